story: tussock_hay_fires
about: a man is arrested after a winter of barn and woolshed fires in New Zealand's Southland; how many fires, who he is, how he was caught, what drove him and whether one early fire was his; a death in a tractor shed and a death in a hotel fire long ago are two things
=== a1 | outlet: The Waihopai Times | published: 2032-07-14 | title: Man, 34, charged over Southland barn fires
%% Kirsty Mataira, chief reporter
%% The Times is printed in Invercargill six days a week
⟦F1; by=police: ⟦F32; v=34; by=police: A 34-year-old man⟧ has been arrested over the fires⟧ that have emptied sheds and sleepless beds from Mossburn to the coast since autumn, police said ⟦T2032-07-13: yesterday⟧.
Detective Inspector Hemi Tukaki said ⟦F2; v=23; by=Hemi Tukaki: the accused was thought to have lit 23 fires⟧ ⟦F3; v=2032-04-09; by=Hemi Tukaki: since ⟦T2032-04-09: 9 April⟧⟧, when a hay barn went up at Balfour Ridge. ⟦F4; v=seven; by=Hemi Tukaki: He faces seven charges of arson to begin with⟧.
⟦F5; v=patrol; by=Hemi Tukaki: A night patrol stopped his utility on the Dipton back road⟧ ⟦F6; v=0340; by=Hemi Tukaki: at twenty to four ⟦T2032-07-12: on Monday morning⟧⟧, less than a kilometre from a burning woolshed, Mr Tukaki said. ⟦F7; v=candles; by=police: In the tray were tea candles and baling twine⟧, according to the charge sheet.
⟦F8; v=suppressed; by=-: His name is suppressed⟧ until he appears in the district court at Invercargill ⟦T2032-07-16: on Friday⟧. He is ⟦F9; v=not a firefighter; by=Hemi Tukaki; st=denied: not a member of any brigade, “whatever you have heard in the pub”⟧, the inspector said.
⟦F36; v=1; by=-: The worst of the fires killed Alby Drummond⟧. ⟦F10; v=71; by=-: The retired shearer was 71⟧ when ⟦F11; v=2032-06-02; by=-: a tractor shed burned ⟦T2032-06-02: on 2 June⟧⟧ at Wreys Flat with him in it. Whether that fire is among the 23 is still to be determined.
Insurers put the damage ⟦F13; v=11.2m; by=insurers' council: at $11.2 million, by their council's tally⟧.
=== a2 | outlet: Pacific Rim News | published: 2032-07-14 | title: New Zealand police hold suspect in rural fires
WELLINGTON, July 14 (PRN) - New Zealand police ⟦F1; by=police: have taken into custody a suspect in a string of farm fires⟧ that terrorised the country's far south, ending a three-month hunt in which ⟦F14; v=60; by=police: as many as 60 officers took part⟧.
⟦F2; v=more than 20; by=police: More than 20 buildings, most of them stacked with winter feed, were set alight⟧, police said. ⟦F15; v=4000; by=farmers' federation: The farmers' federation estimates that 4,000 head of sheep and cattle lost their hay⟧ in a season when grass does not grow.
⟦F36; v=1; by=-: One man died⟧. ⟦F12; v=not lit; by=fire investigator: A fire investigator's report seen by PRN traces the June blaze that killed Alby Drummond to a faulty battery charger⟧, although ⟦F12; v=his; by=Lois Drummond; st=alleged: the family is convinced that he was the arsonist's victim⟧. ⟪Lois Drummond; q: “⟦F12; v=his; by=Lois Drummond: There was twine on that door handle and it was never Dad's⟧,”⟫ said a daughter, Lois Drummond.
The suspect's detention came after ⟦F16; v=200000; by=-: a reward of NZ$200,000 (about US$118,000) was offered⟧ in June.
Southland, flat and green and wet, has known few crimes of this sort. Older residents recall ⟦F17; v=1987; by=-: the hotel fire at Otautau Bridge ⟦T1987: in 1987⟧⟧, also deliberate, in which ⟦F18; v=5; by=-: five guests perished⟧. ⟦F33; v=14 years; by=-: That man served 14 years⟧.
%% PRN - all rights reserved - no redistribution
=== a3 | outlet: The Aussie Beacon | published: 2032-07-16 | title: FIREBUG WAS FIREMAN: Neighbours' fury at 'hero' of the hay barns
&& FIREBUG WAS FIREMAN: Neighbours' fury at 'hero' of the hay barns
%% By Dane Curlewis
%% PICTURES: Inside the lair
The accused Kiwi firebug ⟦F19; v=Craig Ansley; by=court: unmasked in court ⟦T2032-07-16: today⟧ as fencing contractor Craig Ansley⟧ ⟦F9; v=firefighter; by=neighbours: used to turn up with the brigade to fight his own blazes⟧, seething neighbours claim.
⟪Bev Rutherglen; q: “⟦F9; v=firefighter; by=Bev Rutherglen: He'd be there with the hose before the truck⟧, black as your hat and grinning,”⟫ dairy farmer Bev Rutherglen told The Beacon.
⟦F5; v=game camera; by=Bev Rutherglen: It was her nephew's pig-hunting camera, strapped to a gum tree, that did for him⟧, says Bev. ⟦F5; v=game camera; by=Bev Rutherglen: It took eleven snaps of a bloke with a lighter⟧, and she wants ⟦F16; v=200000; by=-: the two hundred grand⟧. Cops who bragged of ⟦F5; v=patrol; by=police: a lucky traffic stop⟧ are keeping mum.
And the motive? Pals say ⟦F20; v=jilted; by=friends; st=alleged: he cracked when his fiancée took up with a hay merchant⟧ at Easter.
⟦F32; v=34; by=-: He is 34⟧, single, and shares a hut with two greyhounds. He said nothing in the dock except that he was cold. ⟦F21; v=2032-08-27; by=court: The magistrate sent him back to the cells until ⟦T2032-08-27: August 27⟧⟧.
⟦F2; v=23; by=police: Twenty-three fires, the police reckon⟧. ⟦F22; v=1; by=-: Only one of the sheds was insured for its full worth⟧, so plenty of cockies are broke.
%% MORE: Kangaroo in the bottle shop
=== a4 | outlet: Paddock & Plough | published: 2032-07-22 | title: What the Southland fires really cost
%% Trade weekly of the southern pastoral sector
⟦F1; by=-: That somebody is at last behind bars for the burnt barns⟧ has cheered everybody; the arithmetic will not. ⟦F13; v=19m; by=-: Our own survey arrives at nineteen million dollars⟧, against ⟦F13; v=11.2m; by=insurers: the insurers' 11.2⟧, because ⟦F23; by=-: the insurers leave out what nobody had insured: lost lambs, trucked-in feed and fences⟧.
⟦F2; v=26; by=-: We list 26 fires⟧. That is three more than the detectives have, and the three are grass fires, without a building, which police do not count.
⟦F15; v=4100; by=-: The feed burned would have carried some forty-one hundred animals⟧ to September. ⟦F34; v=half; by=-: Half of them have gone to the works⟧. Truckies from Canterbury brought ⟦F24; v=820; by=-: 820 bales⟧ for nothing, and a school at Winton sold sausages for the diesel.
As to the reason, Craig Ansley's former employer tells a duller story than the Sydney papers. ⟦F20; v=unpaid work; by=Trevor Goodall: Four farmers owed him for fencing⟧, says Trevor Goodall, and ⟦F25; v=4; by=Trevor Goodall: all four were among the first to burn⟧. ⟪Trevor Goodall; q: “After that I think he just liked the light,”⟫ Mr Goodall says. ⟪Trevor Goodall; q: “⟦F20; v=unpaid work; by=Trevor Goodall: It started as a bill⟧.”⟫
The brigade at Dipton asks us to state that ⟦F9; v=not a firefighter; by=brigade; st=denied: Ansley never held a helmet there⟧. ⟦F31; v=2030; by=brigade: He had put his name down ⟦T2030: in 2030⟧ and been turned away⟧ over his eyesight.
%% Next week: Drench resistance, a reader survey
=== a5 | outlet: The Waihopai Times | published: 2032-08-28 | title: Ansley admits 19 fires, denies the one that killed
%% Kirsty Mataira, chief reporter
⟦F19; v=Craig Ansley; by=-: Craig Alistair Ansley⟧ ⟦F26; v=19; by=-: pleaded guilty ⟦T2032-08-27: yesterday⟧ to nineteen arsons⟧ and stood with his eyes shut while each address was read.
⟦F4; v=24; by=Crown: The Crown had by then charged him with twenty-four⟧. ⟦F12; v=not his; by=Craig Ansley; st=denied: He denies having had any part in the blaze at Wreys Flat⟧ ⟦F11; v=2032-06-02; by=-: ⟦T2032-06-02: of 2 June⟧⟧, in which Mr Drummond lost his life, and that count ⟦F27; v=February; st=planned; by=-: goes to a jury in February⟧. ⟦F12; v=his; by=prosecution: The prosecution says that twine from the shed matches a roll found in his hut⟧.
How he came to be stopped was cleared up in the summary of facts. ⟦F5; v=game camera; by=summary of facts: A pig hunter's trail camera had caught him ⟦T2032-07-08: on 8 July⟧⟧, and ⟦F30; by=summary of facts: the patrol was waiting on the Dipton road because of it⟧. ⟦F16; v=200000; by=police: The reward will be paid⟧, police confirmed: ⟪Hemi Tukaki; q: “We were lucky, and the luck had been nailed to a tree,”⟫ said Detective Inspector Tukaki.
⟦F20; v=unpaid work; by=Craig Ansley: In a letter read by his counsel he spoke of fencing jobs for which he was never paid⟧. Of a fiancée there was no mention; ⟦F28; v=never engaged; by=Simone Hartnell; st=denied: he has never been engaged⟧, counsel Simone Hartnell said afterwards.
⟦F3; v=2032-03-30; by=-: The first fire he owned up to was ⟦T2032-03-30: on 30 March⟧⟧, ten days before police had thought it all began. Nobody had reported it. The farmer believed that he had stacked his hay too green.
=== a6 | outlet: Rundfunk Nordsee | published: 2032-08-30 | title: Letter from the antipodes: the man who lit the winter
%% English service. Programme notes by Almut Reinders
Who drives these days through the Southland of New Zealand sees black rectangles in the grass. ⟦F2; v=about two dozen; by=-: About two dozen times it burned between autumn and July⟧, always by night, always hay.
⟦F26; v=19; by=-: ⟦T2032-08-27: On Friday⟧ a fence-builder confessed to nineteen of these deeds⟧. ⟦F14; v=63; by=police: The police, who at the peak had sixty-three people on the case⟧, did not find him. ⟦F5; v=game camera; by=-: A camera meant for wild boar did⟧.
@@ copy Pacific Rim News
⟦F15; v=4000; by=farmers' federation: The farmers' federation estimated that 4,000 head of sheep and cattle lost their hay⟧, in a season when grass does not grow.
⟦F16; v=200000; by=-: The two hundred thousand dollars on his head⟧ ⟦F35; v=pig hunter; by=-: went to a hunter of pigs⟧, who has bought a second camera with it.
The village of Dipton would like to be known for something else. ⟪Bev Rutherglen; q; via=The Aussie Beacon: “⟦F9; v=firefighter; by=Bev Rutherglen > The Aussie Beacon: He was there with the hose before the truck came⟧,”⟫ a neighbour told an Australian paper, and the world believed in a fireman. ⟦F9; v=not a firefighter; by=brigade captain; st=denied: He was not one, the captain of the brigade repeats to every caller⟧.
Two dead men are often mixed with one another here, or rather ⟦F36; v=1; by=-: one dead man of this winter⟧ and ⟦F18; v=5; by=-: five dead guests⟧. ⟦F10; v=71; by=-: The shearer, seventy-one⟧, died this June in a shed; ⟦F18; v=5; by=-: the five⟧ lost their lives in a hotel, ⟦F17; v=1987; by=-: ⟦T1987: forty-five years ago⟧⟧. ⟦F29; v=no; by=registry of births; st=denied: That the hotel's arsonist was Ansley's uncle is a legend; the registry of births knows nothing of it⟧.
⟦F27; v=February; by=court; st=planned: Over the shearer a jury is to decide after the next New Year, in February⟧. Until then, ⟪Lois Drummond; q: “I keep the twine in my head,”⟫ says his daughter.
=== key
F1 | Whom did the police arrest?
F2 | How many fires were lit?
F3 | When was the first fire?
F4 | How many charges does the accused face?
F5 | How was the suspect caught?
F6 | At what hour was his vehicle stopped?
F7 | What was found in his vehicle?
F8 | Could the accused be named in July?
F9 | Was the accused a firefighter?
F10 | How old was Alby Drummond?
F11 | When did the Wreys Flat shed burn?
F12 | Did the arsonist light the fire that killed Alby Drummond?
F13 | How much damage did the fires do?
F14 | How many officers worked on the hunt?
F15 | How many animals lost their feed?
F16 | How large is the reward?
F17 | When was the hotel fire at Otautau Bridge?
F18 | How many died in the hotel fire?
F19 | Who is the accused?
F20 | Why did he light fires?
F21 | Until when was he remanded?
F22 | How many of the sheds were insured in full?
F23 | What do the insurers leave out?
F24 | How many bales came from Canterbury?
F25 | How many of his debtors were among the first to burn?
F26 | How many arsons did he admit?
F27 | When will the jury hear the remaining count?
F28 | Was he ever engaged?
F29 | Was the hotel's arsonist his uncle?
F30 | Why was the patrol on the Dipton road?
F31 | When had he applied to join the brigade?
F32 | How old is the accused?
F33 | How long was the hotel's arsonist in prison?
F35 | Who gets the reward?
F36 | How many people died in the fires of 2032?
F34 | How many of the hungry animals were slaughtered?
D1 | figure | scope | F2 | 23: a1 a3 | 26: a4 | the trade paper adds three grass fires without a building
D2 | figure | rounding | F2 | 23: a1 a3 | more than 20: a2 | about two dozen: a6 | the agency and the broadcaster round the police count
D3 | date | update | F3 | 2032-04-09: a1 | 2032-03-30: a5 | his confession revealed an earlier fire that nobody had reported
D4 | figure | update | F4 | seven: a1 | 24: a5 | the Crown added charges in the weeks after the arrest
D5 | identity | conflict | F9 | firefighter: a3 a6 | not a firefighter: a1 a4 a6 | neighbours say that he fought the fires, police and the brigade that he never belonged
D6 | cause | conflict | F12 | not lit: a2 | his: a2 a5 | not his: a5 | a faulty charger for the investigator, the arsonist's twine for the daughter and the prosecution, and he denies it
D7 | figure | scope | F13 | 11.2m: a1 a4 | 19m: a4 | insured losses only, or feed, lambs and fences as well
D8 | sequence | conflict | F5 | patrol: a1 a3 | game camera: a3 a5 a6 | police told of a chance stop, the farmer of a hunter's camera
D9 | cause | conflict | F20 | jilted: a3 | unpaid work: a4 a5 | friends speak of a lost fiancée, the employer and he himself of unpaid fencing
D10 | figure | rounding | F15 | 4000: a2 a6 | 4100: a4 | the federation's estimate rounds the number
D11 | figure | rounding | F14 | 60: a2 | 63: a6 | as many as 60 rounds the peak strength
R F2 | 2 | the police; Paddock & Plough's list
R F12 | 4 | the fire investigator; the family; the accused; the prosecution's twine
R F9 | 3 | the police; Bev Rutherglen; the Dipton brigade
R F20 | 3 | friends of the accused; Trevor Goodall; the accused's letter
E | Craig Ansley | person | Craig Ansley; Craig Alistair Ansley; Ansley; a fence-builder
E | Hemi Tukaki | person | Detective Inspector Hemi Tukaki; Mr Tukaki; Detective Inspector Tukaki
E | Alby Drummond | person | Alby Drummond; Mr Drummond; the shearer; The retired shearer
E | Bev Rutherglen | person | Bev Rutherglen; Bev; a neighbour
S | a3 “He'd be there with the hose before the truck | a6 “He was there with the hose before the truck came
