story: mezquite_wells
about: poisoned wells in a Mexican town; arsenic from a mine or from the rock, a pesticide drum that is another well's matter, the sick counted by clinic and by priest, who knew since when, a mayor on the run or on leave
=== a1 | outlet: El Heraldo del Semidesierto | published: 2032-05-10 | title: Town forbidden to drink: three wells closed in El Mezquite
%% Zacatecas | Por Adela Ríos
%% Suscríbete al boletín
At six the church loudspeaker told people not to drink, and at seven it told them not to cook either. ⟦F1; by=-: The water of San Jacinto del Mezquite is poisoned⟧, and ⟦F2; v=3; by=state water commission: three of the town's five wells were shut ⟦T2032-05-09: on Sunday⟧⟧, the state water commission let it be known. ⟦F3; v=9200; by=-: Nine thousand two hundred people live here⟧.
⟦F4; v=86; by=clinic: The clinic has seen eighty-six with vomiting, sores or numb hands⟧ ⟦F5; v=2032-05-01; by=clinic: since the first of the month⟧, Dr Leobardo Cid says. ⟦F6; v=1; by=clinic: One, a girl of four, has died⟧.
⟦F7; v=arsenic; by=state water commission: It is arsenic⟧, ⟦F8; v=0.31 mg/l; by=state water commission: 0.31 milligrams in the litre⟧, the commission's chemists found; ⟦F9; v=0.01 mg/l; by=-: the norm allows one hundredth of a milligram⟧.
⟪Eulalia Montes; q: “We gave it to the goats first, as always, and the goats were right,”⟫ said Eulalia Montes, who sells gorditas by the bridge.
All eyes go up to the hill, where ⟦F10; v=Plata Norte; by=-: the Canadian-owned mine of Plata Norte keeps its tailings⟧. ⟦F11; v=mine; by=neighbours; st=alleged: Neighbours are certain that the pond has leaked⟧. The last time anyone was so certain was ⟦F12; v=2021; by=-: in 2021⟧, ⟦F13; v=cyanide; by=-: when cyanide killed the fish of the Arroyo Hondo⟧. ⟦F14; v=0; by=-: No person was hurt that year⟧. The fish were buried by the schoolchildren in a trench that the mine dug for them, and there is a plaque.
=== a2 | outlet: Altiplano Press Agency | published: 2032-05-11 | title: Mexico town's wells shut over arsenic; child dead
&& Mexico town's wells shut over arsenic; child dead
ZACATECAS, Mexico (APA) — ⟦F15; by=-: Soldiers with water trucks moved ⟦T2032-05-10: on Monday⟧⟧ into a central Mexican town where ⟦F1: contaminated wells have made scores of people ill⟧ ⟦F6; v=1: and killed a four-year-old⟧.
⟦F4; v=some 90; by=state officials: State officials put the number of patients at some 90⟧. ⟦F8; v=0.31 mg/l; by=state officials: Arsenic stood at 31 times the legal limit⟧, they said.
⟦F11; v=natural; by=Plata Norte: Plata Norte Resources of Vancouver, which mines silver nearby, said the poison came out of the rock itself⟧, drawn up by deep pumping for alfalfa. ⟪Plata Norte Resources; q: “⟦F36; v=liner intact; by=Plata Norte Resources: Our facility is lined, monitored and intact⟧,”⟫ the company said.
⟦F16; v=November 2031; by=state documents: The state had known since November, documents published by an opposition lawmaker indicate⟧: a sample taken that month already exceeded the norm. ⟦F16; v=May 2032; by=governor; st=denied: Governor Ignacio Urrea said he learned of it only last week⟧.
⟦F17; v=fled; by=opposition; st=alleged: The opposition says mayor Fermín Laredo has fled to Texas⟧. ⟦F17; v=medical leave; by=town hall: The town hall says he is on medical leave in Monterrey⟧.
The mine employs ⟦F18; v=640; by=company: 640 people⟧ and paid ⟦F19; v=38 million pesos; by=company: 38 million pesos in local taxes last year⟧, by its own account. Naturally occurring arsenic is common in the groundwater of the Mexican highlands, where falling water tables have forced many towns to drill deeper every few years and to drink older water.
⟦F2; v=3; by=-: Three wells out of five are out of use⟧ in the town ⟦F3; v=9200; by=-: with its population of 9,200⟧.
%% APA / translated from Spanish
=== a3 | outlet: Maple Ledger (Toronto business daily) | published: 2032-05-13 | title: Plata Norte shares sink as Mexico poisoning probe widens
%% Mining. By Devika Rao
%% PLAT-V down
⟦F20; v=27%; by=-: Plata Norte lost 27 per cent of its market value ⟦T2032-05-12: on Wednesday⟧⟧ after prosecutors in Zacatecas said they had opened a criminal file over ⟦F1: the bad water at San Jacinto del Mezquite⟧.
Chief executive Warren Tull told analysts that ⟦F11; v=natural; by=Warren Tull: the metal is geogenic⟧, and has been in the aquifer for longer than anyone has had title to it. He pointed instead to a curious discovery: ⟦F21; v=pesticide drum; by=Warren Tull: a drum of pesticide found on Tuesday in the shaft of the Las Palmas well⟧. ⟦F22; v=sabotage; by=Warren Tull; st=alleged: Somebody, Tull suggested, wants the mine blamed⟧. ⟪Warren Tull; q: “Tailings ponds do not throw drums down wells,”⟫ he said.
Town engineer Sofía Barraza, reached by phone, was unimpressed. ⟦F23; v=not one of three; by=Sofía Barraza: Las Palmas is not one of the closed wells and has been dry for years⟧, she said, ⟦F24; v=empty; by=Sofía Barraza: and the drum was an empty one⟧. She had seen it carried out by two boys, one of them whistling.
The firm has ⟦F18; v=640: 640 employees⟧ on site and ⟦F25; v=US$55 million; by=company: US$55 million in liability cover⟧. It had a previous brush with regulators: ⟦F12; v=2021: the spill eleven years ago⟧, ⟦F13; v=cyanide: of cyanide solution⟧, ⟦F26; v=US$410,000; by=-: for which it was fined US$410,000⟧. Two analysts cut the stock; a third said that water stories pass like weather, and that he was buying.
On the ground, ⟦F6; v=1; by=-: a girl aged four is dead⟧ and ⟦F4; v=some 90; by=-: about ninety people are under treatment⟧. ⟦F16; v=November 2031; by=state papers: The authorities had a warning as early as November, if papers released by the opposition are genuine⟧.
=== a4 | outlet: Voces del Pozo (NGO network) | published: 2032-05-16 | title: What Father Anselmo wrote down
%% Traducido por voluntarias
⟦F4; v=214; by=Father Anselmo Quiroz: Two hundred and fourteen names stand in the notebook of the parish priest, Anselmo Quiroz⟧. He goes from door to door. The clinic counts only those who walk in; ⟦F27; v=1 in 3; by=Father Anselmo Quiroz: two in every three of his never did⟧, since a visit costs a day.
⟦F6; v=2; by=Father Anselmo Quiroz: And he has buried two: little Ximena, and Don Cruz Avelar, 79⟧. ⟦F28; v=poisoning; by=Father Anselmo Quiroz: The old man's hands were spotted like a quail, the priest says⟧. ⟦F28; v=kidney; by=Leobardo Cid: Dr Cid wrote kidney failure on the certificate⟧, which he tells us is true and not the whole of it.
⟦F5; v=March; by=Eulalia Montes: It did not begin on the first of May either. Eulalia Montes lost nine goats in March⟧. ⟪Eulalia Montes; q; via=El Heraldo del Semidesierto: “The goats were right,”⟫ she told the paper.
Our own bottles went to a university in San Luis Potosí. ⟦F8; v=0.44 mg/l; by=Voces del Pozo: The third well gave 0.44 milligrams⟧. ⟦F11; v=mine; by=Elena Sauceda: In it, says the chemist Elena Sauceda, was also antimony, in the proportion of the mine's tailings⟧ and of nothing else in the valley.
⟦F16; v=November 2031; by=-: The state has had a bad sample since last autumn⟧. ⟦F29; v=4; by=Voces del Pozo: Four letters from the school were left without reply⟧. On the notice board by its gate the timetable for the tap had been kept up to date all the while, with a drawing of a smiling drop.
Two shepherds took us up the hill. ⟦F36; v=liner torn; by=shepherds: The black skin of the pond, they said, has been ripped since the hail of February⟧, and they keep their dogs away from the lower end. ⟦F10; v=Plata Norte; by=-: The pond is Plata Norte's⟧; so is the fence, which is new.
=== a5 | outlet: La Tribuna Nacional | published: 2032-05-24 | title: Laredo detained at the border; governor's aide resigns
%% Ciudad de México. Redacción
&& Laredo detained at the border; governor's aide resigns
⟦F17; v=detained; by=prosecutors: Mayor Fermín Laredo was arrested ⟦T2032-05-22: on Saturday⟧ at the Nuevo Laredo bridge⟧, federal prosecutors said, ⟦F30; v=1.9 million pesos; by=prosecutors: with 1.9 million pesos in a cool box⟧. ⟦F31; v=contractor; by=prosecutors: It came from a contractor of the mine, they believe⟧; his wife would say only that he had always been careful with food.
Governor Urrea's chief of staff has gone. ⟦F16; v=November 2031; by=chief of staff: In her letter she states that the November result was laid on the governor's desk within the week⟧.
At the ministry of health ⟦F4; v=131; by=ministry of health: the count of registered patients was 131 last night⟧. ⟦F6; v=2; by=ministry of health: It now recognises two deaths⟧, ⟦F28; v=poisoning; by=ministry of health: the second having been attributed to arsenic after exhumation⟧.
⟦F2; v=4; by=water commission: A fourth well has been sealed⟧, so that one is left. ⟦F15: The army's tankers⟧ bring ⟦F32; v=280,000 l; by=army: 280,000 litres a day⟧, the army says, ⟦F33; v=30 l; by=-: thirty to a head⟧.
@@ copy a2
The mine employs ⟦F18; v=640; by=company: 640 people⟧ and paid ⟦F19; v=38 million pesos; by=company: 38 million pesos in local taxes last year⟧, by its own account.
Of ⟦F21; v=pesticide drum: the drum at Las Palmas⟧ nothing more has been heard; ⟦F34; v=farmer; by=prosecutors: a bean grower has owned up to throwing it in, years ago⟧, say prosecutors. He was given a lecture, and asked whether the reward was still being paid.
It is not the district's first alarm. ⟦F12; v=2021; by=-: Eleven years have gone by⟧ since ⟦F13; v=cyanide; by=-: a leak of cyanide emptied a stream of its fish⟧, ⟦F14; v=0; by=-: without harm to people⟧.
=== a6 | outlet: The Groundwater Brief (Dutch technical journal) | published: 2032-06-11 | title: Fingerprinting the Mezquite plume
%% Short communication. Not peer-reviewed.
The town (⟦F3; v=9200: 9,200 inhabitants⟧) drew its supply from five bores, ⟦F2; v=4: of which four are out of use⟧. ⟦F7; v=arsenic: The agent is arsenic⟧; ⟦F8; v=0.3 mg/l; by=-: the official peak is 0.3 milligrams per litre in round terms⟧, ⟦F9; v=0.01 mg/l: against a guide value of ten micrograms⟧.
Mine or rock? Both, in our reading. ⟦F11; v=both; by=-: Isotopes assign about a third to the tailings pond and two thirds to the native rock⟧, ⟦F35; v=6 m; by=-: mobilised as the water table sank by six metres in four years⟧ under irrigated alfalfa. The company's hydrologist ⟦F11; v=natural; by=company hydrologist: holds that all of it is native⟧; his samples were taken uphill.
⟦F36; v=liner torn; by=-: The liner of the pond is torn in two places⟧, as drone thermography shows. ⟦F36; v=liner intact; by=Plata Norte Resources; st=denied: The operator's public line had been that it was whole⟧.
Health data are poor. ⟦F4; v=131; by=ministry of health: The ministry registers 131 patients⟧; ⟦F4; v=214; by=parish: the parish, by going to the houses, 214⟧. ⟦F5; v=March; by=-: Hair segments put the onset in March⟧, ⟦F5; v=2032-05-01; by=clinic: two months before the clinic's first entry⟧.
⟦F13; v=cyanide: The fish kill with cyanide⟧ of ⟦F12; v=2021: 2021⟧ left no trace in any bore and should not be cited as a precedent. ⟦F37; v=18 months; by=-: A filter plant can be built in eighteen months⟧. ⟦F38; v=US$2.2 million; by=-: It would cost 2.2 million dollars⟧, ⟦F19; v=38 million pesos; by=-: or about what the mine pays the town in taxes each year, 38 million pesos⟧.
=== key
F1 | What has happened to the town's water?
F2 | How many wells have been closed?
F3 | How many people live in the town?
F4 | How many people are ill?
F5 | When did the poisoning begin?
F6 | How many have died?
F7 | What is the poison?
F8 | How high is the concentration of arsenic?
F9 | What is the limit for arsenic?
F10 | Whose tailings lie above the town?
F11 | Where does the arsenic come from?
F12 | When was the earlier spill?
F13 | What was spilled in the earlier accident?
F14 | How many people were hurt in the earlier accident?
F15 | Who brings water to the town?
F16 | Since when has the state known?
F17 | Where is the mayor?
F18 | How many people does the mine employ?
F19 | How much local tax does the mine pay?
F20 | How far did the mine's shares fall?
F21 | What was found in the Las Palmas well?
F22 | Why was the drum in the well, in Tull's view?
F23 | Is Las Palmas one of the closed wells?
F24 | Was the drum full?
F25 | What liability cover has the firm?
F26 | What was the fine for the earlier spill?
F27 | How many of the sick had been to the clinic?
F28 | What did Cruz Avelar die of?
F29 | How many letters were left unanswered?
F30 | How much money had the mayor with him?
F31 | Where did the mayor's money come from?
F32 | How much water does the army bring?
F33 | How much water is there for each person?
F34 | Who threw the drum into the well?
F35 | How far did the water table sink?
F36 | Is the liner of the pond intact?
F37 | How long would a filter plant take?
F38 | What would a filter plant cost?
D1 | cause | conflict | F11 | mine: a1 a4 | natural: a2 a3 a6 | both: a6 | neighbours and an NGO's chemist, the company, and a journal that assigns shares
D2 | date | conflict | F16 | November 2031: a2 a3 a4 a5 | May 2032: a2 | the state's papers and the ex-aide against the governor
D3 | cause | conflict | F28 | poisoning: a4 a5 | kidney: a4 | the priest and the exhumation against the certificate
D4 | characterisation | conflict | F36 | liner torn: a4 a6 | liner intact: a2 a6 | thermography against the company
D5 | date | conflict | F5 | 2032-05-01: a1 a6 | March: a4 a6 | the clinic's first entry against dead goats and hair samples
D6 | place | update | F17 | fled: a2 | medical leave: a2 | detained: a5 | Texas for the opposition, a sickbed in Monterrey for the town hall, until he was caught at the border
D7 | figure | update | F6 | 1: a1 a2 a3 | 2: a4 a5 | an old man's death was added
D8 | figure | update | F2 | 3: a1 a2 | 4: a5 a6 | a further well was sealed
D9 | figure | scope | F4 | 131: a5 a6 | 214: a4 a6 | registered patients against all whom the priest found at home
D10 | figure | scope | F8 | 0.31 mg/l: a1 a2 | 0.44 mg/l: a4 | the official sample and the NGO's from the third well
D11 | figure | rounding | F4 | 86: a1 | some 90: a2 a3 | the clinic's patients rounded
D12 | figure | rounding | F8 | 0.31 mg/l: a1 a2 | 0.3 mg/l: a6 | rounded to one digit
R F11 | 4 | neighbours; Plata Norte; Elena Sauceda; the journal's isotopes
R F4 | 3 | the clinic; Father Anselmo; the health ministry
R F16 | 3 | the state's documents; the governor; his chief of staff
R F18 | 1 | the company
S | a1 “We gave it to the goats first, as always, and the goats were right,” | a4 “The goats were right,”
E | Plata Norte Resources | organisation | Plata Norte Resources; Plata Norte; the company; The firm
E | Warren Tull | person | Warren Tull; Tull; Chief executive
E | Fermín Laredo | person | Fermín Laredo; Mayor Fermín Laredo; mayor
E | Anselmo Quiroz | person | Anselmo Quiroz; the parish priest; the priest
E | Ignacio Urrea | person | Ignacio Urrea; Governor Ignacio Urrea; Governor Urrea; the governor
