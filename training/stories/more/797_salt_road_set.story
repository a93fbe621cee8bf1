story: salt_road_set
about: a rigger dies on a film set near Ouarzazate; wind or a cut guy rope, sixteen hours or eleven, dead on the spot or in the ambulance, who gave the order, and a camel handler's death on the same back lot two years before
=== a1 | outlet: Drâa Hebdo | published: 2031-11-14 | title: A son of Tamassint falls on the film set
%% Ouarzazate — Mustapha Aït Lahcen
%% Petites annonces : p. 14
They had been told that it would be ⟦T2031-11-12: Wednesday's⟧ last shot. ⟦F1; by=-: A lighting tower came down at the Tamassint lot and a rigger who was on it was killed⟧. ⟦F2; v=31; by=family: Yassine Oubella was thirty-one⟧, his family says, ⟦F3; v=2; by=family: father of two girls⟧, and the best climber of ropes in the valley.
⟦F4; v=wind; by=gendarmerie: A gust brought the tower down, in the gendarmerie's first reading⟧. ⟦F5; v=2310h; by=gendarmerie: The accident was noted at ten past eleven at night⟧. ⟦F6; v=18 m; by=-: The mast of aluminium is eighteen metres tall⟧; it carried a balloon of light as big as a lorry.
⟦F7; v=in ambulance; by=Brahim Oubella: He breathed as far as Tazenakht, his brother Brahim says, who sat beside him⟧. ⟪Brahim Oubella; q: “He asked whether the lamp was broken. He was afraid they would take it from his pay,”⟫ Brahim told us at the wake.
⟦F8; v=The Salt Road; by=-: The film is The Salt Road⟧, an English story of caravans. ⟦F9; v=340; by=regional film office: It has given work to 340 people of the province since September⟧, the regional film office reckons, at ⟦F10; v=450 dirhams; by=-: 450 dirhams a day for a rigger⟧.
The lot has seen death before. ⟦F11; v=2029; by=-: In 2029⟧ ⟦F12; by=-: a camel handler was trampled there⟧ in somebody else's battle. He is buried a row away, under a stone that the other producers paid for and misspelled. Mourners ⟦T2031-11-13: on Thursday⟧ read it aloud, twice, with the right name.
=== a2 | outlet: Maghreb Wire | published: 2031-11-13 | title: Crew member killed on British film set in Morocco
&& Crew member killed on British film set in Morocco
RABAT, Nov 13 (MW) - ⟦F1: A crew member has been killed in the collapse of a light tower on the Moroccan set of a British feature film⟧, officials and the production said ⟦T2031-11-13: on Thursday⟧.
⟦F13; v=2; by=prosecutor's office: Two other technicians were hurt⟧, one seriously, the prosecutor's office in Ouarzazate said. ⟦F7; v=on the spot; by=prosecutor's office: The man, ⟦F2; v=31; by=prosecutor's office: 31⟧, died where he fell⟧, it said.
Lodestar Pictures, the London company behind ⟦F8; v=The Salt Road; by=-: "The Salt Road"⟧, ⟦F14; v=suspended; by=Lodestar: said it had halted work until further notice⟧ and ⟪Lodestar Pictures; q: “is giving every assistance to the authorities”⟫. ⟦F4; v=wind; by=Lodestar: A statement spoke of a freak gust⟧.
⟦F15; v=54 km/h; by=weather service: The airport, 40 kilometres off, measured 54 kph at 11 p.m.⟧, the national weather service said. ⟦F16; v=45 km/h; by=maker: The maker's manual for such towers sets a limit of 45 kph⟧.
A labour federation official said ⟦F17; v=16 h; by=Khadija Zerouali: the crew had been on duty for sixteen hours⟧. ⟪Khadija Zerouali; q: “Tired men check knots with their eyes only,”⟫ the official, Khadija Zerouali, said.
⟦F18; v=9; by=film centre: Nine foreign features are shooting in the kingdom this month⟧, the film centre says. Foreign productions spend more than a billion dirhams in Morocco in a good year, much of it in the south, where the light is reliable and the nearest factory is a day away.
⟦F11; v=2029; by=-: Two years ago⟧ ⟦F12; by=-: a man who looked after camels lost his life under their hooves⟧ on the same lot, during another production.
%% (Reporting by MW Rabat)
=== a3 | outlet: The Daily Clarion | published: 2031-11-15 | title: Rory flees death set: 'I heard the ropes sing'
%% SHOWBIZ by Tamsin Goode
Heartthrob Rory Ashdown has quit the set of ⟦F23; v=£40 million; by=-: his £40m desert epic⟧ after seeing ⟦F1: a crewman plunge to his death⟧, pals say. ⟦F19; by=-: He flew home on Friday⟧ ⟦T2031-11-14: on a private jet⟧.
The hunk, 29, was yards away in full Bedouin robes. ⟪Rory Ashdown; q: “I heard the ropes sing and then I heard nothing at all,”⟫ he told a friend, who told the Clarion.
The friend says ⟦F20; v=Piers Landor; by=friend of Rory Ashdown; st=alleged: director Piers Landor had yelled for the big light to go up in spite of the breeze⟧ because overtime would start at midnight and the money was gone. ⟦F20; v=not Landor; by=Landor's agent; st=denied: Landor's agent calls this a wicked lie⟧; ⟦F20; v=first assistant; by=Landor's agent: the call, says the agent, belonged to the first assistant director⟧.
It was ⟦F5; v=2310h; by=-: just after eleven at night⟧ and ⟦F17; v=about 16 h; by=friend of Rory Ashdown: they had been at it for the best part of sixteen hours⟧, claims our source.
⟦F21; v=no; by=friend of Rory Ashdown: There wasn't a medic in sight⟧, adds the pal. ⟦F21; v=yes; by=Lodestar; st=denied: Lodestar insists a paramedic was standing by at the unit base⟧.
Yassine, ⟦F3; v=2: a dad of two⟧, had worked on six blockbusters. ⟦F22; v=£25,000; by=-: Rory has quietly sent his widow £25,000⟧.
The actor's dog, who had a trailer of its own, is still in quarantine in Agadir. A make-up artist told us it had refused its dinner since the accident, which is more than can be said for certain people in the catering tent.
%% MORE: Rory's exes, ranked
=== a4 | outlet: Call Sheet | published: 2031-11-18 | title: ‘Salt Road’: $52M pic idled; insurers eye severed guy line
%% Pro subscribers only
Lodestar's ⟦F23; v=£40 million; by=-: $52 million desert drama⟧ ⟦F14; v=suspended; by=-: remains dark⟧ ⟦T2031-11-12: six days after⟧ ⟦F1: the mast collapse that took a rigger's life⟧, and the underwriters are asking a question that wind alone does not answer.
⟦F4; v=cut rope; by=insurer's report: One of the four guy ropes was parted by a blade, not by strain, according to a loss adjuster's memo seen by Call Sheet⟧. ⟦F24; v=generator truck; by=insurer's report: It had been in the way of a generator truck⟧, the memo surmises, and somebody made room. ⟦F6; v=nearly 20 m; by=-: With three legs of rope, a tower of almost twenty meters⟧ is a sail.
⟦F25; v=Atlas Grip; by=Lodestar: Lodestar says rigging was in the hands of Atlas Grip⟧, a Casablanca rental house. ⟦F25; v=Lodestar; by=Atlas Grip: Atlas says it supplied metal and no men⟧: ⟪Hicham Bennis; q: “We rent ladders. We do not climb them,”⟫ owner Hicham Bennis told us. ⟦F25; v=Lodestar; by=-: Oubella's deal memo bears Lodestar's stamp⟧.
As to hours, ⟦F17; v=11 h; by=production report: the daily production report gives call at 12 noon and an accident eleven hours on⟧. ⟦F26; v=pre-rig; by=two crew members: Two crew members say that riggers had been called at seven for a pre-rig that does not appear on it⟧.
⟦F27; v=$310,000 a day; by=insurer's report: The stoppage costs $310,000 a day⟧, per the memo. ⟦F14; v=moved; by=producers; st=planned: Talks are under way to finish in Almería⟧, producers confirm. Cast options lapse at New Year; two of the camels are on a contract with better terms than the second unit's.
Oubella, ⟦F3; v=2; by=-: survived by two daughters⟧, was ⟦F10; v=450 dirhams; by=-: on about $48 a day⟧. ⟦F18; v=9; by=-: With nine foreign shoots in the country⟧, riggers of his grade are hard to find and, crews say, easy to tire.
=== a5 | outlet: Tail Slate (crew union newsletter, London) | published: 2031-11-21 | title: Yassine was not a gust of wind
%% Members only. Please leave in the crew room.
⟦F4; v=wind; by=producers: The producers' word is “freak”⟧. ⟦F15; v=54 km/h; by=weather service: It blew at fifty-four, the Moroccan forecasters say⟧; ⟦F16; v=45 km/h: forty-five is where the book tells you to come down⟧. ⟦F28; v=2130h; by=crew messages: The gaffer asked in writing at half past nine to drop the mast⟧. We have the messages. The answer was a thumb.
⟦F20; v=first assistant; by=crew messages: The thumb came from the first assistant⟧, who is also, let it be said, a member of ours and hardly slept that month.
⟦F17; v=16 h; by=crew messages: From the seven o'clock call to the fall, sixteen hours⟧. ⟦F21; v=no; by=-: The medic was at the hotel with a sick accountant⟧: he has told us himself.
⟦F29; v=4; by=-: This makes four deaths on British-led sets abroad in three years⟧, counting ⟦F11; v=2029: the handler of 2029⟧, ⟦F12: killed under camels⟧ at Tamassint. ⟦F13; v=3; by=Tail Slate: Three colleagues were injured beside Yassine⟧; the official two leaves out Karim, who walked to his village with a broken wrist.
@@ copy a2
⟦F18; v=9; by=film centre: Nine foreign features are shooting in the kingdom this month⟧, the film centre says.
⟦F22; v=£25,000; by=-: The star's cheque has arrived⟧ and does him credit. Lodestar's has not. ⟦F30; v=1.2 million dirhams; by=Tail Slate; st=asked: We ask for 1.2 million dirhams for the family⟧, ten years of a rigger's pay.
Branches are invited to stop work for one minute on the 12th of next month, at ten past eleven at night if they are shooting.
⟦F19; by=-: Mr Ashdown went home on the Friday⟧. The riggers could not; they live there.
=== a6 | outlet: Le Quotidien de l'Atlas | published: 2031-12-05 | title: Judge charges three over death at Tamassint
%% Rabat, service société
The examining magistrate at Ouarzazate has ⟦F31; v=3; by=court: charged three persons with involuntary homicide⟧ over ⟦F1: the fall of the lamp tower and of the man upon it⟧, the court announced ⟦T2031-12-04: on Thursday⟧: the first assistant director, the production manager and ⟦F32; v=truck driver; by=court: the driver of a generator truck⟧, ⟦F4; v=cut rope; by=court: who admits having cut a rope⟧ that barred his way, ⟦F36; v=foreigner with a radio; by=truck driver: on the orders, he maintains, of a foreigner with a radio⟧.
⟦F4; v=wind; by=Lodestar's counsel: Lodestar's counsel keeps to the gust⟧. ⟦F25; v=Lodestar; by=labour inspectorate: The labour inspectorate, for its part, finds that the victim was the company's own employee⟧.
On the moment of death the autopsy is clear, the court adds: ⟦F7; v=in ambulance; by=autopsy: Mr Oubella was alive for about forty minutes⟧. ⟦F33; v=90 min; by=gendarmerie: The ambulance, as the gendarmes' log tells, had taken ninety to come⟧, so that he left the lot in a caterer's van ⟦F34; by=gendarmerie: and was transferred on the road⟧.
⟦F6; v=18 m; by=-: The eighteen-metre mast⟧ lies under seal in the municipal pound. ⟦F14; v=moved; by=-: The shooting has gone to Spain⟧, and with it the wages of ⟦F9; v=about 350; by=-: some three hundred and fifty people⟧.
⟦F35; v=600000 dirhams; by=family's lawyer: The family has been offered 600,000 dirhams, reports its lawyer⟧, ⟦F30; v=1.2 million dirhams: half of what the London union demanded⟧. ⟪Brahim Oubella; q; via=Drâa Hebdo: “He asked if the lamp was broken,”⟫ the dead man's brother had told a regional weekly. The lamp was insured. ⟦F3; v=3; by=-: A third daughter was born to Yassine Oubella on 28 November⟧; she has his name in the feminine.
The governor has ordered that every mast in the province be inspected. There are, it emerged, no inspectors of masts.
=== key
F1 | What happened on the Tamassint lot?
F2 | How old was Yassine Oubella?
F3 | How many children had Oubella?
F4 | Why did the tower fall?
F5 | At what hour did the tower fall?
F6 | How tall was the tower?
F7 | Where did Oubella die?
F8 | Which film was being shot?
F9 | How many local people worked on the film?
F10 | What is a rigger paid?
F11 | When was the earlier death on the lot?
F12 | How did the camel handler die?
F13 | How many others were injured?
F14 | What became of the shooting?
F15 | How strong was the wind?
F16 | What is the wind limit for the tower?
F17 | How long had the crew been on duty?
F18 | How many foreign films are shooting in Morocco?
F19 | What did Rory Ashdown do?
F20 | Who ordered the light to stay up?
F21 | Was a medic on the set?
F22 | How much did Ashdown send to the widow?
F23 | What is the film's budget?
F24 | Why was the rope in the way?
F25 | Who employed the riggers?
F26 | When were the riggers called?
F27 | What does the stoppage cost?
F28 | When did the gaffer ask to lower the mast?
F29 | How many have died on British-led sets abroad?
F30 | How much does the union ask for the family?
F31 | How many were charged?
F32 | Who admits having cut the rope?
F33 | How long did the ambulance take?
F34 | How did Oubella get to the ambulance?
F35 | How much was the family offered?
F36 | Who ordered the rope to be cut?
D1 | cause | conflict | F4 | wind: a1 a2 a5 a6 | cut rope: a4 a6 | the producers and the first police word against the loss adjuster and the court
D2 | place | conflict | F7 | on the spot: a2 | in ambulance: a1 a6 | the prosecutor against the brother and the autopsy
D3 | responsibility | conflict | F20 | Piers Landor: a3 | first assistant: a3 a5 | not Landor: a3 | a friend blames the director, his agent and the messages the first assistant
D4 | denial | conflict | F21 | no: a3 a5 | yes: a3 | the actor's friend and the union against the company
D5 | identity | conflict | F25 | Atlas Grip: a4 | Lodestar: a4 a6 | company and rental house name each other
D6 | figure | scope | F17 | 16 h: a2 a5 | 11 h: a4 | from the riggers' early call or from the call on the report
D7 | figure | scope | F13 | 2: a2 | 3: a5 | the union adds a man who walked home
D8 | sequence | update | F14 | suspended: a2 a4 | moved: a4 a6 | halted, then taken to Spain
D12 | figure | update | F3 | 2: a1 a3 a4 | 3: a6 | a child was born after his death
D9 | figure | rounding | F6 | 18 m: a1 a6 | nearly 20 m: a4 | height rounded
D10 | figure | rounding | F9 | 340: a1 | about 350: a6 | headcount rounded
D11 | figure | rounding | F17 | 16 h: a2 a5 | about 16 h: a3 | the tabloid's loose words
R F4 | 3 | the gendarmerie; Lodestar; the loss adjuster's memo and the driver
R F7 | 3 | the prosecutor's office; Brahim Oubella; the autopsy
R F17 | 3 | Khadija Zerouali; the production report; the crew's messages
R F15 | 1 | the weather service
S | a1 “He asked whether the lamp was broken. He was afraid they would take it from his pay,” | a6 “He asked if the lamp was broken,”
E | Yassine Oubella | person | Yassine Oubella; Yassine; Oubella; Mr Oubella; a rigger
E | Lodestar Pictures | organisation | Lodestar Pictures; Lodestar; the London company
E | Rory Ashdown | person | Rory Ashdown; Rory; The hunk; The star
E | Piers Landor | person | Piers Landor; Landor; director
E | Brahim Oubella | person | Brahim; his brother Brahim; the dead man's brother
