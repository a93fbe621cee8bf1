story: sanfernando_cell
about: a young fish vendor dies at a police station in San Fernando, Trinidad; hanging, asthma or a beating, one hour or five in the cell, and an earlier death of 2028 and another detainee's injuries that must not be merged
=== a1 | outlet: The Gulf City Mirror | published: 2032-06-08 | title: Vendor, 23, dies in Mon Repos station cell
%% By Candace Ramlogan | Southern Desk
%% Subscribe to our e-paper
A King's Wharf fish vendor ⟦F1; by=-: died in custody at the Mon Repos police station, San Fernando⟧, ⟦F2; v=2032-06-07; by=police: in the early hours of yesterday⟧.
Police identified him as ⟦F3; v=23; by=police: Kerwin Baptiste, 23⟧, of Embacadere. According to a release from the Police Service, ⟦F4; v=hanging; by=police: he was found suspended by his jersey from the bars⟧ ⟦F5; v=0440; by=police: at 4.40 a.m.⟧ and ⟦F6; v=yes; by=police: officers tried to revive him⟧ until the ambulance came.
⟦F7; v=2032-06-06; by=police: He had been picked up on Sunday night⟧ ⟦F8; v=robbery; by=police: as a suspect in the robbery of a gas station on Cipero Street⟧. ⟦F9; v=1 hour; by=police: He had spent no more than an hour in the cell⟧, the release said.
His aunt, Merle Baptiste, who raised him, saw the body at the mortuary. ⟪Merle Baptiste; q: “⟦F4; v=beating; by=Merle Baptiste: That child was beaten. His back was the colour of mauby⟧,”⟫ she told the Mirror, weeping. ⟦F10; v=asthma; by=Merle Baptiste: He was an asthmatic from small⟧, she added, and ⟦F11; v=no; by=Merle Baptiste; st=alleged: the police took away his pump⟧.
⟦F12; by=-: The Independent Complaints Board has dispatched two investigators⟧. ⟦F13; v=6; by=-: It is the sixth such death in the country this year⟧.
In 2028 ⟦F14; v=Anil Sookram; by=-: a taxi driver, Anil Sookram, lost his life in the same building⟧; ⟦F15; v=acquitted; by=-: a constable was tried and walked free⟧.
=== a2 | outlet: Carib Press Service | published: 2032-06-09 | title: Two officers suspended over Trinidad cell death
PORT OF SPAIN, June 9 (CPS) -- Trinidad and Tobago's police chief on Wednesday ⟦F16; v=2; by=commissioner: took two constables off duty⟧ after ⟦F1; by=-: a man perished in a lock-up in the southern city of San Fernando⟧.
⟦F3; v=23; by=-: Kerwin Baptiste was 23⟧. ⟦F4; v=hanging; by=police: Police initially reported a suicide⟧. Commissioner Wendell Charles told a news conference that ⟦F17; v=not working; by=Wendell Charles: the corridor's camera had been out of order since April⟧. ⟪Wendell Charles; q: “I will not defend what I have not seen,”⟫ he said.
⟦F18; v=300; by=police: Around 300 people blocked the Mon Repos roundabout⟧ ⟦F19; v=2032-06-08; by=police: on Tuesday⟧ with burning tyres, and ⟦F20; v=7; by=police: seven were arrested⟧, police said. Organisers said ⟦F18; v=1000; by=organisers: more than a thousand took part⟧.
⟦F21; v=Jabari Noel; by=lawyer: A second detainee, Jabari Noel, 19, is in hospital with a broken jaw⟧, his lawyer Asha Mohan said. ⟦F21; v=Jabari Noel; by=Asha Mohan: Noel, held in the next cell⟧, ⟦F22; v=screams; by=Jabari Noel > Asha Mohan: heard howling for "a good half-hour" before it went quiet⟧, she told CPS.
⟦F7; v=2032-06-06; by=-: Baptiste was detained on Sunday⟧ ⟦F8; v=robbery; by=police: in connection with a hold-up⟧ in which ⟦F23; v=TT$4,000; by=police: TT$4,000 (about US$590) was taken⟧.
⟦F13; v=6; by=complaints board: Six people have died in police hands this year⟧, according to the Independent Complaints Board. ⟦F14; v=Anil Sookram; by=-: The station was the scene of a previous fatality, that of cabbie Anil Sookram⟧.
=== a3 | outlet: Sando Blaze | published: 2032-06-10 | title: "HE BEGGED FOR HE PUMP"
%% BLAZE EXCLUSIVE!!! Pics page 3
%% Text your tip to 4-BLAZE
Kerwin could not breathe, and nobody cared. ⟦F10; v=asthma; by=-: He had a weak, wheezing chest since primary school⟧. That is the BOMBSHELL from inside Mon Repos, where ⟦F1: the popular carite man met his end⟧.
An officer who begged us to hide his name says ⟦F4; v=asthma; by=officer; st=alleged: the youth went blue from an attack of the chest⟧. ⟪police officer; q: “⟦F11; v=no; by=officer: The inhaler was in a brown envelope on the desk. We could see it from there⟧,”⟫ he said. ⟦F6; v=no; by=officer: Nobody did any CPR, this cop swears; they stood looking⟧. As for ⟦F4; v=hanging; by=officer; st=doubted: the jersey on the bars⟧, ⟪police officer; q: “somebody's bright idea”⟫.
And how long was he in there? ⟦F9; v=5 hours; by=officer: Try five hours, says our man⟧: ⟦F5; v=0500; by=officer: from a little before midnight till round about five, when somebody finally looked in⟧.
⟦F8; v=mistaken identity; by=Ricky Lall: They had the WRONG MAN to begin with⟧ ⟦F7; v=2032-06-06; by=Ricky Lall: when the jeep collected him Sunday after dark⟧, roars wharf boss Ricky Lall. ⟦F24; v=at work; by=Ricky Lall: At the time of the hold-up Kerwin was scaling kingfish right beside him⟧. ⟦F23; v=TT$4,000; by=-: The bandit who ran off with four grand⟧ ⟦F25; v=tattoo; by=Ricky Lall: wears a snake on his neck in the video⟧; ⟪Ricky Lall; q: “Kerwin ain't have so much as a mole.”⟫
Tuesday's fire and fury: the Blaze was there. ⟦F18; v=1000; by=-: A thousand strong, easy⟧. ⟦F20; v=7; by=-: Seven got a ride in the jeep⟧; ⟦F30; v=4; by=-: four cops went home with cuts and burns⟧. ⟦F16; v=2; by=-: Two lawmen have been sent home⟧; ⟦F26; v=full pay; by=-: they still collect their salary⟧.
And remember ⟦F14; v=Anil Sookram; by=-: Anil, the PH driver⟧, four years back? ⟦F15; v=acquitted; by=-: Not guilty, said the jury⟧.
%% Horoscope: Cancers, stay off the highway
=== a4 | outlet: Ministry of National Security (official release) | published: 2032-06-11 | title: Statement on the death of a detainee at San Fernando
%% MEDIA RELEASE No. 212/2032
The Ministry extends condolences on ⟦F1; by=-: the passing of Mr Kerwin Baptiste in a holding area at Mon Repos⟧ ⟦F2; v=2032-06-07; by=-: on 7 June⟧.
1. ⟦F9; v=1 hour; by=station diary: The station diary shows the prisoner lodged in Cell 2 at 3.38 a.m.⟧; until then ⟦F27; v=interview room; by=station diary: he was being interviewed on the upper floor⟧. ⟦F5; v=0440; by=station diary: He was discovered unresponsive at twenty to five⟧.
2. ⟦F6; v=yes; by=-: Resuscitation was administered for eleven minutes⟧ by a corporal with first-aid training.
3. ⟦F11; v=not carried; by=property register; st=denied: No medical device of any kind is entered in the register of his belongings⟧.
4. ⟦F21; v=Jabari Noel; by=-: Mr Jabari Noel, whose jaw was fractured⟧, ⟦F28; v=before arrest; by=duty inspector: came into custody with that injury, the duty inspector noted⟧. It has no bearing on this matter.
5. ⟦F12; by=-: An inquiry by the Independent Complaints Board is under way⟧, and ⟦F29; by=-; st=planned: the pathologist, Dr Indra Seecharan, will perform the post-mortem on Saturday⟧.
6. ⟦F16; v=3; by=-: Three members of the Service have now been suspended⟧, a sergeant included; ⟦F26; v=full pay; by=-: their emoluments continue, as the law requires⟧.
7. ⟦F19; v=2032-06-08; by=-: During the disturbance of 8 June⟧ ⟦F18; v=300; by=-: three hundred persons obstructed the roadway⟧ and ⟦F30; v=4; by=-: four officers suffered injuries⟧.
The public is asked not to speculate. Circulating figures are misleading: of the six deaths this year, ⟦F13; v=4; by=-: four took place in police cells⟧; two were in vehicles. All calls on the Ministry's hotline are free of charge. Persons who were in the vicinity of the station that night are invited to come forward in confidence.
%% Corporate Communications Unit
=== a5 | outlet: The Gulf City Mirror | published: 2032-06-14 | title: Pathologist: no sign of hanging
%% By Candace Ramlogan
&& A King's Wharf vendor died at the Mon Repos police station a week ago.
⟦F4; v=asthma; by=Indra Seecharan: The lungs, not a noose⟧: Dr Indra Seecharan found on Saturday that ⟦F1: Kerwin Baptiste⟧ ⟦F4; v=asthma; by=Indra Seecharan: succumbed to an acute attack of asthma⟧, ⟦F10; v=asthma; by=Indra Seecharan: an old condition in him⟧, with no furrow on the neck. But she also recorded ⟦F31; v=14; by=Indra Seecharan: fourteen recent bruises⟧, chiefly on the back, and could not rule out that they ⟪Indra Seecharan; q: “contributed to respiratory distress.”⟫
⟦F22; v=screams; by=Asha Mohan: The din that reached the adjoining cell⟧ is, for attorney Asha Mohan, the sound of those bruises. ⟪Merle Baptiste; q: “⟦F4; v=beating; by=Merle Baptiste: They beat him till he couldn't catch his breath⟧. Let them put any name on it,”⟫ his aunt said outside the mortuary.
Superintendent Gary Dhanraj ⟦F4; v=hanging; by=Gary Dhanraj: withdrew nothing: his men cut a jersey down, he insists⟧.
Mohan produced a pharmacy receipt: ⟦F11; v=no; by=Asha Mohan: he bought an inhaler at 7.10 p.m. that Sunday⟧ and, she argues, ⟦F11; v=no; by=Asha Mohan: somebody in uniform relieved him of it⟧. ⟦F28; v=in custody; by=Asha Mohan: Her other client, Noel, had an unbroken jaw on a selfie taken minutes before his arrest⟧, she said.
Meanwhile ⟦F8; v=mistaken identity; by=-: another man, with a serpent on his throat, was charged on Friday with the Cipero Street job⟧; ⟦F23; v=TT$4,000; by=police: the haul of four thousand dollars⟧ was not recovered. ⟦F24; v=at work; by=-: Wharf records put Baptiste at his stall until ten⟧.
⟦F20; v=9; by=-: Charges against the nine people held⟧ over ⟦F19; v=2032-06-08; by=-: last Tuesday's roadblock⟧, two of them picked up since, will be heard on 2 July. ⟦F32; v=2032-06-19; by=family: The funeral is set for Saturday⟧.
=== a6 | outlet: Harrow & Vine: Letter from the Tropics | published: 2032-06-20 | title: A jersey, a pump, a corridor without eyes
%% Long read | Photographs by the author
They buried the boy from the wharf yesterday, ⟦F33; v=2000; by=-: with two thousand walking behind⟧ and the fish boats blowing their horns. ⟦F1: He had gone into a police station and come out under a sheet⟧; so much is common ground in Trinidad, and ⟦F2; v=2032-06-07; by=-: that it was the morning of 7 June⟧.
The rest depends on the bench you sit on. On the one outside the barracks, ⟦F4; v=hanging; by=policemen: men in blue told me he strung himself up⟧. On the rum-shop bench, ⟦F4; v=beating; by=locals: they knocked the life out of him⟧. ⟦F4; v=asthma; by=pathologist: The doctor of the dead says he choked for want of a spray⟧ that ⟦F11; v=no; by=-: lay, by one account, in an envelope⟧.
The clock, too, takes sides. ⟦F9; v=1 hour; by=ministry: Sixty-two minutes behind the door, if the ministry's ledger is right⟧; ⟦F9; v=5 hours; by=Jabari Noel: nearly five hours, by the neighbour with the wired jaw⟧, who says ⟦F27; v=cell; by=Jabari Noel; st=denied: no one was ever taken upstairs for questions⟧. ⟦F22; v=screams; by=Jabari Noel: He lay and counted the cries⟧, ⟦F21; v=Jabari Noel; by=-: his own chin in two pieces⟧. ⟦F17; v=not working; by=commissioner: The lens that might settle it was dead, the commissioner concedes, for two months⟧; ⟦F17; v=working; by=electrician: the electrician who services it showed me a job card signed in May: “tested, OK”⟧.
⟦F13; v=6; by=complaints board: Half a dozen people have not survived arrest since January⟧, in the board's reckoning; ⟦F13; v=4; by=ministry: the ministry prefers four, leaving out two who died in jeeps⟧. ⟦F14; v=Anil Sookram; by=-: Old Sookram's widow⟧ came to the burial. Her husband's case, she said, ended when ⟦F15; v=acquitted; by=widow: twelve citizens cleared the only accused⟧. ⟪Wendell Charles; q; via=Carib Press Service: “I cannot defend what I have not seen,”⟫ the police chief had told the agencies.
@@ copy Carib Press Service
⟦F18; v=300; by=police: Around 300 people blocked the Mon Repos roundabout⟧ with burning tyres, and ⟦F20; v=7; by=police: seven were arrested⟧, police said at the time; organisers said ⟦F18; v=1000; by=organisers: more than a thousand took part⟧.
⟦F16; v=3; by=-: Three policemen sit at home⟧. ⟦F31; v=more than a dozen; by=pathologist: More than a dozen welts, a report lists, on one thin body⟧. ⟦F30; v=1; by=hospital: One constable from the roundabout passed a night on a ward, the hospital told me⟧. ⟦F24; v=at work; by=colleagues: And the fishmongers will swear to anybody that their friend never left his knife that evening⟧.
=== key
F1 | What happened to Kerwin Baptiste?
F2 | When did he die?
F3 | How old was he?
F4 | How did he die?
F5 | At what hour was he found?
F6 | Did officers try to revive him?
F7 | When was he arrested?
F8 | For what was he arrested?
F9 | How long was he in the cell?
F10 | What illness did he have?
F11 | Was he allowed his inhaler?
F12 | Who is investigating?
F13 | How many have died in police custody this year?
F14 | Who died at the same station in 2028?
F15 | How did the trial over the earlier death end?
F16 | How many officers are suspended?
F17 | Was the corridor camera working?
F18 | How many took part in the roadblock?
F19 | When was the roadblock?
F20 | How many were arrested over the roadblock?
F21 | Which other detainee was injured?
F22 | What did the neighbour hear?
F23 | How much was taken in the robbery?
F24 | Where was Baptiste at the time of the robbery?
F25 | What mark had the robber?
F26 | Are the suspended officers paid?
F27 | Where was he before the cell?
F28 | When was Noel's jaw broken?
F29 | When is the post-mortem?
F30 | How many officers were hurt at the roadblock?
F31 | How many bruises were found?
F32 | When is the funeral?
F33 | How many walked at the funeral?
D1 | cause | conflict | F4 | hanging: a1 a2 a3 a5 a6 | beating: a1 a5 a6 | asthma: a3 a5 a6 | police say he hanged himself, the aunt a beating, an officer and the pathologist an asthma attack
D2 | figure | conflict | F9 | 1 hour: a1 a4 a6 | 5 hours: a3 a6 | the station diary against an officer and the man in the next cell
D3 | denial | conflict | F11 | no: a1 a3 a5 a6 | not carried: a4 | the register shows no inhaler, the aunt and an officer say it was taken from him
D4 | identity | conflict | F8 | robbery: a1 a2 | mistaken identity: a3 a5 | a suspect for the police, the wrong man for his employer and, by the later charge, in fact
D5 | denial | conflict | F6 | yes: a1 a4 | no: a3 | the officials report resuscitation, an officer says nobody tried
D6 | sequence | conflict | F28 | before arrest: a4 | in custody: a5 | the inspector's note against a selfie before the arrest
D7 | denial | conflict | F17 | not working: a2 a6 | working: a6 | the commissioner against the electrician's job card
D8 | figure | conflict | F18 | 300: a2 a4 a6 | 1000: a2 a3 a6 | police and organisers count the same crowd
D9 | figure | scope | F13 | 6: a1 a2 a6 | 4: a4 a6 | the ministry counts cells only, the board vehicles too
D10 | figure | update | F16 | 2: a2 a3 | 3: a4 a6 | a sergeant was suspended later
D11 | figure | update | F20 | 7: a2 a3 a6 | 9: a5 | two more were picked up afterwards
D12 | date | rounding | F5 | 0440: a1 a4 | 0500: a3 | the officer gives the hour only roughly
D14 | figure | rounding | F31 | 14: a5 | more than a dozen: a6 | the letter rounds the pathologist's number
D15 | figure | scope | F30 | 4: a3 a4 | 1: a6 | all who were hurt, or the one who was kept in hospital
D13 | place | conflict | F27 | interview room: a4 | cell: a6 | the diary says he was questioned upstairs, the neighbour that he never left the cell
R F4 | 4 | the police; the aunt; the unnamed officer; the pathologist
R F9 | 3 | the station diary; the unnamed officer; Jabari Noel
R F18 | 2 | the police; the organisers
R F11 | 4 | the aunt; the unnamed officer; the property register; the pharmacy receipt
S | a2 “I will not defend what I have not seen,” | a6 “I cannot defend what I have not seen,”
E | Kerwin Baptiste | person | Kerwin Baptiste; Mr Kerwin Baptiste; Kerwin; Baptiste; the popular carite man; the boy from the wharf
E | Wendell Charles | person | Commissioner Wendell Charles; Wendell Charles; the commissioner; the police chief
E | Jabari Noel | person | Jabari Noel; Mr Jabari Noel; Noel; the neighbour with the wired jaw
E | Independent Complaints Board | organisation | Independent Complaints Board; The Independent Complaints Board; the board
E | Indra Seecharan | person | Dr Indra Seecharan; the pathologist; The doctor of the dead
