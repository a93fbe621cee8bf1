story: hrebelka_station
about: a strike on a railway station in northern Ukraine under a partial truce; one missile or two, alarm before or after, commuters or recruits, whose missile, does the truce cover trains; traps: Monday's station and Thursday's depot, townspeople and all the dead, a Dane who is a Norwegian, a mill hit in April
=== a1 | outlet: Dnipro Press Agency | published: 2029-11-12 | title: 17 killed in strike on railway station in Sumy region
KYIV, 12 November (DPAU). ⟦F1; by=regional administration: A missile hit the railway station of Stara Hrebelka⟧ in the Sumy region ⟦F2; v=2029-11-12; by=-: ⟦T2029-11-12: on Monday morning⟧⟧, ⟦F3; v=17; by=regional administration: killing 17 people⟧, the head of the regional administration, Oleh Shulyak, said. ⟦F4; v=48; by=Oleh Shulyak: Another 48 were wounded⟧, he said, ⟦F5; v=4; by=Oleh Shulyak: four of them children⟧.
⟦F6; v=07.42; by=railways: The clock on the platform stopped at 7.42⟧, ⟦F36; v=Konotop; by=railways: when passengers were boarding the local train to Konotop⟧, according to the railways. ⟦F7; v=after; by=railways: The air alert sounded only after the impact⟧.
⟦F8; v=Russia; by=Ukrainian air force: Russia had used a ballistic missile⟧, the Ukrainian air force stated. ⟦F8; v=Ukrainian air defence; by=Russian defence ministry: In Moscow the defence ministry attributed the explosion to a stray Ukrainian interceptor⟧.
⟦F9; v=2029-11-01; by=-: Since 1 November⟧ ⟦F10; by=-: the two countries have been observing a partial truce⟧ arranged in Doha. ⟦F11; v=covers railways; by=Ukrainian foreign ministry: It protects railways as well as power plants⟧, the foreign ministry in Kyiv recalled.
%% DPAU: full or partial use with reference only
=== a2 | outlet: Zvezda Severa | published: 2029-11-13 | title: Kyiv's own rocket and a station full of recruits
%% Bryansk | Daily newspaper
⟦F8; v=Ukrainian air defence; by=Russian defence ministry: The tragedy at Stara Hrebelka was the work of Ukrainian air defence⟧, the Ministry of Defence has reported; on that morning, ⟦F12; v=none; st=denied; by=Russian defence ministry: no Russian launch took place⟧.
⟦F13; v=recruits; by=military expert: What was a hundred men in new boots doing on the platform? They were recruits being sent to Konotop⟧, the military expert Ruslan Petelin explains. ⟪Ruslan Petelin; q: “They hide soldiers behind schoolbags and then count the schoolbags.”⟫
⟦F11; v=energy only; by=-: The Doha arrangement, moreover, speaks of energy facilities and of nothing else⟧. ⟦F10; by=-: Russia has kept to it⟧ ⟦F9; v=2029-11-01; by=-: from the first day⟧.
⟦F14; v=April; by=-: In April⟧ ⟦F15; by=-: the mill in the same town burned⟧; ⟦F16; v=wiring; by=-: old wiring was then found guilty⟧, though Kyiv talked of a drone for weeks.
%% Subscribe at any post office
=== a3 | outlet: Hrebelka Visnyk | published: 2029-11-14 | title: Platform two
%% Stara Hrebelka community paper | free
We print the names on page one. ⟦F3; v=19; by=-: There are nineteen⟧: ⟦F35; by=-: Halyna Petrivna of the ticket office and the boy Matvii ⟦T2029-11-13: died yesterday⟧ in Sumy⟧. ⟦F17; v=14; by=-: Fourteen were from our town⟧; ⟦F34; v=3; by=-: three had not finished school⟧. ⟦F4; v=61; by=-: Sixty-one have asked for help at the hospital, if one takes in those who could not stop shaking⟧.
⟦F36; v=Konotop; by=-: The 7.30 to Konotop had waited⟧, since ⟦F18; v=12 minutes; by=-: the driver was twelve minutes behind⟧. Had he been on time, they would be at their lathes and school desks. ⟦F13; v=commuters; by=-: It was factory hands and pupils who stood there⟧, as on every Monday; the only uniform belonged to the railway.
⟦F7; v=before; by=Ivan Lesko: The siren went two minutes before, says Ivan Lesko, the switchman⟧; nobody runs for two minutes any more. ⟦F19; v=2; by=Ivan Lesko: And there was a second one⟧. ⟪Ivan Lesko; q: “⟦F19; v=2; by=Ivan Lesko: The other fell behind the warehouse when we were carrying people⟧, ⟦F20; v=20 minutes; by=Ivan Lesko: twenty minutes later⟧.”⟫
⟦F21; v=38 km; by=-: Thirty-eight kilometres lie between us and the border⟧. We had begun to believe in Doha.
Among the dead is a guest, ⟦F22; v=Danish; by=-: the Danish volunteer Sigrid⟧, who repaired our bicycles.
%% Collection for the families: parish hall, daily 10–16
=== a4 | outlet: Nordkanalen | published: 2029-11-15 | title: Norwegian aid worker, 29, among victims of Ukraine station attack
%% Oslo | Utenriks
Sigrid Havnevik, 29, from Ålesund, ⟦F23; by=foreign ministry: died in the attack on a station in northern Ukraine⟧, the Foreign Ministry in Oslo confirms. ⟦F22; v=Norwegian; by=-: She was first described as a Dane⟧ because her workshop was paid for by a Danish charity.
⟦F24; v=visiting a pupil; by=Eivind Havnevik: She was on her way to see a former pupil, her brother Eivind says⟧. Colleagues speak of ⟦F25; v=900; by=colleagues: nine hundred bicycles in two years⟧.
Norwegian experts have looked at pictures of the tail section. ⟦F8; v=Russia; by=Arms Trace Oslo: It comes from a Russian Iskander, according to the group Arms Trace Oslo⟧: ⟦F26; v=2028; by=Arms Trace Oslo: a plate bears the year 2028⟧. ⟦F19; v=1; by=Arms Trace Oslo: They find one crater only⟧.
The attack is ⟦F27; by=-; v=worst this month: the deadliest since the partial truce⟧. ⟦T2029-11-15: Today⟧ ⟦F28; by=railways: a locomotive depot at Romny was struck⟧; ⟦F29; v=none; by=railways: no one was hurt there⟧, the railways report.
=== a5 | outlet: Truce Monitor (joint mission, Doha) | published: 2029-11-19 | title: Spot report 17: Stara Hrebelka
%% Distribution: parties; public
1. On ⟦T2029-11-12: 12 November⟧ ⟦F1; by=-: an explosion occurred at the station of Stara Hrebelka⟧. A team of six inspected the place ⟦T2029-11-16: four days later⟧.
2. ⟦F3; v=19; by=morgue register: The morgue register holds nineteen names⟧. ⟦F13; v=commuters; by=morgue register: None is that of a serving soldier⟧; ⟦F30; v=2; by=morgue register: two are those of reservists in civilian dress⟧. ⟦F17; v=16; by=morgue register: Sixteen of the addresses are in the Hrebelka community, outlying villages included⟧.
3. ⟦F19; v=2; by=-: The mission saw two impact points⟧, ⟦F31; v=140 m; by=-: 140 metres apart⟧. The second ⟦F20; v=about a quarter of an hour; by=seismic station: followed after roughly a quarter of an hour, as a seismic station shows⟧.
4. ⟦F7; v=before; by=server log: The alert server logged its signal at 7.40⟧, ⟦F6; v=07.42; by=server log: that is two minutes ahead of the blast⟧.
5. ⟦F8; v=unknown; by=-; st=doubted: The mission is not mandated to attribute⟧. The text signed in Doha ⟦F11; v=unclear; by=-: mentions “energy and its means of transport”, which the parties read differently⟧.
@@ copy Dnipro Press Agency
6. For reference, from press reports: ⟦F4; v=48; by=Oleh Shulyak > Dnipro Press Agency: another 48 were wounded⟧, ⟦F5; v=4; by=Oleh Shulyak > Dnipro Press Agency: four of them children⟧.
=== a6 | outlet: The Saturday Dispatch | published: 2029-11-24 | title: Five questions on the Hrebelka attack
%% Sydney | World | Analysis by Moira Tench
Who? ⟦F8; v=Russia; by=-: A Russian missile, on everything we have been able to check⟧. ⟦F8; v=Ukrainian air defence; by=Moscow: Moscow's tale of an interceptor⟧ does not explain a plate stamped in Votkinsk.
Whom did it kill? ⟦F3; v=almost 20; by=-: Nearly twenty people⟧; ⟦F17; v=14; by=mayor: the mayor knew fourteen of them as neighbours⟧. ⟦F3; v=17; by=-: The seventeen who died on the spot⟧ lay within sixty metres. ⟦F13; v=recruits; by=Russia; st=doubted: Of the hundred recruits in Russian papers⟧ there is not a boot.
One or two? ⟦F19; v=2; by=Doha mission: Two, the mission in Doha says⟧; ⟦F19; v=2; by=Arms Trace Oslo: Arms Trace Oslo, which had seen pictures of a single crater, now agrees⟧.
Was there a warning? ⟦F7; v=before; by=Truce Monitor: Of two minutes, by the monitors' log⟧. ⟦F7; v=before; by=railways: The railways have withdrawn their word that the siren came late⟧.
Is the truce dead? Not yet. ⟦F32; st=planned; by=diplomats: Both delegations are to meet again⟧ ⟦T2029-12-03: on 3 December⟧, diplomats say. ⟦F11; v=covers railways; by=Kyiv: Kyiv wants trains named this time⟧, as it says they always were. The town, ⟦F21; v=about 40 km; by=-: some forty kilometres from Russia⟧, ⟦F33; v=moved; by=mayor: has moved its ticket office into the fire station⟧, the mayor told me.
⟪Ivan Lesko; q; via=Hrebelka Visnyk: “Another one fell behind the depot, while we carried people,”⟫ the switchman Lesko recalled in the town's paper.
%% Saturday Dispatch subscribers can comment until Monday
=== key
F1 | What happened at the station?
F2 | On what day was the station hit?
F3 | How many people were killed?
F4 | How many were wounded?
F5 | How many of the wounded were children?
F6 | At what time was the station hit?
F7 | Did the alert sound before or after the impact?
F8 | Whose missile was it?
F9 | Since when is there a partial truce?
F10 | Is a truce in force?
F11 | Does the truce cover railways?
F12 | Did a Russian launch take place that morning?
F13 | Were the people on the platform commuters or recruits?
F14 | When did the mill burn?
F15 | What happened to the mill?
F16 | What caused the fire at the mill?
F17 | How many of the dead were from the town?
F18 | How late was the train?
F19 | How many missiles hit?
F20 | How long after the first did the second fall?
F21 | How far is the town from the border?
F22 | Of which nationality was the foreign volunteer?
F23 | How did Sigrid Havnevik die?
F24 | Why was Sigrid Havnevik at the station?
F25 | How many bicycles were repaired?
F26 | Which year is on the missile's plate?
F27 | How does the attack compare?
F28 | What was struck on Thursday?
F29 | How many were hurt at Romny?
F30 | How many of the dead were reservists?
F31 | How far apart are the impact points?
F32 | When do the delegations meet again?
F35 | Who died in hospital on the next day?
F36 | Where was the train going?
F34 | How many of the dead were pupils?
F33 | What became of the ticket office?
D1 | responsibility | conflict | F8 | Russia: a1 a4 a6 | Ukrainian air defence: a1 a2 a6 | unknown: a5 | Kyiv and arms experts blame Russia, Moscow an interceptor, the mission may not attribute
D2 | identity | conflict | F13 | recruits: a2 a6 | commuters: a3 a5 | a Russian expert sees recruits, the town and the morgue civilians
D3 | characterisation | conflict | F11 | covers railways: a1 a6 | energy only: a2 | unclear: a5 | each side reads the Doha text its own way
D4 | sequence | conflict | F7 | after: a1 | before: a3 a5 a6 | the railways had the alert after the impact, switchman and server log two minutes before
D5 | sequence | update | F7 | after: a1 | before: a6 | the railways withdrew their word
D6 | figure | conflict | F19 | 2: a3 a5 a6 | 1: a4 | switchman and mission know of two impacts, the experts saw one crater in pictures
D7 | figure | update | F19 | 1: a4 | 2: a6 | the experts now agree to two
D8 | figure | update | F3 | 17: a1 a6 | 19: a3 a5 | two died in hospital the next day
D9 | identity | update | F22 | Danish: a3 | Norwegian: a4 | her ministry corrects the nationality
D13 | figure | scope | F4 | 48: a1 a5 | 61: a3 | the wounded alone or with those in shock
D10 | figure | rounding | F3 | 19: a3 a5 | almost 20: a6 | the same dead
D11 | figure | rounding | F21 | 38 km: a3 | about 40 km: a6 | the same way
D14 | figure | scope | F17 | 14: a3 a6 | 16: a5 | the town alone or with its outlying villages
D12 | figure | rounding | F20 | 20 minutes: a3 | about a quarter of an hour: a5 | two rough measures of one interval
R F8 | 4 | the Ukrainian air force; the Russian ministry; Arms Trace Oslo; the Saturday Dispatch's own check
R F19 | 3 | Ivan Lesko; Arms Trace Oslo; the Doha mission
R F7 | 3 | the railways; Ivan Lesko; the server log
R F13 | 3 | the expert Petelin; the town paper; the morgue register
S | a3 “The other fell behind the warehouse when we were carrying people, | a6 “Another one fell behind the depot, while we carried people,”
E | Ivan Lesko | person | Ivan Lesko; the switchman; the switchman Lesko
E | Stara Hrebelka | place | Stara Hrebelka; our town; The town
E | Sigrid Havnevik | person | Sigrid Havnevik; the Danish volunteer Sigrid; She
E | Arms Trace Oslo | organisation | Arms Trace Oslo; Norwegian experts
E | Truce Monitor | organisation | The mission; the mission in Doha; the monitors
