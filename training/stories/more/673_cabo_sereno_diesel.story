story: cabo_sereno_diesel
about: diesel by an Antarctic base of Uruguay and dead penguins; base tank, cruise ship or old whaling dump, winter leak or summer one, fuel or bird flu, litres counted in two ways, who found it, and an older wreck beside it
=== a1 | outlet: El Cerro de Montevideo | published: 2031-02-05 | title: Fuel found in lagoon beside our Antarctic base
%% Montevideo | Natalia Ferreyra
⟦F1; v=diesel leak; by=Antarctic Institute: Diesel has got into a meltwater lagoon next to the Cabo Sereno base⟧ on King George Island, the Uruguayan Antarctic Institute admitted ⟦T2031-02-04: last night⟧. ⟦F2; v=3000 litres; by=Antarctic Institute: About 3,000 litres are involved⟧, it said, ⟦F3; v=minor; by=Antarctic Institute: describing the matter as “a minor incident under control”⟧.
⟦F4; v=cruise ship; by=Gonzalo Pastorino: The fuel came ashore from a passing cruise ship⟧, the institute's president, Colonel Gonzalo Pastorino, suggested: ⟦F5; v=January 2031; by=Gonzalo Pastorino: the sheen was not there before ⟦T2031-01: January⟧⟧.
⟦F6; v=base doctor; by=Gonzalo Pastorino: The base's own doctor raised the alarm⟧ on her morning walk, he added.
The colony of gentoo penguins beside it has ⟦F7; v=4100 pairs; by=-: 4,100 pairs⟧. ⟦F8; v=340; by=-: Three hundred and forty birds were found dead⟧, nearly all chicks. ⟪Gonzalo Pastorino; q: “⟦F9; v=bird flu; by=Gonzalo Pastorino: We are thinking of influenza, as on the other islands⟧,”⟫ said the colonel.
Veterans of the ice mention ⟦F10; v=2022; by=-: the wreck of the Kap Brede in ⟦T2022: 2022⟧⟧, ⟦F11; v=600 tonnes; by=-: with six hundred tonnes in her bunkers⟧. Not one of them came ashore then.
=== a2 | outlet: Meridian South Agency | published: 2031-02-07 | title: Scientists dispute size and date of Antarctic fuel leak
PUNTA ARENAS, Chile, Feb 7 (MSA) - ⟦F1; v=diesel leak; by=Korean scientists: ⟦F2; v=19000 litres; by=Korean scientists: Some 19,000 litres of diesel escaped⟧ near a Uruguayan research station in Antarctica⟧, South Korean scientists working on the same island said ⟦T2031-02-07: on Friday⟧, more than six times the official estimate.
⟦F5; v=July 2030; by=Baek Su-ah: Layers of snow show that it happened ⟦T2030-07: in July⟧, in the dead of winter⟧, said team leader Baek Su-ah. ⟦F4; v=base tank; by=Baek Su-ah: The chemical fingerprint is that of the station's own tank⟧, she said.
⟦F6; v=Korean team; by=Baek Su-ah: Her divers noticed the film on 19 January and told the base⟧, according to her. ⟦F12; v=12 times; by=Baek Su-ah: Lead in the eggs exceeded the usual level twelvefold⟧.
The tour operator Fjordline Polar said ⟦F13; v=not within 40 km; by=Fjordline Polar; st=denied: none of its vessels had come within 40 kilometres of the cape this season⟧. ⟦F14; v=suspended; by=Antarctic Institute: Landings of tourists have been suspended⟧, the institute said.
=== a3 | outlet: Strait of Magellan Mirror | published: 2031-02-08 | title: The gauge that nobody read at Cabo Sereno
%% Punta Arenas. Subscribe at the kiosk
A mechanic who wintered at the Uruguayan base has spoken to the Mirror, on condition that we call him Washington. ⟪Washington; q: “⟦F5; v=July 2030; by=Washington: The pipe went in the big freeze of July⟧. The gauge dropped and the chief said the gauge was broken,”⟫ he says.
How much? ⟦F2; v=19000 litres; by=Washington: He reckons that nineteen cubic metres went under the snow⟧, ⟦F15; v=a third; by=-: a third of all they had for the winter⟧. ⟦F16; v=coffee; by=Washington: They cut the heating in the dormitory and drank maté with gloves on⟧.
The Navy's helicopter pilots, who fly in the visitors, shrug at talk of cruise ships. ⟦F4; v=not cruise ship; by=pilots; st=denied: No hull has been near that beach since Christmas⟧, two of them said.
⟦F17; v=Caleta Foca; by=Washington: And it is not in the lagoon only: the meltwater carried the stuff to Caleta Foca, two bays south⟧. ⟦F17; v=lagoon only; by=Antarctic Institute; st=denied: The institute maintains that nothing has left the lagoon⟧.
=== a4 | outlet: Institut für Polare Biologie Cuxhaven (release) | published: 2031-02-14 | title: Influenza test results from Cabo Sereno
%% Press office | embargo lifted 10h00 CET
⟦F29; v=31; by=-: Carcasses of 31 gentoo chicks from the colony at Cabo Sereno were examined at our institute⟧ at the request of both parties. ⟦F9; v=not bird flu; by=-: None carried avian influenza⟧. ⟦F18; v=27; by=-: In 27, the lungs and gut contained hydrocarbons⟧. ⟦F9; v=diesel; by=-: Fuel is the probable cause of death⟧.
The lead which has been reported in eggs has another isotopic signature. ⟦F19; v=whaling dump; by=-: It stems from paint such as was used at the Hvalbukta whaling station, abandoned in 1931⟧. ⟪Dr Ilka Brandes; q: “There are two pollutions here, a century apart, and one must not be allowed to hide the other,”⟫ said Dr Ilka Brandes.
⟦F8; v=338; by=-: Our field team counted 338 dead birds⟧ ⟦T2031-02-10: on 10 February⟧, two of those seen before having been taken by skuas. ⟦F20; st=asked; by=-: A recount in March is advised⟧.
=== a5 | outlet: The Daily Lamp (London) | published: 2031-02-15 | title: BUM RAP FOR FLU: penguin chicks were drowned in DIESEL
&& Penguin chicks were drowned in DIESEL
%% By our Environment Desk | Pictures: SouthCam
⟦F9; v=diesel; by=-: Hundreds of fluffy penguin chicks choked in dirty fuel⟧ while ⟦F9; v=bird flu; by=men in the hut: the men in the warm hut blamed the flu⟧.
⟦F8; v=more than 300; by=-: Over 300 tiny bodies⟧ line the shore at a Uruguayan outpost in ⟦F3; v=worst in decades; by=-: the filthiest Antarctic spill in a generation⟧. Boffins in Germany ⟦F9; v=diesel; by=German scientists: have now proved that it was the diesel what did it⟧.
⟪Baek Su-ah; q: “I have never smelled a colony like this one. It smelled of a garage,”⟫ said Korean diver Baek Su-ah, 36.
And the lead in the eggs? ⟦F19; v=whaling dump; by=German scientists: That's from rotten old whalers' paint⟧, some of it, we blush to say, British.
⟦F21; v=removed; by=defence source: The base commander has been flown home in disgrace⟧, a defence source in Montevideo whispered. A bottle of duty-free to whoever tells us his name.
%% Sign our petition
=== a6 | outlet: El Cerro de Montevideo | published: 2031-02-19 | title: Pastorino concedes: it was the tank, and it was winter
%% Natalia Ferreyra
Before a Senate committee, Colonel Pastorino withdrew what he had said a fortnight ago. ⟦F4; v=base tank; by=Gonzalo Pastorino: A flange on the base's tank had given way⟧ ⟦F5; v=July 2030; by=Gonzalo Pastorino: ⟦T2030-07-11: on 11 July⟧⟧. ⟦F2; v=18600 litres; by=Gonzalo Pastorino: The fuel ledger is short of 18,600 litres⟧; ⟦F22; v=3000 litres; by=Gonzalo Pastorino: his earlier three thousand was what lay on the surface⟧.
⟦F21; v=Walter Irigoyen; by=defence ministry: Major Walter Irigoyen, who commanded the base, has been relieved⟧, the defence ministry said. His wife says that ⟦F21; v=own request; by=wife: he had asked for his return in December⟧, to see a daughter born.
Who saw it first remains a matter of honour. ⟦F6; v=base doctor; by=Leticia Umpiérrez: Dr Leticia Umpiérrez produced her diary, in which the sheen appears on 17 January⟧, two days before the Koreans.
⟦F23; v=USD 2.4m; by=Gonzalo Pastorino; st=planned: The clean-up will cost 96 million pesos ($2.4 million)⟧. ⟦F24; v=2031-01-20; by=-: The treaty secretariat ought to have been told by ⟦T2031-01-20: 20 January⟧⟧; ⟦F25; v=2031-02-04; by=secretariat: it was told ⟦T2031-02-04: on 4 February⟧⟧, the secretariat's register shows.
@@ copy Meridian South Agency
The tour operator Fjordline Polar has said that ⟦F13; v=not within 40 km; by=Fjordline Polar; st=denied: none of its vessels had come within 40 kilometres of the cape this season⟧.
=== a7 | outlet: Gangway (expedition cruise trade) | published: 2031-02-25 | title: Cape closed, apology awaited
%% Newsletter for members | Unsubscribe
Our industry was in the dock for a fortnight and is out of it. ⟦F4; v=base tank; by=-: The leak was the station's⟧. ⟦F26; v=apology; st=asked; by=Fjordline Polar: Fjordline Polar wants the word sorry from Montevideo⟧.
Its ship Silver Petrel was ⟦F13; v=55 km; by=transponder: 55 kilometres off at the nearest, by transponder⟧.
⟦F14; v=until 2032; by=-: No passenger will be landed there before the season after next⟧. ⟦F27; v=2 in 100; by=-: Two per cent of voyages called at it⟧, so brochures hardly change.
What remains disputed, for the curious: ⟦F17; v=Caleta Foca; by=New Zealand drone: a New Zealand drone has photographed a rainbow in Caleta Foca⟧, while ⟦F17; v=lagoon only; by=institute; st=denied: the institute sees algae⟧. ⟦F3; v=minor; by=-: In the ledger of Antarctic spills this is a thimble⟧; the Kap Brede of ⟦F10; v=2022; by=-: nine years ago⟧ ⟦F11; v=600 tonnes; by=-: held nearly forty times as much⟧. And ⟦F8; v=about 350; by=-: some three hundred and fifty dead birds⟧ are, alas, ⟦F28; v=4%; by=-: about four in a hundred of the adults' number⟧.
⟪Ilka Brandes; q; via=Institut für Polare Biologie Cuxhaven: “There are two pollutions here, a hundred years apart,”⟫ as Cuxhaven's Dr Brandes put it: ⟦F12; v=a dozen times; by=-: eggs with a dozen times the lead they should have⟧ owe it to ⟦F19; v=whaling dump; by=-: whalers⟧.
=== key
F1 | What happened at Cabo Sereno?
F2 | How much fuel leaked?
F3 | How grave is the spill?
F4 | Where did the fuel come from?
F5 | When did the leak happen?
F6 | Who discovered the leak?
F7 | How large is the penguin colony?
F8 | How many penguins were found dead?
F9 | What killed the penguins?
F10 | When was the Kap Brede wrecked?
F11 | How much fuel did the Kap Brede hold?
F12 | How high was the lead in the eggs?
F13 | How near did Fjordline Polar's ships come?
F14 | Are tourist landings allowed?
F15 | What share of the winter's fuel was lost?
F16 | How did the wintering crew save fuel?
F17 | Has the fuel spread beyond the lagoon?
F18 | How many chicks had hydrocarbons in them?
F19 | Where does the lead come from?
F20 | What does the institute in Cuxhaven advise?
F21 | What became of the base commander?
F22 | What was the earlier estimate of 3,000 litres?
F23 | What will the clean-up cost?
F24 | By when should the secretariat have been told?
F25 | When was the secretariat told?
F26 | What does Fjordline Polar want?
F27 | What share of voyages called at the cape?
F28 | What share of the colony do the dead make?
F29 | How many chicks were examined?
D1 | figure | conflict | F2 | 3000 litres: a1 | 19000 litres: a2 a3 | the institute's first estimate against the Korean scientists and a mechanic
D2 | figure | update | F2 | 3000 litres: a1 | 18600 litres: a6 | the institute later reads its own ledger
D3 | figure | rounding | F2 | 19000 litres: a2 a3 | 18600 litres: a6 | the ledger's exact number against the round one
D4 | cause | conflict | F4 | cruise ship: a1 | base tank: a2 a6 a7 | not cruise ship: a3 | the institute blames a ship, scientists and later the institute itself the tank
D5 | date | conflict | F5 | January 2031: a1 | July 2030: a2 a3 a6 | the institute's summer against snow layers and a mechanic
D6 | identity | conflict | F6 | base doctor: a1 a6 | Korean team: a2 | both claim to have seen it first
D7 | cause | conflict | F9 | bird flu: a1 a5 | not bird flu: a4 | diesel: a4 a5 | the colonel's influenza is ruled out by the examination
D8 | characterisation | conflict | F3 | minor: a1 a7 | worst in decades: a5 | institute and trade paper against the tabloid
D9 | place | conflict | F17 | Caleta Foca: a3 a7 | lagoon only: a3 a7 | mechanic and drone against the institute
D10 | figure | rounding | F8 | 340: a1 | more than 300: a5 | about 350: a7 | the same dead birds in round words
D11 | figure | update | F8 | 340: a1 | 338: a4 | two had been taken by skuas when they were counted again
D12 | figure | rounding | F12 | 12 times: a2 | a dozen times: a7 | the same number in words
D13 | identity | update | F21 | removed: a5 | Walter Irigoyen: a6 | the commander is named four days later
D14 | cause | conflict | F21 | Walter Irigoyen: a6 | own request: a6 | the ministry says relieved, his wife that he had asked to go
D15 | figure | scope | F13 | not within 40 km: a2 a6 | 55 km: a7 | all the firm's vessels against one ship's nearest point
D16 | date | update | F14 | suspended: a2 | until 2032: a7 | the suspension was given an end
R F2 | 3 | the institute and its ledger; the Korean scientists; the mechanic
R F5 | 3 | the institute; the Korean scientists' snow layers; the mechanic
R F9 | 2 | the institute's president; the institute in Cuxhaven
R F6 | 3 | Colonel Pastorino; Dr Umpiérrez's diary; the Korean team
S | a4 “There are two pollutions here, a century apart, | a7 “There are two pollutions here, a hundred years apart,”
E | Gonzalo Pastorino | person | Colonel Gonzalo Pastorino; Colonel Pastorino; the colonel
E | Baek Su-ah | person | Baek Su-ah; team leader Baek Su-ah; Korean diver Baek Su-ah
E | Uruguayan Antarctic Institute | organisation | Uruguayan Antarctic Institute; the institute; The institute
E | Fjordline Polar | organisation | Fjordline Polar; The tour operator Fjordline Polar
E | Walter Irigoyen | person | Major Walter Irigoyen; The base commander
