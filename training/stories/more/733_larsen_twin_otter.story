story: larsen_twin_otter
about: a ski plane vanishes over the Antarctic Peninsula; the last call and the last place are disputed, a pilot's name is given wrongly, a beacon is heard or not, and an avalanche injures searchers who were never on board
=== a1 | outlet: Agencia Polar Austral | published: 2032-01-20 | title: Ski plane with six aboard missing over Antarctic Peninsula
PUNTA ARENAS, Jan 20 (APA) - ⟦F1; by=-: A ski-equipped Twin Otter⟧ ⟦F2; v=6; by=Chilean air force: with six people on board⟧ ⟦F1; by=-: has been missing over the Antarctic Peninsula⟧ ⟦T2032-01-19: since Monday afternoon⟧, the Chilean air force said ⟦T2032-01-20: on Tuesday⟧.
⟦F3; v=Kestrel Polar; by=-: The aircraft is operated by Kestrel Polar, a charter company from Calgary⟧. ⟦F4; by=Chilean air force: It was taking glaciologists from the Ridley Ridge camp to the Teniente Cárcamo runway⟧, a flight of fifty minutes.
⟦F5; v=14h17; by=Chilean air force: Radio contact was last made at 14h17 local time⟧, ⟦F6; v=Detroit Plateau; by=Chilean air force: when the crew gave a position over the Detroit Plateau⟧, according to the statement. ⟦F7; v=none; by=Chilean air force: No signal from an emergency beacon has been received⟧, it added.
⟦F8; v=Duncan Whitlock; by=-: At the controls was Duncan Whitlock⟧, a veteran of eleven seasons. ⟦F9; v=whiteout; by=air force meteorologist: A bank of low cloud moved in from the Weddell Sea within minutes, a meteorologist of the service said⟧, and left no horizon.
⟦F10; v=2; by=-: Two C-130 transports⟧ and a helicopter of the Argentine navy are to search as soon as the ceiling lifts. ⟦F11; v=5 days; by=Kestrel Polar: The plane carries food, tents and fuel for five days, the company said⟧.
In 2013 and again in 2024, when ⟦F12; v=4; by=-: four people died⟧ as ⟦F13; by=-: a helicopter struck the ice front near Hope Bay⟧, searches in the area were held up by the weather for days.
=== a2 | outlet: The Bow Valley Courier | published: 2032-01-21 | title: Calgary pilot's family waits for word from the ice
%% By Shannon Okimaw, Courier staff
Ellen Farquhar has the globe from her kids' room on the kitchen table, upside down, so she can see it.
⟦F8; v=Tess Farquhar; by=Kestrel Polar: Her sister Tess, 34, was flying⟧ ⟦F1; by=-: the Twin Otter that never showed up ⟦T2032-01-19: on Monday⟧⟧, Kestrel Polar confirmed. ⟦F8; v=Tess Farquhar; by=Kestrel Polar: Duncan Whitlock, whom news agencies put in the left seat, had traded the leg and is at Ridley Ridge⟧, the company added. ⟪Duncan Whitlock; q: “I owe her a day. I've never owed anybody so much,”⟫ he said by satellite phone.
⟦F2; v=6; by=-: There were two crew and four scientists aboard⟧. ⟦F14; v=3; by=-: Three of those four are British⟧; the other is a grad student from Laval.
⟦F7; v=one burst; by=Kestrel Polar: At 2.31 ⟦T2032-01-19: Monday afternoon⟧ a satellite caught a single burst from the plane's beacon, operations chief Doug Reimer says⟧, ⟦F15; v=Larsen Inlet; by=Kestrel Polar: and it came from the east, near the head of Larsen Inlet⟧. Then nothing. ⟪Doug Reimer; q: “One ping is one ping. Metal on rock doesn't ping,”⟫ Reimer told the Courier.
The search so far hasn't looked there. ⟦F16; v=west; by=-: The first two sorties flew the western side⟧, forty miles from the ping, as the radar room in Chile had drawn the box.
⟦F11; v=a week; by=Duncan Whitlock: There's a week of grub in the tail, and Tess packed chocolate, Whitlock says⟧.
⟦F17; v=9,000; by=-: She has nine thousand hours⟧. Her first was over this valley, in a borrowed Cessna, at sixteen.
%% Chinook arch forecast: see B6
=== a3 | outlet: Diario del Fin del Mundo | published: 2032-01-22 | title: Avalanche hits searchers; the plane was not there
%% Ushuaia. Redacción
%% English version by the newspaper
A rescuers' camp had to be rescued. ⟦F18; by=-: An avalanche ran over the tents of the Argentine mountain patrol⟧ on the Nordenskjöld side ⟦T2032-01-21: on Wednesday⟧; ⟦F19; v=3; by=Argentine navy: three of its men have fractures⟧, the navy informs, and no life is in danger. It should be made clear, since some portals mixed it up: ⟦F20; v=no; by=Argentine navy; st=denied: neither the aircraft nor anyone of its passengers has been found there⟧.
⟦F1; by=-: Of the yellow Twin Otter⟧ there has been no trace for almost three days. ⟦F10; v=3; by=-: Three aeroplanes are now combing the ice⟧, with the Uruguayan one that arrived ⟦T2032-01-21: yesterday⟧.
From whom came the last word? ⟦F5; v=14h26; by=Marambio operator: The operator of Marambio base has on tape a phrase of a woman's voice at 14h26⟧, nine minutes later than the hour that Santiago handles. ⟦F6; v=Larsen Inlet; by=Marambio operator: “Over the inlet, turning back,” it says, and he takes the inlet to be Larsen's⟧. ⟦F6; v=Detroit Plateau; by=Chilean air force: The Chileans hold to the plateau⟧. Between one and the other there are 60 kilometres and a mountain range.
Who ordered her to take off with such a forecast? ⟦F21; v=pilot; by=Kestrel Polar: The decision belongs always to the captain, replies the operator⟧. ⟦F21; v=expedition leader; by=cook of Ridley Ridge: At Ridley Ridge the cook heard it otherwise: the head of the expedition pressed, because a ship was waiting⟧.
⟪Ariel Funes; q: “In this place the wind has the last signature,”⟫ says Captain Ariel Funes, in charge of the patrol.
=== a4 | outlet: The Fenland Review | published: 2032-01-23 | title: Antarctic plane found: four alive, two dead
%% Cambridge | By Jonah Peverell, science editor
%% Live updates have closed
Four people are alive. ⟦F22; v=4; by=British Antarctic Programme: The crew of a Chilean Hercules saw them at 5.40 ⟦T2032-01-23: on Friday morning⟧, waving an orange tent⟧, ⟦F23; v=Larsen Inlet; by=British Antarctic Programme: on a shelf of ice above Larsen Inlet⟧, the British Antarctic Programme said. ⟦F24; v=2; by=-: Two others did not survive⟧. ⟦F25; by=-: They are co-pilot Luc Marchand, 29, and the Cambridge glaciologist Dr Hana Whitcombe, 41⟧.
⟦F26; v=97 hours; by=-: The party had been on the ice for 97 hours⟧ when it was fetched, in a snow cave, on oats, and on the chocolate of their pilot. ⟦F8; v=Tess Farquhar; by=-: Tess Farquhar, who brought the aircraft down⟧, has a broken ankle.
The cause is for others to find. ⟦F9; v=icing; by=survivor: One survivor told her institute that the wings had grown ice “like a freezer that nobody defrosts” and that it was clear to the horizon⟧. ⟦F9; v=whiteout; by=Chilean air force: The Chilean air force continues to speak of cloud and lost horizon⟧.
⟦F27; v=1,240 m; by=-: The wreck lies at 1,240 metres⟧. ⟦F28; v=sledge party; by=-: A sledge party was set down ⟦T2032-01-23: on Friday afternoon⟧⟧ and ⟦F29; v=evacuated; by=-: all of the living were at Rothera by night⟧.
⟦F14; v=3; by=-: Three of the six were from Britain⟧, two of whom are coming home to Cambridge. The Programme will review ⟦F30; v=38; by=-: its charter contract with Kestrel, which covers 38 flights a season⟧; it said that it had no reason to doubt the company.
⟦F16; v=west; by=British Antarctic Programme: It did ask why the wrong flank of the mountains had been searched for two days⟧.
=== a5 | outlet: Crew Room – Bush & Polar Pilots' Monthly | published: 2032-03-01 | title: The ping that nobody plotted
%% March issue. Members only. Opinions are the writers' own.
Every outfit has its Larsen story now. Here's ours, from people who were in the room.
⟦F31; v=duty desk; by=three controllers: The burst came to the mission control centre in Punta Arenas at 14h31 and the duty desk filed it as a test, three controllers say⟧. ⟦F31; v=Kestrel; by=Chilean air force: The air force has it that Kestrel passed the message on only after six hours⟧. ⟦F31; v=duty desk; by=printout: We have the printout. It has a coffee ring and the duty officer's initials at 14h33⟧.
⟦F5; v=14h26; by=Marambio tape: As for the last transmission, the Marambio tape settles it at 14h26⟧. ⟦F9; v=icing; by=Tess Farquhar: And the ice: Tess, who rang from her mother's place with her foot up, says it was all ice and no cloud⟧.
⟦F21; v=pilot; by=Tess Farquhar: Did they lean on her to go? No, says she: her call, her airplane, her mistake⟧. You'd fly with that woman.
Numbers. ⟦F2; v=6; by=-: Six up⟧, ⟦F22; v=4; by=-: four walked, or hopped, away⟧. ⟦F26; v=four days; by=-: Four days out, near enough⟧. ⟦F11; v=5 days; by=Tess Farquhar: The survival box held rations for five, she says, not seven⟧, one reason they melted snow in a ski cover. ⟦F27; v=about 4,000 ft; by=-: Altitude of the site: about four thousand feet⟧.
⟪Doug Reimer; q; via=The Bow Valley Courier: “Metal on rock doesn't ping,”⟫ Doug Reimer told a paper back home on day two. Frame that.
@@ copy Agencia Polar Austral
In 2024, when ⟦F12; v=4; by=-: four people died⟧ as ⟦F13; by=-: a helicopter struck the ice front near Hope Bay⟧, the search in the area was held up by the weather for days.
%% Classifieds: one set of wheel-skis, DHC-6, hardly bent
=== a6 | outlet: Radio Estrecho (Punta Arenas) | published: 2032-03-09 | title: Comptroller: the beacon was heard, the box was drawn wrong
%% Guion del noticiero de las 13
It lasted one second and it was worth four lives. ⟦F7; v=one burst; by=Comptroller's office: The beacon of the Canadian plane did transmit, the Comptroller's office has concluded⟧, ⟦F7; v=none; by=Chilean air force; st=denied: contrary to what the air force denied on the first day⟧. ⟦F15; v=Larsen Inlet; by=Comptroller's office: And the point was ⟦F23; v=Larsen Inlet; by=Comptroller's office: where the survivors were later picked up, Larsen⟧⟧.
⟦F31; v=duty desk; by=Comptroller's office: It was on our own desk that the notice went to sleep⟧, says the report; ⟦F32; v=removed; by=air force: a captain has been removed from the service⟧, the institution told this station.
⟦F18; by=-: The patrol that the snow buried in its tents⟧ has also been heard. ⟦F19; v=3; by=-: Those three are walking again⟧.
⟦F22; v=4; by=-: Of the rescued quartet⟧, the student Amélie Roy, 26, will return to Ridley Ridge next summer. ⟦F24; v=2; by=-: For the two who stayed⟧ a cairn has been built, and ⟦F33; v=recovered; by=-: their bodies were flown out in February⟧. ⟦F34; v=2.1 million dollars; by=Comptroller's office: The operation cost 2.1 million dollars, the auditors write⟧, ⟦F34; v=2.1 million dollars; by=-: or some two thousand million of our pesos⟧.
⟦F21; v=expedition leader; by=Comptroller's office: The auditors, who have read the messages of the camp, note that the head of the expedition wrote “the ship will not wait” twice to the pilot⟧; they draw no consequence from it.
⟪Ariel Funes; q; via=Diario del Fin del Mundo: “Here the wind signs last,”⟫ an Argentine officer had said in January. ⟦F35; v=2032-04-01; by=-; st=planned: From ⟦T2032-04-01: the first of April⟧ two controllers will sit where one sat⟧.
%% El tiempo en Magallanes: viento, viento
=== key
F1 | What happened to the Twin Otter?
F2 | How many people were on board?
F3 | Who operates the aircraft?
F4 | What was the purpose of the flight?
F5 | When was the last radio contact?
F6 | Where was the plane at its last radio contact?
F7 | Was a signal from the emergency beacon received?
F8 | Who was flying the plane?
F9 | What brought the plane down?
F10 | How many planes are searching?
F11 | For how long was there food on board?
F12 | How many died near Hope Bay in 2024?
F13 | What happened near Hope Bay in 2024?
F14 | How many of those on board were British?
F15 | Where did the beacon's signal come from?
F16 | Which side was searched first?
F17 | How many flying hours has Tess Farquhar?
F18 | What happened to the mountain patrol's camp?
F19 | How many searchers were injured by the avalanche?
F20 | Was the plane found at the avalanche site?
F21 | Who decided that the plane should take off?
F22 | How many survived?
F23 | Where was the plane found?
F24 | How many of those on board died?
F25 | Who are the two dead?
F26 | How long were the survivors on the ice?
F27 | At what height does the wreck lie?
F28 | Who reached the survivors on the ground?
F29 | Where are the survivors?
F30 | How many flights does the charter contract cover?
F31 | Who failed to act on the beacon signal?
F32 | What happened to the responsible captain?
F33 | What became of the bodies?
F34 | What did the search cost?
F35 | From when will two controllers be on duty?
D1 | date | conflict | F5 | 14h17: a1 | 14h26: a3 a5 | the Chilean air force against the tape of Marambio
D2 | place | conflict | F6 | Detroit Plateau: a1 a3 | Larsen Inlet: a3 | the Chileans' plateau against the operator's inlet
D3 | denial | conflict | F7 | none: a1 a6 | one burst: a2 a6 | the air force denies the signal that the company and the auditors have
D4 | identity | update | F8 | Duncan Whitlock: a1 | Tess Farquhar: a2 a4 | the first agency named the rostered pilot, who had swapped
D5 | cause | conflict | F9 | whiteout: a1 a4 | icing: a4 a5 | the air force blames cloud, survivors ice on the wings
D6 | figure | update | F10 | 2: a1 | 3: a3 | a Uruguayan aircraft joined
D7 | figure | conflict | F11 | 5 days: a1 a5 | a week: a2 | the company and the pilot against her colleague
D8 | responsibility | conflict | F21 | pilot: a3 a5 | expedition leader: a3 a6 | the company and the pilot herself against the cook and the camp's messages
D9 | responsibility | conflict | F31 | duty desk: a5 a6 | Kestrel: a5 | controllers, a printout and the auditors against the air force
D10 | figure | rounding | F26 | 97 hours: a4 | four days: a5 | the same time in loose words
D11 | figure | rounding | F27 | 1,240 m: a4 | about 4,000 ft: a5 | the same height in round feet
R F5 | 2 | the Chilean air force; the Marambio tape
R F9 | 3 | the air force; a survivor; Tess Farquhar
R F21 | 4 | the company; the cook; Tess Farquhar; the camp's messages read by the auditors
R F12 | 1 | the agency, which the monthly copies
S | a2 “One ping is one ping. Metal on rock doesn't ping,” | a5 “Metal on rock doesn't ping,”
S | a3 “In this place the wind has the last signature,” | a6 “Here the wind signs last,”
E | Tess Farquhar | person | Tess Farquhar; Tess; that woman
E | Duncan Whitlock | person | Duncan Whitlock; Whitlock
E | Kestrel Polar | organisation | Kestrel Polar; Kestrel; the operator; the company
E | Ariel Funes | person | Captain Ariel Funes; Ariel Funes; an Argentine officer
E | Chilean air force | organisation | Chilean air force; the air force; the Chileans; Santiago
