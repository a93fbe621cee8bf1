story: mukanda_shaft
about: a level of a copper mine on the Zambian Copperbelt caves in; trapped by the lamp room or by the families' list, rescued in two batches, tremor against robbed pillars, who broke through first, a death at the gate that is no death underground, and the flood of 2021 at the same mine
=== a1 | outlet: Copperbelt Sentinel | published: 2030-06-05 | title: 27 missing as Mukanda mine caves in at Mufulira
%% By Chileshe Mwansa, Mufulira
FAMILIES slept on the tarmac outside Mukanda mine last night after ⟦F1; by=-: a section of the underground workings fell in⟧ ⟦T2030-06-04: on Tuesday⟧, shutting off ⟦F2; v=27; by=Harrow Copper: twenty-seven miners⟧.
General manager Pieter Oosthuizen said the number came from the lamp room, where ⟦F2; v=27; by=Pieter Oosthuizen: 27 cap lamps had been signed out and not handed back⟧. ⟦F3; v=580 m; by=Pieter Oosthuizen: The men are believed to be at the 580-metre level⟧. ⟦F4; v=5 days; by=Pieter Oosthuizen; st=planned: A hole is to be drilled to them, which should need five days⟧.
⟦F5; v=tremor; by=Pieter Oosthuizen: “The earth moved,”⟧ he told the crowd. ⟪Pieter Oosthuizen; q: “⟦F5; v=tremor; by=Pieter Oosthuizen: This was a seismic event. ⟦V1; said: It was an act of nature⟧⟧ and nobody could have seen it coming.”⟫ At this there was booing.
Mrs Beauty Chanda, whose husband Gift is a driller, said ⟦F6; v=after; by=Beauty Chanda: the siren only went when the dust was already out of the shaft⟧. ⟦F7; v=33; by=Beauty Chanda: Gift turned 33⟧ last month.
It is not the first sorrow of this mine. ⟦F8; v=2021; by=-: In 2021 water burst into the east decline⟧ and ⟦F9; v=10; by=-: ten never came out⟧.
%% Call our newsroom on 0212 000 000
=== a2 | outlet: Continental Wire | published: 2030-06-07 | title: Fourteen brought out alive from collapsed Zambian copper mine
LUSAKA, June 7 (CW) — ⟦F10; v=14; by=mines minister: Fourteen miners were pulled alive⟧ ⟦F1: from a caved-in copper mine⟧ in northern Zambia ⟦T2030-06-07: on Friday⟧, ⟦F11; v=3 days; by=mines minister: three days after they were cut off⟧, Mines Minister Joseph Kabwe said, and ⟦F12; v=5; by=mines minister: five bodies had been located⟧.
⟦F13; v=rescue brigade; by=mines minister: A rescue brigade from Kitwe broke through to the chamber⟧ ⟦F34; v=after 4am; by=Joseph Kabwe: shortly after 4 a.m.⟧, Kabwe said. ⟦F14; v=8; by=mines minister: Eight men were still unaccounted for⟧.
⟦F2; v=27; by=mines minister: A total of 27 miners were underground⟧ when the roof gave way at Mukanda, ⟦F15; v=majority; by=-: which is majority-owned by London-listed Harrow Copper⟧. ⟦F16; v=20 percent; by=-: The state holds a fifth⟧.
Separately, ⟦F17; v=1; by=police: a man of 24 died⟧ when ⟦F18; by=police: the crowd at the mine gate surged as ambulances came out⟧, police said. ⟦F3; v=nearly 600 m; by=-: The chamber lies nearly 600 metres down⟧.
⟦F30; v=16; by=-: Sixteen men died in the last comparable accident, at a pit near Kalulushi⟧ ten years ago.
%% Reporting by CW Lusaka bureau
=== a3 | outlet: Zambia National Herald (state-owned) | published: 2030-06-08 | title: Nation rejoices as gallant rescuers reach trapped miners
&& Fourteen brought out alive
PRESIDENT Agness Mumba has saluted ⟦F13; v=rescue brigade; by=President Mumba: the gallant men of the Kitwe Mines Rescue Brigade who reached our brothers⟧ at Mukanda ⟦F11; v=3 days; by=-: after three days in the belly of the earth⟧.
The Head of State, who visited the site ⟦T2030-06-07: on Friday⟧, ⟦F19; v=500000 kwacha; by=President Mumba: announced K500,000 for the brigade⟧. She shook hands with ⟦F10; v=14; by=-: the fourteen survivors⟧ at Chibuye Hospital and assured the ⟦F14; v=8; by=-: eight families who are still waiting⟧ that the search goes on.
@@ copy Continental Wire
⟦F2; v=27; by=mines minister: A total of 27 miners were underground⟧ when the roof gave way at Mukanda.
She urged citizens to ignore ⟦F2; v=31; by=families; st=doubted: a list with 31 names that circulates on social media⟧. The geological survey department has ⟦F5; v=tremor; by=geological survey: registered a tremor of magnitude 2.4 beneath the mine⟧ ⟦F20; v=09h52; by=geological survey: at 9.52 hours on Tuesday⟧, ⟦F35; v=before; by=geological survey: eight minutes before the fall⟧, which shows that ⟦F5; v=tremor; by=-: ⟦V1; own: it was an act of nature⟧⟧.
⟦F21; st=denied; v=no; by=mines minister: Mr Kabwe dismissed reports that inspectors had closed the level in April⟧.
%% ZNH – Serving the Nation
=== a4 | outlet: The Exchange Courier | published: 2030-06-10 | title: Harrow Copper shares slide as Zambia collapse halts third of output
%% Companies | Mining | London
Shares in Harrow Copper lost ⟦F22; v=19 percent; by=-: 19 per cent of their value on Monday⟧ after the miner told investors that ⟦F1; by=Harrow Copper: the “ground failure” at Mukanda⟧ ⟦F23; v=33 percent; by=Harrow Copper: would take out about 33 per cent of group production⟧ until the autumn.
The company ⟦F12; v=6; by=Harrow Copper: confirmed six fatalities⟧. ⟦F10; v=14; by=Harrow Copper: Fourteen employees had been recovered alive⟧, it said, ⟦F14; v=7; by=Harrow Copper: and seven remained missing⟧. It repeated that ⟦F5; v=tremor; by=Harrow Copper: a seismic event was “the sole trigger”⟧ and ⟦F21; v=no; by=Harrow Copper; st=denied: rejected a claim that the level had been under a stop order⟧.
A document seen by the Courier is awkward for both statements. ⟦F21; v=yes; by=inspection notice > The Exchange Courier: Dated April 11 and signed by a district inspector, it orders that work “shall cease forthwith” on the 580 level⟧, ⟦F24; v=pillars; by=inspection notice > The Exchange Courier: where three support pillars had been “reduced below design”⟧.
⟦F23; v=33 percent; by=analysts: Mukanda yields a third of Harrow's copper⟧, analysts note, ⟦F32; v=nearly half; by=analysts: but nearly half of its profit⟧. Chief executive Fiona Strand ⟦F25; by=-: flew to Ndola on Sunday⟧. ⟪Fiona Strand; q: “A tragedy on this scale leaves no one in this company untouched,”⟫ she said.
⟦F19; v=500000 kwacha; by=Zambian president: The Zambian president has given some $20,000 to the rescuers⟧.
%% Lex-style comment: page 22
=== a5 | outlet: Mineworkers' Voice (union newsletter) | published: 2030-06-09 | title: They robbed the pillars and now they blame God
This murder in slow motion has a cause, comrades, and it is not in the clouds. ⟦F5; v=pillars; by=union: The pillars that held up the 580 were shaved for their copper, and so the roof came down⟧. ⟦F20; v=10h06; by=union: The department's tremor was written down at 10.06⟧, ⟦F35; v=after; by=union: six minutes AFTER the fall. It was the fall⟧.
⟦F21; v=yes; by=union: An inspector had closed the place in April⟧. ⟦F26; v=10 days; by=union: Within ten days men were sent back in⟧.
⟦F2; v=31; by=union: Thirty-one of us went down, not twenty-seven⟧. ⟦F27; v=4; by=union: Four were casuals of a labour broker, who are lent lamps without a signature⟧. We have their wives here. ⟦F28; v=yes; by=union: One of the four, Evans Tembo, walked out on Friday with the others⟧, so they do exist!
And who opened the wall? ⟦F13; v=informal diggers; by=union: It was the jerabos, the illegal diggers of the old adit, that holed through first, with chisels⟧. ⟪Gift Chanda; q: “⟦F13; v=informal diggers; by=Gift Chanda: The first face I saw had no helmet and no uniform⟧,”⟫ says brother Gift Chanda, ⟦F7; v=33: 33⟧, of the rescued. ⟦F6; v=after; by=Gift Chanda: No siren had warned him; he heard it when he was already buried⟧.
%% An injury to one is an injury to all
=== a6 | outlet: Radio Lualaba FM (Lubumbashi) | published: 2030-06-12 | title: Mufulira: nineteen saved, and the search is stopped
%% Édition de midi – traduit du français
On the Zambian side the sirens have stopped. ⟦F10; v=19; by=Joseph Kabwe: Nineteen men have been given back by the mine of Mukanda⟧, ⟦F33; v=5; by=Joseph Kabwe: the last five on Monday evening⟧, the minister Kabwe has said, ⟦F12; v=8; by=Joseph Kabwe: and eight have died in it⟧. ⟦F14; v=0; by=Joseph Kabwe: Nobody is any more looked for⟧. Nineteen and eight, that makes ⟦F2; v=27; by=Joseph Kabwe: twenty-seven, as on the first day⟧.
The families do not do the same sum. ⟦F27; v=3; by=families: They ask after three day labourers⟧ of whom there is no trace.
The minister does not count ⟦F17; v=1; by=-: the young man crushed at the gate⟧ ⟦T2030-06-07: on the Friday⟧; ⟦F12; v=9; by=Bishop Mulenga: the bishop of Ndola, in his sermon, did, and spoke of nine dead⟧.
⟦F13; v=rescue brigade; by=Joseph Kabwe: For the minister it is the brigade of Kitwe that opened the passage⟧. ⟦F13; v=informal diggers; by=rescuer: One of that brigade, who asks us not to say his name, tells that they arrived by a hole already made⟧. ⟪Kitwe rescuer; q: “They had gone in with candles. We had the cameras,”⟫ he says.
⟦F6; v=before; by=Harrow Copper: The alarm, the company assures, sounded two minutes before the collapse⟧.
=== a7 | outlet: Pit & Plant International | published: 2030-07-02 | title: Analysis: What the Mukanda seismogram says
%% Technical | Rock mechanics | 6 min read
A month after ⟦F1: the Mukanda cave-in⟧ in Zambia, the raw trace is available, and it is short. ⟦F20; v=10h06; by=-: The instrument at Ndola shows one event, at 10.06 local time⟧; there is nothing at 9.52. The survey department ⟦F20; v=10h06; by=geological survey: concedes a clock error of fourteen minutes⟧ in its first bulletin.
Since the haulage log ends at 10.00, ⟦F5; v=pillars; by=Thandiwe Dube: ⟦F35; v=after; by=Thandiwe Dube: the tremor is the sound of the roof arriving⟧⟧, says Thandiwe Dube, a Johannesburg rock engineer, and the reason must be sought ⟦F24; v=pillars; by=Thandiwe Dube: in the undersized pillars⟧. Harrow still maintains that ⟦F5; v=tremor; by=Harrow Copper: ⟦F35; v=before; by=Harrow Copper: seismicity came first⟧⟧.
Readers should not confuse ⟦F12; v=8; by=-: the eight killed here⟧ with ⟦F9; v=10: the ten drowned⟧ in ⟦F8; v=2021: the 2021 inrush⟧, when the operator was another firm. ⟦F10; v=about 20; by=-: Some twenty were saved this time⟧, ⟦F11; v=3 days; by=-: most of them within three days⟧ rather than ⟦F4; v=5 days; st=planned: the five that had been allowed for drilling⟧. ⟦F31; v=no; by=-: The borehole, in fact, was never used⟧.
⟪Fiona Strand; q; via=The Exchange Courier: “A tragedy on this scale leaves no one untouched,”⟫ Harrow's chief executive told a London newspaper. She ⟦F29; v=resigned; by=-: stepped down on 28 June⟧.
=== key
F1 | What happened at Mukanda mine?
F2 | How many miners were underground in the collapse?
F3 | How deep were the miners trapped?
F4 | How long was the drilling to take?
F5 | What caused the collapse?
F6 | Did the siren sound before or after the collapse?
F7 | How old is Gift Chanda?
F8 | When was the flood at the mine?
F9 | How many died in the flood?
F10 | How many miners were rescued alive?
F11 | How long were the first rescued underground?
F12 | How many people were killed in the disaster?
F13 | Who broke through to the trapped men first?
F14 | How many miners were still missing?
F15 | What share does Harrow Copper hold?
F16 | What share does the state hold?
F17 | How many died at the mine gate?
F18 | What happened at the mine gate?
F19 | How much did the president give the rescuers?
F20 | At what time was the tremor recorded?
F21 | Had inspectors closed the level in April?
F22 | How far did Harrow's shares fall?
F23 | How much of Harrow's output does Mukanda yield?
F24 | What was wrong on the 580 level?
F25 | Where did the chief executive go on Sunday?
F26 | How soon were men sent back to the closed level?
F27 | How many casual workers are not counted?
F28 | Was one of the casual workers rescued?
F29 | What became of the chief executive?
F30 | How many died in the accident near Kalulushi?
F31 | Was the borehole used?
F32 | How much of Harrow's profit does Mukanda yield?
F33 | How many were brought out on Monday evening?
F34 | When did the rescuers break through?
F35 | Did the tremor come before or after the fall?
D1 | figure | conflict | F2 | 27: a1 a2 a3 a6 | 31: a3 a5 | the lamp room's count against the union's, which adds four casuals without lamps of their own
D2 | figure | update | F10 | 14: a2 a3 a4 | 19: a6 | five more came out on the Monday
D3 | figure | rounding | F10 | 19: a6 | about 20: a7 | the trade paper rounds the nineteen
D4 | figure | update | F12 | 5: a2 | 6: a4 | 8: a6 a7 | bodies were found one after another
D5 | figure | scope | F12 | 8: a6 a7 | 9: a6 | the bishop adds the man crushed at the gate
D6 | figure | rounding | F3 | 580 m: a1 | nearly 600 m: a2 | the agency rounds the depth
D7 | cause | conflict | F5 | tremor: a1 a3 a4 a7 | pillars: a5 a7 | company and state blame a quake, union and engineer the shaved pillars
D8 | identity | conflict | F13 | rescue brigade: a2 a3 a6 | informal diggers: a5 a6 | the minister honours the brigade, a survivor and a rescuer the illegal diggers
D9 | sequence | conflict | F6 | after: a1 a5 | before: a6 | the company says the alarm came first
D10 | date | conflict | F20 | 09h52: a3 | 10h06: a5 a7 | the department's first bulletin had a clock error, which the union saw at once
D11 | denial | conflict | F21 | no: a3 a4 | yes: a4 a5 | minister and company deny the stop order that the paper has seen
D12 | figure | update | F14 | 8: a2 a3 | 7: a4 | 0: a6 | the missing were found
D13 | figure | scope | F27 | 4: a5 | 3: a6 | all four casuals, or the three without a trace after one came out
D14 | sequence | conflict | F35 | before: a3 a7 | after: a5 a7 | survey and company put the tremor before the fall, union and engineer after it
R F2 | 2 | the lamp room (company and minister); the union and families
R F5 | 4 | the company; the geological survey; the union; Thandiwe Dube
R F13 | 4 | the mines minister; the union; Gift Chanda; a Kitwe rescuer
R F21 | 4 | the minister; the company; the inspection notice; the union
S | a4 “A tragedy on this scale leaves no one in this company untouched,” | a7 “A tragedy on this scale leaves no one untouched,”
E | Joseph Kabwe | person | Joseph Kabwe; Mines Minister Joseph Kabwe; Kabwe; Mr Kabwe; the minister Kabwe
E | Harrow Copper | organisation | Harrow Copper; Harrow; The company; the miner
E | Fiona Strand | person | Fiona Strand; Chief executive Fiona Strand; Harrow's chief executive
E | Agness Mumba | person | PRESIDENT Agness Mumba; The Head of State; The Zambian president
