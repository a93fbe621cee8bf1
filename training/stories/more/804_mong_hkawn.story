story: mong_hkawn
about: the army marches into a rebel-held trading town in Myanmar's Shan hills; the day, whether it was taken or left, who blew the bridge and who burned the houses, how many rebels died; civilians or all, houses or buildings; March's failed attack and the airport raid must stay apart
=== a1 | outlet: The Bright Homeland (state daily) | published: 2031-11-19 | title: Tatmadaw columns return law and order to Mong Hkawn
%% Information Team
NAY PYI TAW – ⟦F1; by=-: Security forces re-established control of Mong Hkawn⟧ ⟦F2; v=2031-11-18; by=-: on Tuesday morning⟧, ⟦T2031-11-18: 18 November⟧, ⟦F3; v=driven out; by=-: after terrorists of the so-called Loi Sam Army were crushed in three days of fighting⟧. ⟦F4; by=-: At 9 a.m. the Union flag was hoisted on the clock tower⟧ to the tears of the townsfolk.
⟦F5; v=46; by=-: Forty-six bodies of terrorists⟧ and ninety small arms were captured. ⟦F6; v=9; by=-: Nine members of the Tatmadaw gave their lives⟧. ⟦F7; v=rebels; by=-: In their flight the terrorists dynamited the Nam Yang bridge⟧ and, having no care for the people, ⟦F8; v=rebels; by=-: set fire to the northern quarters⟧.
The town had suffered under extortion ⟦F9; v=June 2029; by=-: since June 2029, when the group seized it⟧. ⟦F10; v=2031-12-01; st=planned; by=-: The border trade gate will resume on 1 December⟧, and ⟦F11; v=6 pm; by=-: a curfew from six in the evening⟧ protects residents for the time being. ⟦F12; v=212; by=-: From the group's illegal jail 212 citizens were liberated⟧.
⟪Major General Kyaw Htoo; q: “A house is clean when the owner comes home,”⟫ Major General Kyaw Htoo, chief of the north-eastern command, told elders at the monastery, where he offered robes to forty monks and rice to the aged. Elections, the general went on, ⟦F13; v=January; st=planned; by=Kyaw Htoo: would be held in the township in January⟧.
%% Let us all cast our votes
=== a2 | outlet: Mekong Wire | published: 2031-11-19 | title: Myanmar army says it has retaken key border town; rebels say fighting goes on
BANGKOK (Mekong Wire) — ⟦F1; by=state media: Myanmar's military said it had entered Mong Hkawn⟧, a trading post on the Chinese frontier ⟦F9; v=June 2029; by=-: that ethnic fighters had run for almost two and a half years⟧.
A spokesman for the Loi Sam Army, Sai Noom, said ⟦F2; v=not before 2031-11-20; by=Sai Noom; st=denied: the soldiers were still outside, at the brickworks, on ⟦T2031-11-19: Wednesday⟧ evening⟧, and that ⟦F3; v=withdrew; by=Sai Noom: his men were leaving in good order to spare the inhabitants⟧. ⟦F5; v=3; by=Sai Noom: Three fighters had fallen⟧, he said. ⟦F7; v=army; by=Sai Noom: An air strike, not explosives, had brought down the bridge over the Nam Yang⟧.
⟦F14; v=18,000; by=relief committee: Some 18,000 people have left⟧, a local relief committee said, ⟦F15; by=relief committee: most walking towards the border fence, which China has kept shut⟧. ⟦F22; v=600; by=relief committee: A Buddhist compound has taken in 600 more⟧. ⟦F16; v=11; by=relief committee: At least 11 civilians are dead⟧ since Saturday, it added, among them a midwife.
⟦F17; v=30; by=two residents: Jets flew about 30 sorties over the weekend⟧, according to two residents. ⟦F18; v=Friday; by=residents: Mobile service has been down since ⟦T2031-11-14: Friday⟧, they said⟧.
⟦F20; v=March; by=analysts: ⟦F19; v=70; by=analysts: The army lost some 70 men in a failed assault⟧ in March⟧, analysts say.
Mong Hkawn lives from the gate: jade and maize go out, phones and medicines come in, and whoever holds the customs shed holds a third of the trade of the northern hills. ⟦F10; v=2031-12-01; st=planned; by=state media: Commerce there is to start anew in twelve days, according to the state dailies⟧.
=== a3 | outlet: Shan Hills Herald (exile online) | published: 2031-11-21 | title: "They came in singing": the day the soldiers took our town
%% By our reporters inside. Names changed
⟦F1; by=witnesses: Boots came down Market Road⟧ ⟦F2; v=2031-11-20; by=witnesses: at first light ⟦T2031-11-20: on Thursday⟧⟧, six residents have told the Herald. Not Tuesday. On Tuesday, says a noodle seller, ⟪noodle seller; q: “only a drone came, and it filmed the tower.”⟫
⟦F4; by=witnesses: They put their flag up where the clock is⟧, and a sergeant wept. Nobody shot. ⟦F3; v=withdrew; by=witnesses: The Loi Sam boys had walked out by night with their lamps off⟧, carrying ⟦F21; v=40; by=nurse: forty patients of the hospital, according to a nurse who walked with them⟧. ⟦F22; v=600; by=abbot: Some six hundred old people and mothers sat on the floor of the Wat Kham monastery, the abbot recalls⟧.
Then came the matches. ⟦F8; v=soldiers; by=witnesses: Four people watched soldiers pour petrol in Quarter Five⟧. ⟦F23; v=120 houses; by=ward clerk: One hundred and twenty homes are ash, by the list of a ward clerk⟧. ⟦F7; v=army; by=ferryman: As for the bridge, a ferryman saw the aircraft that did it⟧, last Sunday, at milking time.
⟦F16; v=14; by=relief committee: The relief committee has fourteen names now of ordinary people killed⟧, for three were found in wells. ⟦F24; v=35; by=families: Thirty-five men have been led away⟧, their families say, tied by the thumbs. ⟦F12; v=212; by=-: The 212 who sat in the Loi Sam prison are out⟧; some were thieves, some had only spoken. ⟦F18; v=Friday; by=-: Because the phones died last Friday⟧, these accounts came out on foot. ⟦F11; v=6 pm; by=-: Anyone in the street after six is taken⟧, and ⟦F28; v=doubled; by=-: for a tin of rice one pays double⟧.
⟦F25; v=wounded; by=Loi Sam officer: Commander Sao Hseng, whom the junta's channel calls dead, lost an eye and lives⟧, an officer who is with him told us.
=== a4 | outlet: Yunnan Frontier Post | published: 2031-11-22 | title: Gate stays closed as Mong Hkawn changes hands
%% Ruili desk
⟦F1; by=-: With Myanmar troops now in the customs shed at Mong Hkawn⟧, traders on this side count the days. ⟦F10; v=2031-12-01; st=planned; by=-: The other side speaks of the first of next month⟧ for the passage of goods. The prefecture's commerce office would not confirm it.
⟦F15; by=border office: People are not being let through, the border office states, on grounds of epidemic control⟧. ⟪the guard post's notice; q: “Not a single person has crossed since the 15th,”⟫ a notice on the guard post says. Volunteers pass noodles and quilts over the wire. ⟦F14; v=about 20,000; by=volunteers: About 20,000 are camping along the stream⟧, they estimate, and ⟦F21; v=40; by=volunteers: two score of them lie on stretchers⟧.
⟦F26; v=2031-11-25; st=planned; by=foreign ministry: Representatives of both parties have been invited to Kunming for the 25th⟧, said the foreign ministry. ⟦F27; v=yes; by=Sai Noom: The Loi Sam Army will come⟧, says its spokesman; Nay Pyi Taw is silent.
⟦F28; v=doubled; by=traders: Rice on the Myanmar side costs twice what it did in October⟧, a wholesaler, Mr Duan, complains. ⟪Duan Zhiqiang; q: “I sold to the boys, I will sell to the army. What I cannot sell to is a broken bridge,”⟫ he says. ⟦F7; v=rebels; by=Duan Zhiqiang: It was mined by the retreating side, he was told by his drivers⟧.
@@ copy Mekong Wire
⟦F20; v=March; by=analysts: ⟦F19; v=70; by=analysts: The army lost some 70 men in a failed assault⟧ in March⟧, analysts say.
%% Exchange rate 100 kyat: 0.19 yuan
=== a5 | outlet: The Canberra Ledger | published: 2031-11-24 | title: The generals get their town. What is left of it?
%% Analysis – South-East Asia correspondent
For the junta, ⟦F1; by=-: the recapture of a frontier bazaar⟧ that it could not take ⟦F20; v=March; by=-: at the end of the last dry season⟧, at ⟦F19; v=70; by=-: a price of seventy dead soldiers⟧, is the best news in two years. ⟦F4: The picture of the banner on the clock⟧ went round the world; the shadows in it, as two specialists have shown, ⟦F2; v=2031-11-20; by=specialists: belong to Thursday and not to Tuesday⟧.
⟦F3; v=withdrew; by=-: It was a handover by default: one side had gone before the other arrived⟧. ⟦F5; v=3; by=-: Hence the guerrillas' few losses, three⟧, and hence the scepticism about ⟦F5; v=46; by=state media: the four dozen less two that state media laid out⟧. ⟦F6; v=9; by=army: The army admits nine of its own⟧.
Who burned Quarter Five? ⟦F8; v=rebels; by=Kyaw Htoo: General Kyaw Htoo says the insurgents⟧. ⟦F8; v=soldiers; by=satellite images: Heat signatures from orbit put the first flames on Thursday afternoon, hours after his troops' arrival⟧. ⟦F23; v=170 buildings; by=satellite images: Some 170 roofs are missing, shops, schools and sheds included⟧.
⟦F25; v=dead; by=army: Sao Hseng, whom the army declared killed⟧, ⟦F25; v=wounded; by=Loi Sam Army: sent a video ⟦T2031-11-22: on Saturday⟧, bandaged⟧. ⟦F29; v=58; by=-: At fifty-eight he has lost this place before⟧ and come back.
⟦F13; v=January; st=planned; by=Kyaw Htoo: A vote is promised for the new year's first month⟧. By whom it would be cast is unclear, when ⟦F14; v=18,000; by=-: eighteen thousand are in the mud by a fence⟧. ⟦F24; v=15; by=rights lawyer: At least fifteen of the adults marched off are still in custody, a rights lawyer estimates⟧. ⟦F30; v=no; by=-: Australia will not send observers⟧. ⟦F26; v=2031-11-25; st=planned; by=-: Beijing's mediators convene tomorrow⟧.
=== a6 | outlet: Upland Relief Consortium | published: 2031-11-27 | title: Situation report no. 6: Mong Hkawn
%% For humanitarian use. Figures as at 26 November, 18.00
Access. ⟦F31; v=refused; by=-: Our convoy was turned back at the brickworks ⟦T2031-11-24: on Monday⟧⟧. ⟦F7; by=-: With the Nam Yang crossing destroyed⟧, a bamboo raft is the only approach. ⟦F11; v=6 pm; by=residents: Nobody may be outdoors after 18.00, residents report⟧.
Displacement. ⟦F14; v=18,000; by=registration: Registration along the stream stands at 18,040⟧. ⟦F15; by=-: No one has been admitted to Chinese territory⟧. ⟦F22; v=583; by=head count: A head count among the monks' guests gives 583⟧. ⟦F21; v=40; by=-: The evacuated in-patients, forty in all⟧, need a surgeon.
Casualties. ⟦F16; v=14; by=relief committee: Fourteen non-combatants have been buried, says the committee⟧, eight of them hit from the air in the course of ⟦F17; v=30; by=-: those thirty bombing runs⟧. ⟦F32; v=2; by=-: Two more died on 22 November when a shell lying in a paddy went off⟧; they are not in this total.
Protection. ⟦F24; v=35; by=families: Names of 35 detainees were given to us by wives and mothers⟧; ⟦F33; v=20; by=families: twenty have been seen at home since⟧. ⟦F12; v=212; by=former warder: The gaol held 212 by a warder's roster, when the gates were opened⟧.
Shelter. ⟦F23; v=120 houses; by=-: Six score families have no roof⟧. Markets. ⟦F28; v=doubled; by=-: A sack is at 200 per cent of last month's price⟧. Communications. ⟦F18; v=Friday; by=-: No signal for 12 days, that is, from Friday the 14th⟧.
Politics. ⟦F27; v=no; by=-: The Kunming table had one empty side: the Loi Sam delegates stayed away⟧, ⟦F34; by=Sai Noom: objecting to the arrests⟧.
=== key
F1 | What happened at Mong Hkawn?
F2 | On what day did the army enter the town?
F3 | Were the rebels driven out or did they withdraw?
F4 | What was done at the clock tower?
F5 | How many rebels were killed?
F6 | How many soldiers were killed in taking the town?
F7 | Who destroyed the Nam Yang bridge?
F8 | Who burned the northern quarters?
F9 | Since when had the rebels held the town?
F10 | When will the trade gate reopen?
F11 | From what hour is the curfew?
F12 | How many were in the rebels' jail?
F13 | When is an election promised?
F14 | How many people have left?
F15 | Does China let the displaced in?
F16 | How many civilians were killed?
F17 | How many air sorties were flown?
F18 | Since when is the telephone down?
F19 | How many soldiers died in the failed assault?
F20 | When was the failed assault?
F21 | How many patients were carried out?
F22 | How many shelter in the monastery?
F23 | How much was burned?
F24 | How many men were detained?
F25 | What happened to Sao Hseng?
F26 | When are the Kunming talks?
F27 | Did the rebels go to Kunming?
F28 | What happened to the price of rice?
F29 | How old is Sao Hseng?
F30 | Will Australia send observers?
F31 | Was the relief convoy let in?
F32 | How many died from the shell in the paddy?
F33 | How many detainees have been released?
F34 | Why did the rebels stay away from the talks?
D1 | date | conflict | F2 | 2031-11-18: a1 | not before 2031-11-20: a2 | 2031-11-20: a3 a5 | state media say Tuesday, rebels, residents and the shadows Thursday
D2 | characterisation | conflict | F3 | driven out: a1 | withdrew: a2 a3 a5 | crushed in battle or gone by night
D3 | figure | conflict | F5 | 46: a1 a5 | 3: a2 a5 | army's count and rebels' count of rebel dead
D4 | responsibility | conflict | F7 | rebels: a1 a4 | army: a2 a3 | dynamite or an air strike
D5 | responsibility | conflict | F8 | rebels: a1 a5 | soldiers: a3 a5 | the general against witnesses and satellite images
D6 | figure | update | F16 | 11: a2 | 14: a3 a6 | three more were found in wells
D7 | identity | update | F25 | dead: a5 | wounded: a3 a5 | declared killed, then seen bandaged
D8 | figure | rounding | F14 | 18,000: a2 a5 a6 | about 20,000: a4 | volunteers' estimate of the registered number
D9 | figure | scope | F23 | 120 houses: a3 a6 | 170 buildings: a5 | dwellings only or all roofs
D10 | figure | rounding | F22 | 600: a2 a3 | 583: a6 | the abbot's round number and a head count
D11 | figure | scope | F24 | 35: a3 a6 | 15: a5 | all who were taken against those still held
D12 | sequence | update | F27 | yes: a4 | no: a6 | they had said that they would come and did not
R F2 | 3 | state media; the residents; the specialists' reading of the picture
R F7 | 4 | state media; Sai Noom; the ferryman; Mr Duan's drivers
R F16 | 1 | the relief committee
R F8 | 3 | General Kyaw Htoo and state media; four witnesses; satellite images
S | a2 The army lost some 70 men in a failed assault | a4 The army lost some 70 men in a failed assault
E | Loi Sam Army | organisation | the Loi Sam Army; the so-called Loi Sam Army; Loi Sam; the guerrillas; terrorists
E | Kyaw Htoo | person | Major General Kyaw Htoo; General Kyaw Htoo; the general
E | Sao Hseng | person | Commander Sao Hseng; Sao Hseng
E | Mong Hkawn | place | Mong Hkawn; the town; a frontier bazaar; a trading post on the Chinese frontier
