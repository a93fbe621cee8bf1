story: hanbit_tunnel
about: an ice tunnel under an Italian-Korean station in Antarctica falls in on a shift of Chilean workers; generator heat or an ice quake, an alarm that was or was not given, who kept the shift going, eight trapped or nine, one day in two time zones, and a second fall on Sunday that hurts rescuers
=== a1 | outlet: The Lyttelton Post | published: 2032-01-17 | title: Eight trapped in Antarctic ice tunnel; Christchurch crew waits on weather
%% Hamish Tawhai and Bridget Orr
%% Support The Post: from $2 a week
⟦F1; by=-: A storage tunnel beneath Hanbit-Aurora Station has caved in⟧ and ⟦F2; v=8; by=station: eight men are behind the ice, the station told this newspaper by satellite phone⟧. ⟦F3; v=15 January 2140 UTC; by=-: It came down ⟦T2032-01-16: on Friday⟧, 10.40am on our clocks, which the station keeps too⟧.
Seven of the eight work for ⟦F4; v=Túneles Australes; by=-: the Chilean tunnelling firm Túneles Australes⟧; the other is an Italian electrician.
Station leader Federica Zanon believes ⟦F5; v=quake; by=Federica Zanon: an ice quake, felt in the mess as a shove, shook the roof loose⟧. Others are less sure. ⟦F5; v=heat; by=Rangi Pohatu: Warm exhaust from the generator hall had been sweating that ceiling since December, according to Rangi Pohatu⟧, a Lyttelton plumber who came home on Tuesday's flight. ⟪Rangi Pohatu; q: “You could fill a bucket. In Antarctica,”⟫ he said. ⟦F6; v=given; by=Rangi Pohatu: The strain gauges had been beeping for a week, he says, and somebody taped over the speaker⟧. ⟦F6; v=none; by=Federica Zanon; st=denied: Zanon says no instrument gave a warning⟧.
⟦F7; v=140 m; by=Federica Zanon: The fall is 140 metres in from the portal, by her reckoning⟧; ⟦F8; v=310 m; by=-: the whole drive is 310 metres long⟧. ⟦F9; v=knocking; by=rescuers: Rescuers with an ear to the wall hear knocking, in threes, they report⟧.
⟦F10; v=-28 C; by=-: Inside it is minus 28 degrees⟧. ⟦F11; v=19 hours; by=air force: A Hercules with drilling gear has sat at Christchurch for 19 hours because of cloud, the air force said⟧.
The last death at the base was ⟦F12; v=1; by=-: the Korean surveyor who went down a crevasse in 2024⟧.
In Norwich Quay, where the Antarctic crews drink, the television was on without the sound. Most people here have plumbed, cooked or driven a tractor on the ice at some time, and know what the place smells like when something is too warm. ⟦F16; v=9; by=-: The station is nine years old⟧ and, one of them said, was already being patched in its second. ⟦F13; v=2300; by=-: Its treasure, 2300 cylinders of old ice⟧, was meant to sleep in that tunnel for a thousand years.
=== a2 | outlet: Oceania Wire Service | published: 2032-01-17 | title: Workers trapped under Antarctic station after tunnel collapse
WELLINGTON (OWS) – Rescuers were digging ⟦T2032-01-17: on Saturday⟧ for ⟦F2; v=8; by=officials: eight workers caught⟧ when ⟦F1; by=officials: a tunnel gave way deep in the ice below a research base in Antarctica⟧, officials from Italy and South Korea said.
⟦F8; v=about 300 m; by=-: The roughly 300-metre gallery⟧ was being enlarged to house ⟦F13; v=2300; by=polar institute: an archive of 2,300 ice cores, the Korean polar institute said⟧, some of them from glaciers that have since vanished. Twenty-six people are wintering or working there this season, most of them on a three-month summer turn.
⟦F9; v=knocking; by=polar institute: Tapping has been heard from the far side⟧, the institute said. ⟦F14; v=34 hours; by=Italian programme: A pencil-thin hole for air was through after 34 hours, the Italian programme reported late in the evening⟧.
⟦F15; v=station; by=Túneles Australes: The contractor said its foreman had asked on Thursday to stop and had been told by station management to finish the week⟧. ⟦F15; v=contractor; by=station management: Management said in an e-mail that working hours were for Túneles Australes to decide⟧.
⟦F11; v=19 hours; by=-: Bad visibility held up a relief plane for 19 hours⟧. ⟦F10; v=-28 C; by=-: Temperatures in the tunnel stand at minus 28 Celsius⟧ (minus 18 Fahrenheit).
⟦F16; v=9; by=-: The base, run jointly since 2023, is nine years old⟧. ⟦F12; v=1; by=-: One person was killed there in 2024, in a fall⟧.
%% © Oceania Wire Service 2032
=== a3 | outlet: El Faro Magallánico | published: 2032-01-18 | title: "Somos nueve": the note that came up the tube
%% Punta Arenas | Versión en inglés
⟦F3; v=15 January 2140 UTC; by=-: On ⟦T2032-01-15: Thursday at twenty to seven in the evening⟧, while Punta Arenas was shopping for supper and at the Pole-side base it was already Friday⟧, ⟦F1; by=-: the ice closed over our men⟧. Yesterday a paper came up the tube. “⟦F2; v=9; by=Nelson Barría: We are nine⟧,” wrote foreman Nelson Barría; “⟦F17; v=2; by=Nelson Barría: Soto and Mansilla do not answer⟧.”
The ninth is not ours: ⟦F18; v=Yoon Seo-ah; by=-: a young glaciologist, Yoon Seo-ah, who had gone in to read a thermometer⟧ and ⟦F19; by=-: had signed no list⟧.
Barría's wife, Ximena, keeps his voice messages. ⟦F15; v=station; by=Ximena Oyarzo: In the last one, of Thursday at noon, he says that he had begged the lady in charge to close the front and that she laughed, according to Ximena Oyarzo⟧. ⟦F6; v=given; by=Ximena Oyarzo: “The apparatus is shouting,” one hears him say in another, she assures us⟧. ⟪Ximena Oyarzo; q: “They put a plaster on its mouth,”⟫ she told us.
⟦F7; v=210 m; by=Túneles Australes: The plug lies at metre 210, the firm's plan indicates⟧, and therefore ⟦F20; v=100 m; by=Túneles Australes: a hundred metres of gallery remain free behind it, with air⟧. ⟦F5; v=heat; by=Túneles Australes: Hot gases led through a side duct had rotted the vault, the company holds⟧.
⟦F14; v=34 hours; by=-: It took a day and ten hours to open that little hole⟧; through it go broth and hand-warmers. ⟦F9; v=knocking; by=-: Until then there had only been blows on the ice, three by three⟧. ⟦F4; v=Túneles Australes; by=-: Túneles Australes, whose gang it was⟧, is flying relatives to Christchurch. ⟦F16; v=9; by=-: Magellanic hands built the base nine years ago⟧.
In the Barrio Croata the shutters are half down. The men go south each October for three months, as their grandfathers went for wool and gold, and come home with the price of a roof. ⟦F12; v=1; by=-: They remember the Korean lad of 2024, whom the crevasse kept⟧. ⟦F10; v=-28 C; by=Nelson Barría: “Twenty-eight below,” says the note at the end, “and we are out of sugar”⟧.
=== a4 | outlet: Corriere delle Prealpi | published: 2032-01-20 | title: Out after 61 hours; Zanon: "I would do it again"
%% dal nostro inviato a Christchurch
%% Leggi anche: Neve, i prezzi degli skipass
⟦F21; v=7; by=Italian programme: Seven alive⟧, ⟦F17; v=2; by=Italian programme: two dead: that is the balance drawn by the national programme⟧ since ⟦F1; by=-: the last of the prisoners of the collapsed gallery⟧ was drawn out on a sledge ⟦T2032-01-18: on Sunday before midnight⟧, ⟦F22; v=61 hours; by=-: sixty-one hours on⟧. The first words of Belluno's Ivan De Col, electrician, were for a coffee.
It nearly failed. ⟦F23; v=2; by=-: Sunday at noon a second slab dropped and broke the legs of two of the rescuers⟧, Koreans both; ⟦F24; v=5 hours; by=-: the digging stood still for five hours⟧.
Federica Zanon, 44, glaciologist of Feltre, has been showered with insults. ⟦F15; v=contractor; by=Federica Zanon: The shifts were the firm's, she repeats; nobody asked her for anything⟧. ⟦F6; v=none; by=Federica Zanon; st=denied: On the alarm: “There was no alarm, there was a faulty loudspeaker”⟧. ⟪Federica Zanon; q: “The mountain moved. Glaciers do not read contracts,”⟫ she said. ⟦F5; v=quake; by=institute of geophysics: ⟦F29; v=before; by=institute of geophysics: Our geophysics institute confirms a shock of magnitude 2.9, four minutes before the fall⟧⟧.
⟦F7; v=140 m; by=-: The block was met at 140 metres⟧, as she had said from the first hour. ⟦F25; v=7; by=a court source: Rome's prosecutor has put seven persons under investigation, a court source says⟧; ⟦F26; by=-: Santiago and Seoul have opened files of their own⟧.
@@ copy Oceania Wire Service
⟦F13; v=2300; by=polar institute: The gallery was being enlarged to house an archive of 2,300 ice cores⟧, the Korean polar institute said.
And ⟦F18; v=Yoon Seo-ah; by=-: the ninth guest, Doctor Yoon⟧? She taught the others, says De Col, ⟦F27; by=Ivan De Col: to breathe by counting in Korean⟧.
In Feltre the bells were rung, then stopped when the names of the dead came. The programme's director flew in with a flag and left it rolled. ⟦F6; v=given; by=station log: On a page of the station book shown on Korean television a red entry of the 9th can be made out⟧; the initials under it, Zanon says, are not hers. ⟦F4; v=Túneles Australes; by=-: The tunnellers of Túneles Australes⟧ would not shake her hand at the airport.
=== a5 | outlet: Haneul Ilbo | published: 2032-01-21 | title: Dr Yoon: "The gauges had turned red on January 9"
%% Reporter Cha Min-kyung | Christchurch
%% ⓒ Haneul Ilbo
From a bed in Christchurch, Yoon Seo-ah, 31, corrects the record. ⟦F6; v=given; by=Yoon Seo-ah: The strain gauges turned red on January 9, and she wrote it into the station log, she says⟧. ⟦F28; by=station log: A photo of the page, seen by this paper, bears two initials⟧.
⟦F19; by=Yoon Seo-ah: She admits that she had not put her name on the board⟧. For a day and a half therefore ⟦F2; v=8; by=-: the world looked for eight⟧, ⟦F2; v=9; by=-: though nine were there⟧.
⟦F1; by=-: How was it when the tunnel fell⟧? ⟪Yoon Seo-ah; q: “First the lamps, then the wind, then the sound. I counted to be sure I was alive,”⟫ she recalled. ⟦F9; v=knocking; by=Yoon Seo-ah: The knocking was Mr Barría's, with a thermos⟧. ⟦F10; v=-28 C; by=Yoon Seo-ah: Her thermometer read 28 below zero all along, she notes⟧.
⟦F5; v=heat; by=Yoon Seo-ah: She measured minus 4 in the vault beside the exhaust duct in December and has no doubt about the reason⟧. Seismologists in Daejeon do see a tremor, but ⟦F29; v=with the fall; by=Korean seismologists: its onset falls in the very second of the collapse, and they take it for the echo, not the hammer⟧.
⟦F17; v=3; by=hospital: A third worker, Aníbal Vera, died of cold injury on Tuesday, the hospital told us⟧; that leaves ⟦F21; v=6; by=-: six survivors⟧. ⟦F23; v=2; by=-: The two Korean rescuers whom the later fall struck⟧ are out of danger. ⟦F22; v=two and a half days; by=Yoon Seo-ah: Two and a half days in the dark⟧, she says, were ⟪Yoon Seo-ah; q: “shorter than the press conference.”⟫
⟦F26; by=-: Seoul's maritime ministry has sent investigators⟧. ⟦F13; v=2300; by=-: The cores, two thousand three hundred of them⟧, ⟦F30; by=polar institute: are undamaged, reports the institute⟧, spread as they were through ⟦F8; v=480 m; by=polar institute: 480 metres of passages, if the side chambers are added, as its plan does⟧.
At Incheon the families of the two injured rescuers were given flowers and a brochure. The institute's switchboard plays a recording of penguins. ⟦F7; v=210 m; by=Yoon Seo-ah: She had been standing at the 230-metre mark with her thermometer, twenty metres behind the fall, she says⟧, and that is the whole reason why she can say it. ⟦F15; v=station; by=Yoon Seo-ah: She heard Mr Barría ask for a stop at breakfast on Thursday, and heard the refusal⟧.
=== a6 | outlet: Polar Logistics Review | published: 2032-01-26 | title: Hanbit-Aurora: what the record supports
%% Analysis | For subscribers | Cambridge
**The event.** ⟦F1; by=-: The roof of an ice gallery failed⟧ ⟦F3; v=15 January 2140 UTC; by=-: at 2140 UTC on 15 January⟧; reports of Thursday and of Friday mean the same minute.
**Where.** ⟦F7; v=210 m; by=laser survey: The laser survey of 22 January shows debris from metre 208 to 223⟧; ⟦F7; v=140 m; by=Federica Zanon: the 140 metres given by the station leader⟧ are the spot of Sunday's lesser fall. ⟦F8; v=310 m; by=laser survey: Total length is confirmed at 310⟧, ⟦F20; v=100 m; by=laser survey: leaving just under a hundred metres of refuge⟧.
**Who.** ⟦F2; v=9; by=-: Nine people were cut off⟧, ⟦F19; by=-: one of them unregistered⟧: ⟦F18; v=Yoon Seo-ah; by=-: that was Dr Yoon⟧. ⟦F17; v=3; by=-: Three have died, one of them in hospital⟧. ⟦F23; v=2; by=-: The injured pair of 18 January⟧ were rescuers and form no part of the nine. ⟦F12; v=1; by=-: The 2024 crevasse fatality⟧ is likewise unrelated.
**Why.** ⟦F5; v=heat; by=Gudrun Haslett: Thermal weakening, in the view of ice engineer Gudrun Haslett, who reviewed the data for us⟧. ⟦F5; v=quake; by=Federica Zanon; st=alleged: The station persists with seismicity⟧, its leader having told an Italian paper that ⟪Federica Zanon; q; via=Corriere delle Prealpi: “glaciers don't read contracts”⟫.
**Who was told.** ⟦F6; v=given; by=station log: The log records a red threshold six days before⟧. ⟦F15; v=station; by=Nelson Barría: Foreman Barría maintains that he was overruled⟧; ⟦F15; v=contractor; by=Federica Zanon: Dr Zanon, that he never asked⟧.
**How long.** ⟦F14; v=34 hours; by=-: Air at hour 34⟧, ⟦F22; v=61 hours; by=-: last man at hour 61⟧. ⟦F24; v=5 hours; by=-: A five-hour halt followed the second fall⟧; ⟦F11; v=nearly a day; by=-: the aircraft lost the best part of a day⟧.
**Next.** ⟦F4; v=Túneles Australes; by=-: The excavating contractor, Túneles Australes⟧, has left the ice. ⟦F26; by=-: Inquiries run in three capitals⟧. ⟪Gudrun Haslett; q: “Ice forgives cold and nothing else,”⟫ Haslett said. ⟦F30; by=-: The core archive came through intact⟧.
=== key
F1 | What happened in the tunnel?
F2 | How many people were trapped?
F3 | When did the tunnel collapse?
F4 | Which firm dug the tunnel?
F5 | What caused the collapse?
F6 | Was there a warning from the gauges?
F7 | Where in the tunnel was the fall?
F8 | How long is the tunnel?
F9 | What was heard from inside?
F10 | How cold is it in the tunnel?
F11 | How long was the relief plane delayed?
F12 | How many died at the base in 2024?
F13 | How many ice cores belong to the archive?
F14 | When was the air hole through?
F15 | Who kept the shift working?
F16 | How old is the base?
F17 | How many of the trapped died?
F18 | Who was the ninth person?
F19 | Why was the ninth person not counted?
F20 | How much of the tunnel stayed free behind the fall?
F21 | How many survived?
F22 | How long were they trapped?
F23 | How many rescuers were hurt on Sunday?
F24 | How long did the rescue stand still?
F25 | How many are under investigation in Rome?
F26 | Which inquiries are there?
F27 | What did Dr Yoon teach the others?
F28 | What shows that the log entry was read?
F29 | Did the tremor come before the fall?
F30 | What became of the ice cores?
D1 | figure | scope | F2 | 8: a1 a2 a5 | 9: a3 a5 a6 | the signed list or everybody behind the ice
D2 | cause | conflict | F5 | quake: a1 a4 a6 | heat: a1 a3 a5 a6 | a tremor for the station, exhaust heat for the others
D3 | denial | conflict | F6 | given: a1 a3 a4 a5 a6 | none: a1 a4 | the leader denies an alarm that others heard and logged
D4 | place | conflict | F7 | 140 m: a1 a4 a6 | 210 m: a3 a5 a6 | the leader against plan and laser survey
D5 | responsibility | conflict | F15 | station: a2 a3 a5 a6 | contractor: a2 a4 a6 | foreman and leader contradict each other
D6 | figure | update | F17 | 2: a3 a4 | 3: a5 a6 | a third died in hospital
D7 | figure | update | F21 | 7: a4 | 6: a5 | one of the seven died in hospital
D8 | figure | rounding | F8 | 310 m: a1 a6 | about 300 m: a2 | the agency rounds
D9 | figure | rounding | F22 | 61 hours: a4 a6 | two and a half days: a5 | the same hours
D10 | figure | rounding | F11 | 19 hours: a1 a2 | nearly a day: a6 | the same delay
D12 | figure | scope | F8 | 310 m: a1 a6 | 480 m: a5 | the main drive alone or with side chambers
D11 | sequence | conflict | F29 | with the fall: a5 | before: a4 | whether the shock preceded the fall
R F5 | 5 | the station with the geophysics institute; the plumber; the contractor; Dr Yoon; Gudrun Haslett
R F6 | 4 | the plumber; the foreman's messages; Dr Yoon and the log; the leader
R F15 | 3 | the foreman and his firm; Dr Yoon, who heard it; the station leader
R F2 | 2 | the station; the foreman's note
S | a4 “The mountain moved. Glaciers do not read contracts,” | a6 “glaciers don't read contracts”
E | Federica Zanon | person | Federica Zanon; Zanon; Station leader Federica Zanon; Dr Zanon; the lady in charge
E | Túneles Australes | organisation | Túneles Australes; the contractor; the firm; the company
E | Yoon Seo-ah | person | Yoon Seo-ah; Doctor Yoon; Dr Yoon; the ninth guest
E | Nelson Barría | person | Nelson Barría; Foreman Barría; Mr Barría
