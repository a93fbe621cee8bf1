story: kutaisi_drone
about: a drone shuts Kutaisi airport in western Georgia for an evening; a hobbyist, Moscow, the Abkhaz side and an Azerbaijani survey firm are named in turn as its owner and disown it; one craft or three, shot down or out of fuel, jammer switched off or never delivered; traps: Sunday's drone against Wednesday's balloon over Batumi, passengers at Kutaisi against all passengers, an older crash in a vineyard
=== a1 | outlet: Imereti Today | published: 2032-02-09 | title: Drone closes Kutaisi airport for over three hours; eleven flights turned away
%% Kutaisi | By Nato Kvernadze | Photo: reader
⟦F1; by=-: An unknown drone over the runway brought Kutaisi International Airport to a standstill⟧ ⟦F2; v=2032-02-08: ⟦T2032-02-08: on Sunday evening⟧⟧. ⟦F3; v=19.12; by=airport duty manager: The tower first noticed a light at 7.12 p.m.⟧, duty manager Zaza Gelenidze told Imereti Today, and ⟦F4; v=3h20m; by=Zaza Gelenidze: the field stayed shut for three hours and twenty minutes⟧.
⟦F5; v=11; by=Zaza Gelenidze: Eleven arriving aircraft were sent elsewhere⟧, most of them to Tbilisi and Trabzon. ⟦F6; v=1900; by=Zaza Gelenidze: Around 1,900 passengers were stuck in the terminal⟧, where the café ran out of khachapuri by nine.
⟪Zaza Gelenidze; q: “⟦F7; v=1; by=Zaza Gelenidze: It was one machine⟧. It went round in circles like a dog that has lost its master,”⟫ Gelenidze said.
A crew of the low-cost carrier Vela Air, coming in from Memmingen, ⟦F8; v=150 m; by=pilot: reported the object passing about 150 metres off the left wing⟧. ⟦F33; v=none; by=-: Nobody was hurt⟧.
Shortly after ten a farmer in Kopitnari ⟦F9; v=Kopitnari; by=farmer: found the thing lying in his hazelnut orchard⟧, ⟦F10; v=3.1 m; by=farmer: three metres and a hand from tip to tip⟧. ⟦F11; v=out of fuel; by=farmer: There were no holes in it, he says; the tank was dry⟧. Men in plain clothes carried it off in a bread van.
%% Weather: sleet | Exchange rate: 1 euro = 3.00 lari
=== a2 | outlet: Kolkhi News Agency | published: 2032-02-09 | title: Georgia detains drone enthusiast after airport alarm
TBILISI, February 9 (Kolkhi) – ⟦F12; v=detained; by=interior ministry: Georgian police have detained a 34-year-old man⟧ in connection with ⟦F1: the flight of an unmanned aircraft over Kutaisi airport⟧, the interior ministry said on Monday.
⟦F13; v=hobbyist; by=interior ministry: The ministry described the device as home-made and its operator as an amateur⟧ acting alone. ⟦F11; v=shot down; by=interior ministry: It was brought down by a police marksman⟧ ⟦T2032-02-08: the night before⟧, a spokesperson said.
⟦F5; v=a dozen; by=interior ministry: A dozen flights were diverted⟧ and ⟦F4; v=more than 3 hours; by=interior ministry: traffic was suspended for more than three hours⟧, according to the ministry.
⟦F13; v=not his; by=Irma Dolidze; st=denied: The detainee's lawyer, Irma Dolidze, said his only aircraft weighs 900 grams⟧ and was on a shelf. ⟪Irma Dolidze; q: “They have arrested a man who photographs churches,”⟫ she told Kolkhi.
Under a law of 2030 ⟦F14; v=6 years; by=-: flying near an airfield may bring up to six years in prison⟧. It is the first such closure at the airport. ⟦F15; v=2029; by=-: In 2029 a military drone of unclear origin⟧ ⟦F16; v=vineyard; by=-: fell into a vineyard⟧ in the Zugdidi district.
%% Kolkhi News Agency. All rights reserved. Tel. desk 24h
=== a3 | outlet: Opozitsia.ge | published: 2032-02-10 | title: "This was no toy": engineers say the Kutaisi drone was a Russian Strizh
%% Opinion & Investigations | Donate via card
&& ⟦F1: A drone closed Kutaisi airport⟧ ⟦F2; v=2032-02-08: ⟦T2032-02-08: on Sunday⟧⟧.
So a church photographer flew ⟦F10; v=more than 3 m; by=-: a plane with a wingspan of over three metres⟧, with his teeth perhaps? We showed the farmer's pictures to three aviation engineers. ⟦F13; v=Russia; by=three engineers: All three recognise the Strizh-4, a reconnaissance drone used only by the Russian army⟧.
⟦F17; v=north-west; by=two villagers: Two villagers at Geguti heard it come from the north-west⟧, that is, from Abkhazia. And ⟦F7; v=3; by=air traffic controller: it did not come alone. A controller who asked us to withhold his name saw three echoes⟧, two of which left toward the sea.
⟦F8; v=400 m; by=air traffic controller: The Vela Air jet missed the nearest by some 400 metres⟧, he says, less dramatic than the pilot's report, quite enough for the passengers.
Where was the famous jammer? ⟦F18; v=9 million lari; by=tender records: The state paid nine million lari⟧ for a Korean anti-drone system in 2030. ⟦F19; v=never delivered; by=air traffic controller: It never came to Kutaisi⟧, our controller claims: there is a concrete base, and nettles.
⟪Tornike Abashidze-Lomi; q: “The government prefers a guilty photographer to a guilty neighbour,”⟫ said Tornike Abashidze-Lomi, a deputy of the opposition United Course. ⟦F20; v=asked; by=United Course; st=asked: His party wants a hearing in parliament⟧ ⟦T2032-02-17: next Tuesday⟧.
%% 212 comments
=== a4 | outlet: Sukhum Segodnya | published: 2032-02-10 | title: Tbilisi again looks for foreign hand in own sky
%% Official gazette of the republic | in Russian, Abkhaz, English
The foreign ministry in Sukhum has called insinuations in Georgian media ⟪Sukhum foreign ministry; q: “a fruit of winter boredom”⟫. ⟦F13; v=not Abkhaz; by=Sukhum foreign ministry; st=denied: No unmanned apparatus took off from Abkhaz territory⟧ ⟦T2032-02-08: on 8 February⟧, it says. ⟦F17; v=south; by=Sukhum foreign ministry: Radar of the republic observed an object approaching from the south⟧, from the side of the sea and Turkey, ⟦F3; v=18.50; by=Sukhum foreign ministry: as early as 18.50⟧.
⟦F13; v=not Russia; by=Russian base; st=denied: A spokesman for the Russian military base at Gudauta stated that its aircraft are all present⟧ and accounted for.
The ministry recalled that the machine ⟦F15; v=2029: of 2029⟧, ⟦F16; v=vineyard: which dropped among Zugdidi grapevines⟧, was also attributed to Moscow and ⟦F21; v=Turkish; by=Sukhum foreign ministry: later turned out to be Turkish-built⟧. ⟦F22; v=workers bound for Poland; by=-: The closure of the airport hit Georgian workers travelling to Poland above all⟧, and ⟦F6; v=2400; by=Georgian aviation agency: some 2,400 people at three airports⟧ spent the night on suitcases, if one believes Georgia's own aviation agency. ⟦F5; v=15; by=Georgian aviation agency: It lists fifteen flights upset⟧, cancellations included.
%% Hotline of the customs committee
=== a5 | outlet: Runway & Ramp | published: 2032-02-12 | title: Kutaisi closure cost carriers €410,000; second sighting at Batumi was a balloon
%% Trade weekly | Airports | Safety | Jobs
Airlines serving western Georgia put ⟦F23; v=€410,000; by=airline association: the bill for ⟦F1: Sunday's shutdown⟧ at 410,000 euros⟧ (⟦F23; v=€410,000; by=airline association: 1.23 million lari⟧), half of it hotel rooms. ⟦F5; v=11; by=flight-tracking data: Flight-tracking data show eleven diversions⟧ and four cancellations.
⟦F24; by=Batumi airport; v=balloon: The alarm raised at Batumi⟧ ⟦T2032-02-11: on Wednesday⟧ had a humbler cause. ⟦F24; v=balloon; by=Batumi airport: A heart-shaped foil balloon, let go early for St Valentine's, had drifted over the threshold⟧, the airport said; ⟦F25; v=25 minutes; by=Batumi airport: movements stopped for 25 minutes⟧.
The more awkward question is Kutaisi's counter-drone kit. ⟦F19; v=switched off; by=airport operator: The operator insists that it is installed and was switched off for maintenance⟧. ⟦F26; v=delivered; by=Hankang Systems: Its maker, Hankang Systems of Changwon, says it shipped the set in May 2031⟧ and has the signed receipt.
@@ copy Kolkhi News Agency
⟦F13; v=hobbyist; by=interior ministry > Kolkhi: The ministry described the device as home-made and its operator as an amateur⟧ acting alone. ⟦F11; v=shot down; by=interior ministry > Kolkhi: It was brought down by a police marksman⟧, a spokesperson said.
A source at the investigating body told us the aircraft ⟦F27; v=survey camera; by=investigator: carried a survey camera and no weapon⟧. ⟦F28; v=Baku; by=investigator: A customs sticker from Baku was found under the wing⟧.
%% Vacancies: ATC instructors, Almaty
=== a6 | outlet: Südwest Rundschau | published: 2032-02-14 | title: The drone that nobody wants: four suspects, four denials
%% Von Jörg Ammann, Tiflis | translated
Georgia has a drone to give away. ⟦T2032-02-13: On Friday⟧ ⟦F12; v=released; by=interior ministry: the hobby pilot was let go without charge⟧; ⟦F13; v=Caspian Geodata; by=Vakhtang Sirbiladze: the interior minister, Vakhtang Sirbiladze, now names a surveying company from Azerbaijan, Caspian Geodata⟧, which photographs pipelines.
The company protests. ⟪Elnur Rzazade; q: “⟦F13; v=not Caspian Geodata; by=Elnur Rzazade; st=denied: We own six and I am looking at six⟧,”⟫ its director, Elnur Rzazade, says by telephone. ⟦F29; v=sold; by=Elnur Rzazade: A seventh was sold in autumn⟧, he adds after a pause, ⟦F30; v=Tbilisi dealer; by=Elnur Rzazade: to a dealer in Tbilisi⟧.
⟦F11; v=out of fuel; by=Vakhtang Sirbiladze: The minister also withdrew the marksman: the craft had flown until its tank was empty⟧. ⟦F7; v=1; by=Vakhtang Sirbiladze: He knows of a single drone⟧; two echoes on the screen had been geese. ⟦F3; v=19.12; by=tower recording: The tower recording, which we could hear, has the first call at twelve past seven⟧, ⟦F3; v=18.50; by=Sukhum; st=doubted: twenty-two minutes later than Sukhum's radar pretends⟧.
The opposition stays with its version. ⟪Tornike Abashidze-Lomi; q: “They prefer a guilty hobbyist to a guilty neighbor,”⟫ its deputy Abashidze-Lomi has said; and ⟦F13; v=Russia; by=opposition: that the airframe is Russian⟧ is repeated on every marshrutka. Western diplomats shrug. ⟦F31; st=planned; by=European mission: A European mission has offered to examine the wreck⟧, ⟦F32; v=no answer; by=European mission: an offer Tbilisi has not answered⟧.
And ⟦F19; v=switched off; by=airport operator: the jammer that was resting⟧? ⟦F19; v=never delivered; by=-: On Thursday I stood at the place where it is meant to be. Nettles, as described⟧.
%% Mehr aus dem Kaukasus
=== key
F1 | What happened at Kutaisi airport?
F2 | On what day was the airport closed?
F3 | At what time was the drone first detected?
F4 | How long was the airport closed?
F5 | How many flights were diverted?
F6 | How many passengers were stranded?
F7 | How many drones were there?
F8 | How near did the drone come to the Vela Air jet?
F9 | Where was the wreck found?
F10 | What is the drone's wingspan?
F11 | How did the drone come down?
F12 | What happened to the drone enthusiast?
F13 | Whose drone was it?
F14 | What sentence does flying near an airfield carry?
F15 | When did an earlier drone fall in the Zugdidi district?
F16 | Where did the earlier drone fall?
F17 | From which direction did the drone come?
F18 | What did the anti-drone system cost?
F19 | Why did the anti-drone system not work at Kutaisi?
F20 | What does the opposition demand?
F21 | Whose make was the earlier drone?
F22 | Whom did the closure hit?
F23 | What did the closure cost the airlines?
F24 | What was seen over Batumi on Wednesday?
F25 | How long did movements stop at Batumi?
F26 | Was the anti-drone system shipped?
F27 | What did the drone carry?
F28 | From where was the customs sticker under the wing?
F29 | What became of Caspian Geodata's seventh drone?
F30 | To whom was the seventh drone sold?
F31 | What has the European mission offered?
F32 | Has Tbilisi answered the European offer?
F33 | Was anybody hurt?
D1 | identity | conflict | F13 | hobbyist: a2 a5 | Russia: a3 a6 | Caspian Geodata: a6 | police name an amateur, engineers and the opposition the Russian army, the minister later an Azerbaijani firm
D2 | denial | conflict | F13 | hobbyist: a2 a5 | not his: a2 | the detainee's lawyer disowns the craft
D15 | denial | conflict | F13 | Russia: a3 a6 | not Russia: a4 | not Abkhaz: a4 | the base at Gudauta and Sukhum deny what the engineers say
D16 | denial | conflict | F13 | Caspian Geodata: a6 | not Caspian Geodata: a6 | the firm denies the minister's charge
D17 | figure | scope | F5 | 11: a1 a5 | 15: a4 | diversions alone or with four cancellations
D3 | identity | update | F13 | hobbyist: a2 a5 | Caspian Geodata: a6 | the ministry itself moves from the amateur to the firm
D4 | cause | conflict | F11 | shot down: a2 a5 | out of fuel: a1 a6 | the ministry's marksman against the farmer's dry tank, which the minister later accepts
D5 | figure | conflict | F7 | 1: a1 a6 | 3: a3 | duty manager and minister saw one, a controller three echoes
D6 | place | conflict | F17 | north-west: a3 | south: a4 | villagers heard it from Abkhazia, Sukhum says from the sea
D7 | date | conflict | F3 | 19.12: a1 a6 | 18.50: a4 a6 | the tower's recording against Sukhum's radar
D8 | cause | conflict | F19 | never delivered: a3 a6 | switched off: a5 a6 | a controller and a reporter found an empty base, the operator says it was under maintenance
D9 | figure | conflict | F8 | 150 m: a1 | 400 m: a3 | the pilot's report against the controller's
D10 | figure | scope | F6 | 1900: a1 | 2400: a4 | the terminal at Kutaisi alone against three airports
D11 | figure | rounding | F5 | 11: a1 a5 | a dozen: a2 | the ministry rounds the diverted flights
D12 | figure | rounding | F4 | 3h20m: a1 | more than 3 hours: a2 | the same closure
D13 | figure | rounding | F10 | 3.1 m: a1 | more than 3 m: a3 | the same wing
D14 | characterisation | update | F12 | detained: a2 | released: a6 | the enthusiast was let go four days later
R F13 | 5 | the interior ministry; three engineers; the Sukhum ministry and the Russian base; Caspian Geodata; the detainee's lawyer
R F11 | 2 | the farmer; the interior ministry
R F19 | 3 | the controller; the operator; the Rundschau's reporter
R F5 | 3 | the duty manager; the interior ministry; flight-tracking data
S | a3 “The government prefers a guilty photographer to a guilty neighbour,” | a6 “They prefer a guilty hobbyist to a guilty neighbor,”
E | Vakhtang Sirbiladze | person | Vakhtang Sirbiladze; the interior minister; The minister
E | Tornike Abashidze-Lomi | person | Tornike Abashidze-Lomi; deputy Abashidze-Lomi; a deputy of the opposition United Course
E | Caspian Geodata | organisation | Caspian Geodata; a surveying company from Azerbaijan; The company
E | Kutaisi International Airport | place | Kutaisi International Airport; Kutaisi airport; the airport
E | Zaza Gelenidze | person | Zaza Gelenidze; duty manager Zaza Gelenidze; Gelenidze
