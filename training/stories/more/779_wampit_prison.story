story: wampit_prison
about: a riot and mass escape at a prison near Lae in Papua New Guinea; shot running or shot kneeling, how many warders were on duty, who lit the mess hall, and another jail's scuffle the next day
=== a1 | outlet: The Huon Courier | published: 2029-10-15 | title: Twelve shot, 58 on the run in Wampit jailbreak
%% By FRANKLIN AITSI
%% Lae, Monday | K2.50 in Morobe
⟦F1; by=-: A riot at the Wampit River jail turned into a mass escape⟧ ⟦F2; v=2029-10-14; by=-: ⟦T2029-10-14: yesterday afternoon⟧⟧, and ⟦F3; v=12; by=police: by dark 12 prisoners lay dead⟧, Morobe police said. ⟦F4; v=58; by=police: Fifty-eight more got over or under the wire⟧. ⟦F5; v=6; by=police: Six warders were taken to Angau hospital⟧ with cuts and one broken jaw.
Provincial police commander Chief Supt Noah Kewa said ⟦F6; v=running; by=Noah Kewa: the men were shot as they ran for the river⟧. ⟪Noah Kewa; q: “⟦F39; v=yes; by=Noah Kewa: Warning shots were fired⟧. They chose to keep going,”⟫ he said.
It began at Sunday lunch. A warder who asked not to be named said ⟦F7; v=rations; by=a warder: plates went flying when the rice ran out at the third table⟧. ⟦F8; v=one cup; by=a warder: Since September each man has had one cup a day⟧. He said ⟦F9; v=9; by=a warder: there were nine officers on shift⟧ for a compound that ⟦F10; v=436; by=-: was built for 436⟧ and ⟦F11; v=902; by=a warder: held 902 at the morning count⟧.
⟦F12; v=inmates; by=police: Prisoners set the mess hall alight⟧, police said. Flames could be seen from the Highlands Highway, and buses stopped so that people could watch.
Sister Gertrude Yamo, the prison nurse, ⟦F13; by=-: was kept in the clinic by a group of inmates⟧ ⟦F14; v=5 hours; by=-: for five hours⟧. ⟪Gertrude Yamo; q: “They boiled me tea. One of them said sorry, Sister, wrong place today,”⟫ she said from her veranda at Nadzab.
Residents of Mutzing and Gabensis are asked to lock their doors. ⟦F15; v=K1000; by=-: A reward of K1,000 is offered for each escapee⟧.
=== a2 | outlet: Pacific Islands Wire | published: 2029-10-15 | title: PNG prison riot leaves at least a dozen dead, scores at large
PORT MORESBY (PIW) — ⟦F3; v=a dozen; by=-: At least a dozen inmates were killed⟧ and ⟦F4; v=almost 60; by=-: almost 60 escaped⟧ ⟦F2; v=2029-10-14: on ⟦T2029-10-14: Sunday⟧⟧ when ⟦F1; by=-: violence erupted at a crowded prison in Papua New Guinea's Morobe province⟧.
Correctional Service Commissioner Bernard Tovat said ⟦F7; v=planned; by=Bernard Tovat: the unrest was cover for a break-out planned over weeks with help from outside⟧. Bush knives and ⟦F16; v=1; by=Bernard Tovat: one home-made shotgun⟧ had been passed through the fence, he said. ⟦F9; v=24; by=Bernard Tovat: He put the number of staff on duty at 24⟧, which he called adequate.
⟦F17; v=two-thirds; by=court records: Two out of every three detainees at the facility have not been tried⟧, court records show. ⟦F18; v=9 years; by=-: One has been waiting for nine years⟧.
Escapes are frequent in the Pacific nation, where jails are short of guards, fences and food. ⟦F19; v=2026-05; by=-: In May 2026⟧ ⟦F20; v=17; by=-: 17 men died⟧ in a break-out from the same prison, ⟦F40; by=-: all of them shot⟧. An inquiry into those deaths recommended ⟦F21; v=no; by=-: a second fence, which was never built⟧.
⟦F22; v=60; st=planned; by=prime minister's office: The defence force is to send 60 soldiers⟧ to help in the search, the prime minister's office said. Lae, the country's second city and its main port, lies 40 minutes away by road.
%% PIW/hk/jm
=== a3 | outlet: Correctional Service Bulletin | published: 2029-10-17 | title: Commissioner updates the nation on Wampit incident
%% FOR IMMEDIATE RELEASE — Public Relations Branch, National Headquarters
%% Service, Security, Rehabilitation
Commissioner Tovat today expressed sympathy to all families affected by ⟦F1: the incident at CI Wampit River⟧.
After a head count and a check of registers, ⟦F4; v=71; by=-: the number of escapees is now confirmed as seventy-one⟧. The first figure did not take in the juvenile wing. ⟦F23; v=23; by=-: Twenty-three have been recaptured or have given themselves up⟧. ⟦F3; v=14; by=-: Fourteen detainees have lost their lives⟧, ⟦F32; v=2; by=-: two of them in hospital ⟦T2029-10-16: yesterday⟧⟧.
The Commissioner rejects reports of a ration cut. ⟦F8; v=full scale; by=Bernard Tovat; st=denied: Every detainee received the full scale laid down in the Act⟧, he stated. He does acknowledge that ⟦F24; v=K1.3m; by=Bernard Tovat: the Service owes its Lae supplier one point three million kina⟧.
⟦F12; v=inmates; by=-: The mess hall was destroyed by fire lit by detainees⟧ with cooking oil. ⟦F25; v=no firearm inside; by=Thomas Iamo > Bernard Tovat: No officer discharged a firearm inside the perimeter⟧, the Commissioner was assured by the jail commander, Supt Thomas Iamo, who ⟦F26; v=suspended; by=-: has been suspended on full pay⟧ as a matter of routine.
⟦F5; v=8; by=-: Eight members of staff, two kitchen hands included, required treatment⟧. A separate disturbance at CI Bomai in the capital ⟦F27; v=2029-10-15; by=-: ⟦T2029-10-15: on Monday⟧⟧, in which ⟦F28; v=2; by=-: two detainees received minor injuries⟧, is not connected with Wampit. The public is thanked for its patience and reminded that to feed or shelter an escapee is a crime.
=== a4 | outlet: Southern Cross Radio (Brisbane) | published: 2029-10-19 | title: 'They told us to kneel': survivors dispute account of PNG jail deaths
%% Pacific desk. Transcript of the morning program, lightly edited.
The bamboo behind the piggery is cut about at the height of a man's waist, and that, says the inmate who is whispering into this phone, is the point. ⟪Inmate; q: “⟦F6; v=kneeling; by=an inmate: They told us to kneel, and then they shot the ones who knelt⟧,”⟫ he says. ⟪Inmate; q: “⟦F29; v=piggery; by=an inmate: By the pigs. Nobody was at any river⟧.”⟫
⟦F29; v=river; by=police: The police version has the twelve cut down on the bank of the Wampit⟧, ⟦F30; v=800 m; by=-: which is eight hundred metres off⟧. We put both to Commander Kewa. ⟪Noah Kewa; q: “⟦F6; v=running; by=Noah Kewa: Those men were running⟧. I stand by my officers,”⟫ he said.
A doctor at Angau Hospital, who examined the dead, told us ⟦F31; v=9; by=a doctor: nine had been hit from the front or from above⟧. ⟦F3; v=15; by=a doctor: She has now certified fifteen deaths from the jail⟧, ⟦F32; v=3; by=a doctor: three of those on her wards⟧.
What of the fire? ⟦F12; v=tear gas; by=an inmate: A gas grenade came through the kitchen louvres and the oil went up, according to our caller⟧. The nurse ⟦F13; by=-: whom the rioters had shut in her clinic⟧, ⟦F14; v=4 hours; by=Gertrude Yamo: for about four hours on her own reckoning⟧, smelled gas first and smoke afterwards. ⟪Gertrude Yamo; q; via=The Huon Courier: “One of them told me: sorry, Sister, it is the wrong place today,”⟫ she had said to the Huon Courier.
And the food? ⟦F24; v=K1.3m; by=a supplier: A Lae wholesaler showed us unpaid invoices worth half a million Australian dollars⟧. ⟦F33; v=stopped; by=a supplier: He stopped the trucks on the third of September⟧.
⟦F23; v=34; by=police: Thirty-four of the runaways are back behind wire⟧, police say.
=== a5 | outlet: Diocesan Justice and Peace Office, Lae | published: 2029-10-22 | title: Statement on the killings at Wampit
%% Read in all parishes on Mission Sunday
We have buried seven of ⟦F3; v=17; by=-: the seventeen⟧. Seventeen we say, because ⟦F34; v=2; by=-: two bodies came down the river to Labu⟧ and nobody has written them in a book. ⟦F3; v=15; by=authorities: The authorities stop at fifteen⟧.
⟦F7; v=rations; by=-: Hunger began it⟧. Our chaplain, Father Kilian Bauze, ⟦F8; v=one cup; by=Kilian Bauze: has seen the tin cup that was the measure of a man's day⟧. Let the Commissioner eat from it. ⟦F7; v=planned; by=Bernard Tovat; st=doubted: A plot of many weeks does not explain why men ran with nothing in their hands⟧, and most of them home.
⟦F6; v=kneeling; by=four inmates > Kilian Bauze: Four men have told the chaplain, apart from one another, that the dead were made to go down on their knees⟧ ⟦F29; v=piggery; by=four inmates > Kilian Bauze: beside the pig pens⟧. ⟦F25; v=inside; by=Kilian Bauze: He himself picked two shell cases from the ground within the fence⟧.
⟦F17; v=two-thirds; by=-: Sixty-six in a hundred of these prisoners are innocent in the eyes of the law⟧, for no judge has heard them. ⟦F18; v=9 years; by=-: Joseph Waim has been on remand since 2020⟧; his file was eaten by rats. He did not run. He was peeling taro.
After ⟦F20; v=17; by=-: the seventeen of the former slaughter⟧ ⟦F19; v=2026-05; by=-: three years ago⟧ we were promised a fence and a magistrate. ⟦F21; v=no: We have received neither⟧. It is only by a bitter chance that the two numbers are now the same.
=== a6 | outlet: Tok Klia | published: 2029-10-24 | title: Wampit explained: seven questions
%% Fact-checked | Ask us anything on 7100
&& Prisoners died and dozens ran away from Wampit River on 14 October
How many died? ⟦F3; v=15; by=hospital: Fifteen⟧, if you go by the hospital. ⟦F3; v=17; by=church: Two more according to the church⟧, which counts ⟦F34; v=2: a pair found floating at Labu⟧.
How many broke out? ⟦F4; v=71; by=-: Seventy-one⟧, and not ⟦F4; v=58; st=doubted: the 58 that everyone printed first⟧. ⟦F35; v=13; by=-: The thirteen in between are boys under eighteen⟧. ⟦F23; v=39; by=-: Thirty-nine of the lot were in custody again this morning⟧.
How many guards were there? ⟦F9; v=9; by=duty roster: The roster for that shift, of which we hold a photo, bears nine signatures⟧. ⟦F9; v=24; by=Bernard Tovat; st=doubted: The Commissioner's two dozen⟧ must include the ones asleep at home.
Was it over food? ⟦F7; v=rations; by=-: Mostly⟧. ⟦F33; v=stopped; by=-: The supplier quit delivering in early September⟧ over a debt.
@@ copy Pacific Islands Wire
Bush knives and ⟦F16; v=1; by=Bernard Tovat: a home-made shotgun⟧ had been passed through the fence, the Commissioner said.
⟦F16; v=none; by=police exhibit list: No gun appears on the police exhibit list⟧, however.
Who will find out? ⟦F36; v=inquiry; by=-: Cabinet on Tuesday set up a commission of inquiry under retired judge Dame Winifred Haro⟧. ⟦F37; v=90 days; st=planned; by=-: It has ninety days⟧. ⟦F38; by=Winifred Haro: She has asked for the bodies not to be buried⟧.
Is the commander to blame? ⟦F26; v=charged; by=-: Thomas Iamo, first sent home on pay, was charged on Monday with unlawful killing⟧. ⟦F26; v=no; by=his lawyer; st=denied: He was at a wedding in Bulolo when the guns went off, his lawyer argues⟧.
Was there trouble elsewhere? Yes: ⟦F28; v=2; by=-: a couple of men were bruised⟧ at Bomai ⟦F27; v=2029-10-15; by=-: the day after⟧. Nobody died.
=== key
F1 | What happened at the prison?
F2 | When was the riot?
F3 | How many prisoners died?
F4 | How many escaped?
F5 | How many warders were hurt?
F6 | Were the dead shot running or kneeling?
F7 | What caused the riot?
F8 | How much food did prisoners get?
F9 | How many warders were on duty?
F10 | For how many was the prison built?
F11 | How many did it hold?
F12 | What set the mess hall on fire?
F13 | What happened to the nurse?
F14 | How long was the nurse held?
F15 | What reward is offered?
F16 | How many guns did the prisoners have?
F17 | What share of the prisoners is untried?
F18 | How long has the longest waited for trial?
F19 | When was the earlier break-out?
F20 | How many died in the earlier break-out?
F21 | Was the second fence built?
F22 | How many soldiers were sent?
F23 | How many escapees were recaptured?
F24 | How much does the Service owe its supplier?
F25 | Were shots fired inside the perimeter?
F26 | What happened to the jail commander?
F27 | When was the disturbance at Bomai?
F28 | How many were hurt at Bomai?
F29 | Where were the prisoners shot?
F30 | How far is the river from the piggery?
F31 | How many were hit from the front or above?
F32 | How many died in hospital?
F33 | Did the supplier stop deliveries?
F34 | How many bodies were found at Labu?
F35 | How many of the escapees were juveniles?
F36 | Who will investigate?
F37 | How long has the commission?
F38 | What has the judge asked for?
F39 | Were warning shots fired?
F40 | How did the men of the earlier break-out die?
D1 | figure | update | F3 | 12: a1 | 14: a3 | 15: a4 a5 a6 | wounded men died in hospital over the following days
D2 | figure | rounding | F3 | 12: a1 | a dozen: a2 | the same first count
D3 | figure | scope | F3 | 15: a4 a5 a6 | 17: a5 a6 | the church adds two bodies found downriver
D4 | figure | rounding | F4 | 58: a1 a6 | almost 60: a2 | the agency rounds
D5 | figure | update | F4 | 58: a1 a6 | 71: a3 a6 | the first figure left out the juvenile wing
D6 | characterisation | conflict | F6 | running: a1 a4 | kneeling: a4 a5 | the police commander against inmates
D7 | cause | conflict | F7 | rations: a1 a5 a6 | planned: a2 a5 | hunger for a warder and the church, a plot for the Commissioner
D8 | denial | conflict | F8 | one cup: a1 a5 | full scale: a3 | the Commissioner denies a ration cut
D9 | figure | conflict | F9 | 9: a1 a6 | 24: a2 a6 | a warder and the roster against the Commissioner
D10 | cause | conflict | F12 | inmates: a1 a3 | tear gas: a4 | police and the Service against an inmate
D11 | figure | conflict | F14 | 5 hours: a1 | 4 hours: a4 | the paper's figure against the nurse's own reckoning
D12 | place | conflict | F29 | river: a4 | piggery: a4 a5 | the police version against inmates
D13 | figure | update | F23 | 23: a3 | 34: a4 | 39: a6 | more were caught
D14 | figure | conflict | F16 | 1: a2 a6 | none: a6 | the Commissioner's shotgun is not on the exhibit list
D15 | characterisation | update | F26 | suspended: a3 | charged: a6 | no: a6 | the commander was suspended, then charged; his lawyer says he was absent
D16 | denial | conflict | F25 | no firearm inside: a3 | inside: a5 | the Commissioner says no shot within the fence, the chaplain found cases there
D17 | figure | update | F32 | 2: a3 | 3: a4 | one more of the wounded died on the wards
D18 | figure | scope | F5 | 6: a1 | 8: a3 | warders alone or all staff
R F6 | 2 | the police commander; the inmates, of whom the caller may be one of the chaplain's four
R F9 | 3 | a warder; the Commissioner; the duty roster
R F3 | 3 | police and Service; the hospital doctor; the church
R F7 | 3 | a warder; the Commissioner; the church and its chaplain
E | Bernard Tovat | person | Bernard Tovat; Commissioner Tovat; the Commissioner; Correctional Service Commissioner Bernard Tovat
E | Noah Kewa | person | Noah Kewa; Commander Kewa
E | Thomas Iamo | person | Thomas Iamo; Supt Thomas Iamo
E | Wampit River prison | place | the Wampit River jail; CI Wampit River; Wampit
E | Gertrude Yamo | person | Sister Gertrude Yamo; The nurse
S | a1 “One of them said sorry, Sister, wrong place today,” | a4 “One of them told me: sorry, Sister, it is the wrong place today,”
