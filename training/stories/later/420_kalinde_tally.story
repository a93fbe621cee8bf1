story: kalinde_tally
about: a presidential count in Malawi is stopped for some hours and then finished; power cut or telephone call, two turnouts, altered tally sheets counted by two sides, a commissioner who resigned or was sacked; the national vote and the later rerun in one constituency each have their own turnout
=== a1 | outlet: Lilongwe Courier | published: 2030-09-19 | title: Counting halted at national tally centre
%% By Thokozani Mbewe, Elections Desk
⟦F6; by=-: Counting of ⟦F1; v=presidential vote; by=-: ⟦T2030-09-17: Tuesday's⟧ presidential votes⟧ came to a stop at the national tally centre⟧ ⟦T2030-09-19: in the small hours of today⟧, with ⟦F3; v=49.8%; by=electoral commission: Dr Wyson Chirambo of the Harvest Party standing at 49.8 per cent⟧ — a hair short of the half he needs — and ⟦F4; v=47.1%; by=electoral commission: President Grace Namalomba at 47.1⟧, ⟦F5; v=three quarters; by=electoral commission: from three-quarters of the stations⟧.
⟦F7; v=power failure; by=electoral commission: A transformer had blown⟧, said Justice Felix Kadzamira, who chairs the Electoral Commission. ⟪Felix Kadzamira; q: “The machines slept, so we slept,”⟫ he told reporters. ⟦F8; v=6 hours; by=Felix Kadzamira: Work resumed after six hours, he said⟧.
⟦F7; v=no power failure; by=Mary Gondwe; st=denied: Harvest's chief agent, Mary Gondwe, said the lights had never gone off⟧. ⟪Mary Gondwe; q: “⟦F7; v=State House call; by=Mary Gondwe; st=alleged: A telephone rang, from State House⟧, and everybody was told to put down their pens,”⟫ she said.
⟦F2; v=64.2%; by=electoral commission: The commission puts turnout at 64.2 per cent⟧ of ⟦F9; v=8.1 million; by=electoral commission: 8.1 million people on the register⟧. ⟦F10; v=70%; by=-: In the last general election it had been 70 per cent⟧.
%% Subscribe to the Courier e-paper: K2,500 a month
=== a2 | outlet: Continental Wire | published: 2030-09-20 | title: Malawi opposition cries foul as count resumes
LILONGWE, Sept 20 (Continental Wire) - Malawi's election officials resumed the tallying of ⟦F1; v=presidential vote; by=-: a tight presidential vote⟧ ⟦T2030-09-20: on Friday⟧ after ⟦F6; by=-: an interruption⟧ which ⟦F7; v=State House call; by=opposition; st=alleged: the opposition blamed on an order from the president's office⟧.
⟦F7; v=no call; st=denied; by=Chifundo Salima: State House spokesman Chifundo Salima denied that anyone there had called the centre⟧. ⟪Chifundo Salima; q: “The president was asleep. I wish I had been,”⟫ he told Continental Wire.
⟦F8; v=9 hours; by=two foreign observers: Two foreign observers who were in the hall said it had stood idle for nine hours⟧, from midnight until after breakfast.
⟦F2; v=nearly two-thirds; by=electoral commission: Nearly two-thirds of registered voters cast ballots⟧, according to the commission.
⟦F11; v=1; by=police: One man was killed⟧ ⟦T2030-09-19: on Thursday⟧ ⟦F12; by=police: when officers dispersed Harvest supporters outside the tally centre⟧, a police spokesman said. ⟦F13; v=fell; by=police: He had fallen from a lorry⟧, the spokesman added; ⟦F13; v=shot; by=Harvest Party: the party said he was shot⟧.
=== a3 | outlet: Radio Nyasa One | published: 2030-09-21 | title: Commission declares Chirambo winner; nation urged to remain calm
%% State broadcaster. News bulletin, 18:00
⟦F14; v=Chirambo; by=electoral commission: Dr Wyson Chirambo has been declared president-elect of the Republic⟧ ⟦F3; v=51.3%; by=electoral commission: with 51.3 per cent of the valid votes⟧, the chairman of the Electoral Commission announced ⟦T2030-09-21: this afternoon⟧. ⟦F4; v=45.9%; by=electoral commission: Her Excellency Dr Namalomba obtained 45.9⟧.
⟦F15; v=peaceful and transparent; by=regional bloc's mission: The observer mission of the regional bloc described the polls as ⟪regional bloc's observer mission; q: “peaceful and transparent”⟫⟧.
⟦F7; v=power failure; by=electricity corporation: The electricity corporation has confirmed that a transformer serving the tally centre failed⟧ ⟦T2030-09-19: on Thursday⟧ at ten minutes past midnight.
⟦F16; v=resigned; by=state radio: Commissioner Loveness Phiri has resigned from the commission on grounds of health⟧, the station has learnt. ⟦F17; v=37; by=electoral commission: Thirty-seven result sheets bearing corrections had been examined⟧ and found in order, the commission said.
Members of the public are reminded that celebrations require a permit.
%% Coming up: Farming Today, with the price of groundnuts
=== a4 | outlet: Citizens' Tally Network | published: 2030-09-22 | title: Statement on the parallel count
%% For immediate release. The Network is a coalition of 31 civic and faith groups.
⟦F14; v=Chirambo; by=Citizens' Tally Network: Our volunteers' parallel count agrees with the commission on who won⟧. It does not agree on how many came. From 4,200 polling stations ⟦F2; v=58%; by=Citizens' Tally Network: we compute a turnout of 58 per cent⟧, and we ask who the others were.
⟦F17; v=214; by=Citizens' Tally Network: We hold photographs of 214 result sheets altered with correction fluid⟧. ⟦F18; v=most for Namalomba; by=Citizens' Tally Network: On four sheets in five, the change favoured the incumbent⟧.
At ⟦F19; v=Kalinde school: Kalinde Primary School, in Mulanje⟧, ⟦F20; v=1093; by=Citizens' Tally Network: 1,093 votes were announced⟧ ⟦F21; v=1012; by=Citizens' Tally Network: where 1,012 people are registered⟧. Nobody stays at home in Kalinde, it seems, and some come twice.
⟦F16; v=dismissed; by=Loveness Phiri: Commissioner Phiri informed us in writing that she was removed⟧. ⟪Loveness Phiri; q: “I did not resign. ⟦F16; v=dismissed; by=Loveness Phiri: I was handed a letter at the gate⟧ and my pass was cut in two,”⟫ she wrote. ⟦F22; by=Loveness Phiri: She had refused to sign the turnout certificate⟧.
=== a5 | outlet: The Cape Sentinel | published: 2030-09-24 | title: In Malawi the loser's side did the cheating, and still lost
%% Analysis | Nomsa Tyhali in Blantyre
It is an odd kind of theft that leaves the thief without the goods. ⟦F14; v=Chirambo; by=-: Wyson Chirambo, an eye doctor, is president-elect⟧; ⟦F23; v=accepted; by=Grace Namalomba: Ms Namalomba conceded ⟦T2030-09-22: on Sunday night⟧⟧ by text message. Yet ⟦F2; v=58%; by=Citizens' Tally Network: a coalition of churches and civic groups says the real participation was 58 per cent⟧ rather than ⟦F2; v=64.2%; by=electoral commission: the official sixty-four and a bit⟧.
⟦F17; v=more than 200; by=Citizens' Tally Network: More than 200 doctored tally sheets are in its possession⟧; ⟦F17; v=37; by=electoral commission: the commission owns up to 37⟧. ⟦F15; v=not credible; by=Commonwealth lawyers' mission: A team of Commonwealth lawyers called the tallying stage ⟪Commonwealth lawyers' mission; q: “not credible”⟫⟧. ⟦F15; v=peaceful and transparent; by=regional bloc's mission: The region's own observers had praised an orderly and open election⟧ before the counting was over.
⟦F8; v=9 hours; by=-: The hall in Lilongwe was dark for nine hours, or rather not dark⟧: ⟦F7; v=no power failure; by=EU observer > Continental Wire: an EU observer told Continental Wire, which did not name her, that she had charged her telephone there all night⟧.
⟦F11; v=1: The one fatality⟧, ⟦F24; v=Yamikani Banda: a tailor called Yamikani Banda⟧, ⟦F13; v=shot; by=mortuary attendant: had a bullet in the thigh⟧, according to a mortuary attendant I spoke to. ⟦F13; v=fell; by=police: Police still speak of a tumble off a vehicle⟧. He was 34, three years younger than the constable now on leave.
⟦F16; v=resigned; by=electoral commission: The commission says that Ms Phiri quit⟧. ⟦F16; v=dismissed; by=Loveness Phiri: She says that she was pushed⟧.
=== a6 | outlet: Lilongwe Courier | published: 2030-10-11 | title: High Court orders rerun in Mulanje Kalinde; clerk charged
%% By Thokozani Mbewe
⟦F25; v=rerun; by=High Court: The High Court yesterday annulled the parliamentary result in the Mulanje Kalinde constituency and ordered a fresh vote⟧, to be held ⟦F26; v=2030-10-22; by=High Court; st=planned: ⟦T2030-10-22: on 22 October⟧⟧. ⟦F27; v=stands; by=High Court: The presidential outcome is not affected⟧, Judge Esnart Kapito ruled.
The judge found that ⟦F20; v=1093; by=High Court: the 1,093 ballots recorded at Kalinde school⟧ could not be explained by ⟦F28; v=typing error; by=electoral commission: what the commission called a typing mistake for 1,003⟧. ⟦F29; v=arrested; by=police: A data clerk, Happy Msiska, is in custody⟧, ⟦F30; v=forgery; by=police: charged with forging eleven sheets⟧. ⟪Happy Msiska; q: “I typed what they gave me to type,”⟫ he said as he was led out.
⟦F7; v=State House call; by=phone records > prosecutor: Phone records shown in court list four calls from a State House number to the tally centre between 23h50 and 00h20⟧. The chairman, Justice Kadzamira, now says ⟦F7; v=both; by=Felix Kadzamira: there was a call and a failure of the current as well⟧.
⟦F12; by=-: The crowd trouble of ⟦T2030-09-19: 19 September⟧⟧ did not come up. ⟦F11; v=2; by=Harvest Party: The party now counts two dead⟧, ⟦F31; v=1; by=hospital: a woman hurt in the crush having died in hospital last week⟧.
&& ⟦F10; v=70%: In the last general election turnout had been 70 per cent⟧.
=== a7 | outlet: Open Ballot Review | published: 2030-10-30 | title: Malawi's long September: a reader's guide
%% Quarterly of the Open Ballot Institute, Geneva. Footnotes online.
Who won? ⟦F14; v=Chirambo: Chirambo did, and no one contests it⟧: ⟦F3; v=just over half; by=electoral commission: just over half of the votes⟧, which spared him a run-off.
How many voted? ⟦F2; v=64.2%; by=electoral commission: The official answer is 5.2 million of 8.1, or 64.2 per cent⟧. ⟦F2; v=58%; by=Citizens' Tally Network: The volunteers' answer is 58⟧. The two figures cannot be reconciled by spoilt ballots, which both include. At ⟦F26; v=2030-10-22: the rerun of ⟦T2030-10-22: Tuesday last week⟧⟧ in Kalinde, ⟦F32; v=41%; by=electoral commission: 41 per cent turned out⟧; that is another vote and proves nothing about the first. Nor does ⟦F10; v=70%: the seven in ten of five years earlier⟧.
@@ copy Continental Wire
⟦F8; v=9 hours; by=two foreign observers: Two foreign observers who were in the hall said it had stood idle for nine hours⟧, from midnight until after breakfast.
Why did it? ⟦F7; v=power failure; by=electricity corporation: The power company has a burnt transformer⟧; ⟦F7; v=State House call; by=prosecutor: the prosecutor has four telephone calls⟧.
Which sheets? ⟦F17; v=214; by=Citizens' Tally Network: The Network's 214 are all that bear any white paint⟧; ⟦F17; v=37; by=electoral commission: the commission's 37 are those on which a total was changed⟧. Both may well be right.
Who paid? ⟦F29; v=arrested: One clerk sits in jail⟧. ⟦F33; v=no; by=-: Nobody from State House has been questioned⟧. Ms Phiri, ⟪Loveness Phiri; q; via=Citizens' Tally Network: “handed a letter at the gate”⟫, has ⟦F34; by=Loveness Phiri: sued for her post⟧. ⟦F11; v=2; by=Harvest Party: The dead number two⟧, ⟦F31; v=1: if the woman who died later of her injuries is reckoned in⟧.
=== key
F1 | What was held?
F2 | What was the turnout of the presidential vote?
F3 | What share did Chirambo get?
F4 | What share did Namalomba get?
F5 | From what part of the stations was the early result?
F6 | What happened at the tally centre?
F7 | Why did the counting stop?
F8 | How long did the counting stop?
F9 | How many voters are registered?
F10 | What was the turnout at the last general election?
F11 | How many died in the trouble outside the tally centre?
F12 | What happened outside the tally centre?
F13 | How did the man outside the tally centre die?
F14 | Who won the presidency?
F15 | How did observer missions judge the election?
F16 | Did Commissioner Phiri resign or was she dismissed?
F17 | How many result sheets were altered?
F18 | Whom did the alterations favour?
F19 | At which station were there more votes than voters?
F20 | How many votes were announced at Kalinde school?
F21 | How many are registered at Kalinde school?
F22 | What had Commissioner Phiri refused?
F23 | Did Namalomba accept the result?
F24 | Who was the man who died?
F25 | What did the High Court order for Mulanje Kalinde?
F26 | When is the rerun?
F27 | What becomes of the presidential result?
F28 | How does the commission explain the Kalinde figure?
F29 | What happened to the data clerk?
F30 | What is the clerk charged with?
F31 | How many of the injured died later in hospital?
F32 | What was the turnout of the rerun?
F33 | Was anyone from State House questioned?
F34 | What has Commissioner Phiri done since?
D1 | figure | conflict | F2 | 64.2%: a1 a5 a7 | 58%: a4 a5 a7 | the commission's turnout against the volunteers' parallel count
D2 | figure | rounding | F2 | 64.2%: a1 a5 a7 | nearly two-thirds: a2 | the same official turnout in words
D3 | figure | update | F3 | 49.8%: a1 | 51.3%: a3 | a partial count, then the declared result
D4 | figure | rounding | F3 | 51.3%: a3 | just over half: a7 | the final share in words
D5 | cause | conflict | F7 | power failure: a1 a3 a7 | State House call: a1 a2 a6 a7 | a blown transformer against an order by telephone
D6 | figure | conflict | F8 | 6 hours: a1 | 9 hours: a2 a5 a7 | the chairman against observers in the hall
D7 | cause | conflict | F13 | fell: a2 a5 | shot: a2 a5 | police say a fall from a lorry, the party and the mortuary a bullet
D8 | responsibility | conflict | F16 | resigned: a3 a5 | dismissed: a4 a5 | state radio and commission say she left, she says she was removed
D9 | figure | scope | F17 | 37: a3 a5 a7 | 214: a4 a7 | sheets with a changed total, or all with correction fluid
D10 | figure | rounding | F17 | 214: a4 a7 | more than 200: a5 | the Network's sheets rounded
D11 | characterisation | conflict | F15 | peaceful and transparent: a3 a5 | not credible: a5 | two missions judge the same count
D12 | figure | update | F11 | 1: a2 a5 | 2: a6 a7 | a woman hurt in the crush died later
D13 | figure | update | F4 | 47.1%: a1 | 45.9%: a3 | partial and final count
D14 | cause | update | F7 | power failure: a1 a3 | both: a6 | the chairman later admits a call beside the failure
D15 | denial | conflict | F7 | State House call: a1 a2 a6 a7 | no call: a2 | State House denies that anyone telephoned
D16 | denial | conflict | F7 | power failure: a1 a3 a7 | no power failure: a1 a5 | Harvest and an EU observer say the current never failed
R F2 | 2 | the electoral commission; the Citizens' Tally Network
R F7 | 5 | the electoral commission; the electricity corporation; the opposition's agent; an EU observer; phone records
R F8 | 2 | the commission's chairman; foreign observers in the hall
R F17 | 2 | the electoral commission; the Citizens' Tally Network
R F16 | 2 | the commission; Phiri
S | a4 “I was handed a letter at the gate | a7 “handed a letter at the gate”
E | Wyson Chirambo | person | Dr Wyson Chirambo; Wyson Chirambo; Chirambo; president-elect
E | Grace Namalomba | person | President Grace Namalomba; Her Excellency Dr Namalomba; Ms Namalomba; the incumbent
E | Citizens' Tally Network | organisation | The Network; a coalition of churches and civic groups; a coalition of 31 civic and faith groups
E | Loveness Phiri | person | Commissioner Loveness Phiri; Commissioner Phiri; Ms Phiri
E | Electoral Commission | organisation | the Electoral Commission; the commission
