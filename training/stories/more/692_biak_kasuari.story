story: biak_kasuari
about: a private Indonesian rocket goes up from Biak with an Australian fire-watching satellite; in orbit or lost, where the spent stage fell, whether fishermen had been warned, a boat sunk by metal or by a wave, injured fishermen and injured of a tank fire two days before, valve or software, landowners' consent; a failed launch of 2030 at another site shares the words
=== a1 | outlet: Nusantara Newswire | published: 2032-04-17 | title: Indonesia hails first private orbital launch from Biak
JAKARTA, April 17 (NNW) - ⟦F1; by=-: Indonesia's first privately built orbital rocket lifted off from the island of Biak⟧ ⟦F2; v=09h40 WIT; by=-: at 9.40 a.m. local time ⟦T2032-04-17: on Saturday⟧⟧, and ⟦F3; v=in orbit; by=Cenderawasih Orbital: its operator said it had put an Australian satellite into orbit⟧.
The 28-metre Kasuari-2 ⟦F4; v=EmberSat; by=Cenderawasih Orbital: carried EmberSat, which is to spot bushfires⟧, the company, Cenderawasih Orbital, said. ⟪Reza Tumbelaka; q: “⟦F3; v=in orbit; by=Reza Tumbelaka: It is up, it is healthy⟧ and it is looking at Australia,”⟫ chief executive Reza Tumbelaka told guests. ⟦F5; v=15000; by=Biak regency: Some 15,000 people watched, according to the regency⟧.
⟦F6; v=2032-04-15; by=-: The countdown had gone on despite a fire at the propellant store ⟦T2032-04-15: on Thursday⟧⟧ in which ⟦F7; v=3; by=Cenderawasih Orbital: three technicians were burned⟧.
The predecessor, Kasuari-1, ⟦F8; v=2030; by=-: failed in ⟦T2030: 2030⟧⟧ ⟦F9; v=Morotai; by=-: after leaving a pad on Morotai⟧.
⟦F4; v=EmberSat; by=-: The payload⟧ is to report fires from Perth to Brisbane within minutes. Cenderawasih, founded by two former airline mechanics, ⟦F35; v=6; st=planned; by=Cenderawasih Orbital: plans six flights next year⟧.
%% ($1 = 16,940 rupiah)
=== a2 | outlet: Suara Saereri | published: 2032-04-18 | title: Iron from the sky: two Numfor fishermen still not home
%% Kabar dari teluk – by Yosina Rumbiak
They saw it come down like a door. ⟪Marthen Faidiban; q: “Long, white, turning over and over. Then the sea stood up,”⟫ says Marthen Faidiban, who was handlining for tuna.
⟦F10; v=Aimando reef; by=Marthen Faidiban: It fell on the edge of the Aimando reef⟧, he insists, within sight of houses. ⟦F11; v=4; by=Marthen Faidiban: Four boats were there⟧. ⟦F12; v=struck by metal; by=Marthen Faidiban: A piece as long as a canoe broke the Sinar Kasih in half⟧. ⟦F13; v=2 missing; by=harbour master: Of its crew, Yan and Otis Mambraku have not come back⟧, the harbour master's list says; ⟦F14; v=2; by=clinic: two other men were treated at the clinic⟧ for broken ribs.
Had anybody told them to stay in? ⟦F15; v=no; by=Marthen Faidiban: “Nobody. Not the radio, not the church,” says Faidiban⟧. ⟦F15; v=yes; by=Cenderawasih Orbital: The company says that leaflets went to nineteen villages a week before⟧.
⟦F1; by=-: While VIPs clapped at the pad⟧, ⟦F16; v=not asked; by=Obeth Rumaropen: the Rumaropen clan, on whose sago ground it stands, was again not asked⟧, its elder Obeth Rumaropen told us.
⟦F6; v=2032-04-15; by=-: Two days earlier⟧ there had been smoke over the pad as well; ⟦F7; v=3; by=-: three young men of the tank crew are in bandages⟧. ⟦F2; v=before 10h WIT; by=-: The roar came before ten, when the boats are always out⟧.
%% Iklan: kopra dibeli tunai
=== a3 | outlet: Torres Strait Broadcasting | published: 2032-04-19 | title: Is EmberSat dead? Australian bushfire satellite silent
%% LIVE BLOG – newest first
11.20 – ⟦F3; v=no signal; by=fire agencies' consortium: No ground station has heard EmberSat since the launch⟧, the consortium of state fire agencies which paid for it confirms. ⟦F17; v=AUD 52m; by=fire agencies' consortium: It cost 52 million dollars⟧.
10.45 – Independent trackers have two objects from ⟦F1: Saturday's flight⟧ in an egg-shaped path ⟦F18; v=140 km; by=trackers: that dips to 140 kilometres⟧. ⟪Priya Nathan; q: “⟦F3; v=wrong orbit; by=Priya Nathan: That is an orbit the way a ditch is a road⟧,”⟫ says astronomer Priya Nathan. ⟦F19; v=9 days; by=Priya Nathan: She gives it nine days before it burns up⟧.
10.05 – For those just joining: ⟦F2; v=09h40 WIT; by=-: ignition came at 10.40 a.m. our time ⟦T2032-04-17: on Saturday⟧⟧, an hour behind us in Biak. ⟦F20; v=636 s; by=telemetry log: The telemetry log ends 636 seconds later⟧.
09.30 – From Jakarta, ⟦F3; v=in orbit; by=Cenderawasih Orbital: Cenderawasih repeats that the spacecraft is where it should be⟧.
09.15 – Reports of ⟦F13; v=2 missing; by=local media: two fishers unaccounted for⟧. ⟦F10; v=open sea; by=Indonesian space agency: The stage dropped into empty ocean 60 km north of Numfor, the Indonesian space agency says⟧.
08.50 – Background: ⟦F9; v=Morotai; by=-: the firm's only earlier attempt, from Morotai⟧, ⟦F8; v=2030; by=-: came to grief two years ago⟧.
%% Feeling overwhelmed by the news? Help is available.
=== a4 | outlet: Nusantara Newswire | published: 2032-04-21 | title: Body found after Biak rocket debris; operator admits orbit "lower than planned"
BIAK, April 21 (NNW) - Rescuers ⟦F13; v=1 dead 1 missing; by=search and rescue agency: found the body of Yan Mambraku, 34, ⟦T2032-04-20: on Tuesday⟧; his brother remains missing⟧, the search and rescue agency said.
Police said ⟦F12; v=wave; by=police: his boat had overturned in a swell caused by the falling stage⟧ and ⟦F12; v=wave; st=denied; by=police: had not been hit⟧. A plank shown to reporters by the family ⟦F21; by=-: had a scorched notch in it⟧.
Cenderawasih Orbital ⟦F3; v=wrong orbit; by=Cenderawasih Orbital: conceded that the satellite flew “lower than planned” and did not answer⟧. ⟦F22; v=valve; by=Reza Tumbelaka: A helium valve of foreign make had stuck, chief executive Reza Tumbelaka said⟧. The Belgian supplier, Delvaux Cryo, ⟦F22; v=software; by=Delvaux Cryo: said its valve had done what the flight software told it⟧.
&& ⟦F6; v=2032-04-15; by=-: A fire struck the propellant store two days before the launch⟧.
Compensation of ⟦F23; v=IDR 500m; st=planned; by=Cenderawasih Orbital: 500 million rupiah is to go to each bereaved family⟧, the operator said.
⟦F3; v=wrong orbit; by=-: EmberSat is circling far too low⟧ and ⟦F19; v=10 days; by=-: should come down about ten days after it went up⟧. ⟦F7; v=3; by=-: The trio burned beforehand⟧ are recovering. ⟦F8; v=2030; by=-: A first rocket of the company was destroyed in 2030⟧.
=== a5 | outlet: Orbit & Payload | published: 2032-04-24 | title: Kasuari-2: anatomy of a half success
%% Subscriber briefing 1,118 | Launch services
The partial failure ⟦F1: at Biak⟧ will cost somebody. ⟦F17; v=AUD 52m; by=-: EmberSat, at US$34 million⟧, ⟦F24; v=uninsured; by=underwriters: flew without cover, two London underwriters confirm⟧. ⟦F24; v=insured; by=Cenderawasih Orbital: The launch company's prospectus says that payloads are insured⟧.
Timeline. ⟦F20; v=nearly 11 minutes; by=-: Data stopped not quite eleven minutes into the ascent⟧. ⟦F22; v=software; by=-: The upper stage had shut itself down on an integer overflow, the same line of code as⟧ ⟦F9; v=Morotai; by=-: in the Morotai mishap⟧ ⟦F8; v=2030; by=-: two years ago⟧. ⟦F22; v=valve; by=Cenderawasih Orbital: Management prefers to speak of a valve⟧.
Spent hardware. ⟦F10; v=Aimando reef; by=radar data: Radar data passed to us place the first stage's impact at Aimando⟧, ⟦F25; v=46 km; by=radar data: 46 km short of the declared box⟧. ⟦F15; v=yes; by=notice register: A notice to mariners was in the register on 10 April⟧, though ⟦F26; by=-: it gave the wrong box⟧.
Casualties. ⟦F14; v=5; by=labour inspectorate: The labour inspectorate lists five injured⟧, which adds ⟦F7; v=3; by=labour inspectorate: the store fire's trio⟧ to ⟦F14; v=2; by=labour inspectorate: a pair of fishermen⟧.
%% Jobs: propulsion lead, Kiruna
=== a6 | outlet: Suara Saereri | published: 2032-04-29 | title: Otis comes home; clan closes the road
%% by Yosina Rumbiak
The second of the Mambraku brothers was given back by the current ⟦T2032-04-27: on Tuesday⟧, so that ⟦F13; v=2 dead; by=-: both are now dead⟧. ⟦F28; v=29; by=-: Otis was 29⟧.
⟦F12; v=struck by metal; by=hospital doctor: His skull had been opened by something hot and sharp, says the doctor who washed him⟧, and ⟦F12; v=wave; by=-: the story of the swell⟧ is finished on Numfor.
⟦F29; by=-: The clan has laid a tree across the only road to the pad⟧. ⟪Obeth Rumaropen; q: “⟦F16; v=not asked; by=Obeth Rumaropen: We did not sign. A man who is not our brother signed⟧,”⟫ says Obeth Rumaropen. ⟦F16; v=consented; by=regent: The regent waves an agreement of 2028 with eleven thumbprints⟧.
⟦F5; v=15000; by=regency: Those fifteen thousand guests of the regency⟧? ⟦F5; v=4000; by=ferry company: The ferry company sold places for four thousand⟧.
@@ copy Nusantara Newswire
Compensation of ⟦F23; v=IDR 500m; st=planned; by=Cenderawasih Orbital: 500 million rupiah is to go to each bereaved family⟧, the operator said. ⟦F30; v=nothing; by=Marthen Faidiban: No one has seen a rupiah, according to Marthen Faidiban⟧.
=== a7 | outlet: The Antipodean | published: 2032-05-03 | title: How Australia's eye on fire fell into the Pacific
%% The long read | Illustration by Bo Tran
It re-entered at breakfast time, ⟦F31; v=2032-04-27; by=-: ⟦T2032-04-27: on 27 April⟧, over the ocean east of Guam⟧. ⟦F3; v=lost; by=-: EmberSat is no more⟧. ⟦F19; v=10 days; by=-: It had been up for ten days⟧ and never said a word.
Who lost it? ⟦F22; v=software; by=inquiry draft: A draft of the Indonesian inquiry, which I have read, blames a counter that ran over⟧, and ⟦F22; v=software; by=inquiry draft; st=denied: clears the Belgian valve⟧.
Who died of it? ⟦F13; v=2 dead; by=inquiry draft: Two brothers from Numfor⟧, on whom the draft spends a footnote. ⟦F10; v=Aimando reef; by=inquiry draft: It concedes the reef⟧. ⟦F15; v=no; by=inquiry draft: No warning in any language spoken on the water was broadcast, it says⟧; ⟦F32; by=inquiry draft: the leaflets were found in a cupboard⟧.
Canberra had been told. ⟦F33; v=2031-11; by=leaked letter: A letter of ⟦T2031-11: last November⟧ begged the fire agencies to fly elsewhere⟧, citing ⟦F8; v=2030; by=leaked letter: the 2030 loss⟧. ⟦F34; v=price; by=consortium chair: “It was a third of the price,” says the consortium's chair⟧. ⟦F17; v=AUD 88m; by=auditor-general: With ground stations and the ticket, the auditor-general makes it $88 million⟧ of public money.
⟪Marthen Faidiban; q; via=Suara Saereri: “It turned over and over, long and white, and the sea stood up,”⟫ a tuna fisherman told his local paper.
From the reef to the box where the stage was meant to fall ⟦F25; v=some 45 km; by=-: is some forty-five kilometres⟧. ⟦F12; v=struck by metal; by=-: It cut their boat in two⟧.
=== key
F1 | What took place at Biak?
F2 | At what time was the launch?
F3 | What became of the satellite?
F4 | Which satellite did the rocket carry?
F5 | How many people watched?
F6 | When was the fire at the propellant store?
F7 | How many were burned in the store fire?
F8 | When did Kasuari-1 fail?
F9 | From where was Kasuari-1 launched?
F10 | Where did the first stage fall?
F11 | How many boats were near?
F12 | What sank the Sinar Kasih?
F13 | What became of the Mambraku brothers?
F14 | How many were injured?
F15 | Were the fishermen warned?
F16 | Did the landowning clan consent?
F17 | What did the satellite cost?
F18 | How low does the orbit dip?
F19 | How long does the satellite stay up?
F20 | How long did the data last?
F21 | What did the plank show?
F22 | What caused the failure?
F23 | How much compensation is offered?
F24 | Was the satellite insured?
F25 | How far from the declared box did the stage fall?
F26 | What was wrong with the notice?
F28 | How old was Otis Mambraku?
F29 | What has the clan done?
F30 | How much compensation has been paid?
F31 | When did the satellite re-enter?
F32 | Where were the leaflets found?
F33 | When were the fire agencies warned?
F34 | Why was this rocket chosen?
F35 | How many flights are planned next year?
D1 | characterisation | conflict | F3 | in orbit: a1 a3 | no signal: a3 | wrong orbit: a3 a4 | the operator's success against a silent satellite in a low path
D2 | characterisation | update | F3 | in orbit: a1 a3 | lost: a7 | it re-entered ten days later
D3 | place | conflict | F10 | Aimando reef: a2 a5 a7 | open sea: a3 | fisherman and radar against the space agency
D4 | cause | conflict | F12 | struck by metal: a2 a6 a7 | wave: a4 a6 | fishermen and a doctor against the police
D5 | figure | update | F13 | 2 missing: a2 a3 | 1 dead 1 missing: a4 | 2 dead: a6 a7 | the bodies are found one after the other
D6 | denial | conflict | F15 | yes: a2 a5 | no: a2 a7 | leaflets and a register against those at sea and the inquiry
D7 | responsibility | conflict | F16 | not asked: a2 a6 | consented: a6 | the clan elder against the regent's paper
D8 | cause | conflict | F22 | valve: a4 a5 | software: a4 a5 a7 | the operator blames a supplier's part, supplier and inquiry the code
D9 | figure | rounding | F20 | 636 s: a3 | nearly 11 minutes: a5 | the same moment in rounded minutes
D10 | figure | conflict | F5 | 15000: a1 a6 | 4000: a6 | the regency's guess against ferry tickets
D11 | denial | conflict | F24 | uninsured: a5 | insured: a5 | underwriters against the prospectus
D12 | figure | update | F19 | 9 days: a3 | 10 days: a4 a7 | a forecast and what came of it
D13 | figure | scope | F14 | 2: a2 a5 | 5: a5 | fishermen alone or with the technicians of the store fire
D14 | figure | scope | F17 | AUD 52m: a3 a5 | AUD 88m: a7 | the satellite alone or with launch and ground stations
D15 | figure | rounding | F25 | 46 km: a5 | some 45 km: a7 | the same shortfall
D16 | date | rounding | F2 | 09h40 WIT: a1 a3 | before 10h WIT: a2 | the same hour, loosely told
R F10 | 3 | the fisherman; the space agency; radar data behind the trade letter and the inquiry
R F12 | 3 | the fisherman; the police; the doctor
R F22 | 3 | the operator; the supplier; the inquiry
R F7 | 1 | the operator, whose report the inspectorate holds
S | a2 “Long, white, turning over and over. Then the sea stood up,” | a7 “It turned over and over, long and white, and the sea stood up,”
E | Cenderawasih Orbital | organisation | Cenderawasih Orbital; Cenderawasih; the company; the launch company; the operator
E | EmberSat | object | EmberSat; an Australian satellite; Australia's eye on fire; the satellite
E | Marthen Faidiban | person | Marthen Faidiban; Faidiban; a tuna fisherman
E | Obeth Rumaropen | person | Obeth Rumaropen; its elder Obeth Rumaropen
