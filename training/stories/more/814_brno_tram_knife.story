story: brno_tram_knife
about: a knife attack on a tram in Brno; wounded counted with and without the attacker, police see illness where a party sees terror, two men are called the hero, and an earlier stabbing at the station is not this one
=== a1 | outlet: Moravská tisková služba | published: 2031-10-08 | title: One dead, seven wounded in knife attack on Brno tram
BRNO, Oct 8 (MTS) - ⟦F1; by=police: A man with a kitchen knife attacked passengers on a number 12 tram in Brno⟧ ⟦F2; v=2031-10-08; by=police: ⟦T2031-10-08: on Wednesday morning⟧⟧, ⟦F3; v=1; by=police: killing one person⟧ and ⟦F4; v=7; by=police: wounding seven⟧ before he was overpowered, police said.
⟦F5; v=27; by=police: The suspect, a Czech national aged 27⟧, ⟦F6; v=arrested; by=police: is in custody⟧. ⟦F7; v=illness; by=Petra Hanzlová: Nothing so far points to a political motive, and everything to a psychiatric condition⟧, regional police spokeswoman Petra Hanzlová told a briefing outside the depot.
⟦F8; v=0741; by=-: The first emergency call came at 7h41m⟧, when the tram, ⟦F9; v=60; by=-: carrying about 60 people⟧, was between the stops Červená and Tkalcova. ⟦F10; v=4 minutes; by=Petra Hanzlová: A patrol was there within four minutes⟧, Hanzlová said.
⟦F11; v=driver; by=transport company: The driver, Radim Okáč, stopped the vehicle, went back with a fire extinguisher and knocked the man down⟧, according to the city transport company. ⟦F12; v=doors opened; by=transport company: He had released all the doors first⟧, a spokesman said.
⟦F13; v=Ludmila Vránová; by=-: The dead woman was named as Ludmila Vránová, 66, a retired librarian⟧. ⟦F14; v=2; by=hospital: Two of the wounded are in a serious state⟧, St Anežka hospital reported.
⟦F15; v=2029; by=-: In 2029 a stabbing at Brno's main station⟧ ⟦F16; v=2; by=-: claimed two lives⟧. Police said that there was no link.
%% (c) MTS. Further distribution only with consent
=== a2 | outlet: Blesk-Kurýr | published: 2031-10-09 | title: THE MAN WHO SAID NO: student with a skateboard stops tram killer
%% EXCLUSIVE
%% Photo gallery (34)
&& THE MAN WHO SAID NO
He is 20, he studies forestry, and he has a bandage on his left hand. ⟦F11; v=student; by=Matěj Kubín: “I hit him with the board, twice, and he went down,”⟧ Matěj Kubín tells us on a bench in front of the hospital. ⟪Matěj Kubín; q: “⟦F11; v=student; by=Matěj Kubín: The driver came when it was over⟧.”⟫
⟦F1; by=-: The horror on line 12⟧ lasted a minute and a half. ⟦F17; v=chanting; by=Matěj Kubín: The blond man had been murmuring something like a prayer⟧, says Matěj, before he pulled the blade out of a bread bag. ⟦F18; v=bread bag; by=Matěj Kubín: It had been wrapped with two rolls⟧. ⟦F12; v=doors locked; by=passengers: The doors? Locked, passengers swear; they beat on the glass⟧.
⟦F13; v=Ludmila Vránová; by=-: Mrs Vránová, who for thirty years stamped the books of the children of Židenice⟧, did not reach the exit. ⟦F3; v=1; by=-: She is the only victim to have lost her life⟧. ⟦F4; v=8; by=-: Eight people went to hospital with cuts⟧, if you count ⟦F19; by=-: the attacker, whose collarbone is broken⟧.
⟦F5; v=27; by=neighbours: Twenty-seven, quiet, always greeted⟧: thus neighbours in Líšeň describe Jan Z. ⟦F20; v=August; by=mother: His mother told us that he had stopped taking his tablets in August⟧. ⟦F21; v=3; by=mother: Three times, she says, she rang the clinic⟧.
⟦F10; v=more than ten minutes; by=Matěj Kubín: And the police? “I had time to smoke, and I smoke slowly; ten, rather more,” says Matěj⟧. ⟦F9; v=about sixty; by=-: Sixty or so frightened people⟧ stood in the rain meanwhile.
⟦F22; v=yes; by=mayor; st=planned: The mayor means to give the young man the city's medal⟧.
%% Were you on the tram? Write to tip@kuryr.invalid and earn 5,000 crowns
=== a3 | outlet: Wiener Tagblick | published: 2031-10-10 | title: Brünn argues over a word
%% Aus unserer Redaktion – translated for the English edition
⟦V1; said: “Terror”⟧, says the opposition; “illness”, says the police. ⟦F2; v=2031-10-08; by=-: Two days after ⟦F1; by=-: the bloodshed in a tramcar of the Moravian capital⟧⟧, the city an hour and a half north of Vienna has found its quarrel.
⟦F7; v=terror; by=Bohdan Skála: “A terrorist is a terrorist also when he has a doctor's certificate,”⟧ Bohdan Skála, chairman of the party Domov, said in parliament ⟦T2031-10-09: on Thursday⟧. He relies on ⟦F17; v=chanting; by=passenger: a traveller's report that the man had been praying half aloud⟧. ⟦F17; v=song; by=investigators: The investigators have listened to the camera's sound track; it is, they say, the refrain of a pop song⟧.
⟦F7; v=illness; by=prosecutor: For the prosecutor, too, delusion is what drove him⟧. ⟦F20; v=August; by=prosecutor: Since August he had refused his medication⟧, ⟦F21; v=3; by=prosecutor: and on three occasions relatives had alerted an outpatient department⟧. ⟦F21; v=1; by=clinic; st=denied: The clinic has a record of a single call⟧.
⟦F6; v=remanded; by=court: The district court ordered ⟦T2031-10-09: on Thursday⟧ that he be kept in pre-trial detention⟧, in the prison hospital, for ⟦F19; by=-: he has a fracture of the clavicle⟧.
⟦F3; v=1; by=-: Beside the single fatality⟧, ⟦F4; v=7; by=-: a septet of injured people⟧ is being treated; ⟦F14; v=1; by=hospital: only one of them is still on the critical list⟧. ⟦F13; v=Ludmila Vránová; by=-: For the deceased, a former librarian called Vránová⟧, candles burn at ⟦F23; v=Tkalcova; by=-: the Tkalcova stop, where the journey ended⟧.
⟦F24; v=2; by=-: Among those hurt are a couple from Graz⟧, our foreign ministry confirms. ⟦F25; by=interior minister; st=asked: The interior minister asked politicians to keep silent until the funeral⟧. It was not heeded.
⟦F15; v=2029; by=-: Older wounds are open: two years ago a man ran amok at the central station⟧, ⟦F16; v=2; by=-: and a pair of railway workers died⟧. ⟦F26; v=life; by=-: He is serving a life term⟧.
=== a4 | outlet: Signal & Schiene International | published: 2031-10-14 | title: Brno: were the doors open?
%% Trade news for urban rail | Rolling stock | Safety
For operators the question raised by ⟦F1; by=-: last week's assault aboard a Brno low-floor car⟧ is technical. ⟦F12; v=doors opened; by=transport company: DP Brno states that its driver gave the release for every leaf⟧. ⟦F12; v=doors locked; by=witnesses: Travellers recall hammering on panels that would not budge⟧. Both may have felt true, but only one can be in the event recorder.
@@ copy Moravská tisková služba
⟦F8; v=0741; by=-: The first emergency call came at 7h41m⟧, when the tram, ⟦F9; v=60; by=-: carrying about 60 people⟧, was between the stops Červená and Tkalcova.
The recorder has been read. ⟦F12; v=doors locked; by=data recorder: It shows the release command 38 seconds after the emergency handle was pulled⟧, ⟦F27; v=38 s; by=data recorder: those thirty-eight seconds⟧ being the interlock that prevents opening above 5 km/h. ⟦F23; v=before Tkalcova; by=data recorder: The car came to rest ninety metres short of the platform⟧.
⟦F9; v=63; by=data recorder: Seat and weight sensors give 63 occupants⟧. ⟦F11; v=driver; by=transport company: The company credits Mr Okáč and his extinguisher⟧; ⟦F11; v=student; by=camera footage: interior video, which we were shown, has a young man's skateboard landing first⟧. ⟦F22; v=yes; by=city: Both are to be decorated, the city says⟧.
⟦F28; v=2033; by=transport company; st=planned: Closed cabins with a rear camera will be fitted to the whole fleet by 2033⟧, at a cost of ⟦F29; v=250 million crowns; by=transport company: 250 million crowns⟧. ⟦F30; by=drivers' union; st=asked: The drivers' union would rather have guards⟧.
⟦F10; v=4 minutes; by=police log: Police arrival, by the log of the control room, followed the alarm by four minutes⟧.
%% Signal & Schiene is a partner of TramExpo 2032
=== a5 | outlet: Pacific Morning Radio, Auckland | published: 2031-10-16 | title: World Report: Czech city buries its librarian
%% Transcript. Check against audio
The bells you hear are in Brno, in the Czech Republic, where ⟦F13; v=Ludmila Vránová; by=-: Ludmila Vránová⟧ was buried ⟦T2031-10-15: yesterday⟧. She was one of ⟦F3; v=2; by=hospital: two people who have now died⟧ because of ⟦F1; by=-: what a young man did with a knife on a commuter tram⟧ ⟦F2; v=2031-10-08; by=-: ⟦T2031-10-08: eight days ago⟧⟧. ⟦F31; v=Günter Paar; by=hospital: The second, Günter Paar, a tourist from Austria, succumbed ⟦T2031-10-13: on Monday⟧⟧, the St Anežka hospital says. ⟦F24; v=3; by=Austrian consul: Three of his compatriots had been on the casualty list, by the consul's reckoning, which takes in a child bruised in the crush⟧.
⟦F5; v=26; by=court papers: Jan Z., who turned out to be 26, his birthday being in November⟧, ⟦F6; v=remanded; by=-: is locked up in a prison ward⟧. ⟦F7; v=illness; by=two psychiatrists: Two court-appointed psychiatrists have found him psychotic⟧. That has not stopped ⟦F7; v=terror; by=Bohdan Skála: the nationalist leader, Bohdan Skála, from speaking of terrorism⟧. ⟦F17; v=song; by=sister: The “prayer”, his sister told me, was a chart hit he always hummed⟧.
⟪Matěj Kubín; q; via=Blesk-Kurýr: “⟦F11; v=student; by=Matěj Kubín: The driver only came afterwards⟧,”⟫ the student who swung a skateboard told a Prague tabloid. ⟦F11; v=student; by=Radim Okáč: The driver, Mr Okáč, agrees: “The lad did it. I only sat on him,”⟧ he said to me. ⟦F22; v=no; by=Matěj Kubín: The student, though, has turned the medal down⟧.
⟦F20; v=August; by=-: Medicines abandoned in late summer⟧, ⟦F21; v=3; by=mother: a mother who says she raised the alarm thrice⟧. ⟦F32; by=health ministry: The health ministry has sent inspectors to the clinic⟧. The hardest thing, one mourner said, is that ⟦F18; v=bread bag; by=mourner: the thing came out of a baker's paper⟧.
⟦F15; v=2029; by=-: This is a town that saw blood on platform four in 2029⟧. ⟦F16; v=2; by=-: It dug two graves then⟧ and it has two now, and people do not want them added up.
%% You are listening to World Report. Next: rugby
=== key
F1 | What happened on the Brno tram?
F2 | When was the tram attack?
F3 | How many people were killed in the tram attack?
F4 | How many were wounded in the tram attack?
F5 | How old is the suspect?
F6 | What is the suspect's legal position?
F7 | Was the motive illness or terror?
F8 | When did the first emergency call come?
F9 | How many people were on the tram?
F10 | How quickly did the police arrive?
F11 | Who stopped the attacker?
F12 | Were the doors open during the attack?
F13 | Who was the woman killed?
F14 | How many of the wounded are in a serious state?
F15 | When was the station stabbing?
F16 | How many died in the station stabbing?
F17 | What was the attacker murmuring?
F18 | Where had the knife been hidden?
F19 | What injury did the attacker suffer?
F20 | Since when had the attacker not taken his medication?
F21 | How many times was the clinic warned?
F22 | Will the student be decorated?
F23 | Where did the tram stop?
F24 | How many Austrians were hurt?
F25 | What did the interior minister ask for?
F26 | What sentence did the station attacker get?
F27 | After how long did the door release come?
F28 | By when will closed cabins be fitted?
F29 | What will the cabins cost?
F30 | What does the drivers' union want?
F31 | Who was the second to die?
F32 | What has the health ministry done?
D1 | figure | update | F3 | 1: a1 a2 a3 | 2: a5 | an Austrian tourist dies of his wounds on Monday
D2 | figure | scope | F4 | 7: a1 a3 | 8: a2 | the tabloid counts the attacker among those taken to hospital
D3 | cause | conflict | F7 | illness: a1 a3 a5 | terror: a3 a5 | police and psychiatrists against the opposition leader
D4 | identity | conflict | F11 | driver: a1 a4 | student: a2 a4 a5 | the transport company credits its driver, the film and the driver himself the student
D5 | characterisation | conflict | F12 | doors opened: a1 a4 | doors locked: a2 a4 | the company says released at once, passengers and recorder say shut
D6 | figure | conflict | F10 | 4 minutes: a1 a4 | more than ten minutes: a2 | the police log against the student's memory
D7 | characterisation | conflict | F17 | chanting: a2 a3 | song: a3 a5 | a prayer to a passenger, a pop refrain on the sound track
D8 | denial | conflict | F21 | 3: a2 a3 a5 | 1: a3 | the clinic has a record of one call only
D9 | figure | rounding | F9 | 60: a1 a4 | about sixty: a2 | 63: a4 | sensors count the people the company rounds
D10 | figure | update | F14 | 2: a1 | 1: a3 | one of the two improved by the second day
D15 | figure | scope | F24 | 2: a3 | 3: a5 | with or without the child bruised in the crush
D11 | figure | update | F5 | 27: a1 a2 | 26: a5 | court papers correct the age first given
D12 | place | rounding | F23 | Tkalcova: a3 | before Tkalcova: a4 | ninety metres short of the stop is told as the stop
D13 | characterisation | update | F6 | arrested: a1 | remanded: a3 a5 | custody, then detention ordered by the court
D14 | denial | update | F22 | yes: a2 a4 | no: a5 | the medal is announced, then the student declines it
R F7 | 3 | police and prosecutor; Bohdan Skála; two psychiatrists
R F11 | 4 | the transport company; Matěj Kubín; the camera footage; Radim Okáč
R F21 | 2 | the mother; the clinic
R F12 | 3 | the transport company; passengers; the data recorder
S | a2 “The driver came when it was over | a5 “The driver only came afterwards
E | Matěj Kubín | person | Matěj Kubín; Matěj; the student; the young man
E | Radim Okáč | person | Radim Okáč; Mr Okáč; The driver, Radim Okáč
E | Ludmila Vránová | person | Ludmila Vránová; Mrs Vránová; a former librarian called Vránová
E | Bohdan Skála | person | Bohdan Skála; the nationalist leader; chairman of the party Domov
E | DP Brno | organisation | DP Brno; the city transport company; The company
