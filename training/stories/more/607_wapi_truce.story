story: wapi_truce
about: a clan truce in the highlands of Papua New Guinea is broken on its fifth day by an ambush at a log bridge; who fired, for pigs or for politics, market women or fighters, is the truce dead; traps: the ambush of Tuesday and the house burnings of Wednesday, the two-year war's dead and the ambush's, guns handed in and guns that work, a truce of 2028
=== a1 | outlet: Islands Newslink | published: 2030-05-08 | title: Highlands truce in doubt after four killed in Enga ambush
PORT MORESBY, 8 May (Newslink) - ⟦F1; v=4; by=police: Gunmen killed four people⟧ ⟦F2; v=2030-05-07; by=police: ⟦T2030-05-07: on Tuesday⟧⟧ in ⟦F3; v=Wapi valley; by=-: the Wapi valley⟧ of Papua New Guinea's Enga province, police said, ⟦F4; v=4 days; by=-: four days after rival clans signed a peace agreement⟧.
⟦F5; by=Superintendent Petrus Kaiap: The victims were ambushed at a log bridge over the Kopen river⟧ ⟦F6; v=06.30; by=Superintendent Petrus Kaiap: at half past six in the morning⟧, provincial police commander Petrus Kaiap said. ⟦F7; v=market women; by=Superintendent Petrus Kaiap: They were women taking sweet potato to market⟧ and a boy, he told Newslink.
⟦F8; v=Yakali men; by=Superintendent Petrus Kaiap: Kaiap blamed men of the Yakali clan⟧. ⟦F8; v=not Yakali; by=Chief Lepan Yakali; st=denied: Its leader, Chief Lepan, denied that any of his people had carried a gun⟧ ⟦T2030-05-03: since Friday⟧.
⟦F9; v=86; by=police: The feud between the Yakali and the Tombe has claimed 86 lives in two years⟧, by the police count. Under the accord ⟦F10; v=300 pigs; by=-; st=planned: the Yakali are to hand over 300 pigs⟧ and ⟦F11; v=K1.2m; by=-; st=planned: 1.2 million kina⟧ in compensation. ⟦F12; v=41; by=police: Forty-one guns were surrendered⟧, police said.
⟦F13; v=2028; by=-: An earlier truce, in 2028⟧, ⟦F14; v=11 days; by=-: lasted eleven days⟧.
%% Islands Newslink, Waigani. News for the Pacific.
=== a2 | outlet: Highlands Toktok | published: 2030-05-09 | title: 'Stay inside the gardens,' bishop begs as smoke rises over Wapi
%% Wabag | K2.50 | By Lydia Kipit
⟦F15; v=62; by=councillor: Sixty-two houses were turned to ash⟧ on the Yakali side ⟦F16; v=2030-05-08; by=councillor: ⟦T2030-05-08: on Wednesday⟧⟧, a ward councillor said, in answer to ⟦F5; by=-: the shooting at Kopen bridge⟧. ⟦F33; v=none; by=councillor: No one was in them⟧.
⟦F1; v=5; by=nurse: The dead of Tuesday are now five⟧: Mrs Naomi Pyaso, 51, passed away at Wabag hospital in the night, a nurse told us.
⟦F17; v=1900; by=-: At the mission of Saint Clare 1,900 people have spread their mats⟧. Bishop Arnold Wambi has walked between the lines twice. ⟪Arnold Wambi; q: “⟦F18; v=holds; by=Bishop Arnold Wambi: The peace is hurt, it is not dead⟧. A pig can limp and still come home.”⟫
Who did it? ⟦F8; v=hired gunmen; by=Bishop Arnold Wambi: Not the boys of the valley but strangers, paid gunmen from Hela, the bishop was told by both chiefs⟧. ⟦F19; v=pigs; by=Tombe elders: The Tombe elders think it was about pigs: ⟦F30; v=120; by=Tombe elders: only 120 had come⟧⟧ and ⟦F20; by=Tombe elders: those who pay late are glad of a new war⟧, they say.
⟦F21; v=closed; by=education office: All nine schools of the valley stay shut⟧ till further notice, the education office announced.
%% Tok Pisin page 6 | Buai prices p. 22
=== a3 | outlet: National Capital Post | published: 2030-05-10 | title: Minister: truce is finished, army to go in
%% Port Moresby | Page 1
⟦F18; v=finished; by=Minister Joseph Aumari: Internal security minister Joseph Aumari has pronounced the Wapi accord over⟧. ⟪Joseph Aumari; q: “⟦F18; v=finished; by=Minister Joseph Aumari: You cannot break a plate and eat from it⟧,”⟫ he said in Parliament ⟦T2030-05-09: yesterday⟧.
⟦F22; v=50; st=planned; by=Minister Joseph Aumari: A platoon of fifty soldiers would be flown to Wabag⟧ at the weekend, the minister said.
⟦F8; v=Yakali men; by=police report: A police report to the cabinet, seen by this paper, names three Yakali⟧ and ⟦F19; v=election; by=police report: puts the attack down to a quarrel over election money⟧: ⟦F23; v=K80,000; by=police report: a losing candidate is said to want 80,000 kina back⟧.
It also says that ⟦F7; v=one fighter; by=police report: one of the women's companions was a known Tombe fighter with a home-made shotgun under a sack of kaukau⟧. ⟦F15; v=80; by=police report: Eighty buildings burned in reprisal, it adds, kitchens and pig houses included⟧.
The mine at Tagali, an hour up the road, ⟦F24; v=stopped; by=mine: has stopped its trucks⟧, the operator told the stock exchange.
%% Classifieds | Tenders | Court notices
=== a4 | outlet: Gold & Copper Daily | published: 2030-05-10 | title: Tagali mine suspends haulage after clan violence in PNG
%% Perth | Markets | ASX announcements
⟦F24; v=stopped; by=-: Concentrate is no longer moving by road from Tagali⟧, whose owner Corella Minerals told investors ⟦T2030-05-10: on Friday⟧ that ⟦F25; v=3 weeks; by=Corella Minerals: stocks would last for three weeks⟧. Shares ⟦F26; v=6 per cent; by=-: fell 6 per cent⟧.
⟦F5; by=-: The bridge where villagers were gunned down⟧ is part of the haul road. ⟦F27; v=neutral ground; by=Corella Minerals: It lies on the mine's lease, that is on neutral soil⟧, the company notes; ⟦F27; v=Tombe land; by=Tombe: the Tombe consider the bridge theirs⟧, both banks of it.
@@ copy Islands Newslink
⟦F9; v=86; by=police: The feud between the Yakali and the Tombe has claimed 86 lives in two years⟧, by the police count. Under the deal ⟦F10; v=300 pigs; by=-; st=planned: the Yakali are to hand over 300 pigs⟧ and ⟦F11; v=K1.2m; by=-; st=planned: 1.2 million kina⟧.
⟦F11; v=K1.2m; by=-: The latter comes to about A$480,000⟧. ⟦F28; v=none; by=Corella Minerals: None of it was company money⟧, Corella said.
=== a5 | outlet: Peace Paths Pacific | published: 2030-05-14 | title: Field note: counting guns, counting pigs, counting the dead
%% Suva | Mediation support | Field note 9
We sat in the long house when ⟦F4; v=4 days; by=-: the accord of ⟦T2030-05-03: 3 May⟧⟧ was made. What has become of it?
Guns. ⟦F12; v=about 40; by=-: Some forty were laid on the mats⟧. ⟦F29; v=9; by=-: Nine of these would fire⟧; the rest were water pipe and hope.
Pigs. ⟦F30; v=118; by=-: As of the ambush 118 animals had changed owners⟧, and ⟦F19; v=pigs; by=-; st=doubted: we doubt that anyone kills over the timetable of the others⟧.
The dead. ⟦F9; v=120; by=-: Our register holds 120 names⟧, because it includes the allied clans, which the constables leave out. From Kopen, ⟦F1; v=5; by=-: five⟧: ⟦F7; v=market women; by=survivor: a survivor, who lay under the bridge, saw nothing but women, baskets and one schoolboy⟧.
The shooters. The same survivor ⟦F8; v=hired gunmen; by=survivor: heard them call to each other in Huli, which no Yakali speaks⟧. It was just light enough, she says, to see the water.
⟦F17; v=nearly 2,000; by=-: Nearly two thousand people are camping with the sisters of Saint Clare⟧. ⟦F15; v=around 60; by=-: The Yakali lost around sixty homes⟧ ⟦T2030-05-08: the day after the ambush⟧.
⟦F18; v=holds; by=-: Since then not one shot⟧. In our trade one calls this a truce.
%% Peace Paths Pacific is funded by its members
=== a6 | outlet: Wellington Courier | published: 2030-05-19 | title: In a valley of ash and pigs, a truce that would not die
%% World | Weekend read | Photographs: Tama Rewiti
The soldiers came ⟦T2030-05-15: on Wednesday⟧: ⟦F22; v=32; by=lieutenant: thirty-two of them, says their lieutenant⟧, since the second helicopter had a bad gearbox. They have had little to do but play volleyball with the schoolchildren, for ⟦F21; v=open; by=-: the classrooms opened again on Monday⟧.
⟦F8; v=hired gunmen; by=Superintendent Petrus Kaiap: Kaiap, the commander of police, no longer accuses the Yakali⟧. ⟦F31; v=2; by=Superintendent Petrus Kaiap: Two men from Hela were arrested at Mendi airstrip with a rifle and a bag of cash⟧, he said. ⟦F19; v=election; by=Superintendent Petrus Kaiap: The money came from a politician⟧, whose name he keeps to himself.
⟦F14; v=less than a fortnight; by=-: The truce of two years ago did not see out a fortnight⟧; this one is in its third week. ⟦F10; v=300 pigs; by=-: On Saturday the last of the three hundred pigs went over the mended bridge⟧, decorated with leaves.
Was it never broken, then? ⟪Arnold Wambi; q; via=Highlands Toktok: “Peace is wounded, not dead. Even a limping pig comes home,”⟫ the bishop had said in the week of the burials. Chief Lepan, whose own house was one of ⟦F15; v=62; by=-: sixty-two in the fire⟧, asks for ⟦F32; v=roofing iron; st=asked; by=Chief Lepan Yakali: roofing iron and no more speeches⟧.
=== key
F1 | How many were killed in the ambush?
F2 | On what day was the ambush?
F3 | Where was the ambush, broadly?
F4 | How long after the signing was the ambush?
F5 | What happened at the bridge?
F6 | At what time was the ambush?
F7 | Who were the victims?
F8 | Who fired at the bridge?
F9 | How many have died in the feud?
F10 | How many pigs are paid in compensation?
F11 | How much money is to be paid?
F12 | How many guns were surrendered?
F13 | When was the earlier truce?
F14 | How long did the earlier truce last?
F15 | How many houses were burned?
F16 | On what day were the houses burned?
F17 | How many people took refuge at the mission?
F18 | Does the truce still hold?
F19 | What was the motive of the ambush?
F20 | Who is glad of a new war?
F21 | Are the schools open?
F22 | How many soldiers come?
F23 | How much does the losing candidate want back?
F24 | What did the mine do with its trucks?
F25 | How long will the mine's stocks last?
F26 | How far did the shares fall?
F27 | On whose ground is the bridge?
F28 | Did the company pay any of the compensation?
F29 | How many of the surrendered guns work?
F30 | How many pigs had been handed over before the ambush?
F31 | How many men were arrested?
F33 | Was anyone in the burned houses?
F32 | What does Chief Lepan ask for?
D1 | responsibility | conflict | F8 | Yakali men: a1 a3 | hired gunmen: a2 a5 a6 | police first and their report blame Yakali men, the bishop and a survivor strangers from Hela
D2 | denial | conflict | F8 | Yakali men: a1 a3 | not Yakali: a1 | Chief Lepan denies the police commander's charge
D3 | responsibility | update | F8 | Yakali men: a1 | hired gunmen: a6 | after two arrests the commander himself drops the charge
D4 | cause | conflict | F19 | pigs: a2 a5 | election: a3 a6 | the Tombe elders think of pigs, police of a politician's money
D5 | identity | conflict | F7 | market women: a1 a5 | one fighter: a3 | the commander and a survivor saw women and a boy, a police report a fighter among them
D6 | characterisation | conflict | F18 | holds: a2 a5 | finished: a3 | the bishop and the mediators see the truce alive, the minister calls it over
D7 | place | conflict | F27 | neutral ground: a4 | Tombe land: a4 | the mine's lease against the clan's claim
D8 | figure | update | F1 | 4: a1 | 5: a2 a5 | a woman died in hospital in the night
D9 | characterisation | update | F21 | closed: a2 | open: a6 | the schools reopened on Monday
D10 | figure | update | F22 | 50: a3 | 32: a6 | a plan and what came of it, the second helicopter failed
D11 | figure | scope | F9 | 86: a1 a4 | 120: a5 | the two clans alone or with their allies
D12 | figure | rounding | F12 | 41: a1 | about 40: a5 | the same guns
D13 | figure | rounding | F17 | 1900: a2 | nearly 2,000: a5 | the same refugees
D14 | figure | rounding | F15 | 62: a2 a6 | around 60: a5 | the same houses
D17 | figure | scope | F15 | 62: a2 a6 | 80: a3 | dwellings alone or with kitchens and pig houses
D15 | figure | rounding | F14 | 11 days: a1 | less than a fortnight: a6 | the same truce of 2028
D16 | figure | rounding | F30 | 118: a5 | 120: a2 | the elders round the field note's count
R F8 | 4 | police; Chief Lepan; the two chiefs as told to the bishop; the survivor
R F1 | 3 | police; a nurse at Wabag; Peace Paths Pacific
R F9 | 2 | police; the register of Peace Paths Pacific
R F18 | 3 | the bishop; the minister; Peace Paths Pacific
S | a2 “The peace is hurt, it is not dead. A pig can limp and still come home.” | a6 “Peace is wounded, not dead. Even a limping pig comes home,”
E | Petrus Kaiap | person | provincial police commander Petrus Kaiap; Kaiap; the commander of police
E | Arnold Wambi | person | Bishop Arnold Wambi; the bishop
E | Lepan Yakali | person | Chief Lepan; Its leader, Chief Lepan
E | Corella Minerals | organisation | Corella Minerals; Corella; the company; the operator
E | Kopen bridge | place | Kopen bridge; a log bridge over the Kopen river; the bridge
