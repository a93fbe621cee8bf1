story: kestrel_bay_flakes
about: lead paint is found at an Australian station in Antarctica; the old hut, a re-export paint or the workshop is blamed, blood tests are counted above two limits, a memo was read or not, penguin chicks die of lead or hunger; asbestos found in 2024 and a leak of fuel are other matters
=== a1 | outlet: The Derwent Courier | published: 2030-11-22 | title: Lead in the dust: Kestrel Bay crew to be tested
%% By Fiona Maddern, Hobart
%% Antarctic round
⟦F1; by=Southern Science Agency: Lead has turned up in the living quarters of Kestrel Bay⟧, Australia's smallest station on the ice, and ⟦F2; v=38; by=agency: all 38 people there will give blood⟧, the Southern Science Agency in Hobart said ⟦T2030-11-21: on Thursday⟧.
⟦F3; v=2030-11-04; by=Nils Karsten: The first flake was picked out of a bread tin ⟦T2030-11-04: on 4 November⟧, said Nils Karsten, the station's cook⟧. ⟪Nils Karsten; q: “It was green, like the old hut,”⟫ he said by satellite phone. ⟦F4; v=old hut; by=agency: That hut, put up in 1957 and repainted many times, is the likely origin, the agency believes⟧; ⟦F5; v=open door; by=agency: its door was left ajar all winter and the wind did the rest⟧.
⟦F6; v=9 times; by=agency: Dust from the mess held nine times the amount that Australia allows indoors⟧. ⟦F7; v=closed; by=-: The mess has been closed and meals are taken in the vehicle shed⟧.
Electricians' organiser Bev Tranter wants people out. ⟪Bev Tranter; q: “⟦F8; v=evacuate; by=Bev Tranter; st=asked: Bring them home⟧, then scrape,”⟫ she said. ⟦F8; v=no; by=Alan Pryor; st=denied: No one needs to leave, operations director Alan Pryor replied⟧. ⟦F9; v=2031-01-10; by=-: The supply ship Tasman Aurora is not due until ⟦T2031-01-10: 10 January⟧⟧.
⟦F10; v=2024; by=-: In 2024 it was asbestos⟧, ⟦F11; v=powerhouse; by=-: in the lagging of the powerhouse⟧, that sent workers to the doctor. The station, opened for the whalers' charts and kept for the weather, has never had more than forty beds, and its people call the hut “Nanna”.
Families in Hobart were rung one by one before the statement went out. Some found it reassuring; one mother said she had had to look up where on the body lead goes to stay.
=== a2 | outlet: Anchor News Service | published: 2030-11-30 | title: Twelve at Antarctic base have raised lead levels
HOBART, Nov 30 (Anchor) - ⟦F12; v=12; by=agency: Twelve people at an Australian Antarctic station show raised lead in the blood⟧, the government agency that runs it said ⟦T2030-11-29: on Friday⟧.
⟦F2; v=38; by=agency: Samples from the base's 38 staff⟧ were flown out on a ski-plane. ⟦F12; v=12; by=Alan Pryor: A dozen exceeded five micrograms per decilitre, the level at which a source has to be looked for⟧, director Alan Pryor said. ⟦F13; v=none; by=Alan Pryor: No one had symptoms⟧.
⟦F1; by=-: The contamination⟧ was noticed ⟦F3; v=2030-11-04; by=Alan Pryor: on ⟦T2030-11-04: Nov 4⟧, he said⟧. ⟦F4; v=old hut; by=agency: Investigators suspect a historic timber hut⟧ ⟦F14; v=60 metres; by=agency: 60 metres upwind⟧, ⟦F15; v=1957; by=-: built in 1957⟧ and protected as heritage.
⟦F6; v=9 times; by=-: Surfaces in the dining room carried nine times the permitted load⟧. ⟦F7; v=closed; by=-: It has been sealed⟧.
⟦F16; v=no; by=Alan Pryor; st=denied: Pryor denied a report that his office had been warned about the hut in 2027⟧. ⟦F17; v=A$6 million; by=agency: Cleaning will cost A$6 million (US$3.9 million)⟧, the agency estimates. ⟦F9; v=2031-01-10; by=-: The next ship calls ⟦T2031-01-10: on Jan. 10⟧⟧.
⟦F19; v=90 kilometres; by=-: Chile, whose nearest base lies 90 km off⟧, offered beds. ⟦F18; v=accepted; by=Chilean institute: Six Australians have moved in, the Chilean institute said⟧. Lead was taken out of house paints decades ago, but remains on many of the continent's older buildings, which cannot be pulled down under the treaty's heritage rules.
Australia runs four stations on the frozen continent and one on a sub-Antarctic island.
%% Anchor News Service – Pacific desk
=== a3 | outlet: Magallanes al Día | published: 2030-12-04 | title: Guests from Kestrel Bay: “They sent us with our own mugs”
%% Punta Arenas – Crónica antártica
Six Australians sleep since Thursday in the gymnasium of our base Teniente Oyarzún, ⟦F18; v=accepted; by=base commander: by invitation of its commander⟧. ⟦F19; v=90 kilometres; by=-: Ninety kilometres of ice⟧ separate them from ⟦F1; by=-: a house with poison in the dust⟧.
One, a mechanic, does not believe in the hut. ⟦F4; v=workshop; by=mechanic: In the workshop, he says, they had burnt old paint off the tractors with a torch, every winter⟧. ⟦F20; v=3; by=mechanic: Three tractors were stripped in July alone, he told us⟧. ⟦F5; v=closed door; by=mechanic; st=denied: And the door of the famous hut? He nailed it himself in March⟧.
⟦F16; v=yes; by=memo: He carries a copy of a memo of May 2027 with the title “Hut paint – lead – please act”⟧; ⟦F21; v=Elspeth Yun; by=memo: it is signed by the then doctor, Elspeth Yun⟧ and ⟦F22; v=opened; by=memo: bears the stamp “read, A.P.”⟧.
⟦F12; v=12; by=mechanic: A dozen have metal in the veins, he counts⟧, ⟦F13; v=headaches; by=mechanic: and more have headaches, himself among them⟧. ⟦F2; v=nearly 40; by=-: Nearly forty persons wintered⟧ or arrived with the sun.
⟦F8; v=evacuate; by=mechanic; st=asked: Those who remained want to go, he assures⟧. ⟦F9; v=2031-01-10; by=-: Until ⟦T2031-01-10: the tenth of January⟧ there is no keel⟧. The commander has taught them truco; they lose. ⟦F25; v=nearly a quarter; by=mechanic: A quarter of that green skin, or close to it, is pure lead, the mechanic has been told⟧. He spits when he says it.
@@ copy Anchor News Service
⟦F17; v=A$6 million; by=agency: Cleaning will cost A$6 million (US$3.9 million)⟧, the Australian agency estimates.
Our people know this business. The roof of the old chapel was painted with the same stuff, and nobody asked in those years what was in a tin so long as it did not freeze.
=== a4 | outlet: Albatross Watch | published: 2030-12-16 | title: 212 dead chicks at Kestrel Bay: the question nobody asks
%% Bulletin of a seabird charity, Cape Town
While men are bled, birds are not. ⟦F23; v=212; by=Albatross Watch: Our volunteers counted 212 dead penguin chicks below the station⟧ ⟦T2030-12-08: on 8 December⟧. ⟦F24; v=lead; by=Albatross Watch: In five of six that were opened the liver was loaded with lead⟧. ⟦F24; v=starvation; by=agency biologist; st=denied: The agency's biologist, Piet Sloane, speaks of hunger, for the sea ice broke out early and the parents came home empty⟧.
The flakes lie in the moss for all to see. ⟦F4; v=old hut; by=-: They are hut green⟧, ⟦F25; v=24 percent; by=Cape Town laboratory: and a Cape Town laboratory found them to be lead by 24 per cent, nearly a quarter of their weight⟧. ⟦F15; v=1957; by=-: That is what one bought in 1957⟧. ⟦F14; v=60 metres; by=-: From its wall to the kitchen is sixty metres⟧, to the nearest nest thirty.
⟦F16; v=yes; by=Elspeth Yun: The station's former doctor, Elspeth Yun, tells us that ⟦F21; v=Elspeth Yun; by=Elspeth Yun: she did write to Hobart in 2027⟧⟧ and ⟦F22; v=opened; by=Elspeth Yun: got a thank-you by return⟧. ⟦F22; v=unopened; by=Alan Pryor; st=denied: Mr Pryor has told senators that the attachment was never opened⟧.
⟦F10; v=2024; by=-: Six years ago, too⟧, when ⟦F11; v=powerhouse; by=-: the powerhouse shed its asbestos⟧, the wildlife came last. Do not confuse it with ⟦F26; v=2028; by=-: the diesel spill of 2028⟧, ⟦F27; v=40 birds; by=-: which oiled forty birds⟧.
⟦F17; v=A$6 million; by=-: Six million for floors⟧; ⟦F28; v=nothing; by=-: for the colony, not a cent⟧.
We asked to land a second party in January and are waiting for an answer. The colony was photographed by the first expedition and has been counted, well or badly, every summer since; there is no other series like it on that coast.
=== a5 | outlet: Safe Site | published: 2031-01-08 | title: Kestrel Bay: when twelve becomes three
%% Magazine for occupational hygienists
Numbers first. ⟦F12; v=12; by=agency: Twelve of the tested were over 5 µg/dL, the public-health trigger⟧. ⟦F12; v=3; by=agency: Over 20, at which a worker is taken off the job, there were three⟧. ⟦F29; v=31; by=agency: The highest reading, a carpenter's, was 31⟧. ⟦F2; v=38; by=-: The denominator is thirty-eight⟧.
Wipes from the mess ran at ⟦F6; v=8.7 times; by=laboratory report: 8.7 times the guideline, the laboratory report states⟧. ⟦F25; v=24 percent; by=laboratory report: Flakes were 24 per cent lead by mass⟧.
⟦F7; v=closed; by=-: The dining hall stays taped off⟧. Source? ⟦F4; v=old hut; by=isotope test: Isotopes match the hut's second coat⟧, ⟦F15; v=1957; by=-: brushed on soon after it went up in 1957⟧, and ⟦F14; v=60 metres; by=-: sixty paces of open ground⟧ did not hold it back. ⟦F4; v=workshop; by=isotope test: But the carpenter's blood, like that of the two others at the top, matches the tractor red of the workshop⟧. ⟦F30; v=2; by=isotope test: In short, there were two sources⟧. ⟦F20; v=3; by=work log: The work log has three tractors stripped by torch last July⟧. ⟦F5; v=open door; by=photograph: A photograph of August shows the hut's door gaping, nails and all⟧.
The union has ⟦F8; v=evacuate; by=Bev Tranter; st=asked: asked again for an airlift; “a shed is not a mess,” its Bev Tranter says⟧. ⟦F8; v=no; by=Alan Pryor; st=denied: Alan Pryor sees no medical ground for it⟧. ⟦F13; v=none; by=station doctor: No symptoms, the station doctor's notes say⟧. ⟦F18; v=accepted; by=-: The half-dozen whom Chile took in⟧ are well.
Costs have crept. ⟦F17; v=A$9.5 million; by=tender: The tender puts remediation at 9.5 million Australian dollars⟧. ⟦F31; v=heritage board; by=-: The hut may not be stripped without leave of the heritage board⟧. ⟦F11; v=powerhouse; by=-: The powerhouse lagging of⟧ ⟦F10; v=2024; by=-: 2024⟧ cost less than a tenth.
For readers who wonder why a wall that nobody has painted for decades should wake up now: frost. A film that has gone through two thousand cycles of thaw and freeze comes off in plates, and a katabatic wind grinds the plates to flour.
=== a6 | outlet: ABX Parliament Live | published: 2031-02-12 | title: Senate estimates – Antarctic lead hearing, as it happened
%% Live blog. Newest at bottom. Not a transcript
9.05 Morning. For latecomers: ⟦F1; by=-: the paint of a 1950s shed got into the bread of Kestrel Bay⟧. ⟦F3; v=2030-10; by=Nils Karsten: The cook, Nils Karsten, says now that he had shown a green flake to the leader already in October⟧. ⟦F3; v=2030-11-04; by=Alan Pryor: Alan Pryor holds to ⟦T2030-11-04: 4 November⟧⟧.
9.30 The memo. ⟦F16; v=yes; by=Alan Pryor: Pryor: a memo did arrive in May 2027, “I withdraw what I said to the press”⟧. ⟦F22; v=opened; by=server log: Senator Okafor reads the server log, which has the file opened twice⟧. ⟦F21; v=Elspeth Yun; by=-: Dr Elspeth Yun, its author⟧, is in the gallery.
9.50 Birds. ⟦F23; v=260; by=Piet Sloane: Piet Sloane of the agency gives the season's total of dead chicks as 260⟧. ⟦F24; v=starvation; by=Piet Sloane: He repeats that they starved⟧. ⟦F24; v=lead; by=Senator Okafor: The senator waves the charity's livers⟧.
10.10 Health. ⟦F2; v=41; by=agency: Forty-one bled, says the agency, three of them ski-plane pilots⟧; ⟦F12; v=12; by=-: twelve raised⟧, ⟦F29; v=31; by=-: the worst at 31⟧ and falling. ⟦F13; v=none; by=agency: Nobody was ever ill, says the agency⟧. ⟦F32; v=A$2.1 million; by=union: The union lodged a claim for 2.1 million on their behalf, it tells us⟧. ⟦F33; v=no; by=minister; st=denied: Has Pryor offered to go? Not to the minister, the minister says⟧.
10.30 Ship. ⟦F9; v=2031-01-14; by=agency: The Tasman Aurora got in ⟦T2031-01-14: on 14 January⟧, four days late⟧, and ⟦F34; v=22; by=agency: took twenty-two people home⟧. So ⟦F8; v=evacuate; by=Bev Tranter: they were brought out after all, says Bev Tranter⟧. ⟦F8; v=no; by=Alan Pryor; st=denied: Crew change, says Pryor⟧.
10.45 Money. ⟦F17; v=A$9.5 million; by=-: Nine and a half million it is⟧. ⟦F7; v=open; by=-: The mess reopened on Monday⟧. ⟦F30; v=2; by=agency: The agency accepts that hut and workshop were both to blame⟧. ⟦F31; v=heritage board; by=-: Nothing on the hut before the heritage people sit in May⟧.
10.50 ⟪Nils Karsten; q; via=The Derwent Courier: “Green, like the old hut,”⟫ Karsten told a Hobart paper. The chair reads it into the record, and we break.
=== key
F1 | What was found at Kestrel Bay?
F2 | How many people were tested?
F3 | When was the first flake noticed?
F4 | Where did the lead come from?
F5 | Was the hut's door open?
F6 | How far was the limit exceeded in the mess?
F7 | What happened to the mess?
F8 | Must the people be evacuated?
F9 | When does the supply ship call?
F10 | When was the asbestos found?
F11 | Where was the asbestos?
F12 | How many people have raised lead levels?
F13 | Do the people have symptoms?
F14 | How far is the hut from the kitchen?
F15 | When was the hut built?
F16 | Had the agency been warned in 2027?
F17 | What will the cleaning cost?
F18 | What became of Chile's offer?
F19 | How far is the Chilean base?
F20 | How many tractors were stripped in July?
F21 | Who wrote the memo of 2027?
F22 | Was the memo read?
F23 | How many penguin chicks died?
F24 | What killed the chicks?
F25 | How much lead was in the flakes?
F26 | When was the diesel spill?
F27 | What did the diesel spill do to birds?
F28 | What is spent on the colony?
F29 | What was the highest blood reading?
F30 | How many sources were there?
F31 | Who must allow the stripping of the hut?
F32 | How much does the union claim?
F33 | Has Pryor offered to resign?
F34 | How many people did the ship take home?
D1 | cause | conflict | F4 | old hut: a1 a2 a4 a5 | workshop: a3 a5 | agency and isotopes say the hut, a mechanic the tractors; tests find both
D2 | denial | update | F16 | no: a2 | yes: a3 a4 a6 | the director denies a warning and withdraws the denial at the hearing
D3 | denial | conflict | F22 | opened: a3 a4 a6 | unopened: a4 | the stamp and the log against the director
D4 | characterisation | conflict | F5 | open door: a1 a5 | closed door: a3 | agency and photograph against the mechanic
D5 | figure | scope | F12 | 12: a2 a3 a5 a6 | 3: a5 | above the public-health trigger or above the removal level
D6 | cause | conflict | F24 | lead: a4 a6 | starvation: a4 a6 | the charity against the agency's biologist
D7 | date | conflict | F3 | 2030-11-04: a1 a2 a6 | 2030-10: a6 | the cook later dates his first flake to October
D8 | figure | update | F17 | A$6 million: a2 a3 a4 | A$9.5 million: a5 a6 | the tender came in higher
D9 | figure | update | F23 | 212: a4 | 260: a6 | one day's count and the season's total
D10 | characterisation | conflict | F8 | evacuate: a1 a3 a5 a6 | no: a1 a5 a6 | the union calls for and sees an evacuation, the director does not
D11 | figure | rounding | F2 | 38: a1 a2 a5 | nearly 40: a3 | the local paper rounds
D17 | figure | scope | F2 | 38: a1 a2 a5 | 41: a6 | the station's people alone or with the pilots
D12 | figure | rounding | F6 | 9 times: a1 a2 | 8.7 times: a5 | the agency rounds the laboratory's ratio
D16 | figure | rounding | F25 | nearly a quarter: a3 | 24 percent: a4 a5 | the mechanic rounds
D13 | characterisation | conflict | F13 | none: a2 a5 a6 | headaches: a3 | director and doctor against the mechanic
D14 | date | update | F9 | 2031-01-10: a1 a2 a3 | 2031-01-14: a6 | the ship came four days late
D15 | sequence | update | F7 | closed: a1 a2 a5 | open: a6 | the mess was reopened
R F4 | 4 | the agency; the mechanic; the Cape Town laboratory; the isotope test
R F22 | 4 | the memo's stamp; Dr Yun; the server log; Alan Pryor
R F12 | 1 | the agency's blood tests
S | a1 “It was green, like the old hut,” | a6 “Green, like the old hut,”
E | Alan Pryor | person | Alan Pryor; Pryor; Mr Pryor; operations director Alan Pryor
E | Elspeth Yun | person | Elspeth Yun; Dr Elspeth Yun; the station's former doctor
E | Bev Tranter | person | Bev Tranter; Electricians' organiser Bev Tranter
E | Southern Science Agency | organisation | Southern Science Agency; the agency; the Australian agency; Hobart
E | Piet Sloane | person | Piet Sloane; the agency's biologist
