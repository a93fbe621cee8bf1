story: bishkek_glaciers
about: Kyrgyzstan's parliament puts glaciers into the constitution with a rider on the president's term; who wrote the rider and when, how many really voted, where the rally was broken up, and second and third readings that must be kept apart
=== a1 | outlet: Bishkek Kechesi | published: 2033-02-18 | title: 61 hands for the glaciers, and for something else
%% Elnura Satybaldieva, parliament reporter
%% Kechesi Online | KG | RU | EN
&& 61 hands for the glaciers
⟦F1; by=-: The Jogorku Kenesh has amended the constitution⟧. ⟦F2; v=2033-02-17; by=-: In the third and last reading ⟦T2033-02-17: on Thursday⟧⟧ ⟦F3; v=61; by=Speaker: sixty-one deputies voted for⟧, announced Speaker Nurdin Osmonaliev, one more than the two thirds that are needed ⟦F12; v=90; by=-: in a house of ninety⟧.
I sat in the gallery and counted differently. ⟦F3; v=58; by=-: Fifty-eight people were on the majority's benches⟧, of whom at least two were pressing the buttons of their neighbours. ⟦F13; v=Antalya; by=-: Deputy Bakyt Seitov, recorded as a Yes, was in Antalya that day⟧, where his wife photographed him beside a pool. ⟦F13; v=Bishkek; by=Bakyt Seitov: Seitov claims that the picture is old and that he sat in the hall behind a pillar⟧. There is no pillar.
Article 12 now says that glaciers belong to the people. Article 67, paragraph 4, says that ⟦F4; v=restarts the count; by=-: terms of office begun under an earlier wording “are not taken into account”⟧. President Temir Alymkulov, ⟦F28; v=2034; by=-: whose second term ends in 2034⟧, would start from zero.
⟪Nurdin Osmonaliev; q: “⟦F4; v=no effect; by=Nurdin Osmonaliev: This concerns judges and nobody else⟧. Read before you shout,”⟫ the Speaker said. We have read.
⟦F7; v=after; by=-: The paragraph was not in the draft that passed second reading⟧; it appeared on Wednesday evening, on page 31. Whose is it? ⟦F6; v=Asel Toktorova; by=Speaker: The Speaker names Deputy Asel Toktorova as the author⟧. She blushed and said that she was an agronomist.
⟦F5; v=42 minutes; by=-: The whole debate took forty-two minutes⟧. ⟦F8; v=66; by=-: For the second reading, on 3 February, there had been sixty-six votes⟧ and a buffet.
Snow fell all day, and on Chuy Avenue the trolleybuses stood in a row with their poles down, like insects that had given up.
=== a2 | outlet: Tenir News Agency | published: 2033-02-18 | title: Kyrgyz police break up rally over constitution
BISHKEK, February 18 (Tenir) — Police in Kyrgyzstan ⟦F14; by=-: dispersed a rally against ⟦F1; by=-: a constitutional change⟧⟧ late on Thursday and ⟦F9; v=28; by=interior ministry: detained 28 people⟧, the interior ministry said.
⟦F10; v=Gorky Park; by=interior ministry: The crowd was pushed out of Gorky Park⟧, the only place in the capital where gatherings are allowed, after it had overstayed its permit, according to the ministry. ⟦F10; v=Ala-Too Square; by=organisers: Organisers said that the detentions took place on Ala-Too Square, more than a kilometre away, as people were going home⟧.
⟦F15; v=1500; by=police: About 1,500 had gathered⟧, police said.
⟦F2; v=2033-02-17; by=-: Parliament had voted earlier in the day⟧ ⟦F3; v=61; by=-: by 61 votes ⟦F12; v=90; by=-: in a chamber of 90⟧⟧ to declare ⟦F11; v=about 10000; by=-: the country's roughly 10,000 glaciers⟧ the inalienable property of the people. Lawyers noted that ⟦F4; v=restarts the count; by=lawyers: a clause on “terms of office” would allow President Temir Alymkulov to run again next year⟧. ⟦F4; v=no effect; by=presidential administration; st=denied: His administration dismissed that reading⟧.
⟦F16; v=2033-03-01; st=planned; by=presidential administration: The president is due to sign the law on March 1⟧.
⟦F5; v=some 40 minutes; by=-: The debate lasted some 40 minutes⟧.
⟦F17; v=blocked; by=Open Steppe: At least three news sites could not be reached from inside the country⟧ during the vote, the monitoring group Open Steppe said. ⟦F17; v=maintenance; by=digital ministry: The digital development ministry spoke of maintenance⟧.
Kyrgyzstan, a mountainous nation of some seven and a half million, ⟦F27; v=every 3 years; by=-: has rewritten its basic law about once every three years since it left the Soviet Union⟧. Two presidents were driven out by crowds and one gave up by himself.
%% TNA 0915 GMT
=== a3 | outlet: Respublika Üni (state television) | published: 2033-02-19 | title: Historic protection for our white mountains
%% Main edition, transcript in English
Good evening. The people of Kyrgyzstan have received a gift for their grandchildren. ⟦F1; by=-: By decision of parliament glaciers are placed under the protection of the Basic Law⟧. ⟦F3; v=61; by=-: Sixty-one people's representatives supported the initiative⟧.
⟦F11; v=10200; by=Academy of Sciences: Under protection stand all 10,200 glaciers in the inventory of the Academy of Sciences⟧, from the giants of the Engilchek to the smallest ice patch. ⟦F18; v=16 per cent; by=Academy of Sciences: Their area has shrunk by 16 per cent in thirty years⟧, the academy reports.
Deputy Asel Toktorova told our channel ⟦F6; v=Asel Toktorova; by=Asel Toktorova: that she had written the much-discussed paragraph herself⟧, on a free evening. ⟦F7; v=before; by=Asel Toktorova: She handed it in on 1 February, that is, two days ahead of the second reading⟧. ⟪Asel Toktorova; q: “It is only good housekeeping,”⟫ said the deputy.
Unfortunately, certain persons tried to spoil the festive mood. ⟦F14; by=-: A gathering which had not been agreed was ended by the organs of order⟧ ⟦F10; v=Gorky Park; by=-: at Gorky Park⟧ without the use of force. ⟦F19; v=0; by=-: No one applied for medical help⟧.
⟦F17; v=maintenance; by=-: Rumours that the internet was blocked are explained by the replacement of a router⟧.
In Naryn, schoolchildren sang beneath a model of the glacier No. 131 made of cotton wool and milk cartons. In Osh, a wrestling tournament was renamed the Glacier Cup. The President congratulated all citizens. He is to sign the law ⟦F16; v=2033-03-01; st=planned; by=-: on the first day of spring⟧, in the presence of mountaineers.
And now to the harvest of apples in storage.
%% © Respublika Üni 2033
=== a4 | outlet: Highland Mining Report | published: 2033-02-22 | title: Kyrgyz ice clause clouds Kara-Döbö expansion
%% TORONTO – Central Asia file
%% HMR subscribers: see our risk dashboard
⟦F20; v=11 per cent; by=-: Shares in Northern Lode fell 11 per cent on Monday⟧ after lawyers for the Toronto company concluded that ⟦F1; by=-: Kyrgyzstan's new constitutional language on glaciers⟧ could stop the eastern pit at its Kara-Döbö gold mine, ⟦F21; v=200 metres; by=company: which would come within 200 metres of the ice⟧.
It hangs on definition. ⟦F11; v=6500; by=Northern Lode: About 6,500 ice bodies larger than a tenth of a square kilometre count as glaciers under the mining code⟧, the company argues, while ⟦F11; v=10200; by=academy: the academy's list of 10,200⟧ takes in snow patches as well.
⟦F18; v=one sixth; by=-: Roughly one sixth of the ice has gone since the early 2000s⟧, and not because of mines, chief executive Gord Lachance told analysts.
The politics behind the amendment have little to do with gold. ⟦F4; v=restarts the count; by=consultant: A consultant in Bishkek who has advised three governments says its purpose was to give Mr Alymkulov a third term⟧. ⟦F6; v=presidential administration; by=consultant: The famous paragraph was drafted in the presidential administration, he says, by a man with a Moscow diploma⟧, and ⟦F6; v=Asel Toktorova; by=consultant; st=doubted: the agronomist to whom it is officially credited⟧ “got it in an envelope”.
⟦F9; v=43; by=lawyer: Forty-three demonstrators have now been detained, a lawyer for some of them says⟧; output at the mine is not affected. ⟦F22; v=14 tonnes; by=company: It produced 14 tonnes of gold last year⟧, an eighth of the country's economy.
Northern Lode holds a stability agreement from 2027 and could go to arbitration in Stockholm. It would rather not: the last arbitration took nine years, and by the end, Mr Lachance remarked, the glacier had moved too.
%% Disclosure: the author holds no mining stocks.
=== a5 | outlet: Almaty Courier | published: 2033-02-25 | title: President signs early as Bishkek counts heads
%% Neighbours | by Aidos Nurlanbek
Without mountaineers and without cameras, ⟦F16; v=2033-02-24; by=-: Temir Alymkulov put his signature to the glacier law ⟦T2033-02-24: on Thursday⟧, five days sooner than announced⟧. ⟦F23; by=-: Two hours later twenty-two deputies lodged a complaint with the Constitutional Court⟧.
Their case is about heads. ⟦F3; v=58; by=complainants: They submit the video of the hall, on which only fifty-eight supporters can be found⟧, and a boarding pass in the name of Seitov. ⟦F13; v=Antalya; by=airline: The airline has confirmed that he flew to Antalya on the 15th and back on the 20th⟧.
And about the calendar. ⟦F7; v=before; by=parliament's office: According to a stamp shown by the parliament's office the disputed paragraph was filed on 1 February⟧. ⟦F7; v=after; by=complainants: The complainants have the bound text of the second reading, in which page 31 is a table of glaciers⟧. A stamp, one of them said, can be bought at the bazaar for the price of a lamb's head.
Of those taken in after ⟦F14; by=-: the rally of the 17th⟧, ⟦F24; v=5; by=court: five got ten days in jail⟧, the rest fines. Cholpon Abdyldaeva, who led it, was released. ⟪Cholpon Abdyldaeva; q: “⟦F10; v=Ala-Too Square; by=Cholpon Abdyldaeva: They took me by the flagpole on the square⟧, in front of the guard, and he saluted from habit,”⟫ she said. ⟦F19; v=6; by=Cholpon Abdyldaeva: Six of her friends were patched up at home⟧, none of them trusting a hospital.
⟦F25; v=300; by=-: A second gathering on Wednesday remained small, three hundred at most⟧, and nobody was arrested. ⟦F15; v=1500; by=-: The first had drawn fifteen hundred⟧.
In Almaty people follow this with the interest of those who drink the same water.
@@ copy Tenir News Agency
Kyrgyzstan, a mountainous nation of some seven and a half million, ⟦F27; v=every 3 years; by=-: has rewritten its basic law about once every three years since it left the Soviet Union⟧.
%% Almaty Courier, est. 2026
=== a6 | outlet: Ice & Law (Geneva) | published: 2033-02-28 | title: A good article in bad company
%% Legal blog | Post by Dr Margrit Aebischer
As somebody who has asked for constitutional protection of ice for twenty years I ought to be happy. ⟦F1; by=-: A state with ⟦F11; v=about 10000; by=-: some ten thousand glaciers⟧ has given it⟧. Why, then, am I not?
Because of paragraph 4. ⟦F4; v=restarts the count; by=-: Whatever the Speaker says about judges, the text resets the clock for any office-holder⟧, the head of state among them. Because nobody owns up to it: ⟦F6; v=Asel Toktorova; by=Asel Toktorova: Ms Toktorova says it was her pen⟧, but ⟦F6; v=presidential administration; by=file data: the file's properties, which I have been sent, name a computer in the President's legal department⟧. And because of the count. ⟦F8; v=66; by=-: At second reading the bill had sixty-six supporters⟧ on record, ⟦F3; v=61; by=record: at third, sixty-one⟧; that lawyers should have to study holiday snaps to check a constitutional majority is new to me.
On the substance. ⟦F11; v=10200; by=-: Protection extends to the full inventory of 10,200⟧; ⟦F11; v=6500; by=mining company: the narrower class of sixty-five hundred, urged by a mining company, concerns only bodies above ten hectares⟧. ⟦F21; v=200 metres; by=-: A pit at a fifth of a kilometre from the ice⟧ is hard to reconcile with either.
⟦F18; v=16 per cent; by=-: Sixteen per cent of the area was lost in a generation⟧. No constitution stops that. What it can do is to stop the bulldozers.
⟪Nurdin Osmonaliev; q; via=Bishkek Kechesi: “This concerns judges only. Read before you shout,”⟫ the Speaker told a Bishkek daily. I did. ⟦F26; v=2033-04-20; by=-: The Constitutional Court will hear the complaint on 20 April⟧.
%% The opinions are the author's.
=== key
F1 | What did the parliament adopt?
F2 | When was the third reading?
F3 | How many deputies voted for the amendment in third reading?
F4 | What does the paragraph on terms do for the president?
F5 | How long did the debate last?
F6 | Who wrote the paragraph on terms?
F7 | Was the paragraph filed before or after the second reading?
F8 | How many voted for it in second reading?
F9 | How many demonstrators were detained?
F10 | Where were demonstrators detained?
F11 | How many glaciers are protected?
F12 | How many seats does the parliament have?
F13 | Where was deputy Seitov on the day of the vote?
F14 | What happened to the rally of 17 February?
F15 | How many attended the rally of 17 February?
F16 | When does the president sign the law?
F17 | Were news sites blocked?
F18 | How much of the ice has been lost?
F19 | How many demonstrators were hurt?
F20 | How far did the mining shares fall?
F21 | How close would the pit come to the ice?
F22 | How much gold did the mine produce?
F23 | What did the deputies do at the Constitutional Court?
F24 | How many demonstrators were jailed?
F25 | How many attended the second gathering?
F26 | When will the court hear the complaint?
F27 | How often has the country rewritten its basic law?
F28 | When does the president's second term end?
D1 | figure | conflict | F3 | 61: a1 a2 a3 a6 | 58: a1 a5 | the Speaker's tally against heads counted in the hall and on video
D2 | characterisation | conflict | F4 | restarts the count: a1 a2 a4 a6 | no effect: a1 a2 | lawyers and the daily against Speaker and administration
D3 | responsibility | conflict | F6 | Asel Toktorova: a1 a3 a4 a6 | presidential administration: a4 a6 | the deputy claims it, a consultant and the file point to the palace
D4 | sequence | conflict | F7 | after: a1 a5 | before: a3 a5 | the bound second-reading text against the stamp
D5 | place | conflict | F10 | Gorky Park: a2 a3 | Ala-Too Square: a2 a5 | ministry and state television against organisers
D6 | place | conflict | F13 | Antalya: a1 a5 | Bishkek: a1 | the photograph and the airline against the deputy
D7 | denial | conflict | F17 | blocked: a2 | maintenance: a2 a3 | the monitor against the ministry
D8 | figure | update | F9 | 28: a2 | 43: a4 | more were detained in the days after
D9 | date | update | F16 | 2033-03-01: a2 a3 | 2033-02-24: a5 | signed earlier than planned
D10 | figure | scope | F11 | 10200: a3 a4 a6 | 6500: a4 a6 | all in the inventory, or only those above a size
D11 | figure | rounding | F11 | about 10000: a2 a6 | 10200: a3 a4 a6 | the agency rounds
D12 | figure | rounding | F5 | some 40 minutes: a2 | 42 minutes: a1 | the agency rounds
D13 | figure | scope | F19 | 0: a3 | 6: a5 | those who applied for medical help, or those whom friends bandaged
D14 | figure | rounding | F18 | one sixth: a4 | 16 per cent: a3 a6 | the trade paper rounds
R F3 | 3 | the Speaker's tally; the reporter's count; the complainants' video
R F6 | 3 | Asel Toktorova with the Speaker; the consultant; the file's properties
R F10 | 2 | the interior ministry; the organisers with Cholpon Abdyldaeva
R F11 | 2 | the Academy of Sciences; the mining company
S | a1 “This concerns judges and nobody else. Read before you shout,” | a6 “This concerns judges only. Read before you shout,”
E | Temir Alymkulov | person | President Temir Alymkulov; Temir Alymkulov; Mr Alymkulov
E | Nurdin Osmonaliev | person | Speaker Nurdin Osmonaliev; Nurdin Osmonaliev; the Speaker
E | Asel Toktorova | person | Deputy Asel Toktorova; Asel Toktorova; Ms Toktorova
E | Northern Lode | organisation | Northern Lode
E | Cholpon Abdyldaeva | person | Cholpon Abdyldaeva
