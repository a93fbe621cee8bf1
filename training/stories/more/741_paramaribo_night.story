story: paramaribo_night
about: a coup rumour in Suriname; an exercise or an attempted putsch, where the president slept, how many armoured cars, why state television went dark, and who was behind it when the arrests grew
=== a1 | outlet: De Palmentak | published: 2032-11-08 | title: Long night of rumours ends with President on television
%% De Palmentak, Paramaribo – English page, translated from Dutch
%% Vandaag: max. 32 graden, kans op onweer
Paramaribo went to bed on Sunday and got up again within the hour. ⟦F1; by=-: Word that the army had seized power⟧ ran through the city ⟦T2032-11-07: from Sunday evening⟧ on, and by midnight there were queues at every petrol pump between Latour and Leonsberg.
⟦F4; v=22h10; by=-: The first thing that can be traced is a voice message of ten past ten⟧. A woman says that ⟪Ilse Sanches; q: “they are coming out of the barracks with the big cars”⟫. ⟦F3; v=9; by=residents: People along the Verlengde Gemenelandsweg counted nine armoured vehicles⟧; ⟦F3; v=6; by=Colonel Wensley Amiemba: Colonel Wensley Amiemba, the commander of the army, says there were six⟧.
⟦F2; v=exercise; by=Colonel Wensley Amiemba: It was night driving for the exercise Powisi, nothing else⟧, the colonel told this newspaper at four in the morning, in uniform and in slippers. ⟦F15; v=2032-11-15; by=-: Powisi itself was in the calendar for Monday of next week⟧.
Not everyone was reassured. ⟪Chandra Mungroo; q: “⟦F2; v=putsch attempt; by=Chandra Mungroo; st=alleged: Somebody tried something last night⟧ and found that the others had stayed in bed,”⟫ opposition leader Chandra Mungroo said.
⟦F10; v=47 minutes; by=-: State television was off the air for forty-seven minutes⟧ from a quarter to twelve. ⟦F11; v=lightning; by=director: Lightning had struck the mast, its director declared⟧. ⟦F7; v=5 hours; by=-: The bridge to Commewijne remained shut for five hours⟧.
⟦F16; v=06h30; by=-: At half past six in the morning President Reginald Soekarman appeared on the screen⟧, a cup of tea before him. ⟪Reginald Soekarman; q: “⟦F5; v=palace; by=Reginald Soekarman: I was in my office the whole night⟧, and the only thing that was overthrown was this cup,”⟫ he said. ⟦F17; by=-: The schools stayed closed on Monday⟧ all the same.
In February ⟦F14; v=30; by=-: thirty soldiers were locked up⟧ after a protest about unpaid allowances. That affair, too, began as an exercise.
=== a2 | outlet: Guiana Shield News Agency | published: 2032-11-08 | title: Suriname denies coup, says armoured vehicles were on exercise
PARAMARIBO, Nov 8 (GSNA) — Suriname's government on Monday dismissed ⟦F1; by=-: reports of a military takeover⟧ in the former Dutch colony, saying that ⟦F2; v=exercise; by=government: vehicles seen in the capital overnight had been on a routine drill⟧.
⟦F3; v=half a dozen; by=-: Half a dozen Brazilian-made armoured cars⟧ rolled through the city late on Sunday. ⟦F7; v=5 hours; by=police: The main bridge over the Suriname River was closed to traffic between midnight and five⟧, police said.
⟦F8; v=11; by=security source: Eleven servicemen were being held at the Memre barracks⟧ on Monday evening, a security source told GSNA, and ⟦F9; v=Ruben Tjon; by=security source: investigators believed that Major Ruben Tjon, deputy head of logistics, had led them⟧. ⟦F12; v=1; by=military hospital: One soldier was treated for a gunshot wound to the foot⟧, the military hospital said.
⟦F5; v=Nickerie; by=hotel employee: The president spent the night in the western district of Nickerie, according to an employee of the hotel there⟧ who said she had served him breakfast.
⟦F25; v=2; by=airport authority: Two flights to Amsterdam and Belém were cancelled⟧, the airport authority said. ⟦F18; v=3; by=-: The Suriname dollar was 3 percent weaker in street trading⟧.
In neighbouring French Guiana, ⟦F13; v=yes; by=municipal councillor: gendarmes took up positions along the Maroni River before dawn, a municipal councillor in Saint-Laurent said⟧.
Oil began to flow from fields off Suriname's coast four years ago, and the question of who controls the revenue has sharpened political tension ahead of next year's budget.
%% GSNA/kd/rm
=== a3 | outlet: Suriname National Information Service | published: 2032-11-09 | title: Statement: No abnormal situation
%% COMMUNIQUÉ No. 212/2032
The Government of the Republic of Suriname has taken note of ⟦F1; by=-: irresponsible messages concerning a so-called coup d'état⟧ and informs the public as follows.
⟦F2; v=exercise; by=-: The movement of ⟦F3; v=6; by=-: six vehicles of the National Army⟧ in the night of 7 to 8 November formed part of the preparations for Exercise Powisi⟧, which ⟦F15; v=2032-11-15; st=planned; by=-: begins on 15 November⟧ and about which residents should have been informed by leaflet. The leaflets were printed in time but were not delivered.
⟦F5; v=palace; by=-: The Head of State was at the Cabinet of the President throughout⟧ and was at no moment in danger.
⟦F11; v=lightning; by=-: The interruption of the television signal was caused by an atmospheric discharge⟧ and lasted ⟦F10; v=47 minutes; by=-: from 23.45 until 00.32 hours⟧.
⟦F8; v=14; by=-: Fourteen members of the armed forces are assisting the Military Police with an inquiry⟧ ⟦F29; v=discipline; by=-: into a breach of discipline that is not related to the exercise⟧. ⟦F9; v=Delano Plein; by=-: The senior officer among them is Captain D. Plein⟧; ⟦F30; by=-: Major R. Tjon, whose name has been mentioned abroad, has been on sick leave since October⟧ and is not the subject of any inquiry.
⟪Reginald Soekarman; q: “The Surinamese people is a calm people, and it should remain so,”⟫ the President said in his message to the nation, ⟦F16; v=06h30; by=-: broadcast on Monday at 06.30 hours⟧.
The public is reminded that the spreading of false reports is punishable with ⟦F31; v=2 years; by=-: imprisonment of up to two years⟧. ⟦F6; v=baker; by=Military Police: The author of the voice message has been identified as the owner of a bakery in Latour⟧ and has been heard by the police.
%% Paramaribo, 9 November 2032
=== a4 | outlet: Radio Maroni (Saint-Laurent) | published: 2032-11-10 | title: On the other bank, nobody believes in Powisi
%% Chronique du fleuve, version anglaise
%% Avec le soutien de nos auditeurs
Pirogues cross the Maroni forty times a day, and each brings back another version. ⟦F2; v=putsch attempt; by=sergeant: The version of a sergeant who came over on Monday in a football shirt is that it was a real attempt, and that it failed because the second company never left its hammocks⟧. He showed us his papers and asked us to forget his name. ⟦F24; v=2 months; by=sergeant: His pay is two months late⟧, he said, and so is everybody's.
He tells the story of the television too. ⟦F11; v=soldiers; by=sergeant: Four men with bolt cutters went to the mast⟧; ⟦F11; v=lightning; by=state television; st=doubted: of a thunderbolt⟧ he knows nothing, and ⟦F32; v=none; by=weather service: the weather service at Rochambeau logged no lightning within ninety kilometres⟧. ⟦F10; v=three quarters of an hour; by=-: The screens were black for three quarters of an hour⟧. ⟪sergeant; q: “Long enough to read a statement, if there had been someone to read it,”⟫ he said.
How many were arrested? ⟦F8; v=19; by=sergeant: Nineteen, he says, but he counts the five civilians⟧, two of them drivers of a sand firm, whom ⟦F8; v=14; by=government; st=asserted: the government's fourteen in uniform⟧ leave out. ⟦F12; v=3; by=nurse: A nurse at the Albina health post knows of three wounded, since two soldiers broke their ribs when their jeep hit a checkpoint⟧; ⟦F12; v=1; by=-: only one of the three was shot⟧, in the foot, and by himself.
And on our side? ⟦F13; v=no; st=denied; by=prefecture: The prefecture in Cayenne denies that a single gendarme was moved⟧. Our listeners in the Charbonnière quarter, whose goats were disturbed at four in the morning, ⟦F13; v=yes; by=listeners: saw blue vans on the quay⟧.
⟦F14; v=30; by=-: Thirty of his comrades sat in the cells in February⟧, the sergeant recalls, over the same unpaid allowances. Then he bought a SIM card and took the bus to the west.
=== a5 | outlet: Haagse Dagpost | published: 2032-11-12 | title: Forty rifles and a baker: Suriname after the coup that was none
%% Door onze correspondent Femke Bosgra, Paramaribo (vertaald)
The bakery of Ilse Sanches in Latour opens at four. On Sunday she could not sleep because of ⟦F3; v=9; by=Ilse Sanches: “nine of those monsters, one after the other”⟧, and she is used to counting loaves. ⟦F6; v=baker; by=-: Her thirty-eight seconds of speech⟧, ⟦F4; v=22h10; by=-: sent to her sister at 22.10⟧, became the most forwarded message in the country's history. ⟦F27; v=released; by=Ilse Sanches: The police kept her for an hour, bought bread and let her go⟧, she says.
Was there anything in it? In the National Assembly on Thursday, defence minister Orlando Wirht conceded that ⟦F22; v=40; by=Orlando Wirht: forty rifles were missing from the depot at Zanderij⟧. ⟦F22; v=40; by=-: All two score have since turned up⟧ ⟦F23; by=-: in a container of rice⟧. ⟪Chandra Mungroo; q; via=De Palmentak: “⟦F2; v=putsch attempt; by=Chandra Mungroo > De Palmentak; st=alleged: Somebody tried something⟧, and the others had stayed in bed,”⟫ his chief adversary had told a local newspaper. The minister stuck to ⟦F2; v=exercise; by=Orlando Wirht: the word “exercise”⟧, but now with the word “misused” in front of it.
The president's night remains a riddle. ⟦F5; v=Nickerie; by=guest book: In the guest book of a hotel in Nickerie, two hundred and thirty kilometres from the palace, there is his signature under Sunday's date⟧. ⟦F5; v=palace; by=press secretary: He signed it a week earlier on a visit and got the date wrong, according to his press secretary⟧, and on Sunday he was at his desk in Paramaribo.
⟦F9; v=Delano Plein; by=military prosecutor: The man whom the military prosecutor regards as the head of the group is Captain Delano Plein⟧, 37, trained in Breda. ⟦F30; by=-: Major Tjon, named first by an agency, was ill at home⟧ with dengue. ⟦F8; v=14; by=military prosecutor: Fourteen soldiers remain in custody⟧, says the prosecutor.
⟦F26; v=unchanged; by=-: The Foreign Ministry in The Hague has left its travel advice as it was⟧. ⟦F17; by=-: Pupils, who had a free day on Monday⟧, are back; so is the queue at the bakery.
⟦F21; v=2032-11-18; st=planned; by=-: A parliamentary committee is to hear Colonel Amiemba ⟦T2032-11-18: next Thursday⟧⟧.
%% Lees ook: Oliegeld – wie houdt de sleutel?
=== a6 | outlet: Latour Live | published: 2032-11-13 | title: What we know – pinned post
%% Pinned by the admins. Swearing gets you muted.
UPDATED SATURDAY. New people keep asking the same, so here goes.
Was it a coup? Depends. ⟦F2; v=exercise; by=army: Army brass: training⟧. ⟦F2; v=putsch attempt; by=Mungroo: Madam Mungroo: a coup that stayed stuck in the gate⟧. We were just awake. ⟦F20; st=asked; by=Mungroo: She wants a judge from abroad to look into it⟧.
How many tanks? First, they have wheels. ⟦F3; v=6; by=army: Six if you ask the colonel⟧, ⟦F3; v=9; by=neighbours: nine if you ask the street⟧, and Rudy's doorbell camera was pointing at his dog.
TV? ⟦F11; v=soldiers; by=technician: A technician who worked that shift says men in boots told him to go and buy cigarettes⟧. ⟦F10; v=47 minutes; by=-: Off 23h45, on again 00h32⟧.
Bridge? ⟦F7; v=5 hours; by=-: No crossing from twelve till five⟧. Commewijne people slept in their cars.
@@ copy Guiana Shield News Agency
⟦F25; v=2; by=airport authority: Two flights to Amsterdam and Belém were cancelled⟧, the airport authority said. ⟦F18; v=3; by=-: The Suriname dollar was 3 percent weaker in street trading⟧ on Monday.
Shots? ⟦F12; v=1; by=-: One, into the shooter's own foot⟧.
Who is locked up? ⟦F8; v=14; by=families: Families have a list of fourteen soldiers⟧ (last Monday we wrote ⟦F8; v=11; by=-: eleven⟧, that was what was known). ⟦F9; v=Delano Plein; by=-: Plein is supposed to be the boss⟧; ⟦F9; v=Ruben Tjon; by=agency; st=doubted: the story about the major⟧ was wrong, sorry to his wife, who is a member here. NOT the same as ⟦F14; v=30; by=-: the thirty from the pay row in February⟧.
Powisi? ⟦F15; v=cancelled; by=ministry: Called off, says the ministry on Friday⟧. No exercise on the 15th, no leaflets, sleep well.
%% 4,812 reactions. Admin on duty: Sis Meena
=== key
F1 | What was rumoured in Paramaribo?
F2 | What were the military movements of the night?
F3 | How many armoured vehicles were on the streets?
F4 | When was the voice message sent?
F5 | Where did the president spend the night?
F6 | Who recorded the voice message?
F7 | How long was the bridge closed?
F8 | How many were arrested?
F9 | Who led the group of soldiers?
F10 | How long was state television off the air?
F11 | Why did state television go off the air?
F12 | How many were wounded?
F13 | Were French gendarmes moved to the Maroni?
F14 | How many soldiers were detained in February?
F15 | When does exercise Powisi begin?
F16 | When did the president speak on television?
F17 | What happened with the schools on Monday?
F18 | How much did the Suriname dollar lose?
F20 | What does the opposition leader want?
F21 | When will the committee hear the colonel?
F22 | How many rifles were missing from the depot?
F23 | Where were the rifles found?
F24 | How late is the soldiers' pay?
F25 | How many flights were cancelled?
F26 | Did The Hague change its travel advice?
F27 | What did the police do with the baker?
F29 | What is the Military Police inquiry about?
F30 | Where was Major Tjon?
F31 | What is the penalty for false reports?
F32 | Did the weather service log lightning?
D1 | cause | conflict | F2 | exercise: a1 a2 a3 a5 a6 | putsch attempt: a1 a4 a5 a6 | army and government against the opposition and a sergeant
D2 | place | conflict | F5 | palace: a1 a3 a5 | Nickerie: a2 a5 | his own word against the hotel
D3 | figure | conflict | F3 | 6: a1 a3 a6 | 9: a1 a5 a6 | the commander against people along the road
D4 | figure | rounding | F3 | half a dozen: a2 | 6: a1 a3 a6 | the same six
D5 | cause | conflict | F11 | lightning: a1 a3 a4 | soldiers: a4 a6 | the station and the government against a sergeant and a technician
D6 | denial | conflict | F13 | yes: a2 a4 | no: a4 | councillor and listeners against the prefecture
D7 | figure | update | F8 | 11: a2 a6 | 14: a3 a4 a5 a6 | three more were held by Tuesday
D8 | figure | scope | F8 | 14: a3 a4 a5 a6 | 19: a4 | soldiers alone, or with five civilians
D9 | identity | update | F9 | Ruben Tjon: a2 a6 | Delano Plein: a3 a5 a6 | the agency's first name was wrong and a captain was named later
D10 | figure | rounding | F10 | three quarters of an hour: a4 | 47 minutes: a1 a3 a6 | the radio rounds
D11 | figure | scope | F12 | 1: a2 a4 a6 | 3: a4 | shot, or shot and hurt in a crash
D12 | date | update | F15 | 2032-11-15: a1 a3 | cancelled: a6 | the exercise was called off
R F2 | 3 | the army and government; the opposition leader; the sergeant
R F5 | 3 | the president and his office; the hotel employee; the guest book
R F11 | 3 | the broadcaster and government; the sergeant; the technician
R F13 | 3 | the councillor; the prefecture; listeners in Charbonnière
S | a1 “Somebody tried something last night and found that the others had stayed in bed,” | a5 “Somebody tried something, and the others had stayed in bed,”
E | Reginald Soekarman | person | President Reginald Soekarman; Reginald Soekarman; The Head of State
E | Chandra Mungroo | person | Chandra Mungroo; Madam Mungroo
E | Delano Plein | person | Captain D. Plein; Captain Delano Plein; Plein
E | Wensley Amiemba | person | Colonel Wensley Amiemba; Colonel Amiemba; the colonel
E | Ilse Sanches | person | Ilse Sanches
