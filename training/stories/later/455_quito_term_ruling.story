story: quito_term_ruling
about: Ecuador's constitutional court rules on whether the president may run again; the vote count, what was ruled, a leaked draft, a judge who was ill, travelling or kept out, and crowds outside; the ruling of 2018 and the clarification a week later are other decisions
=== a1 | outlet: El Cotopaxi | published: 2029-08-15 | title: Court opens the door to a third Carvajal term
%% Política | Daniela Yépez Larco
⟦F1; v=may run; by=constitutional court: The Constitutional Court ruled ⟦T2029-08-14: last night⟧ that President Rodrigo Carvajal may stand for re-election⟧ next year. ⟦F2; v=5-3; by=constitutional court: Five judges voted in favour and three against⟧; ⟦F3; v=ill; by=court president: the ninth, Judge Nelly Guamán, was absent with pneumonia⟧, according to the court's president, Hernán Villacís.
⟦F4; v=first term does not count; by=constitutional court: In the majority's view his first mandate, ⟦F24; v=19 months: of nineteen months⟧, was the remainder of another man's and does not count⟧. ⟪Hernán Villacís; q: “One does not charge a guest for the bread his predecessor ate,”⟫ Villacís said, reading out the reasons.
Outside, ⟦F14; v=gathering: ⟦F5; v=3000; by=police: about 3,000 people, by the police's reckoning⟧, banged on pots⟧. ⟦F6; v=9; by=police: Nine were detained⟧.
⟦F7; v=2018; by=-: In 2018 the people had restored the two-term limit by referendum⟧.
=== a2 | outlet: Andes Oficial (state agency) | published: 2029-08-15 | title: Constitutional Court confirms citizen's right to choose
QUITO, 15 Aug (Andes Oficial).– ⟦F8; v=welcomed; by=presidency: The Presidency of the Republic received with respect the ruling⟧ by which the Constitutional Court, ⟦F2; v=6-3; by=presidency: by six votes to three⟧, ⟦F1; v=may run; by=presidency: recognised the right of citizens to elect the candidate of their choice, including the current head of state⟧.
⟦F9; v=undecided; by=Paola Intriago: Secretary of Communication Paola Intriago said that the President has not decided on a candidacy⟧. ⟦F10; v=no contact; st=denied; by=Paola Intriago: She flatly denied that the Executive had had any contact with judges before the ruling⟧.
⟪Paola Intriago; q: “The only pressure we know is blood pressure,”⟫ she remarked.
⟦F11; v=normal; by=interior ministry: The day passed in complete normality throughout the country⟧, the Ministry of the Interior reported.
%% Síguenos en nuestras redes
=== a3 | outlet: Pan-American Wire | published: 2029-08-16 | title: Ecuador court clears president to run again amid questions over missing judge
QUITO, Aug 16 (PAW) - ⟦F1; v=may run; by=constitutional court: Ecuador's top court has cleared the way for President Rodrigo Carvajal to seek another term⟧, but the tally behind the decision was in doubt ⟦T2029-08-16: on Thursday⟧.
The government's ⟦F2; v=6-3; by=government: figure of six to three⟧ includes an alternate who sat in for the absent judge, a court clerk told PAW; ⟦F12; v=not sworn; by=court clerk: the alternate had not been sworn in⟧, said the clerk, who asked not to be named, and ⟦F2; v=5-3; by=court clerk: the signed sheet shows five to three⟧.
⟦F3; v=kept out; by=Nelly Guamán: The judge, Nelly Guamán, said in a message to reporters that the lift and the stairs had been closed to her⟧. ⟪Nelly Guamán; q: “I have climbed Cayambe with worse lungs,”⟫ she wrote, ⟦F3; v=not ill; st=denied; by=Nelly Guamán: rejecting the court's account that she was sick⟧.
⟦F13; v=12000; by=Citizens' Front: The opposition Citizens' Front said 12,000 people protested in the capital⟧ ⟦T2029-08-15: on Wednesday⟧, ⟦F14; v=gathering; by=-: a day after a smaller gathering at the court⟧.
%% Reporting by C. Aldaz; Writing by S. Whitcombe
=== a4 | outlet: Radio Ilaló | published: 2029-08-17 | title: The draft was ready in July, says clerk; pots in forty towns
%% Transmisión en vivo 102.9 FM
The sentence was written before the hearing. ⟦F15; v=finished draft; by=court clerk: A draft with the same eleven reasons bore ⟦F28; v=2029-07-20; by=court clerk: the date of ⟦T2029-07-20: 20 July⟧⟧⟧, says a clerk of the court who brought it to our studio; ⟦F16; v=2029-08-02; by=-: the parties were heard ⟦T2029-08-02: on 2 August⟧⟧. ⟦F15; v=working note; by=Hernán Villacís: Judge Villacís calls it ⟪Hernán Villacís; q: “a working note like any other”⟫⟧.
⟦F10; v=contact; by=court clerk; st=alleged: The file's properties show the name of a lawyer on the President's legal staff, Esteban Moncayo⟧. ⟦F10; v=no contact; st=denied; by=Esteban Moncayo: Moncayo told us that he had lent his computer to a cousin⟧.
⟦F5; v=8000; by=Citizens' Front: Eight thousand of us stood before the court ⟦T2029-08-14: on Tuesday⟧, the Front says⟧. ⟦F6; v=31; by=lawyers' collective: The lawyers' collective has thirty-one names of detained people⟧, ⟦F17; v=22; by=lawyers' collective: of whom twenty-two were let go before midnight without being booked⟧. ⟦F11; v=protests; by=-: There was nothing normal about it: people beat pots in forty towns⟧.
=== a5 | outlet: El Cotopaxi | published: 2029-08-22 | title: Court “clarifies”: one more term, and no other
%% Política | Daniela Yépez Larco
⟦F18; v=one term only; by=constitutional court: Carvajal may serve one further term and thereafter never again, the Constitutional Court declared ⟦T2029-08-21: on Tuesday⟧ in a clarification⟧ that nobody had asked for. ⟦F19; v=9-0; by=constitutional court: It was unanimous, nine to nil⟧, Judge Guamán included, who walked in by the main door.
⟦F2; v=5-3; by=Hernán Villacís: The vote of the 14th was five to three, Villacís conceded⟧; ⟦F2; v=6-3; by=presidency: the “six” of the presidency⟧ ⟦F20; by=Hernán Villacís: had been a misunderstanding with the alternate⟧. As for her pneumonia, ⟦F3; v=misinformed; by=Hernán Villacís: he had been told so by his secretary⟧.
⟦F3; v=travelling; by=court secretary: The secretary says that he had told him she was travelling⟧.
⟦F21; v=challenge; st=planned; by=Citizens' Front: The Front will turn to the Inter-American system⟧, spokesman Julio Pazmiño said. ⟪Julio Pazmiño; q: “First they take the door away and then they give us the key,”⟫ he said.
=== a6 | outlet: The Ottawa Quarterly Blog | published: 2029-08-24 | title: Is it a third term or a second? A note on counting presidents
%% Guest post by Prof. Marguerite Osei-Lalonde, comparative constitutional law
Newspapers write of ⟦F22; v=third; by=newspapers: a “third term” for Mr Carvajal⟧; ⟦F22; v=second; by=government: his government writes of a second⟧. Both count correctly. He was ⟦F23; v=2024; by=-: sworn in, from the vice-presidency, in 2024⟧ and served ⟦F24; v=19 months: for a year and seven months⟧; he was elected in 2026. Whoever counts oaths arrives at three, whoever counts elections at two.
The court took the second path. ⟦F4; v=first term does not count; by=constitutional court: A completed remainder, it held, is no term at all⟧. ⟦F4; v=counts; by=minority: The three dissenters answered that the constitution says “exercised”, not “won”⟧. ⟦F7; v=2018: The referendum of 2018, by which Ecuadorians bound their presidents to two⟧, left the point open.
That ⟦F2; v=5-3: five of eight judges⟧ could decide it is less odd than it looks: ⟦F25; v=5; by=-: the quorum is five votes⟧. That ⟦F15; v=finished draft; by=court clerk > Radio Ilaló: a draft existed ⟦F28; v=2029-07-20; by=court clerk > Radio Ilaló: ⟦T2029-07-20: on July 20⟧⟧, as a Quito radio station reports on the word of a clerk⟧ would be normal; that ⟦F10; v=contact; by=court clerk > Radio Ilaló; st=alleged: it was typed on a machine from the palace, as the same clerk alleges⟧, would not.
=== a7 | outlet: Deutsche Rundfunk-Post (English) | published: 2029-08-30 | title: Ecuador: two weeks that changed the rules
⟦F9; v=runs; by=Rodrigo Carvajal: Rodrigo Carvajal has announced that he will run⟧. He did so ⟦T2029-08-29: on Wednesday⟧ in Guayaquil, a fortnight after ⟦F1; v=may run; by=constitutional court: the Constitutional Court allowed it⟧ ⟦F2; v=5-3; by=constitutional court: by five to three⟧ and ⟦F9; v=undecided; by=Paola Intriago: a fortnight after his spokeswoman had called the matter open⟧.
The protests have thinned out. ⟦F13; v=more than 10000; by=Citizens' Front: More than ten thousand marched ⟦T2029-08-15: on August 15⟧, if one follows the opposition⟧; ⟦F13; v=4500; by=police: the police had 4,500⟧. Before the court ⟦F5; v=3000; by=police: the evening before, police had counted 3,000⟧.
@@ copy Pan-American Wire
⟦F3; v=kept out; by=Nelly Guamán: Judge Nelly Guamán said in a message to reporters that the lift and the stairs had been closed to her⟧. ⟪Nelly Guamán; q; via=Pan-American Wire: “With worse lungs I have climbed Cayambe,”⟫ she wrote. ⟦F3; v=kept out; by=building log > attorney general: The attorney general's office says that the building's log shows both lifts blocked from 17h40m to 20h15m⟧. ⟦F26; v=maintenance; by=Hernán Villacís: Villacís attributes it to maintenance⟧; ⟦F26; v=ordered; by=lift company: the lift company to an order from his office⟧.
⟦F10; v=contact; by=attorney general: The attorney general has also confirmed that the July draft came from a presidential computer⟧; ⟦F27; v=suspended; by=presidency: the lawyer Moncayo has been suspended⟧. ⟦F10; v=no contact; st=denied; by=Paola Intriago: Ms Intriago stands by her denial⟧. ⟦F24; v=more than a year and a half; by=-: The first Carvajal presidency lasted a little over a year and a half⟧. ⟦F18; v=one term only; by=constitutional court: His next, the court has said, is his last⟧.
%% © DRP. Newsletter: Lateinamerika kompakt
=== key
F1 | What did the court rule on the president's candidacy?
F2 | What was the vote in the court on the first ruling?
F3 | Why was Judge Guamán absent?
F4 | Does the first, short mandate count?
F5 | How many protested at the court on the evening of the ruling?
F6 | How many were detained at the court?
F7 | When was the two-term limit restored by referendum?
F8 | How did the presidency take the ruling?
F9 | Does Carvajal run?
F10 | Was there contact between the executive and the court before the ruling?
F11 | Was the day calm in the country?
F12 | Had the alternate been sworn in?
F13 | How many protested in the capital the day after the ruling?
F14 | Was there a gathering at the court on the day of the ruling?
F15 | Was the paper of July a finished draft or a note?
F16 | When were the parties heard?
F17 | How many were released without being booked?
F18 | What did the court clarify?
F19 | What was the vote on the clarification?
F20 | How does Villacís explain the figure of six?
F21 | What will the opposition do?
F22 | Is it a second or a third term?
F23 | When did Carvajal first take office?
F24 | How long did the first mandate last?
F25 | What is the quorum?
F26 | Why were the lifts blocked?
F27 | What happened to the lawyer Moncayo?
F28 | Which date did the draft bear?
D1 | figure | conflict | F2 | 5-3: a1 a3 a5 a6 a7 | 6-3: a2 a3 a5 | the signed sheet against the presidency's figure with an unsworn alternate
D2 | cause | conflict | F3 | ill: a1 | kept out: a3 a7 | the court's president says pneumonia, the judge blocked lifts
D3 | denial | conflict | F3 | ill: a1 | not ill: a3 | she rejects that she was sick
D4 | cause | update | F3 | ill: a1 | misinformed: a5 | the court's president later says that he was told wrong
D5 | cause | conflict | F3 | misinformed: a5 | travelling: a5 | the secretary says that he had spoken of a journey
D6 | figure | conflict | F5 | 3000: a1 a7 | 8000: a4 | police and opposition on Tuesday's crowd
D7 | figure | scope | F6 | 9: a1 | 31: a4 | booked, or also those let go before midnight
D8 | denial | conflict | F10 | no contact: a2 a4 a7 | contact: a4 a6 a7 | the executive denies, clerk and attorney general see a palace computer
D9 | identity | update | F9 | undecided: a2 a7 | runs: a7 | the president declares his candidacy
D10 | figure | conflict | F13 | 12000: a3 | 4500: a7 | opposition and police on Wednesday's march
D11 | figure | rounding | F13 | 12000: a3 | more than 10000: a7 | the opposition's own figure rounded
D12 | figure | scope | F22 | third: a6 | second: a6 | oaths or elections counted
D13 | figure | rounding | F24 | 19 months: a1 a6 | more than a year and a half: a7 | the same mandate
D14 | characterisation | conflict | F11 | normal: a2 | protests: a4 | the ministry saw normality, the radio pots in forty towns
D15 | characterisation | conflict | F4 | first term does not count: a1 a6 | counts: a6 | majority and dissenters
D16 | cause | conflict | F26 | maintenance: a7 | ordered: a7 | the court's president against the lift company
D17 | characterisation | conflict | F15 | finished draft: a4 a6 | working note: a4 | a finished draft for the clerk, a working note for the judge
R F2 | 2 | the court's signed sheet; the presidency
R F3 | 4 | the court's president; Guamán; the secretary; the building's log
R F10 | 4 | Intriago; the clerk; Moncayo; the attorney general
R F13 | 2 | the Citizens' Front; police
R F15 | 1 | the clerk
S | a3 “I have climbed Cayambe with worse lungs,” | a7 “With worse lungs I have climbed Cayambe,”
E | Rodrigo Carvajal | person | President Rodrigo Carvajal; Carvajal; Mr Carvajal; the current head of state
E | Hernán Villacís | person | Hernán Villacís; Villacís; Judge Villacís
E | Nelly Guamán | person | Judge Nelly Guamán; Nelly Guamán; Judge Guamán
E | Paola Intriago | person | Secretary of Communication Paola Intriago; Ms Intriago; his spokeswoman
E | Citizens' Front | organisation | Citizens' Front; the Front; The Front
