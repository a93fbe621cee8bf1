story: veracruz_seed_potatoes
about: Mexico holds New Brunswick seed potatoes on the quay at Veracruz; a disease or a favour to its own growers, soil from a Canadian field or from the quay itself, live spores or husks, in force from which day, boxes held against boxes at sea, a Canadian inspection of avocados that is or is not revenge, and who ended it
=== a1 | outlet: Agencia Golfo | published: 2031-10-14 | title: Mexico halts Canadian seed potatoes at Veracruz
VERACRUZ, Oct 14 (Golfo) - ⟦F1; by=agriculture ministry: Mexico has blocked the entry of seed potatoes from the Canadian province of New Brunswick⟧ ⟦F2; v=disease; by=agriculture ministry: after its inspectors detected spores of a quarantine fungus⟧, the agriculture ministry said ⟦T2031-10-14: on Tuesday⟧.
⟦F3; v=41; by=-: Forty-one containers⟧ holding ⟦F4; v=1025 tonnes; by=-: 1,025 tonnes⟧ are immobilised at the port. ⟦F5; v=2031-10-13; by=agriculture ministry: The order took effect ⟦T2031-10-13: on Monday⟧⟧, the ministry said.
⟦F6; v=Canadian field; by=Rogelio Anzures: The contaminated earth clung to tubers from a farm near Grand Falls⟧, said Rogelio Anzures, the head of plant health. ⟪Rogelio Anzures; q: “A single sack can finish a valley for forty years,”⟫ he said.
⟦F7; v=second; by=-: It is the second such closure in the decade⟧; ⟦F8; v=2024; by=-: a shipment from Prince Edward Island was refused in 2024⟧. ⟦F9; v=C$52m; by=-: Mexico bought 52 million Canadian dollars' worth of seed from the province last year⟧.
=== a2 | outlet: The Upper Valley Record | published: 2031-10-15 | title: “It's politics, not potatoes,” growers say
%% Serving Grand Falls, Drummond and Perth-Andover
Denise Ouellette was grading Russets when her phone rang. ⟦F3; v=41; by=-: Three of the 41 boxes stuck on the dock are hers⟧. ⟪Denise Ouellette; q: “There is no wart on this farm. There was never wart on this farm,”⟫ she said.
⟦F2; v=protection; by=Potato Board: The Mexican crop in Sinaloa is a bumper one and its growers want no rivals, the provincial Potato Board believes⟧. ⟦F10; v=negative; by=Potato Board: Each lot was tested before sailing, the Board says, and each came back clean⟧.
⟦F11; v=C$9m; by=Potato Board: It pegs the loss to its members at $9 million⟧, should the seed rot. ⟦F12; v=26; by=-: Twenty-six farms shipped in this convoy⟧.
The ban hits more than what is tied up at the wharf. ⟦F3; v=63; by=Marc Thériault: Counting two vessels still on the water, 63 containers have nowhere to go⟧, said broker Marc Thériault. ⟦F13; v=5; by=Marc Thériault: The reefers can hold the temperature for five more weeks⟧, he figures.
⟦F14; by=-: Ottawa has asked for the laboratory slides⟧.
%% Next council meeting: Monday, 7 p.m.
=== a3 | outlet: Surco, revista del campo | published: 2031-10-18 | title: The wart, the quay and the governor
%% Culiacán | Edición digital
Who gains? ⟦F15; v=18%; by=growers' exchange: Seed from Sinaloa rose by 18 per cent in four days⟧, at the growers' exchange in Los Mochis. ⟦F2; v=protection; by=-: Nobody in this trade believes that a fungus alone did that⟧. ⟦F16; by=-: Governor Lorenzo Beltrones, himself a planter, had lunched with the minister on the ninth⟧. ⟪Lorenzo Beltrones; q: “⟦F2; v=disease; by=Lorenzo Beltrones: Science closed that door⟧. I only ate the shrimp,”⟫ he assured us.
A stevedore has another tale. ⟦F6; v=quay; by=stevedore: Pallet 17 was dropped and burst, he says, and what the inspector scooped up was dirt from the quay⟧, ⟦F17; by=stevedore: where Peruvian potatoes had lain in August⟧. ⟦F6; v=not quay; st=denied; by=Rogelio Anzures: Engineer Anzures rejects this: the sample was cut out of a tuber's eye⟧.
And the date? The press release says Monday. ⟦F5; v=2031-10-20; by=official gazette: The official gazette, which alone makes law, fixes the start at 20 October⟧. So ⟦F3; v=41; by=-: the boxes under seal, forty-one of them⟧, are, strictly, prisoners without a sentence.
=== a4 | outlet: The Dominion Ledger | published: 2031-10-23 | title: Canada starts opening every crate of Mexican avocados
%% By Priya Sandhu, Ottawa bureau
OTTAWA — ⟦F18; by=-: Inspectors at Canadian ports began cutting open samples from every load of Mexican avocados⟧ ⟦T2031-10-22: on Wednesday⟧, a job that ⟦F19; v=3 days; by=importers: adds three days to each delivery, importers say⟧. ⟦F7; v=second; by=-: Twice in ten years now Mexico has slammed the door on Maritime spuds⟧.
⟦F20; v=not retaliation; st=denied; by=Colleen Hatfield: Trade Minister Colleen Hatfield said the checks had been planned since spring and had no link with seed potatoes⟧. ⟪Colleen Hatfield; q: “A weevil is a weevil,”⟫ she said. ⟦F20; v=retaliation; by=Mexican embassy: The Mexican embassy called it reprisal in a lab coat⟧.
⟦F4; v=about 1000 tonnes; by=-: The thousand or so tonnes of seed⟧ ⟦F1; by=-: that Mexico refuses to let in⟧ have been in Veracruz for ten days. ⟦F11; v=C$14m; by=provincial government: New Brunswick's government reckons the damage at $14 million, since it adds the orders already cancelled for spring⟧.
⟦F10; v=husks; by=Canadian food agency: Ottawa's own food agency, having seen the slides, concedes that there was something on them: empty spore husks, incapable of infecting anything⟧.
=== a5 | outlet: Agencia Golfo | published: 2031-10-24 | title: Mexican industry loses $4 million a day in avocado dispute
URUAPAN, Oct 24 (Golfo) - ⟦F21; v=$4m; by=packers' association: Canadian checks on avocados are costing packers in Michoacán 4 million U.S. dollars a day⟧, their association said ⟦T2031-10-24: on Friday⟧.
&& ⟦F1; by=-: Mexico had stopped Canadian seed at Veracruz⟧ ⟦F5; v=2031-10-13; by=-: ⟦T2031-10-13: on October 13⟧⟧.
⟦F20; v=retaliation; by=Elvira Chagoya: It described ⟦F18; by=Elvira Chagoya: the new regime of inspections⟧ as an answer to the potato order⟧. ⟪Elvira Chagoya; q: “We are the hostage of somebody else's tuber,”⟫ its president, Elvira Chagoya, said.
⟦F11; v=US$6.5m; by=Potato Board: Potato growers in New Brunswick put their own damage at 6.5 million U.S. dollars⟧.
⟦F22; v=first week of November; by=two officials; st=planned: A joint panel of three plant doctors is to meet in the first week of November⟧, two officials said.
=== a6 | outlet: The Upper Valley Record | published: 2031-11-12 | title: Boxes roll at last
⟦F23; v=lifted; by=-: The spuds are moving⟧. ⟦F24; v=29; by=Marc Thériault: Twenty-nine containers cleared the gate at Veracruz ⟦T2031-11-10: on Monday⟧⟧, broker Marc Thériault said; ⟦F25; v=12; by=Marc Thériault: a dozen others had sprouted and went to pig feed⟧.
⟦F22; v=first week of November; by=-: The joint panel sat on the fifth and sixth⟧. Its two pages say that ⟦F10; v=husks; by=joint panel: what lay under the microscope was spent shells⟧. ⟦F6; v=undetermined; by=joint panel: Whether they came from the Grand Falls field or off the Veracruz dock it could not tell⟧.
⟦F26; v=panel; by=Potato Board: The Board credits the three plant doctors for the breakthrough⟧. ⟪Denise Ouellette; q: “Tell my bank it was husks,”⟫ said Denise Ouellette, who ⟦F27; v=C$310000; by=Denise Ouellette: figures she is out $310,000⟧.
@@ copy Agencia Golfo
⟦F8; v=2024; by=-: A shipment from Prince Edward Island was refused in 2024⟧. Mexico bought ⟦F9; v=C$52m; by=-: $52 million worth of seed from New Brunswick last year⟧.
%% Hunters' supper Saturday at the Legion
=== a7 | outlet: Trade Winds Weekly (Rotterdam) | published: 2031-11-17 | title: Four weeks, one fungus, two vegetables
%% Analysis
⟦F23; v=lifted; by=-: Mexico rescinded its order ⟦T2031-11-07: on 7 November⟧⟧. ⟦F19; v=3 days; by=-: For three weeks every load had lost three days at the dock⟧. ⟦F28; by=-: Four days later the Canadian knives were put away⟧ and avocados flowed again.
What ended it? ⟦F26; v=telephone call; by=Mexican presidency: A call between the two heads of government on the sixth, says the palace in Mexico City⟧. ⟦F26; v=panel; by=Colleen Hatfield: Ms Hatfield gives the credit to the scientists⟧, ⟪Colleen Hatfield; q: “and to nobody's telephone.”⟫
What started it remains open. ⟦F2; v=disease; by=Rogelio Anzures: Dr Anzures stands by the fungus⟧; ⟦F10; v=husks; by=joint panel: his colleagues on the panel found it long dead⟧. ⟦F15; v=nearly a fifth; by=-: Sinaloan seed fetched nearly a fifth more while the gate was shut⟧.
The count: ⟦F3; v=63; by=shipping lines: 63 boxes delayed, ships at sea included, by the lines' tally⟧; ⟦F24; v=51; by=shipping lines: 51 delivered by mid-November⟧; ⟦F25; v=12; by=shipping lines: twelve spoilt⟧. ⟦F20; v=retaliation; by=Canadian official: A Canadian official, now that it is over, allows that the weevil “had good timing”: it was tit for tat⟧.
⟪Denise Ouellette; q; via=The Upper Valley Record: “There was never wart on this farm,”⟫ a grower said in October. On that, at least, there is no second opinion.
=== key
F1 | What did Mexico do with the seed potatoes?
F2 | Why did Mexico close its door?
F3 | How many containers are affected?
F4 | How much seed is held?
F5 | From which day was the order in force?
F6 | Where did the suspect earth come from?
F7 | Which closure of the decade is it?
F8 | When was an earlier shipment refused?
F9 | How much seed does Mexico buy from the province?
F10 | What did the tests of the potatoes show?
F11 | How large is the loss to the growers?
F12 | How many farms shipped?
F13 | How many weeks will the containers keep?
F14 | What has Ottawa asked for?
F15 | How much did Sinaloan seed rise?
F16 | With whom had the governor lunched?
F17 | What had lain on the quay before?
F18 | What did Canada do with avocados?
F19 | How long a delay do the checks cause?
F20 | Are the avocado checks retaliation?
F21 | What do the checks cost the packers?
F22 | When does the joint panel meet?
F23 | What became of the order?
F24 | How many containers were let in?
F25 | How many containers spoilt?
F26 | What ended the quarrel?
F27 | What did one grower lose?
F28 | When did the avocado checks end?
D1 | cause | conflict | F2 | disease: a1 a3 a7 | protection: a2 a3 | plant health for the officials, a bumper crop for the growers and the farm magazine
D2 | place | conflict | F6 | Canadian field: a1 | quay: a3 | the inspector says the earth came on the tubers, a stevedore that it was swept from the dock
D3 | denial | conflict | F6 | quay: a3 | not quay: a3 | the head of plant health rejects the stevedore's tale
D4 | date | conflict | F5 | 2031-10-13: a1 a5 | 2031-10-20: a3 | the ministry's release against the official gazette
D5 | responsibility | conflict | F20 | not retaliation: a4 | retaliation: a4 a5 a7 | the minister denies what the embassy, the packers and later an official say
D6 | cause | conflict | F26 | panel: a6 a7 | telephone call: a7 | the scientists or the two leaders ended it
D7 | figure | scope | F3 | 41: a1 a2 a3 | 63: a2 a7 | boxes on the quay, or those at sea as well
D8 | figure | scope | F11 | C$9m: a2 | C$14m: a4 | the seed itself, or cancelled orders too
D9 | figure | rounding | F11 | C$9m: a2 | US$6.5m: a5 | the Board's same estimate in two currencies
D10 | figure | rounding | F4 | 1025 tonnes: a1 | about 1000 tonnes: a4 | the daily rounds
D11 | figure | rounding | F15 | 18%: a3 | nearly a fifth: a7 | the same rise in words
D12 | figure | update | F24 | 29: a6 | 51: a7 | the boxes still at sea were delivered a week later
D13 | characterisation | update | F10 | negative: a2 | husks: a4 a6 a7 | the growers' clean tests give way to dead spores on the slides
D14 | place | update | F6 | Canadian field: a1 | undetermined: a6 | the panel could not tell where they came from
R F2 | 4 | the Mexican authorities; the Potato Board; the governor; the farm magazine
R F6 | 3 | Mexico's head of plant health; the stevedore; the joint panel
R F10 | 3 | the growers' tests; the Canadian food agency; the joint panel
R F26 | 3 | the Potato Board; the Mexican presidency; the Canadian minister
S | a2 “There was never wart on this farm,” | a7 “There was never wart on this farm,”
E | Rogelio Anzures | person | Rogelio Anzures; Engineer Anzures; Dr Anzures; the head of plant health
E | Colleen Hatfield | person | Trade Minister Colleen Hatfield; Ms Hatfield
E | Potato Board | organisation | the provincial Potato Board; The Board
E | Denise Ouellette | person | Denise Ouellette; a grower
