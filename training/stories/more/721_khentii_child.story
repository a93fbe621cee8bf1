story: khentii_child
about: a four-year-old herder's girl lost on the Mongolian steppe is found alive; how long she was gone, how far, who found her, what kept her warm, and whether she wandered off or was taken; a boy lost in 2026 who was never found, and a searcher's death, stand close by
=== a1 | outlet: Delger News Agency | published: 2032-10-12 | title: Missing four-year-old found alive in Khentii
%% Delger / ULAANBAATAR
⟦F1; by=emergency agency: A girl of four who had vanished from her family's autumn camp in Khentii province was found alive⟧ ⟦F2; v=2032-10-11; by=emergency agency: ⟦T2032-10-11: on Monday afternoon⟧⟧, the National Emergency Agency reported.
⟦F3; v=rescuers; by=-: A rescue team located Anujin, daughter of the herder B. Gantulga⟧, ⟦F4; v=18; by=-: 18 kilometres from the camp⟧, in a gully on the southern slope of Mount Tsagaan Tolgoi. ⟦F5; v=72 hours; by=-: She had been missing for 72 hours⟧, while the night temperature sank to ⟦F6; v=-11; by=-: minus 11 degrees⟧.
⟦F7; v=420; by=-: The search involved 420 people⟧, six dogs and two drones. ⟦F8; v=frostbite; by=Dr S. Oyuntsetseg: The child has frostbite on three toes⟧ and is otherwise in satisfactory condition, Dr S. Oyuntsetseg of the provincial hospital in Öndörkhaan said. ⟪S. Oyuntsetseg; q: “She asked for dumplings, then for more dumplings,”⟫ the physician added.
It has been established that ⟦F9; v=wandered; by=-: the girl walked away from the camp after a strayed foal⟧.
Deputy Prime Minister L. Baasansuren congratulated the searchers and promised ⟦F10; v=5m; st=planned; by=L. Baasansuren: awards of five million tugrik⟧ for those who distinguished themselves.
⟦F11; v=1; by=-: One volunteer, a motorcyclist aged 41, died ⟦T2032-10-10: on Sunday⟧⟧ when his machine overturned in a river bed.
Khentii, the birthplace of Chinggis Khaan, is inhabited by 80,000 people and more than four million head of livestock. In October families move from the autumn to the winter pastures, and adults are commonly absent from the gers from dawn until dark.
=== a2 | outlet: The Steppe Post | published: 2032-10-13 | title: The dog, the girl and the man who wasn't in the press release
%% By Nomin Erdenechuluun. English-language weekly, Ulaanbaatar
%% Buy us a coffee
⟦F1; by=-: The little one is safe⟧, ⟦F2; v=2032-10-11; by=-: since ⟦T2032-10-11: Monday⟧⟧, and now the grown-ups are quarrelling. Let us begin with the camel herder. ⟦F33; v=66; by=-: Sixty-six years old, name of Dorligjav⟧, and, if you ask him, ⟦F3; v=Dorligjav; by=Dorligjav: he found her⟧. ⟪Dorligjav; q: “I saw my neighbour's dog where no dog should lie, and under the dog there was a hat,”⟫ he told me over a bad line. The rescue team, he says, ⟦F12; v=2 hours; by=Dorligjav: arrived two hours afterwards⟧, in clean jackets.
He puts the place at ⟦F4; v=nearly 20; by=Dorligjav: nearly twenty kilometres from Gantulga's gers⟧. The agency's officer in charge, Colonel T. Ochirbat, does not budge: ⟦F3; v=rescuers; by=T. Ochirbat: his people had already spotted her from the air⟧.
About the dog there is no dispute. ⟦F13; v=dog; by=-: Bankhar, a sheep guard of nine years, lay on the child for three nights⟧ and growled at the doctor. ⟦F14; v=dog biscuits; by=-: He has been given a blue scarf and a sack of biscuits⟧.
But was it three? ⟦F15; v=2032-10-08; by=Gantulga: The father missed her at dusk ⟦T2032-10-08: on Friday the 8th⟧⟧. ⟦F15; v=2032-10-07; by=grandmother: Her grandmother says that it was ⟦T2032-10-07: Thursday⟧⟧, the evening when the mare came back alone, and that the men spent a day in looking by themselves, for shame. The district governor ⟦F16; v=2032-10-09; by=district governor: got the first call ⟦T2032-10-09: on Saturday at 6 a.m.⟧⟧
Everybody here thinks of ⟦F17; v=2026; by=-: the Bayan-Ovoo boy, who went after goats ⟦T2026: in 2026⟧⟧ and ⟦F18; v=never found; by=-: has not been seen since⟧. Nobody says his name aloud in front of the girl's mother.
=== a3 | outlet: Oriental Globe Radio | published: 2032-10-14 | title: Mongolia: doubts over lost girl's long walk
%% English service. Script, item 4 of 9
Can a child of four walk eighteen kilometres? In Mongolia, where an entire nation rejoiced this week over ⟦F1; by=-: the rescue of little Anujin⟧, the question has become a matter for detectives.
⟦F19; v=opened; by=police: A criminal file has been opened⟧, the police in Khentii said ⟦T2032-10-13: on Wednesday⟧. ⟦F9; v=taken; by=police; st=alleged: They are examining whether somebody carried the girl off by vehicle⟧. ⟦F20; v=200 m; by=police: Fresh tyre marks lie within 200 metres of the gully⟧, they noted. The emergency agency ⟦F9; v=wandered; by=emergency agency: still maintains that she went on foot after a foal⟧.
⟦F2; v=2032-10-11; by=-: She had been lifted from the gully on Monday⟧. The family is divided. The mother, Ts. Bolormaa, ⟦F9; v=taken; by=Bolormaa; st=alleged: suspects a former hired hand⟧, dismissed in August. ⟦F21; v=town; by=former hired hand; st=denied: The man says that he spent the weekend in Choir at a wedding⟧.
Meanwhile the province mourns. ⟦F11; v=1; by=-: For one of those who combed the steppe on motorcycles, it was the last journey⟧: ⟦F32; v=3; by=-: he leaves three children⟧.
@@ copy Delger News Agency
⟦F8; v=frostbite; by=Dr S. Oyuntsetseg: The child has frostbite on three toes⟧ and is otherwise in satisfactory condition, Dr S. Oyuntsetseg of the provincial hospital in Öndörkhaan said.
And how cold was it, really? ⟦F6; v=-11; by=emergency agency: Eleven below, according to the authorities⟧. ⟦F6; v=-14; by=herders' station: A weather station kept by herders on the same slope recorded fourteen⟧.
=== a4 | outlet: Child Trace International | published: 2032-10-15 | title: What Anujin's three nights teach us
%% Briefing for member organisations. Geneva and Ulaanbaatar
Each year ⟦F22; v=120; by=Mongolian police: about 120 children under ten are reported lost in Mongolia⟧, police statistics show, and ⟦F23; v=114; by=Mongolian police: all but six of them come home⟧. ⟦F1; by=-: Anujin did⟧, and it is worth asking why.
&& What Anujin's three nights teach us
Warmth. Not just a dog. ⟦F13; v=felt; by=-: Her thick felt boots and a grown-up's deel, which she had put on to play, made the difference⟧, in the judgement of our medical adviser.
Time. We reckon ⟦F5; v=68 hours; by=-: 68 hours⟧ between the ⟦F15; v=2032-10-08; by=parents: Friday dusk that the parents give⟧ and the moment when she was lifted up; ⟦F5; v=72 hours; by=emergency agency: the official three days⟧ round this up a little.
Distance. As the crow flies, ⟦F4; v=18; by=-: eighteen kilometres lie between the gers and the gully⟧. ⟦F4; v=31; by=tracker: Along the dry streams, which a small person would follow, it is thirty-one⟧, a tracker on our team measured. That is much, though not unheard of.
Numbers of searchers. ⟦F7; v=420; by=agency: The agency's 420⟧ were on its own list. ⟦F7; v=900; by=-: With herders on horseback who signed no list we get to around nine hundred⟧.
Money. ⟦F25; v=26m; by=agency: The operation is said to have cost 26 million tugrik, or some 7,500 dollars⟧. For a drone that sees heat at night the province has been waiting ⟦F26; v=2029; by=province: since 2029⟧.
We remember ⟦F17; v=2026; by=-: the boy from Bayan-Ovoo, lost ⟦T2026: six years ago⟧⟧, whose case ⟦F18; v=never found; by=-: is open still⟧.
=== a5 | outlet: Delger News Agency | published: 2032-10-22 | title: No crime in disappearance of Khentii girl, police conclude
%% Delger / ÖNDÖRKHAAN
The Police Department of Khentii province has ⟦F19; v=closed; by=police: closed its inquiry⟧ into ⟦F1; by=-: the disappearance of the four-year-old Anujin⟧ without charges. ⟦F9; v=wandered; by=police: No other person had a hand in it⟧, Major G. Temuulen told reporters.
⟦F24; v=fence crew; by=G. Temuulen: The tyre marks were left by a crew that repairs the railway fence⟧, he stated. ⟦F21; v=town; by=wedding film: The dismissed labourer appears, dancing, in a film of the wedding at Choir⟧.
The girl was interviewed by a psychologist with the help of a toy horse. ⟦F8; v=frostbite; by=-: Her frozen toes have been saved⟧. She said that ⟦F27; v=foal; by=Anujin: the foal had been “naughty and far”⟧.
It was further clarified that ⟦F15; v=2032-10-07; by=police: the absence was noticed ⟦T2032-10-07: on Thursday, 7 October⟧⟧, and reported only on Saturday. ⟦F5; v=about 92 hours; by=-: She was accordingly outdoors for about 92 hours⟧. No proceedings will be brought against the parents for the delay.
The emergency agency amended its record in one respect. ⟦F3; v=Dorligjav; by=emergency agency: The first person to reach the child was citizen Dorligjav⟧, who will receive ⟦F10; v=5m; by=emergency agency: the award of five million⟧. ⟪T. Ochirbat; q: “The drone saw the dog. It did not see the girl,”⟫ Colonel Ochirbat acknowledged.
⟦F11; v=1; by=-: The family of the volunteer who lost his life⟧ ⟦F28; v=20m; by=government: will be paid 20 million tugrik⟧, the government decided.
=== a6 | outlet: Kvällsbladet Tid | published: 2032-10-24 | title: Reportage: 'Naughty and far'
%% Text: Elna Sjöwall. Translated from the Swedish
⟦F1; by=-: She is back⟧, and ⟦F8; v=frostbite; by=-: three of her toes were frozen⟧. On the bed in the ger sits a person wrapped in gauze, who does not care for journalists. She cares for the dog. ⟦F13; v=dog; by=mother: Without him, her mother says, there would be a grave⟧.
I had read ⟦F4; v=18; by=-: eighteen kilometres⟧, ⟦F4; v=nearly 20; by=-: I had read close on twenty⟧. From a saddle it is simply the whole morning. Old Dorligjav rides ahead. ⟪Dorligjav; q; via=The Steppe Post: “The neighbour's dog lay where no dog should lie, and there was a hat under it,”⟫ he had told a paper in the capital, and he tells it again with the hands.
⟦F29; v=declined; by=Dorligjav: He has sent the money back⟧, he lets me know, or rather asked that it be given to the dead motorcyclist's children. ⟦F11; v=1; by=-: That man, forty-one⟧, he knew only from behind, as a helmet.
When did she go? ⟦F15; v=2032-10-07; by=grandmother: “Thursday, with the mare,” says the grandmother⟧ and looks at her son. He looks at the stove. ⟦F15; v=2032-10-07; by=Gantulga: He nods⟧.
The mother no longer speaks of the hired man. ⟦F30; v=apologised; by=mother: She has taken him cheese and begged his pardon⟧. There was nobody with a car. There was ⟦F9; v=wandered; by=-: a foal that ran, and a girl who ran behind⟧.
In the evening it is ⟦F31; v=-9; by=-: nine below⟧. I am told that this is mild. I ask what they say to children here when they come back from so far away. ⟪Ts. Bolormaa; q: “We say nothing. We smell their hair,”⟫ answers Bolormaa.
=== key
F1 | What happened to Anujin?
F2 | When was the girl found?
F3 | Who found the girl?
F4 | How far from the camp was she found?
F5 | For how long was she missing?
F6 | How cold did the nights get?
F7 | How many people searched?
F8 | What injury did the girl have?
F9 | Did the girl wander off or was she taken?
F10 | How large is the award?
F11 | How many searchers died?
F12 | How long after the herder did the rescuers come?
F13 | What kept the girl alive in the cold?
F14 | What was the dog given?
F15 | When was the girl first missed?
F16 | When was her absence reported?
F17 | When was the Bayan-Ovoo boy lost?
F18 | What became of the Bayan-Ovoo boy?
F19 | What is the state of the criminal inquiry?
F20 | How near to the gully were the tyre marks?
F21 | Where was the hired hand that weekend?
F22 | How many young children are reported lost each year?
F23 | How many of the lost children come home?
F24 | Who left the tyre marks?
F25 | What did the search cost?
F26 | Since when has the province awaited a heat drone?
F27 | What did the girl say about the foal?
F28 | What will the dead volunteer's family be paid?
F29 | What did the herder do with the money?
F30 | How did the mother make up with the hired man?
F32 | How many children does the dead volunteer leave?
F33 | How old is the camel herder?
F31 | How cold was it on the reporter's evening?
D1 | identity | conflict | F3 | rescuers: a1 a2 | Dorligjav: a2 a5 | the agency's own team against the herder, until the agency gives way
D2 | cause | conflict | F9 | wandered: a1 a3 a5 a6 | taken: a3 | the agency says that she followed a foal, police and mother suspected a kidnapping
D3 | date | conflict | F15 | 2032-10-08: a2 a4 | 2032-10-07: a2 a5 a6 | the parents' Friday against the grandmother's Thursday
D4 | figure | update | F5 | 72 hours: a1 a4 | about 92 hours: a5 | the police moved the start back to Thursday
D5 | figure | rounding | F5 | 68 hours: a4 | 72 hours: a1 a4 | the official three days round the reckoned hours up
D6 | figure | rounding | F4 | 18: a1 a4 a6 | nearly 20: a2 a6 | the herder rounds the distance
D7 | figure | scope | F7 | 420: a1 a4 | 900: a4 | the agency's list, or with unlisted riders
D8 | figure | scope | F4 | 18: a1 a4 a6 | 31: a4 | as the crow flies, or along the dry streams
D9 | figure | conflict | F6 | -11: a1 a3 | -14: a3 | the agency's and the herders' thermometers
D10 | cause | conflict | F13 | dog: a2 a6 | felt: a4 | the dog's warmth, or felt boots and a coat
D11 | denial | update | F19 | opened: a3 | closed: a5 | the police ended the inquiry without charges
R F3 | 2 | the emergency agency; Dorligjav
R F15 | 3 | the father and mother; the grandmother; the police
R F9 | 3 | the emergency agency; the police; the mother
R F13 | 3 | the reporters and the mother; Child Trace's medical adviser
S | a2 “I saw my neighbour's dog where no dog should lie, and under the dog there was a hat,” | a6 “The neighbour's dog lay where no dog should lie, and there was a hat under it,”
E | Anujin | person | Anujin; little Anujin; The child; the girl; the four-year-old Anujin
E | Dorligjav | person | Dorligjav; the camel herder; citizen Dorligjav; Old Dorligjav
E | T. Ochirbat | person | Colonel T. Ochirbat; Colonel Ochirbat
E | National Emergency Agency | organisation | National Emergency Agency; The emergency agency; The agency
E | Ts. Bolormaa | person | Ts. Bolormaa; Bolormaa; The mother
