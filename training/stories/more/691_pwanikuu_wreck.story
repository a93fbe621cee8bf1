story: pwanikuu_wreck
about: a wreck off southern Tanzania; Portuguese or Gujarati, of 1507 or of the 1530s, burnt or driven on the reef, found by an octopus diver or by a survey ship, captives or crew among the bones, with a permit or without; objects counted whole or bead by bead, an Omani dhow wreck of 2019 stands beside it
=== a1 | outlet: Mwambao Daily | published: 2031-08-13 | title: Ancient ship found off Kilwa
%% By Our Correspondent, Kilwa Masoko
%% Tides today: high 4.12, low 10.25
The remains of a very old ship ⟦F1; by=Antiquities Division: have been located on the Pwanikuu reef, near Kilwa⟧, the Antiquities Division told reporters ⟦T2031-08-12: yesterday⟧. ⟦F2; v=survey ship; by=Antiquities Division: They were spotted by the research vessel Infante⟧, which has been ⟦F3; v=June; by=-: combing the channel since ⟦T2031-06: June⟧⟧ for the Lisbon-based Magalhães Foundation.
⟦F4; v=14 m; by=Antiquities Division: The hull lies fourteen metres down⟧, director Joachim Lyimo said. ⟦F5; v=212; by=Joachim Lyimo: So far 212 objects have been lifted⟧, ⟦F6; v=38; by=Joachim Lyimo: among them thirty-eight copper ingots⟧.
On the beach at Pwanikuu there was another opinion. ⟪Salma Kombo; q: “⟦F2; v=Salma Kombo; by=Salma Kombo: I showed them the place for ten thousand shillings and a bottle of water⟧,”⟫ said Bi Salma Kombo, ⟦F7; v=52; by=-: 52⟧, who spears octopus there at low water. ⟦F8; v=1990s; by=Salma Kombo: Her late aunt took plates from it back in the nineties⟧, she said.
⟦F9; v=2019; by=-: In ⟦T2019: 2019⟧ another vessel was discovered at Mafia⟧, ⟦F10; v=Omani dhow; by=-: a dhow out of Oman⟧ which ⟦F11; v=nails; by=-: proved to hold little but nails⟧.
=== a2 | outlet: Lusa Atlântica | published: 2031-08-14 | title: Lost nau of 1507 found in Tanzania, Portuguese foundation says
LISBON, Aug 14 (LA) - Archaeologists working off East Africa ⟦F1; by=Magalhães Foundation: have discovered a sunken carrack⟧ that ⟦F12; v=Portuguese; by=Magalhães Foundation: flew the flag of King Manuel⟧, the Magalhães Foundation announced ⟦T2031-08-14: on Thursday⟧.
It is thought to be the Santa Iria, ⟦F13; v=1507; by=Magalhães Foundation: which vanished on its way home in ⟦T1507: 1507⟧⟧ with ⟦F14; v=117; by=Magalhães Foundation: 117 men⟧. ⟪Duarte Sequeira; q: “⟦F15; v=storm; by=Duarte Sequeira: She was blown onto the coral at night in the monsoon⟧ and nobody lived to tell it,”⟫ expedition leader Duarte Sequeira said.
⟦F2; v=survey ship; by=Duarte Sequeira: The find was made with a magnetometer, from the deck of the Infante⟧, ⟦F16; v=2031-07-19; by=Duarte Sequeira: ⟦T2031-07-19: on July 19⟧⟧. ⟦F5; v=more than 200; by=Duarte Sequeira: Over two hundred items are already in fresh water⟧. ⟦F6; v=about 40; by=Duarte Sequeira: Around forty bars of copper⟧ carry the mark of an Antwerp merchant house.
The discovery ⟦F30; v=a Dutch dredging firm; by=-: was helped by an airlift lent by a Dutch dredger⟧. ⟦F4; v=14 m; by=-: Divers need only go to fourteen metres⟧, which makes the site, in Sequeira's words, ⟪Duarte Sequeira; q: “a gift from the tide”⟫. ⟦F24; v=crew; by=-: Bones of her sailors⟧ are to be buried at sea.
=== a3 | outlet: Bahari Wire | published: 2031-08-21 | title: Tanzania halts dive on shipwreck over permit
DAR ES SALAAM, Aug 21 (Bahari) - Tanzania has ⟦F17; v=halted; by=Antiquities Division: ordered the foreign divers at Pwanikuu out of the water⟧, the Antiquities Division said ⟦T2031-08-21: on Thursday⟧, because ⟦F18; v=expired; by=Antiquities Division: their licence had run out ⟦T2031-06-30: on June 30⟧⟧, ⟦F19; v=19 days; by=-: nineteen days before the discovery⟧.
⟦F18; v=valid; by=Magalhães Foundation; st=denied: The foundation produced a letter prolonging it to December⟧. ⟦F20; v=forged; by=Joachim Lyimo; st=alleged: The signature on that paper was not his, director Joachim Lyimo said⟧.
Two coral scientists ⟦F21; v=60 m2; by=coral scientists: complained that sixty square metres of living reef had been scraped away⟧. The matter would be looked into, expedition leader Duarte Sequeira replied.
Human bones ⟦F22; v=at least 9; by=Joachim Lyimo: of at least nine individuals⟧ ⟦F23; by=Joachim Lyimo: have come up with the cargo⟧, Lyimo said. ⟦F24; v=crew; by=Duarte Sequeira: They are sailors of the Santa Iria, according to Sequeira⟧.
⟦F1; by=-: The wreck, south of Kilwa, was made public last week⟧. ⟦F2; v=survey ship; by=-: It had been picked up by the foundation's vessel⟧ ⟦F16; v=2031-07-19; by=-: ⟦T2031-07-19: in mid-July⟧⟧. ⟦F9; v=2019; by=-: The last find of the sort, in 2019⟧, was ⟦F10; v=Omani dhow; by=-: a trading dhow from Muscat⟧.
=== a4 | outlet: Kathiawar Samay | published: 2031-08-26 | title: Not Portuguese but ours: Surat scholar on African wreck
%% Bhavnagar edition | English supplement
The celebrated “nau” at Kilwa ⟦F12; v=Gujarati; by=Hetal Vora: is a merchantman from Gujarat⟧, and the world may close its schoolbooks of Vasco da Gama for a minute. So argues Dr Hetal Vora, ⟦F25; v=38; by=-: 38⟧, a naval historian at Surat, who has studied the photographs.
Her reasons are of wood. ⟦F26; v=teak; by=Hetal Vora: Those frames are Malabar teak⟧, she told us, ⟪Hetal Vora; q: “⟦F27; v=sewn; by=Hetal Vora: and the planks are stitched with coir⟧. In Lisbon they hammered.”⟫
The coins are of no help to Lisbon, she adds: ⟦F13; v=1530s; by=Hetal Vora: seven are of Sultan Bahadur, who reigned from 1526, so that she must have gone down in the ⟦T1530: thirties⟧⟧. And ⟦F15; v=burnt; by=Hetal Vora: the charred beams tell of fire⟧: ⟦F28; v=Portuguese; by=Hetal Vora; st=alleged: a ship of pilgrims and cloth that the Portuguese put to the torch⟧.
⟦F26; v=oak; by=Duarte Sequeira: To this Mr Sequeira has replied by e-mail that two timbers are oak⟧.
Everyone passes over ⟦F2; v=Salma Kombo; by=-: the fisherwoman who led them there⟧.
⟦F1; by=-: The hull at Kilwa⟧ has lain under the noses of three empires. ⟦F23; by=-: That human remains were hauled up with the metal⟧, without a prayer of any religion, has shocked our readers. ⟦F17; v=halted; by=-: Work there has been suspended⟧.
%% Classified: grooms wanted
=== a5 | outlet: Deep & Dated | published: 2031-09-05 | title: Pwanikuu: what a diver saw
%% The magazine for wreck people
I was allowed twenty minutes before the ban. First, ⟦F4; v=27 m; by=Deep & Dated: my computer read 27 metres at the keel⟧. ⟦F4; v=14 m; by=officials: The official fourteen⟧ is ⟦F29; by=-: the depth of the uppermost gun⟧.
Second, the sides are ⟦F27; v=nailed; by=Deep & Dated: fastened with iron; I put my finger in the holes⟧. ⟦F27; v=sewn; by=Hetal Vora: Dr Vora's stitches⟧ may be the lashing of a cargo of mats.
Third, soot. ⟦F15; v=burnt; by=Deep & Dated: The stern is black from end to end; you do not get that from a gale⟧. ⟦F15; v=storm; by=Duarte Sequeira: Sequeira, on the boat, stuck to heavy weather⟧.
Fourth, ⟦F21; v=60 m2; by=Deep & Dated: somebody has taken a sledge to a patch of coral as big as a flat⟧. ⟦F30; v=a Dutch dredging firm; by=Deep & Dated: The airlift had the name of a Dutch dredging company on it⟧.
@@ copy Bahari Wire
⟦F18; v=valid; by=Magalhães Foundation; st=denied: The foundation produced a letter prolonging the licence to December⟧. ⟦F20; v=forged; by=Joachim Lyimo; st=alleged: The signature was not his, director Joachim Lyimo said⟧.
This is no ⟦F10; v=Omani dhow: Mafia all over again⟧. ⟦F11; v=nails; by=-: Nobody fights for a boatload of ironmongery⟧.
=== a6 | outlet: Taifa Television | published: 2031-09-09 | title: Minister: heritage will stay in Tanzania
%% National broadcaster, English bulletin at 20h00
The Minister for Natural Resources, Honourable Pili Mchome, ⟦T2031-09-09: today⟧ inspected the treasures of Pwanikuu, ⟦F5; v=430; by=-: now numbering four hundred and thirty pieces⟧, ⟦F31; v=each bead; by=-: every bead having its own line in the register⟧, at the Kilwa store.
⟪Pili Mchome; q: “⟦F32; v=stay; by=Pili Mchome: Not one plate will sleep in Lisbon⟧,”⟫ the minister declared. ⟦F37; v=museum; st=planned; by=-: A museum is to be built for them in Kilwa Masoko⟧.
She honoured ⟦F2; v=Salma Kombo; by=-: the true discoverer, the citizen Salma Kombo⟧, with ⟦F33; v=TZS 5m; by=-: a cheque for five million shillings⟧.
As regards the bones, ⟦F22; v=14; by=Pili Mchome: they are those of fourteen persons⟧, and ⟦F24; v=captives; by=Pili Mchome: of Africans in irons, for two shackles lay among them⟧, the minister stated.
Diving ⟦F17; v=halted; by=-: remains forbidden⟧.
⟦F1; by=-: The historic vessel of Pwanikuu⟧ lies in the territorial sea of the United Republic. ⟦F18; v=expired; by=-: Foreigners had been working there on a dead permit⟧, and ⟦F20; v=forged; by=-: with a paper bearing a false signature⟧.
=== a7 | outlet: The Severn Courier | published: 2031-10-30 | title: Whose ship was it? The answer has growth rings
%% By Imogen Thackeray, science editor
A laboratory in Bristol may have ended a quarrel between three continents. ⟦F26; v=oak; by=Bristol laboratory: Eleven of a dozen timbers from Pwanikuu are oak⟧, felled in northern Portugal ⟦F34; v=1502; by=Bristol laboratory: in the winter of ⟦T1502: 1502⟧⟧, it reports; the twelfth, ⟦F26; v=teak; by=Bristol laboratory: a teak plank⟧, is a repair.
So ⟦F12; v=Portuguese; by=Bristol laboratory: the vessel was built in Portugal⟧. ⟦F12; v=Gujarati; by=Hetal Vora: Hetal Vora now suggests that a Gujarati owner had bought it⟧, which would suit ⟦F13; v=1530s; by=coins: the sultan's coins and their date⟧. ⟪Hetal Vora; q: “Ships change hands. Ask any Greek,”⟫ she says. ⟦F13; v=1507; by=Duarte Sequeira: Duarte Sequeira holds to the Santa Iria and her one voyage⟧; ⟦F35; by=Duarte Sequeira: the coins, he thinks, drifted in from elsewhere⟧.
The shackles have been looked at too. ⟦F24; v=ballast fittings; by=Bristol laboratory: They held ballast, not ankles, the Bristol team believes⟧; ⟦F24; v=captives; by=Joachim Lyimo: Joachim Lyimo in Dar es Salaam is not so sure⟧.
⟪Salma Kombo; q; via=Mwambao Daily: “I showed them the spot for a bottle of water and ten thousand shillings,”⟫ the octopus fisher had told a local paper: ⟦F36; v=GBP 3; by=-: about three pounds⟧. ⟦F33; v=TZS 5m; by=-: She has since had roughly £1,500 from the state⟧.
The licence row drags on. ⟦F20; v=genuine; by=handwriting expert: A court's handwriting expert attributes the disputed signature to Lyimo after all⟧, ⟦F20; v=forged; by=Joachim Lyimo; st=alleged: something that he still contests⟧.
And ⟦F15; v=burnt; by=-: she did burn: the soot is not in doubt⟧. ⟦F28; v=unknown; by=-: Who lit it, nobody can say⟧. ⟦F22; v=14; by=-: Fourteen people⟧ went down with her or were already there.
=== key
F1 | What was found off Kilwa?
F2 | Who found the wreck?
F3 | Since when had the vessel searched the channel?
F4 | How deep does the wreck lie?
F5 | How many objects have been raised?
F6 | How many copper ingots were raised?
F7 | How old is Salma Kombo?
F8 | When did her aunt take plates from the wreck?
F9 | When was the wreck at Mafia discovered?
F10 | What was the wreck at Mafia?
F11 | What did the wreck at Mafia hold?
F12 | Whose was the ship?
F13 | When did the ship go down?
F14 | How many men did the Santa Iria carry?
F15 | How was the ship lost?
F16 | When was the wreck found?
F17 | What was ordered about the diving?
F18 | Was the diving licence valid?
F19 | How long before the find did the licence expire?
F20 | Is the letter prolonging the licence genuine?
F21 | How much living reef was damaged?
F22 | Of how many individuals are the bones?
F23 | What came up with the cargo?
F24 | What do the bones and shackles tell of?
F25 | How old is Hetal Vora?
F26 | Of what wood is the ship?
F27 | How were the planks fastened?
F28 | Who set the ship on fire?
F29 | What lies at fourteen metres?
F30 | Whose name was on the airlift?
F31 | How are the objects entered?
F32 | What share of the finds stays in Tanzania?
F33 | How much did Salma Kombo receive from the state?
F34 | When were the oaks felled?
F35 | How does Sequeira explain the coins?
F36 | How much was Salma Kombo paid in pounds?
F37 | What is to be built for the finds?
D1 | identity | conflict | F2 | survey ship: a1 a2 a3 | Salma Kombo: a1 a4 a6 | the officials and the foundation credit the Infante, the village and later the minister an octopus diver
D2 | identity | conflict | F12 | Portuguese: a2 a7 | Gujarati: a4 a7 | Lisbon's carrack against a Surat scholar's merchantman
D3 | date | conflict | F13 | 1507: a2 a7 | 1530s: a4 a7 | the lost Santa Iria against the sultan's coins
D4 | cause | conflict | F15 | storm: a2 a5 | burnt: a4 a5 a7 | monsoon weather against charred timbers
D5 | denial | conflict | F18 | expired: a3 a6 | valid: a3 a5 | the authority against the foundation's letter
D6 | denial | conflict | F20 | forged: a3 a5 a6 a7 | genuine: a7 | the director disowns the signature, an expert gives it to him
D7 | figure | scope | F4 | 14 m: a1 a2 a5 | 27 m: a5 | the uppermost gun against the keel
D8 | figure | rounding | F5 | 212: a1 | more than 200: a2 | the same count rounded
D9 | figure | scope | F5 | 212: a1 | 430: a6 | lifted objects as such, or each bead by itself
D10 | figure | rounding | F6 | 38: a1 | about 40: a2 | the same ingots
D11 | figure | update | F22 | at least 9: a3 | 14: a6 a7 | more bones were sorted
D12 | characterisation | conflict | F24 | crew: a2 a3 | captives: a6 a7 | ballast fittings: a7 | sailors for the expedition, slaves for the minister, and irons that held ballast for the laboratory
D13 | characterisation | conflict | F27 | sewn: a4 a5 | nailed: a5 | stitches in the photographs against nail holes that a diver felt
D14 | characterisation | conflict | F26 | teak: a4 a7 | oak: a4 a7 | the scholar sees teak frames; the laboratory finds oak and one teak repair
D15 | responsibility | conflict | F28 | Portuguese: a4 | unknown: a7 | the scholar's accusation against an open question
R F15 | 3 | the expedition leader; the Surat scholar; the diving writer
R F2 | 2 | the expedition, also behind the Antiquities Division; Salma Kombo
R F21 | 2 | two coral scientists; the diving writer
R F12 | 3 | the foundation; Hetal Vora; the Bristol laboratory
S | a1 “I showed them the place for ten thousand shillings and a bottle of water | a7 “I showed them the spot for a bottle of water and ten thousand shillings,”
E | Salma Kombo | person | Salma Kombo; Bi Salma Kombo; the fisherwoman; the octopus fisher
E | Duarte Sequeira | person | Duarte Sequeira; Sequeira; Mr Sequeira; expedition leader Duarte Sequeira
E | Joachim Lyimo | person | Joachim Lyimo; Lyimo; director Joachim Lyimo
E | Hetal Vora | person | Hetal Vora; Dr Hetal Vora; Dr Vora; a Surat scholar
