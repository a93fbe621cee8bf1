story: san_cosme_break
about: a mass escape from a Bolivian highland prison and, three days later, a police raid on a farm in which five men die; tunnel or opened gate, who shot the guards, shoot-out or execution, fugitives or potato diggers; traps: the guards' dead and the raid's dead, convicts and all who left, an older escape by eleven men, a boss reported dead, seen in Chile and found at home
=== a1 | outlet: La Voz del Altiplano | published: 2030-07-15 | title: Thirty-eight inmates vanish from San Cosme through a tunnel; two guards dead
%% Oruro | Redacción Seguridad | Bs 5
Oruro. – ⟦F1; by=-: A mass escape from the San Cosme penitentiary⟧, on the southern edge of the city, left ⟦F2; v=2; by=departmental police: two guards dead⟧ ⟦F3; v=2030-07-14: ⟦T2030-07-14: in the early hours of Sunday⟧⟧ and ⟦F4; v=38; by=departmental police: 38 prisoners at large⟧, the departmental police command reported.
⟦F5; v=tunnel; by=Col. Remberto Quispe: The men crawled through a tunnel⟧ of ⟦F6; v=62 metres; by=Col. Remberto Quispe: sixty-two metres⟧ dug from the bakery to a disused tyre workshop, Colonel Remberto Quispe told journalists. ⟦F7; v=inmates; by=Col. Remberto Quispe: The two guards, he said, surprised the last of them and were shot with a smuggled pistol⟧.
Neighbours heard ⟦F8; v=03.40; by=neighbours: shots at twenty to four⟧. ⟦F9; v=not working; by=Col. Remberto Quispe: Of the prison's 24 cameras, eight were out of order⟧.
Among the fugitives is ⟦F10; v=escaped; by=departmental police: Nicanor Choque Lima, “the Watchmaker”⟧, serving ⟦F11; v=30 years; by=-: thirty years⟧ for the murder of a customs inspector. ⟦F12; v=9; by=departmental police: Nine of those who got away had been recaptured by nightfall⟧.
⟦F13; v=suspended; by=prison service: The governor of the prison, Wilma Terrazas, was suspended from her post⟧.
Oruro had not seen the like since ⟦F14; v=11; by=-: eleven men walked out of the same prison⟧ ⟦F15; v=2024; by=-: dressed as carnival devils in 2024⟧.
%% Lea también: Helada en Potosí; San José empata en casa
=== a2 | outlet: Cono Sur Noticias | published: 2030-07-15 | title: Bolivia hunts dozens after deadly prison break
LA PAZ, July 15 (CSN) – Bolivian soldiers and police set up roadblocks across the western highlands on Monday in search of ⟦F4; v=more than three dozen; by=authorities: more than three dozen convicts and suspects⟧ who ⟦F1: broke out of a prison in Oruro⟧ ⟦T2030-07-14: a day earlier⟧.
⟦F2; v=2; by=authorities: Two warders were killed⟧ and ⟦F16; v=1; by=authorities: a third was wounded⟧, authorities said. ⟦F12; v=12; by=government minister: Twelve fugitives were back in custody⟧ ⟦T2030-07-15: by midday on Monday⟧, according to Government Minister Álvaro Siles.
⟪Álvaro Siles; q: “This was bought, not dug. ⟦F17; v=inside help; by=Álvaro Siles: Somebody in uniform sold us⟧,”⟫ Siles told a news conference. ⟦F18; v=6; by=Álvaro Siles: Six prison employees had been detained⟧, he said.
⟦F10; v=escaped; by=authorities: The most wanted of the group is Nicanor Choque⟧, leader of a contraband ring operating on the Chilean frontier. ⟦F19; v=Bs 100,000; by=government: The government offered 100,000 bolivianos (about $14,500)⟧ for word of him.
⟦F20; v=1140; by=ombudsman: San Cosme holds 1,140 people⟧ ⟦F21; v=400; by=ombudsman: in space for 400⟧, the national ombudsman says. ⟦F22; v=two thirds; by=ombudsman: Two thirds of them await trial⟧.
%% Reporting by CSN La Paz; editing by M. Iriarte. ©CSN
=== a3 | outlet: Canal Patria Plurinacional | published: 2030-07-17 | title: Exemplary operation: five fugitives of San Cosme fall in combat
%% Medio estatal | Señal en vivo
In a clean and exemplary operation, ⟦F23; by=special group: the police special group stormed a criminal hideout at the farm of Huancavilque⟧ ⟦F24; v=2030-07-17: ⟦T2030-07-17: at dawn this Wednesday⟧⟧ and ⟦F25; v=5; by=Álvaro Siles: neutralised five dangerous escapees⟧, Minister Álvaro Siles informed the country.
⟦F26; v=shoot-out; by=Álvaro Siles: They received our officers with rifle fire, and the fire was answered⟧, he detailed. ⟦F27; v=1; by=Álvaro Siles: One policeman was grazed in the arm⟧. ⟦F28; v=fugitives; by=Álvaro Siles: All five dead are on the list of those who left San Cosme⟧. ⟦F29; v=4 rifles; by=Álvaro Siles: Four assault rifles⟧ and a quantity of telephones were secured.
⟦F10; v=killed; by=Álvaro Siles; st=alleged: Everything indicates that the one known as the Watchmaker is among the fallen⟧, the minister said; fingerprints are being compared.
With this ⟦F30; v=26; by=Álvaro Siles: twenty-six of ⟦F4; v=38; by=Álvaro Siles: the thirty-eight who fled⟧ have been accounted for⟧. ⟦F4; v=29; by=Álvaro Siles: Those who left include twenty-nine sentenced criminals⟧, the rest being on remand. ⟦F13; v=dismissed; by=Álvaro Siles: The former governor Terrazas, dismissed for negligence⟧, has been summoned by the public prosecutor.
The minister corrected a matter which the press had misreported. ⟦F5; v=gate; by=Álvaro Siles: The tunnel is old and half flooded; the criminals left by the vehicle gate⟧, ⟦F17; v=inside help; by=Álvaro Siles: which a guard now in prison opened for them⟧.
%% Síganos en todas las plataformas
=== a4 | outlet: ¡Extra Andino! | published: 2030-07-18 | title: WATCHMAKER'S TIME IS UP! Capo gunned down in potato shed
%% LAS FOTOS, adentro
&& ⟦F23: Police⟧ ⟦F25; v=5: killed five men⟧ at a farm near Oruro ⟦F24; v=2030-07-17: ⟦T2030-07-17: on Wednesday⟧⟧.
Tick, tock, bang. ⟦F10; v=killed; by=police source: The most feared man of the Altiplano died with his boots off⟧, a police source swears, when ⟦F23: the black-clads kicked in the door at Huancavilque⟧.
⟦F31; v=40 minutes; by=police source: The gun battle raged for forty minutes⟧! ⟦F25; v=half a dozen; by=-: Half a dozen thugs bit the frozen dust⟧.
How did he get out in the first place? Extra Andino can reveal: ⟦F5; v=tunnel; by=inmate's wife: under the bread oven, spoon by spoon⟧, for ⟦F32; v=2 years; by=inmate's wife: two whole years⟧, says the wife of an inmate, along ⟦F6; v=over 60 metres; by=-: a burrow more than 60 metres long⟧. And who paid for the silence? ⟦F33; v=$80,000; by=inmate's wife; st=alleged: The Watchmaker put $80,000 on the table⟧.
⟦F7; v=inmates; by=-: The brutes mowed down two fathers of families on their way⟧: ⟦F34; v=31; by=widow: Sergeant Félix Mamani was just 31⟧.
%% Horóscopo | Sorteo | Chicas del clima
=== a5 | outlet: Rejas – Observatorio Carcelario Andino | published: 2030-07-20 | title: Huancavilque was not a shoot-out
%% Comunicado 14/2030 | English version
⟦V1; own: The massacre at Huancavilque⟧ must be investigated by somebody other than those who committed it. A forensic doctor hired by the families examined ⟦F25; v=5; by=Rejas: the five bodies⟧ ⟦T2030-07-19: yesterday⟧. ⟦F26; v=execution; by=forensic doctor: Four had been shot from behind, at less than a metre⟧.
⟦F28; v=two fugitives; by=Rejas: Only two of them had ever been in San Cosme. The other three were seasonal potato diggers⟧ from Salinas, ⟦F35; v=17; by=Rejas: the youngest aged seventeen⟧. ⟦F10; v=not killed; by=Rejas; st=denied: None of them is Nicanor Choque⟧; the man taken for him was ⟦F36; v=58; by=Rejas: a digger of fifty-eight⟧.
⟦F29; v=one shotgun; by=farm owner: The farm's owner says the only weapon on the place was his bird gun⟧. Police have not shown the rifles.
As to the escape, inmates' delegates keep their own roll. ⟦F4; v=44; by=inmates' delegates: By it 44 are missing⟧, because ⟦F37; v=6; by=inmates' delegates: six remand prisoners had never been entered in the register⟧. And ⟦F7; v=fellow guards; by=inmates' delegates; st=alleged: the two warders, delegates claim, fell to bullets from their own watchtower⟧, which fired on everything that moved.
⟦F5; v=gate; by=inmates' delegates: On one point they agree with the minister: people left through the lorry entrance⟧, ⟦F38; v=25 minutes; by=inmates' delegates: which stood open for twenty-five minutes⟧.
⟪Zulma Ayaviri; q: “They lost the guilty and then they went and found some innocent,”⟫ said Zulma Ayaviri, coordinator of Rejas.
%% Rejas receives support from universities and churches.
=== a6 | outlet: Radio Norte Grande | published: 2030-07-19 | title: Bolivian fugitives: carabineros comb Colchane as “Watchmaker” is reported on this side
%% Iquique, Chile – Noticias regionales
Carabineros have doubled patrols around Colchane after ⟦F10; v=in Chile; by=shepherd; st=alleged: a shepherd said he sold two blankets to a man resembling Nicanor Choque⟧ ⟦T2030-07-18: on Thursday⟧, a day after Bolivia suggested that ⟦F10; v=killed; by=Bolivian minister: the gang leader had been shot at a farm⟧.
⟦F39; v=3; by=regional prosecutor: Three other Bolivians were detained at Pisiga without papers⟧; ⟦F40; v=2; by=regional prosecutor: two of them match names sent by La Paz⟧, the regional prosecutor said. If confirmed, ⟦F30; v=28; by=regional prosecutor: 28 of the escapees would be located⟧.
@@ copy Cono Sur Noticias
⟦F20; v=1140; by=ombudsman > CSN: San Cosme holds 1,140 people⟧ ⟦F21; v=400; by=ombudsman > CSN: in space for 400⟧, Bolivia's national ombudsman says. ⟦F22; v=two thirds; by=ombudsman > CSN: Two thirds of them are awaiting trial⟧.
⟦F2; v=7; by=-: Seven people have now died in the affair⟧, on both ends of it. The sum on Choque's head, ⟦F19; v=Bs 100,000; by=Bolivian government: a hundred thousand bolivianos⟧, is ⟦F19; v=Bs 100,000: some 13.6 million Chilean pesos⟧ at today's rate. The 2024 runaways, ⟦F14; v=11: all eleven⟧, were caught on this same salt flat.
%% Auspicia: Zofri Motors
=== a7 | outlet: The Fundy Herald | published: 2030-07-27 | title: A prison with an open door: what happened at San Cosme
%% Saturday feature | By Claire Doucet in Oruro, Bolivia
Two weeks on, almost nothing that was announced about San Cosme has survived.
⟦F10; v=arrested; by=prosecutor: Nicanor Choque, ⟦F10; v=killed; by=minister; st=alleged: declared probably dead by a minister⟧, was picked up⟧ ⟦T2030-07-26: on Friday⟧, in his mother's kitchen, ⟦F41; v=400 metres; by=prosecutor: four hundred metres from the prison wall⟧. He was mending a clock. ⟪Nicanor Choque; q: “⟦F5; v=gate; by=Nicanor Choque: I left by the gate because the gate was open⟧,”⟫ he told the judge.
⟦F23: The raid on the farm⟧ is now a homicide case. ⟦F26; v=execution; by=prosecutor: A prosecutor holds that the victims were kneeling⟧; ⟦F26; v=shoot-out; by=police command: the police command stands by its account of a gunfight⟧. ⟦F28; v=two fugitives; by=prosecutor: Fingerprints have shown two of the five to be escaped prisoners⟧. What relatives call “⟦V1; said: the massacre⟧” the indictment calls “the facts of 17 July”.
⟦F7; v=unresolved; st=doubted; by=ballistics report: Who killed the two guards remains unsettled⟧: a ballistics report found rifle and not pistol rounds. ⟦F18; v=9; by=prosecutor: Nine employees are in custody⟧, ⟦F13; v=arrested; by=prosecutor: Wilma Terrazas, the former governor, now among them⟧. She says ⟦F42; v=warned; by=Wilma Terrazas: she had written to the ministry about the gate's lock in May⟧. ⟦F42; v=no letter; by=ministry; st=denied: The ministry has no such letter⟧.
⟦F30; v=33; by=prison service: Thirty-three have been caught, killed or given themselves up⟧. ⟦F4; v=44; by=prison service: The official list of those who left has quietly been lengthened to 44⟧.
⟪Zulma Ayaviri; q: “They lost guilty men, so they found innocent ones,”⟫ says Zulma Ayaviri, who counts prisoners for a living. ⟦F22; v=two thirds; by=Zulma Ayaviri: Sixty-six in every hundred of them⟧, she adds, have been convicted of nothing.
%% Subscribe to the Herald's weekend edition
=== key
F1 | What happened at San Cosme prison?
F2 | How many guards were killed in the escape?
F3 | On what day was the escape?
F4 | How many prisoners escaped?
F5 | By what way did the prisoners leave?
F6 | How long is the tunnel?
F7 | Who killed the two guards?
F8 | At what hour were the shots heard?
F9 | In what state were the cameras?
F10 | What became of Nicanor Choque?
F11 | What sentence was Choque serving?
F12 | How many had been recaptured in the first two days?
F13 | What happened to governor Wilma Terrazas?
F14 | How many escaped in 2024?
F15 | When was the earlier escape?
F16 | How many guards were wounded in the escape?
F17 | Did the escapees have help from inside?
F18 | How many prison employees were detained?
F19 | What reward is offered for Choque?
F20 | How many people does San Cosme hold?
F21 | For how many people was San Cosme built?
F22 | What share of the prisoners await trial?
F23 | What happened at the farm of Huancavilque?
F24 | On what day was the raid?
F25 | How many were killed in the raid?
F26 | How did the men at the farm die?
F27 | How many policemen were hurt in the raid?
F28 | Who were the dead of the raid?
F29 | What weapons were at the farm?
F30 | How many of the escapees have been accounted for?
F31 | How long did the gun battle last?
F32 | How long was the tunnel in the digging?
F33 | What did Choque pay for silence?
F34 | How old was Sergeant Mamani?
F35 | How old was the youngest killed at the farm?
F36 | How old was the man taken for Choque?
F37 | How many prisoners were not in the register?
F38 | How long did the gate stand open?
F39 | How many Bolivians were detained at Pisiga?
F40 | How many of those detained at Pisiga match the list?
F41 | How far from the prison was Choque arrested?
F42 | Had the governor warned the ministry about the gate?
D1 | characterisation | conflict | F5 | tunnel: a1 a4 | gate: a3 a5 a7 | the colonel says they crawled out, the minister, the delegates and the boss himself that the gate was open
D2 | responsibility | conflict | F7 | inmates: a1 a4 | fellow guards: a5 | unresolved: a7 | police blame a smuggled pistol, delegates the watchtower, ballistics settles neither
D3 | cause | conflict | F26 | shoot-out: a3 a7 | execution: a5 a7 | the police tell of a gunfight, the families' doctor and a prosecutor of shots from behind
D4 | identity | conflict | F28 | fugitives: a3 | two fugitives: a5 a7 | the minister says all five were escapees, the observatory and fingerprints find two
D5 | identity | conflict | F10 | killed: a3 a4 a6 a7 | not killed: a5 | in Chile: a6 | the boss is reported shot, denied to be among the dead, and seen across the border
D6 | identity | update | F10 | escaped: a1 a2 | killed: a3 a4 a6 a7 | arrested: a7 | he was found alive nine days after the raid
D7 | figure | conflict | F4 | 38: a1 a3 | 44: a5 a7 | the police list lacks six men never registered, as the delegates' roll shows
D8 | figure | rounding | F4 | 38: a1 a3 | more than three dozen: a2 | the wire rounds the police figure
D17 | figure | scope | F4 | 38: a1 a3 | 29: a3 | all who left against the sentenced alone
D18 | figure | scope | F2 | 2: a1 a2 | 7: a6 | the guards of the escape alone, or with the five of the raid
D9 | figure | update | F12 | 9: a1 | 12: a2 | recaptured by Sunday night and by Monday noon
D10 | figure | update | F30 | 26: a3 | 28: a6 | 33: a7 | the count of those found grows
D11 | figure | rounding | F6 | 62 metres: a1 | over 60 metres: a4 | the same tunnel
D12 | figure | rounding | F25 | 5: a3 a4 a5 | half a dozen: a4 | the tabloid rounds the five dead up
D13 | identity | conflict | F29 | 4 rifles: a3 | one shotgun: a5 | the minister's arsenal against the farmer's bird gun
D14 | characterisation | update | F13 | suspended: a1 | dismissed: a3 | arrested: a7 | the governor's fall, step by step
D15 | figure | update | F18 | 6: a2 | 9: a7 | more employees were detained
D16 | denial | conflict | F42 | warned: a7 | no letter: a7 | she says she wrote about the lock, the ministry denies it
R F26 | 3 | the minister and police command; the families' doctor; the prosecutor
R F4 | 2 | the departmental police; the inmates' delegates' roll
R F5 | 5 | Colonel Quispe; an inmate's wife; the minister; the inmates' delegates; Choque
R F20 | 1 | the national ombudsman by way of CSN
S | a5 “They lost the guilty and then they went and found some innocent,” | a7 “They lost guilty men, so they found innocent ones,”
E | Nicanor Choque Lima | person | Nicanor Choque Lima; Nicanor Choque; the Watchmaker; the gang leader
E | Álvaro Siles | person | Álvaro Siles; Government Minister Álvaro Siles; Siles; the minister
E | Wilma Terrazas | person | Wilma Terrazas; The former governor Terrazas; the former governor
E | San Cosme | place | San Cosme; the San Cosme penitentiary
E | Rejas | organisation | Rejas
