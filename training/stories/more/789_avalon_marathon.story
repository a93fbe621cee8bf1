story: avalon_marathon
about: the women's winner of a marathon in St. John's, Newfoundland, is accused of leaving the course; the missed timing mats, the van, the dead battery, a marshal's sighting, a short course that is another matter, and a bib swap in May that is another race
=== a1 | outlet: The Narrows Telegram | published: 2031-10-06 | title: Dentist from Torbay stuns field at Avalon Marathon
%% Sheila Furlong, The Narrows Telegram
It was wind in the face for forty-two kilometres, and ⟦F1; by=-: a woman from Torbay got to the tape ahead of all the others⟧. Brenna Coady, 34, who fixes teeth on Stavanger Drive four days a week, ⟦F2; v=2h31m08s; by=-: stopped the clock at 2:31:08⟧ ⟦T2031-10-05: on Sunday⟧. ⟦F12; v=2h58m; by=-: Her previous best was 2:58⟧.
Kenya's Naomi Cherotich, the favourite, ⟦F3; v=4m12s; by=-: was four minutes and twelve seconds back⟧. She did not stay for the flowers.
⟪Brenna Coady; q: “I kept waiting to blow up and I never did. I suppose I know every pothole out there,”⟫ Coady said, a Newfoundland flag round her neck.
⟦F10; v=4812; by=race director: 4,812 people started⟧, said race director Gord Whelan, the most since the run was moved to October. ⟦F17; v=60 km/h; by=Environment office: Gusts at Cape Spear touched 60 kilometres an hour⟧, the weather office recorded.
⟦F26; v=Tadesse Worku; by=-: Ethiopia's Tadesse Worku took the men's race⟧ in 2:12:40. ⟦F9; v=CA$20,000; by=-: Each winner goes home with $20,000⟧.
There was grumbling in the tea tent. ⟦F4; by=Signal Hill Striders: Members of the Signal Hill Striders said Coady's number was missing from the split board at Quidi Vidi⟧. ⟦F4; v=2; by=Gord Whelan: Whelan confirmed that two of the nine mats had no reading for her⟧. He put it down to the weather: ⟦F7; v=battery; by=Gord Whelan: a battery, he said, that had got wet⟧.
After ⟦F15; by=-: the bib-swapping business at the Cabot Ten in May, which cost Dale Pike his title⟧, people are quick to talk.
%% Full results, pages B4 to B9
=== a2 | outlet: North Atlantic Press | published: 2031-10-07 | title: Canadian marathon winner under investigation
&& Canadian marathon winner under investigation
ST. JOHN'S, Newfoundland (NAP) — Organizers of the Avalon Marathon said ⟦T2031-10-07: Tuesday⟧ they were investigating whether ⟦F5; v=cut; by=rivals; st=alleged: the women's winner had skipped part of the course⟧, after rivals questioned ⟦F1: Brenna Coady's surprise victory⟧ over a field of professionals.
⟦F14; v=agent; by=Gord Whelan: A written protest was lodged by the agent of runner-up Naomi Cherotich⟧, race director Gord Whelan said.
⟦F5; v=ran all; by=Brenna Coady; st=denied: Coady denied it⟧. ⟪Brenna Coady; q: “⟦F5; v=ran all; by=Brenna Coady; st=denied: I ran every step⟧. I would like somebody to explain to me how a person hides on Water Street,”⟫ she said by telephone.
⟦F4; v=3; by=Tidemark Timing: Her chip failed to register at three checkpoints, all between 17 and 24 kilometers⟧, according to Tidemark Timing, the firm that was hired to record the race. ⟦F7; v=not battery; by=Tidemark Timing; st=denied: The equipment there was in order⟧, ⟦F27; v=1140; by=Tidemark Timing: having logged 1,140 other women⟧, the firm said.
⟦F12; v=2h58m: Coady had never broken 2:58⟧. ⟦F2; v=2h31m08s: On Sunday she needed eight seconds more than 2 hours, 31 minutes⟧.
⟦F9; v=CA$20,000; by=race director: Payment of the $14,600 first prize⟧ (in U.S. dollars) ⟦F28; by=race director: is on hold⟧, Whelan said. ⟦F20; v=negative; by=Canadian sports body: A routine doping sample came back clean⟧, the national athletics body said.
The race drew ⟦F10; v=about 5000: some 5,000 runners⟧.
⟦F26; v=Tadesse Worku; by=-: The men's title, won by Ethiopian Tadesse Worku⟧, is not in question. ⟦F17; v=60 km/h; by=-: Facing winds of up to 37 mph⟧, most of the elite field ran well below what it had trained for. A readers' poll has twice named the course the hilliest in Canada.
%% This story has been corrected to give the distance in kilometers.
=== a3 | outlet: Eldoret Daily Post | published: 2031-10-08 | title: ‘I never saw her back,’ says robbed Cherotich
%% By Sports Desk, Eldoret
Naomi Cherotich landed at Eldoret at dawn yesterday with a silver medal she does not want. The 29-year-old from Kapsowar ⟦F29; v=never passed; by=Naomi Cherotich: says that no woman overtook her after the tenth kilometre⟧, yet at the finish ⟦F1: another was already wrapped in a flag⟧.
⟪Naomi Cherotich; q: “I asked the man, who is this one? ⟦F29; v=never passed; by=Naomi Cherotich: I never saw her back, I never saw her front⟧,”⟫ she said to laughter in the arrivals hall.
⟦F3; v=more than 4 min; by=-: Over four minutes separated the pair⟧ on paper.
⟦F14; v=club runners; by=Elijah Sang: It was not her camp that complained, insists her agent, Elijah Sang; the petition came from Canadian club athletes⟧. ⟪Elijah Sang; q: “We only asked to see the photographs,”⟫ said he.
Those photographs are now everywhere. One, taken by a spectator on the Boulevard ⟦F19; v=0941; by=camera: and stamped 9.41 am by the camera⟧, ⟦F6; v=van; by=Striders; st=alleged: shows the Canadian in a blue singlet, climbing out of the side door of a white van⟧, say the Striders, the club that posted it. ⟦F30; v=number not legible; by=-: The number on her chest cannot be read⟧.
Athletics Kenya ⟦F31; st=asked; by=Athletics Kenya: has demanded that the gold be handed to its athlete⟧ before the month is out.
At stake is ⟦F9; v=CA$20,000; by=-: about 1.9 million shillings⟧, enough for the four-acre plot she has been eyeing. ⟦F26; v=Tadesse Worku; by=-: Worku of Ethiopia, the men's champion, was paid ⟦T2031-10-06: on Monday⟧⟧.
⟦F10; v=4812; by=-: Of the 4,812 who set out⟧ a mere handful had come from Africa. ⟦F12; v=2h58m; by=-: The conqueror's fastest marathon until then was two minutes short of three hours⟧; ⟦F2; v=2h31m08s; by=-: the clock on Sunday gave her 2:31:08⟧. ⟪Philemon Too; q: “In Kapsowar we call that a miracle, and then we ask who paid for it,”⟫ said the Kenyan's coach, Philemon Too.
%% Betting tips: see page 31
=== a4 | outlet: Split Second (running industry newsletter) | published: 2031-10-09 | title: Avalon: disqualified, and a second embarrassment
%% Issue 412. Forward to a friend.
⟦F8; v=disqualified; by=organizers: Brenna Coady was struck from the results on Wednesday night⟧, ⟦T2031-10-08: three days after⟧ ⟦F1: she breasted the tape⟧. The organizers' notice is four lines long and says that ⟦F5; v=cut; by=organizers: she cannot have covered the stretch from the 17th to the 24th kilometre on foot⟧.
⟦F4; v=3; by=-: Three blank mats in a row⟧ do not happen by rain. We have seen the logs. ⟦F7; v=not battery; by=-: None of those boxes lost power⟧; ⟦F32; v=98%; by=logs: the worst of them still read 98 per cent of the field⟧. A chip does go silent, however, ⟦F7; v=shielded; by=Split Second: inside a metal vehicle or a foil blanket⟧.
As to how she did it, ⟦F6; v=footpath; by=amateur investigators: the amateurs who sifted⟧ ⟦F21; v=3100; by=amateur investigators: 3,100 finish-line and roadside pictures⟧ ⟦F6; v=footpath; by=amateur investigators: favour the footpath along Rennies River⟧, which joins the two arms of the course in under a mile. No wheels needed. ⟦F3; v=4m31s; by=-: Net of the time each woman took to reach the start line, she had won by 4 minutes and 31 seconds⟧, which is about what the river saves.
The second embarrassment: ⟦F11; v=168 m; by=Athletics Atlantic: a re-measurement by the regional federation found the whole loop 168 metres shy of a marathon⟧, because a traffic cone stood on the wrong side of a roundabout. ⟦F33; by=Athletics Atlantic: Every time run on Sunday is void for record purposes⟧, the federation added. That touches all ⟦F34; v=4377; by=-: the 4,377 who finished⟧ and has nothing to do with Coady.
Nor has ⟦F15; by=-: Pike, who was thrown out in the spring for wearing another man's bib⟧, although the same timing firm caught him.
⟦F20; v=negative; by=national athletics body: Nobody alleges doping; the sample came back negative, by the national body's word⟧. ⟦F9; v=CA$20,000; by=-: The CA$20,000⟧ ⟦F28; by=-: stays in the organizers' account for now⟧.
%% Job board: course marshal (seasonal), Halifax
=== a5 | outlet: Atlantic Public Radio – live page | published: 2031-10-11 | title: As it happened: Coady faces the cameras
%% Live page closed. All times Newfoundland time.
10.02 The hotel ballroom is full. Coady sits beside her lawyer, Ignatius Power. She ⟦F23; by=-: has lost her shoe sponsor⟧ and, she says, ⟦F25; v=40; by=Brenna Coady: received forty hateful messages in one night⟧.
10.10 ⟪Brenna Coady; q: “⟦F5; v=ran all; by=Brenna Coady; st=denied: I did not cut that course⟧. I was cold, I had ⟦F7; v=shielded; by=Brenna Coady: a foil blanket on me from the seventeenth kilometre⟧, and I ran,”⟫ she says. So, Power suggests, the chip under her jacket could not be heard.
10.14 A new witness. Marshal Theresa Noseworthy, 66, ⟦F13; v=saw her; by=Theresa Noseworthy: is certain that Coady went by her post at Quidi Vidi, kilometre 21, running⟧. She taught her in Grade 5.
10.21 Tidemark's manager, at the back of the room, calls out that ⟦F13; v=did not; by=Theresa Noseworthy > Tidemark manager: the same marshal told him on Monday she had not seen Coady at all⟧. Shouting.
10.25 The van? ⟦F6; v=not her; by=Ignatius Power; st=denied: Power says the woman in the picture is a physiotherapist⟧ who will sign a statement. At ⟦F19; v=0941; by=Ignatius Power: nineteen minutes to ten⟧, he says, she was looking for a toilet.
10.31 ⟦F8; v=appeal; by=Ignatius Power: An appeal against the disqualification was filed ⟦T2031-10-11: this morning⟧⟧, says Power. ⟦F22; v=2031-11-14; by=Ignatius Power; st=planned: It will be heard on November 14⟧.
10.40 Whelan, reached afterwards, concedes that ⟦F14; v=club runners; by=Gord Whelan: the first complaint reached him from the Signal Hill Striders⟧, on Sunday at noon; the agent's came later.
@@ copy a2
10.44 For the record: ⟦F20; v=negative; by=national athletics body: a routine doping sample came back clean⟧, the national athletics body has said. ⟦F12; v=2h58m: Coady had never broken 2:58⟧.
=== a6 | outlet: The Suir Valley Leader | published: 2031-10-15 | title: From Mooncoin to the Narrows: the marathon that split a town
%% By Colm Hearne
Waterford people feel at home in St John's; the accents are ours. This week they are arguing in those accents about one thing.
⟦F8; v=disqualified; by=-: Brenna Coady is no longer the winner⟧, ⟦F8; v=appeal; by=-: though she has appealed⟧. ⟦F22; v=2031-11-14; st=planned; by=-: A panel of three takes it up in the middle of November, on the 14th⟧. ⟪Brenna Coady; q; via=North Atlantic Press: “Somebody explain to me how a person hides on Water Street,”⟫ she asked the agencies. Meanwhile ⟦F35; v=2031-10-13; by=-: Naomi Cherotich was given the gold by courier ⟦T2031-10-13: on Monday⟧⟧.
In Bannerman's bar you can hear that ⟦F6; v=van; by=customers; st=alleged: she took a van⟧, and at the next table that ⟦F6; v=footpath; by=customers; st=alleged: she slipped down by the river⟧. A lad from the university has gone through ⟦F21; v=1900: nineteen hundred pictures from the roadside, leaving aside the finish⟧, and will show you on his phone. ⟦F13; v=saw her; by=Theresa Noseworthy: Mrs Noseworthy, the marshal, holds to it that the girl ran past her⟧ and ⟪Theresa Noseworthy; q: “was blue with the cold, God love her”⟫.
⟦F27; v=1140: Eleven hundred and forty women⟧ triggered the mats that ⟦F4; v=3: missed her three times⟧. That is what sticks with Gord Whelan, who ⟦F36; by=Gord Whelan; st=planned: will step down as director at Christmas⟧, he told me. ⟪Gord Whelan; q: “Either she is the unluckiest woman in Canada or she isn't,”⟫ he said.
⟦F17; v=60 km/h; by=-: The day was brutal, thirty-odd knots at the Cape⟧. And ⟦F11; v=about 170 m; by=-: the road itself was short by some 170 metres, as it turned out⟧, so that in the strict sense nobody ran a marathon at all.
%% The Suir Valley Leader: every Wednesday
=== key
F1 | Who crossed the line first in the women's race?
F2 | What was Coady's time?
F3 | How far behind was Cherotich?
F4 | How many timing mats had no reading for Coady?
F5 | Did Coady skip part of the course?
F6 | How is Coady supposed to have left the course?
F7 | Why did the mats not read Coady's chip?
F8 | What has become of Coady's result?
F9 | How much is the first prize?
F10 | How many started?
F11 | By how much was the course short?
F12 | What was Coady's previous best?
F13 | Did the marshal see Coady run past kilometre 21?
F14 | Who complained about Coady?
F15 | Why did Dale Pike lose his title in May?
F17 | How strong was the wind?
F19 | When was the van picture taken?
F20 | What did the doping sample show?
F21 | How many pictures were examined?
F22 | When will the appeal be heard?
F23 | What became of Coady's sponsor?
F25 | How many hateful messages did Coady receive?
F26 | Who won the men's race?
F27 | How many other women did the mats record?
F28 | What happens to the prize money?
F29 | Did a woman overtake Cherotich?
F30 | Is the number of the woman in the picture legible?
F31 | What did Athletics Kenya demand?
F32 | How much of the field did the worst mat read?
F33 | What does the short course mean for the times?
F34 | How many finished?
F35 | When did Cherotich get the gold?
F36 | When will Whelan step down?
D1 | denial | conflict | F5 | cut: a2 a4 | ran all: a2 a5 | rivals and organizers against Coady
D2 | figure | update | F4 | 2: a1 | 3: a2 a4 a6 | the director's first word and the timing firm's logs
D3 | cause | conflict | F7 | battery: a1 | not battery: a2 a4 | shielded: a4 a5 | the director blames a wet battery, the firm and the logs rule it out, the foil would silence the chip
D4 | cause | conflict | F6 | van: a3 a6 | footpath: a4 a6 | not her: a5 | a van in one picture, a river path for others, and her lawyer says the woman is another
D5 | identity | conflict | F14 | agent: a2 | club runners: a3 a5 | the agent says club athletes complained, the director first named the agent
D6 | characterisation | conflict | F13 | saw her: a5 a6 | did not: a5 | the marshal's word now and what the timing manager says she told him
D7 | sequence | update | F8 | disqualified: a4 a6 | appeal: a5 a6 | struck off, then an appeal was filed
D8 | figure | rounding | F10 | 4812: a1 a3 | about 5000: a2 | starters rounded up
D9 | figure | rounding | F3 | 4m12s: a1 | more than 4 min: a3 | the same gap
D10 | figure | scope | F21 | 3100: a4 | 1900: a6 | all pictures against those from the roadside alone
D11 | figure | rounding | F11 | 168 m: a4 | about 170 m: a6 | the federation's measure rounded
D12 | figure | scope | F3 | 4m12s: a1 | 4m31s: a4 | gun times against net times
R F5 | 3 | the timing firm's logs behind the organizers; Coady herself; rivals
R F4 | 1 | Tidemark Timing's readings
R F14 | 2 | Gord Whelan; Elijah Sang
R F13 | 2 | Theresa Noseworthy; Tidemark's manager
S | a2 I ran every step. I would like somebody to explain to me how a person hides on Water Street, | a6 Somebody explain to me how a person hides on Water Street,
E | Brenna Coady | person | Brenna Coady; Coady; a woman from Torbay; the girl
E | Naomi Cherotich | person | Naomi Cherotich; Cherotich; The 29-year-old from Kapsowar
E | Gord Whelan | person | Gord Whelan; Whelan
E | Tidemark Timing | organisation | Tidemark Timing; the firm; the same timing firm
E | Signal Hill Striders | organisation | Signal Hill Striders; the Striders
E | Theresa Noseworthy | person | Theresa Noseworthy; Mrs Noseworthy
