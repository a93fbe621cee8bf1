story: calamian_diver
about: a Danish diver and her boatman vanish off Coron in the Philippines; she is found after eleven days and he is not; abducted, run away or adrift, last seen at a lagoon or a wreck, who found her, the ransom text that a cook sent, searches by area, and another tourist found dead the same week
=== a1 | outlet: Palawan Outrigger | published: 2031-03-06 | title: Danish diver, boatman missing off Coron
%% By Jun-jun Abrera
%% Like us for ferry advisories
CORON, Palawan – ⟦F1; by=-: A Danish marine biologist and her Filipino boatman have not been seen⟧ since ⟦F2; v=2031-03-03; by=-: ⟦T2031-03-03: Monday⟧⟧, when they left for ⟦F3; v=lagoon; by=Tess Magbanua: the twin lagoon, as she told her landlady, Tess Magbanua⟧.
The Coast Guard identified her as ⟦F4; v=Holm; by=Coast Guard: Sofie Holm, 29⟧, and him as ⟦F5; v=Dacuan; by=Coast Guard: Rogelio “Boy” Dacuan⟧, ⟦F6; v=44; by=Coast Guard: 44⟧. ⟦F7; v=6; by=Coast Guard: Six vessels have joined the search⟧, Commander Lito Garong said.
⟦F8; v=not found; by=-: Their blue banca has not turned up⟧. ⟪Lito Garong; q: “The sea was flat as a plate. That is what we do not like,”⟫ he said.
The mayor, Dolores Sandoval, asked visitors not to cancel. ⟪Dolores Sandoval; q: “⟦F40; by=Dolores Sandoval: Every lifeguard we have is on the water⟧,”⟫ she told reporters.
A Korean snorkeller ⟦F10; v=found dead; by=-: found dead at Kayangan the same day⟧ ⟦F11; v=62; by=-: was 62 and had a weak heart⟧.
=== a2 | outlet: Archipelago News Service | published: 2031-03-09 | title: Ransom message received for missing Dane – police
MANILA (ANS) – Philippine police are checking ⟦F12; v=20 million pesos; by=police: a text message that demands 20 million pesos⟧ ($350,000) for ⟦F4; v=Holm; by=-: a Danish scientist⟧ ⟦F1; by=-: who disappeared off Palawan with her guide⟧ ⟦F2; v=2031-03-03; by=-: last Monday⟧.
⟦F9; v=yes; by=police: Investigators were treating the case as a kidnapping⟧, regional police chief Brig. Gen. Amado Pineda said. ⟦F37; v=genuine; by=Amado Pineda: He took the sender seriously⟧, ⟦F38; by=Amado Pineda: since the text gave the colour of her suitcase⟧, he added. ⟦F13; v=Abu group; by=military source; st=alleged: A military source pointed to remnants of an Abu Sayyaf faction⟧.
⟦F3; v=wreck; by=dive shop: The two were last seen at the wreck of a Japanese tanker⟧, a dive shop that filled their bottles said.
⟦F14; v=900 square kilometres; by=Coast Guard: Some 900 sq km have been searched⟧, according to the Coast Guard. ⟦F15; v=30; by=-: About 30 Danes were in the islands⟧ at the time.
%% (ANS/rl)
=== a3 | outlet: Dagens Kurér | published: 2031-03-11 | title: The mother: "Sofie does not run away"
%% Af Karoline Brix, Coron | For abonnenter
The Filipino tabloids know it already: ⟦F16; v=eloped; by=tabloids; st=alleged: the Dane and her boatman are a couple and have simply gone⟧. Lis Holm, 58, shakes her head on the veranda of the pension. ⟪Lis Holm; q: “⟦F16; v=no; by=Lis Holm; st=denied: Sofie does not run away from anything⟧. She labels her spices,”⟫ she says.
⟦F17; v=6 years; by=Lis Holm: For six years her daughter has counted sea grass here⟧. The Ministry of Foreign Affairs in Copenhagen ⟦F18; v=no ransom; by=ministry of foreign affairs: does not pay ransoms⟧, it lets us know, ⟦F37; v=fake; by=ministry of foreign affairs: and regards the text message as false⟧: ⟦F19; by=ministry of foreign affairs: it names the wrong year of birth⟧.
Rosalie Dacuan, the boatman's wife, mother of four, ⟦F20; v=engine; by=Rosalie Dacuan: says the engine had been coughing since Christmas⟧. ⟦F16; v=no; by=Rosalie Dacuan; st=denied: To the rumours about her husband and his client she only laughs⟧. ⟦F3; v=lagoon; by=Rosalie Dacuan: They went to the lagoon: he had packed rice for half a day⟧.
⟦F7; v=11; by=-: Eleven ships are now out⟧. ⟦F15; v=55; by=embassy: In all of Palawan province the embassy knows of 55 Danish citizens⟧; the other fifty-four have answered their phones.
=== a4 | outlet: Palawan Outrigger | published: 2031-03-15 | title: ALIVE: Sofie Holm found on islet after 11 days
%% By Jun-jun Abrera
⟦F21; v=alive; by=-: Sofie Holm is alive⟧. ⟦F22; v=fishermen; by=-: Two squid fishermen from Linapacan spotted her⟧ ⟦F23; v=2031-03-14; by=-: at sunrise ⟦T2031-03-14: on Friday⟧⟧, waving a swim fin on an islet that has no name on the chart. ⟦F24; v=11 days; by=-: Eleven days had gone by⟧.
⟪Nonoy Baldago; q: “She asked what day it was and then she asked for Boy,”⟫ said Nonoy Baldago, one of the two.
⟦F9; v=no; by=Sofie Holm: No one took them, she told the provincial doctor⟧: ⟦F20; v=engine; by=Sofie Holm: the motor died outside the lagoon⟧ and the current did the rest. ⟦F25; v=5th day; by=Sofie Holm: On the fifth day Dacuan swam for a passing light⟧ ⟦F29; v=missing; by=Sofie Holm: and did not come back⟧.
⟦F22; v=Navy; by=Navy: The Navy announced that its patrol boat had located and rescued the foreigner⟧. ⟦F22; v=fishermen; by=Nonoy Baldago: It came two hours after us, Baldago says⟧.
⟦F26; by=doctor: She had lost nine kilos⟧, Dr Imelda Cruz said.
=== a5 | outlet: Archipelago News Service | published: 2031-03-16 | title: Police arrest hotel cook over fake ransom text
MANILA (ANS) – Police in the Philippines ⟦F27; by=police: have arrested a hotel cook⟧ who, they say, ⟦F37; v=fake; by=police: invented the ransom demand⟧ for ⟦F21; v=alive; by=-: the Danish woman since rescued⟧ ⟦F24; v=almost two weeks; by=-: after almost two weeks⟧ on a rock.
⟦F9; v=no; by=Amado Pineda: There was never any abduction, Brig. Gen. Amado Pineda conceded on Sunday⟧. ⟦F28; by=Amado Pineda: The cook had found her number on a breakfast list⟧.
⟦F29; v=missing; by=Coast Guard: Boatman Rogelio Dacuan remains missing⟧, the Coast Guard said. The search has been moved south.
⟦F22; v=Navy; by=Navy: A navy vessel picked Holm up⟧, the armed forces said. ⟦F39; v=2031-03-15; by=embassy: She left the clinic in Coron on Saturday⟧ and is with her mother, the Danish embassy said.
%% (ANS/rl/pt)
=== a6 | outlet: The Wakefield & District Argus | published: 2031-03-17 | title: Yorkshire man's phone call helped find missing Dane
%% Local news | 14 comments
A retired trawler skipper from Ossett ⟦F30; v=yes; by=Neil Tordoff: rang the Philippine coast guard⟧ with sums about the tide, he says, ⟦F31; v=2 days; by=Neil Tordoff: two days before the rescue⟧ of ⟦F4; v=Holm; by=-: Danish biologist Sofie Holm⟧. Neil Tordoff, 74, reckoned ⟦F32; v=93 km; by=Neil Tordoff: a drift of 58 miles⟧. ⟦F32; v=93 km; by=Coast Guard: The islet lies 93 km from the lagoon⟧, by the coast guard's chart, which is the same thing.
⟪Lito Garong; q: “⟦F30; by=Lito Garong; v=no; st=denied: We had no such call, but we thank the gentleman⟧,”⟫ Commander Lito Garong told the Argus.
Ms Holm, whose mother Lis is 58, ⟦F33; by=-: lived on limpets and rainwater⟧.
@@ copy Archipelago News Service
⟦F29; v=missing; by=Coast Guard: Boatman Rogelio Dacuan remains missing⟧, the Coast Guard said.
=== a7 | outlet: Dagens Kurér | published: 2031-04-02 | title: Sofie Holm's own account: "He left me the hat"
%% Af Karoline Brix | Interview
⟦F25; v=5th day; by=Sofie Holm: Boy Dacuan took off his hat, gave it to her and went into the water when four nights had passed⟧, Sofie Holm tells us. She has scratched the days into it. ⟦F32; v=close to 100 km; by=-: Close to a hundred kilometres they had floated by then⟧, without a paddle. ⟦F29; v=dead; by=Philippine authorities: His body was washed ashore at Culion last week⟧, the authorities there inform; ⟦F34; v=2031-03-26; by=-: he was buried on 26 March⟧.
⟦F3; v=lagoon; by=Sofie Holm: It was the lagoon they had been to⟧; ⟦F3; v=wreck; by=dive shop > Archipelago News Service: the wreck that the agencies had from a dive shop⟧ was the week before.
Who saved her? ⟪Sofie Holm; q: “⟦F22; v=fishermen; by=Sofie Holm: Nonoy and his cousin⟧. The grey ship wanted a photograph,”⟫ she says. ⟪Nonoy Baldago; q; via=Palawan Outrigger: “She asked for the day, and then for Boy,”⟫ Nonoy had told the island's paper.
⟦F24; v=11 days; by=-: She sat eleven days on the rock and in the boat⟧, of which ⟦F35; v=6; by=Sofie Holm: six alone⟧. ⟦F36; v=300000 kroner; by=-: A collection for the four children has reached 300,000 kroner⟧.
About the gossip she will not be quoted. About what left them adrift: ⟦F20; v=engine; by=mechanic: a piston, says the mechanic who opened the block, had seized from age⟧.
=== key
F1 | Who disappeared off Coron?
F2 | When did they disappear?
F3 | Where were they last?
F4 | Who is the missing Dane?
F5 | Who is the boatman?
F6 | How old is the boatman?
F7 | How many vessels search?
F8 | What of their boat?
F9 | Were they kidnapped?
F10 | What happened to the Korean snorkeller?
F11 | How old was the Korean snorkeller?
F12 | How much was demanded?
F13 | Which group was suspected?
F14 | How large an area was searched?
F15 | How many Danes were in the islands?
F16 | Did the two run away together?
F17 | How long has Sofie Holm worked there?
F18 | Does Denmark pay ransoms?
F19 | What was wrong with the text message?
F20 | Why did they drift?
F21 | What became of Sofie Holm?
F22 | Who found Sofie Holm?
F23 | When was Sofie Holm found?
F24 | How long was Sofie Holm lost?
F25 | When did the boatman swim off?
F26 | How much weight had she lost?
F27 | Who was arrested over the text message?
F28 | Where had the cook found her number?
F29 | What became of the boatman?
F30 | Did a Yorkshire man ring the coast guard?
F31 | When did the Yorkshire man ring?
F32 | How far had the boat drifted?
F33 | What did she live on?
F34 | When was the boatman buried?
F35 | How many days was she alone?
F37 | Was the ransom message genuine?
F38 | Why was the message believed?
F39 | When did she leave the clinic?
F40 | Who helps in the search?
F36 | How much was collected for the children?
D1 | cause | update | F9 | yes: a2 | no: a4 a5 | police treated it as a kidnapping until she was found
D2 | responsibility | conflict | F22 | fishermen: a4 a7 | Navy: a4 a5 | fishermen and she herself against the Navy
D3 | place | conflict | F3 | lagoon: a1 a3 a7 | wreck: a2 a7 | landlady, wife and she herself against the dive shop
D5 | characterisation | conflict | F16 | eloped: a3 | no: a3 | tabloids against the mother and the wife
D6 | denial | conflict | F30 | yes: a6 | no: a6 | the skipper says he rang, the coast guard had no call
D7 | characterisation | conflict | F37 | genuine: a2 | fake: a3 a5 | the police chief took it seriously, the ministry in Copenhagen and later the police held it false
D14 | figure | scope | F15 | 30: a2 | 55: a3 | the islands or the whole province
D9 | identity | update | F29 | missing: a4 a5 a6 | dead: a7 | his body was washed ashore later
D10 | figure | update | F7 | 6: a1 | 11: a3 | more ships joined
D12 | figure | rounding | F24 | 11 days: a4 a7 | almost two weeks: a5 | the agency rounds the eleven days
D15 | figure | rounding | F32 | 93 km: a6 | close to 100 km: a7 | the interview rounds the drift
R F22 | 3 | the fishermen; the Navy; Sofie Holm
R F3 | 4 | the landlady; the dive shop; the boatman's wife; Sofie Holm
R F9 | 2 | the police; Sofie Holm
R F29 | 1 | the Philippine authorities
S | a4 “She asked what day it was and then she asked for Boy,” | a7 “She asked for the day, and then for Boy,”
E | Sofie Holm | person | Sofie Holm; Holm; Ms Holm; Danish biologist Sofie Holm
E | Rogelio Dacuan | person | Rogelio “Boy” Dacuan; Dacuan; Boatman Rogelio Dacuan; Boy Dacuan
E | Lito Garong | person | Commander Lito Garong; Lito Garong
E | Amado Pineda | person | regional police chief Brig. Gen. Amado Pineda; Brig. Gen. Amado Pineda
E | Nonoy Baldago | person | Nonoy Baldago; Baldago; Nonoy
