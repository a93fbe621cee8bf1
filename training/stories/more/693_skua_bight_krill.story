story: skua_bight_krill
about: penguin chicks die by the thousand in the South Orkney Islands while a krill fleet works offshore; hunger, rain or bird flu, counted by drone or on foot, how near the ships came, a tracking signal that was off or not, a rubber boat rammed or steered into the bow; adults and chicks, a seaman's death on another ship and the die-off of 2027 are apart
=== a1 | outlet: Estrecho Noticias | published: 2031-01-29 | title: Chilean scientists report mass death of penguin chicks
%% Punta Arenas | Mundo antártico
A party of Chilean biologists ⟦F1; by=Antarctic programme: has come upon the bodies of thousands of young penguins⟧ at Skua Bight, in the South Orkney Islands, the national Antarctic programme announced ⟦T2031-01-29: on Wednesday⟧.
⟦F2; v=11000; by=Rosario Quilodrán: They counted eleven thousand⟧, pacing the beach with string and clickers, said team leader Rosario Quilodrán. ⟦F3; v=chinstrap; by=Rosario Quilodrán: The victims are chinstraps⟧, ⟦F4; v=5 weeks; by=Rosario Quilodrán: about five weeks old⟧.
⟦F5; v=starvation; by=Rosario Quilodrán: Their stomachs were empty⟧, she reported by radio. ⟪Rosario Quilodrán; q: “They did not die of something. They died of nothing, of nothing to eat,”⟫ she said.
⟦F42; v=7; by=-: Seven trawlers⟧ ⟦F6; by=-: have been catching krill, the birds' food, off the islands⟧ ⟦F7; v=December; by=-: since ⟦T2030-12: December⟧⟧. ⟦F8; v=8 km; by=Rosario Quilodrán: The nearest passed eight kilometres from the colony⟧, by the team's estimate.
In ⟦F9; v=2027; by=-: ⟦T2027: 2027⟧⟧ ⟦F10; v=3500; by=-: some 3,500 chicks perished⟧ ⟦F11; v=Laurie Island; by=-: on Laurie Island⟧; ⟦F12; v=ice; by=-: sea ice was to blame that year⟧.
The colony, ⟦F39; v=second largest; by=-: the second-largest in the islands⟧, had looked healthy in November. Winds have kept a relief aircraft from Punta Arenas on the ground.
=== a2 | outlet: Nordhav Telegram | published: 2031-01-30 | title: Norwegian krill firm rejects penguin claims
OSLO, Jan 30 (NT) - Norway's Polarmarin, ⟦F6; by=-: whose two factory ships fish for krill near the South Orkneys⟧, ⟦F13; v=no; st=denied; by=Polarmarin: denied that its vessels had anything to do with⟧ ⟦F1; by=-: the loss of a penguin brood⟧.
Its master ⟦F8; v=31 km; by=Polarmarin: had never been closer than 31 kilometres⟧, outside the voluntary buffer, operations chief Gunnar Rusten said. ⟦F14; v=on; by=Gunnar Rusten: Satellite tracking on the Polardronning was on throughout⟧.
⟪Gunnar Rusten; q: “Penguins die. In a good year one in three chicks dies, ⟦F5; v=bird flu; by=Gunnar Rusten: and this year there is influenza about⟧,”⟫ Rusten said.
⟦F15; v=41000; by=Antarctic fisheries commission: The fleet has landed 41,000 tonnes this season⟧, the Antarctic fisheries commission's bulletin shows, ⟦F16; v=two thirds; by=-: two-thirds of what is allowed in the area⟧.
Separately, ⟦F17; v=1; by=Chilean navy: a Chinese seaman died ⟦T2031-01-28: on Tuesday⟧ in a winch accident⟧ aboard the trawler Fu Hai 9, Chile's navy said.
⟦F7; v=December; by=-: The season opened in December⟧. ⟦F9; v=2027; by=-: In the summer of 2027⟧ ⟦F12; v=ice; by=-: pack ice that would not melt⟧ ⟦F10; v=3500; by=-: had killed 3,500 young birds⟧ ⟦F11; v=Laurie Island; by=-: at a neighbouring island⟧.
%% (Reporting by Silje Aune)
=== a3 | outlet: Cold Water Watch | published: 2031-02-03 | title: Rammed: krill giant runs down our crew
%% ACTION ALERT – share now
⟦F18; by=-: Our inflatable was hit ⟦T2031-02-02: yesterday⟧⟧ ⟦F19; v=trawler rammed; by=Cold Water Watch: by the Polardronning, which turned on it ⟦F25; v=15 knots; by=Cold Water Watch: at fifteen knots⟧⟧. ⟦F20; v=2; by=Cold Water Watch: Two of our people were injured⟧: Maja Feld, ⟦F21; v=27; by=-: 27⟧, has a smashed pelvis.
We were there because of ⟦F1; by=-: the dead nurseries of Skua Bight⟧. ⟦F2; v=17000; by=Cold Water Watch: Our drone mosaic shows 17,000 little corpses⟧. ⟦F5; v=starvation; by=Cold Water Watch: Each of them was starved by a floating factory⟧.
⟦F14; v=off; by=Cold Water Watch: The ship's transponder went dark ⟦F43; v=19 hours; by=Cold Water Watch: for nineteen hours⟧⟧ ⟦F22; v=2031-01-17; by=Cold Water Watch: ⟦T2031-01-17: on 17 January⟧⟧. Why? ⟦F8; v=6 km; by=Cold Water Watch: Our radar had it six kilometres off the rookery that night⟧.
⟪Henrike Oost; q: “You don't switch off the light unless you are stealing,”⟫ said captain Henrike Oost.
⟦F23; st=asked; by=Cold Water Watch: We demand a full closure of the fishery⟧.
⟦F3; v=chinstrap; by=-: Chinstraps mate for a decade with one partner⟧; these parents still walk up the beach, with nobody left to feed. ⟦F4; v=5 weeks; by=-: Their young had lived for little more than a month⟧.
%% Donate 20 euros: it keeps a boat afloat for an hour
=== a4 | outlet: Falkland Weekly Sentinel | published: 2031-02-06 | title: Stanley hospital treats activists; trawler skipper gives his side
%% Price £1.20 | Letters, sheepdog trials
Three people ⟦F20; v=3; by=hospital: were brought to King Edward hospital⟧ ⟦T2031-02-04: on Tuesday⟧ ⟦F18; by=-: after the smash-up in southern waters⟧, a spokesman there told the Sentinel, ⟦F24; v=1 deckhand; by=hospital: one being a deckhand off the trawler⟧.
The skipper, Arvid Nesse, leant on our rail on Wednesday. ⟪Arvid Nesse; q: “⟦F19; v=boat steered into bow; by=Arvid Nesse: They put themselves under my bow like children under a tram⟧,”⟫ he said. ⟦F25; v=8 knots; by=Arvid Nesse: He was making eight knots⟧.
He did own up to one thing. ⟦F14; v=off; by=Arvid Nesse: The tracker had been dead for part of January⟧, ⟦F26; v=fault; by=Arvid Nesse: a blown fuse, nothing more⟧.
A government vet, Dr Fiona Kerr, back from the islands, has sampled the carcases. ⟦F5; v=bird flu; by=Fiona Kerr: Nine of thirty swabs carried avian influenza⟧, she says, though ⟦F27; by=Fiona Kerr: the birds were thin as well⟧. ⟦F3; v=chinstrap and Adelie; by=Fiona Kerr: A quarter of them were Adélies⟧.
@@ copy Nordhav Telegram
⟦F15; v=41000; by=Antarctic fisheries commission: The fleet has landed 41,000 tonnes this season⟧, the Antarctic fisheries commission's bulletin shows, ⟦F16; v=two thirds; by=-: two-thirds of what is allowed⟧.
⟦F21; v=27; by=-: The German girl with the broken pelvis is 27⟧ and was flown to Montevideo. ⟦F17; v=1; by=-: The Chinese hand who perished under a winch⟧ the week before was landed at Punta Arenas and is no part of this.
=== a5 | outlet: Bohai Ocean Daily | published: 2031-02-10 | title: Foreign quarrel must not hinder lawful fishing
%% Commentary | State Oceanic Press Group
Certain organisations, exploiting ⟦F1; by=-: the natural mortality of sea birds⟧, wish to drive all nations but a few from the southern ocean. Facts speak. ⟦F5; v=rain; by=Wu Zhenhai: Unusual rain ⟦T2031-01: in January⟧ soaked the down of the chicks, which froze⟧, according to Professor Wu Zhenhai of Qingdao, who analysed the weather record. ⟦F28; v=4 days; by=Wu Zhenhai: It rained for four days⟧.
Chinese ships ⟦F38; v=40 km; by=-: kept forty kilometres away⟧; ⟦F29; v=2; by=-: they are two out of ⟦F42; v=7; by=-: the seven⟧⟧. ⟦F16; v=67 per cent; by=fisheries commission: The commission itself confirms that 67 per cent of the quota has been used⟧.
The fishing community mourns crewman Zhao Kui, ⟦F17; v=1; by=-: killed at his winch on the Fu Hai 9⟧.
⟦F19; v=boat steered into bow; by=-: As for the collision, the protesters threw themselves in the path of the Norwegian ship⟧, ⟦F30; by=-: as video shows⟧.
⟦F22; v=2031-01-17; by=-: The blackout of ⟦T2031-01-17: January 17⟧⟧, of which so much is made, ⟦F43; v=less than a day; by=-: was over within the day⟧. ⟦F15; v=41000; by=-: Forty-one thousand tonnes of krill⟧ are a drop in the ocean: ⟦F40; v=63 million tonnes; by=Wu Zhenhai: it holds sixty-three million, Professor Wu notes⟧.
=== a6 | outlet: The Meridian (London) | published: 2031-02-21 | title: Four theories and a beach of feathers
%% Explainer | By Cordelia Marsh, environment correspondent
How many? ⟦F2; v=11000; by=Rosario Quilodrán: Quilodrán's clickers made it eleven thousand⟧, ⟦F31; by=-: on the one beach that can be walked⟧. ⟦F2; v=17000; by=Cold Water Watch: The campaigners' drone took in the cliffs too and made it seventeen⟧. ⟦F32; v=1800; by=British survey: Grown birds lost, which the British survey lists separately, come to 1,800⟧.
Why? ⟦F5; v=starvation; by=Rosario Quilodrán: Hunger, say the Chileans⟧. ⟦F5; v=bird flu; by=Fiona Kerr: A virus, says the Falklands vet⟧. ⟦F5; v=rain; by=Wu Zhenhai: Wet down, says Qingdao⟧. The survey's Tom Aldous ⟦F5; v=several; by=Tom Aldous: thinks that a hungry chick catches everything⟧.
Which? ⟦F3; v=chinstrap and Adelie; by=British survey: Two species, in a ratio of three to one⟧.
How close? Here we can help. ⟦F8; v=9 km; by=satellite radar images: Radar satellite passes that we bought put a hull of the right length nine kilometres out on 17 January⟧. Polarmarin ⟦F8; v=31 km; by=Polarmarin: stands by its thirty-one⟧. ⟦F14; v=off; by=-: ⟦F43; v=19 hours; by=-: For nineteen hours of that day⟧ the Polardronning sent no position⟧.
Who hit whom? ⟦F33; v=no finding; by=Norwegian accident board: Norway's accident board has yet to say⟧. ⟦F20; v=2; by=Cold Water Watch: The two hurt campaigners⟧ are recovering.
Has it happened before? ⟦F9; v=2027; by=-: Four summers ago⟧, ⟦F11; v=Laurie Island; by=-: on Laurie, the next island⟧, ⟦F10; v=between 3000 and 4000; by=-: between three and four thousand young⟧ were lost.
⟪Rosario Quilodrán; q; via=Estrecho Noticias: “They died of nothing: of nothing to eat,”⟫ the Chilean leader told a paper at home.
=== a7 | outlet: Nordhav Telegram | published: 2031-05-14 | title: Krill ship turned into protest boat, board finds
BERGEN, May 14 (NT) - A Norwegian krill trawler ⟦F19; v=trawler rammed; by=Norwegian accident board: swung to starboard towards a campaigners' dinghy⟧ before ⟦F18; by=-: they met ⟦T2031-02-02: on February 2⟧⟧, the accident board said. ⟦F25; v=14 knots; by=Norwegian accident board: It was doing fourteen knots⟧, which is ⟦F34; by=-: nearly twice what its captain had told reporters⟧.
The captain, Arvid Nesse, ⟦F35; v=suspended; by=Polarmarin: has been taken off his ship⟧, Polarmarin said.
⟦F26; v=switched off; by=Norwegian accident board: A hand had thrown the switch of the tracker⟧, the board added. ⟦F14; v=off; by=Polarmarin: Polarmarin no longer maintains that it had been working⟧.
⟦F13; v=no; by=Polarmarin: The company still rejects blame for the chicks⟧. ⟦F36; v=30 km; by=fisheries commission: From next season no one may fish within 30 km of a colony⟧ ⟦F37; v=December to March; by=fisheries commission: between December and March⟧, the fisheries commission resolved last week.
⟦F20; v=4; by=Norwegian accident board: The number of hurt was four, two on each side, since a cook's broken finger had gone unreported⟧, it said. ⟦F21; v=27; by=-: Maja Feld, 27⟧, walks with a stick. The two sides dispute ⟦F41; v=EUR 300000; st=asked; by=Cold Water Watch: a claim of 300,000 euros⟧. ⟦F8; v=9 km; by=-: That it had come within nine kilometres of the penguins⟧ was outside the board's task.
=== key
F1 | What was found at Skua Bight?
F2 | How many chicks died?
F3 | Of which species are the dead?
F4 | How old were the chicks?
F5 | Why did the chicks die?
F6 | What do the ships do near the islands?
F7 | Since when has the fleet fished there?
F8 | How near did the ships come to the colony?
F9 | When was the earlier die-off?
F10 | How many chicks died in the earlier die-off?
F11 | Where was the earlier die-off?
F12 | What caused the earlier die-off?
F13 | Does Polarmarin accept blame for the deaths?
F14 | Was the Polardronning's tracking on?
F15 | How many tonnes did the fleet land?
F16 | What share of the quota has been caught?
F17 | How many seamen died on the Fu Hai 9?
F18 | What happened to the activists' boat?
F19 | Who caused the collision?
F20 | How many were injured in the collision?
F21 | How old is Maja Feld?
F22 | When was the transponder dark?
F23 | What does Cold Water Watch demand?
F24 | How many of the injured were off the trawler?
F25 | How fast was the trawler going?
F26 | Why was the tracker off?
F27 | In what state were the birds?
F28 | For how long did it rain?
F29 | How many of the ships are Chinese?
F30 | What does the video show?
F31 | What did the Chilean count cover?
F32 | How many adult penguins died?
F33 | What had the accident board found by February?
F34 | How does the speed compare with the captain's word?
F35 | What became of the captain?
F36 | How wide is the new closed zone?
F37 | In which months is the zone closed?
F38 | How far off did the Chinese ships keep?
F39 | How large is the colony?
F40 | How much krill does the ocean hold?
F41 | How much does Cold Water Watch claim?
F42 | How many trawlers fish there?
F43 | For how long was the tracking dark?
D1 | cause | conflict | F5 | starvation: a1 a3 a6 | bird flu: a2 a4 a6 | rain: a5 a6 | several: a6 | Chileans and activists blame hunger, firm and vet a virus, Qingdao the weather, the survey all together
D2 | figure | scope | F2 | 11000: a1 a6 | 17000: a3 a6 | one beach on foot against the cliffs as well
D3 | place | conflict | F8 | 8 km: a1 | 31 km: a2 a6 | 6 km: a3 | 9 km: a6 a7 | the firm keeps its ship far off, scientists, radar and satellite have one near
D4 | denial | conflict | F14 | on: a2 | off: a3 a4 a6 a7 | the firm first says the tracker worked, activists and later the skipper that it did not
D5 | responsibility | conflict | F19 | trawler rammed: a3 a7 | boat steered into bow: a4 a5 | activists and the board against the skipper
D6 | figure | scope | F20 | 2: a3 a6 | 3: a4 | activists alone or with a deckhand
D7 | identity | update | F3 | chinstrap: a1 a3 | chinstrap and Adelie: a4 a6 | later samples show a second species
D8 | figure | rounding | F10 | 3500: a1 a2 | between 3000 and 4000: a6 | the explainer gives a range
D9 | figure | rounding | F16 | two thirds: a2 a4 | 67 per cent: a5 | a fraction and its percentage
D10 | cause | conflict | F26 | fault: a4 | switched off: a7 | the skipper's fuse against the board's switch
D11 | figure | conflict | F25 | 8 knots: a4 | 15 knots: a3 | 14 knots: a7 | the skipper against the activists and the board
D12 | figure | update | F20 | 3: a4 | 4: a7 | the board adds an injury that had gone unreported
D13 | figure | rounding | F43 | 19 hours: a3 a6 | less than a day: a5 | the same blackout
R F5 | 4 | Quilodrán's team; the vet's swabs; Professor Wu; Tom Aldous
R F8 | 4 | the Chilean team; Polarmarin; the activists' radar; satellite images
R F19 | 3 | the activists; the skipper; the accident board
R F16 | 1 | the fisheries commission
S | a1 “They did not die of something. They died of nothing, of nothing to eat,” | a6 “They died of nothing: of nothing to eat,”
E | Polarmarin | organisation | Polarmarin; the company; the firm; krill giant
E | Polardronning | ship | Polardronning; the trawler; a Norwegian krill trawler; the Norwegian ship
E | Rosario Quilodrán | person | Rosario Quilodrán; Quilodrán; team leader Rosario Quilodrán; the Chilean leader
E | Arvid Nesse | person | Arvid Nesse; the skipper; the captain
