story: river_dredger
about: a dredger turns over in a border river and two governments quarrel over it; seven outlets, one prefecture behind most of their figures
=== agencia_austral | outlet: Agencia Austral | published: 2021-05-09T14:20:00 | title: Dredger capsizes in Uruguay river, two dead
PUERTO CALANDRIA, Uruguay, ⟦T2021-05-09: May 9⟧ (Austral) - ⟦F1; by=Naval Prefecture: A dredger turned over in the Uruguay river⟧ ⟦F2; v=2021-05-08; by=Naval Prefecture: ⟦T2021-05-08: on Saturday night⟧⟧, ⟦F3; v=2; by=Naval Prefecture: killing two crew members⟧ and ⟦F4; v=9; by=Naval Prefecture: leaving nine missing⟧, Uruguay's Naval Prefecture said.
The Doña Eulalia capsized shortly after 10 p.m. in the Tres Islas channel, two kilometres off the town of Puerto Calandria, ⟦F5; v=38; by=Naval Prefecture: with 38 people on board⟧, the prefecture said in a statement ⟦T2021-05-09: on Sunday⟧. ⟦F6; v=11; by=Naval Prefecture: Eleven survivors were taken to hospital⟧.
⟦F7; v=two Uruguayans; by=Naval Prefecture: Both of the dead were Uruguayan sailors⟧, it said, without giving their names.
⟪Julio Sosa; q: “The current is strong and the water is at eleven degrees. We are looking for people, not for culprits,”⟫ the prefecture's spokesman, Commander Julio Sosa, told reporters on the quay.
The captain, Ezequiel Barragán, 51, is among the survivors. His brother Fabián told Radio Estuario that ⟦F10; v=struck; by=Radio Estuario > Fabián Barragán > Ezequiel Barragán; st=alleged: an Argentine patrol launch running without lights had hit the dredger⟧ and that ⟦F13; by=Radio Estuario > Fabián Barragán > Ezequiel Barragán: the captain had felt a blow on the port side⟧.
⟪Fabián Barragán; q; via=Radio Estuario: “He felt the blow, and then the river was in the wheelhouse,”⟫ Fabián Barragán told the station.
Uruguay's Foreign Ministry ⟦F14; v=2021-05-09; by=Foreign Ministry of Uruguay: summoned the Argentine ambassador, Horacio Lértora⟧, ⟦T2021-05-09: on Sunday afternoon⟧ to protest against ⟦V1; said: what it called ⟪Foreign Ministry of Uruguay; q: “an act of naval aggression”⟫⟧. The Argentine coast guard ⟦F11; v=not near; by=Argentine coast guard; st=denied: denied that any of its boats had been near the dredger⟧.
⟦F8; v=Dragados del Litoral: The ship belongs to Dragados del Litoral, a company in Buenos Aires⟧, and was deepening the channel for the commission in which the two countries manage the river. ⟦F16: Shipping through the channel has been suspended⟧.
The worst accident on this stretch until now was ⟦F12: the sinking of the tug Tero in August 2013⟧, ⟦F12; v=5: in which five of her twelve crew drowned⟧.
=== calandria_courier | outlet: Calandria Courier | published: - | title: She sang in the dark until the firemen came
%% By Nélida Quiroga
For six hours Rosa Techera breathed what was left of the air in the galley of the Doña Eulalia.
⟦F21; v=6 hours; by=Rosa Techera: The cook, 54, was cut free through the hull⟧ shortly before dawn ⟦T2021-05-09: on Sunday⟧, blue with cold and hoarse. ⟪Rosa Techera; q: “I sang to keep count of the time. I had got through every tango I know,”⟫ she told the Courier from her bed in the San Telmo hospital.
She is one of ⟦F6; v=11; by=Amílcar Pons: eleven injured people⟧ being treated there, the hospital's director, Dr Amílcar Pons, said. ⟦F3; v=2; by=Naval Prefecture: Two of her workmates died⟧, ⟦F7; v=two Uruguayans: both of them Uruguayan citizens⟧, and ⟦F4; v=9; by=Naval Prefecture: nine have not been found⟧, the Naval Prefecture says. ⟦F5; v=about 40: About 40 people were aboard⟧ when ⟦F1: the dredger rolled over in the Tres Islas channel⟧ ⟦F2; v=2021-05-08: ⟦T2021-05-08: on Saturday night⟧⟧.
This town has buried its river dead before. Nobody here has forgotten ⟦F12: the tug Tero⟧, ⟦F12; v=12: which took all twelve of her crew to the bottom in 2013⟧.
The dockers' union says that ⟦F9; v=2016 to 2019; by=dockers' union; st=alleged: the Doña Eulalia failed every safety inspection between 2016 and 2019⟧ and went on working all the same. ⟪Walter Bique; q: “That ship was a coffin with a pump on it,”⟫ said its secretary, Walter Bique.
⟦F15; v=questioned: Judge Martina Olivera questioned Captain Ezequiel Barragán for four hours⟧ ⟦T2021-05-09: on Sunday⟧ and ⟦F15; v=released: let him go home to his family⟧, court clerks said. He did not speak to the crowd at the door.
Mayor Graciela Dutra ⟦F17: declared three days of mourning⟧. The school gymnasium has become a waiting room, with a list on the door that somebody corrects in pencil.
On the quay Commander Julio Sosa gave the same answer to every question about Argentina. ⟪Julio Sosa; q: “We are looking for people, not culprits,”⟫ he said, and went back to his boat.
%% The Courier has no owner but its readers. If this report was of use to you, please give what you can: from 90 pesos a month you keep a reporter on the river.
%% Most read in the Courier
%% - Ferry timetable changes from June
%% - Calandria Rovers sign goalkeeper on loan
%% - Ten recipes for a cold weekend
=== la_ribera | outlet: La Ribera | published: 2021-05-10 | title: Argentine launch sends dredger to the bottom, and Buenos Aires shrugs
⟦F10; v=struck: An Argentine patrol launch rammed the dredger Doña Eulalia⟧ ⟦F2; v=2021-05-08: ⟦T2021-05-08: on Saturday night⟧⟧ and left our sailors to the current. ⟦F3; v=2; by=Naval Prefecture: Two of them are dead⟧, ⟦F7; v=two Uruguayans: both Uruguayans⟧, and ⟦F4; v=9; by=Naval Prefecture: nine are missing⟧, according to the Naval Prefecture.
⟦V1; own: After this act of naval aggression⟧ Montevideo did what a government has to do. ⟦T2021-05-09: On Sunday⟧ it ⟦F14; v=2021-05-09: called in Argentina's ambassador, Horacio Lertora⟧; ⟦T2021-05-10: on Monday⟧ it ⟦F18; v=2021-05-10: broke off the talks on the river treaty⟧.
⟪Inés Larrañaga; q: “We will not allow our dead to become a footnote in a report about sand,”⟫ Foreign Minister Inés Larrañaga told the Senate to applause from every bench. She ⟦F19; v=asked; by=Inés Larrañaga; st=asked: demanded that Argentina hand over the log of the launch⟧ within 48 hours.
The minister put a photograph of a screen before the senators. ⟦F11; v=near; by=Inés Larrañaga: The radar at Puerto Calandria shows the launch 200 metres from the dredger⟧, she said, six minutes before the alarm.
Buenos Aires has answered with a shrug. ⟪Rubén Almada; q: “⟦F11; v=not near; by=Rubén Almada; st=denied: No unit of ours was within a mile of that vessel⟧,”⟫ said Rubén Almada, the head of the Argentine coast guard, who was not on the river that night.
Captain Ezequiel Barragán was. He told the judge that ⟦F13; by=Ezequiel Barragán: he felt a blow to port⟧ and that ⟪Ezequiel Barragán; q: “a grey bow without lights”⟫ went past his window, a person who was in the room told La Ribera.
The sailors on the Doña Eulalia took their orders from across the water: ⟦F8; v=Dragados del Litoral: the ship is owned by the Argentine firm Dragados del Litoral⟧. So an Argentine boat has sunk an Argentine ship, and it is Uruguay that is counting the coffins.
La Ribera asked the embassy in Montevideo three times ⟦T2021-05-10: on Monday⟧ whether the launch has been found, named or even looked for. The third time nobody picked up the telephone. Along the waterfront in Puerto Calandria flags hung at half mast, and fishermen who have shared these waters with Argentine crews all their lives turned their boats around at the middle of the stream.
=== plata_gazette | outlet: The Plata Gazette | published: 2021-05-11 | title: Coast guard: dredger was overloaded
Buenos Aires, ⟦T2021-05-11: Tuesday, 11 May 2021⟧
⟦F10; v=overloaded; by=Argentine coast guard: Too much sand, and not a collision, turned over the dredger Doña Eulalia⟧, the Argentine coast guard said ⟦T2021-05-10: on Monday⟧, rejecting ⟦F10; v=overloaded; by=Argentine coast guard; st=denied: Uruguayan talk of a ramming⟧.
The coast guard released photographs which, it said, show ⟦F20; v=300 tonnes; by=Argentine coast guard: the dredger carrying 300 tonnes more than she was allowed to⟧ an hour before ⟦F1: she capsized⟧. ⟪Rubén Almada; q: “⟦F11; v=not near; by=Rubén Almada; st=denied: None of our units came within a mile of that ship⟧. What came too close to her was the water,”⟫ said its chief, Prefect Rubén Almada.
⟦F3; v=2; by=consular officials: Two men died⟧ ⟦F2; v=2021-05-08: in the accident on ⟦T2021-05-08: 8 May⟧⟧, ⟦F7; v=a Uruguayan and a Paraguayan; by=consular officials: one of them a Uruguayan and the other a Paraguayan⟧, consular officials in Montevideo said. They named them as ⟦F22: Nelson Cabrera, 33, of Puerto Calandria, and Derlis Ayala, 28, of Encarnación⟧. ⟦F4; v=9; by=Naval Prefecture: Nine of the crew⟧ ⟦F5; v=38; by=Naval Prefecture: of 38⟧ remain missing, by the count of the Uruguayan Naval Prefecture, and ⟦F6; v=14: fourteen injured people were admitted that night to the San Telmo hospital⟧.
⟦F15; v=arrested; by=court source: Captain Ezequiel Barragan was arrested⟧ ⟦T2021-05-09: on Sunday⟧ on the orders of Judge Martina Olivera, a court source said.
⟦F23; by=Argentine navy: The navy has offered two teams of divers⟧, an offer to which, it said, Uruguay has not replied.
Argentine diplomats see theatre on the other bank. ⟦F14; v=2021-05-09: The summons to Ambassador Horacio Lértora⟧ came before a single survivor had been heard, one of them noted, and ⟦V1; said: the charge of ⟪Foreign Ministry of Uruguay; q: “naval aggression”⟫⟧ before anyone had looked at the hull. ⟦F18; v=2021-05-10: Montevideo's suspension of the treaty talks⟧, announced ⟦T2021-05-10: on Monday⟧, ⟪Foreign Ministry of Argentina; q: “hurts both banks”⟫, the Foreign Ministry in Buenos Aires said.
The charterer, Dragados del Litoral, said in a statement from its yard in Villa Ombú that ⟦F9; v=passed; by=Dragados del Litoral; st=denied: the ship had passed all her inspections⟧. In 2013 ⟦F12; v=5: five men died⟧ ⟦F12: when the tug Tero went down⟧ a few bends upstream; that inquiry, too, began with talk of a collision and ended with the word ballast.
=== meridian | outlet: Meridian World Service | published: 2021-05-12T07:05:00 | title: Toll in river dredger disaster rises to four
%% Listen to this article: the audio was made with a synthetic voice
⟦F3; v=4; by=Naval Prefecture: The number of people killed in the capsizing of a dredger between Uruguay and Argentina has risen to four⟧ after ⟦F24; v=2; by=Naval Prefecture: divers found two more bodies⟧ ⟦T2021-05-11: on Tuesday⟧, Uruguay's Naval Prefecture said. ⟦F4; v=7; by=Naval Prefecture: Seven people are still missing⟧.
⟦F1: The Doña Eulalia overturned⟧ ⟦F2; v=2021-05-08: late ⟦T2021-05-08: on Saturday⟧⟧ ⟦F5; v=38; by=Naval Prefecture: with a crew of 38⟧. Why she did has become a matter between two capitals. Uruguay says that ⟦F10; v=struck; by=Uruguay; st=alleged: an Argentine patrol launch struck her⟧, ⟦V1; said: in what it has described as ⟪Uruguay; q: “an act of naval aggression”⟫⟧. Argentina says that ⟦F10; v=overloaded; by=Argentina; st=alleged: she was carrying too much sand⟧.
A London insurer believes neither. ⟦F10; v=wreck; by=Harcastle Mutual: The hull was opened by an uncharted wreck⟧, says a note by Harcastle Mutual that Meridian has seen.
⟪Inés Larrañaga; q; via=Agencia Austral: “We won't let our dead be turned into a footnote,”⟫ Foreign Minister Inés Larrañaga told senators in Montevideo ⟦T2021-05-10: on Monday⟧, the agency Austral reported. Her government ⟦F14; v=2021-05-09: summoned the Argentine ambassador⟧ ⟦T2021-05-09: on Sunday⟧ and ⟦F18; v=2021-05-10: suspended talks on the river treaty⟧ a day later. ⟦F19; v=handed over: Argentina handed over the launch's log⟧ ⟦T2021-05-11: on Tuesday night⟧, a few hours before the deadline.
The captain is said to have ⟦F13; by=Agencia Austral > Radio Estuario > Fabián Barragán > Ezequiel Barragán: felt a blow on the port side⟧; the account comes from his brother, whom Austral quotes from an interview with Radio Estuario.
⟦F9; v=2019; by=river commission: The dredger failed a safety inspection in 2019⟧, according to a document of the commission that runs the river.
⟪Lidia Fontán; q: “Two governments are arguing about a boat so as not to argue about the river,”⟫ said Lidia Fontán, who teaches water law in Rosario. Both want the channel deeper, she said; neither wants to pay for the other's bank.
In Puerto Calandria, where ⟦F17: three days of mourning end today⟧, the last of the search boats go out at six.
%% Help us keep Meridian free to read
%% Independent reporting from places that others have left costs money. Readers in 90 countries pay for ours. Join them with a monthly gift of any size; you can stop whenever you like.
=== channel_brief | outlet: Channel Brief | published: - | title: Tres Islas closed
Tres Islas channel, Uruguay river: ⟦F16: closed both ways⟧ since ⟦F2; v=2021-05-08: ⟦T2021-05-08: 8 May 2021⟧⟧, ⟦F1: dredger Doña Eulalia capsized⟧. ⟦F3; v=2; by=Naval Prefecture: Two dead⟧, ⟦F4; v=9; by=Naval Prefecture: nine missing⟧ (Naval Prefecture). The western arm stays open to a draught of 5.2 m. Expect delays of 36 hours at the upper anchorage and no night passage until a new notice.
=== rotterdam_post | outlet: Rotterdam Maritime Post | published: 2021-05-12 | title: Verhoeven owns capsized dredger
Published: ⟦T2021-05-12: 12 May 2021⟧
⟦F8; v=Verhoeven Marine; by=Verhoeven Marine: The Rotterdam company Verhoeven Marine is the owner of the dredger Doña Eulalia⟧, it confirmed ⟦T2021-05-11: on Tuesday⟧ after three days of silence. ⟦F25; v=2015; by=Verhoeven Marine: She has been let since 2015 to Dragados del Litoral⟧, which runs her under the Panamanian flag.
⟪Marijke Verhoeven; q: “She is ours, she is insured, and she was fit for work,”⟫ chief executive Marijke Verhoeven said. She would not speak about the load.
@@ copy agencia_austral
The Doña Eulalia capsized shortly after 10 p.m. in the Tres Islas channel, two kilometres off the town of Puerto Calandria, ⟦F5; v=38; by=Naval Prefecture: with 38 people on board⟧, the prefecture said in a statement ⟦T2021-05-09: on Sunday⟧. ⟦F6; v=11; by=Naval Prefecture: Eleven survivors were taken to hospital⟧.
⟦F26; v=6.4 percent: Shares in Verhoeven fell by 6.4 percent in Amsterdam⟧ ⟦T2021-05-10: on Monday⟧, when ⟦F1: the accident⟧ became known to the market, and won back a third of that ⟦T2021-05-11: on Tuesday⟧.
The captain, Ezekiel Barragán, has worked for the lessee for nine years and ⟦F27; by=Verhoeven Marine: holds a Dutch licence for ships of this class⟧, the company said. Salvage is to begin at Puerto Calandira when ⟦F4; v=9; by=Naval Prefecture: the search for the nine missing⟧ is over; a floating crane has left Montevideo. The Post understands that Verhoeven has asked two salvors for offers and that the cheaper of them would cut the wreck in three where it lies.
&& “She is ours, she is insured, and she was fit for work,” chief executive Marijke Verhoeven said. She would not speak about the load.
&& Shares in Verhoeven fell by 6.4 percent in Amsterdam on Monday, when the accident became known to the market, and won back a third of that on Tuesday.
Analysts put the cost of a lost ship of her size at between 30 and 45 million euros, of which Verhoeven bears the first two million itself.
%% Disclaimer: the Rotterdam Maritime Post gives no warranty for the accuracy of prices, positions and arrival times in this publication and accepts no liability for loss that arises from their use.
%% Most popular
%% - Tug rates hold steady in the Channel
%% - Port fees: what changes in July
%% - Used suction pipes, 700 mm, at yard price
=== key
F1 | What happened to the dredger?
F2 | When did the dredger capsize?
F3 | How many people were killed?
F4 | How many people are missing?
F5 | How many people were on board?
F6 | How many people were injured?
F7 | Of which country were the two dead?
F8 | Who owns the dredger?
F9 | Did the dredger pass its inspections?
F10 | Why did the dredger capsize?
F11 | Was an Argentine launch near the dredger?
F12 | How many died when the tug Tero sank in 2013?
F13 | What did the captain feel?
F14 | When did Uruguay summon the Argentine ambassador?
F15 | What did the judge do with the captain?
F16 | Is the channel closed?
F17 | How is the town mourning?
F18 | When did Uruguay break off the treaty talks?
F19 | Was the log of the launch handed over?
F20 | By how much was the dredger overloaded?
F21 | How was the cook saved?
F22 | Who were the two dead?
F23 | What help did the Argentine navy offer?
F24 | How many more bodies were found?
F25 | Since when has the dredger been leased?
F26 | By how much did the owner's shares fall?
F27 | What licence does the captain hold?
D1 | figure | conflict | F6 | 11: agencia_austral calandria_courier rotterdam_post | 14: plata_gazette | both count the injured of the same night in the same hospital
D2 | figure | conflict | F12 | 5: agencia_austral plata_gazette | 12: calandria_courier | five of twelve, or all twelve
D3 | identity | conflict | F7 | two Uruguayans: agencia_austral calandria_courier la_ribera | a Uruguayan and a Paraguayan: plata_gazette | the same two men
D4 | identity | conflict | F8 | Dragados del Litoral: agencia_austral la_ribera | Verhoeven Marine: rotterdam_post | two outlets take the charterer for the owner
D5 | cause | conflict | F10 | struck: agencia_austral la_ribera meridian | overloaded: plata_gazette meridian | wreck: meridian | three causes of one capsizing
D6 | denial | conflict | F11 | near: la_ribera | not near: agencia_austral la_ribera plata_gazette | the coast guard denies what the minister says
D7 | date | conflict | F9 | 2016 to 2019: calandria_courier | 2019: meridian | every inspection of four years, or one
D8 | denial | conflict | F9 | 2016 to 2019: calandria_courier | passed: plata_gazette | the charterer denies what the union says
D9 | characterisation | conflict | F15 | released: calandria_courier | arrested: plata_gazette | the same judge on the same Sunday
D10 | figure | update | F3 | 2: agencia_austral calandria_courier la_ribera plata_gazette channel_brief | 4: meridian | two more bodies were found later
D11 | figure | update | F4 | 9: agencia_austral calandria_courier la_ribera plata_gazette channel_brief | 7: meridian | two of the missing were found dead
D12 | figure | rounding | F5 | 38: agencia_austral plata_gazette meridian rotterdam_post | about 40: calandria_courier | a round number
D13 | denial | update | F19 | asked: la_ribera | handed over: meridian | the log was handed over after it was demanded
R F4 | 1 | the Naval Prefecture of Uruguay
R F5 | 1 | the Naval Prefecture of Uruguay
R F13 | 1 | Ezequiel Barragán
S | agencia_austral “We are looking for people, not for culprits,” | calandria_courier “We are looking for people, not culprits,”
S | la_ribera “We will not allow our dead to become a footnote in a report about sand,” | meridian “We won't let our dead be turned into a footnote,”
S | la_ribera “No unit of ours was within a mile of that vessel,” | plata_gazette “None of our units came within a mile of that ship”
E | Ezequiel Barragán | person | Ezequiel Barragán; Ezequiel Barragan; Ezekiel Barragán
E | Fabián Barragán | person | Fabián Barragán; brother Fabián
E | Horacio Lértora | person | Horacio Lértora; Horacio Lertora
E | Inés Larrañaga | person | Inés Larrañaga
E | Julio Sosa | person | Commander Julio Sosa; Julio Sosa
E | Rubén Almada | person | Prefect Rubén Almada; Rubén Almada
E | Martina Olivera | person | Judge Martina Olivera
E | Rosa Techera | person | Rosa Techera
E | Marijke Verhoeven | person | Marijke Verhoeven
E | Lidia Fontán | person | Lidia Fontán
E | Verhoeven Marine | organisation | Verhoeven Marine
E | Dragados del Litoral | organisation | Dragados del Litoral
E | Naval Prefecture of Uruguay | organisation | Uruguay's Naval Prefecture; Uruguayan Naval Prefecture; Naval Prefecture
E | Argentine coast guard | organisation | Argentine coast guard
E | Radio Estuario | organisation | Radio Estuario
E | Puerto Calandria | place | Puerto Calandria; Puerto Calandira
E | Montevideo | place | Montevideo
E | Buenos Aires | place | Buenos Aires
E | Uruguay | country | Uruguay
E | Argentina | country | Argentina
