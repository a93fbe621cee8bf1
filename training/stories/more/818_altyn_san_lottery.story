story: altyn_san_lottery
about: a lottery draw in Almaty turns out rigged with weighted balls; how it was done and who confessed are disputed, prize sums come gross and net and in two currencies, and an older quiz-show scandal is not this one
=== a1 | outlet: Dala Press | published: 2031-01-14 | title: Kazakhstan arrests lottery officials over New Year jackpot
ASTANA, Jan 14 (Dala) - ⟦F1; by=financial police: The New Year draw of Kazakhstan's national lottery, Altyn San, was rigged⟧, the financial police said ⟦T2031-01-14: on Tuesday⟧, announcing ⟦F2; v=5; by=financial police: the arrest of five people⟧.
⟦F3; v=2030-12-31; by=-: The televised draw ⟦T2030-12-31: on December 31⟧⟧ produced ⟦F4; v=1; by=-: a single winner⟧, ⟦F5; v=Gulnara Beketova; by=-: Gulnara Beketova, a bookkeeper from Taldykorgan⟧, who collected ⟦F6; v=2.4 billion tenge; by=-: 2.4 billion tenge⟧.
⟦F7; v=weighted balls; by=financial police: Six of the balls had been injected with a few grams of silicone, so that they came up the tube last or first as desired⟧, General Askar Tulegenov, the agency's deputy head, told a briefing. ⟦F8; v=technical director; by=Askar Tulegenov: The scheme was conceived by the operator's technical director, Marat Issin⟧, ⟦F9; v=cousin; by=Askar Tulegenov: whose cousin the winner is⟧, he said.
⟦F10; v=confessed; by=Askar Tulegenov: Issin has admitted everything⟧, according to the general. ⟦F11; v=frozen; by=-: Accounts holding most of the prize were blocked⟧ and ⟦F12; v=3; by=-: three flats were seized⟧.
⟦F13; v=3.1 million; by=lottery operator: Some 3.1 million tickets had been sold⟧, the operator, Altyn Games, said. ⟦F14; v=refund; by=Altyn Games; st=planned: It promised to refund every one⟧, ⟦F24; v=300 tenge; by=-: each of which cost 300 tenge⟧. ⟦F15; v=viewer; by=Askar Tulegenov: A viewer's complaint prompted the inquiry⟧, Tulegenov added: the man had filmed his television set in slow motion.
⟦F16; v=2018; by=-: In 2018 a quiz-show producer in the country⟧ ⟦F17; v=3 years; by=-: was jailed for three years for selling answers⟧.
%% Reporting by Dala newsroom in Astana
=== a2 | outlet: Almaty Kuryer | published: 2031-01-15 | title: “I bought it with the bread”: the winner's village does not believe it
%% Exclusive | by Zhanna Orazova
TALDYKORGAN. ⟦F5; v=Gulnara Beketova; by=-: Gulnara apa, as her street calls the lucky bookkeeper⟧, ⟦F18; v=not arrested; by=brother: is not in any cell; she sits in her kitchen, says her brother Yerlan⟧, and does not pick up the telephone. The kitchen smells of fried dough, and there are nine pairs of shoes in the hall.
⟦F9; v=no relation; by=Yerlan Beketov; st=denied: “Marat Issin is nobody to us. We saw him in the newspaper,”⟧ says Yerlan Beketov. ⟦F19; v=bread; by=Yerlan Beketov: She took the ticket with the change from a loaf⟧ on ⟦T2030-12-29: the Sunday before the draw⟧.
⟦F6; v=1.9 billion tenge; by=tax slip: What reached her after tax, a slip on the table shows, was 1.9 billion⟧; ⟦F12; v=1; by=Yerlan Beketov: one flat was bought, for the son⟧, not ⟦F12; v=3; by=general: the three of which a general speaks⟧.
In Almaty the studio where ⟦F3; v=2030-12-31; by=-: the six numbers tumbled out on New Year's Eve⟧ is sealed. ⟦F7; v=computer; by=studio technician: A technician who worked that night swears that the balls were only theatre⟧: ⟦F7; v=computer; by=studio technician: the machine's fan, he explains, was steered from a laptop⟧. ⟦F8; v=deputy minister; by=studio technician; st=alleged: And the order, he whispers, came from higher, from a deputy minister of sport⟧.
⟦F1; by=-: If our greatest draw was a puppet play⟧, people here ask who held the strings. Some remember ⟦F16; v=2018; by=-: the televised quiz that was sold under the table in 2018⟧, ⟦F17; v=3 years; by=-: and the man behind it, who came out of the colony thirty-six months later⟧. ⟦F13; v=more than three million; by=-: Over three million of us had paid for a seat⟧. ⟦F2; v=5; by=-: The five detainees⟧ were taken to the Nauryzbay remand prison ⟦T2031-01-13: on Monday night⟧. ⟦F10; v=silent; by=Saule Kim: His lawyer, Saule Kim, told the Kuryer that Issin has not said one word to the investigators⟧.
⟦F14; v=refund; by=kiosk lady; st=doubted: The money back? The kiosk lady laughs⟧.
%% Horoscope: page 14
=== a3 | outlet: Ministry Gazette “Egemen Sport” | published: 2031-01-16 | title: The ministry has always stood for fair play
%% Official publication of the Ministry of Tourism and Sport
In connection with ⟦F1; by=-: the machinations uncovered at the lottery operator⟧, the ministry draws attention to the following. ⟦F8; v=no ministry role; by=ministry; st=denied: No official of this house gave instructions of any kind⟧. ⟦F8; v=technical director; by=-: The organiser, an engineer by the name of Issin, acted out of greed⟧.
⟦F20; v=2029; by=-: The licence was granted to Altyn Games in 2029⟧ by open competition, ⟦F21; v=4; by=-: among four bidders⟧. ⟦F22; v=8.3 billion tenge; by=-: Under it 8.3 billion tenge has flowed to children's stadiums⟧. ⟦F15; v=ministry audit; by=-: It was the ministry's own supervision that noticed the irregular weight of certain spheres⟧, ⟦F7; v=weighted balls; by=-: the rubber having been filled with a foreign mass⟧.
⟦F23; by=minister; st=planned: The minister has ordered that the state take over the draws from the first of March⟧. ⟦F14; v=refund; by=-: Participants will be compensated in full⟧, ⟦F24; v=300 tenge; by=-: at the nominal price of 300 tenge⟧.
⟦F11; v=frozen; by=-: The unlawfully obtained means are under arrest⟧. ⟦F3; v=2030-12-31; by=-: The result of ⟦T2030-12-31: 31 December⟧⟧ is void. ⟦F4; v=1; by=-: That there was but one recipient of the main prize⟧ should have awakened suspicion at once, as the head of department observed at the collegium; he reminded those present that sport is a school of honesty.
⟦F25; v=dismissed; by=-: Deputy minister Daniyar Sarsen has been released from his duties at his own request⟧, for family reasons, which has no relation to the above.
%% Subscribe at any post office
=== a4 | outlet: Gaming Regulator Review (Malta) | published: 2031-01-24 | title: Kazakh draw: silicone, software, or both?
%% For compliance professionals
⟦F1; by=-: The falsified year-end draw at Altyn Games⟧ has been studied frame by frame by two laboratories in Valletta and Brno. ⟦F7; v=both; by=laboratories: Their joint note finds heavier balls and an airflow program, each useless without the other⟧.
⟦F26; v=11; by=laboratories: The same six balls float oddly in eleven draws since the summer⟧, so that New Year was not the première. ⟦F2; v=7; by=prosecutor: Two software contractors have joined the men in custody, who number seven⟧, the prosecutor in Almaty told the Review.
@@ copy Dala Press
⟦F10; v=confessed; by=Askar Tulegenov: Issin has admitted everything⟧, according to the general. ⟦F11; v=frozen; by=-: Accounts holding most of the prize were blocked⟧ and ⟦F12; v=3; by=-: three flats seized⟧.
⟦F10; v=silent; by=Saule Kim: That statement is contradicted by Ms Kim, counsel for the engineer, who filed a protest: her client, she writes, is mute⟧. ⟦F9; v=cousin; by=civil registry: The registry of Taldykorgan lists a shared grandmother for Issin and ⟦F5; v=Gulnara Beketova; by=-: the ticket's owner, a Ms Beketova who keeps accounts⟧⟧.
⟦F13; v=3.08 million; by=sales ledger: The ledger shows 3,081,442 plays⟧. ⟦F6; v=2.4 billion tenge; by=-: The top prize, roughly 4.6 million dollars before the levy⟧, was insured in London; ⟦F27; v=withheld; by=insurer: the insurer has withheld payment⟧. ⟦F15; v=viewer; by=insurer: What set things going, the insurer's file says, was the clip of a Karaganda electrician, posted on 2 January⟧.
⟦F20; v=2029; by=-: The concession, two years old⟧, ⟦F21; v=2; by=tender documents: had by the tender papers only two qualified bidders⟧. ⟦F25; v=dismissed; by=-: The junior minister in charge, Mr Sarsen, left office last week⟧; ⟦F23; by=-; st=planned: nationalisation of the game is set for March⟧. Older colleagues have filed it beside ⟦F16; v=2018; by=-: the rigged question-and-answer programme of 2018⟧, ⟦F17; v=3 years; by=-: which cost its inventor his liberty until 2021⟧.
%% Next webinar: Random is not a feeling
=== a5 | outlet: The Steppe Letter (Berlin newsletter) | published: 2031-02-03 | title: What the balls knew
%% Issue 212 | by Anton Reisig
Good morning. You asked for ⟦F1; by=-: the Kazakh lottery swindle⟧ in five minutes.
The trick. ⟦F7; v=both; by=-: Leaden rubber plus a tame fan⟧, since a computer had to know which balls were the fat ones. The winner. ⟦F18; v=arrested; by=-: ⟦F5; v=Gulnara Beketova; by=-: Gulnara Beketova, holder of the golden slip⟧, whom neighbours saw at home last month, has been led off ⟦T2031-01-31: on Friday⟧⟧, so ⟦F2; v=8; by=-: eight are now in jail⟧. ⟦F9; v=cousin; by=Gulnara Beketova: Through a note from her cell she grants that Marat is her aunt's son⟧, ⟦F9; v=no relation; by=Yerlan Beketov; st=denied: something that her brother had sworn was false⟧.
The boss. ⟦F8; v=deputy minister; by=Marat Issin: Issin has begun to talk, and he points at the former deputy minister, Sarsen⟧, who ⟦F25; v=dismissed; by=-: lost his chair three weeks ago⟧ and ⟦F28; v=Dubai; by=airline list: flew to Dubai the same evening, a passenger list shows⟧. ⟦F8; v=no ministry role; by=ministry; st=denied: The ministry repeats that its hands are clean⟧. ⟦F15; v=ministry audit; by=ministry: It also claims that its auditors found the fraud⟧; ⟦F15; v=viewer; by=-: in truth an electrician with a phone did⟧. ⟦F20; v=2029; by=-: Altyn Games had held the franchise since 2029⟧.
The money. ⟦F6; v=2.4 billion tenge; by=-: The pot was two point four billion before the taxman⟧. ⟦F11; v=frozen; by=-: Nobody can touch what is left⟧; ⟦F12; v=3; by=land register: three apartments, says the land register⟧. ⟦F14; v=60000; by=Altyn Games: Of the promised repayments, some 60,000 have been made⟧, the company says, ⟦F24; v=300 tenge; by=-: of three hundred tenge apiece, half a euro⟧.
The history. ⟦F16; v=2018; by=-: The last time the nation felt so cheated it was by a television studio, in 2018⟧; ⟦F17; v=3 years; by=-: the producer's term was three years⟧. ⟦F26; v=about a dozen; by=laboratories: This fraud, say the Maltese experts, has about a dozen episodes⟧.
⟦F4; v=1; by=-: Lone jackpot winners⟧, readers, are like lone wolves: rare, and somebody feeds them. ⟦F23; by=-; st=planned: From March the state will do the drawing itself⟧.
%% Forward this letter to one sceptic
=== key
F1 | What happened to the New Year draw?
F2 | How many people have been arrested?
F3 | When was the draw?
F4 | How many winners were there?
F5 | Who was the winner?
F6 | How much was the prize?
F7 | How was the draw rigged?
F8 | Who was behind the scheme?
F9 | How is the winner related to Issin?
F10 | Has Issin confessed?
F11 | What happened to the prize money?
F12 | How many flats were bought with the money?
F13 | How many tickets were sold?
F14 | Are the tickets refunded?
F15 | What set off the inquiry?
F16 | When was the quiz-show scandal?
F17 | What sentence did the quiz producer get?
F18 | Is the winner in custody?
F19 | How did the winner come by the ticket?
F20 | When was the licence granted?
F21 | How many bidders were there for the licence?
F22 | How much has gone to stadiums?
F23 | Who takes over the draws?
F24 | What did a ticket cost?
F25 | What happened to the deputy minister?
F26 | How many draws were affected?
F27 | What did the insurer do?
F28 | Where did the deputy minister go?
D1 | figure | update | F2 | 5: a1 a2 | 7: a4 | 8: a5 | two contractors and then the winner join the first five
D2 | cause | conflict | F7 | weighted balls: a1 a3 | computer: a2 | the financial police blame the balls, a technician the fan's program
D3 | cause | update | F7 | weighted balls: a1 a3 | both: a4 a5 | the laboratories find both devices
D15 | cause | update | F7 | computer: a2 | both: a4 a5 | the fan's program turns out to be half of the trick
D4 | responsibility | conflict | F8 | technical director: a1 a3 | deputy minister: a2 a5 | no ministry role: a3 a5 | the engineer alone for police and ministry, a deputy minister for the technician and later the engineer
D5 | identity | conflict | F9 | cousin: a1 a4 a5 | no relation: a2 a5 | the brother denies a kinship that the registry lists
D6 | denial | conflict | F10 | confessed: a1 a4 | silent: a2 a4 | the general reports a confession, the lawyer says he is mute
D7 | cause | conflict | F15 | viewer: a1 a4 a5 | ministry audit: a3 a5 | a viewer's film or the ministry's own supervision
D8 | figure | scope | F6 | 2.4 billion tenge: a1 a4 a5 | 1.9 billion tenge: a2 | before and after tax
D9 | figure | rounding | F13 | 3.1 million: a1 | more than three million: a2 | 3.08 million: a4 | the ledger's count rounded
D10 | figure | rounding | F26 | 11: a4 | about a dozen: a5 | eleven draws
D11 | figure | scope | F21 | 4: a3 | 2: a4 | all bidders or the qualified ones
D12 | figure | conflict | F12 | 3: a1 a2 a4 a5 | 1: a2 | the general and the register against the brother
D13 | identity | update | F18 | not arrested: a2 | arrested: a5 | the winner is taken in on 31 January
D14 | characterisation | update | F14 | refund: a1 a2 a3 | 60000: a5 | the promise and what has been paid so far
R F7 | 3 | the financial police; the studio technician; the laboratories
R F8 | 4 | the financial police; the studio technician; the ministry; Issin himself
R F9 | 4 | the financial police; Yerlan Beketov; the civil registry; the winner's note
R F13 | 1 | the operator's sales
S | a1 Accounts holding most of the prize were blocked and three flats were seized | a4 Accounts holding most of the prize were blocked and three flats seized
E | Marat Issin | person | Marat Issin; Issin; the operator's technical director, Marat Issin; the engineer
E | Gulnara Beketova | person | Gulnara Beketova; Gulnara apa; the ticket's owner; the lucky bookkeeper
E | Askar Tulegenov | person | General Askar Tulegenov; Tulegenov; the general
E | Altyn Games | organisation | Altyn Games; the operator; the company; the lottery operator
E | Daniyar Sarsen | person | Deputy minister Daniyar Sarsen; the former deputy minister, Sarsen; a deputy minister of sport
