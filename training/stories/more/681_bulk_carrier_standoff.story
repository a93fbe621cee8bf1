story: bulk_carrier_standoff
about: a bulk carrier takes migrants off a rubber boat south of Malta and no port will have them; ninety-two or a hundred and seven, in whose rescue zone, told by Malta or by nobody, engine cut or failed, drowned by a fall or a push, a mutiny that was a sit-down, and an earlier boat lost
=== a1 | outlet: The Grand Harbour Post | published: 2031-10-03 | title: Ship with 92 migrants asks to enter Malta
%% Valletta, Friday
A bulk carrier is drifting eleven miles off Delimara with ⟦F1; v=92; by=Armed Forces: 92 persons whom it lifted out of the sea⟧, the Armed Forces of Malta said last night.
⟦F2; by=Armed Forces: The Aurelia Bloom, 190 metres long and carrying Ukrainian maize to Tripoli, came across their rubber boat⟧ ⟦F3; v=2031-10-01; by=Armed Forces: ⟦T2031-10-01: on Wednesday⟧ evening⟧. ⟦F4; v=Libyan; by=Armed Forces: The position lay within the Libyan search and rescue region⟧, according to the AFM, ⟦F5; v=Libya; by=Armed Forces: and it was Tripoli which instructed the master⟧ to stop.
⟦F6; v=closed; by=Marlene Scicluna: The Home Affairs Minister, Marlene Scicluna, ruled out a landing⟧. ⟪Marlene Scicluna; q: “Malta is not the waiting room of Africa,”⟫ she told Parliament. ⟦F7; v=3; by=Armed Forces: Three people, a pregnant woman among them, were taken off by helicopter⟧.
⟦F8; v=61; by=-: In August a boat with 61 aboard vanished⟧ on the same route. ⟦F9; v=none; by=-: None was found⟧.
%% Ferry timetable disrupted by wind, p. 7
=== a2 | outlet: Mare Libero | published: 2031-10-03 | title: 107 people on a grain ship: open the port now
%% Press release of the rescue organisation Mare Libero, Palermo
Our telephone rang at 15.12 ⟦F3; v=2031-10-01: ⟦T2031-10-01: on 1 October⟧⟧. The caller said that ⟦F1; v=107; by=caller: a hundred and seven of them were in the dinghy⟧. ⟦F4; v=Maltese; by=caller: The coordinates he read out are inside Malta's zone, ⟦F29; v=4 nm; by=Mare Libero: by four nautical miles⟧⟧. ⟦F10; v=5; by=Mare Libero: We rang Valletta five times⟧. The first two calls were answered.
⟦F5; v=Malta; by=radio log: It was Malta that sent the Aurelia Bloom there: we have recorded Valletta speaking to her on channel 16 at 17.40⟧. Three hours later Valletta had forgotten.
⟦F11; v=cut; by=survivors: A speedboat came in the afternoon and its masked men cut the fuel line⟧, say people aboard, with whom we are in touch. ⟦F12; v=2; by=survivors: Two boys went overboard⟧ when ⟦F13; v=wave; by=survivors: its bow wave struck⟧.
⟦F14; v=until 10 October; by=Mare Libero: The ship's food will last a week⟧. ⟦F15; by=Mare Libero; st=asked: We demand a port tonight⟧. ⟦F8; v=61; by=-: The sixty-one of August⟧ had been heard too, on the telephone, and then ⟦F9; v=none; by=-: nobody ever saw one of them again⟧.
%% Donate: one litre of diesel is one euro
=== a3 | outlet: Interport Wire | published: 2031-10-05 | title: Malta and Italy trade blame as ship with migrants waits
VALLETTA, Oct 5 (Interport) — A cargo vessel that ⟦F2; by=owner: picked up migrants in the central Mediterranean⟧ spent a fourth day at anchor ⟦T2031-10-05: on Sunday⟧ while Malta and Italy each said ⟦F6; v=closed; by=Malta and Italy: its passengers were the other's business⟧.
⟦F1; v=89; by=Pontos Grain: There are now 89 on deck⟧, the Piraeus-based owner, Pontos Grain, told Interport, ⟦F7; v=3; by=Pontos Grain: after three had been flown to hospital⟧. Rescue groups, ⟦F1; v=107; by=Mare Libero: which speak of 107⟧, were counting ⟦F16; v=second dinghy; by=Pontos Grain; st=alleged: a second dinghy picked up by Tunisia⟧, it said.
The Maltese government said ⟦T2031-10-04: on Saturday⟧ that ⟦F17; v=mutiny; by=Maltese government: passengers had risen against the crew⟧ when the engine was started. ⟪Dimitris Laskaris; q: “⟦F17; v=sit-down; by=Dimitris Laskaris: They sat down on the hatch covers and would not move⟧. I have seen worse at a wedding,”⟫ said the captain, Dimitris Laskaris, by satellite phone.
⟦F11; v=failed; by=Dimitris Laskaris: The dinghy's outboard had simply seized, he said⟧. ⟦F12; v=2; by=Dimitris Laskaris: Two young men were missing⟧, he had been told; he had not seen it.
The delay costs ⟦F18; v=22,000 dollars; by=Pontos Grain: $22,000 a day⟧, the owner said.
⟦F3; v=2031-10-01; by=-: Since ⟦T2031-10-01: Wednesday⟧, when they were pulled from the water⟧, the rescued have slept under tarpaulins between the hatches. ⟦F8; v=61; by=-: A craft with 61 people disappeared⟧ on this stretch in late summer.
%% Editing by C. Farr
=== a4 | outlet: Il Corriere dello Stretto | published: 2031-10-06 | title: “Tripoli never answered”: the Italian coastguard's paper
%% Cronaca | translated for the foreign edition
For five days ⟦F2; by=-: a freighter with a rubber boat's passengers on its deck⟧ has lain in sight of Malta, and ⟦F6; v=closed; by=-: for five days Malta has kept its harbours shut to her⟧. Since then ⟦F7; v=3; by=-: no more than three have been let off, by helicopter⟧.
Rome has sent Brussels a chronology of six pages, and this newspaper has read it. According to ⟦F5; v=Malta; by=Italian coastguard: the Italian coastguard, the only voice on the frequency that evening was that of the Maltese⟧; ⟦F19; by=Italian coastguard: the Libyan centre did not pick up its telephone, four times⟧.
⟦F4; v=Maltese; by=Italian coastguard: The paper puts the rubber boat ⟦F29; v=3.8 nm; by=Italian coastguard: 3.8 miles north of the line⟧ that divides the two regions⟧, hence in the charge of Valletta.
⟦F10; v=8; by=Italian coastguard: Valletta's telephone rang eight times that night about the boat, it says, the owner's three calls included⟧.
It also counts. ⟦F1; v=92; by=Italian coastguard: A surveillance aircraft photographed ninety-two heads on the freighter⟧, and ⟦F20; v=15; by=Italian coastguard: fifteen were taken on by a Tunisian trawler an hour earlier⟧. ⟦F16; v=same dinghy; by=Italian coastguard: All had sat in one and the same boat, and ⟦F1; v=107; by=Italian coastguard: together they make the hundred and seven of the telephone call⟧⟧, the chronology concludes.
⟦F13; v=push; by=Ivorian survivor: One of the three evacuated, an Ivorian of nineteen, has told a prosecutor in Catania that the missing boys were pushed in a quarrel over water⟧. The prosecutor opened a file for ⟦F21; by=prosecutor: multiple homicide by persons unknown⟧.
The island opposite is unmoved. ⟦F6; v=closed; by=Marlene Scicluna: “No” is a complete sentence, Minister Scicluna let it be known⟧.
=== a5 | outlet: Radio Lagune, Abidjan | published: 2031-10-08 | title: Voices from the Aurelia Bloom
%% Magazine “Ceux qui sont partis”, transcript
⟦F1; v=89; by=-: Eighty-nine human beings⟧ live on the deck of a grain ship off Malta, ⟦F6; v=closed; by=-: which does not want them⟧. A voice message of four minutes has reached the mother of one who is on board. ⟪Ibrahim Koné; q: “⟦F22; v=maize; by=Ibrahim Koné: We eat the ship's maize, boiled, with no salt⟧. The captain gave me his shoes,”⟫ says Ibrahim Koné, 22, from Bouaké.
He tells of ⟦F3; v=2031-10-01: ⟦T2031-10-01: the first of October⟧⟧. ⟦F11; v=cut; by=Ibrahim Koné: Men with covered faces came alongside, one had a knife, and after that there was no petrol⟧. ⟦F13; v=wave; by=Ibrahim Koné: When they swung away, the wash lifted our side⟧ and ⟦F12; v=3; by=Ibrahim Koné: three fell: the brothers Sanogo and a Gambian called Lamin⟧. ⟪Ibrahim Koné; q: “⟦F13; v=no push; st=denied; by=Ibrahim Koné: Nobody pushed anybody⟧. Who would have had the strength?”⟫
A rising against the sailors? He laughs. ⟦F17; v=sit-down; by=Ibrahim Koné: They had all squatted down, because a man had looked at the sun and seen that they were steering south⟧.
⟦F14; v=until 10 October; by=Ibrahim Koné: The cook says that there is food for two more days⟧.
At home people remember ⟦F8; v=about sixty; by=-: the sixty or so of August⟧, ⟦F23; v=14; by=-: fourteen of whom came from this city⟧.
@@ copy Interport Wire
The delay costs ⟦F18; v=22,000 dollars; by=Pontos Grain: $22,000 a day⟧, said the owner, Pontos Grain of Piraeus.
=== a6 | outlet: The Grand Harbour Post | published: 2031-10-11 | title: Aurelia Bloom berths; four countries share 89
%% By Josette Vella
After nine nights ⟦F24; v=Marsaxlokk; by=-: the Aurelia Bloom tied up in Marsaxlokk⟧ ⟦F25; v=2031-10-10; by=-: at dusk ⟦T2031-10-10: yesterday⟧⟧ and ⟦F1; v=89; by=-: eighty-nine tired people walked down her gangway⟧. ⟦F6; v=opened; by=Marlene Scicluna: ⟪Marlene Scicluna; q: “Malta has shown its heart,”⟫ Home Affairs Minister Marlene Scicluna said⟧, a week after ⟦F6; v=closed; by=Marlene Scicluna: she had barred the door⟧. ⟪Marlene Scicluna; q: “We said that we are not a waiting room for Africa. We remain that.”⟫
⟦F26; v=4; by=home ministry: Germany, Portugal, Ireland and Lithuania are taking everyone⟧, her ministry said. ⟦F7; v=3; by=-: The three who had been winched off in the first hours⟧ are in Mater Dei hospital; one has become a mother.
It was ⟦F3; v=2031-10-01; by=-: on ⟦T2031-10-01: the first of the month⟧⟧ that ⟦F2; by=-: the ship, bound for Libya with maize, had come upon a sinking inflatable and hauled its people up⟧. No such ship passed ⟦F8; v=61; by=-: the sixty-one who set out in August⟧; ⟦F9; v=none; by=-: not so much as a shoe has been recovered⟧.
The Armed Forces have quietly altered their log. ⟦F4; v=Maltese; by=Armed Forces: The amended entry has the dinghy in the Maltese region⟧; a “plotting error” had placed it in ⟦F4; v=Libyan; by=Armed Forces: Libya's⟧. They stand by their account that ⟦F5; v=Libya; by=Armed Forces: the orders came from Tripoli⟧.
⟦F28; v=none; by=police: Police who went on board to look into the “mutiny” arrested nobody⟧. Captain Laskaris walked off in socks. He put his losses at ⟦F18; v=over 20,000 dollars; by=Dimitris Laskaris: more than twenty thousand dollars for every day⟧ of the wait.
⟦F12; v=3; by=police: Three names have been entered as missing, presumed drowned⟧, the police said: ⟦F27; by=police: Adama and Seydou Sanogo, and Lamin Ceesay, 17⟧.
=== key
F1 | How many rescued people were on the ship?
F2 | What did the Aurelia Bloom do?
F3 | When was the rescue?
F4 | In whose rescue region was the dinghy?
F5 | Who directed the ship to the dinghy?
F6 | Did Malta let the rescued land?
F7 | How many were evacuated by helicopter?
F8 | How many were aboard the boat lost in August?
F9 | How many of the August boat were found?
F10 | How often was Valletta telephoned?
F11 | Why did the dinghy's engine stop?
F12 | How many went missing from the dinghy?
F13 | How did the missing go overboard?
F14 | How long would the food last?
F15 | What does Mare Libero demand?
F16 | Where do the others of the higher count come from?
F17 | Was there a mutiny on the ship?
F18 | What does the delay cost a day?
F19 | Did the Libyan centre answer?
F20 | How many did a Tunisian trawler take on?
F21 | What is the prosecutor investigating?
F22 | What did the rescued eat?
F23 | How many of the August boat came from Abidjan?
F24 | Where did the ship berth?
F25 | When did the ship berth?
F26 | How many countries take the rescued?
F27 | Who are the missing?
F28 | How many were arrested over the mutiny?
F29 | How far inside the Maltese region was the dinghy?
D1 | figure | scope | F1 | 92: a1 a4 | 107: a2 a3 a4 | those on the freighter, or all who set out in the dinghy, fifteen of whom a trawler took
D2 | figure | update | F1 | 92: a1 a4 | 89: a3 a5 a6 | three had been flown off
D3 | place | conflict | F4 | Libyan: a1 a6 | Maltese: a2 a4 a6 | the armed forces' first entry against the caller's position and the Italian paper
D4 | place | update | F4 | Libyan: a1 a6 | Maltese: a2 a4 a6 | the armed forces amend their own log
D5 | responsibility | conflict | F5 | Libya: a1 a6 | Malta: a2 a4 | Malta says Tripoli gave the orders, recordings and the Italians say Valletta
D6 | cause | conflict | F11 | cut: a2 a5 | failed: a3 | masked men with a knife, or an outboard that seized
D7 | cause | conflict | F13 | wave: a2 a5 | push: a4 | the wash of the speedboat against a quarrel over water
D14 | denial | conflict | F13 | push: a4 | no push: a5 | one survivor's statement, denied by another
D8 | figure | update | F12 | 2: a2 a3 | 3: a5 a6 | a third name became known
D9 | characterisation | conflict | F17 | mutiny: a3 | sit-down: a3 a5 | the government's rising is the captain's sit-down
D10 | denial | update | F6 | closed: a1 a3 a4 a5 a6 | opened: a6 | the minister relents after a week
D11 | identity | conflict | F16 | second dinghy: a3 | same dinghy: a4 | the owner puts the rest in another boat, the Italian coastguard in this one
D12 | figure | rounding | F8 | 61: a1 a2 a3 a6 | about sixty: a5 | the same lost boat
D15 | figure | rounding | F29 | 4 nm: a2 | 3.8 nm: a4 | the same position
D16 | figure | scope | F10 | 5: a2 | 8: a4 | the organisation's calls, or with those of the owner
D13 | figure | rounding | F18 | 22,000 dollars: a3 a5 | over 20,000 dollars: a6 | the same daily loss
R F4 | 3 | the armed forces; the caller's position; the Italian coastguard
R F5 | 3 | the armed forces; the recording; the Italian coastguard
R F13 | 2 | people aboard; the Ivorian in Catania
R F17 | 3 | the Maltese government; the captain; Ibrahim Koné
S | a1 “Malta is not the waiting room of Africa,” | a6 “We said that we are not a waiting room for Africa.
E | Aurelia Bloom | ship | The Aurelia Bloom; the Aurelia Bloom; A bulk carrier; A cargo vessel; the freighter
E | Marlene Scicluna | person | Marlene Scicluna; Minister Scicluna; Home Affairs Minister Marlene Scicluna
E | Dimitris Laskaris | person | the captain, Dimitris Laskaris; Captain Laskaris
E | Pontos Grain | organisation | Pontos Grain; the owner
E | Ibrahim Koné | person | Ibrahim Koné
