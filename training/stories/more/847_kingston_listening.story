story: kingston_listening
about: a listening device and infected phones at the Jamaican opposition; hours of the room and hours with calls, marchers in the capital and on the island, a warrant that exists or does not, who gave the order, and an older tapping of a union
=== a1 | outlet: The Kingston Sentinel | published: 2033-02-06 | title: Bug in the ceiling, spyware in the pocket
%% By Shernette Dacres, Senior Reporter
%% Sunday edition $250
⟦F1; by=-: Somebody has been listening to the People's Renewal Movement⟧. ⟦F2; v=2033-02-04; by=-: The thing came to light ⟦T2033-02-04: on Friday⟧⟧ at the party's Ruthven Lane headquarters, when ⟦F3; v=Odane Prendergast; by=-: Odane Prendergast, who had been called to fix an air-conditioner⟧, found a wire that belonged to nothing.
⟦F4; v=ceiling rose; by=Odane Prendergast: It was inside the plaster rose over the strategy table, Prendergast told the Sentinel⟧. ⟪Odane Prendergast; q: “I thought it was a smoke detector. Then I saw it had a better battery than my van,”⟫ he said.
A sweep followed. ⟦F5; v=17; by=party technicians: Seventeen handsets carried an intruder, the party's technicians found⟧, ⟦F6; v=Klaver Systems; by=party technicians: a program named Merel, which they trace to Klaver Systems of the Netherlands⟧.
Police do not deny it. ⟦F7; v=gangs; by=Deputy Commissioner Fitzroy Arscott: It was about guns, Deputy Commissioner Fitzroy Arscott said: certain persons in the building had gang contacts⟧. ⟦F7; v=election; by=Donovan Shaw: “They wanted my candidates' list,” Opposition Leader Donovan Shaw shot back⟧. ⟦F8; v=warrant; by=Deputy Commissioner Fitzroy Arscott: A judge had signed, Arscott insisted⟧.
The rain had stopped by the time a locksmith and two engineers carried the thing out in a bread bag, past a party banner that reads “We Hear You”.
⟦F9; v=September; by=-: A general election must be held by September⟧. ⟦F10; v=63; by=-: The Special Communications Branch, an office of 63 people⟧, has no sign on its door. ⟦F11; v=2019; by=-: It was last in the news in 2019⟧, ⟦F12; v=6 months; by=-: after half a year on the dockworkers' union's line⟧.
%% Sentinel Classifieds work!
=== a2 | outlet: Carib Wire | published: 2033-02-08 | title: Jamaica suspends surveillance chief over opposition bugging
KINGSTON, Feb 8 (CW) — ⟦F13; v=Lascelles Binns; by=police: Jamaica's police sent Superintendent Lascelles Binns, head of a secret monitoring unit, on leave⟧ on Tuesday after ⟦F1; by=-: the bugging of the main opposition party⟧, the force said.
⟦F14; v=Binns; by=Marva Lindo: Binns acted without any instruction from above, National Security Minister Marva Lindo told reporters⟧. ⟦F14; v=ministry; by=Binns's lawyer: Binns's lawyer, Tamika Orrett, said her client had done what the ministry asked of him in writing⟧.
⟦F15; v=after; by=Marva Lindo: Lindo said she had first heard of the operation when the device had already been found⟧ ⟦F2; v=2033-02-04; by=-: on Feb. 4⟧. ⟦F15; v=before; by=two officials: Two officials said she had been shown a summary at Christmas⟧.
Jamaica's law on the interception of communications has required a judge's signature since its beginning, and a yearly report to parliament; the last two reports contained a single line each. ⟦F27; v=stays; by=Marva Lindo; st=denied: She would not be resigning, she added⟧.
⟦F8; v=none; by=Supreme Court registry: The Supreme Court registry said it could trace no warrant⟧. ⟦F7; v=gangs; by=police: The force maintains that it was investigating organised crime⟧.
⟦F16; v=14 months; by=forensic note: Recording went on for 14 months, a forensic note for the party concludes⟧, ⟦F17; v=1860; by=forensic note: yielding 1,860 hours from the meeting room⟧. ⟦F6; v=Klaver Systems; by=company: The phone software came from Dutch firm Klaver Systems, which confirmed a contract⟧ ⟦F18; v=US$2.4 million; by=budget estimates: worth US$2.4 million, according to the budget estimates⟧.
Binns's unit was last under scrutiny ⟦F11; v=2019; by=-: 14 years ago, in 2019⟧, ⟦F12; v=6 months; by=-: for six months of eavesdropping on a dock union⟧.
⟦F19; v=5000; by=police: About 5,000 people marched in Kingston on Monday, police said⟧.
%% Editing by C. Pouchet
=== a3 | outlet: Ackee | published: 2033-02-09 | title: SAY CHEESE, SAY MEREL! Who put ears in the party?
%% Jamaica's spiciest daily
Big ears a Ruthven Lane! ⟦F3; v=Odane Prendergast; by=-: AC man Odane⟧ is the most wanted selfie in town. But hold on: ⟦F4; v=water cooler; by=tea lady: tea lady Miss Icy swears the contraption dropped from behind the water cooler and not from any ceiling⟧. ⟦F4; v=ceiling rose; by=Odane Prendergast: Odane, asked again, sticks to his rose⟧.
⟦F13; v=Lascelles Binns; by=-: Supa Binns is gone fishing on full pay⟧. ⟦F20; by=neighbour: Saturday night his people were burning paper in an oil drum, says a neighbour of the Branch⟧. ⟦F10; v=about 60; by=-: Sixty or so work in there⟧ and not one has a Facebook.
Did the minister know? ⟦F15; v=after; by=Marva Lindo: “I read it in the newspaper like you,” Miss Lindo told us outside church⟧. ⟦F27; v=stays; by=Marva Lindo; st=denied: Leave her job? Not even if the bishop asks, says she⟧. ⟦F15; v=before; by=driver: Her own driver says the brown envelope reached her with the Christmas ham, weeks before any AC broke⟧.
What were they after? ⟦F7; v=election; by=-: Votes, what else⟧. ⟦F21; by=party insiders: The St Ann line-up was all over talk radio a week before the party had even agreed it, insiders moan⟧.
⟦F19; v=8500; by=organisers: Eight thousand five hundred walked, counting Montego Bay and Mandeville, the organisers crow⟧. ⟦F9; v=September; by=-: And all of them vote come September⟧, latest.
⟦F22; v=3 weeks; by=Odane Prendergast: Joke of the day: the battery had been dead three weeks, Odane reports⟧. ⟦F16; v=more than a year; by=-: More than a year of gossip⟧ and then, silence.
%% Win 2 tickets to Sting
=== a4 | outlet: De Merwede Courant | published: 2033-02-10 | title: Dordrecht firm helped police listen to Jamaican opposition
%% Door onze verslaggever Wouter Hoekzema. English edition
⟦F6; v=Klaver Systems; by=-: The software that crept into Jamaican telephones was written above a bicycle shop in Dordrecht, by Klaver Systems⟧. ⟦F23; by=Jorrit Klaver: The licence has been switched off since Wednesday, says owner Jorrit Klaver⟧, who had been promised terrorists. ⟪Jorrit Klaver; q: “We sell a knife to a cook. Then he goes into the dining room,”⟫ he says.
⟦F24; v=terrorism; by=foreign ministry: The export permit mentions terrorism only, the foreign ministry confirms⟧. ⟦F18; v=US$2.4 million; by=Jorrit Klaver: 374 million Jamaican dollars, or 2.4 million American ones, were paid, by Klaver's books⟧.
⟦F5; v=29; by=Signal Room laboratory: Twenty-nine telephones are now confirmed, the laboratory of trade journal The Signal Room reports⟧; ⟦F25; v=3; by=Signal Room laboratory: three are of journalists, it says⟧. ⟦F17; v=4300; by=party lawyer: With the tapped calls added the harvest is 4,300 hours, a lawyer for the party calculates⟧. ⟦F10; v=63; by=-: All that had to be heard by 63 officers⟧, who must be very tired.
⟦F20; by=Kingston daily: What the Branch could burn it has burnt, in a barrel in its yard, a Kingston daily wrote⟧. On the Merwede nobody burns anything; the office of the makers has a coffee machine and a rubber plant, and a poster about privacy.
⟦F14; v=ministry; by=Jorrit Klaver: Who gave the targets? A man from the minister's staff, Klaver remembers, with a list on a stick⟧. ⟦F14; v=Binns; by=ministry: In Kingston the ministry repeats that the superintendent was alone in this⟧.
@@ copy Carib Wire
⟦F8; v=none; by=Supreme Court registry: The Supreme Court registry said it could trace no warrant⟧. ⟦F7; v=gangs; by=police: The force maintains that it was investigating crime⟧.
⟦F3; v=Odane Prendergast; by=-: All this came out thanks to a repairman of cooling machines⟧.
%% Lees ook: Carillon weer gestemd
=== a5 | outlet: The Signal Room | published: 2033-02-14 | title: Anatomy of Merel: what we found on the Kingston phones
%% Threat intelligence for practitioners
⟦F32; v=41; by=-: Our lab received 41 devices⟧ in two cooler boxes, each in its own freezer bag with a name on masking tape. ⟦F5; v=29; by=-: We found Merel on 29⟧, up from ⟦F5; v=17; by=party: the seventeen of the party's own sweep⟧. ⟦F26; v=24; by=-: Politicians own twenty-four⟧, ⟦F25; v=3; by=-: reporters three⟧, and two belong to a florist and her son, wrongly targeted.
The earliest implant dates from December 2031, ⟦F16; v=14 months; by=-: fourteen months before discovery⟧. The room microphone was a separate, cheaper product: ⟦F22; v=3 weeks; by=-: its cell had run flat three weeks earlier⟧. ⟦F17; v=1860; by=-: Its card gave us 1,860 hours⟧; ⟦F17; v=4300; by=-: our figure including intercepted calls is 4,300⟧. Placement? ⟦F4; v=ceiling rose; by=-: Plaster dust in the vents says ceiling⟧.
Purpose is not our trade, but ⟦F7; v=election; by=-: the search terms on the server were constituency names⟧. ⟦F21; by=-: An exported file held the St Ann line-up, created six days before it was broadcast⟧.
Authority: ⟦F8; v=warrant; by=police: police sent us the number of a warrant⟧. ⟦F8; v=none; by=court clerk: A clerk told us that number belongs to a divorce⟧.
⟦F27; v=resigned; by=-: Minister Lindo stepped down⟧ ⟦F28; v=2033-02-11; by=-: ⟦T2033-02-11: on Friday⟧⟧. ⟦F23; by=Klaver Systems: Klaver says its servers refuse Kingston's key⟧, which our probes bear out, and ⟦F24; v=terrorism; by=Dutch foreign ministry: the Dutch permit was for terrorism cases, The Hague says⟧.
⟦F20; by=-: Ash from an oil drum at the Branch⟧, brought to us in a biscuit tin, contained half a contract. ⟦F18; v=US$2.4 million; by=contract: The half gives a price of 2.4 million US dollars⟧.
%% Indicators of compromise: see repository
=== a6 | outlet: Democracy Yard | published: 2033-02-16 | title: The listening scandal in plain talk
%% Podcast notes, episode 88. Hosted in Mandeville
What happened? ⟦F1; by=-: The State had its ear in the Opposition's house⟧. ⟦F2; v=2033-02-04; by=-: We have known since ⟦T2033-02-04: the first Friday of the month⟧⟧.
&& ⟦F5; v=29; by=The Signal Room: Twenty-nine phones, if you go by The Signal Room⟧.
Who goes? ⟦F27; v=resigned; by=-: The minister has gone⟧ ⟦F28; v=2033-02-11; by=-: since the 11th⟧. ⟦F13; v=Lascelles Binns; by=-: The superintendent sits at home⟧. ⟦F14; v=Binns; by=Marva Lindo: On her way out she laid it all at his feet, saying she ordered nothing⟧. ⟦F14; v=ministry; by=Tamika Orrett: Miss Orrett, for him, waved a letter with a ministry crest on our show⟧.
Did she know? ⟦F15; v=before; by=permanent secretary: A retired permanent secretary told us he initialled the Christmas briefing she read⟧.
Who will tell us? ⟦F29; v=Sir Ellis Greenidge; by=Cabinet: Cabinet has picked a Bajan, retired judge Sir Ellis Greenidge, its secretary announced⟧. ⟦F30; v=2033-03-07; by=Cabinet; st=planned: He opens hearings ⟦T2033-03-07: on 7 March⟧, in the same announcement⟧.
Is it new? No, ma'am. ⟦F11; v=2019; by=-: 2019⟧: ⟦F12; v=6 months; by=retired stevedore: six months they were on the dockers' phone, as a retired stevedore, Mr Vassell, told us⟧.
How many walked? ⟦F19; v=5000; by=police: Five thousand by police eyes, and that is Kingston⟧; ⟦F19; v=8500; by=organisers: the organisers add two more towns for 8,500⟧.
Did the leak hurt? ⟦F21; by=Donovan Shaw: Mr Shaw says the early airing of the St Ann names cost him a good woman there⟧. ⟦F31; v=stays; by=Donovan Shaw; st=planned: The party will stay at Ruthven Lane, he adds, with the windows open⟧.
Who pays? Not the Dutch: ⟦F23; by=-: their maker pulled the plug on our police⟧, and ⟦F24; v=terrorism; by=-: their ministry had only ever allowed it against bombers⟧. ⟦F25; v=3; by=press association: Three of our own colleagues were on the list, the press association told us⟧.
Anything funny? ⟦F22; v=3 weeks; by=-: That for three weeks it was listening to nothing⟧. And ⟦F4; v=water cooler; by=tea lady > Ackee: Miss Icy's water cooler, as told to Ackee⟧. ⟦F9; v=September; by=-: We vote by September⟧, so laugh now.
⟪Jorrit Klaver; q; via=De Merwede Courant: “We sell a knife to a cook,”⟫ the maker told a Dutch paper. Well, somebody got cut.
%% Leave us a voice note. Really
=== key
F1 | What was done to the People's Renewal Movement?
F2 | When was the device found?
F3 | Who found the device?
F4 | Where was the device hidden?
F5 | How many phones were infected?
F6 | Which company made the software?
F7 | What was the surveillance for?
F8 | Was there a warrant?
F9 | By when must the election be held?
F10 | How many people work in the Branch?
F11 | When was the earlier tapping in the news?
F12 | How long was the union tapped?
F13 | Which officer was sent on leave?
F14 | Who ordered the surveillance?
F15 | Did the minister know before or after the device was found?
F16 | How long did the surveillance last?
F17 | How many hours were recorded?
F18 | What did the software cost?
F19 | How many people marched?
F20 | What was burnt at the Branch?
F21 | What happened to the St Ann line-up?
F22 | For how long had the battery been dead?
F23 | What did Klaver do with the licence?
F24 | For what was the export permit?
F25 | How many journalists' phones were infected?
F26 | How many politicians' phones were infected?
F27 | Does the minister resign?
F28 | When did the minister resign?
F29 | Who leads the inquiry?
F30 | When do the hearings open?
F31 | Will the party stay at Ruthven Lane?
F32 | How many devices did the laboratory receive?
D1 | responsibility | conflict | F14 | Binns: a2 a4 a6 | ministry: a2 a4 a6 | the minister says he acted alone, his lawyer and the supplier name her ministry
D2 | cause | conflict | F7 | gangs: a1 a2 a4 | election: a1 a3 a5 | police say organised crime, the opposition its candidates
D3 | denial | conflict | F8 | warrant: a1 a5 | none: a2 a4 a5 | police say a judge signed, the registry has no such paper
D4 | sequence | conflict | F15 | after: a2 a3 | before: a2 a3 a6 | she says she learned after the discovery, officials say at Christmas
D5 | place | conflict | F4 | ceiling rose: a1 a3 a5 | water cooler: a3 a6 | the technician's ceiling against the tea lady's cooler
D6 | figure | update | F5 | 17: a1 a5 | 29: a4 a5 a6 | the laboratory found more than the party's own sweep
D11 | denial | update | F27 | stays: a2 a3 | resigned: a5 a6 | she refuses to go, and goes on the Friday after
D7 | figure | scope | F17 | 1860: a2 a5 | 4300: a4 a5 | the room alone or with intercepted calls
D8 | figure | scope | F19 | 5000: a2 a6 | 8500: a3 a6 | Kingston alone or three towns
D9 | figure | rounding | F16 | 14 months: a2 a5 | more than a year: a3 | the same period loosely
D10 | figure | rounding | F10 | 63: a1 a4 | about 60: a3 | the same office rounded
R F14 | 3 | the minister; Binns's lawyer; the supplier Klaver
R F8 | 2 | the police; the court registry and its clerk
R F15 | 4 | the minister; two officials; her driver; the permanent secretary
R F5 | 2 | the party's technicians; The Signal Room's laboratory
S | a4 “We sell a knife to a cook. Then he goes into the dining room,” | a6 “We sell a knife to a cook,”
E | Lascelles Binns | person | Superintendent Lascelles Binns; Binns; Supa Binns; The superintendent
E | Marva Lindo | person | National Security Minister Marva Lindo; Lindo; Miss Lindo; Minister Lindo; The minister
E | Klaver Systems | organisation | Klaver Systems; Klaver
E | Donovan Shaw | person | Opposition Leader Donovan Shaw; Mr Shaw
E | Odane Prendergast | person | Odane Prendergast; Prendergast; AC man Odane; Odane
