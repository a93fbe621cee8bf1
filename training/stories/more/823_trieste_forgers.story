story: trieste_forgers
about: a ring that sold forged paintings from a villa near Trieste; works counted as seized, sold and suspected, who painted them, whether the auction house knew, how a pigment gave it away, and a museum theft of years before
=== a1 | outlet: Il Corriere del Golfo | published: 2032-04-15 | title: The false Lothars: five arrests at the villa in Muggia
%% Cronaca di Trieste – English edition
%% By Tullio Cossutta
&& Five arrests at the villa in Muggia
⟦F1; by=carabinieri: A workshop that turned out forged paintings was broken up⟧ ⟦F2; v=2032-04-14; by=carabinieri: ⟦T2032-04-14: at dawn yesterday⟧⟧ in a villa with lemon trees above Muggia, the carabinieri for the protection of heritage announced. ⟦F3; v=5; by=carabinieri: Five people are under arrest⟧. ⟦F4; v=63; by=carabinieri: Sixty-three canvases were carried out⟧, some still wet.
Most bear the signature of ⟦F5; v=Emil Lothar; by=-: Emil Lothar, the Triestine painter of harbours⟧ who ⟦F6; v=1938; by=-: died in 1938⟧ and was forgotten until the Viennese began to buy him. ⟦F7; v=Nives Barbo; by=Captain Irene Salvadei: The hand is that of Nives Barbo, 71, a former restorer of the civic museum⟧, said Captain Irene Salvadei, who led the raid. ⟪Irene Salvadei; q: “She asked us to wash the brushes,”⟫ the captain added.
⟦F8; v=Klaus Wendelin; by=Irene Salvadei: The selling was done by a Salzburg dealer, Klaus Wendelin⟧, Salvadei said, with ⟦F9; v=invented collection; by=Irene Salvadei: papers from an invented collection of a ship-owner's widow⟧. ⟦F10; v=14 million euros; by=Irene Salvadei: Buyers are thought to have lost 14 million euros⟧ in ⟦F11; v=nine years; by=Irene Salvadei: nine years⟧.
⟦F12; v=titanium white; by=Irene Salvadei: A speck of titanium white of a kind made only since the 1950s gave the game away⟧: ⟦F13; v=museum in Linz; by=Irene Salvadei: a museum in Linz had its Lothar X-rayed before a loan⟧.
⟦F14; v=denied; st=denied; by=Barbo's lawyer: Barbo says through her lawyer that she painted homages, and never signed one⟧. The neighbours brought soup to the gate. ⟦F15; v=2019; by=-: The city still mourns the three true Lothars stolen in 2019⟧, ⟦F16; v=not recovered; by=-: which have never come back⟧.
%% Bora warning until midnight
=== a2 | outlet: Alpine Press Agency | published: 2032-04-15 | title: Italian police smash art forgery ring
TRIESTE, April 15 (APA-A) - ⟦F1; by=-: Italian police have dismantled a gang accused of making and selling counterfeit modern paintings⟧ to collectors in ⟦F17; v=7; by=prosecutor: seven countries⟧.
⟦F3; v=5; by=prosecutor: Four Italians and an Austrian were detained⟧ ⟦F2; v=2032-04-14; by=prosecutor: in raids ⟦T2032-04-14: on Wednesday⟧⟧, prosecutor Livio Grando told reporters. ⟦F10; v=14 million euros; by=Livio Grando: He put the damage at 14 million euros ($15.4 million)⟧.
⟦F4; v=more than 60; by=Livio Grando: Over sixty pictures were confiscated⟧. ⟦F18; v=38; by=Livio Grando: Another 38 had already found buyers⟧, Grando said. ⟦F5; v=Emil Lothar; by=-: They imitate Emil Lothar⟧, an expressionist whose ⟦F19; v=640000 euros; by=-: “Mole at Night” fetched 640,000 euros in 2030⟧ at the Hohenstein auction house in Vienna.
⟦F20; v=did not know; by=Hohenstein; st=denied: Hohenstein said it had been deceived like everyone else⟧. ⟦F20; v=knew; by=Livio Grando: The prosecutor said that intercepted mails showed an employee had been warned⟧ ⟦F21; v=2029; by=Livio Grando: as early as 2029⟧.
⟦F8; v=Klaus Wendelin; by=-: The Austrian, gallery owner Klaus Wendelin⟧, ⟦F22; v=dealer denies; st=denied; by=lawyer: disputes the accusations⟧, according to his attorney. ⟦F23; v=6 years; by=-: Forgery and fraud carry up to six years in Italy⟧.
⟦F15; v=2019; by=-: Three genuine works by the painter were taken from Trieste's Revoltini museum in 2019⟧. ⟦F16; v=not recovered; by=-: Their whereabouts are unknown⟧. ⟦F24; v=no link; by=Livio Grando: Grando saw no connection⟧.
⟦F7; v=Nives Barbo; by=Livio Grando: A retired conservator aged 71 wielded the brush, Grando believes⟧, in a laundry room whose windows had been papered over. The pictures were aged with cold tea and the heat of a bread oven, he told reporters, showing one that had cracked too well.
%% APA-A / Reporting by G. Pichler
=== a3 | outlet: Der Salzachbote | published: 2032-04-19 | title: Wendelin: “I am the one who was painted over”
%% Kultur & Gericht – translated
He speaks from a prison telephone, with coins. ⟦F22; v=dealer denies; st=denied; by=Klaus Wendelin: Klaus Wendelin, whose windows on the Kaigasse sold Christmas cribs before they sold modernism, wants to be regarded as a victim⟧. ⟦F9; v=real widow; by=Klaus Wendelin: The widow existed, he assures us, he drank her malvasia⟧; ⟦F9; v=invented collection; by=investigators: the investigators, who searched three registers, deem her a fiction⟧.
⟦F7; v=several painters; by=Klaus Wendelin: Nor, says he, could one old lady paint so much; there were at least three hands⟧. ⟦F14; v=denied; st=denied; by=-: The restorer herself admits to the painting but not to the signing⟧. ⟦F25; v=Wendelin; by=handwriting expert: A graphologist engaged by the court ascribes the signatures to him⟧. He laughs at that; the line breaks; he has more coins.
⟦F1; by=-: The affair of the Muggia manufactory⟧ has Salzburg on its toes. ⟦F18; v=38; by=-: Among those 38 who paid⟧ are a brewery, a bishop's cousin and ⟦F13; v=museum in Linz; by=-: the Linz museum whose prudence unleashed everything⟧. ⟦F12; v=label; by=museum restorer: It was no pigment but a stretcher label with a four-digit postcode that roused her, the museum's restorer told us⟧.
⟦F5; v=Emil Lothar; by=-: Lothar⟧, ⟦F6; v=1938; by=-: who drowned in the year of the Anschluss⟧, left ⟦F26; v=about 200; by=catalogue: some two hundred works, according to the catalogue⟧. ⟦F27; v=a fifth; by=colleague: Every fifth one in the trade may now be wrong⟧, a colleague groans.
⟦F10; v=9 million euros; by=Klaus Wendelin: As for the money, he admits to turnover of nine million⟧, ⟦F10; v=14 million euros; by=prosecutor: not the prosecutor's fourteen⟧. ⟦F11; v=nearly a decade; by=-: Almost a decade it went well⟧.
%% Abo: sbote.invalid
=== a4 | outlet: Provenance Quarterly Online | published: 2032-05-03 | title: Notes on the Trieste case
%% Subscribers | Not legal advice
The trade should read the committal papers on ⟦F1; by=-: the counterfeiting enterprise uncovered at Muggia⟧ with care. ⟦F4; v=63; by=committal papers: They list sixty-three items from the villa⟧, of which ⟦F28; v=19; by=committal papers: nineteen are unfinished⟧. ⟦F18; v=51; by=committal papers: Sales number 51⟧, ⟦F29; v=13; by=committal papers: thirteen of them private swaps without invoice⟧ that the first announcement left aside.
⟦F12; v=titanium white; by=laboratory report: The laboratory in Florence bases everything on rutile titanium dioxide⟧, ⟦F30; v=1949; by=laboratory report: unavailable to artists before 1949⟧. ⟦F6; v=1938; by=-: The painter had by then been eleven years in his grave⟧. ⟦F7; v=Nives Barbo; by=laboratory report: Brushwork analysis finds one author throughout, consistent with the conservator Barbo⟧.
⟦F20; v=knew; by=-: Did Vienna know? A mail from a cataloguer at Hohenstein says “another wet Lothar, please smile”⟧; it was sent ⟦F21; v=2029; by=-: in November 2029⟧, a year before ⟦F19; v=660000 euros; by=-: the nocturne that made 660,000⟧, premium included. ⟦F20; v=did not know; by=Hohenstein; st=denied: The firm says the remark was a joke and that it acted in good faith⟧.
⟦F3; v=7; by=-: There are seven defendants now⟧, ⟦F8; v=Klaus Wendelin; by=-: with the merchant from the Kaigasse as number one⟧. ⟦F25; v=Wendelin; by=-: His pen, it is alleged, supplied the monogram⟧. ⟦F23; v=6 years; by=-: Sentences of as much as half a dozen years are possible⟧. ⟦F17; v=9; by=-: Works have been traced in nine states⟧, ⟦F31; v=2; by=-: if one includes two where they were merely exhibited⟧. ⟦F27; v=a fifth; by=-: Of the Lothars offered since 2023, we would now question 20 per cent⟧.
@@ copy Alpine Press Agency
⟦F15; v=2019; by=-: Three genuine works by the painter were taken from the Revoltini museum in Trieste in 2019⟧. ⟦F24; v=no link; by=Livio Grando: Prosecutor Grando saw no connection⟧.
%% Register your losses
=== a5 | outlet: The Tablelands Review (Melbourne) | published: 2032-05-20 | title: Our Lothar, their lemon trees
%% Arts | by Wilhelmina Stroud
For six years a small harbour hung in the reading room of the Ballarat athenaeum. It is in a crate now. ⟦F1; by=-: The Italian forgery scandal⟧ has reached Victoria: ⟦F32; v=180000 dollars; by=athenaeum: the trustees had paid 180,000 Australian dollars⟧ for an ⟦F5; v=Emil Lothar; by=-: Emil Lothar⟧ that ⟦F7; v=Nives Barbo; by=Nives Barbo: Nives Barbo remembers making in a wet week in March⟧.
I rang her; she is under house arrest and bored. ⟦F14; v=signed two; by=Nives Barbo: “Two I signed, out of vanity, and yours is one,”⟧ she said, correcting what her lawyer has been saying. ⟦F7; v=Nives Barbo; by=Nives Barbo: Nobody helped⟧. ⟦F9; v=invented collection; by=Nives Barbo: The widow she made up from an aunt⟧ and a biscuit tin.
⟦F3; v=7; by=prosecutor: Seven are to stand trial⟧, Mr Grando's office says, ⟦F33; v=October; by=prosecutor; st=planned: in October⟧. ⟦F11; v=twelve years; by=Nives Barbo: It had gone on for a dozen years⟧, ⟦F11; v=nine years; by=prosecutor: not the nine in the charge⟧, by her account. ⟦F10; v=14 million euros; by=prosecutor: The fourteen million⟧ never came her way: ⟦F34; v=600 euros; by=Nives Barbo: she got six hundred euros a canvas⟧.
⟦F20; v=knew; by=Nives Barbo: And the auctioneers? They sent her a Christmas card, she says⟧. ⟦F35; v=dismissed; by=Hohenstein: Hohenstein has let a cataloguer go⟧.
⟦F12; v=titanium white; by=-: The white that undid her⟧ was a gift from a nephew who painted boats. ⟦F13; v=museum in Linz; by=-: Upper Austria's state capital had a careful curator⟧; we had a raffle. ⟦F6; v=1937; by=-: The real Lothar, who died in 1937 according to our own label⟧, would have laughed. ⟦F4; v=about 60; by=-: Sixty-odd of his orphans⟧ lean in a barracks in Udine.
⟦F16; v=1 recovered; by=carabinieri: Of the stolen trio, one was found last week in a Zagreb garage⟧, the carabinieri say. ⟦F24; v=no link; by=carabinieri: It has nothing to do with Barbo⟧. ⟦F22; v=guilty plea; by=lawyer: Wendelin, once an injured innocent, is negotiating a plea, his lawyer confirms⟧. ⟦F2; v=2032-04-14; by=-: Since ⟦T2032-04-14: that Wednesday in April⟧ when the vans came⟧, the neighbours have kept up the soup.
%% Support arts writing
=== key
F1 | What was uncovered at Muggia?
F2 | When were the raids?
F3 | How many people are accused?
F4 | How many paintings were seized?
F5 | Which painter was forged?
F6 | When did Lothar die?
F7 | Who painted the forgeries?
F8 | Who sold the forgeries?
F9 | Where did the works claim to come from?
F10 | What is the damage?
F11 | How long did the ring operate?
F12 | What gave the forgeries away?
F13 | Who first had a picture tested?
F14 | Did Barbo sign the pictures?
F15 | When were the genuine works stolen?
F16 | Have the stolen works been recovered?
F17 | In how many countries were works sold?
F18 | How many forgeries were sold?
F19 | What did the nocturne fetch?
F20 | Did the auction house know?
F21 | When was the auction house warned?
F22 | What does the dealer say to the charges?
F23 | What is the maximum sentence?
F24 | Is the theft of 2019 linked?
F25 | Who wrote the signatures?
F26 | How many works did Lothar leave?
F27 | How many works in the trade may be wrong?
F28 | How many of the seized works are unfinished?
F29 | How many sales were swaps?
F30 | Since when has the pigment been available?
F31 | In how many states were works only exhibited?
F32 | What did Ballarat pay?
F33 | When is the trial?
F34 | What was Barbo paid per canvas?
F35 | What happened to the cataloguer?
D1 | figure | update | F3 | 5: a1 a2 | 7: a4 a5 | two more are charged by May
D2 | figure | rounding | F4 | 63: a1 a4 | more than 60: a2 | about 60: a5 | the same canvases
D3 | identity | conflict | F7 | Nives Barbo: a1 a2 a4 a5 | several painters: a3 | the dealer speaks of at least three hands
D4 | identity | conflict | F9 | invented collection: a1 a3 a5 | real widow: a3 | the dealer insists that the widow existed
D5 | figure | conflict | F10 | 14 million euros: a1 a2 a3 a5 | 9 million euros: a3 | the prosecutor's damage against the dealer's turnover
D6 | cause | conflict | F12 | titanium white: a1 a4 a5 | label: a3 | a pigment or a label on the stretcher
D7 | responsibility | conflict | F20 | did not know: a2 a4 | knew: a2 a4 a5 | the house says it was deceived, mails suggest it was warned
D8 | figure | scope | F18 | 38: a2 a3 | 51: a4 | invoiced sales, or with thirteen private swaps
D9 | figure | scope | F17 | 7: a2 | 9: a4 | sold, or exhibited as well
D10 | figure | scope | F19 | 640000 euros: a2 | 660000 euros: a4 | without or with the premium
D11 | denial | update | F14 | denied: a1 a3 | signed two: a5 | the painter later owns up to two signatures
D12 | figure | conflict | F11 | nine years: a1 a5 | twelve years: a5 | the charge against the painter's own account
D13 | figure | rounding | F11 | nine years: a1 a5 | nearly a decade: a3 | nine years rounded
D14 | denial | update | F22 | dealer denies: a2 a3 | guilty plea: a5 | the dealer turns to a plea
D15 | characterisation | update | F16 | not recovered: a1 a2 | 1 recovered: a5 | one of three stolen works turns up in May
D16 | date | conflict | F6 | 1938: a1 a3 a4 | 1937: a5 | the athenaeum's label has another year
R F7 | 4 | Captain Salvadei's raid; Klaus Wendelin; the laboratory; Nives Barbo
R F20 | 3 | Hohenstein; the intercepted mails; Nives Barbo
R F12 | 3 | the carabinieri; the museum's restorer; the laboratory
R F10 | 2 | the prosecutor; Klaus Wendelin
S | a2 Three genuine works by the painter were taken from Trieste's Revoltini museum in 2019 | a4 Three genuine works by the painter were taken from the Revoltini museum in Trieste in 2019
E | Nives Barbo | person | Nives Barbo; Barbo; the conservator Barbo; The restorer; one old lady
E | Klaus Wendelin | person | Klaus Wendelin; Wendelin; a Salzburg dealer, Klaus Wendelin; the merchant from the Kaigasse
E | Hohenstein | organisation | Hohenstein; the Hohenstein auction house; The firm
E | Livio Grando | person | prosecutor Livio Grando; Grando; Mr Grando; Prosecutor Grando
E | Emil Lothar | person | Emil Lothar; Lothar; the Triestine painter of harbours
