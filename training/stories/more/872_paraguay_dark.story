story: paraguay_dark
about: all of Paraguay loses power though it lives beside two giant dams; a switch, a kite, crypto miners or sabotage are blamed, deaths are counted by cause, the hour and the last town differ, and a partial cut in March and a prison break on the same night stand close by
=== a1 | outlet: Diario del Guairá | published: 2031-01-17 | title: Nineteen hours: the night a country went out
%% Por Celeste Ovelar, Villarrica
%% Clima: 41 °C
The fans stopped first. ⟦F1; v=20h14; by=-: At 20.14 ⟦T2031-01-15: on Wednesday⟧⟧, with the plaza at thirty-eight degrees, Villarrica fell dark, and ⟦F2; by=-: within half a minute so had everything from Encarnación to the Chaco⟧. ⟦F3; v=19 hours; by=-: Light returned here after nineteen hours⟧.
⟦F4; v=7 million; by=-: Seven million of us⟧ live beside two of the largest dams on earth. ⟦F5; v=breaker; by=Osvaldo Recalde: A circuit breaker failed to open at the Yvyty substation, Osvaldo Recalde, president of the state utility Enelpar, announced on a battery radio⟧. ⟦F6; v=Yvyty; by=Osvaldo Recalde: From Yvyty, east of Coronel Oviedo, the fault travelled to every corner, in his words⟧.
⟪Digna Benítez; q: “⟦F7; v=4; by=Digna Benítez: We lost four, one after the other, the breathing machines⟧,”⟫ said Digna Benítez, who nursed that night at the regional hospital. ⟦F8; v=diesel missing; by=Digna Benítez: The generator's tank was dry, she said⟧. ⟦F8; v=full tank; by=hospital director; st=denied: The director assures that it held six hundred litres⟧ and that ⟦F7; v=1; by=hospital director: one death alone had to do with the cut⟧.
⟦F9; v=19; by=police: Nineteen prisoners left the Tacumbú annex by a drain, police said⟧. ⟦F10; v=closed; by=-: Schools and banks stayed shut ⟦T2031-01-16: yesterday⟧⟧.
It was worse than in March. ⟦F11; v=3 departments; by=-: Then only three departments⟧ sat by candles, ⟦F12; v=5 hours; by=-: and for five hours⟧. Then, too, nobody explained. People dragged mattresses on to the pavement, wetted the sheets and talked until it was light; the ice seller of Calle Boquerón was robbed of his last bars before midnight and forgave everyone.
Here in Villarrica the cathedral lent its candles. At the terminal a driver sold seats in his air-conditioned bus by the quarter of an hour, engine running, until the fuel gave out.
=== a2 | outlet: Cono Sur Agency | published: 2031-01-16 | title: Blackout hits all of Paraguay, utility blames substation
ASUNCION, Jan 16 (CSA) - ⟦F2; by=-: A nationwide power failure struck Paraguay⟧ late ⟦T2031-01-15: on Wednesday⟧ during a heat wave, ⟦F4; v=7 million; by=-: plunging its 7 million inhabitants into darkness⟧.
⟦F1; v=20h14; by=Enelpar: State-run Enelpar said the collapse began at 8:14 p.m.⟧ ⟦F5; v=breaker; by=Enelpar: when equipment meant to isolate a short circuit did not act⟧ ⟦F6; v=Yvyty; by=Enelpar: at its Yvyty switching station⟧. ⟦F13; v=82 percent; by=Enelpar: By noon ⟦T2031-01-16: on Thursday⟧ 82 percent of load had been restored⟧.
⟦F14; v=no; by=interior minister; st=denied: Interior Minister Hugo Cardozo said there was no sign of an attack⟧. ⟦F15; v=both dams ran; by=Enelpar: Neither of the two binational dams stopped turning⟧; ⟦F16; v=Brazil unaffected; by=Brazilian grid operator: Brazil's grid operator reported no effect⟧.
⟦F17; v=9; by=health ministry: The health ministry confirmed nine deaths⟧, ⟦F18; v=5; by=health ministry: five of them of carbon monoxide from generators⟧. ⟦F9; v=19; by=interior minister: Cardozo said 19 inmates had escaped⟧ from a jail in the capital. ⟦F28; v=300 tonnes; by=meat chamber: The meat chamber expected 300 tonnes of chilled beef to spoil⟧. Asuncion's hospitals ran on generators, and traffic police directed cars with torches. The airport halted departures until sunrise, and shops in the border town of Ciudad del Este took only cash.
⟦F19; v=peak demand 5100 megawatts; by=Enelpar: Consumption had hit a record 5,100 megawatts in the afternoon⟧, ⟦F20; v=20 percent; by=Enelpar: a fifth of it taken by licensed cryptocurrency miners⟧. ⟦F21; by=president; st=planned: President Teresa Maidana said she would name a commission of foreign engineers⟧.
Paraguay exports most of its share of the two rivers' power to its neighbours, while its own lines and substations, many of them from the 1980s, have lagged behind demand, economists say.
%% (CSA) / 2031
=== a3 | outlet: ¡Zas! Asunción | published: 2031-01-18 | title: WHO TURNED OFF THE LIGHT? Kite, coin or crook
%% Lo más visto: the bride who married by phone torch
Suspect one: a kite. ⟦F5; v=kite; by=neighbours: Neighbours in Yvyty swear that a boy's kite, tail of copper wire, touched the line⟧. ⟦F22; v=11; by=neighbours: He is eleven⟧ and has not left the house since. ⟦F5; v=breaker; by=Enelpar: Enelpar sticks to its breaker⟧.
Suspect two: the miners. ⟦F5; v=miners; by=Aldo Franco: Senator Aldo Franco says that “the coin farms” came back on all together after sundown and tore the grid apart⟧. ⟦F20; v=20 percent; by=-: Twenty of every hundred megawatts go to them⟧, and that is only the legal ones. ⟦F23; v=1100; by=Aldo Franco: He has a list of 1,100 clandestine hook-ups⟧.
Suspect three: whoever sent nineteen gentlemen home. ⟦F14; v=yes; by=prison union; st=alleged: The guards' union is certain that someone cut the light to open the drain⟧ of Tacumbú. ⟦F9; v=19; by=-: The nineteen⟧ left by it ⟦F24; v=20h05; by=prison union: at 20.05, by a guard's watch⟧, which was ⟦F1; v=20h14; by=-: nine minutes before the bulbs died at 20.14⟧. Prophets! ⟦F24; v=21h30; by=police: Police place the exit at half past nine⟧.
And the dead? ⟦F17; v=23; by=¡Zas!: Our crime desk adds up twenty-three, with the crossroads and the river⟧. ⟦F17; v=9; by=ministry: The ministry hangs on to nine⟧, ⟦F18; v=5; by=ministry: five of whom slept beside a running generator⟧. In Villarrica ⟦F7; v=4; by=relatives: the relatives weep for four from one ward⟧ and ⟦F8; v=diesel missing; by=relatives; st=alleged: say the boss drove home on the hospital's diesel⟧. ⟦F25; v=2; by=-: A couple of babies called Luz⟧ were born by candle. ⟦F10; v=closed; by=-: Nobody taught a class or cashed a cheque on Thursday⟧. ⟦F3; v=19 hours; by=-: Nineteen hours, friends, nineteen⟧. ⟦F12; v=5 hours; by=-: Remember when we howled over five⟧, ⟦F11; v=3 departments; by=-: in March, in just three departments⟧?
=== a4 | outlet: Correio do Oeste | published: 2031-01-20 | title: From our bank of the Paraná we saw nothing but stars
%% Foz do Iguaçu – Cidades
From the hotel terraces of Foz one could see, ⟦T2031-01-15: on Wednesday⟧, the other shore being switched off district by district. ⟦F1; v=20h17; by=tourist video: A tourist's video carries the hour 20.17⟧. ⟦F16; v=Brazil unaffected; by=-: On our side not even the traffic lights blinked⟧.
At the dam, a shift engineer says ⟦F15; v=both dams ran; by=shift engineer: the turbines of both binationals never halted; they only lost the customer⟧. ⟦F6; v=Yvyty; by=shift engineer: Their instruments point to Yvyty⟧. ⟦F5; v=software; by=shift engineer: For him the culprit is a protection relay that had been reprogrammed in December⟧, not ⟦F5; v=breaker; by=Enelpar; st=doubted: steel that stuck⟧.
⟦F26; v=2031-01-16 15h20; by=Enelpar: The last district, Mariscal Estigarribia in the Chaco, was reconnected at 15.20 ⟦T2031-01-16: on Thursday⟧, Enelpar states⟧. ⟦F26; v=2031-01-17; by=mayor: Its mayor laughs: there it came on Friday at dawn⟧.
⟦F27; v=60 million dollars; by=industrial union: Paraguayan industry speaks of 60 million dollars lost⟧. ⟦F28; v=300 tonnes; by=-: Three hundred tonnes of beef⟧ went to the rendering plant. ⟦F17; v=11; by=health ministry: The dead are now eleven, the health ministry informs⟧, ⟦F18; v=5; by=health ministry: five of them suffocated by generator fumes⟧. ⟦F34; v=6; by=police: Of the fugitives of Tacumbú, six are still loose⟧, two of them perhaps in our streets. ⟦F24; v=21h30; by=police: The flight by the drain took place at half past nine, an hour into the darkness, by the police's account⟧. ⟦F21; by=-; st=planned: President Teresa Maidana will have outsiders, engineers from three continents, explain the night to her⟧.
@@ copy Cono Sur Agency
⟦F19; v=peak demand 5100 megawatts; by=Enelpar: Consumption had hit a record of 5,100 megawatts that afternoon⟧, ⟦F20; v=20 percent; by=Enelpar: a fifth of it taken by licensed cryptocurrency miners⟧.
On the bridge the queue of shoppers dissolved at once; with the tills dead, there was nothing to buy. Vendors walked home over the river with their phones held out in front of them, and from above it looked like a procession.
=== a5 | outlet: Grid Lines | published: 2031-02-06 | title: Yvyty: lessons of a cascade
%% Journal of transmission engineers – members' section
The fault lasted a tenth of a second; the sequel, ⟦F3; v=19 hours; by=-: nineteen hours⟧. ⟦F6; v=Yvyty; by=disturbance recorder: Recorders locate it on the 500 kV busbar at Yvyty⟧, ⟦F1; v=20h14; by=disturbance recorder: timed at 20:14:08⟧; later stamps, such as those of amateur footage, are clock drift. ⟦F29; v=27 seconds; by=disturbance recorder: The whole interconnected system was lost 27 seconds on⟧.
⟦F5; v=software; by=commission: The commission's preliminary finding is a wrong setting in a relay, uploaded on 11 December⟧. ⟦F5; v=breaker; by=Enelpar: Enelpar's own paper continues to hold that the breaker's mechanism seized⟧. ⟦F5; v=miners; by=Ana Sforza; st=denied: Ana Sforza of the Turin Polytechnic, who chairs the panel, saw no step in load that could be pinned on miners⟧. ⟦F20; v=20 percent; by=-: That their share is one fifth⟧ matters for restoration, not for the cause. ⟦F14; v=no; by=Ana Sforza; st=denied: Nor did she find evidence of malice⟧.
⟦F15; v=both dams ran; by=commission: Generation at the two river plants was never interrupted⟧, which saved the black start. ⟦F13; v=about 80 percent; by=-: About four fifths of demand had been picked up by the middle of the next day⟧. ⟦F26; v=2031-01-17; by=feeder log: The final feeder, in the western desert, closed at 05:41 on the Friday, a log shows⟧.
⟦F19; v=peak demand 5100 megawatts; by=-: The day's maximum was 5.1 GW⟧ ⟦F30; v=5400 megawatts; by=commission: against a firm import capability of 5.4⟧. ⟦F11; v=3 departments; by=-: The event of last March, confined to three departments⟧, ⟦F31; v=same relay; by=commission: ran through the same relay family⟧. ⟦F12; v=5 hours; by=-: It was over in five hours⟧ and ⟦F32; v=no; by=commission: no report was ever written⟧.
Members who have asked for the raw traces will find them in the annex. The language of the hearing was Spanish, that of the relay's manual Korean, and the setting sheet had been filled in with a pencil.
=== a6 | outlet: Radio Télévision Léman | published: 2031-03-12 | title: In Paraguay, the bill for a dark night
%% Géopolitis – adaptation from the French
Two rivers, two colossi of concrete, ⟦F4; v=7 million; by=-: seven million souls⟧; and on 15 January, ⟦F2; by=-: not one lamp in the republic⟧. ⟦F26; v=2031-01-17; by=-: For the Chaco the wait lasted into the Friday⟧. ⟦F21; by=-: The jury of foreign experts promised by President Maidana handed in its copy on Monday⟧. ⟦F5; v=software; by=commission: It convicts a line of code⟧. ⟦F5; v=kite; by=commission; st=denied: It acquits the little boy and his kite⟧, ⟦F22; v=11; by=-: who, at eleven years⟧, had been moved to an aunt's.
⟦F33; v=dismissed; by=presidency: Mr Recalde has been relieved of Enelpar, the presidency announces⟧; ⟦F33; v=retired; by=Osvaldo Recalde: he himself speaks of a retirement long decided⟧. ⟦F17; v=11; by=health ministry: Eleven deaths are recognised⟧. ⟦F7; v=4; by=prosecutor: In Villarrica the prosecutor attributes four to the silence of the respirators⟧ and ⟦F8; v=diesel missing; by=prosecutor: has seized a fuel book in which the last delivery dates from October⟧. ⟪Digna Benítez; q; via=Diario del Guairá: “⟦F7; v=4; by=Digna Benítez: We lost four of them, one after another⟧,”⟫ the nurse Digna Benítez had said.
⟦F27; v=60 million dollars; by=manufacturers: Manufacturers maintain their sixty million dollars⟧; ⟦F27; v=25 million dollars; by=central bank: the central bank finds twenty-five⟧, once what was merely postponed is deducted. ⟦F28; v=300 tonnes; by=-: The meat, three hundred tonnes⟧, is not postponed. ⟦F3; v=nearly 20 hours; by=-: Close to twenty hours without current⟧ also killed a legend: that abundance protects.
⟦F9; v=19; by=-: And the escaped? Nineteen had taken the drain⟧; ⟦F34; v=2; by=police: two remain at liberty⟧. ⟦F24; v=21h30; by=judge: A judge has fixed the hour at 21.30, well after the blackout⟧. ⟦F14; v=no; by=judge; st=denied: No accomplice cut the wire, he writes⟧. ⟦F10; v=closed; by=-: Schools, shut on the morrow⟧, now teach what a relay is. ⟦F25; v=2; by=-: The two little Luz⟧ are putting on weight.
=== key
F1 | At what hour did the power fail?
F2 | What happened in Paraguay?
F3 | How long did the blackout last?
F4 | How many people were affected?
F5 | What caused the blackout?
F6 | Where did the fault begin?
F7 | How many patients died at the Villarrica hospital?
F8 | Was there fuel for the hospital's generator?
F9 | How many prisoners escaped?
F10 | What happened to schools and banks?
F11 | How far did the cut of March reach?
F12 | How long did the cut of March last?
F13 | How much load was restored by Thursday noon?
F14 | Was it sabotage?
F15 | Did the dams stop?
F16 | Was Brazil affected?
F17 | How many people died in the blackout?
F18 | How many died of generator fumes?
F19 | How high was demand that day?
F20 | What share of the power do crypto miners take?
F21 | What became of the commission of engineers?
F22 | How old is the boy with the kite?
F23 | How many illegal hook-ups are there?
F24 | When did the prisoners escape?
F25 | How many babies were named Luz?
F26 | When was the last district reconnected?
F27 | What did the blackout cost industry?
F28 | How much beef was lost?
F29 | How fast was the system lost?
F30 | How much can the grid import firmly?
F31 | What links the cut of March with that of January?
F32 | Was a report written on the cut of March?
F33 | How did Osvaldo Recalde leave Enelpar?
F34 | How many of the escaped are still at large?
D1 | cause | conflict | F5 | breaker: a1 a2 a3 a4 a5 | kite: a3 a6 | miners: a3 a5 | software: a4 a5 a6 | the utility, neighbours, a senator and the engineers
D2 | figure | conflict | F7 | 4: a1 a3 a6 | 1: a1 | nurse, relatives and prosecutor against the director
D3 | denial | conflict | F8 | diesel missing: a1 a3 a6 | full tank: a1 | nurse, relatives and prosecutor against the director
D4 | responsibility | conflict | F14 | no: a2 a5 a6 | yes: a3 | the minister, the commission and the judge against the guards' union
D5 | sequence | conflict | F24 | 20h05: a3 | 21h30: a3 a4 a6 | before or after the cut, guards against police
D6 | date | conflict | F26 | 2031-01-16 15h20: a4 | 2031-01-17: a4 a5 a6 | the utility against the mayor and a log
D7 | figure | update | F17 | 9: a2 a3 | 11: a4 a6 | two more deaths were confirmed
D8 | figure | scope | F17 | 9: a2 a3 | 23: a3 | the tabloid counts road and river deaths of the night
D9 | characterisation | conflict | F33 | dismissed: a6 | retired: a6 | the presidency against Recalde
D10 | figure | scope | F27 | 60 million dollars: a4 a6 | 25 million dollars: a6 | the central bank deducts what was only postponed
D11 | figure | rounding | F3 | 19 hours: a1 a3 a5 | nearly 20 hours: a6 | the broadcaster rounds up
D12 | figure | rounding | F13 | 82 percent: a2 | about 80 percent: a5 | the journal rounds the utility's figure
D13 | date | conflict | F1 | 20h14: a1 a2 a3 a5 | 20h17: a4 | a tourist's clock against the recorder
D14 | figure | update | F34 | 6: a4 | 2: a6 | four more were caught
R F5 | 5 | Enelpar; the neighbours; Senator Franco; the shift engineer; the commission
R F7 | 4 | the nurse; the director; the relatives; the prosecutor
R F17 | 2 | the health ministry; the tabloid's own count
S | a1 “We lost four, one after the other | a6 “We lost four of them, one after another
E | Osvaldo Recalde | person | Osvaldo Recalde; Recalde; Mr Recalde; president of the state utility
E | Enelpar | organisation | Enelpar; State-run Enelpar; the state utility; the utility
E | Digna Benítez | person | Digna Benítez; the nurse Digna Benítez
E | Teresa Maidana | person | Teresa Maidana; President Teresa Maidana; President Maidana
E | Hugo Cardozo | person | Hugo Cardozo; Cardozo; Interior Minister Hugo Cardozo
