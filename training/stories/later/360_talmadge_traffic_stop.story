story: talmadge_traffic_stop
about: a Georgia deputy shoots a motorist; the sheriff's first account, a porch camera and a private autopsy differ on the car's movement, the shots, the thing in the console and the body camera, and an older shooting by the same office is close by
=== a1 | outlet: Talmadge County Sheriff's Office, news release | published: 2031-02-14 | title: Deputy-involved shooting on Old Perry Road
%% FOR IMMEDIATE RELEASE
%% Contact: Lt. Gary Sikes, Public Information
On ⟦F1; v=2031-02-13: Thursday, ⟦T2031-02-13: February 13⟧⟧, at ⟦F2; v=9.47 pm: approximately 9:47 p.m.⟧, a deputy conducted a traffic stop on Old Perry Road ⟦F3; v=robbery car: on a vehicle matching one used in an armed robbery in Warner Robins⟧.
During the stop ⟦F4; v=toward deputy: the driver put the vehicle in gear and accelerated toward the deputy⟧. ⟦F5: Fearing for his life, the deputy discharged his weapon⟧. ⟦F6; v=aid at once: Life-saving measures were begun immediately⟧. ⟦F7; v=at scene: The driver, a 31-year-old male, was pronounced deceased at the scene⟧.
⟦F8; v=gun: A firearm was recovered from the vehicle⟧. ⟦F9; v=malfunction: The deputy's body-worn camera was not recording due to a malfunction⟧.
⟦F10; v=paid leave: The deputy has been placed on paid administrative leave⟧. ⟦F11; v=GBI; st=asked: The Georgia Bureau of Investigation has been requested to investigate⟧.
%% Sheriff Wendell Purvis   "Service with Honor"
=== a2 | outlet: WMGQ 13 Macon | published: 2031-02-14 | title: Family identifies man shot, killed by Talmadge County deputy
%% By WMGQ Digital
%% Posted 12:20 PM, Last updated 6:31 PM
TALMADGE COUNTY, Ga. (WMGQ) — Relatives have identified the man who was ⟦F5: shot to death by a Talmadge County deputy⟧ ⟦F1; v=2031-02-13: late Thursday⟧ as ⟦F12; v=Merritt; by=relatives: Deshawn Merritt, 31, a heating-and-air technician⟧ ⟦F13; v=2; by=relatives: and father of two⟧.
The sheriff's office says ⟦F4; v=toward deputy; by=sheriff's office: Merritt drove at the deputy⟧. His girlfriend, Tasha Boone, who was in the passenger seat, tells a different story.
⟪Tasha Boone; q: “⟦F4; v=parked; by=Tasha Boone: That car never left park. The key was on the dashboard⟧,”⟫ Boone told WMGQ. She said ⟦F3; v=tail light; by=Tasha Boone: the deputy told them he'd stopped them for a busted tail light⟧.
⟦F8; v=drill; by=Tasha Boone: There was no gun⟧, she added, ⟦F8; v=drill; by=Tasha Boone: only a cordless drill he'd used that day⟧ in the console.
Investigators with ⟦F11; v=GBI: the GBI⟧ were on Old Perry Road until noon. ⟦F14; v=5; by=a deputy coroner: Five shots were fired⟧, Deputy Coroner Miles Renfroe said.
%% Watch WMGQ 13 News at 6 and 11
=== a3 | outlet: Federated Press | published: 2031-02-15 | title: Protesters march in Georgia after deputy kills Black motorist
PERRYTON, Ga. (FP) — ⟦F15; v=several hundred; by=-: Several hundred people marched⟧ on ⟦T2031-02-15: Saturday⟧ on the sheriff's office in Perryton to demand the release of video from ⟦F5: a traffic stop in which a deputy killed a Black motorist⟧.
⟦F12; v=Merritt: Deshawn Merritt⟧ was shot ⟦F2; v=shortly before 10 pm: shortly before 10 p.m.⟧ on ⟦F1; v=2031-02-13: Thursday⟧. ⟦F16; v=child in car; by=family attorney: A 4-year-old boy was asleep in the back⟧, said the family's attorney, Corinne Abbott, ⟦F17: a detail the sheriff's account had left out⟧.
⟪Corinne Abbott; q: “⟦F9; v=switched off; by=Corinne Abbott: Cameras don't malfunction four minutes before a man is killed. Somebody's thumb did that⟧,”⟫ Abbott said.
Sheriff Wendell Purvis appealed for calm and said ⟦F4; v=toward deputy; by=Wendell Purvis: the car had been “used as a weapon”⟧. ⟦F18; v=white; by=sheriff's office: The deputy, who is white⟧, ⟦F19; v=not named; by=sheriff's office: has not been named⟧.
It was ⟦F20; v=2; by=-: the office's second shooting in fifteen months⟧. ⟦F21; v=Nov 2029; by=-: In November 2029⟧ a deputy ⟦F22; v=wounded; by=-: wounded a woman during an eviction⟧; ⟦F23; v=cleared; by=-: a grand jury declined to indict him⟧.
=== a4 | outlet: Peachtree Justice Watch | published: 2031-02-17 | title: Four wounds, all from behind: what the private autopsy says
%% Action alert | Donate | Know your rights
⟦F24; v=from behind; by=Leonard Voss: Every bullet that hit Deshawn Merritt entered from the back or the left rear⟧, according to Dr. Leonard Voss, the pathologist ⟦F5: his family hired after a deputy killed him⟧. ⟦F14; v=4; by=Leonard Voss: Four struck him⟧. ⟦F25; v=survivable; by=Leonard Voss: With a tourniquet he might have lived⟧, the doctor adds.
⟦F6; v=6 minutes; by=neighbors: Neighbors told us that no one touched him for six or seven minutes⟧. ⟦F26; v=handcuffed; by=neighbors: He was handcuffed first⟧.
The office will not say ⟦F19; v=Loomis; by=Justice Watch: who fired. We will: Deputy Kyle Loomis, hired in 2028⟧. ⟦F27; v=3; by=personnel file: Three complaints about his use of force are in his file⟧.
Saturday's crowd, ⟦F15; v=600; by=march marshals: which our marshals put at 600⟧, was ⟦F28; v=peaceful; by=Justice Watch: entirely peaceful⟧. ⟪Corinne Abbott; q; via=Federated Press: “Cameras don't malfunction four minutes before a man gets killed,”⟫ as attorney Corinne Abbott told a news agency.
=== a5 | outlet: WMGQ 13 Macon | published: 2031-02-18 | title: Porch camera shows car backing away as deputy fires
%% By Lacey Dunn, WMGQ Investigates
%% Viewer discretion advised
%% CORRECTION: A previous version of this story said the video came from a school. It came from a home.
A doorbell camera across Old Perry Road recorded ⟦F5: the last moments of Deshawn Merritt's life⟧, and it backs neither the sheriff nor, in full, the passenger.
In the 48-second clip, ⟦F4; v=backing away; by=video: the sedan rolls slowly in reverse, its front wheels turned from the deputy⟧. ⟦F29; v=about 10 feet; by=WMGQ: He is roughly ten feet from the bumper⟧ when he fires. ⟦F14; v=8; by=video: Eight shots can be heard⟧. ⟦F6; v=6 minutes; by=video: Six minutes go by before anyone kneels beside the driver⟧.
⟪Lt. Gary Sikes; q: “A camera sees what's in front of the camera,”⟫ Lt. Gary Sikes said. He said ⟦F4; v=toward deputy; by=Gary Sikes: the car had lunged at the deputy before the clip begins⟧.
⟦F3; v=robbery car; by=dispatch audio; st=doubted: Dispatch audio has no mention of a robbery⟧ until after the shooting. ⟦F3; v=tail light; by=dispatch audio: The deputy calls in “a tail light, Old Perry”⟧.
The county says ⟦F30; v=2031-02-21; st=planned; by=county: it will release its own dash-cam footage on ⟦T2031-02-21: Friday⟧⟧.
@@ copy Federated Press
⟦F21; v=Nov 2029: In November 2029⟧ a deputy ⟦F22; v=wounded: wounded a woman during an eviction⟧; a grand jury ⟦F23; v=cleared: did not indict him⟧.
=== a6 | outlet: The Georgia Deputy (association magazine, online) | published: 2031-02-20 | title: Stand by our brother until the facts are in
%% President's column
A 3,000-pound car needs less than a second to cover ⟦F29; v=11 feet; by=association: eleven feet⟧. That is the distance our investigators measured. ⟦F4; v=toward deputy; by=association: Our member saw headlights coming and had nowhere to go⟧.
⟦F8; v=gun; by=association: A loaded .38 lay under the driver's seat⟧. The family's ⟦F8; v=drill; by=family; st=doubted: drill⟧ makes a better headline. The association's attorney states that ⟦F9; v=malfunction; by=association attorney: the camera's battery, eleven hours into a twelve-hour shift, had died⟧.
⟦F15; v=250; by=association: Some 250 demonstrators came last Saturday⟧ and ⟦F28; v=peaceful; by=association: behaved⟧; ⟦F36; v=5; by=association: the substation lost its five windows⟧ on ⟦T2031-02-16: Sunday night⟧, after they had gone home. None of that will be on the evening news.
⟪Dale Hutto; q: “Nobody on that sidewalk has ever had to decide anything in four-tenths of a second,”⟫ says Dale Hutto, a retired captain. ⟦F31; v=36000 USD; by=association: Members have given $36,000⟧ for ⟦F19; v=Loomis: Kyle Loomis⟧ and his family.
=== a7 | outlet: Federated Press | published: 2031-02-24 | title: Georgia deputy fired, charged with manslaughter in traffic-stop killing
%% Eds: UPDATES with charge
PERRYTON, Ga. (FP) — A Georgia sheriff on ⟦T2031-02-24: Monday⟧ ⟦F10; v=fired; by=sheriff: fired the deputy⟧ who ⟦F5: shot a motorist dead⟧ and said his office's first account of the shooting ⟦F32; v=wrong; by=Wendell Purvis: “was not right”⟧.
⟦F19; v=Loomis; by=GBI: Kyle Loomis, 27⟧, was ⟦F33; v=voluntary manslaughter; by=GBI: arrested on a charge of voluntary manslaughter⟧, the state bureau of investigation said. His lawyer ⟦F37; v=self-defense; st=denied; by=Loomis's lawyer: said he had acted in self-defense and was guilty of nothing⟧.
Dash-camera video released ⟦T2031-02-21: last week⟧ ⟦F4; v=backing away; by=dash-cam video: shows the car moving in reverse⟧ throughout. The bureau said ⟦F14; v=8; by=GBI: eight rounds were fired⟧, ⟦F34; v=4; by=GBI: half of which hit Merritt⟧, and that ⟦F9; v=switched off; by=GBI: the body camera had been turned off by hand⟧. ⟦F8; v=gun and drill; by=GBI: A revolver registered to Merritt was in the locked glove box, it said, and a cordless drill in the console⟧.
⟦F7; v=in ambulance; by=GBI: Merritt died in an ambulance⟧, the bureau said, and not on the road. ⟦F16; v=child in car; by=GBI: His son⟧ ⟦F35; v=unhurt; by=GBI: was not hurt⟧.
=== key
F1 | On what day was the shooting?
F2 | At what hour was the shooting?
F3 | Why was the car stopped?
F4 | How was the car moving when the deputy fired?
F5 | What happened on Old Perry Road?
F6 | How soon was the driver given aid?
F7 | Where did the driver die?
F8 | What was in the car?
F9 | Why did the body camera not record?
F10 | What became of the deputy's job?
F11 | Who investigates the shooting?
F12 | Who was the driver?
F13 | How many children did Merritt have?
F14 | How many shots were fired?
F15 | How many people marched on the Saturday?
F16 | Was a child in the car?
F17 | What had the sheriff's account left out?
F18 | What is the deputy's race?
F19 | Who was the deputy?
F20 | How many shootings did the office have in fifteen months?
F21 | When was the earlier shooting?
F22 | What happened to the woman in the earlier shooting?
F23 | What did the grand jury decide on the earlier shooting?
F24 | From where did the bullets hit Merritt?
F25 | Could Merritt have lived?
F26 | Was Merritt handcuffed?
F27 | How many complaints are in the deputy's file?
F28 | Was the march peaceful?
F29 | How far was the deputy from the car?
F30 | When will the dash-cam footage be released?
F31 | How much have members given?
F32 | Was the office's first account right?
F33 | With what is the deputy charged?
F34 | How many of the shots hit Merritt?
F35 | Was the child hurt?
F36 | How many windows were broken on the Sunday?
F37 | How does the deputy answer the charge?
D1 | characterisation | conflict | F4 | toward deputy: a1 a2 a3 a5 a6 | parked: a2 | backing away: a5 a7 | the sheriff's office, the passenger and two cameras
D2 | cause | conflict | F3 | robbery car: a1 a5 | tail light: a2 a5 | the release names a robbery, the passenger and dispatch audio a tail light
D3 | figure | scope | F14 | 4: a4 | 8: a5 a7 | wounds in the body, or all shots heard
D4 | figure | conflict | F14 | 5: a2 | 8: a5 a7 | the deputy coroner's first count against video and the bureau
D5 | identity | conflict | F8 | gun: a1 a6 | drill: a2 a6 | the office says a firearm, the passenger a drill
D6 | identity | update | F8 | drill: a2 a6 | gun and drill: a7 | the bureau found both in different places
D7 | cause | conflict | F9 | malfunction: a1 a6 | switched off: a3 a7 | a failed camera, or a hand
D8 | sequence | conflict | F6 | aid at once: a1 | 6 minutes: a4 a5 | the release says immediately, neighbors and the camera say minutes
D9 | figure | conflict | F15 | 600: a4 | 250: a6 | marshals against the deputies' association
D10 | figure | rounding | F15 | several hundred: a3 | 600: a4 | the agency gives no number
D11 | figure | rounding | F29 | about 10 feet: a5 | 11 feet: a6 | the station rounds
D12 | responsibility | update | F10 | paid leave: a1 | fired: a7 | leave first, dismissal eleven days later
D13 | place | update | F7 | at scene: a1 | in ambulance: a7 | the bureau corrects the first release
D14 | identity | update | F19 | not named: a3 | Loomis: a4 a6 a7 | the deputy is named later
D15 | date | rounding | F2 | 9.47 pm: a1 | shortly before 10 pm: a3 | the agency gives the hour loosely
R F4 | 4 | the sheriff's office; Tasha Boone; the porch camera; the dash camera
R F9 | 3 | the sheriff's office; the family's attorney; the state bureau
R F14 | 4 | the deputy coroner; the private pathologist; the porch camera; the state bureau
R F8 | 3 | the sheriff's office; Tasha Boone; the state bureau
S | a3 “Cameras don't malfunction four minutes before a man is killed. | a4 “Cameras don't malfunction four minutes before a man gets killed,”
E | Kyle Loomis | person | Deputy Kyle Loomis; Kyle Loomis; the deputy; Our member
E | Deshawn Merritt | person | Deshawn Merritt; Merritt; the driver
E | Talmadge County Sheriff's Office | organisation | The sheriff's office; the sheriff's office; the office
E | Georgia Bureau of Investigation | organisation | Georgia Bureau of Investigation; the GBI; The bureau; the state bureau of investigation
E | Corinne Abbott | person | Corinne Abbott; the family's attorney; attorney Corinne Abbott
