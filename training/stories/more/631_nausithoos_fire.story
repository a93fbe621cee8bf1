story: nausithoos_fire
about: a night ferry burns between Igoumenitsa and Brindisi; an electric car or a reefer lorry, stowaways on no list, who gave the order to leave, in whose waters; two tugmen die later in the tow and an older ferry fire is cited
=== a1 | outlet: Kerkyra Simera | published: 2032-01-09 | title: LIVE: Ferry ablaze north-west of Corfu, evacuation under way
%% Live blog. Newest entries at the top. Times are Greek time.
11.20 ⟦F3; v=2; by=coast guard: Two people have been confirmed dead⟧, a coast guard spokeswoman tells us. ⟦F4; v=9; by=coast guard: Nine of those on the list have not been located⟧.
10.45 ⟦F5; v=Albanian; by=harbour master: The Nausithoos is adrift in the Albanian search and rescue area⟧, the Corfu harbour master says, ⟦F6; v=13 miles; by=harbour master: 13 nautical miles from Othonoi⟧.
09.10 Bus passengers are coming down the gangway of a navy ship in Corfu in blankets. ⟪Spyros Vlachos; q: “⟦F7; v=nobody; by=Spyros Vlachos: No one told us to leave. We saw the Italians jump and we jumped⟧,”⟫ says Spyros Vlachos, a lorry driver from Patras.
07.55 ⟦F8; v=354; by=company: There were 354 people on board, ⟦F28; v=51; by=company: 51 of them crew⟧⟧, the Ionian Bridge Lines company states.
05.30 ⟦F1; by=-: Fire has broken out on a garage deck of the Nausithoos⟧ ⟦F2; v=2032-01-09; by=-: in the ⟦T2032-01-09: small hours of today⟧⟧. ⟦F9; v=Igoumenitsa–Brindisi; by=-: She had sailed from Igoumenitsa for Brindisi⟧.
%% Refresh page
=== a2 | outlet: Meridian Press Agency | published: 2032-01-09 | title: Ferry fire in Ionian Sea kills at least three
ATHENS (MPA) — ⟦F3; v=3; by=Greek and Italian authorities: Three people were killed⟧ and ⟦F4; v=8; by=Greek and Italian authorities: eight remained missing⟧ ⟦F2; v=2032-01-09; by=-: ⟦T2032-01-09: on Friday⟧⟧ after ⟦F1; by=-: flames swept the vehicle deck of an overnight ferry to Italy⟧, Greek and Italian authorities said.
Helicopters and six merchant ships ⟦F10; v=some 350; by=Greek and Italian authorities: took off some 350 people in gale-force winds⟧.
⟦F11; v=electric car; by=Greek shipping minister: The blaze began in an electric car that was being charged⟧, Greece's shipping minister, Myrto Kalogeri, told parliament. ⟦F12; v=2 minutes; by=Ionian Bridge Lines: Ionian Bridge Lines said its men had set off the sprinklers “within two minutes”⟧.
⟦F13; v=last; by=Ionian Bridge Lines: The master, Captain Lefteris Dounis, had been the last to leave⟧, the line added.
In ⟦F14; v=2014; by=-: December 2014⟧ a similar blaze on another ship on the Adriatic run caused many deaths.
%% Additional reporting by the Tirana and Bari bureaus
=== a3 | outlet: Corriere del Basso Adriatico | published: 2032-01-11 | title: The dead who had no ticket
%% di Ornella Miccoli, inviata a Brindisi
⟦F27; v=2032-01-10; by=-: ⟦T2032-01-10: Yesterday⟧ the tugs brought what remains of the Nausithoos within sight of Brindisi⟧, and the firemen who climbed aboard found ⟦F15; v=5; by=Brindisi fire brigade: five bodies in the tarpaulin of a trailer full of oranges⟧, people whom no list contains. Afghans, says the brigade's commander, to judge from a telephone.
With them ⟦F3; v=11; by=Brindisi prosecutor: the victims of the fire are eleven, ticketed or not⟧, prosecutor Livia De Giorgi counts. ⟦F3; v=6; by=company: Ionian Bridge Lines recognises six⟧, “our passengers”.
De Giorgi has her eye on a refrigerated lorry. ⟪Livia De Giorgi; q: “⟦F11; v=reefer lorry; by=Livia De Giorgi: The seat of the fire is a compressor that ran on diesel because there were not enough sockets⟧,”⟫ she said. ⟦F16; v=40; by=Livia De Giorgi: There were sockets for 40 such lorries⟧ and ⟦F17; v=60-odd; by=Livia De Giorgi: sixty-odd had been let aboard⟧.
And competence? ⟦F5; v=international; by=Livia De Giorgi: International waters, the magistrate holds⟧, ⟦F18; v=Italy; by=Livia De Giorgi: therefore the case is hers, the hull having been towed to an Italian port⟧. ⟦F18; v=Greece; by=Piraeus prosecutor: Her colleague in Piraeus claims it because of the flag⟧.
=== a4 | outlet: Gazeta e Jugut (Tirana) | published: 2032-01-12 | title: Two Albanian sailors lost in towing of Greek ferry
%% Përkthim / Translated by the desk
VLORË – ⟦F19; v=2; by=port authority: Two men of the tug Karaburun perished⟧ ⟦T2032-01-10: on Saturday⟧ ⟦F20; v=tow line; by=port authority: when a tow line attached to the burned ferry snapped and swept the deck⟧, the Vlora port authority made known. They do not belong to ⟦F3; v=6; by=-: the six dead that the Greek shipowner reports⟧ from ⟦F1; by=-: the blaze in the garage⟧.
⟦F5; v=Albanian; by=Ministry of Defence: The ferry stopped ⟦F25; v=11.4 miles; by=Ministry of Defence: 11.4 miles off Sazan⟧, in our territorial sea⟧, the Ministry of Defence maintains, and publishes a radar image. ⟦F20; v=knife; by=Gjergj Nasto: The master of the Karaburun, Gjergj Nasto, is of the opinion that somebody on the Italian tug cut the line⟧: ⟪Gjergj Nasto; q: “The end is clean like a cucumber,”⟫ he said.
The ferry's route, ⟦F9; v=Igoumenitsa–Brindisi; by=-: from Epirus to Apulia⟧, passes Vlora every night.
=== a5 | outlet: Frachtbrief (German hauliers' weekly) | published: 2032-01-15 | title: “The sprinkler rained after twenty minutes”
%% Nur für Abonnenten – English digest
⟦F2; v=2032-01-09; by=-: In the night to ⟦T2032-01-09: the second Friday of the year⟧⟧ ⟦F1; by=-: a deck full of trucks went up in flames off Corfu⟧. ⟦F26; v=slept in cab; by=-: Holger Wachsmuth from Kassel lay asleep in his cab on deck 3⟧, which is forbidden and which, he says, everybody does. ⟦F8; v=354; by=-: Of the 354 on the books⟧ he may be the best witness. ⟪Holger Wachsmuth; q: “It smelled like a hot brake. ⟦F11; v=reefer lorry; by=Holger Wachsmuth: It was the cooler on the fish lorry beside me⟧ and there was no electric car within thirty metres,”⟫ he told this paper.
⟦F12; v=20 minutes; by=Holger Wachsmuth: Until water came from the ceiling, he reckons, twenty minutes went by⟧. ⟦F21; v=wrong deck; by=two crew members: Two crewmen, who do not wish to be named, go further: the pump was opened for deck 4⟧, one floor above the flames.
On deck 3 stood ⟦F17; v=63; by=loading plan: 63 reefers, according to the loading plan⟧, for ⟦F16; v=40; by=-: forty plugs⟧. ⟦F22; v=€18 million; by=insurers: The insurers speak of a cargo loss of eighteen million euros⟧.
⟦F13; v=boat 2; by=Holger Wachsmuth: He saw the captain too: in lifeboat 2, in slippers⟧.
%% Abo-Service: 05xx 555 01
=== a6 | outlet: Border Ledger | published: 2032-01-20 | title: Who counts the uncounted of the Nausithoos?
%% Border Ledger is an independent project documenting deaths at Europe's edges
Relatives in Herat and Kabul have given us the names of ⟦F15; v=7; by=relatives: seven young men who hid among the orange crates⟧. ⟦F15; v=5; by=Brindisi fire brigade: Five were found⟧; two must have been ⟦F23; by=Border Ledger; v=ash: wholly consumed, for the trailer stood nearest the heat⟧.
Our figure for ⟦F1; by=-: the burning of the ferry⟧ ⟦F2; v=2032-01-09; by=-: ⟦T2032-01-09: on 9 January⟧⟧ is therefore ⟦F3; v=13; by=Border Ledger: thirteen: six with tickets, seven without⟧. ⟦F4; v=0; by=-: Nobody with a ticket is missing any more⟧.
The company told us that ⟦F24; v=searched; by=Ionian Bridge Lines: every trailer was searched with dogs in Igoumenitsa⟧. ⟦F24; v=not searched; by=dog handlers' roster: The dog handlers' roster, which we have, shows nobody on duty that night⟧.
@@ copy Meridian Press Agency
⟦F10; v=some 350; by=Greek and Italian authorities: Helicopters and six merchant ships took off some 350 people⟧ in gale-force winds, authorities said.
⟦F19; v=2; by=-: The pair of sailors who died aboard the Karaburun⟧ had a state funeral. ⟦F11; v=reefer lorry; by=Livia De Giorgi: In Brindisi the talk is of a cooling compressor⟧ ⟪Livia De Giorgi; q; via=Corriere del Basso Adriatico: “that ran on diesel, for want of sockets,”⟫ as Dr De Giorgi told the local paper. ⟦F16; v=40; by=-: Forty sockets⟧, and seven boys beside a lorry of oranges.
=== a7 | outlet: Meridian Press Agency | published: 2032-03-18 | title: Ferry's crew opened sprinklers on wrong deck, report says
PIRAEUS (MPA) — Crew on ⟦F1; by=-: a ferry gutted by fire in January⟧ ⟦F21; v=wrong deck; by=Hellenic Marine Casualty Bureau: flooded the wrong level with water⟧ ⟦F12; v=17 minutes; by=Hellenic Marine Casualty Bureau: and needed 17 minutes to notice⟧, Greece's marine casualty bureau said in an interim report ⟦T2032-03-18: on Thursday⟧.
⟦F11; v=reefer lorry; by=Hellenic Marine Casualty Bureau: The source was a truck's cooling unit⟧, it found, ⟦F11; v=reefer lorry; by=Hellenic Marine Casualty Bureau; st=denied: ruling out the electric car named by the minister⟧. ⟦F10; v=348; by=Hellenic Marine Casualty Bureau: The rescued came to 348⟧. ⟦F3; v=11; by=Hellenic Marine Casualty Bureau: It lists 11 fatalities, five of them unidentified⟧.
Captain Dounis ⟦F7; v=master; by=Lefteris Dounis: told the bureau he had given the order to abandon at 04.40⟧. ⟦F7; v=nobody; by=Hellenic Marine Casualty Bureau: No such order is on the voice recorder⟧, it said. ⟦F13; v=boat 2; by=Hellenic Marine Casualty Bureau: He boarded the second lifeboat while passengers remained⟧.
The bureau puts the drifting hull ⟦F5; v=international; by=Hellenic Marine Casualty Bureau: 300 metres outside Albania's limit⟧. ⟦F9; v=Igoumenitsa–Brindisi; by=-: The Nausithoos had been bound for the heel of Italy⟧. ⟦F19; v=2; by=-: Two tugboat crewmen were also killed, a day later⟧. ⟦F22; v=€18 million; by=-: Goods worth about $19.5 million at the day's rate burned⟧.
=== key
F1 | What happened aboard the Nausithoos?
F2 | When did the fire break out?
F3 | How many died in the fire?
F4 | How many are missing?
F5 | In whose waters was the ferry?
F6 | How far from Othonoi was the ferry?
F7 | Who ordered the ship abandoned?
F8 | How many were listed aboard?
F9 | What was the ferry's route?
F10 | How many were rescued?
F11 | Where did the fire start?
F12 | How fast did water reach the fire?
F13 | When and how did the master leave?
F14 | When was the earlier ferry fire?
F15 | How many stowaways died in the trailer?
F16 | How many lorry sockets were there?
F17 | How many refrigerated lorries were aboard?
F18 | Which country's court is competent?
F19 | How many of the tug's crew died?
F20 | What happened to the tow line?
F21 | On which deck were the sprinklers opened?
F22 | How great was the cargo loss?
F23 | What became of the two not found?
F24 | Were the trailers searched?
F25 | How far from Sazan was the ferry?
F27 | When did the hull reach Brindisi?
F26 | What forbidden thing did the driver do?
F28 | How many of those aboard were crew?
D1 | figure | update | F3 | 2: a1 | 3: a2 | 11: a3 a7 | the count grew as the hull was searched
D2 | figure | scope | F3 | 11: a3 a7 | 6: a3 a4 | the company counts ticketed passengers only
D3 | figure | conflict | F3 | 11: a3 a7 | 13: a6 | the project counts two stowaways of whom no trace is found
D4 | cause | conflict | F11 | electric car: a2 | reefer lorry: a3 a5 a6 a7 | the minister against prosecutor, driver and bureau
D5 | place | conflict | F5 | Albanian: a1 a4 | international: a3 a7 | a radar image against the magistrate and the bureau
D6 | identity | conflict | F13 | last: a2 | boat 2: a5 a7 | the company's version against a driver and the bureau
D7 | responsibility | conflict | F18 | Italy: a3 | Greece: a3 | port of tow against flag
D8 | cause | conflict | F20 | tow line: a4 | knife: a4 | the port says it snapped, the tug's master that it was cut
D9 | figure | scope | F15 | 5: a3 a6 | 7: a6 | the brigade counts bodies found, the relatives all who hid there
D10 | denial | conflict | F24 | searched: a6 | not searched: a6 | the company against the roster
D11 | sequence | conflict | F7 | nobody: a1 a7 | master: a7 | the captain claims an order that nobody heard
D12 | figure | rounding | F10 | some 350: a2 a6 | 348: a7 | the exact number of rescued
D13 | figure | rounding | F17 | 60-odd: a3 | 63: a5 | the loading plan's exact number
D14 | figure | update | F4 | 9: a1 | 8: a2 | 0: a6 | the missing were found
D15 | figure | conflict | F12 | 2 minutes: a2 | 20 minutes: a5 | 17 minutes: a7 | two minutes for the company, many more for driver and bureau
R F11 | 4 | the shipping minister; Livia De Giorgi; Holger Wachsmuth; the casualty bureau
R F13 | 3 | Ionian Bridge Lines; Holger Wachsmuth; the casualty bureau
R F5 | 4 | the Corfu harbour master; Livia De Giorgi; the Albanian Ministry of Defence; the casualty bureau
R F21 | 2 | two crew members; the casualty bureau
S | a3 “that ran on diesel because there were not enough sockets | a6 “that ran on diesel, for want of sockets,”
E | Ionian Bridge Lines | organisation | Ionian Bridge Lines; the line; the Greek shipowner; The company
E | Lefteris Dounis | person | Captain Lefteris Dounis; Captain Dounis; The master; the captain
E | Livia De Giorgi | person | Livia De Giorgi; De Giorgi; the magistrate
E | Hellenic Marine Casualty Bureau | organisation | Greece's marine casualty bureau; the bureau; The bureau
E | Nausithoos | object | the Nausithoos; the burned ferry; the drifting hull
