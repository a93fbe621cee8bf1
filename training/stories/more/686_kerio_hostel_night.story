story: kerio_hostel_night
about: police storm a hostel of a Kenyan university after a fees protest; one, three or two dead, a dead man who is alive, a window or a bullet, called in by the vice-chancellor or not, stones or gas first, who burned the cash office, and a killing at another campus three years before
=== a1 | outlet: Uasin Gishu Standard-Bearer | published: 2031-02-19 | title: Student dies as Kerio Valley University is closed
%% By Collins Barasa, Eldoret
⟦F1; by=-: A demonstration over fees at Kerio Valley University turned deadly⟧ ⟦F2; v=2031-02-18; by=-: ⟦T2031-02-18: yesterday⟧⟧. ⟦F3; v=1; by=Jane Wachira: One student lost her life⟧, county police commander Jane Wachira said. ⟦F4; v=window; by=Jane Wachira: She jumped from a third-floor window of Hostel C in panic⟧, Ms Wachira said.
⟦F5; v=stones first; by=Jane Wachira: Officers had been pelted with stones before they used tear gas⟧, according to the commander. ⟦F6; v=no; by=Jane Wachira; st=denied: She said no live rounds were issued⟧. ⟦F7; v=8; by=Jane Wachira: Eight of her men were hurt⟧ and ⟦F8; v=73; by=Jane Wachira: seventy-three students arrested⟧.
⟦F9; v=students; by=university: Rioters set fire to the cash office⟧ and ⟦F10; v=missing; by=university: nine million shillings are unaccounted for⟧, the university stated.
The senate ⟦F11; v=indefinitely; by=university: shut the institution indefinitely⟧. Its 14,000 students were given one hour to leave.
The trouble arose from ⟦F12; v=37%; by=-: a 37 per cent increase in tuition⟧.
%% Adverts: Plots in Kapseret from Sh450,000
=== a2 | outlet: Safina News Agency | published: 2031-02-19 | title: Three students killed in Kenyan campus raid, union says
NAIROBI, Feb 19 (Safina) – ⟦F3; v=3; by=student union: Three students were killed⟧ when ⟦F1; by=student union: Kenyan police chased protesters into a university hostel⟧ near the western town of Eldoret, their union said on Wednesday. ⟦F3; v=1; by=police: Police acknowledged one death⟧.
Union chair Mercy Jepkosgei identified the dead as ⟦F13; v=Faith Chebet: Faith Chebet, 21⟧, ⟦F14; v=killed; by=Mercy Jepkosgei: Kevin Rotich, 23⟧, and ⟦F15; v=killed; by=Mercy Jepkosgei: Abdi Noor, 20⟧.
⟪Mercy Jepkosgei; q: “⟦F4; v=bullet; by=Mercy Jepkosgei: Faith was shot on her bed⟧. There is a hole in her lecture notes,”⟫ she told Safina. ⟦F16; v=after 9 pm; by=Mercy Jepkosgei: The raid came after nine, when many were sleeping⟧, she said; ⟦F16; v=5 pm; by=police: police time it at about five in the afternoon⟧.
⟦F17; v=46; by=Red Cross: The Red Cross treated 46 people⟧. ⟦F12; v=over a third; by=-: Fees rose by more than a third⟧ in January under a new funding model.
⟦F18; v=Owiti; by=-: In 2028 a student, Dan Owiti, was shot dead by police⟧ at ⟦F19; v=Homa Bay; by=-: a lakeside campus in Homa Bay⟧.
%% Safina/ao/pk
=== a3 | outlet: The Nairobi Ledger | published: 2031-02-21 | title: VC: I did not call police. Police: Here is his letter
%% Education desk
Professor Philemon Kimutai, vice-chancellor of Kerio Valley, stated ⟦T2031-02-20: on Thursday⟧ that ⟦F20; v=not requested; st=denied; by=Philemon Kimutai: he never invited officers on to the campus⟧, let alone into a women's hall. ⟪Philemon Kimutai; q: “I learned of it from my watchman,”⟫ he said. By evening Commander Wachira had produced a sheet with the university crest, ⟦F20; v=requested; by=letter: in which “all necessary assistance” is sought for the eighteenth⟧. The signature, the professor answered, was ⟦F21; v=deputy; by=Philemon Kimutai: that of his deputy for finance⟧.
⟦F14; v=alive; by=-: Kevin Rotich, mourned by thousands on the internet, walked into our newsroom ⟦T2031-02-20: yesterday⟧ and asked for water⟧. ⟦F22; by=Kevin Rotich: He had been hiding at an uncle's in Nandi with his phone off⟧. His obituary said he liked swimming. ⟪Kevin Rotich; q: “I cannot swim and ⟦F14; v=alive; by=Kevin Rotich: I am not dead⟧,”⟫ he said.
⟦F3; v=2; by=student union: The union has lowered its count to two⟧.
Two cooks contradict the official story of ⟦F9; v=students; by=official story: the blaze in the cash office, laid at the students' door⟧. ⟦F9; v=canister; by=cooks: A gas canister flew through its window and the curtain caught⟧, they say; no student was nearer than the football pitch.
⟦F11; v=indefinitely; by=-: The campus, closed until further notice⟧, is guarded by goats. It is not the first of its kind: ⟦F18; v=Owiti; by=-: Dan Owiti, a third-year, was killed by a policeman⟧ ⟦F19; v=Homa Bay; by=-: on the lake shore at Homa Bay⟧ three years ago.
=== a4 | outlet: Haki Watch Kenya | published: 2031-02-24 | title: Kerio Valley: what the post-mortem says
%% Statement for immediate release
%% Contact: the duty officer
Dr Wambui Ndung'u observed the examination of Faith Chebet for the family and for us. ⟦F4; v=bullet; by=Wambui Ndung'u: A projectile of 7.62 millimetres entered under the left arm and was recovered from the spine⟧. ⟦F23; v=none; by=Wambui Ndung'u: She had no broken limb, as any fall from such a height would have caused⟧.
⟦F24; by=Haki Watch: We have statements from 39 residents of Hostel C⟧. ⟦F16; v=after 9 pm; by=residents: The lights were out and the prayer group was over, that is later than 21 hours, when boots were heard⟧. ⟦F5; v=gas first; by=residents: At the gate in the afternoon, gas was fired at a crowd that was singing; stones came in reply⟧.
⟦F15; v=crash; by=mortuary register: Abdi Noor is entered at the mortuary as the victim of a motorcycle crash on the Iten road⟧. ⟦F15; v=beaten; by=room-mates: His room-mates say that he was beaten on the stairs and carried away⟧.
⟦F17; v=22; by=Haki Watch: Twenty-two of the injured had to be admitted to the referral hospital⟧.
The killing of ⟦F18; v=Owiti: Mr Owiti⟧ ⟦F19; v=Homa Bay: at Homa Bay⟧ has yet to reach a court. ⟦F25; by=Haki Watch; st=asked: Let the officers of this one be suspended now⟧.
=== a5 | outlet: KTV Mashariki (evening bulletin, script) | published: 2031-02-26 | title: Watchdog: live bullets were used at Kerio Valley
%% Anchor: Njeri Gathogo
The Policing Oversight Authority says ⟦F6; v=yes; by=Oversight Authority: forty-one live rounds were signed out of the Kaptagat armoury on the day⟧ and ⟦F26; v=33; by=Oversight Authority: thirty-three came back⟧. The county commander ⟦F6; v=no; st=denied; by=county commander: had maintained that her officers carried none⟧.
⟦F7; v=3; by=Oversight Authority: Three officers had injuries which a doctor entered in a book⟧, it adds. ⟦F27; v=corporal; by=Oversight Authority: A corporal whose rifle matches the bullet is in custody⟧, the Authority says, without naming him. ⟦F3; v=2; by=-: Two students are dead⟧ since ⟦F2; v=2031-02-18; by=-: the night of ⟦T2031-02-18: 18 February⟧⟧; ⟦F13; v=Faith Chebet; by=-: one is Faith Chebet⟧, ⟦F4; v=bullet; by=-: whom the shot hit in her room⟧.
⟦F8; v=over 70; by=-: Of the seventy-odd students who were hauled to the cells⟧ ⟦F28; v=3; by=court: only three still face charges⟧, a court clerk tells us.
The Education Cabinet Secretary says the university ⟦F11; v=10 March; st=planned; by=Cabinet Secretary: will open its gates again ⟦T2031-03-10: on the tenth of March⟧⟧; and ⟦F29; v=two weeks; st=planned; by=Cabinet Secretary: a task force has fourteen days to look at fees⟧.
@@ copy Safina News Agency
⟪Mercy Jepkosgei; q; via=Safina News Agency: “⟦F4; v=bullet; by=Mercy Jepkosgei: Faith was shot on her bed⟧. There is a hole in her lecture notes,”⟫ said union chair Mercy Jepkosgei.
=== a6 | outlet: The Clyde Inquirer | published: 2031-03-09 | title: The notes with the hole: a Kenyan campus goes back
%% Foreign features
⟦F30; v=plant pathology; by=-: They are on plant pathology, in blue biro, page 44⟧. Her mother has them under glass in Keiyo. ⟦F4; v=bullet; by=-: The round that killed her daughter passed through them⟧ ⟦F16; v=after 9 pm; by=-: after lights-out⟧, ⟦F1; by=-: when police overran a women's hall to end a quarrel about money⟧. ⟪Mercy Jepkosgei; q: “⟦F4; v=bullet; by=Mercy Jepkosgei: They shot Faith in her bed⟧. You can put your finger through her notes,”⟫ says Mercy Jepkosgei, who shared the room.
⟦F31; v=2031-02-28; by=-: Faith Chebet was buried ⟦T2031-02-28: on the last day of February⟧⟧; ⟦F13; v=Faith Chebet: she was twenty-one⟧. ⟦F3; v=2; by=-: Two graves were dug that week⟧, hers and Abdi Noor's. ⟦F15; v=beaten; by=second post-mortem: A second examination of the young man, ordered by a magistrate, found the marks of truncheons and no gravel⟧; ⟦F15; v=beaten; by=police: the police have dropped the word “crash”⟧.
Tomorrow ⟦F11; v=10 March; st=planned: lectures resume⟧. The price of them stays ⟦F12; v=37%; by=-: 37 per cent dearer⟧ while ⟦F29; v=two weeks: the task force, whose two weeks are nearly up⟧, sits.
Who let them in? ⟦F20; v=requested; by=deputy vice-chancellor: The deputy for finance, Dr Rose Sang, said in a sworn statement that she signed for the vice-chancellor, on his spoken order⟧. ⟦F20; v=not requested; st=denied; by=Philemon Kimutai: He denies it to this day⟧. And ⟦F10; v=found; by=auditor: the nine million shillings lay in the safe, scorched at the edges, an auditor reports⟧. The fire itself, ⟦F9; v=canister; by=auditor: writes the same auditor, ⟪the auditor; q: “began from a police munition”⟫⟧.
=== key
F1 | What happened at Kerio Valley University?
F2 | When did it happen?
F3 | How many students were killed?
F4 | How did Faith Chebet die?
F5 | Which came first, stones or gas?
F6 | Was live ammunition issued?
F7 | How many officers were hurt?
F8 | How many students were arrested?
F9 | What set the cash office on fire?
F10 | What became of the nine million shillings?
F11 | How long is the university closed?
F12 | By how much did fees rise?
F13 | Who was the dead woman?
F14 | What happened to Kevin Rotich?
F15 | What happened to Abdi Noor?
F16 | At what time was the hostel raided?
F17 | How many people were hurt?
F18 | Who was killed in 2028?
F19 | Where was the killing of 2028?
F20 | Did the vice-chancellor call in the police?
F21 | Who signed the letter?
F22 | Where had Kevin Rotich been?
F23 | What fractures did the dead woman have?
F24 | What evidence has Haki Watch collected?
F25 | What does Haki Watch ask?
F26 | How many rounds came back?
F27 | Who was detained for the shooting?
F28 | How many students still face charges?
F29 | How long has the task force?
F30 | What are the lecture notes about?
F31 | When was Faith Chebet buried?
D1 | figure | conflict | F3 | 1: a1 a2 | 3: a2 | the police against the student union on the day after
D2 | figure | update | F3 | 3: a2 | 2: a3 a5 a6 | one of the named dead turned up alive
D3 | cause | conflict | F4 | window: a1 | bullet: a2 a4 a5 a6 | the commander's jump against the union and the post-mortem
D4 | sequence | conflict | F5 | stones first: a1 | gas first: a4 | the commander against the residents
D5 | denial | update | F6 | no: a1 a5 | yes: a5 | the oversight authority finds rounds signed out
D6 | date | conflict | F16 | 5 pm: a2 | after 9 pm: a2 a4 a6 | police time the raid in the afternoon, students at night
D7 | identity | update | F14 | killed: a2 | alive: a3 | named among the dead, he walks in
D8 | denial | conflict | F20 | not requested: a3 a6 | requested: a3 a6 | the vice-chancellor against a letter and his deputy
D9 | cause | conflict | F9 | students: a1 a3 | canister: a3 a6 | the university blames rioters, cooks and auditor a police canister
D10 | cause | conflict | F15 | crash: a4 | beaten: a4 a6 | the mortuary's register against room-mates and a second examination
D11 | figure | scope | F17 | 46: a2 | 22: a4 | all who were treated, or those admitted to hospital
D12 | date | update | F11 | indefinitely: a1 a3 | 10 March: a5 a6 | the closure got an end
D13 | identity | update | F10 | missing: a1 | found: a6 | the missing money lay in the safe
D17 | figure | scope | F7 | 8: a1 | 3: a5 | all whom the commander calls hurt, or those whom a doctor recorded
D14 | figure | rounding | F12 | 37%: a1 a6 | over a third: a2 | the same increase
D15 | figure | rounding | F8 | 73: a1 | over 70: a5 | the same arrests
D16 | cause | update | F15 | killed: a2 | crash: a4 | beaten: a4 a6 | counted as killed, entered as a crash, then found beaten
R F4 | 3 | the commander; the union chair; the family's doctor
R F9 | 3 | the university; two cooks; the auditor
R F20 | 3 | the vice-chancellor; the letter; the deputy's statement
R F15 | 4 | the union; the mortuary register; the room-mates; the second examination
S | a2 “Faith was shot on her bed. There is a hole in her lecture notes,” | a6 “They shot Faith in her bed. You can put your finger through her notes,”
E | Jane Wachira | person | county police commander Jane Wachira; Ms Wachira; Commander Wachira; The county commander
E | Mercy Jepkosgei | person | Union chair Mercy Jepkosgei; Mercy Jepkosgei; union chair Mercy Jepkosgei
E | Philemon Kimutai | person | Professor Philemon Kimutai; the professor; the vice-chancellor
E | Faith Chebet | person | Faith Chebet, 21; Faith Chebet; Faith
E | Policing Oversight Authority | organisation | The Policing Oversight Authority; the Authority
