story: coral_meridian
about: a Fijian airline stops flying; who grounded it first, why the money ran out, where its chief executive went, how long it went on selling seats, and two ways to count both its debts and its stranded
=== a1 | outlet: The Viti Courier | published: 2031-08-14 | title: Coral Meridian grounded
%% By Losena Waqavuka in Nadi
⟦F1; by=-: Coral Meridian Airways has stopped flying⟧. ⟦F2; v=2031-08-14; by=-: The end came ⟦T2031-08-14: at dawn today⟧⟧, ⟦F34; v=11 words; by=-: in a text message of eleven words to the crews⟧, and by breakfast the queue at Nadi's counter 14 reached the car park.
⟦F3; v=6300; by=Ratu Apenisa Korovou: Around the network 6,300 travellers are holding tickets home that nobody will honour⟧, chief executive Ratu Apenisa Korovou said in a recorded message. ⟦F4; v=841; by=Ratu Apenisa Korovou: He put the payroll at 841 people⟧. ⟦F7; v=airline first; by=Ratu Apenisa Korovou: The board had resolved to cease operations ⟦T2031-08-13: on Wednesday at nine in the evening⟧, of its own accord and before any authority spoke⟧, he added.
What sank the company, in his telling, was the leasing firm. ⟦F27; v=2; by=Ratu Apenisa Korovou: Dublin-based Kestrel Lease had taken back two of its jets⟧, and ⟦F6; v=lessor; by=Ratu Apenisa Korovou: without them the timetable could not pay for itself⟧. ⟦F16; v=7; by=-: The fleet had been seven strong⟧.
⟦F18; v=Nausori; by=-: The last service, from Brisbane, was turned away from Nadi by low cloud and put down at Nausori⟧, ⟦F19; v=143; by=-: with 143 people aboard⟧. ⟪Josateki Naulu; q: “We sang the Isa Lei on the tarmac, and then there was no bus,”⟫ said Josateki Naulu, its purser for nineteen years.
⟦F20; v=24%; by=-: Taxpayers own 24 per cent of the carrier⟧. The minister for civil aviation will speak at noon. At the taxi rank they already call it the second Lagoon.
Older readers will recall ⟦F11; v=2019; by=-: Lagoon Air, which folded in 2019⟧ and ⟦F12; v=1100; by=-: left 1,100 people on the wrong island⟧.
%% The Viti Courier. Printed in Suva since 1958.
=== a2 | outlet: Oceanic Press Service | published: 2031-08-14 | title: Fiji carrier Coral Meridian halts all flights, thousands stranded
SUVA, Aug 14 (OPS) - ⟦F1; by=-: All departures of Fiji's second airline were scrapped⟧ ⟦F2; v=2031-08-14; by=-: ⟦T2031-08-14: on Thursday⟧⟧, ⟦F3; v=6300; by=the company: leaving 6,300 passengers stuck in five countries⟧, the company said.
⟦F7; v=regulator first; by=civil aviation authority: The civil aviation authority said it had already pulled the operator's certificate ⟦T2031-08-13: at 7 p.m. on Wednesday⟧, two hours before the directors met⟧. ⟪Mere Tuilagi; q: “⟦F7; v=regulator first; by=Mere Tuilagi: They did not jump⟧. The floor was gone,”⟫ its director, Mere Tuilagi, told a news conference.
⟦F5; v=F$212 million; by=accounts: Accounts filed in June list F$212 million owed to banks and suppliers⟧. ⟦F4; v=more than 800; by=-: More than 800 jobs are at stake⟧.
⟦F6; v=mismanagement; by=Viliame Seru; st=alleged: Civil aviation minister Viliame Seru blamed managers who, he said, had bought fuel at the top of the market and hidden the loss⟧. ⟦F6; v=lessor; by=the airline: The airline faults its lessor⟧, ⟦F27; v=2; by=the airline: which repossessed a pair of aircraft⟧.
⟦F17; v=Port Vila; by=-: ⟦T2031-06: In June⟧ an unpaid landing-fee bill had already got one of its turboprops impounded at Port Vila⟧; ⟦F33; v=10 days; by=-: it was freed after ten days⟧. The airline was founded in 2009 with a single Twin Otter, carried mail and dalo to the outer islands, and lately flew to Auckland, Brisbane, Apia and Honiara.
⟦F15; v=Salote Manuqalo; by=-: The High Court named the Suva accountant Salote Manuqalo as administrator⟧. ⟦F29; v=administration; by=-: Administration gives the firm ninety days to find a buyer⟧.
⟦F16; v=7; by=-: Its seven planes⟧ stood at Nadi and Suva on Thursday with covers on their engines.
(Reporting by OPS staff; F$1 = US$0.44)
=== a3 | outlet: The Tasman Standard | published: 2031-08-16 | title: "They took my money on Wednesday night": Kiwis caught in Coral collapse
%% TRAVEL | Subscriber edition | 4 min read
Donna Pakai booked her daughter's honeymoon on her phone, between the dishes and the news. The receipt says ⟦F26; v=2031-08-13; by=receipt: ⟦T2031-08-13: Wednesday, 8.52pm⟧⟧. Nine hours later ⟦F1; by=-: Coral Meridian was no more⟧.
⟦F26; v=2031-08-12; by=the carrier; st=denied: The carrier says that its website closed to new sales ⟦T2031-08-12: on Tuesday⟧ and that anything later is a bank delay⟧. ⟪Donna Pakai; q: “Then how did they email me a seat number?”⟫ asks Pakai. On the forecourt at Auckland ⟦F34; v=11 words; by=-: a steward showed us the farewell from head office on her phone: eleven words, one of them “regrettably”⟧. ⟦F27; v=2; by=-: The two jets that Dublin took away in July⟧ are parked in Alice Springs.
The tourism council in Auckland counts the damage more widely. ⟦F3; v=9000; by=tourism council: To those already away it adds everyone due to leave this week, and gets to 9000⟧. ⟦F22; v=a third; by=tourism council: One seat in three into Vanua Levu was Coral's⟧, it reckons.
Creditors may find that the published hole is the smaller one. ⟦F5; v=F$347 million; by=Tasman Standard: Add the years still to run on the leases, which the books keep in a footnote, and the sum is F$347 million⟧ on our reading of the same accounts.
⟦F8; v=talks; by=spokeswoman: Mr Korovou, who is in Brisbane, is there to meet a lender⟧, a spokeswoman told us. Neighbours on Denarau Island saw something else: ⟦F8; v=left for good; by=neighbours: a forty-foot container, filled over two days, and the dogs sent ahead⟧. ⟦F24; v=52; by=-: He is 52⟧ and came to aviation from sugar.
⟦F13; v=168; by=-: An air force Hercules and a chartered jet brought home the first 168 New Zealanders ⟦T2031-08-15: yesterday⟧⟧.
⟦F20; v=almost a quarter; by=-: Suva holds almost a quarter of the shares⟧ and has so far promised ⟦F21; v=card holders; by=Suva: refunds only to those who paid by credit card⟧.
%% Were you affected? Write to travel@tasmanstandard.invalid
=== a4 | outlet: Radio Pasifika Nius | published: 2031-08-17 | title: Blo yumi: four days after Coral
%% Sunday bulletin, English service
@@ copy Oceanic Press Service
⟦F17; v=Port Vila; by=-: In June an unpaid bill for landing fees had got one of its turboprops impounded at Port Vila⟧; ⟦F33; v=10 days; by=-: it was freed after ten days⟧.
That story belongs to us here in Vanuatu, and some at Bauerfield say they knew then.
⟦F3; v=4100; by=Salote Manuqalo: There are 4,100 still waiting for a way home⟧, the administrator, Mrs Manuqalo, told this station ⟦T2031-08-17: this morning⟧. ⟦F14; v=174; by=-: The second relief plane lifted 174 from Port Vila ⟦T2031-08-16: on Saturday⟧⟧, babies on laps. ⟦F13; v=168; by=-: The earlier one, out of Nadi for Auckland, had taken 168⟧.
A pilot of thirty years' service, Captain Iowane Delai, rang us. ⟦F25; v=61; by=-: He is sixty-one⟧. ⟦F9; v=6 weeks; by=Iowane Delai: No one in the cockpit has seen wages for six weeks⟧, he said. ⟦F18; v=Nadi; by=Iowane Delai: It was he who brought in the final flight, and he says it landed at Nadi on the second approach⟧, ⟪Iowane Delai; q: “whatever the newspaper printed”⟫. ⟦F19; v=143; by=Iowane Delai: He had a hundred and forty-three behind him⟧.
He does not accept that bad luck did it. ⟦F6; v=mismanagement; by=Iowane Delai: The fuel contracts killed us⟧, he said, and the office knew since Easter.
On kava nights people talk of a rich fund from the Gulf. ⟦F10; v=offer made; by=Ratu Apenisa Korovou: Mr Korovou's farewell message says that Al Safwa Capital had offered to buy in ⟦T2031-08: this month⟧⟧.
%% Tide at Port Vila: high 5.12, low 11.40
=== a5 | outlet: Runway & Ledger | published: 2031-08-20 | title: Coral Meridian to be wound up; Abu Dhabi fund says it never bid
%% Aviation finance weekly | Issue 1,184
⟦F29; v=liquidation; by=Salote Manuqalo: Coral Meridian will be liquidated⟧, administrator Salote Manuqalo said ⟦T2031-08-20: on Wednesday⟧, six days into a process that was to last three months. There was no one to sell to. ⟦F15; v=Salote Manuqalo; by=-: The Suva accountant, whom the court had put in charge⟧, rang fourteen airlines in vain. ⟦F10; v=no offer; st=denied; by=Al Safwa Capital: Al Safwa Capital told Runway & Ledger that it had made no proposal, orally or in writing⟧; its name had been ⟪Omar Haddadin; q: “borrowed,”⟫ said a director, Omar Haddadin.
The numbers. ⟦F5; v=F$212 million; by=accounts: Balance-sheet liabilities, per the June filing, come to some US$93m⟧. ⟦F4; v=841; by=-: Eight hundred and forty-one employees⟧ rank ahead of the trade for ⟦F9; v=6 weeks; by=-: a month and a half of arrears⟧. ⟦F16; v=7; by=-: Of the seven airframes⟧ none is owned; ⟦F28; v=Kestrel Lease; by=registry: the aircraft registry shows five of them belonging to Kestrel⟧.
Kestrel rejects the role of villain. ⟦F6; v=mismanagement; by=Kestrel Lease: Rent had not been paid since March because the cash went into fuel hedges⟧, a spokesman said. ⟦F30; v=November; by=Kestrel Lease; st=planned: It hopes to place the jets with a Philippine operator by November⟧.
⟪Mere Tuilagi; q; via=Oceanic Press Service: “They didn't jump. The floor had gone,”⟫ Ms Tuilagi of the aviation authority told reporters last week. On that last night our documents favour her: ⟦F7; v=regulator first; by=fax log: a fax log puts the revocation notice at the airline's head office at 1904 ⟦T2031-08-13: on 13 August⟧⟧. ⟦F7; v=airline first; by=board minutes: The board's minutes, unsigned, nonetheless claim that no notice had been received⟧.
Analysts see ⟦F22; v=a third; by=analysts: 33% of northern-division capacity⟧ gone before the high season.
=== a6 | outlet: The Viti Courier | published: 2031-08-22 | title: Police seek Korovou; minister faces House
%% By Losena Waqavuka
%% CORRECTION. On August 14 we gave the place of landing of the last flight as stated by the airport's information desk.
Detectives ⟦F23; by=police: have opened a file on Coral Meridian for selling tickets while insolvent⟧, a police spokesman confirmed. They want to hear from the former chief executive, who ⟦F8; v=left for good; by=Australian immigration record: entered Queensland ⟦T2031-08-11: on the Monday before the collapse⟧ on a one-way permit, according to an immigration record read out in parliament⟧.
⟦F8; v=talks; by=Filipe Cama: His solicitor, Filipe Cama, repeated that a bank had called him to Brisbane⟧ and that he would be back ⟪Filipe Cama; q: “when there is something to come back to”⟫.
Mr Seru told the House that since the fourteenth the state had spent F$3.1 million on ⟦F31; v=9; by=Viliame Seru: nine relief flights⟧. ⟦F21; v=all; by=Viliame Seru: Everyone who held a ticket would now be repaid, cash or card⟧, he promised, from a levy on landing fees. ⟪Viliame Seru; q: “⟦F32; v=no; st=denied; by=Viliame Seru: I was not told in April or in May or in June⟧,”⟫ he said, when the opposition waved ⟦F32; v=yes; by=letter: a letter, dated ⟦T2031-04-22: 22 April⟧, in which the authority warned his office⟧.
&& ⟦F12; v=1100; by=-: Eleven hundred were marooned⟧ ⟦F11; v=2019; by=-: when Lagoon Air went under twelve years ago⟧. No one was ever charged. ⟦F9; v=6 weeks; by=-: Staff are owed wages for six weeks⟧, and ⟦F17; v=Port Vila; by=-: the turboprop that had been held at Port Vila⟧ is for sale.
At counter 14 somebody has hung a salusalu of frangipani. ⟪Josateki Naulu; q: “Nineteen years, and ⟦F34; v=11 words; by=Josateki Naulu: they sent me eleven words⟧,”⟫ said the purser, Mr Naulu.
=== key
F1 | What happened to Coral Meridian Airways?
F2 | On what day did it stop flying?
F3 | How many passengers were stranded?
F4 | How many people did the airline employ?
F5 | How much did the airline owe?
F6 | Why did the airline fail?
F7 | Did the airline stop before or after the regulator acted?
F8 | Why is the chief executive in Brisbane?
F9 | For how long had wages not been paid?
F10 | Did Al Safwa Capital make an offer?
F11 | When did Lagoon Air fail?
F12 | How many were stranded by Lagoon Air?
F13 | How many did the first relief flights carry?
F14 | How many did the second relief plane carry?
F15 | Who was named administrator?
F16 | How many aircraft were in the fleet?
F17 | Where was a turboprop impounded in June?
F18 | Where did the last flight land?
F19 | How many people were aboard the last flight?
F20 | How much of the airline does the state own?
F21 | Who is to be refunded?
F22 | What share of seats to the north was Coral's?
F23 | What are police investigating?
F24 | How old is the chief executive?
F25 | How old is Captain Delai?
F26 | When did the airline stop selling tickets?
F27 | How many jets did the lessor take back?
F28 | Who owned most of the aircraft?
F29 | What becomes of the company?
F30 | By when does the lessor hope to place the jets?
F31 | How many relief flights did the state pay for?
F32 | Had the minister been warned?
F33 | How long was the turboprop held?
F34 | How long was the message to the crews?
D1 | figure | scope | F3 | 6300: a1 a2 | 9000: a3 | those already away, or also all who were due to leave that week
D2 | figure | update | F3 | 6300: a1 a2 | 4100: a4 | after three days of relief flights fewer are waiting
D3 | figure | rounding | F4 | 841: a1 a5 | more than 800: a2 | the agency rounds the payroll
D4 | figure | scope | F5 | F$212 million: a2 a5 | F$347 million: a3 | banks and suppliers, or also the leases still to run
D5 | cause | conflict | F6 | lessor: a1 a2 | mismanagement: a2 a4 a5 | the chief executive blames the leasing firm; minister, pilot and lessor blame fuel contracts
D6 | sequence | conflict | F7 | airline first: a1 a5 | regulator first: a2 a5 | the board's minutes against the authority and a fax log
D7 | identity | update | F29 | administration: a2 | liquidation: a5 | no buyer was found
D8 | figure | rounding | F20 | 24%: a1 | almost a quarter: a3 | the same stake
D9 | date | conflict | F26 | 2031-08-13: a3 | 2031-08-12: a3 | a receipt of Wednesday against the airline's word that sales closed on Tuesday
D10 | place | conflict | F18 | Nausori: a1 | Nadi: a4 | the newspaper and the captain name different airports
D11 | denial | conflict | F10 | offer made: a4 | no offer: a5 | the chief executive names a bidder who denies it
D12 | characterisation | conflict | F8 | talks: a3 a6 | left for good: a3 a6 | a business trip to a lender, or a departure
D13 | identity | update | F21 | card holders: a3 | all: a6 | the government widened the refund
D14 | denial | conflict | F32 | no: a6 | yes: a6 | the minister says he was not told; a letter of April says he was
R F3 | 3 | the airline; the tourism council; the administrator
R F7 | 3 | the chief executive and his board's minutes; the aviation authority; the fax log
R F10 | 2 | Korovou's message; Al Safwa Capital
R F9 | 2 | Captain Delai; the trade weekly
S | a2 “They did not jump. The floor was gone,” | a5 “They didn't jump. The floor had gone,”
E | Ratu Apenisa Korovou | person | Ratu Apenisa Korovou; Mr Korovou; chief executive; former chief executive
E | Coral Meridian Airways | organisation | Coral Meridian Airways; Coral Meridian; Coral; the carrier; Fiji's second airline
E | Salote Manuqalo | person | Salote Manuqalo; Mrs Manuqalo; administrator
E | Kestrel Lease | organisation | Kestrel Lease; Kestrel; the leasing firm; its lessor
E | Viliame Seru | person | Viliame Seru; Mr Seru; civil aviation minister; the minister
