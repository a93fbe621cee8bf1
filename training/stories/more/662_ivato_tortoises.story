story: ivato_tortoises
about: tortoises are found in a Hungarian diplomatic crate at the airport of Antananarivo; a pouch or plain freight, opened or burst, the first secretary's or a freight agent's, living ones and all, two expelled or three, expelled or withdrawn, scholarships cut in revenge or for want of money; a seizure of vanilla the year before and of chameleons the week after are other seizures
=== a1 | outlet: Gazetin'i Imerina | published: 2032-03-09 | title: Tortoises in the diplomatic bag!
%% Antananarivo | Andro talata | 800 Ar
It hissed. That is how customs officer Voahangy Rabemanana ⟦T2032-03-07: on Sunday⟧ came upon ⟦F1; by=-: radiated tortoises in a crate that the Embassy of Hungary was sending to Budapest⟧ from Ivato airport. ⟦F2; v=58; by=Voahangy Rabemanana: She counted fifty-eight, wrapped in socks⟧; ⟦F3; v=6; by=Voahangy Rabemanana: six had ceased to live⟧.
⟦F4; v=diplomatic bag; by=customs: The box bore the lead seals of a diplomatic bag, its door to the law, customs say⟧. ⟦F5; v=burst; by=Voahangy Rabemanana: Nobody opened it: it fell off a trolley and split⟧. ⟪Voahangy Rabemanana; q: “I did not break the seal of Hungary. The tortoises did,”⟫ she told us.
⟦F6; v=first secretary; by=prosecutor: The waybill is signed by the first secretary, Gergely Szalay, the prosecutor's office notes⟧.
⟦F7; by=-: The animals are as protected as anything on our island⟧. ⟦F8; v=vanilla; by=-: Last year it was vanilla that left in an ambassador's trunk⟧, another country's.
=== a2 | outlet: Indian Ocean Newsroom | published: 2032-03-11 | title: Madagascar expels Hungarian diplomats over tortoises
ANTANANARIVO (ION) - ⟦F9; v=expelled; by=foreign ministry: Madagascar ⟦T2032-03-10: on Wednesday⟧ declared two Hungarian diplomats unwelcome⟧ after ⟦F1; by=-: dozens of rare tortoises turned up in an embassy shipment⟧. ⟦F10; v=2; by=foreign ministry: First secretary Gergely Szalay and vice-consul Réka Pintér⟧ ⟦F11; v=72 hours; by=foreign ministry: have 72 hours to go⟧, the foreign ministry said.
⟦F2; v=52; by=environment ministry: Fifty-two tortoises were rescued alive⟧, the environment ministry said. ⟦F12; v=$310000; by=environment ministry: On the pet market in Asia they would have fetched about 310,000 U.S. dollars⟧.
⟦F5; v=opened; by=Hungarian foreign ministry: Budapest protested that customs men had broken open inviolable mail⟧. ⟦F6; v=not first secretary; by=Hungarian foreign ministry; st=denied: Its foreign ministry said that no member of the mission had packed, signed or seen any tortoise⟧.
⟦F13; by=-: Trafficking in the species is punished with ten years' prison⟧, but ⟦F14; by=-: both officials enjoy immunity⟧.
%% ION is a service of Mascarene Media
=== a3 | outlet: Dunai Napló | published: 2032-03-12 | title: Our diplomats come home – by their own decision
%% Budapest | Külpolitika
⟦F9; v=withdrawn; by=Balázs Herczeg: The Foreign Ministry withdrew two colleagues from Antananarivo for their safety before anyone could expel them, state secretary Balázs Herczeg told reporters⟧. ⟪Balázs Herczeg; q: “We do not wait to be thrown out of a zoo,”⟫ he joked.
⟦F4; v=ordinary freight; by=Balázs Herczeg: There was no question of a courier bag; it was a removal crate, ordinary freight⟧, he explained, ⟦F15; v=books; by=Balázs Herczeg: and had been filled with books⟧. ⟦F6; v=freight agent; by=Balázs Herczeg; st=alleged: Suspicion falls on the local forwarder, in whose shed it had stood for four nights⟧.
Reporters remarked that ⟦F5; v=opened; by=-: his ministry had complained, a day earlier, of a violated diplomatic bag⟧. Mr Herczeg took no further questions.
⟦F16; v=cut; by=Balázs Herczeg: He announced besides that ⟦F27; v=40; by=Balázs Herczeg: forty scholarships for Malagasy students⟧ lapse this autumn⟧, ⟦F17; v=budget; by=Balázs Herczeg: a matter of the budget and nothing else⟧.
=== a4 | outlet: Shell & Scale | published: 2032-03-15 | title: Ivato seizure: what we know about the animals
%% Newsletter of the Chelonian Rescue Network, Durban
Our vet, Dr Nomvula Sithebe, has been at the Ifaty centre since Friday. ⟦F2; v=51; by=-: Fifty-one are alive⟧, since ⟦F18; by=-: one juvenile succumbed on the road⟧. ⟦F19; v=17; by=-: Seventeen have old drill holes in the shell, which points to a breeder's stock⟧.
⟪Nomvula Sithebe; q: “These were kept, fed and sorted by size. This is not a suitcase job,”⟫ she says.
⟦F12; v=€285000; by=environment ministry: The ministry's 285,000 euros is a shop price in Bangkok⟧; ⟦F20; v=$4000; by=-: the villagers who collect them would have got four thousand dollars between them⟧.
⟦F21; v=120; by=-: A separate haul, of 120 chameleons in a Toamasina lorry⟧ ⟦T2032-03-13: on Saturday⟧, ⟦F22; by=-: has no link with the embassy⟧.
Please note: ⟦F23; v=about 100000; by=-: perhaps a hundred thousand of the species are left in the wild⟧.
=== a5 | outlet: Gazetin'i Imerina | published: 2032-03-18 | title: Forwarder arrested, driver expelled too
⟦F6; v=freight agent; by=gendarmerie: The man with the key to the shed, freight agent Hery Andriatsitohaina, packed the crate, the gendarmerie now maintains⟧. ⟦F24; v=arrested; by=-: He was arrested at Moramanga ⟦T2032-03-16: on Tuesday⟧⟧. ⟦F25; v=$9000; by=-: In his mattress lay nine thousand dollars⟧.
&& ⟦F1; by=-: The embassy's box of tortoises came to light⟧ ⟦T2032-03-07: on 7 March⟧.
But he has not confessed in silence. ⟪Hery Andriatsitohaina; q: “⟦F6; v=first secretary; by=Hery Andriatsitohaina: Mr Szalay paid me to change books for tortoises⟧. I even have his socks,”⟫ he shouted to the cameras.
⟦F10; v=3; by=-: Three people in all have had to leave: the two diplomats and the embassy's Hungarian driver⟧, who had no rank and ⟦F26; v=3 hours; by=-: was given three hours⟧.
⟦F16; v=cut; by=students' association: ⟦F27; v=40; by=students' association: Forty young people here⟧ have lost their places in Debrecen and Pécs, their association says⟧. ⟦F17; v=retaliation; by=foreign minister: ⟪Lalao Ratsimba; q: “They are punishing children for tortoises,”⟫ the foreign minister, Lalao Ratsimba, commented⟧.
=== a6 | outlet: Indian Ocean Newsroom | published: 2032-04-07 | title: Hungary lifts immunity of diplomat in tortoise case
BUDAPEST (ION) - ⟦F28; by=-: Hungary on ⟦T2032-04-07: Wednesday⟧ stripped a former first secretary in Madagascar of his immunity⟧ and ⟦F29; v=dismissed; by=-: dismissed him⟧, after ⟦F30; v=60000; by=Hungarian prosecutors: prosecutors found 60,000 euros in a locker that he rented⟧.
⟦F6; v=both; by=Hungarian prosecutors: They believe that Gergely Szalay and a freight agent had acted together⟧. ⟦F31; v=not guilty; by=Szalay's lawyer; st=denied: His lawyer said that he had saved the money from per diems⟧.
⟦F4; v=diplomatic bag; by=Hungarian foreign ministry: The foreign ministry conceded that the crate had been registered as a diplomatic bag⟧.
⟦F9; v=withdrawn; by=Hungarian foreign ministry: It still describes the departure of its two officials as a withdrawal⟧. ⟦F16; v=restored; by=Hungarian foreign ministry: ⟦F27; v=40; by=Hungarian foreign ministry: The forty stipends⟧ will be paid after all⟧, it said.
=== a7 | outlet: The Antipodean Diplomat | published: 2032-04-10 | title: Inviolable: a short history of one crate
%% By Cordelia Finch
A diplomatic bag may not be opened. May it open itself? ⟦F5; v=burst; by=Voahangy Rabemanana: The officer at Ivato swears that it tumbled and cracked⟧; ⟦F5; v=opened; by=Hungarian foreign ministry: the Hungarians first swore that it had been forced⟧; ⟦F5; v=burst; by=airport video: the airport's video has the trolley, the kerb and the crack⟧.
How many? ⟦F2; v=58; by=customs: Close on five dozen came out of the socks⟧, and ⟦F3; v=6; by=customs: half a dozen of those were dead on arrival⟧. ⟦F2; v=51; by=Chelonian Rescue Network: The rescuers are left with 51⟧.
Who was thrown out? ⟦F10; v=2; by=foreign ministry: Madagascar's order named a pair⟧; ⟦F10; v=3; by=-: a chauffeur followed⟧. ⟦F9; v=expelled; by=-: That it was an expulsion is plain from the note, which is stamped ⟦T2032-03-10: 10 March⟧⟧, ⟦F33; v=2032-03-11; by=-: a day before Budapest's recall order⟧.
@@ copy Indian Ocean Newsroom
⟦F6; v=both; by=Hungarian prosecutors: Prosecutors believe that Gergely Szalay and a freight agent had acted together⟧. ⟦F31; v=not guilty; by=Szalay's lawyer; st=denied: His lawyer said that he had saved the money from per diems⟧.
⟪Balázs Herczeg; q; via=Dunai Napló: “We don't wait until a zoo throws us out,”⟫ a state secretary said in March. ⟦F17; v=retaliation; by=Hungarian official: Of the scholarships, an official in Budapest now concedes that “somebody wanted to hit back”⟧. ⟦F16; v=restored; by=-: The students have them again⟧. ⟦F19; v=a third; by=-: A third of the survivors carry a breeder's drill mark⟧; ⟦F34; by=-: the breeder has not been sought⟧.
=== key
F1 | What was found in the Hungarian crate?
F2 | How many tortoises were there?
F3 | How many tortoises were dead when found?
F4 | Was the crate a diplomatic bag?
F5 | Was the crate opened or did it burst?
F6 | Who put the tortoises in the crate?
F7 | Are the animals protected?
F8 | What was smuggled the year before?
F9 | Were the diplomats expelled or withdrawn?
F10 | How many Hungarians had to leave?
F11 | How long were the diplomats given?
F12 | What are the tortoises worth?
F13 | What is the punishment for trafficking?
F14 | Do both officials have immunity?
F15 | What had been in the crate, according to Hungary?
F16 | What did Hungary do with the scholarships?
F17 | Why were the scholarships cut?
F18 | What happened to one juvenile?
F19 | How many tortoises have drill holes?
F20 | What would the collectors have got?
F21 | How many chameleons were seized?
F22 | Are the chameleons linked with the embassy?
F23 | How many of the species live in the wild?
F24 | What happened to the freight agent?
F25 | How much money was in his mattress?
F26 | How long was the driver given?
F27 | How many scholarships are concerned?
F28 | What happened to the first secretary's immunity?
F29 | What happened to the first secretary's post?
F30 | How much money was in the locker?
F31 | What does the first secretary say of the charge?
F33 | When did Budapest order the recall?
F34 | Has the breeder been sought?
D1 | figure | scope | F2 | 58: a1 a7 | 52: a2 | all that were in the crate, or the living ones
D2 | figure | update | F2 | 52: a2 | 51: a4 a7 | a juvenile died on the road
D3 | characterisation | conflict | F4 | diplomatic bag: a1 a6 | ordinary freight: a3 | customs against the state secretary; the ministry later concedes
D4 | cause | conflict | F5 | burst: a1 a7 | opened: a2 a3 a7 | the officer and the video against the Hungarian protest
D5 | denial | conflict | F6 | first secretary: a1 a5 | not first secretary: a2 | the waybill and the agent against Budapest
D6 | responsibility | conflict | F6 | first secretary: a1 a5 | freight agent: a3 a5 | the agent accuses the diplomat, state secretary and gendarmes the agent
D7 | responsibility | update | F6 | freight agent: a3 a5 | both: a6 a7 | prosecutors later hold that they acted together
D8 | characterisation | conflict | F9 | expelled: a2 a7 | withdrawn: a3 a6 | Madagascar's note against Hungary's account
D9 | figure | scope | F10 | 2: a2 a7 | 3: a5 a7 | the diplomats, or their driver too
D10 | cause | conflict | F17 | budget: a3 | retaliation: a5 a7 | the state secretary against the Malagasy minister and an official
D11 | figure | rounding | F12 | $310000: a2 | €285000: a4 | the same price in two currencies
D12 | figure | rounding | F19 | 17: a4 | a third: a7 | seventeen of fifty-one is a third
D13 | characterisation | update | F16 | cut: a3 a5 | restored: a6 a7 | Hungary gave the stipends back in April
R F6 | 4 | the waybill; Budapest; the freight agent; the prosecutors and gendarmes
R F5 | 3 | the customs officer; the Hungarian ministry; the airport video
R F9 | 2 | the Malagasy ministry and its note; the Hungarian ministry
R F2 | 2 | the Malagasy customs and ministry; the rescue network's vet
S | a3 “We do not wait to be thrown out of a zoo,” | a7 “We don't wait until a zoo throws us out,”
E | Gergely Szalay | person | Gergely Szalay; First secretary Gergely Szalay; Mr Szalay; the first secretary; a former first secretary
E | Hery Andriatsitohaina | person | Hery Andriatsitohaina; freight agent; a freight agent; the local forwarder
E | Balázs Herczeg | person | state secretary Balázs Herczeg; Mr Herczeg; a state secretary
E | Nomvula Sithebe | person | Dr Nomvula Sithebe; Our vet
E | Voahangy Rabemanana | person | Voahangy Rabemanana; The officer at Ivato
