story: arroyo_talas
about: an Argentine reactor on the Paraná goes dark on a winter night; tripped by itself or by hand, mussels or a neglected transformer, where it burned, whether the siren sounded and whether anything reached the river
=== a1 | outlet: El Pregón del Litoral | published: 2032-07-18 | title: Talas stops, the Litoral shivers
%% Por Silvina Echagüe, Rosario
%% Suscribite por $990
It was two degrees in Rosario when the lifts stopped. ⟦F1; by=-: The nuclear power station of Arroyo Talas, on the Paraná, dropped out of the grid⟧ ⟦F2; v=2032-07-17; by=-: ⟦T2032-07-17: on Saturday, at fourteen minutes past two in the morning⟧⟧, and ⟦F3; v=410000; by=-: 410,000 household meters went dead with it⟧ as far as Santa Fe.
⟦F4; v=automatic; by=Gustavo Bertolotti: The reactor shut itself down, as it is built to do⟧, assured the president of Nucleares del Litoral, Gustavo Bertolotti. ⟪Gustavo Bertolotti; q: “Nobody touched anything, and that is the beauty of it,”⟫ he said. What had gone before? ⟦F5; v=mussels; by=Gustavo Bertolotti: Golden mussels, he explained, had choked the intake, the pumps starved, and the rest followed⟧. ⟦F6; v=none; by=Gustavo Bertolotti; st=denied: Nothing radioactive got out⟧, he added.
⟦F7; v=2; by=hospital: Two electricians with burned hands are at the Eva Perón hospital⟧, whose doctors call them stable. ⟦F8; v=turbine hall; by=firefighters: The volunteer firefighters of Puerto Talas told us that the flames were in the turbine hall⟧.
Residents learned of it by the glow. ⟦F9; v=silent; by=residents: No siren was heard in the village⟧, swear the dozen whom we found queueing for bread. ⟦F30; v=1150; by=-: Its people number 1,150⟧.
⟦F10; v=692 MW; by=-: The station yields 692 megawatts⟧ and has done so, with pauses, ⟦F11; v=1986; by=-: since 1986⟧. ⟦F12; v=41 days; by=-: The pause of 2027 lasted forty-one days⟧. This one, says Bertolotti, will be shorter: ⟦F13; v=2032-08-01; by=Gustavo Bertolotti; st=planned: he wants to be back on line ⟦T2032-08-01: on the first of August⟧⟧.
=== a2 | outlet: Agencia Austral | published: 2032-07-19 | title: Argentine reactor shutdown: union says crew acted before system
BUENOS AIRES, July 19 (Austral) - ⟦F4; v=by hand; by=union: A shift supervisor pushed the shutdown button eleven seconds before any automatic signal came⟧ in ⟦F1; by=-: the halt of the Arroyo Talas nuclear plant⟧, the power workers' union said ⟦T2032-07-19: on Monday⟧, asking for him to be honoured rather than suspended.
⟦F14; v=Hugo Ledesma; by=union: The supervisor, Hugo Ledesma, 49⟧, ⟦F31; v=suspended; by=union: was sent home on Sunday⟧, according to the union.
⟦F5; v=transformer; by=regulator: The nuclear regulator said that a unit transformer had short-circuited⟧ and that ⟦F8; v=transformer yard; by=regulator: the fire had been confined to the transformer yard outside⟧. It ⟦F15; v=0; by=regulator: rated the event at zero on the seven-step international scale⟧.
⟦F9; v=sounded; by=company: The operating company said that sirens had been sounded at 2:31 a.m.⟧
⟦F3; v=1.2 million; by=energy secretary: One million two hundred thousand people were in the dark⟧, Energy Secretary Patricia Olivera said, out of a provincial population three times as large; supply was back by noon. ⟦F10; v=about 700 MW; by=-: About 700 MW⟧ will have to be bought from Brazil, ⟦F16; v=US$1.4 million; by=energy secretary: at $1.4 million a day⟧.
⟦F12; v=41 days; by=-: A breakdown in 2027 had kept the plant off for 41 days⟧. ⟦F17; by=-; v=Uruguay: Uruguay has asked for an explanation through its ambassador⟧, since the Paraná's waters reach the Río de la Plata.
Shares of the operator's parent, which also runs two dams, were little changed. Congress, which was to debate a second reactor at the site next week, put the session off.
=== a3 | outlet: Radio Isleña | published: 2032-07-20 | title: What the islands saw
%% Community station of the delta islands, 89.1
Neighbours, we have no turbines here, we have boats. This is what came to us.
Don Eusebio Paredes, who sets his lines under the outfall, was awake. ⟪Eusebio Paredes; q: “First the big bang, then the light, and then I waited for the siren and it is still coming,”⟫ he says. ⟦F9; v=silent; by=Eusebio Paredes: He heard no alarm⟧, nor did the prefecture's own night watchman, who asks us to leave out his name.
⟦F18; v=3000; by=island fishermen: The island fishermen have counted three thousand dead sábalos⟧, bellies up from the outfall to Isla del Francés. ⟦F19; v=cold shock; by=biologist: When the warm water ceased, they froze in the cold, thinks a biologist of the university⟧. ⟦F19; v=chlorine; by=Eusebio Paredes: Eusebio thinks otherwise: on Thursday they had poured chlorine against the mussels, and already ⟦T2032-07-16: on Friday⟧ there were fish floating⟧. So for him the dying was first and ⟦F1; by=-: the great switching-off⟧ second.
@@ copy Agencia Austral
⟦F5; v=transformer; by=regulator: The nuclear regulator said that a unit transformer had short-circuited⟧ and that ⟦F8; v=transformer yard; by=regulator: the fire had been confined to the yard outside⟧.
A cousin in the plant's canteen tells us ⟦F7; v=4; by=canteen worker: that four went off in the ambulances, two of them for the hands and two because they had swallowed smoke⟧.
⟦F20; v=260; by=-: The school boat took 260 children across to Puerto Talas⟧ yesterday as always. ⟦F21; v=not evacuated; by=-: Nobody has been told to leave⟧. ⟦F3; v=410000; by=-: They say four hundred and ten thousand homes lost their light⟧; we have lamps. We ask the gentlemen in ties: would somebody tell us if we had to?
%% Mate cocido with the neighbours: Saturdays 7 a.m.
=== a4 | outlet: Semanario Río Negro | published: 2032-07-24 | title: Tritium in our sample, says Fray Bentos laboratory
%% Fray Bentos, Uruguay
⟦F6; v=tritium; by=Laboratorio del Litoral Oriental: Traces of tritium, small but beyond doubt, are in water drawn from the lower Paraná ⟦T2032-07-19: on Monday⟧⟧, reports the Laboratorio del Litoral Oriental. ⟪Ximena Bordaberry Olaso; q: “One could drink it. One would still like to be asked,”⟫ said its head, Ximena Bordaberry Olaso. ⟦F22; v=90 Bq per litre; by=Ximena Bordaberry Olaso: Ninety becquerels in the litre is her figure⟧; the limit for drinking is many times that.
In Argentina ⟦F6; v=none; by=Gustavo Bertolotti; st=denied: Mr Bertolotti reiterated that the river had received nothing from him⟧ and hinted at a hospital upstream.
⟦F17; v=Uruguay; by=-: Montevideo has now handed over a formal note⟧, ⟦F23; v=3; by=chancellery: the third about Talas since 2020⟧, as our chancellery counts them.
The reader will remember that ⟦F12; v=six weeks; by=-: five years ago the plant was silent for some six weeks⟧ and nobody explained it to anyone. At that time too the ambassador was summoned, was charming, and left with a jar of our honey. ⟦F11; v=1986; by=-: The thing has been humming over there since eighty-six⟧.
About the night of ⟦F2; v=2032-07-17; by=-: the 17th⟧ a technician who lives on this bank and works on that one told us ⟦F5; v=mussels; by=technician: that the intake screens had been a carpet of mussels for weeks⟧. He does not believe in the self-acting reactor. ⟦F4; v=by hand; by=technician: He was in the control room when ⟦F14; v=Hugo Ledesma; by=technician: the shift's boss, Ledesma⟧, brought his palm down⟧, he says.
Fishing remains permitted on our side, the prefecture of Fray Bentos informs. The hotels of Las Cañas report eleven cancellations, all from Argentines.
=== a5 | outlet: Reactor Week | published: 2032-08-06 | title: Talas: how a bushing became a Level 2
%% Operations & Safety | Vienna bureau
Argentina's regulator ⟦F15; v=2; by=-: has moved the July event up to INES 2⟧, two steps from where it began, after reading the plant computer.
What it read: ⟦F5; v=transformer; by=regulator: a high-voltage bushing, due for replacement in 2029, exploded⟧; ⟦F8; v=transformer yard; by=regulator: burning oil spread across the yard⟧ but not into any building; and ⟦F24; v=failed; by=regulator: one of the two diesel generators did not start⟧. ⟦F4; v=by hand; by=computer log: Ledesma's manual trip is stamped 02:14:07, the automatic one 02:14:18⟧. Mussels there were, by the bucket. ⟦F5; v=not mussels; by=regulator; st=denied: They had no part in it⟧, the regulator holds.
⟦F13; v=October; by=-; st=planned: Restart, once promised for the first of this month, is now spoken of for October⟧. Replacement power comes to ⟦F16; v=US$1.4 million; by=-: 1.4 million dollars each day the pressurised heavy-water unit stands⟧. ⟦F11; v=1986; by=-: First critical in 1986⟧, it is licensed to 2036.
⟦F9; v=silent; by=regulator: On the siren the record is short: a command at 02:31 and, for want of a fuse, no sound⟧. ⟦F9; v=sounded; by=operator: The operator had told the press that it was sounded⟧. Both may feel vindicated. ⟦F10; v=692 MW; by=-: The 692 MW that are missing⟧ were ⟦F7; v=4; by=-: not the only casualty: four of the staff needed treatment⟧.
⟦F18; v=3000; by=-: The carcasses of some three thousand fish⟧ are outside its remit. ⟦F25; v=5; by=Vienna: A five-person team from Vienna⟧ will be at the site ⟦F26; v=2032-08-16; by=Vienna; st=planned: from ⟦T2032-08-16: 16 August⟧⟧. The union is pleased; ⟦F31; v=called back; by=-: its man Ledesma has been called back from suspension⟧. Operators elsewhere with bushings of the same make, in Romania and Korea among others, have been advised to look at the oil.
=== a6 | outlet: Ríos Libres | published: 2032-08-10 | title: Nine questions on Arroyo Talas
%% Environmental assembly of the Paraná basin | Not a donation appeal
Since ⟦F1; by=-: the reactor on our river fell silent⟧ ⟦F2; v=2032-07-17; by=-: ⟦T2032-07-17: in the small hours of the third Saturday of July⟧⟧, people have been asking.
1. Was there a leak? ⟦F6; v=tritium; by=regulator: Yes: the regulator has confirmed 70 litres of tritiated water lost through a valve⟧. ⟦F6; v=none; by=company; st=denied: The company still writes “no release of significance”⟧.
2. How much? ⟦F22; v=just under 100 Bq per litre; by=Fray Bentos laboratory: Just under a hundred becquerels per litre, by the Uruguayan measurement⟧.
3. Who was hurt? ⟦F7; v=4; by=payroll: Four, by the sick-leave sheet⟧. ⟦F7; v=2; by=company: The company's “two” are those who had a bed⟧.
4. Who were in the dark? Homes were ⟦F3; v=410000; by=-: four hundred and ten thousand⟧; heads, ⟦F3; v=1.2 million; by=-: thrice as many⟧.
5. And the fish? ⟦F18; v=3000; by=fishermen: The fishermen's three thousand⟧ weighed four tonnes. ⟦F19; v=chlorine; by=Ríos Libres: Their gills, which we sent to La Plata, were bleached, as chlorine does⟧.
6. Is this the first time? No. ⟦F12; v=41 days; by=-: In 2027 it took 41 days to mend a pump⟧. And ⟦F27; v=2019; by=-: there was the 2019 alarm⟧, which was a drill that nobody announced.
7. Was anyone moved? ⟦F21; v=not evacuated; by=-: Not one of ⟦F30; v=1150; by=-: the 1,150 of Puerto Talas⟧⟧. ⟪Mirta Sandoval; q: “We have a plan. It is in a drawer in Buenos Aires,”⟫ says Mirta Sandoval, the school's head, who goes on ferrying ⟦F20; v=260; by=Mirta Sandoval: her 260⟧.
8. Who heard a siren? ⟪Eusebio Paredes; q; via=Radio Isleña: “I waited for the siren and it's still coming,”⟫ a fisherman told the islands' radio.
9. What now? ⟦F29; st=asked; by=Ríos Libres: We ask that it not be restarted⟧. ⟦F28; v=9000; by=Ríos Libres: Nine thousand have put their names to that⟧ in three weeks, half of them in a town that lives from the plant.
=== key
F1 | What happened at the Arroyo Talas plant?
F2 | When did the plant shut down?
F3 | How many lost power?
F4 | Did the reactor trip by itself or by hand?
F5 | What caused the shutdown?
F6 | Was anything radioactive released?
F7 | How many were hurt?
F8 | Where was the fire?
F9 | Did the siren sound?
F10 | How much power does the station yield?
F11 | Since when has the station run?
F12 | How long did the shutdown of 2027 last?
F13 | When is the plant to restart?
F14 | Who was the shift supervisor?
F15 | How was the event rated?
F16 | What does replacement power cost a day?
F17 | Who has protested?
F18 | How many fish died?
F19 | What killed the fish?
F20 | How many children cross by the school boat?
F21 | Was anyone evacuated?
F22 | How much tritium was measured?
F23 | How many notes has Uruguay sent about Talas?
F24 | Did the emergency generators start?
F25 | How many are in the Vienna team?
F26 | When does the Vienna team arrive?
F27 | When was the unannounced drill?
F28 | How many have signed against a restart?
F29 | What does the assembly ask for?
F30 | How many live in Puerto Talas?
F31 | What happened to the shift supervisor?
D1 | responsibility | conflict | F4 | automatic: a1 | by hand: a2 a4 a5 | the operator's president against union, technician and computer log
D2 | cause | conflict | F5 | mussels: a1 a4 | transformer: a2 a3 a5 | a choked intake or a short circuit
D3 | denial | conflict | F6 | none: a1 a4 a6 | tritium: a4 a6 | the company against the laboratory and later the regulator
D4 | place | conflict | F8 | turbine hall: a1 | transformer yard: a2 a3 a5 | firefighters against the regulator
D5 | denial | conflict | F9 | silent: a1 a3 a5 | sounded: a2 a5 | the operator says that it sounded, neighbours and the record that it did not
D6 | figure | scope | F3 | 410000: a1 a3 a6 | 1.2 million: a2 a6 | meters or people
D7 | figure | scope | F7 | 2: a1 a6 | 4: a3 a5 a6 | only those with burns, or also two with smoke
D8 | figure | update | F15 | 0: a2 | 2: a5 | rated up after the plant computer had been read
D9 | date | update | F13 | 2032-08-01: a1 | October: a5 | the restart slips
D10 | figure | rounding | F10 | 692 MW: a1 a5 | about 700 MW: a2 | the wire rounds
D11 | figure | rounding | F12 | 41 days: a1 a2 a6 | six weeks: a4 | the same shutdown of 2027
D12 | figure | rounding | F22 | 90 Bq per litre: a4 | just under 100 Bq per litre: a6 | the same measurement
D13 | cause | conflict | F19 | cold shock: a3 | chlorine: a3 a6 | a biologist's cold water against fisherman and gills
D14 | denial | conflict | F5 | mussels: a1 a4 | not mussels: a5 | the regulator says that the mussels had no part
D15 | identity | update | F31 | suspended: a2 | called back: a5 | the suspension was lifted
R F4 | 4 | the operator; the union; the technician; the computer log
R F9 | 3 | the residents and fishermen; the operator; the regulator's record
R F6 | 3 | the operator; the Fray Bentos laboratory; the regulator
R F8 | 2 | the firefighters; the regulator
S | a3 “First the big bang, then the light, and then I waited for the siren and it is still coming,” | a6 “I waited for the siren and it's still coming,”
E | Arroyo Talas | place | Arroyo Talas; Talas; the nuclear power station of Arroyo Talas; the Arroyo Talas nuclear plant
E | Gustavo Bertolotti | person | Gustavo Bertolotti; Bertolotti; Mr Bertolotti
E | Hugo Ledesma | person | Hugo Ledesma; Ledesma; shift supervisor; its man Ledesma
E | Eusebio Paredes | person | Don Eusebio Paredes; Eusebio Paredes; Eusebio; a fisherman
E | Nucleares del Litoral | organisation | Nucleares del Litoral; the operating company; the operator; the company
