story: lusaka_conventions
about: a Zambian opposition party splits into two conventions on one weekend, each of which elects a leader; whose was lawful, how many delegates came, who locked the hall, whether the party's money was moved or stolen; the convention vote, the court's ruling and the by-election are different things
=== a1 | outlet: Kafue Post | published: 2029-09-17 | title: One party, two presidents
%% By Mutinta Hamweemba
%% Kafue Post, K15
The People's Granary Party woke ⟦T2029-09-17: this morning⟧ with two leaders. ⟦F1; v=Joseph Sikota; by=-: At the Mulungushi conference centre in Lusaka, delegates acclaimed Joseph Sikota, 61⟧, the founder's nephew. ⟦F2; v=Brenda Chileshe; by=-: In Kabwe, 140 kilometres up the road, others elected Brenda Chileshe, the secretary-general⟧. Both meetings were held ⟦T2029-09-15: on Saturday⟧ and each calls itself ⟦F3; v=sixth; by=-: the sixth national convention⟧.
⟦F4; v=1204; by=Davies Mumba: The hall had held 1,204 accredited delegates, said Davies Mumba, who chaired the Lusaka meeting⟧. ⟦F5; v=1900; by=Brenda Chileshe: Ms Chileshe claims that 1,900 were with her⟧. The party constitution ⟦F6; v=1600; by=-: knows only 1,600⟧.
The quarrel began at the gate. ⟦F7; v=Sikota's men; by=Brenda Chileshe: Sikota's youths chained the doors of Mulungushi on Friday night, according to Ms Chileshe⟧, so that she had nowhere to go but Kabwe. ⟦F7; v=management; by=Davies Mumba: The management had locked up ⟦F27; v=unpaid; by=Davies Mumba: over an unpaid bill⟧, Mr Mumba countered⟧. ⟦F8; v=K480,000; by=Davies Mumba: He put the bill at K480,000⟧.
⟦F9; v=3; by=police: Three people were injured with stones, police said⟧.
=== a2 | outlet: All-Africa Wire Bureau | published: 2029-09-17 | title: Zambia's main opposition party splits
LUSAKA, Sept 17 (AAWB) - ⟦F10; v=split; by=-: Zambia's biggest opposition party broke in two⟧ ⟦T2029-09-15: over the weekend⟧ when rival gatherings picked rival leaders ⟦F11; v=2030-08; by=-: eleven months before a general election⟧.
⟦F1; v=Joseph Sikota; by=-: Businessman Joseph Sikota won the backing of the meeting in the capital⟧ by a show of hands. ⟦F2; v=Brenda Chileshe; by=-: The party's top official, Brenda Chileshe, took the secret ballot in Kabwe⟧ ⟦F12; v=1711; by=Kabwe returning officer: with all of the 1,711 votes cast, the returning officer there said⟧.
⟦F5; v=about 1000; by=AAWB: A reporter for AAWB who counted rows of chairs in the Kabwe showground estimated the audience at about 1,000⟧. ⟦F4; v=about 1200; by=-: The Lusaka crowd was about 1,200⟧.
⟦F13; v=stolen; by=Sikota camp; st=alleged: Sikota's camp accuses Chileshe of stealing ⟦F26; v=$410,000; by=Sikota camp: $410,000 of party funds⟧⟧. ⟦F13; v=moved; by=Brenda Chileshe: She says the money was moved to a safe account⟧ ⟪Brenda Chileshe; q: “where nephews cannot find it”⟫.
%% (Reporting by C. Ngandwe; editing by the Nairobi desk)
=== a3 | outlet: Zambia Today (state-owned) | published: 2029-09-18 | title: Registrar recognises Sikota; public urged to shun illegal meetings
The Registrar of Societies, Mr Elijah Phiri, ⟦F14; v=Sikota; by=Registrar: has recognised Mr Joseph Sikota as president of the People's Granary Party⟧, saying that ⟦F15; v=Lusaka; by=Registrar: the Lusaka convention was the only one of which his office had received notice⟧.
⟦F2; v=Brenda Chileshe; by=-: A separate gathering in Kabwe had put forward the secretary-general⟧ on the same day. ⟦F15; v=both; by=Brenda Chileshe: Ms Brenda Chileshe holds that notice of Kabwe had been handed in on 30 August⟧; Mr Phiri had no record of such a letter.
⟦F7; v=management; by=conference centre: Conference centre management has confirmed that it closed the venue ⟦F27; v=unpaid; by=conference centre: for non-payment⟧⟧ and opened it when ⟦F8; v=nearly half a million; by=conference centre: nearly half a million kwacha had been settled⟧. ⟦F9; v=3; by=police: Trivial injuries to three party cadres were recorded⟧, a police spokesperson stated.
⟦F16; v=no; by=Information Minister; st=denied: Government has no hand in the wrangles of others, the Minister of Information stressed⟧.
%% Dial *123# for ZT headlines
=== a4 | outlet: Granary Watch (party members' newsletter) | published: 2029-09-21 | title: The chain, the padlock and the receipt
%% Written by volunteers. Send to ten friends
⟦F10; v=split; by=-: Comrades, our granary has been cut in half⟧ with a chain. We have the receipt. A hardware shop in Kamwala ⟦F7; v=Sikota's men; by=shop receipt: sold 14 metres of chain to “J. Sikota campaign”⟧ ⟦F17; v=2029-09-14; by=shop receipt: ⟦T2029-09-14: on the afternoon of Friday⟧⟧. And the unpaid bill? ⟦F8; v=K96,000; by=invoice: The invoice of which we hold a copy is for K96,000⟧ and ⟦F27; v=paid; by=-: was paid in August⟧.
⟦F5; v=1900; by=-: Every one of the nineteen hundred in Kabwe signed a book⟧; come and count. ⟦F9; v=17; by=-: Seventeen comrades bled, if those who were bandaged at the church are counted with those who went to hospital⟧.
⟦F15; v=both; by=-: A stamped copy of the Kabwe notice hangs in our office⟧, ⟦F18; v=2029-08-30; by=stamp: stamped ⟦T2029-08-30: the thirtieth of August⟧⟧. ⟦F14; v=Sikota: The Registrar has chosen his man⟧ anyway.
⟦F16; v=yes; by=-; st=alleged: His brother-in-law sits in State House, and that is where the choice was made⟧.
=== a5 | outlet: Harare Evening Dispatch | published: 2029-09-25 | title: Neighbours' notebook: a granary with two keys
%% Column | Tendai Masuku
If you ask a Zambian taxi driver who leads the Granary, he asks you who is paying. ⟦F10; v=split; by=-: The split is complete: two offices, two flags, two accounts⟧.
⟦F26; v=$410,000; by=-: The sum that travelled was 410,000 dollars⟧, and ⟦F13; v=moved; by=bank letter: a bank letter I was shown gives both its homes, both in the party's name⟧. ⟦F13; v=stolen; by=Sikota: Mr Sikota calls that theft all the same⟧: ⟪Joseph Sikota; q: “If I move your goat to my cousin's kraal, where is your goat?”⟫
Mr Phiri the Registrar, who is 57, ⟦F14; v=Sikota; by=Registrar: blessed the nephew⟧. ⟦F19; v=2029-10-09; by=High Court; st=planned: The High Court will look at that blessing ⟦T2029-10-09: on 9 October⟧, its cause list says⟧.
@@ copy All-Africa Wire Bureau
⟦F5; v=about 1000; by=All-Africa Wire Bureau: A reporter who counted rows of chairs in the Kabwe showground estimated the audience at about 1,000⟧. ⟦F4; v=about 1200; by=-: The Lusaka crowd was about 1,200⟧.
=== a6 | outlet: Kafue Post | published: 2029-10-17 | title: Court hands Granary to Chileshe
%% By Mutinta Hamweemba
⟦F14; v=Chileshe; by=High Court: The High Court ⟦T2029-10-16: yesterday⟧ declared Brenda Chileshe lawful leader of the People's Granary Party⟧ and ⟦F20; v=void; by=High Court: set aside the Registrar's letter⟧. ⟦F21; v=show of hands; by=High Court: A leader cannot be chosen by raising arms, Judge Mwila Kaoma held⟧; the party's own rules demand a secret ballot.
⟦F5; v=1711; by=High Court: She accepted that 1,711 delegates had been in Kabwe, the number of papers in the box⟧. ⟦F15; v=both; by=High Court: The notice of 30 August had reached the Registrar's counter⟧, she found.
⟦F2; v=Brenda Chileshe; by=-: The Kabwe meeting had elected her in a secret ballot⟧, and ⟦F11; v=2030-08; by=-: the country goes to the polls next August⟧. ⟦F19; v=2029-10-15; by=-: The hearing, put off when a lawyer fell ill, had been held ⟦T2029-10-15: on Monday⟧⟧. ⟦F22; v=appeal; st=planned; by=Davies Mumba: Mr Mumba announced an appeal⟧.
&& ⟦F1; v=Joseph Sikota; by=-: Joseph Sikota was acclaimed in Lusaka in September⟧.
=== a7 | outlet: Elections & Parties Quarterly | published: 2029-11-02 | title: Zambia: the Granary after the split
%% Published in Uppsala. Peer reviewed where indicated
Six weeks on, ⟦F10; v=split; by=-: the fracture in Zambia's leading opposition force⟧ has its first arithmetic. ⟦F23; v=41; by=Speaker: Of its 60 MPs, 41 have declared for Chileshe and 19 for Sikota, the Speaker's list shows⟧. ⟦F24; v=lost; by=-: In the Chongwe by-election of 25 October, both stood and both lost⟧; ⟦F25; v=38%; by=electoral commission: only 38 per cent voted⟧.
How large were the conventions? ⟦F5; v=just over 1700; by=High Court: Kabwe drew a little over 1,700 by the judge's count⟧; ⟦F5; v=1900; by=Chileshe's supporters: her supporters say 1,900, the cooks and singers included⟧. ⟦F4; v=1204; by=organisers: For Lusaka the accreditation desk's 1,204 has not been challenged⟧.
Who barred the doors? ⟦F7; v=management; by=conference centre: The centre still maintains that its own caretaker did it⟧; ⟦F7; v=Sikota's men; by=shop receipt: a shop receipt speaks against that⟧. ⟦F9; v=17; by=Granary Watch: The members' newsletter lists seventeen hurt⟧, ⟦F9; v=3; by=police: police three, meaning those in hospital⟧.
Was the state behind it? ⟦F16; v=unproven; st=doubted; by=-: There is a brother-in-law, and no evidence⟧. ⟦F14; v=Chileshe; by=High Court: A court, at any rate, has ruled for the secretary-general⟧. ⟪Joseph Sikota; q; via=Harare Evening Dispatch: “Where is your goat?”⟫ her rival asked of the funds; ⟦F13; v=moved; by=bank: they are, says the bank, in the party's second account⟧.
=== key
F1 | Whom did the Lusaka convention choose?
F2 | Whom did the Kabwe convention choose?
F3 | Which convention was it?
F4 | How many delegates were in Lusaka?
F5 | How many were in Kabwe?
F6 | How many delegates does the party constitution provide for?
F7 | Who locked the doors of the conference centre?
F8 | How large was the unpaid bill of the conference centre?
F9 | How many were injured?
F10 | What happened to the party?
F11 | When is the general election?
F12 | How many votes did Chileshe get?
F13 | Was the party's money stolen or moved?
F14 | Who is recognised as the party's leader?
F15 | Of which convention had notice been given?
F16 | Did the government have a hand in the split?
F17 | When was the chain bought?
F18 | When was the Kabwe notice stamped?
F19 | When is the hearing in the High Court?
F20 | What became of the Registrar's letter?
F21 | Why was the Lusaka election unlawful?
F22 | What will Sikota's side do?
F23 | How many MPs are with Chileshe?
F24 | What happened in the Chongwe by-election?
F25 | What was the turnout in the by-election?
F27 | Was the conference centre's bill unpaid?
F26 | How much of the party's money is in dispute?
D1 | responsibility | conflict | F7 | Sikota's men: a1 a4 a7 | management: a1 a3 a7 | Chileshe and a receipt point to Sikota's youths, the centre says it locked up itself
D2 | figure | conflict | F5 | 1900: a1 a4 a7 | about 1000: a2 a5 | Chileshe's claim against a reporter's count of chairs
D3 | figure | scope | F5 | 1711: a6 | 1900: a1 a4 a7 | delegates who voted, or all with cooks and singers
D14 | figure | conflict | F5 | about 1000: a2 a5 | 1711: a6 | a reporter's count of chairs against the judge's count of papers
D4 | figure | rounding | F5 | 1711: a6 | just over 1700: a7 | the judge's count rounded
D5 | figure | rounding | F4 | 1204: a1 a7 | about 1200: a2 a5 | the accreditation list rounded
D6 | characterisation | conflict | F13 | stolen: a2 a5 | moved: a2 a5 a7 | theft for Sikota, a safe account for Chileshe and the bank
D7 | identity | update | F14 | Sikota: a3 a4 a5 | Chileshe: a6 a7 | the Registrar recognised one, the court later the other
D8 | figure | scope | F9 | 3: a1 a3 a7 | 17: a4 a7 | hospital cases, or all who were bandaged
D9 | denial | conflict | F15 | Lusaka: a3 | both: a3 a4 a6 | the Registrar has no record of a notice that bears his stamp
D10 | date | update | F19 | 2029-10-09: a5 | 2029-10-15: a6 | put off when a lawyer fell ill
D11 | figure | conflict | F8 | K480,000: a1 | K96,000: a4 | the bill as the management tells it and as the invoice shows it
D13 | figure | rounding | F8 | K480,000: a1 | nearly half a million: a3 | the same bill rounded
D15 | characterisation | conflict | F27 | unpaid: a1 a3 | paid: a4 | Mumba and the centre call the bill unpaid, the newsletter holds it was settled in August
D12 | denial | conflict | F16 | no: a3 | yes: a4 | the minister denies what the newsletter alleges
R F7 | 3 | Chileshe; the conference centre and Mumba; the shop receipt
R F5 | 4 | Chileshe's side; the AAWB reporter; the Kabwe returning officer's ballot papers; the newsletter's book
R F13 | 3 | Sikota's camp; Chileshe; the bank
R F15 | 2 | the Registrar; the stamped copy
S | a5 “If I move your goat to my cousin's kraal, where is your goat?” | a7 “Where is your goat?”
E | Joseph Sikota | person | Joseph Sikota; Businessman Joseph Sikota; Mr Sikota; the founder's nephew; the nephew; Sikota
E | Brenda Chileshe | person | Brenda Chileshe; Ms Chileshe; the secretary-general; The party's top official; Chileshe
E | People's Granary Party | organisation | The People's Granary Party; Zambia's biggest opposition party; the Granary
E | Elijah Phiri | person | Mr Elijah Phiri; Mr Phiri; the Registrar; The Registrar of Societies
