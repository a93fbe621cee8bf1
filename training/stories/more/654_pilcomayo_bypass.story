story: pilcomayo_bypass
about: a ditch on the Argentine bank of the Pilcomayo dries the Paraguayan side; silt or theft, a province's work or a rice grower's, caimans alone or all animals, the share in the ditch by two gauges, a commission that met or did not, soldiers across the river or on it; the treaty of 1973 is not the protocol of 2012
=== a1 | outlet: Crónica del Chaco | published: 2031-09-10 | title: Argentina drinks our river, says governor
%% Filadelfia | Edición del miércoles
%% Por Nelson Duarte Penner
The Pilcomayo stops at Fortín Avalos. Below the fort there is cracked mud, and on the mud ⟦F1; v=2300; by=Teófilo Ayala: lie two thousand three hundred caimans, counted one by one by park ranger Teófilo Ayala⟧.
⟦F2; v=ditch; by=Evelio Recalde: The water has been carried off by a channel opened on the far bank⟧, Governor Evelio Recalde charged ⟦T2031-09-09: yesterday⟧. ⟦F3; v=Formosa; by=Evelio Recalde: He holds the province of Formosa guilty⟧. ⟪Evelio Recalde; q: “They did it with a yellow machine and a flag on it,”⟫ he declared.
⟦F4; v=3.8 km; by=national surveyors: National surveyors measured the cut at 3.8 kilometres⟧ and found that ⟦F5; v=70%; by=national surveyors: it swallows seventy parts in every hundred of the flow⟧. ⟦F6; v=half; by=-: The treaty of 1973 gives each country half⟧.
⟦F7; by=-: The Nivaclé village of San Lucas is living on a tanker lorry⟧ that comes every third day.
=== a2 | outlet: Noticias del Litoral | published: 2031-09-11 | title: Formosa rejects Paraguayan accusation
FORMOSA (NL) – ⟦F3; v=not Formosa; st=denied; by=Graciela Ibarra: The provincial government has carried out no works on the Pilcomayo this year⟧, its secretary for water, Graciela Ibarra, said ⟦T2031-09-11: on Thursday⟧.
⟦F2; v=silt; by=Graciela Ibarra: The bed has plugged itself with mud, as it does every decade⟧, Ibarra said, and ⟦F8; by=Graciela Ibarra: Paraguay failed to dredge its own inlet in July⟧.
⟦F5; v=48%; by=Graciela Ibarra: Her gauges show 48 per cent going south⟧, ⟪Graciela Ibarra; q: “two points less than our right.”⟫
Rice is grown on ⟦F9; v=6000 hectares; by=-: six thousand hectares along the new cut⟧, most of them leased by Arrocera San Telmo. ⟦F3; v=Arrocera San Telmo; by=neighbours; st=alleged: Neighbours allege that the company hired the digger⟧. Its manager did not answer calls.
⟦F10; v=met; by=Argentine foreign ministry: The binational river commission discussed the matter in Clorinda ⟦T2031-09-05: last Friday⟧⟧, the Foreign Ministry in Buenos Aires said.
=== a3 | outlet: Hemisphere News Agency | published: 2031-09-13 | title: Paraguay recalls ambassador to Argentina over river
ASUNCION, Sept 13 (HNA) - ⟦F11; v=recalled; by=-: Paraguay withdrew its ambassador from Buenos Aires ⟦T2031-09-12: on Friday⟧⟧ and ⟦F12; v=150; by=customs: held up about 150 Argentine grain lorries at Clorinda⟧ in ⟦F13; by=-: a deepening row over the Pilcomayo⟧, the river that divides them.
⟦F1; v=4100; by=environment ministry: More than 4,100 caimans have died⟧ on the Paraguayan side, the environment ministry said. ⟦F1; v=9000; by=Guardians of the Chaco: A conservation group, Guardians of the Chaco, speaks of 9,000 animals, capybaras and cattle among them⟧.
⟦F10; v=never met; by=Ramona Villalba: Foreign Minister Ramona Villalba said the commission had not sat since March⟧. ⟪Ramona Villalba; q: “Two engineers had coffee. That is not a commission,”⟫ she said.
⟦F14; v=crossed; by=Paraguayan army; st=alleged: The army reported that eight Argentine gendarmes had waded over to the Paraguayan bank on Thursday⟧. ⟦F14; v=stayed; by=Argentine security ministry; st=denied: The security ministry in Buenos Aires said they never left midstream⟧.
%% HNA – Asuncion bureau
=== a4 | outlet: The Freshwater Letter | published: 2031-09-18 | title: Two treaties, one trench
%% Newsletter of the River Basins Institute, Geneva
Readers will meet two agreements in the coverage. ⟦F6; v=half; by=-: The older, signed in 1973, splits the water down the middle⟧. ⟦F15; by=-: The protocol of 2012 forbids either side to alter the banks without telling the other⟧. ⟦F16; by=-: Nobody was told⟧.
⟦F4; v=nearly 4 km; by=satellite images: On satellite images we see a fresh, dead-straight scar of nearly four kilometres⟧; ⟦F17; v=June; by=satellite images: it was not there on 2 June and was there on 27 June⟧. ⟦F18; v=4 km; by=-: An older drain beside it, also some four kilometres long, is from the nineties⟧ and dry.
⟦F2; v=both; by=-: Both culprits are real: mud had closed a good part of the bed, and the trench took most of what was left⟧. As for percentages, ⟦F5; v=70%; by=Paraguay: Asunción measured at the mouth of the cut⟧ and ⟦F5; v=48%; by=Formosa: Formosa forty kilometres upstream, where half of the river has not yet been lost⟧.
⟦F9; v=6000 hectares; by=-: The trench waters some six thousand hectares of paddy⟧. ⟦F19; v=two thirds; by=-: Two thirds of the San Telmo lease are already sown⟧. Rice needs its water now.
=== a5 | outlet: Crónica del Chaco | published: 2031-09-20 | title: “I paid for the machine”: rice man confesses
%% Por Nelson Duarte Penner
A retired colonel with a straw hat has done what four ministries could not. ⟦F3; v=Arrocera San Telmo; by=Horacio Lanús: It was he who ordered the trench and he who paid, Horacio Lanús, manager of Arrocera San Telmo, told a court in Formosa⟧ ⟦T2031-09-19: on Friday⟧. ⟪Horacio Lanús; q: “I asked the province for a permit eleven times. I got tired of asking,”⟫ he said.
⟦F20; v=17 days; by=-: The digging took seventeen days⟧ and ⟦F21; v=$210000; by=-: cost him 210,000 dollars⟧. ⟦F3; v=Formosa; by=Evelio Recalde: Governor Recalde is not satisfied: no one digs there, he says, unless the province looks away⟧.
⟦F1; v=5200; by=environment ministry: The ministry's figure of dead caimans has climbed to 5,200⟧. ⟦F22; v=1900; by=Teófilo Ayala: Ranger Ayala and his sons have carried 1,900 live ones to a pond at La Dorada⟧ on a milk truck.
⟪Ramona Villalba; q; via=Hemisphere News Agency: “Two engineers drinking coffee are not a commission,”⟫ the foreign minister had said. ⟦F10; v=met; by=minutes: Minutes which this newspaper has seen show six signatures, three of them Paraguayan, under the date of the fifth⟧.
=== a6 | outlet: Hemisphere News Agency | published: 2031-09-23 | title: Argentina plugs canal that dried Paraguayan river
FORMOSA, Argentina, Sept 23 (HNA) - ⟦F23; v=closed; by=-: Argentine army engineers closed a private canal with rubble ⟦T2031-09-22: on Monday⟧⟧, ⟦F24; v=weeks; by=hydrologists; st=planned: but hydrologists said it would be weeks before water reached Paraguay's wetlands⟧.
⟦F25; v=$1.3m; by=provincial court: A provincial court fined Arrocera San Telmo 1.3 million dollars⟧. ⟦F3; v=Arrocera San Telmo; by=-: The rice company's manager had owned up to ordering the excavation⟧.
⟦F13; by=-: The neighbours had been at odds over the Pilcomayo since early September⟧. ⟦F12; v=147; by=-: Paraguay released the last of 147 grain trucks it had stopped⟧. ⟦F11; v=returns; by=Ramona Villalba; st=planned: Its ambassador goes back to Buenos Aires next week⟧, Foreign Minister Ramona Villalba said. ⟦F10; v=met; by=Ramona Villalba: She acknowledged that a session of the river commission had taken place on September 5⟧, “without a quorum”.
⟦F1; v=5200; by=environment ministry: The Paraguayan government counts 5,200 dead caimans⟧.
=== a7 | outlet: Radio Tres Fronteras | published: 2031-09-24 | title: What the river left behind
%% Programa: La tarde en la triple frontera
Good afternoon. ⟦F23; v=closed; by=-: The ditch is shut, with eighty lorry-loads of stone⟧. We went to look.
At San Lucas ⟦F7; by=-: people still queue with jerrycans at the tank truck⟧. The cacique, Eulalia Moreno, ⟦F1; v=5000; by=Eulalia Moreno: believes that five thousand yacarés perished⟧, ⟪Eulalia Moreno; q: “and nobody has counted the fish.”⟫
The gendarmes? ⟦F14; v=crossed; by=Eulalia Moreno: She saw eight of them come out on this side, she says, and ask for mate⟧. ⟦F14; v=stayed; by=gendarme: A gendarme whom we met swears that his boots stayed in the river⟧. Between us, there was no river.
@@ copy Hemisphere News Agency
⟦F25; v=$1.3m; by=provincial court: A provincial court fined Arrocera San Telmo 1.3 million dollars⟧. Paraguay released ⟦F12; v=147; by=-: the last of 147 grain trucks it had stopped⟧.
⟦F2; v=silt; by=Graciela Ibarra: Secretary Ibarra will have it that mud did the greater harm⟧. ⟦F26; by=Evelio Recalde; st=asked: Governor Recalde wants the animals paid for, by weight⟧. ⟦F21; v=$210000; by=-: The trench that cost its author two hundred and ten thousand⟧ will have been an expensive one. ⟦F13; by=-: The quarrel of the two capitals⟧, meanwhile, is over until the next drought.
=== key
F1 | How many animals died?
F2 | Why did the river run dry?
F3 | Who had the ditch dug?
F4 | How long is the new ditch?
F5 | What share of the flow goes south?
F6 | How does the 1973 treaty share the water?
F7 | How is San Lucas supplied with water?
F8 | What did Paraguay fail to do?
F9 | How much rice is grown along the cut?
F10 | Did the river commission meet on 5 September?
F11 | What happened to Paraguay's ambassador?
F12 | How many Argentine lorries were held?
F13 | Over what do the two countries quarrel?
F14 | Did the gendarmes cross to the Paraguayan bank?
F15 | What does the 2012 protocol forbid?
F16 | Was the other side told of the works?
F17 | When was the ditch dug?
F18 | How long is the older drain?
F19 | How much of the lease is sown?
F20 | How long did the digging take?
F21 | What did the ditch cost?
F22 | How many live caimans were carried off?
F23 | What was done with the ditch?
F24 | How long until water reaches the wetlands?
F25 | What fine was imposed?
F26 | What does the governor now want?
D1 | cause | conflict | F2 | ditch: a1 | silt: a2 a7 | the governor blames the cut, Formosa the mud
D2 | cause | update | F2 | ditch: a1 | both: a4 | the institute's later look finds both at work
D3 | responsibility | conflict | F3 | Formosa: a1 a5 | Arrocera San Telmo: a2 a5 a6 | the governor holds the province guilty, neighbours and then the manager himself name the company
D4 | denial | conflict | F3 | Formosa: a1 a5 | not Formosa: a2 | the province denies the charge
D5 | figure | scope | F5 | 70%: a1 a4 | 48%: a2 a4 | measured at the mouth of the cut, or forty kilometres upstream
D6 | denial | conflict | F10 | met: a2 a5 a6 | never met: a3 | Buenos Aires and the minutes against the Paraguayan minister, who later concedes
D7 | place | conflict | F14 | crossed: a3 a7 | stayed: a3 a7 | the army and the cacique against the ministry and a gendarme
D8 | figure | update | F1 | 2300: a1 | 4100: a3 | 5200: a5 a6 | the count of caimans grew
D9 | figure | scope | F1 | 4100: a3 | 9000: a3 | caimans alone, or capybaras and cattle too
D10 | figure | rounding | F1 | 5200: a5 a6 | 5000: a7 | the cacique's round number
D11 | figure | rounding | F4 | 3.8 km: a1 | nearly 4 km: a4 | the surveyors' length rounded up
D12 | figure | rounding | F12 | 150: a3 | 147: a6 a7 | the agency's first round number
D13 | characterisation | update | F11 | recalled: a3 | returns: a6 | withdrawn first, sent back after the closure
R F3 | 4 | the governor; the provincial government; neighbours; the manager
R F10 | 3 | the Argentine ministry; the Paraguayan minister; the minutes
R F1 | 4 | the park ranger; the environment ministry; the conservation group; the cacique
R F14 | 4 | the Paraguayan army; the Argentine ministry; the cacique; a gendarme
S | a3 “Two engineers had coffee. That is not a commission,” | a5 “Two engineers drinking coffee are not a commission,”
E | Graciela Ibarra | person | Graciela Ibarra; Ibarra; Secretary Ibarra; secretary for water
E | Evelio Recalde | person | Governor Evelio Recalde; Governor Recalde
E | Arrocera San Telmo | company | Arrocera San Telmo; San Telmo; the company
E | Ramona Villalba | person | Foreign Minister Ramona Villalba; the foreign minister
E | Teófilo Ayala | person | Teófilo Ayala; Ranger Ayala; park ranger
