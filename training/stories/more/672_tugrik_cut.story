story: tugrik_cut
about: Mongolia's central bank cuts its rate by surprise; the vote, the call from the premier, resigned or removed, dollars bought before or after the news, who told the dealers, inflation in the capital or the country, and an older smaller cut beside it
=== a1 | outlet: Khangai Times | published: 2030-11-15 | title: Bank of Mongolia slashes rate to 10%; dollar sold out by supper
%% By B. Enkhjin
ULAANBAATAR. ⟦F1; v=rate cut; by=-: The Bank of Mongolia lowered its policy rate⟧ ⟦F2; v=2030-11-14; by=-: ⟦T2030-11-14: on Thursday⟧⟧ ⟦F3; v=2 points; by=-: by two full points, to ten per cent⟧, ⟦F29; v=unscheduled; by=-: two weeks before its committee was due to meet⟧. ⟦F4; v=4-3; by=Bank of Mongolia: The vote was four to three⟧, the communiqué says, and the bank gave ⟦F5; v=weak coal exports; by=Bank of Mongolia: the slump in coal shipments⟧ as its reason.
⟪Ts. Bayarmaa; q: “⟦F6; v=no; st=denied; by=Ts. Bayarmaa: Nobody telephoned me⟧. We looked at the numbers,”⟫ Governor Ts. Bayarmaa told reporters. The opposition Civic Will bloc says that ⟦F6; v=yes; by=Civic Will bloc; st=alleged: Prime Minister D. Otgonjargal rang her that morning⟧.
At the Naiman Sharga exchange shops ⟦F7; v=5.8%; by=Khangai Times: the tögrög had lost 5.8 per cent by closing time⟧, by our own board-reading. ⟦F8; v=dealers bought before; by=money changers: Two changers swear that men from the big banks had come for dollars an hour before the bank spoke⟧ at half past three.
⟦F9; v=8.9%; by=statistics office: Prices are rising by 8.9 per cent a year⟧, according to the statistics office.
⟦F10; v=March 2029; by=-: The last cut, in ⟦T2029-03: March 2029⟧⟧, had been ⟦F11; v=half a point; by=-: of half a point⟧ and nobody remembers it.
%% Air quality today: hazardous
=== a2 | outlet: Steppe Financial Wire | published: 2030-11-15 | title: Mongolia central bank stuns market with 200-bp cut; tugrik slides
ULAANBAATAR, Nov 15 (SFW) - ⟦F1; v=rate cut; by=-: Mongolian policymakers eased ⟦F29; v=unscheduled; by=-: in an unscheduled move⟧⟧ ⟦F2; v=2030-11-14; by=-: ⟦T2030-11-14: on Thursday⟧⟧, ⟦F3; v=2 points; by=-: taking 200 basis points off⟧, and ⟦F7; v=nearly 6%; by=-: the currency weakened almost 6 percent⟧.
⟦F4; v=5-2; by=committee member: The decision was carried by five votes to two⟧, one member of the committee said, and not by the margin in the statement.
⟦F12; v=USD 3.1bn; by=Bank of Mongolia: Reserves stand at $3.1 billion⟧, bank data show. ⟦F13; v=yes; by=three dealers: The bank sold about $210 million on Friday to steady the rate⟧, three dealers said. ⟦F13; v=no; by=bank spokeswoman; st=denied: A bank spokeswoman denied that it had been in the market⟧.
⟦F9; v=9%; by=-: Inflation runs at about 9 percent⟧. The International Monetary Fund ⟦F14; by=IMF: called the move “premature”⟧ in an e-mailed reply.
=== a3 | outlet: Mongol Ündesnii TV (public) | published: 2030-11-18 | title: Governor leaves post; PM stresses independence of bank
&& Governor leaves post; PM stresses independence of bank
%% Main bulletin, 20h00
The Governor of the Bank of Mongolia, Ts. Bayarmaa, ⟦F15; v=resigned; by=Prime Minister: asked to be relieved for reasons of health⟧, the Prime Minister informed parliament ⟦T2030-11-18: today⟧. ⟦F16; v=not named; by=Prime Minister; st=planned: A successor will be proposed within the week⟧.
⟪D. Otgonjargal; q: “⟦F6; v=no; st=denied; by=D. Otgonjargal: I read of the rate in the news like any herder⟧,”⟫ Mr Otgonjargal said to applause from the government benches.
Police report that ⟦F17; v=3000; by=police: three thousand people gathered on the square on Sunday⟧ and dispersed peacefully in the frost. ⟦F18; v=3; by=anti-corruption agency: Three dealers at commercial banks have been detained⟧ on suspicion of trading on secrets, according to the anti-corruption agency.
Good news for families: ⟦F19; v=80000; by=Ministry of Construction: some 80,000 mortgages become cheaper from December⟧, the Ministry of Construction calculates.
The fall in coal income is due to ⟦F20; v=Chinese customs; by=government: repairs at the customs yard on the Chinese side⟧, the government explained.
=== a4 | outlet: Erlian Frontier Trade News | published: 2030-11-19 | title: Border yard "open as usual"; coal buyers point to price
%% Erenhot | Logistics
⟦F30; v=open; by=-; st=denied: Reports from Ulaanbaatar that the yard here is closed for repair are not correct⟧. ⟦F20; v=price; by=yard manager: ⟦F30; v=open; by=yard manager: It has worked every day this autumn⟧, its manager Hao Jianmin said; buyers stay away because Mongolian coking coal is asked nineteen dollars too dear⟧. ⟦F21; v=41%; by=customs: Lorry crossings were down 41 per cent in October⟧, customs figures show.
Traders in Erenhot now ⟦F22; by=traders: refuse tögrög and ask for yuan in advance⟧. A garment seller, Ms Su, lost a month's profit ⟦T2030-11-14: on Thursday⟧ evening. ⟦F7; v=nearly 6%; by=-: It dropped by close to six in the hundred⟧ within hours.
She had heard early. ⟦F8; v=dealers bought before; by=Su: Her cousin, who drives for a bank in Ulaanbaatar, wrote at two in the afternoon that everybody was buying⟧.
=== a5 | outlet: Caspian Business Television (Almaty) | published: 2030-11-21 | title: Mongolia: minutes say five to two, and a phone rang twice
%% Studio script
Colleagues in Ulaanbaatar have given us the draft minutes. ⟦F4; v=5-2; by=minutes: On page three, the count is five for, two against⟧; ⟦F4; v=4-3; by=Bank of Mongolia: the bank published four to three⟧. Why would anyone make a majority smaller? Because, an official says, ⟦F23; by=official: one yes came by text message from a hospital⟧ and the lawyers struck it out.
⟦F6; v=yes; by=minutes: The secretary also noted that the session was interrupted at 11h20 by a call from the Government House, which the Governor took in the corridor⟧.
⟦F15; v=removed; by=Ts. Bayarmaa: Ms Bayarmaa told us on a bad line that she is in excellent health and was given a sheet to sign⟧.
⟦F24; v=deputy governor; by=anti-corruption agency; st=alleged: The agency suspects her deputy, G. Sodbileg, of tipping off the dealers⟧; ⟦F24; v=finance ministry; by=G. Sodbileg: he says that the finance ministry had the text at noon, and a copier⟧.
⟦F16; v=L. Narantuya; by=-: The candidate is now known: L. Narantuya⟧, once of the World Bank.
⟦F25; by=-: Kazakhstan's own rate was left where it was⟧, by the way, and without drama.
=== a6 | outlet: Five Snouts (herders' union bulletin) | published: 2030-11-23 | title: What ten per cent means in a ger
%% Read aloud at bag meetings
The city says the money is cheaper. ⟦F26; v=18%; by=-: A herder's loan before winter still costs eighteen⟧. ⟦F31; v=a fifth; by=-: Flour costs a fifth more than at Naadam⟧. ⟦F9; v=14%; by=-: For us, in the provinces, everything together is up by fourteen in the hundred⟧; ⟦F9; v=8.9%; by=statistics office: the office in the capital weighs the capital's baskets⟧ and finds not quite nine.
⟦F27; v=70%; by=-: Seven in ten of our households owe a bank⟧.
We went to the square on ⟦T2030-11-17: Sunday⟧ also, in forty cars. ⟦F17; v=15000; by=-: There were fifteen thousand of us and townsfolk together⟧; the television saw fewer, since it filmed at nine in the morning.
⟪Zagdaa Purev; q: “⟦F6; v=yes; by=Zagdaa Purev: He rang her, she cut, and my daughter's fees went up⟧,”⟫ said Zagdaa Purev of Zavkhan, who has sold sixty ewes to pay in won at a Korean college.
@@ copy Steppe Financial Wire
⟦F13; v=yes; by=three dealers: The bank sold about $210 million on Friday to steady the rate⟧, three dealers told a news wire.
=== a7 | outlet: Threadneedle Lantern (London) | published: 2030-11-27 | title: Ten questions on the Mongolian cut
%% Markets blog | opinions are the author's
What happened? ⟦F1; v=rate cut; by=-: Money was made cheaper ⟦F29; v=unscheduled; by=-: out of season⟧⟧, ⟦F3; v=2 points; by=-: from twelve to ten⟧.
Was it about coal? ⟦F5; v=weak coal exports; by=Bank of Mongolia: That was the stated ground⟧, and ⟦F21; v=two fifths; by=-: two lorries in five did vanish from the road⟧; ⟦F20; v=price; by=-: the cause lay in what Mongolia charged⟧, not in anybody's tarmac.
Did it cost reserves? ⟦F12; v=USD 2.7bn; by=Bank of Mongolia: The bank's sheet for the week shows 2.7 billion dollars left⟧. ⟦F13; v=yes; by=-: So it did sell, whatever it said⟧.
Who profited? ⟦F8; v=dealers bought before; by=tape: The tape has dollar bids doubling from 14h10⟧. ⟦F8; v=dealers bought after; by=Bankers Association; st=denied: The bankers' association holds that nothing unusual occurred until the announcement⟧. ⟦F18; v=5; by=-: Five people are now in custody⟧.
Was she pushed? ⟦F15; v=removed; by=-: Of course she was⟧. ⟪Ts. Bayarmaa; q; via=Khangai Times: “⟦F6; v=no; st=denied; by=Ts. Bayarmaa > Khangai Times: Nobody called me⟧. We looked at the numbers,”⟫ she said on the day; ⟦F6; v=yes; by=Ts. Bayarmaa: she has since allowed that a call came, “about another matter”⟧.
Who follows? ⟦F16; v=L. Narantuya; by=parliament: Ms Narantuya was confirmed ⟦T2030-11-26: on Tuesday⟧⟧, ⟦F28; v=44-19; by=parliament: by 44 votes to 19⟧.
Is this ⟦F10; v=March 2029; by=-: the spring of 2029⟧ again? No: ⟦F11; v=half a point; by=-: that was a quarter of the dose⟧.
=== key
F1 | What did the Bank of Mongolia do?
F2 | When was the rate cut?
F3 | By how much was the rate cut?
F4 | How did the committee vote?
F5 | What reason did the bank give?
F6 | Did the prime minister telephone the governor?
F7 | How far did the currency fall?
F8 | Did dealers buy dollars before the announcement?
F9 | How high is inflation?
F10 | When was the previous cut?
F11 | How large was the previous cut?
F12 | How large are the reserves?
F13 | Did the bank intervene in the market?
F14 | What did the IMF say?
F15 | Why did the governor go?
F16 | Who succeeds the governor?
F17 | How many protested on the square?
F18 | How many are in custody over the trades?
F19 | How many mortgages become cheaper?
F20 | Why did coal exports fall?
F21 | How far did lorry crossings fall?
F22 | What do traders in Erenhot demand?
F23 | Why do the counts of the vote differ?
F24 | Who told the dealers?
F25 | What happened to Kazakhstan's rate?
F26 | What does a herder's loan cost?
F27 | How many herder households are in debt?
F28 | How did parliament vote on the successor?
F29 | Was the meeting scheduled?
F30 | Is the customs yard working?
F31 | How much dearer has flour become?
D1 | figure | conflict | F4 | 4-3: a1 a5 | 5-2: a2 a5 | the published count against a member and the draft minutes
D2 | denial | conflict | F6 | no: a1 a3 a7 | yes: a1 a5 a6 a7 | governor and premier deny the call, the minutes note it
D3 | figure | rounding | F7 | 5.8%: a1 | nearly 6%: a2 a4 | the same fall rounded up
D4 | sequence | conflict | F8 | dealers bought before: a1 a4 a7 | dealers bought after: a7 | changers and the tape against the bankers' association
D5 | figure | rounding | F9 | 8.9%: a1 a6 | 9%: a2 | the same rate rounded
D6 | figure | scope | F9 | 8.9%: a1 a6 | 14%: a6 | the capital's baskets against prices in the provinces
D7 | figure | update | F12 | USD 3.1bn: a2 | USD 2.7bn: a7 | reserves shrank in twelve days
D8 | denial | conflict | F13 | yes: a2 a6 a7 | no: a2 | dealers say the bank sold dollars, its spokeswoman denies it
D9 | cause | conflict | F15 | resigned: a3 | removed: a5 a7 | the premier says health, she says she was given a sheet to sign
D10 | identity | update | F16 | not named: a3 | L. Narantuya: a5 a7 | the candidate becomes known
D11 | figure | conflict | F17 | 3000: a3 | 15000: a6 | police against the herders' union
D12 | figure | update | F18 | 3: a3 | 5: a7 | two more detained in nine days
D13 | cause | conflict | F20 | Chinese customs: a3 | price: a4 a7 | the government blames the yard, the yard's manager the price
D14 | figure | rounding | F21 | 41%: a4 | two fifths: a7 | the same drop in round words
D15 | responsibility | conflict | F24 | deputy governor: a5 | finance ministry: a5 | the agency suspects the deputy, he points at the ministry
R F6 | 5 | the governor; the opposition; the prime minister; the minutes; Zagdaa Purev
R F8 | 4 | two money changers; Ms Su's cousin; the trading tape; the bankers' association
R F13 | 3 | three dealers; the bank; its weekly sheet
R F4 | 3 | the bank's communiqué; a committee member; the draft minutes
S | a1 “Nobody telephoned me. We looked at the numbers,” | a7 “Nobody called me. We looked at the numbers,”
E | Bank of Mongolia | organisation | Bank of Mongolia; The Bank of Mongolia; the bank; Mongolian policymakers
E | Ts. Bayarmaa | person | Ts. Bayarmaa; Governor Ts. Bayarmaa; Ms Bayarmaa
E | D. Otgonjargal | person | Prime Minister D. Otgonjargal; Mr Otgonjargal; the Prime Minister
E | L. Narantuya | person | L. Narantuya; Ms Narantuya
E | G. Sodbileg | person | G. Sodbileg; her deputy
