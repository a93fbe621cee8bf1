story: essoukol_school_bus
about: a school bus runs over a landmine in Casamance; pupils or pupils and driver, a pupil who dies later, an old mine or a new one, a road certified clear or only its middle, two men held and let go; the second device and an older cart explosion must stay apart
=== a1 | outlet: Le Courrier du Fleuve Vert | published: 2032-02-18 | title: Essoukol: the children's bus on a mine
%% Ziguinchor – from our editors
⟦F1; by=-: The yellow bus of the Essoukol primary school blew up on a mine⟧ ⟦F2; v=7.10; by=-: at ten past seven⟧ ⟦T2032-02-17: yesterday morning⟧, ⟦F3; v=3 km; by=-: three kilometres before the school gate⟧. ⟦F4; v=5; by=hospital: Five pupils did not survive, according to the regional hospital⟧, ⟦F5; v=killed; by=-: nor did old Mamadou "Ndiol" Badji, who had driven it since the first day⟧. ⟦F6; v=19; by=hospital: Nineteen children are in its beds⟧, some without a foot.
⟦F7; v=31; by=headmaster: The headmaster's register had thirty-one names for the morning run⟧. ⟦F8; v=7; by=headmaster: The smallest of the dead, he told us, had turned seven in January⟧.
What did the bus do on the verge? ⟦F9; v=fallen palm; by=survivors: A rônier palm lay across the laterite, the older pupils say, and the driver went round it⟧. ⟦F10; by=-: Their teacher, Adama Sagna, went back into the smoke four times and each time came out with a child⟧ on her arm. ⟦F11; v=50 minutes; by=villagers: The first ambulance took fifty minutes⟧, villagers complain.
⟦F12; v=2030; by=-: The peace was signed two years ago⟧. ⟦F13; v=3; by=-: The donkey cart of Soutoubo, with its three dead⟧, was after the peace as well.
⟪Landing Badji; q: “My brother knew every stone of that road, he used to greet them,”⟫ said Landing Badji, a carpenter, who was planing boards when we came and did not stop. ⟦F26; v=2028; by=Landing Badji: The bus, he said, had been unloaded at the port four years ago⟧ with Breton stickers still on the windows. ⟦F25; v=41; by=Landing Badji: Ndiol would have been forty-two at Easter⟧.
%% Call the paper: 33 991 00 00
=== a2 | outlet: Agence Atlantique | published: 2032-02-18 | title: Landmine kills five pupils in southern Senegal
ZIGUINCHOR, Senegal, Feb 18 (Atlantique) - ⟦F1; by=army: A school bus struck an anti-tank mine in Senegal's southern Casamance region⟧ ⟦T2032-02-17: on Tuesday⟧, ⟦F4; v=5; by=army: killing five schoolchildren⟧ and ⟦F5; v=killed; by=army: the man at the wheel⟧, the army said.
⟦F6; v=about 20; by=army: About 20 others were hurt⟧; ⟦F14; v=8; by=army: eight of the gravest cases have been flown to Dakar⟧ in a military helicopter, said Lieutenant-Colonel Birame Thiaw, the zone's spokesman.
⟦F15; v=new; by=Birame Thiaw: Thiaw said the device had been planted recently⟧, ⟦F16; v=the Front; by=Birame Thiaw; st=alleged: accusing a dissident wing of the Front of the Rice Fields⟧, ⟦F12; v=2030; by=-: which rejected a 2030 peace accord⟧. ⟦F16; v=not the Front; st=denied; by=the Front: The Front said in a message to Atlantique that it had laid nothing⟧ since the ceasefire.
⟦F17; v=yes; by=Birame Thiaw: The track had been declared free of mines in 2029, he added⟧.
Landmines have ⟦F18; v=more than 850; by=-: claimed more than 850 victims in the region⟧ since the separatist rebellion began in the 1980s.
⟦F19; by=education ministry: All classes in the department are suspended until ⟦T2032-02-23: Monday⟧⟧, the education ministry said.
⟦F27; v=6 with driver; by=-: The six deaths⟧ are the heaviest loss from a single mine in Casamance since 2008. ⟦F32; v=about 50 hectares; by=-: Roughly 50 hectares are still suspected of holding explosives⟧, most of it rice land that was abandoned in the war. The dissident wing, thought to number a few hundred men, lives off timber and hemp in the forests along the Bissau border and has split twice since the accord.
⟪Birame Thiaw; q: “Whoever buries such a thing knows who travels at seven in the morning,”⟫ Thiaw said.
%% Reporting by Atlantique Ziguinchor
=== a3 | outlet: Le Phare National | published: 2032-02-20 | title: The Head of State among the bereaved of Essoukol
%% Government daily
His Excellency the President of the Republic ⟦F20; v=2032-02-19; by=-: travelled to Essoukol⟧ ⟦T2032-02-19: yesterday, Thursday⟧, to bow before the small coffins. ⟦F21; v=5 million CFA; by=presidency: Each family will receive five million francs⟧, the Presidency announced, and ⟦F4; v=6; by=hospital: there are now six families, a girl having died on Wednesday night in Dakar, as the Principal Hospital confirmed⟧.
Vigilance has borne fruit. ⟦F22; v=held; by=gendarmerie: The gendarmerie has apprehended two individuals⟧ in a hamlet near the border, in possession of wire. ⟦F15; v=new; by=gendarmerie: The bomb technicians judge the charge to have been in the ground less than a month⟧. ⟦F16; v=the Front; by=-; st=alleged: Everything points to the irreducible remnant of the rebels⟧.
⟦T2032-02-18: Wednesday⟧ brought further proof: ⟦F23; v=300 m; by=gendarmerie: a second device was unearthed, three hundred metres further on⟧. ⟦F24; by=gendarmerie: It was destroyed on the spot⟧.
The President embraced Miss Sagna, ⟦F10; by=-: the young teacher to whom four boys and girls owe their lives⟧, and decorated the late Badji, ⟦F25; v=41; by=-: father of five, taken at forty-one⟧. ⟦F11; v=50 minutes; by=health minister: That help was fifty minutes in coming will have consequences, the Minister of Health promised⟧. ⟦F19; by=-: Lessons will start again on the 23rd⟧. The Minister of National Education has ordered that a wall of the school bear the names.
⟪The President; q: “The road of the school is the road of the Republic, and no one will mine the Republic,”⟫ the President said, to applause. He recalled that ⟦F12; v=2030; by=the President: two years have gone by since the pact of Kolda⟧, and that ⟦F26; v=2028; by=-: the vehicle, a token of friendship from France, had come in 2028⟧.
%% Printed by the national press
=== a4 | outlet: Ouest-Cornouaille Matin | published: 2032-02-20 | title: "That bus was ours": a Breton town mourns with Casamance
%% Par Gaëlle Le Bihan – Locales
For nine winters it took the children of Penhoat-sur-Mer to school. ⟦F26; v=2028; by=mayor: In 2028 the town shipped it to its twin, Essoukol⟧, recalls the mayor, Yann Kerdraon, who has lowered the flag. ⟦F1; by=-: ⟦T2032-02-17: On Tuesday⟧ a mine cut it in two⟧.
The twinning committee has a line to the village. From there it hears that ⟦F27; v=7 with driver; by=twinning committee: seven have been lost, the driver among them⟧, and that ⟦F14; v=8; by=twinning committee: eight were taken up north by air⟧. ⟦F7; v=34; by=twinning committee: Thirty-four were aboard, it is told, as three had got on without being on the list⟧. ⟪Soazig Prigent; q: “⟦F10: Adama went in again and again⟧. She is twenty-four,”⟫ says Soazig Prigent, who taught there in 2030.
⟦F9; v=pothole; by=twinning committee: Why Badji left the crown of the road is not clear; a hole full of water, the committee understands⟧. Ms Prigent knows the place. ⟪Soazig Prigent; q: “⟦F3; v=3 km; by=Soazig Prigent: You still have two miles to go, you can hear the bell if the wind is right⟧,”⟫ she says. ⟦F2; v=7.10: It was just after seven⟧.
⟦F21; v=5 million CFA; by=-: Dakar is granting some 7,600 euros per household⟧. ⟦F28; v=12,000 euros; by=mayor: Penhoat has collected 12,000 euros in three days⟧.
A silent walk will leave the town hall on Sunday at three. The bus, number 14, had a name in Breton under the windscreen, ⟪Yann Kerdraon; q: “and the photograph from down there shows just that, the name,”⟫ says Mr Kerdraon. He has asked the prefect whether French army engineers might help. ⟦F32; v=49 hectares; by=mayor: He was told of forty-nine hectares that nobody has combed⟧, ⟪Yann Kerdraon; q: “smaller than our golf course.”⟫
%% Réagissez à cet article
=== a5 | outlet: Gulf of Guinea Monitor | published: 2032-02-23 | title: Casamance suspects freed as doubts grow over "fresh" mine
%% Abidjan bureau
Senegalese prosecutors ⟦F22; v=released; by=prosecutor: ⟦T2032-02-21: on Saturday⟧ released the two men⟧ held over ⟦F1; by=-: last week's destruction of a school bus⟧, ⟦F29; by=prosecutor: the wire they carried having turned out to be for beehives⟧, the Ziguinchor prosecutor said.
The decision is a setback for ⟦F15; v=new; by=army: an army that spoke of a newly buried weapon⟧. ⟦F15; v=old; by=Clear Ground: Clear Ground, the charity that clears the region, dates it to the 1990s⟧ and thinks that ⟦F30; by=Clear Ground: last season's rains washed it downhill⟧. Its local chief also contests the official line on the track: ⟦F17; v=only the middle; by=Lamine Coly > Clear Ground: the certificate covers four metres in the centre and not the shoulder⟧, said Lamine Coly.
⟦F16; v=not the Front; st=denied; by=the Front: The Front, for its part, invited "any captain to come and count our hands"⟧.
⟦F4; v=6; by=-: Six pupils were laid to rest⟧ ⟦F20; v=2032-02-19: in the president's presence⟧; ⟦F6; v=18; by=doctors: eighteen are still under treatment, doctors said⟧. ⟦F8; v=7; by=-: One of the coffins held a first-grader of seven⟧.
Of ⟦F23: the other charge, dug up close by⟧, Coly said ⟦F24: that its hasty detonation had blown away the evidence⟧. ⟦F13; v=3; by=-: In 2031 an explosion under a cart near Soutoubo cost three lives⟧; ⟦F31; v=no one; by=-: nobody was charged over it⟧.
⟪Lamine Coly; q: “A mine does not read treaties. It waits for a wheel, thirty years if it must,”⟫ Coly said. ⟦F33; v=June; by=Lamine Coly: His teams run out of money in the middle of the year⟧.
@@ copy Agence Atlantique
Landmines have ⟦F18; v=more than 850; by=-: claimed more than 850 victims in the region⟧ since the rebellion began.
=== a6 | outlet: Clear Ground Bulletin | published: 2032-02-26 | title: Essoukol: a technical note
%% Clear Ground is funded by governments and private donors. Photos free for use.
This note concerns ⟦F1; by=-: the detonation under a pupils' vehicle on 17 February⟧, ⟦F2; v=7.10; by=telephone log: logged by the telephone mast at 07.11⟧.
Victims. ⟦F4; v=6; by=-: Half a dozen learners⟧ and ⟦F5; v=killed: one adult, Mr Badji⟧. ⟦F6; v=19; by=casualty list: Our list of injured has nineteen entries⟧. ⟦F7; v=34; by=-: We interviewed everybody and arrive at 34 occupants⟧. They are numbers ⟦F18; v=864; by=-: 858 to 864 in our casualty database⟧.
Device. ⟦F15; v=old; by=-: The fragments bear a stamp of 1991, and the casing is cracked by roots⟧. ⟦F16; v=not the Front; by=-: There is thus no author to be sought in 2032⟧. ⟦F30; by=-: We believe that floodwater had shifted it⟧ from a former outpost on the rise.
Road. ⟦F17; v=only the middle; by=clearance certificate: Certificate 29/114 reads “carriageway, width 4 m”⟧. ⟦F9; v=fallen palm; by=tyre tracks: The wheel marks curve around a tree trunk⟧ and end at the crater. ⟦F11; v=50 minutes; by=health post: The health post's log shows a delay of 50 minutes⟧ for the ambulance.
The find of the next day, ⟦F23; v=300 m; by=-: 300 metres off by our tape⟧, ⟦F24: was blown up before we could see it⟧. It is, like ⟦F13; v=3; by=-: the triple fatality on the Soutoubo cart trail⟧, a separate file.
Outlook. ⟦F32; v=49 hectares; by=-: Forty-nine hectares remain to be searched⟧. ⟦F33; v=June; by=-: Our contract ends in June⟧; ⟦F12; v=2030; by=-: the settlement of 2030⟧ promised us money until 2035. ⟦F22; v=released; by=-: The bee-keepers who spent three nights in a cell⟧ have asked us for work.
⟦F27; v=7 with driver; by=-: With the seven lives of this morning run⟧, 2032 is already our worst year since 2008. ⟦F25; v=41; by=-: Mr Badji, 41⟧, had carried our survey teams on Saturdays, without pay.
=== key
F1 | What happened to the school bus?
F2 | At what time did it happen?
F3 | How far from the school did it happen?
F4 | How many pupils were killed?
F5 | What happened to the driver?
F6 | How many were injured?
F7 | How many were on the bus?
F8 | How old was the youngest victim?
F9 | Why did the bus leave the road?
F10 | What did the teacher do?
F11 | How long did the ambulance take?
F12 | When was the peace accord signed?
F13 | How many died in the Soutoubo cart explosion?
F14 | How many were flown to Dakar?
F15 | Was the mine old or new?
F16 | Who laid the mine?
F17 | Had the road been cleared of mines?
F18 | How many mine victims has the region had?
F19 | Until when are classes suspended?
F20 | When did the president come?
F21 | How much does each family receive?
F22 | What happened to the two suspects?
F23 | How far away was the second device?
F24 | What was done with the second device?
F25 | How old was the driver?
F26 | When was the bus given to Essoukol?
F27 | How many died on the bus in all, with the driver?
F28 | How much has Penhoat collected?
F29 | What was the suspects' wire for?
F30 | How did the mine come to the road?
F31 | Who was charged over the Soutoubo cart?
F32 | How much land remains to be searched?
F33 | When does the clearance contract end?
D1 | figure | update | F4 | 5: a1 a2 | 6: a3 a5 a6 | a girl died in Dakar on Wednesday night
D2 | figure | rounding | F6 | 19: a1 a6 | about 20: a2 | the army rounds the hospital's count
D3 | figure | scope | F6 | 19: a1 a6 | 18: a5 | all who were hurt against those still in treatment
D4 | figure | conflict | F7 | 31: a1 | 34: a4 a6 | the register against the interviews, three had boarded unlisted
D5 | cause | conflict | F15 | new: a2 a3 a5 | old: a5 a6 | army and gendarmes against the deminers
D6 | responsibility | conflict | F16 | the Front: a2 a3 | not the Front: a2 a5 a6 | the army accuses, the Front denies and the charity sees no author
D7 | cause | conflict | F9 | fallen palm: a1 a6 | pothole: a4 | a tree on the road or a hole in it
D8 | place | scope | F17 | yes: a2 | only the middle: a5 a6 | the whole track or only four metres of carriageway
D9 | identity | update | F22 | held: a3 | released: a5 a6 | two days later the men were freed
D10 | figure | rounding | F18 | more than 850: a2 a5 | 864: a6 | the agency rounds the database
D11 | figure | update | F27 | 6 with driver: a2 | 7 with driver: a4 a6 | the same girl's death, counted with the driver
D12 | figure | rounding | F32 | about 50 hectares: a2 | 49 hectares: a4 a6 | the agency rounds
R F15 | 2 | the army and its gendarmerie technicians; Clear Ground's fragments
R F4 | 2 | the regional hospital and the army; the Principal Hospital in Dakar
R F7 | 3 | the headmaster's register; the twinning committee; Clear Ground's interviews
R F17 | 2 | Lieutenant-Colonel Thiaw; the certificate read by Clear Ground
S | a2 claimed more than 850 victims in the region | a5 claimed more than 850 victims in the region
E | Clear Ground | organisation | Clear Ground; the charity that clears the region
E | Birame Thiaw | person | Lieutenant-Colonel Birame Thiaw; Thiaw; the zone's spokesman
E | Adama Sagna | person | Adama Sagna; Miss Sagna; Adama
E | Front of the Rice Fields | organisation | the Front of the Rice Fields; the Front
E | Mamadou Badji | person | Mamadou "Ndiol" Badji; Badji; Mr Badji; the late Badji
