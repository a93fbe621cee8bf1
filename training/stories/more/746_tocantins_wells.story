story: tocantins_wells
about: a Brazilian state governor is arrested, freed and arrested again over wells that were paid for and not dug; where he was taken, how many wells are dry, whose money lay in a freezer, and who governs now
=== a1 | outlet: Folha do Araguaia | published: 2032-04-13 | title: Governor Vasques arrested in operation over wells
%% Redação Palmas | versão em inglês automática, revista pelo editor
%% Assine por R$ 9,90
⟦F1; by=-: The governor of Tocantins, Leandro Vasques, was arrested by the Federal Police⟧ ⟦F2; v=2032-04-13; by=-: ⟦T2032-04-13: at dawn this Tuesday⟧⟧, in Operation Shallow Water, which investigates contracts for artesian wells in the driest municipalities of the state.
⟦F3; v=residence; by=Federal Police: He was in the official residence in Palmas and offered no resistance, the police informed⟧. ⟦F3; v=airstrip; by=ranch hand: A ranch hand from Porto Nacional tells another story, of a white pick-up stopped beside the runway of the Santa Rita farm, with the engine of the little plane already turning⟧.
⟦F4; v=7; by=Federal Police: Besides him, six persons were taken into custody, seven in all⟧, among them two businessmen. ⟦F14; v=31; by=Federal Police: Thirty-one search warrants were carried out in Tocantins⟧.
⟦F5; v=84 million; by=investigators: The contracts under suspicion add up to R$ 84 million⟧, according to investigators. ⟦F25; v=312; by=-: For that money 312 wells should be giving water⟧. ⟦F6; v=118; by=Court of Accounts: Auditors of the Court of Accounts went to see: 118 do not exist⟧.
⟪Dona Zulmira Pires; q: “They came, they drilled for a photograph, they left with the drill,”⟫ said Dona Zulmira Pires, 70, of the settlement Boa Vista do Coco, who fetches water with a donkey called Ministro.
The state government said in a note that ⟦F6; v=9; by=state government: nine wells are late and all the others are in operation⟧. It called the arrest ⟦F7; v=persecution; by=state government: a piece of political persecution six months before the municipal elections⟧. ⟦F7; v=evidence; by=prosecutor Lívia Nogueira: The prosecutor in the case, Lívia Nogueira, said there was nothing in it but evidence⟧.
⟦F8; by=-: In 2030 a first operation, Dry Well, had already brought the then secretary of works to prison⟧, ⟦F9; v=3 weeks; by=-: for three weeks⟧. Nothing came of it.
%% Siga a Folha no aplicativo
=== a2 | outlet: Agência Cerrado | published: 2032-04-14 | title: Cash found in freezer of arrested Brazilian governor
PALMAS, Brazil, April 14 (Cerrado) - Police who ⟦F1; by=-: detained the governor of the northern Brazilian state of Tocantins⟧ found ⟦F10; v=1.28 million; by=Federal Police: 1.28 million reais in banknotes⟧ under frozen fish at his ranch, they said on Wednesday.
⟦F11; v=bribe; by=Federal Police; st=alleged: The money was a bribe from the drilling company Perfura Norte, investigators suspect⟧. ⟦F11; v=payroll; by=defence lawyer: It was the ranch's payroll, said his lawyer, Otávio Brandt⟧, kept there because of thieves.
⟦F3; v=residence; by=Federal Police: Leandro Vasques, 49, was picked up at his official home⟧ ⟦F2; v=2032-04-13; by=-: ⟦T2032-04-13: on Tuesday⟧⟧. ⟦F7; v=persecution; by=Leandro Vasques > lawyer: Through his lawyer he called himself the victim of a political hunt⟧.
⟦F5; v=more than 80 million; by=-: Contracts worth more than 80 million reais⟧ ($15 million) are being examined.
⟦F12; v=Dalva Siqueira; by=-: Vice Governor Dalva Siqueira took over the government⟧ on an interim basis.
A fire broke out at the state's secretariat of works ⟦F15; v=2032-04-12; by=firefighters: on Monday night, a few hours before the operation, firefighters said⟧. ⟦F16; v=arson; by=Federal Police; st=alleged: Federal agents believe that it was set in order to destroy invoices⟧; ⟦F16; v=short circuit; by=state government: the state blamed faulty wiring in an air conditioner⟧.
⟦F17; v=3; by=-: Vasques is the third sitting or former governor of the young state to be arrested⟧. Carved out of Goiás in the last century, Tocantins has 1.6 million inhabitants, vast soybean fields and, from May to September, hardly any rain. Wells have been an election promise there for as long as there have been elections.
%% (Reporting by Cerrado newsroom; $1 = 5.6 reais)
=== a3 | outlet: Correio do Tejo (Lisbon) | published: 2032-04-17 | title: The governor under the mango tree
%% Mundo | De Inês Carvalhosa, enviada a Palmas (trad.)
Brazilian justice has the virtue of never being boring. ⟦F18; v=2032-04-16; by=-: ⟦T2032-04-16: On Friday⟧ a judge in Brasília ordered the release of Leandro Vasques⟧, ⟦F2; v=2032-04-13; by=-: arrested ⟦T2032-04-13: on Tuesday⟧⟧; as this page goes to print he is at home, under a mango tree, giving interviews.
⟪Leandro Vasques; q: “⟦F13; v=Ademar Lustosa; by=Leandro Vasques: I signed nothing. The secretary signed⟧, the secretary paid,”⟫ he told us. ⟦F26; by=Leandro Vasques; st=planned: He means to stand for the Senate in two years⟧, he adds, “from wherever I am”. ⟦F13; v=Leandro Vasques; by=Ademar Lustosa: The secretary, Ademar Lustosa, has told the police the reverse: every payment order carried the governor's own initials, in green ink⟧.
How many wells? ⟦F6; v=118; by=Court of Accounts: One hundred and eighteen are missing, if the auditors can count⟧. ⟦F6; v=9; by=Leandro Vasques: He admits to nine⟧, “because of rock”. We drove to five from the list of those that work, and ⟦F28; v=3; by=-: at three there was a pipe standing in the sand, capped, like a candle on a cake⟧.
He laughs about the airstrip. ⟦F3; v=residence; by=Leandro Vasques: He was taken from his bed in the residence, he says⟧, in blue pyjamas. ⟦F3; v=airstrip; by=pilot: The pilot, however, remembers filing a flight plan for Formosa do Rio Preto at five o'clock and being pulled from the cockpit with his passenger standing on the wing⟧.
⟦F14; v=44; by=Federal Police: The police speak now of forty-four searches, since they add those in Goiás, Bahia and Brasília⟧ ⟦F14; v=31; by=-: to the thirty-one in Tocantins itself⟧. ⟦F4; v=9; by=-: Nine people had been arrested by Thursday⟧; all but Vasques are still inside.
The frozen fish has become a carnival song already. ⟦F10; v=1.3 million; by=-: One million three hundred thousand, goes the refrain⟧, and it rhymes with tambaqui.
%% Correio do Tejo – assinatura digital 6 €/mês
=== a4 | outlet: Palmas Agora | published: 2032-04-19 | title: AO VIVO: Vasques back in custody
%% Live page, in English for our friends abroad | Refresh for updates
18.20 The assembly's president, Wilson Café, has just been sworn in upstairs, because ⟦F12; v=Wilson Café; by=Superior Court: the vice governor may not govern either: the Superior Court suspended Dalva Siqueira this afternoon and the office falls to him⟧. He asked for a coffee. Nobody laughed any more.
16.05 What for this time? ⟦F19; v=threatening a witness; by=prosecutor Lívia Nogueira: Because he had rung up a witness on Saturday and told her to think of her children, says prosecutor Nogueira⟧. ⟦F19; v=apologising; by=lawyer: His lawyer says he rang to apologise⟧.
14.40 ⟦F20; by=-: The governor has been arrested for the second time⟧, ⟦F21; v=2032-04-19; by=-: ⟦T2032-04-19: today, Monday⟧⟧, ⟦F22; v=church; by=-: while leaving mass at the cathedral⟧. No pyjamas, no plane. ⟦F18; v=2032-04-16; by=-: He had been out ⟦T2032-04-16: since Friday⟧⟧.
@@ copy Agência Cerrado
13.00 Background. A fire broke out at the state's secretariat of works ⟦F15; v=2032-04-12; by=firefighters: on Monday of last week, a few hours before the operation, firefighters said⟧. ⟦F16; v=arson; by=Federal Police; st=alleged: Federal agents believe that it was set in order to destroy invoices⟧; ⟦F16; v=short circuit; by=state government: the state blamed faulty wiring in an air conditioner⟧.
12.15 Readers ask whether ⟦F4; v=9; by=-: the nine⟧ ⟦F1; by=-: of Tuesday's raid⟧ include Perfura Norte's owner. Yes. Gildo Maranhense, 61, is number nine; ⟦F27; by=-: he came back from Miami to turn himself in⟧.
11.30 In front of the palace: ⟦F23; v=200; by=-: two hundred people with empty buckets⟧, drumming. A counter-protest of eleven has gone for lunch.
10.10 ⟪Otávio Brandt; q: “⟦F11; v=payroll; by=Otávio Brandt: Fifty-two cowhands were to be paid from that freezer⟧. Ask the cowhands,”⟫ says the defence. We asked: ⟦F11; v=bribe; by=cowhand: they are paid by bank transfer, two of them told us, and the whole of Santa Rita knew the notes came from the drillers⟧.
%% Jornalismo independente do Tocantins – PIX na bio
=== a5 | outlet: The Ledger Watch | published: 2032-04-23 | title: Paying for air: an anatomy of the Tocantins well contracts
%% Report no. 117 | Ledger Watch is a network of auditors in 14 countries
Two numbers for the Tocantins fraud are in circulation and both are right. ⟦F5; v=84 million; by=-: R$84 million is the value of the four contracts in the warrant⟧. ⟦F5; v=212 million; by=Ledger Watch: R$212 million is what we reach by adding every payment to Perfura Norte since 2029, roads and cisterns included⟧.
Not so with the wells. ⟦F6; v=118; by=Court of Accounts: The audit visited ⟦F25; v=312; by=-: all three hundred and twelve contracted sites⟧ and found nothing at 118⟧, that is, ⟦F24; v=38 per cent; by=-: at 38 per cent of them⟧. The state's ⟦F6; v=9; by=state government; st=doubted: nine “delayed” units⟧ come from a spreadsheet filled in by the contractor.
Who decided? ⟦F13; v=Leandro Vasques; by=payment orders: The 61 payment orders which we have seen carry two letters in green, L and V⟧. His statement that ⟦F13; v=Ademar Lustosa; by=Leandro Vasques: his secretary of works acted alone⟧ is hard to square with them.
The burnt archive. ⟦F16; v=arson; by=fire brigade report: The fire brigade's expert report, completed on Thursday, notes petrol on the carpet⟧ and no fault in any air conditioner. Copies of the invoices survived at the Court of Accounts, as anyone could have told the arsonist.
Context: ⟦F8; by=-: Operation Dry Well, two years ago⟧, dealt with another contractor and other wells. Its suspect, the former secretary, ⟦F9; v=3 weeks; by=-: spent twenty-one days in a cell⟧ and was later acquitted. It should not be added to this case.
The two arrests are likewise distinct. ⟦F2; v=2032-04-13; by=-: The first, on the 13th⟧, was for fraud; ⟦F21; v=2032-04-19; by=-: the second, on the 19th⟧, ⟦F19; v=threatening a witness; by=court order: for intimidating a witness, as the order puts it⟧.
⟪Zulmira Pires; q; via=Folha do Araguaia: “They drilled for a photograph and left with the drill,”⟫ a resident told the local press. It is as good a definition of ghost works as we know.
%% Method: see annex. Errors: corrections@ledgerwatch.invalid
=== key
F1 | What happened to the governor in the operation?
F2 | When was the first arrest?
F3 | Where was the governor first arrested?
F4 | How many were arrested in the operation?
F5 | What sum is under suspicion?
F6 | How many wells are missing?
F7 | Why was the governor arrested, by the two sides?
F8 | What was the earlier operation?
F9 | How long was the former secretary held in the earlier operation?
F10 | How much cash was found in the freezer?
F11 | What was the money in the freezer?
F12 | Who took over the government?
F13 | Who signed the payments?
F14 | How many searches were carried out?
F15 | When was the fire at the secretariat?
F16 | What caused the fire at the secretariat?
F17 | How many governors of the state have been arrested?
F18 | When was the governor released?
F19 | Why was the governor arrested again?
F20 | What happened to the governor on the Monday?
F21 | When was the second arrest?
F22 | Where was the second arrest?
F23 | How many protested with buckets?
F24 | What share of the wells is missing?
F25 | How many wells were contracted?
F26 | What does the governor mean to stand for?
F27 | How did Perfura Norte's owner come into custody?
F28 | How many of the five visited wells were dry pipes?
D1 | place | conflict | F3 | residence: a1 a2 a3 | airstrip: a1 a3 | police and the governor against a ranch hand and the pilot
D2 | figure | conflict | F6 | 118: a1 a3 a5 | 9: a1 a3 a5 | the auditors against the state
D3 | figure | scope | F5 | 84 million: a1 a5 | 212 million: a5 | four contracts, or all payments since 2029
D4 | figure | rounding | F5 | more than 80 million: a2 | 84 million: a1 a5 | the agency rounds
D5 | characterisation | conflict | F7 | persecution: a1 a2 | evidence: a1 | the state and the lawyer against the prosecutor
D6 | identity | conflict | F11 | bribe: a2 a4 | payroll: a2 a4 | investigators and cowhands against the defence
D7 | figure | rounding | F10 | 1.28 million: a2 | 1.3 million: a3 | the song rounds
D8 | identity | update | F12 | Dalva Siqueira: a2 | Wilson Café: a4 | the vice governor was suspended as well
D9 | responsibility | conflict | F13 | Ademar Lustosa: a3 a5 | Leandro Vasques: a3 a5 | each says that the other signed
D10 | figure | scope | F14 | 31: a1 a3 | 44: a3 | in Tocantins, or in all states
D11 | figure | update | F4 | 7: a1 | 9: a3 a4 | two more by Thursday
D12 | cause | conflict | F16 | arson: a2 a4 a5 | short circuit: a2 a4 | agents and the fire brigade against the state
D13 | cause | conflict | F19 | threatening a witness: a4 a5 | apologising: a4 | the prosecutor and the order against the lawyer
R F3 | 4 | the police; the governor; the ranch hand; the pilot
R F6 | 2 | the Court of Accounts; the state government with the contractor's spreadsheet
R F13 | 3 | Vasques; Lustosa; the payment orders
R F16 | 3 | federal agents; the state; the fire brigade's expert report
S | a1 “They came, they drilled for a photograph, they left with the drill,” | a5 “They drilled for a photograph and left with the drill,”
E | Leandro Vasques | person | Leandro Vasques; Vasques
E | Lívia Nogueira | person | Lívia Nogueira; prosecutor Nogueira
E | Perfura Norte | organisation | Perfura Norte
E | Dalva Siqueira | person | Vice Governor Dalva Siqueira; Dalva Siqueira
E | Otávio Brandt | person | Otávio Brandt
