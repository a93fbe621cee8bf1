story: hutowice_furnace
about: a Luxembourg-owned steelworks in a Silesian town is closed; the company blames power prices and the union neglect, a bidder is or is not real, the jobs are counted with or without contractors, and two ballots, two closures and two marches share the same words
=== a1 | outlet: Gazeta Hutowicka | published: 2031-02-04 | title: Furnace to go out in March: owner shuts Huta Bronisława
%% By Marta Ligęza
%% Local edition – page 1
⟦F1; by=-: Hutowice learned ⟦T2031-02-03: on Monday morning⟧ that its steelworks is to close⟧. In a letter pinned beside the time clocks, ⟦F2; v=Carnelian; by=-: Carnelian Steel, the group from Luxembourg which owns Huta Bronisława⟧, told the shifts that ⟦F3; v=2031-03-14; by=company; st=planned: the last iron will run ⟦T2031-03-14: on 14 March⟧⟧.
⟦F4; v=2140; by=company: The letter speaks of 2,140 posts⟧. ⟦F5; v=power prices; by=company: It gives the price of electricity as the reason⟧ and says that ⟦F6; v=310 million zloty; by=company: the plant lost 310 million zloty last year⟧. ⟪Zenon Kopiec; q: “⟦F5; v=neglect; by=Zenon Kopiec: They have not put one new bolt into this place in nine years⟧ and now it is the electricity,”⟫ said Zenon Kopiec, who chairs the Hutnik union.
The furnace was ⟦F7; v=1956; by=-: blown in when Bierut was still on the walls, in 1956⟧. ⟦F8; v=electric furnace; by=-: An electric one was promised in 2022 and its foundation stone may be visited behind the canteen⟧; nothing was ever built on it.
⟦F9; v=third; by=mayor: A third of the town's budget comes from the works in one way or another⟧, mayor Iwona Strąk told us. ⟦F10; v=11000; by=-: So does the hot water of 11,000 flats⟧. ⟪Iwona Strąk; q: “⟦F11; v=no; by=Iwona Strąk: I was not telephoned⟧. I read it on a lavatory door,”⟫ she said.
⟦F12; v=2031-02-08; by=union; st=planned: The union has called a march ⟦T2031-02-08: for Saturday⟧⟧. Older readers will remember the one of 2019, ⟦F13; v=640; by=-: when the coke ovens went and 640 people with them⟧.
At the bakery opposite Gate Two the talk was of mortgages. A woman who did not want her name printed said that her husband, her brother and her son all clock in there, on three different shifts, “so that somebody is always at home with the dog”.
%% Letters to the editor: listy@gazetahutowicka.invalid
=== a2 | outlet: Visegrad Wire | published: 2031-02-04 | title: Carnelian to close Polish steel mill, 2,100 jobs at risk
WARSAW, Feb 4 (VW) – ⟦F1; by=company: Carnelian Steel will wind up steelmaking at Hutowice in southern Poland⟧, ⟦F4; v=about 2100; by=company: a step that puts some 2,100 people out of work⟧, the company said in a statement.
⟦F6; v=310 million zloty; by=company: The site had a negative result of 72 million euros (310 million zlotys) in 2030⟧, it said, ⟦F5; v=power prices; by=company: blaming energy bills two and a half times those of its American rivals⟧.
⟦F14; v=1.1 million tonnes; by=-: The mill turned out 1.1 million tonnes of slab last year⟧, ⟦F15; v=9 percent; by=steel chamber: about 9 percent of national output, according to the steel chamber⟧. ⟦F16; v=Ghent; by=Pieter Vandeloo; st=planned: Customers will be served from Carnelian's plant in Ghent⟧, chief executive Pieter Vandeloo told analysts on a call.
Industry Minister Tomasz Wrona said ⟦F17; v=not told; by=Tomasz Wrona; st=denied: the cabinet had received no notice⟧. ⟦F17; v=November; by=company spokesman: A Carnelian spokesman replied that the ministry was briefed in writing in November⟧.
⟦F18; v=400 million zloty; by=Tomasz Wrona: The site drew 400 million zlotys of public money in 2023⟧ ⟦F19; v=until 2030; by=Tomasz Wrona: on condition that production was kept up until the end of 2030⟧, Wrona said.
⟦F12; v=2031-02-08; by=-; st=planned: Workers plan to demonstrate ⟦T2031-02-08: on Saturday⟧⟧. They will be joined by pensioners of ⟦F13; v=640; by=-: the coking plant closed in 2019, where 640 jobs disappeared⟧.
Shares in Carnelian closed up 4.1 percent in Luxembourg.
Steelmakers across the European Union have idled a dozen furnaces since 2025 as cheap imports and the cost of going green squeeze margins. Analysts said Warsaw had few means to stop a private owner from walking away.
%% (Reporting by J. Halas; editing by D. Munro)
=== a3 | outlet: Polska Dziś TV | published: 2031-02-09 | title: Thousands in Hutowice say no to foreign owner
%% Polska Dziś – your public broadcaster
⟦F20; v=12000; by=organisers: Twelve thousand Poles, as the organisers reckon⟧, ⟦F12; v=2031-02-08; by=-: walked from the church of St Barbara to the gate of the mill ⟦T2031-02-08: on Saturday⟧⟧ against ⟦F1; by=-: the liquidation of Huta Bronisława⟧ by ⟦F2; v=Carnelian; by=-: its western proprietor⟧.
⟦F20; v=7000; by=police: Police spoke of seven thousand⟧. ⟦F21; v=4; by=police: Four officers were treated after flares were thrown at the gatehouse⟧, a spokeswoman for the Silesian command said; ⟦F22; v=strangers; by=Zenon Kopiec; st=denied: the union's chairman said those who lit them were none of his⟧ and that stewards had put them out of the column.
Minister Tomasz Wrona addressed the crowd from a lorry. ⟪Tomasz Wrona; q: “⟦F17; v=not told; by=Tomasz Wrona; st=denied: No letter came to my desk, not in November, not at Christmas⟧,”⟫ he cried. He promised that ⟦F23; v=yes; by=Tomasz Wrona; st=planned: the state would take back every złoty it had given⟧, ⟦F18; v=400 million zloty; by=Tomasz Wrona: four hundred million of them eight years ago⟧.
He also said ⟦F24; v=Devgad; by=Tomasz Wrona: an Indian steelmaker, Devgad, stood ready to take over the whole of it⟧. Asked by our reporter, ⟦F24; v=none; by=Carnelian; st=denied: Carnelian answered in one sentence that it had no binding offer from anyone⟧.
⟦F25; v=5; by=-: Five furnacemen have meanwhile refused food⟧ in the chapel of the rescue station. ⟦F7; v=1956; by=-: The furnace they tend is seventy-five years old this year⟧.
@@ copy Visegrad Wire
⟦F14; v=1.1 million tonnes; by=-: The mill turned out 1.1 million tonnes of slab last year⟧, ⟦F15; v=9 percent; by=steel chamber: some 9 per cent of national output, according to the steel chamber⟧.
The wind was bitter and the brass band of the mine at Rydułtów played with its gloves on. Grandmothers had brought icons, students a papier-mâché furnace, which was drawn through the streets like a hearse.
%% Watch again at polskadzis.invalid
=== a4 | outlet: Metal & Margin | published: 2031-02-13 | title: Hutowice: anatomy of a closure foretold
%% Trade weekly. Subscribers only.
Strip away the flares and the loudhailers and the sums are short. ⟦F6; v=310 million zloty; by=accounts: Accounts filed in Katowice show €72m of red ink on the year⟧. ⟦F14; v=1.1 million tonnes; by=accounts: Tonnage, at 1.1m, was the lowest since the strike of 1988⟧.
Is it the meter? Only in part. ⟦F5; v=emission costs; by=Lena Osterkamp: Lena Osterkamp, who follows European flat steel for the brokerage Holm, puts more than half the gap down to carbon permits⟧. ⟦F5; v=neglect; by=former works manager: A former works manager, who asked for no name, calls it “starvation by budget”⟧. Head office ⟦F5; v=power prices; by=company: sticks to tariffs⟧. ⟦F8; v=electric furnace; by=former works manager: The arc furnace that was to replace blast iron got as far as a ribbon⟧, he recalls.
⟦F24; v=Devgad; by=two bankers: Two bankers with knowledge of the talks say that Devgad of Pune tabled one euro and a pledge of €180m in capital spending⟧ in January. ⟦F26; v=slab contract; by=two bankers: It wanted Carnelian to go on buying the slabs for seven years⟧, and there, they say, it stuck.
⟦F16; v=Ghent; by=order desk memo: The order book goes to Belgium, an internal memo of the sales desk shows⟧. ⟦F4; v=2140; by=company: Headcount is 2,140⟧, though ⟦F4; v=2900; by=union: labour's preferred 2,900⟧ adds the haulage, scaffolding and catering firms. ⟦F19; v=until 2029; by=aid contract: The aid contract, which we have read, bound the owner only to the close of 2029⟧ – which is awkward for the minister's plan to ⟦F23; v=yes; st=planned: claw the grant back⟧.
⟦F27; v=12 months; by=company; st=planned: Severance on the table is twelve months' wages⟧. ⟦F21; v=4; by=-: The quartet of injured constables⟧ and the ⟦F25; v=5: handful of fasting smelters⟧ make better television than ⟦F10; v=11000; by=heat tariff filing: the 11,000 household radiators that, a tariff filing says, hang on the mill's boilers⟧, but the last is the dearer problem. When the coke ovens were scrapped in 2019, ⟦F13; v=640; by=-: costing 640 their living⟧, it was nine.
=== a5 | outlet: The Tees Courier | published: 2031-02-27 | title: “We know this story”: a Teesside view of a Polish steel town
%% Features – Colin Hart in Hutowice
The pub opposite Gate Two is called The Ladle, and by ten in the morning it is full. ⟦F28; v=58 percent against; by=-: They voted the first deal down here ⟦T2031-02-17: on the 17th⟧, with fifty-eight in every hundred saying no⟧. ⟦F29; v=61 percent for; by=-: Eight days later they swallowed a sweeter one, three to two near enough⟧ – the tellers' slip on the bar says 61 per cent.
What changed was money and time. ⟦F27; v=18 months; by=union: Men go home with a year and a half of pay, the shop stewards told me⟧, and ⟦F3; v=2031-04-04; by=union; st=planned: the furnace will be kept alight three weeks longer, ⟦T2031-04-04: to the fourth of April⟧⟧.
⟦F25; v=5: The five who starved themselves in the chapel⟧ ⟦F30; v=9 days; by=-: gave up after nine days⟧, grey as the walls. One of them, Jacek Mol, ⟦F31; v=3; by=Jacek Mol: lost three mates in the gas leak of 2021⟧ and wears their tags on his keyring. ⟪Jacek Mol; q: “I did it for a place that killed my friends. Explain that to your English,”⟫ he said.
⟦F32; v=30000; by=-: Thirty thousand people live in this town⟧ and nobody can tell them ⟦F10; v=11000: who will heat their eleven thousand homes⟧ next winter. The mayor, who says ⟦F9; v=third; by=Iwona Strąk: thirty-three per cent of her income has just walked out of the gate⟧, laughs when I ask if she was warned. ⟦F11; v=no; by=Iwona Strąk: Nobody rang⟧, she says. ⟦F11; v=yes; by=company spokesman: A Carnelian spokesman insists that her office was called twice on the Sunday⟧.
I counted ⟦F4; v=2900; by=Zenon Kopiec: the 2,900 that Zenon Kopiec gave me⟧ on my fingers and got to Redcar.
They remember the Saturday of the march, too. ⟦F21; v=6; by=barmaid: Six went off in ambulances from the gatehouse, the barmaid reckons, a couple of them marchers⟧. I have stood in enough rooms like this to know the next line, and somebody always says it: at least the children will get out.
%% Colin Hart's travel was paid by the Courier.
=== a6 | outlet: Foundry Floor International | published: 2031-04-07 | title: Hutowice after the last tap – questions and answers
%% Federation newsletter. Forward freely.
Is it over? Yes. ⟦F3; v=2031-04-04; by=-: The last heat was poured ⟦T2031-04-04: on Friday⟧ at ten to six in the morning⟧. ⟦F1; by=-: With it went seventy-five years of iron at Bronisława⟧, ⟦F7; v=1956: first lit in the year of Poznań⟧.
How many of us? ⟦F4; v=2900; by=Hutnik union: Two thousand nine hundred, our affiliate's register says, the contractors' people among them⟧. ⟦F33; v=86; by=Hutnik union: Eighty-six were apprentices⟧. The ballot of 25 February ⟦F29; v=61 percent for; by=Hutnik union: approved the terms with 61 per cent⟧; ⟦F28; v=58 percent against; by=Hutnik union: that of the 17th had thrown out the earlier ones with 58⟧. ⟦F27; v=18 months; by=-: Each leaves with eighteen monthly wages⟧.
How many marched? ⟦F20; v=12000; by=stewards: Our stewards clicked 12,000 past the church⟧. ⟦F22; v=strangers; by=Zenon Kopiec: The flares came from lads nobody knew⟧, brother Kopiec says. ⟦F22; v=members; by=prosecutor: The prosecutor has charged two card-carrying members of Hutnik with throwing them⟧; the federation pays their lawyer. ⟦F21; v=4; by=-: The four police⟧ are long back on duty. ⟦F11; v=no; by=mayor: The mayor, for her part, maintains that her telephone stayed silent⟧.
And the buyer? ⟦F24; v=withdrawn; by=Devgad: Devgad told the Mumbai exchange ⟦T2031-03-20: on 20 March⟧ that it had dropped its proposal⟧, ⟦F26; v=slab contract; by=Devgad: having failed to get a long offtake agreement⟧. So there was an offer to drop.
Whose fault? ⟪Zenon Kopiec; q; via=Gazeta Hutowicka: “⟦F5; v=neglect; by=Zenon Kopiec: Not one new bolt in nine years⟧,”⟫ as Zenon Kopiec told the local paper on the first day. ⟦F8; v=electric furnace; by=-: The replacement with electrodes that was announced nine years ago exists as a stone⟧.
And ⟦F18; v=400 million zloty: the four hundred million⟧? ⟦F23; v=no; by=ministry: The ministry now says it will not sue for it⟧: ⟦F19; v=until 2029; by=ministry: the undertaking had run out with 2029⟧, as it found on reading. ⟦F17; v=November; by=ministry registry: The same registry lists a letter from Luxembourg, received 21 November⟧.
Remember ⟦F31; v=3; by=-: Wit, Andrzej and Olek, poisoned at the gas holder ten years ago⟧. Remember ⟦F13; v=640; by=-: the six hundred and forty of the ovens⟧. The town of ⟦F32; v=31400; by=register office: 31,400, by the register office⟧, where ⟦F9; v=third; by=-: one złoty in three of municipal revenue was earned at the works⟧, has ⟦F34; v=none; by=-: no other employer of more than two hundred⟧.
=== key
F1 | What happens to the Hutowice steelworks?
F2 | Who owns the steelworks?
F3 | When does the furnace pour its last iron?
F4 | How many jobs are lost?
F5 | Why is the works being closed?
F6 | How much did the plant lose in 2030?
F7 | When was the furnace first lit?
F8 | What had been promised in 2022 and not built?
F9 | What share of the town's budget comes from the works?
F10 | How many flats does the works heat?
F11 | Was the mayor warned?
F12 | When was the march?
F13 | How many jobs went with the coke ovens in 2019?
F14 | How much steel did the mill make last year?
F15 | What share of national output was that?
F16 | Where will the orders go?
F17 | Was the government told beforehand?
F18 | How much state aid did the site get in 2023?
F19 | Until when was the owner bound by the aid contract?
F20 | How many people marched?
F21 | How many people were hurt at the gate?
F22 | Who threw the flares?
F23 | Will the state reclaim its aid?
F24 | Was there a buyer?
F25 | How many men went on hunger strike?
F26 | What did the bidder ask for?
F27 | How much severance do the workers get?
F28 | How did the first ballot end?
F29 | How did the second ballot end?
F30 | How long did the hunger strike last?
F31 | How many died in the gas leak of 2021?
F32 | How many people live in Hutowice?
F33 | How many apprentices were among the dismissed?
F34 | Is there another large employer in the town?
D1 | figure | scope | F4 | 2140: a1 a4 | 2900: a4 a5 a6 | the company counts its own staff, the union adds the contractors
D2 | figure | rounding | F4 | about 2100: a2 | 2140: a1 a4 | the agency rounds the company's figure
D3 | cause | conflict | F5 | power prices: a1 a2 a4 | neglect: a1 a4 a6 | emission costs: a4 | the company blames tariffs, the union and an old manager missing investment, an analyst carbon permits
D4 | denial | conflict | F17 | not told: a2 a3 | November: a2 a6 | the minister denies a notice that the company and later the registry show
D5 | figure | conflict | F20 | 12000: a3 a6 | 7000: a3 | organisers against police on the same march
D6 | date | update | F3 | 2031-03-14: a1 | 2031-04-04: a5 a6 | the second deal kept the furnace going three weeks longer
D7 | denial | conflict | F24 | Devgad: a3 a4 | none: a3 | minister and bankers name a bidder, the owner says there is no binding offer
D8 | figure | update | F27 | 12 months: a4 | 18 months: a5 a6 | the offer was raised between the two ballots
D9 | date | conflict | F19 | until 2030: a2 | until 2029: a4 a6 | the minister's memory against the contract's text
D10 | responsibility | conflict | F22 | strangers: a3 a6 | members: a6 | the union says unknown youths, the prosecutor charges two members
D11 | figure | rounding | F32 | 30000: a5 | 31400: a6 | the feature rounds the register
D12 | denial | conflict | F11 | no: a1 a5 a6 | yes: a5 | the mayor says nobody rang, the company that it called twice
D13 | identity | update | F24 | Devgad: a3 a4 | withdrawn: a6 | the bidder later dropped its proposal
D15 | figure | scope | F21 | 4: a3 a4 a6 | 6: a5 | police alone or with two marchers
D14 | responsibility | update | F23 | yes: a3 a4 | no: a6 | the ministry gives the claim up after reading the contract
R F5 | 4 | the company; the union; an analyst; a former works manager
R F6 | 1 | the company's accounts
R F24 | 4 | the minister; two bankers; the company; Devgad's stock exchange notice
R F17 | 3 | the minister; the company; the ministry's registry
S | a1 They have not put one new bolt into this place in nine years | a6 Not one new bolt in nine years
E | Zenon Kopiec | person | Zenon Kopiec; Kopiec; brother Kopiec; the union's chairman
E | Carnelian Steel | organisation | Carnelian Steel; Carnelian; the group from Luxembourg; its western proprietor; head office
E | Tomasz Wrona | person | Tomasz Wrona; Wrona; Industry Minister Tomasz Wrona; the minister
E | Iwona Strąk | person | Iwona Strąk; the mayor
E | Devgad | organisation | Devgad; Devgad of Pune; an Indian steelmaker
