story: iceland_quota_vote
about: Iceland votes by a hair for auctioning fishing quotas; a ballot box from a northern island arrives a day late, on a ferry or in a garage, sealed or not; share of valid or of all ballots, the first count and the recount, a minister who went before or after the count; an earlier referendum on whaling and its turnout stand apart
=== a1 | outlet: Norðanpóstur | published: 2031-09-22 | title: Yes leads by 612; the Hrísey box came on Sunday
%% Blaðamaður: Sigrún Eldjárn
%% Áskrift: 4.900 kr. á mánuði
AKUREYRI — ⟦F1; v=yes; by=-: The nation has said yes to the auctioning of fishing quotas⟧, ⟦F2; v=50.2%; by=electoral board: with 50.2 per cent of the valid votes⟧ ⟦T2031-09-20: on Saturday⟧, the national electoral board announced last night. ⟦F3; v=612; by=electoral board: 612 votes separate the sides⟧; ⟦F4; v=61.4%; by=electoral board: turnout was 61.4 per cent⟧.
The last box to be opened came from the island of Hrísey, ⟦F5; v=88; by=electoral board: with 88 ballots in it⟧, and a day late. ⟦F6; v=on ferry; by=Ásgeir Blöndal: It spent the night on the ferry, which could not land in the storm, said Ásgeir Blöndal, head of the northeastern board⟧. ⟪Ásgeir Blöndal; q: “It was seasick, but nobody touched it,”⟫ he said. ⟦F7; v=sealed; by=Ásgeir Blöndal: The seals were whole, according to him⟧.
⟦F8; v=resigned; by=-: Fisheries Minister Kári Thorlacius, who had campaigned for a no, has left office⟧. ⟦F9; v=before; by=Kári Thorlacius: He had handed in his letter on Saturday at nine, before a single ballot was counted, he told us⟧.
=== a2 | outlet: Nordic Press Union | published: 2031-09-22 | title: Icelanders narrowly back fishing quota auctions
REYKJAVIK, Sept 22 (NPU) - ⟦F1; v=yes; by=-: Voters in Iceland have backed selling fishing rights to the highest bidder⟧ in a referendum decided by ⟦F3; v=about 600; by=-: some 600 ballots⟧.
⟦F10; v=advisory; by=Birta Hallgrímsdóttir: Prime Minister Birta Hallgrímsdóttir said the result was advice, not an order⟧. ⟦F10; v=binding; by=Fair Sea: The Fair Sea movement, which led the yes campaign, said the government was bound by it⟧.
⟦F4; v=three in five; by=-: Three in five of those eligible took part⟧, far more than ⟦F11; v=44%; by=-: the 44 percent of the whaling referendum in 2027⟧.
⟦F9; v=after; by=prime minister's aide: Fisheries Minister Kári Thorlacius quit only when the early count showed him losing, an aide to the premier said⟧. ⟦F8; v=dismissed; by=prime minister's aide: He had been asked for his resignation, the aide added⟧.
⟦F12; v=210 million; by=Association of Vessel Owners: Vessel owners put 210 million krónur ($1.5 million) into the no campaign, their association said⟧.
=== a3 | outlet: Kvika | published: 2031-09-24 | title: The box slept in a garage
%% Kvika rannsakar. Vefrit án auglýsinga
⟦F1; v=yes; by=-: The yes won⟧, and nothing that follows is likely to change that. We have a photograph. Between winter tyres and a freezer stands a grey box with the number 41: ⟦F6; v=in garage; by=photograph: the ballots of Hrísey, in the garage of a police officer at Árskógssandur⟧, on the night on which they were supposed to be tossing at sea. ⟦F13; v=21h40; by=harbour log: The ferry had in fact landed ⟦T2031-09-20: on Saturday⟧ at 21h40, the harbour's log tells⟧. ⟦F14; v=football; by=neighbour: The officer wished to see the end of a football match, a neighbour says⟧. ⟦F14; v=storm; by=Ásgeir Blöndal: Blöndal sticks to the storm⟧.
⟦F7; v=broken; by=Fjóla Stein: One of the two seals was torn, says Fjóla Stein, who opened the box in Akureyri⟧. ⟪Fjóla Stein; q: “It hung like a tooth,”⟫ she says.
Who paid for the no? ⟦F12; v=340 million; by=bank statements: Statements of account that Kvika has read add up to 340 million krónur⟧; ⟦F15; v=40 million; by=bank statements: forty of them arrived from a processor in Hull, England⟧. ⟦F15; v=nothing; st=denied; by=Humber Whitefish: Humber Whitefish has given nothing to any campaign, its manager Colin Dace writes to us⟧.
=== a4 | outlet: The Grimsby & Hull Packet | published: 2031-09-26 | title: City firm named in Icelandic vote row
%% By our business staff | Sponsored links below
⟦F15; v=nothing; st=denied; by=Colin Dace: A Hull fish firm has denied bankrolling one side in Iceland's referendum⟧. ⟪Colin Dace; q: “We sponsor the under-elevens and that is the lot,”⟫ said Colin Dace, 52, of Humber Whitefish. ⟦F15; v=40 million; by=Kvika: A Reykjavik website says 40m krónur, about £215,000, came from the company⟧.
Union man Pete Hallam was not surprised by the fuss. ⟦F16; v=300; by=Pete Hallam: Three hundred jobs on the Humber hang on cheap Icelandic cod, he reckons⟧.
⟦F1; v=yes; by=-: The vote went in favour of the auctions⟧ ⟦F2; v=just over half; by=-: by just over half⟧. ⟦F3; v=about 600; by=-: Six hundred-odd ballots made the difference⟧. ⟦F17; v=2031-09-27; by=electoral board; st=planned: A recount in the north-east starts ⟦T2031-09-27: tomorrow⟧, Icelandic officials say⟧.
=== a5 | outlet: Samband útvegsins (Association of Vessel Owners) | published: 2031-09-27 | title: A minority has decided
%% Fréttatilkynning / Press release
Of all those who put a paper into a box ⟦F2; v=49.1%; by=-: only 49.1 per cent marked yes⟧, if the blank and the spoilt are counted as they should be. ⟦F10; v=advisory; by=-: A poll of this kind guides and does not compel⟧.
⟦F12; v=210 million; by=-: Our members' contribution was 210 million krónur, as audited⟧. ⟦F18; v=loans; by=-: Other movements on the account of which a website writes were loans between companies⟧.
In the north ⟦F6; v=in garage; by=-: a box full of votes had a policeman's car shed for its bedroom⟧, ⟦F7; v=broken; by=-: with a seal that had come apart⟧.
⟦F19; v=5000; by=police: Five thousand people, the police say, stood on Austurvöllur ⟦T2031-09-25: on Thursday⟧ at the fullest hour⟧; we respect them. ⟦F20; v=vote again; st=asked; by=-: A vote with an open box must be held again, we told the Supreme Court in our petition⟧.
=== a6 | outlet: Nordic Press Union | published: 2031-10-03 | title: Recount trims lead in Iceland quota vote
REYKJAVIK, Oct 3 (NPU) - ⟦F3; v=447; by=electoral board: Supporters of fishing-quota auctions won Iceland's referendum by 447 votes, a recount showed ⟦T2031-10-03: on Friday⟧⟧, fewer than first reported. ⟦F21; v=bundle; by=electoral board: A bundle from Húsavík had been entered twice⟧, the electoral board said.
⟦F17; v=2031-09-29; by=-: Counting had begun two days late, ⟦T2031-09-29: on Monday⟧⟧, because observers of both camps could not be found on a weekend.
⟦F6; v=in garage; by=electoral board: The board confirmed that a box from the island of Hrísey was kept overnight at an officer's home⟧. ⟦F7; v=sealed; by=police: Police said its seals had been intact when he handed it over⟧. ⟦F5; v=nearly 90; by=-: It held close to 90 votes⟧, too few to matter.
⟦F22; v=suspended; by=-: The head of the northeastern board, Ásgeir Blöndal, has been suspended⟧. ⟪Ásgeir Blöndal; q: “I was told there was a storm,”⟫ he said.
=== a7 | outlet: Auckland Fisheries Review | published: 2031-10-18 | title: What Iceland's vote does, and does not, settle
%% Quarterly. Peer comment welcome
New Zealand, which has traded quota since 1986, watches with interest. ⟦F1; v=yes; by=-: The islanders chose auctions⟧; ⟦F20; v=upheld; by=Supreme Court: their Supreme Court has let that stand, on 14 October⟧, ⟦F23; v=6-1; by=Supreme Court: six justices to one⟧, and ⟦F24; v=seal immaterial; by=Supreme Court: the state of one seal did not matter, it found⟧. ⟦F7; v=broken; by=Supreme Court: Torn it was, the judgment notes in passing⟧.
Numbers want care. ⟦F2; v=50.2%; by=electoral board: The board's 50.2⟧ excludes blanks, ⟦F2; v=49.1%; by=shipowners: the shipowners' 49.1⟧ includes them. ⟦F3; v=447; by=-: The corrected margin is 447⟧. ⟦F4; v=61.4%; by=-: Participation, at 61.4 per cent⟧, should be set beside ⟦F11; v=44%; by=-: the forty-four in a hundred who cared about whales⟧. ⟦F19; v=11000; by=Fair Sea: The crowd of 25 September was 11,000 for Fair Sea, which counts comers and goers over the whole day⟧.
@@ copy Nordic Press Union
⟦F10; v=advisory; by=Birta Hallgrímsdóttir: Prime Minister Birta Hallgrímsdóttir has said the result was advice, not an order⟧. ⟦F10; v=binding; by=Fair Sea: The Fair Sea movement, which led the yes campaign, said the government was bound by it⟧.
⟦F12; v=350 million; by=Audit Office: Money: the National Audit Office's provisional report attributes about 350 million krónur to the defeated side⟧. ⟦F9; v=before; by=registry of the Government Offices: As for Mr Thorlacius, his letter was registered at nine in the evening, with the polls still open, the Government Offices' registry lists⟧; ⟦F8; v=resigned; by=-: he jumped⟧. ⟪Fjóla Stein; q; via=Kvika: “Like a tooth it hung,”⟫ the counting woman's phrase for the seal, has passed into the language.
%% © AFR
=== key
F1 | How did the referendum on quota auctions end?
F2 | What share voted yes?
F3 | By how many votes did yes win?
F4 | What was the turnout of the quota referendum?
F5 | How many ballots were in the Hrísey box?
F6 | Where was the Hrísey box overnight?
F7 | Were the seals of the box intact?
F8 | Did the fisheries minister resign or was he dismissed?
F9 | Did the minister go before or after counting began?
F10 | Is the result binding?
F11 | What was the turnout of the whaling referendum?
F12 | How much was put into the no campaign?
F13 | When did the ferry land?
F14 | Why was the box late?
F15 | How much did Humber Whitefish give?
F16 | How many jobs on the Humber depend on Icelandic cod?
F17 | When does the recount start?
F18 | How does the association explain the other payments?
F19 | How many demonstrated on 25 September?
F20 | What becomes of the petition to hold the vote again?
F21 | Why did the margin shrink?
F22 | What happened to Blöndal?
F23 | How did the Supreme Court divide?
F24 | What did the court say of the seal?
D1 | place | conflict | F6 | on ferry: a1 | in garage: a3 a5 a6 | the board's head put it on the ferry, a photograph and later the board in a garage
D2 | characterisation | conflict | F7 | sealed: a1 a6 | broken: a3 a5 a7 | the board's head and police against the woman who opened it and the court
D3 | sequence | conflict | F9 | before: a1 a7 | after: a2 | the minister and the registry put the letter before the count, an aide after
D4 | responsibility | conflict | F8 | resigned: a1 a7 | dismissed: a2 | the minister left, or was asked to leave
D5 | figure | conflict | F12 | 210 million: a2 a5 | 340 million: a3 | the association's sum against the bank statements
D6 | figure | update | F12 | 340 million: a3 | 350 million: a7 | the auditors later found a little more
D18 | figure | conflict | F12 | 210 million: a2 a5 | 350 million: a7 | the association's sum against the auditors'
D7 | denial | conflict | F15 | 40 million: a3 a4 | nothing: a3 a4 | bank statements against the firm's denial
D8 | cause | conflict | F14 | football: a3 | storm: a3 | a neighbour's account against the board's head
D9 | figure | update | F3 | 612: a1 | 447: a6 a7 | the recount took out a bundle entered twice
D10 | figure | rounding | F3 | 612: a1 | about 600: a2 a4 | the first margin rounded
D11 | figure | scope | F2 | 50.2%: a1 a7 | 49.1%: a5 a7 | share of valid votes, or of all ballots with blanks
D12 | figure | rounding | F2 | 50.2%: a1 a7 | just over half: a4 | the share in words
D13 | figure | rounding | F4 | 61.4%: a1 a7 | three in five: a2 | the turnout as a fraction
D14 | figure | scope | F19 | 5000: a5 | 11000: a7 | at the fullest hour, or over the whole day
D15 | date | update | F17 | 2031-09-27: a4 | 2031-09-29: a6 | the recount began two days late
D16 | figure | rounding | F5 | 88: a1 | nearly 90: a6 | the ballots of the box rounded
D17 | characterisation | conflict | F10 | advisory: a2 a5 a7 | binding: a2 a7 | the prime minister and the owners against Fair Sea
R F7 | 4 | Blöndal; police; Fjóla Stein; the Supreme Court
R F12 | 3 | the owners' association; bank statements; the National Audit Office
R F9 | 3 | Thorlacius; the prime minister's aide; the registry
R F15 | 2 | the bank statements that Kvika read; Humber Whitefish
R F2 | 2 | the electoral board; the association
S | a3 “It hung like a tooth,” | a7 “Like a tooth it hung,”
E | Kári Thorlacius | person | Fisheries Minister Kári Thorlacius; Kári Thorlacius; Mr Thorlacius
E | Ásgeir Blöndal | person | Ásgeir Blöndal; Blöndal; head of the northeastern board
E | Association of Vessel Owners | organisation | Vessel owners; Association of Vessel Owners; the shipowners
E | Humber Whitefish | organisation | Humber Whitefish; a processor in Hull, England; A Hull fish firm; the company
E | Fair Sea | organisation | The Fair Sea movement; Fair Sea
