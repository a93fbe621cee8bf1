story: gilgoona_crossing
about: a grain train hits a van of fruit pickers at an outback level crossing in New South Wales; did the lights flash, was the horn blown, whose van was it, and which crossing; an older crash and a near miss at the same place must stay apart
=== a1 | outlet: The Gilgoona Argus | published: 2031-02-11 | title: Seven dead as grain train hits pickers' van
%% By Merrin Tolhurst | Updated 2.15pm
⟦F1; by=-: A loaded grain train ploughed into a van of fruit pickers⟧ on ⟦F2; v=Tuppal Road; by=police: the Tuppal Road crossing⟧ ⟦F3; v=2031-02-11; by=-: ⟦T2031-02-11: just after sunrise today⟧⟧, ⟦F4; v=7; by=police: killing seven of them⟧, police say.
⟦F5; v=5; by=ambulance service: Five more were flown or driven to hospital⟧ in Wagga Wagga and Canberra, according to NSW Ambulance. ⟦F6; v=shock; by=ambulance service: The train driver was treated for shock at the scene⟧.
Stone-fruit grower Col Haddrick was on his quad bike two paddocks away. ⟪Col Haddrick; q: “⟦F7; v=no; by=Col Haddrick: Those lights were dead as a doornail⟧. I'd have seen them, I was looking straight at them,”⟫ he told the Argus.
Acting Inspector Lena Puruntatameri said ⟦F8; v=42; by=Lena Puruntatameri: the train was made up of forty-two wagons⟧ and ⟦F9; v=nearly 1 km; by=Lena Puruntatameri: had needed the best part of a kilometre to pull up⟧. She said ⟦F10; v=sun; by=Lena Puruntatameri; st=alleged: low sun might have blinded whoever was at the wheel⟧.
Locals will remember ⟦F11; v=3; by=-: the Considine brothers and their mother, who died⟧ at ⟦F12; v=1998; by=-: the same spot in 1998⟧.
%% Know more? Ring the newsroom on 5550 0142.
=== a2 | outlet: Southern Press Agency | published: 2031-02-11 | title: Seven killed in Australian level crossing crash
SYDNEY, Feb 11 (SPA) - ⟦F4; v=7; by=police: Seven seasonal workers lost their lives⟧ ⟦F3; v=2031-02-11; by=police: on Tuesday⟧ when ⟦F1; by=police: their minibus was hit by a freight train⟧ in rural New South Wales, police said.
⟦F13; v=13; by=police: Thirteen people were in the vehicle⟧, ⟦F14; v=12; by=-: which was registered to carry twelve⟧. ⟦F5; v=5; by=police: The injured number five⟧; ⟦F32; v=1; by=police: one walked away⟧.
⟦F7; v=yes; by=Riverina Freight Rail: The warning lights had been tested last Thursday and were flashing when the train came through⟧, a spokesperson for the operator, Riverina Freight Rail, said. ⟦F15; v=yes; by=Riverina Freight Rail: The driver gave two long blasts on the horn⟧, she added, and ⟦F16; v=about 80 km/h; by=Riverina Freight Rail: was doing about 80 kilometres an hour, within the limit⟧.
⟦F30; v=480 km; by=-: The crossing lies among orchards some 480 km southwest of Sydney⟧. ⟦F2; v=Tuppal Road; by=-: Tuppal Road, as it is signposted⟧, has seen ⟦F12; v=1998; by=-: one deadly collision before, in 1998⟧.
%% (Reporting by J. Abela; editing by N. Frame)
=== a3 | outlet: Formosa Evening Post | published: 2031-02-12 | title: Three Taiwanese among dead in Australia farm van
%% International / Staff writer, with agencies
TAIPEI — ⟦F17; v=3; by=foreign ministry: Three of those who perished were Taiwanese on working holiday visas⟧, the foreign ministry said ⟦T2031-02-12: this morning⟧. ⟦F33; v=22 to 27; by=foreign ministry: They were aged between 22 and 27⟧. ⟦F4; v=7; by=-: In all, the disaster⟧ ⟦F3; v=2031-02-11; by=-: in the Australian orchard country ⟦T2031-02-11: the day before⟧⟧ ⟦F4; v=7; by=-: left seven young people dead⟧, ⟦F1; by=-: their transport crushed by a locomotive and its cargo of wheat⟧.
One of the two Taiwanese who lived, Hsu Yi-chen, spoke to this newspaper from her hospital bed. ⟪Hsu Yi-chen; q: “⟦F15; v=no; by=Hsu Yi-chen: There was no whistle⟧. We were singing, then the window was orange, then nothing,”⟫ she said. ⟦F18; v=French boyfriend; by=Hsu Yi-chen: She remembers a young Frenchman, the boyfriend of a colleague, driving⟧.
⟦F19; v=firm; by=Hsu Yi-chen: The van, she said, came from Harvest Hands, the company that paid them⟧, and ⟦F20; v=A$12; by=Hsu Yi-chen: A$12 a day was taken from each wage for the ride⟧.
@@ copy Southern Press Agency
⟦F7; v=yes; by=Riverina Freight Rail: The warning lights had been tested last Thursday and were flashing⟧, a spokesperson for the operator, Riverina Freight Rail, said. ⟦F15; v=yes; by=Riverina Freight Rail: The driver gave two long blasts on the horn⟧, she added.
Representatives of Taipei's office in Sydney are ⟦F21; st=planned; v=2031-02-13; by=foreign ministry: to receive relatives at the airport on Thursday⟧.
=== a4 | outlet: The Gilgoona Argus | published: 2031-02-14 | title: Eighth victim dies; wrong crossing named, police concede
%% By Merrin Tolhurst
⟦F4; v=8; by=Canberra Hospital: A 23-year-old Frenchwoman succumbed to her head injuries ⟦T2031-02-13: last night⟧, Canberra Hospital said, lifting the toll to eight⟧.
Police have also ⟦F2; v=Brolga Lane; by=police: corrected the location: it was Brolga Lane, one crossing further west⟧, where ⟦F1; by=-: wagons and workers met⟧ ⟦F3; v=2031-02-11; by=-: ⟦T2031-02-11: on Tuesday⟧⟧. ⟪Lena Puruntatameri; q: “The first call came from a phone on Tuppal Road, and ⟦F2; v=Brolga Lane; by=Lena Puruntatameri: we wrote down the caller's road and not the train's⟧,”⟫ Acting Inspector Puruntatameri said.
The mix-up matters because ⟦F22; v=none; by=Moorong Shire: Brolga Lane has lights but no boom gates⟧, shire records show, ⟦F34; v=yes; by=Moorong Shire: while Tuppal Road has both⟧. ⟦F23; v=A$1.1 million; by=Moorong Shire: Some A$1.1 million set aside for gates at Brolga Lane⟧ ⟦F24; v=swimming pool; by=Bev Tranter; st=alleged: ended up in the pool at Moorong, councillor Bev Tranter claims⟧. ⟦F24; v=flood repairs; by=Moorong Shire: The shire says flood repairs swallowed it⟧.
Harvest Hands director Troy Scully, in a two-line email, said ⟦F19; v=private; st=denied; by=Troy Scully: the vehicle was a private arrangement among the workers⟧. ⟦F19; v=firm; by=Pickers' and Packers' Union: The registration papers carry the firm's post-box, the Pickers' and Packers' Union answers⟧.
⟦F31; v=400; by=-: About 400 people stood in the main street with torches ⟦T2031-02-12: on Wednesday⟧⟧.
%% Lifeline 13 11 14
=== a5 | outlet: L'Écho du Rail | published: 2031-02-18 | title: Australia: eleven weeks before, the same crossing, the same lights
%% Trade letter for railway engineers – subscribers only
A maintenance log which we have been able to consult sheds another light on ⟦F1; by=-: the Australian collision of last week⟧. ⟦F25; v=2030-11-26; by=maintenance log: On 26 November a driver reported that he had missed a school bus at Brolga Lane by “two seconds”⟧, and ⟦F26; v=did not flash; by=maintenance log: that the signals had stayed dark⟧. ⟦F27; v=battery; by=maintenance log: A technician swapped a battery⟧ and closed the job.
Riverina Freight Rail told us that ⟦F7; v=yes; by=Riverina Freight Rail: its recorder shows the lamps drawing current on the morning of the accident⟧. Current, any engineer will say, is not light.
From the same box: ⟦F16; v=79 km/h; by=event recorder: 79 km/h at the moment of impact⟧; ⟦F9; v=940 m; by=event recorder: 940 metres to standstill⟧. ⟦F8; v=some 40; by=-: A rake of some forty hoppers⟧ cannot do better. ⟦F5; v=6; by=-: Six persons were hurt⟧, if one counts, as our profession does, ⟦F6; v=shock; by=-: the engineman and his nerves⟧.
⟦F10; v=sun; by=police; st=doubted: As for the sun invoked by the police⟧, ⟦F10; v=no sun; by=-: it stood behind the van, which was travelling west⟧.
Remember that ⟦F23; v=A$1.1 million; by=-: half-barriers here were budgeted at some 660,000 euros⟧. ⟦F12; v=1998; by=-: The previous fatal accident dates from 1998⟧ (⟦F11; v=3; by=-: three dead⟧).
=== a6 | outlet: Sydney Daily Bugle | published: 2031-03-21 | title: DEATH VAN BOSS CHARGED
%% EXCLUSIVE by Jaxon Pell
The boss who swore the death van wasn't his is in the dock. ⟦F28; v=8 counts; by=police: Troy Scully, 44, was charged ⟦T2031-03-20: yesterday⟧ with eight counts of manslaughter⟧, police told the Bugle.
Detectives say ⟦F19; v=firm; by=police: Harvest Hands bought the rust-bucket at auction and ran it as a staff bus⟧. And forget the tale of a ⟦F18; v=foreman; st=denied; by=police: backpacker lover boy at the wheel⟧. ⟦F18; v=foreman; by=police: forensic tests put the firm's foreman, Dale Krantz, 51, in the driver's seat⟧. He is among ⟦F4; v=8; by=-: the eight who never made it to the cherry sheds⟧.
A preliminary report from the Office of Transport Safety, out the same day, finds that ⟦F7; v=partly; by=Office of Transport Safety: only one of the two lamps facing the van was lit⟧. ⟦F15; v=yes; by=Office of Transport Safety: The whistle did go, investigators say, but at 90 metres, too late to help⟧.
⟪Hsu Yi-chen; q; via=Formosa Evening Post: “We were singing, and then the window was orange,”⟫ survivor Yi-chen Hsu has told Taiwanese media.
It is understood ⟦F20; v=$60 a week; by=-: pickers were slugged $60 a week for the lift to work, five days running⟧. ⟦F29; v=2031-05-06; by=-: Scully is back before Griffith Local Court on May 6⟧.
%% Got a story? tips@bugle.invalid
=== key
F1 | What happened at the crossing?
F2 | At which crossing did the collision take place?
F3 | When did the collision take place?
F4 | How many people in the van were killed?
F5 | How many were taken to hospital?
F6 | How was the train driver?
F7 | Were the warning lights working?
F8 | How many wagons did the train have?
F9 | How far did the train run before it stopped?
F10 | Did low sun blind the driver?
F11 | How many died in the earlier accident?
F12 | When was the earlier fatal accident?
F13 | How many people were in the van?
F14 | How many was the van allowed to carry?
F15 | Did the train sound its horn?
F16 | How fast was the train?
F17 | How many of the dead were Taiwanese?
F18 | Who was driving the van?
F19 | Whose van was it?
F20 | What was deducted from wages for the ride?
F21 | When do relatives arrive?
F22 | Does Brolga Lane have boom gates?
F23 | How much was set aside for gates?
F24 | What became of the money for the gates?
F25 | When was the near miss?
F26 | Did the lights flash at the near miss?
F27 | What did the technician do after the near miss?
F28 | With what was Troy Scully charged?
F29 | When is Scully's next hearing?
F30 | How far from Sydney is the crossing?
F31 | How many came to the vigil?
F32 | How many escaped unhurt?
F33 | How old were the Taiwanese victims?
F34 | Does Tuppal Road have boom gates?
D1 | figure | update | F4 | 7: a1 a2 a3 | 8: a4 a6 | a woman died in hospital two days later
D2 | place | update | F2 | Tuppal Road: a1 a2 | Brolga Lane: a4 | police correct the crossing first named
D3 | denial | conflict | F7 | no: a1 | yes: a2 a3 a5 | a grower saw dead lights, the operator says they flashed
D4 | denial | update | F7 | no: a1 | yes: a2 a3 a5 | partly: a6 | the report finds one of two lamps lit
D5 | denial | conflict | F15 | yes: a2 a3 a6 | no: a3 | the operator and the report against a survivor
D6 | responsibility | conflict | F19 | firm: a3 a4 a6 | private: a4 | the labour-hire firm disowns the van
D7 | identity | conflict | F18 | French boyfriend: a3 | foreman: a6 | a survivor's memory against forensic tests
D8 | cause | conflict | F10 | sun: a1 | no sun: a5 | police suggest glare, the van drove with the sun behind it
D9 | cause | conflict | F24 | swimming pool: a4 | flood repairs: a4 | a councillor against the shire
D10 | figure | rounding | F16 | about 80 km/h: a2 | 79 km/h: a5 | the recorder's exact figure
D11 | figure | rounding | F9 | nearly 1 km: a1 | 940 m: a5 | the recorder's exact figure
D12 | figure | rounding | F8 | 42: a1 | some 40: a5 | the trade letter rounds
D13 | figure | scope | F20 | A$12: a3 | $60 a week: a6 | a day against a five-day week
D14 | figure | scope | F5 | 5: a1 a2 | 6: a5 | the trade letter adds the train driver's shock
R F7 | 3 | Col Haddrick; Riverina Freight Rail; the Office of Transport Safety
R F15 | 3 | Riverina Freight Rail; Hsu Yi-chen; the Office of Transport Safety
R F19 | 4 | Hsu Yi-chen; Troy Scully; the union's registration papers; police
R F4 | 2 | police; Canberra Hospital
S | a3 “We were singing, then the window was orange, then nothing,” | a6 “We were singing, and then the window was orange,”
E | Troy Scully | person | Troy Scully; Scully; Harvest Hands director; the boss
E | Hsu Yi-chen | person | Hsu Yi-chen; Yi-chen Hsu; survivor
E | Riverina Freight Rail | organisation | Riverina Freight Rail; the operator
E | Lena Puruntatameri | person | Acting Inspector Lena Puruntatameri; Acting Inspector Puruntatameri
E | Office of Transport Safety | organisation | Office of Transport Safety; investigators
