story: yacuiba_valve
about: Argentine gas for Brazil stops on its way through Bolivia; who closed the valve and when, a broken compressor or an unpaid bill, the size of the debt, gas that vanished on the way, a family killed by charcoal, and an older cut
=== a1 | outlet: Agência Cerrado | published: 2031-07-08 | title: Gas transit via Bolivia halted; ceramic ovens go cold in Mato Grosso do Sul
CAMPO GRANDE, July 8 (Cerrado) — ⟦F1; by=-: Argentine natural gas bound for Brazil stopped flowing through Bolivia⟧, leaving kilns cold at the start of the coldest week of the year.
⟦F2; v=2031-07-07; by=Gasur: Delivery at the Corumbá meter fell to zero at dawn on ⟦T2031-07-07: Monday⟧⟧, said the importer, Gasur. ⟦F4; v=8.4 million m3; by=Gasur: It had contracted for 8.4 million cubic metres a day⟧.
⟦F8; v=9; by=industry federation: Nine ceramics and glass works have shut down⟧, the state's industry federation said. Households in Campo Grande, which have priority, are being supplied from the linepack, that is, from what still stands in the tube. Schools in the south of the state began lessons two hours late, and a bakery chain advertised that its ovens burned eucalyptus.
⟦F3; v=Bolivia; by=Argentine energy secretariat: Buenos Aires accuses La Paz of having turned the tap⟧. ⟦F7; v=compressor; by=YTB: Bolivia's transport company YTB reported a broken compressor at Río Grande⟧ and promised a repair within days.
⟪Renata Bittencourt; q: “We bought molecules, not an argument. I want my molecules,”⟫ said Gasur's president, Renata Bittencourt.
⟦F17; v=2040; by=-: The transit contract between the three countries runs to 2040⟧. ⟦F16; v=2029; by=-: An interruption in 2029⟧, ⟦F21; v=landslide; by=-: after a landslide near Tarija⟧, ⟦F22; v=4 days; by=-: lasted four days⟧.
%% Agência Cerrado. Reprodução autorizada com citação da fonte
=== a2 | outlet: Bolivia Presente | published: 2031-07-10 | title: Minister: whoever does not pay the toll does not use the road
%% State news portal. La Paz
Bolivia will not be anybody's free corridor, Hydrocarbons Minister Wilma Choquehuanca declared in a press conference that lasted until the lamps of the Plaza Murillo were lit, referring to ⟦F1; by=-: the suspension of third-party gas across the national territory⟧.
She laid the figures on the table. ⟦F5; v=187 million dollars; by=Wilma Choquehuanca: The Argentine shipper owes one hundred and eighty-seven million dollars in transit fees⟧ since February. ⟦F7; v=unpaid fees; by=Wilma Choquehuanca: For this reason, and for no other, the service is interrupted⟧, she clarified; ⟦F7; v=compressor; by=technicians; st=doubted: the technicians who had spoken of a machine⟧ ⟪Wilma Choquehuanca; q: “were being polite”⟫.
⟦F3; v=Argentina; by=Wilma Choquehuanca: The first hand on the valve was nevertheless Argentine⟧: ⟦F2; v=2031-07-06; by=Wilma Choquehuanca: pressure at Yacuiba collapsed on ⟦T2031-07-06: Sunday⟧ at 21h00⟧, as the charts prove, whereas the Bolivian operator acted only the next morning.
⟦F11; v=no; by=Wilma Choquehuanca; st=denied: Not one cubic metre of foreign gas has been touched⟧, the Minister replied to insinuations of the neighbouring press.
⟦F6; v=1.90 dollars; by=Wilma Choquehuanca; st=asked: Bolivia requests a toll of 1.90 dollars per million BTU⟧, in place of ⟦F23; v=1.10 dollars; by=-: the present 1.10⟧, ⟦F24; v=2019; by=-: which was fixed in 2019⟧ when a sack of flour cost half.
In Yacuiba the neighbours' committees brought the customs workers api and buñuelos in support. It was four degrees.
%% Ministry of the Presidency. Vice-Ministry of Communication
=== a3 | outlet: La Cuenca Energía | published: 2031-07-11 | title: The charts from Yacuiba do not say what La Paz says they say
%% Neuquén. Oil & gas biweekly. By Julián Etcheverry
We have the pressure record of the border station, in one-minute steps. It dips on Sunday evening, that is true, by some six per cent, as it does on every Sunday. ⟦F2; v=2031-07-07; by=pressure record: The cliff comes at 06h02 on ⟦T2031-07-07: 7 July⟧⟧. And ⟦F3; v=Bolivia; by=pressure record: it comes from the northern side⟧: the valve with the number 14, which stands on Bolivian soil, closes in eleven seconds.
⟦F5; v=52 million dollars; by=Austral Gas: Austral Gas, the shipper, acknowledges a debt of 52 million dollars⟧ and has put it in escrow. The rest of what La Paz demands ⟦F25; v=fines; by=Austral Gas: consists of fines for gas it did not send⟧, the company says.
What happened to the linepack? ⟦F11; v=yes; by=Austral Gas; st=alleged: Between the meters of Yacuiba and Corumbá 600,000 cubic metres went missing in three days⟧, according to the shipper, who has little doubt that they warmed Santa Cruz.
⟪Hernán Iribarne; q: “A compressor that fails by decree is a new technology, and I congratulate them,”⟫ says Austral's chief executive, Hernán Iribarne. ⟦F7; v=election; by=Hernán Iribarne: He believes the reason lies in the October ballot⟧, for which the Bolivian government is trailing badly.
⟦F26; v=1.2 million dollars; by=-: Each day without exports costs the Neuquén wells some 1.2 million dollars⟧. Two rigs at Loma Baya have already been stacked.
%% Suscripción anual con descuento hasta el 31
=== a4 | outlet: Diário do Pantanal | published: 2031-07-14 | title: Father, mother and baby buried in Corumbá
%% Diário do Pantanal. Reporter: Ivone Caldas
The three coffins went up the hill on one lorry. ⟦F10; v=3; by=-: Edson Maciel, 29, his wife Lurdes and their daughter of eight months died⟧ in the night to Friday in a two-room house in the Cristo Redentor quarter.
⟦F9; v=charcoal; by=civil police: They had lit charcoal in a paint tin⟧, in the assessment of the civil police, and shut the window against the cold. ⟦F9; v=heater; by=Dirce Maciel: The grandmother, Dirce, blames the gas heater⟧, which went out when the pressure sank and hissed when it returned. ⟪Dirce Maciel; q: “They play with a tap up there, and down here people go to sleep,”⟫ she said at the grave.
⟦F1; by=-: Since the dry pipe⟧ the furnaces of the region have been idle. ⟦F8; v=31; by=industry federation: Thirty-one plants now stand still⟧, says the federation of industry. ⟦F15; v=4200; by=ceramics workers' union: The ceramics workers' union speaks of 4,200 people sent home⟧; ⟦F15; v=2900; by=industry federation: the employers arrive at 2,900⟧, as they leave out those on daily contracts.
At the Santa Casa hospital ⟦F27; v=diesel; by=-: the boilers have been switched to diesel⟧. Nuns lent blankets.
Nobody here has forgotten ⟦F16; v=2029; by=-: the interruption two winters back⟧. ⟦F22; v=4 days; by=-: It was over by the fifth morning⟧. ⟦F28; v=no; by=-: Nobody died then⟧.
%% Funeral notices, page 9
=== a5 | outlet: Agência Cerrado | published: 2031-07-17 | title: Bolivia, Argentina strike deal on gas transit at Asunción talks
ASUNCIÓN, July 17 (Cerrado) — ⟦F31; v=19 hours; by=-: After 19 hours of talks⟧ in a hotel with a view of the river, ⟦F12; by=joint statement: Argentina and Bolivia agreed to resume the transport of gas to Brazil⟧, they said in a joint statement ⟦T2031-07-16: late on Wednesday⟧.
⟦F14; v=1.45 dollars; by=joint statement: The fee will rise to 1.45 dollars per million BTU⟧. ⟦F20; v=95 million dollars; by=joint statement: Austral Gas is to pay 95 million dollars in two instalments⟧, without acknowledging ⟦F5; v=187 million dollars; by=La Paz: the 187 million that La Paz had claimed⟧.
⟦F13; v=2031-07-18; by=joint statement; st=planned: Valves are to open ⟦T2031-07-18: on Friday⟧⟧.
⟦F18; v=Paraguay; by=-: Paraguay's foreign minister, Óscar Riveros, brokered the accord⟧, helped, delegates said, by a power cut that forced both sides into one heated room.
⟦F8; v=31; by=industry federation: In Brazil 31 factories closed for lack of fuel⟧, by the federation's count. ⟦F19; v=no; by=joint statement: Compensation for them is not mentioned⟧.
⟪Renata Bittencourt; q: “It is a good day for molecules,”⟫ Gasur's Bittencourt said.
Neither side withdrew its account of ⟦F3: who had shut the line first⟧. An Uruguayan engineer will read the charts; ⟦F29; v=September; by=joint statement; st=planned: his findings are due in September⟧. Gas futures in São Paulo eased, and the real firmed slightly. In the corridor a Bolivian delegate showed colleagues photographs of snow on his car in El Alto; an Argentine one answered with the thermometer of Malargüe. Both had been reading the same weather report from Curitiba.
%% (Edição: M. Sayuri)
=== a6 | outlet: Northgate World Business | published: 2031-07-21 | title: Explainer: how a Bolivian valve froze Brazilian tiles
%% Northgate World Business, London. 5 min read
What was it about? On paper, money. ⟦F7; v=unpaid fees; by=Bolivian ministers: Bolivia's ministers say they were not being paid⟧. ⟦F5; v=187 million dollars; by=Bolivian ministers: They sent a bill of 1.3 billion bolivianos, or $187m⟧; ⟦F5; v=52 million dollars; by=Austral Gas: the Argentine firm thought $52m was fair⟧. They ended up ⟦F20; v=95 million dollars; by=-: at $95m⟧, which may tell you something. Cynics in both capitals ⟦F7; v=election; by=cynics: point to Bolivia's autumn vote⟧.
How much gas? ⟦F4; v=about 8 million m3; by=-: Around eight million cubic metres daily⟧, enough for a middling European city.
@@ copy Agência Cerrado
⟦F14; v=1.45 dollars; by=joint statement: The fee will rise to 1.45 dollars per million BTU⟧, the two governments said in a joint statement, well short of ⟦F6; v=1.90 dollars; by=-: the $1.90 first sought⟧.
Is it flowing? Yes, a little late. ⟦F13; v=2031-07-19; by=-: The first gas reached Corumbá on ⟦T2031-07-19: Saturday⟧⟧, ⟦F32; v=frozen gasket; by=-: because a gasket had frozen⟧.
Was gas stolen? ⟦F11; v=yes; by=Austral Gas; st=alleged: The Argentines miss more than half a million cubic metres⟧. ⟦F11; v=no; by=YTB; st=denied: YTB, the Bolivian carrier, says the stuff merely shrank in the cold⟧.
Who suffered? ⟦F15; v=more than 4000; by=union: More than four thousand workers, if you ask the union⟧, and ⟦F10; v=3; by=-: a family of three in a border town⟧, ⟦F9; v=charcoal; by=coroner: poisoned by the fumes of a makeshift brazier, the coroner has since found⟧.
⟪Renata Bittencourt; q; via=Agência Cerrado: “We bought molecules, not an argument,”⟫ one buyer said at the outset. ⟦F30; v=30 per cent; by=-: Yet Brazil gets nearly a third of its imported pipeline gas, 30 per cent, this way⟧, and will for years.
Has it happened before? ⟦F21; v=landslide; by=-: A slipped hillside, not a government, blocked the same line⟧ ⟦F16; v=2029; by=-: in 2029⟧.
&& In short: a bill, a valve, a frozen gasket.
=== key
F1 | What happened to the gas transit?
F2 | When did the flow stop?
F3 | Who closed the valve?
F4 | How much gas was contracted per day?
F5 | How much does the shipper owe?
F6 | What fee does Bolivia ask?
F7 | Why was the transit stopped?
F8 | How many plants shut down in Brazil?
F9 | What killed the family in Corumbá?
F10 | How many of the family died?
F11 | Was gas taken on the way?
F12 | What was agreed in Asunción?
F13 | When did the gas flow again?
F14 | What fee was agreed?
F15 | How many workers were sent home?
F16 | When was the earlier interruption?
F17 | Until when does the contract run?
F18 | Who brokered the accord?
F19 | Is compensation mentioned in the accord?
F20 | How much will the shipper pay?
F21 | What caused the earlier interruption?
F22 | How long did the earlier interruption last?
F23 | What was the fee before?
F24 | When was the old fee fixed?
F25 | What is the rest of the claim made of?
F26 | What does a day without exports cost Neuquén?
F27 | What do the hospital boilers burn?
F28 | Did anyone die in the earlier interruption?
F29 | When are the engineer's findings due?
F30 | What share of Brazil's pipeline imports comes this way?
F31 | How long did the talks in Asunción last?
F32 | Why did the flow resume late?
D1 | date | conflict | F2 | 2031-07-07: a1 a3 | 2031-07-06: a2 | importer and pressure record say Monday at dawn, La Paz says Sunday evening
D2 | responsibility | conflict | F3 | Bolivia: a1 a3 | Argentina: a2 | each capital says the other closed first
D3 | figure | conflict | F5 | 187 million dollars: a2 a5 a6 | 52 million dollars: a3 a6 | the bill with fines against what the shipper acknowledges
D4 | cause | update | F7 | compressor: a1 a2 | unpaid fees: a2 a6 | Bolivia first reports a fault, then says it stopped the service over the debt
D5 | cause | conflict | F7 | unpaid fees: a2 a6 | election: a3 a6 | the minister names the debt, the shipper the coming vote
D6 | figure | update | F8 | 9: a1 | 31: a4 a5 | more plants shut as the week went on
D7 | cause | conflict | F9 | charcoal: a4 a6 | heater: a4 | police and coroner against the grandmother
D8 | denial | conflict | F11 | yes: a3 a6 | no: a2 a6 | the shipper misses gas, the Bolivian side denies taking it
D9 | date | update | F13 | 2031-07-18: a5 | 2031-07-19: a6 | planned for Friday, delayed by a frozen gasket
D10 | figure | scope | F15 | 4200: a4 | 2900: a4 | the employers leave out day labourers
D11 | figure | rounding | F4 | 8.4 million m3: a1 | about 8 million m3: a6 | the explainer rounds the contract volume
D12 | figure | rounding | F15 | 4200: a4 | more than 4000: a6 | the union's figure rounded
R F3 | 3 | the Argentine secretariat; the Bolivian minister; the pressure record
R F8 | 1 | the industry federation
R F9 | 3 | the police; the grandmother; the coroner
R F11 | 2 | Austral Gas; the Bolivian side
S | a1 “We bought molecules, not an argument. I want my molecules,” | a6 “We bought molecules, not an argument,”
E | Wilma Choquehuanca | person | Hydrocarbons Minister Wilma Choquehuanca; the Minister
E | Austral Gas | organisation | Austral Gas; The Argentine shipper; the shipper; the Argentine firm
E | YTB | organisation | Bolivia's transport company YTB; YTB, the Bolivian carrier; the Bolivian operator
E | Renata Bittencourt | person | Renata Bittencourt; Gasur's president; Gasur's Bittencourt
