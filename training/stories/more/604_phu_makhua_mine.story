story: phu_makhua_mine
about: a mine maims a Thai patrol on a disputed ridge nine days into a truce with Cambodia; freshly laid or left from the eighties, on whose slope, on or off the agreed path, grenades or smoke afterwards; traps: Wednesday's mine and Friday's buffalo, the injured and the July dead, a sergeant's age and a private's, observers planned for Monday
=== a1 | outlet: Siam Newswire | published: 2031-08-07 | title: Three Thai soldiers hurt by landmine on Cambodian frontier
BANGKOK, Aug 7 (SN) - ⟦F1; by=Thai army: A landmine blew up under a Thai army patrol⟧ on the border with Cambodia ⟦F2; v=2031-08-06; by=Thai army: ⟦T2031-08-06: on Wednesday morning⟧⟧, ⟦F3; v=3; by=Thai army: injuring three soldiers⟧, the army said, ⟦F26; v=Cambodia; by=Thai army; st=alleged: accusing its neighbour of violating a truce⟧ that is ⟦F4; v=9 days; by=-: nine days old⟧.
⟦F5; v=left foot; by=-: Sergeant Prasit Boonlert, 34, lost his left foot⟧. ⟦F6; v=Surin; by=-: He was taken by helicopter to a hospital in Surin⟧, ⟦F28; v=stable; by=doctors: where doctors described his state as stable⟧.
⟦F7; v=newly laid; by=Colonel Worawut Chaiyasit: The device was a PMN-2 and had been placed very recently⟧, said Colonel Worawut Chaiyasit, a spokesman for the Second Army Area. ⟦F8; v=Thai side; by=Colonel Worawut Chaiyasit: The patrol was walking 180 metres inside Thailand⟧ below Phu Makhua ridge, he said.
⟦F26; v=not Cambodia; by=Cambodian defence ministry; st=denied: Cambodia's defence ministry rejected the charge⟧. ⟦F7; v=1980s remnant; by=Cambodian defence ministry: It said the mine was a relic of the civil war⟧. ⟦F9; v=left path; by=Cambodian defence ministry: The Thai soldiers had strayed from the lane agreed for patrols⟧, it said.
⟦F10; v=shut; by=-: Thailand closed the Chong Sa-am gate⟧ within hours. ⟦F11; v=15; by=-: Fighting on the ridge in July left 15 soldiers dead⟧ on both sides.
%% Siam Newswire, Vibhavadi Road. Terms apply.
=== a2 | outlet: Reasmei Mekong | published: 2031-08-07 | title: Ministry: Thai side trod on old mine, then fired on our post
%% Phnom Penh | Khmer, English, Chinese
PHNOM PENH – ⟦F26; v=not Cambodia; by=Cambodian defence ministry; st=denied: The Ministry of National Defence has categorically rejected the fabrication concerning ⟦F1; by=-: an explosion suffered by Thai troops⟧⟧ near Phnom Makha, as the ridge is known to Cambodians.
⟦F8; v=Cambodian side; by=Lieutenant General Keo Sambath: The spot lies in Cambodia, 300 metres from the watershed⟧, Lieutenant General Keo Sambath, the ministry's spokesman, told a briefing. ⟦F7; v=1980s remnant; by=Lieutenant General Keo Sambath: Vietnamese and Khmer Rouge alike seeded these slopes before most of today's soldiers were born⟧, he recalled.
⟦F12; v=grenades; by=Lieutenant General Keo Sambath: Twelve rifle grenades were then shot at a Cambodian guard post⟧, the general said. ⟪Keo Sambath; q: “We did not answer with one bullet. That is what a ceasefire is.”⟫
⟦F13; v=2300; by=provincial hall: At the gate some 2,300 migrant workers sat on their bundles⟧ by nightfall, the provincial hall reported, as ⟦F10; v=shut; by=-: the barrier on the Thai side stayed down⟧. ⟦F14; v=8; st=planned; by=-: Eight regional observers are to arrive⟧ ⟦F15; v=Monday; st=planned; by=-: ⟦T2031-08-11: on Monday⟧⟧.
%% Read more: rubber prices firm
=== a3 | outlet: Isan Raiwan | published: 2031-08-09 | title: Village headman: “We use that path for mushrooms”
%% Surin | By Kanlaya Srisuk
⟦F16; v=buffalo killed; by=-: A second blast tore a buffalo apart⟧ ⟦T2031-08-08: on Friday⟧ at Ban Khok Takhian, ⟦F17; v=2 km; by=-: two kilometres⟧ from where ⟦F1; by=-: Sergeant Prasit and his men were caught⟧. Nobody was near the animal. Its owner, Uncle Bunmi, 71, wants ⟦F18; v=40,000 baht; st=asked; by=Bunmi: forty thousand baht from whoever put it there⟧.
Was the sergeant where he ought to be? ⟦F9; v=on path; by=Thongdee Malai: He was on the usual trail, says headman Thongdee Malai⟧. ⟪Thongdee Malai; q: “⟦F9; v=on path; by=Thongdee Malai: We use that path for mushrooms⟧. In June there was nothing in it but mud.”⟫ ⟦F7; v=newly laid; by=Thongdee Malai: Someone must have dug since then⟧, he concludes.
And the shooting after it? ⟦F12; v=smoke; by=villagers: What the village heard was a popping, and what it saw was white smoke⟧, as for a helicopter.
The sergeant's mother has been to Surin. ⟦F5; v=left foot; by=mother: His foot is gone above the ankle⟧, she says, and he asked her whether the television works. The private in the next bed is 21. ⟦F3; v=4; by=hospital: The hospital now treats four from that patrol⟧: a radio operator came in a day late ⟦F19; v=deaf; by=hospital: with both eardrums burst⟧.
⟦F20; v=6; by=sappers: Sappers have lifted six more mines along the trail⟧, we were told at their tent.
%% Lottery results p. 9
=== a4 | outlet: Kingdom Voice 5 (army television, Thailand) | published: 2031-08-10 | title: Evidence shown to foreign envoys
%% Script, noon news
⟦T2031-08-10: This morning⟧ ⟦F21; v=11; by=-: military attachés of eleven countries were shown the proof⟧ of ⟦F1; by=-: the cowardly attack on our patrol⟧. On a white cloth lay ⟦F20; v=half a dozen; by=-: the half-dozen mines since dug up⟧, ⟦F7; v=newly laid; by=-: green and clean, their rubber not yet cracked, put into the ground after the guns fell silent⟧.
⟪Worawut Chaiyasit; q: “A mine of 1984 has roots in it. These had none,”⟫ said Colonel Worawut.
⟦F12; v=smoke; by=Colonel Worawut Chaiyasit: Only smoke was thrown, to hide the rescue⟧, the colonel made clear. ⟦F22; v=protest; by=-: A protest has gone to the mine ban secretariat in Geneva⟧.
⟦F10; v=partly open; by=-: For humanity's sake the gate at Chong Sa-am is being opened to pupils and the sick⟧. ⟦F13; v=3500; by=-: On the two sides of the barrier 3,500 persons have been waiting⟧. Soldiers gave out water. ⟦F23; v=90m baht; by=chamber of commerce: Ninety million baht of trade was lost this week⟧, the chamber of commerce in Surin has worked out.
%% Royal anthem
=== a5 | outlet: Clear Ground International | published: 2031-08-13 | title: Note on the Phu Makhua incident
%% London | Mine action analysis | No. 44
Our technical adviser, Dr Fiona Strachan, ⟦F24; by=-: was allowed to handle two of the mines⟧ ⟦T2031-08-12: on Tuesday⟧ in the presence of officers from both armies.
⟦F25; v=1984; by=-: The factory stamp is from 1984⟧. It says nothing on the date of laying. ⟦F7; v=re-laid; by=Dr Fiona Strachan: The best reading of the soil, she finds, is that old mines were lifted somewhere and buried anew, within two months⟧. ⟦F26; v=unknown; st=doubted; by=-: Who did so cannot be told from a mine⟧; ⟦F30; v=2; by=-: the ridge changed hands twice in July⟧, when ⟦F11; v=16; by=-: sixteen people were killed, counting a deminer⟧.
⟦F8; v=disputed; by=-: Two official maps put the crater in two countries⟧. ⟦F29; v=under 500 m; by=-: Fewer than 500 metres lie between the lines⟧.
⟦F14; v=8; by=-: The eight observers⟧ ⟦F15; v=Tuesday; by=-: came ⟦T2031-08-12: on 12 August⟧, a day after schedule⟧, and asked us for a copy.
⟦F27; v=1,030; by=-: Since 2020 at least 1,030 people have been hurt by mines in Cambodia⟧, nearly all of them farmers. ⟪Fiona Strachan; q: “A spokesman needs a date. The mine doesn't have one,”⟫ Dr Strachan said.
@@ copy Siam Newswire
⟦F5; v=left foot; by=-: Sergeant Prasit Boonlert, 34, lost his left foot⟧. ⟦F6; v=Surin; by=-: He was flown by helicopter to a hospital in Surin⟧.
%% Donate | Adopt a minefield
=== a6 | outlet: Straits Evening Post | published: 2031-08-15 | title: Q&A: can the Thai-Cambodian truce survive a mine?
%% Singapore | Regional desk
What set this off? ⟦F1; by=-: A patrol of Thai soldiers set off a buried charge⟧ ⟦F2; v=2031-08-06; by=-: on ⟦T2031-08-06: August 6⟧⟧, ⟦F4; v=just over a week; by=-: little more than a week after the guns had stopped⟧. ⟦F3; v=4; by=-: Four men were wounded⟧, one of whom will not walk without a prosthesis.
Who buried it? ⟦F26; v=Cambodia; by=Bangkok; st=alleged: ⟦F7; v=newly laid; by=Bangkok: Bangkok says the other side, in recent weeks⟧⟧; ⟦F7; v=1980s remnant; by=Phnom Penh: Phnom Penh says history⟧. ⟦F7; v=re-laid; by=British demining group: A British demining group thinks both half right: old mines, new holes⟧.
Did the Thais shoot? ⟦F12; v=grenades; by=Cambodia: Grenades, insists Cambodia⟧. ⟦F12; v=smoke; by=observers: The observers picked up nine empty cases and every one was a smoke round⟧, their first report notes.
Is the border open? ⟦F10; v=partly open; by=-: For schoolchildren and patients⟧. ⟦F13; v=2300; by=Cambodian officials: The 2,300 labourers stuck in Cambodia⟧, by its officials' tally, are on their way to Bangkok by other roads. The loss to commerce, ⟦F23; v=90m baht; by=chamber of commerce: US$2.7 million at today's rate, is the traders' own sum⟧.
⟪Keo Sambath; q; via=Reasmei Mekong: “We didn't reply with a single bullet, and that is a ceasefire,”⟫ Cambodia's General Keo Sambath has said.
Does the dead buffalo matter? ⟦F16; v=buffalo killed; by=-: The animal that perished ⟦T2031-08-08: two days later⟧⟧ lay ⟦F17; v=nearly 2 km; by=-: just short of two kilometres away⟧, and nobody has claimed that mine either.
=== key
F1 | What happened to the Thai patrol?
F2 | On what day did the mine go off?
F3 | How many soldiers were injured?
F4 | How old was the truce?
F5 | What did Sergeant Prasit lose?
F6 | Where was the sergeant taken?
F7 | Was the mine newly laid or old?
F8 | On whose territory did the mine lie?
F9 | Had the patrol left the agreed path?
F10 | Is the Chong Sa-am gate open?
F11 | How many died in the July fighting?
F12 | What did the Thais fire after the blast?
F13 | How many people were stuck at the gate?
F14 | How many observers come?
F15 | On what day do the observers arrive?
F16 | What did the second blast do?
F17 | How far apart were the two blasts?
F18 | What compensation does the buffalo's owner want?
F19 | What was wrong with the radio operator?
F20 | How many more mines were found?
F21 | How many countries' attachés saw the evidence?
F22 | What did Thailand send to Geneva?
F23 | How much trade was lost?
F24 | What was the technical adviser allowed to do?
F25 | From which year is the factory stamp?
F26 | Who laid the mine?
F28 | How is the sergeant?
F29 | How far apart are the two border lines?
F30 | How often did the ridge change hands in July?
F27 | How many have been hurt by mines in Cambodia since 2020?
D1 | date | conflict | F7 | newly laid: a1 a3 a4 a6 | 1980s remnant: a1 a2 a6 | re-laid: a5 a6 | Thailand says fresh, Cambodia says civil war, a deminer finds old mines buried anew
D2 | place | conflict | F8 | Thai side: a1 | Cambodian side: a2 | disputed: a5 | each army's map puts the crater in its enemy's way
D3 | characterisation | conflict | F9 | left path: a1 | on path: a3 | Phnom Penh says the patrol strayed, the headman that it kept to the usual trail
D4 | identity | conflict | F12 | grenades: a2 a6 | smoke: a3 a4 a6 | the general says grenades, village, colonel and observers smoke
D5 | figure | update | F3 | 3: a1 | 4: a3 a6 | a radio operator came to hospital a day late
D6 | characterisation | update | F10 | shut: a1 a2 | partly open: a4 a6 | opened to pupils and the sick four days later
D7 | date | update | F15 | Monday: a2 | Tuesday: a5 | the observers came a day after schedule
D8 | figure | scope | F13 | 2300: a2 a6 | 3500: a4 | the Cambodian side alone or both sides
D9 | figure | scope | F11 | 15: a1 | 16: a5 | soldiers alone or with a deminer
D13 | responsibility | conflict | F26 | Cambodia: a1 a6 | not Cambodia: a1 a2 | unknown: a5 | the Thai army accuses, Phnom Penh denies, the deminers find that it cannot be told
D10 | figure | rounding | F20 | 6: a3 | half a dozen: a4 | the same mines
D11 | figure | rounding | F4 | 9 days: a1 | just over a week: a6 | the same truce
D12 | figure | rounding | F17 | 2 km: a3 | nearly 2 km: a6 | the same distance
R F7 | 4 | the Thai army and its spokesman; the Cambodian ministry; the headman; Dr Strachan
R F12 | 4 | the Cambodian general; the villagers; the Thai colonel; the observers
R F8 | 2 | the Thai colonel; the Cambodian ministry
R F3 | 2 | the Thai army; the hospital
S | a2 “We did not answer with one bullet. That is what a ceasefire is.” | a6 “We didn't reply with a single bullet, and that is a ceasefire,”
E | Worawut Chaiyasit | person | Colonel Worawut Chaiyasit; Colonel Worawut; the colonel; a spokesman for the Second Army Area
E | Keo Sambath | person | Lieutenant General Keo Sambath; General Keo Sambath; the general
E | Phu Makhua | place | Phu Makhua ridge; Phnom Makha; the ridge
E | Fiona Strachan | person | Dr Fiona Strachan; Dr Strachan; Our technical adviser
E | Clear Ground International | organisation | Clear Ground International; A British demining group
