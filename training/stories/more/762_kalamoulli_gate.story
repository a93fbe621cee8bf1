story: kalamoulli_gate
about: a crossing on Cyprus opens again after five years; who lifted the bar and who crossed first, heads counted one way or both, a death in the queue with two causes, a torn flag, a two-hour stop, whose ground the booth stands on, and an older opening nearby
=== a1 | outlet: Mesaoria Weekly | published: 2032-06-18 | title: The road to the mill is open again
%% Mesaoria Weekly, Nicosia district. Words: Despo Ioannou
Kyriaki Zenonos had ironed her blouse for it on Sunday night. She is 84, and the mill where her father ground barley lies eleven hundred metres from her kitchen, on the other side.
⟦F1; by=-: Kalamoulli crossing has opened again⟧, ⟦F2; v=2032-06-14; by=-: as of ⟦T2032-06-14: this Monday⟧⟧, ⟦F7; v=5 years; by=-: after five years and some months behind wire⟧. ⟦F3; v=07h26; by=-: It was twenty-six minutes past seven⟧ when the bar went up, and she ⟦F6; v=Kyriaki Zenonos; by=-: was first across⟧, on the arm of a nephew and, halfway, of a Turkish Cypriot policeman who had been told not to touch anybody.
⟦F5; v=Greek Cypriot side; by=Panikos Loizou: Our people lifted their bar first, and the others waited a good minute⟧, insists the community leader, Panikos Loizou. ⟪Panikos Loizou; q: “Somebody has to say good morning first, and it was us,”⟫ he says.
⟦F8; v=killed; by=-: The passage had been shut since the customs officer Andreas Mavrides was shot dead in it⟧ ⟦F9; v=2027-02; by=-: in February 2027⟧. ⟦F10; v=unsolved; by=-: Who fired was never found out⟧. His mother came with basil and stood.
The day had its shadow. ⟦F11; v=died; by=-: Giorgos Frangos, 77, died while queuing⟧ in thirty-nine degrees. ⟦F12; v=heat; by=Panikos Loizou: There was no shade and no water, Mr Loizou complains; the sun killed him⟧.
⟦F13; v=60; by=-: Sixty men with black banners stood at the bend⟧ and shouted at the buses. Then it was noon and they went to eat.
%% Olive press repairs: telephone the editor
=== a2 | outlet: Island Wire | published: 2032-06-14 | title: Cyprus crossing reopens five years after fatal shooting
NICOSIA, June 14 (IW) - ⟦F1; by=-: Cypriots from both sides of the divided island streamed through a checkpoint that had stayed closed⟧ ⟦F9; v=2027-02; by=-: since early 2027⟧, ⟦F8; v=killed; by=-: when a Greek Cypriot customs man was killed there⟧.
⟦F4; v=3120; by=Cyprus police: 3,120 people had passed northward by nightfall⟧, the Cyprus police said.
The first was ⟦F6; v=Emre Tunç; by=United Nations: a ten-year-old on a bicycle, Emre Tunç, according to a United Nations spokeswoman⟧, who was watching from the roof of the post.
The opening had been ⟦F3; v=07h00; st=planned; by=-: due at seven⟧, but ⟦F31; v=generator; by=-: a generator would not start⟧. ⟦F14; v=214; by=United Nations: Deminers had lifted 214 mines from the verges⟧ over the winter, the UN said. ⟦F15; v=2.3 million euros; by=-: The European Union paid 2.3 million euros for the road⟧.
⟦F11; v=died; by=police: A pensioner collapsed and died⟧ in the line, police said; ⟦F12; v=heart; by=pathologist: a state pathologist found a heart attack, which she said could have struck him in bed⟧.
⟪Aoife Brennan; q: “It's one gate and eleven hundred metres. ⟦F32; v=61; by=Aoife Brennan: It took us sixty-one meetings⟧,”⟫ said Aoife Brennan, the UN mission's head.
⟦F16; v=10; by=-: There are now ten places at which the line can be passed⟧. ⟦F17; v=2029; by=-: The latest before it, at Pyrgadi, opened in 2029⟧, for walkers only. Shopkeepers near both had mixed feelings about petrol, which is cheaper in the north, and cheese, which is better wherever one was born.
%% IW/ch/mp
=== a3 | outlet: Kuzey Ufuk | published: 2032-06-15 | title: Kamışlı gate: our side opened, theirs followed
%% Lefkoşa. Daily. English summary page
Festive scenes were lived at Kamışlı, which the Greeks call Kalamoulli, as ⟦F1; by=-: the gate was put into service anew⟧ ⟦F2; v=2032-06-14; by=-: ⟦T2032-06-14: on Monday⟧⟧.
⟦F5; v=Turkish Cypriot side; by=Hüseyin Çakır: It was the Turkish Cypriot barrier that rose first⟧, district governor Hüseyin Çakır said; ⟪Hüseyin Çakır; q: “the film is on my telephone and I show it to whoever likes”⟫. ⟦F6; v=Emre Tunç; by=-: Through it, ringing his bell, rode young Emre Tunç of Year Five⟧.
⟦F4; v=5400; by=police directorate: Five thousand four hundred passages were registered⟧, the police directorate announced, ⟦F18; v=both; by=police directorate: adding up those who came and those who went⟧.
The joy was disturbed at about four. ⟦F19; v=Greek Cypriot youths; by=-: Greek Cypriot youths tore down and trampled our flag⟧, which hung from the coffee house and harmed nobody. A complaint was made.
The booth for passports also raises a question. ⟦F20; v=northern soil; by=land registry: It stands on parcel 311, and that parcel is ours⟧, the land registry in Güzelyurt states.
⟦F21; v=not yet; by=Hüseyin Çakır: Lorries cannot use it so far⟧, the governor regretted, though ⟦F22; v=July; st=planned; by=Hüseyin Çakır: from July potatoes should roll⟧.
⟦F11; v=died; by=-: For the deceased uncle from the south⟧ the imam of the village asked a prayer. It was noted with respect that his family sent coffee.
%% Günlük burçlar: sayfa 15
=== a4 | outlet: Başkent Haber Ajansı | published: 2032-06-16 | title: Crossing in TRNC halted for two hours due to Greek Cypriot system failure
%% BHA English service. Ankara
Passage at ⟦F1; by=-: the Kamışlı border gate, newly reopened⟧ within the framework of confidence-building, was interrupted ⟦T2032-06-15: on Tuesday⟧.
⟦F23; v=2 hours; by=-: For two hours nobody could go in either direction⟧. ⟦F24; v=computer; by=officials: Officials pointed to a breakdown of the computers on the southern side⟧, whose staff could not read the new identity cards.
Sources added that ⟦F25; v=2870; by=sources: 2,870 crossings were recorded⟧ on the second day, fewer than ⟦F4; v=5400; by=sources: Monday's 5,400⟧ because of it.
Ankara's foreign ministry welcomed the gate in a written statement and ⟦F26; by=foreign ministry; st=asked: invited the other side to open the harbours as well⟧. Concerning ⟦F19; v=Greek Cypriot youths; by=foreign ministry: the attack upon the flag by hooligans from the South⟧, it expected an apology.
The claim that ⟦F20; v=buffer zone; by=Nicosia; st=doubted: the booth lies within the zone of the United Nations⟧ was described as cartography for tourists.
⟦F14; v=more than 200; by=-: Upwards of two hundred mines, laid in another century, had to be removed⟧ before the asphalt. Children of both communities flew kites on Monday evening. The kites had been provided by a bank. Traders in the covered market of Güzelyurt told this agency that they had sold out of lace, helva and batteries by lunch, and that euros and lira lay in the same drawer without fighting.
%% BHA – all rights reserved. A subscription is necessary to use
=== a5 | outlet: EU Borders Briefing | published: 2032-06-17 | title: Green Line: one new hole, four old problems
%% Brussels. By Jannik Mørch
Brussels likes a photograph of an old lady with basil. It likes less to be asked what it has bought for ⟦F15; v=2.3 million euros; by=-: its €2.3m strip of tarmac⟧.
Counting. ⟦F4; v=3120; by=Nicosia: Nicosia's 3,120 are those who went north⟧, ⟦F4; v=5400; by=north: the north's 5,400 are all movements⟧, and neither says how many human beings that was; a good few went twice.
Stopping. ⟦F23; v=nearly 2 hours; by=Commission: The Tuesday halt lasted an hour and fifty minutes⟧, a Commission paper says. ⟦F24; v=hoax; by=Commission: It blames a telephone call about a bomb in a pram⟧, found to hold a pram's usual contents; the northern version, ⟦F24; v=computer; by=north: that a server gave up⟧, has no support in the paper.
Ground. ⟦F20; v=buffer zone; by=Commission: The Commission's map puts the booth forty metres inside the buffer zone⟧. ⟦F20; v=northern soil; by=north: The north holds a deed⟧.
Goods. ⟦F21; v=not yet; by=-: No freight passes for the time being⟧. ⟦F27; v=9 million euros; by=chamber of commerce: It would be worth nine million a year, the Nicosia chamber of commerce reckons⟧.
@@ copy Island Wire
⟦F16; v=10; by=-: There are now ten places at which the line can be passed⟧. ⟦F17; v=2029; by=-: The latest before it, at Pyrgadi, opened in 2029⟧.
⟪Aoife Brennan; q; via=Island Wire: “⟦F32; v=61; by=Aoife Brennan > Island Wire: It took us sixty-one meetings⟧,”⟫ the UN's woman on the island said. The sixty-second, officials joke, will be about ⟦F5: whose bar went up first⟧.
A word on the dead. ⟦F12; v=heart; by=-: Mr Frangos had a coronary⟧, and the absence of shade, though shameful, was not found to have caused it. Water tanks come on Friday.
%% To unsubscribe, reply STOP
=== a6 | outlet: Home Across (two-community blog) | published: 2032-06-22 | title: A week at the gate, from both chairs
%% Written by Maria H. and Selin A. in turn. Comments are open and kind
Maria. ⟦F2; v=2032-06-14; by=-: It is eight days since⟧ ⟦F1; by=-: the wire at Kalamoulli–Kamışlı was rolled up⟧. We sat there for all of them, one on each side, with the same flask.
Selin. First, who was first. ⟦F6; v=Kyriaki Zenonos; by=-: I saw the grandmother in the white blouse come through⟧; ⟦F6; v=Emre Tunç; by=-: Maria saw the boy Emre come through⟧. They were going opposite ways. ⟦F5; v=same moment; by=-: And the two bars, on our own film, rise together⟧.
Maria. The flag. ⟦F19; v=wind; by=café owner: The owner of the coffee house told us that a gust took it and a donkey stepped on it⟧. He has said so to the police, who wrote it down. ⟦F19; v=Greek Cypriot youths; by=ministries: Two ministries continue to know better⟧.
Selin. The stop. My cousin works at the window. ⟦F24; v=computer; by=Selin's cousin: The screens went blue, he says, and then came the call about the pram⟧, so perhaps everybody is right for once.
Maria. ⟦F11; v=died; by=-: Mr Frangos was buried on Thursday⟧. His daughter says ⟦F28; v=tablets; by=daughter: he had left his tablets at home⟧, from excitement. ⟦F29; v=1200; by=-: Twelve hundred people came⟧, from two directions.
Selin. ⟦F13; v=300; by=organisers: The banner men say they were three hundred⟧. ⟦F13; v=about 60; by=-: I counted five dozen and a dog⟧.
Maria. ⟦F30; v=20000; by=United Nations: By Sunday twenty thousand crossings had been logged, the UN told us⟧. ⟦F22; v=September; by=governor: Potatoes will have to wait until September, the governor now says⟧. ⟦F10; v=unsolved; by=-: And nobody knows yet who killed Andreas⟧. His mother comes each morning. We have bought a third chair.
&& Both bars, at once. We have the film too.
%% Next post: recipes for mulukhiya
=== key
F1 | What happened to the crossing?
F2 | When did the crossing open?
F3 | At what time did the crossing open?
F4 | How many crossed on the first day?
F5 | Which side lifted its bar first?
F6 | Who was the first to cross?
F7 | How long was the crossing closed?
F8 | What happened to the customs officer?
F9 | When was the crossing closed?
F10 | Who shot the customs officer?
F11 | What happened to the man in the queue?
F12 | What did the man in the queue die of?
F13 | How many protested against the opening?
F14 | How many mines were cleared?
F15 | What did the European Union pay for the road?
F16 | How many crossings are there now?
F17 | When did the Pyrgadi crossing open?
F18 | Which directions does the northern count hold?
F19 | Who tore down the flag?
F20 | On whose ground does the booth stand?
F21 | Can lorries use the crossing?
F22 | When will freight be allowed?
F23 | How long was the stop on Tuesday?
F24 | Why was the crossing stopped on Tuesday?
F25 | How many crossings were there on the second day?
F26 | What does Ankara invite the other side to do?
F27 | What would freight be worth a year?
F28 | What had the dead man forgotten?
F29 | How many came to the funeral?
F30 | How many crossings were there in the first week?
F31 | Why did the crossing open late?
F32 | How many meetings did the opening take?
D1 | sequence | conflict | F5 | Greek Cypriot side: a1 | Turkish Cypriot side: a3 | same moment: a6 | each side claims the first bar, the bloggers' film shows both at once
D2 | identity | conflict | F6 | Kyriaki Zenonos: a1 a6 | Emre Tunç: a2 a3 a6 | an old woman going north or a boy going south
D3 | cause | conflict | F12 | heat: a1 | heart: a2 a5 | the community leader blames the sun, the pathologist the heart
D4 | responsibility | conflict | F19 | Greek Cypriot youths: a3 a4 a6 | wind: a6 | ministries blame youths, the café owner a gust
D5 | place | conflict | F20 | northern soil: a3 a5 | buffer zone: a4 a5 | a deed against the Commission's map
D6 | cause | conflict | F24 | computer: a4 a5 a6 | hoax: a5 | a server failure for the north, a bomb call for the Commission
D7 | figure | scope | F4 | 3120: a2 a5 | 5400: a3 a4 a5 | northward only, or both directions
D8 | figure | conflict | F13 | 60: a1 | 300: a6 | the banner men count themselves higher than reporters do
D9 | figure | rounding | F14 | 214: a2 | more than 200: a4 | the mines rounded
D10 | figure | rounding | F23 | 2 hours: a4 | nearly 2 hours: a5 | an hour and fifty minutes rounded up
D11 | date | update | F3 | 07h00: a2 | 07h26: a1 | the planned hour and the real one, after a generator failed
D12 | date | update | F22 | July: a3 | September: a6 | freight was put off
D13 | figure | rounding | F13 | 60: a1 | about 60: a6 | the same men told as five dozen
R F6 | 3 | the local weekly; the United Nations spokeswoman; the bloggers
R F19 | 2 | the northern and Turkish authorities; the café owner
R F4 | 2 | the Cyprus police; the northern police directorate
R F24 | 3 | northern officials; the Commission paper; the cousin at the window
S | a2 “It's one gate and eleven hundred metres. It took us sixty-one meetings,” | a5 “It took us sixty-one meetings,”
E | Kalamoulli crossing | place | Kalamoulli crossing; Kamışlı; the Kamışlı border gate; Kalamoulli–Kamışlı
E | Panikos Loizou | person | Panikos Loizou; Mr Loizou
E | Hüseyin Çakır | person | district governor Hüseyin Çakır; the governor
E | Aoife Brennan | person | Aoife Brennan; the UN's woman on the island
E | Giorgos Frangos | person | Giorgos Frangos; Mr Frangos; the deceased uncle from the south; A pensioner
