story: vilnius_bathhouse
about: Lithuania's prime minister resigns over a lakeside bathhouse; his health or the affair, who paid for it, what it is worth with and without the jetty, and a transport minister who had resigned three weeks before
=== a1 | outlet: Vilniaus Rytmetis | published: 2033-03-08 | title: Daukša steps down
%% Translated for our English page by the Rytmetis desk
&& Prime Minister Rimantas Daukša steps down
⟦F1; by=-: Prime Minister Rimantas Daukša has resigned⟧. He said so ⟦F2; v=2033-03-08; by=-: ⟦T2033-03-08: this morning⟧ at four minutes past nine⟧, in the White Hall of the government building, before eleven journalists and a technician who was still laying cables.
⟪Rimantas Daukša; q: “⟦F5; v=health; by=Rimantas Daukša: My doctors have told me to choose, and I have chosen⟧,”⟫ the 58-year-old said. ⟦F18; v=2033-03-05; by=-: On Saturday he had been taken to the Kaunas clinics with high blood pressure⟧. About the house on Lake Žvilnė he did not say one word.
That house is why the hall was so quiet. ⟦F8; by=-: The bathhouse, ⟦F26; v=96; by=-: 96 square metres of Siberian larch⟧ under a reed roof, was built in 2031 by Geležtara⟧, ⟦F16; v=340 million; by=-: the company which holds a 340-million-euro contract for the southern section of the new railway⟧. ⟦F7; v=Geležtara; by=Special Investigation Bureau; st=alleged: The bill went to the contractor's own books, investigators suspect⟧. ⟦F7; v=Daukša; by=Rimantas Daukša: The prime minister has said since January that he paid out of his savings⟧.
⟦F9; v=182000; by=Special Investigation Bureau: Valuers hired by the bureau arrived at 182,000 euros⟧.
Under the Constitution the cabinet falls with its head. ⟦F3; v=2033-03-14; st=planned; by=President's Office: The resignation will take effect ⟦T2033-03-14: next Monday⟧⟧, according to the President's Office, ⟦F11; v=Vilma Rudytė; st=planned; by=President's Office: and finance minister Vilma Rudytė is to stand in⟧ until a successor is found.
⟦F12; v=27 months; by=-: Daukša governed for twenty-seven months⟧. The coalition of Civic Accord and the Farmers' Bloc, ⟦F13; v=74; by=-: with 74 of the 141 seats in the Seimas⟧, says that it will stay together. Three weeks ago ⟦F14; v=2033-02-17; by=-: it had already lost its transport minister, Aistė Monkutė, who resigned on 17 February⟧ after admitting that she had bathed at the lake twice.
%% Prenumeratoriams: visa spaudos konferencija – vaizdo įrašas
=== a2 | outlet: Baltic Wire | published: 2033-03-08 | title: Lithuanian premier quits amid lake house probe
VILNIUS, March 8 (BW) – ⟦F1: Lithuania's head of government stood down⟧ ⟦F2; v=2033-03-08: on Tuesday⟧, ⟦F5; v=health; by=Rimantas Daukša: citing medical advice⟧, as anti-corruption investigators looked into ⟦F8; by=-: a sauna house put up for him by a railway builder⟧.
⟦F6; v=yes; by=two aides: President Jadvyga Norkutė had told him on Monday evening that he should go, two of her aides said⟧ on condition of anonymity. ⟦F6; v=no; st=denied; by=President's Office: Her office denied that she had made any such request⟧.
⟦F4; v=Vilnius; by=government spokesman: Rimantas Daukša signed the letter at his desk in the capital at eight in the morning⟧, a government spokesman said.
⟦F9; v=just over 180000; by=-: The property is valued at just over 180,000 euros⟧. ⟦F17; v=2033-01-24; by=Special Investigation Bureau: The Special Investigation Bureau opened its inquiry on January 24⟧ and has since ⟦F19; v=7; by=Special Investigation Bureau: carried out seven searches⟧, among them at the Panevėžys headquarters of Geležtara.
⟦F20; v=special witness; by=prosecutors: Daukša has the status of special witness and has not been charged⟧, prosecutors said.
⟦F10; v=4000; by=police: Some 4,000 people demanded his resignation in Vilnius on Sunday⟧, according to a police estimate; ⟦F10; v=12000; by=organisers: the organisers spoke of 12,000⟧.
Opposition parties called for early elections. ⟦F12; v=a little over two years; by=-: He had been in office for a little more than two years⟧, at the head of the country's 22nd government since independence.
%% (Vilnius newsroom; +370 invalid)
=== a3 | outlet: Kurier Pogranicza (Białystok) | published: 2033-03-10 | title: A sauna too hot: how Lithuania lost a prime minister
%% Od naszego korespondenta w Wilnie — tekst po angielsku dla projektu Sąsiedzi
It began with perch. In December a pensioner from Molėtai, Stasys Gruodis, was fishing through the ice and ⟦F21; by=Stasys Gruodis: photographed the bathhouse because of its chimney⟧, which he liked. His granddaughter put the picture on the internet; somebody recognised the man in the towel.
Three months later ⟦F1: Rimantas Daukša is a former premier⟧, or almost: ⟦F3; v=2033-03-14: he keeps the keys until Monday⟧. ⟦F5; v=affair; by=Farmers' Bloc: Nobody in the Farmers' Bloc, his coalition partner, believes in the blood pressure; it was the larch, they say, that brought him down⟧. ⟪Kęstutis Barauskas; q: “A man is not dismissed by his heart in the very week in which ⟦F22; by=Kęstutis Barauskas: the builder begins to talk⟧,”⟫ Kęstutis Barauskas, the bloc's leader, told us in the canteen of the Seimas.
The builder, Darius Velička, did begin to talk. ⟪Darius Velička; q: “⟦F7; v=Geležtara; by=Darius Velička > lawyer: No one ever paid us a cent for that house⟧,”⟫ the owner of Geležtara told investigators on Monday, by the account of his lawyer. ⟦F7; v=Daukša; by=Daukša's lawyer: Daukša's own lawyer waves ⟦F27; v=61000; by=Daukša's lawyer: a bank transfer of 61,000 euros⟧⟧, marked “for the roof”.
Where was the letter signed? ⟦F4; v=Kaunas; by=nurse: In the cardiology ward in Kaunas, on a meal tray, on Monday night, says a nurse who lent him the pen⟧. The spokesman's ⟦F4; v=Vilnius; by=spokesman; st=doubted: Tuesday morning and Vilnius desk⟧ make her laugh.
Arithmetic will decide the rest. ⟦F13; v=74: The government camp counts seventy-four deputies⟧, but ⟦F13; v=71; by=-: take away three independents who only lend their votes and there are seventy-one⟧, the barest majority. ⟦F14; v=2033-02-17; by=-: The departure in mid-February of Aistė Monkutė from the transport ministry⟧ cost no votes. This one may.
%% Projekt współfinansowany przez czytelników
=== a4 | outlet: Hansa Wirtschaft | published: 2033-03-11 | title: Rail Baltic partner freezes payments to Geležtara
%% Von Henrike Paulsen, Hamburg | English edition
%% Companies and Markets
The political crisis in Vilnius has reached Hamburg. ⟦F23; v=payments stopped; by=Norddeich Gleisbau: Norddeich Gleisbau, the German consortium partner, has stopped its payments to Geležtara⟧ until it is clear whether costs of private buildings were booked on the railway, the firm said on Friday.
⟦F16; v=340 million; by=-: The southern lot is worth about a third of a billion euros, 340 million to be exact⟧; ⟦F31; v=30 per cent; by=-: Norddeich holds 30 per cent⟧. ⟪Jörg Alberding; q: “We were told of a company guest house. ⟦F8; by=Jörg Alberding: We were not told that the guest was the prime minister⟧,”⟫ chief executive Jörg Alberding said in a conference call.
In the papers of the consortium the building appears as ⟦F9; v=240000; by=consortium papers: “Object Ž”, at a cost of 240,000 euros including the jetty, the access road and a boat⟧. ⟦F9; v=182000; by=Lithuanian investigators: The 182,000 of the Lithuanian investigators are for the house alone⟧.
⟦F19; v=7; by=-: After seven raids⟧ by the anti-corruption bureau, ⟦F17; v=2033-01-24; by=-: which has been at work since late January⟧, the banks are nervous as well. ⟦F24; v=18 basis points; by=-: The yield on ten-year Lithuanian bonds has risen by 18 basis points since Monday⟧.
⟦F1; by=-: Daukša's exit⟧, ⟦F5; v=health; by=-: for which the state of his arteries was the official ground⟧, leaves open who signs the next instalment of European money in April. ⟦F11; v=Vilma Rudytė; by=-: The acting head of government, Finance Minister Rudytė⟧, could not be reached; ⟦F25; by=ministry: she was at a christening, her ministry said⟧.
%% Hansa Wirtschaft app: Kurse in Echtzeit
=== a5 | outlet: Penktadienis | published: 2033-03-14 | title: Nobody wants his chair! Rudytė says NO
%% Foto: Penktadienis / skaitytojų nuotraukos
%% Balsuok: kas bus kitas premjeras?
&& Nobody wants the chair!
Drama at the palace! Vilma Rudytė, 49, ⟦F11; v=Tomas Grinius; by=-: was meant to warm Daukša's chair but has said no, so from today Tomas Grinius of defence is minding the country⟧. ⟪Vilma Rudytė; q: “I have a budget to close and a grandson to baptise,”⟫ she told Penktadienis.
And the old boss? ⟦F3; v=2033-03-21; by=President's Office: He stays on paper a week longer than announced, until ⟦T2033-03-21: Monday the 21st⟧⟧, because the decree had to be written anew with the other name, the President's people admit.
Did she throw him out? ⟪driver; q: “⟦F6; v=yes; by=driver: She gave him until morning⟧,”⟫ swears a driver from the motor pool who waited with the engine running. ⟦F6; v=no; st=denied; by=Jadvyga Norkutė: The President, asked by us in the snow outside the cathedral, said she had “only listened”⟧.
On Saturday ⟦F15; v=900; by=police: some nine hundred people came to the square again⟧, police say, this time to shout at everybody. The Sunday before ⟦F10; v=12000; by=organisers: it had been twelve thousand, if you ask the girls with the drums who called the march⟧.
Penktadienis has steamed! Our reporter got into a bathhouse of the same model in Ignalina: benches for ten, ⟦F26; v=96; by=-: ninety-six square metres⟧, a salt wall, and a shelf for phones. “Nobody should be photographed in a towel,” said the attendant.
@@ copy Baltic Wire
⟦F20; v=special witness; by=prosecutors: Daukša has the status of special witness and has not been charged⟧, prosecutors say.
=== a6 | outlet: Clean Contract Lithuania | published: 2033-03-17 | title: Briefing: seven questions after the Daukša resignation
%% Briefing no. 41 | You may reprint this text
When did he resign? ⟦F2; v=2033-03-08; by=-: On 8 March⟧; ⟦F3; v=2033-03-21; by=-: it becomes effective on the 21st, not on the 14th as first gazetted⟧.
Why? ⟦F5; v=affair; by=Clean Contract Lithuania: In our view it was the investigation and not the illness that ended this premiership⟧. He was indeed ill: ⟦F18; v=2033-03-05: the clinics admitted him three days before⟧.
Who paid for the house? ⟦F7; v=Geležtara; by=Darius Velička: The contractor has testified that it did⟧. ⟦F27; v=61000; by=bank statement: A transfer of 61,000 euros from Mr Daukša exists, as a bank statement in the file shows⟧, but it is dated two days after the photograph appeared.
What is it worth? ⟦F9; v=182000; by=valuers: One hundred and eighty-two thousand, the valuers found⟧; ⟦F9; v=240000; by=consortium papers: with road, jetty and boat the consortium's ledger comes to 240,000⟧.
Who is responsible for the contract? ⟦F14; v=2033-02-17; by=-: Aistė Monkutė, the minister who left on 17 February⟧, signed it; ⟦F28; v=cleared; by=prosecutors: prosecutors have since told her in writing that she is no suspect⟧.
Who governs? ⟦F11; v=Tomas Grinius: The defence minister, for the time being⟧. The President ⟦F29; v=15 days; by=-: has fifteen days to put a name to the Seimas⟧, where ⟦F13; v=74: Civic Accord and its partners muster 74 votes⟧ on a good day.
Do people want an election? ⟦F30; v=54; by=pollster Matas: Fifty-four per cent do, the pollster Matas found last week⟧. Marches are a poor measure: ⟦F10; v=4000; by=police: on the 6th the police counted four thousand heads⟧, and on the following Saturday ⟦F15; v=900: not a quarter of that⟧.
⟪Rimantas Daukša; q; via=Vilniaus Rytmetis: “My doctors told me to choose,”⟫ the outgoing premier said. So, now, must the Seimas.
%% Clean Contract Lithuania is funded by 2,300 members. We take no money from contractors.
=== key
F1 | What did the prime minister do?
F2 | When did the prime minister announce his resignation?
F3 | When does the resignation take effect?
F4 | Where was the letter of resignation signed?
F5 | Why did the prime minister resign?
F6 | Did the President ask him to go?
F7 | Who paid for the bathhouse?
F8 | What is the house on the lake?
F9 | What is the bathhouse worth?
F10 | How many demonstrated on Sunday 6 March?
F11 | Who acts as head of government?
F12 | How long was the prime minister in office?
F13 | How many seats does the coalition have?
F14 | When did the transport minister resign?
F15 | How many demonstrated on Saturday 12 March?
F16 | How much is Geležtara's railway contract worth?
F17 | When was the inquiry opened?
F18 | When was the prime minister taken to hospital?
F19 | How many searches were carried out?
F20 | What is the prime minister's status in the inquiry?
F21 | How did the affair become known?
F22 | What did the builder do in the week of the resignation?
F23 | What did Norddeich Gleisbau do?
F24 | How far did the bond yield rise?
F25 | Where was the finance minister?
F26 | How large is the bathhouse?
F27 | How much did Daukša transfer?
F28 | Is the former transport minister a suspect?
F29 | How long does the President have to name a successor?
F30 | What share wants an early election?
F31 | What share of the lot does Norddeich hold?
D1 | cause | conflict | F5 | health: a1 a2 a4 | affair: a3 a6 | he cites his doctors, the coalition partner and the watchdog the affair
D2 | denial | conflict | F6 | yes: a2 a5 | no: a2 a5 | aides and a driver against the President and her office
D3 | responsibility | conflict | F7 | Geležtara: a1 a3 a6 | Daukša: a1 a3 | the builder says nobody paid, he says he paid from his savings
D4 | place | conflict | F4 | Vilnius: a2 a3 | Kaunas: a3 | the spokesman's desk against the nurse's ward
D5 | figure | conflict | F10 | 4000: a2 a6 | 12000: a2 a5 | police and organisers count the same march
D6 | identity | update | F11 | Vilma Rudytė: a1 a4 | Tomas Grinius: a5 a6 | the finance minister declined to stand in
D7 | date | update | F3 | 2033-03-14: a1 a3 | 2033-03-21: a5 a6 | the decree had to be written anew
D8 | figure | scope | F9 | 182000: a1 a4 a6 | 240000: a4 a6 | the house alone against house, jetty, road and boat
D9 | figure | scope | F13 | 74: a1 a3 a6 | 71: a3 | with or without three independents
D10 | figure | rounding | F9 | just over 180000: a2 | 182000: a1 a4 a6 | the agency rounds the valuation
D11 | figure | rounding | F12 | a little over two years: a2 | 27 months: a1 | the agency rounds the term
R F7 | 3 | the bureau's suspicion; the builder; Daukša with his lawyer
R F10 | 2 | police; organisers
R F6 | 3 | two aides; the motor pool driver; the President and her office
R F4 | 2 | the government spokesman; the nurse
S | a1 “My doctors have told me to choose, and I have chosen,” | a6 “My doctors told me to choose,”
E | Rimantas Daukša | person | Prime Minister Rimantas Daukša; Rimantas Daukša; Daukša; Mr Daukša
E | Vilma Rudytė | person | Vilma Rudytė; Finance Minister Rudytė; Rudytė
E | Geležtara | organisation | Geležtara
E | Special Investigation Bureau | organisation | The Special Investigation Bureau; the bureau
E | Darius Velička | person | Darius Velička
