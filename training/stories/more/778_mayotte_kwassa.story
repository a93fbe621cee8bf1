story: mayotte_kwassa
about: a boat of migrants and refugees sinks between Anjouan and Mayotte; rammed or overloaded, how many aboard, which side of the line, and an earlier wreck and a later rescue that must stay apart
=== a1 | outlet: Le Quotidien du Lagon | published: 2031-08-27 | title: Kwassa sinks off Mayotte: eleven bodies recovered
%% Mamoudzou — by Anziza Halidi
%% Reserved for subscribers | The essential in 2 minutes
⟦F1; by=-: A boat carrying people from the Comoros and the African mainland went down⟧ ⟦F2; v=2031-08-26; by=-: ⟦T2031-08-26: in the night of Monday to Tuesday⟧⟧, and ⟦F3; v=11; by=prefecture: eleven bodies have been brought to the quay of Dzaoudzi⟧, the prefecture announced. ⟦F4; v=19; by=prefecture: Nineteen persons were saved⟧.
⟦F5; v=overloading; by=prefecture: The craft, eight metres long, would have capsized under its own load⟧ when the wind freshened, according to the same source. ⟦F6; v=38; by=prefecture: It would have carried thirty-eight⟧, ⟦F7; v=8; by=prefecture: which leaves eight to be looked for⟧.
⟦F8; v=9 nautical miles; by=maritime gendarmerie: The wreck lies nine nautical miles north-west of the reef⟧, in French waters, says the maritime gendarmerie. ⟦F9; v=1; by=-: A helicopter⟧ and two interceptors searched all day over a sea the colour of slate.
On the pontoon a fisherman from Mtsapéré, Bacar Soilihi, was wringing out his shirt. ⟪Bacar Soilihi; q: “⟦F10; v=7; by=Bacar Soilihi: I pulled out seven with my hands⟧. The eighth let go,”⟫ he says.
⟦F36; v=70 km; by=-: The crossing, seventy kilometres⟧, has killed before. ⟦F11; v=2031-03; by=-: In March⟧ ⟦F12; v=22; by=-: twenty-two persons had perished⟧ off Sada, in the worst wreck of these three years. The mayor of the commune, who lost a cousin then, came to the quay on foot, bareheaded, and said nothing to anybody.
=== a2 | outlet: Agence Océan-Presse | published: 2031-08-27 | title: At least 11 dead as migrant boat sinks near French island of Mayotte
MAMOUDZOU, Mayotte (AOP) — ⟦F3; v=11; by=officials: At least 11 people have drowned⟧, ⟦F13; v=4; by=officials: four of them children⟧, after ⟦F1; by=officials: a wooden vessel packed with migrants foundered in the Mozambique Channel⟧ ⟦F2; v=2031-08-26; by=officials: ⟦T2031-08-26: early on Tuesday⟧⟧, officials in the French territory said.
⟦F4; v=about 20; by=officials: About 20 were plucked alive from the water⟧, most by fishing boats.
⟦F14; v=Congolese; by=-: Many of those aboard were asylum seekers from eastern Congo and Burundi⟧, for whom Mayotte has become a doorway to Europe. ⟪Espérance Furaha; q: “⟦F5; v=rammed; by=Espérance Furaha; st=alleged: The big boat came at us with its light in our eyes and it did not stop⟧,”⟫ survivor Espérance Furaha, 27, told AOP at the hospital. ⟦F5; v=no contact; by=border police; st=denied: The border police denied any contact⟧. ⟪Yannick Le Guen; q: “⟦F5; v=no contact; by=Yannick Le Guen; st=denied: Our launch never came closer than two hundred metres⟧,”⟫ said commander Yannick Le Guen.
⟦F15; v=400; by=survivors: Passengers had paid 400 euros each⟧, survivors said. ⟦F16; v=in custody; by=prosecutor: A man suspected of being the pilot was in custody⟧, the prosecutor's office said.
⟦F17; v=25000; by=-: France turned back some 25,000 people from the island last year⟧.
The voyage ⟦F36; v=about 44 miles; by=-: from Anjouan, some 44 miles away⟧, is made in narrow fibreglass or plank boats known as kwassa-kwassa, usually on moonless nights and with the engine throttled down near the reef. Rights groups say that stricter patrols have only pushed pilots into rougher passages.
%% AOP — additional reporting in Moroni
=== a3 | outlet: Moroni Al-Fajr | published: 2031-08-28 | title: Our dead of the channel: Union accuses the French launch
%% Translated from Shikomori and French
In the name of God. ⟦F18; v=3; by=-: The Union of the Comoros has decreed three days of mourning⟧ for its children whom ⟦F1: the sea of Mayotte⟧ has swallowed.
⟦F5; v=rammed; by=foreign ministry: They did not sink, they were sunk⟧: this is the word of the ministry of foreign affairs, which yesterday handed a note to the ambassador. ⟦F8; v=Comorian waters; by=foreign ministry: The collision took place on our side of the median line, at fourteen miles from their reef⟧, the note affirms.
⟦F6; v=46; by=village committee of Domoni: Forty-six had embarked at the beach of Domoni⟧, for the village committee wrote down each one at the moment of farewell, with the telephone number of a relative. ⟦F3; v=13; by=-: Thirteen are laid out⟧ today in the cold room of the French; ⟦F7; v=14; by=village committee of Domoni: of fourteen, the committee has no news⟧.
⟦F14; v=Comorian; by=-: The greater part were ours⟧, young people of Nyumakele and of Domoni, and not the strangers of whom the foreign press speaks. ⟦F19; v=12; by=village committee of Domoni: Twelve foreigners, no more, are on the list⟧.
The note recalls also that ⟦F12; v=24; by=foreign ministry: twenty-four of the nation's children were lost⟧ ⟦F11; v=2031-03: in the drowning of March⟧, while the French wrote a smaller number. In the mosques of Anjouan the names were read after the prayer, village by village.
⟪Said Abdou Mze; q: “My daughter had a dentist's appointment in Mamoudzou. A dentist's,”⟫ said Said Abdou Mze, who still holds the paper.
=== a4 | outlet: Channel Watch Coalition | published: 2031-08-30 | title: What eleven survivors told us
%% Statement — embargoed until 0600 UTC — Contact: press@channelwatch.invalid
⟦F38; v=11; by=Channel Watch Coalition: The Coalition has interviewed eleven⟧ of ⟦F4; v=19; by=-: those nineteen who lived⟧. All of them mention a white light. ⟦F20; v=8; by=survivors > Channel Watch Coalition: Eight speak of a blow to the stern⟧; ⟦F21; v=3; by=survivors > Channel Watch Coalition: three felt none and say that people had stood up and run to one side⟧.
We therefore do not repeat ⟦F5; v=rammed; by=foreign ministry; st=doubted: Moroni's assertion of a deliberate collision⟧. We do say that ⟦F22; v=41 minutes; by=Channel Watch Coalition: forty-one minutes passed between the first distress call and the first lifebuoy⟧, by the record of the relief line that our volunteers staff. ⟦F23; v=2h17; by=relief line: That call reached us at 2.17 a.m.⟧, and we passed it on within a minute.
⟦F6; v=46; by=list of Domoni: There were 46 names on the list from the beach⟧; ⟦F24; v=2; by=survivors > Channel Watch Coalition: two babies carried on the back had not been written down⟧.
⟦F3; v=14; by=hospital morgue: The morgue had received fourteen bodies by last night⟧. ⟦F13; v=6; by=hospital morgue: Six belong to minors⟧.
⟦F15; v=600; by=Channel Watch Coalition: Those from the Great Lakes had paid 600 euros⟧, ⟦F15; v=300; by=Channel Watch Coalition: islanders half of that⟧. The young man now called ⟦F16: a smuggler⟧ ⟦F25; v=passage; by=survivors > Channel Watch Coalition: held the tiller in place of a fare⟧, several told us.
⟦F37; v=none; by=Channel Watch Coalition: None of the eleven had a life jacket⟧. One had a school certificate, sealed in a freezer bag, and asked us whether the stamp could still be read. It could.
=== a5 | outlet: France Grand Large | published: 2031-08-31 | title: Mayotte wreck: a scratch of blue paint and many questions
%% Investigation desk | Read in 5 min
%% Also: cyclone season, are we ready?
It is a line of blue, long as a forearm, on a plank that the current threw up at Acoua. ⟦F26; v=matches; by=an expert: A paint expert whom we consulted finds it to be of the kind used on the launches of the border police⟧. ⟦F26; v=inconclusive; by=prosecutor: The prosecutor, Hélène Darrieux, considers that half the hulls of the lagoon wear that blue⟧.
⟦F5; v=no contact; by=prefect; st=denied: The prefect maintains that no launch touched anything⟧. But ⟦F27; v=switched off; by=-: the tracking beacon of the interceptor Karihani was silent from 1.50 to 2.35⟧, a fact its crew puts down to ⟦F28; v=fault; by=crew: a failed fuse⟧.
⟦F8; v=9 nautical miles; by=-: The hull, found by sonar ⟦T2031-08-29: on Friday⟧, rests some seventeen kilometres from the barrier reef⟧: on the bottom, then, in French territory, though currents may have carried it.
⟦F3; v=14; by=-: The toll stood at fourteen when we went to press⟧, ⟦F7; v=13; by=-: with thirteen still missing⟧. ⟦F6; v=46; by=-: The figure of forty-six at departure⟧, at first contested, ⟦F6; v=46; by=prefecture: is now also that of the prefecture⟧.
⟪Espérance Furaha; q; via=Agence Océan-Presse: “The big boat came at us, its light in our eyes, and did not stop,”⟫ Espérance Furaha told an agency. She has since been placed in the detention centre at Pamandzi, ⟦F29; v=2031-09-02; st=planned; by=her lawyer: from which she may be removed ⟦T2031-09-02: on Tuesday⟧, her lawyer says⟧. ⟦F30; v=witness; by=her lawyer: He asks that she be kept on the island as a witness⟧. As to ⟦F22; v=about 40 minutes; by=relief line: the forty minutes or so that went by before help came, as the volunteers' telephone log has it⟧, the prefecture will say only that the sea was heavy. It prefers to speak of its effort at the border: ⟦F17; v=31000; by=prefecture: thirty-one thousand departures in the last year, if one adds those who went of their own will⟧.
=== a6 | outlet: The Kigali Meridian | published: 2031-09-03 | title: Congolese families seek names of Mayotte drowned
%% By Solange Uwera | Regional
Three weeks after leaving a camp near Uvira, ⟦F31; v=5; by=Muhindo family: five members of the Muhindo family were on the Domoni boat⟧. One telephoned. ⟪Jérôme Muhindo; q: “He said: we are two, and then he said: now you pray,”⟫ his father, Jérôme Muhindo, recounts.
⟦F1: The shipwreck of last week⟧, ⟦F2; v=2031-08-26; by=-: in the small hours of ⟦T2031-08-26: 26 August⟧⟧, has cost ⟦F3; v=16; by=French authorities: sixteen lives by the latest French reckoning⟧; ⟦F32; v=9; by=-: nine have been identified⟧. ⟦F13; v=6; by=-: Half a dozen were not yet eighteen⟧.
@@ copy Agence Océan-Presse
⟦F14; v=Congolese; by=-: Many of those on board were asylum seekers from eastern Congo and Burundi⟧, for whom Mayotte has become a doorway to Europe.
Yet ⟦F19; v=a dozen; by=-: the beach list shows only a dozen non-Comorians⟧, and relatives fear that others went aboard unlisted.
Confusion is added by ⟦F33; by=-: the rescue ⟦T2031-08-31: of Sunday⟧, when another canoe lost its engine⟧ and ⟦F34; v=31; by=-: all thirty-one passengers were towed ashore unharmed⟧. Some families took that number for the survivors of theirs. ⟦F12; v=22; by=-: Nor do the twenty-two buried at Sada⟧ ⟦F11; v=2031-03; by=-: five months earlier⟧ belong to this loss.
⟦F16; v=charged; by=-: The helmsman, a 19-year-old from Anjouan, was charged with manslaughter on Monday⟧. ⟦F35; v=opened; by=prosecutor: A second file, on the conduct of the launch's crew, has been opened as well⟧, prosecutor Darrieux confirmed. ⟦F29; v=suspended; by=a judge: A judge has halted the removal of the survivor Furaha⟧.
=== key
F1 | What happened to the boat?
F2 | When did the boat sink?
F3 | How many bodies were recovered?
F4 | How many survived?
F5 | Was the boat rammed?
F6 | How many people were aboard?
F7 | How many are missing?
F8 | Where did the boat go down?
F9 | How many helicopters searched?
F10 | How many did Bacar Soilihi pull out?
F11 | When was the earlier wreck?
F12 | How many died in the earlier wreck?
F13 | How many of the dead were minors?
F14 | Who were most of the passengers?
F15 | How much did passengers pay?
F16 | What is the standing of the suspected pilot?
F17 | How many people were turned back last year?
F18 | How many days of mourning did the Comoros declare?
F19 | How many foreigners were on the list?
F20 | How many survivors speak of a blow?
F21 | How many survivors felt no blow?
F22 | How long did help take?
F23 | When did the distress call come?
F24 | How many babies were not on the list?
F25 | How was the helmsman paid?
F26 | Does the paint on the plank come from a police launch?
F27 | Was the launch's beacon on?
F28 | Why was the beacon silent?
F29 | Will Espérance Furaha be removed from the island?
F30 | What does her lawyer ask?
F31 | How many of the Muhindo family were aboard?
F32 | How many of the dead have been identified?
F33 | What happened on the following Sunday?
F34 | How many were rescued on the Sunday?
F35 | Is the launch's crew being investigated?
F36 | How long is the crossing?
F37 | How many of the survivors interviewed had life jackets?
F38 | How many survivors did the Coalition interview?
D15 | figure | rounding | F36 | 70 km: a1 | about 44 miles: a2 | the same distance in other units
D16 | figure | conflict | F12 | 22: a1 a6 | 24: a3 | the French count of the March wreck against Moroni's
D17 | figure | rounding | F22 | 41 minutes: a4 | about 40 minutes: a5 | the same log
D1 | figure | update | F3 | 11: a1 a2 | 13: a3 | 14: a4 a5 | 16: a6 | bodies were found over a week
D2 | figure | rounding | F4 | 19: a1 a4 | about 20: a2 | the agency rounds
D3 | cause | conflict | F5 | overloading: a1 | rammed: a2 a3 a4 | no contact: a2 a5 | the prefecture speaks of capsizing and denies contact, survivors and Moroni of a collision
D4 | figure | conflict | F6 | 38: a1 | 46: a3 a4 a5 | the prefecture's first estimate against the list made on the beach, which it later took over
D5 | figure | conflict | F7 | 8: a1 | 14: a3 | follows from the number aboard
D14 | figure | update | F7 | 14: a3 | 13: a5 | one more of the missing was found dead
D6 | place | conflict | F8 | 9 nautical miles: a1 a5 | Comorian waters: a3 | inside French waters for the gendarmerie, beyond the median line for Moroni
D7 | figure | update | F13 | 4: a2 | 6: a4 a6 | more bodies of minors were found
D8 | identity | conflict | F14 | Congolese: a2 a6 | Comorian: a3 | who made up the bulk of the passengers
D9 | figure | scope | F15 | 400: a2 | 600: a4 | 300: a4 | one price for all against separate prices for mainlanders and islanders
D10 | figure | rounding | F19 | 12: a3 | a dozen: a6 | the same list
D11 | characterisation | conflict | F26 | matches: a5 | inconclusive: a5 | a hired expert against the prosecutor
D12 | characterisation | update | F16 | in custody: a2 | charged: a6 | held first, charged the next Monday
D13 | denial | update | F29 | 2031-09-02: a5 | suspended: a6 | the planned removal was halted by a judge
D18 | figure | scope | F17 | 25000: a2 | 31000: a5 | forced returns alone or voluntary departures too
R F5 | 5 | the prefecture; Espérance Furaha; commander Le Guen's unit; the foreign ministry in Moroni; the survivors heard by the Coalition
R F6 | 2 | the prefecture's first estimate; the list of the Domoni committee
R F8 | 3 | the maritime gendarmerie; the foreign ministry; the sonar
R F12 | 1 | the earlier official toll
S | a2 “The big boat came at us with its light in our eyes and it did not stop | a5 “The big boat came at us, its light in our eyes, and did not stop,”
E | Espérance Furaha | person | Espérance Furaha; the survivor Furaha
E | Hélène Darrieux | person | Hélène Darrieux; prosecutor Darrieux; The prosecutor
E | Channel Watch Coalition | organisation | The Coalition
E | Union of the Comoros | place | Union of the Comoros; Moroni
