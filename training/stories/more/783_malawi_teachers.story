story: malawi_teachers
about: a strike of primary teachers in Malawi over unpaid leave grants; how many struck, was it lawful, who called it off, an exam sat or postponed, and last year's shorter strike
=== a1 | outlet: The Shire Tribune | published: 2030-05-07 | title: Chalk down: 54,000 teachers stay home
%% BY THOKOZANI BANDA, BLANTYRE
%% Tuesday, May 7 | K800
⟦F1; by=-: Primary school teachers began an indefinite strike⟧ ⟦F2; v=2030-05-06; by=-: ⟦T2030-05-06: yesterday⟧⟧, and ⟦F3; v=54000; by=Teachers' Congress: 54,000 of them stayed away⟧, their union, the Teachers' Congress of Malawi, said. ⟦F4; v=leave grants; by=-: At issue are leave grants that government has not paid⟧ ⟦F5; v=3 years; by=-: for three years⟧.
⟪Maness Kachingwe; q: “We have marked by candle. We have bought our own chalk. ⟦F6; v=K9.6bn; by=Maness Kachingwe: They owe us K9.6 billion⟧ and they offer us patience,”⟫ union president Maness Kachingwe told a cheering crowd at Njamba Freedom Park.
Treasury disputes the sum. ⟦F6; v=K6.1bn; by=Treasury: The arrears came to K6.1 billion at the last audit⟧, spokesman Alfred Nkhoma said.
Ministry of Labour says ⟦F7; v=illegal; by=Ministry of Labour: the action is unlawful⟧ because ⟦F8; v=5 days; by=Ministry of Labour: notice was given only five days before⟧, and not the seven which the Act wants. The Congress says ⟦F8; v=8 days; by=Teachers' Congress: its letter was stamped at the Labour office on April 28⟧.
At Chiradzulu LEA, pupils came, rang the bell themselves and went home at nine. A Standard 7 girl had written the date on the board and, beneath it, “No lesson”. ⟦F9; v=2030-05-14; st=planned; by=-: Leaving examinations are set to begin ⟦T2030-05-14: on May 14⟧⟧.
⟦F10; v=2029-09; by=-: Last September⟧ ⟦F11; v=4 days; by=-: a walkout over housing money lasted four days⟧.
=== a2 | outlet: Zambezi News Agency | published: 2030-05-08 | title: Malawi teachers strike over unpaid allowances, closing most schools
LILONGWE (ZNA) - ⟦F12; v=most; by=-: Most of Malawi's state primary schools were shut for a second day⟧ on Tuesday as ⟦F1: teachers downed tools⟧ over ⟦F4; v=leave grants; by=-: holiday allowances they say have gone unpaid⟧ ⟦F5; v=3 years; by=teachers: since 2027⟧.
⟦F3; v=more than 50000; by=union leaders: More than 50,000 have joined⟧, according to union leaders. The education ministry, ⟦F34; v=71000; by=-: which pays 71,000 primary teachers⟧, ⟦F3; v=28000; by=education ministry: counted 28,000 absent⟧.
⟦F13; v=3.9m; by=-: The stoppage affects 3.9 million pupils⟧ in one of the world's poorest countries, where ⟦F35; v=90; by=-: a class of 90 is not unusual⟧ and many children get their only cooked meal at school.
Police in the northern city of Mzuzu fired tear gas at teachers marching to the district council. ⟦F14; v=3; by=hospital: Three people were treated for breathing trouble⟧, a hospital said. ⟪Lusungu Gondwe; q: “⟦F15; v=stones first; by=Lusungu Gondwe: They threw stones at our vehicle before we used any gas⟧,”⟫ police spokesman Lusungu Gondwe said.
⟦F16; v=refused; by=-: The High Court in Lilongwe declined to order the teachers back⟧, saying the State had come to it too late. ⟦F7; v=undecided; by=High Court: It left open whether the strike was legal⟧ until a hearing ⟦F17; v=2030-05-16; by=-: ⟦T2030-05-16: on May 16⟧⟧.
Food prices have doubled in two years. ⟦F18; v=19%; by=national statistics office: Inflation stood at 19 percent in March⟧, figures from the national statistics office show.
%% Zambezi News Agency, Lusaka desk
=== a3 | outlet: Capital Hill Gazette (government weekly) | published: 2030-05-10 | title: Government pays; Minister calls on teachers to honour children
%% Published by the Department of Information
Government has released ⟦F19; v=K3bn; by=-: a first tranche of three billion Kwacha⟧ towards ⟦F4; v=leave grants: teachers' leave grants⟧, Minister of Education Honourable Grace Mphande has announced.
⟪Grace Mphande; q: “The money is in the banks. I ask every teacher to be in class ⟦F20; v=2030-05-13; st=asked; by=Grace Mphande: ⟦T2030-05-13: on Monday⟧⟧,”⟫ said the Honourable Minister, who assured the Nation that ⟦F9; v=2030-05-14; st=planned; by=Grace Mphande: examinations will go ahead as scheduled next Tuesday⟧.
The Minister regretted that ⟦F21; v=opposition; by=Grace Mphande; st=alleged: the strike was being steered by politicians who lost the last election⟧. She noted that ⟦F12; v=third; by=Grace Mphande: two schools in every three had been open throughout⟧, thanks to head teachers, volunteers and ⟦F22; v=1200; by=-: 1,200 student teachers deployed to cover classes⟧.
⟦F3; v=28000; by=-: Absentees numbered twenty-eight thousand on the first day⟧ and fewer thereafter. ⟦F7; v=illegal; by=Attorney General: The Attorney General has advised that the action contravenes the Labour Relations Act⟧ and ⟦F23; st=planned; by=Attorney General: that salaries may be withheld for days not worked⟧.
On the incident in Mzuzu, the Minister commended the Police for professionalism. ⟦F15; v=stones first; by=Grace Mphande: Tear smoke was used only after the vehicle of the Officer-in-Charge had been stoned⟧.
The Gazette visited Nkhoma and found a Standard 3 class reciting the six-times table under a mango tree, led by a retired agricultural adviser.
=== a4 | outlet: Teachers' Congress of Malawi — Strike Bulletin 6 | published: 2030-05-11 | title: The tranche that nobody can find
%% PASS IT ON. Photocopy, read aloud, pin up
Comrades, we have asked in twenty-four districts. ⟦F24; v=none; by=Teachers' Congress: Not one member has seen a tambala on the account⟧. ⟦F19; v=none; by=Teachers' Congress; st=denied: The three billion exist in the Gazette⟧ and nowhere else.
⟦F36; v=stay out; by=executive committee: Our executive decided last night that nobody goes back ⟦T2030-05-13: on Monday⟧⟧. ⟦F25; v=19 to 4; by=-: Nineteen voted so and four against⟧.
⟦F21; v=no; by=Teachers' Congress; st=denied: No party calls our strikes⟧. Hunger calls them.
About Mzuzu. Brother Chisomo Nyirenda, who was in the first row, remembers: ⟪Chisomo Nyirenda; q: “⟦F15; v=gas first; by=Chisomo Nyirenda: First the gas, then nothing, because you cannot see to throw⟧.”⟫ ⟦F14; v=11; by=Teachers' Congress: Eleven colleagues needed a doctor⟧, only some of them at the government hospital, since the rest went to the mission.
To those who ask about the law: ⟦F8; v=8 days; by=-: eight full days lay between our notice and our strike⟧. A copy of the stamp is on the back of this page. ⟦F7; v=legal; by=-: We are within the Act⟧.
To those who speak of ⟦F10; v=2029-09; by=-: last September⟧: yes, then we went in ⟦F11; v=4 days; by=-: after the fourth day⟧, on a promise. ⟦F26; v=not kept; by=-: The promise was not kept⟧. Ask your landlord.
To those who worry for the Standard 8s: so do we, we taught them. Come to the mango tree in the evening with a pencil.
=== a5 | outlet: Nordic Schools Watch | published: 2030-05-17 | title: Malawi: exams moved as teachers' strike enters its second week
%% Member newsletter. By Signe Aaltonen in Zomba
At first the minister said no, then the calendar said yes. ⟦F9; v=2030-05-28; by=examinations board: The primary leaving examination has been put off for two weeks, ⟦T2030-05-28: to 28 May⟧, the examinations board announced⟧, one day before its first paper.
⟦F3; v=45000; by=Nordic Schools Watch: Our own sampling of 160 schools suggests that around 45,000 teachers are out⟧, below the union's claim and well above the state's. ⟦F12; v=most; by=Nordic Schools Watch: Four in five of the schools that we telephoned had no lessons⟧.
What do they want? ⟦F4; v=leave grants: The grant is a small annual sum⟧, ⟦F27; v=K60000; by=-: sixty thousand kwacha for a beginner⟧, enough for the bus home to the parents and a bag of fertiliser. ⟦F5; v=2 years; by=auditor general: By the auditor general's report it has been missed for two years⟧ and paid in part for a third. The backlog ⟦F6; v=K9.6bn; by=auditor general: came to 9.6 billion kwacha at the end of April⟧, he found; the lower sum that the treasury quotes is last year's.
⟦F7; v=legal; by=High Court: Judge Fiona Chirwa held ⟦T2030-05-16: on Thursday⟧ that the notice had been long enough and the strike therefore lawful⟧.
⟦F19; v=K3bn; by=Reserve Bank: As for the three billion, the Reserve Bank confirms a transfer⟧ ⟦F28; v=2030-05-15; by=Reserve Bank: ⟦T2030-05-15: on Wednesday⟧⟧, five days after the minister said it was in the banks.
@@ copy Zambezi News Agency
⟦F13; v=3.9m; by=-: The stoppage affects 3.9 million pupils⟧ in a country where ⟦F35; v=90; by=-: a class of 90 is not unusual⟧.
=== a6 | outlet: Radio Mulanje Online | published: 2030-05-21 | title: Back to class: what ended the strike, and who ended it
%% Q & A | Chichewa version here
&& Teachers had been on strike since 6 May
When did it stop? ⟦F29; v=2030-05-20; by=-: The bells rang again ⟦T2030-05-20: yesterday⟧⟧, so that ⟦F30; v=two weeks; by=-: the whole thing took two weeks⟧ from ⟦F13; v=nearly 4m; by=-: the lessons of nearly four million children⟧.
Who called it off? There are two answers. ⟪Maness Kachingwe; q: “⟦F31; v=Teachers' Congress; by=Maness Kachingwe: We suspended it⟧,”⟫ says Maness Kachingwe. ⟦F31; v=president; by=State House: State House says that the President ended it with one telephone call to her on Saturday night⟧. ⟦F31; v=no; by=Maness Kachingwe; st=denied: She has had no such call, she says; her phone was in the rice to dry⟧.
What did they get? ⟦F32; v=K9.6bn; st=planned; by=-: All of the debt, in three parts until December⟧. ⟦F23; v=dropped; by=-: No pay will be cut for the days of absence⟧.
How big was it? ⟦F3; v=54000; by=Teachers' Congress: The union stands by its fifty-four thousand⟧. ⟦F3; v=28000; by=education ministry; st=doubted: The ministry's number, barely half as high⟧, was taken at eight in the morning from districts that answered the phone.
Did anyone get hurt? ⟦F14; v=11; by=-: Eleven in Mzuzu, all by gas, if both hospitals are added up⟧. ⟦F15; v=gas first; by=a shopkeeper's camera: A shopkeeper's camera shows the canister flying before any stone⟧. Not to be mixed up with ⟦F33; v=2; by=-: the two pupils injured at Namwera when a wall fell on Friday⟧.
When do the Standard 8s write? ⟦F9; v=2030-05-28; st=planned; by=-: A week from today⟧. ⟪Maness Kachingwe; q; via=The Shire Tribune: “We have marked by candlelight and bought our own chalk,”⟫ the president had said on the first day. Let us see who buys the candles now.
=== key
F1 | What did the teachers do?
F2 | When did the strike begin?
F3 | How many teachers joined the strike?
F4 | What is the strike about?
F5 | For how long have the grants been unpaid?
F6 | How much is owed?
F7 | Is the strike lawful?
F8 | How much notice was given?
F9 | When will the leaving examination begin?
F10 | When was the earlier strike?
F11 | How long did the earlier strike last?
F12 | How many schools were shut?
F13 | How many pupils are affected?
F14 | How many were hurt by gas in Mzuzu?
F15 | What came first in Mzuzu, stones or gas?
F16 | What did the High Court first decide?
F17 | When is the court hearing?
F18 | How high is inflation?
F19 | Was a first tranche paid?
F20 | When does the minister want the teachers back?
F21 | Is the opposition behind the strike?
F22 | How many student teachers were deployed?
F23 | Will pay be cut?
F24 | Who has received money?
F25 | How did the executive vote?
F26 | Was last year's promise kept?
F27 | How large is the grant for a beginner?
F28 | When was the tranche transferred?
F29 | When did lessons start again?
F30 | How long did the strike last?
F31 | Who ended the strike?
F32 | How much will be paid?
F33 | How many pupils were hurt at Namwera?
F34 | How many primary teachers does the state pay?
F35 | How large are classes?
F36 | What did the union's executive decide about returning?
D1 | figure | conflict | F3 | 54000: a1 a6 | 28000: a2 a3 a6 | 45000: a5 | the union, the ministry and a sample of schools
D2 | figure | rounding | F3 | 54000: a1 a6 | more than 50000: a2 | the agency rounds the union's claim
D3 | figure | update | F6 | K9.6bn: a1 a5 | K6.1bn: a1 | the treasury quotes last year's audit, the auditor general the end of April
D4 | characterisation | conflict | F7 | illegal: a1 a3 | legal: a4 a5 | the ministry and the Attorney General against the union and later the judge
D5 | characterisation | update | F7 | undecided: a2 | legal: a4 a5 | the court left it open and then found the strike lawful
D6 | figure | conflict | F8 | 5 days: a1 | 8 days: a1 a4 | the ministry of labour against the union's stamped letter
D7 | date | update | F9 | 2030-05-14: a1 a3 | 2030-05-28: a5 a6 | the examination was put off by two weeks
D8 | figure | conflict | F12 | most: a2 a5 | third: a3 | the minister says that two schools in three stayed open
D9 | figure | scope | F14 | 3: a2 | 11: a4 a6 | the government hospital alone or the mission's too
D10 | sequence | conflict | F15 | stones first: a2 a3 | gas first: a4 a6 | police and minister against a marcher and a camera
D11 | denial | conflict | F19 | K3bn: a3 a5 | none: a4 | the ministry announced money that the union could not find
D12 | responsibility | conflict | F21 | opposition: a3 | no: a4 | the minister blames politicians, the union denies it
D13 | responsibility | conflict | F31 | Teachers' Congress: a6 | president: a6 | no: a6 | the union and State House each claim the end of the strike
D14 | figure | scope | F5 | 3 years: a1 a2 | 2 years: a5 | the auditor general leaves out a year that was paid in part
D16 | figure | rounding | F13 | 3.9m: a2 a5 | nearly 4m: a6 | the radio rounds
R F3 | 3 | the union; the education ministry; the sample of Nordic Schools Watch
R F6 | 3 | the union; the Treasury; the auditor general
R F15 | 4 | the police; the minister; Chisomo Nyirenda; the shopkeeper's camera
R F8 | 2 | the Ministry of Labour; the union
S | a1 “We have marked by candle. We have bought our own chalk. | a6 “We have marked by candlelight and bought our own chalk,”
E | Teachers' Congress of Malawi | organisation | Teachers' Congress of Malawi; The Congress; The union
E | Maness Kachingwe | person | Maness Kachingwe; union president Maness Kachingwe; the president
E | Grace Mphande | person | Minister of Education Honourable Grace Mphande; the Honourable Minister; The Minister; the minister
E | Ministry of Education | organisation | The education ministry; The ministry
