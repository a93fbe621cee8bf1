story: kattumavadi_mosque
about: a mosque burns in eastern Sri Lanka on the night of a football match; short circuit or arson, before or after the night prayer, whose petrol can; the minister's denial, an insurance rumour, a church that burned twelve years before and a shop that burned the night after
=== a1 | outlet: Lanka Free Wire | published: 2030-06-23 | title: Mosque gutted in eastern Sri Lanka, caretaker dead
COLOMBO, June 23 (LFW) - ⟦F1; by=police: A fire destroyed a mosque in Sri Lanka's Ampara district⟧ ⟦F2; v=2030-06-22: ⟦T2030-06-22: late on Saturday⟧⟧, ⟦F3; v=1; by=police: killing its caretaker⟧, police said.
⟦F4; v=accident; by=police: Preliminary findings pointed to an electrical fault⟧ in the prayer hall of the Masjid al-Noor at Kattumavadi, police spokesman Ruwan Wijekoon said. ⟦F5; v=no sign; by=Ruwan Wijekoon: There was nothing to suggest foul play⟧, he added.
⟦F6; v=Abdul Majeed; by=police: The caretaker, Abdul Majeed, 63⟧, ⟦F7; v=went back; by=police: is believed to have returned inside to save copies of the Koran⟧. ⟦F8; v=7; by=hospital: Seven other people were treated for burns or smoke⟧, the base hospital at Kalmunai said.
Residents said ⟦F9; v=stones; by=residents; st=alleged: youths on motorcycles had thrown stones at the building⟧ earlier in the evening, after ⟦F40; by=-: Sri Lanka lost a football qualifier⟧.
⟦F10; v=2018: In 2018⟧ ⟦F11; by=-: a church in the neighbouring town of Sinnakulam was set ablaze⟧; ⟦F12; v=nobody; by=-: no one was ever convicted⟧.
=== a2 | outlet: Kizhakku Murasu | published: 2030-06-24 | title: “We smelt petrol before we saw smoke”
%% From our Kattumavadi reporter | translated from the Tamil edition
%% Print price Rs 120
⟦F1; by=-: The Masjid al-Noor, in which ⟦F36; v=90 years; by=-: Kattumavadi has prayed for ninety years⟧, is four walls and ash⟧.
People of the lane said ⟦F13; v=9.40 pm; by=residents: the flames were first noticed at twenty to ten⟧, ⟦F14; v=after; by=residents: well after the night prayer, when the doors were shut⟧. ⟪Fathima Rizna; q: “⟦F15; v=petrol; by=Fathima Rizna: We smelt petrol before we saw smoke⟧. I said to my husband, who is filling a bike at this hour?”⟫ said Fathima Rizna, who lives behind the washing place.
⟦F16; v=2 on one bike; by=residents: Two riders on one motorcycle were seen going towards the causeway⟧, lights off.
⟦F4; v=arson; by=trustees: The mosque trustees are in no doubt that somebody lit it⟧. Their president, M.I.M. Haneefa, handed to the police ⟦F17; v=found in the drain; by=M.I.M. Haneefa: a white can found in the drain⟧. ⟦F4; v=accident; st=doubted; by=police: Of the short circuit in which the police believe⟧ he asks: ⟪M.I.M. Haneefa; q: “⟦F18; v=power cut; by=M.I.M. Haneefa: The current had been off in the whole village since eight⟧. What was there to short?”⟫
⟦F3; v=1: Brother Majeed⟧, who swept the hall, ⟦F7; v=slept there; by=M.I.M. Haneefa: had his mat in the side room and never woke⟧, says Mr Haneefa. ⟦F8; v=7; by=hospital: Seven who carried water were burnt⟧.
=== a3 | outlet: Sri Lanka Today Online | published: 2030-06-25 | title: Do not be misled by rumours about mosque fire: Minister
%% Department of Government Information
The Minister of Public Security, Hon. Sarath Elapatha, yesterday requested the public not to fall prey to extremists of any community who are spreading tales about ⟦F1: the unfortunate fire in Ampara⟧.
⟦F4; v=accident; by=Government Analyst: The Government Analyst's team, which visited the scene on Sunday, had observed beads of molten copper typical of an electrical short⟧, he said. ⟦F18; v=no power cut; st=denied; by=Electricity Board: According to the Electricity Board, supply to Kattumavadi was uninterrupted until 9.52 pm⟧.
⟦F4; v=arson; st=denied; by=Sarath Elapatha: It was therefore false to speak of arson⟧. ⟦F17; v=for lawnmower; by=Sarath Elapatha: The can displayed in the media had held petrol for the mosque's own grass cutter⟧.
⟦F19; v=police post; by=ministry; st=planned: A police post will be set up at the site⟧. ⟦F20; v=Rs 5 million; by=-: The President has released five million rupees⟧ towards rebuilding.
In another matter, ⟦F21; by=police: a Muslim-owned textile shop at Sinnakulam that burnt⟧ ⟦F22; v=2030-06-23; by=police: ⟦T2030-06-23: on Sunday night⟧⟧ ⟦F23; v=arson; by=police: was set alight deliberately⟧ and ⟦F24; v=4; by=police: four suspects had been arrested⟧. ⟦F39; v=unconnected; by=Sarath Elapatha: The Minister emphasised that the two fires were unconnected⟧.
=== a4 | outlet: The Lantern Lanka | published: 2030-06-26 | title: MOSQUE FIRE: DID SOMEONE WANT THE INSURANCE?
%% Gossip and News Desk
Whispers in Kattumavadi! Our sources say ⟦F25; v=Rs 45 million; by=sources; st=alleged: the mosque was insured for a cool Rs 45 million⟧ just three months ago, and some are asking ⟦F26; by=sources; st=alleged: whether the hand with the match belonged to a trustee⟧.
Trustees' boss Haneefa went red. ⟪M.I.M. Haneefa; q: “⟦F25; v=not insured; st=denied; by=M.I.M. Haneefa: There is no policy⟧. Show me the policy,”⟫ he thundered.
More: ⟦F14; v=before; by=Lantern reporter: the blaze began BEFORE the last prayer was over⟧, our man was told, with ⟦F27; v=150; by=sources: 150 men inside⟧ who ran for it. And ⟦F3; v=1: the dead man⟧? ⟦F6; v=another man; by=sources: A wandering mendicant named Abdul Hameed⟧, not the sweeper at all!
A trader swears that ⟦F16; v=5; by=trader: FIVE bikes and not one came roaring down the lane⟧. Police have them on camera, or say they do not, depending on whom one calls.
%% Lucky stars: Leo, avoid travel by water
=== a5 | outlet: Interfaith Watch Sri Lanka | published: 2030-06-30 | title: Kattumavadi: findings of a fact-finding mission
%% Report summary. Full text in three languages on request.
A team of five, among them a retired magistrate and a Catholic priest, spent 26 to 28 June in Kattumavadi. We find ⟦F4; v=arson; by=Interfaith Watch: that the Masjid al-Noor was deliberately burnt⟧.
First, the current. ⟦F18; v=power cut; by=residents: Nineteen households told us that their lamps went out at about eight⟧, and an ice-cream seller's freezer log agrees. ⟦F18; v=no power cut; by=Electricity Board: The Board's sheet refers to the feeder⟧, which also serves two other villages; ⟦F28; by=Interfaith Watch: the village transformer had tripped and nobody was sent to reset it⟧.
Second, the hour. ⟦F14; v=after; by=imam: The imam locked up at 8.35 after the last prayer of the day⟧. ⟦F37; v=9.41 pm; by=Interfaith Watch: The first call to the police came at 9.41⟧. ⟦F13; v=9.40 pm; by=residents: Nobody whom we met had seen fire before 9.40⟧. ⟦F29; v=55 minutes; by=Interfaith Watch: The engine took fifty-five minutes to arrive⟧ from Kalmunai, a drive of fifteen.
Third, ⟦F16; v=2 on one bike; by=camera: a pharmacy camera shows one motorcycle with two persons⟧ at 9.36.
We record that a tabloid called ⟦F6; v=Abdul Majeed; by=son: the deceased, whom his son identified to us by his teeth as Abdul Majeed⟧, somebody else. It is hurtful and untrue. ⟦F7; v=slept there; by=son: He used to sleep on the premises⟧, says the son. With the water carrier Niyas, 17, ⟦F38; v=2030-06-27; by=hospital: who died of his burns in Kalmunai ⟦T2030-06-27: on 27 June⟧⟧, ⟦F3; v=2; by=Interfaith Watch: the fire has now taken two lives⟧.
Since January ⟦F30; v=14; by=Interfaith Watch: we have logged fourteen attacks on places of worship⟧ of all faiths, broken windows included.
=== a6 | outlet: Harbour & Gulf (Doha) | published: 2030-07-04 | title: Sri Lanka makes arrests over burned mosque after insisting on accident
%% South Asia | by Lina Qassar
⟦F31; v=2; by=police: Two men in their twenties have been arrested⟧ in connection with ⟦F1: the blaze that razed a mosque⟧ ⟦F36; v=90 years; by=-: built in 1940⟧ on Sri Lanka's east coast ⟦F2; v=2030-06-22: ⟦T2030-06-22: on 22 June⟧⟧, and ⟦F3; v=2; by=-: left an old man and a boy dead⟧, eleven days after the police had said there was ⟦F5; v=no sign; by=police: no hint of a crime⟧.
⟦F4; v=arson; by=Ruwan Wijekoon: Investigators were now treating it as intentional⟧, spokesman Ruwan Wijekoon told journalists. The suspects had confessed, he said, ⟦F32; v=match; by=Ruwan Wijekoon: to acting out of anger over ⟦F40; by=Ruwan Wijekoon: a lost football match⟧⟧. Their lawyer, Dinithi Gamage, said ⟦F33; v=under duress; by=Dinithi Gamage; st=alleged: both had been hung by the thumbs until they signed⟧.
For M.I.M. Haneefa, the motive is older. ⟦F32; v=land; by=M.I.M. Haneefa: A developer wants the ground for a lagoon hotel⟧, he told this paper; ⟦F34; v=3; by=M.I.M. Haneefa: three offers were turned down⟧. ⟪M.I.M. Haneefa; q: “Boys who are cross about football do not bring their own can,”⟫ he said. A neighbour, Fathima Rizna, had the same thought. ⟪Fathima Rizna; q: “⟦F15; v=petrol; by=Fathima Rizna: We smelled the petrol before there was any smoke⟧,”⟫ she said. ⟦F29; v=nearly an hour; by=-: The fire brigade was nearly an hour in coming⟧.
The ministry says it still regards ⟦F17; v=for lawnmower; by=ministry: the white can as the gardener's⟧. It disputes too the tally of Interfaith Watch, ⟦F30; v=14; by=Interfaith Watch: which says fourteen religious sites have been assailed this year⟧: ⟦F30; v=3; by=ministry: it knows of three, all of them fires⟧.
@@ copy Lanka Free Wire
⟦F10; v=2018: In 2018⟧ ⟦F11; by=-: a church in the neighbouring town of Sinnakulam was set on fire⟧; ⟦F12; v=nobody; by=-: no one was ever convicted⟧.
⟦F20; v=Rs 5 million: The equivalent of $16,000 that the President promised⟧ has not come. ⟦F35; v=more than half; by=M.I.M. Haneefa: More than half of the cost of a new roof⟧ has been collected in matchboxes and envelopes.
=== a7 | outlet: The Lantern Lanka | published: 2030-07-06 | title: Clarification
%% Readers' Editor
&& On 26 June we reported on ⟦F1: the fire at the Masjid al-Noor, Kattumavadi⟧.
Our story said that ⟦F14; v=before; by=The Lantern Lanka: worshippers were inside when the place caught fire⟧. ⟦F14; v=after; by=The Lantern Lanka: Prayers were over and the hall was locked⟧. ⟦F6; v=another man; st=doubted; by=The Lantern Lanka: It said the victim was a beggar⟧. ⟦F6; v=Abdul Majeed; by=The Lantern Lanka: He was the mosque's caretaker of thirty years, Mr A. Majeed⟧. ⟦F26; st=doubted; by=The Lantern Lanka: It asked whether a trustee had gained⟧. ⟦F25; v=not insured; by=insurance ombudsman: The insurance ombudsman has certified that no cover existed⟧. We apologise without reservation to the family and to Mr Haneefa.
⟦F16; v=5; st=doubted; by=The Lantern Lanka: The story also said that five motorcycles took part⟧. ⟦F16; v=2 on one bike; by=police: Police speak of two men on a single machine⟧.
Lastly, two readers write that we confused the fires. For the avoidance of doubt: ⟦F11; by=-: the church at Sinnakulam went up⟧ ⟦F10; v=2018: twelve years ago⟧; ⟦F21; by=-: the draper's there⟧ ⟦F22; v=2030-06-23: ⟦T2030-06-23: one night after the mosque⟧⟧. ⟦F24; v=4; by=police: Four persons are on remand over the shop⟧, ⟦F31; v=2; by=police: two over the mosque⟧. These are six different people.
=== key
F1 | What happened to the Masjid al-Noor?
F2 | When did the mosque burn?
F3 | How many people died?
F4 | Was the mosque fire an accident or arson?
F5 | Were there early signs of a crime?
F6 | Who was the dead man?
F7 | Why was the dead man in the mosque?
F8 | How many others were hurt?
F9 | What happened earlier that evening?
F10 | When was the church at Sinnakulam burnt?
F11 | What happened to the church at Sinnakulam?
F12 | How many were convicted over the church?
F13 | When were the flames first noticed?
F14 | Did the fire start before or after the night prayer?
F15 | What did neighbours smell?
F16 | How many riders were seen?
F17 | What was the petrol can?
F18 | Was the power off in the village?
F19 | What will be set up at the site?
F20 | How much did the President release?
F21 | What happened to the textile shop?
F22 | When did the textile shop burn?
F23 | Was the shop fire arson?
F24 | How many were arrested over the shop?
F25 | Was the mosque insured?
F26 | Is a trustee suspected?
F27 | How many worshippers were inside?
F28 | Why was the village without power?
F29 | How long did the fire engine take?
F30 | How many attacks on places of worship this year?
F31 | How many were arrested over the mosque?
F32 | What was the motive?
F33 | How were the confessions obtained?
F34 | How many offers for the land were refused?
F35 | How much of the cost of the roof is collected?
F36 | How old is the mosque?
F37 | When was the first call to the police?
F38 | When did the injured boy die?
F39 | Were the two fires connected?
F40 | What football result had come that evening?
D1 | cause | conflict | F4 | accident: a1 a2 a3 | arson: a2 a3 a5 a6 | an electrical fault for police and minister, a lit fire for trustees and the mission
D2 | cause | update | F4 | accident: a1 a2 a3 | arson: a2 a3 a5 a6 | eleven days later the police themselves treat it as intentional
D3 | denial | conflict | F18 | power cut: a2 a5 | no power cut: a3 a5 | the board's feeder sheet against what residents say
D4 | sequence | conflict | F14 | after: a2 a5 a7 | before: a4 a7 | residents say the hall was locked, the tabloid had men at prayer
D5 | identity | conflict | F6 | Abdul Majeed: a1 a5 a7 | another man: a4 a7 | the caretaker against the tabloid's beggar, later withdrawn
D6 | sequence | conflict | F7 | went back: a1 | slept there: a2 a5 | police say he went in to save books, trustees and son that he slept inside
D7 | responsibility | conflict | F17 | found in the drain: a2 | for lawnmower: a3 a6 | an arsonist's can thrown into a drain for the trustees, the gardener's for the minister
D8 | figure | conflict | F16 | 2 on one bike: a2 a5 a7 | 5: a4 a7 | neighbours and camera against a trader
D9 | cause | conflict | F32 | match: a6 | land: a6 | police cite football anger, the trustees a land grab
D10 | denial | conflict | F25 | Rs 45 million: a4 | not insured: a4 a7 | rumour against the trustee, later certified
D11 | figure | scope | F30 | 14: a5 a6 | 3: a6 | all attacks, broken windows included, or fires only
D12 | figure | update | F3 | 1: a1 a2 a4 | 2: a5 a6 | a boy dies of his burns five days later
D13 | figure | rounding | F29 | 55 minutes: a5 | nearly an hour: a6 | the same delay rounded up
R F4 | 4 | the police; the Government Analyst; the trustees; Interfaith Watch
R F18 | 2 | the Electricity Board; the households
R F16 | 3 | neighbours; the pharmacy camera; a trader
R F12 | 1 | the agency
S | a2 “We smelt petrol before we saw smoke | a6 “We smelled the petrol before there was any smoke,”
E | Masjid al-Noor | place | Masjid al-Noor; the Masjid al-Noor at Kattumavadi
E | M.I.M. Haneefa | person | M.I.M. Haneefa; Mr Haneefa; Trustees' boss Haneefa
E | Abdul Majeed | person | Abdul Majeed; Brother Majeed; Mr A. Majeed; The caretaker
E | Ruwan Wijekoon | person | police spokesman Ruwan Wijekoon; spokesman Ruwan Wijekoon
E | Interfaith Watch Sri Lanka | organisation | Interfaith Watch
