story: barka_camp
about: a camp of displaced people near Maroua, Cameroon, burns two weeks before it was to be closed; a tea stove or gendarmes, a fire engine in forty minutes or after two hours, tolls that grow, and an earlier fire and an earlier raid that must be kept apart
=== a1 | outlet: Sahel-Matin | published: 2031-01-16 | title: Goudour-Barka camp in ashes
%% Par Hamadou Wassili, à Maroua
%% SAHEL-MATIN est disponible dans les kiosques de l'Extrême-Nord
⟦F1; by=-: Of the camp for displaced persons of Goudour-Barka, east of Maroua, there remains a field of ash⟧ and some water tanks that sagged like candles. ⟦F2; v=2031-01-15; by=-: The flames rose toward two o'clock on Wednesday morning⟧. ⟦F3; v=5; by=sub-prefect: Five bodies have been brought out⟧, the sub-prefect, Félicité Mbarga, informed the press, and ⟦F18; v=37; by=regional hospital: thirty-seven burned persons occupy the corridors of the regional hospital⟧.
⟦F6; v=tea stove; by=Félicité Mbarga: A vendor of tea left her brazier lit⟧, the authority explained; ⟦F7; v=Block C; by=Félicité Mbarga: the straw of Block C caught first⟧, and ⟦F16; by=Félicité Mbarga: the harmattan did the rest⟧. ⟦F17; v=tea seller; by=gendarmerie: The vendor, one Yagana Bukar, has been placed in custody⟧, according to the gendarmerie.
On the spot, one hears something else. ⟪Oumarou Djibrilla; q: “⟦F8; v=yes; by=Oumarou Djibrilla: They came in two pick-ups with their lamps off⟧. ⟦F6; v=gendarmes; by=Oumarou Djibrilla; st=alleged: They poured something along the fence⟧,”⟫ says Oumarou Djibrilla, president of the residents' committee. ⟦F10; v=2031-01-31; by=-: The camp was to be emptied by the thirty-first of this month⟧, on the Governor's decision; ⟦F25; v=most; by=Oumarou Djibrilla: nine families in ten had refused⟧ the new site of Zouvok, ⟦F24; v=25 km; by=-: twenty-five kilometres off⟧.
⟦F9; v=2 hours; by=residents: The fire engine appeared after more than two hours⟧, residents complain. ⟦F4; v=640; by=Félicité Mbarga: The sub-prefecture has counted 640 huts lost⟧.
It is not the first time. ⟦F11; v=2029-11; by=-: In November 2029 a blaze took a corner of the same camp⟧ and ⟦F12; v=3; by=-: with it three children⟧.
=== a2 | outlet: Transcontinental Press | published: 2031-01-16 | title: Fire guts camp in northern Cameroon, thousands homeless
YAOUNDE, Jan 16 (TCP) - ⟦F1; by=-: Fire has razed a settlement for people uprooted by Islamist violence⟧ in Cameroon's Far North, ⟦F3; v=5; by=officials: leaving five dead⟧ and ⟦F5; v=4200; by=UN officials: some 4,200 without a roof⟧, regional and United Nations officials said ⟦T2031-01-16: on Thursday⟧.
⟦F4; v=about 600; by=-: Roughly 600 shelters of straw and plastic⟧ burned at Goudour-Barka ⟦F2; v=2031-01-15; by=-: before dawn on Wednesday⟧. ⟦F18; v=37; by=hospital staff: Burns of varying gravity brought 37 to hospital⟧, staff there said. ⟦F14; v=87 tonnes; by=World Grain Relief: The charity World Grain Relief put its loss at 87 tonnes of sorghum and oil⟧.
⟦F6; v=tea stove; by=interior ministry: The interior ministry blamed an unattended cooking fire⟧. ⟦F6; v=gendarmes; by=residents; st=alleged: Two residents reached by telephone accused gendarmes of arson⟧. ⟦F8; v=no; by=interior ministry; st=denied: No member of the force had set foot inside that night, the ministry said⟧.
⟦F30; v=shots before; by=residents: Gunfire woke people before they saw any glow⟧, the residents said. ⟦F9; v=40 minutes; by=interior ministry: Firefighters from Maroua were there in 40 minutes⟧, according to the ministry.
The region has been tense since ⟦F31; by=-: raiders attacked the nearby village of Mbozo⟧ ⟦T2031-01-03: on Jan. 3⟧, ⟦F13; v=6; by=-: killing six⟧. ⟦F10; v=2031-01-31; by=-: Authorities plan to close the site at the end of January⟧. ⟦F21; v=5100; by=UN officials: Some 5,100 people were registered there⟧, UN figures show, though not all slept in it.
%% (Additional reporting by N. Abena; Editing by Carl Voss)
=== a3 | outlet: Cameroon State Radio, Northern Service | published: 2031-01-17 | title: Governor comforts the disaster-stricken of Goudour-Barka
%% 1 p.m. bulletin, transcript
The Governor of the Far North went yesterday to the bedside of the victims of ⟦F1; by=-: the accidental fire of Goudour-Barka⟧. ⟦F3; v=7; by=Governor: Two of the severely burned having died in the night, the toll stands at seven⟧, he regretted. ⟦F15; v=30000 CFA; by=Governor; st=planned: Each household shall receive an envelope of thirty thousand francs⟧ from the Head of State.
⟦F6; v=tea stove; by=Governor: A moment of negligence around a kettle, there is the cause⟧, he declared. ⟦F30; v=shots after; by=gendarmerie: The detonations of which some have spoken were gas bottles bursting in the heat⟧, when everything was already burning, gendarmerie experts explain. ⟦F8; v=no; by=gendarmerie; st=denied: The unit of Barka was in its barracks, weapons in the rack⟧.
⟦F9; v=40 minutes; by=Governor: The Governor hailed the speed of the firemen, on site within forty minutes⟧. Their chief noted only that ⟦F22; v=dry; by=fire chief: the borehole gave no water⟧, ⟦F32; v=thief; by=fire chief; st=alleged: a thief having taken the pump's cable⟧.
⟦F24; v=25 km; by=-: At Zouvok, at twenty-five kilometres⟧, tents stand ready. ⟦F25; v=few; by=Governor; st=denied: Only a handful of manipulated persons decline to go there, in the Governor's view⟧. ⟦F27; by=Governor: He has set up a commission of inquiry⟧. ⟦F13; v=6; by=-: The six martyrs of Mbozo⟧, fallen on 3 January, were likewise honoured with a minute of silence.
%% Next bulletin at 5 p.m.
=== a4 | outlet: Open Ground International | published: 2031-01-20 | title: Cameroon: evidence that Goudour-Barka was set alight
%% Press statement. Embargo 06h00 GMT
⟦F6; v=gendarmes; by=Open Ground International: Security forces most probably started⟧ ⟦F1; by=-: the fire that erased a camp of displaced families near Maroua⟧, Open Ground International said today after interviewing 41 survivors.
Satellite heat readings place the first hot spot ⟦F7; v=south fence; by=satellite data: on the southern boundary⟧, upwind of everything on ⟦F16; by=-: a night of dry gusts that carried embers across the lanes⟧, ⟦F33; v=0148; by=satellite data: at 1.48 a.m.⟧ ⟦F7; v=Block C; by=-; st=doubted: Block C, where the tea was sold⟧, lies 300 metres downwind and glowed a quarter of an hour later. Twenty-six of those interviewed ⟦F30; v=shots before; by=survivors: remember rifle cracks first and smoke second⟧. ⟦F8; v=yes; by=survivors: Nineteen recognised uniforms among the tents⟧.
⟦F23; v=2031-01-13; by=-: A loudspeaker car had toured the alleys two days earlier, on Monday⟧, giving people twenty-four hours. ⟦F25; v=most; by=camp committee: By the committee's register, 88 per cent had signed a refusal to move⟧. ⟦F28; v=cotton gin; by=-: The plot is promised to a cotton-ginning company⟧.
⟦F3; v=8; by=Open Ground International: We have the names of eight people who perished⟧, the youngest of them two months old. ⟦F4; v=702; by=Open Ground International: Seven hundred and two structures are gone⟧: ⟦F4; v=640; by=Open Ground International: 640 dwellings⟧, and 62 latrines, shops and ⟦F26; v=11; by=-: the eleven canvas classrooms⟧. ⟦F5; v=4900; by=Open Ground International: Counting the neighbouring hamlet that burned with it, 4,900 human beings sleep outside⟧.
⟪Doris Ngwa; q: “⟦F9; v=2 hours; by=Doris Ngwa: The engine passed the toll gate at ten past four⟧. There is a receipt,”⟫ said Doris Ngwa, who led the research.
=== a5 | outlet: The Fleet Street Globe | published: 2031-01-23 | title: Tea seller freed as Cameroon sergeant held over camp inferno
%% By Rupert Askew, Africa Correspondent, in Maroua
%% Premium: read without adverts for £1
Yagana Bukar sold tea with ginger at five pence a glass. ⟦F17; v=tea seller; by=-: For a week she was the woman who had burned down a town⟧. ⟦F17; v=gendarme; by=military prosecutor: Yesterday she walked out of jail and a gendarmerie sergeant, named only as Atangana B., walked in⟧, the military prosecutor said.
⟪Yagana Bukar; q: “⟦F34; by=Yagana Bukar: My stove was cold. I was at a wedding in Mokolo⟧,”⟫ Ms Bukar, 52, told the Globe. ⟦F6; v=gendarmes; by=military prosecutor; st=alleged: The sergeant is suspected of having used diesel⟧. ⟦F6; v=tea stove; by=Governor: The Governor's office still speaks of a kitchen accident⟧.
⟦F1: In what was Goudour-Barka⟧ the children sieve the ash for nails. ⟦F22; v=dry; by=residents: The pump had been dead for days, people say⟧, ⟦F32; v=council; by=Oumarou Djibrilla; st=alleged: because the council itself unplugged it⟧, the camp's elected head, Mr Djibrilla, alleges. ⟪Oumarou Djibrilla; q; via=Sahel-Matin: “⟦F8; v=yes; by=Oumarou Djibrilla > Sahel-Matin: They came in a pair of pick-ups, no lamps⟧,”⟫ he had told the local Sahel-Matin of the gendarmes on the first day. ⟦F20; v=2024; by=-: Some had lived here since it opened in 2024⟧.
⟦F3; v=8; by=hospital: Eight graves have been dug, the hospital confirms⟧; ⟦F13; v=6; by=-: six more, a short walk away, belong to the Mbozo raid⟧ and have nothing to do with it. ⟦F15; v=30000 CFA; by=-: The president's gift comes to about £40 a family⟧. ⟦F14; v=nearly 90 tonnes; by=-: Nearly ninety tonnes of food aid went up⟧ as well. ⟦F16; by=residents: A desert wind drove the sparks⟧ ⟦F29; v=6 km; by=truck driver: and a lorry driver saw the sky red from six kilometres⟧.
⟦F23; v=2031-01-14; by=trader: The van with the megaphone? On the Tuesday, a trader was sure, a matter of hours before⟧. ⟦F28; v=cotton gin; by=traditional ruler: The lamido whose land it is shrugs that a gin will bring jobs⟧.
=== a6 | outlet: Displacement Review | published: 2031-01-28 | title: Timeline: the last month of a camp
%% Data desk | corrections to data@displacementreview.invalid
Nov 2029 — ⟦F11; v=2029-11; by=-: First fire⟧, forty huts. ⟦F12; v=3; by=-: Three infants die⟧. ⟦F35; by=-: Fire lanes are promised, not cut⟧.
3 Jan 2031 — ⟦F31; by=-: Gunmen on motorcycles descend on Mbozo⟧. ⟦F13; v=6; by=-: Half a dozen villagers lose their lives⟧.
13 Jan — ⟦F23; v=2031-01-13; by=committee: An official car announces an ultimatum, by the committee's log⟧; the official deadline remains ⟦F10; v=2031-01-31; by=-: 31 January⟧.
15 Jan — ⟦F1; by=-: The inferno⟧. ⟦F33; v=0148; by=satellite data: A weather satellite picks up heat at 01h48⟧ ⟦F7; v=south fence; by=satellite data: along the south side⟧. ⟦F9; v=2 hours; by=toll receipt: A motorway slip has the engine still on the road at 04h10⟧; ⟦F9; v=40 minutes; by=ministry: the ministry maintains that hoses were running well before three⟧.
16 Jan — ⟦F3; v=5; by=-: First count, five⟧; ⟦F18; v=37; by=hospital: 37 wounded are admitted⟧. ⟦F17; v=tea seller; by=-: A hawker is arrested⟧.
@@ copy Transcontinental Press
⟦F14; v=87 tonnes; by=World Grain Relief: The charity World Grain Relief put its loss at 87 tonnes of sorghum and oil⟧. ⟦F21; v=5100; by=UN officials: Some 5,100 people were registered at the camp⟧, UN figures show, though not all slept in it.
17 Jan — ⟦F3; v=7; by=Governor: Two patients succumb; seven, says the Governor⟧, and ⟦F27; by=-: names five people to find out why⟧. ⟦F30; v=shots after; by=gendarmerie: Bangs were cylinders popping amid the flames, in the gendarmes' account⟧; ⟦F30; v=shots before; by=witnesses: bullets that came ahead of them, in that of the witnesses⟧. ⟦F15; v=30000 CFA; by=state radio: Aid of 30,000 CFA francs (50 dollars) per family is announced on the radio⟧.
20 Jan — ⟦F3; v=8; by=Open Ground International: A baby is the eighth name, on an NGO's list⟧. The same list shows ⟦F26; v=11; by=Open Ground International: a tent school of eleven rooms among the losses⟧, and ⟦F5; v=4900; by=Open Ground International: 4,900 homeless where the UN had counted only the registered⟧, ⟦F5; v=4200; by=UN officials: 4,200⟧.
22 Jan — ⟦F17; v=gendarme; by=-: The hawker leaves prison; a non-commissioned officer of the gendarmerie takes her cell⟧.
27 Jan — ⟦F36; v=61; by=-: Sixty-one families have gone to Zouvok⟧, ⟦F24; v=25 km; by=-: a 25-kilometre walk⟧. ⟦F25; v=most; by=-: The bulk of the camp will not hear of it⟧. ⟪Oumarou Djibrilla; q: “We are used to sleeping under the sky. We are not used to being told that it is a favour,”⟫ Oumarou Djibrilla said by phone.
=== key
F1 | What happened to the camp of Goudour-Barka?
F2 | When did it burn?
F3 | How many died in the fire of January 2031?
F4 | How many shelters burned?
F5 | How many are homeless?
F6 | Who or what started the fire?
F7 | Where did the fire begin?
F8 | Were gendarmes in the camp that night?
F9 | How soon did the fire engine arrive?
F10 | When was the camp to be closed?
F11 | When was the earlier fire?
F12 | How many died in the earlier fire?
F13 | How many died in the raid on Mbozo?
F14 | How much food was lost?
F15 | What does each household receive?
F16 | What did the wind do?
F17 | Who is held over the fire?
F18 | How many were burned or wounded?
F20 | When did the camp open?
F21 | How many were registered in the camp?
F22 | Was there water?
F23 | When did the loudspeaker car come?
F24 | How far is the new site?
F25 | How many refuse to move?
F26 | How many classrooms burned?
F27 | What did the Governor set up?
F28 | For what is the land wanted?
F29 | From how far was the glow seen?
F30 | Were there shots before the fire?
F31 | What happened on 3 January?
F32 | Why did the pump not work?
F33 | When was the first heat recorded?
F34 | Where was the tea seller?
F35 | What was promised after the first fire?
F36 | How many families have moved to Zouvok?
D1 | cause | conflict | F6 | tea stove: a1 a2 a3 a5 | gendarmes: a1 a2 a4 a5 | the authorities blame a vendor's stove, residents and the NGO the security forces
D2 | denial | conflict | F8 | yes: a1 a4 a5 | no: a2 a3 | survivors saw uniforms, the ministry says the unit was in barracks
D3 | figure | conflict | F9 | 2 hours: a1 a4 a6 | 40 minutes: a2 a3 a6 | the ministry against residents and a toll receipt
D4 | place | conflict | F7 | Block C: a1 a4 | south fence: a4 a6 | where the tea was sold or the upwind boundary
D5 | sequence | conflict | F30 | shots before: a2 a4 a6 | shots after: a3 a6 | gunfire first, or gas bottles bursting later
D6 | date | conflict | F23 | 2031-01-13: a4 a6 | 2031-01-14: a5 | the committee's log says Monday, a trader Tuesday
D7 | figure | update | F3 | 5: a1 a2 a6 | 7: a3 a6 | 8: a4 a5 a6 | burned people died in hospital
D8 | identity | update | F17 | tea seller: a1 a5 a6 | gendarme: a5 a6 | the vendor was freed and a sergeant held
D9 | figure | scope | F4 | 640: a1 a4 | 702: a4 | dwellings only, or all structures
D10 | figure | scope | F5 | 4200: a2 a6 | 4900: a4 a6 | the registered, or with the neighbouring hamlet
D11 | figure | rounding | F4 | 640: a1 a4 | about 600: a2 | the agency rounds the huts
D12 | figure | rounding | F14 | 87 tonnes: a2 a6 | nearly 90 tonnes: a5 | the paper rounds the charity's figure
D14 | responsibility | conflict | F32 | thief: a3 | council: a5 | the fire chief suspects a thief, the committee the council
D13 | characterisation | conflict | F25 | most: a1 a4 a6 | few: a3 | nine in ten for the committee, a handful for the Governor
R F6 | 4 | the sub-prefect and ministry; residents; Open Ground's satellite data; the military prosecutor
R F9 | 3 | residents; the ministry; the toll receipt
R F3 | 3 | the sub-prefect; the Governor; Open Ground's list
R F14 | 1 | World Grain Relief
S | a1 “They came in two pick-ups with their lamps off. | a5 “They came in a pair of pick-ups, no lamps,”
E | Yagana Bukar | person | Yagana Bukar; Ms Bukar; the tea seller; A hawker; A vendor of tea
E | Oumarou Djibrilla | person | Oumarou Djibrilla; Mr Djibrilla; the camp's elected head
E | Open Ground International | organisation | Open Ground International; an NGO
E | Goudour-Barka | place | Goudour-Barka; the camp for displaced persons of Goudour-Barka
E | Félicité Mbarga | person | Félicité Mbarga; the sub-prefect
