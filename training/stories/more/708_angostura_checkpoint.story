story: angostura_checkpoint
about: a car explodes at a National Guard checkpoint in Guanajuato, Mexico; bomb or gas cylinder, bomber or kidnapped driver, which cartel, guards or all the dead, a warning received or not; a second blast on the Sunday at a fuel station and a grenade of 2028 at the same post stand beside it
=== a1 | outlet: El Faro del Bajío | published: 2032-03-12 | title: Car blows up at La Angostura post; five guardsmen among the dead
%% Redacción | Celaya, Gto. | Edición digital
CELAYA – ⟦F1; by=-: A grey Tsuru went up in flames and noise at the La Angostura checkpoint⟧ ⟦T2032-03-11: on Thursday⟧, ⟦F2; v=0615; by=-: at a quarter past six in the morning⟧, just as ⟦F3; by=-: the night shift of the National Guard was signing over to the day⟧.
⟦F4; v=7; by=state prosecutor: Seven people lost their lives⟧, informed the state prosecutor's office, ⟦F5; v=5; by=state prosecutor: five of them in uniform⟧. ⟦F6; v=a dozen; by=Red Cross: The Red Cross drove a dozen wounded to Celaya⟧.
⟦F7; v=gas; by=civil protection: Municipal civil protection spoke first of a gas cylinder⟧, because ⟦F8; by=-: the car belonged to a man who repairs stoves⟧. By noon there was no more talk of stoves. ⟦F7; v=bomb; by=Aurelio Cisneros: ⟪Aurelio Cisneros; q: “It was a charge with a telephone,”⟫ a sapper of the army, Captain Aurelio Cisneros, said⟧ at the tape.
The crater is a metre and a half deep. ⟦F9; v=windows; by=-: In the primary school, four streets away, not a window is left⟧; classes begin at eight, ⟦F10; v=empty; by=-: so the rooms were empty⟧. A taco seller called Doña Chabela lost her stand and her eyebrows. ⟪Isabel Rangel; q: “⟦F11; v=slow; by=Isabel Rangel: He came slowly, with his indicator on⟧. Who puts on the indicator to die?”⟫ she, Isabel Rangel in her papers, asked.
It is not the first time at that post: ⟦F12; v=2028; by=-: in 2028⟧ ⟦F13; v=grenade; by=-: a hand grenade was rolled under a patrol truck⟧ there, and ⟦F14; v=2; by=-: two guardsmen were maimed⟧.
%% Comparte | Lotería: pozo de 84 millones
=== a2 | outlet: Continental Press Agency | published: 2032-03-12 | title: Car bomb kills seven at checkpoint in central Mexico
MEXICO CITY, March 12 (CPA) – ⟦F1; by=officials: A car packed with explosives was detonated at a security checkpoint in central Mexico⟧ ⟦T2032-03-11: on Thursday⟧, ⟦F4; v=7; by=officials: leaving seven dead⟧ and ⟦F6; v=12; by=officials: twelve hurt⟧, officials said, in the state where ⟦F15; v=feud; by=-: two crime groups have fought over fuel theft for years⟧.
Security Secretary Beatriz Olmedo blamed the Cartel of the Lowlands. ⟦F16; v=Lowlands; by=Beatriz Olmedo: ⟪Beatriz Olmedo; q: “The signature is that of the Lowlands,”⟫⟧ she told reporters. ⟦F17; v=bomber; by=Beatriz Olmedo: The driver, whom she named as Efraín Luna, 34, was a member of the gang who had died with his own device⟧, she said.
⟦F18; v=40 kg; by=army: The charge weighed 40 kilograms⟧, the army estimated. ⟦F7; v=bomb; by=army: It was set off by a mobile phone⟧.
A leaflet signed by the Lowlands and hung from a bridge ⟦F16; v=not Lowlands; by=Cartel of the Lowlands; st=denied: disowned the attack⟧ and ⟦F16; v=New Mountain; by=Cartel of the Lowlands: pointed at their enemies of the New Mountain group⟧. Its authenticity could not be established.
⟦F19; v=800; by=-: The federal government is sending 800 more soldiers⟧. The peso was unmoved. ⟦F14; v=2: Two guards were injured⟧ at the same place ⟦F12; v=2028: four years ago⟧ ⟦F13; v=grenade: by a grenade⟧.
The highway, which carries car parts from the plants of Celaya and Salamanca towards the Texas border, was shut for nine hours, and lorries stood in a queue that drivers measured at sixteen kilometres.
%% CPA – edited by R. Quiñones
=== a3 | outlet: Noticiero Patria (public broadcaster) | published: 2032-03-13 | title: Secretary: the author of the attack is identified, the fatherland does not kneel
%% Canal 9 | transcript
Good evening. With full military honours ⟦F5; v=5; by=-: the five fallen of the National Guard⟧ were received in Irapuato today. The band played the March of Zacatecas, and it rained.
Secretary Olmedo assured the families that justice has a name. ⟦F17; v=bomber; by=Beatriz Olmedo: The suicidal delinquent Efraín Luna, alias El Estufas, acted on the order of the Lowlands⟧, ⟪Beatriz Olmedo; q: “and those who gave the order will answer for it,”⟫ she stated.
On rumours that the checkpoint had been warned: ⟦F20; v=no; st=denied; by=Beatriz Olmedo: no call of any sort came in, she affirmed⟧. ⟦F21; v=working; by=Beatriz Olmedo: The cameras at La Angostura were working⟧ and ⟦F22; v=yes; by=Beatriz Olmedo: have given everything to the investigators⟧.
⟦F23; v=6; by=Secretariat: Six persons have been detained since ⟦T2032-03-12: yesterday⟧⟧ in Villagrán, reports the Secretariat, ⟦F24; v=9; by=Secretariat: with nine rifles⟧. ⟦F19; v=800; by=-: Eight hundred troops arrived by road⟧ this morning, and ⟦F25; v=normal; by=-: life in Celaya has returned to normal⟧, as our cameras saw in the market.
The President has cancelled his trip to Santiago. He will stay, his spokesman said, with his people. Masses for the dead were said in forty parishes of the diocese, and the league match in León began with a minute of silence that was kept by both ends of the ground.
It will be remembered how the day began: ⟦F2; v=0615; by=-: at six fifteen⟧, ⟦F3; by=-: at the change of the guard⟧, ⟦F1; by=-: evil drove up to the post of La Angostura⟧ and ⟦F4; v=7; by=-: seven Mexicans did not come home⟧. ⟦F18; v=40 kg; by=-: Forty kilograms of hatred⟧, as the President has put it, could not break the wall of the nation.
%% Production: Canal 9 Noticias
=== a4 | outlet: Colectivo Voces de Villagrán (human rights bulletin) | published: 2032-03-15 | title: He was taken on Wednesday: the truth about Efraín
%% Comunicado 14 | Difundir
⟦F17; v=hostage; by=Voces de Villagrán: Efraín Luna was no bomber. He was a captive⟧. ⟦F26; v=2032-03-10; by=sister of Efraín Luna: His sister reported his abduction ⟦T2032-03-10: on Wednesday⟧ at half past five⟧; we publish the stamped sheet. ⟦F27; by=sister of Efraín Luna: Two men in a white van had asked him to look at a boiler⟧.
⟪Yolanda Luna; q: “⟦F17; v=hostage; by=Yolanda Luna: They tied him to his own seat⟧. ⟦F28; v=wire; by=Yolanda Luna: The doctor at the morgue showed me the wire on his wrists⟧,”⟫ says the sister, Yolanda Luna.
⟦F20; v=yes; by=Voces de Villagrán: The emergency line was told an hour before⟧: at 5.12 a neighbour rang to say that the Tsuru was being loaded with drums. ⟦F29; v=hung up; by=neighbour > Voces de Villagrán: The operator asked for her identity card number and hung up⟧, she says. ⟦F21; v=off; by=two guards > Voces de Villagrán: Two guardsmen told us that the cameras had been dark since Christmas⟧.
⟦F4; v=8; by=Voces de Villagrán: The dead are eight since ⟦T2032-03-14: Sunday⟧⟧: ⟦F30; v=girl; by=Voces de Villagrán: Ximena, a girl of nine who was on the way to her grandmother, has died in León⟧. ⟦F5; v=5; by=-: Five wore a uniform⟧. ⟦F31; v=2; by=Voces de Villagrán: Two were passers-by⟧, and one was Efraín, who is counted among the murderers.
⟦F23; v=6; by=Voces de Villagrán: Of the six who were arrested⟧, ⟦F32; v=4; by=Voces de Villagrán: four are brothers who sell mattresses⟧.
⟦F33; st=asked; by=Voces de Villagrán: We demand an apology from the Secretary⟧, in person, in his mother's kitchen.
What else they leave out: that ⟦F8; by=-: the Tsuru was Efraín's own, with his gas rings and his wrenches in it⟧; that ⟦F2; v=0615; by=-: he was made to drive up at a quarter past six⟧, ⟦F3; by=-: when the shifts were changing⟧ and the queue of workers is longest; that ⟦F7; v=bomb; by=-: a telephone set off the charge⟧ and not his hand.
%% Voces de Villagrán lives from raffles
=== a5 | outlet: Continental Press Agency | published: 2032-03-17 | title: Mexico says checkpoint driver was victim, not bomber
MEXICO CITY, March 17 (CPA) – ⟦F17; v=hostage; by=federal prosecutors: The man at the wheel of ⟦F1; by=-: a car that exploded at a checkpoint last week⟧ had been kidnapped and bound⟧, federal prosecutors said ⟦T2032-03-17: on Wednesday⟧, reversing the government's account.
⟦F28; v=wire; by=autopsy: Wire was found round both wrists⟧, the autopsy noted. ⟦F34; v=remote; by=federal prosecutors: Whoever dialled the number watched from a hill⟧, according to prosecutors.
⟦F4; v=8; by=federal prosecutors: The toll has risen to eight⟧ after ⟦F30; v=girl: the death of a nine-year-old⟧. ⟦F6; v=31; by=health department: Thirty-one people sought treatment, if those with cut hands and ringing ears are included⟧, the state health department said; ⟦F6; v=12; by=health department: twelve were admitted⟧.
⟦F35; v=2032-03-14; by=-: A further explosion, ⟦T2032-03-14: on Sunday⟧, at a filling station near Salamanca⟧ ⟦F36; v=0; by=-: caused no casualties⟧ and ⟦F37; v=leak; by=Pemex: was due to a leaking hose⟧, the state oil company said.
Security Secretary Olmedo did not repeat her earlier words. ⟦F20; v=yes; by=federal prosecutors: A call had been logged at 5:12 a.m. and not passed on⟧, the prosecutors confirmed. ⟦F16; v=Lowlands; by=federal prosecutors: They still hold the Lowlands responsible⟧. ⟦F18; v=40 kg; by=federal prosecutors: The bomb's 88 pounds of quarry explosive⟧ came from a mine in Zacatecas, ⟦F38; v=2031; by=federal prosecutors: where it was stolen last year⟧.
Opposition senators asked for her to resign. The ruling party, which has governed Guanajuato since the autumn and promised to pacify it within a thousand days, said that she had acted on what was known at the time.
The attack ⟦F3; by=-: caught the guard post as its crews were being relieved⟧, and ⟦F5; v=5; by=-: five National Guard members were among those killed⟧. ⟦F15; v=feud; by=-: Guanajuato has long been fought over by gangs that tap fuel pipelines⟧. ⟦F12; v=2028; by=-: In 2028⟧ ⟦F13; v=grenade; by=-: the same checkpoint was attacked with a grenade⟧.
%% CPA
=== a6 | outlet: The Rio Grande Examiner | published: 2032-03-21 | title: Ten days after La Angostura, a city counts differently
%% By Marisol Tackett | CELAYA, Mexico
Isabel Rangel sells tacos again, with pencilled brows. She was the one who noticed the blinker. ⟦F11; v=slow; by=Isabel Rangel: The Tsuru crept up like a student driver, she says⟧. She knows why now.
For six days ⟦F17; v=bomber; by=government: Efraín Luna was, for his government, a suicide bomber⟧. ⟦F17; v=hostage; by=-: He was a stove repairman with his hands wired together⟧. ⟦F26; v=2032-03-10; by=police report: He had been missing since the afternoon before the blast⟧, the police report shows.
The official line shed other skins. ⟦F21; v=off; by=maintenance contract: The cameras, a lapsed maintenance contract suggests, had been blind for months⟧. ⟦F20; v=yes; by=-: A warning did come⟧. ⟦F39; v=fired; by=Secretariat: The operator who took it has been dismissed⟧. She earned the equivalent of ⟦F40; v=400 dollars; by=-: $400 a month⟧.
Who did it? ⟦F16; v=New Mountain; by=retired intelligence officer: A retired intelligence officer thinks New Mountain, hoping that the army would fall upon its rival⟧. ⟦F16; v=Lowlands; by=government: The government says the rival itself⟧. ⟦F15; v=feud; by=-: The pair have been at war over stolen gasoline⟧ since before some of the dead could drive.
Even the bomb's weight travels. ⟦F18; v=about 100 pounds; by=guards: ⟪National Guard members; q: “A hundred pounds or so,”⟫ guards told me⟧; ⟦F18; v=40 kg; by=army: the army's 40 kilos⟧ is a shade less. As for ⟦F19; v=1150; by=roster: Eleven hundred and fifty newcomers patrol the streets, by the roster, which has the fresh guardsmen as well as the soldiers⟧, and they buy little. ⟦F41; v=about half; by=merchants' chamber: trade, it has dropped by about half⟧, the merchants' chamber says; ⟦F25; v=not normal; by=merchants' chamber; st=denied: to call that normal, its president told me, one has to be on television⟧.
@@ copy Continental Press Agency
An explosion ⟦F35; v=2032-03-14; by=-: ⟦T2032-03-14: on Sunday⟧ at a filling station near Salamanca⟧ ⟦F36; v=0; by=-: caused no casualties⟧ and ⟦F37; v=leak; by=Pemex > Continental Press Agency: was due to a leaking hose⟧, the state oil company said. Half the city believes otherwise.
⟪Yolanda Luna; q; via=Voces de Villagrán: “They tied him to his own seat,”⟫ his sister had told a local rights group. To me she says only that he had fixed half the stoves on the street. ⟦F33; v=came; by=Yolanda Luna: The Secretary came ⟦T2032-03-19: on Friday⟧, without cameras, she says, and drank her coffee⟧.
&& Efraín Luna was a hostage. The cameras were off. The call was made.
%% Contact Marisol Tackett
=== key
F1 | What happened at the La Angostura checkpoint?
F2 | At what time did the car explode?
F3 | What were the guards doing?
F4 | How many were killed?
F5 | How many National Guard members were killed?
F6 | How many were hurt?
F7 | What exploded?
F8 | To whom did the car belong?
F9 | What happened to the school?
F10 | Were there children in the school?
F11 | How did the car come up?
F12 | When was the grenade attack?
F13 | What was used in the earlier attack?
F14 | How many were hurt in the earlier attack?
F15 | Over what do the groups fight?
F16 | Which group did it?
F17 | Was the driver a bomber or a captive?
F18 | How heavy was the bomb?
F19 | How many soldiers are sent?
F20 | Was there a warning call?
F21 | Were the cameras working?
F22 | Did the cameras help the investigators?
F23 | How many were detained?
F24 | How many rifles were seized?
F25 | Is life in Celaya normal?
F26 | When was the driver abducted?
F27 | How was the driver lured?
F28 | What was found on the driver's wrists?
F29 | How did the operator answer?
F30 | Who died later?
F31 | How many passers-by died?
F32 | Who are those arrested?
F33 | What about an apology?
F34 | How was the bomb set off?
F35 | When and where was the further explosion?
F36 | How many were hurt in the further explosion?
F37 | What caused the further explosion?
F38 | When was the explosive stolen?
F39 | What happened to the operator?
F40 | What did the operator earn?
F41 | How far has trade fallen?
D1 | identity | update | F17 | bomber: a2 a3 a6 | hostage: a4 a5 a6 | the secretary's suicide bomber turns out to have been kidnapped and bound
D2 | cause | update | F7 | gas: a1 | bomb: a1 a2 a4 | civil protection spoke of a gas cylinder until the sapper found the charge
D3 | responsibility | conflict | F16 | Lowlands: a2 a5 a6 | New Mountain: a2 a6 | the government against the leaflet and a retired officer
D4 | denial | conflict | F20 | no: a3 | yes: a4 a5 a6 | the secretary denied a call that was logged
D5 | denial | conflict | F21 | working: a3 | off: a4 a6 | the secretary's cameras against two guards and a lapsed contract
D6 | figure | update | F4 | 7: a1 a2 a3 | 8: a4 a5 | a girl died of her wounds
D7 | figure | scope | F6 | 12: a2 a5 | 31: a5 | those admitted, or all who sought treatment
D8 | figure | rounding | F18 | 40 kg: a2 a3 a5 a6 | about 100 pounds: a6 | the same charge
D9 | characterisation | conflict | F25 | normal: a3 | not normal: a6 | the broadcaster against the merchants
D11 | figure | rounding | F6 | a dozen: a1 | 12: a2 a5 | the same wounded
D12 | figure | scope | F19 | 800: a2 a3 | 1150: a6 | soldiers alone, or with the guardsmen sent along
D10 | denial | conflict | F16 | Lowlands: a2 a5 a6 | not Lowlands: a2 | the leaflet disowns the attack
R F17 | 3 | the security secretary; the family and rights group; the autopsy and prosecutors
R F20 | 3 | the security secretary; the neighbour; the prosecutors' log
R F4 | 2 | the prosecutors; the rights group
R F21 | 3 | the security secretary; two guards; the maintenance contract
S | a4 “They tied him to his own seat. | a6 “They tied him to his own seat,”
E | Efraín Luna | person | Efraín Luna; El Estufas; Efraín; The driver
E | Beatriz Olmedo | person | Security Secretary Beatriz Olmedo; Secretary Olmedo; Security Secretary Olmedo; the Secretary
E | Isabel Rangel | person | Isabel Rangel; Doña Chabela
E | Cartel of the Lowlands | organisation | Cartel of the Lowlands; the Lowlands
E | Voces de Villagrán | organisation | Voces de Villagrán; a local rights group
