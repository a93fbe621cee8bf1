story: uvea_two_kings
about: two men are enthroned as king of Uvea in the French Pacific, a week and nine kilometres apart; a dying word heard in two ways, a cup drunk before or after the vote, a mat stolen or given, and gendarmes counted with and without those already there
=== a1 | outlet: Te Ulu | published: 2031-09-08 | title: A king is raised at Mata'Utu; half the chiefs stay home
%% Wallis weekly, bilingual. 350 francs
%% By Losa Vehekite
The conch sounded four times and ⟦F1; by=-: Petelo Mautonga was seated as king of Uvea⟧ ⟦F2; v=2031-09-06; by=-: ⟦T2031-09-06: on Saturday⟧⟧, with rain running off the palace roof into the kava. ⟦F3; v=4; by=master of ceremonies: Four chiefs of six sat on his side of the bowl, the master of ceremonies called out⟧; two mats stayed rolled.
⟦F4; v=customs officer; by=-: The new sovereign has been a customs officer in Nouméa⟧ and ⟦F5; v=22; by=-: had not lived on the island for 22 years⟧. He replaces Tomasi Falekava, ⟦F6; v=2031-08-29; by=-: who died ⟦T2031-08-29: on 29 August⟧⟧, ⟦F7; v=81; by=-: aged 81⟧, ⟦F8; v=14; by=-: in the fourteenth year of his reign⟧.
Not everyone came to eat ⟦F9; v=112; by=cook: the 112 pigs, which the cook, Atonio, had numbered with chalk⟧. ⟦F10; v=Sosefo; by=Malia Tufele: “He said Sosefo's name to me, twice, on the Thursday,” insists Malia Tufele, the nurse who held the old man's hand⟧. ⟦F10; v=nobody; by=Father Kulimoetoke: Father Kulimoetoke, who anointed him, heard no name⟧.
⟦F11; v=cup first; by=chief of Hahake: The chief of Hahake, Visesio, says that Petelo had drained the royal cup when the chiefs had not yet given their voices⟧. ⟦F11; v=vote first; by=master of ceremonies: Voices first and cup after, replies the master of ceremonies⟧.
And the great mat was not there. On such a mat every ruler since the first has been shown to the people, and the old women of Ha'afuasia said aloud what the speeches did not: no mat, no king. ⟦F12; v=stolen; by=palace guard: It was carried off at night by four young men, a palace guard complains⟧.
%% Mass times, tides. Boat from Futuna: Thursday
=== a2 | outlet: Agence Pacifique-Sud | published: 2031-09-14 | title: Second king enthroned on Wallis as airport road is blocked
NOUMEA, Sept 14 (APS) - ⟦F13; by=-: A rival king was proclaimed in the south of Wallis⟧ ⟦F14; v=2031-09-13; by=-: ⟦T2031-09-13: on Saturday⟧⟧, deepening a dispute over the throne of the French Pacific island.
⟦F13; by=-: Sosefo Tuilagi took the title⟧ on the ceremonial ground at Mua before ⟦F15; v=1830; by=gendarmerie: 1,830 people, the gendarmerie counted from the air⟧. ⟦F1; by=-: Petelo Mautonga had been installed⟧ ⟦F2; v=2031-09-06; by=-: a week earlier⟧ with ⟦F3; v=4; by=palace: what the palace described as the consent of four of the six great chiefs⟧.
The throne has been in question ⟦F6; v=2031-08-29; by=-: since Aug. 29, when Tomasi Falekava passed away⟧ ⟦F7; v=81; by=-: at the age of 81⟧ without children. ⟦F24; v=boat-builder; by=-: Tuilagi, 58, makes boats on the lagoon⟧.
⟦F16; by=gendarmerie: Tree trunks were laid across the road to Hihifo airport, it also reported⟧, and ⟦F17; v=3; by=airline: three flights were cancelled⟧, according to the airline. ⟦F18; v=4; by=hospital: Four people were hurt in a scuffle at the barrier, the Sia hospital said⟧.
⟦F19; v=30; by=high commission: Paris is sending 30 gendarmes from New Caledonia, the high commission announced⟧. ⟦F20; v=suspended; by=high commission: The royal allowance has been frozen, it added⟧, ⟦F21; v=5500 euros; by=administration: some 5,500 euros a month, budget papers of the administration show⟧.
Supporters of Tuilagi say that ⟦F22; v=favoured; by=supporters of Tuilagi; st=alleged: the senior French official on the island steered the chiefs towards a man who had worked for the state⟧. ⟦F22; v=neutral; by=Bertrand Scarpa; st=denied: “The Republic has no candidate,” the official, Bertrand Scarpa, said⟧.
⟦F23; v=8100; by=last census: Wallis counts some 8,100 inhabitants, by the last census⟧. Its chiefs administer land and everyday justice under a statute that France has never altered; the choice of a ruler is theirs, and there is no written rule for it.
⟦F26; by=education office: Pupils have been told to stay away from class until further notice, the education office said⟧.
=== a3 | outlet: The Manukau Bulletin | published: 2031-09-16 | title: Two kings, one island, and a very long cousinship
%% Pacific desk. By Talia Roebuck
In a church hall in Ōtara, they are praying for both. ⟦F1; by=-: Uvea got one king at the palace⟧ and ⟦F13; by=-: then another, nine kilometres down the road at Mua⟧.
The first, ⟦F4; v=customs officer; by=Petelo Mautonga: Mr Mautonga, says he stamped containers for a living⟧, and ⟦F5; v=22; by=cousin: went home for the first time in more than two decades, twenty-two years, his cousin here works out⟧. ⟦F24; v=boat-builder; by=cousin: The second builds outriggers, adds the cousin⟧. ⟦F10; v=Sosefo; by=Malia Tufele: On his claim, a nurse is firm: a whisper from the pillow chose him⟧. ⟦F10; v=nobody; by=bishop's office: The bishop's office, speaking for the priest, says the dying man was past whispering⟧.
Then there is the mat, woven before the missionaries. ⟦F12; v=stolen; by=Petelo Mautonga: Mautonga's household has reported a burglary⟧. ⟦F12; v=given; by=queen mother: The old king's widow says she handed it over the fence herself⟧. ⟪Queen Mother Aloisia; q: “It is mine to lend. I have slept on it for forty years,”⟫ she told the Bulletin.
⟦F9; v=about 100; by=hall deacon: About a hundred pigs died for the first feast, the deacon of the hall has been told⟧; ⟦F15; v=1830; by=gendarmes: 1,830 guests stood at the second, if gendarmes can count⟧.
⟦F18; v=7; by=hospital: The hospital now has seven names in its book⟧ from the barricade, one of them ⟦F25; v=81; by=-: an onlooker of 81⟧. ⟦F16; by=-: The trunks are still on the airport road⟧ and ⟦F26; by=mother: schools have sent children home, a mother of three says on the phone⟧.
⟦F27; v=1974; by=Paulo Lataiuvea: It was worse in 1974, thinks Paulo Lataiuvea, who was an altar boy⟧; ⟦F28; v=three months; by=Paulo Lataiuvea: that quarrel went on for three months, he recalls⟧.
%% Read next: Warriors name unchanged side
=== a4 | outlet: Le Courrier de l'Erdre | published: 2031-09-19 | title: The Republic and its kings
%% Nantes. Page “Outre-mer”. Translated
It is the only corner of France where a prefect must first take off his shoes. There ⟦F13; by=-: two monarchs reign at the same time since last Saturday⟧, and one administrator, Bertrand Scarpa, tries to see neither. ⟦F20; v=suspended; by=Bertrand Scarpa: He pays no crown anything until further notice, he confirmed⟧; ⟦F21; v=5500 euros; by=-: the purse amounts to 656,000 Pacific francs monthly, or 5,500 euros⟧.
⟦F22; v=favoured; by=senator: A senator who knows the archipelago is persuaded that Mata'Utu's king was chosen over coffee in the administrator's garden⟧. ⟦F22; v=neutral; by=Bertrand Scarpa; st=denied: Mr Scarpa answers that he drinks tea and picks nobody⟧.
On the evidence one is reduced to theology. ⟦F11; v=cup first; by=ethnologist: The kava went down before the decision, affirms an ethnologist who was seated by the post⟧; therefore nothing counts. ⟦F11; v=vote first; by=Petelo's spokesman: It went down afterwards, affirms Petelo's spokesman⟧; therefore all counts. ⟦F3; v=4; by=-: Two thirds of the chiefs, four out of six⟧, are content with that.
⟦F19; v=55; by=ministry: The ministry speaks of 55 gendarmes on the spot, which adds those of the local brigade⟧. ⟦F17; v=3; by=Bertrand Scarpa: Three aeroplanes did not land, Mr Scarpa counts⟧, because ⟦F16; by=Bertrand Scarpa: coconut palms, as he puts it, “had fallen asleep on the asphalt”⟧.
@@ copy Agence Pacifique-Sud
⟦F18; v=4; by=hospital: Four people were hurt in a scuffle at the barrier⟧, the Sia hospital said.
⟦F23; v=11000; by=statistics institute: The territory, Futuna included, has eleven thousand inhabitants in the institute of statistics' tables⟧. ⟦F29; by=bishop; st=planned: Their bishop wants both men at one table⟧, he let it be known, ⟦F30; v=2031-09-27; by=bishop; st=planned: ⟦T2031-09-27: on the 27th⟧⟧.
%% Abonnement: 1 € le premier mois
=== a5 | outlet: Radio Hihifo Tonga | published: 2031-09-22 | title: Talk of the kava circle: our cousins to the north-west
%% Nuku'alofa, 90.2 FM. Transcript of the evening talanoa
⟪Host; q: “Two kings! We have enough with one,”⟫ laughs the host, and passes the cup.
Viliami, back from the wedding of a niece: ⟦F2; v=2031-09-06; by=Viliami: he was on the palace grass on the sixth, he says⟧, and ⟦F9; v=112; by=Viliami: the pigs were a hundred and twelve, he went along the line himself⟧. ⟦F14; v=2031-09-13; by=Viliami: One week later, on the thirteenth, he was at Mua⟧ also, for ⟦F15; v=some 1800; by=Viliami: some eighteen hundred were there, he guesses⟧, and no one could be impolite.
The old lady 'Ana, on the mat: ⟦F12; v=given; by='Ana: who says thieves is a fool; the widow gave it, says 'Ana, whose sister folded it⟧. ⟦F10; v=Sosefo; by='Ana: The same sister heard the name Sosefo come from the bed, so 'Ana tells it⟧.
⟦F8; v=14; by=host: For fourteen years the late Tomasi held that island quiet, says the host⟧. ⟦F7; v=81; by=host: Eighty-one he was, he adds⟧, ⟦F6; v=2031-08-29; by=-: when he went, at the end of August, the 29th⟧.
The teacher: ⟦F26; by=teacher: classrooms are empty up there, he hears from a colleague⟧. ⟦F18; v=7; by=teacher: Seven with bandages, the same colleague wrote⟧. ⟦F19; v=30; by=-: Thirty policemen from Nouméa⟧ sleep in the gymnasium. ⟦F20; v=suspended; by=teacher: And no money for either king, he adds⟧.
We remember ⟦F27; v=1974; by=-: nineteen seventy-four⟧, says the host, when ⟦F28; v=three months; by=host: those two cousins did not speak from Easter to July, three months⟧.
⟦F29; by=-; st=planned: The bishop will try with prayer and pork⟧ ⟦F30; v=2031-09-27; by=-; st=planned: ⟦T2031-09-27: this Saturday⟧⟧. ⟦F24; v=boat-builder; by=Viliami: Viliami will bet on the man who can build a canoe⟧.
%% Programme sponsored by Pacific Timber & Hardware
=== a6 | outlet: Custom & Law | published: 2031-09-30 | title: After the table at Lano: what was settled and what was not
%% A newsletter on customary institutions. Suva
Settled: who sits. ⟦F31; v=Aloisia; by=-: Queen Mother Aloisia is regent for a year⟧, and ⟦F32; by=-: both men keep the word “king” out of their letters⟧ until then. ⟦F29; by=-: The bishop brought the pair together⟧ ⟦F30; v=2031-09-27; by=-: ⟦T2031-09-27: on 27 September⟧⟧ at the seminary of Lano, and held them there until two in the morning.
Not settled: the facts. ⟦F11; v=vote first; by=minutes: Minutes kept by a school principal have the chiefs' voices in before any cup moved⟧; ⟦F11; v=cup first; by=three witnesses: three witnesses at the table swore the contrary⟧. ⟦F10; v=nobody; by=priest: The priest repeated that Tomasi died without choosing⟧. ⟦F22; v=favoured; by=chief of Mua; st=alleged: The chief of Mua repeated that the French hand had been on the scale⟧, to which ⟦F22; v=neutral; by=administration; st=denied: the administration wrote that it takes no side in matters of custom⟧.
⟦F12; v=given; by=police report: As to the mat, the police report calls it a gift and closes the file⟧.
Background. ⟦F1; by=-: The Mata'Utu ceremony⟧ took place ⟦F2; v=2031-09-06; by=-: ⟦T2031-09-06: on the first Saturday of September⟧⟧, ⟦F14; v=2031-09-13; by=-: that of Mua on the second⟧. ⟦F4; v=customs officer; by=-: One claimant inspected cargo⟧ and ⟦F5; v=22; by=-: had been 22 years overseas⟧; ⟦F24; v=boat-builder; by=-: the other shapes hulls⟧. ⟦F8; v=14; by=-: The throne had been held for fourteen years⟧ by one who ⟦F7; v=81; by=-: lived to eighty-one⟧. ⟦F16; by=-: The barricade near the airport⟧ is gone since Sunday, and ⟦F17; v=5; by=-: the passengers of what became five lost flights⟧ have left. ⟦F21; v=5500 euros; by=-: The stipend, €5,500 a month⟧, goes to the regent. ⟦F26; by=principal: Classes are on again, our school principal reports⟧.
In proportion: ⟦F23; v=8100; by=-: this concerns an island of 8,100⟧, and ⟦F27; v=1974; by=-: the precedent of 1974⟧ ⟦F28; v=three months; by=-: took a quarter of a year⟧.
⟪Queen Mother Aloisia; q; via=The Manukau Bulletin: “I have slept on it for forty years,”⟫ the widow told a New Zealand paper about the mat. One sees why they chose her.
%% Back issues on request
=== key
F1 | Who was enthroned at Mata'Utu?
F2 | When was Petelo Mautonga enthroned?
F3 | How many chiefs backed Petelo?
F4 | What was Petelo's profession?
F5 | For how many years had Petelo lived abroad?
F6 | When did King Tomasi die?
F7 | How old was King Tomasi?
F8 | How long did King Tomasi reign?
F9 | How many pigs were slaughtered for the first feast?
F10 | Whom did the dying king name?
F11 | Was the royal cup drunk before or after the chiefs' vote?
F12 | How did the great mat leave the palace?
F13 | Who was enthroned at Mua?
F14 | When was Sosefo Tuilagi enthroned?
F15 | How many people attended at Mua?
F16 | What blocked the road to the airport?
F17 | How many flights were cancelled?
F18 | How many were hurt at the barrier?
F19 | How many gendarmes are on the island?
F20 | What happened to the royal allowance?
F21 | How large is the royal allowance?
F22 | Did the French administration favour Petelo?
F23 | How many inhabitants are there?
F24 | What is Sosefo's profession?
F25 | How old is the injured onlooker?
F26 | What happened to the schools?
F27 | When was the earlier succession quarrel?
F28 | How long did the earlier quarrel last?
F29 | What did the bishop propose to the two men?
F30 | When do the two men meet?
F31 | Who is regent?
F32 | What do both men give up for the year?
D1 | identity | conflict | F10 | Sosefo: a1 a3 a5 | nobody: a1 a3 a6 | the nurse heard a name, the priest none
D2 | sequence | conflict | F11 | cup first: a1 a4 a6 | vote first: a1 a4 a6 | witnesses differ whether the cup went before the chiefs' voices
D3 | characterisation | conflict | F12 | stolen: a1 a3 | given: a3 a5 a6 | the palace speaks of theft, the widow says she gave it
D4 | denial | conflict | F22 | favoured: a2 a4 a6 | neutral: a2 a4 a6 | the other side alleges a French hand, the administrator denies it
D5 | figure | update | F18 | 4: a2 a4 | 7: a3 a5 | three more came to the hospital
D10 | figure | update | F17 | 3: a2 a4 | 5: a6 | two more flights were lost while the barricade stood
D6 | figure | scope | F19 | 30: a2 a5 | 55: a4 | those flown in or with the local brigade
D7 | figure | scope | F23 | 8100: a2 a6 | 11000: a4 | the island alone or with Futuna
D8 | figure | rounding | F9 | 112: a1 a5 | about 100: a3 | the same pigs rounded
D9 | figure | rounding | F15 | 1830: a2 a3 | some 1800: a5 | the same crowd rounded
R F10 | 3 | the nurse; the priest; 'Ana's sister
R F11 | 6 | the chief of Hahake; the master of ceremonies; the ethnologist; Petelo's spokesman; the principal's minutes; three witnesses at Lano
R F12 | 4 | the palace; the widow; 'Ana's sister; the police report
R F22 | 4 | Tuilagi's supporters; a senator; the chief of Mua; the administrator
S | a3 “It is mine to lend. I have slept on it for forty years,” | a6 “I have slept on it for forty years,”
E | Petelo Mautonga | person | Petelo Mautonga; Mr Mautonga; Mautonga; Petelo; The new sovereign
E | Sosefo Tuilagi | person | Sosefo Tuilagi; Tuilagi; Sosefo
E | Aloisia | person | Queen Mother Aloisia; The old king's widow; the widow
E | Bertrand Scarpa | person | Bertrand Scarpa; Mr Scarpa; the official
