story: austral_petrel_death
about: a passenger of an expedition cruise ship dies off the Antarctic Peninsula; fall, push or illness, deck and hour are disputed, the ship's position is corrected and the numbers aboard are told in several ways, and a Zodiac accident of the same line two seasons before is not this one
=== a1 | outlet: El Faro de Ushuaia | published: 2032-02-06 | title: Passenger of Antarctic cruise found dead in the sea
%% Redacción – puerto
%% English page for our visitors
⟦F1; by=port prefecture: A passenger of the expedition ship Austral Petrel lost her life in Antarctic waters⟧ ⟦F2; v=2032-02-03; by=port prefecture: ⟦T2032-02-03: on Tuesday night⟧⟧, the prefecture of this port reported. ⟦F3; v=Helga Tannenwald; by=port prefecture: She was Helga Tannenwald⟧, ⟦F4; v=68; by=port prefecture: 68⟧, a pharmacist's widow from Lübeck who ⟦F5; v=husband Rolf; by=port prefecture: travelled with her second husband, Rolf⟧.
⟦F6; v=fall; by=Ocean Lantern: The operator, Ocean Lantern Voyages, speaks of a fall over the rail⟧ ⟦F7; v=deck 5; by=Ocean Lantern: from the promenade of deck five⟧ in a swell of four metres. ⟦F8; v=Bransfield Strait; by=-: The ship was in the Bransfield Strait⟧, south of the South Shetlands, ⟦F9; v=2340; by=-: when at 23h40m the alarm was raised⟧. ⟦F10; v=40 minutes; by=-: A Zodiac lifted her out of the water after forty minutes⟧; ⟦F11; v=dead; by=-: the doctor could only certify the death⟧.
⟦F12; v=196; by=-: The Petrel carries 196 guests⟧ and ⟦F13; v=Bahamas; by=-: flies the colours of the Bahamas⟧. ⟦F14; v=2032-02-08; by=-; st=planned: It is awaited at our pier ⟦T2032-02-08: on Sunday⟧⟧, where ⟦F15; by=-; st=planned: a federal judge means to go aboard⟧.
The trade is nervous. ⟦F16; v=2029; by=-: In December 2029 a boat of the same line capsized near Paulet Island⟧ and ⟦F17; v=2; by=-: two Canadians drowned⟧. ⟪Néstor Ojeda; q: “Down there is no ambulance,”⟫ said Néstor Ojeda, who has piloted these channels for thirty years.
%% Ferry, bus and glacier timetables: page 7
=== a2 | outlet: Meridional Wire | published: 2032-02-09 | title: Judge orders husband of dead Antarctic cruise passenger held
USHUAIA, Argentina, Feb 9 (MW) - ⟦F18; v=detained; by=court: An Argentine judge has had the husband of a woman who died on an Antarctic cruise taken into custody⟧, court officials said ⟦T2032-02-09: on Monday⟧.
⟦F1; by=-: Helga Tannenwald's death off the Antarctic Peninsula⟧ was first described as a mishap. ⟦F6; v=push; by=court: The court now suspects that she was pushed⟧: ⟦F19; by=waiter: a waiter from the Philippines heard a quarrel in German⟧ minutes earlier, it said. ⟦F6; v=fall; by=Rolf Tannenwald: Rolf Tannenwald says that she slipped on ice while photographing a petrel⟧, according to his lawyer.
⟦F7; v=deck 6; by=-: The spot was on deck six, beside the couple's balcony suite⟧, ⟦F7; v=deck 5; by=Ocean Lantern: not the public promenade named by the company⟧. ⟦F9; v=2312; by=court: The judge's timetable has her in the sea at 23h12m⟧, ⟦F20; v=28 minutes; by=court: twenty-eight minutes before the bridge was told⟧.
⟦F21; v=insurance; by=court: A life policy of 800,000 euros was taken out in November⟧, officials said. ⟦F22; v=no jurisdiction; st=denied; by=lawyer: The defence argues that Argentina has no jurisdiction⟧ ⟦F13; v=Bahamas; by=-: over a Bahamian-registered vessel⟧ in the treaty area.
⟦F12; v=about 200; by=-: Some 200 tourists⟧ and ⟦F23; v=151; by=-: a crew of 151⟧ ⟦F14; v=2032-02-08; by=-: disembarked ⟦T2032-02-08: on Sunday⟧⟧. ⟦F24; v=26; by=-: They came from 26 nations⟧. ⟦F16; v=2029; by=-: The line was faulted over a capsizing in 2029⟧ ⟦F17; v=2; by=-: that claimed the lives of two Canadians⟧.
%% Reporting by P. Iturralde
=== a3 | outlet: Lübecker Hafenpost | published: 2032-02-11 | title: “Helga would never have leaned out”
%% Lokales | in English for readers abroad
On the Wakenitz the curtains are drawn. ⟦F3; v=Helga Tannenwald; by=-: Helga Tannenwald, who for decades handed half this district its cough syrup⟧, was afraid of heights, says her sister Inge. ⟪Inge Brodersen; q: “⟦F6; v=push; by=Inge Brodersen: She did not fall. Somebody saw to it⟧,”⟫ says Inge Brodersen.
⟦F4; v=67; by=sister: She was sixty-seven; in March she would have been a year older⟧. ⟦F5; v=husband Rolf; by=-: Her husband since 2027, Rolf, formerly of the savings bank⟧, ⟦F18; v=detained; by=-: is sitting in a cell at the end of the world⟧. ⟦F21; v=no policy; st=denied; by=insurance broker: The policy that the court has read about was his own, says the broker who sold it, on Rolf's life, not hers⟧.
His daughter from his first marriage sees it thus: ⟦F6; v=illness; by=Maren Tannenwald: Helga had fainted twice on the voyage, her heart was weak, and she went over unconscious⟧. ⟦F25; v=2; by=Maren Tannenwald: Two faintings⟧, both in the ship doctor's book. ⟦F25; v=1; by=Ocean Lantern: The shipping company's print-out contains one⟧.
⟦F1; by=-: The drama in the polar sea⟧ ⟦F2; v=2032-02-03; by=-: ⟦T2032-02-03: a week ago yesterday⟧⟧ has a map of its own now. ⟦F8; v=Antarctic Sound; by=passenger: A fellow traveller from Kiel kept his navigation app on: it shows Antarctic Sound⟧, ⟦F26; v=nearly 60 km; by=passenger: almost sixty kilometres from the strait of the press release⟧. ⟦F10; v=an hour; by=passenger: And the rescue, he says, took a full hour⟧, because ⟦F27; v=engine failed; by=passenger: the first rubber boat would not start⟧.
⟦F28; by=foreign office: The foreign office is giving consular help⟧.
%% Leserbriefe bitte mit Adresse
=== a4 | outlet: Polar Operators' Circular | published: 2032-02-14 | title: Incident note 3/32
%% Members only | Lessons, not blame
Summary. ⟦F1; by=-: A guest of a member vessel was lost overboard and recovered lifeless⟧. ⟦F9; v=2338; by=voyage data recorder: The man-overboard button was pressed at 23h38m⟧ by the recorder, ⟦F29; by=-: rounded in the first bulletin to twenty to twelve⟧. ⟦F8; v=Antarctic Sound; by=voyage data recorder: Position, Antarctic Sound, 31 nautical miles⟧ ⟦F26; v=57 km; by=-: (57 km) from what was first circulated⟧; ⟦F8; v=Bransfield Strait; by=-: “Bransfield” was the day's programme, not the place⟧.
⟦F10; v=44 minutes; by=voyage data recorder: Recovery after forty-four minutes⟧. ⟦F27; v=engine failed; by=-: The outboard of the craft launched first failed to fire⟧; ⟦F27; v=started; st=denied; by=operator: the operator states that it ran on the second pull⟧. ⟦F30; v=1.10 m; by=-: Rail height 1.10 m⟧, as prescribed. ⟦F31; v=off; by=-: The camera covering the starboard side had been switched off for de-icing⟧.
⟦F7; v=deck 6; by=-: The point of departure was level six⟧. ⟦F20; v=28 minutes; by=-: Nobody has yet accounted for the twenty-eight minutes⟧ of the court's chronology. ⟦F6; v=unknown; by=-; st=doubted: We do not speculate on fall, malaise or crime⟧.
@@ copy Meridional Wire
⟦F12; v=about 200; by=-: Some 200 tourists⟧ and ⟦F23; v=151; by=-: 151 crew⟧ ⟦F14; v=2032-02-08; by=-: left the ship⟧. ⟦F24; v=26; by=-: They came from 26 nations⟧.
Members are reminded of ⟦F16; v=2029; by=-: the inflatable that turned over off Paulet Island in 2029⟧, ⟦F17; v=3; by=-: with three fatalities, if the guide who died in Punta Arenas that spring is reckoned in⟧. ⟦F32; by=-; st=planned: Night-time balcony checks will be discussed in May⟧.
%% Unsubscribe? Speak to the secretary
=== a5 | outlet: Manila Seafarer | published: 2032-02-26 | title: Our countryman and the quarrel on deck six
%% Seafarers' news | by Luzviminda Cortez
&& A quarrel on deck six, and a countryman who heard it
⟦F19; by=-: Jomar Villarin, 26, of Iloilo, heard voices, then nothing⟧. That nothing has made a small waiter famous. ⟦F33; by=-: He reported it to his supervisor the same night⟧; ⟦F34; v=told to be quiet; by=-: he was told to see to his trays⟧. ⟦F34; v=no such report; st=denied; by=Ocean Lantern: Ocean Lantern says that no report was made before Ushuaia⟧.
⟦F18; v=released; by=-: An appeal court in Comodoro Rivadavia freed Rolf Tannenwald ⟦T2032-02-24: on Tuesday⟧⟧ ⟦F22; v=no jurisdiction; by=appeal court: for want of jurisdiction⟧: ⟦F35; by=appeal court: the case goes to Nassau and Lübeck⟧. ⟦F6; v=illness; by=pathologist: And the pathologist's paper, which our union lawyer has read, finds a heart attack before the water⟧; ⟦F6; v=push; by=Inge Brodersen: the sister in Germany holds to murder⟧.
⟦F1; by=-: The woman who ended in the Antarctic sea⟧, ⟦F3; v=Helga Tannenwald; by=-: Mrs Tannenwald⟧, ⟦F4; v=67; by=passport: had 67 years in her passport⟧. ⟦F2; v=2032-02-03; by=-: Since ⟦T2032-02-03: the third of the month⟧⟧ Jomar does not sleep. ⟦F21; v=insurance; by=prosecutor: The prosecutor still waves an insurance paper worth 800,000 euros⟧; ⟦F21; v=no policy; by=insurer: the insurer has written that the life insured was the man's⟧.
⟦F10; v=an hour; by=Jomar Villarin: Sixty minutes, not less, until they had her, says Jomar⟧, who held a lamp. ⟦F27; v=engine failed; by=Jomar Villarin: “The first motor was dead, sir, dead,”⟧ he told the judge. ⟦F9; v=2312; by=Jomar Villarin: He is sure of the time, twelve past eleven, because the soup shift had ended⟧, which gives ⟦F20; v=nearly half an hour; by=-: close to half an hour⟧ in which nobody was called.
⟦F23; v=110; by=-: The crew's 110 hotel hands⟧, ⟦F36; v=two thirds; by=union: two in three of them Filipino by the union's count⟧, sailed again ⟦T2032-02-10: on the 10th⟧ ⟦F37; v=194; by=-: with 194 new guests⟧ under ⟦F13; v=Bahamas; by=-: the same Nassau flag⟧. ⟦F17; v=2; by=-: The pair from Canada⟧ lost ⟦F16; v=2029; by=-: in 2029⟧ had a plaque in the bar. There is room beside it.
%% Know your rights: text SEAFARER to 2929
=== key
F1 | What happened to a passenger of the Austral Petrel?
F2 | When did she die?
F3 | Who was the dead passenger?
F4 | How old was she?
F5 | With whom did she travel?
F6 | How did she come to go overboard?
F7 | From which deck did she go overboard?
F8 | Where was the ship?
F9 | At what time did she go overboard or was the alarm raised?
F10 | How long did the rescue take?
F11 | What did the doctor find?
F12 | How many passengers were aboard?
F13 | Under which flag does the ship sail?
F14 | When did the ship reach Ushuaia?
F15 | Who goes aboard at Ushuaia?
F16 | When was the earlier boat accident?
F17 | How many died in the earlier boat accident?
F18 | Is the husband in custody?
F19 | What did the waiter hear?
F20 | How long between the fall and the alarm?
F21 | Was there a life insurance on her?
F22 | Has Argentina jurisdiction?
F23 | How many crew were there?
F24 | From how many nations did those aboard come?
F25 | How often had she fainted on the voyage?
F26 | How far was the ship from the place first named?
F27 | Did the first boat's engine work?
F28 | What does the German foreign office do?
F29 | How was the time of the alarm first given?
F30 | How high is the rail?
F31 | Was the camera working?
F32 | What will the operators discuss?
F33 | When did the waiter report the quarrel?
F34 | How did the ship react to the waiter?
F35 | Where does the case go?
F36 | What share of the hotel crew is Filipino?
F37 | How many guests were on the next voyage?
D1 | cause | conflict | F6 | fall: a1 a2 | push: a2 a3 a5 | illness: a3 a5 | a slip for company and husband, a push for court and sister, a faint for the stepdaughter and pathologist
D2 | place | conflict | F7 | deck 5: a1 a2 | deck 6: a2 a4 | the company's promenade against the balcony level
D3 | place | update | F8 | Bransfield Strait: a1 a4 | Antarctic Sound: a3 a4 | the first bulletin named the day's programme, app and recorder correct it
D4 | date | scope | F9 | 2340: a1 | 2312: a2 a5 | the alarm, or the fall itself
D5 | date | rounding | F9 | 2340: a1 | 2338: a4 | the bulletin rounds the recorder's time
D6 | figure | conflict | F10 | 40 minutes: a1 | an hour: a3 a5 | the port paper's figure against passenger and waiter
D17 | figure | conflict | F10 | 44 minutes: a4 | an hour: a3 a5 | the recorder against passenger and waiter
D18 | figure | rounding | F10 | 40 minutes: a1 | 44 minutes: a4 | the recorder's minutes rounded
D19 | figure | rounding | F20 | 28 minutes: a2 a4 | nearly half an hour: a5 | the same gap
D7 | figure | conflict | F4 | 68: a1 | 67: a3 a5 | the prefecture's age against sister and passport
D8 | denial | conflict | F21 | insurance: a2 a5 | no policy: a3 a5 | the court's policy was on his life, say broker and insurer
D9 | denial | conflict | F27 | engine failed: a3 a4 a5 | started: a4 | the operator says that it ran on the second pull
D10 | characterisation | update | F18 | detained: a2 a3 | released: a5 | an appeal court frees him two weeks later
D11 | figure | rounding | F12 | 196: a1 | about 200: a2 a4 | the same passengers
D12 | figure | scope | F17 | 2: a1 a2 a5 | 3: a4 | drowned at once, or with the guide who died later
D13 | figure | scope | F23 | 151: a2 a4 | 110: a5 | the whole crew or the hotel hands
D14 | figure | conflict | F25 | 2: a3 | 1: a3 | the stepdaughter's two faintings against the company's print-out
D15 | denial | conflict | F34 | told to be quiet: a5 | no such report: a5 | the waiter says he was hushed, the company that he made no report
D16 | figure | rounding | F26 | nearly 60 km: a3 | 57 km: a4 | the same distance
R F6 | 5 | company and husband; the court and the waiter; the sister; the stepdaughter; the pathologist
R F8 | 3 | the company; the passenger's app; the recorder
R F10 | 4 | the prefecture or company; the passenger from Kiel; the recorder; the waiter
R F12 | 1 | the ship's list
S | a2 a crew of 151 | a4 151 crew
E | Helga Tannenwald | person | Helga Tannenwald; Mrs Tannenwald; Helga
E | Rolf Tannenwald | person | Rolf Tannenwald; Rolf; Her husband since 2027, Rolf
E | Ocean Lantern Voyages | organisation | Ocean Lantern Voyages; Ocean Lantern; the company; The shipping company
E | Austral Petrel | ship | Austral Petrel; The Petrel
E | Jomar Villarin | person | Jomar Villarin; Jomar; a waiter from the Philippines; a small waiter
