story: st_aldric_ground
about: radar at a former residential school in Manitoba; anomalies or graves, eighty-three or sixty-one, a drain or children, registers against a list against memory, who burned the crosses, a first skeleton that is no child, and a church fire of disputed cause
=== a1 | outlet: Winnipeg Prairie Ledger | published: 2030-05-16 | title: Radar finds 83 possible graves at St. Aldric's school
%% Kevin Thorlakson, staff
WAPISKOW LAKE — Under the hayfield behind the brick shell of St. Aldric's, ⟦F1; by=Wapiskow Lake First Nation: ground-penetrating radar has picked up disturbances of the soil⟧ ⟦F2; v=83; by=Leanne Keewatin: in eighty-three spots⟧, Chief Leanne Keewatin told her people ⟦F3; v=2030-05-15: ⟦T2030-05-15: on Wednesday⟧ night⟧.
⟪Leanne Keewatin; q: “⟦F4; v=possible graves; by=Leanne Keewatin: We are calling them possible graves⟧. We will know when we know,”⟫ she said.
⟦F5; v=1907-1974; by=-: The residential school, ⟦F29; v=410 km; by=-: 410 kilometres north of Winnipeg⟧, was open from 1907 to 1974⟧. ⟦F6; v=57; by=records centre: Fifty-seven children are known to have died as its pupils, according to the national records centre⟧; ⟦F6; v=over 100; by=Mary-Jane Spence: elder Mary-Jane Spence, 88, believes that there were more than a hundred⟧. As a girl ⟦F7; v=1951; by=Mary-Jane Spence: she watched older boys dig by lantern in the winter of 1951⟧, Spence said.
⟦F8; v=24; by=Mary-Jane Spence: Two dozen wooden crosses used to stand there⟧. ⟦F9; v=principal; by=Mary-Jane Spence: Father Rouleau, the principal, had them piled up and burned ⟦F18; v=1958; by=Mary-Jane Spence: in 1958⟧⟧, said Spence, who carried some.
%% A national crisis line is open day and night: 1-800-555-0199
=== a2 | outlet: Dominion News Agency | published: 2030-05-17 | title: 83 unmarked graves found at Manitoba residential school
WINNIPEG — ⟦F4; v=graves; by=-: ⟦F2; v=83; by=-: Eighty-three unmarked graves⟧ have been located at a former residential school⟧ in northern Manitoba, the latest in a string of such discoveries in Canada.
⟦F1; by=First Nation: The search with radar⟧ was done by archaeologist Simone Arcand for Wapiskow Lake First Nation. ⟦F10; v=$12.8m; by=federal government: Ottawa has so far paid $12.8 million⟧ toward it, a federal spokesperson said.
⟦F11; v=no dig; by=Leanne Keewatin; st=planned: No earth will be turned before the families have met in ceremony⟧, Chief Leanne Keewatin said.
The Oblates of St. Aldric, ⟦F12; by=-: who ran the school⟧ ⟦F29; v=about 400 km; by=-: some 400 kilometres north of the city⟧, ⟦F13; v=refused; by=First Nation: have declined to open their archive in Rome⟧, the First Nation said.
⟦F14; v=none; by=-: At Fort Lacombe, Alta., where 14 similar spots were dug up in 2022, no remains came to light⟧.
%% This report was first published May 17
=== a3 | outlet: The Northern Contrarian | published: 2030-05-20 | title: Before we lower the flag again
%% Opinion | Giles Pemberton
⟦F4; v=graves; by=agency: ⟦F2; v=83; by=agency: Eighty-three graves⟧, the agency told the world⟧, and by supper it was in Paris. Let us read what was found. ⟦F4; v=soil disturbances; by=-: Nobody has found a grave⟧. ⟦F1: A machine on a trolley saw changes in the dirt⟧.
⟦F15; v=drain; by=1931 plan: A plan of 1931 in the provincial archives has the septic field of the school exactly there⟧, with trenches spaced at seven feet. ⟦F6; v=41; by=parish registers: The parish registers record forty-one pupils buried⟧, ⟦F16; v=tuberculosis; by=parish registers: nearly all of consumption⟧, and ⟦F17; by=-: most of them were sent home to be laid in the earth of their own villages⟧.
And the crosses? ⟦F9; v=grass fire; by=Department of Indian Affairs letter: A letter to the Department of Indian Affairs has them lost in a grass fire⟧ ⟦F18; v=1957; by=Department of Indian Affairs letter: in the spring of 1957⟧.
So far this field has cost ⟦F10; v=about $13m; by=-: the taxpayer thirteen million dollars, near enough⟧. I say dig. If there are children there, I shall be the first to kneel.
%% Become a Contrarian: $6 a month
=== a4 | outlet: Nishka Radio 96.3 | published: 2030-05-23 | title: Morning show: fire, shovels and what Simone found
%% Cree and English | transcript
Tansi. The church is gone. ⟦F19; by=-: St. Aldric's mission church burned to the ground⟧ ⟦F20; v=2030-05-21: ⟦T2030-05-21: on Tuesday⟧ night⟧. ⟦F21; v=wiring; by=fire chief: Our volunteer fire chief, Dale Monias, says the wiring was from 1949 and had been sparking all winter⟧. ⟦F21; v=arson; by=RCMP: The RCMP says somebody lit it⟧. Dale was inside, the RCMP was in Thompson.
On the weekend ⟦F22; v=3; by=guardians: three men from down south were caught in the hayfield with shovels⟧, at night, the guardians tell us. ⟪Leanne Keewatin; q: “You do not dig up my grandmother to win an argument,”⟫ Chief Keewatin told them, and called the police.
Now Simone Arcand, who is here with coffee. On the pipes she says: ⟪Simone Arcand; q: “⟦F15; v=not drain; st=denied; by=Simone Arcand: I know where the septic field is, it is on the other side of the road⟧. That plan is drawn with south on top.”⟫ But she has looked again. ⟦F2; v=61; by=Simone Arcand: She has crossed out tree roots and one fence line and is left with sixty-one⟧. ⟦F23; v=3; by=Simone Arcand: Of five thin cores, three brought up coffin wood⟧, she says.
Mary-Jane Spence called in. She has thought about it, she says: ⟦F7; v=1953; by=Mary-Jane Spence: the digging was the winter her sister came, so 1953⟧. ⟦F8; v=24: There were twenty-four crosses⟧, that she knows, since she counted them in catechism.
=== a5 | outlet: The Prairie Catholic | published: 2030-06-02 | title: Oblates will open archives, bishop kneels at Wapiskow
%% Diocesan weekly
Bishop Norbert Gauthier ⟦F24; by=-: knelt for an hour in the hayfield of St. Aldric's⟧ ⟦T2030-05-29: on Wednesday⟧ and asked pardon, in Cree.
He brought a letter. ⟦F13; v=opened; by=provincial superior: The provincial superior of the Oblates, Father Luc Hébert, undertakes that all papers of the school will be handed over by autumn⟧. Father Hébert says that ⟦F13; v=never refused; st=denied; by=Luc Hébert: no request had ever been turned down⟧; the first had been sent to a wrong address.
Diocesan archivist Sister Paule Roy has explained a difference that puzzles many. ⟦F6; v=41; by=Paule Roy: The registers, with their forty-one names, stop in 1940⟧. ⟦F6; v=57; by=Paule Roy: The centre's fifty-seven run through to the closing⟧.
@@ copy Dominion News Agency
⟦F14; v=none; by=-: At Fort Lacombe, Alta., where 14 similar spots were dug up in 2022, no remains were found⟧.
On ⟦F19: the burned church⟧: ⟦F21; v=wiring; by=insurer: the insurer's engineer, the chancery reports, traced the origin to a fuse box⟧.
=== a6 | outlet: Thamesway World Service | published: 2030-09-14 | title: Canada: first remains lifted at school site are an adult's
%% World | Americas | Listen
Archaeologists ⟦F25; by=-: have raised a first skeleton from the ground⟧ of a Canadian boarding school where Indigenous children were sent to be made into somebody else. ⟦F26; v=adult; by=-: It is not a child's⟧.
⟦F26; v=adult; by=chief medical examiner: The bones are those of a woman past fifty, Manitoba's chief medical examiner said⟧, and ⟦F27; v=1890s; by=chief medical examiner: went into the soil in the 1890s⟧, ⟦F28; v=before; by=chief medical examiner: that is before there was any school⟧. Local people, among them elder Mary-Jane Spence, had expected ⟦F26; v=girl; by=Mary-Jane Spence: a girl called Agnes⟧.
The radar's author disputes the date. ⟦F27; v=1920s; by=Simone Arcand: The coffin nails are of a pattern sold from 1922⟧, Simone Arcand told us. ⟦F26; v=adult; by=Simone Arcand: That it is a grown woman⟧ she accepts; a nun, possibly.
⟦F11; v=8 digs; by=Leanne Keewatin; st=planned: Families have agreed that eight more places be opened before the frost⟧, said Chief Leanne Keewatin. ⟦F2; v=61: Sixty-one remain on the map⟧; agencies and newspapers, some of which in May reported ⟦F4; v=graves; by=agencies: graves where there were signals⟧, have printed corrections. ⟦F21; v=arson dropped; by=RCMP: The federal police no longer believe that the fire at the church was set⟧.
⟦F10; v=$14.1m; by=-: With the province's share the search has now cost 14.1 million dollars⟧. The place is ⟦F29; v=410 km; by=-: 255 miles from the nearest city⟧. ⟪Leanne Keewatin; q: “Nobody gets to dig up my grandmother in order to win an argument,”⟫ the chief had told intruders in spring. This time, she says, it was done with a pipe and a song.
=== key
F1 | How were the spots found?
F2 | How many spots were found?
F3 | When was the result announced?
F4 | What are the spots?
F5 | When was the school open?
F6 | How many pupils died at the school?
F7 | When did the elder see boys dig?
F8 | How many crosses stood there?
F9 | How were the crosses lost?
F10 | What has the search cost?
F11 | Will the ground be dug?
F12 | Who ran the school?
F13 | Did the order open its archive?
F14 | What was found at Fort Lacombe?
F15 | Is the field the old septic drain?
F16 | Of what did the pupils die?
F17 | Where were most of the pupils buried?
F18 | When were the crosses lost?
F19 | What happened to the mission church?
F20 | When did the church burn?
F21 | What caused the church fire?
F22 | How many intruders were caught?
F23 | How many cores held coffin wood?
F24 | What did the bishop do?
F25 | What was raised from the ground?
F26 | Whose is the first skeleton?
F27 | When was the first skeleton buried?
F28 | Was the first burial before or after the school opened?
F29 | How far is the place from Winnipeg?
D1 | figure | update | F2 | 83: a1 a2 a3 | 61: a4 a6 | roots and a fence line were crossed out
D2 | characterisation | conflict | F4 | graves: a2 a3 a6 | possible graves: a1 | the agency states as graves what the chief calls possible
D3 | characterisation | conflict | F4 | graves: a2 a3 a6 | soil disturbances: a3 | the columnist says that nobody has found a grave
D4 | figure | scope | F6 | 41: a3 a5 | 57: a1 a5 | the registers stop in 1940, the centre counts to the closing
D5 | figure | conflict | F6 | 57: a1 a5 | over 100: a1 | the records centre against the elder's belief
D6 | responsibility | conflict | F9 | principal: a1 | grass fire: a3 | the elder saw them burned on orders, a letter has them lost by accident
D17 | date | conflict | F18 | 1958: a1 | 1957: a3 | the elder's year and the letter's
D7 | cause | conflict | F15 | drain: a3 | not drain: a4 | the columnist's plan against the archaeologist who reads it upside down
D8 | date | update | F7 | 1951: a1 | 1953: a4 | the elder corrects her own memory
D9 | denial | update | F13 | refused: a2 | opened: a5 | the order now promises its papers
D10 | denial | conflict | F13 | refused: a2 | never refused: a5 | the order says the request went astray
D11 | cause | conflict | F21 | arson: a4 | wiring: a4 a5 | police against the fire chief and the insurer
D12 | cause | update | F21 | arson: a4 | arson dropped: a6 | the police give up their view
D13 | identity | update | F26 | girl: a6 | adult: a6 | the bones are not whom the elder expected
D14 | date | conflict | F27 | 1890s: a6 | 1920s: a6 | the medical examiner against the archaeologist's nails
D15 | figure | rounding | F10 | $12.8m: a2 | about $13m: a3 | the same money
D18 | figure | scope | F10 | $12.8m: a2 | $14.1m: a6 | Ottawa's money, or with the province's
D19 | figure | rounding | F29 | 410 km: a1 a6 | about 400 km: a2 | the same distance
D16 | denial | update | F11 | no dig: a2 | 8 digs: a6 | no earth before ceremony, then families agree
R F6 | 3 | the registers; the records centre; the elder
R F15 | 2 | the plan of 1931; Simone Arcand
R F21 | 3 | the police; the fire chief; the insurer's engineer
R F27 | 2 | the medical examiner; Simone Arcand
S | a4 “You do not dig up my grandmother to win an argument,” | a6 “Nobody gets to dig up my grandmother in order to win an argument,”
E | Leanne Keewatin | person | Chief Leanne Keewatin; Chief Keewatin; the chief
E | Simone Arcand | person | archaeologist Simone Arcand; Simone Arcand; Simone; The radar's author
E | Mary-Jane Spence | person | elder Mary-Jane Spence; Mary-Jane Spence; Spence
E | Oblates of St. Aldric | organisation | The Oblates of St. Aldric; the Oblates
E | Luc Hébert | person | Father Luc Hébert; Father Hébert; The provincial superior of the Oblates
