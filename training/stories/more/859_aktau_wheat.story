story: aktau_wheat
about: a cargo of Kazakh reserve wheat sails from Aktau and turns up under another ship's name; forged or real release, Baku or Amirabad, milling or feed grain, alarm before or after sailing, a port that never saw the ship, and a barley train that was another theft
=== a1 | outlet: Aktau Tynysy | published: 2034-09-12 | title: Drought wheat gone: ship sails off with the region's reserve
%% By Zhanar Bekova and Timur Ospan
%% Mangystau edition, page 1
AKTAU – In Silo No. 4 there is an echo now. ⟦F1; by=-: A whole shipload of state wheat has been stolen through the port of Aktau⟧, and with it ⟦F19; v=drought relief; by=-: the bread that was put by for the villages where it has not rained since April⟧.
⟦F2; v=6850 t; by=Reserve Corporation: Missing are 6,850 tonnes, by the weighbridge book of the Reserve Corporation⟧. ⟦F11; v=US$1.9m; by=Reserve Corporation: It values them at 980 million tenge⟧. ⟦F3; v=Nariman Q; by=harbour office: The grain went into the dry-cargo ship Nariman Q⟧, the harbour office says, ⟦F25; v=1987; by=-: a vessel built in 1987 that nobody on the quay had liked the look of⟧.
⟦F4; v=4 September; by=harbour office: According to the log she cast off on ⟦T2034-09-04: Monday, 4 September⟧⟧, ⟦F5; v=Baku; by=harbour office: with papers made out for Baku⟧. ⟦F14; v=31 hours; by=-: The next day her signal vanished from the screens, for thirty-one hours⟧.
The silo's keeper, Serik Zhumabay, ⟦F28; v=before; by=Serik Zhumabay: says he rang the Corporation's duty desk while the ship was still loading⟧. ⟪Serik Zhumabay; q: “The order had a stamp, but the stamp had last year's eagle on it,”⟫ he told us at his kitchen table. ⟦F10; v=forged; by=Serik Zhumabay: It was a forgery, he holds, and not a good one⟧. ⟦F28; v=after; by=Reserve Corporation: At the Corporation one learned of the matter, it says, only two days after the departure⟧.
Police have ⟦F15; v=9; by=police: arrested nine people, six loaders and three clerks⟧. ⟦F9; v=trader; by=police: They are looking for a trader from Sumqayit, Elçin Mahmudlu, as the head of the affair⟧. ⟦F30; v=off; by=-: The cameras over Berth 7 had been switched off for painting⟧.
Our readers will recall ⟦F16; v=2031; by=-: the barley train that was emptied at Dostyk in 2031⟧; ⟦F17; v=1200 t; by=-: twelve hundred tonnes, that time⟧. ⟦F31; v=never; by=-: Nobody was ever sentenced⟧.
%% Prices in Aktau bazaar: flour 410, rice 520, mutton 3,900
=== a2 | outlet: Silk Road Wire | published: 2034-09-14 | title: Kazakh official sacked over vanished wheat ship
ASTANA, Sept 14 (SRW) - Kazakhstan's president ⟦T2034-09-14: on Thursday⟧ ⟦F24; by=-: dismissed the deputy agriculture minister, Yerlan Dosmukhamet⟧, over ⟦F1; by=-: the theft of a cargo of grain from the national reserve⟧.
⟦F2; v=nearly 7000 t; by=-: Nearly 7,000 tonnes of wheat⟧ meant ⟦F19; v=drought relief; by=-: for parched districts on the Caspian⟧ left Aktau this month on a ship that never reached its port of call. ⟦F6; v=Turkmenbashi; by=interior ministry: It was last seen off Turkmenbashi, the interior ministry said⟧.
Investigators believe ⟦F10; v=real order; by=interior ministry: the release order was genuine and bore an authorised electronic signature⟧, a ministry spokeswoman, Dana Iskakova, said. ⟦F9; v=director; by=Dana Iskakova: Suspicion rests on the Corporation's own regional director, Marat Tulegen⟧, she said. ⟦F15; v=9; by=Dana Iskakova: Nine people are being held⟧. ⟦F9; v=trader; st=denied; by=lawyer: A lawyer for Tulegen said his client had been away in hospital and had been used by “people across the water”⟧.
⟦F4; v=6 September; by=interior ministry: The ministry dates the sailing to ⟦T2034-09-06: September 6⟧⟧ and ⟦F5; v=Baku; by=interior ministry: has the manifest made out for the Azerbaijani capital⟧. ⟦F7; v=13; by=-: Thirteen sailors, most of them Azerbaijanis, are aboard⟧. ⟦F26; v=Comoros; by=-: The ship flies the flag of the Comoros⟧.
The cargo is insured for ⟦F11; v=US$1.9m; by=-: $1.9 million⟧. In Zhanaozen, ⟦F18; v=200; by=police: some 200 people blocked a road ⟦T2034-09-13: on Wednesday⟧ over the price of bread⟧, police said. ⟪Dana Iskakova; q: “We are looking for a ship of a hundred metres on a closed sea, and we shall find it,”⟫ Iskakova told reporters.
⟦F16; v=2031; by=-: Barley was stolen from a train at the Chinese border three years ago⟧.
%% (Reporting by A. Nurlan; editing by P. Gough)
=== a3 | outlet: Bakı Gecəsi | published: 2034-09-16 | title: "My son is a sailor, not a thief": mother of captain speaks
%% Bakı Gecəsi – the capital at night. English pages
In a flat on the seventh floor in Bilgah a telephone lies on a lace cloth. Since the second week of September it has not rung. It belongs to the mother of Rauf Seyidov, ⟦F8; v=59; by=-: the fifty-nine-year-old master of the Nariman Q⟧.
⟪Solmaz Seyidova; q: “My son is a sailor, not a thief. He cannot even steal a day off,”⟫ says Solmaz Seyidova, 81. ⟦F4; v=4 September; by=Solmaz Seyidova: He had rung her from the bridge as they drew away, and that was on ⟦T2034-09-04: the Monday⟧, the day of her injection⟧. ⟦F5; v=Baku; by=Solmaz Seyidova: He was coming home, he had told her, to Baku⟧.
⟦F9; v=director; by=Elçin Mahmudlu: The man whom Kazakh police want, trader Elçin Mahmudlu, received us in a tea house and put it all on the director in Aktau, “who sold me what he said was surplus”⟧. ⟦F9; v=director; st=denied; by=Elçin Mahmudlu: He is no ringleader, only a buyer⟧. ⟦F10; v=real order; by=Elçin Mahmudlu: He showed us a release paper, and it looked real enough, with a signature that the state's own website accepts⟧. ⟦F12; v=feed; by=Elçin Mahmudlu: As for the wheat, it was dusty stuff for hens⟧, he says, ⟦F32; v=weevils; by=Elçin Mahmudlu: and walking with weevils⟧.
⟦F7; v=13; by=union: The seamen's union counts thirteen of its members on that ship⟧. ⟦F14; v=31 hours; by=union: It thinks the thirty-one hours without a signal were a generator failure⟧. ⟦F6; v=Anzali; by=fisherman > union: A fisherman reported her at Anzali with fresh paint on her bow⟧, ⟦F3; v=Gulf Pearl 3; by=fisherman > union: reading “Gulf Pearl 3”⟧, the union has heard.
⟦F1; by=-: The Kazakhs have lost their grain⟧, that much is sure. Whether we have lost thirteen men is what Bilgah asks.
=== a4 | outlet: Gilan State Broadcasting | published: 2034-09-18 | title: Port authority rejects foreign claims on wheat vessel
%% Rasht – Central News Unit, English bulletin
The Ports Organization of Gilan has firmly rejected what it called rumours concerning ⟦F1; by=-: a consignment said to have been carried off from Kazakhstan⟧.
⟦F21; v=no; st=denied; by=Ports Organization: No vessel by the name of Nariman Q has berthed at Anzali this year⟧, the organization's head, Captain Behrouz Shalmani, stressed. ⟦F33; by=Behrouz Shalmani: A ship called Gulf Pearl 3 did discharge wheat there on ⟦T2034-09-10: 10 September⟧ under documents that were in order⟧. ⟪Behrouz Shalmani; q: “We read the name on the bow; we are not obliged to scrape it,”⟫ he noted. ⟦F26; v=Togo; by=Behrouz Shalmani: Her flag was that of Togo⟧, ⟦F7; v=13; by=Behrouz Shalmani: and her complement thirteen⟧.
⟦F2; v=5900 t; by=Behrouz Shalmani: The quantity landed was 5,900 tonnes⟧, the captain said, ⟦F12; v=milling; by=laboratory: and the laboratory found a bread wheat of good strength, protein fourteen⟧. ⟦F13; v=US$1.2m; by=Behrouz Shalmani: A private mill of Rasht had paid 1.2 million dollars for it in good faith⟧.
The Judiciary has nonetheless ⟦F34; v=sealed; by=Judiciary: placed the mill's store under seal⟧ and ⟦F8; v=59; by=-: questioned the 59-year-old captain⟧, ⟦F35; v=no; st=denied; by=captain: who denies having known that anything was amiss⟧. ⟦F24; by=-: In Astana, a deputy minister has lost his chair over the case⟧.
Political circles in the province observed that friendly neighbours settle such matters by letter. The harbour is meanwhile working normally, with eleven ships in the roads.
=== a5 | outlet: Bread & Bushel | published: 2034-09-21 | title: The Nariman Q affair: a cargo changes its name and its grade
%% Weekly for the grain trade | Rotterdam – Odesa – Almaty
Traders have seen grain go missing before, but seldom ⟦F1; by=-: an entire hold of government wheat⟧. What can be pieced together from documents is this.
The ship. ⟦F3; v=Gulf Pearl 3; by=-: The Nariman Q and the Gulf Pearl 3 are one hull⟧, ⟦F25; v=1987; by=class records: laid down at Rousse and delivered in 1987, class records show⟧. ⟦F26; v=none; by=registries: The Comoros struck her off in spring and Togo has never listed her, both registries told us; she sailed stateless⟧. ⟦F6; v=Anzali; by=-: Her plates were being repainted at Anzali⟧ while ⟦F6; v=Turkmenbashi; by=Kazakhstan: Kazakh patrols combed the water off Turkmenbashi⟧.
The grain. ⟦F2; v=6850 t; by=weighbridge: What was loaded came to 6,850 tonnes by the weighbridge⟧; ⟦F2; v=5900 t; by=outturn report: what came out, by the outturn report, to 5,900⟧; the rest, so it seems, was lightered at sea. ⟦F12; v=milling; by=-: It was third-class milling wheat⟧ and ⟦F13; v=US$1.2m; by=mill: changed hands at 1.2 million dollars, says the mill⟧, ⟦F11; v=US$1.9m; by=-: against a book value of 1.9⟧.
The paper. ⟦F10; v=real order; by=certification centre: The electronic signature was valid on the day, the certification centre in Astana confirms⟧. ⟦F28; v=before; by=telephone record: A record of calls has the storekeeper on the line to the duty desk for four minutes, with loading half done⟧. ⟦F4; v=6 September; by=pilot's bill: The pilot's bill is for ⟦T2034-09-06: the 6th⟧⟧. ⟦F30; v=off; by=-: Above the berth every lens was dark⟧.
⟦F15; v=9; by=-: Nine suspects are in custody⟧. ⟦F7; v=14; by=port list: The port's list has fourteen persons aboard, the cook's schoolboy son being entered with the crew⟧. ⟪Anke Terhorst; q: “You can rename a ship overnight, but not a protein,”⟫ says surveyor Anke Terhorst.
%% Wheat FOB Black Sea 238.50 (–1.25)
=== a6 | outlet: Anglia World Desk | published: 2034-09-29 | title: Q&A: who took Kazakhstan's wheat?
%% Q&A | Updated Friday | Compiled by Rowena Sills
What was taken? ⟦F2; v=6850 t; by=-: Just under seven thousand tonnes, 6,850 to be exact⟧, ⟦F19; v=drought relief; by=-: laid in for people whose own fields had failed⟧. ⟦F12; v=milling; by=Kazakhstan: Astana says it was fit for bread⟧; ⟦F12; v=feed; by=Elçin Mahmudlu: the man accused of buying it says it was fit for poultry⟧.
Where is it? ⟦F34; v=sealed; by=-: In a warehouse at Rasht, behind the judiciary's seal⟧. ⟦F22; v=4300 t; by=-: Of it, 4,300 tonnes are to be shipped home⟧; the mill had ground the rest.
@@ copy Silk Road Wire
⟦F10; v=real order; by=interior ministry: The release order was genuine and bore an authorised electronic signature⟧, a ministry spokeswoman said. ⟪Dana Iskakova; q; via=Silk Road Wire: “We are looking for a ship of a hundred metres on a closed sea,”⟫ she told reporters.
Was the ship really in Iran? ⟦F21; v=yes; by=Behrouz Shalmani: The port's chief, who had denied it, conceded this week that the Nariman Q had lain at his quay, under a new coat and a new name⟧. ⟦F3; v=Gulf Pearl 3; by=-: That name was Gulf Pearl 3⟧. ⟦F7; v=about a dozen; by=-: The dozen or so men aboard⟧ are back with their families. ⟦F35; v=no; st=denied; by=Rauf Seyidov: Her master, Rauf Seyidov, maintains that he was deceived⟧. ⟦F8; v=59; by=-: At fifty-nine⟧ he wants to retire.
Who did it? ⟦F9; v=director; by=prosecutors: The charge sheet names Marat Tulegen, who ran the depot⟧. ⟦F9; v=trader; by=Marat Tulegen: He names the trader⟧. ⟦F28; v=after; by=Reserve Corporation: His employers insist that no warning came until the berth was empty⟧. ⟦F23; v=November; by=-: The trial is to open in November⟧. ⟦F24; by=-: A deputy minister has already gone⟧.
Is bread dearer? ⟦F18; v=200; by=-: After two hundred people sat down on the Zhanaozen road⟧ the government froze the price. Some there still talk of ⟦F16; v=2031; by=-: the barley wagons at Dostyk⟧, ⟦F17; v=1200 t; by=-: 1,200 tonnes that went the same way by rail⟧; ⟦F31; v=never; by=-: no court has ever convicted anyone of that⟧.
=== key
F1 | What was stolen at Aktau?
F2 | How much wheat was it?
F3 | Under what name does the ship go?
F4 | When did the ship sail?
F5 | For which port were the papers made out?
F6 | Where was the ship seen last?
F7 | How many crew are aboard?
F8 | How old is the captain?
F9 | Who is behind the theft?
F10 | Was the release order real?
F11 | What is the cargo worth?
F12 | Of what grade was the wheat?
F13 | What did the mill pay?
F14 | For how long was the signal gone?
F15 | How many were arrested?
F16 | When was barley stolen at Dostyk?
F17 | How much barley was stolen?
F18 | How many blocked the Zhanaozen road?
F19 | What was the wheat meant for?
F21 | Was the Nariman Q at Anzali?
F22 | How much is to be returned?
F23 | When does the trial open?
F24 | What happened to the deputy minister?
F25 | When was the ship built?
F26 | Under what flag did the ship sail?
F28 | Was the alarm raised before or after the sailing?
F30 | Were the cameras on?
F31 | Was anybody sentenced for the barley?
F32 | Were there insects in the wheat?
F33 | What did the Gulf Pearl 3 do at Anzali?
F34 | What was done with the mill's store?
F35 | Did the captain know?
D1 | figure | scope | F2 | 6850 t: a1 a5 a6 | 5900 t: a4 a5 | loaded or landed
D2 | figure | rounding | F2 | 6850 t: a1 a5 a6 | nearly 7000 t: a2 | the same loading
D3 | date | conflict | F4 | 4 September: a1 a3 | 6 September: a2 a5 | log and mother against ministry and pilot's bill
D5 | place | update | F6 | Turkmenbashi: a2 a5 | Anzali: a3 a5 | first sought off Turkmenbashi, then found at Anzali
D6 | identity | update | F3 | Nariman Q: a1 | Gulf Pearl 3: a3 a5 a6 | the renamed hull came to light later
D7 | responsibility | conflict | F9 | trader: a1 a2 a6 | director: a2 a3 a6 | director and trader accuse each other
D8 | cause | conflict | F10 | forged: a1 | real order: a2 a3 a5 a6 | the keeper calls it a forgery, the ministry genuine
D9 | characterisation | conflict | F12 | feed: a3 a6 | milling: a4 a5 a6 | the trader says hens' feed, the laboratory bread wheat
D10 | sequence | conflict | F28 | before: a1 a5 | after: a1 a6 | the keeper rang during loading, the Corporation heard after
D11 | identity | conflict | F26 | Comoros: a2 | Togo: a4 | none: a5 | two flags named, both registries disown her
D12 | denial | update | F21 | no: a4 | yes: a6 | the port's chief denied and later conceded
D16 | figure | scope | F7 | 13: a2 a3 a4 | 14: a5 | the crew, or with the cook's son
D14 | figure | rounding | F7 | 13: a2 a3 a4 | about a dozen: a6 | the same crew
R F4 | 4 | the harbour office; the captain's mother; the interior ministry; the pilot's bill
R F9 | 4 | the police; the interior ministry; Elçin Mahmudlu; Marat Tulegen
R F10 | 4 | Serik Zhumabay; the interior ministry; Elçin Mahmudlu; the certification centre
R F12 | 2 | Elçin Mahmudlu; the laboratory
S | a2 “We are looking for a ship of a hundred metres on a closed sea, and we shall find it,” | a6 “We are looking for a ship of a hundred metres on a closed sea,”
E | Nariman Q | vessel | Nariman Q; Gulf Pearl 3
E | Rauf Seyidov | person | Rauf Seyidov; the captain; Her master
E | Elçin Mahmudlu | person | Elçin Mahmudlu; the trader
E | Marat Tulegen | person | Marat Tulegen; Tulegen; the Corporation's own regional director
E | Reserve Corporation | organisation | Reserve Corporation; the Corporation
