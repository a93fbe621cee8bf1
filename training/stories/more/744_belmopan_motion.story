story: belmopan_motion
about: two votes of no confidence in Belize a fortnight apart; how the first was counted, where one member stood when the bell rang, why a minister crossed the floor, and a port whose price depends on the road
=== a1 | outlet: Belmopan Beacon | published: 2031-09-13 | title: Quarrie survives by one vote – or none
%% Beacon Staff | Belmopan
%% The Beacon is printed on Tuesdays and Saturdays
Two o'clock in the morning, rain on the roof of the National Assembly, and the Clerk reading names as if for a school register. ⟦F1; by=-: The government of Prime Minister Leland Quarrie survived a motion of no confidence⟧ ⟦F2; v=2031-09-12; by=-: in Friday's sitting⟧, ⟦F3; v=14 to 15; by=Speaker: by fifteen votes to fourteen, as Speaker Hortense Gillett announced it⟧.
The opposition heard something else. ⟪Amalia Coc; q: “⟦F3; v=15 to 15; by=Amalia Coc: I said aye. I said it twice. That makes fifteen each⟧,”⟫ said Amalia Coc, area representative for Toledo North. ⟦F11; v=doorway; by=Amalia Coc: She was in the doorway of the chamber when her name was called⟧, she insists. ⟦F11; v=washroom corridor; by=Speaker: Madam Speaker ruled that she had been down the corridor, at the washrooms⟧, and could not vote from there.
⟦F10; v=13h40; by=-: The debate had gone on for thirteen hours and forty minutes⟧, with a break for rice and beans. At the heart of it was ⟦F17; by=-: the concession for a cruise port at Placer Lagoon, given to Blue Tern Holdings without a tender⟧.
⟦F8; v=2; by=-: Two members of the ruling National Progress Movement voted with the other side⟧. One is Orlin Castañeda, until the reshuffle the minister of natural resources. ⟪Orlin Castañeda; q: “⟦F6; v=port; by=Orlin Castañeda: I could not put my name to that port⟧. My grandmother is buried in that lagoon,”⟫ he told the House. ⟦F6; v=money; by=Leland Quarrie; st=alleged: Mr Quarrie shouted that he had been bought⟧.
⟦F13; v=before; by=Belize Unity Front: The Unity Front says that it filed the motion on 3 September, a day before the Prime Minister shuffled his cabinet⟧. ⟦F13; v=after; by=Cabinet Secretary: The Cabinet Secretary has it the other way round⟧.
Outside, ⟦F14; v=2000; by=-: around two thousand people waited under umbrellas⟧. ⟦F16; v=4; by=hospital: Four of them ended up at the Western Regional Hospital⟧ after police used pepper spray. A man sold tamales until the last name was read, and then gave the rest away.
%% Subscribe: $2 a week at any post office
=== a2 | outlet: Antilles Wire | published: 2031-09-13 | title: Belize PM narrowly survives no-confidence vote
BELMOPAN, Belize, Sept 13 (AW) — ⟦F1; by=-: Belizean Prime Minister Leland Quarrie clung to power⟧ early on Saturday after lawmakers ⟦F3; v=14 to 15; by=-: rejected by 15-14 a motion to bring down his cabinet⟧, ⟦F10; v=almost 14 hours; by=-: ending almost 14 hours of debate⟧.
Opponents in the 31-seat House of Representatives accused him of ⟦F17; by=opposition: handing a cruise harbour to a private company without competition⟧. The project at Placer Lagoon ⟦F9; v=180 million; by=-: would cost $180 million⟧.
Quarrie told reporters ⟦F6; v=money; by=Leland Quarrie; st=alleged: that his former minister Orlin Castañeda had changed sides for cash⟧. ⟦F7; v=250000 US dollars; by=Leland Quarrie; st=alleged: A rival developer had paid him a quarter of a million U.S. dollars⟧, he said, without offering evidence. ⟦F7; v=nothing; st=denied; by=Orlin Castañeda: Castañeda said he had received nothing⟧ and would sue.
⟦F14; v=1950; by=police: Police counted 1,950 demonstrators⟧ around the Assembly building.
The vote does not end the crisis. Standing orders allow ⟦F18; v=14 days; by=-: a fresh motion after fourteen days⟧, and the Belize Unity Front said it would ⟦F19; v=2031-09-26; st=planned; by=Belize Unity Front: bring one on September 26⟧, five days after the country's fiftieth Independence Day.
⟦F31; v=480000; by=-: The former British colony of some 480,000⟧ lives on sugar, citrus and tourists, ⟦F25; v=about a million; by=-: about a million of whom step ashore from ships in an ordinary year⟧. They are ferried in by tender boats, because there is no pier for the largest vessels, and every government since the nineties has promised one.
%% AW hm-rk
=== a3 | outlet: El Correo del Petén | published: 2031-09-18 | title: Belice: the deputy, the corridor and the money
%% Traducción al inglés cortesía de la Casa de la Frontera
%% Por Saúl Chayax, Melchor de Mencos
On this side of the bridge we know Orlin Castañeda, because he buys his cement here. He received us on his veranda in Benque, in sandals.
⟦F6; v=port; by=Orlin Castañeda: He left Quarrie on account of the port and of nothing else⟧, he repeats. ⟦F7; v=250000 US dollars; by=government; st=alleged: The half million Belizean dollars of which the government speaks⟧, which is the same quarter million in the money of the gringos, ⟦F7; v=nothing; st=denied; by=Orlin Castañeda: exist ⟪Orlin Castañeda; q: “in the head of Leland and in no bank”⟫⟧.
A more interesting matter is the corridor. We obtained the floor plan, and also the recollection of a cleaning lady from San Ignacio who was there with her bucket. ⟦F11; v=doorway; by=cleaner: Mrs Coc had one shoe inside the chamber, the cleaner assures⟧. The rule says nothing about shoes.
If she is right, ⟦F3; v=15 to 15; by=-: the votes were equal, fifteen and fifteen⟧, and the Speaker would have had to break the tie.
⟦F8; v=3; by=Orlin Castañeda: There are now three rebels on the government benches, says Castañeda⟧: the youngest deputy, Rhea Flowers, telephoned him on Tuesday. He counts on his fingers and arrives at ⟦F20; v=17; st=planned; by=Orlin Castañeda: seventeen for the next time⟧.
And the lights? On the night of the vote ⟦F12; v=cut off; by=opposition; st=alleged: the opposition believed that somebody had switched off the electricity⟧ ⟦F21; v=11 minutes; by=-: for the eleven minutes in which the list was checked⟧. ⟦F12; v=storm; by=electricity company: The electricity company blames the storm, which had thrown a ceiba branch on the line⟧. We saw a branch. It was of mango.
Meanwhile the border is quiet, the ferry works, and for ⟦F22; v=2031-09-21; by=-: the fiesta of the 21st⟧ the Belizeans have ordered fireworks from Guatemala.
%% Lea también: El precio del cemento
=== a4 | outlet: Cruise & Harbour Weekly | published: 2031-09-22 | title: Belize turmoil puts Placer Lagoon pier on hold
%% MIAMI | Ports and terminals | by Dana Whitcombe
Blue Tern Holdings has ⟦F23; by=Blue Tern Holdings: postponed the start of dredging at Placer Lagoon⟧, in southern Belize, until it knows who governs the country, the developer told customers last week.
⟦F9; v=180 million; by=Blue Tern Holdings: The two-berth pier and terminal are budgeted at $180 million⟧, according to the firm. ⟦F9; v=230 million; by=prospectus: Add the 31-kilometre access road, which the taxpayer would have to service, and the bill is $230 million⟧, as the prospectus for bondholders makes plain.
The politics are arcane. ⟦F1; by=-: A first attempt to oust the cabinet failed⟧ ⟦F2; v=2031-09-12; by=-: on September 12⟧, ⟦F3; v=14 to 15; by=-: one vote short on the official tally⟧. ⟦F19; v=2031-09-26; st=planned; by=-: A second is due this Friday⟧. ⟦F8; v=3; by=bondholders: Bondholders on a call on Thursday were told to reckon with three defectors from the governing party⟧.
Our own inquiry in Panama turned up no sign of ⟦F7; v=250000 US dollars; by=government; st=doubted: the $250,000 that a competitor is supposed to have paid a minister⟧. The competitor, Gulf Sunrise, ⟦F24; v=2029; by=-: was dissolved in 2029⟧.
⟦F25; v=1.1 million; by=tourism board: Belize received 1.1 million cruise passengers last year, the tourism board says⟧. Lines want a pier because tendering takes time and grandmothers dislike ladders. ⟪Piet Haverkamp; q: “We will call wherever there is a bollard,”⟫ said Piet Haverkamp, itinerary planner at a Rotterdam-based operator.
Analysts see the concession surviving a change of government in some form. The lagoon's manatees, for which an environmental plan of 600 pages has been written, have not been asked.
%% © Cruise & Harbour Weekly. Redistribution by licence.
=== a5 | outlet: Government Press Office, Belmopan | published: 2031-09-24 | title: Government's position on the forthcoming motion
%% PRESS RELEASE | for immediate release
The Government of Belize regrets that the Opposition, having lost ⟦F1; by=-: its motion⟧ fair and square, intends to waste the time of the Honourable House again.
For the record. ⟦F3; v=14 to 15; by=-: The House resolved by fifteen voices against fourteen that it had confidence in the Prime Minister⟧. ⟦F11; v=washroom corridor; by=-: The Honourable Member for Toledo North was in the corridor leading to the washrooms⟧ and had every opportunity to return. ⟦F12; v=storm; by=-: The interruption in the supply of electricity was an act of nature⟧, lasting ⟦F21; v=11 minutes; by=-: eleven minutes⟧.
⟦F13; v=after; by=-: The motion was laid on 5 September, when the new Cabinet had already been sworn in⟧; it cannot therefore have been the cause of the changes. ⟦F26; by=-: Mr Castañeda was removed for absence from eleven meetings⟧.
⟦F16; v=11; by=-: Eleven persons were affected by pepper spray, counting seven who were rinsed with milk and water on the spot⟧; ⟦F16; v=4; by=-: four were seen at hospital⟧ and sent home. ⟦F27; v=1; by=police: One officer lost a tooth to a thrown coconut, police report⟧.
⟪Leland Quarrie; q: “The people gave me five years. ⟦F28; by=Leland Quarrie: I have done three of them⟧,”⟫ the Prime Minister said at ⟦F22; v=2031-09-21; by=-: the Independence Day ceremonies on Sunday⟧. In the event of an adverse vote, he would ⟦F15; v=2031-11-05; st=planned; by=Leland Quarrie: advise the Governor-General to call an election for 5 November⟧.
@@ copy Antilles Wire
⟦F31; v=480000; by=-: The former British colony of some 480,000⟧ lives on sugar, citrus and tourists, ⟦F25; v=about a million; by=-: about a million of whom step ashore from ships in an ordinary year⟧. They are ferried in by tender boats, because there is no pier for the largest vessels.
It is for them, and ⟦F32; v=2400; by=-: for the 2,400 families who will find work there⟧, that the Government is building.
%% Ends. Contact: Press Office, ext. 1981
=== a6 | outlet: Belmopan Beacon | published: 2031-09-27 | title: Out! House topples Quarrie at second try
%% Beacon Staff
&& House topples Quarrie at second try
⟦F4; by=-: At the second attempt the House of Representatives has brought down the government⟧. ⟦F5; v=17 to 14; by=-: Seventeen members stood up for the motion⟧ ⟦F19; v=2031-09-26; by=-: ⟦T2031-09-26: yesterday⟧ at noon⟧ and fourteen stayed in their seats. There was no rain, no corridor and no power cut, and ⟦F29; v=50 minutes; by=-: it was over in fifty minutes⟧.
⟦F8; v=3; by=-: Castañeda, Flowers and Hubert Neal, all three from the Prime Minister's own party, made the difference⟧; a fortnight earlier ⟦F8; v=2; by=-: it had been a pair⟧.
Mr Quarrie took it like a cricketer. He shook hands with Castañeda and withdrew ⟦F7; v=250000 US dollars; by=Leland Quarrie; st=alleged: the half-million-dollar accusation⟧, “without prejudice”. ⟦F6; v=port; by=-: It was the port, then, and not a purse, that split the party⟧.
⟦F15; v=2031-11-19; by=Governor-General: Voters will go to the polls on 19 November⟧, the Governor-General proclaimed in the evening. The Elections Department had asked for two more weeks to print the ballots.
As for ⟦F2; v=2031-09-12; by=-: the night of the 12th⟧, the Beacon has listened to the sound recording three times. ⟦F3; v=15 to 15; by=-: There are two ayes in Ms Coc's voice, and with them it was fifteen all⟧. Speaker Gillett has declined to listen. ⟦F13; v=before; by=-: The Clerk's stamp on the first motion says 3 September, 4.15 p.m.; the cabinet list was published on the 4th⟧.
⟦F30; v=Amalia Coc; st=planned; by=Belize Unity Front: The Unity Front wants Amalia Coc to lead it into the campaign⟧. She has a slogan already, on a T-shirt: I SAID AYE.
⟪Orlin Castañeda; q; via=Belmopan Beacon: “My grandmother is in that lagoon,”⟫ Castañeda had said. On Friday he drove down to tell her.
%% Next Beacon: Tuesday
=== key
F1 | What happened to the first motion of no confidence?
F2 | When was the first vote?
F3 | What was the result of the first vote?
F4 | What happened to the second motion?
F5 | What was the result of the second vote?
F6 | Why did Castañeda change sides?
F7 | How much is Castañeda said to have been paid?
F8 | How many members of the ruling party defected?
F9 | How much would the port cost?
F10 | How long was the first debate?
F11 | Where was Amalia Coc when her name was called?
F12 | Why did the lights go out?
F13 | Was the motion filed before or after the reshuffle?
F14 | How many demonstrators were outside?
F15 | When is the election?
F16 | How many demonstrators were hurt by pepper spray?
F17 | What was the port concession?
F18 | When may a fresh motion be brought?
F19 | When is the second vote?
F20 | How many votes did the rebels expect?
F21 | How long were the lights out?
F22 | When was Independence Day?
F23 | What did Blue Tern Holdings do?
F24 | When was Gulf Sunrise dissolved?
F25 | How many cruise passengers come in a year?
F26 | Why was Castañeda removed as minister, by the government's account?
F27 | How many officers were hurt?
F28 | How long has Quarrie been in office?
F29 | How long did the second sitting last?
F30 | Who should lead the Unity Front?
F31 | How many people live in Belize?
F32 | How many families would find work at the port?
D1 | figure | conflict | F3 | 14 to 15: a1 a2 a4 a5 | 15 to 15: a1 a3 a6 | the Speaker did not record one member's aye
D2 | place | conflict | F11 | doorway: a1 a3 | washroom corridor: a1 a5 | the member and a cleaner against the Speaker and the government
D3 | cause | conflict | F6 | port: a1 a3 a6 | money: a1 a2 | his own account against the Prime Minister's charge
D4 | sequence | conflict | F13 | before: a1 a6 | after: a1 a5 | the Unity Front and the Clerk's stamp against the Cabinet Secretary
D5 | cause | conflict | F12 | cut off: a3 | storm: a3 a5 | the opposition suspects a hand, company and government blame the weather
D6 | denial | conflict | F7 | 250000 US dollars: a2 a3 a4 a6 | nothing: a2 a3 | the Prime Minister names a sum, the minister denies any; the sum in Belize dollars is the same
D7 | figure | update | F8 | 2: a1 a6 | 3: a3 a4 a6 | a third member joined before the second vote
D8 | date | update | F15 | 2031-11-05: a5 | 2031-11-19: a6 | the printers needed two more weeks
D9 | figure | scope | F9 | 180 million: a2 a4 | 230 million: a4 | the pier alone, or with the access road
D10 | figure | scope | F16 | 4: a1 a5 | 11: a5 | taken to hospital, or also treated on the spot
D11 | figure | rounding | F10 | almost 14 hours: a2 | 13h40: a1 | the agency rounds
D12 | figure | rounding | F14 | 2000: a1 | 1950: a2 | the local paper rounds the police count
D13 | figure | rounding | F25 | about a million: a2 a5 | 1.1 million: a4 | the agency's ordinary year rounds last year's count
R F3 | 3 | the Speaker's tally; Amalia Coc; the sound recording
R F11 | 3 | Amalia Coc; the cleaner; the Speaker
R F13 | 3 | the Unity Front; the Cabinet Secretary and government; the Clerk's stamp
R F9 | 1 | Blue Tern Holdings' budget and prospectus
S | a1 “I could not put my name to that port. My grandmother is buried in that lagoon,” | a6 “My grandmother is in that lagoon,”
E | Leland Quarrie | person | Prime Minister Leland Quarrie; Leland Quarrie; Mr Quarrie; Quarrie
E | Orlin Castañeda | person | Orlin Castañeda; Castañeda; Mr Castañeda
E | Amalia Coc | person | Amalia Coc; Ms Coc; Mrs Coc
E | Hortense Gillett | person | Speaker Hortense Gillett; Speaker Gillett; Madam Speaker
E | Belize Unity Front | organisation | Belize Unity Front; The Unity Front
