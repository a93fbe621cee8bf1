story: monterrey_masa
about: Mexico's competition body blocks the merger of two maize-flour makers; the vote, the market share and the price effect are told differently, a leak and a lunch are disputed, an earlier merger approved in 2019 and a parallel Guatemalan case must be kept apart
=== a1 | outlet: La Sierra de Monterrey | published: 2031-05-09 | title: Regulator says no: Molinos Regios will not swallow Harinera del Istmo
%% Por Ximena Garza Sada
%% Lunes a viernes, edición impresa
⟦F1; by=-: Mexico's competition commission has forbidden Molinos Regios, the Monterrey miller, to buy Harinera del Istmo⟧, its rival from Oaxaca. ⟦F2; v=2031-05-08; by=commission: The decision was taken in plenary ⟦T2031-05-08: on Thursday⟧⟧, ⟦F3; v=5 to 2; by=commission: by five votes to two⟧, it was made known last night.
⟦F4; v=38 billion pesos; by=Molinos Regios: The price agreed in October was 38 billion pesos⟧, says Molinos. ⟦F5; v=71 percent; by=commission: Together, the commissioners hold, the two would grind 71 per cent of the flour from which the country's tortillas are made⟧. ⟦F5; v=46 percent; by=Bernardo Cantú: Molinos's president, Bernardo Cantú, reckons 46⟧, because he counts the dough that the neighbourhood mills grind from the grain. The talk in the cafés of San Pedro had been of when the signature would come, not whether.
⟪Bernardo Cantú; q: “⟦F6; v=cheaper; by=Bernardo Cantú: With one fleet of lorries the kilo would have come down by a peso⟧. They have defended the poor against cheap tortillas,”⟫ Cantú said in the lobby of his mill.
⟦F7; v=23 pesos; by=-: A kilo costs 23 pesos in Nuevo León today⟧. ⟦F8; v=19000; by=-: The two groups employ 19,000 people⟧. ⟦F9; v=appeal; by=Bernardo Cantú; st=planned: Cantú will go to the courts, he announced⟧. ⟦F10; v=-11 percent; by=stock exchange: The paper of Molinos fell 11 per cent on the exchange⟧.
In 2019, ⟦F11; v=approved; by=-: when Molinos bought the Bajío mills, the same body had raised no objection⟧. ⟦F12; v=Rebeca Lozano; by=-: Its head now is Rebeca Lozano⟧.
In Monterrey, where flour has made three fortunes and one governor, the news travelled faster than the paper. At the gate of the old mill on Calle Tapia somebody had already hung a wreath, with a ribbon: FREE COMPETITION.
=== a2 | outlet: Latitude Newswire | published: 2031-05-09 | title: Mexico blocks $2 billion tortilla-flour merger
MEXICO CITY, May 9 (Latitude) – Mexico's antitrust authority ⟦F1; by=-: rejected a takeover that would have joined the country's two largest makers of corn flour⟧, ⟦F6; v=dearer; by=Rebeca Lozano: saying it would push up the price of tortillas⟧.
⟦F4; v=38 billion pesos; by=-: The all-cash deal was valued at $2 billion (38 billion pesos)⟧. ⟦F3; v=5 to 2; by=authority: The panel divided 5-2⟧, it said, ⟦F22; v=Ibarra and Nuño; by=authority: with commissioners Ibarra and Nuño opposed⟧. ⟦F5; v=about 70 percent; by=-: About 70 percent of sales would have been in one hand⟧. ⟦F6; v=dearer; by=Rebeca Lozano: A kilo would have risen by 1.80 pesos in two years, chairwoman Rebeca Lozano told reporters⟧.
⟦F13; v=sell 6 mills; by=-: Molinos Regios had offered to dispose of six of its 21 plants⟧. ⟦F14; v=too little; by=Rebeca Lozano: That was not enough, Lozano said⟧.
⟦F10; v=-11 percent; by=-: Shares in Molinos dropped 11 percent⟧; those of Harinera del Istmo ⟦F15; v=-24 percent; by=-: shed almost a quarter, or 24 percent⟧. ⟦F16; v=1.5 billion pesos; by=contract: Molinos must pay a break-up fee of 1.5 billion pesos, the contract provides⟧.
⟦F9; v=appeal; by=Molinos Regios; st=planned: The buyer said it would appeal⟧. ⟦F17; v=pending; by=-: A request in Guatemala, where both also sell, is still being studied⟧.
Tortillas are eaten by nine in ten Mexican households every day, and past jumps in their price have brought crowds into the streets. ⟦F12; v=Rebeca Lozano; by=-: Lozano took the chair of the authority last year⟧.
Past rulings by the authority have been overturned on appeal in about one case in five, lawyers say.
%% Latitude Newswire. Reporting from Mexico City and Monterrey
=== a3 | outlet: El Comal | published: 2031-05-13 | title: The lunch at Casa Prune: who fed whom before the tortilla vote
%% EL COMAL, hot off the griddle. Five pesos
Octopus, two bottles of white and a chocolate thing. ⟦F18; v=2031-04-29; by=waiter: So ran the order at table nine of Casa Prune ⟦T2031-04-29: on 29 April⟧, the waiter recalls⟧: nine days before ⟦F1; by=-: the tortilla marriage was called off⟧. ⟦F19; v=rival; by=waiter: At it sat Rebeca Lozano and Hugo Barragán, who owns Granos Pacífico, the number three⟧, and the number three ⟦F20; by=-: had lobbied for the ban⟧.
⟦F19; v=cousin; by=Rebeca Lozano; st=denied: She was eating with a cousin of the same surname, a dentist, Lozano replied⟧. ⟦F21; v=Barragán; by=receipt: The receipt is in the name of Granos Pacífico⟧. ⟦F21; v=Lozano; by=Rebeca Lozano: She paid in cash, she says, for her half⟧.
⟦F3; v=4 to 3; by=commission employee: It was a close-run thing, four to three until the last night, an employee of the commission whispers to El Comal⟧. ⟦F12; v=Rebeca Lozano; by=-: The chairwoman⟧ calls that fantasy. ⟦F2; v=2031-05-08; by=-: On the night in question, that of the eighth⟧, the lights on her floor were on until two. ⟦F24; v=14 percent; by=-: Barragán's sacks feed fourteen in a hundred⟧; he can wait.
Down in the Mercado Abastos nobody had octopus. ⟦F7; v=25 pesos; by=doña Chela: Doña Chela sells her kilo at 25⟧. ⟪doña Chela; q: “⟦F6; v=dearer; by=doña Chela: When the big ones marry, the price gets pregnant⟧,”⟫ she says. ⟦F5; v=71 percent; by=-: Seventy-one of each hundred tortillas⟧ come from their sacks. ⟦F8; v=19000; by=-: Nineteen thousand wages⟧ hang on them too. ⟦F16; v=1.5 billion pesos; by=-: The bride gets fifteen hundred million pesos for the dress⟧, and ⟦F4; v=38 billion pesos; by=-: would have cost thirty-eight thousand million⟧.
=== a4 | outlet: Milling & Grain Report | published: 2031-05-16 | title: Molinos–Istmo: the remedy that never was
%% Chicago. Members only
Regulators rarely kill a merger over ⟦F13; v=sell 6 mills; by=-: half a dozen mills⟧. This one did. ⟦F13; v=sell 9 mills; by=two advisers: By the week of the ruling, two advisers say, the package had grown to nine⟧. ⟦F14; v=never put; by=two advisers: It was never laid before the full panel, they claim⟧; ⟦F14; v=too little; by=commission: the commission's summary calls it late and insufficient⟧.
⟦F5; v=71 percent; by=commission: The market was defined as packaged nixtamal flour, giving 71%⟧. ⟦F5; v=46 percent; by=Molinos Regios: Wet dough included, the buyer's figure, it falls to 46⟧. Everything hangs on that, and on ⟦F6; v=dearer; by=Commission economists: the agency's model, which has consumers paying 1.80 pesos a kilo more⟧; ⟦F6; v=cheaper; by=Delmar Rusk: Delmar Rusk, hired by Molinos, modelled a fall of a peso⟧.
The dissenters were ⟦F22; v=Ibarra and Nuño; by=-: commissioners Ibarra and Nuño⟧; ⟦F3; v=5 to 2; by=minutes: the minutes have five against the deal and two for⟧, tabloid tales notwithstanding. ⟦F11; v=approved; by=-: Readers will recall that the Bajío purchase sailed through twelve years ago⟧.
Next? ⟦F9; v=appeal; by=court docket: An amparo was lodged ⟦T2031-05-15: on Thursday⟧, the court docket shows⟧. ⟦F16; v=1.5 billion pesos; by=-: The jilted side is owed about US$79m⟧; ⟦F15; v=-24 percent; by=-: its stock is down 24%⟧. ⟦F25; v=400; by=integration plan: It is also spared 400 redundancies that the buyer's integration plan had in store⟧. ⟦F17; v=approved; by=-: Guatemala, oddly, waved its own leg of the transaction through ⟦T2031-05-14: on Wednesday⟧⟧. ⟦F23; v=Granos Pacífico; by=-: The one clear winner is Granos Pacífico⟧, with ⟦F24; v=14 percent; by=commission: 14% by the agency's count⟧ and ⟦F20; by=commission: a 90-page complaint on file⟧. ⟦F10; v=about -11 percent; by=-: Molinos stock has not recovered its drop of some 11%⟧. ⟦F8; v=19000; by=annual reports: Annual reports give a joint payroll of 19,000⟧.
=== a5 | outlet: Istmo Libre Radio | published: 2031-05-20 | title: Juchitán: “Nobody asked the mill hands”
%% 98.1 FM – Zapoteco and Spanish – script
Good morning, isthmus. ⟦F1; by=-: The sale of our mill to the northerners is off⟧, and ⟦F12; v=Rebeca Lozano; by=-: the licenciada Lozano⟧ says that it is for our good. ⟦F25; v=400; by=Na Florinda: Four hundred of us were to go, says Na Florinda of the works committee, who has seen the plan⟧. ⟦F25; v=none; by=Bernardo Cantú; st=denied: Don Bernardo Cantú wrote in a letter that he would not have dismissed a single one⟧.
So there was dancing. ⟦F26; v=2000; by=Na Florinda: Two thousand came to the dance in the loading yard, by her reckoning⟧. ⟦F27; by=-: The harvest contracts with 3,000 growers, which the buyer had wanted to end⟧, go on.
But the widow Toledo, ⟦F28; v=Carmen Toledo; by=-: Carmen Toledo, who owns a third of Harinera del Istmo⟧, is not dancing. ⟪Carmen Toledo; q: “⟦F15; v=-24 percent; by=Carmen Toledo: My shares lost a quarter in one morning, twenty-four per cent they tell me⟧,”⟫ she said. ⟦F16; v=1.5 billion pesos; by=Carmen Toledo: The penalty of one and a half thousand million, she told us, will buy a new dryer⟧. ⟦F13; v=sell 6 mills; by=-: Ours was among the six that Monterrey would have let go⟧, ⟦F29; v=Granos Pacífico; by=Na Florinda; st=alleged: to Granos Pacífico, so the committee heard⟧.
@@ copy Latitude Newswire
⟦F6; v=dearer; by=Rebeca Lozano: A kilo would have risen by 1.80 pesos in two years, the chairwoman Rebeca Lozano had told reporters⟧.
And at the market today? ⟦F7; v=22 pesos; by=-: Twenty-two the kilo in Juchitán⟧, made by hand thirty.
The committee meets again on Sunday under the mango tree, bring your own chair. After the news, a song by the trio of the night shift.
=== a6 | outlet: Bogotá Económica | published: 2031-06-12 | title: Mexico's flour war – five questions for the region
%% Análisis. English edition
What was stopped? ⟦F1; by=-: The union of Molinos Regios and Harinera del Istmo⟧, ⟦F4; v=38 billion pesos; by=-: a two-billion-dollar affair⟧, ⟦F2; v=2031-05-08; by=-: on ⟦T2031-05-08: 8 May⟧⟧, ⟦F3; v=5 to 2; by=-: with two of seven commissioners in dissent⟧: ⟦F22; v=Ibarra and Nuño; by=-: Ibarra and Nuño⟧.
Why? ⟦F5; v=71 percent; by=-: Too much flour in the same hands, seventy-one of a hundred bags⟧. ⟦F6; v=dearer; by=commission: Its economists foresaw a rise⟧; ⟦F6; v=cheaper; by=Molinos Regios: the company's, a fall⟧.
Is it final? No. ⟦F9; v=appeal; by=judge: A judge admitted the suit of Molinos ⟦T2031-06-05: on 5 June⟧⟧. The advisers' grievance that ⟦F14; v=never put; by=Molinos Regios: the last offer, ⟦F13; v=sell 9 mills; by=Molinos Regios: nine plants⟧, was kept from the panel⟧ is at its heart. ⟦F14; v=too little; by=Rebeca Lozano: Ms Lozano maintains that all seven read it and found it wanting⟧.
And the lunch? ⟦F18; v=2031-04-29; by=comptroller: The comptroller confirms the date, 29 April⟧ and ⟦F19; v=rival; by=comptroller: the guest, Mr Hugo Barragán of Granos Pacífico⟧. ⟦F19; v=cousin; by=Rebeca Lozano; st=denied: Lozano, suspended for thirty days, insists on her cousin⟧. ⟦F21; v=Barragán; by=comptroller: The bill, 4,310 pesos, went to the businessman's card⟧. ⟦F20; by=-: His firm had been the loudest voice against the merger⟧, ⟦F24; v=14 percent; by=-: and holds fourteen per cent of the market⟧.
And elsewhere? ⟦F17; v=approved; by=-: In Guatemala the same operation was authorised⟧, which shows that geography is destiny. ⟦F11; v=approved; by=-: In 2019 Mexico itself had nodded at the Bajío deal⟧. ⟦F25; v=400; by=integration plan: An integration plan in the court file foresaw 400 dismissals in Oaxaca⟧. ⟦F28; v=Carmen Toledo; by=-: The widow Toledo, holder of one share in three⟧, is looking for another groom. ⟪Bernardo Cantú; q; via=La Sierra de Monterrey: “They defended the poor from cheap tortillas,”⟫ Mr Cantú had said. ⟦F7; v=about 23 pesos; by=statistics institute: The national average remains about 23 pesos, the statistics institute reports⟧.
=== key
F1 | What did the commission do with the merger?
F2 | When was the decision taken?
F3 | How did the commissioners vote?
F4 | How much was the deal worth?
F5 | What market share would the two have had?
F6 | What would the merger do to tortilla prices?
F7 | What does a kilo of tortillas cost?
F8 | How many people do the two groups employ?
F9 | What does Molinos Regios do against the decision?
F10 | How did Molinos shares react?
F11 | What was decided on the Bajío purchase in 2019?
F12 | Who heads the commission?
F13 | How many mills did Molinos offer to sell?
F14 | What did the commission think of the offer?
F15 | How did Istmo's shares react?
F16 | How high is the break-up fee?
F17 | What did Guatemala decide?
F18 | When was the lunch?
F19 | With whom did Lozano eat?
F20 | What did Granos Pacífico do about the merger?
F21 | Who paid for the lunch?
F22 | Who dissented?
F23 | Who gains from the ban?
F24 | What is the market share of Granos Pacífico?
F25 | How many would have been dismissed in Oaxaca?
F26 | How many came to the dance?
F27 | What happens to the growers' contracts?
F28 | Who owns a third of Harinera del Istmo?
F29 | To whom would the Juchitán mill have been sold?
D1 | figure | conflict | F3 | 5 to 2: a1 a2 a4 a6 | 4 to 3: a3 | the minutes against an anonymous employee
D2 | figure | scope | F5 | 71 percent: a1 a3 a4 a6 | 46 percent: a1 a4 | packaged flour only, or wet dough too
D3 | figure | rounding | F5 | about 70 percent: a2 | 71 percent: a1 a3 a4 a6 | the agency rounds
D4 | cause | conflict | F6 | cheaper: a1 a4 a6 | dearer: a2 a3 a4 a5 a6 | the company's model against the commission's
D5 | identity | conflict | F19 | rival: a3 a6 | cousin: a3 a6 | waiter and comptroller against the chairwoman
D6 | responsibility | conflict | F21 | Barragán: a3 a6 | Lozano: a3 | the receipt and the comptroller against the chairwoman
D7 | sequence | conflict | F14 | too little: a2 a4 a6 | never put: a4 a6 | the commission says it weighed the offer, the advisers that the panel never saw it
D8 | denial | conflict | F25 | 400: a4 a5 a6 | none: a5 | the works committee and a plan against Cantú
D9 | figure | update | F13 | sell 6 mills: a2 a4 a5 | sell 9 mills: a4 a6 | the offer grew
D10 | sequence | update | F17 | pending: a2 | approved: a4 a6 | Guatemala decided five days later
D11 | place | scope | F7 | 23 pesos: a1 | 25 pesos: a3 | 22 pesos: a5 | about 23 pesos: a6 | prices of different towns and the national average
D12 | figure | rounding | F10 | -11 percent: a1 a2 | about -11 percent: a4 | the trade report rounds
R F3 | 2 | the commission and its minutes; an employee
R F19 | 3 | the waiter; Rebeca Lozano; the comptroller
R F6 | 3 | the commission's economists; Molinos and its expert; doña Chela
R F5 | 2 | the commission; Molinos Regios
S | a1 They have defended the poor against cheap tortillas | a6 They defended the poor from cheap tortillas
E | Molinos Regios | organisation | Molinos Regios; Molinos; the Monterrey miller; the buyer; Monterrey
E | Harinera del Istmo | organisation | Harinera del Istmo; its rival from Oaxaca; our mill
E | Rebeca Lozano | person | Rebeca Lozano; Lozano; the licenciada Lozano; Ms Lozano; the chairwoman
E | Bernardo Cantú | person | Bernardo Cantú; Cantú; Don Bernardo Cantú; Mr Cantú
E | Hugo Barragán | person | Hugo Barragán; Mr Hugo Barragán; Barragán
