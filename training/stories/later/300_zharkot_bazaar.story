story: zharkot_bazaar
about: shells fall on a livestock market on the Durand Line; Islamabad and Kabul blame each other's guns, differ on the number of rounds, on who fired first that day and on whose soil the stalls stand; traps: Pakistan and Kabul clocks, all the dead against the Afghan dead, Tuesday's bazaar against Thursday's customs shed, an older shelling at Ghwara
=== a1 | outlet: Kurram Valley Post | published: 2032-04-14 | title: Shells from across the line kill 26 in Zharkot mandi
%% By our staff reporter | City edition | Price Rs60
PARACHINAR: ⟦F4; v=26; by=district headquarters hospital: Twenty-six persons were martyred⟧ and ⟦F5; v=61; by=district headquarters hospital: 61 wounded⟧ when ⟦F1; by=-: artillery shells landed in the crowded cattle mandi of Zharkot⟧ ⟦F2; v=2032-04-13: ⟦T2032-04-13: on Tuesday⟧⟧, the district headquarters hospital said.
⟦F3; v=11.00 Pakistan time; by=shopkeepers: The first round came at 11am⟧, shopkeepers said, as buyers haggled over rams for Eid. ⟪Abdul Qayum; q: “⟦F8; v=9; by=Abdul Qayum: We counted nine explosions⟧ before the dust hid everything,”⟫ said Abdul Qayum, a hide dealer, whose ⟦F26; v=11; by=Abdul Qayum: eleven-year-old nephew was among the dead⟧. ⟦F10; v=6; by=hospital: Six of the bodies brought in were those of children⟧.
⟦F6; v=Afghan forces; by=military media wing: The shelling was carried out by Afghan Taliban border guards⟧ ⟦F12; v=unprovoked; by=military media wing: without any provocation⟧, the military's media wing stated. ⟦F7; v=howitzers; by=military media wing: Howitzers of 122mm had been used⟧ from ⟦F19; v=5.8 km; by=military media wing: a ridge 5.8 kilometres away⟧, it added.
The deputy commissioner, Sardar Nawaz Orakzai, said ⟦F9; v=Pakistan; by=Sardar Nawaz Orakzai: the market lies 400 metres inside Pakistan⟧ and pays its tax in Parachinar. ⟦F13; v=closed; by=Sardar Nawaz Orakzai: The Zharkot gate has been shut to all traffic⟧ till further orders.
⟦F17; v=140; by=traders' union: Some 140 stalls burned⟧, ⟦F27; v=a third; by=traders' union: a third of the bazaar⟧, according to the traders' union. Elders recalled ⟦F15; v=5; by=elders: the five who fell in the Ghwara shelling of 2030⟧.
%% Epaper | Namaz timings | Classifieds
=== a2 | outlet: Meridian Press | published: 2032-04-14 | title: Shelling of border market kills dozens; Pakistan, Afghanistan trade blame
ISLAMABAD/KABUL, April 14 (Meridian) - ⟦F4; v=dozens; by=-: Dozens of people were killed⟧ ⟦F2; v=2032-04-13: ⟦T2032-04-13: on Tuesday⟧⟧ when ⟦F1; by=-: shellfire struck a livestock market⟧ on the disputed frontier between Pakistan and Afghanistan, with each government accusing the other's troops.
⟦F4; v=26; by=hospital director: Hospital director Rubina Bangash said 26 bodies had been received⟧. ⟦F11; v=8; by=Rubina Bangash: Eight of those were Afghan citizens⟧, she said, who had crossed that morning on day passes. ⟦F5; v=about 60; by=Rubina Bangash: About 60 people were being treated⟧.
⟦F6; v=Afghan forces; by=Pakistan's military: Pakistan's military blamed Afghan gunners⟧. ⟦F6; v=Pakistani forces; by=Afghan defence ministry: A spokesman for the defence ministry in Kabul said the rounds were Pakistan's own⟧, ⟦F28; v=fell short; by=Afghan defence ministry; st=alleged: aimed at an Afghan post and falling short⟧. ⟦F12; v=Pakistan fired first; by=Afghan defence ministry: He said Pakistani troops had opened fire on that post at dawn⟧; ⟦F12; v=unprovoked; by=Pakistani security official; st=asserted: a Pakistani security official said nothing had been fired from his side before the market was hit⟧.
⟪Rubina Bangash; q: “I have people here with sheep's blood and their own blood, and we are washing both to find the wounds,”⟫ Bangash said by telephone.
⟦F18; v=summoned; by=foreign ministry: Islamabad called in the Afghan chargé d'affaires⟧ to protest. ⟦F20; v=Doha; by=Qatari diplomat; st=planned: The two sides' generals were already due to meet in Doha⟧ ⟦T2032-04-20: on April 20⟧, a Qatari diplomat said.
Trade through the Zharkot gate is worth ⟦F25; v=$2 million; by=customs data: roughly $2 million a day⟧, customs data show.
%% (Reporting by Meridian bureaus; Writing by T. Hallam)
=== a3 | outlet: Voice of Loya Paktia | published: 2032-04-14 | title: Pakistani regime bombards Afghan bazaar; Islamic Emirate vows reply
%% Official broadcaster of the south-eastern zone
Khost – The artillery of the Pakistani regime ⟦F1; by=-: rained fire on the Zharkot bazaar⟧ ⟦F3; v=11.00 Pakistan time; by=-: at half past ten yesterday, Kabul time⟧, ⟦F4; v=31; by=border brigade: sending 31 believers to martyrdom⟧, the commander of the border brigade, Mawlawi Zahir Sabari, reported.
⟪Mawlawi Zahir Sabari; q: “⟦F9; v=Afghanistan; by=Zahir Sabari: This bazaar stands upon the soil of Afghanistan⟧ and was a bazaar before there was any line,”⟫ he said. ⟦F6; v=not Afghan forces; by=Zahir Sabari; st=denied: No gun of the Emirate had fired⟧, ⟪Mawlawi Zahir Sabari; q: “not one round, not by mistake.”⟫ ⟦F6; v=Pakistani forces; by=Zahir Sabari: The shells came from the enemy's battery at Teri Ghar⟧, he stated.
According to the brigade ⟦F12; v=Pakistan fired first; by=border brigade: the aggressor had begun the day by machine-gunning an outpost at the hour of morning prayer⟧, wounding ⟦F29; v=2; by=border brigade: two guards⟧. ⟦F8; v=3; by=border brigade: Three heavy projectiles then fell among the people⟧; ⟦F30; by=border brigade; st=alleged: what burned afterwards was fuel that smugglers under Pakistani protection had stored⟧.
⟦F24; v=200; by=public health directorate: The public health directorate has sent 200 units of blood⟧ to the clinic on the near side, where ⟦F31; v=14; by=public health directorate: fourteen of the injured are cared for⟧. ⟦F18; v=not summoned; by=official; st=denied: Reports that the Emirate's envoy in Islamabad was summoned are baseless⟧, an official said.
%% Listen on 88.4 FM
=== a4 | outlet: Daily Dhamaka Lahore | published: 2032-04-15 | title: EID LAMBS TO THE SLAUGHTER: 11 Taliban shells, one baby saved
%% VIDEO INSIDE | Follow us
&& ⟦F1: Shells from across the border⟧ ⟦F4; v=26: killed 26⟧ at Zharkot ⟦F2; v=2032-04-13: ⟦T2032-04-13: on Tuesday⟧⟧.
A baby girl was pulled alive from under a dead camel as ⟦F6; v=Afghan forces; by=-: Taliban butchers⟧ ⟦F1: turned an Eid market into an inferno⟧!
⟦F8; v=11; by=rescue worker: Eleven monster shells whistled down⟧ in as many minutes, a rescue worker told Dhamaka. ⟦F32; v=7 months; by=Rescue service: Little Gul Meena is just seven months old⟧. ⟦F33; v=mother dead; by=Rescue service: Her mother did not make it⟧.
⟦F4; v=27; by=hospital sources: The toll had climbed to 27 last night⟧ after a butcher died on the operating table, hospital sources said, with ⟦F10; v=half a dozen; by=-: half a dozen little ones⟧ among the fallen.
Our brave gunners ⟦F34; v=6; by=security sources: knocked out six enemy guns⟧ in a lightning answer, security sources said. ⟦F16; v=Rs1 million; by=chief minister: The chief minister has announced a million rupees for each bereaved home⟧.
⟪Abdul Qayum; q; via=Kurram Valley Post: “We counted nine blasts before dust hid it all,”⟫ dealer Abdul Qayum sobbed to a local paper.
%% Ad: Solar inverters at factory rates
=== a5 | outlet: Nordfunk World | published: 2032-04-16 | title: Live: second border shelling in three days; Kabul denies losing guns
%% Live page – newest first – edited by Inga Rehme
14h20m – We are hearing of ⟦F14; by=-: another bombardment at Zharkot⟧, ⟦F35; v=2032-04-15: ⟦T2032-04-15: yesterday evening⟧⟧, this time of the customs shed on the road below the market. ⟦F36; v=2; by=Sardar Nawaz Orakzai: Two porters were killed⟧, says Deputy Commissioner Orakzai. Please keep this apart from ⟦F4; v=28; by=Rubina Bangash: Tuesday's deaths, which Dr Bangash puts at 28 this afternoon⟧. ⟦F5; v=75; by=Nordfunk World: The injured, if one adds those lying in the clinic on the Afghan side, come to 75⟧.
12h05m – ⟦F34; v=none; by=Afghan defence ministry; st=denied: Kabul says it has not lost a single artillery piece⟧ to Pakistani counter-fire. ⟦F34; v=6; by=Pakistani military: Islamabad speaks of six⟧.
10h40m – Whose land? ⟦F9; v=Pakistan; by=Pakistani survey map: On the Pakistani survey sheet the stalls sit east of the line, by about a quarter of a mile⟧. ⟦F9; v=Afghanistan; by=Afghan map: On the Afghan one the line is not drawn at all and Zharkot is in Khost province⟧.
@@ copy Meridian Press
⟦F6; v=Pakistani forces; by=Afghan defence ministry > Meridian Press: A spokesman for the defence ministry in Kabul said the rounds were Pakistan's own⟧, ⟦F28; v=fell short; by=Afghan defence ministry > Meridian Press; st=alleged: aimed at an Afghan post and falling short⟧. ⟦F12; v=Pakistan fired first; by=Afghan defence ministry > Meridian Press: He said Pakistani troops had opened fire on that post at dawn⟧.
09h15m – ⟦F18; v=summoned; by=Afghan embassy: The Afghan mission in Islamabad confirms its chargé went to the foreign office⟧ ⟪Afghan embassy official; q: “for tea that was not served.”⟫
=== a6 | outlet: Transit & Customs Asia | published: 2032-04-17 | title: 900 lorries wait as Zharkot gate stays closed
%% Subscriber content | Freight | Border
⟦F22; v=912; by=Afghan-Pakistan joint chamber: Some 912 loaded trucks stood on both sides of the Zharkot crossing⟧ ⟦T2032-04-16: on Friday⟧, the joint chamber of commerce counted, after ⟦F1; by=-: this week's deadly shelling of the adjoining market⟧ ⟦F13; v=closed: led Pakistan to suspend all movement⟧. ⟦F22; v=more than 900; by=hauliers: Hauliers speak of “more than 900”⟧, most with onions and cement.
The chamber says the gate normally handles ⟦F25; v=$2 million; by=joint chamber: goods worth 560 million rupees ($2 million) every day⟧. ⟦F13; v=reopening; by=customs collector; st=planned: A partial reopening for perishables is foreseen⟧ ⟦T2032-04-19: on Monday⟧, the customs collector said, though ⟦F14: ⟦T2032-04-15: Thursday's⟧ rounds⟧ destroyed his weighbridge.
For traders the loss is heavier. ⟦F27; v=a third; by=traders' union: A good 33 per cent of the bazaar's pitches are ash⟧: ⟦F17; v=137; by=insurers' surveyor: a surveyor for the insurers listed 137⟧. ⟦F16; v=Rs1 million; by=provincial government: Provincial compensation, some $3,570 a family, covers lives⟧ and not livestock. ⟦F37; v=1900; by=traders' union: About 1,900 sheep and goats perished⟧.
%% Rates: Karachi–Kabul 40ft, see table 3
=== a7 | outlet: Frontier Conflict Desk | published: 2032-04-21 | title: What the craters at Zharkot say, and what they do not
%% Open-source investigation | Licence CC-BY | Donate
Our two investigators walked ⟦F1: the wrecked Zharkot market⟧ for three days. ⟦F8; v=9; by=Frontier Conflict Desk: They measured nine craters⟧, a figure that agrees with the stallholders and not with ⟦F8; v=3; by=border brigade: the three that Khost admits⟧.
What kind? ⟦F7; v=mortars; by=Frontier Conflict Desk: Tail fins and shallow pits point to 120-millimetre mortars⟧, which both armies own, rather than to ⟦F7; v=howitzers; by=Pakistani military: the field guns Rawalpindi named⟧. A mortar of that sort reaches some seven kilometres; ⟦F19; v=nearly 6 km; by=Frontier Conflict Desk: the Afghan ridge is nearly six away⟧, and so is ⟦F38; v=6 km; by=Frontier Conflict Desk: the Pakistani battery at Teri Ghar⟧, to the south. ⟦F23; v=unknown; st=doubted; by=Frontier Conflict Desk: The direction of fire could be read in only two pits, and these disagree⟧. ⟦F6; v=unknown; by=Frontier Conflict Desk; st=doubted: We therefore name nobody⟧.
Who died? ⟦F4; v=29; by=Frontier Conflict Desk: Our list has 29 names⟧, the last of them a drover who died ⟦T2032-04-18: on Sunday⟧. ⟦F11; v=10; by=Frontier Conflict Desk: Ten carried Afghan papers⟧, two more than first said, since two lay in a clinic on the other side. ⟦F4; v=31; by=border brigade; st=doubted: The brigade's 31⟧ seems to fold in ⟦F36; v=2: the pair killed at the customs shed⟧ ⟦F35; v=2032-04-15: two days afterwards⟧.
Two quieter findings. ⟦F33; v=mother alive; by=Frontier Conflict Desk: The mother of the rescued infant is not dead⟧; we met her, with a broken arm, in Parachinar. And ⟦F15; v=5: the 2030 shelling of Ghwara, five dead⟧, was ⟦F39; v=never investigated; by=Frontier Conflict Desk: never looked into by anyone⟧.
=== key
F1 | What happened at the Zharkot bazaar?
F2 | On what day was the bazaar shelled?
F3 | At what hour did the first shell fall on the bazaar?
F4 | How many people were killed in the bazaar?
F5 | How many were wounded in the bazaar?
F6 | Whose forces shelled the bazaar?
F7 | What weapon was used on the bazaar?
F8 | How many shells fell on the bazaar?
F9 | In which country does the bazaar lie?
F10 | How many of the dead were children?
F11 | How many of the dead were Afghan citizens?
F12 | Who fired first on the day?
F13 | What is the state of the Zharkot gate?
F14 | What happened at the customs shed?
F15 | How many died in the Ghwara shelling of 2030?
F16 | What compensation does each bereaved family get?
F17 | How many stalls were destroyed?
F18 | Was the Afghan envoy in Islamabad summoned?
F19 | How far from the bazaar is the Afghan ridge?
F20 | Where are the generals to meet?
F22 | How many trucks are waiting at the gate?
F23 | From which direction did the rounds come?
F24 | How much blood was sent to the clinic?
F25 | What is the daily trade through the gate worth?
F26 | How old was Abdul Qayum's dead nephew?
F27 | What share of the bazaar burned?
F28 | Why did Pakistani rounds hit the bazaar, by Kabul's account?
F29 | How many Afghan guards were wounded at dawn?
F30 | What burned in the bazaar, by the brigade's account?
F31 | How many of the injured are at the Afghan clinic?
F32 | How old is the rescued baby?
F33 | Did the rescued baby's mother survive?
F34 | How many Afghan guns did Pakistan destroy in reply?
F35 | On what day was the customs shed shelled?
F36 | How many were killed at the customs shed?
F37 | How many animals perished?
F38 | How far from the bazaar is the battery at Teri Ghar?
F39 | Was the Ghwara shelling investigated?
D1 | responsibility | conflict | F6 | Afghan forces: a1 a2 a4 | Pakistani forces: a2 a3 a5 | not Afghan forces: a3 | each capital says the other's guns hit the market
D2 | place | conflict | F9 | Pakistan: a1 a5 | Afghanistan: a3 a5 | the frontier itself is disputed and each side claims the ground
D3 | sequence | conflict | F12 | unprovoked: a1 a2 | Pakistan fired first: a2 a3 a5 | Islamabad says nothing came before, Kabul says a post was fired on at dawn
D4 | identity | conflict | F7 | howitzers: a1 a7 | mortars: a7 | the military names field guns, the investigators found mortar fins
D5 | figure | conflict | F8 | 9: a1 a7 | 3: a3 a7 | 11: a4 | craters and stallholders against the brigade and a rescue worker
D6 | figure | update | F4 | 26: a1 a2 a4 | 27: a4 | 28: a5 | 29: a7 | the wounded die one by one over the week
D7 | figure | scope | F4 | 31: a3 a7 | 29: a7 | the brigade's count takes in the two killed on Thursday at the customs shed
D8 | figure | update | F11 | 8: a2 | 10: a7 | two Afghans had been taken to the clinic on the other side
D9 | figure | rounding | F5 | 61: a1 | about 60: a2 | the same wounded rounded
D19 | figure | scope | F5 | 61: a1 | 75: a5 | the Parachinar hospital alone or with the fourteen treated on the Afghan side
D10 | figure | rounding | F22 | 912: a6 | more than 900: a6 | the hauliers round the chamber's count
D11 | figure | rounding | F19 | 5.8 km: a1 | nearly 6 km: a7 | the same ridge
D12 | figure | rounding | F10 | 6: a1 | half a dozen: a4 | the same children
D13 | figure | conflict | F34 | 6: a4 a5 | none: a5 | Pakistan claims six guns, Kabul says it lost none
D14 | identity | conflict | F33 | mother dead: a4 | mother alive: a7 | the tabloid had the mother die, the investigators met her
D15 | denial | conflict | F18 | summoned: a2 a5 | not summoned: a3 | the Khost broadcaster calls the summons baseless, the embassy confirms it
D16 | figure | rounding | F17 | 140: a1 | 137: a6 | the union gives a round number of the stalls that the surveyor listed
D17 | figure | rounding | F4 | dozens: a2 | 26: a1 a2 a4 | the wire's lead rounds the hospital's figure
D18 | date | update | F13 | closed: a1 a6 | reopening: a6 | a partial opening is foreseen after the closure
R F4 | 3 | the hospital; the border brigade; the Frontier Conflict Desk's list
R F6 | 2 | the Pakistani military; the Afghan defence ministry and its brigade
R F8 | 4 | Abdul Qayum; the border brigade; a rescue worker; the investigators' craters
R F12 | 2 | the Pakistani military; the Afghan defence ministry and its brigade
S | a1 “We counted nine explosions before the dust hid everything,” | a4 “We counted nine blasts before dust hid it all,”
E | Sardar Nawaz Orakzai | person | Sardar Nawaz Orakzai; Deputy Commissioner Orakzai; The deputy commissioner
E | Rubina Bangash | person | Rubina Bangash; Bangash; Dr Bangash; Hospital director Rubina Bangash
E | Mawlawi Zahir Sabari | person | Mawlawi Zahir Sabari; the commander of the border brigade
E | Pakistan's military | organisation | Pakistan's military; the military's media wing; Rawalpindi; Islamabad
