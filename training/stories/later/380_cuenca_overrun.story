story: cuenca_overrun
about: a jet overruns the runway at Cuenca and ends on an avenue; passengers or all aboard, dead aboard or dead on the ground too, standing water or a long landing, who had the controls, and a harmless overrun of 2027 at the same airport
=== a1 | outlet: Diario El Tomebamba | published: 2032-02-12 | title: Jet skids off Cuenca runway into rush-hour avenue; nine dead
%% Redacción Sucesos | Cuenca, Ecuador
CUENCA. — ⟦F1; by=-: An Aeroquilla passenger jet that left Quito at dusk could not stop on the runway of this city's airport⟧ ⟦T2032-02-11: last night⟧, ⟦F2; v=Avenida España; by=-: broke the perimeter wall and came to rest across the four lanes of Avenida España⟧. ⟦F3; v=9; by=fire brigade: Nine persons lost their lives⟧, the fire brigade informed at midnight. ⟦F4; v=2; by=fire brigade: Two of them were not on the aircraft⟧: a taxi driver and a woman who sold humitas at the kerb.
⟦F5; v=92; by=Aeroquilla: The company gave the number of passengers as 92⟧. ⟦F6; v=41; by=fire brigade: Forty-one people were taken to three hospitals⟧.
⟦F29; v=16h00; by=-: It had been raining since four in the afternoon⟧. ⟪Marco Sinchi; q: “⟦F7; v=yes; by=Marco Sinchi: There was a sheet of water on that runway⟧, I saw it shine,”⟫ said Marco Sinchi, who ⟦F8; v=second-row; by=Marco Sinchi: was seated in the second row⟧ and escaped with a cut on the brow. According to him ⟦F9; v=after; by=Marco Sinchi: the left wing began to burn only when half of the people were already out⟧.
⟦F10; v=2027; by=-: In 2027 another Aeroquilla aeroplane went off the same end of the runway⟧. ⟦F11; v=0; by=-: On that occasion nobody was hurt⟧.
%% Suscríbase: 8 dólares al mes
=== a2 | outlet: Meridian Press Agency | published: 2032-02-12 | title: Ecuador plane overruns runway, killing 10
QUITO, Feb 12 (Meridian) - ⟦F3; v=10; by=government: Ten people were killed⟧ when ⟦F1; by=-: an airliner ran off the end of a rain-soaked runway⟧ in the Andean city of Cuenca ⟦T2032-02-11: on Wednesday evening⟧, the Ecuadorean government said, after a burn victim died overnight.
⟦F5; v=98; by=civil aviation authority: The Aeroquilla jet was carrying 98 people⟧, ⟦F12; v=6; by=civil aviation authority: six of them crew⟧, the civil aviation authority said. ⟦F6; v=about 40; by=government: Some 40 were in hospital⟧.
⟦F13; v=nearly 200 m; by=civil aviation authority: It stopped nearly 200 metres beyond the tarmac⟧. Transport Minister Lucía Andrade said that ⟦F14; v=12 knots; by=Lucía Andrade: the crew had been told of a 12-knot tailwind⟧, ⟦F15; v=10 knots; by=Lucía Andrade: two knots above what the type is allowed⟧. ⟦F16; v=found; by=Lucía Andrade: Both flight recorders had been recovered⟧, she added.
The airline said ⟦F17; v=captain; by=Aeroquilla: its captain, ⟦F36; v=11000; by=Aeroquilla: a man with 11,000 hours⟧, had been flying⟧. ⟦F18; v=52; by=Aeroquilla: He is 52⟧. He survived.
&& Ecuador plane overruns runway, killing 10
=== a3 | outlet: Pilots' Union of the Andes – Bulletin | published: 2032-02-14 | title: Statement on the accident to flight QL 171
%% FOR IMMEDIATE RELEASE
The union mourns ⟦F3; v=10; by=-: the ten victims⟧ of ⟦F1: Wednesday's runway excursion⟧ and asks its members, and ministers, not to convict colleagues before the recorders have been read.
The facts that we have are these. ⟦F7; v=yes; by=union: Water stood on the last third of the strip, in places two fingers deep⟧; ⟦F19; v=yes; by=union: the grooves that should drain it had been filled with rubber since August⟧, ⟦F39; v=2; by=union: as we wrote to the operator twice⟧. ⟦F20; v=aquaplaning; by=union: The wheels floated. No brake in the world acts on a floating wheel⟧.
⟦F14; v=8 knots; by=union: The wind that the tower passed to the crew was eight knots, or about 15 km/h, from behind⟧, which is inside ⟦F15; v=10 knots; by=union: the limit of ten⟧.
⟦F22; v=not built; by=union: The bed of crushable concrete that was to catch aircraft at this very end, promised after the excursion of ⟦F10; v=2027: five years ago⟧, does not exist⟧. ⟦F23; v=14 million dollars; by=union: Fourteen million dollars had been voted for it⟧.
⟪Hernán Paladines; q: “A pilot is the last link in the chain, and so he is always the first to be arrested,”⟫ said our president, Captain Hernán Paladines, ⟦F24; v=61; by=-: 61⟧.
%% Contact: press desk, Guayaquil
=== a4 | outlet: El Noticiero del Sur TV | published: 2032-02-15 | title: "We told them": airport denies puddles as pilot is questioned
The concessionaire that runs Cuenca's airport ⟦F7; v=no; by=airport operator; st=denied: has denied that its runway was flooded⟧. ⟪Pía Larriva; q: “⟦F7; v=no; by=Pía Larriva; st=denied: It was wet, as runways are in February. There was no standing water⟧,”⟫ manager Pía Larriva told this channel. ⟦F25; v=17h40; by=Pía Larriva: An inspection car had driven its whole length at 5.40 p.m.⟧, forty minutes before the landing, she said. She held up the log.
Mrs Larriva also corrected the map that has been on every screen: ⟦F2; v=drainage ditch; by=Pía Larriva: the aeroplane halted in the drainage ditch inside the fence, and only its nose and the broken wall fell on the avenue⟧.
⟦F26; by=prosecutor: A prosecutor took a statement from the captain at his bedside⟧ for three hours. His lawyer came out with a surprise. ⟪Santiago Ordóñez; q: “⟦F17; v=first officer; by=Santiago Ordóñez: My client did not have the controls. It was the co-pilot's leg⟧,”⟫ Santiago Ordóñez said.
⟦F3; v=11; by=hospital: The number of dead went up to 11⟧ ⟦T2032-02-14: on Saturday⟧ ⟦F38; v=boy of nine; by=hospital: with a boy of nine⟧, hospital sources confirmed. ⟦F18; v=52; by=-: The captain, 52⟧, ⟦F37; by=-: has a broken hip⟧.
%% Siga la transmisión en vivo
=== a5 | outlet: Lima Ahora | published: 2032-02-13 | title: Three Peruvians among victims of Cuenca air disaster
@@ copy Meridian Press Agency
⟦F5; v=98; by=civil aviation authority: The Aeroquilla plane was carrying 98 people⟧, ⟦F12; v=6; by=civil aviation authority: six of them crew⟧, the civil aviation authority said.
⟦F27; v=3; by=foreign ministry: Three citizens of Peru died⟧ in ⟦F1: the accident of the Ecuadorean plane⟧, Torre Tagle announced, ⟦F40; by=foreign ministry: all of them teachers on their way to a congress⟧. ⟦F3; v=8; by=foreign ministry: In total eight travellers perished⟧; ⟦F4; v=2; by=foreign ministry: the other two fatal victims were passers-by⟧.
Rosa Huamán, ⟦F28; v=34; by=-: 34⟧, a survivor from Piura, told us by telephone that ⟦F9; v=before; by=Rosa Huamán: fire could be seen at the window while the plane was still sliding⟧. ⟪Rosa Huamán; q: “⟦F9; v=before; by=Rosa Huamán: People shouted that we were burning and we had not yet stopped⟧,”⟫ she said. She believes that ⟦F35; v=4 minutes; by=Rosa Huamán: it took four minutes to get everyone out⟧.
%% Lea también: El dólar cierra a la baja
=== a6 | outlet: Runway & Ramp | published: 2032-03-05 | title: Preliminary report: QL 171 landed long, on a wet but not flooded runway
%% Air safety | By Colm Whitty
Ecuador's accident board has published its first findings on ⟦F1: the Aeroquilla overrun⟧ at Cuenca, and they please nobody.
⟦F21; v=900 m; by=accident board: The jet's main wheels met the ground 900 m past the threshold⟧, with less than half of the strip left. ⟦F20; v=long landing; by=accident board: That, the board says, was reason enough for the overrun⟧. ⟦F7; v=no; by=accident board: Of water it found “a damp surface with isolated patches under 2 mm”⟧, though ⟦F19; v=yes; by=accident board: rubber had clogged the grooving over the last 600 m⟧.
⟦F13; v=187 m; by=accident board: The final position was 187 m off the pavement end⟧, ⟦F2; v=Avenida España; by=accident board: with the fuselage straddling Avenida España⟧. ⟦F17; v=first officer; by=accident board: The cockpit voice recording makes plain that the first officer was handling the aircraft⟧ ⟦F30; v=6 seconds; by=accident board: until the captain took over, six seconds after touchdown⟧. ⟦F14; v=12 knots; by=accident board: The tower is heard giving a tail component of 12 kt⟧. ⟦F31; v=no; by=accident board: Nobody spoke of going around⟧.
The toll stands at ⟦F3; v=11; by=accident board: eleven, of whom nine had been on the aeroplane⟧; ⟦F4; v=2; by=accident board: two were in the street⟧. ⟦F6; v=63; by=accident board: Sixty-three were injured, counting those treated on the spot⟧. On fire, the board sides with row two: ⟦F9; v=after; by=accident board: ignition came some forty seconds after the aircraft stopped⟧.
It also asks why ⟦F22; v=not built; by=accident board: the arrestor bed recommended in 2028 was never laid⟧, although ⟦F23; v=14 million dollars; by=accident board: the equivalent of €13m had been set aside⟧ following ⟦F10; v=2027: the 2027 excursion⟧, when ⟦F32; v=64; by=-: a turboprop with 64 aboard rolled into the grass⟧ ⟦F11; v=0: without injury⟧.
⟪Hernán Paladines; q: “⟦F20; v=aquaplaning; by=Hernán Paladines: We maintain that she aquaplaned⟧, wherever she touched down,”⟫ said Hernán Paladines of the pilots' union.
=== a7 | outlet: Vanguardia Ecuador (state news portal) | published: 2032-02-16 | title: Government takes airport under its control after tragedy
⟦F33; v=60 days; by=Lucía Andrade: The State will run Cuenca's airport for sixty days⟧, Minister Andrade decreed, since ⟦F22; v=not built; by=Lucía Andrade: the concessionaire failed to build the safety bed for which it had been paid⟧. ⟪Pía Larriva; q; via=El Noticiero del Sur TV: “It was wet. ⟦F7; v=no; by=Pía Larriva > El Noticiero del Sur TV; st=denied: There was no standing water⟧,”⟫ the manager, Mrs Larriva, had told a television channel, a claim that Andrade called “a joke in poor taste”.
The minister visited ⟦F6; v=41; by=-: the 41 hospitalised⟧ and embraced ⟦F38; by=-: the family of the boy⟧ whose passing brought ⟦F3; v=11; by=-: the list of fallen to eleven⟧. She recalled that ⟦F14; v=12 knots; by=Lucía Andrade: the controller had warned of 12 knots in the tail⟧ and that ⟦F20; v=long landing; by=Lucía Andrade; st=alleged: “an imprudent, long landing” was the likely cause⟧.
⟦F34; st=planned; by=Lucía Andrade: Flights are to resume on Thursday with smaller aircraft⟧.
%% Gobierno del Ecuador – Comunicación
=== key
F1 | What happened at Cuenca airport?
F2 | Where did the aircraft come to rest?
F3 | How many people were killed?
F4 | How many of the dead were on the ground?
F5 | How many people were aboard?
F6 | How many people were injured?
F7 | Was there standing water on the runway?
F8 | Where was Marco Sinchi sitting?
F9 | Did the fire start before or after the aircraft stopped?
F10 | When was the earlier overrun?
F11 | How many were hurt in the earlier overrun?
F12 | How many crew were aboard?
F13 | How far beyond the runway did the aircraft stop?
F14 | What tailwind was the crew told of?
F15 | What is the tailwind limit of the type?
F16 | Were the flight recorders recovered?
F17 | Who was flying the aircraft?
F18 | How old is the captain?
F19 | Were the runway grooves clogged with rubber?
F20 | What caused the overrun?
F21 | Where did the aircraft touch down?
F22 | What became of the arrestor bed?
F23 | How much money was set aside for the arrestor bed?
F24 | How old is Hernán Paladines?
F25 | When was the runway inspected?
F26 | What did the prosecutor do?
F27 | How many Peruvians died?
F28 | How old is Rosa Huamán?
F29 | Since when had it been raining?
F30 | When did the captain take over?
F31 | Did anybody in the cockpit speak of going around?
F32 | How many were aboard in the earlier overrun?
F33 | For how long does the state run the airport?
F34 | When do flights resume?
F35 | How long did the evacuation take?
F36 | How many flying hours had the captain?
F37 | How was the captain hurt?
F38 | Who was the eleventh to die?
F39 | How often had the union written to the operator?
F40 | Who were the Peruvian victims?
D1 | figure | update | F3 | 9: a1 | 10: a2 a3 | 11: a4 a6 a7 | burn victims died in the following nights
D2 | figure | scope | F3 | 8: a5 | 10: a2 a3 | the ministry in Lima counts the travellers alone, the others add the two in the street
D3 | figure | scope | F5 | 92: a1 | 98: a2 a5 | passengers alone against passengers and six crew
D4 | denial | conflict | F7 | yes: a1 a3 | no: a4 a6 a7 | a passenger and the union saw water, the operator and the board found none deep enough
D5 | place | conflict | F2 | Avenida España: a1 a6 | drainage ditch: a4 | across the avenue or in the ditch inside the fence
D6 | sequence | conflict | F9 | before: a5 | after: a1 a6 | a passenger saw flames while sliding, others only after the stop
D7 | identity | update | F17 | captain: a2 | first officer: a4 a6 | the airline's first word is corrected by the lawyer and the voice recorder
D8 | cause | conflict | F20 | aquaplaning: a3 a6 | long landing: a6 a7 | the union blames water, the board and the minister the touchdown
D9 | figure | conflict | F14 | 12 knots: a2 a6 a7 | 8 knots: a3 | minister and board against the union
D10 | figure | rounding | F13 | nearly 200 m: a2 | 187 m: a6 | the agency rounds the distance
D11 | figure | rounding | F6 | 41: a1 a7 | about 40: a2 | the same people in hospital
D12 | figure | scope | F6 | 41: a1 a7 | 63: a6 | taken to hospital against all who were treated
R F20 | 2 | the pilots' union; the accident board (the minister only alleges)
R F9 | 3 | Marco Sinchi; Rosa Huamán; the accident board
R F7 | 4 | Marco Sinchi; the pilots' union; the airport's operator; the accident board
R F17 | 3 | the airline; the captain's lawyer; the voice recording
S | a4 “It was wet, as runways are in February. There was no standing water,” | a7 “It was wet. There was no standing water,”
E | Hernán Paladines | person | Hernán Paladines; Captain Hernán Paladines; our president
E | Lucía Andrade | person | Lucía Andrade; Transport Minister Lucía Andrade; Minister Andrade; The minister
E | Pía Larriva | person | Pía Larriva; Mrs Larriva; manager Pía Larriva
E | Aeroquilla | organisation | Aeroquilla; The airline; The company
