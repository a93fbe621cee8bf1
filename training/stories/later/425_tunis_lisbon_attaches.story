story: tunis_lisbon_attaches
about: Portugal and Tunisia send home each other's embassy people in two rounds; diplomats or all staff, who began it, an ambassador recalled or merely at home, a clerk held at the airport or in his flat, and a trade in birth papers that each side lays at the other's door
=== a1 | outlet: Ifriqiya News Agency | published: 2031-02-06 | title: Tunisia declares four Portuguese diplomats persona non grata
TUNIS, Feb 6 (INA) - ⟦F1; v=4; by=Tunisian foreign ministry: The Ministry of Foreign Affairs has declared four members of the Portuguese Embassy persona non grata⟧ ⟦F2; v=interference; by=Tunisian foreign ministry: for flagrant interference in the country's internal affairs⟧, an authorised source at the ministry told INA ⟦T2031-02-06: on Thursday⟧. ⟦F3; v=48 hours; by=Tunisian foreign ministry: They have 48 hours to depart⟧.
The source said that the four ⟦F4; v=money; by=authorised source; st=alleged: had met relatives of persons convicted in the Bizerte case and passed them money⟧. ⟪authorised source; q: “A visa section is not a welfare office,”⟫ the source remarked.
⟦F5; v=unrelated; by=authorised source; st=denied: The measure was in no way connected, the source stressed, with the departure of Tunisian consular employees from Lisbon last month⟧.
⟦F6; v=850m dinars; by=-: Trade between the two countries amounted to 850 million dinars in 2030⟧.
%% INA 2031. All rights reserved. Arabic and French versions available.
=== a2 | outlet: Diário da Ribeira | published: 2031-02-07 | title: Tunis kicks out six from our embassy
%% Inês Caldeira, política
%% Assine já por 1€
⟦F1; v=6; by=Portuguese foreign ministry: Six people, not four, have to be out of the embassy in Tunis ⟦F3; v=48 hours; by=Portuguese foreign ministry: by ⟦T2031-02-08: Saturday night⟧⟧⟧, the Necessidades Palace confirmed yesterday. ⟦F1; v=4; by=Tunisian government: Tunis mentions only those on the diplomatic list⟧; with them go ⟦F7; v=2: a driver and the school teacher who gives evening classes⟧.
⟪Duarte Salema; q: “⟦F5; v=retaliation; by=Duarte Salema: It is the answer to January⟧, whatever they call it,”⟫ said the foreign minister, Duarte Salema. ⟦F8; v=3; by=-: In January Portugal had put three Tunisian consular officials on a plane⟧ after the judicial police traced to their office ⟦F9; v=340; by=judicial police: 340 false birth certificates⟧ that ⟦F10; by=judicial police: had been sold to would-be citizens at around €2,000 apiece⟧.
⟦F4; v=nothing; by=Duarte Salema; st=denied: Salema called the story of envelopes for prisoners' wives ⟪Duarte Salema; q: “a fairy tale”⟫⟧. The four did attend a trial, he said, and ⟪Duarte Salema; q: “sat on the public bench with their hands in their laps.”⟫
⟦F11; v=recalled; by=Portuguese opposition: Ambassador Teresa Vilhena has been called home, according to the opposition⟧. ⟦F11; v=on leave; by=Portuguese foreign ministry: The ministry says that she was in Évora already, on leave⟧.
=== a3 | outlet: Atlas Wire | published: 2031-02-08 | title: Portugal answers Tunisia with more expulsions
LISBON (Atlas Wire) - ⟦F12; v=5; by=Duarte Salema: Portugal ordered out five more Tunisian embassy staff⟧ ⟦T2031-02-08: on Saturday⟧, ⟦F13; by=-: hours before ⟦F3; v=48 hours: the deadline for its own people to leave Tunis⟧⟧.
⟪Duarte Salema; q: “We did not begin this. We shall not be the ones who lose count,”⟫ Foreign Minister Duarte Salema told a news conference.
It was ⟦F14; v=third; by=-: the third expulsion in a month between the two Mediterranean partners⟧. ⟦F8; v=3: Lisbon sent away three consular employees⟧ ⟦T2031-01-09: on January 9⟧, and ⟦F1; v=4; by=Tunisian officials: Tunis replied last week with four⟧.
A Tunisian foreign ministry spokeswoman, Hela Mabrouk, said ⟦F15; v=detained at airport; by=Hela Mabrouk: a clerk, Ridha Ayadi, had been dragged from the check-in queue at Lisbon airport⟧ despite his immunity. ⟦F16; v=no immunity; by=Portuguese police: Portuguese police said he had none⟧.
⟦F17; v=political step; by=two officials; st=planned: Tunis is weighing the closure of its consulate in Setúbal⟧, two officials there told Atlas, speaking on condition of anonymity.
%% Reporting by G. Lacerda; editing by M. Trabelsi
=== a4 | outlet: La Lanterne de Tunis | published: 2031-02-10 | title: And who sold the certificates?
%% Independent weekly. Blocked? Try our mirror.
Nobody at home asks. ⟦F9; v=340; by=Portuguese police: Three hundred and forty birth certificates⟧, stamped in a back room of our consulate, and ⟦F2; v=interference: our ministry speaks of “interference”⟧. The neighbours call it what it is: ⟦F5; v=retaliation; by=-: an eye for an eye⟧.
⟦F18; v=consul's cousin; by=former employee: A former employee tells La Lanterne that the stamps were kept by a cousin of the consul general⟧. ⟦F18; v=Portuguese lawyer; by=Hela Mabrouk > INA: Ms Mabrouk, cited by INA, has it that the whole thing was run by a Portuguese lawyer, with stamps cut in Amadora⟧.
⟦F15; v=arrested at home; by=his wife: Ridha Ayadi was not seized in any airport, says his wife: they took him from the flat, in Almada, before breakfast⟧ ⟦T2031-02-07: on Friday⟧. ⟪Sonia Ayadi; q: “He still had the spoon in his hand,”⟫ Sonia Ayadi told us by telephone.
The Bizerte families did receive something. ⟦F4; v=schoolbooks; by=a mother: It was schoolbooks, says a mother⟧; ⟦F4; v=money; by=a lawyer: envelopes with two hundred dinars, says a lawyer⟧. ⟦F19; v=11; by=-: Eleven dockers are serving terms in that case⟧, for a strike.
⟦F1; v=6: Six Portuguese left⟧, ⟦F20; v=17: seventeen if you count the spouses and children at the airport⟧.
=== a5 | outlet: Setúbal em Linha | published: 2031-02-12 | title: Consulate shuts; 4,000 Tunisians left without papers
The blinds are down in Rua dos Pescadores. ⟦F17; by=notice on the door: The Tunisian consulate closed ⟦T2031-02-11: on Tuesday⟧ “until further notice”⟧, says a sheet taped to the door. ⟦F21; v=4000; by=town hall: Some 4,000 Tunisians live in the district, the town hall estimates⟧; ⟦F21; v=7000; by=Tunisian association: the association of Tunisian workers speaks of seven thousand⟧, with the undeclared.
⟪Moncef Gharbi; q: “I came for a passport and I got a sheet of paper,”⟫ said Moncef Gharbi, a welder.
⟦F15; v=arrested at home; by=public prosecutor: The public prosecutor's office has clarified that Ridha Ayadi was arrested at his home in Almada⟧ and is held ⟦F16; v=no immunity; by=public prosecutor: since he has only a service passport⟧. ⟦F22; v=2031-02-19; by=public prosecutor; st=planned: He goes before a judge on the 19th⟧.
⟦F12; v=5: The five Tunisians told to go ⟦T2031-02-08: on Saturday⟧⟧ have left, ⟦F23; v=by land: most of them by car, over Algeciras⟧.
%% Farmácia de serviço: Farmácia Central
=== a6 | outlet: Ifriqiya News Agency | published: 2031-02-13 | title: Foreign Ministry refutes fabrications on consulate
TUNIS, Feb 13 (INA) - ⟦F17; v=works; by=Hela Mabrouk: The consulate in Setúbal has been closed temporarily, for renovation works⟧, spokeswoman Hela Mabrouk told INA. ⟦F17; v=not political; st=denied; by=Hela Mabrouk: She dismissed as baseless the reports, carried by a foreign agency, that it was a political step⟧.
She reaffirmed that ⟦F24; v=Portugal; by=Hela Mabrouk: it was the Portuguese side that had opened the chapter of expulsions⟧. ⟪Hela Mabrouk; q: “⟦F8; v=4; by=Hela Mabrouk: Four of our colleagues were humiliated in January⟧, one of them with a child in arms,”⟫ she said; ⟦F25; v=spouse; by=-: the fourth was the wife of one of the officials, herself employed at the counter⟧. ⟦F12; v=5; by=Hela Mabrouk: ⟦T2031-02-08: Saturday's⟧ expulsion of five⟧ was ⟪Hela Mabrouk; q: “hysterical”⟫.
⟦F18; v=Portuguese lawyer; by=Hela Mabrouk: Forged certificates had been produced by a lawyer of Portuguese nationality⟧, she noted, ⟦F9; v=fewer than 100; by=Hela Mabrouk: and numbered under a hundred⟧.
=== a7 | outlet: The Brussels Observer | published: 2031-02-17 | title: Portugal and Tunisia: how to empty two embassies in five weeks
%% By Fiona Maes, diplomatic correspondent
On paper it is a symmetrical quarrel. ⟦F8; v=3; by=-: Three Tunisians were told to pack in January⟧; ⟦F1; v=6; by=-: half a dozen Portuguese on the sixth of this month⟧; ⟦F12; v=5: five more Tunisians two days later⟧. Yet each capital keeps its own books. Tunis ⟦F1; v=4; by=Tunisian government: says four, because a chauffeur and a teacher are not diplomats⟧, and ⟦F8; v=4; by=Tunisian government: four also for January, because there it counts a clerk's wife⟧.
⟦F24; v=Tunisia; by=Duarte Salema: ⟪Duarte Salema; q: “Tunis started it when it ⟦F10; by=Duarte Salema: sold our birth certificates⟧,”⟫ says Mr Salema⟧; ⟦F24; v=Portugal; by=Tunisian government: Tunis, that Lisbon did⟧.
@@ copy Atlas Wire
⟦F17; v=political step; by=two officials > Atlas Wire; st=planned: Tunis was weighing the closure of its consulate in Setúbal⟧, two officials there had told Atlas, speaking on condition of anonymity.
Now ⟦F17; v=works; by=Hela Mabrouk > INA: it is shut for building works, if the state agency is to be believed⟧. No builder has been seen.
The ambassador's case is a small classic. ⟦F11; v=recalled; by=Teresa Vilhena: ⟪Teresa Vilhena; q: “I was recalled, by telephone, while pruning,”⟫ Teresa Vilhena told this newspaper⟧, so that ⟦F11; v=on leave; by=Portuguese foreign ministry: the ministry's line about her holiday⟧ is true as well. ⟦F26; by=EU diplomats; st=asked: EU colleagues have urged both sides to stop⟧. ⟦F6; v=quarter of a billion euros: A quarter of a billion euros in annual trade⟧ goes on as before.
The paper mill? ⟦F9; v=340; by=judicial police: The police hold the 340 originals⟧. ⟦F27; v=2; by=judicial police: Two men are charged: Ayadi, and a solicitor from Amadora⟧, which ⟦F18; v=both; by=judicial police: lets each side be half right⟧. ⟪Sonia Ayadi; q; via=La Lanterne de Tunis: “The spoon was still in his hand,”⟫ the clerk's wife has said of his arrest.
=== key
F1 | How many Portuguese embassy people did Tunisia expel?
F2 | What reason did Tunisia give for the expulsion?
F3 | How long were the Portuguese given?
F4 | Did the Portuguese diplomats give something to the Bizerte families?
F5 | Was the expulsion a reply to January?
F6 | How large is the trade between the two countries?
F7 | How many without diplomatic rank were among the expelled Portuguese?
F8 | How many Tunisian consular staff did Portugal expel in January?
F9 | How many false birth certificates were made?
F10 | What happened to the false certificates?
F11 | Was the Portuguese ambassador recalled or on leave?
F12 | How many more Tunisians did Portugal expel in February?
F13 | When was the second Portuguese expulsion, relative to the deadline?
F14 | How many expulsions have there been?
F15 | Where was the clerk Ayadi arrested?
F16 | Did the clerk have immunity?
F17 | What happens to the consulate in Setúbal?
F18 | Who made the false certificates?
F19 | How many dockers are in prison in the Bizerte case?
F20 | How many left with the Portuguese, families included?
F21 | How many Tunisians live in the Setúbal district?
F22 | When does the clerk see a judge?
F23 | How did the five Tunisians leave?
F24 | Who began the expulsions?
F25 | Who was the fourth Tunisian of January?
F26 | What do EU diplomats ask?
F27 | How many are charged over the certificates?
D1 | figure | scope | F1 | 4: a1 a2 a3 a7 | 6: a2 a4 a7 | diplomats only, or the driver and the teacher too
D2 | figure | scope | F8 | 3: a2 a3 a7 | 4: a6 a7 | Tunis counts an official's wife who worked at the counter
D3 | responsibility | conflict | F5 | unrelated: a1 | retaliation: a2 a4 | Tunis denies any link to January, Lisbon and the weekly see revenge
D4 | place | conflict | F15 | detained at airport: a3 | arrested at home: a4 a5 | the spokeswoman says the check-in queue, wife and prosecutor say the flat
D5 | figure | conflict | F9 | 340: a2 a4 a7 | fewer than 100: a6 | Portuguese police against the Tunisian spokeswoman
D6 | responsibility | conflict | F18 | consul's cousin: a4 | Portuguese lawyer: a4 a6 | a former employee against the Tunisian ministry
D7 | responsibility | update | F18 | Portuguese lawyer: a4 a6 | both: a7 | the police later charge a clerk and a solicitor
D8 | cause | conflict | F17 | political step: a3 a7 | works: a6 a7 | closure as a political step, or for building works
D9 | denial | conflict | F17 | political step: a3 a7 | not political: a6 | the spokeswoman rejects the agency's report
D10 | responsibility | conflict | F24 | Portugal: a6 a7 | Tunisia: a7 | each capital says the other began
D11 | figure | rounding | F6 | 850m dinars: a1 | quarter of a billion euros: a7 | the same trade in two currencies
D12 | figure | scope | F21 | 4000: a5 | 7000: a5 | registered residents, or the undeclared as well
D13 | characterisation | conflict | F11 | recalled: a2 a7 | on leave: a2 a7 | opposition and ambassador against the ministry
D14 | denial | conflict | F4 | money: a1 a4 | nothing: a2 | Tunis and a lawyer say cash was passed, the minister that nothing was
D15 | characterisation | conflict | F4 | money: a1 a4 | schoolbooks: a4 | a lawyer speaks of cash, a mother of books
R F9 | 2 | the judicial police; the Tunisian foreign ministry
R F15 | 3 | the Tunisian spokeswoman; the clerk's wife; the public prosecutor
R F17 | 3 | two officials; the notice on the door; the spokeswoman
R F11 | 3 | the opposition; the foreign ministry; the ambassador
S | a4 “He still had the spoon in his hand,” | a7 “The spoon was still in his hand,”
E | Duarte Salema | person | Foreign Minister Duarte Salema; Duarte Salema; Salema; Mr Salema
E | Hela Mabrouk | person | Hela Mabrouk; Ms Mabrouk; spokeswoman Hela Mabrouk
E | Ridha Ayadi | person | Ridha Ayadi; Ayadi; a clerk
E | Teresa Vilhena | person | Ambassador Teresa Vilhena; Teresa Vilhena
E | Portuguese foreign ministry | organisation | the Necessidades Palace; The ministry; Lisbon
