story: bari_quarries
about: an appeal court in Bari retries a toxic-waste cartel of Apulian quarry owners; some convicted, some cleared, some time-barred which is not acquittal; mafia label upheld or dropped, a boss dead or hiding, who burned the witness's lorries, tonnes dumped and cubic metres removed, and another trial of the same name in Foggia
=== a1 | outlet: La Murgia Quotidiana | published: 2032-05-22 | title: "Cava Nera", the appeal: 14 convictions, boss gets 19 years
%% di Donato Lovreglio
%% Abbonati a 1 euro per 3 mesi
BARI – It took the Court of Appeal seven minutes to read what had taken nine years to reach. ⟦F1; v=14; by=-: Fourteen of the accused were found guilty⟧ ⟦F2; v=2032-05-21; by=-: ⟦T2032-05-21: yesterday afternoon⟧⟧ in ⟦F3; by=-: the second-instance trial over poisonous waste tipped into disused quarries between Altamura and Minervino⟧. ⟦F4; v=time-barred; by=-: For nine more the offence had lapsed⟧; ⟦F5; v=3; by=-: three were cleared outright⟧.
⟦F6; v=19 years; by=-: Nineteen years go to Vito Antonio Scarcelli⟧, the haulier from Gravina whom the prosecution regards as the head of the system. In first instance ⟦F7; v=24 years; by=-: he had been given twenty-four⟧. He was not in the dock. ⟦F8; v=hiding; by=Carabinieri: The Carabinieri list him as a fugitive⟧ ⟦F9; v=2030; by=Carabinieri: since the autumn of 2030⟧; ⟦F8; v=dead; by=Nunzia Scarcelli: his wife, Nunzia, swore before a notary that he is dead and buried in Albania⟧.
The judges struck out the aggravating circumstance dearest to the prosecution: ⟦F10; v=no; by=court: there was, they found, no mafia method⟧. ⟪Ettore Caldarulo; q: “It was a cartel of greedy men, and the law has a word for it which is not mafia,”⟫ presiding judge Ettore Caldarulo said, departing from custom.
In the front row sat Pasquale Tricarico, the quarryman who talked. ⟦F11; v=4; by=Pasquale Tricarico: Four of his lorries were burned⟧ ⟦F12; v=2023-11-02; by=Pasquale Tricarico: on the night of the dead in 2023⟧. ⟦F13; v=Scarcelli; by=Pasquale Tricarico: He has never doubted that Scarcelli's people lit them⟧. ⟪Pasquale Tricarico; q: “I lost my lorries and my Sundays. I would talk again,”⟫ he said.
The verdict has nothing to do with “Cava Bianca”, ⟦F14; v=6; by=-: which ended in Foggia with six convictions⟧ ⟦F15; v=marble; by=-: over untaxed marble⟧.
=== a2 | outlet: Ausonia News Agency | published: 2032-05-21 | title: Italian appeals court trims sentences in toxic waste case
ROME (Ausonia) - ⟦F1; v=14; by=-: An appeals court in southern Italy on Friday upheld the guilt of 14 people⟧ ⟦F3; by=-: for filling old quarries with industrial sludge⟧, but ⟦F16; by=-: shortened most of the prison terms⟧, court officials said.
⟦F17; v=12; by=court officials: Twelve people were let off⟧ in all, ⟦F4; v=time-barred; by=court officials: nine of them because too much time had passed⟧.
Prosecutors say that ⟦F18; v=340000 tonnes; by=prosecutors: 340,000 tonnes of waste⟧ from tanneries, foundries and hospitals ⟦F19; v=2016 to 2022; by=prosecutors: were dumped from 2016 to 2022⟧. ⟦F20; v=5 cents; by=prosecutors: Clients paid five cents a kilo⟧, a quarter of the legal price.
⟦F10; v=no; by=court officials: The court rejected the charge that the group had acted as a mafia⟧. Chief anti-mafia prosecutor Livia Santoro ⟦F21; v=planned; st=planned; by=Livia Santoro: said she would take the point to the Court of Cassation⟧. ⟪Livia Santoro; q: “⟦F10; v=yes; by=Livia Santoro: When lorries burn and a whole valley keeps quiet, that is a method⟧,”⟫ she told reporters.
⟦F22; v=2; by=-: Two mayors were among those convicted⟧. ⟦F6; v=almost 20 years; by=-: The longest term, almost 20 years, was handed to trucking magnate Vito Scarcelli⟧, ⟦F8; v=hiding; by=-: who is on the run⟧.
%% (Reporting by C. Mele; editing by F. Dunn)
=== a3 | outlet: Radio Trulli Uno | published: 2032-05-23 | title: "Acquitted!" say nine who were not
%% Trascrizione – La mattina di RTU
Good morning. There was sparkling wine in Gravina on Friday night, and our colleague went to see for what. ⟦F4; v=acquitted; by=Rocco Lagravinese: Fully acquitted, that is how the former mayor Rocco Lagravinese described himself and eight others⟧, glass in hand. ⟪Rocco Lagravinese; q: “Nine years of mud, and now the sun,”⟫ he told us.
Let us be boring. ⟦F4; v=time-barred; by=-: In the nine cases the clock ran out⟧; the operative part says so in black and white. ⟦F23; by=-: They must still pay damages⟧. ⟦F5; v=3; by=-: Innocent, in the sense of the code, are three: two weighbridge clerks and a chemist⟧.
Then the lorries. ⟦F13; v=insurance; by=defence; st=alleged: Scarcelli's counsel, Avvocato Bice Monterisi, holds that the witness set them alight himself for the insurance⟧. ⟦F13; v=no; by=insurer; st=denied: The insurer says that it never paid, because the vehicles were not covered against fire⟧. ⟦F12; v=2023-11-03; by=fire brigade: The fire brigade's sheet has the alarm at ten past midnight, so on the third of November⟧. ⟦F11; v=4; by=fire brigade: It names a quartet of tippers⟧; ⟦F24; by=Pasquale Tricarico: there were children's drawings in one cab, Mr Tricarico says⟧.
And where is the man himself? ⟪Nunzia Scarcelli; q: “⟦F34; v=every month; by=Nunzia Scarcelli: I go to the cemetery in Vlora every month⟧. You do not do that for a fugitive,”⟫ Nunzia Scarcelli says. ⟦F8; v=dead; by=Nunzia Scarcelli: To her he has been in the ground for a year and a half⟧.
%% Meteo: sereno, venti deboli
=== a4 | outlet: Legatura Verde (environmental NGO) | published: 2032-05-26 | title: Cava Nera: the water does not know about limitation periods
%% Comunicato stampa
Limitation extinguishes a crime, not a plume. ⟦F25; v=7; by=Legatura Verde: In seven of the wells that we tested this spring chromium stands above the limit⟧. ⟦F25; v=2; by=regional agency: The regional agency for the environment, which samples only the public wells, reports two⟧.
⟦F10; v=yes; by=-: Whatever the court may call it, this was mafia⟧: those who spoke were burned out, ⟦F26; v=poisoned dogs; by=Legatura Verde: those who measured found their dogs dead⟧. ⟦F13; v=Scarcelli; by=-: That the Scarcelli clan torched the lorries is known to every child in Poggiorsini⟧.
Of the poison itself, ⟦F27; v=21000 cubic metres; by=region: the Region has taken away 21,000 cubic metres so far⟧, by its own account; ⟦F28; by=-: at this pace the last lorry will leave in 2060⟧.
⟦F18; v=more than 500000 tonnes; by=Legatura Verde: We estimate that more than half a million tonnes were buried⟧, ⟦F29; by=Legatura Verde: because the weighbridge slips cover only the day shift⟧.
⟪Pasquale Tricarico; q; via=La Murgia Quotidiana: “I lost my lorries and my Sundays,”⟫ Pasquale Tricarico told a newspaper after the reading. We thank him. ⟦F22; v=2; by=-: A pair of mayors convicted⟧ is a beginning.
%% Dona il tuo 5 per mille
=== a5 | outlet: Shqiptari i Jugut (Vlora) | published: 2032-06-03 | title: No Scarcelli in Vlora's earth, police say after opening grave
%% Nga Arben Çela
The grave that an Italian widow has been bringing chrysanthemums to ⟦F30; v=empty; by=Albanian police: holds a coffin with two sacks of cement and nobody in it⟧, the Vlora police announced. It was opened ⟦F31; v=2032-06-01; by=Albanian police: ⟦T2032-06-01: on Tuesday⟧⟧ in the presence of an Italian magistrate.
⟦F32; by=-: The death certificate bears the stamp of a doctor who retired in 2019⟧. ⟦F8; v=hiding; by=Albanian police: The police conclude that the haulier is living somewhere under another name⟧. ⟦F33; v=2; by=-: Two cemetery workers have been detained⟧.
@@ copy Ausonia News Agency
Prosecutors say that ⟦F18; v=340000 tonnes; by=prosecutors: 340,000 tonnes of waste⟧ from tanneries, foundries and hospitals ⟦F19; v=2016 to 2022; by=prosecutors: were dumped from 2016 to 2022⟧.
⟪Nunzia Scarcelli; q; via=Radio Trulli Uno: “⟦F34; v=every month; by=Nunzia Scarcelli: Every month I go to the cemetery in Vlora⟧,”⟫ the wife told an Italian radio last month. ⟦F34; v=every month; by=border register: The border register has her off the Brindisi ferry nineteen times in nineteen months⟧.
=== a6 | outlet: The Hague Environmental Law Review (blog) | published: 2032-09-15 | title: "Cava Nera" after the written reasons: five remarks
%% Case notes | CC BY-SA
First, the arithmetic. ⟦F35; v=26; by=-: Twenty-six persons stood trial on appeal⟧. ⟦F1; v=13; by=-: Thirteen now remain convicted⟧: ⟦F36; by=-: the registry has struck one name, that of a man who had died in March⟧. That ⟦F17; v=12; by=-: a dozen escaped punishment⟧ is true, that they were all found innocent is not; ⟦F4; v=time-barred; by=-: as to nine, prescription had set in⟧.
Second, the label. ⟦F10; v=no; by=court: The 412 pages of reasons deny the existence of an intimidating force⟧. ⟦F10; v=yes; by=Livia Santoro: Prosecutor Santoro's brief to the Cassation asserts precisely that force⟧; ⟦F21; v=lodged; by=-: it was lodged on the last day of August⟧.
Third, quantity. ⟦F18; v=338700 tonnes; by=court: The court adopts the experts' 338,700 tonnes⟧; ⟦F18; v=more than 500000 tonnes; by=Legatura Verde: an environmental association's figure, above half a million⟧, includes night loads for which no paper exists.
Fourth, the fire. ⟦F13; by=court: On who set the witness's vehicles ablaze the court declines to rule⟧. ⟦F12; v=2023-11-02; by=court: It accepts that the flames were seen before midnight⟧, ⟦F12; v=2023-11-02; by=court: thus on 2 November⟧, the brigade being called later.
Fifth, the absent man. ⟦F6; v=19 years; by=-: The nineteen-year sentence⟧ presupposes a living defendant, and ⟦F30; v=empty; by=Albanian police: the coffin at Vlora, according to the police there, contained none⟧. ⟦F37; v=40 million euros; by=-: Confiscations come to 40 million euros, some 47 million dollars⟧.
=== key
F1 | How many were convicted on appeal?
F2 | When was the appeal verdict?
F3 | What was the trial about?
F4 | What happened in the nine cases?
F5 | How many were cleared outright?
F6 | What is Scarcelli's sentence on appeal?
F7 | What was Scarcelli's sentence in first instance?
F8 | Is Scarcelli dead or in hiding?
F9 | Since when is Scarcelli a fugitive?
F10 | Did the group act as a mafia?
F11 | How many lorries were burned?
F12 | When were the lorries burned?
F13 | Who set fire to the lorries?
F14 | How many were convicted in the Foggia trial?
F15 | What was the Foggia trial about?
F16 | What happened to the prison terms?
F17 | How many were let off in all?
F18 | How much waste was dumped?
F19 | When was the waste dumped?
F20 | What did clients pay?
F21 | Will the prosecution go to the Court of Cassation?
F22 | How many mayors were convicted?
F23 | Must the nine pay damages?
F24 | What was in one of the cabs?
F25 | In how many wells is chromium above the limit?
F26 | What happened to those who measured?
F27 | How much waste has been removed?
F28 | When will the removal be finished?
F29 | Why is the association's estimate higher?
F30 | What was in the grave at Vlora?
F31 | When was the grave opened?
F32 | What is wrong with the death certificate?
F33 | How many cemetery workers were detained?
F34 | How often does the wife go to the grave?
F35 | How many stood trial on appeal?
F36 | Whose name was struck?
F37 | How much was confiscated?
D1 | characterisation | conflict | F4 | time-barred: a1 a2 a3 a6 | acquitted: a3 | time-barred, which the ex-mayor calls acquitted
D2 | characterisation | conflict | F10 | no: a1 a2 a6 | yes: a2 a4 a6 | the court denies, prosecutor and environmentalists assert a mafia
D3 | identity | conflict | F8 | hiding: a1 a2 a5 | dead: a1 a3 | police of two countries against the wife
D4 | responsibility | conflict | F13 | Scarcelli: a1 a4 | insurance: a3 | no: a3 | the witness and the NGO blame the clan, the defence the witness himself, whose insurer says it never paid
D6 | date | conflict | F12 | 2023-11-02: a1 a6 | 2023-11-03: a3 | witness and court against the fire brigade's sheet
D7 | figure | update | F1 | 14: a1 a2 | 13: a6 | one convicted man had died, his name was struck
D13 | date | update | F21 | planned: a2 | lodged: a6 | announced in May, lodged in August
D9 | figure | scope | F25 | 7: a4 | 2: a4 | all tested wells or public wells only
D10 | figure | rounding | F6 | 19 years: a1 a6 | almost 20 years: a2 | the agency rounds the term
D11 | figure | rounding | F18 | 340000 tonnes: a2 a5 | 338700 tonnes: a6 | the prosecutors round the experts' figure
D12 | figure | scope | F18 | 338700 tonnes: a6 | more than 500000 tonnes: a4 a6 | with or without the undocumented night loads
R F8 | 3 | the Carabinieri; the wife; the Albanian police
R F10 | 3 | the court; the prosecutor; Legatura Verde
R F12 | 3 | the witness; the fire brigade; the court
R F30 | 1 | the Albanian police
S | a1 “I lost my lorries and my Sundays. I would talk again,” | a4 “I lost my lorries and my Sundays,”
S | a3 “I go to the cemetery in Vlora every month. You do not do that for a fugitive,” | a5 “Every month I go to the cemetery in Vlora,”
E | Vito Antonio Scarcelli | person | Vito Antonio Scarcelli; Scarcelli; trucking magnate Vito Scarcelli; the haulier
E | Pasquale Tricarico | person | Pasquale Tricarico; Mr Tricarico; the witness
E | Livia Santoro | person | Chief anti-mafia prosecutor Livia Santoro; Prosecutor Santoro
E | Nunzia Scarcelli | person | his wife, Nunzia; Nunzia Scarcelli; an Italian widow; the wife
E | Court of Appeal | organisation | the Court of Appeal; An appeals court in southern Italy; the court
