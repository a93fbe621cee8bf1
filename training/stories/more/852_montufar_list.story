story: montufar_list
about: Ottawa and London put a Guatemalan sugar family on their sanctions lists; persons or persons and firms, judges bought or revenge for a mine, a dentist of the same name, a resignation before or after, and an uncle's older listing in Washington
=== a1 | outlet: Dominion Press Service | published: 2033-03-08 | title: Canada sanctions powerful Guatemalan sugar family
OTTAWA — ⟦F1; by=-: Canada has imposed sanctions on one of Guatemala's wealthiest families⟧, ⟦F4; v=bribery; by=Canadian foreign ministry: accusing it of buying court rulings for a decade⟧.
⟦F2; v=7; by=Canadian foreign ministry: Seven members of the Montúfar family were named⟧ in the order published ⟦T2033-03-08: on Tuesday⟧, Global Affairs minister Colin Abernathy told reporters. ⟦F3; v=14; by=Colin Abernathy: Fourteen judges had taken their money⟧, he said, ⟦F5; v=12m dollars; by=Colin Abernathy: in all some US$12 million since 2028⟧. ⟪Colin Abernathy; q: “When a verdict has a price list, it is no longer a verdict,”⟫ Abernathy said.
⟦F6; v=C$210m; by=Canadian officials: Officials said assets of C$210 million, or US$150 million, are now frozen⟧, among them a stake in a Saskatoon fertilizer firm.
Heading the list is ⟦F7; v=81; by=-: Efraín Montúfar, 81⟧, owner of the La Concordia mill, ⟦F8; v=18 per cent; by=growers' association: which ships 18 per cent of the country's sugar, by the growers' association's figures⟧. Also on it are his daughter Sofía, ⟦F9; by=-: who chairs Banco del Altiplano⟧, and ⟦F10; v=nephew; by=Canadian foreign ministry: Rodrigo Montúfar of Quetzaltenango, described as a nephew who carried the cash⟧.
⟦F11; v=ledger; by=Colin Abernathy: The evidence rests on the private ledger of a former appeals judge⟧, according to the minister.
A lawyer for the family, Genevieve Thorpe, said ⟦F12; v=no; st=denied; by=Genevieve Thorpe: her clients had never paid a judge “so much as a coffee”⟧ and ⟦F13; st=planned; by=Genevieve Thorpe: would go to the Federal Court⟧.
⟦F14; v=2027; by=-: The United States listed the patriarch's brother Hernán in 2027⟧ over customs fraud and ⟦F15; v=2029; by=-: dropped him two years later⟧.
The measures forbid anyone in Canada to deal with those named. Critics in Parliament said the government had been slow; a member from Alberta asked why a fertilizer company had needed a foreign sugar family as a partner in the first place. Abernathy replied that he would rather be asked that than nothing.
%% This report by Dominion Press Service was first published March 8, 2033.
=== a2 | outlet: El Cronista de la Sexta | published: 2033-03-09 | title: Family rejects Ottawa's "colonial list"
%% Por Redacción Economía, Guatemala City
The Montúfar family yesterday woke up on a list. ⟦F1; by=-: By decree of the Canadian cabinet, its members may no longer hold an account⟧, buy a house or land in that country, and ⟦F16; v=5; by=-: London has followed with five names of its own⟧.
⟦F12; v=no; st=denied; by=Efraín Montúfar: In a signed statement Don Efraín calls the bribery tale an invention⟧. ⟦F4; v=mine; by=Efraín Montúfar: The true motive, he holds, is the nickel mine at El Sauce, which the family kept a Canadian company from opening⟧. ⟪Efraín Montúfar; q: “They could not have our hill, so they took our name,”⟫ he writes. The statement is dated ⟦F17; v=estate; by=Efraín Montúfar: at his estate in Escuintla, where, it says, he remains⟧.
At La Concordia ⟦F18; v=4300; by=mill: 4,300 people cut, haul and boil cane, says the mill⟧. Its foremen fear for the harvest. ⟦F19; v=600; by=union: The union speaks of 600 men sent home since noon⟧, for want of a bank that will move wages.
A spokesman for Banco del Altiplano stated that ⟦F20; v=28 February; by=Banco del Altiplano: Doña Sofía had laid down the chair on the last day of February⟧, ⟦F20; v=28 February; by=Banco del Altiplano: eight days before the list⟧, “for family reasons”. ⟦F21; v=after; by=Banco del Altiplano; st=asserted: No relative touched a deposit until the order was public⟧, he added.
⟦F22; by=-: The presidency has called in the Canadian ambassador for ⟦T2033-03-10: tomorrow⟧⟧. Of ⟦F14; v=2027; by=-: Washington's sanction of six years ago against Don Hernán⟧, let it be said that ⟦F15; v=2029; by=-: it was taken back in 2029⟧ without one word of excuse.
In the Chamber of Commerce one hears that this is how a country loses its investors. ⟦F8; v=18 per cent; by=Chamber of Commerce: The mill sends abroad eighteen per cent of all the sugar that leaves our ports, the Chamber points out⟧, and a firm of that size cannot be put in the corner without the whole class being punished. The cane, at any rate, goes on ripening.
%% Advertising: Ron Pacayá, the taste of the volcano
=== a3 | outlet: The Thames Record | published: 2033-03-10 | title: Kensington house and yacht caught in Guatemala sanctions
%% By Harriet Vane-Cole, Business correspondent
⟦F23; v=34 m; by=-: A 34-metre yacht moored at Falmouth⟧ and a stucco house off Kensington Square are among the British holdings of ⟦F1; by=-: a Central American sugar dynasty now blacklisted in two capitals⟧.
⟦F16; v=5; by=Treasury: The Treasury's notice carries five Montúfars⟧, two fewer than ⟦F2; v=7; by=-: Ottawa's seven⟧. The Doña Luz ⟦F24; v=held; by=Border Force: was chained to the quay ⟦T2033-03-09: on Wednesday⟧, the Border Force confirmed⟧. ⟦F25; v=6; by=harbour master: Six crew remain aboard⟧, the harbour master said, and have asked who will feed them.
Whitehall's reasoning mirrors Canada's: ⟦F4; v=bribery; by=Treasury: corrupt payments to the bench⟧. But officials here tell a different story of how it came to light. ⟦F11; v=bank files; by=British officials: It was a cache of leaked bank files, two of them said, that set the inquiry going⟧. ⟦F3; v=more than a dozen; by=British officials: More than a dozen judges appear in it⟧.
Mr Montúfar, ⟦F7; v=81; by=-: an octogenarian⟧ who ⟦F8; v=18 per cent; by=-: controls eighteen of every hundred sacks of sugar that Guatemala exports⟧, ⟦F29; by=-: has not been seen since the weekend⟧. ⟦F12; v=no; st=denied; by=Genevieve Thorpe: His counsel rejects every allegation⟧, and adds that ⟦F13; st=planned; by=Genevieve Thorpe: a challenge will be lodged in Canada⟧ rather than in London.
Sofía Montúfar, 49, ⟦F9; by=-: who runs the family's bank⟧, ⟦F20; v=9 March; by=stock exchange: quit ⟦T2033-03-09: on Wednesday⟧, a filing to the exchange shows⟧. A regulator in Guatemala City, speaking anonymously, claimed ⟦F21; v=before; by=regulator; st=alleged: nine million dollars had been wired to Panama on the eve of the announcement⟧.
Neighbours in Kensington recall little but the shutters. ⟪Maud Ellery; q: “They came for Ascot and the dentist,”⟫ said Maud Ellery, who lives opposite. Estate agents put no price on the place, since nobody may buy it. ⟦F6; v=C$210m; by=-: In Canada the sums are larger: C$210 million has been blocked⟧, most of it in shares.
%% Sign up for the Record's Money Trail newsletter
=== a4 | outlet: Diario Relámpago | published: 2033-03-12 | title: THE WRONG RODRIGO! Xela dentist on the blacklist
&& Xela dentist on Canada's blacklist
He pulls teeth, not strings. ⟦F10; v=dentist; by=-: Rodrigo Montúfar Chay, a dentist in Quetzaltenango and no kin of the sugar barons, stands on the Canadian list by mistake⟧! ⟪Rodrigo Montúfar Chay; q: “The bank ate my card and my patients ate my nerves,”⟫ he told this paper.
⟦F22; by=-: ⟦T2033-03-10: On Thursday⟧ the envoy of the maple leaf had to climb the steps of the National Palace⟧ and listen for forty minutes. ⟦F26; v=2000; by=police: Outside, two thousand mill hands in their work hats sang the anthem, police say⟧.
They have reason. ⟦F19; v=850; by=labour inspectorate: 850 are laid off by now⟧, reports the labour inspectorate, ⟦F18; v=more than 4000; by=-: of over four thousand who live from the mill⟧.
And the old man? Forget the hacienda. ⟦F17; v=Miami; by=airport employee; st=alleged: He was wheeled onto a Miami plane ⟦T2033-03-06: last Sunday⟧, an airport employee whispers⟧. ⟦F20; v=9 March; by=-: Queen Sofía threw in the towel at the bank ⟦T2033-03-09: on Wednesday⟧⟧, the day after, whatever her spokesman's calendar says.
⟦F4; v=mine; by=mill workers: “It's about the nickel under El Sauce,” every second man in the crowd will tell you⟧. ⟦F24; v=held; by=-: And the English have grabbed the boat⟧, ⟦F23; v=34 m; by=-: 112 feet of teak and brass⟧!
Dr Rodrigo has put a cardboard sign on his door: “I am the other one.” His patients bring him tamales and pay in coins. His mother has lit a candle to Saint Apollonia, who looks after teeth, and another to Saint Jude, who looks after lost causes and, one hopes, after embassies. ⟦F7; v=81; by=-: The real Don, 81⟧, has sent him no flowers.
%% Horoscope p. 31 | Lottery p. 32
=== a5 | outlet: Cuentas Claras | published: 2033-03-16 | title: Statement: eight years of bought rulings, and who pays now
%% Cuentas Claras, citizens' observatory of justice, Guatemala
We asked for this measure for three years. ⟦F1; by=-: That two foreign governments have shut the Montúfars out⟧ is bitter, for our own prosecutors had the same papers.
⟦F11; v=ledger; by=Cuentas Claras: Those papers are a green account book kept by Judge Anselmo Tobar⟧, ⟦F27; by=Cuentas Claras: which his widow brought us in a flour bag⟧. No bank was involved. ⟦F3; v=14; by=ledger: It shows fourteen robes and their tariffs⟧. ⟦F5; v=31m dollars; by=Cuentas Claras: Reckoned from 2019, when the book begins, the bribes come to 31 million dollars⟧; ⟦F5; v=12m dollars; by=Canada: Canada's twelve covers only the last five years⟧. ⟦F4; v=bribery; by=-: This is why they are listed⟧; ⟦F4; v=mine; st=doubted; by=Efraín Montúfar: the fable of the hill and its nickel⟧ is for the newspapers.
⟦F2; v=19; by=Cuentas Claras: With twelve companies added, the Canadian annex runs to nineteen entries⟧. ⟦F10; v=dentist; by=Canadian embassy: One must be struck, as the embassy has since admitted to us: a tooth doctor who shares a nephew's name⟧. We are sorry for Dr Montúfar Chay.
⟦F21; v=before; by=Cuentas Claras: The transfer slip in our hands is stamped ⟦T2033-03-07: Monday the 7th⟧, so the money fled first⟧. ⟦F6; v=C$210m; by=-: What was left behind, 150 million US dollars by Ottawa's reckoning⟧, may one day repair something.
⟦F19; v=850; by=labour inspectorate: As for the 850 without work⟧, ⟦F28; st=asked; by=Cuentas Claras: we ask the state to pay them from the frozen funds⟧. ⟪Pilar Xicará; q: “A cutter did not bribe anybody,”⟫ our director Pilar Xicará reminds.
⟦F13; by=-: That the accused want to go to court⟧ we welcome. It would be the first courtroom in thirty years that they enter without knowing the result. We shall bring the book, and the flour bag too. To our colleagues in the press, one wish: ⟦F9; by=-: when you write of the banker Sofía Montúfar⟧, write also of the tellers who had to sign.
=== a6 | outlet: Sweetener & Port Weekly | published: 2033-03-25 | title: La Concordia finds a bank, and its owner a courtroom
%% MARKETS | CENTRAL AMERICA
⟦F30; by=-: Guatemala's second-largest mill resumed paying growers ⟦T2033-03-21: on Monday⟧ after a Costa Rican lender stepped in⟧, two weeks into ⟦F1; by=-: the Canadian and British measures against its owners⟧.
⟦F8; v=nearly a fifth; by=-: The mill accounts for close to a fifth of national exports⟧. ⟦F18; v=4300; by=mill: Its payroll stood at 4,300 before the order⟧, management says; ⟦F19; v=850; by=-: some have been called back from the 850 furloughed⟧.
⟦F13; by=Federal Court: The family's application was entered at the Federal Court registry in Ottawa ⟦T2033-03-22: on Tuesday⟧⟧. ⟦F12; v=no; st=denied; by=court papers: It contests that any judge was paid⟧, and offers ⟦F4; v=mine; by=court papers: a commercial grudge over the El Sauce concession as the real ground⟧. ⟦F17; v=estate; by=court papers: Efraín Montúfar's affidavit was sworn at Escuintla⟧; ⟦F17; v=Miami; by=Diario Relámpago: a tabloid had put him in Florida⟧.
@@ copy Dominion Press Service
⟦F3; v=14; by=Colin Abernathy: Fourteen judges had taken the family's money, minister Colin Abernathy said⟧, ⟦F5; v=12m dollars; by=Colin Abernathy: in all some US$12 million⟧. ⟪Colin Abernathy; q; via=Dominion Press Service: “When a verdict has a price list, it is no longer a verdict.”⟫
⟦F2; v=6; by=Canadian gazette: An amended annex gazetted ⟦T2033-03-18: last Friday⟧ lists six individuals⟧, ⟦F10; v=dentist; by=Canadian gazette: the dentist having been removed with an expression of regret⟧. ⟦F16; v=5; by=-: Britain's roll of five is unchanged⟧. ⟦F24; v=held; by=-: The family yacht stays under arrest in Cornwall⟧, ⟦F25; v=6; by=-: though its half-dozen hands have been flown home⟧.
Freight brokers recall ⟦F14; v=2027; by=-: the American listing of Hernán Montúfar in 2027⟧, which cost the mill a season before ⟦F15; v=2029; by=-: it lapsed two years on⟧. ⟦F9; by=-: Banco del Altiplano, long chaired by Sofía Montúfar⟧, ⟦F20; v=28 February; by=Banco del Altiplano: still dates her exit to the end of February⟧ and ⟦F21; v=after; by=Banco del Altiplano: says nothing moved until the names were out⟧.
For buyers the lesson is one of paperwork. Refiners in Halifax and Liverpool have asked for letters that no listed person will profit from a cargo; lawyers say such letters are worth what the signatory is worth. Premiums for Guatemalan raws widened, then narrowed. ⟦F7; v=81; by=-: The founder's age, 81⟧, and the question who will follow him weigh more on the trade than the list does.
=== key
F1 | What was done to the Montúfar family?
F2 | How many are on the Canadian list?
F3 | How many judges were bribed?
F4 | Why was the family sanctioned?
F5 | How large were the bribes?
F6 | How much was frozen in Canada?
F7 | How old is Efraín Montúfar?
F8 | What share of sugar exports does the mill ship?
F9 | What is Sofía Montúfar's position?
F10 | Who is the listed Rodrigo Montúfar?
F11 | What is the evidence?
F12 | Does the family admit paying judges?
F13 | Does the family go to court?
F14 | When did the United States list Hernán Montúfar?
F15 | When was Hernán Montúfar's listing lifted?
F16 | How many are on the British list?
F17 | Where is Efraín Montúfar?
F18 | How many people work at La Concordia?
F19 | How many workers were laid off?
F20 | When did Sofía Montúfar resign?
F21 | Was money moved before or after the order?
F22 | What happened to the Canadian ambassador?
F23 | How long is the yacht?
F24 | What happened to the yacht?
F25 | How many crew does the yacht have?
F26 | How many mill hands demonstrated?
F27 | How did the observatory get the ledger?
F28 | What does the observatory ask for the laid off?
F29 | Since when has Efraín Montúfar not been seen?
F30 | How does the mill pay its growers again?
D1 | cause | conflict | F4 | bribery: a1 a3 a5 | mine: a2 a4 a5 a6 | the governments say bought judges, the family says a grudge over a mine
D2 | identity | update | F10 | nephew: a1 | dentist: a4 a5 a6 | the man listed turned out to be a dentist of the same name
D3 | identity | conflict | F11 | ledger: a1 a5 | bank files: a3 | minister and observatory name a judge's book, British officials leaked bank files
D4 | place | conflict | F17 | estate: a2 a6 | Miami: a4 a6 | his papers say Escuintla, an airport employee Miami
D5 | date | conflict | F20 | 28 February: a2 a6 | 9 March: a3 a4 | the bank dates the resignation before the list, the exchange filing after
D6 | sequence | conflict | F21 | after: a2 a6 | before: a3 a5 | the bank says nothing moved until publication, a regulator and a slip say the day before
D7 | figure | update | F19 | 600: a2 | 850: a4 a5 a6 | more were sent home in the days after
D8 | figure | scope | F2 | 7: a1 a3 | 19: a5 | persons only, or persons and companies
D9 | figure | update | F2 | 7: a1 a3 | 6: a6 | the dentist was struck off
D10 | figure | scope | F5 | 12m dollars: a1 a5 a6 | 31m dollars: a5 | since 2028 or since 2019
D12 | figure | rounding | F3 | 14: a1 a5 a6 | more than a dozen: a3 | the same judges
D13 | figure | rounding | F8 | 18 per cent: a1 a3 | nearly a fifth: a6 | the same share
D14 | figure | rounding | F18 | 4300: a2 a6 | more than 4000: a4 | the same payroll
R F4 | 2 | the governments' case; the family
R F11 | 3 | the Canadian minister; British officials; Cuentas Claras's own book
R F20 | 2 | the bank; the exchange filing
R F21 | 3 | the bank; the regulator; the observatory's slip
S | a1 “When a verdict has a price list, it is no longer a verdict,” | a6 “When a verdict has a price list, it is no longer a verdict.”
E | Efraín Montúfar | person | Efraín Montúfar; Don Efraín; Mr Montúfar; the old man
E | Sofía Montúfar | person | Sofía; Sofía Montúfar; Doña Sofía; Queen Sofía
E | Rodrigo Montúfar Chay | person | Rodrigo Montúfar Chay; Dr Montúfar Chay; the dentist
E | La Concordia | organisation | La Concordia; the mill; Guatemala's second-largest mill
E | Banco del Altiplano | organisation | Banco del Altiplano; the family's bank
