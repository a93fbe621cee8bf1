story: kamiyura_budget
about: the mayor of a Japanese port city loses a no-confidence vote over the budget and a hospital, dissolves the assembly and loses again; what he said on the tape, how deep the hole is, whether he was ill or fishing, what was signed before what; two no-confidence votes, two budgets, two elections
=== a1 | outlet: Seto Mainichi Post | published: 2030-02-20 | title: Kamiyura assembly passes no-confidence motion against mayor
%% Reporter Oda Chika
%% Weather: sunny, later cloud. High tide 10h41
KAMIYURA — ⟦F1; v=passed; by=-: The city assembly ⟦T2030-02-19: on Tuesday⟧ adopted a motion of no confidence in Mayor Kensaku Hirose⟧, ⟦F2; v=17-4; by=-: by 17 votes to 4⟧. ⟦F3; v=10 days; by=-: He has ten days in which to dissolve the assembly or lose his post⟧.
The motion faults him for ⟦F4; v=4.1 billion yen; by=budget committee: a shortfall of 4.1 billion yen that the budget committee found in his draft for fiscal 2030⟧, and for a recording in which, ⟦F5; v=close; by=motion: as the motion has it, he spoke of closing the municipal hospital⟧.
The mayor's seat was empty. ⟦F6; v=ill in bed; by=city hall secretariat: He had been confined to bed with influenza since Sunday, his secretariat said⟧. ⟦F7; v=7; by=-: Seven budget drafts in a row have been amended under Hirose, who is in his second term⟧.
⟦F8; v=9840; by=election board: A citizens' petition for the hospital bore 9,840 valid signatures, the election board announced⟧.
=== a2 | outlet: Shikoku Kyodo Press | published: 2030-02-22 | title: Mayor facing ouster dissolves assembly in western Japan city
MATSUYAMA, Feb. 22 (SKP) -- ⟦F9; v=dissolved; by=Kensaku Hirose: The mayor of Kamiyura, a port of 38,000 in Ehime Prefecture, dissolved the city's legislature ⟦T2030-02-22: on Friday⟧⟧ instead of stepping down. ⟪Kensaku Hirose; q: “Let those who own the city decide,”⟫ he told a news conference in a mask.
⟦F10; v=2030-03-17; by=election board; st=planned: A vote will be held ⟦T2030-03-17: on March 17⟧, the election board said⟧.
⟦F5; v=merge; by=Kensaku Hirose: Hirose said he had spoken of merging the hospital with a neighboring one⟧ and ⟦F5; v=merge; by=Kensaku Hirose; st=denied: never of shutting it⟧. ⟦F4; v=2.3 billion yen; by=Kensaku Hirose: The gap in his spending plan was 2.3 billion yen, he said⟧; ⟦F11; v=double counting; by=Kensaku Hirose: councilors had counted the port bond twice⟧.
⟦F2; v=17-4; by=-: Seventeen of the 21 assembly members⟧ had voted to ⟦F1; v=passed; by=-: withdraw their trust⟧.
=== a3 | outlet: Shukan Namikaze | published: 2030-02-28 | title: "Fever" mayor seen hauling in sea bream on day of the vote!
%% Weekly magazine. On sale Thursdays, 480 yen
Splash! ⟦F1; v=passed; by=-: They threw him overboard, the gentlemen of the assembly⟧. While the city fathers were sharpening their knives, where was the patient? ⟦F6; v=fishing; by=boat owner: On a boat off Heigun Island, says the owner of the boat⟧, who charges 9,000 yen per head and remembers every head. ⟪Boat owner; q: “⟦F6; v=fishing; by=boat owner: He caught four⟧ and coughed not once,”⟫ the man tells us. ⟦F6; v=ill in bed; by=Dr Inoue: Dr Inoue, the family physician, produces a certificate of 39.2 degrees⟧.
And who taped him? ⟦F12; v=Tada; by=city employee; st=alleged: The machine lay in the bag of Deputy Mayor Yuriko Tada, whispers an employee on the third floor⟧. ⟦F12; v=not Tada; by=Yuriko Tada; st=denied: ⟪Yuriko Tada; q: “My bag holds a lunch box,”⟫ Tada has it⟧.
⟦F13; v=47 seconds; by=-: We have listened to the forty-seven seconds⟧. ⟦F5; v=close; by=tape: ⟪Unnamed voice on the recording; q: “By next spring the lights there go out,”⟫ says a male voice⟧, and then a chair scrapes.
=== a4 | outlet: Kamiyura Municipal Hospital Workers' Union | published: 2030-03-05 | title: Appeal to our fellow citizens
%% Union leaflet no. 212
⟦F8; v=12000; by=-: More than twelve thousand of you signed⟧; that ⟦F8; v=9840; by=election board: the board accepted 9,840⟧ is because it strikes out those who live in the next town and are treated here.
He ⟦F1; v=passed; by=-: has lost the trust of the city's representatives⟧, and instead of going home he ⟦F9; v=dissolved; by=-: has sent them home⟧. Remember it at the ballot box ⟦F10; v=2030-03-17; by=-: ⟦T2030-03-17: on the 17th⟧⟧.
⟦F14; v=before; by=-: The contract with the consultants was signed on 12 February, that is to say a week before he asked the assembly⟧. ⟦F14; v=after; by=city hall: City hall dates it 26 February⟧. We have seen the seal register.
⟦F15; v=54; by=-: Fifty-four nurses have given notice since New Year⟧. ⟦F5; v=close; by=-: Do not be told of a “merger”: there is to be no ward, no night duty and no birth in Kamiyura⟧.
=== a5 | outlet: Seto Mainichi Post | published: 2030-03-18 | title: Mayor's opponents take 18 of 21 seats
%% Reporter Oda Chika
⟦F16; v=18; by=-: Candidates who oppose Mayor Hirose won eighteen of the 21 seats ⟦T2030-03-17: on Sunday⟧⟧. ⟦F17; v=63.8%; by=-: Turnout was 63.8 percent⟧, up from ⟦F29; v=51.2%; by=-: 51.2 at the last assembly election⟧. ⟦F22; v=2030-03-27; by=council secretariat; st=planned: A second motion will be tabled ⟦T2030-03-27: on March 27⟧, the secretariat of the assembly said⟧; ⟦F19; v=simple majority; by=-: this time more than half suffices⟧.
⟦F4; v=3.2 billion yen; by=prefectural auditors: Prefectural auditors, in a report of Friday, set the hole in the 2030 draft at 3.2 billion yen⟧. Both sides claimed to be vindicated.
@@ copy Shikoku Kyodo Press
⟦F5; v=merge; by=Kensaku Hirose: The mayor has said he had spoken of merging the hospital with a neighboring one⟧ and ⟦F5; v=merge; by=Kensaku Hirose; st=denied: never of shutting it⟧.
⟦F12; v=Tada; by=Yuriko Tada: Deputy Mayor Tada resigned ⟦T2030-03-15: on Friday⟧, admitting that the recorder had been hers⟧. ⟪Yuriko Tada; q: “Beside the lunch box there was room,”⟫ she said.
=== a6 | outlet: Le Courrier du Levant-Pacifique | published: 2030-03-29 | title: Au Japon, a small port dismisses its captain
%% Traduit du français par la rédaction
It took two attempts. ⟦F20; v=lost office; by=-: ⟦T2030-03-28: Since Thursday⟧, Kensaku Hirose has been mayor of Kamiyura no longer⟧: ⟦F21; v=18-3; by=minutes: eighteen elected members against three ended his mandate, according to the minutes⟧. ⟦F22; v=2030-03-28; by=-: The ballot had been delayed by a day on account of a typhoon warning⟧ out of season. ⟦F1; v=passed; by=-: The first disavowal, in February⟧, ⟦F2; v=about four-fifths; by=-: had gathered some four-fifths of the chamber⟧, and had led only to elections, in which ⟦F17; v=nearly two thirds; by=-: almost two citizens in three took part⟧.
⟦F5; v=merge; by=Kensaku Hirose: ⟪Kensaku Hirose; q: “I wanted to marry the hospital, not bury it,”⟫ he repeats⟧ to those who still bring him fish. ⟪Kensaku Hirose; q; via=Shikoku Kyodo Press: “Let the owners of the town decide,”⟫ he had told an agency in February; they have. ⟦F6; v=fishing; by=coast guard: Of fish, precisely: the coast guard's log places him at sea on 19 February⟧, ⟦F6; v=ill in bed; by=Kensaku Hirose: in spite of the fever to which he still clings⟧.
⟦F15; v=more than fifty; by=union: More than fifty nurses have left, if one follows their union⟧. ⟦F8; v=nearly ten thousand; by=-: The petition that began it all counted nearly ten thousand valid names⟧.
=== a7 | outlet: Shikoku Kyodo Press | published: 2030-04-22 | title: Ex-nurse elected mayor of Ehime port city
MATSUYAMA, April 22 (SKP) -- ⟦F23; v=Mieko Kanda; by=-: Mieko Kanda, 52, a former head nurse, was elected mayor of Kamiyura ⟦T2030-04-21: on Sunday⟧⟧, ⟦F24; v=58.1%; by=-: in a poll in which 58.1 percent of voters took part⟧. ⟦F25; v=third; by=-: Hirose, 63, who stood again, came third⟧.
He had been ⟦F20; v=lost office; by=-: forced from office last month⟧ ⟦F21; v=18-3; by=-: on an 18-to-3 vote⟧. ⟦F14; v=before; by=police: Police said the consulting contract at the heart of the affair had been stamped on Feb. 12⟧, ⟦F26; v=2; by=police: and that two officials were being questioned over its backdating⟧ — or rather, ⟪Police investigator; q: “forward-dating”⟫, an investigator said.
⟦F27; v=900 million yen; by=-: A stopgap budget of 900 million yen⟧ runs until June; ⟦F4; v=3.2 billion yen; by=auditors: the full-year draft, which auditors said was 3.2 billion yen short⟧, ⟦F30; v=withdrawn; by=-: has been withdrawn⟧. ⟦F15; v=87; by=hospital: The hospital has lost 87 people since January, doctors and technicians counted in, its office said⟧. ⟦F28; st=planned; by=Mieko Kanda: Kanda said the maternity ward would reopen by autumn⟧. ⟪Kensaku Hirose; q: “The city has decided,”⟫ Hirose said.
%% SKP Shikoku Bureau
=== key
F1 | What did the assembly do in February?
F2 | What was the vote on the first no-confidence motion?
F3 | How long has the mayor to decide?
F4 | How large is the shortfall in the 2030 draft budget?
F5 | What did the mayor say about the hospital?
F6 | Where was the mayor on the day of the first vote?
F7 | How many of Hirose's drafts were amended?
F8 | How many signed the petition?
F9 | What did the mayor do after the first vote?
F10 | When is the assembly election?
F11 | How does the mayor explain the larger shortfall?
F12 | Who made the recording?
F13 | How long is the recording?
F14 | Was the consultants' contract signed before or after the first vote?
F15 | How many of the hospital's staff have gone or given notice?
F16 | How many seats did the mayor's opponents win?
F17 | What was the turnout in the assembly election?
F19 | What majority does the second motion need?
F20 | What became of Hirose?
F21 | What was the vote on the second no-confidence motion?
F22 | When is the second no-confidence vote held?
F23 | Who was elected mayor?
F24 | What was the turnout in the mayoral election?
F25 | How did Hirose fare in the mayoral election?
F26 | How many officials are being questioned?
F27 | How large is the stopgap budget?
F29 | What was the turnout in the last assembly election?
F30 | What became of the full-year draft?
F28 | What will become of the maternity ward?
D1 | figure | conflict | F4 | 4.1 billion yen: a1 | 2.3 billion yen: a2 | the committee's shortfall against the mayor's
D2 | figure | update | F4 | 4.1 billion yen: a1 | 2.3 billion yen: a2 | 3.2 billion yen: a5 a7 | the auditors' later report settles between the two
D3 | characterisation | conflict | F5 | close: a1 a3 a4 | merge: a2 a5 a6 | the motion, tape and union say closure, the mayor a merger
D4 | place | conflict | F6 | ill in bed: a1 a3 a6 | fishing: a3 a6 | the secretariat and doctor put him in bed, the boat owner and coast guard at sea
D5 | sequence | conflict | F14 | before: a4 a7 | after: a4 | union and police date the contract before the vote, city hall after it
D6 | identity | conflict | F12 | Tada: a3 a5 | not Tada: a3 | an employee names her, she denies it
D7 | identity | update | F12 | not Tada: a3 | Tada: a3 a5 | the deputy mayor later admits the recorder was hers
D8 | figure | scope | F8 | 9840: a1 a4 | 12000: a4 | valid signatures of residents, or all who signed
D9 | figure | rounding | F8 | 9840: a1 a4 | nearly ten thousand: a6 | the valid names rounded
D10 | figure | rounding | F2 | 17-4: a1 a2 | about four-fifths: a6 | 17 of 21 as a fraction
D11 | figure | rounding | F17 | 63.8%: a5 | nearly two thirds: a6 | the same turnout as a fraction
D13 | date | update | F22 | 2030-03-27: a5 | 2030-03-28: a6 | a typhoon warning put the ballot off by a day
D14 | figure | scope | F15 | 54: a4 | 87: a7 | nurses only, or all staff
D12 | figure | rounding | F15 | 54: a4 | more than fifty: a6 | the union's number rounded
R F4 | 3 | the budget committee; the mayor; the prefectural auditors
R F6 | 4 | the mayor and his secretariat; the doctor; the boat owner; the coast guard's log
R F14 | 3 | the union's look at the seal register; city hall; the police
R F8 | 2 | the election board; the union
S | a2 “Let those who own the city decide,” | a6 “Let the owners of the town decide,”
E | Kensaku Hirose | person | Mayor Kensaku Hirose; Mayor Hirose; Hirose; Kensaku Hirose; the mayor of Kamiyura
E | Yuriko Tada | person | Deputy Mayor Yuriko Tada; Deputy Mayor Tada; Tada
E | Kamiyura city assembly | organisation | The city assembly; the city's legislature; the assembly; the chamber
E | Mieko Kanda | person | Mieko Kanda; Kanda
E | Kamiyura | place | KAMIYURA; Kamiyura; a port of 38,000 in Ehime Prefecture
