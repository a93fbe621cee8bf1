story: sofia_line5
about: a Sofia metro train leaves the rails at a crossover; speed, a broken switch or a wheel, a driver named by the tabloids who was not driving, a count that mixes two evenings, and a maker and an operator that each hold the other's papers
=== a1 | outlet: Bulgarian Day Agency | published: 2030-09-11 | title: Metro train derails in Sofia, three dead
SOFIA, September 11 (BDA) – ⟦F2; v=3; by=Emergency Medical Centre: Three people were killed⟧ and ⟦F3; v=47; by=Emergency Medical Centre: forty-seven taken to hospital⟧ after ⟦F1; by=-: a train of the capital’s metro left the rails⟧ ⟦T2030-09-11: on Wednesday morning⟧, the Emergency Medical Centre said.
⟦F4; v=08h06; by=Metropolitan Sofia: The derailment took place at six minutes past eight⟧ ⟦F5; v=Slatina crossover; by=Metropolitan Sofia: on the crossover west of Slatina station⟧ on line 5, according to the operator, Metropolitan Sofia. ⟦F6; v=about 400; by=Metropolitan Sofia: Some four hundred passengers were in the three cars⟧.
⟦F7; v=speed; by=Plamen Radulov: Executive director Plamen Radulov told reporters at the scene that the train had been travelling too fast⟧. ⟪Plamen Radulov; q: “The limit there is forty. We do not yet know the figure, but we know it was not forty.”⟫ ⟦F8; v=no defect; by=Plamen Radulov; st=denied: There had been nothing wrong with the track, he added⟧.
⟦F9; v=hospital; by=-: The driver, a woman of 44, is in Pirogov hospital⟧ and has not yet been questioned.
⟦F10; v=closed; by=-: The line was shut between Levski and Druzhba⟧; ⟦F11; v=60; by=municipality: sixty buses were laid on⟧, the municipality said. ⟦F12; v=2029; by=-: Line 5 was opened in 2029⟧ ⟦F13; v=EU funds; by=-: with the help of European money⟧. It was the first fatal accident in the thirty-two years of the capital's underground. Prime Minister Kalina Stoeva expressed her condolences from Luxembourg.
%% BDA English service. /ND/
=== a2 | outlet: 100 Stotinki | published: 2030-09-12 | title: “WHEELS OF DEATH”: What was Desislava doing on her phone?
%% The paper that does not keep quiet! By 100 Stotinki Team
FOUR! ⟦F2; v=4; by=-: The tunnel has taken four⟧. And the whole of Sofia asks a single thing.
⟦F14; v=Desislava K.; by=tabloid source: The driver was Desislava K., mother of two, 38, our man in the depot reveals⟧. ⟦F15; v=on the phone; by=tabloid source: She had been writing messages at the lever, he says⟧, to a gentleman whose name is known to the editors.
⟦F16; v=87 km/h; by=tabloid source: Eighty-seven! That is what the needle showed, according to the same man⟧. ⟦F17; v=40 km/h; by=-: The permitted is 40⟧.
⟦F3; v=about 50; by=-: Around fifty innocent people with broken arms, ribs and lives⟧. A student, Mihail, 19, left without his shoe, stood on Shipchenski Prohod and cried: ⟪Mihail Dobrev; q: “It went bang, then it went dark, then we were lying on people.”⟫ ⟦F18; v=25 minutes; by=Mihail Dobrev: Twenty-five minutes they sat there before anyone opened, he swears⟧.
And the bosses? Radulov came in a jeep for 190,000. ⟦F19; v=1.4 billion; by=-: The line cost a billion and four hundred million leva⟧. ⟦F12; v=2029; by=-: One year old, the baby!⟧
⟦F20; v=Tuesday; by=-: Already ⟦T2030-09-10: on Tuesday evening⟧ a train had stood an hour in the tunnel at Poduyane⟧ ⟦F21; v=1; by=-: and an old woman was carried out with her heart⟧. A coincidence? Ha.
%% Win a scooter! Coupon on page 15
=== a3 | outlet: Sofia Ledger | published: 2030-09-13 | title: The woman who was not driving
%% Sofia Ledger. Independent since 2019. By Boyan Petkov and Rada Nacheva
Desislava Kostova was at the dentist. She has the bill. ⟦F14; v=Yordanka Mineva; by=-: It was her colleague Yordanka Mineva who drove train 5-17 ⟦T2030-09-11: on Wednesday⟧⟧, as anyone who had rung the depot could have learned; ⟦F14; v=Yordanka Mineva; by=Desislava Kostova: Kostova, whose windows have been broken, has been saying so for a day⟧.
⟦F15; v=no phone; by=Yordanka Mineva; st=denied: Mineva's telephone lay in her locker, her lawyer says⟧, where the police found it.
As to speed. ⟦F16; v=52 km/h; by=investigator: The recorder was read ⟦T2030-09-12: on Thursday night⟧; it stops at 52, a member of the inquiry tells us⟧. ⟦F7; v=switch; by=investigator: Too fast by the book, the same person says, but a train stays up at 52; the switch blade was broken, and the fracture is old⟧. ⟦F8; v=defect reported; by=three track workers: Three track workers have shown us the entry they made ⟦T2030-08-30: on 30 August⟧, “crack, blade 14, left”⟧.
⟦F22; v=night of 9 September; by=operator's log: The operator's log says that blade 14 was replaced ⟦T2030-09-09: on the night of 9 September⟧⟧. ⟦F22; v=never; by=three track workers: It never was, say the workers: the spare came in the wrong size and lies behind the wagon wash⟧. We photographed it.
⟦F2; v=4; by=Pirogov hospital: Four people have died, the hospital confirms⟧; the fourth, a retired teacher, ⟦T2030-09-11: on Wednesday night⟧. ⟦F23; v=Italian; by=-: One of the dead was an Italian, the architect Giulio Sarti⟧, who had designed the station's mosaics. A petition for a second exit at Slatina has 31,000 names.
⟦F20; v=Tuesday; by=-: The breakdown at Poduyane, the evening before⟧, ⟦F24; v=power cut; by=-: was a power cut⟧ and has nothing to do with this.
=== a4 | outlet: Corriere del Levante | published: 2030-09-14 | title: Bari mourns the architect of the blue station
%% di Antonella Loconsole – inviata a Sofia
He had wanted to see people look up. Giulio Sarti, 57, of Bari, ⟦F23; v=Italian; by=-: died in the second car of a metro train⟧ beneath the ceiling that he had drawn.
⟦F1; by=-: What derailed ⟦T2030-09-11: on Wednesday⟧ under Sofia⟧ was a train of three vehicles ⟦F25; v=Ferrovie Adriatiche; by=-: built by an Italian firm, Ferrovie Adriatiche of Foggia⟧; and so the matter concerns us twice. ⟦F7; v=wheel; by=Plamen Radulov: The director of the Bulgarian operator, who had first spoken of haste, has now, by letter, laid the fault on a wheel of the manufacturer⟧. ⟦F7; v=switch; by=Ferrovie Adriatiche: From Foggia they reply that the wheel broke on the switch, and not the reverse⟧.
⟦F26; v=Metropolitan Sofia; by=Ferrovie Adriatiche: The maintenance of the wheels is in the hands of Metropolitan Sofia since January, Ferrovie Adriatiche specifies⟧; ⟦F26; v=Ferrovie Adriatiche; by=Metropolitan Sofia: the contract runs with the maker until 2034, they object in Sofia⟧. Each has a signed sheet to show.
⟦F5; v=inside Slatina station; by=passenger: It was already inside the station, a passenger from Bitonto recounts, that the carriage leaned over⟧, so that the tiles fell on it like rain. ⟦F2; v=5; by=-: With a girl of sixteen who passed away ⟦T2030-09-13: on Friday⟧, five are the victims⟧. ⟦F3; v=47; by=-: Of the forty-seven injured of that morning⟧ ⟦F27; v=12; by=Pirogov hospital: twelve remain in bed, says the hospital⟧.
The coffin leaves ⟦T2030-09-16: on Monday⟧. ⟪Marta Sarti; q: “He telephoned from the platform,”⟫ says his sister Marta, ⟪Marta Sarti; q: “and said that a child was pointing at the ceiling.”⟫
@@ copy Bulgarian Day Agency
⟦F10; v=closed; by=-: The line was shut between Levski and Druzhba⟧; ⟦F11; v=60; by=municipality: sixty buses were laid on⟧, the municipality said.
=== a5 | outlet: Rail Safety Quarterly Online | published: 2030-09-20 | title: Sofia 5-17: a note on what can and cannot be said
%% By G. W. Abernethy, technical editor, Derby
Readers have asked for something firmer than newspapers. Here it is, with the usual health warning.
Location. ⟦F5; v=Slatina crossover; by=-: The first mark of a flange on the sleepers lies 84 m short of the platform, on the crossover⟧; the leading car came to rest inside the station, which explains the witnesses.
Speed. ⟦F16; v=52 km/h; by=recorder: 52 km/h on the recorder⟧, against ⟦F17; v=40 km/h; by=-: a permanent restriction of 40⟧. ⟦F16; v=87 km/h; by=popular press; st=doubted: The 87 of the popular press⟧ is, I am told, the number of the siding.
Load. ⟦F6; v=about 400; by=platform counters: Platform counters bear out the 400 or so aboard⟧.
Switch. ⟦F28; v=70%; by=metallurgist: The fracture face is rusted over 70 per cent of its area, a metallurgist who has held it informs me⟧. ⟦F7; v=switch; by=G. W. Abernethy: I should be astonished if the blade were not the initiating failure⟧. ⟦F29; v=one; by=-: One wheel is broken also, on the third axle⟧; it has a bright, fresh face.
Casualties. ⟦F2; v=5; by=-: Five fatalities⟧. ⟦F3; v=112; by=insurer: The insurer has 112 claims for injury on file⟧, since it counts bruises and shock beside ⟦F3; v=47; by=-: the 47 of the ambulance reports⟧. ⟦F21; v=1; by=-: The cardiac case from Poduyane⟧ on the eve is not among them, though ⟦F30; v=6; by=television: two television channels arrived at six dead by adding her⟧. ⟦F31; v=alive; by=-: She is alive⟧.
Cost, for those who ask: ⟦F19; v=1.4 billion; by=-: some 716 million euros for the line, that is 1.4 billion of the former leva⟧.
%% Corrections to the technical editor, please, not by telephone
=== a6 | outlet: Radio Vitosha News | published: 2030-10-02 | title: Three charged over metro; line to reopen in November
%% Bulletin text, 18.00
The city prosecution brought charges ⟦T2030-10-02: today⟧ against three employees of Metropolitan Sofia over ⟦F1; by=-: September's disaster on line 5⟧. ⟦F32; v=section chief; by=prosecution: Among them is the chief of the track section, Ivaylo Gochev, accused of having entered in the log a repair that was not made⟧. ⟦F22; v=never; by=prosecution: Blade 14 was never changed, the prosecution holds⟧.
⟦F33; v=cleared; by=prosecution: Against the driver, Mineva, nothing will be brought⟧. ⟦F7; v=switch; by=inquiry: The inquiry's interim paper has the switch fail first and the wheel after it⟧. ⟪Plamen Radulov; q; via=Bulgarian Day Agency: “We do not know the figure yet, but it was not forty,”⟫ Radulov had said on the morning of the accident. ⟦F34; v=dismissed; by=-: He was dismissed ⟦T2030-09-30: on Monday⟧⟧.
⟦F2; v=5; by=-: Five wreaths⟧, one of them blue, were laid at Slatina ⟦T2030-10-01: yesterday⟧. ⟦F36; v=home; by=-: Mineva is out of hospital⟧ and sent a sixth, without a name.
⟦F35; v=November; by=mayor; st=planned: Trains may run again by mid-November, the mayor hopes⟧, once the tunnel wall has been tested and the crossover rebuilt without blade 14 or any of its sisters. ⟦F26; v=Metropolitan Sofia; by=commercial court: On the wheels the commercial court has found in the papers that their care had passed to the Sofia operator⟧.
100 Stotinki has apologised to Desislava Kostova, on page 23, under the crossword.
=== key
F1 | What happened on Sofia's line 5?
F2 | How many people died in the derailment?
F3 | How many people were injured?
F4 | At what time did the train derail?
F5 | Where did the train leave the rails?
F6 | How many passengers were on board?
F7 | What caused the derailment?
F8 | Was there a known defect in the track?
F9 | Where is the driver?
F36 | What has become of the driver since?
F10 | Which part of the line was shut?
F11 | How many replacement buses ran?
F12 | When was line 5 opened?
F13 | How was line 5 financed?
F14 | Who was driving the train?
F15 | Was the driver using a telephone?
F16 | How fast was the train?
F17 | What is the speed limit at the crossover?
F18 | How long did it take to open the doors?
F19 | What did line 5 cost?
F20 | When did a train stand in the tunnel at Poduyane?
F21 | How many were taken ill at Poduyane?
F22 | When was blade 14 replaced?
F23 | What was the nationality of the architect who died?
F24 | What stopped the train at Poduyane?
F25 | Who built the train?
F26 | Who is responsible for the maintenance of the wheels?
F27 | How many of the injured are still in hospital?
F28 | How much of the fracture is rusted?
F29 | How many wheels are broken?
F30 | What toll did television channels report?
F31 | What became of the woman taken ill at Poduyane?
F32 | Who is charged with a false entry?
F33 | What happens to the driver?
F34 | What happened to Plamen Radulov?
F35 | When may trains run again?
D1 | figure | update | F2 | 3: a1 | 4: a2 a3 | 5: a4 a5 a6 | injured passengers died in the days after
D2 | figure | rounding | F3 | 47: a1 a4 a5 | about 50: a2 | the tabloid rounds the ambulance count
D3 | figure | scope | F3 | 47: a1 a4 a5 | 112: a5 | taken to hospital against all claims, bruises and shock included
D4 | cause | conflict | F7 | speed: a1 | switch: a3 a4 a5 a6 | wheel: a4 | the operator's two accounts against the inquiry and the maker
D5 | identity | conflict | F14 | Desislava K.: a2 | Yordanka Mineva: a3 | the tabloid names a driver who was at the dentist
D6 | figure | conflict | F16 | 87 km/h: a2 a5 | 52 km/h: a3 a5 | a depot source against the recorder
D7 | denial | conflict | F8 | no defect: a1 | defect reported: a3 | the director denies a fault that workers had entered
D8 | date | conflict | F22 | night of 9 September: a3 | never: a3 a6 | the operator's log against workers and the prosecution
D9 | place | conflict | F5 | Slatina crossover: a1 a5 | inside Slatina station: a4 | a passenger against the operator and the marks
D10 | responsibility | conflict | F26 | Metropolitan Sofia: a4 a6 | Ferrovie Adriatiche: a4 | each says that the other maintains the wheels
D11 | denial | conflict | F15 | on the phone: a2 | no phone: a3 | the driver's lawyer denies what the depot source claims
R F7 | 4 | the operator's director; the inquiry; the maker; Abernethy
R F16 | 2 | the tabloid's source; the recorder
R F22 | 3 | the operator's log; the track workers; the prosecution
R F11 | 1 | the municipality
S | a1 “The limit there is forty. We do not yet know the figure, but we know it was not forty.” | a6 “We do not know the figure yet, but it was not forty,”
E | Plamen Radulov | person | Plamen Radulov; Radulov; the director of the Bulgarian operator
E | Yordanka Mineva | person | Yordanka Mineva; Mineva; the driver
E | Desislava Kostova | person | Desislava Kostova; Desislava K.; Kostova; Desislava
E | Metropolitan Sofia | organisation | Metropolitan Sofia; the operator; the Sofia operator
E | Ferrovie Adriatiche | organisation | Ferrovie Adriatiche; the manufacturer; the maker
