story: canada_prieta_fence
about: three people die at the fence between the Dominican Republic and Haiti; which side of it, whose bullets, on which night, and above all whose citizens they were; a fourth dies later in Haiti, a soldier was stabbed there in June, and a later shot at the same gate killed nobody
=== a1 | outlet: Quisqueya News Agency | published: 2031-11-12 | title: Army: three foreigners die in attempt to breach border fence
SANTO DOMINGO, Nov 12 (QNA).- ⟦F1; v=3; by=army: Three persons died⟧ ⟦F2; v=2031-11-12; by=army: in the early hours of ⟦T2031-11-12: Wednesday⟧⟧ ⟦F3; by=army: during an attempt to breach the perimeter fence⟧ ⟦F4; v=Dominican side; by=army: at Cañada Prieta, thirty metres inside national territory⟧, the Army of the Republic reported.
⟦F5; v=Haitians; by=army: All three were nationals of Haiti without documents⟧, said the spokesman, Colonel Ramón Echavarría. ⟦F6; v=smugglers; by=Ramón Echavarría: They were caught in shots which people smugglers fired from the Haitian side at a patrol⟧. ⟦F7; v=no shot; st=denied; by=Ramón Echavarría: No soldier discharged his weapon⟧.
⟪Ramón Echavarría; q: “Our men carried the wounded in their arms,”⟫ he said.
⟦F8; v=3.9 m; by=-: The fence there is 3.9 metres high⟧. ⟦F9; v=1; by=-: In June a corporal was stabbed to death at the same gate⟧.
%% QNA — texts may be reproduced citing the source
=== a2 | outlet: Radyo Solèy Bèlans | published: 2031-11-12 | title: Soldiers shoot at women going to market; three bodies, one still in hospital
%% Nouvèl 4è — English digest for the diaspora
It was ⟦T2031-11-11: Tuesday evening⟧, before the moon. ⟦F2; v=2031-11-11; by=Wilner Dorsaint: Shooting began a little after eight⟧, says the communal councillor of Bèlans, Wilner Dorsaint, whom we reached by motorbike. ⟦F10; v=market women; by=Wilner Dorsaint: Those who fell were traders with buckets of garlic⟧, on their way to be early at ⟦T2031-11-12: Wednesday's⟧ market.
⟪Wilner Dorsaint; q: “⟦F6; v=Dominican soldiers; by=Wilner Dorsaint: It was green uniforms that fired⟧. The smugglers stay at home on Tuesdays,”⟫ he says. ⟦F4; v=Haitian side; by=Wilner Dorsaint: The blood is on our bank of the stream, twelve steps from the wire⟧, and ⟦F11; by=Wilner Dorsaint; st=alleged: the bodies were pulled across afterwards⟧.
⟦F1; v=3; by=health centre: Three dead, the health centre confirms⟧, ⟦F12; v=wounded; by=health centre: and a boy of fifteen with a ball in his hip⟧.
⟦F13; v=summoned; by=ministry of foreign affairs: The Dominican chargé d'affaires has been called to the ministry in the capital⟧.
=== a3 | outlet: Antilles Wire | published: 2031-11-13 | title: Haiti demands inquiry after deadly border shooting
PORT-AU-PRINCE, Nov 13 (Antilles Wire) - Haiti demanded an international investigation ⟦T2031-11-13: on Thursday⟧ into ⟦F3; by=-: a shooting at the border fence⟧ with the Dominican Republic in which ⟦F1; v=3; by=both governments: both governments say three people died⟧ and over which they agree on little else.
Haitian Foreign Minister Guerda Lafleur accused Dominican troops ⟦F6; v=Dominican soldiers; by=Guerda Lafleur; st=alleged: of having opened fire on unarmed civilians⟧, ⟦F5; v=Haitians; by=Guerda Lafleur: ⟪Guerda Lafleur; q: “three daughters of the nation,”⟫ as she called the victims⟧. ⟦F7; v=no shot; st=denied; by=Dominican army: The Dominican army says its men did not shoot⟧.
⟦F7; v=shot; by=Dominican officer: A Dominican officer with knowledge of the patrol's report told Antilles Wire, however, that it records ⟦F29; v=9; by=Dominican officer: nine rounds⟧ ⟪Dominican officer; q: “fired into the air”⟫⟧. He spoke on condition of anonymity because he was not allowed to discuss it.
⟦F14; v=closed; by=customs: The crossing at Cañada Prieta stayed shut for a second day⟧, customs officials said, stranding ⟦F15; v=200; by=hauliers: some 200 lorries on the two banks⟧, according to hauliers.
%% Reporting by M. Pierre-Noël and J. Abreu
=== a4 | outlet: El Faro del Sur | published: 2031-11-14 | title: “My sister voted in Barahona”: a dead woman's papers
%% Yamilet Féliz, correspondent in Jimaní
The army says foreigners. On the table in the Batey Nueve lies a Dominican birth certificate, Barahona, 1998, folio 212. ⟦F5; v=one Dominican; by=Altagracia Yan: It belongs to Mireille Yan, 33, one of the dead⟧. ⟪Altagracia Yan; q: “⟦F16; v=voted; by=Altagracia Yan: My sister voted in Barahona⟧. Do they let foreigners vote?”⟫ asks Altagracia Yan.
⟦F17; v=annulled; by=Central Electoral Board: The Central Electoral Board says that the certificate was annulled in 2013⟧, as happened to thousands of children of cane-cutters. ⟦F17; v=restored; by=lawyer: It was restored by a judge in 2029, her lawyer says⟧, showing the ruling. ⟦F18; v=visiting; by=Altagracia Yan: She had crossed to bury an aunt⟧ and was on the way home.
So ⟦F19; v=homeward; by=-: she was coming in by the fence through which her country had never let her out⟧. ⟦F4; v=Dominican side; by=forensic doctor: The forensic doctor in Jimaní collected the bodies inside the wire⟧; ⟦F20; v=2; by=forensic doctor: two had entry wounds in the back⟧. ⟦F6; st=doubted; by=forensic doctor: The bullets, he says, are of a calibre that both the army and half the smugglers use⟧.
%% Pharmacies open tonight: see page 22
=== a5 | outlet: Quisqueya News Agency | published: 2031-11-15 | title: Presidency clarifies: warning shots only
SANTO DOMINGO, Nov 15 (QNA).- ⟦F7; v=shot; by=presidency: A patrol fired warning shots during ⟦T2031-11-11: Tuesday's⟧ incident⟧ at the perimeter fence, presidential spokeswoman Belkis Toribio informed, ⟦F21; v=not at persons; st=denied; by=Belkis Toribio: while reiterating that none was aimed at persons⟧. ⟦F2; v=2031-11-11; by=Belkis Toribio: The incident took place at 8.10 p.m. on the 11th⟧, ⟦F22; by=Belkis Toribio: and the time in the first communiqué was that of its drafting⟧.
⟦F5; v=Haitians; st=denied; by=Belkis Toribio: Reports that one of the deceased was Dominican were, the spokeswoman said, ⟪Belkis Toribio; q: “inexact”⟫⟧; ⟦F17; v=annulled; by=Belkis Toribio: the document in question had no validity⟧.
⟦F15; v=120; by=Belkis Toribio: On the national side 120 goods vehicles were waiting⟧ and would be compensated. ⟦F23; v=4; by=Belkis Toribio: Four soldiers have been relieved of their duties⟧ ⟪Belkis Toribio; q: “for their own peace of mind”⟫. ⟦F13; v=meeting; by=Belkis Toribio: Our chargé d'affaires in Port-au-Prince had gone to the ministry there on his own initiative⟧, she stated.
=== a6 | outlet: Border Parishes Network | published: 2031-11-18 | title: Names, please
%% Newsletter of 14 Catholic and Episcopal parishes on both sides
Everybody has a number and a flag. We have names. Mireille Yan. Roselène Mésidor. Clairmise Jean, seventeen. And, since ⟦T2031-11-16: Sunday night⟧, Kervens Mésidor, fifteen, son of the second: ⟦F1; v=4; by=Border Parishes Network: so they are four⟧. ⟦F12; v=died; by=hospital: Kervens had come out of surgery and the bleeding began again, the hospital in Port-au-Prince told Father Anel⟧.
⟦F5; v=one Dominican; by=Border Parishes Network: Three were Haitian; Mireille was Dominican by birth and by a judge's word⟧. ⟦F10; v=two traders; by=Border Parishes Network: Only Roselène and her boy carried garlic⟧. ⟦F24; v=domestic worker; by=Border Parishes Network: Clairmise was bound for a kitchen in Santiago⟧; ⟦F25; v=7000 pesos; by=her mother: her mother had paid a guide seven thousand pesos⟧. ⟦F10; v=two traders; by=-: To call them all market women, as we first did, is kind and untrue⟧.
⟦F6; v=Dominican soldiers; by=two survivors: Two survivors we sheltered saw soldiers shoot downwards from the service road⟧; ⟦F26; v=guide fled; by=two survivors: the guide had run before the first shot⟧. ⟦F4; v=gap in fence; by=two survivors: They were in the gap itself, half in, half out⟧.
⟦F27; v=no one hurt; by=-: The shot ⟦T2031-11-15: on Saturday⟧ at the same gate, about which many rang us, hit a water tank⟧.
=== a7 | outlet: Onda Ibérica (Madrid) | published: 2031-11-20 | title: Five questions on the deaths at the Dominican fence
%% Explainer. Listen to the podcast version (12 min)
How many? ⟦F1; v=3; by=Dominican government: Santo Domingo stops at three⟧, ⟦F28; v=not counted; by=Dominican government: for it does not reckon the boy who died across the line⟧. ⟦F1; v=4; by=Border Parishes Network: The parishes count four⟧.
Whose bullets? ⟦F6; v=smugglers; by=Ramón Echavarría > QNA: Traffickers', said Colonel Echavarría at first, as carried by QNA⟧. ⟦F6; v=Dominican soldiers; by=survivors > Border Parishes Network: Soldiers', say survivors, according to a church bulletin⟧. The presidency has walked half the way: ⟦F7; v=shot; by=presidency: rounds were fired⟧, ⟦F29; v=9; by=Dominican officer > Antilles Wire: nine of them if an officer quoted by Antilles Wire is right⟧, ⟦F21; v=not at persons; st=denied; by=presidency: but at nobody⟧. ⟦F20; v=2; by=forensic doctor > El Faro del Sur: Two of the dead were hit from behind⟧, the local doctor told a Dominican daily.
@@ copy Quisqueya News Agency
⟦F23; v=4; by=Belkis Toribio: Four soldiers have been relieved of their duties⟧, presidential spokeswoman Belkis Toribio said, ⟪Belkis Toribio; q; via=Quisqueya News Agency: “for their own peace of mind”⟫.
Which side? ⟦F4; v=Dominican side; by=army: Within the fence, for the army⟧; ⟦F4; v=Haitian side; by=Haitian officials: on the Haitian bank, for officials there⟧.
⟦F25; v=about 100 euros; by=Border Parishes Network: A place behind the guide had cost one family the equivalent of a hundred euros⟧. Whose citizens? ⟦F5; v=Haitians; by=both governments: Haitians all, both states insist, each for its own reasons⟧. ⟦F16; v=voted; by=Altagracia Yan > El Faro del Sur: One of them had a vote in Dominican elections, by her sister's account⟧. ⟪Altagracia Yan; q; via=El Faro del Sur: “Are foreigners allowed to vote?”⟫ the sister asked.
What now? ⟦F14; v=reopened; by=-: The crossing has opened again, three mornings a week⟧. ⟦F9; v=1; by=-: The case of the corporal knifed there in June⟧, ⟦F30; v=unsolved; by=-: still without a culprit⟧, has been dug out by those who think it explains everything. ⟦F8; v=almost 4 m; by=-: The fence, almost four metres high⟧, is to be ⟦F31; v=raised; by=presidency; st=planned: raised by one more⟧.
=== key
F1 | How many died in the shooting at the fence?
F2 | On what day was the shooting?
F3 | What happened at the fence?
F4 | On which side of the fence did they fall?
F5 | Which citizenship did the dead have?
F6 | Who fired the deadly shots?
F7 | Did Dominican soldiers fire?
F8 | How high is the fence?
F9 | How many soldiers were killed at the gate in June?
F10 | Were the dead market women?
F11 | Were the bodies moved?
F12 | What happened to the wounded boy?
F13 | Was the Dominican chargé d'affaires summoned?
F14 | Is the crossing open?
F15 | How many lorries are stranded?
F16 | Had Mireille Yan voted in Dominican elections?
F17 | Is Mireille Yan's birth certificate valid?
F18 | Why had Mireille Yan crossed to Haiti?
F19 | Which way was Mireille Yan going?
F20 | How many of the dead were hit in the back?
F21 | Were the soldiers' shots aimed at persons?
F22 | Why was the first time wrong?
F23 | How many soldiers were relieved of duty?
F24 | Where was Clairmise going?
F25 | How much was paid to the guide?
F26 | What did the guide do?
F27 | What did Saturday's shot hit?
F28 | Does the Dominican government count the boy?
F29 | How many rounds did the patrol fire?
F30 | Was the corporal's killing solved?
F31 | What happens to the fence?
D1 | place | conflict | F4 | Dominican side: a1 a4 a7 | Haitian side: a2 a7 | inside the wire for army and doctor, on the Haitian bank for the councillor
D2 | place | conflict | F4 | Dominican side: a1 a4 a7 | gap in fence: a6 | survivors say they stood in the gap itself
D3 | date | update | F2 | 2031-11-12: a1 | 2031-11-11: a2 a5 | the army first gives Wednesday, the presidency corrects it to Tuesday evening
D4 | responsibility | conflict | F6 | smugglers: a1 a7 | Dominican soldiers: a2 a3 a6 a7 | the army blames people smugglers, Haiti and survivors the soldiers
D5 | denial | update | F7 | no shot: a1 a3 | shot: a3 a5 a7 | the army denies firing, the presidency later admits warning shots
D6 | identity | conflict | F5 | Haitians: a1 a3 a5 a7 | one Dominican: a4 a6 | both states call all Haitian, sister and parishes say one was Dominican
D7 | figure | update | F1 | 3: a1 a2 a3 a7 | 4: a6 a7 | the wounded boy died days later
D8 | figure | rounding | F8 | 3.9 m: a1 | almost 4 m: a7 | the same fence
D9 | denial | conflict | F13 | summoned: a2 | meeting: a5 | Haiti says summoned, the Dominicans that he went by himself
D10 | characterisation | conflict | F17 | annulled: a4 a5 | restored: a4 | the electoral board's annulment against a judge's later ruling
D11 | characterisation | conflict | F10 | market women: a2 | two traders: a6 | all were traders for the councillor, two for the parishes
D12 | characterisation | update | F14 | closed: a3 | reopened: a7 | the crossing opened again
D13 | characterisation | update | F12 | wounded: a2 | died: a6 | wounded, then dead
D14 | figure | scope | F1 | 3: a7 | 4: a7 | the Dominican government does not count a death across the line
D15 | figure | scope | F15 | 200: a3 | 120: a5 | both banks, or the Dominican one
D16 | figure | rounding | F25 | 7000 pesos: a6 | about 100 euros: a7 | the same fare in another currency
R F6 | 4 | the army; the Haitian councillor; the Haitian foreign minister; two survivors
R F4 | 4 | the army; the Haitian councillor; the forensic doctor; survivors
R F5 | 4 | the army; the Haitian foreign ministry; the sister; the parishes
R F7 | 3 | the army; the anonymous officer; the presidency
S | a4 “Do they let foreigners vote?” | a7 “Are foreigners allowed to vote?”
S | a5 “for their own peace of mind” | a7 “for their own peace of mind”
E | Ramón Echavarría | person | Colonel Ramón Echavarría; Colonel Echavarría
E | Mireille Yan | person | Mireille Yan; Mireille; My sister
E | Kervens Mésidor | person | Kervens Mésidor; Kervens; a boy of fifteen; the boy
E | Dominican government | organisation | Santo Domingo; The presidency; Dominican troops
E | Quisqueya News Agency | organisation | QNA
