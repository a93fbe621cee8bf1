story: condor_station_fire
about: a Polish-Ecuadorian base in Antarctica burns in midwinter; generator or laboratory heater, a frozen hydrant, a party or none, who went back in, how much fuel reached the bay; a rescue tractor lost in a crevasse has its own dead
=== a1 | outlet: PolarWire | published: 2030-07-15 | title: Two dead, one missing in Antarctic station fire
PUNTA ARENAS, Chile, July 15 (PolarWire) - ⟦F1; by=Poland and Ecuador: Fire has destroyed the main building of an Antarctic research base run jointly by Poland and Ecuador⟧, ⟦F2; v=2; by=Poland and Ecuador: leaving two people dead⟧ and ⟦F3; v=1; by=Poland and Ecuador: a third unaccounted for⟧, the two governments said ⟦T2030-07-15: on Monday⟧.
⟦F4; v=17; by=Poland and Ecuador: Seventeen staff were wintering⟧ at Orzeł-Cóndor Station on Nelson Island. ⟦F25; v=fuel-drum store; by=Chilean navy: Survivors sheltered in a fuel-drum store⟧ until ⟦F5; v=Chilean navy; by=Chilean navy: Chile's navy reached them with tracked vehicles from a neighbouring base⟧, the navy said.
⟦F6; v=generator; by=Polish Polar Institute: The blaze started in the generator room⟧ ⟦F7; v=2030-07-13; by=Polish Polar Institute: ⟦T2030-07-13: late on Saturday⟧, local time⟧, according to the Polish Polar Institute. ⟦F8; v=-28; by=-: It was 28 degrees below zero⟧.
⟦F9; v=20000 litres; by=-: The station keeps 20,000 litres of diesel⟧. ⟦F10; v=none; by=Polish Polar Institute: None has leaked into the sea⟧, the institute said.
%% PolarWire is a cooperative of nine southern newspapers
=== a2 | outlet: Gazeta Nadodrzańska | published: 2030-07-16 | title: Three Poles will not return from the ice
%% Szczecin. Tłumaczenie redakcji
Commander Ewa Drzazga, 41, mechanic Piotr Zaręba, 35, and doctor Tomasz Wilk, 52: ⟦F2; v=3; by=-: these are the three whom the ice has kept⟧ after ⟦F1; by=-: our Nelson Island station burned to the pipes⟧.
⟦F11; v=Drzazga; by=Henryk Buda: The commander had got out and gone back for the doctor, who was drunk with sleep, not with anything else⟧, Henryk Buda, the deputy director of the Polar Institute, told us. ⟦F12; v=no party; by=Henryk Buda; st=denied: There was no feast that night, he stressed, midwinter having been marked three weeks before⟧.
⟦F7; v=2030-07-14; by=Polish Polar Institute: In the institute's log the alarm stands at 01.20 ⟦T2030-07-14: on the fourteenth⟧, universal time⟧.
⟦F13; v=frozen; by=radio message: “Hydrant frozen, we fight with snow” was the last message on the radio⟧. ⟦F14; v=2027; by=-: Already in 2027⟧ ⟦F15; v=boiler house; by=-: a boiler house burned at the same base⟧, ⟦F16; v=0; by=-: without victims⟧.
%% Prenumerata od 19 zł
=== a3 | outlet: El Faro de Guayaquil | published: 2030-07-18 | title: “They were dancing”: an Ecuadorian survivor speaks
%% Por Katiuska Mero, enviada a Punta Arenas
Marine biologist Diana Caicedo, 29, has soot in her voice. ⟪Diana Caicedo; q: “⟦F12; v=party; by=Diana Caicedo: We were dancing. It was Piotr's birthday⟧ and the music was loud; the alarm we took for a joke,”⟫ she told El Faro.
She does not believe in the engine room. ⟦F6; v=laboratory heater; by=Diana Caicedo: A fan heater had been left on in the wet laboratory so that the samples would not freeze⟧, she says, and ⟦F17; v=twice; by=Diana Caicedo: twice she had asked in writing for it to be removed⟧.
⟦F11; v=Zambrano; by=Diana Caicedo: The one who went back was our cook, Stalin Zambrano⟧; he came out with his hands burned, and ⟦F18; v=4; by=Diana Caicedo: four owe him their lives⟧.
⟦F4; v=19; by=Diana Caicedo: Nineteen slept there that night⟧, by her reckoning, since ⟦F19; v=2; by=Diana Caicedo: two guests had come over on skis from the Uruguayan base⟧. ⟦F5; v=Russians; by=Diana Caicedo: It was the Russians who arrived first⟧, ⟪Diana Caicedo; q: “with vodka and tents”⟫.
⟦F2; v=3; by=-: Three members of the expedition did not live to see it⟧.
=== a4 | outlet: Radio Estrecho (Punta Arenas) | published: 2030-07-19 | title: Petty officer buried; navy silent on tractor
%% Boletín de las 19 horas, versión web
Punta Arenas took leave ⟦T2030-07-19: today⟧ of Petty Officer Mario Oyarzún, ⟦F20; v=1; by=-: who died when his snow tractor broke through into a crevasse⟧ ⟦F21; v=on the way; by=family: on the way to the Poles⟧, as his family was told. ⟦F21; v=on return; by=navy press office: The press office places the accident on the return leg, empty⟧.
He is not among ⟦F2; v=3; by=-: the trio of dead⟧ from ⟦F1; by=-: the fire at the station of the Poles and Ecuadorians⟧.
The commander of the naval zone, Rear Admiral Ximena Bascuñán, repeated that ⟦F5; v=Chilean navy; by=Ximena Bascuñán: her men were the first at the site⟧. ⟪Ximena Bascuñán; q: “I have the track log. ⟦F5; v=Chilean navy; by=Ximena Bascuñán: At ten past six we were there and nobody else⟧,”⟫ she said.
⟦F8; v=-28; by=-: The mercury stood at minus twenty-eight⟧ when the column left. As for the diesel, ⟦F10; v=spill; by=navy pilots: the navy's pilots have photographed a brown fan on the new sea ice⟧.
%% Radio Estrecho 95.1
=== a5 | outlet: Southern Ocean Monitor | published: 2030-07-24 | title: Nelson Island: satellite sees 6-hectare slick
%% Newsletter of an environmental coalition, Hobart
Contrary to ⟦F10; v=none; by=Polish Polar Institute; st=doubted: what its operators put out⟧, ⟦F1; by=-: the burnt base⟧ has lost fuel. ⟦F10; v=spill; by=-: A radar image of 20 July shows ⟦F26; v=6 ha; by=-: about six hectares of oiled ice⟧ in the cove⟧. We calculate that ⟦F22; v=half; by=Southern Ocean Monitor: half the tank farm is gone⟧.
That farm held ⟦F9; v=26000 litres; by=resupply manifest: 26,000 litres, the resupply manifest of March tells us⟧, a third more than admitted.
Under the Protocol the operators ⟦F23; v=15 days; by=-: must report within fifteen days⟧. Ecuador's environment ministry ⟦F24; v=Poland; by=Ecuadorian environment ministry: considers that the duty is Warsaw's⟧; ⟦F24; v=both; by=Polish foreign ministry: Warsaw speaks of a joint duty⟧.
@@ copy PolarWire
⟦F25; v=fuel-drum store; by=Chilean navy: Survivors sheltered in a fuel-drum store⟧ until ⟦F5; v=Chilean navy; by=Chilean navy: Chile's navy reached them with tracked vehicles⟧, the navy said. ⟦F8; v=-28; by=-: It was 28 degrees below zero⟧.
⟦F2; v=3; by=-: We regret the three human lives⟧; the penguins will be back in October.
=== a6 | outlet: Ice & Field (journal of polar operators) | published: 2030-12-05 | title: Joint inquiry: heater, dead detector, wrong antifreeze
%% Members' area
The two national inquiries into ⟦F1; by=-: the loss of Orzeł-Cóndor⟧ have agreed on a text, seventeen pages, ⟦T2030-12-03: signed on Tuesday⟧.
Origin: ⟦F6; v=laboratory heater; by=joint inquiry: a heater in the wet lab; the generator was found intact⟧. Hydrant: ⟦F13; v=wrong mixture; by=joint inquiry: filled with a glycol mixture good to minus twenty⟧; the night stood at ⟦F8; v=-27.6; by=weather log: 27.6 below⟧.
Occasion: ⟦F12; v=party; by=joint inquiry: a birthday was being held; blood tests on survivors showed nothing worth a line⟧.
Heads: ⟦F4; v=19; by=joint inquiry: seventeen winterers and two skiers from the Uruguayans⟧. First on scene: ⟦F5; v=Russians; by=joint inquiry: a Russian party at 05.48⟧, ⟦F5; v=Russians; by=joint inquiry; st=denied: the Chileans came second⟧.
Who went back: ⟦F11; v=both; by=joint inquiry: Drzazga by the west door, Zambrano by the galley, neither knowing of the other⟧. ⟦F18; v=4; by=joint inquiry: The cook pulled out four⟧.
Fuel: ⟦F22; v=11800 litres; by=joint inquiry: 11,800 litres not recovered⟧. ⟦F9; v=26000 litres; by=joint inquiry: capacity 26,000⟧.
Dead: ⟦F2; v=3; by=-: three in the fire⟧, ⟦F20; v=1; by=-: one naval petty officer in the ice⟧, ⟦F21; v=on the way; by=joint inquiry: outbound, the text says⟧.
Lessons: ⟦F14; v=2027; by=-: the small blaze of 2027⟧ ⟦F15; v=boiler house; by=-: in the boiler shed⟧ had been put down to luck. ⟪Diana Caicedo; q; via=El Faro de Guayaquil: “The alarm we took for a prank,”⟫ a biologist said afterwards; at four stations out of ten, our survey finds, so would you.
=== key
F1 | What happened to the station?
F2 | How many died in the fire?
F3 | How many are missing?
F4 | How many people were at the station?
F5 | Who reached the survivors first?
F6 | Where did the fire start?
F7 | When did the fire start?
F8 | How cold was it?
F9 | How much fuel does the station hold?
F10 | Did fuel leak into the sea?
F11 | Who went back into the fire?
F12 | Was there a party?
F13 | What was wrong with the hydrant?
F14 | When was the earlier fire at the station?
F15 | What burned in the earlier fire?
F16 | How many died in the earlier fire?
F17 | How often had she asked for the heater to go?
F18 | How many did the cook save?
F19 | How many guests were at the station?
F20 | How many died in the tractor accident?
F21 | When did the tractor fall into the crevasse?
F22 | How much fuel was lost?
F23 | Within what time must the spill be reported?
F24 | Whose duty is the report?
F25 | Where did the survivors shelter?
F26 | How large is the oiled area?
D1 | figure | update | F2 | 2: a1 | 3: a2 a3 a4 a5 a6 | the missing man was found dead
D2 | cause | conflict | F6 | generator: a1 | laboratory heater: a3 a6 | the institute against a survivor and the inquiry
D3 | denial | conflict | F12 | no party: a2 | party: a3 a6 | the institute denies what a survivor tells
D4 | identity | conflict | F11 | Drzazga: a2 | Zambrano: a3 | each country names its own hero
D5 | identity | update | F11 | Drzazga: a2 | Zambrano: a3 | both: a6 | the inquiry finds that two went in
D6 | sequence | conflict | F5 | Chilean navy: a1 a4 a5 | Russians: a3 a6 | the admiral's log against a survivor and the inquiry
D7 | denial | conflict | F10 | none: a1 | spill: a4 a5 | the operators against pilots and radar
D8 | figure | conflict | F9 | 20000 litres: a1 | 26000 litres: a5 a6 | the first figure against the manifest
D9 | figure | scope | F4 | 17: a1 | 19: a3 a6 | winterers alone, or with two guests
D10 | date | scope | F7 | 2030-07-13: a1 | 2030-07-14: a2 | local time against universal time, the same moment
D11 | sequence | conflict | F21 | on the way: a4 a6 | on return: a4 | the family against the navy
D12 | responsibility | conflict | F24 | Poland: a5 | both: a5 | each government reads the duty its own way
D13 | figure | rounding | F8 | -28: a1 a4 a5 | -27.6: a6 | the log's decimal
D14 | figure | rounding | F22 | half: a5 | 11800 litres: a6 | 45 per cent of the tanks
D15 | cause | update | F13 | frozen: a2 | wrong mixture: a6 | the inquiry knows why it froze
R F6 | 3 | Polish Polar Institute; Diana Caicedo; the joint inquiry
R F5 | 3 | the Chilean navy; Diana Caicedo; the joint inquiry
R F21 | 3 | the family; the navy press office; the joint inquiry
R F12 | 3 | Henryk Buda; Diana Caicedo; the joint inquiry
R F10 | 3 | Polish Polar Institute; navy pilots; the radar image
S | a3 “the alarm we took for a joke,” | a6 “The alarm we took for a prank,”
E | Ewa Drzazga | person | Commander Ewa Drzazga; The commander; Drzazga
E | Diana Caicedo | person | Marine biologist Diana Caicedo; a biologist
E | Stalin Zambrano | person | Stalin Zambrano; our cook; Zambrano; The cook
E | Polish Polar Institute | organisation | Polish Polar Institute; the institute; Polar Institute; its operators
E | Orzeł-Cóndor Station | place | Orzeł-Cóndor Station; our Nelson Island station; the burnt base
