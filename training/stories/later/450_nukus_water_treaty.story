story: nukus_water_treaty
about: the signing of a Kazakh-Uzbek water treaty at Nukus is put off on its eve; a sore throat, a clause or a comma, who asked, until when, and whether a delegation had landed; a gas contract that was signed the same day is not the treaty, and the older protocol's litres are not the new one's
=== a1 | outlet: Sirdarya Press (state agency, Tashkent) | published: 2032-06-10 | title: Signing ceremony rescheduled
TASHKENT, 10 June. Sirdarya Press. ⟦F1; v=postponed; by=Uzbek foreign ministry: The ceremony for the signing of the Treaty on the Lower Syr Darya between Uzbekistan and Kazakhstan has been rescheduled⟧ ⟦F2; v=two weeks; by=Uzbek foreign ministry; st=planned: by approximately two weeks⟧, the press service of the Foreign Ministry reports. ⟦F3; v=2032-06-11; by=-: It was to have been held in Nukus ⟦T2032-06-11: tomorrow, June 11⟧⟧.
⟦F4; v=Kazakhstan; by=Uzbek foreign ministry: The request came from the Kazakh side⟧ ⟦F5; v=illness; by=Uzbek foreign ministry: in connection with an acute infection of the throat of Kazakhstan's Prime Minister, Arman Seitkali⟧. ⟪Uzbek foreign ministry; q: “We wish our dear guest a speedy recovery,”⟫ the ministry said.
⟦F6; v=no disagreement; st=denied; by=Uzbek foreign ministry: There are no outstanding questions on the text⟧.
⟦F7; v=signed; by=-: A contract on gas deliveries, likewise foreseen for ⟦T2032-06-11: Friday⟧, will be signed by the ministers of energy as planned⟧.
%% Sirdarya Press. Reprinting with reference to the agency only.
=== a2 | outlet: Astana Business Courier | published: 2032-06-11 | title: Seitkali's throat speaks: premier seen at cabinet, water treaty on ice
%% Aigerim Nur, Daulet Sapar
A man with no voice spoke for forty minutes ⟦T2032-06-11: this morning⟧. ⟦F5; v=not illness; st=doubted; by=-: Prime Minister Arman Seitkali chaired the cabinet, hoarse perhaps, but in the chair⟧.
⟦F5; v=clause 9; by=two members of the delegation: It is about clause nine, two members of the delegation told the Courier⟧: ⟦F8; v=1.2 cubic km; by=draft treaty: how Uzbekistan is to let through 1.2 cubic kilometres between November and March⟧, and ⟦F9; by=draft treaty: who pays when it does not⟧. ⟪delegation member; q: “At four ⟦T2032-06-09: on Wednesday⟧ we had a treaty. At six we had a treaty with a hole in it,”⟫ said one.
⟦F4; v=Uzbekistan; by=two members of the delegation: Tashkent, both said, asked for the delay⟧. ⟦F10; v=turned back; by=airport worker: The advance party's Airbus turned round over Kyzylorda, an airport worker said⟧.
⟦F2; v=after harvest; by=two members of the delegation; st=planned: Do not expect signatures before the cotton is in⟧, we were advised.
⟦F7; v=signed: The gas paper, for 3 billion cubic metres⟧, went through.
=== a3 | outlet: Crescent Wire | published: 2032-06-11 | title: Uzbek-Kazakh water treaty delayed at last minute
ALMATY, June 11 (Crescent) - Kazakhstan and Uzbekistan ⟦F1; v=postponed; by=both governments: put off ⟦T2032-06-11: Friday's⟧ planned signature of a treaty on sharing the Syr Darya⟧, dashing hopes of ending ⟦F11; v=more than a decade; by=-: over a decade of talks⟧.
Kazakh government spokesman Ruslan Bekov denied that the premier's health was to blame, ⟦F5; v=technical; by=Ruslan Bekov: citing ⟪Ruslan Bekov; q: “technical alignment of language versions”⟫⟧. Told that ⟦F5; v=illness; by=Uzbek foreign ministry > Sirdarya Press: Tashkent's state agency had reported an illness⟧, he said: ⟪Ruslan Bekov; q: “He thanks them for the honey.”⟫
⟦F6; v=disagreement; by=diplomat: A third-country diplomat briefed on the negotiations said the two remained split on winter flows⟧.
⟦F2; by=Ruslan Bekov; st=doubted: Bekov gave no new date⟧. ⟦F8; v=1.2 cubic km; by=draft treaty: The draft seen by Crescent guarantees Kazakhstan 1.2 billion cubic metres of water in winter⟧, ⟦F12; v=0.8 cubic km; by=-: up from 0.8 billion under a 2019 protocol⟧.
%% Reporting by T. Ibraimov, editing by Ş. Kaya
=== a4 | outlet: Karakalpak Field | published: 2032-06-13 | title: They had painted the kerbs
%% Nukus. Independent, banned twice, back three times.
⟦F13; v=9bn som; by=city hall employee: Nine billion som went into kerbs, flags and a hall roof for the ceremony⟧, someone at city hall tells us; ⟦F13; v=no extra; st=denied; by=mayor: the mayor denies that a single som was spent beyond the plan⟧.
And the guests were here! ⟦F10; v=landed; by=taxi drivers: An Airbus with the Kazakh flag stood on our runway from three till seven ⟦T2032-06-10: on Thursday⟧⟧, as eleven taxi drivers will swear. ⟦F14; v=16; by=taxi drivers: Sixteen people got off, ate in the VIP room and got on again⟧.
⟦F5; v=comma; by=translator: A translator who was there told us that it was a comma⟧. ⟪treaty translator; q: “In Uzbek we pay ‘in dry years, by agreement’. In Kazakh we pay ‘in dry years’, and by agreement we breathe,”⟫ she said. ⟦F15; by=translator: Nobody had compared the two since March⟧.
⟦F16; v=2; by=police: Two farmers with a placard were taken to the police station⟧; ⟦F16; v=5; by=relatives: their families say five, with the three who were only questioned on the street⟧. ⟦F17; v=released; by=police: All are home⟧.
=== a5 | outlet: Sirdarya Press (state agency, Tashkent) | published: 2032-06-24 | title: On the treaty: new date set
TASHKENT, 24 June. Sirdarya Press. ⟦F2; v=2032-07-09; by=Uzbek foreign ministry; st=planned: The Lower Syr Darya Treaty will be signed ⟦T2032-07-09: on July 9⟧⟧, ⟦F18; v=Turkistan; by=Uzbek foreign ministry; st=planned: in the Kazakh city of Turkistan⟧, the Foreign Ministry's press service said.
⟦F5; v=technical; by=Uzbek foreign ministry: The additional time was used for the alignment of the language versions⟧. ⟦F4; v=joint; by=Uzbek foreign ministry: It had been a joint decision⟧, the ministry noted. ⟦F10; v=never departed; st=denied; by=Uzbek foreign ministry: Rumours of a delegation's aircraft in Nukus ⟦T2032-06-10: on 10 June⟧ do not correspond to reality, as no such aircraft had departed⟧.
⟦F8; v=1.1 cubic km; by=Uzbek foreign ministry: The winter release was fixed at 1.1 cubic kilometres⟧. It underlined the spirit of good-neighbourliness in which the experts of both states had worked.
=== a6 | outlet: Rivers Without Quarrels (NGO bulletin) | published: 2032-06-28 | title: What is in clause nine, and what fell out
The delay has cost a slice of the river. ⟦F8; v=1.1 cubic km; by=both governments: The winter flow in the text is now 1.1 cubic kilometres⟧; ⟦F8; v=1.2 cubic km; by=draft treaty: ⟦T2032-06-09: on 9 June⟧ it was 1.2⟧. ⟦F19; v=8%; by=-: That is eight per cent less⟧, or the drinking water of Kyzylorda for three years.
⟦F9; v=nobody; by=treaty text: The penalty has gone altogether⟧. In its place stands a commission, ⟦F20; v=6; by=treaty text: with three members from each side⟧.
Why? ⟦F5; v=clause 9; by=former negotiator: A former Uzbek negotiator told us frankly that his ministry of water had woken up to clause nine when it read the Kazakh version⟧. So ⟦F21; v=both; by=-: comma and clause are one and the same story⟧. ⟦F4; v=Uzbekistan; by=former negotiator: It was his side that telephoned⟧, he says, at half past five on the same day, ⟦T2032-06-09: 9 June⟧.
⟦F22; v=4000 ha; by=Rivers Without Quarrels: We estimate that 4,000 hectares of delta meadow will miss the water⟧; ⟦F22; v=none; by=Uzbek water ministry: the ministry says none will⟧.
%% The bulletin is funded by its subscribers and two foundations
=== a7 | outlet: The Thames Gazette | published: 2032-07-10 | title: Dry eyes in Turkistan as neighbours sign river pact
%% From Olivia Marchant in Turkistan
⟦F1; v=signed; by=-: The treaty that could not be signed in June was signed ⟦T2032-07-09: yesterday⟧⟧ under a blue dome, with two pens that worked. ⟦F23; v=fine: Arman Seitkali's throat was in excellent order⟧: ⟪Arman Seitkali; q: “⟦F5; v=not illness; by=Arman Seitkali: I was never ill⟧. I was asked to be ill,”⟫ he told reporters, before an aide led him off. ⟦F24; st=denied; by=Ruslan Bekov: The aide, Ruslan Bekov, said later that the prime minister had been joking⟧.
Mr Seitkali's remark fits what this newspaper was told by a Kazakh minister: ⟦F4; v=Uzbekistan; by=Kazakh minister: that the Uzbeks wanted time and offered a sickness as a courtesy⟧. ⟦F4; v=joint; by=Uzbek foreign ministry > Sirdarya Press: Tashkent now speaks, through its agency, of a common decision⟧.
@@ copy Crescent Wire
⟦F8; v=1.2 cubic km; by=draft treaty: The draft had guaranteed Kazakhstan 1.2 billion cubic metres of water in winter⟧, ⟦F12; v=0.8 cubic km; by=-: up from 0.8 billion under a 2019 protocol⟧. ⟦F8; v=just over 1 cubic km; by=treaty text: What it gets is a shade above one billion⟧. ⟦F11; v=11 years; by=-: Eleven years of haggling⟧ are over.
⟦F10; v=landed; by=flight-tracking site: A flight-tracking site does show an Airbus of the Kazakh state fleet down at Nukus for four hours ⟦T2032-06-10: on 10 June⟧⟧, whatever ⟦F10; v=never departed; st=denied; by=Uzbek foreign ministry: the official denial⟧ says. ⟦F14; v=about 15; by=Kazakh minister: Some fifteen officials were on it, the minister recalled⟧, and the plov was good.
Its interpreter has given the affair its epitaph: ⟪treaty translator; q; via=Karakalpak Field: “By agreement, we breathe.”⟫ ⟦F25; v=ratification; by=-; st=planned: Both parliaments must still ratify⟧, ⟦F26; v=autumn; by=-; st=planned: probably in the autumn⟧. ⟦F7; v=signed: The gas contract of ⟦T2032-06-11: 11 June⟧, often confused with it⟧, is already being fulfilled.
=== key
F1 | What happened to the signing of the water treaty?
F2 | Until when was the signing put off?
F3 | When was the signing first planned?
F4 | Who asked for the postponement?
F5 | Why was the signing postponed?
F6 | Were there disagreements on the text?
F7 | What happened to the gas contract?
F8 | How much winter water does the treaty guarantee Kazakhstan?
F9 | Who pays when the water does not come?
F10 | Did the Kazakh delegation's aircraft land in Nukus?
F11 | How long had the talks taken?
F12 | How much water did the 2019 protocol guarantee?
F13 | How much was spent on preparing Nukus?
F14 | How many officials were on the aircraft?
F15 | Since when had nobody compared the versions?
F16 | How many farmers were taken to the police station?
F17 | What became of the detained farmers?
F18 | Where will the treaty be signed?
F19 | By how much was the winter flow reduced?
F20 | How many members does the commission have?
F21 | Was it the comma or the clause?
F22 | How much meadow will miss the water?
F23 | How was the prime minister's throat?
F24 | Was the prime minister's remark serious?
F25 | What must the parliaments do?
F26 | When will the treaty be ratified?
D1 | cause | conflict | F5 | illness: a1 a3 | clause 9: a2 a6 | the Uzbek ministry names a sore throat, negotiators the winter water
D2 | cause | conflict | F5 | illness: a1 a3 | technical: a3 | the Kazakh spokesman denies illness and cites the language versions
D3 | cause | update | F5 | illness: a1 a3 | technical: a5 | Tashkent itself drops the illness
D4 | cause | conflict | F5 | clause 9: a2 a6 | comma: a4 | clause or comma, until the bulletin says that they are one story
D5 | responsibility | conflict | F4 | Kazakhstan: a1 | Uzbekistan: a2 a6 a7 | Tashkent says that Astana asked, negotiators the reverse
D6 | responsibility | conflict | F4 | joint: a5 a7 | Uzbekistan: a2 a6 a7 | Tashkent's later line against the Kazakh minister
D7 | date | conflict | F2 | two weeks: a1 | after harvest: a2 | the ministry's estimate against the delegation's
D8 | date | update | F2 | two weeks: a1 | 2032-07-09: a5 | the new date is set, four weeks after the old
D9 | figure | update | F8 | 1.2 cubic km: a2 a3 a6 a7 | 1.1 cubic km: a5 a6 | the draft was changed during the delay
D10 | figure | rounding | F8 | 1.1 cubic km: a5 a6 | just over 1 cubic km: a7 | the final flow in words
D11 | place | conflict | F10 | turned back: a2 | landed: a4 a7 | the airport worker has it turning over Kyzylorda, drivers and trackers on the runway
D12 | denial | conflict | F10 | landed: a4 a7 | never departed: a5 a7 | the ministry denies that it ever left
D13 | denial | conflict | F6 | no disagreement: a1 | disagreement: a3 | ministry and diplomat
D14 | figure | rounding | F14 | 16: a4 | about 15: a7 | the same delegation
D15 | figure | rounding | F11 | more than a decade: a3 | 11 years: a7 | the same talks
D16 | figure | scope | F16 | 2: a4 | 5: a4 | the families include three who were questioned on the street and not taken in
D20 | denial | conflict | F5 | illness: a1 a3 | not illness: a2 a7 | the premier is seen at work and later says that he was never ill
D17 | figure | conflict | F22 | 4000 ha: a6 | none: a6 | the NGO's estimate against the ministry
D18 | denial | conflict | F13 | 9bn som: a4 | no extra: a4 | a city employee against the mayor
D19 | characterisation | update | F1 | postponed: a1 a3 | signed: a7 | put off, then signed
R F5 | 5 | the Uzbek foreign ministry; the Kazakh spokesman; two delegation members; a translator; a former negotiator
R F4 | 4 | the Uzbek foreign ministry; two delegation members; a former negotiator; a Kazakh minister
R F10 | 4 | an airport worker; taxi drivers; the Uzbek foreign ministry; a flight-tracking site
R F8 | 1 | the treaty text and its draft
S | a4 by agreement we breathe | a7 “By agreement, we breathe.”
E | Arman Seitkali | person | Prime Minister Arman Seitkali; Arman Seitkali; Mr Seitkali; the premier
E | Ruslan Bekov | person | Kazakh government spokesman Ruslan Bekov; Bekov; The aide, Ruslan Bekov
E | Uzbek foreign ministry | organisation | the Foreign Ministry; Tashkent; the ministry
E | Lower Syr Darya Treaty | document | Treaty on the Lower Syr Darya; The Lower Syr Darya Treaty
