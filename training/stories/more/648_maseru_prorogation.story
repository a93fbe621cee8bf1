story: maseru_prorogation
about: Lesotho's prime minister suspends parliament before a confidence vote and a court undoes it; why the suspension, who sent soldiers to the court, how the judges divided, whether the finance minister was sacked or left, who signed; the court's ruling, the appeal and the vote that follows each have their own numbers and dates
=== a1 | outlet: Thaba Courier | published: 2031-06-05 | title: Parliament shut for 90 days on eve of no-confidence vote
%% Reporter: Relebohile Mosala
%% M12 at all agents
MASERU – ⟦F1; v=prorogued; by=-: Parliament was prorogued ⟦T2031-06-03: on Tuesday⟧⟧ ⟦F2; v=90 days; by=gazette: for 90 days, a notice in the gazette says⟧, ⟦F3; v=day before; by=-: one day before MPs were to vote on a motion of no confidence⟧ in Prime Minister Tšepo Ramohale.
⟦F4; v=save money; by=Government Secretary: The recess is to spare the treasury the cost of sittings, Government Secretary Lerato Khaketla said⟧. ⟦F4; v=dodge vote; by=opposition: It is to spare Ramohale a defeat, say his opponents⟧, who claim ⟦F5; v=66; by=opposition: the support of 66 of the 120 members⟧.
⟦F6; v=sacked; by=prime minister's office: Finance Minister Palesa Mokhesi was relieved of her duties⟧ ⟦F7; v=2031-06-03; by=-: the same evening⟧, the Prime Minister's Office announced. ⟦F6; v=resigned; by=Palesa Mokhesi: She told the Courier that she had resigned at noon⟧. ⟪Palesa Mokhesi; q: “He dismissed an empty chair,”⟫ she said.
⟦F8; v=budget stuck; by=-: The budget of 29 billion maloti now lies unpassed⟧.
=== a2 | outlet: Drakensberg Wire | published: 2031-06-06 | title: Lesotho opposition takes suspension of parliament to court
MASERU, June 6 (DbW) - ⟦F9; v=filed; by=-: Five opposition parties asked Lesotho's High Court to reopen parliament⟧, arguing that ⟦F4; v=dodge vote; by=opposition: the shutdown's only aim was to keep the premier in office⟧.
⟦F2; v=about three months; by=-: Legislators were sent home for about three months⟧ ⟦F1; v=prorogued; by=-: earlier this week⟧.
⟦F10; v=prime minister alone; by=court papers: The advice to the king bears only Ramohale's signature, court papers show⟧. ⟦F10; v=cabinet; by=Lerato Khaketla: Khaketla said the cabinet had approved it as a body⟧ ⟦F4; v=save money; by=Lerato Khaketla: for the sake of thrift⟧: ⟦F25; v=3.4 million maloti; by=Lerato Khaketla: allowances, drivers and hotels for the mountain members would come to 3.4 million maloti⟧. ⟦F29; v=no; by=Palesa Mokhesi: There was no cabinet meeting that week, said Palesa Mokhesi, the former finance minister⟧.
A regional envoy, Botswana's ex-president of the appeal court Mothusi Seretse, ⟦F11; v=2031-06-09; by=regional bloc; st=planned: is expected ⟦T2031-06-09: on Monday⟧⟧, the bloc said.
%% Editing by the Johannesburg bureau
=== a3 | outlet: Lesotho State Radio | published: 2031-06-12 | title: Court delivers judgment; nation to remain calm
⟦F12; v=unlawful; by=High Court: The Constitutional Division of the High Court ⟦T2031-06-12: this morning⟧ declared the prorogation of Parliament irregular⟧. ⟦F13; v=2-1; by=-: The judgment was not unanimous: Justice Thato Lebona dissented⟧. ⟦F1; v=prorogued; by=-: The House had been closed by proclamation last week⟧ ⟦F2; v=90 days; by=-: for a period of ninety days⟧.
⟦F14; v=protection; by=Defence Force: Members of the Defence Force were present at the Palace of Justice to protect the honourable judges, a Defence Force statement explains⟧, ⟦F15; v=registrar; by=Defence Force: at the request of the registrar⟧.
⟦F16; v=appeal; st=planned; by=Attorney General: Government is to appeal, the Attorney General has indicated⟧, and ⟦F17; v=stayed; by=Attorney General: until then the order is suspended⟧. ⟦F8; v=budget stuck; by=-: The Appropriation Bill remains before the House⟧ and salaries will be paid by warrant.
%% Next: Death notices
=== a4 | outlet: Thaba Courier | published: 2031-06-13 | title: Three judges, forty soldiers
%% Reporter: Relebohile Mosala
⟦F18; v=40; by=-: Some forty soldiers stood in the corridors and the yard⟧ when ⟦F12; v=unlawful; by=High Court: Justice Maseabata Phoofolo read that Parliament had ⟪Maseabata Phoofolo; q: “never lawfully been closed”⟫⟧. ⟦F15; v=not registrar; st=denied; by=registrar: ⟪Tankiso Letsie; q: “I asked for nobody,”⟫ the registrar, Tankiso Letsie, told us⟧. ⟦F15; v=prime minister; by=army officer; st=alleged: The order came from the Prime Minister's house at five in the morning, according to an officer who was there⟧. ⟦F14; v=intimidation; by=Law Society: The Law Society calls it naked intimidation⟧.
⟦F13; v=3-0; by=registrar: All three judges held the closure unlawful, the registrar said⟧; ⟦F19; v=remedy; by=-: Justice Lebona differed only over whether the House could sit at once⟧.
⟦F17; v=in force; by=High Court: An appeal does not suspend the order, the judgment states in paragraph 61⟧. ⟦F20; v=2031-06-16; by=Speaker; st=planned: The Speaker, Mathabo Nkuebe, has called members ⟦T2031-06-16: for Monday at two⟧⟧.
⟪Palesa Mokhesi; q: “I shall bring my own chair,”⟫ Ms Mokhesi said.
=== a5 | outlet: Cape & Highveld Mail | published: 2031-06-18 | title: Lesotho's PM falls after court reopens parliament
%% Subscriber exclusive
Tšepo Ramohale is out. ⟦F21; v=passed; by=-: Lesotho's National Assembly withdrew its confidence from him ⟦T2031-06-17: on Tuesday night⟧⟧, ⟦F22; v=63-52; by=clerk: 63 members against 52, the clerk announced⟧. ⟦F20; v=2031-06-17; by=-: The sitting had been meant for Monday, but snow on the passes kept the mountain MPs away⟧.
⟦F1; v=prorogued; by=-: He had shut the legislature at the start of the month⟧; ⟦F12; v=unlawful; by=-: three judges threw its doors open again⟧.
Ramohale, 54, ⟦F23; v=void; by=Tšepo Ramohale: called the session unlawful while his appeal is pending⟧. ⟦F5; v=58; by=Tšepo Ramohale: No more than 58 had ever been against him, he said before the vote⟧.
⟦F24; v=army chief; by=two diplomats; st=alleged: The army's commander had refused a second deployment, two diplomats said⟧; ⟦F18; v=about 15; by=Defence Force: the first, the military now says, was of about fifteen men inside the building, drivers and the cordon in the yard not reckoned⟧. ⟦F15; v=army's own; by=defence minister: It had been a routine decision of the army itself, according to the defence minister⟧.
@@ copy Drakensberg Wire
⟦F10; v=prime minister alone; by=court papers: The advice to the king bears only Ramohale's signature, court papers show⟧. ⟦F10; v=cabinet; by=Lerato Khaketla: Khaketla said the cabinet had approved it as a body⟧.
=== a6 | outlet: Radio Moafrika ea Basotho (London) | published: 2031-06-21 | title: For those abroad: the week in twelve minutes
%% Podcast transcript, lightly edited
So, my people in Croydon. ⟦F1; v=prorogued; by=-: He closes the House⟧. ⟦F4; v=save money; by=Lerato Khaketla: For the savings, says Mrs Khaketla⟧ — ⟦F25; v=1.1 million maloti; by=-: we worked it out, it is 1.1 million maloti in allowances alone⟧, two of his cars. ⟦F12; v=unlawful; by=-: The judges open it again⟧. ⟦F13; v=2-1; by=-: Two to one, you heard on the state radio⟧; ⟦F13; v=3-0; by=judgment: read the thing, it is three to nothing on the main point⟧, Lebona only wanted to wait a week.
The soldiers! ⟦F18; v=two dozen; by=lawyer: A lawyer who counted boots on the stairs made it two dozen indoors⟧. ⟪Maseabata Phoofolo; q: “I have read to noisier classes,”⟫ Judge Phoofolo said afterwards to her clerk, the clerk says.
⟦F6; v=resigned; by=reception clerk: Was Palesa pushed? The girl at the reception stamped her letter at ten past twelve, she told me herself⟧, and ⟦F6; v=sacked; by=gazette: the gazette has her removed “with effect from noon”⟧, so go and quarrel about ten minutes.
⟦F22; v=63-52; by=-: Sixty-three to fifty-two⟧, ⟦F26; v=5; by=-: and five who were stuck in the snow⟧. ⟦F11; v=2031-06-18; by=-: The envoy came ⟦T2031-06-18: on Wednesday⟧, when it was all over⟧, and got a blanket.
=== a7 | outlet: Southern Bench | published: 2031-07-09 | title: Case note: Five Parties v Prime Minister
%% Journal of constitutional law, Stellenbosch. Cite as (2031) 9 SB 212
The Court of Appeal ⟦F27; v=dismissed; by=Court of Appeal: has now rejected the government's challenge⟧, ⟦F28; v=5-0; by=-: all five members concurring⟧, on ⟦T2031-07-04: 4 July⟧. ⟦F12; v=unlawful; by=High Court: Below, the prorogation had been held bad⟧ ⟦F13; v=3-0; by=judgment: by every judge who sat⟧, the partial dissent going to remedy.
⟦F4; v=dodge vote; by=Court of Appeal: Improper purpose is found as a fact: to escape the House⟧. ⟦F10; v=prime minister alone; by=Court of Appeal: The advice was one man's⟧, ⟦F29; v=no; by=Court of Appeal: no minute of any cabinet meeting having been produced⟧.
On the armed presence the bench is brief: ⟦F14; v=intimidation; by=Court of Appeal: it was ⟪Court of Appeal; q: “calculated to overawe”⟫⟧. ⟦F15; v=unknown; st=doubted; by=Court of Appeal: By whose command, it does not say⟧.
⟦F21; v=passed; by=-: The censure of 17 June⟧ thus stands; ⟦F22; v=just over half; by=-: just over half of the whole membership carried it⟧. ⟦F30; v=Palesa Mokhesi; by=-: Ms Mokhesi has since been sworn in as head of government⟧, and ⟦F8; v=budget passed; by=-: the budget went through on 1 July⟧. ⟪Palesa Mokhesi; q; via=Thaba Courier: “It was an empty chair that he dismissed,”⟫ she is quoted in the local press.
=== key
F1 | What happened to Parliament on 3 June?
F2 | For how long was Parliament prorogued?
F3 | How long before the planned vote was it prorogued?
F4 | Why was Parliament prorogued?
F5 | How many members are against the Prime Minister?
F6 | Was the finance minister sacked or did she resign?
F7 | When was the finance minister's removal announced?
F8 | What became of the budget?
F9 | What did the opposition parties do?
F10 | Who decided on the advice to the king?
F11 | When does the regional envoy arrive?
F12 | What did the High Court rule?
F13 | How did the High Court judges divide?
F14 | What were the soldiers at the court for?
F15 | Who sent the soldiers?
F16 | What will the government do about the judgment?
F17 | Is the order suspended by an appeal?
F18 | How many soldiers were at the court?
F19 | Over what did Justice Lebona differ?
F20 | When does the House sit again?
F21 | What did the House decide on the Prime Minister?
F22 | What was the vote on the motion of no confidence?
F23 | What does Ramohale say of the session?
F24 | Who refused a second deployment?
F25 | How much does the recess save?
F26 | How many members were stuck in the snow?
F27 | What did the Court of Appeal decide?
F28 | How did the Court of Appeal divide?
F29 | Was there a cabinet meeting?
F30 | Who heads the government now?
D1 | cause | conflict | F4 | save money: a1 a2 a6 | dodge vote: a1 a2 a7 | the Government Secretary's thrift against the opposition and the appeal judges
D2 | responsibility | conflict | F6 | sacked: a1 a6 | resigned: a1 a6 | the office and the gazette say removed, she and a receptionist that she had left
D3 | responsibility | conflict | F10 | prime minister alone: a2 a5 a7 | cabinet: a2 a5 | one signature in the papers against a cabinet decision
D4 | figure | conflict | F13 | 2-1: a3 a6 | 3-0: a4 a6 a7 | state radio counts a dissent on the remedy as one on the ruling
D5 | characterisation | conflict | F14 | protection: a3 | intimidation: a4 a7 | the army's word against the Law Society and the appeal court
D6 | responsibility | conflict | F15 | registrar: a3 | prime minister: a4 | army's own: a5 | the army names the registrar, an officer the prime minister, the minister the army itself
D7 | denial | conflict | F15 | registrar: a3 | not registrar: a4 | the registrar denies that he asked
D9 | denial | conflict | F17 | stayed: a3 | in force: a4 | the Attorney General against the judgment's own words
D10 | figure | scope | F18 | 40: a4 | about 15: a5 | corridors and yard, or only the men inside
D17 | figure | conflict | F18 | about 15: a5 | two dozen: a6 | the army and a lawyer count the men inside differently
D18 | figure | scope | F25 | 1.1 million maloti: a6 | 3.4 million maloti: a2 | allowances alone, or with drivers and hotels
D11 | date | update | F20 | 2031-06-16: a4 | 2031-06-17: a5 | snow put the sitting off by a day
D12 | figure | conflict | F5 | 66: a1 | 58: a5 | the opposition's claim against the prime minister's
D13 | date | update | F11 | 2031-06-09: a2 | 2031-06-18: a6 | the envoy came nine days late
D14 | figure | rounding | F22 | 63-52: a5 a6 | just over half: a7 | 63 of 120 in words
D15 | figure | rounding | F2 | 90 days: a1 a3 | about three months: a2 | the same recess in months
D16 | characterisation | update | F8 | budget stuck: a1 a3 | budget passed: a7 | passed once the House sat again
R F4 | 3 | the Government Secretary; the opposition; the Court of Appeal
R F6 | 3 | the prime minister's office and gazette; Mokhesi; the receptionist
R F15 | 4 | the Defence Force; the registrar; an officer; the defence minister
R F18 | 3 | the reporter; the Defence Force; a lawyer
S | a1 “He dismissed an empty chair,” | a7 “It was an empty chair that he dismissed,”
E | Tšepo Ramohale | person | Prime Minister Tšepo Ramohale; Ramohale; the premier; Tšepo Ramohale
E | Palesa Mokhesi | person | Finance Minister Palesa Mokhesi; Palesa Mokhesi; Ms Mokhesi; the former finance minister; Palesa
E | Lerato Khaketla | person | Government Secretary Lerato Khaketla; Khaketla; Mrs Khaketla
E | High Court | organisation | The Constitutional Division of the High Court; Lesotho's High Court; the judges
E | National Assembly | organisation | Parliament; the House; Lesotho's National Assembly
