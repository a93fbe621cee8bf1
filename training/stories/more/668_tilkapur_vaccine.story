story: tilkapur_vaccine
about: infants die after a measles session in the Nepalese plain; wrong vial or broken cold chain or chance, two deaths or three, mix-up at the store or the health post, nurse gave herself up or was dragged off, and an older death in Dang beside it
=== a1 | outlet: Lumbini Samachar | published: 2032-02-14 | title: Two infants dead after measles jab in Tilkapur
%% Laxmi Tharu, Bhairahawa
⟦F1; v=infant deaths; by=-: Two babies who were brought to the Tilkapur health post for their measles-rubella injection ⟦F2; v=2032-02-12; by=-: ⟦T2032-02-12: on Thursday⟧⟧ did not see the evening⟧. ⟦F3; v=2; by=-: Both died⟧ within an hour and a half, limp and blue, on the laps of their mothers.
⟦F4; v=26; by=health post register: The register of the post shows twenty-six children inoculated⟧ that day. ⟦F5; v=9; by=Butwal hospital: Nine of them lie in the Butwal provincial hospital⟧, where Dr Ramesh Kandel says ⟦F6; v=muscle relaxant; by=Ramesh Kandel: the picture is that of a muscle relaxant, not of a fever⟧. ⟪Ramesh Kandel; q: “We put them on the ventilator and after four hours they woke up and asked for milk,”⟫ he told this daily.
⟦F7; v=4; by=police: Four members of the staff were beaten⟧ when ⟦F34; v=200; by=police: some two hundred villagers stormed the post⟧, police said, and ⟦F8; by=-: the vaccine refrigerator was thrown into the canal⟧.
Auxiliary nurse Sarita Chaudhary, who gave the injections, ⟦F9; v=surrendered; by=police: presented herself at the Area Police Office⟧, according to Inspector Bimal Rana. ⟦F9; v=dragged away; by=husband: Four constables pulled her out of her kitchen by the hair⟧, her husband says.
⟦F10; v=2028; by=-: In Dang, ⟦T2028: four years ago⟧, a baby⟧ was lost after a polio round; ⟦F11; v=chance; by=-: the committee found a heart defect⟧.
%% e-paper Rs 5
=== a2 | outlet: Himal Wire | published: 2032-02-15 | title: Nepal halts measles drive in three districts after infant deaths
KATHMANDU, Feb 15 (HW) - ⟦F12; v=3 districts; by=health ministry: Nepal has paused its measles-rubella campaign in three southern districts⟧ following ⟦F1; v=infant deaths; by=-: the deaths of children who had been vaccinated in Rupandehi⟧, the health ministry said ⟦T2032-02-15: on Sunday⟧.
⟦F3; v=2; by=health ministry: Two deaths have been confirmed⟧, spokesman Dr Prakash Budhathoki said. ⟦F5; v=14; by=ward chairman: Fourteen children had been unwell⟧, the ward chairman said, including those sent home the same night.
⟦F6; v=muscle relaxant; by=health ministry: A first inquiry indicates that vials of a surgical drug were used in place of the sterile water with which the powder is mixed⟧, Budhathoki said. ⟦F13; v=district store; by=health ministry: The vials look alike and are thought to have been confused at the district medical store⟧.
⟦F14; v=1.7 million; by=health ministry: The campaign had reached 1.7 million children⟧ since January without incident, he said. ⟦F15; v=NPR 1m; by=-; st=planned: The families will get one million rupees ($7,500) each⟧.
=== a3 | outlet: Deccan Commerce | published: 2032-02-16 | title: Pinnaka Bio says batch in Nepal deaths is clean; stock slips
%% Hyderabad | Corporate
Pinnaka Biologicals ⟦T2032-02-16: on Monday⟧ told the exchanges that ⟦F16; v=sound; by=Pinnaka Biologicals: the measles-rubella lot supplied to Nepal had met every release test⟧ and that ⟦F17; v=310000; by=Pinnaka Biologicals: 310,000 doses out of the same lot had been used in four countries⟧.
⟦F18; v=4%; by=-: The scrip shed four per cent⟧ before recovering half.
⟪Vasudha Rao; q: “⟦F6; v=wrong diluent; by=Vasudha Rao: Our powder is sound. It was dissolved in something that is not ours⟧,”⟫ managing director Vasudha Rao said. She added that ⟦F19; v=blue caps; by=Vasudha Rao: the company's own water ampoules have blue caps⟧, while the hospital drug's are green.
A rival theory has reached her ears. ⟦F6; v=cold chain; by=Nepalese opposition MP: An opposition lawmaker in Kathmandu blames heat: he told parliament that ⟦F23; v=no power 30 hours; by=Nepalese opposition MP: the refrigerator at the post was without current for thirty hours⟧⟧. ⟪Vasudha Rao; q: “Warm vaccine is useless. It does not stop a child's breath,”⟫ Rao said.
⟦F1; v=infant deaths; by=-: The babies' deaths⟧ come as Pinnaka ⟦F20; v=USD 62m; by=-: bids for a 62-million-dollar order⟧ from Bangladesh.
=== a4 | outlet: Terai Awaaz (page “Parents Awake”) | published: 2032-02-17 | title: THIRD CHILD GONE, and they still say two!
&& THIRD CHILD GONE, and they still say two!
%% 41k followers. Share before they delete
⟦F3; v=3; by=-: A third little one has left us⟧. Baby Aayush, eight months, was carried over the border to Gorakhpur and ⟦F21; v=2032-02-16; by=father: closed his eyes there ⟦T2032-02-16: yesterday⟧⟧, his father Ram Kewal says. He had the same needle, the same morning.
The government ⟦F3; v=2; by=government: goes on counting two⟧. ⟦F11; v=chance; by=government: For Dang it said “heart”⟧, ⟦F22; v=pneumonia; by=government: now for Aayush it says “pneumonia”⟧. ⟦F22; v=injection; by=-: He had no cough until the injection⟧.
⟦F6; v=vaccine itself; by=-: It is the vaccine, brothers and sisters⟧, and the story of the bottles is for simple people. ⟦F23; v=no power 30 hours; by=-: There was no electricity in Tilkapur from Tuesday night to Thursday dawn⟧, everyone knows it.
And they take a poor Tharu woman for it! ⟦F9; v=dragged away; by=neighbours: Her neighbours saw her hauled to the van without her slippers⟧.
Keep yours at home. ⟦F24; v=2 in 5; by=-: In our ward only two out of five came⟧ ⟦T2032-02-16: on Monday⟧ to the school booth.
=== a5 | outlet: The Paramedic (health assistants' association) | published: 2032-02-19 | title: One of ours is in a cell. Who signed for the box?
%% Members' circular no. 7
⟦F13; v=district store; by=-: The wrong vials were packed in Bhairahawa, at the store⟧, not in Tilkapur. We have the issue slip: ⟦F25; v=store pharmacist; by=issue slip: it carries the initials of the store's pharmacist⟧ and the time, half past five in the morning. ⟦F26; v=30; by=issue slip: Thirty ampoules, “diluent”, it says⟧.
⟦F27; v=Sarita Chaudhary; by=police; st=alleged: The police, all the same, accuse Sister Sarita of killing by negligence⟧. ⟦F27; v=store pharmacist; by=-: The negligence was the man's who filled the box⟧.
She has ⟦F28; v=11 years; by=-: eleven years of service⟧ and by her own reckoning some forty thousand injections. ⟦F9; v=surrendered; by=-: She walked to the police herself, and not one constable touched her⟧; those who write otherwise do her no kindness.
⟦F7; v=6; by=-: Six of our colleagues, two of them cleaners, were hurt in the storming⟧. ⟦F29; st=asked; by=-: We want guards, or we stay home⟧.
@@ copy Himal Wire
⟦F14; v=1.7 million; by=health ministry: The campaign had reached 1.7 million children⟧ since January without incident, the ministry has said.
=== a6 | outlet: Asahi-Kita Broadcasting (Asia desk) | published: 2032-02-24 | title: Nepal confirms paralysing drug; pharmacist named
%% Tokyo | subtitles available
⟦F6; v=muscle relaxant; by=laboratory: A laboratory in Kathmandu has found vecuronium, a drug that slackens the muscles for surgery, in the syringes of Tilkapur⟧. It leaves no doubt, its report reads. ⟦F23; v=no power 30 hours; by=-: The long power cut was real⟧, but has nothing to do with it.
⟦F25; v=Dinesh Pokharel; by=prosecutor: The man who filled the cool box has been named by the prosecutor as Dinesh Pokharel, 34⟧. His lawyer says that ⟦F13; v=health post; by=lawyer: he packed the proper water, and that the surgical drug was lying in Tilkapur's own cupboard⟧ for a visiting dental camp.
⟦F27; v=Dinesh Pokharel; by=-: The charge has been laid against him⟧; ⟦F30; v=released; by=-: the nurse went home ⟦T2032-02-22: on Sunday⟧⟧.
About ⟦F4; v=about 25; by=-: twenty-five children⟧ had been in the queue. ⟦F3; v=3; by=ministry: The ministry now reckons the dead at three⟧, ⟦F22; v=injection; by=ministry: since tissue of the infant who died in India held the drug as well⟧.
In the neighbouring wards ⟦F24; v=41%; by=district health office: attendance has sunk to 41 per cent⟧, the district health office says. ⟦F31; v=94%; by=-: It had been 94⟧.
=== a7 | outlet: CheckMandala | published: 2032-02-26 | title: Fact-check: six claims about Tilkapur
%% Method | Corrections | Funders
“It was the vaccine.” False. ⟦F6; v=muscle relaxant; by=laboratory: The syringes held a theatre drug, by the national laboratory's analysis⟧, and ⟦F16; v=sound; by=-: nothing was wrong with the lot from Hyderabad⟧.
“The government hid a death.” Partly. ⟦F3; v=2; by=health ministry: It spoke of two⟧ for ten days, ⟦F22; v=pneumonia; by=health ministry: and of a lung infection⟧, when the Gorakhpur doctors already doubted it.
“The whole campaign is stopped.” Was never so; ⟦F12; v=3 districts; by=-: only three of 77 districts stood still⟧, and ⟦F32; v=resumed; by=-: two have begun again⟧.
“The families got 7,500 dollars.” ⟦F15; v=NPR 1m; by=-: It is the million rupees promised⟧; ⟦F33; v=not paid; by=Ram Kewal: Ram Kewal, Aayush's father, told us that nothing has come⟧.
“She was dragged by her hair.” ⟦F9; v=surrendered; by=CCTV: A camera on the Bhairahawa road shows her walking to the station gate at 18h40 with her brother⟧.
“The same happened in Dang.” No. ⟦F10; v=2028; by=-: That was in 2028⟧, one child, and ⟦F11; v=chance; by=-: an inborn fault of the heart⟧.
⟪Ramesh Kandel; q; via=Lumbini Samachar: “After four hours they woke up and asked for milk,”⟫ the doctor in Butwal said of ⟦F5; v=9; by=Ramesh Kandel: the nine he ventilated⟧. All nine are well.
=== key
F1 | What happened at the Tilkapur health post?
F2 | When was the session?
F3 | How many children died?
F4 | How many children were inoculated at the session?
F5 | How many children fell ill and lived?
F6 | What made the children ill?
F7 | How many of the staff were hurt in the storming?
F8 | What was done to the refrigerator?
F9 | How did the nurse come into custody?
F10 | When did the child die in Dang?
F11 | What did the inquiry into Dang find?
F12 | How far was the campaign halted?
F13 | Where were the vials confused?
F14 | How many children had the campaign reached?
F15 | How much are the families to be paid?
F16 | Was the vaccine lot sound?
F17 | How many doses of the lot were used?
F18 | How did the maker's shares move?
F19 | What colour are the maker's caps?
F20 | How large is the order from Bangladesh?
F21 | When did the third child die?
F22 | What did the third child die of?
F23 | How long was the power cut?
F24 | What share of children came after the deaths?
F25 | Who filled the box at the store?
F26 | How many ampoules were issued?
F27 | Who is held guilty of negligence?
F28 | How long has the nurse served?
F29 | What do the health assistants want?
F30 | What became of the nurse?
F31 | What was attendance before?
F32 | Has the campaign resumed?
F33 | Have the families been paid?
F34 | How many villagers stormed the post?
D1 | figure | conflict | F3 | 2: a4 a7 | 3: a4 | after the third death the ministry goes on counting two, the parents' page three
D14 | figure | update | F3 | 2: a1 a2 | 3: a6 | a third child dies and is later acknowledged
D2 | figure | rounding | F4 | 26: a1 | about 25: a6 | the register against a round number
D3 | figure | scope | F5 | 9: a1 a7 | 14: a2 | the ventilated against all who were unwell, also those sent home
D4 | cause | conflict | F6 | muscle relaxant: a1 a2 a6 a7 | cold chain: a3 | vaccine itself: a4 | doctors and laboratory find a surgical drug, a lawmaker blames heat, a parents' page the vaccine
D5 | cause | scope | F6 | wrong diluent: a3 | muscle relaxant: a1 a2 a6 a7 | the maker says only that it was not its water, the others name the drug
D6 | figure | scope | F7 | 4: a1 | 6: a5 | the association counts two cleaners too
D7 | sequence | conflict | F9 | surrendered: a1 a5 a7 | dragged away: a1 a4 | police, colleagues and a camera against the husband and neighbours
D8 | place | conflict | F13 | district store: a2 a5 | health post: a6 | the ministry and the slip against the pharmacist's lawyer
D9 | cause | conflict | F22 | pneumonia: a4 a7 | injection: a4 a6 | the ministry's first account against the father and the later tissue test
D10 | figure | rounding | F24 | 2 in 5: a4 | 41%: a6 | nearly the same share in round words
D11 | identity | update | F25 | store pharmacist: a5 | Dinesh Pokharel: a6 | the pharmacist is named five days later
D12 | responsibility | conflict | F27 | Sarita Chaudhary: a5 | store pharmacist: a5 | police accuse the nurse, her association the man at the store
D13 | responsibility | update | F27 | Sarita Chaudhary: a5 | Dinesh Pokharel: a6 | the charge moved from nurse to pharmacist
R F6 | 5 | Dr Kandel; the ministry; the maker; the lawmaker; the laboratory
R F9 | 5 | police; the husband; the neighbours; the association; the camera
R F13 | 3 | the ministry; the issue slip; the lawyer
R F3 | 2 | the ministry; the father
S | a1 “We put them on the ventilator and after four hours they woke up and asked for milk,” | a7 “After four hours they woke up and asked for milk,”
E | Sarita Chaudhary | person | Sarita Chaudhary; Sister Sarita; the nurse; Auxiliary nurse Sarita Chaudhary
E | Pinnaka Biologicals | organisation | Pinnaka Biologicals; Pinnaka; Pinnaka Bio
E | Dinesh Pokharel | person | Dinesh Pokharel; the store's pharmacist; pharmacist
E | Ramesh Kandel | person | Dr Ramesh Kandel; the doctor in Butwal
E | Prakash Budhathoki | person | Dr Prakash Budhathoki; Budhathoki
