story: puerto_candelas_recall
about: a Colombian river town votes its mayor out over dry pipes, or over dredges; the threshold, the turnout with and without blank papers, an earlier recall that failed, shots at a polling post, and a box that spent the night somewhere
=== a1 | outlet: El Remolque | published: 2036-05-19 | title: Puerto Candelas sends its mayor home
%% Newspaper of the middle Magdalena. Founded 1949
%% By Yulieth Sarabia
PUERTO CANDELAS. By lamplight, because the current failed too, ⟦F1; by=-: this town removed Hernando Ospina Raigosa from the mayor's office⟧ ⟦F2; v=2036-05-18; by=-: ⟦T2036-05-18: yesterday⟧⟧. ⟦F3; v=6790; by=municipal registrar: The Yes stood at 6,790 in the last bulletin of the night⟧, municipal registrar Delio Pinto announced; ⟦F4; v=713; by=municipal registrar: the No at 713⟧, since ⟦F5; by=-: the mayor's people had been told to stay at home⟧.
What mattered was the bar. ⟦F6; v=7310; by=municipal registrar: At least 7,310 had to take part for the result to bind, Mr Pinto explained⟧, and it was passed ⟦F7; v=21h20; by=-: at 9:20 in the evening⟧, when the box of La Rinconada was emptied.
⟦F8; v=water; by=recall committee: “Taps: that is the whole of it,” the recall committee says⟧. ⟦F9; v=8 hours; by=recall committee: Houses in the upper quarters get water for eight hours a week, its leaflet says⟧. ⟦F10; v=3.1 km; by=comptroller: Of ⟦F30; v=14 km; by=comptroller: 14 kilometres of promised main⟧, 3.1 lie in the ground⟧, the comptroller measured in March. ⟦F11; v=Hidroriente; by=-: The firm Hidroriente holds the contract⟧, ⟦F12; v=11.4 billion pesos; by=comptroller: for which 11.4 billion pesos were paid⟧, in the same report.
⟦F8; v=dredges; by=Hernando Ospina: Mr Ospina knows another reason: he shut the gold dredges of the Caño Hondo⟧, he said, and their owners have long arms.
At the post of El Tamarindo ⟦F13; by=-: shots were fired in the queue⟧. ⟦F14; v=3; by=hospital: Three people were taken to the hospital⟧, its night nurse counted. ⟪Nohora Tique; q: “We carried water all our lives. Carrying a mayor was lighter,”⟫ said ⟦F15; v=teacher; by=-: the schoolteacher Nohora Tique, who leads the committee⟧.
%% Fish prices at the jetty: bocachico 9,000
=== a2 | outlet: Red Andina | published: 2036-05-20 | title: Colombian river town recalls mayor in rare successful vote
BOGOTA, May 20 (RA) - ⟦F1; by=-: Voters in Puerto Candelas have ousted their mayor⟧, electoral authorities confirmed on Tuesday after a final count.
⟦F3; v=6842; by=National Registry: A total of 6,842 backed his removal⟧ ⟦F2; v=2036-05-18; by=-: ⟦T2036-05-18: on Sunday⟧⟧, the National Registry said, ⟦F4; v=713; by=National Registry: against 713⟧. ⟦F16; v=7555; by=National Registry: Valid votes thus came to 7,555⟧, above ⟦F6; v=7310; by=-: the legal minimum of 7,310⟧. ⟦F17; v=24600; by=National Registry: The municipality has 24,600 registered voters, by its files⟧.
⟦F14; v=5; by=health secretary: The number wounded at a rural polling post rose to five⟧, the departmental health secretary said. ⟦F18; v=dredgers; by=police: Police said gunmen in the pay of illegal dredgers opened fire⟧. ⟦F18; v=police; by=villagers: Villagers of El Tamarindo told a rights group that the bullets came from a patrol⟧.
⟦F19; v=María Elisa Cuadros; by=governor's office: The governor appointed María Elisa Cuadros, an engineer, as caretaker⟧, his office said. ⟦F20; v=2036-07-06; by=governor's office; st=planned: It said a new mayor was to be chosen ⟦T2036-07-06: on July 6⟧⟧.
⟦F21; by=Hernando Ospina's lawyer: Ospina has asked the National Electoral Council to annul the vote⟧, his lawyer said, alleging that ⟦F22; v=committee; by=Hernando Ospina's lawyer; st=alleged: the promoters hired buses to haul people to the boxes⟧. ⟦F22; v=no; by=Nohora Tique; st=denied: Committee leader Nohora Tique said nobody had paid for a single seat⟧.
⟦F27; v=120; by=army: The army has sent a company of 120 to the town, it said⟧. ⟦F28; v=9400; by=-: The petition for the vote had borne 9,400 names⟧.
⟦F23; v=2031; by=-: A first attempt against another mayor, in 2031⟧, ⟦F24; v=31%; by=-: failed with a turnout of 31 percent⟧.
Colombian law lets citizens remove mayors and governors after a year in office, but most petitions die for want of voters. Ospina's term had nineteen months to run.
⟦F30; v=14 km; by=-: The water main at the centre of the dispute was planned at 14 km⟧. ⟦F25; by=-: After the result residents paraded a mock coffin through the streets⟧.
%% (Reporting by RA Bogotá; editing by P. Luján)
=== a3 | outlet: La Gritona | published: 2036-05-20 | title: ADIÓS, NANDO! They buried him in a fish crate
%% English page for the tourists of the hippo route
A brass band, a fish crate painted black and a straw hat on top: ⟦F25; by=-: that is how Puerto Candelas “buried” its mayor on Sunday night⟧. ⟪Nando Ospina; q: “I have been to worse funerals, and at those somebody had died,”⟫ croaked ⟦F1; by=-: the kicked-out Nando Ospina⟧ from a balcony.
⟦F3; v=6790; by=registrar: 6,790 said OUT, per the registrar's loudspeaker⟧. ⟦F4; v=713; by=-: Seven hundred and thirteen souls said stay⟧. ⟦F5; by=neighbour: The rest of his fans obeyed orders and never left the hammock, a neighbour told us⟧.
Mystery of the night: the box of El Playón, which came in only next day. ⟦F26; v=church; by=parish priest: It slept under the altar of San Roque, swears the parish priest⟧. ⟦F26; v=garage; by=municipal watchman: It slept in the town hall's garage between two dump trucks, swears the municipal watchman⟧. Both had a key! ⟦F7; v=21h20; by=-: At twenty past nine, when the number was reached⟧, church bells and tavern horns went off together, and a lady of eighty-four danced with the fire brigade.
And the lead? ⟦F18; v=dredgers; by=police: It was the dredge gang, according to the cops⟧. ⟦F18; v=police; by=Amparo Guerra: “It came from the green uniforms, I was there with my avocado,” counters fruit-seller Amparo Guerra⟧. ⟦F14; v=3; by=nurse: Three hurt, says the nurse⟧, none badly.
Buses! We saw eleven. ⟦F22; v=committee; by=driver: “The lady teacher paid me cash,” says one driver⟧. Wheels don't lie?
⟦F27; v=120; by=sergeant: One hundred and twenty soldiers patrol the malecón, a sergeant confided⟧, mostly eating mango. ⟦F9; v=8 hours; by=-: And the showers of the hill still run eight hours in seven days⟧.
%% Lottery of the Magdalena: 4471
=== a4 | outlet: Radio Tepuy | published: 2036-05-21 | title: The people of the river teach a lesson
%% Ciudad Guayana, international service
With dignity ⟦F1; by=-: a humble Colombian town has dismissed a mayor of the oligarchy⟧. It is the second summons to the ballot; ⟦F23; v=2031; by=-: in 2031, too, the people were called⟧, but ⟦F24; v=31%; by=-: not even a third, 31 of a hundred, came⟧.
⟦F8; v=water; by=Nohora Tique: Thirst overthrew him, so Nohora Tique explained it to our microphone⟧. She is ⟦F15; v=teacher; by=-: a woman of the classroom, third grade⟧. ⟦F11; v=Hidroriente; by=Nohora Tique: A private company, Hidroriente, took the money, she denounced⟧: ⟦F12; v=11.4 billion pesos; by=-: eleven thousand four hundred millions of pesos, or 2.7 million dollars⟧. ⟦F10; v=about 3 km; by=Nohora Tique: For this the town has received about three kilometres of tube, in her account⟧.
⟦F8; v=dredges; by=Hernando Ospina: The deposed mayor attributes his fall to machines that dig gold⟧. He was also on our line. ⟪Hernando Ospina; q: “⟦F18; v=dredgers; by=Hernando Ospina: Those who shot are the same who dredge⟧,”⟫ he affirmed. ⟦F18; v=police; by=human rights ombudsman: The local ombudsman, to the contrary, has the shell cases of a regulation weapon⟧.
@@ copy Red Andina
⟦F19; v=María Elisa Cuadros; by=governor's office: The governor appointed María Elisa Cuadros, an engineer, as caretaker⟧ of the municipality, his office said.
⟦F16; v=7702; by=electoral jury: Seven thousand seven hundred and two people, those with blank papers included, went to the boxes in a downpour, an electoral juror told this station⟧. ⟦F13; by=-: Not even the gunfire⟧ turned them back. ⟦F25; by=-: Then they danced behind a coffin that had smelled of catfish⟧.
%% Transmitted on 31 metres
=== a5 | outlet: Vatten & Rör | published: 2036-05-23 | title: A mayor falls over eleven kilometres that were never dug
%% Stockholm. Trade journal for water and pipe, English summary
Our readers ask about the project, and not the politics. ⟦F10; v=3.1 km; by=comptroller: As built: 3,100 metres of PVC main, by the comptroller's survey⟧ ⟦F30; v=14 km; by=comptroller: out of 14,000 on the same drawing⟧. ⟦F12; v=11.4 billion pesos; by=comptroller: Disbursed: 11.4 billion pesos, the survey states⟧. ⟦F11; v=Hidroriente; by=-: Contractor: Hidroriente⟧, which did not answer. ⟦F9; v=8 hours; by=-: Supply: four hours, twice weekly⟧.
It was enough for a recall. ⟦F3; v=6842; by=National Registry: 6,842 citizens were for it, the Registry lists⟧. ⟦F28; v=9400; by=recall committee: Before that they had to gather names, and handed in 9,400, by their own count⟧; ⟦F28; v=5900; by=registrar: valid ones were only 5,900, the registrar ruled⟧. ⟦F17; v=nearly 25000; by=-: There are nearly 25,000 on the electoral roll⟧.
The interim head is a colleague. ⟦F19; v=María Elisa Cuadros; by=-: María Elisa Cuadros has twenty years in pumping stations⟧. ⟪María Elisa Cuadros; q: “A pipe has no party. It leaks for all,”⟫ she told us by telephone. ⟦F27; v=120; by=María Elisa Cuadros: She arrived in the town with an escort, part of the hundred and twenty troops posted there, she said⟧, because ⟦F14; v=5; by=María Elisa Cuadros: five people have bullets or splinters in them⟧.
⟦F20; v=2036-07-06; by=-; st=planned: An election for the remainder of the term follows ⟦T2036-07-06: on the first Sunday of July⟧⟧. ⟦F29; v=18 months; by=María Elisa Cuadros; st=planned: The missing pipe she will need eighteen months for⟧, Ms Cuadros reckons.
The ex-mayor maintains ⟦F8; v=dredges; by=Hernando Ospina: that gold and not water finished him⟧. Our correspondent drank from a bucket.
%% Next issue: valves
=== a6 | outlet: Voto a Voto | published: 2036-05-25 | title: Explainer: can the recall of Puerto Candelas still be undone?
%% A citizen project of three universities
Was the turnout enough? Yes. ⟦F6; v=7310; by=-: The rule asks for two fifths of the last election's voters, here 7,310⟧. ⟦F16; v=7555; by=-: 7,555 papers were valid⟧; ⟦F16; v=7702; by=National Registry: count everyone who dropped something in and it is 7,702, the Registry told us⟧. Either clears the bar. ⟦F17; v=24600; by=-: On the rolls are 24,600⟧, so that most stayed in, which is common for a recall. So did the signatures: ⟦F28; v=5900; by=-: 5,900 good ones⟧ ⟦F28; v=9400; by=-: among 9,400⟧.
When did it happen? ⟦F2; v=2036-05-18; by=-: A week ago, ⟦T2036-05-18: on 18 May⟧⟧. When was it known? ⟦F7; v=21h20; by=minutes: The minutes fix the moment at 21.20⟧.
Why so few against? ⟦F5; by=Hernando Ospina: Mr Ospina himself ordered the boycott, as he concedes⟧.
Can he win in court? ⟦F27; v=120; by=-: While 120 soldiers keep the quay calm⟧, ⟦F21; by=-: his petition is with the electoral council in Bogotá⟧ and rests on two legs. One is transport: ⟦F22; v=committee; by=bus driver > La Gritona: a driver quoted by La Gritona had his fare from the committee⟧; ⟦F22; v=no; by=committee treasurer; st=denied: its treasurer opened the cash book to us and there is no bus in it⟧. The other is custody. ⟦F26; v=church; by=registrar: The registrar's receipt puts the missing El Playón box in San Roque church⟧, while ⟦F26; v=garage; by=watchman: a watchman is positive that it stood in the garage⟧.
Has anyone explained ⟦F13; by=-: the shooting⟧? No. ⟦F14; v=5; by=hospital: All five of the injured are out of bed, the hospital says⟧. ⟦F18; v=dredgers; by=police commander: Dredgers, repeats the police commander⟧.
What about 2031? ⟦F24; v=31%; by=-: Participation was 31 per cent then⟧, and ⟦F23; v=2031; by=-: that year's recall died of it⟧.
And next? ⟦F20; v=2036-07-06; by=-; st=planned: A vote ⟦T2036-07-06: on 6 July⟧⟧, unless the council says otherwise. ⟪Nohora Tique; q; via=El Remolque: “Carrying a mayor was lighter,”⟫ Ms Tique, ⟦F15; v=teacher; by=-: who teaches the third grade⟧, told El Remolque; she will not stand.
%% Corrections: hola@votoavoto.invalid
=== key
F1 | What happened to the mayor of Puerto Candelas?
F2 | When was the recall vote?
F3 | How many votes were for the recall?
F4 | How many votes were against the recall?
F5 | What were the mayor's supporters told to do?
F6 | How many voters had to take part?
F7 | When was the threshold passed?
F8 | Why was the mayor recalled?
F9 | How many hours of water do the upper quarters get in a week?
F10 | How much of the main has been laid?
F11 | Which company holds the water contract?
F12 | How much was paid for the main?
F13 | What happened at the El Tamarindo post?
F14 | How many were hurt at El Tamarindo?
F15 | What is Nohora Tique's profession?
F16 | How many took part in the recall vote?
F17 | How many voters are registered?
F18 | Who fired the shots?
F19 | Who is the acting mayor?
F20 | When is the new mayor elected?
F21 | What has Ospina asked the electoral council?
F22 | Did the committee pay for buses?
F23 | When was the earlier recall attempt?
F24 | What was the turnout of the earlier recall?
F25 | How did the town celebrate?
F26 | Where did the box of El Playón spend the night?
F27 | How many soldiers patrol the town?
F28 | How many signatures were collected for the recall?
F29 | How long will the missing pipe take?
F30 | How long was the main to be?
D1 | cause | conflict | F8 | water: a1 a4 | dredges: a1 a4 a5 | the committee names the dry taps, the mayor his fight with the gold dredges
D2 | responsibility | conflict | F18 | dredgers: a2 a3 a4 a6 | police: a2 a3 a4 | police and mayor against villagers and the ombudsman
D3 | place | conflict | F26 | church: a3 a6 | garage: a3 a6 | priest and receipt against the watchman
D4 | denial | conflict | F22 | committee: a2 a3 a6 | no: a2 a6 | lawyer and driver say it paid, its leader and treasurer deny it
D5 | figure | update | F3 | 6790: a1 a3 | 6842: a2 a5 | the last bulletin of the night and the final count
D6 | figure | update | F14 | 3: a1 a3 | 5: a2 a5 a6 | two more wounded were found later
D7 | figure | scope | F16 | 7555: a2 a6 | 7702: a4 a6 | valid votes alone or with blank papers
D8 | figure | scope | F28 | 9400: a2 a5 a6 | 5900: a5 a6 | signatures handed in against valid ones
D9 | figure | rounding | F10 | 3.1 km: a1 a5 | about 3 km: a4 | the same length rounded
D10 | figure | rounding | F17 | 24600: a2 a6 | nearly 25000: a5 | the same roll rounded
R F8 | 2 | the recall committee and its leader; the mayor
R F18 | 4 | the police; the mayor; the villagers; the ombudsman's shell cases
R F22 | 3 | the mayor's lawyer; a bus driver; the committee
R F10 | 2 | the comptroller; Nohora Tique
S | a1 “We carried water all our lives. Carrying a mayor was lighter,” | a6 “Carrying a mayor was lighter,”
E | Hernando Ospina Raigosa | person | Hernando Ospina Raigosa; Mr Ospina; Ospina; Nando Ospina; The deposed mayor; The ex-mayor
E | Nohora Tique | person | Nohora Tique; Ms Tique; the schoolteacher Nohora Tique
E | María Elisa Cuadros | person | María Elisa Cuadros; Ms Cuadros
E | Hidroriente | organisation | Hidroriente
