story: barra_ferry
about: a ferry capsizes between Bissau and the Bijagós with no lifeboats, or with four rafts that a certificate swears to; passengers counted with and without small children, squall or sandbank, the captain first off or last, and a canoe of searchers lost on Tuesday
=== a1 | outlet: Diário do Geba | published: 2031-07-20 | title: The Senhora da Barra did not arrive
%% Redacção, Bissau
%% Diário do Geba – 200 francos
⟦F1; by=-: The ferry Nossa Senhora da Barra rolled over⟧ ⟦T2031-07-19: yesterday⟧ ⟦F2; v=1530; by=port captaincy: toward half past three in the afternoon, states the port captaincy⟧, within sight of the lights of Ilhéu dos Porcos. ⟦F3; v=48; by=health minister: Forty-eight dead had been carried to the Simão Mendes hospital by midnight, the health minister told us at its gate⟧. The families sit on the pavement with bedsheets.
⟦F4; v=212; by=shipping company: Two hundred and twelve tickets were cut, declares the company, Transmar do Arquipélago⟧. ⟦F5; v=11; by=-: Eleven of the voyagers were boys of the under-15 team of Bubaque⟧, returning with a cup. ⟦F6; v=141; by=navy: A hundred and forty-one survivors are on the navy's roll⟧, ⟦F7; v=fishermen; by=a survivor: all drawn out by canoes of the Nhominka fishermen and none by a uniform, according to Domingas Té⟧, who sells palm oil.
She looked for a lifeboat. ⟦F8; v=none; by=Domingas Té: There was none, says Domingas: the white boxes on the roof held onions⟧. The company's lawyer brandished a paper. ⟦F8; v=four rafts; by=shipping company: Four inflatable rafts and 250 vests, certified in December, the lawyer read aloud⟧.
⟪Domingas Té; q: “⟦F9; v=first; by=Domingas Té: I saw the captain in a canoe, dry up to the knee⟧, while I was still swallowing the sea,”⟫ she said.
⟦F10; v=squall; by=port captaincy: A squall line from the south-east took her on the beam, according to the captaincy⟧. ⟦F11; by=-: The President has ordered three days of mourning⟧.
Bissau has buried its drowned before: ⟦F12; v=19; by=-: in 2026 a pirogue bound for Bolama left nineteen in the water⟧.
At the landing of Bubaque the women had cooked for the champions. The rice is still in the pots. There is no other ship; the islands have two doctors, one telephone mast and, since yesterday, no bread. ⟦F13; v=7 nautical miles; by=port captaincy: The wreck is seven miles off the pier as sailors count, the captaincy specifies⟧; on a still evening one can make out the hull from the cathedral tower.
=== a2 | outlet: LusoNotícias | published: 2031-07-20 | title: Ferry disaster off Guinea-Bissau leaves nearly 50 dead
LISBON/BISSAU, 20 July (Luso) – ⟦F3; v=nearly 50; by=-: Nearly 50 people drowned⟧ when ⟦F1; by=-: a passenger ferry bound for the Bijagós islands overturned off Guinea-Bissau⟧ ⟦T2031-07-19: on Saturday⟧.
⟦F4; v=212; by=operator: The vessel had 212 passengers, its operator said⟧, but ⟦F4; v=more than 250; by=witnesses: witnesses spoke of a good 250 on deck⟧, many of them traders with sacks of cashew and cages of hens.
⟦F6; v=141; by=navy: The navy reported 141 survivors⟧ and said that ⟦F7; v=navy; by=navy: most of them had been brought ashore by its two patrol boats⟧. A Portuguese maritime aircraft was sent from Cape Verde.
⟦F13; v=7 nautical miles; by=port captaincy: The ship went down seven nautical miles from the quay, the port captaincy said⟧, adding that ⟦F14; v=ministry; by=port captaincy: clearance to sail had come from the transport ministry by telephone⟧. ⟦F14; v=port captain; by=transport ministry: The ministry said such clearances are the port captain's alone⟧.
⟦F15; v=detained; by=police: Police detained the captain, Armindo Sanhá, 55⟧. Through a relative, ⟦F9; v=last; by=Armindo Sanhá: he said he had stepped off when the bridge was under water and nobody was left on it⟧.
⟦F16; v=1974; by=-: Built as a fjord ferry in Norway in 1974⟧, the Barra changed hands four times, most recently in 2027, and is the only regular link for the 30,000 people of the islands. ⟦F17; by=EU; st=planned: The European Union said it would send divers⟧. ⟦F12; v=19; by=-: The archipelago's last major sinking cost 19 lives five years ago⟧.
%% LN/mcs/ab
=== a3 | outlet: Le Fleuve de Dakar | published: 2031-07-22 | title: Bissau: a bar of sand that the charts forgot
%% Par notre envoyé spécial | Traduit
The pilot of the Geba mouth, Quintino Cá, unrolls his chart on an oil drum. ⟦F10; v=sandbank; by=Quintino Cá: The Barra climbed a bank that was not there in March and lay down on her side, the pilot is certain⟧; ⟦F10; v=no squall; st=denied; by=Quintino Cá: of a storm there was no question, the flags hung⟧. ⟪Quintino Cá; q: “The wind came afterwards, to excuse the men,”⟫ he says.
⟦F2; v=1530; by=Quintino Cá: His watch showed half past three⟧ when ⟦F1; by=-: the old ship turned her red belly up⟧, ⟦F13; v=7 nautical miles; by=Quintino Cá: thirteen kilometres out, by his dividers⟧.
⟦F3; v=73; by=hospital: Seventy-three bodies have passed through the mortuary, the hospital informs us⟧. ⟦F18; v=52; by=Red Cross: For fifty-two persons relatives have deposited a photograph, counts the Red Cross⟧. If one adds the living, ⟦F4; v=266; by=Red Cross: at least 266 people had embarked, the same source reckons⟧ — and ⟦F4; v=212; by=-: tickets there were 212⟧, ⟦F19; by=a ticket clerk: for the under-fives travel free and are written nowhere, a clerk explains⟧.
⟦F7; v=fishermen; by=-: It was the Senegalese canoemen who did the saving⟧; ⟦F20; by=Mamadou Sarr: the patrol boat was without diesel until evening, claims their dean, Mamadou Sarr⟧. ⟦F5; v=11; by=-: Of the eleven young footballers⟧ four have been found alive.
⟦F21; v=3; by=-: On Tuesday, three volunteers who were looking for the missing perished in their turn⟧, when ⟦F22; by=-: a canoe capsized in the surf of Jeta⟧. ⟦F15; v=detained; by=-: Captain Sanhá remains in the cells of the Segunda Esquadra⟧. ⟦F11; by=-: Black ribbons hang from the taxis for three days⟧.
In the yard of the captaincy the portrait of the last president but two still hangs. A clerk stamps death certificates and apologises for the ink. ⟦F14; v=ministry; by=a clerk: The order to cast off was read to him over the telephone from the ministry, he whispers⟧, and looks behind him. ⟦F6; v=141; by=-: One hundred and forty-one people came home⟧; most of them, when they hear a motor, still stand up.
=== a4 | outlet: Hardanger Folkeblad | published: 2031-07-23 | title: She was our "Skånevik" once
%% Av Torbjørn Eide | Oversatt
%% Abonner: første måned 1 krone
Many in Utne learned to drive aboard her. ⟦F16; v=1974; by=-: Delivered from the yard in Ølen in 1974⟧, the little ferry crossed our fjord until 2003. Now ⟦F1; by=-: she lies bottom up outside Bissau⟧, and ⟦F3; v=73; by=Red Cross: seventy-three human beings have been drowned with her, the Red Cross says⟧.
Former mate Sigmund Aga recognises the boxes on the roof. ⟦F8; v=none; by=Sigmund Aga: Her two lifeboats were taken ashore here before the sale, he tells the Folkeblad; one is a flower bed at the school⟧. What Africans call raft containers are, he thinks, our old salt bins. ⟪Sigmund Aga; q: “She was built for thirty cars and calm water. ⟦F23; v=180; by=Sigmund Aga: We never took more than a hundred and eighty⟧,”⟫ he says.
⟦F23; v=250; by=shipping company: The present owners' certificate allows 250⟧. ⟦F8; v=four rafts; by=shipping company: They insist in an e-mail to us that four rafts were on board⟧. ⟦F24; v=forged; by=classification society: The society whose stamp it bears says that it never surveyed the ship⟧. On this point the owners gave no answer.
Norway will contribute ⟦F25; v=a sonar; st=planned; by=foreign ministry: a sonar and three men, the foreign ministry writes⟧. ⟦F26; v=2 million francs; by=government: Families get two million CFA francs, roughly 36,000 kroner, according to the government in Bissau⟧.
@@ copy LusoNotícias
⟦F13; v=7 nautical miles; by=port captaincy: The ship went down seven nautical miles from the quay, the port captaincy said⟧. ⟦F14; v=ministry; by=port captaincy: Clearance to sail had come from the transport ministry⟧, it added.
The Folkeblad's archive has her on the front page three times: at the launching, in the ice winter of 1987, and on the day she was towed out for the last time, with a wreath on the ramp. The buyer then was a Cypriot with a briefcase. ⟦F26; v=2 million francs; by=-: The 36,000 that each family is offered⟧, a reader has worked out, would not have paid for one of her lifeboats. ⟦F12; v=19; by=-: That the same waters had swallowed nineteen in 2026⟧ we had not known.
=== a5 | outlet: Safe Waters Africa | published: 2031-07-25 | title: The Barra was a licensed coffin
%% BRIEFING NOTE 31/14 – free to quote with credit
Safe Waters Africa has interviewed 37 survivors and examined the papers of ⟦F1; by=-: the vessel lost on 19 July⟧.
1. **No means of escape.** ⟦F8; v=none; by=survivors: None of the thirty-seven saw a raft or a boat⟧; ⟦F27; v=60; by=survivors: about sixty vests were passed from hand to hand, they recall⟧.
2. **A false certificate.** ⟦F24; v=forged; by=Safe Waters Africa: The survey stamp is a photocopy, as we have established with the society⟧. ⟦F23; v=250; by=-: The permitted load on it, 250 souls⟧, was typed over another number.
3. **Too many people.** ⟦F4; v=266; by=Safe Waters Africa: Our list stands at 266 names, infants included⟧, of whom ⟦F3; v=76; by=hospital: seventy-six are dead, as of Friday, by the hospital's ledger⟧ and ⟦F18; v=49; by=-: forty-nine have not been seen since⟧.
4. **No orders.** ⟦F9; v=first; by=survivors: Nine passengers watched the master climb into the first canoe⟧. ⟦F9; v=last; by=Armindo Sanhá: He told our researcher in custody that he had been the last⟧.
5. **No rescue service.** ⟦F7; v=fishermen; by=-: Private canoes landed the survivors⟧; ⟦F20; by=-: the naval launch lay with empty tanks⟧. ⟦F21; v=3; by=-: That three searchers later died⟧, ⟦F22; by=-: swamped off Jeta⟧, is a consequence and belongs to a separate account.
6. **No one responsible.** ⟦F14; v=ministry; by=a recording: A recording in our possession has a ministry voice ordering departure⟧. ⟦F28; by=-: The transport minister was dismissed on Thursday⟧.
⟪Nhima Djaló; q: “A ship with no boats is a bet placed with other people's children,”⟫ says our director, Nhima Djaló. We ask the government to ⟦F17; st=asked; by=Safe Waters Africa: let the European divers work⟧ and to ⟦F26; by=-; v=2 million francs: pay the promised two million to every family⟧, those of the untold infants too.
=== a6 | outlet: The Atlantic Courier | published: 2031-07-28 | title: Nine days on: what we know about the Bijagós ferry
%% Explainer by the Africa desk | London
**The accident.** ⟦F1; by=-: A 57-year-old ferry capsized near Bissau⟧ ⟦F2; v=1530; by=-: at about 15.30⟧ ⟦T2031-07-19: on Saturday 19 July⟧. ⟦F16; v=1974; by=-: She had come from a Norwegian yard in the age of disco⟧.
**The toll.** ⟦F3; v=81; by=government: Eighty-one, the government said on Sunday⟧. ⟦F18; v=44; by=government: Forty-four are missing⟧. ⟦F6; v=141; by=-: The number who lived, 141⟧, has not moved. ⟦F12; v=19; by=-: For comparison, nineteen were lost with the 2026 pirogue⟧; ⟦F21; v=3; by=-: the three lost searchers are extra⟧.
**Why?** ⟦F10; v=squall; by=port captaincy: A gust, if you ask the harbour authorities⟧. ⟦F10; v=sandbank; by=Quintino Cá > Le Fleuve de Dakar: A shoal, if you believe the pilot interviewed in Dakar's Le Fleuve⟧ ⟪Quintino Cá; q; via=Le Fleuve de Dakar: “The wind came later, to excuse people”⟫. 
**Lifeboats?** ⟦F8; v=four rafts; by=shipping company: Transmar has not retreated from its four rafts⟧. ⟦F8; v=none; by=divers: European divers found none in or near the hull, they reported on Saturday⟧. So ⟦F17; by=-: the EU team did come⟧.
**Who rescued whom?** ⟦F7; v=navy; by=navy: The admiral claims the credit⟧; ⟦F7; v=fishermen; by=survivors: those who were rescued give it to fishermen⟧.
**Who is to blame?** ⟦F14; v=port captain; by=transport ministry: The ministry still faults the port captain⟧, although ⟦F28; by=-: its head has been sacked⟧. ⟦F15; v=bail; by=judge: The skipper left jail on bail on Saturday, by a judge's order⟧; ⟦F9; v=last; by=Armindo Sanhá: he repeated outside that nobody had been aboard when he quit the ship⟧.
**And the boys?** ⟦F5; v=11; by=-: The squad had eleven players⟧; five will play again.
**Money?** ⟦F26; v=2 million francs; by=-: A little over €3,000 for each loss⟧.
**And the islands?** A fishing cooperative now runs a canoe on Mondays and Thursdays, with a life vest for each seat, a novelty. ⟦F20; by=navy: The navy has admitted that its launch had not been fuelled⟧. ⟦F11; by=-: Three days of mourning were decreed⟧ and, on Bubaque, have simply gone on. The school has reopened with one class fewer.
=== key
F1 | What happened to the ferry?
F2 | At what time did the ferry capsize?
F3 | How many people died in the sinking?
F4 | How many people were on the ferry?
F5 | How many young footballers were aboard?
F6 | How many people survived?
F7 | Who rescued the survivors?
F8 | Were there lifeboats or rafts aboard?
F9 | Did the captain leave first or last?
F10 | What caused the capsize?
F11 | How long is the mourning?
F12 | How many died in the pirogue of 2026?
F13 | How far out did the ferry go down?
F14 | Who cleared the ferry to sail?
F15 | Where is the captain?
F16 | When was the ferry built?
F17 | Do European divers come?
F18 | How many people are missing?
F19 | Why do the tickets not tell the number?
F20 | Why was the patrol boat absent?
F21 | How many searchers died on Tuesday?
F22 | How did the searchers die?
F23 | How many passengers was the ferry allowed?
F24 | Is the safety certificate genuine?
F25 | What does Norway send?
F26 | How much does each family get?
F27 | How many vests were there?
F28 | What became of the transport minister?
D1 | figure | update | F3 | 48: a1 | 73: a3 a4 | 76: a5 | 81: a6 | bodies were found day after day
D2 | figure | rounding | F3 | nearly 50: a2 | 48: a1 | the agency rounds the first count
D3 | figure | scope | F4 | 212: a1 a2 a3 | 266: a3 a5 | tickets or people, small children included
D4 | figure | rounding | F4 | 266: a3 a5 | more than 250: a2 | the witnesses' guess is the list, rounded
D5 | denial | conflict | F8 | none: a1 a4 a5 a6 | four rafts: a1 a4 a6 | survivors, the mate and divers against the owner
D6 | sequence | conflict | F9 | first: a1 a5 | last: a2 a5 a6 | passengers against the captain
D7 | cause | conflict | F10 | squall: a1 a6 | sandbank: a3 a6 | no squall: a3 | the captaincy against the pilot
D8 | responsibility | conflict | F14 | ministry: a2 a3 a4 a5 | port captain: a2 a6 | each names the other
D9 | identity | conflict | F7 | fishermen: a1 a3 a5 a6 | navy: a2 a6 | who did the saving
D10 | figure | scope | F23 | 180: a4 | 250: a4 a5 | the Norwegian practice and the present certificate
D11 | identity | update | F15 | detained: a2 a3 | bail: a6 | he was let out after a week
D12 | figure | update | F18 | 52: a3 | 49: a5 | 44: a6 | missing were found dead
R F8 | 5 | Domingas Té; the mate Sigmund Aga; the survivors; the divers; the company
R F10 | 2 | the port captaincy; the pilot
R F9 | 3 | Domingas Té; nine passengers; the captain
R F3 | 3 | the hospital with health minister and Red Cross; Safe Waters Africa; the government
S | a3 “The wind came afterwards, to excuse the men,” | a6 “The wind came later, to excuse people”
E | Armindo Sanhá | person | Armindo Sanhá; Captain Sanhá; the captain; the master; the skipper
E | Nossa Senhora da Barra | ship | Nossa Senhora da Barra; the Barra; Skånevik; the old ship; a 57-year-old ferry
E | Transmar do Arquipélago | organisation | Transmar do Arquipélago; Transmar; the company; the present owners
E | Quintino Cá | person | Quintino Cá; the pilot of the Geba mouth; the pilot
