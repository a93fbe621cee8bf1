story: fonseca_ramming
about: a Nicaraguan patrol boat and a Honduran shrimper collide in the Gulf of Fonseca; who turned into whom, in whose water, lights on or off, shrimp or contraband, who saved the crew, a toll that grows, two men on no list, and an older shooting
=== a1 | outlet: El Estero de San Lorenzo | published: 2031-04-07 | title: The Niña Tomasa came home in two pieces
%% San Lorenzo, Valle. Weekly, special sheet. By Xiomara Funes
They towed the bow in at noon and the women on the mole knew it by the blue saint. ⟦F32; v=not found; by=-: The stern has not been found⟧.
⟦F1; by=-: A patrol launch of Nicaragua and the shrimper Niña Tomasa of this port collided⟧ ⟦F2; v=2031-04-06; by=-: ⟦T2031-04-06: on Sunday⟧ before daylight⟧. ⟦F5; v=2; by=harbour office: Two of ours are drowned⟧, the harbour office wrote on its blackboard: Wilmer Osorto, 24, and old Chepe Cruz, who had been forty years at sea and could not swim.
⟦F4; v=patrol boat; by=Nahún Paz: “They came at us like at a cow in the road,” says the mate, Nahún Paz⟧, with a plaster on his brow. ⟪Nahún Paz; q: “⟦F9; v=lit; by=Nahún Paz: We had the green and the red and the white⟧, we had a radio with cumbia.”⟫ He puts them ⟦F3; v=Honduran waters; by=Nahún Paz: two miles south of Tigre Island, which is Honduras⟧ to anyone with a school map.
⟦F11; v=Salvadoran boat; by=Nahún Paz: A canoe from La Unión, with an outboard and a father and son in it, pulled them from the water⟧. The grey launch, he says, ⟦F24; v=left; by=Nahún Paz: put out its lamp and left⟧.
⟦F6; v=7; by=harbour office: Seven names are on the crew slip⟧. ⟦F7; v=1; by=-: One is still missing⟧: Elder Padilla, the cook's boy.
⟦F12; v=held; by=families: Four were carried off to Corinto⟧, the families have been told, by whom they do not know. Mass is at six, and the ice plant will not charge for the night.
%% Donations of coffee and bread to the parish hall
=== a2 | outlet: Central Isthmus News Agency | published: 2031-04-07 | title: Honduras accuses Nicaragua of ramming fishing boat; two dead
TEGUCIGALPA, April 7 (CINA) - Honduras ⟦T2031-04-07: on Monday⟧ accused Nicaragua of ⟦F4; v=patrol boat; by=Honduran foreign ministry; st=alleged: deliberately running down a shrimp boat⟧ in the Gulf of Fonseca, an inlet ⟦F25; v=3; by=-: that three states share⟧ and have quarrelled over for generations.
⟦F5; v=2; by=Honduran navy: Two fishermen perished⟧ and ⟦F7; v=1; by=Honduran navy: a third is unaccounted for⟧, the Honduran navy said. ⟦F15; v=recalled; by=-: Tegucigalpa called its ambassador home⟧.
⟦F3; v=Nicaraguan waters; by=Nicaraguan army: The Nicaraguan army said the trawler had been well inside its waters, off Cosigüina⟧. ⟦F4; v=fishing boat; by=Nicaraguan army: It had veered into the path of the patrol craft⟧ ⟦F9; v=dark; by=Nicaraguan army: while running without lights⟧, the army said in a note.
⟦F14; v=33 metres; by=-: The patrol vessel, the 33-metre Río Tuma⟧, was doing ⟦F23; v=19 knots; by=Nicaraguan army: 19 knots⟧. ⟦F10; v=none; by=Nicaraguan army; st=denied: No weapon had been used⟧, the note added.
⟪Lourdes Mejía; q: “Steel met wood, and now steel says that wood is to blame,”⟫ Honduran Foreign Minister Lourdes Mejía told reporters.
El Salvador, the third riparian, called for calm and sent a doctor. Traders in Choluteca said Nicaraguan beans were still arriving, and that the drivers avoided the subject. ⟦F16; v=2028; by=-: It was itself criticised in 2028⟧, ⟦F26; v=shot; by=-: when its sailors shot dead a Honduran crabber⟧ at Meanguera. That case ⟦F27; v=acquitted; by=-: ended in an acquittal⟧.
%% Reporting by D. Zelaya and R. Urbina. © CINA
=== a3 | outlet: Nicaragua Avanza | published: 2031-04-08 | title: Naval Force protected the people's sea from smugglers
%% Official portal, Managua. Translation service
Compañero Rear Admiral Evenor Talavera gave an account to the families of Nicaragua ⟦F1; by=-: of the maritime accident⟧ which enemies of peace are now exploiting for their television.
⟦F33; v=ordered to stop; by=-: Our heroic crew ordered the intruder to stop⟧. ⟦F4; v=fishing boat; by=Evenor Talavera: It answered by swinging to starboard, straight against our bow⟧. ⟦F9; v=dark; by=Evenor Talavera: Not a lamp burned on it⟧. All this took place ⟦F3; v=Nicaraguan waters; by=-: in the jurisdictional waters of Nicaragua, eight kilometres from Punta Rosario⟧.
⟦F8; v=contraband; by=Evenor Talavera: On board were not shrimps but contraband fuel⟧: ⟦F18; v=900 litres; by=Evenor Talavera: nine hundred litres of it, in blue drums⟧. ⟦F11; v=patrol boat; by=Evenor Talavera: It was our boys who jumped in and saved the shipwrecked⟧, the Admiral underlined; ⟪Evenor Talavera; q: “they gave them their own dry shirts”⟫.
⟦F12; v=held; by=-: Four of the rescued receive care and questions in Corinto⟧.
⟦F6; v=9; by=Evenor Talavera: Nine individuals had embarked⟧, ⟦F28; v=2; by=Evenor Talavera: two of them without any seaman's paper⟧, which fishermen do not do and traffickers do.
⟦F10; v=flares; by=Evenor Talavera: Only signal rockets had been sent up⟧. Nicaragua regrets the loss of life and has lit candles. In the neighbourhoods of Chinandega the Sandino Youth painted a mural with dolphins, and the bishop was invited to bless it. Dredgers, schools and the new road to Potosí continue.
%% Love, peace and reconciliation. Share
=== a4 | outlet: El Golfo Diario | published: 2031-04-10 | title: Fisherman of La Unión: “I heard four shots, then wood”
%% La Unión, El Salvador. Text and photo: Kevin Amaya
Don Tito Argueta, 61, goes out for snapper with his son because the boy has good ears. ⟦F11; v=Salvadoran boat; by=Tito Argueta: Between them they lifted six men over the side⟧, he says, ⟪Tito Argueta; q: “like sacks, but sacks that pray”⟫.
⟦F10; v=shots; by=Tito Argueta: He counted four reports, evenly spaced⟧, before the crack. ⟦F9; v=lit; by=Tito Argueta: A mast light he did see⟧; ⟦F4; by=Tito Argueta; st=doubted: which of the two hulls turned, he would not swear⟧. ⟦F24; v=came back; by=Tito Argueta: Then the launch came back with a searchlight⟧, ⟦F12; v=held; by=Tito Argueta: took four of the six at gunpoint⟧, and told him to go home and fish.
⟦T2031-04-09: Yesterday⟧ the sea gave up another. ⟦F5; v=3; by=forensic institute: With the boy Elder Padilla, 17, washed ashore at Conchagüita, the dead are three⟧, as the forensic institute confirmed. ⟦F7; v=0; by=forensic institute: Nobody is missing any more⟧.
On the other side of the bay ⟦F19; v=4000; by=fishermen's federation: four thousand people marched through San Lorenzo, the fishermen's federation claims⟧. ⟦F19; v=1500; by=drone footage: Drone footage examined by this newspaper allows for some fifteen hundred⟧. They carried oars, and a coffin full of ice.
⟦F8; v=shrimp; by=Tito Argueta: As for fuel, Don Tito smelled only shrimp⟧; his canoe still does. ⟦F29; v=80 dollars; by=-: A drum of diesel fetches eighty dollars more on the Honduran shore⟧, and everybody here has carried one.
%% Remittances: best rate of the day at Banco del Pulgarcito
=== a5 | outlet: Prawn & Trawl International | published: 2031-04-16 | title: Reading a wreck: what the Niña Tomasa's bow says
%% Aberdeen. By Iain Geddes, gear & safety editor
A wooden hull keeps good records. We asked Marit Solheim, who surveys collision damage for insurers in Ålesund, to look at forty photographs.
⟦F13; v=1.8 m; by=Marit Solheim: The breach measures 1.8 metres at the waterline⟧ and ⟦F30; v=starboard side; by=Marit Solheim: was driven in from starboard⟧. ⟦F4; v=patrol boat; by=Marit Solheim: A boat that swings to starboard shows its left cheek; so the steel came to the wood⟧, she concludes, ⟪Marit Solheim; q: “and not slowly”⟫.
That fits ⟦F23; v=19 knots; by=-: the nineteen knots admitted by Managua⟧ for ⟦F14; v=33 metres; by=-: a thirty-three-metre ship⟧. It does not tell where they were. ⟦F3; v=Honduran waters; by=plotter: A plotter card salvaged from the wheelhouse ends 2.1 miles south of Tigre⟧, inside the Honduran belt; ⟦F3; v=Nicaraguan waters; by=Nicaragua: Nicaragua's radar picture, unpublished, is said to end on its own side⟧.
Drums? ⟦F18; v=900 litres; by=-: Two hundred and thirty-eight US gallons of diesel, the amount that the navy impounded⟧, is what such a boat burns in nine days. ⟦F8; v=shrimp; by=-: The hold contained white shrimp, 40 to the pound, and ice⟧, going to rot at Corinto quay in sight of a Taiwanese buyer who told us so.
⟦F6; v=7; by=-: Seven were signed on⟧. ⟦F28; v=2; by=owner: The two others were the owner's nephews, coming along for pocket money⟧, the owner admits; they survived.
⟦F34; v=none; by=-: Insurance, none⟧. There seldom is, below twenty metres.
%% Aquaculture supplement inside
=== a6 | outlet: Hansa Weltfunk | published: 2031-04-22 | title: Honduras and Nicaragua agree on joint inquiry into collision
%% Hamburg, English programme. Correspondent: Anke Lührs, San José
Two weeks after ⟦F1; by=-: the crash in the Gulf of Fonseca⟧, a thaw. ⟦F21; v=joint inquiry; by=both governments: A commission of three sea captains, one of them Chilean, will examine it⟧, both governments announced. ⟦F15; v=returning; by=Tegucigalpa: Tegucigalpa is sending its ambassador back⟧.
⟦F12; v=released; by=-: The four held at Corinto crossed the land border at Guasaule⟧ ⟦T2031-04-17: on Thursday last⟧, thin and in borrowed shirts. Those, at least, are beyond dispute.
@@ copy Central Isthmus News Agency
⟦F3; v=Nicaraguan waters; by=Nicaraguan army: The Nicaraguan army said the trawler had been well inside its waters⟧, off Cosigüina, and that ⟦F4; v=fishing boat; by=Nicaraguan army: it had veered into the path of the patrol craft⟧.
⟦F5; v=3; by=-: Three families have buried someone⟧. One of the freed, deckhand Josué Bonilla, told us of the night: ⟦F10; v=shots; by=Josué Bonilla: firing first, into the air or not⟧, then ⟦F13; v=nearly 2 m; by=-: a gash nearly two metres wide⟧ and water to the knee. ⟦F11; v=Salvadoran boat; by=Josué Bonilla: He owes his life to a Salvadoran with a canoe⟧.
⟪Lourdes Mejía; q; via=Central Isthmus News Agency: “Steel met wood, and now steel says wood is to blame,”⟫ his foreign minister had said. She now speaks of ⟪Lourdes Mejía; q: “a shared tragedy”⟫.
⟦F20; v=250000 dollars; by=diplomat: Managua has offered the bereaved a quarter of a million dollars⟧, a diplomat says, ⟦F31; v=no; by=diplomat: without admitting anything⟧.
One should not mix this up with Meanguera: there, ⟦F16; v=2028; by=-: three years ago⟧, it was ⟦F26; v=shot; by=-: Salvadoran rifles that killed a man who was after crabs⟧, and ⟦F27; v=acquitted; by=-: the court let everybody go⟧.
&& Two hulls, three dead, one commission.
%% Frequencies and podcasts: see website
=== key
F1 | What happened in the Gulf of Fonseca?
F2 | When did the boats collide?
F3 | In whose waters did the boats collide?
F4 | Which boat ran into the other?
F5 | How many fishermen died in the collision?
F6 | How many people were on the shrimper?
F7 | How many of the crew are missing?
F8 | What did the shrimper carry?
F9 | Was the shrimper lit?
F10 | Was there shooting before the collision?
F11 | Who rescued the survivors?
F12 | What became of the men taken to Corinto?
F13 | How wide is the breach in the hull?
F14 | How long is the patrol boat?
F15 | What did Honduras do with its ambassador?
F16 | When was the earlier shooting at Meanguera?
F18 | How much diesel was on board?
F19 | How many marched in San Lorenzo?
F20 | How much has Nicaragua offered the bereaved?
F21 | How will the collision be examined?
F23 | How fast was the patrol boat?
F24 | What did the patrol boat do after the collision?
F25 | How many states share the gulf?
F26 | What happened to the crabber at Meanguera?
F27 | How did the Meanguera case end?
F28 | How many on board were on no crew list?
F29 | How much more does a drum of diesel fetch in Honduras?
F30 | On which side was the hull breached?
F31 | Does the offer admit guilt?
F32 | Has the stern been found?
F33 | What did the patrol crew do before the collision?
F34 | Was the shrimper insured?
D1 | responsibility | conflict | F4 | patrol boat: a1 a2 a5 | fishing boat: a2 a3 a6 | mate, Tegucigalpa and surveyor against the Nicaraguan navy
D2 | place | conflict | F3 | Honduran waters: a1 a5 | Nicaraguan waters: a2 a3 a5 a6 | the mate and the plotter against Managua
D3 | characterisation | conflict | F9 | lit: a1 a4 | dark: a2 a3 | the mate and the rescuer saw lights, the navy none
D4 | characterisation | conflict | F8 | contraband: a3 | shrimp: a4 a5 | smuggled fuel for the admiral, shrimp for rescuer and trade press
D5 | identity | conflict | F11 | Salvadoran boat: a1 a4 a6 | patrol boat: a3 | survivors thank a canoe, the admiral his own crew
D6 | denial | conflict | F10 | none: a2 | shots: a4 a6 | the army denies any weapon, rescuer and deckhand heard shots
D7 | figure | update | F5 | 2: a1 a2 | 3: a4 a6 | the missing boy was washed ashore
D8 | figure | update | F7 | 1: a1 a2 | 0: a4 | the missing boy was found dead
D9 | sequence | update | F12 | held: a1 a3 a4 | released: a6 | the detained were freed on 17 April
D10 | figure | scope | F6 | 7: a1 a5 | 9: a3 | those signed on, or with two unlisted relatives
D11 | figure | conflict | F19 | 4000: a4 | 1500: a4 | the federation's claim against drone footage
D12 | figure | rounding | F13 | 1.8 m: a5 | nearly 2 m: a6 | the surveyor's measure rounded
D13 | sequence | update | F15 | recalled: a2 | returning: a6 | the ambassador goes back after the accord
D14 | denial | conflict | F10 | flares: a3 | shots: a4 a6 | the admiral admits signal rockets only
D15 | sequence | conflict | F24 | left: a1 | came back: a4 | the mate says it went off, the rescuer that it returned
R F4 | 5 | the mate; the Honduran ministry; the Nicaraguan navy; the surveyor; the rescuer who will not swear
R F3 | 3 | the mate; the plotter card; the Nicaraguan navy
R F11 | 4 | the mate; the rescuer; the deckhand; the admiral
R F18 | 1 | the Nicaraguan navy
S | a2 “Steel met wood, and now steel says that wood is to blame,” | a6 “Steel met wood, and now steel says wood is to blame,”
E | Niña Tomasa | ship | the shrimper Niña Tomasa; Niña Tomasa; the trawler; the intruder
E | Río Tuma | ship | the 33-metre Río Tuma; The grey launch; the patrol craft
E | Lourdes Mejía | person | Honduran Foreign Minister Lourdes Mejía; his foreign minister
E | Evenor Talavera | person | Rear Admiral Evenor Talavera; the Admiral
E | Tito Argueta | person | Don Tito Argueta; Don Tito
