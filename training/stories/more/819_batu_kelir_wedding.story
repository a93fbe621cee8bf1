story: batu_kelir_wedding
about: guests at a wedding in Lombok, Indonesia, are poisoned; deaths grow, the poison and who put it there are disputed, guests are counted by hamlet and by district, and a methanol case on the tourist coast two years before is not this one
=== a1 | outlet: Suara Rinjani | published: 2029-11-06 | title: Nine die after wedding feast in Batu Kelir
%% By Lalu Hasbi, Praya
%% Advertise with us: 0370-000-000
PRAYA – ⟦F1; by=-: A wedding meal in the hamlet of Batu Kelir, Central Lombok, ended in mass poisoning⟧ ⟦F2; v=2029-11-04; by=-: ⟦T2029-11-04: on Sunday⟧⟧. ⟦F3; v=9; by=health office: Nine people have died⟧, the district health office said ⟦T2029-11-05: last night⟧, and ⟦F4; v=64; by=health office: sixty-four are being treated⟧ in the Praya hospital and three clinics.
The bride, Baiq Nurul, is among the patients; ⟦F5; v=dead; by=family: the groom, Lalu Wira, 24, did not survive⟧, his family confirmed. ⟦F6; v=300; by=hamlet chief: Some three hundred guests had come⟧, hamlet chief Amaq Sahnun said.
⟦F7; v=coconut drink; by=health office: Suspicion falls on an iced coconut drink⟧ served from two green drums. ⟦F8; v=pesticide; by=health office: The symptoms – pinpoint pupils, drooling, cramps – are those of a farm insecticide⟧, said the head of the health office, Dr Made Sukerti. ⟦F9; v=drum; by=Made Sukerti: She believes the drum had once held spray for chilli fields⟧.
⟦F10; v=2 hours; by=survivor: The first fell down two hours after eating⟧, a survivor said. ⟦F11; v=pick-ups; by=-: There was no ambulance; the sick travelled in vegetable pick-ups⟧, lying between crates of kangkung.
⟦F12; v=3; by=police: Police have questioned three kitchen helpers⟧, ⟦F13; v=none; by=police: but nobody is named as a suspect⟧, said precinct chief Iptu Ketut Arsana. ⟦F14; v=Jakarta; by=police: Samples are on the way to a laboratory in Jakarta⟧.
Old men compared it with ⟦F15; v=2027; by=-: the bad arak of Senggigi in 2027⟧, when ⟦F16; v=5; by=-: five foreign holidaymakers perished⟧. ⟪Amaq Sahnun; q: “But that was a bar. This was a blessing,”⟫ said Amaq Sahnun.
=== a2 | outlet: Archipelago News Service | published: 2029-11-07 | title: Death toll from Indonesian wedding poisoning climbs to 13
MATARAM, Nov 7 (ANS) - ⟦F3; v=13; by=health ministry: Thirteen people are now known to have lost their lives⟧ after ⟦F1; by=-: a mass poisoning at a marriage feast on the Indonesian island of Lombok⟧, the health ministry said ⟦T2029-11-07: on Wednesday⟧. ⟦F4; v=58; by=health ministry: Fifty-eight remained in hospital⟧, ⟦F17; v=6; by=health ministry: six of them on ventilators⟧.
⟦F8; v=pesticide; by=health ministry: Preliminary tests point to carbofuran, a chemical used against insects on crops⟧, the ministry said. ⟦F7; v=coconut drink; by=health ministry: Traces turned up in leftover coconut ice⟧.
⟦F13; v=1; by=police: Police said they had detained a 31-year-old man, a former fiancé of the bride⟧. ⟦F9; v=poured in; by=police: A neighbour saw him with a bottle at the serving table⟧, they said. ⟦F18; v=rejects; st=denied; by=lawyer: He rejects the accusation⟧, his court-appointed lawyer said.
⟦F2; v=2029-11-04; by=-: The banquet took place ⟦T2029-11-04: on Sunday⟧⟧ with ⟦F6; v=about 300; by=-: about 300 people attending⟧. ⟦F5; v=dead; by=-: The bridegroom was one of the first to die⟧. ⟦F19; v=7; by=health ministry: Seven of the dead are children⟧.
⟦F20; v=11 km; by=-: Batu Kelir lies 11 kilometres from the nearest hospital⟧, up a road that the last rains had cut. ⟦F15; v=2027; by=-: ⟦F16; v=5; by=-: Five tourists died⟧ in 2027⟧ ⟦F21; v=methanol; by=-: after drinking methanol-laced spirits⟧ on the same island, in a case that led Jakarta to shut dozens of illegal stills.
⟦F12; v=3; by=police: Three women who had helped at the stove were interviewed and sent home⟧, police said. Weddings in the dry season often feed whole valleys, and neighbours lend pots, benches and generators for the day.
%% Reporting by D. Wirawan
=== a3 | outlet: Garuda Siang (tabloid) | published: 2029-11-08 | title: JILTED! The bottle, the ex and the bride who lives
%% HOT: see the wedding photos
&& The bottle, the ex and the bride who lives
Her henna is still red. ⟦F22; v=moved; by=-: Baiq Nurul, 21, was carried to a bigger ward in Mataram⟧, and does not know that ⟦F5; v=dead; by=-: her husband of three hours lies in the ground⟧.
⟦F13; v=1; by=-: And he? Sahirman, 31, motorcycle mechanic, sits in the lock-up of Praya⟧. ⟦F23; v=dowry debt; by=aunt: He had paid for two buffaloes and never got them back⟧, an aunt of the bride tells us. ⟦F9; v=poured in; by=aunt: “He came with a bottle of syrup nobody had asked for,”⟧ she says.
⟦F9; v=drum; by=cook: But the cook, Inaq Rumisah, shakes her head: the drums stank from the start⟧, ⟦F24; v=borrowed; by=cook: they had been borrowed from a chilli farmer on Saturday⟧. ⟦F18; v=rejects; st=denied; by=Sahirman: “I drank from it myself!” cries Sahirman⟧ through the bars.
⟦F10; v=half an hour; by=cook: It took hardly thirty minutes until the first vomited⟧, the cook recalls. ⟦F7; v=coconut drink; by=-: The pretty pink ice with young coconut⟧ ran down so many throats. ⟦F19; v=7; by=-: Seven little coffins⟧, among ⟦F3; v=14; by=morgue attendant: fourteen in all, says the man at the morgue⟧, who counts ⟦F25; by=morgue attendant: an unborn child⟧.
⟦F1; by=-: The feast of tears⟧ had ⟦F6; v=450; by=aunt: 450 mouths to feed, claims the aunt⟧, who paid for the rice. ⟦F11; v=pick-ups; by=-: Cabbage lorries played ambulance⟧. ⟦F14; v=Denpasar; by=police source: The glass jars went to Denpasar, says our man in the police⟧.
%% Zodiac and lottery numbers: next page
=== a4 | outlet: Lombok Farmers' Health Network | published: 2029-11-12 | title: Not a crime of passion but a drum
%% Position paper, short version
⟦F1; by=-: What befell the wedding party at Batu Kelir⟧ has a name in our records: container poisoning. ⟦F26; v=17; by=-: Since 2020 we have documented seventeen cases⟧ in these islands.
⟦F8; v=pesticide; by=-: Carbofuran kills insects and does not distinguish guests⟧. ⟦F9; v=drum; by=-: The poison was in the vessel⟧. ⟦F24; v=borrowed; by=farmer: Haji Mustiaji, who lent the two drums, told us he had rinsed them once, in the canal⟧. ⟦F27; v=banned; by=-: In the European Union the substance has been prohibited since 2008⟧; here ⟦F28; v=90000 rupiah; by=-: a kilo is sold for ninety thousand rupiah⟧ beside the biscuits.
⟦F4; v=112; by=-: Our volunteers have listed 112 sick⟧, since ⟦F29; v=stayed home; by=-: many stayed at home for fear of the bill⟧. ⟦F3; v=15; by=hospital: The count of the hospital has reached fifteen dead⟧; ⟦F19; v=7; by=-: almost half of them had not finished primary school⟧.
⟦F13; v=1; by=-: A jealous man in handcuffs⟧ is convenient for everybody. ⟦F18; v=rejects; st=denied; by=-: He pleads his innocence⟧, and ⟦F30; v=positive; by=clinic: his own blood, a clinic tells us, contains the poison⟧.
⟦F20; v=more than ten kilometres; by=-: Over ten kilometres of broken road⟧ separate these people from a doctor. ⟦F11; v=pick-ups; by=-: They were driven down like onions⟧. ⟦F2; v=2029-11-04; by=-: A week has passed since ⟦T2029-11-04: that Sunday⟧⟧.
@@ copy Archipelago News Service
⟦F17; v=6; by=health ministry: Six of the patients are on ventilators⟧, the ministry said.
⟦F31; st=asked; by=-: We ask the governor to withdraw the product⟧.
%% Account: Bank Rinjani, “solidarity”
=== a5 | outlet: The Eastern Observer (Perth) | published: 2029-11-20 | title: Lombok wedding poisoning: what we know
%% Explainer
%% By Kirra Langdon, South-East Asia reporter
How many died? ⟦F3; v=15; by=hospital: Fifteen, by the hospital's register⟧, ⟦F3; v=16; by=hamlet: or sixteen if, with the hamlet, you add⟧ ⟦F25; by=hamlet: the baby whom one of the women was carrying⟧. ⟦F19; v=7; by=-: Seven were under thirteen⟧. ⟦F5; v=dead; by=-: The newlywed husband, Lalu Wira, is one of them⟧; ⟦F22; v=home; by=-: his widow went home to her parents ⟦T2029-11-17: on Saturday⟧⟧.
What was it? ⟦F8; v=pesticide; by=laboratory: Carbofuran, an agricultural poison, the laboratory has certified⟧ – ⟦F14; v=Denpasar; by=laboratory: that is the one in Bali's capital, to which the jars were driven⟧, ⟦F14; v=Jakarta; by=police: though police kept saying Jakarta⟧. ⟦F7; v=rice; by=-: The highest dose was not in the drink at all but in the yellow rice⟧, steamed with water from the same drums.
Who did it? Perhaps no one. ⟦F9; v=drum; by=laboratory: Residue in the seams of both containers is years old, the chemists write⟧. ⟦F13; v=released; by=-: Sahirman was let go ⟦T2029-11-16: on Friday⟧⟧, and ⟦F12; v=3; by=-: the three kitchen women who had been grilled first⟧ were sent an apology. ⟦F24; v=bought; by=Haji Mustiaji's son: The farmer's son insists that his father sold the drums outright, and warned the buyers⟧. ⟦F9; v=poured in; by=Baiq family: The bride's family still says that the ex-fiancé tipped something in⟧.
How fast did it act? ⟦F10; v=half an hour; by=toxicologist: A toxicologist at a Perth university says thirty minutes is typical⟧; ⟦F10; v=2 hours; by=guest: the two hours of which one guest spoke⟧ would be slow.
How big was the party? ⟦F6; v=312; by=gift book: The gift book, in which every envelope is entered, has 312 lines⟧. ⟦F4; v=112; by=farmers' group: A farmers' group found 112 ill⟧, counting the many who never saw a ward.
Is it linked with Senggigi? No. ⟦F15; v=2027; by=-: The disaster of two years earlier⟧ ⟦F21; v=methanol; by=-: involved wood alcohol⟧ and ⟦F16; v=6; by=consulates: killed six visitors, by the consulates' final count⟧.
⟦F1; by=-: Batu Kelir⟧ has stopped borrowing things. ⟦F31; by=governor; st=planned: The governor says the insecticide will be off the shelves by New Year⟧.
=== key
F1 | What happened at the wedding in Batu Kelir?
F2 | When was the wedding?
F3 | How many people died after the wedding?
F4 | How many people were ill?
F5 | What happened to the groom?
F6 | How many guests were there?
F7 | Which food or drink held the poison?
F8 | What was the poison?
F9 | How did the poison get into the food?
F10 | How soon did the first fall ill?
F11 | How were the sick taken to hospital?
F12 | How many kitchen helpers were questioned?
F13 | Is there a suspect?
F14 | Where were the samples sent?
F15 | When was the Senggigi poisoning?
F16 | How many died in the Senggigi poisoning?
F17 | How many patients are on ventilators?
F18 | What does the detained man say?
F19 | How many of the dead are children?
F20 | How far is the hospital?
F21 | What was the poison at Senggigi?
F22 | Where is the bride?
F23 | What was the alleged motive?
F24 | How did the hosts come by the drums?
F25 | Who else do some count among the dead?
F26 | How many container poisonings has the network documented?
F27 | Is the substance allowed in the European Union?
F28 | What does the pesticide cost?
F29 | Why did many not go to hospital?
F30 | Did the suspect's blood contain the poison?
F31 | Is the pesticide to be withdrawn?
D1 | figure | update | F3 | 9: a1 | 13: a2 | 15: a4 a5 | the sick die over the following days
D2 | figure | scope | F3 | 13: a2 | 14: a3 | the morgue attendant counts an unborn child
D3 | figure | scope | F3 | 15: a4 a5 | 16: a5 | without or with the unborn child
D4 | responsibility | conflict | F9 | drum: a1 a3 a4 a5 | poured in: a2 a3 a5 | an old spray drum or the jilted man's bottle
D5 | place | conflict | F14 | Jakarta: a1 a5 | Denpasar: a3 a5 | police say Jakarta, the jars went to Bali
D6 | sequence | conflict | F10 | 2 hours: a1 a5 | half an hour: a3 a5 | a survivor against the cook and the toxicologist
D7 | identity | update | F7 | coconut drink: a1 a2 a3 | rice: a5 | the laboratory finds the highest dose in the rice
D8 | identity | update | F13 | none: a1 | 1: a2 a3 a4 | released: a5 | the former fiancé is detained and later let go
D9 | figure | scope | F4 | 64: a1 | 58: a2 | 112: a4 a5 | hospital patients on two days, or all the sick with those who stayed home
D16 | figure | conflict | F6 | 450: a3 | 312: a5 | the aunt's number against the lines of the gift book
D10 | figure | rounding | F6 | 300: a1 | about 300: a2 | 312: a5 | the gift book's lines rounded
D11 | figure | conflict | F6 | about 300: a2 | 450: a3 | the aunt claims far more guests than the agency
D12 | figure | rounding | F20 | 11 km: a2 | more than ten kilometres: a4 | the same road
D13 | characterisation | conflict | F24 | borrowed: a3 a4 | bought: a5 | lent by the farmer or sold with a warning
D14 | figure | update | F16 | 5: a1 a2 | 6: a5 | the consulates' final count of the Senggigi dead
D15 | place | update | F22 | moved: a3 | home: a5 | the bride leaves the Mataram ward twelve days on
R F9 | 5 | the health office; the neighbour heard by police; the bride's aunt and family; the cook; the laboratory
R F3 | 3 | the hospital and health offices; the morgue attendant; the hamlet
R F24 | 3 | the cook; Haji Mustiaji; his son
R F8 | 2 | the health authorities; the laboratory
S | a2 six of them on ventilators | a4 Six of the patients are on ventilators
E | Batu Kelir | place | Batu Kelir; the hamlet of Batu Kelir; the hamlet
E | Lalu Wira | person | Lalu Wira; the groom, Lalu Wira; The newlywed husband, Lalu Wira; The bridegroom
E | Sahirman | person | Sahirman; A jealous man in handcuffs; the ex-fiancé; a former fiancé of the bride
E | Baiq Nurul | person | Baiq Nurul; The bride, Baiq Nurul; his widow
E | Haji Mustiaji | person | Haji Mustiaji; The farmer; a chilli farmer
