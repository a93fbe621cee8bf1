story: guadalajara_squash
about: Mexico refuses visas to the Nepali and Pakistani squash juniors before a world championship in Guadalajara; a ban or a delay, eleven runaways or seven, team or delegation, who asked for it, a walk-out before or after the draw, and an older case of the boxers
=== a1 | outlet: Kathmandu Sandesh | published: 2033-07-19 | title: Squash juniors grounded: Mexico shuts door two days before flight
%% By Sabita Tuladhar, sports
KATHMANDU: The bags stood packed in the corridor of the federation. ⟦F1; by=-: Mexico has denied visas to the national junior squash team⟧, which was to play the world championship in Guadalajara from ⟦F2; v=25 July; by=-: ⟦T2033-07-25: Monday⟧⟧.
⟦F3; v=14; by=federation: Fourteen players hold useless tickets⟧, the Nepal Squash Federation said. ⟦F4; v=17 July; by=Hari Bahadur Thakali: The refusal came by e-mail ⟦T2033-07-17: on Sunday⟧⟧, according to secretary Hari Bahadur Thakali, ⟦F5; v=none; by=Hari Bahadur Thakali: and gave no ground whatever⟧. ⟪Hari Bahadur Thakali; q: “It was one line long, and the line was a number,”⟫ he said.
Among the fourteen is ⟦F6; v=16; by=-: Aarati Gurung, 16⟧, ⟦F7; v=6; by=-: ranked sixth in the world in her age group⟧, a bus driver's daughter from Pokhara. She trained, as is known, against the wall of a cement store.
⟦F8; by=-: Pakistan's juniors have had the same answer⟧. Officials there suspect that ⟦F9; v=organisers; by=Pakistani officials; st=alleged: the organisers in Guadalajara themselves asked for it⟧, out of fear for their good name: ⟦F10; v=11; by=-: at the regional tournament in Monterrey last year eleven athletes slipped out of the hotel and were not seen again⟧.
⟦F11; v=2018; by=-: In 2018 Nepali boxers were kept out of a meet in Tijuana⟧; ⟦F12; v=let in; by=-: they were let in at the eleventh hour⟧. ⟦F13; v=protest; st=planned; by=federation: The federation will protest to the world body⟧. ⟦F14; v=Rs 5.6m; by=federation: Some 5.6 million rupees have been spent on fares and courts⟧, it reckons.
%% Also read: Monsoon hits Terai league
=== a2 | outlet: Noticias del Occidente | published: 2033-07-20 | title: No ban, only checks, says foreign ministry
%% Redacción Guadalajara – English page
The Ministry of Foreign Relations yesterday contradicted reports from Asia. ⟦F1; by=-: That two delegations will be missing from the junior squash championship⟧ it does not dispute; ⟦F15; v=delay; by=foreign ministry; st=denied: but there is no ban on anybody, it says, only a check of papers that ran late⟧.
⟦F16; v=22 June; by=foreign ministry: The Nepali forms had been handed in on ⟦T2033-06-22: 22 June⟧⟧, a week after the deadline, the ministry's note states. ⟦F5; v=guarantees; by=foreign ministry: Return guarantees were lacking in every folder⟧.
⟦F9; v=ministry; by=Rodolfo Cárdenas Luna: The tournament's director, Rodolfo Cárdenas Luna, swore that the decision had been taken in the capital⟧ and that ⟦F9; v=ministry; st=denied; by=Rodolfo Cárdenas Luna: nobody in Guadalajara had written to anyone⟧. ⟪Rodolfo Cárdenas Luna; q: “I have printed fourteen shirts that nobody will sweat in,”⟫ he complained.
It was not only the fourteen. ⟦F3; v=19; by=Rodolfo Cárdenas Luna: Coaches, a doctor and two parents included, nineteen Nepalis were on his rooming list⟧, ⟦F17; v=16; by=Rodolfo Cárdenas Luna: and sixteen Pakistanis⟧.
⟦F10; v=7; by=migration institute: Seven sportsmen vanished from the Monterrey games, by the register of the migration institute⟧; ⟦F18; v=2; by=migration institute: two of them have since been found working in a bakery in Saltillo⟧. ⟦F21; v=0; by=migration institute: None was from Asia⟧. The case recalls ⟦F11; v=2018; by=-: the pugilists from the Himalaya who were stopped at Tijuana fifteen years ago⟧ and ⟦F12; v=let in; by=-: who, after much telephoning, boxed⟧.
⟦F19; v=32; by=-: Thirty-two nations had entered⟧. ⟦F2; v=25 July; by=-: The first ball will be struck ⟦T2033-07-25: on Monday⟧⟧ all the same.
=== a3 | outlet: Indus Press Agency | published: 2033-07-21 | title: Pakistan recalls trophy in row over Mexican visas
ISLAMABAD, July 21 (IPA): Pakistan's squash federation ⟦T2033-07-20: on Wednesday⟧ ⟦F20; by=-: ordered the world junior team cup, which it won in 2031, to be kept at home⟧ after ⟦F8; by=-: its own players were refused entry to Mexico⟧.
⟦F17; v=16; by=Pakistan Squash Federation: Sixteen persons had applied, ten of them players⟧, said its president, Air Commodore (retd) Jamshed Alizai. ⟦F15; v=ban; by=Jamshed Alizai: He called it a ban by passport⟧. ⟪Jamshed Alizai; q: “A child from Peshawar is a champion for us and a stowaway for them,”⟫ he said. ⟦F16; v=10 June; by=Jamshed Alizai: His folders and Nepal's had travelled with one courier and been lodged on ⟦T2033-06-10: June 10⟧⟧, in good time, he maintained; ⟦F4; v=15 July; by=Jamshed Alizai: both rejections bore the date of ⟦T2033-07-15: last Friday⟧⟧.
⟦F1; by=-: Nepal has likewise been left without visas⟧ and ⟦F13; by=-: sent a formal objection to the sport's rulers⟧. ⟦F2; v=25 July; by=-: Play is to start in four days⟧ ⟦F19; v=32; by=-: with what had been a record field of 32 flags⟧. ⟦F7; v=6; by=-: Its best hope, world number six Aarati Gurung⟧, will miss her last year in the age group.
⟦F10; v=about a dozen; by=-: About a dozen competitors disappeared during a tournament at Monterrey in 2032⟧, ⟦F21; v=0; by=Jamshed Alizai: but not a single Pakistani among them⟧, Alizai noted.
The world body, sitting in Lausanne, ⟦F22; by=World Junior Squash Council: has asked Mexico to reconsider by ⟦T2033-07-23: Saturday⟧⟧. ⟦F23; v=Egypt; by=-: Egypt has offered to stage a substitute event⟧.
%% IPA/sports/rk
=== a4 | outlet: El Pregón Tapatío | published: 2033-07-26 | title: BOOS AND EMPTY COURTS! Stars walk out on day one
&& Stars walk out on day one
What a fiasco. ⟦F24; v=after; by=-: The names had been drawn from the clay pot, the mariachis had played, and then the Egyptians and the Malaysians got up and left⟧. ⟦F25; v=8; by=-: Eight teams in all refuse to play⟧ as long as ⟦F1; by=-: the kids from Kathmandu⟧ and ⟦F8; by=-: those from Pakistan⟧ may not. ⟦F20; by=-: The silver pot is missing too: Pakistan has kept it in the cupboard⟧. ⟦F23; v=Egypt; by=-: And Cairo promises a party of its own on the Nile⟧.
⟦F29; v=22; by=-: Twenty-two countries remain⟧ of a field that was to be the greatest ever. ⟦F26; v=900; by=-: In the stands at Zapopan we counted nine hundred⟧. The rest of the concrete was left to the pigeons.
⟦F9; v=organisers; by=El Pregón Tapatío: And now the letter! We have it. Signed by Cárdenas Luna on 3 June, it begs the ministry to “look closely” at “countries of flight”⟧. ⟦F9; v=ministry; by=Rodolfo Cárdenas Luna; st=alleged: “Mexico City did it,” he had told everybody⟧. Liar, liar.
⟦F15; v=ban; by=consular clerk: A clerk in the consulate at New Delhi says the order read “none”⟧. ⟦F10; v=11; by=-: All because eleven scamps skipped off in Monterrey⟧, ⟦F18; v=2; by=-: two of whom bake excellent bread, we hear⟧!
⟪Lupita Navarro; q: “I learned to say good luck in Nepali for nothing,”⟫ sniffs volunteer Lupita Navarro, 19.
%% Win two tickets for the final: call now
=== a5 | outlet: Open Courts International | published: 2033-07-27 | title: Sport without borders? Six facts on the Guadalajara exclusions
%% Open Courts International – for athletes' rights – Geneva
1. It was a ban. ⟦F15; v=ban; by=Open Courts: Not one of thirty-five applications from the two states was granted, and all were answered within the same minute⟧: ⟦F3; v=19; by=-: nineteen forms from Nepal⟧, ⟦F17; v=16; by=-: sixteen from its larger neighbour in the west⟧. ⟦F15; v=delay; st=doubted; by=foreign ministry: A late check of documents, as the ministry has it⟧, does not look like that.
2. The papers were in time. ⟦F16; v=10 June; by=courier receipt: We hold the courier's receipt for the Nepali forms, stamped ⟦T2033-06-10: 10 June⟧⟧. ⟦F4; v=15 July; by=Open Courts: The answer was written on Friday the 15th⟧, though it was read only ⟦F4; v=17 July; by=-: on the Sunday⟧.
3. They are children. ⟦F6; v=16; by=-: Aarati Gurung, who turned sixteen in May⟧, was born two streets from her court. ⟦F27; v=13; by=-: The youngest refused is thirteen⟧.
4. The reason is borrowed. ⟦F5; v=none; by=Open Courts: No letter names any missing guarantee or other ground⟧. ⟦F21; v=0; by=-: Neither state lost anybody at Monterrey⟧, where ⟦F10; v=7; by=migration institute: seven went missing according to the migration register⟧, ⟦F10; v=11; by=Open Courts: and eleven when one counts three trainers and a masseur⟧. ⟦F18; v=2; by=-: A couple of them have turned up, with flour on their arms⟧.
5. It divides. ⟦F25; v=8; by=-: Eight sides have withdrawn in sympathy⟧; ⟦F24; v=before; by=Open Courts: their letter reached the hosts the evening before the lots were cast⟧. ⟦F22; by=-: Lausanne's appeal for a rethink⟧ has been left lying.
6. It costs. ⟦F14; v=Rs 5.6m; by=federation: The Nepali federation is out of pocket by 40,000 US dollars, or 5.6 million rupees⟧. ⟦F13; by=-: It has lodged its complaint with the council⟧; ⟦F28; st=asked; by=Open Courts: we ask that host contracts guarantee entry⟧. ⟪Ilse Brandvold; q: “If you cannot open the door, do not rent the hall,”⟫ says our legal officer Ilse Brandvold.
=== a6 | outlet: Northern Light Radio | published: 2033-08-02 | title: How a squash tournament lost a third of its players
%% Sport & Society desk – transcript of broadcast
%% Music under
The final was played in Guadalajara ⟦T2033-07-31: on Sunday⟧ before a good many plastic chairs. An Ecuadorian boy won. The best were elsewhere.
Recall how it went. ⟦F4; v=17 July; by=-: On a Sunday in mid-July a message reached Kathmandu⟧: ⟦F1; by=-: Nepal's juniors would get no visas⟧. ⟦F14; v=Rs 5.6m; by=-: Forty thousand dollars in fares were lost⟧. ⟦F8; by=-: Nor did the Pakistanis⟧. ⟦F15; v=delay; by=Mexico: Mexico spoke of lateness⟧; ⟦F15; v=ban; by=-: a ban is what it was⟧. ⟦F9; v=organisers; by=Rodolfo Cárdenas Luna: The tournament director, having long blamed the capital, admitted ⟦T2033-07-28: last Thursday⟧ that he had written the letter that started it⟧, ⟦F30; by=-: and resigned⟧.
@@ copy Indus Press Agency
⟦F10; v=about a dozen; by=-: About a dozen competitors disappeared during a tournament at Monterrey in 2032⟧, ⟦F21; v=0; by=Jamshed Alizai: but not a single Pakistani among them⟧, federation president Jamshed Alizai noted. ⟪Jamshed Alizai; q; via=Indus Press Agency: “A child from Peshawar is a champion for us and a stowaway for them.”⟫
Then the walk-out. ⟦F24; v=before; by=Egyptian captain: The Egyptian captain told us her side had announced it the night before lots were drawn⟧; ⟦F24; v=after; by=organisers: the hosts say it came like a slap after⟧. ⟦F25; v=10; by=-: By the second day ten teams had gone⟧, ⟦F19; v=32; by=-: out of thirty-two that had signed up⟧. ⟦F26; v=under 1000; by=-: Fewer than a thousand watched the opening⟧.
⟦F23; v=Egypt; by=-: In Alexandria a counter-tournament begins next week⟧. ⟦F7; v=6; by=-: The sixth-best girl on the planet⟧, ⟦F6; v=16; by=-: Aarati Gurung, who is sixteen⟧, is on her way, ⟦F3; v=14; by=-: and thirteen team-mates with her⟧. ⟦F20; by=-: The cup that Pakistan would not hand over⟧ travels too.
And ⟦F11; v=2018; by=-: the boxers of 2018⟧? ⟦F12; v=let in; by=-: They got in, on the last night⟧. ⟦F22; by=-: This time the world council's plea for a second look⟧ went unanswered. ⟪Aarati Gurung; q: “I have been to Mexico in my sleep,”⟫ she told us, ⟪Aarati Gurung; q: “and I won.”⟫
=== key
F1 | What happened to Nepal's team?
F2 | When does the championship begin?
F3 | How many Nepalis were refused?
F4 | When did the refusal come?
F5 | What ground was given?
F6 | How old is Aarati Gurung?
F7 | Where is Aarati Gurung ranked?
F8 | What happened to Pakistan's team?
F9 | Who brought the refusals about?
F10 | How many vanished at Monterrey?
F11 | When were Nepali boxers kept out?
F12 | What became of the boxers?
F13 | Does the federation protest?
F14 | What did it cost the federation?
F15 | Was it a ban?
F16 | When were the papers handed in?
F17 | How many Pakistanis had applied?
F18 | How many of the vanished were found?
F19 | How many countries take part?
F20 | What became of the team cup?
F21 | How many of the vanished were from the two states?
F22 | What did the world body ask?
F23 | Who stages a substitute event?
F24 | Did the walk-out come before or after the draw?
F25 | How many teams refuse to play?
F26 | How many watched the opening?
F27 | How old is the youngest refused?
F28 | What does Open Courts ask?
F30 | What became of the director?
F29 | How many countries remain?
D1 | characterisation | conflict | F15 | delay: a2 a5 a6 | ban: a3 a4 a5 a6 | the ministry calls it a late check, the others a ban
D2 | responsibility | conflict | F9 | organisers: a1 a4 | ministry: a2 a4 | Pakistani officials and a letter point to the hosts, the director to the capital
D3 | responsibility | update | F9 | ministry: a2 a4 | organisers: a6 | the director later admitted the letter
D4 | date | conflict | F16 | 22 June: a2 | 10 June: a3 a5 | the ministry says a week late, federation and receipt say in time
D5 | cause | conflict | F5 | none: a1 a5 | guarantees: a2 | the letters give no ground, the ministry names missing guarantees
D6 | sequence | conflict | F24 | after: a4 a6 | before: a5 a6 | hosts and tabloid say after the draw, the captain and the group before
D8 | figure | update | F25 | 8: a4 a5 | 10: a6 | two more teams left on the second day
D9 | figure | scope | F3 | 14: a1 a6 | 19: a2 a5 | players only, or with coaches, doctor and parents
D10 | figure | scope | F10 | 7: a2 a5 | 11: a1 a4 a5 | athletes only, or with trainers and a masseur
D11 | date | scope | F4 | 17 July: a1 a5 a6 | 15 July: a3 a5 | when it was read or when it was written
D12 | figure | rounding | F10 | 11: a1 a4 a5 | about a dozen: a3 a6 | the same runaways
D13 | figure | rounding | F26 | 900: a4 | under 1000: a6 | the same thin crowd
R F9 | 3 | Pakistani officials; the director; the letter held by El Pregón Tapatío
R F10 | 2 | the migration register; Open Courts' wider count
R F16 | 3 | the ministry; the Pakistani federation; the courier receipt
R F15 | 4 | the ministry; Jamshed Alizai; a consular clerk; Open Courts
S | a3 “A child from Peshawar is a champion for us and a stowaway for them,” | a6 “A child from Peshawar is a champion for us and a stowaway for them.”
E | Aarati Gurung | person | Aarati Gurung
E | Rodolfo Cárdenas Luna | person | Rodolfo Cárdenas Luna; Cárdenas Luna; the tournament director
E | Jamshed Alizai | person | Jamshed Alizai; Alizai; Air Commodore (retd) Jamshed Alizai
E | Nepal Squash Federation | organisation | Nepal Squash Federation; the Nepali federation; the federation
E | Ministry of Foreign Relations | organisation | Ministry of Foreign Relations; the ministry; the foreign ministry
