story: chergui_express
about: a high-speed train leaves the rails in the Gharb plain of Morocco; washed-out bank or badly set points, the speed, a phone call that control denies, cutting or viaduct, a rescuer killed next day who belongs to no passenger count, and an older commuter crash
=== a1 | outlet: Le Quotidien du Gharb | published: 2031-03-10 | title: The night the Chergui fell: 23 dead at Oued Merzag
%% From our reporters Nawal Bennis and Youssef Tahiri
%% Translated from the French edition
KENITRA — ⟦F1; by=-: The Chergui, pride of the kingdom's rails, lies broken in the clay of the Gharb⟧. ⟦T2031-03-09: Sunday evening⟧, ⟦F8; v=1942; by=-: its last run was cut off at 7.42 p.m.⟧; it was carrying home ⟦F10; v=411; by=railway office: 411 holders of a ticket, the railway office says⟧, from a long weekend in the north. ⟦F2; v=23; by=governor: Twenty-three of them will not arrive⟧, according to the governor, Abdelilah Senhaji, and ⟦F3; v=140; by=governor: some hundred and forty carry wounds, great or small⟧.
The governor placed ⟦F7; v=viaduct; by=governor: the scene on the viaduct of the Oued Merzag⟧. Of the eight cars, ⟦F20; v=6; by=-: six are lying on their flank⟧.
It had rained since noon as one had not seen it in ten years: ⟦F13; v=70 mm; by=weather station: the gauge at the airfield, says its keeper, collected 70 millimetres in three hours⟧.
The people of Douar Sidi Bouhlal came first. ⟦F29; by=-: On trailers meant for beets they drew the bleeding to the asphalt road⟧. ⟦F12; v=2 hours; by=Khadija Amrani: The first ambulance was there after two hours, says Khadija Amrani⟧, a teacher who sat in car 5. The civil protection contradicts her: ⟦F12; v=50 minutes; by=civil protection: fifty minutes, its log-book shows⟧.
Among the dead are ⟦F21; v=5; by=Khadija Amrani: five girls of her school's choir⟧, Mrs Amrani told us. ⟪Khadija Amrani; q: “They were still singing after Larache,”⟫ she said.
⟦F11; v=hospital; by=hospital director: The man at the controls, Hicham Lazrak, 38, is unconscious in the military hospital⟧, its director told us. ⟦F14; v=9; by=-: Nobody here has forgotten the nine killed in the commuter train of Aïn Sfiha⟧, four years ago.
⟦F26; v=1800; by=transfusion centre: Eighteen hundred persons had given blood by midnight, the transfusion centre counts⟧.
%% Read also: Beet growers demand a floor price
=== a2 | outlet: Maghreb-Presse Agency | published: 2031-03-10 | title: Morocco high-speed train derails, killing two dozen
RABAT, March 10 (MPA) — ⟦F2; v=about two dozen; by=-: About two dozen people were killed⟧ when ⟦F1; by=-: a Tangier-Casablanca high-speed service jumped the track⟧ north of Kenitra ⟦T2031-03-09: on Sunday⟧, the country's worst rail disaster in decades.
⟦F2; v=23; by=interior ministry: The interior ministry's latest statement lists 23 fatalities⟧, ⟦F25; v=3; by=interior ministry: three of whom held foreign passports⟧. ⟦F3; v=140; by=interior ministry: Around 140 others were hurt⟧, it said.
The state-owned railway office said ⟦F10; v=411; by=railway office: it had sold 411 seats⟧ on the train, which ⟦F27; v=12 minutes; by=railway office: was running 12 minutes behind schedule⟧. ⟦F4; v=160; by=railway office: Its speed was no more than 160 kph⟧, the office said, ⟦F5; v=160; by=railway office: the ceiling imposed for that section because of the weather⟧.
⟦F6; v=washout; by=Salma Kettani: Torrential rain had sent a bank of earth across the rails⟧, said its spokeswoman, Salma Kettani. ⟪Salma Kettani; q: “No human being could have foreseen a hillside,”⟫ she added.
⟦F16; v=3 days; by=-: Flags are at half-staff for three days⟧ by royal order. ⟦F28; by=-: The prosecutor in Kenitra has opened a criminal file⟧. ⟦F17; v=2031-03-14; st=planned; by=railway office: The office hopes to reopen the line on Friday⟧.
Separately, ⟦F15; v=1; by=civil protection: a civil protection sergeant died on Monday⟧ when ⟦F30; by=civil protection: the sling of a recovery crane parted⟧, the service said.
In 2027, ⟦F14; v=9; by=-: nine commuters lost their lives at Ain Sfiha⟧ near Casablanca.
The line, opened in stages since 2018, carried nine million travellers last year and is to be extended to Marrakech before the decade is out. Work on that extension, some of it by the same contractors, went on as usual on Monday, and shares of the two listed builders fell by a tenth in Casablanca.
%% (Reporting by A. Derraz; editing by M. Ould Sidi)
=== a3 | outlet: El Faro del Estrecho | published: 2031-03-11 | title: "He rang three times": the patrolman of Sidi Bouhlal
%% Enviada especial, Kenitra
%% Hazte socio desde 4 euros al mes
Larbi Chaoui has walked the same eleven kilometres of track for nine years. ⟦F9; v=warned; by=Larbi Chaoui: At twenty past seven on Sunday, he tells this newspaper, he dialled the control room to report mud on the ballast⟧; he dialled again, and again. ⟪Larbi Chaoui; q: “I called before the train, not after it,”⟫ he says. ⟦F8; v=1942; by=-: Twenty-two minutes after that first call⟧ ⟦F1; by=-: the train flew off⟧ before his eyes; ⟦F20; v=6; by=Larbi Chaoui: when the dust settled only two cars stood, he says⟧, the front one and the last.
In Rabat they shrug. ⟦F9; v=no call; st=denied; by=Salma Kettani: Nothing reached the controllers until the accident had happened, insists Salma Kettani⟧ for the railway office. Chaoui holds out his telephone: three outgoing calls, one number.
⟦F7; v=cutting; by=Larbi Chaoui: It was in the trench where the line passes through the hill, says the patrolman⟧, that he saw the cars climb over each other. ⟪Larbi Chaoui; q: “The bridge comes afterwards. ⟦F7; v=cutting: The train never saw the bridge⟧,”⟫ he says.
⟦F2; v=24; by=Kenitra hospital: With one more death overnight the provincial hospital counts 24 passengers lost⟧. Two were ours: the Cádiz couple Manuel and Inés Borrego, both 61; with a Senegalese student they make up ⟦F25; v=3; by=-: the trio of foreigners⟧. ⟦F3; v=61; by=Kenitra hospital: Sixty-one patients were kept in its beds⟧, the hospital adds, and the rest bandaged and sent home.
The driver's colleagues are not silent either. ⟦F4; v=272; by=train drivers' union: The recorder had 272 kilometres an hour on it, affirms their union⟧, whose delegate watched the memory being read. ⟦F5; v=no limit; by=train drivers' union: No slow order was ever shown to Lazrak⟧, it says.
⟦F11; v=hospital; by=-: Lazrak himself has not opened his eyes⟧. ⟦F12; v=2 hours; by=passengers: It took a couple of hours for help to arrive, passengers repeat⟧; until then ⟦F29; by=-: farmers with tractors did what they could⟧. ⟦F15; v=1; by=-: A rescuer, crushed by a bogie on Monday, left three children⟧.
At the gate of the mortuary a woman from Ksar el-Kebir asks everyone with a notebook for the choir. ⟦F21; v=5; by=a music teacher: Five pupils will not sing again, their music teacher counts on her fingers⟧. On the wall beside her somebody has glued ⟦F16; v=3 days; by=-: the decree of mourning, Monday to Wednesday⟧. It rains again, finely, as if to apologise.
=== a4 | outlet: Canal Atlas (state television) | published: 2031-03-12 | title: Minister visits the wounded; assistance to every family
%% Bulletin of 8 p.m. — transcript
Madam the Minister of Transport, Ilham Fassi-Zniber, ⟦T2031-03-12: this Wednesday⟧ went to the bedside of the victims of ⟦F1; by=-: the painful accident of the Gharb⟧. ⟦F2; v=27; by=Ilham Fassi-Zniber: The number of the departed is now twenty-seven, she announced⟧; ⟦F3; v=61; by=Ilham Fassi-Zniber: sixty-one citizens were hospitalised, she said⟧, and they lack nothing.
⟦F18; v=200000 dirhams; by=Ilham Fassi-Zniber: Each bereaved household will receive 200,000 dirhams⟧, the minister declared, without prejudice to insurance.
⟦F6; v=washout; by=Ilham Fassi-Zniber: The experts, she recalled, speak of soil carried onto the way by exceptional waters⟧: ⟦F13; v=70 mm; by=-: seventy millimetres between four and seven o'clock⟧. She saluted the speed of the emergency services: ⟦F12; v=50 minutes; by=Ilham Fassi-Zniber: they were at work within the hour, at the fiftieth minute⟧.
⟦F9; v=no call; st=denied; by=Ilham Fassi-Zniber: The rumour of an ignored alert she called “baseless”⟧. ⟪Ilham Fassi-Zniber; q: “We checked the switchboard. The switchboard is silent,”⟫ she stated.
⟦F11; v=custody; by=prosecutor: The driver, who woke on Tuesday, has been placed under guard in his room⟧ at the demand of ⟦F28; by=-: the Kenitra public prosecutor, in charge of the judicial inquiry⟧, according to the latter's communiqué.
⟦F16; v=3 days; by=-: The third and last day of national mourning⟧ was marked by prayers. ⟦F21; v=5; by=-: The choir of Tangier's Lycée Ibn Zaydoun, bereft of five voices⟧, sang at the Hassan mosque. ⟦F26; v=1800; by=-: One thousand eight hundred Moroccans have offered their arm⟧.
@@ copy Maghreb-Presse Agency
⟦F17; v=2031-03-14; st=planned; by=railway office: The railway office hopes to reopen the line on Friday⟧.
%% Weather: clear skies returning from the west
=== a5 | outlet: Rail Gauge International | published: 2031-03-13 | title: Gharb derailment: attention turns to turnout 14 and a blocked culvert
%% SUBSCRIBERS ONLY | Safety & Standards
Investigators working on ⟦F1; by=-: Sunday's derailment of an eight-car set on the Moroccan high-speed line⟧ are looking at the blades of turnout 14, Rail Gauge understands. ⟦F6; v=points; by=two engineers: Two engineers who have walked the site say the points stood half open⟧, locked for neither route; they found the mud “behind, not under, the leading bogie”.
The first mark on a sleeper is ⟦F7; v=cutting; by=two engineers: at kilometre 148.2, inside the cutting⟧, they say, nearly two kilometres short of the viaduct named in early statements.
Data seen by this magazine put ⟦F4; v=272; by=recorder data: the set at 272 km/h when emergency braking began⟧. The operator maintains that ⟦F5; v=160; by=railway office: a 160 km/h restriction was in force from 18.30⟧. ⟦F8; v=1942; by=recorder data: The data end at 19.42 and eleven seconds⟧. ⟦F10; v=more than 400; by=-: Over 400 people were on board⟧.
Whether or not water caused the accident, there was plenty. ⟦F22; v=2029; by=audit: A 2029 audit, a copy of which we hold, describes the culvert at kilometre 148 as two-thirds silted⟧. ⟦F23; v=Saidane Travaux; by=audit: Its cleaning was contracted to Saidane Travaux⟧, the document shows. ⟪Omar Saidane; q: “⟦F24; v=cleaned; by=Omar Saidane: We emptied that drain in November and have the photographs⟧,”⟫ the firm's owner, Omar Saidane, told us.
⟦F20; v=6; by=two engineers: Three quarters of the consist overturned, the engineers note⟧.
⟦F17; v=2031-04-01; st=planned; by=railway office: Traffic will not resume before 1 April, the railway office told customers on Thursday⟧. ⟦F19; by=-: Its director-general, Driss Benkirane, has tendered his resignation⟧.
⟦F2; v=28; by=-: The toll stands at 28 if the rescuer is counted⟧; ⟦F30; by=-: he died under a load when a crane strop failed⟧.
The line's safety case allows for a rainfall of 45 mm in an hour. ⟦F13; v=70 mm; by=weather service: The national weather service gives 70 mm for three⟧, heavy but within that envelope, as one consultant pointed out. ⟦F27; v=12 minutes; by=recorder data: The set was twelve minutes down at its last timing point, according to the data⟧, a delay that a driver can recover over this stretch only by running close to the line's maximum of 320.
=== a6 | outlet: The Continental | published: 2031-03-14 | title: Morocco's rail crash: what we know, and what is being fought over
%% Explainer | 6 min read | Updated
**What happened?** ⟦F1; by=-: A high-speed train bound for Casablanca came off the line in the Gharb plain⟧ on 9 March, ⟦F27; v=12 minutes; by=railway office: twelve minutes late by the railway office's timetable⟧.
**How many died?** ⟦F2; v=27; by=transport ministry: Twenty-seven on the train, by the ministry's tally⟧. ⟦F2; v=28; by=some outlets: Some outlets print one more⟧, ⟦F15; v=1; by=-: adding the sergeant killed during Monday's lifting work⟧. ⟦F21; v=5; by=-: Five were schoolgirls from Tangier⟧.
**What went wrong?** ⟦F6; v=washout; by=government: The government blames a landslip⟧. ⟦F6; v=points; by=two engineers > Rail Gauge International: Engineers quoted by a trade journal suspect a misaligned switch⟧. If the journal is right about an old survey, ⟦F22; v=2029; by=audit > Rail Gauge International: inspectors had complained of a clogged pipe two years before⟧; ⟦F23; v=Saidane Travaux; by=-: Saidane Travaux, the maintenance company⟧, ⟦F24; v=cleaned; by=Omar Saidane: says it did the job⟧.
**Was it too fast?** ⟦F4; v=272; by=train drivers' union: The drivers' union says 272 kilometres an hour⟧, ⟦F4; v=160; by=railway office: the operator swears to 160⟧. ⟦F5; v=no limit; by=train drivers' union: The union claims the driver never got the slow order⟧.
**Was anyone warned?** ⟦F9; v=warned; by=Larbi Chaoui > El Faro del Estrecho: A track walker told a Spanish daily he had alerted his superiors⟧ ⟪Larbi Chaoui; q; via=El Faro del Estrecho: “before the train, not after”⟫; ⟦F9; v=no call; st=denied; by=transport ministry: the ministry denies it⟧.
**Who is in trouble?** The man in the cab ⟦F11; v=custody; by=-: is under arrest in a hospital ward⟧, and ⟦F19; by=-: the head of the railways has offered to go⟧. ⟦F28; by=-: A criminal investigation is under way in Kenitra⟧.
**And the families?** They have been promised ⟦F18; v=200000 dirhams; by=transport ministry: about €18,500 apiece, the ministry says⟧. After ⟦F14; v=9; by=-: the suburban smash of 2027, with its nine dead⟧, ⟦F31; v=14 months; by=families' lawyer: payment took fourteen months, a lawyer for those families recalls⟧.
**What happens now?** Nothing runs north of Kenitra; buses take four hours to Tangier. ⟦F17; v=2031-04-01; st=planned; by=railway office: The first train is promised for the beginning of April⟧. ⟦F20; v=6; by=-: The half-dozen toppled carriages are under tarpaulins⟧ in a beet field, guarded by gendarmes, and a museum in Rabat has already asked for one of the doors.
%% Sign up for our Africa briefing
=== key
F1 | What happened to the high-speed train?
F2 | How many people were killed in the derailment?
F3 | How many people were injured?
F4 | How fast was the train going?
F5 | What speed limit was in force?
F6 | What caused the derailment?
F7 | Where exactly did the train derail?
F8 | At what time did the train derail?
F9 | Was the control room warned before the crash?
F10 | How many people were on the train?
F11 | What has become of the driver?
F12 | How long did help take to arrive?
F13 | How much rain fell?
F14 | How many were killed in the Aïn Sfiha crash of 2027?
F15 | How many rescuers died on Monday?
F16 | How long is the mourning?
F17 | When is the line to reopen?
F18 | How much will each family get?
F19 | What has the head of the railways done?
F20 | How many cars overturned?
F21 | How many schoolgirls of the choir died?
F22 | When was the blocked culvert reported?
F23 | Which firm was to clean the culvert?
F24 | Was the culvert cleaned?
F25 | How many foreigners died?
F26 | How many people gave blood?
F27 | How late was the train?
F28 | Which inquiry has been opened?
F29 | Who carried the first injured?
F30 | What killed the rescuer?
F31 | How long did compensation take after the 2027 crash?
D1 | figure | update | F2 | 23: a1 a2 | 24: a3 | 27: a4 a6 | more of the injured died in the days after
D2 | figure | rounding | F2 | about two dozen: a2 | 23: a1 a2 | the agency's lead rounds the ministry's list
D3 | figure | scope | F2 | 27: a4 a6 | 28: a5 a6 | with or without the sergeant killed in the recovery
D4 | figure | scope | F3 | 140: a1 a2 | 61: a3 a4 | all who were hurt against those kept in hospital
D5 | figure | conflict | F4 | 160: a2 a6 | 272: a3 a5 a6 | the operator against the union and the recorder data
D6 | cause | conflict | F6 | washout: a2 a4 a6 | points: a5 a6 | earth on the rails for the state, a half-open switch for engineers
D7 | place | conflict | F7 | viaduct: a1 | cutting: a3 a5 | the governor's viaduct is nearly two kilometres further on
D8 | denial | conflict | F9 | warned: a3 a6 | no call: a3 a4 a6 | the patrolman says that he rang, ministry and operator deny it
D9 | figure | conflict | F12 | 2 hours: a1 a3 | 50 minutes: a1 a4 | passengers against the log of the civil protection
D10 | date | update | F17 | 2031-03-14: a2 a4 | 2031-04-01: a5 a6 | the reopening was put off
D11 | identity | update | F11 | hospital: a1 a3 | custody: a4 a6 | he woke and was put under guard
D12 | figure | rounding | F10 | 411: a1 a2 | more than 400: a5 | the trade journal rounds
D13 | responsibility | conflict | F5 | 160: a2 a5 | no limit: a3 a6 | the office says a slow order was in force, the union that none was shown to the driver
R F2 | 3 | the governor and the interior ministry; the provincial hospital; the transport ministry
R F4 | 2 | the railway office; the recorder as the union and the magazine read it
R F9 | 2 | Larbi Chaoui; the railway office with its ministry
R F6 | 2 | the railway office and the ministry; two engineers on the site
S | a3 “I called before the train, not after it,” | a6 “before the train, not after”
E | Hicham Lazrak | person | Hicham Lazrak; Lazrak; the man at the controls; the driver; the man in the cab
E | railway office | organisation | the railway office; the state-owned railway office; the operator; the office
E | Larbi Chaoui | person | Larbi Chaoui; Chaoui; the patrolman; a track walker
E | Ilham Fassi-Zniber | person | Ilham Fassi-Zniber; Madam the Minister of Transport; the minister
