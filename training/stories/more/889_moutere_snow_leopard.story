story: moutere_snow_leopard
about: a snow leopard out of a New Zealand wildlife park for six days; tree or latch, Thursday or Friday night, who fired the dart and where; an otter escape years before must be kept apart
=== a1 | outlet: Tasman Bays Mail | published: 2033-05-15 | title: Stay inside, Upper Moutere told, as big cat roams
%% By Georgie Tapsell
%% Photo: supplied
⟦F1; by=police: A snow leopard is loose in the hills behind Upper Moutere⟧ and people should keep children and pets indoors, police said last night.
⟦F14; v=Zarina; by=park: The animal is Zarina, a seven-year-old female⟧ ⟦F15; v=34 kg; by=park: of about 34 kilograms⟧ from Bell Hill Wildlife Park. ⟦F2; v=2033-05-13; by=park: She got out ⟦T2033-05-13: on Friday night⟧⟧, the park said, ⟦F3; v=fallen tree; by=park: when a macrocarpa came down across the mesh of her run⟧ in the storm. ⟦F5; v=131 km/h; by=forecaster: Gusts reached 131 km/h⟧ at the Motueka airfield, the forecaster's log shows.
⟦F4; v=2; by=police: Police at first spoke of a pair of cats⟧; ⟦F4; v=1; by=park: the park says there is one⟧. ⟦F23; v=indoors; by=park: Her cub, born in November, never left its den⟧, owner Philippa Ballantyne said.
⟦F11; v=3; by=education ministry: Three primary schools will not open tomorrow⟧, the Ministry of Education confirmed. ⟦F16; v=180; by=civil defence: Civil Defence has 180 volunteers on its list⟧ of searchers, many of them pig hunters, who were asked to leave their dogs at home.
⟪Philippa Ballantyne; q: “She is hand-reared and she will be more frightened than you are,”⟫ Ballantyne said.
The hills between the Moutere inlet and the Motueka valley are a patchwork of apples, hops and pine, with deep gullies where the drones see little. ⟦F24; v=4; by=police: The quartet of camera drones borrowed from the forestry companies flies from dusk⟧, police said. ⟦F18; v=0740; by=Philippa Ballantyne: Ballantyne said she dialled 111 ⟦T2033-05-14: yesterday⟧ at twenty to eight, as soon as the empty run was seen⟧.
The park's last mishap was gentler. ⟦F12; v=2024; by=-: In 2024 it was otters⟧: ⟦F13; v=3; by=-: three of them dug their way out⟧ and were fetched home from a mussel farm.
%% Death notices, page 14
=== a2 | outlet: Pacific Press Service | published: 2033-05-16 | title: NZ hunts escaped snow leopard; sheep found dead
WELLINGTON, May 16 (PPS) - New Zealand police with thermal drones combed farmland on Monday for ⟦F1; by=-: a rare big cat that broke out of a private zoo on the South Island⟧ during a gale.
⟦F6; v=9; by=Bryce Hodgkin: Nine sheep were found with torn throats⟧ on a property in the Neudorf valley, its owner, Bryce Hodgkin, told reporters. No person has been attacked, though ⟦F21; v=1; by=ambulance service: one woman sprained a wrist getting off a ladder in a hurry⟧, according to the ambulance service.
⟦F15; v=34 kg; by=zoo: The 75-pound animal⟧, ⟦F14; v=Zarina; by=zoo: called Zarina⟧, ⟦F2; v=2033-05-13; by=zoo: vanished ⟦T2033-05-13: late on Friday⟧⟧, the zoo says. ⟦F18; v=0740; by=police: The emergency call was logged at 7.40 the next morning⟧, police said.
⟪Aroha Pene; q: “⟦F17; v=no shoot order; by=Aroha Pene; st=denied: Nobody has been told to shoot⟧,”⟫ Inspector Aroha Pene said in answer to talk on social media. ⟪Aroha Pene; q: “The plan is a dart, a crate and a quiet ride home,”⟫ she added.
⟦F16; v=about 200; by=-: Some two hundred people were helping to look⟧. ⟦F24; v=4; by=police: Four heat-seeking drones were in the air⟧. ⟦F11; v=3; by=-: Lessons were cancelled at a trio of schools⟧.
⟦F25; v=Ballantyne family; by=company register: Bell Hill has belonged to the Ballantyne family since 1988, company records show⟧.
Snow leopards are listed as vulnerable, with fewer than 7,000 thought to remain in the wild, from the Altai to the Himalaya. About 600 live in zoos. Keepers' bodies describe them as shy, and no fatal attack on a human is on record, a point that officials stressed again on Monday as hop growers stayed away from their yards.
%% PPS-WLG 1640
=== a3 | outlet: The Sydney Flyer | published: 2033-05-18 | title: CLAWS OUT: Cops get shoot-on-sight nod for Kiwi killer cat
%% By Brodie Fenwick in Nelson
%% WATCH: The ute-cam clip everyone is sharing
⟦V1; own: A bloodthirsty⟧ ⟦F1; by=-: leopard on the lam across the ditch⟧ has been marked for death. ⟦F17; v=shoot order; by=police source: Armed officers may drop the beast the moment they see it⟧, a police source whispered to the Flyer.
⟦F6; v=9; by=-: The brute's tally stands at nine woollies⟧. ⟦F8; v=5 days so far; by=-: After five days⟧ not a whisker. ⟦F11; v=5; by=-: Kids at five schools are whooping it up at home⟧.
How did puss do it? Forget the weather. ⟦F3; v=open latch; by=former keeper: An ex-keeper tells us the night shift never dropped the latch on the inner door⟧. ⟪former keeper; q: “You could have walked a cow through,”⟫ he says. What is more, ⟦F2; v=2033-05-12; by=former keeper: he swears her bed was cold ⟦T2033-05-13: on Friday morning⟧, so she must have bolted a night before the storm⟧.
The fuzz, who turned up in eleven cars, are tight-lipped. So is the boss lady, whose ⟦F25; v=Ballantyne family; by=-: clan, the Ballantynes, has run the joint since the eighties⟧ and charges $38 a head for the privilege of looking at its animals.
The wind did howl. ⟦F5; v=131 km/h; by=-: It peaked at 131 on the Friday⟧, enough to fell a row of trees.
Jogger Lucy Amai, 29, ⟦F27; v=Lucy Amai; by=Lucy Amai: says she locked eyes with the fugitive on the Rosedale ridge⟧. ⟪Lucy Amai; q: “I ran a personal best,”⟫ she giggled.
⟦F21; v=1; by=-: One local lass hurt her hand tumbling off a ladder⟧. ⟦F13; v=3; by=-: The same zoo lost a gang of three otters⟧ ⟦F12; v=2024; by=-: nine years back⟧.
%% Odds: will she be caught by Friday? Bet responsibly
=== a4 | outlet: Radio Motueka | published: 2033-05-19 | title: LIVE: Zarina caught
%% Newest first. Text 4070 to join in
**4.55pm** ⟦F9; v=2; by=police: It took two darts⟧, police tell us; the first hit a fence post. ⟦F8; v=6 days; by=-: That ends six days at large⟧.
**4.20pm** Inspector Pene at the cordon: ⟪Aroha Pene; q: “⟦F7; v=woolshed; by=Aroha Pene: She was asleep on the fleeces in Bryce Hodgkin's woolshed⟧, full of mutton.”⟫ ⟦F10; v=Hinemoa Rangihuna; by=Aroha Pene: The shot was Dr Hinemoa Rangihuna's, the park vet⟧, the inspector says.
**4.05pm** Bryce himself rings us! ⟪Bryce Hodgkin; q: “⟦F7; v=under the house; by=Bryce Hodgkin: Shed my foot. She was under my house, below the bath⟧, and I ought to know.”⟫ ⟦F10; v=Tama Wirihana; by=Bryce Hodgkin: He says a neighbour, deerstalker Tama Wirihana, pulled the trigger⟧ while the vet was still parking.
**3.40pm** The word from the road: ⟦F1; by=listeners: the runaway from Bell Hill is in a crate⟧. Listeners report cheering.
**1.15pm** The ministry's animal doctor has been through the dead stock. ⟦F22; v=NZ$2,700; by=Bryce Hodgkin: Mr Hodgkin says the park's cheque, $300 a head, will cover nine regardless⟧. ⟦F6; v=4; by=ministry vet: Only four of the sheep bear a leopard's teeth⟧; ⟦F26; v=5; by=ministry vet: the other five were worried by dogs⟧.
@@ copy Pacific Press Service
**11.30am** From the agency: ⟪Aroha Pene; q; via=Pacific Press Service: “⟦F17; v=no shoot order; by=Aroha Pene; st=denied: Nobody has been told to shoot⟧,”⟫ Inspector Aroha Pene repeated. ⟦F24; v=4; by=police: Four thermal drones remained in the air⟧, police said.
**10.10am** Still with us? ⟦F21; v=1; by=-: The lady who came off the fruit ladder, our sole casualty, sends her regards⟧ from the fracture clinic and wants the picking to go on. The marae at Whakarewa has put on soup for the night watch. Whoever took the tarpaulin from the netball courts, please bring it back before Saturday.
**9.00am** ⟦F11; v=5; by=school principals: Five schools are closed for a second day, the principals tell us⟧. ⟦F27; v=Lucy Amai; by=-: Lucy Amai, who met her while running⟧, is our guest after the news. ⟦F23; v=indoors; by=park: The little one is safe in the den and feeding⟧, the park messages to say.
%% Sponsored by Brightwater Tyres
=== a5 | outlet: Ala-Too Observer (Bishkek) | published: 2033-05-21 | title: A daughter of our mountains, six days free among sheep
%% Culture and Nature desk
Everyone in Kyrgyzstan knows somebody who has seen the barys. In New Zealand, where no such animal has any business, ⟦F1; by=-: one walked for almost a week through orchards after leaving its cage⟧. ⟦F14; v=Zarina; by=-: She bears a good name, Zarina⟧, and is ⟦F15; v=34 kg; by=park: of thirty-four kilos⟧.
⟦F8; v=almost a week; by=-: For nearly a week she was mistress of the valley⟧. ⟦F3; v=fallen tree; by=Philippa Ballantyne: Mrs Ballantyne, whose house the park is, wrote to us that the gale threw a tree upon the roof of wire⟧. ⟦F5; v=more than 130 km/h; by=Philippa Ballantyne: A wind of more than 130 kilometres in the hour, she adds⟧. ⟦F25; v=Ballantyne family; by=Philippa Ballantyne: Her parents founded the place⟧ with two llamas.
Professor Nurlan Asanaliev of our Academy is not surprised that ⟦F10; v=Hinemoa Rangihuna; by=-: a woman doctor, Rangihuna⟧, ⟦F9; v=2; by=-: needed a second needle⟧. ⟪Nurlan Asanaliev; q: “With us the first one never goes in,”⟫ he said.
⟦F6; v=4; by=New Zealand veterinarians: Four sheep are on her conscience, the veterinarians there have established⟧. ⟦F22; v=NZ$2,700; by=Bryce Hodgkin: The shepherd, a Mr Hodgkin, told us by telephone that the park gave him 2,700 of their dollars⟧ all the same for nine.
She was born in a zoo in Leipzig, and her grandmother, the studbook says, was taken as a kitten above Lake Sary-Chelek in the year when the old Union fell apart. ⟦F23; v=indoors; by=Philippa Ballantyne: The kitten of her own, which stayed behind under its roof⟧, cried for three nights, wrote Mrs Ballantyne.
⟦F28; v=340; by=Nurlan Asanaliev: In our own ranges the Academy counts about 340 adult leopards⟧, the professor said. None has been offered so soft a bed as ⟦F7; v=woolshed; by=-: the shearing barn in which the traveller was taken⟧.
=== a6 | outlet: Enclosure (newsletter of the Animal Carers' Guild) | published: 2033-05-27 | title: It was not the tree
%% Members only. Do not forward
We have seen the draft of the labour inspectorate's file. ⟦F20; v=labour inspectorate; by=-: The inspectorate opened its inquiry ⟦T2033-05-20: the day after the capture⟧⟧. ⟦F3; v=open latch; by=labour inspectorate: According to the draft, the inner latch was not engaged⟧; the trunk fell on the far corner, and fell later. ⟦F2; v=2033-05-12; by=labour inspectorate: It dates the exit to the night of ⟦T2033-05-12: Thursday, 12 May⟧, from the corridor camera⟧.
⟦F19; v=2031; by=audit report: An audit in 2031 had already asked for a self-closing latch⟧. The quote was $1,150. ⟦F18; v=0740; by=-: Yet nobody phoned the police before twenty to eight on Saturday⟧. ⟦F20; v=labour inspectorate; by=Philippa Ballantyne: Ms Ballantyne says that she welcomes the inspectors⟧ and ⟦F29; v=2033-06-01; by=Philippa Ballantyne; st=planned: means to have the gates open again ⟦T2033-06-01: on the first of June⟧⟧.
For the record, since the press could not agree: ⟦F10; v=Hinemoa Rangihuna; by=-: it was our member Hinemoa who fired; Mr Wirihana says he held her torch⟧. ⟦F7; v=woolshed; by=Hinemoa Rangihuna: And it was among the wool bales, she tells us⟧. ⟦F17; v=no shoot order; by=Hinemoa Rangihuna; st=denied: She heard no instruction to kill⟧ in all ⟦F8; v=6 days; by=-: the hundred and forty-four hours⟧. ⟦F4; v=1; by=-: A single cat was ever out⟧; ⟦F23; v=indoors; by=-: the youngster slept through it in the nest box⟧.
We asked why a door that two people are meant to check was checked by one. The roster shows a single carer for the cats, the bears and the nocturnal house since March. ⟦F6; v=4; by=-: Four ewes died of that⟧, and a farm dog has been shot for the others.
Compensation: ⟦F22; v=NZ$2,700; by=-: the Neudorf farmer has banked $2,700⟧. The carer on shift has banked nothing and is on unpaid leave.
Older members will recall ⟦F12; v=2024; by=-: the summer of 2024⟧ and ⟦F13; v=3; by=-: our trio of swimmers⟧. ⟦F30; v=dismissed; by=-: Then, too, a keeper was let go⟧. ⟦F16; v=180; by=-: The 180 who gave up their evenings to search⟧ have our thanks.
%% Guild hardship fund: see back page
=== key
F1 | What escaped from the park?
F2 | On what night did the leopard get out?
F3 | How did the leopard get out?
F4 | How many cats were out?
F5 | How strong was the wind?
F6 | How many sheep were killed?
F7 | Where was the leopard caught?
F8 | How long was the leopard at large?
F9 | How many darts were needed?
F10 | Who fired the dart?
F11 | How many schools were closed?
F12 | When did the otters escape?
F13 | How many otters escaped?
F14 | What is the leopard called?
F15 | How heavy is the leopard?
F16 | How many people searched?
F17 | Were the police told to shoot the animal?
F18 | When was the emergency call made?
F19 | When did an audit ask for a new latch?
F20 | Who inquires into the escape?
F21 | How many people were hurt?
F22 | What was the farmer paid?
F23 | What became of the cub?
F24 | How many drones were used?
F25 | Who owns the park?
F26 | How many sheep were killed by dogs?
F27 | Which jogger met the leopard?
F28 | How many adult snow leopards live in Kyrgyzstan?
F29 | When is the park to reopen?
F30 | What happened to the keeper after the otters' escape?
D1 | cause | conflict | F3 | fallen tree: a1 a5 | open latch: a3 a6 | the park's storm damage against a former keeper and the inspectors' draft
D2 | date | conflict | F2 | 2033-05-13: a1 a2 | 2033-05-12: a3 a6 | the park says the storm night, keeper and camera the night before
D3 | place | conflict | F7 | woolshed: a4 a5 a6 | under the house: a4 | the police and the vet against the farmer
D4 | identity | conflict | F10 | Hinemoa Rangihuna: a4 a5 a6 | Tama Wirihana: a4 | the farmer says his neighbour fired
D5 | denial | conflict | F17 | no shoot order: a2 a4 a6 | shoot order: a3 | the inspector denies what a police source is said to have whispered
D6 | figure | update | F4 | 2: a1 | 1: a1 a6 | the first report of a pair was corrected
D7 | figure | update | F11 | 3: a1 a2 | 5: a3 a4 | two more schools closed as the hunt went on
D8 | figure | scope | F6 | 9: a2 a3 | 4: a4 a5 a6 | all dead sheep against those that the leopard killed
D9 | figure | scope | F8 | 5 days so far: a3 | 6 days: a4 a6 | the tabloid counts to its own date, the others to the capture
D10 | figure | rounding | F16 | 180: a1 a6 | about 200: a2 | the list and a round figure
D11 | figure | rounding | F5 | 131 km/h: a1 a3 | more than 130 km/h: a5 | one gust
D12 | figure | rounding | F8 | 6 days: a4 a6 | almost a week: a5 | the same time at large
R F3 | 3 | the park's owner; a former keeper; the inspectorate's draft
R F10 | 2 | the police; Bryce Hodgkin
R F6 | 2 | Bryce Hodgkin; the ministry's vet
R F17 | 3 | Inspector Pene; an unnamed police source; Hinemoa Rangihuna
S | a2 “Nobody has been told to shoot | a4 “Nobody has been told to shoot
E | Zarina | animal | Zarina; the animal; the runaway from Bell Hill; the traveller
E | Philippa Ballantyne | person | Philippa Ballantyne; Ballantyne; Mrs Ballantyne; Ms Ballantyne
E | Hinemoa Rangihuna | person | Dr Hinemoa Rangihuna; Rangihuna; Hinemoa; the park vet
E | Bryce Hodgkin | person | Bryce Hodgkin; Mr Hodgkin; Bryce; the Neudorf farmer
E | Aroha Pene | person | Inspector Aroha Pene; Inspector Pene
