story: ulua_derby
about: a league derby in Honduras is abandoned; treated at the ground or in hospital, a bottle or a ruse, gas before or after the pitch was invaded, a fall or a canister, locked gate of club or police; sanctions cut on appeal; an older crush and a bus attack stand beside it
=== a1 | outlet: Diario del Valle | published: 2030-03-17 | title: Shame at the Merendón: derby abandoned, dozens hurt
%% Por Óscar Interiano, enviado al estadio
%% Clasificados – Horóscopo – Suscríbase
SAN PEDRO SULA. ⟦F1; v=abandoned; by=-: The derby between Deportivo Ulúa and Atlético Merendón was abandoned⟧ ⟦T2030-03-16: last night⟧ ⟦F2; v=78th minute; by=-: in the 78th minute⟧, with ⟦F3; v=1-1; by=-: the score at 1–1⟧, when Merendón's goalkeeper went down in front of the south stand.
⟦F4; v=bottle; by=Norman Cálix: Referee Norman Cálix wrote in his report that Kevin Bodden had been struck by a bottle⟧. Ulúa see it otherwise. ⟪Wilfredo Paz; q: “⟦F4; v=feigned; by=Wilfredo Paz: The boy fell before anything was thrown. He is an actor⟧,”⟫ said Ulúa's president, Wilfredo Paz.
⟦F13; v=invasion first; by=-: Then supporters poured over the fence and police used tear gas⟧. ⟦F5; v=41; by=Red Cross: The Red Cross attended to 41 people⟧ at the ground and in ambulances. ⟦F6; v=23; by=police: Police made 23 arrests⟧.
⟦F7; v=18200; by=Deportivo Ulúa: The club sold 18,200 tickets⟧. ⟦F8; v=locked; by=fans: Gate 6, through which the south stand empties, stayed shut⟧, several fans told this newspaper.
It was the worst night since ⟦T2027: 2027⟧, when ⟦F9; v=5; by=-: five people died⟧ ⟦F10; v=crush; by=-: in a crush at the same gate⟧.
=== a2 | outlet: Istmo Press | published: 2030-03-18 | title: Honduran derby called off amid violence, about 40 injured
TEGUCIGALPA, March 18 (Istmo) – ⟦F5; v=about 40; by=rescue workers: About 40 spectators were injured⟧ when ⟦F1; v=abandoned: a Honduran first-division match was broken off⟧ ⟦T2030-03-16: on Saturday⟧ after crowd trouble, rescue workers said.
⟦F5; v=29; by=hospitals: Two hospitals in San Pedro Sula said they had admitted 29⟧, among them ⟦F11; v=6; by=hospitals: six minors⟧.
⟦F12; v=riot; by=security minister: The security minister, Héctor Zúniga, spoke of “an organised riot”⟧. ⟦F13; v=invasion first; by=police: Officers fired gas only after hundreds had entered the field, national police said⟧.
Supporters' groups disputed that. ⟪Fátima Rosales; q: “⟦F13; v=gas first; by=Fátima Rosales: We went onto the grass because there was gas in the stand⟧. Where else was there air?”⟫ said Fátima Rosales of the group Fuerza Azul.
⟦F7; v=21000; by=police: More than 21,000 people were inside, by the police's reckoning⟧. ⟦F14; v=15000; by=-: The arena is licensed for 15,000⟧.
=== a3 | outlet: Voz Nacional | published: 2030-03-20 | title: Supporter dies; league bans Ulúa from its stadium
%% Emisora del Estado. Boletín de las 13h00
⟦F32; v=2030-03-19; by=hospital: A young supporter injured ⟦T2030-03-16: on Saturday⟧ died ⟦T2030-03-19: yesterday⟧ in the Mario Rivas hospital⟧. He is ⟦F15; v=Elmer Josué Tábora; by=hospital: Elmer Josué Tábora, ⟦F29; v=19; by=hospital: 19⟧⟧. ⟦F16; v=fall; by=police: According to the police he fell from the upper tier⟧.
⟦F17; v=6 matches; by=league: The league's disciplinary commission has ordered Ulúa to play six home matches without spectators⟧ and ⟦F18; v=HNL 1.2m; by=league: to pay a fine of 1.2 million lempiras⟧. ⟦F19; v=awarded 3-0; by=league: The points go to Merendón, three-nil⟧.
Minister Zúniga expressed his condolences and ⟦F12; v=riot; by=security minister: said that rioters would be pursued one by one⟧.
Also ⟦T2030-03-19: on Tuesday night⟧ ⟦F20; by=police: stones were thrown at the bus of Ulúa's women's team near Choloma⟧; ⟦F21; v=3; by=police: three players were cut by glass⟧.
=== a4 | outlet: Pulso Azul (supporters' paper of Fuerza Azul) | published: 2030-03-21 | title: Elmer did not fall
%% Printed on our own duplicator. 10 lempiras, or what you have
⟦F16; v=gas canister; by=Pulso Azul; st=denied: Elmer did not fall⟧. ⟦F16; v=gas canister; by=Pulso Azul: He was hit in the neck by a gas cartridge⟧, row 4, seat 112, and his cousin ⟦F22; by=cousin: carried him to gate 6⟧. ⟦F8; v=locked; by=Pulso Azul: There was a chain on it⟧. ⟦F33; v=guards' supervisor; by=Pulso Azul: The key was with the guards' supervisor⟧, who had gone to watch the match.
Who chained it? ⟦F23; v=police; by=guards' union: The guards' union says the police had it done at half-time⟧. ⟦F23; v=club; st=alleged; by=police: The police say the club did, so that nobody might slip in without a ticket⟧. The club says nothing, on advice.
They tell you it was a riot. ⟦F12; v=panic; by=Pulso Azul: It was people running for their breath⟧. ⟦F24; v=21h14; by=Pulso Azul: Our video shows the first shot of gas at fourteen minutes past nine⟧. ⟦F13; v=gas first; by=Pulso Azul: The grass behind the goal is empty⟧.
And the saint of the gloves? We have frozen the picture. ⟦F4; v=feigned; by=Pulso Azul: The bottle lands two metres from Bodden, who considers, and lies down⟧.
⟦F29; v=19; by=Pulso Azul: Elmer was twenty-three days short of his twentieth birthday⟧.
=== a5 | outlet: The Corner Flag | published: 2030-03-22 | title: Honduras: what the sanctions mean
%% Football law newsletter, London. By Dr Imogen Tarrant
%% Unsubscribe | Manage preferences
Clubs answer for their crowds whether or not they are at fault: that is the short reason why ⟦F1; v=abandoned: the abandonment in San Pedro Sula⟧ has cost Ulúa ⟦F17; v=6 matches; by=league: half a dozen games before empty stands⟧, ⟦F18; v=HNL 1.2m; by=league: a penalty worth some $48,000⟧ and ⟦F19; v=awarded 3-0; by=league: the result itself, converted to a 3–0 defeat⟧.
The club's lawyer, Ramón Villeda, ⟦F19; v=replay; st=asked; by=Ramón Villeda: wants the remaining twelve minutes played⟧. He argues that ⟦F4; v=feigned; by=Ramón Villeda: the keeper simulated⟧; the medical sheet, which I have seen, ⟦F4; v=bottle; by=medical sheet: records a three-centimetre wound above the ear⟧.
He argues too that crowd control was a public task. ⟦F25; v=police; by=Ramón Villeda: “Inside the fence the police were in command,” he says⟧; ⟦F25; v=club; by=police: the police answer that inside the fence it is the organiser⟧.
By my count it is ⟦F26; v=4; by=The Corner Flag: the fourth match in the region cut short this season⟧.
⟪Wilfredo Paz; q; via=Diario del Valle: “He is an actor,”⟫ Mr Paz said of the goalkeeper. Panels dislike that sort of thing.
=== a6 | outlet: Terrace Rights Monitor | published: 2030-03-25 | title: Preliminary findings on the events at the Merendón stadium
%% Observers' report. Funded by its members.
Our two observers were in the west stand. Their findings are as follows.
(1) ⟦F12; v=panic; by=Terrace Rights Monitor: What occurred was a flight from gas, not a disturbance with a plan⟧. (2) ⟦F13; v=gas first; by=Terrace Rights Monitor: The earliest cartridges were discharged into the south stand about a minute before anyone crossed the fence⟧. (3) ⟦F8; v=locked; by=Terrace Rights Monitor: Gate 6 could not be opened⟧ ⟦F34; v=11 minutes; by=Terrace Rights Monitor: for eleven minutes⟧. (4) ⟦F7; v=18200; by=turnstiles: Turnstile counters recorded 18,200 entries⟧; ⟦F27; v=3000; by=Terrace Rights Monitor: some three thousand more climbed in, which may account for the higher number the police gave⟧.
(5) The wounded. The national figure of ⟦F5; v=41; by=Red Cross: forty-one⟧ is of everybody treated; ⟦F5; v=29; by=hospitals: twenty-nine needed a bed⟧. (6) ⟦F16; v=gas canister; by=pathologist: A pathologist retained by the Tábora family found a circular fracture consistent with a cartridge⟧. ⟦F16; v=fall; by=forensic institute: The state's forensic institute maintains that the injuries are those of a fall from height⟧.
@@ copy Istmo Press
⟦F11; v=6; by=hospitals: Six of those admitted were minors⟧. ⟦F7; v=21000; by=police: More than 21,000 people were inside, by the police's reckoning⟧. ⟦F14; v=15000; by=-: The arena is licensed for 15,000⟧.
(7) ⟦F30; v=no; by=Terrace Rights Monitor: No officer has been suspended⟧. ⟦F6; v=about two dozen; by=-: Around two dozen supporters were arrested⟧.
=== a7 | outlet: Gol Total | published: 2030-03-28 | title: ¡Rebaja! Ulúa ban cut to four; Bodden: 'I saw black'
%% Guatemala | Edición digital en inglés
%% Ver también: Así quedó la tabla
The appeal court of the federation ⟦T2030-03-27: on Wednesday⟧ ⟦F17; v=4 matches; by=federation: shortened Ulúa's closed-door punishment to four games⟧ but ⟦F18; v=HNL 1.2m; by=federation: left the fine as it was⟧ and ⟦F19; v=awarded 3-0; by=federation: the three points in Merendón's bag⟧.
The court found that ⟦F25; v=both; by=federation: host and police had shared command inside the ground⟧.
Goalkeeper Kevin Bodden broke his silence. ⟪Kevin Bodden; q: “⟦F4; v=bottle; by=Kevin Bodden: Something hit me above the ear and I saw black⟧. Four stitches. Does an actor get stitches?”⟫ he told Gol Total.
Meanwhile ⟦F28; v=arrested; by=prosecutor: a police sergeant was arrested⟧ in connection with ⟦F29; v=19; by=-: the death of the 19-year-old Tábora⟧. ⟦F16; v=gas canister; by=prosecutor: The prosecutor speaks of a projectile⟧. ⟦F23; v=supervisor; by=prosecutor: The chain on gate 6, he says, was the idea of the guards' supervisor alone⟧.
The women of Ulúa, remember, ⟦F20: whose coach was stoned⟧ last week, ⟦F31; v=2-0; by=-: won 2–0 ⟦T2030-03-24: on Sunday⟧⟧; ⟦F21; v=3: the three with cuts⟧ all played. And to those who compare it with 2027, ⟦F9; v=5: there it was five dead⟧, ⟦F10; v=crush: by crushing⟧, and not a cartridge was fired.
=== key
F1 | What happened to the derby?
F2 | In which minute was the match stopped?
F3 | What was the score?
F4 | Was the goalkeeper hit or did he feign?
F5 | How many people were hurt at the derby?
F6 | How many people were arrested at the derby?
F7 | How many people were in the stadium?
F8 | Was gate 6 open?
F9 | How many died in 2027?
F10 | How did the people of 2027 die?
F11 | How many of those admitted were minors?
F12 | What was the disorder, riot or panic?
F13 | Which came first, the gas or the invasion of the pitch?
F14 | For how many is the stadium licensed?
F15 | Who died of his injuries?
F16 | How was Elmer Tábora killed?
F17 | How many home matches must Ulúa play without spectators?
F18 | How high is the fine?
F19 | What becomes of the result?
F20 | What happened to the women's team bus?
F21 | How many players were hurt in the bus?
F22 | Who carried Elmer to the gate?
F23 | Who had gate 6 chained?
F24 | When was the first gas fired?
F25 | Who was in command inside the stadium?
F26 | How many matches were cut short this season?
F27 | How many climbed in without passing a turnstile?
F28 | What happened to the police sergeant?
F29 | How old was Elmer Tábora?
F30 | Has any officer been suspended?
F31 | What was the women's result?
F32 | When did Elmer Tábora die?
F33 | Who had the key to gate 6?
F34 | How long could gate 6 not be opened?
D1 | figure | rounding | F5 | 41: a1 a6 | about 40: a2 | the agency rounds the Red Cross count
D2 | figure | scope | F5 | 41: a1 a6 | 29: a2 a6 | everybody treated against those admitted to hospital
D3 | cause | conflict | F4 | bottle: a1 a5 a7 | feigned: a1 a4 a5 | referee, medical sheet and keeper against the home side
D4 | sequence | conflict | F13 | invasion first: a1 a2 | gas first: a2 a4 a6 | police against supporters and observers
D5 | characterisation | conflict | F12 | riot: a2 a3 | panic: a4 a6 | the minister against supporters and observers
D6 | cause | conflict | F16 | fall: a3 a6 | gas canister: a4 a6 a7 | police and state institute against supporters, family's pathologist and prosecutor
D7 | responsibility | conflict | F23 | police: a4 | club: a4 | supervisor: a7 | guards' union, police and prosecutor name different hands
D8 | responsibility | conflict | F25 | police: a5 | club: a5 | both: a7 | club and police each put the other in command, the federation both
D9 | figure | scope | F7 | 18200: a1 a6 | 21000: a2 a6 | tickets and turnstiles against those who climbed in as well
D10 | figure | update | F17 | 6 matches: a3 a5 | 4 matches: a7 | cut on appeal
D11 | figure | rounding | F6 | 23: a1 | about two dozen: a6 | the observers round
D12 | responsibility | update | F19 | replay: a5 | awarded 3-0: a3 a5 a7 | the club asks for a replay and the federation lets the award stand
R F4 | 5 | the referee; the medical sheet; Kevin Bodden; Wilfredo Paz; Pulso Azul's video
R F16 | 4 | the police; the forensic institute; the family's pathologist; the prosecutor
R F7 | 3 | the club's ticket sales; the turnstile counters; the police
R F13 | 4 | the police; Fátima Rosales; Pulso Azul's video; Terrace Rights Monitor's observers
S | a1 “The boy fell before anything was thrown. He is an actor,” | a5 “He is an actor,”
E | Deportivo Ulúa | organisation | Deportivo Ulúa; Ulúa; the club; the home side; host
E | Kevin Bodden | person | Kevin Bodden; Bodden; Merendón's goalkeeper; the keeper; the saint of the gloves
E | Wilfredo Paz | person | Wilfredo Paz; Mr Paz; Ulúa's president, Wilfredo Paz
E | Elmer Josué Tábora | person | Elmer Josué Tábora; Elmer; the 19-year-old Tábora; a young supporter
E | Héctor Zúniga | person | Héctor Zúniga; Minister Zúniga; the security minister
