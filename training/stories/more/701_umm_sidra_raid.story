story: umm_sidra_raid
about: an aircraft bombs a Sudanese market town on a Tuesday and again on a Friday; army or rival force, barrel bombs or a drone, fuel lorries or onion sellers, market dead and all dead, a doctor killed or only wounded; a raid of the year before on the next town stands beside it
=== a1 | outlet: Kordofan Post | published: 2031-11-12 | title: Umm Sidra market bombed in onion week
%% Our correspondent, El Obeid | Weather: dusty, 33°
EL OBEID – ⟦F1; v=market bombed; by=-: Bombs fell on the market of Umm Sidra⟧ ⟦T2031-11-11: yesterday⟧, ⟦F2; v=morning; by=traders: a little before nine in the morning⟧ by the reckoning of traders who had just untied their sacks. ⟦F3; v=36; by=Idris Hamdan: Thirty-six bodies had been washed by sunset⟧, said Idris Hamdan, the imam of the Old Mosque, who keeps the list of shrouds. ⟦F4; v=61; by=-: Another sixty-one people were taken, some on donkey carts, to the town's small hospital⟧.
⟪Idris Hamdan; q: “⟦F5; v=traders; by=Idris Hamdan: I buried onion sellers and tea women⟧. ⟦F5; v=traders; by=Idris Hamdan: Not one of them owned a rifle⟧,”⟫ the imam told the Post by satellite telephone.
It is the onion harvest, and the Tuesday market draws people from as far as Bara. ⟦F6; v=3; by=Hajja Zeinab: Three barrels rolled out of the aeroplane⟧, said Hajja Zeinab, who roasts coffee beside the scales, ⟦F7; v=Antonov; by=Hajja Zeinab: an old Antonov, fat and slow⟧, and ⟦F8; v=1; by=Hajja Zeinab: one of them did not go off⟧.
⟦F9; v=army; by=-: Only the army flies Antonovs in this war⟧. Its spokesman did not answer our calls. ⟦F10; v=Free Plains Movement; by=-: The town has been held by the Free Plains Movement since June⟧, when ⟦F11; v=no fight; by=-: the garrison left without a shot⟧.
Older people here spoke at once of Abu Haraz, where ⟦F12; v=22; by=-: twenty-two people died under bombs⟧ ⟦F13; v=2030; by=-: in the rains of last year⟧.
⟦F14; v=almost doubled; by=grain merchants: A sack of sorghum, grain merchants say, now costs almost twice what it did before the harvest⟧.
⟦F18; v=45000; by=-: With its displaced the town counts some forty-five thousand souls⟧ and ⟦F17; v=June; by=-: it has not seen a relief lorry since the June rains⟧, so the onions were to pay for the winter. By evening the scales had been carried into the mosque. Boys were looking for the brass weights among the sacks.
%% Subscribe to the Post by mobile credit: *717#
=== a2 | outlet: Meridian Wire | published: 2031-11-12 | title: Air raid on Sudanese market town kills dozens - residents
%% (Adds army statement, background)
PORT SUDAN, Nov 12 (Meridian) - ⟦F1; v=market bombed; by=residents: A market in Sudan's North Kordofan was hit from the air⟧ ⟦T2031-11-11: on Tuesday⟧, ⟦F3; v=dozens; by=residents: leaving dozens dead⟧, residents said, while ⟦F5; v=fighters; by=army: the army said it had destroyed a convoy of rebels⟧.
⟪Osman Tirab; q: "⟦F9; v=army; by=Osman Tirab: Our air force carried out a precise strike⟧ on ⟦F15; v=fuel lorries; by=Osman Tirab: fourteen fuel lorries parked at the edge of Umm Sidra⟧,"⟫ army spokesman Brigadier Osman Tirab said in a statement. ⟦F2; v=night; by=Osman Tirab: The strike was flown before dawn⟧, he said, ⟦F3; v=40; by=Osman Tirab: ⟦F5; v=fighters; by=Osman Tirab: and all 40 killed were members of the militia⟧⟧.
A surgeon at the hospital, who asked not to be named, ⟦F4; v=61; by=surgeon: said 61 wounded had been admitted⟧, ⟦F16; v=14; by=surgeon: fourteen of them under the age of ten⟧. ⟦F3; v=36; by=local imam: A local imam put the number of burials at 36⟧.
⟦F10; v=Free Plains Movement: Umm Sidra, 90 km west of El Obeid, fell to the Free Plains Movement in June⟧. ⟦F17; v=June: Aid deliveries have been suspended since that month⟧, according to the United Nations, which ⟦F18; v=45000; by=United Nations: estimates that 45,000 people live in the town⟧, ⟦F19; v=a third; by=United Nations: about a third of them displaced from elsewhere⟧.
A raid on the nearby town of Abu Haraz ⟦F13; v=2030: in August 2030⟧ ⟦F12; v=22: killed 22 people⟧. ⟦F20; v=not published; by=-: The findings of an official inquiry were never made public⟧.
%% Reporting by Meridian staff; editing by J. Calloway
=== a3 | outlet: Republic Voice (state radio, Port Sudan) | published: 2031-11-13 | title: Militia fuel hub erased; enemy media weep
%% Anthem | Bulletin of 15:00
⟦F9; v=army; by=-: The eagles of our air force have erased⟧ ⟦F15; v=fuel lorries; by=-: a depot from which the terrorist militia fed its machines of death⟧, ⟦F2; v=night; by=general command: in the last dark hour of ⟦T2031-11-11: Tuesday's night⟧⟧, the general command announced. ⟦F21; v=14; by=general command: Fourteen tankers burned⟧; ⟦F3; v=40; by=general command: ⟦F5; v=fighters; by=general command: forty of the mutineers went to their fate⟧⟧.
⟦F1; v=no; by=Osman Tirab; st=denied: Brigadier Osman Tirab denied that any market was touched⟧. ⟪Osman Tirab; q: “⟦F22; v=2029; by=Osman Tirab: The pictures you see are from 2029 and from another country⟧. A market at four in the morning is a curious thing,”⟫ he said.
⟦F7; v=drone; by=Osman Tirab: The weapon was a guided munition from an unmanned aircraft⟧, the spokesman went on, ⟦F39; by=Osman Tirab: of foreign make⟧; ⟦V1; own: barbaric⟧ barrels belong to the lies of the militia.
The militia's own shells, our military analyst Dr Safwat Bilal explained, ⟦F40; by=Safwat Bilal; st=alleged: have made more widows in Kordofan than any aircraft⟧, ⟪Safwat Bilal; q: “as any cadet can tell”⟫.
Citizens in El Obeid came out in the evening to greet the news with sweets, and the drums of the camel corps were heard until midnight. ⟦F36; v=1200; by=governor: Twelve hundred persons who fled the militia's rule sleep in the shelters that the governor has opened⟧.
Order reigns, besides, where the militia pretends to govern. ⟦F10; v=Free Plains Movement; by=-: The bandits of the so-called Free Plains Movement, who have squatted in the town since summer⟧, are selling their furniture, travellers report; and ⟦F9; v=army; by=-: the blow from our pilots⟧ came, our analyst notes, exactly at the hour ⟦F2; v=night; by=Safwat Bilal: when honest people are asleep⟧.
%% Next: Songs of the Gezira
=== a4 | outlet: Lifeline Médicale (press room) | published: 2031-11-15 | title: Second strike in four days hits hospital road in Umm Sidra
%% FOR IMMEDIATE RELEASE | Media line at foot
⟦F24; v=2031-11-14; by=Lifeline Médicale: Bombs fell on Umm Sidra again⟧ ⟦T2031-11-14: on Friday⟧, ⟦F25; v=hospital road; by=Lifeline Médicale: this time on the road between the market and the hospital⟧ that we support, Lifeline Médicale said today. ⟦F26; v=7; by=Lifeline Médicale: Seven people lost their lives⟧, ⟦F27; v=dead; by=Lifeline Médicale: among them our colleague Dr Salma Burei⟧, who was walking to her shift.
⟦F3; v=49; by=hospital register > Lifeline Médicale: ⟦T2031-11-11: Tuesday's⟧ attack, by the hospital register, has now cost 49 lives⟧: ⟦F28; v=36; by=hospital register > Lifeline Médicale: thirty-six died where they stood⟧ and ⟦F29; v=13; by=hospital register > Lifeline Médicale: thirteen under our hands⟧ since. ⟦F4; v=61; by=hospital register > Lifeline Médicale: Sixty-one came in injured⟧ that day.
⟪Corinne Vautrin; q: “⟦F5; v=traders; by=Corinne Vautrin: Our teams treated women with henna on their hands and boys with coins in their pockets⟧,”⟫ said Corinne Vautrin, the head of mission. ⟪Corinne Vautrin; q: “We do not ask who they voted for, but these were people shopping.”⟫
Fragments taken out of patients, the organisation's weapons adviser believes, ⟦F7; v=Antonov; by=weapons adviser > Lifeline Médicale: come from oil drums packed with scrap⟧, of the kind pushed from the ramp of a cargo plane. ⟦F8; v=1; by=Lifeline Médicale: A drum lies unexploded eleven paces from the dispensary⟧; ⟦F30; st=asked; by=Lifeline Médicale: we call on all parties to let a clearance team through⟧.
⟦F17; v=June; by=Lifeline Médicale: No relief lorry has reached the town for five months⟧, ⟦F18; v=30000; by=Lifeline Médicale: a place of thirty thousand⟧ before the displaced are counted. ⟦F31; v=9 days; by=Lifeline Médicale: Anaesthetics will last nine days⟧.
Umm Sidra is not alone. ⟦F12; v=22; by=-: The twenty-two dead of Abu Haraz⟧, ⟦F13; v=2030; by=-: a year ago last August⟧, were also treated by our surgeons, and ⟦F20; v=not published; by=-: nobody has yet been shown what the investigators wrote⟧. ⟦F19; v=a third; by=-: One inhabitant of Umm Sidra in three⟧ had already fled from some other place before ⟦F1; v=market bombed; by=-: the stalls were hit⟧.
%% Lifeline Médicale is neutral and independent. Photographs may be used with credit.
=== a5 | outlet: The Thames Courier | published: 2031-11-16 | title: Two bombings, two stories: what happened at Umm Sidra
%% By Fiona Aldous, Africa editor | Long read, 6 minutes
The ground at Umm Sidra has been fought over in words ever since ⟦F1; v=market bombed; by=-: explosions ripped through its stalls⟧ last week. Here is what the Courier could establish.
The hour. ⟦F2; v=night; by=army: Khartoum's generals, now in Port Sudan, insist on darkness⟧. ⟦F2; v=morning; by=-: A commercial satellite shows smoke at 09.12 and none at 08.40⟧. ⟦F2; v=morning; by=coffee seller > Kordofan Post: A coffee seller who spoke to the Kordofan Post remembers people weighing their goods⟧.
The target. ⟦F15; v=fuel lorries; by=army: Fourteen tankers, say the officers⟧. ⟦F15; v=market stalls; by=-: The same pictures reveal scorched awnings in the middle of the bazaar⟧ and, half a mile off, ⟦F21; v=5; by=-: five burned vehicles, of which only two are tankers⟧.
The dead. ⟦F3; v=about 50; by=medical charity: Around fifty, if one follows the doctors of a French charity⟧; ⟦F5; v=fighters; by=army: all insurgents, if one follows the army⟧. ⟦F32; v=56; by=-: Add ⟦T2031-11-14: Friday's⟧ victims and the two raids come to 56⟧.
The second raid. ⟦F24; v=2031-11-14; by=-: ⟦T2031-11-14: On Friday⟧ an aircraft returned⟧ and ⟦F26; v=7; by=-: took seven more lives⟧. ⟦F27; v=dead; by=-: A physician, Salma Burei, was one⟧. ⟦F33; v=no; by=Osman Tirab; st=denied: This one the army disowns⟧. ⟪Osman Tirab; q: “⟦F33; v=no; st=denied; by=Osman Tirab: ⟦T2031-11-14: On Friday⟧ we did not fly⟧. Fridays are for prayer,”⟫ Brigadier Tirab told the Courier.
The movement that holds the town is no choir either. ⟦F37; by=two former residents: Two former residents say captured soldiers were shot against the mill wall when it came in June⟧. ⟦F34; v=yes; by=three lorry drivers: Three drivers we reached admitted that fuel is indeed stored by the market's southern gate⟧, in jerrycans, under the onions.
Nor is any of it new. In Abu Haraz ⟦F12; v=about 20: some twenty villagers were killed by bombs⟧ ⟦F13; v=2030: fifteen months ago⟧.
%% More from Fiona Aldous
=== a6 | outlet: Nile Live | published: 2031-11-17 | title: Umm Sidra: live updates as truce envoy arrives
%% LIVE | newest first | refresh
16.40 The envoy of the regional bloc, Ambassador Thuli Makeba, has landed in Port Sudan. ⟦F35; v=72 hours; st=asked; by=Thuli Makeba: She wants the guns silent for three days⟧ so that the wounded can leave.
15.05 Correction. ⟦F27; v=wounded; by=brother of Salma Burei: Dr Salma Burei is alive, her brother tells us from Bara⟧: ⟦F27; v=wounded; by=brother of Salma Burei: she lost a leg and was taken for dead⟧. Lifeline Médicale says ⟦F27; v=wounded; by=Lifeline Médicale: it is ⟪Lifeline Médicale; q: “overjoyed and ashamed”⟫ and confirms that she survived⟧. ⟦F26; v=6; by=Lifeline Médicale: ⟦T2031-11-14: Friday's⟧ death count thus falls to six⟧.
13.30 ⟦F10; v=Free Plains Movement; by=-: The Free Plains Movement, masters of the town since the summer⟧, ⟦F33; v=yes; by=Free Plains Movement: say the ⟦T2031-11-14: Friday⟧ plane came from the army's base at El Obeid⟧. They have shown a tail fin. ⟦F38; v=mill; by=Free Plains Movement: It was aiming at the flour mill, a commander says⟧, and missed.
⟪Osman Tirab; q; via=The Thames Courier: “⟦F33; v=no; st=denied; by=Osman Tirab > The Thames Courier: We did not fly ⟦T2031-11-14: on Friday⟧⟧,”⟫ the army's Brigadier Tirab told a London paper.
11.15 ⟦F9; v=army; by=-: The army has never hidden that ⟦T2031-11-11: Tuesday's⟧ raid was its own⟧; it only calls it something else. ⟦F5; v=mixed; by=Osman Tirab: Asked again today, Brigadier Tirab allowed that ⟪Osman Tirab; q: “some who lived off the militia's trade”⟫ may have stood near the lorries⟧.
10.20 ⟦F14; v=up 90%; by=market committee: Sorghum has risen by ninety per cent since the harvest began⟧, the market committee writes.
09.30 From the agency file, for those who join us now:
@@ copy Meridian Wire
⟪Osman Tirab; q; via=Meridian Wire: "⟦F9; v=army; by=Osman Tirab > Meridian Wire: Our air force carried out a precise strike⟧ on ⟦F15; v=fuel lorries; by=Osman Tirab > Meridian Wire: fourteen fuel lorries parked at the edge of Umm Sidra⟧,"⟫ army spokesman Brig. Osman Tirab said. ⟦F2; v=night; by=Osman Tirab > Meridian Wire: The strike was flown before dawn⟧, he said.
09.00 Good morning. ⟦F3; v=49; by=hospital: The hospital's figure for ⟦T2031-11-11: Tuesday⟧ stands unchanged at forty-nine⟧. ⟦F36; v=1200; by=governor: El Obeid's shelters hold 1,200 of those who ran, by the governor's roll⟧. ⟦F36; v=3400; by=relief committee: With those staying at cousins' houses it is 3,400, says the relief committee there⟧. ⟦V1; said: “Barbaric,” the bloc's chairman called it⟧.
&& The envoy, Thuli Makeba, is in Port Sudan and wants a truce of three days.
%% Send us your pictures, if it is safe
=== key
F1 | Was the market of Umm Sidra bombed?
F2 | At what time of day did Tuesday's strike happen?
F3 | How many people did Tuesday's strike kill?
F4 | How many were wounded on Tuesday?
F5 | Were Tuesday's dead traders or fighters?
F6 | How many bombs were dropped on Tuesday?
F7 | What kind of aircraft and weapon was used on Tuesday?
F8 | What about the unexploded bomb?
F9 | Whose aircraft struck?
F10 | Who holds Umm Sidra?
F11 | What happened to the garrison in June?
F12 | How many died at Abu Haraz?
F13 | When was Abu Haraz bombed?
F14 | How did the price of sorghum move?
F15 | What was hit on Tuesday?
F16 | How many of the wounded were under ten?
F17 | Since when has no aid come?
F18 | How many people live in Umm Sidra?
F19 | What share of the inhabitants is displaced?
F20 | What became of the Abu Haraz inquiry?
F21 | How many tankers or vehicles burned?
F22 | From when are the pictures?
F24 | When was the second strike?
F25 | What did the second strike hit?
F26 | How many did the Friday strike kill?
F27 | What happened to Dr Salma Burei?
F28 | How many of Tuesday's dead died on the spot?
F29 | How many of Tuesday's wounded died in hospital?
F30 | What does the charity ask for about the unexploded bomb?
F31 | How long will anaesthetics last?
F32 | How many did both strikes kill together?
F33 | Did the army fly on Friday?
F34 | Was fuel stored by the market?
F35 | How long a truce does the envoy want?
F37 | What happened to captured soldiers in June?
F38 | What was the second strike aimed at?
F39 | Of what make was the munition?
F40 | What have the militia's shells done?
F36 | How many who fled are in El Obeid?
D1 | date | conflict | F2 | night: a2 a3 a5 a6 | morning: a1 a5 | the army says before dawn, traders and satellite pictures say about nine
D2 | characterisation | conflict | F5 | fighters: a2 a3 a5 | traders: a1 a4 | mixed: a6 | the army's militia convoy against the imam's and the doctors' shoppers; the spokesman later half gives way
D3 | figure | update | F3 | 36: a1 a2 | 49: a4 a6 | thirteen of the wounded died in the days after
D4 | figure | rounding | F3 | dozens: a2 | about 50: a5 | 49: a4 a6 | the headline and the long read round the count
D5 | identity | conflict | F7 | Antonov: a1 a4 | drone: a3 | barrels from a cargo plane against a guided munition
D7 | place | conflict | F15 | fuel lorries: a2 a3 a5 a6 | market stalls: a5 | the tankers at the edge against burned awnings in the middle
D8 | identity | update | F27 | dead: a4 a5 | wounded: a6 | the doctor was taken for dead and is found alive
D9 | figure | update | F26 | 7: a4 a5 | 6: a6 | the doctor is struck off the count
D10 | responsibility | conflict | F33 | no: a5 a6 | yes: a6 | the army says it did not fly on Friday, the movement says the plane came from El Obeid
D11 | figure | rounding | F12 | 22: a1 a2 a4 | about 20: a5 | the same raid on Abu Haraz
D12 | figure | conflict | F21 | 14: a3 | 5: a5 | the command's burned tankers against what the pictures show
D18 | denial | conflict | F1 | no: a3 | market bombed: a1 a2 a4 a5 | the spokesman says no market was touched
D17 | figure | rounding | F14 | almost doubled: a1 | up 90%: a6 | the same rise since the harvest
D19 | figure | conflict | F3 | 36: a1 a2 | 40: a2 a3 | the imam's burials against the army's count of dead fighters
D20 | figure | scope | F36 | 1200: a3 a6 | 3400: a6 | those in shelters, or all arrivals with those staying with kin
D21 | figure | scope | F18 | 45000: a1 a2 | 30000: a4 | with or without the displaced
R F3 | 2 | the imam; the hospital's register
R F2 | 3 | the army; the coffee seller and traders; satellite pictures
R F27 | 2 | Lifeline Médicale; the brother
R F15 | 2 | the army; satellite pictures
S | a5 “On Friday we did not fly. | a6 “We did not fly on Friday,”
E | Osman Tirab | person | Osman Tirab; Brigadier Osman Tirab; Brigadier Tirab
E | Free Plains Movement | organisation | Free Plains Movement; The movement that holds the town; the militia; the terrorist militia
E | Lifeline Médicale | organisation | Lifeline Médicale; a French charity
E | Salma Burei | person | Salma Burei; Dr Salma Burei
E | Idris Hamdan | person | Idris Hamdan; the imam; A local imam
