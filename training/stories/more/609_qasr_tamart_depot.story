story: qasr_tamart_depot
about: a fuel depot at a town south of Misrata burns in the night; drones from the east, a stray defence missile or a welder's spark, launched from the desert or the sea, a lawful store or a smugglers'; traps: the first blast of Wednesday and the second of Thursday, the town's dead and the firemen, litres and tonnes, a January raid on an airfield
=== a1 | outlet: Maghreb Dispatch | published: 2033-03-09 | title: Nine killed as drones set Libyan fuel depot ablaze
TUNIS, March 9 (MD) — ⟦F1; by=-: A fuel depot went up in flames in the western Libyan town of Qasr Tamart⟧ ⟦F2; v=2033-03-09; by=-: ⟦T2033-03-09: before dawn on Wednesday⟧⟧, ⟦F3; v=9; by=ambulance service: leaving nine people dead⟧ and ⟦F4; v=31; by=ambulance service: 31 with burns⟧, the ambulance service said.
⟦F5; v=drones; by=Tripoli defence ministry: The ministry of defence in Tripoli said the site had been bombed by unmanned aircraft⟧ of ⟦F6; v=eastern army; by=Tripoli defence ministry: the eastern-based army of General Faraj Bu-Khamada⟧. ⟦F6; v=not eastern army; by=General Command; st=denied: His General Command in Benghazi said it had nothing to do with the fire⟧.
⟦F7; v=2; by=Tripoli defence ministry: Two drones took part⟧, one of which ⟦F8; v=shot down; by=Tripoli defence ministry: air defences brought down⟧, the ministry said. ⟦F9; v=01.50; by=watchman: The first blow fell at ten to two⟧, a night watchman told MD.
It would be the gravest breach so far of ⟦F10; v=2031; by=-: a ceasefire signed in 2031⟧. ⟦F11; v=January; by=-: In January⟧ ⟦F12; by=-: a drone hit the airfield at Sukna⟧, where ⟦F13; v=2; by=-: two mechanics died⟧.
%% Maghreb Dispatch, rue de Marseille, Tunis
=== a2 | outlet: Wataniya al-Gharb (Tripoli government television) | published: 2033-03-09 | title: Treacherous raid on national reserve; debris displayed
%% Evening news, English subtitles
The hand of treachery has reached ⟦F14; v=lawful; by=-: a storage of the national oil company, serving hospitals and bakeries⟧. ⟦F5; v=drones; by=Minister Abdelbaset Zawam: Suicide drones were sent against it⟧, said defence minister Abdelbaset Zawam beside a twisted wing. ⟪Abdelbaset Zawam; q: “⟦F15; v=Jufra; by=Minister Abdelbaset Zawam: They rose from the Jufra base⟧. We have the time and the tail number.”⟫
⟦F7; v=4; by=-: Four craft attacked in all⟧; ⟦F8; v=shot down; by=-: the heroes of the air defence destroyed one of them over the olive groves⟧. ⟦F16; v=6m litres; by=-: Six million litres of the people's fuel were lost⟧.
⟦F17; v=700 families; by=governorate: The governorate has moved seven hundred families out of the smoke⟧.
%% Coming up: the drama “Grandfather's Boat”
=== a3 | outlet: General Command Media Office | published: 2033-03-10 | title: Clarification on the lies of the Tripoli group
%% Benghazi | Bulletin
The General Command affirms that ⟦F6; v=not eastern army; by=-; st=denied: none of its aircraft crossed the contact line⟧ ⟦T2033-03-09: on 9 March⟧.
⟦F5; v=missile; by=-: What fell on the tanks was an air-defence missile of the militias⟧, which missed a drone of their own. ⟦F14; v=smugglers; by=-: As for the place, the whole coast knows it as a nest of fuel smugglers⟧. ⟦F8; v=not shot down; by=-; st=denied: No aircraft was shot down there⟧: the wing that Zawam caresses on the screen ⟦F18; v=January wreck; by=-: belongs to the machine that crashed at Sukna ⟦T2033-01: in January⟧⟧.
⟪Faraj Bu-Khamada; q: “When I strike, I sign,”⟫ General Bu-Khamada said.
%% Official page. Beware of imitations
=== a4 | outlet: Misrata Eye | published: 2033-03-11 | title: Second blast kills three firemen; town counts its lost
%% By Naziha Bin-Rabha | Photos: Eye readers
Just as the flames were thought to be tired, ⟦F19; by=-: a fifth tank burst⟧ ⟦F20; v=2033-03-10; by=-: ⟦T2033-03-10: on Thursday at sunset⟧⟧. ⟦F21; v=3; by=fire chief: Three firefighters from Misrata died in it⟧, says their chief, and he spells the names.
They are not among the dead of the first night. ⟦F3; v=14; by=-: Of that night's victims fourteen now lie in the cemetery⟧, for ⟦F22; v=5; by=hospital: five of the burned could not be saved⟧, according to the hospital, which stands ⟦F23; v=400 m; by=-: four hundred metres from the gate⟧ and ⟦F30; by=-: lost all its windows⟧.
Nobody at the tea stall speaks of missiles. ⟦F5; v=drones; by=shepherd: A shepherd heard a lawnmower in the sky⟧, twice. ⟦F5; v=welder; by=depot worker: A worker who was off that night speaks of sparks: the night shift was welding a leaking pump⟧. ⟦F15; v=sea; by=shepherd: The lawnmower came from the sea, the shepherd insists, not from the desert⟧.
⟦F14; v=lawful; by=sign: The sign at the entrance does say National Oil⟧. ⟦F24; v=40; by=residents: But some forty tanker lorries without number plates used to queue there after dark⟧, as everybody in Qasr Tamart will tell you with a finger on the lips. ⟦F17; v=700 families; by=Red Crescent: The Red Crescent has registered 4,200 displaced, the seven hundred households of the western quarter⟧.
%% Share | Report an error
=== a5 | outlet: Barrel Watch | published: 2033-03-14 | title: Libya: depot loss small for the market, large for the west
%% London | Products & storage | subscriber copy
The night attack at ⟦F1; by=-: Qasr Tamart's tank farm⟧ removed ⟦F16; v=9m litres; by=shipping agents: some nine million litres of petrol and diesel, shipping agents reckon, if the lorries waiting outside are included⟧. ⟦F16; v=nearly 6m litres; by=tank records: Tank records we have seen show just under six million inside the fence⟧. ⟦F3; v=17; by=-: Seventeen lives went with it, firemen included⟧. Brent ⟦F25; v=unmoved; by=-: did not react⟧.
⟦F14; v=smugglers; by=auditor: An auditor of the oil company told us that the site had been struck from its books in 2030⟧ and ⟦F26; by=auditor; v=Malta: that its stock went by sea to Malta⟧ at four times the pump price.
@@ copy Maghreb Dispatch
⟦F7; v=2; by=Tripoli defence ministry: Two drones took part⟧, one of which ⟦F8; v=shot down; by=Tripoli defence ministry: air defences brought down⟧, the Tripoli ministry said.
⟦F27; v=3 hours; by=-: Motorists in Misrata waited three hours for petrol at the weekend⟧. ⟦F4; v=about 30; by=-: Around thirty burn patients⟧ filled the clinics, some flown on to Sfax.
%% Prices delayed 15 minutes
=== a6 | outlet: Gazzetta del Golfo | published: 2033-03-20 | title: The drone from the sea: what a UN panel found in the ashes
%% Genoa | Esteri | from our correspondent Livia Torregrossa | translated
Three inspectors of the United Nations spent two days in the soot. Their paper, four pages, reached us ⟦T2033-03-18: on Friday⟧.
⟦F5; v=drones; by=UN panel: Explosive drones it was⟧, they write; ⟦F5; v=drones; by=UN panel; st=denied: of welding there is no trace⟧. ⟦F7; v=3; by=UN panel: They found three engines, hence three craft⟧. ⟦F18; v=January wreck; by=UN panel: The wing shown on television does not match any of them⟧ and carries a repair made at Sukna.
⟦F15; v=sea; by=UN panel: They set out from the deck of a boat some forty kilometres off the coast⟧. ⟦F6; v=rival smugglers; by=UN panel: No army, the authors conclude, but competitors in the fuel trade⟧. ⟦F6; v=eastern army; by=Tripoli: Tripoli stays with its general⟧.
⟦F3; v=more than a dozen; by=-: More than a dozen people burned on the first night⟧, ⟦F21; v=3; by=-: three more with hoses in their hands on the next⟧. ⟦F9; v=01.50; by=-: The clock in the guardhouse had stopped at 1.50⟧.
⟦F28; v=declined; by=-: Minister Zawam did not wish to talk to us⟧. The general in Benghazi did, briefly. ⟪Faraj Bu-Khamada; q: “I told you: what I strike, I sign.”⟫
⟦F23; v=less than half a kilometre; by=-: In the hospital, not half a kilometre from the crater⟧, ⟦F30; by=-: they are putting in new glass⟧. ⟦F29; by=-; v=no: Nobody has been arrested⟧.
=== key
F1 | What burned?
F2 | When did the depot burn?
F3 | How many died on the first night?
F4 | How many people suffered burns?
F5 | What set the depot on fire?
F6 | Who was behind the attack?
F7 | How many drones were there?
F8 | Was a drone shot down?
F9 | At what time was the first blast?
F10 | When was the ceasefire signed?
F11 | When was the earlier drone attack?
F12 | What happened in the earlier attack?
F13 | How many died in the earlier attack?
F14 | Was the depot lawful or a smugglers' store?
F15 | From where were the drones launched?
F16 | How much fuel was lost?
F17 | How many people were moved?
F18 | From where does the displayed wing come?
F19 | What happened at the second blast?
F20 | When was the second blast?
F21 | How many firefighters died?
F22 | How many of the burned died later?
F23 | How far is the hospital from the depot?
F24 | How many unmarked tankers used to queue?
F25 | How did the oil price react?
F26 | Where did the stock go?
F27 | How long did motorists wait?
F28 | Did the minister talk to the paper?
F30 | What happened to the hospital's windows?
F29 | Has anybody been arrested?
D1 | cause | conflict | F5 | drones: a1 a2 a4 a6 | missile: a3 | welder: a4 | Tripoli and a UN panel say drones, Benghazi a stray missile, a worker a welder's spark
D2 | responsibility | conflict | F6 | eastern army: a1 a6 | not eastern army: a1 a3 | rival smugglers: a6 | Tripoli accuses the general, he denies, the panel concludes on competitors
D3 | characterisation | conflict | F14 | lawful: a2 a4 | smugglers: a3 a5 | the government calls it the oil company's, Benghazi and an auditor a smugglers' store
D4 | place | conflict | F15 | Jufra: a2 | sea: a4 a6 | the minister names a desert base, a shepherd and the panel the sea
D5 | denial | conflict | F8 | shot down: a1 a2 a5 | not shot down: a3 | Benghazi denies the ministry's hit
D6 | figure | conflict | F7 | 2: a1 a5 | 4: a2 | the ministry's two against its television's four
D7 | figure | update | F7 | 2: a1 a5 | 3: a6 | the panel found three engines
D8 | figure | update | F3 | 9: a1 | 14: a4 | five of the burned died in hospital
D9 | figure | scope | F16 | 6m litres: a2 | 9m litres: a5 | inside the fence or with the waiting lorries
D14 | figure | scope | F3 | 14: a4 | 17: a5 | the first night alone or with the three firemen of Thursday
D10 | figure | rounding | F16 | 6m litres: a2 | nearly 6m litres: a5 | the same tanks
D11 | figure | rounding | F4 | 31: a1 | about 30: a5 | the same patients
D12 | figure | rounding | F3 | 14: a4 | more than a dozen: a6 | the same dead of the first night
D13 | figure | rounding | F23 | 400 m: a4 | less than half a kilometre: a6 | the same distance
R F5 | 5 | the Tripoli ministry; the General Command; the shepherd; the depot worker; the UN panel
R F8 | 2 | the Tripoli ministry; the General Command
R F16 | 3 | Tripoli's television; the shipping agents; the tank records
R F15 | 3 | the minister; the shepherd; the UN panel
S | a3 “When I strike, I sign,” | a6 “I told you: what I strike, I sign.”
E | Faraj Bu-Khamada | person | General Faraj Bu-Khamada; General Bu-Khamada; the general; The general in Benghazi
E | Abdelbaset Zawam | person | defence minister Abdelbaset Zawam; Zawam; Minister Zawam
E | General Command | organisation | General Command; His General Command in Benghazi
E | Qasr Tamart | place | Qasr Tamart; the western Libyan town of Qasr Tamart
