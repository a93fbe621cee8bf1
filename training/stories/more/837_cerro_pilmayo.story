story: cerro_pilmayo
about: a chairlift runs backwards in Patagonia in the winter holidays; wind or brake, a certified operator or a student on his second day, an emergency lever pulled or not, a power cut before or after, and a snow patroller who dies elsewhere on Sunday
=== a1 | outlet: La Voz del Limay | published: 2031-08-10 | title: Three dead as Los Coihues lift rolls back at Cerro Pilmayo
%% Por Natalia Quiroga y Ezequiel Paine | Villa Pilmayo
%% Suscribite: el primer mes es gratis
VILLA PILMAYO — For nineteen seconds the chairs went the wrong way. ⟦F1; by=-: The Los Coihues lift at Cerro Pilmayo slid back downhill with its whole Saturday load⟧ ⟦T2031-08-09: yesterday⟧, ⟦F2; v=1140; by=-: when it was 11.40 by the station clock⟧, ⟦F3; v=180 m; by=fire brigade: for 180 metres, by the tape of the volunteer fire brigade⟧, and flung people off at the turn of the bottom wheel.
⟦F4; v=3; by=hospital: Three of them are dead, hospital director Iris Manquel confirmed⟧. ⟦F5; v=27; by=fire brigade: The firefighters bandaged twenty-seven⟧.
⟦F6; v=164; by=company: One hundred and sixty-four skiers were on the line, the company's turnstile shows⟧. ⟦F7; v=118; by=fire brigade: With ropes and harnesses 118 were let down, the brigade says⟧; ⟦F8; v=4.5 hours; by=-: the last, a couple from Rosario, after four and a half hours in the wind⟧.
How much wind? ⟦F9; v=48 km/h; by=company: Forty-eight kilometres an hour, says Pilmayo Nieve S.A., below the limit for stopping⟧. ⟦F9; v=85 km/h; by=weather service: The weather service's mast on the summit had gusts of 85⟧. And yet the company says that ⟦F10; v=wind; by=Bruno Salvatierra: a violent gust threw the rope, its manager, Bruno Salvatierra, told us⟧. Mechanics shake their heads: ⟦F10; v=brake; by=mechanics: the backstop did not bite, two of them say⟧.
⟦F11; by=-: Ski instructor Malena Ruiz held a boy of seven by his hood until a mattress came⟧. ⟪Malena Ruiz; q: “I did not hold him. He held me,”⟫ she said.
The valley remembers ⟦F12; v=2; by=-: the gondola of Cerro Otinco, two dead, 2022⟧.
In the village square the chocolate shops closed at two and their owners carried soup up the hill. Parents called out names along the queue at the first-aid hut, as one does at a school gate. The lenga woods below the line are full of skis, gloves and a great many telephones that ring. ⟦F16; by=governor's spokeswoman: All fourteen lifts of the province will be examined, the governor's spokeswoman announced in the evening⟧.
=== a2 | outlet: Pampas Press Agency | published: 2031-08-10 | title: Chairlift accident kills three in Argentine ski resort
NEUQUEN, Argentina (PPA) -- ⟦F4; v=3; by=authorities: Three people were killed⟧ and ⟦F5; v=9; by=authorities: nine taken to hospital⟧ when ⟦F1; by=authorities: a chairlift reversed out of control at a resort in Patagonia⟧ ⟦T2031-08-09: on Saturday⟧, authorities said.
⟦F13; v=2; by=consulate: Two of the dead are Brazilians, their consulate said⟧. ⟦F6; v=about 160; by=-: Around 160 people were riding the lift⟧ in the busiest week of the winter holidays.
⟦F14; v=operator; by=Pilmayo Nieve: The machine was in the hands of a certified operator with six seasons, owner Pilmayo Nieve said⟧. ⟦F14; v=student; by=union: The resort workers' union said it was a student on his second day⟧.
⟦F15; v=before; by=Pilmayo Nieve: The company also pointed to a power cut it said hit the village shortly before⟧. ⟦F15; v=after; by=power cooperative: The electricity cooperative said its only outage came six minutes later⟧, caused by a chair that struck a pylon.
Provincial governor Lautaro Iturri ⟦F16; by=-: ordered checks on 14 other lifts⟧. ⟦F17; v=2031-09-01; by=governor: The hill will be closed until 1 September, he said⟧. ⟦F18; by=prosecutor: A prosecutor has impounded the control cabin⟧.
⟦F19; v=1987; by=-: The two-seater, made by Austria's Hochwieser, dates from 1987⟧. ⟦F12; v=2; by=-: Two people died at nearby Cerro Otinco⟧ in 2022 when a gondola cable jumped.
Villa Pilmayo, a town of 6,000 some 1,600 kilometres southwest of Buenos Aires, lives from ten weeks of snow. Hotels reported being full to the last bed, many of them with visitors from Brazil, for whom a weak peso has made the Andes cheaper than their own beaches. The company employs one in four of the residents, according to the municipality.
%% PPA / mm / agl
=== a3 | outlet: Gazeta do Planalto | published: 2031-08-12 | title: "He said the red lever was for show": Curitiba family's last ride
%% Enviado especial a Villa Pilmayo
Rogério Bianchi, 46, had never seen snow. ⟦F13; v=2; by=-: He and his daughter Lívia, 15, were the two Brazilians killed⟧ on ⟦F1; by=-: the chair that ran away backwards⟧. The widow, Denise, sat one chair above and jumped.
She saw the cabin as they passed it. ⟦F14; v=student; by=Denise Bianchi: A boy was in it, alone, with headphones, she relates⟧. ⟦F20; v=not pulled; by=Denise Bianchi: He did not touch the red handle at all, he only stared, she says⟧. ⟪Denise Bianchi; q: “Afterwards he was crying. He said the red lever was for show,”⟫ she told the Gazeta.
The company's lawyer denies it: ⟦F20; v=pulled; by=company's lawyer; st=denied: the emergency brake had been actuated within four seconds⟧. ⟦F10; v=wind; by=company's lawyer: Nature did the rest, the lawyer holds⟧.
⟦F4; v=4; by=hospital: On Monday night a fourth victim, the Chilean Aldo Riquelme, died in Neuquén, the hospital informs⟧. ⟦F5; v=27; by=-: Most of the 27 hurt⟧ went home with plaster. ⟦F11; by=-: Everyone tells of the instructor who clung to a child by his jacket⟧.
⟦F21; v=1; by=-: The patroller buried on Sunday by an avalanche on the back bowl was another story⟧, although ⟦F22; by=his colleagues: he had been sent, colleagues say, to look for a lost glove of the investigators⟧.
⟦F3; v=nearly 200 m; by=-: Almost two hundred metres in reverse⟧: Denise counted them by the pines. ⟦F23; v=60 million pesos; by=company: Sixty million pesos per victim, about 40,000 dollars, are on offer from the company⟧. ⟦F8; v=4.5 hours; by=-: It took until past four for the last to be on the ground⟧.
=== a4 | outlet: Tiroler Bergblatt | published: 2031-08-13 | title: Hochwieser: "We wrote to them in 2019"
%% Wirtschaft | aus dem Deutschen
%% Abo: 3 Monate lesen, 1 zahlen
The lift at Pilmayo was built in Kufstein. ⟦F19; v=1987; by=Hochwieser: Chair number 1 left the works in 1987, the maker's book has it⟧. ⟦F1; by=-: That it would one day roll back with its guests⟧ is what every ropeway man dreams of at night. ⟦F4; v=4; by=-: Four have died⟧.
⟦F24; v=2019; by=Sepp Hochwieser: In 2019 the firm offered a new service brake, and got no answer, says junior head Sepp Hochwieser⟧. ⟦F10; v=brake; by=Sepp Hochwieser: For him there can be no other cause than a worn brake⟧. ⟪Sepp Hochwieser; q: “A gust can derail a rope. It cannot turn a wheel around,”⟫ he explains. ⟦F15; v=after; by=Sepp Hochwieser: Nor did electricity fail first: the drive's recorder, read out by his technicians, was live to the end⟧.
And the inspection? ⟦F25; v=may; by=province: The province says the lift passed in May⟧. ⟦F26; v=TecnoCable; by=province: The examining was left to the private bureau TecnoCable, which alone vouches for it, according to the province⟧. ⟦F26; v=province; by=TecnoCable: TecnoCable writes that it only measured and that the permit was the province's⟧.
⟦F20; v=pulled; by=Sepp Hochwieser: The lever was used, the recorder also shows⟧, ⟦F27; by=Sepp Hochwieser: but the pads had nothing left to grip with⟧.
⟦F9; v=85 km/h; by=-: On the ridge it was blowing at eighty-five⟧. ⟦F7; v=118; by=-: A hundred and eighteen were roped down⟧, an achievement, says the Tyrolean mountain rescue.
@@ copy Pampas Press Agency
Provincial governor Lautaro Iturri ⟦F16; by=-: has ordered checks on 14 other lifts⟧. ⟦F18; by=prosecutor: A prosecutor impounded the control cabin⟧.
The family firm, founded by a blacksmith who mended hay ropeways, has built four hundred lifts and lost, until now, no passenger. In the yard at Kufstein the flag is at half-mast. ⟦F6; v=164; by=-: A hundred and sixty-four people on ninety chairs⟧: that, the old master says, was not even a full load. ⟦F23; v=60 million pesos; by=-: As for the sixty million pesos that the heirs are offered⟧, he would rather not convert them.
=== a5 | outlet: Radio Los Notros | published: 2031-08-15 | title: Pilmayo: seven questions from our listeners
%% Osorno, Chile | Transcript of the morning programme
**Was it two accidents?** Yes. ⟦F1; by=-: The lift that bolted downhill⟧ on Saturday, ⟦F4; v=4; by=-: with its four dead⟧, our Aldo among them; and ⟦F21; v=1; by=-: on Sunday a snowslide that took one patrolman⟧. Do not sum them.
**Who was in the cabin?** ⟦F14; v=student; by=Matías Cuevas: “I was. I study tourism, it was my second shift,” Matías Cuevas, 19, told us by phone⟧. ⟦F14; v=operator; by=Pilmayo Nieve: Pilmayo Nieve keeps to its man of six winters⟧. ⟦F20; v=pulled; by=Matías Cuevas: He hung on the handle with his whole weight, he swears⟧.
⟦F25; v=may; by=-: **Who had looked at the brakes?** Somebody, in May⟧. ⟦F26; v=province; by=TecnoCable: The bureau blames the province⟧ and ⟦F26; v=TecnoCable; by=province: the province blames the bureau⟧. ⟦F24; v=2019; by=Hochwieser: The factory in Austria says it had warned in 2019⟧.
⟦F15; v=before; by=Pilmayo Nieve: **Did the lights go out first?** So the owners claim⟧. ⟦F15; v=after; by=power cooperative: The cooperative's meter puts the cut at 11.46⟧ and ⟦F2; v=1140; by=-: the rollback at twenty to twelve⟧.
**How strong was the wind?** ⟦F9; v=48 km/h; by=Pilmayo Nieve: Under fifty, says the resort's little vane⟧; ⟦F9; v=85 km/h; by=weather service: the state's mast says eighty-five⟧.
**How were they got down?** ⟦F7; v=137; by=civil defence: One by one, 137 of them, if you include, as civil defence does, nineteen who slid down a rope on their own⟧. ⟦F8; v=4.5 hours; by=-: It went on for two hundred and seventy minutes⟧. ⟦F11; by=-: And Malena, with the kid by the hood⟧.
**When does it reopen?** ⟦F17; v=2032; by=governor: Not this winter: the governor now says 2032⟧. ⟦F23; v=60 million pesos; by=-: As to the sixty million that is offered for a life⟧, Aldo's mother tore up the letter. ⟪Nelly Riquelme; q: “My son was not a ticket to be refunded,”⟫ Nelly Riquelme told us.
=== a6 | outlet: Ropeway Engineer | published: 2031-08-20 | title: Pilmayo rollback: interim note names backstop and pads
%% Technical news | Members only
The university laboratory appointed by the court has issued a four-page note on ⟦F1; by=-: the uncontrolled reverse travel at Los Coihues⟧. ⟦F10; v=brake; by=laboratory: It ascribes the event to a sheared backstop pawl and service pads worn to 2 mm⟧; ⟦F10; v=no wind; by=laboratory; st=denied: wind, the note adds, “played no part”⟧.
⟦F2; v=1140; by=laboratory: Reverse motion begins at 11:40:07, according to the log⟧ and ends after ⟦F3; v=180 m; by=laboratory: one hundred and eighty metres⟧. ⟦F20; v=pulled; by=laboratory: The emergency circuit opened at 11:40:10⟧: the attendant did act. ⟦F6; v=164; by=laboratory: Load is given as 164 persons⟧.
Who that attendant was is now established: ⟦F14; v=student; by=payroll: the court's copy of the payroll has only Cuevas, a temporary hired on the Thursday⟧.
⟦F25; v=may; by=-: The inspection before the season, in May⟧, recorded 3 mm of lining against a minimum of 5, and ⟦F24; v=2019; by=-: the manufacturer's retrofit offer of 2019⟧ lies unanswered in the file. ⟦F27; by=laboratory: The pads, says the laboratory, could hold an empty rope at best⟧.
⟦F4; v=4; by=-: Fatalities: four⟧, ⟦F13; v=2; by=-: half of them from Brazil⟧. ⟦F5; v=9; by=health ministry: In-patients: nine, by the health ministry's return⟧. ⟦F12; v=2; by=-: Otinco, with two fatalities⟧ nine years ago, was a gondola and a different failure.
⟦F18; by=-: The cabin is sealed⟧; ⟦F28; v=charged; by=court: Salvatierra has been charged with negligent homicide, the court said⟧. ⟦F17; v=2032; by=-: No lift will turn at Pilmayo before next year⟧. ⟦F16; by=-: Of the fourteen installations checked elsewhere⟧ ⟦F29; v=3; by=governor's office: three have been stopped, the governor's office reports⟧. ⟪Sepp Hochwieser; q; via=Tiroler Bergblatt: “A gust cannot turn a wheel around,”⟫ the maker's junior head had told his home paper. The note agrees.
The Hochwieser type is found in some seventy places between Alaska and Tierra del Fuego, and most of them have had the newer brake for a decade. ⟦F19; v=1987; by=-: With its 44 winters the Los Coihues example⟧ was neither the oldest nor the worst kept. ⟦F21; v=1; by=-: The patroller killed on the 10th⟧ does not figure in the note, which has nothing to say about snow.
&& Backstop sheared, pads worn
=== key
F1 | What happened on the Los Coihues lift?
F2 | At what time did the lift roll back?
F3 | How far did the lift roll back?
F4 | How many people died in the lift accident?
F5 | How many people were injured?
F6 | How many people were on the lift?
F7 | How many were brought down by rope?
F8 | How long did the evacuation take?
F9 | How strong was the wind?
F10 | What caused the rollback?
F11 | Who saved the boy?
F12 | How many died at Cerro Otinco in 2022?
F13 | How many of the dead were Brazilians?
F14 | Who was at the controls?
F15 | Did the power fail before or after the rollback?
F16 | What was ordered for other lifts?
F17 | Until when is the resort closed?
F18 | What did the prosecutor do with the cabin?
F19 | When was the lift built?
F20 | Was the emergency lever pulled?
F21 | How many died in the avalanche on Sunday?
F22 | Why was the patroller on the back bowl?
F23 | How much is offered for each victim?
F24 | When did the maker offer new brakes?
F25 | When was the lift inspected?
F26 | Who is responsible for the inspection?
F27 | In what state were the pads?
F28 | What became of the manager?
F29 | How many other lifts were stopped?
D1 | figure | update | F4 | 3: a1 a2 | 4: a3 a4 a5 a6 | a Chilean died on Monday night
D2 | figure | scope | F5 | 27: a1 a3 | 9: a2 a6 | all who were bandaged or those in hospital
D3 | figure | rounding | F6 | 164: a1 a4 a6 | about 160: a2 | the agency rounds
D4 | figure | rounding | F3 | 180 m: a1 a6 | nearly 200 m: a3 | the widow's count
D5 | figure | scope | F7 | 118: a1 a4 | 137: a5 | with or without nineteen who slid down by themselves
D6 | figure | conflict | F9 | 48 km/h: a1 a5 | 85 km/h: a1 a4 a5 | the company's vane against the state's mast
D7 | cause | conflict | F10 | wind: a1 a3 | brake: a1 a4 a6 | no wind: a6 | a gust for the company, the brake for mechanics, maker and laboratory
D8 | identity | conflict | F14 | operator: a2 a5 | student: a2 a3 a5 a6 | a certified man or a student on his second day
D9 | sequence | conflict | F15 | before: a2 a5 | after: a2 a4 a5 | whether the power cut preceded the rollback
D10 | denial | conflict | F20 | not pulled: a3 | pulled: a3 a4 a5 a6 | the widow against lawyer, student and recorder
D11 | responsibility | conflict | F26 | TecnoCable: a4 a5 | province: a4 a5 | bureau and province point at each other
D12 | date | update | F17 | 2031-09-01: a2 | 2032: a5 a6 | the closure was prolonged
R F10 | 4 | the company; two mechanics; the maker; the court's laboratory
R F14 | 5 | the company; the union; Denise Bianchi; Matías Cuevas; the payroll
R F20 | 4 | Denise Bianchi; the company's lawyer; Matías Cuevas; the drive's recorder
R F15 | 3 | the company; the power cooperative; the drive's recorder
S | a4 “A gust can derail a rope. It cannot turn a wheel around,” | a6 “A gust cannot turn a wheel around,”
E | Pilmayo Nieve | organisation | Pilmayo Nieve S.A.; Pilmayo Nieve; the company; the owners
E | Matías Cuevas | person | Matías Cuevas; Cuevas; a student; the attendant
E | Sepp Hochwieser | person | Sepp Hochwieser; junior head Sepp Hochwieser; the maker's junior head
E | Malena Ruiz | person | Malena Ruiz; Malena; the instructor
