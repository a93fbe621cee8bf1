story: moheli_runoff
about: the recount of a run-off for governor on the Comorian island of Mohéli turns the result; the first margin and the second margin are different facts, as are the first round and the run-off; a box, a tally sheet, a dead network and a cloud of tear gas are each told twice
=== a1 | outlet: Djoumbé Matin | published: 2032-02-13 | title: Court opens the boxes of nine polling stations
%% By Fatouma Bacar, in Fomboni
%% 200 francs
FOMBONI – ⟦F1; v=recount; by=-: The votes of Mohéli's run-off for governor will be counted again⟧. ⟦F2; v=2032-02-12; by=-: The island's electoral chamber so ruled ⟦T2032-02-12: yesterday⟧ at dusk⟧, ⟦F3; v=5-2; by=-: with five magistrates in favour and two against⟧, after four days in which nobody slept much.
The order ⟦F4; v=9; by=electoral chamber: covers nine polling stations⟧, all on the southern coast, the ruling says. ⟦F5; v=Zarianti Abdou; by=-: It was Zarianti Abdou who had asked for it⟧, ⟦F6; v=midwife; by=-: the midwife of Nioumachoua⟧, who was told ⟦T2032-02-09: on Monday⟧ that ⟦F7; v=37; by=electoral commission: Ahmed Soilihi M'Madi, the sitting governor, had beaten her by 37 ballots⟧. That figure was the electoral commission's.
⟦F8; v=19842; by=-: The roll holds 19,842 names⟧; ⟦F9; v=14212; by=electoral commission: 14,212 of their owners put a paper in the box⟧ ⟦F10; v=2032-02-08; by=-: ⟦T2032-02-08: last Sunday⟧⟧, the commission reports.
What persuaded the chamber is one sheet from Ouallah. ⟦F11; v=slip; by=electoral chamber: Two digits changed places there, 171 becoming 117, “by a tired hand”⟧, as the ruling has it. ⟦F11; v=forgery; by=Zarianti Abdou: Ms Abdou speaks of a forged page⟧. ⟪Zarianti Abdou; q: “I deliver children at three in the morning and I can still write a number,”⟫ she told us on her porch.
Then there is the ninth box. ⟦F12; v=school; by=electoral commission: It was located on Tuesday in a storeroom of the Ouallah school⟧, says the commission. ⟦F13; by=-: Its seal was broken⟧.
Outside the chamber ⟦F14; v=6; by=hospital: six people had to be treated at the hospital⟧, a doctor there counted, when ⟦F15; by=-: the crowd on Place de l'Indépendance was gassed⟧.
%% Prayer times: page 7
=== a2 | outlet: Mascarene Wire | published: 2032-02-14 | title: Comoros court widens recount on Moheli to whole island
MORONI, Feb 14 (MW) - ⟦F1; v=recount; by=-; st=planned: Tellers on the Comorian island of Moheli will start again from zero on a governor's election⟧ on Sunday morning after judges ⟦F4; v=61; by=court clerk: extended the exercise from a handful of stations to all 61⟧, the clerk of the court said.
⟦F16; v=Fomboni college; by=-: The work is to be done in the gymnasium of Fomboni's secondary college⟧ before ⟦F17; v=24; by=African Union mission: 24 monitors of the African Union⟧, according to the mission.
⟦F7; v=37; by=electoral commission: Incumbent Ahmed Soilihi M'Madi led challenger Zarianti Abdou by 37⟧ in the commission's tally of ⟦F10; v=2032-02-08; by=-: the Feb. 8 ballot⟧. ⟦F5; v=Zarianti Abdou; by=court clerk: Abdou had petitioned the judges within a day, the clerk said⟧.
⟦F14; v=11; by=Red Crescent: Eleven people have now been hurt in Thursday's disturbances⟧, the Red Crescent said, up from a first count taken at the hospital. ⟦F15; by=witnesses: Tear gas was used against a crowd outside the courthouse, witnesses said⟧. ⟦F18; v=island police; by=interior ministry: Police of the island fired it⟧, the interior ministry said in Moroni.
⟦F19; by=subscribers: Mobile data has been down on Moheli, subscribers reported⟧, since Thursday night. ⟦F20; v=cable fault; by=Comores Câbles: Operator Comores Câbles cited a damaged undersea line⟧.
⟦F21; v=arrested; by=prosecutor: Prosecutors said the head of the Ouallah polling station had been taken into custody⟧.
⟦F8; v=20000; by=-: Some 20,000 people are registered to vote⟧ on Moheli, ⟦F32; v=smallest; by=-: the least populous of the three islands⟧ of the union. The governorship controls little but a port, a hospital and the posts that go with them, which is why it is fought over so hard.
The winner of the recount, the court clerk added, ⟦F31; v=2032-03-01; by=court clerk; st=planned: would be installed ⟦T2032-03-01: on March 1⟧⟧ in any case.
%% Reporting by MW bureaus; editing by J. Naidoo
=== a3 | outlet: Canal Lagon Mayotte | published: 2032-02-15 | title: In Mohéli, a gymnasium holds its breath
%% Vidéo | 3 min 12
%% From our special envoy Élodie Carpin
The benches smell of varnish and liniment. ⟦F16; v=Fomboni college; by=-: In the sports hall of the college at Fomboni⟧, forty schoolteachers in plastic gloves unfold papers one at a time. ⟦F4; v=61; by=-: Sixty-one boxes stand along the wall bars⟧. ⟦F13; by=teacher: One of them has no seal, a teacher points out⟧.
That one has a story. Officially ⟦F12; v=school; by=electoral commission: it lay forgotten in a cupboard of the school⟧ where people voted, as the commission maintains. ⟦F12; v=gendarmerie; by=Anli Houmadi: A fisherman, Anli Houmadi, remembers helping two men carry it into the gendarmes' garage⟧. ⟪Anli Houmadi; q: “⟦F12; v=gendarmerie; by=Anli Houmadi: It was under a tarpaulin beside the jeep⟧. I put my foot on it,”⟫ he says.
On the square the grass is still grey. ⟦F14; v=11; by=Red Crescent: The Red Crescent's ledger has eleven entries⟧ for ⟦T2032-02-12: Thursday⟧. ⟦F18; v=soldiers; by=Moinaecha Said: The canisters came from soldiers landed that morning from Grande Comore⟧, insists Moinaecha Said, who sells cassava there and kept one. ⟦F18; v=island police; st=denied; by=Commandant Youssouf: Not so, replies Commandant Youssouf of the regional police: his own men threw them⟧.
⟦F19; by=-: No telephone here receives anything but calls⟧. An engineer of the operator, off camera, smiles at the talk of a cable. ⟦F20; v=order; by=engineer: “A cable does not break at nine sharp on a judge's order,” he says: somebody instructed them to switch off⟧.
⟦F2; v=2032-02-12; by=clerk: The order to recount fell ⟦T2032-02-12: that same Thursday⟧ at nightfall, a clerk remembers⟧, ⟦F3; v=5-2; by=clerk: five robes for it, two against, he holds up his fingers⟧. ⟦F21; v=arrested; by=lawyer: The man who ran the Ouallah bureau is in a cell, as his lawyer confirms⟧. ⟦F22; v=no; by=lawyer; st=denied: He altered nothing, his lawyer says⟧.
⟦F23; v=2032-01-11; by=-: When they voted the first time, on 11 January⟧, ⟦F24; v=Soilihi; by=results poster: the governor came out ahead of five others⟧, ⟦F25; v=212; by=results poster: 212 votes in front of the midwife⟧, as the yellowed poster on the gymnasium door still tells. Nobody disputed that.
%% Abonnez-vous à notre chaîne
=== a4 | outlet: The Port Louis Ledger | published: 2032-02-16 | title: Midwife wins Mohéli by 17 after judges' re-tally
%% Indian Ocean page
⟦F32; v=smallest; by=-: The tiniest of the Comoros⟧ has a new governor, by fewer people than fit in a bus. ⟦F26; v=17; by=electoral chamber: Zarianti Abdou finished 17 ahead⟧ when the last bundle was opened ⟦T2032-02-15: on Sunday⟧ evening, the electoral chamber announced. ⟦F7; v=37; by=-: A week earlier she had been declared the loser by 37⟧.
⟦F6; v=midwife; by=-: Ms Abdou, 52, has brought half the south of the island into the world⟧. ⟪Zarianti Abdou; q: “Seventeen is a crowd. I have had seventeen in one waiting room,”⟫ she told supporters, promising ⟦F27; st=planned; by=Zarianti Abdou: a jetty at which the ferry can berth at low tide⟧.
⟦F28; v=14 hours; by=tellers: The count ran for 14 hours, tellers said⟧, without a meal. ⟦F9; v=13871; by=electoral chamber: Good papers numbered 13,871⟧, according to the chamber's minutes, ⟦F29; v=341; by=electoral chamber: another 341 being spoilt or blank⟧.
At the January ballot ⟦F24; v=Soilihi; by=-: the incumbent had been first⟧, ⟦F25; v=212; by=commission records: with 212 to spare over her, commission records show⟧, and her friends had advised her to go back to her ward.
⟦F11; v=slip; by=presiding judge: The whole swing had its source in one clerk's inverted figure⟧, the presiding judge explained. In Ms Abdou's camp ⟦F11; v=forgery; by=Zarianti Abdou's camp; st=alleged: they still call it fraud on paper⟧.
⟦F30; v=appeal; by=Soilihi's lawyer; st=planned: Mr Soilihi will take the matter to the Supreme Court⟧, his counsel, Maître Abdallah Chanfi, announced. ⟦F31; v=2032-03-01; by=electoral chamber; st=planned: The swearing-in is set for 1 March, the chamber has it⟧.
⟦F17; v=90; by=observers' platform: Ninety observers, local ones and foreigners together, watched⟧, the platform that coordinates them said.
@@ copy Mascarene Wire
⟦F19; by=subscribers: Mobile data has been down on Moheli, subscribers reported⟧, since Thursday night. ⟦F20; v=cable fault; by=Comores Câbles: Operator Comores Câbles cited a damaged undersea line⟧.
&& ⟦F26; v=17; by=electoral chamber: Midwife wins Mohéli by 17⟧
%% More: Rodrigues octopus season extended
=== a5 | outlet: Radio Ylang Diaspora (Marseille) | published: 2032-02-17 | title: Ask us: your questions about the Mohéli result
%% Replay of Monday's phone-in, transcribed
⟪Host; q: “⟦F1; v=recount; by=-: Why did they count twice⟧?”⟫ Because ⟦F3; v=5-2; by=-: a majority of the bench, five out of seven, thought the first total could not be trusted⟧. ⟦F2; v=2032-02-12; by=-: That was decided ⟦T2032-02-12: last Thursday⟧⟧. ⟦F5; v=Zarianti Abdou; by=-: The complaint had the challenger's signature on it⟧.
By how much did she win? ⟦F26; v=17; by=electoral chamber: Seventeen, the judges say⟧. Not to be mixed up with ⟦F7; v=37: the 37 of the other side's victory⟧ that was, nor with ⟦F25; v=212; by=-: the 212 by which he led her⟧ ⟦F23; v=2032-01-11; by=-: in the January round⟧, when ⟦F24; v=Soilihi; by=-: Mr Soilihi topped the field⟧.
Was the box in the school? ⟦F12; v=school; by=electoral commission: The commission swears that it was⟧. ⟦F12; v=gendarmerie; by=fisherman > Canal Lagon: A fisherman heard by Canal Lagon puts it among the gendarmes' vehicles⟧. ⟦F13; by=electoral commission: Opened it had been, the commission grants that much⟧.
Can we call home? Not by video. ⟦F20; v=order; by=network watchers: An association of network watchers in Lyon says the pattern is that of a command, not an accident⟧. ⟦F20; v=cable fault; by=Comores Câbles: The company holds to its cable⟧.
Who threw the gas? ⟦F18; v=island police; by=ministry: Local policemen, if one believes the ministry⟧; ⟦F18; v=soldiers; by=listeners: troops from the big island, if one believes three listeners with cousins on the square⟧.
How long did it take? ⟦F28; v=13h50; by=African Union mission: Thirteen hours and fifty minutes by the African Union's watch⟧.
%% Standard: 04 00 00 00 00
Is it over? No. ⟦F30; v=appeal; by=-; st=planned: The loser goes to the highest court in Moroni⟧. ⟦F31; v=2032-03-01; by=-; st=planned: If that fails, she takes the oath ⟦T2032-03-01: on the first of March⟧⟧.
=== a6 | outlet: Ballot Watch Africa | published: 2032-02-19 | title: Mohéli: what seventeen votes can teach
%% Briefing note 114. Free to reproduce with credit
Our four observers were among ⟦F17; v=90; by=-: the ninety people accredited for the re-tally⟧; the often-quoted ⟦F17; v=24; by=-: two dozen were the African Union's alone⟧.
First, arithmetic. ⟦F9; v=14212; by=-: Ballots handed in on polling day came to 14,212⟧; ⟦F9; v=13871; by=-: those that counted for somebody were 13,871⟧, since ⟦F29; v=341; by=-: 341 were void⟧. Both figures are right. ⟦F8; v=19842; by=-: With an electorate of 19,842⟧, the participation is respectable.
Second, paper. ⟦F11; v=slip; by=-: We examined the sheet from Ouallah, and see an honest inversion of two numerals⟧. ⟦F22; v=no; by=Ballot Watch Africa; st=denied: Its author, in our view, tampered with nothing⟧, and ⟦F21; v=arrested; by=-: his detention⟧ should end.
Third, custody. ⟦F13; by=Ballot Watch Africa observers: The ninth container, two of our people noted, reached Fomboni with its tag torn⟧. ⟦F16; v=Fomboni college; by=-: At the college gym⟧, by contrast, the chain was perfect for ⟦F28; v=14 hours; by=-: the full fourteen hours⟧.
⟦F26; v=17; by=-: A majority of seventeen⟧ in such a poll is a little over one vote in a thousand. ⟦F4; v=61; by=-: Every one of the 61 stations was reopened in the end⟧; ⟦F4; v=9; by=-: the nine that the first order named⟧ would have told the same tale more cheaply.
Fourth, the street. ⟦F15; by=-: The use of irritant gas on 12 February⟧ ⟦F14; v=11; by=Red Crescent: sent eleven to the medics, in the Red Crescent's list⟧.
@@ copy The Port Louis Ledger
⟦F30; v=appeal; by=Soilihi's lawyer; st=planned: Mr Soilihi will take the matter to the Supreme Court⟧, his counsel announced. ⟪Zarianti Abdou; q; via=The Port Louis Ledger: “Seventeen is a crowd,”⟫ ⟦F6; v=midwife; by=-: the midwife turned governor-elect⟧ has answered.
%% Ballot Watch Africa is funded by its members.
=== key
F1 | What was ordered after the Mohéli run-off?
F2 | When did the chamber order the recount?
F3 | How did the magistrates vote?
F4 | How many polling stations are recounted?
F5 | Who asked for the recount?
F6 | What is Zarianti Abdou's profession?
F7 | By how many votes did Soilihi win the first count?
F8 | How many voters are registered on Mohéli?
F9 | How many votes were there in the run-off?
F10 | When was the run-off?
F11 | How did the wrong figure on the Ouallah sheet come about?
F12 | Where was the ninth box found?
F13 | In what state was the ninth box?
F14 | How many were hurt outside the courthouse?
F15 | What was done to the crowd outside the courthouse?
F16 | Where was the recount held?
F17 | How many observers watched the recount?
F18 | Who fired the tear gas?
F19 | What happened to mobile data on Mohéli?
F20 | Why was mobile data down?
F21 | What happened to the head of the Ouallah polling station?
F22 | Did the head of the polling station alter the sheet?
F23 | When was the first round?
F24 | Who led the first round?
F25 | By how many votes did Soilihi lead in the first round?
F26 | By how many votes did Abdou win the recount?
F27 | What does Abdou promise?
F28 | How long did the recount last?
F29 | How many ballots were spoilt or blank?
F30 | What will Soilihi do about the result?
F31 | When is the new governor to be sworn in?
F32 | How does Mohéli compare with the other islands?
D1 | cause | conflict | F11 | slip: a1 a4 a6 | forgery: a1 a4 | the chamber and observers see inverted digits, Abdou's camp a forged page
D2 | place | conflict | F12 | school: a1 a3 a5 | gendarmerie: a3 a5 | the commission names the school, a fisherman carried it into the gendarmes' garage
D3 | responsibility | conflict | F18 | island police: a2 a3 a5 | soldiers: a3 a5 | ministry and commander against those on the square
D4 | cause | conflict | F20 | cable fault: a2 a4 a5 | order: a3 a5 | the operator cites a broken cable, an engineer and network watchers a command
D5 | figure | update | F14 | 6: a1 | 11: a2 a3 a6 | the hospital's first count and the Red Crescent's later one
D6 | figure | update | F4 | 9: a1 a6 | 61: a2 a3 a6 | the judges widened their first order to the whole island
D7 | figure | scope | F9 | 14212: a1 a6 | 13871: a4 a6 | all ballots cast against valid ones
D8 | figure | scope | F17 | 24: a2 a6 | 90: a4 a6 | African Union monitors alone against all accredited observers
D9 | figure | rounding | F28 | 14 hours: a4 a6 | 13h50: a5 | the same count rounded to the hour
D10 | figure | rounding | F8 | 19842: a1 a6 | 20000: a2 | the roll and its round number
R F11 | 3 | the electoral chamber; Zarianti Abdou's camp; Ballot Watch Africa
R F12 | 2 | the electoral commission; the fisherman Anli Houmadi
R F20 | 3 | the operator Comores Câbles; its engineer; the network watchers in Lyon
R F14 | 2 | the hospital; the Red Crescent
S | a4 “Seventeen is a crowd. I have had seventeen in one waiting room,” | a6 “Seventeen is a crowd,”
E | Zarianti Abdou | person | Zarianti Abdou; Ms Abdou; Abdou; the midwife of Nioumachoua
E | Ahmed Soilihi M'Madi | person | Ahmed Soilihi M'Madi; Mr Soilihi; the sitting governor; the governor
E | electoral chamber | organisation | electoral chamber; the chamber; the judges
E | Comores Câbles | organisation | Comores Câbles; The company
E | African Union mission | organisation | the mission; African Union
