story: helsinki_charter
about: a deportation charter from Helsinki to Baghdad turns back over a man's collapse; how he died, who held him, how many were aboard, whether a court had stopped his removal, and a second flight a week later
=== a1 | outlet: Uusimaan Viesti | published: 2031-02-13 | title: Man dies after removal flight to Baghdad returns to Helsinki
%% Kaisa Ranta, Vantaa
%% English news in brief
⟦F1; by=police: A man who was to be returned to Iraq died⟧ ⟦F2; v=2031-02-12; by=police: ⟦T2031-02-12: on Wednesday evening⟧⟧, the Helsinki police informed at night. ⟦F3; by=police: The chartered aircraft which carried him turned round over Lithuania⟧ and landed again at Helsinki-Vantaa ⟦F4; v=19h52; by=police: at eight minutes to eight⟧.
⟦F5; v=illness; by=police: According to the preliminary information, the man had an attack of illness⟧, and ⟦F6; v=no force; by=police: no means of force were in use at the time⟧. He was ⟦F7; v=34; by=police: thirty-four years of age⟧.
⟦F8; v=23; by=police: There were 23 returnees aboard⟧ and ⟦F9; v=52; by=police: fifty-two escorts⟧. ⟦F10; v=cancelled; by=-: The journey was not continued⟧; the others were taken back to the detention unit at Joutseno in two coaches. ⟦F38; v=Helsinki police; st=planned; by=police: The cause of death will be investigated by the Helsinki police themselves⟧, who had also supplied most of the escort.
The Border Interior Board, which orders the charters, does not comment on an individual. ⟪Petri Lehtovaara; q: “The process has been correct in every phase,”⟫ says chief of unit Petri Lehtovaara nevertheless.
⟦F39; v=20; by=-: Some twenty demonstrators with candles stood at Terminal 1⟧ in minus nineteen degrees. ⟦F11; v=11; by=-: Flights of this kind were eleven last year⟧. ⟦F12; v=2024; by=-: In 2024⟧ ⟦F13; by=-: a Gambian man lost consciousness under restraint⟧ on a scheduled flight; he survived, and ⟦F14; v=fined; by=-: two officers were fined⟧.
=== a2 | outlet: Baltic Newswire | published: 2031-02-13 | title: Finland deportation charter turns back after passenger dies
HELSINKI (BNW) — ⟦F3; by=police: A Finnish government charter to Baghdad returned mid-flight⟧ ⟦F2; v=2031-02-12; by=-: ⟦T2031-02-12: on Wednesday⟧⟧ after ⟦F1; by=police: one of the Iraqis being deported fell ill and died⟧, police said.
⟦F8; v=about two dozen; by=-: The Airbus had about two dozen rejected asylum seekers on board⟧. Rights lawyers identified the dead man as ⟦F15; v=Haydar Jasim; by=lawyers: Haydar Jasim, a cook⟧ who had lived in the town of Kouvola ⟦F16; v=2015; by=lawyers: since 2015⟧. ⟦F17; v=3; by=lawyers: He leaves a wife and three children⟧, they said.
One of his lawyers, Outi Salmela, said ⟦F18; v=stayed; by=Outi Salmela: the Supreme Administrative Court had suspended his removal three hours before take-off⟧. ⟪Outi Salmela; q: “⟦F19; v=13h40; by=Outi Salmela: The order was in their inbox at 13.40⟧. ⟦F42; v=16h35; by=Outi Salmela: The doors closed at 16.35⟧,”⟫ she told BNW.
The board that runs removals ⟦F18; v=not stayed; by=Border Interior Board; st=denied: said it had known of no such order when the plane left⟧.
The European border agency, ⟦F20; v=80%; by=border agency: which pays four-fifths of the price of such flights⟧, said it had an observer aboard and would await the findings. Finland has stepped up returns since the present coalition took office, promising voters to double them by the end of its term. ⟦F40; v=2029; by=-: Iraq agreed in 2029 to accept citizens sent back against their will⟧.
%% BNW Helsinki — edited by O. Tamm
=== a3 | outlet: Al-Furat Today (Baghdad) | published: 2031-02-15 | title: Son of Diwaniyah killed in the sky of the Europeans
%% Translated from Arabic
With hearts that believe in the decree of God, the people of Diwaniyah received the news of the martyrdom of ⟦F15; v=Haydar Jasim: their son Haydar Jasim al-Budairi⟧, ⟦F5; v=strangled; by=his brother; st=alleged: whom the Finnish policemen strangled in his seat, as his brother Karrar declared to our correspondent⟧. Karrar was informed by a passenger over the telephone.
⟪Karrar al-Budairi; q: “⟦F6; v=held down; by=a passenger > Karrar al-Budairi: Four of them were sitting on him⟧ and he was calling the name of our mother,”⟫ the brother said. ⟦F7; v=36; by=Karrar al-Budairi: Haydar was thirty-six⟧, a master of the fish of the river. ⟦F16; v=2016; by=Karrar al-Budairi: He had gone out of Iraq at the beginning of 2016⟧ when the bombs of the terrorists took the restaurant. ⟦F17; v=4; by=Karrar al-Budairi: Four children are orphaned⟧, for ⟦F41; v=pregnant; by=Karrar al-Budairi: the fourth is still in the belly⟧.
⟦F21; v=summoned; by=-: The ministry of foreign affairs has called in the ambassador of Finland⟧. ⟦F22; v=suspended; by=ministry of foreign affairs: Baghdad will receive no more of these aeroplanes until the truth appears⟧, it announced ⟦F23; v=2031-02-14; by=-: ⟦T2031-02-14: yesterday⟧⟧.
An aviation source at the capital's airport mentioned that ⟦F8; v=22; by=airport source: the list which came from Helsinki held twenty-two names⟧ ⟦F24; v=no; by=airport source: and that of Haydar was not in it⟧. The matter raises questions. The condolences will be received for three days in the hall of the tribe, beside the old bridge.
=== a4 | outlet: Pohjola Ilta | published: 2031-02-14 | title: ESCORT BREAKS SILENCE: "He stopped moving over Kaunas"
%% EXCLUSIVE | Seksin ja säiden uutiset
%% Teksti: Jami Oksanen
An officer who sat ⟦F25; v=2 rows; by=an escort: two rows behind⟧ does not sleep any more. He tells it to Pohjola Ilta in a petrol station café, his hands around a cup gone cold.
⟪Escort; q: “⟦F6; v=held down; by=an escort: He was in the body belt, bent forward, head to knees, three colleagues on him⟧. ⟦F26; v=12 minutes; by=an escort: It went on for twelve minutes⟧. I looked at my watch because I thought somebody should.”⟫
⟦F27; v=Kaunas; by=an escort: It was over Kaunas that the man in 14C became still⟧. ⟦F28; v=no doctor; by=an escort: No doctor was on board, only a paramedic with a bag⟧. ⟦F28; v=doctor; by=police: The police claim that a physician took part in the flight⟧. In the manifest seen by this paper ⟦F28; v=no doctor; by=manifest: the line for one is blank⟧.
⟦F5; v=illness; by=police: The official word is still “attack of illness”⟧. Ask the widow. ⟪Zainab Jasim; q: “⟦F29; v=healthy; by=Zainab Jasim: He carried our sofa up five floors in January⟧,”⟫ says ⟦F41; v=pregnant; by=-: Zainab, 31, seven months pregnant⟧, mother of ⟦F17; v=3; by=-: three little ones⟧. ⟦F29; v=heart medicine; by=police: From his cell, police say, came a packet of heart pills⟧. ⟦F29; v=healthy; by=Zainab Jasim: They were her father's, she says⟧.
Inside, the detention unit's television was switched off when the news came on. In Kouvola the regulars of the pizzeria Babylon have put his apron in the window, with tealights, among the menus.
%% Äänestä: Pitäisikö palautukset keskeyttää?
=== a5 | outlet: Return Flight Monitor | published: 2031-02-19 | title: Briefing: the Baghdad charter of 12 February
%% A joint project of refugee councils in six countries
What follows relies on documents, save where we say otherwise.
The order. ⟦F18; v=stayed; by=court register: The register of the Supreme Administrative Court shows a stay of execution⟧ ⟦F19; v=13h41; by=court register: dispatched by e-mail at 13.41⟧. ⟦F37; v=15h20; by=mail log: It was opened at 15.20⟧, by whom is blacked out. ⟦F31; v=16h50; by=-: The aircraft left the ground at 16.50⟧. ⟦F18; v=not stayed; by=Border Interior Board; st=doubted: That nobody knew can hardly be maintained⟧.
The body. ⟦F5; v=asphyxia; by=forensic doctor: A forensic doctor at Turku finds the death due to positional asphyxia⟧, that is, want of breath in the posture in which he was kept. ⟦F29; v=healthy; by=forensic doctor: The heart was sound⟧.
The place. The log of the crew reports ⟦F27; v=Vilnius; by=crew log: “passenger unresponsive” abeam Vilnius⟧, ⟦F32; v=100 km; by=-: a hundred kilometres after the city that a newspaper named⟧.
The numbers. ⟦F8; v=23; by=-: Twenty-three persons were to be returned⟧. ⟦F24; v=no; by=-: One had been added by hand: Mr Jasim⟧. ⟦F9; v=49; by=Return Flight Monitor: We count forty-nine escorts⟧, to which the police add three crew of the medical team. ⟦F36; v=1; by=police: One escort has been taken off duty, police wrote to us⟧. ⟦F7; v=34; by=population register: Born in March 1996, as the population register has it, he was 34⟧.
⟦F11; v=14; by=Return Flight Monitor: The charter was the fifteenth in thirteen months; in 2030 there were fourteen⟧, if those joined with Sweden are included.
@@ copy Baltic Newswire
The European border agency, ⟦F20; v=80%; by=border agency: which pays four-fifths of the price⟧, said it had an observer aboard.
=== a6 | outlet: The Leinster Examiner | published: 2031-02-22 | title: Finland sent second flight as first death was being examined
%% World view — Conor Mulhall
&& Haydar Jasim, an Iraqi cook, died on a Finnish deportation flight this month
It took off at dawn ⟦F33; v=2031-02-19; by=-: ⟦T2031-02-19: on Wednesday⟧⟧, ⟦F34; v=Mogadishu; by=-: a different aircraft to a different country, Somalia⟧, with ⟦F35; v=9; by=-: nine people strapped in⟧. Nobody died. That this needs to be said is the measure of what ⟦F1: the affair of the week before⟧ has done to Finland's idea of itself.
⟦F36; v=3; by=-: Three officers have since been suspended⟧, and ⟦F38; v=Prosecutor General; by=-: the inquiry has passed from the force to the Prosecutor General⟧. ⟦F6; v=held down; by=Sirkka Aho: The police chief, Sirkka Aho, now accepts that “hands were on him”⟧, ⟦F6; v=no force; by=police; st=doubted: words that cannot be squared with the first night's bulletin⟧. ⟦F5; v=asphyxia; by=-: He was suffocated⟧ ⟦F26; v=about ten minutes; by=-: over some ten minutes⟧, ⟦F15; v=Haydar Jasim: a pizza cook with a grill named after him⟧, within sight of a nurse, an observer from Warsaw and twenty-two of his countrymen.
⟦F18; v=stayed; by=-: A court had forbidden it all that lunchtime⟧. Who read the e-mail? ⟦F30; v=intern; by=interior minister: A trainee, the interior minister told parliament⟧. ⟦F30; v=no; by=the trainees' union; st=denied: The office had no trainees in February, their union replied⟧.
⟦F22; v=suspended; by=-: Iraq has shut its runway to further charters⟧. ⟦F22; v=technical pause; by=Border Interior Board: Helsinki describes this as a technical pause⟧. ⟪Outi Salmela; q; via=Baltic Newswire: “⟦F19; v=13h40; by=Outi Salmela > Baltic Newswire: It was in their inbox at 13.40⟧ and ⟦F42; v=16h35; by=Outi Salmela > Baltic Newswire: the doors closed at 16.35⟧,”⟫ as his solicitor put it, and no minister has improved on the sentence.
⟦F13; by=-: A Gambian who passed out in a police grip⟧ ⟦F12; v=2024; by=-: seven years ago⟧ lived to see ⟦F14; v=fined; by=-: his handlers docked some pay⟧. ⟦F41; v=pregnant; by=-: Mr Jasim's fourth child is due in April⟧.
=== key
F1 | What happened to the man on the flight?
F2 | When did he die?
F3 | What did the aircraft do?
F4 | When did the aircraft land again?
F5 | Of what did he die?
F6 | Was force used on him?
F7 | How old was he?
F8 | How many returnees were on board or listed?
F9 | How many escorts were on board?
F10 | Was the journey continued?
F11 | How many charters were there last year?
F12 | When was the Gambian man's case?
F13 | What happened to the Gambian man?
F14 | What happened to the officers in the Gambian man's case?
F15 | Who was the dead man?
F16 | When did he come to Finland?
F17 | How many children does he leave?
F18 | Had a court stopped his removal?
F19 | When was the court's order sent?
F20 | What share of the cost does the border agency pay?
F21 | What did Iraq do about the ambassador?
F22 | Will Iraq receive more charters?
F23 | When did Baghdad announce its measure?
F24 | Was his name on the list sent to Baghdad?
F25 | How far behind did the escort sit?
F26 | For how long was he held down?
F27 | Over what place did he become still?
F28 | Was a doctor on board?
F29 | Was he healthy before?
F30 | Who opened the e-mail?
F31 | When did the aircraft take off?
F32 | How far apart are the two places?
F33 | When was the second flight?
F34 | Where did the second flight go?
F35 | How many people were on the second flight?
F36 | How many officers were suspended?
F37 | When was the e-mail opened?
F38 | Who investigates the death?
F39 | How many demonstrated at the airport?
F40 | When did Iraq agree to forced returns?
F41 | Is the widow expecting a child?
F42 | When were the aircraft's doors closed?
D1 | cause | conflict | F5 | illness: a1 a4 | strangled: a3 | asphyxia: a5 a6 | police spoke of illness, the brother of strangling, the forensic doctor of positional asphyxia
D2 | denial | conflict | F6 | no force: a1 a6 | held down: a3 a4 a6 | the first bulletin against a passenger, an escort and later the police chief
D3 | figure | conflict | F7 | 34: a1 a5 | 36: a3 | police and register against the brother
D4 | figure | rounding | F8 | 23: a1 a5 | about two dozen: a2 | the agency rounds
D5 | figure | scope | F8 | 23: a1 a5 | 22: a3 | the list sent to Baghdad lacked the name added by hand
D6 | figure | scope | F9 | 52: a1 | 49: a5 | with or without the three of the medical team
D7 | figure | scope | F11 | 11: a1 | 14: a5 | without or with the flights shared with Sweden
D8 | date | conflict | F16 | 2015: a2 | 2016: a3 | the lawyers' year against the brother's
D9 | figure | scope | F17 | 3: a2 a4 | 4: a3 | the brother counts the unborn child
D10 | denial | conflict | F18 | stayed: a2 a5 a6 | not stayed: a2 a5 | the board says that it knew of no order
D11 | place | conflict | F27 | Kaunas: a4 | Vilnius: a5 | an escort's memory against the crew log
D12 | denial | conflict | F28 | no doctor: a4 | doctor: a4 | an escort and the manifest against the police
D13 | characterisation | conflict | F29 | healthy: a4 a5 | heart medicine: a4 | police point at pills, the widow and the post-mortem at a sound heart
D14 | figure | rounding | F26 | 12 minutes: a4 | about ten minutes: a6 | the same span told loosely
D15 | identity | conflict | F30 | intern: a6 | no: a6 | the minister blames a trainee, the union says there was none
D17 | figure | update | F36 | 1: a5 | 3: a6 | two more were suspended in the days between
D18 | responsibility | update | F38 | Helsinki police: a1 | Prosecutor General: a6 | the inquiry was taken over
D16 | characterisation | conflict | F22 | suspended: a3 a6 | technical pause: a6 | a suspension for Baghdad, a pause for Helsinki
D19 | date | rounding | F19 | 13h40: a2 a6 | 13h41: a5 | the lawyer rounds the minute of the register
R F5 | 3 | police; the brother with a passenger's call; the forensic doctor
R F6 | 3 | police; a passenger; an escort
R F18 | 3 | the lawyer; the board; the court register
R F20 | 1 | the border agency
S | a2 “The order was in their inbox at 13.40 | a6 “It was in their inbox at 13.40 and the doors closed at 16.35,”
E | Haydar Jasim | person | Haydar Jasim; Haydar Jasim al-Budairi; Mr Jasim; Haydar
E | Outi Salmela | person | Outi Salmela; his solicitor
E | Border Interior Board | organisation | Border Interior Board; The board that runs removals
E | Karrar al-Budairi | person | Karrar; the brother; his brother Karrar
