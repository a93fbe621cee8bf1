story: mount_ferrand
about: a Slovenian climber's solo first on an Antarctic face is doubted; a summit photograph or a lower shoulder, a gap in the satellite track, a sling with whose knot, a date that is only a time zone, toes, and an older climb of hers that nobody doubts
=== a1 | outlet: El Faro de Magallanes | published: 2033-01-12 | title: Slovenian woman back from the ice with a mountain of her own
%% Punta Arenas. Por Rodrigo Vivar
%% Mareas, vuelos, farmacias de turno
With two black toes and an appetite for lamb, Neža Podgoršek, 33, came down the stairs of the Ilyushin ⟦T2033-01-10: on Monday evening⟧. ⟦F1; by=-: She had gone alone up the west face of Mount Ferrand⟧, in the Ellsworth range of Antarctica, ⟦F2; v=first solo; by=Neža Podgoršek: and claims the first solo ascent of it by anyone⟧.
⟦F3; v=2033-01-06; by=Neža Podgoršek: She stood on top on 6 January⟧, she says, ⟦F4; v=31 h; by=Neža Podgoršek: after thirty-one hours without lying down⟧. ⟦F5; v=4382 m; by=-: Ferrand has 4,382 metres⟧ and ⟦F6; v=1700 m; by=-: its west face seventeen hundred, nearly all of it ice⟧.
⟪Neža Podgoršek; q: “There is no sound there. You hear your eyelids,”⟫ she told this newspaper in the arrivals hall.
The doctor at the naval hospital ⟦F7; v=2; by=naval hospital: will take off two toes of the left foot⟧. ⟦F8; v=-38 C; by=Neža Podgoršek: It was 38 below at the summit⟧, Podgoršek says.
⟦F9; v=Chile 1984; by=-: The mountain itself was climbed first in 1984, by soldiers of our own army⟧, from the easier side. ⟦F10; v=Korean 2011; by=-: A Korean pair made the face in 2011⟧, on two ropes.
⟦F11; v=11 days; by=camp manager: Her tent had stood eleven days at the foot of it⟧, the manager of the ice camp at Union Plateau said by satellite phone; ⟦F12; v=6; by=camp manager: six Poles were camped across the glacier⟧. They had cheese and she had a stove that worked, he said, and the traffic between the two was lively until the weather shut it off.
=== a2 | outlet: Adria News Service | published: 2033-01-13 | title: Slovenian climber claims Antarctic first
&& Slovenian climber claims Antarctic first
LJUBLJANA (ANS) — ⟦F1: A Slovenian mountaineer has climbed ⟦F6; v=1700 m; by=-: a 5,600-foot Antarctic ice wall⟧ by herself⟧, ⟦F2; v=first solo; by=Alpine Association: a feat never managed before⟧, the Alpine Association of Slovenia said ⟦T2033-01-13: on Thursday⟧.
Neža Podgoršek reached the top of Mount Ferrand ⟦F3; v=2033-01-07; by=Alpine Association: at 0210 GMT on 7 January⟧, ⟦F13; by=Alpine Association: which was still the evening of the sixth by the clocks in her camp⟧, the association said. ⟦F4; v=31 h; by=Alpine Association: The climb took 31 hours⟧.
⟦F5; v=4382 m: The peak stands 14,377 feet above sea level⟧.
A satellite beacon on her rucksack transmitted every ten minutes, but ⟦F14; v=3h10m; by=Alpine Association: fell silent for three hours and ten minutes near the top⟧, according to the association, ⟦F15; v=cold; by=Alpine Association: because its battery froze⟧. ⟦F16; by=Alpine Association: A photograph shows her with a blue scarf against the sky⟧.
Podgoršek's ⟦F17; v=2029; by=-: 2029 winter climb on Batura⟧ won her ⟦F18; v=Silver Axe; by=-: the Silver Axe, alpinism's most coveted award⟧. The president telephoned her in hospital. ⟦F7; v=2; by=Alpine Association: Two of her toes were lost to frostbite⟧, the association said.
Slovenia has some two million people and more first ascents in the Himalaya than several countries with mountains ten times the size. Schools in Gorenjska have been asked to send drawings, and the post office is preparing a stamp. She is expected at Brnik airport at the end of the month, on crutches, the association said, and would then rest.
%% ANS/mk
=== a3 | outlet: Kurier Podhalański (Zakopane) | published: 2033-01-20 | title: “We were there on the seventh. There was nobody's step on that summit”
%% Rozmawiała: Hanna Gąsienica
The Polish team is home as well, and it is not in a mood to congratulate. ⟦F12; v=6; by=-: The six of them⟧ went up Ferrand's normal route and ⟦F19; v=2033-01-07; by=Maciej Bachleda: reached the highest point on the afternoon of ⟦T2033-01-07: 7 January⟧⟧, leader Maciej Bachleda says, ⟦F20; v=no tracks; by=Maciej Bachleda: and found snow on which nothing had stood⟧. ⟪Maciej Bachleda; q: “⟦F20; v=no tracks; by=Maciej Bachleda: No step, no hole from an axe, no orange peel⟧,”⟫ he recounts.
⟦F21; v=lower shoulder; by=Maciej Bachleda: The photograph with the scarf, in Bachleda's opinion, was taken on the south shoulder⟧, ⟦F22; v=62 m; by=Maciej Bachleda: sixty-two metres below⟧. He shows his own from there: the same notch, the same black tooth behind. ⟦F4; v=52 h; by=Maciej Bachleda: Between her leaving the tent and her crawling back into it the Poles counted fifty-two hours⟧.
Could wind have wiped the tracks? ⟦F23; v=calm; by=Maciej Bachleda: There was not a breath in those twenty hours⟧, he says.
⟦F24; v=the Koreans; by=Ewa Mardyła: A sling which she names as hers, a third of the way up, has a knot that only the Korean pair used⟧, adds his companion Ewa Mardyła, who met it while abseiling.
⟦F17; v=2029; by=Maciej Bachleda: Of Batura he has no doubts⟧: ⟪Maciej Bachleda; q: “That was the finest thing of the decade. It makes this one sadder,”⟫ he says.
The team wrote to ⟦F25; v=2033-01-18; by=-: the jury of the Silver Axe ⟦T2033-01-18: on Tuesday⟧⟧. It has asked for ⟦F26; st=asked; by=Polish team: the raw files of her camera⟧. In Zakopane, where a quarter of the town has an opinion on snow, the letter was read out at the guides' Mass.
⟦F10; v=Korean 2011; by=-: Until this winter only two Koreans, in 2011, had got up the face⟧; ⟦F6; v=1700 m; by=-: from bottom to top it is 1,700 metres⟧, and from the Polish tents one sees about half.
=== a4 | outlet: Headwall (US climbing magazine) | published: 2033-02-02 | title: The gap
%% Feature. 12 min read. Photos: courtesy N. Podgoršek
There are ⟦F14; v=3h10m; by=beacon data: three hours and ten minutes in which the satellite did not know where Neža Podgoršek was⟧. When the dots resume, they go down. We gave the file to Lyle Tanaka, who designed the beacon. ⟦F15; v=switched off; by=Lyle Tanaka: It was not the cold, he says: the log carries the code for a manual power-off⟧. ⟦F15; v=cold; by=Neža Podgoršek; st=denied: Podgoršek says she never touched the switch⟧.
⟦F27; v=4330 m; by=beacon data: The last dot before the silence is at 4,330 meters⟧. ⟦F5; v=4382 m: To the top at 4,382⟧ that leaves a short walk. For it she would hardly have needed three hours; for the whole ridge she might.
⟦F21; v=summit; by=Neža Podgoršek: It is the top in the picture, she insists⟧, and a lens of 24 millimeters makes any notch resemble any other. ⟪Neža Podgoršek; q: “They came by the stairs and they want to tell me about the roof,”⟫ she told us from Kranj.
As to footprints: ⟦F23; v=windy; by=ice camp log: the weather book at Union Plateau has gusts of 70 km/h on the night of the sixth⟧. The Poles slept that night at a camp in the lee.
⟦F24; v=hers; by=Kim Do-hyeon: The sling is not ours, says Kim Do-hyeon, one of the two Koreans⟧ ⟦F10; v=Korean 2011: who did the face together in 2011⟧. ⟦F28; v=600 m; by=Neža Podgoršek: She had placed it 600 meters off the glacier⟧.
⟦F29; v=paused; by=-: Her sponsor, Norrvind, has paused its film⟧.
⟦F18; v=Silver Axe; by=-: Her Silver Axe⟧, for ⟦F17; v=2029; by=-: Batura in the winter of 2029⟧, was argued over by nobody at this magazine. ⟦F3; v=2033-01-06; by=Neža Podgoršek: The evening of January 6, she says, was clear enough to see the ocean⟧.
=== a5 | outlet: Namsan Sports | published: 2033-02-06 | title: Kim Do-hyeon: “She asked me for the line, I sent her a drawing”
%% Reporter Yoo Ha-neul
⟦F10; v=Korean 2011; by=-: The man who, with the late Park Sang-min, first climbed the west face twenty-two years ago⟧ has mixed feelings about ⟦F1: the quarrel over Podgoršek's lonely climb⟧.
⟪Kim Do-hyeon; q: “⟦F30; v=November; by=Kim Do-hyeon: She wrote to me in November⟧ and I sent her a drawing with the bad ice in red pencil,”⟫ Kim said at his climbing hall in Mapo. ⟦F24; v=hers; by=Kim Do-hyeon: The knot in the photograph was tied by a left-handed person⟧, he noted; ⟦F31; v=left-handed; by=-: Podgoršek is left-handed⟧, Park and he were not.
But he hesitates over the hours. ⟦F32; v=4 days; by=-: He and Park needed four days⟧. ⟦F4; v=just over 30 h: A little more than thirty hours⟧, by one person, with fingers that cold?
⟦F9; v=Soviet 1979; by=Kim Do-hyeon: The first to stand on Ferrand, he believes, were Soviet geologists in 1979⟧, whose tin he found under stones; the Chilean army came five years after. If so, the mountain is used to disputes.
@@ copy a2
A satellite beacon on her rucksack transmitted every ten minutes, but ⟦F14; v=3h10m; by=Alpine Association: fell silent for three hours and ten minutes near the top⟧, according to the Alpine Association of Slovenia.
The decision of the ⟦F18: Silver Axe⟧ jury ⟦F33; v=2033-03-15; by=jury; st=planned: will be announced on 15 March⟧. Kim, who was asked to advise it, declined. His daughter has taken up badminton, which he calls a sport with a line on the floor and somebody paid to look at it.
⟦F12; v=6; by=-: The Poles across the glacier, half a dozen of them⟧, ⟦F20; v=no tracks; by=Polish team: whose story is that the summit snow was untrodden⟧, are known to him from the Karakoram. ⟦F29; v=paused; by=-: The film about her is on hold for now⟧.
=== a6 | outlet: The Belay Ledger (explainer blog, Bristol) | published: 2033-03-16 | title: Ferrand for the perplexed
%% Ad-free since 2026. Tip jar below.
⟦T2033-03-15: Yesterday⟧ ⟦F33; v=2033-03-15; by=-: the jury spoke⟧. ⟦F34; v=unproven; by=jury: The climb is “neither confirmed nor refuted”⟧ and will appear in its list in grey. What do we in fact know?
That ⟦F1: a woman went up an enormous face on her own⟧: yes. ⟦F14; v=about 3 h: A three-hour hole⟧ in the record: yes. ⟦F15; v=cold; by=laboratory: What made it? The jury had the beacon examined in Turin, where the code for power-off could be produced at will in a freezer⟧. Mr Tanaka was wrong.
⟦F21; v=lower shoulder; by=jury: That the picture is of the shoulder: the surveyors whom the jury asked say very probably⟧. ⟦F22; v=about 60 m; by=-: Some sixty metres⟧, then, between the one who was photographed and the one who was believed. ⟦F21; v=lower shoulder; by=Neža Podgoršek: Podgoršek herself now says she took it there, on the way down, with hands that worked again⟧, and that she had said top because she was happy.
Date? ⟦F3; v=2033-01-07: The seventh in London⟧, ⟦F3; v=2033-01-06: the sixth in Chile⟧. No quarrel, though I have had forty e-mails.
Toes? ⟦F7; v=3; by=Neža Podgoršek: Three, in the end⟧; the last went in February.
Motive? ⟦F35; v=120,000 euros; by=Norrvind: Norrvind's bonus for a first would have been 120,000 euros⟧, the firm says, ⟦F29; v=shelved; by=Norrvind: and its film is now off for good⟧.
And ⟦F17; v=2029: Batura, four winters ago⟧? ⟦F36; by=-: Filmed from a helicopter⟧. ⟦F12; v=6; by=-: The half-dozen Poles⟧ were the first to say so.
The scarf, at least, is agreed. ⟦F16; by=-: It is blue, it is hers, and there is sky behind it⟧.
=== key
F1 | What did Podgoršek do on Mount Ferrand?
F2 | Is the climb a first?
F3 | On what day did she reach the top?
F4 | How long did the climb take?
F5 | How high is Mount Ferrand?
F6 | How high is the west face?
F7 | How many toes did she lose?
F8 | How cold was it at the summit?
F9 | Who first climbed the mountain?
F10 | Who first climbed the west face?
F11 | How long had her tent stood at the foot?
F12 | How many Poles were there?
F13 | Which time zone explains the two dates?
F14 | How long was the beacon silent?
F15 | Why did the beacon fall silent?
F16 | What does the photograph show?
F17 | When was her climb on Batura?
F18 | Which award did she win?
F19 | When did the Poles reach the summit?
F20 | Did the Poles find tracks?
F21 | Where was the photograph taken?
F22 | How far below the summit is the shoulder?
F23 | Was there wind on the summit that night?
F24 | Whose is the sling?
F25 | When did the Poles write to the jury?
F26 | What did the Poles ask for?
F27 | How high was the last signal before the silence?
F28 | How high did she place the sling?
F29 | What did her sponsor do?
F30 | When did she write to Kim?
F31 | Which hand does Podgoršek use?
F32 | How long did the Koreans need?
F33 | When does the jury announce its decision?
F34 | What did the jury decide?
F35 | What bonus was promised?
F36 | How was Batura documented?
D1 | place | conflict | F21 | lower shoulder: a3 a6 | summit: a4 | the Poles and the jury's surveyors against the climber's first word
D2 | cause | conflict | F15 | cold: a2 a4 a6 | switched off: a4 | the association and a laboratory against the beacon's designer
D3 | characterisation | conflict | F23 | calm: a3 | windy: a4 | the Polish leader against the camp's weather book
D4 | identity | conflict | F24 | the Koreans: a3 | hers: a4 a5 | the Poles see the Koreans' knot, a Korean says it is hers
D5 | identity | conflict | F9 | Chile 1984: a1 | Soviet 1979: a5 | the Chilean army or Soviet geologists before it
D6 | date | scope | F3 | 2033-01-06: a1 a4 a6 | 2033-01-07: a2 a6 | the same moment by Chilean clocks and by Greenwich
D7 | figure | update | F7 | 2: a1 a2 | 3: a6 | a further toe was lost in February
D8 | sequence | update | F29 | paused: a4 a5 | shelved: a6 | the sponsor's film was first halted, then given up
D9 | figure | rounding | F4 | 31 h: a1 a2 | just over 30 h: a5 | the same climb
D10 | figure | rounding | F22 | 62 m: a3 | about 60 m: a6 | the same step
D11 | figure | rounding | F14 | 3h10m: a2 a4 a5 | about 3 h: a6 | the same gap
D12 | figure | scope | F4 | 31 h: a1 a2 | 52 h: a3 | from base to top, or from tent to tent
R F15 | 3 | the association; Lyle Tanaka; the laboratory in Turin
R F21 | 3 | Maciej Bachleda; Neža Podgoršek; the jury's surveyors
R F24 | 2 | Ewa Mardyła; Kim Do-hyeon
R F14 | 1 | the beacon's data
S | a2 A satellite beacon on her rucksack transmitted every ten minutes, | a5 A satellite beacon on her rucksack transmitted every ten minutes,
E | Neža Podgoršek | person | Neža Podgoršek; Podgoršek; A Slovenian mountaineer
E | Maciej Bachleda | person | Maciej Bachleda; Bachleda; leader
E | Kim Do-hyeon | person | Kim Do-hyeon; Kim; one of the two Koreans
E | Mount Ferrand | place | Mount Ferrand; Ferrand; the mountain
E | Alpine Association of Slovenia | organisation | Alpine Association of Slovenia; the association
