story: pattani_wat
about: gunmen attack a Buddhist temple in southern Thailand at dawn; who the dead were, monks or soldiers, an insurgent group or a land quarrel, a bomb found or planted, and an attack on a mosque school the week before
=== a1 | outlet: Siam Morning Post | published: 2029-05-28 | title: Four die in dawn raid on Pattani temple
%% WICHAI THONGSUK | PATTANI
%% Published: 28 May at 04:00
⟦F1; by=police: Gunmen stormed a Buddhist temple in Pattani's Nong Chik district⟧ ⟦F2; v=2029-05-27; by=-: ⟦T2029-05-27: on Visakha Bucha eve⟧, yesterday⟧, and ⟦F3; v=4; by=police: left four people dead⟧, police said.
⟦F4; v=05h20; by=police: The attackers came at about 5.20am⟧, when novices were sweeping the yard of Wat Tha Rung. ⟦F5; v=8; by=police: Eight men in black⟧ ⟦F27; v=2; by=police: got out of the back of two pickup trucks⟧, Pol Col Somchai Raksa said. The abbot, ⟦F6; v=78; by=-: Phra Khru Wimon, aged 78⟧, was hit as he reached for the bell.
⟦F7; v=2; by=police: Two of the dead were monks⟧ and the others lay people who had brought rice, said Pol Col Somchai. ⟦F8; v=7; by=police: Seven more were wounded⟧.
The regional army command laid the assault at the door of ⟦F9; v=separatists; by=army: the separatist Barisan Tengah⟧. ⟪Nattapong Suwan; q: “⟦F9; v=separatists; by=Nattapong Suwan: It carries their fingerprints⟧ and it aims to break people of two faiths apart,”⟫ spokesman Col Nattapong Suwan said. The group has not commented.
⟦F10; v=defused; by=police: A 15-kilogramme bomb in a gas cylinder was defused at the gate⟧, police said.
⟦F34; v=5 years; by=-: It was the first attack on a temple in the three border provinces in five years⟧. ⟦F11; v=2029-05-19; by=-: Nine days ago⟧, ⟦F12; by=-: a religious school in Yarang was sprayed with bullets⟧, ⟦F13; v=1; by=-: wounding one teacher⟧; ⟦F14; v=no; by=-: nobody has been arrested for that⟧.
=== a2 | outlet: Straits News Agency | published: 2029-05-28 | title: Thai temple attack kills four on eve of holy day
BANGKOK (SNA) — ⟦F1; by=officials: Unidentified attackers opened fire inside a temple in Thailand's restive south⟧, ⟦F3; v=4; by=officials: killing four⟧ and ⟦F8; v=more than half a dozen; by=officials: wounding more than half a dozen⟧, officials said, hours before ⟦F15; by=-: peace talks were due to reopen in Kuala Lumpur⟧.
⟦F2; v=2029-05-27: The shooting ⟦T2029-05-27: on Sunday⟧⟧ ⟦F4; v=before 6 am; by=-: came before six in the morning⟧ in Pattani province. No group has claimed it. ⟦F16; v=7000; by=-: More than 7,000 people have died since 2004⟧ in a conflict between Thai forces and ethnic Malay insurgents.
⟦F17; v=postponed; by=-: Thailand's negotiators stayed away from the meeting⟧. The Malaysian facilitator, Datuk Rashidah Hamzah, ⟦F17; v=postponed; by=Rashidah Hamzah: said the round had been put off, “not put away”⟧.
A villager, Mrs Somjai Kaewmanee, who sells jasmine garlands at the gate, said that ⟦F18; v=Thai; by=Somjai Kaewmanee: the men shouted to each other in Thai, with a Bangkok accent⟧. ⟪Somjai Kaewmanee; q: “I know how the boys of Yarang curse. These did not curse like that,”⟫ she said.
Army officials declined to discuss her account. The government offered ⟦F19; v=500000 baht; by=government: half a million baht to the family of each victim⟧ and ⟦F36; by=government: ordered that monks in the region make their morning alms round only with an escort⟧. Shops in the market town of Nong Chik kept their shutters down all day, and an army balloon hung over the paddies.
%% SNA newsroom, Bangkok
=== a3 | outlet: Army Region Information Centre | published: 2029-05-29 | title: Fact sheet No. 3 on the Wat Tha Rung incident
%% For distribution to media. Symbols of unity: do not share unverified content
1. ⟦F1: Perpetrators of violence⟧ ⟦F35; v=61; by=Army Region: fired 61 rounds⟧ at ⟦F20; by=Army Region: a place of worship protected under humanitarian norms⟧.
2. ⟦F3; v=5; by=Army Region: Loss of life: five persons⟧, one having expired at Pattani Hospital ⟦F21; v=2029-05-28; by=Army Region: ⟦T2029-05-28: on 28 May⟧⟧. ⟦F7; v=3; by=Army Region: Of these, clergy: three⟧.
3. ⟦F5; v=10; by=Army Region: Perpetrators: not fewer than ten⟧, ⟦F27; v=2; by=Army Region: in two vehicles⟧, ⟦F18; v=Malay; by=Army Region: speaking the local Malay dialect⟧.
4. Some media report that soldiers were quartered in the temple. ⟦F22; v=no; by=Army Region; st=denied: No unit was stationed at the wat⟧. ⟦F22; v=2 guests; by=Army Region: Two off-duty rangers had spent the night there in order to make merit⟧; they are unhurt.
5. ⟦F9; v=separatists; by=Army Region: Cartridge marks link the weapons to three previous operations of Barisan Tengah⟧.
6. ⟦F10; v=defused; by=Army Region: The explosive device, weight 15 kg, was rendered safe ⟦T2029-05-27: at 08.10⟧⟧ without injury.
7. ⟦F23; v=2; by=Army Region: Two suspects are assisting officers⟧ at Ingkhayutthaborihan Camp under the Emergency Decree. Their families have been informed.
8. The public is invited to ring 1341. Rewards: ⟦F24; v=1m baht; by=Army Region: one million baht⟧ for information which leads to a conviction.
Officials further inform that all schools in the sub-district are open, that the road 4061 is passable, and that a merit-making ceremony will be presided over by the Regional Commander, dress code white.
=== a4 | outlet: Suara Selat (Kota Bharu) | published: 2029-05-30 | title: Barisan Tengah: the temple was not us
%% Oleh Azman Deraman | translated from Malay
%% Pautan: Jadual waktu solat
In a voice message passed to this newspaper, a man who calls himself Abu Jihad Lipis and has spoken before for Barisan Tengah ⟦F9; v=no; by=Abu Jihad Lipis; st=denied: denies that the group had any hand in the killing at Wat Tha Rung⟧. ⟪Abu Jihad Lipis; q: “⟦F9; v=no; by=Abu Jihad Lipis: We do not shoot old men who ring bells⟧. Ask who wants the land,”⟫ he says.
What land? ⟦F25; v=40 rai; by=-: The temple owns forty rai along the new motorway⟧, and ⟦F37; v=refused; by=-: the abbot had refused to lease them⟧. ⟦F9; v=land dealers; by=village headman; st=alleged: The headman of Tha Rung, Mr Ismael Waeyusoh, believes that dealers hired the killers⟧. He had himself been offered money to persuade the old man. ⟦F26; by=-: The abbot and the headman had taken coffee together every Friday for thirty years⟧.
⟦F5; v=6; by=Ismael Waeyusoh: He saw six men, not more⟧, and ⟦F27; v=1; by=Ismael Waeyusoh: one pickup⟧, from the roof of the prayer house. ⟦F10; v=planted; by=Ismael Waeyusoh; st=alleged: The gas cylinder was not there at six, he holds, and at seven it was⟧.
The spokesman also complained that nobody had mourned ⟦F12: the shooting at the pondok of Yarang⟧, ⟦F13; v=2; by=Abu Jihad Lipis: which by his account hit two, a teacher and a cook⟧, ⟦F11; v=2029-05-18; by=Abu Jihad Lipis: ⟦T2029-05-18: on the Friday⟧⟧ before.
Among the wounded of the temple is a Muslim, Fatimoh Cheloh, who had been delivering ice. ⟦F28; v=leg; by=her son: She lost a leg, her son told us⟧.
=== a5 | outlet: Deep South Monitor | published: 2029-06-02 | title: Wat Tha Rung: what the evidence supports
%% A project of three universities. Methods and data: annex
We have been at the site twice. Our count of ⟦F3; v=5; by=-: the dead is five⟧: ⟦F7; v=2; by=Deep South Monitor: two ordained monks⟧, ⟦F29; v=15; by=-: one novice of fifteen⟧, two worshippers. Those who say that three clergy died reckon the boy with the monks. ⟦F8; v=7; by=hospital: Seven names of injured are on the hospital's sheet⟧, the one who died later being no longer among them.
⟦F22; v=soldiers; by=Deep South Monitor: A ranger platoon slept in the ordination hall from February to the middle of May⟧, and its sandbags are still there. ⟦F22; v=2 guests; by=Army Region; st=doubted: The two pious rangers of the fact sheet⟧ were, we were told, the rearguard. This does not excuse anything; it may explain the choice.
⟦F5; v=6; by=camera of a petrol station: A petrol station's camera shows six figures on the truck bed⟧, and ⟦F27; v=1; by=camera of a petrol station: a single vehicle⟧. The second pickup in the police report belonged to the ice seller.
⟦F18; v=unclear; by=Deep South Monitor: As to the language, four witnesses heard Malay, three Thai, and two could not say⟧.
⟦F30; v=partial; by=a ballistics lecturer: The match of the cartridges is only partial, in the opinion of a ballistics lecturer at Songkhla⟧. ⟦F9; v=separatists; st=doubted; by=Army Region: We would not yet call this an insurgent operation⟧; nor ⟦F9; v=land dealers; st=doubted: a contract killing⟧.
⟦F11; v=2029-05-19; by=school logbook: The Yarang school's logbook gives 19 May⟧ for ⟦F12: the gunfire there⟧, ⟦F13; v=1; by=school logbook: and a single casualty⟧. With them ⟦F16; v=7640; by=Deep South Monitor: our database of the violence since 2004 stands at 7,640 deaths, a figure which, unlike the usual one, has the suspects killed in raids⟧.
=== a6 | outlet: The Wellington Argus | published: 2029-06-05 | title: Arrest turns Thai temple case on its head
%% Asia | Harriet Moana, Hat Yai
&& Five people died after gunmen attacked a Buddhist temple in southern Thailand last month
Thai detectives have arrested a land broker over ⟦F1: the massacre of Wat Tha Rung⟧, upending the account that the army gave within hours of it.
⟦F31; v=arrested; by=-: Prasit Charoenkul, 51, was picked up at Hat Yai airport ⟦T2029-06-03: on Sunday⟧⟧. ⟦F9; v=land dealers; by=police: He had paid six former paramilitaries 900,000 baht to frighten the abbot out of a field, the police allege⟧; ⟦F37; v=refused; by=police: the monk would not hear of a lease⟧. ⟦F9; v=no; by=Prasit Charoenkul; st=denied: Through counsel he has denied knowing any of them⟧. ⟦F25; v=16 acres; by=-: The plot runs to 16 acres⟧ beside a motorway now under construction.
⟦F32; v=freed; by=-: ⟦F23; v=2: The pair⟧ held at the army camp were let go on Saturday⟧, without apology. ⟦F10; v=unexplained; by=Somchai Raksa: Nobody could yet explain how the gas-bottle bomb got to the gate, Colonel Somchai conceded⟧.
@@ copy Straits News Agency
⟦F16; v=7000; by=-: More than 7,000 people have died since 2004⟧ in the conflict between Thai forces and ethnic Malay insurgents.
⟦F6; v=77; by=temple book: By the temple book the abbot was 77⟧, and would have turned a year older on Visakha Bucha. ⟦F26: His coffee companion of thirty years, the Muslim headman⟧, carried one corner of the coffin. ⟪Ismael Waeyusoh; q: “They wanted two villages. They got one,”⟫ he said.
⟦F17; v=2029-06-20; st=planned; by=Rashidah Hamzah: The talks will resume on ⟦T2029-06-20: 20 June⟧, according to the Malaysian go-between⟧. ⟪Abu Jihad Lipis; q; via=Suara Selat: “We don't shoot old men who ring bells,”⟫ an insurgent voice had told a Kelantan paper. Few believed it then.
⟦F33; v=paid; by=-: Relatives received ⟦F19; v=500000 baht: their 500,000 baht, roughly NZ$24,000⟧, on Monday⟧.
=== key
F1 | What happened at Wat Tha Rung?
F2 | On what day was the attack?
F3 | How many people died?
F4 | At what time did the attackers come?
F5 | How many attackers were there?
F6 | How old was the abbot?
F7 | How many of the dead were monks?
F8 | How many were wounded?
F9 | Who was behind the attack?
F10 | How did the bomb at the gate come about?
F11 | When was the Yarang school attacked?
F12 | What happened at the Yarang school?
F13 | How many were wounded at the Yarang school?
F14 | Has anyone been arrested for the Yarang attack?
F15 | What was due in Kuala Lumpur?
F16 | How many have died in the conflict since 2004?
F17 | What became of the peace talks?
F18 | What language did the attackers speak?
F19 | What does the government offer to the families?
F20 | How does the army describe the temple?
F21 | When did the fifth victim die?
F22 | Were soldiers quartered in the temple?
F23 | How many suspects are held by the army?
F24 | What reward is offered?
F25 | How much land does the temple own?
F26 | How did the abbot and the headman know each other?
F27 | How many vehicles did the attackers use?
F28 | What injury did Fatimoh Cheloh suffer?
F29 | How old was the novice who died?
F30 | Do the cartridges match earlier weapons?
F31 | What happened to Prasit Charoenkul?
F32 | What became of the suspects at the camp?
F33 | Were the families paid?
F34 | When was the last attack on a temple?
F35 | How many rounds were fired?
F36 | What was ordered for the monks' alms round?
F37 | Would the abbot lease the land?
D15 | figure | conflict | F27 | 2: a1 a3 | 1: a4 a5 | the police report against the headman and the camera, for the second pickup was the ice seller's
D1 | figure | update | F3 | 4: a1 a2 | 5: a3 a5 | one of the wounded died the next day
D2 | figure | conflict | F5 | 8: a1 | 10: a3 | 6: a4 a5 | police and army against the headman and a camera
D3 | identity | scope | F7 | 2: a1 a5 | 3: a3 | the army counts the novice among the clergy
D4 | figure | rounding | F8 | 7: a1 a5 | more than half a dozen: a2 | the agency rounds
D5 | responsibility | conflict | F9 | separatists: a1 a3 a5 | no: a4 a6 | land dealers: a4 a5 a6 | the army blames the insurgents, who deny it; the headman and later police point at land brokers, one of whom denies
D6 | cause | conflict | F10 | defused: a1 a3 | planted: a4 | unexplained: a6 | police say a bomb was left by the attackers, the headman that it appeared later
D7 | date | conflict | F11 | 2029-05-19: a1 a5 | 2029-05-18: a4 | the logbook against the insurgents' voice message
D8 | figure | conflict | F13 | 1: a1 a5 | 2: a4 | the logbook against the voice message
D9 | identity | conflict | F18 | Thai: a2 | Malay: a3 | unclear: a5 | a garland seller against the army
D10 | denial | conflict | F22 | no: a3 | soldiers: a5 | 2 guests: a3 a5 | the army denies that a unit was stationed there
D11 | figure | rounding | F25 | 40 rai: a4 | 16 acres: a6 | the same land in another unit
D12 | figure | conflict | F6 | 78: a1 | 77: a6 | the paper's age against the temple book
D13 | date | rounding | F4 | 05h20: a1 | before 6 am: a2 | the agency gives the time loosely
D14 | date | update | F17 | postponed: a2 | 2029-06-20: a6 | the talks put off are later given a date
D16 | figure | scope | F16 | 7000: a2 a6 | 7640: a5 | without or with the suspected insurgents killed in raids
R F9 | 4 | the army; Barisan Tengah; the headman; the police investigation
R F5 | 4 | police; the Army Region; the headman; the camera
R F18 | 2 | the garland seller; the Army Region
R F16 | 1 | the agency
S | a4 “We do not shoot old men who ring bells | a6 “We don't shoot old men who ring bells,”
E | Wat Tha Rung | place | Wat Tha Rung; the wat; a place of worship
E | Ismael Waeyusoh | person | Mr Ismael Waeyusoh; the Muslim headman; The headman of Tha Rung
E | Somchai Raksa | person | Pol Col Somchai Raksa; Pol Col Somchai; Colonel Somchai
E | Rashidah Hamzah | person | Datuk Rashidah Hamzah; the Malaysian go-between
E | Barisan Tengah | organisation | Barisan Tengah
