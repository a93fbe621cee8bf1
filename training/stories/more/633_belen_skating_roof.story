story: belen_skating_roof
about: a storm brings down the roof of a sports club in northern Uruguay during a skating gala; tornado or bad bolts, was the warning passed on, did the lights go first, who took the doors off; storm deaths across the river belong to another count
=== a1 | outlet: El Eco de Salto | published: 2031-12-07 | title: The night the roof of the Ferroviario came down
%% Por Agustina Ferreira, desde Belén
They had rehearsed since August. ⟦F1; by=-: At the Club Ferroviario of Belén the sheet-metal vault gave way over the end-of-year skating gala⟧ ⟦F2; v=2031-12-06; by=-: ⟦T2031-12-06: last night⟧⟧ and ⟦F3; v=9; by=departmental emergency committee: nine people, seven of them girls, will not skate again⟧, in the words of the departmental emergency committee.
⟦F4; v=310; by=club treasurer: The treasurer had sold 310 entries⟧. ⟦F5; v=58; by=-: Fifty-eight injured went through Salto's two hospitals⟧ until dawn.
⟦F6; v=lights first; by=Walter Paiva: First it went dark⟧, says the scoreboard operator, Walter Paiva; ⟦F6; v=lights first; by=Walter Paiva: then, perhaps a minute later, the noise⟧. ⟦F7; v=locked; by=Walter Paiva: The side doors had a chain on them, against gatecrashers⟧.
The man who broke that chain with a tractor is, everyone here agrees, ⟦F8; v=Nelson Da Rosa; by=neighbours: the dairyman Nelson Da Rosa⟧.
⟦F9; v=tornado; by=Lucía Etcheverry: It was a tornado, no structure withstands that, mayor Lucía Etcheverry maintained⟧. ⟦F10; v=no alert; by=Lucía Etcheverry; st=denied: She said no alert had reached the town hall before the sky turned green⟧.
%% Seguinos en todas las redes
=== a2 | outlet: Agencia Río | published: 2031-12-07 | title: Storm kills nine at Uruguay skating show, three more in Argentina
MONTEVIDEO (Río) — ⟦F3; v=9; by=authorities: Nine spectators and skaters lost their lives⟧ when ⟦F1; by=authorities: a gymnasium collapsed in a gale⟧ in northern Uruguay ⟦F2; v=2031-12-06; by=-: ⟦T2031-12-06: late Saturday⟧⟧, and ⟦F11; v=3; by=authorities: three motorists were crushed by trees across the river in Concordia, Argentina⟧, authorities in the two countries said.
⟦F10; v=orange 18.40; by=Meteorological Institute: The Meteorological Institute said it had raised the orange alert at 6.40 p.m., two hours ahead of the disaster⟧. ⟦F12; v=118 km/h; by=Meteorological Institute: Its station in Salto measured gusts of 118 km/h⟧.
⟦F4; v=more than 300; by=-: Upwards of 300 people were in the hall⟧. ⟦F13; v=40000; by=power company: Some 40,000 customers were left without electricity⟧, the state power company reported.
President Ignacio Olariaga ⟦F14; v=3; by=presidency: declared three days of mourning⟧.
%% (c) Agencia Río 2031
=== a3 | outlet: Diario Crónico (Buenos Aires) | published: 2031-12-08 | title: THE ANGEL OF THE TRACTOR AND THE CURSED CLUB
%% Por la redacción de Policiales | Comentá esta nota (412)
Everybody is talking of ⟦F8; v=Ruben Piriz; by=mothers: the police corporal Rubén Píriz, 26, who according to three mothers climbed on somebody else's tractor and ripped off the doors⟧ ⟦F7; v=locked; by=mothers: that a miser had chained⟧.
⟦F1; by=-: The tragedy of the roller skates⟧ has a villain too. ⟦F15; v=no permit; by=assembly sources; st=alleged: Two sources in the departmental assembly whisper that the roof, put up in 2026, never had a permit⟧. ⟦F16; v=brother-in-law; by=-: The builder, Ancora Sur, belongs to the mayor's brother-in-law⟧.
⟦F3; v=12; by=-: The death toll is already twelve⟧, if one counts, as one must, ⟦F11; v=3; by=-: our three in Concordia⟧.
⟦F6; v=roof first; by=Camila Sosa: The roof went while the lamps still burned⟧, swears Camila Sosa, 15, who was on the rink: ⟪Camila Sosa; q: “⟦F6; v=roof first; by=Camila Sosa: I saw it open like a sardine tin, all lit up, and then it was night⟧,”⟫ she said.
%% Horóscopo | Quiniela | Clima
=== a4 | outlet: Northgate World Service | published: 2031-12-09 | title: Uruguay mourns skaters as questions grow over missed storm alert
White coffins were carried past the rink in Belén ⟦T2031-12-08: on Monday⟧ as a small town tried to understand ⟦F1; by=-: how its gala ended under tonnes of steel⟧.
⟦F3; v=10; by=hospital director: Ten people are now known to have died, after an eight-year-old boy's life support was switched off⟧, the director of Salto hospital told us. ⟦F17; v=8; by=-: Eight were children⟧.
Emails seen by Northgate show that ⟦F18; v=opened 20.15; by=emails: the weather bulletin was opened on a town hall computer at a quarter past eight⟧. ⟦F19; v=20.41; by=emergency committee: The vault fell at 20.41⟧, by the emergency committee's log. ⟦F20; v=no signal; by=Lucía Etcheverry: Mayor Etcheverry says the duty clerk tried to phone the club and had no signal⟧; ⟦F20; v=no call; by=phone company: the mobile operator says no such call was attempted⟧.
⟦F15; v=permit; by=Ancora Sur: The contractor, Ancora Sur, insists its paperwork was in order⟧. ⟦F16; v=brother-in-law; by=-: Its owner is married to the mayor's sister⟧.
⟪Walter Paiva; q: “⟦F6; v=lights first; by=Walter Paiva: The lamps died, and then the sky walked in⟧,”⟫ said Walter Paiva, who ran the scoreboard.
%% Listen to World Tonight on 198 longwave and online
=== a5 | outlet: Gazeta da Fronteira | published: 2031-12-11 | title: Belén: Brazilian family's long search ends
%% Santana do Livramento. Editoria Geral
⟦F21; v=Livramento; by=-: Beatriz Fagundes, 12, of our city, was the last to be identified⟧ of ⟦F3; v=10; by=-: the ten victims⟧ of ⟦F1; by=-: the gymnasium at Belén⟧. ⟦F25; v=2031-12-10; by=-: Her grandfather brought her home ⟦T2031-12-10: yesterday⟧⟧.
⟦F22; v=grandfather; by=grandfather: He had to pay 9,000 reais for the transfer⟧, he complains; ⟦F22; v=nobody; by=consulate: the consulate says that the transport was free of charge⟧.
⟦F5; v=about 60; by=-: Around sixty people were hurt⟧ that ⟦F2; v=2031-12-06; by=-: ⟦T2031-12-06: Saturday⟧⟧, ⟦F24; v=2; by=-: two of whom remain in Rivera⟧. ⟦F12; v=nearly 120 km/h; by=-: The wind touched a hundred and twenty⟧.
@@ copy Agencia Río
⟦F10; v=orange 18.40; by=Meteorological Institute: Uruguay's Meteorological Institute said it had raised the orange alert at 6.40 p.m.⟧, two hours ahead of the disaster. ⟦F13; v=40000; by=power company: Some 40,000 customers were left without electricity⟧.
⟦F8; v=Nelson Da Rosa; by=grandfather: It was a dairy farmer who pulled out his other granddaughter⟧, says the old man, and ⟦F8; v=Nelson Da Rosa; by=grandfather: he wore no uniform⟧.
=== a6 | outlet: Load Path (structural engineers' blog, Valparaíso) | published: 2032-02-03 | title: Belén: forty bolts too few
%% Post 212. Opinions are my own.
The university's expert report on ⟦F1; by=-: the Ferroviario collapse⟧ has been given to the court at Salto and, thanks to a reader, to me.
Wind: ⟦F9; v=no tornado; by=expert report: no trace of rotation in the debris or on radar⟧. ⟦F12; v=96 km/h; by=expert report: At the club itself the peak is reckoned at 96 km/h⟧; the airport gauge is twenty kilometres off and on a hill.
Steel: ⟦F9; v=bolts; by=expert report: arches that wanted eight bolts at each foot had three or four⟧. A code-compliant roof would have shrugged.
Paper: ⟦F15; v=permit for smaller roof; by=expert report: a permit exists, for a roof half as wide⟧. So both parties to that quarrel can go home.
Sequence: ⟦F6; v=lights first; by=power company log: the feeder tripped at 20.40 and a bit⟧, ⟦F19; v=20.41; by=seismograph: the thud came at 20.41⟧. ⟦F23; v=lightning; by=-: What the girl on the rink saw by will have been lightning⟧.
Doors: ⟦F7; v=bolted; by=club; st=denied: not chained, the club says, merely bolted⟧. ⟦F7; v=locked; by=expert report: Page 31 has a photograph of the chain⟧.
⟪Camila Sosa; q; via=Diario Crónico: “It opened like a tin of sardines, all lit up,”⟫ she told a Buenos Aires tabloid. It is the best description of progressive collapse I have read. ⟦F3; v=10; by=-: Ten dead⟧, ⟦F17; v=8; by=-: four in five of them under eighteen⟧.
=== key
F1 | What happened at the club?
F2 | When did the roof collapse?
F3 | How many died?
F4 | How many were in the hall?
F5 | How many were injured?
F6 | What came first, the dark or the fall?
F7 | Were the side doors locked?
F8 | Who opened the doors with a tractor?
F9 | What caused the collapse?
F10 | When was the alert given?
F11 | How many died in Concordia?
F12 | How strong was the wind?
F13 | How many customers lost power?
F14 | How long is the national mourning?
F15 | Was the roof permitted?
F16 | How is the builder related to the mayor?
F17 | How many of the dead were children?
F18 | When was the bulletin opened at the town hall?
F19 | When did the roof fall?
F20 | Did the town hall try to call the club?
F21 | Who was the last to be identified?
F23 | By what light did the skater see?
F22 | Who paid for the transfer to Brazil?
F24 | How many of the injured are still in Rivera?
F25 | When was Beatriz brought home?
D1 | figure | update | F3 | 9: a1 a2 | 10: a4 a5 a6 | a boy died in hospital
D2 | figure | scope | F3 | 9: a1 a2 | 12: a3 | the tabloid adds the three of Concordia
D3 | cause | conflict | F9 | tornado: a1 | bolts: a6 | the mayor against the expert report
D4 | denial | conflict | F9 | tornado: a1 | no tornado: a6 | the experts find no rotation
D5 | denial | conflict | F10 | orange 18.40: a2 a5 | no alert: a1 | the institute says it warned, the mayor that nothing arrived
D6 | sequence | conflict | F6 | lights first: a1 a4 a6 | roof first: a3 | the operator and the log against a skater
D7 | identity | conflict | F8 | Nelson Da Rosa: a1 a5 | Ruben Piriz: a3 | a dairyman or a corporal
D8 | denial | conflict | F15 | no permit: a3 | permit: a4 | assembly sources against the builder
D9 | denial | update | F15 | no permit: a3 | permit: a4 | permit for smaller roof: a6 | the report finds a permit for a narrower roof
D10 | denial | conflict | F7 | locked: a1 a3 a6 | bolted: a6 | the club speaks of a bolt, the photograph shows a chain
D11 | denial | conflict | F20 | no signal: a4 | no call: a4 | the mayor against the phone company
D12 | responsibility | conflict | F22 | grandfather: a5 | nobody: a5 | the grandfather against the consulate
D13 | figure | rounding | F4 | 310: a1 | more than 300: a2 | the agency rounds the tickets sold
D14 | figure | rounding | F5 | 58: a1 | about 60: a5 | the same injured
D15 | figure | rounding | F12 | 118 km/h: a2 | nearly 120 km/h: a5 | the same gust
D16 | figure | scope | F12 | 118 km/h: a2 | 96 km/h: a6 | the gauge on a hill and the wind at the club
R F9 | 2 | the mayor; the expert report
R F8 | 3 | neighbours; the mothers; the grandfather
R F6 | 3 | Walter Paiva; Camila Sosa; the power company's log
R F3 | 2 | the emergency committee; the hospital director
S | a3 “I saw it open like a sardine tin, all lit up, and then it was night,” | a6 “It opened like a tin of sardines, all lit up,”
E | Lucía Etcheverry | person | mayor Lucía Etcheverry; Mayor Etcheverry; The mayor; the mayor
E | Ancora Sur | organisation | Ancora Sur; the contractor; The builder
E | Club Ferroviario | place | Club Ferroviario of Belén; the Ferroviario; the gymnasium at Belén
E | Walter Paiva | person | Walter Paiva; the scoreboard operator
E | Meteorological Institute | organisation | Meteorological Institute; Uruguay's Meteorological Institute
