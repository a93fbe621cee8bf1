story: fenua_loto
about: Vanuatu and the Solomon Islands quarrel over the islet of Fenua Loto after a flag is planted; who planted it, towed or escorted boats, guano rock or island, an 1893 or a 1903 chart, and a different reef that was settled years ago
=== a1 | outlet: Port Vila Courier | published: 2035-06-05 | title: Solomons men plant flag on Fenua Loto
%% By Janet Kalsakau
PORT VILA – ⟦F1; by=Vanuatu government: A Solomon Islands flag has been put up on Fenua Loto⟧, the speck of coral that both countries call theirs, the Vanuatu government said yesterday.
⟦F2; v=police; by=Jimmy Natuman Bule: It was carried ashore by a uniformed party from the police boat Taro⟧, Foreign Minister Jimmy Natuman Bule told the Courier. He had it from the crew of a Vanuatu patrol, who ⟦F3; v=2 June; by=patrol crew: saw the landing ⟦T2035-06-02: on Saturday morning⟧⟧. ⟪Jimmy Natuman Bule; q: “You do not go into a neighbour's garden with a pole,”⟫ he said.
⟦F4; v=1.4 ha; by=lands department: The islet measures 1.4 hectares by the lands department's survey⟧. ⟦F5; v=0; by=-: Nobody lives there⟧. ⟦F6; v=118 km; by=lands department: It lies 118 kilometres from Hiu, the nearest inhabited island of ours⟧, on the department's chart.
What makes it worth a flag is the water around it. ⟦F7; v=US$9m; by=fisheries office: Tuna licences in the zone bring nine million US dollars a year⟧, figures from the fisheries office show.
Vanuatu rests its claim on ⟦F8; v=1903; by=Jimmy Natuman Bule: a British chart of 1903⟧ that puts the rock on the New Hebrides side. ⟦F9; st=planned; by=Jimmy Natuman Bule: The patrol boat Tanvasoko is to go back ⟦T2035-06-07: on Thursday⟧ and take the flag down⟧.
⟦F10; v=4; by=-: Four fishing boats from Temotu were found anchored there⟧. ⟦F11; v=escorted; by=patrol crew: They were asked to leave and were seen off politely⟧, according to the crew.
Older readers will think of ⟦F12; v=2016; by=-: Mota Reef, about which the two capitals came to terms in 2016⟧. That was another reef and an easier one.
At the market by the seafront the news was taken with a shrug. ⟪Willie Tari; q: “Let them have the flag and give us the tuna,”⟫ said Willie Tari, who sells reef fish there. In Parliament the opposition asked for a debate. The Solomon Islands high commissioner could not be reached; her office said she was travelling.
%% Letters to the editor: courier@pv.invalid
=== a2 | outlet: Coral Sea Wire | published: 2035-06-06 | title: Pacific neighbours trade protests over uninhabited islet
HONIARA, June 6 (CSW) - The Solomon Islands has rejected a protest by Vanuatu over ⟦F1; by=-: a flag hoisted on a disputed coral islet⟧, saying ⟦F2; v=fishermen; by=Peter Tavake: the pole had been set up by fishermen as a mark for their canoes⟧.
⟪Peter Tavake; q: “⟦F2; v=fishermen; st=denied; by=Peter Tavake: No officer of mine has stood on it this year⟧,”⟫ Police Minister Peter Tavake told a news conference ⟦T2035-06-05: on Tuesday⟧. ⟦F3; v=30 May; by=Peter Tavake: He said the men had landed ⟦T2035-05-30: on Wednesday of last week⟧⟧, when ⟦F13; v=in port; by=Peter Tavake: the boat Taro was on a slipway in Honiara⟧.
⟦F4; v=about 1.5 ha; by=-: Fenua Loto, roughly a hectare and a half of sand and scrub⟧, is ⟦F5; v=0; by=-: uninhabited⟧. ⟦F14; v=96 km; by=-: It is 96 kilometres from Tikopia, on the Solomons' side⟧, and ⟦F6; v=118 km; by=-: 64 nautical miles from Hiu, on Vanuatu's⟧.
The minister accused the Vanuatu patrol of having ⟦F11; v=towed; by=Peter Tavake; st=alleged: taken ⟦F10; v=4; by=Peter Tavake: four Temotu fishing boats⟧ in tow ⟦F30; by=Peter Tavake: and cut their nets⟧⟧. ⟦F15; v=17; by=Peter Tavake: Seventeen men were aboard⟧, he said; ⟦F16; v=1; by=Peter Tavake: one broke his wrist⟧.
Honiara bases its title on ⟦F8; v=1893; by=Peter Tavake: a protectorate map drawn up in 1893⟧. ⟦F7; v=about US$10m; by=-: Licence fees from the surrounding waters are worth close to $10 million annually⟧.
⟦F17; st=asked; by=Solomon Islands: The Solomons has asked the Forum secretariat in Suva to mediate⟧. ⟦F12; v=2016; by=-: The two states settled a similar quarrel, over Mota Reef, nineteen years ago⟧.
The two Melanesian neighbours share a language of trade, a football rivalry and an unmarked stretch of sea. Relations had been good. Diplomats in Honiara said neither government could afford to look soft before elections, but that neither owned enough fuel to look hard for long.
%% (c) Coral Sea Wire 2035. Reproduction by subscribers only.
=== a3 | outlet: Temotu Voice | published: 2035-06-08 | title: "They cut my net with a bread knife"
%% Lata, Santa Cruz – weekly paper and radio
&& "They cut my net with a bread knife"
⟦F10; v=4; by=-: Four crews that had lain off the reef came home to Lata⟧ ⟦F30; by=-: without nets⟧. ⟦F15; v=17; by=-: Their seventeen men⟧ sat down on the wharf and told it one after the other.
⟪Moses Lialo; q: “They tied us behind them like pigs going to a feast,”⟫ said Moses Lialo, 52, skipper of the biggest. ⟦F11; v=towed; by=Moses Lialo: For three hours, he recalls, the Vanuatu boat pulled all four toward the south⟧ before ⟦F18; v=rope broke; by=Moses Lialo: the line parted⟧ and it gave up. ⟦F16; v=2; by=clinic: The clinic set a wrist and stitched a forehead, two hurt men in all⟧.
And the flag? ⟦F2; v=fishermen; by=Moses Lialo: It was Lialo himself who drove the pole into the coral⟧, ⟦F3; v=30 May; by=Moses Lialo: three days before the sergeant's boat is supposed to have come⟧, with a cloth left over from his daughter's school parade. ⟦F2; v=fishermen; st=denied; by=Moses Lialo: There was no policeman in sight⟧, he laughs.
⟦F5; v=0; by=-: Nobody sleeps on Fenua Loto but the boobies⟧. Our old people say ⟦F19; by=elders: the grandfathers from Tikopia collected eggs there⟧ since before there was paper. ⟦F14; v=96 km; by=-: A good canoe makes the ninety-six kilometres in a night and a morning⟧.
⟦F9; v=torn down; by=Radio Honiara: Radio Honiara now says that Vanuatu sailors pulled the flag down ⟦T2035-06-07: yesterday⟧⟧ ⟦F21; v=yes; by=Radio Honiara: and left one of their own⟧. ⟦F20; v=200; by=-: Two hundred people marched along the Lata shore⟧ when it was read out.
Moses Lialo's wife has put the bread knife story right: it was not hers, it was theirs. In the evening the women of the church cooked for all of the crews, and the catechist read from the book of Jonah, which caused some laughter at the back. A new net must be ordered from Honiara, and Honiara is slow.
%% Shipping: MV Baruku expected Tuesday
=== a4 | outlet: Pasifika Television, Auckland | published: 2035-06-09 | title: Analysis: a rock, a flag and a very large circle of sea
%% By diplomatic correspondent Leilani Foai
Two of the Pacific's friendliest neighbours are not on speaking terms. ⟪Jimmy Natuman Bule; q; via=Port Vila Courier: “You do not go into a neighbour's garden,”⟫ one foreign minister has told his capital's paper. The cause would fit inside a rugby ground: ⟦F4; v=1.4 ha; by=-: fourteen thousand square metres at low tide⟧.
⟦F1; by=-: It began with a blue, green and yellow cloth on a stick⟧. ⟦F2; v=police; by=Vanuatu: Port Vila says police planted it⟧; ⟦F2; v=fishermen; by=Solomon Islands: Honiara says men after tuna did⟧. ⟦F9; v=torn down; by=Vanuatu navy: On ⟦T2035-06-07: Thursday⟧ the crew of the Tanvasoko removed it, their commander confirmed⟧. ⟦F21; v=no; st=denied; by=Vanuatu navy: He denied that a Vanuatu flag had gone up in its stead⟧, yet ⟦F21; v=yes; by=-: a drone picture that we obtained shows the boar's tusk flying⟧.
Is it an island at all? ⟦F22; v=rock; by=Tomasi Ravuvu: A rock that cannot sustain life of its own, argues Professor Tomasi Ravuvu of Suva, and so without any zone⟧. ⟦F22; v=island; by=Vanuatu: Vanuatu's lawyers point to a freshwater seep and call it an island in the full sense⟧. On that hangs everything, since ⟦F7; v=US$9m; by=-: the nine million a year in fishing fees⟧ would otherwise belong to nobody.
The papers are no help. ⟦F8; v=1893; by=Solomon Islands: One side waves a map of 1893⟧, ⟦F8; v=1903; by=Vanuatu: the other a chart ten years younger⟧. ⟦F23; v=same surveyor; by=-: The same naval surveyor signed both⟧. ⟪Tomasi Ravuvu; q: “He drew it once from the north and once from the south, and was seasick both times,”⟫ Ravuvu said.
⟦F12; v=2016; by=-: Mota Reef was divided by handshake in 2016⟧. ⟦F17; by=Forum secretariat: The Forum's secretariat said that both governments have now agreed to sit down in Suva⟧.
There is an older law in these waters, which says that whoever is hungry may land. Chiefs on both sides have offered to sit down under it. ⟦F5; v=0; by=-: An islet without a single inhabitant⟧ has no chief of its own to invite them. Diplomats prefer hotels, and the hotels are in Suva.
=== a5 | outlet: Reef & Rights | published: 2035-06-12 | title: Fenua Loto: fishers pay for a line on a map
%% Reef & Rights – a network of coastal communities, Nouméa. Media note.
The net of a Temotu family costs more than its house. Our team, which visited Lata and Sola, spoke with ⟦F10; v=4; by=-: the families of all four vessels⟧ (⟦F10; v=6; by=Reef & Rights: six craft, if the two outriggers on their sterns are counted⟧). ⟦F24; v=US$26000; by=Reef & Rights: The loss comes to 26,000 US dollars⟧.
⟦F11; v=towed; by=Reef & Rights: Rope burns on the bow posts of all four hulls show that they had been dragged⟧. ⟦F11; v=escorted; st=doubted; by=Vanuatu navy: The navy's tale of a courteous escort⟧ does not go with them. ⟦F15; v=19; by=Reef & Rights: There were nineteen people aboard, if one counts the two schoolboys⟧ whom nobody had listed. ⟦F16; v=2; by=Reef & Rights: A broken wrist and a gash to the head were the injuries⟧.
We could also establish ⟦F13; v=at sea; by=harbour log: from the harbour log that the police launch Taro left Honiara on 28 May and came back a week after⟧. That does not prove who held the pole. ⟦F3; v=2 June; by=ship tracking: A tracking signal does place her off the reef ⟦T2035-06-02: on 2 June⟧⟧.
⟦F5; v=0; by=-: No human being lives on the islet⟧. ⟦F25; v=5000; by=Reef & Rights: About 5,000 pairs of brown boobies breed there⟧, and ⟦F9; v=torn down; by=-: the sailors who came for the flag⟧ trampled part of the colony. ⟦F22; v=rock; by=-: It is a bird rock⟧ and should be nobody's zone. ⟪Marie-Claire Wadra; q: “Let the boobies keep the nine million,”⟫ says our coordinator Marie-Claire Wadra.
We do not take sides between two flags. We take the side of those who mend nets at night. ⟦F8; v=1893; by=-: A map of 1893⟧ and ⟦F8; v=1903; by=-: a chart of 1903⟧ were drawn by people who did not fish. Our demands are short: pay for what was broken, mark no line through a spawning ground, and ask the birds.
=== a6 | outlet: Coral Sea Wire | published: 2035-06-21 | title: Vanuatu, Solomons to share fees around disputed islet
SUVA, June 21 (CSW) - Vanuatu and the Solomon Islands agreed ⟦T2035-06-21: on Thursday⟧ to ⟦F26; v=half each; by=-: split evenly the fishing revenue⟧ from the sea around Fenua Loto and to ⟦F27; by=-: keep police and navy vessels 12 miles off⟧.
⟦F17; by=-: The talks, brokered by the Pacific forum⟧, came three weeks after ⟦F1; by=-: a Solomons flag appeared on the islet⟧. ⟦F28; v=2040; by=-: The arrangement runs until 2040⟧ and leaves open who owns the rock.
@@ copy Coral Sea Wire
⟦F4; v=about 1.5 ha; by=-: Fenua Loto, roughly a hectare and a half of sand and scrub⟧, ⟦F5; v=0; by=-: is uninhabited⟧. ⟦F14; v=96 km; by=-: It is 96 kilometres from Tikopia⟧ and ⟦F6; v=118 km; by=-: 64 nautical miles from Hiu⟧.
Each side gave ground. ⟦F2; v=fishermen with police; by=Peter Tavake: Tavake conceded that two constables from the Taro had stood by as fishermen fixed the pole⟧; he had earlier said the launch was ⟦F13; v=in port; by=Peter Tavake: hauled out for repairs⟧. ⟦F21; v=yes; by=Vanuatu delegation: Vanuatu's delegation admitted its men had run up their own colours⟧. ⟦F29; v=US$30000; by=-: It will pay $30,000 to the boat owners⟧, more than ⟦F24; v=US$26000; by=Reef & Rights: the $26,000 that a fishers' network had claimed⟧.
⟦F22; v=island; by=Jimmy Natuman Bule: Bule told reporters his country still regards it as an island⟧. ⟦F8; v=1893; by=-: The 1893 map⟧ and ⟦F8; v=1903; by=-: the 1903 chart⟧ will go to a joint commission. ⟪Jimmy Natuman Bule; q: “The garden has two gates now,”⟫ Bule said.
⟦F7; v=US$9m; by=-: Foreign fleets paid $9 million for access last year⟧. ⟦F20; v=200; by=police: The largest protest, in Lata, had drawn about 200⟧, police said.
Officials described the mood as friendly after a stiff first day, when the delegations had eaten at separate tables. The agreement needs the consent of both parliaments. Fishing companies, which had feared for their permits, welcomed it; environmental groups said the reef itself had not been mentioned once. ⟦F11; v=towed; by=Vanuatu delegation: Vanuatu's side also accepted that the boats had been dragged for some hours⟧.
%% (Reporting by Selwyn Haro; editing by Ruth Mackie)
=== key
F1 | What happened on Fenua Loto?
F2 | Who planted the flag?
F3 | When was the flag planted?
F4 | How large is the islet?
F5 | How many people live on the islet?
F6 | How far is it from Hiu?
F7 | How much do the tuna licences bring a year?
F8 | Of what year is the map that shows the owner?
F9 | What became of the Solomons flag?
F10 | How many fishing boats were there?
F11 | What did the Vanuatu patrol do with the boats?
F12 | When was Mota Reef settled?
F13 | Where was the police boat Taro?
F14 | How far is it from Tikopia?
F15 | How many were aboard the fishing boats?
F16 | How many fishermen were hurt?
F17 | What of mediation by the Forum?
F18 | How did the towing end?
F19 | Who used the islet in old times?
F20 | How many marched in Lata?
F21 | Was a Vanuatu flag put up?
F22 | Is it an island or a rock?
F23 | Who drew the two maps?
F24 | How much were the nets worth?
F25 | How many boobies breed there?
F26 | How are the fees to be shared?
F27 | How far must official vessels keep off?
F28 | Until when does the arrangement run?
F29 | How much does Vanuatu pay to the boat owners?
F30 | What happened to the nets?
D13 | figure | scope | F10 | 4: a1 a2 a3 a5 | 6: a5 | boats only, or with the outriggers
D1 | identity | conflict | F2 | police: a1 a4 | fishermen: a2 a3 a4 | Port Vila says police planted it, Honiara and a skipper fishermen
D2 | identity | update | F2 | fishermen: a2 a3 a4 | fishermen with police: a6 | the minister later conceded that constables stood by
D3 | date | conflict | F3 | 2 June: a1 a5 | 30 May: a2 a3 | the patrol and a tracking signal against the minister and the skipper
D4 | characterisation | conflict | F11 | escorted: a1 a5 | towed: a2 a3 a5 a6 | the patrol says it saw the boats off, the fishermen were dragged
D5 | date | conflict | F8 | 1903: a1 a4 a5 a6 | 1893: a2 a4 a5 a6 | each country rests on another map
D6 | place | conflict | F13 | in port: a2 a6 | at sea: a5 | the minister has the launch on a slipway, the harbour log at sea
D7 | denial | conflict | F21 | no: a4 | yes: a3 a4 a6 | the commander denies the second flag that a picture shows
D8 | characterisation | conflict | F22 | rock: a4 a5 | island: a4 a6 | professor and network call it a rock, Vanuatu an island
D9 | figure | scope | F15 | 17: a2 a3 | 19: a5 | men only or with two schoolboys
D10 | figure | update | F16 | 1: a2 | 2: a3 a5 | the clinic treated a second man
D11 | figure | rounding | F4 | 1.4 ha: a1 a4 | about 1.5 ha: a2 a6 | the same survey
D12 | figure | rounding | F7 | US$9m: a1 a4 a6 | about US$10m: a2 | the same fees
R F2 | 3 | the Vanuatu patrol; the Solomons' police minister; Moses Lialo
R F3 | 4 | the patrol crew; the minister; Moses Lialo; the tracking signal
R F11 | 4 | the patrol crew; the minister; Moses Lialo; Reef & Rights' look at the hulls
S | a1 “You do not go into a neighbour's garden with a pole,” | a4 “You do not go into a neighbour's garden,”
E | Jimmy Natuman Bule | person | Jimmy Natuman Bule; Bule; Foreign Minister Jimmy Natuman Bule
E | Peter Tavake | person | Peter Tavake; Tavake; the minister
E | Moses Lialo | person | Moses Lialo; Lialo
E | Taro | vessel | Taro; the police boat Taro; the police launch Taro
E | Fenua Loto | place | Fenua Loto; the islet; the rock
