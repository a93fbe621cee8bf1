story: plains_pension_halyard
about: a Saskatchewan pension fund writes off a Singapore data-centre developer; who signed, when the board knew, whether the adviser warned and how the chief executive left are disputed; an older mall loss, a Dutch fund's loss and two sets of members look alike
=== a1 | outlet: Regina Morning Post | published: 2031-09-12 | title: Town workers' pension plan writes off $412M bet on data centres
%% By Shauna Prokop, Legislature bureau
%% Support local journalism for $3 a week
REGINA — ⟦F1; by=Plains Municipal Pension Plan: The pension plan of Saskatchewan's town and school employees has lost everything it put into a Singapore builder of data centres⟧, it told members by letter ⟦T2031-09-11: Thursday⟧.
⟦F2; v=C$412 million; by=Plains Municipal Pension Plan: The letter puts the hole at $412 million⟧. ⟦F3; v=2.9 percent; by=Plains Municipal Pension Plan: That is 2.9 per cent of what the plan owns⟧. ⟦F4; v=78000; by=Plains Municipal Pension Plan: Some 78,000 grader operators, librarians, school secretaries and retirees⟧ depend on it.
⟦F5; v=Halyard; by=-: The company, Halyard Compute⟧, ⟦F6; v=2031-08-29; by=court record: filed for protection from its creditors ⟦T2031-08-29: on Aug. 29⟧, the Singapore court record shows⟧. ⟦F7; v=2027; by=-: The plan first bought in four years ago⟧.
⟪Dale Huculak; q: “⟦F8; v=no cut; by=Dale Huculak: Nobody's cheque gets smaller⟧,”⟫ chief executive Dale Huculak said in an interview. ⟦F9; v=committee; by=Dale Huculak: The purchase, he said, went through the seven-member investment committee⟧ ⟦F10; v=recommended; by=Dale Huculak: on the advice of the consultants Pell & Moir⟧.
Trustee Joan Okemow sees it otherwise. ⟪Joan Okemow; q: “⟦F9; v=chief executive; by=Joan Okemow: I sat on that committee. It never came to a vote. Dale signed⟧,”⟫ she said. ⟦F11; v=2031-09; by=Joan Okemow: The full board, she said, heard the name Halyard for the first time this month⟧.
It is not the plan's first stumble. ⟦F12; v=C$95 million; by=-: In 2024 it gave up on four shopping malls and was out $95 million⟧.
The letter runs to three pages and uses the word “regret” once. At the town yard in Weyburn it was pinned beside the roster of snow routes, and somebody had drawn a boat on it, going down.
=== a2 | outlet: Dominion Wire | published: 2031-09-12 | title: Canadian pension fund wipes out Halyard Compute stake
REGINA, Sask. (DW) – ⟦F1; by=-: A mid-sized Canadian public pension fund has marked its holding in Halyard Compute down to zero⟧, ⟦F2; v=more than C$400 million; by=-: a writeoff of more than C$400 million⟧, joining a lengthening list of institutions caught by ⟦F6; by=-: the developer's ⟦T2031-08: late-August⟧ insolvency⟧.
⟦F2; v=C$412 million; by=fund: The Plains Municipal Pension Plan lost US$300 million (C$412 million)⟧, it said. ⟦F13; v=C$14.2 billion; by=annual report: It had C$14.2 billion under management at year-end, according to its annual report⟧, ⟦F14; v=104 percent; by=annual report: and C$1.04 for every dollar promised⟧.
⟦F15; v=210 million euros; by=Zeeland Teachers' Fund: The Zeeland Teachers' Fund of the Netherlands last week disclosed damage of 210 million euros⟧.
⟦F16; v=2 of 11; by=liquidator: Of eleven sites in Halyard's prospectus, only two had been built, the provisional liquidator reported⟧. ⟦F17; v=fraud; by=liquidator; st=alleged: She said leases had been invented to raise loans⟧. ⟦F17; v=power contract; by=Gideon Teo: Founder Gideon Teo said in a message to investors that the loss of a power contract in Johor had brought the firm down⟧.
⟦F18; v=Dubai; by=Singapore police: Teo is believed to be in Dubai, Singapore police said⟧.
The Canadian plan ⟦F7; v=2027; by=fund: became a shareholder in 2027, by its own account⟧, when money was pouring into the sector, and topped up a year later. It is ⟦F12; v=C$95 million; by=-: its second write-down in a decade, after C$95 million of retail property in 2024⟧.
Pension funds across the rich world have poured money into data centres as demand for computing outran supply. Several of the youngest builders borrowed against leases that had yet to be signed, regulators have warned.
%% (DW) dominionwire.invalid / Terms of use
=== a3 | outlet: The Straits Tribune | published: 2031-09-18 | title: Founder's “I am in Batam” as Halyard hunt goes on
%% Business – Rachel Sim
SINGAPORE – He answers messages, and he answers cheerfully. ⟪Gideon Teo; q: “⟦F18; v=Batam; by=Gideon Teo: I am in Batam, forty minutes by ferry, having prawns⟧,”⟫ Mr Gideon Teo, 44, wrote to this newspaper ⟦T2031-09-17: on Wednesday⟧. ⟦F18; v=Dubai; by=police: The police continue to place him in the Emirates⟧, where he landed on Aug 24.
⟦F6; v=2031-08-29; by=-: Five days after that flight Halyard sought a moratorium at the High Court⟧. ⟦F17; v=fraud; by=Lim Siew Hoon; st=alleged: Liquidator Lim Siew Hoon has told creditors that tenants were made up, with letterheads to match⟧. ⟦F17; v=power contract; by=Gideon Teo; st=denied: Mr Teo calls that rubbish and points to the electricity that Johor withdrew⟧. ⟦F16; v=2 of 11; by=Lim Siew Hoon: Nine of the eleven halls on the brochure are grass, she found⟧.
Among the losers is ⟦F1; by=-: a Canadian retirement scheme that has booked its share as worthless⟧. ⟦F19; v=2; by=guest list: Two of its trustees were in Halyard's box at the night race in 2029, a guest list shows⟧. ⟦F20; v=Halyard; by=invoice: An invoice for their suites at the Fullerton Quay, seen by ST, is made out to Halyard⟧. ⟦F20; v=pension plan; by=fund spokeswoman: A spokeswoman in Regina said that the plan had met all travel costs⟧.
⟦F15; v=210 million euros; by=-: Dutch schoolteachers are out of pocket by €210 million⟧ and ⟦F2; v=C$412 million; by=-: the Canadians by US$300 million⟧, which the plan, ⟦F13; v=C$14.2 billion; by=-: worth 14.2 billion in its own dollars⟧, can bear. ⟦F21; v=S$1.6 billion; by=Lim Siew Hoon: In all, claims of S$1.6 billion have been lodged⟧.
⟦F22; v=no; by=Singapore police: No charges have been brought⟧, police said.
Mr Teo, a former polytechnic lecturer, founded the firm in a Jurong shophouse and was named entrepreneur of the year in 2028. His bungalow in Bukit Timah stood shuttered this week; a neighbour said that the koi had been collected by a man with a tank.
=== a4 | outlet: Regina Morning Post | published: 2031-09-23 | title: Pension boss out as rally fills legislature lawn
%% By Shauna Prokop
⟦F23; v=resigned; by=board chair: Dale Huculak has stepped down “to give the plan a clean page,” board chair Merv Tkach said⟧ ⟦T2031-09-22: Monday⟧. ⟦F23; v=dismissed; by=two people: Two people who were in the room said that he was told to go by a vote of six to three⟧. ⟦F24; v=C$1.9 million; by=his contract: His contract entitles him to $1.9 million⟧ ⟦F23; v=dismissed; by=his contract: which is payable only on dismissal⟧.
⟦F25; v=900; by=legislative security: About 900 people by the tally of legislative security⟧ had stood on the lawn ⟦T2031-09-20: on Saturday⟧. ⟪Wes Badger; q: “⟦F8; v=indexing at risk; by=Wes Badger: Not smaller, they say. Well, not bigger either, if indexing goes⟧,”⟫ said Wes Badger, a retired water-plant operator from Yorkton.
Documents obtained by the Post show that ⟦F10; v=advised against; by=memo: Pell & Moir wrote in March 2027 that the investment was “not suitable in size or kind”⟧. Huculak had told this newspaper ⟦F10; v=recommended; by=Dale Huculak: that the consultants were in favour⟧. ⟦F11; v=2031-05; by=minutes: Minutes of a closed session in May carry the line “Halyard – concern re valuation”⟧, four months before ⟦F11; v=2031-09; by=Joan Okemow: trustee Joan Okemow says she was told⟧. Okemow was absent that day.
⟦F19; v=2; by=Merv Tkach: Tkach confirmed that he was one of the two at the motor race⟧. ⟦F20; v=pension plan; by=Merv Tkach: “Members paid for my seat and I'd call it due diligence,” he said⟧.
Finance Minister Carla Dueck ⟦F26; v=Ada Reimer; by=Carla Dueck; st=planned: named retired judge Ada Reimer to look into the affair⟧ and ⟦F27; v=2032-03-31; by=Carla Dueck; st=planned: wants her findings by March 31⟧.
Inside, in the committee room, the portraits had been turned to let a screen be hung. Outside, a brass quintet of retired firefighters played hymns, and a man sold buttons that read MY OTHER PENSION IS ALSO GONE.
=== a5 | outlet: Civic Labour Bulletin | published: 2031-09-26 | title: They bet our supper: ten things your local rep should tell you
%% Union of Town & School Employees – Local editions may be photocopied
One. It is ⟦F2; v=C$468 million; by=interim auditor: $468 million now, not four-twelve⟧. ⟦F28; v=currency hedge; by=interim auditor: The interim auditor has added what it cost to unwind the currency hedge⟧.
Two. ⟦F3; v=about 3 percent; by=-: That's three cents on each of your dollars⟧. ⟦F14; v=104 percent; by=-: The plan still has four per cent more than it owes⟧, so ⟦F8; v=no cut; by=union actuary: our own actuary agrees that pensions in pay are safe⟧. ⟪Dale Huculak; q; via=Regina Morning Post: “⟦F8; v=no cut; by=Dale Huculak: Nobody's cheque is getting smaller⟧,”⟫ Brother Dale told the Post while he still could.
Three. ⟦F29; v=0.6 points; by=board paper; st=planned: A board paper pencils in six-tenths of a point more from each pay packet in 2032⟧. We will fight it.
Four. ⟦F4; v=51000; by=-: There are 51,000 of us who pay in⟧.
Five. ⟦F9; v=chief executive; by=-: One man's signature is on the subscription form⟧, and ⟦F10; v=advised against; by=-: it was put there in the teeth of a written warning⟧. Six. ⟦F24; v=C$1.9 million; by=-: That man leaves with close to two million, $1.9 to be precise⟧, since ⟦F23; v=dismissed; by=-: he was fired, whatever the chair calls it⟧.
Seven. ⟦F25; v=nearly 1000; by=-: Nearly a thousand of you came out in the rain⟧. Eight. ⟦F12; v=C$95 million; by=-: You also came out after the mall fiasco of 2024, which swallowed 95 million⟧, and ⟦F30; v=none; by=-: nobody lost a job over that⟧.
Nine. ⟦F20; v=Halyard; by=Singapore paper: A Singapore paper printed the bill for the trustees' rooms, and it went to the borrower⟧. Ten. ⟦F26; v=Ada Reimer; by=-: Judge Reimer⟧ will hear from members ⟦F27; v=2032-03-31; by=-: and must finish before the spring thaw, on 31 March⟧.
=== a6 | outlet: Pensioen & Kapitaal | published: 2031-10-03 | title: What Zeeland can learn from the prairie
%% Vertaald uit het Nederlands – international edition
Two funds, one hole in the ground. ⟦F15; v=210 million euros; by=-: Zeeland's teachers lost €210 million⟧ on ⟦F5; v=Halyard; by=-: the Halyard adventure⟧; ⟦F2; v=C$468 million; by=interim auditor: the colleagues in Saskatchewan are, since the interim auditor's letter, at 468 million Canadian dollars⟧, ⟦F28; v=currency hedge; by=interim auditor: the closing of the forward contracts included⟧.
Retired judge ⟦F26; v=Ada Reimer; by=-: Ada Reimer, who conducts the Canadian inquiry⟧, has until ⟦F27; v=2032-03-31; by=-: the last day of March⟧. Both had entered ⟦F7; v=2027; by=-: in the boom year 2027⟧. In Middelburg the board voted; in Regina ⟦F9; v=committee; by=Dale Huculak: the departed director maintains that seven people decided⟧, while ⟦F9; v=chief executive; by=Merv Tkach: chair Tkach now concedes that no resolution exists⟧. ⟦F11; v=2031-05; by=Merv Tkach: Mr Tkach also acknowledges that trustees were alerted in the spring⟧.
@@ copy Dominion Wire
⟦F16; v=2 of 11; by=liquidator: Of eleven sites in Halyard's prospectus only two were built, the provisional liquidator has reported⟧.
Our readers ask for the security of their own money. ⟦F13; v=C$14.2 billion; by=-: The prairie fund steers more than fourteen billion dollars, 14.2 to be exact⟧, for ⟦F4; v=78000; by=-: seventy-eight thousand participants, of whom 27,000 no longer work⟧. ⟦F14; v=104 percent; by=-: Its coverage ratio of 104 would please many a Dutch director⟧. ⟦F29; v=0.6 points; by=Merv Tkach; st=planned: Premiums go up by 0.6 of a point, Mr Tkach expects⟧.
And Mr Teo? ⟦F18; v=Dubai; by=Interpol notice: The Interpol notice gives Dubai as his whereabouts⟧. ⟦F22; v=yes; by=prosecutors: Prosecutors in Singapore charged him in absentia with fourteen counts of forgery ⟦T2031-10-01: on Wednesday⟧⟧, so that ⟦F17; v=fraud; by=prosecutors; st=alleged: the invented tenants⟧ will be weighed against ⟦F17; v=power contract; by=Gideon Teo: his tale of the missing megawatts⟧ by a judge.
⟦F19; v=2; by=-: The pair who watched fast cars from the sponsor's balcony⟧ remain trustees. ⟦F25; v=900; by=-: Nine hundred members protested⟧ in the rain; at Zeeland's meeting there was coffee. ⟦F12; v=C$95 million; by=-: The earlier write-off on shopping centres, ninety-five million⟧, had been a lesson to no one.
%% Abonneer u op onze dagelijkse nieuwsbrief
=== key
F1 | What happened to the pension plan's investment?
F2 | How much did the plan lose on Halyard?
F3 | What share of the plan's assets was lost?
F4 | How many members does the plan have?
F5 | Which company did the plan invest in?
F6 | When did Halyard file for insolvency?
F7 | When did the plan first invest?
F8 | Will pensions suffer?
F9 | Who decided on the investment?
F10 | What did the consultants Pell & Moir advise?
F11 | When did the board learn of the trouble at Halyard?
F12 | How much did the plan lose on shopping malls in 2024?
F13 | How much money does the plan manage?
F14 | What is the plan's funded ratio?
F15 | How much did the Zeeland Teachers' Fund lose?
F16 | How many of Halyard's sites had been built?
F17 | Why did Halyard collapse?
F18 | Where is Gideon Teo?
F19 | How many trustees went to the motor race?
F20 | Who paid for the trustees' trip?
F21 | How much do Halyard's creditors claim?
F22 | Has Teo been charged?
F23 | How did Dale Huculak leave?
F24 | How much is Huculak owed?
F25 | How many people came to the rally?
F26 | Who leads the inquiry?
F27 | By when is the inquiry to report?
F28 | What was added to the loss later?
F29 | By how much are contributions to rise?
F30 | Who lost a job over the mall loss?
D1 | figure | update | F2 | C$412 million: a1 a2 a3 | C$468 million: a5 a6 | the auditor adds the cost of unwinding the hedge
D2 | figure | rounding | F2 | more than C$400 million: a2 | C$412 million: a1 a2 a3 | the agency's lead rounds the letter's sum
D3 | responsibility | conflict | F9 | committee: a1 a6 | chief executive: a1 a5 a6 | Huculak says seven people decided, a trustee and later the chair that he alone signed
D4 | denial | conflict | F10 | recommended: a1 a4 | advised against: a4 a5 | the chief executive's word against the consultants' memo
D5 | date | conflict | F11 | 2031-09: a1 a4 | 2031-05: a4 a6 | a trustee says September, the minutes and the chair say May
D6 | cause | conflict | F17 | fraud: a2 a3 a6 | power contract: a2 a3 a6 | the liquidator and prosecutors against the founder
D7 | place | conflict | F18 | Dubai: a2 a3 a6 | Batam: a3 | police against the founder's own message
D8 | responsibility | conflict | F20 | Halyard: a3 a5 | pension plan: a3 a4 | an invoice against the plan and its chair
D9 | characterisation | conflict | F23 | resigned: a4 | dismissed: a4 a5 | the chair says he stepped down, insiders and the contract say he was voted out
D10 | figure | scope | F4 | 78000: a1 a6 | 51000: a5 | all members with the retired, or only those who pay in
D11 | figure | rounding | F3 | 2.9 percent: a1 | about 3 percent: a5 | the union rounds the letter
D12 | figure | rounding | F25 | 900: a4 a6 | nearly 1000: a5 | the union rounds security's count upwards
D13 | denial | update | F22 | no: a3 | yes: a6 | charges came two weeks later
D14 | characterisation | scope | F8 | no cut: a1 a5 | indexing at risk: a4 | the present cheque or its yearly rise
R F2 | 2 | the plan's letter; the interim auditor
R F9 | 3 | Dale Huculak; Joan Okemow; Merv Tkach
R F17 | 2 | the liquidator with the prosecutors; Gideon Teo
R F11 | 3 | Joan Okemow; the minutes; Merv Tkach
S | a1 Nobody's cheque gets smaller | a5 Nobody's cheque is getting smaller
E | Dale Huculak | person | Dale Huculak; Huculak; the departed director; Dale
E | Plains Municipal Pension Plan | organisation | Plains Municipal Pension Plan; the plan; the prairie fund; a Canadian retirement scheme
E | Gideon Teo | person | Gideon Teo; Teo; Mr Teo; the founder
E | Merv Tkach | person | Merv Tkach; Tkach; chair Tkach; Mr Tkach
E | Halyard Compute | organisation | Halyard Compute; Halyard; the developer
