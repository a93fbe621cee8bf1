story: borgo_tavolara
about: police clear a shanty camp of farm workers in southern Italy; how many lived there, whether tear gas was used, who lit the fire, which of two roads and of two evictions; a broken arm, a minor or an adult
=== a1 | outlet: Gazzetta della Murgia | published: 2030-02-13 | title: Cleared at dawn: the end of the Tavolara ghetto
%% di Rosaria Pugliatti
%% FOGGIA
⟦F1; by=-: The shacks of Borgo Tavolara are no more⟧. ⟦F38; v=5.50 am; by=-: At 5.50⟧ ⟦F2; v=2030-02-12: ⟦T2030-02-12: yesterday⟧⟧ the vans arrived, and ⟦F3; v=9 hours; by=-: nine hours later⟧ a bulldozer pushed the last of them, a barber's shop of pallets and tarpaulin, into a heap.
⟦F4; v=412; by=prefecture: The prefecture of Foggia counted 412 occupants⟧, ⟦F5; v=nearly all men; by=prefecture: almost all of them men⟧ ⟦F39; by=-: from Gambia, Senegal and Ghana⟧ who pick the tomatoes and asparagus of the plain. ⟦F6; v=300; by=police headquarters: Some 300 police and carabinieri⟧ took part.
⟪Donato Lorusso; q: “⟦F36; v=none; by=Donato Lorusso: It was done without a single baton being raised⟧,”⟫ the prefect, Donato Lorusso, told this newspaper at the roadside.
⟦F8; v=9 am; by=-: A fire broke out around nine o'clock⟧ at the western end and ⟦F9; v=40; by=fire brigade: consumed some forty huts⟧ before the fire brigade could get a hose through. ⟦F10; v=residents; by=police headquarters: Police headquarters says the occupants set it themselves⟧.
⟦F11; v=sports hall in Manfredonia; by=prefecture; st=planned: The evicted will be put up in a sports hall at Manfredonia⟧, ⟦F12; v=160; by=prefecture: which has 160 beds⟧.
Readers will recall ⟦F13; v=2027; by=-: the first clearance, in 2027⟧. ⟦F14; v=6 weeks; by=-: The camp was back within six weeks⟧.
%% © Gazzetta della Murgia – riproduzione riservata
=== a2 | outlet: Agenzia Adria | published: 2030-02-12 | title: Italy clears migrant farmworker camp, six hurt
ROME, Feb 12 (Adria) - ⟦F1; by=-: Italian police ⟦F2; v=2030-02-12: ⟦T2030-02-12: on Tuesday⟧⟧ emptied one of the country's largest settlements of migrant farm labourers⟧ in the southern region of Puglia, ⟦F15; v=6; by=interior ministry: leaving six people slightly injured⟧, the interior ministry said.
⟦F4; v=more than 400; by=interior ministry: More than 400 people were living at the site⟧ ⟦F40; v=airfield: on an abandoned airstrip⟧, the ministry said. ⟦F16; v=4; by=interior ministry: Four of the injured were police officers⟧.
⟦F7; v=none; st=denied; by=interior ministry: No tear gas was fired⟧, a ministry spokeswoman said, after ⟦F7; v=tear gas; by=union; st=alleged: a union reported that canisters had been thrown into the camp's prayer room⟧.
⟦F17; v=water and drains; by=ministry: The settlement, she said, had neither running water nor drains⟧ and ⟦F18; v=court order; by=ministry: a court in Foggia had ordered it vacated⟧ in December.
⟦F19; v=23; by=ministry: Twenty-three people were taken to a centre for repatriation⟧ in Bari.
⟦F20; v=12000; by=ministry: Some 12,000 farm labourers live in such places⟧ across the south, by official estimates.
%% (Reporting by L. Fusco)
=== a3 | outlet: Terra & Braccia (farm workers' union bulletin) | published: 2030-02-14 | title: They burned our homes at Tavolara
%% Bulletin no. 6 – free – photocopy and pass on
On ⟦F2; v=2030-02-12: ⟦T2030-02-12: Tuesday⟧⟧ the State came to Borgo Tavolara with ⟦F6; v=500; by=Terra & Braccia: five hundred helmets⟧ and ⟦F21; v=4; by=-: four bulldozers⟧. It did not come with a single interpreter.
⟦F4; v=900; by=Terra & Braccia: Nine hundred workers had their homes there⟧. That is the number of membership cards and of mattresses which our delegates counted in January. ⟦F4; v=412; st=doubted; by=prefecture: The 412 of the prefect⟧ are those whom he found still in bed; ⟦F22; by=Terra & Braccia: the asparagus gangs had left for the fields at four⟧.
⟦F7; v=tear gas; by=Terra & Braccia: At seven they fired gas into the hut that serves as mosque⟧. We hold the spent canisters. ⟦F8; v=9 am: At nine the western rows were ablaze⟧. ⟦F10; v=bulldozer; by=Lamin Sarr: A bulldozer had run over a stove that was lit⟧, says Lamin Sarr, who cooks there.
⟪Lamin Sarr; q: “I shouted that the gas bottle was inside. The driver had music in his ears,”⟫ he says.
⟦F23; v=truncheon; by=Terra & Braccia: ⟦F26; v=16; by=Terra & Braccia: Ebrima Jallow, who is sixteen⟧, has his arm broken in two places⟧ by a truncheon. ⟦F24; st=planned; by=Terra & Braccia: Strike on Saturday at the Foggia wholesale market⟧!
=== a4 | outlet: Il Vessillo | published: 2030-02-14 | title: Order restored in the ghetto of shame. And the Left cries over the drug dealers
%% Editorial staff
It took the State three years, but the ⟦V1; own: ghetto of shame⟧ ⟦F33; v=Lucera road; by=-: on the Lucera road⟧ has gone. Out with the pushers, out with the gangmasters, ⟦F1; by=-: down with the hovels⟧. ⟦F25; v=2; by=police: Two pistols and nine kilos of hashish were found⟧.
And what do the beautiful souls say? That ⟦F7; v=tear gas; by=union; st=doubted: gas was used⟧. ⟪Mirella Sasso; q: “⟦F7; v=smoke bomb; by=Mirella Sasso: It was a smoke signal of the kind fans take to the stadium⟧, and it was not ours,”⟫ laughs Mirella Sasso of the police union.
That ⟦F23; v=truncheon; by=union; st=doubted: a boy had an arm broken by a baton⟧. ⟦F26; v=22; by=police headquarters: The “boy”, according to his papers, is 22⟧, and ⟦F23; v=fall; by=police headquarters: fell off a roof while he was throwing tiles⟧.
That ⟦F10; v=bulldozer; by=union; st=doubted: a digger started the blaze⟧. ⟦F10; v=residents; by=Mirella Sasso: They torched the place themselves, with petrol⟧, as ⟦F27; v=yes: they had done when ⟦F13; v=2027: it was first emptied three years ago⟧⟧.
⟦F19; v=23: Twenty-three illegals are now in Bari⟧. ⟦F28; v=nobody; by=-: The others, some two hundred of them, strolled off into the fields, and no one knows where⟧.
%% Subscribe to Il Vessillo: the news they hide
=== a5 | outlet: Kairaba Echo (Banjul) | published: 2030-02-16 | title: Gambians among those driven from Italian camp; embassy seeks answers
%% By Fatou Njie-Colley
⟦F29; v=180; by=embassy: About 180 Gambians⟧ lost the roofs over their heads when ⟦F1: Italy demolished a labourers' village⟧ ⟦F2; v=2030-02-12: ⟦T2030-02-12: last Tuesday⟧⟧, our embassy in Rome has said.
The ambassador has written to the Italian foreign ministry concerning ⟦F26; v=16; by=embassy: a minor, Ebrima Jallow of Brikama, born in 2013⟧. ⟦F26; v=16; by=mother: His mother showed the Echo his birth certificate⟧. ⟦F23; v=truncheon; by=mother: An officer's stick smashed his left arm⟧, she said he had told her by telephone.
@@ copy Agenzia Adria
⟦F4; v=more than 400; by=interior ministry: More than 400 people were living at the site⟧ ⟦F40; v=airfield: on an abandoned airstrip⟧, the Italian interior ministry said. ⟦F7; v=none; st=denied; by=interior ministry: No tear gas was fired⟧, a ministry spokeswoman said.
The number is hotly contested. ⟦F4; v=900; by=union: A farm workers' union speaks of nine hundred⟧; ⟦F4; v=650; by=Physicians on Wheels: a medical charity that ran a clinic there twice a week has 650 on its books⟧.
Of the ⟦F12; v=160: hundred and sixty beds promised in Manfredonia⟧, ⟦F30; v=41; by=embassy: only forty-one were taken⟧ on the first night, for ⟦F31; v=30 km; by=-: the hall lies thirty kilometres from the fields⟧.
⟪Sainey Jallow; q: “He went to pick, not to fight,”⟫ the boy's uncle said.
=== a6 | outlet: The Continental Review | published: 2030-02-22 | title: The counting of Borgo Tavolara
%% LETTER FROM PUGLIA
%% Hugo Ferrant
It is ten days since ⟦F1: the ghetto ⟦F40; v=airfield: on the old airfield⟧ was razed⟧, and the interior ministry has begun to tidy up its sentences. ⟦F7; v=tear gas; by=interior ministry: Three canisters of tear gas were, it now admits, “deployed outdoors”⟧; ⟦F7; v=none; by=interior ministry: on the day it had spoken of none⟧. ⟦F15; v=14; by=interior ministry: ⟦F15; v=6; by=interior ministry: The injured are no longer six⟧ but fourteen⟧, since ⟦F32; v=8; by=interior ministry: eight residents presented themselves at hospitals later⟧.
About the fire the experts have spoken. ⟦F10; v=bulldozer; by=fire brigade: The brigade's report traces it to a gas cylinder crushed beneath a machine⟧. ⟦F9; v=38; by=fire brigade: It lists thirty-eight dwellings destroyed by flames⟧. Police headquarters declined to comment.
How many people were there? ⟦F4; v=412; by=prefecture: The prefect's 412 is a headcount of those present at six on a weekday⟧. ⟦F4; v=900; by=union: The union's 900⟧ includes men who keep a mattress and sleep elsewhere in winter. ⟦F4; v=650; by=Physicians on Wheels: The doctors' 650⟧ are patients. None is a lie. ⟪Giulia Merenda; q: “You count whom you intend to house,”⟫ said Giulia Merenda, who drives the charity's van.
The prefect and the newspapers cannot agree even on the road. ⟦F33; v=Lucera road; by=Il Vessillo: One daily has put the camp on the road to Lucera⟧; ⟦F33; v=Manfredonia road; by=-: it stood off the Manfredonia road, thirty minutes the other way⟧.
⟦F24; v=fizzled out; by=-: The strike at the wholesale market fizzled out in the rain⟧. ⟦F14; v=6 weeks; by=-: After ⟦F13; v=2027: the raid of 2027⟧, the tents had returned in about a month and a half⟧. ⟦F34; v=60; by=Giulia Merenda: Miss Merenda has already counted sixty new ones⟧.
=== a7 | outlet: Gazzetta della Murgia | published: 2030-02-24 | title: Tavolara: magistrates to look into boy's injury
%% di Rosaria Pugliatti
&& ⟦F1: Borgo Tavolara was cleared by police⟧ ⟦F2; v=2030-02-12: on ⟦T2030-02-12: 12 February⟧⟧; ⟦F9; v=40: some forty huts burned⟧.
⟦F35; by=prosecutor: The Foggia prosecutor has opened a file for bodily harm⟧ concerning a police officer after ⟦F23; v=truncheon; by=hospital: X-rays of Ebrima Jallow's arm showed a break of the sort one suffers in warding off a blow⟧. ⟦F23; v=fall; by=police headquarters: The police note spoke of a tumble from a roof⟧.
⟦F26; v=16; by=wrist test: A wrist-bone examination puts the youth at sixteen⟧, ⟦F26; v=22; st=doubted; by=police headquarters: not twenty-two, as on the sheet filled in at the police station⟧. He has been moved to a home for minors.
Readers have asked about the road. ⟦F33; v=Manfredonia road; by=Gazzetta della Murgia: The track to the camp leaves the Manfredonia road⟧, as on our map. And Mr Lorusso has asked us to state that ⟦F37; by=Donato Lorusso: he spoke of batons and never of gas⟧. He did speak of batons. ⟪Donato Lorusso; q: “⟦F36; v=none; by=Donato Lorusso: It was done without one baton being raised⟧,”⟫ our tape has him saying.
=== key
F1 | What happened at Borgo Tavolara?
F2 | When was the camp cleared?
F3 | How long did the operation last?
F4 | How many people lived in the camp?
F5 | Who lived in the camp?
F6 | How many police took part?
F7 | Was force such as tear gas used?
F8 | When did the fire break out?
F9 | How many huts burned?
F10 | Who or what started the fire?
F11 | Where will the evicted be housed?
F12 | How many beds are there?
F13 | When was the first clearance?
F14 | How soon was the camp rebuilt after 2027?
F15 | How many people were injured?
F16 | How many of the injured were police?
F17 | What did the camp lack?
F18 | On what ground was the camp cleared?
F19 | How many were taken to Bari?
F20 | How many labourers live in such camps?
F21 | How many bulldozers came?
F22 | Where were the missing residents at dawn?
F23 | What happened to Ebrima Jallow's arm?
F24 | Is there a strike at the market?
F25 | How many pistols were found?
F26 | How old is Ebrima Jallow?
F27 | Had residents set fire to the camp before?
F28 | Where did the others go?
F29 | How many Gambians lived there?
F30 | How many beds were taken on the first night?
F31 | How far is the hall from the fields?
F32 | How many residents went to hospital later?
F33 | On which road did the camp stand?
F34 | How many tents have returned now?
F35 | What is the prosecutor doing?
F36 | Were batons used?
F37 | What does the prefect say he meant?
F38 | At what hour did police arrive?
F39 | Which countries do the occupants come from?
F40 | On what ground did the camp stand?
D1 | figure | scope | F4 | 412: a1 a3 a6 | 900: a3 a5 a6 | 650: a5 a6 | those in bed at six, those holding a card or a mattress, and the clinic's patients
D2 | figure | rounding | F4 | 412: a1 a3 a6 | more than 400: a2 a5 | the ministry rounds the prefect's count
D3 | denial | conflict | F7 | none: a2 a5 a6 | tear gas: a2 a3 a4 a6 | smoke bomb: a4 | the ministry denies the gas that the union says it holds canisters of, the police union speaks of a stadium flare
D4 | denial | update | F7 | none: a2 a5 a6 | tear gas: a2 a3 a4 a6 | ten days later the ministry admits three canisters
D5 | responsibility | conflict | F10 | residents: a1 a4 | bulldozer: a3 a4 a6 | police blame the occupants, the cook and the fire brigade a machine
D6 | identity | conflict | F26 | 22: a4 a7 | 16: a3 a5 a7 | a grown man on the police sheet, a minor by his birth certificate
D7 | cause | conflict | F23 | truncheon: a3 a4 a5 a7 | fall: a4 a7 | a blow against a tumble from a roof
D8 | figure | conflict | F6 | 300: a1 | 500: a3 | police headquarters against the union
D9 | place | conflict | F33 | Lucera road: a4 a6 | Manfredonia road: a6 a7 | a daily puts the camp on the wrong road
D10 | figure | update | F15 | 6: a2 a6 | 14: a6 | eight residents went to hospital later
D11 | figure | rounding | F9 | 40: a1 a7 | 38: a6 | the reporter's round figure and the brigade's list
R F4 | 3 | the prefecture (also the ministry's); the union; the medical charity
R F10 | 3 | the police, headquarters and union; the cook; the fire brigade
R F23 | 4 | the boy; the union; police headquarters; the hospital's X-rays
R F7 | 3 | the union; the ministry; the police union
S | a1 “It was done without a single baton being raised,” | a7 “It was done without one baton being raised,”
E | Donato Lorusso | person | Donato Lorusso; the prefect; Mr Lorusso
E | Ebrima Jallow | person | Ebrima Jallow; The “boy”; the youth; a boy
E | Borgo Tavolara | place | Borgo Tavolara; Tavolara; ghetto of shame
E | Physicians on Wheels | organisation | a medical charity; the charity
