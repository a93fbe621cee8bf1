story: rijeka_laundry_van
about: four prisoners leave a Croatian remand prison in a laundry van; a bribed guard or a cloned card, four or five, a hostage or an accomplice at the wheel, where two were caught, a shooting at a Slovene petrol station that was not theirs, and an escape of 1998
=== a1 | outlet: Kvarnerski glasnik | published: 2030-02-06 | title: Four gone from Rijeka remand prison
%% Piše: Ivona Brnčić
%% Čitajte još: Bura zatvorila Krčki most
⟦F1; v=4; by=ministry of justice: Four remand prisoners got out of Rijeka prison⟧ ⟦F2; v=2030-02-05; by=-: ⟦T2030-02-05: on Tuesday morning⟧⟧, the ministry of justice confirmed, ⟦F3; v=laundry van; by=-: hidden in the van that fetches the dirty sheets⟧. ⟦F4; v=6h40; by=ministry of justice: It rolled out at 6.40⟧; ⟦F5; v=50 minutes; by=ministry of justice: their absence was noticed fifty minutes later⟧, at the roll call.
⟦F6; v=Koljnof; by=police: The best known is Saša Koljnof, 44⟧, ⟦F7; by=-: who is accused of ordering the killing of a harbour contractor⟧.
⟦F8; v=hostage; by=police: The driver, Mladen P., was forced at knifepoint to go on⟧ as far as Kukuljanovo, where ⟦F9; by=police: the van was found empty⟧, police spokeswoman Dunja Vlašić said. ⟪Dunja Vlašić; q: “⟦F8; v=hostage; by=Dunja Vlašić: He is a victim⟧ and he is being treated as one,”⟫ she told us.
An older guard recalled ⟦F10; v=1998; by=prison guard: the breakout of 1998⟧, when ⟦F11; v=2; by=prison guard: two men climbed down a fire hose⟧. ⟪prison guard; q: “Those at least took exercise,”⟫ he said.
=== a2 | outlet: Adria News Agency | published: 2030-02-06 | title: Croatia hunts escaped murder suspect, three others
ZAGREB, Feb 6 (ANA) - Police in Croatia and Slovenia searched on Wednesday for ⟦F1; v=4; by=-: four detainees who slipped out of a jail⟧ in the Adriatic port of Rijeka ⟦F3; v=laundry van; by=officials: in a laundry vehicle⟧, officials said.
⟦F12; v=bribed guard; by=two prison sources: A guard had been paid to look away⟧, two sources in the prison service told ANA. ⟦F12; v=cloned card; by=justice minister: Justice Minister Tomislav Grgas said the inner gate was opened with a copied access card⟧. ⟪Tomislav Grgas; q: “⟦F12; v=cloned card; by=Tomislav Grgas: It is a technical breach, not a human one⟧,”⟫ he said.
⟦F5; v=almost an hour; by=officials: Almost an hour passed before the alarm⟧.
⟦F13; v=1; by=Slovenian police: One person was wounded⟧ in ⟦F14; by=Slovenian police: a shooting at a petrol station near Ilirska Bistrica⟧, across the border, Slovenian police said; ⟦F15; v=unknown; by=Slovenian police: it was unclear whether the fugitives were involved⟧.
⟦F16; v=20000 euros; by=-: A reward of 20,000 euros was offered⟧ for Koljnof. ⟦F33; v=200; by=Croatian police: Two hundred Croatian officers were combing the hills⟧, the force said.
%% (Reporting by M. Lasić)
=== a3 | outlet: 24 Sata Istre | published: 2030-02-07 | title: FIVE, not four! And the driver was in on it
%% EKSKLUZIVNO | 312 komentara
Our source behind the wall counts differently from the minister. ⟦F1; v=5; by=prison source: Five beds stayed empty on Tuesday⟧: ⟦F17; by=prison source: the fifth belonged to a young car thief⟧ who was to be released on Friday anyway.
And poor Mladen with the knife at his throat? ⟦F8; v=accomplice; by=prison source; st=alleged: He had practised the turn behind the kitchen three times last week⟧, the source says. ⟦F18; v=9000 euros; by=bank slip: On Monday nine thousand euros went into his account⟧, as shown by a bank slip that we have seen. ⟦F8; v=hostage; by=Mladen P.'s wife: His wife swears he shook all night⟧ and ⟦F32; v=sale of a boat; by=Mladen P.'s wife: that the deposit was for a boat they sold⟧.
⟦F12; v=bribed guard; by=-: The man on the inner gate was bought as well⟧. ⟪prison source; q: “⟦F12; v=bribed guard; by=prison source: You cannot clone a card that hangs on a guard's belt. You can only rent it⟧,”⟫ laughs our source.
⟦F15; v=yes; by=-: The gang has already fired in Slovenia⟧, ⟦F13; v=1; by=-: where a pump attendant lies with a bullet in the knee⟧.
=== a4 | outlet: Primorska Tribuna (Koper) | published: 2030-02-09 | title: Petrol station shots had nothing to do with Rijeka
%% Kronika
⟦F15; v=no; by=Koper police: The shooting at the Bistrica pump was a settling of accounts between two local brothers⟧, the Koper police directorate announced. ⟦F19; by=Koper police: The elder has confessed⟧. The Croatian runaways, whom half the continent saw there, ⟦F15; v=no; by=Koper police; st=denied: were never near it⟧.
The wounded attendant, ⟦F20; v=26; by=-: 26⟧, may go home tomorrow.
Two of the fugitives, however, are no longer free. ⟦F21; v=2; by=Koper police: A pair was seized⟧ ⟦F22; v=Slovenia; by=Koper police: in a hay shed on our side of the frontier, at Podgraje⟧, by a Slovenian patrol ⟦F23; v=2030-02-08; by=Koper police: ⟦T2030-02-08: on Friday⟧ at dusk⟧. ⟪Aleš Kocjan; q: “They asked us for tea before we asked them for papers,”⟫ said Inspector Aleš Kocjan.
⟦F22; v=Croatia; by=Croatian interior ministry: In Zagreb the interior ministry tells of an arrest by Croatian officers at Rupa⟧, five kilometres to the south. The difference counts: ⟦F24; by=-: anyone taken in Slovenia must be surrendered by a court⟧. Koljnof is not among them. ⟦F33; v=340; by=Aleš Kocjan: The hunt goes on with 340 men and women of both forces⟧, says Kocjan.
=== a5 | outlet: Croatian State Radio | published: 2030-02-10 | title: Minister: the number is four
%% HR1 Vijesti
Minister Grgas has rejected speculation in part of the media. ⟦F1; v=4; by=Tomislav Grgas: The number of persons who escaped is four⟧, he stated; ⟦F17; by=Tomislav Grgas: the detainee mentioned as the fifth was found asleep in the infirmary⟧.
⟦F21; v=2; by=Tomislav Grgas: Two have been returned to custody⟧ thanks to ⟦F22; v=Croatia; by=Tomislav Grgas: the swift action of the Croatian police on Croatian territory⟧. ⟦F25; by=Tomislav Grgas: The warden, Neven Štimac, has been relieved⟧ ⟦F26; st=planned; by=Tomislav Grgas: and cameras will be installed by summer⟧.
On the manner of the escape he repeated that ⟦F12; v=cloned card; by=Tomislav Grgas: criminals had duplicated an electronic key⟧.
@@ copy Adria News Agency
⟦F16; v=20000 euros; by=interior ministry: A reward of 20,000 euros was offered⟧ for Koljnof, the interior ministry recalled.
&& The minister said that the number of persons who escaped is four.
=== a6 | outlet: Adria News Agency | published: 2030-03-02 | title: Koljnof caught in Trieste; guard and driver charged
ZAGREB, March 2 (ANA) - ⟦F27; v=Koljnof caught; by=Italian police: The last of the Rijeka fugitives, murder suspect Sasa Koljnof, was captured⟧ ⟦F28; v=Trieste; by=Italian police: in a dentist's chair in Trieste⟧, Italian police said on Saturday, ⟦F29; v=25 days; by=-: 25 days after the escape⟧.
⟦F12; v=bribed guard; by=prosecutors: Croatian prosecutors charged a guard, Ivan Tus, with taking 15,000 euros to lend his pass⟧, ⟦F12; v=bribed guard; st=denied; by=prosecutors: and said no card had been copied⟧.
⟦F8; v=accomplice; by=prosecutors: The driver, first treated as a victim, was charged with aiding the flight⟧. ⟦F8; v=hostage; by=Mladen P.; st=denied: He denies having helped⟧. ⟦F1; v=4; by=indictment: The indictment lists four men who fled⟧.
⟦F25; by=-: The former warden, dismissed in February⟧, is not accused. Grgas ⟦F30; v=no; by=Tomislav Grgas; st=denied: said he saw no reason to step down⟧. ⟪Tomislav Grgas; q: “I opened no gate,”⟫ he said.
=== a7 | outlet: Der Südostbote (Graz) | published: 2030-03-05 | title: Who opened the gate? A short chronicle of Rijeka
%% Hintergrund | Von Elfriede Pongratz
⟦F2; v=2030-02-05; by=-: 5 February⟧: ⟦F1; v=4; by=-: A quartet leaves⟧ ⟦F3; v=laundry van; by=-: among sheets and towels⟧; ⟦F4; v=6h40; by=porter's book: the porter writes twenty to seven into his book⟧. ⟦F31; v=knew at 7h00; by=prison inspectorate: According to the inspectorate the duty officer knew by seven and sat on it⟧; ⟦F5; v=50 minutes; by=-: the siren came only when 50 minutes were up⟧.
7 February: ⟦F1; v=5; by=24 Sata Istre: A tabloid makes it five⟧. The fifth ⟦F17; by=-: had slept in the sick bay⟧.
8 February: The hay shed. ⟦F22; v=Slovenia; by=surveyor's map: The surveyor's map leaves no doubt: the shed stands 300 metres inside Slovenia⟧.
2 March: Koljnof's tooth. ⟦F27; v=Koljnof caught; by=-: Of the one they wanted most, the Italians relieve Croatia after three and a half weeks⟧ — ⟦F29; v=three and a half weeks; by=-: that long he was at large⟧. ⟦F16; v=20000 euros; by=-: The €20,000 goes to nobody⟧, for a routine check found him.
Remains ⟦F18; v=9000 euros; by=-: the driver's nine thousand⟧. ⟦F32; v=sale of a boat; by=Mladen P.'s wife: His wife put them down to a boat that was sold⟧; the vessel registry holds such a sale that week, ⟦F34; v=600 euros; by=vessel registry: though for six hundred⟧, and ⟦F32; v=bribe; by=indictment: the indictment calls the payment a wage for the turn behind the kitchen⟧. ⟪Tomislav Grgas; q; via=Adria News Agency: “I did not open any gate,”⟫ the minister told the agency. ⟦F10; v=1998; by=-: In the affair of 1998⟧, ⟦F11; v=2; by=-: with its two acrobats⟧, his predecessor went within a day.
=== key
F1 | How many prisoners escaped?
F2 | When was the escape?
F3 | How did they leave the prison?
F4 | At what time did the van leave?
F5 | How long until the alarm?
F6 | Who is the best known of the fugitives?
F7 | What is Koljnof accused of?
F8 | Was the driver a hostage or an accomplice?
F9 | Where was the van found?
F10 | When was the earlier escape?
F11 | How many escaped in 1998?
F12 | How was the inner gate opened?
F13 | How many were wounded at the petrol station?
F14 | What happened near Ilirska Bistrica?
F15 | Were the fugitives involved in the petrol station shooting?
F16 | How high is the reward?
F17 | What of the fifth prisoner?
F18 | How much money went into the driver's account?
F19 | Who confessed to the petrol station shooting?
F20 | How old is the wounded attendant?
F21 | How many fugitives were caught first?
F22 | In which country were the two caught?
F23 | When were the two caught?
F24 | Why does the place of the arrest matter?
F25 | What happened to the warden?
F26 | What will be installed by summer?
F27 | What became of Koljnof?
F28 | Where was Koljnof caught?
F29 | How long was Koljnof at large?
F30 | Will the minister step down?
F31 | When did the duty officer know?
F32 | Where did the driver's money come from?
F33 | How many officers took part in the search?
F34 | For how much was the boat sold?
D1 | cause | conflict | F12 | bribed guard: a2 a3 a6 | cloned card: a2 a5 | the minister says a copied card, sources and prosecutors a paid guard
D2 | figure | conflict | F1 | 4: a1 a2 a5 a6 a7 | 5: a3 a7 | a tabloid's source counts a fifth who slept in the infirmary
D3 | identity | conflict | F8 | hostage: a1 a3 a6 | accomplice: a3 a6 | police at first, his wife and he himself say victim, the tabloid's source and the prosecutors accomplice
D4 | responsibility | update | F8 | hostage: a1 | accomplice: a6 | the driver was charged a month later
D5 | place | conflict | F22 | Slovenia: a4 a7 | Croatia: a4 a5 | Slovenian police and the map against Zagreb
D6 | responsibility | conflict | F15 | yes: a3 | no: a4 | the tabloid puts the shots on the gang, the police on two brothers
D7 | cause | update | F15 | unknown: a2 | no: a4 | the police know three days later
D9 | figure | rounding | F5 | 50 minutes: a1 a7 | almost an hour: a2 | the agency rounds the fifty minutes
D10 | figure | rounding | F29 | 25 days: a6 | three and a half weeks: a7 | 25 days are about three and a half weeks
D11 | characterisation | conflict | F32 | sale of a boat: a3 a7 | bribe: a7 | his wife says the price of a boat, the indictment payment for his help
D13 | figure | scope | F33 | 200: a2 | 340: a4 | Croatian officers alone, or Croats and Slovenes together
R F12 | 4 | two prison sources of the agency; the tabloid's prison source; the justice minister; the prosecutors
R F22 | 3 | the Slovenian police; the Croatian government; the surveyor's map
R F1 | 2 | the ministry of justice and the indictment that follows it; the tabloid's prison source
R F16 | 1 | the interior ministry
S | a6 “I opened no gate,” | a7 “I did not open any gate,”
E | Saša Koljnof | person | Saša Koljnof; Sasa Koljnof; Koljnof; murder suspect Sasa Koljnof
E | Tomislav Grgas | person | Tomislav Grgas; Minister Grgas; Justice Minister Tomislav Grgas; Grgas; the minister
E | Mladen P. | person | Mladen P.; The driver, Mladen P.; poor Mladen; The driver
E | Koper police | organisation | Koper police directorate; Slovenian police
E | Neven Štimac | person | The warden, Neven Štimac; The former warden
