story: trieste_march
about: a march against a gas terminal in Trieste is banned and walked all the same; when the order was served, why it was made, how many came, who began the fight and what blinded a docker are disputed, and an earlier march and two court rulings stand close by
=== a1 | outlet: Gazzetta dell'Alabarda | published: 2031-09-18 | title: Prefect forbids Saturday's procession against the gas ship
%% di Marta Cossutta | Cronaca di Trieste
%% Abbonati: il primo mese a 1 euro
⟦F1; by=-: There will be no procession along the Rive on Saturday⟧. ⟦F2; v=2031-09-17; by=prefecture: With an order that bears yesterday's date⟧, Prefect Ornella Visintin ⟦F1; by=-: has refused the streets of Trieste to the committee that opposes the floating gas terminal⟧.
The five pages give one ground. ⟦F4; v=violent outsiders; by=prefectural order: Groups "experienced in urban disorder", they state, are on their way from Austria, Slovenia and the Veneto⟧; ⟦F5; v=180; by=prefectural order: the police headquarters reckons with 180 of them⟧. ⟦F3; v=2031-09-17; by=prefecture: The paper was handed to the organisers the same evening⟧, the prefecture assures us.
⟪Dario Furlan; q: “⟦F3; v=not yet; by=Dario Furlan; st=denied: I have received nothing⟧. I read it on your website,”⟫ says Dario Furlan, the retired crane driver who speaks for the committee. He has his own idea of the motive: ⟦F4; v=minister's visit; by=Dario Furlan; st=alleged: ⟦F20; by=Dario Furlan; st=planned: the energy minister is to cut a ribbon in the old port at noon that day⟧⟧, and somebody wants the photographs clean.
⟦F14; v=3.8 km; by=committee: The route was to measure 3.8 kilometres⟧, from Campo Marzio to the lighthouse. ⟦F24; v=31; by=committee: Thirty-one associations had put their names to it⟧, among them the Slovene scouts and two parishes.
⟦F15; v=5000; by=police headquarters: In May the same people brought five thousand onto the waterfront⟧, on the word of the police headquarters itself, and ⟦F16; v=peaceful; by=-: not so much as a flowerpot was broken⟧. The committee ⟦F17; st=planned; by=Dario Furlan: means to ask the regional administrative court for an urgent stay⟧, Furlan said.
⟦F19; v=5; by=-: The ship, to be moored off Muggia, would regasify five billion cubic metres a year⟧.
%% Nella stessa sezione: bora, chiuso il molo Audace
=== a2 | outlet: Adria Press Agency | published: 2031-09-20 | title: Police clash with banned march in Italian port of Trieste
TRIESTE, Sept 20 (Adria) - Italian police used tear gas and batons ⟦T2031-09-20: on Saturday⟧ against opponents of a gas terminal who defied ⟦F1; by=-: a prohibition on demonstrating in the Adriatic port⟧.
⟦F6; v=3500; by=questura: Police headquarters estimated the crowd at 3,500⟧. ⟦F6; v=9000; by=organisers: Organisers spoke of 9,000⟧. ⟦F7; v=14; by=questura: Fourteen people were taken into custody⟧ and ⟦F8; v=6; by=questura: six officers needed treatment⟧, the headquarters said in a statement.
⟦F13; v=Piazza Unità; by=-: The fighting broke out in Piazza Unità, the city's main square⟧, at about 4.30 p.m. ⟦F10; v=bottles first; by=questura: Officers advanced only after glass and flares had rained on them⟧, the statement added. ⟦F21; v=47; by=questura: Forty-seven gas cartridges were discharged⟧.
A 52-year-old dock worker, ⟦F11; v=yes; by=hospital: Livio Pahor, lost the sight of his left eye⟧, doctors at Cattinara hospital said. ⟦F9; v=21; by=hospital: The hospital admitted 21 civilians in all⟧.
⟦F17; v=refused; by=-: A regional tribunal had on Friday declined to suspend the ban⟧, imposed ⟦F2; v=2031-09-17; by=-: on Wednesday⟧ because ⟦F4; v=violent outsiders; by=prefect: the prefect feared infiltration by foreign militants⟧, ⟦F5; v=about 200; by=prefect: some 200 by her count⟧.
⟦F20; v=cancelled; by=ministry: Energy Minister Saverio Tolu called off his trip to the city⟧ an hour before the clashes, his office said.
%% (Reporting by the Trieste bureau; editing by P. Lind)
=== a3 | outlet: Primorski Odmev | published: 2031-09-21 | title: A walk with shopping bags, and then the gas
%% Piše: Neva Gregorič, Trst
They did not call it a march. They came with shopping bags and baby carriages, since ⟦F1: nobody has yet forbidden the citizens of Trst to go for a walk⟧. ⟦F6; v=9000; by=Dario Furlan: Nine thousand walkers, Dario Furlan told us⟧, hoarse; ⟦F6; v=3500; by=questura: the police found barely more than a third of that⟧.
⟦F13; v=Riva Nazario Sauro; by=-: It happened on Riva Nazario Sauro, by the old fish market⟧, and not on the big square, as the agencies first had it. I stood ten metres away. ⟦F10; v=charge first; by=-: The shields moved first; the bottles flew when people had no more room to go back⟧.
⟦F11; v=yes; by=-: Livio Pahor, docker and singer in the Barkovlje choir, will not see again on his left side⟧. ⟦F12; v=gas cartridge; by=Katja Pahor: His wife Katja, who was holding his arm, saw the grey cylinder strike him⟧. ⟪Katja Pahor; q: “It hissed on the ground between our shoes,”⟫ she said.
⟦F9; v=60; by=volunteer medics: The volunteers with the green crosses bandaged sixty⟧ on the pavement; most never went near Cattinara.
The order itself? ⟦F3; v=2031-09-19; by=Dario Furlan: It reached the committee's letterbox on Friday at noon, Furlan maintains⟧, three hours before ⟦F17; v=refused; by=-: the court turned his appeal away⟧. ⟦F24; v=about 30; by=-: The thirty or so groups⟧ had no time to tell their members to stay at home, nor, one feels, the wish.
⟦F22; by=passengers: Those from Milje had found their ferry tied up⟧ ⟪Mira Zobec; q: “for technical reasons”⟫, said pensioner Mira Zobec, and rowed across. In spring, ⟦F15; v=5000; by=-: when half as many strolled the same stones, some five thousand⟧, ⟦F16; v=peaceful; by=-: the police ate ice cream⟧.
=== a4 | outlet: Il Tricolore Nuovo | published: 2031-09-22 | title: Trieste, the violent had come to strike
%% ESCLUSIVO — di Fulvio Serra
%% COMMENTA | CONDIVIDI | STAMPA
So ⟦V1; own: the professionals of violence⟧ came after all. ⟦F1: The prefect had closed the streets⟧, ⟦F17; v=refused; by=-: the judges had found nothing to correct⟧, and still the no-to-everything crowd went to the Rive.
⟦F10; v=bottles first; by=Aldo Mennella: It began with a hail of beer bottles from the third row⟧, reveals Aldo Mennella, secretary of the police union; ⟦F8; v=9; by=Aldo Mennella: nine of his colleagues paid for it⟧, ⟦F23; v=3; by=Aldo Mennella: three of them with lungs full of their own gas⟧. ⟪Aldo Mennella; q: “My men stood like statues for twenty minutes,”⟫ he tells us.
And ⟦F12; v=fall; by=investigators: the famous eye? The docker tripped and hit an iron bollard⟧, according to a first note of the investigators that we have been able to read. ⟦F12; v=gas cartridge; by=family; st=doubted: The family's tale of a flying cartridge⟧ is for the moment only that.
⟦F7; v=14; by=-: Of the fourteen who were led away⟧, ⟦F25; v=5; by=-: five hold foreign passports⟧. There was your "walk".
⟦F18; v=70; by=shopkeepers' association: Seventy shops lowered their shutters on the best Saturday of the month⟧; the traders' association puts the loss at ⟦F26; v=400000 euros; by=shopkeepers' association: 400,000 euros⟧. The procession covered ⟦F14; v=nearly 4 km; by=-: not even four kilometres of city⟧: a hundred euros a metre.
⟦F20; v=cancelled; by=-: The minister, meanwhile, stayed in Rome⟧, and the ribbon was left in its box. ⟦F27; by=Saverio Tolu; st=planned: But the ship will arrive in March, Tolu repeated last night on television⟧.
%% Leggi anche: Le foto delle spranghe nel cassonetto
=== a5 | outlet: Free Assembly Observatory | published: 2031-09-24 | title: Italy: ban on Trieste march was unlawful, and its enforcement reckless
%% BRIEFING NOTE 31/88 — may be reproduced with credit
Fourteen observers of this organisation were in Trieste ⟦T2031-09-20: on 20 September⟧. Our findings follow.
1. Notice. ⟦F3; v=2031-09-19; by=postal receipt: The registered-mail receipt is stamped 19 September, 11h52⟧. The prefect, who says ⟦F3; v=2031-09-17; by=prefect: a messenger delivered it two days earlier⟧, has produced no signature. ⟦F1; by=-: The gathering was outlawed⟧ with no time left to contest it.
2. Grounds. ⟦F5; v=180; by=-: The forecast of 180 militants⟧ rests on one anonymous e-mail. ⟦F25; v=5; by=lawyers: Lawyers for the detained confirm that five are not Italian⟧: two are Erasmus students, one is a Slovene priest. ⟦F4; v=minister's visit; by=Free Assembly Observatory: We find it more plausible that the street was cleared for an official ceremony⟧.
3. Conduct. Our film shows ⟦F10; v=charge first; by=Free Assembly Observatory: the cordon breaking into a run at 16h31 and the first projectile forty seconds later⟧. ⟦F21; v=47; by=police log: The force's own log has 47 grenades⟧, ⟦F13; v=Riva Nazario Sauro; by=Free Assembly Observatory: all on the quay beside the former fish hall⟧, where the only way out is water.
4. Harm. ⟦F12; v=gas cartridge; by=surgeon: The surgeon who operated on Mr Pahor removed a splinter of aluminium⟧ of the kind used in canisters. ⟦F9; v=60; by=street medics: Street medics list 60 patients by name⟧; ⟦F9; v=21; by=hospital: the emergency ward, which saw only the serious ones, wrote down 21⟧. ⟦F8; v=6; by=questura: Six officers were hurt by others⟧; ⟦F23; v=3; by=questura: three more inhaled what they had fired⟧.
5. Numbers. Counting heads on drone images we arrive at ⟦F6; v=6200; by=Free Assembly Observatory: 6,200 participants⟧.
⟦F28; v=7000 euros; by=-: Furlan and two others each face a fine of 7,000 euros⟧. ⟦F29; by=public prosecutor: The public prosecutor has opened a file against persons unknown⟧ over the injury, her office confirmed.
=== a6 | outlet: Northern Courier World Service | published: 2031-09-26 | title: Explained: how an Italian city forbade a march, and lost
%% EXPLAINER | By Hattie Lorne in Trieste
%% You can hear more on The Quayside podcast
What has happened? ⟦F30; v=annulled; by=-: The administrative court in Trieste has struck down the order⟧ ⟦F1; by=-: by which a prefect⟧, ⟦F2; v=2031-09-17; by=-: on 17 September⟧, ⟦F1; by=-: had outlawed a protest against a floating gas plant⟧. ⟦F30; v=annulled; by=court: Thursday's judgment calls the evidence "evanescent"⟧. It is the same court that ⟦F17; v=refused; by=-: six days earlier would not freeze the measure⟧; that was one duty judge, this was the full bench.
Why was it banned? Officially, ⟦F4; v=violent outsiders; by=prefect: because hooligans were said to be crossing the border⟧. Unofficially, locals say, ⟦F4; v=minister's visit; by=locals; st=alleged: to spare a politician a noisy lunch⟧.
Was it big? ⟦F14; v=3.8 km; by=-: The planned course of 3.8 kilometres⟧ was full. For the rest it depends on the abacus. ⟦F6; v=3500; by=questura: Officialdom saw three and a half thousand⟧; ⟦F6; v=9000; by=organisers: those who called it, nine⟧; ⟦F6; v=6200; by=Free Assembly Observatory: a monitoring group with a drone, 6,200⟧. ⟦F15; v=5000; by=-: May's outing, about 5,000 strong⟧, is a different day, ⟦F16; v=peaceful; by=-: and passed without a scratch⟧.
How many are held? ⟦F7; v=17; by=prosecutors: Seventeen now, prosecutors say, after three more arrests on Tuesday⟧.
And the man who was blinded? ⟦F11; v=yes; by=-: One of Livio Pahor's eyes could not be saved⟧. ⟪Katja Pahor; q; via=Primorski Odmev: “It was hissing on the ground, between our shoes,”⟫ his wife told Primorski Odmev of the thing that hit him. ⟦F12; v=gas cartridge; by=Katja Pahor > Primorski Odmev: She means a canister⟧. ⟦F12; v=fall; by=investigators: Detectives' early theory was that he stumbled onto a mooring post⟧; ⟦F29; by=-: a magistrate is now investigating⟧.
Who pays? Perhaps no one. ⟦F28; v=7000 euros; by=-: Furlan has put his £6,000 penalty notice in a frame⟧ (that is 7,000 euros). Shopkeepers want compensation: ⟦F18; v=70; by=traders: some seventy closed for the day⟧.
@@ copy Adria Press Agency
⟦F21; v=47; by=questura: Forty-seven gas cartridges were discharged⟧ and ⟦F8; v=6; by=questura: six officers needed treatment⟧, police headquarters said in a statement at the time.
What next? ⟦F19; v=5; by=-: The vessel, able to turn five billion cubic metres of liquid a year back into gas⟧, ⟦F27; by=government; st=planned: is due in March, the government insists⟧. ⟦F24; v=31; by=-: The alliance of 31 groups⟧ ⟦F31; st=planned; by=Dario Furlan: promises another walk on 11 October⟧. ⟪Dario Furlan; q: “With permission or with shopping bags,”⟫ as Furlan puts it.
=== key
F1 | What was done about the march?
F2 | When was the ban dated?
F3 | When did the organisers receive the order?
F4 | Why was the march banned?
F5 | How many militants were expected?
F6 | How many people took part on 20 September?
F7 | How many people were arrested?
F8 | How many police officers were hurt?
F9 | How many civilians were hurt?
F10 | Who began the clash?
F11 | Did Livio Pahor lose an eye?
F12 | What struck Livio Pahor's eye?
F13 | Where did the clash break out?
F14 | How long was the route?
F15 | How many took part in the May march?
F16 | How did the May march go?
F17 | What became of the urgent appeal?
F18 | How many shops closed?
F19 | What is the terminal's yearly capacity?
F20 | What became of the minister's visit?
F21 | How many gas cartridges were fired?
F22 | What happened to the Muggia ferry?
F23 | How many officers inhaled gas?
F24 | How many groups backed the march?
F25 | How many of the arrested are foreigners?
F26 | What was the shopkeepers' loss?
F27 | When is the ship to arrive?
F28 | What fine do the organisers face?
F29 | Is there an inquiry into the injury?
F30 | What did the full bench rule on the ban?
F31 | When is the next walk planned?
D1 | date | conflict | F3 | 2031-09-17: a1 a5 | 2031-09-19: a3 a5 | not yet: a1 | the prefect's messenger against the committee's postal receipt
D2 | cause | conflict | F4 | violent outsiders: a1 a2 a6 | minister's visit: a1 a5 a6 | the order's ground against the motive that the organisers and the observers see
D3 | figure | conflict | F6 | 3500: a2 a3 a6 | 9000: a2 a3 a6 | 6200: a5 a6 | police, organisers and a drone count of the same crowd
D4 | sequence | conflict | F10 | bottles first: a2 a4 | charge first: a3 a5 | police say they answered bottles, a reporter and a film show the charge first
D5 | cause | conflict | F12 | gas cartridge: a3 a4 a5 a6 | fall: a4 a6 | wife and surgeon against the investigators' first note
D6 | place | update | F13 | Piazza Unità: a2 | Riva Nazario Sauro: a3 a5 | the agency's first place was corrected by those on the spot
D7 | figure | update | F7 | 14: a2 a4 | 17: a6 | three more arrests came on the Tuesday after
D8 | figure | scope | F9 | 21: a2 a5 | 60: a3 a5 | hospital admissions only, or everyone bandaged in the street
D9 | figure | scope | F8 | 6: a2 a5 a6 | 9: a4 | the union includes three officers who inhaled their own gas
D10 | figure | rounding | F5 | 180: a1 a5 | about 200: a2 | the agency rounds the forecast
D11 | figure | rounding | F14 | 3.8 km: a1 a6 | nearly 4 km: a4 | the same route rounded up
D12 | figure | rounding | F24 | 31: a1 a6 | about 30: a3 | the same list of groups
R F6 | 3 | the questura; the organisers; the observers' drone images
R F10 | 4 | the questura; the police union; the Primorski Odmev reporter; the observers' film
R F12 | 3 | Katja Pahor; the investigators' note; the surgeon
R F8 | 2 | the questura; the police union
S | a3 “It hissed on the ground between our shoes,” | a6 “It was hissing on the ground, between our shoes,”
E | Ornella Visintin | person | Ornella Visintin; Prefect Ornella Visintin; the prefect
E | Dario Furlan | person | Dario Furlan; Furlan
E | Livio Pahor | person | Livio Pahor; Mr Pahor; the docker
E | Saverio Tolu | person | Saverio Tolu; Energy Minister Saverio Tolu; Tolu; the energy minister
E | Questura of Trieste | organisation | Police headquarters; the police headquarters
E | Free Assembly Observatory | organisation | Free Assembly Observatory; a monitoring group with a drone
