story: nahzeh_pipeline
about: an oil pipeline leaks near a Dene hamlet in Canada's Northwest Territories; litres and barrels, noticed by a trapper or by the control room, thawing ground, rust or an excavator, whether oil reached the river, who was moved out and by whom, three moose or a herd; oil spilt and oil recovered, a 2029 leak at another creek and a truck that overturned are apart
=== a1 | outlet: Northwire Canada | published: 2031-03-18 | title: Pipeline leaks 480,000 litres of crude near N.W.T. hamlet
YELLOWKNIFE — A pipeline ⟦F1; by=Norline Energy: has leaked crude oil into the bush⟧ ⟦F2; v=9 km; by=-: nine kilometres north of the hamlet of Nahzeh⟧, N.W.T., its operator, Norline Energy, said ⟦T2031-03-18: Tuesday⟧.
⟦F3; v=480000 L; by=Norline Energy: About 480,000 litres got out⟧ before ⟦F4; v=2031-03-16; by=Norline Energy: the control room in Calgary noticed a fall in pressure ⟦T2031-03-16: on Sunday⟧⟧ and closed two valves, the company said. ⟦F5; v=no; by=Norline Energy; st=denied: It said nothing had entered the Redstone River⟧.
⟦F6; v=permafrost; by=Norline Energy: Shifting permafrost cracked a weld⟧, vice-president Keith Oland said. ⟪Keith Oland; q: “The ground moved. We will be there until the last drop is picked up,”⟫ he told reporters.
⟦F7; v=62; by=-: The 62-year-old line⟧ ⟦F8; v=2029; by=-: also leaked in ⟦T2029: 2029⟧⟧, ⟦F9; v=Porcupine Creek; by=-: at Porcupine Creek⟧, ⟦F10; v=75000 L; by=-: when 75,000 litres were lost⟧.
Crews with vacuum trucks were on their way up the winter road, ⟦F35; v=end of March; by=-: which usually holds until the end of the month⟧. ⟦F30; v=340; by=-: Some 340 people, most of them Dene, live in the hamlet⟧.
%% This report was first published March 18, 2031.
=== a2 | outlet: The Deh Cho Drum | published: 2031-03-19 | title: "I smelled it Friday"
%% By Lorraine Antoine | Drum staff
Herbie Tsetso wants it known that ⟦F4; v=2031-03-14; by=Herbie Tsetso: he found the spill ⟦T2031-03-14: on Friday⟧⟧, not the company and not Sunday. ⟪Herbie Tsetso; q: “I smelled it before the dogs did. The snow was black like a stove,”⟫ ⟦F11; v=67; by=-: the 67-year-old trapper⟧ told the Drum.
⟦F12; v=yes; by=Herbie Tsetso: He rang the number on the yellow post and talked to a machine⟧, he said. ⟦F12; v=no; by=Norline Energy; st=denied: Norline has no record of any call⟧.
Chief Doris Betsaka says ⟦F5; v=yes; by=Doris Betsaka: a sheen has been running under the ice of the Redstone⟧; ⟦F13; v=shut; by=Doris Betsaka: the band shut the water intake on its own⟧. ⟦F14; v=41; by=band list: Forty-one elders and babies were flown to Fort Simpson⟧, by the band's list.
Tsetso saw ⟦F15; v=3; by=Herbie Tsetso: three moose lying at the edge⟧. ⟦F16; v=excavator; by=Herbie Tsetso: As to the reason, he points to fresh bucket marks beside the pipe⟧: a digger had been working there for the new fibre cable.
⟦F17; v=fuel truck; by=-: Meanwhile a fuel truck tipped over ⟦T2031-03-17: Monday⟧ on the winter road⟧, ⟦F18; v=9000 L; by=-: spilling 9,000 litres of diesel⟧, and ⟦F19; v=no link; by=RCMP: RCMP say one has nothing to do with the other⟧.
⟦F1; by=-: Crude is standing in the muskeg where people set their rabbit snares⟧. ⟦F10; v=75000 L; by=-: Last time it was seventy-five thousand litres⟧, ⟦F9; v=Porcupine Creek; by=-: up at the Porcupine⟧, and that took a summer to burn off.
%% Bingo this Thursday is cancelled
=== a3 | outlet: Houston Energy Ledger | published: 2031-03-20 | title: Norline parent sees limited impact from Canadian release
%% Ticker: TRX 41.07 -2.1%
Tarrant Resources, ⟦F20; v=Tarrant Resources; by=-: the Texas owner of the Canadian line⟧, expects no material charge from ⟦F1; by=-: the March release⟧ ⟦F3; v=480000 L; by=Tarrant Resources: of some 3,000 barrels⟧, it told investors. ⟦F21; v=USD 14m; by=Tarrant Resources: Cleanup is budgeted at $14 million⟧, or ⟦F21; v=USD 14m; by=-: C$19 million⟧.
⟦F22; v=60 percent; by=Dana Whitlock: Three barrels of every five have been vacuumed up⟧, chief financial officer Dana Whitlock said. ⟦F6; v=permafrost; by=Dana Whitlock: She described the cause as thaw, “an act of nature”⟧.
Analyst Peter Gough was less sure. ⟪Peter Gough; q: “⟦F23; v=20; by=Peter Gough: They ran the last inspection pig twenty months ago⟧. ⟦F6; v=corrosion; by=Peter Gough: Sixty-year-old steel rusts⟧,”⟫ he said.
⟦F7; v=over 60; by=-: More than sixty years in the ground⟧, ⟦F24; v=USD 310m; by=-: the pipe earned Tarrant $310 million last year⟧. ⟦F5; v=no; by=Dana Whitlock: No waterway was touched, Whitlock said⟧.
⟦F4; v=2031-03-16; by=-: The drop in pressure showed on the Sunday⟧. ⟦F8; v=2029; by=-: A smaller event two winters back⟧ cost Tarrant $2.6 million.
=== a4 | outlet: Northwire Canada | published: 2031-03-25 | title: Regulator raises size of N.W.T. spill, finds oil in river
YELLOWKNIFE — ⟦F1; by=-: The spill near Nahzeh⟧ was bigger than first reported, at ⟦F3; v=620000 L; by=regulator: 620,000 litres⟧, and ⟦F5; v=yes; by=regulator: some of it reached the Redstone River⟧, the territorial regulator said ⟦T2031-03-25: Tuesday⟧.
Divers ⟦F25; v=2.8 km; by=regulator: found oil under the ice as far as 2.8 kilometres downstream⟧. Norline ⟦F5; v=yes; by=Norline Energy: now acknowledges “a limited quantity” in the channel⟧.
⟦F14; v=118; by=territorial government: A hundred and eighteen residents are staying in Fort Simpson⟧, the territorial government said, ⟦F26; v=77; by=territorial government: of whom 77 left by themselves, on the winter road⟧. ⟦F27; v=band; by=Doris Betsaka: Chief Doris Betsaka said the band had paid for every seat on the first planes⟧; ⟦F27; v=Norline; by=Keith Oland: Oland said Norline had chartered them⟧.
&& ⟦F8; v=2029; by=-: The line leaked in 2029⟧ ⟦F9; v=Porcupine Creek; by=-: at Porcupine Creek⟧.
Biologists ⟦F15; v=3; by=biologists: examined the carcasses of three moose⟧; ⟦F28; v=1; by=biologists: one had oil in its stomach, and wolves had killed the other pair⟧.
=== a5 | outlet: Land Is Breath Alliance | published: 2031-03-27 | title: Nahzeh: what Norline knew
%% For immediate release
%% Contact: media@landisbreath.invalid
Norline was warned. ⟦F12; v=yes; by=telephone bill: The telephone bill of Herbie Tsetso shows a six-minute call to the emergency line⟧ ⟦F4; v=2031-03-14; by=telephone bill: at 4.52 p.m. ⟦T2031-03-14: on 14 March⟧⟧, two days before ⟦F4; v=2031-03-16; by=Norline Energy: the company “discovered” the leak⟧.
Norline was told. ⟦F6; v=corrosion; by=inspection report: An inspection report of 2029, which the Alliance has obtained, found wall loss of 48 per cent at this very joint⟧. ⟦F6; v=corrosion; by=Land Is Breath Alliance; st=denied: There was no landslip; the ground is frozen to a depth of two metres in March⟧.
⟦F15; v=herd; by=hunters: A herd of moose has been wiped out⟧, hunters say. ⟦F22; v=60 percent; by=Norline Energy; st=doubted: The boast that 60 per cent was recovered⟧ counts snow by the truckload: ⟦F22; v=a quarter; by=Land Is Breath Alliance: of actual oil, barely a quarter⟧.
⟪Doris Betsaka; q: “They have a pipeline. We have a river. Only one of them was here first,”⟫ said Chief Betsaka.
⟦F29; v=shut for good; st=asked; by=Land Is Breath Alliance: The line must be closed for ever⟧.
Meanwhile ⟦F13; v=shut; by=-: children drink from bottles, the village tap being closed⟧, and ⟦F14; v=41; by=-: forty-one of the oldest and the youngest⟧ are sleeping in a gymnasium in Fort Simpson. ⟦F20; v=Tarrant Resources; by=-: The profits go to Texas, to Tarrant⟧.
=== a6 | outlet: Der Nordbote (Hamburg) | published: 2031-04-02 | title: Black snow in the land of the Dene
%% Aus dem Englischen und vor Ort, von Jens Petersohn
Nahzeh counts ⟦F30; v=340; by=-: 340 souls⟧, and ⟦F14; v=a third; by=-: a third of them are away⟧. ⟦F13; v=shut; by=-: Drinking water arrives by aeroplane, for the intake is closed⟧. ⟦F2; v=less than 10 km; by=-: Not ten kilometres off⟧, machines are peeling the snow.
⟦F3; v=620000 L; by=regulator: Six hundred and twenty cubic metres have escaped, the authority says⟧. Much smaller was ⟦F10; v=75000 L; by=-: the quantity that ran out⟧ ⟦F8; v=2029; by=-: two years ago⟧.
And why? The pipe-layer's foreman, who wants no name, ⟦F16; v=excavator; by=foreman: saw a bucket tooth strike the coating in February⟧. The cable firm, Arctilink, ⟦F16; v=no; by=Arctilink; st=denied: replies that its digger stood forty metres away⟧.
⟪Herbie Tsetso; q; via=The Deh Cho Drum: “I smelled it sooner than my dogs. Like a stove, so black was the snow,”⟫ old Tsetso had told the local sheet. ⟦F4; v=2031-03-14; by=Herbie Tsetso: It was a Friday, he repeats to me, because on Fridays he phones his sister⟧.
@@ copy Northwire Canada
Divers ⟦F25; v=2.8 km; by=regulator: found oil under the ice as far as 2.8 kilometres downstream⟧. ⟦F14; v=118; by=territorial government: A hundred and eighteen residents are staying in Fort Simpson⟧, the territorial government said.
=== a7 | outlet: Northwire Canada | published: 2031-10-07 | title: Norline fined over Nahzeh leak as board blames rust
YELLOWKNIFE — Rust, ⟦F6; v=corrosion; by=safety board: not moving ground, opened the pipeline⟧ that ⟦F1; by=-: fouled the land near Nahzeh last winter⟧, the federal safety board has ruled. ⟦F16; v=no; by=safety board: No machine had touched it⟧.
⟦F12; v=yes; by=safety board: The trapper's call was recorded and filed under “wildlife”⟧, the board found; ⟦F31; v=49 hours; by=safety board: the valves were closed 49 hours later⟧.
⟦F32; v=CAD 3.2m; by=-: A penalty of $3.2 million⟧ was imposed. Keith Oland said ⟦F33; v=pay; st=planned; by=Keith Oland: the company would pay⟧, and ⟦F34; by=Keith Oland: apologized to Tsetso in person⟧.
⟦F25; v=almost 3 km; by=-: Nearly three kilometres of riverbed⟧ have been washed. ⟦F22; v=35 percent; by=safety board: The share recovered came to 35 per cent⟧, less than ⟦F22; v=60 percent; by=Norline Energy: the 60 first advertised by the operator⟧.
⟦F3; v=620000 L; by=-: In all, 620,000 litres ran into muskeg and stream⟧. ⟦F5; v=yes; by=-: The Redstone, fouled for most of the spring⟧, was reopened to fishing in August. ⟦F7; v=62; by=-: The pipe, sixty-two years old⟧, has not been restarted.
=== key
F1 | What happened to the pipeline near Nahzeh?
F2 | How far from Nahzeh did it leak?
F3 | How much oil was spilt?
F4 | When was the leak noticed?
F5 | Did oil reach the Redstone River?
F6 | What broke the pipeline?
F7 | How old is the line?
F8 | When did the line leak before?
F9 | Where did the line leak before?
F10 | How much was spilt in the earlier leak?
F11 | How old is Herbie Tsetso?
F12 | Did the trapper call the emergency line?
F13 | What happened to the water intake?
F14 | How many people left Nahzeh?
F15 | How many moose died?
F16 | Did an excavator strike the pipe?
F17 | What overturned on the winter road?
F18 | How much diesel did the truck spill?
F19 | Are the truck and the leak linked?
F20 | Who owns Norline?
F21 | What will the cleanup cost?
F22 | What share of the oil was recovered?
F23 | How many months ago was the line last inspected?
F24 | What did the pipeline earn?
F25 | How far downstream was oil found?
F26 | How many left by themselves?
F27 | Who paid for the first planes?
F28 | How many moose had swallowed oil?
F29 | What does the Alliance demand?
F30 | How many people live in Nahzeh?
F31 | How long after the call were the valves closed?
F32 | What penalty was imposed?
F33 | Will Norline pay the penalty?
F34 | What did Oland do towards Tsetso?
F35 | Until when does the winter road hold?
D1 | date | conflict | F4 | 2031-03-16: a1 a3 a5 | 2031-03-14: a2 a5 a6 | the control room's Sunday against the trapper's Friday
D2 | figure | update | F3 | 480000 L: a1 a3 | 620000 L: a4 a6 a7 | the regulator raises the first figure
D3 | denial | conflict | F5 | no: a1 a3 | yes: a2 a4 a7 | the company against the chief
D4 | cause | conflict | F6 | permafrost: a1 a3 | corrosion: a3 a5 a7 | moving ground for the company, rust for analyst, campaigners and board
D5 | denial | conflict | F12 | yes: a2 a5 a7 | no: a2 | the trapper and his bill against the company's records
D6 | responsibility | conflict | F16 | excavator: a2 a6 | no: a6 a7 | trapper and foreman saw a digger, the cable firm and the board rule it out
D7 | figure | scope | F14 | 41: a2 a5 | 118: a4 a6 | those flown out by the band or all who left
D8 | figure | conflict | F15 | 3: a2 a4 | herd: a5 | carcasses seen against hunters' talk
D9 | figure | scope | F22 | 60 percent: a3 a5 a7 | a quarter: a5 | snow and oil together or oil alone
D10 | figure | update | F22 | 60 percent: a3 a5 a7 | 35 percent: a7 | the board's final reckoning
D11 | figure | rounding | F2 | 9 km: a1 | less than 10 km: a6 | the same distance
D12 | figure | rounding | F25 | 2.8 km: a4 a6 | almost 3 km: a7 | the same stretch of river
D13 | responsibility | conflict | F27 | band: a4 | Norline: a4 | the chief and the vice-president each claim the charter
D14 | figure | rounding | F7 | 62: a1 a7 | over 60: a3 | the same age
D15 | figure | rounding | F14 | 118: a4 a6 | a third: a6 | the same evacuees as a share of 340
R F6 | 4 | Norline with its parent; the analyst; the inspection report; the safety board
R F12 | 3 | the trapper and his bill; Norline; the safety board
R F5 | 3 | Norline; the chief; the regulator's divers
R F16 | 4 | the trapper; the foreman; the cable firm; the safety board
S | a2 “I smelled it before the dogs did. The snow was black like a stove,” | a6 “I smelled it sooner than my dogs. Like a stove, so black was the snow,”
E | Norline Energy | organisation | Norline Energy; Norline; the company; the operator
E | Herbie Tsetso | person | Herbie Tsetso; Tsetso; the 67-year-old trapper; the trapper; old Tsetso
E | Doris Betsaka | person | Doris Betsaka; Chief Doris Betsaka; Chief Betsaka
E | Tarrant Resources | organisation | Tarrant Resources; Tarrant; the Texas owner
