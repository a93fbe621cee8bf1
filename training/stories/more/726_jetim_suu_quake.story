story: jetim_suu_quake
about: an earthquake before dawn in Kyrgyzstan's Naryn region; a school dormitory falls, two institutes measure two magnitudes, a foreshock may or may not have sent pupils back to bed, and an aftershock two days later has its own dead
=== a1 | outlet: Ala-Too News Agency | published: 2032-11-09 | title: Strong earthquake hits Naryn region, dozens dead
BISHKEK, Nov. 9 (Ala-Too) - ⟦F4; v=29; by=Emergency Situations Ministry: At least 29 people lost their lives⟧ when ⟦F1; by=-: a strong earthquake struck the south of Naryn region⟧ ⟦T2032-11-09: before dawn on Tuesday⟧, the Emergency Situations Ministry said.
⟦F6; v=04h52; by=Institute of Seismology: The tremor was recorded at 04h52 local time⟧ ⟦F2; v=5.9; by=Institute of Seismology: and had a magnitude of 5.9⟧, the Institute of Seismology in Bishkek reported. It placed ⟦F3; v=Jetim-Suu; by=Institute of Seismology: the epicentre four kilometres from the village of Jetim-Suu⟧, at a depth of 11 km.
⟦F7; by=-: The three-storey dormitory of a boarding school in Jetim-Suu came down⟧. ⟦F8; v=96; by=Emergency Situations Ministry: Ninety-six pupils were registered there⟧, according to the ministry, which gave no figure for those still under the slabs.
⟦F5; v=210; by=health ministry: Hospitals in Naryn and At-Bashy have admitted 210 injured⟧, the health ministry said. ⟦F9; v=closed; by=-: The road over the Kyzyl-Bel pass, the only one usable in winter, was blocked by rockfall⟧, and helicopters were grounded by snow until noon.
The energy ministry said it was inspecting the dam of the Kök-Tash reservoir upstream. ⟦F10; v=intact; by=Nurlan Osmonov; st=denied: “There is no crack in the dam,” deputy minister Nurlan Osmonov told reporters⟧. ⟪Nurlan Osmonov; q: “People should not listen to voice messages.”⟫
President Adyl Sarymsakov cancelled a trip to Astana and ⟦F11; v=2032-11-10; by=presidential press service; st=planned: will fly to the disaster zone ⟦T2032-11-10: on Wednesday⟧⟧, his press service said. Temperatures in the area were to fall to minus 14 degrees overnight.
%% Ala-Too News Agency. Reproduction only with an active hyperlink.
=== a2 | outlet: The Continental Post | published: 2032-11-10 | title: Children dug from school ruins after Kyrgyz quake kills about 40
%% By Harriet Lund in Jetim-Suu and agencies
The shoes are what you notice. They stand in rows beside the volleyball court, small boots and slippers, put there by men who could not think where else to put them. Behind them lies ⟦F7; by=-: what used to be the sleeping quarters of Boarding School No 4⟧.
⟦F4; v=about 40; by=-: About 40 people are dead⟧ after ⟦F1; by=-: the ground heaved beneath this corner of Kyrgyzstan ⟦T2032-11-09: early on Tuesday⟧⟧. ⟦F12; v=14; by=Gulmira Asanova: Fourteen of them were pupils who slept here⟧, the head teacher, Gulmira Asanova, told me, counting on a list in green ink.
⟦F13; v=girl, 9; by=-: ⟦T2032-11-10: On Wednesday morning⟧ a nine-year-old, Aizada, was lifted alive from the ground floor⟧, ⟦F14; v=29 hours; by=-: 29 hours after the shock⟧. ⟦F15; v=village men; by=Bakyt Toktogulov: It was neighbours with car jacks who got to her first⟧, said Bakyt Toktogulov, a shepherd, who showed me his torn hands. ⟪Bakyt Toktogulov; q: “The Chinese came with the camera when her head was already out.”⟫
He and others tell another story, more quietly. ⟦F16; v=sent back to bed; by=Bakyt Toktogulov; st=alleged: ⟦F32; v=foreshock; by=Bakyt Toktogulov: A small jolt at half past four⟧ had driven the children into the yard, and the duty teacher ordered them inside again⟧ because of the frost. ⟦F16; v=slept through; by=Gulmira Asanova; st=denied: Ms Asanova shook her head: nobody woke before the big one⟧, she said, and nobody was outside.
⟦F2; v=6.3; by=European seismic centre: European seismologists measured 6.3⟧, more than Bishkek's own figure, and ⟦F3; v=Chinese side of border; by=European seismic centre: put the source across the frontier in China⟧. To the people here it came from under the stove.
⟦F17; v=nearly 1,200; by=-: Nearly 1,200 houses are gone⟧, most of clay brick. ⟦F18; v=1978; by=-: The old remember 1978⟧, when ⟦F19; v=61; by=-: sixty-one villagers died in the same valley⟧.
%% Sign up to our World Briefing
=== a3 | outlet: Xiyu Evening Paper | published: 2032-11-11 | title: Chinese rescuers pull Kyrgyz girl from rubble, race against cold
%% Source: Xiyu Evening Paper   Editor: Ma Lin
URUMQI, Nov. 11 -- Under floodlights and in knee-deep snow, ⟦F20; v=62; by=-: the 62 members of the Xinjiang rescue team⟧ have not closed their eyes for two nights.
⟦F15; v=Chinese team; by=Zhao Wenbo: At 9.50 ⟦T2032-11-10: on Wednesday⟧ it was our life detector that found the heartbeat⟧, team leader Zhao Wenbo said. ⟦F13; v=girl, 9; by=-: The little girl, who is in the third grade⟧, asked for water and for her cat. ⟦F14; v=29 hours; by=Zhao Wenbo: She had lain there more than a full day, 29 hours by his watch⟧.
⟦F4; v=38; by=Kyrgyz side: As of ⟦T2032-11-10: Wednesday evening⟧, the Kyrgyz side had confirmed 38 fatalities⟧. ⟦F17; v=1,180; by=Kyrgyz side: It lists 1,180 dwellings as destroyed⟧.
The China Earthquake Networks said that ⟦F2; v=6.2; by=China Earthquake Networks: it registered the event at 6.2⟧ and that ⟦F3; v=Jetim-Suu; by=China Earthquake Networks: it originated on Kyrgyz territory, a short distance from Jetim-Suu⟧; no damage was found in Akqi county.
Besides the rescuers, ⟦F21; v=500; by=-: five hundred cotton tents⟧ and 2,000 quilts have crossed at Torugart. ⟦F33; v=open; by=-: The mountain road has been passable for lorries since Wednesday midnight⟧. A column of eleven lorries with generators, coal stoves and instant noodles was unloaded ⟦T2032-11-11: on Thursday morning⟧ at the wrestling hall, where the lists of the missing hang.
⟪Zhao Wenbo; q: “Kyrgyz friends bring us bread that is still hot,”⟫ said Zhao. ⟪Zhao Wenbo; q: “We cannot refuse, though they have less than we do.”⟫
=== a4 | outlet: Naryn Tany | published: 2032-11-12 | title: The ground shook again, and three more did not come out
%% Regional newspaper of Naryn | Price 25 som
%% Aigerim Sulaimanova, our correspondent
⟦T2032-11-11: Yesterday⟧, at ten past two in the afternoon, ⟦F22; v=2032-11-11; by=-: the earth moved once more⟧. ⟦F23; v=5.1; by=Institute of Seismology: The repeat shock was rated 5.1 by the Institute of Seismology⟧. ⟦F24; v=3; by=Emergency Situations Ministry: Three men who had gone back into a cracked house in Ak-Jar to fetch coal were crushed⟧, the ministry's regional branch reported.
⟦F4; v=43; by=Emergency Situations Ministry: ⟦T2032-11-09: Tuesday⟧ itself has now taken 43⟧, since ⟦F25; v=5; by=Emergency Situations Ministry: five more children were brought from under the stairs of the dormitory⟧, the branch added.
Why did that building fall when the teachers' house beside it, forty years older, stands? ⟦F26; v=2027; by=-: It was opened in 2027⟧ with a ribbon and a minister. ⟦F27; v=missing steel; by=Talant Beishenov: There is half the reinforcement in those columns that the drawing asks for⟧, engineer Talant Beishenov, who was sent by the Chamber of Builders, told our paper, and he bent a rod with two fingers. ⟦F27; v=wet ground; by=Kenesh-Stroy: The contractor, Kenesh-Stroy, writes in answer to our questions that the ground was soaked by a broken canal and turned to porridge⟧. ⟪Kenesh-Stroy; q: “No column in the world stands in porridge.”⟫
⟦F28; v=questioned; by=prosecutor: Its director, Ulan Kenesh uulu, has been questioned as a witness⟧, the prosecutor said.
As for the dam, ⟦F10; v=cracked; by=-: we walked along its crest ⟦T2032-11-11: on Thursday⟧ and put a hand into a fissure eleven metres long⟧. The ministry may come and do the same.
⟦F35; v=2032-11-11; by=-: The president arrived only ⟦T2032-11-11: on Thursday⟧⟧, the weather having shut the airfield for a day. He promised ⟦F29; v=500,000 som; by=Adyl Sarymsakov; st=planned: half a million som to every family that buried someone⟧.
=== a5 | outlet: Steppe & Mountain Relief | published: 2032-11-14 | title: Situation report No. 3: Naryn earthquake
%% SITREP – for humanitarian partners – not for attribution without consent
Headline figures. ⟦F4; v=46; by=Steppe & Mountain Relief: We report 46 deaths, counting the main event and what followed it⟧. ⟦F24; v=3; by=-: The three killed by ⟦T2032-11-11: Thursday's⟧ repeat tremor⟧ are included, as their families receive the same support. ⟦F5; v=210; by=-: The hurt who were given a bed in Naryn and At-Bashy number 210⟧; our medical teams see mostly frostbite, chest infections and old people who do not sleep.
Shelter. ⟦F17; v=1,180; by=district assessment: The district's assessment has 1,180 homes beyond repair⟧. ⟦F30; v=5,900; by=-: Some 5,900 persons need winter accommodation⟧. ⟦F21; v=500; by=-: The 500 tents donated by China⟧ are unheated; we do not recommend them for infants.
Education. ⟦F31; v=January; by=education ministry; st=planned: Lessons in Jetim-Suu are to resume in January in containers⟧, the education ministry has told partners.
Access. ⟦F33; v=open; by=-: Kyzyl-Bel is open to convoys in daylight⟧.
Risk. ⟦F10; v=cracked; by=hydrologist of Steppe & Mountain Relief: Our hydrologist confirms surface cracking on the Kök-Tash crest⟧, not, in her view, an immediate danger. Reservoir level has been lowered by two metres as a precaution.
Cash. ⟦F29; v=500,000 som; by=government: The government's grant per bereaved household, around 5,700 US dollars⟧, has reached nobody so far. Earlier experience is not encouraging: ⟦F19; v=61; by=-: relatives of the 61 victims⟧ of ⟦F18; v=1978; by=-: the 1978 disaster⟧ were paid in 1983.
%% Steppe & Mountain Relief is registered in Almaty and Geneva
=== a6 | outlet: Radio Liberty Bell, Bishkek studio | published: 2032-11-18 | title: Live page: arrests after dormitory collapse
%% Updates in reverse order. All times Bishkek.
17.40 — ⟦F34; v=arrested; by=Interior Ministry: Ulan Kenesh uulu, the head of the firm that put up the dormitory, has been taken into custody⟧, the Interior Ministry announces, along with a former inspector, aged 43 (his age, not the death toll, as some channels have it).
15.15 — The commission's first finding is out. ⟦F27; v=missing steel; by=government commission: The frame was too weak, it says, because much of the iron paid for was never put in⟧; ⟦F27; v=wet ground; by=government commission; st=denied: it found the soil under the foundations dry⟧.
14.20 — Bakyt Toktogulov, the shepherd whom ⟪Bakyt Toktogulov; q; via=The Continental Post: “The Chinese came when her head was already out”⟫ has made famous since he said it to the Continental Post, asks to be left in peace. Aizada is out of hospital.
13.00 — And the jolt beforehand? ⟦F16; v=sent back to bed; by=two pupils: Two boys who survived told the commission they had stood barefoot in the snow and been told to go up again⟧. ⟦F32; v=foreshock; by=Institute of Seismology: Instruments did note a foreshock of 3.4, twenty-two minutes earlier⟧, the Institute of Seismology says.
@@ copy Ala-Too News Agency
11.20 — ⟦F6; v=04h52; by=Institute of Seismology: The tremor was recorded at 04h52 local time⟧ ⟦F2; v=5.9; by=Institute of Seismology: with a magnitude of 5.9⟧, the Institute of Seismology in Bishkek reported on the first day. Readers ask why foreign bulletins say Monday: ⟦F6; v=04h52; by=-: by Greenwich it was eight minutes to eleven on the evening before⟧.
10.05 — ⟦F12; v=19; by=education ministry: The ministry of education has published the names of nineteen pupils⟧, among ⟦F4; v=43; by=-: the forty-three whom the first shock killed⟧. The youngest was seven.
&& Earlier: China sends rescuers; president promises grants.
=== key
F1 | What happened in Naryn region?
F2 | What was the magnitude of the main shock?
F3 | Where was the epicentre?
F4 | How many people did the earthquake kill?
F5 | How many people were injured?
F6 | At what time did the main shock strike?
F7 | What happened to the school dormitory?
F8 | How many pupils were registered in the dormitory?
F9 | Was the Kyzyl-Bel road open?
F33 | When was the road passable again?
F34 | What happened to the contractor's director in the following week?
F35 | When did the president arrive?
F10 | Was the Kök-Tash dam cracked?
F11 | When does the president go to the disaster zone?
F12 | How many pupils died in the dormitory?
F13 | Who was pulled alive from the dormitory on Wednesday?
F14 | How long had the rescued girl lain under the rubble?
F15 | Who found the girl?
F16 | Were the pupils sent back to bed after a first jolt?
F17 | How many houses were destroyed?
F18 | When was the valley's earlier earthquake?
F19 | How many died in the earlier earthquake?
F20 | How many members has the Chinese rescue team?
F21 | How many tents did China send?
F22 | When was the strong aftershock?
F23 | What was the magnitude of the aftershock?
F24 | How many did the aftershock kill?
F25 | How many more children were found under the stairs?
F26 | When was the dormitory opened?
F27 | Why did the dormitory collapse?
F28 | What happened to the contractor's director?
F29 | What grant does each bereaved family get?
F30 | How many need winter accommodation?
F31 | When are lessons to resume in Jetim-Suu?
F32 | Was there a foreshock?
D1 | figure | update | F4 | 29: a1 | 38: a3 | 43: a4 a6 | the count grew as the dormitory was cleared
D2 | figure | rounding | F4 | about 40: a2 | 38: a3 | the reporter rounds the ministry's count of Wednesday
D3 | figure | scope | F4 | 43: a4 a6 | 46: a5 | the relief group adds the three of the aftershock
D4 | figure | conflict | F2 | 5.9: a1 a6 | 6.3: a2 | 6.2: a3 | three networks computed three magnitudes
D5 | place | conflict | F3 | Jetim-Suu: a1 a3 | Chinese side of border: a2 | Bishkek and Beijing place it in Kyrgyzstan, the Europeans in China
D6 | denial | conflict | F10 | intact: a1 | cracked: a4 a5 | the energy ministry denies the crack that the paper and a hydrologist saw
D7 | identity | conflict | F15 | village men: a2 | Chinese team: a3 | both the villagers and the foreign rescuers claim to have reached her first
D8 | sequence | conflict | F16 | sent back to bed: a2 a6 | slept through: a2 | villagers and pupils against the head teacher
D9 | cause | conflict | F27 | missing steel: a4 a6 | wet ground: a4 a6 | the builder blames the soil, the engineer and the commission the frame
D10 | figure | rounding | F17 | nearly 1,200: a2 | 1,180: a3 a5 | the exact list rounded up
D11 | figure | update | F12 | 14: a2 | 19: a6 | five more children were found
R F2 | 3 | the Institute of Seismology; the European centre; the China Earthquake Networks
R F16 | 3 | the shepherd; the head teacher; two pupils
R F10 | 3 | the energy ministry; the newspaper's own visit; the relief group's hydrologist
R F15 | 2 | Bakyt Toktogulov; Zhao Wenbo
E | Nurlan Osmonov | person | Nurlan Osmonov; deputy minister Nurlan Osmonov
E | Ulan Kenesh uulu | person | Ulan Kenesh uulu; its director; the head of the firm that put up the dormitory
E | Kenesh-Stroy | organisation | Kenesh-Stroy; the contractor; the firm that put up the dormitory
E | Zhao Wenbo | person | Zhao Wenbo; team leader Zhao Wenbo; Zhao
E | Adyl Sarymsakov | person | President Adyl Sarymsakov; the president
S | a2 “The Chinese came with the camera when her head was already out.” | a6 “The Chinese came when her head was already out”
