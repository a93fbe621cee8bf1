story: yalmux_film_crew
about: a Mexican television crew is kept for two days by a village in the Guatemalan highlands; hostages or guests, four or five, for the dam or for filmed children, freed by police or by the assembly, a ransom denied and then called a fine, and a woman dead of gas or of her heart
=== a1 | outlet: Canal Meridiano | published: 2032-02-10 | title: Our team is missing in Huehuetenango
%% Mexico City | Newsroom statement
Canal Meridiano has ⟦F1; by=-: lost contact with a crew⟧ that was filming in the Guatemalan municipality of San Lucas Yalmux. ⟦F2; v=2032-02-09; by=-: Their last message reached us at 11.20 a.m. on ⟦T2032-02-09: Monday⟧⟧: ⟪Ximena Barraza; q: “They want us to come to a meeting. Going.”⟫
⟦F3; v=4; by=-: Four of our people were on assignment⟧: reporter Ximena Barraza, 38; camera operator Óscar Duarte; sound engineer Julio Paz; and producer Inés Rentería. ⟦F4; v=Mexico; by=-: All are Mexican citizens⟧.
They were preparing a programme about ⟦F5; v=64 MW; by=-: Yalmux II, a 64-megawatt hydroelectric dam⟧. ⟦F6; v=31-12; by=-: Guatemala's congress approved it last year by 31 votes to 12⟧ in committee. ⟦F7; v=4112; by=-: In a local referendum in 2027 the area had said no by 4,112 ballots⟧ to 38.
⟦F8; by=Canal Meridiano; st=asked: We ask both governments to do everything to find them⟧.
%% 24-hour line for relatives: see website
=== a2 | outlet: Istmo Agencia | published: 2032-02-11 | title: Guatemala villagers hold Mexican TV crew hostage
GUATEMALA CITY, Feb 11 (Istmo) – ⟦F1; by=interior ministry: Residents of a Maya Chuj village have been holding a foreign television team⟧ since ⟦F2; v=2032-02-09: ⟦T2032-02-09: Monday⟧⟧, the interior ministry said. ⟦F24; v=hostages; by=-: ⟦V1; own: The hostages⟧⟧ are ⟦F9; v=school; by=interior ministry: locked up in a primary school⟧, it said.
⟦F3; v=5; by=interior ministry: Five persons are being held, the driver, a Guatemalan, included⟧, according to Deputy Minister Estuardo Monzón. ⟦F10; v=dam firm; by=Estuardo Monzón: The villagers took them for employees of the power company⟧, he said.
⟦F11; v=75,000 quetzales; by=Estuardo Monzón: The captors want 75,000 quetzales, around 9,700 dollars⟧, Monzón said. ⟦F12; v=no; by=Estuardo Monzón; st=denied: The state would not pay a cent⟧.
⟦F13; v=twelve; by=-: In 2029 a dozen census takers were kept overnight in the same village⟧ and ⟦F14; by=-: released with a warning⟧.
%% Istmo/GT/0940
=== a3 | outlet: El Noticiero de Xelajú | published: 2032-02-13 | title: Police free journalists in pre-dawn operation; woman dies
%% Nation, page 4
⟦F15; v=police; by=Estuardo Monzón: ⟦F28; v=287; by=Estuardo Monzón: A force of 287 police⟧ rescued the Mexican journalists⟧ from San Lucas Yalmux ⟦F16; v=2032-02-12; by=Estuardo Monzón: at three in the morning of ⟦T2032-02-12: Thursday⟧⟧, Deputy Interior Minister Estuardo Monzón reported. ⟦F12; v=no; by=Estuardo Monzón; st=denied: Not one quetzal changed hands⟧, he assured.
⟦F17; v=beaten; by=Estuardo Monzón: The cameraman, Óscar Duarte, has a rib broken by a blow with a stick⟧. He and his colleagues ⟦F18; v=64 hours; by=Estuardo Monzón: were deprived of liberty for sixty-four hours⟧ before they could leave, said Monzón.
⟦F19; v=3; by=police: Three members of the village council were arrested⟧ as ringleaders. During the operation ⟦F20; v=Petrona Mateo; by=-: a resident, Petrona Mateo, 58, died⟧. ⟦F21; v=heart; by=police: Police put it down to a heart attack⟧.
⟦F22; v=burned; by=police: The crew's memory cards are thought to have been thrown on a fire⟧.
%% Coffee closes up 2 cents
=== a4 | outlet: Radio Q'anil, community station | published: 2032-02-13 | title: What the assembly decided, and when
%% Chuj and Spanish | translated by the station
The assembly of Yalmux met ⟦T2032-02-11: on Wednesday⟧ from three until dusk. It voted that ⟦F15; v=assembly; by=-: the visitors should go home⟧. ⟦F16; v=2032-02-11; by=Pascual Andrés: They drove off at seven that evening in their own van⟧, says our announcer Pascual Andrés, who ⟦F23; by=-: carried messages between the two sides⟧ and waved to them. ⟪Pascual Andrés; q: “The police freed an empty school,”⟫ he says.
⟦F24; v=guests; by=-: They were no prisoners⟧. ⟦V1; said: “Hostages” is the minister's word⟧. ⟦F24; v=guests; by=village council: For the council they were guests who had been asked to stay⟧ until they explained themselves; they ate what we eat. ⟦F9; v=school: The school was open⟧ and children came in to look.
Why were they asked? ⟦F10; v=filmed children; by=village council: Because without leave they had filmed the little ones at the washing place⟧, and in these hills ⟦F25; by=-: people fear that children are stolen⟧. ⟦F10; v=not dam firm; by=village council; st=denied: It had nothing to do with the company⟧.
⟦F17; v=fell; by=Pascual Andrés: The man with the camera slipped on the wet court⟧ while playing football, on the Tuesday; Pascual was in goal.
⟦F21; v=not heart; st=denied; by=-: Doña Petrona did not die of her heart⟧. ⟦F21; v=gas; by=daughter: A canister came through her roof and she choked, her daughter tells⟧. ⟦F26; v=6; by=midwife: Six more, among them a baby, were treated for gas by the midwife⟧.
=== a5 | outlet: Canal Meridiano | published: 2032-02-14 | title: "I was afraid of the candle": Ximena Barraza tells
%% Interview: Rebeca Solís
%% Watch the full programme on Sunday
&& ⟦F1: Our crew was detained⟧ ⟦F2; v=2032-02-09: ⟦T2032-02-09: on Monday⟧⟧ in northern Guatemala.
How did it feel? ⟪Ximena Barraza; q: “⟦F24; v=hostages; by=Ximena Barraza: A guest can find the door. We had a man with a machete at ours⟧,”⟫ says Barraza. ⟪Ximena Barraza; q: “⟦F9; v=school then chapel; by=Ximena Barraza: The first night was in the classroom, the second under the chapel⟧, with one candle. I was afraid of the candle.”⟫
She did see Duarte hurt. ⟦F17; v=beaten; by=Ximena Barraza: Somebody hit him from behind with a pole⟧, she says; there was a football match, but later and without him. ⟦F10; v=dam firm; by=Ximena Barraza: The questions were all about who at the company had paid for the van⟧.
On the ending she will not side with the ministry. ⟦F16; v=2032-02-11; by=Ximena Barraza: It was dark but early, seven or eight on Wednesday night, when a paper was signed⟧ and they left. ⟪Ximena Barraza; q: “⟦F15; v=assembly; by=Ximena Barraza: They voted and we went. The police we met an hour down the road⟧, coming up.”⟫ So ⟦F18; v=56 hours; by=-: they were held for fifty-six hours, not ⟦F18; v=64 hours; by=ministry: the sixty-four of the ministry⟧⟧.
A correction to our first notice. ⟦F4; v=El Salvador; by=Canal Meridiano: Julio Paz holds a Salvadoran passport⟧; the others are Mexicans. And ⟦F3; v=4; by=Canal Meridiano: our count of four⟧ left out ⟦F27; v=Tomás Xol; by=-: Tomás Xol, the driver⟧, who was with them throughout. We are ashamed of that.
=== a6 | outlet: Highland Rights Monitor | published: 2032-02-17 | title: Guatemala: two wrongs at Yalmux
%% Briefing, 3 pages
It was wrong to hold ⟦F3; v=5; by=-: five media workers⟧ against their will ⟦F18; v=over two days; by=-: for more than two days⟧, ⟦F24; v=hostages; by=Highland Rights Monitor: and our finding is that they were captives⟧. It was also wrong to send ⟦F28; v=nearly 300; by=-: nearly three hundred policemen⟧ at night into ⟦F15; v=assembly; by=toll camera: a village from which, as the toll camera at Barillas proves, ⟦F16; v=2032-02-11; by=toll camera: they had departed seven hours earlier⟧⟧.
⟦F21; v=gas; by=Dr Lemus: The second autopsy on Petrona Mateo, by Dr Aura Lemus, found swollen airways and a healthy heart⟧. ⟦F29; v=3 m; by=Highland Rights Monitor: The hole in her roof is three metres from her bed⟧. The interior ministry ⟦F21; v=heart; by=interior ministry: maintains that it was a cardiac arrest⟧.
⟦F26; v=11; by=Highland Rights Monitor: Eleven villagers needed treatment, if one adds to the gassed five who had been clubbed⟧. ⟦F19; v=8; by=Highland Rights Monitor: Eight villagers are now behind bars⟧; five were fetched on Sunday. The electricity firm, Hidro Yalmux, ⟦F30; v=none; by=Hidro Yalmux; st=denied: told us that it had never had any dealings with the television people⟧.
@@ copy Istmo Agencia
⟦F13; v=twelve; by=-: In 2029 a dozen census takers were kept overnight in the same village⟧; they were ⟦F14; by=-: released with a warning⟧.
=== a7 | outlet: Semanario Plaza Pública 21 | published: 2032-02-20 | title: The receipt
%% Investigations
Here it is, on squared paper, with the thumbprint of the treasurer. ⟦F12; v=yes; by=receipt: “Received of Canal Meridiano, as a fine under the custom of the village, 40,000 quetzales”⟧. ⟦F31; v=2032-02-11; by=receipt: It is dated ⟦T2032-02-11: 11 February⟧, five in the afternoon⟧.
The deputy minister has sworn twice that ⟦F12; v=no; by=Estuardo Monzón; st=denied: nobody paid⟧. The channel, asked on Tuesday, said that ⟦F12; v=yes; by=Canal Meridiano: it had settled “a communal fine, not a ransom”⟧. ⟦F11; v=75,000 quetzales; by=treasurer: The opening price had been seventy-five thousand, the treasurer recalls⟧.
The memory cards turned up too. ⟦F22; v=kept; by=treasurer: They lay unharmed in the council's strongbox, beside the receipt book⟧, and ⟦F32; v=2032-02-18; by=-: ⟦T2032-02-18: on Wednesday⟧ the council handed them to the ombudsman⟧. He let us see a minute of them. Children wash. A woman laughs. Then a voice asks: ⟪a villager; q: “Who gave you permission?”⟫
⟪people of Yalmux; q: “The police set free an empty school,”⟫ they say now in Yalmux; it has become a greeting. ⟦F28; v=287: The 287 officers⟧ ⟦F33; v=medal; by=interior ministry; st=planned: are to get a medal, the ministry announces⟧.
=== key
F1 | What happened to the television crew?
F2 | When was the crew seized?
F3 | How many people were held?
F4 | Of what country are the crew's members?
F5 | How large is the dam?
F6 | How did the congress committee vote on the dam?
F7 | How many voted against the dam in 2027?
F8 | What does the channel ask of the governments?
F9 | Where was the crew held?
F10 | Why was the crew held?
F11 | How much did the villagers demand?
F12 | Was money paid for the release?
F13 | How many census takers were held in 2029?
F14 | What became of the census takers?
F15 | Who ended the captivity?
F16 | When did the crew get free?
F17 | How was the cameraman hurt?
F18 | How long was the crew held?
F19 | How many villagers were arrested?
F20 | Who died in the operation?
F21 | What did Petrona Mateo die of?
F22 | What happened to the memory cards?
F23 | What did the announcer do?
F24 | Were they hostages or guests?
F25 | What do people in the hills fear?
F26 | How many other villagers were treated?
F27 | Who was the driver?
F28 | How many police took part?
F29 | How far was the hole from her bed?
F30 | Did the power firm know the crew?
F31 | When was the receipt written?
F32 | When were the cards handed over?
F33 | What will the officers get?
D1 | figure | scope | F3 | 4: a1 a5 | 5: a2 a6 | the channel's own staff, or the driver with them
D2 | characterisation | conflict | F24 | guests: a4 | hostages: a2 a5 a6 | the council's word against the reporter and the monitor
D3 | cause | conflict | F10 | dam firm: a2 a5 | filmed children: a4 | taken for the company's people, or held for filming children
D4 | responsibility | conflict | F15 | police: a3 | assembly: a4 a5 a6 | the ministry claims a rescue, the village, the reporter and a camera say they had left
D5 | date | conflict | F16 | 2032-02-12: a3 | 2032-02-11: a4 a5 a6 | before dawn on Thursday against Wednesday evening
D6 | cause | conflict | F17 | beaten: a3 a5 | fell: a4 | a stick or a slip on the football court
D7 | cause | conflict | F21 | heart: a3 a6 | gas: a4 a6 | police against the daughter and the second autopsy
D17 | denial | conflict | F21 | heart: a3 a6 | not heart: a4 | the station denies what the police say
D8 | place | conflict | F9 | school: a2 a4 | school then chapel: a5 | ministry and village know only the school, the reporter also the chapel
D9 | denial | update | F12 | no: a2 a3 a7 | yes: a7 | the denial, then the receipt and the channel's admission
D10 | place | update | F22 | burned: a3 | kept: a7 | the cards believed burned turned up in the strongbox
D11 | identity | update | F4 | Mexico: a1 | El Salvador: a5 | the channel corrects the passport of one
D12 | figure | update | F19 | 3: a3 | 8: a6 | five more were fetched
D18 | figure | scope | F26 | 6: a4 | 11: a6 | those treated for gas, or with those clubbed
D13 | figure | conflict | F18 | 64 hours: a3 a5 | 56 hours: a5 | the ministry counts to its raid, the channel to the signed paper
D16 | figure | rounding | F18 | 56 hours: a5 | over two days: a6 | the same captivity told loosely
D14 | figure | rounding | F28 | nearly 300: a6 | 287: a3 a7 | the same force
D15 | denial | conflict | F10 | dam firm: a2 a5 | not dam firm: a4 | the council denies that the company had to do with it
R F15 | 4 | the ministry; the station's announcer; the reporter; the toll camera
R F16 | 4 | the ministry; the announcer; the reporter; the toll camera
R F21 | 3 | the police; the daughter; Dr Lemus
R F12 | 3 | the deputy minister; the receipt; the channel
S | a4 “The police freed an empty school,” | a7 “The police set free an empty school,”
E | Ximena Barraza | person | reporter Ximena Barraza; Barraza; Ximena Barraza
E | Estuardo Monzón | person | Deputy Minister Estuardo Monzón; Deputy Interior Minister Estuardo Monzón; Monzón; The deputy minister
E | Petrona Mateo | person | Petrona Mateo; Doña Petrona; a resident
E | Pascual Andrés | person | our announcer Pascual Andrés; Pascual
E | Canal Meridiano | organisation | Canal Meridiano; The channel
