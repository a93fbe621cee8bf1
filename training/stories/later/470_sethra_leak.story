story: sethra_leak
about: customer data of a Sri Lankan mobile operator for sale; records or people, past and present customers, foreign gang or former contractor, operator or vendor at fault, found in June or in May, call lists taken or not, ransom paid or not; an older outage and a same sum in two currencies beside it
=== a1 | outlet: Colombo Lantern | published: 2031-06-05 | title: Sethra admits 1.2m customers' data stolen
%% By Nadeesha Ranatunga and Fazly Marikkar
Sethra Mobile, the country's second largest phone company, ⟦F1; v=data stolen; by=Sethra: ⟦T2031-06-04: yesterday⟧ admitted that personal data of its subscribers had been taken from its systems⟧ and put up for sale. ⟦F2; v=1.2 million; by=Sethra: About 1.2 million customers were affected⟧, it said in a four-paragraph statement.
⟦F3; v=2031-06-02; by=Sethra: The intrusion was discovered ⟦T2031-06-02: on Monday, June 2⟧⟧, according to the company, and ⟦F4; v=contained; by=Sethra: was ⟦V1; said: “swiftly contained”⟧⟧. ⟦F5; v=names and NIC numbers; by=Sethra: Names, addresses and national identity card numbers were copied⟧; ⟦F6; v=no; st=denied; by=Sethra: call records were not⟧.
The Lantern has seen a sample. ⟦F6; v=yes; by=-: It contains, besides identity numbers, the dates, times and numbers of calls made from the phone of a Court of Appeal judge⟧. He confirmed three of them to us.
A seller calling itself Pale Heron ⟦F7; v=11 million; by=Pale Heron: offers “11 million records”⟧ for ⟦F8; v=USD 2.5m; by=Pale Heron: two and a half million dollars⟧.
⟪Ruwan Jayatilleke; q: “⟦F9; v=Pale Heron; by=Ruwan Jayatilleke: We are the victim of a criminal gang abroad⟧,”⟫ said Sethra's chief executive, Ruwan Jayatilleke.
Sethra last made the front page in ⟦T2027: 2027⟧, ⟦F10; v=14 hours; by=-: when its network was dark for 14 hours⟧.
%% Letters: editor@colombolantern.invalid
=== a2 | outlet: Indian Ocean Press Service | published: 2031-06-10 | title: Sri Lanka phone firm triples estimate of data leak victims
COLOMBO, June 10 (IOPS) - Sri Lankan mobile operator Sethra said ⟦T2031-06-10: on Tuesday⟧ that ⟦F2; v=3.9 million; by=Sethra: the number of people whose data was stolen was 3.9 million⟧, ⟦F2; v=1.2 million; by=Sethra: not the 1.2 million it gave last week⟧.
The figure includes former subscribers; ⟦F11; v=2.6 million; by=Sethra: present customers make up 2.6 million of it⟧, a spokesperson said.
The telecoms regulator said ⟦F3; v=2031-05-17; by=telecoms regulator: Sethra's own logs showed an alarm being acknowledged by an engineer ⟦T2031-05-17: on May 17⟧⟧, more than two weeks before the company says it noticed anything. By law ⟦F12; v=72 hours; by=telecoms regulator: a breach must be reported within 72 hours⟧.
Police said they had ⟦F13; v=a 29-year-old man; by=police: detained a 29-year-old man in Negombo⟧, ⟦F9; v=former contractor; by=police: a former contractor who they believe copied the files with a password that was never cancelled⟧.
Sethra is ⟦F14; v=51%; by=-: 51 per cent owned by Malaysia's Bintang Axis⟧, whose ⟦F15; v=6%; by=-: shares lost six per cent⟧.
=== a3 | outlet: Bursa Harian | published: 2031-06-11 | title: Bintang Axis: Vendor, not Sethra, left door open
%% KUALA LUMPUR | Corporate
%% Shariah-compliant counters, page 14
Bintang Axis Bhd, ⟦F14; v=51%; by=-: which holds just over half of Sri Lanka's Sethra⟧, told the exchange ⟦T2031-06-10: yesterday⟧ that ⟦F16; v=vendor; by=Bintang Axis: the leak at its subsidiary was attributable to a misconfigured storage server run by an outside vendor, Kovai Cloud of Coimbatore⟧.
⟪Datin Azlina Karim; q: “⟦F4; v=contained; by=Azlina Karim: It is a contained event at one third party⟧,”⟫ group finance chief Datin Azlina Karim said on a call. ⟦F2; v=nearly 4 million; by=Azlina Karim: Close to four million people⟧ were touched, she said, but ⟦F17; v=under 1%; by=Azlina Karim: fewer than one subscriber in a hundred had cancelled⟧.
Asked about reports that a ransom had changed hands, she ⟦F18; v=no; st=denied; by=Azlina Karim: said neither Bintang nor Sethra had paid a sen⟧.
⟦F19; v=planned retirement; by=Bintang Axis: The departure of Sethra CEO Ruwan Jayatilleke, announced ⟦T2031-06-09: on Monday⟧, was a retirement agreed in January⟧, she added.
=== a4 | outlet: The Packet Ledger | published: 2031-06-12 | title: Sethra: 412 GB, one password, and a wallet that moved
%% Independent security journalism. Support us.
We have now had the full Sethra dump for three days. Here is what is in it.
Size: ⟦F20; v=412 GB; by=The Packet Ledger: 412 gigabytes⟧. Rows: ⟦F7; v=11 million; by=The Packet Ledger: eleven million and a bit⟧, but rows are not humans. ⟦F2; v=3.9 million; by=The Packet Ledger: De-duplicated by identity card, we get 3.9 million persons⟧, so on this Sethra is, for once, right.
Contents: ⟦F6; v=yes; by=The Packet Ledger: call detail for 210,000 numbers, January to April⟧, which Sethra ⟦F6; v=no; st=denied; by=Sethra: still insists was untouched⟧.
Who? The name on the shop is Pale Heron. In chat, ⟦F9; v=not Pale Heron; st=denied; by=Pale Heron: Heron told us that it had bought the files and never set foot in Sethra's network⟧. The access log is consistent with that: ⟦F9; v=former contractor; by=The Packet Ledger: the one account used belonged to ⟦F30; v=February; by=The Packet Ledger: a contractor whose job ended ⟦T2031-02: in February⟧⟧⟧.
Kovai Cloud? Its chief technology officer, Meenakshi Sundaram, ⟦F16; v=Sethra; by=Meenakshi Sundaram: sent us three e-mails in which she warned Sethra about exactly this account⟧. ⟪Meenakshi Sundaram; q: “⟦F16; v=Sethra; by=Meenakshi Sundaram: We do not hold the keys. They hold the keys⟧,”⟫ she wrote.
Money: ⟦F18; v=yes; by=The Packet Ledger; st=alleged: ⟦T2031-06-08: on 8 June⟧ a wallet that Heron had given to Sethra received ⟦F31; v=USD 900000; by=The Packet Ledger: coins worth $900,000⟧⟧. ⟦F32; v=2031-06-09; by=The Packet Ledger: ⟦T2031-06-09: On 9 June⟧ the sale page went down⟧. We draw no line between the dots; you may.
%% Corrections? tips@packetledger.invalid
=== a5 | outlet: Line & Mast (Telecom Employees' Union) | published: 2031-06-13 | title: Five years of cuts did this
%% Sinhala and Tamil editions overleaf
⟦F4; v=largest in history; by=Telecom Employees' Union: The biggest theft of personal data this island has known⟧ was not made in Russia, nor in Negombo. ⟦F16; v=Sethra; by=Telecom Employees' Union: It was made on the ninth floor, where management did away with the access team⟧ in 2028 and ⟦F21; v=37; by=Telecom Employees' Union: thirty-seven of our members⟧ with it.
Who used to cancel the passwords of those who left? They did.
Now they ⟦F22; v=9; by=Telecom Employees' Union: have suspended nine junior engineers⟧, among them the one who acknowledged the alarm on ⟦F3; v=2031-05-17; by=Telecom Employees' Union: ⟦T2031-05-17: Saturday the seventeenth of May⟧⟧ and ⟦F23; by=Telecom Employees' Union: wrote to his manager within the hour⟧. We have the mail.
And Mr Jayatilleke? ⟦F19; v=forced out; by=Telecom Employees' Union: He did not retire. The board gave him until noon⟧. ⟪Sunethra Wickramage; q: “Nobody plans a retirement for a Monday at eleven minutes' notice,”⟫ says our general secretary, Sunethra Wickramage.
We ask ⟦F24; st=asked; by=Telecom Employees' Union: that the nine be taken back⟧.
=== a6 | outlet: Radio Rajarata (state) | published: 2031-06-14 | title: Second arrest in Sethra data case
%% Main evening news, read by Chamari Herath
Detectives have made a second arrest in ⟦F1: the Sethra data case⟧. The man taken in ⟦T2031-06-10: on Tuesday⟧ has been identified as ⟦F13; v=Dilshan Weerakkody; by=police: Dilshan Weerakkody of Negombo, 29⟧; the new suspect is ⟦F25; v=his cousin; by=police: a cousin, 34, who runs a phone shop⟧. Superintendent Anura Deshapriya said ⟦F9; v=former contractor; by=Anura Deshapriya: Weerakkody, ⟦F30; v=February; by=Anura Deshapriya: let go by a Sethra subcontractor ⟦T2031-02: in February⟧⟧, had sold the files for a motorcycle and some cash⟧. His lawyer says ⟦F9; v=not Weerakkody; st=denied; by=Weerakkody's lawyer: the account had been shared by a dozen people and his client was not the one⟧.
@@ copy Indian Ocean Press Service
⟦F2; v=3.9 million; by=Sethra: The number of people whose data was stolen was 3.9 million⟧, Sethra has said. The figure includes former subscribers; ⟦F11; v=2.6 million; by=Sethra: present customers make up 2.6 million of it⟧.
The regulator may impose ⟦F26; v=LKR 10m; by=telecoms regulator: a penalty of up to ten million rupees⟧. Sethra, for its part, ⟦F22; v=11; by=Sethra: has sent eleven employees on leave, two managers among them⟧. Every customer is to have ⟦F27; v=1 GB; by=Sethra; st=planned: one gigabyte of data as a gesture of goodwill⟧.
=== a7 | outlet: The Meridian | published: 2031-06-16 | title: Sri Lanka's phone leak: a scandal of sums and silences
%% From Harriet Osei-Lyle in Colombo
How many Sri Lankans have been robbed? ⟦F2; v=2.6 million; by=Sethra: Sethra's posters at bus stops now say 2.6 million⟧, which is arithmetic of a kind: ⟦F11; v=2.6 million: those are the people still paying it⟧. Count those who have left and ⟦F2; v=3.9 million: you arrive at 3.9 million⟧, about one citizen in six.
And of what? ⟦F6; v=no; st=denied; by=Sethra: Not of their call lists, the firm repeats⟧. ⟦F6; v=yes; by=Court of Appeal judge > Colombo Lantern: A judge of the Court of Appeal recognised his own in the Colombo Lantern⟧.
⟦F8; v=USD 2.5m; by=Pale Heron: The hackers wanted 750 million rupees, or $2.5m⟧. ⟦F18; v=yes; by=The Packet Ledger; st=alleged: A specialist website has followed ⟦F31; v=just under USD 1m; by=The Packet Ledger: a payment of a little under a million dollars⟧⟧; ⟦F18; v=no; st=denied; by=Sethra: the operator says it gave nothing⟧. ⟦F20; v=more than 400 GB; by=-: More than 400 gigabytes⟧ are in any case now free to anyone who knows where to look.
⟦F28; v=4200; by=Consumer Front: Some 4,200 subscribers have joined a suit⟧ brought by the Consumer Front. Its lawyer, Prasanna Gunatilake, holds that ⟦F3; v=2031-05-17; by=Prasanna Gunatilake: Sethra knew from mid-May⟧, and scoffs at ⟦F27; v=1 GB: the gigabyte⟧. ⟪Prasanna Gunatilake; q: “They lost my identity and sent me a film,”⟫ he says. ⟦F26; v=LKR 10m; by=-: The maximum fine, ten million rupees⟧, is what Sethra earns in ⟦F29; v=50 minutes; by=Consumer Front: fifty minutes⟧.
⟪Sunethra Wickramage; q; via=Line & Mast: “Nobody plans a retirement at eleven minutes' notice,”⟫ the union's Sunethra Wickramage wrote of ⟦F19; v=forced out; by=Telecom Employees' Union: the chief executive's fall⟧.
=== key
F1 | What happened at Sethra Mobile?
F2 | How many people's data was stolen?
F3 | When did Sethra become aware of the breach?
F4 | How grave is the breach, in the parties' words?
F5 | What personal details were copied?
F6 | Were call records taken?
F7 | How many records are in the dump?
F8 | What price did Pale Heron ask?
F9 | Who took the data?
F10 | How long was the outage of 2027?
F11 | How many of the victims are present customers?
F12 | Within what time must a breach be reported?
F13 | Who was the first person arrested?
F14 | What share of Sethra does Bintang Axis own?
F15 | How did Bintang Axis shares move?
F16 | Who is to blame for the security failure?
F17 | How many subscribers have cancelled?
F18 | Was a ransom paid?
F19 | Why did the chief executive leave?
F20 | How large is the dump?
F21 | How many access-team jobs were cut in 2028?
F22 | How many employees were suspended?
F23 | What did the engineer do after the alarm?
F24 | What does the union ask for?
F25 | Who is the second suspect?
F26 | What is the maximum fine?
F27 | What is offered to customers?
F28 | How many subscribers are suing?
F29 | How long does Sethra need to earn the maximum fine?
F30 | When did the contractor's job end?
F31 | How much was sent to the wallet?
F32 | When did the sale page go down?
D1 | figure | update | F2 | 1.2 million: a1 a2 | 3.9 million: a2 a4 a6 a7 | the company tripled its own estimate after five days
D2 | figure | rounding | F2 | 3.9 million: a2 a4 a6 a7 | nearly 4 million: a3 | the finance chief rounds
D3 | figure | scope | F2 | 3.9 million: a2 a4 a6 a7 | 2.6 million: a7 | past and present customers against present ones alone
D4 | identity | conflict | F9 | Pale Heron: a1 | former contractor: a2 a4 a6 | not Pale Heron: a4 | the company says a foreign gang, police and logs a former contractor, the gang says it only bought the files
D5 | responsibility | conflict | F16 | vendor: a3 | Sethra: a4 a5 | the parent blames the cloud vendor; the vendor and the union blame the operator
D6 | date | conflict | F3 | 2031-06-02: a1 | 2031-05-17: a2 a5 a7 | the company's date against the alarm in its logs
D7 | denial | conflict | F6 | no: a1 a4 a7 | yes: a1 a4 a7 | the operator denies what the samples show
D8 | denial | conflict | F18 | no: a3 a7 | yes: a4 a7 | the parent and the operator deny a payment that a website traced
D9 | characterisation | conflict | F4 | contained: a1 a3 | largest in history: a5 | company and union on the gravity
D10 | cause | conflict | F19 | planned retirement: a3 | forced out: a5 a7 | the parent says agreed in January, the union that the board ousted him
D11 | identity | update | F13 | a 29-year-old man: a2 | Dilshan Weerakkody: a6 | the suspect is named four days later
D12 | figure | rounding | F20 | 412 GB: a4 | more than 400 GB: a7 | the same dump rounded down
D13 | denial | conflict | F9 | former contractor: a2 a4 a6 | not Weerakkody: a6 | police against the suspect's lawyer
D14 | figure | rounding | F31 | USD 900000: a4 | just under USD 1m: a7 | the foreign paper rounds the website's sum
D15 | figure | scope | F22 | 9: a5 | 11: a6 | the union counts its junior engineers, the company the two managers as well
R F2 | 2 | Sethra; The Packet Ledger's count of the dump
R F3 | 3 | Sethra's statement; the logs read by the regulator; the union's mail
R F6 | 3 | the Lantern's sample and the judge; The Packet Ledger's dump; Sethra's denial
R F18 | 2 | The Packet Ledger; Bintang Axis and Sethra
S | a5 “Nobody plans a retirement for a Monday at eleven minutes' notice,” | a7 “Nobody plans a retirement at eleven minutes' notice,”
E | Sethra Mobile | organisation | Sethra Mobile; Sethra; the company; the operator; the firm; Sri Lankan mobile operator Sethra
E | Pale Heron | organisation | Pale Heron; Heron; the hackers; a seller calling itself Pale Heron
E | Ruwan Jayatilleke | person | Ruwan Jayatilleke; Sethra CEO Ruwan Jayatilleke; Mr Jayatilleke; the chief executive
E | Dilshan Weerakkody | person | Dilshan Weerakkody; Weerakkody; a 29-year-old man
E | Bintang Axis | organisation | Bintang Axis; Bintang; Bintang Axis Bhd
