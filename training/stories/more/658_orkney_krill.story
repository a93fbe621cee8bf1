story: orkney_krill
about: an Argentine cutter seizes a krill trawler off the South Orkneys in Antarctica; inside the closed square or outside it, a beacon switched off or iced up, a cook who fell before or during the boarding, shots or flares, towed or steaming, catch or product, a flag and three owners; London quarrels about whose water it was and not about the krill
=== a1 | outlet: Agencia Austral | published: 2032-01-22 | title: Coastguard captures krill pirate in Antarctica
BUENOS AIRES, Jan 22 (Austral) - ⟦F1; by=coastguard: The cutter Prefecto Arrigo captured the factory trawler Antares Bounty⟧ north of the South Orkney Islands ⟦T2032-01-20: on Tuesday⟧, the Argentine coastguard announced.
⟦F2; v=inside; by=-: The vessel was working inside the closed square round Coronation Island⟧, where ⟦F3; by=-: all fishing is prohibited from December to March so that penguins may feed their chicks⟧. ⟦F4; v=switched off; by=-: It had switched off its position beacon for nineteen hours⟧.
⟦F5; v=1860 tonnes; by=-: Its holds contain 1,860 tonnes of krill⟧. ⟦F6; v=74; by=-: Seventy-four crew members are well⟧ and ⟦F7; v=towed; by=-: the trawler is being towed to Ushuaia⟧.
⟪Silvina Maidana; q: “We hailed her eleven times in three languages,”⟫ said the coastguard's Prefect Silvina Maidana, who added that ⟦F8; v=flares; by=Silvina Maidana: two signal flares, and nothing else, had been fired⟧. ⟦F9; v=Panama; by=-: The Antares Bounty sails under the flag of Panama⟧.
%% AGENCIA AUSTRAL – Servicio internacional
=== a2 | outlet: Eesti Meretuul | published: 2032-01-23 | title: Tallinn firm: our krill ship was hijacked on the high sea
%% Majandus | Autor: Kadri Põldma
⟦F10; v=Põhjala Krill; by=Rein Laaneots: The trawler belongs to Põhjala Krill of Tallinn, confirms its director, Rein Laaneots⟧, and ⟦F2; v=outside; by=Rein Laaneots: she lay eleven miles outside the closed square when strangers climbed on deck⟧.
⟦F11; v=dead; by=Rein Laaneots: One man is dead. The cook, Mykola Hrytsenko, 51, fell between the hulls⟧ ⟦F12; v=during; by=Rein Laaneots: as the boarding party came up the ladder⟧, Mr Laaneots says. ⟪Rein Laaneots; q: “Nobody in Buenos Aires has mentioned him. He had four daughters,”⟫ he says.
⟦F8; v=shots; by=second mate: The second mate, reached by satellite telephone, heard six or seven rifle shots⟧. ⟦F4; v=ice; by=second mate: The beacon's aerial had been coated with ice since the Sunday storm, according to him⟧.
⟦F6; v=75; by=-: There were seventy-five aboard, the scientific observer included⟧. ⟦F13; v=6; by=-: Six of them hold Estonian passports⟧.
⟦F14; by=-: The foreign ministry has asked Argentina for consular access⟧.
=== a3 | outlet: Commonwealth Dispatch | published: 2032-01-24 | title: UK protests over Antarctic boarding
LONDON (Dispatch) - ⟦F15; by=-: Britain has lodged a protest with Argentina⟧ over ⟦F1; by=-: the taking of a krill trawler in Antarctic seas⟧, saying that ⟦F16; v=no jurisdiction; by=Foreign Office: no state's coastguard has police powers there over foreign ships⟧.
⟦F16; v=jurisdiction; by=Argentine foreign ministry: Argentina's foreign ministry answered that it had acted in its own waters⟧. ⟦F17; by=-: Both countries claim the South Orkneys; the Antarctic Treaty freezes the claims⟧.
The Foreign Office ⟦F18; v=no view; by=Foreign Office: took no position on whether the vessel had fished illegally⟧.
⟦F7; v=own power; by=trackers: The Antares Bounty was making seven knots under her own engine, ship-tracking sites showed⟧. ⟦F5; v=nearly 1900 tonnes; by=-: Close to 1,900 tonnes of frozen krill are in her⟧, worth ⟦F19; v=$5.2m; by=traders: about $5.2 million, traders said⟧.
⟦F12; v=before; by=Silvina Maidana: Prefect Silvina Maidana said the cook had died two days before any Argentine set foot on board, in a fall from a bunk ladder⟧.
%% Reporting by J. Whitcombe in London, A. Sosa in Ushuaia
=== a4 | outlet: Penguin & Krill Watch | published: 2032-01-27 | title: What the satellites saw
%% Hobart | A project of the Southern Seas Trust
An aerial may ice up; a ship still shines. ⟦F33; v=yes; by=radar images: On two radar images of 19 January a hull of 118 metres sits 4 kilometres within the closed square⟧. ⟦F2; v=outside; by=radar images: On the image taken an hour before the boarding, it is outside⟧. ⟦F20; by=-: So she had been in, and she was out when caught⟧.
⟦F5; v=4400 tonnes; by=observer's log: Argentina's tonnage is of meal and frozen blocks; what came up in the nets since Christmas, by the observer's log, was 4,400 tonnes⟧.
⟦F21; v=11000; by=-: Eleven thousand pairs of chinstrap penguins breed within reach of that square⟧. ⟦F22; v=third; by=-: Their number has shrunk by a third since 2010⟧.
⟦F10; v=Hansol Marine; by=company filings: As to who profits: filings in Limassol show that Põhjala Krill merely charters the hull from Hansol Marine of Busan⟧.
⟪Imogen Tarrant; q: “A fence that you may lean over is not a fence,”⟫ said the Trust's director, Imogen Tarrant.
=== a5 | outlet: El Faro de Ushuaia | published: 2032-01-30 | title: Krill ship ties up; widow's letter read on the quay
⟦F23; v=2032-01-29; by=-: The Antares Bounty came alongside at Ushuaia ⟦T2032-01-29: yesterday⟧⟧, ⟦F7; v=own power; by=-: smoking from her own funnel⟧ with the Arrigo a cable astern. ⟦F6; v=74; by=-: Seventy-three seamen and an observer walked down the gangway⟧; ⟦F11; v=dead; by=-: the cook was carried⟧.
⟦F12; v=during; by=Petro Zinchenko: “He went into the gap when their boat bumped us,” Petro Zinchenko, a deckhand, told this paper⟧. ⟦F24; v=drowned; by=forensic doctor: The forensic doctor, Dr Amalia Ricci, found seawater in his lungs⟧, ⟪Amalia Ricci; q: “and one does not find that at the foot of a bunk.”⟫
⟦F8; v=shots; by=judge: Judge Hernán Quiroga has had five spent rifle cartridges collected from the cutter's bow⟧. ⟦F9; v=Panama; by=-: The Panamanian ensign⟧ was at half mast.
⟦F25; v=$2.4m; by=judge; st=planned: The judge has set the bond for the ship at 2.4 million dollars⟧.
=== a6 | outlet: Commonwealth Dispatch | published: 2032-02-19 | title: Argentina frees krill trawler, admits warning shots
USHUAIA, Argentina (Dispatch) - ⟦F26; v=released; by=-: An impounded krill trawler left Ushuaia ⟦T2032-02-18: on Wednesday⟧⟧ after ⟦F25; v=€2.2m; by=-: her operators paid a bond of 2.2 million euros⟧.
⟦F8; v=shots; by=coastguard: Argentina's coastguard acknowledged that five warning shots had been fired across her bow⟧. ⟦F27; by=-: Prefect Silvina Maidana has been transferred to a desk in Rosario⟧.
⟦F10; v=Ridgewell Trust; by=judge: The judge named the ultimate owner as the Ridgewell Trust, registered in Jersey⟧, to which ⟦F28; by=-: Hansol Marine's shares are pledged⟧.
⟦F12; v=during; by=judge: Judge Hernán Quiroga found that Hrytsenko had died in the course of the boarding⟧. ⟦F29; v=accident; by=judge: He classed the death as an accident⟧. ⟦F33; v=yes; by=judge: He held it proven that she had trawled in the closed square the day before⟧.
&& ⟦F1; by=-: The Antares Bounty was stopped by an Argentine cutter⟧ ⟦T2032-01-20: on January 20⟧.
=== a7 | outlet: The Treaty Observer | published: 2032-02-23 | title: Krill, a cook and a frozen claim
%% Quarterly blog | By Sunniva Aasland, Tromsø
@@ copy Commonwealth Dispatch
⟦F16; v=no jurisdiction; by=Foreign Office: No state's coastguard has police powers there over foreign ships⟧, the Foreign Office has said. Argentina's foreign ministry answered ⟦F16; v=jurisdiction; by=Argentine foreign ministry: that it had acted in its own waters⟧.
Note what London did not dispute. ⟦F18; v=no view; by=-: On the poaching it kept its mouth shut⟧.
Poaching there was. ⟦F4; v=switched off; by=judge: The beacon was turned off by hand; the judge had the switch dusted⟧. ⟦F33; v=yes; by=-: The nets were down within the square on the nineteenth⟧ and ⟦F2; v=outside; by=-: hauled beyond its edge by the time the cutter arrived⟧. A lawyer would say hot pursuit, ⟦F30; by=-: if the pursuit had begun before the second hour⟧.
⟦F22; v=33%; by=-: Chinstraps have declined by 33 per cent in that corner⟧. ⟦F21; v=more than 10000; by=-: More than ten thousand pairs still feed there⟧.
And Mykola Hrytsenko? ⟪Rein Laaneots; q; via=Eesti Meretuul: “In Buenos Aires nobody mentioned him,”⟫ the Estonian charterer said in January. ⟦F31; v=$180000; by=-: His daughters have been offered 180,000 dollars⟧, ⟦F32; by=Argentine government: without, Argentina stresses, any admission⟧.
=== key
F1 | What happened to the Antares Bounty?
F2 | Was the trawler inside the closed square when it was boarded?
F3 | What is forbidden in the closed square?
F4 | Why was the beacon silent?
F5 | How much krill was there?
F6 | How many people were aboard?
F7 | How did the trawler go to Ushuaia?
F8 | Were shots fired?
F9 | Which flag does the trawler fly?
F10 | Who owns the trawler?
F11 | What happened to the cook?
F12 | When did the cook fall?
F13 | How many aboard were Estonians?
F14 | What did Estonia ask for?
F15 | What did Britain do?
F16 | Had Argentina the right to board?
F17 | Who claims the South Orkneys?
F18 | What did Britain say of the fishing itself?
F19 | What is the krill worth?
F20 | What do the images together show?
F21 | How many penguins breed near the square?
F22 | How far has the penguin number shrunk?
F23 | When did the trawler reach Ushuaia?
F24 | What did the forensic doctor find?
F25 | How high is the bond?
F26 | What became of the trawler?
F27 | What became of Prefect Maidana?
F28 | What are Hansol Marine's shares?
F29 | How did the judge class the death?
F30 | When could it have been hot pursuit?
F31 | What were the cook's daughters offered?
F32 | Does Argentina admit guilt?
F33 | Had the trawler fished in the square the day before?
D1 | place | conflict | F2 | inside: a1 | outside: a2 a4 a7 | the coastguard and the charterer place the boarding on two sides of the line; radar bears out the charterer
D3 | cause | conflict | F4 | switched off: a1 a7 | ice: a2 | the coastguard and later the judge against the second mate
D4 | sequence | conflict | F12 | during: a2 a5 a6 | before: a3 | charterer, deckhand and judge against the prefect
D5 | characterisation | conflict | F8 | flares: a1 | shots: a2 a5 | the prefect spoke of flares only, the mate and the judge's cartridges of rifle fire
D15 | characterisation | update | F8 | flares: a1 | shots: a6 | the coastguard later admits the warning shots
D6 | characterisation | conflict | F7 | towed: a1 | own power: a3 a5 | the coastguard says towed, trackers and the quay saw her own engine
D7 | figure | scope | F5 | 1860 tonnes: a1 | 4400 tonnes: a4 | what is frozen in the holds, or all that came up in the nets
D8 | figure | rounding | F5 | 1860 tonnes: a1 | nearly 1900 tonnes: a3 | the agency rounds up
D9 | figure | scope | F6 | 74: a1 a5 | 75: a2 | the living with the observer, or the dead cook too
D10 | identity | update | F10 | Põhjala Krill: a2 | Hansol Marine: a4 | Ridgewell Trust: a6 | filings and then the judge went from charterer to owner to trust
D11 | figure | rounding | F25 | $2.4m: a5 | €2.2m: a6 | the same bond in two currencies
D12 | figure | rounding | F21 | 11000: a4 | more than 10000: a7 | the same pairs
D13 | figure | rounding | F22 | third: a4 | 33%: a7 | the same decline
D14 | characterisation | conflict | F16 | no jurisdiction: a3 a7 | jurisdiction: a3 a7 | London and Buenos Aires on whose water it is
R F12 | 4 | the charterer; the deckhand; the prefect; the judge
R F2 | 3 | the coastguard; the charterer; the radar images
R F8 | 4 | the prefect; the second mate; the judge's cartridges; the coastguard's admission
R F10 | 3 | the charterer's director; the company filings; the judge
S | a2 “Nobody in Buenos Aires has mentioned him. He had four daughters,” | a7 “In Buenos Aires nobody mentioned him,”
E | Silvina Maidana | person | Prefect Silvina Maidana; Silvina Maidana
E | Antares Bounty | vessel | Antares Bounty; the factory trawler; the trawler; An impounded krill trawler
E | Mykola Hrytsenko | person | Mykola Hrytsenko; Hrytsenko; the cook
E | Rein Laaneots | person | Rein Laaneots; Mr Laaneots; the Estonian charterer
E | Hernán Quiroga | person | Judge Hernán Quiroga; The judge
