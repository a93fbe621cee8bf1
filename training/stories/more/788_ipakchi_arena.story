story: ipakchi_arena
about: a crush at a new football stadium in Namangan, Uzbekistan; a gate that was locked or open, a bang that was a flare or a police cartridge, a toll that the ministry and an exile site count differently, and people hurt at a vigil who are not the arena's injured
=== a1 | outlet: Namangan Tongi | published: 2031-05-11 | title: Grief in our city after the Ipakchi match
%% Own correspondents | Namangan
%% Photo: D. Usmonov
Our city did not sleep. ⟦F1; by=-: Spectators were crushed against each other on leaving the Ipakchi Arena⟧ ⟦T2031-05-10: on Saturday evening⟧, and ⟦F3; v=17; by=regional health department: seventeen people lost their lives⟧, the regional health department said in a notice at four in the morning. ⟦F4; v=64; by=regional health department: Sixty-four were brought to the city's three hospitals⟧, according to the same notice.
⟦F12; v=2-1; by=-: Ipakchi had beaten Zarkent by two goals to one⟧. Stewards told us that ⟦F9; v=after; by=stewards: the final whistle had already gone⟧ when ⟦F6; v=Gate 4 ramp; by=stewards: the crowd piled up on the ramp that leads down to Gate 4⟧. ⟦F21; v=2.4 m; by=-: The passage there is 2.4 metres wide⟧; this correspondent measured it on Sunday with a tailor's tape.
⟦F7; v=locked; by=Oybek Sattorov: The leaves of the gate were chained together⟧, says Oybek Sattorov, 41, a taxi driver who lost a nephew. ⟪Oybek Sattorov; q: “⟦F7; v=locked; by=Oybek Sattorov: We beat on the iron and on the other side they told us to go round⟧,”⟫ he said. Stewards, in orange vests without numbers, would not discuss it.
⟦F10; v=24600; by=club: The club says that it sold 24,600 tickets⟧. ⟦F11; v=22000; by=-: There are 22,000 seats⟧.
⟦F20; v=2030; by=-: The arena has stood for barely a year: it was opened last spring⟧ with a concert and a horse show. Older readers will think of ⟦F17; v=8; by=-: the eight who died on the bazaar bridge⟧ ⟦F18; v=2027; by=-: in 2027⟧, at Navruz, also in a press of people, also at a narrow place.
⟦F15; v=2031-05-12; by=governor's office; st=planned: Monday is to be a day of mourning in the region⟧, the governor's office announced.
%% Blood donors are asked to come to Ward 2, Nurafshon Street.
=== a2 | outlet: Continental Press Agency | published: 2031-05-11 | title: At least 17 dead in Uzbek soccer stadium crush
&& At least 17 dead in Uzbek soccer stadium crush
TASHKENT (CPA) — ⟦F3; v=17; by=officials: At least 17 people were killed⟧ and ⟦F4; v=64; by=officials: 64 hospitalized⟧ in ⟦F1: a crush at a soccer stadium in eastern Uzbekistan⟧, officials said Sunday, the worst sports disaster in the country's modern history.
⟦F5; v=6; by=interior ministry: Six of the dead were minors⟧, the interior ministry said in a statement. ⟦F7; v=open; by=interior ministry; st=denied: It rejected reports that an exit had been locked⟧, ⟦F7; v=open; by=interior ministry: saying all nine gates stood open from the 80th minute⟧.
⟦F8; v=goal rush; by=interior ministry: The ministry blamed fans who turned back up the ramp⟧ on hearing the roar at ⟦F12; v=2-1; by=-: Ipakchi's late winner in the 2-1 victory over Zarkent⟧.
Two spectators reached by telephone gave a different account. They said ⟦F8; v=police cartridge; by=two spectators: police had fired a noise cartridge at the foot of the ramp⟧ and people recoiled from it. ⟦F9; v=before; by=two spectators: The match was still being played⟧, they said. ⟪Dilnoza Rahimova; q: “⟦F9; v=before; by=Dilnoza Rahimova: They went on kicking the ball while we were passing children over our heads⟧,”⟫ said one, Dilnoza Rahimova, a schoolteacher.
⟦F14; v=3; by=prosecutors: Three employees of a private security company have been detained⟧, prosecutors said. The company, ⟦F13; v=Qalqon Servis; by=prosecutors: Qalqon Servis, had the contract to run the gates⟧ and could not be reached.
⟦F11; v=22000: The 22,000-seat arena⟧, ⟦F20; v=2030: inaugurated in 2030⟧, was put up by ⟦F28; v=Daehan Seorim; by=-: a South Korean contractor, Daehan Seorim⟧.
⟦F17; v=8; by=-: Eight people were crushed to death on a footbridge in the same region⟧ ⟦F18; v=2027; by=-: four years ago⟧, an accident after which officials pledged to post marshals at narrow passages. Crowds have grown since the league was reorganized, and several clubs have put up new grounds with state loans.
%% Reporting by CPA bureau Tashkent; editing by L. Moreau
=== a3 | outlet: Vatan Axborot (state news service) | published: 2031-05-13 | title: Head of state visits the injured in Namangan
%% Official information. Reprint with reference to the source only.
The head of state arrived in Namangan ⟦T2031-05-13: on Tuesday⟧ and expressed condolences to the families of those who perished ⟦F1: in the tragic incident at the Ipakchi Arena⟧. At the regional medical centre he was informed that ⟦F3; v=19; by=ministry of health: the number of the deceased stands at nineteen⟧, ⟦F29; v=2; by=ministry of health: two persons having died of their injuries on Monday⟧, the ministry of health reported. ⟦F4; v=64; by=ministry of health: Of 64 citizens admitted, 38 have gone home⟧.
⟦F16; v=50 million soums; by=government order: Each bereaved family will be given 50 million soums⟧ under a government order. ⟦F22; v=2031-06-10; by=government order; st=planned: A commission is to present its findings by 10 June⟧.
The minister of internal affairs reported that ⟦F7; v=open: the gates had been open in accordance with the regulations⟧ and that ⟦F13; v=Qalqon Servis; by=minister of internal affairs: responsibility for the movement of spectators lay with the contractor, Qalqon Servis⟧. ⟦F14; v=5; by=minister of internal affairs: Five of its staff are under arrest, the director among them⟧. ⟦F19; v=120; by=minister of internal affairs: Only 120 stewards had come to work⟧ ⟦F30; v=200; by=minister of internal affairs: where the contract prescribed two hundred⟧, he said.
⟪Head of state; q: “The law will speak to everyone in the same voice, to the rich director and to the man at the gate,”⟫ the head of state said.
⟦F27; by=-: The governor of the region, B. Qodirov, was relieved of his duties⟧ in connection with his transfer to other work.
⟦F15; v=2031-05-12: Flags were lowered in the region on Monday⟧. ⟦F32; v=calm; by=-: Mourners behaved with dignity at the ceremony on the arena square⟧, and isolated attempts to spread panic were prevented.
⟦F17; v=8; by=-: The eight citizens who fell victim to the crowding on the bazaar bridge⟧ ⟦F18; v=2027; by=-: during the spring festivities of 2027⟧ were also remembered. ⟦F20; v=2030; by=-: The arena, commissioned last year⟧, is to stay closed until the commission has completed its work.
%% Subscribe to our official channel.
=== a4 | outlet: Fergana Lens | published: 2031-05-14 | title: Twenty-three names, and a chain in a plastic bag
%% Fergana Lens is blocked in Uzbekistan. How to read us: mirrors and newsletters.
⟦F3; v=23; by=Fergana Lens: We have twenty-three names⟧. Each was checked with a relative, a neighbour or a grave. The health ministry, which was ⟦F3; v=19; by=health ministry: still at nineteen last night⟧, does not count people who were buried on Sunday before anybody wrote a certificate.
⟦F5; v=8; by=Fergana Lens: Eight on our list were still at school⟧, two of them aged eighteen. ⟦F31; v=9; by=-: The youngest, Muhammadali, was nine⟧.
⟦F6; v=stairway under east stand; by=survivors: They did not die on the ramp, survivors say, but in the stairwell beneath the east stand⟧, which empties onto it. Video supports them: ⟦F9; v=before; by=video: the scoreboard behind the first bodies reads 88 minutes⟧. ⟦F24; v=11 min; by=video: The referee let play run for another eleven minutes⟧, stoppages included.
⟦F7; v=locked; by=-: The chain across Gate 4 exists⟧. A former steward of Qalqon Servis, now in Osh, showed it to us in a plastic bag. ⟪Former steward; q: “⟦F13; v=police; by=former steward: The order to close came from the police captain on the radio⟧, not from our boss,”⟫ he said.
And the bang? On three recordings we hear it: a flat crack ⟦F8; v=police cartridge; by=sound engineer: which a sound engineer in Almaty matches to the noise cartridge that Uzbek riot police carry⟧.
⟦F4; v=130; by=doctors: Doctors put the injured at about 130⟧, counting those bandaged on the grass and sent home.
⟦F26; v=5; by=-: Five more were hurt ⟦T2031-05-12: on Monday⟧⟧ when ⟦F32; v=police pushed; by=-: police pushed mourners off the arena square⟧; they belong to no toll at all. ⟦F25; by=-: Mobile internet in the city has crawled since Sunday noon⟧.
Qodirov's ⟦F27; by=-: dismissal as governor⟧ was read out on television in eleven words.
%% Support us from any country.
=== a5 | outlet: The Daily Whistle | published: 2031-05-12 | title: 'THEY PLAYED ON': Brit coach's horror at death match
%% By Darren Pook | Exclusive
%% READ MORE: Rovers swoop for Turkish wonderkid
&& 'THEY PLAYED ON': Brit coach's horror at death match
A British coach last night told how ⟦F9; v=before; by=Gary Lomax: players carried on with the game as fans lay dying⟧ in ⟦F1: a stadium crush in Uzbekistan⟧.
Gary Lomax, 58, the Zarkent boss, saw orange vests running behind the goal and begged the fourth official to stop. ⟪Gary Lomax; q: “He looked at his watch. It was ⟦F24; v=about 10 min; by=Gary Lomax: ten minutes, give or take⟧, before anyone blew up,”⟫ the Doncaster-born gaffer said.
⟦F3; v=17; by=-: Seventeen supporters are dead⟧, ⟦F5; v=6; by=interior ministry: half a dozen of them kids, by the interior ministry's count⟧.
Lomax says ⟦F8; v=flare; by=Gary Lomax: a flare lobbed by home ultras sparked the panic⟧. ⟪Gary Lomax; q: “I saw it go over. Red smoke, then a bang like a dustbin lid,”⟫ he said. Ipakchi's fan club ⟦F8; v=no flare; by=fan club; st=denied: says nobody lit a thing⟧.
⟦F10; v=24600: All 24,600 ticket-holders had packed in⟧ ⟦F12; v=2-1: to see the visitors pipped 2-1⟧ at the gleaming new ground, where ⟦F11; v=22000: the capacity is 22,000⟧. ⟦F21; v=2.5 m; by=-: They had to leave through a gap two and a half metres across⟧.
The continental federation ⟦F23; by=continental federation: has banned the arena from hosting June's qualifier⟧, it confirmed to Whistle Sport. ⟦F33; v=Tashkent; by=continental federation; st=planned: The game will go to the capital⟧.
Lomax, whose father was at another disaster in his youth, is flying home tomorrow.
⟦F20; v=2030; by=-: The stadium only hosted its first match last year⟧, and ⟦F28; v=Daehan Seorim; by=-: Korean giant Daehan Seorim built it⟧. ⟦F15; v=2031-05-12; by=-: Flags came down to half-mast across the region today⟧, and Zarkent's players laid their shirts at the gate. Three of the squad have asked never to play there again, Lomax says, and he has told them they won't have to.
%% Bet responsibly. 18+
=== a6 | outlet: Gyeonggi Economic Ilbo | published: 2031-05-16 | title: Daehan Seorim: “Our drawing had a five-metre exit”
%% Reporter Pyo Jin-u
The builder of the Namangan stadium broke its silence ⟦T2031-05-16: on Friday⟧. ⟦F28; v=Daehan Seorim: Daehan Seorim, which completed the arena⟧ ⟦F20; v=2030: last year⟧, maintains that ⟦F34; v=5 m; by=Daehan Seorim: Gate 4 was designed at five metres⟧ and ⟦F35; v=kiosk; by=Daehan Seorim: was halved after handover, when the client set a refreshment kiosk into it⟧. ⟪Nam Ki-hoon; q: “Please ask who collects the rent of that kiosk,”⟫ said Nam Ki-hoon, the executive director in charge of overseas buildings.
⟦F21; v=2.4 m; by=Nam Ki-hoon: What remains is 240 centimetres⟧, by his figures.
The regional construction office did not answer this newspaper's letter. The kiosk, survivors remember, sold sunflower seeds and cola, and on Saturday it was open.
@@ copy a2
⟦F5; v=6; by=interior ministry: Six of the dead were minors⟧, the interior ministry said. ⟦F7; v=open; by=interior ministry; st=denied: It rejected reports that an exit had been locked⟧, ⟦F7; v=open; by=interior ministry: saying all nine gates stood open from the 80th minute⟧.
⟦F3; v=20; by=ministry of health: The toll was raised to 20 ⟦T2031-05-15: on Thursday⟧⟧ by the health authorities. A site run by exiles ⟦F3; v=23; by=Fergana Lens: lists 23⟧. ⟦F6; v=stairway under east stand; by=Fergana Lens: It places the deaths in the stairwell under the eastern stand⟧; on that staircase, Mr Nam noted, the builder fitted handrails of Korean standard.
The families' money, ⟦F16; v=50 million soums; by=-: about 3,900 dollars for each victim⟧, has started to arrive. ⟦F27; by=-: The region has a new governor⟧, an engineer. ⟦F22; v=2031-06-10; st=planned: He has less than four weeks until the commission's report⟧.
Shares of the builder ⟦F36; v=7%; by=-: fell seven per cent this week⟧.
The qualifier in June ⟦F23; by=-: is lost to the stadium, by order of the continental federation⟧; ⟦F33; v=Tashkent; by=-: Tashkent will host it⟧. ⟦F26; v=5; by=Fergana Lens: Those injured in front of the stadium at Monday's vigil, five according to the exiles' site⟧, are being treated in a clinic that the builder once equipped. On Mr Nam's desk lies a white helmet with the club's crest, a present from the opening day.
%% ⓒ Gyeonggi Economic Ilbo. AI learning prohibited.
=== key
F1 | What happened at the Ipakchi Arena?
F3 | How many were killed in the crush?
F4 | How many were injured in the crush?
F5 | How many of the dead were minors?
F6 | Where in the stadium did people die?
F7 | Was the gate locked?
F8 | What set off the crush?
F9 | Was the match still on when the crush began?
F10 | How many tickets were sold or people present?
F11 | How many seats has the arena?
F12 | How did the match end?
F13 | Who was responsible for the gate?
F14 | How many have been arrested?
F15 | When was the day of mourning?
F16 | What does each bereaved family receive?
F17 | How many died on the bazaar bridge?
F18 | When was the crush on the bazaar bridge?
F19 | How many stewards were at work?
F20 | When was the arena opened?
F21 | How wide is the passage at Gate 4?
F22 | When is the commission to report?
F23 | What did the continental federation do?
F24 | How long did play go on after the crush began?
F25 | What happened to mobile internet?
F26 | How many were hurt on Monday at the square?
F27 | What happened to the governor?
F28 | Who built the arena?
F29 | How many died in hospital on Monday?
F30 | How many stewards did the contract prescribe?
F31 | How old was the youngest victim?
F32 | What happened at the mourning on the arena square?
F33 | Where will June's qualifier be played?
F34 | How wide was Gate 4 designed?
F35 | How did the kiosk come to be in the gate?
F36 | How far did the builder's shares fall?
D1 | figure | update | F3 | 17: a1 a2 a5 | 19: a3 a4 | 20: a6 | the official count grows as the injured die
D2 | figure | scope | F3 | 19: a3 a4 | 23: a4 a6 | the ministry leaves out people buried without a certificate, the site counts them
D3 | denial | conflict | F7 | locked: a1 a4 | open: a2 a3 a6 | survivors and the chain against the ministry
D4 | cause | conflict | F8 | goal rush: a2 | police cartridge: a2 a4 | flare: a5 | no flare: a5 | ministry, spectators, coach and fan club name or deny different triggers
D5 | sequence | conflict | F9 | after: a1 | before: a2 a4 a5 | stewards say after the whistle, spectators and video say during play
D6 | place | conflict | F6 | Gate 4 ramp: a1 | stairway under east stand: a4 a6 | stewards place it on the ramp, survivors in the stairwell
D7 | figure | scope | F4 | 64: a1 a2 a3 | 130: a4 | hospital admissions against all treated, also on the grass
D8 | responsibility | conflict | F13 | Qalqon Servis: a2 a3 | police: a4 | the minister blames the contractor, the steward a police captain's order
D9 | figure | update | F14 | 3: a2 | 5: a3 | two more arrests in two days
D10 | figure | scope | F5 | 6: a2 a5 a6 | 8: a4 | minors by law against all who were still at school
D11 | figure | rounding | F21 | 2.4 m: a1 a6 | 2.5 m: a5 | the same gap rounded up
D12 | figure | rounding | F24 | 11 min: a4 | about 10 min: a5 | video against the coach's rough memory
D13 | characterisation | conflict | F32 | calm: a3 | police pushed: a4 | the state news service saw dignity, the exile site police against mourners
R F3 | 2 | the health authorities; Fergana Lens's list
R F7 | 3 | Oybek Sattorov; a former steward; the interior ministry
R F9 | 4 | stewards; two spectators; video; Gary Lomax
R F5 | 2 | the interior ministry; Fergana Lens's list
S | a2 saying all nine gates stood open from the 80th minute | a6 saying all nine gates stood open from the 80th minute
E | Gary Lomax | person | Gary Lomax; Lomax; Zarkent boss; the Doncaster-born gaffer
E | Qalqon Servis | organisation | Qalqon Servis; a private security company; the contractor
E | Daehan Seorim | organisation | Daehan Seorim; a South Korean contractor; The builder; the builder
E | Nam Ki-hoon | person | Nam Ki-hoon; Mr Nam
E | B. Qodirov | person | B. Qodirov; Qodirov; The governor of the region
E | Fergana Lens | organisation | Fergana Lens; A site run by exiles
