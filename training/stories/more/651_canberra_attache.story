story: canberra_attache
about: a Chilean embassy car knocks down a student in Canberra; who was driving, on which light, how fast, immunity waived for testimony or altogether, an attaché expelled or recalled; the fines of one car are not the fines of the fleet, and an older crash of another mission is not this one
=== a1 | outlet: The Molonglo Courier | published: 2031-08-15 | title: Student fights for life after embassy car collision
%% By Kirsty Boland, crime reporter
⟦F1; by=-: A university student on her way home from the library was struck by a diplomatic car⟧ at ⟦F2; v=Coranderrk Street; by=-: the corner of Coranderrk Street and Parkes Way⟧ ⟦T2031-08-14: late on Thursday⟧.
⟦F3; v=critical; by=ACT Policing: Tarni Walsh, 20, is in a critical condition at Canberra Hospital⟧, police said. ⟦F4; v=Chile; by=-: The grey wagon carries plates issued to the Chilean mission⟧.
⟦F5; v=man; by=Dean Karras: It was a bloke at the wheel, according to Dean Karras⟧, who was waiting for a bus. ⟪Dean Karras; q: “⟦F6; v=red; by=Dean Karras: He came through on the red⟧ and ⟦F7; by=Dean Karras: he didn't get out for a good two minutes⟧,”⟫ Mr Karras told the Courier.
Inspector Megan Tully said that ⟦F8; v=no test; by=Megan Tully: nobody in the car had been breath-tested, because officers could not require it⟧. ⟦F9; v=37; by=court records: Court records list 37 unpaid speeding and parking notices against the same number plate⟧.
Ms Walsh is a second-year nursing student from Cooma. ⟦F10; v=lights on; by=Megan Tully: Her bicycle had both lamps on⟧, Inspector Tully said.
%% Got a tip? Ring the newsroom.
=== a2 | outlet: Federal Press Service | published: 2031-08-16 | title: Chile says envoy's wife was driving
CANBERRA (FPS) - ⟦F5; v=wife; by=Chilean embassy: The wife of a Chilean cultural attaché was behind the wheel⟧ when ⟦F1; by=-: a cyclist was hit by the couple's car⟧ in the Australian capital, Chile's embassy said ⟦T2031-08-16: on Saturday⟧, offering its ⟪Chilean embassy; q: “deepest sorrow”⟫ to the family.
⟦F6; v=green; by=Chilean embassy: Paula Etcheverry had entered the intersection on a green signal⟧, the embassy said in a statement. ⟦F11; v=65; by=Chilean embassy: Her speed did not exceed 65 kilometres an hour⟧, by the reading of the vehicle's own computer.
⟦F12; v=60; by=-: The limit on that stretch is 60⟧.
Foreign Minister Louise Hardcastle ⟦F13; st=asked; by=Louise Hardcastle: called on Santiago to lift the immunity⟧ of everyone who was in the car. ⟦F14; v=2: Two people were inside⟧.
It is not the first such case. ⟦F15; v=2026; by=-: A driver of another embassy escaped trial after a death on the Monaro Highway in 2026⟧.
%% FPS reporting by L. Anand; editing by T. Breen
=== a3 | outlet: El Faro del Pacífico | published: 2031-08-18 | title: Foreign Ministry brings home attaché Valderas
%% Santiago | Política exterior
The Foreign Ministry ⟦F16; v=recalled; by=Chilean foreign ministry: has called Ignacio Valderas, cultural attaché in Canberra, back to Santiago for consultations⟧, a decision which the undersecretary, Marcela Oyarzún, described as ⟪Marcela Oyarzún; q: “entirely our own and taken ⟦T2031-08-15: on Friday⟧.”⟫ ⟦F17; v=2031-08-17; by=Marcela Oyarzún: He flew out ⟦T2031-08-17: yesterday, Sunday⟧⟧, by way of Auckland; ⟦F18; v=stays; by=Marcela Oyarzún: his wife remains at the disposal of the Australian authorities⟧.
⟦F19; v=testimony only; by=Marcela Oyarzún: Chile has renounced the immunity of Mrs Etcheverry so that she may give evidence⟧. ⟪Marcela Oyarzún; q: “To give evidence. A trial is another chapter,”⟫ the undersecretary specified.
⟦F1; by=-: The accident of Thursday⟧, in which ⟦F3; v=critical; by=-: a young Australian was gravely hurt⟧, has been on every front page there. Some of them published the attaché's photograph beside ⟦F9; v=212; by=Australian press: a figure of 212 unpaid fines⟧, which, the embassy notes, ⟦F20; by=Chilean embassy: dates back nine years and includes vans that were sold long ago⟧.
⟦F21; v=two glasses; by=friend of the couple: A friend who dined with the couple says that Valderas drank two glasses of carménère⟧ and his wife water, ⟪friend of the couple; q: “which is why she took the keys.”⟫
=== a4 | outlet: The Southern Mercury | published: 2031-08-19 | title: KICKED OUT: Envoy in death crash sent packing
%% EXCLUSIVE | By Brodie Lamb
&& ⟦F16; v=expelled; by=-: Diplomat booted out over student's death⟧
The party-loving diplomat ⟦F1; by=-: whose car mowed down Tarni Walsh⟧ ⟦F16; v=expelled; by=government source: was given 24 hours to get out of Australia⟧, a senior government source has told the Mercury.
⟦F3; v=died; by=family: Tarni, 20, lost her fight ⟦T2031-08-18: on Monday morning⟧, her family said⟧.
And ⟦F5; v=man; by=two students: two students on the footbridge swear they saw a man climb across to the passenger seat⟧. ⟪student; q: “⟦F5; v=man; by=student: He shuffled over and she got out his side⟧,”⟫ said one.
⟦F11; v=more than 90; by=police source: The wagon was doing well over 90⟧, a police source said, ⟦F12; v=60: in a 60 zone⟧.
The embassy's fleet has run up ⟦F9; v=212; by=ACT government: 212 unpaid fines, figures released by the ACT government show⟧. ⟦F22; v=nearly 19000; by=-: Almost 19,000 Australians have signed a petition⟧ to ⟦F23; st=asked; by=petition: strip foreign drivers of their immunity on the road⟧.
%% VOTE: Should diplomats be above our laws?
=== a5 | outlet: Federal Press Service | published: 2031-08-20 | title: Canberra denies expelling Chilean attaché
CANBERRA (FPS) - ⟦F16; v=not expelled; st=denied; by=Louise Hardcastle: Australia did not order a Chilean attaché out of the country⟧, Foreign Minister Louise Hardcastle said ⟦T2031-08-20: on Wednesday⟧. ⟪Louise Hardcastle; q: “⟦F24; by=Louise Hardcastle: I would have preferred him to stay⟧ and answer questions,”⟫ she told reporters.
⟦F3; v=died; by=-: The 20-year-old victim died in intensive care⟧ ⟦T2031-08-18: on Monday⟧. ⟦F25; v=2031-08-25; st=planned; by=family: Her funeral will be held in Cooma⟧ ⟦T2031-08-25: next Monday⟧.
⟦F11; v=94; by=Megan Tully: Police now calculate the car's speed at 94 kph⟧, from skid marks and ⟦F26; by=Megan Tully: footage from a passing bus⟧, Inspector Megan Tully said. ⟦F6; v=red; by=Megan Tully: The film shows the signal against the wagon⟧ for a full three seconds before the impact.
⟦F22; v=18600; by=parliament clerk: A petition to parliament had 18,600 names⟧ by midday, the clerk's office said.
=== a6 | outlet: Radio Mapocho | published: 2031-09-04 | title: Chile lifts immunity of former attaché in Australian case
%% Transcript of the morning bulletin
Seventeen days after he came home, Ignacio Valderas is no longer protected. ⟦F19; v=full; by=Alberto Quezada: The Foreign Minister, Alberto Quezada, announced last night that Chile waives his immunity without reservation⟧, ⟪Alberto Quezada; q: “for testimony, for trial and for sentence.”⟫
The reason is a laboratory slip from Canberra. ⟦F27; v=Valderas; by=Australian police: Saliva on the driver's airbag is his, the Australian police have informed Santiago⟧. And so ⟦F5; v=man; by=Paula Etcheverry: Mrs Etcheverry has withdrawn her first account and says that her husband drove⟧. ⟪Paula Etcheverry; q: “I said what I was asked to say,”⟫ she declared through a lawyer; ⟦F28; v=denied; st=denied; by=Rodrigo Aninat: the ambassador, Rodrigo Aninat, denies that the embassy asked for anything of the kind⟧.
@@ copy Federal Press Service
⟦F11; v=94; by=Megan Tully: Police calculate the car's speed at 94 kph⟧, from skid marks and ⟦F26; by=Megan Tully: footage from a passing bus⟧, Inspector Megan Tully has said.
⟦F4; v=Chile: Our mission⟧ ⟦F29; by=-: has meanwhile settled the fines⟧. ⟦F3; v=died: Tarni Walsh is buried at Cooma⟧. She would have turned twenty-one ⟦T2031-09-03: yesterday⟧.
=== a7 | outlet: The Pacific Diplomat | published: 2031-09-06 | title: The attaché, the airbag and the small print
%% Analysis | By Hugh Penrose-Lau
Three questions were left open by ⟦F1; by=-: the collision that killed a Canberra nursing student⟧ last month.
Who drove? ⟦F5; v=wife; by=Chilean embassy: For nineteen days the mission's version was Paula Etcheverry⟧. ⟦F27; v=Valderas; by=-: The genetic trace on the burst cushion pointed to her husband⟧.
Expelled or summoned home? ⟦F16; v=recalled; by=Marcela Oyarzún: Santiago's undersecretary insists that nobody pushed⟧, and ⟦F16; v=not expelled; st=denied; by=Louise Hardcastle: Ms Hardcastle, for once, agrees with her⟧. A tabloid's source ⟦F16; v=expelled; by=government source > The Southern Mercury: spoke of an ultimatum of one day⟧; nobody has produced it.
How much protection is left? ⟦F19; v=testimony only; by=-: The August waiver covered the wife's words in the witness box and no more⟧; ⟦F19; v=full; by=Alberto Quezada: the September one, Mr Quezada promises, is without limits⟧. But ⟦F30; by=-: the two countries have no extradition treaty that covers traffic offences⟧.
The notices? ⟦F9; v=37; by=-: The grey wagon's own share was thirty-seven⟧ of ⟦F9; v=212; by=-: the mission's two hundred and twelve⟧; ⟦F29; by=-: Chile has paid the lot⟧.
⟪Dean Karras; q; via=The Molonglo Courier: “He didn't get out for two minutes,”⟫ a witness said on the first night. ⟦F15; v=2026; by=-: The chauffeur of the Monaro Highway, five years ago⟧, never came back at all.
=== key
F1 | What happened to the student?
F2 | Where was the collision?
F3 | What became of Tarni Walsh?
F4 | To which embassy did the car belong?
F5 | Who was driving the car?
F6 | Which light did the car have?
F7 | How soon did the driver get out?
F8 | Was anyone in the car breath-tested?
F9 | How many unpaid fines are there?
F10 | Was the bicycle lit?
F11 | How fast was the car going?
F12 | What is the speed limit there?
F13 | What did Australia ask Chile to do?
F14 | How many people were in the car?
F15 | When was the earlier case of another embassy?
F16 | Was the attaché recalled or expelled?
F17 | When did the attaché leave?
F18 | What of the attaché's wife?
F19 | How far did Chile waive immunity?
F20 | What does the embassy say of the fines?
F21 | How much did the attaché drink?
F22 | How many signed the petition?
F23 | What does the petition want?
F24 | What would the minister have preferred?
F25 | When is the funeral?
F26 | On what does the police calculation rest?
F27 | Whose saliva was on the airbag?
F28 | Did the embassy ask the wife to say that she drove?
F29 | Have the fines been paid?
F30 | Can the attaché be extradited?
D1 | identity | conflict | F5 | man: a1 a4 a6 | wife: a2 a7 | witnesses saw a man at the wheel, the embassy named the wife, who later withdrew
D2 | characterisation | conflict | F6 | red: a1 a5 | green: a2 | a witness and bus footage against the embassy's statement
D3 | figure | conflict | F11 | 65: a2 | 94: a5 a6 | the car's computer as read by the embassy against the police calculation
D4 | figure | rounding | F11 | more than 90: a4 | 94: a5 a6 | a source rounds down the speed that police then publish
D5 | responsibility | conflict | F16 | recalled: a3 a7 | expelled: a4 a7 | Santiago says its own decision, a tabloid's source an order to leave
D6 | denial | conflict | F16 | expelled: a4 a7 | not expelled: a5 a7 | the minister denies the tabloid's story
D7 | figure | update | F3 | critical: a1 a3 | died: a4 a5 a6 | the student died on the Monday
D8 | identity | update | F19 | testimony only: a3 a7 | full: a6 a7 | the first waiver covered the wife's evidence, the second everything
D9 | figure | scope | F9 | 37: a1 a7 | 212: a3 a4 a7 | the notices of one number plate, or of the embassy's whole fleet
D10 | figure | rounding | F22 | nearly 19000: a4 | 18600: a5 | the tabloid rounds the petition's count up
R F5 | 4 | Dean Karras; the embassy; the students on the footbridge; the wife's later account
R F6 | 3 | Dean Karras; the embassy; the bus footage
R F16 | 3 | the Chilean ministry; the Mercury's government source; the Australian minister
R F11 | 3 | the embassy; a police source; the police calculation
S | a1 “he didn't get out for a good two minutes,” | a7 “He didn't get out for two minutes,”
E | Ignacio Valderas | person | Ignacio Valderas; Valderas; a Chilean cultural attaché; the attaché
E | Paula Etcheverry | person | Paula Etcheverry; Mrs Etcheverry; his wife
E | Tarni Walsh | person | Tarni Walsh; Ms Walsh; Tarni; the 20-year-old victim
E | Louise Hardcastle | person | Foreign Minister Louise Hardcastle; Ms Hardcastle
E | Marcela Oyarzún | person | Marcela Oyarzún; the undersecretary
