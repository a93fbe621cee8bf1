story: nkosuo_bank
about: a Ghanaian savings bank loses its licence; insider loans or unpaid state bills, run before or after the missed clearing, founder in London or at home, hurt at one branch or at all, and an older failed lender beside it
=== a1 | outlet: Kumasi Sentinel | published: 2031-05-10 | title: Nkosuo is dead, and Adum stood in line to bury it
%% From Akosua Brempong, Adum
⟦F1; v=licence revoked; by=-: Nkosuo Savings and Trust, the bank of every second trader in Kejetia, had its licence taken away⟧ ⟦F2; v=2031-05-09; by=-: ⟦T2031-05-09: yesterday⟧⟧, and by nine in the morning two policemen stood before each door.
Women who had slept on the steps at Adum pushed against the shutters when a security man read out the notice. ⟦F3; v=14; by=Komfo Anokye hospital: Komfo Anokye hospital treated fourteen people from that crush⟧, a matron told the Sentinel, ⟦F4; by=matron: among them a woman seven months pregnant who has kept her child⟧.
The bank has ⟦F5; v=58; by=-: 58 branches from Takoradi to Bolgatanga⟧. ⟦F6; v=640000; by=Bank of Ghana: 640,000 people keep savings in them⟧, according to the Bank of Ghana's notice, which says that ⟦F7; v=insider loans; by=Bank of Ghana: the money went out by the back door, to firms of the bank's own shareholders⟧.
Who warned whom? The bank's former head of audit, Ebenezer Dapaah, says ⟦F8; v=March 2029; by=Ebenezer Dapaah: he carried a file on those loans to the central bank in ⟦T2029-03: March 2029⟧⟧. ⟪Ebenezer Dapaah; q: “They gave me a biscuit and a receipt,”⟫ he said.
⟦F9; v=at home; by=Pastor Mensah-Bonsu: The founder, Nana Osei Agyapong, is at home in Ahodwo with the curtains drawn⟧, says his pastor, Kwabena Mensah-Bonsu, who prayed with him on Thursday night.
%% Sentinel adverts: 0322 000 000
=== a2 | outlet: TransGulf News Agency | published: 2031-05-09 | title: Ghana central bank closes Nkosuo Savings, citing $150 million hole
&& Ghana central bank closes Nkosuo Savings, citing $150 million hole
ACCRA, May 9 (TGNA) - ⟦F1; v=licence revoked; by=Bank of Ghana: Ghana's central bank withdrew the operating permit of mid-sized lender Nkosuo Savings and Trust⟧ ⟦F2; v=2031-05-09; by=Bank of Ghana: ⟦T2031-05-09: on Friday⟧⟧, saying that ⟦F10; v=GHS 1.8bn; by=Bank of Ghana: its liabilities exceeded its assets by 1.8 billion cedis ($150 million)⟧.
⟦F11; v=61%; by=Bank of Ghana: Sixty-one percent of lending had gone to eleven companies tied to its owners⟧, the bank said in a statement.
⟦F12; v=Efua Sackey; by=-: Accountant Efua Sackey was named receiver⟧. ⟦F13; v=GHS 10000; by=-: Deposits are guaranteed up to 10,000 cedis⟧; ⟦F14; v=2031-05-26; by=-; st=planned: payments begin ⟦T2031-05-26: on May 26⟧⟧.
⟦F15; v=missed clearing first; by=Bank of Ghana: Nkosuo failed to settle its cheques ⟦T2031-05-01: on May 1⟧, and withdrawals followed⟧, deputy governor Philip Anane told reporters. ⟦F16; v=GHS 210m; by=Philip Anane: Customers took out 210 million cedis in the final week⟧, he said.
⟦F17; v=unnamed bank; by=Philip Anane; st=planned: A larger bank, which Anane declined to identify, is to take over the sound loans⟧.
=== a3 | outlet: Volta National Television (state) | published: 2031-05-12 | title: Governor: no politics in Nkosuo decision
&& Governor: no politics in Nkosuo decision
%% News at Seven, transcript
Good evening. The Governor of the Bank of Ghana, Dr Lydia Amoako-Tuffour, ⟦T2031-05-12: today⟧ appealed for calm. ⟪Lydia Amoako-Tuffour; q: “⟦F18; v=no; st=denied; by=Lydia Amoako-Tuffour: I do not know how Nkosuo's owners vote, and I have not asked⟧,”⟫ she told this station. The opposition Alliance for Renewal says that ⟦F18; v=yes; by=Alliance for Renewal; st=alleged: the bank was shut because its founder pays for their campaign⟧.
The Governor said ⟦F8; v=November 2030; by=Lydia Amoako-Tuffour: her office first learnt of the related-party loans from an inspection in ⟦T2030-11: November⟧⟧ and acted within six months.
Police in Ashanti Region report that ⟦F3; v=19; by=Ashanti police: nineteen persons were injured at four branches on the day of closure⟧. ⟦F19; v=finance director; by=police: The bank's finance director is in custody⟧, the Inspector-General's office confirmed; his name will be made known when he is charged.
⟦F9; v=London; by=police: Mr Agyapong boarded a flight for London ⟦T2031-05-07: on Wednesday the seventh⟧⟧, immigration records shown to police indicate.
Viewers will recall ⟦F20; v=2024; by=-: the failure of Akwantu Microfinance in ⟦T2024: 2024⟧⟧, ⟦F21; v=90000; by=-: when ninety thousand savers waited two years⟧. The Ministry of Finance assures that ⟦F14; v=2031-05-26; by=Ministry of Finance; st=planned: this time disbursement starts in a fortnight⟧.
=== a4 | outlet: The Lombard Observer | published: 2031-05-13 | title: Ghana's bank cull leaves awkward question: who owed whom?
%% By Tristram Vane in London and Yaw Pipim in Accra
⟦F7; v=insider loans; by=regulator: The official account of Nkosuo's end is a tale of greed⟧. ⟦F11; v=three fifths; by=central bank: Roughly three cedis in every five were lent to friends of the house⟧, the regulator says. The founder tells a different one. ⟦F7; v=state arrears; by=Nana Osei Agyapong: It was the Republic that broke us, by leaving its road builders unpaid since 2028⟧, Nana Osei Agyapong said by telephone. ⟦F9; v=London; by=-: He received us, so to speak, from a clinic in Marylebone⟧, ⟦F22; by=Nana Osei Agyapong: where he is being treated for his kidneys⟧ and whence he promises to return.
⟪Nana Osei Agyapong; q: “⟦F7; v=state arrears; by=Nana Osei Agyapong: If the treasury had paid its bills in March there would be no hole⟧, ⟦F10; v=GHS 400m; by=Nana Osei Agyapong: only a small puddle of 400 million⟧,”⟫ he said. ⟦F10; v=GHS 400m; by=Nana Osei Agyapong: By his arithmetic the shortfall is four hundred million cedis⟧, for he counts the state's unpaid certificates as good money. ⟦F10; v=GHS 1.8bn; by=receiver: The receiver does not, and has confirmed the regulator's number⟧.
He disputes the order of events also. ⟦F15; v=run first; by=Nana Osei Agyapong: First, he says, came a voice message on the last night of April telling traders to empty their accounts; only then did the clearing fail⟧.
⟦F6; v=more than 600000; by=-: Over 600,000 depositors⟧ and ⟦F23; v=1140; by=-: 1,140 employees⟧ wait. So does ⟦F20: the memory of Akwantu⟧, an outfit with ⟦F21; v=90000: 90,000 clients⟧ and no guarantee at all.
=== a5 | outlet: Cocoa Desk (growers' co-operative bulletin) | published: 2031-05-15 | title: Light crop money is stuck: what members must do
%% Printed at Tepa. Pass it on.
Members ask where their light crop money is. ⟦F24; v=GHS 42m; by=-: Forty-two million cedis of it lay in Nkosuo⟧ on the day ⟦F1; by=-: the shutters came down⟧. The state covers ⟦F13; v=GHS 10000; by=-: only ten thousand per account⟧, and ⟦F25; v=31; by=-: our thirty-one societies hold one account each⟧.
Our treasurer, Comfort Asiedu, stood in the Goaso branch on the thirtieth. ⟪Comfort Asiedu; q: “⟦F15; v=missed clearing first; by=Comfort Asiedu: They had no notes to give me in the last week of April, and no voice message had yet come to any phone of ours⟧,”⟫ she reports.
Do not sign with the men who offer to buy your passbook for half. ⟦F26; v=police warning; by=police at Goaso: The district police say two such buyers have been picked up⟧.
We have written to the receiver, Madam ⟦F12; v=Efua Sackey; by=-: Efua Sackey, who now holds the keys⟧. ⟦F27; st=asked; by=-: We want farm accounts paid in full and first⟧.
@@ copy TransGulf News Agency
⟦F16; v=GHS 210m; by=Philip Anane: Customers took out 210 million cedis in the final week⟧, deputy governor Philip Anane has said.
=== a6 | outlet: Radio Oburoni 97.1 | published: 2031-05-17 | title: Nkosuo: your questions, our answers (updated Saturday)
%% Accra | English service | Call-in 0302 111 222
Is my money gone? Up to ten thousand, no: ⟦F13; v=GHS 10000; by=-: that is the insured ceiling⟧. Above that, you queue.
Who has my loan now? ⟦F17; v=Coastline Bank; by=-: The buyer has a name since Thursday: Coastline Bank takes on the healthy part of the book⟧, with ⟦F5; v=nearly 60; by=-: close to sixty counters⟧ and, it says, ⟦F23; v=700; by=Coastline Bank; st=planned: seven hundred of the staff⟧.
Who has been arrested? ⟦F19; v=Kojo Ansah-Dwomoh; by=Attorney-General: The Attorney-General has charged the finance director, Kojo Ansah-Dwomoh, with false accounting⟧. The founder has not been charged and ⟦F9; v=London; by=lawyer: is in an English hospital, his lawyer told our phone-in⟧.
Is it true that it was politics? ⟦F18; v=yes; by=Alliance for Renewal; st=alleged: The opposition's spokesman repeated on our air that its paymaster was being punished⟧; ⟦F18; v=no; st=denied; by=governor: Dr Amoako-Tuffour will have none of it⟧.
Was it crooked lending, then? ⟦F7; v=insider loans; by=receiver: The receiver's first report speaks of money lent to the owners' cousins⟧, and adds that ⟦F28; v=GHS 650m; by=receiver: the government does owe the bank's customers some 650 million⟧. So ⟦F7; v=state arrears; by=Nana Osei Agyapong: Mr Agyapong's complaint about the treasury⟧ is not made of air.
Who knew, and since when? ⟦F8; v=March 2029; by=receipt: A receipt with the regulator's stamp, dated ⟦T2029-03-14: 14 March 2029⟧, has been sent to us⟧. ⟪Ebenezer Dapaah; q; via=Kumasi Sentinel: “They gave me a biscuit,”⟫ its owner told a Kumasi paper.
=== key
F1 | What happened to Nkosuo Savings and Trust?
F2 | When was the bank closed?
F3 | How many were injured in the crush at the closure?
F4 | What became of the pregnant woman in the crush?
F5 | How many branches does the bank have?
F6 | How many depositors does the bank have?
F7 | What brought the bank down?
F8 | When did the central bank first hear of the insider loans?
F9 | Where is the founder?
F10 | How large is the hole in the bank's books?
F11 | What share of the loans went to insiders?
F12 | Who is the receiver?
F13 | Up to what sum are deposits guaranteed?
F14 | When do payments to depositors begin?
F15 | Which came first, the missed clearing or the run?
F16 | How much was withdrawn in the last week?
F17 | Which bank takes over the sound loans?
F18 | Was the closure political?
F19 | Who has been arrested?
F20 | When did Akwantu Microfinance fail?
F21 | How many savers did Akwantu have?
F22 | What is the founder being treated for?
F23 | How many employees does the bank have, and how many are kept?
F24 | How much co-operative money is stuck in the bank?
F25 | How many societies hold accounts?
F26 | What do police say of the passbook buyers?
F27 | What does the co-operative demand?
F28 | How much does the government owe the bank's customers?
D1 | figure | scope | F3 | 14: a1 | 19: a3 | one hospital's patients from Adum against the police count for four branches
D2 | figure | rounding | F5 | 58: a1 | nearly 60: a6 | the same branches rounded up
D3 | figure | rounding | F6 | 640000: a1 | more than 600000: a4 | the same depositors rounded down
D4 | cause | conflict | F7 | insider loans: a1 a4 a6 | state arrears: a4 a6 | the regulator and the receiver blame the owners' loans, the founder the unpaid state bills
D5 | date | conflict | F8 | March 2029: a1 a6 | November 2030: a3 | the auditor's stamped receipt against the governor's account
D6 | place | conflict | F9 | at home: a1 | London: a3 a4 a6 | the pastor says Kumasi, police and the founder himself say London
D7 | figure | conflict | F10 | GHS 1.8bn: a2 a4 | GHS 400m: a4 | the founder counts unpaid state certificates as assets
D8 | figure | rounding | F11 | 61%: a2 | three fifths: a4 | the same share in round words
D9 | sequence | conflict | F15 | missed clearing first: a2 a5 | run first: a4 | central bank and a customer against the founder
D10 | identity | update | F17 | unnamed bank: a2 | Coastline Bank: a6 | the buyer was named six days later
D11 | denial | conflict | F18 | no: a3 a6 | yes: a3 a6 | the governor denies what the opposition says
D12 | identity | update | F19 | finance director: a3 | Kojo Ansah-Dwomoh: a6 | the man is named once charged
D13 | figure | scope | F23 | 1140: a4 | 700: a6 | all the staff against those whom the buyer keeps
R F10 | 2 | the central bank and its receiver; the founder
R F15 | 3 | the central bank; the co-operative's treasurer; the founder
R F8 | 2 | Ebenezer Dapaah and his receipt; the governor
R F9 | 4 | the pastor; immigration records seen by police; the founder himself on the telephone; his lawyer
S | a1 “They gave me a biscuit and a receipt,” | a6 “They gave me a biscuit,”
E | Nkosuo Savings and Trust | organisation | Nkosuo Savings and Trust; Nkosuo; mid-sized lender Nkosuo Savings and Trust; the bank
E | Nana Osei Agyapong | person | Nana Osei Agyapong; Mr Agyapong; the founder
E | Lydia Amoako-Tuffour | person | Dr Lydia Amoako-Tuffour; Dr Amoako-Tuffour; The Governor
E | Efua Sackey | person | Efua Sackey; the receiver; Accountant Efua Sackey
E | Ebenezer Dapaah | person | Ebenezer Dapaah; the bank's former head of audit
