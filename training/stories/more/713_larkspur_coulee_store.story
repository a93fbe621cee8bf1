story: larkspur_coulee_store
about: a gunman kills customers and staff of a farm-supply store in Saskatchewan; how he died, how long the police took, where the first shot fell and whether anyone had been warned are disputed; an older shooting at a grain elevator and an ambulance crash on the same day look like part of the count
=== a1 | outlet: Wheatline Press Agency | published: 2031-03-08 | title: Five killed in shooting at Saskatchewan farm store
LARKSPUR COULEE, Sask. (WPA) — ⟦F1; by=-: A man with a rifle opened fire in a farm-supply store⟧ in this prairie town ⟦T2031-03-08: on Saturday⟧, ⟦F2; v=5; by=police: killing five people⟧ and ⟦F3; v=9; by=police: wounding nine others⟧ before ⟦F4; v=shot by police; by=police: officers shot him dead⟧, police said.
Superintendent Lorne Castagnier of the Royal Canadian Mounted Police told reporters that ⟦F5; v=9 minutes; by=Lorne Castagnier: his members were through the door nine minutes after the first emergency call⟧. He would not discuss a motive.
⟦F7; v=inside; by=Lorne Castagnier: The first shots were fired at the checkout counters⟧, he said, ⟦F8; v=58; by=Lorne Castagnier: with 58 people, staff included, in the building⟧. The Prairie Lily Co-op sells seed, tires, work boots and, on Saturdays in March, day-old chicks to families with children. Cardboard boxes with air holes still lay in the snow by the entrance on Saturday evening, behind the yellow tape, and a volunteer firefighter was carrying the surviving birds to a heated truck.
⟦F9; v=1; by=ambulance service: A paramedic was killed when an ambulance on its way to the store left the icy highway⟧ near Dunmore Siding, the provincial ambulance service said. ⟦F21; v=no; by=ambulance service: That death is not among the five⟧.
It was the worst shooting in the province since ⟦F10; v=2019; by=-: ⟦T2019-10: October 2019⟧⟧, when ⟦F11; v=3; by=-: three men died at a grain elevator in Esterlake⟧.
%% Reporting by P. Desmarais; editing by the Regina desk
=== a2 | outlet: The Coulee Courier | published: 2031-03-10 | title: Our Saturday
%% By Jeannie Wotherspoon, editor. The Courier is free this week.
%% Grief line, day or night, at the United Church hall
⟦F12; v=2100; by=-: There are twenty-one hundred of us⟧, and by Saturday supper everybody knew every name. ⟦F13; v=killed; by=-: Noreen Pidhirny, who ran the store for nineteen years, is gone⟧. So is Tyler Beaudry, ⟦F14; v=16; by=-: who had turned sixteen on Groundhog Day⟧ and was there for fence staples.
The man who did it was ⟦F15; v=Curtis Hallgrimson; by=-: Curtis Hallgrimson, from the correction line north of town⟧. ⟦F16; v=41; by=-: He was 41⟧. He had a quarter section, no cattle left, and a bill. ⟦F17; v=38000; by=board member: It stood at thirty-eight thousand dollars⟧, a member of the co-op's board told me, and ⟦F6; v=credit cut; by=board member: it was when they closed his account ⟦T2031-02: in February⟧ that he turned⟧.
Verna Tkach was filling her half-ton. ⟪Verna Tkach; q: “⟦F7; v=fuel pumps; by=Verna Tkach: He started with us, out at the pumps⟧. Then he walked in, like he needed a part,”⟫ she says. What saved the rest, as ⟦F18; v=forklift; by=Verna Tkach: she saw it, was Dale Ostrowski, who ran a forklift up against the feed-room door⟧ with ⟦F33; v=24; by=Verna Tkach: two dozen people behind it⟧.
⟦F5; v=9 minutes; by=the Mounties: The Mounties say nine minutes⟧. ⟦F5; v=17 minutes; by=alarm log: The panic-button log, which the board let me read, says seventeen⟧: pressed at 11h41, ⟪Alarm log; q: “police on site”⟫ at 11h58. ⟦F24; v=2; by=-: The detachment here was cut from four constables to two⟧ ⟦T2029: in 2029⟧.
⟦F19; v=1500; by=United Church: Fifteen hundred came to the vigil⟧ ⟦T2031-03-09: last night⟧, by the church's count of candles. ⟦F11; v=3: We remember the three from the elevator⟧, too.
%% Hockey playoffs postponed. Curling bonspiel cancelled.
=== a3 | outlet: The Ottawa Ledger | published: 2031-03-12 | title: Toll rises to six as RCMP face questions over January visit
%% Prairie bureau
⟦F35; v=2031-03-11; by=health authority: A cashier wounded in the Larkspur Coulee massacre died in a Regina hospital ⟦T2031-03-11: on Tuesday⟧⟧, ⟦F2; v=6; by=health authority: lifting the number of those murdered to six⟧, the provincial health authority said.
Her death came as the family of ⟦F15; v=Curtis Hallgrimson; by=-: the gunman⟧ claimed that ⟦F20; v=warned; by=Erik Hallgrimson; st=alleged: they had begged the police ⟦T2031-01: in January⟧ to take his guns⟧. ⟪Erik Hallgrimson; q: “⟦F36; v=yes; by=Erik Hallgrimson: I drove to the detachment myself⟧. A young fellow wrote it on the back of a calendar,”⟫ his brother Erik told the Ledger. The Mounties deny it. ⟦F20; v=no warning; by=Lorne Castagnier; st=denied: No complaint about the man or his firearms is on file⟧, Supt. Castagnier said.
The brother also disputes the story, told all over town, of a grudge about money. ⟦F6; v=illness; by=Erik Hallgrimson: He had stopped taking his medication at Christmas and believed that the store was poisoning his well⟧, Mr. Hallgrimson said. ⟦F17; v=38000; by=court filing: The co-op's claim for $38,000⟧, filed in small-claims court, lay unopened on the kitchen table.
In the first hours ⟦F22; v=pistol; by=police: police had spoken of a smuggled pistol⟧. It was, they now say, ⟦F22; v=licensed rifle; by=police: a hunting rifle that he had owned with a licence⟧ ⟦T2014: since 2014⟧. ⟦F23; v=47; by=RCMP: He discharged it forty-seven times⟧, the force said.
The number of injured depends on who is asked. ⟦F3; v=9; by=police: Nine were hit by bullets⟧; ⟦F3; v=14; by=hospital: the hospital in Moose Ridge lists 14 admissions from the store⟧, since it includes the five cut by glass or trampled in the seed aisle.
@@ copy Wheatline Press Agency
⟦F9; v=1; by=ambulance service: A paramedic was killed when an ambulance heading for the store left the icy highway⟧ near Dunmore Siding, the provincial ambulance service has said.
%% Subscribers can comment until 9 p.m.
=== a4 | outlet: The London Comet | published: 2031-03-11 | title: CHICK DAY MASSACRE: Hero trucker's forklift saved 24
&& CHICK DAY MASSACRE: Hero trucker's forklift saved 24
%% EXCLUSIVE by Gavin Stroud in Saskatchewan
%% SEE ALSO: Ten guns you can buy in Canada
A hero trucker told last night how he ⟦F18; v=forklift; by=Dale Ostrowski: rammed a forklift against a door⟧ ⟦F33; v=24; by=Dale Ostrowski: to save two dozen shoppers⟧ from a crazed farmer.
⟪Dale Ostrowski; q: “⟦F18; v=forklift; by=Dale Ostrowski: I just put the forks down and jammed her in there⟧,”⟫ said Dale Ostrowski, 41, still in his overalls.
⟦F1; by=-: Loner Curtis Hallgrimson turned the Prairie Lily store into a slaughterhouse⟧ as kids queued for fluffy chicks. ⟦F23; v=almost 50; by=-: He let off almost 50 shots⟧ in a shop where ⟦F8; v=about 60; by=-: some 60 souls were trapped⟧.
And in an astonishing twist, two witnesses told The Comet that ⟦F4; v=own hand; by=two witnesses: the coward turned the gun on himself⟧ behind the dog food before any cop got near. ⟪Shelby Kuntz; q: “⟦F4; v=own hand; by=Shelby Kuntz: There was one bang, on its own, and then boots⟧,”⟫ said shop girl Shelby Kuntz, 19.
Fuming locals say ⟦F5; v=17 minutes; by=locals: it was a full 17 minutes before the Mounties showed their faces⟧. Cops insist on ⟦F5; v=9 minutes; by=police: nine⟧.
The tragic youngest victim, ⟦F14; v=16; by=-: Tyler, was just 16⟧. He kept goal for the town's under-18s.
⟦F17; v=38000; by=-: Hallgrimson owed the shop £22,000⟧ (C$38,000), it is understood.
%% Got a story? Text COMET
=== a5 | outlet: Norden Radio Monitor | published: 2031-03-14 | title: Canada: eight dead and no agreed clock
%% Translated from the Swedish service
⟦F34; v=8; by=-: Eight persons lost their lives in connection with ⟦F1; by=-: the shooting at Larkspur Coulee⟧ ⟦T2031-03-08: last Saturday⟧⟧: ⟦F2; v=6; by=-: six whom the perpetrator killed⟧, ⟦F25; v=1; by=-: the perpetrator himself⟧ and ⟦F9; v=1; by=-: an ambulance man who never arrived⟧. In Canadian media one finds ⟦F2; v=5; by=Canadian media: five⟧, ⟦F2; v=6; by=Canadian media: six⟧, ⟦F2; v=7; by=-: seven, if the gunman is counted among the fallen⟧, and these are mostly the same number.
What is really in dispute is the end. ⟦T2031-03-13: On Thursday⟧ the province's independent investigation office, which examines all police shootings, announced that ⟦F4; v=own hand; by=investigation office: the fatal wound was self-inflicted⟧. ⟦F26; v=3; by=investigation office: The constables did fire, three times, and missed⟧. Thereby it contradicted ⟦F4; v=shot by police; by=RCMP: the federal force, which had said on the day that its people stopped him⟧.
The clock remains. ⟦F5; v=17 minutes; by=store's alarm company: Between the alarm button and the arrival lay seventeen minutes, in the record of the store's alarm company⟧. ⟪Verna Tkach; q; via=The Coulee Courier: “⟦F7; v=fuel pumps; by=Verna Tkach > The Coulee Courier: At the pumps he began, with us⟧. Then he went in as if he needed a spare part,”⟫ a woman told the town's weekly. ⟦F5; v=9 minutes; by=RCMP: Nine, the force maintains⟧, because it ⟦F27; v=11h49; by=RCMP: reckons from a telephone call at eleven minutes to noon⟧.
It is not the first time that this district lights candles. ⟦F10; v=2019; by=-: ⟦T2019: Twelve years ago⟧⟧ a dismissed employee ⟦F11; v=3; by=-: shot three colleagues at the Esterlake silo⟧. Then, also, ⟦F28; v=promised; by=-: a review of the gun law was promised⟧ from the capital.
On Sunday evening the candles were so many, ⟦F19; v=1500; by=congregation: a thousand and a half according to the congregation⟧, that the fire brigade stood by.
=== a6 | outlet: The Coulee Courier | published: 2031-03-31 | title: Co-op will come down; watchdog to look at calendar
%% By Jeannie Wotherspoon
⟦F29; v=demolition; by=board: The Prairie Lily will be torn down⟧, the board voted ⟦T2031-03-27: on Thursday⟧, ⟦F37; v=11-2; by=-: eleven to two⟧. ⟦F30; v=2031-04-01; st=planned; by=-: The plan had been to open the doors again ⟦T2031-04-01: tomorrow⟧⟧, and the shelves had been stocked.
⟪Marv Lysenko; q: “Nobody was going to buy rubber boots on that floor,”⟫ said Marv Lysenko, who chairs the board since ⟦F13; v=killed; by=-: we lost Noreen⟧. A garden is to take its place, with ⟦F31; v=7; by=board; st=planned: seven spruces, six for ⟦F2; v=6; by=-: those who were shot⟧ and one for the paramedic⟧.
The civilian watchdog will now examine whether ⟦F20; v=warned; by=Erik Hallgrimson; st=alleged: the RCMP had been told about the rifle in January, as the brother swears⟧. Supt. Castagnier no longer says there was no such visit. ⟦F36; v=yes; by=Lorne Castagnier: ⟪Lorne Castagnier; q: “A visit took place. It did not result in a file,”⟫⟧ he told the town meeting. The calendar has not been found.
⟦F3; v=14; by=-: Of the fourteen who were hurt⟧, ⟦F32; v=2; by=Moose Ridge hospital: two are still at Moose Ridge⟧, says the hospital. Verna Tkach went back to the pumps with the investigators, who have ⟦F7; v=fuel pumps; by=investigators: marked the first casing beside Number 3⟧, outdoors, where she always said it was. ⟦F24; v=2; by=-: Two constables⟧ kept the traffic off, which is all we have.
%% Seed-cleaning plant hours are unchanged.
=== key
F1 | What happened at the Prairie Lily store?
F2 | How many people did the shooting kill?
F3 | How many people were hurt at the store?
F4 | How did the gunman die?
F5 | How long did the police take to arrive?
F6 | Why did the gunman do it?
F7 | Where were the first shots fired?
F8 | How many people were in the store?
F9 | How many died in the ambulance crash?
F10 | When was the Esterlake shooting?
F11 | How many died at the Esterlake grain elevator?
F12 | How many people live in Larkspur Coulee?
F13 | What became of the store's manager?
F14 | How old was Tyler Beaudry?
F15 | Who was the gunman?
F16 | How old was the gunman?
F17 | How much did the gunman owe the store?
F18 | How was the feed-room door blocked?
F19 | How many people came to the vigil?
F20 | Had the police been warned about the gunman?
F21 | Does the paramedic count among those shot?
F22 | What weapon was used?
F23 | How many shots did the gunman fire?
F24 | How many constables does the detachment have?
F25 | Did the gunman die?
F26 | How many shots did the constables fire?
F27 | From what moment does the force reckon its response?
F28 | What was promised after the Esterlake shooting?
F29 | What will happen to the store building?
F30 | When was the store to reopen?
F31 | How many spruces will be planted?
F32 | How many of the hurt are still in hospital?
F33 | How many people were behind the feed-room door?
F34 | How many died in all in connection with the shooting?
F35 | When did the wounded cashier die?
F37 | How did the board vote?
F36 | Did the brother visit the detachment in January?
D1 | figure | update | F2 | 5: a1 a5 | 6: a3 a5 a6 | a wounded cashier died on the Tuesday
D2 | figure | scope | F2 | 6: a3 a5 a6 | 7: a5 | seven counts the gunman with his victims
D3 | figure | scope | F3 | 9: a1 a3 | 14: a3 a6 | hit by bullets only, or all admissions with cuts and crush injuries
D4 | cause | conflict | F4 | shot by police: a1 a5 | own hand: a4 a5 | the force says its officers killed him, witnesses and the investigation office that he did
D5 | figure | conflict | F5 | 9 minutes: a1 a2 a4 a5 | 17 minutes: a2 a4 a5 | the force against the store's alarm log
D6 | place | conflict | F7 | inside: a1 | fuel pumps: a2 a5 a6 | the superintendent says at the checkouts, a witness and later the casing say outdoors
D7 | cause | conflict | F6 | credit cut: a2 | illness: a3 | the board member's money grudge against the brother's account
D8 | denial | conflict | F20 | warned: a3 a6 | no warning: a3 | the brother says he reported the guns, the force says nothing is on file
D9 | identity | update | F22 | pistol: a3 | licensed rifle: a3 | the police corrected their first word about the weapon
D10 | figure | rounding | F23 | 47: a3 | almost 50: a4 | the tabloid rounds the count of shots
D11 | figure | rounding | F8 | 58: a1 | about 60: a4 | the same people in the store
R F4 | 3 | the RCMP; two witnesses; the investigation office
R F5 | 2 | the RCMP; the store's alarm log
R F20 | 2 | the brother; the RCMP
R F7 | 3 | Supt. Castagnier; Verna Tkach; the investigators' casing
E | Lorne Castagnier | person | Superintendent Lorne Castagnier; Supt. Castagnier
E | Curtis Hallgrimson | person | Curtis Hallgrimson; Loner Curtis Hallgrimson; Hallgrimson; the perpetrator
E | Royal Canadian Mounted Police | organisation | Royal Canadian Mounted Police; RCMP; the Mounties; the federal force
E | Prairie Lily Co-op | organisation | Prairie Lily Co-op; Prairie Lily store; The Prairie Lily; the co-op
E | Dale Ostrowski | person | Dale Ostrowski; A hero trucker
S | a2 “He started with us, out at the pumps. Then he walked in, like he needed a part,” | a5 “At the pumps he began, with us. Then he went in as if he needed a spare part,”
