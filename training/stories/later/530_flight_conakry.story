story: flight_conakry
about: a Canadian removal charter bound for Conakry turns back over the Atlantic; a fault, a refused landing or a revolt on board; how many deportees among how many aboard, where it turned, who hit whom, a passenger with papers, and last autumn's flight that never left
=== a1 | outlet: The Capital Examiner | published: 2031-10-08 | title: Deportation charter to Guinea returns to Mirabel with passengers still aboard
%% By Sarah Tremblay-Odhiambo, Ottawa
%% Filed to: Politics
OTTAWA — ⟦F1; by=border agency: A chartered jet that was to carry rejected asylum seekers to the Guinean capital⟧ ⟦F2; v=2031-10-07: ⟦T2031-10-07: on Tuesday⟧⟧ ⟦F3; by=border agency: came back to the Montreal-area airport that it had left⟧ ⟦F4; v=9 hours; by=-: nine hours earlier⟧.
⟦F5; v=technical fault; by=border agency: The Canadian border agency put it down to “a technical irregularity”⟧ and would not elaborate. ⟦F6; v=43; by=border agency: Forty-three people under removal orders were on board⟧, it said, ⟦F7; v=single men; by=border agency: all of them adult men⟧ without dependants.
⟪Jocelyn Marquis; q: “⟦F8; v=none; st=denied; by=Jocelyn Marquis: At no point was there a disturbance of any kind⟧,”⟫ agency spokesperson Jocelyn Marquis said.
Lawyers for some of the men say otherwise. ⟦F8; v=fight; by=lawyers; st=alleged: Punches and pepper spray were exchanged in the rear cabin⟧, said Devon Achille of the Refugee Bar Collective, who had a text message from seat 31C.
⟦F9; v=C$1.1 million; by=-: The flight cost taxpayers about $1.1 million⟧, tender documents show. ⟦F10; v=Polarline; by=-: The operator is Polarline Air Charter of Gander⟧.
⟦F11; v=November 2030: Last November⟧ ⟦F12; by=-: a removal flight to Accra was scrubbed on the tarmac⟧ after ⟦F13; v=court; by=-: a judge's last-minute stay⟧.
%% Letters: yourview@examiner.invalid
=== a2 | outlet: Mano River News Agency | published: 2031-10-08 | title: Guinea says it closed door to Canadian deportation plane
CONAKRY, 8 October (MRNA) – Guinea withdrew the landing permit of ⟦F1; by=government: an aircraft bringing deportees from Canada⟧ ⟦F14; v=while airborne; by=government: when it was already in the air⟧, the government spokesman, Mamadi Kourouma, said on Wednesday.
⟦F5; v=landing refused; by=Mamadi Kourouma: It was for this reason, and no other, that the plane went home⟧, Mr Kourouma told reporters. ⟪Mamadi Kourouma; q: “⟦F15; v=11; by=Mamadi Kourouma: Eleven of those persons are not Guineans⟧. We are not a warehouse,”⟫ he declared.
⟦F6; v=47; by=Mamadi Kourouma: The passenger list sent by Ottawa bore forty-seven names⟧, he added.
An official of the civil aviation authority said ⟦F16; v=off Cape Verde; by=aviation official: the machine was abeam the Cape Verde islands⟧ when it received the message, ⟦F17; v=50 minutes; by=aviation official: fifty minutes short of Conakry⟧.
⟦F18; v=2029: Under an accord signed in 2029⟧, ⟦F19; v=20 a month; by=-: Guinea takes back up to twenty of its nationals a month⟧.
%% MRNA/ab/kd
=== a3 | outlet: Le Réverbère (Montreal) | published: 2031-10-09 | title: “They sprayed a man who was strapped in”
%% Immigration | Traduit du français par la rédaction
%% Odile Gervais
He asks to be called Ibrahima. He was in row 28 of ⟦F1: the plane to Conakry⟧, wrists in plastic, and he says that the rebellion of which the guards speak was one man's nosebleed.
⟪Ibrahima; q: “⟦F20; v=after; by=Ibrahima: The captain had already told us in English that we were going back. Some cried out for joy. It is then that they sprayed⟧,”⟫ he tells Le Réverbère from the detention centre at Laval. ⟦F21; v=Souleymane Barry; by=Ibrahima: The man they sprayed, Souleymane Barry, was still buckled⟧.
⟦F6; v=43; by=Ibrahima: He counted forty-three of his own⟧ and ⟦F22; v=about 60; by=Ibrahima: some sixty escorts⟧, ⟪Ibrahima; q: “more shepherds than sheep”⟫. ⟦F7; v=women aboard; by=Ibrahima: There were three women, in front, and one of them had a boy of four⟧.
The agency has its own order of things. ⟦F20; v=before; by=Jocelyn Marquis: An incident involving “a small number of non-compliant individuals” preceded the turn⟧, Ms Marquis wrote to us on Wednesday evening. ⟦F8; v=incident; by=Jocelyn Marquis: A “minor incident”, then⟧, one day after ⟪Jocelyn Marquis; q; via=The Capital Examiner: “⟦F8; v=none; st=denied; by=Jocelyn Marquis: at no point was there any disturbance⟧”⟫.
One man ought never to have been there. ⟦F23; v=Alpha Diallo; by=Le Réverbère: Alpha Diallo, 29, a welder in Longueuil, has held a permanent resident card since May⟧: we have seen it. ⟦F24; v=Abdoul Diallo; by=neighbour: The order was in the name of Abdoul Diallo, with whom he once shared a flat⟧.
=== a4 | outlet: The Dominion Sun | published: 2031-10-09 | title: AIR RAGE: Deportees' mid-flight MUTINY costs you a million bucks
%% SUN EXCLUSIVE
⟦F6; v=more than 40; by=-: MORE than forty thugs⟧ went berserk at 38,000 feet and forced a pilot to turn tail, the Sun has learned.
⟦F8; v=riot; by=escort; st=alleged: They “ripped out armrests and rushed the galley”⟧, said an escort officer with a ⟦F25; v=broken wrist; by=escort: broken wrist⟧. ⟦F5; v=revolt; by=escort: That, he insists, is why the jet ran for home⟧ – ⟦F5; v=landing refused; st=doubted; by=Guinea: not some tantrum by a dictator in Conakry⟧. ⟦F32; v=9; by=escort: Nine of them had criminal records⟧.
⟦F16; v=off Newfoundland; by=escort: They had barely cleared Newfoundland⟧, he said.
The bill? ⟦F9; v=C$1.1 million; by=-: A cool US$800,000⟧ for a round trip to nowhere.
⟪Wade Hollings; q: “Next time, lock the galley,”⟫ said opposition critic Wade Hollings.
%% Sunshine Girl | Lotto | Horoscope
=== a5 | outlet: Mano River News Agency | published: 2031-10-11 | title: Guinea corrects number of names on Canadian list
CONAKRY, 11 October (MRNA) – The Guinean government on Saturday put ⟦F6; v=43; by=Guinean government: the number of people whom Canada had tried to send to Conakry at forty-three⟧ and not ⟦F6; v=47; by=Guinean government: the forty-seven it had first announced⟧. ⟦F33; v=4; by=Guinean government: Four names had been struck from the manifest on the eve of departure⟧, it said.
⟦F15; v=11; by=Guinean government: Eleven of them are citizens of Sierra Leone, Mali or Gambia⟧, it repeated.
The Canadian embassy in Dakar disputes a claim from Guinean radio that ⟦F14; v=before departure; by=Guinean radio; st=doubted: the permit had lapsed before take-off⟧: ⟦F14; v=while airborne; by=Canadian embassy: notice of the withdrawal reached Ottawa at 1340 GMT, by when the aircraft had been flying for more than four hours⟧. With that the embassy has for the first time ⟦F5; v=landing refused; by=Canadian embassy: acknowledged that the airliner turned round because it could not land⟧.
@@ copy Mano River News Agency
⟦F18; v=2029: Under the accord signed in 2029⟧, ⟦F19; v=20 a month; by=-: Guinea takes back up to twenty of its nationals a month⟧.
=== a6 | outlet: AeroLedger | published: 2031-10-13 | title: Analysis: the track of PLC 907
%% Trade news for charter and cargo | Paywall-free this week
Whatever else was said about ⟦F1: Polarline's removal flight to West Africa⟧, the transponder has no politics. ⟦F10; v=Polarline: The 767⟧ left Mirabel ⟦F2; v=2031-10-07: ⟦T2031-10-07: on 7 October⟧⟧ ⟦F34; v=0922 GMT; by=transponder: at 0922 GMT⟧ and ⟦F35; v=1346 GMT; by=transponder: made a wide left turn at 1346⟧, ⟦F16; v=mid-Atlantic; by=transponder: at 31 degrees north, 39 west, in the middle of the Atlantic, closer to the Azores than to any Cape Verdean beach⟧. ⟦F4; v=8h52; by=transponder: Total time in the air was eight hours and fifty-two minutes⟧.
⟦F16; v=off Cape Verde; st=doubted; by=aviation official: The Guinean authority's version, abeam Cape Verde⟧, does not survive a look at the chart.
⟦F5; v=technical fault; st=doubted; by=border agency: A technical defect can be set aside⟧: ⟦F26; by=AeroLedger: the same airframe flew to Halifax and Reykjavik the next morning⟧, and ⟦F27; v=no; by=safety board: no occurrence was reported to the safety board⟧. ⟦F5; v=landing refused; by=AeroLedger: The turn comes six minutes after Conakry's telex⟧. ⟦F5; v=revolt; st=doubted; by=escort: If there had been a mutiny⟧, a crew would have made for Lajes or Santa Maria instead of St Lawrence.
How many were aboard? ⟦F28; v=112; by=crew source: The load sheet shows 112 souls⟧: ⟦F6; v=43; by=load sheet: 43 removals⟧, ⟦F22; v=58; by=load sheet: 58 escorts and medics⟧, ⟦F36; v=11; by=load sheet: 11 crew⟧.
%% Fleet tracker | Jobs | Slots
=== a7 | outlet: The Capital Examiner | published: 2031-10-18 | title: Minister sorry for ‘inaccurate’ account of Guinea flight
%% By Sarah Tremblay-Odhiambo
&& ⟦F1: A charter⟧ with ⟦F6; v=43: 43 people under removal orders⟧ turned back ⟦F2; v=2031-10-07: on ⟦T2031-10-07: Oct. 7⟧⟧.
OTTAWA — Public Safety Minister Carol Nygaard apologized to the House on Friday for ⟦F5; v=technical fault; by=Carol Nygaard: the fault that never was⟧. ⟦F5; v=landing refused; by=Carol Nygaard: Guinea had revoked clearance, she said⟧, ⟦F29; v=within minutes; by=Carol Nygaard: her officials had known it within minutes⟧, and the phrase about a technical irregularity had been “inherited from a template.”
⟦F7; v=women aboard; by=Carol Nygaard: Three women and a child had travelled⟧, she conceded. ⟪Carol Nygaard; q: “⟦F20; v=after; by=Carol Nygaard: The use of spray followed the captain's announcement⟧. I cannot tell the House why it followed it,”⟫ she said. ⟦F25; v=broken wrist; by=Carol Nygaard: One escort came home with a fractured wrist⟧.
⟦F23; v=Alpha Diallo; by=Carol Nygaard: Alpha Diallo, who was removed from his home by mistake⟧, has had an apology and his winter boots returned. ⟦F24; v=Abdoul Diallo; by=Carol Nygaard: The agency had been looking for an Abdoul⟧.
The Refugee Bar Collective put ⟦F9; v=C$2.3 million; by=Refugee Bar Collective: the price at $2.3 million, escorts' overtime and hotels included⟧; ⟦F9; v=C$1.1 million; by=-: the $1.1 million in the tender⟧ bought the aircraft alone. The collective noted that ⟦F30; v=half; by=Refugee Bar Collective: about half of the men, 20 out of 39, have since won a fresh hearing⟧. ⟦F31; v=2031-11-04; st=planned; by=border agency: The agency intends to try again ⟦T2031-11-04: on Nov. 4⟧⟧, to Freetown.
A clarification: the Examiner has referred to ⟦F12; by=-: the flight to Accra that was halted⟧ ⟦F11; v=November 2030: last November⟧ as ⟦F13; v=court; by=The Capital Examiner: having been stopped by a judge⟧. ⟦F13; v=de-icing; by=The Capital Examiner: It was de-icing trouble; the stay came the morning after⟧.
=== key
F1 | What flight was it?
F2 | When did the flight leave?
F3 | Where did the plane land again?
F4 | How long was the plane away?
F5 | Why did the plane turn back?
F6 | How many deportees were on board?
F7 | Were only single men on board?
F8 | Was there a disturbance on board?
F9 | What did the flight cost?
F10 | Who operated the flight?
F11 | When was the Accra flight halted?
F12 | What happened to the Accra flight?
F13 | What stopped the Accra flight?
F14 | When was the landing permit withdrawn?
F15 | How many were not Guineans?
F16 | Where did the plane turn?
F17 | How far was the plane from Conakry?
F18 | When was the accord signed?
F19 | How many does Guinea take back?
F20 | Was the spray used before or after the turn?
F21 | Who was sprayed?
F22 | How many escorts were there?
F23 | Who was on board by mistake?
F24 | In whose name was the order?
F25 | What happened to the escort's wrist?
F26 | What did the aircraft do next?
F27 | Was a fault reported?
F28 | How many people were aboard in all?
F29 | How soon did officials know?
F30 | How many of the men have won a new hearing?
F31 | When is the next attempt?
F32 | How many had criminal records?
F33 | How many names were struck from the manifest?
F34 | At what hour did the flight leave?
F35 | At what hour did the plane turn?
F36 | How many crew were aboard?
D1 | cause | conflict | F5 | technical fault: a1 a6 a7 | landing refused: a2 a4 a5 a6 a7 | revolt: a4 a6 | a fault for Ottawa, a withdrawn permit for Conakry, a mutiny for an escort
D2 | cause | update | F5 | technical fault: a1 a6 a7 | landing refused: a2 a4 a5 a6 a7 | the embassy and then the minister give up the fault
D3 | denial | conflict | F8 | none: a1 a3 | fight: a1 | riot: a4 | the agency denies any disturbance, lawyers and an escort describe violence
D4 | denial | update | F8 | none: a1 a3 | incident: a3 | a day later the agency speaks of a minor incident
D5 | sequence | conflict | F20 | after: a3 a7 | before: a3 | the passenger, and later the minister, put the spray after the decision to turn, the agency before it
D6 | place | conflict | F16 | off Cape Verde: a2 a6 | off Newfoundland: a4 | mid-Atlantic: a6 | an official and an escort against the transponder
D7 | identity | conflict | F7 | single men: a1 | women aboard: a3 a7 | the agency says men only, a passenger and later the minister count three women and a child
D8 | sequence | conflict | F14 | while airborne: a2 a5 | before departure: a5 | withdrawn in flight, or lapsed before take-off as the radio claims
D9 | figure | update | F6 | 47: a2 a5 | 43: a1 a3 a5 a6 a7 | Guinea corrects its count by four struck names
D10 | figure | rounding | F6 | 43: a1 a3 a5 a6 a7 | more than 40: a4 | the tabloid rounds the same passengers
D11 | figure | scope | F9 | C$1.1 million: a1 a4 a7 | C$2.3 million: a7 | the aircraft alone, or with overtime and hotels
D12 | figure | rounding | F4 | 9 hours: a1 | 8h52: a6 | the same flight time
D13 | figure | rounding | F22 | about 60: a3 | 58: a6 | a passenger's estimate of the same escorts
D14 | cause | update | F13 | court: a1 a7 | de-icing: a7 | the paper corrects its background
R F5 | 4 | the border agency; the Guinean government; an escort; the transponder track
R F20 | 3 | a passenger; the agency; the minister
R F16 | 3 | an aviation official; an escort; the transponder
R F6 | 4 | the border agency; the Guinean government; a passenger; the load sheet
S | a1 “At no point was there a disturbance of any kind,” | a3 “at no point was there any disturbance”
E | Jocelyn Marquis | person | agency spokesperson Jocelyn Marquis; Ms Marquis
E | Mamadi Kourouma | person | Mamadi Kourouma; Mr Kourouma; the government spokesman
E | Polarline Air Charter | organisation | Polarline Air Charter of Gander; Polarline
E | Carol Nygaard | person | Public Safety Minister Carol Nygaard
E | Refugee Bar Collective | organisation | the Refugee Bar Collective; The collective
