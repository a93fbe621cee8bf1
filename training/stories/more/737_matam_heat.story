story: matam_heat
about: a fortnight of extreme heat in Senegal's Matam region; certified deaths, graves and excess deaths are three counts, a ministry speaks of meningitis, a power cut has two culprits, and three prisoners die behind a door that was or was not shut
=== a1 | outlet: Teranga Press Agency | published: 2032-05-12 | title: Senegal reports 19 heat deaths in northeast as mercury passes 48
DAKAR, May 12 (TPA) – ⟦F2; v=19; by=health ministry: Nineteen people have died of heatstroke⟧ in Senegal's north-eastern Matam region, the health ministry said ⟦T2032-05-12: on Wednesday⟧, as ⟦F1; by=-: a heatwave that has settled over the Senegal river valley⟧ entered its second week.
⟦F3; v=48.1; by=meteorological agency: The thermometer at Matam climbed to 48.1 degrees Celsius⟧ ⟦T2032-05-10: on Monday⟧, ⟦F4; v=record; by=meteorological agency: the highest reading since the station opened in 1951⟧, the national meteorological agency said.
⟦F6; v=2032-05-05; by=meteorological agency: The agency said that it had issued a red alert ⟦T2032-05-05: on May 5⟧⟧. ⟦F7; v=06h00; by=governor: The governor has ordered markets to open at six and to close at eleven⟧, his office said.
⟦F8; v=fuel trader; by=Société Électrique du Fleuve: Power cuts of up to nine hours a day were due to a fuel trader that had not delivered diesel, the utility, Société Électrique du Fleuve, said⟧. Hospital wards in Ourossogui were relying on a generator.
⟦F9; v=no; by=Fatou Bintou Sall; st=denied: Health Minister Fatou Bintou Sall denied that the hospital had run short of drip fluid⟧. ⟪Fatou Bintou Sall; q: “⟦F9; v=no; by=Fatou Bintou Sall: What is needed is there⟧. What is missing is patience.”⟫
⟦F10; v=63; by=-: The region recorded 63 such deaths in 2024⟧, when ⟦F11; by=-: a hot spell during the fasting month⟧ struck much of the Sahel. Herders in the Ferlo reported that ⟦F12; v=1,200; by=herders: some 1,200 sheep had perished at dry boreholes⟧.
%% TPA/AB/mn
=== a2 | outlet: Le Quotidien du Fouta | published: 2032-05-14 | title: At the cemetery of Ourossogui they dig at night
%% Le Quotidien du Fouta. Translated by our readers' club
%% By Coumba Dem
They dig at night since by day the spade burns. ⟦F2; v=84; by=Imam Thierno Ly: Eighty-four, says Imam Thierno Ly, and he says it with his beads: eighty-four burials since the first of May⟧, of which ⟦F13; v=20; by=Imam Thierno Ly: a usual May would have had twenty⟧.
Who was the first? ⟦F14; v=Demba Kane; by=-: A porter, Demba Kane, sixty years old⟧. ⟦F15; v=bus station; by=traders: He lay down beside the Dakar minibuses at the bus station, the women who sell water there recall⟧, and covered his face. ⟦F15; v=mill; by=family: His family insist that he was carried from the millet mill, where he had taken a second job⟧ on account of the school fees.
⟦F9; v=yes; by=nurse: In the ward of the regional hospital there has been no drip ⟦T2032-05-09: since Sunday⟧, a nurse whispers⟧; ⟦F16; v=2; by=-: I saw two patients to a bed⟧. In the yards the sheep are going too: ⟦F12; v=1,200; by=butcher: twelve hundred head lost around the boreholes of the Ferlo, the butcher has it from his cousins⟧. ⟪nurse of Ourossogui hospital; q: “We wet the sheets. When the water is cut we fan them with the X-rays.”⟫
⟦F6; v=2032-05-11; by=Imam Thierno Ly: And the alert? It was given ⟦T2032-05-11: on Tuesday the eleventh⟧ and not an hour sooner, the imam maintains⟧, when a third of the graves were filled.
⟦F8; v=utility; by=Alpha Barry: The fuel was delivered and paid for, protests the trader Alpha Barry, who lays out his slips: two of the utility's three engines are simply broken⟧.
⟦F17; v=3; by=-: In the prison three men have died⟧. ⟦F18; v=locked in; by=relatives: They were kept behind the door for twenty-two hours of the twenty-four, their relatives say⟧, thirty-one to a cell.
&& Eighty-four burials, and the month is not half gone.
=== a3 | outlet: National Television, 20h news | published: 2032-05-15 | title: Minister in Matam: “Let us not confuse heat and meningitis”
%% Transcript by the newsroom
Good evening. On a working visit to the region of Matam, struck by ⟦F1; by=-: high temperatures⟧, the minister of health has called on the populations to keep calm.
⟦F2; v=31; by=Fatou Bintou Sall: The certified deaths attributable to the heat number thirty-one, Mrs Fatou Bintou Sall indicated⟧. ⟦F5; v=meningitis; by=Fatou Bintou Sall: Behind the other burials of which one hears, there is in large part a meningitis, the minister explained⟧, and a campaign of vaccination begins ⟦T2032-05-17: on Monday⟧.
⟦F9; v=no; by=-; st=denied: Our cameras were able to verify that boxes of serum are not lacking⟧.
With regard to the house of detention, ⟦F17; v=3; by=prison administration: the administration confirms the decease of three inmates⟧ and stresses that ⟦F18; v=open yard; by=prison administration: the cells stood open on the yard from morning to evening⟧.
The school examinations ⟦F19; v=2032-06-01; by=education ministry; st=planned: are put back to ⟦T2032-06-01: the first of June⟧⟧, the ministry of education announces. ⟦F20; v=200; by=-: Two hundred ventilators, a gift of a bank⟧, have been handed to the health posts.
⟦F3; v=about 48; by=-: It was again about forty-eight in the shade in Matam at the beginning of the week⟧; ⟦F21; v=41; by=-: tomorrow forty-one is foreseen⟧, and a little dust. The minister was received by the notables of the town, to whom she conveyed the solicitude of the head of state; ⟦F4; v=record; by=-: such a temperature, let us recall, had never been measured there⟧.
And in sport, the national team has flown to Rabat.
=== a4 | outlet: Rheinischer Beobachter | published: 2032-05-18 | title: What does one die of at 48 degrees?
%% Von Annegret Lohmeyer, Matam. Reportage
In Matam the word for shade is also the word for shelter, and for some days both were used up. ⟦F1; by=-: The river valley between Senegal and Mauritania lay under a dome of hot air⟧ ⟦F22; v=13 days; by=-: for thirteen days⟧; ⟦F3; v=48.1; by=-: at its peak the display outside the pharmacy was switched off, for it ends at 45, while the weather station showed 48.1⟧, ⟦F4; v=record; by=-: more than in any of its eighty-one years⟧.
⟦F5; v=heat; by=Ousmane Thiam: ⟪Ousmane Thiam; q: “I have punctured nineteen spines and found not one meningitis,”⟫ the young doctor Ousmane Thiam says⟧. ⟪Ousmane Thiam; q: “⟦F5; v=heat; by=Ousmane Thiam: It is the heat⟧. They come with 42 degrees of fever and no neck pain.”⟫ Certificates are another matter. ⟦F23; v=no reagent; by=Ousmane Thiam: The ministry accepts a heat death only with a laboratory paper, he says, and for that the reagent is lacking⟧.
⟦F24; v=two thirds; by=Ousmane Thiam: Two in three of his dead were over sixty⟧. ⟦F25; v=night; by=-: Most die at night, when concrete gives back what it took⟧.
In the prison I am shown the yard. ⟦F18; v=locked in; by=released prisoner: It was opened for us, says a man who came out ⟦T2032-05-14: on Friday⟧, after the third death; before that the door stayed shut⟧. ⟦F17; v=3; by=-: For these three dead⟧ the director has an explanation of his own, namely their age. They were 24, 31 and 38. He is 61.
⟦F8; v=utility; by=-: In the power plant two of three motors stand in pieces, as anyone can see from the road⟧. ⟦F8; v=fuel trader; by=Société Électrique du Fleuve: Its operator goes on blaming the merchant Barry⟧.
%% Die Reise wurde durch ein Stipendium gefördert
=== a5 | outlet: Santé Sahel | published: 2032-05-27 | title: Counting the hot dead: a note on method
%% Technical brief 3. Not peer reviewed
Several figures are in circulation for ⟦F1; by=-: the Matam heatwave of May 2032⟧. None is a lie; they measure different things.
The clinical count. ⟦F2; v=31; by=-: Thirty-one persons died in a health facility with heatstroke on the certificate⟧. ⟦F2; v=19; by=-: The nineteen of the first week⟧ are among them.
The cemetery count. ⟦F2; v=84; by=imam > Le Quotidien du Fouta: Eighty-four interments in Ourossogui, as an imam told the local daily⟧, from all causes and in one town, in two weeks.
The statistical count. ⟦F2; v=212; by=University of Dakar-Plateau: Our partners at the University of Dakar-Plateau compare all the burials of the region with five earlier years and get an excess of 212⟧. ⟦F26; v=150 to 275; by=University of Dakar-Plateau: The interval runs from 150 to 275⟧.
On cause. ⟦F5; v=heat; by=Institute of Hygiene: Of 44 samples of spinal fluid sent to the Institute of Hygiene, none contained meningococcus⟧. ⟦F27; v=40,000; by=-: The 40,000 doses of vaccine were given all the same⟧.
On warning. ⟦F6; v=2032-05-05; by=radio log: The bulletin of ⟦T2032-05-05: 5 May⟧ exists; the log of the community radio has it received at 17h20⟧, in French, ⟦F28; v=not translated; by=-: and nobody put it into Pulaar for six days⟧.
On age. ⟦F24; v=two thirds; by=-: Of those certified, two thirds had passed their sixtieth year⟧. ⟦F25; v=night; by=-: Between midnight and dawn is when hearts gave out⟧.
On supplies. ⟦F9; v=yes; by=stock cards: The stock cards of the hospital show zero bags of saline from 9 to 16 May⟧; ⟦F33; v=gloves; by=Santé Sahel: the boxes that were filmed ⟦T2032-05-15: on the 15th⟧ held gloves⟧.
On duration. ⟦F22; v=13 days; by=-: Thirteen days in a row went beyond 45 degrees⟧, as against ⟦F29; v=8 days; by=-: eight in 2024⟧, when ⟦F10; v=63; by=-: sixty-three died⟧.
@@ copy Teranga Press Agency
⟦F7; v=06h00; by=governor: The governor ordered markets to open at six and to close at eleven⟧, his office said at the time.
=== a6 | outlet: The Meridian Weekly (London) | published: 2032-06-11 | title: Heat, the quiet disaster
%% Africa section
It does not flatten houses. ⟦F1; by=-: The furnace that sat on north-eastern Senegal last month⟧ left the minarets standing, the market painted, ⟦F2; v=212; by=Senegalese university: and 212 more graves than a normal May would have dug, by a local university's estimate⟧. The government’s own tally, ⟦F2; v=31; by=-: 31⟧, has not moved.
⟦F5; v=heat; by=Fatou Bintou Sall: Fatou Bintou Sall, the health minister, has stopped talking of meningitis: in parliament ⟦T2032-06-08: on Tuesday⟧ she granted that the sun had done it⟧. Her earlier line, ⟪Fatou Bintou Sall; q; via=Teranga Press Agency: “What is missing is patience,”⟫ is now printed on T-shirts.
Three lessons. The first is that warnings need tongues. ⟦F28; v=not translated; by=-: A bulletin in the language of the capital sat for the better part of a week unread⟧. The second is that cold is a utility. ⟦F8; v=utility; by=energy regulator: Breakdown of the generators, not want of fuel, caused the blackouts, the energy regulator found⟧, ⟦F30; v=900 million francs; by=energy regulator: and fined the company 900m CFA francs⟧ (⟦F30; v=900 million francs; by=-: about €1.4m⟧).
The third is that prisons are ovens. ⟦F31; v=suspended; by=-: The warden at Matam is suspended⟧, after ⟦F18; v=locked in; by=gate register: his own gate register proved that no cell had been opened between the 8th and the 13th⟧. ⟦F32; v=5; by=-: Five inmates who died in a fire at Kolda jail in April⟧ are a separate scandal.
Pupils in Matam ⟦F19; v=2032-06-14; by=education ministry; st=planned: will now sit their exams from ⟦T2032-06-14: June 14th⟧⟧, the education ministry says. At ⟦F3; v=48.1; by=-: 118.6°F⟧, as American visitors to the valley would put it, nobody can do fractions.
=== key
F1 | What happened in the Matam region?
F2 | How many people died of the heat?
F3 | What was the highest temperature in Matam?
F4 | Was it a record?
F5 | What did the people die of?
F6 | When was the alert given?
F7 | From when do markets open?
F8 | Who or what is to blame for the power cuts?
F9 | Did the hospital run out of drip fluid?
F10 | How many heat deaths were there in 2024?
F11 | What happened in 2024?
F12 | How many sheep perished?
F13 | How many burials has a usual May?
F14 | Who was the first victim?
F15 | Where did the first victim collapse?
F16 | How many patients share a bed?
F17 | How many prisoners died in Matam?
F18 | Were the cells shut during the heat?
F19 | From when will the school exams be held?
F20 | How many fans were donated?
F21 | What temperature is forecast?
F22 | How long did the heatwave last?
F23 | Why are heat deaths not certified?
F24 | What share of the dead were over sixty?
F25 | When do most victims die?
F26 | What is the interval of the excess estimate?
F27 | How many doses of vaccine were given?
F28 | Was the warning translated?
F29 | How long did the heat of 2024 last?
F30 | How much was the utility fined?
F31 | What happened to the warden?
F32 | How many inmates died at Kolda?
F33 | What was in the filmed boxes?
D1 | figure | update | F2 | 19: a1 a5 | 31: a3 a5 a6 | the certified deaths of the first week and of the second
D2 | figure | scope | F2 | 31: a3 a5 a6 | 84: a2 a5 | certified deaths in clinics against all burials in one town
D3 | figure | scope | F2 | 31: a3 a5 a6 | 212: a5 a6 | certified deaths against the excess of the whole region
D4 | cause | conflict | F5 | meningitis: a3 | heat: a4 a5 a6 | the minister's first account against doctor and laboratory
D5 | responsibility | conflict | F8 | fuel trader: a1 a4 | utility: a2 a4 a6 | the utility blames the trader, the trader and the regulator the utility
D6 | denial | conflict | F9 | no: a1 a3 | yes: a2 a5 | the minister denies a shortage that a nurse and the stock cards show
D7 | date | conflict | F6 | 2032-05-05: a1 a5 | 2032-05-11: a2 | the agency and a radio's log against the imam
D8 | place | conflict | F15 | bus station: a2 | mill: a2 | water sellers against the family
D9 | characterisation | conflict | F18 | locked in: a2 a4 a6 | open yard: a3 | the prison administration against relatives, a released man and the register
D10 | figure | rounding | F3 | 48.1: a1 a4 a6 | about 48: a3 | the reading without its decimal
D11 | date | update | F19 | 2032-06-01: a3 | 2032-06-14: a6 | the exams were put off once more
R F5 | 3 | the minister; Doctor Thiam; the Institute of Hygiene
R F18 | 4 | relatives; the prison administration; a released prisoner; the gate register
R F8 | 4 | the utility; the trader Barry; the reporter's own sight; the regulator
R F7 | 1 | the governor
S | a1 “What is needed is there. What is missing is patience.” | a6 “What is missing is patience,”
E | Fatou Bintou Sall | person | Health Minister Fatou Bintou Sall; Mrs Fatou Bintou Sall; the minister
E | Thierno Ly | person | Imam Thierno Ly; the imam
E | Ousmane Thiam | person | Ousmane Thiam; the young doctor Ousmane Thiam
E | Société Électrique du Fleuve | organisation | Société Électrique du Fleuve; the utility
E | Alpha Barry | person | the trader Alpha Barry; Alpha Barry; the merchant Barry
