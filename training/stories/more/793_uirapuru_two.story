story: uirapuru_two
about: a Brazilian-Argentine rain satellite falls silent nine days after launch from Alcântara; a solar flare, a software patch or a debris hit, who sent the last command and when, money in three currencies, and an older satellite lost at launch
=== a1 | outlet: Folha do Maranhão | published: 2032-08-13 | title: Uirapuru-2 stops singing nine days after Alcântara
%% Por Lívia Castelo, de Alcântara
%% Assine: 1º mês grátis
On the ferry from São Luís people still wear ⟦F33; v=2032-08-03; by=-: the T-shirts of 3 August, when it was launched⟧. But ⟦F1; by=-: the satellite that was shot into the sky from this coast that night has said nothing to anybody⟧ ⟦F2; v=2032-08-12; by=space agency: since four o'clock ⟦T2032-08-12: on Thursday morning⟧⟧, the Brazilian space agency admitted.
⟦F3; v=412 kg; by=-: The Uirapuru-2, 412 kilos of antennas and good will⟧, ⟦F4; v=rain; by=-: was to measure rain over the Amazon and the Chaco⟧. It is a joint child: ⟦F5; v=Brazil platform; by=-: the body was built in São José dos Campos⟧ and ⟦F6; v=Argentina radar; by=-: the radar in Bariloche⟧.
⟦F7; v=R$ 610 million; by=space agency: The bill is 610 million reais⟧, launch included, says the agency. ⟦F8; v=not insured; by=space agency: There was no insurance⟧; the premium had been judged too dear.
⟪Sérgio Valadares; q: “⟦F9; v=solar storm; by=Sérgio Valadares: The Sun hit us with a flare we could do nothing about⟧. It is like losing a kite,”⟫ said the agency's president, Sérgio Valadares, in a jacket over pyjamas.
The control room at Cachoeira Paulista goes on calling. ⟦F10; v=16; by=flight director: It listens at each of the sixteen passes a day⟧, flight director Ana Beatriz Moura said, and will do so ⟦F11; v=2032-08-26; by=flight director; st=planned: for two weeks, until the 26th⟧.
In Alcântara's square they remember the other one, ⟦F12; v=2027; by=-: the Uirapuru-1 of 2027⟧, ⟦F13; v=rocket failure; by=-: which never reached orbit because its rocket broke up⟧ over the bay. Fishermen sold pieces of it. Nobody will be selling anything this time, said Dona Zefa, who keeps the guest house by the pillory and had eleven engineers in her beds for a month; one of them, she remembers, cried at breakfast.
=== a2 | outlet: Cono Sur Press | published: 2032-08-14 | title: Contact lost with $110 mln South American weather satellite
&& Contact lost with $110 mln South American weather satellite
BUENOS AIRES/BRASILIA (CSP) — ⟦F1: Controllers have lost contact with a rain-monitoring satellite built by Argentina and Brazil⟧, the two countries' space agencies said Friday, ⟦F32; v=9 days; by=agencies: nine days into⟧ ⟦F14; v=7 years; by=agencies: a mission that had been planned to last seven years⟧.
⟦F7; v=R$ 610 million; by=agencies: The $110 million spacecraft⟧ ⟦F2; v=2032-08-12; by=agencies: fell silent ⟦T2032-08-12: on Thursday⟧ at 0702 GMT⟧. Orbital tracking shows ⟦F15; v=1 object; by=Brazilian agency: it in one piece⟧ ⟦F16; v=704 km; by=Brazilian agency: at an altitude of 704 kilometers⟧, the Brazilian agency said.
It attributed the failure to ⟦F9; v=solar storm; by=Brazilian agency: strong solar activity that night⟧. Argentina's agency was more guarded. ⟪Graciela Iturbe; q: “⟦F9; v=unknown; by=Graciela Iturbe: It is too early to name a cause⟧, and the Sun is a convenient defendant,”⟫ said mission scientist Graciela Iturbe in Bariloche.
A person with direct knowledge of operations said ⟦F9; v=software patch; by=operations source; st=alleged: the satellite died within minutes of receiving a software update⟧. ⟦F17; v=Brazil; by=operations source; st=alleged: The command went up from Cachoeira Paulista⟧, the person said, asking not to be named.
The craft carried ⟦F6; v=Argentina radar; by=-: an Argentine-built radar⟧ and ⟦F5; v=Brazil platform; by=-: a Brazilian platform⟧. ⟦F18; v=4; by=-: Four older satellites of other nations cover the region⟧, but less often. Farmers' groups in Mato Grosso and Córdoba had lobbied for the mission for a decade, arguing that the forecasts they buy from abroad miss the storms that break hail over soy.
⟦F8; v=not insured; by=agencies: It flew without insurance⟧, the agencies said.
⟦F4; v=rain; by=-: It was designed to map rainfall over the Amazon and the Gran Chaco⟧ every three hours. ⟦F12; v=2027; by=-: Its predecessor went in 2027⟧ ⟦F13; v=rocket failure; by=-: together with a launcher that disintegrated⟧.
%% Reporting by CSP newsrooms. CSP is owned by its member newspapers.
=== a3 | outlet: El Cordillerano del Lago | published: 2032-08-17 | title: “Our radar was working until somebody in Brazil pressed Enter”
%% Bariloche. Edición impresa, tapa
%% Clima hoy: viento, mínima -2
In the clean room where she grew for six years there is now a cardboard box with a candle, and engineers pass by it with lowered eyes. ⟦F19; v=87; by=-: Eighty-seven people of this city worked on the radar⟧ of ⟦F1: the mute satellite⟧.
They are not mute. ⟪Nahuel Prieto; q: “Our radar was working until ⟦F17; v=Brazil; by=Nahuel Prieto: somebody in Brazil pressed Enter⟧,”⟫ says Nahuel Prieto, who was on duty in the mission room. ⟦F9; v=software patch; by=Nahuel Prieto: What killed her, by his account, was patch 3.1, a rewrite of the attitude software⟧. ⟦F20; v=no; by=Nahuel Prieto: It had not been tried on the twin in the laboratory⟧, he adds. ⟦F17; v=Brazil; by=Nahuel Prieto: The Brazilians sent it⟧ ⟦F21; v=0651 GMT; by=Nahuel Prieto: at 6.51 Greenwich time⟧, eleven minutes before the end.
The flare? ⟦F22; v=2032-08-11; by=observatory: The observatory at Leoncito recorded it on the evening of the 11th⟧, nine hours earlier. ⟦F9; v=not solar; by=Graciela Iturbe; st=denied: Graciela Iturbe, who until now had only asked for patience, rules it out⟧: the instruments came through the night with their health intact.
⟦F3; v=about 400 kg; by=-: Some four hundred kilos of our best⟧, an elderly welder called it. The provincial chamber ⟦F23; by=provincial chamber; st=asked: asks the nation for an Argentine copy of the flight log⟧, which Brazil holds.
⟦F13; v=rocket failure; by=-: When the first Uirapuru was lost, the launcher was at fault⟧, ⟦F12; v=2027: five years ago⟧, and there were hugs. There are none today. On the municipal radio a listener proposed that the next one be named for a bird that does not sing at all, and the presenter, instead of laughing, asked for names.
=== a4 | outlet: OrbitWatch (trade newsletter) | published: 2032-08-19 | title: Uirapuru-2: what the tracking data say
%% For subscribers. Redistribution prohibited.
&& Uirapuru-2: what the tracking data say
Two points for those who have to price such things.
First, ⟦F15; v=7 objects; by=tracking data: the object is no longer alone⟧. ⟦F15; v=7 objects; by=Kestrel Orbital: Kestrel Orbital, a commercial tracker in Perth, has seven items where there was one⟧, the smallest no bigger than a spoon. The spread suggests separation ⟦F24; v=2032-08-12; by=Kestrel Orbital: late on 12 August, after the radio went dead⟧. ⟦F15; v=1 object; by=Brazilian agency; st=denied: Brazil's agency insists that nothing has come off⟧.
Second, a collision. ⟦F9; v=debris hit; by=Ilse Brandvold: Kestrel's chief analyst, Ilse Brandvold, thinks a fragment struck the satellite⟧, and she has a candidate: ⟦F25; v=Chinese weather stage; by=Ilse Brandvold: a scrap of an old Chinese upper stage⟧. ⟪Ilse Brandvold; q: “If you want a software bug to produce six pieces of metal, you'll have to explain it to me slowly,”⟫ she told OrbitWatch.
Against her: ⟦F16; v=704 km; by=-: the orbit, 704 kilometres up, has not shifted by a metre⟧. A hit should leave a mark.
The money. ⟦F7; v=€78 million; by=audit office: The Brazilian audit office books the mission at €78 million⟧, ⟦F26; by=audit office: but that is the satellite alone, without rocket and ground stations⟧. ⟦F8; v=not insured: The operators had chosen to go bare⟧. ⟦F27; v=6%; by=brokers: Brokers say they had quoted six per cent⟧.
⟦F10; v=16: At sixteen contacts a day⟧ the search is cheap, and it should go on. Batteries have been known to wake after a year in the dark, and a broker of our acquaintance still keeps on his wall the telex of a satellite that had been paid out, written off and mourned when it wished its owners a good morning.
For the file. ⟦F3; v=412 kg; by=-: Mass at launch, 412 kilograms⟧; ⟦F14; v=7 years; by=-: design life, seven years⟧; ⟦F33; v=2032-08-03; by=-: lift-off from Alcântara on the third of the month⟧.
=== a5 | outlet: Agência Planalto de Notícias (state agency) | published: 2032-08-25 | title: Commission hears technicians on Uirapuru-2
%% Reprodução livre com citação da fonte
The joint commission on ⟦F1: the loss of communication with the Uirapuru-2 satellite⟧ concluded its hearings in Brasília ⟦T2032-08-24: on Tuesday⟧. Minister Célia Rangel thanked both teams for their transparency.
⟦F17; v=Argentina; by=Célia Rangel: The sequence of commands of 12 August was prepared and authorised by the Argentine side⟧, the minister said; ⟦F17; v=Argentina; by=Célia Rangel: Cachoeira Paulista merely lent its antenna⟧. ⟦F21; v=0658 GMT; by=flight log: According to the flight log, transmission took place at 6.58⟧. ⟦F20; v=yes; by=Célia Rangel: The update had passed all tests on the laboratory model⟧, she stated.
⟦F9; v=solar storm; by=Célia Rangel: The space environment remains the principal hypothesis⟧. ⟦F22; v=2032-08-11; by=space weather service: The national space weather service places the peak of the flare some hours before midnight on the 11th⟧. ⟦F32; v=6 days; by=Célia Rangel: Rain data had been delivered for six days⟧, once the radar was unfolded.
⟦F11; v=2032-09-30; by=Ana Beatriz Moura; st=planned: Calls to the spacecraft are to be kept up through 30 September⟧, flight director Ana Beatriz Moura reported. ⟦F28; by=Ana Beatriz Moura: A weak carrier wave was heard ⟦T2032-08-22: on Sunday⟧⟧ ⟦F29; v=40 s; by=Ana Beatriz Moura: for forty seconds⟧, she told the commission, to applause.
@@ copy a2
⟦F18; v=4; by=-: Four older satellites of other nations cover the region⟧, but less often. ⟦F8; v=not insured; by=agencies: It flew without insurance⟧, the agencies said.
⟦F30; v=2035; by=Célia Rangel; st=planned: A third Uirapuru will be flown in 2035⟧, Rangel announced. The audience, composed of students of three federal universities and of the families of the technicians, heard the national anthem and a choir from Alcântara.
The satellite unites ⟦F6; v=Argentina radar; by=-: a radar made by Argentine specialists⟧ with ⟦F5; v=Brazil platform; by=-: a structure assembled in São José dos Campos⟧, and represents, in the minister's phrase, the maturity of two peoples.
=== a6 | outlet: The Meridian Post (London) | published: 2032-09-03 | title: The bird that fell silent, and the neighbours who fell out
%% Long read. 9 minutes
%% By Imogen Salter in São José dos Campos
They had a name for the thing in both languages and no telephone number in common. That is roughly the finding of ⟦F31; by=-: an internal review, which leaked last week⟧, of how ⟦F1: South America's grandest joint satellite⟧ ⟦F2; v=2032-08-12: went quiet in the small hours of 12 August⟧.
⟦F21; v=0658 GMT; by=internal review: The review puts the fatal upload at two minutes to seven⟧, four minutes before silence. ⟦F17; v=both; by=internal review: It was written in Bariloche, signed in Bariloche and radioed by Brazil⟧, so that ⟪Ana Beatriz Moura; q: “each of us can say the other did it, and not be lying,”⟫ Ana Beatriz Moura told me, stirring her fourth coffee.
⟦F20; v=partly; by=internal review: It had been tested, but on a model whose gyroscopes were of another make⟧. ⟦F9; v=software patch; by=internal review: The craft misread which way was up, turned its panels from the Sun and starved⟧. ⟦F15; v=7 objects; by=internal review: The seven specks are put down to thermal blanket peeling in the cold⟧, not to ⟦F9; v=no debris hit; by=internal review; st=doubted: a collision, for which the authors find no sign⟧.
⟦F28; by=-: That faint whistle of 22 August⟧ was real. ⟦F29; v=40 s; by=-: It was there for two thirds of a minute⟧ and has not come back.
Neither agency will comment on the document. ⟦F7; v=R$ 610 million; by=-: A sum of some £86 million⟧ is circling the globe ⟦F10; v=16: sixteen times every day⟧, ⟦F16; v=about 700 km; by=-: roughly 700 kilometres over everyone's heads⟧. ⟦F14; v=7 years: It should have worked for seven years⟧; ⟦F32; v=9 days; by=-: it managed nine days⟧.
⟦F19; v=nearly 90; by=-: In Bariloche close to ninety engineers wait to hear⟧ whether there will be ⟦F30; v=2035; st=planned: another, promised for 2035⟧.
=== key
F1 | What happened to Uirapuru-2?
F2 | When was contact lost?
F3 | How heavy is the satellite?
F4 | What was the satellite to measure?
F5 | Who built the platform?
F6 | Who built the radar?
F7 | What did the mission cost?
F8 | Was the satellite insured?
F9 | Why did the satellite fall silent?
F10 | How many passes or orbits are there a day?
F11 | Until when will controllers call the satellite?
F12 | When was Uirapuru-1 lost?
F13 | How was Uirapuru-1 lost?
F14 | How long was the mission to last?
F15 | How many objects are in the orbit?
F16 | How high is the orbit?
F17 | Who sent the last command?
F18 | How many other satellites cover the region?
F19 | How many people worked on the radar?
F20 | Had the update been tested?
F21 | When was the update sent?
F22 | When was the flare?
F23 | What does the provincial chamber ask for?
F24 | When did the pieces separate?
F25 | What might have struck the satellite?
F26 | What does the audit office's sum cover?
F27 | What premium had brokers quoted?
F28 | Was a signal heard on 22 August?
F29 | How long did the signal last?
F30 | When will a third satellite fly?
F31 | What became of the internal review?
F32 | How long did the satellite work?
F33 | When was the satellite launched?
D1 | cause | conflict | F9 | solar storm: a1 a2 a5 | software patch: a2 a3 a6 | debris hit: a4 | not solar: a3 | no debris hit: a6 | Brazil blames the Sun, Argentine engineers and the review the patch, a tracker a collision
D2 | responsibility | conflict | F17 | Brazil: a2 a3 | Argentina: a5 | both: a6 | each side names the other, the review says both
D3 | date | conflict | F21 | 0651 GMT: a3 | 0658 GMT: a5 a6 | the engineer on duty against the flight log
D4 | denial | conflict | F20 | no: a3 | yes: a5 | partly: a6 | untested, fully tested, or tested on the wrong model
D5 | figure | conflict | F15 | 1 object: a2 a4 | 7 objects: a4 a6 | the agency's single object against the commercial tracker
D6 | figure | scope | F32 | 6 days: a5 | 9 days: a2 a6 | days of data against days in orbit
D7 | date | update | F11 | 2032-08-26: a1 | 2032-09-30: a5 | the search was extended
D8 | cause | update | F9 | unknown: a2 | not solar: a3 | the scientist first asks for patience, then rules the flare out
D9 | figure | scope | F7 | R$ 610 million: a1 a2 a6 | €78 million: a4 | the whole mission with launch against the satellite alone
D10 | figure | rounding | F3 | 412 kg: a1 a4 | about 400 kg: a3 | weight rounded
D11 | figure | rounding | F16 | 704 km: a2 a4 | about 700 km: a6 | altitude rounded
D12 | figure | rounding | F19 | 87: a3 | nearly 90: a6 | headcount rounded
R F9 | 5 | the Brazilian agency; an operations source; Nahuel Prieto; Ilse Brandvold; the internal review
R F17 | 4 | an operations source; Nahuel Prieto; Célia Rangel; the internal review
R F20 | 3 | Nahuel Prieto; Célia Rangel; the internal review
R F15 | 3 | the Brazilian agency; Kestrel Orbital; the internal review
S | a2 Four older satellites of other nations cover the region, but less often. | a5 Four older satellites of other nations cover the region, but less often.
E | Uirapuru-2 | object | Uirapuru-2; the mute satellite; The $110 million spacecraft; The craft
E | Brazilian space agency | organisation | Brazilian space agency; the Brazilian agency; Brazil's agency; the agency
E | Ana Beatriz Moura | person | Ana Beatriz Moura; flight director
E | Graciela Iturbe | person | Graciela Iturbe; mission scientist
E | Célia Rangel | person | Célia Rangel; Minister Célia Rangel; Rangel; the minister
