story: vaindlo_bodryy
about: an Estonian patrol ship and a Russian corvette collide beside a shadow-fleet tanker in the Gulf of Finland; who turned, whose waters, warned or not, under which flag, sailors alone or all hurt, oil at sea or ashore; clocks of Tallinn and Moscow differ by an hour, and a collision of 2028 stands beside it
=== a1 | outlet: Rannarootsi Päevaleht | published: 2031-01-15 | title: Patrol ship Vaindlo rammed in the dark, one sailor missing
%% Mereuudised | English summary | Subscribe: 6.99 €
TALLINN – ⟦F1; by=-: A Russian corvette and the Estonian patrol ship Vaindlo ran into one another⟧ ⟦T2031-01-14: early on Tuesday⟧, ⟦F2; v=0352 Tallinn; by=navy: at eight minutes to four⟧, some way north of Kunda. ⟦F3; v=1 missing; by=navy: One sailor was thrown from the aft deck and has not been found⟧, and ⟦F4; v=5; by=navy: five others are in hospital⟧, the navy told us.
⟦F5; v=Bodryy; by=Kadri Lepik: ⟪Kadri Lepik; q: “He came over the wave at us like a garage door”⟫⟧: so Lieutenant Commander Kadri Lepik, the Vaindlo's captain, described the Bodryy's bow to her brother, who lives in Haapsalu. ⟦F6; v=corvette turned; by=Kadri Lepik: It was the Russian, she said, who put his helm over⟧.
The Vaindlo had been standing by the tanker Ocean Lark, ⟦F7; v=no insurance; by=navy: which could not show valid insurance⟧ and ⟦F8; v=Gabon; by=navy: was flying the flag of Gabon⟧. ⟦F9; v=99600; by=harbour papers: In her tanks, by the papers from Ust-Luga, were 99,600 tonnes of crude⟧.
⟦F10; v=wind 14; by=weather service: It blew fourteen metres a second⟧ and the spray froze on the rails. Ice drifts off the Kunda shore but not yet beyond it. A cook from Pärnu was making pancakes; they are still on the ceiling, says the boatswain.
The last such encounter, ⟦F11; v=2028; by=-: in the autumn of 2028⟧, was between ⟦F12; v=tug and cutter; by=-: a Russian tug and a Finnish coastguard cutter⟧ off Porkkala. ⟦F13; v=0; by=-: No one got hurt then⟧.
⟦F18; v=about 12 knots; by=-: The grey ship came on at some twelve knots⟧, ⟦F20; v=escort; by=-: shepherding the tanker as one of them has shepherded every such hull this winter⟧. ⟦F16; v=3 km; by=-: The meeting took place three kilometres short of the border line⟧. ⟦T2031-01-14: On Tuesday evening⟧ candles stood in the windows of the naval school, and the bakery at Miinisadam gave out bread for nothing.
%% Toimetus: uudised@rannapl.invalid
=== a2 | outlet: Norrland Telegram Bureau | published: 2031-01-15 | title: Estonian and Russian warships collide near sanctioned tanker
STOCKHOLM, Jan 15 (NTB-N) - ⟦F1; by=-: An Estonian naval vessel and a Russian warship collided in the Gulf of Finland⟧ ⟦T2031-01-14: on Tuesday⟧ while ⟦F14; v=inspection; by=-: Estonia was trying to inspect a tanker of Moscow's shadow fleet⟧, leaving ⟦F3; v=1 missing; by=Estonian navy: a 22-year-old conscript missing⟧.
Defence Minister Meelis Raudsepp said ⟦F15; v=Estonian zone; by=Meelis Raudsepp: the ships had been in Estonia's economic zone⟧, ⟦F16; v=3 km; by=Meelis Raudsepp: three kilometres from the sea border⟧. ⟦F15; v=Russian waters; by=Russian defence ministry: Russia's defence ministry put the encounter inside Russian territorial waters off the island of Gogland⟧ and said ⟦F6; v=patrol ship crossed; by=Russian defence ministry: the Estonian crew had cut across the bows of the corvette Bodryy⟧ ⟪Russian defence ministry; q: "with the manners of a taxi driver"⟫.
⟦F2; v=0352 Tallinn; by=Russian defence ministry: Moscow gave the time as 04.52, an hour ahead of Tallinn's clock⟧.
⟦F17; v=warned; by=Meelis Raudsepp: The Vaindlo had called the Russians four times by radio⟧, Raudsepp said. ⟦F17; v=silent; st=denied; by=Russian defence ministry: Not a word was heard on any channel, the ministry countered⟧.
⟦F18; v=about 12 knots; by=-: The Bodryy was making around 12 knots⟧, open ship-tracking data indicate. Allies in Brussels ⟦F19; v=2031-01-16; st=planned; by=diplomats: will consult ⟦T2031-01-16: on Thursday⟧⟧, diplomats said. ⟦F12; v=tug and cutter; by=-: A tug and a Finnish cutter touched⟧ in the same gulf ⟦F11; v=2028; by=-: three years ago⟧, ⟦F13; v=0; by=-: without casualties⟧.
The gulf narrows here to some forty nautical miles. About one in five of the tankers that use it are under European sanctions, brokers estimate, and since last spring a naval escort has been seen beside every third of those.
%% (c) NTB-N
=== a3 | outlet: Baltic Beacon (state multimedia, Kaliningrad) | published: 2031-01-16 | title: Provocation at Gogland ends with a dented nose – theirs
%% Эфир | Контакты | English
Estonian sailors, it seems, learn steering by correspondence. ⟦F6; v=patrol ship crossed; by=-: Their boat Vaindlo threw itself across the path of the Bodryy⟧, ⟦F20; v=escort; by=-: which was peacefully accompanying a merchant vessel⟧, and paid with its paint.
⟪Arkady Semyonov; q: “⟦F21; v=scratch; by=Arkady Semyonov: We have a scratch the length of a pencil⟧,”⟫ Captain Second Rank Arkady Semyonov, who commands the corvette, told our correspondent on the quay at Baltiysk. ⟪Arkady Semyonov; q: “⟦F17; v=silent; by=Arkady Semyonov: They did not call, they did not sound the horn⟧, and ⟦F22; v=lights off; by=Arkady Semyonov: they had put out their lights⟧.”⟫
⟦F15; v=Russian waters; by=chart on display: On the chart which the captain unrolled the cross is four miles inside our sea⟧. ⟦F8; v=Comoros; by=Arkady Semyonov: The tanker, a lawful ship under the Comorian flag⟧, went on to Mumbai.
As to the missing man, ⟦F23; v=offered; by=Arkady Semyonov: the Bodryy offered at once to join the search⟧, Semyonov said, ⟦F37; by=Arkady Semyonov: and was told in bad Russian to go away⟧. ⟦V1; own: Piracy⟧ is the word that lawyers use for stopping other people's ships, and our viewers will supply the rest.
⟦F24; v=9; by=-: Nine Western reconnaissance flights were counted over the gulf⟧ ⟦T2031-01-15: on Wednesday⟧ alone. In NATO's Brussels, meanwhile, chairs were moved about.
A festive concert awaits the crew ⟦T2031-01-18: on Saturday⟧, with the choir of the Baltic Fleet and a cake in the shape of an anchor. Schoolchildren of Svetlogorsk have drawn the scene in crayon.
Old hands recall ⟦F11; v=2028; by=-: the year 2028⟧, when ⟦F12; v=tug and cutter; by=-: a cutter of the Finns leaned upon a Russian tug⟧ in these waters; ⟦F13; v=0; by=-: not a nose bled⟧, and the papers of Helsinki wept for a month. ⟦F10; v=wind 14; by=-: With fourteen metres of wind per second⟧ even a good helmsman has his hands full, let alone a conscript.
%% Подпишись
=== a4 | outlet: Norrland Telegram Bureau | published: 2031-01-18 | title: Body of missing Estonian sailor found; gash photographed
STOCKHOLM, Jan 18 (NTB-N) - ⟦F3; v=dead; by=Estonian navy: The Estonian conscript swept overboard ⟦F1; by=-: in ⟦T2031-01-14: Tuesday's⟧ collision⟧ has been found dead⟧, the navy said ⟦T2031-01-18: on Saturday⟧. ⟦F25; v=Finnish trawler; by=Estonian navy: A Finnish trawler took up the body⟧ ⟦T2031-01-17: on Friday evening⟧ south of Kotka. His name was given as ⟦F26; v=Joonas Tamm; by=Estonian navy: Joonas Tamm, from Võru⟧.
Sweden's navy meanwhile released an aerial picture of the corvette. ⟦F21; v=gash; by=Swedish navy: It shows a tear about six metres long above the waterline⟧, which contradicts Russian accounts of minor damage.
⟦F27; v=18; by=Estonian environment board: Eighteen tonnes of fuel oil have been scraped off the beach⟧ at Letipea, the environment board in Tallinn said. ⟦F27; v=60; by=Finnish environment institute: In all some 60 tonnes leaked into the gulf⟧ from the Vaindlo's ruptured bunker, Finland's institute reckons.
⟦F4; v=5; by=Estonian navy: Five crew of the patrol ship were treated⟧; ⟦F28; v=3; by=Estonian navy: three remain in hospital⟧. ⟦F4; v=9; by=Estonian rescue board: Nine people were injured altogether, counting four deckhands of the tanker⟧ who fell when she swerved, according to the rescue board.
A drone, ⟦F29; v=unknown; by=Estonian navy: of unknown owner⟧, ⟦F30; v=2031-01-16; by=Estonian navy: circled the search area ⟦T2031-01-16: on Thursday⟧⟧, it said, and was not shot at.
Flags on naval buildings flew at half mast in Tallinn, Helsinki and Riga. The search had taken in eleven ships, two helicopters and volunteers with torches along eighty kilometres of shore.
⟦F15; v=Estonian zone; by=-: The ships had met in the Estonian economic zone⟧ ⟦F2; v=0352 Tallinn; by=-: shortly before four in the morning local time⟧ when ⟦F14; v=inspection; by=-: the patrol ship was waiting to check the papers of a tanker⟧, the Ocean Lark, ⟦F7; v=no insurance; by=-: which had no cover⟧.
%% Reporting by Elin Åström
=== a5 | outlet: The Lloyd's Quay Gazette | published: 2031-01-21 | title: Tanker with three flags: the Ocean Lark file
%% Shipping | Insurance | Classified
Owners who cannot be rung, a class certificate from a society with a post box, and a name painted over four others. The Ocean Lark, cause of ⟦F1; by=-: last week's naval bump off Gogland⟧, is a type.
⟦F8; v=none; by=Gabonese registry: The Gabonese registry struck her off in November⟧, an official in Libreville said. ⟦F8; v=none; st=denied; by=Comorian registry: The Comorian one never had her⟧. ⟦F8; v=none; by=-: She was sailing, in other words, without a nationality⟧, and ⟦F14; v=inspection; by=-: the look through her papers that Estonia's officers wanted⟧ would have been lawful.
⟦F7; v=no insurance; by=-: Cover there was none⟧. ⟦F31; v=11; by=brokers: Eleven ships of the kind passed Tallinn that week⟧, brokers say. ⟦F9; v=a hundred thousand; by=-: She carried a hundred thousand tonnes, near enough⟧, worth ⟦F32; v=52 million; by=traders: about 52 million dollars⟧ (⟦F32; v=52 million; by=-: 45 million euros⟧) on the day.
Her second mate, a Goan whose family asked us to leave out his name, saw the thing from the wing of the bridge. ⟦F6; v=corvette turned; by=second mate: The warship swung left without any signal, he says⟧, ⟪second mate; q: “as if someone had leaned on the wheel”⟫. ⟦F17; v=warned; by=second mate: He remembers the woman's voice on channel 16, again and again⟧. ⟦F22; v=lights on; by=second mate: The grey boat was lit like a fairground⟧.
⟦F18; v=11.8 knots; by=recorder: The voyage recorder of the tanker has the corvette at 11.8 knots⟧, or 21.9 km/h. ⟦F15; v=Estonian zone; by=recorder: It fixes the spot ⟦F16; v=3 km; by=recorder: 1.6 nautical miles⟧ west of the border line⟧.
Premiums for the gulf ⟦F33; v=doubled; by=underwriters: have doubled⟧, according to two underwriters. A third laughed and said that the real price was no longer quoted at all: one asks, one waits, one is invited to lunch.
%% Lloyd's Quay Gazette, est. 1891
=== a6 | outlet: Helsinki Evening Signal | published: 2031-01-23 | title: Q&A: What really happened between the Vaindlo and the Bodryy?
%% KYSYMYKSIÄ JA VASTAUKSIA
%% By Anu Salmela
When was it? ⟦F2; v=0352 Tallinn: At 3.52 in the night of ⟦T2031-01-14: Tuesday last week⟧, our time⟧. Russian reports say 4.52, because Moscow's watches do.
Where? ⟦F15; v=Estonian zone; by=Finnish coastguard: West of the line and so in Estonia's zone, if you trust the radar of the Finnish coastguard⟧, which had all three dots on its screen. Moscow keeps them ⟦F15; v=Russian waters; by=Moscow: in its own sea⟧.
Who turned? ⟦F6; v=corvette turned; by=Finnish coastguard: The fast dot bent to port⟧, says the same radar, ⟦F34; v=90 seconds; by=Finnish coastguard: ninety seconds before the two became one⟧. Why? A mistake is possible. ⟦F35; v=asleep; by=sailor's relative; st=alleged: A relative of a Baltiysk sailor claims on a message channel that the officer of the watch had dozed off⟧; nobody has confirmed it.
What about that scratch? ⟦F21; v=gash; by=-: It is as long as a delivery van⟧.
Did they offer help? ⟦F23; v=none; st=denied; by=Kadri Lepik: ⟪Kadri Lepik; q: “They left,”⟫ Lieutenant Commander Lepik told a press conference in Tallinn⟧, contradicting ⟪Arkady Semyonov; q; via=Baltic Beacon: “⟦F22; v=lights off; by=Arkady Semyonov > Baltic Beacon: They had put their lights out⟧,”⟫ and all else that her Russian colleague has said.
@@ copy Norrland Telegram Bureau
⟦F27; v=18; by=Estonian environment board > Norrland Telegram Bureau: Eighteen tonnes of fuel oil have been scraped off the beach⟧ at Letipea, the environment board in Tallinn said. ⟦F27; v=60; by=Finnish environment institute > Norrland Telegram Bureau: In all, some 60 tonnes leaked into the gulf⟧.
Who died? ⟦F3; v=dead: Joonas Tamm, who was doing his service⟧. ⟦F26; v=Joonas Tamm: He came from Võru and played the accordion⟧. ⟦F25; v=Finnish trawler: Fishermen of ours brought him home⟧. ⟦F28; v=0: The last of his injured shipmates left hospital ⟦T2031-01-22: yesterday⟧⟧.
What next? ⟦F36; v=The Hague; st=planned; by=Estonian prime minister: Tallinn will go to the court at The Hague, its prime minister says⟧. ⟦V1; said: “Piracy”, cries a Kaliningrad website⟧. ⟦F19; v=2031-01-16: The allies sat down on the 16th, as foreseen⟧, and issued four sentences.
&& In short: Estonian zone, corvette turned, long gash, one dead.
=== key
F1 | What happened between the two ships?
F2 | At what hour was the collision?
F3 | What became of the sailor overboard?
F4 | How many were injured?
F5 | Which ship hit the Vaindlo?
F6 | Who turned into whom?
F7 | Was the tanker insured?
F8 | Which flag did the tanker fly?
F9 | How much crude did the tanker carry?
F10 | How hard did the wind blow?
F11 | When was the earlier collision?
F12 | Which vessels collided earlier?
F13 | How many were hurt in the earlier collision?
F14 | What did Estonia want with the tanker?
F15 | In whose waters did they collide?
F16 | How far from the sea border were they?
F17 | Did the Vaindlo call by radio?
F18 | How fast was the corvette?
F19 | When do the allies consult?
F20 | What was the corvette doing?
F21 | How badly was the corvette damaged?
F22 | Were the Vaindlo's lights on?
F23 | Did the corvette offer help in the search?
F24 | How many reconnaissance flights were counted?
F25 | Who found the body?
F26 | Who was the dead sailor?
F27 | How much oil was spilt?
F28 | How many are still in hospital?
F29 | Whose was the drone?
F30 | When did the drone circle?
F31 | How many ships of the kind passed that week?
F32 | What was the cargo worth?
F33 | How did premiums move?
F34 | How long before the impact did the corvette turn?
F35 | Why did the corvette turn?
F36 | To which court will Estonia go?
F37 | What was the corvette told in reply to its offer?
D1 | responsibility | conflict | F6 | corvette turned: a1 a5 a6 | patrol ship crossed: a2 a3 | the captain, the tanker's mate and the radar against the Russian ministry
D2 | place | conflict | F15 | Estonian zone: a2 a4 a5 a6 | Russian waters: a2 a3 a6 | each side puts the cross in its own sea
D3 | denial | conflict | F17 | warned: a2 a5 | silent: a2 a3 | four radio calls, or not a word
D4 | identity | conflict | F8 | Gabon: a1 | Comoros: a3 | none: a5 | the flag at the stern, the flag claimed and what the registries say
D5 | figure | scope | F4 | 5: a1 a4 | 9: a4 | crew of the patrol ship, or with four deckhands of the tanker
D6 | identity | update | F3 | 1 missing: a1 a2 | dead: a4 a6 | the missing conscript was found dead
D7 | characterisation | conflict | F21 | scratch: a3 | gash: a4 a6 | the captain's scratch against the photographed tear
D8 | figure | scope | F27 | 18: a4 a6 | 60: a4 a6 | scraped off the beach, or leaked into the sea in all
D9 | figure | rounding | F18 | about 12 knots: a1 a2 | 11.8 knots: a5 | the same speed
D10 | figure | rounding | F9 | 99600: a1 | a hundred thousand: a5 | the same cargo
D11 | characterisation | conflict | F22 | lights off: a3 a6 | lights on: a5 | the Russian captain against the tanker's mate
D13 | figure | update | F28 | 3: a4 | 0: a6 | the last of the injured went home four days later
D12 | denial | conflict | F23 | offered: a3 | none: a6 | the corvette offered to search, or left
R F6 | 4 | Captain Lepik; the Russian navy; the second mate; the Finnish radar
R F15 | 4 | the Estonian minister; the Russian navy; the tanker's recorder; the Finnish radar
R F27 | 2 | the environment board; the Finnish institute
R F21 | 2 | Captain Semyonov; the Swedish navy
S | a3 “they had put out their lights | a6 “They had put their lights out,”
E | Kadri Lepik | person | Lieutenant Commander Kadri Lepik; Lieutenant Commander Lepik; the Vaindlo's captain
E | Arkady Semyonov | person | Captain Second Rank Arkady Semyonov; Semyonov; the captain
E | Bodryy | ship | the corvette Bodryy; the Bodryy; A Russian corvette; a Russian warship
E | Vaindlo | ship | the Estonian patrol ship Vaindlo; The Vaindlo; An Estonian naval vessel; Their boat Vaindlo
E | Ocean Lark | ship | the tanker Ocean Lark; The Ocean Lark
