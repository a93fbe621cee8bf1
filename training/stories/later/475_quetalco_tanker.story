story: quetalco_tanker
about: a tanker on a rock in the fjords of southern Chile; spilt volume in tonnes, cubic metres and barrels, into the sea or ashore, pilot or rudder or unlit buoy, which rock, who called first, salmon killed by oil or by algae; an older diesel spill beside it
=== a1 | outlet: El Faro de Quellón | published: 2030-11-06 | title: Black tide reaches Isla Quetalco
%% Por Equipo El Faro. English edition for our visitors
%% Tide table, page 12
The smell came before the oil. In the early hours of ⟦T2030-11-05: Tuesday⟧ ⟦F1; v=ran aground; by=-: the tanker Aegina Breeze drove onto a rock in the Moraleda Channel⟧ with ⟦F2; v=14000 t; by=Chilean Navy: fourteen thousand tonnes of fuel oil⟧ for the power station at Aysén. ⟦F33; v=by noon; by=-: By noon a brown skin lay on the beaches of Isla Quetalco⟧.
⟦F3; v=210 t; by=Chilean Navy: Some 210 tonnes have leaked⟧, the Navy's maritime authority estimates. ⟦F3; v=90 m3; by=Helikon Maritime: The ship's manager, Helikon Maritime of Piraeus, speaks of ninety cubic metres⟧.
⟦F4; v=Roca Guacolda; by=Chilean Navy: The ship struck Roca Guacolda⟧, says the Navy. ⟦F4; v=Bajo Corvio; by=Segundo Llancabure: It was the Corvio shoal, ⟦F32; v=2 miles; by=Segundo Llancabure: two miles further south⟧⟧, says Segundo Llancabure, who was lifting hake lines there. ⟪Segundo Llancabure; q: “I have worked that channel for forty years. I know which stone is which,”⟫ he told El Faro.
⟦F5; v=22; by=Chilean Navy: All 22 of the crew are unhurt⟧ and on board. ⟦F6; v=Ukrainian; by=port sources: The captain is said to be a Ukrainian⟧ ⟦F31; v=51; by=port sources: of 51⟧; ⟦F7; v=yes; by=Chilean Navy: a Chilean pilot stood on the bridge⟧.
⟦F8; v=2300; by=fishermen's federation: Twenty-three hundred fishermen may not put out⟧. Older ones recall ⟦F9; v=40 t; by=-: the feed barge of ⟦T2028: 2028⟧ and its forty tonnes of diesel⟧.
=== a2 | outlet: Austral Press Agency | published: 2030-11-08 | title: Chile triples estimate of fjord oil spill
SANTIAGO, Nov 8 (APA) - Chile's Navy ⟦T2030-11-08: on Friday⟧ raised to ⟦F3; v=620 t; by=Chilean Navy: 620 tonnes, or roughly 4,100 barrels, its estimate of the fuel lost⟧ from ⟦F1; v=ran aground: a tanker that grounded in the southern fjords⟧.
⟦F34; v=second gash; by=Cristóbal Undurraga: Divers had found a second gash⟧, Rear Admiral Cristóbal Undurraga said. ⟦F10; v=38 km; by=Cristóbal Undurraga: Thirty-eight kilometres of shoreline are fouled⟧. Booms now surround the ship.
⟦F11; v=pilot error; by=Helikon Maritime: The operator, Helikon, blamed the pilot, who it said had ordered the turn four minutes late⟧. ⟦F11; v=steering failure; by=Association of Channel Pilots: The pilots' association replied that the rudder had not answered⟧, and that ⟦F21; v=detained; by=Association of Channel Pilots: the vessel had been detained in Callao ⟦T2030-09: in September⟧ for precisely such a defect⟧.
The captain, whom earlier reports described as Ukrainian, ⟦F6; v=Georgian; by=Chilean Navy: is a Georgian national⟧, the admiral said.
President Elena Risopatrón ⟦F12; v=disaster; by=Elena Risopatrón: called the spill the gravest environmental disaster in Patagonia in two generations⟧.
=== a3 | outlet: Naftiki Imerisia | published: 2030-11-09 | title: Helikon: Navy's unlit buoy to be examined
%% Piraeus | Shipping | Freight indices: Suezmax +1.2
Helikon Maritime does not hide its annoyance over what its managing director terms a trial by television. ⟪Stavros Melissinos; q: “⟦F12; v=incident; by=Stavros Melissinos: This is a navigational incident with limited outflow⟧. There is ⟦F2; v=14000 t; by=Stavros Melissinos: a cargo of 14,000 tons⟧ and ⟦F28; v=more than 95%; by=Stavros Melissinos: more than 95 per cent is still in the tanks⟧,”⟫ Stavros Melissinos said.
Two matters, in the company's view, have been kept quiet. ⟦F11; v=pilot error; by=Helikon Maritime: The order to turn came late, and it came from the pilot⟧. And ⟦F13; v=unlit; by=Helikon Maritime: the buoy that should mark the reef showed no light⟧. Its upkeep ⟦F14; v=Chilean Navy; by=Helikon Maritime: is the responsibility of the Chilean Navy⟧, which also ⟦F14: licenses the pilot and conducts the inquiry⟧.
Nor did the master delay. ⟦F15; v=ship first; by=Helikon Maritime: He called the coast station at 3h25, five minutes after the impact⟧, Helikon says.
The company ⟦F16; v=EUR 5m; by=Helikon Maritime: has set aside five million euros⟧ for immediate claims.
%% © Naftiki Imerisia – Athens
=== a4 | outlet: Guardianes del Fiordo | published: 2030-11-12 | title: The true size of the Aegina Breeze spill
%% Campaign bulletin no. 61. Sign the petition!
From radar images of five passes we calculate that ⟦F3; v=1100 t; by=Guardianes del Fiordo: at least 1,100 tonnes escaped⟧ in the first three days. ⟦F3; v=620 t; by=Chilean Navy; st=doubted: The Navy's 620⟧, as its own appendix says, ⟦F17; v=yes; by=Chilean Navy: leaves out the fuel that sank⟧, and our pictures do not even show that.
Dead birds: ⟦F18; v=1140; by=Guardianes del Fiordo: volunteers picked up 1,140 carcasses of all kinds⟧. The fisheries service reports ⟦F18; v=640; by=fisheries service: 640, but it is counting penguins only⟧.
⟦F12; v=disaster; by=Guardianes del Fiordo: Let nobody call this ⟦V1; said: “an incident”⟧. A coast has been murdered⟧.
⟪Rayén Millacura; q: “⟦F15; v=fisherman first; by=Rayén Millacura: The first voice on channel 16 was a fisherman's, at ten past four, and the ship answered him⟧,”⟫ says our director, Rayén Millacura, who has the recording. We ask that ⟦F19; v=ban; st=asked; by=Guardianes del Fiordo: tankers be kept out of the inner channels altogether⟧.
The salmon companies have joined the mourners. ⟦F20; v=algae; by=Guardianes del Fiordo: Their ⟦F23; v=900000: 900,000 fish⟧ died of the red algal bloom that they themselves feed⟧, and were floating ⟦T2030-11-03: on the Sunday⟧, two days before the tanker.
=== a5 | outlet: TradeLanes Daily | published: 2030-11-13 | title: Aegina Breeze: rudder, pilot or buoy?
%% By Callum Strachan, casualty editor, London
%% TradeLanes Intelligence: subscribers only
A week on, ⟦F29; v=afloat; by=-: the Marshall Islands-flagged Aegina Breeze is afloat again⟧ and the finger-pointing has started in earnest.
Helikon says ⟦F11; v=pilot error; by=Helikon Maritime: the man from the Navy's list gave his helm order too late⟧. The Association of Channel Pilots says ⟦F11; v=steering failure; by=Association of Channel Pilots: he gave it in good time and nothing happened⟧. ⟪Patricio Echeñique; q: “⟦F11; v=steering failure; by=Patricio Echeñique: You cannot steer with a rudder that has gone for lunch⟧,”⟫ its president, Captain Patricio Echeñique, told TradeLanes.
Port-state records bear him out this far: ⟦F21; v=detained; by=port-state records: the ship was held at Callao⟧ ⟦F27; v=2 days; by=port-state records: for two days⟧ over a leaking steering pump.
On the buoy, ⟦F13; v=lit; st=denied; by=Chilean Navy: the Navy's lights service produced a log with the lamp working at 2h00⟧. Two ferry masters have told us ⟦F13; v=unlit; by=ferry masters: it had been dark since the weekend⟧.
Where exactly she hit seems settled. ⟦F4; v=Bajo Corvio; by=Chilean Navy: The Navy has amended its chart of the casualty to Bajo Corvio⟧, ⟦F32; v=1.9 miles; by=Chilean Navy: 1.9 miles from the rock first named⟧.
Cargo lost ⟦F3; v=more than 600 t; by=Chilean Navy: is officially put at over 600 tonnes⟧, ⟦F22; v=410 t; by=Chilean Navy: 410 of which came ashore⟧. Insurers have opened ⟦F16; v=EUR 5m; by=insurers: a $5.4m (€5m) claims fund⟧.
=== a6 | outlet: Cono Sur Hoy | published: 2030-11-14 | title: Oil in the fjords: claims and counter-claims, hour by hour
%% LIVE | Refresh for updates
&& The Navy puts the spill at 620 tonnes
**10h15** Reader Tom in Leeds asks how much that is. ⟦F3; v=620 t; by=Chilean Navy: Six hundred and twenty tonnes, 650 cubic metres or 4,100 barrels⟧: all the same oil. ⟦F3; v=410 t; by=television: The evening news had a spill of 410⟧; ⟦F22; v=410 t; by=Chilean Navy: that is the part that reached land⟧. ⟦F3; v=1100 t; by=Guardianes del Fiordo: The 1,100 is the environmentalists' estimate from space⟧.
**11h40** ⟦F10; v=nearly 40 km; by=-: Almost forty kilometres of coast⟧ closed to walkers.
@@ copy Austral Press Agency
**12h05** ⟦F11; v=pilot error; by=Helikon Maritime: The operator, Helikon, blamed the pilot, who it said had ordered the turn four minutes late⟧. ⟦F11; v=steering failure; by=Association of Channel Pilots: The pilots' association has replied that the rudder had not answered⟧.
**13h30** SalmoAustral, which lost ⟦F23; v=900000; by=SalmoAustral: nine hundred thousand fish⟧, says ⟦F20; v=oil; by=SalmoAustral: they suffocated under the slick⟧ and ⟦F35; v=will sue; st=planned; by=SalmoAustral: will sue⟧. ⟦F20; v=algae; by=Guardianes del Fiordo: The campaigners say a bloom had killed them beforehand⟧.
**15h00** The prosecutor in Castro ⟦F24; v=captain and pilot; by=prosecutor: has ordered both master and pilot to remain in Chile⟧. ⟦F6; v=Georgian: The former is a Georgian⟧, ⟦F31; v=51: 51 years old⟧; ⟦F25; v=58; by=prosecutor: the latter is 58⟧.
**16h20** ⟦F36; by=-: Fishermen burned tyres at Quellón⟧. ⟦F8; v=2300: All 2,300 boats' hands are still idle⟧. ⟪Segundo Llancabure; q; via=El Faro de Quellón: “I know which stone is which,”⟫ as one of them told El Faro. ⟦F9; v=40 t: Forty tonnes went into the same water in ⟦T2028: 2028⟧⟧, and ⟦F26; v=nobody; by=-: nobody was ever charged⟧.
=== key
F1 | What happened to the Aegina Breeze?
F2 | How much fuel oil was the ship carrying?
F3 | How much oil was spilt?
F4 | On which rock did the ship run?
F5 | How many crew were on board?
F6 | What nationality is the captain?
F7 | Was there a pilot on the bridge?
F8 | How many fishermen are kept ashore?
F9 | How much diesel was lost in 2028?
F10 | How much coast is fouled?
F11 | What caused the grounding?
F12 | How grave is the spill, in the parties' words?
F13 | Was the buoy lit?
F14 | Who is responsible for the buoy and the pilot?
F15 | Who called the coast station first?
F16 | How much is set aside for claims?
F17 | Does the Navy's figure leave out sunken oil?
F18 | How many dead birds were counted?
F19 | What do the campaigners ask for?
F20 | What killed the salmon?
F21 | What happened to the ship at Callao?
F22 | How much of the oil came ashore?
F23 | How many salmon died?
F24 | Whom has the prosecutor kept in the country?
F25 | How old is the pilot?
F26 | Who was charged over the 2028 spill?
F27 | How long was the ship held at Callao?
F28 | How much of the cargo is still on board?
F29 | Is the ship afloat?
F31 | How old is the captain?
F32 | How far apart are the two rocks?
F33 | When did the oil reach Isla Quetalco?
F34 | What did the divers find?
F35 | What will SalmoAustral do?
F36 | What did the fishermen do at Quellón?
D1 | figure | conflict | F3 | 210 t: a1 | 90 m3: a1 | the Navy's and the manager's estimates of the first day
D2 | figure | update | F3 | 210 t: a1 | 620 t: a2 a4 a6 | divers found a second gash three days later
D3 | figure | conflict | F3 | 620 t: a2 a4 a6 | 1100 t: a4 a6 | the Navy's estimate against the campaigners' from radar images
D4 | figure | rounding | F3 | 620 t: a2 a4 a6 | more than 600 t: a5 | the trade paper rounds the official figure
D5 | place | conflict | F4 | Roca Guacolda: a1 | Bajo Corvio: a1 | the Navy and a fisherman name different rocks on the first day
D6 | place | update | F4 | Roca Guacolda: a1 | Bajo Corvio: a5 | the Navy corrected the place
D7 | identity | update | F6 | Ukrainian: a1 | Georgian: a2 a6 | the Navy corrected the captain's nationality
D8 | cause | conflict | F11 | pilot error: a2 a3 a5 a6 | steering failure: a2 a5 a6 | the operator blames the pilot, the pilots the rudder
D9 | characterisation | conflict | F12 | disaster: a2 a4 | incident: a3 | president and campaigners against the manager
D10 | denial | conflict | F13 | unlit: a3 a5 | lit: a5 | the company and ferry masters against the Navy's log
D11 | sequence | conflict | F15 | ship first: a3 | fisherman first: a4 | the company's call at 3h25 against a recording of 4h10
D12 | figure | scope | F18 | 1140: a4 | 640: a4 | all birds against penguins only
D13 | cause | conflict | F20 | algae: a4 a6 | oil: a6 | campaigners blame a bloom, the salmon company the slick
D14 | figure | rounding | F10 | 38 km: a2 | nearly 40 km: a6 | the same coast
D15 | figure | scope | F3 | 620 t: a2 a4 a6 | 410 t: a6 | all the oil lost against the part that came ashore
D16 | figure | rounding | F32 | 2 miles: a1 | 1.9 miles: a5 | the fisherman rounds the distance
R F3 | 3 | the Navy; Helikon Maritime; Guardianes del Fiordo's radar images
R F11 | 2 | Helikon Maritime; the Association of Channel Pilots
R F4 | 2 | the Navy; Segundo Llancabure
R F13 | 3 | Helikon Maritime; the Navy's log; two ferry masters
S | a1 “I have worked that channel for forty years. I know which stone is which,” | a6 “I know which stone is which,”
E | Helikon Maritime | organisation | Helikon Maritime; Helikon; the operator; the company; the ship's manager, Helikon Maritime of Piraeus
E | Aegina Breeze | ship | Aegina Breeze; the tanker; the ship; the Marshall Islands-flagged Aegina Breeze
E | Guardianes del Fiordo | organisation | Guardianes del Fiordo; the campaigners; the environmentalists
E | Association of Channel Pilots | organisation | Association of Channel Pilots; the pilots' association
E | Chilean Navy | organisation | the Navy; the Navy's maritime authority; the Navy's lights service
