story: tuxtla_jaguar
about: a jaguar is gone from a zoo in southern Mexico; escaped through an open door or carried off, the padlock cut from within or without, on Saturday or Sunday, a keeper, a vet or a senator's cousin, found on a ranch in Tabasco or over the border in Petén, alive and then dead; one jaguar missing or thirty-seven animals, a jaguar shot by a rancher and macaws stolen in 2027 are apart
=== a1 | outlet: El Diario del Grijalva | published: 2031-11-17 | title: Jaguar Itzel vanishes from zoo; schools shut in eastern Tuxtla
%% Por Consuelo Nandayapa
%% Cartelera | Clima 31°
⟦F1; by=-: Enclosure 14 of the Zapotal Verde zoo is empty⟧. ⟦F2; v=9; by=-: Itzel, a nine-year-old female jaguar⟧ ⟦F3; v=74 kg; by=-: weighing 74 kilos⟧, ⟦F4; v=escaped; by=Braulio Coutiño: got out through a service gate that was not locked⟧ ⟦F5; v=2031-11-16; by=Braulio Coutiño: ⟦T2031-11-16: on Sunday morning⟧⟧, said director Braulio Coutiño.
⟪Braulio Coutiño; q: “She is tame, she is fat and she is afraid of dogs. Please do not shoot her,”⟫ he pleaded. ⟦F6; v=22; by=education secretariat: Twenty-two schools stay shut ⟦T2031-11-17: today⟧⟧, by order of the education secretariat. ⟦F7; v=MXN 500000; by=zoo: A reward of half a million pesos is offered⟧.
The keeper on the early round, Isidro Gómez, ⟦F8; v=51; by=-: 51⟧, disagrees. ⟪Isidro Gómez; q: “⟦F9; v=locked; by=Isidro Gómez: I turned that key myself⟧ and I heard it,”⟫ he says.
⟦F10; v=2027; by=-: In ⟦T2027: 2027⟧⟧ the same zoo ⟦F11; v=6 macaws; by=-: lost half a dozen scarlet macaws⟧ ⟦F12; v=Puebla; by=-: that were later found in a hotel in Puebla⟧.
⟦F2; v=9; by=-: Born in the zoo nine years ago⟧, she has never caught anything livelier than a chicken. ⟦F39; v=2; by=-: Her two cubs⟧ were asleep next door.
=== a2 | outlet: Agencia Istmo | published: 2031-11-19 | title: Mexican zoo jaguar was stolen, prosecutors say
TUXTLA GUTIÉRREZ, Nov 19 (Istmo) - ⟦F1; by=-: The jaguar missing from a zoo in Chiapas⟧ ⟦F4; v=stolen; by=state prosecutors: did not run away but was taken⟧, state prosecutors said ⟦T2031-11-19: on Wednesday⟧.
⟦F13; v=outside; by=state prosecutors: A padlock had been cut from the outside⟧ and ⟦F14; v=dart; by=state prosecutors: a tranquilliser dart lay in the straw⟧, according to them. ⟦F5; v=2031-11-15; by=state prosecutors: Cameras on the avenue show a white van leaving at 11.20 p.m. ⟦T2031-11-15: on Saturday⟧⟧.
The zoo's veterinarian, Dalia Zenteno, ⟦F15; v=vet held; by=state prosecutors: was detained for questioning⟧. ⟦F16; v=no; st=denied; by=Dalia Zenteno: She denied any part in it, through her lawyer⟧.
⟦F17; v=Cintalapa; by=environment police: A jaguar that a rancher shot near Cintalapa ⟦T2031-11-18: on Tuesday⟧⟧ ⟦F18; v=wild male; by=environment police: was a wild male, not Itzel⟧, the environment police said.
⟦F3; v=about 75 kg; by=-: Itzel weighs some 75 kilograms⟧.
⟦F7; v=MXN 500000; by=-: Half a million pesos have been promised for her return⟧. ⟦F11; v=6 macaws; by=-: Thieves had carried off six macaws⟧ ⟦F10; v=2027; by=-: four years ago⟧.
%% (Reporting by R. Toledano)
=== a3 | outlet: Bigote Radio | published: 2031-11-20 | title: The senator's cousin's party
%% Podcast. Strong language. Transcript by the makers
Everybody in this town knows the ranch, and everybody knows ⟦F19; v=Heriberto Lastra; by=Bigote Radio; st=alleged: whose birthday wanted a cat: Don Beto Lastra, cousin of a senator⟧. A waiter who carried the cake tells us that ⟦F20; v=Tabasco; by=waiter; st=alleged: she was there, in a cage with a bow on it, at a ranch outside Huimanguillo in Tabasco⟧.
Lastra's people ⟦F19; v=not Lastra; by=Lastra's office; st=denied: say that the only spotted animal on the premises was a Dalmatian⟧.
And the padlock? ⟦F13; v=inside; by=locksmith: The locksmith who changed it swears the cut was made from within, where only staff can stand⟧. So ⟦F16; v=no; by=Bigote Radio: leave Doctor Zenteno alone⟧: ⟦F21; v=Mérida; by=wedding photographs: her cousin's wedding pictures have her in Mérida that night⟧.
⟦F22; v=37; by=audit: This zoo mislays things. An audit that we have lists 37 creatures gone since 2029⟧: iguanas, boas, a tapir, ⟦F1; by=-: and now a big cat⟧. ⟦F11; v=6 macaws; by=-: The six parrots⟧ are not even on it.
⟪Isidro Gómez; q; via=El Diario del Grijalva: “The key I turned with my own hand, and I heard it turn,”⟫ the keeper told the Diario.
⟦F5; v=2031-11-15; by=-: So she leaves in a van ⟦T2031-11-15: on Saturday the fifteenth⟧⟧, and four days later there is a cage with a bow. You do the sum.
=== a4 | outlet: Gobierno Verde TV | published: 2031-11-22 | title: Governor: total respect for animal life in Chiapas
%% Canal del Gobierno del Estado. Boletín 311
Governor Amparo Rincón ⟦F23; by=-: presented a plan for the security of the state's zoos⟧ and regretted ⟦F1; by=-: the absence of the specimen called Itzel⟧.
⟦F22; v=1; by=Amparo Rincón: A single animal is missing, she stressed; the list that circulates contains births, deaths and loans⟧.
Director Coutiño, present at the act, ⟦F4; v=stolen; by=Braulio Coutiño: spoke this time of a robbery by professionals⟧ and ⟦F9; v=unlocked; by=Braulio Coutiño: of “a gate left without its bolt by human error”⟧. ⟦F24; v=dismissed; by=Braulio Coutiño: The keeper Gómez has been separated from his post⟧; ⟦F24; v=left; by=Isidro Gómez: Mr Gómez writes to us that it was he who went⟧.
⟦F6; v=31; by=-: With the kindergartens, thirty-one houses of learning⟧ have lost three days. ⟦F7; v=MXN 500000; by=-: The reward of 500,000 pesos (about 27,000 dollars)⟧ stands.
⟦F15; v=vet held; by=-: The veterinarian of the park⟧ is in the hands of justice. ⟦F17; v=Cintalapa; by=-: The animal killed at Cintalapa⟧, it is recalled, ⟦F18; v=wild male; by=-: was a male of the forest⟧.
%% ¡Chiapas avanza!
=== a5 | outlet: Petén Libre | published: 2031-12-02 | title: Rangers find caged jaguar near Naranjo; Mexico's Itzel?
%% Flores, Guatemala
At a cattle post two hours from El Naranjo, park rangers ⟦F20; v=Petén; by=rangers: came upon a jaguar in an iron cage⟧ ⟦F25; v=2031-11-30; by=rangers: ⟦T2031-11-30: on Sunday⟧⟧. ⟦F26; v=alive; by=Melvin Choc: She was alive, drowsy and thin⟧, head ranger Melvin Choc says. ⟦F27; v=61 kg; by=Melvin Choc: The scale gave 61 kilos⟧.
A chip under the skin ⟦F28; v=Itzel; by=Melvin Choc: answers to the number of the zoo in Tuxtla⟧. Two men ⟦F29; v=fled; by=rangers: ran off into the scrub⟧. ⟦F19; v=Heriberto Lastra; by=land register: The land belongs, the register tells us, to a firm of one Heriberto Lastra of Mexico⟧.
⟦F14; v=dart; by=Melvin Choc: There was a half-healed dart wound in her thigh⟧, so ⟦F4; v=stolen; by=-: no one should speak of an escape any more⟧.
@@ copy Agencia Istmo
⟦F17; v=Cintalapa; by=environment police: A jaguar that a rancher shot near Cintalapa⟧ ⟦F18; v=wild male; by=environment police: was a wild male, not Itzel⟧, the environment police of Mexico said.
⟦F3; v=74 kg; by=-: In Tuxtla she used to weigh seventy-four⟧. ⟦F39; v=2; by=-: Two cubs⟧ are waiting for her there. ⟦F7; v=MXN 500000; by=-: As for the Mexican reward of 500,000 pesos⟧, the rangers would like to know whom to telephone.
%% Se vende lancha, motor 40
=== a6 | outlet: Agencia Istmo | published: 2031-12-09 | title: Stolen Mexican jaguar dies after return
TUXTLA GUTIÉRREZ, Dec 9 (Istmo) - Itzel, ⟦F1; by=-: the jaguar whose disappearance gripped Mexico⟧, ⟦F26; v=dead; by=zoo: died ⟦T2031-12-08: on Monday⟧⟧, four days after ⟦F20; v=Petén; by=-: she was brought back from the Guatemalan lowlands⟧, the zoo said.
⟦F30; v=kidney failure; by=zoo: Her kidneys gave out after repeated sedation⟧, it said. ⟦F30; v=transport; by=rangers: Guatemalan rangers put it down to eleven hours in a truck without water⟧.
&& ⟦F4; v=stolen; by=-: Itzel was taken from her cage in November⟧.
Prosecutors ⟦F15; v=vet released; by=state prosecutors: freed veterinarian Dalia Zenteno⟧ and ⟦F31; v=night watchman; by=state prosecutors: arrested a night watchman, Ever Salas⟧. ⟦F13; v=inside; by=state prosecutors: The lock, they now say, was sawn by somebody standing in the keepers' passage⟧. ⟦F32; v=MXN 40000; by=state prosecutors: Salas had been paid 40,000 pesos⟧.
Businessman Heriberto Lastra ⟦F19; v=not Lastra; st=denied; by=Heriberto Lastra: said that he had let the Guatemalan land years ago and had never seen the cat⟧.
⟦F25; v=2031-11-30; by=-: She had been discovered ⟦T2031-11-30: on the last day of November⟧⟧ ⟦F29; v=fled; by=-: by a post that its keepers had deserted⟧. ⟦F22; v=37; by=-: Auditors say that the zoo has lost track of thirty-seven animals⟧ in under three years.
=== a7 | outlet: The Prairie Review of Zoos | published: 2032-01-15 | title: What Itzel's file tells the rest of us
%% Members' bulletin, Saskatoon | For accredited institutions
Colleagues will have followed ⟦F1; by=-: the loss of the Tuxtla jaguar⟧. We had the file for a week. Some points.
When. ⟦F5; v=2031-11-15; by=gate sensor: The gate sensor logged an opening at eight minutes past eleven ⟦T2031-11-15: on the Saturday night⟧⟧. ⟦F33; by=-: Nobody read it until breakfast⟧. ⟦F9; v=locked; by=gate sensor: It had been shut and bolted at six⟧, as ⟦F24; v=dismissed; by=-: the sacked keeper⟧ maintained.
Inventory. ⟦F22; v=37; by=auditors: Thirty-seven head, say the auditors⟧; ⟦F34; v=14; by=Prairie Review of Zoos: we could explain all but fourteen⟧ as deaths and loans.
Cause of death. ⟦F30; v=kidney failure; by=Montreal pathologist: A Montreal pathologist who read the slides agrees on renal failure⟧ but adds ⟦F35; by=Montreal pathologist: that thirst would do it faster⟧. ⟦F27; v=just over 60 kg; by=-: She was down to a little more than sixty kilos⟧. ⟦F2; v=tenth year; by=-: She was in her tenth year⟧.
The party. ⟦F20; v=Tabasco; by=veterinary student: A veterinary student has given us a picture of Itzel's left flank, taken in Huimanguillo ⟦T2031-11-19: on 19 November⟧⟧. ⟦F36; v=both; by=-: Tabasco first, then Petén: both tales were true⟧.
The zoo, ⟦F12; v=Puebla; by=-: having once fetched its birds from a hotel⟧ ⟦F10; v=2027; by=-: four years earlier⟧, ⟦F37; v=suspended; by=-: has been suspended from our association⟧.
%% Next issue: giraffes in winter
=== key
F1 | What is missing from the zoo?
F2 | How old is Itzel?
F3 | How much did Itzel weigh at the zoo?
F4 | Did Itzel escape or was she stolen?
F5 | When did Itzel leave the enclosure?
F6 | How many schools were shut?
F7 | What reward is offered?
F8 | How old is the keeper?
F9 | Was the gate locked?
F10 | When were the macaws lost?
F11 | What did the zoo lose earlier?
F12 | Where were the macaws found?
F13 | From which side was the padlock cut?
F14 | With what was Itzel drugged?
F15 | What happened to the veterinarian?
F16 | Was the veterinarian involved?
F17 | Where was another jaguar shot?
F18 | What was the jaguar that was shot?
F19 | For whom was the jaguar taken?
F20 | Where was Itzel kept?
F21 | Where was the veterinarian that night?
F22 | How many animals are missing from the zoo?
F23 | What did the governor present?
F24 | How did the keeper leave his post?
F25 | When was Itzel found?
F26 | What became of Itzel?
F27 | How much did Itzel weigh when found?
F28 | Whose number is on the chip?
F29 | What did the two men do?
F30 | Of what did Itzel die?
F31 | Who was arrested later?
F32 | How much was the watchman paid?
F33 | When was the sensor read?
F34 | How many animals cannot be explained?
F35 | What does the pathologist add?
F36 | Which of the two places is true?
F37 | What happened to the zoo's membership?
F39 | How many cubs has Itzel?
D1 | cause | conflict | F4 | escaped: a1 | stolen: a2 a4 a5 a6 | the director's first word against the prosecutors
D2 | date | conflict | F5 | 2031-11-16: a1 | 2031-11-15: a2 a3 a7 | the director's Sunday morning against cameras and sensor
D3 | denial | conflict | F9 | locked: a1 a7 | unlocked: a4 | the keeper and the sensor against the director
D4 | place | conflict | F13 | outside: a2 | inside: a3 a6 | prosecutors' first finding against the locksmith
D5 | responsibility | conflict | F19 | Heriberto Lastra: a3 a5 | not Lastra: a3 a6 | podcast and register against the man himself
D6 | place | scope | F20 | Tabasco: a3 a7 | Petén: a5 a6 | a waiter saw her in November on the first ranch, the rangers later at the second
D7 | figure | scope | F22 | 37: a3 a6 a7 | 1: a4 | the audit counts all that went, the governor leaves births, deaths and loans aside
D8 | characterisation | conflict | F24 | dismissed: a4 a7 | left: a4 | the director against the keeper
D9 | characterisation | update | F26 | alive: a5 | dead: a6 | she died after her return
D10 | responsibility | update | F15 | vet held: a2 a4 | vet released: a6 | another is arrested in her stead
D11 | cause | conflict | F30 | kidney failure: a6 a7 | transport: a6 | the zoo against the rangers
D12 | figure | rounding | F3 | 74 kg: a1 a5 | about 75 kg: a2 | the same weight
D13 | figure | rounding | F27 | 61 kg: a5 | just over 60 kg: a7 | the same scale
D14 | figure | rounding | F2 | 9: a1 | tenth year: a7 | the same age told in two ways
D15 | figure | scope | F6 | 22: a1 | 31: a4 | schools alone or with kindergartens
R F4 | 3 | the director; the prosecutors; the rangers
R F13 | 2 | the locksmith; the prosecutors
R F20 | 3 | the waiter; the rangers; the student's picture
R F17 | 1 | the environment police
S | a1 “I turned that key myself and I heard it,” | a3 “The key I turned with my own hand, and I heard it turn,”
E | Itzel | animal | Itzel; the jaguar; the Tuxtla jaguar; the specimen called Itzel; a nine-year-old female jaguar
E | Isidro Gómez | person | Isidro Gómez; Mr Gómez; the keeper; the keeper Gómez
E | Heriberto Lastra | person | Heriberto Lastra; Don Beto Lastra; Lastra; Businessman Heriberto Lastra
E | Dalia Zenteno | person | Dalia Zenteno; Doctor Zenteno; veterinarian Dalia Zenteno
