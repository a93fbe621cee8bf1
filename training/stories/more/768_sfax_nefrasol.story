story: sfax_nefrasol
about: dialysis patients die in Sfax after one batch of a Slovenian solution; aluminium or bacterial poison, factory or warehouse or the clinic's own pipes, tested before or after it was handed out, and when the maker was warned
=== a1 | outlet: La Gazette du Sud | published: 2031-10-10 | title: Ennour clinic: nine deaths, one batch
%% Par Mourad Ktari, Sfax. English edition
At the Ennour clinic on the Gremda road the twenty chairs of the dialysis room are empty and wrapped in plastic. ⟦F1; by=-: Patients who had come to have their blood cleaned have been dying there⟧; ⟦F2; v=9; by=regional health directorate: nine so far, states the regional health directorate⟧. ⟦F3; v=2031-10-06; by=-: The first, a baker, succumbed ⟦T2031-10-06: on Monday⟧⟧, before his taxi had come back for him.
⟦F6; v=NS-3107; by=-: The bags on all their stands bore the number NS-3107⟧. It belongs to Nefrasol, ⟦F23; v=Kranjfarm; by=-: a solution which the laboratory Kranjfarm fills in Slovenia⟧ and ⟦F9; v=Medisahel; by=-: the company Medisahel brings in through Radès⟧. ⟦F7; v=14200; by=customs: 14,200 bags of it were landed in August, the customs declaration shows⟧.
⟦F22; v=5; by=Slim Masmoudi: Five persons lie in intensive care⟧, Professor Slim Masmoudi of the university hospital told us, with confusion and bone pain. ⟦F12; v=74; by=Slim Masmoudi: The other 74 regulars of the clinic he has distributed among public wards⟧, where the machines run until three in the morning.
⟦F11; v=closed; by=-: The governor has put seals on the doors⟧. The owner, Dr Lotfi Chaâri, sat on the kerb. ⟪Lotfi Chaâri; q: “I hung those bags on my own mother,”⟫ he said. His mother, 81, is unharmed.
Sfax has been here before, or near here. ⟦F15; v=11; by=-: Eleven people of Mahdia each lost an eye⟧ to cataract drops ⟦F24; v=2027; by=-: in 2027⟧. The trial has been postponed seven times.
%% Pharmacies de nuit: Bab Diwan, Sakiet Ezzit
=== a2 | outlet: Agence Carthage | published: 2031-10-13 | title: Tunisia says aluminium killed kidney patients; toll 13
TUNIS, Oct 13 (AC) - Tunisia on Monday ⟦F2; v=13; by=health ministry: raised to 13 the number of people killed⟧ ⟦F1; by=-: after dialysis with a contaminated fluid at a private clinic in Sfax⟧. ⟦F4; v=aluminium; by=Pasteur institute: The Pasteur institute had measured aluminium at ninety times the permitted level in unopened bags⟧, the health ministry said.
⟦F25; by=-; v=withdrawn: All Nefrasol stocks have been recalled across the country⟧, where ⟦F17; v=62%; by=-: 62 per cent of dialysis is done by private clinics⟧. The ministry said it had no indication that other products were affected and asked patients not to miss their sessions.
⟦F5; v=factory; by=Samia Jebali: The fault arose in the plant at Kranj⟧, Health Minister Samia Jebali told state television. ⟪Samia Jebali; q: “It came to us poisoned. Our hands only opened the box,”⟫ she said.
⟦F20; v=before; by=Medisahel: Importer Medisahel said that samples had been cleared by the national control laboratory before a single carton left its depot⟧. ⟦F26; v=Hela Zouari; by=Medisahel: It showed a release form with the name of pharmacist-inspector Hela Zouari⟧.
⟦F9; v=Medisahel; by=-: The Tunis-based firm⟧ has sold Nefrasol since 2026 under a contract worth 9 million dinars a year. ⟦F14; v=60000 dinars; by=ministry; st=planned: Families of the dead will receive 60,000 dinars each⟧ as an advance, the ministry said.
⟦F22; v=5; by=-: Another five patients were in intensive care⟧. ⟦F8; v=6; by=Slovenian agency: The Slovenian medicines agency said that the batch had gone to six countries⟧, among them Jordan and Mauritania.
=== a3 | outlet: Gorenjska Beseda | published: 2031-10-15 | title: "Our water is cleaner than theirs": Kranjfarm under suspicion
%% Piše: Urška Bertoncelj
%% Preberite še: Planica išče prostovoljce
In the canteen of Kranjfarm they are eating struklji and speaking softly. ⟦F27; v=430; by=-: The factory feeds 430 families⟧ ⟦F23; v=Kranjfarm; by=-: and makes Nefrasol, to which Tunisia ascribes its dead⟧.
⟦F4; v=endotoxin; by=Matjaž Oblak: In the retained samples the firm's laboratory found no metal whatsoever, but in bags returned from Africa it found the debris of bacteria⟧, director Matjaž Oblak told us. ⟦F5; v=warehouse; by=Matjaž Oblak: Such a thing grows where cartons stand in the wet⟧, he says, and shows ⟦F18; by=photographs: photographs of the depot at Radès, with water up to the second pallet⟧, taken after ⟦T2031-09-17: the storm of 17 September⟧. ⟪Matjaž Oblak; q: “What leaves Kranj leaves clean,”⟫ he says.
⟦F10; v=2031-10-09; by=Matjaž Oblak: The first word of any trouble had reached him, according to Oblak, ⟦T2031-10-09: on Thursday the 9th⟧, from Sfax⟧.
⟦F19; v=no fault; by=agency: Inspectors of the Ljubljana agency spent two days in the halls and saw nothing to object to⟧, informs the agency.
⟦F7; v=some 14000; by=-: Some fourteen thousand bags⟧ are one morning's work here. ⟦F28; v=7 weeks; by=-: The line has now been standing for a week and is to stand seven⟧. One of the women at the filling machine, a Bosnian by birth and thirty years at Kranjfarm, wept when we asked, and then asked us whether the baker had had children.
=== a4 | outlet: Al-Yarmouk Voice | published: 2031-10-16 | title: Irbid hospital: We wrote to the company in September
%% Health page | Irbid, Jordan
A kidney ward in our own city had noticed that something was wrong with Nefrasol three weeks before ⟦F1; by=-: the tragedy of the Tunisian brothers and sisters at Ennour⟧.
⟦F10; v=2031-09-22; by=Rania Obeidat: An e-mail of complaint went from the ward to Kranj ⟦T2031-09-22: on 22 September⟧⟧, said Dr Rania Obeidat, head of nephrology, who read it aloud over the telephone. ⟦F33; v=2; by=Rania Obeidat: Two patients had become muddled after treatment⟧. ⟦F29; v=none; by=Rania Obeidat: No one in Irbid lost their life⟧, because she threw the lot away, all ninety cartons, at her own risk and against the wish of the storekeeper. The company thanked her ⟪Kranjfarm; q; via=Rania Obeidat: “for the valuable feedback”⟫ on 24 September.
⟦F6; v=NS-3107; by=Rania Obeidat: The numerals on her cartons were three-one-zero-seven, after the letters NS⟧. They had not passed through Tunis, and ⟦F9; v=Medisahel; by=-: Medisahel, which brought the goods to the Tunisians⟧, had never touched them. ⟪Rania Obeidat; q: “So do not tell me about a flood in Radès,”⟫ she said. ⟦F5; v=factory; by=Rania Obeidat: Only the place of filling is common to both of us⟧.
⟦F8; v=8; by=Jordan Food and Drug office: Eight countries had received the batch, according to the list held by the Food and Drug office in Amman⟧, ⟦F8; v=6; by=Slovenian agency: while the Slovenians name six⟧.
@@ copy Agence Carthage
Health Minister Samia Jebali told state television that ⟦F5; v=factory; by=Samia Jebali: the fault arose in the plant at Kranj⟧. ⟪Samia Jebali; q: “It came to us poisoned; our hands only opened the box,”⟫ she said.
=== a5 | outlet: Rein et Vie Tunisie | published: 2031-10-22 | title: The dead whom the ministry does not count
%% Communiqué of the association of kidney patients
⟦F2; v=15; by=Rein et Vie: We count fifteen⟧. ⟦F2; v=13; by=ministry: The ministry's thirteen drew their last breath under a hospital roof⟧; Mme Fatma Kchaou and M. Béchir Ellouze did so in their own beds, and nobody came to take their blood.
⟦F20; v=after; by=national control laboratory: The control laboratory's register, of which we hold a copy, has the batch coming in for analysis ⟦T2031-09-29: on 29 September⟧⟧, when the bags had been on the stands of Sfax for three weeks. ⟦F26; v=forged; by=Hela Zouari; st=denied: Inspector Zouari says that the signature shown by the importer is not hers⟧, ⟦F30; v=Dakar; by=Hela Zouari: and that she was in Dakar that day⟧, at a congress.
Medisahel has had friends. ⟦F31; v=cousin; by=-: Its chairman is a cousin of the former governor⟧. That is known to every taxi driver, and it was printed in this city's newspapers when they were both proud of it.
⟦F11; v=closed; by=-: Since Ennour was locked⟧, ⟦F12; v=74; by=-: its seventy-four survivors have been spread over four public hospitals⟧. More than a hundred of our members have been to the wards to sit with the displaced. They tell us of four-hour treatments cut to two and a half, of people who fall asleep on the late bus and wake at the terminus. ⟦F17; v=more than six in ten; by=-: Over six out of ten of us depend on private chairs⟧; close them and you close us.
⟦F14; v=60000 dinars; by=Rein et Vie: We refuse the 17,800 euros⟧ as long as a paper must be signed with it that no one is guilty. ⟦F21; v=6; by=-: Six people were bruised when the police stopped the funeral march⟧ ⟦T2031-10-18: on Saturday⟧.
⟪Nabil Sellami; q: “We are tied to a machine three times a week. We cannot run away from you,”⟫ said our president, Nabil Sellami.
=== a6 | outlet: Pharma Supply Monitor | published: 2031-11-06 | title: Nefrasol: a filter, a flood and a signature
%% Analysis | By Corinne Haldane, Basel
Four weeks after ⟦F1; by=-: a poisoned kidney wash began to kill in Sfax⟧, ⟦F4; v=aluminium; by=-: two European reference laboratories agree with Tunis: it was aluminium⟧. ⟦F4; v=endotoxin; by=Kranjfarm; st=doubted: The bacterial toxin on which Kranjfarm put the blame⟧ is present too, but in traces, and could have ripened in any parcel on its way back.
Whence the metal? ⟦F5; v=factory; by=-: A change of filter aid in June, unreported to any regulator, loaded the Kranj water loop with it⟧, as an internal deviation record reviewed by the Monitor makes plain. ⟦F19; v=fault; by=agency: The agency in Ljubljana, which had at first passed the plant, has withdrawn its certificate⟧.
⟦F5; v=clinic; by=Jean-Marc Uhlmann; st=alleged: Kranjfarm's counsel, Jean-Marc Uhlmann, now points at the pipework of the clinic⟧. That would not explain Jordan.
⟦F10; v=2031-09-22; by=mail server: The mail server confirms receipt from Irbid ⟦T2031-09-22: on 22 September⟧⟧; a junior had filed it under ⟪Kranjfarm; q: “feedback”⟫.
⟦F6; v=NS-3107; by=-: Lot 3107 of the NS series⟧ was ⟦F7; v=14200; by=-: a run of 14,200 bags for Tunisia alone⟧. ⟦F20; v=after; by=-: Nor had Tunisia tested what it was about to infuse: analysis followed use by some twenty days⟧. ⟦F32; v=director; by=prosecutors: Prosecutors in Tunis are holding the importer's managing director⟧ over the form. ⟦F26; v=forged; by=handwriting expert: Their handwriting expert considers Zouari's name to have been written by another⟧.
⟦F12; v=68; by=-: Of the displaced patients, 68 are still with public wards⟧; the rest have found other chairs. ⟦F22; v=2; by=Slim Masmoudi: Two remain in critical care⟧, says Professor Masmoudi.
Comparisons have been made with ⟦F24; v=2027; by=-: the eye drops of four years ago⟧, ⟦F15; v=11; by=-: in which eleven were half blinded⟧. The parallel is poor in chemistry and exact in paperwork. Insurers of the carrier that took the batch to Radès have declined to comment, having nothing, as one put it, to be sorry for.
%% Subscribers: download the batch genealogy (PDF)
=== key
F1 | What happened to patients of the Ennour clinic?
F2 | How many patients died?
F3 | When did the first patient die?
F4 | What was the contaminant?
F5 | Where was the solution contaminated?
F6 | Which batch was it?
F7 | How many bags of the batch reached Tunisia?
F8 | To how many countries did the batch go?
F9 | Which company imported the solution?
F10 | When was the maker first warned?
F11 | What happened to the clinic?
F12 | How many other patients were moved to public wards?
F14 | How much will families receive?
F15 | How many lost an eye in Mahdia?
F17 | What share of dialysis do private clinics do?
F18 | What do the photographs of the depot show?
F19 | What did the Slovenian inspectors find?
F20 | Was the batch tested before or after it was handed out?
F21 | How many were hurt at the funeral march?
F22 | How many patients are in intensive care?
F23 | Who makes Nefrasol?
F24 | When was the Mahdia affair?
F25 | What happened to the stocks of Nefrasol?
F26 | Who signed the release form?
F27 | How many work at the factory?
F28 | For how long will the line stand?
F29 | How many died in Irbid?
F30 | Where was the inspector on the day of the signature?
F31 | How is the importer's chairman connected?
F32 | Whom are prosecutors holding?
F33 | How many fell ill in Irbid?
D1 | figure | update | F2 | 9: a1 | 13: a2 a5 | more patients died within three days
D2 | figure | scope | F2 | 13: a2 a5 | 15: a5 | only deaths in hospital, or also two at home
D3 | cause | conflict | F4 | aluminium: a2 a6 | endotoxin: a3 a6 | the institute's metal against the maker's bacterial debris
D4 | place | conflict | F5 | factory: a2 a4 a6 | warehouse: a3 | the plant at Kranj or the flooded depot
D5 | place | conflict | F5 | factory: a2 a4 a6 | clinic: a6 | the maker's counsel blames the clinic's pipes
D6 | figure | rounding | F7 | 14200: a1 a6 | some 14000: a3 | the same bags
D7 | date | conflict | F10 | 2031-10-09: a3 | 2031-09-22: a4 a6 | the director's word against the Jordanian e-mail
D8 | sequence | conflict | F20 | before: a2 | after: a5 a6 | the importer against the laboratory's register
D9 | identity | conflict | F26 | Hela Zouari: a2 | forged: a5 a6 | the form bears her name, she says that it is not her hand
D10 | figure | rounding | F17 | 62%: a2 | more than six in ten: a5 | the same share
D11 | figure | conflict | F8 | 6: a2 a4 | 8: a4 | the Slovenian agency against the Amman list
D12 | characterisation | update | F19 | no fault: a3 | fault: a6 | the agency passed the plant and later withdrew its certificate
D13 | figure | update | F22 | 5: a1 a2 | 2: a6 | four weeks later
D14 | figure | update | F12 | 74: a1 a5 | 68: a6 | some have found other chairs
R F10 | 3 | the director; the head of nephrology in Irbid; the mail server
R F4 | 3 | the Pasteur institute; the maker's laboratory; the reference laboratories
R F20 | 2 | the importer; the control laboratory's register
R F2 | 2 | the health authorities; the patients' association
S | a2 “It came to us poisoned. Our hands only opened the box,” | a4 “It came to us poisoned; our hands only opened the box,”
E | Kranjfarm | organisation | Kranjfarm; the laboratory Kranjfarm; the firm; the factory
E | Medisahel | organisation | Medisahel; the company Medisahel; Importer Medisahel; The Tunis-based firm; the importer
E | Hela Zouari | person | pharmacist-inspector Hela Zouari; Inspector Zouari; Zouari
E | Slim Masmoudi | person | Professor Slim Masmoudi; Professor Masmoudi
E | Samia Jebali | person | Health Minister Samia Jebali; Samia Jebali
