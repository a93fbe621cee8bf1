story: maine_shutdown
about: a budget row closes Maine's state government for six days; two votes of the same House, the wages and the whole cost, who walked away first, what made the hole, and a sick man brought off an island in a lobster boat
=== a1 | outlet: Casco Bay Courier | published: 2033-07-01 | title: State shuts its doors as House falls four votes short
%% By Colleen Rideout, State House Bureau
%% SUBSCRIBER EXCLUSIVE
AUGUSTA — ⟦F1; by=-: Maine's government closed at one minute past midnight⟧ ⟦F2; v=2033-07-01; by=-: ⟦T2033-07-01: this morning⟧⟧ after ⟦F3; v=97-50; by=-: the House voted 97 to 50⟧ for a budget that needed two-thirds. ⟦F4; v=4; by=-: Four more ayes would have done it⟧.
⟦F5; v=9400; by=budget office: About 9,400 executive-branch employees were told to stay home⟧, the budget office said. ⟦F6; v=2914; by=budget office: Another 2,914 — troopers, prison guards, nurses — were told to come in⟧ and hope.
⟦F7; v=$186 million; by=Dale Whitcomb: The hole, Gov. Dale Whitcomb says, is $186 million⟧. ⟦F8; v=refund; by=Dale Whitcomb: He traces it to a court-ordered tax refund to the old Penstock paper mill⟧. ⟦F8; v=overspending; by=Ines Pelkey: House Speaker Ines Pelkey traces it to his own Health Department, which blew through its appropriation by March⟧.
Both swear the other quit. ⟪Ines Pelkey; q: “⟦F9; v=Whitcomb; by=Ines Pelkey: The governor got up from the table at 9:40 and went to bed⟧,”⟫ Pelkey said. ⟦F9; v=Pelkey; by=Whitcomb's press secretary: It was the speaker who left, according to his press secretary, Toby Lund⟧.
⟦F10; v=6; by=Ferry Service: Six islands lost their boats⟧, the State Ferry Service announced. ⟦F11; v=32; by=-: The gates of all 32 state campgrounds are chained⟧, ⟦F12; v=6300; by=Bureau of Parks: wiping out 6,300 holiday reservations⟧ by the count of the Bureau of Parks.
⟦F13; v=July 13; by=-: The next payday is July 13⟧. Few in the building had seen one of these before; the vending machines, which belong to a contractor, went on humming in the dark corridor outside the governor's office.
⟦F17; v=lodging tax; by=Ines Pelkey: Pelkey had wanted overnight visitors to pay more, she said⟧, ⟦F17; v=lodging tax; by=Dale Whitcomb: and Whitcomb called that a tax on the only crop the coast has left⟧.
%% Sign up for The Tide, our morning newsletter
=== a2 | outlet: Continental Press | published: 2033-07-02 | title: Thousands rally at Maine capitol on Day 2 of shutdown
AUGUSTA, Maine (CP) — Furloughed workers ringed the Maine State House on Saturday, ⟦F1; by=-: the second day without a state government⟧, as a judge kept part of it alive.
⟦F14; v=1500; by=Capitol Police: Capitol Police put the crowd at 1,500⟧. ⟦F14; v=4000; by=union: The employees' union claimed 4,000⟧.
Superior Court Justice Aurelia Voss ⟦F15; by=court order: directed that child-protection caseworkers stay on the job⟧, in a written order. ⟦F16; v=2033-07-02; by=-: She signed it ⟦T2033-07-02: Saturday⟧ morning⟧.
The impasse is over ⟦F7; v=about $190 million; by=-: a gap of roughly $190 million⟧ and ⟦F17; v=lodging tax; by=-: whether hotel guests should help to fill it⟧. ⟦F18; v=House before; by=Senate clerk: The Senate had already gone home when the governor's last offer came up by messenger⟧, its clerk, Ralph Onsager, said. ⟦F18; v=offer before; by=Toby Lund: Whitcomb spokesman Toby Lund said the paper was in the chamber, on the rostrum, while senators were still seated⟧.
⟦F5; v=9400; by=-: Some 9,400 people are off⟧; ⟦F6; v=2900; by=-: around 2,900 work on without a check⟧ that was due ⟦F13; v=July 13; by=-: in the middle of next week⟧.
⟦F3; v=97-50; by=-: Ninety-seven representatives had backed the spending plan on Thursday night and 50 had not⟧, ⟦F4; v=4; by=-: four shy of the supermajority⟧ that an emergency bill requires.
⟦F25; v=4100; by=Lobster Board: Fishermen fared no better than campers: 4,100 of them are waiting for permits, according to the Lobster Board⟧.
On Frenchboro, an island of 60 people, ⟦F19; v=lobster boat; by=-: a 71-year-old man with chest pains was carried to the mainland by lobster boat⟧ Friday night. Emergency boats are meant to be exempt from a closing of government, but the ferry crews are not counted among them. ⟦F20; v=stable; by=hospital: He was in stable condition, the hospital in Ellsworth said⟧.
=== a3 | outlet: Fundy Shore Gazette | published: 2033-07-03 | title: N.B. offers a ferry to Maine's stranded islanders
%% Saint John, New Brunswick. Weather: fog
There are neighbours, and there are neighbours with a spare ship. ⟦F21; by=Premier's Office: Fredericton will lend Maine the thirty-car ferry Lady Ganong until the Americans settle their quarrel⟧, the Premier's Office said on Saturday. ⟦F22; by=Maine officials; st=doubted: Whether anyone in Augusta is at work to say yes is unclear⟧, two officials there admitted by cellphone.
⟦F10; v=6; by=-: Half a dozen islands from Casco Bay to Swan's have had no service⟧ ⟦F2; v=2033-07-01; by=-: since Dominion Day⟧. ⟦F19; v=lobster boat; by=Win Dunbar: Lobsterman Win Dunbar told the Gazette he took his neighbour across himself⟧, on a mattress between the traps. ⟪Win Dunbar; q: “⟦F23; v=not called; by=Win Dunbar: I never got the Coast Guard on the radio because nobody told me they'd come⟧. Forty minutes flat calm, thank God,”⟫ he said. ⟦F23; v=called; by=Coast Guard: The Coast Guard station at Southwest Harbor says its log shows a call and a boat on the way⟧.
⟦F7; v=about $190 million; by=-: The missing money, some $190 million⟧ in their dollars, is about what this province spends on snow and drink together. ⟦F8; v=refund; by=-: A mill wanted its taxes back, and a court obliged⟧. ⟦F17; v=lodging tax; by=-: Their quarrel is over what a visitor should pay on top of his motel bill⟧.
⟦F11; v=32; by=-: Thirty-two campgrounds are closed⟧, and ⟦F24; v=one third; by=park guide: a third of the cars at the gate of the Fundy park had Maine plates on Saturday⟧, a guide on duty reckoned.
%% Lobster supper, St. Martins Legion, $28
=== a4 | outlet: Trap & Buoy | published: 2033-07-05 | title: 4,100 licences in limbo at peak shed
%% The trade weekly of the North Atlantic lobster fishery
July is when the shedders come in and when a boat pays for its winter. ⟦F25; v=4100; by=Maine Lobster Board: Some 4,100 renewals are stuck in a locked office in Hallowell⟧, says the Lobster Board, and ⟦F26; by=marine patrol; st=denied: nobody will be fined for hauling on an old tag, the Marine Patrol assured us⟧.
⟦F19; v=lobster boat; by=-: It was one of ours who ran the Frenchboro patient in⟧. For the record, ⟦F23; v=called; by=Coast Guard: the Coast Guard insists it was hailed at 21h14⟧. ⟦F23; v=not called; by=Win Dunbar: The skipper insists it was not⟧. ⟦F20; v=stable; by=wife: The patient is sitting up and complaining, his wife reports⟧.
Dealers are less cheerful. ⟦F27; v=$38 million; by=chamber of commerce: Thirty-eight million dollars is the state chamber's price for the week, empty motels and unsold chowder included⟧. ⟦F27; v=$11 million; by=budget office: In wages alone, the budget people have it at eleven⟧.
On the water ⟦F10; v=4; by=Ferry Service: four islands are still cut off; Peaks and Islesboro got boats back on Sunday⟧, the Ferry Service tells us. ⟦F21; by=-: The borrowed Canadian ship⟧ has not left Blacks Harbour, and ⟦F12; v=8150; by=Bureau of Parks: 8,150 camping parties have now been turned away⟧, if you ask the Parks Bureau.
Whom to thank? ⟦F9; v=Whitcomb; by=four skippers: Four skippers at the Stonington co-op name the governor, who they say walked out first⟧. ⟦F9; v=Pelkey; by=co-op manager: Their manager saw the speaker's car leave on the late news and names her⟧. ⟦F14; v=4000; by=union: A rally of 4,000, as the union has it⟧, changed nobody's mind. ⟦F13; v=July 13; by=union: Its members, it reminds us, were to see money again on the 13th⟧.
=== a5 | outlet: Dirigo Live | published: 2033-07-07 | title: LIVE: Maine reopens – how it happened
%% Refresh for updates. All times Eastern
08h10 Doors are unlocked. ⟦F28; v=2033-07-06; by=-: The shutdown ended ⟦T2033-07-06: last night⟧ at 11.52 when the governor signed⟧. ⟦F1; by=-: State offices had been dark⟧ for six days.
08h25 The numbers. ⟦F29; v=122-23; by=House clerk: The second vote was 122 to 23, by the House clerk's tally⟧. ⟦F3; v=97-50; by=-: Compare 97 to 50 on the night of June 30⟧, ⟦F4; v=4; by=-: when four hands were wanting⟧.
08h40 The deal. ⟦F17; v=lodging tax; by=-: Hotel and motel guests pay⟧: ⟦F30; v=1.5 points; by=Ines Pelkey: the levy on rooms rises by a point and a half, Speaker Pelkey confirms⟧. ⟦F31; by=Toby Lund; st=planned: Everyone furloughed gets paid for the lost days, says Lund⟧.
&& ⟦F28; v=2033-07-06; by=-: Governor signed shortly before midnight⟧.
09h05 The blame. ⟦F8; v=overspending; by=state auditor: The state auditor's note, out this morning, lays the whole gap on Health and Human Services⟧. ⟦F8; v=refund; by=Dale Whitcomb: Whitcomb, shown it, repeats “mill, mill, mill”⟧.
09h15 The bill. ⟦F27; v=$38 million; by=chamber of commerce: $38 million for Maine at large, by the chamber of commerce's arithmetic⟧. Officials will not repeat that one. ⟦F27; v=$11 million; by=budget office: Their own budget office books eleven million in idle wages⟧.
09h30 ⟦F18; v=offer before; by=Toby Lund: On that lost offer: Lund has produced a photograph of the envelope with senators behind it⟧. ⟦F18; v=House before; by=Ralph Onsager: Onsager says those are tourists⟧.
@@ copy Continental Press
09h45 Superior Court Justice Aurelia Voss ⟦F15; by=court order: directed that child-protection caseworkers stay on the job⟧, in a written order. ⟦F16; v=2033-07-02; by=-: It bore Saturday's date⟧ and lapses today.
09h50 ⟦F6; v=2914; by=budget office: Those who stayed at their posts, 2,914 of them in the budget office's table⟧, see their first check late.
10h00 ⟦F25; v=4100; by=Lobster Board: The Lobster Board hopes to clear its 4,100 papers by Friday⟧. ⟦F12; v=8150; by=-: The 8,150 lost tent pitches⟧ are gone for good.
%% Comments are closed
=== a6 | outlet: Radio Skagerrak | published: 2033-07-08 | title: When an American state goes on holiday
%% Utenrikskronikk, in English translation. Correspondent Ragnhild Moe
In the north-east corner of the United States ⟦F1; by=-: a whole administration was locked up⟧ for most of a week because of hotel beds. ⟦F30; v=1.5 points; by=-: One and a half percentage points more on a room⟧: such was the price at which ⟦F28; v=2033-07-06; by=-: on Wednesday night⟧ peace was made. ⟦F2; v=2033-07-01; by=-: It had started on the first of July⟧, three days before the fireworks.
⟦F18; v=House before; by=senator: A senator with whom I ate blueberry cake was already in her car when the famous offer arrived, she told me⟧.
I was there when they demonstrated. ⟦F14; v=1500; by=police: The police saw fifteen hundred⟧; ⟦F14; v=4000; by=organisers: four thousand, shouted the organisers⟧. Among them was a geologist who showed me her bill from the daycare. ⟦F5; v=12000; by=union president: With university and court staff it was 12,000 who sat at home, the union's president Gus Ferland told me⟧; ⟦F5; v=9400; by=-: the ministries by themselves make 9,400⟧.
⟦F31; by=-; st=planned: They shall have their wages afterwards⟧. ⟦F27; v=$11 million; by=budget office: Eleven million for work not done, the budget office calculates⟧; ⟦F27; v=$38 million; by=merchants: the merchants, who count their own tills too, arrive at 38⟧.
Who left the room first? ⟦F9; v=Pelkey; by=Dale Whitcomb: “Madam Speaker,” says Governor Whitcomb to me⟧. ⟦F9; v=Whitcomb; by=Ines Pelkey: “Himself,” says she⟧. ⟦F29; v=122-23; by=-: Yet 122 representatives against 23 found it possible in the end⟧.
On the outermost island they have another measure. ⟦F19; v=lobster boat; by=Win Dunbar: Mr Dunbar, who brought a sick neighbour over the sound in his fishing boat⟧, wants no medal. ⟪Win Dunbar; q: “Next time I would like the government to be home,”⟫ he says. ⟦F23; v=called; by=Coast Guard: The coast guard shows me a line in its book with his boat's name⟧; ⟦F23; v=not called; by=Win Dunbar: he calls it a line that somebody wrote afterwards⟧. ⟦F20; v=stable; by=-: The neighbour is recovering⟧. ⟦F15; by=-: For threatened children a judge had to decree that someone come to work⟧, ⟦F16; v=2033-07-02; by=-: which she did on the second day⟧. ⟦F11; v=32; by=-: For tents there was no judge: two and thirty meadows lay empty⟧. ⟦F21; by=-: Canada's loaned vessel⟧ never came, for ⟦F22; by=-: there was nobody at a desk to accept it⟧.
%% © Radio Skagerrak
=== key
F1 | What happened to Maine's state government?
F2 | When did the shutdown begin?
F3 | How did the House vote on the budget before the shutdown?
F4 | How many votes were missing for two-thirds?
F5 | How many employees were sent home?
F6 | How many employees had to work on?
F7 | How large is the budget gap?
F8 | What caused the budget gap?
F9 | Who walked out of the talks first?
F10 | How many islands are without ferry service?
F11 | How many state campgrounds are closed?
F12 | How many camping reservations were lost?
F13 | When is the next payday?
F14 | How many took part in the rally?
F15 | What did the judge order?
F16 | When did the judge sign the order?
F17 | Which tax was the quarrel about?
F18 | Did the offer arrive before or after the Senate adjourned?
F19 | How was the Frenchboro patient brought to the mainland?
F20 | What is the condition of the patient?
F21 | What did New Brunswick offer?
F22 | Did Maine accept the ferry?
F23 | Was the Coast Guard called?
F24 | How many cars at the Fundy park were from Maine?
F25 | How many licence renewals are stuck?
F26 | Will lobstermen with old tags be fined?
F27 | What did the shutdown cost?
F28 | When did the shutdown end?
F29 | How did the House vote the second time?
F30 | By how much does the lodging tax rise?
F31 | Will furloughed workers be paid for the lost days?
D1 | responsibility | conflict | F9 | Whitcomb: a1 a4 a6 | Pelkey: a1 a4 a6 | governor and speaker each say the other left first
D2 | cause | conflict | F8 | refund: a1 a3 a5 | overspending: a1 a5 | the governor blames a mill's refund, the speaker and the auditor the health department
D3 | sequence | conflict | F18 | House before: a2 a5 a6 | offer before: a2 a5 | the clerk has the Senate gone before the offer came, the spokesman has it on the rostrum with senators seated
D4 | denial | conflict | F23 | not called: a3 a4 a6 | called: a3 a4 a6 | the skipper says he never called, the station's log shows a call
D5 | figure | conflict | F14 | 1500: a2 a6 | 4000: a2 a4 a6 | police and union counts of one crowd
D6 | figure | update | F12 | 6300: a1 | 8150: a4 a5 | cancellations grew over four days
D7 | figure | update | F10 | 6: a1 a3 | 4: a4 | two islands got boats back on Sunday
D8 | figure | scope | F5 | 9400: a1 a2 a6 | 12000: a6 | executive branch alone or with university and courts
D9 | figure | scope | F27 | $11 million: a4 a5 a6 | $38 million: a4 a5 a6 | wages alone against all lost trade
D10 | figure | rounding | F7 | $186 million: a1 | about $190 million: a2 a3 | the same gap rounded
D11 | figure | rounding | F6 | 2914: a1 a5 | 2900: a2 | the same employees rounded
R F9 | 4 | the speaker; the governor and his spokesman; four skippers; the co-op manager
R F8 | 3 | the governor; the speaker; the state auditor
R F14 | 2 | Capitol Police; the union
R F23 | 2 | the skipper; the Coast Guard
S | a2 directed that child-protection caseworkers stay on the job | a5 directed that child-protection caseworkers stay on the job
E | Dale Whitcomb | person | Dale Whitcomb; Gov. Dale Whitcomb; the governor; Whitcomb; Governor Whitcomb
E | Ines Pelkey | person | House Speaker Ines Pelkey; Pelkey; Speaker Pelkey; the speaker
E | Win Dunbar | person | Win Dunbar; Mr Dunbar; The skipper
E | Bureau of Parks | organisation | Bureau of Parks; Parks Bureau
