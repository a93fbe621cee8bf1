story: kapp_solveig_knife
about: a stabbing at an invented Norwegian station in Antarctica during the dark months; quarrel over a generator, a book or mockery, kitchen knife or ice tool, who held him, which state tries him, an hour on two clocks, a winter flight that was said to be impossible, a cook convicted and partly cleared, and an arson at another base
=== a1 | outlet: Polarposten | published: 2031-07-04 | title: Man stabbed at Solveig station, nobody can get there
%% Av Jorunn Espeseth
%% Tips oss: tips@polarposten.invalid
⟦F1; by=-: An electrician has been stabbed at Norway's Solveig station⟧ in Queen Maud Land, the Polar Directorate confirms. ⟦F2; v=2031-07-02; by=directorate: It happened ⟦T2031-07-02: on Wednesday⟧ at supper⟧, ⟦F3; v=14; by=directorate: fourteen persons being at table⟧. ⟦F4; v=stable; by=directorate: The condition of the injured man is described as stable⟧.
The colleague who is thought to have done it, ⟦F5; v=cook; by=-: the station's cook⟧, has been ⟦F6; v=storage container; by=directorate: locked in a heated storage container⟧. There is no police officer on the ice; ⟦F7; by=-: the station leader, Gro Havnevik, holds police powers on paper⟧. ⟪Gro Havnevik; q: “We have one doctor, one door with a lock, and four months to go,”⟫ she says over a poor line.
It is 24 below and dark. ⟦F8; v=November; by=directorate; st=planned: An aircraft cannot land before November⟧, according to the directorate.
What lay behind it? ⟦F9; v=generator; by=directorate: A dispute about work on a generator⟧, the directorate has been told. ⟦F10; v=kitchen knife; by=-: The weapon was a knife from the galley⟧.
⟦F11; v=2027; by=-: In 2027⟧ ⟦F12; v=arson; by=-: a mechanic set fire to a hut at an Australian base⟧; that man was alone, and ⟦F13; v=0; by=-: no one was harmed⟧.
=== a2 | outlet: Meridian Wire Service | published: 2031-07-05 | title: Cook held in Antarctic stabbing
OSLO (Meridian) — ⟦F5; v=cook; by=officials: A cook is being held⟧ at a Norwegian research base in Antarctica after ⟦F1; by=-: a co-worker was knifed⟧ ⟦F2; v=2031-07-02; by=officials: midweek⟧, officials said Saturday.
⟦F14; v=Bakkegård; by=person at station: The wounded man, an electrician named Trond Bakkegård, 41⟧, was cut in the neck, a person at the station said by satellite message. ⟦F15; v=11 cm; by=person at station: The gash ran for 11 centimeters⟧.
⟦F9; v=book; by=person at station: The quarrel, that person wrote, was over a crime novel whose ending the victim kept giving away⟧. ⟦F9; v=generator; by=officials: Officials spoke of a disagreement over a generator⟧.
⟦F16; v=Havnevik; by=officials: The station leader overpowered the attacker⟧, officials said. ⟦F16; v=two glaciologists; by=person at station: According to the message two glaciologists sat on him⟧ until he wept.
⟦F17; v=Norway; by=justice ministry: Norway will prosecute, the justice ministry said⟧, ⟦F18; v=Chilean; by=-: although the suspect is a citizen of Chile⟧. Under the Antarctic Treaty, ⟦F19; by=-: nationality decides only for observers and exchanged scientists⟧.
%% (Meridian/oh/ts)
=== a3 | outlet: El Faro de Punta Arenas | published: 2031-07-08 | title: "My brother is no murderer": the family of the cook at Solveig
%% Por Yasna Oyarzo
%% Crónica | Magallanes
The “cook” has a name here: ⟦F20; v=Barría; by=-: Cristián Barría⟧, of the Playa Norte district, pastry chef, ⟦F21; v=36; by=-: 36⟧. His sister Marisol reads us his last messages. ⟪Cristián Barría; q; via=Marisol Barría: “They laugh in Norwegian when I come in,”⟫ he wrote in June.
⟦F9; v=harassment; by=Marisol Barría: He had been humiliated for weeks, she says⟧, and ⟦F22; v=2 complaints; by=Marisol Barría: had complained twice⟧ ⟦F40; by=Marisol Barría: without an answer⟧. ⟦F22; v=no complaint; by=directorate; st=denied: The Polar Directorate in Tromsø replied to us in writing that it knew of no complaint⟧. On the knife she shakes her head: ⟦F10; v=ice awl; by=Marisol Barría: it was the electrician's own ice awl⟧, and ⟦F23; v=Bakkegård; by=Marisol Barría: it was the other who drew first⟧.
⟦F17; v=Chile; by=foreign minister: The foreign minister, Rodrigo Ahumada, stated that a Chilean must be judged by Chile⟧. ⟪Rodrigo Ahumada; q: “We do not leave a compatriot in a box,”⟫ he said. ⟦F24; v=9 minutes; by=-: A consul spoke with the man for nine minutes⟧ by radio on Monday.
@@ copy Meridian Wire Service
⟦F15; v=11 cm; by=person at station: The gash ran for 11 centimeters⟧, a person at the station said by satellite message.
=== a4 | outlet: The Tasman Chronicle (Hobart) | published: 2031-07-16 | title: Midwinter mercy flight lifts wounded electrician off the ice
%% Antarctic desk | By Bronte Fairweather
⟦F8; v=November; by=-: They said that it could not be done before spring⟧. ⟦F8; v=2031-07-14; by=-: ⟦T2031-07-14: On Monday⟧ a ski-equipped Basler put down at Solveig in moonlight⟧, ⟦F25; v=52 minutes; by=pilot: stayed 52 minutes⟧ and lifted off with two passengers. ⟦F26; v=Cape Town; by=operator: Trond Bakkegård is in hospital in Cape Town⟧, the operator says. ⟦F4; v=stable; by=doctor: He is in no danger⟧, the station's doctor told the pilots; a nerve in the neck could not be treated on the ice.
The second passenger wore cuffs. ⟦F38; v=same aircraft; by=pilot: Victim and suspect sat three metres apart for eleven hours⟧, pilot Dirk Venter said. ⟪Dirk Venter; q: “One asked for tea for both,”⟫ he said.
⟦F39; v=12; by=-: With a dozen left behind⟧, the base must now live on tins. ⟦F27; v=1.1 million dollars; by=operator: The flight cost US$1.1 million⟧, ⟦F27; v=1.1 million dollars; by=operator: or about 11.5 million kroner⟧.
As to the row: ⟦F9; v=book; by=Lars Tveit: it really was about a book, glaciologist Lars Tveit tells the Chronicle⟧; he lent it. ⟦F16; v=two glaciologists; by=Lars Tveit: And it was he and a Dane who held the cook down⟧. ⟪Lars Tveit; q: “⟦F16; v=two glaciologists; by=Lars Tveit; st=denied: Gro was on the radio. She could not have held anyone⟧,”⟫ he says.
=== a5 | outlet: Polarposten | published: 2032-02-20 | title: Four years for the Solveig cook; attempted murder not proven
%% Av Jorunn Espeseth
⟦F28; v=4 years; by=-: Cristián Barría must go to prison for four years⟧, the Nord-Troms og Senja district court ruled ⟦T2032-02-19: on Thursday⟧. ⟦F29; v=grievous harm; by=court: He was convicted of grievous bodily harm⟧ and ⟦F29; v=grievous harm; by=court: cleared of attempting to kill⟧. The prosecutor, Sindre Aune, ⟦F30; v=7 years; by=Sindre Aune; st=asked: had called for seven years⟧.
The court found that ⟦F10; v=kitchen knife; by=court: a filleting blade from the kitchen had been used⟧, and ⟦F23; v=Barría; by=court: that Barría, not the electrician, struck the first blow⟧. ⟦F9; v=harassment; by=court: Of the motive the judges write that persistent mockery came first, the novel was the drop that overflowed the cup⟧. ⟦F22; v=2 complaints; by=court: Two written complaints had lain unread in the directorate's inbox⟧, it emerged from the files.
⟦F31; v=232 days; by=-: The 232 days he spent in custody will be deducted⟧. Defence counsel Ragnhild Moe considers an appeal. ⟪Ragnhild Moe; q: “He was alone in a crowd of thirteen,”⟫ she says.
Bakkegård, back at work in Bodø, ⟦F32; v=120000 kroner; by=court: was awarded 120,000 kroner⟧.
=== a6 | outlet: Meridian Wire Service | published: 2032-02-20 | title: Norway jails Chilean over Antarctic knife attack
OSLO (Meridian) — ⟦F28; v=4 years; by=-: A Norwegian court has given a four-year sentence⟧ to ⟦F18; v=Chilean; by=-: a Chilean⟧ who ⟦F1; by=-: cut a workmate's neck⟧ at ⟦F3; v=about 15; by=-: a polar outpost wintered by about 15 people⟧.
⟦F29; v=grievous harm; by=-: Cristián Barría escaped the graver charge, attempted murder⟧. ⟦F33; by=Cristián Barría: He had asked the judges to let him cook again⟧.
The Polar Directorate ⟦F22; v=2 complaints; by=directorate: acknowledged that it had received two complaints from him⟧ before the attack and ⟦F34; by=directorate: apologized⟧. Chile, which ⟦F17; v=Chile; by=-: had claimed the case for its own courts⟧, ⟦F35; by=foreign ministry: said it would ask that he serve his time in Punta Arenas⟧. The wound ⟦F15; v=11 cm; by=medical report: measured 110 millimeters in the medical report⟧.
%% (Meridian/oh)
=== a7 | outlet: Frozen Jurisdictions (law podcast, show notes) | published: 2032-03-10 | title: Episode 88: Who polices the bottom of the world?
%% Support us from $3 a month
Our hosts walk through the Solveig case.
03:10 The facts. ⟦F3; v=14; by=-: Fourteen winterers, among them attacker and attacked⟧. ⟦F2; v=2031-07-02; by=-: The stabbing took place on 2 July⟧, ⟦F36; v=18h40; by=station log: at 18.40 by the station's log⟧, which keeps Oslo's clock; ⟦F36; v=18h40; by=-: in Greenwich time 16.40⟧. ⟦F3; v=19; by=-: Wikis say nineteen: they add the five of the field hut at Tor⟧.
11:45 The motive: ⟦F9; v=generator; by=directorate: officials first said a generator⟧, ⟦F9; v=book; by=Lars Tveit > The Tasman Chronicle: a glaciologist told a Hobart paper it was a whodunit⟧, ⟦F9; v=harassment; by=court: the judgment says bullying⟧.
19:30 The tackle. ⟦F16; v=Havnevik; by=directorate: In the directorate's press release the leader subdues the man⟧; ⟦F16; v=two glaciologists; by=court: the court credits a pair of ice scientists⟧. ⟪Lars Tveit; q; via=The Tasman Chronicle: “⟦F16; v=two glaciologists; by=Lars Tveit; st=denied: Gro was on the radio and could not have held anyone⟧,”⟫ one of the pair has said.
24:05 Forum. ⟦F17; v=Chile; by=foreign minister: Santiago thought the passport should decide⟧; ⟦F17; v=Norway; by=-: the flag over the station prevailed⟧. ⟦F18; v=Chilean; by=-: Note that the defendant, a Chilean⟧, was on contract to a Norwegian firm.
31:00 Lock-up. ⟦F6; v=storage container; by=-: Twelve days in a container for dry goods⟧, until the plane that ⟦F25; v=under an hour; by=-: touched the snow for under an hour⟧. Lawful? ⟦F37; v=unlawful; by=Eirik Blom: No, says our guest, Professor Eirik Blom⟧. He would have used the sick bay.
38:20 Elsewhere. ⟦F11; v=2027; by=-: The fire of 2027⟧: ⟦F12; v=arson; by=-: an Australian hut, a mechanic, a match⟧, ⟦F13; v=0; by=-: nobody hurt⟧.
=== key
F1 | What happened at Solveig station?
F2 | When was the stabbing?
F3 | How many people were at the station?
F4 | How was the injured man?
F5 | Who is suspected?
F6 | Where was the suspect held?
F7 | Who holds police powers at the station?
F8 | When could an aircraft land?
F9 | What was the quarrel about?
F10 | What was the weapon?
F11 | When was the fire at the Australian base?
F12 | What happened at the Australian base?
F13 | How many were hurt at the Australian base?
F14 | Who was wounded?
F15 | How long was the wound?
F16 | Who overpowered the attacker?
F17 | Which state should try the suspect?
F18 | What is the suspect's nationality?
F19 | For whom does nationality decide under the treaty?
F20 | What is the suspect's name?
F21 | How old is the suspect?
F22 | Had the suspect complained?
F23 | Who struck first?
F24 | How long did the consul speak with the suspect?
F25 | How long did the aircraft stay?
F26 | Where was the wounded man taken?
F27 | What did the flight cost?
F28 | What is the sentence?
F29 | Of what was he convicted?
F30 | What sentence did the prosecutor seek?
F31 | What is deducted from the sentence?
F32 | What was the victim awarded?
F33 | What had he asked the judges?
F34 | What did the directorate do?
F35 | What will Chile ask?
F36 | At what hour was the stabbing?
F37 | Was holding him in a container lawful?
F38 | How did victim and suspect travel?
F39 | How many stayed behind?
F40 | Was he given an answer?
D1 | cause | conflict | F9 | generator: a1 a2 a7 | book: a2 a4 a7 | harassment: a3 a5 a7 | officials say a generator, people at the station a novel, the sister and the court mockery
D3 | identity | conflict | F16 | Havnevik: a2 a7 | two glaciologists: a2 a4 a7 | officials credit the leader, witnesses and the court two scientists
D4 | responsibility | conflict | F17 | Norway: a2 a7 | Chile: a3 a6 a7 | both states claim the case
D5 | identity | conflict | F10 | kitchen knife: a1 a5 | ice awl: a3 | the first report and the court against the sister
D6 | sequence | conflict | F23 | Bakkegård: a3 | Barría: a5 | the sister says the electrician drew first, the court the cook
D7 | denial | update | F22 | no complaint: a3 | 2 complaints: a5 a6 | the directorate denied, then acknowledged the complaints
D14 | denial | conflict | F22 | 2 complaints: a3 | no complaint: a3 | the sister says two, the directorate none
D15 | figure | scope | F3 | 14: a1 a7 | 19: a7 | the station alone or with the field hut
D16 | figure | rounding | F25 | 52 minutes: a4 | under an hour: a7 | the podcast rounds the stay
D8 | date | update | F8 | November: a1 a4 | 2031-07-14: a4 | a winter flight was managed after all
D11 | figure | rounding | F3 | 14: a1 a7 | about 15: a6 | the agency rounds the winterers
R F9 | 5 | the directorate; a person at the station; the sister; Lars Tveit; the court
R F16 | 4 | the officials; a person at the station; Lars Tveit; the court
R F15 | 2 | a person at the station; the medical report
R F10 | 3 | Polarposten; the sister; the court
S | a4 “Gro was on the radio. She could not have held anyone,” | a7 “Gro was on the radio and could not have held anyone,”
E | Cristián Barría | person | Cristián Barría; Barría; the cook; the station's cook
E | Trond Bakkegård | person | Trond Bakkegård; Bakkegård; an electrician named Trond Bakkegård, 41; the electrician
E | Gro Havnevik | person | Gro Havnevik; Gro; the station leader
E | Polar Directorate | organisation | Polar Directorate; the directorate; officials
E | Lars Tveit | person | glaciologist Lars Tveit; Lars Tveit
