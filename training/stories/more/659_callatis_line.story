story: callatis_line
about: a Norwegian survey ship hired by Bulgaria loses its cable in the strip of the Black Sea that Romania claims too; cut or snagged, north or south of a line that each draws for itself, a helicopter at two heights, a deckhand hurt or not, gas in the rock and gas that can be got out, talks broken off or adjourned, and the court that one minister says was agreed; nets lost in April are not the nets of June
=== a1 | outlet: Agerpontic | published: 2031-06-13 | title: Coast guard escorts intruding survey vessel out of Romanian waters
CONSTANTA, June 13 (Agerpontic) - ⟦F1; by=Romanian coast guard: A foreign survey ship that had entered Romania's economic zone without leave was escorted away ⟦T2031-06-12: on Thursday⟧⟧, the coast guard announced.
⟦F2; v=Romanian zone; by=-: The Nordlys Surveyor was two nautical miles north of the median line⟧ when ⟦F3; by=-: the patrol vessel Ovidiu hailed it⟧. ⟦F4; v=150 m; by=Romanian coast guard: A helicopter overflew it at 150 metres⟧, a height it called routine.
⟦F5; v=snagged; by=Dragoș Velicu: The ship lost part of its towed cable on an old wreck⟧, Commander Dragoș Velicu said. ⟪Dragoș Velicu; q: “We have no scissors on board,”⟫ he added. ⟦F6; v=nobody hurt; by=Dragoș Velicu; st=denied: No one came to any harm⟧, he stressed.
⟦F7; v=44 km²; by=-: The two countries have never agreed on a strip of 44 square kilometres⟧ off Vama Veche.
=== a2 | outlet: Chernomorski Glas | published: 2031-06-14 | title: They cut our cable! Romanian boat attacks survey ship
%% Варна | Брой 138
⟦F5; v=cut; by=Plamen Dochev: A Romanian patrol boat sailed across the tow and sliced it through⟧, according to Plamen Dochev, the director of Chayka Gas, ⟦F8; by=-: for which the Norwegians were taking the pulse of the sea bed⟧. ⟪Plamen Dochev; q: “⟦F9; v=€4m; by=Plamen Dochev: Four million euros of electronics went to the turbot⟧,”⟫ he told us.
⟦F2; v=Bulgarian zone; by=Plamen Dochev: All this three miles to the south of the border at sea, in Bulgarian waters⟧, he has the log to prove it.
⟦F6; v=hurt; by=Varna hospital: One deckhand, a Filipino of 29, has a broken wrist, the Varna hospital confirms⟧. ⟦F4; v=30 m; by=ship's cook: The helicopter came so low, thirty metres, the ship's cook relates, that the soup left the plates⟧.
⟦F10; v=60 bcm; by=-: Under the disputed strip, which Chayka calls Heron, there are 60 billion cubic metres of gas⟧.
⟦F11; v=212; by=fishermen's guild: Fishermen of Kavarna add 212 nets dragged off that day⟧. ⟦F12; v=60; by=-: In April they had lost sixty, to a storm⟧.
=== a3 | outlet: Danube & Straits Wire | published: 2031-06-16 | title: Bulgaria suspends sea border talks with Romania
SOFIA (DSW) - ⟦F13; v=broken off; by=Yana Stoimenova: Bulgaria broke off negotiations with Romania on their maritime boundary ⟦T2031-06-16: on Monday⟧⟧ after ⟦F14; by=-: an encounter between a Romanian patrol vessel and a gas survey ship⟧. ⟪Yana Stoimenova; q: “One does not negotiate with a knife in the water,”⟫ Foreign Minister Yana Stoimenova said.
⟦F13; v=adjourned; by=Romanian foreign ministry: Bucharest said that the round had simply been adjourned, at the request of a Bulgarian delegate with a toothache⟧.
⟦F7; v=17 sq miles; by=-: At stake are some 17 square miles of water⟧. ⟦F10; v=18 bcm; by=petroleum institute: Recoverable gas there is 18 billion cubic metres, the petroleum institute in Ploiești estimates⟧.
⟦F15; v=19; by=-: It was to have been the nineteenth round since 1993⟧. ⟦F16; by=European Commission; st=asked: The European Commission called on both members to keep calm⟧.
⟦F2; v=disputed; by=vessel tracking: Tracking data place the Nordlys Surveyor inside the contested strip, which is to say in both zones or in neither⟧.
%% © DSW. Editing: I. Harangozó
=== a4 | outlet: Fjordposten | published: 2031-06-18 | title: Captain from Sunnmøre: “I don't do borders”
%% Av Torunn Sæther
%% Abonnement fra 49 kr
Captain Arne Hessa has sailed for thirty years and never been in a newspaper. ⟦F8; by=-: This spring he has been listening to the rock for a Bulgarian gas company⟧ when ⟦F1; by=-: Romania's coast guard saw him off⟧. ⟪Arne Hessa; q: “I don't do borders. I do lines, up and down, up and down,”⟫ he says from Varna.
⟦F5; v=unknown; by=Arne Hessa: He did not see what happened to his cable; it was four kilometres behind him⟧. ⟦F17; v=1120; by=Arne Hessa: The tension fell to nothing at twenty past eleven in the morning⟧, and ⟦F18; v=before; by=Arne Hessa: the Ovidiu came up only a quarter of an hour later⟧. ⟦F18; v=after; by=Plamen Dochev: His client in Varna, Dochev, maintains the patrol boat was there first⟧.
⟦F6; v=hurt; by=Arne Hessa: The young man with the wrist slipped on the winch platform⟧, ⟪Arne Hessa; q: “in his own hurry, poor lad.”⟫
⟦F4; v=well over 100 m; by=Arne Hessa: The helicopter? A good hundred metres up, he reckons, and then some⟧. ⟦F9; v=NOK 47m; by=shipowner: The lost gear is worth 47 million kroner, the owner in Ålesund says⟧.
=== a5 | outlet: Agerpontic | published: 2031-06-24 | title: Both sides agree to go to The Hague, minister says
BUCHAREST, June 24 (Agerpontic) - ⟦F19; v=agreed; by=Matei Brâncoveanu: Romania and Bulgaria have agreed to put their sea boundary before the International Court of Justice⟧, Foreign Minister Matei Brâncoveanu said ⟦T2031-06-24: on Tuesday⟧.
⟦F20; v=Athens; by=-: He had met his counterpart, Yana Stoimenova, for forty minutes on the margins of an EU meeting in Athens⟧. ⟪Matei Brâncoveanu; q: “We both studied geography. Now let the judges do so,”⟫ he said.
&& ⟦F14; by=-: The two governments fell out when a patrol boat and a prospecting vessel met⟧ ⟦T2031-06-12: on June 12⟧ in ⟦F7; v=44 km²; by=-: the 44 square kilometres that neither concedes to the other⟧.
⟦F21; v=18 months; by=Matei Brâncoveanu; st=planned: Until a ruling there will be no drilling for eighteen months⟧, he added. ⟦F11; v=80; by=compensation office: Bulgarian fishermen filed claims for eighty nets⟧, the joint compensation office reports.
=== a6 | outlet: Chernomorski Glas | published: 2031-06-26 | title: Divers bring up the end of the cable; Sofia: no court was agreed
⟦F5; v=snagged; by=divers: The end is frayed like an old rope, not cut: divers from Varna found it wound about the boiler of a steamer sunk in 1916⟧. ⟦F22; v=38 m; by=-: She lies at 38 metres⟧. ⟪Plamen Dochev; q: “A frayed end can also be made,”⟫ says Plamen Dochev of Chayka Gas, who ⟦F23; by=Plamen Dochev; st=planned: will sue all the same⟧.
⟦F19; v=considered; st=denied; by=Yana Stoimenova: Minister Stoimenova denies having agreed to any court: she promised in Athens to think of one⟧. ⟪Yana Stoimenova; q: “My colleague heard a yes because he wanted one,”⟫ she said.
⟦F13; v=resumed; by=-: The negotiators sit down again in Ruse ⟦T2031-07-07: on 7 July⟧⟧, ⟦F15; v=19; by=-: for round nineteen⟧. ⟦F11; v=80; by=-: Eighty nets is what the guild has been able to put on paper⟧.
@@ copy Danube & Straits Wire
⟦F10; v=18 bcm; by=petroleum institute: Recoverable gas there is 18 billion cubic metres, the petroleum institute in Ploiești estimates⟧.
=== a7 | outlet: Energy & Boundaries Quarterly | published: 2031-07-01 | title: Briefing: the Heron strip
%% For subscribers
⟦F2; v=disputed; by=-: Where was the ship? In the wedge where both median lines lie, Sofia's and Bucharest's, some 5 miles apart⟧; ⟦F2; v=Romanian zone; by=Romanian coast guard: hence the coast guard's “north”⟧ and ⟦F2; v=Bulgarian zone; by=Plamen Dochev: Chayka's “south”⟧.
What broke the cable? ⟦F5; v=snagged; by=-: A wreck of the First World War⟧, ⟦F22; v=38 m; by=-: thirty-eight metres down⟧. ⟦F18; v=before; by=ship's log: The ship's log has ⟦F17; v=1120; by=ship's log: the load vanish at 11.20⟧ and ⟦F3; by=ship's log: the first radio call from the Ovidiu at 11.36⟧⟧.
How much gas? ⟦F10; v=60 bcm; by=Chayka Gas: The sixty billion in Chayka's prospectus is gas in place⟧; ⟦F10; v=18 bcm; by=petroleum institute: what a well could bring up is under a third of it⟧.
Who was hurt? ⟦F6; v=hurt; by=-: A winch hand's wrist is the whole casualty list⟧.
Is there a case in The Hague? ⟦F19; v=agreed; by=Matei Brâncoveanu: Mr Brâncoveanu speaks of a bargain struck⟧, ⟦F19; v=considered; by=Yana Stoimenova: Ms Stoimenova of food for thought⟧. ⟦F24; by=-: The registry has received nothing⟧. ⟦F21; v=18 months; by=-: The rigs, at any rate, are to stay away for a year and a half⟧.
⟦F11; v=80; by=compensation office: Claims for nets stand at 80⟧, and ⟦F7; v=44 km²; by=-: the whole quarrel covers forty-four square kilometres⟧. ⟪Arne Hessa; q; via=Fjordposten: “I do lines, up and down. I don't do borders,”⟫ as the captain put it.
=== key
F1 | What did the Romanian coast guard do with the ship?
F2 | In whose waters was the ship?
F3 | Which vessel hailed the ship?
F4 | How high did the helicopter fly?
F5 | What happened to the cable?
F6 | Was anyone hurt?
F7 | How large is the disputed strip?
F8 | For whom was the ship working?
F9 | What is the lost gear worth?
F10 | How much gas is there?
F11 | How many nets were lost in June?
F12 | How many nets were lost in April?
F13 | What became of the boundary talks?
F14 | What led to the break?
F15 | Which round of talks was it?
F16 | What does the European Commission ask?
F17 | At what time did the cable part?
F18 | Did the cable part before or after the patrol vessel came?
F19 | Did both sides agree to go to court?
F20 | Where did the ministers meet?
F21 | How long will there be no drilling?
F22 | How deep is the wreck?
F23 | What will the gas firm do?
F24 | What has the court's registry received?
D1 | place | conflict | F2 | Romanian zone: a1 a7 | Bulgarian zone: a2 a7 | each side measures from its own median line
D2 | place | scope | F2 | Romanian zone: a1 a7 | Bulgarian zone: a2 a7 | disputed: a3 a7 | each side's answer holds by its own line; by both lines the ship was in the strip that both claim
D3 | cause | conflict | F5 | snagged: a1 a6 a7 | cut: a2 | unknown: a4 | the coast guard says a wreck, the gas firm a patrol boat; the captain saw nothing, divers bear out the wreck
D4 | denial | conflict | F6 | nobody hurt: a1 | hurt: a2 a4 a7 | the commander denies any harm, hospital and captain tell of a wrist
D5 | figure | conflict | F4 | 150 m: a1 | 30 m: a2 | the coast guard's height against the cook's
D6 | figure | rounding | F4 | 150 m: a1 | well over 100 m: a4 | the captain's loose guess fits the coast guard's height
D7 | sequence | conflict | F18 | before: a4 a7 | after: a4 | the captain's log against his client
D8 | characterisation | conflict | F13 | broken off: a3 | adjourned: a3 | Sofia says broken off, Bucharest a toothache
D9 | characterisation | update | F13 | broken off: a3 | resumed: a6 | the talks go on in July
D10 | figure | scope | F10 | 60 bcm: a2 a7 | 18 bcm: a3 a6 a7 | gas in the rock, or gas that can be brought up
D11 | figure | rounding | F9 | €4m: a2 | NOK 47m: a4 | the same gear in two currencies
D12 | figure | rounding | F7 | 44 km²: a1 a5 a7 | 17 sq miles: a3 | the same strip in two units
D13 | figure | conflict | F11 | 212: a2 | 80: a5 a6 a7 | the guild's nets against the claims filed
D14 | denial | conflict | F19 | agreed: a5 a7 | considered: a6 a7 | the Romanian minister heard a yes, the Bulgarian denies it
R F5 | 4 | the coast guard; the gas firm; the captain; the divers
R F2 | 3 | the coast guard; the gas firm's director; tracking data
R F19 | 2 | the Romanian minister; the Bulgarian minister
R F18 | 2 | the captain and his log; the gas firm's director
S | a4 “I don't do borders. I do lines, up and down, up and down,” | a7 “I do lines, up and down. I don't do borders,”
E | Nordlys Surveyor | vessel | Nordlys Surveyor; a gas survey ship; A foreign survey ship
E | Yana Stoimenova | person | Foreign Minister Yana Stoimenova; Minister Stoimenova; Ms Stoimenova
E | Plamen Dochev | person | Plamen Dochev; Dochev
E | Matei Brâncoveanu | person | Foreign Minister Matei Brâncoveanu; Mr Brâncoveanu
E | Chayka Gas | company | Chayka Gas; Chayka
