story: petit_marlin_cell
about: a welder dies in a police station in Trinidad and two autopsies disagree; police name the wrong man's warrant, a doctor saw him before or only after he fell, the local daily corrects his name and the station, and an older death in the same cells must not be merged
=== a1 | outlet: The Gulf Courier | published: 2031-05-12 | title: Welder found dead in Siparia cell
%% By RIA SOOKDEO | Court and crime
%% SAN FERNANDO
⟦F1; by=police: ⟦F31; v=27; by=police: A 27-year-old welder⟧ held over the weekend died in the hands of the police⟧ ⟦F2; v=2031-05-11; by=police: ⟦T2031-05-11: yesterday morning⟧⟧, ⟦F35; v=3; by=-: the third such death in the south since Carnival⟧.
Officers said ⟦F3; v=Kelvin Baptiste; by=police: Kelvin Baptiste⟧, of Oyster Trace, Petit Marlin, ⟦F4; v=in the cell; by=police: was found lifeless on the floor of his cell⟧ at ⟦F5; v=Siparia; by=-: the Siparia station⟧ ⟦F37; v=4.40 am; by=police: at about 4.40 am⟧. ⟦F6; v=2031-05-09; by=police: He had been picked up ⟦T2031-05-09: on Friday night⟧⟧ outside a bar and was, they said, ⟦F7; v=robbery; by=police: wanted on a warrant for robbery⟧.
⟪Garvin Mohan; q: “⟦F8; v=no; st=denied; by=Garvin Mohan: Nobody laid a hand on that young man⟧. Ask the sergeant, ask anybody,”⟫ Acting Superintendent Garvin Mohan told the Courier.
His mother, Mrs Yvonne Baptiste, saw it otherwise. ⟪Yvonne Baptiste; q: “⟦F7; v=mistaken for cousin; by=Yvonne Baptiste: They came for his cousin with the same surname⟧ and they took mine,”⟫ she said.
⟦F10; st=planned; by=police: A post-mortem is carded for ⟦T2031-05-13: tomorrow⟧⟧ at the Forensic Science Centre.
%% Do you know more? WhatsApp the newsroom
=== a2 | outlet: Antilles Press Wire | published: 2031-05-13 | title: Trinidad autopsy blames drugs for death of detainee
PORT OF SPAIN, May 13 (APW) – ⟦F1; by=-: A man who died in a police station in southern Trinidad⟧ ⟦F2; v=2031-05-11: ⟦T2031-05-11: on Sunday⟧⟧ had ⟦F11; v=cocaine; by=Hollis Ramkissoon: a burst packet of cocaine in his gut⟧, the government's pathologist reported on Tuesday.
Dr Hollis Ramkissoon found that ⟦F12; v=2; by=Hollis Ramkissoon: two ribs had been fractured⟧, ⟦F13; v=resuscitation; by=Hollis Ramkissoon: which he put down to attempts at resuscitation⟧, according to a one-page summary given to reporters.
⟦F3; v=Kerwin Baptiste: ⟦F31; v=27: Kerwin Baptiste, 27⟧⟧, had been in custody for ⟦F14; v=31 hours; by=police: 31 hours⟧ at ⟦F5; v=Petit Marlin: the Petit Marlin police post⟧, ⟦F15; v=never charged; by=police: without being charged⟧, police confirmed.
⟦F16; v=before; by=police: A district doctor had looked him over on Saturday evening and passed him as fit⟧, they added, nine hours before he collapsed.
The family's attorney, Camille Aqui, said ⟦F17; st=planned; by=Camille Aqui: a second examination would be sought from abroad⟧. ⟪Camille Aqui; q: “⟦F18; v=none; by=Camille Aqui: Kerwin did not use, did not sell and did not swallow⟧,”⟫ she said.
The cameras in the cell block, police said, ⟦F19; v=since March; by=police: had been out of order since March⟧.
=== a3 | outlet: The Port Star | published: 2031-05-14 | title: 'THEY MASH HIM UP'
%% By Staff | Pics: Jai Beharry
FIRE burned in the road at Petit Marlin ⟦F20; v=2031-05-13: ⟦T2031-05-13: last night⟧⟧ as ⟦F21; v=about 200; by=-: two hundred or so furious villagers⟧ screamed for justice for ⟦F3; v=Kerwin Baptiste: welder Kerwin Baptiste⟧.
And today the Star can reveal what the man in the NEXT CELL heard.
⟪cellmate; q: “⟦F8; v=yes; by=cellmate; st=alleged: Three of them went in with a hose and a piece of wood⟧. ⟦F38; v=2 am; by=cellmate: He bawl till about two⟧. Then he ain't bawl no more,”⟫ said the fisherman, 41, who was in for a traffic fine and begged us to keep his name out. ⟦F9; v=nobody; by=cellmate: From then until the morning not a soul came along the corridor⟧, he said.
⟦F4; v=jeep; by=cellmate: Kerwin was still breathing, he swears, when they dragged him to the jeep⟧.
Cocaine? ⟪Yvonne Baptiste; q: “⟦F18; v=none; by=Yvonne Baptiste: My son don't even take Panadol⟧,”⟫ weeps mum Yvonne, 58.
⟦F22; v=Leon Paul: Folks here remember Leon Paul⟧, the 19-year-old who ⟦F23; v=hanged; by=police: was said to have hanged himself⟧ in the same cells in ⟦F24; v=2028: 2028⟧. ⟦F25; v=none; by=-: Not one officer ever faced a court for that⟧.
%% TURN TO PAGE 8: Soca star's baby joy
=== a4 | outlet: National Vision Online | published: 2031-05-14 | title: Three officers on leave as Commissioner appeals for calm
%% NVO News Centre
%% A service of the Ministry of Communications
The Commissioner of Police has ⟦F26; v=3; by=commissioner: sent three officers of the Petit Marlin post on administrative leave⟧ to allow a full and fair enquiry into ⟦F1; by=-: the passing of a detainee⟧, Mr ⟦F3; v=Kerwin Baptiste: Kerwin Baptiste⟧.
The Commissioner, Ms Althea Joseph, stressed that ⟦F27; by=commissioner: the measure implied no guilt⟧. She reminded citizens that ⟦F11; v=cocaine; by=state pathologist: the official post-mortem had established cocaine toxicity⟧ as the cause and that ⟦F8; v=no; st=denied; by=commissioner: there was no evidence of any beating⟧.
Mr Baptiste, she said, ⟦F4; v=hospital; by=commissioner: was pronounced dead at the San Fernando hospital after officers had rushed him there⟧. ⟦F7; v=maintenance; by=commissioner: The warrant on which he was held concerned unpaid child maintenance⟧, ⟦F7; v=robbery; by=commissioner; st=doubted: not a robbery as had been reported⟧.
⟦F21; v=180; by=police: Some 180 persons⟧ took part in an unauthorised gathering ⟦F20; v=2031-05-13: ⟦T2031-05-13: on Tuesday evening⟧⟧; ⟦F28; v=5; by=police: five were detained⟧ and released.
⟪Althea Joseph; q: “Let science speak, not the street,”⟫ the Commissioner said.
%% Download the NVO app
=== a5 | outlet: Custody Watch Caribbean | published: 2031-05-19 | title: Second post-mortem: Kerwin Baptiste died of pressure on the neck
%% STATEMENT | Bridgetown
An independent examination of the body of ⟦F3; v=Kerwin Baptiste: Kerwin Baptiste⟧, carried out ⟦F17; v=2031-05-17; by=-: ⟦T2031-05-17: on Saturday⟧⟧ at the request of his family by Dr Ingrid Vaz of Barbados, has found that ⟦F11; v=neck compression; by=Ingrid Vaz: he was asphyxiated by compression of the neck⟧.
Dr Vaz records ⟦F12; v=7; by=Ingrid Vaz: seven broken ribs⟧, ⟦F39; v=4; by=Ingrid Vaz: four of them at the back⟧. ⟦F18; v=none; by=Ingrid Vaz: Blood sent to a laboratory in Kingston contained no trace of cocaine⟧. ⟦F29; v=missing; by=Ingrid Vaz: The stomach and bowel had not been returned with the body⟧.
We have also obtained the station diary. ⟦F9; v=nobody; by=station diary: It shows no entry for the cells between 1.05 and 4.40 that morning⟧. And the Cedar Hill health centre has told us that ⟦F16; v=after; by=health centre: its doctor first set eyes on Mr Baptiste at 5.10 am, when he was already cold⟧; ⟦F16; v=before; st=doubted; by=police: the police account of a Saturday check-up⟧ has no paper behind it.
This is ⟦F30; v=14; by=Custody Watch Caribbean: the fourteenth person to die at the hands of the police this year⟧ by our register, which includes those shot during arrest.
⟪Ingrid Vaz; q: “Ribs do not break from behind by kindness,”⟫ Dr Vaz said.
%% Custody Watch Caribbean is funded by its members.
=== a6 | outlet: The Meridian Post | published: 2031-05-20 | title: Two autopsies, one body: a death that divides Trinidad
%% From our correspondent in Port of Spain
To the state, ⟦F11; v=cocaine; by=Hollis Ramkissoon: he was a drug mule whose parcel leaked⟧. To the pathologist flown in by his mother, ⟦F11; v=neck compression; by=Ingrid Vaz: somebody throttled him⟧. The only thing on which the two documents agree is that ⟦F3; v=Kerwin Baptiste: Kerwin Baptiste⟧, ⟦F31; v=27: a 27-year-old who welded hulls⟧ on the Gulf of Paria, ⟦F1: did not leave the police post at ⟦F5; v=Petit Marlin: Petit Marlin⟧ alive⟧.
Dr Ramkissoon, reached by telephone, stood by his work. ⟪Hollis Ramkissoon; q: “⟦F12; v=2; by=Hollis Ramkissoon: I counted two⟧. If there are seven now, ask who had the body since,”⟫ he said. ⟦F36; v=kept as evidence; by=Hollis Ramkissoon: The missing organs, he said, had been kept as evidence, which is routine⟧.
@@ copy Antilles Press Wire
Baptiste had been in custody for ⟦F14; v=31 hours; by=police: 31 hours⟧, ⟦F15; v=never charged; by=police: without being charged⟧, police confirmed. The cameras in the cell block ⟦F19; v=since March; by=police: had been out of order since March⟧, they said.
On Tuesday ⟦F26; v=5; by=commissioner: the number of officers removed from duty rose to five⟧. ⟦F30; v=9; by=Police Complaints Authority: The official complaints body lists nine deaths in custody since January⟧; ⟦F30; v=14; by=Custody Watch Caribbean: Custody Watch, which adds people killed while being arrested, has fourteen⟧.
⟦F21; v=about 200; by=-: Around 200 people had marched⟧ ⟦F20; v=2031-05-13: ⟦T2031-05-13: a week before⟧⟧. In the rum shop opposite they do not say “Kerwin”. They say “⟦F22; v=Leon Paul: the second Leon⟧”, after ⟦F24; v=2028: the teenager of three years ago⟧.
=== a7 | outlet: The Gulf Courier | published: 2031-05-21 | title: Petit Marlin death: what we know, and what we got wrong
%% By RIA SOOKDEO
&& ⟦F26; v=3: Three officers were sent on leave last week⟧ and a second post-mortem has contradicted the first.
First, ourselves. In our report of May 12 ⟦F3; v=Kelvin Baptiste; by=The Gulf Courier: we called the dead man Kelvin⟧. ⟦F3; v=Kerwin Baptiste; by=The Gulf Courier: His name was Kerwin⟧. ⟦F31; v=27; by=The Gulf Courier: The age we had, 27, was right⟧. ⟦F5; v=Siparia; by=The Gulf Courier: We also wrote Siparia⟧. ⟦F5; v=Petit Marlin; by=The Gulf Courier: He was held at Petit Marlin, which reports to Siparia⟧. The Courier regrets the errors.
How long was he inside? ⟦F14; v=more than a day; by=-: Well over a day⟧. On what ground? That has changed twice. ⟦F7; v=robbery; by=Garvin Mohan: Superintendent Mohan spoke to us of a robbery⟧; ⟦F7; v=maintenance; by=commissioner: the Commissioner, of money owed for a child⟧. ⟦F32; v=no children; by=Yvonne Baptiste: Kerwin, his mother says, was nobody's father⟧. ⟦F7; v=mistaken for cousin; by=court registry: The San Fernando registry has such a paper, for one Kerron Baptiste, of the same trace⟧.
Where did he die? ⟦F4; v=in the cell; by=Garvin Mohan: On the cell floor, in the first version⟧; ⟦F4; v=hospital; by=commissioner: in a hospital bed, in the second⟧. ⟦F4; v=before hospital; by=hospital: The hospital's own book reads “brought in dead”⟧.
What killed him? ⟦F11; v=cocaine; by=Hollis Ramkissoon: A drug, by the State's reading⟧, or ⟦F11; v=neck compression; by=Ingrid Vaz: a grip round the throat, by Dr Vaz's⟧. ⟦F33; st=planned; by=attorney general: The Attorney General will ask for a third opinion from Canada⟧.
⟪Althea Joseph; q; via=National Vision Online: “Let the science speak,”⟫ the Commissioner has said. There are now two sciences.
⟦F34; v=2031-05-24; st=planned; by=family: The funeral is ⟦T2031-05-24: on Saturday⟧⟧.
=== key
F1 | What happened to the detainee?
F2 | On what day did he die?
F3 | Who was the dead man?
F4 | Where was he when he died?
F5 | At which station was he held?
F6 | When was he arrested?
F7 | Why was he arrested?
F8 | Was he beaten by officers?
F9 | How often was he checked in the cell?
F10 | When is the first post-mortem?
F11 | What was the cause of death?
F12 | How many ribs were broken?
F13 | How were the ribs broken?
F14 | How long was he in custody?
F15 | Was he charged?
F16 | Did a doctor see him before or after he collapsed?
F17 | When was the second post-mortem?
F18 | Had he taken or carried drugs?
F19 | When did the cell-block cameras stop working?
F20 | When was the protest?
F21 | How many took part in the protest?
F22 | Who died earlier in the same cells?
F23 | How did Leon Paul die?
F24 | When did Leon Paul die?
F25 | How many officers were tried over Leon Paul?
F26 | How many officers were removed from duty?
F27 | What does the leave mean?
F28 | How many protesters were detained?
F29 | What became of the stomach and bowel?
F30 | How many have died in custody this year?
F31 | How old was the dead man?
F32 | Did he have children?
F33 | Who will give a third opinion?
F34 | When is the funeral?
F36 | Why were the organs not returned?
F35 | How many died in custody in the south since Carnival?
F37 | At what hour was he found?
F38 | Until when were cries heard?
F39 | How many ribs were broken at the back?
D1 | cause | conflict | F11 | cocaine: a2 a4 a6 a7 | neck compression: a5 a6 a7 | the state's post-mortem against the family's
D2 | denial | conflict | F8 | no: a1 a4 | yes: a3 | police deny a beating that the man in the next cell describes
D3 | sequence | conflict | F16 | before: a2 a5 | after: a5 | police say a doctor passed him fit on Saturday, the health centre says its doctor first saw him dead
D4 | identity | update | F3 | Kelvin Baptiste: a1 a7 | Kerwin Baptiste: a2 a3 a4 a5 a6 a7 | the daily had the first name wrong and corrects it
D5 | place | update | F5 | Siparia: a1 a7 | Petit Marlin: a2 a6 a7 | the daily named the parent station and corrects it
D6 | place | conflict | F4 | in the cell: a1 a7 | jeep: a3 | hospital: a4 a7 | before hospital: a7 | cell floor, alive into the jeep, pronounced in hospital, or brought in dead
D7 | responsibility | conflict | F7 | robbery: a1 a4 a7 | maintenance: a4 a7 | mistaken for cousin: a1 a7 | two police versions of the warrant and the family's claim that it was the cousin's
D8 | figure | conflict | F12 | 2: a2 a6 | 7: a5 | the two pathologists count different ribs
D9 | figure | update | F26 | 3: a4 a7 | 5: a6 | two more officers were removed a week later
D10 | figure | scope | F30 | 9: a6 | 14: a5 a6 | the NGO adds people shot during arrest
D11 | figure | rounding | F21 | 180: a4 | about 200: a3 a6 | the same march, rounded
D12 | figure | rounding | F14 | 31 hours: a2 a6 | more than a day: a7 | the same detention, told loosely
R F11 | 2 | the state pathologist; the family's pathologist
R F8 | 2 | the police; the man in the next cell
R F9 | 2 | the cellmate; the station diary
R F19 | 1 | the police
S | a4 “Let science speak, not the street,” | a7 “Let the science speak,”
E | Kerwin Baptiste | person | Kerwin Baptiste; Kelvin Baptiste; Mr Baptiste; Kerwin; Baptiste
E | Althea Joseph | person | Ms Althea Joseph; The Commissioner of Police; the Commissioner
E | Hollis Ramkissoon | person | Dr Hollis Ramkissoon; Dr Ramkissoon; the government's pathologist
E | Ingrid Vaz | person | Dr Ingrid Vaz; Dr Vaz
E | Custody Watch Caribbean | organisation | Custody Watch Caribbean; Custody Watch
