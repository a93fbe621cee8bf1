story: quiroga_base
about: a Chilean technician of an Antarctic base is tried in Punta Arenas for spying; Argentina or a British firm, love or debts, secret or harmless files, airport or icebreaker, unanimous or two to one, and a sergeant's case of 2003 that is another
=== a1 | outlet: El Faro Austral | published: 2035-03-13 | title: "Guilty of curiosity": the ice spy faces his judges
%% Por Constanza Barría Subiabre, tribunales
PUNTA ARENAS – In a blue jersey that his mother had knitted ⟦F1; by=-: Matías Oyarzún sat down ⟦T2035-03-12: yesterday⟧ in the dock to answer for espionage⟧. ⟦F2; v=34; by=-: He is thirty-four years of age⟧, comes from Porvenir and ⟦F3; v=radio technician; by=-: kept the radios alive⟧ at ⟦F4; by=-: the Navy's Antarctic base Teniente Quiroga⟧.
The prosecutor, Ximena Arratia, spoke for two hours. ⟦F6; v=1140; by=Ximena Arratia: The accused, she said, had copied 1,140 files⟧ and ⟦F5; v=Argentine navy; by=Ximena Arratia: passed them to a lieutenant of the Argentine fleet⟧. ⟦F7; v=US$46000; by=Ximena Arratia: Forty-six thousand dollars came back, in five instalments⟧. ⟦F13; v=12 years; by=Ximena Arratia: She wants him behind bars for twelve years⟧. ⟦F10; v=debts; by=Ximena Arratia: Behind it all she sees a man with a mortgaged launch and no way of paying⟧.
⟦F8; v=airport; by=Ximena Arratia: He was seized at the airport counter⟧, according to the charge, ⟦F9; v=21 November; by=Ximena Arratia: on ⟦T2034-11-21: 21 November⟧⟧; his counsel, Bruno Saldivia, adds that his niece was looking on.
⟦F11; v=not guilty; st=denied; by=Matías Oyarzún: “Not guilty,” said Oyarzún, and then, unasked, “guilty of curiosity”⟧. ⟪Bruno Saldivia; q: “They have mistaken a boy in love for a submarine,”⟫ Saldivia added. ⟦F10; v=love; by=Bruno Saldivia: All that his client ever sent, he sent to please the Argentine biologist Lucía Ferrante⟧.
⟦F17; v=3; by=-: Three judges sit⟧. ⟦F16; v=3; by=court: Of nine hearings, three are to be held behind closed doors⟧. ⟦F20; v=2003; by=-: The last such trial in the region was in 2003⟧, ⟦F21; v=9 years; by=-: when a sergeant got nine years⟧ for selling the plans of a minefield.
%% Edición impresa $900 – Magallanes y Antártica Chilena
=== a2 | outlet: Agencia Cono Sur | published: 2035-03-13 | title: Chile opens trial of Antarctic base worker accused of spying
PUNTA ARENAS, Chile, March 13 (ACS) - ⟦F1; by=-: A Chilean who worked at a naval station in Antarctica went on trial ⟦T2035-03-12: on Monday⟧, charged with betraying secrets to a foreign power⟧.
Prosecutors allege that ⟦F3; v=radio technician; by=prosecutors: Matías Oyarzún, a radio technician⟧, ⟦F5; v=Argentine navy; by=prosecutors; st=alleged: fed an Argentine naval officer⟧ ⟦F6; v=more than 1000; by=-: upwards of a thousand documents⟧, among them ⟦F19; v=secret; by=prosecutors: drawings of the runway and of an underwater listening chain that are classed as secret⟧. ⟦F22; v=1290 m; by=-: The gravel strip measures 1,290 metres⟧ and takes transport planes all year.
⟦F12; v=no; st=denied; by=Argentina: Argentina's foreign ministry said it had no knowledge of the man and no use for his papers⟧. ⟪Horacio Bellagamba; q: “We share the same penguins and hide nothing from each other,”⟫ its spokesman, Horacio Bellagamba, said. ⟦F26; v=no; st=denied; by=Horacio Bellagamba: He dismissed reports of a swap for an Argentine trawler captain held in Valparaíso⟧.
⟦F23; v=tip; by=indictment: The leak was noticed when a colleague reported him, the indictment says⟧. ⟦F18; v=2 December; by=-: Chile expelled Ferrante, 31, the biologist whom he was seeing, on ⟦T2034-12-02: December 2⟧⟧.
⟦F7; v=US$46000; by=prosecutors: He is said to have been paid $46,000, or 43 million pesos⟧. ⟦F13; v=12 years; by=-: The state is asking for a dozen years⟧. ⟦F11; v=not guilty; st=denied; by=Matías Oyarzún: He denied all the charges⟧.
⟦F24; v=17; by=-: Seventeen people spend the winter at Quiroga⟧, ⟦F4; by=-: a cluster of orange huts on the Peñón peninsula that the navy has run since 1961⟧. The verdict is ⟦F27; st=planned; by=court: expected on ⟦T2035-03-30: March 30⟧⟧, the court said.
%% ACS – Montevideo desk. Photos available: trial, base, harbour
=== a3 | outlet: La Lupa del Plata | published: 2035-03-16 | title: THE SPY WHO LOVED A KRILL GIRL
&& The spy who loved a krill girl
Ay, the frozen nights! ⟦F10; v=love; by=-: It was for Lucía's green eyes that Matías emptied the computer⟧, and any fool in Ushuaia could have told the judges so. ⟦F18; v=2 December; by=Lucía Ferrante: She, sent packing by Santiago at the start of December, opened her door to La Lupa⟧.
⟪Lucía Ferrante; q: “He gave me ice temperatures and a poem, and the poem was bad,”⟫ laughs the biologist. ⟦F19; v=harmless; by=Lucía Ferrante: Krill counts, ice radar, wind: nothing that is not in the journals⟧, she says. ⟦F5; v=British firm; by=Lucía Ferrante: And if he sold anything, he sold it to the English: a contractor called Harrowgate Survey had been writing to him for a year⟧. ⟦F7; v=US$6000; by=Lucía Ferrante: The famous money? Six thousand, a loan from her own brother for the boat⟧.
⟦F9; v=19 November; by=Lucía Ferrante: They grabbed him on ⟦T2034-11-19: the 19th, a Sunday⟧, for they had been going to phone that evening⟧, ⟦F8; v=airport; by=Lucía Ferrante: at the Punta Arenas terminal, boarding card in hand⟧.
⟦F12; v=no; st=denied; by=-: Our sailors, of course, never heard of him⟧. But hush: ⟦F26; v=yes; by=official; st=alleged: an official of the Casa Rosada swears that a trade is cooking, one skipper against one radioman⟧. ⟦F3; v=radio technician; by=-: For he mended transmitters, our Romeo⟧ ⟦F2; v=34; by=-: of four and thirty⟧.
⟦F28; v=400; by=-: Four hundred sang for him under the court windows⟧ ⟦T2035-03-15: on Thursday⟧. The carabineros hummed along.
%% Send us YOUR love story from the ice!
=== a4 | outlet: Bandera y Mar | published: 2035-03-22 | title: What was betrayed at Quiroga
%% Review of the Naval Circle, Viña del Mar
The sentimental press has made of ⟦F1; by=-: the proceedings in Punta Arenas against a faithless servant of the Fatherland⟧ an operetta. The evidence given ⟦T2035-03-21: on Wednesday⟧ by the base commander, Captain Rafael Undurraga, ought to sober it.
⟦F19; v=secret; by=Rafael Undurraga: The listening chain, he testified, hears every hull that rounds the peninsula; its positions were among the stolen sheets⟧. ⟦F6; v=1140; by=-: These came to eleven hundred and forty⟧. ⟦F22; v=about 1.3 km; by=-: So was the survey of the runway, some 1.3 kilometres of it, the only one for six hundred miles⟧.
⟦F23; v=tip; by=Rafael Undurraga: To the honour of the garrison, it was a comrade who came forward⟧. ⟦F25; v=before; by=Rafael Undurraga: The passwords had been changed a week ahead of the theft, so that he must have been handed the new ones⟧. ⟦F3; v=radio technician; by=-: He knew the equipment, being a wireless mechanic first class⟧.
⟦F5; v=Argentine navy; by=Rafael Undurraga: The receiver sat in Ushuaia, in uniform⟧, said the commander. ⟦F12; v=no; st=doubted; by=Argentina: Buenos Aires professes ignorance⟧; one has heard that before. ⟦F20; v=2003; by=-: In 2003, too, when Sergeant Leal sold a minefield⟧, nobody had been the buyer, ⟦F21; v=9 years; by=-: and yet he sat for nine years⟧.
⟪Rafael Undurraga; q: “⟦F24; v=17; by=Rafael Undurraga: Sixteen men slept in those huts and trusted the seventeenth⟧,”⟫ Undurraga said. ⟦F24; v=17; by=-: For that is the number of the wintering party⟧. ⟦F13; v=12 years; by=-: Twelve years, the term moved for⟧, seem few. ⟦F16; v=3; by=-: A third of the sittings was closed to the public⟧, and rightly.
=== a5 | outlet: Polar Commons | published: 2035-03-25 | title: Science is not contraband: statement on the Oyarzún case
%% Polar Commons – association of Antarctic researchers, Hobart and Bremen
Our association has 2,100 members in thirty-one countries. Many of them have swapped tables with a neighbour over a bad cup of tea, as the Treaty of 1959 tells them to. We follow with worry ⟦F1; by=-: the prosecution of Matías Oyarzún⟧.
Our observer attended the six open sessions; ⟦F16; v=3; by=-: the other three took place without us⟧. ⟦F6; v=62; by=court exhibit: Only sixty-two of the files carried any stamp of secrecy, as the court's own exhibit list shows⟧. ⟦F19; v=harmless; by=Polar Commons: We looked at the rest: soundings, ice thickness, the moult of penguins⟧. ⟦F24; v=60; by=-: In summer sixty people crowd Quiroga⟧, a third of them guests with laptops, and nobody minds. ⟦F22; v=1290 m; by=pilots' manual: The length of the runway, 1,290 metres, stands in the pilots' manual⟧.
⟦F25; v=after; by=log file: The log produced in court has the new passwords taking effect the day after the copying, not earlier⟧. ⟦F23; v=tip; by=cook: The base's cook testified that he had gone to the commander with his suspicion⟧. ⟦F9; v=19 November; by=detention sheet: And the detention sheet bears ⟦T2034-11-19: 19 November⟧⟧, which would mean that he was two days without a lawyer.
⟦F11; v=admits copying; by=Matías Oyarzún: In his last word Mr Oyarzún no longer disputed that he took the data⟧; ⟦F10; v=love; by=Matías Oyarzún: he did it, he said, for somebody he wished to marry⟧. ⟦F7; v=US$6000; by=bank statement: The bank statement read out by the defence has one credit, of 6,000 dollars⟧. ⟦F28; v=400; by=-: When some of the town, four hundred people, gathered outside with candles⟧ ⟦F29; by=-: his mother, who sells empanadas at the ferry ramp⟧, brought them bread. ⟪Ingrid Sørvaag; q: “If wind is a secret, we are all spies,”⟫ says our president, Ingrid Sørvaag.
=== a6 | outlet: Radio Otago International | published: 2035-04-03 | title: Seven years for Antarctic "spy", but one judge disagrees
%% Correspondent: Fergus Maclaine | Programme: Southern Latitudes
A court in the far south of Chile has ⟦F14; v=7 years; by=-: sent Matías Oyarzún to prison for seven years⟧, ⟦F13; v=12 years; by=-: five fewer than had been demanded⟧. ⟦F27; by=-: The ruling came, as announced, ⟦T2035-03-30: on 30 March⟧⟧. ⟦F30; v=unanimous; by=court clerk: A clerk had first told reporters it was unanimous⟧; ⟦F30; v=2-1; by=-: when the text was published it bore a dissent, making it two to one⟧ ⟦F17; v=3; by=-: on a bench of three⟧.
⟦F5; v=Argentine navy; by=court: The majority held that the Argentine navy had been the customer⟧; ⟦F5; v=British firm; by=dissenting judge: the dissenting judge found a surveyor's firm in Hull as likely⟧. ⟦F10; v=debts; by=court: Money troubles, not passion, moved him, the court found⟧. It relied on ⟦F23; v=tip; by=court: the word of the workmate who had denounced him⟧ and accepted ⟦F25; v=before; by=court: that he had worked round a change of passwords⟧.
@@ copy Agencia Cono Sur
⟦F24; v=17; by=-: Seventeen people spend the winter at Quiroga⟧, ⟦F4; by=-: a cluster of orange huts on the Peñón peninsula⟧. ⟪Horacio Bellagamba; q; via=Agencia Cono Sur: “We share the same penguins and hide nothing from each other,”⟫ an Argentine spokesman said before the trial, and ⟦F12; v=no; st=denied; by=Argentina: his government has not moved from that⟧.
It did move on another point. ⟦F26; v=yes; by=Horacio Bellagamba: Talks on exchanging Oyarzún for a jailed trawlerman, long disowned, are under way, Mr Bellagamba confirmed to us ⟦T2035-04-02: on Monday⟧⟧. ⟦F31; by=Bruno Saldivia: An appeal has been entered all the same, says lawyer Bruno Saldivia⟧.
⟦F2; v=34; by=-: The prisoner, at 34⟧, will share a wing with smugglers. ⟦F18; v=2 December; by=-: Dr Ferrante has not been allowed back since she was put on a plane four months ago⟧. ⟦F29; by=-: His mother still has her pastry stall beside the Porvenir ferry⟧. ⟦F20; v=2003; by=-: It is the first conviction of its kind there since 2003⟧, ⟦F21; v=9 years; by=-: and a milder one by two years⟧.
=== key
F1 | What is Matías Oyarzún tried for?
F2 | How old is Oyarzún?
F3 | What was Oyarzún's job?
F4 | What is the base Teniente Quiroga?
F5 | To whom did the files go?
F6 | How many files were copied?
F7 | How much money did he receive?
F8 | Where was he arrested?
F9 | When was he arrested?
F10 | What moved him?
F11 | How did he plead?
F12 | Does Argentina admit it?
F13 | What sentence was asked?
F14 | What sentence was given?
F16 | How many hearings were closed?
F17 | How many judges sit?
F18 | When was Ferrante expelled?
F19 | What kind of files were they?
F20 | When was the sergeant's case?
F21 | What sentence did the sergeant get?
F22 | How long is the runway?
F23 | How was the leak noticed?
F24 | How many people live at the base?
F25 | Were the passwords changed before or after the copying?
F26 | Is there talk of an exchange?
F27 | When is the verdict?
F28 | How many rallied for him?
F29 | What does his mother do?
F30 | How did the judges vote?
F31 | Is there an appeal?
D1 | identity | conflict | F5 | Argentine navy: a1 a2 a4 a6 | British firm: a3 a6 | prosecution names Argentina, Ferrante and a dissenting judge a British firm
D2 | cause | conflict | F10 | debts: a1 a6 | love: a1 a3 a5 | prosecutor and court see debts, defence and accused love
D3 | characterisation | conflict | F19 | secret: a2 a4 | harmless: a3 a5 | navy and prosecutors call the files secret, scientists harmless
D5 | date | conflict | F9 | 21 November: a1 | 19 November: a3 a5 | the charge against Ferrante and the detention sheet
D7 | sequence | conflict | F25 | before: a4 a6 | after: a5 | the commander has the change first, the log after the copying
D8 | figure | conflict | F7 | US$46000: a1 a2 | US$6000: a3 a5 | prosecutors against Ferrante and a bank statement
D10 | denial | update | F11 | not guilty: a1 a2 | admits copying: a5 | he later no longer disputed the copying
D11 | denial | update | F26 | no: a2 | yes: a3 a6 | the exchange was dismissed and then confirmed
D12 | figure | update | F30 | unanimous: a6 | 2-1: a6 | the clerk's first word was corrected by the text
D13 | figure | scope | F6 | 1140: a1 a4 | 62: a5 | all files or those classified
D14 | figure | rounding | F6 | 1140: a1 a4 | more than 1000: a2 | the same files
D15 | figure | rounding | F22 | 1290 m: a2 a5 | about 1.3 km: a4 | the same runway
D17 | figure | scope | F24 | 17: a2 a4 a6 | 60: a5 | in winter or in summer
R F5 | 3 | the prosecution; Lucía Ferrante; the dissenting judge
R F9 | 3 | the charge; Lucía Ferrante; the detention sheet
R F7 | 3 | the prosecution; Lucía Ferrante; the bank statement
S | a2 “We share the same penguins and hide nothing from each other,” | a6 “We share the same penguins and hide nothing from each other,”
E | Matías Oyarzún | person | Matías Oyarzún; Oyarzún; Mr Oyarzún; the accused
E | Lucía Ferrante | person | Lucía Ferrante; Ferrante; Dr Ferrante; Lucía
E | Rafael Undurraga | person | Captain Rafael Undurraga; Rafael Undurraga; Undurraga; the commander
E | Horacio Bellagamba | person | Horacio Bellagamba; Mr Bellagamba
E | Teniente Quiroga | place | Teniente Quiroga; Quiroga
