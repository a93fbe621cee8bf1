story: gagnon_bridge
about: a road bridge drops a span into a Quebec river in the thaw; ice, a timber truck or rusted anchors, a warning call before or after the fall, and two levels of government that each say the bridge was the other's
=== a1 | outlet: Dominion Press | published: 2033-04-12 | title: Four dead as bridge section falls into Quebec river
SAGUENAY, Que. — ⟦F2; v=4; by=Sûreté du Québec: Four people are dead⟧ and ⟦F33; v=2; by=Sûreté du Québec: two are believed missing⟧ after ⟦F1; by=-: a section of the Aurèle Gagnon Bridge dropped into the ice-choked Mistouk River⟧ ⟦T2033-04-12: early Tuesday⟧, the Sûreté du Québec said.
⟦F3; v=5; by=Sûreté du Québec: Five vehicles, including a loaded logging truck, went into the water⟧, Sgt. Maude Lalancette told reporters at the scene. ⟦F4; v=06h24; by=Sûreté du Québec: The collapse happened at 6:24 a.m.⟧, she said, when shift workers from the aluminum smelter were driving home.
⟦F5; v=ice; by=Éric Savard: Transport Minister Éric Savard pointed to an ice jam that broke loose upstream overnight and struck the piers⟧. ⟪Éric Savard; q: “We have floes out there the size of a house.”⟫
⟦F6; v=no; by=Éric Savard; st=denied: Savard said no engineer's report had ever recommended closing the structure⟧. ⟦F7; v=1967; by=-: It was built in 1967⟧ and ⟦F8; v=8,400; by=transport department: carries about 8,400 vehicles a day⟧, according to his department.
⟦F9; v=71 km; by=-: Drivers between the two shores now face a detour of 71 kilometres⟧.
A bus with the Chicoutimi midget hockey team aboard ⟦F10; v=20 minutes; by=coach: had crossed about twenty minutes earlier⟧, its coach, Dave Imbeault, said. The boys were coming back from a tournament in Sept-Îles. “Nobody has said a word since,” he told a local radio station.
⟦F11; v=3; by=-: Three people were killed in 1988⟧ ⟦F12; by=-: when an overpass fell onto a highway in Sainte-Mélanie⟧, near Joliette.
%% This report by Dominion Press was first published April 12, 2033.
=== a2 | outlet: Le Riverain du Fjord | published: 2033-04-13 | title: “I told them that she was moving”
%% Le Riverain du Fjord, independent weekly since 1911. Translation by our English pages team
%% Par Marie-Ève Tremblay-Otis
He walks his dog there each morning. Réjean Boily, 71, retired from the paper mill, noticed it first by the handrail: ⟦F13; v=step; by=Réjean Boily: a step of the width of a hand, at the third pier, which was not there ⟦T2033-04-11: on Monday⟧⟧.
⟦F14; v=before; by=Réjean Boily: At ten past six he dialled 911 and begged that somebody come and put a chain across⟧. ⟪Réjean Boily; q: “I told them that she was moving. The girl asked me who.”⟫ A quarter of an hour later, before his eyes, ⟦F15; v=pier 3; by=Réjean Boily: the deck slid off pier number three⟧ and ⟦F1; by=-: the road knelt into the Mistouk⟧. ⟦F14; v=after; by=Saguenay emergency centre; st=denied: The emergency centre answers that its first call on the subject was logged at 6.26, when it was done⟧.
⟦F2; v=5; by=-: Five are dead since the divers found Mrs. Gisèle Fortin ⟦T2033-04-12: yesterday evening⟧⟧ in her little grey car. She was a night nurse.
Whose was the bridge? ⟦F16; v=ministry; by=Mayor Line Bouchard: The ministry's, and since 2001, thunders Mayor Line Bouchard, who brandishes a decree⟧. ⟦F16; v=municipality; by=Éric Savard: The municipality's, replies the minister, for the decree gave back “the roadway and its maintenance”⟧. The snow, in any case, was ploughed by both.
⟦F17; v=rating D; by=-: In the public register the structure carries the letter D, the lowest but one⟧. ⟦F18; v=15 tonnes; by=Mayor Line Bouchard; st=asked: The city had asked for the load to be limited to fifteen tonnes, the mayor adds⟧, and nobody wrote back.
⟦F9; v=71 km; by=-: For the pupils of Saint-Fulgence-Nord the way to school is seventy-one kilometres as of this morning⟧.
%% Next issue: Spring smelt, where and when
=== a3 | outlet: The Bay Bugle (Toronto) | published: 2033-04-13 | title: BRIDGE OF SIGHS: Mega-truck 'snapped' Quebec death span
%% Bugle Staff
It was an accident waiting to happen. And it was wearing 18 wheels. Or 22.
⟦F5; v=truck; by=government source: A logging rig is what broke the back of the Gagnon Bridge, a source close to the provincial probe tells The Bugle⟧. ⟦F19; v=more than 60 tonnes; by=government source: The monster tipped the scales at more than 60 tonnes⟧, our source says. ⟦F15; v=mid-span; by=government source: It had got to the middle of the span when, boom, the thing folded like a lawn chair⟧.
⟦F20; v=survived; by=-: Trucker Keven Lavoie, 29, lived⟧. He clambered out a window, rode a log and was hauled ashore by a man in pyjamas. ⟦F21; v=not overloaded; by=Keven Lavoie; st=denied: From his hospital bed he swears his load was legal⟧: ⟪Keven Lavoie; q: “They weighed me at Saint-David at five. Ask the scale.”⟫
⟦F2; v=5; by=-: Five souls weren't so lucky⟧. One, nurse Gisele Fortin, 62, was to retire in June. Sixty-two, and thirty-eight years of nights.
⟦F22; v=84 million; by=-: A new bridge would set taxpayers back $84 million⟧, an estimate that's been sitting in Quebec City since 2029. La belle province got $1.1 billion for roads last year, as Bugle readers know.
Meantime, the gawkers. ⟦F23; v=12; by=-: Cops handed out a dozen tickets to folks who parked on Highway 172 for selfies⟧.
%% Bugle Poll: Are our bridges safe? YES 11% NO 89%
=== a4 | outlet: Span & Strut International | published: 2033-04-19 | title: Gagnon: look at the anchors, not at the ice
%% Comment | Fiona Braithwaite-Owen CEng, contributing editor, Newcastle
Forgive an old bridge hand for saying it before the inquiry does. ⟦F5; v=anchors; by=Fiona Braithwaite-Owen: It was the hold-down bolts, in my opinion: rotten through, as the photographs in the Quebec papers plainly show⟧. ⟦F24; v=46 m; by=-: A suspended span of 46 metres⟧ hung on them, and nothing else.
Consider the rivals. ⟦F25; v=downstream; by=-: The floes of ⟦T2033-04-12: 12 April⟧ passed through the downstream opening⟧, ⟦F5; v=ice; by=Fiona Braithwaite-Owen; st=doubted: so that ice hardly convinces⟧. ⟦F19; v=62.5 t; by=Saint-David weigh station: The timber lorry weighed 62.5 tonnes, on the ticket of the Saint-David scale⟧; ⟦F26; v=62.5 t; by=-: the statutory limit on that road is also 62.5⟧. A healthy bridge would not have noticed it.
The question is when anybody last looked. ⟦F27; v=September 2032; by=ministry: September 2032, says the ministry, and truthfully, of the general inspection from a lift truck⟧. ⟦F27; v=2028; by=dive log: For what is under the waterline, the dive log ends in 2028⟧. There one finds the remark “section loss at P3, see sketch”.
⟦F17; v=rating D; by=-: That the bridge should have been graded D⟧ and left without a posted limit I find hard to explain to students. ⟦F2; v=6; by=-: Six people have paid for the explanation⟧.
In 1988, after ⟦F12; by=-: the overpass at Sainte-Mélanie came down on the motorway⟧, ⟦F11; v=3; by=-: with the loss of three⟧, Quebec built one of the best registers of structures in the world. It does help to read it.
%% Span & Strut Awards: entries close 30 June
=== a5 | outlet: Le Boulon – Union of Public Service Engineers, Quebec | published: 2033-04-22 | title: We wrote it. Page 41.
%% Le Boulon, members' bulletin, vol. 58 no. 7 — English summary for our colleagues of Ontario
⟦F6; v=yes; by=Le Boulon: “Recommendation 3: close to all traffic until the anchorages have been replaced.” This is page 41 of the report that two of our members handed in⟧ on ⟦T2032-11-30: November 30 last⟧. ⟦F6; v=no; by=Éric Savard; st=denied: The minister told the National Assembly ⟦T2033-04-13: on the 13th⟧ that no such advice existed⟧. The receipt of the registry bears the number 2032-11-778.
They had gone down to ⟦F15; v=pier 3; by=-: the third pier, from which the span has now slipped⟧, with a rope and a lamp, on a Sunday, unpaid.
As for the deed: ⟦F16; v=ministry; by=land register: the land register has the bridge as property of the ministry⟧. One page, and free of charge.
⟦F28; v=19%; by=Le Boulon: Of the inspector posts in the region 19 per cent are vacant⟧. ⟦F22; v=84 million; by=-: The replacement at 84 million dollars⟧ has been moved to the next five-year plan three times.
⟦F3; v=7; by=Le Boulon: Seven vehicles were on the part that fell⟧, let us recall: ⟦F3; v=5; by=-: the five that sank⟧ and the two that hung by the joint, in one of which were twins aged five. ⟦F24; v=nearly 50 m; by=-: A gap of nearly fifty metres⟧ now stands where people had been told that there was a road.
⟦F29; by=union; st=asked: The union demands an inquiry with a judge at its head⟧.
@@ copy Dominion Press
⟦F7; v=1967; by=-: It was built in 1967⟧ and ⟦F8; v=8,400; by=transport department: carries about 8,400 vehicles a day⟧, the department of transport says.
=== a6 | outlet: North Woods Public Radio | published: 2033-05-24 | title: Six weeks on, a Quebec valley waits for a bridge and an answer
%% Transcript. Hosted by Carol Ann Pruitt. Plattsburgh, N.Y.
PRUITT: ⟦T2033-04-12: Six weeks ago⟧ ⟦F1; by=-: a piece of the Gagnon Bridge, north of Saguenay, Quebec, fell out from under the morning commute⟧. ⟦F2; v=6; by=-: Half a dozen people never made it home⟧. Reporter Walt Denham drove up. The long way.
DENHAM: ⟦F9; v=71 km; by=-: Forty-four miles around, Carol Ann⟧, on gravel for some of it. ⟦F30; v=August; by=transport department; st=planned: A temporary steel bridge should be in by August, the province's transport people tell me⟧. ⟦F30; v=June; by=Éric Savard; st=planned: In April the minister had promised June⟧.
PRUITT: Do they know why it fell?
DENHAM: The coroner, Josée Perron, put out a first note ⟦T2033-05-20: on Friday⟧. ⟦F5; v=anchors; by=Josée Perron: Four of the six anchor bolts had been eaten away by rust, she writes⟧. ⟦F21; v=not overloaded; by=Josée Perron: She clears the truck driver: his weight was within the law⟧.
PRUITT: And the man with the dog?
DENHAM: Réjean Boily. ⟦F14; v=before; by=telephone company: The phone company's records back him up: 6:11 a.m., to 911, ninety-four seconds⟧. ⟦F31; v=misrouted; by=Josée Perron: It had been routed to a center in Rimouski, across the St. Lawrence, the coroner says⟧, where somebody opened a file about a barking dog. ⟪Réjean Boily; q; via=Le Riverain du Fjord: “I told them she was moving,”⟫ he'd said to the local weekly.
PRUITT: And the minister?
DENHAM: ⟦F32; v=resigned; by=-: Éric Savard is a backbencher now⟧. ⟦F34; by=-: He quit the day after a union bulletin printed page 41⟧. ⟦F16; v=shared; by=Josée Perron: Who owned the thing, the coroner calls “a question that two governments took care never to settle”⟧.
%% Support for NWPR comes from listeners like you
=== key
F1 | What happened to the Aurèle Gagnon Bridge?
F2 | How many people died in the bridge collapse?
F3 | How many vehicles fell with the bridge?
F4 | At what time did the section fall?
F5 | What caused the collapse?
F6 | Had a report recommended closing the bridge?
F7 | When was the bridge built?
F8 | How many vehicles used the bridge a day?
F9 | How long is the detour?
F10 | How long before the collapse did the hockey bus cross?
F11 | How many died at Sainte-Mélanie in 1988?
F12 | What happened at Sainte-Mélanie?
F13 | What did Réjean Boily see at the handrail?
F14 | Was the warning call made before or after the collapse?
F15 | Where did the span fail?
F16 | Who owned the bridge?
F17 | What rating did the bridge have?
F18 | What load limit had the city asked for?
F19 | How much did the logging truck weigh?
F20 | What became of the truck driver?
F21 | Was the truck overloaded?
F22 | What would a new bridge cost?
F23 | How many tickets did police hand out?
F24 | How long was the section that fell?
F25 | Through which opening did the floes pass?
F26 | What is the weight limit on the road?
F27 | When was the bridge last inspected?
F28 | How many inspector posts are vacant?
F29 | What does the union demand?
F30 | When will a temporary bridge be in place?
F31 | Where did the warning call go?
F32 | What happened to the transport minister?
F33 | How many people were missing on the first day?
F34 | When did the minister resign?
D1 | figure | update | F2 | 4: a1 | 5: a2 a3 | 6: a4 a6 | divers found the missing in the days after
D2 | cause | conflict | F5 | ice: a1 a4 | truck: a3 | anchors: a4 a6 | the minister, a tabloid's source, and the engineer with the coroner
D3 | place | conflict | F15 | pier 3: a2 a5 | mid-span: a3 | an eyewitness and engineers against the tabloid's source
D4 | responsibility | conflict | F16 | ministry: a2 a5 | municipality: a2 | shared: a6 | mayor and land register, the minister, and the coroner
D5 | denial | conflict | F6 | no: a1 a5 | yes: a5 | the minister denies what the union prints
D6 | sequence | conflict | F14 | before: a2 a6 | after: a2 | the emergency centre's log against the caller and the telephone records
D7 | figure | rounding | F19 | more than 60 tonnes: a3 | 62.5 t: a4 | the scale's weight in loose form
D8 | figure | scope | F3 | 5: a1 a5 | 7: a5 | those that sank against all on the fallen part
D9 | figure | rounding | F24 | 46 m: a4 | nearly 50 m: a5 | the span's length rounded up
D10 | date | update | F30 | June: a6 | August: a6 | the promise of April was put off
D11 | date | scope | F27 | September 2032: a4 | 2028: a4 | the general inspection against the one under water
R F5 | 4 | the minister; the tabloid's source; Braithwaite-Owen; the coroner
R F14 | 3 | Réjean Boily; the emergency centre's log; the telephone company's records
R F19 | 2 | the government source; the weigh station
R F16 | 4 | the mayor; the minister; the land register; the coroner
R F8 | 1 | the transport department
S | a2 “I told them that she was moving. The girl asked me who.” | a6 “I told them she was moving,”
E | Éric Savard | person | Transport Minister Éric Savard; Éric Savard; Savard; the minister
E | Réjean Boily | person | Réjean Boily; the man with the dog
E | Keven Lavoie | person | Trucker Keven Lavoie; Keven Lavoie; the truck driver
E | Josée Perron | person | Josée Perron; the coroner
E | Aurèle Gagnon Bridge | place | Aurèle Gagnon Bridge; Gagnon Bridge; Gagnon
