story: pell_creek
about: a tornado destroys an Oklahoma town on a Sunday evening; EF4 or EF5, sirens that sounded or did not and who should have pressed the button, a poultry line that was or was not kept running, a nursing home's corridor, and a second, smaller tornado on Wednesday
=== a1 | outlet: The Pell Creek Courier | published: 2032-05-03 | title: 'There is no Main Street': Twister kills 16 in Pell Creek
%% By Dale Hutchins and Rosa Medrano
%% Printed in Enid, because our press is under the roof
PELL CREEK — ⟦F1; by=-: The storm that we always said would turn at the river did not turn⟧. ⟦F2; v=1843; by=-: At 6:43 p.m. ⟦T2032-05-02: Sunday⟧, it walked across the Courier's own parking lot⟧ and up Main.
⟦F3; v=16; by=county: Sixteen neighbors are dead, County Emergency Manager Lyle Overholt said at 4 this morning⟧. ⟦F4; v=30; by=county: He has a yellow pad with thirty more names that no one can reach⟧. ⟦F5; v=640; by=county: Six hundred and forty houses are simply gone, by his count⟧.
People are angry about the quiet. ⟦F6; v=silent; by=Arlene Voss: Not a peep out of the sirens, says Arlene Voss⟧, who taught third grade here for 31 years and spent the storm in a bathtub. ⟪Arlene Voss; q: “I heard the dog, I heard the train, and then I was looking at stars,”⟫ she said. ⟦F6; v=sounded; by=county: Overholt says they wailed until the poles came down⟧.
At Cimarron Valley Poultry on Route 9, ⟦F7; v=kept working; by=Luis Armenta: the second shift was told to stay on the line, deboner Luis Armenta told us⟧ with his arm in a sling. ⟦F7; v=sheltered; by=plant manager: Everyone was ordered into the cooler at 6:30, says plant manager Todd Grissom⟧. ⟦F8; v=6; by=plant manager: Six of his employees died, Grissom confirmed⟧, ⟦F23; v=900; by=plant manager: out of a payroll of about nine hundred whose livelihood, he admitted, now hangs in the air⟧.
⟦F9; v=church; by=-: The only roof left on Second Street, First Baptist's, has cots for 200⟧. ⟦F10; v=2000; by=county: Nobody may be out after eight in the evening, by order of the county⟧.
Anybody over forty will tell you where they were in 1999, ⟦F11; v=7; by=-: when a tornado took seven from us⟧.
Across from where we stood at sunup, the barber pole was still turning, plugged into nothing we could see. A quarter horse named Biscuit came walking up Third with a screen door around her neck. The Methodists have coffee, the Courier has a generator, and the mail, the postmaster says, will go out today if he has to read the addresses by flashlight. ⟦F16; v=300; by=governor's office: Three hundred Guardsmen are on the road from Tulsa, the governor's office told him⟧.
=== a2 | outlet: Continental Press | published: 2032-05-03 | title: Tornado levels Oklahoma town; at least 16 dead
PELL CREEK, Okla. (CP) — ⟦F1; by=-: A massive tornado flattened much of a northern Oklahoma town⟧ ⟦T2032-05-02: Sunday night⟧, ⟦F3; v=16; by=authorities: killing at least 16 people⟧, authorities said, and leaving rescuers to dig by headlight through a poultry plant, a nursing home and rows of wood-frame houses.
⟦F4; v=30; by=authorities: About 30 people were listed as missing⟧. ⟦F2; v=1843; by=National Weather Service: The funnel entered town at 6:43, according to the weather service⟧, at the hour when many families sit down to supper. ⟦F8; v=6; by=state police: Six of the victims worked at the Cimarron Valley plant, state police said⟧; ⟦F12; v=4; by=state police: four were residents of Prairie Rest, a home for the elderly⟧.
⟦F13; v=41 miles; by=National Weather Service: The storm stayed on the ground for 41 miles, the National Weather Service said⟧. ⟦F14; v=EF4; by=National Weather Service: A preliminary survey rated it EF4⟧, ⟦F15; v=190 mph; by=National Weather Service: with winds of 190 mph⟧.
Gov. Marcy Talbott ⟦F16; v=300; by=Marcy Talbott: called up 300 National Guard troops⟧ and ⟦F17; by=Marcy Talbott; st=asked: asked the president for a disaster declaration⟧.
⟦F6; v=silent; by=residents: Residents said they got no warning⟧. ⟦F18; v=city; by=county: County officials said activating outdoor sirens was the city's job⟧; ⟦F18; v=county; by=Wes Pruitt: Mayor Wes Pruitt said the county had held the only console since 2029⟧.
⟦F11; v=7; by=-: In 1999, seven people died in a twister in the same town⟧.
%% Copyright 2032 Continental Press. All rights reserved.
=== a3 | outlet: KPLQ 9 Live Updates | published: 2032-05-04 | title: LIVE: Pell Creek tornado – shelters, road closures, what we know
%% LIVE BLOG | newest first | Download the Storm Team 9 app
**9:52 p.m.** The list of people unaccounted for is ⟦F4; v=5; by=county: down to five, Overholt just told us⟧. Most were at relatives' with dead phones. ⟦F3; v=19; by=medical examiner: Death toll now 19, according to the medical examiner⟧.
⟦F10; v=2000; by=-: **8:00 p.m.** Curfew in force⟧. Guard checkpoints on 9 and 74.
**6:20 p.m.** Prairie Rest's owner, Halcyon Senior Living, in an email: ⟦F19; v=hallway; by=Halcyon: every resident had been wheeled into the interior hallway before impact⟧. Kim Tolliver, whose mother died there, on camera: ⟪Kim Tolliver; q: “⟦F19; v=in rooms; by=Kim Tolliver: They found Mama in her bed by the window⟧. You tell me about your hallway.”⟫
**4:45 p.m.** President signs off: ⟦F17; by=White House: federal money is unlocked, per the White House⟧.
**3:10 p.m.** Mayor Pruitt, near tears, about the sirens: ⟦F18; v=county; by=Wes Pruitt: “We don't have a button. The button is in Overholt's building”⟧.
**1:30 p.m.** Storm Team 9's own recorder, a block from the water tower, ⟦F6; v=sounded; by=recorder: has a faint siren from 6:41, for under two minutes until the power dies⟧.
**11:15 a.m.** ⟦F5; v=640; by=-: Aerials: at least 640 homes off their foundations⟧. ⟦F1; by=-: The gash runs from the feed mill to the river⟧, ⟦F20; v=half a mile; by=-: and it is half a mile wide⟧.
**10:05 a.m.** ⟦F16; v=300; by=-: Three hundred Guard members on site⟧. ⟦F9; v=church; by=-: Need a bed? The Baptists on Second⟧.
**9:00 a.m.** A wedding photo from Pell Creek ⟦F21; v=90 miles; by=finder: turned up in Chanute, Kansas, 90 miles off, its finder says⟧.
=== a4 | outlet: El Cerro de Monterrey | published: 2032-05-05 | title: "No se paren": six from Nuevo León died at the chicken line
%% Enviado | Edición en inglés para lectores en EU
They were cousins and came from Galeana. ⟦F8; v=6; by=consulate: The six dead of the poultry plant all bore Mexican passports, our consulate in Oklahoma City reports⟧. ⟦F7; v=kept working; by=survivors: “Don't stop, the tornado is for the town,” the supervisor shouted, three survivors recount⟧. They have told the same to a lawyer.
⟦F7; v=sheltered; by=Cimarron Valley Poultry: The firm swears that the whole shift had been sheltering for thirteen minutes⟧ when ⟦F1; by=-: the funnel arrived⟧. ⟪Luis Armenta; q: “If we were in the cooler, why were the knives in our hands?”⟫ Luis Armenta asks from his hospital bed.
In all ⟦F3; v=21; by=governor's office: twenty-one people died, the governor's office says since Wednesday morning⟧. ⟦F4; v=0; by=governor's office: Nobody is missing any longer, the same office states⟧.
⟦F6; v=silent; by=workers: Of sirens the workers know nothing⟧; the plant has none. ⟦F18; v=city; by=county: The county keeps pointing to the mayor⟧.
⟦F22; v=4 million USD; by=-: Donations of four million dollars⟧, seventy million pesos, have been pledged; ⟦F23; v=900; by=union: for the nine hundred who lost their workplace nothing is foreseen, according to their union⟧.
⟦F9; v=church; by=-: They sleep among Baptists⟧, on field beds, and ⟦F10; v=2000; by=-: from eight o'clock are not allowed out⟧. ⟦F24; v=1; by=-: On Wednesday afternoon another tornado, a small one, passed over Harlan, forty kilometres away, and a truck driver lost his life⟧. In the church everyone lay flat.
@@ copy Continental Press
⟦F12; v=4; by=state police: Four of the victims were residents of Prairie Rest, a home for the elderly⟧, state police said.
Galeana has nine thousand inhabitants, and some four hundred of them, by the parish priest's estimate, cut chickens in Oklahoma. Each December they come back with pick-ups and build a storey on the house. This year the buses bring coffins; the municipality has asked the bricklayers for six niches in one row, facing north. ⟦F17; by=-: Washington has recognised the disaster⟧, but a visa for a mother takes nine days.
=== a5 | outlet: Norddeutsche Abendpost | published: 2032-05-06 | title: After the storm, the quarrel
%% Von unserem Korrespondenten | aus dem Deutschen
Nothing stands upright in Pell Creek except opinions. ⟦F3; v=about 20; by=-: Some twenty of 3,100 inhabitants⟧ were carried off ⟦T2032-05-02: last Sunday⟧ ⟦F1; by=-: by a whirlwind over their roofs⟧, ⟦F20; v=half a mile; by=-: a trunk of eight hundred metres across⟧ and ⟦F15; v=190 mph; by=weather service: 306 kilometres an hour fast, as the weather service computes⟧. ⟦F13; v=about 40 miles; by=-: It ploughed a furrow of about 65 kilometres⟧.
⟦F5; v=1150; by=insurers: Eleven hundred and fifty houses are damaged, the insurers write, from a lost shingle to total loss⟧. ⟦F11; v=7; by=-: Already in 1999 there had been seven graves⟧; afterwards a siren was bought, with cake sales. ⟦F16; v=300; by=-: Three hundred soldiers of the National Guard⟧ direct a traffic that does not exist, and ⟦F17; by=-: Washington has opened its purse⟧.
Did it sound? ⟦F6; v=silent; by=Arlene Voss: No, says the retired teacher Arlene Voss⟧, whose sentence half America now knows: ⟪Arlene Voss; q; via=The Pell Creek Courier: “I heard the train, then I looked at stars.”⟫ ⟦F6; v=sounded; by=Lyle Overholt: Yes, says Lyle Overholt, the man responsible for disasters⟧. And whose finger? ⟦F18; v=city; by=Lyle Overholt: The municipality's, in his opinion⟧.
In the old people's home too there are two truths. ⟦F19; v=hallway; by=a nurse: A nurse, who asks us not to print her name, says she pushed them all into the corridor herself⟧. ⟦F19; v=in rooms; by=relatives: Relatives have photographs of beds full of glass, and who lay in them⟧. ⟦F12; v=4; by=-: Four old people can no longer be asked⟧.
⟦F24; v=1; by=-: That Wednesday's little sister of the storm killed a man in Harlan⟧ was almost overlooked here. ⟦F22; v=4 million USD; by=-: Four million have been collected⟧. ⟦F21; v=90 miles; by=-: A bridal couple's picture flew a hundred and forty-five kilometres, to Kansas⟧; the couple is alive and has it back.
One drives for a long time through wheat before one sees the first torn tree. A woman sells water from a pram and takes no money; a preacher counsels against counting. ⟦F10; v=2000; by=-: At eight in the evening the barriers go down⟧ and the crickets take over. ⟦F8; v=6; by=-: On the factory's fence hang six aprons⟧, ⟦F7; v=kept working; by=workers: since nobody was let off the belt, as their workmates say⟧.
=== a6 | outlet: Stormwatch Quarterly Online | published: 2032-05-08 | title: Pell Creek: the case for EF5
%% Peer commentary | DOI pending
The survey team's ⟦F14; v=EF4; by=National Weather Service: EF4, which the Weather Service confirmed on Friday⟧, deserves a second look. ⟦F14; v=EF5; by=Anneke Rasmussen: Pell Creek was an EF5, argues Anneke Rasmussen of the plains engineering laboratory⟧, who measured 61 anchor bolts of the clinic. ⟪Anneke Rasmussen; q: “Bolts do not have a press office,”⟫ she writes.
What is not in doubt: ⟦F1; by=-: the vortex crossed the town⟧ ⟦F2; v=1843; by=-: between 6.43 and 6.49⟧, in the evening, ⟦F13; v=41 miles; by=radar: on a track of 41 miles by radar⟧, and ⟦F20; v=half a mile; by=-: its core measured 2,640 feet⟧. ⟦F15; v=190 mph; by=National Weather Service: For the strongest gust the agency settled on a hundred and ninety⟧; she declines to give a number.
The dead: ⟦F3; v=21; by=medical examiner: the medical examiner certifies 21 from trauma⟧. ⟦F3; v=23; by=-: The figure of 23 seen in some papers includes two cardiac arrests during clean-up⟧. ⟦F24; v=1; by=-: Harlan's single fatality⟧ came from a different supercell.
The warning: polygons went to phones at 6.29. The sirens are ⟦F18; v=county; by=inter-local agreement: by the 2029 inter-local agreement, which we have read, under county control⟧. ⟦F6; v=sounded; by=power logs: Power logs show the units drawing current for 97 seconds⟧.
⟦F5; v=640; by=-: Losses: 640 dwellings destroyed⟧, ⟦F5; v=1150; by=-: 1,150 affected in any way⟧. ⟦F23; v=900; by=Cimarron Valley Poultry: The poultry processor, its 900 jobs in limbo, says it will rebuild⟧, this time with a shelter; ⟦F22; v=4 million USD; by=-: private gifts stand at $4m⟧. ⟦F8; v=6; by=-: Half a dozen of its workers are among the fatalities⟧.
A word on the comparison that everyone makes. ⟦F11; v=7; by=-: The 1999 Pell Creek tornado, with seven deaths⟧, was rated F3 on the older scale; its path lay two miles to the south and it was on the ground for a third of the distance. The town then had no home for the elderly and no poultry plant. ⟦F12; v=4; by=-: A quartet of this year's victims lived in the former⟧.
&& EF4 or EF5? The bolts say five.
=== key
F1 | What happened in Pell Creek?
F2 | At what time did the tornado hit?
F3 | How many people were killed?
F4 | How many people are missing?
F5 | How many homes were hit?
F6 | Did the sirens sound?
F7 | Did the poultry plant keep its shift working?
F8 | How many workers of the plant died?
F9 | Where are people sheltered?
F10 | When does the curfew begin?
F11 | How many died in the tornado of 1999?
F12 | How many residents of the home for the elderly died?
F13 | How long was the track?
F14 | How was the tornado rated?
F15 | How fast was the wind?
F16 | How many troops were called up?
F17 | What became of the disaster declaration?
F18 | Who had to activate the sirens?
F19 | Where were the residents of the home?
F20 | How wide was the tornado?
F21 | How far did the wedding photo fly?
F22 | How much was donated?
F23 | How many jobs hang on the plant?
F24 | How many died in the Harlan tornado on Wednesday?
D1 | figure | update | F3 | 16: a1 a2 | 19: a3 | 21: a4 a6 | the toll grew with the search
D2 | figure | rounding | F3 | about 20: a5 | 21: a4 a6 | the German paper rounds
D3 | figure | scope | F3 | 21: a4 a6 | 23: a6 | with or without two heart deaths in the clean-up
D4 | figure | update | F4 | 30: a1 a2 | 5: a3 | 0: a4 | the missing were found
D5 | denial | conflict | F6 | silent: a1 a2 a4 a5 | sounded: a1 a3 a5 a6 | residents against county and instruments
D6 | characterisation | conflict | F7 | kept working: a1 a4 a5 | sheltered: a1 a4 | workers against the plant
D7 | responsibility | conflict | F18 | city: a2 a4 a5 | county: a2 a3 a6 | whose button it was
D8 | place | conflict | F19 | hallway: a3 a5 | in rooms: a3 a5 | owner and nurse against relatives
D9 | characterisation | conflict | F14 | EF4: a2 a6 | EF5: a6 | the weather service against an engineer
D10 | figure | scope | F5 | 640: a1 a3 a6 | 1150: a5 a6 | destroyed only or damaged in any way
D11 | figure | rounding | F13 | 41 miles: a2 a6 | about 40 miles: a5 | 65 km is the same track
R F6 | 5 | Arlene Voss; plant workers; the county; the station's recorder; the power logs
R F7 | 3 | Luis Armenta; the other survivors; the plant
R F18 | 3 | the county; the mayor; the agreement
R F14 | 2 | the weather service; Anneke Rasmussen
S | a1 “I heard the dog, I heard the train, and then I was looking at stars,” | a5 “I heard the train, then I looked at stars.”
E | Lyle Overholt | person | Lyle Overholt; County Emergency Manager Lyle Overholt; Overholt; the man responsible for disasters
E | Cimarron Valley Poultry | organisation | Cimarron Valley Poultry; the Cimarron Valley plant; the firm; the poultry processor
E | Prairie Rest | organisation | Prairie Rest; a home for the elderly; the old people's home
E | Wes Pruitt | person | Mayor Wes Pruitt; Mayor Pruitt; the mayor
