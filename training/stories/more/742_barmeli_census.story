story: barmeli_census
about: a disputed census in Nepal; how many Barmeli speakers there are, why they shrank, who merged the records, where sacks of forms were found, and two strikes and two censuses that must not be mixed
=== a1 | outlet: Kathmandu Patra Daily | published: 2032-01-12 | title: Census puts population at 30.1 million, Barmeli leaders cry foul
%% By Prakriti Lohani
%% KATHMANDU, Jan 12
⟦F3; v=30.1 million; by=Census Bureau: Nepal has 30.1 million inhabitants⟧, according to ⟦F1; by=-: the preliminary report of the 2031 census, made public by the National Census Bureau⟧ ⟦T2032-01-11: on Sunday⟧. Growth has never been so slow, and the average household, at 4.1 persons, has never been so small.
What made the hall at Thapathali go loud, however, was page 63. ⟦F2; v=214000; by=Census Bureau: Barmeli, spoken in the eastern lowlands, is listed there with 214,000 mother-tongue speakers⟧, although ⟦F4; v=298000; by=-: the previous census, of 2021, had recorded 298,000⟧. The Federation of Barmeli Communities, which ⟦F2; v=390000; by=Federation of Barmeli Communities: went from door to door itself last winter, arrived at 390,000⟧.
⟪Dr Hemanta Adhikari; q: “⟦F6; v=migration; by=Dr Hemanta Adhikari: The young people have gone to Punjab and to the Gulf⟧, and the language has gone with them,”⟫ the bureau's director general, Dr Hemanta Adhikari, told reporters. Federation chair Ramsagar Khang did not let him finish. ⟪Ramsagar Khang; q: “⟦F6; v=deleted records; by=Ramsagar Khang; st=alleged: You have not lost us, you have rubbed us out⟧,”⟫ he shouted, and was led from the room.
At stake is more than pride. A language with one per cent of a province's speakers may be used in its offices, and ⟦F15; v=2; by=-: on the new figures two of the lowland constituencies would be dissolved⟧ before the next election.
The Federation has ⟦F16; v=2032-01-14; st=planned; by=Federation of Barmeli Communities: called a general strike for Wednesday⟧. ⟦F8; v=37; by=Census Bureau: The bureau concedes that thirty-seven wards were never visited⟧, ⟦F17; v=floods; by=Census Bureau: because of the September floods⟧, but says that estimates have been entered for them.
%% Comment policy | Unicode only, please
=== a2 | outlet: Sagarmatha News Service | published: 2032-01-14 | title: Strike over census shuts Nepal's eastern plains
JANAKPUR, Jan. 14 (SNS) — Shops, schools and highways in ⟦F14; v=8; by=district officials: eight districts of Nepal's eastern plains were closed⟧ ⟦F16; v=2032-01-14: on Wednesday⟧ ⟦F1; by=-: as a minority protested against its numbers in the new census⟧.
⟦F13; v=18; by=police: Eighteen police officers were injured by stones⟧ in Janakpur and Lahan, police said. ⟦F18; v=9; by=police: They arrested nine protesters⟧.
⟦F2; v=390000; by=Federation: Barmeli groups say they are 390,000 strong⟧, nearly twice what ⟦F2; v=214000; by=government: the official count, 214,000,⟧ gives them.
⟦F10; v=yes; by=five enumerators: Five enumerators told SNS that their supervisors had told them to enter “Maithili” wherever a household spoke both languages⟧. ⟦F10; v=no; st=denied; by=Census Bureau: The bureau denied that any such instruction had existed⟧ and showed its printed manual.
⟦F5; v=8700; by=Census Bureau: About 8,700 enumerators worked in the province⟧ for three weeks last autumn, ⟦F19; v=1200 rupees; by=-: for a daily allowance of 1,200 rupees, about nine dollars⟧.
The country has ⟦F3; v=just over 30 million; by=-: a population of just over 30 million⟧, of whom most live in the plains and in a handful of hill cities. Its first census under the republic took place two decades ago, and none has passed without complaints from one group or another, since seats, school books and civil-service quotas all hang on the tables.
At the Janakpur bus park, porters played cards on their upturned trolleys and a sweet seller gave his stock to the riot police before it spoiled. By dusk traffic had resumed on the East-West Highway.
%% SNS-14-01-32 1810hrs
=== a3 | outlet: Mithila Express (Darbhanga) | published: 2032-01-17 | title: Sacks of census forms found across the border, villagers guard them with lathis
%% Our Special Representative, Jaynagar
%% Advertisement – Makar Sankranti tilkut at wholesale rate
A boy looking for a calf came upon them on Friday. ⟦F11; v=brick kiln; by=villagers: In a disused brick kiln at Khajuria in Dhanusha district, villagers say, lay jute sacks stuffed with census schedules⟧, some filled up, some bearing only a thumbprint. ⟦F12; v=more than 1100; by=villagers: More than 1,100 sacks were counted⟧, by lantern, before the police came.
⟦F11; v=riverbed; by=Superintendent Dinesh Karki: Superintendent Dinesh Karki of Dhanusha, however, places the find in the dry bed of the Kamala, in Siraha⟧, which is the next district and, as it happens, another superintendent's headache.
Our reporter, who walked from Jaynagar with a cousin of the boy, was shown a schedule of ward 6. In the column for mother tongue ⟦F20; by=-: the word Barmeli had been struck through and another written over it, in a different ink⟧.
⟪Sunaina Devi; q: “⟦F10; v=yes; by=Sunaina Devi: I said Barmeli and the master wrote Maithili. He said his sir wants it so⟧,”⟫ said Sunaina Devi, 52, who cannot read but knows what she said.
⟦F6; v=deleted records; by=-: This is the missing people, in sacks⟧. Yet the bureau told this paper that ⟦F21; v=copies; by=Census Bureau: the papers are duplicates, scanned in November and due for pulping⟧.
This side of the border the row is followed closely, since half the families have a daughter married there. ⟦F14; v=11; by=-: ⟦F16; v=2032-01-14; by=-: The strike of last Wednesday⟧ touched eleven districts, if one adds the three where only the buses stood⟧. ⟦F13; v=23; by=hospitals: Hospitals put the injured policemen at twenty-three⟧, five having come in late.
=== a4 | outlet: Rashtriya Aawaj | published: 2032-01-19 | title: Census is scientific, says Minister; nation urged not to be misled
%% राष्ट्रिय आवाज – Government of Nepal publication
Minister for Planning Smt Bindu Rawal has said that ⟦F1; by=-: the national census of 2031, whose first results were released this month⟧, is the most scientific in the history of the country.
Addressing a programme in the capital, ⟦F6; v=migration; by=Bindu Rawal: she attributed the fall in certain language groups to out-migration and marriage⟧. ⟦F2; v=214000; by=Bindu Rawal: Two lakh fourteen thousand is the correct figure for the Barmeli community⟧, she said. ⟦F22; v=refused; by=Bindu Rawal: A recount is out of the question⟧.
⟦F7; v=DataSagar; by=Bindu Rawal: Where mistakes had crept in at the merging of the records, the responsibility lay with the private contractor, DataSagar Pvt Ltd⟧, the Minister said. ⟦F23; v=41 million rupees; by=Bindu Rawal: The firm had been paid 41 million rupees⟧.
The number of wards which could not be enumerated was ⟦F8; v=52; by=Bindu Rawal: fifty-two, after a re-check of the records⟧, she added. ⟦F17; v=floods; by=Bindu Rawal: High water had cut them off⟧.
With those absent abroad, ⟦F3; v=33.4 million; by=Bindu Rawal: the total number of Nepalis comes to 33.4 million⟧, a matter of pride. Concerning papers found in Siraha, ⟦F11; v=riverbed; by=Bindu Rawal: she said that an irresponsible driver had tipped them into a riverbed⟧; ⟦F21; v=copies; by=Bindu Rawal: they were waste copies⟧.
She appreciated the security personnel, ⟦F13; v=23; by=-: twenty-three of whom were hurt ⟦F16; v=2032-01-14; by=-: on the 14th⟧⟧, and appealed to all sides to withdraw ⟦F24; v=2032-01-20; by=-: the second strike announced for Tuesday⟧.
%% Published by the Department of Information
=== a5 | outlet: Headcount (The Demographers' Monthly) | published: 2032-01-22 | title: How to lose 84,000 people
%% Headcount Online | London | Free article 2 of 3
By any demographic rule, a language does not shrink by more than a quarter in ten years without somebody noticing. In 2021 ⟦F4; v=298000: Nepal's enumerators found 298,000 people who said that they spoke Barmeli at home⟧. ⟦F2; v=214000; by=-: Ten years later there are, officially, 214,000⟧.
Three explanations are on offer. ⟦F6; v=migration; by=Census Bureau: Labour migration, says the bureau⟧. But most migrants are counted in a household as absentees; ⟦F3; v=33.4 million: the national total is 33.4 million with them⟧ and ⟦F3; v=30.1 million: 30.1 million without⟧.
Second, the merge. A spreadsheet seen by Headcount ⟦F9; v=62000; by=spreadsheet: shows about 62,000 Barmeli records flagged as duplicates and dropped⟧ ⟦F25; v=2031-12-09; by=spreadsheet: on 9 December⟧. ⟪Anita Gurung; q: “⟦F7; v=Dr Hemanta Adhikari; by=Anita Gurung; st=alleged: The threshold for a duplicate was set by the director general himself⟧, by email,”⟫ says Anita Gurung, who wrote the code for DataSagar. ⟦F7; v=DataSagar; by=Census Bureau: The bureau answers that thresholds are the contractor's business⟧.
Third, the pencil. ⟦F10; v=yes; by=-: Enumerators were steered towards the larger language⟧; we have heard it from too many to doubt it.
None of this makes the rival number right. The Federation's ⟦F2; v=390000; by=Federation: three hundred and ninety thousand⟧ includes ⟦F26; by=-: everyone with a Barmeli surname⟧, and in hill towns that is a common one.
The uncounted wards matter less than people think: ⟦F8; v=52; by=-: fifty-two out of 6,743⟧, with perhaps a few thousand speakers. The photographs of the dumped paper, ⟦F12; v=1140; by=district office: 1,140 bags by the district office's inventory⟧, matter more, since ⟦F21; v=originals; by=Anita Gurung: Ms Gurung recognises originals by their green margin⟧.
%% Cite as: Headcount 41(1)
=== a6 | outlet: Kathmandu Patra Daily | published: 2032-01-24 | title: Cabinet agrees to re-survey after second strike
%% By Prakriti Lohani and Bikash Thapa in Lahan
Five days after ⟦F22; v=refused; by=-: ruling out any recount⟧, ⟦F22; v=agreed; by=Cabinet: the Cabinet on Friday decided to survey the Barmeli belt afresh⟧, at the latest before the monsoon.
⟦F24; v=2032-01-20: Tuesday's second strike⟧ went off without stones; ⟦F27; v=0; by=police: nobody was hurt and nobody arrested⟧, police said, unlike at ⟦F16; v=2032-01-14: the first, on the 14th⟧, when ⟦F18; v=9: nine people were taken into custody⟧. ⟪Ramsagar Khang; q: “We sat on the highway and sang. There are many of us, so it was loud,”⟫ Khang said.
@@ copy Sagarmatha News Service
⟦F5; v=8700; by=Census Bureau: About 8,700 enumerators worked in the province⟧ for three weeks last autumn, ⟦F19; v=1200 rupees; by=-: for a daily allowance of 1,200 rupees⟧.
A team of the home ministry has settled one quarrel. ⟦F11; v=brick kiln; by=home ministry: The kiln at Khajuria is where the forms had been stored⟧, it reports, and the tyre marks there fit a truck rented by the bureau; ⟦F11; v=riverbed; by=police: the local police had put it in the Kamala's bed⟧ “owing to darkness”. ⟦F12; v=1140; by=home ministry: It lists 1,140 sacks⟧. ⟦F21; v=originals; by=home ministry: About a third held original schedules⟧, ⟦F21; v=copies; by=-: not copies as claimed⟧.
On the central question nothing is settled. ⟦F7; v=Dr Hemanta Adhikari; by=parliamentary committee: A parliamentary committee holds Dr Adhikari accountable for the merge⟧. ⟦F7; v=DataSagar; by=Dr Hemanta Adhikari: He told its members that the contractor's programmers had acted without asking him⟧. ⟦F28; by=-: He has been sent on leave⟧.
Whether the Barmeli are ⟦F2; v=214000; by=Census Bureau: 2.14 lakh⟧ or ⟦F2; v=390000; by=Federation: closer to four lakh, 3.9 as their leaders have it⟧, the dissolution of ⟦F15; v=2; by=-: a pair of constituencies⟧ is off the table for this year, the law minister said. ⟪Dr Hemanta Adhikari; q; via=Kathmandu Patra Daily: “The young people have gone to the Gulf, and the language with them,”⟫ Adhikari said two weeks ago. Some of them have booked tickets home, to be counted.
%% With inputs from SNS
=== key
F1 | What was released?
F2 | How many Barmeli speakers are there?
F3 | What is the population of Nepal?
F4 | How many Barmeli speakers did the 2021 census record?
F5 | How many enumerators worked in the province?
F6 | Why did the number of Barmeli speakers fall?
F7 | Who is responsible for the merging of records?
F8 | How many wards were not visited?
F9 | How many Barmeli records were dropped as duplicates?
F10 | Were enumerators told to write Maithili?
F11 | Where were the sacks of forms found?
F12 | How many sacks of forms were found?
F13 | How many police officers were injured in the first strike?
F14 | How many districts did the first strike close?
F15 | How many constituencies would be dissolved?
F16 | When was the first strike?
F17 | Why were wards not visited?
F18 | How many protesters were arrested at the first strike?
F19 | What is the enumerators' daily allowance?
F20 | What was seen on a form of ward 6?
F21 | Were the dumped forms originals or copies?
F22 | Will there be a recount?
F23 | How much was the contractor paid?
F24 | When was the second strike?
F25 | When were the records dropped?
F26 | Whom does the Federation's count include?
F27 | How many were hurt at the second strike?
F28 | What happened to the director general?
D1 | figure | conflict | F2 | 214000: a1 a2 a4 a5 a6 | 390000: a1 a2 a5 a6 | the official census against the Federation's door-to-door count
D2 | figure | scope | F3 | 30.1 million: a1 a5 | 33.4 million: a4 a5 | without or with those absent abroad
D3 | figure | rounding | F3 | just over 30 million: a2 | 30.1 million: a1 a5 | the agency rounds
D4 | cause | conflict | F6 | migration: a1 a4 a5 | deleted records: a1 a3 | the bureau and the minister say they left, the Federation and the Indian paper say they were struck out
D5 | responsibility | conflict | F7 | DataSagar: a4 a5 a6 | Dr Hemanta Adhikari: a5 a6 | minister, bureau and director blame the contractor, its programmer and a committee the director
D6 | denial | conflict | F10 | yes: a2 a3 a5 | no: a2 | enumerators and a householder against the bureau
D7 | place | conflict | F11 | brick kiln: a3 a6 | riverbed: a3 a4 a6 | villagers and later the home ministry against police and minister
D8 | figure | update | F8 | 37: a1 | 52: a4 a5 | a re-check found more wards
D9 | figure | update | F13 | 18: a2 | 23: a3 a4 | five officers came to hospital late
D10 | figure | scope | F14 | 8: a2 | 11: a3 | fully closed, or with three where only buses stood
D11 | figure | rounding | F12 | more than 1100: a3 | 1140: a5 a6 | villagers' count by lantern and the inventory
D12 | identity | conflict | F21 | copies: a3 a4 a6 | originals: a5 a6 | bureau and minister say duplicates, a programmer and the home ministry originals
D13 | denial | update | F22 | refused: a4 a6 | agreed: a6 | the Cabinet gave way after the second strike
R F2 | 2 | the census bureau; the Federation's own count
R F10 | 3 | five enumerators; Sunaina Devi; the bureau
R F11 | 3 | villagers; the police and the minister; the home ministry's team
R F7 | 3 | the bureau with minister and director; Anita Gurung; the parliamentary committee
S | a1 “The young people have gone to Punjab and to the Gulf, and the language has gone with them,” | a6 “The young people have gone to the Gulf, and the language with them,”
E | Hemanta Adhikari | person | Dr Hemanta Adhikari; Dr Adhikari; Adhikari
E | Ramsagar Khang | person | Ramsagar Khang; Khang
E | Federation of Barmeli Communities | organisation | Federation of Barmeli Communities; The Federation
E | DataSagar | organisation | DataSagar; DataSagar Pvt Ltd
E | Bindu Rawal | person | Smt Bindu Rawal
