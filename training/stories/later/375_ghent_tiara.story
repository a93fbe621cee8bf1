story: ghent_tiara
about: a night theft from a Ghent museum; market, insured and melt values, roof or staff door, boat or scooters, an alarm that rang or did not, three pieces or four, a recovered brooch that proves a copy, and a chalice stolen years ago
=== a1 | outlet: De Leie Koerier (Ghent) | published: 2031-07-07 | title: Burglars take tiara from Guild Museum in four minutes
%% Door Femke Baeten | Vertaald uit het Nederlands
⟦F1; by=museum: Thieves broke into the Guild Museum on the Graslei⟧ ⟦F2; v=2031-07-07: in the night of Sunday to ⟦T2031-07-07: Monday⟧⟧ and ⟦F3; v=tiara; by=museum: made off with the Van Aerde tiara⟧ and other jewels. ⟦F4; v=3; by=museum: Three pieces are gone⟧, says director Lieve Claes.
⟦F5; v=3.12 am; by=police: It was 3.12 in the morning⟧ when ⟦F6; v=roof; by=police: men let themselves down by rope through a skylight⟧, the local police report. ⟦F7; v=4 minutes; by=police: Four minutes later they were outside again⟧.
⟦F8; v=boat; by=a neighbour: A neighbour saw a rubber boat with an electric motor leave the quay⟧. ⟦F9; v=rang; by=Lieve Claes: The alarm went off as it should⟧, says Claes.
⟪Lieve Claes; q: “⟦F10; v=8m EUR; by=Lieve Claes: Eight million, if you must have a number. But you cannot buy another⟧,”⟫ she says of the loot.
⟦F11; v=2019; by=-: In 2019⟧ ⟦F12; v=chalice; by=-: a silver chalice was stolen from the same house⟧; ⟦F13; v=found; by=-: it turned up a month later in a launderette⟧.
=== a2 | outlet: Benelux Press Agency | published: 2031-07-07 | title: Jewels worth millions stolen from Belgian museum
BRUSSELS (BPA) - ⟦F1: Masked thieves raided a museum in the Belgian city of Ghent⟧ early on ⟦F2; v=2031-07-07: ⟦T2031-07-07: Monday⟧⟧ and took ⟦F4; v=4; by=prosecutors: four pieces of historic jewellery⟧ ⟦F10; v=millions; by=-: worth millions of euros⟧, prosecutors said.
⟦F14; v=3; by=prosecutors: Camera images show three perpetrators⟧ ⟦F7; v=under 5 minutes; by=prosecutors: who needed less than five minutes⟧. They ⟦F8; v=scooters; by=prosecutors: got away on two electric scooters⟧, said Karel Desmet, spokesman for the East Flanders prosecutor.
The main piece, ⟦F3; v=tiara: a tiara of 1,109 diamonds⟧ ⟦F15; v=1868; by=museum: made in 1868⟧, ⟦F16; v=Cleveland; by=museum: had been on loan from a museum in Cleveland, Ohio⟧ since May. ⟦F17; v=2; by=museum: Two night guards were on duty⟧ and ⟦F18; v=unhurt; by=museum: were not hurt⟧, the museum said.
=== a3 | outlet: The Daily Prowl (London) | published: 2031-07-08 | title: TIARA BOOM DE-AY! Cat burglars nick £20m crown jewels in Belgium
%% EXCLUSIVE by Mick Tranter
%% Royal quiz: which princess wore it best?
CHEEKY thieves who ⟦F1: abseiled into a Belgian museum⟧ like a Hollywood crew swiped ⟦F10; v=20m GBP; by=an antiques expert: £20 million of sparklers⟧, an antiques expert reckons.
But insiders say ⟦F6; v=staff door; by=museum insiders; st=alleged: they simply strolled in by the staff door with a borrowed badge⟧ and that ⟦F9; v=silent; by=museum insiders; st=alleged: the alarm never made a peep⟧. ⟪museum attendant; q: “The rope was for the cameras, darling,”⟫ one attendant tittered.
⟦F14; v=4; by=museum insiders: The gang was four strong⟧, counting the getaway driver. ⟦F19; v=Pink Panthers; by=an ex-detective; st=alleged: A retired Yard man sees the hand of Balkan professionals⟧. Belgian cops ⟦F19; v=no; by=Belgian police; st=denied: pooh-pooh the theory⟧.
⟦F17; v=1; by=museum insiders: One lone guard⟧ ⟦F20; v=asleep; by=museum insiders; st=alleged: was having forty winks⟧ at the time.
=== a4 | outlet: WEKL 11 Cleveland | published: 2031-07-08 | title: Cleveland museum's diamond tiara stolen in Belgium
%% Author: WEKL 11 Staff
%% Published: 5:18 PM EDT
CLEVELAND — ⟦F3; v=tiara: A diamond headpiece⟧ owned by ⟦F16; v=Cleveland: the Lakeside Museum of Art⟧ is missing after ⟦F1: an overnight heist⟧ in Ghent, Belgium.
The Lakeside museum said ⟦F21; v=6m USD; by=Lakeside Museum: the tiara alone is insured for $6 million⟧. ⟦F15; v=1871; by=Lakeside Museum: Its records date the piece to 1871⟧. It was given to Cleveland ⟦F22; v=1954; by=Lakeside Museum: in 1954⟧ by ⟦F23; v=steel heiress; by=Lakeside Museum: a steel heiress, Harriet Boyle⟧.
⟪Joel Abramson; q: “We were told there would be a guard in that room around the clock. We'd like to know where the guard was,”⟫ curator Joel Abramson told WEKL 11. ⟦F24; v=in room; by=loan agreement: The loan agreement, which we've seen, requires one within sight of the case⟧.
@@ copy Benelux Press Agency
⟦F14; v=3; by=prosecutors: Camera images show three perpetrators⟧ ⟦F7; v=under 5 minutes; by=prosecutors: who needed less than five minutes⟧, prosecutors in Belgium said.
⟦F25; v=over 60000; by=Lakeside Museum: More than 60,000 visitors⟧ saw the tiara in Cleveland last year.
=== a5 | outlet: Specie & Fine Art Underwriter | published: 2031-07-11 | title: Ghent: what exactly is "eight million"?
%% Market comment | Subscribers only
Four figures are in circulation for ⟦F1: Monday's loss in Ghent⟧, and all may be right. ⟦F10; v=8m EUR; by=museum: The museum's eight million euros⟧ is a hoped-for auction price. ⟦F10; v=5.4m EUR; by=insurers: The agreed insured value of all pieces is €5.4m⟧, of which ⟦F21; v=5.1m EUR; by=insurers: the American tiara is €5.1m, or six million dollars⟧. ⟦F10; v=180000 EUR; by=Specie: Broken up, the stones and gold might fetch €180,000⟧. ⟦F10; v=20m GBP; by=British press; st=doubted: The twenty million pounds of the British press⟧ is, we fear, entertainment.
Underwriters care more for the log. ⟦F43; v=disarmed 2.58; by=alarm log: The alarm log shows zone 4 disarmed at 2.58⟧, ⟦F26; v=14 minutes; by=-: fourteen minutes before the skylight opened⟧; ⟦F9; v=rang; by=museum: a siren did sound, as the director says⟧, ⟦F27; v=on leaving; by=alarm log: but only as the men left⟧. ⟦F28; v=a curator's code; by=alarm log: The code used was a curator's⟧. The museum ⟦F28; v=stolen code; by=museum: says the code had been stolen⟧ in a phishing mail.
⟦F29; v=100000 EUR; by=insurers: A reward of €100,000⟧ is offered. ⟪Rutger van Os; q: “Diamonds of that age are cut by eye. Any dealer in Antwerp would know them in the dark,”⟫ says loss adjuster Rutger van Os.
=== a6 | outlet: Radio Beffroi (Lille) | published: 2031-07-14 | title: Two men arrested in Roubaix over Ghent jewels; brooch recovered
⟦F30; v=2; by=Lille prosecutor: Two brothers, aged 29 and 34, were arrested⟧ in Roubaix on ⟦T2031-07-12: Saturday⟧ in connection with ⟦F1: the theft at the Ghent museum⟧, the Lille prosecutor's office said. ⟦F31; v=original; by=Lille prosecutor: A sapphire brooch from the loot was found⟧ ⟦F32; v=coffee tin; by=Lille prosecutor: in a coffee tin⟧.
⟦F4; v=4; by=Lille prosecutor: Of four objects⟧ ⟦F33; v=3; by=Lille prosecutor: three thus remain to be found⟧, ⟦F3; v=tiara: the tiara⟧ first among them.
The men ⟦F34; v=deny; st=denied; by=Ouarda Selmi: deny having been in Belgium⟧ that night, their lawyer Ouarda Selmi told us. ⟪Ouarda Selmi; q: “⟦F34; v=deny; by=Ouarda Selmi: My clients were at a christening with eighty witnesses and a priest⟧,”⟫ she said. ⟦F8; v=boat; by=investigators: A dinghy with a burnt-out motor was found in the Leie canal at Deûlémont⟧, investigators say; ⟦F8; v=scooters; st=doubted; by=-: the scooters of the first communiqués⟧ ⟦F35; v=pizza couriers; by=investigators: belonged to two pizza couriers⟧.
=== a7 | outlet: De Leie Koerier (Ghent) | published: 2031-07-22 | title: Recovered brooch is a copy; curator questioned; one brother freed
%% Door Femke Baeten | Vertaald uit het Nederlands
%% RECTIFICATION: On 7 July we wrote that three pieces were taken. The museum has since found that a mourning ring is also missing.
⟦F31; v=copy; by=Lieve Claes: The brooch from the coffee tin is glass⟧. The Guild Museum had shown ⟦F36; v=2028; by=Lieve Claes: a replica since 2028⟧ and ⟦F37; v=vault; by=Lieve Claes: kept the true one in a bank⟧, director Lieve Claes admits two weeks after ⟦F1: the burglary⟧. So ⟦F4; v=4; by=museum: four objects were taken⟧, ⟦F38; v=3; by=museum: of which three were genuine⟧.
⟦F30; v=1; by=Lille prosecutor: The younger of the brothers from Roubaix was released⟧ on ⟦T2031-07-18: Friday⟧; the other stays in custody. ⟦F39; v=questioned 6 hours; by=prosecutors: A curator whose code opened zone 4 was questioned for six hours⟧ and ⟦F40; v=not suspect; by=prosecutors: is a witness, not a suspect⟧, Karel Desmet says.
⟦F6; v=staff door; by=Karel Desmet: The men did come by the staff door⟧, Desmet concedes; ⟦F41; v=for exit; by=Karel Desmet: the rope was used to leave⟧. ⟦F17; v=1; by=Lieve Claes: One guard was in the building and the second was on call at home⟧, according to Claes.
⟦F25; v=over 60000; by=Cleveland museum: Cleveland, where sixty-odd thousand came to see it⟧, ⟦F42; st=planned; by=Cleveland museum: wants its tiara or its money by Christmas⟧. ⟪Joel Abramson; q; via=WEKL 11 Cleveland: “They told us a guard would be in that room day and night,”⟫ its curator said on American television.
⟦F12; v=chalice: The chalice of the other theft⟧, we are asked to say, ⟦F13; v=found: is safe⟧.
=== key
F1 | What happened at the Guild Museum?
F2 | When was the theft?
F3 | What was the main piece stolen?
F4 | How many pieces were stolen?
F5 | At what hour did the thieves enter?
F6 | How did the thieves get in?
F7 | How long were the thieves inside?
F8 | How did the thieves get away?
F9 | Did the alarm work?
F10 | What is the loot worth?
F11 | When was the earlier theft?
F12 | What was stolen in the earlier theft?
F13 | What became of the chalice?
F14 | How many thieves were there?
F15 | When was the tiara made?
F16 | Whose is the tiara?
F17 | How many guards were on duty?
F18 | Were the guards hurt?
F19 | Was it the work of Balkan professionals?
F20 | What was the guard doing?
F21 | For how much is the tiara insured?
F22 | When was the tiara given to Cleveland?
F23 | Who gave the tiara?
F24 | Where does the loan agreement require a guard?
F25 | How many saw the tiara in Cleveland?
F26 | How long before the break-in was the zone disarmed?
F27 | When did the siren sound?
F28 | Whose code was used?
F29 | How large is the reward?
F30 | How many men are held?
F31 | Is the recovered brooch the original?
F32 | Where was the brooch found?
F33 | How many pieces remain to be found?
F34 | What do the arrested men say?
F35 | Whose were the scooters?
F36 | Since when was a replica shown?
F37 | Where is the true brooch?
F38 | How many of the stolen pieces were genuine?
F39 | What happened to the curator?
F40 | Is the curator a suspect?
F41 | What was the rope for?
F42 | What does Cleveland want?
F43 | When was zone 4 of the alarm disarmed?
D1 | figure | scope | F10 | 8m EUR: a1 a5 | 5.4m EUR: a5 | 180000 EUR: a5 | auction hope, insured value and melt value of the same jewels
D2 | figure | conflict | F10 | 8m EUR: a1 a5 | 20m GBP: a3 a5 | the museum's figure against a tabloid's expert
D3 | figure | update | F4 | 3: a1 | 4: a2 a6 a7 | the museum found later that a ring was missing as well
D4 | place | conflict | F6 | roof: a1 | staff door: a3 a7 | first police report against insiders, conceded later
D5 | figure | rounding | F7 | 4 minutes: a1 | under 5 minutes: a2 a4 | the same minutes told loosely
D6 | identity | conflict | F8 | boat: a1 a6 | scooters: a2 a6 | a neighbour's boat against the prosecutors' first scooters
D7 | denial | conflict | F9 | rang: a1 a5 | silent: a3 | the director says it rang, insiders that it did not
D8 | figure | scope | F14 | 3: a2 a4 | 4: a3 | men on camera, or with the getaway driver
D9 | date | conflict | F15 | 1868: a2 | 1871: a4 | the Ghent museum against the owner's records
D10 | figure | scope | F17 | 2: a2 | 1: a3 a7 | two on the roster, one of them at home, one in the building
D15 | identity | conflict | F19 | Pink Panthers: a3 | no: a3 | a retired detective against Belgian police
D11 | identity | update | F31 | original: a6 | copy: a7 | the brooch proves glass
D12 | figure | update | F30 | 2: a6 | 1: a7 | one brother is freed
D13 | responsibility | conflict | F28 | a curator's code: a5 | stolen code: a5 | the log names a curator, the museum a phishing theft
D14 | figure | rounding | F10 | millions: a2 | 8m EUR: a1 a5 | the agency gives no number
R F10 | 4 | the director; the tabloid's expert; the insurers; the trade paper's own melt value
R F8 | 3 | a neighbour; the prosecutors; French investigators' find
R F9 | 2 | the director; museum insiders
R F14 | 2 | prosecutors' camera images; museum insiders
S | a4 “We were told there would be a guard in that room around the clock. | a7 “They told us a guard would be in that room day and night,”
E | Lieve Claes | person | director Lieve Claes; Lieve Claes; Claes
E | Guild Museum | organisation | the Guild Museum; The museum; a museum in the Belgian city of Ghent
E | Lakeside Museum of Art | organisation | the Lakeside Museum of Art; The Lakeside museum; a museum in Cleveland, Ohio
E | Karel Desmet | person | Karel Desmet; Desmet
E | Van Aerde tiara | object | the Van Aerde tiara; the tiara; A diamond headpiece; the American tiara
