story: djibouti_exchange
about: Ethiopia and Eritrea exchange prisoners at Djibouti airport; numbers with and without the sick or a child, who mediated, where and when the planes met, a colonel who may have refused to go or been kept back, and an older exchange at a bridge
=== a1 | outlet: Gulf of Tadjoura Post | published: 2032-08-19 | title: Behind the blue hangar: prisoners change planes at Ambouli
%% Djibouti. Reporters: Kadir Waberi and Hodan Ali Farah
The fence at the end of the runway had been hung with sacking, so the boys of Balbala climbed the water tank instead. What they saw through the heat ⟦F29; v=2032-08-18; by=-: ⟦T2032-08-18: yesterday⟧⟧ was two white aircraft, nose to nose, and between them a carpet.
⟦F1; by=-: Ethiopia and Eritrea exchanged captives at Djibouti's airport⟧, the first such thing since the shooting on the Mereb in spring. ⟦F2; v=64; by=airport commander: Sixty-four captives in all⟧ passed, by the airport commander's list: ⟦F3; v=37; by=airport commander: thirty-seven Ethiopians homeward⟧ and ⟦F4; v=27; by=airport commander: twenty-seven Eritreans the other way⟧.
⟦F5; v=09h40; by=-: The first of them set foot on the carpet at twenty to ten⟧. ⟦F6; v=38 minutes; by=-: It took thirty-eight minutes⟧. Each had a plastic bag, and some had shoes.
One did not walk. ⟦F7; v=refused; by=Idris Guelleh: Colonel Tesfalem Habte, whom Asmara wanted most, declined to board⟧, said the airport's head of security, Idris Guelleh, who stood four metres away. ⟪Idris Guelleh; q: “He sat down on the step like a man waiting for a bus he does not like,”⟫ Guelleh recounted.
⟦F8; v=Qatar; by=-: Qatar had brought the two sides together⟧, and its ambassador handed out dates. ⟦F9; v=43; by=-: It was forty-three degrees⟧. ⟦F10; v=2; by=Red Crescent: Two of the prisoners fainted⟧ and were given drips by the Red Crescent.
The Addis Ababa train left late, as the drivers had gone to look. Qat arrived on time.
%% Tide at the Marina. Cinema Odeon: no show
=== a2 | outlet: Horn News Service | published: 2032-08-18 | title: Ethiopia, Eritrea swap prisoners in Djibouti
DJIBOUTI, Aug 18 (HNS) - ⟦F1; by=officials: Two feuding neighbours in the Horn of Africa handed back captured soldiers to each other⟧ ⟦F29; v=2032-08-18; by=officials: ⟦T2032-08-18: on Wednesday⟧⟧, officials of both said, in a step that mediators hope will calm a frontier where ⟦F11; v=more than 200; by=-: more than two hundred people have died since April⟧.
⟦F3; v=37; by=Ethiopian defence ministry: Thirty-seven Ethiopian servicemen were flown to Addis Ababa⟧, the defence ministry there said. ⟦F4; v=26; by=Eritrean information ministry: Twenty-six Eritreans arrived in Asmara⟧, according to the information ministry.
⟦F12; v=freed; by=family: Among the Ethiopians was the pilot Captain Bethlehem Worku, shot down on May 2⟧, her family said.
⟦F7; v=kept back; by=Eritrean information ministry; st=alleged: Eritrea accused Ethiopia of having withheld a senior officer⟧ at the last minute.
⟦F8; v=Qatar; by=Qatari foreign ministry: Qatar's foreign ministry said that it had mediated⟧ ⟦F13; v=5 months; by=Qatari foreign ministry: for five months⟧. The African Union welcomed the step. ⟦F14; v=2027; by=-: The last exchange was in 2027⟧, ⟦F15; v=Mereb bridge; by=-: on a bridge over the Mereb⟧, ⟦F16; v=12; by=-: and concerned twelve herdsmen⟧.
⟪Jassim Al-Ansari; q: “Nobody was thanked and nobody was insulted, and so it worked,”⟫ Qatar's envoy, Jassim Al-Ansari, told HNS. Flights in and out of Djibouti were held for two hours and passengers were given water. The French, American and Chinese bases nearby said they had noticed nothing unusual.
%% Reporting by Amina Dirir and bureaus
=== a3 | outlet: Addis Lisan | published: 2032-08-19 | title: Heroes home; captured colonel prefers hospitality
%% Addis Lisan, organ of the Federal Government. English page
Drums and bread awaited ⟦F3; v=37; by=-: the thirty-seven sons and daughters of the nation who came back yesterday from captivity⟧. ⟦F17; v=2032-08-18; by=-: The aircraft touched down at Bole at 12h15 on ⟦T2032-08-18: Wednesday⟧⟧ and the Prime Minister, H.E. Girma Teshome, embraced each one.
Captain Bethlehem Worku, the eagle of Zalambessa, was first down the stairs. ⟪Bethlehem Worku; q: “I counted tins. When I had four hundred I knew it was August,”⟫ she told reporters. ⟦F12; v=freed; by=-: She had been in the hands of the enemy for three months and a half⟧.
⟦F18; v=beaten; by=returned soldiers: Several said that they had been beaten at Nakfa⟧. Doctors are examining them.
The government has kept its word to the letter. ⟦F4; v=27; by=Government Communication Service: Twenty-seven Eritreans were conveyed⟧, says the Government Communication Service. ⟦F7; v=refused; by=Government Communication Service: As for one Tesfalem Habte, he requested of his own free will to remain⟧, and ⟦F19; by=Government Communication Service: a letter in his hand is available⟧.
Claims that this achievement came from the Gulf are an exaggeration. ⟦F8; v=African Union; by=Government Communication Service: It was the African Union's panel of elders which brokered the exchange⟧, from beginning to end, on African soil.
In Mekelle, shopkeepers hung out sheets with the names. One sheet had been prepared for ⟦F27; v=June; by=-: a lieutenant who, it emerged, had died of fever in June⟧; his mother took it home.
%% Subscribe at any post office
=== a4 | outlet: Red Sea Diaspora Voice | published: 2032-08-22 | title: “My father would not sit on a step”: colonel's daughter speaks
%% London. Independent Eritrean weekly. By Saba Ghebremeskel
Luwam Tesfalem was awake at four in Leeds to watch a shaky film of an airport. She saw the carpet. She did not see her father.
⟦F7; v=kept back; by=Luwam Tesfalem: He was held back by force⟧, she says. ⟪Luwam Tesfalem; q: “⟦F7; v=kept back; by=Luwam Tesfalem: He has a bad knee, and they put him on the step because he would not stop asking for his seat⟧,”⟫ is how she explains the picture that everyone has shared. ⟦F19; by=Luwam Tesfalem; st=doubted: The letter, to her eye, is not his hand⟧: he writes his T with a hook.
A returning private, interviewed by our stringer in Asmara, tells it otherwise. ⟦F7; v=refused; by=returned private: The colonel told his men on the bus that he feared a court martial and would stay⟧.
Numbers, too, are a fog. ⟦F4; v=26; by=-: Twenty-six walked down the steps in Asmara⟧; ⟦F4; v=27; by=-: twenty-seven were on the list that Addis printed⟧, which has the colonel as number one.
What is to happen to them now? ⟦F20; v=quarantine; by=returned private: They are being kept in a camp near Keren for “rest”⟧, the private said, and one does not need a dictionary for that.
We note for the younger reader that ⟦F15; v=Mereb bridge; by=-: the handover at the river⟧ ⟦F14; v=2027; by=-: five years ago⟧ was ⟦F16; v=12; by=-: a matter of a dozen cattle people⟧ who had walked the wrong way. It ended in goats for everyone. This one ended in a hangar.
%% Donate. We take no state's money
=== a5 | outlet: Gulf Meridian Television | published: 2032-08-20 | title: Inside the Djibouti swap: how Doha stitched it together
%% Transcript, programme “The Long Table”. Doha
PRESENTER: It began with a list on a napkin. ⟦F13; v=5 months; by=Jassim Al-Ansari: For five months, Jassim Al-Ansari says, he flew between two capitals⟧ that would not share a telephone line. ⟦F8; v=Qatar; by=-: Doha did the stitching⟧; the African Union lent the chairs.
There was a quarrel over the place. ⟦F21; v=Khartoum; by=Jassim Al-Ansari: Khartoum had been agreed first⟧, and ⟦F28; v=shelling; by=Jassim Al-Ansari: was given up when its runway was shelled in July⟧.
How many? Our team counted at the foot of the stairs. ⟦F2; v=64; by=-: There were sixty-four prisoners⟧, and ⟦F22; v=1; by=-: a baby, born in a camp hospital to one of the Ethiopian nurses⟧; ⟦F2; v=65; by=organisers: so the organisers' sheet says sixty-five⟧.
⟦F5; v=10h15; by=organisers: By the same sheet the first prisoner crossed at a quarter past ten⟧. ⟦F6; v=about 40 minutes; by=-: Some forty minutes later it was over⟧.
⟪Jassim Al-Ansari; q; via=Horn News Service: “Nobody was thanked and nobody was insulted,”⟫ the ambassador told an agency that day.
On the colonel he is careful. ⟦F7: What took place on that step⟧, he says, will be told by others. ⟦F23; v=at the embassy; by=-: The officer is now at the Djibouti residence of a neutral embassy⟧.
PRESENTER: And the frontier? Quiet. ⟦F24; v=October; st=planned; by=Jassim Al-Ansari: A second round, with the remains of the fallen, is pencilled in for October⟧. Camels cross at Badme without papers, as they have always done.
%% Rights reserved. Next week: water in Sanaa
=== a6 | outlet: Horn News Service | published: 2032-08-27 | title: Factbox: The Djibouti prisoner exchange, what is established
Aug 27 (HNS) - ⟦F29; v=2032-08-18; by=-: Nine days after⟧ ⟦F1; by=-: the handover of captured soldiers at a Djibouti airfield⟧, several points have become clearer.
TOTAL. ⟦F2; v=64; by=ICRC: The Red Cross, which was present, registered sixty-four released people⟧. Infants are not counted as prisoners.
ETHIOPIANS. ⟦F3; v=37; by=ICRC: Thirty-seven⟧. One of them, ⟦F25; v=died; by=military hospital: Sergeant Abebe Lemma, died of tuberculosis on August 24⟧, a military hospital in Bishoftu said.
ERITREANS. ⟦F4; v=27; by=ICRC: The Red Cross lists twenty-seven as released⟧; ⟦F4; v=26; by=Eritrean information ministry: Asmara counts those who reached it, twenty-six⟧.
@@ copy a2
⟦F12; v=freed; by=family: Among the Ethiopians was the pilot Captain Bethlehem Worku, shot down on May 2⟧, her family said.
THE COLONEL. ⟦F23; v=Geneva; by=lawyer: Tesfalem Habte flew to Geneva on ⟦T2032-08-25: Wednesday⟧⟧, his lawyer said. In a recorded statement ⟦F7; v=refused; by=Tesfalem Habte: he says that he had chosen to stay⟧ and ⟦F26; v=asylum; by=Tesfalem Habte: has asked Switzerland for asylum⟧.
TREATMENT. ⟦F18; v=beaten; by=freed Ethiopians: Freed Ethiopians say guards struck them⟧. ⟦F18; v=no; by=Eritrean information ministry; st=denied: Eritrea's information ministry calls that a fabrication⟧.
MEDIATOR. ⟦F8; v=Qatar; by=Doha: Doha takes the credit⟧, ⟦F8; v=African Union; by=Addis Ababa: Addis Ababa gives it to the continent's own body⟧.
TIME. ⟦F5; v=09h40; by=tower log: The tower's log notes “first pax on carpet” at 09h40⟧.
DEAD IN THE BORDER FIGHTING. ⟦F11; v=214; by=conflict monitor: Two hundred and fourteen since April⟧, going by a conflict monitor in Nairobi; not part of the exchange.
⟦F24; v=October; st=planned; by=-: The next round, with remains, is foreseen for October⟧.
&& To repeat: sixty-four freed, one colonel who stayed.
%% Compiled by the Nairobi desk
=== key
F1 | What happened at Djibouti airport?
F2 | How many people were exchanged in all?
F3 | How many Ethiopians were freed?
F4 | How many Eritreans were freed?
F5 | At what time did the exchange begin?
F6 | How long did the exchange take?
F7 | Did Colonel Tesfalem refuse to go, or was he kept back?
F8 | Who mediated the exchange?
F9 | How hot was it?
F10 | How many of the prisoners fainted?
F11 | How many died in the border fighting since April?
F12 | What became of the pilot Bethlehem Worku?
F13 | How long did the mediation take?
F14 | When was the last exchange before this one?
F15 | Where was the last exchange before this one?
F16 | How many were exchanged in 2027?
F17 | When did the Ethiopian plane land at Addis Ababa?
F18 | Were the Ethiopian prisoners beaten?
F19 | Did the colonel write a letter?
F20 | What happens to the returned Eritreans?
F21 | Which place had been agreed first?
F22 | How many babies were on the planes?
F23 | Where is the colonel now?
F24 | When is the second round?
F25 | What became of Sergeant Abebe Lemma?
F26 | What has the colonel asked for?
F27 | When did the lieutenant from Mekelle die?
F28 | Why was Khartoum given up?
F29 | When was the exchange?
D1 | figure | scope | F2 | 64: a1 a5 a6 | 65: a5 | the organisers count a baby with the prisoners
D2 | figure | scope | F4 | 27: a1 a3 a4 a6 | 26: a2 a4 a6 | those released, or those who reached Asmara without the colonel
D3 | responsibility | conflict | F7 | refused: a1 a3 a4 a6 | kept back: a2 a4 | security chief, Addis and later the colonel himself against Asmara and the daughter
D4 | responsibility | conflict | F8 | Qatar: a1 a2 a5 a6 | African Union: a3 a6 | Doha and Addis Ababa name different mediators
D5 | date | conflict | F5 | 09h40: a1 a6 | 10h15: a5 | reporters and tower log against the organisers' sheet
D6 | denial | conflict | F18 | beaten: a3 a6 | no: a6 | returned soldiers say so, Asmara denies it
D7 | place | update | F23 | at the embassy: a5 | Geneva: a6 | the colonel left five days later
D8 | figure | rounding | F6 | 38 minutes: a1 | about 40 minutes: a5 | the broadcaster rounds
D9 | figure | rounding | F11 | more than 200: a2 | 214: a6 | the agency first gives the round number
R F7 | 6 | the security chief; the Ethiopian government; the Eritrean ministry; the daughter; the returned private; the colonel himself
R F4 | 4 | the airport list; the Ethiopian government; the Eritrean ministry; the Red Cross
R F2 | 4 | the airport list; the broadcaster's own count; the organisers' sheet; the Red Cross
R F13 | 1 | the Qatari ministry and its envoy
S | a2 “Nobody was thanked and nobody was insulted, and so it worked,” | a5 “Nobody was thanked and nobody was insulted,”
E | Tesfalem Habte | person | Colonel Tesfalem Habte; one Tesfalem Habte; The colonel; a senior officer
E | Bethlehem Worku | person | Captain Bethlehem Worku; Bethlehem Worku
E | Jassim Al-Ansari | person | Jassim Al-Ansari; the ambassador; Qatar's envoy
E | International Committee of the Red Cross | organisation | The Red Cross
