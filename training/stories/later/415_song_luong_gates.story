story: song_luong_gates
about: a hydropower dam in central Vietnam releases water at night in a storm and drowns two communes; who ordered the gates open, when the sirens sounded, dead of the release or of the whole storm, gates opened or overtopped, and the releases of 2030 and of a dam upstream
=== a1 | outlet: Quảng Lương News (provincial party paper) | published: 2032-10-20 | title: Flood downstream of Sông Lương 3: eleven compatriots dead
%% Báo Quảng Lương – English page
⟦F38; v=480 mm; by=-: The storm no. 9 brought rain of up to 480 mm to the western districts⟧. ⟦F1; by=-: To protect the works, the Sông Lương 3 hydropower plant regulated its reservoir⟧ ⟦T2032-10-19: in the small hours of October 19⟧; ⟦F2; by=-: the water downstream rose rapidly at Phú Hạ and Tân An communes⟧. ⟦F3; v=11; by=provincial committee: Eleven compatriots lost their lives⟧ there and ⟦F4; v=8; by=provincial committee: eight are missing⟧, the provincial committee for disaster prevention reported.
⟦F5; v=committee; by=Lê Quang Thịnh: The operation followed an order of the committee⟧, said plant director Lê Quang Thịnh, and ⟦F6; v=3400 m3/s; by=Lê Quang Thịnh: the discharge at its peak was 3,400 cubic metres a second⟧. ⟦F7; v=22h00; by=Lê Quang Thịnh: Sirens were sounded from 10 p.m.⟧, four hours before the gates moved. ⟦F8; v=02h00; by=Lê Quang Thịnh: The gates were raised at 2 a.m.⟧
⟪Lê Quang Thịnh; q: “We did everything in the procedure. ⟦F36; v=informed; by=Lê Quang Thịnh: The people had been informed in full⟧,”⟫ he affirmed.
Chairman of the committee Võ Đình Lâm has visited the families; ⟦F10; v=50 million dong; by=provincial committee: each will be given 50 million dong⟧.
%% Tin liên quan: Cửa khẩu mở lại
=== a2 | outlet: Meridian Press Agency | published: 2032-10-21 | title: Vietnam dam release blamed as flood deaths climb to 17
HANOI, Oct 21 (Meridian) - ⟦F3; v=17; by=disaster officials: The number of people killed⟧ when ⟦F2; by=-: a wall of water swept two riverside communes⟧ in central Vietnam ⟦F3; v=17; by=disaster officials: rose to 17⟧, officials said ⟦T2032-10-21: on Thursday⟧, as villagers blamed a dam upstream.
⟦F11; v=31; by=disaster officials: The storm that prompted the release has killed 31 across the region⟧, including those 17, and ⟦F12; v=13; by=disaster officials: damaged 13 bridges⟧. ⟦F6; v=around 3400 m3/s; by=operator: Roughly 3,400 cubic metres of water a second passed the dam⟧, ⟦F13; v=Lương Điện; by=-: owned by private power company Lương Điện⟧.
⟦F5; v=not committee; by=provincial committee; st=denied: The provincial committee denied having asked for it⟧. ⟪Võ Đình Lâm; q: “⟦F24; by=Võ Đình Lâm: We told them to lower the level from Friday⟧. ⟦F5; v=not committee; by=Võ Đình Lâm; st=denied: We gave no order that night⟧,”⟫ committee chairman Võ Đình Lâm said in a phone interview.
⟦F7; v=never; by=residents: Residents said they heard no siren⟧. ⟦F4; v=4; by=disaster officials: Four people are missing⟧.
%% Additional reporting by N. Pham
=== a3 | outlet: Người Việt Bốn Phương (California) | published: 2032-10-22 | title: They drowned our village at three in the morning, and said the sky did it
%% Diaspora weekly | Opinion & reportage
Ngô Thị Sương ⟦F8; v=03h00; by=Ngô Thị Sương: looked at her clock: it was three when the river came through the door⟧, three at the moment she heard the gates crash. ⟪Ngô Thị Sương; q: “⟦F7; v=never; by=Ngô Thị Sương: There was no siren. There was the dog⟧,”⟫ she told us on a bad telephone line from Phú Hạ. ⟦F14; v=70; by=-: She is 70⟧, and ⟦F39; by=Ngô Thị Sương: lost a grandson⟧.
⟦F15; by=-: The reservoir had been kept full for the sake of one more week of kilowatts⟧, our correspondents inside the country say. ⟦F5; v=chairman; by=plant technician: A technician whose name we keep says the order came by telephone, from Chairman Lâm himself⟧, ⟦F17; v=yes; by=plant technician; st=alleged: because the upper dam, Sông Lương 2, had also opened⟧. ⟦F17; v=no; by=Sông Lương 2 operator; st=denied: The operator of that one denies it⟧.
⟦F3; v=20; by=villagers: The villagers name twenty dead⟧, one of them ⟦F18; by=villagers: a man swept away on Monday⟧ before any gate moved. The newspapers of the Party make of ⟦F2: the catastrophe⟧ ⟦F9; v=regulation; by=party newspapers; st=doubted: ⟦V1; said: “an act of regulation”⟧⟧. We call it what it is, ⟦F9; v=man-made; by=-: a flood made by men⟧.
=== a4 | outlet: Vietnam Daily Bulletin | published: 2032-10-23 | title: PM orders inspection of dam release
The Prime Minister has ordered the Ministry of Industry to clarify ⟦F1: the discharge at Sông Lương 3⟧ ⟦F19; v=2032-10-31; by=Prime Minister; st=planned: before October 31⟧. ⟦F3; v=17; by=-: Seventeen people are confirmed dead⟧ downstream. ⟦F11; v=34; by=government: Total losses in the storm zone stand at 34 dead⟧, ⟦F20; v=2100; by=government: and some 2,100 houses collapsed⟧.
@@ copy Meridian Press Agency
⟦F6; v=around 3400 m3/s; by=operator: Roughly 3,400 cubic metres of water a second passed the dam⟧, owned by private power company Lương Điện.
Rumours that ⟦F35; v=broken; by=social media; st=doubted: the dam had broken⟧ are untrue, the report stressed; ⟦F9; v=regulation; by=-: it was ⟦V1; own: an act of regulation⟧⟧ within the permitted limits.
⟦F21; v=2030; by=-: In 2030⟧ ⟦F22; v=3; by=-: three persons were killed⟧ by a release from the same plant, and ⟦F23; by=-: the then director was reprimanded⟧.
=== a5 | outlet: Mekong Dams Watch (NGO) | published: 2032-10-26 | title: Timeline: how 19 people came to drown below Sông Lương 3
%% Briefing | Annex with coordinates
⟦T2032-10-15: Friday 15 October⟧. ⟦F24; by=committee letter: The committee asked the plant in writing to draw the lake down by six metres⟧. ⟦F15; by=Mekong Dams Watch: Generation records show that the plant drew it down by none⟧.
⟦T2032-10-18: Monday 18 October⟧. ⟦F18; by=-: A fisherman, Đỗ Văn Bảy, is carried off in the rain-swollen river⟧. ⟦F3; v=20; by=Mekong Dams Watch: Some lists with twenty dead include him; ours does not⟧.
Tuesday, about 01h30. ⟦F8; v=about 01h30; by=satellite gauge: A satellite gauge at the foot of the dam registers the first gate⟧; ⟦F8; v=02h00; by=plant's log: the plant's log has 02h00⟧. ⟦F7; v=02h10; by=mobile video: The first siren that can be heard on any of 40 villagers' videos is at 02h10⟧, when the water was in the market.
⟦F3; v=19; by=Mekong Dams Watch: The release killed 19⟧: ⟦F25; v=12; by=Mekong Dams Watch: twelve at Phú Hạ⟧ and ⟦F26; v=7; by=Mekong Dams Watch: seven at Tân An⟧. ⟦F5; v=plant; by=Mekong Dams Watch: All three gates were opened on the decision of the shift chief⟧, a log page we have seen says, although ⟦F5; v=committee; by=Lê Quang Thịnh: the director maintains that the committee ordered it⟧.
⟦F17; v=yes; by=operator's water bulletin: Sông Lương 2 had opened too, at midnight, according to its own water bulletin⟧.
⟪Hoàng Thu Vân; q: “It was not rain that drowned Phú Hạ but a decision,”⟫ said Hoàng Thu Vân, the group's hydrologist.
=== a6 | outlet: Hydro & Grid (trade, Oslo) | published: 2032-11-05 | title: Sông Lương 3: ministry finds gates opened too late, too wide
%% By Per Aasen
Vietnam's industry ministry has published its findings on ⟦F2: the downstream flood⟧ of October. ⟦F5; v=plant; by=industry ministry: Responsibility lies with the shift chief, who opened three gates at once without the committee's consent⟧. The director ⟦F27; v=suspended; by=industry ministry: has been suspended⟧, and ⟦F28; v=1; by=industry ministry: one member of the committee, who had replied by text message “handle it”, is to be disciplined⟧.
⟦F6; v=3387 m3/s; by=industry ministry: Peak flow came to 3,387 m³/s⟧. ⟦F8; v=01h28; by=industry ministry: The first gate moved at 01h28⟧. ⟦F7; v=02h05; by=industry ministry: Sirens went at 02h05⟧; ⟦F29; v=broken; by=industry ministry: that of Tân An has been out of order since June⟧. ⟦F7; v=22h00; by=plant; st=doubted: The plant's claim of 10 p.m. rests on a test of the horn⟧.
⟦F3; v=19; by=industry ministry: Deaths attributed to the release total nineteen⟧. ⟦F11; v=36; by=industry ministry: For the storm as a whole the figure is 36⟧; ⟦F20; v=5300; by=industry ministry: 5,300 homes were brought down or flooded⟧.
⟦F30; v=4 billion dong; by=Lương Điện: Lương Điện will pay 4 billion dong (some US$160,000) into a fund⟧. ⟦F10; v=50 million dong; by=-: The province's grant is roughly $2,000 a family⟧.
Was the dam itself in danger? ⟦F31; v=no; by=industry ministry: At no time, the ministry says⟧, ⟦F35; v=not overtopped; by=industry ministry: and not a litre went over the crest⟧.
⟪Hoàng Thu Vân; q; via=Mekong Dams Watch: “It was not the rain, it was a decision,”⟫ a hydrologist had told an NGO.
=== a7 | outlet: Lotus Wire Live | published: 2032-10-20 | title: LIVE: Vietnam floods – latest
%% Live blog – newest first
17h40 – ⟦F4; v=8: Eight still missing⟧ downstream, ⟦F3; v=11; by=local officials: eleven dead⟧.
15h10 – ⟦F35; v=overtopped; by=social media; st=alleged: Posts say water ran over the crest of Sông Lương 3⟧. ⟦F35; v=not overtopped; by=plant; st=denied: The plant: no, spillway only⟧.
13h20 – Local TV quotes a fisherman: ⟪Trần Công Hậu; q: “⟦F37; v=02h00; by=Trần Công Hậu: Two o'clock it came⟧, I had just tied up,”⟫ says Trần Công Hậu.
11h05 – ⟦F11; v=more than 20; by=disaster agency: Over twenty killed⟧ by the storm in the whole region, says the disaster agency.
09h00 – ⟦F32; v=600; by=army: Soldiers have taken some 600 villagers off rooftops⟧. ⟦F33; v=36; by=-: A boat with 36 pupils reached Tân An school⟧.
08h15 – ⟦F2: Brown water through Phú Hạ market⟧, ⟦F34; v=2 m; by=-: two metres up the wall⟧. Background: ⟦F21; v=2030: the 2030 release⟧ at this dam ⟦F22; v=3: killed three⟧.
=== key
F1 | What did the Sông Lương 3 plant do?
F2 | What happened downstream?
F3 | How many people were killed by the release?
F4 | How many people are missing downstream?
F5 | Who ordered the gates opened?
F6 | How large was the peak discharge?
F7 | When did the sirens sound?
F8 | When did the gates open?
F9 | Was it a regulated discharge or a man-made flood?
F10 | How much is given to each family?
F11 | How many did the storm kill in the whole region?
F12 | How many bridges were damaged?
F13 | Who owns the dam?
F14 | How old is Ngô Thị Sương?
F15 | Was the reservoir kept full beforehand?
F17 | Did the upper dam, Sông Lương 2, open its gates too?
F18 | Who was swept away on Monday?
F19 | By when is the inspection to report?
F20 | How many houses were hit by the storm?
F21 | When was the earlier release?
F22 | How many died in the earlier release?
F23 | What happened to the earlier director?
F24 | What did the committee ask for on Friday?
F25 | How many died at Phú Hạ?
F26 | How many died at Tân An?
F27 | What became of the director?
F28 | How many members of the committee are disciplined?
F29 | What was wrong with the siren of Tân An?
F30 | How much does the company pay?
F31 | Was the dam in danger?
F32 | How many villagers were taken off rooftops?
F33 | How many pupils were on the boat?
F34 | How high was the water in the market?
F35 | Was the dam overtopped or broken?
F36 | Had the people been informed?
F38 | How much rain fell?
F39 | Whom did Ngô Thị Sương lose?
F37 | When did the water reach the fisherman?
D1 | figure | update | F3 | 11: a1 a7 | 17: a2 a4 | 19: a5 a6 | bodies were found in the following days
D2 | figure | scope | F3 | 19: a5 a6 | 20: a3 a5 | villagers' lists add the fisherman swept away on Monday
D4 | date | conflict | F8 | 02h00: a1 a5 | 03h00: a3 | about 01h30: a5 | the plant, an old woman's clock and a gauge
D7 | date | rounding | F8 | about 01h30: a5 | 01h28: a6 | the gauge's half hour and the ministry's minute
D13 | figure | scope | F20 | 2100: a4 | 5300: a6 | collapsed alone, or flooded as well
D8 | denial | conflict | F35 | overtopped: a7 | not overtopped: a6 a7 | broken: a4 | posts against the plant, the government and the ministry
D12 | characterisation | conflict | F9 | regulation: a3 a4 | man-made: a3 | the bulletin's act of regulation is the exiles' flood made by men
D3 | responsibility | conflict | F5 | committee: a1 a5 | not committee: a2 | plant: a5 a6 | chairman: a3 | director, committee and a technician each name another
D5 | date | conflict | F7 | 22h00: a1 a6 | never: a2 a3 | 02h10: a5 | 02h05: a6 | the plant claims the evening, residents none at all, videos after the surge
D6 | figure | rounding | F6 | 3400 m3/s: a1 | around 3400 m3/s: a2 a4 | 3387 m3/s: a6 | director and agency round the peak flow
D9 | figure | update | F4 | 8: a1 a7 | 4: a2 | bodies were found
D10 | figure | update | F11 | more than 20: a7 | 31: a2 | 34: a4 | 36: a6 | the storm's toll grew
D11 | denial | conflict | F17 | no: a3 | yes: a3 a5 | the operator denies what its own bulletin shows
R F5 | 5 | the director; the committee's chairman; a technician; a log page; the ministry
R F7 | 4 | the director; the residents; the villagers' videos; the ministry
R F8 | 4 | the plant; Ngô Thị Sương; the satellite gauge; the ministry
S | a5 “It was not rain that drowned Phú Hạ but a decision,” | a6 “It was not the rain, it was a decision,”
E | Võ Đình Lâm | person | Võ Đình Lâm; Chairman of the committee Võ Đình Lâm; committee chairman Võ Đình Lâm; Chairman Lâm
E | Lê Quang Thịnh | person | Lê Quang Thịnh; plant director Lê Quang Thịnh; the director
E | Lương Điện | organisation | Lương Điện; private power company Lương Điện
E | Sông Lương 3 | place | Sông Lương 3; the Sông Lương 3 hydropower plant; a dam upstream; the same plant
