story: gorazd_ward
about: a night fire in a lung ward of a Slovak hospital; cigarette or oxygen line, bed or linen store, one nurse or three, an alarm that was switched off or rang, whether the nurse ran away, patients who died after transfer, and a second fire on Saturday in the laundry
=== a1 | outlet: Šarišský Hlásnik | published: 2030-11-28 | title: Fire on the lung ward: seven dead in Prešov
%% Jana Kočišová, Prešov
%% Reading time: 4 minutes
⟦F1; by=-: The second floor of St Gorazd's hospital burned⟧ ⟦T2030-11-27: in the night to Wednesday⟧. ⟦F2; v=0215; by=fire brigade: The first call is entered at 2.15 in the log of the fire brigade⟧. ⟦F3; v=7; by=hospital director: Seven patients of the pulmonary ward are dead, director Igor Fabian announced at seven⟧, before the lights of one camera and a great many relatives in coats over pyjamas.
⟦F4; v=118; by=Igor Fabian: A hundred and eighteen patients were led or carried out, he said⟧; ⟦F5; v=24; by=Igor Fabian: twenty-four people, five of them staff, needed treatment⟧.
⟦F6; v=cigarette; by=Igor Fabian: Fabian suspects a patient who smoked under the blanket⟧. ⟦F7; v=room 214; by=Igor Fabian: In room 214, by the window, he showed us on the plan⟧. But Pavol Hudák, who lay in 216 and walked out on his own feet, knows another beginning. ⟦F7; v=linen store; by=Pavol Hudák: It glowed out of the linen store, he says⟧, and ⟦F6; v=oxygen; by=Pavol Hudák: the oxygen pipe there had whistled since Sunday⟧. ⟪Pavol Hudák; q: “We joked that the kettle was on,”⟫ he said.
⟦F8; v=off; by=Pavol Hudák: No bell rang, he is sure⟧. ⟦F8; v=rang; by=Igor Fabian: The detectors did their duty within a minute, says the director⟧.
⟦F9; v=3; by=Igor Fabian: Three nurses were on the floor, according to Fabian⟧. ⟦F10; by=-: The ward had been renovated only in 2028⟧, ⟦F11; v=3.4 million EUR; by=-: for 3.4 million euros⟧ from European funds.
In Rimavce, in 2016, ⟦F12; v=5; by=-: five old people choked in a similar night⟧.
Outside, under the lime trees, the canteen women were handing out tea in specimen jars because the cups were upstairs. A man had brought his wife's slippers and did not know to whom to give them. ⟦F13; v=11; by=Igor Fabian: Eleven cases were already on the road to Miskolc, Fabian said⟧. ⟦F21; v=14 minutes; by=fire brigade: Fourteen minutes lie between the call and the first hose, according to the brigade⟧, whose station is at the other end of town.
=== a2 | outlet: Danubian News Agency | published: 2030-11-28 | title: Seven die in Slovak hospital blaze; police question nurse
BRATISLAVA, Nov 28 (Danubian) - ⟦F3; v=7; by=health ministry: Seven patients died⟧ ⟦F1; by=health ministry: in a fire that swept the respiratory unit of a hospital in eastern Slovakia⟧ ⟦T2030-11-27: early on Wednesday⟧, the health ministry said.
⟦F4; v=about 120; by=rescue service: Around 120 people were evacuated, the rescue service said⟧, and ⟦F5; v=24; by=rescue service: two dozen were treated for smoke or burns⟧. ⟦F21; v=a quarter of an hour; by=rescue service: Help took a quarter of an hour to come⟧ after ⟦F2; v=0215; by=rescue service: an emergency call logged at a quarter past two⟧, it said. ⟦F13; v=11; by=health ministry: Eleven of the most seriously ill were flown or driven to Miskolc, in Hungary⟧, the ministry added.
⟦F9; v=3; by=health ministry: It said three nurses had been on duty⟧, in line with the norm. ⟦F26; v=suspect; by=police: Police are questioning one of them⟧ ⟦F14; v=ran; by=police; st=alleged: on suspicion that she abandoned the ward⟧, a spokeswoman said.
⟦F15; v=region; by=Marián Kollár: Health Minister Marián Kollár said the regional authority, as owner, answered for fire safety⟧. ⟦F15; v=ministry; by=Zuzana Palková: Regional president Zuzana Palková said the ministry had run the building since 2029⟧.
⟦F10; by=-: A refit of the unit was completed two years ago⟧ with ⟦F11; v=3.4 million EUR; by=-: 3.4 million euros of EU money⟧. ⟦F16; v=none; by=fire service: It did not include sprinklers, the fire service said⟧.
⟦F17; by=-: Friday will be a day of national mourning⟧. The country has some of the oldest hospital buildings in the European Union, according to a 2029 audit in Brussels.
%% (Writing by L. Novotná; editing by P. Drexler)
=== a3 | outlet: Északi Krónika | published: 2030-11-30 | title: Two of the Prešov eleven have died in Miskolc
%% Miskolc | Fordítás
⟦F13; v=11; by=-: They came to us eleven, in six ambulances and two helicopters⟧. ⟦F18; v=2; by=Réka Somogyi: Two did not live to see Saturday, chief physician Réka Somogyi regrets⟧: a retired tram driver and a woman of 81. ⟦F3; v=9; by=Slovak health ministry: The Slovak side has raised its figure to nine accordingly⟧.
⟪Réka Somogyi; q: “Their lungs were full of soot. Nobody can tell me that ⟦F1; by=Réka Somogyi: they died of anything but that fire⟧,”⟫ Dr Somogyi said. In Bratislava a clerk seems to have tried: ⟦F19; v=3; by=Réka Somogyi: a form reached her which lists three transferred patients as “died of the underlying disease”, she says⟧.
The patients who can speak, speak of Mária. ⟦F14; v=stayed; by=patients: The nurse went back in four times, they agree⟧, and ⟦F9; v=1; by=patients: she was alone: one white coat for thirty-one beds⟧. ⟦F8; v=off; by=patients: No alarm woke them; she did⟧. ⟪Ján Vasiľ; q: “She slapped my face and said, walk, uncle,”⟫ recalls Ján Vasiľ, 74.
It had smelt of burnt cloth first, then of tar; ⟦F7; v=linen store; by=patients: the flames stood in the cupboard for the sheets, four of them say⟧.
⟦F21; v=14 minutes; by=fire brigade: The first engine stood in the yard after fourteen minutes, the Prešov brigade tells us⟧. ⟦F12; v=5; by=-: The names of the five of Rimavce⟧ were read in church here too, because one was Hungarian.
Between the two towns there are eighty-odd kilometres, a border that nobody guards any more and a good deal of history. The county hospital cleared half of its intensive unit in an hour. Schoolchildren have brought drawings with the names spelt in both languages. ⟦F22; by=a Prešov doctor: That the two other nurses had been ordered to deliveries that evening, a Prešov colleague told Dr Somogyi⟧, is in no communiqué.
=== a4 | outlet: Ulica Expres | published: 2030-12-01 | title: MÁRIA'S FOUR TRIPS INTO HELL — and they want to jail her!
%% FOTO | VIDEO | HOROSCOPE
Her hair is gone, her hands are white mittens. ⟦F14; v=stayed; by=Mária Lichá: “I only went out to get air, and in again,” nurse Mária Lichá, 29, whispers to us⟧. ⟦F14; v=ran; by=police; st=alleged: And the cops call her a runaway⟧! ⟦F26; v=suspect; by=-: Tomorrow she must sit before a detective⟧.
We have the roster. ⟦F9; v=1; by=roster: A single name stands on the night of the 26th to the 27th: Lichá⟧. Where were the other two? ⟦F22; by=roster: Lent to the maternity, with a pencil note⟧.
And the alarm? ⟦F8; v=off; by=Dušan: Caretaker Dušan (surname known to us) says he was told to pull the plug on it in October⟧, because of the nerves of the patients. ⟦F6; v=cigarette; by=Igor Fabian: And director Fabian raves on about a ciggie⟧! ⟪Mária Lichá; q: “⟦F23; by=Mária Lichá: The man in 214 had had no arms to hold one since July⟧,”⟫ says Mária.
⟦F3; v=9; by=-: Nine candles burn at the gate⟧ where ⟦F1; by=-: the inferno of Wednesday raged⟧. ⟦F17; by=-: On Friday the nation bowed its head⟧. On Saturday, as if cursed: ⟦F24; v=0; by=-: fire again, in the laundry, thank God without a scratch to anyone⟧!
Who pays? ⟦F15; v=region; by=Marián Kollár: The minister says Palková⟧; ⟦F15; v=ministry; by=Zuzana Palková: Palková says the minister⟧. The 3.4 million? ⟦F10; by=-: New tiles, new lamps, in '28⟧. ⟦F16; v=none; by=-: Not one nozzle of water in the ceiling⟧.
@@ copy Danubian News Agency
⟦F4; v=about 120; by=rescue service: Around 120 people were evacuated⟧, the rescue service said. ⟦F13; v=11; by=health ministry: Eleven of the most seriously ill were driven or flown to Miskolc⟧.
=== a5 | outlet: European Nursing Review | published: 2030-12-04 | title: Night staffing under scrutiny after St Gorazd
%% News | Workforce | Members' content
The chamber of nurses has called for charges against Mária Lichá to be dropped after ⟦F1; by=-: last week's fatal fire on a Slovak respiratory ward⟧. ⟦F9; v=1; by=chamber of nurses: She was the sole registered nurse for 31 patients, the chamber said, citing the duty roster⟧; ⟦F9; v=3; by=health ministry: the ministry's figure of three counts a trainee and a porter⟧.
⟦F3; v=9; by=-: Nine patients have died⟧, and ⟦F17; by=-: the whole country stood still for them on Friday⟧. ⟦F3; v=12; by=Tibor Ligas: A coroner's working list, described to the Review by pathologist Tibor Ligas, has twelve, since it adds those whose ventilation was interrupted by the move⟧. ⟦F18; v=2; by=-: The two deaths in Hungary⟧ are on both.
⟦F6; v=oxygen; by=fire investigators: Investigators of the fire service have found a cracked fitting on the oxygen line, their interim report states⟧, and ⟦F7; v=linen store; by=fire investigators: put the origin in the linen store behind it⟧. ⟦F8; v=off; by=fire investigators: The panel had been isolated since 9 October, they found⟧. ⟦F6; v=no cigarette; st=denied; by=fire investigators: Smoking is excluded⟧, the report says.
⟦F14; v=stayed; by=fire investigators: Door sensors record four entries by the same badge⟧. ⟦F22; by=-: Her two colleagues had been moved to the maternity unit at ten that evening⟧. ⟦F21; v=14 minutes; by=fire investigators: Crews arrived fourteen minutes after the call⟧, ⟦F2; v=0215; by=fire investigators: which is timed at 02.15⟧.
⟪Elena Roháčová; q: “If one nurse is the sprinkler, the alarm and the stretcher, do not be astonished when she is also the culprit,”⟫ said the chamber's president, Elena Roháčová.
⟦F25; by=-: The hospital's director was suspended on Monday⟧. Police have now ⟦F26; v=closed; by=police: closed the case against the nurse⟧.
Across the Union, one registered nurse now covers on average nineteen beds at night, a survey by this journal found in the spring; in Slovakia it was twenty-four. ⟦F12; v=5; by=-: After Rimavce, where five residents of a care home suffocated⟧, a ceiling of twelve had been promised. ⟦F16; v=none; by=fire investigators: The ceiling on the ward had no sprinkler heads, the report adds⟧, and none were required by law. ⟦F24; v=0; by=-: Saturday's blaze in the laundry, in which no one was hurt⟧, is being looked into separately.
=== a6 | outlet: The Brussels Weekly | published: 2030-12-06 | title: The fire that Europe paid for
%% Analysis | Cohesion funds
⟦F11; v=3.4 million EUR; by=-: What does one get for €3.4m⟧? In Prešov, ⟦F10; by=-: a renovation finished in 2028⟧ bought floors, paint and a reception desk. ⟦F16; v=none; by=Commission auditor: Sprinklers were in the application and not in the invoice, a Commission auditor says⟧. Then ⟦F1; by=-: the place went up⟧ and ⟦F3; v=9; by=-: with it nine lives⟧.
The official story has been retreating by the week. ⟦F6; v=cigarette; by=Igor Fabian: A smoker, first: that was director Fabian, on the morning itself⟧. ⟦F6; v=oxygen; by=fire investigators: A leaky oxygen joint, according to the investigators⟧. ⟦F7; v=room 214; by=Igor Fabian: Room 214, where Fabian had it begin⟧, is charred but, ⟦F7; v=linen store; by=fire investigators: they say, the linen cupboard went first⟧. ⟦F8; v=rang; by=Igor Fabian: He swears to this day that the bells rang⟧. ⟦F25; by=-: He has been relieved of his post⟧.
The nurse, left by herself because ⟦F22; by=-: a matron had sent the rest of the shift to the newborns⟧, went from suspect to saint: ⟦F26; v=closed; by=-: no charge hangs over her any more⟧. ⟪Ján Vasiľ; q; via=Északi Krónika: “She slapped me: uncle, walk,”⟫ one of those she saved told a Hungarian paper.
⟦F4; v=118; by=-: A hundred and eighteen got out⟧. ⟦F13; v=11; by=-: The eleven sent across the border⟧ got the best care and ⟦F18; v=2; by=-: a pair of them still died⟧. ⟦F5; v=24; by=-: Two dozen needed a doctor⟧. (⟦F24; v=0; by=-: The laundry fire three days on claimed no one⟧; it has been confused with the first.)
And responsibility? ⟦F15; v=ministry; by=Zuzana Palková: Ms Palková's region shows a transfer deed⟧; ⟦F15; v=region; by=Marián Kollár: Mr Kollár, who resigned on Thursday, held to the end that the owner is the region⟧. ⟦F12; v=5; by=-: After five deaths at Rimavce⟧ the same two offices had the same quarrel.
On the square before the Greek Catholic cathedral the candles have been moved under the arcade because of the snow. Somebody has leaned a fire extinguisher among them, with a price tag: 38 euros. In the Berlaymont, meanwhile, officials have asked for photographs of every ceiling in the programme. ⟦F17; by=-: Slovakia's day of mourning was a Friday⟧; the reply is due on a Friday too.
=== key
F1 | What happened at St Gorazd's hospital?
F2 | At what time was the fire reported?
F3 | How many patients died?
F4 | How many people were evacuated?
F5 | How many people needed treatment?
F6 | What caused the fire?
F7 | Where did the fire begin?
F8 | Did the fire alarm ring?
F9 | How many nurses were on duty?
F10 | When was the ward renovated?
F11 | How much did the renovation cost?
F12 | How many died in Rimavce in 2016?
F13 | How many patients were moved to Miskolc?
F14 | Did the nurse leave her patients?
F15 | Who is responsible for fire safety?
F16 | Were there sprinklers?
F17 | When is the day of mourning?
F18 | How many died in Miskolc?
F19 | How many transferred patients were listed as dead of their disease?
F21 | How long did the firefighters take?
F22 | Where were the other two nurses?
F23 | Could the man in 214 smoke?
F24 | How many were hurt in the laundry fire?
F25 | What became of the director?
F26 | What became of the case against the nurse?
D1 | figure | update | F3 | 7: a1 a2 | 9: a3 a4 a5 a6 | two more died after the transfer
D2 | figure | scope | F3 | 9: a3 a4 a5 a6 | 12: a5 | with or without those whose ventilation was interrupted
D3 | figure | rounding | F4 | 118: a1 a6 | about 120: a2 a4 | the rescue service rounds
D4 | cause | conflict | F6 | cigarette: a1 a4 a6 | oxygen: a1 a5 a6 | no cigarette: a5 | the director against patient and investigators
D5 | place | conflict | F7 | room 214: a1 a6 | linen store: a1 a3 a5 a6 | where it began
D6 | denial | conflict | F8 | off: a1 a3 a4 a5 | rang: a1 a6 | the director alone heard the bells
D7 | figure | scope | F9 | 3: a1 a2 a5 | 1: a3 a4 a5 | with trainee and porter, or registered nurses only
D8 | characterisation | conflict | F14 | ran: a2 a4 | stayed: a3 a4 a5 | police suspicion against patients and door sensors
D9 | responsibility | conflict | F15 | region: a2 a4 a6 | ministry: a2 a4 a6 | region and ministry accuse each other
D10 | identity | update | F26 | suspect: a2 a4 | closed: a5 a6 | the nurse was first questioned, then cleared
D11 | figure | rounding | F21 | 14 minutes: a1 a3 a5 | a quarter of an hour: a2 | the rescue service rounds
R F6 | 3 | the director; the patient Hudák; the fire investigators
R F8 | 5 | Hudák; the Miskolc patients; the caretaker; the investigators; the director
R F9 | 3 | the director and the ministry; the patients; the roster
R F14 | 4 | police; the patients; the nurse; door sensors
S | a3 “She slapped my face and said, walk, uncle,” | a6 “She slapped me: uncle, walk,”
E | Igor Fabian | person | director Igor Fabian; Fabian; director Fabian; the director
E | Mária Lichá | person | Mária Lichá; nurse Mária Lichá; Mária; the nurse; Lichá
E | Zuzana Palková | person | Regional president Zuzana Palková; Palková; Ms Palková
E | Marián Kollár | person | Health Minister Marián Kollár; the minister; Mr Kollár
