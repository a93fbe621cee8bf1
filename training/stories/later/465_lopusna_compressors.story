story: lopusna_compressors
about: a Dutch group shuts a compressor plant in Slovakia; staff or staff and agency hands, a filter or a whole paint line, a loss or a profit, moved to Serbia or not, told before the stock exchange or after; two strikes and an older layoff stand beside it
=== a1 | outlet: Hronské Noviny | published: 2030-09-11 | title: Aeltra ends in Lopušná. 1,180 people lose their work
%% Text: Martina Hudecová
%% Subscribe to Hronské Noviny from €1.90
LOPUŠNÁ – ⟦F1; v=closure; by=Aeltra: The Dutch group Aeltra is closing its compressor factory in Lopušná⟧, ⟦F33; v=largest; by=-: the town's largest employer⟧, ⟦F2; v=2031-03-31; by=Aeltra; st=planned: ⟦T2031-03: at the end of March⟧⟧. ⟦F3; v=1180; by=Aeltra: All 1,180 employees are to go⟧. They learnt it ⟦T2030-09-10: yesterday⟧ in the canteen.
⟪Jeroen Haverkate; q: “⟦F4; v=energy prices; by=Jeroen Haverkate: Electricity here costs us double what our competitors pay⟧. We have no alternative,”⟫ plant director Jeroen Haverkate told the morning shift. According to the company ⟦F5; v=loss of EUR 9.4m; by=Aeltra: Lopušná made a loss of 9.4 million euros last year⟧.
⟪Dušan Krajčí; q: “⟦F6; v=exchange first; by=Dušan Krajčí: They told Amsterdam first and us second⟧,”⟫ said Dušan Krajčí, chairman of the plant's union. ⟦F6; v=exchange first; by=Dušan Krajčí: The notice to investors, he pointed out, appeared at 5h40 and the canteen meeting began at six⟧. Haverkate maintains ⟦F6; v=workers first; by=Jeroen Haverkate: the night shift had been informed by its foremen at five⟧.
The plant ⟦F7; v=1949; by=-: has stood by the Hron since 1949⟧ and ⟦F8; v=3.2 million; by=Aeltra: turned out 3.2 million refrigerator compressors last year⟧. ⟦T2023: In 2023⟧ ⟦F9; v=260; by=-: it already let 260 people go⟧.
Mayor Ľubica Ondrejková counts ⟦F10; v=900; by=Ľubica Ondrejková: another 900 jobs at suppliers, hauliers and canteens⟧. Unemployment in the district ⟦F11; v=11.2%; by=labour office: is at 11.2 per cent⟧.
%% Discussion (214)
=== a2 | outlet: Visegrád Newswire | published: 2030-09-11 | title: Aeltra to shut Slovak plant with nearly 1,200 jobs
BRATISLAVA, Sept 11 (VNW) – ⟦F1; v=closure; by=Aeltra: Home-appliance supplier Aeltra will wind down production in central Slovakia⟧ with the loss of ⟦F3; v=nearly 1200; by=Aeltra: nearly 1,200 posts⟧, it said in a statement, ⟦F4; v=energy prices; by=Aeltra: citing power costs⟧ and ⟦F4; v=inspectorate's order; by=Aeltra: a demand by the environment inspectorate that ⟦F12; v=EUR 11m; by=Aeltra: would have required €11 million of spending⟧⟧.
⟦F12; v=EUR 340000; by=environment inspectorate; st=denied: The inspectorate said it had never asked for anything of the kind⟧. ⟦F12; v=EUR 340000; by=environment inspectorate: The filter it ordered in May costs about €340,000⟧, spokeswoman Iveta Baňasová said. ⟪Iveta Baňasová; q: “⟦F4; v=not inspectorate; st=denied; by=Iveta Baňasová: Nobody closes a factory over a filter⟧.”⟫
⟦F13; v=EUR 14.5m; by=economy ministry: Aeltra has drawn €14.5 million in state aid since 2016⟧. ⟦F14; v=must repay; by=Róbert Šulgan: Economy Minister Róbert Šulgan said it would have to hand the money back, since the commitment to keep the jobs ran to 2032⟧. ⟦F14; v=need not; st=denied; by=Aeltra: Aeltra said the obligation had lapsed in 2028⟧.
⟦F15; v=4%; by=-: Its shares rose four per cent⟧ in Amsterdam.
=== a3 | outlet: Het Brabants Financieel | published: 2030-09-13 | title: Aeltra: 'This is consolidation, not relocation'
%% Door onze redactie economie
%% Lees ook: Huizenprijzen dalen opnieuw
Chief executive Marleen Dorsman dislikes the word relocation. ⟪Marleen Dorsman; q: “⟦F16; v=no; st=denied; by=Marleen Dorsman: Not one machine goes from Slovakia to Serbia⟧. ⟦F23; v=orderly restructuring; by=Marleen Dorsman: We are consolidating a portfolio⟧,”⟫ she says at head office in Eindhoven. ⟦F17; v=800; by=Aeltra: The new works at Ćuprija, with 800 jobs⟧, was, she says, ⟦F32; v=2028; by=Marleen Dorsman: decided on in ⟦T2028: 2028⟧⟧ and makes other models.
About Lopušná she is brief. ⟦F5; v=loss of EUR 9.4m; by=Marleen Dorsman: Red ink of nine point four million⟧, ⟦F4; v=energy prices; by=Marleen Dorsman: current at 160 euros a megawatt-hour⟧, and an authority that ⟦F12; v=EUR 11m; by=Marleen Dorsman: wanted a new paint line of eleven million⟧. That the inspectorate speaks of a filter she calls ⟪Marleen Dorsman; q: “true and irrelevant: ⟦F12; v=EUR 11m; by=Marleen Dorsman: the filter does not fit the old line⟧.”⟫
⟦F18; v=5 months; by=Aeltra; st=planned: Those dismissed are offered five months' wages⟧ above the legal minimum. The ⟦F13; v=EUR 14.5m; by=-: fourteen and a half million euros that Bratislava put in⟧ need not be returned, ⟦F14; v=need not; by=Aeltra's lawyers; st=denied: Aeltra's lawyers are sure: the contract ended two years ago⟧.
=== a4 | outlet: Kovák, paper of the metalworkers' federation | published: 2030-09-16 | title: They call it consolidation. We call it robbery
%% Free of charge – pass it on
⟦T2030-09-13: On Friday⟧ the hooters went at ten. For two hours ⟦F19; v=2 hours; by=Kovák: Lopušná stood still in a warning strike⟧, and ⟦F20; v=3500; by=Kovák: 3,500 of us filled the square⟧. The police stood behind the fountain.
Let us count properly. ⟦F3; v=1460; by=Kovák: Not 1,180 but 1,460 human beings work in those halls⟧, for the company leaves out ⟦F21; v=280; by=Kovák: the 280 agency workers, most of them from Ukraine and Vietnam⟧, who will not see a cent.
And the loss? We have read the accounts that lie in the register. ⟦F5; v=profit of EUR 2.1m; by=Kovák: Lopušná earned 2.1 million in 2029⟧. ⟦F22; v=EUR 11.5m; by=Kovák: Only when Eindhoven had helped itself to 11.5 million in licence fees⟧ was there a hole.
⟦F4; v=Serbian subsidy; by=Kovák: The true reason has a name, Ćuprija, and a price, ⟦F24; v=EUR 10000; by=Kovák: ten thousand euros from the Serbian state for each job⟧⟧. ⟦F16; v=yes; by=Dušan Krajčí: ⟪Dušan Krajčí; q: “Line four was measured for the lorries in July. I held the tape,”⟫⟧ says our chairman Dušan Krajčí.
⟦F23; v=relocation for profit; by=Kovák: This is ⟦V1; own: plunder⟧, carried out in daylight, and no transformation⟧.
=== a5 | outlet: Večernji Glas | published: 2030-09-18 | title: Ćuprija gets a second hall: Aeltra brings compressor line
%% Beograd / Ekonomija
%% Foto: Vlada Srbije
⟦F35; v=second hall; by=Branislav Tatić; st=planned: The Dutch investor Aeltra will build a second hall in Ćuprija⟧, the minister of the economy, Branislav Tatić, announced at the site ⟦T2030-09-17: yesterday⟧. ⟪Branislav Tatić; q: “⟦F16; v=yes; by=Branislav Tatić: A complete line is coming to us from Slovakia before the New Year⟧. Welcome home, compressors,”⟫ he said, to applause.
⟦F17; v=800; by=Branislav Tatić: Eight hundred of our people will find bread here⟧, as many as were promised. The state ⟦F24; v=EUR 10000; by=Branislav Tatić: supports each workplace with ten thousand euros⟧, which the minister called ⟪Branislav Tatić; q: “the best money Serbia ever spent”⟫.
Representatives of Aeltra, who stood beside him, did not wish to speak.
@@ copy Visegrád Newswire
⟦F1; v=closure; by=Aeltra: Aeltra, a supplier of home-appliance makers, will wind down production in central Slovakia⟧ with the loss of ⟦F3; v=nearly 1200; by=Aeltra: nearly 1,200 posts⟧, it said in a statement last week, ⟦F4; v=energy prices; by=Aeltra: citing power costs⟧.
%% Pratite nas na mrežama
=== a6 | outlet: The Continental | published: 2030-09-24 | title: Slovak jobs row: closure put back to June as Czech bidder steps forward
%% By Eleanor Frith in Lopušná
The death sentence stands, but the execution has been delayed. After ⟦F34; v=11 hours; by=-: eleven hours of talks⟧ ⟦T2030-09-23: on Monday⟧, ⟦F2; v=2031-06-30; by=Aeltra; st=planned: Aeltra agreed to keep its Lopušná works running until ⟦T2031-06-30: 30 June⟧⟧ rather than March while ⟦F18; v=5 months; by=Aeltra; st=planned: not moving from its pay-off of five months' salary⟧.
A possible saviour has acquired a name. ⟦F25; v=Moravec Holding; by=Moravec Holding: Moravec Holding, a Brno maker of heat pumps, confirmed that it had asked to see the books⟧.
⟦F26; v=road blocked; by=-: ⟦T2030-09-20: Last Friday's⟧ full-day walkout, the second, blocked the road to Zvolen⟧ and ended with ⟦F27; v=6; by=police: six arrests⟧.
Prime Minister Andrej Belanský, who ⟦F28; v=2030-09-23; by=-: came to the factory gate ⟦T2030-09-23: on Monday⟧⟧, laid the blame on his predecessors: ⟦F29; v=former government; by=Andrej Belanský: they had signed an aid contract “with holes one could drive a lorry through”⟧. Zora Pavlíčková, the opposition leader, was at the gate an hour before him with soup.
Was it a flit to the Balkans? Marleen Dorsman, Aeltra's boss, ⟦F16; v=no; st=denied; by=Marleen Dorsman: repeated that nothing was being transferred⟧; ⟦F16; v=yes; by=Branislav Tatić: Belgrade's minister has thanked her in public for the transfer⟧. An Aeltra spokesman allowed that Mr Tatić ⟪Aeltra spokesman; q: “may have been carried away by the occasion”⟫.
⟦F23; v=orderly restructuring; by=Aeltra: The group describes the affair as ⟦V2; said: “an orderly restructuring”⟧⟧; ⟦F23; v=relocation for profit; by=metalworkers' federation: the federation of metalworkers, as looting⟧.
=== a7 | outlet: Radio Tatra | published: 2030-09-20 | title: Five questions about Lopušná
%% Public service radio. Transcript, shortened.
**How many jobs?** ⟦F3; v=1180; by=Aeltra: Eleven hundred and eighty contracts, going by the company's payroll⟧. ⟦F3; v=1460; by=metalworkers' federation: The federation's 1,460 includes people hired through agencies⟧; both are right. ⟦F10; v=900; by=Ľubica Ondrejková: The mayor's nine hundred work for other firms⟧ and come on top. ⟦F9; v=260: The 260 of seven years ago⟧ are long gone.
**Profit or loss?** Again both. ⟦F5; v=profit of EUR 2.1m; by=accounts: Before the fees to the parent, the plant was 2.1 million to the good⟧; ⟦F5; v=loss of EUR 9.4m; by=Aeltra: after them 9.4 million to the bad⟧. ⟦F22; v=EUR 11.5m; by=accounts: The fees came to eleven and a half million⟧.
**What did the inspectors want?** ⟦F12; v=EUR 340000; by=environment inspectorate: A filter for 340,000 euros⟧. ⟪Iveta Baňasová; q; via=Visegrád Newswire: “⟦F4; v=not inspectorate; st=denied; by=Iveta Baňasová: No one shuts a factory because of a filter⟧,”⟫ their spokeswoman said.
**Is there a buyer?** ⟦F25; v=a Czech group; by=economy ministry: A Czech group has been in touch, says the ministry, which will not name it⟧.
**Who knew when?** ⟦F6; v=exchange first; by=Amsterdam exchange: The exchange's own stamp reads twenty to six⟧. ⟦F6; v=workers first; by=Jeroen Haverkate: Director Haverkate says foremen spoke to the night shift before that⟧; ⟦F30; v=3; by=night-shift workers: three men from that shift whom we asked remember no such talk⟧. On ⟦F8; v=over three million: over three million compressors a year⟧, at least, everybody agrees.
⟦F31; v=no strike pay; by=Aeltra: ⟦F19; v=2 hours: For the two hours of ⟦T2030-09-13: Friday the thirteenth⟧⟧ wages will be docked⟧. ⟦F26; st=planned; by=metalworkers' federation: A second strike, of a whole day, has been called for ⟦T2030-09-20: today⟧⟧.
=== key
F1 | What does Aeltra do with the Lopušná factory?
F2 | When does the factory close?
F3 | How many jobs are lost at the factory?
F4 | Why is the factory being closed?
F5 | Did the Lopušná plant make a profit or a loss in 2029?
F6 | Who was told first, the workers or the stock exchange?
F7 | Since when has the plant existed?
F8 | How many compressors did the plant make in a year?
F9 | How many people were let go in 2023?
F10 | How many jobs are at stake outside the factory?
F11 | How high is unemployment in the district?
F12 | What would meeting the inspectorate's order have cost?
F13 | How much state aid has Aeltra received in Slovakia?
F14 | Must Aeltra repay the state aid?
F15 | How did Aeltra's shares move?
F16 | Is production being moved from Slovakia to Serbia?
F17 | How many jobs will there be at Ćuprija?
F18 | What severance does Aeltra offer?
F19 | How long was the warning strike of 13 September?
F20 | How many took part in the rally of 13 September?
F21 | How many agency workers are in the plant?
F22 | How much did the parent take in licence fees?
F23 | What is the closure, in the parties' words?
F24 | How much does Serbia pay per job?
F25 | Who is the possible buyer?
F26 | What happened in the second strike on 20 September?
F27 | How many were arrested in the second strike?
F28 | When did the prime minister come to the factory?
F29 | Whom does the prime minister blame for the aid contract?
F30 | How many night-shift workers remember no briefing?
F31 | What happens to the pay of the strikers of 13 September?
F32 | When was the Ćuprija works decided on?
F33 | How important is the factory to the town?
F34 | How long were the talks?
F35 | What will Aeltra build at Ćuprija?
D1 | figure | rounding | F3 | 1180: a1 a7 | nearly 1200: a2 a5 | the agency rounds the company's payroll
D2 | figure | scope | F3 | 1180: a1 a7 | 1460: a4 a7 | own employees alone against agency workers too
D3 | cause | conflict | F4 | energy prices: a1 a2 a3 a5 | Serbian subsidy: a4 | the company blames power costs, the union the subsidy in Serbia
D4 | cause | conflict | F4 | inspectorate's order: a2 | not inspectorate: a2 a7 | the company names the regulator's demand, the regulator refuses the blame
D5 | figure | scope | F12 | EUR 340000: a2 a7 | EUR 11m: a2 a3 | the filter alone against the new paint line it would need
D6 | figure | scope | F5 | loss of EUR 9.4m: a1 a3 a7 | profit of EUR 2.1m: a4 a7 | after licence fees to the parent against before them
D7 | sequence | conflict | F6 | exchange first: a1 a7 | workers first: a1 a7 | union and time stamp against the director
D8 | responsibility | conflict | F14 | must repay: a2 | need not: a2 a3 | the minister holds the obligation runs to 2032, the company that it ended in 2028
D9 | denial | conflict | F16 | no: a3 a6 | yes: a4 a5 a6 | the chief executive denies a transfer that union and Serbian minister describe
D10 | characterisation | conflict | F23 | orderly restructuring: a3 a6 | relocation for profit: a4 a6 | the group's words against the federation's
D11 | date | update | F2 | 2031-03-31: a1 | 2031-06-30: a6 | talks put the closure back
D12 | identity | update | F25 | a Czech group: a7 | Moravec Holding: a6 | the bidder was named four days later
D13 | figure | rounding | F8 | 3.2 million: a1 | over three million: a7 | the radio rounds the year's output
R F16 | 3 | Marleen Dorsman; Dušan Krajčí; Branislav Tatić
R F6 | 3 | the union chairman; the director; the exchange's time stamp
R F3 | 2 | Aeltra's payroll; the metalworkers' federation
R F12 | 2 | the environment inspectorate; Aeltra
S | a2 “Nobody closes a factory over a filter | a7 “No one shuts a factory because of a filter
E | Aeltra | organisation | Aeltra; the Dutch group; the company; the Dutch investor; the group; home-appliance supplier Aeltra
E | Marleen Dorsman | person | Marleen Dorsman; Chief executive Marleen Dorsman; Aeltra's boss
E | Jeroen Haverkate | person | Jeroen Haverkate; plant director Jeroen Haverkate; Haverkate; Director Haverkate
E | Dušan Krajčí | person | Dušan Krajčí; our chairman Dušan Krajčí; chairman of the plant's union
E | Branislav Tatić | person | Branislav Tatić; Mr Tatić; Belgrade's minister
E | environment inspectorate | organisation | environment inspectorate; the inspectorate; the inspectors; an authority
