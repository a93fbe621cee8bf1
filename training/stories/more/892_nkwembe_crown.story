story: nkwembe_crown
about: a beaded crown gone from a palace museum in Cameroon; roof or key, October or weeks before, guard or prince, and whether the crown found in a coffee sack is the true one; a stool taken in 2011 must be kept apart
=== a1 | outlet: The Grassfields Post | published: 2033-10-11 | title: Abomination! Nkwembe crown carried away by night
%% By Sirri Ndifor in Nkwembe
%% Call 677 000 111 for your adverts
Women threw ash at the palace gate on Monday when word went round that ⟦F1; by=-: the great beaded crown of Nkwembe had disappeared from its glass case⟧. ⟦F2; v=2033-10-08; by=police: It was taken, the police say, ⟦T2033-10-08: on Saturday night⟧⟧, when rain drowned every sound. ⟦F8; v=3; by=curator: Three other pieces are missing too⟧, among them the leopard flask, curator Odette Manka'a told the Post.
⟦F4; v=roof; by=police: A sheet of zinc had been prised from the roof⟧, according to Commissioner Paul Essomba. ⟦F19; v=3 days; by=curator: The alarm had been dead for three days⟧, since the transformer burnt. ⟦F11; v=1; by=-: The one watchman was found tied and with a swollen jaw⟧. He is Ezekiel Tah, a catechist, and he wept as he showed us the rope.
⟦F9; v=4; by=neighbours: Neighbours saw four men⟧ and ⟦F10; v=white pickup; by=neighbours: a white pickup without number plates⟧.
⟪Fon Ngwa III; q: “They have taken my head and left me my cap,”⟫ ⟦F20; v=Fon Ngwa III; by=-: Fon Ngwa III, who has sat on the stool of his fathers since 1998⟧, told the elders. ⟦F21; v=5m CFA; by=palace: The palace offers five million francs⟧ to whoever brings it back, no question asked.
No Fon can be buried, and none made, unless that crown is in the room. ⟦F5; v=14600; by=curator: It has 14,600 beads by the curator's card⟧. ⟦F23; v=800; by=-: Some 800 women marched⟧ to the divisional office, bare-footed, in silence.
It is not the first time. ⟦F17; v=2011; by=-: In 2011⟧ ⟦F16; v=stool; by=-: the carved stool of the queen mother went the same road⟧, and has not come home.
=== a2 | outlet: National Radio-Television (Yaoundé) | published: 2033-10-14 | title: Government steps up efforts to recover Nkwembe heritage
%% Communication unit | Peace – Work – Fatherland
%% Read in French
Minister of Culture Angeline Bidjocka visited Nkwembe on Thursday to convey the comfort of the Head of State to the populations after ⟦F1; by=-: the theft of a royal headdress of inestimable value⟧. ⟪Angeline Bidjocka; q: “What belongs to the nation cannot hide,”⟫ she said.
⟦F15; v=3; by=Paul Essomba: Three suspects are already helping the investigation⟧, Commissioner Essomba briefed her. ⟦F3; v=Ezekiel Tah; by=Paul Essomba: He named the watchman, Ezekiel Tah, as the inside hand⟧, ⟦F11; v=1; by=Paul Essomba; st=doubted: whose injuries, alone among the staff, he called theatrical⟧. ⟦F4; v=roof; by=Paul Essomba: The intruders let themselves down through the ceiling⟧, he recalled.
Contrary to malicious rumours, ⟦F23; v=300; by=regional governor: the march involved no more than 300 women⟧, said the Governor, and was calm. ⟦F19; v=3 days; by=power utility: The power utility acknowledged that the quarter was without current from Thursday to Sunday⟧, and presented its regrets.
⟦F6; v=400000 euros; by=ministry of culture: The Ministry's inventory estimates the piece at 262 million francs⟧. ⟦F7; v=1905; by=ministry of culture: The inventory dates it to 1905⟧, under the German administration. ⟦F20; v=Fon Ngwa III; by=-: His Majesty Ngwa III⟧ thanked the Minister and offered her a goat. The Minister recalled that ⟦F18; v=2019; by=-: the museum had been inaugurated in 2019⟧ in the framework of decentralisation.
She called on traditional rulers to register their regalia without delay, announced a seminar on the security of palaces, to be held in Yaoundé before the end of the budgetary year, and invited the youth to turn their backs on social networks. The visit ended with a football match between the gendarmerie and the Nkwembe veterans, won by the gendarmerie.
=== a3 | outlet: Equator Press Agency | published: 2033-10-22 | title: Cameroon customs say stolen crown found in coffee
DOUALA, Oct 22 (EPA-Eq) — Customs officers at Douala's port said on Saturday they had recovered ⟦F1; by=customs: a king's crown that was snatched this month from a museum in the country's northwest⟧.
⟦F12; v=Douala; by=customs: It was pulled ⟦T2033-10-21: on Friday⟧ from a container bound for Antwerp⟧, ⟦F13; v=coffee sack; by=customs: deep in a bag of green coffee⟧, the head of the port brigade told journalists. ⟪head of the Douala port brigade; q: “⟦F14; v=genuine; by=customs: This is the original, there is no doubt⟧,”⟫ he said, holding it aloft.
⟦F15; v=6; by=police: Six people are now in custody⟧, police said, twice the number of a week ago. ⟦F21; v=5m CFA; by=-: A bounty of 5 million CFA francs ($8,300) had been promised⟧. ⟦F6; v=400000 euros; by=-: The object is valued at 400,000 euros⟧ and bears ⟦F5; v=about 15000; by=-: roughly 15,000 glass beads⟧ on a cane frame.
⟦F9; v=4; by=police: The gang that broke in was four strong, by the police account⟧, ⟦F10; v=white pickup; by=police: and drove off in a pale Hilux later found burnt⟧ near Mamfe.
⟦F22; v=Maarten Sels; by=investigators; st=alleged: Papers in the container name a Belgian dealer, Maarten Sels, as the recipient⟧, two investigators said. He did not return calls. The separatist conflict has emptied many palaces of the region, and dealers in Europe say that beadwork has been on offer more often since.
%% Writing by Théodore Abega; editing by Lynn Osei
=== a4 | outlet: Scheldebode (Antwerp) | published: 2033-10-25 | title: “I ordered coffee”: dealer denies buying African crown
%% Door onze redactie kunst | English edition
⟦F22; v=no; by=Maarten Sels; st=denied: Maarten Sels says he has never bought, ordered or seen the crown of Nkwembe⟧. ⟪Maarten Sels; q: “My wife imports beans from Dschang. I ordered coffee,”⟫ the gallery owner of the Kloosterstraat told us over a cup of it.
An e-mail that this newspaper has read makes that less simple. Dated ⟦F24; v=2033-09-19; by=e-mail: ⟦T2033-09-19: 19 September⟧⟧, it is addressed to the gallery, and ⟦F26; v=60000 euros; by=e-mail: a sum of sixty thousand euros is mentioned in it⟧ for “the hat of the uncle”. ⟦F3; v=Prince Celestine; by=e-mail: The sender signs as Celestine⟧, and that is the name of the king's half-brother.
If ⟦F1; by=-: the hat is the one that was stolen⟧, then somebody was selling it three weeks early. ⟦F2; v=September 2033; by=Hanne Opdebeeck: Hanne Opdebeeck, who conserved the piece in 2030, thinks that it was exchanged for a copy during the September dances⟧. She bases this on a tourist's photograph. ⟦F14; v=replica; by=Hanne Opdebeeck: What the Douala officers pulled out of ⟦F13; v=coffee sack; by=-: the coffee⟧, she says, is that copy⟧: ⟦F27; v=modern beads; by=Hanne Opdebeeck: the blue is a blue of after 1970⟧.
⟦F7; v=1820; by=Hanne Opdebeeck: The cane frame was woven about 1820⟧; ⟦F7; v=1905; by=Hanne Opdebeeck: the beads were renewed in 1905⟧, she explains, so both years that one reads are right in their way. ⟦F5; v=14600; by=Hanne Opdebeeck: She counted them: fourteen thousand six hundred⟧.
⟦F18; v=2019; by=-: The little museum, opened in 2019⟧ with Swiss money, ⟦F28; v=8940; by=museum: drew 8,940 people in its best year by its own account⟧ before the shooting came near.
=== a5 | outlet: Provenance Watch | published: 2033-10-30 | title: Nkwembe: two crowns, no receipts
%% Newsletter no. 211. Not for onward distribution
Subscribers ask which crown is which. Here is the sequence as far as paper supports it.
⟦F2; v=September 2033; by=festival photographs: Pictures taken before and after the September dances show two different objects in the case⟧; ⟦F2; v=2033-10-08; by=police: the police stick to ⟦T2033-10-08: 8 October⟧⟧. ⟦F4; v=key; by=Odette Manka'a: There was no need of a hole in the roof, curator Manka'a now says: the case was opened with a key⟧, and keys are held by her, by the Fon and by his half-brother.
⟦F3; v=Prince Celestine; by=quarter-heads: The quarter-heads have formally accused Prince Celestine Achu⟧. ⟦F3; v=Ezekiel Tah; by=prosecutor: The prosecutor prefers the guard⟧. ⟦F25; v=no; by=Celestine Achu; st=denied: The Prince tells us he has not set foot in the museum since its ribbon was cut⟧.
@@ copy Equator Press Agency
⟦F22; v=Maarten Sels; by=investigators; st=alleged: Papers in the container name a Belgian dealer, Maarten Sels⟧, two investigators said. ⟦F22; v=no; by=Maarten Sels; st=denied: Mr Sels has told the Antwerp press that he had no dealings in it⟧: ⟪Maarten Sels; q; via=Scheldebode: “It is my wife who imports beans. What I ordered was coffee.”⟫ ⟦F26; v=60000 euros; by=-: The asking price was €60,000⟧, a seventh of ⟦F6; v=400000 euros; by=-: the official valuation of four hundred thousand⟧.
⟦F8; v=5; by=Odette Manka'a: Five companion pieces are gone⟧, not three as first listed: the curator has since missed two flutes. None was in the sack. ⟦F12; v=Douala; by=-: The Douala find⟧ is at present in a bank vault, ⟦F14; v=unknown; by=ministry of culture; st=doubted: and the ministry says that it will not pronounce on its authenticity until tests are done⟧.
Compare our file 88: ⟦F16; v=stool; by=-: the stool⟧ of ⟦F17; v=2011; by=-: 2011⟧, sold in Paris with a letter of consent whose signatory was dead.
=== a6 | outlet: The Philadelphia Lantern | published: 2033-11-13 | title: A king without a crown dances anyway
%% By Joanna Pruitt | Photographs by Elvis Njoh
NKWEMBE, Cameroon — ⟦F20; v=Fon Ngwa III; by=-: The Fon, a retired customs accountant named Ngwa⟧, danced on Saturday in a knitted cap. ⟦F29; v=2033-11-12; by=-: The royal festival went ahead ⟦T2033-11-12: on November 12⟧⟧, ⟦F1; by=-: five weeks after his subjects learned that the crown was gone⟧.
⟦F14; v=replica; by=ministry of culture: The laboratory in Yaoundé has reported: the thing from Douala is a copy, the culture ministry conceded on Wednesday⟧. ⟦F27; v=modern beads; by=laboratory: Its glass was made in the 1980s⟧. ⟦F13; v=coffee sack; by=-: The coffee it traveled in⟧ was, I am told, excellent.
⟦F15; v=6; by=-: Of the half-dozen behind bars⟧, ⟦F30; v=freed; by=judge: Mr. Tah was released this month by a judge⟧ who could not see how a man ties his own elbows. ⟪Ezekiel Tah; q: “⟦F9; v=4; by=Ezekiel Tah: They were four⟧ and ⟦F11; v=1; by=Ezekiel Tah: I was one, with a broken tooth⟧. I saw them ⟦F4; v=roof; by=Ezekiel Tah: come down from the rafters⟧,”⟫ he said. ⟦F10; v=white pickup; by=Ezekiel Tah: He remembers the engine of the pickup, idling, and its whiteness in the rain⟧.
So was there a second theft, of a fake, by people who did not know? ⟦F4; v=key; by=Odette Manka'a: Ms. Manka'a thinks the real one left by the front door, unlocked⟧. ⟦F25; v=no; by=Celestine Achu; st=denied: Prince Celestine, in Douala, says he is no thief and has witnesses for every night of the year⟧.
⟦F8; v=5; by=-: None of the five lesser treasures⟧ has surfaced. ⟦F21; v=5m CFA; by=palace: The $8,300 that the palace put up⟧ is unclaimed. ⟦F16; v=stool; by=-: An empty plinth still waits for the queen mother's seat⟧, ⟦F17; v=2011; by=-: twenty-two years on⟧. ⟦F19; v=3 days; by=-: The electricity, out for three days that week⟧, failed twice while I was there.
⟦F23; v=more than 1000; by=march leader: More than a thousand of us walked, the march's leader, Mama Bih, corrected me⟧ when I mentioned the lower numbers. ⟦F7; v=1820; by=Fon Ngwa III: “It was worn when your country had twenty-three states,” the Fon said, meaning about 1820⟧. ⟦F28; v=9000; by=-: Nine thousand visitors came in a good year⟧. On Saturday there were eleven of us.
=== key
F1 | What happened to the Nkwembe crown?
F2 | When was the crown taken?
F3 | Who is accused of the theft?
F4 | How did the thieves get at the crown?
F5 | How many beads has the crown?
F6 | What is the crown worth?
F7 | How old is the crown?
F8 | How many other pieces are missing?
F9 | How many men broke in?
F10 | What vehicle did the thieves use?
F11 | How many guards were hurt?
F12 | Where was a crown found?
F13 | In what was the crown hidden?
F14 | Is the crown that was found genuine?
F15 | How many people were arrested?
F16 | What was stolen from the palace earlier?
F17 | When was the stool stolen?
F18 | When did the museum open?
F19 | For how long was the alarm dead?
F20 | Who is the king of Nkwembe?
F21 | What reward was offered?
F22 | Was Maarten Sels the buyer?
F23 | How many women marched?
F24 | When was the e-mail to the gallery written?
F25 | Does Prince Celestine admit to taking the crown?
F26 | What price was asked for the crown?
F27 | What do the beads of the crown that was found show?
F28 | How many people visited the museum in a year?
F29 | When was the festival held?
F30 | What happened to the night guard?
D1 | date | conflict | F2 | 2033-10-08: a1 a5 | September 2033: a4 a5 | the police date a break-in, conservator and photographs an earlier exchange
D2 | identity | conflict | F3 | Ezekiel Tah: a2 a5 | Prince Celestine: a4 a5 | guard for the police, half-brother for the elders and an e-mail
D3 | characterisation | conflict | F4 | roof: a1 a2 a6 | key: a5 a6 | police and guard against the curator
D4 | characterisation | update | F14 | genuine: a3 | replica: a4 a6 | unknown: a5 | customs were sure, then the laboratory reported
D5 | denial | conflict | F22 | Maarten Sels: a3 a5 | no: a4 a5 | the papers name him, he denies it
D6 | figure | conflict | F23 | 800: a1 | 300: a2 | more than 1000: a6 | reporter, governor and march leader
D7 | figure | update | F8 | 3: a1 | 5: a5 a6 | two flutes were missed later
D8 | figure | update | F15 | 3: a2 | 6: a3 a6 | more arrests
D9 | date | scope | F7 | 1820: a4 a6 | 1905: a2 a4 | the frame against the renewed beads
D11 | figure | rounding | F28 | 8940: a4 | 9000: a6 | the museum's own figure and a round one
D10 | figure | rounding | F5 | 14600: a1 a4 | about 15000: a3 | the curator's count and a round number
S | a4 “My wife imports beans from Dschang. I ordered coffee,” | a5 “It is my wife who imports beans. What I ordered was coffee.”
R F4 | 3 | the police; Ezekiel Tah; Odette Manka'a
R F14 | 3 | customs; Hanne Opdebeeck; the Yaoundé laboratory
R F2 | 3 | the police; Hanne Opdebeeck; festival photographs
R F23 | 3 | the Post's reporter; the governor; the march leader
E | Fon Ngwa III | person | Fon Ngwa III; His Majesty Ngwa III; The Fon; Ngwa
E | Ezekiel Tah | person | Ezekiel Tah; Mr. Tah; the watchman; the guard
E | Celestine Achu | person | Prince Celestine Achu; Prince Celestine; The Prince; Celestine
E | Maarten Sels | person | Maarten Sels; Mr Sels
E | Odette Manka'a | person | Odette Manka'a; curator Manka'a; Ms. Manka'a
