story: sukh_square_march
about: two marches in Ulaanbaatar against dearer heating; police, organisers and a drone count the first crowd, both sides say the other threw first, rubber bullets are denied and then owned up to, and a blinded young man is first a rioter and then a passer-by; Saturday's arrests are not Tuesday's
=== a1 | outlet: Tengri State News | published: 2031-03-09 | title: Order restored in capital after disturbance
%% Tengri State News Agency of Mongolia. English service.
ULAANBAATAR, March 9 /TENGRI/. ⟦F1; by=-: An unsanctioned gathering against heating charges took place in the capital's central square⟧ ⟦F2; v=2031-03-08; by=-: ⟦T2031-03-08: on Saturday⟧⟧. ⟦F3; v=12000; by=police: According to the Metropolitan Police, no more than 12,000 persons attended⟧.
⟦F4; v=demonstrators first; by=police: Toward 5 p.m. a group of masked individuals began hurling bottles and ice at officers, who were then compelled to employ a water cannon⟧, said police press secretary B. Enkhjargal. ⟦F5; v=17; by=police: Seventeen policemen sustained injuries⟧. ⟦F6; v=138; by=police: One hundred and thirty-eight persons were brought to police stations⟧.
⟦F7; v=not used; st=denied; by=B. Enkhjargal: No rubber projectiles were used⟧, the press secretary emphasised, commenting on rumours on social networks.
⟦F8; v=38%; by=energy ministry: The new tariff, 38 per cent higher than the old⟧, ⟦F9; v=2031-04-01; by=energy ministry; st=planned: enters into force ⟦T2031-04-01: on April 1⟧⟧.
=== a2 | outlet: Khaan Daily | published: 2031-03-10 | title: Sixty thousand boots, one cold square
%% Text: Ts. Nomin. Pictures: our readers
I have stood in that square in four winters and never seen the back of it filled. ⟦F3; v=60000; by=organisers: Sixty thousand, say the people of the Warm Home movement, who called the march⟧. ⟦F3; v=31000; by=drone count: Our drone picture, divided into squares and counted by five students, gives thirty-one thousand⟧ for the moment of the national anthem.
⟦F4; v=police first; by=witnesses: The water came before the bottles⟧. I say so because my notebook is still stiff. Eight people I have since telephoned say the same. ⟪G. Saruul; q: “⟦F4; v=police first; by=G. Saruul: They wetted us at minus fourteen and then wondered why we threw the ice back⟧,”⟫ said G. Saruul, a dentist.
⟦F7; v=used; by=M. Tuvshin: Rubber bullets there were; a surgeon at Hospital No. 1, Dr M. Tuvshin, took one out⟧. Its owner, ⟦F18; v=student; by=-: an engineering student, 20⟧, ⟦F11; by=M. Tuvshin: has lost his left eye⟧.
⟦F12; v=students; by=police: Police hold students responsible for the smashed glass doors of the Energy Ministry⟧. ⟦F12; v=plain-clothes men; by=witnesses; st=alleged: Witnesses saw four burly men with earpieces do it⟧ and step back behind the line.
⟦F8; v=more than a third; by=-: Heating is to cost over a third more⟧ from next month, in the month when, as everybody knows, it is still needed.
=== a3 | outlet: Polar Star Wire | published: 2031-03-11 | title: Mongolia police admit using rubber bullets at heating protest
ULAANBAATAR (PSW) - Mongolian police ⟦T2031-03-11: on Tuesday⟧ acknowledged that ⟦F7; v=used; by=police: officers had fired rubber rounds at a weekend rally⟧ over energy prices, reversing ⟦F7; v=not used; st=denied; by=police: an earlier denial⟧, as thousands gathered again in the capital.
⟦F13; v=9; by=police: Nine rounds were discharged, by two officers⟧ who have been suspended, said press secretary B. Enkhjargal. ⟪B. Enkhjargal; q: “I was informed incorrectly, and so I informed you incorrectly,”⟫ she said.
⟦F6; v=about 140; by=police: Some 140 people had been detained⟧ ⟦T2031-03-08: on Saturday⟧, ⟦F14; v=23; by=police: of whom 23 face charges⟧. ⟦F15; v=more than 40; by=hospitals: More than 40 protesters were treated⟧, hospitals said.
⟦F3; v=tens of thousands; by=-: Tens of thousands turned out ⟦T2031-03-08: on Saturday⟧⟧, in ⟦F16; v=2021; by=historian: what one historian called the biggest march since 2021⟧.
⟦F17; v=6000; by=police: Police estimated ⟦T2031-03-11: Tuesday's⟧ crowd at 6,000⟧.
%% PSW reporting by O. Lindqvist; additional reporting by staff
=== a4 | outlet: Tengri State News | published: 2031-03-12 | title: Government defers tariff; eye injury victim was not participant, says ministry
ULAANBAATAR, March 12 /TENGRI/. ⟦F9; v=2031-10-01; by=prime minister; st=planned: Prime Minister L. Ganzorig has instructed that the new heating tariff be introduced ⟦T2031-10-01: on October 1⟧ instead of ⟦T2031-04-01: April 1⟧⟧, his press office reports.
The Ministry of Health clarified that ⟦F10; v=passer-by; by=health ministry: the citizen who was injured in the eye had not been among the rally's participants but was returning from a shop⟧. ⟦F18; v=courier; by=health ministry: He is employed as a courier⟧, aged 20.
⟦F19; v=peaceful; by=police: ⟦T2031-03-11: Tuesday's⟧ gathering passed off without serious incidents⟧; ⟦F20; v=52; by=police: 52 persons were taken to police stations for identification and released⟧.
⟦F12; by=police; st=doubted: Responsibility for the damage at the Energy Ministry is being established⟧, the police said.
=== a5 | outlet: Steppe Rights Watch | published: 2031-03-13 | title: Mongolia: account for every round fired at Sukh Square
%% Press release | Ulaanbaatar and Vienna
We have gone through 61 videos, in time order. ⟦F4; v=police first; by=Steppe Rights Watch: The first jet of water leaves the truck at 16h52m⟧; ⟦F21; v=4 minutes; by=Steppe Rights Watch: the first bottle flies four minutes later⟧. ⟦F13; v=at least 26; by=Steppe Rights Watch: We hear at least 26 shots⟧, which is not nine.
⟦F6; v=191; by=Steppe Rights Watch: The lawyers on our hotline registered 191 persons arrested ⟦T2031-03-08: on Saturday⟧⟧. The police, ⟦F6; v=138; by=police: with their 138⟧, leave out ⟦F22; v=53; by=Steppe Rights Watch: the minors, fifty-three of them, whom they handed to parents at the station door⟧.
⟦F10; v=marcher; by=T. Bat-Erdene: The young man who lost an eye, T. Bat-Erdene, told us that he had come to march, with a placard⟧. ⟦F18; v=student and courier; by=T. Bat-Erdene: He studies turbines by day and delivers dumplings in the evening⟧. ⟪T. Bat-Erdene; q: “The ministry has never asked me where I was walking,”⟫ he said.
⟦F23; st=asked; by=Steppe Rights Watch: We ask for an independent commission⟧ and the names of ⟦F12; v=plain-clothes men; by=Steppe Rights Watch; st=alleged: the four men in earpieces who can be seen kicking in the doors of the Energy Ministry⟧.
=== a6 | outlet: Northern Post (Beijing bureau) | published: 2031-03-12 | title: ‘We boil snow, they boil us’: Mongolia's heating revolt wins a summer's delay
The prime minister blinked first. ⟦F9; v=autumn; st=planned; by=prime minister: Dearer heating will not come until autumn⟧, he said ⟦T2031-03-12: on Wednesday⟧, four days after ⟦F1; by=-: a march that filled Ulaanbaatar's main square⟧ and ⟦F24; by=-: one after a second that did not⟧.
How full? ⟦F3; v=12000; by=police: Twelve thousand, if you ask the force⟧; ⟦F3; v=60000; by=organisers: five times as many, if you ask Warm Home⟧; ⟦F3; v=31000; by=drone count > Khaan Daily: the Khaan Daily's aerial head count, the only one with a method, lands in between at 31,000⟧. On ⟦T2031-03-11: Tuesday⟧ ⟦F17; v=20000; by=organisers: organisers claimed 20,000⟧ and ⟦F17; v=6000; by=police: police 6,000⟧.
⟦F19; v=scuffles; by=-: I saw scuffles by the opera ⟦T2031-03-11: on Tuesday⟧ and a broken nose⟧, but nothing like the weekend.
⟦F5; v=17; by=police: Seventeen policemen were hurt ⟦T2031-03-08: on Saturday⟧⟧, officials say; ⟦F25; v=11; by=hospital nurse: eleven of them, a nurse told me, had frostbite⟧. ⟪G. Saruul; q; via=Khaan Daily: “⟦F4; v=police first; by=G. Saruul > Khaan Daily: Wetted at minus fourteen, they wondered why we threw it back⟧,”⟫ a dentist told the Daily.
⟦F8; v=38%; by=energy ministry: The rise itself, 38 per cent⟧, ⟦F26; v=coal; by=energy ministry: is blamed on the price of coal⟧, which Mongolia sells to its neighbour by the trainload.
%% Related: China's new border railway opens late
=== a7 | outlet: Warm Ledger (energy newsletter) | published: 2031-03-17 | title: Ulaanbaatar's tariff: what was postponed, and by whom
%% Weekly. Subscribers only. Do not forward.
⟦F9; v=2031-10-01; by=regulator; st=planned: The regulator gazetted ⟦T2031-03-14: on Friday⟧ the deferral of the household heat tariff to ⟦T2031-10-01: 1 October⟧⟧. ⟦F8; v=nearly two-fifths; by=-: The increase, nearly two-fifths⟧, is unaltered; ⟦F27; v=no; by=regulator; st=denied: there has been no cut, whatever the streets may believe⟧.
⟦F28; v=90bn tugrik; by=energy ministry: Holding the old price through summer will cost the budget 90 billion tugrik⟧, the energy ministry reckons; ⟦F28; v=140bn tugrik; by=power plants' association: the power plants' association says 140⟧, since it adds the debts to the mines.
@@ copy Polar Star Wire
⟦F6; v=about 140; by=police: Some 140 people had been detained ⟦T2031-03-08: on March 8⟧⟧, ⟦F14; v=23; by=police: of whom 23 face charges⟧.
Investors will note that ⟦F12; v=three policemen; by=prosecutor: three off-duty policemen were arrested ⟦T2031-03-15: on Saturday⟧ over the broken doors of the ministry⟧, the prosecutor said, and ⟦F14; v=19; by=prosecutor: that charges were dropped against four of the marchers, leaving nineteen⟧. ⟦F29; v=2031-03-22; st=planned; by=Warm Home: A third march is called for the 22nd⟧.
⟦F26; v=losses; by=power plants' association: The plants attribute the price rise to pipe losses⟧; ⟦F26; v=coal; by=energy ministry: the ministry sticks to coal⟧.
=== key
F1 | What happened in the central square?
F2 | When was the first march?
F3 | How many took part in Saturday's march?
F4 | Who threw or sprayed first on Saturday?
F5 | How many policemen were injured on Saturday?
F6 | How many were arrested on Saturday?
F7 | Were rubber bullets used?
F8 | By how much does the heating tariff rise?
F9 | When does the new tariff come into force?
F10 | Was the injured young man a marcher or a passer-by?
F11 | What was the young man's injury?
F12 | Who broke the doors of the Energy Ministry?
F13 | How many rubber rounds were fired?
F14 | How many of the arrested face charges?
F15 | How many protesters were treated?
F16 | Since when was it the biggest march?
F17 | How many took part in Tuesday's rally?
F18 | What does the injured young man do?
F19 | How did Tuesday's rally pass?
F20 | How many were taken in on Tuesday?
F21 | How long after the water did the first bottle fly?
F22 | How many minors were among the arrested?
F23 | What does the rights group ask?
F24 | Was there a second march?
F25 | How many policemen had frostbite?
F26 | Why does the tariff rise?
F27 | Was the increase cut?
F28 | What does the delay cost?
F29 | When is the third march?
D1 | figure | conflict | F3 | 12000: a1 a6 | 60000: a2 a6 | police and organisers on the same crowd
D2 | figure | conflict | F3 | 12000: a1 a6 | 31000: a2 a6 | the police against a count from a drone picture
D3 | figure | rounding | F3 | 31000: a2 a6 | tens of thousands: a3 | the agency's loose word for the same crowd
D4 | sequence | conflict | F4 | demonstrators first: a1 | police first: a2 a5 a6 | bottles before water or water before bottles
D5 | denial | update | F7 | not used: a1 a3 | used: a2 a3 | the police deny rubber bullets and later admit them
D6 | figure | conflict | F13 | 9: a3 | at least 26: a5 | the police's rounds against shots heard on video
D7 | figure | scope | F6 | 138: a1 a5 | 191: a5 | with or without the minors handed to parents
D8 | figure | rounding | F6 | 138: a1 a5 | about 140: a3 a7 | the police's number rounded
D9 | identity | conflict | F10 | marcher: a5 | passer-by: a4 | he says he came to march, the ministry that he was on his way from a shop
D10 | responsibility | conflict | F12 | students: a2 | plain-clothes men: a2 a5 | police blame students, witnesses men with earpieces
D11 | responsibility | update | F12 | plain-clothes men: a2 a5 | three policemen: a7 | off-duty policemen are arrested
D12 | date | update | F9 | 2031-04-01: a1 | 2031-10-01: a4 a7 | the tariff is put off
D13 | figure | conflict | F17 | 6000: a3 a6 | 20000: a6 | police and organisers on Tuesday's crowd
D14 | figure | rounding | F8 | 38%: a1 a6 | more than a third: a2 | nearly two-fifths: a7 | the same rise in words
D15 | cause | conflict | F26 | coal: a6 a7 | losses: a7 | the ministry and the plants on the reason
D16 | figure | update | F14 | 23: a3 a7 | 19: a7 | charges against four dropped
D17 | figure | scope | F28 | 90bn tugrik: a7 | 140bn tugrik: a7 | with or without the plants' debts to the mines
D18 | date | rounding | F9 | 2031-10-01: a4 a7 | autumn: a6 | the same date, loosely
D19 | identity | scope | F18 | student: a2 | courier: a4 | student and courier: a5 | he is both
D20 | characterisation | conflict | F19 | peaceful: a4 | scuffles: a6 | police saw no serious incident, the correspondent a broken nose
R F3 | 3 | police; organisers; the newspaper's drone count
R F4 | 4 | police; the reporter and her witnesses; Saruul; the rights group's videos
R F6 | 2 | police; the rights group's hotline
R F7 | 2 | police; the surgeon
S | a2 “They wetted us at minus fourteen and then wondered why we threw the ice back | a6 “Wetted at minus fourteen, they wondered why we threw it back,”
E | B. Enkhjargal | person | police press secretary B. Enkhjargal; press secretary B. Enkhjargal
E | L. Ganzorig | person | Prime Minister L. Ganzorig; The prime minister
E | Warm Home | organisation | the Warm Home movement; Warm Home; organisers
E | T. Bat-Erdene | person | T. Bat-Erdene; an engineering student; the citizen who was injured in the eye
