story: kantrop_wire
about: after a truce a roll of razor wire appears on a hill between Thailand and Cambodia; laid before or after the truce hour, on whose side, around how many houses, a mine new or old, gas before stones or after; two truces and two mine blasts must be kept apart
=== a1 | outlet: Oddar Sun | published: 2030-08-07 | title: Wire across our paddies, three days into the peace
%% Translated by the Sun's English desk, Samraong
PHNOM KANTROP – ⟦F1; by=-: A fence of razor wire has gone up across the rice land⟧ below Phnom Kantrop hill, and the families who plant there found it ⟦T2030-08-06: yesterday at dawn⟧. ⟦F2; v=2030-08-06; by=Chhim Sarou: It was not there when they went to sleep⟧, says Chhim Sarou, chief of Prey Thom village. ⟪Chhim Sarou; q: “⟦F3; v=Cambodian side; by=Chhim Sarou: My buffalo is in Thailand now, and she has not walked⟧,”⟫ he told the Sun.
⟦F4; v=4.2 km; by=district office: The thing measures 4.2 kilometres by the district office's wheel⟧ and ⟦F5; v=25; by=Chhim Sarou: twenty-five houses of Prey Thom lie behind it⟧. ⟦F6; v=60 ha; by=district office: Sixty hectares of young rice⟧ can no longer be reached, the office adds.
The truce between the two kingdoms ⟦F7; v=2030-08-04; by=-: took hold at noon ⟦T2030-08-04: on Sunday⟧⟧ after ⟦F8; v=11 days; by=-: eleven days of shelling⟧. By its second paragraph, ⟦F9; v=freeze; by=truce text: troops stay where the noon of that day found them⟧.
A Thai lieutenant, shouting from beyond the coils, said ⟦F10; v=mines; by=Thai lieutenant: they were there to keep people from the mines⟧. Children threw him mangoes. He ate one. Behind him two diggers without number plates were at work until the rain came, and a drone the size of a kite hung over the school, where the teacher has moved his class under the floor.
⟦F11; v=1; by=-: A cattle herder lost his foot to a mine ⟦T2030-08-05: on Monday⟧⟧, but ⟦F12; v=another hill; by=-: that was at Phnom Sruoch, twenty kilometres to the east⟧.
Prey Thom has had wire before, in the years of the camps. ⟦F16; v=1907; by=-: The office in Samraong keeps the French sheet of 1907⟧ in a tube of bamboo; on the other slope, everyone knows, ⟦F17; v=watershed; by=-: they follow the ridge where the water parts⟧. Between the two lies a strip that is a morning's walk across and has fed eight generations.
%% Donate rice: ABA 000 123
=== a2 | outlet: Straits Press Agency | published: 2030-08-10 | title: Three Thai soldiers hurt by mine on disputed hill, straining truce
BANGKOK/PHNOM PENH, Aug 10 (SPA) – ⟦F13; v=2; by=Thai army: Two Thai rangers were maimed⟧ by a landmine on a contested hilltop ⟦F14; v=2030-08-09; by=Thai army: ⟦T2030-08-09: on Friday⟧⟧, the army in Bangkok said, in the worst incident since ⟦F7; v=2030-08-04: the ceasefire came into force ⟦T2030-08-04: last Sunday⟧⟧.
Army spokesman Major General Anan Surasak said ⟦F15; v=new; by=Anan Surasak: the device had been planted after the truce by Cambodian infiltrators⟧, citing clean paint on the casing. ⟦F15; v=old; st=denied; by=Cambodian mine authority: Cambodia's mine clearance authority replied that the ridge is strewn with ordnance left from the 1980s⟧.
⟦F2; v=2030-08-03; by=Anan Surasak: The wire had been rolled out the day before the guns stopped⟧, Anan added, rejecting Cambodian complaints. ⟦F3; v=Thai side; by=Anan Surasak: It stands at every point on the Thai side of the line, he said⟧, ⟪Anan Surasak; q: “by the map that we use”⟫.
⟦F16; v=1907; by=-: Phnom Penh uses a French map of 1907⟧; ⟦F17; v=watershed; by=-: Bangkok goes by the watershed⟧. ⟦F4; v=about 4 km; by=-: The barrier runs for about four kilometres⟧ through farmland where ⟦F18; v=1180; by=Cambodian officials: 1,180 families lived before the fighting⟧, Cambodian officials say. The two governments are to meet in Putrajaya ⟦T2030-08-14: on Wednesday⟧, with Malaysia in the chair; their last session broke up over the seating plan.
⟦F19; v=27; by=-: At least 27 people on both sides died⟧ in the fighting. A first truce, ⟦F20; v=2030-07-28; by=-: agreed ⟦T2030-07-28: on July 28⟧⟧, ⟦F21; v=6 hours; by=-: collapsed within six hours⟧.
⟦F1; by=-: The razor wire, strung between farms and the summit⟧, has become the main grievance. ⟦F8; v=11 days; by=-: For eleven days the two armies had shelled each other⟧ before agreeing that ⟦F9; v=freeze; by=-: each would stay in its positions⟧. ⟦F12; v=another hill; by=-: On a different height to the east⟧ ⟦F11; v=1; by=-: a cattle herder had been crippled by a mine⟧ earlier in the week.
%% Additional reporting by SPA Kuala Lumpur
=== a3 | outlet: Siam Standard | published: 2030-08-12 | title: “We only fenced what is ours”: a day at Hill 431
%% SPECIAL REPORT | Somchit Boonmee
The rangers call it 431 and plant basil in mortar cases. From up here ⟦F1; by=-: the silver coils run downhill like something spilt⟧, past a spirit house and a broken tractor.
Lieutenant Colonel Prasong Ketmanee unrolls a chart. ⟪Prasong Ketmanee; q: “⟦F3; v=Thai side; by=Prasong Ketmanee: We only fenced what is ours⟧, and ⟦F2; v=2030-08-03; by=Prasong Ketmanee: we had finished by ⟦T2030-08-03: Saturday evening⟧, before any paper was signed⟧,”⟫ he says. ⟦F6; v=60 ha; by=Prasong Ketmanee: Inside are 375 rai⟧, which is Thai land, ⟦F22; v=squatters; by=Prasong Ketmanee: let decades ago, he says, to refugees who forgot to leave⟧. ⟦F5; v=25; by=Prasong Ketmanee: The squatters' roofs he counts at twenty-five⟧.
He shows where the mine went off. ⟦F13; v=3; by=Prasong Ketmanee: Three of his men were hurt⟧; the third, ⟦F23; v=hearing; by=Prasong Ketmanee: a medic who lost his hearing⟧, reported sick ⟦T2030-08-10: on Saturday⟧. ⟦F15; v=new; by=Prasong Ketmanee: The rust-free thing in the plastic bag, he says, cannot be older than a month⟧.
Then ⟦T2030-08-11: Sunday's⟧ crowd. ⟦F24; v=200; by=-: Some two hundred villagers with flags⟧ had come to the coils with bolt cutters. ⟦F25; v=stones first; by=-: They hurled rocks; the answer, when it came, was gas⟧. ⟦F26; v=none; by=Prasong Ketmanee; st=denied: No rubber bullets were used, the colonel insists⟧.
⟦F19; v=14; by=-: Fourteen Thais, nine of them in uniform, did not survive ⟦F8; v=11 days; by=-: the eleven days of gunfire⟧⟧; a plank with their names leans against the spirit house. Somebody has put a can of coffee before each. At dusk the loudspeakers across the valley play love songs from the seventies, and both sides, the rangers admit, know the words.
%% Photographs: the author
=== a4 | outlet: National Bulletin of Cambodia (official) | published: 2030-08-13 | title: Statement on the barbed-wire annexation at Phnom Kantrop
%% Press and Quick Reaction Unit, Phnom Penh
⟦F3; v=Cambodian side; by=-: The Kingdom's soil, three hundred metres deep⟧, has been stolen with pliers and posts. The facts are simple.
One. ⟦F2; v=2030-08-06; by=-: Under cover of the night to ⟦T2030-08-06: Tuesday⟧ the sixth, two days after the guns had been ordered silent⟧, the neighbouring army ⟦F1; by=-: drove in stakes and strung a metal fence⟧. ⟦F9; v=freeze; by=-: This breaks the paragraph on standing still⟧.
Two. ⟦F5; v=70; by=ministry of interior: Seventy homes in three villages⟧ are cut off, as the ministry of interior has registered, ⟦F18; v=1180; by=ministry of interior: and one thousand one hundred and eighty families are affected⟧. ⟦F27; v=pagoda; by=-: A pagoda of the eleventh century has become a machine-gun nest⟧.
Three. ⟦F25; v=gas first; by=ministry of interior: ⟦T2030-08-11: On Sunday⟧ peaceful mothers were met with tear gas before a single stone had left the ground⟧, and ⟦F28; v=23; by=ministry of interior: twenty-three were hurt⟧, ⟦F26; v=rubber bullets; by=ministry of interior: several of them struck by rubber bullets⟧. ⟦V1; own: This aggression⟧ will be brought before the world court.
Four. ⟦F15; v=old; by=mine authority: The mine of the ninth was a leftover of the wars of our fathers⟧, as the mine authority proved by its serial number. ⟦F29; v=Cambodia; by=-: Cambodia signed the convention against such weapons⟧ and destroyed its stock.
The Royal Government thanks the ⟦F30; v=8; by=-: eight observers from Malaysia⟧ who have looked, and invites them to look again.
Schools in the district will open in tents on the sixteenth, and monks of the three villages will lead a march for peace along the road.
Foreign friends may care to note that ⟦F20; v=2030-07-28; by=-: the word given on the twenty-eighth of July⟧ ⟦F21; v=6 hours; by=-: was kept by the other side for all of six hours⟧, and that ⟦F6; v=60 ha; by=-: sixty hectares of paddy⟧ lie untended while ⟦F16; v=1907; by=-: the map of 1907⟧, signed and sealed, lies open in this capital for whoever can read.
%% END
=== a5 | outlet: The Harbour Review (Sydney) | published: 2030-08-17 | title: The line that nobody drew: fear and razor wire at Phnom Kantrop
%% By Jocelyn Farrar | Photographs by Tim Odlum
There are two maps, two calendars and one buffalo. Chhim Sarou's animal grazes on ⟦F3; by=-: what is, by one chart, Thailand⟧; ⟪Chhim Sarou; q; via=Oddar Sun: “She is in Thailand now, and she has not walked,”⟫ he told a local paper, and he tells everyone.
An image bought from a satellite firm ⟦T2030-08-15: on Thursday⟧ may settle the calendar. ⟦F2; v=2030-08-03; by=-: On the afternoon of 3 August a bright thread already glitters along the upper third of the slope⟧; ⟦F2; v=2030-08-06; by=-: the lower two thirds appear only ⟦T2030-08-06: on 6 August⟧⟧. Each army, in short, is telling a part of the truth.
⟦F30; v=19; by=observer mission: The observer mission, which grew to nineteen this week when Indonesians joined⟧, has measured. ⟦F31; v=partly; by=observer report: Its unpublished report says that 1.3 km of the barrier is beyond the positions held at noon on the day of the truce⟧.
The rest is arithmetic of a sadder kind. ⟦F5; v=25; by=observers: Two dozen houses and one, they write, at Prey Thom⟧, and ⟦F5; v=70; by=observers: seventy if two neighbouring hamlets are added⟧. ⟦F18; v=nearly 1200; by=observers: Almost twelve hundred families have fields beyond it⟧. ⟦F4; v=4.2 km; by=observers: Length, 4,200 metres⟧.
⟦T2030-08-11: On Sunday's⟧ scuffle ⟦F25; v=gas first; by=-: a phone video that we have checked begins with a canister arcing over the coils; the first stone flies 40 seconds later⟧. ⟦F26; v=rubber bullets; by=nurse: A nurse at Samraong showed me two black balls the size of grapes⟧. ⟦F24; v=200; by=-: The crowd, of some two hundred, ran⟧.
⟦F19; v=27; by=-: Twenty-seven people on the two sides died for this hill⟧ in July and August, and a Thai conscript I met there, aged 20, asked whether it was true that ⟦F32; v=no; by=-: there is no water on it⟧. It is true.
%% © The Harbour Review
=== a6 | outlet: Mekong Demining Forum (newsletter) | published: 2030-08-20 | title: New or old? The Kantrop mine, for people who like casings
%% Issue 88 | Reply to unsubscribe
Much has been written about ⟦F14; v=2030-08-09; by=-: the blast of 9 August⟧. ⟦F13; v=3; by=Thai army: It injured three soldiers⟧ (⟦F33; v=2; by=Thai army: two amputations⟧, ⟦F23; v=hearing; by=Thai army: one perforated eardrum⟧), ⟦F13; v=2; by=Thai army: although first reports had two⟧.
It is not to be confused with ⟦F11; v=1; by=-: the herder's accident on the 5th⟧, which happened ⟦F12; v=another hill; by=-: at a different hill⟧ and ⟦F34; v=Chinese; by=-: involved a type of Chinese make⟧.
@@ copy Straits Press Agency
Army spokesman Maj. Gen. Anan Surasak said ⟦F15; v=new; by=Anan Surasak > Straits Press Agency: the device had been planted after the truce by Cambodian infiltrators⟧, citing clean paint on the casing. Cambodia's mine clearance authority replied that ⟦F15; v=old; st=denied; by=Cambodian mine authority > Straits Press Agency: the ridge is strewn with ordnance left from the 1980s⟧.
We have looked at nine photographs. ⟦F15; by=Demining Forum; st=doubted: Paint proves nothing: stored dry, these bodies shine for forty years⟧. ⟦F35; v=Soviet; by=Demining Forum: The model is Soviet, a PMN-type⟧. But the soil around it had been dug with a spade, and recently, one of us thinks. The others do not.
As for ⟦F10; v=mines; by=Thai lieutenant: the reason for the wire that a young officer gave to villagers, protection from mines⟧: then it should carry signs with a skull. ⟦F36; v=0; by=Demining Forum: We counted none⟧.
⟦F20; v=2030-07-28; by=-: The July truce⟧ ⟦F21; v=6 hours; by=-: lived for a quarter of a day⟧. This second one has outlived it by two weeks. ⟦V1; said: The word “aggression”, which Phnom Penh uses⟧, and the word “infiltrators” have not helped our teams, who need both phone numbers.
&& The accident of the 5th was elsewhere; the blast of the 9th is the one in dispute.
%% Funded by members
=== key
F1 | What was put up below the hill?
F2 | When was the wire laid?
F3 | On whose side is the wire?
F4 | How long is the wire?
F5 | How many houses are behind the wire?
F6 | How much land is behind the wire?
F7 | When did the second truce take effect?
F8 | How long did the fighting last?
F9 | What does the truce say about positions?
F10 | What reason was given for the wire?
F11 | How many were hurt by the mine on the Monday?
F12 | Where was Monday's mine?
F13 | How many soldiers were hurt by the mine on the Friday?
F14 | When did the soldiers' mine explode?
F15 | Was the mine new or old?
F16 | Which map does Cambodia use?
F17 | By what does Thailand go?
F18 | How many families are affected?
F19 | How many died in the fighting?
F20 | When was the first truce agreed?
F21 | How long did the first truce last?
F22 | Who are the people behind the wire by the Thai account?
F23 | What did the third soldier suffer?
F24 | How many villagers came on Sunday?
F25 | Which came first on Sunday, stones or gas?
F26 | Were rubber bullets used?
F27 | What became of the pagoda?
F28 | How many were hurt on Sunday?
F29 | Who signed the mine convention?
F30 | How many observers are there?
F31 | Does the wire go beyond the noon positions?
F32 | Is there water on the hill?
F33 | How many amputations were there?
F34 | Of what make was Monday's mine?
F35 | Of what make was Friday's mine?
F36 | How many warning signs does the wire carry?
D1 | date | conflict | F2 | 2030-08-06: a1 a4 a5 | 2030-08-03: a2 a3 a5 | villagers and Phnom Penh say after the truce, the Thai army says before; pictures show each is right in part
D2 | place | conflict | F3 | Cambodian side: a1 a4 | Thai side: a2 a3 | each army's map puts the wire elsewhere
D3 | cause | conflict | F15 | new: a2 a3 a6 | old: a2 a4 a6 | planted after the truce, or left from old wars
D4 | sequence | conflict | F25 | stones first: a3 | gas first: a4 a5 | the ranger's visitor against the ministry and a video
D5 | denial | conflict | F26 | none: a3 | rubber bullets: a4 a5 | the colonel denies, the ministry and a nurse affirm
D6 | figure | scope | F5 | 25: a1 a3 a5 | 70: a4 a5 | one village or three
D7 | figure | scope | F19 | 27: a2 a5 | 14: a3 | both sides or Thais alone
D8 | figure | update | F13 | 2: a2 a6 | 3: a3 a6 | a medic reported sick a day later
D9 | figure | update | F30 | 8: a4 | 19: a5 | Indonesians joined the observers
D10 | figure | rounding | F4 | 4.2 km: a1 a5 | about 4 km: a2 | the same fence
D11 | figure | rounding | F18 | 1180: a2 a4 | nearly 1200: a5 | the same families
R F2 | 3 | the village chief; the Thai army; the satellite image
R F15 | 2 | the Thai army; the Cambodian mine authority
R F5 | 4 | the village chief; the Thai colonel; the ministry; the observers
R F25 | 3 | the Standard's reporter; the ministry; the video
S | a1 “My buffalo is in Thailand now, and she has not walked,” | a5 “She is in Thailand now, and she has not walked,”
E | Anan Surasak | person | Major General Anan Surasak; Maj. Gen. Anan Surasak; Anan
E | Prasong Ketmanee | person | Lieutenant Colonel Prasong Ketmanee; the colonel
E | Phnom Kantrop | place | Phnom Kantrop; Phnom Kantrop hill; 431
E | Thai army | organisation | the army in Bangkok; the neighbouring army; The rangers
E | Chhim Sarou | person | Chhim Sarou; chief of Prey Thom village
