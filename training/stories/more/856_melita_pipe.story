story: melita_pipe
about: the gas pipe between Sicily and Malta is torn; anchor or charge, accident or intent, Italian or Maltese shelf, a first ship cleared and a second held, cubic metres and tonnes of the same gas, and an electric cable that was cut three years before
=== a1 | outlet: The Grand Harbour Post | published: 2032-11-15 | title: Gas pipe cut: "hostile hand" behind blackout, says Prime Minister
%% Claire Bonavia | Front page
⟦F1; by=-: The pipeline that brings gas from Sicily to Malta was severed⟧ in the small hours of yesterday, and ⟦F12; v=21000; by=power company: 21,000 households woke without light⟧, the power company said.
⟦F2; v=Sunday 2h47; by=Melita Link: Pressure fell away at thirteen minutes to three ⟦T2032-11-14: on Sunday morning⟧⟧, according to the operator, Melita Link. ⟦F3; v=Italian shelf; by=Melita Link: Its engineers place the break on the Italian side of the line, some way south of Gela⟧, ⟦F4; v=86 m; by=Melita Link: where the bottom lies at 86 metres⟧.
⟦F25; v=deliberate; by=Rosanne Zerafa: Prime Minister Rosanne Zerafa spoke of an attack⟧. ⟪Rosanne Zerafa; q: “Pipes as thick as a church door do not snap in a calm,”⟫ she told Parliament. ⟦F5; v=blast; by=university seismologists: Seismologists at the University had registered a jolt that they say resembles a charge of a few hundred kilos⟧. ⟦F6; v=Lady Ermina; by=government official: A government official named a tanker, the Lady Ermina, as the vessel being looked at⟧.
⟦F11; v=40 per cent; by=-: Four of every ten kilowatt-hours burned on these islands come out of that pipe⟧, ⟦F30; v=2030; by=-: which was opened with a brass band in 2030⟧. ⟦F29; by=education ministry: Schools stay shut ⟦T2032-11-15: today⟧ and ⟦T2032-11-16: tomorrow⟧⟧. ⟦F27; st=planned; by=energy ministry: A ship with liquefied gas is to berth at Delimara ⟦T2032-11-18: on Thursday⟧⟧, the energy ministry promised.
It is the second such blow. ⟦F16; v=2029; by=-: In 2029 a trawler ripped the electricity cable off Marsaxlokk⟧, ⟦F17; v=3 days; by=-: and half the south sat in darkness for three days⟧.
In the villages people took it as they take everything, on the doorstep. A baker in Qormi fired his wood oven and sold out by five. The Archbishop's office announced that bells would be rung by hand. Opposition members asked why an island had trusted one pipe; the government bench answered with noise.
%% More: where to find ice | Cartoon
=== a2 | outlet: Agenzia Trinacria | published: 2032-11-15 | title: Gela, gasdotto con Malta: "accident most likely"
%% (Trinacria) – Palermo, 15 NOV – English service
Magistrates in Ragusa ⟦F20; by=prosecutor's office: have opened a file against persons unknown⟧ after ⟦F1; by=-: the rupture of the undersea gas line to Malta⟧, judicial sources confirmed.
For the Coast Guard, ⟦F5; v=anchor; by=Coast Guard: a dragged anchor remains the hypothesis to beat⟧; ⟦F25; v=accident; by=Nello Caruana Riso: “an accident of the sea,” Minister of Energy Nello Caruana Riso told the Trinacria agency⟧. ⟦F5; v=blast; st=doubted; by=Coast Guard: Of an explosion the navy's hydrophones heard nothing⟧, it is added.
⟦F2; v=Saturday 23h12; by=geophysical institute: The instruments of the geophysical institute at Catania marked a tremor at 23.12 ⟦T2032-11-13: on Saturday⟧, and the institute believes that this was the break⟧. ⟦F3; v=Maltese shelf; by=Italian officials: It would have occurred, officials hold, beyond the median line, on the Maltese continental shelf⟧, ⟦F4; v=about 90 m; by=-: at a depth of about ninety metres⟧.
⟦F6; v=Lady Ermina; by=Coast Guard: A tanker, the Lady Ermina, has been hailed and told to heave to⟧, ⟦F31; v=Palau; by=-: Palauan by flag⟧.
⟦F18; v=2; by=hospital: Two fishermen of Pozzallo are in the burns unit at Catania⟧: ⟦F32; by=-: their boat, the Santa Rita, ran into the rising gas, and a cigarette did the rest⟧. ⟦F14; v=4.1m m3; by=Melita Link: Melita Link estimates the loss at 4.1 million cubic metres⟧. ⟪Nello Caruana Riso; q: “Nobody in Europe will be cold because of an anchor,”⟫ said the minister, well aware that ⟦F11; v=40 per cent; by=-: the island draws 40 per cent of its current from Sicilian gas⟧.
In Gela the matter is discussed on the promenade with a certain irony, since the town itself had no gas for half a winter once and nobody sent magistrates. The Region of Sicily asks that the sea be examined before the tourist season. A meeting between the two governments is being arranged.
=== a3 | outlet: Xemx! | published: 2032-11-18 | title: WRONG SHIP! Bungling hunters chased an innocent tanker
&& Bungling hunters chased an innocent tanker
⟦F6; v=Lady Ermina; by=-: For three days they swore it was the Lady Ermina⟧. ⟦F33; v=cleared; by=-: Now they say sorry and wave her on⟧. ⟦F6; v=Ostro Star; by=Italian police: The real suspect is a rust-bucket grain carrier called Ostro Star, Italian police revealed last night⟧, ⟦F7; v=Augusta; by=Italian police: and they have her tied up at Augusta⟧.
⟦F8; v=22; by=Italian police: All twenty-two aboard are being grilled⟧. ⟦F9; v=no; st=denied; by=Zurab Kvaratse: Skipper Zurab Kvaratse, a Georgian, says he touched nothing but coffee⟧. ⟦F22; v=off; by=harbour official: Yet his tracker went dark for more than three hours that night, a harbour official told Xemx!⟧
We are still in the dark too. ⟦F12; v=34000; by=power company: The number of homes cut off has climbed to 34,000⟧. ⟦F27; by=energy ministry: And that gas ship? Not ⟦T2032-11-18: today⟧ after all: ⟦T2032-11-19: tomorrow⟧, says the ministry, blaming the swell⟧. ⟦F29; by=-: Kids have been home since Monday⟧, going up the wall.
⟦F25; v=deliberate; by=Rosanne Zerafa: Zerafa still cries sabotage⟧. ⟦F5; v=blast; by=-: A bomb, in other words⟧. So why did the Italians fish up ⟦F21; v=about 9 t; by=Italian police: an anchor of some nine tonnes⟧ yards from the hole?
⟦F18; v=2; by=-: Our hearts go out to the two burnt lads of the Santa Rita⟧, ⟦F19; v=1; by=hospital: one of whom, Nunzio Iacono, passed away ⟦T2032-11-17: on Wednesday⟧, the hospital says⟧.
⟪Doris Spiteri; q: “I cooked the Sunday rabbit on the barbecue at six in the morning,”⟫ says gran Doris Spiteri, 74, of Żabbar.
And who pays for the melted ice cream? Shopkeepers in Sliema have begun a list, and it is long. ⟦F3; v=Italian shelf; by=-: The hole is on the Italians' own patch⟧, by the way, so let them bring the candles. The Archbishop has offered some of his. Our advice: marry an electrician.
%% WIN a generator! Text XEMX
=== a4 | outlet: Piraeus Tide | published: 2032-11-19 | title: Owners of Ostro Star reject pipe claim
%% CASUALTIES & CLAIMS | Stelios Mavrides
⟦F23; v=Kalyvas; by=-: Kalyvas Bulk of Piraeus, owner of the 1998-built Ostro Star⟧, has told underwriters that ⟦F9; v=no; st=denied; by=Kalyvas Bulk: its ship bears no blame⟧ for ⟦F1; by=-: the damage to the Melita gas line⟧.
⟦F22; v=on; by=Kalyvas Bulk: The identification signal never lapsed, claims manager Eleni Tsakou maintains: it was the shore station at Gela that failed⟧. ⟦F5; v=corrosion; by=Kalyvas Bulk; st=alleged: She points instead to the pipe, whose coating had been reported as pitted in a survey of 2031, and suggests it simply rusted through⟧. ⟪Eleni Tsakou; q: “An anchor that size would have taken our windlass with it,”⟫ she said.
⟦F7; v=Augusta; by=-: The ship lies under guard in the roads of Augusta⟧ ⟦F8; v=23; by=port agent: with twenty-three souls, if one includes a stowaway from Sfax⟧, the port agent reports. ⟦F31; v=Palau; by=-: Earlier suspicion had fallen on a Palau-registered product tanker⟧, ⟦F6; v=Lady Ermina; by=-: the Lady Ermina⟧, ⟦F33; v=cleared; by=-: released without a stain ⟦T2032-11-17: on Wednesday⟧⟧.
For the market the sum matters. ⟦F15; v=38m euros; by=Melita Link: Melita Link has put a figure of €38 million on the repair⟧. ⟦F13; v=6 weeks; by=Melita Link: It says the line can be flowing again six weeks from now⟧; ⟦F13; v=March; by=Subsea Nord: the contractor, Subsea Nord, expects no gas before March⟧. ⟦F10; v=60 m; by=Subsea Nord: Sixty metres of steel must be replaced⟧. ⟦F4; v=86 m; by=-: Working at 86 metres in winter⟧ is not for every barge.
⟦F16; v=2029; by=-: The claim for the 2029 cable cut, by a trawler, took two years to settle⟧. This time, ⟦F12; v=41000; by=power company: with shops and hotels counted in, the Maltese utility logged 41,000 interrupted connections⟧.
Brokers say the case will turn on the voyage recorder, which the prosecutors have and the owners have not seen. War-risk underwriters have asked for notice of calls at Maltese ports, though nobody has yet raised a premium. ⟦F25; v=accident; by=-: The market treats it as an accident⟧. An old hand in Akti Miaouli remarked that anchors, like witnesses, tend to hold only until they are needed.
=== a5 | outlet: Blue Shelf Watch | published: 2032-11-22 | title: The leak nobody wants to own
%% Blue Shelf Watch, Trapani and Tunis. Press note 41.
Two states are quarrelling over who must not have been hurt. ⟦F3; v=Maltese shelf; by=Italy: Rome puts the hole in Malta's water⟧, ⟦F3; v=Italian shelf; by=Malta: Valletta in Italy's⟧. Our boat was there. ⟦F3; v=Italian shelf; by=Blue Shelf Watch: By our sounder the bubbles rose four hundred metres north of the line⟧.
⟦F14; v=4.1m m3; by=Blue Shelf Watch: Some 2,900 tonnes of methane went into the sea and air⟧, which is the operator's own volume, only weighed. ⟦F34; v=3; by=Blue Shelf Watch: Three dolphins were washed up at Scoglitti⟧; whether from the gas is being examined.
⟦F5; v=anchor; by=Blue Shelf Watch: Our divers' film shows a furrow in the mud two kilometres long, ending at the tear; no crater⟧. ⟦F21; v=9.2 t; by=Coast Guard: The lump of iron beside it weighs 9.2 tonnes on the Coast Guard's scale⟧. ⟦F10; v=60 m; by=Blue Shelf Watch: For sixty metres the tube is bent like a straw⟧. ⟦F2; v=Saturday 23h12; by=geophysical institute: The Catania tremor, at twelve minutes past eleven in the evening, fits the furrow⟧; ⟦F2; v=Sunday 2h47; by=Melita Link: the control room's clock, at 2.47, tells only when somebody looked⟧.
We therefore ask why ⟦F25; v=deliberate; by=Rosanne Zerafa; st=doubted: one prime minister needs a saboteur⟧ and ⟦F20; by=-: a prosecutor works against nobody in particular⟧. ⟦F22; v=off; by=satellite firm: A satellite firm's log shows the Ostro Star silent from 22.05 to 01.15⟧. ⟦F15; v=38m euros; by=-: Thirty-eight million will be found for steel⟧, nothing for the sea. ⟦F19; v=1; by=-: One fisherman has paid with his life⟧. ⟪Federica Lo Monte; q: “He was looking for prawns,”⟫ says our chair, Federica Lo Monte.
We ask three things: the video of the operator's own robot, the survey of the coating, and a joint commission with a fisherman in it. ⟦F9; v=no; st=denied; by=Zurab Kvaratse: The captain tells our lawyer that he did nothing⟧; he may be telling the truth as he slept it. The sea between two states belongs, at such times, to neither, and so does the blame.
=== a6 | outlet: Rheinufer Funk | published: 2032-11-28 | title: Explained: the torn pipe of Malta
%% Hintergrund – English edition
What do we know after two weeks? ⟦F1; by=-: That the Melita gas conduit under the Strait of Malta burst⟧, ⟦F11; v=40 per cent; by=-: which had carried two fifths of the island republic's supply⟧. ⟦F30; v=2030; by=-: It was only two years old⟧.
@@ copy Agenzia Trinacria
When? ⟦F2; v=Saturday 23h12; by=geophysical institute: The instruments of the geophysical institute at Catania marked a tremor at 23.12 on Saturday, and the institute believes that this was the break⟧. ⟦F2; v=Sunday 2h47; by=Melita Link: The operator's alarm came over three and a half hours later, at 2.47⟧.
By whom? ⟦F9; v=cut; by=lawyer: Captain Kvaratse, who had long protested his innocence, has let his lawyer say that the port anchor of the Ostro Star “ran out unnoticed”⟧. ⟦F6; v=Ostro Star; by=prosecutors: Prosecutors have had no other ship in view⟧ since ⟦F33; v=cleared; by=-: they let the Lady Ermina go⟧. ⟦F25; v=accident; by=prosecutors: They now write of negligence, not of malice⟧. ⟦F23; v=Kalyvas; by=-: The shipowner, Kalyvas from Greece⟧, keeps silent.
How bad was it? ⟦F12; v=34000; by=-: At the worst 34,000 homes had no current⟧, ⟦F29; by=-: classrooms stood empty for a week⟧ ⟦F14; v=4.1m m3; by=-: and 4.1 million cubic metres escaped⟧. ⟦F27; by=-: A tanker with liquid gas has filled the gap since ⟦T2032-11-19: the 19th⟧⟧. ⟦F18; v=2; by=-: Two Sicilian fishermen suffered burns⟧; ⟦F19; v=1; by=-: one did not survive⟧. ⟪Rosanne Zerafa; q; via=The Grand Harbour Post: “Pipes thick as a church door do not snap in a calm,”⟫ the premier had said.
When will it be mended? ⟦F13; v=6 weeks; by=Melita Link: Before the new year, as Melita Link hopes⟧; ⟦F13; v=March; by=Subsea Nord: in spring, as those who must weld it say⟧. ⟦F15; v=38m euros; by=-: The bill is estimated at 38 million euros⟧.
Was that not the case with the cable? No: ⟦F16; v=2029; by=-: that was the power line of 2029⟧, ⟦F17; v=3 days; by=-: mended after three days⟧.
Experts warn against drawing large lessons. The Mediterranean is full of cables, tubes and old wrecks, few of them guarded, and most damage to them is done by people who were looking the other way. Malta's government wants a second connection; its finance minister wants to know from what. On the islands, meanwhile, candle makers have a good Advent.
=== key
F1 | What happened to the pipeline?
F2 | When did the pipe break?
F3 | On whose shelf is the break?
F4 | How deep is the break?
F5 | What broke the pipe?
F6 | Which ship is suspected?
F7 | Where is the Ostro Star held?
F8 | How many are aboard the Ostro Star?
F9 | Does the ship admit cutting the pipe?
F10 | How much pipe must be replaced?
F11 | What share of Malta's power comes from the pipe?
F12 | How many households were without power?
F13 | When will the pipe work again?
F14 | How much gas escaped?
F15 | What will the repair cost?
F16 | When was the electric cable cut?
F17 | How long did the earlier blackout last?
F18 | How many fishermen were burnt?
F19 | How many fishermen died?
F20 | What did the prosecutors in Ragusa do?
F21 | How heavy is the anchor that was found?
F22 | Was the Ostro Star's signal off?
F23 | Who owns the Ostro Star?
F25 | Was it deliberate?
F27 | When does the gas ship come?
F29 | What about the schools?
F30 | When was the pipe opened?
F31 | Under which flag is the Lady Ermina?
F32 | What happened to the Santa Rita?
F33 | What became of the Lady Ermina?
F34 | How many dolphins were washed up?
D1 | cause | conflict | F5 | blast: a1 a2 a3 | anchor: a2 a5 | corrosion: a4 | seismologists suspect a charge, Coast Guard and divers an anchor, the owner rust
D2 | characterisation | conflict | F25 | deliberate: a1 a3 a5 | accident: a2 a4 a6 | the prime minister calls it an attack, the Italian side an accident
D3 | date | conflict | F2 | Sunday 2h47: a1 a5 a6 | Saturday 23h12: a2 a5 a6 | the operator's alarm against the seismograph
D4 | place | conflict | F3 | Italian shelf: a1 a3 a5 | Maltese shelf: a2 a5 | each state puts the hole in the other's waters
D5 | identity | update | F6 | Lady Ermina: a1 a2 a3 a4 | Ostro Star: a3 a6 | the first ship was cleared and a second held
D6 | denial | conflict | F22 | off: a3 a5 | on: a4 | officials and a log have the signal off, the owner on
D7 | denial | update | F9 | no: a3 a4 a5 | cut: a6 | the captain denied and then had his lawyer say the anchor ran out
D8 | figure | update | F12 | 21000: a1 | 34000: a3 a6 | more homes were cut off
D15 | figure | scope | F12 | 34000: a3 a6 | 41000: a4 | households only, or shops and hotels too
D10 | date | conflict | F13 | 6 weeks: a4 a6 | March: a4 a6 | operator against contractor
D11 | figure | scope | F8 | 22: a3 | 23: a4 | the crew, or with a stowaway
D12 | figure | rounding | F4 | 86 m: a1 a4 | about 90 m: a2 | the same depth
D14 | figure | rounding | F21 | 9.2 t: a5 | about 9 t: a3 | the same anchor
R F5 | 4 | the university's seismologists; the Coast Guard; Blue Shelf Watch's divers; the shipowner
R F2 | 2 | Melita Link; the geophysical institute
R F3 | 3 | Melita Link; Italian officials; Blue Shelf Watch
R F22 | 3 | a harbour official; the shipowner; the satellite firm
S | a1 “Pipes as thick as a church door do not snap in a calm,” | a6 “Pipes thick as a church door do not snap in a calm,”
E | Rosanne Zerafa | person | Rosanne Zerafa; Zerafa; Prime Minister Rosanne Zerafa; the premier
E | Zurab Kvaratse | person | Zurab Kvaratse; Captain Kvaratse
E | Melita Link | organisation | Melita Link; the operator
E | Ostro Star | vessel | Ostro Star
E | Kalyvas Bulk | organisation | Kalyvas Bulk; Kalyvas
