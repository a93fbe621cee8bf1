story: nelugama_tank
about: a reservoir in Sri Lanka's Uva province spills over its bund at night; breached or overtopped, a siren that sounded or did not, gates held shut for rain or for a turbine, and a second release on Friday with its own dead
=== a1 | outlet: Uva Morning | published: 2032-12-09 | title: Nelugama bund 'opened like a mouth': nine dead, six missing
%% By Priyantha Hettige and S. Rajkumar in Monaragala
⟦F1; by=-: The great tank of Nelugama let go its water on the sleeping villages below⟧ in ⟦T2032-12-08: the small hours of Wednesday⟧. ⟦F2; v=9; by=district secretary: Nine bodies had been identified by dusk, District Secretary Kanthi Weerakoon told this newspaper⟧, and ⟦F3; v=6; by=district secretary: the names of six people remain on her board of the missing⟧.
⟦F6; v=breach; by=Wimalasena Dissanayake: The bund burst at the old repair, according to farmer Wimalasena Dissanayake⟧, who ran from it. ⟪Wimalasena Dissanayake; q: “It opened like a mouth. I have lived beside it for fifty years and I know what spilling looks like,”⟫ he said.
The siren on the valve house is meant to be heard for eight kilometres. ⟦F5; v=silent; by=villagers: In Polgahayaya nobody heard it, people of eleven households assured us⟧. What they heard was brass: ⟦F19; by=-: the young monk of the hill temple beat the gong until his hands bled⟧, and the low road emptied.
⟦F4; v=0115; by=villagers: Water stood in the kitchens by a quarter past one, clocks that stopped there show⟧. The Irrigation Department, in its note to the press, says that ⟦F4; v=0240; by=Irrigation Department: its men raised the gates at 2.40 a.m. and that nothing left the tank before⟧. ⟦F11; v=3; by=Irrigation Department: Of five gates three moved, the note concedes⟧.
⟦F8; v=312 mm; by=meteorologists: Meteorologists measured 312 millimetres of rain⟧ in a day and a night. ⟦F15; v=12000 acres; by=agrarian office: Twelve thousand acres of young paddy lie under sand, the agrarian office estimates⟧. ⟦F10; v=42; by=-: Forty-two schools have turned into shelters⟧.
Elders speak of ⟦F14; v=31; by=-: Hinguralwewa, where thirty-one were drowned in 1998⟧.
In the ward for women at Monaragala lies Kusumawathie, 66, who held on to a jak tree until the morning with her grandson tied to her by a sari. She has asked for the monk to be told. ⟦F18; by=station master: No train has come up from Haputale since the embankment there was bitten through, the station master says⟧, and rice is already ten rupees dearer in the bazaar.
%% Classifieds: page 14
=== a2 | outlet: Lanka Press Union | published: 2032-12-09 | title: Sri Lanka reservoir overflow kills nine, displaces thousands
COLOMBO, Dec 9 (LPU) - ⟦F2; v=9; by=officials: Nine people were killed⟧ and ⟦F9; v=18400; by=officials: 18,400 driven from their homes⟧ after ⟦F1; by=officials: an irrigation reservoir in southeastern Sri Lanka overflowed⟧, officials said on Thursday.
⟦F8; v=more than 300 mm; by=-: More than 300 mm of rain⟧ fell on the catchment in 24 hours. ⟦F6; v=overtopped; by=Irrigation Department: The earthen embankment was overtopped along 200 metres but held⟧, the Irrigation Department said. ⟦F7; v=rain; by=Irrigation Department: It blamed an inflow twice what the dam was designed for⟧.
⟦F5; v=sounded; by=Sunil Abeynayake: Warning sirens were activated half an hour ahead, Director-General Sunil Abeynayake said⟧. ⟦F5; v=silent; by=residents: Residents disputed that⟧.
⟦F27; v=640; by=navy: Navy boats took 640 people off roofs and trees⟧, a naval spokesman said. ⟦F10; v=42; by=Disaster Management Centre: The Disaster Management Centre is running 42 camps⟧. ⟦F18; by=-: Trains to Badulla were halted⟧.
The tank, ⟦F23; v=1962; by=-: completed in 1962⟧, also feeds a small private power plant of Ruwan Hydro. ⟦F12; v=Ruwan Hydro; by=Irrigation Department: The level had been kept high on the power company's request, a department engineer said⟧. ⟦F12; v=Irrigation Department; by=Ruwan Hydro: The company said in a statement that the government alone decides when a gate is lifted⟧.
In 1998 ⟦F14; v=31; by=-: the failure of another tank in the province killed 31⟧. Sri Lanka has some ten thousand such reservoirs, many of them older than its written history, and the northeast monsoon fills them each December.
%% LPU/ds/rj
=== a3 | outlet: The Southern Ledger | published: 2032-12-11 | title: In Uva, a gate that wanted grease
%% By K. Vasantha, Colombo | Subscriber story
CHENNAI/COLOMBO: The letter is dated 4 August 2030. ⟦F16; v=2030; by=letter: In it the engineer in charge of Nelugama begs for 46 lakh rupees to free two seized gates⟧; a copy is with The Southern Ledger. The money did not come. ⟦F7; v=gates; by=retired engineer: Had all five opened on Tuesday evening there would have been no disaster, calculates M. Thirunavukkarasu⟧, who retired from the department in 2027 after thirty years. ⟪M. Thirunavukkarasu; q: “Rain is an excuse that falls on everybody,”⟫ he says.
⟦F2; v=14; by=police: Fourteen are now known to have died in ⟦F1; by=-: the deluge from the tank⟧, police say⟧; that excludes ⟦F13; v=2; by=police: two young men swept off a causeway on Friday⟧, when ⟦F20; by=police: the authorities bled water from the upper reservoir without telling the villages⟧, according to the same officers. Together, ⟦F2; v=16; by=-: this week's water has taken 16 lives⟧.
Was the bund broken? ⟦F6; v=overtopped; by=M. Thirunavukkarasu: Mr Thirunavukkarasu, shown photographs, thinks not: water ran over the crest and gnawed its back⟧. ⟦F6; v=breach; by=Wimalasena Dissanayake > Uva Morning: A farmer ⟪Wimalasena Dissanayake; q; via=Uva Morning: “who knows what spilling looks like”⟫ told a newspaper in the hills that it gave way, and wide⟧. ⟦F19; by=-: A novice with a temple gong⟧, it seems, did the work of the siren, which ⟦F5; v=silent; by=a watcher: had no battery, one of the watchers at the site confides⟧.
⟦F17; v=suspended; by=ministry: Two gatekeepers have been sent home pending inquiry, the ministry says⟧. ⟦F4; v=0240; by=Irrigation Department: Their log has the lifting at twenty to three⟧.
⟦F9; v=18400; by=-: Eighteen thousand four hundred people⟧ sleep on school benches. ⟦F15; v=12000 acres; by=-: Nearly 4,900 hectares of rice⟧ are gone. ⟦F24; st=planned; by=-: The A-level papers due on Monday are put off⟧.
The engineers of the ancient kings, any schoolchild here will tell you, built spill channels of cut stone that cannot rust. The modern tank was a gift of the years of concrete: ⟦F23; v=1962; by=-: the wall was closed in 1962⟧, raised by a metre in 1988, painted for a presidential visit in 2025. Of the five lifting screws, ⟦F11; v=3; by=a watcher: three turned on the night, the same watcher says⟧.
=== a4 | outlet: Government Information Bulletin | published: 2032-12-12 | title: President's relief programme reaches all Nelugama families
%% Issued by the Department of Public Information
His Excellency's Government has extended full relief to the people affected by ⟦F1; by=-: the natural overflow at Nelugama⟧. ⟦F21; v=1 million rupees; by=Nimal Rathnasuriya: One million rupees will go to the next of kin of each deceased⟧, stated the Minister of Irrigation, Hon. Nimal Rathnasuriya, who on Saturday ⟦F25; v=welcome; by=-: toured the area amid an emotional welcome⟧.
The Minister explained that ⟦F7; v=rain; by=Nimal Rathnasuriya: a cloudburst without precedent was the sole reason⟧, ⟦F8; v=312 mm; by=-: the gauge having registered 312 mm⟧. ⟦F6; v=overtopped; by=Nimal Rathnasuriya: The bund, he stressed, did not fail anywhere⟧. ⟪Nimal Rathnasuriya; q: “Our forefathers built tanks. We have not lost one,”⟫ he declared.
Regarding malicious reports, ⟦F5; v=sounded; by=Nimal Rathnasuriya: the Minister noted that the alarm had functioned and was recorded⟧. ⟦F12; v=Ruwan Hydro; by=Nimal Rathnasuriya: The private power producer, he observed, had pleaded for storage up to the last day⟧.
⟦F27; v=640; by=-: Six hundred and forty citizens owe their lives to naval crews⟧. ⟦F10; v=42; by=-: Cooked meals are served at 42 centres⟧, from which ⟦F9; v=11000; by=-: some 7,400 persons have already gone home, leaving 11,000⟧. ⟦F18; by=-: Rail services have been restored up to Haputale⟧.
⟦F26; v=3; by=-: A committee of three eminent persons⟧ has been appointed and ⟦F28; v=1 month; st=planned; by=-: will present its findings within one month⟧. ⟦F24; st=planned; by=-: Advanced Level candidates will sit on new dates⟧.
A special train will convey donated books and uniforms. The public is requested not to be misled by foreign-funded groups which compare this event with ⟦F14; v=31; by=-: that of 1998, when 31 citizens perished under another administration⟧.
=== a5 | outlet: River Commons Asia | published: 2032-12-14 | title: Nelugama was not an act of God
%% STATEMENT | Sign the petition
River Commons Asia, with the farmers' societies of the valley, has gathered 88 testimonies on ⟦F1; by=-: the night when Nelugama drowned its own command area⟧.
**The alarm.** ⟦F5; v=silent; by=River Commons Asia: Not one of the eighty-eight heard a siren, we found⟧. All who fled before the wave ⟦F19; by=River Commons Asia: followed the gong of Ven. Sumana, aged nineteen⟧.
**The hour.** ⟦F4; v=0115; by=River Commons Asia: Twelve stopped clocks read between 1.10 and 1.20⟧. The official 2.40 is ⟪Dilini Kariyawasam; q: “a time for the file,”⟫ in the words of our coordinator, Dilini Kariyawasam.
**The bund.** ⟦F6; v=breach; by=drone survey: A drone survey we commissioned displays a gap of 23 metres, down to the foundation⟧. This was no spill.
**The reason.** ⟦F7; v=gates; by=-: Two gates were rusted fast⟧, ⟦F16; v=2030; by=-: as the ministry had known in writing for over two years⟧; ⟦F11; v=3; by=-: a trio did the work of five⟧. ⟦F7; v=gates; by=River Commons Asia: We hold neglect responsible, not the weather⟧. And ⟦F12; v=Irrigation Department; by=River Commons Asia: we do not accept that a turbine owner gave orders: the keys are the State's⟧.
**The dead.** ⟦F2; v=14; by=hospital: Fourteen, by the Monaragala mortuary's book⟧. ⟦F3; v=2; by=-: A pair of herders is still being looked for⟧. ⟦F13; v=2; by=-: The brothers lost on the Kalugal causeway two days later⟧ belong to another act of carelessness, ⟦F20; by=-: an unannounced discharge upstream⟧.
The Minister ⟦F25; v=heckled; by=farmers: was met with empty rice pots and shouts, farmers who were present say⟧, and left by the back of the school. ⟦F21; v=1 million rupees; by=-: The million he promises for a lost husband⟧ buys no seed.
%% River Commons Asia is a network of 61 groups in nine countries
=== a6 | outlet: The Galle Face Wire | published: 2032-12-15 | title: Nelugama live: engineer in custody as inquiry opens
%% LIVE | Refresh for updates
**16.40** ⟦F17; v=arrested; by=police: Police have taken the divisional engineer into custody⟧, their media unit confirms; ⟦F17; v=suspended; by=-: the two gatekeepers had only been suspended⟧.
**15.55** ⟦F26; v=3; by=-: First sitting of the three-member panel⟧. ⟦F28; v=1 month; st=planned; by=-: It has been given until mid-January⟧.
**15.20** A reader asks for the toll again. ⟦F2; v=14; by=Disaster Management Centre: The Disaster Management Centre has fourteen for the 8th⟧. ⟦F13; v=2; by=-: Friday's two drownings it books elsewhere⟧.
**14.30** Ruwan Hydro's lawyer at the panel: ⟦F12; v=Irrigation Department; by=Ruwan Hydro: his client never touched a gate, the department did⟧.
@@ copy Lanka Press Union
**13.10** ⟦F6; v=overtopped; by=Irrigation Department: The earthen embankment was overtopped along some 200 metres but held⟧, the Irrigation Department said. ⟦F7; v=rain; by=Irrigation Department: It blamed an inflow twice what the dam was designed for⟧.
**12.45** The Director-General under questioning. Was there a siren? ⟦F5; v=sounded; by=Sunil Abeynayake: ⟪Sunil Abeynayake; q: “It sounded at ten past two,”⟫ he answers⟧. Laughter from the gallery; somebody strikes a small gong.
**12.05** From our explainer: ⟦F23; v=1962; by=-: Nelugama is seventy years old⟧, has ⟦F11; v=3; by=-: five gates, of which three answered that night⟧, and waters ⟦F15; v=12000 acres; by=-: the 12,000 acres now spoiled⟧. By the Centre's sum ⟦F27; v=1100; by=Disaster Management Centre: eleven hundred were plucked from the water, by sailors, soldiers and fishermen⟧. It fell short of ⟦F14; v=about 30; by=-: Hinguralwewa's thirty or so dead in 1998⟧.
**11.30** Panel is shown ⟦F16; v=2030; by=-: an engineer's plea for funds, two years old⟧. The Minister is not in the room; since ⟦F25; v=heckled; by=-: villagers jeered him on Saturday⟧ he has kept to Colombo. ⟦F21; v=1 million rupees; by=a widow: The cheque for a million has reached her, one widow tells us outside⟧. ⟦F24; st=planned; by=-: The school-leaving exams wait for January⟧.
**10.50** For those joining us: the hall of the Uva provincial council holds two hundred and there are twice as many in it. ⟦F9; v=11000; by=Disaster Management Centre: Eleven thousand are still away from home, the Centre says⟧. ⟦F10; v=42; by=Disaster Management Centre: Not one of the forty-two halls that took people in has shut its door, it adds⟧. Tea has run out.
=== key
F1 | What happened at the Nelugama tank?
F2 | How many people were killed?
F3 | How many people are missing?
F4 | When did the water come?
F5 | Did the siren sound?
F6 | Did the bund break?
F7 | What caused the flood?
F8 | How much rain fell?
F9 | How many people are displaced?
F10 | How many shelters are open?
F11 | How many of the five gates opened?
F12 | Who kept the water level high?
F13 | How many drowned on the causeway on Friday?
F14 | How many died at Hinguralwewa in 1998?
F15 | How much paddy land was lost?
F16 | When was repair of the gates requested?
F17 | What measures were taken against staff?
F18 | What happened to the railway?
F19 | Who warned the villagers?
F20 | Why did the water rise on Friday?
F21 | How much is paid for each death?
F23 | When was the tank built?
F24 | What happens to the A-level examinations?
F25 | How was the minister received?
F26 | How many members has the committee?
F27 | How many people were rescued from the water?
F28 | How long has the committee to report?
D1 | figure | update | F2 | 9: a1 a2 | 14: a3 a5 a6 | more bodies were found within two days
D2 | figure | scope | F2 | 14: a3 a5 a6 | 16: a3 | with or without the two drowned on Friday
D3 | date | conflict | F4 | 0115: a1 a5 | 0240: a1 a3 | stopped clocks against the department's log
D4 | denial | conflict | F5 | silent: a1 a2 a3 a5 | sounded: a2 a4 a6 | villagers and a watcher against officials
D5 | characterisation | conflict | F6 | breach: a1 a3 a5 | overtopped: a2 a3 a4 a6 | a gap in the bund or water over a sound crest
D6 | cause | conflict | F7 | rain: a2 a4 a6 | gates: a3 a5 | nature for the state, seized gates for the engineer and the network
D7 | responsibility | conflict | F12 | Ruwan Hydro: a2 a4 | Irrigation Department: a2 a5 a6 | department and power company accuse each other
D8 | figure | rounding | F8 | 312 mm: a1 a4 | more than 300 mm: a2 | the agency rounds the gauge
D9 | figure | update | F3 | 6: a1 | 2: a5 | most of the missing were found, dead
D10 | characterisation | conflict | F25 | welcome: a4 | heckled: a5 a6 | an emotional welcome or rice pots and jeers
D11 | figure | rounding | F14 | 31: a1 a2 a4 | about 30: a6 | the same dead of 1998
D12 | figure | update | F9 | 18400: a2 a3 | 11000: a4 a6 | many went home after some days
D14 | figure | scope | F27 | 640: a2 a4 | 1100: a6 | the navy alone or all rescuers
D13 | identity | update | F17 | suspended: a3 a6 | arrested: a6 | after the gatekeepers, the engineer
R F2 | 4 | the district secretary; police; the mortuary; the Disaster Management Centre
R F5 | 4 | villagers of Polgahayaya; the watcher; the network's testimonies; the Irrigation Department with its minister
R F6 | 4 | the farmer; the department; the retired engineer; the drone survey
R F12 | 3 | the department; the power company; the network
S | a1 “I have lived beside it for fifty years and I know what spilling looks like,” | a3 “who knows what spilling looks like”
E | Sunil Abeynayake | person | Director-General Sunil Abeynayake; the Director-General
E | Nimal Rathnasuriya | person | Hon. Nimal Rathnasuriya; the Minister of Irrigation; The Minister
E | Ruwan Hydro | organisation | Ruwan Hydro; the power company; the private power producer; a turbine owner
E | Ven. Sumana | person | Ven. Sumana; the young monk of the hill temple; a novice
