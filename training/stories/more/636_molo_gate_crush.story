story: molo_gate_crush
about: a crush at a senator's rice-and-cash giveaway in Iloilo; a rumour or a late gate, foundation or city as organiser, how many police and how big a crowd; Sunday's scuffle at the morgue has its own injured and an earlier crush in Bacolod its own dead
=== a1 | outlet: Panay Bulletin | published: 2031-10-26 | title: 14 crushed to death at Molo giveaway
%% By Fe Salazar-Tupas and Nonoy Gallego
ILOILO CITY – ⟦F1; by=-: Thousands who had queued since midnight for rice and cash surged against a single gate of the Molo sports complex⟧ ⟦F2; v=2031-10-25; by=-: ⟦T2031-10-25: yesterday⟧⟧, and ⟦F3; v=14; by=city police: 14 of them, mostly elderly women, were trampled or suffocated⟧, city police said.
⟦F4; v=86; by=health office: Eighty-six others were brought to three hospitals⟧, the city health office reported.
⟦F5; v=rumour; by=Ramil Jocson: Someone shouted that the envelopes were running out⟧, said Col. Ramil Jocson, the city director. ⟪Ramil Jocson; q: “⟦F5; v=rumour; by=Ramil Jocson: From that moment nobody could have held them⟧.”⟫ ⟦F6; v=120; by=Ramil Jocson: He had 120 men at the site⟧, he added. ⟦F7; v=25000; by=Ramil Jocson: His estimate of the crowd was 25,000⟧.
Fish vendor Delia Panganiban, 58, was near the front. ⟪Delia Panganiban; q: “⟦F5; v=late gate; by=Delia Panganiban: They promised five o'clock. At seven it was still locked and the back kept pushing⟧,”⟫ she said. ⟦F6; v=a handful; by=Delia Panganiban: Of policemen she saw “the fingers of one hand”⟧.
Each family was to get ⟦F8; v=5 kg; by=-: five kilos of rice⟧ and ⟦F9; v=1000 pesos; by=-: an envelope with 1,000 pesos⟧ for ⟦F10; v=65; by=-: the 65th birthday of Sen. Amado Villalobos⟧.
%% Panay Bulletin. Serving Western Visayas since 1951
=== a2 | outlet: Archipelago News Service | published: 2031-10-26 | title: Philippine giveaway crush leaves 14 dead
MANILA (ANS) — ⟦F3; v=14; by=police: Fourteen people were killed⟧ ⟦F2; v=2031-10-25; by=-: ⟦T2031-10-25: on Saturday⟧⟧ ⟦F1; by=police: in a ⟦V1; own: stampede⟧ at a charity event in the central Philippines⟧, police said.
⟦F4; v=nearly 90; by=-: Close to 90 were hurt⟧. ⟦F7; v=60000; by=organisers: Organisers said as many as 60,000 had turned up⟧, more than twice what they had prepared for.
⟦F11; v=city; by=Villalobos Foundation: Security was the city's job, said the Villalobos Foundation⟧, the charity of a senator who is weighing a run for president. ⟦F11; v=foundation; by=Thea Locsin: Mayor Thea Locsin said the foundation had “rented a court and an ambulance, nothing else”⟧.
It was the deadliest crowd accident in the region since ⟦F12; v=2026; by=-: 2026⟧, when ⟦F13; v=8; by=-: eight people were crushed at a fiesta concert in Bacolod⟧.
%% ANS stories may not be rewritten for broadcast without credit.
=== a3 | outlet: Republic News Office | published: 2031-10-27 | title: Palace: full help for Iloilo kin; 15th victim passes
%% Government news service
The Palace assured the bereaved of full assistance ⟦T2031-10-27: on Monday⟧, as ⟦F3; v=15; by=health department: the fatalities of ⟦F1; by=-: the unfortunate incident in Molo⟧ reached 15 with the passing of Purificacion Dolar, 79⟧, the health department said.
⟦F14; v=100000 pesos; by=social welfare department: Every family receives P100,000⟧, the social welfare department announced.
The event ⟦F15; v=permit; by=Palace: was covered by a valid permit⟧, the Palace noted. ⟦F6; v=240; by=Palace: Some 240 personnel of the national police had been deployed⟧, it added, ⟦F5; v=rumour; by=Palace: and the cause was panic sown by irresponsible persons⟧.
Separately, ⟦F16; v=5; by=police: five persons were slightly injured⟧ ⟦T2031-10-26: on Sunday⟧ when ⟦F17; by=police: relatives jostled at the entrance of a funeral parlour⟧, police said.
=== a4 | outlet: Boses! | published: 2031-10-28 | title: SENATOR'S AIDE KEPT THE KEY – GUARD TELLS ALL
%% Abante sa balita! P15
A weeping security guard has told Boses! that ⟦F18; v=senator late; by=Jomar Basa: the gate stayed shut since Senator Villalobos wanted to be there to cut the ribbon⟧, and ⟦F18; v=senator late; by=Jomar Basa: his plane was late⟧. ⟪Jomar Basa; q: “⟦F19; v=aide; by=Jomar Basa: The key was in the pocket of his chief of staff⟧. I begged him. He looked at his watch,”⟫ said Jomar Basa, 24.
The chief of staff, lawyer Kit Almendras, ⟦F19; v=guard; by=Kit Almendras; st=denied: retorted that the key hung where it always hangs, in the guardhouse⟧. ⟦F18; v=rice late; by=Kit Almendras: Opening was held back because the rice trucks had not arrived⟧, he said.
⟦F15; v=no permit; by=city hall sources; st=alleged: City hall insiders say no permit was ever signed⟧.
One woman gave birth in the middle of it all! ⟦F20; v=girl; by=-: Baby Milagros is well, and so is her mom⟧. ⟦F3; v=16; by=-: The dead now number sixteen⟧, and ⟦F4; v=91; by=-: ninety-one souls have been hurt⟧ since Saturday, ⟦F16; v=5; by=-: the quintet of the morgue brawl⟧ included.
=== a5 | outlet: The Straits Ledger (Singapore) | published: 2031-10-29 | title: In Iloilo, a birthday gift that cost 16 lives
%% Asia desk | 6 min read
For ⟦F9; v=1000 pesos; by=-: the equivalent of 23 Singapore dollars⟧ and ⟦F8; v=5 kg; by=-: a small sack of rice⟧ people slept on concrete. ⟦F3; v=16; by=-: Sixteen of them will be buried this week⟧, and the state gives each household ⟦F14; v=100000 pesos; by=-: a hundred thousand pesos, about S$2,300⟧.
The permit, a copy of which the Ledger has obtained, ⟦F15; v=for 8,000; by=permit: is genuine but was granted for 8,000 persons and four open gates⟧. ⟦F21; v=1; by=-: One gate was used⟧. ⟦F22; v=2.4 m; by=-: We measured it: 2.4 metres⟧.
On Saturday's tapes ⟦F6; v=31; by=Straits Ledger: we count 31 uniforms, traffic aides included⟧. ⟦F23; v=50 minutes; by=-: The first ambulance shows up fifty minutes after the cries begin⟧; ⟦F23; v=12 minutes; by=Thea Locsin: the mayor had spoken of twelve⟧.
@@ copy Archipelago News Service
It was the deadliest crowd accident in the region since ⟦F12; v=2026; by=-: 2026⟧, when ⟦F13; v=8; by=-: eight people were crushed at a fiesta concert in Bacolod City⟧.
⟪Delia Panganiban; q; via=Panay Bulletin: “At seven it was still locked and those at the back kept on pushing,”⟫ a fish seller told the local newspaper.
=== a6 | outlet: Density (crowd safety newsletter, Leeds) | published: 2031-11-12 | title: There was no stampede in Iloilo
%% By Dr Imogen Rathbone | Subscribe free
“⟦V1; said: Stampede⟧”, the agencies wrote, is a word that blames the dead. What happened ⟦F2; v=2031-10-25; by=-: ⟦T2031-10-25: on 25 October⟧⟧ was ⟦F1; by=-: a progressive crowd collapse at a locked gate⟧, and drone pictures allow us to say more.
Numbers. Four to the square metre over the whole forecourt make ⟦F7; v=31000; by=drone pictures: some thirty-one thousand⟧. ⟦F7; v=60000; by=organisers; st=doubted: Twice that many, as the hosts claim, would not fit⟧.
Trigger. ⟦F5; v=late gate; by=drone pictures: Density at the gate passed seven per square metre at 06.20, forty minutes before anybody is said to have shouted⟧. ⟦F5; v=rumour; by=Ramil Jocson; st=doubted: The colonel's tale about envelopes⟧ may be true; it was not needed.
Opening. ⟦F22; v=almost 2.5 m; by=-: A gap not quite two and a half metres wide⟧ lets perhaps 200 a minute through.
Guards. ⟦F6; v=31; by=The Straits Ledger: Thirty-one in uniform, a Singapore paper makes it⟧. It hardly matters.
Dead: ⟦F3; v=17; by=coroner: seventeen, says the coroner's certificate list, counting the unborn child of Rhea Mirasol⟧, ⟦F3; v=16; by=-: or sixteen if you do not⟧. Hurt: ⟦F4; v=86; by=-: eighty-six⟧. ⟦F16; v=5; by=-: The five of the funeral parlour⟧ come on top. And remember ⟦F12; v=2026; by=-: Bacolod five years ago⟧: ⟦F13; v=8; by=-: eight gone⟧, same diagnosis.
=== a7 | outlet: Panay Bulletin | published: 2031-11-20 | title: Almendras charged over gate; mayor, foundation still at odds
%% By Fe Salazar-Tupas
Prosecutors ⟦F24; v=Kit Almendras; by=prosecutors: have charged lawyer Kit Almendras, chief of staff of Sen. Villalobos, with reckless imprudence⟧ over ⟦F1; by=-: the Molo deaths⟧, ⟦F26; v=cleared; by=prosecutors: and cleared guard Jomar Basa⟧. ⟦F19; v=aide; by=prosecutors: Camera footage shows Almendras pocketing the key at 4:40 a.m.⟧, the resolution reads. ⟦F18; v=senator late; by=prosecutors: The rice had come at three; what was awaited was the senator⟧, it goes on.
⟦F11; v=both; by=prosecutors: Both the foundation and the city had duties and neither met them⟧, say the prosecutors, who will decide on Mayor Locsin ⟦F25; v=December; st=planned; by=prosecutors: in December⟧. ⟦F11; v=foundation; by=Thea Locsin: She maintains that the city was merely the landlord⟧.
⟦F3; v=16; by=-: Sixteen candles⟧ burn at the gate, ⟦F22; v=2.4 m; by=-: two metres and forty centimetres across⟧.
=== key
F1 | What happened at the sports complex?
F2 | When did the crush happen?
F3 | How many died in the crush?
F4 | How many were injured in the crush?
F5 | What set off the crush?
F6 | How many police were there?
F7 | How big was the crowd?
F8 | How much rice was promised?
F9 | How much cash was promised?
F10 | Which birthday was marked?
F11 | Who was responsible for security?
F12 | When was the Bacolod crush?
F13 | How many died in Bacolod?
F14 | How much does each bereaved family get?
F15 | Was there a permit?
F16 | How many were hurt at the funeral parlour?
F17 | What happened at the funeral parlour?
F18 | Why did the gate stay shut?
F19 | Who had the key?
F20 | What was the sex of the baby born there?
F21 | How many gates were used?
F22 | How wide was the gate?
F23 | How long did the ambulance take?
F24 | Who was charged?
F25 | When is the decision on the mayor?
F26 | What happened to the guard?
D1 | figure | update | F3 | 14: a1 a2 | 15: a3 | 16: a4 a5 a6 a7 | injured people died over three days
D2 | figure | scope | F3 | 16: a4 a5 a6 a7 | 17: a6 | the coroner's list includes an unborn child
D3 | cause | conflict | F5 | rumour: a1 a3 | late gate: a1 a6 | police and Palace blame a shout, a vendor and the drone pictures the gate
D4 | responsibility | conflict | F11 | city: a2 | foundation: a2 a7 | each names the other
D5 | responsibility | update | F11 | city: a2 | foundation: a2 a7 | both: a7 | the prosecutors find both wanting
D6 | figure | conflict | F6 | 120: a1 | 240: a3 | 31: a5 a6 | police, Palace and a count on the tapes
D7 | figure | conflict | F7 | 25000: a1 | 60000: a2 | 31000: a6 | police, organisers and drone pictures
D8 | denial | conflict | F15 | permit: a3 | no permit: a4 | the Palace against city hall insiders
D9 | denial | update | F15 | permit: a3 | no permit: a4 | for 8,000: a5 | a copy shows a permit for a smaller crowd
D10 | identity | conflict | F19 | aide: a4 a7 | guard: a4 | guard and camera against the chief of staff
D11 | cause | conflict | F18 | senator late: a4 a7 | rice late: a4 | guard and prosecutors against the chief of staff
D12 | sequence | conflict | F23 | 50 minutes: a5 | 12 minutes: a5 | the tapes against the mayor
D13 | figure | rounding | F4 | 86: a1 a6 | nearly 90: a2 | the agency rounds
D14 | figure | rounding | F22 | 2.4 m: a5 a7 | almost 2.5 m: a6 | the same gate
D15 | figure | conflict | F6 | a handful: a1 | 120: a1 | a vendor's eyes against the police director
D16 | figure | scope | F4 | 86: a1 a6 | 91: a4 | the tabloid adds the five of the funeral parlour
R F5 | 4 | Ramil Jocson; Delia Panganiban; the Palace; the drone pictures
R F6 | 4 | Ramil Jocson; Delia Panganiban; the Palace; The Straits Ledger's count
R F19 | 3 | Jomar Basa; Kit Almendras; the camera footage
R F7 | 3 | Ramil Jocson; the organisers; the drone pictures
S | a1 “At seven it was still locked and the back kept pushing | a5 “At seven it was still locked and those at the back kept on pushing,”
E | Amado Villalobos | person | Sen. Amado Villalobos; Senator Villalobos; Sen. Villalobos; a senator
E | Kit Almendras | person | lawyer Kit Almendras; Almendras; The chief of staff; his chief of staff
E | Ramil Jocson | person | Col. Ramil Jocson; the city director; The colonel
E | Thea Locsin | person | Mayor Thea Locsin; Mayor Locsin; the mayor
E | Villalobos Foundation | organisation | Villalobos Foundation; the foundation; Organisers; the hosts
