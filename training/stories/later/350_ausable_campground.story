story: ausable_campground
about: a girl taken from a campground in northern New York and found in a Québec motel; stranger or kin, who gave the tip, where they crossed the border, how late the alert was, ransom or none, and another child's drowning a month before
=== a1 | outlet: NBZ 5 North Country (Plattsburgh) | published: 2030-06-08 | title: AMBER Alert: 6-year-old girl taken from Ausable Chasm campground
%% NBZ 5 Staff
%% Published 7:02 a.m. Updated 11:36 a.m.
PLATTSBURGH, N.Y. — ⟦F1; by=sheriff: A 6-year-old girl was abducted from a campground near Ausable Chasm⟧ ⟦F2; v=2030-06-07; by=sheriff: on ⟦T2030-06-07: Friday evening⟧⟧, the Clinton County sheriff said, setting off a search on both sides of the border.
⟦F3; v=6; by=sheriff: Harper Delisle, 6⟧, was last seen ⟦F4; v=8.15 pm; by=sheriff: at 8:15 p.m.⟧ on her bicycle by the washhouse. Witnesses saw ⟦F5; v=gray van; by=witnesses: a gray van with Vermont plates⟧ leave the grounds at speed.
⟦F6; v=stranger; by=Dolores Kent: We believe the person was not known to the family⟧, Sheriff Dolores Kent said. ⟦F7; v=11.05 pm; by=Dolores Kent: The AMBER Alert went out at 11:05 p.m.⟧, she added.
⟦F8; v=120; by=sheriff: Some 120 troopers, deputies and forest rangers⟧ searched through the night. A local marina owner has put up ⟦F9; v=25000 USD; by=-: a $25,000 reward⟧.
⟪Amy Delisle; q: “She's got a pink helmet with a shark fin on it. You'd notice. Please notice,”⟫ her mother, Amy Delisle, said.
The county is still grieving for ⟦F10; v=4; by=-: a 4-year-old boy⟧ who ⟦F11; v=drowned; by=-: drowned in the Saranac River⟧ ⟦F12; v=May 2030; by=-: last month⟧. Deputies said ⟦F13; v=no link; by=deputies: the two cases have nothing in common⟧.
%% If you have information call 518-555-0188
=== a2 | outlet: Maple Leaf Wire | published: 2030-06-09 | title: Missing New York girl found alive in Trois-Rivières motel; man arrested
%% La version française suit
TROIS-RIVIÈRES, Que. (MLW) — ⟦F14; v=alive; by=SQ: A girl kidnapped in New York State was found alive⟧ ⟦F15; v=2030-06-09; by=SQ: on ⟦T2030-06-09: Sunday afternoon⟧⟧ in ⟦F16; v=motel; by=SQ: a roadside motel in Trois-Rivières⟧, ⟦F17; v=41 hours; by=SQ: 41 hours after she vanished⟧, the Sûreté du Québec said.
⟦F18; v=clerk's tip; by=SQ: A desk clerk recognized the child's bicycle helmet and dialled 911⟧, provincial police spokesperson Sgt. Mélanie Cossette said. ⟦F19; v=door forced; by=SQ: Officers of the tactical unit broke down the door⟧ ⟦F20; v=no shots; by=SQ: without a shot being fired⟧.
⟦F27; v=unharmed; by=SQ: The girl was physically unharmed⟧ and asked for pancakes, Cossette said.
⟦F22; v=Tillotson; by=SQ: Wade Tillotson, 44, of Burlington, Vt.⟧, was arrested. Police in the U.S. say ⟦F6; v=relative; by=US police: he is a cousin of the girl's late father⟧. ⟦F23; v=Lacolle; by=border agency: He drove through the Lacolle crossing early on Saturday⟧ ⟦F24; v=asleep; by=border agency: with the child asleep under a blanket⟧, a border agency official said.
⟦F25; v=222 km; by=-: The motel is 222 kilometres from the campground⟧.
=== a3 | outlet: New York Gazette-Star | published: 2030-06-10 | title: 'UNCLE' DEAREST: Kidnap creep wanted $50G for little Harper, says grandpa
%% By Vinnie Marchetti and Post-Desk Staff
%% TRENDING: Mets blow it again
The sicko who ⟦F1: snatched a shark-helmeted first-grader from an upstate campsite⟧ is ⟦F6; v=relative; by=-: the tot's own “Uncle Wade”⟧ — and ⟦F26; v=50000 USD; by=Roy Delisle: he wanted fifty grand to give her back⟧, her grandfather told the Gazette-Star.
⟪Roy Delisle; q: “⟦F26; v=50000 USD; by=Roy Delisle: Text came at four in the morning. Fifty thousand⟧, and no cops,”⟫ said Roy Delisle, 70, a retired dairyman. Clinton County Sheriff Dolores Kent ⟦F26; v=none; by=Dolores Kent; st=denied: said no ransom demand was received⟧ by anyone.
⟦F18; v=phone ping; by=federal sources: It was the feds who cracked it⟧, sources said. ⟦F18; v=phone ping; by=federal sources: The FBI picked up a ping from the suspect's burner phone⟧ and handed the Mounties the address on a plate.
⟦F27; v=bruised; by=federal sources: Harper had bruises on both wrists⟧, the sources said. ⟦F3; v=7: She turned 7 on Saturday⟧ — ⟦F28; v=birthday; by=Roy Delisle: the day she should have had her cake, in the back of a van⟧, her grandpa said.
Locals fumed that ⟦F7; v=2.40 am; by=locals: no alert buzzed their phones until 2:40 a.m.⟧, by which time ⟦F25; v=140 miles; by=-: Tillotson was on his 140-mile run north⟧.
=== a4 | outlet: Federal Bureau of Investigation, Albany field office, statement | published: 2030-06-10 | title: Subject charged in abduction of Clinton County child
%% FOR IMMEDIATE RELEASE
%% Public Affairs Specialist, Albany
⟦F29; v=kidnapping; by=US Attorney: Wade A. Tillotson, 44, has been charged by complaint with international parental-family kidnapping and kidnapping of a minor⟧, the United States Attorney announced today. ⟦F30; v=life; by=US Attorney: If convicted, he faces up to life in prison⟧.
According to the complaint, ⟦F22; v=Tillotson; by=complaint: Tillotson⟧, ⟦F6; v=relative; by=complaint: a first cousin of the victim's deceased father⟧, ⟦F1; by=complaint: removed the victim from a campground⟧ on or about ⟦F2; v=2030-06-07; by=complaint: ⟦T2030-06-07: June 7⟧⟧ and ⟦F23; v=farm road; by=complaint: transported her into Canada by way of an unguarded agricultural road near Mooers⟧. ⟦F18; v=phone ping; by=FBI: Cellular location data developed by the FBI led to the recovery of the victim⟧ by Canadian authorities.
⟦F5; v=blue minivan; by=FBI: The vehicle, a blue 2024 minivan⟧, ⟦F31; v=his sister; by=FBI: belonged to the subject's sister⟧, who ⟦F32; v=arrested; by=FBI: was taken into custody in Burlington⟧ on ⟦T2030-06-09: Sunday⟧ on a separate charge of making false statements.
%% A complaint is merely an accusation. The defendant is presumed innocent.
=== a5 | outlet: Le Mauricien libre (Trois-Rivières) | published: 2030-06-11 | title: “I opened, she waved”: the clerk of the Motel du Fleuve tells
%% Par Josiane Béland | Traduit du français
⟦F18; v=clerk's tip; st=denied; by=-: It was not a telephone in the sky that found the little American⟧. ⟦F18; v=clerk's tip; by=Rosaire Lamy: It was Rosaire Lamy, 67, night clerk, who had seen the alert on his television and a helmet with a fin in the parking lot⟧. ⟦F33; v=12.50 pm; by=Rosaire Lamy: He rang the police at ten to one on ⟦T2030-06-09: Sunday⟧⟧.
⟪Rosaire Lamy; q: “⟦F19; v=door opened; by=Rosaire Lamy: Nobody broke my door. I opened it with my key⟧, and the little one waved at me,”⟫ says Mr Lamy. The Sûreté maintains its version. The door, which we have seen, ⟦F19; v=door opened; by=-: has its old lock and its old paint⟧.
⟦F22; v=Tillotson: The man from Burlington⟧ ⟦F34; v=watching hockey; by=Rosaire Lamy: was sitting on the bed before a hockey game⟧. He had paid ⟦F35; v=3 nights; by=Rosaire Lamy: for three nights⟧ in American bills and said ⟦F36; v=his daughter; by=Rosaire Lamy: the girl was his daughter⟧.
⟦F9; v=25000 USD; by=-: The reward, some 34,000 Canadian dollars⟧, ⟦F37; v=declined; by=Rosaire Lamy: Mr Lamy does not want⟧. ⟪Rosaire Lamy; q: “Let them buy her a new bicycle,”⟫ he says.
@@ copy Maple Leaf Wire
⟦F27; v=unharmed; by=SQ: The girl was physically unharmed⟧ and asked for pancakes, police spokesperson Mélanie Cossette said.
=== a6 | outlet: The Champlain Record (Plattsburgh) | published: 2030-06-14 | title: Harper is home. Now the questions: a late alert, a wrong van, a text in the night
%% By Beth Rousseau, staff writer
%% This story has been corrected: Harper Delisle's age was given as 6 in our June 8 edition. She turned 7 that day.
A week after ⟦F1: Harper Delisle was carried off from Loop C⟧, the county legislature on Thursday questioned Sheriff Dolores Kent for ⟦F38; v=3 hours; by=-: three hours⟧.
She conceded that ⟦F7; v=2.40 am; by=Dolores Kent: phones in the county did not sound until 2:40 a.m.⟧, though ⟦F39; v=11.05 pm; by=Dolores Kent: her office had filed the request at 11:05⟧. State police, she said, ⟦F40; v=wrong form; by=Dolores Kent: had sent it back because it was on the old form⟧. ⟦F40; v=not returned; st=denied; by=state police: State police say they returned nothing⟧.
She also conceded ⟦F26; v=50000 USD; by=Dolores Kent: that the grandfather did get a text naming $50,000⟧. ⟪Dolores Kent; q: “He showed it to a deputy, and the deputy did not show it to me,”⟫ Kent said.
⟦F5; v=blue minivan; by=Dolores Kent: The van was blue and not gray⟧. ⟦F8; v=about 300; by=-: About 300 people, two-thirds of them volunteers⟧, walked the woods that weekend on the wrong side of an international border.
Which side of which road Tillotson took is still open. ⟦F23; v=farm road; by=FBI: The FBI says a hayfield at Mooers⟧; ⟦F23; v=Lacolle; by=border agency: Ottawa's border agency says it has him on camera at Lacolle⟧.
Amy Delisle said her daughter, ⟦F17; v=nearly two days; by=-: gone for the better part of two days⟧, sleeps with the light on. ⟦F27; v=unharmed; st=denied; by=Amy Delisle: There were never any bruises⟧, she said. ⟪Rosaire Lamy; q; via=Le Mauricien libre: “Let them buy the girl a bike,”⟫ Trois-Rivières clerk Rosaire Lamy told a paper there; the marina has bought two, the second for ⟦F10; v=4: the brother of the four-year-old⟧ ⟦F11; v=drowned: lost to the Saranac⟧ in May.
=== key
F1 | What happened at the campground?
F2 | When was the girl taken?
F3 | How old is Harper Delisle?
F4 | When was she last seen?
F5 | What vehicle was used?
F6 | Did the kidnapper know the family?
F7 | When did the AMBER Alert go out?
F8 | How many people searched?
F9 | How much reward was offered?
F10 | How old was the boy who died in May?
F11 | How did the boy die?
F12 | When did the boy die?
F13 | Are the two cases linked?
F14 | Was the girl found alive?
F15 | When was she found?
F16 | Where was she found?
F17 | How long was she missing?
F18 | What led police to the motel?
F19 | How did police enter the room?
F20 | Were shots fired?
F22 | Who was arrested?
F23 | Where did the kidnapper cross the border?
F24 | How did he get the child past the officers?
F25 | How far is the motel from the campground?
F26 | Was a ransom demanded?
F27 | Was the girl hurt?
F28 | What day did she spend in the van?
F29 | With what was Tillotson charged?
F30 | What sentence does he face?
F31 | Whose was the vehicle?
F32 | What happened to the sister?
F33 | When did the clerk call the police?
F34 | What was the man doing in the room?
F35 | For how many nights had he paid?
F36 | Who did he say the girl was?
F37 | What happens to the reward?
F38 | How long was the sheriff questioned?
F39 | When did the sheriff's office file the alert request?
F40 | Why was the request delayed?
D1 | identity | update | F6 | stranger: a1 | relative: a2 a3 a4 | the sheriff's first belief gives way to a cousin of the father
D2 | responsibility | conflict | F18 | clerk's tip: a2 a5 | phone ping: a3 a4 | Québec police and the clerk against the FBI
D3 | place | conflict | F23 | Lacolle: a2 a6 | farm road: a4 a6 | Canada's border agency against the FBI complaint
D4 | date | conflict | F7 | 11.05 pm: a1 | 2.40 am: a3 a6 | the sheriff gave the hour of the request, phones sounded at 2:40
D5 | denial | conflict | F26 | 50000 USD: a3 a6 | none: a3 | the grandfather has a text, the sheriff denied any demand and conceded later
D6 | sequence | conflict | F19 | door forced: a2 | door opened: a5 | the police broke it down, the clerk says he used his key
D7 | identity | update | F5 | gray van: a1 | blue minivan: a4 a6 | witnesses' van corrected by the vehicle found
D8 | figure | scope | F8 | 120: a1 | about 300: a6 | officers and rangers only, or with volunteers
D9 | figure | rounding | F17 | 41 hours: a2 | nearly two days: a6 | the same time told loosely
D10 | figure | rounding | F25 | 222 km: a2 | 140 miles: a3 | 222 km is 138 miles, rounded up
D11 | characterisation | conflict | F27 | bruised: a3 | unharmed: a2 a5 a6 | federal sources against Québec police and the mother
D12 | figure | update | F3 | 6: a1 | 7: a3 | her birthday fell on the day after
D13 | cause | conflict | F40 | wrong form: a6 | not returned: a6 | the sheriff blames a form sent back, state police deny it
R F18 | 3 | Québec police; the clerk Rosaire Lamy; the FBI
R F6 | 1 | US investigators
R F7 | 2 | the sheriff; local people's phones
S | a5 “Let them buy her a new bicycle,” | a6 “Let them buy the girl a bike,”
E | Wade Tillotson | person | Wade Tillotson; Wade A. Tillotson; Tillotson; The man from Burlington
E | Dolores Kent | person | Sheriff Dolores Kent; Clinton County Sheriff Dolores Kent; Kent
E | Sûreté du Québec | organisation | Sûreté du Québec; The Sûreté; provincial police
E | Rosaire Lamy | person | Rosaire Lamy; Mr Lamy; night clerk
E | Harper Delisle | person | Harper Delisle; Harper; the little American
