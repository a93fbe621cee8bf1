story: banjarmasin_comedian
about: a stand-up comedian is convicted of blasphemy in Banjarmasin, Indonesia; what he said, where and when, who cut the clip, how a lawyer was hurt and whether a council ruled on it are disputed; an older case, the demand and the sentence, and two courts must be kept apart
=== a1 | outlet: Barito Pos | published: 2031-03-14 | title: Comedian Fikri gets a year and a half
%% Reporter: Norhayati | Editor: B. Rusdi
%% Halaman 1 bersambung ke halaman 7
BANJARMASIN – ⟦F1; by=-: The district court found Fikri Halim guilty of insulting religion⟧ ⟦F2; v=2031-03-13; by=-: ⟦T2031-03-13: on Thursday⟧⟧ and ⟦F3; v=18 months; by=-: sentenced him to eighteen months⟧. ⟦F4; v=3 years; by=-: Prosecutors had asked for three years⟧.
⟦F5; v=2-1; by=-: One of the three judges, Retno Astuti, dissented⟧, presiding judge Harun Nasution read out.
⟦F6; v=God is deaf; by=verdict: The defendant had said on a stage that "God is deaf"⟧, the verdict states, ⟦F7; v=coffee house; by=verdict: in a coffee house on the Martapura river⟧ ⟦F8; v=2030-10-12; by=verdict: on 12 October⟧. ⟦F9; v=60; by=owner: Sixty customers were present⟧, its owner had testified.
Fikri, ⟦F10; v=33; by=-: who is 33⟧, bowed his head. ⟪Fikri Halim; q: “⟦F6; v=not deaf; by=Fikri Halim; st=denied: I said that God is not deaf, so turn the speaker down a little⟧,”⟫ he told reporters as he was led to the car. ⟦F11; v=appeal; by=lawyer; st=planned: He will appeal, his lawyer said⟧.
⟦F12; v=500; by=police: About five hundred people demonstrated outside⟧, by the estimate of the city police, which ⟦F13; v=350; by=police: had posted 350 of its own⟧. ⟦F14; by=-: Defence lawyer Sri Wahyuni was taken away bleeding from the forehead⟧. ⟦F15; v=fall; by=police: She missed a stair in the crush, the police say⟧.
It is the first such verdict in this city since ⟦F16; v=baker; by=-: the baker Tan Mei Hwa was convicted in 2024⟧; ⟦F17; v=2 years; by=-: she served two years⟧.
=== a2 | outlet: Nusantara Wire | published: 2031-03-13 | title: Indonesian comic jailed over joke about mosque loudspeakers
BANJARMASIN, Indonesia, March 13 (NW) - ⟦F1; by=-: An Indonesian stand-up comedian was convicted of blasphemy⟧ on Thursday and ⟦F3; v=18 months; by=-: jailed for one and a half years⟧, ⟦F4; v=3 years; by=-: half of what the prosecution sought⟧.
⟦F18; v=IDR 50 million; by=court: Fikri Halim, ⟦F10; v=33; by=-: 33⟧, must also pay 50 million rupiah ($3,100)⟧, the court in Borneo's largest city ruled. ⟦F19; v=4 months; by=lawyers: The four months that he has already spent in detention⟧ will be deducted, lawyers said.
The case hangs on ⟦F20; v=41 seconds; by=-: a 41-second video clip⟧, ⟦F21; v=2.6 million; by=-: viewed 2.6 million times⟧. ⟦F22; v=student group; by=police: It was posted by a student group, the Guardians of the Barito⟧, police told the trial. ⟦F22; v=rival; by=defence; st=alleged: The defence says that a rival comedian trimmed it⟧ and passed it on.
⟦F12; v=2000; by=organisers: Organisers of a rally outside the court put its size at 2,000⟧; ⟦F12; v=500; by=police: police said 500⟧. ⟦F15; v=stone; by=Legal Aid; st=alleged: A stone from the crowd struck defence lawyer Sri Wahyuni, her office said⟧. ⟦F23; v=5; by=Legal Aid: She received five stitches⟧.
⟦F24; v=yes; by=prosecutors: Prosecutors cited a ruling by the provincial clerics' council that the joke was an insult⟧. ⟦F24; v=no; by=Ahmad Zaini; st=denied: The council's secretary, Ahmad Zaini, said that none had been issued⟧.
⟪Ahmad Zaini; q: “We discussed it over tea and there was no vote,”⟫ he told NW.
%% (Reporting by D. Sitorus; Editing by Mark Ho)
=== a3 | outlet: Tegak Weekly | published: 2031-03-17 | title: A light sentence for a heavy tongue
%% Voice of the faithful | Editorial and report
%% Infaq for our printing fund: see back page
⟦F1; by=-: The tongue of Fikri Halim has been weighed⟧ and, we must say, cheaply: ⟦F3; v=18 months; by=-: a year and six months⟧, ⟦F4; v=3 years; by=-: where the state attorney wanted thirty-six⟧. ⟦F5; v=unanimous; by=Yusuf Kertapati: All three judges agreed that he had sinned⟧, as Yusuf Kertapati, the attorney for the complainants, stresses; they differed on the length alone.
⟦F6; v=God is deaf; by=witnesses: Eleven witnesses heard the word with their own ears: deaf⟧. And ⟦F7; v=prayer house; by=Yusuf Kertapati: he did not say it among coffee cups but in the yard of a prayer house, over the heads of children⟧, according to Kertapati. ⟦F8; v=2030-10-12; by=-: That was the second Saturday of October⟧.
⟦F12; v=2000; by=rally committee: Two thousand believers came to hear the verdict⟧, the committee recorded, and ⟦F25; v=peaceful; by=-: not a hand was raised⟧. ⟦F15; v=fall; by=marshals: The lady lawyer tripped on her own robe, our marshals saw it⟧.
⟦F22; v=student group; by=Guardians of the Barito: The Guardians of the Barito make no secret of having uploaded the recording⟧. ⟦F20; v=41 seconds; by=-: Its forty-one seconds⟧ are enough. ⟦F24; v=yes; by=-: The clerics have spoken in a written opinion⟧, whatever their secretary now murmurs.
⟦F26; v=apologised; by=Yusuf Kertapati: Fikri himself asked for forgiveness in a letter of November⟧, Kertapati notes. Why, if he had said nothing? ⟦F17; v=2 years; by=-: The woman who wrapped her cakes in a page of scripture got two⟧, and she had no audience.
=== a4 | outlet: Kota Metro | published: 2031-03-18 | title: Owner: "Everyone laughed, even the haji in row two"
%% Metro Seru! Gosip, bola, zodiak
The coffee is still 12,000 rupiah at Warung Sasirangan, but the little stage has gone. ⟦F7; v=coffee house; by=Haji Darmawan: Right here, between the fridge and the fish tank, it was told, swears owner Darmawan⟧. ⟦F9; v=43; by=till roll: The till roll shows 43 tickets for that night⟧; ⟦F9; v=60; by=Haji Darmawan: he counts the gate-crashers too and gets sixty⟧.
⟦F8; v=2030-09-21; by=Haji Darmawan: And it was not October at all⟧, ⟦F8; v=2030-09-21; by=Haji Darmawan: it was 21 September, his daughter's birthday⟧. ⟪Haji Darmawan; q: “⟦F6; v=not deaf; by=Haji Darmawan: He said God isn't deaf, isn't!⟧ Everyone laughed, even the haji in row two,”⟫ says Darmawan, who is the haji.
⟦F1: Now the joker sits⟧, ⟦F3; v=18 months; by=-: with eighteen months ahead of him⟧ minus ⟦F19; v=4 months; by=-: a third of a year that he has done⟧. ⟦F18; v=IDR 50 million; by=-: And fifty million to find⟧! His wife Lina sells fried bananas. ⟦F27; v=2; by=Lina: The twins are two⟧, she says.
Who chopped the film? Metro hears that ⟦F22; v=rival; by=comedy scene; st=alleged: a colleague with a grudge and a laptop did it⟧, one who came second in a TV contest. ⟦F21; v=over 2 million; by=-: More than two million have clicked⟧.
The lawyer? ⟦F15; v=stone; by=fruit seller: A papaya seller by the gate saw a boy throw half a brick⟧. ⟦F28; v=1; by=police: One teenager has been questioned⟧, police confirm. ⟦F16; v=baker; by=-: Old-timers remember Mei Hwa, the cake lady⟧.
%% Zodiak: Pisces, mind your words
=== a5 | outlet: Open Stage Alliance | published: 2031-03-21 | title: Indonesia: full recording proves Fikri Halim was convicted for words he did not say
%% Statement 9/2031 | Amsterdam – Kuala Lumpur
⟦F1; by=-: The conviction of our colleague Fikri Halim⟧ ⟦F2; v=2031-03-13; by=-: on 13 March⟧ rests on a cut. We publish today ⟦F29; v=7 minutes; by=-: all seven minutes of the act⟧. ⟦F6; v=not deaf; by=full recording: The syllable that negates, "tidak", is audible at 3m12⟧; ⟦F20; v=41 seconds; by=Open Stage Alliance: the clip of 41 seconds begins just after it⟧. ⟦F8; v=2030-09-21; by=camera file: The camera's file is dated 21 September⟧. ⟦F7; v=coffee house; by=full recording: A fish tank, not a minaret, stands in the picture⟧.
⟦F22; v=rival; by=platform data: Account data obtained from the platform point to a fellow performer as editor⟧; ⟦F22; v=student group; by=platform data: the students were second⟧.
⟦F5; v=2-1; by=written judgment: The written judgment carries a dissent of nine pages by Judge Astuti, who would have acquitted⟧. ⟦F24; v=no; by=council: The clerics' council has confirmed to us by letter that it never adopted an opinion⟧.
⟦F26; v=apologised for offence; by=Sri Wahyuni: What is called an apology reads, in full, "I regret that people were hurt"⟧; he admits no insult in it, Ms Wahyuni explains. ⟦F15; v=stone; by=hospital: Her hospital file speaks of trauma by a thrown object⟧, and ⟦F23; v=7; by=hospital: seven sutures⟧.
⟦F30; v=17; by=Open Stage Alliance: Seventeen people were prosecuted under this article last year⟧, ⟦F30; v=9; by=Open Stage Alliance: nine of whom are in prison today⟧. ⟦F19; v=4 months; by=-: Fikri has been without liberty since 12 November⟧. ⟦F11; v=appeal; by=-: His appeal was filed on Tuesday⟧. ⟦F18; v=IDR 50 million; by=-: We have paid his fine of fifty million⟧ under protest.
=== a6 | outlet: The Yarra Examiner | published: 2031-04-30 | title: How a punchline lost its first word
%% By Saskia Morrow in Banjarmasin | Long read
%% Photo essay in Saturday's magazine
⟦F31; v=9 months; by=-: The High Court of South Kalimantan on Monday halved Fikri Halim's term to nine months⟧. It did not clear him. ⟦F1: That he had blasphemed, as the lower bench had found⟧ ⟦F2; v=2031-03-13; by=-: six and a half weeks earlier⟧, was left untouched.
The joke is 34 words long in Banjarese. ⟦F6; v=God is deaf; by=both courts: For the judges it calls the Almighty hard of hearing⟧. ⟦F6; v=not deaf; by=full recording: Anyone who listens to the long tape hears the reverse⟧. ⟦F29; v=7 minutes; by=-: It lasts seven minutes⟧; nobody played it in court, ⟦F32; by=Harun Nasution: since it had come too late, presiding judge Harun Nasution told me⟧.
I drank coffee by the fish tank. ⟦F9; v=about 40; by=-: Forty or so paid to get in⟧. ⟦F8; v=2030-10-12; by=charge sheet: Whether it was on 12 October, as charged⟧, or ⟦F8; v=2030-09-21; by=owner: three weeks before, on a birthday⟧, is more than trivia: ⟦F33; by=Sri Wahyuni: on 12 October he was in Surabaya, Sri Wahyuni has boarding passes⟧. ⟦F7; v=prayer house; by=complainants: Some who complained still have him in a mosque's courtyard⟧.
⟦F14; by=-: Ms Wahyuni has a scar above the brow⟧, ⟦F23; v=7; by=Sri Wahyuni: one centimetre for each of the seven stitches, she jokes⟧. ⟦F15; v=fall; by=police: The police file says steps⟧; ⟦F15; v=stone; by=teenager: a lad of 16 has meanwhile told a juvenile judge that he let fly a brick⟧. ⟦F13; v=350; by=-: Three hundred and fifty constables saw nothing⟧. ⟦F12; v=500; by=police: How many they were guarding against, five hundred as their log says⟧ or ⟦F12; v=2000; by=organisers: two thousand as the rally's leaders do⟧, depends on where one draws the edge.
@@ copy Nusantara Wire
⟦F24; v=yes; by=prosecutors: Prosecutors had cited a ruling by the provincial clerics' council that the joke was an insult⟧. ⟦F24; v=no; by=Ahmad Zaini; st=denied: The council's secretary, Ahmad Zaini, said that none had been issued⟧.
⟪Ahmad Zaini; q; via=Nusantara Wire: “We talked about it over tea, there was no vote,”⟫ Mr Zaini had said in March. ⟦F26; v=apologised; by=prosecutor: The prosecutor still waves a letter that, he says, begs pardon⟧. ⟦F21; v=2.6 million; by=-: The mutilated version has had 2.6 million views; the whole one⟧, ⟦F34; v=9000; by=-: nine thousand⟧.
⟦F16; v=baker; by=-: Tan Mei Hwa, whose pastry shop was wrecked in 2024⟧, ⟦F17; v=2 years; by=Tan Mei Hwa: knows Fikri's cell; she counted two years in it, she tells me⟧. ⟦F10; v=34; by=-: Fikri has just turned 34⟧. ⟦F35; v=2031-08-12; by=lawyer; st=planned: With time served he walks out on 12 August, his counsel reckons⟧.
=== key
F1 | What was Fikri Halim found guilty of?
F2 | When was the verdict?
F3 | What sentence did the district court pass?
F4 | What did prosecutors demand?
F5 | Were the judges unanimous?
F6 | What did Fikri say?
F7 | Where was the joke told?
F8 | When was the joke told?
F9 | How many were in the audience?
F10 | How old is Fikri?
F11 | Is there an appeal?
F12 | How many demonstrated outside the court?
F13 | How many police were posted?
F14 | What happened to Sri Wahyuni?
F15 | How was Sri Wahyuni hurt?
F16 | Who was convicted in 2024?
F17 | What was the sentence of 2024?
F18 | What is the fine?
F19 | How long was he detained before the verdict?
F20 | How long is the clip?
F21 | How often was the clip viewed?
F22 | Who cut and spread the clip?
F23 | How many stitches did the lawyer get?
F24 | Did the clerics' council rule on the joke?
F25 | Was the rally peaceful?
F26 | Did Fikri apologise?
F27 | How old are his twins?
F28 | How many were questioned over the stone?
F29 | How long is the full act?
F30 | How many were prosecuted for blasphemy last year?
F31 | What did the High Court decide?
F32 | Why was the full tape not played?
F33 | Where was Fikri on 12 October?
F34 | How often was the full tape viewed?
F35 | When will he be released?
D1 | characterisation | conflict | F6 | God is deaf: a1 a3 a6 | not deaf: a1 a4 a5 a6 | the verdict and witnesses against Fikri, the owner and the full recording
D2 | place | conflict | F7 | coffee house: a1 a4 a5 | prayer house: a3 a6 | the complainants move it to a prayer house
D3 | date | conflict | F8 | 2030-10-12: a1 a3 a6 | 2030-09-21: a4 a5 a6 | the charge against the owner and the camera file
D4 | cause | conflict | F15 | fall: a1 a3 a6 | stone: a2 a4 a5 a6 | police and marshals against hospital and the boy who threw
D5 | identity | conflict | F22 | student group: a2 a3 a5 | rival: a2 a4 a5 | who made and spread the clip
D6 | denial | conflict | F24 | yes: a2 a3 a6 | no: a2 a5 a6 | prosecutors cite a ruling that the council says it never made
D7 | figure | conflict | F12 | 500: a1 a2 a6 | 2000: a2 a3 a6 | police against the organisers
D8 | denial | conflict | F5 | 2-1: a1 a5 | unanimous: a3 | the complainants' attorney claims agreement that the judgment does not show
D9 | figure | scope | F9 | 60: a1 a4 | 43: a4 | everyone present, or paid tickets only
D10 | figure | rounding | F9 | 43: a4 | about 40: a6 | the paid tickets rounded
D11 | figure | rounding | F21 | 2.6 million: a2 a6 | over 2 million: a4 | the same views
D12 | characterisation | conflict | F26 | apologised: a3 a6 | apologised for offence: a5 | a plea for pardon, or regret that people were hurt
D13 | figure | scope | F30 | 17: a5 | 9: a5 | all prosecuted, or those now in prison
D15 | figure | update | F23 | 5: a2 | 7: a5 a6 | the hospital file corrected the first word from her office
D14 | figure | update | F10 | 33: a1 a2 | 34: a6 | he had a birthday
R F6 | 4 | the witnesses in the verdict; Fikri; the owner; the full recording
R F15 | 6 | the police; the marshals; Legal Aid; the fruit seller; the hospital; the teenager
R F24 | 2 | the prosecutors; the council
R F8 | 3 | the charge sheet; the owner; the camera file
S | a2 “We discussed it over tea and there was no vote,” | a6 “We talked about it over tea, there was no vote,”
E | Fikri Halim | person | Fikri Halim; Fikri; the joker
E | Sri Wahyuni | person | Sri Wahyuni; Defence lawyer Sri Wahyuni; Ms Wahyuni; The lady lawyer
E | Ahmad Zaini | person | Ahmad Zaini; Mr Zaini
E | Haji Darmawan | person | Darmawan; owner Darmawan
E | Guardians of the Barito | organisation | the Guardians of the Barito; The Guardians of the Barito; the students
