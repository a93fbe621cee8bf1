story: asuncion_prosecutor
about: Paraguay's chamber impeaches the prosecutor-general with 54 votes or 53, the last of them cast by a deputy who was in his seat or over the Atlantic; then the senate removes her; the chamber's vote and the senate's vote, the failed impeachment of another official in 2027, two crowds and two counts of the hurt must be kept apart
=== a1 | outlet: El Lapacho | published: 2031-05-15 | title: Ovelar impeached with the bare minimum; the board goes dark
%% Política | Por Fátima Cabañas
⟦F1; v=impeached; by=-: The Chamber of Deputies impeached Prosecutor-General Mirta Ovelar ⟦T2031-05-14: last night⟧⟧ ⟦F2; v=54; by=chamber secretary: by 54 votes, as read out by the secretary⟧, ⟦F3; v=54; by=-: exactly the two-thirds of the 80 seats that the constitution asks for⟧.
Nobody could check it on the wall. ⟦F4; by=-: The electronic board had gone black a quarter of an hour earlier⟧ and the names were called from a sheet of paper. ⟦F5; v=overheated; by=Gustavo Rolón: It had overheated, said the president of the Chamber, Gustavo Rolón⟧. ⟪Gustavo Rolón; q: “A machine also has a right to a siesta,”⟫ he said.
⟦F6; v=seven; by=act of accusation: Seven charges are listed in the act of accusation⟧, the gravest being that ⟦F7; v=shelved; by=act of accusation: she shelved the case against Banco Yvyraty⟧, from which ⟦F8; v=620 billion guaraníes; by=act of accusation: 620 billion guaraníes disappeared⟧. ⟦F9; v=nine hours; by=-: The debate had lasted nine hours⟧.
⟦F10; v=4000; by=police: Outside, in the Plaza de Armas, police estimated 4,000 demonstrators⟧. ⟦F11; v=12; by=Hospital de Clínicas: Twelve people with baton injuries were received at the Hospital de Clínicas⟧, a duty doctor told this newspaper.
⟦F12; v=2031-05-26; by=Gustavo Rolón; st=planned: The Senate will open the trial ⟦T2031-05-26: on Monday the 26th⟧, according to Rolón⟧.
%% Suscribite: Gs. 39.000 al mes
=== a2 | outlet: Southern Cone Wire | published: 2031-05-15 | title: Paraguay lawmakers impeach top prosecutor in disputed vote
%% Reporting by L. Brandt; Editing by P. Achával
ASUNCION, May 15 (SCW) - ⟦F1; v=impeached; by=-: Paraguay's lower house has sent the country's chief prosecutor to trial⟧ before the Senate, in a ballot that her allies called a fraud.
⟦F2; v=54; by=official record: The official record gives 54 in favor⟧, ⟦F32; v=22; by=official record: with 22 against⟧. ⟦F2; v=53; by=Nidia Fretes: Opposition whip Nidia Fretes said a video of the roll call, which she played for reporters, contains 53 ayes⟧, one short of the threshold.
⟦F13; v=on a plane; by=Nidia Fretes; st=alleged: The missing man, she said, is Benigno Cáceres, who at that hour was flying to Madrid⟧. ⟦F13; v=in chamber; by=Gustavo Rolón: Speaker Gustavo Rolón said Cáceres had answered from the back row⟧. ⟪Nidia Fretes; q: “He has a very long voice, if it reaches from the Atlantic,”⟫ Fretes said.
⟦F14; v=coup; by=Mirta Ovelar: Ovelar, 58, called the proceedings a coup by bankers⟧. ⟦F8; v=620 billion guaraníes; by=-: About $80 million vanished from the lender⟧ at the center of the affair; ⟦F7; v=lack of evidence; by=Mirta Ovelar: she says she ended the investigation for want of proof⟧.
⟦F10; v=15000; by=organizers: Organizers put the crowd outside at 15,000⟧.
⟦F15; v=failed; by=-: An attempt to oust the comptroller in 2027 collapsed⟧ ⟦F16; v=47; by=-: with 47 votes⟧.
=== a3 | outlet: Radio Nacional Guaraní | published: 2031-05-16 | title: Chamber: everything was in order
%% Emisora del Estado. Boletín de las 12:00
The Presidency of the Chamber of Deputies rejects as unfounded the versions that are circulating about ⟦F1; v=impeached; by=-: the act by which the holder of the Public Ministry was sent before the Senate⟧. ⟦F13; v=in chamber; by=chamber presidency: Deputy Cáceres was at his bench throughout the session⟧, it affirmed in a communiqué, and ⟦F13; v=in chamber; st=denied; by=chamber presidency: there is no truth in the tale of a flight⟧. ⟦F17; v=Liz Zayas; by=chamber presidency: The accusation was prepared by Deputy Liz Zayas and her advisers⟧, without outside participation. ⟦F9; v=nine hours; by=-: For nine hours the floor had been open to all benches⟧.
⟦F14; v=constitutional; by=executive: The Executive, respectful of the separation of powers, sees a mechanism which the Constitution provides⟧, said the Minister of the Interior. ⟦F18; v=Hugo Brítez; by=-: Deputy prosecutor Hugo Brítez has taken charge of the office in the interim⟧.
⟦F11; v=12; by=interior ministry: A dozen persons required medical care, the ministry reported⟧, ⟦F19; v=5; by=interior ministry: in addition to five police officers⟧.
=== a4 | outlet: Colectivo Tereré Jere | published: 2031-05-19 | title: We looked at the seat list of flight 6024
%% Cooperative of independent journalists. Licence: free to reprint with credit
⟦F13; v=on a plane; by=passenger list: Seat 11C of the Wednesday evening flight to Madrid was occupied by Benigno Cáceres Duarte⟧, born on the same day as the deputy of that name. The list of passengers reached us from an employee of the airline; ⟦F20; v=2031-05-14 19h40; by=airport: the airport confirms take-off ⟦T2031-05-14: at twenty to eight⟧⟧, and ⟦F21; v=21h15; by=chamber minutes: the minutes of the session place the roll call at a quarter past nine⟧. ⟦F3; v=54; by=-: Without him there are not two deputies out of three⟧, and no accusation.
And the board, ⟦F4; by=-: on which for the rest of that evening no name could be read⟧? ⟦F5; v=switched off; by=technician: A technician of the Chamber says that he was told by telephone to pull the fuse⟧. ⟪Chamber technician; q: “Hot it was, but in the corridor,”⟫ he said.
⟦F17; v=bank's lawyers; by=-: The text that Zayas signed was typed at Peralta & Gini, the law firm of Banco Yvyraty⟧: the file carries the firm's template and, on page 31, its fax number. The client has reason to be nervous: ⟦F8; v=710 billion guaraníes; by=central bank: with the interest that has run up, the central bank's supervisors reckon the hole at 710 billion⟧. ⟦F17; v=Liz Zayas; by=Liz Zayas: ⟪Liz Zayas; q: “I wrote every comma,”⟫ Zayas replied to us⟧.
⟦F11; v=31; by=volunteer medics: The volunteer medics of the square keep a notebook: thirty-one patients⟧, most of them for gas in the eyes, who never saw a hospital.
=== a5 | outlet: Correio da Tríplice | published: 2031-05-27 | title: Senado paraguaio adia: trial starts two days late
%% Foz do Iguaçu – English edition
⟦F1; v=impeached; by=-: Since the deputies indicted Paraguay's first prosecutor⟧, hotels on both sides of the river have done well. Those who had come over the bridge for the spectacle had to find a hotel. ⟦F12; v=2031-05-28; by=senate: The trial of Mirta Ovelar will open ⟦T2031-05-28: only on Wednesday⟧⟧, ⟦F22; v=defence request; by=senate: because her lawyers asked for more time with the papers⟧, the upper house let it be known.
⟦F6; v=six; by=senate: It will deal with six accusations⟧; ⟦F23; by=-: the one about official cars was struck out by the committee⟧ as too small. ⟦F9; v=almost nine hours; by=chamber minutes: It had taken the deputies almost nine hours, eight and fifty minutes by the minutes⟧, to produce them.
@@ copy Southern Cone Wire
⟦F2; v=53; by=Nidia Fretes: Opposition whip Nidia Fretes said a video of the roll call contains 53 ayes⟧, one short of the threshold.
⟦F10; v=15000; by=organisers: The square held fifteen thousand that evening, if you ask those who called them there⟧; ⟦F10; v=4000; by=police: the uniformed count stays at four thousand⟧. ⟦F33; v=800; by=-: This Monday there were some eight hundred⟧, and they had umbrellas.
⟦F24; v=2031-05-24; by=border agents: Deputy Cáceres returned ⟦T2031-05-24: on Saturday⟧ by way of São Paulo, border agents told the Correio⟧.
=== a6 | outlet: Southern Cone Wire | published: 2031-05-29 | title: Paraguay Senate removes chief prosecutor
ASUNCION, May 29 (SCW) - ⟦F25; v=removed; by=-: Mirta Ovelar lost her office ⟦T2031-05-28: late on Wednesday⟧⟧ ⟦F26; v=31; by=-: when 31 of Paraguay's 45 senators found her guilty of poor performance⟧. ⟦F27; v=30; by=-: Thirty were required⟧.
⟦F1; v=impeached; by=-: The case had come to them from the deputies two weeks earlier⟧, ⟦F2; v=54; by=chamber secretary: on a count of 54, according to the secretary's sheet⟧. ⟦F13; v=on a plane; by=Benigno Cáceres: Cáceres admitted to reporters that he had been in the air⟧. ⟦F28; v=phone vote; by=Benigno Cáceres: He had voted by telephone, he said⟧, which ⟦F29; v=forbidden; by=chamber rules: the house rules do not permit⟧.
⟦F14; v=coup; by=Mirta Ovelar: ⟪Mirta Ovelar; q: “This was a coup with a stopwatch,”⟫ Ovelar said⟧ as she left with a box of files. ⟦F18; v=Lourdes Aquino; by=-: The president's office named a former judge, Lourdes Aquino, to replace her⟧, ending ⟦F18; v=Hugo Brítez; by=-: Brítez's two weeks in charge⟧.
⟦F30; st=planned; by=Nidia Fretes: Fretes said she would take the matter of the absent vote to the Supreme Court⟧.
=== a7 | outlet: The Plate & Parana Letter | published: 2031-06-03 | title: Votes that fly: notes on a dismissal
%% Subscriber briefing for investors. Not investment advice.
What was decided? That ⟦F25; v=removed; by=-: Ms Ovelar is out⟧, ⟦F26; v=just over two-thirds; by=-: by just over two-thirds of the senators⟧, and that she calls it ⟦F14; v=coup; by=Mirta Ovelar > Southern Cone Wire: ⟪Mirta Ovelar; q; via=Southern Cone Wire: “a coup with a stopwatch,”⟫ as a wire agency heard her say⟧. Do not mix this with ⟦F1; v=impeached; by=-: the deputies' charge of mid-May⟧, whose margin is in doubt, nor with ⟦F15; v=failed; by=-: the case against the comptroller four years ago, which came to nothing⟧ ⟦F16; v=nearly 50; by=-: with nearly fifty in favour⟧.
Was the deciding hand in the room? ⟦F13; v=on a plane; by=Benigno Cáceres: Its owner concedes that it was holding a plastic cup above the ocean⟧.
Who wrote the indictment? ⟦F17; v=bank's lawyers; by=Colectivo Tereré Jere: A reporters' cooperative in Asunción traces it to the attorneys of Yvyraty⟧; ⟦F17; v=no outside help; by=chamber presidency; st=denied: the lower house's leadership rules out any hand but its own⟧.
Who was hurt? ⟦F11; v=12; by=hospital: A dozen, counting hospital admissions⟧; ⟦F11; v=31; by=volunteer medics: thirty-one, counting everybody whose eyes were rinsed⟧.
Why did the display fail? ⟦F5; v=overheated; by=chamber: Heat, officially⟧. ⟦F5; v=switched off; by=technician: By order, says the man with the screwdriver⟧.
And the money? ⟦F8; v=620 billion guaraníes; by=-: Six hundred and twenty thousand million guaraníes are still missing⟧. ⟦F31; v=unknown; by=-: Ms Aquino has not said whether she will reopen the file⟧.
=== key
F1 | What did the Chamber of Deputies do?
F2 | How many deputies voted for the impeachment?
F3 | How many votes were needed in the Chamber?
F4 | What happened to the electronic board?
F5 | Why did the board go dark?
F6 | How many charges are there?
F7 | How did Ovelar's bank case end?
F8 | How much disappeared from Banco Yvyraty?
F9 | How long did the Chamber's debate last?
F10 | How many demonstrated outside the Chamber on the night of the vote?
F11 | How many demonstrators were hurt?
F12 | When does the Senate trial open?
F13 | Where was Deputy Cáceres during the roll call?
F14 | Was the impeachment a coup or a constitutional step?
F15 | What became of the 2027 attempt against the comptroller?
F16 | How many votes did the 2027 attempt get?
F17 | Who wrote the accusation?
F18 | Who heads the prosecutor's office after Ovelar?
F19 | How many police officers were hurt?
F20 | When did the flight take off?
F21 | When was the roll call?
F22 | Why was the trial put off?
F23 | Which charge was struck out?
F24 | When did Cáceres come back?
F25 | What did the Senate decide?
F26 | How many senators voted to remove Ovelar?
F27 | How many votes were needed in the Senate?
F28 | How did Cáceres vote?
F29 | Is voting by telephone allowed?
F30 | What will the opposition do?
F31 | Will the bank case be reopened?
F33 | How many stood in the square on the Monday before the trial?
F32 | How many deputies voted against the impeachment?
D1 | figure | conflict | F2 | 54: a1 a2 a6 | 53: a2 a5 | the secretary's sheet against the opposition's video of the roll call
D2 | place | conflict | F13 | in chamber: a2 a3 | on a plane: a2 a4 a6 a7 | the Speaker puts the deputy at his bench, the whip, the passenger list and later he himself in the air
D3 | figure | conflict | F10 | 4000: a1 a5 | 15000: a2 a5 | police against organisers on the same square
D4 | cause | conflict | F5 | overheated: a1 a7 | switched off: a4 a7 | the Speaker blames heat, the technician an order
D5 | responsibility | conflict | F17 | Liz Zayas: a3 a4 | bank's lawyers: a4 a7 | the deputy claims the text, the journalists trace it to the bank's law firm
D6 | figure | scope | F11 | 12: a1 a3 a7 | 31: a4 a7 | hospital patients against all whom the volunteers treated
D16 | figure | scope | F8 | 620 billion guaraníes: a1 a2 a7 | 710 billion guaraníes: a4 | the sum that vanished, or that sum with interest
D7 | figure | update | F6 | seven: a1 | six: a5 | a committee struck out one charge
D8 | date | update | F12 | 2031-05-26: a1 | 2031-05-28: a5 | the trial was put off by two days
D9 | identity | update | F18 | Hugo Brítez: a3 a6 | Lourdes Aquino: a6 | an interim head, then a successor
D10 | figure | rounding | F26 | 31: a6 | just over two-thirds: a7 | 31 of 45 in words
D11 | figure | rounding | F9 | nine hours: a1 a3 | almost nine hours: a5 | eight hours and fifty minutes rounded
D12 | characterisation | conflict | F14 | coup: a2 a6 a7 | constitutional: a3 | the prosecutor's word against the executive's
D13 | figure | rounding | F16 | 47: a2 | nearly 50: a7 | the same votes of 2027
D14 | characterisation | conflict | F7 | shelved: a1 | lack of evidence: a2 | the accusers call it shelving, she says there was no proof
D15 | denial | conflict | F17 | bank's lawyers: a4 a7 | no outside help: a7 | the chamber rules out the hand that the journalists found
R F13 | 4 | the chamber's presidency; the opposition whip; the passenger list; Cáceres himself
R F17 | 2 | the chamber and its deputy Zayas; the Colectivo's look at the file
R F2 | 2 | the secretary's record; the opposition's video
R F11 | 2 | the hospital; the volunteer medics
R F5 | 2 | the Speaker; the technician
S | a6 “This was a coup with a stopwatch,” | a7 “a coup with a stopwatch,”
E | Mirta Ovelar | person | Prosecutor-General Mirta Ovelar; chief prosecutor; Ovelar; Ms Ovelar
E | Benigno Cáceres | person | Benigno Cáceres; Deputy Cáceres; Benigno Cáceres Duarte; Cáceres
E | Gustavo Rolón | person | Gustavo Rolón; the president of the Chamber; Speaker Gustavo Rolón; Rolón
E | Chamber of Deputies | organisation | The Chamber of Deputies; lower house; the deputies
E | Liz Zayas | person | Deputy Liz Zayas; Zayas
E | Banco Yvyraty | organisation | Banco Yvyraty; the lender; Yvyraty
