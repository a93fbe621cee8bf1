story: cay_lobos_boat
about: a Bahamian patrol ship fires on a fast Dominican boat at night; smugglers or conch divers, warned first or not, inside the limit or outside, a pistol that some found and some did not, a floating cargo that may not be theirs, a third man who dies; February's wounded and the second boat that got away must stay apart
=== a1 | outlet: The Nassau Lantern | published: 2032-05-05 | title: Defence Force opens fire on suspected drug boat, two dead
%% By Tamika Rolle-Farquharson, Lantern Staff Reporter
&& Defence Force opens fire on suspected drug boat, two dead
⟦F1; by=Defence Force: A DEFENCE Force ship shot up a speedboat⟧ near Cay Lobos ⟦F2; v=11.20 pm; by=Defence Force: at 11.20pm ⟦T2032-05-03: on Monday⟧⟧, and ⟦F3; v=2; by=Defence Force: two of the men in it are dead⟧, the Force has confirmed. ⟦F4; v=4; by=Defence Force: Four more had bullet wounds⟧. ⟦F5; v=9; by=Defence Force: Nine were aboard⟧, all of them Dominicans.
Commodore Everette Saunders-Knowles said HMBS Flamingo Cay met the boat ⟦F6; v=inside; by=Everette Saunders-Knowles: nine miles within our waters⟧, ⟦F7; by=Everette Saunders-Knowles: running without lights⟧. ⟪Everette Saunders-Knowles; q: “⟦F8; v=warned; by=Everette Saunders-Knowles: We hailed, we lit them up, we put rounds across the bow⟧. Then ⟦F9; v=boat turned on ship; by=Everette Saunders-Knowles: they came about and drove straight for us⟧,”⟫ he said.
⟦F10; v=smugglers; by=Everette Saunders-Knowles: ⟪Everette Saunders-Knowles; q: “These were no fishermen,”⟫ the Commodore said⟧: ⟦F11; v=3; by=Everette Saunders-Knowles: three engines of 300 horsepower do not go after conch⟧. ⟦F12; v=pistol; by=Everette Saunders-Knowles: A pistol was recovered from the bilge⟧. ⟦F13; v=412 kg; by=police: At daybreak 412 kilos of cocaine in bales were fished out of the sea⟧, police added, ⟦F14; v=6 miles; by=police: some six miles to the west⟧.
⟦F15; v=escaped; by=Defence Force: A second boat got clean away⟧. ⟦F16; v=February; by=-: It is the first use of deadly force since February⟧, when ⟦F17; v=1; by=-: a poacher was shot in the leg off Ragged Island⟧.
⟦F18; by=Defence Force: Monday's craft had come from the north coast of the neighbour republic⟧, where the Force believes that half of the fast boats of the Old Bahama Channel are built. ⟦F28; st=planned; by=coroner's clerk: An inquest is not expected before June, the coroner's clerk told us⟧. The dead lay last night at the Rand morgue with numbers for names.
%% Got a tip? tips@nassaulantern.invalid
=== a2 | outlet: El Faro de la Línea (Monte Cristi) | published: 2032-05-06 | title: "They went for conch, not for powder": Monte Cristi weeps for its divers
%% Redacción regional
⟦F18; by=-: From this harbour they sailed⟧ on Sunday with ice for six days, hookah hoses and a statue of the Virgin of Altagracia. ⟦F3; v=3; by=consul: On Wednesday night there were three widows in the Calle de las Salinas, for a third diver, Junior Polanco, did not wake from his operation in Nassau, the consul informed them⟧.
⟦F10; v=divers; by=families: They were divers, say the families⟧, and the cooperative's book has their licence fees up to April. ⟦F11; v=3; by=cooperative: The Milagros had three motors, the cooperative notes, the fishing ground being far and one of them always broken⟧, and ⟦F19; v=11 metres; by=cooperative: eleven metres of hull⟧.
Over a sailor's telephone we reached one of ⟦F5; v=9; by=-: the nine who had gone⟧. ⟪Starlin Ureña; q: “⟦F8; v=not warned; by=Starlin Ureña: No siren, no voice. The first we knew was Wilkin's chest⟧,”⟫ said Starlin Ureña, ⟦F20; v=34; by=Starlin Ureña: brother of the captain, Wilkin, who would have been thirty-five in June⟧. ⟪Starlin Ureña; q: “⟦F9; v=ship ran into boat; by=Starlin Ureña: Then the grey ship climbed on top of us⟧.”⟫ ⟦F12; v=none; st=denied; by=Starlin Ureña: As to a gun, there was a knife for the conch, he said⟧. ⟦F6; v=outside; by=Starlin Ureña: They were over the Old Channel, he swears, where the sea is nobody's⟧.
⟦F21; v=protest note; by=foreign ministry: Santo Domingo has sent a note of protest⟧, the foreign ministry announced. ⟦F22; v=400; by=-: Four hundred lit candles on the mole⟧.
%% Comparte en tus redes
=== a3 | outlet: Antilles Newswire | published: 2032-05-07 | title: Third man dies after Bahamas patrol fires on Dominican boat; survivors in court
NASSAU, Bahamas (ANW) — ⟦F3; v=3; by=hospital: The death toll of ⟦F1; by=-: Monday's shooting at sea⟧ rose to three, Princess Margaret Hospital said⟧, as ⟦F23; v=5; by=-: five survivors were brought before a magistrate⟧ on Friday.
⟦F24; v=illegal entry and conspiracy; by=-: They were charged with conspiracy to import cocaine and with illegal entry⟧. ⟦F25; v=not guilty; by=-: All pleaded not guilty⟧. ⟦F10; v=divers; by=defence lawyer: Their lawyer, Philippa Sands-Moxey, told the court that her clients harvest conch for a living⟧.
⟦F13; v=412 kg; by=prosecutor: The Crown tied them to 412 kilograms of drugs⟧ ⟦F14; v=6 miles; by=prosecutor: picked up about six nautical miles off⟧ the next morning. Sands-Moxey said ⟦F26; v=not theirs; st=denied; by=Philippa Sands-Moxey: nothing linked the bales to the Milagros and that swabs of the boat had been clean⟧. ⟦F12; v=pistol; by=prosecutor: A firearm, the prosecutor said, was among the exhibits⟧.
⟦F27; v=more than 100; by=two officials: The ship's crew fired more than 100 rounds⟧, according to two officials with knowledge of the log. ⟦F4; v=4; by=hospital: Besides the dead, the hospital admitted four with gunshot wounds⟧, before Polanco succumbed.
⟦F21; v=protest note; by=-: The Dominican Republic lodged a formal protest ⟦T2032-05-06: on Thursday⟧⟧. ⟦F28; v=2032-06-14; st=planned; by=coroner's office: The coroner will open an inquest on June 14⟧.
⟦F16; v=February; by=-: Three months earlier⟧ ⟦F17; v=1; by=-: a Dominican was wounded when the same force shot at another vessel⟧. ⟦F22; v=400; by=mayor: In Monte Cristi, the mayor said, 400 residents kept vigil⟧.
Poaching of conch and lobster costs the Bahamas $20 million a year by the fisheries department's estimate, and the channels where the poachers dive are also those that cocaine takes on its way to Florida.
=== a4 | outlet: The Gulfstream Examiner (Miami) | published: 2032-05-10 | title: Cutter's radar deepens doubts over Bahamas shooting
%% By Lew Castellanos | INVESTIGATIONS
⟦F6; v=outside; by=radar log: A U.S. Coast Guard cutter that was shadowing the scene plotted the Dominican boat 2.5 miles beyond the Bahamian limit⟧ when it was fired on, according to a log seen by the Examiner. ⟦F2; v=11.20 pm; by=radar log: The two echoes merge at 40 minutes to midnight⟧, and on that at least everybody agrees.
⟦F9; v=ship ran into boat; by=radar log: It is the bigger echo that changes course and closes⟧. ⟦F8; v=not warned; by=radio log: On Channel 16, which the cutter records, there is no hail⟧. ⟦F27; v=140; by=armourer's return: One hundred and forty cartridges were drawn to replace those spent, the armourer's return shows⟧.
⟦F7; by=radar log: The smaller craft showed no lights⟧; ⟦F15; v=escaped; by=radar log: another, faster one made off to the west at 50 knots⟧. It was along this one's track that ⟦F13; v=more than 400 kg; by=-: better than 400 kilos of coke⟧ ⟦F14; v=6 miles: bobbed up, six miles away⟧. ⟦F26; v=not theirs; by=Coast Guard officer: ⟪Coast Guard officer; q: “Whoever dumped it was going fifty,”⟫ a Coast Guard officer said⟧.
⟦F11; v=3; by=photographs: Photographs from the Nassau dockyard show a ⟦F19; v=11 metres; by=photographs: 36-foot hull⟧ with its trio of propellers⟧, one of them bent. ⟦F20; v=34; by=-: Wilkin Ureña, 34, who had steered it⟧, had been stopped by our own Coast Guard in 2030 with 60 pounds of undersized lobster and no drugs.
⟦F29; v=suspended; by=Everette Saunders-Knowles: The Flamingo Cay's captain has been taken off duty, Saunders-Knowles told the Examiner⟧. ⟦F30; v=off; by=Everette Saunders-Knowles: Nobody's body camera was switched on, he conceded⟧.
%% Sign up for our Gulfstream newsletter
=== a5 | outlet: Bahamas Government Information Bulletin | published: 2032-05-08 | title: Statement of the Minister of National Security
%% For immediate release
The Minister wishes to correct certain falsehoods. ⟦F1; by=-: The engagement of an intruder by HMBS Flamingo Cay⟧ was lawful. ⟦F6; v=inside; by=-: It occurred at a position 9 nautical miles inside the archipelagic baseline⟧. ⟦F8; v=warned; by=-: Loudhailer, searchlight and two bursts into the water preceded aimed fire⟧, ⟦F9; v=boat turned on ship; by=-: which was resorted to only when the suspects attempted to ram⟧.
⟦F10; v=smugglers; by=-: The occupants were traffickers⟧. ⟦F11; v=3; by=-: Their triple outboard rig speaks for itself⟧, as do ⟦F13; v=412 kg; by=-: four hundred and twelve kilograms of narcotics⟧ ⟦F31; v=9 million dollars; by=-: with a street value of nine million dollars⟧. ⟦F12; v=pistol; by=-: A 9-millimetre handgun is in the custody of the police⟧.
⟦F29; v=on duty; by=-: The commanding officer remains in command of his ship⟧. ⟦F3; v=3; by=-: The loss of three lives⟧ is regretted. ⟦F4; v=3; by=-: Three persons continue to receive the best of care⟧. ⟦F28; v=2032-06-14; st=planned; by=-: The Coroner sits from the fourteenth of next month⟧, and the Ministry will assist her.
The Minister recalls that our marines are outnumbered by two hundred miles of banks. ⟪Wendell Armbrister; q: “When a boat without lights meets a ship with a flag, it is the boat that has the choice,”⟫ the Hon. Wendell Armbrister said. ⟦F21; v=protest note; by=-: The Dominican communication of 6 May⟧ will be answered through the usual channels. ⟦F22; v=150; by=-: A gathering of some 150 outside the consulate⟧ passed off peacefully. Body cameras are being procured; ⟦F30; v=off; by=-: those on trial that evening had not been activated⟧.
=== a6 | outlet: Justicia Mar y Frontera (legal aid group, Santo Domingo) | published: 2032-07-02 | title: What the inquest heard: eleven days in Nassau
%% Newsletter 44
The jury returned on Wednesday. ⟦F1; by=jury: It found the three men unlawfully killed by gunfire from a state vessel⟧.
⟦F8; v=not warned; by=jury: No adequate warning had been given, the jury held⟧: a marine admitted that the loudhailer was in its box. ⟦F12; v=none; by=police sergeant: The famous pistol? The sergeant of exhibits had never had one, he testified⟧. ⟦F27; v=140; by=jury: The foreman read out the number of shots, 140⟧, ⟦F32; v=23; by=pathologist: twenty-three of which had hit a body, in the pathologist's finding⟧.
⟦F5; v=9; by=-: Of nine who set out⟧ ⟦F18; by=-: from Monte Cristi⟧, six came back, and ⟦F25; v=dropped; by=attorney general: the case against the five accused was discontinued by the Attorney General on ⟦T2032-06-25: 25 June⟧⟧. ⟦F23; v=5; by=-: They had sat in Fox Hill, all five, for seven weeks⟧. ⟦F24; v=illegal entry and conspiracy; by=-: Of the two counts, the plot and the unlawful landing⟧, only the second is left, with a fine of 250 dollars each.
⟦F7; by=Starlin Ureña: They did run dark, Starlin Ureña told the jury, to save the battery for the compressor⟧. ⟦F19; v=11 metres: The Milagros, thirty-six feet from bow to stern⟧, lies on its side in the dockyard. ⟦F30; v=off; by=-: The crew's cameras, it emerged, had been left to charge⟧. ⟦F15; v=escaped; by=-: Of the other craft, the one that vanished at fifty knots⟧, nobody wished to speak, though ⟦F26; v=not theirs; by=jury: the cargo was its cargo, in the jury's view⟧. ⟦F2; v=11.20 pm; by=-: The shooting began, by common consent, at 23.20⟧. ⟦F29; v=suspended; by=-: The captain, relieved on ⟦T2032-05-09: 9 May⟧⟧, did not testify.
⟪Starlin Ureña; q: “We heard no siren and no voice. The first we knew was Wilkin's chest,”⟫ the brother repeated. ⟦F20; v=34; by=-: Wilkin was thirty-four⟧. ⟦F17; v=1; by=-: The man with the limp in the gallery was February's casualty⟧; his complaint is pending.
@@ copy Antilles Newswire
Poaching of conch and lobster costs the Bahamas $20 million a year by the fisheries department's estimate, and the channels where the poachers dive are also those that cocaine takes.
=== key
F1 | What did the Bahamian patrol ship do?
F2 | At what time was the shooting?
F3 | How many men were killed?
F4 | How many were wounded?
F5 | How many were aboard?
F6 | Was the boat inside Bahamian waters?
F7 | Did the boat show lights?
F8 | Was the boat warned before the shots?
F9 | How did ship and boat come together?
F10 | Who were the men?
F11 | How many engines did the boat have?
F12 | Was a pistol found?
F13 | How much cocaine was recovered?
F14 | How far away were the bales found?
F15 | What happened to the second boat?
F16 | When was the earlier shooting?
F17 | How many were hurt in the earlier shooting?
F18 | Where did the boat sail from?
F19 | How long was the boat?
F20 | How old was Wilkin Ureña?
F21 | How did the Dominican government react?
F22 | How many gathered in mourning?
F23 | How many survivors were brought to court?
F24 | What were they charged with?
F25 | What became of the charges?
F26 | Did the bales belong to the Milagros?
F27 | How many rounds were fired?
F28 | When does the inquest open?
F29 | What happened to the ship's captain?
F30 | Were the body cameras on?
F31 | What is the cocaine worth?
F32 | How many shots hit a body?
D1 | figure | update | F3 | 2: a1 | 3: a2 a3 a5 | a third man died in hospital on Wednesday
D2 | place | conflict | F6 | inside: a1 a5 | outside: a2 a4 | nine miles within or beyond the limit on the cutter's radar
D3 | sequence | conflict | F8 | warned: a1 a5 | not warned: a2 a4 a6 | commodore and minister against the survivor, the radio log and the jury
D4 | cause | conflict | F9 | boat turned on ship: a1 a5 | ship ran into boat: a2 a4 | each says that the other closed in
D5 | identity | conflict | F10 | smugglers: a1 a5 | divers: a2 a3 | traffickers for the state, conch divers for families and lawyer
D6 | denial | conflict | F12 | pistol: a1 a3 a5 | none: a2 a6 | the sergeant of exhibits never had one
D7 | figure | rounding | F27 | more than 100: a3 | 140: a4 a6 | officials round the armourer's number
D8 | figure | rounding | F13 | 412 kg: a1 a3 a5 | more than 400 kg: a4 | the Miami paper rounds
D9 | figure | scope | F4 | 4: a1 a3 | 3: a5 | all who were hit or those still in care after one died
D10 | characterisation | update | F29 | on duty: a5 | suspended: a4 a6 | the captain was relieved on 9 May
D11 | denial | update | F25 | not guilty: a3 | dropped: a6 | pleas in May, the case discontinued in June
D12 | figure | scope | F22 | 400: a2 a3 | 150: a5 | the mole of Monte Cristi or the consulate in Nassau
R F6 | 3 | the Defence Force and minister; Starlin Ureña; the cutter's radar log
R F8 | 4 | the Defence Force and minister; Starlin Ureña; the cutter's radio log; the inquest jury
R F12 | 3 | the Defence Force with police and prosecutor; Starlin Ureña; the sergeant of exhibits
R F3 | 2 | the Defence Force; the hospital and consul
S | a2 “No siren, no voice. The first we knew was Wilkin's chest | a6 “We heard no siren and no voice. The first we knew was Wilkin's chest,”
E | Everette Saunders-Knowles | person | Commodore Everette Saunders-Knowles; Saunders-Knowles; the Commodore
E | HMBS Flamingo Cay | ship | HMBS Flamingo Cay; the Flamingo Cay; the grey ship; A DEFENCE Force ship
E | Milagros | ship | The Milagros; the Milagros
E | Wilkin Ureña | person | Wilkin Ureña; Wilkin; the captain, Wilkin
