story: akaiwong_helicopter
about: a Guyanese army helicopter goes down near the Venezuelan border; shot or struck by a vulture, on which bank of the river, soldiers and all aboard, who found the survivors, and a Venezuelan helicopter lost in the same hills years before
=== a1 | outlet: Demerara Sentinel | published: 2030-02-07 | title: GDF helicopter down in Region Seven, seven aboard
%% By Ravi Persaud and Onica Bovell | GEORGETOWN
⟦F1; by=defence force: A Guyana Defence Force helicopter dropped off the radar⟧ ⟦T2030-02-06: yesterday afternoon⟧ over the broken country near the Venezuelan frontier, ⟦F2; v=7; by=defence force: with seven people on board⟧, the Force said last night. It had left Eteringbang ⟦F3; v=1420; by=defence force: at twenty minutes past two⟧, bound for the new post at Akaiwong ⟦F4; v=rations and radio; by=defence force: with rations and a radio set⟧.
⟦F5; v=bird; by=Lennox Adonis: Brigadier Lennox Adonis said early signs suggested that a king vulture had gone into the engine⟧. ⟪Lennox Adonis; q: “⟦F6; v=no hostile fire; st=denied; by=Lennox Adonis: There is nothing before me that speaks of hostile fire⟧. I ask the nation for patience,”⟫ he told reporters at Camp Ayanganna.
Miners on the Cuyuni tell it differently. ⟦F6; v=shots; by=Delroy Sampson: Delroy Sampson, who runs a dredge below the falls, heard two cracks and then the pitch of the blades change⟧. ⟪Delroy Sampson; q: “Bird don't crack,”⟫ he said.
The pilot is Major Simone Da Costa, ⟦F7; v=41; by=-: forty-one, a mother of two⟧ and ⟦F8; v=first woman; by=-: the first woman to command one of the Force's Bells⟧. The weather over the Cuyuni was clear, with light winds, according to the hydromet office.
The district is where ⟦F9; v=Venezuelan Mi-17; by=-: a Venezuelan Mi-17 hit a ridge⟧ ⟦F10; v=2024; by=-: six years ago⟧, ⟦F11; v=9; by=-: with the loss of nine soldiers⟧. ⟦F12; v=weather; by=-: Fog was found to be at fault in that case⟧.
%% Sentinel e-paper, G$80 a day
=== a2 | outlet: Anglo-Caribbean News Agency | published: 2030-02-08 | title: Guyana says army helicopter was shot down; Caracas rejects charge
GEORGETOWN, Feb 8 (ACNA) – Guyana said ⟦T2030-02-08: on Friday⟧ that ⟦F6; v=shots; by=Guyanese government: gunfire from across the border had brought down one of its army helicopters⟧, killing ⟦F13; v=4; by=Guyanese government: four of those aboard⟧ in what President Yvette Harrilall called ⟪Yvette Harrilall; q: “⟦V1; said: an act of war in all but name⟧”⟫.
⟦F14; v=3; by=defence force: Three people survived⟧ and ⟦F15; v=special forces; by=defence force: were winched out by a special forces team⟧ ⟦F22; v=2030-02-07; by=defence force: ⟦T2030-02-07: on Thursday morning⟧⟧, the defence force said. ⟦F16; v=6; by=defence force: Six bullet holes had been counted in the tail boom⟧, it said, and ⟦F5; v=gunfire; by=defence force: bullets, not a bird as it had first suggested, had stopped the rotor⟧.
⟦F17; v=Guyanese bank; by=Guyanese government: The wreck lies 800 metres inside Guyanese territory⟧, according to the government. Venezuela, which claims the whole region, dismissed the account. ⟦F6; v=no hostile fire; st=denied; by=Venezuelan foreign ministry: ⟪Venezuelan foreign ministry; q: "No Venezuelan soldier has fired at anything"⟫⟧, the foreign ministry in Caracas said, adding that ⟦F17; v=Venezuelan bank; by=Venezuelan foreign ministry: the aircraft had fallen on the left bank of the river, ⟪Venezuelan foreign ministry; q: "in Venezuelan jurisdiction beyond any discussion"⟫⟧.
⟦F18; v=summoned; by=-: Guyana called in the Venezuelan ambassador⟧. Brent crude rose ⟦F19; v=2.1%; by=-: 2.1 percent⟧ on the news. Schools along the Essequibo coast closed early and petrol queues formed in Bartica, where a mayor appealed for calm over a loudspeaker van. Guyana pumps ⟦F20; v=900000; by=-: about 900,000 barrels a day⟧ off its coast.
It was the heaviest loss for the small force in peacetime. ⟦F1; by=-: The machine had vanished from the screens⟧ ⟦T2030-02-06: on Wednesday⟧ shortly after leaving Eteringbang ⟦F3; v=1420; by=-: at 2.20 p.m.⟧; ⟦F9; v=Venezuelan Mi-17; by=-: a Venezuelan transport helicopter had been lost in the same uplands⟧ ⟦F10; v=2024; by=-: in 2024⟧, ⟦F12; v=weather; by=-: in fog⟧.
%% ACNA is a cooperative of 31 newspapers
=== a3 | outlet: Orinoco al Día | published: 2030-02-08 | title: Georgetown's bird becomes a bullet in 48 hours
%% Opinión | Bolívar | Deportes
Ciudad Guayana. ⟦F5; v=bird; by=Guyanese government: ⟦T2030-02-06: On Wednesday⟧ it was a vulture⟧. By today, ⟦F5; v=gunfire; by=Guyanese government: in the version of Georgetown, it is Venezuelan lead⟧. ⟦F5; v=overload; by=José Ángel Rondón: For General José Ángel Rondón, chief of the Guayana defence region, it is neither: an overloaded machine whose pilot misjudged the heat⟧. ⟪José Ángel Rondón; q: “⟦F2; v=9; by=José Ángel Rondón: They had nine souls and two drums of fuel in a cabin made for seven⟧,”⟫ he said. ⟪José Ángel Rondón; q: “Physics is not Venezuelan.”⟫
He was emphatic also about the rescue. It was, according to him, ⟦F15; v=Venezuelan patrol; by=José Ángel Rondón: a patrol of the Bolivarian army that first reached the burning remains⟧, ⟦F21; v=water; by=José Ángel Rondón: gave the injured water⟧ and ⟦F22; v=2030-02-06; by=José Ángel Rondón: ⟦T2030-02-06: on Wednesday⟧ itself⟧ handed them over at the rapids ⟪José Ángel Rondón; q: “without asking for a receipt”⟫. ⟦F17; v=Venezuelan bank; by=José Ángel Rondón: The place, by his map, is on our side, at the mouth of the Caño Negro⟧.
⟦F4; v=weapons; by=José Ángel Rondón; st=alleged: The cargo he described as anti-aircraft missiles⟧, a claim for which he offered no photograph.
Nobody in this newspaper forgets the Mi-17 of Cerro Colorado, in which ⟦F11; v=9: nine of our boys⟧ stayed for ever in the fog ⟦F10; v=2024: in 2024⟧. Then it was Georgetown's radio that ⟦F23; v=smugglers; by=Georgetown radio: spoke of smugglers with rifles⟧, and ⟦F12; v=weather; by=-: it was the weather⟧.
And the money? ⟦F20; v=900000; by=-: Nine hundred thousand barrels leave the disputed sea each day⟧ under another flag. ⟦F19; v=about 2%; by=-: Oil climbed some two per cent on the affair⟧, so somebody has drunk to it. ⟦F18; v=summoned; by=-: Our ambassador was called to the carpet in Georgetown this morning⟧ and listened, it is said, with his hat on his knees.
%% Suscríbete al boletín
=== a4 | outlet: Amerindian Rivers Council (statement) | published: 2030-02-10 | title: Our people carried them out
%% Issued at Kamarang | Please circulate
The Council has read with sadness who is said to have saved the soldiers. ⟦F15; v=villagers; by=Rivers Council: It was six men and a girl of fifteen from Akaiwong who cut the living out of the machine⟧ with axes, and kept them under a tarpaulin until ⟦F22; v=2030-02-07; by=Rivers Council: the Force came ⟦T2030-02-07: on Thursday⟧⟧, ⟦F24; v=16 hours; by=Rivers Council: sixteen hours later⟧.
⟪Celestine Williams; q: “⟦F15; v=villagers; by=Celestine Williams: My nephew held the major's head⟧. No army of any colour was there,”⟫ said Toshao Celestine Williams.
⟦F6; v=shots; by=villagers > Rivers Council: Our people did hear shooting, three or four shots⟧. ⟦F25; v=garimpeiros; by=villagers > Rivers Council: It came from the camp of the gold gangs at Caño Negro⟧, where ⟦F26; v=sindicato; by=Rivers Council: the sindicato rules, and neither capital does⟧. ⟦F17; v=island; by=Rivers Council: The helicopter lies on an island of the river⟧ which we call Kaikan's Table and ⟦F27; v=neither; by=Rivers Council: which no treaty that we know gives to anybody⟧.
⟦F13; v=4; by=Rivers Council: Four soldiers died⟧ and we have wept for them. ⟦F28; v=1; by=Rivers Council: A fisherman of ours, Basil Edwin, died the same evening in the burning fuel on the water⟧. In no bulletin is he counted. ⟦F13; v=5; by=Rivers Council: With him there are five dead⟧.
We ask that ⟦F30; st=asked; by=Rivers Council: the fuel be pumped out⟧ before the rains. ⟦F31; v=300; by=Rivers Council: Three hundred people drink from that bend⟧.
The Council remembers too that ⟦F1; by=-: a machine fell out of the sky⟧ here once before. ⟦F11; v=9; by=-: Nine young Venezuelans lie⟧ on Cerro Colorado; our hunters found them as well, and were not named. ⟦F14; v=3; by=-: Three soldiers are alive today⟧ because somebody was mending a net. We ask for no medal. We ask to be in the story.
=== a5 | outlet: The Maple Leaf Dispatch | published: 2030-02-13 | title: Who fired on Flight GDF-4? Five days of shifting answers
%% WORLD | By Hannah Thibodeau in Georgetown
At the Georgetown hospital where Major Simone Da Costa is recovering, a soldier checks every flower. ⟦F14; v=3; by=-: She is one of three to come out alive⟧ from ⟦F1; by=-: ⟦T2030-02-06: last Wednesday's⟧ crash⟧, and her account, given to the Dispatch by her sister, fits no government. ⟦F25; v=garimpeiros; by=Simone Da Costa > her sister: The muzzle flashes came from among blue tarpaulins, she recalls: miners' tents⟧, not a military post.
Officially ⟦F25; v=Venezuelan army; by=Guyanese government: Guyana still blames the Venezuelan army⟧. Privately, two Western officials said, ⟦F25; v=garimpeiros; by=two Western officials: it has accepted that one of the armed mining gangs did it⟧, ⟦F32; v=mistake; by=two Western officials: perhaps taking the aircraft for a police raid⟧.
Caracas, after a week of ⟦F6; v=no hostile fire; st=denied; by=Venezuelan foreign ministry: insisting that nobody shot at anything⟧, has fallen quiet since ⟦F33; v=2030-02-11; by=-: ⟦T2030-02-11: Monday's⟧ meeting of the two vice-presidents in Bridgetown⟧. ⟦F18; v=summoned; by=-: The envoy summoned on the 8th⟧ was, it turns out, ⟦F34; v=on leave; by=Venezuelan embassy: on holiday in Margarita⟧.
The manifest shows ⟦F2; v=7; by=manifest: five soldiers, the pilot and her crew chief⟧; ⟦F2; v=9; by=General Rondón; st=doubted: a Venezuelan general's figure of nine⟧ seems to rest on a list from another day. It also shows ⟦F4; v=rations and radio; by=manifest: flour, tinned fish and an HF transmitter⟧.
On the rescue the sister is blunt. ⟪Marva Da Costa; q: “⟦F15; v=villagers; by=Marva Da Costa: Village people with axes⟧. The commandos took the picture,”⟫ Marva Da Costa said. ⟪Celestine Williams; q; via=Amerindian Rivers Council: “⟦F15; v=villagers; by=Celestine Williams > Rivers Council: No army was there⟧,”⟫ a village leader, Celestine Williams, has said in a statement. ⟦F15; v=special forces; st=denied; by=Lennox Adonis: Brigadier Adonis rejects this⟧. Oil is back where it was, though a ⟦F19; v=about 2%; by=-: jump of roughly 2 per cent⟧ on the first ⟦T2030-02-08: Friday⟧ made traders look up Akaiwong on the map. ⟦F20; v=nearly a million; by=-: Nearly a million barrels⟧ leave the country's waters daily.
⟦F36; v=2030-02-20; st=planned; by=speaker: Parliament is to take the matter up on the 20th, its speaker said⟧. The older wreck, ⟦F9; v=Venezuelan Mi-17; by=-: the Venezuelan transport that flew into the same range⟧, is 60 kilometres to the south. ⟦F11; v=9: Nine died there⟧.
%% This reporting was supported by readers
=== a6 | outlet: Demerara Sentinel | published: 2030-02-15 | title: Fourth soldier buried; Force ‘regrets’ bird talk
%% By Onica Bovell
The last of ⟦F13; v=4; by=-: the four men lost at Akaiwong⟧ was buried at Linden ⟦T2030-02-14: yesterday⟧ with a gun salute that made the babies cry.
At the graveside Brigadier Adonis said he regretted that ⟦F5; v=bird; by=Lennox Adonis: he had spoken of a vulture in the first hours⟧. ⟦F35; v=radio call; by=Lennox Adonis: It had come from a garbled radio call, he said: “bird down” is airmen's slang for a lost aircraft⟧. ⟦F5; v=gunfire; by=Lennox Adonis: That bullets did it is now beyond doubt⟧: ⟦F16; v=half a dozen; by=Lennox Adonis: half a dozen holes, one through the tail rotor shaft⟧.
⟦F17; v=Guyanese bank; by=Lennox Adonis: The site is on the right bank, he repeated⟧. ⟦F17; v=island; by=satellite picture: A satellite picture that the Sentinel has bought shows it on a sandbank in mid-river⟧.
⟦F15; v=special forces; by=Lennox Adonis: He gave the credit for the rescue to his men⟧, ⟪Lennox Adonis; q: “aided by residents”⟫. ⟪Celestine Williams; q: “⟦F15; v=villagers; by=Celestine Williams: Aided by? They were in bed⟧,”⟫ Toshao Williams answered by phone.
⟦F28; v=1; by=Basil Edwin's widow: Basil Edwin's widow has still had no visit⟧ about her husband, burned on the river; ⟦F13; v=5; by=opposition: the opposition wants the roll of the dead to read five⟧. ⟦F36; v=2030-02-26; st=planned; by=speaker: The hearing in parliament has been put back to February 26, the speaker announced⟧.
⟦F7; v=41; by=-: Major Da Costa, 41⟧, walked to the window of her ward ⟦T2030-02-13: on Wednesday⟧. ⟦F24; by=her doctor: She owes her leg, her doctor says, to a belt that a girl tightened and loosened all through the night⟧.
&& Brigadier Adonis regrets having spoken of a bird.
%% Letters: Give the girl the medal
=== a7 | outlet: Border Monitor Brief | published: 2030-02-12 | title: Note 14: the Akaiwong shoot-down, claims against evidence
%% Subscribers only. Not for onward distribution.
Event. ⟦F1; by=-: Loss of a Bell 412 of the Guyanese army⟧, 6 February, ⟦F3; v=1420; by=flight tracker: roughly ten minutes after its 14.20 take-off⟧.
Casualties. ⟦F13; v=4; by=-: Four military fatalities⟧, ⟦F14; v=3; by=-: three survivors⟧; ⟦F28; v=1; by=indigenous body; st=doubted: one civilian reported dead by an indigenous body, unconfirmed⟧.
@@ copy Anglo-Caribbean News Agency
Three survivors ⟦F15; v=special forces; by=defence force > Anglo-Caribbean News Agency: were winched out by a special forces team⟧ ⟦F22; v=2030-02-07; by=defence force > Anglo-Caribbean News Agency: ⟦T2030-02-07: on Thursday morning⟧⟧, the defence force said. ⟦F16; v=6; by=defence force > Anglo-Caribbean News Agency: Six bullet holes had been counted in the tail boom⟧.
Assessment. ⟦F5; v=gunfire; by=-: Small-arms fire, likely⟧. ⟦F25; st=doubted; by=-: Shooter not established⟧: ⟦F26; v=sindicato; by=-: the opposite shore is run by an armed mining syndicate⟧, with which local Venezuelan officers ⟦F37; v=cut; by=former mine owner; st=alleged: are said by a former mine owner to share the take⟧.
Location. Claims differ: ⟦F17; v=Guyanese bank; by=Georgetown: Georgetown's shore⟧, ⟦F17; v=Venezuelan bank; by=Caracas: Caracas's shore⟧. The 1899 award, which Caracas rejects, is silent on islets.
Precedent. ⟦F12; v=weather; by=-: The 2024 crash had a meteorological cause⟧ and ⟦F11; v=9; by=-: cost nine lives⟧, all Venezuelan.
Outlook. ⟦F38; v=low; by=-: We keep the chance of open fighting this quarter at under five in a hundred⟧. Escalation would need a second incident, in our view, or an election. At stake in any case: ⟦F20; v=650000; by=-: the oldest offshore block alone gives 650,000 barrels daily⟧, and its operator moved no staff last week. Insurers have not altered their rates for tankers. Clients with people at Eteringbang should keep a boat fuelled and two satellite telephones charged.
=== key
F1 | What happened to the helicopter?
F2 | How many people were aboard?
F3 | When did the helicopter take off?
F4 | What did the helicopter carry?
F5 | What brought the helicopter down?
F6 | Was there shooting at the helicopter?
F7 | How old is the pilot?
F8 | What is special about the pilot's career?
F9 | Which aircraft was lost in the hills before?
F10 | When was the earlier crash?
F11 | How many died in the earlier crash?
F12 | What caused the earlier crash?
F13 | How many were killed?
F14 | How many survived?
F15 | Who rescued the survivors?
F16 | What was found in the tail boom?
F17 | On whose side does the wreck lie?
F18 | What did Guyana do about the ambassador?
F19 | How much did oil rise?
F20 | How much oil does Guyana pump?
F21 | What did the patrol give the injured?
F22 | On what day were the survivors handed over or fetched?
F23 | What did Georgetown's radio say about the earlier crash?
F24 | How long did the survivors wait?
F25 | Who fired?
F26 | Who rules the camp at Caño Negro?
F27 | To whom does the island belong?
F28 | How many civilians died?
F30 | What does the council ask about the fuel?
F31 | How many people drink from the bend?
F32 | Why did the gang shoot?
F33 | When did the vice-presidents meet?
F34 | Where was the ambassador?
F35 | Where did the talk of a bird come from?
F36 | When is the hearing?
F37 | Do Venezuelan officers share the gold?
F38 | How likely is open fighting?
D1 | cause | update | F5 | bird: a1 a3 a6 | gunfire: a2 a3 a6 a7 | the force first spoke of a vulture and took it back two days later
D2 | cause | conflict | F5 | gunfire: a2 a6 a7 | overload: a3 | bullets for Guyana, an overloaded cabin for the Venezuelan general
D3 | denial | conflict | F6 | no hostile fire: a1 a2 a5 | shots: a1 a2 a4 | Caracas and at first the brigadier deny shooting, the dredge owner, villagers and later Georgetown report it
D4 | place | conflict | F17 | Guyanese bank: a2 a6 a7 | Venezuelan bank: a2 a3 a7 | island: a4 a6 | each state puts the wreck on its shore, the villagers and a picture on an island
D5 | figure | conflict | F2 | 7: a1 a5 | 9: a3 a5 | the manifest against the general's list
D6 | responsibility | conflict | F15 | special forces: a2 a5 a6 a7 | Venezuelan patrol: a3 | villagers: a4 a5 a6 | three parties claim the rescue
D7 | identity | conflict | F25 | garimpeiros: a4 a5 | Venezuelan army: a5 | gold gangs or Venezuelan soldiers fired
D8 | date | conflict | F22 | 2030-02-06: a3 | 2030-02-07: a2 a4 a7 | handed over on Wednesday by the general, fetched on Thursday by the council
D9 | identity | conflict | F4 | rations and radio: a1 a5 | weapons: a3 | the manifest against the general's missiles
D10 | figure | rounding | F19 | 2.1%: a2 | about 2%: a3 a5 | the same rise
D11 | figure | rounding | F20 | 900000: a2 a3 | nearly a million: a5 | the same output
D15 | date | update | F36 | 2030-02-20: a5 | 2030-02-26: a6 | the hearing was put back
D12 | figure | scope | F20 | 900000: a2 a3 | 650000: a7 | the whole coast or the oldest block alone
D13 | figure | scope | F13 | 4: a2 a4 a6 a7 | 5: a4 a6 | those aboard, or with the fisherman who burned on the river
D14 | figure | rounding | F16 | 6: a2 a7 | half a dozen: a6 | the same holes
S | a4 “No army of any colour was there,” | a5 “No army was there,”
R F15 | 3 | the defence force; General Rondón; the villagers
R F25 | 3 | the villagers; Major Da Costa; the two Western officials
R F16 | 1 | the defence force
R F17 | 4 | Guyana; Venezuela; the Rivers Council; the satellite picture
E | Simone Da Costa | person | Major Simone Da Costa; Major Da Costa; The pilot
E | Lennox Adonis | person | Brigadier Lennox Adonis; Brigadier Adonis
E | José Ángel Rondón | person | General José Ángel Rondón; a Venezuelan general
E | Guyana Defence Force | organisation | Guyana Defence Force; the defence force; the Force
E | Celestine Williams | person | Toshao Celestine Williams; Toshao Williams
