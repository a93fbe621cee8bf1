story: faroe_vote
about: a referendum on independence in the Faroe Islands; ahead on the night and behind after the post, a ballot box that slept on Suðuroy, three hundred sailors' votes refused, a recount, and a grant that is large or larger
=== a1 | outlet: Tórshavnar Tíðindi | published: 2033-10-09 | title: Yes leads by a whisker – one box missing
%% Beinir Hansen og Rúna Poulsen | English edition
%% Veðrið: mjørki, 7°
⟦F1; by=-: The Faroes have voted on whether to become a state⟧, and this morning nobody can say what they answered. ⟦F3; v=51.2; by=election board: With 118 of 119 boxes opened Yes had 51.2 per cent⟧, the election board announced ⟦T2033-10-09: at three o'clock in the night⟧.
The last box is from Sumba, at the southern end. ⟦F7; v=fog; by=Sandvík Line: Fog kept the ferry in the harbour, says the Sandvík Line⟧, whose captain would not take her out. ⟦F8; v=car deck; by=Sandvík Line: The box spent the night on the car deck, chained to a trailer of salmon feed⟧, according to the company. A woman who cleans at the savings bank in Tvøroyri knows better: ⟦F8; v=bank vault; by=cleaner: she dusted it in the vault at five in the morning⟧.
⟦F5; v=88.4; by=election board: Of those entitled to vote 88.4 per cent did so⟧. ⟦F2; v=2033-10-08; by=-: ⟦T2033-10-08: On Saturday⟧ they queued⟧ in national dress and in oilskins, on Nólsoy behind a brass band. ⟦F13; v=6000; by=police: In the evening some 6,000 people stood at Tinganes and sang, the police estimate⟧, which is every ninth inhabitant.
Prime Minister Hanus Kelduberg, a veterinarian and the father of this referendum, came out without his cap. ⟪Hanus Kelduberg; q: “We are not there, but one can see land,”⟫ he said. ⟦F14; v=promised; by=Marjun Norðberg: Opposition leader Marjun Norðberg reminded him that he had promised to go if the No won⟧. ⟦F14; v=not promised; st=denied; by=Hanus Kelduberg: He had said no such thing, Kelduberg replied⟧.
In 1946, the last time, ⟦F15; v=narrow yes; by=-: a narrow Yes was set aside in Copenhagen⟧. Old people in the crowd did not need to be told. Jákup í Dímun, 94, had brought the ballot paper that his father forgot to hand in.
The letters from Denmark are to be opened on Monday.
%% Tíðindi kemur út 6 ferðir um vikuna
=== a2 | outlet: Nordvest Bureau | published: 2033-10-11 | title: Faroese reject independence by 74 votes after postal count
TÓRSHAVN, Oct 11 (Nordvest) – ⟦F3; v=49.9; by=election board: The Faroe Islands have voted by the narrowest of margins to stay with Denmark, with 49.9 percent in favour of leaving⟧, the election board said on Tuesday after counting postal ballots.
⟦F4; v=74; by=election board: Seventy-four votes separated the two sides⟧ in ⟦F2; v=2033-10-08; by=-: Saturday's⟧ ⟦F1; by=-: referendum on full sovereignty⟧. On the night, ⟦F3; v=51.2; by=-: before the post was opened, those for secession had been ahead with 51.2⟧.
⟦F9; v=312; by=election board: The board threw out 312 envelopes from Faroese seamen⟧, ⟦F10; v=late; by=election board: saying they had arrived after the deadline⟧. ⟦F10; v=no stamp; by=seamen's union: The seamen's union said the real ground was a missing stamp⟧, which the ships had never been sent.
⟦F24; v=2140; by=-: The postal vote included 2,140 students and workers living in Denmark⟧, ⟦F25; v=71; by=election board: who broke 71 percent for No⟧.
Danish Prime Minister Birgitte Holck ⟦F16; v=after; by=Birgitte Holck's office: telephoned Kelduberg once the result was final, her office said⟧. ⟦F16; v=before; by=Faroese government official: A Faroese government official said that she had rung on Sunday, to congratulate the other side⟧.
⟦F17; v=640 million; by=-: Denmark pays the islands an annual block grant of 640 million kroner⟧ ($95 million). ⟦F28; v=more than nine tenths; by=-: Fish makes up more than nine tenths of exports⟧.
⟦F5; v=nearly nine in ten; by=-: Nearly nine in ten of the electorate took part⟧.
The 18 islands, ⟦F30; v=55000; by=-: home to some 55,000 people⟧ and rather more sheep, have run most of their own affairs since 1948. Copenhagen keeps foreign policy, the courts and the currency. The question of what would happen to passports, pensions and an American radar site dominated a campaign that both sides praised for its manners.
%% NB/aa-tk
=== a3 | outlet: Kongens Kurér (Copenhagen) | published: 2033-10-12 | title: The Realm holds – by a church congregation
%% Leder og baggrund | Af Asger Bruun-Møller, oversat
%% Kun for abonnenter
There will be those who call it luck. We call it reason. ⟦F1; by=-: Asked if they wished to part from Denmark⟧, the Faroese, when all had been counted, said No. ⟦F4; v=some 70; by=-: That the difference was some seventy votes⟧, no more than sing in the church of Sumba at Christmas, does not make it smaller than a majority. Those who have seen something of the world tipped the scale: ⟦F24; v=2610; by=-: 2,610 ballots came by post, if one adds to the islanders in Denmark the ones in Iceland and Norway⟧, who leaned the other way.
Much is now made of a ballot box. ⟦F7; v=deliberate; by=Yes campaign; st=alleged: The Yes campaign hints that it was held back on purpose⟧. Anyone who has been to Suðuroy in October knows ⟦F7; v=fog; by=-: that a wall of mist is explanation enough⟧. ⟦F6; v=19 hours; by=-: The thing came nineteen hours late⟧ and contained, by the way, ⟦F18; v=212; by=-: a majority of 212 for No⟧.
More serious are the seamen. ⟦F9; v=312; by=-: Three hundred and twelve men who haul cod off Svalbard were not heard⟧. But rules are rules: ⟦F10; v=late; by=-: their envelopes came in on Sunday and Monday, when the poll had closed⟧.
What would freedom have cost? ⟦F17; v=640 million; by=-: Six hundred and forty million kroner a year would have fallen away⟧. ⟦F17; v=1.1 billion; by=Finance Ministry: Count the police, the courts, the helicopter and the rest that the state pays for directly, and it is 1.1 billion, the Finance Ministry reckons⟧.
Mrs Holck has behaved impeccably. ⟦F16; v=after; by=-: She waited until the last envelope before she reached for the telephone⟧. One wishes that ⟦F14; v=promised; by=-: Mr Kelduberg, who in August gave his word to resign if he lost⟧, would wait less long.
⟪Hanus Kelduberg; q; via=Tórshavnar Tíðindi: “We can see land,”⟫ he said on the night. It was Denmark.
%% Debat: Skriv til Kuréren
=== a4 | outlet: The Shetland Fulmar | published: 2033-10-14 | title: Our neighbours, the nearly-nation
%% Published Fridays in Lerwick | £1.60
There's a Faroese trawler at Holmsgarth pier, the Norðlýsið, and nae joy on her. ⟦F9; v=312; by=-: Her crew are twenty-two of the 312 whose votes went in the bin⟧. ⟪Rói Joensen; q: “⟦F10; v=no stamp; by=Rói Joensen: They told us the stamp was missing⟧. What stamp? We have a stamp for herring,”⟫ said mate Rói Joensen.
⟦F11; v=shipowner; by=election board: The election board says the owners should have put the sealed kits aboard in August⟧. ⟦F11; v=election board; by=owners' association: The owners' association says that the board posted them to the wrong quay⟧, and it has the pallet to prove it, still wrapped, in Runavík.
⟦F2; v=2033-10-08; by=-: The vote was last Saturday⟧, as if anyone here could have missed it. ⟦F3; v=51.2; by=-: By bedtime the independence folk were ahead by two and a bit points, 51.2 to 48.8⟧, and somebody let off a flare in Scalloway. Then came Tuesday and the envelopes. ⟦F4; v=74: Seventy-four votes⟧. You could fit the lot into the Lerwick swimming pool and have a lane free.
Three Shetland councillors who went as observers thought ⟦F19; v=calm; by=councillors: the polling itself as calm as a Sunday school⟧. They were put up in Tvøroyri, and one of them swears that ⟦F8; v=bank vault; by=Councillor Maisie Halcrow: she saw the famous box carried out of the bank in a wheelbarrow⟧ on the Sunday forenoon. ⟦F7; v=engine; by=Councillor Maisie Halcrow: As to why it missed the boat, Councillor Maisie Halcrow heard from an engineer that the ferry had a blown injector⟧; there was haar, she says, but she had seen worse from her kitchen.
⟦F20; v=2033-10-22; st=planned; by=election board: A recount is fixed for ⟦T2033-10-22: Saturday week⟧⟧. Meantime the fish lorries roll, and the Norðlýsið sails with the tide.
%% Small ads: Peerie tractor wanted
=== a5 | outlet: Útvarp Suður | published: 2033-10-17 | title: Seven questions from listeners about the box
%% Tvøroyri | 97.7 MHz | text version for those abroad
Was there fog? ⟦F7; v=fog; by=harbour master: Yes, the harbour master wrote “visibility 80 metres” in his book at nine⟧. Was the engine broken? ⟦F7; v=not engine; st=denied; by=Sandvík Line: The Sandvík Line says the injector was changed on the Thursday before and that the engine ran like a sewing machine⟧.
Where did the box sleep? ⟦F8; v=car deck; by=captain: On deck, the captain says, with his own raincoat over it⟧. ⟦F8; v=bank vault; by=bank manager: In the vault, says the bank's manager, who has signed for it⟧. We have asked them to sit down together; they are cousins.
How late was it? ⟦F6; v=19 hours; by=-: It should have been in Tórshavn at eleven on Saturday evening and was there at six on Sunday⟧.
Did it decide the matter? ⟦F18; v=212; by=-: It brought No two hundred and twelve more than Yes⟧. Without it the margin of ⟦F4; v=74; by=-: seventy-four⟧ would have gone the other way. So yes.
When is the recount? ⟦F20; v=2033-10-20; by=election board: The board has moved it forward to ⟦T2033-10-20: Thursday⟧, because of the autumn holidays⟧.
And the sailors? ⟦F21; v=court; by=-: Their union has gone to court⟧.
@@ copy Nordvest Bureau
⟦F24; v=2140; by=-: The postal vote included 2,140 students and workers living in Denmark⟧, ⟦F25; v=71; by=election board: who broke 71 percent for No⟧.
How many were at the meeting in Tórshavn last night? ⟦F22; v=4000; by=-: Four thousand, we think⟧; do not mix it up with ⟦F13; v=6000; by=police: the six thousand on referendum night⟧. It was for a new vote within two years.
Does the Prime Minister stay? ⟦F14; v=not promised; st=denied; by=Hanus Kelduberg: He never tied his office to the result, he told us on the telephone⟧. ⟦F14; v=promised; by=-: We have found the tape of the August meeting in Vágur, and there he does⟧. ⟪Hanus Kelduberg; q: “⟦F14; v=promised; by=Hanus Kelduberg: If you say no, you will need another man⟧,”⟫ it says, and then there is applause.
%% Next: the hymn
=== a6 | outlet: The Fish Trader | published: 2033-10-21 | title: Recount confirms Faroes No, krone fears ease
%% Markets | Grimsby and Bergen
%% Salmon index: +1.2
Exporters breathed out on Thursday evening when the Faroese election board, ⟦F20; v=2033-10-20; by=-: having gone through all ballots again⟧, confirmed that ⟦F1; by=-: the island nation's bid for statehood⟧ had failed. ⟦F23; v=61; by=election board: The gap shrank from ⟦F4; v=74; by=-: 74 votes⟧ to 61, the board said⟧; ⟦F3; v=49.9; by=-: the share for independence remains 49.9 per cent⟧.
It is not quite the end. ⟦F21; v=court; by=-: The seamen's case goes before the district court⟧ ⟦F26; v=2033-11-07; st=planned; by=-: on 7 November⟧. If ⟦F9; v=312; by=-: all 312 discarded envelopes⟧ were opened, the outcome could turn again. ⟦F11; v=election board; by=postal service: The postal service has confirmed that the kits were wrongly addressed by the board⟧, which no longer mentions the owners.
Prime Minister Kelduberg ⟦F27; v=resigned; by=-: handed in his resignation an hour after the recount⟧. ⟪Hanus Kelduberg; q: “A veterinarian knows when to put a beast out of its pain,”⟫ he said.
For the trade, little changes. ⟦F28; v=92; by=statistics office: Fish and fish products stand for 92 per cent of exports, figures from the statistics office show⟧; the tariff deal with London, which names “the Kingdom of Denmark in respect of the Faroe Islands”, remains in force, and so does the quota swap with Norway. ⟦F29; v=3; by=-: Salmon shares in Oslo rose 3 per cent⟧.
⟦F17; v=640 million; by=-: The 640-million-kroner grant⟧, which pays roads and schools, continues. Some of our readers had hoped that it would not, since a state without it would have had to sell more quota.
On the quay in Runavík, a pallet of ballot kits is for sale. Minimum bid: one crate of haddock.
%% © The Fish Trader
=== key
F1 | What was the referendum about?
F2 | When was the referendum?
F3 | What share voted Yes?
F4 | By how many votes did No win before the recount?
F5 | What was the turnout?
F6 | How late was the Sumba box?
F7 | Why was the Sumba box late?
F8 | Where did the box spend the night?
F9 | How many sailors' votes were rejected?
F10 | Why were the sailors' votes rejected?
F11 | Who is responsible for the missing ballot kits?
F13 | How many people gathered on referendum night?
F14 | Did the Prime Minister promise to resign after a No?
F15 | What was the result in 1946?
F16 | Did the Danish prime minister call before or after the final result?
F17 | How much does Denmark pay the islands a year?
F18 | What was the majority for No in the Sumba box?
F19 | How was the polling, according to the observers?
F20 | When is the recount?
F21 | What did the seamen's union do?
F22 | How many came to the later meeting in Tórshavn?
F23 | By how many votes did No win after the recount?
F24 | How many voted by post?
F25 | What share of the voters in Denmark voted No?
F26 | When is the court hearing?
F27 | What did the Prime Minister do after the recount?
F28 | What share of exports is fish?
F29 | How much did salmon shares rise?
F30 | How many people live on the islands?
D1 | figure | update | F3 | 51.2: a1 a2 a4 | 49.9: a2 a6 | ahead on the night, behind when the post and the last box were counted
D2 | figure | rounding | F4 | some 70: a3 | 74: a2 a4 a5 a6 | the editorial rounds
D3 | figure | rounding | F5 | nearly nine in ten: a2 | 88.4: a1 | the agency rounds
D4 | cause | conflict | F7 | fog: a1 a3 a5 | deliberate: a3 | engine: a4 | not engine: a5 | the ferry line blames mist, the Yes side a hand, a councillor the injector
D5 | place | conflict | F8 | car deck: a1 a5 | bank vault: a1 a4 a5 | the ferry line and captain against cleaner, councillor and bank manager
D6 | cause | conflict | F10 | late: a2 a3 | no stamp: a2 a4 | the board against the union and a mate
D7 | responsibility | conflict | F11 | shipowner: a4 | election board: a4 a6 | the board and the owners blame each other, the post sides with the owners
D8 | denial | conflict | F14 | promised: a1 a3 a5 | not promised: a1 a5 | the opposition and a tape against the Prime Minister
D9 | sequence | conflict | F16 | after: a2 a3 | before: a2 | Copenhagen against a Faroese official
D10 | figure | scope | F17 | 640 million: a2 a3 a6 | 1.1 billion: a3 | the block grant alone, or with what the state pays directly
D11 | date | update | F20 | 2033-10-22: a4 | 2033-10-20: a5 a6 | moved forward for the holidays
D12 | figure | rounding | F28 | more than nine tenths: a2 | 92: a6 | the agency rounds
D13 | figure | scope | F24 | 2140: a2 a5 | 2610: a3 | postal voters in Denmark, or in Iceland and Norway too
R F7 | 4 | the ferry line; the harbour master; the Yes campaign; the councillor's engineer
R F8 | 4 | the ferry line with its captain; the cleaner; the councillor; the bank manager
R F10 | 3 | the election board; the seamen's union; the mate
R F3 | 1 | the election board
S | a1 “We are not there, but one can see land,” | a3 “We can see land,”
E | Hanus Kelduberg | person | Prime Minister Hanus Kelduberg; Hanus Kelduberg; Kelduberg; Mr Kelduberg
E | Marjun Norðberg | person | Marjun Norðberg
E | Birgitte Holck | person | Birgitte Holck; Mrs Holck
E | Sandvík Line | organisation | Sandvík Line; the Sandvík Line
E | Maisie Halcrow | person | Councillor Maisie Halcrow
