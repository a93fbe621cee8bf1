story: mombasa_tea
about: a cyber attack stops the tea auction at Mombasa; foreign gang or a dismissed broker's clerk, a mail or an open vendor door, noticed when, bids lost or saved, ransom paid or not, pluckers sent home, and an older outage at the port beside it
=== a1 | outlet: The Likoni Post | published: 2032-03-03 | title: Hackers silence tea auction; not one chest sold
%% By Mwanaisha Juma and Peter Ochola
⟦F1; v=attack; by=-: The screens at Nyali Tea House went black⟧ ⟦F2; v=2032-03-02; by=-: at twenty past nine ⟦T2032-03-02: yesterday⟧ morning⟧, and a red skull asked the region's brokers for money. ⟦F3; v=11.6m kg; by=Mombasa Tea Exchange: Eleven point six million kilos were on the catalogue⟧, the Mombasa Tea Exchange says; ⟦F35; v=none sold; by=-: none was knocked down⟧.
⟪Salim Bakhresa; q: “⟦F4; v=foreign gang; by=Salim Bakhresa: This is organised crime from abroad, and it was well prepared⟧,”⟫ managing director Salim Bakhresa said. ⟦F5; v=2032-03-02; by=Salim Bakhresa: There had been no warning before Tuesday⟧, he insisted.
⟦F6; v=90 bitcoin; by=ransom note: The note demands ninety bitcoin⟧, ⟦F7; v=USD 6m; by=-: about six million dollars⟧, by Sunday. ⟦F8; v=no; by=Salim Bakhresa; st=denied: The exchange would not pay a cent⟧, he said.
⟦F9; v=600000; by=growers' federation: Some 600,000 smallholders live by what is sold here⟧, in the growers' federation's reckoning. Njeri Wambui from Othaya had two sacks' money to come. ⟪Njeri Wambui; q: “The school does not take a skull for fees,”⟫ she said.
Older hands recalled ⟦F10; v=2029; by=-: how the port's scanners died in ⟦T2029: 2029⟧⟧, ⟦F11; v=9 days; by=-: for nine days⟧.
%% Tides: 04h12, 16h40
=== a2 | outlet: Great Rift Newswire | published: 2032-03-05 | title: Kenya tea sale goes back to shouting after cyber attack
&& Kenya tea sale goes back to shouting after cyber attack
MOMBASA, March 5 (GRN) - ⟦F12; v=2032-03-05; by=-: Tea was sold by open outcry in Mombasa ⟦T2032-03-05: on Friday⟧⟧, ⟦F13; by=-: for the first time since auctions moved on line in 2020⟧, three days after ⟦F1; v=attack; by=-: an intrusion crippled the electronic market⟧.
⟦F14; v=14%; by=brokers: Prices fell an average 14 percent⟧, brokers said. ⟦F15; v=2.1m kg; by=exchange: About 2.1 million kg found buyers⟧, according to the exchange.
⟦F4; v=Saltlick; by=interior ministry: Kenya's interior ministry attributed the break-in to Saltlick, a group said to operate from eastern Europe⟧. ⟦F16; v=phishing; by=interior ministry: It began with an e-mail that a clerk opened⟧, the ministry's cyber unit said.
⟦F17; v=saved; by=exchange: Bid histories were safe in a second site in Nairobi⟧, the exchange said.
⟦F18; v=USD 18m; by=exchange: Losses stand at 2.3 billion shillings ($18 million)⟧, it added. ⟦F8; v=no; by=exchange; st=denied: No ransom had been or would be handed over⟧.
=== a3 | outlet: Karachi Commodity Mirror | published: 2032-03-07 | title: Brew costs up Rs40 a kilo as Mombasa stumbles
%% Bazaar page
⟦F34; v=2 in 5; by=-: Pakistan drinks two of every five kilos that leave Mombasa⟧, so the Jodia Bazaar has felt the blow at once. ⟦F19; v=PKR 40; by=Jodia Bazaar dealers: Wholesale leaf went up by forty rupees⟧, dealers here say.
⟦F3; v=nearly 12m kg; by=-: Close on twelve million kilograms are stuck⟧ in godowns on the Shimanzi road. ⟦F14; v=20%; by=Haroon Lakhani: What was cried out on Friday fetched a fifth less than in February⟧, claims importer Haroon Lakhani, who bought some by telephone, ⟦F14; v=14%; by=Mombasa brokers: not the fourteen per cent of the Mombasa brokers⟧; they leave out the dust grades.
⟪Haroon Lakhani; q: “⟦F17; v=lost; by=Haroon Lakhani: They asked me, by WhatsApp, what I had bid in January⟧. Does a man ask that who has his books?”⟫ ⟦F17; v=lost; by=-: The exchange has no record of its own sales since the new year⟧, several buyers concluded.
⟦F20; v=Dar es Salaam; by=Ugandan millers: Ugandan millers talk of sending their crop to Dar es Salaam⟧.
%% Gold per tola: see page 6
=== a4 | outlet: Leaf & Lot (London tea weekly) | published: 2032-03-12 | title: Who let the skull in?
%% Since 1871
A gang of Slavs is a comfortable culprit, and ⟦F4; v=foreign gang; by=exchange: the exchange clings to it⟧. Our own enquiries point nearer home.
⟦F16; v=vendor door; by=-: The attackers came through a maintenance door left open by the software supplier, Brixham Lane of Leeds⟧; two engineers have shown us the logs. ⟦F16; v=not vendor door; by=Brixham Lane; st=denied: Brixham Lane “does not recognise” that account⟧.
⟦F5; v=2032-02-27; by=engineers: The same logs show the first failed entries ⟦T2032-02-27: on Friday 27 February⟧⟧, and someone in Mombasa being told of them by text.
As for the hand, ⟦F4; v=former clerk; by=three brokers; st=alleged: three brokers name a clerk who was dismissed at Christmas⟧ and whose pass was still good. ⟦F4; v=not clerk; by=clerk; st=denied: He told us on the telephone that he sells mattresses now and cannot type⟧.
Money: ⟦F8; v=yes; by=insurer: an underwriter at Lloyd's has seen the receipt for 55 bitcoin⟧, paid ⟦F21; v=2032-03-08; by=insurer: ⟦T2032-03-08: on Monday⟧⟧ through a firm in Dubai. ⟦F22; v=2032-03-09; by=-: The keys arrived ⟦T2032-03-09: the next morning⟧⟧ and ⟦F23; v=resumed; by=-: the screens were alight again by the tenth⟧.
⟦F24; v=74; by=-: Of seventy-four registered buyers⟧, every one has kept quiet. It is a polite trade.
=== a5 | outlet: Tea Hands (Kericho Plantation Workers' Union) | published: 2032-03-13 | title: 3,000 sent home, and nobody hacked them
%% Kiswahili overleaf
A skull on a screen in Nyali, and in Kericho the bell does not ring. ⟦F25; v=3000; by=Plantation Workers' Union: Three thousand of us were told to stay away⟧ until the lots move. ⟦F25; v=1900; by=Growers' Chamber: The employers' chamber writes 1,900⟧, because it does not see seasonal women when it counts.
⟦F26; st=asked; by=Plantation Workers' Union: We ask half pay for the lost fortnight⟧.
The bosses weep over ⟦F18; v=USD 18m; by=exchange: two billion three hundred million⟧. We ask who got the coins, for ⟦F8; v=yes; by=-: coins there were⟧: ⟪Joash Kiprono; q: “⟦F8; v=yes; by=Joash Kiprono: A director told my cousin, who drives him, that they paid on the Monday⟧,”⟫ says our branch secretary, Joash Kiprono.
And the boy they whisper about? ⟦F4; v=not clerk; by=Plantation Workers' Union; st=denied: We knew him as a shop steward, and he did not do it⟧.
@@ copy Great Rift Newswire
⟦F15; v=2.1m kg; by=exchange: About 2.1 million kg found buyers⟧ on the Friday, according to the exchange.
=== a6 | outlet: Bunyoro Vision (state) | published: 2032-03-16 | title: Uganda weighs own auction after Mombasa breach
%% Kampala | Agriculture
Government has set up a team to study ⟦F33; v=Jinja; by=Agnes Kyomuhendo; st=planned: a tea auction at Jinja⟧, Agriculture Minister Agnes Kyomuhendo disclosed. ⟪Agnes Kyomuhendo; q: “⟦F20; v=not Dar es Salaam; by=Agnes Kyomuhendo; st=denied: Nobody is carrying our leaf to Dar⟧. Why go from one neighbour's kitchen to another's?”⟫ she said.
⟦F27; v=a fifth; by=-: Uganda supplies a fifth of what Mombasa sells⟧; ⟦F28; v=USD 1.5m; by=Kyomuhendo: its farmers lost 5.6 billion shillings ($1.5 million)⟧ in the stoppage, by the minister's figures.
⟦F29; v=Salim Bakhresa resigned; by=-: Mombasa's managing director, Mr Bakhresa, has stepped down⟧. ⟦F30; v=one arrest; by=Kenyan police: Kenyan detectives arrested a man ⟦T2032-03-14: on Sunday⟧⟧ at Mtwapa, they said, without naming him.
⟦F23; v=resumed; by=-: The electronic sale has been running again since ⟦T2032-03-10: Wednesday of last week⟧⟧.
=== a7 | outlet: Threatglass (security blog) | published: 2032-03-20 | title: Saltlick, Mombasa and the clerk: a timeline
%% Comments are moderated
⟦F5; v=2032-02-27; by=-: ⟦T2032-02-27: Feb 27⟧. Someone tries the vendor account nine times⟧; we hold the log. The exchange still says that ⟦F5; v=2032-03-02; by=exchange: nothing was known until the screens died⟧.
⟦F36; v=2032-02-29; by=-: ⟦T2032-02-29: Feb 29⟧. It works⟧. ⟦F16; v=vendor door; by=-: No mail was opened by any clerk, phishing is a fairy tale⟧: ⟦F31; v=no second factor; by=-: the account had a password and nothing else⟧.
⟦F2; v=2032-03-02; by=-: ⟦T2032-03-02: Mar 2⟧⟧. ⟦F1; v=attack; by=-: Everything is encrypted⟧. ⟦F17; v=lost; by=-: That includes the Nairobi copy, which was mounted as a drive⟧.
⟦F21; v=2032-03-08; by=-: ⟦T2032-03-08: Mar 8⟧⟧. ⟦F8; v=yes; by=-: Fifty-five coins move from a Dubai desk to a Saltlick wallet⟧. ⟦F6; v=90 bitcoin; by=-: The opening price had been 90⟧.
⟦T2032-03-14: Mar 14⟧. Police pick somebody up. ⟦F30; v=Idris Mwakio; by=magistrate's list: The magistrate's list has him as Idris Mwakio, 27⟧, formerly a clerk. ⟦F4; v=former clerk; by=prosecutor: The prosecutor says he sold Saltlick the password⟧. ⟦F4; v=not clerk; by=lawyer; st=denied: His lawyer says he never had one to sell⟧.
⟪Haroon Lakhani; q; via=Karachi Commodity Mirror: “They asked me what I had bid in January,”⟫ a buyer told a Karachi paper. Quite.
Bystanders: ⟦F14; v=14%; by=brokers: prices down 14%, say brokers⟧; ⟦F9; v=more than half a million; by=-: over half a million farm families waiting⟧. And please stop citing ⟦F10; v=2029; by=-: the port outage of 2029⟧; ⟦F32; v=burst pipe; by=-: that was a burst pipe⟧.
=== key
F1 | What happened to the tea auction?
F2 | When did the screens fail?
F3 | How much tea was on the catalogue?
F4 | Who was behind the attack?
F5 | When was the intrusion first seen?
F6 | What ransom was demanded?
F7 | What is the ransom worth in dollars?
F8 | Was a ransom paid?
F9 | How many smallholders depend on the auction?
F10 | When did the port's scanners fail?
F11 | How long did the port's scanners fail?
F12 | When was tea sold by outcry?
F13 | When was tea last sold by outcry?
F14 | How far did prices fall?
F15 | How much was sold by outcry?
F16 | How did the attackers get in?
F17 | Were the bid records saved?
F18 | How large are the losses?
F19 | How did prices move in Karachi?
F20 | Where may Uganda's tea be sold instead?
F21 | When was the ransom paid?
F22 | When did the keys arrive?
F23 | Has electronic trading resumed?
F24 | How many buyers are registered?
F25 | How many pluckers were sent home?
F26 | What does the union ask?
F27 | What share of Mombasa's tea is Ugandan?
F28 | How much did Ugandan farmers lose?
F29 | What became of the managing director?
F30 | Who was arrested?
F31 | How was the vendor account secured?
F32 | What caused the port outage?
F33 | Where might Uganda found its own auction?
F34 | What share of Mombasa's tea goes to Pakistan?
F35 | How much was sold on the day of the attack?
F36 | When did the attackers get in?
D1 | responsibility | conflict | F4 | foreign gang: a1 a4 | Saltlick: a2 | former clerk: a4 a7 | the exchange and the ministry name foreigners, brokers and the prosecutor a dismissed clerk
D2 | denial | conflict | F4 | former clerk: a4 a7 | not clerk: a4 a5 a7 | the clerk, his union and his lawyer deny it
D3 | date | conflict | F5 | 2032-03-02: a1 a7 | 2032-02-27: a4 a7 | the exchange says no warning, the logs show failed entries four days before
D4 | cause | conflict | F16 | phishing: a2 | vendor door: a4 a7 | not vendor door: a4 | the ministry blames a mail, engineers and a blog the supplier's account, the supplier denies it
D5 | denial | conflict | F8 | no: a1 a2 | yes: a4 a5 a7 | the exchange denies a payment that an underwriter and a blog have seen
D6 | denial | conflict | F17 | saved: a2 | lost: a3 a7 | the exchange says the records are safe, buyers and a blog that they are gone
D7 | figure | scope | F14 | 14%: a2 a3 a7 | 20%: a3 | the brokers leave out the dust grades
D8 | figure | scope | F25 | 3000: a5 | 1900: a5 | the union counts seasonal women, the chamber only permanent staff
D9 | figure | rounding | F3 | 11.6m kg: a1 | nearly 12m kg: a3 | the same catalogue rounded up
D10 | figure | rounding | F9 | 600000: a1 | more than half a million: a7 | the same growers in round words
D11 | identity | update | F30 | one arrest: a6 | Idris Mwakio: a7 | the man is named in court
D12 | place | conflict | F20 | Dar es Salaam: a3 | not Dar es Salaam: a6 | the minister denies what the millers talk of
R F8 | 4 | the exchange; the underwriter; the director's driver's cousin; the blog's wallet trace
R F5 | 2 | the exchange; the vendor's logs
R F4 | 6 | the exchange; the interior ministry; three brokers; the prosecutor; the clerk and his lawyer; the union
R F14 | 2 | Mombasa brokers; Haroon Lakhani
S | a3 “They asked me, by WhatsApp, what I had bid in January | a7 “They asked me what I had bid in January,”
E | Mombasa Tea Exchange | organisation | Mombasa Tea Exchange; the exchange; The exchange; the electronic market
E | Salim Bakhresa | person | Salim Bakhresa; Mr Bakhresa; managing director Salim Bakhresa; Mombasa's managing director
E | Idris Mwakio | person | Idris Mwakio; a clerk who was dismissed at Christmas; the clerk
E | Brixham Lane | organisation | Brixham Lane; the software supplier
E | Saltlick | organisation | Saltlick; a group said to operate from eastern Europe
