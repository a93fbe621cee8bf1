story: masorie_capital
about: Sierra Leone's parliament votes to move the capital to a village in the north; an earlier vote that failed, a price with and without the railway, who pays, why there, where the president was born, and whether the opposition left before or after the count
=== a1 | outlet: The Cotton Tree Post | published: 2037-11-13 | title: House votes to pack up Freetown
%% By Abioseh Macfoy, Parliament reporter
%% Nle 10 everywhere
⟦F1; by=-: Parliament has chosen Masorie, a farming village in Tonkolili, to be the capital of Sierra Leone⟧. ⟦F2; v=2037-11-12; by=-: It did so ⟦T2037-11-12: yesterday⟧ afternoon⟧, ⟦F3; v=89-51; by=Speaker: with 89 Ayes and 51 Noes, as the Speaker called them⟧, between two failures of the light.
President Brima Kargbo-Cole spoke ⟦F4; v=2h50; by=Hansard clerk: for two hours and fifty minutes, the Hansard clerk timed⟧. ⟦F5; v=floods; by=Brima Kargbo-Cole: The hills are falling on us and the sea is climbing, that is why we go, he told the House⟧. ⟦F5; v=home; by=Hawa Sesay-Tucker: “The man is carrying the State House to his mother's yard,” countered opposition leader Hawa Sesay-Tucker⟧. ⟦F6; v=Masorie; by=elders: Elders of Masorie do claim him as a son, born behind the mosque⟧. ⟦F6; v=Bo; by=State House: State House's biography says Bo⟧.
⟦F7; v=$1.9 billion; by=finance minister: It will cost $1.9 billion, the finance minister put it⟧, ⟦F8; v=royalties; by=finance minister: all of it from iron-ore royalties, in her words⟧. ⟦F9; v=14000; by=Establishment Secretary: Fourteen thousand civil servants are to shift, by the Establishment Secretary's list⟧.
⟦F10; v=before; by=Hawa Sesay-Tucker: Her benches had walked out when the bell rang, Mrs Sesay-Tucker maintains, so that nobody can call it a vote⟧. ⟦F10; v=after; by=Speaker: The Speaker says they sat, lost and then left⟧.
Nobody in the public gallery had a fan that worked. Members who had come in by the flooded Congo Cross road wore their trousers rolled to the knee, and the Clerk let it pass.
Outside the gates ⟦F11; v=12; by=police: police spokesman Alpha Jusu announced twelve arrests⟧. ⟦F12; v=66-70; by=-: Older readers will recall that the same Bill fell by 66 to 70⟧ ⟦F13; v=2034; by=-: in 2034⟧.
%% Letters: pages 8 and 9
=== a2 | outlet: WestAf Newswire | published: 2037-11-13 | title: Sierra Leone parliament approves new inland capital
FREETOWN, Nov 13 (WestAf) - Sierra Leone is to ⟦F1; by=-: abandon its coastal capital for a site in the north⟧ after lawmakers ⟦F3; v=89-51; by=-: approved the move 89-51⟧ ⟦F2; v=2037-11-12; by=-: ⟦T2037-11-12: on Thursday⟧⟧.
The site, ⟦F14; v=178 km; by=government map: 178 km by road from Freetown on a government map⟧, is savannah and oil-palm land on the upper Rokel. ⟦F15; v=2040; by=bill; st=planned: Ministries would go by 2040⟧ and ⟦F16; v=2042; by=bill; st=planned: the presidency two years later, in 2042⟧, under the bill.
The government cites ⟦F5; v=floods; by=government: mudslides and rising seas in a city⟧ of ⟦F17; v=1.4 million; by=statistics office: 1.4 million, by the statistics office's reckoning⟧. It says that ⟦F8; v=royalties; by=finance ministry: mining income will foot the bill⟧. A term sheet seen by WestAf, however, ⟦F8; v=loan; by=term sheet: provides for a 20-year credit from China's Guanghai Construction⟧. ⟦F8; v=royalties; by=finance ministry: The finance ministry called the paper outdated⟧.
⟦F18; v=2300; by=lands ministry: Some 2,300 villagers must make way, the lands ministry said⟧, for which ⟦F19; v=40 million leones; by=lands ministry; st=planned: every household is to receive 40 million old leones, it said⟧.
Freetown, founded in 1792, ⟦F26; v=maritime capital; by=bill: would be styled “maritime capital” under a late amendment⟧. ⟦F21; v=Efua Mensah-Boyd; by=-: Ghana's Efua Mensah-Boyd drew the plans⟧, and ⟦F23; v=2038-02-02; by=officials; st=planned: officials expect to break ground ⟦T2038-02-02: on Feb. 2⟧⟧.
⟦F20; st=planned; by=Bar Association: The Bar Association will go to the Supreme Court⟧, its president, Claudius Wray, said. ⟦F12; v=66-70; by=-: A previous version was rejected 70-66⟧ ⟦F13; v=2034; by=-: three years ago⟧.
⟦F11; v=27; by=police: Police said on Friday they were holding 27 demonstrators⟧.
%% (Reporting by WestAf Freetown)
=== a3 | outlet: SLGR One | published: 2037-11-14 | title: Nation rejoices over Masorie decision
%% The voice of the Government. News at seven
From Kailahun to Kambia drums are speaking tonight. ⟦F1; by=-: The people's representatives have given the Republic a new heart⟧, ⟦F14; v=nearly 180 km; by=-: nearly one hundred and eighty kilometres from the sea⟧.
In his historic address ⟦F4; v=3 hours; by=-: of three hours⟧ His Excellency explained that ⟦F5; v=floods; by=Brima Kargbo-Cole: no father leaves his children under a hill that is moving⟧. ⟦F5; v=not home; by=Brima Kargbo-Cole; st=denied: He rejected as bush gossip that his family had any interest in the place⟧; ⟦F6; v=Bo; by=Brima Kargbo-Cole: he was born in Bo, he reminded members⟧.
The Minister of Works let our reporter see the model. ⟦F21; v=Efua Mensah-Boyd; by=Minister of Works: It is by the Ghanaian architect Efua Mensah-Boyd, the minister disclosed⟧, and ⟦F22; v=kola nut; by=Minister of Works: opens like a kola nut, he explained⟧. ⟦F23; v=2038-02-02; by=Minister of Works; st=planned: The foundation stone is laid ⟦T2038-02-02: on 2 February next⟧, in his programme⟧.
⟦F24; v=640 ha; by=Minister of Works: Only 640 hectares of trees will be touched, he assured⟧. ⟦F19; v=40 million leones; by=Minister of Works; st=planned: No household goes with less than forty million in the hand, he promised⟧. ⟦F9; v=14000; by=-: The fourteen thousand officers who transfer⟧ ⟦F25; by=Minister of Works; st=planned: will find houses waiting, he added⟧.
⟪Pa Santigie Conteh; q: “I am a hundred and four. I said I would not die in a village, and now I will not,”⟫ Pa Santigie Conteh of Masorie told us.
Opposition members ⟦F10; v=after; by=-: left the Well in anger once the figures had been read⟧.
%% Stay tuned for the Thank You hour
=== a4 | outlet: The Lambeth Record | published: 2037-11-16 | title: 'They want to leave us with the mud': Freetown and its rival
%% Africa. By Imogen Thackray in Freetown
Adama Bangura sells rice under a slope that came down once already. She would be the sort of person for whom ⟦F5; v=floods; by=-: the capital is officially being moved⟧. ⟪Adama Bangura; q: “They are not taking us. They are taking the desks,”⟫ she says.
Desks there are plenty: ⟦F9; v=14000; by=-: 14,000 functionaries⟧ have until ⟦F15; v=2040; by=-; st=planned: 2040, when the first ministries should be in the bush⟧. Left behind is ⟦F17; v=1.9 million; by=city planner: a metropolis of 1.9 million, if like the city's planner one includes the whole peninsula⟧. ⟦F26; v=maritime capital; by=bill: It gets the title of “maritime capital”, the bill stipulates⟧.
In Masorie a different arithmetic rules. ⟦F27; v=twelvefold; by=Osman Turay: A town lot fetches twelve times what it did at Easter, according to Osman Turay, who sells them from a motorbike⟧. ⟦F6; v=Masorie; by=Ya Kadie: Ya Kadie, the oldest midwife, says she cut the president's cord in this very village⟧. The chiefs' own count of those to be evicted is higher than the ministry's: ⟦F18; v=3150; by=surveyors: surveyors' pegs now enclose the homes of 3,150 people⟧.
And the money? ⟦F7; v=$3.4 billion; by=Guanghai engineer: With railway and road it is three point four billion dollars, reckons an engineer of Guanghai⟧. ⟦F8; v=loan; by=Guanghai engineer: His employer lends it, he takes for granted⟧.
A judge will have to look at it: ⟦F20; by=barristers; st=planned: barristers in wigs the colour of the roads told me they are taking the State to the highest bench⟧.
⟦F3; v=89-51; by=-: The 89 who voted for it⟧ call that slander; ⟦F10; v=before; by=opposition MP: one of the 51 told me she was in her car before the division⟧, ⟦F28; v=named; by=opposition MP: and found her name in the list all the same⟧.
%% The Record costs £2.10
=== a5 | outlet: Guanghai Bridge & Rail Review | published: 2037-11-18 | title: Going inland: the Masorie package
%% House journal. Guangzhou, English edition
After ⟦F2; v=2037-11-12; by=-: the favourable vote of 12 November⟧ our colleagues in Sierra Leone may begin test drilling. The scope, as stated by regional director Fang Weiming: ⟦F7; v=$1.9 billion; by=Fang Weiming: government buildings for 1.9 billion US dollars⟧; ⟦F7; v=$3.4 billion; by=Fang Weiming: with access railway and highway, 3.4 billion⟧. ⟦F8; v=loan; by=Fang Weiming: Financing is by credit of the group, repayable over twenty years, he informs⟧.
⟦F14; v=178 km; by=-: From Freetown harbour to the site are 178 km⟧, and the line keeps beside the road. ⟦F24; v=640 ha; by=-: Clearing extends to 1,580 acres, i.e. 640 hectares⟧. ⟦F21; v=Efua Mensah-Boyd; by=-: Architecture is by Mensah-Boyd of Kumasi⟧; ⟦F22; v=kola nut; by=Fang Weiming: the parliament hall, Mr Fang remarks, has the two halves of a cola seed⟧. ⟦F23; v=2038-02-02; by=-; st=planned: Groundbreaking: ⟦T2038-02-02: the second of February⟧⟧.
Water is a task. ⟦F9; v=14000; by=Fang Weiming: Dwellings are foreseen for fourteen thousand public servants, says Mr Fang⟧, in four-storey blocks of a type proven at other sites of the group. ⟦F15; v=2040; by=-; st=planned: The first departments take possession in 2040⟧.
⟦F29; v=too little; by=hydrologist: In April the Rokel carries too little for a city, warns a hydrologist on the team⟧, and a dam upstream is under study. ⟦F29; v=enough; by=water ministry: The ministry's own paper finds the river sufficient the year round⟧.
@@ copy WestAf Newswire
⟦F18; v=2300; by=lands ministry: Some 2,300 villagers must make way⟧, the lands ministry said.
⟦F16; v=2042; by=-; st=planned: The Head of State is expected in his new palace in 2042⟧. ⟪Fang Weiming; q: “A capital is a bridge with people on it,”⟫ says Director Fang.
%% Safety is our first production
=== a6 | outlet: Peninsula Civic Forum | published: 2037-11-20 | title: Masorie: ten checks on ten claims
%% Fact sheet. Published with member support. Comments welcome
“It was voted.” ⟦F3; v=89-51; by=-: It was, by eighty-nine to fifty-one⟧; ⟦F10; v=before; by=gallery visitors: but visitors in the gallery saw the opposition benches empty at the moment of the roll-call, four of them told us⟧. ⟦F4; v=2h50; by=-: The speech before it took two hours fifty⟧. ⟦F28; v=named; by=-: That absent members are listed as voting No⟧ needs explaining.
“It has been refused before.” ⟦F12; v=66-70; by=-: Yes: 66 for, 70 against⟧, ⟦F13; v=2034; by=-: in 2034⟧.
“The president comes from there.” ⟦F6; v=Bo; by=birth register: The register in Bo has his birth, page 212⟧. ⟦F5; v=home; by=Hawa Sesay-Tucker: Mrs Sesay-Tucker's charge that he is going home rests on his mother's family⟧.
“Mining pays.” ⟦F8; v=loan; by=company magazine: The builder's own magazine writes of its credit⟧. ⟦F7; v=$3.4 billion; by=company magazine: The same magazine gives 3.4 billion with transport lines⟧.
“Few are displaced.” ⟦F18; v=3150; by=-: We walked the pegs: 3,150 residents⟧. ⟦F19; v=40 million leones; by=lands ministry: The ministry confirms forty million leones a family⟧, ⟦F19; v=40 million leones; by=-: which is about 1,700 dollars⟧; ⟦F27; v=twelvefold; by=land agents: what land agents ask has multiplied by twelve⟧.
“The forest stays.” ⟦F24; v=640 ha; by=-: Six hundred and forty hectares will not⟧.
“Water is there.” ⟦F29; v=too little; by=farmers: Every farmer we asked has crossed the river dry-shod in April⟧. ⟦F29; v=enough; by=water ministry: The water ministry stands by its paper⟧.
“Freetown loses nothing.” ⟦F26; v=maritime capital; by=-: “Maritime capital” is a name without a budget line⟧. ⟦F17; v=1.4 million; by=census: The census puts 1.4 million inside the city limits⟧.
“Protest is free.” ⟦F11; v=27; by=police: Twenty-seven were locked up, the police diary shows⟧; ⟦F30; v=released; by=lawyers: all are out since Tuesday, their lawyers report⟧.
“It cannot be stopped.” ⟦F23; v=2038-02-02; by=-; st=planned: Ground is to be broken ⟦T2038-02-02: on the second of February⟧⟧. ⟦F20; by=Claudius Wray: The lawyers' suit was filed on Wednesday, Mr Wray confirms⟧. ⟦F16; v=2042; by=-; st=planned: 2042, when the president himself would move⟧, is far.
⟪Adama Bangura; q; via=The Lambeth Record: “They are taking the desks,”⟫ a trader told a London paper.
=== key
F1 | What did parliament decide about the capital?
F2 | When did parliament vote?
F3 | How did parliament vote on the move?
F4 | How long did the president speak?
F5 | Why is the capital moved to Masorie?
F6 | Where was the president born?
F7 | What will the new capital cost?
F8 | Where does the money come from?
F9 | How many civil servants are to move?
F10 | Did the opposition leave before or after the vote?
F11 | How many demonstrators were arrested?
F12 | How did parliament vote on the earlier bill?
F13 | When was the earlier bill rejected?
F14 | How far is Masorie from Freetown?
F15 | When are the ministries to move?
F16 | When is the presidency to move?
F17 | How many people live in Freetown?
F18 | How many villagers must make way?
F19 | What compensation does a household get?
F20 | What does the Bar Association do?
F21 | Who is the architect?
F22 | What does the design resemble?
F23 | When is the foundation stone laid?
F24 | How much forest will be cleared?
F25 | What is promised to the transferred officers?
F26 | Which title does Freetown get?
F27 | How did land prices in Masorie change?
F28 | Are absent members listed as voting?
F29 | Does the Rokel carry enough water?
F30 | What happened to the arrested?
D1 | cause | conflict | F5 | floods: a1 a2 a3 a4 | home: a1 a6 | not home: a3 | the government names mudslides, the opposition the president's family ground
D2 | place | conflict | F6 | Masorie: a1 a4 | Bo: a1 a3 a6 | elders and a midwife against biography and register
D3 | identity | conflict | F8 | royalties: a1 a2 | loan: a2 a4 a5 a6 | the ministry says mining income, term sheet and builder a credit
D4 | sequence | conflict | F10 | before: a1 a4 a6 | after: a1 a3 | opposition and gallery have them gone before the division, Speaker and state radio after
D5 | denial | conflict | F29 | too little: a5 a6 | enough: a5 a6 | hydrologist and farmers against the ministry's paper
D6 | figure | update | F11 | 12: a1 | 27: a2 a6 | more arrests by Friday
D7 | figure | update | F18 | 2300: a2 a5 | 3150: a4 a6 | the surveyors' pegs enclose more homes than the ministry's first count
D8 | figure | scope | F7 | $1.9 billion: a1 a5 | $3.4 billion: a4 a5 a6 | buildings alone or with railway and road
D9 | figure | scope | F17 | 1.4 million: a2 a6 | 1.9 million: a4 | inside the city limits or the whole peninsula
D10 | figure | rounding | F14 | 178 km: a2 a5 | nearly 180 km: a3 | the same distance rounded
D11 | figure | rounding | F4 | 2h50: a1 a6 | 3 hours: a3 | the same speech to the hour
R F6 | 4 | the elders; the midwife; the president and his office; the register in Bo
R F8 | 3 | the finance ministry; the term sheet; the builder's people
R F10 | 4 | the opposition; the Speaker; the state radio; visitors in the gallery
R F18 | 3 | the lands ministry; the surveyors; the Civic Forum
S | a4 “They are not taking us. They are taking the desks,” | a6 “They are taking the desks,”
E | Brima Kargbo-Cole | person | President Brima Kargbo-Cole; His Excellency; the president
E | Hawa Sesay-Tucker | person | Hawa Sesay-Tucker; Mrs Sesay-Tucker
E | Guanghai Construction | organisation | Guanghai Construction; Guanghai; The builder
E | Fang Weiming | person | Fang Weiming; Mr Fang; Director Fang
