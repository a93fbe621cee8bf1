story: francistown_minister_car
about: an assistant minister's car kills a schoolboy near Francistown, Botswana, and does not stop; who drove, how fast and whether he returned are disputed, the compensation is told in pula and dollars, and an earlier crash of the same official is not this one
=== a1 | outlet: The Tati Messenger | published: 2030-08-20 | title: Boy, 13, killed by government car at Monarch
%% By Keabetswe Molosi
%% WhatsApp our newsroom
&& Boy, 13, killed by government car
⟦F1; by=-: A schoolboy was struck and killed by a government car that drove on⟧, on the A1 south of Francistown ⟦F2; v=2030-08-17; by=-: ⟦T2030-08-17: on Saturday evening⟧⟧. ⟦F3; v=Thabang Sekgoma; by=police: He was Thabang Sekgoma, a Form One pupil⟧, Superintendent Boitumelo Kgari of Francistown police said. ⟦F4; v=13; by=police: He was 13⟧.
⟦F5; v=white Land Cruiser; by=-: The vehicle, a white Land Cruiser with BX plates⟧, is assigned to ⟦F6; v=assistant minister; by=-: the assistant minister for lands, Kagiso Raditladi⟧. ⟦F7; v=driver; by=police: His official driver, Modise Tau, was at the wheel⟧, the superintendent said, and ⟦F8; v=returned; by=police: came back to the spot within half an hour⟧.
That is not how the women at the tuck shop tell it. ⟪Mma Lesego; q: “⟦F7; v=minister; by=Mma Lesego: The man who got out to look at his bumper was the honourable himself⟧. I sell him airtime,”⟫ said one, who gave her name as Mma Lesego. ⟦F8; v=did not return; by=Mma Lesego: Nobody, she says, ever came back⟧.
⟦F9; v=80 km/h; by=police: Police estimate the speed at 80 kilometres an hour⟧, ⟦F10; v=80 km/h; by=-: which is the limit on that stretch⟧. ⟦F11; v=no crossing; by=-: There is no footbridge or zebra for four kilometres⟧, though the children of two schools cross daily with their shoes in their hands when it rains.
⟦F12; v=2; by=-: Two goats that the boy was herding also died⟧. ⟦F13; v=none; by=-: Nobody has been charged⟧.
Readers will remember ⟦F14; v=2028; by=-: the official's collision at Serule in 2028⟧, ⟦F15; v=injured; by=-: which left a cyclist with a broken leg⟧. The matter was settled with a cow.
%% Classifieds: kraals, boreholes, love
=== a2 | outlet: Kalahari News Agency | published: 2030-08-21 | title: Botswana minister's car in fatal hit-and-run
GABORONE, Aug 21 (KNA) - ⟦F6; v=assistant minister; by=-: A junior member of Botswana's government⟧ is under pressure to step down after ⟦F1; by=-: a state vehicle ran down a child and left the scene⟧ ⟦F2; v=2030-08-17; by=-: ⟦T2030-08-17: on Saturday⟧ after dark⟧.
⟦F16; v=refused; st=denied; by=Kagiso Raditladi: Kagiso Raditladi told parliament ⟦T2030-08-20: on Tuesday⟧ that he would not resign⟧, ⟦F17; v=passenger; by=Kagiso Raditladi: as he had been asleep in the rear seat⟧. ⟦F7; v=driver; by=Kagiso Raditladi: It was his chauffeur who drove⟧, he said. ⟪Kagiso Raditladi; q: “⟦F18; v=goat; by=Kagiso Raditladi: I was told we had hit a goat⟧,”⟫ he said.
⟦F3; v=Thabang Sekgoma; by=-: The victim, Thabang Sekgoma⟧, was ⟦F4; v=12; by=family: twelve and would have had his birthday next week⟧, relatives told KNA. ⟦F19; v=90 minutes; by=relatives: He lay at the roadside for an hour and a half⟧ before ⟦F20; v=bakery van; by=relatives: a bakery van took him to Nyangabgwe hospital⟧, they said.
⟦F21; v=50000 pula; by=relatives: A party official offered the family 50,000 pula⟧, they added, and ⟦F22; v=rejected; by=relatives: it was turned down⟧. ⟦F21; v=no offer; st=denied; by=ruling party: The ruling party said it knew of no such offer⟧.
⟦F13; v=none; by=police: No charges have been brought⟧, police said. ⟦F5; v=white Land Cruiser; by=police: The off-roader, white and government-owned, stands in their yard⟧ under a tarpaulin. ⟦F12; v=2; by=relatives: Thabang had been bringing home the family's animals, two of which were hit with him⟧. ⟦F15; v=injured; by=-: A cyclist was maimed⟧ ⟦F14; v=2028; by=-: two years ago in another crash that involved the politician⟧, then a councillor. ⟦F23; by=opposition; st=asked: The opposition demanded an independent inquiry⟧.
⟦F24; v=401; by=transport ministry: Botswana recorded 401 road deaths last year⟧, according to the transport ministry.
%% Writing by Onalenna Pule
=== a3 | outlet: Botswana Daily Bulletin (state paper) | published: 2030-08-22 | title: Govt mourns learner; law to take its course
%% Free
Government has expressed its sorrow at ⟦F1; by=-: the road mishap in which a learner passed away⟧ ⟦F2; v=2030-08-17; by=-: ⟦T2030-08-17: last Saturday⟧⟧. ⟦F6; v=assistant minister; by=-: Honourable Raditladi⟧ ⟦F25; v=visited; by=-: paid his condolences at the homestead in Monarch ⟦T2030-08-21: yesterday⟧⟧, bringing blankets.
⟦F13; v=driver charged; by=police: Driver Modise Tau, 44, has been charged with causing death by dangerous driving⟧, the Commissioner of Police announced. ⟦F7; v=driver; by=Commissioner: He was in control of the vehicle⟧, and ⟦F8; v=returned; by=Commissioner: upon noticing the damage he turned round and rendered assistance⟧. ⟦F17; v=passenger; by=Commissioner: The principal was resting at the back⟧.
⟦F9; v=78 km/h; by=vehicle tracker: The tracking unit recorded 78 kilometres per hour⟧, ⟦F10; v=80 km/h; by=-: within what the signs allow⟧. ⟦F5; v=white Land Cruiser; by=-: The Toyota⟧ has been impounded. The Commissioner advised parents to teach children that a road is not a playground, and ⟦F12; v=2; by=Commissioner: reminded owners to keep livestock – a pair of goats perished as well – out of the reserve⟧.
⟦F26; v=2.8 million pula; by=roads department; st=planned: A footbridge costing 2.8 million pula is to be built at the spot⟧ ⟦F11; v=no crossing; by=roads department: where pedestrians at present have no means of crossing⟧, the roads department said.
⟦F24; v=401; by=-: Four hundred and one lives were lost on the nation's roads in 2029⟧. ⟦F14; v=2028; by=-: Suggestions that the matter is connected with an incident at Serule two years ago⟧ are regrettable.
%% Pula! Let there be rain
=== a4 | outlet: Limpopo Sunday Mirror (Polokwane) | published: 2030-08-25 | title: Chauffeur: ‘They asked me to carry it’
%% Exclusive across the border
He has been sleeping at a cousin's in Polokwane, with his cap on a nail. ⟦F7; v=minister; by=Modise Tau: “I was in the passenger seat. He had taken the keys at the lodge,”⟧ ⟦F13; v=driver charged; by=-: Modise Tau, the chauffeur whom Botswana accuses⟧, tells the Mirror. ⟦F27; v=3 whiskies; by=Modise Tau: His boss, he says, had three whiskies with the district chairman⟧.
⟦F18; v=child; by=Modise Tau: They both knew that it had been a boy⟧; ⟦F8; v=did not return; by=Modise Tau: they kept going as far as Tonota⟧. ⟦F9; v=over 120 km/h; by=Modise Tau: The needle, he says, stood above 120⟧. ⟦F28; v=5 years; by=Modise Tau; st=alleged: For his signature he was promised school fees for five years⟧.
⟦F7; v=driver; by=minister's office; st=asserted: The office of the assistant minister calls this the invention of a desperate man and repeats that Tau drove⟧. ⟦F27; v=none; by=lodge manager; st=denied: The lodge's manager says that Mr Raditladi drank ginger beer⟧.
⟦F1; by=-: What happened at Monarch⟧ has stirred the whole northeast. ⟦F29; v=2000; by=-: Two thousand people followed the small coffin⟧ ⟦T2030-08-24: on Saturday⟧; ⟦F25; v=turned away; by=uncle: when the politician appeared with his blankets, an uncle says, he was shown the gate⟧. ⟦F21; v=50000 pula; by=uncle: The fifty thousand, 3,700 US dollars, were laid on the table in a bread bag⟧, ⟦F22; v=rejected; by=uncle: and were thrown after the car⟧.
⟦F24; v=452; by=hospitals: By the hospitals' reckoning, which runs on for thirty days after each crash, the country lost 452 people that way last year⟧. ⟦F4; v=12; by=-: Thabang would have turned thirteen on Wednesday⟧. ⟦F19; v=90 minutes; by=uncle: He was alive for most of those ninety minutes⟧, says the same uncle; ⟦F20; v=bakery van; by=uncle: bread had to be unloaded before he could be laid in the van⟧.
@@ copy Kalahari News Agency
⟦F16; v=refused; st=denied; by=Kagiso Raditladi: Kagiso Raditladi told parliament that he would not step down⟧.
%% Polokwane weather: clear, cold
=== a5 | outlet: The Commonwealth Monitor (London) | published: 2030-09-05 | title: A junior minister, a tracker and a tuck shop
%% By Fenella Groat
It took eighteen days. ⟦F16; v=resigned; by=state house: Kagiso Raditladi gave up his post ⟦T2030-09-04: on Wednesday⟧⟧, an announcement from State House said, and ⟦F13; v=minister charged; by=-: hours later he was himself charged over ⟦F1; by=-: the death of a Francistown child hit by his official vehicle⟧⟧.
⟦F6; v=assistant minister; by=-: He had been number two at the lands ministry⟧ for three years. ⟦F7; v=minister; by=prosecutors: Prosecutors now say that he drove⟧: ⟦F30; by=prosecutors: the seat was set for a man of his height and his phone was in the holder⟧. ⟦F9; v=118 km/h; by=prosecutors: The raw data of the tracker, they say, give 118 an hour⟧; ⟦F31; by=prosecutors: the earlier, gentler figure came from a different minute⟧. ⟦F10; v=60 km/h; by=roads engineer: A roads engineer adds that since May the limit on the bend has been 60⟧.
⟦F8; v=did not return; by=prosecutors: Nor did the car go back until dawn, according to the file⟧. ⟦F27; v=3 whiskies; by=bar slip: A bar slip from the lodge shows three doubles of Scotch⟧. ⟦F17; v=passenger; by=lawyer: His lawyer maintains that he was dozing behind⟧, and ⟦F18; v=goat; by=lawyer: believed the bump to be livestock⟧.
⟪Mma Lesego; q; via=The Tati Messenger: “⟦F7; v=minister; by=Mma Lesego: The one who stepped out to see to his bumper was the honourable⟧,”⟫ the shopkeeper had told a local weekly on the third day. She was not interviewed by police until the sixteenth.
⟦F3; v=Thabang Sekgoma; by=-: For Thabang Sekgoma's mother, a cleaner at the railway⟧, ⟦F26; v=nearly 3 million pula; by=-; st=planned: a bridge of almost three million pula⟧ is late. ⟦F29; v=1500; by=police: Inside the cemetery fence, where police kept count, stood 1,500 mourners⟧. ⟦F22; v=rejected; by=-: She would not touch⟧ ⟦F21; v=50000 pula; by=-: the party's fifty thousand⟧. ⟦F24; v=about 400; by=-: Around four hundred people a year die on roads like this one⟧, where ⟦F11; v=no crossing; by=-: a pupil must simply run⟧. ⟦F20; v=bakery van; by=-: Her son's hearse, she says, smelt of rolls⟧; ⟦F5; v=white Land Cruiser; by=-: the pale Toyota⟧ will be an exhibit. ⟦F15; v=injured; by=-: The man who lost the use of a leg⟧ ⟦F14; v=2028; by=-: in the Serule crash of 2028⟧ was in the gallery when charges were read.
%% © Commonwealth Monitor
=== key
F1 | What happened on the road at Francistown?
F2 | When was the boy hit?
F3 | Who was the boy?
F4 | How old was the boy?
F5 | Which vehicle hit him?
F6 | What office does Raditladi hold?
F7 | Who drove the car?
F8 | Did the car return to the scene?
F9 | How fast was the car?
F10 | What is the speed limit there?
F11 | Is there a crossing?
F12 | How many goats died?
F13 | Who has been charged?
F14 | When was the Serule crash?
F15 | What happened to the cyclist at Serule?
F16 | Has the assistant minister resigned?
F17 | Where does Raditladi say he sat?
F18 | What did those in the car think they had hit?
F19 | How long did the boy lie at the roadside?
F20 | How did the boy get to hospital?
F21 | How much money was offered to the family?
F22 | What did the family do with the offer?
F23 | What did the opposition demand?
F24 | How many died on Botswana's roads last year?
F25 | Did the assistant minister visit the family?
F26 | What will the footbridge cost?
F27 | What had the assistant minister drunk?
F28 | What was the driver promised?
F29 | How many came to the burial?
F30 | What shows who drove?
F31 | How is the lower speed explained?
D1 | identity | conflict | F7 | driver: a1 a2 a3 a4 | minister: a1 a4 a5 | police and minister name the chauffeur, the chauffeur, a witness and later prosecutors the minister
D2 | characterisation | conflict | F8 | returned: a1 a3 | did not return: a1 a4 a5 | police say the car came back, witnesses that it did not
D3 | figure | conflict | F9 | 80 km/h: a1 | over 120 km/h: a4 | 118 km/h: a5 | the police estimate against the chauffeur's needle and the raw data
D17 | figure | conflict | F9 | 78 km/h: a3 | over 120 km/h: a4 | 118 km/h: a5 | the tracker's first reading against the needle and its raw data
D4 | figure | rounding | F9 | 80 km/h: a1 | 78 km/h: a3 | the police estimate rounds the tracker's figure
D5 | figure | conflict | F4 | 13: a1 | 12: a2 a4 | police gave the age he would have reached
D6 | characterisation | conflict | F18 | goat: a2 a5 | child: a4 | the minister says a goat, the chauffeur that both knew
D7 | denial | conflict | F21 | 50000 pula: a2 a4 a5 | no offer: a2 | the party knows of no offer
D8 | characterisation | conflict | F27 | none: a4 | 3 whiskies: a4 a5 | ginger beer for the lodge's manager, three whiskies for chauffeur and bar slip
D9 | responsibility | update | F13 | none: a1 a2 | driver charged: a3 a4 | minister charged: a5 | first nobody, then the chauffeur, then the minister
D10 | denial | update | F16 | refused: a2 a4 | resigned: a5 | he refuses, two weeks later he goes
D11 | figure | rounding | F26 | 2.8 million pula: a3 | nearly 3 million pula: a5 | the same bridge
D12 | figure | rounding | F24 | 401: a2 a3 | about 400: a5 | the same year's road deaths
D13 | figure | scope | F29 | 2000: a4 | 1500: a5 | all who followed the coffin, or those inside the cemetery fence
D16 | figure | scope | F24 | 401: a2 a3 | 452: a4 | dead at once, or within thirty days of the crash
D14 | figure | conflict | F10 | 80 km/h: a1 a3 | 60 km/h: a5 | an engineer says the limit was cut in May
D15 | characterisation | conflict | F25 | visited: a3 | turned away: a4 | the state paper has condolences paid, the uncle shows him the gate
R F7 | 4 | police and minister; Mma Lesego; Modise Tau; the prosecutors' evidence
R F9 | 3 | police estimate; Modise Tau; the tracker
R F21 | 2 | the relatives; the ruling party
R F24 | 1 | the transport ministry
S | a1 The man who got out to look at his bumper was the honourable himself | a5 The one who stepped out to see to his bumper was the honourable
S | a2 told parliament on Tuesday that he would not resign | a4 told parliament that he would not step down
E | Kagiso Raditladi | person | Kagiso Raditladi; the assistant minister for lands, Kagiso Raditladi; Honourable Raditladi; Mr Raditladi; the honourable
E | Modise Tau | person | Modise Tau; Tau; His official driver, Modise Tau; Driver Modise Tau; his chauffeur
E | Thabang Sekgoma | person | Thabang Sekgoma; Thabang; the boy; The victim, Thabang Sekgoma
E | Mma Lesego | person | Mma Lesego; the shopkeeper
