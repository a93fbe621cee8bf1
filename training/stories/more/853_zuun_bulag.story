story: zuun_bulag
about: herders and others force the Australian embassy in Ulaanbaatar over a gold mine; yard or building, gate opened or rammed, a guard's fall or blow, an ambassador first said to be inside, a detainee's death that is not the guard's, and Thursday's peaceful rally
=== a1 | outlet: Steppe News Agency | published: 2034-04-15 | title: Order restored at Australian embassy after "hooligan acts"
%% ULAANBAATAR /Steppe/ – official service
ULAANBAATAR, April 15 /Steppe/. Police have cleared the grounds of the Australian embassy, ⟦F1; by=-: which a group of demonstrators had unlawfully entered ⟦T2034-04-15: this afternoon⟧⟧, the General Police Department reported.
⟦F2; v=14h10; by=General Police Department: The violators passed the fence at 2.10 p.m.⟧ ⟦F4; v=3 h 50; by=General Police Department: and were removed after three hours and fifty minutes⟧. ⟦F3; v=35; by=General Police Department: Thirty-five persons got inside the building⟧, according to the department. ⟦F10; v=41; by=General Police Department: Forty-one have been detained⟧. ⟦F6; v=0; by=General Police Department: There were no fatalities⟧, and ⟦F8; v=9; by=ambulance service: nine people asked for medical help⟧, by the ambulance service's account.
A lorry with a water tank was used ⟦F5; v=rammed; by=General Police Department: to break the gate⟧. ⟦F11; v=Blue Banner; by=General Police Department: Investigators name the youth league Blue Banner as the instigator⟧.
Ambassador Fiona Garrick ⟦F12; v=safe room; by=General Police Department: waited in the building's protected room⟧ ⟦F13; v=11; by=General Police Department: together with eleven employees⟧ and is unharmed.
⟪Damdin Erdene; q: “The guest's tent is sacred, and it has been fouled,”⟫ said Police General Damdin Erdene. The demonstrators demanded ⟦F14; by=-: that the Zuun Bulag gold mine, owned by Corella Gold of Perth, be closed⟧. ⟦F16; v=3000; by=police: On ⟦T2034-04-13: Thursday⟧ some 3,000 people had met on the central square over the same question⟧ and gone home quietly.
⟦F21; st=planned; by=foreign ministry: The Ministry of Foreign Affairs will convey its regret to Canberra⟧, it said.
Traffic on Peace Avenue has been normal since the evening. ⟦F20; v=50 minutes; by=General Police Department: The department explained that its men had needed fifty minutes because of a marathon in the centre⟧. Citizens are asked to refrain from spreading unverified pictures. The Government values its third neighbours highly, it is stressed, and the perpetrators will be held to account in the strictest manner.
=== a2 | outlet: Khot Odor | published: 2034-04-16 | title: Four hours behind the green fence
%% By B. Sarnai, city reporter; photographs by O. Ganzorig
I stood on the roof of the bakery opposite and saw it. ⟦F1; by=-: They went over and through the fence like water over a sill⟧, men in deels, students with blue armbands, two grandmothers. ⟦F3; v=120; by=-: I counted a hundred and twenty in the courtyard⟧; perhaps ⟦F3; v=35; by=-: a third of them climbed the steps and vanished indoors⟧.
⟦F5; v=opened; by=-: The gate was not broken. A hand in a grey sleeve pulled it aside⟧, and the water lorry that everybody talks of rolled in behind, at a walk. ⟦F2; v=13h30; by=-: My first picture of people on the lawn bears the time half past one⟧. ⟦F20; v=50 minutes; by=-: Fifty minutes went by until the first helmet came round the corner⟧.
They wanted one thing: ⟦F14; by=demonstrators: “Shut Zuun Bulag.”⟧ ⟦F15; v=2300; by=herders: Since the snow melted, herders say, 2,300 sheep and goats have died at the stream below the tailings pond⟧. ⟦F15; v=400; by=Corella Gold: Corella Gold speaks of four hundred and a hard winter⟧.
⟦F31; by=-: The Australian flag came down at three⟧. ⟦F17; v=folded; by=-: A woman folded it in four and laid it on a windowsill⟧, then came the stones. ⟦F8; v=9; by=ambulance service: The ambulances took away nine, blood on their sleeves⟧.
⟦F4; v=almost 4 h; by=-: It lasted close on four hours⟧. Towards six the police came through the back. ⟪Tsend Lkhagva; q: “We had come to speak with the lady, but the lady was at the horse races,”⟫ said Tsend Lkhagva, 63, of Zuun Bulag sum. It is so: ⟦F12; v=horse races; by=Fiona Garrick: Ms Garrick spent the day at a spring race in Nalaikh⟧, as she herself told us by telephone in the evening.
What I remember is the quiet between the noises. A boy sat on the steps and peeled an egg. Somebody had brought a photograph of a stallion and held it up to the windows, one after the other, as if a person inside might recognise it. ⟦F13; v=11; by=embassy: Eleven people, the embassy says, were below ground at that hour⟧, listening.
%% Tomorrow: who owns the springs?
=== a3 | outlet: The Sydney Lamp | published: 2034-04-17 | title: DIED FOR OUR FLAG: embassy guard bashed with iron bar
&& DIED FOR OUR FLAG
%% EXCLUSIVE by Brad Tolley
⟦F6; v=1; by=-: A brave Mongolian guard who stood between a baying mob and Aussie diplomats has died⟧. ⟦F6; v=1; by=embassy: Batsukh Dorj lost his fight ⟦T2034-04-17: this morning⟧ at First Central Hospital⟧, the embassy said. ⟦F25; v=44; by=-: He was 44⟧ and had five kids.
⟦F9; v=blow; by=embassy worker; st=alleged: “They hit him with a bar and he went down,” an embassy worker told the Lamp⟧. ⟦F9; v=fall; by=police: Local cops are peddling a story that he tripped on the marble stairs⟧.
⟦F1; by=-: The rampage at our compound in Ulaanbaatar⟧ saw ⟦F31; by=-: Aussie colours ripped from the mast⟧, windows smashed and ⟦F18; v=taken; by=-: visa files carted off: we have seen three of them, with passport photos⟧. ⟦F18; v=no; st=denied; by=Department of Foreign Affairs: Canberra's mandarins insist not one sheet is missing⟧.
⟦F3; v=120; by=embassy worker: A hundred and twenty thugs swarmed the yard⟧ after ⟦F5; v=rammed; by=-: a tanker truck flattened the gates⟧ ⟦F2; v=13h30; by=embassy worker: at 1.30⟧. ⟦F13; v=11; by=-: Eleven staff cowered behind a steel door⟧ while ⟦F20; v=50 minutes; by=-: police took the best part of an hour to turn up⟧. ⟦F8; v=4; by=-: Four of our own needed stitches⟧. Lucky Fiona Garrick ⟦F12; v=horse races; by=-: was at the races⟧!
⟦F21; by=-: The Mongolian foreign minister rang ⟦T2034-04-16: on Sunday⟧ to grovel⟧. ⟦F22; v=1 May; by=embassy: The embassy is locked up till ⟦T2034-05-01: May Day⟧⟧. ⟪Shane Moxon; q: “We dig holes, we pay wages, and this is the thanks,”⟫ fumed miner Shane Moxon, 38, back in Perth from Zuun Bulag.
Back home the fury is building. Talkback lines ran hot all day and a senator from Queensland wants the aid budget frozen. ⟦F14; by=-: The rabble's beef? They want Corella's mine boarded up⟧. ⟦F16; v=3000; by=-: Thursday's mob of three thousand in the square should have been warning enough⟧, say security types. Someone must answer for this.
%% GOT A STORY? Call the Lamp tip line
=== a4 | outlet: Bulag Network | published: 2034-04-18 | title: Our water, their embassy: what we did and did not do
%% Bulag Network – alliance of herders' associations of the eastern Gobi. Translated from Mongolian.
We mourn Batsukh Dorj. ⟦F6; v=1; by=-: One man is dead of ⟦F1; by=-: Saturday's events at the embassy⟧⟧, and no spring is worth that. Let nobody count him twice: ⟦F7; v=heart; by=prosecutor: old Gombo, who died in a police cell ⟦T2034-04-16: on Sunday⟧, was a demonstrator and died of his heart⟧, as the prosecutor told his sons.
⟦F9; v=fall; by=two members of Bulag Network: Two of our members saw the guard slip on the wet stair⟧. They have said so to the detectives.
We called ⟦F16; v=3000; by=-: the gathering of Thursday, at which three thousand sang and nobody broke a cup⟧. We did not call Saturday's. ⟦F11; v=provocateurs; by=Bulag Network: Those who ran in first were strangers paid by the Progress Party, which wants the licence for its friends⟧. ⟦F11; v=Blue Banner; st=doubted; by=police: The Blue Banner children on whom the police put it⟧ came later, to take selfies. ⟦F5; v=opened; by=Bulag Network: Somebody slid the gate open from inside⟧; ask who.
⟦F10; v=58; by=lawyers: Fifty-eight people now sit in the Denjiin remand house, our lawyers report⟧. ⟦F14; by=-: The mine must cease to work⟧. ⟦F15; v=2300; by=Bulag Network: The carcasses, 2,300 of them, were photographed and ear-tagged⟧; ⟦F15; v=400; st=doubted; by=Corella Gold: whoever says 400 has not smelled the valley⟧. ⟦F27; v=3 times; by=university laboratory: Cyanide in the stream was three times the norm⟧ in the test made by the university laboratory. Corella offers ⟦F19; v=A$1.2m; by=Corella Gold: 2.7 billion tögrög⟧. ⟪Yadam Oyun; q: “One does not sell the mouth of a spring,”⟫ says our elder Yadam Oyun.
⟦F17; v=folded; by=Bulag Network: And the flag was folded, with respect, by my aunt⟧.
We have lived beside that stream since before it had a name on a map. We asked for a meeting four times, in writing, and got a calendar with kangaroos. ⟦F12; v=horse races; by=-: On the day itself the ambassador was watching horses⟧, which in our country nobody will hold against her, but somebody might have told us.
=== a5 | outlet: Southern Broadcasting | published: 2034-04-19 | title: Mongolia embassy attack: what we know
%% LIVE – page refreshes automatically
%% Pinned post
&& Mongolia embassy attack: what we know
09:12 Here is where things stand four days after ⟦F1; by=-: protesters overran Australia's mission in Ulaanbaatar⟧.
09:20 Deaths. ⟦F6; v=1; by=-: A security guard, Batsukh Dorj⟧, ⟦F25; v=44; by=-: a 44-year-old father of five⟧. ⟦F9; v=fall; by=police: Police attribute his head injury to a tumble on the staircase⟧; ⟦F9; v=blow; by=colleague: a colleague has told Australian media he was struck⟧. A post-mortem has been ordered. Separately ⟦F7; v=heart; by=prosecutors: prosecutors put a 70-year-old detainee's death down to cardiac arrest⟧.
09:31 Injured. ⟦F8; v=9; by=health ministry: The health ministry's tally stays at nine⟧. ⟦F10; v=58; by=-: Arrests have climbed, though, and stand at 58⟧.
09:40 How long? ⟦F4; v=almost 4 h; by=-: Nearly four hours, most of it spent shouting in corridors⟧. ⟦F2; v=14h10; by=police: Officers say it began at ten past two⟧, ⟦F2; v=13h30; by=embassy: the embassy's alarm log has 1.30⟧. ⟦F20; v=50 minutes; by=police: Helmets were on the scene after fifty minutes, which the police call normal for a Saturday⟧.
09:52 The Department of Foreign Affairs repeats ⟦F18; v=no; st=denied; by=Department of Foreign Affairs: that all records are accounted for⟧. ⟦F22; v=1 May; by=Department of Foreign Affairs: Consular services will now resume on ⟦T2034-05-01: 1 May⟧⟧.
@@ copy Steppe News Agency
10:05 ⟦F11; v=Blue Banner; by=General Police Department: Investigators name the youth league Blue Banner as the instigator⟧, the state agency reported, and ⟦F5; v=rammed; by=General Police Department: say a lorry with a water tank was used to break the gate⟧.
10:18 Ambassador Garrick, ⟦F12; v=horse races; by=-: who was out of town at a race meeting when it happened⟧, has met ⟦F13; v=11; by=Fiona Garrick: the eleven colleagues who sat it out below⟧. ⟪Fiona Garrick; q: “They played cards with the torch on, and nobody would tell me who won,”⟫ she said.
⟪Tsend Lkhagva; q; via=Khot Odor: “We had come to speak with the lady,”⟫ one of the intruders told a city paper.
10:30 Also: ⟦F28; v=Sunday; by=-: the mine has stood idle since ⟦T2034-04-16: Sunday⟧⟧.
10:41 A reminder that many accounts circulating online are unconfirmed. A video said to show a fire on the lawn is from another country and another year. ⟦F3; v=120; by=-: Our own count from rooftop footage has about 120 people inside the fence⟧. We will update this page when the post-mortem result is known.
=== a6 | outlet: Pit & Mill Journal | published: 2034-04-22 | title: Corella counts the cost of Zuun Bulag
%% COMPANIES | GOLD | By Anneke Roodt in Johannesburg
Corella Gold's Mongolian operation will not restart before June, analysts expect, a week after ⟦F1; by=-: anger over it spilled into the Australian chancery⟧. ⟦F28; v=Sunday; by=Corella Gold: Crushing stopped the day after the break-in, the company told the exchange⟧. ⟦F24; v=12 per cent; by=-: Its shares have shed 12 per cent⟧.
Chief executive Lachlan Peart put on the table ⟦F19; v=A$1.2m; by=Lachlan Peart: A$1.2 million for affected families⟧, though he maintains that ⟦F15; v=400; by=Lachlan Peart: livestock losses near the pond came to about four hundred head⟧. ⟦F27; v=3 times; by=university laboratory: A reading of thrice the permitted cyanide, by a university lab⟧, is ⟪Lachlan Peart; q: “one bottle from one puddle”⟫, he said. ⟦F14; by=herders: Herders want the pit shut for good⟧.
⟦F21; by=-: Ulaanbaatar has said sorry to Canberra⟧ but not to the company. ⟦F29; by=-: Parliament, called back ⟦T2034-04-18: on Tuesday⟧, set up a panel on the licence⟧. ⟦F11; v=provocateurs; by=herders' alliance: An alliance of herders sees the hand of a rival party behind the first intruders⟧; ⟦F11; v=Blue Banner; by=police: the police stick to nationalist youths⟧.
⟦F6; v=1; by=-: The affair has cost the life of a local guard⟧. ⟦F10; v=about 60; by=-: Close on sixty people are in custody⟧. ⟦F22; v=1 May; by=-: The visa counter stays shut to the end of the month⟧.
It is not the first time. ⟦F23; v=2029; by=-: In 2029 a crowd stoned the firm's city office⟧, ⟦F30; v=6; by=-: hurting six clerks⟧; ⟦F16; v=3000; by=-: on the other hand, the three thousand who turned out two days before the storming⟧ left nothing but paper cups.
Investors had long treated Mongolia as a safe bet with cold winters. ⟪Piet Malherbe; q: “The geology is honest; it is the topsoil that votes,”⟫ says Piet Malherbe, who follows small gold producers for a Cape Town broker. He expects the licence to survive, with a new pond, a new fence and a new manager. The stream is not in his model.
%% Gold 2,910 ▲ Copper 11,240 ▼
=== key
F1 | What happened at the Australian embassy?
F2 | At what hour did the crowd get in?
F3 | How many people got in?
F4 | How long did the occupation last?
F5 | How was the gate passed?
F6 | How many were killed in the storming?
F7 | Of what did a detainee die?
F8 | How many were injured?
F9 | How did the guard come by his injury?
F10 | How many were arrested?
F11 | Who started the storming?
F12 | Where was the ambassador?
F13 | How many staff were in the safe room?
F14 | What did the demonstrators demand?
F15 | How many animals died at the stream?
F16 | How many came to Thursday's rally?
F17 | What was done with the flag afterwards?
F18 | Were documents taken?
F19 | How much does Corella offer?
F20 | How long did the police take to come?
F21 | Did Mongolia apologise?
F22 | Until when is the embassy closed?
F23 | When was the mine's city office attacked?
F24 | How far did Corella's shares fall?
F25 | How old was the guard?
F27 | How much cyanide was in the stream?
F28 | When did the mine stop?
F29 | What did parliament do?
F30 | How many were hurt at the city office?
F31 | What happened to the flag at three?
D1 | figure | scope | F3 | 35: a1 a2 | 120: a2 a3 | inside the building or in the courtyard as well
D2 | cause | conflict | F5 | rammed: a1 a3 a5 | opened: a2 a4 | a lorry broke the gate, or somebody slid it open
D3 | date | conflict | F2 | 14h10: a1 a5 | 13h30: a2 a3 a5 | the police hour against a photograph and the alarm log
D4 | figure | rounding | F4 | 3 h 50: a1 | almost 4 h: a2 a5 | the same duration
D5 | figure | update | F6 | 0: a1 | 1: a3 a4 a5 a6 | the guard died two days later
D6 | place | update | F12 | safe room: a1 | horse races: a2 a3 a5 | first said to be inside, she was out of town
D7 | cause | conflict | F9 | blow: a3 a5 | fall: a3 a4 a5 | an embassy worker saw a blow, police and herders a fall
D8 | responsibility | conflict | F11 | Blue Banner: a1 a4 a5 a6 | provocateurs: a4 a6 | police blame the league, herders a party's hired men
D9 | figure | update | F10 | 41: a1 | 58: a4 a5 | more arrests in the days after
D16 | figure | rounding | F10 | 58: a4 a5 | about 60: a6 | the same detainees
D17 | figure | scope | F8 | 9: a1 a2 a5 | 4: a3 | all the injured or the embassy's staff only
D11 | figure | conflict | F15 | 2300: a2 a4 | 400: a2 a4 a6 | herders against the company
D13 | denial | conflict | F18 | taken: a3 | no: a3 a5 | the tabloid has files that the department says are not missing
R F5 | 3 | the police; the Khot Odor reporter; Bulag Network
R F2 | 3 | the police; the reporter's photograph; the embassy's alarm log
R F9 | 3 | an embassy worker; the police; two members of Bulag Network
R F11 | 2 | the police; Bulag Network
S | a2 “We had come to speak with the lady, but the lady was at the horse races,” | a5 “We had come to speak with the lady,”
E | Fiona Garrick | person | Fiona Garrick; Ms Garrick; Ambassador Garrick; the lady
E | Batsukh Dorj | person | Batsukh Dorj; the guard
E | Corella Gold | organisation | Corella Gold; Corella; the company
E | Blue Banner | organisation | Blue Banner; the youth league
E | Bulag Network | organisation | Bulag Network; an alliance of herders
