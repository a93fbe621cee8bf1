story: cyclone_neta
about: Cyclone Neta crosses northern Fiji and then Tonga; tolls of the region, the country, the island and one town must be kept apart, landfall is put at two places, a shelter's roof fell to the wind or to a tree, looting or taking food, and Cyclone Sefa of 2019 has a toll of its own
=== a1 | outlet: Suva Morning Post | published: 2031-03-12 | title: Neta rips through the North, six dead in Savusavu
%% By Mereoni Vakatawa and Ashneel Prasad
SIX people are dead in Savusavu town after ⟦F1; by=-: Tropical Cyclone Neta tore across Vanua Levu⟧ ⟦T2031-03-11: in the early hours of yesterday⟧.
⟦F2; v=6; by=police: The six, three of them from one family, were found in Savusavu and its settlements⟧, police said. ⟦F3; v=11; by=police: For the whole of Fiji the confirmed dead stood at 11⟧ last night.
⟦F4; v=Savusavu; by=Nadi weather office: The eye came ashore at Savusavu⟧ ⟦F5; v=02h40; by=Nadi weather office: at 2.40am⟧, the Nadi weather office said, ⟦F6; v=240 km/h; by=Nadi weather office: with winds of 240 kilometres an hour⟧. ⟦F7; v=category 5; by=Nadi weather office: It was a category five system⟧, the highest there is on the scale used in this region.
At Nakama, ⟦F8; v=wind; by=district officer: the wind peeled the roof off the school hall⟧ where ⟦F9; v=180; by=district officer: 180 people were sheltering⟧, district officer Jone Tuilagi said. ⟦F10; v=4; by=district officer: Four of them died⟧. ⟦F11; v=Monday noon; by=district officer: The order to leave the shore had gone out at noon on Monday⟧, he said, “and most obeyed”.
⟪Salote Naulu; q: “⟦F11; v=Monday night; by=Salote Naulu: Nobody told us until the night⟧. Then it was too late to walk,”⟫ said Salote Naulu, ⟦F12; v=46: 46⟧, who lost her brother.
%% Weather line: dial 1200
=== a2 | outlet: Southern Cross Wire | published: 2031-03-13 | title: Cyclone Neta kills at least 23 across South Pacific
AUCKLAND (SCW) — ⟦F13; v=23; by=-: Cyclone Neta has left at least 23 people dead across Fiji and Tonga⟧, authorities in the two countries said ⟦T2031-03-13: on Thursday⟧, and ⟦F14; v=12; by=-: a dozen fishermen are missing at sea⟧.
⟦F3; v=19; by=disaster office: Fiji accounts for 19 of the dead⟧, its National Disaster Management Office said; ⟦F15; v=4; by=Tongan police: four were killed on Tonga's Vava'u group⟧, ⟦F16; by=-: which the storm reached a day later, weakened⟧.
⟦F17; v=more than 6000; by=disaster office: More than 6,000 homes were flattened or lost their roofs⟧ ⟦F1: as Neta, ⟦F6; v=240 km/h; by=-: packing winds of 130 knots⟧, hit Fiji's second island⟧. ⟦F7; v=category 4; by=Hawaii forecasters: On the five-step scale used in the United States it was a strong category 4⟧, forecasters in Hawaii said.
⟦F18; by=Australian navy: The Australian ship HMAS Larapinta arrived off Savusavu at dawn⟧, ⟦F19; v=Australia; by=Australian defence minister: ⟪Australian defence minister; q: “the first help from outside to get there”⟫, its defence minister said⟧.
The last storm of such force, ⟦F20; v=2019; by=-: Sefa, in 2019⟧, ⟦F21; v=31; by=-: took 31 lives⟧ in the same islands.
&& At least 23 dead, 12 missing
=== a3 | outlet: Wellington Evening Dispatch | published: 2031-03-14 | title: "We had boots on the wharf first," says Defence as Neta toll hits 27
%% Pacific correspondent
There is a small trans-Tasman tiff in the middle of a big Pacific grief. ⟦F19; v=New Zealand; by=New Zealand Defence Force: The Defence Force says a New Zealand Hercules had put 14 medics on the ground at Savusavu by Wednesday afternoon, half a day before any Australian was in sight⟧.
Few in Savusavu would care. ⟦F2; v=9; by=Dr Vilisi Koroi: Nine of the town's people have been buried⟧, said Dr Vilisi Koroi of the town hospital, ⟦F22; v=30 hours; by=Vilisi Koroi: which ran without power for thirty hours⟧ because ⟦F23; by=Vilisi Koroi: its generator was under water⟧. ⟦F24; v=20; by=Vilisi Koroi: Of Vanua Levu's 20 dead, she said, the town has lost nearly half⟧.
⟦F13; v=27; by=authorities: The toll for the two countries now stands at 27⟧.
Survivors of ⟦F10; v=4; by=-: the school hall at Nakama, where four died⟧, dispute the official story. ⟪Epeli Rasiga; q: “⟦F8; v=tree; by=Epeli Rasiga: The roof held. It was the big mango that came through it⟧. We had asked them for two years to cut it,”⟫ said head teacher Epeli Rasiga.
⟦F25; v=looting; by=police: Police reported eleven arrests for looting⟧ of two supermarkets. Rasiga called it ⟪Epeli Rasiga; q: “⟦F25; v=taking food; by=Epeli Rasiga; st=denied: hungry people taking rice that was already wet⟧”⟫.
%% Donate: relief agencies list on page A7
=== a4 | outlet: Government of Fiji – Ministry of Information | published: 2031-03-16 | title: Situation report no. 9 as at 6pm
%% FOR GENERAL CIRCULATION
⟦F3; v=24; by=disaster office: Confirmed deaths, Fiji: 24⟧. ⟦F24; v=21; by=disaster office: Vanua Levu 21⟧; ⟦F30; v=2; by=disaster office: Taveuni 2⟧; ⟦F40; v=1; by=disaster office: Koro 1⟧. ⟦F26; v=143; by=disaster office: Injured: 143⟧. ⟦F14; v=7; by=disaster office: Missing at sea: seven⟧ (⟦F39; v=5; by=disaster office: five men of the vessel Adi Laite came ashore at Cikobia⟧ ⟦T2031-03-15: on Saturday⟧).
⟦F17; v=6210; by=disaster office: Dwellings destroyed or unroofed: 6,210⟧. ⟦F27; v=88; by=disaster office: Evacuation centres open: 88⟧.
⟦F4; v=Nabouwalu; by=Nadi weather office: On review of radar the Nadi office advises that landfall was at Nabouwalu⟧, some 90 km west of the place first given; Savusavu was struck by the eastern eyewall.
⟦F11; v=Monday noon; by=ministry: Evacuation advice for all coasts was broadcast on Monday from 1200hrs⟧ in three languages. Reports to the contrary are incorrect.
⟦F8; v=wind; by=ministry: The failure of the Nakama hall is attributed to gusts in excess of its design⟧. The public is warned that ⟦F25; v=looting; by=ministry: looters will be dealt with under emergency powers⟧.
⟦F28; v=3 million Fiji dollars; by=prime minister: The Prime Minister has approved $3 million (about US$1.3 million) for rations⟧.
=== a5 | outlet: Vava'u Press | published: 2031-03-15 | title: Four gone, and the yams with them
%% 'Etita: letters to the editor welcome
When ⟦F16: Neta came to us⟧ ⟦T2031-03-12: on Wednesday⟧ she was tired, they say. Tired as she was, ⟦F15; v=4; by=-: she took four of ours⟧: ⟦F42; by=-: a mother and baby at Leimatu'a, and two brothers who went back for the boat⟧. ⟦F29; v=9 in 10; by=town officer: Nine in ten plantations are lying flat⟧, the town officer of Neiafu told us.
@@ copy Southern Cross Wire
⟦F3; v=19; by=disaster office: Fiji accounts for 19 of the dead⟧, its National Disaster Management Office said.
⟦F38; by=-: Here no evacuation was ordered at all⟧, and none was needed, says the governor. ⟦F41; v=off; by=-: His radio was off the air from nine at night⟧. We live across the road from the mast.
⟦F18; by=-: The Australians' grey ship⟧ is at Savusavu. We have been promised a tanker of water ⟦F31; v=Tuesday; st=planned; by=-: by Tuesday⟧.
⟪Salote Naulu; q; via=Suva Morning Post: “Then it was too late to walk,”⟫ a Savusavu woman said in a Fiji paper, and we understand her.
=== a6 | outlet: Atoll Climate Monitor | published: 2031-04-02 | title: How many did Neta kill? It depends where you draw the line
%% Explainer | Creative Commons BY
Three weeks after ⟦F1: the cyclone⟧, four numbers are in circulation, and all are right.
⟦F13; v=33; by=-: Across Fiji and Tonga, Neta is known to have killed 33⟧. ⟦F3; v=29; by=disaster office: In Fiji alone it was 29⟧: 24 in the storm and, since then, ⟦F32; v=5; by=health ministry: five of leptospirosis, the disease of flood water⟧, whom the disaster office began to include on 28 March. And ⟦F2; v=9; by=-: Savusavu, the town whose pictures went round the world, has nine graves⟧, or ⟦F2; v=13; by=town council: thirteen if you follow the council, whose boundary takes in Nakama⟧.
For comparison, ⟦F21; v=about 30; by=-: around thirty people died⟧ in ⟦F20; v=2019: Cyclone Sefa twelve years ago⟧, over the same two countries.
Was it a 4 or a 5? Both. ⟦F6; v=240 km/h; by=-: The same 240 km/h⟧ is ⟦F7; v=category 5; by=-: a category 5 on the Australian scale⟧ and ⟦F7; v=category 4; by=-: a 4 on the American⟧.
Who was warned? ⟦F33; v=one third; by=Atoll Climate Monitor: Of 212 households we asked on the south coast, 33 per cent had heard the order before dark⟧. ⟦F11; v=Monday noon; by=-: The broadcast of Monday noon was real, as recordings prove⟧; ⟦F34; by=-: but the coast's relay mast had failed at ten that morning⟧.
And the hall? ⟦F8; v=tree; by=insurers' engineer: An engineer sent by the insurers found mango wood driven into the roof trusses⟧. ⟪Epeli Rasiga; q; via=Wellington Evening Dispatch: “We had asked for two years to cut it,”⟫ the head teacher told a New Zealand paper.
=== a7 | outlet: Brisbane Daily Record | published: 2031-03-15 | title: Aussie sailors first into cyclone hell, and locals are grateful
⟦F18; by=-: Aussie sailors have stormed ashore in Savusavu with chainsaws and chocolate⟧, ⟦F19; v=Australia; by=-: beating all comers to the shattered Fijian resort town⟧. ⟦F13; v=27: Twenty-seven islanders have perished⟧ in the monster storm, ⟦F2; v=9: nine of them right here⟧.
⟦F35; v=2; by=Department of Foreign Affairs: Two Australians are among the injured⟧. Yacht owner Craig Dunmore, ⟦F36; v=46: 46⟧, of Mackay, broke his collarbone when ⟦F37; by=Craig Dunmore: his catamaran landed in the hotel pool⟧. ⟪Craig Dunmore; q: “One minute I was in bed, next minute I was in the deep end,”⟫ he said.
⟦F25; v=looting; by=police: Cops have nicked 11 looters⟧. ⟦F14; v=12: A dozen fishos are still missing⟧.
%% Got a story? Text our newsroom
=== key
F1 | What happened in northern Fiji?
F2 | How many were killed in Savusavu town?
F3 | How many were killed in Fiji?
F4 | Where did the eye make landfall?
F5 | When did the eye make landfall?
F6 | How strong was the wind?
F7 | What category was the cyclone?
F8 | What brought down the roof of the Nakama hall?
F9 | How many sheltered in the Nakama hall?
F10 | How many died in the Nakama hall?
F11 | When was evacuation ordered?
F12 | How old is Salote Naulu?
F13 | How many were killed in Fiji and Tonga together?
F14 | How many fishermen are missing at sea?
F15 | How many were killed in Tonga?
F16 | What happened in Tonga?
F17 | How many homes were damaged?
F18 | Which ship arrived off Savusavu?
F19 | Whose help was first in Savusavu?
F20 | When was Cyclone Sefa?
F21 | How many did Cyclone Sefa kill?
F22 | How long was the hospital without power?
F23 | Why had the hospital no power?
F24 | How many were killed on Vanua Levu?
F25 | Were the people arrested at the supermarkets looters?
F26 | How many were injured in Fiji?
F27 | How many evacuation centres are open?
F28 | How much is granted for rations?
F29 | How much of the Vava'u plantations is flattened?
F30 | How many were killed on Taveuni?
F31 | When does the water tanker come?
F32 | How many died of leptospirosis afterwards?
F33 | How many households heard the order before dark?
F34 | What happened to the relay mast?
F35 | How many Australians were injured?
F36 | How old is Craig Dunmore?
F37 | What happened to the catamaran?
F39 | How many of the missing came ashore?
F40 | How many were killed on Koro?
F42 | Who were the dead of Tonga?
F41 | Was the governor's radio off the air?
F38 | Was an evacuation ordered on Vava'u?
D1 | figure | update | F13 | 23: a2 | 27: a3 a7 | 33: a6 | the toll of the two countries grew
D2 | figure | update | F3 | 11: a1 | 19: a2 a5 | 24: a4 | the count for Fiji grew from day to day
D3 | figure | scope | F3 | 24: a4 | 29: a6 | the later count adds five who died of disease after the storm
D4 | figure | update | F2 | 6: a1 | 9: a3 a6 a7 | three more were found in the town
D5 | figure | scope | F2 | 9: a3 a6 a7 | 13: a6 | the council's boundary takes in Nakama
D6 | place | update | F4 | Savusavu: a1 | Nabouwalu: a4 | the weather office corrects the landfall
D7 | cause | conflict | F8 | wind: a1 a4 | tree: a3 a6 | officials blame gusts, the head teacher and an engineer a mango tree
D8 | date | conflict | F11 | Monday noon: a1 a4 a6 | Monday night: a1 | the officer and the ministry against a villager who heard nothing till dark
D9 | identity | conflict | F19 | Australia: a2 a7 | New Zealand: a3 | each defence force claims to have been first
D10 | characterisation | conflict | F25 | looting: a3 a4 a7 | taking food: a3 | theft for the police, hunger for the head teacher
D11 | figure | scope | F7 | category 5: a1 a6 | category 4: a2 a6 | two scales for the same wind
D12 | figure | rounding | F17 | more than 6000: a2 | 6210: a4 | the agency rounds the homes
D13 | figure | rounding | F21 | 31: a2 | about 30: a6 | the explainer rounds the toll of 2019
D14 | figure | update | F24 | 20: a3 | 21: a4 | one more was found on the island
D16 | figure | update | F14 | 12: a2 a7 | 7: a4 | five came ashore
R F3 | 2 | police; the disaster office
R F8 | 4 | the district officer; Epeli Rasiga; the ministry; the insurers' engineer
R F11 | 4 | the district officer; Salote Naulu; the ministry; the monitor's recordings
R F19 | 2 | the Australian minister; the New Zealand Defence Force
S | a1 “Nobody told us until the night. Then it was too late to walk,” | a5 “Then it was too late to walk,”
S | a3 “The roof held. It was the big mango that came through it. We had asked them for two years to cut it,” | a6 “We had asked for two years to cut it,”
E | Cyclone Neta | event | Tropical Cyclone Neta; Cyclone Neta; Neta; the cyclone; the monster storm
E | Epeli Rasiga | person | Epeli Rasiga; head teacher Epeli Rasiga; Rasiga; the head teacher
E | National Disaster Management Office | organisation | National Disaster Management Office; the disaster office; disaster office
E | HMAS Larapinta | ship | HMAS Larapinta; The Australian ship; The Australians' grey ship
