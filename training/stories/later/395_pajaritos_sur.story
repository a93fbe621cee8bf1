story: pajaritos_sur
about: a solvent plant blows up near Coatzacoalcos; a first and a second blast with their own dead, a welder's spark against a leaking tank, evacuation of one kilometre or three, contractors left out of the company's count, and an older blast at the works next door
=== a1 | outlet: El Jarocho del Istmo | published: 2029-11-14 | title: Explosion at Quimexol: four dead, three colonias emptied
%% De la redacción | Coatzacoalcos, Ver.
COATZACOALCOS.— ⟦F1; by=-: A tank blew up at the Quimexol solvent plant⟧ ⟦T2029-11-13: on Tuesday⟧ and ⟦F2; v=4; by=civil protection: left four workers dead⟧, state civil protection reported. ⟦F3; v=15h20; by=-: It was 3.20 in the afternoon, at the change of shift⟧.
⟦F4; v=1 km; by=civil protection: Everybody living within one kilometre was ordered out⟧. ⟦F5; v=3200; by=civil protection: Some 3,200 people of three colonias went⟧ to the sports centre with what they were wearing.
⟦F6; v=welding; by=shift foreman: A welder had been repairing a walkway over tank 7 when the vapour caught⟧, a shift foreman told this newspaper. ⟪shift foreman; q: “⟦F7; v=no; by=shift foreman: Nobody had measured for gas⟧. They never measure after lunch,”⟫ he said.
Quimexol's plant manager, the engineer Ramiro Bárcenas, asked for calm. ⟪Ramiro Bárcenas; q: “⟦F8; v=not toxic; by=Ramiro Bárcenas; st=denied: The cloud you see is steam and soot. It is not toxic⟧,”⟫ he said.
In 2021 ⟦F9; v=13; by=-: thirteen people died at the vinyl works next door⟧.
%% Comparte esta nota
=== a2 | outlet: Continental Wire | published: 2029-11-15 | title: Second blast at Mexican chemical plant kills three firefighters
MEXICO CITY, Nov 15 (CW) — ⟦F10; by=Veracruz governor: A second explosion ripped through a burning chemical plant⟧ in southern Mexico ⟦T2029-11-14: on Wednesday⟧, ⟦F11; v=3; by=Veracruz governor: killing three firefighters⟧ a day after ⟦F1: an initial blast⟧ ⟦F2; v=5; by=Veracruz governor: left five workers dead⟧, the governor of Veracruz state said.
Governor Irma Zepeda ⟦F4; v=3 km; by=Irma Zepeda: widened the evacuation zone from one kilometre to three⟧. ⟦F5; v=14000; by=Irma Zepeda: About 14,000 people have been moved⟧.
⟦F12; v=61; by=health officials: Sixty-one people were treated for breathing trouble⟧, ⟦F13; v=2; by=health officials: two of them in intensive care⟧, health officials said.
⟦F14; v=Rheintal Chemie; by=-: The plant is owned by the Swiss group Rheintal Chemie⟧. A spokeswoman in Basel said ⟦F6; v=unknown; by=Rheintal Chemie: it was too early to speak of a cause⟧.
%% (Writing by J. Ochoa)
=== a3 | outlet: Basler Wirtschaftsbote | published: 2029-11-17 | title: Rheintal after Mexico: "Two of our people died"
%% Wirtschaft | Abo
Rheintal Chemie has asked that the figures be read correctly. ⟦F2; v=2; by=Rheintal Chemie: Two of its employees lost their lives⟧ in ⟦F1: Tuesday's accident⟧ in Mexico, the group writes; ⟦F15; v=3; by=Rheintal Chemie: three other victims had been working for a contractor, Servicios Olmeca⟧, for whose procedures it does not answer.
⟦F6; v=welding; by=Rheintal Chemie: It was this firm's welder, the group now says, who set off the fire⟧, ⟦F7; v=yes; by=Rheintal Chemie: although a gas measurement had been made and a permit issued at 14.50⟧.
⟦F16; v=900 tonnes; by=Rheintal Chemie: Tank 7 held 900 tonnes of toluene⟧. That it leaked, as the workers' side claims, ⟦F17; v=no; by=Rheintal Chemie; st=denied: the group disputes: it was tight at the last inspection⟧. The share lost ⟦F18; v=6.4 percent; by=-: 6.4 per cent⟧ in two days.
Analyst Beat Zollinger puts ⟦F19; v=70 million francs; by=Beat Zollinger; st=alleged: the damage at 70 million francs⟧. ⟪Beat Zollinger; q: “The insurer will pay. The name will not recover so soon,”⟫ he says.
=== a4 | outlet: Radio Milpa Comunitaria | published: 2029-11-16 | title: "They sent us home into the smoke"
%% Transcripción del programa de las 6
⟦V1; own: The poison⟧ has no fence. ⟦F4; v=3 km; by=-: The line is drawn at three kilometres⟧, on a map in Xalapa; ⟦F31; by=-: in Congregación Allende, which lies at four, goats are dying with foam at the mouth⟧.
⟪Eufemia Reyes; q: “⟦F20; v=told to return; by=Eufemia Reyes: On Tuesday night soldiers told us that we could go back⟧, and in the morning ⟦F10; by=Eufemia Reyes: it burst again⟧,”⟫ says Eufemia Reyes, ⟦F21; v=58: 58⟧. ⟦F20; by=Irma Zepeda; v=no; st=denied: The governor says that nobody was ever told to return⟧. ⟦F20; v=told to return; by=recording: We have the sound of the loudspeaker, and here it is⟧. (Audio.)
⟦F6; v=tank leak; by=union of Olmeca contractors: The contractors' union says the tank had been weeping at a seam since October⟧, ⟦F17; v=yes; by=union of Olmeca contractors: which three written reports to the company show⟧. ⟦F7; v=no; by=union of Olmeca contractors: No one measured gas; the form was filled in afterwards⟧. For the union ⟦F2; v=5; by=union of Olmeca contractors: the dead of the first day are five, whoever signed their wages⟧.
⟦F8; v=toxic; by=university laboratory: The university laboratory in Minatitlán found benzene in the air at Allende at eleven times the limit⟧. ⟪Ramiro Bárcenas; q; via=El Jarocho del Istmo: “It is steam and soot,”⟫ the manager had told the paper.
=== a5 | outlet: Agencia Noticias del Estado | published: 2029-11-18 | title: Residents begin return as Quimexol fire declared out
XALAPA, Ver. – The state government informs that ⟦F22; v=2029-11-18; by=state government: the fire at Quimexol was declared extinguished⟧ ⟦T2029-11-18: this Sunday⟧ at 05:00 hours, ⟦F23; v=nearly 110 hours; by=state government: after almost 110 hours⟧ of work. ⟦F5; v=13850; by=state government: The 13,850 evacuees⟧ ⟦F32; by=state government: may return in stages⟧.
⟦F24; v=8; by=state government: The definitive balance is eight deceased⟧: ⟦F2; v=5; by=state government: five workers⟧ and ⟦F11; v=3; by=state government: three firemen⟧.
⟦F8; v=not toxic; by=state government; st=denied: Monitoring has detected no harmful concentrations outside the premises⟧.
@@ copy Continental Wire
⟦F12; v=61; by=health officials: Sixty-one people were treated for breathing trouble⟧, health officials said.
The prosecutor's office ⟦F25; v=detained; by=prosecutor: has detained the foreman of Servicios Olmeca⟧, ⟦F7; v=no; by=prosecutor; st=alleged: whom it accuses of letting the repair begin with no reading of the gas⟧. Masks continue to be given out free of charge at the sports centre until further notice.
%% Comunicación Social
=== a6 | outlet: Hazmat Review Quarterly | published: 2030-02-10 | title: Case note: Quimexol, and how far is far enough
%% Case notes | Peer-read
The federal safety agency's interim file on ⟦F1: the tank explosion at Coatzacoalcos⟧ allows some first lessons.
Origin. ⟦F6; v=tank leak; by=safety agency: Toluene had been escaping through a cracked seam and pooled under the walkway⟧; ⟦F26; v=static; by=safety agency: what lit it was not the torch, which was not burning, but static from a hose⟧. ⟦F7; v=no; by=safety agency: The agency finds no trace of a gas test in the instrument's memory⟧, whatever the permit says.
Second event. ⟦F10; by=safety agency: The later blast, at tank 9⟧, occurred ⟦F27; v=18 hours; by=safety agency: eighteen hours after the first⟧. ⟦F11; v=3: It was this one that cost three fire officers their lives⟧; ⟦F28; by=safety agency: they had moved in because the temperature reading was wrong⟧.
Distance. ⟦F29; v=2.8 km; by=safety agency: The plume exceeded the exposure limit up to 2.8 km downwind⟧, ⟦F8; v=toxic; by=safety agency: so it was harmful outside the fence⟧ in the first hours. ⟦F4; v=1 km; by=-: The initial radius of 1,000 m⟧ was too small, then, and ⟦F4; v=3 km; by=-: the later one just large enough⟧.
Duration. ⟦F23; v=109.5 hours; by=safety agency: Burning lasted 109 hours and a half⟧. It released ⟦F16; v=900 tonnes; by=safety agency: the 900 t of toluene stored in tank 7⟧. With ⟦F24; v=8: eight dead in all⟧, it ranks below ⟦F9; v=13: the thirteen of 2021 at the vinyl works⟧.
=== a7 | outlet: The Trade Courier (London) | published: 2029-11-20 | title: Rheintal hit by Mexican blast as minister vows to "get to the bottom"
Mexico's environment minister, Claudio Peralta, promised to get to the bottom of ⟦F1: last week's blast⟧ ⟦F14: at a Swiss-owned plant⟧, ⟦F24; v=9; by=Claudio Peralta: speaking of nine dead⟧; aides said ⟦F24; v=9; by=aides of Claudio Peralta: he had counted a driver who died of a heart attack on the road out⟧.
⟦F5; v=14000: Fourteen thousand residents⟧ were told to leave, ⟦F32; by=-: and most are home⟧. ⟦F30; v=6 months; by=Claudio Peralta; st=planned: The works is to stay shut for half a year⟧.
⟦F25; v=released; by=judge: The contractor's foreman, held since Saturday, was let go on Monday⟧ by a judge, for want of evidence. ⟦F7; v=yes; by=lawyer: His lawyer produced the permit with the gas reading⟧.
Rheintal has said little. ⟪Rheintal Chemie; q: “⟦V1; said: ‘Poison’⟧ is not a word we recognise,”⟫ its spokeswoman said. ⟦F19; v=70 million francs; by=-: The bill may come to some £62m⟧, or 70 million francs, in the estimate of one Zurich analyst.
%% © The Trade Courier 2029
=== key
F1 | What happened at the Quimexol plant on Tuesday?
F2 | How many workers were killed in the first blast?
F3 | At what time was the first blast?
F4 | How wide was the evacuation zone?
F5 | How many people were evacuated?
F6 | What caused the fire?
F7 | Was the gas measured before the welding?
F8 | Was the cloud toxic outside the plant?
F9 | How many died at the vinyl works in 2021?
F10 | What happened on Wednesday?
F11 | How many firefighters were killed in the second blast?
F12 | How many were treated for breathing trouble?
F13 | How many were in intensive care?
F14 | Who owns the plant?
F15 | How many contractors' workers were killed?
F16 | How much toluene was in the tank?
F17 | Did the tank leak before?
F18 | How far did the share fall?
F19 | How high is the damage?
F20 | Were residents told to return on Tuesday night?
F21 | How old is Eufemia Reyes?
F22 | When was the fire out?
F23 | How long did the fire burn?
F24 | How many were killed in all?
F25 | What happened to the foreman of Servicios Olmeca?
F26 | What lit the vapour?
F27 | How long after the first came the second blast?
F28 | Why did the firefighters move in?
F29 | How far did the harmful plume reach?
F30 | How long is the works to stay shut?
F32 | Do the evacuees return?
F31 | What happened to the goats at Allende?
D1 | figure | update | F2 | 4: a1 | 5: a2 a4 a5 | one more worker was found dead
D2 | figure | scope | F2 | 2: a3 | 5: a2 a4 a5 | the group counts only its own employees, the others the contractor's too
D3 | figure | update | F4 | 1 km: a1 a6 | 3 km: a2 a4 a6 | the zone was widened after the second blast
D4 | cause | conflict | F6 | welding: a1 a3 | tank leak: a4 a6 | foreman and owner point to the welder, union and agency to the leaking seam
D5 | denial | conflict | F7 | no: a1 a4 a5 a6 | yes: a3 a7 | the owner and the lawyer show a permit, workers and the agency say no test was made
D6 | denial | conflict | F8 | not toxic: a1 a5 | toxic: a4 a6 | manager and state against a laboratory and the agency
D7 | figure | rounding | F5 | 14000: a2 a7 | 13850: a5 | the governor rounds the evacuees
D8 | figure | rounding | F23 | nearly 110 hours: a5 | 109.5 hours: a6 | the state rounds the hours
D9 | figure | update | F5 | 3200: a1 | 14000: a2 a7 | more people were moved as the zone grew
D10 | figure | scope | F24 | 8: a5 a6 | 9: a7 | the minister adds a driver who died on the road out
D11 | responsibility | update | F25 | detained: a5 | released: a7 | a judge let the foreman go two days later
D12 | denial | conflict | F17 | yes: a4 | no: a3 | union reports of a leak against the owner's inspection
D13 | denial | conflict | F20 | told to return: a4 | no: a4 | a resident and the recording against the governor
R F6 | 4 | the shift foreman; Rheintal Chemie; the contractors' union; the safety agency
R F7 | 6 | the shift foreman; the prosecutor; Rheintal Chemie; the contractors' union; the lawyer's permit (the company's own); the safety agency
R F8 | 4 | the plant's manager; the state government; the university laboratory; the safety agency
R F11 | 1 | the governor and her government
S | a1 “The cloud you see is steam and soot. It is not toxic,” | a4 “It is steam and soot,”
E | Rheintal Chemie | organisation | Rheintal Chemie; Rheintal; the group; the Swiss group Rheintal Chemie
E | Ramiro Bárcenas | person | Ramiro Bárcenas; the engineer Ramiro Bárcenas; the manager
E | Irma Zepeda | person | Irma Zepeda; Governor Irma Zepeda; The governor
E | Servicios Olmeca | organisation | Servicios Olmeca; a contractor; this firm
