story: auckland_taovala
about: a college in Auckland forbids mourning mats with the uniform and sends a girl away; gate or laboratory, nine or twenty-three pupils, fire safety or image, two votes of the board and two protests that must be kept apart
=== a1 | outlet: Manukau Star | published: 2032-08-11 | title: Grieving student turned away over mat
%% Leilani Brooks | Community reporter
%% Support local journalism
⟦F1; by=-: A Year 12 student in mourning for her grandfather was turned away from Puhinui Heights College⟧ ⟦F2; v=2032-08-09; by=-: ⟦T2032-08-09: on Monday⟧⟧ because she was wearing a ta'ovala, the woven mat that Tongans wrap round the waist.
ʻAna Latu, ⟦F3; v=16; by=-: who is 16⟧, got no further than ⟦F4; v=gate; by=ʻAna Latu: the Wyllie Road entrance, she said⟧. ⟦F22; by=ʻAna Latu: Custom asks the family to dress so until the hundredth day⟧, she explained. ⟪ʻAna Latu; q: “⟦F5; by=ʻAna Latu: He told me it was not uniform⟧. I said it was not for looking nice, it was for Grandad.”⟫
⟦F6; v=safety; by=Craig Whitmore: Loose fibre and Bunsen burners do not mix⟧, principal Craig Whitmore told the Star. ⟦F7; v=9; by=Craig Whitmore: Nine pupils have been asked to go home and change⟧ since ⟦F8; v=2032-07-26; by=Craig Whitmore: the revised code came in with the new term on 26 July⟧, he said. ⟦F9; v=no; by=Craig Whitmore; st=denied: None had been stood down⟧.
Her mother, Mele Latu, disputes that. ⟪Mele Latu; q: “⟦F9; v=yes; by=Mele Latu: There is a form, and the word on it is 'stand-down', two days⟧,”⟫ she said. She also says ⟦F10; v=damaged; by=Mele Latu: the mat came back with a strand ripped⟧. ⟦F11; v=70 years; by=Mele Latu: It was plaited by ʻAna's great-grandmother seventy years ago⟧, and ⟦F12; v=NZ$400; by=weaver: a weaver in Ōtara wants $400 to mend it⟧.
⟦F13; v=38%; by=-: Thirty-eight per cent of the college's students are Tongan⟧. ⟦F14; v=5-4; by=minutes: Minutes show its board approved the code by five votes to four⟧ in June.
=== a2 | outlet: Zealandia News Service | published: 2032-08-13 | title: Auckland students stage sit-in over ban on Tongan mats
AUCKLAND, Aug 13 (ZNS) - ⟦F15; v=120; by=police: About 120 students occupied a school hall in south Auckland⟧ ⟦F16; v=2032-08-13; by=police: on Friday⟧, police said, in protest at ⟦F1; by=-: the exclusion of a bereaved schoolmate⟧ ⟦F2; v=2032-08-09; by=-: earlier in the week, on Aug 9⟧, for her mourning dress.
⟦F15; v=300; by=head girl: Head girl Sina Faleolo said more than 300 had sat down⟧. It ended peacefully after ⟦F17; v=4 hours; by=police: four hours⟧.
⟦F6; v=safety; by=college: The college says the rule is about laboratory fires⟧. ⟦F6; v=image; by=Viliami Kata: A board member who voted against it, Viliami Kata, said it was drawn up to polish the school's image⟧ ahead of ⟦F18; by=Viliami Kata: a merger with a wealthier neighbour⟧.
⟦F4; v=laboratory; by=college: According to the college, the girl was challenged in a chemistry laboratory⟧ when she declined to remove the mat. ⟦F10; v=damaged before; by=college; st=denied: It was frayed already when staff took it, the college added⟧.
⟦F7; v=23; by=parents: Parents say they know of 23 children who were sent off⟧; ⟦F7; v=9; by=college: the school lists nine⟧.
⟦F19; v=12000; by=-: A petition had 12,000 signatures⟧ on Friday night. ⟦F20; v=2032-08-12; by=Human Rights Tribunal: The family lodged a complaint with the human rights body on Thursday⟧, the body confirmed. ⟦F14; v=5-4; by=-: The code had scraped through the board by a single vote⟧.
%% ZNS 2104 NZST
=== a3 | outlet: Kakala ʻo Nukuʻalofa | published: 2032-08-16 | title: To take off the mat is to take off the dead
%% Translated from Tongan
%% Faka-Tonga ʻi he peesi 2
⟦F1: What was done to ʻAna Latu in New Zealand⟧ has reached every kava circle. Noble Fatafehi, the education minister, ⟦F21; by=Noble Fatafehi; st=asked: has asked Wellington for an explanation⟧. ⟪Noble Fatafehi; q: “Nobody asks a widow to change for chemistry,”⟫ he told Parliament.
Her uncle, Rev. Sione Latu, telephoned us. ⟦F3; v=16; by=Sione Latu: The child has seen sixteen winters⟧, he said, and knows her duty. ⟦F18; by=Sione Latu: The college hopes to be joined with a rich one⟧; that, he suspects, is the root. ⟦F22; by=Sione Latu: It was the tenth of the hundred days of mourning⟧, he explained. ⟦F4; v=gate; by=Sione Latu: The headmaster in person stood where the cars drop the children and barred the way⟧. ⟦F10; v=damaged; by=Sione Latu: He pulled, she held, and the pandanus tore⟧. ⟦F11; v=70 years; by=Sione Latu: Seven decades of funerals that mat had seen⟧. ⟦F23; v=never; by=Sione Latu; st=denied: The parents were sent no letter about the new rule⟧, he maintains.
⟦F13; v=38%; by=-: Nearly two in five of the pupils there are our children⟧. ⟦F7; v=23; by=Sione Latu: Twenty-three were driven home, the church has their names⟧. ⟦F15; v=300; by=Sione Latu: When three hundred of them lowered themselves to the floor on Friday and sang⟧, ⟦F17; v=4 hours; by=-: from the second bell until after lunch, four hours⟧, the reverend says, even the policemen took off their caps. ⟦F28; v=3; by=Sione Latu: Three teachers who sang along have since had a stern letter⟧.
⟦F24; v=2027; by=-: It is five years since another Auckland school⟧ ⟦F25; v=garlands; by=-: forbade garlands at the prize-giving⟧; that one said sorry in a week.
=== a4 | outlet: The Right Hook with Barry Pell | published: 2032-08-17 | title: Rules are rules, even with raffia
%% OPINION | Weekdays 6–9 on FM 99.9
I've had it with the raffia revolution. ⟦F1; by=-: A girl was told to go home and put on what everybody else wears⟧. ⟦F9; v=no; by=-; st=denied: She was not expelled, she was not suspended, she missed double geography⟧.
A mate who teaches there rang me off air. ⟦F4; v=laboratory; by=teacher: It happened in the lab, he says, with a flame on the bench⟧. ⟦F6; v=safety; by=teacher: The code is there so no kid goes up like a Christmas tree⟧, full stop. ⟦F10; v=damaged before; by=teacher; st=denied: And the precious heirloom was coming apart at the edges before anybody laid a finger on it⟧.
⟦F23; v=2032-06-21; by=Craig Whitmore: The parents got it in writing on June 21, five weeks ahead⟧; the principal read me the email. Who reads emails? Not Mum.
Now ⟦F19; v=18000; by=-: eighteen thousand clickers⟧ want his head. Half couldn't find Puhinui on a map. ⟦F21; by=-; st=asked: Tonga's minister wants a please-explain from our government⟧. For a dress code that ⟦F8; v=2032-07-26; by=-: started July 26⟧! And ⟦F15; v=about 100; by=-: a hundred kids, give or take, bunked off maths⟧ ⟦F17; v=half a day; by=-: for half a day⟧ and were called brave.
The board meets Thursday. ⟦F14; v=5-4; by=-: It voted once, five to four⟧; that's called a majority. ⟦F26; st=doubted; by=-: If they fold now⟧, next it'll be jandals. My old man was buried on a Tuesday and I sat School Cert on the Wednesday in the same grey shorts as the next boy, and nobody rang a newspaper. That is not cruelty, that is Tuesday. Lines are open.
%% This segment was brought to you by Trev's Tyres
=== a5 | outlet: Staffroom Quarterly Online | published: 2032-08-20 | title: Puhinui board reverses mat rule, 7–2
%% Journal of the secondary teachers' guild
⟦F26; v=7-2; by=board chair: The board of Puhinui Heights College last night dropped its ban on ta'ovala, seven members to two⟧, its chair, Jan Oosterman, announced. ⟦F14; v=5-4; by=-: Three of the five who had carried it in June⟧ changed sides.
⟦F27; v=apologised; by=-: Mr Whitmore read out an apology to the Latus⟧ and ⟦F12; v=NZ$400; by=-: the school will meet the weaver's $400⟧ (US$240). He continues to say ⟦F6; v=safety; by=Craig Whitmore: that he was thinking of flames and nothing else⟧. Papers released to the guild read otherwise. ⟦F6; v=image; by=consultant's memo: "Visual consistency will reassure the incoming community," a consultant wrote in April⟧, ⟦F18; by=-: the community being that of Ridgeway Girls', which is to be absorbed in 2034⟧.
A second question has been settled. The attendance system holds ⟦F7; v=23; by=attendance records: 23 entries coded U, for uniform⟧; ⟦F7; v=9; by=attendance records: nine concern mats⟧, the others earrings, hoodies and one cape. ⟦F9; v=yes; by=ministry: ʻAna's own absence was entered as a formal stand-down⟧, the ministry found. The code itself ⟦F8; v=2032-07-26; by=-: had been in force since the first morning of term⟧.
⟦F16; v=2032-08-13; by=-: After the hall occupation of 13 August⟧ ⟦F28; v=6; by=guild: six teachers who had joined in were warned in writing⟧; the guild is contesting it. ⟦F29; v=800; by=guild: A larger crowd, 800 by our stewards' tally, marched to the gates⟧ on Wednesday.
⟦F23; v=2032-08-10; by=server log: As for notice, the server log shows the message to families leaving the outbox on 10 August⟧, a day late. ⟦F24; v=2027; by=-: The guild had offered model rules after the case of 2027⟧, when ⟦F25; v=garlands; by=-: leis were kept from a graduation stage elsewhere in the city⟧. ⟦F19; v=4300; by=platform: Of the petitioners, some 4,300 gave a New Zealand address, the platform says⟧.
=== a6 | outlet: Radio Oceania Sydney | published: 2032-08-22 | title: As it happened: the mat, the vote and the hymn
%% LIVE BLOG (closed) | times AEST
10.05 Good morning. A recap of a fortnight in Auckland, where ⟦F8; v=2032-07-26; by=-: a stricter wardrobe has been law at one college since 26 July⟧. ⟦F1: A teenager came to school in a funeral mat and was sent back⟧. ⟦F2; v=2032-08-09; by=-: That was on 9 August⟧. ⟦F3; v=16; by=-: She is sixteen⟧; ⟦F30; v=91; by=-: the grandfather she mourned was 91⟧.
10.12 Where it began is still argued. ⟦F4; v=gate; by=Mele Latu: At the drop-off, in the family's version⟧; ⟦F4; v=laboratory; by=principal: over a burner, in the principal's⟧. There is no camera at either.
10.20 ⟦F19; v=31000; by=-: The petition closed last night on 31,000⟧. The complaint is withdrawn; ⟦F20; v=2032-08-12; by=-: it had been filed three days after the incident⟧.
@@ copy Zealandia News Service
10.31 ⟦F15; v=120; by=police: About 120 students occupied a school hall⟧ ⟦F16; v=2032-08-13; by=police: on Friday the 13th⟧, police said at the time. ⟦F15; v=300; by=head girl: Head girl Sina Faleolo said more than 300 had sat down⟧.
10.40 Don't confuse that with the street protest five days afterwards: ⟦F29; v=800; by=union: eight hundred walked, the teachers' union reckons⟧; ⟦F29; v=500; by=council: five hundred, if you go by the council's traffic desk⟧.
11.02 ⟪Noble Fatafehi; q; via=Kakala ʻo Nukuʻalofa: “Nobody tells a widow to change clothes for chemistry,”⟫ the Tongan education minister has said; ⟦F21; by=-: he had demanded an account from New Zealand⟧.
11.15 ⟦F26; v=7-2; by=-: The climb-down on Thursday night was lopsided, seven to two⟧. ⟦F27; v=apologised; by=-: The head said sorry in two languages⟧. ⟦F28; v=6; by=-: Half a dozen staff still have a reprimand on file⟧.
11.30 A reader asks about ⟦F24; v=2027; by=-: the 2027 row⟧. Other school, ⟦F25; v=garlands; by=-: flower necklaces⟧, same ending.
11.44 She is back. ⟦F11; v=three generations; by=ʻAna Latu: The mat, three generations old as she puts it⟧, has been mended, ⟦F12; v=NZ$400; by=-: at a price of 240 US dollars⟧; ⟦F22; by=ʻAna Latu: she will wear it till the hundredth day⟧. ⟦F10; v=damaged; by=weaver: The rip was fresh, the weaver who repaired it thinks⟧. ⟪ʻAna Latu; q: “In chemistry I stand at the back,”⟫ she tells us.
=== key
F1 | What happened to ʻAna Latu?
F2 | When was she turned away?
F3 | How old is ʻAna Latu?
F4 | Where was she challenged?
F5 | What was she told?
F6 | Why was the mat forbidden?
F7 | How many pupils were sent home?
F8 | Since when does the code apply?
F9 | Was she formally stood down?
F10 | Did the school damage the mat?
F11 | How old is the mat?
F12 | What does the repair cost?
F13 | What share of the pupils is Tongan?
F14 | How did the board vote in June?
F15 | How many took part in the sit-in?
F16 | When was the sit-in?
F17 | How long did the sit-in last?
F18 | What merger is planned?
F19 | How many signed the petition?
F20 | When was the complaint lodged?
F21 | What did the Tongan minister ask for?
F22 | How long does the mourning last?
F23 | When were the parents told in writing?
F24 | When was the earlier row?
F25 | What had been forbidden in the earlier row?
F26 | How did the board vote in August?
F27 | What did the principal do?
F28 | How many teachers were warned?
F29 | How many marched to the gates?
F30 | How old was the grandfather?
D1 | place | conflict | F4 | gate: a1 a3 a6 | laboratory: a2 a4 a6 | the family says the entrance, the college a chemistry room
D2 | cause | conflict | F6 | safety: a1 a2 a4 a5 | image: a2 a5 | laboratory fires for the principal, looks before a merger for a board member and a memo
D3 | denial | conflict | F9 | no: a1 a4 | yes: a1 a5 | the principal denies a stand-down that the form and the ministry show
D4 | responsibility | conflict | F10 | damaged: a1 a3 a6 | damaged before: a2 a4 | the family and the weaver say it was torn then, the college that it was frayed already
D5 | figure | conflict | F15 | 120: a2 a6 | 300: a2 a3 a6 | police against the head girl
D6 | figure | conflict | F29 | 800: a5 a6 | 500: a6 | the union's stewards against the council
D7 | date | conflict | F23 | never: a3 | 2032-06-21: a4 | 2032-08-10: a5 | no letter for the uncle, June for the principal, August by the server log
D8 | figure | scope | F7 | 9: a1 a2 a5 | 23: a2 a3 a5 | mats only, or every breach of the uniform
D9 | figure | update | F19 | 12000: a2 | 18000: a4 | 31000: a6 | the petition grew
D13 | figure | scope | F19 | 31000: a6 | 4300: a5 | all who signed, or those with a New Zealand address
D14 | figure | update | F28 | 3: a3 | 6: a5 a6 | more letters followed
D10 | figure | rounding | F15 | 120: a2 a6 | about 100: a4 | the host rounds down the police figure
D11 | figure | rounding | F17 | 4 hours: a2 a3 | half a day: a4 | the same sit-in, loosely put
D12 | figure | rounding | F11 | 70 years: a1 a3 | three generations: a6 | the same age in other words
R F4 | 2 | the family; the college
R F15 | 2 | police; the head girl
R F10 | 3 | the family; the college; the weaver
R F6 | 3 | the principal; Viliami Kata; the consultant's memo
S | a3 “Nobody asks a widow to change for chemistry,” | a6 “Nobody tells a widow to change clothes for chemistry,”
E | ʻAna Latu | person | ʻAna Latu; A Year 12 student; A teenager
E | Craig Whitmore | person | Craig Whitmore; Mr Whitmore; the principal; The headmaster; The head
E | Puhinui Heights College | organisation | Puhinui Heights College; the college; the school
E | Sione Latu | person | Rev. Sione Latu; the reverend; Her uncle
E | Noble Fatafehi | person | Noble Fatafehi; the Tongan education minister
