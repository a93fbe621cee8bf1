story: cottonwood_commons
about: a shooting at a Kansas shopping centre; the dead grow from two to three, a wrong man is named first, the motive moves from a lost job to a former partner, the end of the gunman is told two ways, and an earlier shooting in the same car park stands nearby
=== a1 | outlet: KWVL 8 News, Wichita | published: 2030-03-09 | title: 2 dead, several hurt in shooting at Cottonwood Commons in Marlow Bend
%% by: KWVL 8 News Staff
%% Posted: Mar 9, 2030 / 06:12 PM CST   Updated: Mar 9, 2030 / 09:40 PM CST
MARLOW BEND, Kan. (KWVL) — ⟦F2; v=2; by=police: Two people are dead⟧ and ⟦F3; v=7; by=police: seven others were taken to hospitals with gunshot wounds⟧ after ⟦F1; by=-: a man opened fire inside the Cottonwood Commons shopping center⟧ ⟦T2030-03-09: Saturday afternoon⟧, according to Marlow Bend police.
Police Chief Renee Stadler said ⟦F4; v=4.18 pm; by=Renee Stadler: the first 911 call came in at 4:18 p.m.⟧ ⟦F5; v=food court; by=Renee Stadler: The shooting began in the food court⟧, she said.
⟦F6; v=in custody; by=Renee Stadler: One suspect is in custody⟧ and there is no further threat to the public. ⟪Renee Stadler; q: “⟦F7; v=3 minutes; by=Renee Stadler: Our officers were through the doors in three minutes⟧,”⟫ Stadler said at an evening briefing. ⟦F8; v=unknown; by=Renee Stadler; st=doubted: She would not discuss a motive⟧.
Shoppers told KWVL 8 that ⟦F9; v=no; by=shoppers: they heard no alarm and no announcement⟧ until ⟦F1: the shots⟧ had stopped. Destiny Arroyo, 19, ⟦F10; v=11 strangers; by=Destiny Arroyo: hid with eleven strangers in the stockroom of a pretzel stand⟧.
A reunification point has been set up at ⟦F11; v=Grace Lutheran Church; by=police: Grace Lutheran Church on Poplar Street⟧.
%% This is a developing story. Stay with KWVL 8 on air and online.
%% Download the KWVL 8 app for breaking alerts
=== a2 | outlet: Continental Press | published: 2030-03-10 | title: Third victim dies after gunman fires on shoppers in Kansas mall
MARLOW BEND, Kan. (CP) — ⟦F2; v=3; by=county coroner: A third person has died⟧ from ⟦F1: Saturday's gunfire in a small-town Kansas mall⟧, the county coroner said Sunday, as investigators searched the home of ⟦F13; v=Vandermolen; by=police: a 26-year-old warehouse worker, Tyler Vandermolen⟧.
The dead were identified as ⟦F14; v=Kayla Osgood; by=coroner: Kayla Osgood, 24, an assistant manager at a shoe store⟧; Ruben Castellano, 61; and ⟦F15; v=Moira Pettigrew; by=coroner: Moira Pettigrew, 58, a visitor from Medicine Hat, Alberta⟧, ⟦F16; v=2030-03-10; by=coroner: who died ⟦T2030-03-10: early Sunday⟧ at a Wichita hospital⟧.
⟦F3; v=7; by=police: Seven people with bullet wounds survived⟧, police said. ⟦F17; v=4; by=police: Another four were hurt in the rush for the exits⟧.
⟦F6; v=shot by deputy; by=two law enforcement officials: Vandermolen was shot in the hip by an off-duty sheriff's deputy who was buying shoes with his daughter⟧, two law enforcement officials said on condition of anonymity. ⟦F18; v=handgun; by=two law enforcement officials: They said he had carried a pistol⟧.
⟦F8; v=lost job; by=Brent Lockhart: He had lost his job at the mall's electronics store⟧ and ⟪Brent Lockhart; q: “was stewing about it,”⟫ said Brent Lockhart, who worked with him. Police ⟦F8; v=unknown; by=police; st=doubted: said it was too soon to speak of motive⟧.
=== a3 | outlet: Daily Clarion (London) | published: 2030-03-10 | title: MALL MASSACRE: Sacked worker, 34, guns down shoppers in US bloodbath
%% By CLARION REPORTERS
%% SEE ALSO: Six signs your boiler is about to blow
A CRAZED ex-employee ⟦F1: sprayed bullets at terrified families in an American shopping centre⟧, ⟦F2; v=2; by=-: leaving two dead⟧ and ⟦F3; v=11; by=-: eleven wounded⟧.
The gunman was last night ⟦F13; v=Krantz; by=social media; st=alleged: named online as Dale Krantz, 34, a father of one⟧, whose pick-up was found across two bays outside ⟦F20; v=Marlow Bend: the centre in Marlow Bend, Kansas⟧. ⟦F8; v=lost job; by=locals: Locals said he snapped after being given the boot by an electronics shop⟧.
⟦F5; v=shoe store; by=a witness: He began in a shoe shop⟧, a witness said, before ⟦F21; v=calm: strolling towards the burger counters “like he was on his lunch break”⟧. ⟦F6; v=shot himself; by=a witness: Then he turned the gun on himself⟧, the witness claimed. Police say ⟦F6; v=in custody; by=police: he is under arrest⟧.
It took officers ⟦F7; v=nine minutes; by=shoppers: an agonising nine minutes to arrive, shoppers raged⟧. Sick shoppers are also asking why the town learned nothing from ⟦F22; v=2028; by=-: a 2028 shooting in the very same car park⟧, in which ⟦F23; v=1; by=-: a teenager lost his life⟧.
%% Do you know more? Ring the Clarion newsdesk
=== a4 | outlet: Marlow County Sheriff's Office, statement | published: 2030-03-11 | title: Update No. 3: Cottonwood Commons incident
%% FOR IMMEDIATE RELEASE   Office of the Sheriff   Case 30-01177
The Sheriff's Office is aware of ⟦F13; v=Krantz; by=social media; st=alleged: social media posts naming Mr. Dale Krantz⟧. ⟦F13; v=Vandermolen; st=denied; by=Sheriff's Office: Mr. Krantz is not and has never been a suspect⟧. ⟦F24; by=Sheriff's Office: He is one of the persons hurt⟧ and his truck was where he had parked it.
The person arrested is ⟦F13; v=Vandermolen; by=Sheriff's Office: Tyler Reese Vandermolen, age 26⟧, of rural Marlow County. ⟦F6; v=shot by deputy; by=Sheriff's Office: He was struck once by a round fired by Deputy Aaron Fitch, who was off duty⟧, and ⟦F25; v=stable; by=Sheriff's Office: is in stable condition under guard⟧. ⟦F6; v=shot by deputy; st=denied; by=Sheriff's Office: Reports of a self-inflicted wound are incorrect⟧.
Recovered at the scene: ⟦F18; v=handgun; by=Sheriff's Office: one 9 mm semi-automatic pistol⟧ and ⟦F26; v=31; by=Sheriff's Office: 31 spent casings⟧. ⟦F18; v=handgun; st=denied; by=Sheriff's Office: No long gun was used⟧.
Dispatch logs show ⟦F4; v=4.18 pm; by=Sheriff's Office: the initial call at 16:18⟧ and ⟦F7; v=6 minutes; by=dispatch logs: the first uniformed unit inside the building at 16:24⟧.
⟪Carl Ostrander; q: “Deputy Fitch had his eight-year-old by the hand. He put her behind a bench and he went to work,”⟫ said Sheriff Carl Ostrander.
%% Tips may be left anonymously at 1-800-555-0142
=== a5 | outlet: Marlow Bend Chronicle | published: 2030-03-12 | title: Gunman went to mall for ex-girlfriend, affidavit says
%% By Joanna Weiss, Chronicle staff
%% CORRECTION: An earlier version of this story gave Deputy Aaron Fitch's first name as Adam.
⟦F27; v=9 counts; by=county attorney: ⟦F13; v=Vandermolen; by=county attorney: Tyler Vandermolen⟧ was charged Monday with three counts of murder and six of attempted murder⟧ in ⟦F1: the Cottonwood Commons shooting⟧, and the papers filed with the court tell a story unlike the one the town had been telling itself.
⟦F8; v=ex-partner; by=affidavit: He had come for Kayla Osgood, who broke off their relationship at Christmas⟧, an affidavit by Detective Lou Hammond states. ⟦F28; v=2; by=affidavit: A judge had twice been asked for a protection order⟧; the second request ⟦F29; st=planned; by=affidavit: was to be heard on ⟦T2030-03-14: Thursday⟧⟧.
⟦F5; v=shoe store; by=affidavit: The first shots were fired in Heel & Sole, where she worked⟧, and ⟦F5; v=food court; by=Renee Stadler; st=doubted: not among the food counters, as the police chief told reporters on Saturday⟧. Only then ⟦F30; v=food court second; by=affidavit: did he walk the 60 yards to the food court⟧. ⟦F31; v=November 2029; by=affidavit: He had been let go by the electronics store in November⟧, but ⟦F8; v=ex-partner; st=denied; by=affidavit: that, the detective writes, was not what brought him there⟧.
Chief Stadler ⟦F7; v=6 minutes; by=Renee Stadler: acknowledged that six minutes, not three, had gone by before police entered⟧. ⟪Renee Stadler; q: “I gave you the number I was given,”⟫ she said.
The mall's owner, Plains Retail Partners, maintains ⟦F9; v=yes; by=Plains Retail Partners: its lockdown message went out over the speakers at 4:20⟧. Of 14 store workers the Chronicle asked, ⟦F9; v=no; by=14 store workers: none had heard it⟧.
⟦F2; v=3: Three people died⟧. ⟦F24; v=cut by glass; by=Dale Krantz: Dale Krantz, released from hospital, said it was flying glass and not a bullet that opened his arm⟧; ⟦F32; by=Dale Krantz: his house was egged on Saturday night⟧ because of the rumor. ⟪Dale Krantz; q: “⟦F32: People drove past my kids' window yelling⟧,”⟫ he said.
%% Subscribe today: $1 for 6 months
=== a6 | outlet: Prairie Broadcasting Network (Calgary) | published: 2030-03-13 | title: Alberta woman killed in Kansas mall was buying a birthday gift
%% Maya Tran · PBN News
%% With files from Continental Press
⟦F15; v=Moira Pettigrew; by=her sister: The Medicine Hat woman among ⟦F2; v=3: three people shot dead⟧ in ⟦F1: a Kansas mall on the weekend⟧ was a retired school bus driver⟧ who had gone into the shoe store for her granddaughter's present, her sister says.
Moira Pettigrew, 58, ⟦F16; v=2030-03-09; by=Fiona Pettigrew: died on ⟦T2030-03-09: Saturday night⟧ in the ambulance⟧, Fiona Pettigrew told PBN. ⟪Fiona Pettigrew; q: “They told us there was never a moment she was in a bed,”⟫ she said.
@@ copy Continental Press
⟦F3; v=7; by=police: Seven people with bullet wounds survived⟧, police said. ⟦F17; v=4; by=police: Another four were hurt in the rush for the exits⟧, bringing ⟦F19; v=11: the number treated to 11⟧.
The accused, ⟦F13; v=Vandermolen: whose name Canadian relatives have asked media not to repeat⟧, had ⟦F8; v=ex-partner; by=prosecutors: a grudge against a former girlfriend⟧, prosecutors allege. He ⟦F33; v=not guilty; by=his lawyer: will plead not guilty⟧, his public defender, Howard Bly, said. ⟪Howard Bly; q: “⟦F8; v=psychosis; by=Howard Bly: What you're calling a motive was an illness⟧,”⟫ Bly said.
About ⟦F34; v=400: 400 people⟧ attended a vigil outside the mall on ⟦T2030-03-12: Tuesday⟧.
%% Corrections and clarifications | Submit a news tip
=== a7 | outlet: Mall & Main (retail trade weekly) | published: 2030-03-15 | title: Cottonwood Commons to reopen Monday; landlord faces questions over PA system
%% Security & Operations
Six days after ⟦F1: an active-shooter event⟧ that ⟦F2; v=4; by=-: claimed four lives, counting the night cleaner whose heart gave out in the evacuation⟧, Plains Retail Partners says its 62-store Kansas property ⟦F12; v=2030-03-18; st=planned; by=Plains Retail Partners: will open its doors again on ⟦T2030-03-18: March 18⟧⟧. Heel & Sole, ⟦F5; v=shoe store: where it started⟧, will not.
At issue is the public-address system. ⟦F9; v=yes; by=Plains Retail Partners: The landlord's server shows a lockdown recording triggered two minutes after the first emergency call⟧. ⟦F9; v=partly; by=Sentrel: The installer, Sentrel, says the signal reached only the corridors, not the shops⟧.
⟦F7; v=6 minutes: Police were on the floor inside of six minutes⟧, quick by industry norms. ⟦F26; v=about 30; by=-: Some thirty rounds⟧ had been fired by then. ⟪Renee Stadler; q; via=Marlow Bend Chronicle: “I gave you the number I was handed,”⟫ the police chief told the local paper about an earlier, shorter figure. ⟦F19; v=about a dozen; by=-: About a dozen people were treated⟧, including ⟦F17; v=4: the four trampled⟧.
Tenants recall ⟦F22; v=2028; by=-: the parking-lot killing two years ago⟧, after which ⟦F35; v=8; by=tenants: the landlord promised eight extra guards⟧. ⟦F36; v=3; by=tenants: Three were hired⟧, they say. ⟪Plains Retail spokeswoman; q: “We met every commitment we made,”⟫ a spokeswoman said. 
%% © Mall & Main Media. Reprints: rights@mallandmain.invalid
=== key
F1 | What happened at Cottonwood Commons?
F2 | How many people were killed?
F3 | How many people survived with gunshot wounds?
F4 | When did the first emergency call come in?
F5 | Where in the mall did the shooting begin?
F6 | How was the gunman stopped?
F7 | How long did police take to get inside?
F8 | What was the motive?
F9 | Was a lockdown announcement heard or made?
F10 | How many people hid in the stockroom?
F11 | Where was the reunification point?
F12 | When will the mall reopen?
F13 | Who was the gunman?
F14 | Who was Kayla Osgood?
F15 | Who was the Canadian victim?
F16 | When did Moira Pettigrew die?
F17 | How many were hurt in the rush for the exits?
F18 | What weapon was used?
F19 | How many were treated in hospital in all?
F20 | In which town is the shopping centre?
F21 | How did the gunman move?
F22 | When was the earlier shooting in the car park?
F23 | How many died in the earlier shooting?
F24 | How was Dale Krantz hurt?
F25 | What is the condition of the suspect?
F26 | How many shots were fired?
F27 | With what was the suspect charged?
F28 | How often had a protection order been sought?
F29 | When was the second request to be heard?
F30 | Where did the gunman go second?
F31 | When did Vandermolen leave the electronics store?
F32 | What happened to Dale Krantz because of the rumour?
F33 | How will the accused plead?
F34 | How many attended the vigil?
F35 | How many extra guards did the landlord promise?
F36 | How many extra guards were hired?
D1 | figure | update | F2 | 2: a1 a3 | 3: a2 a5 a6 | a third victim dies after the first reports
D2 | figure | scope | F2 | 3: a2 a5 a6 | 4: a7 | the trade paper adds a cleaner whose heart failed, the coroner counts the shot
D3 | figure | scope | F3 | 7: a1 a2 a6 | 11: a3 | only those with bullet wounds, or all the hurt with the four trampled
D4 | identity | conflict | F13 | Krantz: a3 a4 | Vandermolen: a2 a4 a5 a6 | posts online named the wrong man, who was himself hurt
D5 | cause | update | F8 | unknown: a1 a2 | lost job: a2 a3 | ex-partner: a5 a6 | no motive, then a grudge over work, then the affidavit's account of the former girlfriend
D6 | cause | conflict | F8 | ex-partner: a5 a6 | psychosis: a6 | prosecutors allege a grudge, the defender says illness
D7 | place | conflict | F5 | food court: a1 a5 | shoe store: a3 a5 a7 | the chief's first account against a witness and the affidavit
D8 | responsibility | conflict | F6 | shot by deputy: a2 a4 | shot himself: a3 | officials say a deputy shot him, a witness says he shot himself
D9 | figure | conflict | F7 | 3 minutes: a1 | nine minutes: a3 | 6 minutes: a4 a5 a7 | chief, angry shoppers and the dispatch log on the same wait
D10 | denial | conflict | F9 | no: a1 a5 | yes: a5 a7 | partly: a7 | the owner says the message went out, workers and shoppers never heard it, the installer says corridors only
D11 | date | conflict | F16 | 2030-03-10: a2 | 2030-03-09: a6 | coroner says Sunday in hospital, the sister says Saturday night in the ambulance
D12 | figure | rounding | F26 | 31: a4 | about 30: a7 | the trade paper rounds the casings
D13 | figure | rounding | F19 | 11: a6 | about a dozen: a7 | eleven treated told as about a dozen
R F2 | 2 | police; the county coroner
R F5 | 3 | Chief Stadler; the tabloid's witness; the affidavit
R F9 | 4 | shoppers on the day; the owner's server; the store workers; the installer Sentrel
R F7 | 3 | the chief; shoppers; the dispatch log
S | a5 “I gave you the number I was given,” | a7 “I gave you the number I was handed,”
E | Tyler Vandermolen | person | Tyler Vandermolen; Tyler Reese Vandermolen; Vandermolen
E | Renee Stadler | person | Police Chief Renee Stadler; Chief Stadler; Stadler
E | Plains Retail Partners | organisation | Plains Retail Partners; the landlord; The mall's owner
E | Aaron Fitch | person | Deputy Aaron Fitch; Deputy Fitch; an off-duty sheriff's deputy
E | Moira Pettigrew | person | Moira Pettigrew; The Medicine Hat woman
