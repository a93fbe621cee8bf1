story: pisew_nickel
about: nickel miners out in northern Manitoba; strike or lockout, who hit the picket line and where, sabotage or neglect when the pumps stop; three votes with three results, and a picket's heart attack that is no part of the crash
=== a1 | outlet: Pisew Rapids Beacon | published: 2030-02-05 | title: Headframe goes quiet
%% By Cory Lindquist, Beacon staff
%% Published Tuesdays and Fridays
For the first time since 1999 you can hear the river from Third Street. ⟦F1; by=-: Work has stopped at the Wabishkok nickel mine⟧, where ⟦F2; v=1340; by=-: 1,340 members of Mine and Mill Local 914⟧ took their lunch pails home ⟦F3; v=2030-02-04; by=-: ⟦T2030-02-04: on Monday⟧ as the old contract ran out at midnight⟧.
Who stopped it depends on which side of the barrel fire you stand. ⟦F4; v=lockout; by=Darlene Moose: ⟦F36; v=22.40; by=Darlene Moose: The gates were chained at 10:40⟧, before a single picket had gone up⟧, said local president Darlene Moose. ⟪Darlene Moose; q: “⟦F4; v=lockout; by=Darlene Moose: You can't walk out of a place that's been locked on you⟧,”⟫ she said. General manager Anton Brühl told the Beacon that ⟦F4; v=strike; by=Anton Brühl: the union had walked⟧ and the chain was there for safety.
⟦F5; v=83%; by=-: ⟦T2030-02-01: On Friday⟧ 83 per cent had turned down the company's offer⟧. ⟦F6; v=9% over three years; by=-: It was worth nine per cent over three years⟧. A barber on Third has put up a sign: haircuts on the cuff until it's over. The Legion is serving bannock and soup at noon. At the school, Grade 4 was asked to draw what the mine makes, and two in three drew their fathers.
⟦F7; v=10 months; by=-: The 1999 dispute went on for ten months⟧ and ⟦F35; v=400; by=-: 400 families left⟧. Walter Spence, a hoistman, was 27 then. ⟪Walter Spence; q: “My wife's asked me which bills I'd like to burn first,”⟫ he said.
⟦F8; v=Helvion; by=-: The mine belongs to Helvion of Zug, Switzerland⟧.
%% Curling: Moose Lake 7, Beacon Mixed 6
=== a2 | outlet: Prairie Wire | published: 2030-03-07 | title: Picketers hurt as truck drives through line at Manitoba mine
PISEW RAPIDS, Man. - ⟦F9; v=3; by=RCMP: Three people were taken to hospital⟧ after ⟦F10; by=-: a pickup drove through a picket line at the Wabishkok nickel mine⟧ ⟦F11; v=2030-03-06; by=-: ⟦T2030-03-06: on Wednesday evening⟧⟧, RCMP said.
The driver, 24, was released on conditions. ⟦F12; v=replacement worker; by=RCMP: He was a replacement worker from Alberta on his first shift⟧, police said. ⟦F13; v=stone; by=RCMP: He told officers that he had sped up in fright when a stone broke his window⟧.
⟦F14; v=public road; by=RCMP: The collision took place on the public road, 60 metres short of the main gate⟧, according to the force. The point matters, since ⟦F15; v=10 metres; by=-: a court order keeps pickets ten metres back from the gate⟧.
⟦F2; v=about 1300; by=-: Some 1,300 miners⟧ ⟦F3; v=2030-02-04; by=-: have been out since early February⟧ in what ⟦F4; v=strike; by=Helvion: Helvion calls a strike⟧ and ⟦F4; v=lockout; by=the workers: the workers call a lockout⟧. Premier Alice Waddell appealed for calm and named ⟦F16; v=Judith Okafor-Reimer; by=-: retired judge Judith Okafor-Reimer as mediator⟧.
⟦F17; v=Walter Spence; by=union: A picket who died last week, Walter Spence, 58, had suffered a heart attack⟧ at the barrel, the union said; he was not at the line that was hit.
The mine, the only employer of size within 200 kilometres, yields about seven per cent of the country's nickel. Nickel for three-month delivery gained 1.1 per cent in London. ⟦F18; v=C$96 million; by=Helvion: Helvion estimates that each month costs it C$96 million in sales⟧.
=== a3 | outlet: The Daily Plainsman | published: 2030-03-14 | title: SABOTAGE! Bosses trapped as mine pumps die
%% Lorne Fedoruk, columnist at large
%% Subscribe for 99 cents
Seven managers who have been keeping the lights on at Wabishkok got the fright of their lives ⟦F19; v=2030-03-12; by=-: ⟦T2030-03-12: on Tuesday⟧⟧ when ⟦F20; by=-: the pumps on the 2,400-foot level quit and the water came up⟧. ⟦F21; v=7; by=-: All seven climbed out by ladder⟧, 140 storeys, one of them with a pacemaker.
⟦F22; v=sabotage; by=Anton Brühl; st=alleged: Somebody cut the cable⟧, says general manager Anton Brühl. ⟪Anton Brühl; q: “A rat does not carry bolt cutters,”⟫ he told me. ⟦F22; v=neglect; by=Darlene Moose: Madame President Darlene Moose says that pumps which nobody greases for five weeks stop by themselves⟧. Sure they do.
Let's review. These are people who make, with overtime, $118,000 a year and were ⟦F6; v=9% over three years; by=-: offered three per cent, and three, and three⟧. ⟦F4; v=strike; by=-: They walked out on it⟧. They have stood in front of other men's trucks. ⟦F10; by=-: A frightened kid went through them last week⟧, ⟦F13; v=stone; by=-: after a rock came through his glass⟧, and ⟦F14; v=main gate; by=-: they were planted smack at the gate, where a judge had told them not to be⟧. ⟪Anton Brühl; q: “⟦V1; said: extortion⟧”⟫ is what Brühl calls it, and I have no better word for this ⟦V1; own: extortion⟧ by campfire.
@@ copy Prairie Wire
The driver, 24, was released on conditions. ⟦F12; v=replacement worker; by=RCMP: He was a replacement worker from Alberta on his first shift⟧, RCMP said.
The province should bring in binding arbitration by the weekend. Then it should ask how ⟦F23; v=C$2.2 million; by=-: a strike fund of $2.2 million⟧ pays ⟦F24; v=$300; by=-: three hundred bucks a week to each of them⟧ for long. You do the arithmetic; I did, and it came to five weeks and change.
=== a4 | outlet: Local 914 Strike Bulletin | published: 2030-03-25 | title: Day 49: we voted, again
%% Pass it on. Post it in the lunchroom you can't get into.
Sisters and brothers, ⟦F25; v=54%; by=-: the second offer went down ⟦T2030-03-22: on Friday⟧ with 54 per cent against⟧. Closer than ⟦F5; v=more than eight in ten; by=-: the first ballot, when more than eight in ten of us said no⟧, yes. The committee hears that.
⟦F4; v=lockout; by=-: This is a lockout⟧. ⟦F36; v=22.40; by=-: The chain was on the gate an hour and twenty minutes before midnight⟧ and we have the photograph. ⟦F2; v=1900; by=-: There are 1,900 people without a pay day in this town, if you count the drillers, cooks and drivers who work for contractors⟧, and the employer did that with one padlock.
About the truck. ⟦F9; v=5; by=-: Five of us were hurt⟧: three rode in the ambulance, and Gord and Sheila were bandaged in the shack. ⟦F12; v=guard; by=-: The man at the wheel wore the badge of Northshield, the security outfit⟧; he was no replacement anything. ⟦F13; v=no stone; st=denied; by=-: Nobody threw a stone⟧; the window broke on Gord's shoulder. ⟦F14; v=public road; by=-: It happened on the provincial road, by the culvert, where we have every right to be⟧.
About the pumps. ⟦F22; v=neglect; by=mine inspector: The provincial mine inspector's note says that the cable had chafed through where a clamp was missing⟧ since January. We are still waiting for the apology to be printed.
Walter's wife Edna thanks all who came. ⟦F17; v=Walter Spence; by=-: His heart stopped on our line⟧ and that barrel stays lit. ⟦F24; v=$300; by=-: Strike pay continues at three hundred weekly⟧; ⟦F26; v=C$400,000; by=-: the steelworkers of Trail have wired us another $400,000⟧.
=== a5 | outlet: Nickel & Zink Börsenbrief | published: 2030-04-03 | title: Helvion: the Canadian headache
%% Zürich | nur für Abonnenten | English summary
⟦F1; by=-: The standstill at Wabishkok, Manitoba⟧, enters its ninth week. ⟦F27; v=8200; by=group: Some 8200 tonnes of metal have not been produced⟧, the group reckons. ⟦F18; v=C$96 million; by=group: A month without the mine is put at 70 million US dollars of turnover⟧.
The offer on the table has improved. ⟦F28; v=11%; by=-: From nine the total had gone to eleven per cent before the March ballot⟧, ⟦F25; v=54%; by=-: in which a thin majority nonetheless remained opposed⟧. The mediator, ⟦F16; v=Judith Okafor-Reimer; by=-: the former judge Okafor-Reimer⟧, has withdrawn both parties to a curling hall at The Pas.
⟦F10; by=-: The collision of March, when a vehicle was steered into the pickets⟧, has cost the group sympathy in Ottawa. Holders should weigh a second item. ⟦F29; v=sale; by=two bankers; st=alleged: Helvion has sounded out buyers for the pit, two bankers say⟧. ⟦F29; v=no sale; by=Reto Wyss; st=denied: Finance chief Reto Wyss calls this “fasnacht humour”⟧; nothing is for sale. He is known for such phrases.
As to the flooding ⟦F19; v=2030-03-11; by=operator's report: in the night of ⟦T2030-03-11: 11 March⟧, per the operator's report⟧, ⟦F30; v=6 weeks; by=group: repair of the lower levels will need six weeks once men return⟧. Insurers are asking about the cable. ⟦F22; v=sabotage; by=group: The group stands by its account of a cut⟧.
We leave our rating at “reduce”. In ⟦F7; v=10 months; by=-: 1999 the same pit was idle for the better part of a year⟧ under another owner, who did not survive it.
=== a6 | outlet: Pisew Rapids Beacon | published: 2030-04-23 | title: It's over: 61 per cent say yes
%% By Cory Lindquist, Beacon staff
They read out the number in the arena, over the hockey clock. ⟦F31; v=61%; by=-: Sixty-one per cent had voted ⟦T2030-04-22: on Monday⟧ to accept⟧, and for a while nobody clapped.
⟦F32; v=12.5%; by=-: The settlement gives 12.5 per cent over three years⟧ and a share of the nickel price. ⟦F33; v=2030-04-29; by=Anton Brühl; st=planned: The first crews are to go down ⟦T2030-04-29: next Monday⟧⟧, said Mr. Brühl, who shook hands with Ms. Moose at centre ice without taking off his gloves.
⟦F7; v=10 months; by=-: It was eleven weeks, against ten months in their parents' time⟧. Still, the credit union counts ⟦F34; v=60; by=credit union: sixty households that have closed their accounts and gone⟧.
Crown attorneys have charged ⟦F12; v=guard; by=Crown: the driver of the March 6 truck, now described as a probationary guard with Northshield⟧, with dangerous operation. ⟦F13; v=no stone; by=dashcam: His own dashboard camera, played in court, shows the pane whole until the first body struck it⟧. ⟦F14; v=public road; by=dashcam: It also shows the culvert⟧. ⟦F9; v=5; by=Crown: The charge sheet has five names⟧, among them Gord Halcrow, who is 62 and still cannot lift his arm.
⟦F29; v=sale; by=Helvion: In Zug, meanwhile, Helvion announced that it had agreed to sell the mine⟧ to a Quebec fund, three weeks after its finance man had laughed at the idea. The price was not given. ⟦F27; v=10300; by=Helvion: By its final tally 10,300 tonnes of nickel stayed in the rock⟧.
Edna Spence came with Walter's pail. ⟪Edna Spence; q: “He'd have voted no,”⟫ she said. ⟪Darlene Moose; q: “⟦F4; v=lockout; by=Darlene Moose: You can't walk out of a place that's been locked on you⟧. But you can walk back in,”⟫ the president told the crowd.
=== key
F1 | What has happened at the Wabishkok mine?
F2 | How many workers are out?
F3 | When did the stoppage begin?
F4 | Was it a strike or a lockout?
F5 | How many rejected the first offer?
F6 | What was the first offer?
F7 | How long did the 1999 dispute last?
F8 | Who owns the mine?
F9 | How many were hurt by the truck?
F10 | What happened at the picket line?
F11 | When did the truck hit the line?
F12 | Who was the driver?
F13 | Why did the truck speed up?
F14 | Where was the line hit?
F15 | How far back must pickets stay?
F16 | Who is the mediator?
F17 | Who died of a heart attack on the line?
F18 | What does a month of stoppage cost the company?
F19 | When did the pumps stop?
F20 | What happened underground in March?
F21 | How many managers had to climb out?
F22 | Why did the pumps stop?
F23 | How large is the strike fund?
F24 | How much is strike pay?
F25 | How many rejected the second offer?
F26 | How much did the steelworkers send?
F27 | How much metal was not produced?
F28 | What was the second offer?
F29 | Does the owner want to sell the mine?
F30 | How long will repairs take?
F31 | How many accepted the third offer?
F32 | What does the settlement give?
F33 | When do the first crews go down?
F34 | How many households have left?
F35 | How many families left in 1999?
F36 | When were the gates chained?
D1 | characterisation | conflict | F4 | lockout: a1 a2 a4 a6 | strike: a1 a2 a3 | the union's chain before midnight against the company's walkout
D2 | figure | rounding | F2 | 1340: a1 | about 1300: a2 | the agency rounds the membership
D3 | figure | scope | F2 | 1340: a1 | 1900: a4 | union members, or also contractors' people
D4 | figure | scope | F9 | 3: a2 | 5: a4 a6 | those taken to hospital, or also two bandaged on the spot
D5 | identity | conflict | F12 | replacement worker: a2 a3 | guard: a4 a6 | police at first against union and Crown
D6 | cause | conflict | F13 | stone: a2 a3 | no stone: a4 a6 | the driver's account against the union's and his own camera
D7 | place | conflict | F14 | public road: a2 a4 a6 | main gate: a3 | sixty metres short of the gate, or at it
D8 | cause | conflict | F22 | sabotage: a3 a5 | neglect: a3 a4 | the company says a cut, union and inspector a missing clamp
D9 | date | conflict | F19 | 2030-03-12: a3 | 2030-03-11: a5 | Tuesday against the night of the eleventh
D10 | denial | update | F29 | no sale: a5 | sale: a5 a6 | the owner laughed at the talk, then sold
D11 | figure | rounding | F5 | 83%: a1 | more than eight in ten: a4 | the same ballot
D12 | figure | update | F27 | 8200: a5 | 10300: a6 | three more weeks without work
R F13 | 3 | the driver; the union; the dashboard camera
R F22 | 3 | the company; the union; the mine inspector
R F14 | 4 | the police; the columnist; the union; the dashboard camera
R F29 | 2 | two bankers; Helvion
S | a1 “You can't walk out of a place that's been locked on you,” | a6 “You can't walk out of a place that's been locked on you. But you can walk back in,”
E | Darlene Moose | person | Darlene Moose; local president Darlene Moose; Madame President Darlene Moose; Ms. Moose; the president
E | Anton Brühl | person | Anton Brühl; General manager Anton Brühl; Mr. Brühl; Brühl
E | Helvion | organisation | Helvion; Helvion of Zug; the group; the company
E | Judith Okafor-Reimer | person | retired judge Judith Okafor-Reimer; the former judge Okafor-Reimer; The mediator
E | Walter Spence | person | Walter Spence; Walter
