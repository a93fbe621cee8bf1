story: cano_quemado_grave
about: a mass grave in the Colombian plains is counted by three bodies, each by its own rule; who filled it and when, on a ranch or inside a former base, peasants or guerrillas, whether soldiers came before the prosecutors, and an agency that swapped two digits
=== a1 | outlet: Diario del Ariari | published: 2029-03-10 | title: Human remains come up with the drill at La Ilusión
%% Villavicencio | Judicial page
%% Wilmar Cárdenas Rey
A well-driller looking for water ⟦F1; by=-: struck a pit full of human bones⟧ ⟦F2; v=2029-03-08; by=Eusebio Parra: ⟦T2029-03-08: on Thursday⟧ afternoon⟧ ⟦F3; v=La Ilusión ranch; by=-: on the La Ilusión ranch, in the hamlet of Caño Quemado⟧.
⟪Eusebio Parra; q: “⟦F4; v=drill; by=Eusebio Parra: The auger came up with a piece of cloth⟧, then a comb, then what you can imagine,”⟫ said Eusebio Parra, the foreman. He stopped the machine at ⟦F5; v=2 metres; by=Eusebio Parra: two metres⟧.
The prosecutor's forensic team had by last night ⟦F6; v=47; by=prosecutor's office: taken out 47 complete skeletons⟧. ⟦F7; v=31; by=prosecutor's office: Thirty-one of the skulls have a bullet hole⟧.
People of the hamlet have no doubt who they are. ⟦F8; v=peasants; by=villagers: They are the neighbours who went to the cattle fair⟧ ⟦F9; v=November 2002; by=villagers: in November 2002⟧ and never came back. ⟦F10; v=Bloque Rondón; by=villagers: Paramilitaries of the so-called Bloque Rondón had stopped the lorry⟧.
⟦F11; v=312; by=ombudsman's office: The municipality has 312 persons on the register of the missing⟧.
⟦F12; v=2028: Last year⟧ ⟦F13; v=Puerto Nidia; by=-: another pit was opened at Puerto Nidia⟧, with ⟦F14; v=19; by=-: nineteen bodies⟧.
%% Cattle prices on page 9
=== a2 | outlet: Andean Press Service | published: 2029-03-10 | title: Colombia mass grave holds at least 74 bodies - prosecutors
BOGOTA, March 10 (APS) - ⟦F1; by=prosecutors: Investigators have uncovered one of the largest clandestine graves⟧ found in Colombia in a decade, ⟦F6; v=74; by=prosecutors: holding at least 74 bodies⟧, prosecutors said on Saturday.
The site was reported ⟦F2; v=2029-03-09; by=prosecutors: ⟦T2029-03-09: on Friday⟧⟧ near ⟦F3; v=La Ilusión ranch; by=prosecutors: a ranch in the southern department of Meta⟧, regional chief prosecutor Nubia Salcedo said. ⟦F4; v=prison tip; by=Nubia Salcedo: Its position had been given in January by a former paramilitary, jailed in Cúcuta, known as "Soga"⟧, she said.
⟦F10; v=Bloque Rondón; by=Nubia Salcedo: The dead had been victims of the Bloque Rondón⟧, ⟦F27; v=2005; by=-: a militia that disarmed in 2005⟧, Salcedo said. ⟦F15; v=a third; by=Nubia Salcedo: About a third of the dead were women⟧. ⟦F16; v=4; by=Nubia Salcedo: Four were children⟧.
The National Search Institute, which traces the disappeared, said ⟦F17; v=6 weeks; by=National Search Institute; st=planned: the exhumation would take six weeks⟧.
%% APS-BOG-0310 1522
=== a3 | outlet: El Baluarte | published: 2029-03-12 | title: Army rejects "slander" over bones in Meta
%% National politics
The National Army has categorically rejected what it terms ⟦V1; said: a slander⟧: that ⟦F3; v=inside base; by=mothers' association; st=alleged: the pit discovered in Meta lies on the land of a former battalion⟧.
⟪Germán Ocampo; q: “⟦F18; v=closed 2001; st=denied; by=Germán Ocampo: There was no unit of ours at Caño Quemado after August 2001⟧. You cannot bury people at a base that does not exist,”⟫ General Germán Ocampo, commander of the division, said.
In his view, moreover, ⟦F8; v=guerrillas; by=Germán Ocampo: the remains belong to guerrillas fallen in combat⟧, ⟦F10; v=guerrillas themselves; by=Germán Ocampo: whom their own comrades used to inter in common pits⟧ ⟦F9; v=2004; by=Germán Ocampo: during the offensive of 2004⟧.
The general denied too that ⟦F19; v=before; by=villagers; st=alleged: troops had been at the hole ahead of the prosecutors⟧. ⟦F19; v=after; by=Germán Ocampo: Soldiers had arrived at the request of the judicial police, three hours behind them, to secure the perimeter⟧.
⟦F6; v=47; by=prosecutor's office: The figure of 47 dead⟧ should likewise be taken with caution, he added, as ⟦F20; by=Germán Ocampo: there used to be a cemetery nearby⟧.
=== a4 | outlet: Madres del Llano | published: 2029-03-13 | title: They are ours, and they are sixty-one
%% Communiqué 112. Villavicencio
We, the mothers of the plains, sleep since Saturday in ⟦F21; v=80; by=Madres del Llano: a camp of eighty⟧ by the fence of Caño Quemado.
⟦F6; v=61; by=Madres del Llano: We count sixty-one⟧: those in the big pit and ⟦F22; v=8; by=Madres del Llano: the eight whom the villagers found under the mango tree in 2011⟧ and buried with their own hands because no authority would come.
⟦F3; v=inside base; by=Madres del Llano: The pit is behind the wire of Battalion 40⟧. We have the photograph of 2003 with the sentry box and the same mango tree. ⟦F18; v=open in 2003; by=Madres del Llano: The general says the battalion had gone; the photograph says it had not⟧.
⟦F8; v=peasants; by=Madres del Llano: They were dairymen, a nurse, three pupils of the boarding school⟧. ⟦F10; v=army and paramilitaries; by=Madres del Llano: The men of the Rondón seized them and the soldiers of the 40 opened the gate⟧. ⟦F9; v=November 2002; by=Madres del Llano: It was ⟦T2002-11-17: the Sunday of the fair, 17 November 2002⟧⟧.
⟪Blanca Nieves Rojas; q: “⟦F19; v=before; by=Blanca Nieves Rojas: On Thursday night I saw torches at the hole and heard a lorry. The prosecutors came on Friday⟧,”⟫ says our companion Blanca Nieves Rojas.
⟦F23; by=Madres del Llano; st=asked: We ask for an international forensic team⟧.
%% Account for donations on our page
=== a5 | outlet: Skagerrak Posten | published: 2029-03-20 | title: Three ways of counting the dead
%% Reportage | Solveig Haaland, Caño Quemado | Translated
It smells of cut grass. ⟦F1: The trench where the bones were found⟧ is no longer than a bus, and three offices are counting in it.
⟦F6; v=47; by=prosecutor's office: The prosecutor counts only those who have a skull and a spine, forty-seven⟧. ⟦F6; v=53; by=National Search Institute: The Search Institute counts the smallest number of persons that the pieces permit, fifty-three⟧: it looks at left thigh bones. ⟦F6; v=61; by=Madres del Llano: The Mothers add an older burial and say sixty-one⟧. ⟪Inés Duarte; q: “Nobody here is lying. We answer different questions,”⟫ says Inés Duarte, the institute's anthropologist.
How deep? ⟦F5; v=2 metres: More than six and a half feet, an American visitor writes down⟧. How many children? ⟦F16; v=5; by=Inés Duarte: Duarte has five in her tables, among them an infant⟧; ⟦F16; v=4; by=prosecutor's office: the prosecutor's four did not include the infant, which had no skull left⟧. ⟦F15; v=a third; by=Inés Duarte: Women make up 33 per cent⟧. ⟦F7; v=about 30; by=Inés Duarte: Some thirty skulls have been shot through⟧.
And how did one come to look here? ⟦F4; v=drill; by=Eusebio Parra: By chance, while boring for water, the foreman told me⟧. ⟦F4; v=prison tip; by=prosecutor's office: By the confession of a prisoner, the prosecutor's office told me⟧. Perhaps the owner of the ranch had heard of the confession and preferred a well to a warrant; ⟦F24; v=no comment; by=-: he does not come to the telephone⟧.
⟦F14; v=19: The nineteen of Puerto Nidia⟧, ⟦F12; v=2028: exhumed a year ago⟧, still lie in numbered boxes.
⟦F21; v=80; by=Skagerrak Posten: Four score women⟧ are encamped at the fence. They sing at six.
=== a6 | outlet: Andean Press Service | published: 2029-03-24 | title: CORRECTED-Colombia identifies first victims from mass grave of 47
%% (Corrects number of bodies in March 10 item to 47 from 74)
BOGOTA, March 24 (APS) - Colombian authorities have put names to ⟦F25; v=3; by=National Search Institute: three people⟧ exhumed from ⟦F1: a pit in the eastern plains⟧, the National Search Institute said on Saturday. ⟦F8; v=peasants; by=National Search Institute: They were a nurse and two dairy farmers⟧ ⟦F9; v=November 2002; by=National Search Institute: last seen on the way to a livestock market in November 2002⟧.
⟦F6; v=47; by=prosecutors: The grave contained 47 complete skeletons, prosecutors said⟧. ⟦F6; v=53; by=National Search Institute: Fragments bring the number of individuals to no fewer than 53, according to the institute⟧.
Defence Minister Clara Inés Mejía said that ⟦F18; v=open until 2006; by=Clara Inés Mejía: Battalion 40 had been present at the location until 2006⟧ and that ⟦F26; by=Clara Inés Mejía: General Ocampo had been called to Bogota for consultations⟧. ⟦F19; v=after; by=Clara Inés Mejía: No soldier had touched the place ahead of the investigators⟧, she maintained.
⟦F13; v=Puerto Nidia: A similar grave was unearthed at Puerto Nidia⟧ ⟦F12; v=2028: in 2028⟧.
=== a7 | outlet: La Balanza | published: 2029-04-02 | title: FACT-CHECK: six claims about the grave at Caño Quemado
%% We check so that you need not
Claim: ⟦F6; v=74; by=agency: “There are 74 dead.”⟧ False. ⟦F6; v=47; by=La Balanza: A news agency turned 47 around⟧; ⟦F28; v=2 weeks; by=-: it corrected itself after two weeks⟧.
Claim: “The grave is on private land.” Half true. ⟦F3; v=La Ilusión ranch; by=land registry: The registry gives the parcel to La Ilusión⟧; ⟦F3; v=inside base; by=aerial photograph: an aerial photograph of 2003 shows it within the fence that the battalion had rented from the ranch⟧.
Claim: “The base had been closed.” False. ⟦F18; v=open until 2006; by=minister: The minister herself puts the closure in 2006⟧, not ⟦F18; v=closed 2001; by=Germán Ocampo; st=doubted: in 2001 like her general⟧. ⟪Germán Ocampo; q; via=El Baluarte: “One cannot bury anybody at a base that does not exist,”⟫ the officer had said.
Claim: ⟦F10; v=guerrillas themselves; st=doubted; by=La Balanza: “Guerrillas buried their own.”⟧ Unproven for all, false for some. ⟦F25; v=3; by=National Search Institute: The three victims named so far⟧ ⟦F8; v=peasants; by=National Search Institute: had no link to any armed group⟧.
Claim: “The soldiers were there first.” Undecided. ⟦F19; v=before; by=Blanca Nieves Rojas: A woman of the camp heard a lorry on the Thursday⟧; ⟦F19; v=after; by=army: the army's logbook has its men come on Friday, behind the police⟧.
@@ copy Andean Press Service
⟦F17; v=6 weeks; by=National Search Institute; st=planned: The exhumation would take six weeks⟧, the National Search Institute, which traces the disappeared, said.
Claim: ⟦F11; v=more than 300; by=ombudsman's office: “Over 300 are missing here.”⟧ True of the municipality. ⟦F29; v=1900; by=National Search Institute: The whole region has some 1,900 on the institute's list⟧.
%% Rate this fact-check
=== key
F1 | What was found at Caño Quemado?
F2 | When was the grave found?
F3 | Where exactly is the grave?
F4 | How was the grave found?
F5 | How deep was the grave?
F6 | How many people's remains are in the grave?
F7 | How many skulls have a bullet hole?
F8 | Who were the dead?
F9 | When were they killed?
F10 | Who killed or buried them?
F11 | How many people are missing in the area?
F12 | When was the other pit opened?
F13 | Where was the other pit?
F14 | How many bodies were in the other pit?
F15 | What share of the dead were women?
F16 | How many of the dead were children?
F17 | How long will the exhumation take?
F18 | When was the army base closed?
F19 | Did soldiers come before or after the prosecutors?
F20 | What else was there nearby?
F21 | How many are in the families' camp?
F22 | How many were found in 2011?
F23 | What do the mothers ask for?
F24 | What does the ranch owner say?
F25 | How many of the dead have been identified?
F26 | What happened to General Ocampo?
F27 | When did the Bloque Rondón disarm?
F28 | When did the agency correct itself?
F29 | How many are missing in the whole region?
D1 | figure | scope | F6 | 47: a1 a3 a5 a6 a7 | 53: a5 a6 | 61: a4 a5 | complete skeletons, smallest number of persons with fragments, or with an older burial
D2 | figure | update | F6 | 74: a2 a7 | 47: a1 a3 a5 a6 a7 | the agency swapped the digits and corrects itself
D3 | place | conflict | F3 | La Ilusión ranch: a1 a2 a7 | inside base: a3 a4 a7 | a ranch in the registry, behind the battalion's wire for the mothers
D4 | denial | conflict | F18 | closed 2001: a3 a7 | open in 2003: a4 | the general denies a base that the mothers' photograph shows
D5 | denial | update | F18 | closed 2001: a3 a7 | open until 2006: a6 a7 | the minister later contradicts her general
D6 | identity | conflict | F8 | peasants: a1 a4 a6 a7 | guerrillas: a3 | neighbours, mothers and the first identifications against the general
D7 | responsibility | conflict | F10 | Bloque Rondón: a1 a2 | guerrillas themselves: a3 a7 | army and paramilitaries: a4 | the militia alone, the guerrilla, or the militia with the army
D8 | date | conflict | F9 | November 2002: a1 a4 a6 | 2004: a3 | the Sunday of the fair against the offensive
D9 | sequence | conflict | F19 | before: a3 a4 a7 | after: a3 a6 a7 | a woman heard a lorry on Thursday, the army came after the police
D10 | date | scope | F2 | 2029-03-08: a1 | 2029-03-09: a2 | the day of the drilling, or of the report to prosecutors
D11 | cause | conflict | F4 | drill: a1 a5 | prison tip: a2 a5 | found by chance, or by a prisoner's confession
D12 | figure | scope | F16 | 4: a2 a5 | 5: a5 | without or with the infant that had no skull
D13 | figure | rounding | F11 | 312: a1 | more than 300: a7 | the same register of the municipality
D14 | figure | rounding | F7 | 31: a1 | about 30: a5 | the same skulls
R F6 | 3 | the prosecutor's office; the National Search Institute; Madres del Llano
R F19 | 2 | Blanca Nieves Rojas; the army
R F8 | 4 | the villagers; the general; Madres del Llano; the institute's identifications
R F18 | 3 | the general; the mothers' photograph; the minister
S | a3 “You cannot bury people at a base that does not exist,” | a7 “One cannot bury anybody at a base that does not exist,”
E | Germán Ocampo | person | General Germán Ocampo; General Ocampo; The general; the officer
E | Madres del Llano | organisation | the mothers of the plains; The Mothers
E | National Search Institute | organisation | The National Search Institute; The Search Institute; the institute
E | Nubia Salcedo | person | Nubia Salcedo; Salcedo
E | Inés Duarte | person | Inés Duarte; Duarte
