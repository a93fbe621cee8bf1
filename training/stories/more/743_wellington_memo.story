story: wellington_memo
about: a leaked cabinet memo in New Zealand on closing rural maternity units; seven units or eleven, who leaked it, a draft or a decision, what it would save, and an earlier leak about ferries
=== a1 | outlet: The Southern Star | published: 2030-05-13 | title: Secret plan to shut country birthing units
%% EXCLUSIVE | Tess Marriner, political editor
%% Premium content – thank you for subscribing
⟦F2; v=11; by=cabinet memo: Eleven small-town maternity units would lose their beds⟧ under ⟦F1; by=-: a plan which ministers discussed behind closed doors and which has been leaked to the Star⟧.
The nine-page memorandum, marked “Sensitive – not for circulation”, ⟦F3; v=2030-04-29; by=cabinet memo: is dated 29 April⟧ and signed by Health Minister Callum Drysdale. ⟦F4; v=38 million; by=cabinet memo: It promises savings of $38 million⟧ over four years. ⟦F5; v=decision; by=cabinet memo: “Cabinet agreed in principle”, the first line reads⟧.
Among the names on page four are Lumsfield, Wairoto and Te Kahu, whose unit ⟦F15; v=61; by=-: delivered 61 babies last year⟧. From there to the nearest hospital with an obstetrician ⟦F6; v=142 km; by=-: it is 142 kilometres⟧ by a road that slips whenever it rains.
⟪Marama Tipene; q: “⟦F17; by=Marama Tipene: I caught a baby in a lay-by in March⟧. How many lay-bys does the Minister want?”⟫ said Marama Tipene, who has been a midwife on the coast for three decades.
A spokesman for Mr Drysdale said ⟦F5; v=draft; by=spokesman for Callum Drysdale: that the paper was an early draft and that nothing had been agreed⟧.
The memo admits that ⟦F7; v=2; by=cabinet memo: two more births a year would take place on the roadside⟧, an outcome that officials call “tolerable”. ⟦V1; said: “Tolerable”⟧ is the word that will hurt. It stands beside a drawing of an ambulance.
Only last August ⟦F8; by=-: a paper on the price of the new Cook Strait ferries found its way out of the Beehive⟧. ⟦F9; v=never found; by=-: Whoever was behind that one has not been found⟧.
The Government, a two-party coalition with a majority of three, faces voters in November.
%% Know more? tess.marriner@southernstar.invalid
=== a2 | outlet: Pacific Press Union | published: 2030-05-13 | title: NZ government under fire over leaked maternity memo
WELLINGTON, May 13 PPU – New Zealand Prime Minister Helena Ngata said on Monday ⟦F10; by=Helena Ngata: an inquiry would be held into ⟦F1; by=Helena Ngata: the leak of a Cabinet paper⟧ on rural birthing centres⟧, but refused to say whether it was accurate.
⟦F2; v=about a dozen; by=-: About a dozen units in the countryside could be closed⟧, according to the document, which was first reported by The Southern Star. ⟦F4; v=38 million; by=-: The state would save NZ$38 million⟧ (US$23 million).
⟪Helena Ngata; q: “⟦F5; v=draft; by=Helena Ngata: Ministers look at options all the time. This was an option⟧. It was not a decision,”⟫ Ngata told her weekly news conference.
Opposition leader Brent Aldous said ⟦F5; v=decision; by=Brent Aldous: that the wording of the paper left no doubt a decision had been made⟧, and ⟦F29; st=asked; by=Brent Aldous: called on the health minister to step down⟧.
⟦F12; v=600; by=police: About 600 people marched in Lumsfield, a farming town in Southland⟧, local police said, many with prams.
In Parliament the speaker twice asked members to stop humming a lullaby. ⟦F13; v=2; by=-: The coalition partner, Rural First, which holds two portfolios⟧, said that it would wait for an explanation before it said any more.
⟦F30; v=halved; by=-: New Zealand has seen the number of its primary birthing units halve since the turn of the century⟧, as births move to large hospitals and midwives leave for Australia. Supporters of the small units say that they are as safe for healthy women and cost less per bed; officials point to ⟦F14; v=less than one; by=health ministry: some where fewer than one child a week is born⟧.
%% PPU ca/jt 1655
%% Editors: pictures available
=== a3 | outlet: Te Kahu Coastal News | published: 2030-05-15 | title: We counted the beds ourselves
%% Free to every letterbox from the Point to the Pass
So we are on the list. Or are we? ⟦F1; by=-: The paper that leaked on Monday⟧ has us in an annex, and the Minister says the annex is not part of the plan. ⟪Callum Drysdale; q: “⟦F2; v=7; by=Callum Drysdale: Seven units were under review, never more⟧,”⟫ Mr Drysdale said on the radio. ⟦F2; v=11; by=-: Seven in the table, four more in the annex, where the doors are to be locked all the same: we make that eleven⟧.
At the unit, Sister Joan Paewai was folding towels. ⟦F15; v=61; by=Joan Paewai: Sixty-one babies came last year⟧, she told us, and ⟦F16; v=9; by=Joan Paewai: nine mothers were sent on to the city in labour⟧.
That drive. ⟦F6; v=142 km; by=-: A hundred and forty-two kilometres from the surf club to the hospital door⟧, with the bridge at Mangaroa down to one lane. ⟪Marama Tipene; q: “⟦F17; by=Marama Tipene: In March I pulled over and delivered a little girl⟧ between two logging trucks,”⟫ Marama Tipene said.
Who told on them? The word at the pub is ⟦F18; v=official; by=talk at the pub; st=alleged: that it was somebody at the Ministry with a conscience⟧. Up at the marae they say ⟦F18; v=Rural First; by=marae; st=alleged: it came from the smaller party in the Government, whose seats these are⟧. Either way, shout them a beer.
⟦F19; v=2030-05-19; st=planned; by=-: A hui will be held at the hall ⟦T2030-05-19: on Sunday⟧ at two⟧. Bring a plate. Down south ⟦F12; v=1000; by=organisers: a thousand walked at Lumsfield on Monday, if the organisers counted right⟧, and they have only half our weather.
Lost: one grey gumboot, left. Tide tables on page 6.
%% Printed at Te Kahu Area School
=== a4 | outlet: Canberra Observer | published: 2030-05-17 | title: Staffer stood down over NZ cabinet leak
%% Trans-Tasman notebook | By Oliver Prentice
A political adviser has become the first casualty of New Zealand's ⟦F1; by=-: baby-bed leak⟧. ⟦F18; v=Simon Tauri; by=Department of the Prime Minister: Simon Tauri, 34, who works for a Rural First minister, had printed the paper on the evening of 9 May, the Prime Minister's department said⟧; ⟦F20; v=stood down; by=-: he has been stood down on full pay⟧. ⟦F18; v=not Tauri; st=denied; by=Simon Tauri's lawyer: He denies passing it to anybody, his lawyer said⟧.
⟦F21; v=Rachel Fenn; by=Helena Ngata: The inquiry will be led by Rachel Fenn, a retired judge⟧. She must report ⟦F22; v=2030-06-14; st=planned; by=Helena Ngata: by 14 June⟧, says Helena Ngata, whose own lead in the polls has shrunk ⟦F23; v=8 to 3; by=-: from eight points to three⟧.
For Australians the affair has a familiar ring. The difference is that in Wellington the figures themselves are in dispute. ⟦F4; v=38 million; by=-: The saving of $NZ38 million⟧ is what the Treasury calls gross; take off ⟦F4; v=21 million; by=Treasury: the helicopters that would be needed instead, and twenty-one million remain, by the Treasury's own note⟧.
The health minister insists that ⟦F2; v=7; by=Callum Drysdale: no more than seven maternity houses were ever meant⟧. And the sequence is odd. ⟦F24; v=before; by=Callum Drysdale: Drysdale says that he had dropped the proposal before it leaked, on 10 May⟧. ⟦F24; v=after; by=Cabinet Office log: The Cabinet Office log, part of which I have been shown, records its withdrawal at 4.40 pm on 13 May, ten hours after the Star hit the streets⟧.
Nobody, by the way, ever worked out ⟦F8; by=-: who gave away the ferry costs last year⟧; ⟦F9; v=never found: that trail ended at a photocopier⟧. Perhaps it is the photocopier.
%% Oliver Prentice is the Observer's New Zealand correspondent.
=== a5 | outlet: Midwives' Voice Aotearoa | published: 2030-05-20 | title: What the memo says, line by line
%% Members' bulletin 19/30
Many of you have asked for a plain reading of ⟦F1; by=-: the leaked paper⟧. Here it is, with page numbers.
Page 1. Date: ⟦F3; v=2030-04-29: the twenty-ninth of April, a Monday⟧. Status: ⟦F5; v=decision; by=cabinet memo: “agreed in principle”⟧. Ministers may call it a draft; our lawyer has never seen a draft with a minute number.
Page 4. ⟦F2; v=11; by=cabinet memo: Table 2 and Annex C together name eleven places⟧. ⟦F14; v=less than one; by=-: In two of them there is less than a birth a week⟧, in the other nine there is more.
Page 5. The road. ⟦F6; v=over 140 km; by=cabinet memo: “Over 140 km” in the worst case⟧, which means Te Kahu. ⟦F7; v=2; by=cabinet memo: A couple of extra births before arrival each year, officials reckon⟧. ⟦F7; v=9; by=Midwives' Voice Aotearoa: Our own members' logs suggest nine⟧. ⟦V1; own: A tolerable number⟧, we gather, is one that happens to others.
Page 7. Money. ⟦F4; v=38 million; by=cabinet memo: Thirty-eight million dollars over four years, before costs⟧; ⟦F4; v=21 million; by=Treasury: twenty-one once the Treasury has paid for helicopters⟧.
Sunday's meeting at Te Kahu ⟦F19; v=2030-05-19; by=-: took place in the hall⟧ and went on until dark. ⟦F25; v=340; by=-: We signed in 340 people⟧; ⟦F26; v=no; by=-: the Minister sent his apologies⟧. That is not the Lumsfield march of the Monday before, ⟦F12; v=600; by=police: which by the police count had 600⟧.
⟪Helena Ngata; q; via=Pacific Press Union: “This was an option, not a decision,”⟫ the Prime Minister says. ⟪Joan Paewai; q: “Then let her option me a second midwife,”⟫ says our member Joan Paewai.
@@ copy Pacific Press Union
⟦F30; v=halved; by=-: New Zealand has seen the number of its primary birthing units halve since the turn of the century⟧, as births move to large hospitals and midwives leave for Australia.
=== a6 | outlet: The Southern Star | published: 2030-06-15 | title: Judge clears Tauri; leak came from ministry scanner
%% Tess Marriner, political editor
&& Judge clears Tauri
⟦F18; v=official; by=Rachel Fenn: The Cabinet memo on maternity units was leaked by a public servant in the Ministry of Health⟧, retired judge Rachel Fenn found in a report ⟦F22; v=2030-06-14; by=-: handed over ⟦T2030-06-14: yesterday⟧⟧. ⟦F18; v=not Tauri; by=Rachel Fenn: Political adviser Simon Tauri was not the source⟧, she wrote, and ⟦F20; v=reinstated; by=Rural First: he is back at his desk⟧, his party said.
This newspaper does not discuss its sources, and will not now.
The judge's second finding is more awkward. ⟦F5; v=decision; by=Rachel Fenn: Cabinet had in fact made up its mind on 29 April⟧; ⟦F5; v=draft; by=Helena Ngata; st=doubted: the Prime Minister's talk of an “option” was “incomplete”⟧. ⟦F24; v=after; by=Rachel Fenn: The proposal was pulled only once it had become public⟧.
Ms Ngata accepted the report. ⟦F11; v=resigned; by=-: Mr Drysdale did not wait for her to say more, and resigned at noon⟧. ⟪Callum Drysdale; q: “⟦F2; v=7; by=Callum Drysdale: I maintain that the number was seven⟧, but I can no longer maintain it as Minister,”⟫ he said on the forecourt.
⟦F27; v=kept open; by=Helena Ngata: All the units will stay open until at least 2033⟧, the Prime Minister announced, including the four in the annex. The cost, she said, would be met from what is left in the ferry budget.
At Te Kahu, where ⟦F15; v=61: last year's sixty-one⟧ have begun to crawl, ⟦F28; v=girl; by=-: a girl was born on Thursday night, in a bed⟧.
%% Letters close Wednesday
=== key
F1 | What was leaked?
F2 | How many maternity units would be closed?
F3 | What date does the memo bear?
F4 | How much would be saved?
F5 | Was the paper a draft or a decision?
F6 | How far is it from Te Kahu to the hospital?
F7 | How many more births a year would happen on the roadside?
F8 | What was leaked last August?
F9 | Was the source of the ferry leak found?
F10 | What did the Prime Minister announce?
F11 | What did the health minister do after the report?
F12 | How many marched in Lumsfield?
F13 | How many portfolios does Rural First hold?
F14 | How many births a week are there in the smallest units?
F15 | How many babies were born at Te Kahu last year?
F16 | How many mothers at Te Kahu were sent on in labour?
F17 | What did Marama Tipene do in March?
F18 | Who leaked the memo?
F19 | When is the meeting at Te Kahu?
F20 | What happened to Simon Tauri?
F21 | Who leads the inquiry?
F22 | When is the inquiry's report due or delivered?
F23 | How has the Prime Minister's lead changed?
F24 | Was the proposal dropped before or after the leak?
F25 | How many came to the meeting at Te Kahu?
F26 | Did the minister come to Te Kahu?
F27 | What will happen to the units?
F28 | Who was born at Te Kahu on Thursday?
F30 | How has the number of birthing units changed?
F29 | What did the opposition demand of the health minister?
D1 | figure | conflict | F2 | 11: a1 a3 a5 | 7: a3 a4 a6 | the memo with its annex against the minister, who leaves the annex out
D2 | figure | rounding | F2 | about a dozen: a2 | 11: a1 a3 a5 | the agency rounds
D3 | characterisation | conflict | F5 | decision: a1 a2 a5 a6 | draft: a1 a2 a6 | the first line, the opposition and the judge against minister and Prime Minister
D4 | figure | scope | F4 | 38 million: a1 a2 a4 a5 | 21 million: a4 a5 | gross, or net of the helicopters
D5 | figure | rounding | F6 | over 140 km: a5 | 142 km: a1 a3 | the memo rounds
D6 | figure | conflict | F7 | 2: a1 a5 | 9: a5 | officials' estimate against the midwives' logs
D7 | figure | conflict | F12 | 600: a2 a5 | 1000: a3 | police and organisers
D8 | identity | update | F18 | Rural First: a3 | Simon Tauri: a4 | official: a3 a6 | a party is suspected, then its adviser, and later a ministry official is found
D9 | denial | conflict | F18 | Simon Tauri: a4 | not Tauri: a4 a6 | the department points to him, his lawyer denies it and the judge agrees
D10 | sequence | conflict | F24 | before: a4 | after: a4 a6 | the minister's account against the Cabinet Office log
D11 | characterisation | update | F20 | stood down: a4 | reinstated: a6 | he was cleared a month later
R F2 | 2 | the leaked memo; the minister
R F12 | 2 | police; the organisers
R F5 | 3 | the memo itself; the Prime Minister and her minister; the judge
R F24 | 3 | the minister; the Cabinet Office log; the judge
S | a2 “Ministers look at options all the time. This was an option. It was not a decision,” | a5 “This was an option, not a decision,”
E | Helena Ngata | person | Prime Minister Helena Ngata; Helena Ngata; Ngata; Ms Ngata
E | Callum Drysdale | person | Health Minister Callum Drysdale; Mr Drysdale; Drysdale
E | Simon Tauri | person | Simon Tauri
E | Rachel Fenn | person | Rachel Fenn
E | Rural First | organisation | Rural First
