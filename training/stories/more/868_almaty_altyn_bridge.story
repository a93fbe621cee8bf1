story: almaty_altyn_bridge
about: an Almaty crypto exchange goes dark; the founder fled, was kidnapped or is on holiday, hackers or he took the coins, customers are counted with or without idle accounts; an earlier outage, two office searches and a look-alike exchange stand close by
=== a1 | outlet: Alatau Business Daily | published: 2031-03-11 | title: Altyn Bridge stops withdrawals, then disappears
%% By Timur Seitkali
%% Markets | Property | Lifestyle
ALMATY. ⟦F1; by=-: Customers of Altyn Bridge, the largest crypto exchange to be licensed in Kazakhstan, woke up ⟦T2031-03-10: yesterday⟧ to a white page⟧. ⟦F2; v=23h40m; by=status log: Its status log shows that payouts had been frozen at twenty to midnight⟧ ⟦T2031-03-09: on Sunday⟧.
⟦F3; v=410000; by=Altyn Bridge: By its own last report the exchange has 410,000 clients⟧. ⟦F4; v=62 billion tenge; by=regulator: The financial regulator estimates their balances at 62 billion tenge⟧. ⟦F5; v=Daniyar Akhmet; by=-: Founder Daniyar Akhmet, who came to fame by buying the town of Talgar an ice rink⟧, ⟦F6; v=on holiday; by=his assistant: is in the Maldives with his family on a holiday planned for months, his assistant said⟧.
⟦F7; v=hackers; by=Altyn Bridge: A message in the app, since removed, spoke of “an external intrusion into the hot wallet”⟧. ⟦F17; v=unclear; by=regulator; st=doubted: Whether the deposit fund must step in, the regulator would not say⟧.
At the office on Dostyk Avenue ⟦F8; v=200; by=-: some two hundred people⟧ stood before a locked turnstile. ⟪Gulnar Omarova; q: “I sold my mother's flat on Friday. ⟦F9; v=19 million tenge; by=Gulnar Omarova: Nineteen million is in there⟧,”⟫ Gulnar Omarova, a dentist, said.
⟦F10; v=licensed; by=regulator: The firm's licence, granted in 2028, is valid, the regulator confirmed⟧. ⟦F11; v=2029; by=-: A three-day outage in 2029⟧ had ended with everyone paid. ⟦F12; v=Astana; by=-: It is registered in the Astana financial centre⟧.
The rink at Talgar was open as usual. In the cloakroom hangs a photograph of the founder in skates, giving the thumbs up; the attendant said that children had been asking her whether it would melt now.
=== a2 | outlet: Silk Wire | published: 2031-03-12 | title: Kazakh crypto exchange founder left country before collapse, police say
ASTANA, March 12 (Silk Wire) — The founder of a Kazakh cryptocurrency platform ⟦F1; by=-: that went offline⟧ with more than $100 million of customer money ⟦F6; v=fled; by=police: had flown out on a one-way ticket hours earlier, police said⟧ ⟦T2031-03-12: on Wednesday⟧.
⟦F5; v=Daniyar Akhmet; by=police: Daniyar Akhmet, 36⟧, ⟦F13; v=Istanbul; by=police: boarded a flight to Istanbul⟧ ⟦F14; v=2031-03-09; by=police: ⟦T2031-03-09: on Sunday evening⟧⟧, an interior ministry spokesman said. ⟦F15; v=searched; by=interior ministry: Detectives went through the Dostyk Avenue premises ⟦T2031-03-11: on Tuesday⟧⟧, ⟦F16; v=14; by=interior ministry: carrying off 14 servers⟧.
⟦F4; v=62 billion tenge; by=regulator: The missing holdings amount to $124 million (62 billion tenge), the regulator said⟧. ⟦F3; v=more than 400000; by=-: The exchange had claimed upwards of 400,000 users⟧.
⟦F7; v=founder; by=Hashlight: Blockchain analysts at Hashlight said the coins had left in eleven transfers signed with the owner's own key⟧. ⟦F7; v=hackers; by=lawyer: A lawyer for Akhmet, Saule Bekova, repeated that outsiders had broken in⟧.
⟦F17; v=no; by=regulator: The state insurance fund does not cover digital assets, the regulator said⟧. ⟦F18; v=2; by=police: Two executives have been detained⟧. ⟦F8; v=200; by=police: The number who besieged the office on the first day was put by police at 200⟧.
The business, ⟦F12; v=Astana; by=-: which was entered in the register of the Astana financial centre⟧, ⟦F11; v=2029; by=-: had already gone dark once, for three days in 2029⟧, when customers were told that a cable had been cut. ⟦F2; v=23h40m; by=regulator: This time transfers out were barred from 11.40 p.m., the regulator found⟧.
Altyn Bridge is not connected with Altyn Most, a Bishkek payments company, which said it had been flooded with calls.
Kazakhstan became a magnet for coin miners and traders when China expelled them in 2021, and later brought the business under licence. Scandals since have been small. Some in the government hoped the country would be for digital money what Dubai is for gold.
%% Silk Wire – Astana bureau. Editing by K. Doyle
=== a3 | outlet: Bosporus Star | published: 2031-03-14 | title: Kazakh coin king vanished between passport desk and taxi rank
%% Haber Merkezi
%% FOLLOW US
He landed; that much the cameras prove. ⟦F13; v=Istanbul; by=airport police: Daniyar Akhmet passed passport control in Istanbul⟧ with one rucksack, airport police say. ⟦F14; v=2031-03-09; by=airport police: It was ⟦T2031-03-09: the night of Sunday⟧⟧, and in Almaty ⟦F2; v=23h40m; by=-: the tills were just being bolted, twenty minutes short of Monday⟧. ⟦F6; v=fled; by=Kazakh police: Astana calls him a fugitive⟧. ⟦F6; v=kidnapped; by=his wife: His wife, Aliya, calls him a hostage⟧. ⟪Aliya Akhmet; q: “⟦F6; v=kidnapped; by=Aliya Akhmet: Two men took my husband at the kerb⟧. I have the ransom message,”⟫ she told the Star in a hotel in Laleli.
⟦F19; v=5 million dollars; by=Aliya Akhmet: Five million dollars is the price, she says⟧. ⟦F20; v=his own phone; by=Turkish investigator: A Turkish investigator says that the message was sent from Akhmet's own handset⟧. ⟦F20; v=unknown number; by=Aliya Akhmet: The wife insists that it came from a number she had never seen⟧.
No sandy beach, then: ⟦F6; v=fled; by=-: the Maldives were a fairy tale⟧. ⟦F21; v=3 weeks; by=estate agent: An agent in Beşiktaş rented him a flat three weeks ago⟧, with a view. The neighbours remember a polite man who asked about the parking and never about the price.
⟦F22; v=300 bitcoin; by=Hashlight: Three hundred bitcoin of the loot surfaced at an exchange office near the Grand Bazaar, Hashlight tells us⟧. ⟦F3; v=410000; by=-: Four hundred and ten thousand Kazakhs⟧ would like a word, and ⟦F4; v=62 billion tenge; by=-: their hundred and twenty-four million dollars back⟧. Back home ⟦F18; v=2; by=-: a pair of his managers is in the cells⟧.
The hotel's breakfast room smelled of menthol. Mrs Akhmet wore dark glasses and a coat with a price tag, which her companion removed when he noticed our photographer.
=== a4 | outlet: Jana Qala TV | published: 2031-03-18 | title: Prosecutors widen Altyn Bridge case
%% State channel Jana Qala. The president's address at 20.00
The Prosecutor General's Office informs that ⟦F18; v=4; by=prosecutors: four employees of the platform are now under arrest⟧. ⟦F15; v=searched; by=prosecutors: After the action of ⟦T2031-03-11: 11 March⟧ on Dostyk Avenue⟧, ⟦F23; v=data hall; by=prosecutors: a second search was carried out ⟦T2031-03-15: on Saturday⟧ in a data hall in Ekibastuz⟧, ⟦F24; v=9; by=prosecutors: where nine more machines were secured⟧.
⟦F7; v=founder; by=prosecutors; st=alleged: The investigation holds that citizen Akhmet emptied the wallets himself⟧. ⟦F25; v=red notice; by=prosecutors: Interpol has circulated his name⟧. ⟦F13; v=Istanbul; by=border service: According to the border service, his ticket was for Istanbul⟧ and no return was booked. ⟦F16; v=14; by=prosecutors: The fourteen servers from the first address⟧ are being examined by specialists.
Contrary to inventions on social networks, ⟦F26; v=not warned; by=regulator; st=denied: the regulator had received no warning about the platform⟧. ⟦F26; v=warned; by=Marat Zhunusov: The deputy Marat Zhunusov read out in the Mazhilis a letter of complaint bearing the regulator's stamp of October⟧. ⟦F10; v=suspended; by=regulator: The permission to operate was suspended ⟦T2031-03-13: on 13 March⟧⟧.
⟦F27; v=9200; by=interior ministry: As of today 9,200 citizens have filed statements⟧. ⟦F17; v=no; by=finance minister: The budget will not answer for private risk, the finance minister stressed⟧. ⟦F4; v=62 billion tenge; by=-: Sixty-two billion of their tenge is in question⟧. Citizens are reminded that ⟦F12; v=Astana; by=-: the operator was enrolled in the capital's financial centre⟧ under English law.
@@ copy Silk Wire
⟦F7; v=founder; by=Hashlight: Blockchain analysts at the firm Hashlight say the coins had left in eleven transfers signed with the owner's own key⟧.
Viewers are invited to be vigilant. A hotline of the financial police works without days off; the call is free from all numbers of the republic.
=== a5 | outlet: ChainLedger Review | published: 2031-03-21 | title: The Altyn Bridge numbers do not add up
%% Research note. Not investment advice.
Start with the crowd. ⟦F3; v=410000; by=Altyn Bridge: The firm boasted of 410,000 accounts⟧. ⟦F3; v=88000; by=database dump: A dump of its database that reached us has 88,000 with a balance above zero⟧. ⟦F27; v=about 9000; by=police: Around nine thousand have gone to the police⟧.
Of those queuing on Dostyk ⟦F8; v=200; by=-: on day one, a couple of hundred by the photographs⟧, most will have been in the smaller group. One of them, ⟦F9; v=19 million tenge; by=database dump: dentist G.O., appears in the dump with exactly 19m tenge⟧.
Then the pot. ⟦F4; v=62 billion tenge; by=regulator: The official loss is 62bn tenge⟧. ⟦F4; v=31 billion tenge; by=ChainLedger Review: Adding up wallets we can only find half of that ever on chain, 31bn⟧. The rest, we suspect, was never anything but digits.
Then the heist. ⟦F7; v=founder; by=-: Whoever moved the coins held the master key⟧, ⟦F28; v=11; by=-: needed eleven transactions⟧ and ⟦F29; v=before freeze; by=ChainLedger Review: was done nineteen minutes before customers were locked out⟧. ⟦F29; v=after freeze; by=Saule Bekova: Counsel for Akhmet, Saule Bekova, places the theft an hour after the freeze⟧, which would suit ⟦F7; v=hackers; by=Saule Bekova: her burglars⟧. ⟦F2; v=23h40m; by=-: The gate fell at 23.40⟧; that nobody disputes.
⟦F22; v=300 bitcoin; by=-: The Istanbul sighting of 300 BTC⟧ is sound. ⟦F20; v=his own phone; by=metadata: So, by its metadata, is the claim that the ransom text was typed on his device⟧. ⟦F19; v=5 million dollars; by=-: The sum named in it, $5m⟧, equals to the cent the balance of a card in his wife's name. ⟦F11; v=2029; by=-: We have also looked at the 2029 blackout, which lasted three days⟧: ⟦F30; v=borrowed; by=ChainLedger Review: depositors were then repaid with coins borrowed from a miner in Ekibastuz⟧. ⟦F23; v=data hall; by=-: It is that miner's hall that was raided on the fifteenth⟧. ⟦F16; v=14; by=-: The fourteen boxes from the head office⟧ were mail servers.
=== a6 | outlet: Kamtchatka Live | published: 2031-04-02 | title: LIVE – Altyn Bridge founder before Istanbul court
%% All times Almaty. Refresh for updates
%% KL+
14.10 Good afternoon. ⟦F31; v=2031-03-31; by=Turkish police: Daniyar Akhmet was picked up in Bursa ⟦T2031-03-31: on Monday⟧, the Turkish police announced⟧. ⟦F6; v=fled; by=Turkish police: Nobody had abducted him, they add⟧: ⟦F32; v=cousin; by=Turkish police: he was staying with a cousin who sells carpets⟧.
14.25 A reminder for those who join us. ⟦F1; by=-: The exchange vanished from the screen in the night to 10 March⟧. ⟦F14; v=2031-03-09; by=boarding pass: Its master had left that Sunday, the boarding pass read out in court shows⟧. ⟦F26; v=warned; by=former regulator: A former official of the regulator testified last week that two warnings about it lay in his tray⟧.
14.40 ⟪Daniyar Akhmet; q: “⟦F7; v=hackers; by=Daniyar Akhmet: I was robbed like all of you⟧ ⟦F6; v=kidnapped; by=Daniyar Akhmet: and then robbed of myself⟧,”⟫ Akhmet tells the judge. Laughter. ⟦F19; v=5 million dollars; by=prosecutor: The prosecutor reads out the demand for five million⟧ ⟦F20; v=his own phone; by=prosecutor: and the serial number of the telephone, which is the accused's⟧.
15.05 Outside: ⟦F34; v=40; by=-: about forty depositors⟧, who have flown in. Gulnar Omarova, the dentist, is among them. ⟦F9; v=19 million tenge; by=Gulnar Omarova: She shows everyone the receipt for her nineteen million⟧. ⟪Gulnar Omarova; q; via=Alatau Business Daily: “I sold my mother's flat on a Friday,”⟫ she told a paper at the time.
15.30 News from Astana. ⟦F27; v=21500; by=interior ministry: The ministry counts 21,500 complaints today⟧. ⟦F18; v=4; by=-: The four jailed colleagues⟧ stay where they are. ⟦F10; v=revoked; by=regulator: The licence has been withdrawn for good ⟦T2031-04-01: since yesterday⟧⟧. ⟦F22; v=300 bitcoin; by=Turkish police: Of the coins, the three hundred from the Grand Bazaar have been seized⟧. ⟦F25; v=red notice; by=-: The red notice⟧ has done its work. In the file, we hear, ⟦F15; v=searched; by=prosecutor: are the fruits of the raid on the head office⟧, ⟦F23; v=data hall; by=prosecutor: of the one on the server farm at Ekibastuz⟧, and ⟦F24; v=9; by=prosecutor: the nine computers found there⟧. ⟦F16; v=23; by=prosecutor: Twenty-three machines in all, he says⟧. ⟦F33; v=40 days; by=judge: The judge gives Kazakhstan forty days to send the papers for an extradition⟧.
15.45 ⟦F17; v=no; by=-: Compensation from the state? Still none⟧. ⟦F21; v=3 weeks; by=-: The landlord of the Beşiktaş flat, let three weeks before the crash⟧, wants April's rent. ⟦F11; v=2029; by=-: Several in the queue recall how the site came back to life after its three dead days two years ago⟧, and are waiting for day four.
=== key
F1 | What happened to the exchange?
F2 | When were withdrawals frozen?
F3 | How many customers had the exchange?
F4 | How much customer money is missing?
F5 | Who founded the exchange?
F6 | Why is the founder away?
F7 | Who took the coins?
F8 | How many customers gathered?
F9 | How much did Gulnar Omarova lose?
F10 | What is the state of the licence?
F11 | When was the earlier outage?
F12 | Where is the exchange registered?
F13 | Where did the founder fly to?
F14 | When did the founder leave?
F15 | What did detectives do at Dostyk Avenue?
F16 | How many servers were taken?
F17 | Will the state compensate customers?
F18 | How many employees were arrested?
F19 | How much ransom was asked?
F20 | From which telephone did the ransom message come?
F21 | How long before was the flat in Istanbul rented?
F22 | How much of the loot turned up in Istanbul?
F23 | Where was the second search?
F24 | How many machines were taken in the second search?
F25 | Is Akhmet wanted internationally?
F26 | Had the regulator been warned?
F27 | How many complaints were filed?
F28 | How many transfers moved the coins?
F29 | Did the theft happen before or after the freeze?
F30 | How were depositors repaid in 2029?
F31 | When was Akhmet arrested?
F32 | With whom was Akhmet staying?
F33 | How long has Kazakhstan to ask for extradition?
F34 | How many depositors came to the Istanbul court?
D1 | characterisation | conflict | F6 | fled: a2 a3 a6 | kidnapped: a3 a6 | on holiday: a1 | police against the wife, the accused and the assistant
D2 | responsibility | conflict | F7 | hackers: a1 a2 a5 a6 | founder: a2 a4 a5 | the exchange and its lawyer blame intruders, analysts and prosecutors the owner's key
D3 | identity | conflict | F20 | his own phone: a3 a5 a6 | unknown number: a3 | investigators and metadata against the wife
D4 | denial | conflict | F26 | not warned: a4 | warned: a4 a6 | the regulator denies letters that a deputy and an ex-official show
D5 | sequence | conflict | F29 | before freeze: a5 | after freeze: a5 | the analysts against the lawyer
D6 | figure | conflict | F4 | 62 billion tenge: a1 a2 a3 a4 a5 | 31 billion tenge: a5 | the regulator's estimate against what was ever on chain
D7 | figure | scope | F3 | 410000: a1 a3 a5 | 88000: a5 | all accounts or those with a balance
D8 | figure | rounding | F3 | more than 400000: a2 | 410000: a1 a3 a5 | the agency rounds the firm's boast
D9 | figure | update | F18 | 2: a2 a3 | 4: a4 a6 | two more were arrested
D10 | figure | update | F27 | 9200: a4 | 21500: a6 | complaints kept coming
D14 | figure | scope | F16 | 14: a2 a4 a5 | 23: a6 | the office alone or both searches
D11 | figure | rounding | F27 | 9200: a4 | about 9000: a5 | the review rounds
D13 | denial | update | F17 | unclear: a1 | no: a2 a4 a6 | the regulator left it open on the first day and ruled it out on the next
D12 | sequence | update | F10 | licensed: a1 | suspended: a4 | revoked: a6 | valid at first, suspended, then withdrawn
R F7 | 4 | the lawyer and her client; Hashlight; prosecutors; ChainLedger's own analysis
R F6 | 4 | the assistant; Kazakh police; Aliya Akhmet and her husband; Turkish police
R F4 | 2 | the regulator; ChainLedger Review
S | a1 “I sold my mother's flat on Friday. | a6 “I sold my mother's flat on a Friday,”
E | Daniyar Akhmet | person | Daniyar Akhmet; Akhmet; citizen Akhmet; the founder; its master
E | Saule Bekova | person | Saule Bekova; a lawyer for Akhmet; counsel for Akhmet
E | Altyn Bridge | organisation | Altyn Bridge; the exchange; the platform; the firm; the operator
E | Gulnar Omarova | person | Gulnar Omarova; the dentist
