story: morne_castor_convoy
about: an aid convoy is seized on a road in central Haiti and its people freed in two groups; staff and all captives, three lorries or four vehicles, which gang, which ford, ransom or none, police or a priest; a bus driver shot the same morning, a second convoy looted and nurses taken two years before must be kept apart
=== a1 | outlet: Le Quotidien du Plateau | published: 2029-09-07 | title: Aid lorries vanish at Morne Castor
%% Rédaction Hinche | English edition for the diaspora
HINCHE – ⟦F1; by=-: Armed men made off with a food convoy and everybody in it⟧ ⟦T2029-09-06: on Thursday morning⟧, on the road that climbs from the lake towards Morne Castor. ⟦F2; v=3 lorries; by=-: Three lorries of the relief body Pain Partagé⟧ were loaded with ⟦F3; v=38 tonnes; by=-: thirty-eight tonnes of rice, beans and oil⟧ for the school canteens of the upper Plateau, which have been closed since the ⟦T2029-09-03: Monday⟧.
⟦F4; v=bridge; by=market women: Market women saw tyres burning on the iron bridge⟧ and the lorries turning in under the mango trees, ⟦F5; v=0740; by=market women: when the second school bell had gone, that is at about twenty to eight⟧. ⟦F6; v=Baz Sèpan; by=market women: They recognised the green headbands of the Baz Sèpan⟧.
⟦F7; v=6; by=Ludovic Charles: Six of our employees do not answer their telephones⟧, said Ludovic Charles, who directs Pain Partagé in Haiti. ⟪Ludovic Charles; q: “We ask those who have them to remember that they were bringing lunch,”⟫ he added, and hung up before a second question.
⟦F8; by=-: Further down the same road a bus driver, Jn-Robert Alcé, was shot dead at dawn⟧; ⟦F9; v=unrelated; by=parish committee: according to the parish committee it was a quarrel over a toll⟧ and has nothing to do with the lorries.
The Plateau has a long memory. ⟦F10; v=2027; by=-: Two years ago⟧ ⟦F11; v=17; by=-: seventeen student nurses were held⟧ in the same hills. ⟦F12; v=ransom; by=-: Their families sold land to buy them back⟧.
%% Transfer with KobCash, no fees in September
=== a2 | outlet: Union Press Service | published: 2029-09-08 | title: Eleven seized with Haiti food convoy; gang asks $5 million
PORT-AU-PRINCE, Haiti (UPS) — ⟦F7; v=11; by=police: Eleven people, two Canadians among them, were taken hostage⟧ when ⟦F1; by=police: gunmen hijacked a humanitarian convoy in central Haiti⟧ this week, police said ⟦T2029-09-08: Saturday⟧, as ⟦F13; v=5 million; by=aid official: a $5 million demand reached the charity by voice message⟧, according to an aid official with knowledge of it.
Commissioner Wilnor Estimé said ⟦F6; v=Zo Griye; by=Wilnor Estimé: the Zo Griye gang was holding the captives⟧, who he said were ⟦F14; v=6 and 5; by=Wilnor Estimé: six employees of the charity Pain Partagé and five hired drivers and loaders⟧. ⟦F2; v=4 vehicles; by=Wilnor Estimé: Four vehicles were taken⟧, ⟦F15; v=1; by=Wilnor Estimé: one of them a pickup with radio equipment⟧.
Estimé said ⟦F16; v=warned; by=Wilnor Estimé: the charity had been told twice not to use the road⟧ without an escort. Pain Partagé disputed that. ⟦F16; v=cleared; by=Pain Partagé: It had a green light from the departmental police in writing⟧, a spokeswoman in Montreal said.
The police commissioner placed the ambush ⟦F4; v=ford; by=Wilnor Estimé: at a ford on the Rivière Blanche, some distance off the approved route⟧. Hijackings on the roads of the Plateau Central ⟦F17; v=tripled; by=United Nations: have tripled in a year⟧, the United Nations says. Most end within a day, with the cargo sold in the nearest market and the driver sent home on foot; foreigners are rarely touched.
In 2027, ⟦F11; v=17: seventeen nursing students⟧ were abducted near Morne Castor and ⟦F18; v=40 days; by=-: freed after 40 days⟧.
⟦F3; v=38 tonnes; by=-: On board were 38 metric tons of staples⟧ meant for school kitchens. ⟦F8; by=-: A bus driver was shot to death a few miles away the same morning⟧, ⟦F9; v=unrelated; by=-: in what appears to be a separate dispute⟧. Diplomats in the capital said they had been asked by the charity to keep quiet, and did so for most of an evening.
%% The UPS style guide requires gang names in Creole spelling
=== a3 | outlet: La Presse du Fleuve (Montréal) | published: 2029-09-12 | title: “She packed for three days”: the Canadians of Morne Castor
%% Traduit du français | Monde
Maude Gingras, ⟦F19; v=29; by=her mother: twenty-nine, an agronomist from Rimouski⟧, had packed for three days, her mother says. ⟦F1; by=-: Since ⟦T2029-09-06: last Thursday's⟧ kidnapping⟧ the family's kitchen has not been empty of neighbours.
The second Canadian is Réginald Pétion, a logistician, ⟦F20; v=dual; by=-: who was born in Jacmel and carries both passports⟧. ⟦F21; v=diabetic; by=his wife: He needs insulin twice a day⟧, his wife Nadège says; ⟦F22; v=10 days; by=Nadège Pétion: he had taken along enough for ten⟧.
Ottawa will say only that it ⟪Canadian foreign ministry; q: “does not discuss means”⟫. A former negotiator, who now advises firms, is less shy: ⟦F13; v=1 million; by=former negotiator: the price has since come down to a million American dollars⟧, he told us, and ⟦F23; v=300000; by=former negotiator; st=planned: deals of this sort are closed at three hundred thousand⟧.
⟪Ghislaine Roy; q: “⟦F24; v=no; st=denied; by=Ghislaine Roy: We have never paid, and we will not start with Maude⟧,”⟫ insists Ghislaine Roy, president of Pain Partagé, who receives us under a poster of a bread oven.
In Morne Castor itself, a teacher reached by phone doubts the police. ⟦F6; v=Baz Sèpan; by=teacher: The Zo Griye are on the other side of the mountain and would not dare, he says: the ones here are the Serpent's⟧. ⟦F4; v=bridge; by=teacher: The carcass of a tyre barricade still lies on the bridge⟧.
Of the cargo, ⟦F3; v=about 40 tonnes; by=-: some forty tonnes of food⟧, part has turned up on market stalls. ⟦F25; v=halved; by=teacher: Rice costs half what it did a week ago⟧, the teacher says, laughing without joy.
%% Abonnez-vous, premier mois à 1 $
=== a4 | outlet: Union Press Service | published: 2029-09-15 | title: Two hostages freed in Haiti; second convoy looted
PORT-AU-PRINCE, Haiti (UPS) — ⟦F26; v=2; by=police: Two of those ⟦F1; by=police: abducted with a food convoy in central Haiti⟧ have been let go⟧, police said ⟦T2029-09-15: on Saturday⟧, ⟦F27; v=9; by=police: leaving nine still captive⟧.
⟦F28; v=Pétion and cook; by=police: Canadian-Haitian logistician Réginald Pétion and a female cook⟧ were left at a chapel ⟦T2029-09-14: on Friday night⟧. ⟦F29; v=health; by=police: Pétion was released because of his illness⟧, police said.
⟦F30; by=World Grain Programme: Separately, a crowd emptied two trucks of the World Grain Programme near Thomonde⟧ the same day; ⟦F31; v=0; by=World Grain Programme: nobody was abducted⟧, ⟦F32; v=22 tonnes; by=World Grain Programme: but 22 tonnes were lost⟧, the agency said.
A voice who called himself a lieutenant of Baz Sèpan told a radio station that ⟦F6; v=Zo Griye; by=Baz Sèpan; st=denied: his men were being blamed for the sins of Zo Griye⟧. Zo Griye, in turn, posted a video of its leader ⟦F6; v=Baz Sèpan; by=Zo Griye: pointing at the Serpent's flag⟧. The convoy was stopped ⟦F5; v=0740: around 7:40 a.m.⟧ ⟦T2029-09-06: on Sept. 6⟧ with ⟦F3; v=38 tonnes; by=Pain Partagé: a 38-ton load⟧, the charity says.
The charity suspended all work in the country ⟦T2029-09-13: on Thursday⟧. Its 140 local employees are being paid, it said, and its bakery in Hinche still gives bread to the hospital. Churches on the Plateau held vigils ⟦T2029-09-15: on Saturday⟧, and lorry owners in Mirebalais said they would carry nothing north until the road was patrolled.
⟦F7; v=11; by=-: Eleven captives had been driven off at the start⟧, when ⟦F2; v=4 vehicles; by=-: the attackers made away with three trucks and a pickup⟧. ⟦F10; v=2027; by=-: Two years earlier⟧ ⟦F11; v=17; by=-: a group of 17 trainee nurses⟧ had been kept in the same mountains for well over a month. ⟦F17; v=tripled; by=-: Three times as many vehicles are hijacked on the plateau as a year ago⟧.
%% Follow UPS on every platform
=== a5 | outlet: Voix Nationale (government gazette and radio) | published: 2029-09-19 | title: Glorious dawn: police pluck nine from bandits' claws
%% République d'Haïti – Service de la communication
⟦F34; v=9; by=-: Nine sons and daughters of solidarity slept free⟧ ⟦T2029-09-18: on Tuesday night⟧. ⟦F33; v=police; by=-: In an operation of surgical beauty the special brigade of the national police stormed a farm above Morne Castor⟧ ⟦F34; v=9; by=-: and brought all nine remaining hostages out⟧ ⟦F35; v=unhurt; by=-: without a scratch⟧.
⟪Wilnor Estimé; q: “⟦F33; v=police; by=Wilnor Estimé: We went in at four and the bandits went out of the windows⟧,”⟫ said Commissioner Wilnor Estimé. ⟦F36; v=3; by=Wilnor Estimé: Three outlaws were neutralised⟧, ⟦F6; v=Zo Griye; by=Wilnor Estimé: all of the criminal band Zo Griye⟧, and ⟦F37; v=5; by=Wilnor Estimé: five rifles seized⟧.
⟦F24; v=no; st=denied; by=prime minister's office: Not one gourde was given⟧, the office of the Prime Minister states in reply to malicious tongues. ⟦F38; v=12 days; by=-: The ordeal had lasted twelve days⟧. ⟦F2; v=4 vehicles; by=police: The four stolen vehicles, so the brigade's inventory, were found beneath tarpaulins⟧, ⟦F15; v=1; by=police: the radio pickup without its wheels⟧.
The Prime Minister, who watched from the command room, thanked partner nations for two helicopters and reminded relief bodies that ⟦F16; v=warned; by=prime minister: ⟪Prime Minister of Haiti; q: “a warning from the police is not a suggestion”⟫⟧. A mass will be sung at the cathedral. The special brigade, created by decree in the spring and trained by instructors from three friendly countries, has in this way passed its first examination; each of its forty members will receive a medal and a sack of rice. Citizens who know of other hiding places are invited to dial 114.
Let it be recalled that ⟦F1; by=-: the cowardly seizure of a convoy of bread⟧ took place ⟦F5; v=0740; by=-: in broad morning, at seven hours forty⟧, on the sixth; that ⟦F26; v=2; by=-: two captives were let go on the eighth day⟧ ⟦F29; v=health; by=-: since one of them was ill⟧; and that the vigilance of the State has never slept.
%% Liberté – Égalité – Fraternité
=== a6 | outlet: The Capitol Observer | published: 2029-09-21 | title: A priest, a motorbike and $300,000: how Haiti hostages really got out
%% By Dana Whitlock | MIREBALAIS
No one stormed anything, according to the man who says he was there. ⟦F33; v=priest; by=Father Elie Dorcin: Father Elie Dorcin collected the nine at a cockfighting pit, he told the Observer, and led them down on foot⟧ behind his motorbike. ⟪Elie Dorcin; q: “⟦F33; v=priest; by=Father Elie Dorcin: The police came when we were already drinking coffee⟧. They were very brave about the coffee,”⟫ he said.
A broker involved in the talks ⟦F24; v=yes; by=broker: said that money changed hands⟧: ⟦F23; v=300000; by=broker: about 40 million gourdes, the equivalent of $300,000, in two rice sacks⟧, put up ⟦F39; v=diaspora church; by=broker: by a diaspora church in Brooklyn⟧. ⟦F24; v=no; st=denied; by=Pain Partagé: Pain Partagé repeats that it paid nobody⟧, which, the broker noted, may be strictly true.
The gang? ⟦F6; v=Baz Sèpan; by=Father Elie Dorcin: The priest only ever dealt with green headbands, he said⟧. ⟦F36; v=1; by=morgue: The morgue at Mirebalais received a single body that night⟧, ⟦F40; v=watchman; by=morgue: a watchman of sixty⟧.
⟦F35; v=one hurt; by=Maude Gingras: And not everyone was unscathed. Maude Gingras, in a short call from Montreal, said a loader's hand had been broken with a rifle butt⟧. She described ⟦F38; v=nearly two weeks; by=Maude Gingras: the nearly two weeks⟧ as ⟪Maude Gingras; q: “⟦F41; by=Maude Gingras: rain, dominoes and counting⟧”⟫.
Documents show how it began. ⟦F16; v=cleared; by=police form: A form stamped by the departmental police ⟦T2029-09-04: on Sept. 4⟧ reads “route approved”⟧. It names the iron bridge; ⟦F4; v=bridge; by=lorry tracker: the last ping of the lead lorry's tracker is on that bridge⟧. ⟦F2; v=3 lorries; by=police form: It lists three trucks⟧; ⟦F15; v=1; by=Maude Gingras: the pickup joined them at the gate, Gingras recalled⟧.
%% Photo gallery: 14 images
%% © Capitol Observer LLC
=== a7 | outlet: Relief Sector Weekly | published: 2029-09-24 | title: Lessons of Morne Castor
%% For members of the sector | 4-minute read
What the sector knows, eighteen days after ⟦F1; by=-: the Pain Partagé abduction⟧:
Numbers. Headlines had six, then eleven. ⟦F7; v=6; by=Pain Partagé: The charity counts the half-dozen on its payroll⟧; ⟦F7; v=11; by=-: with drivers and loaders the captors had eleven in their hands⟧. ⟦F26; v=2; by=-: A first pair walked out on the 14th⟧, ⟦F28; v=Pétion and cook; by=-: the insulin-dependent Pétion and the woman who cooked⟧; ⟦F34; v=9; by=-: the others followed on the 18th⟧.
Warnings. ⟦F16; v=cleared; by=Pain Partagé: The organisation has circulated its clearance⟧. ⟦F16; v=warned; by=police: The police now call that paper a forgery and stand by their two phone warnings⟧.
@@ copy Union Press Service
Commissioner Wilnor Estimé said ⟦F6; v=Zo Griye; by=Wilnor Estimé > Union Press Service: the Zo Griye gang was holding the captives⟧, ⟦F14; v=6 and 5; by=Wilnor Estimé > Union Press Service: six employees of the charity Pain Partagé and five hired drivers and loaders⟧.
That attribution no longer convinces. ⟦F4; v=ford; by=police: Nor does the official story of a detour through the river⟧.
Ransom. ⟦F24; v=yes; by=-: Someone paid⟧. ⟦F42; v=12; by=insurer: An insurer tells us that in twelve of the last fifteen Haitian cases someone did⟧. Compare the nurses of 2027: ⟦F12; v=ransom; by=-: land was sold for them⟧ and ⟦F18; v=40 days: they came home in the sixth week⟧.
Food. ⟦F30; by=-: The Thomonde looting⟧, often muddled with this case, ⟦F32; v=22 tonnes; by=-: cost 22 tonnes⟧ and ⟦F31; v=0; by=-: no one his liberty⟧. Some relief managers would now rather lose lorries than drivers, and say so aloud.
Priest. ⟪Elie Dorcin; q; via=The Capitol Observer: “⟦F33; v=priest; by=Father Elie Dorcin > The Capitol Observer: The police came when we were drinking coffee⟧,”⟫ said Father Dorcin. Local mediators have no insurance. ⟦F37; v=8; by=police: The arms said to have been taken at the farm have grown to eight rifles, the police wrote ⟦T2029-09-22: on Saturday⟧⟧.
%% Courses: Hostile environment training, Nairobi, October
=== key
F1 | What happened to the convoy?
F2 | How many vehicles were taken?
F3 | How much food did the convoy carry?
F4 | Where was the convoy stopped?
F5 | When was the convoy stopped?
F6 | Which gang held the captives?
F7 | How many people were taken?
F8 | What happened to the bus driver?
F9 | Was the driver's death linked to the convoy?
F10 | When were the student nurses held?
F11 | How many student nurses were held?
F12 | How were the nurses freed?
F13 | How much ransom was demanded?
F14 | Of whom did the captives consist?
F15 | How many pickups were taken?
F16 | Was the convoy warned or cleared by the police?
F17 | How did hijackings in the region develop?
F18 | How long were the nurses held?
F19 | How old is Maude Gingras?
F20 | What citizenship has Réginald Pétion?
F21 | What illness has Pétion?
F22 | For how long did Pétion have insulin?
F23 | How much ransom was paid?
F24 | Was a ransom paid?
F25 | What happened to the price of rice?
F26 | How many captives were released first?
F27 | How many were still held after the first release?
F28 | Who was released first?
F29 | Why was Pétion released?
F30 | What happened near Thomonde?
F31 | How many were abducted near Thomonde?
F32 | How much food was lost near Thomonde?
F33 | Who got the last captives out?
F34 | How many came out at last?
F35 | Were the captives hurt?
F36 | How many men were killed on the night of the release?
F37 | How many rifles were seized?
F38 | How long did the captivity last?
F39 | Who put up the ransom?
F40 | Who was the dead man?
F41 | How does Gingras describe the captivity?
F42 | In how many of the last cases was a ransom paid?
D1 | figure | scope | F7 | 6: a1 a7 | 11: a2 a4 a7 | employees alone or with hired drivers and loaders
D2 | figure | scope | F2 | 3 lorries: a1 a6 | 4 vehicles: a2 a4 a5 | lorries alone or with the pickup
D3 | identity | conflict | F6 | Baz Sèpan: a1 a3 a4 a6 | Zo Griye: a2 a4 a5 a7 | residents and the priest name the one gang, the police the other, the gangs each other
D4 | place | conflict | F4 | bridge: a1 a3 a6 | ford: a2 a7 | market women and the tracker say the bridge, the commissioner a ford off the route
D5 | denial | conflict | F16 | warned: a2 a5 a7 | cleared: a2 a6 a7 | police warnings against a stamped clearance
D6 | figure | update | F13 | 5 million: a2 | 1 million: a3 | the demand came down in four days
D7 | denial | conflict | F24 | no: a3 a5 a6 | yes: a6 a7 | charity and government deny, the broker and the trade press affirm
D8 | responsibility | conflict | F33 | police: a5 | priest: a6 a7 | stormed by the brigade or led down by Father Dorcin
D9 | figure | conflict | F36 | 3: a5 | 1: a6 | the commissioner's three outlaws against the morgue's one watchman
D10 | figure | rounding | F3 | 38 tonnes: a1 a2 a4 | about 40 tonnes: a3 | the same load
D11 | figure | rounding | F38 | 12 days: a5 | nearly two weeks: a6 | the same captivity
D12 | characterisation | conflict | F35 | unhurt: a5 | one hurt: a6 | without a scratch, or a loader's hand broken
D13 | figure | update | F37 | 5: a5 | 8: a7 | three more rifles were listed later
R F6 | 5 | market women; the teacher; Commissioner Estimé; Father Dorcin; the gangs themselves
R F33 | 2 | the police; Father Dorcin
R F24 | 3 | Pain Partagé; the government; the broker
R F26 | 1 | the police
S | a6 “The police came when we were already drinking coffee. | a7 “The police came when we were drinking coffee,”
E | Wilnor Estimé | person | Commissioner Wilnor Estimé; Estimé; The police commissioner
E | Pain Partagé | organisation | Pain Partagé; the relief body Pain Partagé; the charity; The organisation
E | Elie Dorcin | person | Father Elie Dorcin; Father Dorcin; The priest
E | Baz Sèpan | organisation | Baz Sèpan; the Serpent
E | Réginald Pétion | person | Réginald Pétion; The second Canadian; Pétion
