story: tuaneca_cyclist
about: a Colombian cyclist leaves a Spanish stage race in the leader's jersey after a positive test; where the sample was taken, how much of the drug, stew or syrup, whether he left or was thrown out, vials or all items in a hotel room, a ban asked, given and cut; a Belgian team-mate's older EPO case shares the words
=== a1 | outlet: Agencia Cordillera | published: 2031-06-04 | title: Colombian leader out of Ronda del Ebro after positive test
ZARAGOZA, Spain, June 4 (Cordillera) - ⟦F1; by=World Cycling Council: Yeison Tolosa, the Colombian who was leading the Ronda del Ebro, has tested positive for ⟦F2; v=clenbuterol; by=World Cycling Council: clenbuterol⟧⟧, the World Cycling Council said ⟦T2031-06-04: on Wednesday⟧.
The urine sample was ⟦F3; v=2031-05-12; by=World Cycling Council: provided ⟦T2031-05-12: on May 12⟧⟧ ⟦F4; v=hotel in Paipa; by=World Cycling Council: at a hotel in the spa town of Paipa⟧, outside competition, the governing body said. ⟦F5; v=0.8 ng; by=World Cycling Council: The laboratory measured 0.8 nanograms per millilitre⟧.
His team, Kardeno-Vialis, ⟦F6; v=team removed him; by=Kardeno-Vialis: said it had taken him out of the race⟧ ⟦F7; v=2031-06-03; by=Kardeno-Vialis: ⟦T2031-06-03: on Tuesday night⟧⟧. ⟦F8; v=24; by=-: Tolosa, 24⟧, ⟦F9; v=41 s; by=-: had been 41 seconds clear⟧ with three stages left.
⟦F10; by=-: It is the Belgian team's second case⟧: ⟦F11; v=Joost Verbruggen; by=-: Joost Verbruggen was caught⟧ ⟦F12; v=EPO; by=-: with EPO⟧ ⟦F13; v=2027; by=-: in 2027⟧ and ⟦F14; v=4 years; by=-: was barred for four years⟧.
%% (Reporting by Inés Larrea; editing by D. Pombo)
=== a2 | outlet: Boyacá al Día | published: 2031-06-05 | title: “It was my mother's stew”: Tolosa speaks
%% Por Marleny Cely, enviada especial a Tuaneca
Tuaneca did not sleep. The boy from the potato terraces, who wore yellow on Tuesday, was at Madrid airport on Wednesday with a cap over his eyes.
⟪Yeison Tolosa; q: “⟦F6; v=he left; by=Yeison Tolosa: Nobody threw me out. I handed the jersey back myself⟧, because I did not want to hear whistles,”⟫ he told this newspaper by telephone. The collectors came, he says, ⟦F4; v=mother's house; by=Yeison Tolosa: to his mother's kitchen in Tuaneca⟧, not to any hotel, and ⟪Yeison Tolosa; q: “⟦F15; v=beef; by=Yeison Tolosa: we had just eaten beef stew from the village butcher⟧”⟫.
The butcher, Don Ananías Roa, is offended. ⟦F15; v=not beef; by=Ananías Roa; st=denied: His animals have never had an injection, he swears⟧.
According to the rider's agent, Camilo Ferro, ⟦F5; v=0.08 ng; by=Camilo Ferro: the quantity was ten times smaller than announced, 0.08⟧, ⟪Camilo Ferro; q: “a misplaced comma that costs a career”⟫. Before this, Ferro adds, ⟦F16; v=38; by=Camilo Ferro: Tolosa had come through 38 controls in two years⟧.
⟦F17; v=3000; by=mayor: Three thousand neighbours, says the mayor, filled the square⟧ to wait for him with ⟦F18; v=31; by=-: his elder brother Duván, 31⟧, holding the sign “Campeón”.
The parish priest has offered a mass; the bank has offered to wait. ⟦F1; by=-: What Spain took from him, people here repeat, was a race that he had in his pocket⟧. The sanction, if it comes, ⟦F35; v=2032; by=Camilo Ferro: would cost him the whole of 2032⟧, the agent fears.
%% Lea también: la papa sube otra vez
=== a3 | outlet: Ebro Diario | published: 2031-06-05 | title: Civil Guard leaves race hotel with 14 vials
%% Sucesos | Zaragoza
Officers of the Civil Guard ⟦F19; by=-: searched the hotel where Kardeno-Vialis was lodging⟧, by the ring road, ⟦F20; v=2031-06-04; by=-: from seven ⟦T2031-06-04: yesterday morning⟧⟧. They took away ⟦F21; v=14; by=Civil Guard: fourteen unlabelled vials⟧, says the Guard's press office, all ⟦F22; v=room 311; by=Civil Guard: from room 311⟧, ⟦F23; v=team doctor; by=reception desk: which the reception desk had down to the team doctor⟧, Luc Haesaert.
The doctor, red in the face, spoke to us in the car park. ⟪Luc Haesaert; q: “⟦F24; v=vitamins; by=Luc Haesaert: Vitamin B and iron, sir, for boys who climb in the rain⟧,”⟫ he said. ⟦F23; v=masseur; by=Luc Haesaert: The room, he maintains, was the masseur's⟧.
The organisers had hoped to close ⟦F1; by=-: the Tolosa affair⟧ by evening. ⟦F6; v=team removed him; by=Pilar Gascón: It was the Belgians who asked for the number 41 to be struck off⟧, race director Pilar Gascón recalls; ⟦F7; v=2031-06-03; by=Pilar Gascón: the call came ⟦T2031-06-03: the evening before the search⟧, at dinner⟧. ⟦F9; v=two thirds of a minute; by=-: His cushion of two-thirds of a minute⟧ passed to the Basque Unai Etxarri.
=== a4 | outlet: De Koerswereld | published: 2031-06-07 | title: Kardeno: what we know about Tolosa, the vials and the syrup
%% Door Stijn Maes | Abonnees lezen verder
Deinze. The squad's owner, Filip Kardeno, did not hide. ⟦F6; v=team removed him; by=Filip Kardeno: He had telephoned Zaragoza himself to call the rider home⟧. ⟦F15; v=cough syrup; by=Filip Kardeno: Inside the bus they believe in a cough syrup bought over the counter in Bogotá⟧, he says, not in ⟦F15; v=not beef; by=Filip Kardeno; st=denied: the famous stew⟧.
⟦F21; v=22; by=search record: Twenty-two articles figure in the search record⟧, which we were able to read: ⟦F25; v=14; by=search record: the vials, fourteen in number⟧, six syringes and two cool boxes. ⟦F24; v=growth hormone; by=Civil Guard source; st=alleged: A source at the Guard speaks of growth hormone⟧; no analysis is ready.
Where was the boy tested? ⟦F4; v=hotel in Paipa; by=control form: The control form bears the stamp of the Gran Hotel Lanceros in Paipa⟧. ⟦F4; v=mother's house; by=Yeison Tolosa > Boyacá al Día: Tolosa told a Colombian newspaper of his parental home⟧, forty kilometres off.
@@ copy Agencia Cordillera
⟦F10; by=-: It is the Belgian team's second case⟧: ⟦F11; v=Joost Verbruggen; by=-: Joost Verbruggen was caught⟧ ⟦F12; v=EPO; by=-: with EPO⟧ ⟦F13; v=2027; by=-: in 2027⟧.
⟪Joost Verbruggen; q: “I took it and I said so. ⟦F26; by=Joost Verbruggen: Leave the Colombian out of my story⟧,”⟫ said the man from Zele, who drives a bread van now.
For the sponsors it is a second blow in four years. ⟦F1; by=-: The man in yellow is gone from their best race⟧, and ⟦F7; v=2031-06-03; by=-: since ⟦T2031-06-03: Tuesday⟧⟧ three of them have asked for their names to be covered.
=== a5 | outlet: Radio Nacional Andina | published: 2031-06-09 | title: Government stands by Tolosa; thousands greet champion
%% Emisora del Estado – Noticiero de las 7
The minister of sport, Graciela Pinilla, affirmed that Colombia ⟪Graciela Pinilla; q: “does not abandon its sons because of a Belgian telephone call”⟫. She ⟦F27; v=5; st=planned; by=Graciela Pinilla: promised five lawyers⟧ at the nation's expense.
The reception in Tuaneca ⟦T2031-06-08: on Sunday⟧ was ⟦F28; v=triumphal; by=-: a feast of the whole people⟧. ⟦F17; v=1200; by=police: The departmental police reckoned the crowd at 1,200⟧. On the balcony Tolosa ⟦F15; v=beef; by=Yeison Tolosa: repeated that meat from a treated cow was to blame⟧ and that ⟦F4; v=mother's house; by=Yeison Tolosa: the phial had been filled under the roof where he was born⟧.
The minister recalled that he had ⟦F16; v=nearly 40; by=Graciela Pinilla: passed nearly forty examinations without a stain⟧. ⟦F2; v=clenbuterol; by=-: The substance concerned, clenbuterol⟧, is given by some ranchers to fatten cattle.
The former team-mate of Tolosa, ⟦F11; v=Joost Verbruggen; by=-: a Fleming called Verbruggen⟧, was ⟦F12; v=EPO; by=-: a user of blood hormone⟧ and ⟦F14; v=4 years; by=-: paid with four seasons⟧; nothing of the kind is found here. ⟦F3; v=2031-05-12; by=-: The flask in question dates from the twelfth of May⟧, when he was at rest in Boyacá.
%% Himno nacional
=== a6 | outlet: The Peloton Post | published: 2031-06-27 | title: Tolosa's B sample backs the A, and the comma was in the right place
%% By Rowan Peake | Sign up for The Bunch, our free newsletter
The second half of Yeison Tolosa's urine ⟦F29; v=confirmed; by=Cologne laboratory: says what the first half said⟧, the Cologne laboratory reported ⟦T2031-06-27: today⟧. ⟦F5; v=0.8 ng; by=Cologne laboratory: Its reading was again eight-tenths of a nanogram⟧, which puts an end to ⟦F5; v=0.08 ng; by=Camilo Ferro: agent Ferro's theory of a lost decimal⟧, or ought to.
The stew is in trouble as well. ⟦F15; v=not beef; by=Cologne laboratory: So high a level cannot come off a plate, the chemists wrote⟧. ⟦F15; v=cough syrup; by=Filip Kardeno: Team boss Kardeno still favours a bottle from a Bogotá chemist's⟧.
And the Zaragoza vials? ⟦F24; v=vitamins and iron; by=magistrate: The magistrate's expert found B12, iron and nothing else⟧. ⟦F30; v=closed; by=magistrate: That file has been shut⟧. Much is made of the rider's clean record: ⟦F16; v=11; by=Cologne laboratory: of blood, as opposed to urine, he had given just eleven samples, by Cologne's list⟧. ⟦F20; v=2031-06-04; by=-: The dawn visit of 4 June⟧, in other words, was a sideshow.
As to who pulled the plug, ⟦F6; v=team removed him; by=race radio log: the race radio log has the team's message at 9.52 p.m.⟧ ⟦F6; v=he left; by=Camilo Ferro: Ferro swears the rider had already packed⟧. ⟪Yeison Tolosa; q; via=Boyacá al Día: “⟦F6; v=he left; by=Yeison Tolosa > Boyacá al Día: No one expelled me. The jersey I returned in person⟧,”⟫ his client told a paper at home.
⟦F31; v=4 years; st=asked; by=World Cycling Council: The Council's prosecutors will ask for four years⟧, the same as ⟦F14; v=4 years; by=-: Verbruggen got⟧.
=== a7 | outlet: Agencia Cordillera | published: 2032-03-11 | title: Tolosa ban cut to 18 months on appeal
LAUSANNE, March 11 (Cordillera) - Colombian cyclist Yeison Tolosa ⟦F32; v=18 months; by=appeal court: will miss 18 months instead of ⟦F33; v=2 years; by=-: the two years that he was given in November⟧⟧, an appeal court ruled ⟦T2032-03-11: on Thursday⟧.
&& ⟦F1; by=-: He tested positive last year while leading the Ronda del Ebro⟧.
⟦F15; v=cough syrup; by=appeal court: The judges accepted that the drug had been in a cough syrup⟧, but called him ⟪appeal court; q: “careless to the point of comedy”⟫. ⟦F31; v=4 years; by=-: Prosecutors had sought twice as long as he first received⟧. ⟦F34; v=CHF 80000; by=appeal court: A fine of 80,000 Swiss francs (about $96,000)⟧ stands.
On one point he won outright. ⟦F4; v=mother's house; by=appeal court: The sample, the court found, was given at the family home; the hotel stamp had been put on the form afterwards by an officer who was lodging there⟧.
⟪Yeison Tolosa; q: “The stew is acquitted too, tell Don Ananías,”⟫ ⟦F8; v=25; by=-: Tolosa, now 25⟧, said.
⟦F33; v=2 years; by=-: Twice twelve months had been handed down ⟦T2031-11: last November⟧ by the Council's own tribunal⟧. ⟦F10; by=-: Kardeno-Vialis, twice embarrassed⟧, ⟦F36; v=disbanded; by=-: closed its doors ⟦T2031-12: in December⟧⟧. ⟦F17; v=3000; by=-: The square that once held three thousand⟧ was being swept again, his brother Duván said.
=== key
F1 | What happened to the leader of the Ronda del Ebro?
F2 | Which substance was found?
F3 | When was the sample taken?
F4 | Where was the sample taken?
F5 | How much of the drug was measured?
F6 | Who took Tolosa out of the race?
F7 | When did he leave the race?
F8 | How old is Tolosa?
F9 | What was his lead?
F10 | How many doping cases has the team had?
F11 | Which rider of the team was caught before?
F12 | With what was Verbruggen caught?
F13 | When was Verbruggen caught?
F14 | How long was Verbruggen banned?
F15 | Where did the drug come from?
F16 | How many tests had Tolosa passed before?
F17 | How many people gathered in Tuaneca?
F18 | How old is Tolosa's brother?
F19 | What did the Civil Guard search?
F20 | When was the hotel searched?
F21 | How much was seized in the hotel?
F22 | From which room were the vials taken?
F23 | Whose was the room?
F24 | What was in the vials?
F25 | How many of the seized articles were vials?
F26 | What does Verbruggen ask?
F27 | How many lawyers did the minister promise?
F28 | What was the reception like?
F29 | What did the B sample show?
F30 | What became of the case of the vials?
F31 | What ban did the prosecutors seek?
F32 | What ban did Tolosa finally receive?
F33 | What ban was he first given?
F34 | What fine was he given?
F35 | What would a sanction cost Tolosa?
F36 | What became of the team?
D1 | place | conflict | F4 | hotel in Paipa: a1 a4 | mother's house: a2 a4 a5 a7 | the council and its form name a hotel, the rider and in the end the court his home
D2 | figure | conflict | F5 | 0.8 ng: a1 a6 | 0.08 ng: a2 a6 | the laboratory against the rider's agent
D3 | responsibility | conflict | F6 | team removed him: a1 a3 a4 a6 | he left: a2 a6 | the team and the race say he was called off, he and his agent that he left of himself
D4 | cause | conflict | F15 | beef: a2 a5 | cough syrup: a4 a6 a7 | not beef: a2 a4 a6 | the rider blames stew, the team a syrup, butcher and laboratory rule the meat out
D5 | figure | conflict | F17 | 3000: a2 a7 | 1200: a5 | the mayor against the police
D6 | identity | conflict | F23 | team doctor: a3 | masseur: a3 | the reception desk and the doctor name different lodgers
D7 | figure | scope | F21 | 14: a3 | 22: a4 | vials alone or every article in the record
D8 | figure | rounding | F16 | 38: a2 | nearly 40: a5 | the minister rounds the agent's count
D9 | characterisation | conflict | F24 | vitamins: a3 | growth hormone: a4 | the doctor against a source at the Guard
D10 | characterisation | update | F24 | growth hormone: a4 | vitamins and iron: a6 | the magistrate's expert analyses them later
D11 | figure | update | F8 | 24: a1 | 25: a7 | he has had a birthday
D12 | figure | rounding | F9 | 41 s: a1 | two thirds of a minute: a3 | the same lead
D13 | figure | scope | F16 | 38: a2 | 11: a6 | all controls or blood alone
R F4 | 3 | the council's control form; the rider; the court's finding
R F5 | 2 | the Cologne laboratory, also behind the council; the agent
R F15 | 5 | the rider; the team owner; the butcher; the laboratory; the court
R F17 | 2 | the mayor; the police
S | a2 “Nobody threw me out. I handed the jersey back myself” | a6 “No one expelled me. The jersey I returned in person,”
E | Yeison Tolosa | person | Yeison Tolosa; Tolosa; the Colombian; the boy from the potato terraces
E | Kardeno-Vialis | organisation | Kardeno-Vialis; the Belgians; the squad; the team
E | World Cycling Council | organisation | World Cycling Council; the governing body; the Council
E | Camilo Ferro | person | Camilo Ferro; Ferro; the rider's agent
