story: baqubah_boxes
about: ballot boxes burn in an Iraqi warehouse before a recount of a provincial election; a short circuit or arson, how many boxes, guards on duty or sent home, the cameras; the machine count and the hand count give the majority to different lists, and an older fire in Samawah held only archives
=== a1 | outlet: Al-Nahr Agency | published: 2030-11-15 | title: Fire in Baqubah depot; ballot boxes “safe in the main”
%% Al-Nahr Agency / Baghdad
BAQUBAH, 15 Nov (Al-Nahr) – ⟦F1; by=-: A fire ⟦T2030-11-14: on Thursday night⟧ damaged a depot of the Electoral Commission in Baqubah, capital of Diyala⟧, in which the boxes of ⟦F2; v=2030-11-08; by=-: ⟦T2030-11-08: last Friday's⟧ provincial election⟧ are stored.
⟦F3; v=short circuit; by=civil defence: A short circuit in an air cooler was responsible, the Civil Defence Directorate determined⟧. ⟦F4; v=61; by=Electoral Commission: Sixty-one boxes were lost, a spokeswoman for the Commission, Israa al-Timimi, stated⟧, ⟦F5; v=6%; by=Electoral Commission: or six per cent of those in the province⟧. ⟪Israa al-Timimi; q: “Their results are in the machines, and the machines do not burn,”⟫ she said.
⟦F6; v=on duty; by=interior ministry: Four guards were at their posts and raised the alarm, according to the Interior Ministry⟧. ⟦F7; v=5; by=health directorate: Five firefighters were treated for smoke⟧, the health directorate reported.
=== a2 | outlet: Diyala Al-Youm | published: 2030-11-16 | title: They went home for supper, and the building burnt
%% Independent daily. 500 dinars
⟦F1; by=-: A corner of the Commission's store in our town is charcoal⟧. At nine the street was dark, says Umm Haydar, who sells bread opposite the depot. ⟪Umm Haydar; q: “⟦F6; v=absent; by=Umm Haydar: The guards had locked up and gone to eat⟧. Then two boys jumped the wall,”⟫ she told us. ⟦F3; v=arson; by=firefighter; st=alleged: A firefighter who was first inside speaks of three jerrycans⟧ and a smell ⟪Firefighter; q: “that no air cooler makes.”⟫
⟦F4; v=240; by=Diyala Is Ours: The list Diyala Is Ours puts the number of burnt boxes at 240⟧ and says ⟦F8; v=its strongholds; by=Diyala Is Ours; st=alleged: nearly all came from districts that it had won⟧.
⟦F9; v=dark for three days; by=technician: The cameras of the yard had shown nothing since Monday, a technician confided⟧. ⟦F9; v=working; by=Electoral Commission; st=denied: They were working, the Commission insists⟧.
⟦F10; v=Reform 7; by=-: By the machine count the Reform Gathering holds seven of the seventeen seats⟧, ⟦F11; v=Ours 6; by=-: and Diyala Is Ours six⟧. ⟦F12; v=1318; by=-: Between the last winner and the first loser lie 1,318 votes⟧.
%% Prayer times: Fajr 04h58, Dhuhr 11h49
=== a3 | outlet: Levant & Gulf Wire | published: 2030-11-17 | title: Iraqi ballot depot fire fuels fraud claims ahead of recount
BAGHDAD, Nov 17 (LGW) - ⟦F1; by=-: A blaze that swept part of an election warehouse north-east of Baghdad⟧ has deepened a row over a provincial vote, ⟦F13; v=2030-11-19; by=-; st=planned: two days before a manual recount was to begin ⟦T2030-11-19: on Tuesday⟧⟧.
⟦F4; v=about 60; by=Electoral Commission: About 60 boxes went up in flames, officials said⟧; ⟦F4; v=hundreds; by=losing candidates: losing candidates spoke of hundreds⟧.
⟦F14; v=47%; by=Electoral Commission: Turnout was 47 percent of holders of biometric cards, the commission said⟧. ⟦F14; v=39%; by=Shams network: Measured against everybody of voting age it was 39 percent, according to the monitoring network Shams⟧.
⟦F15; v=refused; by=UN official: A United Nations election adviser was kept out of the site on Friday, a U.N. official said⟧. ⟦F15; v=no request; by=Electoral Commission; st=denied: No such visit had been requested, the commission said⟧.
Last year ⟦F16; v=archives only; by=-: a fire in a depot in Samawah destroyed papers of an older poll⟧; ⟦F17; v=no one charged; by=-: nobody was charged⟧.
Protesters blocked the Baghdad-Kirkuk highway ⟦F18; v=two days; by=-: for a second day⟧.
%% (Reporting by Baghdad newsroom)
=== a4 | outlet: Shams Network for Election Monitoring | published: 2030-11-21 | title: Fourth bulletin: the Baqubah depot
%% Bulletin 4 / Diyala. 212 observers, 14 districts
⟦F1; by=-: The depot that burnt⟧ held the papers of ⟦F2; v=2030-11-08; by=-: the provincial poll of ⟦T2030-11-08: 8 November⟧⟧.
1. Number. Our observers walked through the hall on the morning after, with the register of the storekeeper. ⟦F4; v=118; by=-: A hundred and eighteen boxes can no longer be opened and counted⟧. ⟦F4; v=61; by=Electoral Commission: The Commission's 61 are those reduced to ash⟧; ⟦F19; v=57; by=-: another 57 were soaked by the hoses⟧.
2. Origin. ⟦F8; v=mixed; by=-: The lost boxes came from all fourteen districts, in about the proportion of the vote⟧; the claim of one list is not borne out.
3. Guard. ⟦F6; v=absent; by=duty roster: The duty roster has a line through the names of the four men from 20h00 on⟧.
4. Cameras. ⟦F9; v=dark for three days; by=-: The recorder's last file is of ⟦T2030-11-11: 11 November⟧⟧.
5. Access. ⟦F15; v=refused; by=-: Our people stood beside the UN vehicle when it was waved away⟧.
6. Recount. ⟦F13; v=2030-11-23; by=Electoral Commission; st=planned: It will now begin ⟦T2030-11-23: on Saturday the 23rd⟧, the Commission has informed us⟧.
=== a5 | outlet: Al-Nahr Agency | published: 2030-11-30 | title: Judge: Baqubah fire was deliberate; three held
BAQUBAH, 30 Nov (Al-Nahr) – ⟦F3; v=arson; by=investigating judge: The fire was lit on purpose with petrol, the investigating judge of Baqubah, Nabil al-Karkhi, announced ⟦T2030-11-30: on Saturday⟧⟧, setting aside the first finding of Civil Defence. ⟦F20; v=3; by=investigating judge: Three men are detained⟧, ⟦F21; v=storekeeper; by=investigating judge: among them the depot's own storekeeper⟧.
⟦F22; v=for money; by=investigating judge: They were paid nine million dinars, al-Karkhi said⟧, ⟦F23; v=unknown; by=investigating judge: without saying by whom⟧.
The Commission has ended the manual count. ⟦F11; v=Ours 7; by=Electoral Commission: Diyala Is Ours has seven seats⟧ and ⟦F10; v=Reform 6; by=Electoral Commission: the Reform Gathering six⟧, al-Timimi said. ⟦F24; v=electronic result; by=-: Stations whose boxes were destroyed went in with their electronic result⟧.
&& ⟦F7; v=5; by=health directorate: Five firefighters had suffered from smoke⟧.
=== a6 | outlet: The Ankara Gazette | published: 2030-12-03 | title: How 61 ashes turned a province over
%% Opinion & analysis / Middle East
Diyala, an hour from Baghdad and an hour from Iran, ⟦F11; v=Ours 7; by=-: has a new largest list⟧. It has not a calmer street. ⟦F23; v=Reform Gathering; by=Diyala Is Ours; st=alleged: Whoever paid the arsonists sits in the Reform Gathering, the winners say⟧. ⟦F23; v=Diyala Is Ours; by=Reform Gathering; st=alleged: The Gathering answers that the man who profits pays, and that Diyala Is Ours profited⟧.
⟦F3; v=arson; by=investigating judge: That somebody brought petrol is now a judge's finding⟧, and ⟦F3; v=short circuit; by=civil defence: the air cooler to which the fire brigade's office had first pointed⟧ stands unharmed in the evidence room. ⟦F6; v=on duty; by=interior ministry: Of its four watchmen the Interior Ministry has not yet let go⟧, although ⟦F6; v=absent; by=Umm Haydar > Diyala Al-Youm: a baker told the local daily of their supper⟧: ⟪Umm Haydar; q; via=Diyala Al-Youm: “Two boys came over the wall.”⟫
⟦F24; v=electronic result; by=-: Where the paper was gone, the recount simply copied the machine⟧. ⟦F14; v=less than half; by=-: Fewer than half of the card-holders had bothered to vote⟧. ⟦F12; v=about 1300; by=-: Some 1,300 votes made the difference in the first count⟧; ⟦F25; v=902; by=-: in the second it was 902⟧. ⟦F4; v=118; by=Shams network: The monitors count 118 boxes that could not be read⟧, enough, in either case, to keep the quarrel warm.
⟦F18; v=nine days; by=-: The highway was closed for nine days in all⟧. ⟦F16; v=archives only; by=-: Samawah, it will be recalled, lost nothing but old files⟧.
@@ copy Levant & Gulf Wire
⟦F15; v=refused; by=UN official: A United Nations election adviser was kept out of the site, a U.N. official said⟧. ⟦F15; v=no request; by=Electoral Commission; st=denied: No such visit had been requested, the commission said⟧.
=== a7 | outlet: Radio Mesopotamia FM | published: 2030-11-19 | title: Phone-in: your questions on the depot
%% Sponsored by Al-Rafidain Solar
Abu Ali from Muqdadiyah: how many are gone? ⟦F4; v=61; by=Electoral Commission: Sixty-one, Abu Ali, is what the lady from the Commission told us this morning⟧. ⟦F4; v=240; by=Diyala Is Ours: Your cousin on the list says two hundred and forty⟧. We were not let in to see.
Zainab from Khanaqin: why is there no counting today? ⟦F13; v=postponed; by=Electoral Commission: Because it is put off until the hall is dry, they tell us⟧.
A man who did not give a name: ⟦F3; v=arson; by=caller; st=alleged: ⟪Caller; q: “My nephew saw the cans.”⟫⟧ ⟦F3; v=short circuit; by=civil defence: Civil Defence, sir, says it was electricity⟧. ⟪Caller; q: “Electricity? In Baqubah? At nine in the evening?”⟫
And Nour, who is studying law: was this not once before? ⟦F16; v=archives only; by=-: It was in Samawah, sister, and those were dead papers⟧, not this year's vote. ⟦F17; v=no one charged; by=-: No culprit has stood before a court for it⟧.
=== key
F1 | What happened at the depot?
F2 | When was the provincial election?
F3 | What caused the fire?
F4 | How many ballot boxes were lost?
F5 | What part of the province's boxes was lost?
F6 | Were the guards on duty?
F7 | How many firefighters were hurt?
F8 | From which districts did the lost boxes come?
F9 | Were the cameras working?
F10 | How many seats does the Reform Gathering have?
F11 | How many seats does Diyala Is Ours have?
F12 | What was the margin in the first count?
F13 | When does the recount begin?
F14 | What was the turnout?
F15 | Was the UN adviser refused entry?
F16 | What was destroyed in the Samawah fire?
F17 | Was anyone charged over the Samawah fire?
F18 | How long was the highway blocked?
F19 | How many boxes were soaked?
F20 | How many are detained over the fire?
F21 | Who is among the detained?
F22 | Why was the fire lit?
F23 | Who paid the arsonists?
F24 | How were stations with destroyed boxes treated in the recount?
F25 | What was the margin in the recount?
D1 | cause | conflict | F3 | short circuit: a1 a6 a7 | arson: a2 a5 a6 a7 | civil defence against a firefighter and the investigating judge
D2 | figure | conflict | F4 | 61: a1 a4 a7 | 240: a2 a7 | the commission against the list Diyala Is Ours
D3 | figure | scope | F4 | 61: a1 a4 a7 | 118: a4 a6 | burnt to ash, or burnt and soaked
D4 | figure | rounding | F4 | 61: a1 a4 a7 | about 60: a3 | the commission's number rounded
D17 | figure | rounding | F4 | 240: a2 a7 | hundreds: a3 | the losing list's number in a word
D18 | figure | conflict | F4 | 240: a2 a7 | 118: a4 a6 | the list's claim against the monitors' register
D5 | place | conflict | F6 | on duty: a1 a6 | absent: a2 a4 a6 | the ministry against a neighbour and the roster
D6 | denial | conflict | F15 | refused: a3 a4 a6 | no request: a3 a6 | the UN and the monitors against the commission
D7 | figure | scope | F14 | 47%: a3 | 39%: a3 | share of card-holders or of all of voting age
D8 | figure | update | F11 | Ours 6: a2 | Ours 7: a5 a6 | the machine count, then the hand count
D9 | figure | update | F10 | Reform 7: a2 | Reform 6: a5 | the machine count, then the hand count
D10 | date | update | F13 | 2030-11-19: a3 | 2030-11-23: a4 | the recount was put off
D11 | characterisation | conflict | F8 | its strongholds: a2 | mixed: a4 | the list's claim against the monitors' register
D12 | figure | rounding | F12 | 1318: a2 | about 1300: a6 | the first margin rounded
D13 | responsibility | conflict | F23 | Reform Gathering: a6 | Diyala Is Ours: a6 | each list accuses the other of paying
D14 | denial | conflict | F9 | dark for three days: a2 a4 | working: a2 | a technician and the recorder against the commission
D15 | figure | rounding | F14 | 47%: a3 | less than half: a6 | the share of card-holders in words
D16 | figure | update | F18 | two days: a3 | nine days: a6 | the blockade went on
R F4 | 3 | the commission; Diyala Is Ours; the Shams observers
R F3 | 4 | civil defence; a firefighter; the investigating judge; a caller's nephew
R F6 | 3 | the interior ministry; Umm Haydar; the duty roster
R F15 | 3 | the UN official; the Shams observers; the commission
S | a2 “Then two boys jumped the wall,” | a6 “Two boys came over the wall.”
E | Electoral Commission | organisation | the Electoral Commission; the Commission; the commission; officials
E | Israa al-Timimi | person | Israa al-Timimi; al-Timimi; the lady from the Commission; she
E | Diyala Is Ours | organisation | Diyala Is Ours; the winners; Your cousin on the list
E | Reform Gathering | organisation | the Reform Gathering; The Gathering
E | Nabil al-Karkhi | person | Nabil al-Karkhi; al-Karkhi; the investigating judge
