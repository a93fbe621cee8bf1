story: keta_bird_counters
about: Ghana arrests Togolese tern counters as spies on the Keta lagoon; birders or officers, this side of the boundary pillar or that, a drone or a camera on a pole, three held or four with the driver, beaten or not, a charge that shrinks, an attaché sent home or at the end of his tour, an exchange that both deny; an older smuggling trial is not this trial
=== a1 | outlet: Volta Daily Mirror | published: 2031-11-12 | title: Four Togolese spies grabbed near naval base
%% From Selorm Agbeko, Keta
⟦F1; by=-: Soldiers of the Border Reinforcement Unit have busted ⟦F10; v=spies; by=-: a Togolese spy ring⟧⟧ on the Keta lagoon, and ⟦F2; v=4; by=-: the four members, their driver included, are cooling off in custody in Accra⟧.
⟦F3; v=2031-11-10; by=Kwabena Ofosu: They were picked up at dawn ⟦T2031-11-10: on Monday⟧⟧, Lieutenant Colonel Kwabena Ofosu disclosed, ⟦F4; v=Ghana; by=Kwabena Ofosu: ⟦F31; v=600 m; by=Kwabena Ofosu: six hundred metres inside Ghana⟧, at Agavedzi⟧. ⟪Kwabena Ofosu; q: “Nobody counts birds with an encrypted radio,”⟫ he said.
⟦F5; v=drone; by=-: A drone was retrieved from the reeds⟧, together with ⟦F6; v=400000 CFA; by=-: 400,000 CFA francs in small notes⟧. ⟦F7; v=naval jetty; by=-: Its card held pictures of the new naval jetty⟧, ⟦F8; v=1700; by=-: some 1,700 of them⟧.
⟦F9; by=-: Two Togolese were jailed last year for running fuel through the same creek⟧.
%% Advertise here: 024 000 0000
=== a2 | outlet: Le Matin des Lagunes | published: 2031-11-13 | title: Our ornithologists kidnapped by Ghana
%% Lomé – Société
They had gone to count terns. ⟦F10; v=ornithologists; by=Akouvi Lawson: The university has three fewer ornithologists since Monday, in the words of its rector, Akouvi Lawson⟧: Professor Edem Koffi and ⟦F2; v=3; by=Akouvi Lawson: two students, making three in all⟧.
⟦F4; v=Togo; by=Yao Mensah-Klu: They stood on Togolese mud, by pillar 7, when men in boots stepped over the line and took them⟧, says a fisherman, Yao Mensah-Klu. ⟪Yao Mensah-Klu; q: “The birds got up, all of them together. That is how I knew,”⟫ he told us.
⟦F5; v=pole camera; by=Akouvi Lawson: As to the “drone”, it is a camera fixed on a bamboo pole, the rector explains⟧, ⟦F11; v=2028; by=Akouvi Lawson: in use since 2028⟧. ⟦F7; v=terns; by=Akouvi Lawson: It photographs roseate terns and their rings⟧.
⟦F12; v=protest; by=-: The government handed a note of protest to Ghana's chargé d'affaires ⟦T2031-11-12: yesterday⟧⟧.
=== a3 | outlet: Atlantic & Gulf News Agency | published: 2031-11-15 | title: Togo sends home Ghanaian defence attaché
LOME, Nov 15 (AGNA) - ⟦F13; v=expelled; by=two security sources: Togo has expelled Ghana's defence attaché⟧, two security sources said, ⟦F14; by=-: in an escalating dispute over people whom Ghana calls spies and Togo calls bird-watchers⟧.
⟦F13; v=tour ended; by=Ghanaian high command: Ghana's high command said that Colonel Isaac Dzandu had merely come to the end of a three-year posting⟧.
⟦F15; v=espionage; by=prosecutors: Three Togolese were charged with espionage in Accra ⟦T2031-11-14: on Friday⟧⟧, prosecutors said. ⟦F16; v=14 years; by=-: The offence carries up to 14 years⟧. ⟦F17; by=-: Their driver, a Ghanaian, was freed without charge⟧.
⟦F6; v=7000 cedis; by=police: Police said that the cash they carried was worth about 7,000 cedis⟧.
⟦F18; v=beaten; by=Mawuli Tetteh; st=alleged: A defence lawyer, Mawuli Tetteh, told the court that the students had been whipped with aerial wire⟧. ⟦F18; v=not beaten; by=army; st=denied: The army said they had been given kenkey and a doctor⟧.
=== a4 | outlet: Waderwatch International | published: 2031-11-18 | title: Free the Keta Three
%% STATEMENT | Wageningen
Waderwatch International ⟦F19; by=Waderwatch; st=asked: calls on the Government of Ghana to free Professor Koffi and his students at once⟧. ⟦F10; v=ornithologists; by=-: All three have contributed to our Atlantic tern census for years⟧; ⟦F20; v=9; by=-: Edem Koffi alone has ringed in nine seasons⟧.
We have looked at the track of their positioning device. ⟦F4; v=Ghana; by=GPS track: It shows the party ⟦F31; v=40 m; by=GPS track: 40 metres on the Ghanaian side of the boundary⟧⟧, ⟪Lotte Hendriks; q: “which on a lagoon is where the mud moved last winter,”⟫ said our census coordinator, Lotte Hendriks.
⟦F8; v=1712; by=-: The camera's card held 1,712 frames⟧, copies of which were uploaded every night. ⟦F7; v=terns; by=-: All but six show terns⟧. ⟦F21; v=6; by=-: The half dozen others have a jetty in the background⟧, since that is where terns like to sit.
⟦F5; v=pole camera; by=-: They flew nothing. A bamboo cannot fly⟧. ⟦F6; v=250000 CFA; by=-: The money was the allowance of the three, 250,000 francs; what else was found was the driver's, for fuel⟧.
%% Waderwatch is funded by 31,000 members
=== a5 | outlet: Accra Evening Standard | published: 2031-11-26 | title: State drops spy charge; drone count stays
⟦F15; v=unlicensed drone; by=-: The espionage count against the three Togolese researchers was withdrawn ⟦T2031-11-25: yesterday⟧, leaving one of operating an unmanned aircraft without a licence⟧. ⟦F22; v=2 years; by=-: That carries two years at most⟧.
Principal State Attorney Efua Brew-Hammond gave no reason. ⟪Efua Brew-Hammond; q: “The Republic is entitled to think again,”⟫ she told the court.
The exhibit itself was carried in. ⟦F5; v=pole camera; by=-: It turned out to be a waterproof camera with a bicycle clamp, and eleven feet of bamboo⟧. ⟦F5; v=drone; by=Kwabena Ofosu: Lieutenant Colonel Ofosu, in the witness box, stuck to his drone: the propellers, he said, had been thrown in the water⟧.
⟦F18; v=beaten; by=police doctor: A police doctor confirmed weals on two backs⟧. ⟦F23; by=magistrate: The magistrate ordered an inquiry into them⟧. ⟦F26; v=bail refused; by=-: Bail was refused a second time⟧.
⟦F24; v=swap; by=family of Kossi Adzoh; st=alleged: A family in Aflao says the whole thing was got up to have somebody to swap for their son⟧, Kossi Adzoh, ⟦F25; by=-: a Ghanaian customs clerk held in Lomé since August⟧.
%% Subscribe to E-Standard
=== a6 | outlet: Atlantic & Gulf News Agency | published: 2031-12-03 | title: Ghana, Togo free bird counters and customs clerk
AFLAO, Ghana, Dec 3 (AGNA) - ⟦F26; v=freed; by=-: Three Togolese bird counters walked home across the border ⟦T2031-12-02: on Tuesday⟧⟧, and ⟦F27; v=40 minutes; by=-: a Ghanaian customs clerk came the other way some 40 minutes later⟧.
⟦F28; v=no exchange; by=Ghanaian government; st=denied: Accra denied that there had been an exchange⟧. ⟦F29; v=bail lapse; by=Ghanaian government: The researchers had been let go because the state offered no evidence⟧, a government spokesman said. ⟦F28; v=no exchange; by=Togolese government; st=denied: Lomé, too, said that the two cases had nothing to do with each other⟧. ⟦F28; v=exchange; by=West African envoy: An envoy of a third West African state, who stood on the line, said he had arranged the swap⟧.
⟦F30; v=22 days; by=-: The three had spent 22 days in custody⟧.
⟪Edem Koffi; q: “I missed the peak of the migration. I shall never have that number back,”⟫ Professor Edem Koffi said.
=== a7 | outlet: The Harmattan Review | published: 2031-12-06 | title: Why Ghana and Togo fell out over a bamboo pole
%% Explainer
&& ⟦F26; v=freed; by=-: The three counters are home⟧ ⟦F30; v=22 days; by=-: after three weeks and a day in cells⟧.
Were they spies? ⟦F10; v=spies; by=Kwabena Ofosu: The colonel who caught them still says so⟧. ⟦F15; v=dropped; by=-: The state, which first charged them with espionage and then with flying a toy, ended by charging them with nothing⟧.
How many? ⟦F2; v=4; by=-: Four were taken, if one includes Samuel Nartey, who drove⟧; ⟦F2; v=3; by=-: three were tried⟧.
Where? ⟦F4; v=Togo; by=Yao Mensah-Klu > Le Matin des Lagunes: A fisherman quoted in Lomé had the soldiers trespass⟧. ⟦F4; v=Ghana; by=GPS track: The professor's own gadget says that it was he who did⟧, though by ⟦F31; v=40 m; by=GPS track: forty paces⟧ and not ⟦F31; v=600 m; by=Kwabena Ofosu: the colonel's six hundred metres⟧.
@@ copy Atlantic & Gulf News Agency
⟦F28; v=no exchange; by=Ghanaian government; st=denied: Accra denied that there had been an exchange⟧. ⟦F28; v=no exchange; by=Togolese government; st=denied: Lomé, too, said that the two cases were unconnected⟧. ⟦F28; v=exchange; by=West African envoy: An envoy of a third West African state, who stood on the line, said he had arranged the swap⟧.
And Colonel Dzandu? ⟦F13; v=expelled; by=Isaac Dzandu: ⟪Isaac Dzandu; q: “They gave me until sunset,”⟫ he told friends at his farewell⟧, ⟦F32; v=14 months; by=-: fourteen months into a posting of three years⟧. ⟦F21; v=6; by=-: Six frames with a jetty in them⟧: that was the secret. ⟪Yao Mensah-Klu; q; via=Le Matin des Lagunes: “All the birds got up together. That's how I knew,”⟫ the fisherman said.
=== key
F1 | What did the soldiers say they had caught?
F2 | How many were arrested?
F3 | When were they arrested?
F4 | On which side of the boundary were they arrested?
F5 | Was it a drone?
F6 | How much money had they?
F7 | What did the camera photograph?
F8 | How many pictures were on the card?
F9 | What of the earlier jailing over the same creek?
F10 | Were they ornithologists or spies?
F11 | Since when is the pole camera in use?
F12 | How did Togo first react?
F13 | Was Ghana's defence attaché expelled?
F14 | What is the dispute between Ghana and Togo?
F15 | With what were they charged?
F16 | What is the sentence for espionage?
F17 | What happened to the driver?
F18 | Were the students beaten?
F19 | What does the bird organisation ask?
F20 | How many seasons has the professor ringed?
F21 | How many pictures show the jetty?
F22 | What is the sentence for the drone charge?
F23 | What did the magistrate order?
F24 | Why was the case made, in the family's view?
F25 | Who is held in Lomé?
F26 | Are the bird counters free?
F27 | How much later was the clerk freed?
F28 | Was there an exchange?
F29 | Why were they let go, according to Accra?
F30 | How long were they in custody?
F31 | How far inside Ghana were they?
F32 | How long had the attaché served?
D1 | characterisation | conflict | F10 | ornithologists: a2 a4 | spies: a1 a7 | the university and the bird organisation against the colonel
D2 | place | conflict | F4 | Ghana: a1 a4 a7 | Togo: a2 a7 | the colonel and the GPS track against the fisherman
D3 | identity | conflict | F5 | drone: a1 a5 | pole camera: a2 a4 a5 | the colonel's drone is the university's camera on bamboo
D4 | figure | scope | F2 | 4: a1 a7 | 3: a2 a7 | with or without the driver
D5 | responsibility | conflict | F13 | expelled: a3 a7 | tour ended: a3 | security sources and the colonel himself against the high command
D6 | denial | conflict | F18 | beaten: a3 a5 | not beaten: a3 | the lawyer and a police doctor against the army
D7 | denial | conflict | F28 | no exchange: a6 a7 | exchange: a6 a7 | both capitals deny what the envoy says he arranged
D8 | identity | update | F15 | espionage: a3 | unlicensed drone: a5 | dropped: a7 | the charge shrank and then vanished
D9 | figure | rounding | F8 | 1700: a1 | 1712: a4 | the colonel rounds the frames on the card
D10 | figure | rounding | F6 | 400000 CFA: a1 | 7000 cedis: a3 | the same notes in two currencies
D11 | figure | conflict | F31 | 40 m: a4 a7 | 600 m: a1 a7 | the GPS track against the colonel
D12 | identity | conflict | F7 | naval jetty: a1 | terns: a2 a4 | the colonel says the jetty, the rector and the card the birds
D13 | characterisation | update | F26 | bail refused: a5 | freed: a6 a7 | a week after bail was refused they walked home
D14 | figure | scope | F6 | 400000 CFA: a1 | 250000 CFA: a4 | all the cash in the car, or that of the three alone
R F4 | 3 | the colonel; the fisherman; the GPS track
R F5 | 4 | the colonel; the rector; the bird organisation; the exhibit in court
R F28 | 3 | Ghana's government; Togo's government; the envoy
R F18 | 3 | the defence lawyer; the army; the police doctor
S | a2 “The birds got up, all of them together. That is how I knew,” | a7 “All the birds got up together. That's how I knew,”
E | Kwabena Ofosu | person | Lieutenant Colonel Kwabena Ofosu; Lieutenant Colonel Ofosu; The colonel who caught them
E | Edem Koffi | person | Professor Edem Koffi; Edem Koffi; Professor Koffi; the professor
E | Isaac Dzandu | person | Colonel Isaac Dzandu; Colonel Dzandu; Ghana's defence attaché
E | Waderwatch International | organisation | Waderwatch International; Waderwatch
E | Akouvi Lawson | person | Akouvi Lawson; the rector; its rector
