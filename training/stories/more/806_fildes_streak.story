story: fildes_streak
about: something bright crosses the sky over King George Island in Antarctica; meteor, rocket stage or missile, high or low, announced or not, where it fell, what broke the windows and killed the penguins; January's rocket debris off another island must stay apart
=== a1 | outlet: El Diario del Estrecho | published: 2032-03-15 | title: "The night turned into day": fireball above Fildes puts bases on alert
%% Punta Arenas | Crónica
⟦F1; by=-: A ball of fire passed over King George Island⟧ ⟦F2; v=3.14 am; by=naval governor's office: at fourteen minutes past three⟧ ⟦T2032-03-14: on Sunday morning⟧, and in the little Chilean village on the Fildes peninsula nobody went back to bed. ⟪Yasna Oyarzo; q: “⟦F3; v=40 seconds; by=Yasna Oyarzo: I counted to forty while it crossed⟧, and then the house jumped,”⟫ Yasna Oyarzo, the teacher, told this paper over the base's only free line.
⟦F32; v=boom; by=naval governor's office: ⟦F4; v=7; by=naval governor's office: Seven window panes burst⟧ from the shock⟧, according to the naval governor's office, and ⟦F5; v=cook; by=naval governor's office: a cook, Sergeant Neira, was cut on the forehead⟧. ⟦F6; v=61; by=Yasna Oyarzo: On the beach the children found sixty-one penguins dead⟧, Mrs Oyarzo says, trampled, it seems, by the rest.
⟦F7; v=meteor; by=defence ministry: The ministry of defence in Santiago believes in a meteor⟧. Pilots in this city do not. ⟪Rodrigo Barría; q: “A stone does not change course,”⟫ said Captain Rodrigo Barría, who ⟦F8; v=3 days; by=Rodrigo Barría: has been told that the air bridge is shut for three days⟧. He recalled ⟦F9; v=January; by=-: the rocket casing of January⟧, ⟦F10; v=Elephant Island; by=-: which dropped off Elephant Island⟧ without so much as a wave.
⟦F11; v=about 120; by=-: About 120 people live on the island at this time of year⟧, in nine bases of as many flags. ⟦F28; v=14; by=Yasna Oyarzo: Fourteen of the village, the teacher reckons, were at a window⟧.
The children have drawn it: in eleven drawings out of twelve it has a tail, in one it has a face. There was no school on Monday, for want of glass and, Mrs Oyarzo admits, of sleep.
%% Suscríbase: el diario del fin del mundo
=== a2 | outlet: Agencia Cono Sur | published: 2032-03-16 | title: Chile summons Russian envoy over missile above Antarctica
SANTIAGO, March 16 (ACS) - Chile ⟦T2032-03-16: on Tuesday⟧ ⟦F12; v=2032-03-16; by=-: called in the Russian ambassador⟧ to explain ⟦F1; by=Chile: the passage over a populated Antarctic island⟧ of ⟦F7; v=missile; by=Patricia Undurraga: what it now says was a military missile⟧.
⟦F13; v=3; by=Patricia Undurraga: Three fragments had been picked up near the Fildes airstrip⟧, Defence Minister Patricia Undurraga said, one of them with Cyrillic letters. ⟦F14; v=11 km; by=Chilean air force: Radar on the peninsula had it at 11 kilometres⟧, the air force said, ⟦F15; v=Bransfield Strait; by=Chilean air force: and lost it above the Bransfield Strait⟧, to the south.
Russia denied everything. ⟦F16; v=no; st=denied; by=Russian embassy: No ship or aircraft of its had fired a weapon in those latitudes, the embassy said⟧.
Under the 1959 Antarctic Treaty ⟦F17; v=prohibited; by=-: any measures of a military nature, including weapons tests, are prohibited south of 60 degrees⟧. Treaty parties are due to meet ⟦F18; v=May; st=planned; by=-: in Santiago in May⟧. ⟦F19; v=not issued; by=civil aviation authority: No warning to airmen or shipping had been received⟧, the civil aviation authority said.
⟦F5; v=cook; by=Chilean navy: One person, a navy cook, suffered light injuries⟧. ⟦F8; v=3 days; by=-: Flights to the island are suspended until Wednesday⟧. Undurraga told senators that she had changed her mind about the meteor on seeing the metal, ⟪Patricia Undurraga; q: “because meteors are not riveted.”⟫
⟦F9; v=January; by=-: It is the second object of the southern summer⟧: in the first month of the year ⟦F10; v=Elephant Island; by=-: part of a launcher splashed down near Elephant Island⟧, 200 kilometres away. ⟦F29; v=2032-03-28; st=planned; by=Patricia Undurraga: Chile has asked for an inspection under the treaty on the 28th⟧, Undurraga said. ⟦F11; v=about 120; by=-: Some six score people winter in the area⟧.
%% ACS – todos los derechos reservados
=== a3 | outlet: Severnaya Vakhta (Moscow) | published: 2032-03-19 | title: On the exercise of the Northern Fleet in the South Atlantic
%% From the Ministry of Defence press service
In connection with tendentious publications, the Ministry explains the following. ⟦F16; v=yes; by=Ministry of Defence: On 14 March the frigate Admiral Vyazemsky carried out a planned launch⟧ ⟦F20; v=900 km; by=Ministry of Defence: at a distance of nine hundred kilometres from the South Shetland Islands⟧. ⟦F7; v=target drone; by=Ministry of Defence: The article was an unarmed aerial target⟧, not a combat missile. ⟦F21; by=Ministry of Defence: Following a failure of the guidance unit it prolonged its flight⟧.
⟦F14; v=above 100 km; by=Ministry of Defence: The island was overflown at more than one hundred kilometres, that is, in outer space⟧, ⟦F17; v=not applicable; by=Ministry of Defence; st=denied: where the Antarctic Treaty has no application⟧. ⟦F15; v=Bellingshausen Sea; by=Ministry of Defence: The remains sank in the Bellingshausen Sea, 240 kilometres to the west⟧. ⟦F19; v=issued; by=Ministry of Defence: Mariners had been informed by a notice of 9 March⟧.
⟦F32; v=storm; by=polar explorers > Ministry of Defence: The broken glass, as our polar explorers report, is the work of Saturday's storm⟧.
⟦F22; v=dismissed; by=-: The commander of the weapons division has been relieved of his duties⟧. As a gesture of goodwill ⟦F23; v=30,000 dollars; by=-: thirty thousand dollars have been assigned for the repair of the Chilean school⟧, ⟪Vadim Lyapin; q: “because children should have windows,”⟫ said Rear Admiral Vadim Lyapin.
⟦F3; v=40 seconds; by=polar explorers: Members of our own expedition observed the glow for two thirds of a minute⟧ and drank tea.
The Russian Federation has been present on the island since 1968 and rescued, in 2031 alone, four foreign scientists from the ice. It ⟦F18; v=May; st=planned; by=Ministry of Defence: will present its data to the partners at their spring session in Santiago⟧. ⟦F12; v=2032-03-16; by=-: The conversation with our ambassador last Tuesday⟧ took place in a businesslike atmosphere.
=== a4 | outlet: La Chispa (Buenos Aires) | published: 2032-03-20 | title: IT WAS A MISSILE! And they wanted to pay with a window
%% ¡Las fotos que estremecen al mundo!
&& IT WAS A MISSILE! And they wanted to pay with a window
⟦F7; v=meteor; by=Santiago: First it was a shooting star, Santiago swore⟧. ⟦F16; v=no; st=denied; by=Moscow: Then nothing at all had left a ship, Moscow vowed⟧. And now, ta-dá: ⟦F16; v=yes; by=-: the Russians own up⟧! ⟦F1; by=-: It roared over the heads of teachers, cooks and scientists⟧ ⟦F2; v=3.14 am; by=-: a quarter past three less one minute⟧ on a Sunday, the hour of the empanada.
⟪Luis Pedernera; q: “⟦F14; v=below the clouds; by=Luis Pedernera: Beneath the cloud, che⟧, I could have hit it with my slipper,”⟫ says Luis Pedernera, electrician at the Argentine base. ⟦F3; v=40 seconds: The show went on for two thirds of a minute⟧, by his video, which we publish. ⟦F32; v=boom; by=-: The thunderclap's doing⟧: ⟦F4; v=7: seven shattered panes⟧ at the neighbours', ⟦F5; v=cook: a chef with stitches⟧, and ⟦F6; v=61; by=Luis Pedernera: sixty-one poor penguins who will not dance again⟧, as Luis counted.
⟦F13; v=3; by=-: Bits of it, three in all, travelled to Punta Arenas⟧ in a fish box. ⟦F24; v=8 metres; by=engineer: The whole toy must have been eight metres long⟧, reckons an engineer of the ministry who prefers to keep his job.
The guilty party? ⟦F22; v=dismissed; by=-: Fired: a gunnery officer⟧. The price? ⟦F23; v=30,000 dollars; by=-: Twenty-eight million Chilean pesos for the little school⟧. The next chapter: ⟦F18; v=May; st=planned; by=-: autumn in Santiago, where in May every flag with a hut down there sits at one table⟧. ⟦F29; v=2032-03-28; st=planned; by=-: Before that, come Sunday week, the five-flag sheriffs will knock at the bases' doors⟧.
And the ship? ⟦F20; v=900 km; by=-: Nine hundred kilometres away⟧, whistling. ⟪Luis Pedernera; q: “We sell them meat in the summer. I will put up the price,”⟫ Luis promises, and kisses the camera.
%% Compartí esta nota
=== a5 | outlet: Nauka i Niebo (Warsaw weekly) | published: 2032-03-24 | title: What our camera saw from Admiralty Bay
%% Text: Hanna Wierzbicka, photos: winter crew
At the Polish station an all-sky camera counts meteors. On the night of the 13th to the 14th it counted one too many. ⟦F2; v=3.14 am; by=camera: The frame is stamped 03.14.22⟧ local time; ⟦F3; v=38 seconds; by=camera: the trail takes 38 seconds from rim to rim⟧.
Dr Paweł Sosna combined it with a Korean picture taken 20 kilometres away. ⟦F14; v=11 km; by=Paweł Sosna: The parallax is huge, and gives a height of eleven thousand metres, give or take six hundred⟧. ⟪Paweł Sosna; q: “⟦F32; v=boom; by=Paweł Sosna: The bang broke those windows, and from space nothing bangs⟧,”⟫ he says; ⟦F4; v=7; by=Paweł Sosna: he has seen the seven frames, glazed in 2030 and sound on Saturday night⟧. ⟦F7; v=missile; by=Paweł Sosna: The speed, 900 metres a second, is that of a missile and of no falling stone⟧.
⟦F15; v=Bransfield Strait; by=Paweł Sosna: Extended, the curve ends in the Bransfield Strait⟧, ⟦F25; by=Paweł Sosna: a whale nursery⟧. As for ⟦F9; v=January: the fall this January⟧, ⟦F10; v=Elephant Island: seen from Elephant Island's waters⟧, the same lens proved that it was ⟦F26; v=Chinese; by=camera: a spent Chinese stage, entered in every catalogue⟧.
⟦F6; v=61; by=bird counters: The ornithologists from next door registered 61 carcasses of gentoo⟧. ⟦F27; v=moult; by=bird counters; st=doubted: Some, they caution, may have starved in the moult⟧.
⟦F28; v=26; by=-: Twenty-six persons in five stations saw it⟧ and signed Dr Sosna's table.
The camera itself cost 2,100 złoty and is heated with a hair dryer. It was put up in 2028 by students from Toruń who wanted nothing but shooting stars. ⟦F22; v=dismissed; by=-: In Russia a man has lost his post over what it saw⟧; ⟦F23; v=30,000 dollars; by=-: a school gets 30,000 dollars for its windows⟧. The students ask for a second camera.
=== a6 | outlet: Derwent Sentinel (Hobart) | published: 2032-03-29 | title: Treaty inspectors land on island of the 'target drone'
%% By our Antarctic correspondent
An inspection team of five nations ⟦F29; v=2032-03-28; by=-: stepped ashore on King George Island ⟦T2032-03-28: on Sunday⟧⟧, a fortnight after ⟦F1; by=-: the strangest overflight in the continent's history⟧.
Its Australian member, Dr Moana Fairweather, has three questions. Was it a weapon? ⟦F7; v=target drone; by=Russia: Russia calls it a practice target⟧. The debris, ⟦F13; v=3; by=-: three bits of alloy in a sealed crate⟧, includes ⟦F7; v=missile; by=Moana Fairweather: ⟪Moana Fairweather; q: “a bracket that exists only on a cruise missile”⟫⟧, she said. Was anyone told? ⟦F19; v=issued; by=Moana Fairweather: A notice numbered 212 does exist⟧, she has established, but ⟦F19; v=elsewhere; by=Moana Fairweather: it covers a box north of 55 degrees⟧. And ⟦F17; st=asked; by=Moana Fairweather: does the treaty's ban reach up to where it flew⟧? ⟪Moana Fairweather; q: “It reaches up to anything that can fall on a cook.”⟫
⟦F6; v=61; by=-: The tally of lost gentoos stands at five dozen and one⟧. ⟦F30; v=none; by=Moana Fairweather: No toxic propellant has been detected in the snow⟧, Dr Fairweather said.
⟦F8; v=3 days; by=-: Aircraft had returned on ⟦T2032-03-17: the 17th⟧, when the ban was lifted⟧ after three nights. ⟦F20; v=900 km; by=satellite: A commercial satellite has the frigate about 560 miles to the north-east⟧ ⟦F2; v=3.14 am; by=satellite: at 03.14, when it mattered⟧. ⟦F12; v=2032-03-16; by=-: Its country's ambassador, whom Santiago sent for on the 16th⟧, has since gone on leave.
⟦F11; v=118; by=station rosters: The stations' rosters add up to 118 winterers⟧. ⟦F31; v=6; by=-: Six families with children were offered a passage home⟧; none accepted. The witnesses, ⟦F28; v=26; by=-: twenty-six of them across the bases⟧, are being heard one by one in a mess room that smells of bread.
@@ copy Agencia Cono Sur
Under the 1959 Antarctic Treaty ⟦F17; v=prohibited; by=-: any measures of a military nature, including weapons tests, are prohibited south of 60 degrees⟧.
=== key
F1 | What passed over King George Island?
F2 | At what time did it pass?
F3 | How long was it visible?
F4 | What happened to the windows?
F5 | Who was hurt?
F6 | How many penguins were found dead?
F7 | What was the object?
F8 | How long were flights suspended?
F9 | When did the earlier debris fall?
F10 | Where did the earlier debris fall?
F11 | How many people are on the island?
F12 | When was the Russian ambassador summoned?
F13 | How many fragments were found?
F14 | At what height did it pass?
F15 | Where did it come down?
F16 | Did Russia launch it?
F17 | Does the Antarctic Treaty forbid it?
F18 | When do the treaty parties meet?
F19 | Was a warning issued?
F20 | How far away was the frigate?
F21 | Why did it fly on?
F22 | What happened to the officer?
F23 | How much was offered for the school?
F24 | How long was the missile?
F25 | What lives in the strait?
F26 | Whose was the January debris?
F27 | Why else might penguins have died?
F28 | How many witnesses are there?
F29 | When did the inspectors arrive?
F30 | Was toxic propellant found?
F31 | How many families were offered passage?
F32 | What broke the windows?
D1 | identity | update | F7 | meteor: a1 a4 | missile: a2 a5 a6 | Chile dropped the meteor when it saw the metal
D2 | identity | conflict | F7 | missile: a2 a5 a6 | target drone: a3 a6 | Chile, the astronomer and the inspector against the Russian ministry
D3 | denial | update | F16 | no: a2 a4 | yes: a3 a4 | Moscow first denied, then admitted a launch
D4 | figure | conflict | F14 | 11 km: a2 a5 | above 100 km: a3 | below the clouds: a4 | radar and parallax, the ministry and an eyewitness
D5 | place | conflict | F15 | Bransfield Strait: a2 a5 | Bellingshausen Sea: a3 | south of the island or far to the west
D6 | cause | conflict | F32 | boom: a1 a4 a5 | storm: a3 | shock wave or Saturday's storm
D7 | denial | conflict | F19 | not issued: a2 | issued: a3 a6 | Chile received none, Russia cites a notice
D8 | place | scope | F19 | issued: a3 a6 | elsewhere: a6 | there was a notice but for another sea area
D9 | characterisation | conflict | F17 | prohibited: a2 a6 | not applicable: a3 | the treaty's ban, or outer space where it does not reach
D10 | figure | rounding | F3 | 40 seconds: a1 a3 a4 | 38 seconds: a5 | counted by ear and by the camera
D11 | figure | rounding | F11 | about 120: a1 a2 | 118: a6 | round number and rosters
D12 | figure | scope | F28 | 14: a1 | 26: a5 a6 | the village alone or five stations
R F14 | 4 | the Chilean air force radar; the Russian ministry; Luis Pedernera; Sosna's parallax
R F7 | 4 | the Chilean ministry; Sosna; the Russian ministry; the inspector Fairweather
R F32 | 3 | the naval governor's office; the Russian polar explorers; Sosna
R F6 | 3 | Yasna Oyarzo's children; Luis Pedernera; the ornithologists
S | a2 any measures of a military nature, including weapons tests, are prohibited south of 60 degrees | a6 any measures of a military nature, including weapons tests, are prohibited south of 60 degrees
E | Patricia Undurraga | person | Defence Minister Patricia Undurraga; Undurraga
E | Moana Fairweather | person | Dr Moana Fairweather; Dr Fairweather; Its Australian member
E | Admiral Vyazemsky | ship | the frigate Admiral Vyazemsky; the frigate; the ship
E | Paweł Sosna | person | Dr Paweł Sosna; Dr Sosna
E | King George Island | place | King George Island; the island; Fildes
