story: orkney_krill
about: an Argentine patrol ship fires on a krill trawler off the South Orkneys; warning shots or shots into the hull, inside or outside the protected zone, burnt by a splinter or by soup; traps: Buenos Aires and Beijing clocks, the ship's catch and the season's, a longliner rammed in 2028, a fine in dollars and pesos
=== a1 | outlet: Cono Sur Press | published: 2031-02-11 | title: Argentine navy fires on krill trawler in Antarctic waters
BUENOS AIRES, Feb 11 (CSP) - ⟦F1; by=defence ministry: An Argentine patrol ship opened fire near a foreign krill trawler⟧ off the South Orkney Islands ⟦F2; v=Monday 23.40 Buenos Aires; by=defence ministry: ⟦T2031-02-10: at 11.40 p.m. on Monday⟧⟧, the defence ministry said, after ⟦F3; v=6 hours; by=defence ministry: a chase lasting six hours⟧.
⟦F4; v=warning shots; by=defence ministry: The shots were fired across the bow⟧, in line with the rules, the ministry said. ⟦F5; v=6; by=defence ministry: It put the number of rounds at six⟧.
The Yuan Lan 7, ⟦F6; v=Panama; by=-: which sails under the flag of Panama⟧ and ⟦F28; by=-: belongs to a Chinese company⟧, ⟦F7; v=9 miles inside; by=defence ministry: had been trawling nine nautical miles inside a marine reserve⟧, according to the ministry. ⟦F8; v=about 60; by=-: About 60 people are on board⟧.
⟦F9; v=2; by=coastguard: Two crew members were hurt⟧, the coastguard in Ushuaia reported. ⟦F10; v=soup; by=coastguard: They were scalded in the galley when the trawler turned sharply⟧, it said.
⟦F11; v=Ushuaia; by=-; st=planned: The vessel was being escorted to Ushuaia⟧, where it was due on Friday.
It was not the first clash over Antarctic fishing. ⟦F12; v=2028; by=-: In 2028⟧ ⟦F13; by=-: a Chilean frigate collided with a toothfish longliner⟧, with ⟦F14; v=7; by=-: seven people injured on the two ships⟧.
%% CSP Buenos Aires newsroom. Reporting by Delfina Roca.
=== a2 | outlet: Oceans Daily (Beijing, state newspaper of the maritime industry) | published: 2031-02-12 | title: Armed harassment of lawful Chinese-owned vessel condemned
%% Front page | Oceans | Opinion | Photo
The foreign ministry ⟦T2031-02-12: on Wednesday⟧ ⟦F15; v=summoned; by=-: summoned the Argentine ambassador⟧ and lodged stern representations over ⟦F1; by=-: the shelling of the ocean-going trawler Yuan Lan 7⟧.
⟦F2; v=Monday 23.40 Buenos Aires; by=shipowner: The incident occurred ⟦T2031-02-11: at 10.40 on Tuesday morning⟧, Beijing time⟧, ⟦F28; by=-: the shipowner, Lanzhou Bay Fisheries⟧, told this newspaper. ⟦F5; v=20; by=shipowner: No fewer than twenty shells were counted from the bridge⟧. ⟦F4; v=hit hull; by=shipowner: Two of them pierced the plating above the waterline⟧, the owner said.
⟦F9; v=2; by=-: A pair of seamen suffered burns⟧. ⟦F10; v=splinter; by=Gao Liwen: A hot fragment struck a steam line beside them⟧, said the company's deputy manager, Gao Liwen. ⟪Gao Liwen; q: “One does not boil soup with a cannon,”⟫ he added.
⟦F7; v=4 miles outside; by=Gao Liwen: At the time, Gao said, the nets were in the water four miles beyond the reserve's edge⟧. ⟦F16; v=valid; by=Gao Liwen: Its permit from the Antarctic fisheries commission runs until the end of the season⟧, according to him.
⟦F17; v=antenna; by=Gao Liwen: That the position signal fell silent was due to an iced-up antenna⟧, he explained. ⟦F18; v=Qiu Bao; by=-: The captain, Qiu Bao⟧, has spent thirty years at sea.
%% Editor: Song Yue
=== a3 | outlet: Krill Watch Alliance | published: 2031-02-12 | title: STATEMENT: What our crew saw off Coronation Island
%% For media: +47 555 0142 | High-resolution stills on request
The Alliance's sailing ship Skua was ⟦F19; v=3 miles; by=-: three miles from the Yuan Lan 7⟧ ⟦F2; v=Monday 23.40 Buenos Aires: shortly before midnight, ship's time, ⟦T2031-02-10: on 10 February⟧⟧.
⟦F5; v=6; by=Krill Watch Alliance video: Our video shows half a dozen muzzle flashes⟧. ⟦F4; v=warning shots; by=-: Every splash we could see was ahead of the trawler⟧; none of us can speak for the far side.
⟦F7; v=9 miles inside; by=Krill Watch Alliance: By our plotter it lay deep within the closed box, nine miles from the line⟧. ⟦F17; v=switched off; by=-: Someone aboard had turned off the transponder⟧, for the fourth time since Christmas, and ⟦F20; v=31 hours; by=satellite records: satellite records give the gap as 31 hours⟧.
⟦F21; v=620,000 tonnes; by=-: The fleet as a whole has taken 620,000 tonnes this season⟧, which is its limit. ⟦F22; v=a third; by=Krill Watch Alliance: A third of the chinstrap chicks on Signy have starved⟧, our count suggests.
⟪Ragna Thorsvik; q: “We do not cheer for guns. We ask why it took a gun,”⟫ said expedition leader Ragna Thorsvik.
%% Krill Watch Alliance takes no money from fishing companies or governments.
=== a4 | outlet: Diario del Canal | published: 2031-02-15 | title: El Yuan Lan docks: three burned, two holes and a Peruvian at the wheel
%% Ushuaia | Translated edition | By Marcos Iturra
⟦F11; v=Ushuaia; by=-: The red trawler tied up at our commercial pier⟧ ⟦T2031-02-14: on Friday at noon⟧, four days after ⟦F1; by=-: the gunfire at the Orkneys⟧, ⟦F30; by=-: with the patrol ship Comodoro Luppi behind it⟧.
⟦F9; v=3; by=-: Three men were carried to the regional hospital⟧; ⟦F29; by=-: the third had hidden his arm until he had a fever⟧. ⟦F10; v=steam; by=Dr Noelia Paz: The wounds are those of steam, not of soup⟧, says the head of emergency, Dr Noelia Paz; what freed the steam she cannot tell.
⟦F4; v=hit hull; by=-: In the port side, a metre above the water, there are two round holes⟧. I put my thumb in one. ⟦F4; v=rust; by=Rear Admiral Hugo Lastra; st=denied: Rear Admiral Hugo Lastra calls them old rust⟧. ⟪Hugo Lastra; q: “If we had wanted to hit it, it would not be here,”⟫ he said.
And the captain? ⟦F18; v=Wilmer Salas; by=port authority: The crew list handed to the port authority has Wilmer Salas, of Chimbote in Peru, as master⟧; ⟦F27; by=crew list: Mr Qiu is down as a ⟪Port crew list; q: “fishing adviser”⟫⟧. ⟦F8; v=61; by=port authority: It lists sixty-one souls⟧.
⟦F23; v=840 tonnes; by=prosecutor: In the hold the prosecutor's people measured 840 tonnes of frozen krill and meal⟧. ⟦F23; v=610 tonnes; by=ship's papers: The ship's papers declare 610, which is the krill without the meal⟧.
%% Funeral notices p. 14 | Ferry to Navarino: no service
=== a5 | outlet: Deep Catch Weekly | published: 2031-02-19 | title: Yuan Lan 7: licence lapsed ten days before boarding, commission confirms
%% London | Subscribers only
The Antarctic fisheries commission in Hobart has ended the argument over the paperwork. ⟦F16; v=expired; by=commission: The trawler's authorisation ran out ⟦T2031-01-31: on 31 January⟧⟧, its secretary, Pieter Oosthuis, said, and the renewal fee reached the bank only after ⟦F1; by=-: the navy's intervention⟧.
⟦F16; v=valid; by=Lanzhou Bay Fisheries: Lanzhou Bay Fisheries maintains that a fee in transit keeps a permit alive⟧.
⟦F24; v=1.4m dollars; by=Argentine court: A court in Tierra del Fuego has set a penalty of $1.4m⟧. ⟦F23; v=more than 800 tonnes; by=insurers: Insurers speak of over 800 tonnes of product aboard⟧, ⟦F25; v=seized; by=insurers: all of it now impounded⟧. ⟦F9; v=3; by=-: The three burnt deckhands⟧ have been flown home.
@@ copy Cono Sur Press
The Yuan Lan 7, ⟦F6; v=Panama; by=-: which sails under the Panamanian flag⟧ and ⟦F28; by=-: belongs to a Chinese company⟧, ⟦F7; v=9 miles inside; by=defence ministry: had been trawling nine nautical miles inside a marine reserve⟧, according to the ministry.
⟦F17; v=switched off; by=maker's technician: A technician sent by the maker of the tracking set found it in order, its fuse lying in a drawer⟧, we understand from him. ⟦F20; v=more than a day; by=-: It had been mute for more than a day⟧.
Skippers recall ⟦F12; v=2028; by=-: the affair of three years ago⟧, when ⟦F13; by=-: a warship from Chile ran into a longliner⟧; ⟦F14; v=5; by=-: five of the longliner's hands were hurt⟧ and nobody was ever fined.
%% Next week: the price of fishmeal
=== a6 | outlet: Stanley Bulletin | published: 2031-02-21 | title: Krill ship leaves Ushuaia for Punta Arenas after fine is paid
%% Falkland Islands | Weekly | 80p
The trawler at the centre of ⟦F1; by=-: last week's shooting in the South Orkneys⟧ has gone. ⟦F24; v=1.4m dollars; by=owner's agent: The owner's agent in Stanley says 1.9 billion pesos were paid⟧, which is the court's sum in local money, and ⟦F11; v=Punta Arenas; by=harbour log: the harbour log shows it clearing for Punta Arenas⟧ ⟦T2031-02-20: on Thursday⟧.
⟦F25; v=released; by=owner's agent: The krill went with it⟧, the agent said, less a sample.
Few here believe everything that Buenos Aires says about its navy. ⟦F3; v=6 hours; by=Skua log: The Skua's log, which the yacht's mate showed us, does bear out the long pursuit: hunter and hunted first passed it at twenty to six⟧. ⟦F5; v=6; by=mate of the Skua: But it was six bangs, says the mate, and not a salvo of twenty⟧.
⟦F26; v=one round; by=mate of the Skua: One of the six, he now thinks, went off in a different direction from the rest⟧. ⟦F4; v=hit hull; by=Dermot Kean: A retired gunner, Dermot Kean, looked at the pictures of the holes⟧ and was in no doubt. ⟪Dermot Kean; q: “Rust does not arrive at twelve hundred metres a second.”⟫
⟪Ragna Thorsvik; q; via=Krill Watch Alliance: “We don't cheer for guns; we ask why a gun was needed,”⟫ Ms Thorsvik of the Krill Watch Alliance has said. Of chicks on Signy, by her people's reckoning, ⟦F22; v=a third; by=Krill Watch Alliance: 33 per cent have gone hungry to their deaths⟧.
=== key
F1 | What happened off the South Orkney Islands?
F2 | When were the shots fired?
F3 | How long did the chase last?
F4 | Did the shots hit the trawler or only warn it?
F5 | How many rounds were fired?
F6 | Under which flag does the Yuan Lan 7 sail?
F7 | Where was the trawler fishing?
F8 | How many people were on board?
F9 | How many crew members were hurt?
F10 | How were the crew members hurt?
F11 | To which port did the trawler go?
F12 | When was the earlier clash with a longliner?
F13 | What happened in the earlier clash?
F14 | How many were hurt in the earlier clash?
F15 | What did the Chinese foreign ministry do?
F16 | Was the trawler's permit valid?
F17 | Why was the position signal silent?
F18 | Who was captain of the trawler?
F19 | How far from the trawler was the Skua?
F20 | How long was the signal silent?
F21 | How much krill has the whole fleet taken this season?
F22 | How many chinstrap chicks on Signy starved?
F23 | How much krill was aboard the trawler?
F24 | What fine was set?
F25 | What happened to the krill aboard?
F28 | Who owns the trawler?
F29 | Why was the third injured man found late?
F30 | Which patrol ship brought the trawler in?
F27 | What is Qiu Bao's post aboard?
F26 | How many of the six rounds went another way?
D1 | characterisation | conflict | F4 | warning shots: a1 a3 | hit hull: a2 a4 a6 | rust: a4 | the navy and the yacht saw warning shots ahead of the bow, the owner, a reporter and a gunner see shot holes, the admiral says rust
D2 | figure | conflict | F5 | 6: a1 a3 a6 | 20: a2 | the ministry and the yacht count six, the owner twenty
D3 | place | conflict | F7 | 9 miles inside: a1 a3 a5 | 4 miles outside: a2 | each side puts the nets on its own side of the reserve's line
D4 | cause | conflict | F10 | soup: a1 | splinter: a2 | steam: a4 | the coastguard blames soup, the owner a fragment, the doctor finds steam burns
D5 | denial | conflict | F16 | valid: a2 a5 | expired: a5 | the owner holds the permit valid, the commission says it lapsed on 31 January
D6 | cause | conflict | F17 | antenna: a2 | switched off: a3 a5 | the owner blames ice, the alliance and a technician a hand
D7 | figure | scope | F14 | 7: a1 | 5: a5 | the injured of both ships against the longliner's hands alone
D8 | figure | update | F9 | 2: a1 a2 | 3: a4 a5 | a third man had hidden his burns
D9 | identity | update | F18 | Qiu Bao: a2 | Wilmer Salas: a4 | the crew list handed over in port names another master
D10 | place | update | F11 | Ushuaia: a1 a4 | Punta Arenas: a6 | taken to Ushuaia first, it left for Punta Arenas once the fine was paid
D11 | characterisation | update | F25 | seized: a5 | released: a6 | the krill was given back after payment
D12 | figure | rounding | F8 | about 60: a1 | 61: a4 | the same crew
D13 | figure | rounding | F23 | 840 tonnes: a4 | more than 800 tonnes: a5 | the same hold
D15 | figure | scope | F23 | 840 tonnes: a4 | 610 tonnes: a4 | krill with the meal against krill alone
D14 | figure | rounding | F20 | 31 hours: a3 | more than a day: a5 | the same silence
R F5 | 3 | the defence ministry; the Skua's video and mate; the owner
R F7 | 3 | the defence ministry; the owner; the alliance's plotter
R F4 | 5 | the defence ministry and its admiral; the owner; the alliance; the reporter; the gunner Kean
R F16 | 2 | the commission; the owner
S | a3 “We do not cheer for guns. We ask why it took a gun,” | a6 “We don't cheer for guns; we ask why a gun was needed,”
E | Yuan Lan 7 | object | Yuan Lan 7; the ocean-going trawler Yuan Lan 7; The red trawler; a foreign krill trawler
E | Lanzhou Bay Fisheries | organisation | Lanzhou Bay Fisheries; the shipowner; the owner; a Chinese company
E | Ragna Thorsvik | person | Ragna Thorsvik; expedition leader Ragna Thorsvik; Ms Thorsvik
E | Gao Liwen | person | Gao Liwen; the company's deputy manager, Gao Liwen; Gao
