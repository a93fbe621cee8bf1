story: kulumba_barracks
about: soldiers hold a barracks near Lae, Papua New Guinea, for two and a half days; mutiny or sit-down, unpaid allowances or a colonel's transfer, who shot the sentry, soldiers alone or with reservists, rifles or all weapons, and an older revolt at another barracks
=== a1 | outlet: Huon Gulf Mail | published: 2032-06-08 | title: Troops seal off Kulumba, hold own commander
%% By Nathan Yawising in Lae | K2.50
⟦F1; by=-: Soldiers of the Third Engineer Battalion have shut themselves inside Kulumba Barracks⟧ with their commanding officer, a quantity of beer and the keys of the armoury. ⟦F2; v=2032-06-06; by=-: It began ⟦T2032-06-06: on Sunday night⟧⟧, when ⟦F3; by=-: two trucks were pushed across the gate on the Highlands Highway side⟧ and the bugler was told to go home.
⟦F4; v=140; by=Henry Togolo: About a hundred and forty men are taking part⟧, said Sergeant Henry Togolo, who came to the wire in uniform shorts and slippers to speak for them. ⟦F5; v=allowances; by=Henry Togolo: They want the field allowances for fourteen months on the border⟧, a matter of ⟦F6; v=3.9 million kina; by=Henry Togolo: 3.9 million kina⟧. ⟪Henry Togolo; q: “⟦F7; v=protest; by=Henry Togolo: This is a sit-down⟧. We have not pointed a rifle at any mother's son,”⟫ he told the Mail.
Colonel Steven Waim, the commander, appeared at a window and waved. ⟦F8; v=well; by=Henry Togolo: He is eating what the men eat, the sergeant said⟧.
Shops between the barracks and Nine Mile closed at noon. ⟦F9; v=3; by=-: Three schools sent their children home⟧. Lae's older residents remember Vunakau, where ⟦F10; v=2019; by=-: in 2019⟧ ⟦F11; v=9 days; by=-: a company held out for nine days⟧ and ⟦F12; v=pardoned; by=-: was pardoned to the last man⟧.
A market woman at the back fence was selling smoked fish to both sides. She gave credit to neither, she said, because ⟪a market woman; q: “⟦F13; by=a market woman: soldiers owe me already⟧”⟫.
%% The Mail is printed in Lae and owned in Morobe
=== a2 | outlet: Southern Cross Newswire | published: 2032-06-08 | title: PNG PM calls army barracks standoff a mutiny; sentry killed
PORT MORESBY, June 8 (SCN) – ⟦F14; v=1; by=police: A sentry was shot dead ⟦T2032-06-08: on Tuesday⟧⟧ at an army base that ⟦F1; by=-: mutinous Papua New Guinea troops have been occupying⟧ ⟦F2; v=2032-06-07; by=defence minister: since ⟦T2032-06-07: Monday morning⟧⟧, as Prime Minister Loujaya Kamuta vowed there would be no bargaining.
⟪Loujaya Kamuta; q: “⟦F7; v=mutiny; by=Loujaya Kamuta: There is one word for soldiers who lock up their colonel, and the word is mutiny⟧,”⟫ she told parliament.
⟦F15; v=Private Aisi; by=police: The dead man was Private Kila Aisi, aged 23⟧. ⟦F16; v=mutineers; by=police: He was killed by his own comrades as he tried to desert the rebellion⟧, provincial police commander Gibson Rarua said. ⟦F16; v=police; by=Henry Togolo: The occupiers' spokesman, Sergeant Henry Togolo, said the bullet came from the police cordon⟧.
Defence Minister Bernard Kapi ⟦F5; v=transfer; by=Bernard Kapi: said unpaid money was a pretext and the real trigger had been the posting of Lieutenant Colonel Ian Sogeri to Manus⟧, ⟦F17; v=2032-06-04; by=Bernard Kapi: announced ⟦T2032-06-04: last Friday⟧⟧. Sogeri, a popular officer with ⟦F18; v=parliament; by=-: ambitions to enter parliament⟧, has not been heard from.
⟦F6; v=nearly 4 million kina; by=-: Nearly four million kina in allowances⟧ is in arrears, according to budget papers. The Third Battalion built the border posts ⟦F19; v=14 months; by=-: in a deployment of fourteen months⟧. Kulumba, a colonial-era camp of tin roofs and rain trees eight kilometres from the port, also holds the fuel of the northern garrison, and airlines were told ⟦T2032-06-08: on Tuesday⟧ to bring enough of their own.
⟦F4; v=140; by=police: Police put the number of regular soldiers behind the wire at 140⟧. They ⟦F3; by=-: have blocked the entrance with two lorries⟧ and ⟦F24; v=opened; by=police: taken what they wanted from the weapons store⟧. ⟦F9; v=3; by=-: Classes were called off at three schools nearby⟧. ⟦F10; v=2019; by=-: Thirteen years ago⟧ a company at Vunakau ⟦F11; v=9 days; by=-: defied the government for nine days⟧.
%% SCN / ed: mp / tel. +675 000 0000
=== a3 | outlet: Port Moresby Telegraph | published: 2032-06-09 | title: Second man dies; Australians ‘on the way’, says governor – not so, says Canberra
%% Front page, continued on 4
The Kulumba affair has a second victim. ⟦F14; v=2; by=hospital: Corporal Moses Pangu died in Angau Hospital ⟦T2032-06-08: yesterday⟧⟧ ⟦F20; v=grenade; by=hospital: of wounds from a stun grenade⟧, doctors said; ⟦F15; v=Private Aisi; by=-: Private Kila Aisi⟧ was the first.
⟦F16; v=police; by=pathologist: The round taken from Aisi's chest is of the calibre that police marksmen use⟧, a pathologist told this paper. ⟦F16; v=mutineers; by=Gibson Rarua: Commander Rarua maintained last night that a soldier had fired it⟧, ⟪Gibson Rarua; q: “with a stolen weapon, if need be”⟫.
Governor Luther Mambu set the capital talking when he said that ⟦F21; v=yes; by=Luther Mambu: forty Australian commandos had landed at Nadzab airfield⟧. ⟦F21; v=no; st=denied; by=Australian defence department: No Australian personnel were in Lae or on the way there⟧, the department of defence in Canberra answered within the hour; ⟦F22; v=2; by=Australian defence department: two attachés had driven down from Goroka⟧ at Port Moresby's wish.
Inside, our contact counts ⟦F4; v=200; by=man inside: some two hundred, but he counts the reservists⟧ who climbed in ⟦T2032-06-07: on Monday⟧, ⟦F23; v=60; by=man inside: sixty of them⟧. Women pass kaukau through the fence. ⟦F24; v=opened; by=-: The armoury has been open since the first night⟧; ⟦F25; v=52; by=inventory: its inventory, a copy of which we hold, lacks fifty-two weapons⟧.
What do they want? ⟦F5; v=allowances; by=-: Their pay⟧. Fourteen months of it, in a country where ⟦F26; v=9000; by=-: parliament last week bought itself nine thousand bottles of wine⟧. ⟦F8; v=ill; by=wife of Steven Waim: Colonel Waim, his wife fears, is without his blood pressure tablets⟧.
⟦F1; by=-: The garrison of engineers has been its own master⟧ ⟦F2; v=2032-06-06; by=-: since ⟦T2032-06-06: Sunday night⟧⟧. ⟦F3; by=-: The two trucks at the gate⟧ have been painted with the word PAY. In the shade of the water tank constables play draughts with bottle tops, and from the parade ground comes a hymn, then a reggae, then the hymn again.
%% Have your say: telegraph@pmt.invalid
=== a4 | outlet: Southern Cross Newswire | published: 2032-06-10 | title: PNG barracks standoff ends as soldiers walk out
%% UPDATES with arrests
LAE, Papua New Guinea, June 10 (SCN) – ⟦F27; v=ended; by=-: Rebellious soldiers filed out of their barracks near Lae⟧ ⟦T2032-06-09: on Wednesday⟧, ⟦F28; v=61 hours; by=-: sixty-one hours after they barred its gate⟧, and ⟦F29; v=11; by=police: eleven of them were arrested⟧.
⟦F30; v=bishop; by=-: The surrender was brokered by the Lutheran bishop of Lae, Sakias Zurewe⟧, who walked in alone with a paper promising ⟦F31; v=half; by=bishop: half of the arrears within a week⟧. Colonel Steven Waim left first, ⟦F8; v=well; by=-: looking tired but in good health⟧.
⟦F14; v=2; by=-: Two soldiers were killed⟧ in the standoff. The government has opened an inquiry into ⟦F16; by=-: the shooting of the first⟧.
Prime Minister Kamuta said that ⟦F32; v=no deal; st=denied; by=Loujaya Kamuta: nothing had been conceded to the rebels⟧. The bishop's paper, seen by SCN, carries the initials of her chief of staff.
⟦F25; v=34; by=defence force: Thirty-four rifles had not been recovered⟧, the defence force said. At Vunakau, the last such revolt, in 2019, ⟦F12; v=pardoned: a pardon was granted to all⟧ ⟦F11; v=9 days: after nine days⟧.
Residents sang on the highway as the trucks were towed from the gate and the first buses to Goroka ran again. Many carried pots of food for the men, who were kept waiting on the parade ground until dusk while military police took names.
⟦F19; v=14 months; by=-: The unit had spent more than a year, fourteen months in all, on the western border⟧, and its ⟦F5; v=allowances; by=-: anger over unpaid field money set the affair off⟧. ⟦F15; v=Private Aisi; by=-: The first of the dead, 23-year-old Private Kila Aisi⟧, will be buried at Kerema ⟦T2032-06-12: on Saturday⟧.
%% Reporting by SCN Lae, SCN Port Moresby
=== a5 | outlet: Pacific Strategic Letter | published: 2032-06-14 | title: After Kulumba: what sort of mutiny was it?
%% Premium | By Dr Alistair Renwick, Wellington
Strictly, none. ⟦F7; v=protest; by=Alistair Renwick: An unarmed refusal of duty over wages is what trade unions call a stoppage⟧, and the men of the Third Engineers, after all, had put the weapons out of reach on the roof. That is their case. It limps. ⟦F24; v=opened; by=-: The arms store was broken open in the opening hours⟧ and ⟦F25; v=52; by=-: fifty-two pieces are missing: thirty-four rifles, but also pistols and grenade launchers⟧.
The start matters for the charge sheet. ⟦F2; v=2032-06-06; by=gate log: By the gate log it was ⟦T2032-06-06: Sunday⟧, at 22.10⟧; ⟦F2; v=2032-06-07; by=government: the government's ⟦T2032-06-07: Monday⟧ is the hour at which the brigadier was woken⟧. Counting from the log, ⟦F28; v=two and a half days; by=-: it lasted two and a half days⟧.
Then the motive. I discount the theory of ⟦F5; v=transfer; by=defence minister; st=doubted: a plot around a transferred officer⟧, which is the minister's. Ian Sogeri was ⟦F33; v=fishing; by=Ian Sogeri: fishing off Finschhafen that weekend, he says⟧, and his boat crew bear him out. The battalion ⟦F5; v=allowances; by=-: rose for its money⟧: ⟦F6; v=3.9 million kina; by=-: A$1.6 million at the present rate, or 3.9 million in kina⟧, less than the price of one parliamentary car pool.
The tally of people is likewise elastic. ⟦F4; v=140; by=-: A hundred and forty regulars, then, took part⟧ and ⟦F23; v=60; by=-: sixty part-time soldiers joined them⟧. Two attachés watched; ⟦F21; v=no; by=-: the famous commandos never left Townsville⟧.
It will be recalled that the Vunakau men, ⟦F10; v=2019; by=-: thirteen years earlier⟧, were all forgiven. A pardon now would be the second; it would not be the last.
%% A single-user licence does not permit copying
=== a6 | outlet: Tok Stret Radio, Madang (transcript) | published: 2032-06-16 | title: Morning programme: Kulumba, who was right?
%% Translated from Tok Pisin by the station
Good morning. ⟦F27; v=ended; by=-: One week since the boys came out⟧. We had three callers.
First Mama Ruth Aisi. Her son ⟦F15; v=Private Aisi; by=Ruth Aisi: Kila was the one at the guard box⟧. ⟪Ruth Aisi; q: “⟦F16; v=police; by=Ruth Aisi: A policeman shot him and a policeman brought me the flag⟧,”⟫ she said. The inquiry's first paper, read to us by her lawyer, ⟦F16; v=police; by=inquiry > lawyer: finds the same: the shot was fired from the cordon, by a constable on the water tank⟧.
Second a man who will not say his name. He says ⟦F29; v=17; by=unnamed caller: the number locked up at Bomana is seventeen now⟧; six more were fetched from their houses ⟦T2032-06-12: on Saturday⟧. ⟦F34; v=5; by=-: The court martial will hear five of them⟧ first, ⟦F35; v=2032-07-05; st=planned; by=-: on the fifth of July⟧. ⟦F7; v=mutiny; by=unnamed caller: The paper that was read out to them says mutiny⟧, not theft of arms.
Third Sergeant Togolo's brother. ⟦F31; v=half; by=brother of Henry Togolo: Half of the money did come, he says, ⟦T2032-06-11: on Friday⟧⟧. ⟪brother of Henry Togolo; q: “⟦F32; v=deal; by=brother of Henry Togolo: So what was that, if nobody promised us anything⟧?”⟫
@@ copy Southern Cross Newswire
From the news file: ⟦F14; v=2; by=-: Two soldiers were killed⟧ in the standoff. The government has opened an inquiry into the shooting of the first. Prime Minister Kamuta said that ⟦F32; v=no deal; st=denied; by=Loujaya Kamuta > Southern Cross Newswire: nothing had been conceded to the rebels⟧.
⟪Henry Togolo; q; via=Huon Gulf Mail: “⟦F7; v=protest; by=Henry Togolo > Huon Gulf Mail: We sat down⟧. We have pointed no rifle at any mother's son,”⟫ the sergeant told the newspaper in Lae while it was going on. ⟦F30; v=bishop; by=-: Bishop Zurewe, who talked them out⟧, is in bed with malaria, and we pray for him. And ⟦F9; v=3; by=-: those three schools that shut⟧ are open.
&& Three callers this morning: a mother, a man without a name, a brother.
%% You are listening to 98.6
=== key
F1 | What did the soldiers do at Kulumba Barracks?
F2 | When did the occupation begin?
F3 | What was put across the gate?
F4 | How many took part?
F5 | Why did the soldiers rise?
F6 | How much is owed in allowances?
F7 | Was it a mutiny?
F8 | How was the commander?
F9 | How many schools closed?
F10 | When was the Vunakau revolt?
F11 | How long did the Vunakau revolt last?
F12 | What happened to the Vunakau men?
F13 | Why did the market woman give no credit?
F14 | How many were killed?
F15 | Who was the first man killed?
F16 | Who shot the sentry?
F17 | When was the transfer announced?
F18 | What ambitions has Sogeri?
F19 | How long was the border deployment?
F20 | Of what did the second man die?
F21 | Did Australian commandos land?
F22 | How many Australian attachés came?
F23 | How many reservists joined?
F24 | What happened to the armoury?
F25 | How many weapons are missing?
F26 | How many bottles of wine did parliament buy?
F27 | How does the occupation stand?
F28 | How long did the occupation last?
F29 | How many were arrested?
F30 | Who brokered the surrender?
F31 | How much of the arrears was promised or paid?
F32 | Was anything conceded to the soldiers?
F33 | Where was Sogeri that weekend?
F34 | How many will be tried first?
F35 | When is the court martial?
D1 | date | conflict | F2 | 2032-06-06: a1 a3 a5 | 2032-06-07: a2 a5 | Sunday night by the gate log, Monday for the government
D2 | characterisation | conflict | F7 | protest: a1 a5 a6 | mutiny: a2 a6 | a sit-down for the sergeant and the analyst, mutiny for the prime minister
D3 | cause | conflict | F5 | allowances: a1 a3 a4 a5 | transfer: a2 a5 | unpaid money against an officer's posting
D4 | responsibility | conflict | F16 | mutineers: a2 a3 | police: a2 a3 a6 | the police commander against the sergeant, the pathologist and the inquiry
D5 | figure | scope | F4 | 140: a1 a2 a5 | 200: a3 | regular soldiers, or with the reservists
D6 | figure | rounding | F6 | 3.9 million kina: a1 a5 | nearly 4 million kina: a2 | the same arrears
D7 | figure | update | F14 | 1: a2 | 2: a3 a4 a6 | a second soldier died of wounds
D8 | denial | conflict | F21 | yes: a3 | no: a3 a5 | the governor's commandos, denied by Canberra
D9 | figure | scope | F25 | 52: a3 a5 | 34: a4 | all weapons or rifles only
D10 | figure | rounding | F28 | 61 hours: a4 | two and a half days: a5 | the same span
D11 | figure | update | F29 | 11: a4 | 17: a6 | six more were fetched later
D12 | denial | conflict | F32 | no deal: a4 a6 | deal: a6 | the prime minister conceded nothing, the brother points at the payment
D13 | characterisation | conflict | F8 | well: a1 a4 | ill: a3 | eating and in good health, or without his tablets
R F16 | 5 | the police commander; Sergeant Togolo; the pathologist; the mother; the inquiry
R F30 | 1 | the agency's own report
R F21 | 2 | Governor Mambu; the defence department in Canberra
R F2 | 2 | the gate log; the government
S | a1 “We have not pointed a rifle at any mother's son,” | a6 “We have pointed no rifle at any mother's son,”
E | Henry Togolo | person | Sergeant Henry Togolo; Sergeant Togolo; The occupiers' spokesman
E | Loujaya Kamuta | person | Prime Minister Loujaya Kamuta; Prime Minister Kamuta
E | Steven Waim | person | Colonel Steven Waim; Colonel Waim
E | Sakias Zurewe | person | the Lutheran bishop of Lae, Sakias Zurewe; Bishop Zurewe
E | Ian Sogeri | person | Lieutenant Colonel Ian Sogeri; Ian Sogeri; Sogeri
