story: bukit_tembaga_gate
about: a Malaysian immigration officer is shot at a small crossing to Thailand and both gates fall; whose bullet, from which bank, who shut first when the two clocks differ by an hour, durian lorries or all lorries, passes suspended or annulled, opened to walkers before wheels; a shooting in March on the same road is another
=== a1 | outlet: Suara Utara | published: 2032-05-12 | title: Immigration officer shot at Bukit Tembaga, border closed
%% ALOR SETAR
⟦F1; by=-: An Immigration Department officer was hit in the thigh by a bullet⟧ while on night duty at the Bukit Tembaga complex ⟦T2032-05-11: on Tuesday⟧.
⟦F2; v=Thai side; by=Shukri Hamdan: The shot came from across the stream, from the direction of Ban Na Tham⟧, state police chief Datuk Shukri Hamdan said. ⟦F3; v=smugglers; by=Shukri Hamdan: Cigarette runners who had been turned back at dusk are the suspects⟧. ⟪Shukri Hamdan; q: “He was writing in the log book. He never heard it,”⟫ he told reporters.
⟦F4; v=stable; by=hospital: Azlan Mokhtar, 34, is stable after surgery⟧, said the hospital in Alor Setar.
⟦F5; v=0600; by=-: Malaysia dropped its barrier at 6am ⟦T2032-05-12: today⟧⟧. ⟦F6; v=130; by=-: About 130 lorries of durian are queueing on the other side⟧, and ⟦F7; v=nearly 2000; by=-: close to two thousand villagers who cross daily with a border pass⟧ had to turn round.
⟦F8; v=March; by=-: In March a forest ranger was shot on the same road⟧; ⟦F9; v=died; by=-: he did not live⟧.
%% Suara Utara ePaper: RM9.90 a month
=== a2 | outlet: Siam Southern Post | published: 2032-05-13 | title: Thai side: it was not us, and we did not close first
%% Songkhla
⟦F2; v=Malaysian side; by=Prasit Ratanakul: No round was fired from Thai soil ⟦T2032-05-11: on Tuesday night⟧, according to Colonel Prasit Ratanakul of the ranger regiment; the sound, he said, came from behind the Malaysian post⟧. ⟪Prasit Ratanakul; q: “⟦F10; v=142; by=Prasit Ratanakul: I counted every cartridge, one hundred and forty-two, the same as the day before⟧,”⟫ the colonel said.
⟦F11; v=Malaysia; by=customs chief: The Malaysians barred the road at five in the morning, an hour before us, said the customs chief at Ban Na Tham⟧. ⟦F5; v=0500; by=customs chief: Five is what his clock showed⟧; ⟦F12; v=0600; by=customs chief: his own gate came down at six⟧.
⟦F6; v=210; by=customs chief: Two hundred and ten vehicles are stranded here, if rubber and empties are counted along with fruit⟧, he added. ⟦F13; v=24m baht; by=growers' cooperative: The growers' cooperative fears for 24 million baht worth of Monthong⟧, which ⟦F14; v=4 days; by=growers' cooperative: splits on the fourth day⟧.
⟦F15; v=3; by=-: Three Thai men were led away by Malaysian police⟧ at the crossing.
=== a3 | outlet: Straits Newswire | published: 2032-05-14 | title: Thailand, Malaysia trade blame over shut crossing
KUALA LUMPUR (SN) - ⟦F16; by=-: Thailand and Malaysia each accused the other ⟦T2032-05-13: on Thursday⟧ of sealing a busy rural crossing⟧ after ⟦F1; by=-: a Malaysian border official was wounded by gunfire⟧.
⟦F11; v=Thailand; by=Zainal Abidin Kassim: Home Minister Zainal Abidin Kassim said Thai guards had let down their bar first⟧, ⟪Zainal Abidin Kassim; q: “and we followed, for the safety of our men.”⟫
⟦F17; v=suspended; by=Zainal Abidin Kassim: Border passes held by Thai villagers are suspended until further notice⟧, the minister said. ⟦F17; v=annulled; by=Thai foreign ministry: Bangkok's foreign ministry protested against what it termed their cancellation⟧.
⟦F15; v=5; by=Malaysian police: Five people are being questioned, two of them Malaysians⟧, police in Kedah said.
⟦F18; v=one hour; by=-: Malaysian clocks run one hour ahead of Thai clocks⟧.
⟦F19; v=2032-05-17; by=two diplomats; st=planned: Officials of both sides will meet in Penang ⟦T2032-05-17: on Monday⟧⟧, two diplomats said.
%% SN terms of use apply
=== a4 | outlet: Harian Kota | published: 2032-05-15 | title: GRIEF OF THE DURIAN KING: “My babies are exploding!”
Fruit baron Somchai Petchrat wept into his sarong ⟦T2032-05-14: yesterday⟧ as ⟦F6; v=130; by=-: a hundred and thirty trucks full of the king of fruits⟧ stewed in 37-degree heat.
⟦F13; v=RM3.1m; by=growers' cooperative: The damage is RM3.1 million, the growers' cooperative has worked out⟧. ⟪Somchai Petchrat; q: “My babies are bursting one by one, like a gun,”⟫ he sobbed.
Speaking of guns, hush-hush chatter in the barracks says ⟦F3; v=colleague; by=barracks source; st=alleged: wounded Azlan was plugged by one of his own pals, fooling with a pistol⟧. ⟦F3; v=not colleague; st=denied; by=Shukri Hamdan: Top cop Shukri calls that “a wicked lie”⟧.
⟦F4; v=stable; by=-: The father of three is sitting up and eating porridge⟧.
&& ⟦F1; by=-: Border man gunned down at his desk⟧
%% Scan the QR code and win a blender
=== a5 | outlet: Suara Utara | published: 2032-05-17 | title: Bullet came from our own pistol, police admit
The bullet that was taken out of Azlan Mokhtar's leg ⟦F3; v=colleague; by=Shukri Hamdan: was fired by a pistol signed out to a fellow officer⟧, Datuk Shukri Hamdan said, reading from ⟦F20; by=-: a ballistics report that reached him ⟦T2032-05-16: on Sunday⟧⟧. ⟦F2; v=Malaysian side; by=Shukri Hamdan: It went off in the changing room, on this side of the stream⟧.
⟦F21; by=Shukri Hamdan: The colleague, 26, has been suspended⟧. ⟦F22; v=released; by=-: Those who had been held since Wednesday walked free at noon⟧: ⟦F15; v=3; by=-: the three Thais⟧ and two men from Sik.
⟦F23; v=walkers; by=-: The gate was raised ⟦T2032-05-17: this morning⟧, for people on foot only⟧. ⟪Shukri Hamdan; q: “I said what I believed. I believed it too soon,”⟫ the police chief said.
⟦F7; v=1840; by=district office: The district office has 1,840 passes on its register⟧; all are valid again. ⟦F14; v=4 days; by=-: The fruit had split, as it does after four days⟧. ⟦F24; v=36; by=-: Thirty-six loads of durian have been buried at Ban Na Tham⟧.
=== a6 | outlet: Straits Newswire | published: 2032-05-18 | title: Malaysia voices regret, crossing to reopen to trucks
PENANG, Malaysia (SN) - ⟦F25; v=regret; by=Zainal Abidin Kassim: Malaysia expressed regret to Thailand⟧ for ⟦F26; by=-: having blamed a shooting on its neighbour⟧, Home Minister Zainal Abidin Kassim said after ⟦F19; v=2032-05-17; by=-: talks in Penang ⟦T2032-05-17: on Monday⟧⟧. ⟦F25; v=apology; by=Thai foreign ministry: The Thai delegation's readout said “apology”⟧.
⟦F23; v=all traffic; by=both sides: Lorries were allowed through from ⟦T2032-05-18: Tuesday⟧⟧, both sides said.
⟦F5; v=0600; by=joint statement: A joint statement fixed the closing of the Malaysian gate at 6 a.m., which is 5 a.m. in Thailand⟧. ⟦F12; v=0600; by=joint statement: The Thai one shut at 6 a.m. Thai time⟧, it said. ⟦F11; v=Malaysia; by=joint statement: Malaysia thus closed first⟧.
⟦F22; v=released; by=-: The detainees, ⟦F15; v=5; by=-: five in number⟧, had been let go a day earlier⟧. ⟦F4; v=discharged; by=hospital: The injured officer went home ⟦T2032-05-17: on Monday⟧⟧, his hospital said.
=== a7 | outlet: Mekong & Isthmus Review | published: 2032-05-22 | title: Anatomy of a six-day border war without a war
%% By Lena Voorhuis, from Ban Na Tham
Begin with the clocks. ⟦F18; v=one hour; by=-: When it is noon in Kedah it is eleven in Songkhla⟧, and so a 6 and a 5 that ministers threw at one another were ⟦F5; v=0600; by=-: the same minute on a Wednesday morning⟧.
Go on to the trigger. ⟦F1; by=-: The hole in Azlan Mokhtar's thigh⟧ ⟦F3; v=colleague; by=ballistics report: was the work of a workmate's sidearm, as the laboratory established⟧; for five days ⟦F3; v=smugglers; by=Shukri Hamdan: it had been the work of cigarette gangs⟧.
@@ copy Straits Newswire
⟦F25; v=regret; by=Zainal Abidin Kassim: Malaysia expressed regret to Thailand⟧ for ⟦F26; by=-: having blamed a shooting on its neighbour⟧, its home minister said after the talks in Penang. ⟦F25; v=apology; by=Thai foreign ministry: The Thai delegation's readout said “apology”⟧.
The papers of the villagers ⟦F17; v=suspended; by=-: were never torn up, whatever Bangkok feared, merely put on ice⟧. ⟪Prasit Ratanakul; q; via=Siam Southern Post: “I counted every cartridge,”⟫ the Thai colonel had protested; he was right.
The fruit lost most. ⟦F24; v=three dozen; by=Somchai Petchrat: Three dozen loads went under the bulldozer, by Somchai Petchrat's reckoning⟧. ⟦F27; by=Somchai Petchrat; st=planned: He means to sue both governments⟧. As to ⟦F8; v=March; by=-: the ranger shot on that road in March⟧, ⟦F28; by=-: his killer has not been found⟧.
=== key
F1 | What happened to the immigration officer?
F2 | From which side was the shot fired?
F3 | Who fired the shot?
F4 | How is the wounded officer?
F5 | At what time did Malaysia close its gate?
F6 | How many lorries are stranded?
F7 | How many villagers hold border passes?
F8 | When was the forest ranger shot?
F9 | What became of the forest ranger?
F10 | How many cartridges did the Thai colonel count?
F11 | Which side closed first?
F12 | At what time did Thailand close its gate?
F13 | How much is the fruit worth?
F14 | How long does the fruit keep?
F15 | How many people were detained?
F16 | What do the two countries accuse each other of?
F17 | What was done with the border passes?
F18 | How do the clocks of the two countries differ?
F19 | When do the two sides meet in Penang?
F20 | When did the ballistics report arrive?
F21 | What became of the colleague?
F22 | What became of those who were held?
F23 | For whom was the crossing reopened?
F24 | How many loads of durian were destroyed?
F25 | Did Malaysia apologise?
F26 | For what did Malaysia voice regret?
F27 | What does the fruit trader mean to do?
F28 | Has the ranger's killer been found?
D1 | place | conflict | F2 | Thai side: a1 | Malaysian side: a2 a5 | the police chief says across the stream, the colonel behind the Malaysian post
D2 | identity | update | F3 | smugglers: a1 a7 | colleague: a4 a5 a7 | ballistics traced the bullet to a fellow officer's pistol
D3 | denial | conflict | F3 | colleague: a4 a5 a7 | not colleague: a4 | the police chief first denies the barracks story
D4 | sequence | conflict | F11 | Malaysia: a2 a6 | Thailand: a3 | each side says the other barred the road first
D5 | date | rounding | F5 | 0600: a1 a6 a7 | 0500: a2 | the same minute on two clocks
D6 | figure | scope | F6 | 130: a1 a4 | 210: a2 | durian lorries, or rubber and empty ones too
D7 | figure | scope | F15 | 3: a2 a5 | 5: a3 a6 | the Thais alone, or two Malaysians as well
D8 | characterisation | conflict | F17 | suspended: a3 a7 | annulled: a3 | the minister says suspended, Bangkok cancelled
D9 | figure | rounding | F13 | 24m baht: a2 | RM3.1m: a4 | the cooperative's loss in two currencies
D10 | figure | rounding | F7 | nearly 2000: a1 | 1840: a5 | the daily rounds up the register
D11 | figure | rounding | F24 | 36: a5 | three dozen: a7 | the same loads in words
D12 | characterisation | update | F23 | walkers: a5 | all traffic: a6 | first for people on foot, a day later for lorries
D13 | characterisation | conflict | F25 | regret: a6 a7 | apology: a6 a7 | each delegation's word for what was said
D14 | characterisation | update | F4 | stable: a1 a4 | discharged: a6 | the officer went home on the Monday
R F2 | 2 | the Malaysian police chief, who corrects himself from the ballistics report; the Thai colonel
R F11 | 3 | the Thai customs chief; the Malaysian minister; the joint statement
R F3 | 3 | the police chief's suspicion; the barracks source; the ballistics report
R F25 | 2 | the Malaysian minister; the Thai delegation
S | a2 “I counted every cartridge, one hundred and forty-two, the same as the day before,” | a7 “I counted every cartridge,”
E | Azlan Mokhtar | person | Azlan Mokhtar; Azlan; the injured officer; An Immigration Department officer
E | Shukri Hamdan | person | Datuk Shukri Hamdan; Shukri; the police chief; Top cop Shukri
E | Zainal Abidin Kassim | person | Home Minister Zainal Abidin Kassim; the minister
E | Prasit Ratanakul | person | Colonel Prasit Ratanakul; the colonel; the Thai colonel
