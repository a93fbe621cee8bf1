story: nawng_hkam_smoke
about: villagers in eastern Myanmar choke on a yellow cloud; chlorine from a drone, ammonia from an ice factory or nothing at all, a first test strip that said mustard and a laboratory that did not, treated and admitted, school or rebel post; a phosphorus claim of 2027 and a smoke grenade six days later stand beside it
=== a1 | outlet: Salween Mirror | published: 2030-04-11 | title: “It smelled of the swimming pool”: yellow smoke at Nawng Hkam
%% Salween Mirror, in exile, Mae Sot | Burmese | Shan | English
⟦F1; v=2030-04-09; by=-: A yellow cloud rolled through the village of Nawng Hkam⟧ in southern Shan State ⟦T2030-04-09: on Tuesday night⟧ and left people clawing at their throats. ⟦F2; v=3; by=Sai Leng: Three are dead⟧, says Sai Leng, a medic of the township's clinic, ⟦F3; v=grandmother and two boys; by=Sai Leng: a grandmother and the two boys who shared her mat⟧.
⟦F4; v=86; by=Sai Leng: He has treated eighty-six⟧, he told us by radio, with wet towels and a single oxygen bottle. ⟪Sai Leng; q: “⟦F5; v=chlorine; by=Sai Leng: It smelled of the swimming pool in Taunggyi⟧. I am not a chemist. I can swim,”⟫ he said.
⟦F6; v=drone; by=Nang Mo: A drone with six arms had hung over the school⟧, according to the headmistress, Nang Mo, and ⟦F7; v=2; by=Nang Mo: let go of two canisters⟧. ⟦F8; v=school; by=Nang Mo: One split on the school roof⟧; the other rolled into the pond, where the ducks have since died.
⟦F9; v=army; by=-: Only the army flies such machines in the valley⟧. ⟦F10; v=2200; by=-: Nawng Hkam shelters 2,200 people⟧, ⟦F11; v=half; by=-: half of whom came here from burned villages⟧.
⟦F12; v=Loi Tawng; by=-: Loi Tawng, two ridges to the west⟧, had its white fire ⟦F13; v=2027; by=-: in 2027⟧, when ⟦F14; v=phosphorus; by=-: phosphorus burned eleven farmers⟧. ⟦F15; v=unanswered; by=-: A letter to The Hague about it was never answered⟧.
The rains are six weeks off, and the wind that night came down from the pass. ⟦F16; by=Nang Mo: Those who ran uphill lived⟧, the headmistress says; children are now taught to do so, in a song.
%% Send tips by Signal only
=== a2 | outlet: Andaman Press Agency | published: 2030-04-11 | title: Myanmar villagers report gas attack; army says ice factory leaked
YANGON/BANGKOK, April 11 (APA) – Medics in eastern Myanmar accused the military ⟦T2030-04-11: on Thursday⟧ of ⟦F5; v=chlorine; by=medics: dropping chlorine on a village⟧, ⟦F2; v=3; by=medics: killing three people⟧, a charge that the army called ⟪Zaw Min Htet; q: “⟦V1; said: a fairy tale⟧ with props”⟫.
⟦F5; v=ammonia; by=Zaw Min Htet: Ammonia had escaped from an ice factory⟧ damaged by insurgents, junta spokesman Major General Zaw Min Htet said in a message to reporters. ⟦F6; v=none; st=denied; by=Zaw Min Htet: No drone of the armed forces was in the air⟧ that night, he said.
⟦F4; v=nearly 90; by=medics: Nearly ninety people sought help⟧, of whom ⟦F17; v=31; by=medics: 31 had to be kept lying down under observation⟧, said a network of clinics. ⟦F18; v=mustard; by=-: A test strip held to a canister turned the colour for sulphur mustard⟧, pictures seen by APA show, but ⟦F19; by=two specialists: such strips often err⟧, according to two specialists.
⟦F20; v=400 m; by=-: The ice works lies 400 metres from the school⟧, on the far bank of a stream. A man who answered its telephone said that ⟦F21; v=closed; by=man at ice works: it had stood still since the New Year for want of diesel⟧.
The military was accused of using ⟦F14; v=phosphorus: phosphorus shells⟧ ⟦F13; v=2027: three years ago⟧ ⟦F12; v=Loi Tawng: at Loi Tawng⟧ in the same state. It denied that too.
Myanmar joined the treaty banning such weapons in 2015. Investigators of the Hague secretariat have not been allowed into the country since the fighting spread to the Salween, and depend on what crosses the river.
%% Reporting by bureau staff
=== a3 | outlet: Golden Land Daily (state newspaper) | published: 2030-04-12 | title: Destructive elements poison own people, blame Tatmadaw
%% Nay Pyi Taw | True news | Established 1993
The public is hereby informed of the true situation at Nawng Hkam. ⟦F22; v=2030-04-08; by=-: ⟦T2030-04-08: On Monday⟧ the eighth, terrorist insurgents fired rockets at the ice plant that feeds the fish market⟧. ⟦F5; v=ammonia; by=-: Its vessels burst and ammonia passed into the air⟧. ⟦F2; v=1; by=-: One elderly person with a weak heart expired⟧.
⟦F23; v=by truck; by=ministry of health: A medical team of the ministry set out in three trucks⟧, but ⟦F24; v=fired on; by=ministry of health: was shot at from the hill⟧ and had to turn round.
⟦F9; v=no; st=denied; by=Zaw Min Htet: The Tatmadaw does not possess, has not possessed and will not possess chemical arms⟧, Major General Zaw Min Htet explained. ⟪Zaw Min Htet; q: “⟦F25; v=props; by=Zaw Min Htet: The yellow drums in the photographs are props⟧; one may buy them in any market that sells pickles,”⟫ he said.
⟦F8; v=rebel post; by=Zaw Min Htet: The so-called school has for months been a post of armed bandits⟧, as the flags prove. ⟦F26; v=500; by=-: Five hundred bags of rice have been got ready for citizens⟧ who return to the legal fold.
The plant, a gift of the people of Taunggyi in the days of peace, gave work to forty fathers. Its manager had written on the wall, in red, that ice is clean and politics is not. The wall, too, has been struck, and with it the portrait of the donor.
Readers will recall ⟦F12; v=Loi Tawng; by=-: the affair of Loi Tawng⟧, ⟦F13; v=2027; by=-: three hot seasons past⟧, when the same voices wept about ⟦F14; v=phosphorus; by=-: phosphorus⟧ and no proof was ever put on a table. ⟦F20; v=400 m; by=-: Between plant and village lie a mere four hundred metres⟧, over which any vapour will drift.
%% Seven-day forecast: hot
=== a4 | outlet: Andaman Press Agency | published: 2030-04-17 | title: Lab finds chlorine in Myanmar samples; fourth victim dies in Thailand
BANGKOK, April 17 (APA) – ⟦F5; v=chlorine; by=Thai laboratory: A university laboratory in Thailand has found signs of chlorine in clothing and leaves from Nawng Hkam⟧, its director said ⟦T2030-04-17: on Wednesday⟧, and ⟦F18; v=no mustard; by=Thai laboratory: no trace of mustard⟧.
⟦F27; v=doubted; by=arms-control expert; st=doubted: The samples had come across the border in a rice sack, so that no court would look at them⟧, an arms-control expert cautioned.
⟦F2; v=4; by=hospital: A fourth victim has died⟧, the hospital in Mae Hong Son said, ⟦F28; v=teacher; by=hospital: a young teacher whose lungs gave out⟧ ⟦T2030-04-15: on Monday⟧.
⟦F29; v=2030-04-15; by=-: ⟦T2030-04-15: On Monday⟧, too, a second cloud was reported⟧ from the neighbouring village of Ho Pong Mai. ⟦F30; v=smoke grenade; by=Sai Leng: It proved to be a coloured smoke grenade⟧, the medic Sai Leng said; ⟦F31; v=0; by=Sai Leng: nobody was ill⟧.
Asked about the finding, the army repeated ⟦F5; v=ammonia; by=army: its account of ammonia⟧. ⟦F6; v=drone; by=air traffic log: A log of radio traffic collected by a monitoring group places a large drone in the area⟧ at 21.40. ⟦F32; v=2030-04-22; st=planned; by=Hague secretariat: The secretariat in The Hague will discuss the case ⟦T2030-04-22: on April 22⟧⟧.
Thailand has put masks into its border clinics and asked the press not to say so. The canisters themselves, wrapped in banana leaf and plastic, were said to be on their way by motorbike, by a road that is not marked on any map.
Medics say ⟦F4; v=86; by=medics: 86 people were treated⟧ after ⟦F1; v=2030-04-09; by=-: the cloud of April 9⟧, ⟦F17; v=31; by=medics: thirty-one of them as in-patients⟧. ⟦F21; v=closed; by=-: The ice works has been out of use since the turn of the year⟧. ⟦F8; v=school; by=-: One of the two canisters had come down on the roof of a school⟧.
%% APA Bangkok bureau
=== a5 | outlet: Reagent (chemists' monthly, web edition) | published: 2030-04-19 | title: Three gases, one village: a chemist's guide
%% By Prof. Ingrid Holmqvist, Uppsala
⟦F5; v=chlorine; by=-: Yellow-green, heavier than air, reeking of bleach: that is chlorine⟧. Ammonia is colourless and climbs. ⟦F16; by=-: That people upslope were spared⟧ speaks against the latter more plainly than any strip.
About the strip. ⟦F18; v=false; by=-: Its mustard reading was an artefact, since chlorine bleaches the dye⟧. My students make this error in the first week.
About the factory. ⟦F21; v=closed; by=-: A satellite sees no heat from its compressors between January and April⟧. ⟦F20; v=quarter mile; by=-: It is a quarter of a mile from the school⟧ and downwind of it on the night. ⟦F22; v=2030-04-12; by=-: Its roof was whole on the 10th and broken on the 12th⟧, so that ⟦F22; v=2030-04-08; by=state newspaper; st=doubted: the rockets of the 8th, of which a state newspaper writes⟧, must have been slow ones.
About delivery. ⟦F6; v=mortar; by=former inspector: A former inspector whom I respect thinks of a mortar, from the shape of the dent⟧; I do not see how a mortar leaves a roof standing. ⟦F7; v=2; by=-: Two vessels of ten litres each⟧ suffice for what was described.
About the sick. ⟦F4; v=86; by=clinic register: The clinic's register has eighty-six names⟧; ⟦F17; v=31; by=clinic register: thirty-one stayed the night⟧. ⟦F33; v=a third; by=-: A third had burns of the eyes⟧, which is to say ⟦F33; v=a third; by=clinic register: 29 people⟧.
About ⟦F14; v=phosphorus; by=-: Loi Tawng and its phosphorus⟧: that is an incendiary and falls under other law. Please do not put the two in one sentence, as I have just done. Nor does the green smoke of the fifteenth belong here; soldiers and wedding photographers use the same brand.
%% Reagent is published by the Nordic Chemical Society
=== a6 | outlet: The Sydney Harbinger | published: 2030-04-24 | title: What blew through Nawng Hkam
%% By Callum Ferris on the Thai-Myanmar border
The headmistress has kept the bell. It hangs in a camp in Thailand now and calls to a school of eleven pupils, where ⟦F34; v=60; by=-: there were sixty⟧.
⟦F8; v=school; by=Nang Mo: Nang Mo will not have it that hers was anything other than a school⟧. ⟪Nang Mo; q: “Flags? We had a flag with a duck,”⟫ she says. She admits, on the second evening, that ⟦F35; v=yes; by=Nang Mo: fighters slept in the library when it rained⟧.
What came down is now hardly in doubt. ⟦F5; v=chlorine; by=-: It was chlorine⟧. ⟦F6; v=drone; by=-: It fell from a drone⟧, of which I was shown a broken propeller. ⟦F36; v=agricultural; by=defector: A defector from an air base says the model is made for spraying orchards⟧. ⟦F9; v=army; by=defector: He filled tanks like these himself, he claims, under the orders of a major⟧. ⟦F9; v=no; st=denied; by=Zaw Min Htet: General Zaw Min Htet answered my letter with one word: ⟪Zaw Min Htet; q: “No.”⟫⟧
⟦F2; v=4; by=-: Four people died of it⟧. ⟦F28; v=teacher; by=Nang Mo: The last was her youngest teacher⟧, who had gone back for the attendance book. The state's paper has ⟦F2; v=1; by=state newspaper: a single elderly person⟧; ⟦F2; v=9; by=preacher: a preacher in the camp says nine, but his list begins in February⟧.
@@ copy Andaman Press Agency
⟦F29; v=2030-04-15; by=-: A second cloud was reported ⟦T2030-04-15: on Monday last week⟧⟧ from the neighbouring village of Ho Pong Mai. ⟦F30; v=smoke grenade; by=Sai Leng > Andaman Press Agency: It proved to be a coloured smoke grenade⟧, the medic Sai Leng said.
⟪Sai Leng; q; via=Salween Mirror: “I am no chemist, but I can swim,”⟫ is how that medic made his diagnosis to an exile paper in the first hours. ⟦F4; v=86; by=-: His eighty-six patients⟧ are spread over three camps. ⟦F10; v=1000; by=-: A thousand or so are left of the village's own people⟧; ⟦F11; v=half; by=-: the other half, those who had fled there before⟧, have fled again.
⟦F32; v=2030-04-22: ⟦T2030-04-22: On Monday⟧ diplomats met at The Hague⟧. ⟦F37; v=take note; by=-: They took note⟧. ⟦V1; own: The fairy tale⟧ has an agenda number.
&& Chlorine, from a drone, four dead.
%% Subscribe from $1 a week
=== a7 | outlet: Mae Sot Border Radio (online log) | published: 2030-04-13 | title: Nawng Hkam: what we have been told so far
%% LOG | times are Thai time
18.20 ⟦F2; v=3; by=-: The count of dead remains three⟧. Rumours of ten come from adding up the same boys under two names.
17.05 ⟦F4; v=86; by=clinic network: Eighty-six is the number who were seen by a medic at all⟧, the clinic network says. ⟦F17; v=31; by=clinic network: Those in beds are 31⟧.
15.30 A trader who came over the pass insists ⟦F1; v=2030-04-10; by=trader: that the cloud came on the ⟦T2030-04-10: Wednesday⟧ before dawn⟧. ⟦F1; v=2030-04-09; by=Sai Leng: Medic Sai Leng says again, ⟦T2030-04-09: Tuesday⟧, about twenty to ten⟧. Burmese clocks are half an hour behind ours, which does not explain it.
14.10 ⟦F24; v=never came; st=denied; by=village committee: No government doctors were ever on the road⟧, the village committee says about the three trucks in the state newspaper.
12.00 ⟦F21; v=closed; by=former foreman: The ice plant's former foreman rang: ⟪former foreman; q: “The vessels were empty, we sold the ammonia in December.”⟫⟧ ⟦F5; v=ammonia; by=army: The army sticks to ammonia⟧.
10.15 ⟦F38; v=40; by=Thai army: The Thai army has let forty people cross at the old ferry⟧, with eye trouble and cough. ⟦F39; v=dead ducks; by=-: Somebody carried a dead duck in a bag⟧ for the laboratory.
09.00 ⟦F18; v=mustard; by=activists: Activists write of mustard gas⟧. A strip has said so; a strip is not a laboratory. We ask listeners not to burn the clothes of the sick, to wash in running water and to leave the pond alone. Our frequency is unchanged; the evening news in Karen and Shan follows at seven, after the hymn.
%% Donate via QR code
=== key
F1 | What happened at Nawng Hkam, and when?
F2 | How many died?
F3 | Who died first?
F4 | How many were treated?
F5 | Which gas was it?
F6 | How was the gas brought?
F7 | How many canisters fell?
F8 | Where did the canister fall?
F9 | Did the army do it?
F10 | How many people live at Nawng Hkam?
F11 | What share of the people are displaced?
F12 | Where was the earlier attack?
F13 | When was the earlier attack?
F14 | What was used in the earlier attack?
F15 | What became of the letter to The Hague?
F16 | Who was spared?
F17 | How many stayed under observation?
F18 | Was mustard gas found?
F19 | How reliable are test strips?
F20 | How far is the ice works from the school?
F21 | Was the ice works running?
F22 | When was the ice works damaged?
F23 | How did the ministry's team travel?
F24 | What happened to the ministry's team?
F25 | What are the yellow drums?
F26 | How many bags of rice are ready?
F27 | What are the samples worth as proof?
F28 | Who was the fourth victim?
F29 | When was the second cloud?
F30 | What was the second cloud?
F31 | How many fell ill from the second cloud?
F32 | When do the states discuss the case?
F33 | How many had burns of the eyes?
F34 | How many pupils had the school?
F35 | Did fighters use the school?
F36 | What kind of drone was it?
F37 | What did the meeting decide?
F38 | How many crossed to Thailand?
F39 | What was brought for the laboratory?
D1 | cause | conflict | F5 | chlorine: a1 a2 a4 a5 a6 | ammonia: a2 a3 a4 a7 | medics, laboratory and chemist against the army's leaking ice factory
D2 | figure | update | F2 | 3: a1 a2 a7 | 4: a4 a6 | a teacher died six days later
D3 | figure | conflict | F2 | 1: a3 a6 | 3: a1 a2 a7 | the state newspaper owns to one death only
D4 | figure | scope | F2 | 9: a6 | 4: a4 a6 | the preacher's list begins in February
D5 | identity | conflict | F6 | drone: a1 a4 a6 | mortar: a5 | none: a2 | witnesses and a radio log, a former inspector, and the army's denial
D6 | identity | update | F18 | mustard: a2 a7 | no mustard: a4 | false: a5 | the strip's reading was not borne out by the laboratory
D7 | date | conflict | F22 | 2030-04-08: a3 a5 | 2030-04-12: a5 | the state paper's rockets against satellite pictures
D8 | figure | rounding | F4 | 86: a1 a4 a5 a6 a7 | nearly 90: a2 | the same patients
D9 | figure | rounding | F20 | 400 m: a2 a3 | quarter mile: a5 | the same distance
D10 | figure | scope | F10 | 2200: a1 | 1000: a6 | with the displaced, or the village's own people
D11 | place | conflict | F8 | school: a1 a4 a6 | rebel post: a3 | a school for the headmistress, a post for the army
D12 | date | conflict | F1 | 2030-04-10: a7 | 2030-04-09: a1 a4 a7 | the trader against the medic
D13 | denial | conflict | F24 | fired on: a3 | never came: a7 | the ministry's turned-back team never set out, says the village
D14 | responsibility | conflict | F9 | army: a1 a6 | no: a3 a6 | the exile paper and a defector against the spokesman
R F5 | 5 | the medic; the army; the Thai laboratory; the chemist; the foreman and the plant
R F2 | 4 | the medic; the state newspaper; the hospital; the preacher
R F21 | 3 | the man at the works; the satellite; the former foreman
R F6 | 4 | the headmistress; the army; the radio log; the former inspector
S | a1 “I am not a chemist. I can swim,” | a6 “I am no chemist, but I can swim,”
E | Zaw Min Htet | person | Major General Zaw Min Htet; General Zaw Min Htet; junta spokesman Major General Zaw Min Htet
E | Sai Leng | person | Sai Leng; the medic Sai Leng; that medic
E | Nang Mo | person | Nang Mo; The headmistress; the headmistress
E | Myanmar military | organisation | the army; The Tatmadaw; the military; the armed forces
E | Nawng Hkam | place | Nawng Hkam; the village of Nawng Hkam
