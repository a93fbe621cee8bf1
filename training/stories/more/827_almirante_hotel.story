story: almirante_hotel
about: an old hotel falls in the lower town of Salvador, Brazil; gas or a sawn pillar, bang before or after the fall, who ordered the saw, a ninth floor that no plan knows, a register that knows no day labourers, and a façade that falls two days later
=== a1 | outlet: Folha da Ribeira | published: 2030-06-15 | title: Hotel Almirante comes down at dawn; 11 bodies recovered
%% By Jussara Pimentel and Caio Nery | Salvador
%% Assine a Folha: R$ 9,90 no primeiro mês
⟦F1; by=-: The Hotel Almirante Tavares, a landmark of the Comércio district, folded into its own cellar⟧ ⟦T2030-06-14: yesterday⟧ ⟦F4; v=0520; by=-: at twenty past five in the morning⟧, when most of its guests slept. By nightfall ⟦F2; v=11; by=fire brigade: the fire brigade had brought out 11 bodies⟧ and ⟦F11; v=38; by=fire brigade: 38 people still breathing⟧.
⟦F9; v=63; by=reception book: Sixty-three names stand in the reception book⟧, rescued from the porch. ⟦F3; v=14; by=Marlene Couto: Fourteen of them are unaccounted for, said Colonel Marlene Couto⟧, who commands ⟦F21; v=150; by=Marlene Couto: 150 firefighters on the rubble, by her own figure⟧.
The proprietor, Anselmo Tavares, spoke through his lawyer. ⟦F5; v=gas; by=Anselmo Tavares: A leaking bottle in the kitchen blew up, is his explanation⟧. ⟦F6; v=permit; by=Anselmo Tavares: The refurbishment of the ground floor had every paper it needed, the lawyer added⟧. City hall looked in its drawers: ⟦F6; v=none; by=city planning office: no licence had been issued, the planning office informed us⟧.
Dona Zuleide Prates, who sells acarajé across the street, was lighting her stove. ⟪Zuleide Prates; q: “⟦F8; v=fall first; by=Zuleide Prates: First it came down, quiet as flour. The bang was after⟧,”⟫ she said. The night porter, Edmilson Brito, will have none of it: ⟦F8; v=bang first; by=Edmilson Brito: an explosion threw him into the street and then the floors dropped, he said⟧.
⟦F17; v=1958; by=-: Opened in 1958 for cocoa merchants⟧, ⟦F10; v=9; by=-: the house had nine storeys⟧. ⟦F18; v=120; by=civil defence: Civil defence had 120 families leave the surrounding blocks⟧. ⟦F20; by=-: The São João stage in the square will not be put up this year⟧.
⟦F15; v=3; by=-: It is nine years since the roof of the Pilar market took three lives⟧ a few streets away.
=== a2 | outlet: AgSul | published: 2030-06-15 | title: Brazil hotel collapse kills at least 11, more missing
SALVADOR, Brazil (AgSul) - ⟦F1; by=-: A hotel crumbled in the old port quarter of Salvador⟧ ⟦T2030-06-14: on Friday⟧, ⟦F2; v=11; by=-: leaving at least 11 dead⟧, in the midst of the June festivals.
⟦F9; v=about 60; by=police: About 60 guests were staying at the property⟧, police said. ⟦F11; v=38; by=rescuers: Rescuers reported pulling out 38 survivors⟧; ⟦F25; v=27; by=state health department: the state health department said 27 had been admitted to hospitals⟧.
⟦F3; v=14; by=fire department: The fire department is searching for 14 people who had checked in⟧. ⟦F23; v=4; by=foreign ministry: Four visitors from abroad are on its list, the foreign ministry said⟧.
Police opened an inquiry and ⟦F19; v=wanted; by=police: said they were looking for the owner, Anselmo Tavares, 71⟧, who was not at either of his addresses. ⟦F16; v=5; by=police: Five men were detained for stealing suitcases from the debris⟧, according to a police bulletin.
⟦F5; v=gas; by=Edmilson Brito: A gas explosion caused it, a porter told reporters⟧. ⟦F7; v=contractor; by=Anselmo Tavares: Any structural work was decided by the contractor, Irmãos Lemos, the owner said in a note⟧ from his lawyer. ⟦F7; v=owner; by=Irmãos Lemos: Irmãos Lemos replied that the client had marked the pillar himself, in chalk⟧.
⟦F17; v=1958; by=-: The building dates from 1958⟧ and overlooks the All Saints bay, in a neighbourhood where banks and shipping offices gave way to hostels and studios.
The Comercio, as the lower town is known, lost its banks to the new districts in the 1980s, and several of its towers stand empty above the third floor. ⟦F20; by=city hall: City hall called off its June bonfire and concerts in the square⟧. The search goes on under floodlights, with dogs from two neighbouring states, the rescuers said.
%% AgSul – todos os direitos reservados
=== a3 | outlet: De Grachtkrant | published: 2030-06-17 | title: Davi (6) held Marijke's hand for 31 hours
%% Van onze correspondent in Brazilië
%% Lees ook: Waterschap wil hogere dijken
SALVADOR – They could not see each other. ⟦F12; by=Marijke Postma: Marijke Postma, a nurse from Leeuwarden, had the fingers of a Brazilian boy of six in hers, she relates from her hospital bed⟧. On Saturday around noon, ⟦F13; v=31 hours; by=-: after thirty-one hours⟧, firefighters lifted them both out.
Her husband Wybe was found on Sunday. He is one of ⟦F2; v=17; by=fire brigade: the 17 dead whom the fire brigade has listed so far⟧ since ⟦F1; by=-: the Almirante gave way⟧. ⟦F23; v=4; by=embassy: Two Dutch nationals, an Argentinian and an Italian were in the hotel, the embassy confirms⟧.
Mrs Postma worked nights for years and wakes easily. ⟦F8; v=fall first; by=Marijke Postma: She felt the bed go, she says, and only while falling heard a dull blow⟧. The evening before, ⟦F27; by=Marijke Postma: she had filmed a crack beside the lift, wide enough for a coin⟧.
⟦F14; v=4; by=-: As if it were not enough, on Sunday what remained of the front wall toppled and hurt four of the rescuers⟧. ⟦F21; v=150; by=-: A hundred and fifty men and women⟧ nevertheless go on in shifts.
Relatives have set up a table with photographs. ⟦F3; v=22; by=relatives: Twenty-two persons are lost, they calculate⟧, because ⟦F28; v=8; by=relatives: eight bricklayers slept on the ground floor, without papers and without a line in the register⟧. ⟦F18; v=120; by=-: Some of the hundred and twenty evacuated households⟧ bring coffee.
The owner has vanished, ⟦F19; v=wanted; by=police: a warrant is out, the police state⟧. ⟦F20; by=-: The midsummer party has been scrapped⟧.
=== a4 | outlet: Plantão 24 | published: 2030-06-18 | title: CHALK OF DEATH! Workers point at boss
%% VEJA AS FOTOS | Siga no canal
It was a piece of chalk! ⟦F7; v=owner; by=Jairo Lemos: Old Tavares drew the cross on the column and said “this one”, swears builder Jairo Lemos⟧. ⟪Jairo Lemos; q: “I told him it was holding up the sky. He said the sky could wait,”⟫ he told Plantão.
Down came the column, and ⟦F1; by=-: down came the hotel⟧. ⟦F2; v=17; by=-: Seventeen coffins already⟧!
⟦F19; v=surrendered; by=-: The tycoon turned up at the Nazaré police station on Monday night⟧ with two lawyers and dark glasses. ⟦F7; v=contractor; by=Anselmo Tavares: The brothers acted on their own, he muttered to our camera⟧. ⟦F5; v=gas; by=Anselmo Tavares: It was the gas, he repeated three times⟧.
And nobody knew? City hall did! ⟦F24; v=february; by=city inspector: An inspector walked through in February and wrote “no imminent risk”, he admitted to us⟧. ⟦F26; v=80000 reais; by=city records: In 2028 the house was fined 80,000 reais for an illegal penthouse, city records show⟧ — ⟦F10; v=9; by=-: the ninth floor, with the jacuzzi⟧.
The angels of the rubble: ⟦F12; by=-: little Davi and his gringa, hand in hand in the dark⟧, ⟦F13; v=31 hours; by=-: a day and seven hours of it⟧. The devils: ⟦F16; v=5; by=-: five crooks grabbed with other people's bags⟧. Sunday's heroes: ⟦F14; v=4; by=Marlene Couto: four firemen clobbered by falling masonry, none in danger, says their colonel⟧.
@@ copy AgSul
⟦F3; v=14; by=fire department: The fire department is searching for 14 people who had checked in⟧. ⟦F25; v=27; by=state health department: The state health department said 27 were admitted to hospitals⟧.
⟦F6; v=none; by=-: Papers for the works? Zero⟧! In the bars of the Ladeira they make book on who will sit first, the boss or the inspector. Dona Zuleide has put up her prices and gives the firemen theirs for nothing. ⟦F21; v=150; by=-: All one hundred and fifty of them⟧ have eaten, she says, and some twice.
=== a5 | outlet: Estrutura & Obra | published: 2030-06-20 | title: Engineers' council: column P7 was cut through
%% Revista técnica — edição digital
The regional engineers' council has completed its first visit to ⟦F1; by=-: the site of the Almirante failure⟧. ⟦F5; v=pillar; by=engineers' council: Column P7 had been sawn through at 1.10 metres, the council reports, and its load had nowhere to go⟧. ⟦F5; v=no gas; st=denied; by=engineers' council: All gas bottles were recovered intact⟧, it says. Asked about witnesses, its president, Solange Dutra, was brief. ⟪Solange Dutra; q: “⟦F8; v=fall first; by=Solange Dutra: The noise is the lift shaft hitting the cellar. It is a consequence⟧,”⟫ she said.
⟦F6; v=none; by=engineers' council: Nobody signed for the works, the council found⟧: neither a responsible engineer nor the municipality.
⟦F10; v=8; by=approved plans: Eight floors appear in the approved plans⟧, ⟦F17; v=1958; by=approved plans: dated 1958, when the house went up⟧; the extra one, built over the water tank, added an estimated 90 tonnes. ⟦F26; v=80000 reais; by=-: The penalty for it, about US$15,000, was paid⟧ and the floor stayed.
⟦F24; v=february; by=-: Four months earlier a municipal inspector had passed the building⟧. ⟦F27; by=-: Phone footage by a guest shows a fissure near the lift⟧ eleven hours before.
⟦F2; v=19; by=fire brigade: The brigade's final figure is 19 dead⟧; ⟦F29; v=2030-06-20; by=fire brigade: the search was declared over on Thursday, it announced⟧. ⟦F28; v=8; by=-: Two of the eight labourers who lodged on site⟧ are among them, the others had gone to São João in the interior.
⟦F30; v=2030-06-24; st=planned; by=city planning office: What still stands is to be pulled down from the 24th, says the planning office⟧. ⟦F15; v=3; by=-: After the Pilar market, where three people perished in 2021⟧, a law on inspections was drafted. It is still a draft.
Similar alterations are common in the district: a reception is widened, a column stands in the way of the counter. The council lists thirty-one buildings of the same age and system in which columns have been “thinned”, and has sent the list to the mayor. ⟦F16; v=5; by=-: The five men caught with luggage in the first night⟧, it remarks drily, were the only persons arrested within the hour.
=== a6 | outlet: El Plata Hoy | published: 2030-06-21 | title: A week of the Almirante, in ten questions
%% Internacionales | Lectura: 5 min
How many victims? ⟦F2; v=nearly 20; by=-: Nearly twenty are in their graves⟧; among them our countryman Ramiro Oses, 44. He was one of ⟦F23; v=4; by=-: the quartet of foreigners on the books⟧, ⟦F9; v=63; by=-: which had sixty-three entries⟧.
Why do the lists of missing never agree? The commander ⟦F3; v=14; by=Marlene Couto: counted fourteen, by the register⟧; ⟦F3; v=22; by=families: the families looked for twenty-two⟧, ⟦F28; v=8; by=families: since they added the eight masons who had beds there⟧. ⟦F29; v=2030-06-20; by=-: Nobody has been looking since yesterday⟧.
Gas or saw? ⟦F5; v=gas; by=Anselmo Tavares: Tavares holds to the gas⟧, ⟦F5; v=pillar; by=engineers' council: the engineers to a severed support⟧. What came first? ⟦F8; v=bang first; by=Edmilson Brito: The porter still says that he was blown out of the door before anything moved⟧. ⟪Zuleide Prates; q; via=Folha da Ribeira: “⟦F8; v=fall first; by=Zuleide Prates > Folha da Ribeira: It came down quiet as flour, the bang came afterwards⟧,”⟫ the acarajé seller opposite told a local newspaper.
Whose saw? ⟦F7; v=contractor; by=Anselmo Tavares: The boss accuses the builders⟧; ⟦F7; v=owner; by=Jairo Lemos > Plantão 24: one of the builders told a tabloid that the boss had pointed⟧.
⟦F6; v=permit; by=Anselmo Tavares: Was it allowed? Yes, says the defence⟧, without showing the sheet. ⟦F10; v=8; by=-: Officially the hotel stopped at the eighth floor⟧. ⟦F24; v=february; by=-: An official had gone through it in summer⟧.
Where is the owner? ⟦F19; v=surrendered; by=-: In a cell since he gave himself up on Monday⟧.
⟦F11; v=38; by=-: Who lived? Thirty-eight people⟧, among them ⟦F12; by=-: the child and the Frisian nurse⟧, ⟦F13; v=more than a day; by=-: for over a day under the beams⟧.
And those hurt on Sunday? ⟦F14; v=4; by=-: They were four, they were firefighters, and they fell victim to the façade⟧, not to Friday.
What next? ⟦F30; v=2030-06-24; st=planned; by=-: On Monday the excavators go in⟧. ⟦F20; by=-: The feast of Saint John passes over the square in silence⟧.
And the neighbours? ⟦F18; v=120; by=-: The hundred and twenty families of the adjoining streets⟧ are back since Wednesday, all but four. ⟦F25; v=27; by=-: Of twenty-seven admitted to the wards⟧ nine remain. The river of tourists has moved on to the upper town, where the hotels are newer and one is asked at the desk, half in jest, whether one would like a room with pillars.
%% Newsletter: Mundo Sur, cada viernes
=== key
F1 | What happened to the Hotel Almirante Tavares?
F2 | How many people were killed in the collapse?
F3 | How many people are missing?
F4 | At what time did the hotel collapse?
F5 | What caused the collapse?
F6 | Was there a permit for the works?
F7 | Who ordered the pillar to be cut?
F8 | Did the bang come before or after the fall?
F9 | How many guests were in the hotel?
F10 | How many storeys did the hotel have?
F11 | How many survivors were pulled out?
F12 | Who held hands under the rubble?
F13 | How long were the nurse and the boy under the rubble?
F14 | How many firefighters were hurt by the façade on Sunday?
F15 | How many were killed in the Pilar market in 2021?
F16 | How many looters were detained?
F17 | When was the hotel built?
F18 | How many families were evacuated?
F19 | Where is the owner?
F20 | What became of the São João party?
F21 | How many firefighters are at work?
F23 | How many foreigners were in the hotel?
F24 | When did the city inspect the hotel?
F25 | How many were admitted to hospital?
F26 | How high was the fine of 2028?
F27 | Who filmed the crack?
F28 | How many labourers slept in the hotel?
F29 | When did the search end?
F30 | When does the demolition begin?
D1 | figure | update | F2 | 11: a1 a2 | 17: a3 a4 | 19: a5 | more bodies were found until the search ended
D2 | figure | rounding | F2 | nearly 20: a6 | 19: a5 | the weekly summary rounds the final figure
D3 | figure | scope | F3 | 14: a1 a2 a4 a6 | 22: a3 a6 | those in the register against all, with the eight labourers
D4 | cause | conflict | F5 | gas: a1 a2 a4 a6 | pillar: a5 a6 | no gas: a5 | owner and porter against the engineers
D5 | denial | conflict | F6 | permit: a1 a6 | none: a1 a4 a5 | the owner claims a licence that nobody can find
D6 | responsibility | conflict | F7 | owner: a2 a4 a6 | contractor: a2 a4 a6 | owner and builders accuse each other
D7 | sequence | conflict | F8 | fall first: a1 a3 a5 a6 | bang first: a1 a6 | an explosion that brought the house down or a noise of the fall
D8 | figure | scope | F10 | 9: a1 a4 | 8: a5 a6 | as built, with the illegal penthouse, or as approved
D9 | figure | rounding | F9 | 63: a1 a6 | about 60: a2 | police round the register
D10 | identity | update | F19 | wanted: a2 a3 | surrendered: a4 a6 | he gave himself up on Monday
D11 | figure | rounding | F13 | 31 hours: a3 a4 | more than a day: a6 | the same hours
R F5 | 3 | the owner; the porter; the engineers' council
R F7 | 2 | Tavares; the Lemos brothers
R F2 | 1 | the fire brigade
S | a1 “First it came down, quiet as flour. The bang was after,” | a6 “It came down quiet as flour, the bang came afterwards,”
R F8 | 4 | Zuleide Prates; the porter; Marijke Postma; the engineers' council
E | Anselmo Tavares | person | Anselmo Tavares; Old Tavares; the proprietor; the owner; the tycoon; the boss
E | Marlene Couto | person | Colonel Marlene Couto; their colonel; the commander
E | Marijke Postma | person | Marijke Postma; Mrs Postma; the Frisian nurse; his gringa
E | Irmãos Lemos | organisation | Irmãos Lemos; the contractor; the brothers; the builders
