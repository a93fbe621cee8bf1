story: bani_tondi_convoy
about: a food convoy is ambushed in northern Burkina Faso; the government names a jihadist group, the group names a pro-government militia, a claim of doubtful origin turns up; escort refused or withdrawn, mine or gunfire first, bridge or kilometre 47; traps: the convoy's dead against its guards, Wednesday's ambush against Friday's on the relief column, an ambulance shot up in March
=== a1 | outlet: Agence Volta Presse | published: 2031-11-13 | title: Burkina: at least nine killed as gunmen ambush food convoy
OUAGADOUGOU, Nov 13 (AVP) – ⟦F2; v=9; by=two security sources: At least nine people were killed⟧ ⟦F3; v=2031-11-12: ⟦T2031-11-12: on Wednesday⟧⟧ when ⟦F1; by=-: gunmen attacked a convoy carrying food aid⟧ to the besieged town of Djiboul in northern Burkina Faso, two security sources told AVP on Thursday.
⟦F4; v=7; by=security sources: Seven of the dead were lorry drivers or their apprentices⟧ and ⟦F5; v=2; by=security sources: two worked for the French charity Grenier du Monde⟧, which had chartered the vehicles. ⟦F6; v=22; by=Grenier du Monde: The column counted 22 lorries⟧ loaded with ⟦F7; v=480 tonnes; by=Grenier du Monde: 480 tonnes of millet, oil and infant flour⟧.
⟦F8; v=Ansar al-Rihla; by=security source: One of the sources attributed the assault to Ansar al-Rihla⟧, which has blockaded Djiboul ⟦F9; v=March 2029; by=-: since March 2029⟧. ⟦F10; v=mine first; by=security source: A mine stopped the leading vehicle, he said, and then the shooting started⟧ from both sides of the road.
⟦F11; v=3; by=Grenier du Monde: Three people are missing⟧, the charity confirmed, ⟦F12; v=yes; by=Grenier du Monde: a Belgian nutritionist among them⟧.
It is the deadliest attack on relief workers in the country since ⟦F13; v=3; by=-: three members of an ambulance crew were shot dead⟧ ⟦F14; v=March; by=-: near Arbala in March⟧.
%% © AVP 2031 – reproduction subject to subscription
=== a2 | outlet: Radio Liptako FM | published: 2031-11-13 | title: "They knew which lorry had the flour" – a driver of the convoy speaks
%% Fulfulde | Mooré | Français — by our reporter in Dori
Boureima Sawadogo walked all night. He is one of the drivers of ⟦F1: the convoy that was caught⟧ ⟦T2031-11-12: yesterday⟧ ⟦F15; v=Bani-Tondi bridge; by=Boureima Sawadogo: on the little bridge of Bani-Tondi⟧, and his feet are wrapped in a flour sack.
⟪Boureima Sawadogo; q: “⟦F10; v=gunfire first; by=Boureima Sawadogo: First it was guns, from the trees. The big noise came after⟧, when we were already under the wheels,”⟫ he told our studio. He saw ⟦F16; v=about thirty; by=Boureima Sawadogo: thirty men, perhaps more⟧, on motorcycles. ⟦F8; v=Ganda Fero; by=Boureima Sawadogo; st=alleged: Some wore the brown jackets of the Ganda Fero⟧, the volunteers who guard the gold pits. ⟪Boureima Sawadogo; q: “A jacket can be bought,”⟫ he added, and would say nothing more about it.
And the soldiers? ⟦F17; v=escort withdrawn; by=Boureima Sawadogo: The two army pick-ups had turned back at Sampelga without a word⟧, an hour before. ⟦F18; v=4; by=Boureima Sawadogo: Four village guards in a hired car stayed in front, and all four are dead⟧, he said. ⟪Boureima Sawadogo; q: “Nobody counts those four.”⟫
⟦F19; v=looted; by=Boureima Sawadogo: The attackers did not burn the food. They drove off nine lorries⟧ toward the Gorouol, with the drivers' boys at the wheel.
In Djiboul the market women are selling water-lily bulbs ⟦F20; v=750 francs; by=listener: at 750 francs the bowl⟧, a listener says.
%% Jingle – Radio Liptako, the voice of the three borders
=== a3 | outlet: Le Patriote du Faso | published: 2031-11-14 | title: Cowardly attack on Djiboul convoy: the terrorists will pay
%% Government daily | Editorial board
The valiant people of Djiboul were deprived of bread ⟦T2031-11-12: on Wednesday⟧ by ⟦F8; v=Ansar al-Rihla; by=-: the obscurantist hordes of Ansar al-Rihla⟧, who ⟦F1: fell upon a column of foodstuffs⟧ ⟦F15; v=kilometre 47; by=communications minister: at kilometre 47 of the Dori road⟧, well past the bridge, the minister of communications, Mr Idrissa Ouoba, told the press.
⟦F17; v=escort refused; by=Idrissa Ouoba: The foreign organisation had declined the protection of our forces⟧ in the name of its neutrality, the minister regretted. ⟪Idrissa Ouoba; q: “One cannot refuse the umbrella and then complain of the rain.”⟫
⟦F2; v=9; by=Idrissa Ouoba: The provisional toll remains nine civilians⟧. ⟦F21; v=17; by=Idrissa Ouoba: In the pursuit, seventeen terrorists were neutralised⟧ by air. ⟦F19; v=burned; by=Idrissa Ouoba: The assailants had set fire to the cargo before they fled⟧.
As for the rumours which dare to associate the Ganda Fero with this crime, ⟦F8; v=not Ganda Fero; by=Idrissa Ouoba; st=denied: no volunteer for the defence of the homeland was within fifty kilometres⟧, he declared. ⟦F22; st=planned; by=Idrissa Ouoba: A new convoy, under military command, will take the road⟧ ⟦T2031-11-20: next Thursday⟧.
⟦F36; v=40 tonnes; by=-: Forty tonnes were flown in by helicopter⟧ ⟦T2031-11-13: yesterday⟧.
%% Vive le Faso!
=== a4 | outlet: Grenier du Monde | published: 2031-11-14 | title: Statement on the attack of 12 November
%% PRESS RELEASE – Lyon – press@grenierdumonde.invalid
Grenier du Monde mourns ⟦F5; v=2; by=Grenier du Monde: its colleagues Safiatou Barry, 34, and Joël Kaboré, 29⟧, killed with ⟦F4; v=8; by=Grenier du Monde: eight transport workers⟧ in ⟦F1: the attack on our convoy⟧ ⟦F3; v=2031-11-12: ⟦T2031-11-12: on 12 November⟧⟧. ⟦F2; v=10; by=Grenier du Monde: This brings to ten the number of those who set out with us⟧ and will not come home; an apprentice driver died of his injuries in Dori last night.
We must correct what has been said. ⟦F17; v=escort withdrawn; by=Grenier du Monde: We never refused an escort. We had a written agreement for two vehicles as far as Djiboul; they left the convoy at Sampelga⟧ and we were not told why.
⟦F6; v=22; by=Grenier du Monde: Of our twenty-two lorries⟧, ⟦F19; v=looted; by=Grenier du Monde: nine were taken with their loads⟧ and ⟦F37; v=4; by=Grenier du Monde: four destroyed⟧. None of ⟦F7; v=480 tonnes; by=Grenier du Monde: the 480 tonnes⟧ reached the town, ⟦F23; v=36000; by=Grenier du Monde: where 36,000 people depend upon it⟧.
⟦F11; v=3; by=Grenier du Monde: Three colleagues have not been found⟧. We ask those who hold them to let them call their families. We do not comment on ⟦F8; v=unknown; by=Grenier du Monde; st=doubted: who the authors may be⟧; that is for an impartial inquiry.
⟪Maud Estienne; q: “After Arbala we were promised that ⟦F13; v=3; by=Maud Estienne: three dead⟧ would be the last three,”⟫ said our director, Maud Estienne.
%% Grenier du Monde is funded by 61,000 private donors. Give now.
=== a5 | outlet: The Northern Courier | published: 2031-11-16 | title: Two armed groups, one ambush: who hit the Djiboul food run?
%% By Harriet Osgood, Africa correspondent, in Abidjan | 5 min read
In the war for northern Burkina Faso even the thieves deny stealing. ⟦T2031-11-15: On Saturday⟧ Ansar al-Rihla, the al-Qaida-aligned movement ⟦F9; v=more than 2.5 years; by=-: that has starved the town of Djiboul for more than two and a half years⟧, ⟦F8; v=not Ansar al-Rihla; by=Ansar al-Rihla; st=denied: put out an audio message saying it had nothing to do with⟧ ⟦F1: the raid on an aid convoy last week⟧. ⟦F8; v=Ganda Fero; by=Ansar al-Rihla; st=alleged: It accused the Ganda Fero, a state-armed militia⟧, of having wanted the grain for itself.
A day earlier ⟦F24; v=claimed; by=unsigned statement; st=doubted: a written claim in the movement's name had gone round on messaging apps⟧; analysts noted that its letterhead was two years out of date.
⟦F8; v=not Ganda Fero; by=Hamado Zongo; st=denied: Hamado Zongo, who leads the Ganda Fero, told me by phone that his fighters were asleep⟧. He did confirm that ⟦F25; v=stopped; by=Hamado Zongo: they had stopped a charity's trucks in September⟧ to ⟪Hamado Zongo; q: “inspect the weight”⟫.
⟦F16; v=dozens; by=survivors: Survivors speak of several dozen assailants⟧. They number ⟦F2; v=14; by=survivors: the dead at fourteen⟧, because they include ⟦F18; v=4: four hired guards⟧ whom neither Ouagadougou nor the charity has mentioned. ⟦F6; v=some twenty; by=-: Some twenty lorries⟧ carrying ⟦F7; v=nearly 500 tonnes; by=-: almost 500 tonnes of food⟧ had set off from Dori.
⟦T2031-11-14: On Friday⟧ a military column sent to recover the vehicles was ⟦F26; by=army: itself waylaid near Gorouol-Fari⟧, ⟦F27; v=6; by=army: losing six men⟧. ⟦F28; v=Ansar al-Rihla; by=Ansar al-Rihla: That one, Ansar al-Rihla was happy to own⟧.
⟪Boureima Sawadogo; q; via=Radio Liptako FM: “You can buy a jacket,”⟫ as a driver put it to a local radio station.
%% The Northern Courier is reader-owned. Subscribe from £1 a week.
=== a6 | outlet: Grains & Fret Hebdo | published: 2031-11-18 | title: Millet: Djiboul losses put at €310,000; hauliers demand war-risk cover
%% Marchés | Fret | Assurance
The Dori hauliers' union has suspended northbound runs following ⟦F1: the ambush at Bani-Tondi⟧. ⟦F11; v=12; by=hauliers' union: It puts the missing at twelve, since nine apprentices were made to drive the stolen lorries⟧ and have not been heard of. ⟦F15; v=Bani-Tondi bridge; by=insurers' assessor: An assessor who flew over the wrecks for the insurers places ⟦F37; v=4: all four⟧ on the approach to the bridge⟧, not further along as officials had it.
⟦F29; v=€310,000; by=underwriters: Underwriters estimate the lost goods at 310,000 euros⟧, or ⟦F29; v=€310,000; by=underwriters: 203 million CFA francs⟧. ⟦F30; v=€520,000; by=underwriters: The vehicles add another 520,000⟧. Satellite trackers show ⟦F19; v=looted; by=insurers' assessor: the nine hijacked trucks parked behind a gold-washing site⟧ controlled, the union says, ⟦F31; v=Ganda Fero; by=hauliers' union; st=alleged: by the Ganda Fero⟧.
@@ copy Agence Volta Presse
⟦F4; v=7; by=security sources > AVP: Seven of the dead were drivers or their apprentices⟧ and ⟦F5; v=2; by=security sources > AVP: two worked for the French charity Grenier du Monde⟧, which had chartered the vehicles. (The union now counts ⟦F4; v=8; by=hauliers' union: eight of its own⟧.)
Premiums for the axis were already double after ⟦F13; v=3: the spring killing of an ambulance team of three⟧.
%% Cotations p. 6
=== a7 | outlet: Burkina Verify | published: 2031-11-24 | title: Fact file: Djiboul convoy, twelve days on
%% Updated ⟳ | Method | Corrections welcome
&& ⟦F1: Gunmen attacked a food convoy on the Dori–Djiboul road⟧ ⟦F3; v=2031-11-12: ⟦T2031-11-12: on 12 November⟧⟧.
Dead: ⟦F2; v=10; by=Grenier du Monde: ten from the convoy itself⟧, per the charity; ⟦F2; v=14; by=Burkina Verify: fourteen if one adds⟧ ⟦F18; v=4; by=Burkina Verify: the quartet of paid guards⟧, whose graves we have geolocated. ⟦F27; v=6: The half-dozen soldiers of Gorouol-Fari⟧ died two days later in ⟦F26: a separate ambush⟧.
Hostages: ⟦F32; v=2; by=Grenier du Monde: two of ⟦F11; v=3: the three missing⟧, both Burkinabè, walked into Sebba⟧ ⟦T2031-11-22: on Saturday⟧. ⟦F12; v=yes; by=Belgian foreign ministry: The Belgian, Lies Vandamme, is still held⟧, her ministry says. ⟦F33; v=Ansar al-Rihla; by=freed men: The freed men told us their captors prayed under Ansar al-Rihla's flag⟧, having been ⟦F34; v=bought; by=freed men: handed over by the first gang for money⟧.
Escort: ⟦F17; v=escort withdrawn; by=army duty log: the army's own duty log, which we have seen, records “escort recalled Sampelga 0940”⟧. ⟦F17; v=escort refused; by=government: Government has not withdrawn its claim that the NGO said no⟧.
Pursuit: ⟦F21; v=none found; by=Burkina Verify; st=doubted: of the seventeen “neutralised” there is no image, name or grave⟧.
Mine or bullets first? ⟦F10; v=mine first; by=two survivors: Two survivors in Dori hospital say the blast came first⟧; ⟦F10; v=gunfire first; by=Boureima Sawadogo: the driver Sawadogo maintains the contrary⟧. Open.
Siege: ⟦F9; v=March 2029: it began in March 2029⟧. ⟦F22; v=arrived; by=mayor of Djiboul: The military-run convoy got in⟧ ⟦T2031-11-21: on Friday⟧, a day late, and ⟦F35; v=190 tonnes; by=mayor of Djiboul: brought 190 tonnes⟧, according to the mayor.
=== key
F1 | What happened to the food convoy?
F2 | How many people of the convoy were killed?
F3 | On what day was the convoy attacked?
F4 | How many of the dead were transport workers?
F5 | How many of the dead worked for Grenier du Monde?
F6 | How many lorries were in the convoy?
F7 | How much food did the convoy carry?
F8 | Which armed group attacked the convoy?
F9 | Since when has Djiboul been blockaded?
F10 | What came first, the mine or the gunfire?
F11 | How many people went missing in the attack?
F12 | Is the Belgian nutritionist held?
F13 | How many of the ambulance crew were killed?
F14 | When was the ambulance attacked?
F15 | Where exactly was the convoy attacked?
F16 | How many attackers were there?
F17 | Why had the convoy no army escort?
F18 | How many hired guards were killed?
F19 | What happened to the cargo?
F20 | What do water-lily bulbs cost in Djiboul?
F21 | How many attackers were killed in the pursuit?
F22 | Will a military-run convoy go to Djiboul?
F23 | How many people in Djiboul depend on the aid?
F24 | Was the ambush claimed in Ansar al-Rihla's name?
F25 | What did the Ganda Fero do in September?
F26 | What happened to the military column on Friday?
F27 | How many soldiers were killed on Friday?
F28 | Who attacked the military column?
F29 | What were the lost goods worth?
F30 | What were the lost vehicles worth?
F31 | Who controls the site where the trucks stand?
F32 | How many of the missing have come back?
F33 | Who held the captives?
F34 | How did the captives come to their last holders?
F35 | How much food did the second convoy bring?
F36 | How much food was flown in by helicopter?
F37 | How many lorries were destroyed?
D1 | responsibility | conflict | F8 | Ansar al-Rihla: a1 a3 | Ganda Fero: a2 a5 | not Ansar al-Rihla: a5 | not Ganda Fero: a3 a5 | the government names the jihadists, they and a driver point to the militia, and both groups deny
D2 | cause | conflict | F17 | escort withdrawn: a2 a4 a7 | escort refused: a3 a7 | the minister says the charity refused, the charity and the duty log say the escort was recalled
D3 | place | conflict | F15 | Bani-Tondi bridge: a2 a6 | kilometre 47: a3 | the minister places it well past the bridge where driver and assessor have it
D4 | sequence | conflict | F10 | mine first: a1 a7 | gunfire first: a2 a7 | survivors differ on which came first
D5 | characterisation | conflict | F19 | looted: a2 a4 a6 | burned: a3 | the minister says the food was set on fire, the others that it was driven away
D6 | figure | update | F2 | 9: a1 a3 | 10: a4 a7 | an apprentice died of his injuries on the second night
D7 | figure | scope | F2 | 10: a4 a7 | 14: a5 a7 | with or without the four hired guards
D8 | figure | update | F4 | 7: a1 a6 | 8: a4 a6 | the apprentice who died later
D9 | figure | rounding | F6 | 22: a1 a4 | some twenty: a5 | the same lorries
D10 | figure | rounding | F7 | 480 tonnes: a1 a4 | nearly 500 tonnes: a5 | the same load
D11 | figure | conflict | F21 | 17: a3 | none found: a7 | the minister's count of enemy dead finds no trace
D12 | figure | rounding | F16 | about thirty: a2 | dozens: a5 | a driver's estimate and a looser one
D13 | date | rounding | F9 | March 2029: a1 a7 | more than 2.5 years: a5 | the same siege counted from its start, thirty-two months
D14 | figure | scope | F11 | 3: a1 a4 a7 | 12: a6 | the charity's three, or with the nine apprentices driven off
R F8 | 3 | a security source and the government; the driver Sawadogo; Ansar al-Rihla's audio message
R F17 | 4 | the driver; the charity; the minister; the army's duty log
R F4 | 3 | two security sources by way of AVP; Grenier du Monde; the hauliers' union
R F18 | 2 | the driver and other survivors; Burkina Verify's graves
S | a2 “A jacket can be bought,” | a5 “You can buy a jacket,”
E | Grenier du Monde | organisation | Grenier du Monde; the French charity; the charity; The foreign organisation; the NGO
E | Ansar al-Rihla | organisation | Ansar al-Rihla; the movement; the obscurantist hordes of Ansar al-Rihla
E | Ganda Fero | organisation | Ganda Fero; the Ganda Fero; the volunteers
E | Boureima Sawadogo | person | Boureima Sawadogo; the driver Sawadogo; Sawadogo
E | Idrissa Ouoba | person | Mr Idrissa Ouoba; the minister of communications; the minister
