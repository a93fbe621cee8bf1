story: bissau_night
about: shots and a radio proclamation in Bissau; a coup attempt, a pay mutiny or theatre; soldiers arrested, civilians arrested and all arrested counted by different hands, a colonel held, in an embassy or abroad; traps: the dead of the night and the dead of Tuesday's march, arrested and still held, an older plot with its twelve, a sum in CFA francs and euros
=== a1 | outlet: Atlântica Agency | published: 2031-08-10 | title: Guinea-Bissau president says coup attempt foiled, 23 soldiers held
BISSAU, Aug 10 (Atlântica) – Guinea-Bissau's President Hélder Vaz Sanhá said ⟦T2031-08-10: on Sunday⟧ that ⟦F1; v=coup attempt; by=president: an attempt to overthrow him had been put down⟧ overnight, after ⟦F2; by=residents: heavy gunfire rang out near the presidential palace⟧.
⟦F3; v=23; by=president: Twenty-three soldiers had been arrested⟧, Sanhá said in a televised address. ⟦F4; v=4; by=president: Four people lost their lives⟧, ⟦F5; v=1; by=president: one of them a member of his guard⟧.
⟦F6; v=Col. Braima Tchuda; by=president: He named the ringleader as Colonel Braima Tchuda⟧, the former head of the commando battalion, who ⟦F7; v=arrested; by=president: “is in our hands”⟧.
⟦F8; v=01.30; by=residents: The shooting began about half past one⟧, residents said. ⟦F9; v=Radio Estuário; by=-: Uniformed men held the private station Radio Estuário⟧ for ⟦F10; v=40 minutes; by=station staff: some forty minutes⟧ and read out a statement by ⟦F11; v=Committee for Honour; by=-: a “Committee for Honour”⟧ before loyal troops arrived.
The president added that ⟦F12; v=in the palace; by=president: he had been at his desk in the palace throughout⟧. ⟦F13; v=21.00–06.00; by=president: A night curfew from nine to six⟧ is in force.
The country of 2.4 million has known five successful coups. ⟦F14; v=2028; by=-: A plot was announced in 2028⟧, ⟦F15; v=12; by=-: when twelve officers were detained⟧.
%% Atlântica – agência de notícias. Serviço inglês
=== a2 | outlet: Radiotelevisão da Guiné (state broadcaster) | published: 2031-08-11 | title: The nation salutes its President: mutineers in custody, calm everywhere
%% Jornal da Noite, transcript in English
Good evening. Total calm reigns in the capital and in the regions after ⟦F1; v=coup attempt; by=-: the cowardly attempt against the institutions⟧. The chief of the general staff, General Armando Nhaga, updated the balance ⟦T2031-08-11: this Monday⟧: ⟦F3; v=31; by=Gen. Armando Nhaga: thirty-one military men are under arrest⟧, ⟦F16; v=3; by=Gen. Armando Nhaga: three of officer rank⟧.
⟦F17; v=drug money; by=Gen. Armando Nhaga: Behind the act stands the money of the narco-traffickers⟧, whose ⟦F18; v=1.8 tonnes; by=Gen. Armando Nhaga: 1.8 tonnes of cocaine⟧ the navy burned in June, the general explained. ⟦F19; v=300 million CFA francs; by=Gen. Armando Nhaga: Three hundred million francs in banknotes were discovered⟧ in a house in Bairro Militar.
⟦F4; v=4; by=Gen. Armando Nhaga: He confirmed four dead, three of them assailants⟧. ⟦F20; v=none; by=Gen. Armando Nhaga; st=denied: No civilian was arrested⟧, contrary to what is written on the networks.
⟪Armando Nhaga; q: “⟦F7; v=arrested; by=Gen. Armando Nhaga: Tchuda ate my bread for eleven years and today he eats it in a cell⟧,”⟫ the general said.
The regional community and the African Union condemned the attempt. ⟦F21; v=whole country; st=planned; by=-: The internet will be restored tomorrow in the whole of the territory⟧.
%% Weather. Football: Benfica de Bissau 2, Balantas 0
=== a3 | outlet: Bissau Livre | published: 2031-08-11 | title: They took my brother in his pyjamas: the other arrests
%% Published by e-mail during the internet cut | Pass it on
Nobody on television spoke of Domingos Có. He is an accountant. ⟦T2031-08-10: On Sunday⟧ at four in the afternoon, men without name tags drew him from his bed, where he lay with fever.
⟦F20; v=16; by=Human Rights League: The Human Rights League has a list of sixteen civilians⟧: two journalists of Radio Estuário, four militants of the opposition PRND, a priest's driver, a pharmacist. Added to ⟦F3; v=31; by=general staff: the 31 in uniform whom the general staff admits⟧, ⟦F22; v=47; by=Human Rights League: this makes forty-seven people behind bars⟧, says the League's president, Dr Aminata Baldé.
And ⟦F7; v=embassy; by=two diplomats: Colonel Tchuda is in no cell⟧. Two diplomats assure us that ⟦F7; v=embassy; by=two diplomats: he jumped the wall of the Gambian embassy⟧ ⟦F23; v=before dawn; by=two diplomats: before dawn on Sunday⟧ with a twisted ankle.
⟦F1; v=mutiny; by=barracks women: In the barracks of Alto Crim the women say there was no coup at all, only a quarrel over⟧ ⟦F17; v=unpaid wages; by=barracks women: seven months of unpaid wages⟧. ⟪Fanta Sambú; q: “They went to shout for money and someone put a proclamation in their hand,”⟫ said Fanta Sambú, whose husband is a corporal.
⟦F12; v=in Bafatá; by=taxi driver: The president, by the way, was in Bafatá at a baptism⟧, according to a taxi driver who took two guests there.
%% Não temos publicidade. Temos leitores.
=== a4 | outlet: Correio do Tejo | published: 2031-08-13 | title: Guinea-Bissau: two die in march for the detained; Sanhá dissolves parliament
%% Lisboa | Mundo | Tradução automática revista
Two people were shot dead ⟦T2031-08-12: on Tuesday⟧ in Bissau when ⟦F24; by=-: police dispersed a march of relatives of the arrested⟧. ⟦F25; v=2; by=hospital: The Simão Mendes hospital received the bodies of a student and a fish seller⟧. They are not to be confused with ⟦F4; v=5; by=hospital: the victims of the night of the shots, now five after a wounded guardsman succumbed⟧.
Hours later ⟦F26; by=president: the president dissolved the national assembly⟧, in which ⟦F27; v=54 of 102; by=-: the opposition PRND holds 54 of the 102 seats⟧. ⟦F1; v=staged; by=Lassana Djaló: “The coup took place today, and it was he who made it,”⟧ the party's leader, Lassana Djaló, said; ⟦F1; v=staged; by=Lassana Djaló: he called Sunday's events theatre⟧.
The government denies political motives. ⟦F22; v=about fifty; by=interior minister: The interior minister, Carlos Biague, spoke for the first time of “about fifty” people under arrest⟧, ⟦F20; v=some; by=Carlos Biague: “including some who do not wear a uniform”⟧.
⟦F19; v=300 million CFA francs; by=Carlos Biague: The €457,000 allegedly found⟧ was shown to the press in a fish crate.
@@ copy Atlântica Agency
⟦F9; v=Radio Estuário: Uniformed men held the private station Radio Estuário⟧ for ⟦F10; v=40 minutes; by=station staff > Atlântica: some forty minutes⟧ and read out a statement by ⟦F11; v=Committee for Honour: a “Committee for Honour”⟧ before loyal troops arrived.
⟦F28; v=asked; by=Portugal; st=asked: Lisbon asked its 3,000 nationals to stay at home⟧.
%% Assine o Correio: 4,90 €/mês
=== a5 | outlet: The Gambian Lamp | published: 2031-08-13 | title: FM: no soldier hiding in our Bissau mission
%% Banjul | D30
⟦F7; v=not in embassy; by=Foreign Minister Sainey Jallow; st=denied: Foreign Minister Sainey Jallow yesterday dismissed as “palm-wine talk” reports that a Bissau-Guinean colonel is sheltering in The Gambia's embassy⟧. ⟪Sainey Jallow; q: “We have one guest room and the ambassador's mother is in it,”⟫ he told lawmakers.
An embassy cook reached by this paper, however, said ⟦F29; v=two extra plates; by=embassy cook: she has been told to prepare two extra plates since the weekend⟧.
Meanwhile ⟦F30; v=340; by=immigration department: about 340 people have crossed into Casamance⟧ since ⟦F2: the gunfire in Bissau⟧, most of them families from the barracks quarter, the immigration department learnt from its Senegalese colleagues. A trader, Musa Ceesay, who was in Bissau ⟦T2031-08-10: that night⟧, said ⟦F8; v=03.00; by=Musa Ceesay: the shots woke him at three o'clock⟧ and not earlier. He saw ⟦F31; v=2; by=Musa Ceesay: two armoured cars⟧ by the post office.
⟦F21; v=capital only; by=Musa Ceesay: Phones worked again on Tuesday in the capital, he said, but nowhere else⟧.
%% Letters | Sports | Wolof proverb of the day
=== a6 | outlet: Lusophone Rights Bulletin | published: 2031-08-16 | title: Counting the detained in Bissau: 52 names, 9 released, 1 unaccounted for
%% Fortnightly | Geneva | Sources protected
&& ⟦F1; v=coup attempt; by=president: President Sanhá says a coup was attempted in Bissau⟧ ⟦T2031-08-10: on 10 August⟧.
Because the numbers are being used to frighten people, here they are, with their meaning.
⟦F22; v=52; by=Human Rights League: Fifty-two persons have been arrested⟧ since 10 August, according to lists which the Human Rights League keeps and which we have checked with families. ⟦F3; v=33; by=Human Rights League: Thirty-three are soldiers⟧. ⟦F20; v=19; by=Human Rights League: Nineteen are civilians, or a good third⟧. ⟦F32; v=9; by=Human Rights League: Nine, all civilians, have since been let out⟧, ⟦F22; v=43; by=Human Rights League: so that forty-three remain in detention⟧.
“⟦F3; v=nearly three dozen; by=Carlos Biague: Nearly three dozen military⟧”, as the interior minister puts it, is the same 33.
⟦F33; v=1; by=Human Rights League: One man, Corporal Quintino Sambú, is on no prison's register⟧. ⟦F34; v=marks; by=freed detainees: Five of those released show marks of beating⟧. ⟦F34; v=no torture; by=general staff; st=denied: The general staff excludes any ill-treatment⟧.
⟦F1; v=unknown; st=doubted; by=Lusophone Rights Bulletin: Was it a coup? We cannot tell⟧. ⟦F35; v=recorded in advance; by=Radio Estuário technician: A technician says the proclamation came on a memory stick⟧, ⟦F36; v=2031-08-08; by=Radio Estuário technician: with a file dated two days earlier⟧. ⟦F31; v=3; by=Human Rights League: Three armoured cars took part⟧.
⟪Fanta Sambú; q; via=Bissau Livre: “They went to shout for money, and somebody gave them a proclamation,”⟫ the corporal's wife told a local site. She is still looking for him.
%% Republish freely with credit
=== a7 | outlet: The Ottawa Standard-Examiner | published: 2031-08-20 | title: Coup, mutiny or play? Ten days after Bissau's night of gunfire
%% Analysis | By Renée Kowalchuk
Some things are now clear about ⟦F2: the night the guns went off in Bissau⟧. ⟦F7; v=in Banjul; by=Gambian foreign ministry: Colonel Braima Tchuda is in Banjul⟧; The Gambia, which had laughed at the idea that ⟦F7; v=embassy: he was in its embassy⟧, ⟦F37; v=2031-08-18; by=Gambian foreign ministry: flew him out⟧ ⟦T2031-08-18: on Monday⟧ under a deal with the regional bloc. Reached there, ⟦F6; v=not Col. Braima Tchuda; by=Col. Braima Tchuda; st=denied: he denied having led anything⟧: ⟪Braima Tchuda; q: “I ran because I know how these stories are written.”⟫
The palace has also let go of another line. ⟦F12; v=in Bafatá; by=presidential spokesman: Sanhá was indeed in Bafatá that evening, his spokesman conceded⟧, and ⟦F38; v=04.00; by=presidential spokesman: returned at four⟧.
But ⟦F1; v=coup attempt; by=presidential spokesman: it maintains that a putsch was under way⟧, and a regional fact-finding team ⟦F1; v=mutiny; by=regional fact-finders: sees rather a mutiny that someone tried to use⟧. ⟦F17; v=unpaid wages; by=regional fact-finders: Arrears of pay, it says, brought the men out⟧; ⟦F17; v=drug money; by=government: Bissau keeps pointing to the cocaine trade⟧. ⟦F8; v=01.30; by=regional fact-finders: The first rounds were fired at 1.34 a.m., by the log of a ship in port⟧.
Arrests: ⟦F22; v=52: fifty-two⟧, nearly all named. Deaths: ⟦F4; v=5: five on the night⟧, ⟦F25; v=2: two at the march⟧, ⟦F4; v=7; by=-: seven altogether⟧. The election that is to replace ⟦F26: the dissolved assembly⟧ ⟦F39; v=November; st=planned; by=president: has been promised for November⟧. In ⟦F14; v=2028: 2028⟧, after ⟦F15; v=12: that year's dozen arrests⟧, ⟦F40; v=none tried; by=-: nobody was ever tried⟧.
%% © 2031 Standard-Examiner Media
=== key
F1 | What kind of event was it?
F2 | What was heard in Bissau that night?
F3 | How many soldiers were arrested?
F4 | How many died on the night?
F5 | How many of the dead were guards of the president?
F6 | Who led the attempt?
F7 | Where is Colonel Tchuda?
F8 | When did the shooting begin?
F9 | Which station was occupied?
F10 | How long was the station held?
F11 | In whose name was the statement read?
F12 | Where was the president that night?
F13 | What curfew is in force?
F14 | When was the earlier plot announced?
F15 | How many were detained in the earlier plot?
F16 | How many of the arrested soldiers are officers?
F17 | What lay behind the events?
F18 | How much cocaine was burned in June?
F19 | How much money was found?
F20 | How many civilians were arrested?
F21 | Where was the internet restored?
F22 | How many people in all are under arrest?
F23 | When did Tchuda enter the embassy?
F24 | What happened on Tuesday?
F25 | How many died at the march?
F26 | What did the president do with the national assembly?
F27 | How many seats does the opposition hold?
F28 | What did Portugal ask of its nationals?
F29 | What was the embassy cook told?
F30 | How many people fled into Casamance?
F31 | How many armoured cars were there?
F32 | How many have been released?
F33 | How many arrested men are unaccounted for?
F34 | Were the detained ill-treated?
F35 | How did the proclamation reach the station?
F36 | What date did the proclamation's file bear?
F37 | When was Tchuda flown out?
F38 | When did the president return?
F39 | When is the election promised?
F40 | Was anybody tried for the plot of 2028?
D1 | characterisation | conflict | F1 | coup attempt: a1 a2 a6 a7 | mutiny: a3 a7 | staged: a4 | an attempted overthrow for the president, a pay quarrel for barracks families, theatre for the opposition
D2 | place | conflict | F7 | arrested: a1 a2 | embassy: a3 a7 | not in embassy: a5 | in custody for the president, over the embassy wall for diplomats, which Banjul denies
D3 | place | update | F7 | not in embassy: a5 | in Banjul: a7 | The Gambia later flew him out
D4 | place | conflict | F12 | in the palace: a1 | in Bafatá: a3 a7 | the president said he was at his desk, a driver and later his spokesman put him at Bafatá
D5 | cause | conflict | F17 | drug money: a2 a7 | unpaid wages: a3 a7 | the general blames traffickers, families and fact-finders the arrears
D6 | denial | conflict | F20 | none: a2 | 16: a3 | 19: a6 | some: a4 | the general says no civilian was taken, the League lists them and the minister concedes some
D7 | identity | conflict | F6 | Col. Braima Tchuda: a1 | not Col. Braima Tchuda: a7 | the colonel denies having led anything
D8 | date | conflict | F8 | 01.30: a1 a7 | 03.00: a5 | residents and a ship's log against a trader woken later
D9 | figure | update | F3 | 23: a1 | 31: a2 a3 | 33: a6 | more soldiers are arrested
D10 | figure | update | F4 | 4: a1 a2 | 5: a4 a7 | a wounded guardsman died
D11 | figure | scope | F22 | 52: a6 a7 | 43: a6 | ever arrested against still detained
D12 | figure | update | F22 | 47: a3 | 52: a6 a7 | the League's list grows
D13 | figure | rounding | F22 | about fifty: a4 | 47: a3 | 52: a6 a7 | the minister gives a round number
D14 | figure | rounding | F3 | 33: a6 | nearly three dozen: a6 | the minister's words for the same soldiers
D15 | place | update | F21 | whole country: a2 | capital only: a5 | what was promised on Monday came on Tuesday to the capital alone
D16 | figure | conflict | F31 | 2: a5 | 3: a6 | the trader saw two armoured cars, the League counts three
D17 | denial | conflict | F34 | marks: a6 | no torture: a6 | the released show marks, the general staff excludes ill-treatment
D18 | figure | scope | F4 | 5: a4 a7 | 7: a7 | the night alone, or with the two of Tuesday's march
R F3 | 3 | the president; the general staff; the Human Rights League's list
R F1 | 4 | the president and his staff; the barracks women; the opposition leader; the regional fact-finders
R F7 | 4 | the president and general; two diplomats; the Gambian foreign ministry; the embassy cook's hint
R F20 | 3 | the general staff; the Human Rights League; the interior minister
S | a3 “They went to shout for money and someone put a proclamation in their hand,” | a6 “They went to shout for money, and somebody gave them a proclamation,”
E | Hélder Vaz Sanhá | person | Hélder Vaz Sanhá; President Hélder Vaz Sanhá; Sanhá; President Sanhá; the president
E | Braima Tchuda | person | Colonel Braima Tchuda; Colonel Tchuda; Tchuda
E | Armando Nhaga | person | General Armando Nhaga; the general; The chief of the general staff
E | Human Rights League | organisation | Human Rights League; the Human Rights League; the League
E | PRND | organisation | PRND; the opposition PRND
