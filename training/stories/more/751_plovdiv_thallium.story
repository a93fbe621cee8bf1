story: plovdiv_thallium
about: Bulgaria expels Kazakh embassy staff over the poisoning of an exiled tax inspector in Plovdiv; four or three by whether a technician counts, the tea room gives way to a door handle, thallium or mushrooms, and an older poisoning in Sofia
=== a1 | outlet: Plovdiv Utro | published: 2031-11-08 | title: Kazakh exile fights for life after tea in Kapana
%% Plovdiv Utro, regional edition. Text: Nevena Stoilova
A guest of our city who taught chess to children in the Trakia district lies unconscious in St Panteleimon hospital. ⟦F3; by=-: Somebody put poison into Yerlan Sadyqov⟧, and since Friday the anti-terror police sit outside his door.
⟦F4; v=whistle-blower; by=-: Sadyqov, who left Kazakhstan after he had reported bribes in the tax service where he worked⟧, collapsed ⟦F5; v=2031-11-04; by=-: on the evening of ⟦T2031-11-04: Tuesday⟧⟧. ⟦F6; v=tea room; by=regional police: He had just come from a tea room in the Kapana quarter⟧, and it was there, the regional police directorate believes, that he swallowed it. The place is sealed; on Friday its owner was carrying out pots of mint for the neighbours to water.
⟦F8; v=2; by=Daniela Marcheva: Two ambulance men who lifted him also had to be treated⟧, for numb fingers, said Dr Daniela Marcheva, head of intensive care. ⟪Daniela Marcheva; q: “⟦F13; v=hair; by=Daniela Marcheva: His hair came away on the pillow⟧. In thirty years I saw that only in books,”⟫ she said. ⟦F7; v=thallium; by=Daniela Marcheva: She named thallium, a metal once sold against rats⟧.
His landlady, Baba Radka, 81, brought a jar of quince jam, which the officers did not let in.
⟦F14; v=2029; by=-: He came to Plovdiv two years ago⟧ with one suitcase. ⟦F15; v=yes; by=Baba Radka: A man with a camera stood twice under his windows in October⟧, remembers the landlady. ⟦F16; v=no; by=-: Nobody has been detained⟧.
%% Weather: fog on the Maritsa. Page 12: Botev's defence
=== a2 | outlet: Balkan Telegraph Agency | published: 2031-11-13 | title: Bulgaria expels Kazakh embassy staff over poisoning
SOFIA, Nov 13 (BaTA) - ⟦F1; by=foreign ministry: Bulgaria declared staff of the Kazakh embassy personae non gratae⟧ ⟦T2031-11-13: on Thursday⟧, accusing them of having helped ⟦F3; by=foreign ministry: to poison a former official⟧ on its soil.
⟦F2; v=4; by=foreign ministry: Four employees⟧ ⟦F17; v=72 hours; by=foreign ministry: have seventy-two hours to leave⟧, the foreign ministry said. Among them is ⟦F11; v=Temirtayev; by=prosecutors; st=alleged: the third secretary, Askar Temirtayev, who prosecutors say carried the substance from Sofia to Plovdiv by car⟧.
⟦F7; v=thallium; by=National Institute of Toxicology: The National Institute of Toxicology has detected a salt of thallium in the blood of Yerlan Sadyqov⟧, 52. ⟦F12; v=1.4 g; by=National Institute of Toxicology: Its report puts the dose at 1.4 grams⟧, which is above what commonly kills an adult.
⟦F6; v=door handle; by=prosecutors: The poison had been smeared on the handle of his flat⟧, the prosecutors said, withdrawing ⟦F6; v=tea room; by=prosecutors; st=doubted: an earlier suspicion against a tea house⟧. ⟦F8; v=5; by=prosecutors: Five more people who touched him or the door have received treatment⟧, including the landlady.
⟪Lyubomir Penchev; q: “We do not expel on a feeling. We expel on a camera, a car and a laboratory,”⟫ Foreign Minister Lyubomir Penchev told reporters.
⟦F9; v=612 million dollars; by=-: Sadyqov had given Swiss investigators papers on 612 million dollars in evaded duties⟧. ⟦F4; v=embezzler; by=Astana: Astana calls him an embezzler who fled a trial⟧.
Relations between the two states had been unremarkable, dominated by sunflower oil and a disputed rail contract. ⟦F18; v=5; by=-: It is the fifth time in ten years that Sofia has thrown out foreign envoys⟧.
%% (Reporting by K. Angelov. Editing by M. Ruseva)
=== a3 | outlet: Dala Habar | published: 2031-11-14 | title: Foreign Ministry: Sofia's step is groundless and unfriendly
%% Dala Habar, the national information agency. Astana
The Ministry of Foreign Affairs of the Republic handed a note to the Bulgarian ambassador in connection with ⟦F1; by=-: the groundless removal of our diplomatic workers from Sofia⟧.
As the official representative Madina Ospanova explained at a briefing, ⟦F2; v=3; by=Madina Ospanova: the measure touches three diplomats⟧; ⟦F32; v=heating technician; by=Madina Ospanova: the further person on the Bulgarian list is a boiler technician without any rank⟧, hired on the spot. ⟦F11; v=no; by=Madina Ospanova; st=denied: Third Secretary A. Temirtayev had no part in what is ascribed to him⟧ and ⟦F33; v=carpets; by=Madina Ospanova: spent the day in question at a carpet exhibition⟧, she emphasised.
⟪Madina Ospanova; q: “⟦F7; v=mushrooms; by=Madina Ospanova: The citizen Sadyqov ate mushrooms which he had gathered himself⟧. The Bulgarian side knows this from his own neighbours,”⟫ the diplomat said. According to her, ⟦F5; v=2031-11-02; by=Madina Ospanova: he complained of stomach pains as early as ⟦T2031-11-02: Sunday⟧⟧, ⟦F19; v=2; by=Madina Ospanova: two days before anybody spoke of an attack⟧.
It is recalled that ⟦F4; v=embezzler; by=-: Sadyqov, a fugitive, stole from the treasury the equivalent of ⟦F20; v=9 million dollars; by=-: nine million dollars⟧⟧ and ⟦F21; v=2030; by=-: was sentenced in his absence in 2030⟧.
⟦F10; st=planned; by=Madina Ospanova: A mirror answer will follow⟧, Ospanova promised. ⟪Madina Ospanova; q: “We also have an embassy to count on our fingers,”⟫ she added with a smile.
%% Use of materials only with a hyperlink to the agency.
=== a4 | outlet: The Evening Lantern | published: 2031-11-17 | title: TIT FOR TAT: Kazakhs boot out Bulgarians in poison-handle row
%% By Gary Pask, Foreign Editor | SHARE | COMMENT
THE chess-teacher poison plot turned nastier last night as ⟦F10; by=-: Kazakhstan kicked out Bulgarian envoys⟧ in revenge.
⟦F22; v=3; by=-: Three diplomats were ordered home from Astana⟧ just as ⟦F2; v=4; by=-: the four Kazakhs shown the door in Sofia⟧ were settling back in. ⟦F23; v=2031-11-15; by=airport source: Their flight had left ⟦T2031-11-15: on Saturday⟧, a day ahead of the deadline⟧, an airport source told The Lantern.
Dad-of-two ⟦F4; v=whistle-blower; by=-: Yerlan Sadyqov, the taxman who blew the whistle on his bosses⟧, touched ⟦F6; v=door handle; by=-: a doctored doorknob⟧ and was ⟦F24; v=more than a week; by=-: out cold for more than a week⟧. ⟦F13; v=hair; by=-: His locks fell out in clumps⟧. ⟦F12; v=about 1.5 g; by=-: Boffins say the killer dose was about a gram and a half⟧, less than a sachet of sugar.
He had lifted the lid on ⟦F9; v=more than 600 million dollars; by=-: a fiddle worth more than $600m⟧.
⟪Baba Radka; q: “I kiss that boy like my own, and they made my door into a snake,”⟫ weeping landlady Radka, 81, told us. ⟦F8; v=5; by=-: She was one of five locals who needed hospital care⟧.
Astana's excuse? ⟦F7; v=mushrooms; by=Astana: Dodgy mushrooms⟧. Doctors are not swallowing it.
It is not Bulgaria's first. ⟦F25; v=2027; by=-: In 2027 a Sofia arms trader was nobbled⟧ ⟦F26; v=nerve agent; by=-: with a nerve agent⟧ in a lift. ⟦F27; v=recovered; by=-: He pulled through⟧.
%% READ NEXT: Strictly star's curry shame
=== a5 | outlet: Assay – the forensic chemistry letter | published: 2031-11-20 | title: How Sofia's toxicologists found the metal
%% Subscribers only. Issue 311
Thallium has no taste, no smell and, in most hospitals, no test. That ⟦F7; v=thallium; by=-: it was recognised in Plovdiv⟧ owes a good deal to ⟦F13; v=hair; by=-: a physician who noticed a patient going bald⟧.
We have seen the eleven-page report. ⟦F12; v=1.4 g; by=toxicology report: An uptake of 1.4 g, calculated as sulphate, is given⟧, with a wide margin. Concentrations rise along the hair shaft from a single point; ⟦F5; v=2031-11-04; by=toxicology report: counting back, the authors arrive at ⟦T2031-11-04: 4 November⟧⟧ and ⟦F5; v=2031-11-02; st=doubted; by=Kazakh foreign ministry: find no support for the Sunday which the Kazakh ministry prefers⟧.
⟦F28; v=none; by=toxicology report: No trace of amatoxin, the poison of the death cap, turned up⟧ in blood, urine or the jars in his kitchen.
What of absorption through the skin? ⟪Henrik Aasgaard; q: “⟦F34; v=a tenth; by=Henrik Aasgaard: From a handle alone I would not expect more than a tenth of it⟧,”⟫ says Henrik Aasgaard, who teaches toxicology in Bergen and was not involved. ⟦F6; v=tea room; by=Henrik Aasgaard: To his mind the cup in Kapana, which the police gave up, is still the better guess⟧. The Sofia institute answers that ⟦F6; v=door handle; by=institute: residues on the brass were four hundred times those on any saucer⟧.
⟦F29; v=Prussian blue; by=-: The antidote is a pigment, Prussian blue⟧, ⟦F30; v=Vienna; by=-: flown in from Vienna⟧. ⟦F24; v=9 days; by=Daniela Marcheva: The patient woke after nine days⟧, Dr Marcheva informs us, and asked who had won in the under-twelves.
%% Next issue: isotopes in honey
=== a6 | outlet: Radio Kontinent, English Service | published: 2031-11-19 | title: Q&A: Sofia, Astana and the brass door handle
%% Updated 19 Nov, 16h20 GMT
Who has been sent home? ⟦F2; v=4; by=-: From Sofia, four people on the Kazakh payroll⟧; ⟦F2; v=3; by=Astana: Astana recognises only three of them as diplomats⟧, ⟦F32; v=heating technician; by=-: as the last looked after the heating⟧. ⟦F22; v=7; by=Bulgarian embassy: From Astana, seven Bulgarians boarded the plane⟧, the embassy there told us, ⟦F31; v=4; by=Bulgarian embassy: four of them wives and children⟧.
@@ copy Balkan Telegraph Agency
⟦F7; v=thallium; by=National Institute of Toxicology: The National Institute of Toxicology has detected a salt of thallium in the blood of Yerlan Sadyqov⟧. ⟦F12; v=1.4 g; by=National Institute of Toxicology: Its report puts the dose at 1.4 grams⟧.
Who did it? ⟦F11; v=Temirtayev; by=prosecutors; st=alleged: Bulgarian prosecutors point to a junior envoy whose car was filmed on the Trakia motorway⟧. ⟦F11; v=no; by=Kazakh foreign ministry; st=denied: ⟦F33; v=carpets; by=Kazakh foreign ministry: He was looking at carpets⟧, replies the Kazakh foreign ministry⟧. ⟦F16; v=no; by=-: There has been no arrest⟧, and immunity makes one unlikely.
Who is the victim? That depends on the capital. ⟦F4; v=embezzler; by=Kazakh court: A Kazakh court has him down as a thief of public money⟧; ⟦F4; v=whistle-blower; by=Swiss prosecutors: prosecutors in Bern, who received his files, call him a credible witness to corruption⟧. ⟦F20; v=9 million dollars; by=Kazakh court: The court's sum, 4.7 billion tenge, is some nine million dollars⟧.
⟪Lyubomir Penchev; q; via=Balkan Telegraph Agency: “We expel on a camera, a car and a laboratory,”⟫ Bulgaria's top diplomat has said.
Is it like the lift case? Only in the headlines: ⟦F26; v=nerve agent; by=-: that one was an organophosphate⟧, and ⟦F27; v=recovered; by=-: the victim, an arms dealer, got well⟧.
And Mr Sadyqov? ⟦F24; v=9 days; by=hospital: Conscious since Thursday after nine days in a coma⟧, by the hospital's account.
&& So, four or three from Sofia; it depends on the man who looked after the heating.
=== key
F1 | What did Bulgaria do to the Kazakh embassy staff?
F2 | How many embassy staff did Bulgaria expel?
F3 | What happened to Yerlan Sadyqov?
F4 | Is Sadyqov a whistle-blower or an embezzler?
F5 | When did Sadyqov fall ill?
F6 | Where was the poison given?
F7 | What made Sadyqov ill?
F8 | How many other people were treated?
F9 | How large was the evasion that he reported?
F10 | How did Kazakhstan answer the expulsions?
F11 | Did the third secretary bring the poison?
F12 | How large was the dose?
F13 | Which symptom gave the poison away?
F14 | When did Sadyqov come to Plovdiv?
F15 | Was the flat watched before?
F16 | Has anyone been detained?
F17 | How long were the expelled given to leave?
F18 | How often has Sofia expelled envoys in ten years?
F19 | How long before the attack was he ill according to Astana?
F20 | How much is Sadyqov said to have stolen?
F21 | When was Sadyqov sentenced?
F22 | How many Bulgarians left Astana?
F23 | When did the expelled Kazakhs fly out?
F24 | How long was Sadyqov unconscious?
F25 | When was the Sofia arms trader poisoned?
F26 | What was the arms trader poisoned with?
F27 | What became of the arms trader?
F28 | Was mushroom poison found?
F29 | What is the antidote?
F30 | Where did the antidote come from?
F31 | How many of the Bulgarians on the plane were family?
F32 | Who is the fourth person on the Bulgarian list?
F33 | Where was the third secretary on the day of the attack according to Kazakhstan?
F34 | How much of the dose could a handle have given?
D1 | figure | scope | F2 | 4: a2 a4 a6 | 3: a3 a6 | Astana counts only those with diplomatic rank, Sofia also the technician
D2 | date | conflict | F5 | 2031-11-04: a1 a5 | 2031-11-02: a3 a5 | Astana says he was ill two days before the attack
D3 | place | update | F6 | tea room: a1 a2 | door handle: a2 a4 a5 | police drop the tea room once residues are found at the flat
D4 | place | conflict | F6 | door handle: a5 | tea room: a5 | a Norwegian toxicologist still prefers the cup, the institute the brass
D5 | cause | conflict | F7 | thallium: a1 a2 a5 a6 | mushrooms: a3 a4 | laboratory and doctors against the Kazakh ministry
D6 | characterisation | conflict | F4 | whistle-blower: a1 a4 a6 | embezzler: a2 a3 a6 | the exile's reputation differs by capital
D7 | figure | update | F8 | 2: a1 | 5: a2 a4 | more people who touched him or the door were treated later
D8 | figure | rounding | F9 | 612 million dollars: a2 | more than 600 million dollars: a4 | the tabloid rounds the sum down
D9 | responsibility | conflict | F11 | Temirtayev: a2 a6 | no: a3 a6 | prosecutors accuse the third secretary, the ministry denies it
D10 | figure | scope | F22 | 3: a4 | 7: a6 | diplomats alone, or with their families
D11 | figure | rounding | F12 | 1.4 g: a2 a5 a6 | about 1.5 g: a4 | the tabloid rounds the dose
D12 | figure | rounding | F24 | more than a week: a4 | 9 days: a5 a6 | nine days told loosely
R F7 | 2 | the doctors and the toxicology institute; the Kazakh ministry
R F11 | 2 | the prosecutors; the Kazakh ministry
R F12 | 1 | the institute's report
R F2 | 2 | the Bulgarian foreign ministry; the Kazakh ministry
S | a2 “We do not expel on a feeling. We expel on a camera, a car and a laboratory,” | a6 “We expel on a camera, a car and a laboratory,”
E | Yerlan Sadyqov | person | Yerlan Sadyqov; Sadyqov; Mr Sadyqov; The citizen Sadyqov
E | Askar Temirtayev | person | Askar Temirtayev; Third Secretary A. Temirtayev; the third secretary; a junior envoy
E | Daniela Marcheva | person | Dr Daniela Marcheva; Dr Marcheva
E | Madina Ospanova | person | Madina Ospanova; Ospanova
E | Lyubomir Penchev | person | Foreign Minister Lyubomir Penchev; Bulgaria's top diplomat
