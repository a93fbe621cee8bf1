story: raykovets_depot
about: an arms depot blows up in the Bulgarian Balkan; the dead and the missing who are later counted as dead, sabotage or old powder, a fire before or none, how much was stored and for whom, a licence lapsed or valid, one village evacuated or the whole zone; the blast of 2022 and the sapper's death must stay apart
=== a1 | outlet: Balkanska Kambana (Lovech) | published: 2031-09-04 | title: The mountain jumped: three dead, four missing at Raykovets
%% Екип Ловеч. With photos by readers
⟦F1; by=-: The ammunition depot of Trakia Arsenal above the village of Raykovets blew up⟧ ⟦F2; v=4.55 am; by=-: at five minutes to five⟧ ⟦T2031-09-03: yesterday morning⟧. ⟦F3; v=3; by=civil protection: Three people have been found dead, civil protection says⟧, and ⟦F4; v=4; by=civil protection: four of the night shift are missing⟧. ⟦F5; v=21; by=hospital: The Lovech hospital bandaged twenty-one⟧, mostly for cuts.
⟦F6; v=900; by=mayor: All nine hundred inhabitants of Raykovets have been taken to the sports hall, said Mayor Penka Docheva⟧. ⟦F7; v=640; by=mayor: By her list 640 houses are without glass⟧. ⟦F8; v=Friday; by=-: The railway to Troyan is closed until Friday⟧.
What was burning? ⟦F9; v=fire first; by=shepherd: A shepherd, Bay Miko, saw flames behind the third hangar twenty minutes before, he told us⟧. ⟦F10; v=4.36 am; by=-: The watchman telephoned the fire brigade at 4.36⟧. ⟦F11; v=1,250 tonnes; by=company: On paper 1,250 tonnes lay there, according to the company⟧; ⟦F11; v=2,000 tonnes; by=loaders: the loaders say that it was two thousand⟧.
⟦F12; v=800; by=-: In 2029 eight hundred signed a petition to have the depot moved⟧. It lies in a drawer in Sofia. ⟦F13; v=2; by=-: The first explosion here had killed two⟧, ⟦F14; v=2022; by=-: nine years ago⟧.
The seismograph of the Sofia institute, 100 kilometres off, ⟦F15; v=2.6; by=-: wrote down 2.6⟧. In Raykovets itself the church bell rang without a ringer. ⟦F23; v=10,000 euros; st=planned; by=mayor: The mayor will ask Sofia for ten thousand euros a household⟧, and ⟦F28; st=asked; by=mayor: for bomb technicians from abroad⟧.
⟪Penka Docheva; q: “We asked them to take it away, and now it has gone by itself,”⟫ the mayor said.
%% Дарете за Райковец
=== a2 | outlet: Danube Wire | published: 2031-09-03 | title: Blasts at Bulgarian arms depot kill at least three
SOFIA (Danube) — ⟦F1; by=-: Explosions destroyed a privately run munitions store in northern Bulgaria⟧ early on Wednesday, ⟦F3; v=3; by=interior ministry: killing at least three people⟧ and ⟦F5; v=more than 20; by=interior ministry: injuring more than 20⟧, the interior ministry said. ⟦F4; v=4; by=interior ministry: Four workers were unaccounted for⟧.
⟦F6; v=2,300; by=interior ministry: About 2,300 people were moved out of a five-kilometre zone⟧, it said. ⟦F15; v=2.6; by=seismological institute: The largest blast registered as a magnitude 2.6 tremor⟧, according to the seismological institute.
Prime Minister Georgi Valkov said ⟦F16; v=sabotage; by=Georgi Valkov; st=alleged: investigators were treating it as sabotage by a foreign service⟧. ⟦F17; v=Ukraine; by=Georgi Valkov: The shells had been due to go to Ukraine next week⟧, he said. ⟦F9; v=no fire; by=Georgi Valkov: There had been no fire before the detonation, Valkov told reporters⟧, ⟪Georgi Valkov; q: “and stones do not light themselves.”⟫
The company, Trakia Arsenal, ⟦F18; v=valid; by=company: said its storage licence was in order⟧. ⟦F14; v=2022; by=-: A 2022 accident at the site⟧ ⟦F13; v=2; by=-: left two dead⟧.
⟦F2; v=4.55 am; by=fire service: The main explosion came at 4.55 a.m., the fire service said⟧. ⟦F8; v=Friday; by=rail operator: A branch railway will stay shut for two days, to the end of the week, its operator said⟧. ⟦F19; v=2031-09-05; by=government: ⟦T2031-09-05: Friday⟧ was declared a day of mourning⟧. Bulgaria is one of Europe's larger makers of Soviet-calibre shells, and its depots, many of them built in the 1950s in wooded gorges, have exploded a dozen times since it joined NATO.
%% Danube Wire, Ruse bureau
=== a3 | outlet: Udar 24 (Sofia tabloid) | published: 2031-09-06 | title: HANDCUFFS FOR THE POWDER KING — and what the secret paper says!
%% ВИЖТЕ ОЩЕ: Лебедите на Гарбузов (галерия)
&& HANDCUFFS FOR THE POWDER KING — and what the secret paper says!
He slept in silk, they slept beside gunpowder. ⟦F20; v=arrested; by=-: ⟦T2031-09-04: On Thursday⟧ the masks came for Trakia's director, Stoyan Garbuzov⟧, 51, in his villa with two swans. Udar 24 has a paper which the swans have not. ⟦F18; v=expired; by=-: The permission to store explosives had run out on the thirtieth of June⟧!
And Wednesday's ⟦F16; v=sabotage; by=-: saboteurs with foreign accents⟧? ⟦F21; v=3; by=-: Three grannies of the upper hamlet heard a “moped in the sky”⟧, so ⟦F16; v=sabotage: a drone it was⟧, and the Premier knows from which side. ⟦F17; v=Ukraine; by=-: The boxes, after all, had Kyiv on the label⟧.
⟦F3; v=7; by=prosecutor: All hope is gone for the four lads of the night, the prosecutor admitted, which makes seven coffins⟧. ⟦F22; v=24; by=-: The youngest, Ivaylo, was 24⟧ and saving for a ring. ⟦F23; v=10,000 euros; by=government: Ten thousand euros, that is twenty thousand of our good old leva, will the state hand each household⟧.
⟦F19; v=2031-09-05; by=-: Yesterday the flags hung low⟧; on the stadium they played all the same. ⟪Ventsislav Kiryakov; q: “⟦F24; v=not resigning; by=Ventsislav Kiryakov: I stay where I am⟧,”⟫ barks Defence Minister Kiryakov. ⟦F7; v=640: Six hundred and forty homes⟧ whistle in the wind. ⟦F6; v=900; by=-: In the gym nine hundred souls⟧ share eleven showers. ⟦F26; v=4,000; by=sapper: And in the woods, whispers a sapper, four thousand eggs of iron wait for the mushroom pickers⟧.
Udar 24 rang at the villa yesterday. A voice said the master was unwell and the swans were not for sale. ⟦F2; v=4.55 am; by=neighbour: At 4.55 on the fatal morning, a neighbour swears, the lights there were already on⟧.
=== a4 | outlet: Dnipro Commerce (Kyiv) | published: 2031-09-08 | title: No shells from Raykovets were ours, says procurement agency
%% Economy & Defence
⟦F17; v=not Ukraine; st=denied; by=procurement agency: Ukraine's procurement agency has no contract with Trakia Arsenal and was awaiting nothing from it⟧, it stated on Monday. ⟦F17; v=Sahel; by=cargo manifest: A cargo manifest from the port of Burgas, seen by this paper, names a buyer in the Sahel⟧.
That does not exclude ⟦F16; by=Ostap Hrynevych; st=doubted: the hand of an enemy in ⟦F1; by=-: the destruction of the store⟧⟧, notes analyst Ostap Hrynevych, but ⟦F16; v=old powder; by=Ostap Hrynevych: he finds propellant from 1978 a better suspect than any agent⟧. ⟪Ostap Hrynevych; q: “It sweats, it warms up, it goes. ⟦F9; v=fire first; by=Ostap Hrynevych: First comes a fire, twenty minutes, as there⟧,”⟫ he says.
⟦F11; v=2,000 tonnes; by=manifests: Adding up the manifests of the year, we arrive at two million kilograms⟧. ⟦F3; v=7; by=-: Seven families are waiting for remains⟧, ⟦F4; v=4; by=-: among them those of the quartet who were first listed as lost⟧ and of ⟦F22; v=24; by=-: a watchman of twenty-four⟧.
For Kyiv the affair is awkward. It buys half of its Soviet-calibre ammunition from Bulgarian makers and does not care to see them called careless; nor does it care to be a reason for every fire in the Balkans. The defence committee of the Rada has asked for a list of depots that hold goods already paid for. ⟦F20; v=bail; by=court: Mr Garbuzov, it was announced today by the Lovech court, may go home⟧ against ⟦F25; v=51,000 euros; by=court: 51,000 euros of bail⟧.
@@ copy Danube Wire
The company, Trakia Arsenal, ⟦F18; v=valid; by=company: said its storage licence was in order⟧. ⟦F14; v=2022; by=-: A 2022 accident at the site⟧ ⟦F13; v=2; by=-: left two dead⟧.
=== a5 | outlet: Wiener Rundblick | published: 2031-09-13 | title: In the gorge of the unexploded
%% Reportage: Annelies Pichlmaier
⟦F26; v=4,000; by=sappers: Four thousand shells lie scattered in the beech woods, the sappers reckon⟧, within three kilometres of ⟦F27; v=60 metres; by=-: a hole that is sixty metres across⟧ and already has a pond. ⟦F28; v=40; by=Manolis Detorakis: Forty specialists from Greece and Romania are picking them up⟧, says their leader, Captain Manolis Detorakis. ⟦F29; v=1; by=-: ⟦T2031-09-10: On Wednesday⟧ one of them, a Romanian corporal, was killed by a fuse⟧; he is not among ⟦F3; v=7; by=-: the septet of names⟧ on the church door.
The school opens on the 22nd instead of the 15th. ⟦F8; v=Friday; by=stationmaster: Trains have run again since the Friday after, the stationmaster confirms⟧. ⟦F7; v=640; by=glazier: A glazier from Pleven has the whole order in his pocket: windows for 640 addresses⟧. ⟦F23; v=10,000 euros; by=Penka Docheva: The promised 10,000 euros a family, the mayor tells me, has reached eleven doors⟧. ⟦F19; v=2031-09-05; by=Penka Docheva: On the fifth, when the nation mourned, she says, the cheques were being printed⟧.
In the sports hall Bay Miko shows with his stick ⟦F9; v=fire first; by=Bay Miko: where he saw it glow⟧. ⟦F10; v=4.36 am; by=fire service: The brigade's tape has the guard's voice nineteen minutes before the bang⟧. ⟪Ivaylo Tsonev; q: “It is only a small fire, but hurry,”⟫ he says on it. ⟦F22; v=24: The voice belonged to Ivaylo Tsonev, twenty-four⟧.
⟦F24; v=resigned; by=-: Defence Minister Kiryakov stepped down ⟦T2031-09-11: on Thursday⟧⟧, ⟦F18; v=expired; by=-: having extended by telephone, it turned out, a licence that lapsed in June⟧. ⟦F12; v=800; by=Penka Docheva: Ms Docheva has framed the eight hundred signatures⟧. ⟦F21; v=3: Of the three women who heard an engine overhead⟧ ⟦F30; by=-: two now think that it was a motorcycle⟧.
=== a6 | outlet: Safe Storage Review | published: 2031-11-14 | title: Raykovets: preliminary findings
%% Journal of the European Munitions Safety Forum. Open access
A commission of five published its interim text on 10 November.
Event. ⟦F2; v=4.55 am; by=seismogram: The seismogram dates the principal event to 04.54.48⟧, ⟦F15; v=2.6; by=seismogram: with a magnitude of 2.6⟧. ⟦F9; v=fire first; by=commission: A smouldering fire preceded it, the commission states⟧; ⟦F10; v=4.36 am: the emergency call, 04.36⟧, is on record.
Cause. ⟦F16; v=old powder; by=commission: Auto-ignition of unstabilised 1978 propellant is judged “by far the likeliest”⟧; ⟦F31; v=no; by=radar data: radar data contain no unmanned aircraft⟧.
Content. ⟦F11; v=2,000 tonnes; by=commission: Gross inventory, 2,000 tonnes⟧; ⟦F11; v=1,250 tonnes; by=company: the declared 1,250⟧ is the net explosive figure of an older year. ⟦F17; v=Sahel; by=commission: Consignee of the September lot, a ministry in the Sahel⟧.
Effects. ⟦F3; v=7; by=commission: Fatalities of the detonation, seven⟧; ⟦F5; v=21; by=commission: treated in hospital, 21⟧; ⟦F29; v=1; by=-: clearance phase, one⟧. ⟦F27; v=58 metres; by=commission: Crater diameter 58 m⟧. ⟦F26; v=4,000; by=-: Ejected items recovered so far, four thousand and some⟧. ⟦F7; v=640: Dwellings damaged, 640⟧. ⟦F6; v=2,300; by=commission: Evacuees, whole danger zone, 2,300; village alone, 900⟧.
Regulation. ⟦F18; v=expired; by=commission: Authorisation had ended on 30 June 2031⟧. ⟦F12; v=800; by=commission: A petition of 2029, 800 names, was not answered⟧. ⟦F14; v=2022; by=-: Lessons of the 2022 event⟧, ⟦F13; v=2; by=-: in which a couple of loaders died⟧, were not applied.
Proceedings. ⟦F20; v=charged; by=-: The former director was indicted last week⟧; he denies guilt. ⟦F28; v=40; by=-: The foreign teams, forty strong⟧, left in October. ⟦F24; v=resigned; by=-: The minister responsible gave up his post on ⟦T2031-09-11: 11 September⟧⟧. ⟦F23; v=10,000 euros; by=commission: Relief of 10,000 euros per family had been paid in full by then⟧.
Readers will recognise the pattern: old stock, a hot August, a store built for half of what it held, and a night shift with one fire hose. Of the fourteen depot explosions in our database since 2005, nine share all four. ⟦F4; v=4; by=commission: The commission dwells on the men without trace, four at first⟧, because ⟦F22; v=24: one of them, aged 24⟧, had reported the smell of acid three times in August.
=== key
F1 | What happened at the Raykovets depot?
F2 | At what time was the explosion?
F3 | How many people were killed in the explosion?
F4 | How many were missing?
F5 | How many were injured?
F6 | How many people were evacuated?
F7 | How many houses were damaged?
F8 | Until when was the railway closed?
F9 | Was there a fire before the explosion?
F10 | When did the watchman call the fire brigade?
F11 | How much ammunition was stored?
F12 | How many signed the petition?
F13 | How many died in the earlier explosion?
F14 | When was the earlier explosion?
F15 | What magnitude was measured?
F16 | What caused the explosion?
F17 | For whom were the shells?
F18 | Was the storage licence valid?
F19 | When was the day of mourning?
F20 | What happened to the director?
F21 | How many heard a drone?
F22 | How old was the youngest victim?
F23 | How much does each household get?
F24 | Did the defence minister resign?
F25 | How high was the bail?
F26 | How many shells lie in the woods?
F27 | How wide is the crater?
F28 | How many foreign specialists came?
F29 | How many sappers were killed in the clearance?
F30 | What do the women think now?
F31 | Did radar see a drone?
D1 | figure | update | F3 | 3: a1 a2 | 7: a3 a4 a5 a6 | the four missing were counted as dead
D2 | figure | rounding | F5 | 21: a1 a6 | more than 20: a2 | the ministry rounds
D3 | figure | scope | F6 | 900: a1 a3 | 2,300: a2 a6 | the village alone or the whole zone
D4 | sequence | conflict | F9 | fire first: a1 a4 a5 a6 | no fire: a2 | the prime minister against shepherd, analyst and commission
D5 | figure | scope | F11 | 1,250 tonnes: a1 a6 | 2,000 tonnes: a1 a4 a6 | net explosive of an older year or all that lay there
D6 | cause | conflict | F16 | sabotage: a2 a3 | old powder: a4 a6 | the prime minister and the tabloid against analyst and commission
D7 | identity | conflict | F17 | Ukraine: a2 a3 | not Ukraine: a4 | Sahel: a4 a6 | the prime minister's buyer and the manifest's
D8 | denial | conflict | F18 | valid: a2 a4 | expired: a3 a5 a6 | the company says in order, the paper says lapsed in June
D9 | characterisation | update | F24 | not resigning: a3 | resigned: a5 a6 | he stepped down on Thursday
D10 | identity | update | F20 | arrested: a3 | bail: a4 | charged: a6 | arrested, let home, then indicted
D11 | figure | rounding | F27 | 60 metres: a5 | 58 metres: a6 | the reporter rounds
R F16 | 3 | Prime Minister Valkov; the analyst Hrynevych; the commission
R F17 | 3 | Prime Minister Valkov; the Ukrainian agency; the Burgas manifest
R F9 | 3 | Prime Minister Valkov; the shepherd Bay Miko; the commission with the emergency call
R F18 | 2 | the company; the paper, the ministry's extension and the commission
S | a2 said its storage licence was in order | a4 said its storage licence was in order
E | Trakia Arsenal | organisation | Trakia Arsenal; Trakia; the company
E | Penka Docheva | person | Mayor Penka Docheva; Ms Docheva; the mayor
E | Stoyan Garbuzov | person | Stoyan Garbuzov; Mr Garbuzov; Trakia's director; the former director; the powder king
E | Georgi Valkov | person | Prime Minister Georgi Valkov; Valkov; the Premier
