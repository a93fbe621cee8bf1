story: lillebaelt_train
about: a knife attack on a Danish intercity train; one dead then two, who overpowered the man, where on the line it began, terror or illness, Swedish or Syrian, and an earlier stabbing at Odense station
=== a1 | outlet: Lillebælt Avis | published: 2031-08-12 | title: LIVE: Knife attack on intercity train at Middelfart
%% Følg os | Abonnér | Vejret
14.05. This is what we know. ⟦F2; v=1; by=police: One person has been killed⟧ and ⟦F3; v=6; by=police: six have been stabbed or cut⟧ in ⟦F1: the attack aboard the intercity to Copenhagen⟧ ⟦T2031-08-12: this morning⟧, says South-East Jutland Police.
12.40. ⟦F4; v=212; by=DanLyn: There were 212 passengers on board⟧, the operator DanLyn informs us. ⟦F5; v=3 and 4; by=DanLyn: Coaches 3 and 4 are sealed off⟧.
11.15. A passenger, Inger Holm, rings us from the sports hall. ⟪Inger Holm; q: “⟦F6; v=on the bridge; by=Inger Holm: We could see the water under us when it began⟧. ⟦F7; v=conductor; by=Inger Holm: The conductor threw himself on him with his bag in front⟧,”⟫ she says.
10.20. ⟦F8; v=38; by=police: The arrested man is 38 years old⟧. Chief Superintendent Palle Bruhn: ⟪Palle Bruhn; q: “⟦F9; v=open; by=Palle Bruhn; st=doubted: We have nothing that says terror, and nothing that says not terror⟧.”⟫
09.30. ⟦F10; v=stopped; by=DanLyn: All trains between Fredericia and Odense are cancelled⟧. Buses are put in.
08.47. Readers report ⟦F11; v=about a dozen; by=readers: about a dozen ambulances⟧ at Middelfart station.
=== a2 | outlet: Nordic Press Service | published: 2031-08-12 | title: One killed, six wounded in stabbing on Danish train
COPENHAGEN (NPS) - ⟦F1; by=-: A man with a knife attacked passengers on a train in Denmark⟧ on ⟦T2031-08-12: Tuesday⟧, ⟦F2; v=1; by=police: killing one⟧ and ⟦F3; v=6; by=police: wounding six⟧, police said.
The victim who died was ⟦F12; v=student; by=police: a 23-year-old woman studying in Aarhus⟧. Police did not name her.
⟦F6; v=before the bridge; by=police: The attack started minutes after the train had left Fredericia and before it reached the Little Belt bridge⟧, ⟦F13; v=8.21 am; by=police: at 8:21 a.m.⟧, a police spokesman said. The driver ⟦F14; v=drove on; by=police: carried on to the next station⟧, ⟦F15; v=9 minutes; by=police: a run of nine minutes⟧, ⟦F16; v=rescue access; by=DanLyn: because rescue crews cannot reach the bridge⟧, the rail company DanLyn said.
⟦F7; v=passengers; by=police: Passengers held the attacker down⟧ until officers arrived. ⟦F17; v=kitchen knife; by=police: A kitchen knife was seized⟧. ⟦F18; v=Swedish; by=police: He is a Swedish citizen⟧ ⟦F19; v=Malmo; by=police: living in Malmo⟧, the spokesman said.
Denmark's last comparable attack was ⟦F20; v=2029; by=-: in 2029⟧, when ⟦F21; v=1; by=-: a man was stabbed to death at Odense station⟧.
%% Reporting by S. Aagaard; Editing by L. Wirén
=== a3 | outlet: Hamburger Blitz | published: 2031-08-13 | title: Machete horror in holiday train! German grandpa (71) fights for his life
%% Von der BLITZ-Redaktion
%% Lesen Sie auch: Sylt – so teuer ist das Fischbrötchen
They only wanted to see the Tivoli. Then ⟦F1: the slasher came through the sliding door⟧ and Hans-Jürgen W. (71) from Flensburg ⟦F22; v=critical; by=his son: was stabbed in the neck⟧. The pensioner's condition: critical, his son tells BLITZ.
⟦F2; v=1; by=-: One young woman is dead⟧, ⟦F3; v=8; by=-: eight people had to be treated by doctors⟧, two of them for shock. ⟦F17; v=machete; by=an eyewitness: The killer swung a machete, an eyewitness says⟧. ⟦F18; v=Syrian; by=security circles; st=alleged: According to security circles he is a Syrian⟧ ⟦F23; v=2015; by=security circles; st=alleged: who came over the Öresund in 2015⟧.
⟦F9; v=terror; by=security circles; st=alleged: Investigators are assuming an Islamist act⟧, BLITZ has learned: ⟦F24; v=shouted; by=an eyewitness; st=alleged: he is said to have called out something in Arabic⟧.
⟦F15; v=nearly 10 minutes; by=-: For almost ten minutes the train of terror rolled on⟧. Why did nobody stop it? ⟦F16; v=brake blocked; by=an eyewitness: A woman pulled the emergency brake, but nothing happened⟧, says the eyewitness. ⟪Hans-Jürgen W.'s son; q: “My father lay in the aisle and watched the fields go by,”⟫ says the son.
=== a4 | outlet: KMND 6 Minneapolis | published: 2031-08-13 | title: 'I just sat on his legs': Minnesota student helps stop train attack in Denmark
%% By KMND 6 Digital Team
%% Posted 5:44 PM CDT
MINNEAPOLIS (KMND) — A Mankato State senior is being called a hero after ⟦F7; v=student; by=Cole Hagberg: he and another passenger wrestled a knife-wielding man to the floor⟧ on ⟦F1: a train in Denmark⟧.
⟪Cole Hagberg; q: “⟦F7; v=student; by=Cole Hagberg: I just sat on his legs and this nurse, Birthe, took the knife out of his hand⟧ like you'd take scissors from a kid,”⟫ Cole Hagberg, 21, told KMND 6 in a video call. ⟦F7; v=student; by=Cole Hagberg; st=denied: He said he never saw a train employee⟧ ⟪Cole Hagberg; q: “until it was over.”⟫
Hagberg had the blade ⟦F17; v=kitchen knife; by=Cole Hagberg: inches from his face: “like for bread, a kitchen thing”⟧.
@@ copy Nordic Press Service
The victim who died was ⟦F12; v=student; by=police: a 23-year-old woman studying in Aarhus⟧. Police have not named her.
⟦F4; v=about 200; by=-: About 200 people were on the train⟧. Hagberg, who ⟦F25; v=stitches; by=Cole Hagberg: got seven stitches in his palm⟧, ⟦F26; v=2031-08-16; st=planned; by=Cole Hagberg: flies home ⟦T2031-08-16: Saturday⟧⟧.
%% Copyright 2031 KMND. All rights reserved. This material may not be rewritten or redistributed.
=== a5 | outlet: Radio Sundet (Malmö) | published: 2031-08-14 | title: Suspect was sent home from Malmö psychiatric ward eight days earlier
The man who is remanded for ⟦F1: the knife deed on the Danish train⟧ had been ⟦F27; v=2031-08-04; by=Region Skåne: discharged from the psychiatric clinic in Malmö on ⟦T2031-08-04: 4 August⟧⟧, Region Skåne confirms to Radio Sundet.
⟪Agneta Pihl; q: “⟦F9; v=illness; by=Agneta Pihl: We see a very ill person, not a political one⟧,”⟫ says his court-appointed defender, Agneta Pihl. ⟦F28; v=detained in ward; by=court: The court in Kolding ordered that he be held in a secure ward for four weeks⟧.
⟦F18; v=Swedish; by=population register: He is born in Ystad and has been a Swedish citizen all his life⟧, the population register shows. ⟦F18; v=Syrian; by=German newspaper; st=doubted: A German newspaper's statement that he came from Syria⟧ has spread widely. ⟪Palle Bruhn; q: “⟦F18; v=Swedish; st=denied; by=Palle Bruhn: That is simply wrong⟧,”⟫ says Palle Bruhn of the Danish police.
His sister ⟦F29; v=called; by=his sister: says that she telephoned the clinic twice that weekend⟧ and asked them to take him back. ⟦F29; v=no record; st=denied; by=Region Skåne: No such call is in the log⟧, answers the region.
⟦F2; v=2; by=Odense University Hospital: Two are now dead⟧: a 71-year-old German man ⟦F30; v=2031-08-13; by=hospital: died ⟦T2031-08-13: last night⟧⟧ in Odense.
%% Ansvarig utgivare: Radio Sundet
=== a6 | outlet: Sporet (Danish Railway Workers' Union) | published: 2031-08-15 | title: Our colleague was first. Now give us two in every train
%% Medlemsblad nr. 8
⟦F7; v=conductor; by=union: It was train manager Jesper Dam who stopped the man⟧ in coach 4. ⟦F38; v=11 cm; by=union: He has a wound of eleven centimetres in his forearm⟧ to show for it. That others came to his help makes it no smaller. ⟪Jesper Dam; q: “⟦F7; v=conductor; by=Jesper Dam: I got the bag up and pressed him against the door⟧. After that there were many hands,”⟫ he tells Sporet.
Of the nine who were injured in ⟦F1: the attack⟧, ⟦F3; v=9; by=union: and we count Jesper and the two who fell in the gangway⟧, ⟦F31; v=3; by=union: three are still in hospital⟧. ⟦F2; v=2: Two people lost their lives⟧.
The newspapers ask why the train ⟦F14; v=drove on: did not halt at once⟧. ⟦F16; v=rescue access; by=union: On a bridge the driver shall override the brake and go to a place where help can come⟧; it stands in the rule book. ⟦F15; v=9 minutes: Nine minutes are long⟧. On the bridge it would have been forty.
There was ⟦F32; v=1; by=union: one member of staff for six coaches⟧. In 2027 there were two. ⟪Kirsten Lund; q: “⟦F33; v=cost; by=Kirsten Lund: DanLyn saved 31 million kroner on it⟧ and sent the bill to the passengers,”⟫ says union chair Kirsten Lund.
=== a7 | outlet: Lillebælt Avis | published: 2031-08-20 | title: Police: attack began in coach 3, before the bridge – and three persons stopped it
%% Af Troels Winther, krimireporter
Eight days after ⟦F1: the attack on IC 122⟧ South-East Jutland Police have gone through the surveillance film. ⟦F6; v=before the bridge; by=police: The first stab falls 40 seconds after Snoghøj, still on Jutland⟧. ⟦F13; v=8.21 am; by=police: The clock on the film says 08.21⟧.
⟦F7; v=three together; by=police: Train manager Jesper Dam, the nurse Birthe Skov and an American student overpowered the man together⟧; who came first cannot be seen. ⟪Cole Hagberg; q; via=KMND 6 Minneapolis: “I sat on his legs, and this nurse took the knife from him like scissors from a child,”⟫ the student had told an American station. ⟪Palle Bruhn; q: “They may share it,”⟫ said Palle Bruhn.
⟦F9; v=illness; by=police: The police no longer work from a terror angle⟧. The security service ⟦F34; v=none; by=security service: found no contacts to extremists⟧ in ⟦F35; v=2; by=police: two telephones⟧. ⟦F17; v=kitchen knife; by=police: The weapon was a bread knife⟧ ⟦F36; v=2031-08-11; by=police: bought in Malmö ⟦T2031-08-11: the day before⟧⟧.
⟦F29; v=called; by=Region Skåne: Region Skåne has now found the sister's calls⟧, noted on a paper slip.
⟦F2; v=2: The two dead⟧ are ⟦F12; v=student: Line Østergaard, 23⟧, and a pensioner from Flensburg. ⟦F37; v=1; by=police: A policeman who was hurt when his car left the road on the way to Middelfart⟧ is not counted among ⟦F3; v=6; by=police: the six with knife wounds⟧, nor is ⟦F21; v=1: the man who was killed at Odense station⟧ ⟦F20; v=2029: two years ago⟧, whose name some have put in the same memorial.
=== key
F1 | What happened on the train?
F2 | How many people were killed?
F3 | How many people were injured?
F4 | How many passengers were on board?
F5 | Which coaches are sealed off?
F6 | Where on the line did the attack begin?
F7 | Who overpowered the attacker?
F8 | How old is the arrested man?
F9 | Was it terror or illness?
F10 | What happened to other trains?
F11 | How many ambulances came?
F12 | Who was the woman who was killed?
F13 | At what time did the attack start?
F14 | What did the driver do?
F15 | How long did the train run on?
F16 | Why did the train not stop at once?
F17 | What weapon was used?
F18 | What is the suspect's nationality?
F19 | Where does the suspect live?
F20 | When was the stabbing at Odense station?
F21 | How many died in the stabbing at Odense station?
F22 | What is the condition of the German pensioner?
F23 | When is the suspect said to have come to Sweden?
F24 | Did the attacker shout anything?
F25 | How was the American student hurt?
F26 | When does the American student fly home?
F27 | When was the suspect discharged from the clinic?
F28 | What did the court order?
F29 | Did the sister warn the clinic?
F30 | When did the German pensioner die?
F31 | How many are still in hospital?
F32 | How many staff were on the train?
F33 | Was staffing cut to save money?
F34 | What contacts to extremists were found?
F35 | How many telephones were examined?
F36 | When was the knife bought?
F38 | How was the train manager hurt?
F37 | How many policemen were hurt on the way?
D1 | figure | update | F2 | 1: a1 a2 a3 | 2: a5 a6 a7 | the German pensioner dies the night after
D2 | figure | scope | F3 | 6: a1 a2 a7 | 9: a6 | police count knife wounds in passengers, the union adds its member and two who fell
D3 | figure | scope | F3 | 6: a1 a2 a7 | 8: a3 | the tabloid adds two treated for shock
D4 | place | conflict | F6 | on the bridge: a1 | before the bridge: a2 a7 | a passenger recalls water, police and film put it on land
D14 | characterisation | update | F9 | open: a1 | illness: a5 a7 | police held it open on the first day and dropped the terror angle later
D5 | responsibility | conflict | F7 | conductor: a1 a6 | student: a4 | the train manager or two passengers
D6 | responsibility | update | F7 | passengers: a2 | three together: a7 | the film shows a train manager and two passengers at once
D7 | characterisation | conflict | F9 | terror: a3 | illness: a5 a7 | unnamed security circles against the defender and later the police
D8 | identity | conflict | F18 | Swedish: a2 a5 | Syrian: a3 a5 | police and register against the tabloid's circles
D9 | identity | conflict | F17 | kitchen knife: a2 a4 a7 | machete: a3 | seized knife against an eyewitness
D10 | cause | conflict | F16 | rescue access: a2 a6 | brake blocked: a3 | a rule to drive off the bridge, or a brake that did nothing
D11 | denial | update | F29 | no record: a5 | called: a5 a7 | the region denies the calls, then finds them on a slip
D12 | figure | rounding | F4 | 212: a1 | about 200: a4 | the same passengers rounded
D13 | figure | rounding | F15 | 9 minutes: a2 a6 | nearly 10 minutes: a3 | the same run rounded up
R F2 | 2 | police; Odense University Hospital
R F7 | 4 | Inger Holm; Cole Hagberg; Jesper Dam and his union; the police film
R F18 | 3 | Danish police; the Swedish register; the tabloid's security circles
R F6 | 2 | Inger Holm; police
S | a4 “I just sat on his legs and this nurse, Birthe, took the knife out of his hand like you'd take scissors from a kid,” | a7 “I sat on his legs, and this nurse took the knife from him like scissors from a child,”
E | Palle Bruhn | person | Chief Superintendent Palle Bruhn; Palle Bruhn
E | Jesper Dam | person | Jesper Dam; train manager Jesper Dam; The conductor
E | DanLyn | organisation | DanLyn; the operator DanLyn; the rail company DanLyn
E | Cole Hagberg | person | Cole Hagberg; Hagberg; an American student
E | Region Skåne | organisation | Region Skåne; the region
