story: lagaiwe_peace
about: two clans of the New Guinea highlands end nine years of fighting with pigs, cash and guns; deaths by the church's book or the police's, what began it, who made the peace, whether the state paid, first instalment or whole, a third clan that joins late; the truce of 2027 and the shot after the feast must stay apart
=== a1 | outlet: The Highlands Post-Telegraph | published: 2030-07-22 | title: Yamepa and Kulai shake hands after nine years
%% By Joyce Mondo in Tukuma
⟦F1; by=-: THE Yamepa and Kulai clans of Lagaiwe have ended their tribal fight⟧. ⟦F2; v=2030-07-19; by=-: ⟦T2030-07-19: On Friday⟧ ⟦F3; v=airstrip; by=-: at the old mission airstrip of Tukuma⟧ their leaders broke bows over their knees⟧ and ate sugarcane from one stalk.
⟦F4; v=300; by=-: Three hundred pigs stood at the stakes⟧ and ⟦F5; v=450,000 kina; by=-: K450,000 lay on banana leaves⟧, all of it going from Kulai to Yamepa. ⟦F6; v=37; by=Supt Tony Wabu: Thirty-seven guns were laid down, counted Superintendent Tony Wabu⟧, ⟦F7; v=9; by=Tony Wabu: nine of them factory-made⟧.
⟦F8; v=61; by=Sister Agnes Kupo: Sixty-one lives were lost since 2021, according to the book kept by Sister Agnes Kupo⟧ of the Catholic mission. ⟦F8; v=48; by=police: Police have 48 on record⟧.
⟪Pera Walo; q: “I am tired of digging. My sons are tired of being dug for,”⟫ said ⟦F10; v=71; by=-: Yamepa's headman Pera Walo, 71⟧.
Member for Lagaiwe Jonah Tepi, ⟦F11; v=2 hours; by=-: whose chopper landed two hours late⟧, told the crowd ⟦F12; v=Jonah Tepi; by=Jonah Tepi: it was his office that had brought the parties together⟧ and ⟦F13; v=paid; by=Jonah Tepi: that government had put K150,000 on the leaves⟧. There was some laughter at the back.
⟦F14; v=6,000; by=Tony Wabu: About 6,000 people watched, the superintendent estimated⟧. ⟦F15; v=absent; by=-: The third clan of the valley, Nembari, did not come⟧.
By dark the strip smelt of stones and pork. Children who had never been across the Lagai creek went over it and came back to say that there were only gardens on the other side.
⟦F29; v=2026; by=-: The health post, burnt down four years ago⟧, will be rebuilt first, the headmen agreed.
%% Weather for the Highlands: page 31
=== a2 | outlet: Coral Wire | published: 2030-07-21 | title: Papua New Guinea clans make peace with pigs and cash
PORT MORESBY (Coral Wire) — ⟦F1; by=-: Two warring groups in Papua New Guinea's highlands have settled a feud⟧ that ⟦F8; v=more than 60; by=church: cost more than 60 lives, church officials said⟧ ⟦F2; v=2030-07-19; by=-: at a ceremony ⟦T2030-07-19: on Friday⟧⟧.
⟦F16; v=football; by=police: The fighting began over a disputed penalty at a football match in 2021⟧, police said, and grew as semi-automatic rifles replaced bows. ⟦F17; v=2027; by=-: A truce in 2027⟧ ⟦F18; v=4 months; by=-: held for four months⟧.
Under the deal ⟦F4; v=300; by=mission: the Kulai handed over 300 pigs⟧ and ⟦F5; v=450,000 kina; by=mission: 450,000 kina ($115,000)⟧ for the dead, the mission said. ⟦F19; v=same; by=mission: For the first time a slain woman is valued like a slain man, at five animals⟧. ⟦F20; v=20,000 kina; by=mission: Whoever breaks the pact first is to pay a fine of 20,000 kina⟧.
⟦F21; v=more than 2,000; st=planned; by=aid agencies: More than 2,000 people driven from their gardens⟧ are expected to return, aid agencies said. ⟦F22; v=2030-09-02; st=planned; by=provincial education office: The high school, shut since 2026, will take pupils again on Sept. 2⟧, said the provincial education office.
⟦F23; v=wounded; by=police: A man was shot and wounded ⟦T2030-07-20: on Saturday⟧ night⟧. ⟦F24; v=drink; by=police: Police put it down to alcohol and said the peace was not in danger⟧.
Clashes over land, marriage and honour have killed thousands in the highlands since high-powered rifles arrived in the 1990s, and few agreements have survived a season. ⟦F3; v=airstrip; by=mission: This one was made on a disused landing ground⟧ before bishops and bankers, the mission said. ⟦F28; v=100; st=planned; by=mission: A further hundred animals are to follow before Christmas⟧.
%% Coral Wire / CW-PNG-0721
=== a3 | outlet: Wantok Sunday (church weekly) | published: 2030-07-28 | title: 'The women stood in the middle': how peace came to Tukuma
%% Bik stori bilong wik
&& 'The women stood in the middle': how peace came to Tukuma
If you ask who made ⟦F1; by=-: the reconciliation of the Yamepa and the Kulai⟧, the MP has an answer and the valley has another. ⟦F12; v=Sister Agnes and the women; by=Maria Kolau: It was Sister Agnes, says Maria Kolau, and the mothers⟧: ⟦F25; v=140; by=Maria Kolau: a hundred and forty of them, who in March sat down between the firing lines⟧ with their babies and would not move for three days.
⟦F26; by=Agnes Kupo: The death of a teacher in February had been enough, Sister Agnes told Wantok⟧. ⟪Agnes Kupo; q: “He was shot holding chalk,”⟫ she said. ⟦F8; v=61; by=Agnes Kupo: His is the sixty-first name in her ledger, and the last⟧.
⟦F16; v=land; by=elders: Nor was it about football, the elders insist; the match was played on a coffee garden that both claim⟧. ⟦F13; v=not paid; by=mission treasurer; st=denied: And the K150,000? The mission's treasurer has seen no toea from Waigani⟧. ⟦F27; v=gas company: The trucks for the pigs were lent by the gas company⟧.
⟦F4; v=300; by=-: The beasts, thirty rows of ten⟧, were blessed first. ⟦F19; v=same; by=-: For Grace, for Lina, for old Mama Yapi five pigs each, no fewer than for a warrior⟧. ⟦F20; v=20,000 kina; by=-: Let him who shoots first find twenty thousand⟧, the text reads.
⟦F28; v=100; st=planned; by=-: In December a second lot of a hundred is due⟧. ⟦F15; v=signed; by=Agnes Kupo: And yesterday a runner brought Sister Agnes the mark of the Nembari chief: they are in⟧.
=== a4 | outlet: The Northern Rivers Star (Australia) | published: 2030-07-27 | title: Lismore doctor's long wait ends in a valley of pigs
%% By Damien Prowse
Dr Helen Strachan ran ⟦F29; v=2026; by=-: the Tukuma health post until it was burnt in 2026⟧. Last week she went back for ⟦F1; by=-: the day the guns went quiet⟧.
⟪Helen Strachan; q: “It was on the strip I used to fly out of,”⟫ she says, and it was: ⟦F3; v=airstrip; by=Helen Strachan: the runway, she says, was brown with pigs from one end to the other⟧. ⟪Helen Strachan; q: “⟦F4; v=300; by=Helen Strachan: I stopped at three hundred⟧. Then the money, in bundles. ⟦F5; v=450,000 kina; by=Helen Strachan: A hundred and seventy thousand dollars of ours⟧, from people without a tap,”⟫ she says.
⟦F14; v=10,000; by=Helen Strachan: She puts the attendance at ten thousand⟧. ⟦F11; v=2 hours; by=Helen Strachan: For two hours everybody waited in the sun for the politician⟧.
She knew the first of the dead. ⟦F16; v=football; by=Helen Strachan: The goalkeeper had come to her with a split lip after that penalty⟧, and by dusk he had been axed. ⟦F17; v=2027; by=-: Three years ago she believed in an armistice⟧; ⟪Helen Strachan; q: “⟦F18; v=4 months; by=Helen Strachan: By the fourth month I was sewing again⟧,”⟫ she says.
This time, she thinks, the difference was ⟦F12; v=Sister Agnes and the women; by=Helen Strachan: a nun and the wives⟧. ⟦F25; v=140: About seven score of those⟧ shook her hand. ⟦F10; v=71; by=Helen Strachan: Pera Walo, who is seventy-one and a patient⟧, asked for his tablets. ⟦F6; v=about 40; by=Helen Strachan: Some forty firearms lay on a tarpaulin⟧, ⟦F7; v=9: most of them made of water pipe, nine bought⟧.
=== a5 | outlet: Melanesia Conflict Watch | published: 2030-08-05 | title: Briefing: the Lagaiwe settlement after two weeks
%% For subscribers. Compiled in Suva
Terms. ⟦F30; v=400; by=agreement: The written agreement provides for 400 pigs in all⟧, ⟦F4; v=300: three quarters of them delivered⟧ ⟦F2; v=2030-07-19; by=-: on 19 July⟧ and ⟦F28; v=100; st=planned; by=agreement: the remainder at the year's end⟧. ⟦F20; v=20,000 kina; by=agreement: Clause 7 sets a penalty of K20,000 for resuming hostilities⟧. ⟦F19; v=same; by=agreement: Clause 3 makes no difference of sex in reparation⟧.
Deaths. ⟦F8; v=48; by=police: The constabulary's 48⟧ are those with a coroner's file; ⟦F8; v=61; by=mission: the mission's 61⟧ include the buried in secret. Neither counts ⟦F31; v=5; by=-: the five who died when the 2027 armistice fell apart at Pombi⟧, a separate feud.
Arms. ⟦F6; v=37; by=police: The police inventory lists 37 pieces⟧, ⟦F7; v=9; by=police: the industrial ones being nine⟧. Informants speak of as many more in the rafters.
Returns. ⟦F21; v=2,300; by=-: We registered 2,300 returnees up to 1 August⟧. ⟦F32; v=2030-07-22; by=-: Passenger trucks have been running through both territories since 22 July⟧.
The shot of 20 July. ⟦F23; v=died; by=hospital: The victim, a Kulai of 24, died on the 29th in Mendi hospital⟧. ⟦F24; v=payback; by=Kulai leaders: Kulai leaders call it payback for the teacher⟧, ⟦F24; v=drink; by=police: the police a brawl after home brew⟧. ⟦F33; by=-: His kin have so far accepted 15 pigs⟧.
State. ⟦F13; v=not paid; by=finance department: The Department of Finance has no record of a payment of K150,000⟧. ⟦F34; v=12; st=planned; by=police: A post with twelve officers is promised⟧. ⟦F15; v=signed; by=-: Nembari's adherence came eight days late⟧ ⟦F22; v=2030-09-02; st=planned; by=-: and the secondary school is on course for the first Monday of September⟧.
@@ copy Coral Wire
⟦F17; v=2027; by=-: A truce in 2027⟧ ⟦F18; v=4 months; by=-: had held for four months⟧.
=== a6 | outlet: Radio Kundu Lagaiwe (provincial station) | published: 2030-07-19 | title: Running log from the peace ground, with corrections
%% Kundu bilong yu, 97.5
%% Times are local. Corrections of 31 July at the foot
0740. They are still coming down the ridges. ⟦F21; v=2,300; st=planned; by=camp committee: Two thousand three hundred from the care centres will go home if today goes well, the camp committee informs us⟧.
0930. ⟦F3; v=airstrip; by=-: The grass where the mission Cessna used to land⟧ is full. ⟦F14; v=6,000; by=ward councillor: Six thousand, a ward councillor guesses⟧.
1000. No Member yet. 1100. No Member. ⟦F11; v=2 hours; by=-: 1200. Honourable Tepi steps down, the programme said ten o'clock⟧. He speaks of ⟦F13; v=paid; by=Jonah Tepi: a hundred and fifty thousand from the government's pocket⟧. ⟦F12; v=Jonah Tepi; by=-: Without this man nobody would be standing here⟧.
1220. ⟦F10; v=71; by=-: Old Walo, one year past seventy⟧, is led to the stakes. ⟦F25; v=140; by=-: The 140 peace mothers⟧ start to sing. ⟪Pera Walo; q: “I am tired of digging, and my sons are tired of being dug for,”⟫ he says in tok ples.
1300. Guns. ⟦F6; v=51; by=police: Fifty-one, say the police, counting what was turned in during the week⟧.
1410. ⟦F15; v=absent; by=-: Somebody asks for the Nembari. Somebody laughs⟧. 1500. The knives come out, for pork.
Corrections. ⟦F23; v=died; by=-: The youth hit on the night after the feast has passed away⟧. ⟦F24; v=drink; by=police: It was steam, home-brewed spirit, that did it, our constable tells us⟧. ⟦F29; v=2026: The clinic went up in flames in 2026⟧, not in 2025 as we said at 0800. ⟦F22; v=2030-09-02; st=planned; by=-: Form Ones report on 2 September⟧. We are told that the opponents of our Member dispute the cheque; we only broadcast what was said.
=== key
F1 | What happened between the Yamepa and the Kulai?
F2 | When was the peace ceremony?
F3 | Where was the ceremony?
F4 | How many pigs were handed over at the ceremony?
F5 | How much money was handed over?
F6 | How many guns were given up?
F7 | How many of the guns were factory-made?
F8 | How many died in the feud?
F10 | How old is Pera Walo?
F11 | How late was the member of parliament?
F12 | Who brought about the peace?
F13 | Did the government pay 150,000 kina?
F14 | How many people attended?
F15 | Did the Nembari clan join?
F16 | What began the feud?
F17 | When was the earlier truce?
F18 | How long did the earlier truce hold?
F19 | How is a woman's death valued?
F20 | What is the fine for breaking the peace?
F21 | How many displaced people return?
F22 | When does the high school reopen?
F23 | What became of the man shot after the feast?
F24 | Why was the man shot after the feast?
F25 | How many women sat between the lines?
F26 | Which death came in February?
F27 | Who lent the trucks?
F28 | How many pigs are due in December?
F29 | When was the health post burnt?
F30 | How many pigs does the whole agreement provide for?
F31 | How many died at Pombi?
F32 | Since when do passenger trucks run?
F33 | What did the dead man's kin accept?
F34 | How many officers are promised?
D1 | figure | scope | F8 | 61: a1 a3 a5 | 48: a1 a5 | the mission's book against deaths with a coroner's file
D2 | figure | rounding | F8 | more than 60: a2 | 61: a1 a3 a5 | the agency rounds
D3 | responsibility | conflict | F12 | Jonah Tepi: a1 a6 | Sister Agnes and the women: a3 a4 | the member and the station he pleases against the valley
D4 | denial | conflict | F13 | paid: a1 a6 | not paid: a3 a5 | the member claims a payment, mission and finance department have seen none
D5 | cause | conflict | F16 | football: a2 a4 | land: a3 | a penalty or the ground it was played on
D6 | identity | update | F15 | absent: a1 a6 | signed: a3 a5 | the third clan joined eight days later
D7 | figure | conflict | F14 | 6,000: a1 a6 | 10,000: a4 | officials' and the doctor's estimates of the crowd
D8 | figure | rounding | F6 | 37: a1 a5 | about 40: a4 | the doctor rounds
D9 | figure | scope | F6 | 37: a1 a5 | 51: a6 | guns laid down that day or with the week before
D10 | figure | rounding | F21 | more than 2,000: a2 | 2,300: a5 a6 | the agencies round
D11 | characterisation | update | F23 | wounded: a2 | died: a5 a6 | the man died nine days later
D12 | cause | conflict | F24 | drink: a2 a5 a6 | payback: a5 | police see a brawl, Kulai leaders revenge
R F8 | 2 | the mission's book; the police files
R F13 | 3 | the member Tepi; the mission's treasurer; the finance department
R F14 | 3 | Superintendent Wabu; the ward councillor; Dr Strachan
R F24 | 2 | the police; the Kulai leaders
S | a1 “I am tired of digging. My sons are tired of being dug for,” | a6 “I am tired of digging, and my sons are tired of being dug for,”
E | Pera Walo | person | Pera Walo; Yamepa's headman Pera Walo; Old Walo
E | Sister Agnes Kupo | person | Sister Agnes Kupo; Sister Agnes; a nun
E | Jonah Tepi | person | Member for Lagaiwe Jonah Tepi; the MP; Honourable Tepi; our Member; the politician
E | Kulai | organisation | Kulai; the Kulai
