story: machacamarca_amnesty
about: Bolivia's senate passes an amnesty for a blockade in which many died; a vote in each chamber and a struck-down decree of two years before, the dead with and without policemen, accused and jailed, whether soldiers are covered, and dynamite before or after the rifles
=== a1 | outlet: El Altiplano | published: 2031-03-21 | title: Senate forgives Machacamarca at dawn
%% La Paz, Friday. Bs 6
%% By Rubén Ticona Mallea
LA PAZ. ⟦F1; by=-: The Senate has passed the amnesty for the blockade of Machacamarca⟧. ⟦F2; v=2031-03-20; by=-: It was done ⟦T2031-03-20: on Thursday⟧ as the first minibuses climbed to El Alto⟧, ⟦F3; v=21-15; by=secretary of the Senate: twenty-one in favour and fifteen against, the secretary read⟧, ⟦F4; v=18h40; by=stenographers: after eighteen hours and forty minutes on the stenographers' clock⟧.
⟦F5; v=412; by=justice ministry: The list has 412 names, the justice ministry says⟧. ⟦F6; v=23; by=-: Twenty-three civilians died⟧ ⟦F7; v=June 2028; by=-: in June 2028⟧ when ⟦F8; by=-: the army cleared a railway junction that people angry about the price of diesel had held⟧ ⟦F9; v=17 days; by=-: for seventeen days⟧.
⟦F10; v=army; by=Felipa Condori: “The soldiers fired on us. There was nobody else with a rifle,” says Felipa Condori⟧, who lost her son Wilmer and ⟦F11; by=doctor: has, her doctor says, eaten nothing⟧ ⟦F12; v=9 days; by=doctor: for nine days⟧. ⟦F13; v=14; by=-: She and thirteen other women lie on mattresses in San Francisco church⟧.
⟦F14; v=no; by=Justice Minister Iván Saravia; st=denied: No man in uniform gains by this, Justice Minister Iván Saravia assured⟧. ⟦F14; v=yes; by=opposition: The opposition reads article six, “all persons in service”, otherwise⟧.
⟦F15; v=peace; by=Iván Saravia: The country wants peace, that is the motive, Saravia said⟧. ⟦F15; v=bargain; by=opposition senators: Opposition senators talk of a bargain, seven votes of the miners' bench for a pension fund⟧.
In the gallery a senator's aide had fallen asleep against the portrait of a liberator. When the tally came, two of the mothers who had been let in stood up and turned their backs to the chamber, and an usher brought them chairs, not knowing what else to do.
⟪Felipa Condori; q: “I did not ask them to forgive anybody. I asked them who,”⟫ said Mrs Condori.
%% Obituaries, page 14
=== a2 | outlet: Cable Andino | published: 2031-03-22 | title: Bolivia passes amnesty for deadly 2028 unrest; U.N. expert objects
LA PAZ, March 22 (Cable Andino) - Bolivian lawmakers ⟦F1; by=-: wiped clean the records of those prosecuted over a deadly 2028 standoff⟧, drawing criticism from a United Nations expert who ⟦F16; by=UN expert: said the law shut the door on victims⟧.
⟦F3; v=21-15; by=-: The upper house backed it 21-15⟧ ⟦F2; v=2031-03-20; by=-: ⟦T2031-03-20: on March 20⟧⟧; ⟦F17; v=78-44; by=lower house: deputies had approved it 78-44 a week earlier, by the lower house's record⟧. ⟦F18; v=2031-03-24; by=presidency; st=planned: President Nelson Arancibia will sign ⟦T2031-03-24: on Monday⟧, his office said⟧.
⟦F5; v=412; by=justice ministry: It benefits 412 people, according to the justice ministry⟧, of whom ⟦F5; v=187; by=prison service: 187 are behind bars, prison service figures show⟧.
⟦F6; v=26; by=commission report: The clash killed 26 people, ⟦F31; v=3; by=commission report: counting three police officers⟧, a commission reported in 2029⟧. ⟦F8; by=-: Soldiers had moved in on demonstrators who had occupied a railway crossing to demand cheaper fuel⟧, ⟦F9; v=17 days; by=-: a protest then two and a half weeks old, 17 days⟧. Who opened fire is disputed. ⟦F10; v=miners; by=army: The army says miners in the crowd shot first⟧. ⟦F19; v=before; by=army: Dynamite had gone off among the troops, it says, when they pulled the trigger⟧. ⟦F19; v=after; by=survivors: Survivors say the blast came when people were already lying on the rails⟧.
⟦F20; v=house arrest; by=court records: General Rolando Aguirre, who commanded the operation, is under house arrest, court records show⟧. ⟦F21; v=2029; by=-: A 2029 decree with a similar aim⟧ ⟦F22; by=-: was thrown out by the Constitutional Court⟧.
⟦F24; v=2031-04-03; by=prison service; st=planned: The first inmates are to walk out ⟦T2031-04-03: on April 3⟧, the prison service said⟧.
⟦F13; v=31; by=parish: The hunger strike has spread to 31 women, the parish said⟧.
=== a3 | outlet: Bolivia Uno | published: 2031-03-24 | title: President promulgates Law of Reencounter
%% State television. Summary of the main edition
In an emotive act ⟦F18; v=2031-03-24; by=-: President Nelson Arancibia put his signature ⟦T2031-03-24: this Monday⟧⟧ to ⟦F1; by=-: the law which returns calm to the Bolivian family⟧. ⟪Nelson Arancibia; q: “A country cannot walk with a stone in its shoe, even if it is a stone with a name,”⟫ he expressed.
The head of State clarified that ⟦F15; v=peace; by=Nelson Arancibia: the norm was born of the desire of brothers to embrace⟧ and ⟦F14; v=no; by=Nelson Arancibia; st=denied: that those of uniform who committed excesses are outside of it⟧. ⟦F15; v=no bargain; by=Nelson Arancibia; st=denied: He called the story of a pact with the miners an infamy⟧.
⟦F23; v=60000 bolivianos; by=Minister Saravia: Every family of the fallen receives sixty thousand bolivianos, Minister Saravia detailed⟧. ⟦F24; v=2031-04-03; by=Minister Saravia; st=planned: From San Pedro the first leave ⟦T2031-04-03: on the 3rd of April⟧, the minister specified⟧. ⟦F5; v=412; by=Minister Saravia: In total four hundred and twelve compatriots recover their tranquillity, in his sum⟧.
On the facts of ⟦F7; v=June 2028; by=-: June of 2028⟧ the Army reiterated in a communiqué that ⟦F25; v=bridge; by=army: the first detonation of a weapon was at the bridge⟧ and that ⟦F10; v=miners; by=army: it proceeded from a group with mining helmets⟧. ⟦F9; v=17 days; by=army: Seventeen days had the troop waited, the text recalls⟧.
⟦F4; v=19 hours; by=-: The session that made it possible lasted nineteen hours⟧. ⟦F3; v=21-15; by=president of the Senate: Twenty-one patriots said yes, its president evoked, and fifteen no⟧.
%% Next: the carnival of Quillacas
=== a4 | outlet: Radio Pukara | published: 2031-03-26 | title: Voices from the junction
%% Aymara and Spanish; this text for listeners abroad
In Machacamarca the rails are rusty again. We went with the microphone from door to door.
Don Eusebio, switchman: ⟦F25; v=yard; by=Eusebio: the first shot was in the goods yard, by the water tank, he shows us the hole⟧. ⟦F10; v=army; by=Eusebio: A conscript fired it, with his eyes shut, so Eusebio⟧. Doña Juana, seller of broth: ⟦F19; v=after; by=Juana: her pot had three bullets in it before ever a stick of dynamite sounded, she says⟧. The mining cooperative's Gregorio does not agree: ⟦F19; v=before; by=Gregorio: one of ours threw a stick, and then hell, he admits⟧; ⟦F25; v=bridge; by=Gregorio: it was at the bridge, he adds⟧.
⟦F6; v=23; by=-: On the wall of the school are the twenty-three⟧. ⟦F26; v=19; by=painter: Wilmer Condori I painted with his nineteen years, says the painter⟧. ⟦F31; v=3; by=-: Three more faces, of policemen, somebody has added with chalk⟧.
⟦F11; by=-: His mother takes only water with salt⟧, in the church in La Paz; ⟦F13; v=31; by=her sister: there are thirty-one lying there now, her sister says⟧. ⟦F23; v=60000 bolivianos; by=her sister: The sixty thousand of the government they will not touch, says she also⟧.
Will the general go free? ⟦F14; v=yes; by=schoolteacher: The schoolteacher, who has printed the law, put her finger on the sixth article: it takes in soldiers⟧. ⟦F20; v=house arrest; by=gardener: He grows roses in the house which the judge gave him for a prison, tells the man who brings him dung⟧.
@@ copy Cable Andino
⟦F21; v=2029; by=-: A 2029 decree with a similar aim⟧ ⟦F22; by=-: was thrown out by the Constitutional Court⟧, radio listeners will remember.
%% Messages for relatives: until noon
=== a5 | outlet: Seerheimer Tagblatt | published: 2031-04-05 | title: The gate of San Pedro
%% Switzerland. Weekend supplement, translated. By Annelies Brunschwiler
⟦F24; v=2031-04-03; by=-: ⟦T2031-04-03: On Thursday⟧ the wooden gate opened⟧ and the first came out with their mattresses. ⟦F27; v=63; by=warder: Sixty-three, the warder crossed them off⟧. ⟦F27; v=118; by=prison service: Until Friday evening it had become 118, according to the prison service⟧. ⟦F5; v=187; by=-: A hundred and eighty-seven of them sit, or sat, in cells⟧; ⟦F5; v=412; by=-: for the remainder of the 412⟧ the forgiveness consists of a letter.
It was the price of a majority, ⟦F15; v=bargain; by=senator: so a senator of the miners' bench told me, not without pride: seven votes, one pension fund⟧. ⟦F3; v=21-15; by=-: With 21 against 15⟧ one understands the worth of seven. ⟦F17; v=78-44; by=senator: In the other chamber, 78 to 44, he reminds me⟧, nobody needed them.
⟦F8; by=-: What it covers is the evening when soldiers swept angry motorists and miners off a railway crossing⟧, on a plain so flat that one saw it, I was told, from three villages.
⟦F28; v=54%; by=institute: Fifty-four in a hundred Bolivians are against, an institute in Cochabamba has ascertained⟧. Among them is a mother whom I found in a church. ⟦F12; v=9 days; by=-: Her fast had been in its ninth day when the law passed⟧; it ended ⟦F29; v=2031-03-28; by=parish priest: on the 28th in hospital, the parish priest says⟧. ⟪Felipa Condori; q: “They gave me soup and sixty thousand. I have eaten the soup,”⟫ says Felipa Condori. ⟦F23; v=60000 bolivianos; by=-: The sum equals some 8,700 dollars per victim's household⟧.
⟦F20; v=freed; by=lawyer: The general's arrest in his own home was lifted on Wednesday, his lawyer confirms⟧. ⟦F14; v=no; by=ministry; st=denied: The ministry finds that this has nothing to do with the amnesty⟧.
⟦F9; v=17 days; by=-: Seventeen days of barricades⟧, ⟦F7; v=June 2028; by=-: one June⟧; nearly three years of files; and then a sheet of paper.
%% Lago-Schiff: summer timetable on page 22
=== a6 | outlet: Registro y Verdad | published: 2031-04-08 | title: Law 1702 under the lamp
%% Brief for the Inter-American system. Lima office
1. Text. ⟦F1; by=-: The statute extinguishes criminal action for the events at Machacamarca⟧; ⟦F18; v=2031-03-24; by=-: it was promulgated ⟦T2031-03-24: on 24 March⟧⟧. ⟦F14; v=yes; by=-: Its article 6 reaches military personnel⟧; ⟦F20; v=freed; by=-: the release of General Aguirre cites it by number⟧.
2. Passage. ⟦F17; v=78-44; by=-: Deputies: 78 to 44⟧. Senate: ⟦F2; v=2031-03-20; by=-: ⟦T2031-03-20: 20 March⟧⟧, ⟦F4; v=19 hours; by=-: in a sitting of nineteen hours⟧. ⟦F15; v=bargain; by=-: A side agreement with the miners' federation, of which we hold a copy, explains the result⟧.
3. Facts. ⟦F8; by=-: Troops broke up a protest over fuel prices at a rail crossing⟧. ⟦F6; v=26; by=forensic institute: Deaths, by the forensic institute's register: 26⟧, ⟦F6; v=23; by=forensic institute: of which 23 were civilians⟧ ⟦F31; v=3; by=forensic institute: and three belonged to the police⟧. ⟦F10; v=army; by=ballistic report: The ballistic report of 2029 matches eighteen bullets to rifles of the Ranger battalion⟧. ⟦F25; v=yard; by=ballistic report: Its reconstruction starts in the yard and not on the bridge⟧. ⟦F19; v=after; by=-: A radio recording has gunfire first, dynamite 40 seconds on⟧.
4. Victims. ⟦F11; by=-: The fast of the mothers⟧ drew ⟦F13; v=31; by=parish: 31 participants, on the parish's list⟧. ⟦F26; v=19; by=-: The youngest of the dead but two, Wilmer Condori, was nineteen⟧.
5. Precedent. ⟦F22; by=-: Judges annulled the earlier pardon⟧ ⟦F21; v=2029; by=-: of 2029⟧. ⟦F16; by=UN expert: The UN's rapporteur called the new one incompatible with the right to a remedy⟧. ⟦F30; v=May; by=court calendar; st=planned: The Inter-American Court takes it up in May, its calendar shows⟧.
6. Opinion. ⟦F28; v=more than half; by=-: More than half of the citizens reject the measure⟧. ⟦F27; v=118; by=-: 118 prisoners have left⟧ all the same. ⟪Felipa Condori; q; via=El Altiplano: “I asked them who,”⟫ a mother told the La Paz press. So do we.
%% Cite as RyV 2031/9
=== key
F1 | What did the amnesty law do?
F2 | When did the Senate pass the law?
F3 | How did the Senate vote?
F4 | How long was the Senate's sitting?
F5 | How many people benefit from the amnesty?
F6 | How many were killed at Machacamarca?
F7 | When were the events of Machacamarca?
F8 | What happened at Machacamarca?
F9 | How long did the blockade last?
F10 | Who fired first?
F11 | What is Felipa Condori doing in protest?
F12 | For how long had Condori fasted when the law passed?
F13 | How many women are on hunger strike?
F14 | Are soldiers covered by the amnesty?
F15 | Why was the law passed?
F16 | What does the UN expert say?
F17 | How did the Chamber of Deputies vote?
F18 | When did the president sign the law?
F19 | Did the dynamite go off before or after the troops fired?
F20 | What is General Aguirre's situation?
F21 | When was the earlier decree?
F22 | What happened to the earlier decree?
F23 | What does each victim's family receive?
F24 | When are the first prisoners released?
F25 | Where was the first shot?
F26 | How old was Wilmer Condori?
F27 | How many prisoners have been released?
F28 | How many Bolivians are against the amnesty?
F29 | When did Condori's fast end?
F30 | When does the Inter-American Court take up the law?
F31 | How many policemen were killed at Machacamarca?
D1 | responsibility | conflict | F10 | army: a1 a4 a6 | miners: a2 a3 | survivors and ballistics against the army
D2 | denial | conflict | F14 | no: a1 a3 a5 | yes: a1 a4 a6 | the government says no soldier gains, readers of article 6 say they do
D3 | cause | conflict | F15 | peace: a1 a3 | bargain: a1 a5 a6 | no bargain: a3 | the government's reconciliation against seven votes for a pension fund
D4 | place | conflict | F25 | bridge: a3 a4 | yard: a4 a6 | army and a cooperative man name the bridge, the switchman and ballistics the goods yard
D5 | sequence | conflict | F19 | before: a2 a4 | after: a2 a4 a6 | whether the blast came before the rifles
D6 | figure | update | F13 | 14: a1 | 31: a2 a4 a6 | the hunger strike spread
D7 | figure | update | F27 | 63: a5 | 118: a5 a6 | the first day and by Friday evening
D8 | characterisation | update | F20 | house arrest: a2 a4 | freed: a5 a6 | lifted on the Wednesday after the law took effect
D9 | figure | scope | F6 | 23: a1 a4 a6 | 26: a2 a6 | civilians alone or with three policemen
D10 | figure | scope | F5 | 412: a1 a2 a3 a5 | 187: a2 a5 | all beneficiaries against those in prison
D11 | figure | rounding | F4 | 18h40: a1 | 19 hours: a3 a6 | the same sitting to the hour
D12 | figure | rounding | F28 | 54%: a5 | more than half: a6 | the same survey loosely
R F10 | 4 | Felipa Condori; the army; the switchman Eusebio; the ballistic report
R F19 | 5 | the army; survivors; Juana; Gregorio; the radio recording
R F14 | 4 | the government; the opposition; the schoolteacher; Registro y Verdad
R F6 | 2 | the commission of 2029; the forensic institute
S | a1 “I did not ask them to forgive anybody. I asked them who,” | a6 “I asked them who,”
E | Felipa Condori | person | Felipa Condori; Mrs Condori
E | Nelson Arancibia | person | President Nelson Arancibia; The head of State
E | Iván Saravia | person | Justice Minister Iván Saravia; Saravia; Minister Saravia; the minister
E | Rolando Aguirre | person | General Rolando Aguirre; General Aguirre; the general
