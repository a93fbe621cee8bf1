story: trincomalee_tanker
about: Sri Lanka's navy takes a tanker that it blames for a broken sea cable; inside or outside territorial waters, anchor or mudslide, shots or none, one injured bosun with two causes, and an earlier cable cut by a trawler
=== a1 | outlet: Koddiyar Times | published: 2032-02-12 | title: Navy brings blacked-out tanker into Trincomalee
%% Koddiyar Times, Trincomalee. Staff reporter
People on Dutch Bay counted her lights ⟦T2032-02-11: yesterday morning⟧: a rust-red ship, low in the water, with a navy craft at either side. ⟦F1; by=-: The tanker Orsolya Star has been seized⟧, and with her the eastern province's favourite subject of talk since ⟦F7; by=-: the internet died⟧.
⟦F2; v=2032-02-11; by=Rear Admiral Wijekoon: Marines went aboard at first light on ⟦T2032-02-11: Wednesday⟧⟧, Rear Admiral Sunil Wijekoon told journalists at the jetty, ⟦F3; v=11 nautical miles; by=Rear Admiral Wijekoon: when the vessel lay eleven nautical miles off Foul Point⟧, well within the country's waters. ⟦F9; v=no shots; by=Rear Admiral Wijekoon; st=denied: Not a single round was fired⟧, he added.
⟦F4; v=23; by=navy: Twenty-three seamen⟧ were found. ⟦F10; v=fell; by=Rear Admiral Wijekoon: One of them, the bosun, fell from a ladder⟧ and is in the base hospital with a broken collarbone.
The admiral held up a photograph of an empty hawse pipe. ⟪Sunil Wijekoon; q: “⟦F16; v=missing; by=Rear Admiral Wijekoon: Her port anchor is not there⟧. I believe we shall find it lying beside our cable,”⟫ he said.
Fishermen at the Koddiyar landing were less impressed. ⟪Anton Selvarajah; q: “⟦F15; v=trawler; by=Anton Selvarajah: In January it was one of us that cut a cable⟧ and nobody sent a navy,”⟫ said Anton Selvarajah, recalling how ⟦F15; v=trawler; by=Anton Selvarajah: a trawler's gear⟧ ⟦F22; v=18 January; by=-: severed a line off Mannar on January 18⟧.
⟦F13; v=3.1 million; by=-: About 3.1 million subscribers remain without a proper connection⟧. Banks in Nilaveli were writing receipts by hand.
%% Classifieds: see page 7. Tide table: page 2
=== a2 | outlet: Meridian Newswire | published: 2032-02-12 | title: Sri Lanka seizes tanker over severed data cable
COLOMBO, Feb 12 (Meridian) - ⟦F1; by=navy: Sri Lanka has captured a Gabon-flagged oil tanker⟧ it suspects of ⟦F7; v=anchor; by=navy: tearing a submarine data link with its anchor⟧, the navy said.
⟦F6; v=41300 tonnes; by=navy: The vessel carries 41,300 tonnes of fuel oil⟧ loaded at Fujairah for Chattogram. ⟦F17; v=4 hours; by=tracking firm Seamark: Its transponder fell silent for four hours⟧ on the night of the break, data from the tracking firm Seamark show.
⟦F11; v=Calliope Ventures; by=-: The registered owner is Calliope Ventures of Majuro⟧, a company without a telephone number. ⟦F20; v=arrested; by=police: The master, Captain Thomas Kuriakose, was placed under arrest⟧, police said.
⟦F8; v=Trincomalee; by=-: The ship is tied up at Trincomalee⟧ on the island's east coast.
⟦F14; v=TBL-2; by=-: The cable, TBL-2, links Sri Lanka with Malaysia⟧ and parted ⟦F23; v=2032-02-09; by=operator: late on ⟦T2032-02-09: Monday⟧⟧, according to its operator. ⟦F13; v=more than 3 million; by=operator: More than three million customers have slow service or none⟧.
⟦F12; v=14 million dollars; by=ports minister: Colombo wants a bond of 14 million dollars⟧ before it lets her go, the ports minister said. Gabon, ⟦F24; v=200; by=-: whose register has taken in some two hundred elderly tankers since 2028⟧, had no comment. Shipping lawyers said such arrests were rare, and that most coastal states merely send the bill.
⟦F15; v=trawler; by=-: A fishing vessel was blamed for a separate rupture last month⟧.
%% Reporting by Ishara Mendis. Meridian Newswire Trust Principles apply
=== a3 | outlet: Lanka Rupa News | published: 2032-02-13 | title: Nation's sovereignty at sea upheld, says Minister
%% Government news portal, English desk
Minister of Ports Dharshana Ilangakoon yesterday paid tribute to the gallant naval personnel ⟦F1; by=-: who had taken the intruding tanker into custody⟧.
⟦F3; v=11 nautical miles; by=-: The ship was apprehended 11 miles from the coast⟧, ⟦F25; v=1 mile; by=-: one mile inside the limit⟧. ⟦F7; v=anchor; by=-: She had dragged her anchor over the seabed for nine kilometres⟧ and robbed schoolchildren of their online lessons in the very week of the scholarship examination.
⟪Dharshana Ilangakoon; q: “Whoever damages the artery of a nation must pay for the blood,”⟫ the Minister stated. ⟦F12; v=14 million dollars; by=Dharshana Ilangakoon: The guarantee to be deposited is 4.5 billion rupees, or fourteen million dollars⟧, he disclosed.
⟦F9; v=shots; by=foreign quarters; st=alleged: Certain foreign quarters had alleged shooting⟧. ⟦F9; v=no shots; by=Dharshana Ilangakoon; st=denied: The Minister rejected this with contempt⟧: the boarding team's magazines had been counted before and after.
⟦F4; v=25; by=-: All twenty-five persons on the ship, including two armed guards of a private company⟧, are being treated humanely and receive rice and curry thrice a day. ⟦F10; v=fell; by=-: The sailor who lost his footing on a ladder⟧ was visited by the Minister with a fruit basket.
The Minister further said that ⟦F26; st=planned; by=Dharshana Ilangakoon: a Bill for the protection of cables would be tabled in March⟧.
%% Government Information Department. Not for sale
=== a4 | outlet: Piraeus Shipping Gazette | published: 2032-02-16 | title: Kanellos named as money behind Orsolya Star
%% By Fotini Verroiou | Tankers | Casualty & legal
Brokers on Akti Miaouli have known it for a week and a court filing now says it: ⟦F11; v=Kanellos; by=court filing: behind the brass plate in the Marshall Islands stands Spyros Kanellos⟧, whose family has moved black products since his grandfather's day.
⟦F34; v=2032-02-13; by=-: His lawyer Eleni Drakou filed for release in Colombo ⟦T2032-02-13: on Friday⟧⟧. ⟦F3; v=26 nautical miles; by=Eleni Drakou: Satellite positions, she argues, put the aframax 26 miles offshore⟧ ⟦F2; v=2032-02-10; by=Eleni Drakou: when men in masks climbed over the rail⟧ ⟦F2; v=2032-02-10; by=logbook: at 22h40 on ⟦T2032-02-10: Tuesday⟧, as the logbook has it⟧. If that is right the arrest was made beyond Colombo's writ.
⟪Eleni Drakou; q: “⟦F16; v=aboard; by=Eleni Drakou; st=denied: Both anchors are on the ship⟧. One is being overhauled on deck, and it weighs eleven tonnes, so it is hard to overlook,”⟫ she told the Gazette.
⟦F7; v=mudslide; by=Eleni Drakou: The defence blames a submarine mudslide⟧ and cites a tremor that ⟦F27; v=4.6; by=Indian seismologists: Indian seismologists logged at magnitude 4.6⟧ on the evening in question.
⟦F6; v=some 40000 tonnes; by=-: With some 40,000 tonnes in her⟧ she earns, at present rates, ⟦F28; v=38000 dollars; by=-: about $38,000 a day⟧, or rather does not. ⟦F19; v=2009; by=-: Built at Ulsan in 2009⟧, ⟦F33; v=5; by=-: she has had five names⟧. Her hull cover is with a club in Libreville that no one at lunch had heard of.
⟦F8; v=Colombo; by=port agents: On ⟦T2032-02-15: Sunday⟧ she was shifted under escort to the Colombo anchorage⟧, say port agents.
%% Baltic indices, page 14. Subscribe: fax or e-mail
=== a5 | outlet: The Forward Deck (Indian Seafarers' Union) | published: 2032-02-18 | title: “They fired first and asked later”: families speak
%% For members. Mumbai – Kochi – Chennai
⟦F5; v=17; by=-: Seventeen of our brothers⟧ sit on the Orsolya Star for no crime except to have signed on. ⟦F20; v=arrested; by=-: Captain Kuriakose is in a cell at Welikada⟧.
We have spoken on a borrowed phone to a man in the engine room, whom we do not name. ⟦F2; v=2032-02-10; by=engine-room hand: It was ⟦T2032-02-10: Tuesday night⟧, during the film⟧, he says. ⟦F9; v=shots; by=engine-room hand: First came two bursts into the bridge wing⟧; then the loudspeaker. ⟦F10; v=bullet; by=engine-room hand: The bosun, Melvin D'Souza, was struck by a splinter of a bullet⟧. ⟦F10; v=fell; by=hospital: The hospital's card mentions only a fall⟧.
⟪Engine-room hand; q: “The officer said sorry to the bosun in English. Why will you say sorry for a ladder?”⟫ he asked us.
⟦F29; v=3 months; by=-: Nobody has been paid for three months⟧, since before any anchor. That is the owner's crime and we shall come to it.
The consul has been allowed aboard once. ⟦F18; v=no; by=consul: He found no ill-treatment⟧, and a shortage of drinking water.
Wives of the crew held candles outside the Kochi shipping office on Monday. ⟦F30; v=60; by=-: Sixty came⟧; the shipping master received their letter through a window.
&& Seventeen brothers, three months, no wages.
%% Helpline 1800-000-DECK. Unity is strength
=== a6 | outlet: Seabed Telecom Review | published: 2032-02-25 | title: TBL-2 spliced; court slashes tanker bond; the anchor turns up
%% Analysis by Joost Terpstra, Rotterdam
The repair ship Wave Mender lifted both ends of ⟦F14; v=TBL-2; by=-: the Colombo–Penang system⟧ ⟦T2032-02-21: on Saturday⟧. ⟦F35; v=2032-02-21; by=-: Traffic was back by tea-time⟧, to the relief of ⟦F13; v=3.1 million; by=-: 3.1 million households and firms⟧.
What did it find? ⟦F7; v=anchor; by=operator: A clean V-shaped gouge, 8.8 kilometres long, that only a fluke could have ploughed⟧, the operator says. Tom Achterberg, a marine geologist in Delft, is not convinced: ⟦F7; v=mudslide; by=Tom Achterberg: slides leave such furrows too, when they carry boulders⟧.
@@ copy Meridian Newswire
⟦F17; v=4 hours; by=tracking firm Seamark: Its transponder fell silent for four hours⟧ on the night of the break, data from the tracking firm Seamark show.
And the anchor? ⟦F16; v=aboard; by=court surveyor: A surveyor appointed by the Colombo court photographed one in its pipe and one on trestles⟧; ⟦F16; v=missing; by=navy: the navy's divers insist that the second is a spare and the real one is gone⟧. ⟪Sunil Wijekoon; q; via=Koddiyar Times: “I believe we shall find it beside our cable,”⟫ their admiral had promised.
The judge cut the Gordian cable: ⟦F12; v=6 million dollars; by=High Court: security of six million dollars⟧, and ⟦F21; v=3 May; by=High Court: a hearing on 3 May⟧. ⟦F31; v=3.9 million dollars; by=operator: The splice itself cost 3.9 million⟧, according to the operator.
Where the Orsolya Star was stopped is still open. ⟦F3; v=26 nautical miles; by=-: Radar images bought by this magazine show a hull of her length twenty-six miles out⟧ on the Tuesday evening; ⟦F3; v=11 nautical miles; by=navy: the navy's own plot has her at eleven⟧ ⟦F2; v=2032-02-11; by=navy: the next dawn⟧. Ships move. Sometimes they are moved.
Do not confuse any of this with Mannar, where ⟦F15; v=trawler; by=-: a fisherman's otter board⟧ did the damage in January. ⟦F32; v=2 days; by=-: That took two days to mend⟧, and no one was arrested.
%% © Seabed Telecom Review. Reprints on request
=== key
F1 | What was done with the tanker?
F2 | When was the tanker boarded?
F3 | How far from the coast was the tanker boarded?
F4 | How many people were found on the tanker?
F5 | How many of the crew are Indian?
F6 | How much fuel oil does the tanker carry?
F7 | What broke the cable?
F8 | Where is the tanker held?
F9 | Were shots fired during the boarding?
F10 | How was the bosun injured?
F11 | Who owns the tanker?
F12 | How large is the security demanded?
F13 | How many customers lost service?
F14 | Which cable was cut?
F15 | What cut the cable off Mannar in January?
F16 | Is an anchor of the tanker missing?
F17 | How long was the transponder silent?
F18 | Did the consul find ill-treatment?
F19 | When was the tanker built?
F20 | What happened to the master?
F21 | When is the next hearing?
F22 | When was the Mannar cable cut?
F23 | When did TBL-2 break?
F24 | How many old tankers has Gabon's register taken in?
F25 | How far inside the limit was she?
F26 | When is the cable Bill to be tabled?
F27 | How strong was the tremor?
F28 | How much does the ship earn a day?
F29 | How long has the crew gone unpaid?
F30 | How many came to the vigil in Kochi?
F31 | What did the repair of TBL-2 cost?
F32 | How long did the Mannar repair take?
F33 | How many names has the tanker had?
F34 | When did the owner file for release?
F35 | When was TBL-2 back in service?
D1 | place | conflict | F3 | 11 nautical miles: a1 a3 a6 | 26 nautical miles: a4 a6 | the navy puts the boarding inside territorial waters, lawyer and radar images outside
D2 | date | conflict | F2 | 2032-02-11: a1 a6 | 2032-02-10: a4 a5 | the navy says Wednesday dawn, log and crew say Tuesday night
D3 | denial | conflict | F9 | no shots: a1 a3 | shots: a3 a5 | navy and minister deny the firing that a crewman describes
D4 | cause | conflict | F10 | fell: a1 a3 a5 | bullet: a5 | a ladder for the navy and the hospital, a splinter for a shipmate
D5 | cause | conflict | F7 | anchor: a2 a3 a6 | mudslide: a4 a6 | navy and operator against the defence and a geologist
D6 | denial | conflict | F16 | missing: a1 a6 | aboard: a4 a6 | the navy says the port anchor is gone, lawyer and surveyor see both
D7 | figure | scope | F4 | 23: a1 | 25: a3 | crew only, or with two private guards
D8 | identity | update | F11 | Calliope Ventures: a2 | Kanellos: a4 | a filing names the man behind the brass-plate company
D9 | figure | update | F12 | 14 million dollars: a2 a3 | 6 million dollars: a6 | the court later sets a lower security
D10 | place | update | F8 | Trincomalee: a2 | Colombo: a4 | the ship was shifted on 15 February
D11 | figure | rounding | F6 | 41300 tonnes: a2 | some 40000 tonnes: a4 | the gazette rounds the cargo
D12 | figure | rounding | F13 | 3.1 million: a1 a6 | more than 3 million: a2 | the same subscribers, rounded
R F3 | 3 | the navy; the lawyer's satellite positions; the magazine's radar images
R F9 | 2 | the navy and its minister; the engine-room hand
R F17 | 1 | Seamark
R F16 | 3 | the navy; the lawyer; the court's surveyor
S | a1 “I believe we shall find it lying beside our cable,” | a6 “I believe we shall find it beside our cable,”
E | Sunil Wijekoon | person | Rear Admiral Sunil Wijekoon; The admiral
E | Orsolya Star | ship | The tanker Orsolya Star; the intruding tanker; a Gabon-flagged oil tanker; the aframax
E | Spyros Kanellos | person | Spyros Kanellos
E | Thomas Kuriakose | person | Captain Thomas Kuriakose; Captain Kuriakose; The master
E | Dharshana Ilangakoon | person | Minister of Ports Dharshana Ilangakoon; the ports minister; The Minister
