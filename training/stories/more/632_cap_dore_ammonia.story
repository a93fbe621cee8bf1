story: cap_dore_ammonia
about: ammonia escapes in a New Brunswick crab plant staffed by Mexican and Filipino workers; valve or forklift, alarm or silence, whose hand shut the line, who owns the plant; a leak at the sister plant and a crash of an ambulance stay apart
=== a1 | outlet: The Chaleur Shore Times | published: 2030-06-13 | title: Four dead after ammonia leak at Cap-Doré crab plant
%% By Odette Robichaud, with files from Shane Keddy
⟦F3; v=4; by=-: Four workers are dead⟧ and ⟦F27; v=gym; by=-: a village is sleeping on gym mats⟧ ⟦T2030-06-13: this morning⟧ because ⟦F1; by=-: ammonia filled the packing floor of Baie-Noire Seafoods⟧ ⟦F2; v=2030-06-12; by=-: ⟦T2030-06-12: late Wednesday⟧⟧.
⟦F3; v=4; by=RCMP: Three women and a man died⟧, the RCMP said. ⟦F4; v=31; by=Vitalité health network: Thirty-one others were seen at Bathurst and Tracadie for burned eyes and lungs⟧, the Vitalité health network said. ⟦F5; v=620; by=Mayor Gaétan Duguay: Some 620 people were told to leave their homes⟧, according to Mayor Gaétan Duguay.
⟦F6; v=2315; by=911 centre: The first call reached the 911 centre at 11.15 p.m.⟧, and ⟦F7; v=Réjean Haché; by=neighbours: neighbours say an off-duty mechanic, Réjean Haché, ran in with a wet towel round his face and closed the line⟧.
Workers who stood barefoot on the wharf said ⟦F8; v=no alarm; by=workers; st=alleged: they never heard a siren⟧. ⟦F8; v=alarm; by=Blair Munro: Plant manager Blair Munro says it rang “as it should”⟧. ⟦F9; v=valve; by=Blair Munro: He put the leak down to a valve that let go on the compressor⟧.
⟦F10; v=2030-06-17; st=planned; by=Blair Munro: The line would run again on Monday⟧, Munro said.
%% The Times is an independent newspaper. Letters: 400 words maximum.
=== a2 | outlet: Maple Wire | published: 2030-06-13 | title: Ammonia leak kills four at New Brunswick seafood plant
CAP-DORÉ, N.B. — ⟦F3; v=4; by=police: A toxic gas release has left four people dead⟧ ⟦F1; by=police: at a snow-crab processor on New Brunswick's Acadian coast⟧, police said ⟦T2030-06-13: Thursday⟧.
⟦F4; v=about 30; by=-: About 30 people were treated for exposure⟧. ⟦F11; v=900 kg; by=Colin Steeves: The provincial fire marshal estimated that 900 kilograms of refrigerant escaped⟧.
⟦F7; v=firefighter; by=Colin Steeves: A volunteer firefighter from Shippagan shut the flow⟧, the marshal added. ⟦F12; v=180; by=-: The plant employs 180 people at the height of the season⟧, ⟦F13; v=two thirds; by=-: two out of every three of them temporary foreign workers⟧.
⟦F14; v=2027; by=-: In 2027⟧ ⟦F15; v=1; by=-: a cleaner was killed by the same chemical⟧ ⟦F16; v=Georgetown; by=-: at the company's plant in Georgetown, Prince Edward Island⟧.
%% This report by Maple Wire was first published June 13, 2030.
=== a3 | outlet: El Diario del Évora | published: 2030-06-15 | title: Sinaloa mourns three women who went to Canada for the crab
%% Los Mochis. Traducción al inglés para nuestros lectores en el norte
⟦F17; v=3; by=consulate: Three of the fallen are ours⟧, the consulate in Montreal confirmed: ⟦F17; v=3; by=-: Lorena Báez, Yesenia Cota and Marta Elena Ibarra, all from the municipality of Angostura⟧. ⟦F18; v=Filipino; by=consulate: The man was a Filipino⟧.
Their companion Dulce Rubio told us by video call that ⟦F19; v=blocked; by=Dulce Rubio: the back door would not open because of stacked pallets⟧. ⟪Dulce Rubio; q: “Marta pushed with her shoulder until she could no longer. ⟦F8; v=no alarm; by=Dulce Rubio: Bell? There was no bell⟧,”⟫ she said.
⟦F20; v=kept; by=Dulce Rubio: Their passports were in the office safe⟧, “for security”. ⟦F9; v=forklift; by=Dulce Rubio: She saw a lift truck back into the pipe by the freezer⟧, ⟦F21; v=17; by=Dulce Rubio: driven by a boy of seventeen⟧, moments before ⟦F1; by=-: the white cloud⟧.
The firm offers ⟦F22; v=C$50,000; by=Baie-Noire Seafoods; st=planned: each family 680,000 pesos⟧. ⟪Jesús Báez; q: “For that they can have back their boots,”⟫ said Lorena's father.
=== a4 | outlet: Shellfish Processor International | published: 2030-06-18 | title: Norðursjór says it sold Baie-Noire before fatal leak
%% Trade news | Reykjavík | Register for free
Icelandic group Norðursjór has distanced itself from ⟦F1; by=-: the fatal gas release at the Cap-Doré crab facility⟧. ⟦F23; v=sold; by=Norðursjór: Its 70 per cent stake passed to a local buyer on 31 March⟧, the Reykjavík-listed firm told investors. ⟦F23; v=not sold; by=corporate registry: The New Brunswick corporate registry still had it as majority holder on 14 June⟧.
⟦F24; v=May 2030; by=Norðursjór: Refrigeration was inspected and passed in May⟧, it said. ⟦F24; v=2028; by=WorkSafe: WorkSafe, the provincial regulator, has no visit on file since autumn 2028⟧.
⟦F11; v=nearly a tonne; by=-: Close to a tonne of ammonia was lost⟧. ⟦F28; v=no; by=-: Monday's restart did not take place⟧; ⟦F29; v=Caraquet; by=-: the season's remaining quota is being landed at Caraquet⟧.
⟦F3; v=5; by=hospital: The toll stands at five since a second Filipino employee, Rodel Magbanua, died on Saturday⟧, the Moncton hospital said. ⟦F22; v=C$50,000; by=-: C$50,000 has been put on the table for every bereaved household⟧.
@@ copy Maple Wire
⟦F14; v=2027; by=-: In 2027⟧, ⟦F15; v=1; by=-: a cleaner was killed by the same chemical⟧ ⟦F16; v=Georgetown; by=-: at the company's plant in Georgetown, Prince Edward Island⟧.
=== a5 | outlet: Solidarity Shift (food workers' union) | published: 2030-06-21 | title: They had the number for the boss. They did not have the number for 911
%% Local 1188 bulletin – post in lunchroom
Sisters and brothers, here is what our stewards have from 46 statements about ⟦F2; v=2030-06-12; by=-: ⟦T2030-06-12: the night of the twelfth⟧⟧.
⟦F6; v=2250; by=text messages: Text messages show workers begging the foreman for help from 10.50 p.m.⟧, ⟦F31; v=25 minutes; by=Local 1188: twenty-five minutes before anyone rang the emergency line⟧. ⟦F8; v=no alarm; by=Local 1188: The detector had been unplugged in April since steam kept setting it off⟧. ⟦F19; v=blocked; by=Local 1188: Of two exits, one was piled high with crab boxes⟧.
⟦F20; v=kept; by=Local 1188: Papers were locked away; we have twelve sworn statements⟧. Manager Munro says ⟦F20; v=voluntary; by=Blair Munro: staff deposited them of their own free will⟧.
And ⟦F3; v=6; by=Local 1188: we say six, not five⟧. ⟦F25; by=-: Paramedic Josée Ferron, our member, was killed when her ambulance, racing to Cap-Doré, hit a moose⟧. She belongs on the list.
To Réjean Haché, ⟦F7; v=Réjean Haché; by=-: who turned the wheel with his bare hands⟧: whatever you drink at the Legion is on us.
=== a6 | outlet: The Chaleur Shore Times | published: 2030-11-26 | title: Inquest: forklift clipped line, then 40-year-old valve failed
%% By Odette Robichaud
Pallets, a silent horn and a boy on a forklift: the first day of the coroner's inquest into ⟦F1; by=-: the Cap-Doré disaster⟧ ⟦F2; v=2030-06-12; by=-: ⟦T2030-06-12: last June⟧⟧ heard of all three.
⟦F9; v=both; by=Ines Thériault: A truck nudged the pipe, engineer Ines Thériault testified, and the shock broke ⟦F30; v=1990; by=Ines Thériault: a valve installed in 1990⟧⟧. ⟦F21; v=19; by=personnel file: The driver was nineteen, his personnel file shows⟧. ⟦F8; v=no alarm; by=Blair Munro: Mr. Munro, under oath, conceded the horn had been switched off⟧.
⟦F19; v=clear; by=Blair Munro; st=denied: He would not accept that any door was obstructed⟧. Coroner Yvette Doiron then showed a photograph.
⟦F11; v=870 kg; by=Ines Thériault: The tank was 870 kilos lighter afterwards⟧, Ms. Thériault said. Fire marshal Colin Steeves ⟦F7; v=both; by=Colin Steeves: agreed that Mr. Haché had closed one valve and the Shippagan volunteer another⟧.
⟦F3; v=5; by=-: Five names were read⟧. ⟦F5; v=over 600; by=-: More than 600 villagers had spent that night away from home⟧.
⟪Dulce Rubio; q; via=El Diario del Évora: “Marta pushed with her shoulder until she couldn't any more,”⟫ counsel for the families quoted a survivor as telling a Mexican paper.
⟦F26; v=2030-12-02; by=Yvette Doiron; st=planned: The jury is to retire ⟦T2030-12-02: next Monday⟧⟧.
=== key
F1 | What happened at the plant?
F2 | When did the ammonia escape?
F3 | How many people died?
F4 | How many were treated?
F5 | How many people were evacuated?
F6 | When was the first call for help?
F7 | Who closed the line?
F8 | Did an alarm sound?
F9 | What caused the leak?
F10 | When will the plant run again?
F11 | How much ammonia escaped?
F12 | How many does the plant employ?
F13 | What share are foreign workers?
F14 | When was the earlier leak?
F15 | How many died in the earlier leak?
F16 | Where was the earlier leak?
F17 | How many of the dead were Mexican?
F18 | What nationality was the dead man?
F19 | Was the rear exit free?
F20 | Were passports withheld?
F21 | How old was the forklift driver?
F22 | What does the firm offer the families?
F23 | Did the Icelandic group still own the plant?
F24 | When was the plant last inspected?
F25 | How did the paramedic die?
F27 | Where did the villagers sleep?
F28 | Did the restart take place?
F26 | When does the jury retire?
F29 | Where is the remaining quota landed?
F30 | From when was the valve?
F31 | How long before the first call were the texts?
D1 | figure | update | F3 | 4: a1 a2 | 5: a4 a6 | a second Filipino worker died on the Saturday
D2 | figure | scope | F3 | 5: a4 a6 | 6: a5 | the union adds the paramedic killed on the way
D3 | cause | conflict | F9 | valve: a1 | forklift: a3 | the manager blames a valve, a worker saw a lift truck hit the pipe
D4 | cause | update | F9 | valve: a1 | forklift: a3 | both: a6 | the engineer's evidence joins the two
D5 | denial | conflict | F8 | no alarm: a1 a3 a5 a6 | alarm: a1 | workers against the manager, who later concedes
D6 | identity | conflict | F7 | Réjean Haché: a1 a5 | firefighter: a2 | neighbours and union against the marshal
D7 | identity | update | F7 | Réjean Haché: a1 a5 | firefighter: a2 | both: a6 | each had closed a valve
D8 | responsibility | conflict | F23 | sold: a4 | not sold: a4 | the group against the registry
D9 | date | conflict | F24 | May 2030: a4 | 2028: a4 | the group claims an inspection the regulator does not know
D10 | denial | conflict | F19 | blocked: a3 a5 | clear: a6 | workers against the manager
D11 | characterisation | conflict | F20 | kept: a3 a5 | voluntary: a5 | locked away or deposited of free will
D12 | sequence | scope | F6 | 2315: a1 | 2250: a5 | the first emergency call against the first texts to the foreman
D13 | figure | conflict | F21 | 17: a3 | 19: a6 | a survivor's guess against the personnel file
D14 | figure | rounding | F11 | 900 kg: a2 | nearly a tonne: a4 | 870 kg: a6 | the measured loss and its round forms
D15 | figure | rounding | F4 | 31: a1 | about 30: a2 | the wire rounds
D16 | figure | rounding | F5 | 620: a1 | over 600: a6 | the same evacuees
R F8 | 3 | workers; Blair Munro; Local 1188's statements
R F9 | 3 | Blair Munro; Dulce Rubio; Ines Thériault
R F7 | 3 | neighbours; Colin Steeves; Local 1188
R F3 | 3 | RCMP; the Moncton hospital; Local 1188
S | a3 “Marta pushed with her shoulder until she could no longer. | a6 “Marta pushed with her shoulder until she couldn't any more,”
E | Blair Munro | person | Plant manager Blair Munro; Munro; Manager Munro; Mr. Munro
E | Baie-Noire Seafoods | organisation | Baie-Noire Seafoods; The firm; the Cap-Doré crab facility
E | Colin Steeves | person | Fire marshal Colin Steeves; The provincial fire marshal; the marshal
E | Réjean Haché | person | Réjean Haché; Mr. Haché; an off-duty mechanic
E | Norðursjór | organisation | Norðursjór; Icelandic group; the Reykjavík-listed firm
