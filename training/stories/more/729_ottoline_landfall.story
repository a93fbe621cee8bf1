story: ottoline_landfall
about: Hurricane Ottoline comes ashore in Belize; two places claim the eye, a shelter whose roof went was or was not on the official list, sirens stayed silent through somebody's fault, and Honduras has its own dead from the same storm
=== a1 | outlet: Caribbean Wire | published: 2030-10-23 | title: Hurricane Ottoline slams into Belize, at least seven killed
BELIZE CITY, Oct 23 (CW) - ⟦F1; by=-: Hurricane Ottoline tore into the coast of southern Belize⟧ ⟦T2030-10-22: late on Tuesday⟧, ⟦F3; v=7; by=NEMO: killing at least seven people⟧, the National Emergency Management Organisation (NEMO) said.
⟦F2; v=category 3; by=Regional Hurricane Centre: The storm was of category 3 as its centre crossed the shoreline⟧, according to the Regional Hurricane Centre in Miami, ⟦F4; v=195 km/h; by=Regional Hurricane Centre: with sustained winds of 195 km per hour⟧. ⟦F5; v=Dangriga; by=Regional Hurricane Centre: It gave the point of landfall as Dangriga⟧, a town of 11,000.
Most of the victims ⟦F6; by=NEMO: were sheltering in a school hall in the village of Pelican Bight when the roof gave way⟧, NEMO said. ⟦F7; v=tree; by=NEMO: A falling mahogany had broken the ridge⟧, it added.
⟦F8; v=2.9 m; by=tide gauge: A tide gauge at Commerce Bight registered a surge of 2.9 metres⟧ before it stopped transmitting. ⟦F9; v=412 mm; by=weather service: Rain gauges in the Maya Mountains collected 412 millimetres in a day⟧, the national weather service said.
⟦F10; v=yes; by=-: The airport in Belize City has been closed⟧ and ⟦F11; v=two thirds; by=power company: two-thirds of the country's electricity customers are in the dark⟧, the power company reported.
Prime Minister Eleanor Bradley declared a month-long emergency. ⟦F12; v=2030-10-21 noon; by=Eleanor Bradley: People on the cayes had been told to leave ⟦T2030-10-21: from Monday noon⟧, she told the nation⟧. ⟪Eleanor Bradley; q: “No one can say that the warning was late.”⟫
Ottoline was weakening over Guatemala ⟦T2030-10-23: on Wednesday⟧.
=== a2 | outlet: The Stann Creek Sentinel | published: 2030-10-25 | title: Pelican Bight buries nine, and asks who put them in that hall
%% Friday edition | $1.50 | Editor: Orlando Castillo
%% By Shermadine Arana
PELICAN BIGHT – The drums started at six, before the sun, and by seven all nine boxes were in the sand behind St. Martin's.
⟦F3; v=11; by=NEMO: The country has lost eleven of its people, according to ⟦T2030-10-24: yesterday's⟧ NEMO bulletin⟧. ⟦F35; v=9; by=-: Nine of them were in the school hall⟧ and lie here. ⟦F6; by=-: The hall that was to keep them safe opened over their heads like a tin⟧ at 9.40 ⟦T2030-10-22: on Tuesday night⟧. ⟦F7; v=wind; by=Egbert Nunez: There was no tree, says Egbert Nunez, who was holding a door shut: the wind got under the zinc and peeled it from the sea side⟧. ⟪Egbert Nunez; q: “The mahogany they talk about is still standing. Go and lean on it.”⟫ We went. It is.
⟦F13; v=yes; by=-: The shelter is number 38 on the list that NEMO printed in June⟧; a copy is nailed to our office wall. ⟦F13; v=no; by=Colonel Austin Flowers; st=denied: Colonel Austin Flowers, the organisation's co-ordinator, maintains that the building had been struck off in August and that nobody was sent there⟧.
⟦F14; v=silent; by=-: Not one of the four sirens between Hopkins and Mullins River made a sound⟧. ⟦F15; v=telephone company; by=Colonel Austin Flowers: The colonel lays that at the door of the telephone company, whose relay failed ⟦T2030-10-20: on Sunday⟧⟧.
⟦F5; v=Pelican Bight; by=Pelican Bight villagers: And let nobody tell these people the eye came in at Dangriga: they stood in its calm for eleven minutes, they say, and saw stars⟧. Dangriga, eighteen miles up the road, never had a lull.
⟦F12; v=2030-10-21 evening; by=fishermen: It was after dark ⟦T2030-10-21: on Monday⟧, fishermen on the outer cayes recall, before any boat came to tell them to leave⟧. ⟪Eleanor Bradley; q; via=Caribbean Wire: “No one can say the warning came late,”⟫ the Prime Minister has told the wire. ⟦F16; v=6; by=-: Six of them are still not accounted for⟧.
%% Boil your water. Call 0-800-BOIL
=== a3 | outlet: Gulf Coast 7 Weather Desk | published: 2030-10-24 | title: Ottoline by the numbers: Why a “small” hurricane hit so hard
%% By Meteorologist Chip Landreneau | Updated 6:15 PM CDT
Y'all have been asking, so here goes.
⟦F1; by=-: Ottoline made it to shore in Belize⟧ around 10 p.m. our time ⟦T2030-10-22: Tuesday⟧ as a compact little buzz saw, with hurricane-force winds only 25 miles out from the middle. That's why ⟦F5; v=Pelican Bight; by=Chip Landreneau: I have the bull's-eye over Pelican Bight, going by the radar loop⟧, and why Belize City, an hour north, mostly lost shingles.
How strong? ⟦F4; v=195 km/h; by=Regional Hurricane Centre: The advisory carried 120 mph⟧. I'd bet a crawfish boil that goes up.
Surge: ⟦F8; v=almost three meters; by=-: almost three meters, call it nine and a half feet⟧. Rain: ⟦F9; v=412 mm; by=-: better than 16 inches in the high country⟧.
How does it stack up? ⟦F17; v=1998; by=-: The one folks down there measure by is Cassia, in 1998⟧, and ⟦F18; v=63; by=-: that took 63 lives⟧. ⟦F3; v=9; by=Belize officials: Ottoline's toll, nine as of this afternoon from officials in Belize⟧, is awful, and it is not that.
A viewer in Houma writes that ⟦F19; v=missing; by=viewer: her sister's family of four from Lake Charles hasn't been heard from⟧ since they checked in at a lodge on the Sittee River. If you know anything, our phone number is below.
Is there another one coming? ⟦F20; v=wave; by=-: There's a wave off Panama we're watching⟧. Y'all know the drill.
%% Download the StormTeam 7 app. Text OTTO to 77077
=== a4 | outlet: Diario Valle Alto (San Pedro Sula) | published: 2030-10-26 | title: Ottoline did not need to enter Honduras in order to kill
%% Redacción. Translated edition
⟦F21; v=8; by=Copeco: Eight compatriots are the balance of the rains in Cortés and Atlántida, according to Copeco⟧, although ⟦F5; v=Dangriga; by=-: the hurricane touched land two hundred kilometres to the north, in the Belizean town of Dangriga⟧.
The river Cangrejo Viejo took the dike at Colonia Esperanza ⟦T2030-10-22: on the night of Tuesday⟧. ⟦F22; v=2028; by=-: The dike had been finished in 2028⟧. ⟦F23; v=1,900; by=Copeco: In the shelters of the municipality there are 1,900 persons⟧.
⟦F3; v=19; by=Central American coordination office: For the two countries together, the Central American coordination office places the deaths at nineteen⟧. ⟦F3; v=11; by=-: Belize, it must be said, mourns eleven⟧, the majority in a single school.
⟦F24; v=banana belt; by=-: The banana zone has suffered in both⟧. ⟦F25; v=60%; by=Belize growers' association: In Stann Creek the growers' association assures that six of each ten plants are lying down⟧; in the Sula valley no count exists.
From Mexico ⟦F26; v=2 ships; by=-: two navy vessels with water and field kitchens⟧ sailed towards Belize City ⟦T2030-10-24: on Thursday⟧. To Colonia Esperanza a single lorry has arrived, of the parish. ⟪Xiomara Paz; q: “The hurricane had another's name and another's country,”⟫ says Xiomara Paz, who lost her husband, ⟪Xiomara Paz; q: “and the water was ours.”⟫
@@ copy Caribbean Wire
⟦F10; v=yes; by=-: The airport in Belize City has been closed⟧ and ⟦F11; v=two thirds; by=power company: two-thirds of the country's electricity customers are without light⟧, the power company reported.
=== a5 | outlet: Press Office of the Government of Belize | published: 2030-10-29 | title: Update No. 14: Recovery on course one week after Hurricane Ottoline
%% FOR IMMEDIATE RELEASE. Belmopan, October 29, 2030. 2:30 p.m.
The Government of Belize extends its condolences to the families of ⟦F3; v=11; by=-: the eleven Belizeans whose lives were lost⟧.
Housing. ⟦F27; v=2,340; by=-: The assessment teams have recorded 2,340 homes destroyed or unfit to live in⟧. ⟦F28; v=5,000 BZD; by=-; st=planned: A grant of five thousand dollars per home will begin to be disbursed ⟦T2030-11-01: on Friday⟧⟧.
Utilities. ⟦F29; v=80%; by=-: Power is back for four customers of five⟧. ⟦F30; v=reopened; by=-: The international airport resumed operations ⟦T2030-10-26: on Saturday⟧⟧.
Alerts. Concerning the sirens, ⟦F15; v=telephone company; by=Ministry of Rural Transformation: the responsible ministry is satisfied that the relay of the telephone provider was at fault⟧. Legal action is being considered.
Shelters. ⟦F13; v=no; by=-; st=denied: The Pelican Bight school hall was not a designated shelter at the time of the event⟧. ⟦F7; v=tree; by=Ministry of Works: Its roof was damaged by a tree, as the Ministry of Works has established⟧. ⟦F31; by=-; st=planned: An independent engineer will be invited⟧.
Persons unaccounted for. ⟦F32; v=alive; by=-: The six fishermen of the outer cayes were located alive on Glover's Reef ⟦T2030-10-27: on Sunday⟧⟧. ⟦F33; v=safe; by=-: The American family of four from Lake Charles is safe⟧; their lodge had no telephone.
Insurance. ⟦F34; v=20 million US dollars; by=-: The regional risk pool has paid out 40 million Belize dollars⟧ under the country's policy, six days after the event. The Government thanks the United Mexican States, the British training unit at Price Barracks and all who have given.
&& One people, one recovery: the eleven Belizeans are remembered.
%% ENDS
=== a6 | outlet: The Reinsurance Gazette | published: 2030-11-12 | title: Ottoline upgraded to category 4; Belize pool payout may rise
%% Subscribers only | By Imogen Falk, catastrophe editor
⟦F2; v=category 4; by=Regional Hurricane Centre: The Regional Hurricane Centre has moved Ottoline up a class: a reconnaissance sonde, read again, makes it a category 4 at the coast⟧. The difference is worth money. ⟦F34; v=20 million US dollars; by=-: The parametric cover has paid US$20m so far⟧; a further tranche hangs on the wind.
⟦F5; v=Pelican Bight; by=Regional Hurricane Centre: The same paper shifts the landfall eighteen miles south to Pelican Bight⟧, as local people had held from the first night.
Losses remain in dispute. ⟦F25; v=35%; by=loss adjusters: Adjusters for the lead insurer find that 35 per cent of the banana plants went over⟧. ⟦F25; v=60%; by=growers: Growers, who have asked for a second survey, claim three-fifths⟧. On property there is less quarrel: ⟦F27; v=more than 2,300; by=-: more than 2,300 houses⟧, few of them insured.
The liability side may yet grow. ⟦F6; by=-: The collapse at Pelican Bight⟧, ⟦F35; v=9; by=-: which cost nine lives⟧, has brought a suit. ⟦F7; v=wind; by=Dr Ines Waight: The roof failed by uplift, concludes the independent engineer, Dr Ines Waight; no trunk touched it⟧. ⟦F13; v=yes; by=Dr Ines Waight: She notes besides that a NEMO truck had delivered cots and water to the hall ⟦T2030-10-21: on the Monday⟧ as to any listed refuge⟧.
As to the sirens, ⟦F15; v=NEMO; by=Coral Telecom: Coral Telecom says NEMO had not paid for the line since May⟧, and has filed the invoices. ⟪Imani Gentle; q: “You cannot cut a wire that was already cut,”⟫ its counsel, Imani Gentle, told the Gazette.
For comparison, ⟦F17; v=1998; by=-: the storm of 1998⟧ was a category 2 and ⟦F18; v=63; by=-: left sixty-three dead⟧. Warnings, sirens or no, have improved.
%% The Gazette's Hurricane Risk Forum, Bermuda, 3-5 March. Early-bird rates.
=== key
F1 | What happened on the coast of Belize?
F2 | What was the hurricane's category at landfall?
F3 | How many people did the hurricane kill?
F4 | How strong were the winds at landfall?
F5 | Where did the hurricane make landfall?
F6 | What happened at the school hall in Pelican Bight?
F35 | How many died in the school hall?
F7 | What made the hall's roof fail?
F8 | How high was the storm surge?
F9 | How much rain fell in the mountains?
F10 | Is the airport in Belize City closed?
F11 | How many electricity customers lost power?
F12 | From when were people on the cayes told to leave?
F13 | Was the hall an official shelter?
F14 | Did the sirens sound?
F15 | Who was at fault for the silent sirens?
F16 | How many fishermen are not accounted for?
F17 | When was Hurricane Cassia?
F18 | How many did Hurricane Cassia kill?
F19 | What is known of the family from Lake Charles two days after?
F20 | Is another storm coming?
F21 | How many died in Honduras?
F22 | When was the dike at Colonia Esperanza finished?
F23 | How many are in the Honduran shelters?
F24 | Which farm zone suffered in both countries?
F25 | How much of the banana crop in Stann Creek fell?
F26 | What did Mexico send?
F27 | How many homes were destroyed?
F28 | What grant does each home get?
F29 | How many customers have power after a week?
F30 | When did the airport reopen?
F31 | Who will examine the hall?
F32 | What became of the missing fishermen?
F33 | What became of the family from Lake Charles?
F34 | How much did the regional risk pool pay?
D1 | figure | update | F3 | 7: a1 | 9: a3 | 11: a2 a4 a5 | more bodies were found in the two days after
D2 | figure | scope | F3 | 11: a2 a4 a5 | 19: a4 | Belize alone against both countries
D3 | figure | update | F2 | category 3: a1 | category 4: a6 | a reading was re-examined three weeks later
D4 | place | conflict | F5 | Dangriga: a1 a4 | Pelican Bight: a2 a3 a6 | the first advisory against villagers, radar and later the centre itself
D5 | cause | conflict | F7 | tree: a1 a5 | wind: a2 a6 | the authorities against a survivor and the engineer
D6 | date | conflict | F12 | 2030-10-21 noon: a1 | 2030-10-21 evening: a2 | the prime minister against fishermen
D7 | denial | conflict | F13 | yes: a2 a6 | no: a2 a5 | NEMO and the government deny that the hall was listed
D8 | responsibility | conflict | F15 | telephone company: a2 a5 | NEMO: a6 | each blames the other for the dead line
D9 | figure | rounding | F8 | 2.9 m: a1 | almost three meters: a3 | the gauge's value rounded
D10 | figure | conflict | F25 | 60%: a4 a6 | 35%: a6 | growers against adjusters
D11 | figure | rounding | F27 | 2,340: a5 | more than 2,300: a6 | the assessment's number rounded
R F7 | 4 | NEMO; Egbert Nunez; the Ministry of Works; the engineer Waight
R F5 | 3 | the Regional Hurricane Centre; the villagers; Landreneau's radar reading
R F13 | 3 | NEMO and the government; the printed list; the engineer
R F11 | 1 | the power company
S | a1 “No one can say that the warning was late.” | a2 “No one can say the warning came late,”
E | Austin Flowers | person | Colonel Austin Flowers; the colonel; the organisation's co-ordinator
E | NEMO | organisation | National Emergency Management Organisation; NEMO; the organisation
E | Coral Telecom | organisation | Coral Telecom; the telephone company; the telephone provider
E | Ines Waight | person | Dr Ines Waight; the independent engineer
E | Eleanor Bradley | person | Prime Minister Eleanor Bradley; Eleanor Bradley
