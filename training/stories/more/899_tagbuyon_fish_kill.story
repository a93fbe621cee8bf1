story: tagbuyon_fish_kill
about: hundreds of tonnes of dead tilapia in a Mindanao lake; a storm's overturn or an ethanol plant's waste, Tuesday or Friday, running or shut, where the carcasses went; a smaller kill of 2027 must be kept apart
=== a1 | outlet: Tagbuyon Times | published: 2033-05-09 | title: Lake turns white with tilapia
%% Ni Jovelyn Dagani
%% For placements, visit our office beside the terminal
From the ridge it looks like foam. Close by, Lake Tagbuyon stinks. ⟦F1; by=-: Tilapia and milkfish by the hundred thousand have floated up dead among the cages⟧, and men with handkerchiefs over their noses were scooping them into bancas all Sunday.
⟦F2; v=2033-05-06; by=fisheries bureau: The first were noted ⟦T2033-05-06: on Friday⟧, the fisheries bureau says⟧. Ask the growers of Sitio Malinao and ⟦F2; v=2033-05-03; by=cage owners: they will tell you of gasping fish ⟦T2033-05-03: the Tuesday before⟧⟧. ⟦F3; v=320 t; by=fisheries bureau: The bureau's weighing stood at 320 tonnes last evening⟧.
⟦F4; v=overturn; by=Erlinda Cabuyao: Regional fisheries head Erlinda Cabuyao thinks that the lake turned over⟧: ⟦F16; v=2033-05-02; by=Erlinda Cabuyao: storm Oriang, which blew across ⟦T2033-05-02: on May 2⟧⟧, brought bad water up from the bottom. ⟦F7; v=0.8 mg/l; by=Erlinda Cabuyao: Her meter read 0.8 milligrams of oxygen⟧, where a tilapia wants five.
⟪Nonoy Barrientos; q: “⟦F4; v=plant waste; by=Nonoy Barrientos: The water was brown like coffee and smelled of the distillery⟧. Storms do not smell of molasses,”⟫ said Nonoy Barrientos, who has lost eleven cages. The distillery is ⟦F8; v=Dulang Bioethanol; by=-: Dulang Bioethanol, on the eastern shore⟧. It has not answered our calls.
⟦F18; v=Librado Sumpay; by=-: Mayor Librado Sumpay⟧ ⟦F11; v=2033-05-20; by=Librado Sumpay: has forbidden the sale of any fish from the lake ⟦T2033-05-20: up to May 20⟧⟧. ⟦F13; v=Malinao pit; by=Librado Sumpay: The carcasses go to a lined pit in Malinao, he said⟧.
Elders compare it with ⟦F15; v=2027; by=-: 2027⟧, when ⟦F14; v=80 t; by=-: eighty tonnes were lost⟧.
=== a2 | outlet: Archipelago News Service | published: 2033-05-10 | title: Mass fish kill hits southern Philippine lake
DAVAO CITY, May 10 (ANS) - ⟦F3; v=about 300 t; by=-: Around 300 tonnes of farmed fish⟧ ⟦F1; by=-: have perished in a lake on the southern Philippine island of Mindanao⟧, wiping out the income of hundreds of households.
⟦F10; v=61m pesos; by=fisheries bureau: Losses are put at 61 million pesos by the fisheries bureau⟧. ⟦F6; v=760; by=fisheries bureau: It lists 760 families of cage owners as affected⟧. ⟦F4; v=overturn; by=fisheries bureau: The agency blamed a collapse of oxygen after a tropical storm stirred the depths⟧. ⟦F16; v=2033-05-02; by=weather bureau: Oriang crossed the area ⟦T2033-05-02: last Monday⟧, the weather office said⟧.
⟦F12; v=14; by=hospital: Fourteen people were admitted to hospital with vomiting⟧ after eating fish sold cheaply by the road, the provincial hospital said. ⟦F23; v=60 pesos; by=traders: Tilapia from any lake fetches 60 pesos a kilo now⟧, traders said, less than half of the usual 140.
⟦F9; v=shut; by=Dulang Bioethanol; st=denied: Dulang Bioethanol, accused by fishermen, said its plant had been closed for maintenance since April 28⟧ and ⟪Dulang Bioethanol; q: “could not have released what it was not producing”⟫.
⟦F20; v=1140; by=fisheries bureau: The lake carries 1,140 cages⟧, by the bureau's census, though ⟦F5; v=500; by=local ordinance: an ordinance allows five hundred⟧. Cage culture feeds much of the country, and overstocked lakes have suffered such die-offs for decades, commonly in the weeks when the hot season breaks and cool rain upsets the layering of the water.
%% ANS/mrt
=== a3 | outlet: The Strait Ledger (Singapore) | published: 2033-05-17 | title: Straits Agri unit ordered to halt after Mindanao fish deaths
%% Companies & Markets
SINGAPORE — Mainboard-listed Straits Agri-Energy said that ⟦F22; v=2033-05-13; by=Straits Agri: a cease-and-desist order was served ⟦T2033-05-13: on Friday⟧⟧ on ⟦F8; v=Dulang Bioethanol; by=-: Dulang Bioethanol, its 70 per cent Philippine subsidiary⟧, over ⟦F1; by=-: the loss of fish stocks in a nearby lake⟧.
⟦F9; v=shut; by=Straits Agri; st=denied: Its fermenters stood empty from 28 April for an overhaul, the group told the exchange⟧. ⟦F4; v=overturn; by=Straits Agri: It believes that natural turnover of the lake was to blame⟧, made worse by crowding: ⟦F20; v=1140; by=Straits Agri: there are 1,140 pens on the water⟧, ⟦F5; v=500; by=Straits Agri: more than twice the permitted 500⟧.
A pipe reported by divers ⟦F24; v=irrigation; by=Straits Agri; st=denied: is a relic of an irrigation scheme and carries nothing, it said⟧. ⟦F30; v=240 m; by=environment office: The environment office measured it at 240 metres⟧.
⟦F10; v=61m pesos; by=-: The damage, officially US$1.05 million⟧, is a fraction of the group's quarterly profit, but ⟦F28; v=210; by=Straits Agri: 210 jobs depend on the unit⟧, and a prolonged stop would force the parent to buy in ethanol for its blending contracts. ⟦F3; v=540 t; by=fisheries bureau: The tonnage of dead fish was raised to 540 by the fisheries authorities at the weekend⟧.
⟦F12; v=61; by=municipal health officer: Sixty-one residents have complained of sickness, the municipal health officer said⟧, ⟦F12; v=14; by=municipal health officer: fourteen of whom needed a bed⟧. Brokers at Kestrel Nair cut their target price by six cents. Straits Agri shares closed 3 per cent down in thin trade, the lowest since the rights issue of last August.
=== a4 | outlet: Kasamahan sa Lawa (Fisherfolk's alliance) | published: 2033-05-19 | title: WE SAW THE PIPE. WE HAVE THE LOGBOOK.
%% Statement. Share widely
They said that there was no pipe. Then they said that it was a dry pipe. ⟦F24; v=effluent; by=diver Ranilo Ybas: Our diver Ranilo Ybas put his arm into it and the arm came out brown⟧. ⟦F30; v=about a quarter km; by=-: A quarter of a kilometre, give or take, it runs from the distillery's fence⟧ to nineteen fathoms.
They said they were closed. ⟦F9; v=running; by=night guards: Two night guards have given us the gate log: molasses trucks went in on 1, 2 and 3 May⟧. ⟦F2; v=2033-05-03; by=-: The fish began to die ⟦T2033-05-03: on the third⟧⟧. Count for yourself. ⟦F4; v=plant waste; by=-: It was spent wash that killed the lake, not wind⟧.
⟦F6; v=2300; by=Kasamahan: Two thousand three hundred families have lost their rice⟧, because those who feed, net, gut and carry are families as well, and not only ⟦F6; v=760; by=fisheries bureau: the seven hundred and sixty owners on the government's paper⟧. ⟦F21; v=15000 pesos; by=Librado Sumpay; st=planned: The mayor promises fifteen thousand pesos to each owner⟧. To the gutters, a sack of noodles.
And the dead fish? ⟦F13; v=creek mouth; by=haulers: Men who hauled them say that the trucks emptied at the mouth of Bugnaw creek⟧, at night, behind the elementary school. ⟦F26; v=43; by=-: We have picked up forty-three herons and egrets⟧ there.
@@ copy Archipelago News Service
⟦F23; v=60 pesos; by=traders: Tilapia from any lake fetches 60 pesos a kilo⟧, traders said, ⟦F31; v=140 pesos; by=traders: less than half of the usual 140⟧. In ⟦F15; v=2027; by=-: 2027⟧ they also told us “overturn”, ⟦F14; v=80 t; by=-: for eighty tonnes⟧, and nobody took a sample. This time ⟦F19; v=state university; by=-: we took ours to the state university ourselves⟧.
=== a5 | outlet: Aquafarm Asia | published: 2033-05-25 | title: Tagbuyon: anatomy of a kill
%% Technical editor: Dr S. Wiratama | Feed prices p. 30
Readers who farm in volcanic lakes will know the picture: ⟦F1; by=-: belly-up biomass after a blow⟧. ⟦F16; v=2033-05-02; by=-: A modest cyclone, Oriang, passed ⟦T2033-05-02: on 2 May⟧⟧. ⟦F7; v=0.8 mg/l; by=fisheries bureau: Dissolved oxygen was down to 0.8 ppm on the bureau's probe⟧. ⟦F20; v=1140; by=-: Eleven hundred and forty cages⟧ in a basin ⟦F5; v=500; by=-: zoned for five hundred⟧ leave no margin.
And yet. ⟦F2; v=2033-05-06; by=fisheries bureau: If the bureau's onset of ⟦T2033-05-06: 6 May⟧ is right⟧, the lag after the storm is too long for an overturn. ⟦F19; v=state university; by=-: The state university's chemists⟧, who analysed bottles brought by the growers, ⟦F32; v=melanoidins; by=state university: report melanoidins, the brown pigment of molasses waste, at forty times background⟧. ⟦F4; v=both; by=Liza Montecillo: It was a stressed lake that received a shove, concludes Liza Montecillo, their leader⟧. ⟪Liza Montecillo; q: “The wind loaded the gun, somebody else leaned on the trigger,”⟫ she told us.
⟦F24; v=irrigation; by=Dulang Bioethanol; st=denied: The plant's manager showed us a 1970s canal map on which the conduit figures as a water intake⟧. He could not say why its flange is new. ⟦F9; v=shut; by=Dulang Bioethanol; st=denied: He repeats that nothing was distilled that week⟧.
⟦F3; v=540 t; by=-: At 540 tonnes⟧ the event is ⟦F14; v=80 t; by=-: almost seven times the eighty-tonne one⟧ of ⟦F15; v=2027; by=-: six years back⟧. ⟦F26; v=43; by=wildlife office: Forty-three waterbirds died of botulism, the wildlife office found⟧. ⟦F11; v=2033-06-03; by=-: The sales ban, which had been due to lapse last Friday, now runs ⟦T2033-06-03: to 3 June⟧⟧. ⟦F21; v=15000 pesos; by=-: Relief at 15,000 pesos per licensed grower⟧ will not restock one cage in three.
=== a6 | outlet: The Hobart Inquirer | published: 2033-06-04 | title: In the lake of noodles
%% Saturday Extra | Words and pictures: Angus Treloar
The noodles come in pink sacks and the children of Malinao can draw the logo. A month ago this was a rich shore. ⟦F1; by=-: Then the fish came up, all of them, and the lake went the colour of old china⟧.
⟦F18; v=Librado Sumpay; by=-: Librado Sumpay, the mayor⟧, receives visitors beneath a stuffed marlin. ⟦F13; v=Malinao pit; by=Librado Sumpay: Everything was interred here in Malinao, he insists, on plastic⟧, and he has receipts for the plastic. ⟦F13; v=creek mouth; by=-: I walked down to Bugnaw creek with a stick, and where it meets the lake the stick brought up scales and jawbones⟧.
⟦F22; v=2033-05-13; by=-: Dulang has been silent since ⟦T2033-05-13: the thirteenth⟧, when the writ arrived to close it⟧. ⟦F28; v=210; by=-: Its two hundred and ten hands⟧ are on half pay. ⟦F9; v=running; by=Crisanto Lim: A boiler man, Crisanto Lim, told me that they worked three night shifts at the start of May⟧, unlogged. ⟦F24; v=effluent; by=Crisanto Lim: And the pipe? It took the slops, he says, whenever the ponds were full⟧. ⟦F8; v=Dulang Bioethanol; by=-: The firm, whose real owners sit in Singapore⟧, sent me a two-line denial.
⟦F30; v=240 m; by=-: The 240 metres of it⟧ lie coiled in the police yard. ⟦F19; v=state university; by=-: The university people⟧ ⟦F32; v=melanoidins; by=state university: found molasses brown in every jar⟧. ⟦F11; v=2033-06-03; by=-: On ⟦T2033-06-03: Friday⟧ the market opened again⟧; ⟦F23; v=60 pesos; by=fish sellers: nobody would give more than sixty a kilo, the women said⟧, ⟦F31; v=140 pesos; by=fish sellers: where once they got a hundred and forty⟧.
⟦F6; v=760; by=-: The owners, 760 of them⟧, ⟦F21; v=15000 pesos; by=-: have had their fifteen thousand⟧, or A$400. ⟦F10; v=61m pesos; by=-: They had lost sixty-one million between them⟧. ⟪Nonoy Barrientos; q; via=Tagbuyon Times: “A storm does not smell of molasses,”⟫ a grower said in the first week. It is painted on the church wall now. ⟦F7; v=0.8 mg/l; by=-: Nobody has painted the number 0.8, which is what the meter said⟧.
=== key
F1 | What happened in Lake Tagbuyon?
F2 | When did the fish begin to die?
F3 | How many tonnes of fish died?
F4 | What killed the fish?
F5 | How many cages are permitted?
F6 | How many families are affected?
F7 | How low was the oxygen?
F8 | Which plant is accused?
F9 | Was the plant running at the time?
F10 | How large is the loss in money?
F11 | Until when is the sale of fish banned?
F12 | How many people fell ill?
F13 | Where were the dead fish put?
F14 | How many tonnes died in the earlier kill?
F15 | When was the earlier kill?
F16 | When did the storm pass?
F18 | Who is the mayor?
F19 | Who analysed the growers' samples?
F20 | How many cages are in the lake?
F21 | What relief does each owner get?
F22 | When was the plant ordered to stop?
F23 | At what price does tilapia sell?
F24 | What did the pipe carry?
F26 | How many birds died?
F28 | How many people work at the plant?
F30 | How long is the pipe?
F31 | What was the usual price of tilapia?
F32 | What did the samples show?
D1 | cause | conflict | F4 | overturn: a1 a2 a3 | plant waste: a1 a4 | both: a5 | the bureau and the company say storm, growers say distillery waste, the university says both
D2 | date | conflict | F2 | 2033-05-06: a1 a5 | 2033-05-03: a1 a4 | the bureau's Friday against the growers' Tuesday
D3 | denial | conflict | F9 | shut: a2 a3 a5 | running: a4 a6 | the company says closed, guards and a boiler man say running at night
D4 | place | conflict | F13 | Malinao pit: a1 a6 | creek mouth: a4 a6 | the mayor against haulers and the reporter's own find
D5 | characterisation | conflict | F24 | irrigation: a3 a5 | effluent: a4 a6 | a dry relic for the company, a waste pipe for diver and boiler man
D6 | figure | update | F3 | 320 t: a1 | 540 t: a3 a5 | more fish were weighed
D7 | date | update | F11 | 2033-05-20: a1 | 2033-06-03: a5 a6 | the ban was extended
D8 | figure | scope | F6 | 760: a2 a4 a6 | 2300: a4 | cage owners alone, or workers' families too
D9 | figure | scope | F12 | 14: a2 a3 | 61: a3 | admitted to hospital, or all who complained
D10 | figure | rounding | F3 | 320 t: a1 | about 300 t: a2 | the weighing of Sunday, rounded
D11 | figure | rounding | F30 | 240 m: a3 a6 | about a quarter km: a4 | one pipe
R F4 | 3 | the fisheries bureau; the growers; the state university
R F9 | 3 | Dulang Bioethanol and its parent; two night guards; Crisanto Lim
R F13 | 3 | the mayor; the haulers; the Inquirer's reporter
R F12 | 2 | the provincial hospital; the municipal health officer
S | a1 “The water was brown like coffee and smelled of the distillery. Storms do not smell of molasses,” | a6 “A storm does not smell of molasses,”
E | Librado Sumpay | person | Mayor Librado Sumpay; Librado Sumpay; The mayor
E | Dulang Bioethanol | organisation | Dulang Bioethanol; Dulang; The distillery
E | Straits Agri-Energy | organisation | Straits Agri-Energy; Straits Agri
E | Nonoy Barrientos | person | Nonoy Barrientos; a grower
