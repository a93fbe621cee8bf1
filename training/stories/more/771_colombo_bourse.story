story: colombo_bourse
about: Colombo's stock exchange stands still for a day and a half; a cut cable, a bad update or an attack; how many trades were cancelled, who stopped the market, and whether a broker traded while the screens were dark
=== a1 | outlet: Ceylon Business Herald | published: 2032-06-09 | title: CSX goes blank at 10.47
%% By Dinithi Abeyratne-Silva | Markets desk
%% Rupee 311.40 | Tea auction: off-grade down
The board in the World Bridge tower froze ⟦F1; v=10.47; by=-: at 10.47 ⟦T2032-06-09: this morning⟧⟧ with Hatton Plantations at 84.20, and 84.20 it has been ever since. ⟦F2; by=-: Trading on the Colombo Securities Exchange has collapsed⟧ in the worst interruption since the floor was abolished.
⟦F3; v=cable; by=Rohan Jayatilleke: A digger at the Slave Island railway works went through the fibre that joins the exchange to its data centre⟧, chief executive Rohan Jayatilleke told brokers by telephone at noon. ⟪Rohan Jayatilleke; q: “One man, one bucket, one cable,”⟫ he said. ⟦F4; st=planned; v=2032-06-10; by=Rohan Jayatilleke: Business will resume ⟦T2032-06-10: tomorrow⟧ at nine thirty⟧, he promised.
⟦F5; v=exchange; by=Rohan Jayatilleke: It was the exchange itself that called the halt⟧, he added, and ⟦F28; v=4 minutes; by=Rohan Jayatilleke: within four minutes⟧.
⟦F6; v=2117; by=-: 2,117 deals had gone through by then⟧. Among dealers there was confusion about ⟦F7; v=cancelled; by=circular: those struck in the last nine minutes, which a circular declares void⟧. ⟦F8; v=Rs 1.9 billion; by=circular: They are worth Rs 1.9 billion⟧.
At the Galle Face kiosk where clerks smoke, a boy who sells isso vadai did the best trade of his life. ⟪Nizar Saldin; q: “Thirty years ago we had chalk. Chalk does not hang,”⟫ said Nizar Saldin, 63, a broker.
⟦F9; v=293; by=-: The exchange lists 293 companies⟧. ⟦F10; v=2030; by=-: It was last down in 2030⟧, ⟦F11; v=2 hours; by=-: for two hours⟧, when a generator drowned in the monsoon.
=== a2 | outlet: Indus & Orient Wire | published: 2032-06-10 | title: Sri Lanka bourse shut for second day; regulator says it ordered halt
COLOMBO, June 10 (IOW) - ⟦F2; by=-: Sri Lanka's share market stayed dark⟧ ⟦T2032-06-10: on Thursday⟧, a day after ⟦F1; v=10.47; by=-: its matching engine failed at 10:47 a.m.⟧, as investors with nearly $40 million of open orders waited for word.
The securities regulator contradicted the exchange on two points. ⟦F5; v=regulator; by=Shirani Wickremanayake: The halt was imposed by the commission, ⟦F28; v=21 minutes; by=Shirani Wickremanayake: twenty-one minutes after the fault began⟧⟧, director-general Shirani Wickremanayake said. ⟪Shirani Wickremanayake; q: “They asked whether they might wait for lunch,”⟫ she told reporters. And ⟦F3; v=not cable; st=denied; by=Shirani Wickremanayake: no cut in any cable could have stopped both lines, which run through different streets⟧.
⟦F3; v=update; by=two engineers: Two engineers of ⟦F23; v=Lionmatch; by=-: the vendor, Singapore-based Lionmatch⟧, said that a software update had been loaded the night before without a rehearsal⟧. Lionmatch declined to comment.
⟦F8; v=Rs 1.9 billion; by=exchange: The exchange put annulled transactions at about $6 million⟧, ⟦F12; v=186; by=exchange: 186 of them in all⟧.
⟦F13; v=Serendib Capital; by=three brokers; st=alleged: Three brokers said that one house, Serendib Capital, had gone on dealing through a test terminal after the others went blind⟧. ⟦F14; v=no; by=Serendib Capital; st=denied: Serendib said that it had done no such thing⟧. The company handles about a tenth of the market's turnover and is run by the central bank's former head of reserves.
⟦F15; v=2.1%; by=-: Colombo stocks traded in London as receipts slid 2.1 percent⟧. ⟦F9; v=nearly 300; by=-: Close to 300 firms⟧ have shares on the exchange.
=== a3 | outlet: Lanka Dinapatha | published: 2032-06-11 | title: Who pulled the plug on the people's savings?
%% State newspaper | Translated from Sinhala
The Hon. Minister of Finance, Sarath Dissanayaka-Bandara, informed Parliament yesterday that ⟦F3; v=attack; by=Sarath Dissanayaka-Bandara; st=alleged: hostile foreign elements had attacked the national exchange⟧. ⟪Sarath Dissanayaka-Bandara; q: “This was not a spade. This was a sword,”⟫ he said, to applause from the government benches. ⟦F16; v=within a month; st=planned; by=Sarath Dissanayaka-Bandara: A committee headed by a retired air vice marshal will report within a month⟧.
⟦F4; v=2032-06-10; by=-: The market was brought back ⟦T2032-06-10: on Thursday⟧ at 2.15 in the afternoon⟧, thanks to the sleepless efforts of officers. ⟦F17; v=28 hours; by=-: The interruption had lasted about twenty-eight hours⟧.
@@ copy a1
⟦F6; v=2117; by=-: 2,117 deals had gone through by then⟧. Among dealers there was confusion about ⟦F7; v=cancelled; by=circular: those struck in the last nine minutes, which a circular declares void⟧.
Small savers have nothing to fear, the minister stressed. ⟦F12; v=93; by=Sarath Dissanayaka-Bandara: Only 93 members of the public had a bargain struck out⟧, and each will be telephoned. A retired postmaster of Kurunegala, Mr. H. M. Tikiri Banda, informed this newspaper that he had already been telephoned, and that the young lady was most polite.
The mischief-makers who speak of ⟦F13; v=Serendib Capital; by=-: a certain firm's secret terminal⟧ should bring evidence to the police. ⟦F14; v=no; by=-; st=denied: There was no such trading⟧.
⟦F18; v=Rs 4.2 billion; by=-: Pension funds, by the Treasury's rule, keep Rs 4.2 billion in listed shares⟧ and have not sold one.
The minister further observed that the exchange had functioned without blemish through three monsoons, and commended the tea industry on a record month. ⟦F9; v=293; by=-: All 293 enterprises on the board⟧ opened within their limits on the resumption, and ⟦F8; v=Rs 1.9 billion; by=-: bargains of nineteen hundred million rupees⟧ have been wiped from the book in an orderly manner.
=== a4 | outlet: Low Latency | published: 2032-06-14 | title: Postmortem notes: the Colombo freeze
%% A newsletter about exchanges and their machines | Chicago
%% Forwarded this email? Subscribe here
I have now read the vendor's incident log, all 64 pages of it. ⟦F3; v=update; by=incident log: Release 9.4 went in at 23:10 ⟦T2032-06-08: on Tuesday⟧; at a quarter to eleven next day, when the order book passed two to the power of sixteen entries, a counter wrapped round⟧. That is all. The fibre was cut as well, at 11:26, which is to say ⟦F19; v=after; by=incident log: thirty-nine minutes after everything had already stopped⟧. Somebody found a digger and was grateful.
There is ⟦F20; v=none; by=-: no trace of an intruder⟧ in any of it. ⟦F5; v=regulator; by=incident log: ⟦F28; v=21 minutes; by=incident log: A halt command is logged at 11:08⟧, with the commission's key⟧. ⟦F21; v=11 minutes; by=-: The standby site in Kandy was switched on and died of the same bug eleven minutes later⟧, having been fed the same release. This is what a standby is for in textbooks. ⟦F2; by=-: An entire national market was thus without a price⟧.
How long? ⟦F17; v=27 hours 28 minutes; by=-: From 10:47 on Wednesday to 14:15 on Thursday it is 27 hours and 28 minutes⟧. ⟦F11; v=2 hours; by=-: ⟦F10; v=2030; by=-: Two years back⟧ it was 120 minutes⟧. Tokyo's famous day was shorter.
⟦F6; v=2640; by=-: Bargains done before the freeze: 2,640, if like me you also count the odd-lot and rights boards⟧. The awkward bit is page 41. ⟦F22; v=31; by=incident log: Terminal T-07, a test station, sent thirty-one orders into a side book between 10:52 and 11:05⟧. ⟦F14; v=yes; by=incident log: They were matched⟧. ⟦F13; v=Serendib Capital; by=incident log: The station was on lease to Serendib⟧.
⟦F23; v=Lionmatch; by=-: Lionmatch⟧ has nine other exchanges on the same release. I have written to all nine to ask if they count higher than 65,536. ⟦F24; v=3; by=-: So far three have answered⟧, one of them with a question mark.
=== a5 | outlet: Sunday Lagoon | published: 2032-06-20 | title: Uncle Nizar's lost morning
%% Colombo | People
%% Crossword solution p. 22
For Nizar Saldin, 63, ⟦F2; by=-: the great silence of Wednesday the 9th⟧ cost exactly 340,000 rupees, his commission on a block of Hatton that was sold, then unsold. ⟦F7; v=reinstated; by=exchange: He may get it back: the exchange has decided to let the disputed nine minutes stand after all⟧, under pressure from foreign funds.
⟦F25; v=resigned; by=-: Chief executive Jayatilleke has gone⟧. His farewell note said nothing of buckets. ⟦F3; v=update; by=exchange: Its board now concedes that a faulty release was the reason⟧ and ⟦F26; v=Rs 310 million; by=board; st=planned: is to demand Rs 310 million from the vendor⟧.
The digger's driver, Sunil Priyantha, 26, had been held for two nights at Slave Island station. ⟪Sunil Priyantha; q: “They told me I had broken the country,”⟫ he said. He is back at work. ⟦F20; v=none; by=-: No hacker was ever found⟧, and no sword. ⟦F19; v=before; by=Sunil Priyantha: He is sure that he struck the cable before ten, because the tea had not yet come⟧; his foreman, ⟦F19; v=after; by=foreman: who wrote it in the day book, has half past eleven⟧.
⟦F14; v=yes; by=Serendib Capital: Serendib, too, has had second thoughts and says that a junior placed “some test orders”⟧, ⟦F22; v=31; by=-: a score and a half, plus one⟧. ⟦F27; v=suspended; by=commission: The commission has suspended its licence for sixty days⟧. ⟦F12; v=186; by=-: Those hundred and eighty-six bargains⟧, by the way, ⟦F12; v=just under 100; by=-: belonged to just under a hundred people⟧, and Nizar knows most of their mothers.
⟪Nizar Saldin; q: “We had chalk thirty years ago, and chalk doesn't hang,”⟫ he says again, and offers a vadai. On his desk is a slate, bought last week for forty rupees in the Pettah.
⟦F16; v=2032-09; st=planned; by=minister's office: The air vice marshal's committee, according to the minister's office, will need until September⟧.
=== key
F1 | At what time did the exchange fail?
F2 | What happened to trading in Colombo?
F3 | What caused the failure?
F4 | When does trading resume?
F5 | Who halted the market?
F6 | How many deals had gone through before the failure?
F7 | What becomes of the deals of the last nine minutes?
F8 | How much were the cancelled deals worth?
F9 | How many companies are listed?
F10 | When was the exchange last down?
F11 | How long was the exchange down in 2030?
F12 | How many deals were cancelled?
F13 | Which broker is said to have traded in the dark?
F14 | Did Serendib trade during the outage?
F15 | How far did the receipts in London fall?
F16 | When will the committee report?
F17 | How long did the outage last?
F18 | How much do pension funds hold in shares?
F19 | Was the cable cut before or after the failure?
F20 | Was there a trace of an intruder?
F21 | How long did the standby site run?
F22 | How many orders did the test terminal send?
F23 | Who is the vendor?
F24 | How many exchanges have answered?
F25 | What became of the chief executive?
F26 | How much will the exchange demand from the vendor?
F27 | What has the commission done to Serendib?
F28 | How soon after the failure was the market halted?
D1 | cause | conflict | F3 | cable: a1 | update: a2 a4 a5 | the chief executive's digger against the engineers and the log
D2 | cause | conflict | F3 | attack: a3 | update: a2 a4 a5 | the minister speaks of a foreign attack
D3 | responsibility | conflict | F5 | exchange: a1 | regulator: a2 a4 | each says that it called the halt
D4 | sequence | conflict | F19 | after: a4 a5 | before: a5 | log and foreman against the driver's memory
D5 | denial | update | F14 | no: a2 a3 | yes: a4 a5 | the house denied, the log showed it, and it admitted
D6 | identity | update | F7 | cancelled: a1 a3 | reinstated: a5 | the exchange let the deals stand after all
D7 | figure | scope | F12 | 186: a2 a5 | 93: a3 | bargains, or members of the public who had one
D8 | figure | rounding | F9 | 293: a1 a3 | nearly 300: a2 | the wire rounds up
D9 | figure | rounding | F17 | 28 hours: a3 | 27 hours 28 minutes: a4 | the state paper rounds up
D10 | date | update | F16 | within a month: a3 | 2032-09: a5 | the committee needs longer
D11 | denial | conflict | F3 | cable: a1 | not cable: a2 | the regulator says no cut could stop both lines
D12 | figure | conflict | F28 | 4 minutes: a1 | 21 minutes: a2 a4 | the chief executive against regulator and log
D13 | figure | scope | F6 | 2117: a1 a3 | 2640: a4 | the main board, or also odd lots and rights
D14 | figure | rounding | F12 | 93: a3 | just under 100: a5 | the same savers
R F3 | 5 | the chief executive; the regulator; the vendor's engineers and log; the minister; the board
R F14 | 2 | Serendib; the incident log
R F5 | 3 | the chief executive; the regulator; the incident log
R F19 | 3 | the incident log; the driver; the foreman's day book
S | a1 “Thirty years ago we had chalk. Chalk does not hang,” | a5 “We had chalk thirty years ago, and chalk doesn't hang,”
E | Rohan Jayatilleke | person | Rohan Jayatilleke; chief executive Rohan Jayatilleke; Chief executive Jayatilleke
E | Colombo Securities Exchange | organisation | Colombo Securities Exchange; the exchange; Sri Lanka's share market; the national exchange
E | Serendib Capital | organisation | Serendib Capital; Serendib; a certain firm; one house
E | Lionmatch | organisation | Lionmatch; the vendor
E | Nizar Saldin | person | Nizar Saldin; Nizar; Uncle Nizar
