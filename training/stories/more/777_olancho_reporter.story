story: olancho_reporter
about: a radio journalist is killed in eastern Honduras; the time, the motive, a guard that was or was not withdrawn, a suspect renamed, and another reporter's murder the year before
=== a1 | outlet: Radio Patuca Digital | published: 2030-02-20 | title: They killed our colleague Delmy Zúniga
%% Redacción — Juticalpa
%% In mourning. Regular programming suspended until Friday.
⟦F1; v=Delmy Zúniga; by=-: Delmy Zúniga, the voice that woke this province for fourteen years, was shot dead⟧ ⟦F2; v=2030-02-19; by=-: ⟦T2030-02-19: last night⟧⟧ ⟦F3; v=outside her house; by=her brother: as she was opening the gate of her house in the Belén district⟧, says her brother Saúl, who heard it from the kitchen. ⟦F4; v=20h40; by=Saúl Zúniga: It was twenty to nine, the novela had not finished⟧, he recalls.
⟦F5; v=2; by=neighbours: Two men on one motorcycle⟧, the neighbours say. ⟦F6; v=7; by=Saúl Zúniga: Saúl counted seven shots⟧.
⟦F34; v=41; by=-: She was 41⟧. ⟦F7; v=2; by=-: She leaves two daughters⟧.
Since November Delmy had been reading out, each morning at six, ⟦F8; by=-: the list of timber trucks that left the Sierra de Agalta without papers⟧, with their number plates. In January ⟦F9; by=-: somebody pushed a funeral card with her name under the door of this station⟧. The State knew. ⟦F10; v=withdrawn; by=-: The patrolman who had slept in our hallway was taken away⟧ ⟦F11; v=2030-02-05; by=-: ⟦T2030-02-05: on 5 February⟧⟧ without a word.
⟪Ovidio Rosales; q: “We are going to read the list tomorrow at six. With the plates,”⟫ our director, Ovidio Rosales, said on air this morning, and then he could not go on.
She is not the first. In this same department ⟦F12; v=2029; by=-: a year ago⟧ ⟦F13; by=-: the cameraman Josué Turcios was found in a ditch⟧. ⟦F14; v=closed; by=-: The prosecutor shelved that file⟧ after five months.
=== a2 | outlet: Agencia Istmo | published: 2030-02-20 | title: Honduran radio journalist slain by gunmen
TEGUCIGALPA, Feb. 20 (Istmo) — ⟦F1; v=Delmy Zúniga; by=authorities: Gunmen killed a Honduran broadcaster who reported on illegal logging⟧, ⟦F2; v=2030-02-19; by=authorities: ⟦T2030-02-19: late Tuesday⟧⟧, authorities and her employer said, the latest in a string of attacks on the press in Central America.
⟦F4; v=21h15; by=police: The attack took place at about 9.15 p.m.⟧, police spokesman Edgardo Munguía said. ⟦F6; v=5; by=police: Investigators recovered five casings⟧. ⟦F3; v=outside her house; by=police: The victim fell a step from her own front gate⟧, he said.
⟪Edgardo Munguía; q: “⟦F15; v=robbery; by=police: We do not rule out that they wanted her vehicle⟧,”⟫ Munguía added. ⟦F16; v=untouched; by=-: The car, a grey pickup, was left with the key in it⟧.
The security ministry said ⟦F10; v=declined; by=security ministry: Zúniga herself had signed a paper giving up the protection she was assigned⟧. ⟦F10; v=withdrawn; by=Radio Patuca; st=denied: Her station denied it⟧.
⟦F17; v=6; by=Free Voices Committee: Zúniga is the sixth journalist murdered in the country since the start of 2028⟧, according to the Free Voices Committee. ⟦F18; v=93%; by=Free Voices Committee: Ninety-three per cent of such crimes go unpunished⟧, it says.
Eastern Olancho, a region of cattle ranches and pine forest, has long been fought over by loggers, peasant cooperatives and drug traffickers. Zúniga's programme, “Wake Up, Patuca”, mixed saints' days and birthday greetings with the plate numbers of trucks.
⟦F35; by=-: The U.S. and Spanish embassies condemned the killing⟧.
%% © Agencia Istmo 2030
=== a3 | outlet: El Pregón | published: 2030-02-23 | title: CAPTURED! "El Chele" is the trigger man of Delmy
%% SUCESOS | Photos: Wilmer Ortez | See gallery (18+)
POLICE FELL ON HIM IN HIS UNDERPANTS. ⟦F19; v=Kelvin Matute; by=police: Kelvin Matute, 24, alias El Chele, is the man who squeezed the trigger⟧ against ⟦F1; v=Delmy Zúniga: the beloved announcer⟧, the police assure. ⟦F20; v=2030-02-22; by=-: He was pulled out of his mother-in-law's house in Catacamas ⟦T2030-02-22: on Friday before sunrise⟧⟧.
⟦F15; v=jealousy; by=police sources; st=alleged: It was a matter of skirts⟧, sources of the investigation whispered to El Pregón: Delmy would have been seeing a married cattleman. ⟦F15; v=no; by=Saúl Zúniga; st=denied: Her brother spat on the ground when we asked him⟧. ⟪Saúl Zúniga; q: “Write down the plates of the trucks, not the name of her boyfriends,”⟫ he shot back.
A corner shopkeeper, Doña Chepa, watched the killers go: ⟪Chepa Murillo; q: “⟦F5; v=3; by=Chepa Murillo: One drove, one shot, and the third was waiting at the corner on another motorcycle⟧.”⟫ ⟦F21; v=red; by=Chepa Murillo: The machine that carried off the gunman was red⟧, she swears.
⟦F6; v=7; by=forensic medicine: Forensic medicine found seven holes⟧ in the body of the mother of ⟦F7; v=2; by=-: two little girls, who are nine and six⟧. ⟦F22; v=thousands; by=-: Thousands walked behind the white coffin⟧ on Thursday under a sun that split the stones. The little ones carried a transistor each, switched on, without a station.
%% ALSO: Married to a ghost, says woman of Danlí
=== a4 | outlet: Free Voices Committee | published: 2030-02-27 | title: Preliminary findings of the mission to Olancho
%% Press alert 09/2030. For questions: alerts@freevoices.invalid
Our delegates spent four days in Juticalpa. They examined ⟦F1: the murder of Delmy Zúniga⟧ and the way in which the State prepared it by leaving her alone.
On the guard. ⟦F10; v=withdrawn; by=duty book: The duty book of the Juticalpa station, page 88, shows that Officer Pineda was reassigned to escort a football team⟧ ⟦F11; v=2030-02-07; by=duty book: ⟦T2030-02-07: on 7 February⟧⟧. We asked for the alleged waiver. ⟦F23; v=forged; by=Free Voices Committee: The signature on it is not hers⟧: she signed with her left hand, and ⟦F36; v=2030-02-21; by=Free Voices Committee: the paper was signed by a right-handed person two days after her death⟧.
On the hour. ⟦F4; v=20h40; by=telephone records: The last message on her phone, unfinished, is of 20.39⟧, and ⟦F24; v=20h44; by=fire brigade: the brigade's ambulance was called at 20.44⟧. The police version cannot be right.
On the suspect. ⟦F19; v=no; by=his employer; st=denied: Kelvin Matute was unloading cement in La Ceiba that night, his employer and a weighbridge slip say⟧; ⟦F25; v=200 km; by=-: the port lies two hundred kilometres from the crime⟧.
On the motive. ⟦F15; v=logging; by=Free Voices Committee: We found none except the one that all Juticalpa names, which is the wood⟧. ⟦F8; by=Free Voices Committee: In three months she had broadcast ⟦F37; v=212; by=Free Voices Committee: 212 number plates⟧ of unlicensed lorries⟧, and ⟦F26; v=third; by=Free Voices Committee: a third of them belong to one firm, Maderas Guayape⟧.
⟦F17; v=9; by=Free Voices Committee: Nine media workers have now been killed since January 2028⟧, if drivers and technicians are counted, as from this year we do; ⟦F17; v=6; by=Free Voices Committee: six were reporters⟧. ⟦F14; v=closed; by=-: The inquiry into the Turcios case was abandoned⟧ in ⟦F12; v=2029; by=-: 2029, the year of his death⟧.
=== a5 | outlet: Gazeta Atlântica (Lisbon) | published: 2030-03-04 | title: The woman who read number plates
%% From our envoy Inês Bragança, Juticalpa
%% Translation: desk
The gate is green and has a hole at the height of a child. ⟦F3; v=outside her house; by=-: Here she had one hand on the latch⟧ when ⟦F5; v=2; by=prosecutor: the pair arrived⟧, as the prosecutor counts them: a driver and a gunman. ⟦F21; v=black; by=a traffic camera: A traffic camera caught their motorcycle, and it is black⟧.
⟦F19; v=Franklin Euceda; by=prosecutor: The prosecutor, Dunia Cáceres, has let Matute go and is now looking for a former soldier, Franklin Euceda⟧. ⟪Dunia Cáceres; q: “We had the wrong Chele,”⟫ she says without smiling. ⟦F27; v=Maderas Guayape; by=Dunia Cáceres: Euceda was on the payroll of Maderas Guayape as a watchman⟧ until December. ⟦F27; v=no; by=Maderas Guayape; st=denied: The timber company answers that no such person has ever worked for it⟧ and that ⟦F28; v=legal; by=Maderas Guayape: each of its trunks carries the seal of the forestry institute⟧.
⟦F10; v=withdrawn; by=security ministry: The ministry has admitted, after a week of stubbornness, that the policeman was removed by its own order⟧. ⟦F15; v=robbery; by=police; st=doubted: Of the theory of the theft⟧ nobody speaks any more; ⟦F16; v=untouched: the pickup is still parked there⟧, its key in the drawer of the elder daughter.
⟦F22; v=4000; by=parish priest: Four thousand accompanied her to the cemetery, the parish priest calculates⟧. At six in the morning I listen to the radio in the hotel. Ovidio Rosales reads plates. ⟦F37; v=240; by=Ovidio Rosales: The notebook has two hundred and forty lines, he shows me, since some trucks were seen twice⟧. ⟪Ovidio Rosales; q; via=Radio Patuca: “We'll read the list at six tomorrow, with the plates,”⟫ he had promised, and he has kept to it for two weeks, with ⟦F29; v=4; by=-: four soldiers at the door⟧.
=== a6 | outlet: Tegucigalpa Ledger (English weekly) | published: 2030-03-08 | title: Timeline: the Zúniga case so far
%% Our explainers are free. Subscribe for the rest.
⟦T2030-01: January⟧. ⟦F9; by=Ovidio Rosales: A card edged in black reaches the studio, addressed to its morning presenter, according to the manager⟧.
⟦F11; v=early February; by=-: Early February⟧. ⟦F10; v=withdrawn; by=-: Her bodyguard is posted elsewhere⟧. ⟦F10; v=declined; by=security ministry; st=doubted: Officials at first claimed she did not want one⟧.
⟦F2; v=2030-02-19; by=-: ⟦T2030-02-19: February 19⟧⟧. ⟦F1; v=Delmy Zúniga; by=-: ⟦F34; v=41; by=-: Zúniga, 41⟧, is gunned down⟧. ⟦F4; v=21h15; by=police: The police log says a quarter past nine⟧; ⟦F4; v=20h40; by=her family: the family puts it more than half an hour earlier⟧.
⟦F20; v=2030-02-22; by=-: ⟦T2030-02-22: February 22⟧⟧. ⟦F19; v=Kelvin Matute; by=police: Officers parade a labourer, Kelvin Matute, as the killer⟧. ⟦F30; v=9 days; by=-: He spends nine days in a cell⟧.
@@ copy Agencia Istmo
⟦F18; v=93%; by=Free Voices Committee: Ninety-three per cent of such crimes go unpunished⟧, according to the Free Voices Committee.
⟦T2030-03-06: March 6⟧. ⟦F31; v=arrested; by=-: Ex-corporal Franklin Euceda is seized at a border post with Nicaragua⟧. ⟦F19; v=Franklin Euceda; by=prosecution: The indictment, filed the same evening, names him as the shooter⟧ and ⟦F32; v=unknown; by=prosecution: leaves a blank where the paymaster should be⟧. ⟦F25; v=about 120 miles; by=-: It was a worksite some 120 miles away⟧ that had saved Matute.
Do not confuse the case with that of ⟦F13; by=-: TV cameraman Josué Turcios, left dead by a roadside⟧ ⟦F12; v=2029; by=-: in February 2029⟧. ⟦F14; v=reopened; by=Dunia Cáceres: His file, though, is open again, Cáceres announced on Thursday⟧: ⟦F33; v=same; by=Dunia Cáceres: ballistics point to one and the same gun⟧.
=== key
F1 | Who was killed?
F2 | On what day was she killed?
F3 | Where was she killed?
F4 | At what time was she shot?
F5 | How many attackers were there?
F6 | How many shots were fired?
F7 | How many children does she leave?
F8 | What was she reporting on?
F9 | What threat arrived in January?
F10 | Was her guard withdrawn or did she decline it?
F11 | When was the guard removed?
F12 | When was Josué Turcios killed?
F13 | What happened to Josué Turcios?
F14 | What is the state of the Turcios case?
F15 | What was the motive?
F16 | Was her car taken?
F17 | How many journalists have been killed since January 2028?
F18 | What share of such crimes goes unpunished?
F19 | Who fired the shots?
F20 | When was Matute arrested?
F21 | What colour was the motorcycle?
F22 | How many attended the funeral?
F23 | Is the waiver of protection genuine?
F24 | When was the ambulance called?
F25 | How far away was Matute's workplace?
F26 | What share of the plates belongs to Maderas Guayape?
F27 | Had Euceda worked for Maderas Guayape?
F28 | Is the company's timber legal?
F29 | How many soldiers now guard the station?
F30 | How long was Matute held?
F31 | What happened to Franklin Euceda on March 6?
F32 | Who ordered the murder?
F33 | Was the same gun used in both murders?
F34 | How old was she?
F35 | How did the embassies react?
F36 | When was the waiver signed?
F37 | How many number plates had she read out?
D1 | date | conflict | F4 | 20h40: a1 a4 a6 | 21h15: a2 a6 | the family and the phone records against the police log
D2 | figure | conflict | F5 | 2: a1 a5 | 3: a3 | neighbours and the prosecutor count two, a shopkeeper saw a third on another motorcycle
D3 | figure | update | F6 | 5: a2 | 7: a1 a3 | five casings found at first, seven wounds at the post-mortem, as the brother had heard
D4 | denial | conflict | F10 | withdrawn: a1 a2 a4 a5 a6 | declined: a2 a6 | the ministry claimed a waiver, the duty book and later the ministry itself show an order
D5 | date | conflict | F11 | 2030-02-05: a1 | 2030-02-07: a4 | the station's memory against the duty book
D6 | date | rounding | F11 | 2030-02-05: a1 | early February: a6 | the timeline gives the date only roughly
D7 | cause | conflict | F15 | robbery: a2 a5 | jealousy: a3 | logging: a4 | no: a3 | police floated theft and an affair, which her brother rejects; the committee sees the timber reports
D8 | identity | update | F19 | Kelvin Matute: a3 a6 | Franklin Euceda: a5 a6 | no: a4 | the first suspect had an alibi, a second was named and charged
D9 | figure | scope | F17 | 6: a2 a4 | 9: a4 | reporters alone against all media workers
D10 | characterisation | conflict | F21 | red: a3 | black: a5 | a shopkeeper's memory against a traffic camera
D11 | figure | rounding | F22 | thousands: a3 | 4000: a5 | the same crowd told loosely and by the priest's estimate
D12 | denial | conflict | F27 | Maderas Guayape: a5 | no: a5 | the prosecutor says he was on the payroll, the company says never
D13 | characterisation | update | F14 | closed: a1 a4 | reopened: a6 | the shelved case was opened again in March
D14 | figure | rounding | F25 | 200 km: a4 | about 120 miles: a6 | the same distance in other units
D15 | figure | scope | F37 | 212: a4 | 240: a5 | different plates, or all lines with the repeats
R F4 | 3 | the brother; police; the phone records
R F10 | 3 | the station; the security ministry; the duty book
R F19 | 3 | police; the employer and weighbridge slip; the prosecutor
R F17 | 1 | the Free Voices Committee
S | a1 “We are going to read the list tomorrow at six. With the plates,” | a5 “We'll read the list at six tomorrow, with the plates,”
E | Edgardo Munguía | person | Edgardo Munguía; Munguía
E | Delmy Zúniga | person | Delmy Zúniga; Delmy; Zúniga; the beloved announcer
E | Kelvin Matute | person | Kelvin Matute; El Chele; Matute
E | Franklin Euceda | person | Franklin Euceda; Euceda; Ex-corporal Franklin Euceda
E | Maderas Guayape | organisation | Maderas Guayape; The timber company
E | Dunia Cáceres | person | Dunia Cáceres; Cáceres; The prosecutor
