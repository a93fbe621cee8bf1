story: salto_litoral_bank
about: a bank robbery in Salto, Uruguay, turns into a siege; a customer is shot and police and hostages name different guns, the haul is one sum in two currencies, an earlier raid on the same branch has its own dead, and a fourth man turns up across the river
=== a1 | outlet: Agencia Oriental | published: 2030-03-13 | title: Guard and gunman dead after bank siege in Uruguay's Salto
MONTEVIDEO, March 13 (Oriental) - ⟦F1; by=-: Armed men held customers and staff captive inside a branch of Banco Litoral in the northwestern city of Salto⟧ ⟦F2; v=2030-03-12; by=-: ⟦T2030-03-12: on Tuesday⟧⟧ before special police stormed the building, in what the interior ministry called ⟦V1; said: “a clean operation”⟧.
⟦F6; v=Rubén Etchart; by=police: A private guard, Rubén Etchart, was killed in the first minute⟧ and ⟦F9; v=1; by=police: one robber was shot dead in the assault⟧, police said. ⟦F10; v=2; by=police: Two others were taken into custody⟧. ⟦F7; v=robbers; by=Álvaro Pintos: A customer, Graciela Moll, was hit by a bullet fired by the gang⟧, police chief Álvaro Pintos told reporters, and ⟦F8; v=critical; by=hospital: was in critical condition⟧, the regional hospital said.
⟦F3; v=3; by=Álvaro Pintos: Three men⟧ ⟦F12; v=front door; by=Álvaro Pintos: walked in at the main entrance in the uniforms of a courier firm⟧ shortly before closing, Pintos said. ⟦F14; v=cashier; by=Álvaro Pintos: A cashier pressed a silent alarm with her knee⟧. ⟦F4; v=22; by=Álvaro Pintos: Twenty-two people, 17 customers and five employees, were trapped⟧; ⟦F26; v=4; by=Álvaro Pintos: four of them were let go⟧ in return for water and cigarettes.
⟦F18; v=van and light aircraft; by=Álvaro Pintos: The gunmen asked for a van and a light aircraft⟧. ⟦F5; v=5h20m; by=-: After five hours and twenty minutes⟧ of talks officers went in. ⟦F13; v=shots first; by=Álvaro Pintos: “We heard firing inside, and only then did we cut the electricity,”⟧ Pintos said.
⟦F11; v=4.2 million pesos; by=bank: The robbers had stuffed 4.2 million pesos into mail bags⟧, the bank said. ⟦F30; v=no; by=bank: The vault, on a time lock, stayed shut⟧.
⟦F16; v=2027; by=-: The same branch was attacked in 2027⟧, when ⟦F17; v=1; by=-: a passer-by lost her life⟧.
%% Reporting by Oriental staff; editing by C. Brum
=== a2 | outlet: El Hornero de Salto | published: 2030-03-13 | title: “They were wearing the blue caps of the parcel people”
%% By Milagros Duffau | Salto
%% Subscribers: 4 free notes left this month
The plaza smelled of orange blossom and tear gas. ⟦F2; v=2030-03-12; by=-: ⟦T2030-03-12: Yesterday⟧⟧, in the hour when pensioners come for their envelopes, ⟦F1; by=-: a hold-up at the Litoral turned into the longest afternoon this town remembers⟧.
⟪Elbio Sosa; q: “⟦F12; v=side door; by=Elbio Sosa: Nobody came past us at the front⟧. They were simply there, behind the counter, from the yard,”⟫ said Elbio Sosa, 71, who was in the queue. ⟦F12; v=side door; by=Elbio Sosa: He believes that the service entrance on Artigas street had been left on the latch⟧. ⟦F3; v=3; by=-: They were a trio⟧, ⟦F24; v=3; by=-: one holding a shotgun, the others revolvers⟧.
⟦F6; v=Rubén Etchart; by=-: Rubén “Beto” Etchart, who opened the door for half of Salto, fell beside the potted palm⟧. He was 58.
⟦F4; v=17; by=-: Seventeen clients sat on the floor with their hands on their heads⟧. ⟦F18; v=van and light aircraft; by=Elbio Sosa: “They wanted wheels and a little plane, like in a film,”⟧ Elbio Sosa recalls. ⟦F26; v=a handful; by=Elbio Sosa: A few of the oldest walked free⟧ at about five.
Then came darkness. ⟪Elbio Sosa; q: “⟦F13; v=lights first; by=Elbio Sosa: The lamps went off. After that came the bangs⟧, from the street side,”⟫ he says. ⟦F7; v=police; by=Elbio Sosa: The woman next to him, Señora Moll, was struck, he is certain, by the men in black who came through the window⟧. ⟦F8; v=critical; by=family: Her life hangs by a thread⟧, her family told us last night.
⟦F5; v=nearly six hours; by=-: It had lasted almost six hours⟧.
⟦F23; v=120; by=-: A hundred and twenty officers filled the streets around⟧. ⟦F16; v=2027; by=-: Three years ago robbers visited this very counter⟧; ⟦F17; v=1; by=-: the schoolteacher Nelly Arrúa died on the pavement⟧. ⟦F29; v=2030-03-14; by=family; st=planned: Etchart will be laid to rest ⟦T2030-03-14: on Thursday⟧⟧, his brother says.
%% Funeral notices: counter open until 20.00
=== a3 | outlet: Diario Río Abajo (Concordia, Argentina) | published: 2030-03-15 | title: Alleged getaway driver of Salto gang picked up on this side
%% Police & Courts desk
CONCORDIA – A 34-year-old man was arrested in a boarding house near the bus terminal ⟦T2030-03-14: on Thursday night⟧, bringing ⟦F10; v=3; by=-: to three the number of those behind bars⟧ for ⟦F1; by=-: the assault on the Uruguayan bank⟧ across the river ⟦F2; v=2030-03-12; by=-: ⟦T2030-03-12: two days before⟧⟧.
⟦F20; v=Darío Bentos; by=Entre Ríos police: Darío Bentos had waited at the wheel of a white van⟧ and ⟦F31; v=by boat; by=Entre Ríos police: crossed the Uruguay in a fishing launch⟧ when he heard sirens, according to the Entre Ríos force. ⟦F3; v=4; by=Entre Ríos police: The band therefore had four members⟧, the officers explained, if one counts him who never set foot inside.
⟦F15; v=former guard; by=Uruguayan investigators: The leader, the man who fell, used to work for the very firm that protects the bank⟧, investigators in Salto told this newspaper. ⟦F15; v=never employed; by=Vigía Sur; st=denied: Vigía Sur says that no Wilson Techera ever appeared on its payroll⟧. ⟦F9; v=1; by=-: Techera was the only one of the assailants to be slain⟧.
⟦F11; v=4.2 million pesos; by=Uruguayan prosecutor: The bags held some 105,000 dollars at the day's rate⟧, the prosecutor's file says, ⟦F30; v=no; by=Uruguayan prosecutor: the strongroom having refused to open before the morning⟧.
⟦F12; v=side door; by=Uruguayan prosecutor: The file also speaks of a lateral access whose bolt had been drawn⟧, which ⟦F12; v=front door; by=Salto police: the Salto chief, who saw false messengers stroll through the porch, does not accept⟧. ⟦F24; v=3; by=Uruguayan prosecutor: It lists two handguns and a sawn-off twelve-bore⟧.
⟦F17; v=1; by=-: In the raid three years earlier⟧, let us recall, a teacher perished; ⟦F32; v=none; by=-: nobody was ever convicted of it⟧.
%% Río Abajo – the newspaper of both shores
=== a4 | outlet: Union Wire South (bank workers' federation bulletin) | published: 2030-03-15 | title: We are not the bank's armour
%% Bulletin 11 / reproduce freely
⟦F22; v=24 hours; by=-: Every branch in the country stays closed today for twenty-four hours⟧, because ⟦F6; v=Rubén Etchart; by=-: a colleague in another uniform, Beto Etchart, is dead⟧ and ⟦F14; v=cashier; by=-: a young teller had to raise the alert with her leg under the desk⟧ while a barrel was pointed at her.
⟦F4; v=22; by=-: Five of ours and seventeen members of the public were made hostages⟧. ⟦F21; v=2030-03-18; by=bank; st=planned: Management announces that Salto reopens ⟦T2030-03-18: on Monday⟧⟧. Without whom, we ask.
⟦F12; v=side door; by=-: They slipped in by the alley entrance⟧, about whose lock ⟦F33; v=2; by=-: our delegates had written twice⟧, in October and in January, without so much as a reply. Head office answers circulars about carpet faster than that. ⟦F15; v=former guard; by=-: Techera guarded that hall for eight months in 2026⟧; colleagues have the Christmas photograph. ⟦F15; v=never employed; by=Vigía Sur; st=denied: The contractor's denial⟧ will age badly.
⟦F7; v=police; by=two tellers: Two tellers who lay on the floor say the bullet that reached Graciela Moll came from a police rifle⟧. ⟦F13; v=lights first; by=two tellers: First the blackout, then the shooting, they say⟧. ⟦F27; v=31; by=evidence list: Thirty-one casings were picked up⟧, by the evidence list that our lawyers have seen.
⟦F16; v=2027; by=-: In 2027, after the previous hold-up⟧, ⟦F34; v=yes; by=bank: bullet-proof glass was promised⟧. It came for the manager's office.
@@ copy Agencia Oriental
⟦F18; v=van and light aircraft; by=Agencia Oriental: The gunmen asked for a van and a light aircraft⟧. ⟦F5; v=5h20m; by=Agencia Oriental: After five hours and twenty minutes⟧ of talks officers went in, the agency reports.
The minister calls it ⟦V1; said: “a clean operation”⟧. There were ⟦F23; v=80; by=-: eighty policemen on the square, we counted the shields⟧, and no ambulance.
⟦F29; v=2030-03-14; by=-: We carried Beto's coffin ⟦T2030-03-14: yesterday⟧⟧.
=== a5 | outlet: The Southern Cone Post | published: 2030-03-19 | title: Shot hostage dies, and Uruguay asks whose bullet it was
&& Uruguay asks whose bullet killed a hostage
%% By Ines Halloran in Montevideo
⟦F8; v=died; by=hospital: Graciela Moll, the 49-year-old seamstress wounded in the Salto bank siege, died ⟦T2030-03-17: on Sunday⟧⟧, the hospital announced, and ⟦F25; by=prosecutor's office: a prosecutor has opened a file on the rescue itself⟧.
⟦F1; by=-: What began as a robbery of a provincial counter⟧ now threatens the interior minister. ⟦F7; v=robbers; by=police: The force maintains that the criminals fired the fatal round⟧; ⟦F7; v=police; by=hostages: those who were captive blame a marksman⟧. A ballistics report is due in April. Of ⟦F27; v=about 30; by=prosecutor's office: some thirty spent cartridges⟧, ⟦F35; v=26; by=prosecutor's office: 26 are of the calibre that officers carry⟧.
⟦F13; v=shots first; by=police: Chief Pintos's sequence has gunfire leading to the power cut⟧. ⟦F13; v=lights first; by=hostages: In the captives' version it is the other way about⟧. The electricity utility's log could settle it; ⟦F36; by=-; st=asked: it has been requested⟧.
⟦F3; v=4; by=-: Four are now known to have taken part⟧: ⟦F9; v=1; by=-: one in the cemetery⟧, ⟦F10; v=3; by=-: three awaiting trial⟧, among them ⟦F20; v=Darío Bentos; by=-: the chauffeur, Bentos⟧, ⟦F31; v=by bridge; by=Darío Bentos's lawyer: who according to his lawyer strolled over the Salto Grande bridge with his identity card⟧. ⟦F15; v=former guard; by=social security records: Pension records seen by the Post show contributions for Wilson Techera from the security contractor⟧. ⟦F14; v=cashier; by=-: The teller whose knee summoned help⟧ is on sick leave.
⟦F11; v=4.2 million pesos; by=-: All of the $105,000 was recovered⟧. ⟦F26; v=4; by=-: The quartet freed early⟧ had been the lucky ones. ⟦F21; v=2030-03-18; by=-: The office opened its doors again ⟦T2030-03-18: yesterday⟧⟧, ⟦F22; v=24 hours; by=-: after a one-day stoppage by the bank union⟧ ⟦T2030-03-15: last Friday⟧. ⟦F23; v=120; by=interior ministry: With 120 men on the scene, by the ministry's figure⟧, critics wonder why nobody was posted at the yard.
⟪Elbio Sosa; q; via=El Hornero de Salto: “⟦F13; v=lights first; by=Elbio Sosa: The lights went off, and after that came the bangs⟧,”⟫ one pensioner told a local paper. Of the ministry's ⟦V1; own: clean operation⟧ little is left.
%% © Southern Cone Post. Sign up for our Monday letter
=== key
F1 | What happened at the Banco Litoral branch in Salto?
F2 | When was the bank attacked?
F3 | How many robbers were there?
F4 | How many people were held in the bank?
F5 | How long did the siege last?
F6 | Which guard was killed?
F7 | Who shot Graciela Moll?
F8 | What is the state of Graciela Moll?
F9 | How many of the robbers were killed?
F10 | How many suspects have been arrested?
F11 | How much money had the robbers bagged?
F12 | How did the robbers get in?
F13 | Did the shots or the power cut come first?
F14 | Who raised the alarm?
F15 | Had Wilson Techera worked for the security firm?
F16 | When was the branch attacked before?
F17 | How many died in the earlier robbery?
F18 | What did the gunmen demand?
F20 | Who was the getaway driver?
F21 | When does the branch reopen?
F22 | How long do the bank workers strike?
F23 | How many police were on the scene?
F24 | How many firearms did the robbers carry?
F25 | What has the prosecutor opened?
F26 | How many hostages were let go early?
F27 | How many spent casings were found?
F29 | When is Etchart's funeral?
F30 | Was the vault opened?
F31 | How did the driver cross the river?
F32 | Who was convicted of the earlier robbery?
F33 | How many letters did the union write about the lock?
F34 | Was bullet-proof glass promised after 2027?
F35 | How many casings are of police calibre?
F36 | Has the electricity log been requested?
D1 | responsibility | conflict | F7 | robbers: a1 a5 | police: a2 a4 a5 | the police blame the gang's gun, hostages and tellers a police rifle
D2 | sequence | conflict | F13 | shots first: a1 a5 | lights first: a2 a4 a5 | the chief has firing before the power cut, the hostages after it
D3 | place | conflict | F12 | front door: a1 a3 | side door: a2 a3 a4 | couriers at the main entrance against the service door left unbolted
D4 | denial | conflict | F15 | former guard: a3 a4 a5 | never employed: a3 a4 | the firm denies having employed the leader, records and colleagues say it did
D5 | figure | scope | F3 | 3: a1 a2 | 4: a3 a5 | men inside the bank, or with the driver outside
D6 | figure | scope | F4 | 22: a1 a4 | 17: a2 | customers alone or with the five employees
D7 | figure | update | F10 | 2: a1 | 3: a3 a5 | the driver is arrested two days later
D8 | characterisation | update | F8 | critical: a1 a2 | died: a5 | the wounded woman dies on Sunday
D9 | figure | rounding | F5 | 5h20m: a1 a4 | nearly six hours: a2 | the local paper rounds up
D10 | figure | rounding | F27 | 31: a4 | about 30: a5 | the same casings
D11 | figure | conflict | F23 | 120: a2 a5 | 80: a4 | the ministry's number against the union's count of shields
D12 | figure | rounding | F26 | 4: a1 a5 | a handful: a2 | four people told as a few
D13 | place | conflict | F31 | by boat: a3 | by bridge: a5 | police have him cross in a launch, his lawyer over the bridge
R F7 | 3 | the police; Elbio Sosa; the two tellers
R F13 | 3 | Chief Pintos; Elbio Sosa; the two tellers
R F18 | 2 | Chief Pintos; Elbio Sosa
R F15 | 4 | investigators; the union's colleagues; pension records; Vigía Sur
S | a2 “The lamps went off. After that came the bangs | a5 “The lights went off, and after that came the bangs
E | Rubén Etchart | person | Rubén Etchart; Beto Etchart; Etchart; Rubén “Beto” Etchart
E | Álvaro Pintos | person | Álvaro Pintos; Chief Pintos; police chief Álvaro Pintos; the Salto chief
E | Graciela Moll | person | Graciela Moll; Señora Moll; the 49-year-old seamstress
E | Banco Litoral | organisation | Banco Litoral; the Litoral; the bank
E | Vigía Sur | organisation | Vigía Sur; the security contractor; The contractor
