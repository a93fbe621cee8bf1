story: karonga_cholera
about: cholera among the fishing camps at the north end of Lake Malawi; which side of the border it came from, well or funeral, who fell ill first and when, the missing chlorine, what the minister drank; a capsized boat has its own dead
=== a1 | outlet: Northern Lake Star | published: 2033-01-20 | title: Cholera: 27 dead in Karonga camps
%% By Wezi Gondwe-Nyirongo, Mzuzu
%% Price K1,500
⟦F1; by=-: Cholera has broken out in the fishing camps of Karonga district⟧, where ⟦F2; v=27; by=-: twenty-seven people are in their graves⟧ and the smell of lime reaches the M1 road. ⟦F21; v=2033-01-19; by=-: Government declared an outbreak ⟦T2033-01-19: yesterday⟧⟧.
District health officer Dr Chimango Msiska told the Star that ⟦F3; v=612; by=Chimango Msiska: 612 patients have been through the tents⟧ at Kaporo since ⟦F4; v=2033-01-11; by=Chimango Msiska: the first was carried in ⟦T2033-01-11: on the 11th⟧⟧. ⟦F11; v=fisherman; by=Chimango Msiska: That was a fisherman, Lusekelo Mwakatundu⟧, aged 34, who ⟦F6; v=Tanzania; by=Chimango Msiska: had come over from Kyela, on the Tanzanian shore, with his nets⟧.
⟦F10; v=58; by=-: There are 58 beds⟧, each with a hole and a bucket. Relatives sleep beneath the mango trees, on sacks of the cement company. A boy sells boiled maize to those who have an appetite, and there are few.
⟦F5; v=borehole; by=Chimango Msiska: The borehole at the market, cracked by a lorry before Christmas, is what poisoned the camps⟧, in Dr Msiska's opinion. Others drink from the lake. ⟦F17; v=5.8 km; by=-: The closest safe tap to Mwenitete camp is 5.8 kilometres off⟧, by this reporter's odometer.
⟦F16; v=3; by=-: Three more were lost ⟦T2033-01-16: on Sunday⟧ when a canoe bringing patients to Kaporo overturned⟧ in the wind they call mwera. ⟦F3; v=612; by=-: The six hundred and twelve of the tents⟧ do not include them. They had cholera, but it was water of another kind that took them, and they are not in the tally.
⟪Tamara Mwenifumbo; q: “I washed my son and I washed my hands and I washed my son,”⟫ said Tamara Mwenifumbo, 29, who has one child left. ⟦F15; v=31; by=-: Thirty-one schools stay shut⟧.
=== a2 | outlet: Maravi News Service | published: 2033-01-22 | title: Malawi asks for cholera vaccine as border post closes
LILONGWE, Jan. 22 (MNS) - Malawi has ⟦F7; v=480000; by=health ministry; st=asked: requested 480,000 doses of oral vaccine⟧ to fight ⟦F1; by=-: an epidemic of cholera at the northern tip of its lake⟧, the health ministry said ⟦T2033-01-22: on Saturday⟧.
⟦F2; v=31; by=the ministry: The ministry put fatalities at 31⟧ ⟦F3; v=704; by=the ministry: among 704 cases⟧. ⟦F18; v=4.4%; by=the ministry: That is a case fatality of 4.4 per cent⟧, more than four times what doctors regard as acceptable.
⟦F8; v=2033-01-21; by=-: Tanzania shut the Songwe crossing to travellers ⟦T2033-01-21: on Friday⟧⟧, leaving some 200 lorries in line. ⟦F6; v=Malawi; by=Kyela district commissioner: The district commissioner of Kyela said his side had no case before a Malawian bean buyer collapsed in its bus stand⟧ ⟦T2033-01-14: on January 14⟧. ⟦F6; v=Tanzania; by=Lilongwe: Lilongwe says that the disease crossed the other way⟧.
Health minister Gloria Chisale toured Kaporo and, before cameras, ⟦F20; v=borehole water; by=her office: drank a cup drawn from the treated borehole⟧, according to a statement of her office. ⟪Gloria Chisale; q: “If it is good for you it is good for me,”⟫ she told the crowd.
Police are looking into ⟦F9; v=40; by=police: the disappearance of 40 drums of chlorine from the Karonga water board store⟧. ⟦F22; v=stolen; by=police; st=alleged: A theft by employees is suspected⟧.
⟦F15; v=31; by=-: Pupils of 31 schools have been sent home⟧. ⟦F19; v=US$1.2 million; by=-: A Norwegian fund has pledged 1.2 million U.S. dollars⟧. ⟦F14; v=112; by=-: The last comparable outbreak, at Nkhotakota in 2028, killed 112⟧.
=== a3 | outlet: Radio Songwe FM | published: 2033-01-25 | title: Tuesday talk: who brought it, who hid it
%% Transcript. Broadcast in Kyangonde, Nyakyusa and English from both banks.
Good morning to this bank and to that bank. The cousins on both sides blame the cousins on the other side.
⟦F4; v=2033-01-03; by=clinic register: In the exercise book of the Iponga mission clinic, which I have here, a woman with rice-water stools is written down ⟦T2033-01-03: for the third of January⟧⟧, eight days before anyone in an office knew of anything. ⟦F11; v=bean trader; by=clinic register: She traded beans⟧, the page says, and ⟦F6; v=Malawi; by=clinic register: gave her home as Kaporo⟧. ⟦F11; v=fisherman; by=health office: The fisherman whom the health office calls the first⟧ is still alive and mending nets, and very angry.
⟦F5; v=funeral; by=Sister Honorata: It travelled in the relish of a burial meal⟧, thinks Sister Honorata of the clinic: ⟦F23; v=19; by=Sister Honorata: nineteen who had eaten at the headman's funeral were sick by the Thursday⟧.
How many have gone? ⟦F2; v=39; by=group village headmen: The group village headmen count thirty-nine mounds⟧, as of Sunday. ⟦F2; v=31; by=ministry: The ministry's thirty-one⟧ breathed their last in a government tent; whoever dies at home is not in the book.
⟦F15; v=31; by=-: One-and-thirty schools have no lessons⟧, so greetings to the children at home. On the chlorine. A storeman, who begs us not to say his name, says ⟦F22; v=expired; by=storeman: the forty drums were out of date and were burned behind the depot on orders⟧.
@@ copy Maravi News Service
Health minister Gloria Chisale toured Kaporo and, before cameras, ⟦F20; v=borehole water; by=her office: drank a cup drawn from the treated borehole⟧, her office said.
Caller Number Two, from the crowd: ⟦F20; v=bottled water; by=caller: he saw the driver fill that cup from a bottle with a blue label⟧. We were not near enough, we only pass it on.
⟦F16; v=3; by=-: We greet the families of the trio who drowned off Chilumba point on their way to be treated⟧.
%% Jingle: Lipton tea
=== a4 | outlet: Health Without Fences | published: 2033-02-02 | title: Situation report no. 4: Karonga and Kyela
%% SITREP | Distribution: unrestricted
Situation. ⟦F1; by=-: Transmission of Vibrio cholerae continues along forty kilometres of lakeshore⟧. ⟦F21; v=2033-01-19; by=-: Two weeks have passed since Malawi's declaration of ⟦T2033-01-19: 19 January⟧⟧; ⟦F8; v=2033-01-21; by=-: the border has been sealed at Songwe since the 21st⟧. ⟦F3; v=1940; by=both ministries: Cumulative cases in the two countries, adding both ministries' sheets, reach 1,940⟧; ⟦F24; v=1310; by=ministries: Malawi's part is 1,310⟧. ⟦F2; v=44; by=Malawi ministry: Malawi has notified 44 deaths⟧. ⟦F25; v=12; by=Tanzania: Tanzania acknowledges 12⟧.
Water. Samples from six points were cultured. ⟦F5; v=borehole; by=Health Without Fences: The market borehole was heavily positive⟧ and the leftover funeral pots were not. ⟦F17; v=nearly 6 km; by=-: From Mwenitete people must go nearly six kilometres to reach clean supply⟧, so they do not.
Treatment. ⟦F10; v=about 60; by=-: Capacity at Kaporo is about 60⟧; a second unit opened at Kyela. ⟦F12; v=resistant; by=laboratory in Dar es Salaam: The strain resists doxycycline, a laboratory in Dar es Salaam has found⟧.
Staff. ⟦F13; v=Ellen Kumwenda; by=-: Our colleague, nurse Ellen Kumwenda, passed away ⟦T2033-01-30: on 30 January⟧⟧. She was 38, and had worked nineteen nights out of twenty. ⟦F26; v=cholera; by=Health Without Fences: She had been infected on duty⟧. We have asked her family whether the second unit may carry her name.
Supplies. ⟦F29; v=300000; by=-: The first consignment of vaccine, 300,000 doses, landed at Mzuzu⟧ ⟦T2033-01-31: on Monday⟧. The balance is promised for March. ⟦F9; v=38; by=inventory: Our inventory of the Karonga store shows 38 missing drums⟧, two having been found in a maize mill.
⟪Ruben Aalberg; q: “People are not ignorant. They are thirsty,”⟫ notes the coordinator, Ruben Aalberg.
%% Next report: 9 February
=== a5 | outlet: Uzalendo Daily | published: 2033-02-04 | title: Kyela free of blame, says regional commissioner
%% Government gazette and newspaper | Dar es Salaam
The Regional Commissioner for Mbeya, Brigadier (Rtd) Festo Mwampamba, has directed the media to stop spreading falsehoods about ⟦F1; by=-: the diarrhoeal disease in the northern districts of the neighbouring country⟧.
⟦F6; v=Malawi; by=Festo Mwampamba: The sickness was imported from Malawi⟧ by persons using unofficial paths, he said in Kyela ⟦T2033-02-03: on Thursday⟧ when he received tents. ⟦F25; v=7; by=Festo Mwampamba: The number of Tanzanians who have lost their lives is seven⟧, he stressed; ⟦F25; v=12; by=Health Without Fences: a foreign organisation's twelve⟧ ⟪Festo Mwampamba; q: “includes five Malawians who died in our hospitality”⟫.
⟦F8; v=2033-01-21; by=-: The Songwe post, which has been barred to foot passengers for a fortnight⟧, ⟦F27; v=2033-02-14; by=Festo Mwampamba; st=planned: will reopen ⟦T2033-02-14: on 14 February⟧⟧ if the situation permits. Fees at the port of Itungi are waived.
⟦F26; v=malaria; by=Festo Mwampamba: As for the nurse Ellen Kumwenda, she had been suffering from malaria and died of it⟧, the Brigadier explained, citing hospital sources. He called on citizens to wash fruit.
He praised the wananchi of Kyela for digging 1,114 latrines in ten days, and presented the leading ward with a bull. Village executive officers who have not yet dug theirs were given until the end of the month.
⟦F19; v=US$1.2 million; by=-: Norway's gift of 3.1 billion shillings⟧ to the Malawian side, he observed, had no counterpart on this one.
%% Uzalendo: Ukweli na Maendeleo
=== a6 | outlet: The Halifax Ledger | published: 2033-03-19 | title: After the cholera, a cracked pump and a quiet court
%% By Moira Gillis-Fong in Kaporo, Malawi | Weekend Reading
They have painted the new pump blue. Where the old one stood is a concrete scar, and Tamara Mwenifumbo walks around it.
⟦F1; by=-: The epidemic which ran through these beaches⟧ ⟦F28; v=2033-03-15; by=Malawi: was pronounced finished by Malawi ⟦T2033-03-15: on Tuesday⟧⟧. ⟦F2; v=52; by=ministry: The ministry's closing figure is 52 lives⟧, after it agreed to include those who died in their huts. ⟦F18; v=4.4%; by=-: At the worst moment about one patient in twenty-three did not recover⟧.
⟦F5; v=borehole; by=-: Genetic fingerprints have settled the matter of the well: it was the cracked borehole⟧, not the feast. ⟦F6; v=unknown; by=Zione Phoya; st=doubted: Whether the germ first waded north or south over the Songwe no laboratory will ever tell⟧, says Zione Phoya, a microbiologist in Blantyre. ⟦F4; v=2033-01-03; by=Zione Phoya: She has accepted the mission's entry of ⟦T2033-01-03: January 3⟧ as the earliest⟧.
⟦F22; v=stolen; by=-: Two clerks of the water board were convicted last week of selling the chlorine⟧ to a dye works. ⟦F9; v=40; by=magistrate: Forty drums, the magistrate found⟧.
About the minister's cup I heard both tales, each from people who swore they had held it. ⟦F13; v=Ellen Kumwenda; by=-: Of the nurse who died, Mrs Kumwenda⟧, I heard only one: ⟦F26; v=cholera; by=colleagues: her colleagues nursed her in the same tent, from the same drip⟧.
⟦F14; v=112; by=-: Nkhotakota, which buried 112⟧, got new wells as well, five years ago. I asked to see them. Two work. ⟦F16; v=3; by=-: The three from the capsized canoe⟧ lie apart, under white stones, and ⟦F10; v=58; by=-: the fifty-eight holed beds⟧ are stacked behind the clinic.
⟪Tamara Mwenifumbo; q: “I washed my boy, and I washed my hands, and I washed my boy,”⟫ she told me, looking at the pump.
=== key
F1 | What broke out at the north end of the lake?
F2 | How many people died of cholera in Malawi?
F3 | How many cases were there?
F4 | When was the first case?
F5 | What spread the disease?
F6 | From which side of the border did the disease come?
F7 | How many doses of vaccine did Malawi ask for?
F8 | When did Tanzania close the Songwe crossing?
F9 | How many drums of chlorine are missing?
F10 | How many beds are at Kaporo?
F11 | Who was the first patient?
F12 | Is the strain resistant?
F13 | Which nurse died?
F14 | How many died at Nkhotakota in 2028?
F15 | How many schools are shut?
F16 | How many drowned when the canoe overturned?
F17 | How far is the nearest safe water from Mwenitete?
F18 | What share of patients died?
F19 | How much did the Norwegian fund pledge?
F20 | What did the minister drink?
F21 | When was the outbreak declared?
F22 | What happened to the chlorine?
F23 | How many fell ill after the funeral?
F24 | How many of the cases were in Malawi?
F25 | How many died in Tanzania?
F26 | Of what did the nurse die?
F27 | When will the crossing reopen?
F28 | When was the outbreak pronounced over?
F29 | How many doses came in the first consignment?
D1 | figure | update | F2 | 27: a1 | 31: a2 a3 | 44: a4 | the ministry's count grows
D2 | figure | scope | F2 | 31: a2 a3 | 39: a3 | only deaths in government tents, or all graves
D3 | figure | update | F2 | 44: a4 | 52: a6 | the closing figure, with those who died at home
D4 | figure | update | F3 | 612: a1 | 704: a2 | two days later
D5 | figure | scope | F3 | 704: a2 | 1940: a4 | Malawi alone, or both countries together, later
D6 | date | conflict | F4 | 2033-01-11: a1 | 2033-01-03: a3 a6 | the health officer against the mission's register
D7 | cause | conflict | F5 | borehole: a1 a4 a6 | funeral: a3 | a cracked well against a burial meal
D8 | place | conflict | F6 | Tanzania: a1 a2 | Malawi: a2 a3 a5 | each side says that it came from the other
D9 | identity | conflict | F11 | fisherman: a1 a3 | bean trader: a3 | the health office's first patient and the register's
D10 | figure | rounding | F10 | 58: a1 a6 | about 60: a4 | the same beds
D11 | figure | rounding | F17 | 5.8 km: a1 | nearly 6 km: a4 | the same walk
D12 | responsibility | conflict | F22 | stolen: a2 a6 | expired: a3 | police and court against a storeman
D13 | identity | conflict | F20 | borehole water: a2 a3 | bottled water: a3 | her office against a caller
D14 | cause | conflict | F26 | cholera: a4 a6 | malaria: a5 | her organisation and colleagues against the commissioner
D15 | figure | scope | F25 | 12: a4 a5 | 7: a5 | with or without Malawians who died in Tanzania
D16 | figure | scope | F9 | 40: a2 a6 | 38: a4 | all that were taken, or those still missing after two were found
R F2 | 2 | the ministry; the village headmen
R F6 | 3 | Malawi's health office; Kyela's and Mbeya's commissioners; the mission's register
R F20 | 2 | the minister's office; a caller
R F4 | 2 | the health officer; the mission's register
S | a1 “I washed my son and I washed my hands and I washed my son,” | a6 “I washed my boy, and I washed my hands, and I washed my boy,”
E | Gloria Chisale | person | Gloria Chisale; Health minister; the minister
E | Ellen Kumwenda | person | Ellen Kumwenda; nurse Ellen Kumwenda; Mrs Kumwenda; the nurse
E | Festo Mwampamba | person | Brigadier (Rtd) Festo Mwampamba; the Brigadier; Regional Commissioner for Mbeya
E | Chimango Msiska | person | Dr Chimango Msiska; Dr Msiska; District health officer
E | Songwe crossing | place | Songwe crossing; Songwe post
