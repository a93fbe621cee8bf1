story: grindle_rock_tanker
about: a fuel tanker aground off the Antarctic bases; engine or helm, captain on the bridge or in his cabin, rock or point; one instant has two clock times, and a wreck of 1991 must be kept apart
=== a1 | outlet: El Faro Austral (Punta Arenas) | published: 2034-01-26 | title: Tanker "Punta Lobería" strikes rock in Maxwell Bay
%% By Marcela Oyarzo, Antarctic affairs
%% Weather for the Strait: NW 30 knots
⟦F1; by=-: The tanker “Punta Lobería”, which carries the winter's diesel to the bases, has stranded off King George Island⟧. ⟦F2; v=2034-01-24 2340; by=Navy: It happened ⟦T2034-01-24: on Tuesday⟧ at 23.40, Magallanes time⟧, the Third Naval Zone informed. ⟦F3; v=Grindle Rock; by=Navy: The hull rests upon Grindle Rock⟧, a ledge that every chart since the whalers shows.
⟦F7; v=17; by=Navy: The seventeen of the crew were brought off by inflatable boat⟧ and slept at the Almirante Goñi base, where the cook made cazuela. ⟦F8; v=2; by=Navy: Two sailors have broken ribs⟧.
⟦F5; v=640 t; by=Navy: In her tanks are 640 tonnes of gas oil⟧, of which ⟦F6; v=30 t; by=owners; st=alleged: the owners admit that thirty have gone into the sea⟧. The smell, says our reader at the base, a meteorologist, comes in through the ventilators.
⟦F27; v=3; by=-: She had three stations still to supply⟧. ⟦F21; v=1800; by=Navy: At six that evening the Navy had broadcast a notice of drifting ice⟧. ⟪Osvaldo Barría; q: “⟦F4; v=poor watch; by=Osvaldo Barría: There was water enough for a ship three times her size, if anyone had been looking⟧,”⟫ said Captain Osvaldo Barría, the maritime governor.
⟦F15; v=2034-01-28; by=Navy; st=planned: The icebreaker “Contramaestre Ulloa” should be alongside ⟦T2034-01-28: on Saturday⟧⟧. ⟦F18; v=1991; by=-: The older people here think of the wreck of 1991⟧, when ⟦F19; v=600 t; by=-: the “Río Clarillo” left six hundred tonnes on the same beaches⟧.
%% Classifieds: Zona Franca sale, page 12
=== a2 | outlet: Austral News Agency | published: 2034-01-26 | title: Antarctic fuel tanker leaks after grounding, crew safe
SANTIAGO, Jan 26 (ANA) - ⟦F1; by=Chilean navy: A small product tanker hit the bottom near a cluster of research stations in Antarctica⟧ and is leaking diesel, Chile's navy said on Thursday.
⟦F7; v=17; by=Chilean navy: All 17 people aboard are ashore⟧. ⟦F2; v=2034-01-24 2340; by=Chilean navy: The casualty was timed ⟦T2034-01-25: at 0240 GMT on Wednesday⟧⟧. ⟦F10; v=5.8 km; by=satellite operator: Radar images put the length of the sheen at 5.8 km⟧, a satellite operator said.
⟦F23; v=Aegean Star; by=-: The vessel belongs to Aegean Star Shipping of Piraeus⟧, ⟦F14; v=1998; by=ship register: was completed in 1998⟧, according to the register, and ⟦F24; v=Meridiano Fuels; by=-: was on hire to Meridiano Fuels⟧, a Santiago contractor. ⟦F4; v=engine failure; by=Aegean Star: Her main engine cut out minutes before the impact, Aegean Star said in a statement⟧, ⟦F3; v=Ardley Point; by=Aegean Star: and ice carried her on to the shoal at Ardley Point⟧, a mile and a half from where the navy says she lies.
⟦F6; v=30 t; by=Aegean Star: The company estimated the loss of oil at 30 tonnes⟧ out of a cargo of ⟦F5; v=640 t; by=Aegean Star: some 760,000 litres⟧. ⟦F13; v=none; by=Meridiano Fuels: No ice pilot had been engaged⟧, the charterer confirmed, as none is required by law.
⟦F26; v=Korean station; by=Chilean navy: South Korea's base picked up the first distress call⟧, 12 minutes after the impact, the navy said. Twenty-nine countries have a say in running the continent; none owns it, and there is no coastguard south of 60 degrees.
%% Reporting by Ignacio Leal; editing by B. Thorne
=== a3 | outlet: Hankang Daily (Seoul) | published: 2034-01-27 | title: "Mayday, we are on the stones": Korean operator took first call
%% By Yoo Ji-won
%% Related: Icebreaker budget stalls again
⟦F26; v=Korean station; by=-: The voice that the world first heard from the stricken tanker reached a 26-year-old Korean, communications officer Ha Dong-min⟧. ⟪Ha Dong-min; q: “He said, Mayday, we are on the stones. He was very polite,”⟫ Ha told Hankang Daily by satellite telephone from Jang Yeong-sil Station.
Ha wrote down a position. ⟦F3; v=Grindle Rock; by=Ha Dong-min: It corresponds, he says, to Grindle Rock⟧. ⟦F7; v=17; by=station log: His log then lists seventeen names, read out one by one⟧, and the hour at which each climbed ashore.
He also asked who was speaking. It was the second mate, ⟦F12; v=in his cabin; by=second mate > Ha Dong-min: and the second mate, Ha recalls, said that the master was asleep below and had been sent for⟧. ⟦F11; v=Ilias Vournas; by=-: The captain is Ilias Vournas, a Greek of 58⟧.
⟦F8; v=3; by=station doctor: The station doctor counts three hurt⟧, since she includes ⟦F28; v=ear injury; by=station doctor: a diver of the Chilean party whose eardrum burst⟧ the following day.
Korean scientists have put off their moult survey on the Narębski colony. ⟦F9; v=340; by=station biologists: They estimate that 340 penguins have been fouled⟧. The film of oil, ⟦F10; v=nearly 6 km; by=-: stretching almost six kilometres⟧, has reached the intake from which the station makes its drinking water, and the eighteen winterers now melt snow.
⟦F5; v=640 t; by=-: The 640 tonnes that she was bringing⟧ included the fuel for Jang Yeong-sil. ⟦F27; v=3; by=Polar Institute: It was one of three bases on her list, the Polar Institute in Incheon said⟧, and has enough in reserve until April.
%% Copyright Hankang Daily
=== a4 | outlet: Southern Ice Watch | published: 2034-01-30 | title: Maxwell Bay: a spill that was waiting to happen
%% PRESS BACKGROUNDER – free to quote
⟦F14; v=1998; by=-: A hull of 1998⟧, ⟦F13; v=none; by=-: nobody aboard who knew ice⟧, and diesel for people who study clean air: ⟦F1; by=-: the wreck in Maxwell Bay⟧ was not an accident in any sense that we recognise.
⟦F6; v=85 t; by=divers > Chilean navy: Navy divers who measured the tanks on Saturday conclude that 85 tonnes are missing⟧, nearly three times what the shipowner conceded. ⟦F9; v=340; by=Korean biologists: Korean biologists have counted 340 birds with oil on them⟧. ⟦F9; v=60; by=Chilean navy: The navy's bulletin speaks of sixty, but sixty is the number found dead⟧.
⟦F8; v=2; by=-: Two of the sailors lie in hospital in Punta Arenas with chest injuries⟧. ⟦F25; v=detained; by=port captaincy: Their captain, Mr Vournas, is under guard in the same city⟧, the port captaincy told us.
Who pays? ⟦F20; v=charterer; by=Aegean Star: Aegean Star points to the firm that hired the ship⟧; ⟦F20; v=owner; by=Meridiano Fuels: Meridiano Fuels points straight back at Piraeus⟧. The liability annex to the Antarctic Treaty, adopted in 2005, would have settled the matter. It has still not entered into force.
⟪Renske Hoogland; q: “After ⟦F18; v=1991; by=Renske Hoogland: the Clarillo went down in 1991⟧ we were told never again, and ⟦F19; v=600 t; by=Renske Hoogland: six hundred tonnes of that one⟧ are in the gravel yet,”⟫ said Renske Hoogland, our polar coordinator.
We ask that ⟦F22; v=12 km; by=Southern Ice Watch; st=asked: krill boats be kept twelve kilometres off⟧ until the chicks have fledged, and that heavy and middle distillates be carried only in ice-classed ships.
%% Donate | Unsubscribe
=== a5 | outlet: Piraeus Shipping Gazette | published: 2034-02-02 | title: Owners stand by master in 'Punta Lobería' casualty
%% Casualty desk. Rates and fixtures: page 4
⟦F23; v=Aegean Star; by=-: Aegean Star, the Kontolefa family's tanker arm⟧, has come out fighting over ⟦F1; by=-: its Antarctic stranding⟧. ⟪Despina Kontolefa; q: “⟦F12; v=on the bridge; by=Despina Kontolefa: Captain Vournas was at the conning position from ten o'clock until he gave the order to abandon⟧,”⟫ managing director Despina Kontolefa told the Gazette. ⟦F4; v=engine failure; by=engine-room data > Despina Kontolefa: The engine-room recorder, she said, shows revolutions falling to nil at 23.31⟧, ⟦F29; v=9 minutes; by=Despina Kontolefa: nine minutes before the touch⟧.
⟦F3; v=Grindle Rock; by=Despina Kontolefa: The company no longer disputes that the ship sits on Grindle Rock⟧, having first reported another place, from a dead-reckoning fix.
⟦F11; v=Ilias Vournas; by=-: Ilias Vournas, of Chios⟧, with thirty-one years in command and no earlier casualty, ⟦F25; v=detained; by=-: remains confined to a hotel in Punta Arenas with a marine at the door⟧. His union calls this hostage-taking.
⟦F20; v=charterer; by=Despina Kontolefa: Responsibility for the clean-up rests with Meridiano as charterers, Ms Kontolefa maintains, who chose the berth and the date⟧. ⟦F24; v=Meridiano Fuels; by=-: The charter, with the Chilean fuel merchant⟧, was for sixty days at $14,500 a day.
@@ copy Austral News Agency
⟦F15; v=2034-01-28; by=Chilean navy: The icebreaker Contramaestre Ulloa reached the scene ⟦T2034-01-28: last Saturday⟧⟧ and ⟦F17; v=more than 500 t; by=Chilean navy: has lifted more than 500 tonnes of diesel⟧ from the wreck, the navy said.
⟦F16; v=2034-02-03; by=salvors; st=planned: Salvors expect to refloat her ⟦T2034-02-03: tomorrow⟧⟧. The P&I club declined to comment on the size of the guarantee. ⟦F6; v=85 t; by=underwriters: Underwriters are working with a bunker and cargo loss of 85 tonnes⟧.
=== a6 | outlet: The Auckland Review | published: 2034-02-08 | title: What we know about the tanker on Grindle Rock
%% Explainer | Last updated 8 Feb
**Is she off?** Yes. ⟦F16; v=2034-02-04; by=salvors: The salvors drew her clear ⟦T2034-02-04: on 4 February⟧, a day after they had hoped⟧, and she is under tow. ⟦F17; v=548 t; by=salvors: They had first pumped out 548 tonnes⟧.
**When did it happen?** ⟦F2; v=2034-01-24 2340; by=-: Twenty minutes before midnight by local clocks on 24 January⟧. Some outlets wrote the 25th; that is the same moment at Greenwich.
**How much escaped?** ⟦F6; v=85 t; by=Chilean navy: Eighty-five tonnes by the navy's soundings⟧, out of ⟦F5; v=640 t; by=-: three-quarters of a million litres or so, which is 640 tonnes⟧.
**Why?** The recorder has been read in Valparaíso. ⟦F4; v=poor watch; by=Chilean investigators: The engine was stopped by hand after the blow, investigators say, and the turn for the anchorage was simply missed⟧. ⟦F21; v=1800; by=-: An ice bulletin from 6 p.m.⟧ lay unopened. ⟦F4; v=engine failure; by=Aegean Star: The Greek company holds to its breakdown⟧.
**Where was the captain?** ⟦F12; v=on the bridge; by=Ilias Vournas: On the bridge, he told a judge⟧. ⟪Despina Kontolefa; q; via=Piraeus Shipping Gazette: “⟦F12; v=on the bridge; by=Despina Kontolefa > Piraeus Shipping Gazette: He was at the conning position until he gave the order to abandon⟧,”⟫ his employer had assured a trade paper. ⟦F12; v=in his cabin; by=second mate: In bed, the second officer told the same judge⟧. ⟦F11; v=Ilias Vournas; by=-: Her master, Vournas⟧, ⟦F25; v=freed; by=judge: was let go on Monday⟧ ⟦F30; v=$400,000; by=judge: against $400,000⟧.
**And the wildlife?** ⟦F9; v=60; by=Chilean navy: The navy's tally of carcasses stands at sixty⟧. ⟦F22; v=12 km; by=fisheries commission: A no-fishing circle of seven and a half miles, or twelve kilometres, is in force for krill trawlers⟧, the fisheries commission says.
**Who pays?** ⟦F20; v=owner; by=Chilean government: Santiago has sent its first bill to the shipowner⟧, ⟦F23; v=Aegean Star; by=-: for which read Aegean Star, whose she is⟧. ⟦F24; v=Meridiano Fuels; by=-: Meridiano, which had hired the boat⟧, has cancelled. New Zealand, whose own stations lie on the far side of the continent, has offered two oil-spill experts.
**Has it happened before?** ⟦F18; v=1991; by=-: In 1991, to the Río Clarillo⟧, ⟦F19; v=600 t; by=-: with a spill seven times larger⟧. ⟦F14; v=1998; by=-: This ship, at 36 the older of the two at the time of her loss⟧, ⟦F13; v=none; by=-: likewise went without an ice navigator⟧.
=== key
F1 | What happened to the Punta Lobería?
F2 | When did the ship run aground?
F3 | On what did the ship run aground?
F4 | Why did the ship run aground?
F5 | How much fuel was on board?
F6 | How much oil was lost?
F7 | How many people were on board?
F8 | How many people were hurt?
F9 | How many penguins were oiled or killed?
F10 | How long is the slick?
F11 | Who is the captain?
F12 | Where was the captain at the time?
F13 | Was an ice pilot on board?
F14 | When was the ship built?
F15 | When does the icebreaker arrive?
F16 | When was the ship refloated?
F17 | How much fuel was pumped out?
F18 | When was the Río Clarillo wrecked?
F19 | How much did the Río Clarillo spill?
F20 | Who is liable for the clean-up?
F21 | When was the ice warning broadcast?
F22 | How wide is the zone closed to krill boats?
F23 | Who owns the ship?
F24 | Who chartered the ship?
F25 | Is the captain held?
F26 | Who received the first distress call?
F27 | How many stations was the ship to supply?
F28 | What injury did the diver have?
F29 | How long before the impact did the engine stop?
F30 | What bail was set for the captain?
D1 | cause | conflict | F4 | poor watch: a1 a6 | engine failure: a2 a5 a6 | navy and investigators say a missed turn, the owners a breakdown
D2 | place | update | F3 | Grindle Rock: a1 a3 a5 | Ardley Point: a2 | the company gave up its first position
D3 | place | conflict | F12 | in his cabin: a3 a6 | on the bridge: a5 a6 | the second mate against the captain and his company
D4 | responsibility | conflict | F20 | charterer: a4 a5 | owner: a4 a6 | each firm points at the other
D5 | figure | update | F6 | 30 t: a1 a2 | 85 t: a4 a5 a6 | the divers measured the tanks
D6 | figure | scope | F8 | 2: a1 a4 | 3: a3 | the doctor adds a diver hurt the day after
D7 | figure | scope | F9 | 340: a3 a4 | 60: a4 a6 | birds fouled against birds dead
D8 | figure | rounding | F10 | 5.8 km: a2 | nearly 6 km: a3 | one slick
D9 | figure | rounding | F17 | more than 500 t: a5 | 548 t: a6 | a round figure and the salvors' total
D10 | date | update | F16 | 2034-02-03: a5 | 2034-02-04: a6 | a plan and what came of it a day late
D11 | characterisation | update | F25 | detained: a4 a5 | freed: a6 | the judge let him go on bail
S | a5 “Captain Vournas was at the conning position from ten o'clock until he gave the order to abandon | a6 “He was at the conning position until he gave the order to abandon
R F4 | 2 | the navy and its investigators; Aegean Star
R F12 | 2 | the second mate; the captain and his company
R F9 | 2 | the Korean biologists; the Chilean navy
R F6 | 2 | Aegean Star; the navy's divers
E | Ilias Vournas | person | Ilias Vournas; Captain Vournas; Mr Vournas; Vournas
E | Aegean Star Shipping | organisation | Aegean Star Shipping of Piraeus; Aegean Star; Piraeus; The Greek company
E | Meridiano Fuels | organisation | Meridiano Fuels; Meridiano
E | Punta Lobería | ship | The tanker “Punta Lobería”; Punta Lobería; the stricken tanker
