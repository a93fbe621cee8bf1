story: rasyan_hospital
about: shells strike a hospital in an invented Yemeni front-line town; were the dead patients or soldiers, was there a command post in the cellar, whose shells or whose oxygen tank; traps: the dead of the hospital and the dead of Monday's bakery, staff of the charity and all staff, beds and patients, a coordinate sent and a coordinate received, an older strike on the same roof
=== a1 | outlet: Red Sea Wire | published: 2029-10-20 | title: Shelling of hospital in southwest Yemen kills at least 21
ADEN, Oct 20 (RSW) - ⟦F1; v=21; by=hospital director: At least 21 people were killed⟧ ⟦F2; v=2029-10-20: ⟦T2029-10-20: on Saturday⟧⟧ when ⟦F3; by=-: shells hit a hospital in the front-line town of Mafraq Rasyan⟧ in southwest Yemen, its director said.
⟦F4; v=37; by=Dr Wadhah Qasim: Another 37 were injured⟧, Dr Wadhah Qasim told RSW by telephone. ⟦F5; v=patients and staff; by=Dr Wadhah Qasim: The dead were patients, visitors and staff⟧, he said, ⟦F6; v=3; by=Dr Wadhah Qasim: three nurses among them⟧.
⟦F7; v=Sanaa forces; by=government: The internationally recognised government in Aden accused the forces of the Sanaa authorities⟧ of ⟦F8; v=tank shells; by=government: firing on the building with tanks⟧. ⟦F7; v=not Sanaa forces; by=Sanaa military spokesman; st=denied: A military spokesman in Sanaa denied that any of his units had shelled the town⟧ and ⟦F9; v=command post; by=Sanaa military spokesman; st=alleged: said the cellar of the hospital housed a brigade headquarters⟧.
⟦F10; v=80; by=-: Al-Bayan hospital has 80 beds⟧ and is run with the help of the Swiss-based charity Clinics Without Walls. ⟦F11; v=2021; by=-: Its roof was pierced by a missile in 2021⟧; ⟦F12; v=none; by=-: nobody was hurt at that time⟧.
⟦F13; v=112; by=Dr Wadhah Qasim: All ⟦F14; v=yes; by=Dr Wadhah Qasim: 112 patients still alive⟧ were being moved⟧ to Turbah over a mountain track.
%% Reporting by RSW Aden; editing by Paola Denti
=== a2 | outlet: Sawt al-Tihama (Sanaa state channel, English page) | published: 2029-10-21 | title: Mercenary command post blown up; hospital lie exposed
%% In the name of God
The military source refuted the lamentations of the mercenaries' media over ⟦F3: what took place at Mafraq Rasyan⟧. ⟦F9; v=command post; by=military source: A leadership and operations room of the enemy's 22nd Brigade had been installed beneath the building⟧ since the summer, the source affirmed, ⟦F14; v=no; by=military source: and the patients had long been removed from it⟧.
⟦F15; v=explosion inside; by=military source: What destroyed the place was ammunition and oxygen stored side by side⟧, ⟦F7; v=not Sanaa forces; by=military source; st=denied: and no gun of ours⟧. ⟦F5; v=soldiers; by=military source: The dead are officers and soldiers⟧, of whom the enemy ⟦F16; v=hospital dead; by=military source: buried nine under military honours⟧ ⟦T2029-10-21: this morning⟧, as its own channels showed.
The source reminded the world of ⟦F17; v=4; by=-: the four fishermen killed at Yakhtul⟧ last week by a mercenary drone, about whom no agency has written a line.
⟦F18; v=never received; by=military source; st=denied: No coordinates of any hospital in that sector had been received⟧ from the United Nations, he said.
%% Follow us on Telegram
=== a3 | outlet: Clinics Without Walls | published: 2029-10-21 | title: Yemen: Al-Bayan hospital hit five times in twenty minutes
%% STATEMENT – Lausanne/Aden
Clinics Without Walls condemns in the strongest terms ⟦F3; by=Clinics Without Walls: the shelling of Al-Bayan hospital⟧, which it has supported ⟦F19; v=2022; by=Clinics Without Walls: since 2022⟧.
⟦F20; v=11.25; by=Clinics Without Walls: The first projectile landed in the courtyard at 11.25⟧. ⟦F15; v=shells; by=Clinics Without Walls: Four more followed, the third of them through the roof of the operating theatre⟧. ⟦F21; v=20 minutes; by=Clinics Without Walls: The last fell at a quarter to twelve, when our people were carrying out the first wounded⟧.
⟦F1; v=23; by=Clinics Without Walls: Twenty-three people have lost their lives⟧: ⟦F22; v=15; by=Clinics Without Walls: fifteen civilians⟧ and ⟦F23; v=8; by=Clinics Without Walls: eight wounded soldiers who were under treatment⟧ and are protected like any patient. ⟦F6; v=5; by=Clinics Without Walls: Five were health workers⟧: three nurses, a cleaner and an anaesthetist; ⟦F24; v=2; by=Clinics Without Walls: two of the five were employed by us⟧.
⟦F9; v=no command post; by=Clinics Without Walls; st=denied: There was no military installation in the compound⟧. The cellar holds the laundry. ⟦F18; v=sent; by=Clinics Without Walls: The hospital's coordinates were transmitted to all parties⟧, most recently ⟦T2029-10-04: on 4 October⟧.
⟪Helene Brodbeck; q: “Whoever fired those rounds had our address in his pocket,”⟫ said Helene Brodbeck, head of mission.
%% Media contact | Donate | Your gift is tax-deductible
=== a4 | outlet: Aden Al-Youm | published: 2029-10-22 | title: Bakery follows hospital: seven more killed at Mafraq Rasyan
%% Print and online | Our correspondents on the west coast
Before it could bury the last of ⟦F1; v=24; by=health office: Saturday's twenty-four⟧, Mafraq Rasyan was under fire again. ⟦F25; by=-: A rocket burst in the queue outside the Sabri bakery⟧ ⟦F26; v=2029-10-22: ⟦T2029-10-22: this morning⟧⟧, ⟦F27; v=7; by=health office: killing seven people⟧, four of them girls.
⟦F1; v=24; by=health office: The twenty-fourth victim of the hospital⟧, a boy of nine, ⟦F28; by=health office: died on the road to Turbah⟧, the health office said. ⟦F5; v=civilians; by=Brig. Saleh al-Dubai: All of them were defenceless civilians⟧, insisted Brigadier Saleh al-Dubai, spokesman of the joint forces. The nine coffins with flags? ⟦F16; v=front line; by=Brig. Saleh al-Dubai: They came from the front at Hays and had nothing to do with the hospital⟧, he explained.
⟦F8; v=tank shells; by=Brig. Saleh al-Dubai: The militia's tanks fired from the brick kilns⟧, he said, ⟦F29; v=4.8 km; by=Brig. Saleh al-Dubai: 4.8 kilometres to the east⟧. Our correspondent was shown a tail unit and cannot judge it.
⟦F13; v=more than 100; by=health office: More than a hundred patients have reached Turbah⟧. ⟦F30; v=5; by=health office: Five newborns travelled in a fruit crate⟧ lined with hot-water bottles; all are well.
⟪Helene Brodbeck; q; via=Clinics Without Walls: “Whoever fired had our address in his pocket,”⟫ the Swiss charity has said.
%% Today's prayer times | Fuel prices
=== a5 | outlet: The Clyde Mercury | published: 2029-10-24 | title: Patients or soldiers? The dispute over Yemen's hospital dead
%% By Morag Sinclair, Middle East correspondent
The bodies were in the ground before anybody agreed on what they were.
⟦F1; v=24: Twenty-four people died⟧ ⟦F3: at Al-Bayan hospital⟧ ⟦F2; v=2029-10-20: ⟦T2029-10-20: last Saturday⟧⟧. ⟦F5; v=civilians; by=Aden government: Aden calls them all civilians⟧. ⟦F5; v=soldiers; by=Sanaa: Sanaa calls them all troops⟧. The charity that half ran the place says ⟦F22; v=two thirds; by=Clinics Without Walls: about two-thirds were civilians⟧ and ⟦F23; v=8; by=Clinics Without Walls: eight were servicemen, in pyjamas⟧.
I spoke to a surgeon who worked there until August and does not want to be named. ⟦F9; v=radio room; by=former surgeon: There was no headquarters, he said, but there was a radio, and two officers who slept beside it in the linen store⟧. ⟪former surgeon; q: “We asked them to go. They asked us who paid for the diesel.”⟫ ⟦F9; v=no command post; by=Clinics Without Walls; st=denied: Clinics Without Walls repeats that its cellar contained washing machines⟧.
And the weapon? ⟦F8; v=mortars; by=arms specialist: An arms specialist who studied eleven photographs for us sees 120mm mortar bombs, not tank rounds⟧. ⟦F29; v=less than 5 km; by=arms specialist: The kilns, rather less than five kilometres off⟧, lie within their reach; so do positions held by either side.
@@ copy Red Sea Wire
⟦F11; v=2021: The hospital's roof was pierced by a missile in 2021⟧; ⟦F12; v=none: nobody was hurt at that time⟧.
⟦F12; v=1; by=former surgeon: The surgeon remembers otherwise: a night watchman lost his hearing and, within a month, his life⟧.
%% The Mercury is free to read. Support us from £3 a month.
=== a6 | outlet: Gulf Health Review | published: 2029-10-28 | title: Al-Bayan: what the loss of one hospital does to a district
%% Journal news section
With Al-Bayan closed, ⟦F31; v=210000; by=health cluster: some 210,000 people are without surgery⟧, the health cluster of aid agencies calculates. ⟦F32; v=60 km; by=health cluster: The nearest operating theatre is sixty kilometres off⟧, or ⟦F33; v=3 hours; by=health cluster: three hours when the track is dry⟧.
⟦F10; v=80: The eighty-bed house⟧ had been ⟦F34; v=140%; by=health cluster: running at 140 per cent⟧ when ⟦F3: it was struck⟧, ⟦F20; v=11.40; by=district health officer: at twenty to twelve by the district officer's watch⟧ (⟦F20; v=11.25; by=Clinics Without Walls: its Swiss partner gives 11.25⟧). Of staff, ⟦F6; v=5: five died⟧; ⟦F35; v=31; by=Dr Wadhah Qasim: thirty-one have asked for transfers⟧, says Dr Wadhah Qasim.
⟦F4; v=nearly 40; by=district health officer: Nearly forty were hurt⟧ and ⟦F36; v=6; by=district health officer: six limbs were amputated⟧. The figure of ⟦F1; v=31; by=district health officer: 31 deaths, quoted by the district health officer, is for hospital and bakery together⟧.
⟦F37; v=$1.4m; by=Clinics Without Walls: Rebuilding is priced at 1.4 million dollars⟧. Before anybody rebuilds, Dr Qasim wants a promise that ⟦F38; by=Dr Wadhah Qasim; st=asked: nobody in uniform will enter except on a stretcher⟧. ⟪Wadhah Qasim; q: “I said no command post. I did not say nobody ever asked for one,”⟫ he says.
%% Impact factor 2.1
=== a7 | outlet: Panel Watch | published: 2029-11-19 | title: UN experts: Sanaa mortars hit Yemen hospital; two officers were lodged there
%% Newsletter on sanctions committees
A confidential update by United Nations experts, seen by Panel Watch, assigns ⟦F3: the Al-Bayan attack⟧ to ⟦F7; v=Sanaa forces; by=UN experts: a mortar company of the Sanaa forces⟧. ⟦F8; v=mortars; by=UN experts: Fragments are of 120mm bombs⟧; ⟦F15; v=shells; by=UN experts: the oxygen tank burst as a result of the third hit, and not before⟧.
It is no gift to Aden. ⟦F9; v=radio room; by=UN experts: Two signals officers of the 22nd Brigade had quarters on the premises⟧, in breach of an undertaking; this ⟦F39; v=still protected; by=UN experts: did not strip the hospital of its protection⟧, the experts find.
⟦F1; v=24; by=UN experts: They list 24 dead⟧: ⟦F22; v=16; by=UN experts: sixteen civilians⟧, ⟦F28: the boy who died on the way⟧ included, and ⟦F23; v=8; by=UN experts: eight members of the armed forces⟧. ⟦F16; v=hospital dead; by=UN experts: Eight of the nine flagged coffins of 21 October held these men⟧; the ninth came from Hays.
⟦F18; v=read; by=UN experts: The message with the coordinates was opened in Sanaa on 5 October⟧, according to the server's log. ⟦F18; v=never received; by=Sanaa; st=denied: Sanaa's liaison office told the experts that it has no such message⟧.
⟦F25: The bakery rocket⟧ ⟦F26; v=2029-10-22: ⟦T2029-10-22: of the Monday after⟧⟧ ⟦F40; v=unattributed; by=UN experts; st=doubted: is left unattributed⟧.
%% Unsubscribe
=== key
F1 | How many people were killed at the hospital?
F2 | On what day was the hospital hit?
F3 | What happened at Al-Bayan hospital?
F4 | How many were injured at the hospital?
F5 | Who were the dead of the hospital?
F6 | How many health workers were killed?
F7 | Whose forces hit the hospital?
F8 | What weapon hit the hospital?
F9 | Was there a military post in the hospital?
F10 | How many beds does the hospital have?
F11 | When was the hospital hit before?
F12 | How many casualties were there in the earlier hit?
F13 | How many patients were evacuated?
F14 | Were there patients in the building?
F15 | What destroyed the hospital?
F16 | Where did the nine men buried with honours die?
F17 | How many fishermen were killed at Yakhtul?
F18 | Were the hospital's coordinates known in Sanaa?
F19 | Since when has the charity supported the hospital?
F20 | At what time did the first shell land?
F21 | How long did the shelling last?
F22 | How many of the dead were civilians?
F23 | How many of the dead were soldiers under treatment?
F24 | How many of the dead did the charity employ?
F25 | What happened at the bakery?
F26 | On what day was the bakery hit?
F27 | How many were killed at the bakery?
F28 | How did the boy of nine die?
F29 | How far from the hospital are the brick kilns?
F30 | How many newborns were evacuated?
F31 | How many people are without surgery?
F32 | How far is the nearest operating theatre?
F33 | How long is the journey to the nearest theatre?
F34 | How full was the hospital?
F35 | How many staff asked for transfers?
F36 | How many amputations were there?
F37 | What would rebuilding cost?
F38 | What does Dr Qasim ask before rebuilding?
F39 | Was the hospital still protected?
F40 | Who fired at the bakery?
D1 | characterisation | conflict | F5 | patients and staff: a1 | soldiers: a2 a5 | civilians: a4 a5 | Sanaa says all were troops, Aden all civilians, the director patients and staff
D2 | responsibility | conflict | F7 | Sanaa forces: a1 a7 | not Sanaa forces: a1 a2 | Aden and later the experts name Sanaa's forces, which deny it
D3 | denial | conflict | F9 | command post: a1 a2 | no command post: a3 a5 | radio room: a5 a7 | a headquarters for Sanaa, a laundry for the charity, two officers with a radio for surgeon and experts
D4 | cause | conflict | F15 | explosion inside: a2 | shells: a3 a7 | Sanaa blames stored ammunition and oxygen, the charity and the experts incoming rounds
D5 | identity | conflict | F8 | tank shells: a1 a4 | mortars: a5 a7 | the government names tanks, specialists see mortar bombs
D6 | place | conflict | F16 | front line: a4 | hospital dead: a2 a7 | the brigadier has the coffins come from Hays, the experts from the hospital but for one
D7 | denial | conflict | F18 | never received: a2 a7 | sent: a3 | read: a7 | Sanaa says it got no coordinates, the charity sent them and a log shows them opened
D8 | date | conflict | F20 | 11.25: a3 a6 | 11.40: a6 | the charity's time against the district officer's watch
D9 | figure | update | F1 | 21: a1 | 23: a3 | 24: a4 a5 a7 | more of the wounded die, the last on the road
D10 | figure | scope | F1 | 24: a4 a5 a7 | 31: a6 | the hospital alone, or hospital and bakery together
D11 | figure | scope | F6 | 3: a1 | 5: a3 a6 | nurses only, or all health workers
D12 | figure | update | F22 | 15: a3 | 16: a7 | the boy who died on the road is added
D13 | figure | rounding | F22 | two thirds: a5 | 15: a3 | 16: a7 | the share put for the number
D14 | figure | rounding | F4 | 37: a1 | nearly 40: a6 | the same injured
D15 | figure | rounding | F13 | 112: a1 | more than 100: a4 | the same evacuees
D16 | figure | rounding | F29 | 4.8 km: a4 | less than 5 km: a5 | the same distance
D17 | figure | conflict | F12 | none: a1 a5 | 1: a5 | the agency says nobody was hurt, the surgeon remembers a watchman
D18 | denial | conflict | F14 | yes: a1 | no: a2 | the director moves 112 patients from a house that Sanaa says was cleared of them
R F1 | 4 | the hospital director; Clinics Without Walls; the health office; the UN experts
R F9 | 4 | Sanaa's military; Clinics Without Walls; the former surgeon; the UN experts
R F7 | 3 | the Aden government; Sanaa's military; the UN experts
R F12 | 2 | Red Sea Wire; the former surgeon
S | a3 “Whoever fired those rounds had our address in his pocket,” | a4 “Whoever fired had our address in his pocket,”
E | Dr Wadhah Qasim | person | Dr Wadhah Qasim; Dr Qasim; its director
E | Clinics Without Walls | organisation | Clinics Without Walls; the Swiss-based charity Clinics Without Walls; the Swiss charity; its Swiss partner
E | Al-Bayan hospital | place | Al-Bayan hospital; Al-Bayan; the hospital
E | Sanaa authorities | organisation | the Sanaa authorities; Sanaa; the Sanaa forces
E | Brigadier Saleh al-Dubai | person | Brigadier Saleh al-Dubai; spokesman of the joint forces
