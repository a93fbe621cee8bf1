story: cerro_llallawi
about: water bursts into a cooperative tin mine in Bolivia; eleven men are cut off, a tapping is heard or not, who breached the old gallery, a rescuer dies by gas, and some come out alive after six days
=== a1 | outlet: El Minero de Oruro | published: 2030-08-23 | title: Water takes Level 180; eleven trapped at Llallawi
%% Redacción | Edición matutina
Eleven men did not come up ⟦T2030-08-22: last night⟧. ⟦F1; by=-: At Cerro Llallawi, old water broke into the workings of the Veinte de Octubre cooperative⟧, and ⟦F2; v=11; by=-: eleven palliris' sons and drillers are somewhere behind it⟧. ⟦F3; v=180; by=Zenón Choque: The flood stopped at Level 180⟧, the cooperative's president, Zenón Choque, told us at the pithead.
It began ⟦F4; v=1540; by=Zenón Choque: at twenty to four in the afternoon⟧, he said, ⟦F5; v=company drift; by=Zenón Choque; st=denied: and no shot had been fired by his people that day⟧. ⟦F5; v=company drift; by=Zenón Choque: It was Andes Stannum, whose new drift runs beneath, that holed the Spanish gallery⟧, by his account.
⟦F6; v=2; by=-: Two bodies were recovered before midnight⟧: brothers, Freddy and Wilmer Mamani. ⟦F7; v=34; by=shift book: Thirty-four were below when the shift book was closed⟧.
Doña Justa Colque, whose husband is among the missing, put her ear to the rail. ⟪Justa Colque; q: “⟦F8; v=yes; by=Justa Colque: Three knocks, and three knocks⟧. That is how he calls the winch,”⟫ she said.
%% Estaño: 31,20 dólares el kilo
=== a2 | outlet: Global Wire Service | published: 2030-08-24 | title: Two dead, 11 missing in flooded Bolivian mine
LA PAZ (GWS) — ⟦F6; v=2; by=mining ministry: Two miners have died⟧ and ⟦F2; v=11; by=mining ministry: eleven are unaccounted for⟧ after ⟦F1; by=-: a tin mine in Bolivia's highlands was inundated⟧ ⟦F9; v=2030-08-22; by=mining ministry: ⟦T2030-08-22: on Thursday⟧⟧, the mining ministry said.
Pumps flown in from Chile were ⟦F10; v=400; by=mining ministry: drawing 400 cubic metres an hour⟧ but ⟦F26; v=1 m; by=mining ministry: the level had dropped by only a metre⟧, it said. ⟦F8; v=no; by=mining ministry: Microphones lowered through a drill hole had picked up no sign of life⟧.
⟦F5; v=own blasting; by=Andes Stannum: Canadian-owned Andes Stannum, which operates next door, said the cooperative had dynamited a pillar that both sides had agreed in May to leave alone⟧. ⟦F11; v=410 m; by=Andes Stannum: Its nearest tunnel was 410 metres away⟧, it said.
The pits of Llallawi lie ⟦F12; v=4300 m; by=-: at 4,300 metres above sea level⟧. In ⟦F13; v=2014; by=-: 2014⟧ ⟦F14; v=7; by=-: seven cooperative members suffocated⟧ in the same hill.
=== a3 | outlet: Northern Ore & Metal | published: 2030-08-26 | title: Stannum halts Llallawi decline as Bolivian rescue drags on
%% Toronto | Company news | TSXV: ANS
⟦F27; v=19%; by=-: Shares of Andes Stannum fell 19 per cent ⟦T2030-08-26: on Monday⟧⟧ as ⟦F1; by=-: the inrush in the neighbouring artisanal workings⟧ entered its fifth day and ⟦F15; v=halted; by=-: the junior stopped all heading work on its decline⟧.
Chief executive Gord Pelletier repeated to analysts that ⟦F11; v=over 400 m; by=Gord Pelletier: his crews were more than four hundred metres off⟧. ⟪Gord Pelletier; q: “We did not touch that water. ⟦F5; v=own blasting; by=Gord Pelletier: They shot out the pillar, and everyone on that hill knows it⟧,”⟫ he said.
A note by Kestrel Research is less sure. ⟦F11; v=60 m; by=Kestrel Research: A survey plan filed with the Bolivian regulator in July has the face of the decline sixty metres from the colonial gallery⟧, it points out.
The human cost so far is ⟦F6; v=2; by=-: a pair of dead from the flood⟧ ⟦F16; v=1; by=-: plus a volunteer rescuer overcome by gas⟧ ⟦T2030-08-25: on Sunday⟧.
%% Disclosure: The author holds no shares in companies mentioned.
=== a4 | outlet: Radio Wiphala | published: 2030-08-28 | title: ALIVE: five men answer from Level 140
%% Transcripción del noticiero de las 13 h
They are alive! ⟦F17; v=5; by=fire brigade: Five have answered the drill⟧, said the fire brigade's Lieutenant Nieves Apaza, her voice breaking. ⟦F18; v=Level 140; by=Nieves Apaza: They are in a blind raise off Level 140⟧, ⟦F28; v=40 m; by=-: forty metres higher than the ministry was searching⟧. ⟦F8; v=yes; by=-: So the women who heard knocking had heard right⟧, and the engineers with their microphones had not.
They sent up a paper tied to the bit. ⟪Trapped miners; q: “⟦F17; v=5; by=trapped miners: Five here⟧. Bring cigarettes and do not tell my mother,”⟫ it read, according to the lieutenant.
⟦F16; v=1; by=-: We mourn, too, Edgar Lupa, 26, a rescuer from Huanuni whom carbon monoxide took⟧ ⟦T2030-08-25: three days ago⟧. ⟦F19; v=no mask; by=Edgar Lupa's brother: His brother says they gave him a paper mask⟧. ⟦F19; v=breathing set; by=civil defence: Civil defence says he went in with a full breathing set and took it off⟧.
%% Radio Wiphala, la voz de los de abajo. 98.3 FM
=== a5 | outlet: La Paz Courier (English edition) | published: 2030-08-30 | title: From the dark: five brought up, six confirmed dead
⟦F20; v=2030-08-29; by=-: Five miners were winched into the sunlight ⟦T2030-08-29: on Thursday morning⟧⟧, ⟦F21; v=nearly a week; by=-: almost a week after⟧ ⟦F1; by=-: the hill flooded⟧. ⟦F22; v=drips; by=Rubén Quispe: They had lived on drips from the rock and two bags of coca⟧, their foreman, Rubén Quispe, related.
Divers found ⟦F6; v=8; by=public prosecutor: the remaining six lifeless at the foot of a ladderway, which makes eight victims of the water⟧, the public prosecutor in Oruro said. ⟦F6; v=9; by=union federation: The miners' federation speaks of nine martyrs, since it counts the rescuer Lupa⟧.
Quispe also contradicted his own president. ⟪Rubén Quispe; q: “⟦F5; v=own blasting; by=Rubén Quispe: We fired at three. Twelve holes, in the pillar⟧. I lit them,”⟫ he said. Mr Choque ⟦F5; v=company drift; by=Zenón Choque: stands by his version: the company came up under us⟧, and suggests that ⟦F23; v=yes; by=Zenón Choque; st=alleged: the foreman has been offered money⟧. ⟦F23; v=no; by=Rubén Quispe; st=denied: Nobody has paid me so much as a soft drink, was Quispe's reply⟧.
@@ copy Global Wire Service
⟦F12; v=4300 m; by=-: The pits of Llallawi lie at 4,300 metres above sea level⟧. ⟦F13; v=2014; by=-: In 2014⟧ ⟦F14; v=7; by=-: seven cooperative members suffocated in the same hill⟧.
%% Subscribe: 12 bolivianos a week
=== a6 | outlet: Socavón (blog of the mine historians' circle) | published: 2030-09-09 | title: Notes on a flood: what the books say
Readers ask what can be held as certain about ⟦F1; by=-: the inundation of Veinte de Octubre⟧ ⟦F9; v=2030-08-22; by=-: ⟦T2030-08-22: on 22 August⟧⟧.
The hour. ⟦F4; v=1505; by=seismic station: The seismic station at Oruro has a thump at five past three⟧, not ⟦F4; v=1540; by=Zenón Choque; st=doubted: the president's twenty to four⟧; that suits the foreman, ⟦F5; v=own blasting; by=Rubén Quispe: who owns to having lit the fuses in the pillar⟧.
The men. ⟦F7; v=36; by=pay list: Thirty-six by the pay list, which includes two boys⟧ whom the shift book would not have. ⟦F24; v=15; by=pay list: The younger was fifteen⟧.
The distance. ⟦F11; v=60 m; by=-: The July plan gives sixty metres and carries the company's stamp⟧.
The height. ⟦F12; v=4312 m; by=-: The adit stands at 4,312 m⟧ by the military map.
The precedent. ⟦F13; v=2013; by=parish register: The parish register enters the suffocated under November 2013⟧, whatever the agencies repeat, and ⟦F14; v=7; by=-: there are seven crosses⟧.
The end. ⟦F21; v=6 days 18 hours; by=-: Six days and eighteen hours the five lay there⟧, ⟦F18; v=Level 140; by=-: up in that blind chimney above the hundred-and-forty⟧. ⟦F6; v=8; by=-: Eight drowned⟧, and ⟦F16; v=1; by=-: Edgar Lupa⟧, ⟦F25; v=bus; by=-: who had come by bus to help⟧.
The note. ⟪Trapped miners; q; via=Radio Wiphala: “Bring cigarettes and don't tell my mother,”⟫ the five had written, as the radio read it out; the museum has asked for the paper.
=== key
F1 | What happened at Cerro Llallawi?
F2 | How many were missing at first?
F3 | At which level did the flood stop?
F4 | At what hour did the water break in?
F5 | Who caused the inrush?
F6 | How many died in the flood?
F7 | How many were underground?
F8 | Were signs of life heard?
F9 | On what day was the mine flooded?
F10 | How much did the pumps draw?
F11 | How far was the company's tunnel?
F12 | How high is the mine?
F13 | When was the earlier accident in the hill?
F14 | How many died in the earlier accident?
F15 | What did the company do with its decline?
F16 | How many rescuers died?
F17 | How many answered the drill?
F18 | Where were the survivors?
F19 | What equipment did the dead rescuer have?
F20 | When were the survivors brought up?
F21 | How long were the survivors trapped?
F22 | On what did the survivors live?
F23 | Was the foreman offered money?
F24 | How old was the younger boy on the pay list?
F25 | How did the rescuer reach the mine?
F26 | How far has the water level dropped?
F27 | How much did the company's shares fall?
F28 | How far above the search were the men?
D1 | responsibility | conflict | F5 | company drift: a1 a5 | own blasting: a2 a3 a5 a6 | the cooperative's president blames the company, the company and the foreman blame the cooperative's shots
D2 | figure | update | F6 | 2: a1 a2 a3 | 8: a5 a6 | the missing were found dead a week later
D3 | figure | scope | F6 | 8: a5 a6 | 9: a5 | the federation counts the rescuer
D4 | denial | conflict | F8 | yes: a1 a4 | no: a2 | a wife heard knocking, the ministry's microphones nothing
D5 | figure | conflict | F11 | 410 m: a2 | 60 m: a3 a6 | the company's word against its own filed plan
D6 | figure | rounding | F11 | 410 m: a2 | over 400 m: a3 | the chief executive rounds
D7 | sequence | conflict | F4 | 1540: a1 | 1505: a6 | the president's hour against the seismic record
D8 | date | conflict | F13 | 2014: a2 a5 | 2013: a6 | the agency against the parish register
D9 | identity | conflict | F19 | no mask: a4 | breathing set: a4 | the brother against civil defence
D10 | figure | rounding | F21 | nearly a week: a5 | 6 days 18 hours: a6 | the exact time
D11 | figure | rounding | F12 | 4300 m: a2 a5 | 4312 m: a6 | the map's exact height
D12 | figure | scope | F7 | 34: a1 | 36: a6 | the pay list includes two boys left out of the shift book
D13 | denial | conflict | F23 | yes: a5 | no: a5 | the president hints at money, the foreman denies it
D14 | denial | update | F8 | no: a2 | yes: a4 | four days later five men answered
R F5 | 3 | Zenón Choque; Andes Stannum; Rubén Quispe
R F8 | 3 | Justa Colque; the mining ministry; the men themselves
R F11 | 2 | the company; the plan filed with the regulator
R F6 | 2 | the mining ministry; the public prosecutor
S | a4 “Bring cigarettes and do not tell my mother,” | a6 “Bring cigarettes and don't tell my mother,”
E | Zenón Choque | person | Zenón Choque; Mr Choque; the cooperative's president; his own president
E | Rubén Quispe | person | Rubén Quispe; Quispe; their foreman; the foreman
E | Andes Stannum | organisation | Andes Stannum; the company; the junior
E | Edgar Lupa | person | Edgar Lupa; the rescuer Lupa; a volunteer rescuer
E | Nieves Apaza | person | Lieutenant Nieves Apaza; the lieutenant
