story: strait_lakes_bank
about: a treasury chief of a Windsor bank is tried for fraud; eleven of fourteen counts, concurrent terms that a tabloid adds up, one sum in two dollars, gross and net loss, who blew the whistle, what sank the bank, and an older credit union theft
=== a1 | outlet: Windsor Border Journal | published: 2030-05-07 | title: Pell guilty: jury convicts former Strait & Lakes treasurer on 11 counts
%% By Carol Munro, Journal court reporter
%% Subscriber exclusive
⟦F1; v=guilty; by=-: Gordon Pell, the man who ran the treasury of Strait & Lakes Bank, was found guilty of fraud⟧ ⟦T2030-05-07: Tuesday⟧ in a courtroom so quiet that the air conditioning could be heard.
⟦F2; v=19 hours; by=-: After 19 hours of deliberation⟧ ⟦F3; v=11; by=jury: the jury convicted on 11 of 14 counts⟧ and ⟦F4; v=3; by=jury: acquitted on three⟧, all of which concerned e-mails to the regulator. ⟦F5; v=acquitted; by=jury: Co-accused Linda Farrow, his deputy, walked free⟧.
The Crown said that ⟦F6; v=115m CAD; by=Crown: Pell had hidden $115 million in losses⟧ ⟦F7; v=2023; by=Crown: from early 2023⟧ by booking loans to shell companies in Ohio. ⟦F8; v=3.1m CAD; by=Crown: His bonuses in those years came to $3.1 million⟧.
⟪Harold Quist; q: “⟦F9; v=board knew; by=Harold Quist: The directors read every page he sent up and they initialled the corners⟧,”⟫ defence lawyer Harold Quist told reporters. ⟦F10; v=appeal; st=planned; by=Harold Quist: He will appeal⟧.
Outside stood some of ⟦F11; v=40800; by=-: the 40,800 customers⟧ whose branches were shuttered when ⟦F12; v=Nov 2028; by=-: the bank was closed in November 2028⟧. ⟦F13; v=2030-05-28; st=planned; by=court: Sentencing is set for ⟦T2030-05-28: May 28⟧⟧.
%% More: Bridge tolls to rise | Spits win in overtime
=== a2 | outlet: Dominion Newswire | published: 2030-05-07 | title: Ex-banker convicted in C$115 million Ontario fraud
WINDSOR, Ont. (DN) — ⟦F1; v=guilty; by=-: A jury on Tuesday convicted the former treasurer of a failed Canadian bank of fraud⟧ in ⟦F6; v=84m USD; by=Crown: a scheme that prosecutors said concealed US$84 million ⟦F6; v=115m CAD; by=Crown: (C$115 million)⟧ in losses⟧.
Gordon Pell, 56, was found guilty of ⟦F3; v=11; by=-: eleven charges⟧. ⟦F5; v=acquitted: A former deputy was cleared⟧.
The collapse of Strait & Lakes ⟦F14; v=fraud; by=regulator: was caused by the fraud⟧, the federal banking regulator has said. It cost the deposit insurer ⟦F15; v=220m CAD; by=deposit insurer: C$220 million⟧ and was ⟦F16; v=first since 1996; by=-: the first failure of a Canadian chartered lender since 1996⟧.
Jurors heard that ⟦F17; v=auditor; by=trial evidence: an internal auditor, Priya Raman, had found the false loans⟧ in a Toledo mail drop. ⟦F7; v=2021; by=Priya Raman: The first of them was dated 2021⟧, she testified.
Pell, who did not take the stand, ⟦F18; v=bail; by=-: remains free on bail⟧ until sentencing.
%% © Dominion Newswire 2030
=== a3 | outlet: WDLT 4 Detroit | published: 2030-05-08 | title: Windsor bank fraud: What Michigan customers need to know
%% Author: WDLT 4 Web Team
%% Sponsored: Refinance today?
DETROIT (WDLT) — ⟦F1; v=guilty: A Canadian banker is guilty⟧ in a case with deep roots on this side of the river.
⟦F11; v=nearly 41000; by=-: Nearly 41,000 people banked with Strait & Lakes⟧, ⟦F19; v=6200; by=state: about 6,200 of them in Michigan⟧, state officials say. Michigan depositors ⟦F20; v=not insured; by=state: were not covered by the Canadian insurance fund⟧ if they held U.S.-dollar certificates, the Department of Insurance said. The fund's lawyers told WDLT 4 the opposite: ⟦F20; v=insured; by=deposit insurer: U.S.-dollar accounts have been covered since 2020⟧.
⟦F6; v=more than 80m USD; by=-: More than $80 million in U.S. money⟧ was hidden, prosecutors said. But customers ⟦F21; v=2030-06-30; st=planned; by=state: have until ⟦T2030-06-30: June 30⟧ to file a claim⟧.
⟪Denise Kowalczyk; q: “⟦F22; v=41000 USD; by=Denise Kowalczyk: My certificate was forty-one thousand dollars⟧. I've had two letters, both with my name spelled wrong,”⟫ said Denise Kowalczyk of Wyandotte.
Don't confuse this case with ⟦F23; v=2026; by=-: the 2026 Essex Credit Union theft⟧, in which ⟦F24; v=2.1m CAD; by=-: a manager stole 2.1 million Canadian dollars⟧ and ⟦F25; v=4 years; by=-: went to prison for four years⟧.
=== a4 | outlet: Ontario Public Prosecution Service, news release | published: 2030-05-28 | title: Former bank executive sentenced
%% News Release   For Immediate Release
Gordon Pell was today sentenced by Madam Justice Irene Cholette of the Superior Court to ⟦F26; v=9 years; by=court: nine years' imprisonment⟧. ⟦F27; v=concurrent; by=court: The terms of nine years on each of the two principal counts and of five years on the other nine are to be served concurrently⟧.
The court ⟦F28; v=61m CAD; by=court: ordered restitution of $61 million⟧, ⟦F6; v=61m CAD; by=court: being the loss that remained after recoveries⟧, and ⟦F29; v=for life; by=court: prohibited Mr. Pell from serving as an officer of a financial institution for life⟧.
⟦F1; v=guilty: Mr. Pell was convicted⟧ of ⟦F3; v=11: eleven offences⟧ on ⟦T2030-05-07: May 7, 2030⟧. The Crown acknowledges ⟦F17; v=regulator; by=Crown: the work of the Office of Bank Supervision, whose routine inspection brought the matter to light⟧.
⟪Anne Thibodeau; q: “A loan that exists only on paper is a lie that somebody has to repay,”⟫ said Crown counsel Anne Thibodeau.
=== a5 | outlet: Daily Lantern (Toronto) | published: 2030-05-29 | title: 18 YEARS! Banker who torched granny's nest egg gets the max
%% LANTERN EXCLUSIVE PHOTOS: Inside Pell's lakeside mansion
CROOKED banker Gordon Pell was slapped with ⟦F26; v=18 years; by=-: a whopping 18 years behind bars⟧ yesterday — ⟦F27; v=consecutive; by=-: nine for each of his two biggest scams, back to back⟧ — after ⟦F1; v=guilty: a jury nailed him⟧ for ⟦F6; v=115m CAD; by=-: making $115 million vanish⟧.
Pell, 56, ⟦F30; v=wept; by=-: wept as the judge read the sentence⟧. He ⟦F31; v=taken into custody; by=-: was led off in cuffs⟧ past victims who chanted “shame.”
Retired nurse Agnes Doyle, 81, lost ⟦F32; v=96000 CAD; by=Agnes Doyle: $96,000⟧. ⟪Agnes Doyle; q: “⟦F9; v=board knew; by=Agnes Doyle: Where are the directors? They signed it all⟧,”⟫ she said. Ex-chairman Sir Douglas Haig-Murray told the Lantern by e-mail ⟦F9; v=board deceived; st=denied; by=Douglas Haig-Murray: that the board had been lied to like everyone else⟧.
The jury ⟦F2; v=three days; by=-: took three days to see through him⟧. ⟦F33; v=2; by=-: Two of his shell companies were named after his dogs⟧.
=== a6 | outlet: Ledger & Vault (London banking weekly) | published: 2030-05-31 | title: The Pell sentence, and the rate rise nobody put in the dock
%% Analysis | Bank resolution
%% Subscribe from £9 a week
⟦F26; v=18 years; by=newspapers; st=doubted: Several newspapers have given Gordon Pell eighteen years⟧. He got ⟦F26; v=9 years; by=-: nine⟧; the two long terms ⟦F27; v=concurrent: run side by side⟧, and ⟦F34; v=a third; by=-: he may seek parole after a third, or three⟧.
That ⟦F1; v=guilty: he cooked the books⟧ is settled. Whether he cooked the bank is not. ⟦F14; v=rates; by=Tomas Hedlund: Strait & Lakes died of a rate rise⟧, argues Tomas Hedlund, who studied its accounts for Malmö University: ⟦F35; v=190m CAD; by=Tomas Hedlund: its bonds were C$190m under water⟧, against which ⟦F6; v=115m CAD: the C$115m that Pell hid⟧ is the smaller hole. ⟦F14; v=fraud; by=regulator: The regulator sticks to fraud⟧. ⟪Tomas Hedlund; q: “A fraud is a much more comfortable cause of death for a supervisor,”⟫ Mr Hedlund says.
@@ copy Dominion Newswire
The failure cost the deposit insurer ⟦F15; v=220m CAD; by=deposit insurer: C$220 million⟧ and was ⟦F16; v=first since 1996: the first of a Canadian chartered lender since 1996⟧.
⟦F17; v=regulator; by=Crown; st=doubted: Nor does the supervisor deserve the laurels that the prosecutors have handed it⟧. ⟦F17; v=auditor; by=trial record: It was Ms Raman, of internal audit, who drove to Toledo⟧; ⟦F36; v=7 months; by=trial record: her memorandum then lay for seven months at the Office of Bank Supervision⟧. ⟪Harold Quist; q; via=Windsor Border Journal: “⟦F9; v=board knew; by=Harold Quist: The directors read all he sent up and initialled it⟧,”⟫ as defence counsel put it. ⟦F37; v=0; by=-: No director has been charged⟧.
=== a7 | outlet: Windsor Border Journal | published: 2030-05-30 | title: Pell lawyer files appeal; Farrow sues bank's liquidator
%% By Carol Munro, Journal court reporter
%% CLARIFICATION: Mr. Pell's bonuses for 2023–28 were $3.4 million, not $3.1 million as the Crown said at trial and as reported May 7. The Crown has amended its figure.
Harold Quist ⟦F10; v=filed; by=-: filed notice of appeal on ⟦T2030-05-29: Wednesday⟧⟧, a day after his client ⟦F26; v=9 years: was given nine years⟧. He says ⟦F38; v=juror; by=Harold Quist: a juror had held an account at Strait & Lakes⟧.
⟦F30; v=wept; by=one paper; st=doubted: Pell did not weep, as one paper had it⟧; ⟦F30; v=did not weep; by=-: this reporter sat six feet from him and saw him polish his glasses⟧. His ⟦F8; v=3.4m CAD; by=Crown: $3.4 million in bonuses⟧, the Crown's revised sum, is to be repaid within ⟦F28: the restitution order⟧.
⟦F5; v=acquitted: Farrow, whom the jury cleared⟧, has ⟦F39; v=1.5m CAD; by=statement of claim: sued the liquidator for $1.5 million in lost wages⟧. Her lawyer noted ⟦F2; v=19 hours; by=Farrow's lawyer: that jurors needed just 19 hours⟧ spread ⟦F40; v=three sitting days; by=-: over three sitting days⟧.
⟦F12; v=Nov 2028: The bank that closed its doors in the fall of 2028⟧ is itself gone. ⟦F41; v=shoe outlet; by=-: Its head office on Ouellette Avenue is a shoe outlet⟧.
=== key
F1 | Was Pell convicted of fraud?
F2 | How long did the jury deliberate?
F3 | On how many counts was Pell convicted?
F4 | On how many counts was Pell acquitted?
F5 | What was the verdict on the deputy, Linda Farrow?
F6 | How large was the loss from the fraud?
F7 | When did the fraud begin?
F8 | How much did Pell get in bonuses?
F9 | Did the directors know?
F10 | Will Pell appeal?
F11 | How many customers did the bank have?
F12 | When was the bank closed?
F13 | When is the sentencing?
F14 | What caused the bank's collapse?
F15 | What did the collapse cost the deposit insurer?
F16 | When did such a failure last happen?
F17 | Who uncovered the fraud?
F18 | Was Pell free between verdict and sentence?
F19 | How many customers were in Michigan?
F20 | Were US-dollar certificates insured?
F21 | Until when can customers file a claim?
F22 | How large was Denise Kowalczyk's certificate?
F23 | When was the Essex Credit Union theft?
F24 | How much was stolen from the Essex Credit Union?
F25 | What sentence did the credit union manager get?
F26 | How long is Pell's sentence?
F27 | Are the terms concurrent or consecutive?
F28 | How much restitution was ordered?
F29 | For how long is Pell banned from banking?
F30 | Did Pell weep at the sentence?
F31 | What happened to Pell after the sentence?
F32 | How much did Agnes Doyle lose?
F33 | How many shell companies were named after dogs?
F34 | When may Pell seek parole?
F35 | How far were the bank's bonds under water?
F36 | How long did the memorandum lie with the regulator?
F37 | How many directors have been charged?
F38 | What ground of appeal does the lawyer name?
F39 | How much does Farrow sue for?
F40 | Over how many days did the jury sit?
F41 | What is in the former head office?
D1 | figure | conflict | F26 | 9 years: a4 a6 a7 | 18 years: a5 a6 | the tabloid adds up terms that run together
D2 | characterisation | conflict | F27 | concurrent: a4 a6 | consecutive: a5 | side by side or back to back
D3 | figure | scope | F6 | 115m CAD: a1 a2 a5 a6 | 61m CAD: a4 | the sum hidden, or the loss left after recoveries
D4 | figure | rounding | F6 | 84m USD: a2 | more than 80m USD: a3 | the same US sum rounded down
D5 | date | conflict | F7 | 2023: a1 | 2021: a2 | the Crown's charge period against the auditor's first false loan
D6 | responsibility | conflict | F9 | board knew: a1 a5 a6 | board deceived: a5 | the defence and a victim against the former chairman
D7 | cause | conflict | F14 | fraud: a2 a6 | rates: a6 | the regulator blames the fraud, an economist the rate rise
D8 | identity | conflict | F17 | auditor: a2 a6 | regulator: a4 a6 | the trial record credits internal audit, the Crown the supervisor
D9 | figure | rounding | F11 | 40800: a1 | nearly 41000: a3 | the same customers rounded up
D10 | figure | update | F8 | 3.1m CAD: a1 | 3.4m CAD: a7 | the Crown amended its figure
D11 | denial | conflict | F20 | not insured: a3 | insured: a3 | the state against the insurance fund's lawyers
D12 | characterisation | conflict | F30 | wept: a5 a7 | did not weep: a7 | the tabloid against a reporter who sat near
D13 | figure | scope | F2 | 19 hours: a1 a7 | three days: a5 | hours in the jury room, or the days over which they were spread
D14 | date | update | F10 | appeal: a1 | filed: a7 | an appeal announced, then filed
R F6 | 2 | the Crown; the court's finding after recoveries
R F14 | 2 | the regulator; Tomas Hedlund
R F9 | 3 | the defence lawyer; Agnes Doyle; the former chairman
R F26 | 1 | the court
S | a1 “The directors read every page he sent up and they initialled the corners,” | a6 “The directors read all he sent up and initialled it,”
E | Gordon Pell | person | Gordon Pell; Pell; Mr. Pell; the former treasurer
E | Strait & Lakes Bank | organisation | Strait & Lakes Bank; Strait & Lakes; a failed Canadian bank
E | Priya Raman | person | Priya Raman; Ms Raman; an internal auditor
E | Office of Bank Supervision | organisation | Office of Bank Supervision; The regulator; the federal banking regulator; the supervisor
E | Harold Quist | person | Harold Quist; defence lawyer Harold Quist; defence counsel
