story: magdalena_bench
about: a Colombian land judge is accused of selling rulings to a palm-oil firm; how much, in what form, who denounced her, whether she is suspended, fled or on leave, and whether the money was a loan from a cousin; an older case against a notary and a second judge's fine stand beside it
=== a1 | outlet: El Faro del Caribe | published: 2033-06-08 | title: Land judge accused of taking bribes from palm-oil company
%% Por Yadira Mozo Padilla, unidad judicial. English edition
%% El Faro del Caribe, Barranquilla
⟦F1; by=prosecutor's office: The prosecutor's office has charged Judge Beatriz Olmedo Char, of the land-restitution court of Ciénaga, with selling judgments to a palm-oil company⟧. ⟦F2; v=2033-06-07; by=-: The charges were read out ⟦T2033-06-07: on Tuesday⟧⟧ in a hearing that lasted eleven hours, and during which the power failed twice.
According to the prosecutor, Hernán Tejada, ⟦F3; v=1200m; by=Hernán Tejada: she received 1,200 million pesos⟧ from Palmas del Frío S.A. ⟦F4; v=9; by=Hernán Tejada: for nine rulings⟧ by which peasants who had been driven off in the years of the paramilitaries lost their claims a second time. ⟦F5; v=cash; by=Hernán Tejada: The notes came in fertiliser sacks⟧, ⟦F6; v=Santa Marta; by=Hernán Tejada: handed over in the car park of a shopping centre in Santa Marta⟧.
The judge, ⟦F7; v=52; by=-: aged 52⟧, did not speak. Her defence counsel, Iván Sarabia, said that ⟦F3; v=loan; by=Iván Sarabia; st=denied: whatever reached her was a loan from a cousin⟧ for a daughter's studies in Madrid, and that ⟦F5; v=transfer; by=Iván Sarabia: it went through the bank⟧.
⟦F8; v=driver; by=-: It was her own driver, Eliécer Pabón, who denounced her⟧, this newspaper has learned. He has been moved to another city with his family.
In the corridor, women from the hamlet of La Aurora had spread out a cloth with their names embroidered. ⟦F9; v=214; by=victims' association: Two hundred and fourteen families await a decision⟧, their association says. Many remember ⟦F10; v=2024; by=-: the notary of Fundación who ⟦T2024: in 2024⟧⟧ ⟦F11; v=6 years; by=-: got six years for forging deeds⟧.
=== a2 | outlet: Andean Dispatch | published: 2033-06-08 | title: Colombian judge charged with bribery in land cases
BOGOTÁ, June 8 (Andean Dispatch) - A judge who decides whether displaced farmers in northern Colombia get their land back has been ⟦F1; by=prosecutors: charged with taking payoffs from an agribusiness firm⟧, prosecutors said.
⟦F7; v=52; by=-: Beatriz Olmedo, 52⟧, allegedly pocketed ⟦F3; v=1200m; by=prosecutors; st=alleged: 1.2 billion pesos, or roughly $290,000⟧. The company, Palmas del Frío, ⟦F12; v=no payment; by=Palmas del Frío; st=denied: “categorically rejects having paid any official”⟧, it said in a statement.
⟦F13; v=suspended; by=Judicial Council: She was suspended without pay⟧, the judicial council announced. ⟦F14; v=barred; by=migration authority: Her name was put on the list of persons who may not leave the country⟧, according to the migration authority.
⟦F36; v=2011; by=-: Colombia's restitution law of 2011⟧ was meant to return millions of hectares. ⟦F15; v=1.4m; by=government figures: Barely 1.4 million have been handed back⟧, government figures show.
⟦F16; v=fined; by=-: Another judge in the region, Rogelio Matiz, was fined ⟦T2033-05: in May⟧⟧ over ⟦F17; v=undeclared trip; by=-: a holiday that he had failed to declare⟧; that matter is unconnected.
Shares in the palm firm's parent, ⟦F18; v=Grupo Santamaría; by=-: Grupo Santamaría⟧, closed 8 percent lower. The region around Ciénaga, once banana country, was planted with palm after thousands of smallholders were driven away at gunpoint in the 1990s. Many of them now live in the cities and travel to the court by bus, carrying tax receipts in plastic sleeves.
%% Andean Dispatch. Fairness, speed, altitude.
=== a3 | outlet: Canal Nación | published: 2033-06-10 | title: Judge Olmedo: 'I am the victim of a cartel of liars'
&& Judge Olmedo: 'I am the victim of a cartel of liars'
%% Transcript in translation. Interview of the evening, host Camilo Reyes-Duque. Canal Nación, the channel of the family
HOST: ⟦F1; by=-: Judge, you stand accused of having let a palm company buy your decisions⟧. Where are you? The networks have you on a yacht.
OLMEDO: ⟦F13; v=leave; by=Beatriz Olmedo: I am on leave for reasons of health⟧, ⟦F34; v=mother's apartment; by=Beatriz Olmedo: in my mother's apartment⟧, watering her plants.
HOST: And the sacks of money?
OLMEDO: ⟪Beatriz Olmedo; q: “Has anybody seen a sack? ⟦F5; v=transfer; by=Beatriz Olmedo: There is one transfer, from one account to another⟧, from my cousin Lázaro. ⟦F3; v=loan; by=Beatriz Olmedo; st=denied: He lent, I shall return⟧.”⟫
HOST: Of how much?
OLMEDO: ⟦F19; v=80m; by=Beatriz Olmedo: Eighty million⟧. That is a year of a university in Spain. Nothing else has come to my house.
HOST: Your driver says that he carried them.
OLMEDO: Eliécer ⟦F20; v=dismissed; by=Beatriz Olmedo: I dismissed ⟦T2032-12: in December⟧ for drinking⟧. ⟦F8; v=rival; by=Beatriz Olmedo; st=alleged: But he is only the mouth; the one who denounced me is a magistrate who wanted my post⟧.
HOST: ⟦F4; v=9; by=-: Nine rulings, all for one company⟧.
OLMEDO: ⟦F4; v=7; by=Beatriz Olmedo: Seven⟧. ⟦F35; v=2; by=Beatriz Olmedo: Two were by my substitute⟧. And ⟦F21; v=4 upheld; by=Beatriz Olmedo: four of the seven were confirmed by the tribunal⟧. Let them explain that.
HOST: Palmas del Frío is an advertiser of this channel, the viewers should know.
OLMEDO: I do not have palms. I have a ficus.
After the programme the prosecutor's office sent us a message. ⟦F3; v=1200m; by=prosecutor's office: The sum remained 1,200 million⟧, it said, and the driver was telling the truth, drunk or sober.
%% Next: Carnival Queens, where are they now?
=== a4 | outlet: Justicia Abierta | published: 2033-06-15 | title: Not one rotten judge: what the docket of Ciénaga says
%% Report by the court-monitoring network Justicia Abierta. Licence CC-BY
We have read every decision of the restitution court since 2028. Three things stand out.
First, the count. ⟦F4; v=16; by=-: Sixteen decisions went the way of Palmas del Frío or of a firm with the same board⟧; ⟦F4; v=9; by=prosecution: the prosecution's nine are those where the company itself is named⟧.
Second, the people. ⟦F9; v=more than 200; by=-: More than two hundred households have a file open⟧, ⟦F22; v=38; by=-: and 38 of the claimants have died waiting⟧. Rosmira Cantillo, of La Aurora, had a judgment in her favour annulled on a Friday at ten to six. ⟪Rosmira Cantillo; q: “She did not look at the map. I had brought the map, with the mango trees,”⟫ says Mrs Cantillo.
⟦F18; v=Grupo Santamaría; by=-: The firm is a daughter of Grupo Santamaría⟧, which also owns the railway siding. Third, the money. The bank record of the “loan”, which we have seen, shows that ⟦F23; v=Palmas account; by=bank record: the cousin's account had been filled three days earlier by a supplier of Palmas del Frío⟧. ⟦F19; v=83m; by=bank record: It was 83 million pesos⟧, and there may be sacks besides.
Who spoke first? Not the driver. ⟦F8; v=clerk; by=-: A court clerk wrote to the inspectorate ⟦T2032-08: in August of last year⟧⟧, and ⟦F24; by=-: her letter lay there for seven months⟧. We know who she is and shall not say.
As to where Judge Olmedo is: ⟦F13; v=suspended; by=official gazette: the gazette printed her suspension ⟦T2033-06-08: on 8 June⟧⟧. Leave it is not.
The old case of the notary is ⟦F11; v=6 years; by=-: always quoted for its six-year sentence⟧, rarely for its end: ⟦F25; v=14 months; by=-: he was home after fourteen months⟧.
=== a5 | outlet: El Faro del Caribe | published: 2033-08-24 | title: Judge Olmedo arrested in Panama border town; sum rises to 2,000 million
%% Por Yadira Mozo Padilla
%% See also: rains cut the Ciénaga road
⟦F26; v=2033-08-22; by=-: Beatriz Olmedo Char was detained ⟦T2033-08-22: on Monday⟧⟧ in Capurganá, ⟦F27; v=boat; by=police: as she waited for a boat to the Panamanian side⟧ with a cool box and two telephones, police said. ⟦F2; v=2033-06-07; by=-: It was eleven weeks since the charges were read to her on 7 June⟧. ⟪Iván Sarabia; q: “A person may look at the sea,”⟫ said Mr Sarabia, who still defends her. ⟦F14; v=barred; by=-: The ban on her leaving the country⟧ had been in force since June.
Prosecutor Tejada has amended the indictment. ⟦F3; v=2000m; by=Hernán Tejada: The total is now put at two thousand million pesos⟧, after ⟦F28; v=accountant; by=Hernán Tejada: a former accountant of Palmas del Frío handed over a notebook⟧, he said. He also gave up the shopping centre: ⟦F6; v=Barranquilla; by=notebook > Hernán Tejada: the deliveries, in the notebook, were made at a riding club in Barranquilla⟧.
⟦F12; v=employee; by=Palmas del Frío: The company now allows that “a former employee may have acted on his own account”⟧.
How the affair began is settled too, in the sense that all had a part. ⟦F8; v=clerk; by=inspectorate: The inspectorate acknowledges the letter of a clerk ⟦T2032-08: in August 2032⟧⟧; ⟦F29; v=2033-03; by=inspectorate: the driver's statement came ⟦T2033-03: in March⟧⟧.
⟦F30; v=47; by=restitution court: Forty-seven cases will be heard anew⟧, the court has decided, under a judge from Tunja who had never seen the sea. The women of La Aurora have lent her their cloth, to know the names.
=== a6 | outlet: Rotterdam Oils Monitor | published: 2033-08-29 | title: Buyers pause Colombian palm after judge's arrest
%% Market intelligence for the vegetable-oil trade. For subscribers only
Two Dutch refiners have ⟦F31; v=paused; by=-: suspended purchases from Palmas del Frío⟧ following ⟦F26; v=2033-08-22; by=-: ⟦T2033-08-22: last week⟧'s arrest⟧ of a Colombian land judge. ⟦F32; v=32000; by=trade sources: The mill shipped some 32,000 tonnes last year⟧, trade sources say.
⟦F1; by=-: She stands accused of having accepted money from the producer⟧ in return for decisions on title. ⟦F3; v=2000m; by=prosecutors: Around €430,000 (2 billion pesos), by the prosecutors' latest reading⟧; at first they had ⟦F3; v=1200m; by=prosecutors: 1.2 billion⟧.
@@ copy Andean Dispatch
⟦F36; v=2011; by=-: Colombia's restitution law of 2011⟧ was meant to return millions of hectares. ⟦F15; v=1.4m; by=government figures: Barely 1.4 million have been handed back⟧, according to government figures.
The producer's defence has shifted. In June it ⟦F12; v=no payment; by=Palmas del Frío; st=denied: insisted that not one peso had gone to an official⟧; last week ⟦F12; v=employee; by=Palmas del Frío: it pointed to a rogue staff member⟧. ⟪Beatriz Olmedo; q; via=Canal Nación: “Has anyone ever seen a sack?”⟫ the judge had asked on television.
Certification is the next question. ⟦F30; v=61; by=broker's note: A broker's note counts sixty-one titles that will be tried again⟧, since it adds those of the bench at Fundación. An auditor's visit ⟦F33; v=October; st=planned; by=-: is due ⟦T2033-10: in October⟧⟧. Readers have asked about a judge named Matiz: ⟦F16; v=fined; by=-: his penalty⟧ was for ⟦F17; v=undeclared trip; by=-: a trip not reported to his superiors⟧ and has no bearing on palm. ⟦F18; v=Grupo Santamaría; by=-: The mill's owner, Grupo Santamaría⟧, is not in default on any contract.
=== key
F1 | What is Judge Olmedo accused of?
F2 | When were the charges read?
F3 | How much did the judge receive?
F4 | How many rulings favoured the company?
F5 | In what form did the money come?
F6 | Where was the money handed over?
F7 | How old is the judge?
F8 | Who denounced the judge?
F9 | How many families await a decision?
F10 | When was the notary of Fundación sentenced?
F11 | What sentence did the notary get?
F12 | Did the company pay an official?
F13 | What is the judge's standing after the charges?
F14 | May the judge leave the country?
F15 | How many hectares have been handed back?
F16 | What happened to Judge Matiz?
F17 | Why was Judge Matiz punished?
F18 | Who owns Palmas del Frío?
F19 | How large was the cousin's transfer?
F20 | Why did the driver leave her service?
F21 | How many of her rulings were upheld?
F22 | How many claimants died waiting?
F23 | Where did the cousin's money come from?
F24 | What happened to the clerk's letter?
F25 | How long was the notary in prison?
F26 | When was the judge arrested?
F27 | What was the judge doing in Capurganá?
F28 | Who handed over the notebook?
F29 | When did the driver make his statement?
F30 | How many cases will be heard anew?
F31 | What did the refiners do?
F32 | How much did the mill ship last year?
F33 | When is the auditor's visit?
F35 | How many rulings were her substitute's?
F36 | When was the restitution law passed?
F34 | Where was the judge in June?
D1 | figure | update | F3 | 1200m: a1 a2 a3 a6 | 2000m: a5 a6 | an accountant's notebook raised the total
D2 | characterisation | conflict | F3 | 1200m: a1 a2 a3 a6 | loan: a1 a3 | prosecutors speak of bribes of that sum, the judge of a cousin's loan only
D3 | figure | scope | F4 | 9: a1 a3 a4 | 16: a4 | rulings naming the company, or also firms with the same board
D4 | figure | conflict | F4 | 9: a1 a3 a4 | 7: a3 | the judge says that two were by her substitute
D5 | cause | conflict | F5 | cash: a1 | transfer: a1 a3 | sacks of notes for the prosecutor, a bank transfer for the defence
D6 | place | update | F6 | Santa Marta: a1 | Barranquilla: a5 | the notebook moved the deliveries to another city
D7 | identity | conflict | F8 | driver: a1 | rival: a3 | clerk: a4 a5 | the driver, a jealous magistrate or a clerk spoke first
D8 | characterisation | conflict | F13 | suspended: a2 a4 | leave: a3 | the council suspended her, she calls it sick leave
D9 | denial | update | F12 | no payment: a2 a6 | employee: a5 a6 | the company shifts from a flat denial to a rogue employee
D10 | figure | rounding | F19 | 80m: a3 | 83m: a4 | the judge rounds the transfer
D11 | figure | rounding | F9 | 214: a1 | more than 200: a4 | the same families
D12 | figure | scope | F30 | 47: a5 | 61: a6 | the Ciénaga court alone, or with the bench at Fundación
R F8 | 3 | the newspaper's driver; the judge; the clerk's letter, which the network and the inspectorate hold
R F3 | 2 | the prosecutors; the judge and her counsel
R F4 | 3 | the prosecution; the judge; Justicia Abierta's docket
R F5 | 2 | the prosecutor; the judge and her counsel
S | a3 “Has anybody seen a sack? | a6 “Has anyone ever seen a sack?”
E | Beatriz Olmedo | person | Judge Beatriz Olmedo Char; Beatriz Olmedo; Judge Olmedo; The judge; OLMEDO
E | Hernán Tejada | person | Hernán Tejada; Prosecutor Tejada
E | Palmas del Frío | organisation | Palmas del Frío S.A.; Palmas del Frío; The company; The producer
E | Iván Sarabia | person | Iván Sarabia; Mr Sarabia; Her defence counsel
E | Eliécer Pabón | person | Eliécer Pabón; Eliécer; her own driver
