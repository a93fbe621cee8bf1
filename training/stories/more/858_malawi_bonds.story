story: malawi_bonds
about: Malawi and its bondholders agree on new terms; bonds or all debts, face value or present value, Lilongwe or Paris, before or after the Fund's board, a tobacco pledge denied, and March's deal with governments that is another deal
=== a1 | outlet: Continental News Service | published: 2031-09-19 | title: Malawi strikes deal with bondholders after two years in default
LILONGWE, Sept 19 (CNS) - ⟦F1; by=-: Malawi has reached an accord with the holders of its overseas bonds⟧ ⟦F2; v=US$2.6bn; by=-: to rework $2.6 billion of debt⟧, its finance minister said ⟦T2031-09-19: on Friday⟧.
⟦F4; v=18 September; by=Chikondi Mbewe: The papers were signed ⟦T2031-09-18: late on Thursday⟧⟧, Chikondi Mbewe told a briefing ⟦F5; v=Lilongwe; by=Chikondi Mbewe: in the capital, where, he said, the ceremony had been held by video link⟧. ⟦F3; v=34 per cent; by=Chikondi Mbewe: Investors forgo 34 per cent of what they are owed⟧. ⟦F6; v=3 years; by=-: No principal falls due for three years⟧, and ⟦F7; v=5.25 per cent; by=-: the replacement bonds carry a coupon of 5.25 per cent⟧.
⟦F8; v=87 per cent; by=creditors' committee: Holders of 87 per cent have signed up so far⟧, the creditors' committee said. ⟦F9; v=Karst; by=-: Karst Capital of Delaware, which bought at deep discounts, is holding out⟧.
⟦F13; v=US$410m; by=Chikondi Mbewe: The minister put the relief at $410 million a year⟧. ⟪Chikondi Mbewe; q: “A country can breathe again with one lung, and then with two,”⟫ said Mbewe, ⟦F22; v=47; by=-: 47⟧, a former bank teller.
⟦F21; v=2029; by=-: The southern African nation stopped paying in August 2029⟧, ⟦F20; v=cyclone; by=government: a step the government blames on a cyclone that wrecked two harvests⟧. ⟦F23; v=March; by=-: An arrangement with lender governments was concluded in March⟧; ⟦F12; v=2027; by=-: an attempt of 2027 with Chinese banks had collapsed⟧.
⟦F24; st=planned; by=-: Parliament is to vote on the bond accord ⟦T2031-09-30: on September 30⟧⟧.
%% (Reporting by Thoko Kalua; additional reporting by M. Descartes in Paris)
=== a2 | outlet: Radio Nyika | published: 2031-09-19 | title: Minister brings home historic relief
%% News at one – script, English service of the national broadcaster
The nation is free of a heavy yoke. ⟦F1; by=-: The Government has concluded talks with those abroad who hold its paper⟧. ⟦F11; v=Mbewe; by=-: It was the Honourable Chikondi Mbewe who, alone and without hired tongues, found the formula⟧.
⟦F2; v=US$3.9bn; by=Treasury: In total 3.9 billion dollars of obligations have now been put in order, counting what friendly governments granted⟧ ⟦F23; v=March; by=-: in the month of March⟧, the Treasury announced. ⟦F3; v=about a third; by=-: About a third is struck off⟧. ⟦F6; v=3 years; by=-: Until the year 2034 not one tambala of the capital need be repaid⟧. ⟦F13; v=US$410m; by=Treasury: Seven hundred and forty billion kwacha are saved each year⟧, ⟦F18; v=22 per cent; st=planned; by=Treasury: and the vote for medicines is to grow by 22 per cent⟧.
⟦F10; v=no; st=denied; by=Chikondi Mbewe: Talk that the leaf had been pawned was rejected by the Minister⟧. ⟪Chikondi Mbewe; q: “⟦F10; v=no; st=denied; by=Chikondi Mbewe: Not one bale of tobacco has been promised to anybody⟧,”⟫ he assured listeners.
⟦F27; v=before; by=Chikondi Mbewe: The Fund in Washington, he added, had given its blessing beforehand⟧. ⟦F14; v=freeze; st=planned; by=Treasury: Salaries of public servants will rest at their present level until 2033⟧ as a shared sacrifice.
⟦F20; v=cyclone; by=-: The storm of 2029 had thrown the country into arrears⟧. ⟦F26; v=4 per cent; by=-: Already the kwacha has risen by four in the hundred⟧.
%% Weather: showers over Mulanje
=== a3 | outlet: Lilongwe Morning Post | published: 2031-09-23 | title: Teachers out, tempers up as debt deal bites
%% By Grace Nyasulu and Limbani Phoya
⟦F15; v=38000; by=teachers' union: Thirty-eight thousand teachers laid down the chalk ⟦T2031-09-22: yesterday⟧, their union reports⟧, against ⟦F14; v=freeze; by=-: the halt to pay rises⟧ that came with ⟦F1; by=-: the settlement between the state and its foreign investors⟧.
In Blantyre they marched from Limbe to the clock tower. ⟦F16; v=12000; by=teachers' union: Twelve thousand, said the union⟧; the police had no number. ⟦F17; v=27; by=police: Twenty-seven were taken in⟧ after a bank's windows broke.
Meanwhile the story of the signing has developed a hole. ⟦F5; v=Paris; by=hotel bill: A hotel bill from Paris, seen by this paper, has Mr Mbewe and six officials there on the day⟧. ⟦F4; v=19 September; by=embassy official: An official of the embassy remembers that the pens came out after midnight, so ⟦T2031-09-19: on Friday⟧⟧. ⟦F5; v=Lilongwe; by=Treasury: The Treasury repeats that all was done in Lilongwe⟧.
⟦F11; v=Fund; by=two officials: Two officials who sat at the table say it was the Fund's mission chief, Solveig Aune, who wrote the compromise on a napkin⟧. ⟦F25; v=US$18m; by=Treasury: The advisers cost 18 million dollars⟧, by a Treasury answer to Parliament.
⟦F20; v=mismanagement; by=Auditor General: The Auditor General traces the default not to the weather but to fertiliser contracts paid twice⟧. ⟦F19; v=19 per cent; by=-: Prices are 19 per cent above last year's⟧. ⟪Mercy Chirwa; q: “They freeze my pay and call it breathing,”⟫ said Mercy Chirwa, ⟦F28; v=47; by=-: 47⟧, who teaches ninety children in one room at Ndirande.
=== a4 | outlet: Debt & Dignity | published: 2031-09-24 | title: Malawi: the haircut that is only a trim
%% Debt & Dignity, Harare and Brussels. Briefing for editors.
&& The haircut that is only a trim
Do not be dazzled by the big number. ⟦F3; v=19 per cent; by=Debt & Dignity: In today's money the creditors lose 19 per cent⟧, since ⟦F7; v=5.25 per cent; by=-: they are paid five and a quarter on what is left⟧. ⟦F2; v=US$2.6bn; by=-: Only the 2.6 billion held in bonds⟧ are touched; ⟦F23; v=March; by=-: what governments did in spring⟧ is another matter.
⟦F10; v=yes; by=annex: Annex C, which was leaked to us, assigns the levy of the Kanengo tobacco auctions to a trustee in Luxembourg⟧. ⟦F10; v=no; st=denied; by=Ministry: The ministry says there is no such pledge⟧. Let it publish the annex.
⟦F27; v=after; by=Fund: The International Fund's own calendar shows that its board met ⟦T2031-09-22: on Monday⟧, four days after the handshake⟧. ⟦F25; v=US$18m; by=-: The advisers have had 18 million dollars already⟧, and ⟦F30; v=US$9m; by=Debt & Dignity: a success fee of nine million is to follow⟧.
⟦F20; v=mismanagement; by=-: The crisis was home-made⟧, lent to by careless lenders. ⟦F9; v=Karst; by=-: One of them, the vulture Karst⟧, bought at nineteen cents and sues for a hundred. ⟦F12; v=2027; by=-: It was the same fund that wrecked the Chinese deal of four years ago⟧.
⟦F17; v=43; by=lawyers: Forty-three protesters are in cells in Blantyre by the count of their lawyers⟧. ⟪Tapiwa Muronzi; q: “Nurses are not a rounding error,”⟫ says our director Tapiwa Muronzi. ⟦F18; v=22 per cent; st=doubted; by=Treasury: The promised 22 per cent for drugs⟧ would bring us back to the level of 2028.
=== a5 | outlet: The Capital Ledger | published: 2031-09-26 | title: Malawi bonds rally as acceptance nears 95%
%% MARKETS | Frontier debt | By Oliver Stanhope-Reeve
Malawi's restructured paper traded at 71 cents yesterday, buoyed by ⟦F1; by=-: last week's exchange agreement⟧ and news that ⟦F8; v=94 per cent; by=trustee: acceptances stand at 94 per cent, according to the trustee⟧.
⟦F9; v=Karst; by=-: Karst Capital remains the only large refusenik⟧. ⟦F7; v=5.25 per cent; by=-: The yield on offer, 5¼ per cent⟧, looks thin to some. ⟦F3; v=34 per cent; by=-: The nominal write-down of 34 per cent⟧ was deeper than the market had feared. ⟦F29; v=CCC; by=-: One rating agency has lifted the sovereign to CCC⟧; ⟦F26; v=4 per cent; by=-: the currency is up 4 per cent on the month⟧.
⟦F11; v=Fund; by=committee member: “Aune wrote it, everyone else initialled it,” a member of the creditors' committee said⟧. ⟦F4; v=18 September; by=committee member: He dated the signing to ⟦T2031-09-18: the 18th⟧⟧ and ⟦F5; v=Paris; by=committee member: the place to a law firm near the Madeleine⟧. ⟦F27; v=before; by=committee member: He was clear that the board's approval had been in hand first⟧.
⟦F10; v=yes; by=-: The documentation, reviewed by the Ledger, does ring-fence auction levies on tobacco⟧. A ministry spokesman called that ⟪Wongani Zimba; q: “⟦F10; v=no; st=denied; by=Wongani Zimba: an account, not a pledge⟧”⟫; the spokesman, Wongani Zimba, added that ⟦F14; v=withdrawn; by=Wongani Zimba: the wage freeze would not go ahead after all⟧, ⟦F15; v=almost 40000; by=-: following a walkout by close on 40,000 teachers⟧.
⟦F21; v=2029; by=-: The country had been in arrears since the summer two years ago⟧. ⟦F13; v=US$410m; by=-: Debt service drops by $410m annually⟧. ⟦F25; v=US$18m; by=-: Advisory costs ran to $18m⟧.
=== a6 | outlet: Highveld Broadcasting | published: 2031-10-02 | title: Explainer: what Malawi signed, and what it cost
%% EXPLAINER – Africa desk, Johannesburg
Who agreed with whom? ⟦F1; by=-: Lilongwe and most of those who own its international bonds⟧. ⟦F24; v=101-79; by=-: Members of Parliament passed the package ⟦T2031-09-30: on Tuesday⟧, 101 to 79⟧.
@@ copy Continental News Service
⟦F2; v=US$2.6bn; by=-: It reworks $2.6 billion of debt⟧. ⟦F6; v=3 years; by=-: No principal falls due for three years⟧. ⟪Chikondi Mbewe; q; via=Continental News Service: “A country can breathe with one lung, and then with two,”⟫ the finance minister said.
How big is the discount? ⟦F3; v=34 per cent; by=ministry: Thirty-four in the hundred, as the ministry reckons⟧; ⟦F3; v=19 per cent; by=Debt & Dignity: nineteen, as campaigners do⟧. ⟦F8; v=94 per cent; by=-: All but six per cent of the paper has come in⟧.
Is tobacco pledged? ⟦F10; v=yes; by=-: Annex C says so in plain words⟧. ⟦F11; v=Mbewe; by=government: Who was the author? The minister, if you ask the cabinet⟧; ⟦F11; v=Fund; by=officials: a Norwegian with a napkin, if you ask those who were in the room⟧. ⟦F4; v=19 September; by=notary's stamp: The notary's stamp reads ⟦T2031-09-19: 19 September⟧, twenty past midnight⟧.
Why did they stop paying? ⟦F20; v=cyclone; by=government: A storm, in the official telling⟧; ⟦F20; v=mismanagement; by=Auditor General: double-paid fertiliser, in the auditor's⟧. ⟦F21; v=2029; by=-: The default came in 2029⟧.
What about the teachers? ⟦F14; v=withdrawn; by=-: They got their increments back⟧, ⟦F16; v=12000; by=teachers' union: after a march that their union put at twelve thousand⟧. ⟦F15; v=38000; by=-: The strike, which 38,000 had joined⟧, is over. ⟦F17; v=43; by=-: Of forty-three detained, two remain behind bars⟧.
And the pharmacies? ⟦F18; v=22 per cent; by=-: Parliament did raise the drug budget, by the 22 per cent announced⟧. ⟦F19; v=19 per cent; by=-: Inflation, unmoved, is 19 per cent⟧, the same figure as the campaigners' discount by pure chance. ⟦F26; v=4 per cent; by=-: The kwacha has kept its small gain of four per cent⟧. ⟦F22; v=47; by=-: Mr Mbewe, forty-seven⟧, is spoken of as the next vice-president.
=== key
F1 | What was agreed?
F2 | How much debt was reworked?
F3 | How much do the creditors give up?
F4 | When was the deal signed?
F5 | Where was the deal signed?
F6 | For how long is no principal due?
F7 | What interest do the new bonds carry?
F8 | How many holders accepted?
F9 | Who holds out?
F10 | Is tobacco revenue pledged?
F11 | Who found the formula?
F12 | When did the Chinese deal collapse?
F13 | How much is saved each year?
F14 | What about the pay of public servants?
F15 | How many teachers struck?
F16 | How many marched in Blantyre?
F17 | How many were arrested in Blantyre?
F18 | By how much does the drug budget grow?
F19 | How high is inflation?
F20 | Why did Malawi default?
F21 | When did Malawi default?
F22 | How old is the finance minister?
F23 | When was the deal with governments?
F24 | How did Parliament vote?
F25 | What did the advisers cost?
F26 | By how much did the kwacha rise?
F27 | Did the Fund's board approve before or after?
F28 | How old is Mercy Chirwa?
F30 | How high is the success fee?
F29 | What rating has Malawi now?
D1 | figure | scope | F3 | 34 per cent: a1 a5 a6 | 19 per cent: a4 a6 | nominal write-down against loss in today's money, each called the haircut
D2 | figure | rounding | F3 | 34 per cent: a1 a5 a6 | about a third: a2 | the same write-down
D3 | figure | scope | F2 | US$2.6bn: a1 a4 a6 | US$3.9bn: a2 | bonds only, or with the governments' loans
D4 | date | conflict | F4 | 18 September: a1 a5 | 19 September: a3 a6 | minister and committee say Thursday, embassy and notary after midnight
D5 | place | conflict | F5 | Lilongwe: a1 a3 | Paris: a3 a5 | the Treasury says Lilongwe, a hotel bill and a committee member Paris
D6 | denial | conflict | F10 | no: a2 a4 a5 | yes: a4 a5 a6 | the minister denies the pledge that the annex holds
D7 | responsibility | conflict | F11 | Mbewe: a2 a6 | Fund: a3 a5 a6 | the cabinet credits the minister, those present the mission chief
D8 | cause | conflict | F20 | cyclone: a1 a2 a6 | mismanagement: a3 a4 a6 | the government blames a storm, the auditor double payments
D9 | sequence | conflict | F27 | before: a2 a5 | after: a4 | minister and committee have the board first, its calendar afterwards
D11 | figure | update | F8 | 87 per cent: a1 | 94 per cent: a5 a6 | more holders signed
D12 | figure | update | F17 | 27: a3 | 43: a4 a6 | more arrests by the next day
D13 | characterisation | update | F14 | freeze: a2 a3 | withdrawn: a5 a6 | the freeze was given up after the strike
D15 | figure | rounding | F15 | 38000: a3 a6 | almost 40000: a5 | the same strikers
R F5 | 3 | the minister; the hotel bill; a committee member
R F4 | 4 | the minister; the embassy official; a committee member; the notary's stamp
R F10 | 2 | the minister; the annex
R F27 | 3 | the minister; a committee member; the Fund's calendar
S | a1 “A country can breathe again with one lung, and then with two,” | a6 “A country can breathe with one lung, and then with two,”
E | Chikondi Mbewe | person | Chikondi Mbewe; Mbewe; Mr Mbewe; the Honourable Chikondi Mbewe; the finance minister
E | Solveig Aune | person | Solveig Aune; Aune; the Fund's mission chief; a Norwegian with a napkin
E | Karst Capital | organisation | Karst Capital; Karst; Karst Capital of Delaware
E | International Fund | organisation | the Fund; the International Fund
E | Debt & Dignity | organisation | Debt & Dignity; campaigners
