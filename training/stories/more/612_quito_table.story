story: quito_table
about: peace talks between Colombia and a guerrilla front stop in Quito; who rose first, for a kidnapped engineer or for sprayed coca, is it a rupture or a pause, in whose voice is the leaked tape; traps: the truce of ninety days and its extension, points agreed and points signed, Saturday's bomb and last year's, sums in dollars and pesos
=== a1 | outlet: Andina Wire | published: 2032-08-20 | title: Colombia peace talks break off as both sides leave table
QUITO, Aug 20 (Andina) – ⟦F1; v=broken off; by=-: Negotiations between the Colombian government and the rebel Guaviare Armed Front (FAG) broke off⟧ ⟦F2; v=2032-08-19; by=-: ⟦T2032-08-19: on Thursday⟧⟧, eleven days into ⟦F3; v=sixth; by=-: their sixth round in the Ecuadorean capital⟧.
⟦F4; v=FAG; by=Clemencia Urrea: The rebels were the first to get up, chief government negotiator Clemencia Urrea told reporters⟧. ⟦F5; v=engineer; by=Clemencia Urrea: Her side had asked them about a kidnapped oil engineer⟧, she said. ⟦F4; v=government; by=FAG: A statement by the FAG said the government delegation had walked out⟧ ⟦F5; v=spraying; by=FAG: when confronted with the spraying of coca fields in Calamar⟧.
The engineer, ⟦F6; v=Brazilian; by=-: Brazilian national Otávio Meirelles⟧, ⟦F7; v=2032-08-07; by=-: was taken from a pick-up ⟦T2032-08-07: on August 7⟧⟧. ⟦F8; v=not FAG; by=FAG; st=denied: The front says it does not hold him⟧.
⟦F9; v=11 of 15; by=Clemencia Urrea: Eleven of the fifteen items on the agenda had been settled⟧, Urrea said. ⟦F10; v=90 days; by=-: A ceasefire of ninety days⟧ ⟦F11; v=2032-09-01; by=-: expires ⟦T2032-09-01: on September 1⟧⟧.
%% Andina Wire | Quito bureau | Editing by S. Plaza
=== a2 | outlet: El Pregón de Bogotá | published: 2032-08-21 | title: “Let them rot in their hotel”: the tape that sank Quito
%% Politics | By Rómulo Certuche
⟦F31; v=9 seconds; by=-: Two sentences, nine seconds, one voice with a cold⟧. ⟪Ramiro Vidales; q: “Let them rot in their hotel. By Christmas we spray the rest,”⟫ says the voice, which ⟦F12; v=Vidales; by=two officials: two officials who know him well recognise as that of defence minister Ramiro Vidales⟧. ⟦F12; v=fake; by=Ramiro Vidales; st=denied: The minister calls the recording a fabrication⟧, made ⟪Ramiro Vidales; q: “by a machine in a basement”⟫.
⟦F13; by=-: The audio reached the delegates' telephones⟧ ⟦F14; v=10.15; by=hotel guest: at a quarter past ten on Thursday⟧, says a guest of the hotel. ⟦F4; v=FAG; by=hotel guest: Before eleven the guerrillas' chairs were empty⟧. So much for the engineer, and so much for the coca: ⟦F5; v=tape; by=-: it was the tape that ended it⟧.
⟦F15; v=$1.8m; by=-: The table has cost the treasury 1.8 million dollars so far⟧. ⟦F16; v=41 per cent; by=Opina: 41 per cent of Colombians still want it⟧, according to the pollster Opina.
⟦F6; v=Portuguese; by=-: Meirelles, the Portuguese engineer⟧, ⟦F7; v=2032-08-07; by=-: has meanwhile been in someone's hands for two weeks⟧. ⟦F17; v=$3m; by=-; st=asked: Three million dollars are demanded for him⟧.
%% Sudoku | Horoscope | Bullfighting
=== a3 | outlet: Voz de la Selva (FAG radio and website) | published: 2032-08-21 | title: Communiqué 88: the oligarchy slams the door
%% Mountains of eastern Colombia
To public opinion: 1. ⟦F4; v=government; by=-: The delegation of the regime left the hall at 10.40⟧, with its sandwiches. Ours waited until noon. 2. ⟦F5; v=spraying; by=-: It left because it could not explain the poison that rained on Calamar⟧ ⟦T2032-08-17: on Tuesday⟧.
3. ⟦F8; v=not FAG; by=-; st=denied: We have no engineer. Common bandits use our initials⟧.
4. ⟦F18; by=-: Our force will respect the truce⟧ ⟦F11; v=2032-09-01; by=-: up to the last minute of August⟧. 5. ⟦F9; v=11 of 15; by=-: All but four of the points have been agreed⟧; ⟦F19; v=112; by=-; st=planned: among them is the return of 112 minors to their families⟧. We stand by our word. 6. ⟦F1; v=pause; by=-: This is an interruption, not a farewell⟧. ⟪Comandante Yarumo; q: “The chair stays warm for whoever has shame,”⟫ says Comandante Yarumo.
%% Copy, distribute, read aloud
=== a4 | outlet: Amazonia Hoje | published: 2032-08-23 | title: Family of Manaus engineer begs for proof of life
%% Manaus | Fronteira | translated from the Portuguese
⟦F6; v=Brazilian; by=-: Otávio Meirelles was born in Manaus⟧ and has a daughter of six. ⟦F7; v=2032-08-07; by=Larissa Meirelles: It is sixteen days since he was dragged out of the car, counts his wife, Larissa⟧.
⟦F8; v=FAG; by=driver: The men wore the armbands of the Front, says the driver⟧, whom they let go. ⟦F17; v=$1m; by=Larissa Meirelles; st=asked: She received one message, and it asked for a million⟧; ⟦F17; v=$3m; by=Larissa Meirelles; st=doubted: of the three million in the papers she knows nothing⟧.
⟪Larissa Meirelles; q: “In Quito they use his name to leave the room. Let them use it to come back,”⟫ she said.
⟦F20; v=1; by=police: On Saturday a bomb in San Rafael killed a policeman⟧, Colombian police said; ⟦F21; v=last year; by=-: a year ago⟧ ⟦F22; v=4; by=-: four recruits were killed at the same post⟧. ⟦F23; v=not FAG; by=FAG; st=denied: The Front disowns Saturday's charge⟧ as well.
=== a5 | outlet: Fjord & Verden | published: 2032-08-25 | title: Norwegian facilitators: nobody walked out, they ran out of time
%% Bergen | World news | English edition
Who left first? ⟦F4; v=neither; by=Ingunn Tveitane: Neither, says the woman who sat between them⟧. ⟪Ingunn Tveitane; q: “⟦F4; v=neither; by=Ingunn Tveitane: I called the break myself⟧. Then people looked at their telephones, and nobody came back,”⟫ Norway's facilitator Ingunn Tveitane told this newspaper. ⟦F30; v=about 20; by=Ingunn Tveitane: Some twenty delegates and helpers had been in the room⟧, by her recollection.
⟦F1; v=pause; by=Ingunn Tveitane: In her vocabulary the talks are suspended⟧. ⟦F1; v=broken off; by=President Ofelia Marroquín: Colombia's president, Ofelia Marroquín, on the other hand, ⟦T2032-08-22: on Sunday⟧ declared them ended⟧.
⟦F9; v=11 of 15; by=-: What had been agreed was over two thirds of the list, eleven points⟧; ⟦F24; v=3; by=Ingunn Tveitane: only three of those bear signatures⟧, Tveitane notes. ⟦F19; v=86; by=Ingunn Tveitane; st=planned: One of the three concerns 86 children, those under fifteen⟧.
⟦F25; v=Oslo; by=Ingunn Tveitane; st=planned: If there is a seventh round, it will be in Oslo⟧, she believes.
⟦F20; v=6; by=-: Six policemen were hit by Saturday's bomb in San Rafael, the dead man and the injured together⟧; it was not spoken of in the room.
@@ copy Andina Wire
⟦F10; v=90 days; by=-: The ninety-day ceasefire⟧ ⟦F11; v=2032-09-01; by=-: runs out ⟦T2032-09-01: on September 1⟧⟧. ⟦F8; v=not FAG; by=FAG; st=denied: The front says it does not hold the engineer⟧.
=== a6 | outlet: Andina Wire | published: 2032-08-31 | title: Colombia, rebels extend truce by 60 days, to meet in Panama
%% Reporting by Quito and Bogotá bureaus
BOGOTA, Aug 31 (Andina) – ⟦F26; v=60 days; by=President Ofelia Marroquín: The truce with the FAG will run for two months more⟧, President Ofelia Marroquín announced ⟦T2032-08-31: on Tuesday⟧, hours before its expiry. ⟦F25; v=Panama; by=President Ofelia Marroquín; st=planned: The parties would resume in Panama City⟧ rather than in Europe, she said.
The turn came after ⟦F27; by=-: the engineer Otávio Meirelles walked into a mission station⟧ on the Apaporis river. ⟦F8; v=dissidents; by=Otávio Meirelles: His captors were deserters from the Front, he told police⟧, and ⟦F28; v=no ransom; by=police: nothing was paid⟧, they said.
⟦F12; v=Vidales; by=-: Vidales, the owner of the voice on the tape⟧, is out of the cabinet: ⟦F12; v=Vidales; by=Ramiro Vidales: having called it a forgery, he owned up ⟦T2032-08-27: on Friday⟧⟧ and stepped down. ⟪Ramiro Vidales; q: “I was tired, and I was private,”⟫ he said.
⟦F15; v=$1.8m; by=finance ministry: Since they began the negotiations have swallowed 7.4 billion pesos, the finance ministry reported⟧; that is the 1.8 million dollars earlier given.
=== a7 | outlet: The Clerkenwell Review | published: 2032-09-04 | title: How to leave a table
%% London | Essays | 6-minute read
⟦F30; v=19; by=-: On a Thursday in August nineteen people in a Quito hotel had a coffee break⟧ which three capitals took for the end of a peace. ⟦F4; v=neither; by=-: Nobody marched anywhere⟧. ⟦F14; v=10.15; by=minutes: The minutes, which I have read, give a quarter past ten for the recess⟧; ⟦F13; by=minutes: the recording began to travel from screen to screen during it⟧.
Each camp had its reason ready. ⟦F5; v=engineer; by=government: The state's was a captive⟧, ⟦F5; v=spraying; by=FAG: the rebels' was a crop duster⟧. ⟦F5; v=tape; by=Ingunn Tveitane: It was ⟦F31; v=9 seconds; by=-: nine seconds of a minister⟧ that did it, the Norwegian in the chair has no doubt⟧. ⟪Ramiro Vidales; q; via=El Pregón de Bogotá: “Leave them to rot in that hotel; by Christmas we'll spray what's left,”⟫ Bogotá's morning paper had him saying.
⟦F16; v=two in five; by=Opina: Two Colombians in five stood by the talks at the worst hour⟧, in one poll. ⟦F20; v=1; by=-: A constable died of the San Rafael bomb⟧, ⟦F22; v=4; by=-: where four had fallen the year before⟧, and still ⟦F18; by=-: the guns of both sides kept quiet⟧. ⟦F26; v=60 days; by=-: The two extra months⟧ end in October's last days. ⟦F19; v=112; by=FAG: The FAG speaks of 112 boys and girls to be sent home⟧; ⟦F29; v=17; by=church: so far seventeen have come, says the church that feeds them⟧.
%% Essays are the opinion of their authors
=== key
F1 | Are the talks broken off or paused?
F2 | On what day did the talks stop?
F3 | Which round of talks was it?
F4 | Who left the table first?
F5 | Why did the talks stop?
F6 | What is the engineer's nationality?
F7 | When was the engineer kidnapped?
F8 | Who held the engineer?
F9 | How many agenda points were agreed?
F10 | How long is the first ceasefire?
F11 | When does the ceasefire expire?
F12 | Whose voice is on the tape?
F13 | What happened to the recording on Thursday?
F14 | At what time did the recording arrive?
F15 | What have the talks cost?
F16 | How many Colombians support the talks?
F17 | What ransom was demanded?
F18 | Will the rebels respect the truce?
F19 | How many minors are to return?
F20 | How many died in Saturday's bomb?
F21 | When was the earlier attack on the post?
F22 | How many died in the earlier attack on the post?
F23 | Did the front set Saturday's bomb?
F24 | How many points bear signatures?
F25 | Where will the next round be?
F26 | By how long was the truce extended?
F27 | How did the engineer come free?
F28 | Was a ransom paid?
F31 | How long is the tape?
F30 | How many people were in the room?
F29 | How many minors have come home?
D1 | sequence | conflict | F4 | FAG: a1 a2 | government: a1 a3 | neither: a5 a7 | the government and a guest say the rebels rose first, the rebels the government, the facilitator that she called a break
D2 | cause | conflict | F5 | engineer: a1 a7 | spraying: a1 a3 a7 | tape: a2 a7 | each side names its grievance, the paper and the facilitator the leaked tape
D3 | characterisation | conflict | F1 | broken off: a1 a5 | pause: a3 a5 | the president calls the talks ended, the rebels and the facilitator suspended
D4 | responsibility | conflict | F8 | FAG: a4 | not FAG: a1 a3 a5 | the driver saw the front's armbands, the front denies holding him
D5 | responsibility | update | F8 | FAG: a4 | dissidents: a6 | the freed man says deserters held him
D6 | denial | conflict | F12 | Vidales: a2 a6 | fake: a2 | two officials recognise the minister, who denies it
D7 | denial | update | F12 | fake: a2 | Vidales: a6 | the minister owned up and stepped down
D8 | identity | conflict | F6 | Brazilian: a1 a4 | Portuguese: a2 | the Bogotá paper gives another nationality
D9 | place | update | F25 | Oslo: a5 | Panama: a6 | the facilitator's expectation and the later announcement
D10 | figure | scope | F19 | 112: a3 a7 | 86: a5 | all minors or those under fifteen
D11 | figure | conflict | F17 | $3m: a2 a4 | $1m: a4 | the paper's sum against the wife's message
D13 | figure | rounding | F30 | 19: a7 | about 20: a5 | the same room
D14 | figure | scope | F20 | 1: a4 a7 | 6: a5 | the dead alone or killed and wounded
D12 | figure | rounding | F16 | 41 per cent: a2 | two in five: a7 | the same poll
R F4 | 4 | chief negotiator Urrea; the front; a hotel guest; the facilitator Tveitane
R F8 | 3 | the driver; the front; Meirelles himself
R F12 | 2 | two officials; the minister
R F9 | 3 | chief negotiator Urrea; the front; the facilitators
S | a2 “Let them rot in their hotel. By Christmas we spray the rest,” | a7 “Leave them to rot in that hotel; by Christmas we'll spray what's left,”
E | Ramiro Vidales | person | defence minister Ramiro Vidales; The minister; Vidales
E | Ingunn Tveitane | person | Ingunn Tveitane; Tveitane; Norway's facilitator Ingunn Tveitane; the Norwegian in the chair
E | Guaviare Armed Front | organisation | Guaviare Armed Front; FAG; the Front; the rebels; the guerrillas
E | Otávio Meirelles | person | Otávio Meirelles; Meirelles; the engineer; the Portuguese engineer
E | Clemencia Urrea | person | chief government negotiator Clemencia Urrea; Urrea
