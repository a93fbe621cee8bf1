story: wangkoth_ford
about: a Mongolian peacekeeping patrol with food lorries is ambushed at a ford in South Sudan; soldiers or soldiers and interpreter, one who dies later, rebels or men in army uniform, who fired first, a helicopter held on the ground or never requested, two missing who come back; May's attack on Ghanaians and the killed herders must stay apart
=== a1 | outlet: Blue Line Wire | published: 2030-08-25 | title: Four peacekeepers killed in South Sudan ambush
JUBA (BLW) — ⟦F1; by=UN mission: Gunmen ambushed a United Nations patrol in northern South Sudan⟧ ⟦T2030-08-24: on Saturday⟧, ⟦F2; v=4; by=UN mission: killing four Mongolian soldiers⟧ and ⟦F3; v=9; by=UN mission: wounding nine of their comrades⟧, the UN mission said.
The patrol was ⟦F4; by=UN mission: escorting lorries of food aid⟧ to Mayom when ⟦F5; v=ford; by=UN mission: it was attacked at the Wangkoth ford⟧, ⟦F6; v=18 km; by=UN mission: 18 kilometres out of Bentiu⟧, by ⟦F7; v=about 100; by=UN mission: about 100 men with rifles and rocket launchers⟧, mission spokeswoman Oriane Delcourt said. ⟦F8; v=2; by=Oriane Delcourt: Two soldiers are unaccounted for⟧.
⟦F9; v=White Spear; by=government; st=alleged: The government in Juba blamed the White Spear rebels⟧. ⟦F9; v=not White Spear; by=White Spear; st=denied: The rebels denied it by satellite phone⟧, saying ⟦F9; v=soldiers; by=White Spear; st=alleged: it was unpaid government troops who did the shooting⟧.
It was the deadliest attack on the mission ⟦F10; v=May; by=-: since May, when ⟦F11; v=2; by=-: two Ghanaian peacekeepers were shot dead near Rubkona⟧⟧. Mongolia has contributed ⟦F12; v=870; by=-: 870 troops to the operation⟧.
⟪Oriane Delcourt; q: “They were bringing sorghum to people who have eaten water lilies since June,”⟫ Delcourt said. The rains have turned most roads of Unity State into canals, and for weeks the ford has been the only way west for anything with wheels.
⟦F25; v=5; by=Oriane Delcourt: Including a local interpreter, she said, the patrol had lost five⟧. ⟦F22; v=3; by=-: Three trucks and their loads⟧ were missing at nightfall. A second helping of the convoy had been due in Mayom on Tuesday; it now waits in Bentiu behind barbed wire.
%% Additional reporting: BLW New York
=== a2 | outlet: Khukh Tolgoit News (Ulaanbaatar) | published: 2030-08-26 | title: The names of our four. Mourning is declared
%% Editor on duty: B. Sarnai
Mongolia has ⟦F13; v=3 days; by=-: lowered its flags for three days⟧. The General Staff released the names of ⟦F2; v=4; by=General Staff: the four who gave their lives⟧ ⟦F5; v=ford; by=General Staff: at the river crossing of Wangkoth⟧: Captain D. Ganbold, Sergeant Ts. Munkhbat, and Privates O. Erdene and L. Temuulen.
⟦F1; by=Baasandorj: The column was fired on from both banks⟧, said Colonel Baasandorj of the General Staff. ⟪Baasandorj; q: “⟦F14; v=2 hours; by=Baasandorj: Our boys fought two hours with the water up to the axles⟧ and ⟦F15; v=13; by=Baasandorj: they left thirteen of the bandits lying in the reeds⟧,”⟫ he said. ⟦F16; v=attackers; by=Baasandorj: The first shot, he stressed, came from the reeds⟧.
⟦F17; v=refused; by=Baasandorj: A rescue helicopter stood ready in Bentiu, the colonel said, but Juba's controllers would not let it take off⟧. ⟦F18; v=4 hours; by=Baasandorj: Relief arrived after four hours⟧, by road.
⟦F19; v=27; by=family: Sergeant Munkhbat was twenty-seven⟧; his wife, said his mother, had given birth at the end of July, and he had seen the child on a screen. ⟦F3; v=9; by=-: Nine men are hurt⟧, three of them badly. ⟦F12; v=nearly 900; by=-: Nearly 900 of our countrymen serve there⟧.
Mongolia began to send peacekeepers abroad in 2002, and until now more of them had been lost to malaria than to bullets. Parliament will meet on Wednesday. ⟦F20; st=asked; by=D. Enkhtuya: The opposition member D. Enkhtuya wants the battalion home before the snow⟧.
%% Candles may be left at the Zaisan memorial
=== a3 | outlet: The Juba Standard-Bearer | published: 2030-08-27 | title: Two Mongolians walk out of the swamp; Ministry rejects helicopter "rumour"
%% News
⟦F8; v=found; by=-: The two missing peacekeepers came in ⟦T2030-08-26: on Monday⟧⟧, barefoot, led by a boy with a fishing spear. They had lain a day and a half in the papyrus. ⟪Makuei Gatluak; q: “I found them by the coughing,”⟫ said the boy, Makuei Gatluak, 13.
The Ministry of Defence was glad of it and cross about everything else. ⟦F17; v=never requested; st=denied; by=Ministry of Defence: No request for a flight had reached the tower at Bentiu, it said⟧. ⟦F9; v=White Spear; by=Ministry of Defence; st=alleged: As for the culprits, it named Commander Riek Tut and his White Spear⟧.
Cattle keepers tell it otherwise. ⟦F16; v=peacekeepers; by=herders: Four whom we met at Wangkoth hold that the blue helmets opened up first, at herdsmen with guns on their shoulders⟧, and that ⟦F21; v=2; by=herders: a pair of their age-mates fell⟧ before anyone shot back. ⟦F15; v=a dozen; by=herders: A dozen corpses of raiders, they say, were tied to the cattle ropes and floated away⟧; ⟦F7; v=about 40; by=herders: there were forty at most⟧ and ⟦F9; v=soldiers; by=herders; st=alleged: they wore the tiger stripes of our own Division Four⟧.
⟦F22; v=3; by=-: Three of the lorries were driven off full⟧. ⟦F23; v=60 tonnes; by=traders: In Mayom market, traders estimate, some sixty tonnes of UN sorghum came up for sale on Sunday⟧.
@@ copy Blue Line Wire
It was the deadliest attack on the mission ⟦F10; v=May; by=-: since May, when ⟦F11; v=2; by=-: two Ghanaian peacekeepers were shot dead near Rubkona⟧⟧.
=== a4 | outlet: Accra Evening Dispatch | published: 2030-08-29 | title: After Wangkoth, our mothers ask the old question again
%% By Efua Quartey-Mills, Defence Correspondent
For the families of Corporal Antwi and Private Lamptey, ⟦F11; v=2; by=-: the pair whom Ghana lost near Rubkona⟧ ⟦F10; v=May; by=-: three months ago⟧, the pictures from Ulaanbaatar airport were hard to bear. ⟦F24; v=2030-08-28: The coffins came home ⟦T2030-08-28: on Wednesday⟧⟧. ⟦F2; v=5; by=UN mission: By then they were five, since Private Bold had died of a head wound in a Kampala clinic, the mission confirmed⟧.
⟦F25; v=6; by=-: The dead of the ford are six if one counts, as one should, the interpreter, Mr Gai Puot of Bentiu⟧, whom no aircraft took anywhere.
A Ghanaian officer who sits in the mission's operations room told the Dispatch ⟦F17; v=refused; by=Ghanaian officer: that he dialled the tower three times and three times was told no⟧. ⟪Ghanaian officer; q: “They said there was a VIP movement. There was a goat on the runway, that was the movement,”⟫ he said. ⟦F18; v=nearly 4 hours; by=Ghanaian officer: Help needed just under four hours⟧ for ⟦F6; v=18 km; by=Ghanaian officer: a stretch of eleven miles⟧.
⟦F4: The trucks they guarded⟧ are gone too, ⟦F22; v=3; by=Ghanaian officer: three of seven, he said⟧. ⟦F26; by=-; st=planned: A board of inquiry under a Jordanian general starts on Monday⟧. ⟦F27; v=no; by=-: Rubkona's board has yet to publish a line⟧. ⟦F7; v=about 40; by=UN mission: The mission itself no longer speaks of a hundred attackers but of two score⟧.
⟦F20; v=no; by=President of Mongolia; st=denied: Mongolia's president has ruled out bringing the contingent back⟧. ⟦F28; v=70,000 dollars; by=-: The next of kin of each soldier get 70,000 dollars⟧ from New York. Mr Puot's widow gets, so far, the month's pay.
%% Advertise with the Dispatch
=== a5 | outlet: State Radio and Television of Unity | published: 2030-08-28 | title: Army pursues the bandits of Wangkoth
%% Read at 19.00
The gallant forces of Division Four have ⟦F29; v=7; by=division commander: killed seven and captured five of those who⟧ ⟦F1; by=-: fell upon our guests from Mongolia⟧, the division's commander, Major General Peter Chuol, announced. ⟦F31; v=2030-08-27; by=Peter Chuol: The operation, carried out ⟦T2030-08-27: on Tuesday⟧ at Nhialdiu⟧, is not to be confused with Saturday's fighting. ⟦F9; v=White Spear; by=Peter Chuol; st=alleged: All carry the tattoo of the White Spear, he disclosed⟧.
⟪Peter Chuol; q: “⟦F9; v=not soldiers; st=denied; by=Peter Chuol: Those who say my men did this have never seen my men. I pay them myself⟧,”⟫ he said.
⟦F5; v=off route; by=Peter Chuol: The patrol, he regretted, had been six kilometres off the road approved for it⟧. ⟦F16; v=attackers; by=Peter Chuol: It was surprised and did not begin the exchange⟧. ⟦F15; v=13; by=-: The Mongolians accounted for thirteen⟧ in ⟦F14; v=2 hours; by=-: a battle of a hundred and twenty minutes⟧.
⟦F17; v=never requested; by=Peter Chuol; st=denied: On the matter of the helicopter the general was brief: nobody asked⟧. The listeners will recall that ⟦F8; v=found; by=-: a citizen's child has restored both lost sheep to the flock⟧; the governor has given him ⟦F30; by=-: a bicycle and a place at the boarding school⟧.
⟦F22; v=2; by=Peter Chuol: Two stolen trucks⟧ have been recovered empty, their tyres gone.
The governor of Unity received condolences for the late Gai Puot, who taught English in Bentiu before he worked for the foreigners, and announced that ⟦F24; v=2030-08-28: while our friends receive their sons at Ulaanbaatar today⟧, a prayer is held in every church of the state. Herdsmen were advised by the general not to carry arms in sight of any convoy: ⟦F21; v=2; by=Peter Chuol: two have paid for it, he admitted⟧. The weather tomorrow: rain.
=== a6 | outlet: Peace Operations Review | published: 2030-09-06 | title: What the ford tells us: a reconstruction
%% Quarterly of the Institute for Field Security, Oslo. Peer-reviewed
This is drawn from the mission's incident log, drone footage and nine interviews.
⟦F4; by=incident log: Seven lorries of the food agency, with four armoured carriers around them, left at 06.40, the log records⟧. ⟦F5; v=ford; by=footage: Their track on the footage does not stray from the cleared route; they halted in the shallows of the river⟧. ⟦F16; v=peacekeepers; by=footage: A burst from the lead carrier is the earliest muzzle flash that can be seen⟧; whether the gunner had been shot at, or had taken herders for assailants, we cannot tell. ⟦F21; v=2; by=footage: Two cattlemen drop⟧. Within seconds ⟦F1: both shores erupt⟧.
⟦F7; v=about 40; by=-: We make out between 38 and 43 assailants⟧. ⟦F9; by=-; st=doubted: Whose they were is open⟧: a third wear camouflage, which any market sells. ⟦F14; v=2 hours; by=footage: Firing goes on from 07.50 to 09.50⟧. ⟦F15; st=doubted; by=-: No enemy bodies are visible, though reeds hide much⟧.
⟦F17; v=refused; by=incident log: Entries at 09.12, 09.20 and 09.41 note “clearance denied, tower”⟧. ⟦F18; v=4 hours; by=incident log: The quick-reaction platoon reached the water at 13.05, four hours on⟧.
Losses: ⟦F2; v=5; by=-: five in uniform⟧ and ⟦F25; v=6; by=-: a civilian language assistant, hence six⟧; ⟦F3; v=8; by=-: eight who recovered⟧; ⟦F22; v=3; by=-: three vehicles with their cargo⟧, ⟦F23; v=60 tonnes; by=incident log: 60 tonnes by the waybills⟧.
⟦F12; v=870: A battalion of 870⟧ had one surgeon. ⟦F11; v=2: The double killing at Rubkona⟧ had led a panel to ask for three. ⟦F27; v=no: That panel's paper is still unreleased⟧. ⟦F26: The Jordanian-led inquiry began work on ⟦T2030-09-02: 2 September⟧⟧, and ⟦F20; v=no; by=-: Ulaanbaatar has kept its men where they are⟧.
=== key
F1 | What happened to the patrol?
F2 | How many Mongolian soldiers were killed?
F3 | How many peacekeepers were wounded?
F4 | What was the patrol doing?
F5 | Where was the patrol attacked?
F6 | How far from Bentiu was it?
F7 | How many attackers were there?
F8 | What became of the two missing soldiers?
F9 | Who attacked the patrol?
F10 | When was the Rubkona attack?
F11 | How many Ghanaians were killed near Rubkona?
F12 | How many Mongolian troops serve in the mission?
F13 | How long does Mongolia mourn?
F14 | How long did the fighting last?
F15 | How many attackers were killed at the ford?
F16 | Who fired first?
F17 | Was the rescue helicopter refused permission?
F18 | How long did relief take?
F19 | How old was Sergeant Munkhbat?
F20 | Will Mongolia withdraw its battalion?
F21 | How many herders were shot?
F22 | How many lorries were taken?
F23 | How much food was lost?
F24 | When did the coffins reach Mongolia?
F25 | How many died on the patrol's side, with the interpreter?
F26 | What inquiry is there into Wangkoth?
F27 | Has the Rubkona inquiry been published?
F28 | How much do the soldiers' families get?
F29 | How many were killed in the army's pursuit?
F30 | How was the boy rewarded?
F31 | When was the army's pursuit?
D1 | figure | update | F2 | 4: a1 a2 | 5: a4 a6 | a wounded private died in Kampala
D2 | characterisation | update | F8 | 2: a1 | found: a3 a5 | the missing came back on Monday
D3 | responsibility | conflict | F9 | White Spear: a1 a3 a5 | soldiers: a1 a3 | not White Spear: a1 | not soldiers: a5 | government and rebels accuse each other, herders speak of army uniforms
D4 | sequence | conflict | F16 | attackers: a2 a5 | peacekeepers: a3 a6 | officers against herders and footage
D5 | denial | conflict | F17 | refused: a2 a4 a6 | never requested: a3 a5 | the mission's log against the ministry and the general
D6 | figure | rounding | F15 | 13: a2 a5 | a dozen: a3 | the colonel's count and the herders' round word
D7 | place | conflict | F5 | ford: a1 a2 a6 | off route: a5 | on the cleared route or six kilometres beside it
D8 | figure | update | F7 | about 100: a1 | about 40: a3 a4 a6 | the mission lowered its first estimate
D9 | figure | rounding | F12 | 870: a1 a6 | nearly 900: a2 | the paper rounds
D10 | figure | rounding | F18 | 4 hours: a2 a6 | nearly 4 hours: a4 | the same delay
D11 | figure | scope | F22 | 3: a1 a3 a4 a6 | 2: a5 | lorries taken against lorries recovered
D12 | figure | scope | F3 | 9: a1 a2 | 8: a6 | all the wounded against those who recovered
D13 | figure | update | F25 | 5: a1 | 6: a4 a6 | the private's later death, counted with the interpreter
R F16 | 4 | Colonel Baasandorj; Major General Chuol; the herders; the footage
R F17 | 3 | Colonel Baasandorj; the Ghanaian officer and the mission's log; the ministry and its general
R F2 | 1 | the UN mission with the Mongolian General Staff
R F9 | 3 | the government and its general; the White Spear; the herders
S | a1 two Ghanaian peacekeepers were shot dead near Rubkona | a3 two Ghanaian peacekeepers were shot dead near Rubkona
E | White Spear | organisation | the White Spear rebels; the rebels; White Spear; Commander Riek Tut and his White Spear
E | Peter Chuol | person | Major General Peter Chuol; the division's commander; the general
E | Baasandorj | person | Colonel Baasandorj; the colonel
E | Gai Puot | person | Mr Gai Puot; Mr Puot; the interpreter; a civilian language assistant
