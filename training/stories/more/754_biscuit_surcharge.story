story: biscuit_surcharge
about: Jamaica puts a surcharge on Trinidadian biscuits and cement, Trinidad answers with rum and patties; who began, dumping or revenge, a dirty or a clean laboratory, a ship turned back, jobs counted with and without seasonal hands, and an older soap quarrel
=== a1 | outlet: The Liguanea Courier | published: 2032-03-09 | title: Surcharge bites: shoppers stock up on crackers
%% By Tashana Whyte, Business Reporter
%% The Liguanea Courier, Kingston. Since 1947
The trolley of Mrs Ivy Dacosta held 41 packets of cream crackers on Saturday evening, and she was not opening a shop. ⟪Ivy Dacosta; q: “Is not greed, is arithmetic,”⟫ she told this newspaper in a supermarket off Constant Spring Road.
⟦F1; by=-: Jamaica has slapped an extra duty on goods from Trinidad and Tobago⟧, ⟦F2; v=25 per cent; by=-: one quarter of their value⟧, on biscuits, cement and bottled sauces. ⟦F3; v=2032-03-08; by=customs agency: It took effect ⟦T2032-03-08: yesterday⟧⟧, the customs agency confirmed; but ⟦F3; v=2032-03-05; by=Delroy Chung: the importer Delroy Chung showed us a receipt on which it had been collected ⟦T2032-03-05: on Friday⟧⟧.
⟦F4; v=dumping; by=Anthea Bramwell: Commerce Minister Anthea Bramwell says the neighbours sell below cost⟧, thanks to cheap gas for their ovens and kilns. ⟪Anthea Bramwell; q: “We are not closing a door, we are putting a price on the draught,”⟫ the minister said in Parliament.
⟦F14; v=210 Jamaican dollars; by=-: A packet that cost J$150 last week now stands at J$210⟧, rather more than the duty explains. ⟦F15; v=no change; by=hardware merchants: Cement has not moved⟧, hardware merchants said, as they bought ahead.
⟦F8; v=418 million US dollars; by=-: Kingston bought goods for US$418 million from Port of Spain last year⟧, and ⟦F21; v=37 million US dollars; by=-: sold it US$37 million in return⟧, most of it rum, ginger and the frozen patty. Economists at Mona have complained of this gap since before the present minister was born.
=== a2 | outlet: Antilles Wire | published: 2032-03-12 | title: Trinidad hits back at Jamaica with duties on rum, patties
PORT OF SPAIN, March 12 (AW) — Trinidad and Tobago announced ⟦F5; v=30 per cent; by=trade ministry: retaliatory duties of 30 per cent on Jamaican products⟧ on Friday, ⟦F22; v=2032-03-15; by=trade ministry; st=planned: effective ⟦T2032-03-15: Monday⟧⟧, sharpening a dispute that has split the Caribbean's common market.
⟦F6; v=14; by=trade ministry: The list covers 14 items⟧, among them rum, coffee, jerk seasoning and meat patties, the trade ministry said.
It follows ⟦F1; by=-: Kingston's surcharge on Trinidadian biscuits and building materials⟧. Trade Minister Kern Ramdath said ⟦F2; v=31 per cent; by=Kern Ramdath: the real burden came to 31 per cent, once stamp duty was added⟧. ⟦F4; v=revenge; by=Kern Ramdath: He called the measure revenge for a health decision⟧: in January ⟦F10; v=6; by=-: six containers of frozen patties were impounded at Point Lisas⟧ ⟦F11; v=salmonella; by=Trinidadian inspectors: after inspectors found salmonella⟧.
⟪Kern Ramdath; q: “One does not answer a laboratory with a tax,”⟫ Ramdath told reporters.
⟦F11; v=clean; by=Jamaican bureau of standards; st=denied: Jamaica's bureau of standards tested samples from the same batch and found nothing⟧.
⟦F16; v=Port Royal; by=-: The coaster Caribbean Tern, laden with 2,100 tonnes of cement, was turned back off Port Royal⟧ ⟦F23; v=2032-03-10; by=-: ⟦T2032-03-10: on Wednesday⟧⟧ ⟦F35; v=unpaid duty; by=-: because her importer refused to pay⟧.
Officials of the regional secretariat in Georgetown urged restraint. ⟦F17; v=2027; by=-: The two countries fought a similar battle in 2027⟧, ⟦F24; v=soap; by=-: over laundry soap⟧. That one went to the regional court.
%% (Reporting by Alicia Baptiste; editing by Noel St Hill)
=== a3 | outlet: Jamaica Official Gazette & News | published: 2032-03-16 | title: Minister sets out sequence of events in trade matter
%% Released by the Public Information Office
The Minister of Commerce, the Hon. Anthea Bramwell, yesterday placed before the House a chronology ⟦F1; by=-: of the trade remedy applied to certain products of Trinidadian origin⟧.
⟦F7; v=Trinidad; by=Anthea Bramwell: The first restrictive act, she pointed out, was that of Port of Spain⟧, which on January 19 stopped Jamaican patties at the dock. Jamaica's licence for imported biscuits, cited by the other side, ⟦F25; v=never applied; by=Anthea Bramwell: was gazetted last November but never applied⟧.
⟦F4; v=dumping; by=-: The remedy is directed solely against dumping⟧. Investigators established that ⟦F26; v=19 per cent; by=investigators: crackers were offered at Kingston Wharves at 19 per cent below the price in their home market⟧.
⟦F11; v=clean; by=-: As regards the patties, our scientists found them to be wholesome⟧. ⟦F36; v=ate a patty; by=-: The Minister herself ate one at the dispatch box⟧, an action for which the Speaker reproved her.
⟦F16; v=Morant Point; by=coastguard: The vessel Caribbean Tern, according to the coastguard's log, reversed course off Morant Point⟧, some forty miles to the east of where the media have placed her, and ⟦F27; v=own decision; by=coastguard: did so of her own accord⟧.
⟪Anthea Bramwell; q: “We are not closing a door; we put a price on the draught,”⟫ she repeated.
Honourable members were informed that ⟦F19; v=2032-03-18; by=Anthea Bramwell; st=planned: the matter would be defended before the Caribbean Court of Justice⟧ if the neighbour should file ⟦T2032-03-18: on Thursday⟧ as announced. The Opposition Spokesman asked whether dominoes, too, were to be taxed. There was laughter.
%% Not subject to copyright
=== a4 | outlet: The Savannah Mail | published: 2032-03-17 | title: RUM RUN DRY! Hundreds in Savannah pour-out
%% Exclusive pics pages 4-5. By Kizzy Alleyne
DOWN the drain it went! Angry biscuit workers yesterday emptied ⟦F18; v=480; by=police: 480 bottles of Jamaica's finest rum⟧, by the police tally, into a gutter beside the Queen's Park Savannah, as ⟦F5; v=30 per cent; by=-: Trinidad's thirty-per-cent slap-back⟧ went into its second day.
⟦F28; v=1000; by=organisers: A thousand people took part, organisers say⟧. ⟦F28; v=300; by=police: Officers on horseback made it three hundred⟧. A dog licked the kerb and had to be carried home.
They came from Chaguanas, where ⟦F9; v=160; by=company: Sunburst Biscuits has sent 160 workers on unpaid leave, as the company words it⟧. Union boss Marlon Guppy scoffed: ⟪Marlon Guppy; q: “⟦F9; v=240; by=Marlon Guppy: Count the Christmas girls and it is 240⟧. They have stomachs also.”⟫
Who started it? Ask anyone in the Savannah. ⟦F7; v=Jamaica; by=-: Kingston did, with its sneaky biscuit licence back in November⟧, months before ⟦F10; v=6; by=-: half a dozen boxes of dodgy patties⟧ were frozen out. ⟦F4; v=revenge; by=-: The surcharge is pure spite⟧.
⟦F6; v=22; by=Kern Ramdath: Minister Kern Ramdath told The Mail he has stretched the hit list to 22 products⟧. Yes, folks, hair oil is on it.
⟦F29; v=no; by=prime minister's office: Talk of cutting the air link is rubbish⟧, the prime minister's office said. The dancehall star Pepper Gideon, who was to play at Mucurapo on Easter Saturday, is still coming, and will be paid in crackers, he posted.
%% WIN a weekend in Tobago! Text CRAB to 4411
=== a5 | outlet: Biscuit & Snack World | published: 2032-03-19 | title: Caribbean cracker war: what is in the dumping file
%% Trade monthly, Reading, UK. By Philippa Storr
Trade remedies are seldom read by those who quote them. The non-confidential version of Jamaica's file runs to 88 pages, and the margin in it is not quite the minister's. ⟦F26; v=19 per cent; by=dumping file: It shows undercutting of 19 per cent on plain crackers⟧, but ⟦F30; v=3 per cent; by=dumping file: of only three per cent on filled biscuits⟧, which are the larger trade.
⟦F2; v=25 per cent; by=-: The ad valorem levy is uniform all the same: twenty-five per cent⟧. ⟦F8; v=more than 400 million US dollars; by=-: It touches a flow worth upwards of $400m a year⟧.
Sunburst, whose ovens at Chaguanas turn out nine tonnes an hour, ⟦F9; v=160; by=company: has furloughed 160 of its permanent people⟧, it told us. ⟪Roger Mohansingh; q: “We undersell nobody; our gas is cheap and our flour is not,”⟫ says managing director Roger Mohansingh. He adds that ⟦F3; v=2032-03-05; by=Roger Mohansingh: his agent in Kingston paid from ⟦T2032-03-05: the fifth of March⟧⟧, ⟦F31; v=3 days; by=-: three days ahead of the notice⟧.
The microbiology deserves a word. Both laboratories may be honest. ⟦F11; v=salmonella; by=-: Port of Spain's plates grew salmonella⟧ ⟦F32; v=2; by=-: from two of sixty patties⟧; ⟦F11; v=clean; by=-: Kingston's, with thirty, grew none⟧. Frozen fillings are not a soup.
@@ copy Antilles Wire
⟦F17; v=2027; by=-: The two countries fought a similar battle in 2027⟧, ⟦F24; v=soap; by=-: over laundry soap⟧. ⟦F33; v=18 months; by=-: The judges needed a year and a half⟧, by which time both factories had a Dutch owner.
%% Ingredients show: hall 7
=== a6 | outlet: Essequibo FM | published: 2032-03-27 | title: LIVE BLOG: Ministers emerge from Georgetown trade talks
%% Latest first. Refresh for updates
18h40. It is done. ⟦F12; v=90 days; by=secretary-general: Both sides freeze their duties for ninety days⟧, says the secretary-general, Dr Paulette Joachim, reading from the back of a menu. ⟦F20; v=2032-03-29; by=secretary-general; st=planned: The old rates return ⟦T2032-03-29: on Monday⟧⟧.
18h10. For those who join us late. ⟦F2; v=25 per cent; by=-: Jamaica took a quarter⟧ on crackers and cement, ⟦F5; v=30 per cent; by=-: Trinidad three tenths⟧ ⟦F6; v=22; by=-: on twenty-two lines⟧ from rum to pomade.
17h25. On the old question of the hen and the egg: ⟦F7; v=Jamaica; by=Kern Ramdath: Mr Ramdath says November, when the biscuit licence was printed in Kingston⟧; ⟦F7; v=Trinidad; by=Anthea Bramwell: Ms Bramwell says January, when the patties were stopped⟧. They were seen sharing an umbrella.
16h50. ⟦F34; v=reference laboratory; by=delegate: The sealed patties will go to a reference laboratory in Bridgetown⟧, a delegate tells us.
16h05. The master of the Caribbean Tern rings our studio. ⟦F16; v=Port Royal; by=ship's master: He was within sight of Port Royal's fort⟧ when he swung round, and ⟦F27; v=ordered; by=ship's master: a grey launch had told him to⟧. ⟪Captain Eustace Prime; q: “I am sixty-three years old, I know when I am being waved at,”⟫ Captain Eustace Prime says.
15h30. Rum note: ⟦F18; v=about 500; by=-: some five hundred bottles died in the Port of Spain gutter⟧ last week. A moment's silence.
15h00. ⟦F19; v=2032-03-18; by=court registry: The case that Trinidad lodged on the eighteenth⟧ stays on the roll, the court registry says, and will be dropped if the truce holds.
&& Again, for late joiners: frozen, both sides, ninety days.
%% Essequibo FM 99.5. Sponsored by Pomeroon Coconut Water
=== key
F1 | What did Jamaica do to Trinidadian goods?
F2 | How high is the Jamaican surcharge?
F3 | From when was the surcharge collected?
F4 | Why did Jamaica impose the surcharge?
F5 | How high are Trinidad's retaliatory duties?
F6 | How many products are on Trinidad's list?
F7 | Which side made the first restriction?
F8 | How much does Jamaica buy from Trinidad a year?
F9 | How many workers did the biscuit factory send home?
F10 | How many containers of patties were impounded?
F11 | Were the patties contaminated?
F12 | For how long are the duties frozen?
F14 | What does a packet of crackers cost now?
F15 | Has the price of cement moved?
F16 | Where did the Caribbean Tern turn back?
F17 | When was the earlier trade dispute?
F18 | How many bottles were poured out?
F19 | When did the case go to the Caribbean Court of Justice?
F20 | When do the old rates return?
F21 | How much does Trinidad buy from Jamaica?
F22 | When do Trinidad's duties take effect?
F23 | When was the Caribbean Tern turned back?
F24 | What was the earlier dispute about?
F25 | Was the November licence applied?
F26 | By how much were plain crackers sold too cheap?
F27 | Did the Caribbean Tern turn of her own decision?
F28 | How many people protested?
F29 | Will the air link be cut?
F30 | How much was the undercutting on filled biscuits?
F31 | How long before the notice did the agent pay?
F32 | How many patties grew salmonella?
F33 | How long did the court need in the earlier dispute?
F34 | Where will the sealed patties be tested?
F35 | Why was the Caribbean Tern turned back?
F36 | What did the minister do at the dispatch box?
D1 | figure | scope | F2 | 25 per cent: a1 a5 a6 | 31 per cent: a2 | Trinidad's minister adds stamp duty to the surcharge
D2 | date | conflict | F3 | 2032-03-08: a1 | 2032-03-05: a1 a5 | customs says Monday, importers paid on Friday
D3 | cause | conflict | F4 | dumping: a1 a3 | revenge: a2 a4 | a remedy for Kingston, spite for Port of Spain
D4 | figure | update | F6 | 14: a2 | 22: a4 a6 | Trinidad lengthened its list
D5 | sequence | conflict | F7 | Trinidad: a3 a6 | Jamaica: a4 a6 | each says that the other acted first
D6 | figure | scope | F9 | 160: a4 a5 | 240: a4 | the union also counts seasonal workers
D7 | denial | conflict | F11 | salmonella: a2 a5 | clean: a2 a3 a5 | the two countries' laboratories disagree
D8 | place | conflict | F16 | Port Royal: a2 a6 | Morant Point: a3 | agency and master against the coastguard's log
D9 | responsibility | conflict | F27 | own decision: a3 | ordered: a6 | the coastguard says she turned by herself, the master was told to
D10 | figure | rounding | F8 | 418 million US dollars: a1 | more than 400 million US dollars: a5 | the trade monthly rounds down
D11 | figure | rounding | F18 | 480: a4 | about 500: a6 | the police tally rounded
D12 | figure | conflict | F28 | 1000: a4 | 300: a4 | organisers against mounted police
R F11 | 2 | the Trinidadian inspectors; the Jamaican bureau of standards
R F16 | 3 | the agency; the coastguard's log; the master
R F26 | 1 | the Jamaican dumping investigation
R F9 | 2 | the company; the union
S | a1 “We are not closing a door, we are putting a price on the draught,” | a3 “We are not closing a door; we put a price on the draught,”
E | Anthea Bramwell | person | Commerce Minister Anthea Bramwell; the Hon. Anthea Bramwell; Ms Bramwell; the minister
E | Kern Ramdath | person | Trade Minister Kern Ramdath; Ramdath; Mr Ramdath; Minister Kern Ramdath
E | Sunburst Biscuits | organisation | Sunburst Biscuits; Sunburst
E | Caribbean Tern | ship | The coaster Caribbean Tern; The vessel Caribbean Tern
