story: walvis_squid
about: cocaine in frozen squid at Walvis Bay; how much and pure or with packing, where it was loaded, who tipped off customs, whose containers they were, whether part of it vanished in the police store; an earlier find of cannabis and a later one in Durban look like the same haul
=== a1 | outlet: The Namib Courier | published: 2029-06-20 | title: 1.9 tonnes of cocaine in squid: biggest haul in our history
%% By Hileni Amadhila, Walvis Bay
%% The Courier, Windhoek. N$12 incl. VAT
⟦F1; by=-: Customs officers at the port of Walvis Bay have found cocaine packed among frozen squid⟧, in what the finance ministry calls ⟦F2; v=largest; by=finance ministry: the largest seizure ever made in Namibia⟧. ⟦F3; v=1900; by=Erastus Shikongo: It weighed 1,900 kilograms⟧, the commissioner of customs, Erastus Shikongo, said ⟦T2029-06-19: yesterday⟧ from behind a table on which the bricks were stacked like loaves.
⟦F4; v=2; by=Erastus Shikongo: Two refrigerated containers were opened⟧ ⟦F5; v=2029-06-16; by=Erastus Shikongo: ⟦T2029-06-16: on Saturday night⟧⟧. ⟦F6; v=Montevideo; by=Erastus Shikongo: They had been loaded in Montevideo⟧, he said, and were to have gone on by rail to Zambia. ⟦F7; v=scanner; by=Erastus Shikongo: The new scanner picked up a shadow where there should have been only tentacles⟧, according to Mr Shikongo.
The cargo was consigned to ⟦F8; v=Pelican Deep; by=shipping papers: Pelican Deep Fishing, a firm at Narraville⟧, the shipping papers show. Its owner, Hendrik Swartbooi, ⟦F9; v=no knowledge; by=Hendrik Swartbooi; st=denied: says that he has never ordered squid in his life⟧. ⟪Hendrik Swartbooi; q: “We do hake. Ask anybody, we do hake,”⟫ he said.
⟦F10; v=3; by=police: Three men have been arrested⟧, police said, among them ⟦F11; v=forklift driver; by=police: a forklift driver⟧.
⟦T2029-01: In January⟧ ⟦F12; v=cannabis; by=-: 640 kilograms of cannabis were found at the same quay⟧, under onions. ⟦F13; v=2; by=-: Two Zambian drivers are on trial for that⟧.
=== a2 | outlet: Southern Cross Wire | published: 2029-06-19 | title: Namibia seizes nearly two tonnes of cocaine in squid shipment
WINDHOEK, June 19 (SCW) - Namibia said ⟦T2029-06-19: on Tuesday⟧ ⟦F1; by=Namibian officials: it had uncovered cocaine hidden in a shipment of frozen squid⟧ at its Atlantic port of Walvis Bay. ⟦F3; v=nearly two tonnes; by=officials: The load came to nearly two tonnes⟧, officials said.
⟦F14; v=130m; by=finance ministry: Its street value was put at $130 million (N$2.4 billion)⟧ by the finance ministry.
The vessel, ⟦F15; v=Corvina Star; by=-: the Corvina Star, a reefer ship under the flag of Palau⟧, ⟦F16; v=sailed; by=port agent: had left for Cape Town before the discovery⟧, a port agent said.
In January, ⟦F12; v=cannabis; by=-: cannabis weighing 640 kg had turned up under onions at the same port⟧. Southern Africa has become a by-way for drugs bound for Europe, as seizures in Brazil and Belgium push traffickers to longer routes. ⟦F17; v=7; by=UN drug office: Seven tonnes were intercepted in the region ⟦T2028: last year⟧⟧, by the reckoning of the United Nations' drug office.
The ministry credited a container scanner, ⟦F18; v=China; by=-: a gift from China⟧ which was ⟦F19; v=2028-11; by=-: switched on ⟦T2028-11: in November⟧⟧.
Namibian law provides for ⟦F20; v=40 years; by=-: up to 40 years in prison⟧ for dealing in cocaine. No court date has been set.
The bricks bore the stamp of a swallow. Anti-drug officers in three countries say they have not come across it before.
%% (Reporting by SCW Windhoek bureau)
=== a3 | outlet: Diario del Puerto | published: 2029-06-23 | title: “Not from here”: Uruguay rejects Namibian version
%% Montevideo. Versión inglesa para lectores del comercio exterior
The customs directorate of Uruguay ⟦T2029-06-22: yesterday⟧ contradicted its African colleagues. ⟦F4; v=2; by=-: The two containers⟧ ⟦F6; v=not Montevideo; by=Uruguayan customs; st=denied: passed through Montevideo closed, with the seal of origin intact⟧, and nothing was put in there, its director, Graciela Etchart, affirmed. ⟦F6; v=Paranaguá; by=Graciela Etchart: The squid, and whatever travelled with it, was stowed at Paranaguá, in Brazil⟧, she said with the bill of lading in hand.
⟪Graciela Etchart; q: “The drug does not jump into a closed box. ⟦F21; v=seal changed; by=Graciela Etchart; st=alleged: Let them look at the seal number that they photographed; it is not the number that left here⟧,”⟫ she added.
Nor would it have been the scanner. ⟦F7; v=tip; by=two investigators: A warning had come from the Spanish police five days before⟧, two investigators in Madrid told this newspaper. ⟦F22; v=2; by=two investigators: They had listened to two brothers from Vigo⟧ who spoke of “calamares for the desert”.
@@ copy Southern Cross Wire
The vessel, ⟦F15; v=Corvina Star; by=-: the Corvina Star, a reefer ship flagged in Palau⟧, ⟦F16; v=sailed; by=port agent: had left for Cape Town before the discovery⟧, a port agent said.
⟦F1; by=-: Since white powder came to light under the squid in Namibia⟧, there is unease in the fishing trade. ⟦F23; v=11000; by=exporters' chamber: Uruguay sells some 11,000 tonnes of squid to Africa each year⟧, says the exporters' chamber, and ⟦F24; v=9; by=exporters' chamber: nine boxes have been stopped at various quays⟧ since Tuesday for no more than their label.
%% Mareas, p. 22. Fletes, p. 23
=== a4 | outlet: Container Watch | published: 2029-06-26 | title: Walvis Bay: read the seal, not the press release
%% Trade newsletter for port and supply-chain security. Issue 311
&& Walvis Bay: read the seal, not the press release
⟦F1; by=-: Somebody sent cocaine through Walvis Bay beneath squid⟧. Who noticed? A scanner, a wire-tap, or a nose? Our contacts at the terminal give the credit to the last. ⟦F7; v=dog; by=terminal staff: A springer spaniel called Kapana, on loan from Gaborone, sat down beside the boxes⟧, terminal staff say; the scanner ⟦F25; v=out of order; by=maintenance sheet: was out of order ⟦T2029-06: from 12 to 18 June⟧⟧, its maintenance sheet shows.
Weight. ⟦F3; v=1900; by=customs: The 1,900 kilos of the customs⟧ are gross. ⟦F3; v=1640; by=forensic institute: Without cartons, tape and frozen glaze, the forensic institute finds 1,640⟧. Neither figure is wrong, and both will be quoted in court.
Boxes. ⟦F4; v=3; by=terminal log: Three were pulled aside⟧, by the terminal log, and ⟦F4; v=2; by=terminal log: two of them held drugs⟧; the third was squid all through.
Seal. The Uruguayans are right on one point: ⟦F21; v=seal changed; by=-: the numbers on the photographs do not match the manifest⟧. That means a door was opened ⟦F6; v=at sea; by=-; st=alleged: on the voyage, or at the anchorage off Santos, where the ship lay for thirty hours⟧. “Rip-on” gangs need less than one.
Consignee. ⟦F8; v=Pelican Deep; by=-: Pelican Deep was named as the receiver⟧, yet small fishing firms are borrowed for such purposes all the time, and ⟦F9; v=no knowledge; by=Hendrik Swartbooi; st=denied: the owner's protest that he knew of nothing⟧ may be the truth.
Ship. ⟦F15; v=Corvina Star; by=-: The carrier, a Palau-flagged reefer named Corvina Star⟧, has changed owner four times since 2026. Price. ⟦F14; v=130m; by=government: The government's 130 million dollars⟧ are for London pavements by the gram; ⟦F14; v=48m; by=-: wholesale at the quay, it is forty-eight⟧.
=== a5 | outlet: The Namib Courier | published: 2029-07-10 | title: 85 kg of port cocaine 'missing' from police store, says auditor
%% By Hileni Amadhila
⟦F3; v=1640; by=-: There were 1,640 kilograms of pure powder⟧ when the police took over ⟦F1; by=-: the Walvis Bay squid⟧. ⟦F26; v=85; by=auditor: There are now eighty-five fewer⟧, an auditor sent by the ministry of justice has written in a report that this newspaper has read.
The inspector-general, Lieutenant General Paulus Nampala, ⟦F26; v=none; by=Paulus Nampala; st=denied: insists that not one gram is gone⟧. ⟪Paulus Nampala; q: “Frozen goods dry out. Weigh your own fish,”⟫ he told a radio audience. ⟦F27; v=no water; by=forensic chemist: A chemist at the forensic institute told us that the bricks contain no water to lose⟧.
⟦F10; v=7; by=police: Seven people are now in custody⟧, the force said, with ⟦F28; v=customs clerk; by=police: a customs clerk⟧ the latest. Swartbooi ⟦F29; v=witness; by=prosecutor: is treated as a witness⟧, the prosecutor confirmed.
Mr Shikongo, for his part, conceded that the machine of which he had been so proud played no role. ⟦F7; v=tip; by=Erastus Shikongo: A message from Spain led us to the two boxes⟧, he said, and ⟦F30; v=confirm; by=Erastus Shikongo: the dog was brought to make sure⟧.
The Durban find of last week, ⟦F31; v=310; by=South African police: 310 kilograms in a load of tiles⟧, according to the South African police, ⟦F32; v=no link; by=South African police: has no connection with the squid⟧.
⟦F16; v=Saldanha; by=-: The Corvina Star lies under arrest at Saldanha⟧, a bailiff's notice taped to her wheelhouse window. ⟦F13; v=2; by=-: The trial of the two onion drivers⟧ resumes ⟦T2029-07-16: on Monday⟧ before the same magistrate, in the same hot room.
=== a6 | outlet: Atlantic Current (public radio, Galicia) | published: 2029-07-14 | title: Podcast notes: Calamares for the desert
%% Episode 88. Host: Uxía Ferreiro. Notes translated by a listener
00.40. How ⟦F1; by=-: a pile of squid in Namibia turned white for the wrong reason⟧.
03.15. The brothers. ⟦F22; v=2; by=-: Two, from Vigo, heard by the Civil Guard on a bugged boat⟧. ⟦F7; v=tip; by=-: It was they who, without wishing to, gave the port away⟧.
07.30. Two arithmetics. ⟦F3; v=1640; by=-: Clean, sixteen hundred and forty kilos⟧; ⟦F3; v=1900; by=-: dressed for travel, nineteen hundred⟧.
09.10. Who was to get it? ⟦F8; v=Pelican Deep; by=-: On paper a little hake company, Pelican Deep⟧. 11.00. Where did it come aboard? ⟦F6; v=Montevideo; by=Namibian customs: Namibia said Montevideo⟧, ⟦F6; v=Paranaguá; by=Graciela Etchart > Diario del Puerto: Ms Etchart told the Diario it was Paranaguá⟧, ⟦F6; v=at sea; by=security newsletter: a security newsletter says the open roads of Santos⟧. ⟦F33; v=third mate; by=-: The Civil Guard has arrested the third mate of the Corvina Star⟧ and will soon know better.
16.20. The commandant's fish. ⟪Paulus Nampala; q; via=The Namib Courier: “Frozen things dry. Go and weigh your fish,”⟫ says a general about ⟦F26; v=almost 90; by=auditor: the almost ninety kilos that an auditor could not find⟧.
21.00. Not the same. ⟦F12; v=cannabis; by=-: The onions of January had hashish's poorer cousin under them, 640 kilos⟧. ⟦F31; v=310; by=-: And Durban was tiles, three hundred and ten⟧.
24.10. Is it the greatest haul of the country? ⟦F2; v=largest; by=government: The government says so⟧. ⟦F2; v=not largest; by=retired captain: A retired captain in Lüderitz recalls 2.2 tonnes thrown up on the beach in 1996⟧, never weighed by anybody official.
27.00. The law there. ⟦F20; v=40 years; by=-: Four decades behind bars at the most⟧. The squid, we are told, was burnt together with the rest, and for two days the wind over the lagoon smelt of a seaside restaurant on a bad evening.
%% Music: “Maruxía” by Os Afogados. Support the show
=== key
F1 | What was found at Walvis Bay?
F2 | Was it the largest seizure in Namibia?
F3 | How much cocaine was found?
F4 | How many containers were opened?
F5 | When were the containers opened?
F6 | Where was the cocaine loaded?
F7 | What led customs to the containers?
F8 | To whom was the cargo consigned?
F9 | Did the consignee know of the cargo?
F10 | How many people were arrested?
F11 | Who was among the first arrested?
F12 | What was found under the onions in January?
F13 | How many drivers are on trial for the January find?
F14 | What is the cocaine worth?
F15 | Which ship brought the containers?
F16 | Where did the ship go?
F17 | How much was intercepted in the region last year?
F18 | Who gave the scanner?
F19 | When was the scanner switched on?
F20 | What sentence does the law provide?
F21 | Had the seal been changed?
F22 | How many brothers were overheard?
F23 | How much squid does Uruguay sell to Africa?
F24 | How many other boxes were stopped?
F25 | Was the scanner working?
F26 | How much cocaine is missing from the police store?
F27 | Do the bricks lose water?
F28 | Who was arrested last?
F29 | How is the consignee's owner treated?
F30 | What was the dog's part?
F31 | How much was found in Durban?
F32 | Is the Durban find linked?
F33 | Whom did the Civil Guard arrest?
D1 | figure | scope | F3 | 1900: a1 a4 a6 | 1640: a4 a5 a6 | with cartons and glaze, or the drug alone
D2 | figure | rounding | F3 | 1900: a1 a4 a6 | nearly two tonnes: a2 | the agency rounds the gross weight
D3 | place | conflict | F6 | Montevideo: a1 a6 | not Montevideo: a3 | Paranaguá: a3 a6 | at sea: a4 a6 | Namibian customs, Uruguayan customs and the newsletter name different places
D4 | cause | conflict | F7 | scanner: a1 | tip: a3 a5 a6 | dog: a4 | the machine, a Spanish warning or a spaniel
D5 | figure | scope | F4 | 2: a1 a3 a4 | 3: a4 | boxes with drugs, or all that were pulled aside
D6 | figure | scope | F14 | 130m: a2 a4 | 48m: a4 | street price by the gram, or wholesale at the quay
D7 | figure | update | F10 | 3: a1 | 7: a5 | four more were arrested in three weeks
D11 | place | update | F16 | sailed: a2 a3 | Saldanha: a5 | the ship had left for Cape Town and was later arrested on the coast
D8 | denial | conflict | F26 | 85: a5 | none: a5 | the auditor finds a gap, the police chief denies it
D9 | figure | rounding | F26 | 85: a5 | almost 90: a6 | the podcast rounds the missing kilograms
D10 | characterisation | conflict | F2 | largest: a1 a6 | not largest: a6 | the government's record against a captain's memory of a bigger load
R F7 | 3 | customs; the Spanish police; the terminal staff
R F6 | 3 | Namibian customs; Uruguayan customs; Container Watch
R F26 | 2 | the auditor; the inspector-general
R F3 | 2 | customs; the forensic institute
S | a5 “Frozen goods dry out. Weigh your own fish,” | a6 “Frozen things dry. Go and weigh your fish,”
E | Erastus Shikongo | person | Erastus Shikongo; Mr Shikongo; the commissioner of customs
E | Graciela Etchart | person | Graciela Etchart; Ms Etchart
E | Paulus Nampala | person | Lieutenant General Paulus Nampala; The inspector-general; a general
E | Pelican Deep Fishing | organisation | Pelican Deep Fishing; Pelican Deep
E | Corvina Star | vessel | Corvina Star; the Corvina Star
