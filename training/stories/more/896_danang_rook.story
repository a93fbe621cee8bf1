story: danang_rook
about: a Kazakh chess champion thrown out of a tournament in Vietnam; transmitter or glucose sensor, shoe or cistern, who raised the alarm, a confession or none; a coach's ban of 2028 must be kept apart
=== a1 | outlet: Han River News (Da Nang) | published: 2033-02-20 | title: Champion leaves Masters after inspection in round nine
%% Sports Section | English page
DA NANG – ⟦F1; by=organising committee: World rapid champion Dastan Ermekuly of Kazakhstan has been removed from the Da Nang Masters⟧, the organising committee announced late last night, after arbiters inspected his belongings ⟦F2; v=2033-02-19; by=organising committee: during ⟦T2033-02-19: Saturday's⟧ ninth round⟧.
Chief arbiter Pham Quoc Thang told reporters that ⟦F3; v=transmitter; by=Pham Quoc Thang: a small transmitting device had been found⟧. ⟦F8; v=shoe; by=Pham Quoc Thang: It lay, he said, beneath the inner sole of the player's left shoe⟧. The game against ⟦F5; v=Vo Quynh Nhu; by=-: nineteen-year-old Vo Quynh Nhu of Hue⟧ had reached ⟦F24; v=31; by=-: its thirty-first move⟧, and the hall, where some four hundred people had bought tickets, fell entirely silent.
⟦F6; v=Pham Quoc Thang; by=Pham Quoc Thang: Mr Thang said that his own suspicion had been aroused⟧ when the champion ⟦F9; v=11; by=Pham Quoc Thang: visited the rest room eleven times⟧ in under three hours. ⟦F11; v=4; by=organising committee: The results of his four most recent games have been cancelled⟧ for the present.
⟦F13; v=2788; by=rating list: The visitor is rated 2788 on the February list⟧ and had been the clear favourite. ⟦F12; v=Vo Quynh Nhu; by=organising committee: Miss Nhu moves to the head of the table⟧ with one round to go. ⟦F7; v=120000 dollars; by=organising committee: The first prize is three billion dong⟧.
⟪Vo Quynh Nhu; q: “I only looked at the board. I saw a very beautiful rook move and then I saw many legs,”⟫ she said.
The Department of Culture and Sports asks spectators to arrive thirty minutes early today, as bags will be opened.
%% Hotline for readers: 0236 000 000
=== a2 | outlet: Mekong Newswire | published: 2033-02-21 | title: Chess champion expelled in Vietnam over suspected device
DA NANG, Vietnam, Feb 21 (MNW) — ⟦F1; by=-: One of the world's strongest grandmasters was ejected from an elite event in central Vietnam⟧ on suspicion of receiving outside help.
⟦F10; v=75 days; by=world federation: The sport's world body has barred Ermekuly for 75 days⟧ while it investigates. ⟦F17; v=Ingrid Solheim; by=world federation: A panel under Norwegian lawyer Ingrid Solheim will hear the case⟧, it said on Monday.
⟦F18; v=confession; by=Da Nang police: Police in Da Nang said that the player had put his name to an admission of guilt⟧ in the early hours of Sunday. ⟦F18; v=no; by=Gulnara Sadyk; st=denied: His lawyer, Gulnara Sadyk, said that he had admitted nothing⟧ ⟪Gulnara Sadyk; q: “beyond owning a pair of shoes”⟫, and that what he signed was a receipt in Vietnamese.
⟦F16; v=detained; by=Da Nang police: A man of 41 who described himself as the champion's physiotherapist is in detention⟧, police said. Two phones and a battery pack were taken from his seat in row six.
⟦F4; v=97%; by=analyst: In the last four games, 97 percent of Ermekuly's moves after the opening were a computer's first choice⟧, an analyst engaged by the organisers said. ⟦F23; v=round 5; by=two officials: The body scanner at the door had been out of order since round five⟧, according to two officials.
⟦F13; v=nearly 2800; by=-: With a rating close to 2800⟧ he ranks fourth in the world. ⟦F7; v=120000 dollars; by=-: He stands to lose $120,000⟧. Online chess has struggled with computer assistance for two decades; proven cases across a real board, under the eyes of an arbiter, can be counted on two hands.
%% MNW Hanoi bureau
=== a3 | outlet: Steppe Tribune (Astana) | published: 2033-02-23 | title: They confused a sick man's sensor with a spy's radio
%% Sport. Opinion of the editorial board may coincide with that of the author
The whole of Kazakhstan has not slept since Saturday. ⟦F1; by=-: Our Dastan, pride of the nation, was led from the playing hall like a pickpocket⟧. For what? ⟦F3; v=glucose sensor; by=Raushan Ermekova: For a glucose sensor, says his mother, Raushan Ermekova, a nurse in Karaganda⟧. ⟦F27; v=2029; by=medical certificate: He has lived with diabetes since 2029; the certificate lies before us⟧.
⟦F9; v=11; by=Raushan Ermekova: And a diabetic who drinks two litres of water goes to the toilet eleven times, the mother explains⟧.
⟦F8; v=cistern; by=Sports Committee source: Nothing whatever was in his shoe, we learned at the Sports Committee; the famous box came out of a toilet cistern that forty men had used⟧. ⟦F6; v=Vo Quynh Nhu; by=Sports Committee source: And who ran to the judges? His opponent herself, according to the same source⟧, in a lost position.
⟪Gulnara Sadyk; q: “⟦F18; v=no; by=Gulnara Sadyk; st=denied: There is no confession and there was none⟧,”⟫ the advocate Sadyk cut short our question. As to ⟦F16; v=detained; by=-: the masseur Alibek Nurtas, who is still behind bars in Da Nang⟧, consular officers were let in on Tuesday.
⟦F4; v=71%; by=Yerlan Tokhtar: Agreement with the machine across the whole tournament is 71 per cent, international master Yerlan Tokhtar has calculated⟧, which is what a genius plays on a good week. ⟦F21; v=38; by=-: Thirty-eight grandmasters have signed a letter for him⟧.
Ill-wishers recall ⟦F15; v=2028; by=-: 2028⟧ and ⟦F14; v=coach; by=-: the ban on his then trainer in Riga⟧. A son does not answer for his father, it used to be said; all the less a pupil for a teacher he dismissed the same day.
%% Subscribe to our Telegram channel
=== a4 | outlet: Zwischenzug (chess blog) | published: 2033-02-26 | title: Da Nang FAQ, version 6
%% By “Noor” | Patreon keeps the engine running
**Which game?** ⟦F2; v=2033-02-19; by=-: Round 9, ⟦T2033-02-19: 19 February⟧⟧, versus ⟦F5; v=Vo Quynh Nhu; by=-: Quynh Nhu, the kid from Hue⟧. ⟦F24; v=31; by=-: Thirty-one moves, abandoned⟧. The rook sac on move 23 is the one your uncle has forwarded to you.
**97 or 71?** Both, calm down. ⟦F4; v=97%; by=-: Ninety-seven is for four games, from move 15 on⟧. ⟦F4; v=71%; by=-: Seventy-one is all nine, openings and all⟧. I reran it.
**Did Nhu accuse him?** ⟦F6; v=camera operator; by=Vo Quynh Nhu: She says it was a cameraman who had seen the foot tapping and told the arbiter⟧. She found out from the stream like the rest of us.
**What was it?** ⟦F3; v=transmitter; by=-: A receiver-transmitter with a buzzer; I have seen the photo and it has an aerial⟧. ⟦F3; v=glucose sensor; by=Gulnara Sadyk: Sadyk says the thing in the photo measures sugar⟧. I asked three diabetics. They laughed, then asked where they could get one with an aerial.
**Toilet trips?** ⟦F9; v=about a dozen; by=-: A dozen or so⟧.
**Who signed for him?** ⟦F21; v=52; by=-: The open letter is up to 52 names, if you count the international masters⟧; ⟦F21; v=38; by=-: 38 of those are GMs⟧.
@@ copy Mekong Newswire
**The door?** ⟦F23; v=round 5; by=two officials: The body scanner at the door had been out of order since round five⟧, according to two officials. ⟦F28; v=15 min; by=-: The broadcast delay was fifteen minutes⟧, which is what everybody uses.
**Did he own up?** ⟪Gulnara Sadyk; q; via=Steppe Tribune: “⟦F18; v=no; by=Gulnara Sadyk > Steppe Tribune; st=denied: A confession does not exist and never did⟧,”⟫ his lawyer told an Astana paper.
**Old stuff?** Yes, ⟦F14; v=coach; by=-: his ex-coach Grigory Maslak was thrown out for two years⟧ in ⟦F15; v=2028; by=-: '28⟧. Different tournament, a phone in a flowerpot. **Who decides?** ⟦F17; v=Ingrid Solheim; by=-: Solheim, with two ex-players beside her⟧.
=== a5 | outlet: Berliner Morgenbogen | published: 2033-05-14 | title: Five years for a rook
%% Feuilleton | English edition
⟦F10; v=5 years; by=Solheim panel: Until 2038 Dastan Ermekuly may not sit down at any rated board⟧, ruled the panel of ⟦F17; v=Ingrid Solheim; by=-: the Oslo jurist Solheim⟧ ⟦T2033-05-12: on Thursday⟧. ⟦F11; v=9; by=Solheim panel: All nine of his Da Nang games are struck out⟧, not just the final four.
The reasons run to sixty pages and are, for a document about a shoe, rather moving. ⟦F8; v=shoe; by=Solheim panel: It was in the insole, the panel holds, and never in any cistern⟧. ⟦F3; v=transmitter; by=Solheim panel: An institute in Hanoi identified a radio module⟧; ⟦F27; v=2029; by=Solheim panel: that the man has been diabetic since 2029 is accepted⟧ and proves nothing. ⟦F6; v=camera operator; by=Solheim panel: The first to report anything was a young woman behind a camera⟧; the arbiter had taken the credit.
⟦F18; v=no; by=Solheim panel; st=doubted: The supposed confession is set aside: he could not read it⟧. ⟦F18; v=confession; by=Da Nang police: The police there continue to call it one⟧.
⟦F4; v=97%; by=Solheim panel: Statistics, such as the ninety-seven per cent, are mentioned in a footnote⟧. ⟦F13; v=2788; by=-: A man of 2788⟧, writes Solheim, ⟪Ingrid Solheim; q: “needs no whisperer, which is why nobody listened for one”⟫.
⟦F12; v=Vo Quynh Nhu; by=-: The trophy went to his last opponent⟧, ⟦F7; v=120000 dollars; by=-: and with it the hundred and twenty thousand dollars⟧. ⟦F16; v=released; by=lawyer: The physiotherapist has been home since April, his lawyer says⟧, for want of a law that fits.
⟦F14; v=coach; by=-: His teacher once sat out two years⟧, after ⟦F15; v=2028; by=-: Riga, five years ago⟧. ⟦F20; v=appeal; by=Gulnara Sadyk; st=planned: He will appeal in Lausanne, Ms Sadyk announced⟧. ⟦F9; v=11; by=Solheim panel: The eleven absences from the board⟧ have been reconstructed to the second and printed as a table, which one reads with embarrassment.
=== a6 | outlet: The Clerkenwell Post | published: 2033-05-15 | title: SOLE MATE: Chess cheat's buzzing brogue
%% By Kelly-Ann Marsh
%% More: The 10 naughtiest grandmasters
He had ⟦F8; v=shoe; by=-: a gadget in his loafer⟧ and the nerve of a cat burglar. Now ⟦F10; v=5 years; by=-: pawn star Dastan is out on his ear for half a decade⟧.
⟦F1; by=-: The Kazakh ace was collared mid-game at a swanky beach resort in Vietnam⟧ ⟦F2; v=2033-02-19; by=-: ⟦T2033-02-19: on February 19⟧⟧. ⟦F23; v=round 5; by=-: Bungling staff had been waving players past a dead scanner from the fifth game on⟧. ⟦F11; v=9; by=-: Every one of his nine results has been wiped⟧.
Teen queen ⟦F5; v=Vo Quynh Nhu; by=-: Nhu, the girl across the board⟧, ⟦F12; v=Vo Quynh Nhu; by=-: bagged the crown⟧ and ⟦F25; v=410000; by=streaming site: 410,000 tuned in at the peak⟧, the streaming site boasts. ⟦F24; v=31; by=-: They had shuffled their wood 31 times⟧ when the men in blazers pounced.
His mum is standing by him. ⟦F27; v=2029; by=Raushan Ermekova: “My boy has had the sugar sickness since '29,” Raushan wept down the line⟧. ⟦F18; v=no; by=Dastan Ermekuly; st=denied: He himself told us by text that he never owned up⟧, because ⟪Dastan Ermekuly; q: “there is nothing to own up to”⟫. ⟦F20; v=appeal; by=Dastan Ermekuly; st=planned: He vows to fight on before the sports court⟧.
⟦F21; v=52; by=-: Fifty-two top boffins backed him in a round robin⟧; nine have since asked for their names back. ⟦F16; v=released; by=-: Muscleman Alibek, his rubdown guy, walked free last month⟧, and was last seen advertising a wellness retreat near Almaty where guests leave their shoes at the door. The resort has named a cocktail after the affair. It comes, of course, with a twist.
%% Puzzles, page 40: White to play and mate in two
=== key
F1 | What happened to Dastan Ermekuly at the Masters?
F2 | When was the game in question?
F3 | What was the device?
F4 | How often did his moves agree with a computer?
F5 | Who was his opponent?
F6 | Who first raised the alarm?
F7 | What is the first prize?
F8 | Where was the device found?
F9 | How often did he go to the rest room?
F10 | For how long is he banned?
F11 | How many of his games were annulled?
F12 | Who leads or wins after his removal?
F13 | What is his rating?
F14 | Who was banned in the earlier case?
F15 | When was the earlier case?
F16 | What happened to the physiotherapist?
F17 | Who heads the panel?
F18 | Did he confess?
F20 | Will he appeal?
F21 | How many signed the open letter?
F23 | Since when was the scanner out of order?
F24 | How many moves did the game last?
F25 | How many watched online?
F27 | Since when has he had diabetes?
F28 | How long was the broadcast delay?
D1 | characterisation | conflict | F3 | transmitter: a1 a4 a5 | glucose sensor: a3 a4 | arbiter, blogger and institute against mother and lawyer
D2 | place | conflict | F8 | shoe: a1 a5 a6 | cistern: a3 | the arbiter and the panel against a Sports Committee source
D3 | identity | conflict | F6 | Pham Quoc Thang: a1 | Vo Quynh Nhu: a3 | camera operator: a4 a5 | arbiter, opponent or camera operator
D4 | denial | conflict | F18 | confession: a2 a5 | no: a2 a3 a4 a5 a6 | the police call a paper a confession, the player and his lawyer deny it
D5 | figure | scope | F4 | 97%: a2 a4 a5 | 71%: a3 a4 | four games after the opening, or all nine games whole
D6 | figure | scope | F21 | 38: a3 a4 | 52: a4 a6 | grandmasters alone, or international masters too
D7 | figure | update | F10 | 75 days: a2 | 5 years: a5 a6 | the provisional bar, then the ruling
D8 | figure | update | F11 | 4: a1 | 9: a5 a6 | the panel annulled the rest
D9 | figure | rounding | F9 | 11: a1 a3 a5 | about a dozen: a4 | the same visits
D10 | figure | rounding | F13 | 2788: a1 a5 | nearly 2800: a2 | one rating
D11 | characterisation | update | F16 | detained: a2 a3 | released: a5 a6 | he was let go in April
S | a3 “There is no confession and there was none | a4 “A confession does not exist and never did
R F3 | 4 | the arbiter; the mother and the lawyer; the blogger's look at the photo; the institute in Hanoi
R F18 | 3 | the Da Nang police; the player and his lawyer; the Solheim panel
R F8 | 3 | the arbiter; a Sports Committee source; the Solheim panel
R F6 | 4 | the arbiter; a Sports Committee source; Vo Quynh Nhu; the Solheim panel
E | Dastan Ermekuly | person | Dastan Ermekuly; Ermekuly; Our Dastan; Dastan; the champion
E | Vo Quynh Nhu | person | Vo Quynh Nhu; Miss Nhu; Quynh Nhu; Nhu
E | Gulnara Sadyk | person | Gulnara Sadyk; the advocate Sadyk; Sadyk; Ms Sadyk
E | Ingrid Solheim | person | Ingrid Solheim; Solheim; the Oslo jurist Solheim
E | Alibek Nurtas | person | Alibek Nurtas; Muscleman Alibek; The physiotherapist
