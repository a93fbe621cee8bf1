story: san_ixpuc_flour
about: fortified flour meant for hungry families in Guatemala turns up for sale; how much is gone, where the bags were found, who sold them, when the agency knew, whether the accountant was dismissed before or after she wrote, and who burned the papers
=== a1 | outlet: El Oriente de Hoy | published: 2031-05-13 | title: Hunger flour, sixty quetzales a bag
%% Por Byron Interiano, Chiquimula
%% Edición matutina
⟦F2; v=60 quetzales; by=-: In stall 88 of the terminal market a bag of fortified flour costs sixty quetzales⟧. On its flank one may read, in two languages, that it must not be sold. ⟦F1; by=-: Food sent for the families of San Ixpuc, where the maize has failed three years running, is being traded⟧ ⟦F2; v=60 quetzales; by=-: for sixty a bag⟧, this newspaper has established.
⟦F3; v=2300 t; by=auditors: Two thousand three hundred tonnes cannot be accounted for⟧, according to auditors of the comptroller's office. ⟦F4; v=Mesa Abierta; by=-: The flour was handed out by Mesa Abierta, an aid agency with its seat in Nairobi⟧.
⟦F5; v=pig farm; by=police: Police found 1,400 of the bags ⟦T2031-05-11: on Sunday⟧ at a pig farm outside Zacapa⟧, they said. ⟦F6; v=mayor's brother-in-law; by=prosecutor: The farm's tenant, Wilmer Guerra, is a brother-in-law of the mayor of San Ixpuc, and it was he who ran the trade⟧, in the view of prosecutor Aura Marina Say. ⟦F7; v=4; by=prosecutor: Four people are in custody⟧. ⟦F8; v=no; by=mayor; st=denied: Mayor Edgar Portillo says that he has seen neither flour nor money⟧. ⟪Edgar Portillo; q: “I have a brother-in-law. That is my only crime,”⟫ he said.
⟦F9; v=18420; by=-: On the lists stand 18,420 households⟧. Juana Ramírez, whose name is on them, walks to the distribution point with the youngest on her back. ⟦F10; v=9.7 km; by=-: It is 9.7 kilometres⟧. ⟪Juana Ramírez; q: “Two times they wrote me down and two times they sent me home,”⟫ she said.
=== a2 | outlet: Agencia Istmo | published: 2031-05-16 | title: Sweden halts aid to Guatemala programme over missing flour
GUATEMALA CITY, May 16 (Istmo) - Sweden has ⟦F11; v=suspended; by=embassy: frozen payments to a feeding programme in eastern Guatemala⟧ after ⟦F1; by=-: donated flour was found on sale in markets⟧, its embassy said ⟦T2031-05-16: on Friday⟧.
⟦F12; v=US$9.6 million; by=-: Stockholm gave $9.6 million for this year⟧. ⟦F4; v=Mesa Abierta; by=-: The implementing organisation, Mesa Abierta of Kenya⟧, said that ⟦F3; v=640 t; by=Mesa Abierta: no more than 640 tonnes had gone astray⟧, ⟦F6; v=hauliers; by=Mesa Abierta; st=alleged: through the fault of two haulage contractors⟧.
⟦F13; v=2031-04-28; by=Conrad Mbugua Njenga: The agency learned of irregularities ⟦T2031-04-28: on April 28⟧ and acted within the week⟧, country director Conrad Mbugua Njenga told Istmo. ⟪Conrad Mbugua Njenga; q: “The moment we knew, the moment we stopped,”⟫ he said. ⟦F14; v=no; by=Conrad Mbugua Njenga; st=denied: He ruled out resigning⟧.
⟦F5; v=Honduran border; by=customs: Customs officers said that the bags had come to light in a truck at the Honduran border, at Agua Caliente⟧, bound for Ocotepeque. It was not clear if two seizures were being confused.
⟦F9; v=about 18000; by=-: Around 18,000 families⟧ in the Dry Corridor depend on the programme. ⟦F15; v=31; by=health ministry: The health ministry has recorded 31 deaths from malnutrition this year⟧, none of which it links to the case.
Mesa Abierta works in fourteen countries and had an income of $310 million last year. Norway and Canada, which give smaller sums, said that they were watching.
A driver, Rony Castañeda, 33, who ⟦F16; by=-: was killed ⟦T2031-05-14: on Wednesday⟧ when his lorry left the road near Quezaltepeque⟧, had been carrying beans for another organisation, police said.
=== a3 | outlet: Nairobi Sunday Ledger | published: 2031-05-25 | title: The accountant who counted
%% By Wairimu Gathogo | Weekend Investigations
At Mesa Abierta's glass headquarters on Ngong Road nobody wants to talk about Delmi Raxón. For six years she kept the books in Chiquimula, until ⟦F1; by=-: rations for hungry hill families surfaced on market stalls⟧.
⟦F13; v=2031-02-03; by=e-mail: Her first e-mail to Nairobi went off ⟦T2031-02-03: on 3 February⟧; we have read it⟧. It says that ⟦F17; v=5200; by=Delmi Raxón: 5,200 of the names on the beneficiary lists belong to nobody alive or to nobody at all⟧: children of one, grandmothers born in 1890, a football team. ⟦F18; v=28%; by=Delmi Raxón: She reckons that 28 per cent of the rolls are ghosts⟧.
⟦F19; v=after; by=Delmi Raxón: Eleven days after she wrote, she was out of a job, she says⟧. ⟦F19; v=before; by=agency: The agency's lawyers hold that she had been given notice in January, over late filings, and wrote in anger⟧. ⟪Delmi Raxón; q: “If I was angry, I was angry in columns,”⟫ she told me over a bad line. She is 41 and sells school shoes now.
⟦F6; v=country director; by=Delmi Raxón; st=alleged: She does not think that a pig farmer thought of it: the false rolls, she says, were signed off each month by the country director⟧. ⟦F6; v=not director; st=denied; by=Conrad Mbugua Njenga: Mr Njenga calls that a fantasy⟧; he signs, he says, what four departments have signed.
⟦F12; v=US$9.6 million; by=-: In quetzales the Swedish gift amounts to 74 million⟧, which, Ms Raxón notes, would have bought every listed family a cow. ⟦F11; v=suspended; by=-: Stockholm has since turned off the tap⟧. ⟦F4; v=Mesa Abierta; by=-: Mesa Abierta, which gave out the flour⟧, was founded by Kenyan nuns in 1988. The trustees meet in June. Their chair, a retired bishop, has asked for the e-mail to be printed in large type.
@@ copy Agencia Istmo
⟦F15; v=31; by=health ministry: The health ministry in Guatemala has recorded 31 deaths from malnutrition this year⟧, none of which it links to the case.
=== a4 | outlet: Radio Ch'orti' | published: 2031-05-28 | title: The voice of the dry hills: notes from the assembly at San Ixpuc
%% Broadcast in Ch'orti' and Spanish; this is our own English for the friends abroad
The whole hill came down to the football ground. Doña Juana held the microphone with two hands. ⟪Juana Ramírez; q: “Twice they put me on paper and twice I went home with paper,”⟫ she said. ⟦F10; v=nearly ten km; by=Juana Ramírez: Nearly ten kilometres she goes on foot⟧, and the same back.
⟦F20; v=staged; by=mothers: Mothers told how children had been stood in a row with a bag each for the photographs, and how the bags were gathered in again⟧ when the Swedes had driven off. ⟦F20; v=rehearsal; by=Mesa Abierta: Mesa Abierta's man said it had been a rehearsal⟧ and the hill laughed at him.
⟦F21; v=43; by=health promoter: Forty-three small ones had stomach sickness in March from flour with weevils⟧, the health promoter read from her notebook. That is a different matter, she said, and should not be mixed.
⟦F1; by=-: What was meant for our bowls went to the stalls and the swine⟧, all know that. About the fire. ⟦F22; by=-: The room of the municipality where the lists were kept burned⟧ ⟦F23; v=2031-05-19; by=-: ⟦T2031-05-19: on Monday of last week⟧⟧. ⟦F24; v=short circuit; by=mayor: The mayor blames old wiring⟧. ⟦F24; v=arson; by=night watchman: The night watchman saw a man with a gallon can, and knows him, but will say it only to a judge⟧.
In the market they ask more since it was on the news: ⟦F2; v=85 quetzales; by=-: eighty-five for one bag⟧. ⟦F15; v=57; by=ombudsman: The ombudsman's woman spoke of fifty-seven who starved, for she adds those whose paper says pneumonia⟧.
The assembly resolved ⟦F25; by=assembly; st=asked: that the mothers themselves shall keep the list⟧. ⟦F7; v=4; by=-: Four are locked up already⟧, it was said, and the hill has room for more. Nobody voted against, except a dog. Afterwards there was atol for all, made from maize that somebody's cousin had sent from the Petén, and it was enough.
=== a5 | outlet: Skånska Posten | published: 2031-06-04 | title: A third look: 3,150 tonnes gone
%% Utrikes | Linnea Sjöqvist
%% Lyssna på artikeln (6 min)
⟦F3; v=3150 t; by=review: The Swedish review has raised the loss to 3,150 tonnes⟧; it could include April's shipments, which ⟦F3; v=2300 t; by=auditors: the Guatemalan auditors' 2,300⟧ did not. ⟦F3; v=640 t; by=Mesa Abierta: Mesa Abierta's own number, 640⟧, covers, the review writes, only what was taken out of stores, not what never reached them.
⟦F18; v=more than a quarter; by=review: More than a quarter of the recipients were invented⟧, it confirms, and a sample of graves was visited. ⟦F13; v=2031-02-03; by=review: Nairobi's mail server had the warning ⟦T2031-02-03: in the first days of February⟧⟧. ⟦F19; v=after; by=review: The notice to the bookkeeper bears the date ⟦T2031-02-14: 14 February⟧⟧, for all that the lawyers say.
Where did it go? ⟦F5; v=both; by=-: To the pigs at Zacapa and over the bridge to Honduras, both, since there were two seizures three days apart⟧. ⟦F7; v=9; by=-: The number under arrest is now nine⟧, ⟦F26; v=2; by=-: two of them clerks of the town hall⟧.
Minister Torbjörn Ekdahl, who had posed with the children in October, was short. ⟪Torbjörn Ekdahl; q: “I was handed a child and a bag. I gave both back,”⟫ he said. ⟦F20; v=staged; by=-: That it was theatre can be seen on the ministry's own film, on which a voice off calls “bags back”⟧. ⟦F11; v=suspended; by=-: Not a krona has been paid since the middle of May⟧.
What the review cannot say is how many went without. ⟦F10; v=9.7 km; by=-: Some walked 9.7 kilometres to be turned away⟧. It estimates that in the worst month, February, two lorries in five unloaded somewhere other than where their papers said.
=== a6 | outlet: El Oriente de Hoy | published: 2031-06-17 | title: Director leaves; the mayor's brother-in-law talks
%% Por Byron Interiano, Chiquimula
⟦F14; v=yes; by=-: Conrad Mbugua Njenga is no longer country director of Mesa Abierta⟧. He flew to Nairobi ⟦T2031-06-15: on Sunday⟧, ⟦F27; v=health; by=agency: for reasons of health, as the agency puts it⟧; ⟦F27; v=dismissed; by=trustee: one of its trustees told us that he had been dismissed⟧.
Wilmer Guerra, in a statement to the court, admits the pigs and little else. ⟦F6; v=mayor; by=Wilmer Guerra; st=alleged: The orders came from the town hall, from Edgar Portillo in person⟧, he said, and ⟦F28; v=one bag in three; by=Wilmer Guerra: one bag in every three was the mayor's share⟧. ⟦F8; v=no; by=lawyer; st=denied: Through a lawyer the mayor replied that not a quetzal had ever reached him⟧. ⟪Edgar Portillo; q: “My only crime is to have a brother-in-law,”⟫ the lawyer quoted him, once more.
⟦F24; v=arson; by=firefighters: Petrol had been poured in three places, the firefighters' report says of ⟦F22; by=-: the blaze that ate the town's paper archive⟧⟧. ⟦F23; v=2031-05-20; by=firefighters: It gives the date as ⟦T2031-05-20: Tuesday 20 May⟧, half past midnight⟧.
⟦F17; v=5200; by=prosecutor: Fifty-two hundred fictitious families are listed in the indictment⟧, by prosecutor Say's account. ⟦F9; v=18420; by=-: Of the 18,420 households once listed⟧ some thirteen thousand were flesh and blood. Old hands compare it with ⟦F29; v=2024; by=-: the beans of 2024⟧, ⟦F30; v=1; by=-: for which one storeman went to prison⟧.
Stall 88 has a new tenant, who sells umbrellas. ⟦F1; by=-: The flour that was not for sale⟧ has disappeared from the terminal, or from its front tables. ⟦F31; v=2031-07; by=Mesa Abierta; st=planned: Distribution is to restart in July⟧, Mesa Abierta says, with the mothers' list. At the pig farm, which the court has sealed, neighbours feed the animals over the wall.
=== key
F1 | What happened to the food meant for San Ixpuc?
F2 | What does a bag cost in the market?
F3 | How much flour is missing?
F4 | Which organisation handed out the flour?
F5 | Where were the bags found?
F6 | Who was behind the trade?
F7 | How many people are under arrest?
F8 | Did the mayor profit?
F9 | How many families are on the lists?
F10 | How far does Juana Ramírez walk?
F11 | What has Sweden done with its payments?
F12 | How much did Sweden give?
F13 | When did the agency learn of irregularities?
F14 | Does the country director go?
F15 | How many died of malnutrition this year?
F16 | What happened to the driver Rony Castañeda?
F17 | How many names were false?
F18 | What share of the lists was false?
F19 | Was the accountant dismissed before or after she wrote?
F20 | Were the photographs with children staged?
F21 | How many children fell ill in March?
F22 | What burned at the municipality?
F23 | When was the fire?
F24 | What caused the fire?
F25 | What did the assembly resolve?
F26 | How many of those arrested are clerks?
F27 | Why did the country director leave?
F28 | What was the mayor's share?
F29 | When was the affair of the beans?
F30 | How many went to prison over the beans?
F31 | When is distribution to restart?
D1 | figure | update | F3 | 2300 t: a1 a5 | 3150 t: a5 | the Swedish review could include April's shipments
D2 | figure | scope | F3 | 2300 t: a1 a5 | 640 t: a2 a5 | all that is unaccounted for, or only what left the agency's stores
D3 | place | scope | F5 | pig farm: a1 | Honduran border: a2 | both: a5 | two seizures, not one
D4 | identity | conflict | F6 | mayor's brother-in-law: a1 | hauliers: a2 | the prosecutor's suspect and the agency's
D5 | responsibility | conflict | F6 | country director: a3 | mayor: a6 | the accountant's charge against the brother-in-law's
D6 | date | conflict | F13 | 2031-04-28: a2 | 2031-02-03: a3 a5 | the director's word against the e-mail
D7 | denial | update | F14 | no: a2 | yes: a6 | he ruled it out, and went
D8 | sequence | conflict | F19 | after: a3 a5 | before: a3 | the accountant and the dated notice against the agency's lawyers
D9 | cause | conflict | F24 | short circuit: a4 | arson: a4 a6 | the mayor's wiring against watchman and firefighters
D10 | figure | scope | F15 | 31: a2 a3 | 57: a4 | certified as malnutrition, or also deaths put down as pneumonia
D11 | figure | rounding | F9 | 18420: a1 a6 | about 18000: a2 | the wire rounds
D12 | figure | rounding | F10 | 9.7 km: a1 a5 | nearly ten km: a4 | the same walk
D13 | figure | rounding | F18 | 28%: a3 | more than a quarter: a5 | the same share
D14 | figure | update | F7 | 4: a1 a4 | 9: a5 | more arrests
D15 | characterisation | conflict | F20 | staged: a4 a5 | rehearsal: a4 | the mothers and the film against the agency's man
D16 | date | conflict | F23 | 2031-05-19: a4 | 2031-05-20: a6 | Monday, or half an hour past midnight on Tuesday
D17 | characterisation | conflict | F27 | health: a6 | dismissed: a6 | the agency's reason and a trustee's
D18 | denial | conflict | F6 | country director: a3 | not director: a3 | he calls the charge a fantasy
D19 | figure | update | F2 | 60 quetzales: a1 | 85 quetzales: a4 | dearer since it was on the news
R F13 | 2 | the country director; the accountant's e-mail as Nairobi's server holds it
R F24 | 3 | the mayor; the watchman; the firefighters
R F3 | 3 | the auditors; Mesa Abierta; the Swedish review
R F6 | 4 | the prosecutor; Mesa Abierta and its director; the accountant; Wilmer Guerra
S | a1 “Two times they wrote me down and two times they sent me home,” | a4 “Twice they put me on paper and twice I went home with paper,”
S | a1 “I have a brother-in-law. That is my only crime,” | a6 “My only crime is to have a brother-in-law,”
E | Mesa Abierta | organisation | Mesa Abierta; The implementing organisation; The agency; Nairobi
E | Conrad Mbugua Njenga | person | Conrad Mbugua Njenga; Mr Njenga; country director
E | Delmi Raxón | person | Delmi Raxón; Ms Raxón; the accountant; the bookkeeper
E | Edgar Portillo | person | Edgar Portillo; Mayor Edgar Portillo; the mayor
E | Wilmer Guerra | person | Wilmer Guerra; brother-in-law
