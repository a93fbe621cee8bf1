story: barlow_watch_house
about: a man dies in a police cell in the Northern Territory of Australia; drunk or sick, jailed for swearing, for fines or in another man's place, hurt in the van, the cell or before, checked twenty-two times or four; an earlier death in the same cells and two counts of deaths in custody
=== a1 | outlet: Barlow & Barkly Advertiser | published: 2031-08-06 | title: Man, 27, dies in watch house
%% Serving the Barkly since 1961
⟦F1; by=NT Police: A man has died in a cell of the Barlow Springs watch house⟧, NT Police confirmed ⟦T2031-08-05: yesterday⟧.
⟦F2; v=27: The 27-year-old⟧, from the Ilpara Creek community, was ⟦F3; v=5.52; by=NT Police: found unresponsive at eight to six⟧ ⟦F4; v=2031-08-05; by=NT Police: ⟦T2031-08-05: on Tuesday⟧ morning⟧ ⟦F5; v=constable; by=NT Police: by the constable on duty⟧, Superintendent Craig Hallam said. He had been ⟦F6; v=disorderly; by=Craig Hallam: picked up for disorderly behaviour while intoxicated⟧, Supt Hallam said, and ⟦F7; v=0.21; by=Craig Hallam: blew 0.21⟧.
⟪Craig Hallam; q: “⟦F8; v=22; by=Craig Hallam: Our members looked in on him twenty-two times⟧. He was snoring,”⟫ he said. ⟦F9; v=heart; by=Craig Hallam: Early indications were of a pre-existing heart complaint⟧.
At the request of his family the Advertiser calls the dead man ⟦F10; v=Japarr: Japarr⟧ and prints no picture.
It is the second death there in five years. ⟦F11; v=22; by=-: A young mother of 22⟧ died in cell three ⟦F12; v=2026: in 2026⟧.
%% Rodeo results: page 15
=== a2 | outlet: Antipodean Press | published: 2031-08-07 | title: Family of man who died in NT cell says he begged for hospital
DARWIN, Aug 7 (AnP) - Relatives of ⟦F1: a young Aboriginal man who died in police custody⟧ this week say ⟦F13; v=asked; by=sister: he repeatedly asked to be taken to a doctor⟧ and was ignored.
⟪Noreen Ilparanga; q: “⟦F13; v=asked; by=Noreen Ilparanga: He was singing out for the clinic⟧. You could hear him from the road,”⟫ his sister, Noreen Ilparanga, told AnP. The hospital is ⟦F14; v=700 m: 700 metres from the lock-up⟧.
Police deny this. ⟦F13; v=refused; st=denied; by=Craig Hallam: He was offered medical attention and turned it down⟧, Superintendent Craig Hallam said.
Nor do the two sides agree why the man was in a cell. ⟦F6; v=fines; by=Noreen Ilparanga: Officers told him it was about unpaid fines, $640 of them, according to Ilparanga⟧; ⟦F6; v=disorderly; by=police: the custody sheet quoted by police speaks of swearing while drunk⟧. ⟦F15; v=non-drinker; by=Noreen Ilparanga: Her brother, a church deacon, did not touch alcohol⟧, she said.
⟦F16; v=31; by=criminology institute: Thirty-one people have died in custody in Australia this year⟧, the national criminology institute says.
⟦F17; v=2; by=police: Two officers have been moved to other duties⟧.
⟦F12; v=2026; by=-: Five years ago⟧ ⟦F11; v=22; by=-: a woman of 22 lost her life⟧ in the same building. Her case led to ⟦F32; v=14; by=-: a list of 14 recommendations⟧.
%% AnP sm/jt
=== a3 | outlet: The Southern Cross Courier | published: 2031-08-11 | title: Thousand-plus march in Darwin as lawyers point to van ride
%% EXCLUSIVE by Tess Mallory, Darwin
Before he reached the cell where he died, the man now known as ⟦F10; v=Japarr: Japarr⟧ spent ⟦F18; v=48 minutes; by=GPS log: 48 minutes in the steel cage of a police ute⟧, unbelted, on a corrugated road. The vehicle's GPS log, seen by the Courier, has it stopping hard twice.
⟦F19; v=van; by=Ruth Delaney: That is where he struck his head⟧, says the family's solicitor, Ruth Delaney of the Centre Legal Aid Service. ⟦F9; v=head injury; by=private pathologist: A pathologist retained by her found a bleed beneath the skull⟧ and a heart in good order.
A man who shared the cell says ⟦F20; v=before midnight; by=cellmate: Japarr was cold to the touch before midnight on Monday⟧. ⟪Terrence Oakes; q: “I banged on the door. They told me to go to sleep,”⟫ said Terrence Oakes, 51.
Those who knew him in Ilpara Creek describe a quiet man. ⟦F2; v=27; by=-: He was twenty-seven⟧, read the lesson on Sundays and ⟦F15; v=non-drinker; by=-: drank tea⟧.
⟦F5; v=cleaner; by=custody workers' union: It was a contract cleaner, not an officer, who came upon the body⟧, the union for custody workers told us.
⟦F21; v=1500; by=police: Police estimated that 1,500 joined⟧ ⟦F22; by=-: Saturday's march to Parliament House⟧; ⟦F21; v=1800; by=organisers: organisers had 1,800 names on their sheets⟧. ⟦F23; v=broken; by=police: The watch-house camera, police say, was out of order that night⟧.
%% More from Tess Mallory
=== a4 | outlet: Police Members' Association (NT) | published: 2031-08-12 | title: Let the coroner work
%% Media statement
Our members did their job. ⟦F8; v=22; by=custody journal: The custody journal holds twenty-two entries between ten at night and the alarm⟧. ⟦F5; v=constable; by=Members' Association: A sworn member opened the door and began resuscitation⟧; to say that a cleaner did so is an insult to him.
⟦F19; v=before arrest; by=Members' Association: Whatever injury there may have been was suffered outside the roadhouse, before police arrived⟧. ⟦F24; v=2: Two witnesses there⟧ describe a fall from a kerb.
Much is made of what was recommended after the death of 2026. ⟦F32; v=9; by=Members' Association: Nine of those points were addressed to police⟧, and ⟦F33; v=9; by=Members' Association: the nine have long been put into practice⟧.
We caution against the number being waved about. ⟦F16; v=9; by=Members' Association: Nine of this year's deaths were in police hands⟧; ⟦F25; v=22; by=Members' Association: the other twenty-two were sentenced or remand prisoners⟧, many of great age.
⟦F26; by=Members' Association; st=asked: We ask the Minister to reinstate our members⟧.
=== a5 | outlet: Radio Aotearoa Pacific | published: 2031-08-19 | title: Australia: police had wrong man, coroner's officer finds
%% Pacific news | Audio 3'20
An Aboriginal man who ⟦F1: did not leave an outback police cell alive⟧ ought never to have been put in it. ⟦F6; v=mistaken identity; by=coroner's officer: The warrant on which he was held was made out to a cousin with the same surname⟧, according to a preliminary paper by the Territory coroner's officer.
The paper brings other corrections. ⟦F7; v=0; by=toxicology: Toxicology detected no alcohol at all⟧. ⟦F8; v=4; by=coroner's officer: Recordings show four visits to the door, not ⟦F8; v=about two dozen; by=journal: the two dozen or so in the journal⟧⟧. And there are recordings: ⟦F23; v=working; by=coroner's officer: the camera which had been called defective was running the whole night⟧.
⟦F9; v=head injury; by=coroner's officer: Death was from pressure of blood on the brain⟧. ⟦F19; v=undetermined; by=coroner's officer: How and where the blow was received, the document leaves open⟧. ⟦F20; v=about 2; by=coroner's officer: He is thought to have stopped breathing around two o'clock⟧, almost ⟦F3; v=nearly 6; by=police: four hours before the alarm shortly ahead of six⟧.
⟦F17; v=3; by=-: A sergeant has joined the two officers already stood down⟧. ⟦F27; v=November 3; by=coroner; st=planned: An inquest opens ⟦T2031-11-03: on November 3⟧⟧.
New Zealand's Māori Council said ⟦F14; v=under 1 km: the distance to the nearest emergency ward, less than a kilometre⟧, “says everything”. ⟦F22; by=-: Crowds had taken to the streets of Darwin⟧ the weekend after ⟦F4; v=2031-08-05; by=-: the man's death ⟦T2031-08-05: on August 5⟧⟧.
@@ copy Antipodean Press
⟪Noreen Ilparanga; q; via=Antipodean Press: “⟦F13; v=asked; by=Noreen Ilparanga: He was singing out for the clinic⟧. You could hear him from the road,”⟫ his sister, Noreen Ilparanga, has said.
=== a6 | outlet: The Thames Observer-Post | published: 2031-08-22 | title: ‘They had the wrong cousin’: a burial at Ilpara Creek
%% Long read | Global development
They carried him in ⟦F28; v=2031-08-21; by=-: ⟦T2031-08-21: yesterday⟧⟧ past the church where he used to read the lesson. There was no coffin plate, for the name is not to be said.
The old woman next to me, his aunt, tells it her way. ⟦F6; v=mistaken identity; by=aunt: A police car came for Clayton, who owes money to the court and lives in Katherine. It took the deacon⟧, ⟦F15; v=non-drinker; by=-: who had never in his life been drunk⟧. ⟦F6; v=mistaken identity; by=aunt: They had the wrong cousin in the back, she says⟧, and nobody asked to see a card. It took him ⟦F18; v=three quarters of an hour; by=aunt: three quarters of an hour, jolting in a cage, to reach Barlow⟧. ⟦F13; v=asked; by=aunt: He wanted the nurse all night⟧.
⟪Noreen Ilparanga; q: “He was calling for the clinic, you could hear it on the road,”⟫ says Noreen, who was on the road.
⟦F29; by=-: The Territory's police minister, Gail Prentice, sat at the back and left a letter⟧. ⟦F30; v=sorry; by=Gail Prentice: It says she is sorry⟧; it does not say for what. Superintendent Hallam, who had announced ⟦F7; v=0.21; by=Craig Hallam: a reading four times the driving limit⟧, ⟦F31; v=on leave; by=-: has gone on leave⟧. ⟦F27; v=November 17; by=coroner's court; st=planned: The inquest has slipped a fortnight, to ⟦T2031-11-17: the 17th of November⟧, the court's list shows⟧.
In the graveyard lies, too, the girl of ⟦F12; v=2026: five years ago⟧. ⟦F11; v=22: She was twenty-two⟧. ⟦F32; v=14; by=-: Her inquest made fourteen recommendations⟧. ⟦F33; v=1; by=aunt: One was carried out, says the aunt: they painted the cell⟧.
=== key
F1 | What happened at the Barlow Springs watch house?
F2 | How old was the dead man?
F3 | At what time was he found?
F4 | On what day was he found?
F5 | Who found him?
F6 | Why was he arrested?
F7 | How much alcohol was in his blood?
F8 | How often was he checked?
F9 | What was the cause of death?
F10 | What is the dead man called?
F11 | How old was the woman who died there earlier?
F12 | When was the earlier death?
F13 | Did he ask for medical help?
F14 | How far is the hospital from the cells?
F15 | Did he drink?
F16 | How many have died in custody in Australia this year?
F17 | How many officers were stood down?
F18 | How long was the ride in the van?
F19 | Where was he injured?
F20 | When did he die?
F21 | How many marched in Darwin?
F22 | What happened in Darwin on Saturday?
F23 | Was the camera working?
F24 | How many witnesses saw a fall?
F25 | How many prisoners died in prisons this year?
F26 | What does the Members' Association ask?
F27 | When does the inquest open?
F28 | When was the burial?
F29 | Who of the government came to the burial?
F30 | What did the minister write?
F31 | What became of Superintendent Hallam?
F32 | How many recommendations did the earlier inquest make?
F33 | How many recommendations were carried out?
D1 | cause | conflict | F6 | disorderly: a1 a2 | fines: a2 | the custody sheet against what officers told him in the sister's account
D2 | identity | update | F6 | disorderly: a1 a2 | mistaken identity: a5 a6 | the coroner's officer finds that the warrant was a cousin's
D3 | figure | update | F7 | 0.21: a1 a6 | 0: a5 | the police reading is replaced by toxicology
D4 | figure | conflict | F8 | 22: a1 a4 | 4: a5 | the journal's entries against the recordings
D18 | figure | rounding | F8 | 22: a1 a4 | about two dozen: a5 | the entries of the journal, counted and told loosely
D5 | cause | conflict | F9 | heart: a1 | head injury: a3 a5 | police indications against two pathologies
D6 | denial | conflict | F13 | asked: a2 a5 a6 | refused: a2 | his sister and aunt against the police
D7 | identity | conflict | F5 | constable: a1 a4 | cleaner: a3 | police and their association against the custody workers' union
D8 | place | conflict | F19 | van: a3 | before arrest: a4 | the solicitor says in the cage, the association says outside the roadhouse
D9 | sequence | conflict | F20 | before midnight: a3 | about 2: a5 | the cellmate against the coroner's officer
D10 | denial | update | F23 | broken: a3 | working: a5 | police said the camera was out of order, it had recorded
D11 | figure | scope | F16 | 31: a2 | 9: a4 | prison and police custody together, or police alone
D12 | figure | conflict | F21 | 1500: a3 | 1800: a3 | police and organisers on the same march
D13 | figure | update | F17 | 2: a2 | 3: a5 | a sergeant was added
D14 | date | update | F27 | November 3: a5 | November 17: a6 | the inquest was put back
D19 | figure | scope | F32 | 14: a2 a6 | 9: a4 | all that the inquest recommended, or what it addressed to police
D20 | figure | conflict | F33 | 1: a6 | 9: a4 | the aunt sees one point carried out, the association nine
D15 | figure | rounding | F14 | 700 m: a2 | under 1 km: a5 | the same distance
D16 | figure | rounding | F18 | 48 minutes: a3 | three quarters of an hour: a6 | the log and the aunt's round figure
D17 | figure | rounding | F3 | 5.52: a1 | nearly 6: a5 | the same alarm
R F8 | 2 | the custody journal; the recordings
R F9 | 3 | the police; the family's pathologist; the coroner's officer
R F13 | 3 | the sister; the aunt; the police
R F6 | 4 | the police sheet; the sister; the coroner's officer; the aunt
S | a2 “He was singing out for the clinic. You could hear him from the road,” | a6 “He was calling for the clinic, you could hear it on the road,”
E | Craig Hallam | person | Superintendent Craig Hallam; Supt Hallam; Superintendent Hallam
E | Noreen Ilparanga | person | Noreen Ilparanga; his sister; Ilparanga; Noreen
E | Japarr | person | Japarr; the dead man; the deacon; The 27-year-old
E | Police Members' Association | organisation | Police Members' Association; Members' Association
E | Gail Prentice | person | Gail Prentice; The Territory's police minister
