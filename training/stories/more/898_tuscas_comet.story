story: tuscas_comet
about: a village teacher in Argentina says that he saw a comet before the Japanese amateur whose name it bears; which night, eyepiece or archive, whose mail went astray; a false alarm of 2019 and a survey's unseen picture must be kept apart
=== a1 | outlet: Diario de la Precordillera (San Juan) | published: 2034-09-12 | title: The comet is from Las Tuscas
%% Por Silvina Videla | English digest
%% Zonda warning for tonight
In Las Tuscas, which has one paved street and no streetlamps, everybody knows whose comet it is. ⟦F23; v=Ramiro Quiroga; by=-: Ramiro Quiroga, who teaches fifth and sixth grade⟧, ⟦F1; by=Ramiro Quiroga: says that he found the new comet before the Japanese observer to whom the world has given it⟧.
⟦F2; v=2034-09-05; by=Ramiro Quiroga: He came upon it, he says, ⟦T2034-09-05: on the night of Tuesday the fifth⟧⟧, low in Sculptor, ⟦F5; v=eyepiece; by=Ramiro Quiroga: with his eye at a telescope whose mirror he ground himself⟧, ⟦F6; v=20 cm; by=-: of twenty centimetres⟧. ⟦F15; v=212; by=-: Page 212 of his notebook⟧ has a pencil smudge with an arrow.
⟦F16; v=Luz Aballay; by=Luz Aballay: A pupil, Luz Aballay, 13, says that she was holding the torch⟧ with its red cellophane. ⟪Ramiro Quiroga; q: “I have swept that sky ⟦F18; v=4300 h; by=Ramiro Quiroga: for four thousand three hundred hours⟧. One knows when a star is a stranger,”⟫ he told us.
He wrote to the International Comet Bureau that night. ⟦F11; v=spam filter; by=Ramiro Quiroga: The message was swallowed by the Bureau's spam filter, he maintains⟧. The Bureau's answer reached him on Sunday: ⟦F4; v=Tadokoro; by=Bureau: the object is comet Tadokoro⟧.
It will be at its brightest in summer, when the village holds its grape fair; ⟦F7; v=2035-02-14; by=Ramiro Quiroga: the nearest approach to the sun he has worked out on the blackboard as ⟦T2035-02-14: 14 February⟧⟧.
Some in the provincial capital smile. ⟦F14; v=2019; by=-: In 2019⟧ ⟦F28; v=reflection; by=-: he announced a nova that proved to be a reflection of Venus⟧. ⟦F19; v=2m pesos; by=mayor: The mayor has promised two million pesos for a dome⟧ regardless.
=== a2 | outlet: Tosa Evening News (Kochi) | published: 2034-09-14 | title: Mr. Tadokoro's comet gladdens Kochi
%% Kitamura, Muroto branch
For ⟦F17; v=third; by=-: the third time in his life⟧ a comet has been named after Fumio Tadokoro, 67, a retired bonito fisherman of Muroto. ⟦F3; v=2034-09-06 1820UT; by=Fumio Tadokoro: He noticed it on his camera's screen ⟦T2034-09-07: before dawn on the 7th⟧, at 3.20⟧, and his e-mail was first in the queue.
⟦F8; v=46m km; by=local planetarium: The visitor will pass 46 million kilometres from us⟧, the planetarium in Kochi says, and ⟦F7; v=2035-02-14; by=local planetarium: swings closest round the sun ⟦T2035-02-14: on Valentine's Day⟧⟧. ⟦F10; v=naked eye; by=local planetarium: In a dark place it ought then to be seen without any instrument⟧, of the third magnitude.
⟦F12; v=14; by=Bureau: Fourteen observatories have confirmed it⟧, according to the Bureau's circular.
And the schoolmaster in South America? ⟦F1; by=-: It is reported from Argentina that a gentleman there claims to have been earlier⟧. ⟪Fumio Tadokoro; q: “⟦F20; v=no objection; by=Fumio Tadokoro: If he was first, please write his name in front of mine⟧,”⟫ Mr. Tadokoro said, and poured tea. His wife thinks otherwise. ⟪Sachiko Tadokoro; q: “He sat on that roof every clear night since our son was born,”⟫ said Mrs. Sachiko Tadokoro.
⟦F4; v=Tadokoro; by=-: For the time being, at any rate, it is Comet Tadokoro⟧, and the bakery by the harbour is selling a bun with a tail. Muroto, on its cape between two seas, loses its fishermen year by year; the town hall has hung a banner all the same, and the junior high school brass band has asked whether a comet has an anthem.
%% 高知新港 tide table: page 9
=== a3 | outlet: Meridian Wire | published: 2034-09-15 | title: Argentine teacher disputes Japanese amateur's comet
BUENOS AIRES, Sept 15 (MW) - ⟦F1; by=-: Two men on opposite sides of the globe are at odds over who discovered the brightest comet of the decade⟧.
⟦F3; v=2034-09-06 1820UT; by=Bureau: Fumio Tadokoro of Japan is credited from an image at 1820 GMT ⟦T2034-09-06: on Sept. 6⟧⟧, the International Comet Bureau said. ⟦F23; v=Ramiro Quiroga; by=-: Ramiro Quiroga, 52, a primary teacher in San Juan province⟧, ⟦F2; v=2034-09-05; by=Ramiro Quiroga: insists that he had logged it ⟦T2034-09-05: a day sooner⟧⟧.
⟦F2; v=2034-09-07; by=Agnieszka Lund: The only message from him on its servers is stamped ⟦T2034-09-07: Sept. 7⟧⟧, said ⟦F22; v=Agnieszka Lund; by=-: Agnieszka Lund, who directs the Bureau from Copenhagen⟧. ⟦F11; v=old address; by=Agnieszka Lund: He had written first to an address that was closed in 2031, she added⟧. ⟪Agnieszka Lund; q: “We sympathise, but the rules reward the mail that arrives,”⟫ she said.
⟦F8; v=nearly 50m km; by=-: The comet will come within nearly 50 million km of Earth⟧. ⟦F7; v=2035-02-14; by=Bureau: Perihelion falls ⟦T2035-02-14: on Feb. 14⟧⟧ and ⟦F9; v=1900 years; by=Bureau: its last visit was some nineteen centuries ago, orbit computers at the Bureau reckon⟧. ⟦F13; v=2034-09-26; by=Bureau; st=planned: The protest will go to a naming panel ⟦T2034-09-26: on Sept. 26⟧⟧, it said. ⟦F10; v=binoculars; by=Agnieszka Lund: Binoculars will probably be needed even at its best, Lund cautioned⟧.
⟦F20; v=no objection; by=Fumio Tadokoro > Tosa Evening News: Tadokoro told his local newspaper that he would gladly go second⟧.
⟦F25; v=6 km; by=radar team: Its core is 6 km across, a radar team estimates⟧. ⟦F12; v=61; by=Bureau: Sixty-one stations have now reported positions⟧, by the Bureau's list. Amateurs find few comets these days: robotic surveys that photograph the whole sky every few nights have left them the twilight and the far south, and no more than two or three a year still carry a private person's name.
%% Additional reporting by Rie Hosokawa in Tokyo
=== a4 | outlet: Dark Adaptation | published: 2034-09-20 | title: Quiroga, Tadokoro and the archive problem
%% The deep-sky observers' quarterly, online edition
Nobody enjoys writing this. ⟦F5; v=archive; by=two club members: Two members of the Cuyo astronomy club have told us that Ramiro Quiroga did not discover anything at the eyepiece: he had been combing a survey's public pictures⟧, and pointed his telescope afterwards. ⟦F5; v=eyepiece; by=Ramiro Quiroga; st=denied: He denies it hotly: what he found, he found by looking⟧. ⟪Ramiro Quiroga; q: “I do not even have a computer that opens those files,”⟫ he wrote to us.
What can be tested? ⟦F21; v=2034-09-03; by=survey team: The Skyfence telescope in South Africa has it in a frame of ⟦T2034-09-03: 3 September⟧⟧, which its software passed over. That frame went public on the fourth. So the charge is possible, which is not the same as true.
⟦F16; v=Elba Quiroga; by=club secretary: The club's secretary says that the person on the roof was his wife, Elba, and no schoolgirl⟧. ⟦F15; v=212; by=-: The page, number 212⟧, is consecutive and the pencil has not been tampered with, as far as a scan can show. ⟦F6; v=20 cm; by=-: An eight-inch mirror⟧ would show an object of magnitude 11 from such a sky; we have tried.
⟦F18; v=212 h; by=logbook: The log gives him 212 hours at the eyepiece this year⟧, ⟦F18; v=4300 h; by=logbook: and 4,300 since he began in 1998⟧. That is the record of a serious man. ⟦F14; v=2019; by=-: His mistake of 2019⟧, ⟦F28; v=reflection; by=-: a ghost image of a planet⟧, is one that most of us have made in private. ⟦F19; v=2m pesos; by=club secretary: That his village has voted him two million for an observatory, the secretary grumbles⟧, has not sweetened tempers in the club, which meets in a garage.
Orbit watchers should know that ⟦F9; v=1900 years; by=-: the period has settled at about 1,900 years⟧, so nobody's ancestor left a drawing that we can use.
@@ copy Meridian Wire
⟦F8; v=nearly 50m km; by=-: The comet will come within nearly 50 million km of Earth⟧. ⟦F10; v=binoculars; by=Agnieszka Lund: Binoculars will probably be needed, Lund cautioned⟧. ⟦F17; v=fifth; by=-: For Tadokoro this makes five, if one counts the pair that he spotted in solar-satellite data⟧; ⟦F17; v=third; by=-: on his own plates it is number three⟧.
=== a5 | outlet: Karoo Observer (Sutherland) | published: 2034-09-22 | title: Our camera saw it first, and said nothing
%% By Anelize Fortuin
%% Lambing prices, see inside
While Argentina and Japan pull at either end of a tail, spare a thought for the hill behind our town. ⟦F21; v=2034-09-03; by=Thabang Mokoena: The Skyfence camera recorded the thing ⟦T2034-09-03: three nights before anybody⟧, project scientist Thabang Mokoena confirms⟧: on Sunday the third. The machine took it for a galaxy.
⟦F5; v=eyepiece; by=download register > Thabang Mokoena: And no, he says, Mr Quiroga did not fish it from their files: the register of downloads for that frame is empty until the ninth⟧. ⟪Thabang Mokoena; q: “Whatever he had, he did not have it from us,”⟫ says Mokoena.
⟦F1; by=-: The quarrel over who was first⟧ is to be settled soon: ⟦F13; v=2034-09-26; by=Thabang Mokoena; st=planned: the Bureau's naming committee sits ⟦T2034-09-26: on Tuesday⟧⟧. ⟦F22; v=Agnieszka Lund; by=-: In the chair is Dr Agnieszka Lund, a Dane of Polish birth⟧ who did her doctorate under our skies.
⟦F25; v=about 6 km; by=Thabang Mokoena: The nucleus is about as wide as the distance from the church to the Fraserburg turn-off, call it four miles, Mokoena says⟧. ⟦F7; v=2035-02-14; by=-: Its turn about the sun is due in mid-February, on the 14th⟧, ⟦F9; v=1900 years; by=-: and after that it is gone for another nineteen hundred years⟧. ⟦F10; v=naked eye; by=Thabang Mokoena: From the Roggeveld you will want no glass to see it, he believes⟧; guest houses are already full.
⟦F12; v=61; by=-: More than sixty observatories, sixty-one to be exact⟧, have it in their books. ⟦F24; v=2 degrees; by=-: The tail is two degrees long⟧ in last night's plate, as wide as four full moons.
=== a6 | outlet: Dundee Telegraph-Leader | published: 2034-09-28 | title: Dominie's delight: comet gets a second name
%% Science page, with Moira Ogilvie
A country schoolmaster has his star. ⟦F13; v=2034-09-26; by=-: The committee met ⟦T2034-09-26: on Tuesday⟧⟧ and ⟦F4; v=Tadokoro-Quiroga; by=Bureau: what was Tadokoro is henceforth Tadokoro–Quiroga⟧, the Bureau declared.
⟦F22; v=Agnieszka Lund; by=-: Its director, Dr Lund⟧, gave the grounds. ⟦F11; v=spam filter; by=Agnieszka Lund: A search of the quarantine turned up a message from Las Tuscas, she admitted, trapped by the Bureau's own junk filter⟧. ⟦F2; v=2034-09-06; by=Agnieszka Lund: It had been sent ⟦T2034-09-06: in the small hours of the 6th⟧, about a night's observing begun on the 5th⟧. ⟪Agnieszka Lund; q: “The rules reward the mail that arrives, and it had arrived; we had hidden it from ourselves,”⟫ she said.
⟦F21; v=2034-09-03; by=-: The robot camera in the Karoo, which had it on file ⟦T2034-09-03: as early as the 3rd⟧⟧, gets nothing, since it did not know what it had. Two names may share a comet when both reports come before the announcement. ⟦F3; v=2034-09-06 1820UT; by=-: The man in Muroto, whose frame is timed at twenty past six in the evening by Greenwich⟧, keeps first place because his position was the more exact. ⟦F20; v=no objection; by=Fumio Tadokoro: He has sent congratulations and a dried bonito⟧.
⟦F16; v=Luz Aballay; by=-: Luz, the lass with the torch⟧, is to read the citation at school. ⟦F23; v=Ramiro Quiroga; by=-: Mr Quiroga himself⟧ ⟦F5; v=eyepiece; by=Bureau: is cleared of borrowing from the archive: the Bureau accepts a discovery by eye⟧, ⟦F6; v=20 cm; by=-: through eight inches of home-made glass⟧. ⟦F15; v=212; by=-: His page 212⟧ goes to the museum, and ⟦F19; v=2m pesos; by=mayor: the dome money, two million pesos, has been paid, his mayor says⟧. ⟦F14; v=2019; by=-: The embarrassment of 2019⟧, ⟦F28; v=reflection; by=-: when Venus bounced about in his eyepiece and he cried nova⟧, may now be forgotten. ⟦F24; v=2 degrees; by=-: A tail of two degrees⟧ is expected to grow; from Tayside, alas, it will stay below the horizon until it has turned for home.
=== key
F1 | What is in dispute about the comet?
F2 | When did Quiroga see or report the comet?
F3 | When did Tadokoro see the comet?
F4 | What is the comet called?
F5 | How did Quiroga find the comet?
F6 | How large is Quiroga's telescope?
F7 | When is the comet closest to the sun?
F8 | How near does the comet come to Earth?
F9 | How long is the comet's period?
F10 | Will the comet be visible to the naked eye?
F11 | Why did Quiroga's message not reach the Bureau?
F12 | How many observatories have observed the comet?
F13 | When does the naming committee meet?
F14 | When was Quiroga's false alarm?
F15 | On which page of the notebook is the comet?
F16 | Who was with Quiroga?
F17 | How many comets has Tadokoro found?
F18 | How many hours has Quiroga observed?
F19 | What has the mayor promised?
F20 | What does Tadokoro say of the rival claim?
F21 | When did Skyfence record the comet?
F22 | Who heads the Bureau?
F23 | Who claims to have been first?
F24 | How long is the tail?
F25 | How wide is the nucleus?
F28 | What was the false alarm of 2019?
D1 | date | conflict | F2 | 2034-09-05: a1 a3 | 2034-09-07: a3 | the observer's word against the stamp on the Bureau's server
D2 | characterisation | conflict | F5 | eyepiece: a1 a4 a5 a6 | archive: a4 | two club members say he searched a survey's pictures, he and the register say not
D3 | cause | conflict | F11 | spam filter: a1 a6 | old address: a3 | the observer blames the filter, the director a closed address, before she admits the filter
D4 | identity | conflict | F16 | Luz Aballay: a1 a6 | Elba Quiroga: a4 | pupil or wife
D5 | characterisation | conflict | F10 | naked eye: a2 a5 | binoculars: a3 a4 | two forecasts of its brightness
D6 | identity | update | F4 | Tadokoro: a1 a2 | Tadokoro-Quiroga: a6 | the committee added a name
D7 | figure | update | F12 | 14: a2 | 61: a3 a5 | more stations reported
D8 | figure | scope | F18 | 4300 h: a1 a4 | 212 h: a4 | since 1998 or this year
D9 | figure | scope | F17 | third: a2 a4 | fifth: a4 | without or with comets in satellite data
D10 | figure | rounding | F8 | 46m km: a2 | nearly 50m km: a3 a4 | one distance
D11 | figure | rounding | F25 | 6 km: a3 | about 6 km: a5 | one core
D12 | date | update | F2 | 2034-09-07: a3 | 2034-09-06: a6 | an earlier message was found in quarantine
R F5 | 4 | Ramiro Quiroga; two club members; the Skyfence download register; the Bureau
R F2 | 2 | Ramiro Quiroga; the Bureau
R F16 | 2 | Luz Aballay; the club's secretary
R F10 | 3 | the Kochi planetarium; Agnieszka Lund; Thabang Mokoena
S | a3 “We sympathise, but the rules reward the mail that arrives,” | a6 “The rules reward the mail that arrives, and it had arrived; we had hidden it from ourselves,”
E | Ramiro Quiroga | person | Ramiro Quiroga; Mr Quiroga; Quiroga; the schoolmaster in South America
E | Fumio Tadokoro | person | Fumio Tadokoro; Mr. Tadokoro; Tadokoro; The man in Muroto
E | Agnieszka Lund | person | Agnieszka Lund; Dr Agnieszka Lund; Lund; Dr Lund
E | International Comet Bureau | organisation | International Comet Bureau; the Bureau
