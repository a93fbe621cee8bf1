story: tallis_bend_chief
about: the police chief of a Mississippi town is arrested over cash and guns gone from the evidence room; federal counts and all counts differ, flight or fishing, the mayor's knowledge is denied, and a death in the town jail two years earlier is another matter
=== a1 | outlet: Tallis Bend Courier | published: 2032-09-15 | title: Chief Pickens in handcuffs
%% By Darlene Oakes, Courier staff
%% This story is free to read as a public service
&& Police chief led away in handcuffs
⟦F1; by=-: The man who has run our police department was led away by federal agents⟧ ⟦F2; v=2032-09-14; by=-: ⟦T2032-09-14: Tuesday morning⟧⟧, and by lunch there was not a catfish plate in Tallis Bend that went uneaten for talk of it.
⟦F4; v=9; by=Carl Nesbit: Chief Dwight Pickens, 51, faces nine federal counts⟧, U.S. Attorney Carl Nesbit announced on the courthouse steps in Meridian. ⟦F5; v=340000; by=Carl Nesbit: Nesbit said $340,000 in seized cash was gone from the evidence room⟧, along with ⟦F6; v=41; by=Carl Nesbit: 41 firearms⟧ that had been tagged for destruction.
⟦F3; v=motel; by=Carl Nesbit: He was found at a motel outside Livingston, Alabama⟧, Nesbit said, and ⟦F17; v=fleeing; by=Carl Nesbit: “it looked to us like a man on his way somewhere.”⟧ His attorney, Beau Stallworth, told the Courier that was hogwash. ⟦F3; v=driveway; by=Beau Stallworth: “They took him in his own driveway⟧ ⟦F17; v=fishing; by=Beau Stallworth: with the boat hitched up. He was going after crappie.”⟧
⟦F18; v=search first; by=-: Vans were already backed up to the station's rear door when the day shift came on at six⟧, three hours before anybody heard of an arrest.
⟦F13; v=paid leave; by=-: Mayor Hollis Treadaway has put the chief on leave with pay⟧. ⟦F11; v=no; st=denied; by=Hollis Treadaway: He said he learned of the missing money from the television⟧. ⟦F19; v=Yolanda Greer; by=-: Captain Yolanda Greer minds the shop for now⟧.
⟦F7; v=2024; by=-: Pickens got the job in 2024⟧, after ⟦F8; v=ticket quotas; by=-: Chief Ray Dell Combs quit over ticket quotas⟧. The department has ⟦F21; v=34; by=-: 34 sworn officers⟧ for a town of ⟦F20; v=11400; by=-: 11,400 souls⟧. ⟦F14; v=1; by=FBI: One other officer, Sgt. Wade Purvis, was booked as well⟧, the FBI said.
%% Obituaries A6 | Friday night football B1
=== a2 | outlet: National Wire Bureau | published: 2032-09-15 | title: Mississippi police chief accused of stealing evidence cash
JACKSON, Miss. (NWB) — ⟦F1; by=-: The FBI has arrested the top police officer of a small Mississippi town⟧ on charges that he ⟦F5; v=340000; by=indictment: stole $340,000 that his own officers had confiscated⟧, according to an indictment unsealed hours after ⟦F2; v=2032-09-14; by=-: agents moved in ⟦T2032-09-14: on Tuesday⟧⟧. ⟦F17; v=fleeing; by=prosecutors: He had been making a run for it, prosecutors told the court⟧.
⟦F9; v=not guilty; by=-: Dwight Pickens entered a plea of not guilty before a magistrate⟧, who ⟦F10; v=250000; by=-: set bond at $250,000⟧ and ⟦F28; v=passport and boat; by=-: had him hand over his passport and his bass boat⟧.
The indictment says ⟦F16; v=gambling; by=indictment: the money fed a gambling habit on the Gulf Coast⟧, where ⟦F31; v=61; by=indictment: casino cards put him 61 times in two years⟧. ⟦F16; v=medical bills; by=Beau Stallworth: His lawyer says that any sum he borrowed went to his wife's cancer care⟧.
⟦F12; v=Loretta Sims; by=court filing: An evidence clerk, Loretta Sims, tipped off the bureau⟧, a filing shows. ⟦F18; v=arrest first; by=FBI: Agents searched the station only once the chief was in hand⟧, a spokesman said.
⟦F4; v=9; by=indictment: If convicted on all nine counts⟧, ⟦F25; v=20 years; by=prosecutors: he could serve as much as two decades⟧.
⟦F21; v=about three dozen; by=-: The force, some three dozen strong⟧, paid ⟦F23; v=1.2 million; by=-: $1.2 million last year to settle a suit⟧ over ⟦F22; v=2030; by=-: a detainee, Marcus Teal, who died in its jail in 2030⟧. The present charges do not concern him.
⟦F15; v=63; by=district attorney: Prosecutors have so far thrown out 63 drug cases that leaned on the tainted room⟧, the district attorney said.
=== a3 | outlet: The Badge Today (police trade weekly) | published: 2032-09-20 | title: Two keys, no camera: anatomy of an evidence-room failure
%% Subscribers only
For administrators, the affair at Tallis Bend, Mississippi, where ⟦F1; by=-: the chief was taken into federal custody last week⟧, is a lesson in locks. ⟦F29; v=2; by=state auditor: Two keys existed to the property room⟧, the state auditor's preliminary note says: ⟦F30; by=state auditor: one hung on the chief's belt and one lay in the clerk's drawer⟧.
⟦F12; v=audit software; by=auditor: It was a routine reconciliation program, the note adds, that flagged the shortfall⟧, and not ⟦F12; v=Loretta Sims; by=press reports: the clerk, as widely reported⟧. ⟦F6; v=about 40; by=-: Forty or so guns⟧ could no longer be matched to a shelf; ⟦F5; v=a third of a million; by=-: currency worth a third of a million dollars was missing⟧ from 212 envelopes.
⟦F14; v=3; by=FBI: Two more officers have since been charged, so that three of the rank and file now share their leader's trouble⟧, the FBI says. ⟦F13; v=dismissed; by=-: The council voted 4 to 1 ⟦T2032-09-18: on Saturday⟧ to fire Pickens⟧. ⟦F19; v=Yolanda Greer; by=-: The acting head, Yolanda Greer, a 22-year veteran⟧, has ordered cameras.
⟦F4; v=12; by=district attorney: The total stands at a dozen counts once three from the state are added⟧, says the district attorney. ⟦F9; v=not guilty; by=-: Pickens denies them all⟧. ⟦F25; v=20 years; by=-: The maximum is twenty years⟧.
Was he running? ⟦F3; v=motel; by=FBI affidavit: He was picked up, the FBI swears, in an Alabama motor lodge⟧. ⟦F17; v=fleeing; by=FBI affidavit: An affidavit cites $8,000 in a cooler and a road atlas of Texas⟧. ⟦F17; v=fishing; by=chief's brother: There were minnows in that cooler, his brother says⟧.
Readers will recall ⟦F8; v=ticket quotas; by=-: his predecessor, Combs, brought down in 2024 by a quota scheme for traffic stops⟧. ⟦F7; v=2024; by=-: Pickens, appointed that spring⟧, had promised to be dull.
%% Advertisement: LockTrak – because trust is not a policy
=== a4 | outlet: Delta Justice Project | published: 2032-09-23 | title: Statement: Do not let the money hide the dead
%% For immediate release
While the nation counts banknotes, we remember ⟦F22; v=2030; by=-: Marcus Teal, 23, who stopped breathing in a Tallis Bend cell two summers ago⟧, and for whose life ⟦F23; v=1.2 million; by=-: the insurers paid out 1.2 million⟧.
⟦F1; by=-: The detention of Dwight Pickens⟧ ⟦F2; v=2032-09-14; by=-: ⟦T2032-09-14: nine days ago⟧⟧ proves what residents had said since ⟦F7; v=2024; by=-: he pinned on the star eight years back⟧. ⟦F15; v=118; by=public defender: The public defender's tally of voided prosecutions has reached 118⟧; eighty-nine of these people are Black.
⟦F11; v=yes; by=memo: City Hall knew: a memorandum of 3 March, initialed H.T., warns of “irregularities in the cage”⟧. We publish it today. ⟦F11; v=no; st=denied; by=Hollis Treadaway: The mayor's story is that it was news to him⟧.
⟦F24; v=500; by=-: Five hundred neighbors marched to the jail on Sunday⟧; ⟦F24; v=300; by=sheriff: the sheriff, who sees badly from his cruiser, speaks of 300⟧. ⟦F16; v=gambling; by=-: That a public servant may have fed slot machines with other people's property⟧ is ugly. ⟦F32; st=asked; by=-: We ask the Justice Department for a full civil-rights review⟧.
⟦F10; v=250000; by=-: Bail of a quarter of a million dollars was posted within the hour⟧. Many of those he jailed sat for months for want of five hundred.
@@ copy National Wire Bureau
⟦F12; v=Loretta Sims; by=court filing: An evidence clerk, Loretta Sims, tipped off the bureau⟧, a filing shows. ⟦F18; v=arrest first; by=FBI: Agents searched the station only after the chief was in hand⟧, a spokesman said.
%% The Project takes no government funds
=== a5 | outlet: Le Quotidien du Rhône (English digest) | published: 2032-09-27 | title: In the Deep South, a sheriff's film without a sheriff
%% From our special correspondent | Translated
One imagines a giant; it is a stout man with reading glasses who left the federal building. ⟦F1; by=-: Dwight Pickens, fallen commander of a municipal police⟧ of ⟦F21; v=34; by=-: thirty-four agents⟧ for ⟦F20; v=about 11000; by=-: some eleven thousand inhabitants⟧, went home, having paid ⟦F10; v=250000; by=-: a surety equal to 230,000 euros⟧.
⟦F4; v=12; by=-: Twelve heads of accusation weigh on him, national and local together⟧. ⟦F26; v=February 2033; by=-: The judge has fixed the trial for February⟧. ⟦F13; v=dismissed; by=-: His post he has lost already⟧; ⟦F19; v=Yolanda Greer; by=-: a Madame Greer, captain, occupies the armchair⟧. ⟦F9; v=not guilty; by=-: He swears that he is innocent⟧. ⟦F8; v=ticket quotas; by=-: Before him a certain Combs had stumbled over fines handed out by the dozen⟧.
⟦F18; v=search first; by=two officers: Two policemen assure us that their offices were being emptied at dawn, when the boss was still in bed⟧. ⟦F3; v=driveway; by=neighbour: A lady across the lane saw him seized beside his garage, in slippers⟧; ⟦F3; v=motel; by=FBI: the Bureau holds to its roadside inn in Alabama⟧.
And the why? ⟦F16; v=medical bills; by=Joanne Pickens: “I was ill, the insurance refused,” says Joanne Pickens, his wife⟧, on a porch full of ferns. ⟦F16; v=gambling; by=prosecution: The prosecution replies with the roulette tables of Biloxi⟧ and ⟦F31; v=61; by=prosecution: sixty-one visits⟧. ⟦F6; v=41; by=-: As for the forty-one weapons⟧, ⟦F33; v=5; by=-: five have turned up in Memphis⟧, one of them beside a corpse.
⟦F12; v=Loretta Sims; by=Loretta Sims: “It was me who telephoned, no computer telephoned,” laughs Loretta Sims⟧, 60 years, the archivist of the cage. ⟦F30; by=Loretta Sims: The second key slept among her cough drops⟧.
⟦F11; v=yes; by=Hollis Treadaway: The mayor, Mr Treadaway, now admits that the note of March carries his initials⟧; ⟦F34; by=Hollis Treadaway: he signs, he says, forty papers a day⟧. ⟦F14; v=3; by=-: A trio of subordinates has been indicted⟧. ⟦F15; v=118; by=-: Over a hundred convictions, 118 exactly, have evaporated⟧. ⟦F22; v=2030; by=-: Nobody has yet answered for the young Teal, dead behind bars in 2030⟧, though ⟦F23; v=1.5 million; by=town accounts: his case has cost a million and a half, lawyers included, according to the accounts of the town⟧.
=== key
F1 | What happened to the police chief of Tallis Bend?
F2 | When was the chief arrested?
F3 | Where was the chief arrested?
F4 | How many counts does the chief face?
F5 | How much cash was missing?
F6 | How many firearms were missing?
F7 | Since when had Pickens been chief?
F8 | Why did the previous chief leave?
F9 | How did Pickens plead?
F10 | What was the bond?
F11 | Did the mayor know of the irregularities?
F12 | Who or what brought the loss to light?
F13 | What is Pickens's employment status?
F14 | How many other officers are charged?
F15 | How many cases have been dropped?
F16 | What was the money spent on?
F17 | Was the chief fleeing?
F18 | Was the station searched before or after the arrest?
F19 | Who leads the department now?
F20 | How many people live in Tallis Bend?
F21 | How many officers has the department?
F22 | When did Marcus Teal die in the jail?
F23 | How much was paid over Teal's death?
F24 | How many marched to the jail?
F25 | What is the maximum sentence?
F26 | When is the trial?
F28 | What did he have to hand over?
F29 | How many keys were there to the property room?
F30 | Where were the keys kept?
F31 | How many casino visits were recorded?
F32 | What does the Delta Justice Project ask for?
F33 | How many of the guns have turned up in Memphis?
F34 | How does the mayor explain his initials?
D1 | place | conflict | F3 | motel: a1 a3 a5 | driveway: a1 a5 | the FBI's motel in Alabama against his own driveway
D2 | characterisation | conflict | F17 | fleeing: a1 a2 a3 | fishing: a1 a3 | on the run for the prosecutor, off to the lake for lawyer and brother
D3 | sequence | conflict | F18 | search first: a1 a5 | arrest first: a2 a4 | the FBI says the arrest came first, officers saw the search at dawn
D4 | identity | conflict | F12 | Loretta Sims: a2 a3 a4 a5 | audit software: a3 | a clerk's call or a reconciliation program
D5 | cause | conflict | F16 | gambling: a2 a4 a5 | medical bills: a2 a5 | casino against cancer care
D6 | denial | conflict | F11 | no: a1 a4 | yes: a4 a5 | the mayor denies knowledge, a memo carries his initials
D7 | figure | scope | F4 | 9: a1 a2 | 12: a3 a5 | federal counts alone or with three of the state
D8 | figure | update | F14 | 1: a1 | 3: a3 a5 | two more officers are charged later
D9 | figure | update | F15 | 63: a2 | 118: a4 a5 | more cases fall as the review goes on
D10 | characterisation | update | F13 | paid leave: a1 | dismissed: a3 a5 | the council fires him on Saturday
D11 | figure | rounding | F6 | 41: a1 a5 | about 40: a3 | the same guns
D12 | figure | rounding | F21 | 34: a1 a5 | about three dozen: a2 | 34 officers rounded
D13 | figure | rounding | F5 | 340000: a1 a2 | a third of a million: a3 | the same cash
D14 | figure | rounding | F20 | 11400: a1 | about 11000: a5 | the town's population rounded
D16 | figure | scope | F23 | 1.2 million: a2 a4 | 1.5 million: a5 | the settlement alone or with legal costs
D15 | figure | conflict | F24 | 500: a4 | 300: a4 | organisers against the sheriff
R F12 | 3 | the court filing; the state auditor's note; Loretta Sims
R F3 | 3 | the FBI and U.S. attorney; Beau Stallworth; the neighbour
R F16 | 3 | the indictment; the lawyer; Joanne Pickens
R F11 | 2 | the mayor; the memo
R F5 | 1 | the federal indictment
S | a2 Agents searched the station only once the chief was in hand | a4 Agents searched the station only after the chief was in hand
E | Dwight Pickens | person | Dwight Pickens; Chief Dwight Pickens; Pickens; the chief; fallen commander of a municipal police
E | Hollis Treadaway | person | Mayor Hollis Treadaway; The mayor; Mr Treadaway
E | Beau Stallworth | person | Beau Stallworth; His lawyer; His attorney, Beau Stallworth
E | Loretta Sims | person | Loretta Sims; the clerk; the archivist of the cage
E | Federal Bureau of Investigation | organisation | the FBI; the Bureau; the bureau; federal agents
