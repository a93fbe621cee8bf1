story: guacamaya_club
about: a nightclub fire in Pereira, Colombia; a flare or an air conditioner, a chained or an open door, a doorman who may have asked for the bill first, and an owner who is or is not a councillor; an older fire in Manizales and a march with its own injured
=== a1 | outlet: La Voz del Otún | published: 2033-06-05 | title: Pereira amanece de luto: 19 dead in the Guacamaya
%% La Voz del Otún – English edition for the diaspora – translated by the newsroom
%% By Juliana Osorio Marín
Nineteen candles burn on the steps of the cathedral and there is already wax on the pavement. ⟦F2; v=19; by=fire brigade: Nineteen is what the fire brigade counted before sunrise⟧ among the tables of La Guacamaya Azul, on Avenida 30 de Agosto, where ⟦F1; by=-: fire broke out in the middle of the dance floor's best hour⟧, ⟦F3; v=01h20; by=fire brigade: at 1h20 in the morning⟧ ⟦T2033-06-05: of this Sunday⟧.
⟦F7; v=flare; by=Yeison Ramírez: A cold flare, of those that are stuck in champagne buckets, licked the roof foam⟧, recounts Yeison Ramírez, trumpet of the band Los Primos del Viento. ⟦F6; v=stage; by=Yeison Ramírez: It was right above them, over the stage⟧, he says, that the ceiling began to drip. ⟪Yeison Ramírez; q: “It rained fire and people thought it was part of the show.”⟫
⟦F9; v=chained; by=survivors; st=alleged: The rear door had a chain on it, according to several who got away through the bathroom window⟧. ⟦F8; v=smoke; by=forensic institute: Almost all the victims had breathed in smoke, without burns⟧, the institute of forensic medicine explained.
⟦F10; v=14 minutes; by=-: The first engine took fourteen minutes⟧ to come from the Cuba station; a procession of motorcycles was blocking the avenue. ⟦F5; v=61; by=health secretary: Sixty-one persons were hospitalised⟧, the health secretary reports, nine of them in intensive care.
⟦F16; v=4; by=family welfare office: Four of the dead had not turned eighteen⟧, according to the family welfare office. How they got in is what the mayor, Luz Dary Hincapié, wants to know.
&& Pereira, city of mourning: 19 dead in the Guacamaya.
%% Donate blood: Hospital San Jorge, 7 a.m. to 7 p.m.
=== a2 | outlet: Inter-Andes Agency | published: 2033-06-05 | title: Colombian nightclub blaze kills about 20
%% IAA/jm/pl
PEREIRA, Colombia, June 5 (IAA) - ⟦F1; by=-: A blaze in a packed discotheque in Colombia's coffee region⟧ ⟦F2; v=about 20; by=-: left about 20 dead⟧ ⟦T2033-06-05: early on Sunday⟧ and ⟦F5; v=130; by=mayor: at least 130 needing medical attention⟧, a figure that Mayor Luz Dary Hincapié said took in those seen on the pavement and sent home.
⟦F4; v=412; by=ticket office: Tickets sold that night numbered 412⟧, the police said, citing the box office. ⟦F11; v=300; by=city licence: The municipal licence allows three hundred⟧.
⟦F7; v=air conditioner; by=Guillermo Arango: The club's lawyer, Guillermo Arango, blamed an air-conditioning unit⟧ ⟦F6; v=bar; by=Guillermo Arango: above the bar at the back⟧ that, he said, had been serviced in May. ⟦F9; v=open; by=Guillermo Arango; st=denied: He rejected talk of a chain: every exit stood open⟧, in his words.
@@ copy a1
⟦F10; v=14 minutes; by=La Voz del Otún: The first engine took fourteen minutes⟧ to come from the Cuba station; a procession of motorcycles was blocking the avenue, the daily La Voz del Otún reported.
⟦F14; v=2 foreigners; by=foreign ministry: Two Venezuelan citizens are among the fatalities⟧, Colombia's foreign ministry said. They worked in the cloakroom.
Nightclub fires have been frequent in the region. ⟦F17; v=8; by=-: Eight people died in 2019⟧ in Manizales, fifty kilometres away, ⟦F18; by=-: when a gas cylinder burst in a karaoke bar⟧. The law that followed ⟦F19; v=foam ban; by=-: prohibits polyurethane foam as a lining⟧ in places of entertainment.
The president of the republic called for ⟦F20; st=asked; by=president: an investigation ⟪president of Colombia; q: “to the last consequences”⟫⟧.
=== a3 | outlet: ¡Ya! Risaralda | published: 2033-06-06 | title: “PAY FIRST!” – THE DOORMAN OF DEATH
%% ¡Ya! Only 1,500 pesos! Today: poster of the national team
They were coughing. They were crying. And what did the gorilla at the door ask for? The bill!
⟦F15; v=asked for bills first; by=Dayana Gil: The bouncer held them back with his arm and demanded to see the paid slip, and only when the lights went did he run himself⟧, Dayana Gil, 20, hairdresser, tells ¡Ya! in tears. ⟪Dayana Gil; q: “He said pay first. My friend Leidy was behind me. She is not behind me any more.”⟫
⟦F2; v=21; by=-: Twenty-one, with the two who went ⟦T2033-06-05: yesterday⟧ at the San Jorge⟧. Twenty-one boxes, and a white one.
And whose is the place, ladies and gentlemen? ⟦F12; v=Councillor Restrepo; by=two waiters: Two waiters say that every Monday the takings went in a sports bag to Councillor Hernán Restrepo⟧, the one of the moustache and the road safety campaign. ⟦F12; v=not Restrepo; by=Hernán Restrepo; st=denied: He, fresh as a lettuce, swears that he has never owned so much as a chair in it⟧.
⟦F7; v=flare; by=Dayana Gil: The fire? A sparkler in a bottle, a birthday, and up it went, Dayana saw it⟧. ⟦F21; v=birthday table; by=Dayana Gil: And it was not the musicians who lit it but a table of men celebrating a fiftieth⟧. A detail: ⟦F22; v=90,000 pesos; by=-: the bottle with fireworks cost 90,000 pesos⟧ on the menu.
⟦F9; v=chained; by=-: ¡Ya! has photographed the chain⟧. It hangs on the rear door still, with its padlock, fat as a fist.
⟦F23; v=30; by=-: About thirty were hurt ⟦T2033-06-05: last night⟧⟧, but not by flames: ⟦F24; by=-: riot police threw gas at the march of the parents⟧ before the town hall.
%% Horoscope: Gemini, a surprise in love
=== a4 | outlet: Guardia Urbana – Fire Engineers' Review | published: 2033-06-09 | title: A lining that should not have been there
%% Technical note 6/33. For members of the College of Fire Protection Engineers
The interest of this case for our readers lies in the ceiling. ⟦F13; v=foam; by=-: The hall of 380 square metres was lined throughout with polyurethane foam, glued in 2031⟧, ⟦F19; v=foam ban; by=-: a product excluded from such premises under the statute of 2020⟧. Two samples burned in our laboratory at a speed of half a metre a second.
⟦F6; v=stage; by=College of Fire Protection Engineers: The pattern of charring that our members saw ⟦T2033-06-07: on Tuesday⟧ leads back to the stage end⟧. ⟦F7; v=flare; by=College of Fire Protection Engineers: A pyrotechnic fountain of the gerb type was recovered there and would suffice as an ignition source⟧. ⟦F25; v=intact; by=College of Fire Protection Engineers: The air-conditioning machine over the counter is blackened outside and sound within⟧.
On evacuation. ⟦F4; v=412; by=-: Four hundred and twelve had passed the till⟧; waiters and musicians come on top of that, and nobody counts those. ⟦F11; v=300; by=-: Authorised occupancy was 300⟧. Of three exits one was in use. ⟦F9; v=chained; by=fire brigade log: The log of the brigade notes “chain cut with bolt cutter, rear, 1h41”⟧.
⟦F10; v=quarter of an hour; by=-: Attendance within a quarter of an hour⟧ is no failure; with such a lining the room is lost in three minutes.
On the licence. ⟦F26; v=2032-12-31; by=city registry: The registry of the city shows it as lapsed on the last day of 2032⟧. The operator has told us otherwise. ⟦F26; v=2033-12-31; by=operator: He holds a paper, with a seal, that runs until this December⟧.
⟦F8; v=smoke; by=-: As in practically all such fires, people were poisoned, not burnt⟧.
%% The College accepts no advertising from manufacturers
=== a5 | outlet: Radio Cordillera | published: 2033-06-10 | title: Morning magazine: what the councillor did not say
%% Transcript, abridged. Presenter: Gloria Isaza. Reporter: Mateo Cano
ISAZA: Five days after ⟦F1; by=-: the Guacamaya went up⟧, Mateo, where do we stand with the dead?
CANO: ⟦F2; v=23; by=forensic institute: Twenty-three, Gloria, the forensic doctors closed the list ⟦T2033-06-09: last night⟧⟧. ⟦F16; v=6; by=prosecutor's office: The prosecution has found that six were minors⟧, because two carried their cousins' identity cards.
ISAZA: And the man with the moustache?
CANO: ⟦F12; v=Inversiones Camacá; by=chamber of commerce: The chamber of commerce has a company as proprietor, Inversiones Camacá⟧, and ⟦F27; v=brother-in-law; by=chamber of commerce: its sole partner is Fabio Londoño, husband of the councillor's sister⟧. ⟦F12; v=not Restrepo; by=Hernán Restrepo; st=denied: Restrepo repeated to us that he had no interest there, ⟪Hernán Restrepo; q: “neither visible nor invisible”⟫⟧.
ISAZA: The doorman. The whole country hates that boy.
CANO: I spoke with him. Jhon Fredy Cuesta, nineteen, in hospital with his lungs. ⟦F15; v=opened at once; by=Jhon Fredy Cuesta: He says that at the first scream he threw both leaves open and carried out four girls⟧. ⟪Jhon Fredy Cuesta; q: “How could I ask for bills, if I do not know how to use the machine?”⟫ ⟦F15; v=opened at once; by=security video: The camera of the pharmacy opposite agrees: from the first smoke the doors are wide⟧.
ISAZA: And the girl who accused him?
CANO: ⟪Dayana Gil; q: “He said pay first,”⟫ she told ¡Ya!, and she stands by it.
ISAZA: The march. Some say that there were deaths.
CANO: No. ⟦F23; v=30; by=Red Cross: Thirty with irritated eyes and one broken wrist, according to the Red Cross⟧, after ⟦F24; by=-: the gas on the square⟧. Nobody died.
%% Coffee price at this hour: 2,310,000 pesos the load
=== a6 | outlet: Thames & World | published: 2033-06-12 | title: Colombia’s club fire: the birthday, the councillor and the chain
%% By Rupert Seaton in Pereira. 6 min read
Leidy Marcela Tabares was 22 and did not much like salsa. She went because her friend Dayana had two free tickets. ⟦F2; v=23; by=-: She became one of the 23 whose photographs hang on the railings⟧ of what used to be a nightclub.
⟦F1; by=-: What happened ⟦T2033-06-04: on the night of 4 June⟧⟧ is by now clear in outline and murky in every detail that matters to a court. ⟦F7; v=flare; by=-: A hand-held firework ignited the ceiling⟧. ⟦F21; v=birthday table; by=prosecutor's office: The prosecutors have traced it to a party of fifty-year-olds at table nine⟧ and cleared the band. ⟦F7; v=air conditioner; by=Guillermo Arango; st=doubted: Guillermo Arango, for the company, still speaks of a faulty cooling unit⟧, though less loudly than he did.
⟦F28; v=arrested; by=-: Fabio Londoño was arrested ⟦T2033-06-10: on Friday⟧ at a finca near Marsella⟧. ⟦F29; v=suspended; by=-: Mr Restrepo, his wife’s brother, has been suspended from the city council⟧ while the watchdog looks into who signed what. He is not accused of a crime.
⟦F9; v=chained; by=-: The chain is in an evidence bag⟧. Mr Arango, who once said there was none, ⟦F9; v=put on later; by=Guillermo Arango; st=alleged: now says that looters fastened it after the fire⟧. The brigade’s entry for 1.41am, ⟦F3; v=01h20; by=-: twenty-one minutes into the emergency⟧, sits badly with that.
⟦F5; v=61; by=hospital: Of the sixty-one admitted, San Jorge hospital still has seventeen⟧. ⟦F17; v=8; by=-: In Manizales, where eight perished⟧ ⟦F18; by=-: in the karaoke bar explosion⟧ of fourteen years ago, families have not been paid yet. ⟦F30; v=12 million dollars; by=families' lawyer; st=asked: Pereira’s are suing for 12 million dollars⟧, ⟦F30; v=12 million dollars; by=families' lawyer; st=asked: close to 50 billion pesos⟧, their lawyer says.
%% Rupert Seaton's travel was paid for by Thames & World
=== key
F1 | What happened at La Guacamaya Azul?
F2 | How many people died in the nightclub fire?
F3 | At what time did the fire break out?
F4 | How many tickets were sold?
F5 | How many people were injured in the fire?
F6 | Where in the club did the fire start?
F7 | What ignited the fire?
F8 | What did most of the victims die of?
F9 | Was the rear door chained?
F10 | How long did the first fire engine take?
F11 | How many people did the licence allow?
F12 | Who owns the club?
F13 | What was the ceiling lined with?
F14 | How many foreigners are among the dead?
F15 | What did the doorman do when the fire began?
F16 | How many of the dead were minors?
F17 | How many died in Manizales in 2019?
F18 | What happened in Manizales in 2019?
F19 | What does the law say on foam linings?
F20 | What did the president call for?
F21 | Who lit the flare?
F22 | What did the bottle with fireworks cost?
F23 | How many were hurt at the march?
F24 | What happened at the march?
F25 | In what state was the air-conditioning unit?
F26 | When does the club's licence expire?
F27 | How is the registered owner related to the councillor?
F28 | What happened to Fabio Londoño?
F29 | What happened to Councillor Restrepo?
F30 | For how much are the families suing?
D1 | figure | update | F2 | 19: a1 | 21: a3 | 23: a5 a6 | injured people died in the days after
D2 | figure | rounding | F2 | 19: a1 | about 20: a2 | the agency rounds the first count
D3 | figure | scope | F5 | 61: a1 a6 | 130: a2 | hospital admissions against all who were attended
D4 | cause | conflict | F7 | flare: a1 a3 a4 a6 | air conditioner: a2 a6 | the club's lawyer against witnesses and engineers
D5 | place | conflict | F6 | stage: a1 a4 | bar: a2 | the lawyer puts the start over the bar, the others over the stage
D6 | denial | conflict | F9 | chained: a1 a3 a4 a6 | open: a2 | put on later: a6 | survivors and the brigade's log against the lawyer's two accounts
D7 | sequence | conflict | F15 | asked for bills first: a3 | opened at once: a5 | a survivor against the doorman and a camera
D8 | responsibility | conflict | F12 | Councillor Restrepo: a3 | Inversiones Camacá: a5 | not Restrepo: a3 a5 | waiters name the councillor, the register a company, the councillor denies
D9 | figure | rounding | F10 | 14 minutes: a1 a2 | quarter of an hour: a4 | the same delay in round form
D10 | date | conflict | F26 | 2032-12-31: a4 | 2033-12-31: a4 | the registry against the operator's paper
D11 | figure | update | F16 | 4: a1 | 6: a5 | two of the dead had carried their cousins' cards
R F7 | 4 | the trumpeter; the lawyer; Dayana Gil; the engineers' own finding
R F15 | 3 | Dayana Gil; the doorman; the pharmacy's camera
R F12 | 3 | two waiters; the councillor; the chamber of commerce
S | a3 “He said pay first. My friend Leidy was behind me.” | a5 “He said pay first,”
E | Hernán Restrepo | person | Councillor Hernán Restrepo; Hernán Restrepo; Restrepo; Mr Restrepo; the man with the moustache
E | Guillermo Arango | person | Guillermo Arango; the club's lawyer, Guillermo Arango; Mr Arango
E | Dayana Gil | person | Dayana Gil; Dayana
E | Fabio Londoño | person | Fabio Londoño; husband of the councillor's sister
E | Jhon Fredy Cuesta | person | Jhon Fredy Cuesta; the doorman; the bouncer; that boy
