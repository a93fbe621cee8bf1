story: prey_chhlong_cane
about: villagers and guards of a sugar plantation in Cambodia; who fired, tractors ploughed first or were seized first, settlers of 1979 or of 2012, inside or outside the concession, hectares and rai, a British buyer that never bought, and an older burning of houses
=== a1 | outlet: Phnom Penh Sentinel | published: 2033-06-08 | title: Shots fired in Kampong Speu sugar dispute; five hurt
%% By Khiev Sothea and Marc Delorme
⟦F1; by=district police: A confrontation between villagers and guards of a sugar plantation⟧ at Prey Chhlong in Kampong Speu province ended in gunfire ⟦F2; v=2033-06-07; by=district police: ⟦T2033-06-07: yesterday⟧ morning⟧, with ⟦F3; v=5; by=Hem Borey: five people wounded by bullets⟧, district police chief Hem Borey said.
⟪Srey Mom; q: “⟦F4; v=ploughing; by=Srey Mom: They drove the tractors into the young rice. Then we ran to stop them⟧,”⟫ said Srey Mom, 52, a community representative. ⟦F5; v=guards; by=Srey Mom: It was men in the black shirts of the company who shot, according to her⟧.
A manager of Mekong Sweet, Somchai Ruangrit, said the opposite. ⟦F4; v=seizure; by=Somchai Ruangrit: Two machines had been taken by force the evening before, and his people were getting them back⟧. ⟦F5; v=villagers; by=Somchai Ruangrit: A home-made gun went off in the crowd, he said⟧.
⟦F6; v=418; by=Srey Mom: The community numbers 418 families⟧, Mom said, and ⟦F7; v=1979; by=Srey Mom: has farmed there since the fall of the Khmer Rouge in 1979⟧. Provincial governor Ouk Samnang told the Sentinel ⟦F7; v=2012; by=Ouk Samnang: they were newcomers who had moved in for the compensation in 2012⟧.
%% Khmer edition page 1
=== a2 | outlet: Mekong Wire | published: 2033-06-11 | title: Cambodian farmer dies after land clash, villagers block road
PHNOM PENH, June 11 (MKW) - ⟦F8; v=Chea Vuthy; by=hospital: Chea Vuthy, a rice grower of 34⟧, shot in the stomach in ⟦F1: this week's fight over a sugar concession⟧, ⟦F9; v=1; by=hospital: died in Phnom Penh⟧ ⟦F10; v=2033-06-10; by=hospital: ⟦T2033-06-10: on Friday⟧⟧, the hospital said.
His coffin was carried to National Road 4, where ⟦F11; v=600; by=police: 600 mourners halted traffic⟧ for five hours, police said.
⟦F12; v=6; by=court: Six people, among them a Buddhist monk, have been charged⟧ with robbery of farm machinery, the provincial court said. ⟦F13; v=none; by=court: Nobody has been charged over the shooting⟧.
The plantation, ⟦F14; v=1240 ha; by=-: a concession of 1,240 hectares⟧, ⟦F15; v=Siam Andaman; by=-: is the property of the Thai group Siam Andaman Sugar⟧. Rights workers ⟦F16; v=Hartwell & Crane; by=rights workers: say its raw sugar ends up with London trader Hartwell & Crane⟧. ⟦F16; v=no; by=Hartwell & Crane; st=denied: A Hartwell spokeswoman said the house bought nothing in Cambodia⟧.
⟦F29; v=2011; by=-: The state let the land in 2011⟧. ⟦F28; v=November 2031; by=-: Towards the end of 2031⟧ ⟦F27; v=34; by=-: a blaze there consumed 34 dwellings⟧.
%% MKW newsroom / edited in Bangkok
=== a3 | outlet: Fresh Lotus Online | published: 2033-06-11 | title: H.E. Governor: incited persons attacked legal investor
%% Photo: provincial hall
H.E. Ouk Samnang, Governor of Kampong Speu, explained to the press ⟦T2033-06-10: yesterday⟧ that ⟦F1; by=governor: the incident at Prey Chhlong⟧ was the work of ⟦F17; by=governor: a handful of persons incited by an opposition group abroad⟧.
⟦F4; v=seizure; by=governor: They had first robbed the legal investor of two tractors⟧ and ⟦F26; v=villagers; by=governor: later set them alight⟧; the damage is ⟦F18; v=$180,000; by=governor: 180,000 US dollars⟧. ⟦F19; v=58; by=governor: The company's security team of 58 men⟧ ⟦F36; v=batons; by=governor: carried batons only⟧, the Governor stressed. ⟦F5; v=villagers; by=governor: The bullets dug out are of a self-made weapon, as used for hunting boar⟧.
Of ⟦F6; v=about 400; by=governor; st=doubted: the so-called four hundred families⟧, he clarified, ⟦F20; v=173; by=governor: 173 hold any paper⟧, and ⟦F21; v=260; by=governor: two hundred and sixty have already accepted the 500 dollars⟧ from the company. ⟦F22; v=inside; by=governor: Every house stands within the investor's boundary⟧.
The Royal Government ⟦F23; v=30 days; by=governor; st=planned: will solve the matter within thirty days⟧.
=== a4 | outlet: Land & Dignity Cambodia | published: 2033-06-13 | title: Eyewitness report no. 3 from Prey Chhlong
%% For donors and press
Our two monitors slept in the village on the night of 6 June. What follows they saw themselves.
5.50 a.m. ⟦F4; v=ploughing; by=monitors: Four tractors enter the paddy from the west⟧. 6.05 ⟦F4; v=ploughing; by=monitors: Women sit down before them and take the keys of two⟧. 6.20 ⟦F19; v=about 60; by=monitors: About sixty guards arrive in lorries⟧. With them, ⟦F5; v=soldiers; by=monitors: a squad in army green; it is these who kneel and fire⟧. ⟦F35; v=Brigade 42; by=monitors: The shoulder patch is that of Brigade 42⟧.
We listed ⟦F3; v=14; by=monitors: fourteen injured⟧, ⟦F25; v=9; by=monitors: nine of them from beatings⟧. ⟦F26; v=guards; by=monitors: The two seized machines were burned after noon by the guards⟧, when not one villager was left in the field; we have the film.
⟦F22; v=outside; by=GPS track: The paddy is 300 metres beyond the edge of the concession, as our GPS track shows⟧. ⟦F21; v=31; by=Land & Dignity: Thirty-one households took the money⟧, by our door-to-door survey; the rest of the thumbprints on the company's list belong to guards.
It is not the first time. ⟦F27; v=34; by=-: Thirty-four houses went up in flames⟧ here ⟦F28; v=November 2031; by=-: in November 2031⟧.
@@ copy Mekong Wire
⟦F12; v=6; by=court: Six people, among them a Buddhist monk, were charged⟧ with robbery of farm machinery, the provincial court said.
=== a5 | outlet: Krungthep Business | published: 2033-06-14 | title: Siam Andaman sees little effect from Cambodian unrest
%% Commodities | SAS closed at 11.40 baht, -3.4%
Siam Andaman Sugar expects no loss of harvest from ⟦F1: a disturbance at its Cambodian unit⟧ in which ⟦F9; v=1; by=company: one outsider died⟧, the company informed the exchange.
⟦F14; v=1240 ha; by=company: The 7,750-rai plantation⟧ gives four per cent of its cane. ⟦F18; v=almost $200,000; by=company: Equipment worth nearly 200,000 dollars was lost⟧, and insured.
⟦F5; v=unknown; by=company: Who had discharged the weapon was for the authorities to establish⟧, the filing says; ⟦F24; v=no soldiers; by=company; st=denied: it had not engaged any military personnel⟧. Managing director Anchalee Vorapong added: ⟪Anchalee Vorapong; q: “We lease from the state. Ask the landlord who lives in the house.”⟫
⟦F29; v=2011; by=-: The lease was signed in 2011⟧. ⟦F15; v=Siam Andaman; by=-: Mekong Sweet, which runs the estate, is wholly owned by SAS⟧. ⟦F12; v=6; by=-: Half a dozen Cambodians, one in a saffron robe, await trial⟧.
=== a6 | outlet: The Fenland Chronicle | published: 2033-06-19 | title: The sugar in your tea, and Mr Vuthy's field
%% Sunday review
%% By our food correspondent
On a bill of lading dated February, which this paper has obtained, ⟦F16; v=Hartwell & Crane; by=bill of lading: 9,000 tonnes of raw cane sugar left Sihanoukville for Tilbury; consignee, Hartwell & Crane⟧. Shown it, the firm found that ⟦F16; v=Hartwell & Crane; by=Hartwell & Crane: it had after all taken “a single cargo through an intermediary”⟧. ⟦F30; v=suspended; by=Hartwell & Crane: Purchases are suspended⟧.
⟦F9; v=1; by=-: One man is dead⟧ ⟦F2; v=2033-06-07; by=-: of what happened in the cane on ⟦T2033-06-07: 7 June⟧⟧, and ⟦F13; v=none; by=-: not a single guard is before a judge⟧.
⟦F8; v=Chea Vuthy; by=-: Chea Vuthy, who was that man⟧, will not profit. ⟦F31; v=two daughters; by=-: He leaves two small girls⟧ and a strip of ground about which a ministry now says something new. ⟦F22; v=outside; by=land ministry: Surveyors sent from Phnom Penh concluded that the village and its rice lie outside the concession⟧, a land ministry spokesman confirmed; ⟦F22; v=inside; by=governor: the governor had sworn to the contrary⟧.
And since when have these people been there? Srey Mom took me to the pagoda. ⟦F7; v=1979; by=pagoda bell: Cast into its bell is the year of its founding by the villagers, 1979⟧.
⟦F12; v=4; by=their lawyer: Two of the accused are home on bail, the monk and a grandmother; four are still inside, says their lawyer⟧. ⟦F13; v=none; by=-: Of the shooters the court's list has nothing⟧. ⟪Srey Mom; q: “⟦F4; v=ploughing; by=Srey Mom: The tractors came into the green rice, and only then did we run⟧,”⟫ Mom repeats. ⟦F11; v=1500; by=Srey Mom: At the road, she reckons, they were fifteen hundred, with all who stood along the verges and wept⟧. ⟪Anchalee Vorapong; q; via=Krungthep Business: “Ask the landlord who lives in the house,”⟫ the head of the Thai parent has said. One did.
=== a7 | outlet: Radio Khmer Toan (Lowell, Massachusetts) | published: 2033-07-12 | title: Thirty days are over
%% Diaspora hour
The Governor ⟦F23; v=30 days; by=-: gave himself thirty days⟧; ⟦F32; v=2033-07-10; by=-: they ran out ⟦T2033-07-10: on Sunday⟧⟧. What has been solved?
One thing. ⟦F5; v=soldiers; by=military court: ⟦F35; v=Brigade 42; by=military court: A corporal of Brigade 42⟧ has been named by the military court as the man who shot Chea Vuthy⟧. ⟦F24; v=hired; by=military court: He and seven comrades were moonlighting for the plantation at ten dollars a day⟧, says the same court. So the black shirts did not fire, ⟦F5; v=guards; by=villagers: as some villagers had first thought⟧, and neither did a boar gun.
⟦F33; v=retired; by=-: Governor Samnang has been retired⟧ on grounds of health. ⟦F11; v=hundreds; by=-: Hundreds had lain down on Road 4⟧ to get that far.
Our listeners ask about ⟦F34; v=2; by=-: the two families of the old fire⟧, that ⟦F28; v=November 2031: of November 2031⟧, who live under plastic to this day. ⟦F27; v=over 30; by=-: More than thirty homes were lost⟧ that time; the others have been rebuilt with money from Lowell.
=== key
F1 | What happened at Prey Chhlong?
F2 | When was the clash?
F3 | How many were hurt?
F4 | What came first, the ploughing or the seizure of the tractors?
F5 | Who fired?
F6 | How many families live there?
F7 | Since when have the villagers lived there?
F8 | Who died?
F9 | How many died?
F10 | When did the wounded farmer die?
F11 | How many blocked the road?
F12 | How many villagers are in the court's hands?
F13 | Who was charged over the shooting?
F14 | How large is the concession?
F15 | Who owns the plantation?
F16 | Who buys the sugar?
F17 | Whom does the governor blame?
F18 | What was the damage to the tractors?
F19 | How many guards were there?
F20 | How many families hold papers?
F21 | How many households accepted compensation?
F22 | Are the village and its rice inside the concession?
F23 | Within what time will the matter be solved?
F24 | Were soldiers hired?
F25 | How many were hurt by beatings?
F26 | Who burned the tractors?
F27 | How many houses burned in the older incident?
F28 | When did the houses burn?
F29 | When was the lease signed?
F30 | What did Hartwell & Crane do?
F31 | Whom does the dead farmer leave?
F32 | When did the thirty days end?
F33 | What became of the governor?
F34 | How many families of the older fire are still homeless?
F35 | To which unit did the soldiers belong?
F36 | How were the guards armed?
D1 | responsibility | conflict | F5 | guards: a1 a7 | villagers: a1 a3 | the representative saw black shirts, manager and governor a home-made gun
D2 | responsibility | conflict | F5 | villagers: a1 a3 | soldiers: a4 a7 | a boar gun against a kneeling squad in green
D3 | identity | update | F5 | guards: a1 a7 | soldiers: a4 a7 | the military court names a corporal
D4 | sequence | conflict | F4 | ploughing: a1 a4 a6 | seizure: a1 a3 | tractors in the rice first, or taken the evening before
D5 | date | conflict | F7 | 1979: a1 a6 | 2012: a1 | the villagers and the bell against the governor
D6 | figure | scope | F3 | 5: a1 | 14: a4 | by bullets, or by bullets and beatings
D7 | place | conflict | F22 | inside: a3 a6 | outside: a4 a6 | the governor against GPS and the ministry's surveyors
D8 | denial | update | F16 | no: a2 | Hartwell & Crane: a2 a6 | the trader denies, then finds a cargo
D9 | figure | conflict | F21 | 260: a3 | 31: a4 | the company's list against a door-to-door survey
D10 | responsibility | conflict | F26 | guards: a4 | villagers: a3 | the governor says the robbers set them alight, the monitors filmed the guards
D11 | denial | conflict | F24 | no soldiers: a5 | hired: a7 | the company denies what the military court finds
D12 | figure | update | F12 | 6: a2 a4 a5 | 4: a6 | two were let out on bail
D13 | figure | rounding | F19 | 58: a3 | about 60: a4 | the same guards
D14 | figure | rounding | F18 | $180,000: a3 | almost $200,000: a5 | the same loss
D18 | figure | scope | F11 | 600: a2 | 1500: a6 | those who stopped the traffic, or with those along the verges
D15 | figure | rounding | F11 | 600: a2 | hundreds: a7 | the same road block
D17 | figure | rounding | F6 | 418: a1 | about 400: a3 | the representative's number, rounded in doubt
D16 | figure | rounding | F27 | 34: a2 a4 | over 30: a7 | the same fire
R F5 | 5 | the representative; the manager; the monitors; the governor; the military court
R F4 | 4 | the representative; the manager; the governor; the monitors
R F22 | 3 | the governor; the GPS track; the ministry's surveyors
R F7 | 3 | the representative; the governor; the bell
S | a1 “They drove the tractors into the young rice. Then we ran to stop them,” | a6 “The tractors came into the green rice, and only then did we run,”
S | a5 “We lease from the state. Ask the landlord who lives in the house.” | a6 “Ask the landlord who lives in the house,”
E | Srey Mom | person | Srey Mom; Mom
E | Ouk Samnang | person | Provincial governor Ouk Samnang; H.E. Ouk Samnang; the Governor; Governor Samnang
E | Siam Andaman Sugar | organisation | Siam Andaman Sugar; the Thai group Siam Andaman Sugar; the Thai parent
E | Hartwell & Crane | organisation | London trader Hartwell & Crane; Hartwell & Crane; the firm
E | Chea Vuthy | person | Chea Vuthy; Mr Vuthy
