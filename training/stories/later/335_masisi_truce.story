story: masisi_truce
about: a truce in eastern Congo breaks on its second night; each side says the other began, hours differ by claim and also by clock (Goma is an hour ahead of Kinshasa), a hill town is held by both, a bridge and a pylon fall to disputed hands; traps: violations alleged and violations verified, Saturday's drone and Monday's mortar on the camp, a truce of December 2029, a swap planned for thirty and made with twenty-nine
=== a1 | outlet: Agence Grands Lacs | published: 2030-03-03 | title: Congo army, rebels accuse each other of breaking two-day-old truce
GOMA, March 3 (AGL) - ⟦F1; by=-: A ceasefire in eastern Congo collapsed into fighting⟧ ⟦F2; v=2030-03-03: ⟦T2030-03-03: on Sunday⟧⟧, ⟦F3; v=less than 2 days; by=-: less than two days after it came into force⟧, with the army and the rebel Alliance of the Hills (ADC) each saying the other had struck first.
⟦F4; v=ADC; by=Lt. Col. Guy Ilunga: The rebels attacked army positions⟧ on Kahira hill ⟦F5; v=Sunday 06.10 Goma time; by=Lt. Col. Guy Ilunga: at ten past six on Sunday morning, Goma time⟧, Lieutenant Colonel Guy Ilunga, the army spokesman, told AGL. ⟦F6; v=5; by=Lt. Col. Guy Ilunga: Five soldiers died⟧ and ⟦F7; v=12; by=Lt. Col. Guy Ilunga: twelve assailants were killed⟧, he said.
⟦F4; v=army; by=Prosper Habyara: An ADC spokesman, Prosper Habyara, said that government drones had bombed a rebel post⟧ near Ruvunda ⟦F5; v=Saturday 22.40; by=Prosper Habyara: at 10.40 p.m. ⟦T2030-03-02: on Saturday⟧⟧. ⟦F7; v=3; by=Prosper Habyara: Three of his men were lost⟧, he said.
⟦F8; v=8; by=hospital: The hospital at Kirumbi received the bodies of eight civilians⟧.
⟦F9; v=14000; by=local officials: Some 14,000 people had taken to the road⟧ by evening, local officials said.
The truce, ⟦F10; v=Luanda; by=-: agreed in Luanda⟧ in February, took effect ⟦T2030-03-02: at midnight on Friday⟧. ⟦F11; v=4 days; by=-: The previous one, in December, held for four days⟧.
%% Agence Grands Lacs – abonnements@agl.invalid
=== a2 | outlet: Congo Officiel | published: 2030-03-04 | title: Kahira: FARDC repel treacherous aggression, Ruvunda firmly held
%% Organe de presse de l'État – Kinshasa
The terrorists of the ADC have once more trampled on their signature. ⟦F4; v=ADC; by=general staff: They launched, without any cause, a generalised attack⟧ against the loyalist forces ⟦F5; v=Sunday 06.10 Goma time; by=general staff: ⟦T2030-03-03: on Sunday⟧ at 5.10, Kinshasa time⟧, that is to say with the first cock in Masisi, the general staff made known.
⟦F12; v=army; by=general staff: The locality of Ruvunda is entirely under the control of the FARDC⟧, whose flag floats over the coffee depot. ⟦F13; v=ADC; by=general staff: The enemy in flight blew up the bridge on the Mweso⟧ and ⟦F14; v=sabotage; by=general staff: sabotaged the electric line⟧, ⟦F15; v=60000; by=electricity company: plunging 60,000 households in darkness⟧.
Concerning the supposed drone, ⟦F4; v=not army; by=general staff; st=denied: no apparatus of the armed forces flew over the zone⟧ ⟦T2030-03-02: on Saturday⟧. ⟦F16; v=gas canister; by=general staff; st=alleged: What burst at Ruvunda that night was a cooking-gas canister⟧ belonging to the rebels themselves.
Since the entry into force ⟦F17; v=27; by=general staff: the general staff has recorded twenty-seven violations⟧, all attributable to the ADC. The Government remains attached to peace and ⟦F31; v=going; st=planned; by=government: will send its delegation to Luanda⟧ ⟦T2030-03-12: on 12 March⟧.
%% Imprimé à Kinshasa
=== a3 | outlet: Radio Kirumbi Communautaire | published: 2030-03-04 | title: Eight coffins, then eleven: voices from the Kirumbi road
%% En kiswahili et en français, 92.1 MHz
%% Transcript by volunteers
Mama Espérance Furaha carries a door on her back, because a door is expensive. She left Ruvunda ⟦T2030-03-03: on Sunday⟧ in the dark.
⟪Espérance Furaha; q: “⟦F5; v=Saturday night; by=Espérance Furaha: ⟦T2030-03-02: On Saturday⟧, when the children slept already, something buzzed and then the house of the rebels burned⟧. ⟦F16; v=drone; by=Espérance Furaha: Gas does not buzz⟧,”⟫ she says. But ⟦F4; v=ADC; by=catechist: a catechist from Kahira, three hours' walk away, heard the rebels start with machine guns⟧ at dawn and nothing before it.
And who is in Ruvunda? ⟦F12; v=ADC; by=displaced people: The people who left yesterday evening say the hill boys sit in the coffee depot⟧ and are drinking the manager's beer.
⟦F13; v=army; by=two fishermen: The bridge was broken by soldiers⟧, two fishermen told us, ⟪fisherman; q: “so that they would not be followed.”⟫
⟦F8; v=11; by=Dr Aimé Kasongo: Dr Aimé Kasongo has now eleven civilian dead⟧, three having died on his tables. ⟦F19; v=46; by=Dr Aimé Kasongo: He treats forty-six wounded⟧.
⟦F20; v=2000 francs; by=reporter: A jerrycan of water costs 2,000 francs⟧ at the stadium, where ⟦F9; v=14000; by=camp committee: fourteen thousand sleep⟧ on the grass.
Keep your radios on. If you have lost a child, come to us.
%% Soutien: diocèse de Goma
=== a4 | outlet: ADC Info | published: 2030-03-05 | title: Communiqué no. 88: the regime's drones killed the truce
%% Alliance des Collines – Directorate of Information
The Alliance of the Hills informs national and international opinion that ⟦F4; v=army; by=ADC: the Kinshasa regime violated the ceasefire by a drone strike⟧ on its cantonment at Ruvunda, ⟦F5; v=Saturday 22.40; by=ADC: at 22:40 ⟦T2030-03-02: on Saturday⟧⟧, ⟦F7; v=4; by=ADC: in which four of its fighters, one having since succumbed, fell⟧.
⟦F21; v=self-defence; by=ADC: Its forces limited themselves to self-defence⟧ and in this context ⟦F12; v=ADC; by=ADC: have liberated Ruvunda⟧. ⟦F6; v=31; by=ADC: Thirty-one soldiers of the regime were put out of action⟧, killed or wounded.
⟦F13; v=army; by=ADC: The bridge was dynamited by the fleeing army⟧. ⟦F14; v=army shell; by=ADC: The pylon fell to an army shell⟧. ⟦F17; v=41; by=ADC: The Alliance has counted 41 violations⟧ by the other side.
⟦T2030-03-04: On Monday⟧ at noon ⟦F22; by=ADC: mortar bombs landed in the displaced camp of Bweru⟧, ⟦F23; v=6; by=ADC: killing six persons⟧. ⟦F24; v=army; by=ADC: Their authors wear the regime's uniform⟧.
⟦F18; v=suspended; by=ADC: The Alliance suspends its participation in the Luanda meeting⟧ until drones are grounded. It will nevertheless ⟦F25; v=30; st=planned; by=ADC: hand over thirty prisoners⟧ ⟦T2030-03-08: on Friday⟧, as agreed.
%% Signed: Prosper Habyara, spokesperson
=== a5 | outlet: Nyanza Standard | published: 2030-03-07 | title: Truce monitors: nine breaches proven, first shot still a riddle
%% Nairobi | Regional desk
The team that is meant to watch over Congo's ceasefire says ⟦F17; v=9; by=verification mechanism: it has been able to verify nine violations⟧, ⟦F26; v=5 army, 4 ADC; by=verification mechanism: five by the army and four by the ADC⟧. Between them the parties had complained of 68.
⟦F4; v=unknown; by=verification mechanism; st=doubted: On the question everybody asks, the Joint Verification Mechanism is cautious⟧. ⟦F5; v=Saturday 23.05; by=verification mechanism: Its acoustic sensor at Kirumbi registered a detonation at 11.05 ⟦T2030-03-02: on Saturday night⟧⟧, some seven hours ahead of the ADC's assault on Kahira. ⟦F16; v=unknown; by=Maj. Gen. Abel Tesfahun; st=doubted: Whether that was a bomb, a drone or a gas bottle, the sensor cannot say⟧, the Ethiopian head of mission, Major General Abel Tesfahun, told reporters. ⟪Abel Tesfahun; q: “I can tell you that it was loud. I cannot tell you whose it was.”⟫
⟦F27; v=denied access; by=Maj. Gen. Abel Tesfahun: His men were kept out of Ruvunda for three days⟧, ⟦F28; v=both; by=Maj. Gen. Abel Tesfahun: by both sides in turn⟧. ⟦F12; v=ADC; by=Maj. Gen. Abel Tesfahun: When they got in, ⟦T2030-03-06: on Wednesday⟧, they found rebels⟧.
@@ copy Agence Grands Lacs
The truce, ⟦F10; v=Luanda: agreed in Luanda⟧ in February, took effect ⟦T2030-03-02: at midnight on Friday⟧. ⟦F11; v=4 days: The previous one, in December, had held for four days⟧.
⟦F9; v=17500; by=UN: The United Nations has registered 17,500 newly displaced⟧. ⟦F24; v=unknown; by=Maj. Gen. Abel Tesfahun; st=doubted: The origin of the mortar fire on Bweru camp is being examined⟧; ⟦F23; v=half a dozen; by=aid workers: half a dozen people died there⟧, aid workers say.
%% Get the e-paper on your phone
=== a6 | outlet: Polder Courant | published: 2030-03-09 | title: Prisoner swap goes ahead in Congo, with one man short
%% Correspondent in Goma: Wietske Damstra | vertaald
There was one folding chair too many under the mango tree at Kirumbi. ⟦F25; v=29; by=Red Cross: Twenty-nine captured soldiers crossed to the government side⟧ ⟦T2030-03-08: on Friday⟧, the Red Cross confirmed; the thirtieth ⟦F29; v=asked to stay; by=ADC: had asked to stay, according to the ADC⟧. ⟦F29; v=prevented; by=Lt. Col. Guy Ilunga: The army's Ilunga says he was prevented⟧.
It is the only thing that still works in ⟦F1; by=-: the broken truce⟧. ⟦F6; v=7; by=Lt. Col. Guy Ilunga: Army losses at Kahira are given by Ilunga now as seven dead⟧. ⟦F8; v=11; by=Dr Aimé Kasongo: Dr Kasongo counts eleven civilians⟧ from ⟦F2; v=2030-03-03: ⟦T2030-03-03: that Sunday⟧⟧, not including ⟦F22: the mortared camp⟧; ⟦F8; v=17; by=bishop: the bishop, who buried them, says seventeen with Bweru⟧.
⟦F14; v=stray shell; by=electricity company: The power company's engineers found shell splinters in the pylon's foot⟧; sabotage they rule out. ⟦F15; v=around 60000; by=electricity company: About sixty thousand homes⟧ got their light back on Thursday. At the Mweso ⟦F13; v=unknown; by=engineers; st=doubted: nobody will say who mined the bridge⟧, and ⟦F30; v=3 canoes; by=-: three canoes do its work⟧.
Will they talk? ⟦F18; v=going; by=Prosper Habyara: Habyara told me that the ADC is going to Luanda after all⟧. About the first shot he has not changed his mind: ⟪Prosper Habyara; q: “A truce does not kill itself.”⟫ General Tesfahun of the monitors stays with his sensor: ⟪Abel Tesfahun; q; via=Nyanza Standard: “It was loud. Whose it was I cannot tell you.”⟫
%% Lees ook: Kobalt, de prijs daalt
=== key
F1 | What became of the ceasefire?
F2 | On what day did the fighting break out?
F3 | How long had the ceasefire held?
F4 | Which side broke the ceasefire first?
F5 | When was the first breach?
F6 | How many soldiers were killed at Kahira?
F7 | How many rebels were killed?
F8 | How many civilians were killed?
F9 | How many people were displaced?
F10 | Where was the ceasefire agreed?
F11 | How long did the December truce hold?
F12 | Who holds Ruvunda?
F13 | Who destroyed the bridge on the Mweso?
F14 | What brought down the power line?
F15 | How many households lost power?
F16 | What exploded at Ruvunda on Saturday night?
F17 | How many violations of the ceasefire were there?
F18 | Will the ADC go to the talks in Luanda?
F19 | How many wounded does the hospital treat?
F20 | What does a jerrycan of water cost?
F21 | How does the ADC describe its fighting?
F22 | What happened at the Bweru camp?
F23 | How many were killed at the Bweru camp?
F24 | Who fired on the Bweru camp?
F25 | How many prisoners are handed over?
F26 | How do the verified violations divide?
F27 | Were the monitors let into Ruvunda?
F28 | Who kept the monitors out?
F29 | Why did the thirtieth prisoner not cross?
F30 | What replaces the bridge?
F31 | Will the government go to the talks in Luanda?
D1 | responsibility | conflict | F4 | ADC: a1 a2 a3 | army: a1 a4 | not army: a2 | each side says the other struck first, and the army denies any flight
D2 | sequence | conflict | F5 | Sunday 06.10 Goma time: a1 a2 | Saturday 22.40: a1 a4 | Saturday 23.05: a5 | the army's first breach is Sunday's assault, the rebels' a drone the night before, the sensor heard a blast in between
D3 | place | conflict | F12 | army: a2 | ADC: a3 a4 a5 | the state paper has its flag on the depot, displaced people, rebels and monitors have the rebels there
D4 | responsibility | conflict | F13 | ADC: a2 | army: a3 a4 | unknown: a6 | the staff says fleeing rebels, fishermen and the ADC fleeing soldiers
D5 | cause | conflict | F14 | sabotage: a2 | army shell: a4 | stray shell: a6 | sabotage for the staff, a shell for the ADC and the engineers, who do not say whose
D6 | identity | conflict | F16 | gas canister: a2 | drone: a3 | unknown: a5 | the staff's gas bottle against a woman who heard a buzz
D7 | figure | conflict | F7 | 12: a1 | 3: a1 | the army's count of rebel dead and the rebels' own
D8 | figure | update | F7 | 3: a1 | 4: a4 | one of the rebel wounded died
D9 | figure | update | F8 | 8: a1 | 11: a3 a6 | three wounded died in the hospital
D10 | figure | scope | F8 | 11: a3 a6 | 17: a6 | Sunday's civilians alone or with the dead of the Bweru camp
D11 | figure | scope | F6 | 5: a1 | 31: a4 | soldiers killed against soldiers killed or wounded
D12 | figure | update | F6 | 5: a1 | 7: a6 | the army later gives a higher toll of its own
D13 | figure | scope | F17 | 27: a2 | 41: a4 | 9: a5 | each side's complaints against the other, and those verified
D14 | figure | update | F9 | 14000: a1 a3 | 17500: a5 | the later registration
D15 | figure | update | F25 | 30: a4 | 29: a6 | thirty were promised and one did not cross
D16 | characterisation | update | F18 | suspended: a4 | going: a6 | the ADC first suspends, then agrees to go
D17 | figure | rounding | F23 | 6: a4 | half a dozen: a5 | the same dead of the camp
D18 | figure | rounding | F15 | 60000: a2 | around 60000: a6 | the same homes
D19 | cause | conflict | F29 | asked to stay: a6 | prevented: a6 | ADC and army on the thirtieth prisoner
D20 | date | rounding | F5 | Saturday 22.40: a1 a4 | Saturday night: a3 | the woman gives no hour for the same blast
R F4 | 3 | the army; the ADC; the catechist
R F5 | 4 | the army; the ADC; Espérance Furaha; the mechanism's sensor
R F12 | 4 | the army; displaced people; the ADC; the monitors
R F8 | 2 | the Kirumbi hospital and its Dr Kasongo; the bishop
S | a5 “I can tell you that it was loud. I cannot tell you whose it was.” | a6 “It was loud. Whose it was I cannot tell you.”
E | Alliance of the Hills | organisation | Alliance of the Hills; The Alliance of the Hills; ADC; the ADC; The Alliance; The rebels; the hill boys
E | Guy Ilunga | person | Lieutenant Colonel Guy Ilunga; Ilunga; the army spokesman
E | Prosper Habyara | person | Prosper Habyara; Habyara; An ADC spokesman
E | Abel Tesfahun | person | Major General Abel Tesfahun; General Tesfahun; the Ethiopian head of mission
E | FARDC | organisation | FARDC; the FARDC; the army; the loyalist forces; the Kinshasa regime
