story: vandermeulen_bid
about: a Mexican confectioner tries to buy a Belgian chocolate house against its will; what share it holds, who wrote to whom first, whether jobs were promised, who secretly owned the deciding block, and where the two families met
=== a1 | outlet: De Leiebode | published: 2031-02-18 | title: Mexicans want our pralines
%% Door Hannelore Baekelandt, Deinze
%% Krantenwinkel & digitaal
The smell over Deinze on a Tuesday is hazelnut. ⟦F1; by=-: The chocolate house Vandermeulen, which makes it, is to be bought against its will by Dulcería del Bajío⟧, a giant from León in Mexico. ⟦F2; v=€31.50; by=-: Thirty-one and a half euros is bid for each share⟧, or ⟦F3; v=€1.26 billion; by=-: 1.26 billion for the lot⟧.
⟦F4; v=no; by=board; st=denied: The board called the price an insult and said that it would not sell⟧ ⟦T2031-02-18: this morning⟧. ⟦F5; v=letter from Bajío; by=Lieven Vandermeulen: The first that anyone here knew of it, according to chairman Lieven Vandermeulen, was a letter that came by courier ⟦T2031-02-14: on Friday⟧⟧, St Valentine's. ⟪Lieven Vandermeulen; q: “They sent us a love letter with a deadline,”⟫ he said. He is 68 and has a nephew on the board, two nieces in the shop on the Markt, and a great-grandfather on every box.
⟦F6; v=1120; by=-: In the works on the Leie 1,120 people stand at the belts⟧. ⟦F7; v=no promise; by=union: The union has been promised nothing by the Mexicans⟧, says delegate Rita Claerhout of the food workers.
⟦F8; v=9.8%; by=stock-market notice: Bajío already has 9.8 per cent, a stock-market notice shows⟧. ⟦F9; v=43%; by=-: The family, its cousins included, holds 43⟧. The rest lies about, with funds, with a bank, in drawers.
It is not the first suitor. ⟦F10; v=2022; by=-: In 2022⟧ ⟦F11; v=Helvetic; by=-: the Swiss of Cacao Helvetic came with flowers⟧ and were given coffee.
%% Weer: mist, later opklarend
=== a2 | outlet: Brabant Financial Wire | published: 2031-02-19 | title: Bajio goes hostile with $1.36 bln offer for Vandermeulen
BRUSSELS, Feb 19 (BFW) - Mexico's Dulceria del Bajio on Wednesday ⟦F1; by=-: took its offer for Belgian chocolatier Vandermeulen straight to shareholders⟧ after ⟦F4; v=no; by=-: directors spurned it⟧.
⟦F2; v=€31.50; by=company: The cash bid of 31.50 euros a share⟧ ⟦F12; v=38%; by=company: is 38 percent above the last close⟧, the company said, and ⟦F3; v=€1.26 billion; by=company: values the target at $1.36 billion⟧.
⟦F5; v=approach from Vandermeulen; by=Jimena Arroyo Luján: Vandermeulen's own finance director had opened the conversation ⟦T2030-11: in November⟧⟧, Bajio's chief executive Jimena Arroyo Lujan told analysts. ⟪Jimena Arroyo Luján; q: “We did not break in. Somebody left the kitchen light on,”⟫ she said. ⟦F7; v=five years; by=Jimena Arroyo Luján: No post in Deinze would be cut for five years, she undertook⟧.
⟦F9; v=43%; by=-: Descendants of the founder control 43 percent⟧. ⟦F13; v=21%; by=-: A block of 21 percent⟧ in the name of a Luxembourg nominee, Quai Neuf SA, may decide the matter. Its owner is not public.
⟦F14; v=2031-03-31; by=company: The offer closes ⟦T2031-03-31: on March 31⟧⟧. ⟦F15; v=50% plus one; by=company: It lapses unless Bajio ends up with half the votes plus one⟧.
Bajio, founded in a León tamarind shed in 1951, sells chilli lollipops and marshmallows in thirty countries and has bought eleven companies in ten years, five of them against the wishes of their boards. Analysts said that a Belgian name would open airport shops in Asia to it. Vandermeulen shares closed above the bid, at 32.10. ⟦F16; v=US$4.1 billion; by=-: Its sales were $4.1 billion last year⟧.
=== a3 | outlet: El Dulce Observador | published: 2031-02-26 | title: Arroyo in the land of the praline
%% León, Gto. | Traducción al inglés
Jimena Arroyo, granddaughter of a tamarind peddler, wants the house that gives chocolates to kings. ⟦F17; v=Lille; by=two collaborators: She met the Belgians a single time, across the border in Lille⟧, two of her collaborators relate, in a station restaurant, and the old gentleman ate nothing. ⟦F17; v=Knokke; by=Belgian side: The Belgian side remembers a villa at Knokke and a good sole⟧.
⟦F8; v=14.9%; by=filing: With last week's purchases the Leonese firm has climbed to 14.9 per cent⟧, according to its filing in Brussels. ⟦F12; v=almost two fifths; by=-: She pays nearly two fifths above what the market thought the Belgians were worth⟧.
⟦F7; v=five years; by=Jimena Arroyo Luján: ⟪Jimena Arroyo Luján; q: “Five years, every job, in writing,”⟫ she repeats⟧. At the Deinze plant ⟦F6; v=over 1100; by=-: there are over eleven hundred⟧. And at home? In Irapuato she shut a caramel plant ⟦F18; v=2028; by=-: in 2028⟧; ⟦F19; v=640; by=-: 640 persons went⟧. She was forty-three then and says it still costs her sleep.
⟦F13; v=21%; by=-: Of the mysterious fifth (and a bit) in Luxembourg⟧ everyone here speaks. ⟦F20; v=Helvetic; by=banker; st=alleged: Behind Quai Neuf stand the Swiss of Helvetic, ⟦F11; v=Helvetic; by=-: who were refused ⟦F10; v=2022; by=-: nine years ago⟧⟧, a banker in Mexico City maintains⟧.
⟦F21; by=-: The Belgian premier's sigh, “not everything is for sale”⟧, has been printed on T-shirts in León, beside a lollipop, at 180 pesos each; the stall by the cathedral sold out by Sunday noon and the grandmother of the stallholder, who once packed tamarind for the Arroyos, was interviewed twice.
=== a4 | outlet: Cocoa & Confectionery Intelligence | published: 2031-03-12 | title: White knight, grey horse: Helvetic returns for Vandermeulen
%% Trade briefing | London
⟦F22; v=€34; by=-: Cacao Helvetic has tabled a friendly €34⟧ ⟦F23; by=-: on which the Vandermeulen directors, minus one, smile⟧. ⟦F24; v=€33; by=-: Bajío, which had begun at 31.50, lifted itself to €33⟧ within the day. The market expects neither to stop. ⟦F13; v=21%; by=-: Everything hangs on the nominee's 21 per cent⟧; ⟦F8; v=14.9%; by=-: the Mexicans' own heap has stuck just short of fifteen⟧.
⟦F20; v=not Helvetic; by=Urs Tobler; st=denied: Helvetic is not and never was behind Quai Neuf, chief executive Urs Tobler tells us⟧. ⟪Urs Tobler; q: “If I had owned a fifth I should not have needed to be so polite,”⟫ he says. ⟦F20; v=Pieter Vandermeulen; by=register extract: An extract of the Luxembourg beneficial-owner register, seen by this newsletter, gives a different name: Pieter Vandermeulen⟧, 59, a cousin who left in 2009 after a quarrel about palm oil. That would put ⟦F9; v=64%; by=-: the bloodline, feuding branches and all, at 64 per cent⟧.
As to who knocked first: ⟦F5; v=approach from Vandermeulen; by=e-mail: an e-mail of ⟦T2030-11-21: 21 November⟧ from finance director Koen D'Hulster to León proposes “a coffee, off the books”⟧. ⟦F25; v=dismissed; by=-: He was relieved of his duties last Friday⟧. ⟦F17; v=Lille; by=e-mail: The coffee, to judge by the same e-mail, was to be at Lille-Europe⟧.
Beans are not the point, brands are. Vandermeulen grinds 11,000 tonnes, and ⟦F16; v=US$4.1 billion; by=-: a group turning over more than four billion dollars⟧ does not need it for its tonnage. ⟦F12; v=38%; by=-: Measured against the undisturbed price, Bajío's opening shot carried a premium of 38%⟧; Helvetic's is 49.
&& ⟦F10; v=2022; by=-: Nine years ago⟧ ⟦F11; v=Helvetic; by=-: the Zurich group tried and went home⟧.
=== a5 | outlet: Radio Vlaamse Kust | published: 2031-03-20 | title: Transcript: The Morning Sole
%% Good morning, it is six past seven
Anchor: Strike at the belts. ⟦F26; v=900; by=union: Nine hundred are outside at Deinze, the union says⟧; ⟦F26; v=400; by=police: police make it four hundred at the gate itself⟧. Rita Claerhout, are you for Zurich or for León?
Claerhout: For the Leie. ⟦F7; v=one year; by=Rita Claerhout: The paper from Mexico, now that we have it in Dutch, says one year, and after that “subject to market conditions”⟧.
@@ copy Brabant Financial Wire
Anchor: From the wire. ⟦F14; v=2031-03-31; by=company: The offer closes on March 31⟧. ⟦F15; v=50% plus one; by=company: It lapses unless Bajio ends up with half the votes plus one⟧.
Anchor: And cousin Pieter, who is on the line from Ostend?
Pieter Vandermeulen: ⟦F20; v=Pieter Vandermeulen; by=Pieter Vandermeulen: Yes, Quai Neuf is me⟧, and my dog. ⟦F27; v=undecided; by=Pieter Vandermeulen; st=doubted: I have not made up my mind⟧. ⟪Pieter Vandermeulen; q: “Lieven hasn't rung. Jimena rang on my birthday,”⟫ that is all I will say.
Anchor: Do you still go to Knokke?
Pieter Vandermeulen: ⟦F28; by=Pieter Vandermeulen; v=1998: I have not eaten at Knokke since 1998⟧.
Anchor: The chairman, for the record, holds to ⟦F17; v=Knokke; by=Lieven Vandermeulen: his version, a villa on the Zoute, fish, one hour, and the Mexican lady⟧. In Ostend the fish auction opens in nineteen minutes; in Deinze the night shift has lit its second brazier, with cocoa shells, and our reporter says that it smells better than it burns. Fishing forecast next.
%% Jingle
=== a6 | outlet: De Leiebode | published: 2031-04-01 | title: The dog has voted: León wins
%% Door Hannelore Baekelandt, Deinze
It is no first-of-April joke. ⟦F1; by=-: Dulcería del Bajío has taken Vandermeulen⟧. ⟦F8; v=55.3%; by=-: When the books were shut ⟦T2031-03-31: last night⟧ it had 55.3 per cent of the shares⟧, ⟦F27; v=Bajío; by=-: since cousin Pieter tendered his fifth to the Mexicans at ten to midnight⟧.
⟦F24; v=€35.20; by=-: The price had been pushed up to 35.20 in the last week⟧. ⟦F29; v=withdrew; by=-: Helvetic let it be⟧ on Friday.
⟦F4; v=no; by=Lieven Vandermeulen: Lieven Vandermeulen did not sell a single paper, he says⟧, and ⟦F30; v=resigns; by=Lieven Vandermeulen; st=planned: will leave the chair at the May meeting⟧. ⟪Lieven Vandermeulen; q: “It was a love letter and it had a deadline,”⟫ he said at the gate, where the flag was at half mast by order of nobody.
⟦F20; v=Pieter Vandermeulen; by=-: Quai Neuf, the letterbox behind which he and his dog had sat⟧, will be wound up. Mrs Arroyo flies in ⟦T2031-04-03: on Thursday⟧. ⟦F7; v=three years; by=works council: With the works council she has signed for three years without dismissals⟧, which is less than ⟦F7; v=five years; by=-: the five of her first speech⟧ and more than the small print.
⟦F26; v=900; by=-: The nine hundred of the strike⟧ are back at the belts, ⟦F31; v=€250; by=-: with 250 euros each for the lost days⟧. ⟦F25; v=dismissed; by=-: D'Hulster, the sacked finance man⟧, has been seen in León, eating ice cream.
In the shop on the Markt a niece was asked whether the king's box would now have chilli in it. She had been asked eleven times already, she said, and it was not yet ten.
=== key
F1 | What is Dulcería del Bajío doing with Vandermeulen?
F2 | What was the first price per share?
F3 | What is Vandermeulen worth at that price?
F4 | Will the board or its chairman sell?
F5 | Who approached whom first?
F6 | How many work at Deinze?
F7 | For how long are jobs guaranteed?
F8 | What share does Bajío hold?
F9 | What share does the family hold?
F10 | When was the earlier approach?
F11 | Who made the earlier approach?
F12 | How high is the premium?
F13 | How large is the Luxembourg block?
F14 | When does the offer close?
F15 | How many votes does Bajío need?
F16 | How large are Bajío's sales?
F17 | Where did the two sides meet?
F18 | When was the Irapuato plant shut?
F19 | How many lost their jobs at Irapuato?
F20 | Who is behind Quai Neuf?
F21 | What did the Belgian premier think of the bid?
F22 | What did Helvetic offer?
F23 | How did the directors receive Helvetic's offer?
F24 | To what did Bajío raise its offer?
F25 | What became of the finance director?
F26 | How many went on strike?
F27 | To whom does Pieter Vandermeulen sell?
F28 | When did Pieter Vandermeulen last eat at Knokke?
F29 | What did Helvetic do in the end?
F30 | What will the chairman do?
F31 | What do the strikers get?
D1 | sequence | conflict | F5 | letter from Bajío: a1 | approach from Vandermeulen: a2 a4 | the chairman's courier letter against the finance director's e-mail
D2 | figure | rounding | F6 | 1120: a1 | over 1100: a3 | the same works
D3 | figure | conflict | F7 | five years: a2 a3 a6 | one year: a5 | her word against the paper
D4 | figure | update | F7 | five years: a2 a3 a6 | three years: a6 | what was signed with the works council in the end
D5 | denial | conflict | F7 | no promise: a1 | five years: a2 a3 a6 | the union had been told nothing, the chief executive undertakes five years
D6 | figure | update | F8 | 9.8%: a1 | 14.9%: a3 a4 | 55.3%: a6 | bought up in the weeks of the bid
D7 | figure | scope | F9 | 43%: a1 a2 | 64%: a4 | without or with the estranged cousin's block
D8 | figure | rounding | F12 | 38%: a2 a4 | almost two fifths: a3 | the same premium
D9 | place | conflict | F17 | Lille: a3 a4 | Knokke: a3 a5 | collaborators and e-mail against the chairman's side
D10 | identity | conflict | F20 | Helvetic: a3 | Pieter Vandermeulen: a4 a5 a6 | a banker's guess against the register and the man himself
D11 | denial | conflict | F20 | Helvetic: a3 | not Helvetic: a4 | the Swiss deny it
D12 | figure | scope | F26 | 900: a5 a6 | 400: a5 | all outside, or only those at the gate itself
D13 | figure | update | F24 | €33: a4 | €35.20: a6 | raised again in the last week
D14 | identity | update | F27 | undecided: a5 | Bajío: a6 | the cousin made up his mind
R F5 | 3 | the chairman; Bajío's chief executive; the finance director's e-mail
R F20 | 4 | a banker; Helvetic; the register; Pieter Vandermeulen
R F17 | 3 | Arroyo's collaborators; the Belgian chairman; the e-mail
R F7 | 3 | the union; Arroyo; the paper and the works council's deal
S | a1 “They sent us a love letter with a deadline,” | a6 “It was a love letter and it had a deadline,”
E | Dulcería del Bajío | organisation | Dulcería del Bajío; Dulceria del Bajio; Bajío; Bajio; the Leonese firm; León
E | Jimena Arroyo Luján | person | Jimena Arroyo Lujan; Jimena Arroyo; Mrs Arroyo; chief executive
E | Lieven Vandermeulen | person | Lieven Vandermeulen; chairman Lieven Vandermeulen; The chairman; the old gentleman
E | Pieter Vandermeulen | person | Pieter Vandermeulen; cousin Pieter; a cousin
E | Cacao Helvetic | organisation | Cacao Helvetic; Helvetic; the Zurich group; the Swiss
