story: mondego_train
about: an intercity derails on a curve of the Beira Alta line in Portugal; speed by the driver, the recorder and the passengers, a signal that was green or yellow, a landslip before or after, French or Portuguese dead, and an earlier derailment at the same station without victims
=== a1 | outlet: Diário do Mondego | published: 2028-12-06 | title: Intercity leaves the rails at Vale de Prados: seven dead
%% Texto: Rita Sarmento | Fotos: Nuno Leal
⟦F2; by=-: The Lisbon–Guarda intercity came off the track⟧ ⟦T2028-12-05: yesterday⟧ ⟦F1; v=18h52; by=-: at eight minutes to seven in the evening⟧, on the curve before Vale de Prados station, municipality of Mangualde. ⟦F2; by=-: The engine and the three front coaches went down the slope to the river⟧. ⟦F3; v=7; by=Civil Protection: Seven people are dead⟧ and ⟦F4; v=52; by=Civil Protection: fifty-two wounded⟧, according to Civil Protection; ⟦F5; v=9; by=Civil Protection: nine are in a serious state⟧.
⟦F6; v=landslip; by=mayor: Earth had come down on the line after four days of rain, and the train ran into it⟧, said the mayor, Albertina Queirós. ⟪Albertina Queirós; q: “⟦F7; v=March; by=Albertina Queirós: We warned of this bank in March⟧. Nobody came with so much as a shovel,”⟫ she said.
A passenger in coach 22, nurse Joana Frias, ⟦F8; v=29: 29⟧, was sure of something else. ⟪Joana Frias; q: “⟦F9; v=very fast; by=Joana Frias: We were going much too fast, the cups were sliding⟧,”⟫ she said.
⟦F10; v=123; by=operator: The train was carrying 123 passengers⟧.
%% Assine o Diário: apoie a imprensa regional
=== a2 | outlet: Iberia Press Service | published: 2028-12-07 | title: Portugal train was doing 131 kph in 70 zone, source says
LISBON (IPS) - ⟦F2; by=-: A passenger train that jumped the rails⟧ in northern Portugal ⟦F1; v=about 19h00; by=-: at around 7 p.m. on Tuesday⟧, ⟦F3; v=8; by=rescuers: killing eight people⟧, ⟦F9; v=131 km/h; by=source close to the inquiry; st=alleged: was travelling at 131 kilometres an hour⟧ ⟦F11; v=70 km/h; by=source close to the inquiry: on a curve limited to 70⟧, a source close to the inquiry said ⟦T2028-12-07: on Thursday⟧.
The driver, who survived, ⟦F9; v=80 km/h; by=driver: has told police he was doing about 80⟧. ⟦F12; v=green; by=driver: The signal ahead of the bend was green, he said⟧.
⟦F4; v=more than 50; by=rescuers: More than 50 were injured⟧. ⟦F13; v=2; by=French embassy: Two of the dead are French nationals⟧, the French embassy said. ⟦F10; v=126; by=operator: The number aboard was put at 126⟧, ⟦F14; v=3; by=operator: three of them staff⟧.
Infrastructure Minister Duarte Colaço ⟦F6; v=no landslip; by=Duarte Colaço; st=denied: ruled out a landslide: the bank had slid after the train hit it⟧, he said.
%% Edited in Madrid
=== a3 | outlet: Locomotive Crews' Federation | published: 2028-12-08 | title: Communiqué 41: Our colleague is not the culprit
%% To all sections
1. The Federation salutes the families of ⟦F3; v=8: the eight who lost their lives⟧ in ⟦F2: the accident at Vale de Prados⟧.
2. ⟦F12; v=green; by=Federation: Signal S7 showed green⟧. A green aspect authorises line speed. ⟦F11; v=120 km/h; by=Federation: Line speed in the driver's book of that week was 120 and not 70⟧; ⟦F15; by=Federation: the reduction had been sent by e-mail ⟦F21; v=same day; by=Federation: that same afternoon⟧⟧.
3. ⟦F16; v=off; by=Federation: The automatic speed control of the section had been switched off since September for works⟧. ⟦F17; v=Linhas de Portugal; by=Federation: The responsibility is of the company Linhas de Portugal⟧, which keeps the track, and of no other.
4. A speed of 131 is ⟦F9; v=not 131; by=Federation; st=denied: an invention of anonymous mouths⟧. ⟦F33; v=no; by=Federation: The recorder has not even been opened⟧.
5. ⟦F18; v=24 hours; by=Federation; st=planned: Crews will stop for 24 hours on Monday⟧.
=== a4 | outlet: Sud-Atlantique Matin (Bordeaux) | published: 2028-12-08 | title: Portuguese derailment: a couple from Libourne among the dead
&& The train was doing 131 km/h, a source says
They had taken the train because he was afraid of the mountain road. Michel and Odette Barreau, ⟦F19; v=71; by=-: both 71⟧, of Libourne, are ⟦F13; v=2; by=prefecture: the two French victims⟧ of ⟦F2; by=-: Tuesday's railway accident in the Portuguese interior⟧, the prefecture confirmed. Four others ⟦F13; v=6; by=emigrants' association: were Portuguese settled in France, so that the emigrants' association of Pessac mourns ⟪emigrants' association of Pessac; q: “six of ours”⟫⟧.
@@ copy Iberia Press Service
⟦F4; v=more than 50; by=rescuers: More than 50 were injured⟧. ⟦F10; v=126; by=operator: The number aboard was put at 126⟧, ⟦F14; v=3; by=operator: three of them staff⟧.
A survivor from Mérignac, Lucie Tavares, recalled ⟦F20; v=bang first; by=Lucie Tavares: a bang under the floor, and only then the brakes⟧. The conductor, heard on Portuguese radio, ⟦F20; v=brakes first; by=conductor > Portuguese radio: says that the brakes came on first, hard, and the bang followed⟧.
⟪Joana Frias; q; via=Diário do Mondego: “⟦F9; v=very fast; by=Joana Frias > Diário do Mondego: Much too fast⟧, the cups were sliding,”⟫ a nurse told the local press.
=== a5 | outlet: Rádio Nacional (public broadcaster) | published: 2028-12-10 | title: Track company: signal S7 was yellow, the driver had three warnings
Linhas de Portugal has broken its silence. ⟦F12; v=yellow; by=Linhas de Portugal: The log of the signal box at Mangualde proves that S7 was showing yellow⟧, said its chairwoman, Graça Monteverde. ⟪Graça Monteverde; q: “⟦F12; v=yellow; by=Graça Monteverde: Yellow⟧. Not green, not broken,”⟫ she said. ⟦F17; v=no; by=Linhas de Portugal; st=denied: The company bears no blame⟧, in her view: ⟦F15; by=Graça Monteverde: the speed reduction had been notified⟧ ⟦F21; v=six days before; by=Graça Monteverde: six days earlier⟧, and not on the day itself.
⟦F16; v=off; by=Graça Monteverde: She acknowledged that the speed supervision was out of service⟧.
⟦F3; v=9; by=hospital: The ninth victim died in Viseu⟧ ⟦T2028-12-09: on Saturday night⟧. ⟦F22; v=2; by=firefighters: Two firefighters, slightly hurt on the slope⟧, ⟦F4; v=54; by=Civil Protection: are now included in the 54 injured of the official list⟧.
⟦F23; v=2019; by=-: In 2019 a goods train derailed at the same station⟧; ⟦F24; v=0; by=-: there was nobody hurt⟧.
=== a6 | outlet: Correio de Lisboa | published: 2028-12-20 | title: Recorder gives 128; minister's landslide was there after all
%% Exclusivo assinantes
The black box of the intercity has spoken, a little for everybody. ⟦F9; v=128 km/h; by=accident office: The train entered the curve at 128 km/h⟧, writes the accident office in a note of four pages; “131”, ⟦F9; v=131 km/h; by=IPS; st=doubted: as an agency had it⟧, was the peak of a faulty sensor. ⟦F25; v=9 seconds; by=accident office: The driver braked nine seconds before the rails ended for him⟧, and ⟦F20; v=brakes first; by=accident office: the shock came after⟧.
⟦F11; v=70 km/h; by=accident office: The limit in force was 70⟧. But ⟦F15; by=accident office: the message announcing it reached the depot⟧ ⟦F21; v=same day; by=accident office: at 15h40 on the day of the accident⟧, as the Federation had maintained. ⟦F12; v=unknown; by=accident office; st=doubted: Whether S7 was green or yellow, the office will not say⟧: ⟦F12; v=yellow; by=signal box log: the log shows yellow⟧, ⟦F12; v=green; by=farm camera: the camera of a farm shows a green gleam⟧.
And the bank? ⟦F6; v=landslip; by=accident office: Soil on the rail head, forty centimetres deep, preceded the derailment⟧. ⟦F32; v=speed; by=accident office: It would not have thrown off a train at 70⟧, the note adds; ⟦F32; v=speed; by=accident office: at nearly twice that, it did⟧.
⟦F26; v=resigned; by=-: Minister Colaço, who had denied any slide, handed in his resignation last night⟧. ⟦F3; v=9: Nine people died⟧; ⟦F10; v=123; by=accident office: of the 123 travellers, the office says⟧, ⟦F27; v=a third; by=accident office: a third had been standing⟧.
=== a7 | outlet: TrackWatch Europe | published: 2028-12-12 | title: Q&A – the Portuguese derailment
%% Newsletter for members | Issue 311
Where did it happen? ⟦F2: On the curve west of Vale de Prados⟧, ⟦F28; v=300 m; by=-: about 300 m short of the platform⟧, Beira Alta line.
How many casualties? ⟦F3; v=9: Nine dead⟧. ⟦F4; v=54; by=Civil Protection: Injured, 54 with the rescuers⟧, ⟦F4; v=52; by=Civil Protection: 52 without⟧.
How fast? Too fast, ⟦F9; v=131 km/h; by=unnamed source; st=alleged: if the unnamed official who leaked 131 is right⟧; ⟦F9; v=80 km/h; by=driver: not very, if the driver's 80 is⟧. ⟦F29; v=81 mph; by=-; st=alleged: The leaked figure is 81 mph for our British readers⟧.
What did the signal show? ⟦F12; v=green; by=Federation: Green, say the crews⟧. ⟦F12; v=yellow; by=Linhas de Portugal: Yellow, says the infrastructure manager⟧.
Did trains strike? ⟦F18; v=24 hours; by=-: The stoppage of Monday went ahead for a full day⟧. ⟦F30; v=80 percent; by=Federation: Four in five services were cancelled⟧, the union says.
Has it happened there before? ⟦F23; v=2019: Nine years ago⟧, with ⟦F24; v=0: wagons of cellulose and no victims⟧.
How long will the line be shut? ⟦F31; v=six weeks; by=Linhas de Portugal; st=planned: Six weeks⟧.
=== key
F1 | When did the train derail?
F2 | What happened to the train at Vale de Prados?
F3 | How many people were killed?
F4 | How many people were injured?
F5 | How many are seriously injured?
F6 | What caused the derailment?
F7 | When had the mayor warned of the bank?
F8 | How old is Joana Frias?
F9 | How fast was the train?
F10 | How many people were on the train?
F11 | What was the speed limit on the curve?
F12 | What did signal S7 show?
F13 | How many of the dead were French?
F14 | How many staff were on the train?
F15 | What was done to announce the lower limit?
F16 | Was the automatic speed control on?
F17 | Who is responsible?
F18 | How long do the crews strike?
F19 | How old was the Barreau couple?
F20 | Did the bang or the brakes come first?
F21 | When was the lower limit announced?
F22 | How many firefighters were hurt?
F23 | When was the earlier derailment at the station?
F24 | How many were hurt in the earlier derailment?
F25 | How long before the derailment did the driver brake?
F26 | What became of the minister?
F27 | How many passengers had been standing?
F28 | How far from the platform did the train derail?
F29 | What is the leaked speed in miles?
F30 | How many services were cancelled in the strike?
F31 | How long will the line be shut?
F33 | Has the recorder been opened?
F32 | Why did the soil throw off the train?
D1 | figure | update | F3 | 7: a1 | 8: a2 a3 | 9: a5 a6 a7 | injured people died later
D2 | figure | scope | F4 | 52: a1 a7 | 54: a5 a7 | the later list includes two firefighters hurt on the slope
D3 | figure | rounding | F4 | 52: a1 a7 | more than 50: a2 a4 | the agency rounds the injured
D4 | figure | conflict | F9 | 131 km/h: a2 a6 a7 | 80 km/h: a2 a7 | not 131: a3 | very fast: a1 a4 | the inquiry's source and a passenger against the driver and his union
D5 | figure | update | F9 | 131 km/h: a2 a6 a7 | 128 km/h: a6 | the recorder corrects the leaked figure
D6 | characterisation | conflict | F12 | green: a2 a3 a6 a7 | yellow: a5 a6 a7 | driver and union against the track company's log
D7 | cause | conflict | F6 | landslip: a1 a6 | no landslip: a2 | the mayor and the accident office found a slide that the minister denied
D8 | sequence | conflict | F20 | bang first: a4 | brakes first: a4 a6 | a passenger against the conductor and the recorder
D9 | date | conflict | F21 | six days before: a5 | same day: a3 a6 | the chairwoman against the union and the office
D10 | figure | scope | F10 | 123: a1 a6 | 126: a2 a4 | passengers alone against all aboard
D11 | figure | scope | F13 | 2: a2 a4 | 6: a4 | French nationals, or with Portuguese settled in France
D12 | responsibility | conflict | F17 | Linhas de Portugal: a3 | no: a5 | the union blames the track company, which denies it
D13 | figure | conflict | F11 | 70 km/h: a2 a6 | 120 km/h: a3 | the limit in force against the limit in the driver's book
D14 | date | rounding | F1 | 18h52: a1 | about 19h00: a2 | the agency rounds the minute
R F9 | 4 | a source close to the inquiry; the driver; Joana Frias; the recorder
R F12 | 3 | the driver and his union; the track company's log; a farm's camera
R F6 | 3 | the mayor; the minister; the accident office
R F20 | 3 | Lucie Tavares; the conductor; the recorder
S | a1 “We were going much too fast, the cups were sliding,” | a4 “Much too fast, the cups were sliding,”
E | Linhas de Portugal | organisation | Linhas de Portugal; the company Linhas de Portugal; the infrastructure manager
E | Duarte Colaço | person | Duarte Colaço; Infrastructure Minister Duarte Colaço; Minister Colaço
E | Locomotive Crews' Federation | organisation | The Federation; the Federation; the crews; the union
E | Joana Frias | person | Joana Frias; nurse Joana Frias; a nurse
