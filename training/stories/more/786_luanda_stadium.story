story: luanda_stadium
about: thousands are evicted for a stadium in Luanda; how many houses and people, compensation paid or not, a night or a morning demolition, a child's death by wall or by illness, and an earlier clearance nearby
=== a1 | outlet: Folha da Baía | published: 2031-07-09 | title: Machines enter Bairro das Salinas before sunrise
%% By Domingas Kiala | Luanda
%% Assine a edição digital
⟦F1; by=-: The bulldozers came into Bairro das Salinas⟧ ⟦F2; v=04h30; by=residents: at half past four in the morning⟧ ⟦F3; v=2031-07-08; by=-: ⟦T2031-07-08: yesterday⟧⟧, with the people still on their mats, residents say. By noon ⟦F4; v=1100; by=-: eleven hundred houses⟧ were zinc and dust. Here will stand ⟦F5; v=50000; by=-: the Arena do Atlântico, fifty thousand seats⟧, for ⟦F6; v=2033; by=-: the continental cup of 2033⟧.
⟦F7; v=6000; by=residents' committee: Six thousand souls are under the sky⟧, by the count of the residents' committee. ⟪Teodoro Nzagi; q: “⟦F8; v=no notice; by=Teodoro Nzagi: The paper came with the machine⟧. One cannot read with a blade in the kitchen,”⟫ said its coordinator, Teodoro Nzagi.
The provincial government affirms that ⟦F8; v=90 days; by=provincial government: all had been notified ninety days ahead⟧ and that ⟦F9; v=paid; by=provincial government: each family received its indemnity⟧.
In the alley of the salt women, ⟦F10; v=wall; by=grandmother: a girl of four, Luena, was found beneath a fallen wall⟧, as her grandmother recounts. ⟦F11; v=dead; by=-: She was dead on arrival at the Josina hospital⟧. The neighbours laid a capulana over the spot and stood around it so that the machine had to pass by another side.
⟦F12; v=2027; by=-: Four years ago⟧ ⟦F13; v=400; by=-: four hundred houses were taken down at Kifica⟧, two kilometres from here, for the access road. ⟦F14; v=tents; by=-: Some of those families still live in tents⟧.
=== a2 | outlet: Lusáfrica Press | published: 2031-07-09 | title: Angola razes Luanda settlement to build stadium
LUANDA (LPA) - Angolan authorities ⟦F1; by=-: flattened a seaside shantytown⟧ ⟦F3; v=2031-07-08; by=-: ⟦T2031-07-08: on Tuesday⟧⟧ to clear the site of ⟦F5; v=50000; by=-: a 50,000-seat football ground⟧, ⟦F7; v=thousands; by=-: leaving thousands without shelter⟧.
Police fired in the air and ⟦F15; v=17; by=police: detained 17 people⟧ who had thrown bottles, a spokeswoman said. ⟦F16; v=5; by=police: Five officers were slightly injured⟧.
The work is being done by ⟦F17; v=Obras do Kwanza; by=-: Obras do Kwanza⟧, ⟦F34; v=general's son; by=-: a company half owned by a general's son⟧, under a contract of ⟦F18; v=$310m; by=-: 310 million dollars⟧. A Chinese partner supplies the roof.
Governor Ilídio Manuel told state radio that ⟦F9; v=paid; by=Ilídio Manuel: compensation had been transferred to 94 per cent of households⟧. ⟪Ilídio Manuel; q: “⟦F19; v=houses ready; by=Ilídio Manuel: Nobody will sleep in the open, the houses of Zango 9 are ready⟧,”⟫ he said.
A reporter who drove to ⟦F36; v=35 km; by=-: Zango 9, 35 kilometres inland⟧, ⟦F19; v=no roofs; by=-: found rows of walls without roofs⟧ and a watchman with a goat.
Angola, a major oil producer, won the right to host the tournament last year. ⟦F35; v=7; by=confederation: The confederation requires seven venues⟧; ⟦F20; v=2; by=-: two are finished⟧. Evictions by force are common along Luanda's coast, where land that fishermen settled during the civil war has become some of the dearest on the continent.
%% LPA — Lisbon desk, editing by T. Faria
=== a3 | outlet: Jornal da República (state daily) | published: 2031-07-10 | title: Salinas families begin a dignified life
%% Official photographs: Gabinete de Comunicação
With order and in a spirit of dialogue, ⟦F1; by=-: the requalification of the Salinas perimeter⟧ was carried out ⟦F3; v=2031-07-08: ⟦T2031-07-08: on the 8th of July⟧⟧, ⟦F2; v=07h00; by=provincial government: starting at seven o'clock, in full daylight⟧, as the provincial government made known.
⟦F4; v=640; by=provincial government: Six hundred and forty precarious constructions⟧ were removed. ⟦F7; v=3200; by=provincial government: The beneficiaries are 3,200 citizens⟧, whom ⟦F21; v=48; by=-: forty-eight buses⟧ conducted to Zango 9.
The Governor, Ilídio Manuel, lamented that a child has lost her life and clarified that ⟦F10; v=malaria; by=Ilídio Manuel: the minor suffered from cerebral malaria⟧ and that ⟦F10; v=no wall; by=Ilídio Manuel; st=denied: no wall fell upon anybody⟧. ⟪Ilídio Manuel; q: “There are those who make politics with the tears of a grandmother,”⟫ he considered.
⟦F9; v=paid; by=-: Each head of family holds the receipt of two million kwanzas⟧. The citizen Marta Ginga, mother of five and seller of dried fish, was seen to smile at the door of her new residence, number 212. She thanked the Executive for the water, ⟦F37; v=no water; by=-: which will be connected in a second phase⟧.
⟦F5; v=45000; by=-: The Arena, of forty-five thousand places⟧ after the revision of the project, ⟦F22; v=4000; st=planned; by=-: will create four thousand jobs⟧, of which a part is reserved for the youth of the old Salinas.
=== a4 | outlet: Terra e Teto (housing rights association) | published: 2031-07-14 | title: Note on Salinas: what the satellite and the receipts say
%% Relatório preliminar. English by volunteers
1. Houses. ⟦F4; v=1080; by=Terra e Teto: From the image of 7 July we count 1,080 roofs that on the 9th had gone⟧. ⟦F4; v=640; by=provincial government; st=doubted: The number of the government leaves out all that was not built of block⟧.
2. People. ⟦F7; v=5900; by=Terra e Teto: With five and a half to a roof this gives around 5,900 persons⟧.
3. Hour. ⟦F2; v=04h30; by=a mobile phone film: A film from a telephone, stamped 04.34, shows headlights and the first wall going⟧.
4. Money. ⟦F9; v=not paid; by=Terra e Teto: Of 212 families whom we asked, 31 had been paid⟧. ⟦F23; v=forged; by=a handwriting expert; st=alleged: Forty receipts bear the same thumb, in the opinion of a police expert, now retired⟧.
5. Luena. ⟦F10; v=wall; by=a nurse: A nurse on the shift remembers sand in the child's mouth⟧. ⟦F10; v=malaria; by=death certificate: The certificate gives malaria⟧; ⟦F24; v=2031-07-10; by=death certificate: it is dated two days after she died⟧.
6. Buses. ⟦F21; v=19; by=Terra e Teto: Our observers noted nineteen⟧. ⟦F25; v=returned; by=-: Many who were driven to Zango 9 have come back⟧, ⟦F37; v=no water; by=-: since there is neither water nor school⟧, and ⟦F36; v=35 km; by=-: thirty-five kilometres lie between the sea and the pot⟧.
7. Notice. ⟦F8; v=no notice; by=Terra e Teto: Only the shops on the tarred street had got the letter of April⟧, none of the dwellings.
We do not oppose football. Half of us will watch. We ask that the team not play upon a kitchen.
=== a5 | outlet: The Goalmouth (London football weekly) | published: 2031-07-18 | title: 'I used to live in the centre circle'
%% Words: Pip Ardern. Photos on request
You cannot see the penalty spot yet, but Teodoro Nzagi can. ⟪Teodoro Nzagi; q: “My bed was about there. I used to live in the centre circle,”⟫ he says, pointing at a heap of coral block.
Ten days after ⟦F1; by=-: an entire quarter was pushed into the lagoon⟧, the confederation that will stage ⟦F6; v=2033; by=-: its biennial jamboree here in two years' time⟧ is feeling the heat. ⟦F26; v=assurances; by=confederation: It had received “written assurances” of resettlement⟧, a spokesman insisted. ⟦F26; v=none; by=a member of the inspection team: There was nothing in writing, I was told by a member of its own inspection team⟧.
⟦F4; v=more than a thousand; by=-: Upwards of a thousand homes went⟧; the governor ⟦F4; v=640; by=governor: owns up to 640⟧. ⟦F18; v=$310m; by=-: The builders, whose deal is worth 285 million euros⟧, are led by ⟦F17; v=Obras do Kwanza: ⟦F34: a firm with military connections⟧⟧. ⟦F34; v=no; by=Obras do Kwanza; st=denied: Obras do Kwanza says no relative of any officer has ever held a share⟧.
⟦F5; v=45000; by=architect: The ground has shrunk, too, to forty-five thousand seats, says its architect⟧, for want of cash. ⟦F10; v=wall; by=grandmother: The grandmother of Luena, four, buried by a wall as she tells it⟧, sells peanuts by the fence, where the guards buy from her and do not look up.
@@ copy Lusáfrica Press
Governor Ilídio Manuel said that ⟦F9; v=paid; by=Ilídio Manuel: compensation had been transferred to 94 per cent of households⟧. ⟪Ilídio Manuel; q; via=Lusáfrica Press: “⟦F19; v=houses ready; by=Ilídio Manuel: Nobody is going to sleep outdoors, the houses are ready⟧,”⟫ he told state radio.
=== a6 | outlet: Rádio Onda Sul (Windhoek, English bulletin) | published: 2031-07-25 | title: Court stops work at Luanda stadium; governor removed
%% Bulletin 18h00 — script
A court in Luanda has halted work on the Arena do Atlântico. ⟦F27; v=2031-07-24; by=-: The injunction came ⟦T2031-07-24: on Thursday⟧⟧ on the request of ⟦F28; v=212; by=-: two hundred and twelve families⟧. ⟦F9; v=not paid; by=court: The judge found that most had never seen the money⟧. ⟦F23; v=forged; by=court: The receipts, he wrote, were “manufactured”⟧.
Hours later ⟦F29; v=dismissed; by=presidency: Governor Ilídio Manuel was relieved of office by decree⟧, the presidency announced. No reason was given. ⟦F29; v=resigned; by=his office: His own office says he had asked to go, for reasons of health⟧.
⟦F10; v=wall; by=second post-mortem: A second post-mortem on the girl Luena speaks of crushing⟧; ⟦F30; v=arrested; by=-: a machine operator is under arrest⟧, and his colleagues ask why nobody above him is.
In ⟦F31; v=2031-07-20; by=-: ⟦T2031-07-20: Sunday's⟧⟧ fire among the shelters by the lagoon ⟦F32; v=2; by=-: two men died⟧; that is another matter and the cause was a stove. ⟦F14; v=rehoused; by=-: The last families from Kifica, whose ⟦F13; v=some 400; by=-: some four hundred homes⟧ fell ⟦F12; v=2027: in 2027⟧, have been given flats this week⟧, it appears in haste.
⟦F15; v=24; by=lawyers: Of the twenty-four persons detained at the clearance, by their lawyers' list, which has also those held for an hour⟧, ⟦F33; v=all freed; by=-: none is still in prison⟧. ⟦F7; v=6000; by=-: But six thousand people⟧, or ⟦F7; v=3200; by=provincial government: half that if you ask the province⟧, remain where the wind is. The next bulletin is at eight.
=== key
F1 | What was done at Bairro das Salinas?
F2 | At what hour did the demolition begin?
F3 | On what day was the demolition?
F4 | How many houses were demolished?
F5 | How many seats will the stadium have?
F6 | When is the tournament?
F7 | How many people lost their homes?
F8 | Was there notice?
F9 | Was compensation paid?
F10 | How did the girl Luena die?
F11 | In what state did she reach hospital?
F12 | When was the Kifica clearance?
F13 | How many houses fell at Kifica?
F14 | Where do the Kifica families live?
F15 | How many were detained?
F16 | How many officers were hurt?
F17 | Which company builds the stadium?
F18 | How much is the contract worth?
F19 | Are the new houses ready?
F20 | How many venues are finished?
F21 | How many buses took people away?
F22 | How many jobs are promised?
F23 | Are the receipts genuine?
F24 | When is the death certificate dated?
F25 | What did those driven to Zango 9 do?
F26 | Had the confederation assurances?
F27 | When did the court stop the work?
F28 | How many families went to court?
F29 | Why did the governor leave office?
F30 | Who was arrested over the girl's death?
F31 | When was the fire among the shelters?
F32 | How many died in the fire?
F33 | What became of the detained?
F34 | Does an officer's relative own the builder?
F35 | How many venues are required?
F36 | How far is Zango 9?
F37 | Is there water at Zango 9?
D1 | date | conflict | F2 | 04h30: a1 a4 | 07h00: a3 | residents and a film against the province
D2 | figure | scope | F4 | 1100: a1 | 640: a3 a4 a5 | the province counts only what was built of block
D17 | denial | conflict | F34 | general's son: a2 a5 | no: a5 | the company denies any such shareholder
D3 | figure | rounding | F4 | 1100: a1 | 1080: a4 | more than a thousand: a5 | one count told exactly and loosely
D4 | figure | conflict | F7 | 6000: a1 a6 | 3200: a3 a6 | the residents' committee against the province
D5 | figure | rounding | F7 | 6000: a1 a6 | 5900: a4 | thousands: a2 | the same people rounded and estimated
D6 | denial | conflict | F8 | no notice: a1 a4 | 90 days: a1 | residents against the province
D7 | denial | conflict | F9 | paid: a1 a2 a3 a5 | not paid: a4 a6 | the governor against the survey and the court
D8 | cause | conflict | F10 | wall: a1 a4 a5 a6 | malaria: a3 a4 | no wall: a3 | grandmother, nurse and second post-mortem against the governor and the certificate
D9 | figure | update | F5 | 50000: a1 a2 | 45000: a3 a5 | the project was revised
D10 | figure | scope | F15 | 17: a2 | 24: a6 | the lawyers count also those held for an hour
D11 | characterisation | conflict | F19 | houses ready: a2 a5 | no roofs: a2 | the governor against a reporter on the spot
D12 | figure | conflict | F21 | 48: a3 | 19: a4 | the state daily against observers
D13 | denial | conflict | F26 | assurances: a5 | none: a5 | the spokesman against an inspector
D14 | characterisation | conflict | F29 | dismissed: a6 | resigned: a6 | the presidency against the governor's office
D15 | characterisation | update | F14 | tents: a1 | rehoused: a6 | the last families were given flats
D16 | figure | rounding | F13 | 400: a1 | some 400: a6 | the same houses
R F4 | 3 | the local daily; the province; Terra e Teto's image
R F10 | 5 | the grandmother; the nurse; the governor; the death certificate; the second post-mortem
R F9 | 3 | the provincial government; Terra e Teto's survey; the court
R F2 | 3 | residents; the film; the province
S | a2 “Nobody will sleep in the open, the houses of Zango 9 are ready | a5 “Nobody is going to sleep outdoors, the houses are ready
E | Ilídio Manuel | person | Ilídio Manuel; Governor Ilídio Manuel; The Governor; the governor
E | Teodoro Nzagi | person | Teodoro Nzagi; its coordinator, Teodoro Nzagi
E | Obras do Kwanza | organisation | Obras do Kwanza; a firm with military connections
E | Arena do Atlântico | place | Arena do Atlântico; The Arena; a 50,000-seat football ground

