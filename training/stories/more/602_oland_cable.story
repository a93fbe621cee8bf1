story: oland_cable
about: a power cable between Sweden and Lithuania is cut south of Öland; sabotage, a dragged anchor or a landslip on the seabed, one cut or two, which ship and where its anchor went; traps: the power cable and the data cable of Thursday, a pipeline cut of 2028, the crew held and the crew questioned, megawatts lost and megawatts carried
=== a1 | outlet: Norden Telegram | published: 2032-11-15 | title: Baltic power cable fails; Sweden opens sabotage inquiry
STOCKHOLM, Nov 15 (NT) - ⟦F1; by=-: A high-voltage cable linking Sweden and Lithuania stopped working⟧ ⟦F2; v=2032-11-14; by=-: ⟦T2032-11-14: on Sunday⟧⟧ and Swedish prosecutors said they were investigating ⟦F3; v=sabotage; by=prosecutors; st=alleged: suspected aggravated sabotage⟧.
⟦F4; v=02.17; by=Baltlink: The current dropped to nil at 2.17 a.m.⟧, the operator Baltlink said. ⟦F5; v=700 MW; by=Baltlink: The connection was transmitting 700 megawatts at that moment⟧.
⟦F6; v=40 km from Öland; by=Baltlink: The damage lies some 40 kilometres south-east of Öland⟧, in the Swedish economic zone, according to Baltlink. ⟦F7; v=none; by=-: No household lost power⟧.
The coastguard boarded ⟦F8; v=Arkona Spirit; by=coastguard: a bulk carrier, the Arkona Spirit⟧, which ⟦F9; v=St Petersburg; by=ship-tracking data: had left St Petersburg⟧ ⟦T2032-11-12: on Friday⟧, ship-tracking data show. ⟦F10; v=19; by=coastguard: Nineteen sailors were being questioned⟧, a spokesman said.
⟦F11; v=2028; by=-: A gas pipe between Poland and Bornholm was torn in 2028⟧ and ⟦F12; v=never found; by=-: no culprit was ever named⟧.
%% Norden Telegram – newsroom open around the clock
=== a2 | outlet: Klaipėdos Rytas | published: 2032-11-16 | title: Minister: the cable was cut "by a hand that knew where"
%% Lietuva | Ekonomika | English digest
Lithuania's energy minister, Rasa Domeikienė, does not wait for the Swedes. ⟪Rasa Domeikienė; q: “⟦F3; v=sabotage; by=Rasa Domeikienė: This was cut by a hand that knew where⟧,”⟫ she told parliament ⟦T2032-11-15: on Monday⟧. ⟦F13; v=2; by=Rasa Domeikienė: The line has been severed at two places, she said, three kilometres apart⟧.
⟦F14; v=Russia; by=Rasa Domeikienė; st=alleged: Behind it she sees Moscow⟧. ⟦F14; v=not Russia; by=Russian embassy; st=denied: The embassy of Russia in Vilnius called this an obsession⟧.
⟦F15; v=8 months; by=Domantas Vyšnia: Mending may take eight months⟧, reckons Domantas Vyšnia, the grid's head of operations. ⟦F16; v=€58m; by=grid company: The bill is put at 58 million euros⟧ at the grid company, cable ship and lost trade together.
⟦F17; v=a fifth; by=-: A fifth of the country's electricity came across this link last year⟧. Prices on the exchange ⟦F18; v=doubled; by=-: were twice as high on Monday morning as on Friday⟧. Yet ⟦F7; v=none; by=-: the lamps stayed on everywhere⟧.
⟦F31; v=Greek; by=-: The owner of ⟦F8; v=Arkona Spirit; by=-: the Arkona Spirit⟧, a firm in Piraeus⟧, declares that ⟦F19; v=both aboard; by=owner: both its anchors hang where they should⟧.
%% Orai: šlapdriba, +2
=== a3 | outlet: Ölandsposten | published: 2032-11-17 | title: One anchor short: what the divers found
%% Borgholm | By Lovisa Engdahl
⟦F19; v=one missing; by=coastguard photographs: In the coastguard's photographs the port side of the Arkona Spirit shows an empty hawse pipe⟧. A chain hangs from it, forty metres of it, the last link bright as a new coin.
We have now been told by two people in the diving team what lies below. ⟦F13; v=1; by=divers: There is one break, not two⟧, ⟦F20; v=52 m; by=divers: at a depth of 52 metres⟧. ⟦F13; v=1; by=divers: The other mark is a dent⟧. ⟦F3; v=dragged anchor; by=divers: A furrow runs up to it across the sand, such as an anchor ploughs⟧, and continues on the other side.
⟦F21; v=11 km; by=-: The furrow is eleven kilometres long⟧. Can a crew fail to notice? ⟪Sture Malmgren; q: “In that swell, with a hungover watch, yes,”⟫ says pilot Sture Malmgren, who has brought ships past the Långe Erik light for thirty years.
⟦F10; v=19; by=-: The nineteen men from the bulker⟧ are lodged at a youth hostel in Kalmar. ⟦F22; v=3; by=-: Three of them have been formally detained⟧: the captain, the second officer and the bosun. ⟦F23; v=slept; by=captain's lawyer: The captain was asleep, his lawyer says⟧; ⟦F23; v=on the bridge; by=cook: the cook brought him coffee on the bridge at two⟧, the cook says.
⟦F4; v=02.17; by=-: It was at seventeen minutes past two that the link died⟧. ⟦F24; v=02.05–02.40; by=-: From five past two until twenty to three the ship crawled at four knots⟧.
%% Tipsa oss: 0485-000 00
=== a4 | outlet: Vestnik Baltiki | published: 2032-11-18 | title: Swedish hysteria over a stone on the seabed
%% Kaliningrad | State radio and web portal
⟦F3; v=seabed slide; by=Gleb Tarnovsky: Underwater cables are most often broken by sliding sediments⟧, and the present case is no exception, the oceanographer Gleb Tarnovsky explained to our radio. ⟦F25; by=Gleb Tarnovsky; v=magnitude 2.4: A tremor of magnitude 2.4 was registered off Öland that very night⟧, according to him.
Nevertheless Stockholm continues ⟦F26; v=hostages; by=-: to hold peaceful seamen hostage⟧. ⟦F22; v=19; by=-: All nineteen have been deprived of freedom⟧, among them Filipinos with small children.
⟦F14; v=not Russia; by=Russian foreign ministry; st=denied: The foreign ministry in Moscow stated that the country has no relation whatever to the matter⟧: ⟦F27; v=Liberia; by=Russian foreign ministry: the ship flies the flag of Liberia⟧, ⟦F31; v=Greek; by=Russian foreign ministry: its owner is Greek⟧ and ⟦F9; v=Ust-Luga; by=Russian foreign ministry: it took on its fertiliser at Ust-Luga, never calling at St Petersburg⟧, the ministry said.
⟦F14; v=the 2028 bombers; by=listeners; st=alleged: The hand of those who ⟦F11; v=2028; by=-: blew up a pipe near Bornholm four years ago⟧ is more likely, the radio's listeners believe⟧. That ⟦F28; v=Thursday data cable; by=-: a data cable to Gotland has also fallen silent, ⟦T2032-11-18: this Thursday⟧⟧, with the ship already under arrest, speaks for itself.
%% On air: 1143 kHz
=== a5 | outlet: Current & Load | published: 2032-11-22 | title: Repair by March, says Baltlink, as cost estimate falls
%% Trade newsletter | Brussels | Grids, storage, markets
Baltlink now expects ⟦F1; by=-: its broken interconnector⟧ back ⟦F15; v=4 months; by=Baltlink: in four months rather than eight⟧, ⟦F32; by=Baltlink: since a cable ship has come free⟧. ⟦F16; v=€31m; by=Baltlink: It budgets 31 million euros for the repair alone⟧; dearer power is not in that sum.
Much was made of the loss. ⟦F5; v=about 700 MW; by=-: Just under 700 MW was flowing⟧, or ⟦F17; v=a fifth; by=-: 20 per cent of what Lithuania uses⟧ over a year. ⟦F18; v=doubled; by=exchange figures: Spot prices went from 61 to 122 euros over the weekend⟧, exchange figures show, but were down again by Wednesday.
⟦F28; v=Thursday data cable; by=-: The fault in the Gotland data line ⟦T2032-11-18: on 18 November⟧⟧ is unrelated. ⟦F29; v=digger; by=telecom company: An excavator on the beach at Burgsvik was to blame⟧, the telecom company admits.
@@ copy Norden Telegram
⟦F6; v=40 km from Öland; by=Baltlink: The damage lies some 40 kilometres south-east of Öland⟧, in Sweden's economic zone, according to Baltlink.
Seismologists in Uppsala, asked about the landslip theory, ⟦F25; v=nothing; by=Uppsala seismologists; st=denied: registered no tremor at all that weekend⟧.
%% Webinar: black start in 40 minutes
=== a6 | outlet: The Harbour Mail | published: 2032-11-27 | title: Explainer: who cut the Baltic cable?
%% London | World | Explainers | Comments are closed
What broke? ⟦F1; by=-: The wire that carries power under the Baltic from Sweden to Lithuania⟧, ⟦F2; v=2032-11-14; by=-: in the small hours of ⟦T2032-11-14: 14 November⟧⟧.
On purpose? ⟦F3; v=dragged anchor; by=prosecutors: Prosecutors in Stockholm have dropped the word sabotage; since ⟦T2032-11-26: Friday⟧ they write of gross negligence with an anchor⟧. ⟦F3; v=sabotage; by=Lithuanian government: Vilnius is unmoved and speaks of an attack⟧.
⟦F22; v=1; by=prosecutors: Only the second officer is still behind bars⟧, they say; ⟦F23; v=on the bridge; by=second officer: in questioning he put his captain on the bridge throughout⟧.
How many cuts? ⟦F13; v=1; by=-: One⟧. ⟦F13; v=1; by=-; st=denied: The minister's second was a bruise⟧. How deep? ⟦F20; v=more than 50 m; by=-: More than fifty metres down⟧, too deep for a weekend diver. How far was the anchor pulled? ⟦F21; v=over 10 km; by=-: For upwards of ten kilometres⟧.
Where did the ship come from? ⟦F9; v=Ust-Luga; by=bill of lading: The bill of lading names Ust-Luga⟧; ⟦F30; by=-: the tracking signal that said otherwise had been faked⟧, as has become usual there.
⟦F27; v=Liberia; by=-: The vessel is registered in Monrovia⟧. ⟦F14; v=unknown; by=-; st=doubted: Whether any state wished it, nobody has shown⟧. ⟪Rasa Domeikienė; q; via=Klaipėdos Rytas: “It was cut by someone who knew the place,”⟫ Lithuania's minister insisted. ⟪Sture Malmgren; q; via=Ölandsposten: “In that swell, with a hungover watch,”⟫ a Swedish pilot replied to the question how one overlooks eleven tonnes of iron.
Has it happened before? ⟦F11; v=2028; by=-: In 2028 it was the gas pipe off Bornholm⟧; ⟦F12; v=never found; by=-: that file was closed without a suspect⟧.
=== key
F1 | What failed under the Baltic?
F2 | On what day did the cable fail?
F3 | What broke the cable?
F4 | At what time did the current fail?
F5 | How much power was the cable carrying?
F6 | Where is the damage?
F7 | Did households lose power?
F8 | Which ship was boarded?
F9 | From which port did the ship come?
F10 | How many sailors were questioned?
F11 | When was the Bornholm gas pipe damaged?
F12 | Was the culprit of the pipe damage found?
F13 | At how many places was the cable cut?
F14 | Which state is behind the cut?
F15 | How long will the repair take?
F16 | What will the damage cost?
F17 | What share of Lithuania's power came over the cable?
F18 | How did power prices react?
F19 | Were both anchors aboard the ship?
F20 | How deep does the break lie?
F21 | How long is the furrow of the anchor?
F22 | How many of the crew are detained?
F23 | Where was the captain when the cable failed?
F24 | When did the ship slow down?
F25 | Was there an earth tremor that night?
F26 | What are the seamen in Swedish hands?
F27 | Which flag does the ship fly?
F28 | Which other cable failed?
F30 | What was wrong with the tracking signal?
F31 | From where is the ship's owner?
F32 | Why will the repair be quicker?
F29 | What broke the data cable?
D1 | cause | conflict | F3 | sabotage: a1 a2 a6 | dragged anchor: a3 a6 | seabed slide: a4 | Vilnius sees a deliberate cut, the divers an anchor, a Kaliningrad oceanographer a landslip
D2 | responsibility | conflict | F14 | Russia: a2 | not Russia: a2 a4 | the 2028 bombers: a4 | unknown: a6 | the minister accuses Moscow, its embassy and ministry deny, listeners point elsewhere, the explainer finds nothing shown
D3 | characterisation | conflict | F19 | both aboard: a2 | one missing: a3 | the owner says both anchors hang, the photographs show an empty pipe
D4 | place | conflict | F23 | slept: a3 | on the bridge: a3 a6 | the lawyer has the captain asleep, the cook and the second officer on the bridge
D5 | denial | conflict | F25 | magnitude 2.4: a4 | nothing: a5 | the oceanographer's tremor was not registered in Uppsala
D6 | figure | update | F13 | 2: a2 | 1: a3 a6 | the divers found that the second mark is a dent
D7 | figure | update | F15 | 8 months: a2 | 4 months: a5 | a cable ship came free
D8 | place | update | F9 | St Petersburg: a1 | Ust-Luga: a4 a6 | the tracking data had been faked, the bill of lading names Ust-Luga
D9 | figure | scope | F16 | €58m: a2 | €31m: a5 | with lost trade or the repair alone
D10 | figure | scope | F22 | 3: a3 | 19: a4 | those formally detained against all who are kept ashore
D11 | figure | update | F22 | 3: a3 | 1: a6 | the captain and the bosun were let go
D12 | figure | rounding | F5 | 700 MW: a1 | about 700 MW: a5 | the same load
D13 | figure | rounding | F20 | 52 m: a3 | more than 50 m: a6 | the same depth
D14 | figure | rounding | F21 | 11 km: a3 | over 10 km: a6 | the same furrow
D15 | cause | update | F3 | sabotage: a1 | dragged anchor: a6 | the prosecutors themselves moved from sabotage to gross negligence
R F3 | 4 | Swedish prosecutors; the Lithuanian minister; the divers; the oceanographer Tarnovsky
R F13 | 2 | the Lithuanian minister; the divers
R F9 | 3 | ship-tracking data; the Russian foreign ministry; the bill of lading
R F23 | 3 | the captain's lawyer; the cook; the second officer
S | a2 “This was cut by a hand that knew where,” | a6 “It was cut by someone who knew the place,”
S | a3 “In that swell, with a hungover watch, yes,” | a6 “In that swell, with a hungover watch,”
E | Rasa Domeikienė | person | Rasa Domeikienė; Lithuania's energy minister; The minister; Lithuania's minister
E | Baltlink | organisation | Baltlink; the operator Baltlink
E | Arkona Spirit | object | Arkona Spirit; a bulk carrier, the Arkona Spirit; the bulker; the ship
E | Sture Malmgren | person | Sture Malmgren; pilot Sture Malmgren; a Swedish pilot
