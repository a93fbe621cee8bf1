story: dukalawa
about: a volcano alert on an Indonesian island; level three or four, who is inside the zone, a ferry that sails or does not, a bishop who stays, a first and a second eruption, and a prank message that emptied the wrong town
=== a1 | outlet: Harian Selat Maluku | published: 2031-09-03 | title: Dukalawa alert raised, villagers told to leave before dusk
%% Ternate. Laporan wartawan Harian Selat Maluku
%% Baca juga: Harga cengkih turun
The drums in the mosques of Tobaru Selatan sounded at the wrong hour. ⟦F1; by=-: Mount Dukalawa, quiet since the grandfathers, is awake⟧, and ⟦F2; v=level 3; by=volcanology office: ⟦T2031-09-02: on Tuesday evening⟧ its status was lifted to Level III, or Siaga⟧, the volcanology office in Bandung announced.
The upper gardens are closed, with the nutmeg still on the trees. ⟦F4; v=6 villages; by=Yusuf Hohakay: That means six villages⟧, says district head Yusuf Hohakay, ⟦F5; v=7300; by=Yusuf Hohakay: with 7,300 souls⟧. Trucks of the cement plant were borrowed. ⟦F6; v=2900; by=disaster agency: By midnight 2,900 had been brought to the school and the harbour hall⟧, the disaster agency reported.
⟦F7; v=312; by=Dewi Lestaluhu: The seismograph at Post Kao wrote 312 tremors in a day⟧, observer Dewi Lestaluhu told us; ⟦F8; v=20; by=Dewi Lestaluhu: in a usual week she has twenty⟧.
⟪Dewi Lestaluhu; q: “He is clearing his throat. We do not know yet whether he will speak,”⟫ she said.
⟦F9; v=1917; by=-: The last eruption was in 1917⟧. ⟦F10; v=143; by=-: It cost 143 lives⟧, most of them by ⟦F11; v=wave; by=-: a wave that came after the western flank slid into the sea⟧. In Kao the old people still do not build on the beach side. They planted coconuts there instead, and the trees, all of one age, stand in ranks like a school class that was told to wait.
⟦F12; by=port master; st=planned: The ferry Gurabesi will sail on Wednesday as always⟧, the port master said, and take the sick for nothing.
=== a2 | outlet: Straits Asia Wire | published: 2031-09-04 | title: Indonesia evacuates thousands as volcano rumbles
JAKARTA (SAW) - ⟦F6; by=officials: People have been moved by the truckload⟧ from the slopes of ⟦F1: a volcano in Indonesia's North Maluku province that has come back to life⟧ after more than a century, officials said on Thursday.
⟦F13; v=2031-09-04; by=volcanology office: Dukalawa sent ash up for nine minutes ⟦T2031-09-04: on Thursday morning⟧⟧, ⟦F14; v=3 km; by=volcanology office: to a height of three kilometres⟧ above its summit, the country's volcanology office said. It was ⟦F1: the first eruption⟧ since ⟦F9; v=1917: 1917⟧.
⟦F28; v=after; by=volcanology office: ⟦F2; v=level 4; by=volcanology office: The alert went to the highest of four levels⟧ an hour later⟧ and ⟦F3; v=7 km; by=volcanology office: the exclusion zone was widened to seven kilometres⟧.
⟦F15; v=open; by=Darwin aviation centre: Aviation authorities in Darwin saw no cause to close air routes⟧ but moved flights sideways. The ferry company ⟦F12; v=cancelled; by=ferry company: said its boat had stayed in port both days because of the swell⟧.
⟦F16; v=level 4 too late; by=Ronald Pattiwael; st=alleged: A geologist at the university in Manado, Ronald Pattiwael, said the highest alert should have been given on Monday⟧. ⟪Ronald Pattiwael; q: “They had the tremors and the bulge. They were waiting for a photograph,”⟫ he said.
No deaths have been reported. ⟦F17; v=3; by=police: Three people were hurt when a truck overturned on the way out⟧, police said. Indonesia has more than a hundred active volcanoes, and it keeps posts on most of them with a handful of observers, many on contracts that end in December and are renewed in March.
⟦F4; v=6 villages; by=-: Tuesday's first alert had concerned six villages⟧ and ⟦F5; v=7300; by=-: 7,300 inhabitants⟧; many of them had walked down before any truck arrived.
=== a3 | outlet: Jakarta Siang | published: 2031-09-05 | title: Pesan hoaks empties Jailolo Baru: “wave in twenty minutes”
%% Breaking | Viral | Otomotif
While all eyes were on the summit, ⟦F18; v=11000; by=police: eleven thousand people of the town of Jailolo Baru ran uphill⟧ ⟦T2031-09-04: on Thursday night⟧ ⟦F19; by=-: because of a text message⟧. ⟦F20; v=no; by=-: There was no wave⟧. Jailolo Baru lies ⟦F21; v=38 km; by=-: thirty-eight kilometres from Dukalawa⟧, on another bay.
⟦F22; v=19 years; by=police: Police picked up a nineteen-year-old student⟧. He had passed on the words, he said, but not made them up. ⟦F23; v=disaster agency's test; by=student: The original, he claims, was a test alarm of the disaster agency itself⟧. ⟦F23; v=not agency; by=disaster agency; st=denied: The agency says its system was off for repair⟧.
⟦F24; v=1; by=hospital: A woman of sixty died of heart failure during the flight⟧, the town hospital said. ⟦F17; v=3: Those hurt in Wednesday's truck accident near Kao⟧ are another matter, though some sites have mixed them.
⟦F25; v=stays; by=-: Bishop Matias Loupatty is still in the zone⟧, in the stone church of Kao, with ⟦F26; v=14; by=diocese: fourteen parishioners⟧, by the count of his diocese. ⟪Matias Loupatty; q: “The governor has his levels and I have mine,”⟫ he told Jakarta Siang by radio. His radio call sign, as children in Kao will tell you, is Jonah.
@@ copy a2
⟦F2; v=level 4; by=volcanology office: The alert went to the highest of four levels⟧ and ⟦F3; v=7 km; by=volcanology office: the exclusion zone was widened to seven kilometres⟧, the volcanology office said.
⟦F9; v=1917; by=-: The year 1917⟧ is in the bones of this coast. ⟦F11; v=wave; by=-: It was the sea that came for people then⟧, ⟦F10; v=143; by=-: a hundred and forty-three of them⟧, and so a line of text on a telephone was enough.
%% Ikuti kami di semua platform
=== a4 | outlet: The Arafura Independent (Darwin) | published: 2031-09-08 | title: Second blast kills holdouts on Indonesian volcano
%% Kate Nungarrayi-Boyle in Ternate
&& Second blast kills holdouts on Indonesian volcano
⟦F36; v=2031-09-06; by=-: A far larger eruption tore the top off Dukalawa ⟦T2031-09-06: late on Saturday⟧⟧, ⟦F27; v=9; by=rescuers: killing nine people⟧ who had gone back to feed animals or had never left, rescuers said. ⟦F37; v=11 km; by=Darwin aviation centre: The column reached 11 kilometres⟧, according to the Darwin ash advisory centre, and ⟦F35; v=41; by=-: this time the air routes were shut to 41 flights⟧, some of them out of our own airport.
⟦F25; v=left; by=navy: The bishop is not among the dead; a navy boat had taken him off ⟦T2031-09-05: on Friday⟧⟧, the navy said. ⟦F25; v=left; by=Matias Loupatty: He confirmed it, with some annoyance⟧, from a camp bed in Ternate.
⟦F3; v=7 km; by=Yusuf Hohakay: The ring is now seven kilometres deep⟧ and ⟦F38; v=16000; by=Yusuf Hohakay: 16,000 people had lived in it⟧, said Yusuf Hohakay, the district head. ⟦F6; v=13400; by=disaster agency: Of them 13,400 are in shelters⟧, the disaster agency says.
Was the warning late? ⟦F16; v=not late; by=Siti Rahmawati; st=denied: No, says volcanology chief Siti Rahmawati⟧, ⟦F28; v=before; by=Siti Rahmawati: Level IV had been in force for thirty-six hours and more before Thursday's puff⟧. ⟪Siti Rahmawati; q: “⟦F28; v=before; by=Siti Rahmawati: We gave the alarm first and the mountain followed⟧,”⟫ she said. ⟦F28; v=after; by=-: That is not the order in which her own office published the two⟧.
The worry is the west. ⟦F11; v=wave; by=-: It was the sea that killed in 1917⟧, ⟦F10; v=143; by=-: a hundred and forty-three people⟧, not the ash. ⟦F29; v=12 cm; by=Ronald Pattiwael: A wire across a crack has stretched twelve centimetres in a week⟧, Ronald Pattiwael told me on the quay.
=== a5 | outlet: Bantuan Bersama (relief network bulletin) | published: 2031-09-10 | title: Situation report 4: Dukalawa
%% Please circulate to all cluster leads
Needs first: masks, tarpaulins, salt, a vet.
⟦F27; v=9; by=-: Fatalities directly due to the eruption: nine⟧. We also list ⟦F24; v=1: the lady in Jailolo Baru⟧ and ⟦F30; v=2; by=camp clinic: two infants who died of diarrhoea in the Kao school camp⟧, so that ⟦F27; v=12; by=Bantuan Bersama: our total is twelve⟧.
Displaced. ⟦F6; v=13400; by=disaster agency: Government figures speak of 13,400 in official shelters⟧. ⟦F6; v=18700; by=Bantuan Bersama: Adding those with relatives and aboard fishing boats, we reach 18,700⟧. ⟦F38; v=16000: The widened zone's population of 16,000⟧ is smaller, because people left villages that nobody told to leave.
Access. ⟦F12; v=sailed; by=Gurabesi crew: Contrary to what the company put out, the Gurabesi did make the Wednesday crossing⟧, ⟦F31; v=210; by=Gurabesi crew: with 210 on board⟧, her crew told our logistics officer; ⟦F32; v=140; by=-: she is licensed for a hundred and forty⟧.
Protection. ⟦F22; v=19 years; by=-: The teenager held over the false message⟧ has a lawyer. ⟦F23; v=disaster agency's test; by=engineer: An engineer of the disaster agency concedes that a test was run at 20.40⟧, ⟦F19: two minutes ahead of the panic⟧. ⟦F18; v=11000; by=-: It drove a town of eleven thousand up the hill⟧.
Animals. Goats have been counted by children, whose figures have so far proved more reliable than ours. If your agency can send fodder, please send it by the southern road, since the northern bridge is under a hand of ash and the engineer will not sign for it.
⟦F36; v=2031-09-06; by=-: Since the great blast of the sixth⟧ no roof in Kao is without ash. ⟦F25; v=left; by=-: Bishop Loupatty, taken off by sea the evening before⟧, now chairs the host committee in Ternate and counts blankets with a rosary.
=== a6 | outlet: Vulkaanipäevik (Estonian science blog) | published: 2031-09-14 | title: Seven questions about a mountain most of us could not have found
%% Tõlge inglise keelde: autor
1. Which eruption? ⟦F13; v=2031-09-04; by=-: There was a cough on 4 September⟧ and ⟦F36; v=2031-09-06; by=-: a proper explosion two days on⟧. ⟦F37; v=11 km; by=-: The eleven-kilometre plume⟧ belongs to the second, ⟦F14; v=3 km: the three-kilometre one⟧ to the first. Newspapers swap them happily.
2. When was the top alarm? ⟦F28; v=after; by=web log: The Bandung website has Level IV with a time stamp of 9.14 on the Thursday; the cough began at 8.05⟧. So ⟦F28; v=after; by=-: the mountain was first⟧, whatever the chief remembers.
3. How restless was it? ⟦F7; v=about 300; by=-: Around three hundred quakes daily at the start⟧. ⟦F8; v=20: Normal is twenty a week⟧.
4. What of 1917? ⟦F9; v=1918; by=Dutch harbour register: The Dutch harbour register, which I have on my desk in copy, dates it January 1918⟧. ⟦F11; v=wave: The flood wave⟧ is in it. ⟦F10; v=143; by=Dutch harbour register: So are 143 names⟧, spelled as a clerk from Groningen would hear them.
5. How near is Jailolo Baru? ⟦F21; v=nearly 40 km; by=-: Not quite forty kilometres⟧. No wave from a slide would get there in twenty minutes, and ⟦F20; v=no: none did⟧.
6. Is the flank moving? ⟦F29; v=12 cm; by=Ronald Pattiwael: A crack opened by a hand's breadth and a half, 12 centimetres, says Pattiwael⟧. He has measured it himself, on his knees, and sent me the photograph with his shoe for scale.
7. Now? ⟦F33; v=level 3; by=-: ⟦T2031-09-12: Since Friday⟧ the alert is back at three⟧. ⟦F34; v=goes home; by=-: The bishop has asked for a boat⟧.
=== key
F1 | What is happening at Mount Dukalawa?
F2 | To which level was the alert raised?
F3 | How wide is the exclusion zone?
F4 | How many villages had to leave at the first alert?
F5 | How many people had to leave at the first alert?
F6 | How many were evacuated or displaced?
F7 | How many tremors were recorded in a day?
F8 | How many tremors are usual in a week?
F9 | When was the last eruption?
F10 | How many died in the last eruption?
F11 | What killed in the last eruption?
F12 | Did the ferry sail on Wednesday?
F13 | On what day was the first eruption?
F14 | How high was the ash column of the first eruption?
F15 | Were air routes closed after the first eruption?
F16 | Was the highest alert given too late?
F17 | How many were hurt in the truck accident?
F18 | How many fled in Jailolo Baru?
F19 | Why did the people of Jailolo Baru flee?
F20 | Was there a wave at Jailolo Baru?
F21 | How far is Jailolo Baru from the volcano?
F22 | How old is the person held over the message?
F23 | Where did the false message come from?
F24 | How many died in the panic at Jailolo Baru?
F25 | Did the bishop stay in the zone?
F26 | How many parishioners were with the bishop?
F27 | How many died of the eruption?
F28 | Was Level IV in force before the first eruption?
F29 | By how much has the crack opened?
F30 | How many infants died in the camp?
F31 | How many were aboard the ferry?
F32 | For how many is the ferry licensed?
F33 | To which level was the alert lowered?
F34 | What does the bishop want now?
F35 | Were air routes closed after the second eruption?
F36 | On what day was the second eruption?
F37 | How high was the ash column of the second eruption?
F38 | How many people had lived in the widened zone?
D1 | figure | update | F2 | level 3: a1 | level 4: a2 a3 | raised again after the first ash
D2 | figure | scope | F6 | 13400: a4 a5 | 18700: a5 | official shelters against all the displaced
D3 | figure | rounding | F7 | 312: a1 | about 300: a6 | the observer's count in round words
D4 | denial | conflict | F12 | cancelled: a2 | sailed: a5 | the company says the boat stayed in port, her crew that she crossed
D5 | sequence | conflict | F28 | before: a4 | after: a2 a4 a6 | the chief says the alert came first, her office's time stamp that it followed
D6 | responsibility | conflict | F16 | level 4 too late: a2 | not late: a4 | a geologist against the volcanology chief
D7 | date | conflict | F9 | 1917: a1 a2 a3 | 1918: a6 | local tradition against the Dutch register
D8 | cause | conflict | F23 | disaster agency's test: a3 a5 | not agency: a3 | the student and an engineer against the agency
D9 | figure | scope | F27 | 9: a4 a5 | 12: a5 | the relief network adds the panic and the camp
D10 | identity | update | F25 | stays: a3 | left: a4 a5 | the bishop was taken off on Friday
D11 | figure | rounding | F21 | 38 km: a3 | nearly 40 km: a6 | the same distance
D12 | figure | update | F6 | 2900: a1 | 13400: a4 a5 | a first night and a week later
R F6 | 2 | the disaster agency; Bantuan Bersama
R F28 | 2 | Siti Rahmawati; the office's web log
R F23 | 3 | the student; the disaster agency; its engineer
R F29 | 1 | Ronald Pattiwael
S | a2 the exclusion zone was widened to seven kilometres | a3 the exclusion zone was widened to seven kilometres
E | Dukalawa | place | Dukalawa; Mount Dukalawa; a volcano in Indonesia's North Maluku province; the mountain
E | Siti Rahmawati | person | Siti Rahmawati; volcanology chief; the chief; Rahmawati
E | Ronald Pattiwael | person | Ronald Pattiwael; Pattiwael; A geologist at the university in Manado
E | Matias Loupatty | person | Matias Loupatty; Bishop Matias Loupatty; The bishop
E | Yusuf Hohakay | person | Yusuf Hohakay; the district head; district head
