story: otterbluff_raid
about: police search a weekly newspaper in Manitoba, Canada, over a leaked report on bad wells; who complained, how the door was opened, how the editor broke a wrist and who leaked are disputed; a break-in of 2030 and two kinds of sick must be kept apart
=== a1 | outlet: Parkland Post-Advocate | published: 2033-07-06 | title: Police search Beacon office over leaked water report
%% By Joyce Hnatyshyn, Staff
%% Weather: thunderstorms, high 27
OTTER BLUFF — Municipal police ⟦F1; by=-: went through the premises of the Otter Bluff Beacon⟧ ⟦F2; v=2033-07-05; by=police: ⟦T2033-07-05: on Tuesday⟧⟧, ⟦F3; v=14; by=police: carrying out fourteen computers and telephones⟧, in a hunt for the source of a leaked laboratory report.
Chief Ron Sawatzky said ⟦F4; v=provincial laboratory; by=Ron Sawatzky: the provincial water laboratory had reported a theft⟧. ⟪Ron Sawatzky; q: “⟦F5; v=theft; by=Ron Sawatzky: A briefcase was taken from a car. That is a crime in any town⟧,”⟫ he said.
The Beacon last week printed ⟦F6; v=23; by=-: the addresses of 23 wells⟧ in which ⟦F7; by=Beacon: the lab had found E. coli in May⟧. ⟦F8; v=61; by=clinic: Sixty-one people have tested positive at the Bluff clinic⟧ since.
Police ⟦F9; v=0800; by=Ron Sawatzky: arrived at 8 a.m., as the office opens⟧, and ⟦F10; v=let in; by=Ron Sawatzky: were admitted by an employee⟧, the chief said. Editor Gwen Tait, 58, ⟦F11; by=-: was treated for a broken wrist⟧. ⟦F12; v=slipped; by=Ron Sawatzky: She lost her footing on a wet step, Sawatzky said⟧; ⟦F12; v=pushed; by=Colin Tait: her husband Colin says a constable shoved her⟧.
Mayor Dale Friesen ⟦F13; v=no; by=Dale Friesen; st=denied: said he had learned of the search from the radio⟧.
The Beacon, ⟦F14; v=2900; by=-: which has some 2,900 subscribers⟧, was also ⟦F15; v=2030; by=-: burgled in 2030⟧, when ⟦F16; v=two cameras; by=-: a pair of cameras disappeared⟧. That case was never solved. Its Thursday edition ⟦F17; by=Gwen Tait; st=planned: would come out "on butcher paper if need be"⟧, Tait said.
=== a2 | outlet: Dominion Newswire | published: 2033-07-07 | title: Press groups condemn raid on Manitoba weekly
WINNIPEG, July 7 (DN) — ⟦F1; by=-: A police raid on a small-town newspaper in Manitoba⟧ ⟦F2; v=2033-07-05; by=-: two days earlier⟧ drew condemnation from press-freedom groups on Thursday, as a judge was asked to seal what had been seized.
⟦F18; v=7; by=police: Seven officers took part⟧, police in Otter Bluff said. ⟦F19; v=2; by=lawyer: Two journalists were held for five hours and released⟧ without charge, according to lawyer Priya Ramanathan. ⟦F20; v=yes; by=Priya Ramanathan: The editor's house was searched as well⟧, she said.
⟦F4; v=mayor; by=Priya Ramanathan: The complaint behind the warrant came from Mayor Dale Friesen⟧, she told DN, citing the application. ⟦F13; v=no; by=Dale Friesen; st=denied: Friesen has said that he played no part in it⟧.
⟦F10; v=forced; by=Priya Ramanathan: The glass of the front door was smashed with a ram⟧, Ramanathan said, ⟦F9; v=0640; by=Priya Ramanathan: at twenty to seven in the morning⟧. Police ⟦F10; v=let in; by=police: maintain that a staff member opened⟧.
⟦F21; v=cleaner; by=police: That person was the cleaner, a spokesman specified⟧.
Public health officials say ⟦F8; v=61; by=public health officials: 61 E. coli infections are confirmed⟧ and ⟦F8; v=148; by=public health officials: 87 more are suspected, 148 in all⟧. ⟦F22; v=1; by=public health officials: One patient, a girl of four, is on dialysis⟧.
⟦F7; by=province: The province acknowledges that it knew of the contamination in May⟧. ⟦F23; by=province; st=denied: It denies having hidden it⟧.
%% © Dominion Newswire 2033
=== a3 | outlet: The Otter Bluff Beacon (special edition) | published: 2033-07-07 | title: We are still here
%% Free. Photocopied at St. Olha's parish hall. Pass it on.
%% Established 1911
This edition was typed on a borrowed laptop by a left hand. ⟦F11; by=-: The right one is in plaster⟧. ⟦F12; v=pushed; by=-: A young man in a vest put his palm against my shoulder and I went backward over the sill⟧. It had not rained for nine days; there was no wet step. —Gwen Tait
⟦F1; by=-: They came for our desks⟧ ⟦F9; v=0640; by=-: at 6.40, before the coffee⟧. ⟦F10; v=forced; by=-: The door of 1911 lies in splinters on the mat⟧. ⟦F21; v=nobody; by=-; st=denied: No employee was inside to open anything; our cleaner comes on Fridays⟧. ⟦F18; v=9; by=-: We counted nine uniforms⟧, and ⟦F24; by=-: the cat has not been seen since⟧.
⟦F3; v=17; by=receipt: Their receipt lists fourteen devices; they forgot to write down three more⟧, among them the phone of our summer student, 19. ⟦F19; v=2; by=-: She and reporter Walt Kisilowsky sat in a cell until lunchtime⟧.
⟦F5; v=whistleblower; by=-: Nobody stole a briefcase. A person who works with the figures and has grandchildren here gave us the pages⟧, on paper, over pie. We will not say who.
⟦F6; v=23; by=-: The twenty-three pumps are listed again overleaf⟧. Boil.
⟦F25; v=3200; by=-: Our usual 3,200 copies were to roll off the press in Brandon⟧ on Wednesday; ⟦F26; by=printer: the printer, having had a call, declined⟧. ⟦F20; v=yes; by=-: My own kitchen drawers were emptied too⟧. Mr. Sawatzky need not have troubled; I keep nothing there but string. And to whoever ⟦F15; v=2030; by=-: broke in three years ago⟧ ⟦F16; v=two cameras; by=-: and took the two Nikons⟧: you at least used the window.
=== a4 | outlet: Prairie Thunder | published: 2033-07-08 | title: Beacon of BS? What the legacy rag won't tell you
%% OPINION — Duke Lamothe. Like & share
So ⟦F1; by=-: the cops knocked on a newspaper⟧. Cue the violins.
Here's what a source close to the investigation tells Thunder: ⟦F5; v=theft; by=source: a lab tech's car got jimmied in a mall lot in Dauphin on June 20⟧, and ⟦F27; v=10 days; by=source: ten days later the papers are front page⟧. If your accountant's files get swiped, do you want them in print?
⟦F10; v=let in; by=source: Door? Unlocked, walked in, good morning ma'am⟧. ⟦F12; v=slipped; by=source: Grandma took a tumble by herself⟧ while filming. ⟦F18; v=7; by=-: It was seven guys, not the SWAT team⟧.
⟦F4; v=provincial laboratory; by=-: The lab called it in⟧, the mayor didn't; ⟦F13; v=no; by=-; st=denied: Dale was on his combine⟧. And the big scary ⟦F8; v=148; by=-: "148 sick"⟧? Most never saw a swab. ⟦F22; v=1; by=-: There is one kid hooked to a kidney machine⟧, and I pray for her. ⟦F8; v=61; by=-: Positive tests stand at sixty-one⟧, and half of those shook hands at the same church picnic.
Meanwhile ⟦F14; v=8000; by=Beacon: the martyrs brag of 8,000 subscribers⟧, triple what they had Monday, and ⟦F28; v=CA$210,000; by=-: a legal piggy bank of two hundred ten grand⟧. Best raid money can't buy.
Do I like cops in newsrooms? No. My granddad hid a mimeograph from the wheat board. But ⟦F6; v=two dozen; by=-: putting two dozen families' addresses in the paper⟧ and calling it public service is something else. Their land won't sell for ten years. Did anybody ask them before the presses rolled? I phoned six; not one had heard from the Beacon.
%% Buy Thunder Jerky
=== a5 | outlet: Reporters' Shield Europe | published: 2033-07-13 | title: Canada: warrant quashed, questions remain
%% ALERT 2033-C-11 | Vienna
⟦F29; v=quashed; by=-: The Court of King's Bench in Brandon annulled on Monday the warrant⟧ under which ⟦F1: an independent weekly was ransacked⟧ ⟦F2; v=2033-07-05; by=-: on 5 July⟧. ⟦F29; v=quashed; by=court: Madam Justice Colette Roy found that the magistrate had not been told that the premises were a newsroom⟧. ⟦F28; v=CA$210,000; by=-: Costs will be met from a defence fund that stands at $210,000 Canadian⟧.
From the unsealed file: ⟦F4; v=mayor; by=court file: the first complaint, dated 29 June, bears the signature of D. Friesen⟧. ⟦F4; v=provincial laboratory; by=court file: The laboratory's letter is of 4 July⟧ and was solicited by the chief. ⟦F30; v=video; by=-: A neighbour's doorbell video is also in it⟧. ⟦F9; v=0640; by=video: It is stamped 06h41⟧; ⟦F10; v=forced; by=video: it shows a battering ram⟧; ⟦F18; v=9; by=video: nine persons enter, two of them fire inspectors⟧, hence ⟦F18; v=7; by=video: seven police⟧. ⟦F12; v=pushed; by=video: At 06h52 an arm is seen extended and Ms Tait falls out of frame⟧.
⟦F5; v=theft; by=police: The alleged burglary of a vehicle in Dauphin⟧ has a file number, but ⟦F5; v=no theft; by=vehicle's owner; st=denied: the vehicle's owner says that nothing except sunglasses was missing⟧.
⟦F3; v=17; by=-: All seventeen devices⟧ were handed back on Tuesday; ⟦F31; v=copied; by=Priya Ramanathan; st=alleged: whether they had been copied first is doubtful, counsel fears they had⟧. ⟦F32; v=suspended; by=-: Chief Sawatzky has been placed on leave⟧. ⟦F26; by=printer: The Brandon printing house admits that someone from city hall had telephoned⟧.
=== a6 | outlet: Nordwelle International | published: 2033-07-18 | title: The little paper that told a town to boil its water
%% Reportage | Reading time 6 min
%% Newsletter: Nordwelle Weekend
Where the prairie begins to fold lies Otter Bluff, with four grain elevators and one newspaper, whose windows still show the putty of ⟦F15; v=2030; by=-: a burglary three years ago⟧ (⟦F16; v=two cameras; by=-: it cost the paper its photographic equipment, two Nikon bodies⟧). ⟦F1: The one that was raided⟧.
⟦F11; by=-: Gwen Tait types with her left hand since her right was fractured⟧. ⟦F14; v=11000; by=Gwen Tait: Eleven thousand people now subscribe, she says⟧, shaking her head; ⟦F14; v=2900; by=-: before the fifth of July it was not even three thousand⟧. ⟦F33; v=40000; by=-: Of the last issue 40,000 were run off⟧, ⟦F26; by=Gwen Tait: in Winnipeg, since Brandon had been warned off by a municipal voice⟧, ⟪Gwen Tait; q: “for a town of six thousand, cats included.”⟫ ⟦F24; by=Gwen Tait: (The cat came home on the fourth night.)⟧
⟦F28; v=CA$210,000; by=-: Donors from 31 countries have put 140,000 euros into her defence⟧, that is 210,000 Canadian dollars.
⟦F5; v=whistleblower; by=Irene Maslow: And the source? She has unmasked herself. Irene Maslow, 63, a chemist at the laboratory, told us: I handed them over myself⟧. ⟪Irene Maslow; q: “I put the pages beside the pie and went to wash my hands,”⟫ she says. She expects to be dismissed.
⟦F32; v=resigned; by=-: Ron Sawatzky gave up his post as chief on Friday⟧. ⟦F29; v=quashed; by=-: The search order has been thrown out by a judge⟧. ⟦F13; v=yes; by=Dale Friesen: The mayor, who had denied any role, now concedes that he "expressed concern in writing"⟧.
⟦F8; v=150; by=health officials: Around a hundred and fifty people fell ill, suspected cases included⟧. ⟦F22; v=1; by=mother: One child, her mother tells us, still needs a machine to clean her blood⟧. ⟦F6; v=23; by=-: Red tags hang on 23 wellheads⟧. ⟦F7; by=Irene Maslow: The chemist had first seen the bacteria in a sample of 11 May⟧; ⟦F23; by=Irene Maslow; st=alleged: then, she says, the file was put under lock⟧.
@@ copy Dominion Newswire
⟦F19; v=2; by=lawyer: Two journalists were held for five hours and released⟧ without charge. ⟦F20; v=yes; by=Priya Ramanathan: The editor's house was searched as well⟧, lawyer Priya Ramanathan said.
⟪Ron Sawatzky; q; via=Parkland Post-Advocate: “A briefcase was stolen out of a car. That's a crime in any town,”⟫ the chief had insisted to the neighbouring paper.
=== key
F1 | What did police do at the Otter Bluff Beacon?
F2 | When was the raid?
F3 | How many devices were taken?
F4 | Who complained to the police?
F5 | How did the Beacon get the report?
F6 | How many wells were listed?
F7 | When was the contamination first known?
F8 | How many people fell ill?
F9 | At what hour did police come?
F10 | How did police get in?
F11 | What injury has Gwen Tait?
F12 | How was Gwen Tait hurt?
F13 | Did the mayor play a part?
F14 | How many subscribers has the Beacon?
F15 | When was the earlier break-in?
F16 | What was taken in the earlier break-in?
F17 | How was the next edition to come out?
F18 | How many took part in the raid?
F19 | How many journalists were held?
F20 | Was the editor's house searched?
F21 | Who opened the door?
F22 | How many are on dialysis?
F23 | Did the province hide the contamination?
F24 | What became of the cat?
F25 | How many copies are printed?
F26 | Why did the printer decline?
F27 | How long after the theft was the report printed?
F28 | How much is in the legal fund?
F29 | What happened to the warrant?
F30 | What recording exists?
F31 | Were the devices copied?
F32 | What became of Chief Sawatzky?
F33 | How many copies of the latest issue were printed?
D1 | identity | conflict | F4 | provincial laboratory: a1 a4 a5 | mayor: a2 a5 | the chief names the laboratory, the file the mayor first
D2 | responsibility | conflict | F10 | let in: a1 a2 a4 | forced: a2 a3 a5 | police say an employee opened, the door was rammed on the video
D3 | cause | conflict | F12 | slipped: a1 a4 | pushed: a1 a3 a5 | the chief against the editor, her husband and the video
D4 | date | conflict | F9 | 0800: a1 | 0640: a2 a3 a5 | the chief says opening time, the others earlier
D5 | cause | conflict | F5 | theft: a1 a4 a5 | whistleblower: a3 a6 | no theft: a5 | a briefcase stolen, or pages given by an insider
D6 | denial | update | F13 | no: a1 a2 a4 | yes: a6 | the mayor concedes later that he had written
D7 | figure | update | F14 | 2900: a1 a6 | 8000: a4 | 11000: a6 | subscriptions rose after the raid
D8 | figure | scope | F8 | 61: a1 a2 a4 | 148: a2 a4 | confirmed only, or suspected cases too
D9 | figure | scope | F18 | 7: a2 a4 a5 | 9: a3 a5 | police only, or with two fire inspectors
D13 | identity | conflict | F21 | cleaner: a2 | nobody: a3 | the police name the cleaner, the Beacon says nobody was inside
D14 | sequence | update | F32 | suspended: a5 | resigned: a6 | leave first, then resignation
D10 | figure | rounding | F8 | 148: a2 a4 | 150: a6 | the same cases rounded
D11 | figure | rounding | F6 | 23: a1 a3 a6 | two dozen: a4 | the same wells
D12 | figure | conflict | F3 | 14: a1 | 17: a3 a5 | the receipt left out three devices
R F12 | 3 | the chief and police source; Colin and Gwen Tait; the doorbell video
R F4 | 2 | the chief; the court file
R F8 | 1 | the public health authorities and the clinic
R F10 | 3 | the police; the Beacon; the doorbell video
S | a1 “A briefcase was taken from a car. That is a crime in any town,” | a6 “A briefcase was stolen out of a car. That's a crime in any town,”
E | Gwen Tait | person | Gwen Tait; Editor Gwen Tait; Tait; Ms Tait; The editor
E | Ron Sawatzky | person | Chief Ron Sawatzky; Chief Sawatzky; Ron Sawatzky; Mr. Sawatzky; the chief
E | Dale Friesen | person | Mayor Dale Friesen; Friesen; D. Friesen; Dale; The mayor
E | Priya Ramanathan | person | Priya Ramanathan; Ramanathan; lawyer Priya Ramanathan; counsel
E | The Otter Bluff Beacon | organisation | the Otter Bluff Beacon; The Beacon; an independent weekly
