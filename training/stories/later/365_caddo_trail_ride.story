story: caddo_trail_ride
about: shots at a trail-ride party near Shreveport; the wounded are counted by hospital and by county, a gang feud or a parking quarrel, one gunman or three, and another party shooting across the river the same night
=== a1 | outlet: KTSB 9 Shreveport | published: 2029-09-09 | title: At least 14 shot, 1 killed at trail ride near Keithville
%% By: KTSB 9 Newsroom
%% Posted at 4:51 AM, Sep 09, 2029 and last updated 10:15 AM
CADDO PARISH, La. (KTSB) — ⟦F1; v=1; by=sheriff: One person is dead⟧ and ⟦F2; v=14; by=sheriff: at least 14 others were wounded⟧ after ⟦F3; by=sheriff: gunfire broke out at a trail ride party⟧ ⟦F4; v=2029-09-08: late ⟦T2029-09-08: Saturday night⟧⟧ south of Shreveport, the Caddo Parish Sheriff's Office says.
Deputies were called to a pasture off Colquitt Road ⟦F5; v=11.40 pm; by=sheriff: around 11:40 p.m.⟧ ⟦F6; v=about 2000; by=organizers: Organizers told KTSB around 2,000 people had bought wristbands⟧.
⟦F7; v=9; by=Red River Medical Center: Red River Medical Center received nine patients⟧ and ⟦F8; v=3; by=Willis Memorial: Willis Memorial took in three⟧, spokespeople for the hospitals said. Others came in private cars.
⟪Marcus Thibodeaux; q: “⟦F9; v=parking quarrel; by=Marcus Thibodeaux: This started over a truck that was blocking a horse trailer⟧. It's that stupid,”⟫ Sheriff Marcus Thibodeaux said at the scene. ⟦F10; v=1; by=Marcus Thibodeaux: He said deputies were looking for one shooter⟧.
A separate shooting at ⟦F11; v=house party; by=Bossier City police: a house party in Bossier City⟧ at 1 a.m. Sunday ⟦F12; v=2; by=Bossier City police: left two people hurt⟧. ⟦F13; v=unrelated; by=Bossier City police: Police there say it is not connected⟧.
%% Have a tip? Call Crime Stoppers
=== a2 | outlet: American News Cooperative | published: 2029-09-09 | title: 2 dead, 16 wounded in shooting at Louisiana horse-riding party
SHREVEPORT, La. (ANC) — ⟦F1; v=2; by=coroner: Two people were killed⟧ and ⟦F2; v=16; by=sheriff: 16 others hit by bullets⟧ when ⟦F3: shooting erupted at an outdoor party for horse riders⟧ in northwest Louisiana, authorities said Sunday.
Those killed were ⟦F14; v=Guidry; by=coroner: Jaylen Guidry, 22⟧, of Mansfield, and ⟦F15; v=17; by=coroner: a 17-year-old girl⟧ whose name was withheld. ⟦F16; v=15 to 51; by=sheriff: The wounded range in age from 15 to 51⟧ and ⟦F17; v=5; by=sheriff: were treated at five hospitals⟧ in Shreveport, Mansfield and Marshall, Texas.
⟦F18; v=54; by=sheriff: Investigators collected 54 shell casings⟧ ⟦F19; v=3; by=sheriff: from three kinds of weapon⟧, the sheriff's office said. Sheriff Marcus Thibodeaux ⟦F9; v=parking quarrel; by=Marcus Thibodeaux: blamed a quarrel over parking⟧.
Trail rides, a Creole tradition with zydeco music, ⟦F20; v=thousands: draw thousands on fall weekends⟧.
=== a3 | outlet: Pelican Post (New Orleans) | published: 2029-09-10 | title: GANG WAR AT THE RODEO: 18 gunned down as rival crews shoot it out
%% Staff report. Comments (212)
⟦F9; v=gang feud; by=law enforcement sources: It was a gang hit, law enforcement sources tell the Post⟧: members of ⟦F21; v=Fifty-Nines; by=law enforcement sources: Shreveport's Fifty-Nines crew⟧ rolled up on ⟦F3: a country party⟧ looking for one man, and ⟦F2; v=18; by=-: eighteen people caught lead⟧.
⟦F10; v=3; by=law enforcement sources: Three shooters sprayed the crowd from the bed of a pickup⟧, the sources said. Among ⟦F1; v=2; by=-: the two dead⟧ was ⟦F14; v=Guidry: Jaylen “Jay Boy” Guidry⟧, ⟦F22; v=target; by=law enforcement sources; st=alleged: whom the sources call the intended target⟧. His mother says ⟦F22; v=not target; st=denied; by=Lorraine Guidry: he fixed air conditioners and never ran with anybody⟧. ⟪Lorraine Guidry; q: “Put down that he had a certificate,”⟫ said Lorraine Guidry.
⟦F23; v=none; by=partygoers: There was no security at all, partygoers said⟧.
=== a4 | outlet: Caddo Parish Sheriff's Office, statement | published: 2029-09-10 | title: Sheriff's update on Colquitt Road shooting
%% For immediate release
As of noon ⟦T2029-09-10: today⟧: ⟦F1; v=2: deceased, two⟧; ⟦F2; v=17: injured by gunfire, seventeen⟧; ⟦F25; v=5: injured by fleeing vehicles or horses, five⟧. The figure of twenty-two that has been reported ⟦F26; v=22: adds the last two together⟧.
⟦F17; v=5: Victims were seen at five hospitals⟧. ⟦F7; v=11: Eleven went to Red River Medical Center⟧, two of whom were later transferred.
⟦F10; v=at least 2: At least two persons fired weapons⟧. ⟦F9; v=open; st=doubted: Whether the incident is gang-related has not been determined⟧. ⟦F23; v=6: Six off-duty officers were working the gate⟧. ⟦F24; v=9 minutes: The first ambulance was on scene nine minutes after dispatch⟧.
⟦F27; v=Batiste; by=Sheriff's Office: A person of interest, Terrell Batiste, 24, is being sought⟧.
⟦F28; v=10000 USD: A $10,000 reward is offered⟧.
=== a5 | outlet: Marshall Star-Tribune (Texas) | published: 2029-09-11 | title: “We had her blood on the seats”: how Louisiana's wounded came to our ER
%% By Pat Ogilvie
⟦F29; v=4; by=Harrison Regional: Four of the people shot⟧ at ⟦F3: a Louisiana trail ride⟧ were driven 35 miles to Harrison Regional Hospital by friends who thought the Shreveport roads were blocked. ⟦F30; v=not blocked; by=Louisiana State Police; st=denied: They were not, Louisiana State Police said⟧.
⟦F15; v=16; by=her aunt: The girl who died, Amaya Roy, was 16⟧, said her aunt, Yvette Roy; her seventeenth birthday would have been in October. ⟦F31; v=at hospital; by=Yvette Roy: She died in the Marshall emergency room⟧. The Caddo coroner ⟦F31; v=in pasture; by=coroner: lists the place of death as the pasture⟧.
⟪Yvette Roy; q: “We had her blood on the seats and they write that she died in the grass,”⟫ Roy said.
@@ copy American News Cooperative
⟦F18; v=54; by=sheriff: Investigators have collected 54 shell casings⟧ ⟦F19; v=3; by=sheriff: from three kinds of weapon⟧, the sheriff's office said.
Statewide, ⟦F32; v=7; by=-: it was the seventh shooting this year with four or more victims⟧. ⟦F11; v=house party: The one at a Bossier City house⟧ that night, ⟦F12; v=2: with two injured⟧, does not count as such.
=== a6 | outlet: Radio Tricolore International (Paris) | published: 2029-09-12 | title: In Louisiana, zydeco falls silent
%% Notre correspondante à Houston
They had come on horseback, as their grandparents did. ⟦F3: Then somebody fired⟧. ⟦F26; v=about 20; by=-: Some twenty hurt, hooves and bumpers included⟧, ⟦F1; v=2: two dead⟧, ⟦F18; v=more than fifty; by=-: more than fifty cartridges in the grass⟧.
⟦F6; v=1200; by=fire marshal: The fire marshal counted 1,200 heads at nine o'clock⟧, ⟦F33; v=500; by=fire marshal: where the permit allowed 500⟧. The organiser, Clifton Arceneaux, ⟦F6; v=about 2000; by=Clifton Arceneaux: sold two thousand wristbands⟧ from morning to night. He has cancelled ⟦F34; st=planned; by=Clifton Arceneaux: the ride of 6 October⟧.
⟦F9; v=gang feud; by=press: Gangs, say the newspapers⟧. ⟦F9; v=parking quarrel; by=Father Alcide Broussard: A horse trailer that could not get out⟧, says Father Alcide Broussard, who was blessing the horses an hour before. ⟪Alcide Broussard; q: “⟦F10; v=1; by=Alcide Broussard: I saw one boy with one gun⟧. He looked more surprised than anybody,”⟫ the priest tells us.
=== a7 | outlet: KTSB 9 Shreveport | published: 2029-09-14 | title: Two arrested in trail ride shooting; sheriff backs off parking dispute
%% By: Andre Colvin
%% CORRECTION: KTSB earlier reported nine patients at Red River Medical Center. That was the number at 4 a.m. on Sunday; the final number is 11.
CADDO PARISH, La. (KTSB) — Two men are behind bars in ⟦F3: last weekend's mass shooting at a trail ride⟧, and the sheriff now says ⟦F9; v=both; by=Marcus Thibodeaux: a fight over parking turned deadly because it set old enemies face to face⟧.
⟦F35; v=Batiste and Sims; by=sheriff: Terrell Batiste, 24, and Donovan Sims, 20⟧, were booked on ⟦F36; v=2; by=sheriff: two counts of second-degree murder⟧ each. ⟦F10; v=3; by=Marcus Thibodeaux: A third gunman is still out there⟧, Sheriff Marcus Thibodeaux said. ⟦F22; v=not target; by=Marcus Thibodeaux: Jaylen Guidry was a bystander⟧, he added.
Batiste's attorney says ⟦F37; v=not there; st=denied; by=Batiste's attorney: his client was at a casino in Bossier City⟧ when ⟦F3: the shots rang out⟧. Detectives say ⟦F37; v=there; by=detectives: his phone was in the pasture⟧.
⟦F2; v=17; by=sheriff: The number of gunshot survivors stands at 17⟧; ⟦F38; v=6; by=hospitals: six are still hospitalized⟧. Amaya Roy ⟦F15; v=16; by=school: was a high school junior, 16⟧, her school confirmed, not 17 as the coroner first listed.
⟪Lorraine Guidry; q; via=Pelican Post: “Write that he had a certificate,”⟫ Guidry's mother told a New Orleans paper. It hung by the casket on ⟦T2029-09-13: Thursday⟧.
=== key
F1 | How many were killed at the trail ride?
F2 | How many were wounded at the trail ride?
F3 | What happened at the trail ride?
F4 | On what day was the shooting?
F5 | When were deputies called?
F6 | How many people attended?
F7 | How many patients did Red River Medical Center receive?
F8 | How many patients did Willis Memorial receive?
F9 | What was the shooting about?
F10 | How many people fired?
F11 | Where was the other shooting that night?
F12 | How many were hurt in the other shooting?
F13 | Are the two shootings connected?
F14 | Who was the man killed?
F15 | How old was the girl killed?
F16 | How old are the wounded?
F17 | How many hospitals treated victims?
F18 | How many shell casings were found?
F19 | How many kinds of weapon were fired?
F20 | How many people do trail rides draw?
F21 | Which gang is named?
F22 | Was Guidry the target?
F23 | How much security was there?
F24 | How long did the ambulances take?
F25 | How many were hurt by vehicles or horses?
F26 | How many were hurt in all?
F27 | Who was being sought?
F28 | How large is the reward?
F29 | How many victims were brought to Harrison Regional?
F30 | Were the roads blocked?
F31 | Where did the girl die?
F32 | How many such shootings were there in the state this year?
F33 | How many guests did the permit allow?
F34 | Which ride was cancelled?
F35 | Who was arrested?
F36 | How many murder counts does each face?
F37 | Was Batiste at the trail ride?
F38 | How many are still in hospital?
D1 | figure | update | F1 | 1: a1 | 2: a2 a3 a4 a6 | a second death became known on the Sunday
D2 | figure | update | F2 | 14: a1 | 16: a2 | 17: a4 a7 | the count grew as hospitals reported
D3 | figure | scope | F2 | 16: a2 | 18: a3 | the tabloid counts everyone hit with the two dead, the agency the wounded
D4 | cause | conflict | F9 | parking quarrel: a1 a2 a6 | gang feud: a3 a6 | sheriff and priest against unnamed sources
D5 | cause | update | F9 | parking quarrel: a1 a2 a6 | both: a7 | the sheriff joins the two accounts
D6 | figure | conflict | F10 | 1: a1 a6 | 3: a3 a7 | at least 2: a4 | one boy with one gun, or two or three gunmen
D7 | figure | scope | F6 | about 2000: a1 a6 | 1200: a6 | wristbands sold over the day, or heads counted at nine o'clock
D8 | identity | conflict | F22 | target: a3 | not target: a3 a7 | unnamed sources against his mother and later the sheriff
D9 | place | conflict | F31 | at hospital: a5 | in pasture: a5 | the aunt against the coroner
D10 | figure | rounding | F18 | 54: a2 a5 | more than fifty: a6 | the casings rounded down
D11 | figure | update | F15 | 17: a2 | 16: a5 a7 | the coroner's first age is corrected by aunt and school
D12 | figure | update | F7 | 9: a1 | 11: a4 | patients at four in the morning and in the end
D13 | denial | conflict | F23 | none: a3 | 6: a4 | partygoers saw none, the office says six off-duty officers
D14 | denial | conflict | F37 | not there: a7 | there: a7 | the attorney's casino against the detectives' phone record
D15 | figure | rounding | F26 | 22: a4 | about 20: a6 | all the hurt, rounded
R F2 | 1 | the sheriff's office
R F9 | 3 | the sheriff; law enforcement sources; Father Broussard
R F31 | 2 | Yvette Roy; the coroner
R F15 | 3 | the coroner; the aunt; the school
S | a3 “Put down that he had a certificate,” | a7 “Write that he had a certificate,”
E | Marcus Thibodeaux | person | Sheriff Marcus Thibodeaux; the sheriff
E | Caddo Parish Sheriff's Office | organisation | Caddo Parish Sheriff's Office; the sheriff's office
E | Jaylen Guidry | person | Jaylen Guidry; Jaylen “Jay Boy” Guidry
E | Clifton Arceneaux | person | Clifton Arceneaux; The organiser; Organizers
E | Amaya Roy | person | Amaya Roy; a 17-year-old girl; The girl who died
