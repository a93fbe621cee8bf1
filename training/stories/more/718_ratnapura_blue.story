story: ratnapura_blue
about: a famous Sri Lankan sapphire sold in Geneva turns out to be a doctored or swapped stone; whether it was heated, coated or switched, where the switch took place, who knew, and what the buyer paid; an older fraud with a ruby and a second, genuine stone from the same pit look like the same affair
=== a1 | outlet: Bourse & Bijou | published: 2030-05-21 | title: Moon of Pelmadulla withdrawn: the certificate is real, the stone is not
%% Trade weekly for jewellers, Geneva. Translated from the French
⟦F1; by=Lacroix-Amiel: The “Moon of Pelmadulla”, the blue sapphire that made the spring season, is not what it was sold as⟧, its auctioneer admits. Lacroix-Amiel wrote to its clients ⟦T2030-05-20: on Monday⟧ that ⟦F2; v=coated; by=Lacroix-Amiel: a fresh examination had found a coating of cobalt glass⟧ upon the stone. ⟦F3; v=refund; st=planned; by=Lacroix-Amiel: The buyer will be repaid in full⟧.
⟦F4; v=2030-03-19; by=-: It was knocked down ⟦T2030-03-19: on 19 March⟧⟧ in the ballroom of the Hôtel des Rives for ⟦F5; v=14.2m; by=-: a hammer price of 14.2 million francs⟧. It then weighed ⟦F6; v=103.4; by=certificate: 103.4 carats⟧, by the certificate of the Helvetic Gem Laboratory, which declared it ⟦F7; v=unheated; by=certificate: free of any treatment⟧. The laboratory's director, Dr Urs Zbinden, says that ⟦F8; v=genuine; by=Urs Zbinden: the stone which lay under his microscope in January was beyond reproach⟧. ⟪Urs Zbinden; q: “⟦F9; v=swapped; by=Urs Zbinden: What they have now is another stone⟧,”⟫ he told us.
The firm disagrees, in the polite manner of the Rue du Rhône. ⟦F9; v=same stone; by=Lacroix-Amiel; st=denied: There was no exchange; the sapphire has not left our custody, a spokeswoman says⟧; the laboratory ⟪Lacroix-Amiel spokeswoman; q: “overlooked what it was paid to see.”⟫
Old hands will think of ⟦F10; v=2017; by=-: the Mandara ruby ⟦T2017: of 2017⟧⟧, for which ⟦F11; v=6m; by=-: a sheikh paid six million⟧ before it dissolved, so to speak, in a bath of acid. ⟦F12; v=different consignor; by=-: That stone came from another seller⟧.
%% Subscribers: price tables p. 14
=== a2 | outlet: Lanka Morning Post | published: 2030-05-22 | title: ‘Moon’ left this island pure, says Authority
%% By Dilrukshi Weerabangsa, Ratnapura
The National Gem Authority stated ⟦T2030-05-21: yesterday⟧ that ⟦F8; v=genuine; by=National Gem Authority: the famous sapphire was natural and blameless when it was exported⟧, and that any mischief took place on foreign soil.
⟦F9; v=swapped; by=Asoka Delgahawatte: The gem must have been substituted after it arrived in Europe⟧, Director-General Asoka Delgahawatte said. ⟦F13; v=Geneva; by=Asoka Delgahawatte; st=alleged: He believes that the exchange was made in the bonded warehouse at Geneva airport⟧.
⟦F14; v=2029-08; by=-: The crystal came out of a pit at Pelmadulla ⟦T2029-08: in August last year⟧⟧, on a day when the miners were about to stop for rain. It was cut by ⟦F15; v=M. Nizamdeen; by=-: Mohamed Nizamdeen of Beruwala⟧, who recalls the work well. ⟪Mohamed Nizamdeen; q: “⟦F35; v=half; by=Mohamed Nizamdeen: I lost half of it to find the heart⟧. ⟦F6; v=103; by=Mohamed Nizamdeen: A hundred and three carats I gave back⟧,”⟫ he said.
The pit owner, Somaratne Liyanagedara, says ⟦F16; v=180m; by=Somaratne Liyanagedara: he was paid 180 million rupees⟧, ⟦F17; v=4; by=Somaratne Liyanagedara: shared with four diggers⟧. He is bewildered by the figures quoted in Switzerland.
Asked about talk in the bazaar of heating, Mr Delgahawatte was firm. ⟦F7; v=unheated; by=Asoka Delgahawatte: No Pelmadulla blue of that quality has ever needed the fire⟧, he said.
⟦F4; v=2030-03-19; by=-: Lanka's most talked-of stone went under the hammer on 19 March⟧. A second sapphire from the same pit, ⟦F18; v=61; by=-: the “Little Moon” of 61 carats⟧, ⟦F19; v=genuine; by=National Gem Authority: has been examined and is above suspicion⟧.
%% Gold today: Rs 248,000 a sovereign
=== a3 | outlet: Continental Press Wire | published: 2030-05-24 | title: Two arrested in Switzerland over doctored sapphire
GENEVA (CPW) — Swiss prosecutors said ⟦T2030-05-24: Friday⟧ ⟦F20; v=2; by=prosecutors: they had detained two people⟧ in connection with ⟦F1; by=-: the sale of a fraudulent sapphire⟧, one of them ⟦F21; v=vault manager; by=prosecutors: a vault manager at the Lacroix-Amiel auction house⟧.
The other is ⟦F34; v=gem dealer; by=prosecutors: a gem dealer with addresses in Antwerp and Bangkok⟧. Neither was named. Both were led out of an office building near the lake on Thursday evening, one of them still carrying his lunch in a paper bag, according to a photographer who was waiting for somebody else.
The buyer, a Singapore family office, ⟦F5; v=16.9m; by=buyer's lawyer: paid 16.9 million francs including the house's commission⟧, its lawyer said. ⟦F3; v=not received; by=buyer's lawyer: It has yet to see a franc of the promised reimbursement⟧.
Investigators are working on the assumption that ⟦F9; v=swapped; by=investigators: the original was replaced with a look-alike⟧ ⟦F13; v=Bangkok; by=investigators; st=alleged: while it was in Bangkok for a private viewing in February⟧, an official close to the case said. The journey was not mentioned in the catalogue. ⟦F15; v=M. Nizamdeen; by=-: The original had been cut by Mohamed Nizamdeen, the best-known lapidary of Beruwala⟧, ⟦F14; v=2029-08; by=-: from rough dug up the previous August⟧.
⟦F23; v=9800; by=Swiss customs: Switzerland imported 9,800 carats of Sri Lankan sapphire last year⟧, according to customs data. The trade lives on trust and on paper, and paper is easier to copy.
⟦F24; by=-: Lacroix-Amiel shares fell by a third⟧ this week.
%% (CPW newsroom; additional reporting in Colombo)
=== a4 | outlet: The Straits Chronicle | published: 2030-05-27 | title: Blue moon, red faces: how a Singapore family bought a fake
%% By Priscilla Tay-Hargreaves
%% Premium
The Ong-Lavelle family wanted a gift for a grandmother's 90th birthday. It got a lawsuit. ⟦F1; by=-: The Moon of Pelmadulla, as everyone from Orchard Road to Geneva now knows, is not the stone in the catalogue⟧.
Filed in the High Court ⟦T2030-05-27: on Monday⟧, their claim says that ⟦F5; v=16.9m; by=claim: the sapphire set them back 16.9 million Swiss francs⟧, or ⟦F5; v=16.9m; by=-: some 25 million Singapore dollars⟧, all charges in. ⟦F4; v=2030-03-19; by=-: They had bid by telephone on March 19⟧. They blame the auctioneer: ⟦F25; v=warned; by=claim; st=alleged: a Paris expert had written to it two weeks before the sale that something was amiss⟧. The firm would not speak to that passage.
⟪Edmund Ong-Lavelle; q: “The candle did it,”⟫ says the eldest son, Edmund. ⟦F26; v=candle; by=Edmund Ong-Lavelle: Wax dripped on the stone at the birthday dinner; when it was wiped, a sliver of blue came away on the napkin⟧. They ⟦F27; v=2030-05-02; by=Edmund Ong-Lavelle: took it ⟦T2030-05-02: on 2 May⟧ to a gemmologist in Orchard Road⟧. ⟦F2; v=coated; by=gemmologist: She scratched the back facet and found colourless corundum beneath⟧.
In Geneva the house has since changed its tune. ⟦F9; v=possible; by=Lacroix-Amiel: An exchange can no longer be ruled out⟧, it told this newspaper.
⟦F24; by=-: Investors have wiped 33 per cent off its value⟧.
@@ copy Continental Press Wire
⟦F23; v=9800; by=Swiss customs: Switzerland imported 9,800 carats of Sri Lankan sapphire last year⟧, customs data show. The trade lives on trust and on paper.
The family, meanwhile, has been offered the Little Moon. ⟦F28; v=declined; by=Edmund Ong-Lavelle: They said no⟧.
=== a5 | outlet: Gem Street Blog | published: 2030-05-30 | title: Heated? Coated? Switched? Thirty years of loupe dust speak
%% Posted by “Uncle Farook” from Chanthaburi. No ads, no sponsors
&& Heated? Coated? Switched?
Everyone rings me, so, once for all. ⟦F1; by=-: The big blue was a wrong one⟧, that much nobody argues.
They say ⟦F2; v=coated; by=Lacroix-Amiel: cobalt coating, the auction people⟧. Children, I held that thing. ⟦F2; v=diffused; by=-: It is a beryllium-diffused stone, colour cooked into the skin⟧, and a napkin does not take that off. ⟦F26; v=candle; by=Singapore family; st=doubted: The candle story is a nice story⟧.
Where did I hold it? ⟦F13; v=Bangkok; by=-: In a hotel suite on Silom Road in February⟧, like the Swiss say. Two stones on the table, sisters. The vault man held the tray. ⟦F29; v=3 times; by=-: He had come three times before⟧.
How big? ⟦F6; v=103; by=-: Hundred and three, near enough⟧. And the money: auction price is one thing, what they pay is another, so ⟦F5; v=14.2m; by=-: fourteen-two on the hammer⟧ and ⟦F5; v=16.9m; by=-: sixteen-nine out of the pocket⟧ is same sale, stop quarrelling. Another one: ⟦F23; v=31000; by=-: Swiss people take thirty-one thousand carats of Ceylon blue in a year⟧, when you throw in the rough; the wire's figure is the cut goods.
⟦F12; v=same dealer; by=-: The Mandara ruby, that was the same dealer, under his brother's name⟧. ⟦F12; v=different consignor; by=newspapers: The papers write that it had nothing to do with him⟧.
Was the Moon ever heated? ⟦F7; v=unheated; by=Urs Zbinden: Dr Zbinden swears no⟧. ⟦F7; v=heated; by=-: I saw silk half melted; somebody had given it a low fire, 900 degrees⟧, maybe in Beruwala, maybe the cutter did not tell his wife. ⟪Mohamed Nizamdeen; q; via=Lanka Morning Post: “⟦F35; v=half; by=Mohamed Nizamdeen > Lanka Morning Post: Half of it I lost before I found the heart⟧,”⟫ Nizamdeen told the Colombo paper. I believe that part.
=== a6 | outlet: Continental Press Wire | published: 2030-06-18 | title: Missing sapphire found in Antwerp; four now held
ANTWERP, Belgium (CPW) — Belgian police have recovered ⟦F30; v=Antwerp safe; by=Belgian police: the genuine “Moon of Pelmadulla” from a dealer's safe in Antwerp⟧, they said ⟦T2030-06-18: Tuesday⟧, ⟦F9; v=swapped; by=Belgian police: proving that the gem auctioned in March was a substitute⟧.
⟦F20; v=4; by=prosecutors: Four people are now in custody⟧, Geneva prosecutors said, naming the dealer as ⟦F22; v=Laurent Oyen; by=prosecutors: Laurent Oyen, 58⟧. He denies fraud; through counsel he claims ⟦F33; v=good faith; by=Laurent Oyen: to have purchased the stone in good faith⟧.
A laboratory in Lucerne found ⟦F7; v=unheated; by=Lucerne laboratory: no trace of heat in the recovered sapphire⟧, and established that the auctioned piece had been ⟦F2; v=coated; by=Lucerne laboratory: painted with a film of cobalt-bearing glass⟧.
⟦F13; v=Bangkok; by=prosecutors: The substitution took place at a Bangkok hotel ⟦T2030-02-11: on 11 February⟧⟧, prosecutors said. Sri Lanka's gem authority, which ⟦F13; v=Geneva; by=National Gem Authority: had suspected the Geneva customs warehouse⟧, welcomed the news.
⟦F3; v=paid; by=buyers: The Singapore buyers confirmed that their money had been returned⟧ ⟦T2030-06-14: last Friday⟧. Their court claim ⟦F31; v=withdrawn; by=buyers: has been dropped⟧.
Pit owner Liyanagedara said by telephone that he would like to see the gem once more. ⟦F16; v=180m; by=-: It had earned him 180 million rupees, or about $600,000⟧. ⟪Somaratne Liyanagedara; q: “When I had it, it was in a sock,”⟫ he said.
Of the two gems from his pit, the smaller, ⟦F18; v=just over 60; by=-: at just over 60 carats⟧, ⟦F32; v=museum; by=-: has gone to the museum in Ratnapura⟧.
%% (Writing by C. Verspeek)
=== key
F1 | What was found about the sapphire that was sold?
F2 | How had the stone been doctored?
F3 | Has the buyer been repaid?
F4 | When was the auction?
F5 | What did the buyer pay?
F6 | How heavy is the sapphire?
F7 | Was the genuine Moon heated?
F8 | Was the stone genuine before the sale?
F9 | Was the stone exchanged for another?
F10 | When was the Mandara ruby affair?
F11 | What was paid for the Mandara ruby?
F12 | Is the ruby affair linked to the same seller?
F13 | Where did the exchange take place?
F14 | When was the crystal found?
F15 | Who cut the stone?
F16 | What was the pit owner paid?
F17 | How many diggers shared the money?
F18 | How heavy is the Little Moon?
F19 | Is the Little Moon genuine?
F20 | How many people were arrested?
F21 | Who at the auction house was arrested?
F22 | What is the dealer's name?
F23 | How much Sri Lankan sapphire did Switzerland import?
F24 | How far did the auctioneer's shares fall?
F25 | Was the auctioneer warned before the sale?
F26 | How was the fake noticed?
F27 | When was the stone taken to a gemmologist?
F28 | Did the family take the Little Moon?
F29 | How often had the vault man come to Bangkok before?
F30 | Where was the genuine stone found?
F31 | What became of the court claim?
F32 | Where is the Little Moon now?
F33 | How does the dealer explain that he had the stone?
F35 | How much of the crystal was lost in cutting?
F34 | What is the second arrested person's trade?
D1 | cause | conflict | F2 | coated: a1 a4 a5 a6 | diffused: a5 | auctioneer and laboratories find a coating, the blogger a diffusion
D2 | denial | update | F9 | swapped: a1 a2 a3 a6 | same stone: a1 | possible: a4 | the house first denies any exchange, then allows it, and the find in Antwerp proves it
D3 | place | conflict | F13 | Geneva: a2 a6 | Bangkok: a3 a5 a6 | the authority suspects the airport warehouse, the investigators a hotel in Bangkok
D4 | figure | scope | F5 | 14.2m: a1 a5 | 16.9m: a3 a4 a5 | the hammer price, or with the house's commission
D5 | figure | rounding | F6 | 103.4: a1 | 103: a2 a5 | the cutter and the blogger drop the tenths
D6 | characterisation | conflict | F7 | unheated: a1 a2 a5 a6 | heated: a5 | certificate, authority and laboratory against the blogger's eye
D8 | responsibility | conflict | F12 | different consignor: a1 a5 | same dealer: a5 | the trade paper sees another seller, the blogger the same man under his brother's name
D9 | figure | update | F20 | 2: a3 | 4: a6 | two more arrests by June
D10 | figure | scope | F23 | 9800: a3 a4 | 31000: a5 | cut stones only, or the rough as well
D11 | figure | rounding | F18 | 61: a2 | just over 60: a6 | the smaller stone's weight rounded
D12 | denial | update | F3 | refund: a1 | not received: a3 | paid: a6 | promised in May, still awaited days later, paid in June
R F2 | 4 | the auctioneer's examination; the Singapore gemmologist; the blogger; the Lucerne laboratory
R F13 | 3 | the gem authority; the Swiss investigators; the blogger
R F9 | 4 | the laboratory's director; the gem authority; the investigators; the auctioneer
R F7 | 4 | the Helvetic laboratory; the gem authority; the blogger; the Lucerne laboratory
S | a2 “I lost half of it to find the heart. | a5 “Half of it I lost before I found the heart,”
E | Lacroix-Amiel | organisation | Lacroix-Amiel; its auctioneer; the auctioneer; The firm; the house
E | Asoka Delgahawatte | person | Director-General Asoka Delgahawatte; Mr Delgahawatte
E | Mohamed Nizamdeen | person | Mohamed Nizamdeen; Nizamdeen; the cutter
E | Urs Zbinden | person | Dr Urs Zbinden; Dr Zbinden
E | Laurent Oyen | person | Laurent Oyen; the dealer; a gem dealer
