story: cochabamba_bridge
about: students marching against a bus fare rise are shot at on a bridge in Cochabamba; pellets or bullets, dynamite before or after the first shot, the bridge or the faculty yard, and a second, smaller clash at the vigil that must stay apart
=== a1 | outlet: El Diario del Valle | published: 2031-06-12 | title: Three students dead on the Calancha bridge
%% By Nilda Orosco and Ramiro Vaca, Cochabamba
%% Thursday edition | City | Bs 5
⟦F1; by=-: Police opened fire on a march of university students⟧ ⟦F2; v=2031-06-11; by=-: ⟦T2031-06-11: on Wednesday afternoon⟧⟧ and ⟦F3; v=3; by=Viedma hospital: three of them are dead⟧, the Viedma hospital confirmed shortly before midnight. ⟦F4; v=27; by=Viedma hospital: Twenty-seven others were being treated in its corridors⟧, two of them on the operating table.
⟦F36; by=Viedma hospital: The dead are ⟦F5; v=20; by=Viedma hospital: Wara Condori, twenty years old and in her second year of agronomy⟧, Edgar Pinto, 23, and Luis Alberto Soria, 19⟧, in the hospital's list.
⟦F35; v=14h00; by=-: The column had left the Technical University at two o'clock⟧. ⟦F6; v=4000; by=student federation: Four thousand of us came down the avenue⟧, says the federation, to protest against ⟦F7; v=25%; by=-: the new fare of two and a half bolivianos, where two had been paid⟧. At the Calancha bridge stood ⟦F8; v=120; by=-: some 120 men of the riot unit⟧ with shields.
What came next is told in two ways. ⟪Brisa Mamani; q: “⟦F9; v=shots first; by=Brisa Mamani: They fired before anyone had lifted a stone⟧,”⟫ said Brisa Mamani, the federation's secretary. The police command, in a note of four lines, holds that ⟦F9; v=dynamite first; by=police command: its men answered only after sticks of dynamite had gone off at their feet⟧. The same note speaks of ⟦F10; v=pellets; by=police command: rubber pellets and nothing else⟧.
This newspaper picked up ⟦F11; v=6; by=-: six brass cartridge cases from the roadway⟧ and has handed them to the prosecutor. ⟦F12; v=63; by=police command: The patrol cars took away sixty-three young people⟧.
It was at this bridge, older readers will recall, that ⟦F13; v=2; by=-: two normal-school pupils fell⟧ ⟦F14; v=2026; by=-: in July 2026⟧. ⟦F15; v=no; by=-: Nobody has stood trial for them⟧.
=== a2 | outlet: Inter-Andean Press | published: 2031-06-12 | title: Three killed as Bolivian police break up student fare march
COCHABAMBA, Bolivia (IAP) - ⟦F3; v=3; by=hospital officials: Hospital officials said three students were shot dead⟧ and ⟦F4; v=more than two dozen; by=hospital officials: more than two dozen wounded⟧ ⟦F2; v=2031-06-11: ⟦T2031-06-11: on Wednesday⟧⟧ when ⟦F1; by=-: riot officers dispersed a demonstration over transport prices⟧ in Bolivia's third city.
Interior Minister Hernán Quiroga told reporters in La Paz that ⟦F10; v=pellets; by=Hernán Quiroga: no officer had carried live ammunition⟧. ⟪Hernán Quiroga; q: “If there were bullets on that bridge, ⟦F16; v=infiltrators; by=Hernán Quiroga; st=alleged: they came from people who had mixed with the students⟧,”⟫ he said.
⟦F6; v=1500; by=police: Police estimated the crowd at 1,500⟧ and reported ⟦F12; v=63; by=police: 63 detentions⟧. ⟦F17; v=4; by=police: Four officers were hurt by stones and fireworks⟧, they said.
⟦F7; v=25%; by=-: The tariff went up by a quarter⟧ ⟦F18; v=2031-06-02; by=-: ⟦T2031-06-02: on June 2⟧⟧ ⟦F37; v=subsidy cut; by=-: after the central government cut its fuel subsidy⟧. ⟦F38; v=not enough; by=bus owners' unions: Unions of bus owners say the increase does not cover the price of diesel⟧.
Minutes after the shooting the avenue was empty except for shoes, banners and a tuba left behind by a marching band, a reporter at the scene saw. By nightfall students had built barricades of desks around the campus and lit candles along the river wall.
The United Nations resident coordinator called for restraint. Schools in the city ⟦F19; v=2031-06-16; st=planned; by=departmental authorities: will stay closed until ⟦T2031-06-16: Monday⟧⟧, according to the departmental authorities.
%% (Reporting by Inter-Andean Press staff; editing by C. Luján)
=== a3 | outlet: Ahora Cocha | published: 2031-06-14 | title: "Mum, I'm on the bridge": Wara's last message, and tear gas at her wake
%% LIVE — updates all day — send us your video: 7-AHORA
&& Three students dead since Wednesday
⟦F3; v=4; by=-: And now they are four⟧. Rodrigo Arce, 22, whom ⟦F1; by=-: the volley of ⟦T2031-06-11: Wednesday⟧⟧ had hit in the neck, ⟦F20; v=2031-06-13; by=his uncle: stopped breathing ⟦T2031-06-13: at dawn on Friday⟧⟧, his uncle told us at the gate of intensive care.
⟪Wara Condori; q; via=Justina Flores: “Mum, I'm on the bridge, don't worry, they are only making noise,”⟫ ⟦F5; v=21; by=Justina Flores: Wara, who turned 21 in May according to her mother⟧, had written at 3.12 p.m. Justina Flores showed us the telephone. She does not cry any more.
THE WAKE. ⟦F21; by=-: Last night's vigil in the Plaza Colón also ended in gas⟧. ⟦F22; v=5; by=Red Cross volunteers: Red Cross volunteers counted five hurt⟧, none by gunfire. These five have nothing to do with ⟦F4; v=27; by=hospital: the twenty-seven that the hospital took in on Wednesday⟧.
THE PLACE. The official story says ⟦F23; v=bridge; by=police command: everything happened on the Calancha bridge⟧. Now look at the video of our reader Kevin: ⟦F23; v=faculty yard; by=a reader's video: the boy in the red cap is falling beside the fountain of the architecture faculty, behind the university fence⟧. ⟦F24; v=300 m; by=-: From the bridge to that fountain one walks three hundred metres⟧.
THE DYNAMITE. A salteña seller who has her stall there, Doña Herminia, remembers it this way: ⟪Herminia Rojas; q: “⟦F9; v=shots first; by=Herminia Rojas: First the shots, then the bangs of the miners' boys⟧. I had already thrown myself under the table.”⟫
THE JAIL. ⟦F12; v=58; by=public defender: Fifty-eight remain inside⟧, says the public defender; ⟦F25; v=5; by=public defender: five minors were let go to their parents⟧ on Thursday.
%% Horoscope | Wilstermann line-up | Lottery
=== a4 | outlet: Plurinational Channel (state television, English service) | published: 2031-06-15 | title: Government creates commission, denounces armed provocation
%% Translated by the newsroom
The President has ordered ⟦F26; v=5; by=-: a commission of five jurists⟧ to clarify ⟦F1: the regrettable events of Cochabamba⟧, and ⟦F27; v=cancelled; by=-: has left the fare adjustment without effect⟧ as a gesture to the youth.
Minister Quiroga presented ⟦F28; v=2; by=Hernán Quiroga: two revolvers that, he informed, were found in a rucksack on the river bank⟧. ⟪Hernán Quiroga; q: “⟦F16; v=infiltrators; by=Hernán Quiroga: Outsiders shot, and they shot at both sides⟧,”⟫ he manifested. In the sequence shown by the Minister, ⟦F9; v=dynamite first; by=Hernán Quiroga: an explosion is heard eleven seconds before the first detonation of a weapon⟧.
⟦F3; v=4; by=Ministry of Health: The Ministry of Health regrets four deceased⟧. ⟦F17; v=9; by=police hospital: In the police hospital nine uniformed persons received attention⟧, which is to say that ⟦F29; by=-: the violence had two sides⟧.
Mothers of the neighbourhood, interviewed by this Channel, asked for peace and for the return of the pupils to the classrooms. ⟪Lidia Choque; q: “We want our sons studying, not throwing themselves to the ground,”⟫ manifested the lady Lidia Choque, who sells thread in the market of La Pampa.
⟦F30; v=relieved; by=-: Colonel Rufino Apaza, departmental commander, has been relieved⟧ while the inquiry lasts. ⟦F31; v=Apaza; by=Hernán Quiroga: The decision to advance was taken on the spot by the Colonel⟧, according to the Minister, who added that ⟦F31; v=no; st=denied; by=Hernán Quiroga: no instruction had gone out from La Paz⟧.
=== a5 | outlet: Observatorio Quipu | published: 2031-06-16 | title: Cochabamba: four autopsies, four bullets
%% URGENT ACTION 14/31 — distribute freely
⟦F10; v=bullets; by=autopsy reports: Every one of the four bodies contained a nine-millimetre projectile⟧. That is what the autopsy reports say, and we have read them. ⟦F10; v=pellets; st=doubted; by=Ministry of Government: The thesis of the rubber pellet⟧ has thus lasted five days.
⟦F4; v=41; by=Observatorio Quipu: Our lawyers have a list of forty-one injured⟧: those in the Viedma and also ⟦F32; v=14; by=Observatorio Quipu: fourteen who preferred the university infirmary because hospitals inform the police⟧.
⟦F23; v=both; by=Observatorio Quipu: Two people were killed on the roadway of the bridge and two inside the campus⟧, where, by the Constitution, no police may enter without a request of the rector. ⟪Teresa Villarroel; q: “⟦F33; v=no request; by=Teresa Villarroel: I asked for nobody and I opened no door⟧,”⟫ the rector, Teresa Villarroel, told us.
⟦F31; v=La Paz; by=a police captain; st=alleged: A captain who was there states that the order came over the radio from the vice-ministry in La Paz⟧. He asked us to keep his name. ⟦F16; v=police; by=-: Nine millimetres is the calibre of the service pistol⟧, not of a miner's revolver; ⟦F40; v=.38; by=-: the weapons exhibited by the Minister are .38⟧.
Impunity has a history at this bridge. ⟦F13; v=2; by=-: The pair of trainee teachers killed there⟧ ⟦F14; v=2026; by=-: five years ago⟧ ⟦F15; v=no; by=-: still await a judge⟧.
%% Quipu is a member of the Andean Network for Rights. Account for donations: see web.
=== a6 | outlet: The London Sentinel | published: 2031-06-18 | title: A bus ticket, a bridge and four coffins: Bolivia's week of anger
%% Eleanor Hobday in Cochabamba
The price of the ride that Wara Condori never took home ⟦F7; v=25%; by=-: had risen by half a boliviano, or 25 per cent⟧. ⟦F27; v=cancelled; by=-: It has since come down again⟧. ⟦F37; v=subsidy cut; by=-: La Paz, short of dollars, had stopped paying for the diesel⟧. ⟦F3; v=4; by=-: Four undergraduates will not⟧, as a placard outside the morgue puts it, be getting on.
A week after ⟦F1; by=-: constables emptied their weapons into a student parade⟧, this valley city smells of eucalyptus and burnt tyres. ⟦F6; v=4000; by=organisers: The organisers' claim of 4,000 marchers⟧ looks nearer the truth than ⟦F6; v=1500; by=police: the force's own tally, little more than a third of that⟧, to judge by drone pictures. ⟪Brisa Mamani; q; via=El Diario del Valle: “⟦F9; v=shots first; by=Brisa Mamani > El Diario del Valle: They opened up before anybody had raised a stone⟧,”⟫ their secretary told the local daily.
⟦F10; v=bullets; by=Hernán Quiroga: On Tuesday Hernán Quiroga conceded that real rounds had been used⟧, having insisted otherwise for six days. He did not concede whose: ⟪Hernán Quiroga; q: “⟦F16; v=infiltrators; by=Hernán Quiroga: The hand on the trigger was not ours⟧.”⟫ The prosecutor, Marcela Iriarte, ⟦F16; v=police; by=Marcela Iriarte: told me that three of the slugs had been matched to pistols signed out by the riot unit⟧. ⟦F11; v=half a dozen; by=-: Half a dozen spent cases gathered by local reporters⟧ point the same way.
⟦F30; v=relieved; by=-: The regional police chief lost his post on Sunday⟧ and, through a cousin, has begun to talk. ⟦F31; v=La Paz; by=Rufino Apaza > his cousin; st=alleged: He was told to clear the bridge by a voice from the capital, the cousin maintains⟧. ⟦F31; v=no; st=denied; by=Ministry of Government: The ministry calls that a fairy tale⟧.
The deputies meanwhile voted ⟦F34; v=no; by=-: against summoning the minister⟧, ⟦F39; v=66 to 58; by=-: by 66 to 58⟧.
@@ copy Inter-Andean Press
⟦F17; v=4; by=police: Four officers were hurt by stones and fireworks⟧, police said, and ⟦F12; v=63; by=police: there were 63 detentions⟧.
Down at the fountain somebody has tied a red cap to the railing. ⟦F21: The mourners of Plaza Colón⟧, ⟦F22; v=5; by=-: five of whom left it bruised and choking⟧, have promised to return every Friday.
%% Eleanor Hobday is the Sentinel's South America correspondent.
=== key
F1 | What did police do to the student march?
F2 | On what day was the march shot at?
F3 | How many students were killed?
F4 | How many were wounded on the day of the march?
F5 | How old was Wara Condori?
F6 | How many people marched?
F7 | By how much was the bus fare raised?
F8 | How many riot police stood at the bridge?
F9 | Which came first, shots or dynamite?
F10 | Were live bullets used or only rubber pellets?
F11 | How many cartridge cases did the reporters find?
F12 | How many people were detained?
F13 | How many died at the bridge in the earlier incident?
F14 | When was the earlier killing at the bridge?
F15 | Has anyone been tried for the earlier killing?
F16 | Who fired the fatal shots?
F17 | How many police officers were hurt?
F18 | When did the fare go up?
F19 | Until when will schools stay closed?
F20 | When did Rodrigo Arce die?
F21 | What happened at the vigil in the Plaza Colón?
F22 | How many were hurt at the vigil?
F23 | Where were the students hit?
F24 | How far is the fountain from the bridge?
F25 | How many minors were released?
F26 | How many jurists sit on the commission?
F27 | What became of the fare rise?
F28 | How many revolvers did the minister show?
F29 | How does state television characterise the violence?
F30 | What happened to the police commander?
F31 | Who gave the order to advance?
F32 | How many wounded went to the university infirmary?
F33 | Did the rector ask the police onto the campus?
F34 | Will the minister be summoned by the deputies?
F35 | When did the march set out?
F36 | Who were the first three dead?
F37 | Why was the fare raised?
F38 | Does the increase cover the cost of diesel?
F39 | How did the deputies vote?
F40 | Of what calibre are the revolvers?
D1 | figure | update | F3 | 3: a1 a2 | 4: a3 a4 a6 | a fourth student died of his wound on Friday
D2 | figure | rounding | F4 | 27: a1 a3 | more than two dozen: a2 | the agency rounds the hospital's number
D3 | figure | scope | F4 | 27: a1 a3 | 41: a5 | the observatory adds those treated at the university infirmary
D4 | figure | conflict | F6 | 4000: a1 a6 | 1500: a2 a6 | organisers against police
D5 | sequence | conflict | F9 | shots first: a1 a3 a6 | dynamite first: a1 a4 | students and a stallholder against police and minister
D6 | characterisation | conflict | F10 | pellets: a1 a2 a5 | bullets: a5 a6 | police and ministry spoke of rubber pellets, autopsies found bullets, which the minister later conceded
D7 | responsibility | conflict | F16 | infiltrators: a2 a4 a6 | police: a5 a6 | the minister blames outsiders, the observatory and the prosecutor the riot unit
D8 | place | conflict | F23 | bridge: a3 | faculty yard: a3 | both: a5 | police say all was on the bridge, a video shows the campus, the observatory finds two dead at each
D9 | responsibility | conflict | F31 | Apaza: a4 | La Paz: a5 a6 | no: a4 a6 | the minister says the colonel decided alone, a captain and the colonel's cousin say the capital ordered it
D10 | figure | update | F17 | 4: a2 a6 | 9: a4 | police hurt, first report against the police hospital's later number
D11 | figure | conflict | F5 | 20: a1 | 21: a3 | the hospital's age against the mother's
D12 | figure | scope | F12 | 63: a1 a2 a6 | 58: a3 | taken away on the day against those still held after five minors were released
D13 | figure | rounding | F11 | 6: a1 | half a dozen: a6 | the same cartridge cases
R F3 | 2 | the Viedma hospital; the Ministry of Health (the uncle only for the fourth)
R F10 | 2 | police and ministry, the minister's later admission included; the autopsy reports
R F9 | 4 | Brisa Mamani; Herminia Rojas; the police command; the minister's video
R F31 | 3 | the minister; the captain; the colonel through his cousin
S | a1 “They fired before anyone had lifted a stone | a6 “They opened up before anybody had raised a stone
E | Hernán Quiroga | person | Hernán Quiroga; Interior Minister Hernán Quiroga; Minister Quiroga; the Minister
E | Wara Condori | person | Wara Condori; Wara
E | Rufino Apaza | person | Colonel Rufino Apaza; departmental commander; the Colonel; The regional police chief
E | Observatorio Quipu | organisation | Quipu
E | police | organisation | Police; riot officers; the riot unit; constables; The police command
