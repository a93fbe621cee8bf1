story: assiniboine_mallee
about: a Canadian and an Australian grain handler drop their merger; who walked away, regulator or hidden losses or a quarrel over the chair, a merger or a takeover, where the head office would have stood, Canadian elevators alone or Australian silos too; an older failed bid stands beside it
=== a1 | outlet: The Winnipeg Ledger | published: 2031-10-21 | title: Grain merger collapses; Assiniboine says Australians bolted
%% By Della Kowalchuk, business reporter
%% Sign up for our Farm Report
The biggest farm deal in Canadian history is dead. Assiniboine Grain of Winnipeg said ⟦T2031-10-20: Monday⟧ that ⟦F1; v=called off; by=Assiniboine Grain: its ⟦F26; v=CAD 9.4bn: C$9.4-billion⟧ combination with Mallee & Western of Melbourne will not go ahead⟧, and left no doubt whom it blames.
⟪Gordon Friesen; q: “⟦F2; v=Mallee; by=Gordon Friesen: They walked⟧. ⟦F3; v=2031-10-17; by=Gordon Friesen: We got a two-line letter ⟦T2031-10-17: on Friday night⟧⟧,”⟫ chief executive Gordon Friesen said in the lobby at Portage and Main.
⟦F4; v=regulator; by=Gordon Friesen: The trouble, he said, was Ottawa: the Competition Bureau wanted⟧ ⟦F5; v=14; by=Gordon Friesen: fourteen prairie elevators sold⟧, and Mallee would not hear of it. The Bureau said in an e-mail that ⟦F4; v=not regulator; st=denied; by=Competition Bureau: its review was unfinished and it had demanded nothing⟧.
Assiniboine will claim ⟦F6; v=CAD 235m; st=planned; by=Assiniboine Grain: a break fee of C$235 million⟧.
⟦F7; v=71%; by=-: Seventy-one per cent of farmer-members voted for the plan ⟦T2031-06: in June⟧⟧, sold on the promise that ⟦F8; v=Winnipeg; by=Assiniboine Grain: the head office of the joint company would be in Winnipeg⟧. ⟦T2028: In 2028⟧ ⟦F9; v=Dutch bid; by=-: a Dutch suitor went home after five weeks⟧.
⟪Ellen Baptiste; q: “I seeded on that promise,”⟫ said Ellen Baptiste, who farms at Souris.
=== a2 | outlet: Continental Newswire | published: 2031-10-21 | title: Canada's Assiniboine, Australia's Mallee scrap $7 bln grain tie-up
Oct 21 (Continental) – Grain handlers Assiniboine and Mallee & Western ⟦F1; v=called off; by=companies: have abandoned a merger⟧ that would have created ⟦F10; v=third largest; by=-: the world's third-largest exporter of wheat⟧.
The deal was ⟦F11; v=about USD 7bn; by=-: worth about US$7 billion⟧ when it was struck ⟦T2031-03: in March⟧.
Mallee said ⟦F2; v=mutual; by=Mallee & Western: the two boards had ended talks by mutual consent⟧, citing ⟦F12; v=no details; by=Mallee & Western: “changed circumstances”⟧. ⟦F2; v=Mallee; by=Assiniboine Grain: Assiniboine said its partner had pulled out unilaterally⟧.
Mallee's shares ⟦F13; v=14%; by=-: fell 14 per cent⟧ in Sydney; ⟦F14; v=8%; by=-: those of Assiniboine rose 8 per cent⟧ in Toronto.
⟦F15; v=stays; by=Assiniboine Grain: Chief Executive Gordon Friesen has the board's full support and will remain⟧, Assiniboine said.
=== a3 | outlet: Melbourne Financial Courier | published: 2031-10-22 | title: 'There was a hole': why Mallee says nobody jilted anybody
%% EXCLUSIVE | Street Notes column, p. 30
Mallee & Western chairman Sir Rohan Pell has a simple reply to his Canadian counterpart. ⟪Rohan Pell; q: “⟦F2; v=mutual; by=Rohan Pell: Two people left the dance floor together⟧. One of them is now shouting,”⟫ he told the Courier.
People on the Canadian side of the table see a third version: ⟦F2; v=Assiniboine; by=two Assiniboine directors; st=alleged: two Assiniboine directors say it was their own board that voted, ⟦F28; v=8-5; by=two Assiniboine directors: eight to five⟧, to stop⟧, ⟦F3; v=2031-10-15; by=two Assiniboine directors: ⟦T2031-10-15: on the Wednesday⟧⟧, two days before any letter.
Their ground, they say, was ⟦F4; v=hidden losses; by=two Assiniboine directors: ⟦F27; v=AUD 190m; by=two Assiniboine directors: a gap of A$190 million⟧ found in Mallee's Black Sea arm⟧. Sir Rohan ⟦F4; v=not hidden losses; st=denied; by=Rohan Pell: calls this “a rounding difference with a publicist”⟧.
What had been announced as ⟦F16; v=merger of equals; by=companies: a ⟦V1; said: “merger of equals”⟧⟧ was never that, he concedes: ⟪Rohan Pell; q: “⟦F16; v=takeover; by=Rohan Pell: Somebody always buys somebody. We were buying⟧.”⟫ And the headquarters? ⟦F8; v=Melbourne; by=Rohan Pell: Collins Street. It was in the schedule⟧.
The fee, ⟦F6; v=nothing; st=denied; by=Rohan Pell: he says, does not arise when both sides agree to part⟧. ⟦F13; v=14%; by=-: Mallee's scrip shed fourteen cents in the dollar⟧ ⟦T2031-10-21: on Tuesday⟧.
=== a4 | outlet: Grain & Rail | published: 2031-10-24 | title: Fourteen elevators, or nineteen sites? Sorting out the divestiture story
%% Trade weekly, Thunder Bay. Members' edition
Numbers have been flying around ⟦F1; v=called off: the failed Assiniboine–Mallee marriage⟧, so here are ours.
Elevators. ⟦F5; v=14; by=Competition Bureau working paper: A Bureau working paper of ⟦T2031-10-02: 2 October⟧ lists fourteen on the Prairies⟧ as ⟦F17; v=possible; by=Competition Bureau working paper: “possible remedies”⟧. ⟦F17; v=possible; by=Grain & Rail: It is not an order⟧. ⟦F5; v=19; by=Australian regulator: The nineteen quoted in Sydney adds five silo complexes in Victoria⟧ that the Australian regulator had asked about.
Ports. ⟦F18; v=1; by=-: One terminal, at Prince Rupert⟧, would have gone as well.
Jobs. ⟦F19; v=800; by=Assiniboine Grain: The companies had owned up to 800 redundancies in Canada⟧. ⟦F19; v=1900; by=Elevator Workers' Union: The elevator workers' union expected 1,900, with Australia⟧.
Price. ⟦F26; v=CAD 9.4bn: C$9.4 billion⟧, or ⟦F11; v=USD 6.8bn; by=-: US$6.8 billion at March rates⟧.
Who quit? We have seen the letter. ⟦F3; v=2031-10-17; by=letter: It is dated ⟦T2031-10-17: 17 October⟧⟧, it is on Mallee's paper and it says ⟪Mallee & Western letter; q: “⟦F2; v=Mallee; by=letter: we hereby terminate⟧”⟫.
=== a5 | outlet: Shop Floor, Elevator Workers' Union | published: 2031-10-23 | title: Good riddance
%% Bargaining bulletin 18
Sisters and brothers, the wedding is off and we brought no flowers.
⟦F16; v=takeover; by=Elevator Workers' Union: It was a raid⟧, dressed up. ⟦F19; v=1900; by=Elevator Workers' Union: Nineteen hundred of us, mates in Victoria included, were on the list⟧, and ⟦F5; v=more than a dozen; by=-: more than a dozen country elevators⟧ were to be thrown to whoever came.
⟦F4; v=regulator; by=Gordon Friesen; st=doubted: Mr Friesen says that government killed it⟧. Not so. ⟦F4; v=quarrel over chair; by=Elevator Workers' Union: It died because two men wanted one chair⟧. ⟪Tamara Wiebe; q: “⟦F4; v=quarrel over chair; by=Tamara Wiebe: Gordon would not be number two and Rohan would not be number one and a half⟧,”⟫ says our president, Tamara Wiebe.
We ⟦F20; v=resign; st=asked; by=Elevator Workers' Union: call on him to go⟧. ⟦F21; v=CAD 31m; by=Elevator Workers' Union: Thirty-one million dollars went to bankers and lawyers⟧ while ⟦F22; v=2.5%; by=Elevator Workers' Union: we were offered two and a half per cent⟧.
=== a6 | outlet: Radio La Plaine | published: 2031-10-28 | title: Friesen leaves; the two firms settle
%% Traduit du français
The chief of Assiniboine, Gordon Friesen, ⟦F15; v=resigned; by=Assiniboine Grain: has presented his resignation⟧ ⟦T2031-10-27: Monday evening⟧, a week after ⟦F1; v=called off: the rupture with the Australians⟧. ⟦F15; v=stays; by=Assiniboine Grain: The council of administration had, at the time, given him its entire confidence⟧.
⟦F23; v=Louise Arcand; by=Assiniboine Grain: The interim is assured by Louise Arcand⟧, 54, director of finances.
In the same breath one learns that ⟦F6; v=CAD 90m; by=companies: Mallee will pour ninety million dollars to its former fiancée⟧, in place of ⟦F6; v=CAD 235m; by=Assiniboine Grain: the 235 that were demanded⟧. ⟦F24; v=no admission; by=companies: Neither admits a fault⟧.
As for the cause, the Bureau of competition ⟦F4; v=not regulator; st=denied; by=Competition Bureau: repeated on our airwaves that it had imposed nothing on anybody⟧. ⟪Hugo Lemay-Tran; q: “⟦F17; v=possible; by=Hugo Lemay-Tran: A working paper is a pencil⟧. One does not flee before a pencil,”⟫ said commissioner Hugo Lemay-Tran.
@@ copy Continental Newswire
Mallee said last week ⟦F2; v=mutual; by=Mallee & Western: the two boards had ended talks by mutual consent⟧. ⟦F2; v=Mallee; by=Assiniboine Grain: Assiniboine said its partner had pulled out unilaterally⟧.
At the cooperative of Saint-Claude one remembers that ⟦F7; v=71%: seven members out of ten, or 71 per cent to be exact⟧, had said yes. ⟦F9; v=Dutch bid: One remembers the Dutch of ⟦T2028: 2028⟧ too⟧, who ⟦F25; v=0; by=-: paid nothing⟧ in leaving.
=== a7 | outlet: City Bell | published: 2031-10-29 | title: The Bell: a divorce in wheat
%% Comment. The Bell column appears daily.
When a deal dies the undertakers fight over the time of death. Winnipeg's bosses say ⟦F2; v=Mallee; by=Assiniboine Grain: they were left at the altar⟧ ⟦F3; v=2031-10-17; by=Assiniboine Grain: ⟦T2031-10-17: on Friday 17 October⟧⟧. Melbourne says ⟦F2; v=mutual; by=Mallee & Western: it was a joint decision⟧. Two directors have whispered that ⟦F2; v=Assiniboine; by=two Assiniboine directors > Melbourne Financial Courier; st=alleged: the Canadians had bolted first⟧.
⟦T2031-10-27: Monday's⟧ settlement, ⟦F6; v=CAD 90m; by=companies: C$90m, call it £49m⟧, suggests that nobody cared to find out in court. Sir Rohan had told his local paper that ⟦F6; v=nothing; st=denied; by=Rohan Pell > Melbourne Financial Courier: not a cent was due⟧.
The cause? ⟦F4; v=hidden losses; by=two Assiniboine directors: ⟦F27; v=AUD 190m: A$190m⟧ gone astray by the Black Sea⟧, ⟦F4; v=regulator; by=Gordon Friesen: a fussy watchdog⟧, or ⟦F4; v=quarrel over chair; by=Elevator Workers' Union: vanity⟧. This column's money is on the last.
⟪Rohan Pell; q; via=Melbourne Financial Courier: “Two people left the dance floor,”⟫ he said. Quite. ⟦F15; v=resigned: One of them, Mr Friesen, has now left the building⟧.
=== key
F1 | What has become of the merger?
F2 | Who walked away from the merger?
F3 | When was the merger ended?
F4 | Why did the merger fail?
F5 | How many elevators or sites would have had to be sold?
F6 | What break fee is due?
F7 | What share of farmer-members voted for the merger?
F8 | Where would the joint head office have been?
F9 | What happened in 2028?
F10 | What rank would the merged exporter have had?
F11 | What was the deal worth in US dollars?
F12 | What reason did Mallee give?
F13 | How far did Mallee's shares fall?
F14 | How far did Assiniboine's shares rise?
F15 | Does Gordon Friesen stay?
F16 | Was it a merger of equals or a takeover?
F17 | Was the Bureau's list an order?
F18 | How many port terminals would have been sold?
F19 | How many jobs would have been cut?
F20 | What does the union ask of Mr Friesen?
F21 | What did the deal cost in fees?
F22 | What raise were the workers offered?
F23 | Who takes over for the interim?
F24 | Does either firm admit a fault?
F25 | What did the Dutch pay on leaving?
F26 | What was the deal worth in Canadian dollars?
F27 | How large was the gap in the Black Sea arm?
F28 | How did the Assiniboine board vote?
D1 | responsibility | conflict | F2 | Mallee: a1 a2 a4 a6 a7 | mutual: a2 a3 a6 a7 | Assiniboine: a3 a7 | one side says it was left, the other that both agreed, two directors that their own board voted first
D2 | date | conflict | F3 | 2031-10-17: a1 a4 a7 | 2031-10-15: a3 | the letter's date against the alleged board vote
D3 | cause | conflict | F4 | regulator: a1 a5 a7 | hidden losses: a3 a7 | quarrel over chair: a5 a7 | chief executive, directors and union each give another cause
D4 | denial | conflict | F4 | regulator: a1 a5 a7 | not regulator: a1 a6 | the chief executive blames the Bureau, which says it demanded nothing
D5 | denial | conflict | F4 | hidden losses: a3 a7 | not hidden losses: a3 | two directors against the Mallee chairman
D6 | place | conflict | F8 | Winnipeg: a1 | Melbourne: a3 | each side promised the head office to its own town
D7 | characterisation | conflict | F16 | merger of equals: a3 | takeover: a3 a5 | the announcement against the chairman and the union
D8 | figure | scope | F5 | 14: a1 a4 | 19: a4 | Canadian elevators alone against Australian silos too
D9 | figure | rounding | F5 | 14: a1 a4 | more than a dozen: a5 | the union rounds
D10 | figure | rounding | F11 | about USD 7bn: a2 | USD 6.8bn: a4 | the agency rounds the price
D11 | figure | scope | F19 | 800: a4 | 1900: a4 a5 | Canada alone against both countries
D12 | figure | update | F6 | CAD 235m: a1 a6 | CAD 90m: a6 a7 | a claim and what came of it a week later
D13 | responsibility | conflict | F6 | CAD 235m: a1 a6 | nothing: a3 a7 | Assiniboine claims the fee, the chairman says none is due
D14 | identity | update | F15 | stays: a2 a6 | resigned: a6 a7 | the chief executive went a week after the board backed him
R F2 | 4 | Assiniboine; Mallee; two Assiniboine directors; the letter
R F4 | 4 | Gordon Friesen; the Competition Bureau; two Assiniboine directors; the Elevator Workers' Union
R F5 | 2 | the Competition Bureau's working paper; the Australian regulator
R F19 | 2 | the companies; the Elevator Workers' Union
S | a3 “Two people left the dance floor together. One of them is now shouting,” | a7 “Two people left the dance floor,”
E | Assiniboine Grain | organisation | Assiniboine Grain; Assiniboine; its former fiancée; Winnipeg's bosses; the Canadians
E | Mallee & Western | organisation | Mallee & Western; Mallee; Melbourne; the Australians
E | Gordon Friesen | person | Gordon Friesen; Mr Friesen; Friesen; Gordon; the chief of Assiniboine
E | Rohan Pell | person | Rohan Pell; Sir Rohan Pell; Sir Rohan; Rohan
E | Competition Bureau | organisation | Competition Bureau; the Bureau; the Bureau of competition; Ottawa; a fussy watchdog
