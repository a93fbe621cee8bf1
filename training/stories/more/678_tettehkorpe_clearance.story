story: tettehkorpe_clearance
about: a lagoon settlement in Accra is bulldozed; structures or rooms, three thousand homeless or fourteen thousand, notice given or not, an injunction served before or after, a drain or a marina, a boy under a wall or in the water, and soldiers who were not there until they were
=== a1 | outlet: Accra Daily Compass | published: 2030-04-18 | title: AMA pulls down Tettehkorpe kiosks
%% News Desk
%% FOR CLASSIFIEDS CALL 0302-000-114
⟦F1; by=-: The Accra city assembly has carried out a decongestion exercise at Tettehkorpe⟧, the slum along the Okponglo lagoon, ⟦F2; v=640; by=Isaac Ofori-Tagoe: removing 640 unauthorised structures⟧, its public relations officer, Mr Isaac Ofori-Tagoe, has disclosed.
The exercise ⟦F3; v=2030-04-17: ⟦T2030-04-17: on Wednesday⟧⟧ ⟦F4; v=9 am; by=Isaac Ofori-Tagoe: got under way at nine in the morning, when everybody had gone to work⟧, Mr Ofori-Tagoe said. ⟦F5; v=3200; by=Isaac Ofori-Tagoe: Some 3,200 squatters were affected⟧. ⟦F6; v=21 days; by=Isaac Ofori-Tagoe: They had been served with twenty-one days' notice⟧ and had torn the papers off.
⟪Isaac Ofori-Tagoe; q: “⟦F7; v=flood channel; by=Isaac Ofori-Tagoe: Water must pass. That is the whole reason⟧,”⟫ he told the Compass. ⟦F8; v=23; by=-: Twenty-three persons perished⟧ when ⟦F9; v=June 2029; by=-: the lagoon burst its banks in June last year⟧.
⟦F10; v=26; by=police: Police arrested 26 youths for throwing stones⟧. ⟦F11; v=no; st=denied; by=Isaac Ofori-Tagoe: He refuted claims on social media that soldiers took part⟧.
=== a2 | outlet: Gulf Coast Press Service | published: 2030-04-18 | title: Ghana: child killed as bulldozers clear Accra settlement, residents say
ACCRA, April 18 (GCPS) — ⟦F12; v=wall; by=residents: A six-year-old boy was crushed by a falling wall⟧ while ⟦F1: earth-movers flattened one of Accra's oldest informal settlements⟧, residents said Thursday.
⟦F12; v=drowned; by=police: Police said the child, Kofi Amponsah, had drowned in the lagoon⟧ ⟦F13; v=2030-04-16; by=police: ⟦T2030-04-16: a day earlier⟧⟧.
⟦F4; v=4 am; by=Mariama Sulley: Machines came at four, before the first call to prayer⟧, said Mariama Sulley, 44, chair of the Tettehkorpe Residents' Association. ⟪Mariama Sulley; q: “I heard them and thought it was rain,”⟫ she said. ⟦F6; v=none; st=denied; by=Mariama Sulley: She said no one had been told⟧.
⟦F5; v=14000; by=Residents' Association: The association puts at 14,000 the number of those left without shelter⟧; ⟦F5; v=3200; by=city: the city speaks of 3,200⟧. ⟦F14; v=412; by=teacher: A school with 412 pupils was also razed⟧, a teacher said.
⟦F15; v=2000 cedis; by=city; st=planned: The city has promised each household 2,000 cedis ($130)⟧.
Tettehkorpe lies on a lagoon whose ⟦F8; v=23; by=-: waters drowned 23 people⟧ ⟦F9; v=June 2029; by=-: last June⟧. ⟦F3; v=2030-04-17; by=-: The demolition ⟦T2030-04-17: on Wednesday⟧⟧ was the city's largest since ⟦F21; v=8000; by=-: the removal of some 8,000 people from Agbeko⟧ in 2021.
%% (GCPS/akm)
=== a3 | outlet: The Osu Independent | published: 2030-04-19 | title: Court said stop. Who heard it?
%% By Selorm Agbeko
Eleven lines signed by Justice Patience Wuni might have kept ⟦F1: the machines out of Tettehkorpe⟧. ⟦F16; v=2030-04-12; by=court order: They are dated ⟦T2030-04-12: 12 April⟧, and they restrain the assembly from pulling down any dwelling⟧ until the residents' suit is heard.
⟦F17; v=before; by=bailiff: Court bailiff Ebenezer Tawiah told us he handed the order in at the assembly's registry on the 15th and had a stamp put on his copy⟧. ⟦F17; v=after; by=Isaac Ofori-Tagoe: Mr Ofori-Tagoe is equally sure that nothing reached the assembly until Thursday, when there was no more to restrain⟧.
Then there is the land. ⟦F18; v=state; by=ministry of works: A 1959 instrument vested it in the Republic, the ministry of works says⟧. ⟦F18; v=Amasa family; by=Nii Amasa Kwei: The Amasa family never parted with it, according to its head, Nii Amasa Kwei IV⟧, who collected ground rent at Easter. ⟦F14; v=over 400; by=-: More than four hundred children have lost their classrooms⟧ while the two argue.
And the reason. ⟦F7; v=marina; by=concept plan: A concept plan in our possession shows berths for ninety yachts where the kiosks stood⟧; its title is Goldreef Marina, ⟦F19; v=$400m; by=concept plan: its budget 400 million dollars⟧. Works minister Comfort Baidoo ⟦F7; v=no marina; st=denied; by=Comfort Baidoo: says she has never seen it⟧.
=== a4 | outlet: Shelter Watch International | published: 2030-04-22 | title: Ghana: Halt forced evictions at Accra lagoon
%% URGENT ACTION 17/30
In ⟦F3; v=2030-04-17: the early hours of ⟦T2030-04-17: 17 April⟧⟧ ⟦F1; by=-: an entire neighbourhood of the Ghanaian capital ceased to exist⟧. ⟦F2; v=1850; by=Residents' Association: Local people have listed 1,850 rooms destroyed⟧; one compound, which the authorities call a structure, may hold six.
⟦F4; v=4 am; by=phone videos: Telephone videos whose data we have checked show headlights and falling roofs from ten past four⟧. ⟦F11; v=yes; by=phone videos: In three of them men in army fatigues are operating an excavator⟧.
⟦F12; v=wall; by=grandmother: Kofi Amponsah's grandmother pulled him from under bricks herself, she told our researcher⟧. ⟦F20; v=chest; by=mortuary slip: The mortuary slip, of which we hold a copy, reads “crush injury, chest”⟧.
⟦F10; v=41; by=Shelter Watch: With the women seized at the lorry park on the following day, 41 people have been detained⟧. ⟦F6; v=none; by=Shelter Watch: Not one of the 61 families whom we interviewed had received a written warning⟧.
⟦F21; v=8000; by=-: Nine years ago, 8,000 people were driven from Agbeko⟧, two kilometres to the west. ⟦F22; v=none; by=Shelter Watch: None was ever rehoused⟧.
We urge President Adjei-Boateng ⟦F23; by=Shelter Watch; st=asked: to stop the clearance and to rebuild the school⟧, in which ⟦F14; v=over 400; by=-: over four hundred children⟧ were taught.
%% Write to: The Office of the President, Jubilee House
@@ copy Gulf Coast Press Service
⟪Mariama Sulley; q; via=Gulf Coast Press Service: “I heard them and thought it was rain,”⟫ Mariama Sulley, chair of the residents' association, said.
=== a5 | outlet: Ghana State Radio, News at Six | published: 2030-04-24 | title: President suspends lagoon exercise
%% Script, Wednesday edition
Good evening. ⟦F24; v=suspended; by=president's spokesman: The President has ordered a pause in ⟦F1: the works at Tettehkorpe⟧⟧ ⟦T2030-04-24: today⟧, his spokesman says, pending a report by three ministers.
The Ghana Armed Forces have meanwhile stated that ⟦F11; v=yes; by=Armed Forces: forty men of the Engineer Regiment did assist the assembly⟧, ⟦F25; v=unarmed; by=Armed Forces: without weapons⟧ and at its written request. The assembly ⟦F11; v=no; by=assembly; st=denied: had earlier said that no military personnel were involved⟧.
The Minister for Works, Madam Comfort Baidoo, told Parliament that ⟦F6; v=21 days; by=Comfort Baidoo: every occupant had had three weeks in which to pack⟧. She repeated that ⟦F7; v=flood channel; by=Comfort Baidoo: the purpose is to widen the outfall and save lives⟧. ⟦F10; v=two dozen; by=Comfort Baidoo: Of the two dozen trouble-makers detained⟧, ⟦F26; v=all freed; by=Comfort Baidoo: all were now at home⟧, she added.
⟦F27; v=38 hectares; by=-: The area in question measures thirty-eight hectares⟧.
⟦F8; v=23; by=-: Twenty-three lives were lost⟧ along the lagoon in ⟦F9; v=June 2029; by=-: the great flood of June 2029⟧.
In sports, the Black Stars camp in Kumasi…
=== a6 | outlet: The Amstel Globe | published: 2030-04-30 | title: Accra's vanished quarter, seen from 500 kilometres up
%% Visual investigations | translated from Dutch
Two satellite pictures, eight days apart. On the first, ⟦F27; v=38 hectares; by=-: ninety-four acres of rust-coloured roofs⟧. On the second, sand. ⟦F1; by=-: Tettehkorpe in Accra, home to three generations of fishermen and tailors, was levelled⟧ ⟦F3; v=2030-04-17; by=-: in the course of ⟦T2030-04-17: a single Wednesday⟧⟧, although ⟦F16; v=2030-04-12; by=-: a judge had five days earlier forbidden it⟧. ⟦F24; v=suspended; by=-: Since last week, on the president's order, the machines stand still⟧.
Analysts at a United Nations mapping office have counted the roofs and multiplied by the last census. ⟦F5; v=11000; by=UN mapping office: They arrive at eleven thousand evicted⟧, below ⟦F5; v=14000; by=Residents' Association: the residents' own tally⟧ and more than thrice ⟦F5; v=3200; by=assembly: the assembly's⟧.
The new outline also answers another question. ⟦F7; v=marina; by=hydrologist: A drain does not need a basin with six piers staked out in it, observes the Delft hydrologist Wim Terpstra⟧. ⟦F28; v=pulled out; by=Goldreef: Goldreef, registered in Dubai, told us by e-mail on Monday that it was no longer pursuing⟧ ⟦F19; v=about half a billion; by=-: the scheme of nearly half a billion dollars⟧.
Most of the expelled ⟦F29; by=-: now sleep in a lorry park⟧. There we met Mariama Sulley, counting cement bags. ⟦F15; v=nothing paid; by=Mariama Sulley: Of the money per household nobody has seen a pesewa⟧, she says. ⟪Mariama Sulley; q: “I thought it was rain that I heard. I was happy, we needed rain.”⟫
⟦F12; v=wall; by=police: Police corrected themselves ⟦T2030-04-29: yesterday⟧: little Kofi had not drowned, and masonry had killed him⟧ ⟦F13; v=2030-04-17; by=police: ⟦T2030-04-17: on the morning of the clearance⟧ itself⟧. An officer had "confused two files".
=== key
F1 | What happened at Tettehkorpe?
F2 | How many structures were destroyed?
F3 | On what day was the clearance?
F4 | At what hour did the clearance begin?
F5 | How many people lost their homes?
F6 | Was notice given?
F7 | What was the purpose of the clearance?
F8 | How many died in the flood of 2029?
F9 | When was the flood?
F10 | How many were arrested?
F11 | Did soldiers take part?
F12 | How did Kofi Amponsah die?
F13 | When did the boy die?
F14 | How many pupils had the school?
F15 | What compensation was given to each household?
F16 | When was the injunction issued?
F17 | Was the injunction served before or after the clearance?
F18 | Who owns the land?
F19 | What is the marina's budget?
F20 | What does the mortuary slip say?
F21 | How many were evicted from Agbeko?
F22 | How many of the Agbeko evicted were rehoused?
F23 | What does Shelter Watch ask of the president?
F24 | What did the president order?
F25 | Were the soldiers armed?
F26 | What became of those arrested?
F27 | How large is the area?
F28 | What did Goldreef do?
F29 | Where do the evicted sleep?
D1 | figure | scope | F2 | 640: a1 | 1850: a4 | the assembly counts structures, the residents the rooms in them
D2 | figure | conflict | F5 | 3200: a1 a2 a6 | 14000: a2 a6 | the assembly against the residents' association
D3 | figure | conflict | F5 | 14000: a2 a6 | 11000: a6 | roofs seen from space times the census fall short of the residents' tally
D4 | date | conflict | F4 | 9 am: a1 | 4 am: a2 a4 | the city says in working hours, the chair and the videos say before dawn
D5 | denial | conflict | F6 | 21 days: a1 a5 | none: a2 a4 | three weeks' warning against no warning at all
D6 | cause | conflict | F7 | flood channel: a1 a5 | marina: a3 a6 | officials say water must pass, a plan and a hydrologist say yachts
D7 | cause | update | F12 | drowned: a2 | wall: a2 a4 a6 | the police correct themselves after twelve days
D8 | date | update | F13 | 2030-04-16: a2 | 2030-04-17: a6 | with the corrected cause goes the corrected day
D9 | denial | update | F11 | no: a1 a5 | yes: a4 a5 | the assembly's denial, then the army's own statement
D10 | sequence | conflict | F17 | before: a3 | after: a3 | the bailiff's stamp against the spokesman
D11 | identity | conflict | F18 | state: a3 | Amasa family: a3 | the ministry and the family both claim the land
D12 | denial | conflict | F7 | marina: a3 a6 | no marina: a3 | the minister says she knows no such plan
D13 | figure | rounding | F10 | 26: a1 | two dozen: a5 | the same arrests
D17 | figure | scope | F10 | 26: a1 | 41: a4 | those held on the day, or with those taken the day after
D14 | figure | rounding | F14 | 412: a2 | over 400: a3 a4 | the same pupils
D15 | figure | rounding | F19 | $400m: a3 | about half a billion: a6 | the same budget, told large
D16 | figure | update | F15 | 2000 cedis: a2 | nothing paid: a6 | what was promised and what had come of it two weeks later
R F5 | 3 | the assembly; the residents' association; the UN mapping office
R F12 | 3 | residents; the police; the grandmother and the mortuary
R F11 | 3 | the assembly; the videos; the armed forces
R F4 | 3 | the assembly's spokesman; the residents' chair; the videos
S | a2 “I heard them and thought it was rain,” | a6 “I thought it was rain that I heard.
E | Isaac Ofori-Tagoe | person | Mr Isaac Ofori-Tagoe; Mr Ofori-Tagoe
E | Mariama Sulley | person | Mariama Sulley; chair of the residents' association
E | Kofi Amponsah | person | Kofi Amponsah; little Kofi; A six-year-old boy; the child
E | Comfort Baidoo | person | Works minister Comfort Baidoo; Madam Comfort Baidoo; The Minister for Works
E | Tettehkorpe Residents' Association | organisation | Tettehkorpe Residents' Association; the residents' association; The association
