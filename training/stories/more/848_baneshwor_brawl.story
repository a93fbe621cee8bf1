story: baneshwor_brawl
about: a fist fight in Nepal's lower house over a forest levy; who threw first and what, a slur that was or was not spoken, a vote by voice before or after the first blow and a counted vote a week later, marshals hurt and members hurt, and a brawl of five years before
=== a1 | outlet: The Baneshwor Times | published: 2036-08-06 | title: Fists fly in House over forest levy
%% By Prakriti Khanal
%% Kathmandu. Rs 15
⟦F1; by=-: Members of the House of Representatives came to blows⟧ ⟦F2; v=2036-08-05; by=-: ⟦T2036-08-05: on Tuesday⟧ afternoon⟧ as ⟦F3; by=-: the government pushed a levy on the timber of community forests⟧ through its last reading. Monsoon rain on the roof drowned half of what was said, which may be why nobody agrees on it.
⟦F4; v=Birendra Lama; by=Sunaina Jha: Government whip Birendra Lama struck first, says Sunaina Jha of the Tarai Front⟧. ⟦F4; v=Sunaina Jha; by=Birendra Lama: It was Ms Jha who flung something at him, says Lama⟧. ⟦F5; v=microphone; by=Birendra Lama: A microphone, in his version⟧; ⟦F5; v=nameplate; by=Sunaina Jha: “my nameplate, which he had knocked down and I was picking up,” in hers⟧.
⟦F6; v=5; by=Secretariat: Five lawmakers were treated, the Secretariat said⟧. ⟦F7; v=9; by=-: Ramesh Chaudhary got nine stitches over the eye⟧ at Bir Hospital. ⟦F8; v=3; by=Secretariat: Three marshals were hurt as well⟧, by its note.
⟦F9; v=slur; by=Tarai Front: The Front says that a slur set it off⟧: ⟦F10; v=border; by=Tarai Front: Forest Minister Keshav Adhikari told them to “go back across the border”⟧. ⟦F10; v=seats; by=Keshav Adhikari; st=denied: “To their seats. I told them to go back to their seats,” Adhikari says⟧.
Community forests are the one reform of which all parties like to boast, and most of the men who traded punches have, at some time, planted a sapling in one before a camera.
⟦F11; v=15%; by=bill: The levy would take 15 per cent of sales, the bill reads⟧; ⟦F12; v=20%; by=-; st=planned: the draft of spring had said twenty⟧.
⟪Sunaina Jha; q: “They want to tax the shade,”⟫ Ms Jha said, holding her plate.
%% Weather: more of the same
=== a2 | outlet: Sagarmatha Press Service | published: 2036-08-07 | title: Nepal house suspends six lawmakers after brawl
KATHMANDU, Aug 7 (SPS) — ⟦F13; v=6; by=Speaker: Six Nepali lawmakers were barred from the chamber for ten days⟧ on Thursday, Speaker Tulasi Gharti ruled, after ⟦F1; by=-: a melee in parliament⟧.
⟦F14; v=11 minutes; by=Secretariat: The fighting lasted 11 minutes, according to the Secretariat's log⟧. ⟦F15; v=3 minutes; by=broadcaster: State television cut its live feed after three, the broadcaster acknowledged⟧. ⟦F6; v=8; by=Secretariat: Eight members needed medical care, the Secretariat said, raising its figure⟧; ⟦F8; v=3; by=Secretariat: three ushers were injured too, it said⟧.
Gharti said ⟦F16; v=before; by=Speaker: she had declared the bill carried by voice while every member was still in place⟧. The opposition says ⟦F16; v=during; by=Tarai Front: no such declaration was made until chairs were in the air⟧.
⟦F9; v=point of order; by=Speaker: Gharti blamed anger over her refusal to hear a point of order⟧. Tarai Front leader Ganga Prasad Sah ⟦F10; v=border; by=Ganga Prasad Sah: said that a minister had insulted the people of the plains, using the words “across the border”⟧.
⟦F17; v=2000; by=police: In Janakpur some 2,000 people marched in protest, police said⟧, and ⟦F18; v=6 hours; by=police: the east-west highway was shut for six hours⟧.
⟦F3; by=-: The law imposes a charge on wood sold by villagers' forest groups⟧, ⟦F19; v=22415; by=forest department: of which the forest department lists 22,415⟧. They serve ⟦F20; v=2.9 million; by=forest department: 2.9 million households, by the department's register⟧.
⟦F27; v=7; by=Speaker: A seven-member panel will look into the matter, Gharti said⟧, and ⟦F28; v=15 days; by=Speaker; st=planned: must present its findings in 15 days⟧.
⟦F21; v=2031; by=-: Lawmakers last traded blows in 2031⟧, when ⟦F22; v=14; by=House records: 14 chairs were smashed, House records show⟧.
%% SPS/rk/bn
=== a3 | outlet: Patna Evening Dispatch | published: 2036-08-07 | title: Chappals, mikes and honourable members: Kathmandu's free circus
%% Border edition
Dear reader, who said the neighbours have no wrestling league? ⟦F1; by=-: The lawmakers of Nepal held one, free of charge⟧, ⟦F2; v=2036-08-05; by=-: ⟦T2036-08-05: on Tuesday⟧⟧.
⟦F4; v=Birendra Lama; by=-: Round one goes to the treasury benches: Lama, ex-Gurkha, opened with the right⟧, as our man in the press gallery had it before his eyes. ⟦F5; v=shoe; by=-: The missile everyone speaks of was neither mike nor plate but a lady's sandal⟧, size five. ⟦F14; v=about 10 minutes; by=-: Ten minutes or so they went at it⟧; ⟦F15; v=3 minutes; by=-: viewers at home got three and then folk songs⟧.
⟦F9; v=slur; by=gallery correspondent: The match began with a remark about borders, our man heard⟧, which on this side of the line we do not find funny. ⟦F10; v=border; by=gallery correspondent: “Sima pari, he said, loud and clear,” our man insists⟧.
⟦F23; v=9; by=carpenter: Nine chairs are firewood, the House carpenter told us⟧; ⟦F24; v=2.3 million rupees; by=carpenter: he puts the bill at 2.3 million Nepali rupees with the electronics⟧. ⟦F22; v=14; by=carpenter: Five years ago he had fourteen to glue, so standards are falling, he says⟧.
⟦F7; v=9; by=-: Mr Chaudhary wears nine threads in the eyebrow⟧ like a medal. ⟦F13; v=6; by=Ramesh Chaudhary: Half a dozen are sent home to think, he among them, he sighs⟧. ⟪Ramesh Chaudhary; q: “In my village we settle this with a stick and then tea. Here there was no tea,”⟫ he told us by phone.
%% Matrimonials: back page
=== a4 | outlet: Radio Dolpa | published: 2036-08-09 | title: From the upper valley: what the quarrel is about
%% Community FM. English script for the partner stations
They hit each other in the plains of marble, and here the mule bells go as before. But ⟦F3; by=Pema Dolma: it is our pine that they would have us pay on, says Pema Dolma⟧. ⟦F11; v=15%; by=chairwoman: Fifteen rupees of every hundred would go down the river to Kathmandu, so she, who chairs the Chharka group, calculated at our microphone⟧. ⟦F12; v=20%; by=chairwoman: In spring it was one rupee in five, she remembers⟧.
⟦F20; v=1.6 million; by=union of forest groups: One million six hundred thousand families live chiefly from such woods, the union of groups holds⟧; ⟦F20; v=2.9 million; by=-: members of a group, on paper, are almost double, 2.9 million⟧.
Our deputy, old Nar Bahadur, came home with a plaster. ⟦F16; v=during; by=Nar Bahadur: He raised his hand to say No and got an elbow, he says; nobody had asked for voices until then⟧. ⟦F9; v=point of order; by=Nar Bahadur: And he thinks it was all because the lady in the chair would not let a man speak to order⟧. ⟦F4; v=Sunaina Jha; by=Nar Bahadur: The first arm that moved was Ms Jha's, he has seen it⟧. ⟦F5; v=nameplate; by=Nar Bahadur: A wooden plate with letters flew, he says⟧.
@@ copy Sagarmatha Press Service
⟦F17; v=2000; by=police: In Janakpur some 2,000 people marched in protest⟧, police said, and ⟦F18; v=6 hours; by=police: the east-west highway was shut for six hours⟧.
⟦F2; v=2036-08-05; by=Nar Bahadur: Since the affair, which he dates to ⟦T2036-08-05: the fifth of August⟧⟧, he has not slept on that side, Nar Bahadur says.
⟦F25; v=2036-08-12; by=-; st=planned: They will vote once more, with counting, ⟦T2036-08-12: on Tuesday⟧⟧. ⟦F26; by=Pema Dolma; st=planned: Ms Dolma's group will walk to the district seat whatever they count, she said⟧.
%% Now the price of yarsagumba
=== a5 | outlet: Forest Commons International | published: 2036-08-11 | title: Nepal: violence must not bury the question
%% Statement. Bangkok
⟦F1; by=-: The scuffle in Nepal's parliament⟧ made news; the law did not. ⟦F19; v=about 22000; by=-: Around 22,000 village groups⟧ rescued hills that the state had lost. ⟦F11; v=15%; by=-: Charging them 15 per cent⟧ is a penalty on success. ⟦F20; v=1.6 million; by=union of forest groups: For 1.6 million families it is the main income, their union estimates⟧.
We regret ⟦F6; v=8; by=-: the injuries of eight members⟧ and ⟦F8; v=3; by=-: of three attendants⟧. We regret more what was said. ⟦F10; v=border; by=three lawmakers: Three lawmakers of different parties told us they heard the minister send colleagues “across the border”⟧. ⟦F10; v=seats; by=Keshav Adhikari; st=denied: He maintains, in a letter to us, that he spoke of seats⟧. ⟦F9; v=slur; by=-: The insult, not procedure, lit the fuse⟧.
⟦F17; v=9000; by=field staff: In six districts together nine thousand turned out, our field staff counted⟧, ⟦F18; v=6 hours; by=-: and trucks stood six hours on the highway⟧. ⟦F27; v=7; by=-: The panel of seven⟧ that will examine the incident ⟦F28; v=15 days; by=Speaker's office; st=planned: has fifteen days, the Speaker's office says⟧. It should hear villagers.
⟪Mina Tharu; q: “A tree does not ask which side of the border you were born on,”⟫ said Mina Tharu, our coordinator.
As to money: ⟦F24; v=2.3 million rupees; by=-: the broken furniture, at 2.3 million rupees⟧, equals what a middling group earns in two years; ⟦F23; v=9; by=-: nine chairs⟧ were oak.
⟦F21; v=2031; by=-: After the scandal of 2031⟧ a code of conduct was promised. We have not seen one.
%% Forest Commons International is a registered charity
=== a6 | outlet: Yeti Fact Room | published: 2036-08-13 | title: We watched the eleven minutes so that you need not
%% Fact-check. Method at the bottom
Source: six phones in the galleries, synchronised. ⟦F14; v=11 minutes; by=-: The brawl runs for eleven minutes and four seconds⟧. ⟦F15; v=3 minutes; by=-: The broadcast stops in the third⟧.
First contact. ⟦F4; v=Birendra Lama; by=-: Lama's hand meets the desk of Ms Jha, and her plate falls⟧. ⟦F5; v=nameplate; by=-: What she then throws is that plate⟧; ⟦F5; v=microphone; by=-: a microphone flies later⟧, from another bench. The sandal, ⟦F5; v=shoe; by=Patna Evening Dispatch: reported by a Patna paper⟧, is a folded fan.
The words. ⟦F10; v=unclear; by=-; st=doubted: The minister's sentence cannot be made out⟧; rain. ⟦F9; v=point of order; by=-: What comes immediately before the rush is the Speaker's “no” to a point of order⟧.
The vote. ⟦F16; v=before; by=-: Her “ayes have it” is audible eleven seconds ahead of the first shove⟧. It matters less since ⟦F25; v=2036-08-12; by=-: a recount with names was held ⟦T2036-08-12: yesterday⟧⟧: ⟦F29; v=139-121; by=Secretariat: 139 for, 121 against, on the Secretariat's sheet⟧. ⟦F3; by=-: So the levy on village timber stands⟧, ⟦F12; v=20%; by=-: lower than the 20 per cent first proposed⟧.
The count. ⟦F6; v=8; by=hospital: Eight members have hospital papers⟧; ⟦F7; v=9; by=hospital: nine stitches, one forehead, in the same papers⟧. ⟦F13; v=7; by=Secretariat: Suspended: seven, by the Secretariat's latest notice, which adds a man who kicked⟧. ⟦F17; v=2000; by=-: The two thousand are Janakpur's⟧ and ⟦F17; v=9000; by=Forest Commons: the nine thousand, from Forest Commons, are six districts'⟧. ⟦F23; v=9; by=-: Nine chairs⟧; ⟦F22; v=14; by=-: the fourteen are those of the fight before⟧, ⟦F21; v=2031; by=-: in 2031⟧. ⟦F24; v=2.3 million rupees; by=House accountant: The House accountant also has 2.3 million⟧.
The inquiry. ⟦F27; v=7; by=-: Seven people sit on it⟧ and ⟦F28; v=15 days; by=-; st=planned: a fortnight and a day is their limit⟧. ⟦F19; v=22415; by=-: None of the 22,415 groups⟧ has been asked.
⟪Ramesh Chaudhary; q; via=Patna Evening Dispatch: “Here there was no tea,”⟫ Mr Chaudhary complained to the Patna paper. We can confirm that.
%% Method: frame-by-frame, audio filtered twice
=== key
F1 | What happened in the House of Representatives?
F2 | When was the brawl?
F3 | What is the bill about?
F4 | Who struck first?
F5 | What was thrown?
F6 | How many lawmakers were hurt?
F7 | How many stitches did Chaudhary get?
F8 | How many marshals were hurt?
F9 | What set off the brawl?
F10 | What did the forest minister say?
F11 | How high is the levy?
F12 | How high was the levy in the first draft?
F13 | How many lawmakers were suspended?
F14 | How long did the brawl last?
F15 | After how many minutes was the live feed cut?
F16 | Was the bill declared carried before the fighting?
F17 | How many people protested?
F18 | How long was the highway shut?
F19 | How many community forest groups are there?
F20 | How many households depend on the groups?
F21 | When was the earlier brawl?
F22 | How many chairs were broken in the earlier brawl?
F23 | How many chairs were broken in this brawl?
F24 | What did the damage cost?
F25 | When is the counted vote?
F26 | What will the Chharka group do?
F27 | How many members has the inquiry panel?
F28 | How long does the inquiry have?
F29 | How did the House vote in the counted vote?
D1 | responsibility | conflict | F4 | Birendra Lama: a1 a3 a6 | Sunaina Jha: a1 a4 | each names the other, witnesses divide
D2 | identity | conflict | F5 | microphone: a1 a6 | nameplate: a1 a4 a6 | shoe: a3 a6 | three accounts of the missile
D3 | cause | conflict | F9 | slur: a1 a3 a5 | point of order: a2 a4 a6 | the Front names an insult, the Speaker and the videos a refused point of order
D4 | denial | conflict | F10 | border: a1 a2 a3 a5 | seats: a1 a5 | unclear: a6 | lawmakers heard a slur, the minister says he spoke of seats, the tape does not tell
D5 | sequence | conflict | F16 | before: a2 a6 | during: a2 a4 | the Speaker and the tape have the declaration before the blows, members after
D6 | figure | update | F6 | 5: a1 | 8: a2 a5 a6 | three more members sought treatment
D11 | figure | update | F13 | 6: a2 a3 | 7: a6 | a seventh was added by a later notice
D7 | figure | scope | F17 | 2000: a2 a4 a6 | 9000: a5 a6 | Janakpur alone or six districts
D8 | figure | scope | F20 | 2.9 million: a2 a4 | 1.6 million: a4 a5 | registered households against those living chiefly from the forest
D9 | figure | rounding | F14 | 11 minutes: a2 a6 | about 10 minutes: a3 | the same fight loosely timed
D10 | figure | rounding | F19 | 22415: a2 a6 | about 22000: a5 | the same register rounded
R F4 | 5 | Sunaina Jha; Birendra Lama; the Dispatch's man in the gallery; Nar Bahadur; the fact room's videos
R F16 | 4 | the Speaker; the Tarai Front; Nar Bahadur; the videos
R F10 | 4 | the Tarai Front; the minister; the Dispatch's man in the gallery; three lawmakers
R F6 | 2 | the Secretariat; the hospital papers
S | a3 “In my village we settle this with a stick and then tea. Here there was no tea,” | a6 “Here there was no tea,”
E | Sunaina Jha | person | Sunaina Jha; Ms Jha
E | Birendra Lama | person | Government whip Birendra Lama; Lama
E | Keshav Adhikari | person | Forest Minister Keshav Adhikari; Adhikari; The minister
E | Tulasi Gharti | person | Speaker Tulasi Gharti; Gharti; the lady in the chair
E | Tarai Front | organisation | Tarai Front; The Front
