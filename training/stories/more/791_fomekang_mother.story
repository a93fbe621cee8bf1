story: fomekang_mother
about: a Basel museum returns a wooden statue to a kingdom in western Cameroon; bought or looted, sent home whole or with a new foot, to the palace or to the state, a ceremony twice moved, and a second figure that stays
=== a1 | outlet: Basler Rheinpost | published: 2032-02-17 | title: “Mother of Fomekang” leaves Basel after 118 years
%% Von Regula Stampfli, Kultur
%% Abo+
At seven in the morning two men in white gloves closed the crate. ⟦F1; by=-: The Museum am Mühlegraben has given its most photographed piece back to Cameroon⟧: ⟦F2; v=1.12 m; by=-: a seated woman with a child, 1.12 metres high⟧, ⟦F3; v=camwood; by=-: cut from camwood⟧ by a master whose name nobody wrote down.
⟦F4; v=1914; by=inventory: She entered the collection in 1914⟧, the inventory says, ⟦F5; v=bought; by=inventory: by purchase from the trader Emil Rüttimann⟧, ⟦F6; v=340 francs; by=inventory: for 340 francs⟧. ⟦F5; v=bought; by=Corinne Amsler: A contract of sale, signed with a thumb, lies in the archive⟧, director Corinne Amsler points out. ⟪Corinne Amsler; q: “We are returning her because she is needed there, ⟦F5; v=bought; by=Corinne Amsler; st=denied: not because she was stolen⟧,”⟫ she said at the farewell.
⟦F7; v=2032-02-21; by=Corinne Amsler; st=planned: The handover is to be celebrated at the palace ⟦T2032-02-21: on Saturday⟧⟧. The costs, ⟦F8; v=86000 francs; by=museum: 86,000 francs for transport and insurance⟧, ⟦F9; v=canton; by=Corinne Amsler: are borne by the canton⟧, according to the director.
⟦F10; by=-: A second figure, the so-called Drummer, remains in its case⟧. For it, no request has been made. ⟦F11; v=27; by=inventory: Twenty-seven objects in the house come from the same journey⟧ of Rüttimann's.
Last autumn ⟦F12; v=62%; by=-: 62 per cent of voters in the city had approved the return⟧. ⟦F13; by=-: A petition against it had failed in 2029⟧ already at the stage of signatures.
⟦F14; v=14; by=-: The first letter from Fomekang had arrived fourteen years ago⟧, in violet ink; it hangs framed beside the director's door. Schoolchildren from Kleinhüningen sang, and a guard who had sat opposite the figure for twenty years asked to be allowed to carry the key of the case as far as the lorry.
%% Kommentare (214)
=== a2 | outlet: Agence Wouri | published: 2032-02-19 | title: Cameroon welcomes home royal statue from Switzerland
&& Cameroon welcomes home royal statue from Switzerland
DOUALA (Agence Wouri) - ⟦F1: A statue of a queen mother taken from the kingdom of Fomekang in the German colonial era⟧ landed in Douala ⟦T2032-02-18: on Wednesday evening⟧ aboard a cargo flight, ⟦F14; v=14; by=-: fourteen years after the palace first wrote to the Swiss museum that held it⟧.
⟦F5; v=looted; by=minister of culture: The figure was seized by soldiers who burned the palace⟧ ⟦F15; v=1907; by=minister of culture: in 1907⟧, Culture Minister Bertrand Essomba said on the tarmac. ⟪Bertrand Essomba; q: “She left with smoke in her hair,”⟫ he told reporters.
⟦F16; v=national museum; by=minister of culture; st=planned: It will be housed at the National Museum in Yaoundé⟧ after a ceremony in Fomekang, he added. ⟦F7; v=2032-02-28; by=minister of culture; st=planned: That ceremony will take place on February 28⟧.
⟦F17; v=whole; by=customs officers: Customs officers who opened the crate found the piece intact and in all its parts as it had been carved⟧, they reported.
⟦F2; v=more than 1 m; by=-: Over a metre tall⟧ and ⟦F3; v=camwood; by=-: made of the red wood from which the western highlands get their dye⟧, it ⟦F18; v=12 million euros; by=insurers: was insured for 12 million euros⟧, insurers said.
⟦F19; v=9; by=ministry: It is the ninth object to come back from Europe since 2026⟧, ministry figures show.
Dancers from three western kingdoms greeted the aircraft. The palace's own delegation had been held up by a puncture near Nkongsamba and arrived when the lights were already being taken down. It was received by a deputy.
The museum ⟦F5; v=bought; by=museum: has always spoken of a regular purchase⟧, ⟦F4; v=1914; by=museum: made in 1914⟧, ⟦F6; v=340 francs; by=museum: at a price of 340 francs⟧.
%% AW/ek/jm
=== a3 | outlet: Bamboutos Hebdo | published: 2032-02-24 | title: Who gave the Mother a new foot?
%% Le journal des Grassfields. 300 F CFA
Fo Tchinda IV is ninety-one and ⟦F20; by=-: was the last in the palace to have heard of her from someone who had seen her⟧: his grandmother. ⟦T2032-02-22: On Sunday⟧ he was driven to Douala, had the crate opened a second time, and wept. Then he put on his glasses.
⟦F17; v=left foot new; by=Fo Tchinda IV: The left foot, he says, is not hers⟧. ⟪Fo Tchinda IV; q: “My grandmother kissed both feet. ⟦F17; v=left foot new; by=Fo Tchinda IV: This one is a Swiss foot⟧,”⟫ the old ruler said. The wood there is pale; ⟦F3; v=iroko; by=Mathias Kenne: the rest, to the palace carver Mathias Kenne, is iroko and not camwood at all⟧, stained for eyes that do not know.
⟦F21; v=1961; by=Mühlegraben museum: Basel replies that the foot was replaced in 1961⟧ after a flood in the store, and that the report travelled with the crate.
On the main point the palace does not move. ⟦F5; v=looted; by=Fo Tchinda IV: She was carried off, the ruler maintains, over the bodies of⟧ ⟦F22; v=11; by=Fo Tchinda IV: eleven guards⟧, whose names are drummed each year. ⟦F23; v=forged; by=Odile Tagne; st=alleged: A thumb on a contract proves only that somebody had a thumb⟧, says the historian Odile Tagne of Dschang, who has the district log. ⟦F15; v=1907; by=district log: There the punitive march is entered under March of the year seven⟧.
And where will she sleep? ⟦F16; v=palace; by=Fo Tchinda IV: In her own house, is the answer of the Fo⟧, which has been roofed anew. ⟦F34; v=Fomekang people in Maryland; by=-: The roof was paid for by Fomekang people in Maryland⟧, not by any ministry.
⟦F24; v=2032-02-20; by=-: ⟦T2032-02-20: On Friday⟧ already some of the young had closed the road at Mbouda⟧, believing she was being driven to Yaoundé; ⟦F25; v=3; by=-: three were taken to the gendarmerie⟧ and released.
=== a4 | outlet: Frontline Restitution (NGO bulletin) | published: 2032-02-26 | title: Fomekang: a return with strings
%% Sign up | Donate | Français
The homecoming of the Mother of Fomekang deserves applause and a footnote. Here is the footnote.
⟦F26; v=loan; by=agreement: According to the agreement that we have obtained, ownership passes only after ten years⟧; until then what crossed the sea is, in law, ⟦F26; v=loan; by=agreement: a long loan⟧. The museum, asked on Monday, said that its lawyers were travelling. The palace, asked the same day, said that nobody there had been shown more than the first page.
⟦F11; v=31; by=Frontline Restitution: Our researchers count thirty-one further pieces from Rüttimann's trip⟧, since ⟦F27; v=4; by=Frontline Restitution: four were swapped to a gallery in Antwerp⟧ and never appear in the house's own list. One of those that stayed, ⟦F10; by=-: the Drummer, is still on show beside the lift⟧.
⟦F5; v=looted; by=Frontline Restitution: That it was plunder we do not doubt⟧. ⟦F28; v=corporal; by=letter: A letter by a corporal of the Schutztruppe describes⟧ “a fat wooden lady” tied to a mule.
⟦F8; v=41000 francs; by=freight bill: The flight alone, as the freight bill has it, cost 41,000 Swiss francs⟧; cover and crate come on top.
⟦F29; v=41%; by=-: At the referendum the turnout had been 41 per cent⟧; ⟦F12; v=62%; by=-: of those who did go to the polls, sixty-two in a hundred wanted her home⟧.
⟪Fo Tchinda IV; q; via=Bamboutos Hebdo: “⟦F17; v=left foot new; by=Fo Tchinda IV > Bamboutos Hebdo: This one is a Swiss foot⟧,”⟫ the ruler told a local weekly. He has a point about more than the foot.
⟦F14; v=14; by=-: Fourteen years lie between the palace's first request and the crate⟧. ⟦F19; v=9; by=-: Eight pieces came back to Cameroon before this one in six years⟧, most of them on similar papers. We shall go on publishing such contracts as they reach us; readers who hold one know the address.
=== a5 | outlet: The Sahara & Coast Review | published: 2032-03-02 | title: A queen comes home, and is asked for her papers
%% By our West Africa correspondent, Fomekang
The ceremony that had been set for one Saturday and then another ⟦F7; v=2032-02-29; by=-: was held in the end ⟦T2032-02-29: on Sunday, 29 February⟧⟧, ⟦F35; v=lorry; by=-: because the lorry bringing the statue lost a wheel at Melong⟧.
⟦F30; v=20000; by=police: Twenty thousand people came, by the police's guess⟧; ⟦F30; v=20000; by=-: cars were parked for four miles⟧. ⟦F1: The figure that had spent more than a century in Basel⟧ sat under a canopy with a guard of gendarmes on one side and of princes on the other, each watching the other's hands.
⟦F16; v=palace; by=minister of culture: She will stay at the palace, the minister conceded⟧, with an alarm from the state and a key for each party. ⟪Bertrand Essomba; q: “A mother lives with her children,”⟫ Mr Essomba said, as though it had been his idea.
⟦F5; v=bought; by=Corinne Amsler: Ms Amsler, who had flown in, spoke again of a sale⟧ and was heard in silence. ⟦F15; v=1907; by=Corinne Amsler: The war of 1907, she said, was one thing and Rüttimann's visit six years later another⟧. ⟦F23; v=genuine; by=Corinne Amsler: The thumbprint had been examined in Lausanne and was real⟧.
@@ copy Agence Wouri
⟦F18; v=12 million euros; by=insurers: The piece was insured for 12 million euros⟧, insurers said. ⟦F19; v=9; by=ministry: It is the ninth object to come back from Europe since 2026⟧, ministry figures show.
⟦F17; v=left foot new; by=-: Of the left foot, which is plainly younger than its neighbour⟧, nobody spoke. ⟦F2; v=1.12 m; by=-: She is three feet eight inches tall⟧ and looks taller.
=== a6 | outlet: Kunsthandel Kompakt | published: 2032-03-05 | title: Restitution: what the Fomekang case costs, and whom
%% Fachdienst für Auktionen, Versicherung, Recht
&& Restitution: what the Fomekang case costs, and whom
For our readers in insurance, the figures of the ⟦F1: Basel return⟧.
Total outlay: ⟦F8; v=about 90000 francs; by=-: a good 90,000 francs, packing and cover included⟧. Payer: not the public purse, as was put about, but ⟦F9; v=foundation; by=cantonal treasury: a private foundation in Riehen, the cantonal treasury informs us⟧.
Insured sum: ⟦F18; v=12 million euros; by=-: eleven and a half million francs, that is twelve million in euros⟧. ⟦F31; v=2.9 million francs; by=-: A comparable figure fetched 2.9 million francs in Paris in 2030⟧, so the cover was generous.
Title: ⟦F26; v=loan; by=Urs Gnehm: the paper is a loan with an option, in the opinion of the Zurich lawyer Urs Gnehm⟧. Provenance: ⟦F4; v=1914: in the house since 1914⟧, ⟦F6; v=340 francs; by=-: price three hundred and forty francs, then a year's wage for a maid⟧.
Material: ⟦F3; v=camwood; by=laboratory: a laboratory in Dübendorf identified camwood in the trunk⟧ and ⟦F32; v=pear; by=laboratory: pear in the replaced foot⟧, ⟦F21; v=1961: the repair of 1961⟧.
Lesson: whoever insures a homecoming insures two routes, the one by air and the one from the airport to the village. The second took longer, and ⟦F35; v=lorry; by=-: it was there that a breakdown cost the feast its date⟧.
Outlook: ⟦F33; v=2; by=Corinne Amsler: two further requests have reached the museum, says Ms Amsler⟧. ⟦F14; v=14: Fomekang waited fourteen years⟧; the next applicants will be quicker. Those ⟦F12; v=almost two thirds; by=-: almost two thirds of Basel's voters⟧ have seen to that.
Measurements for the file: ⟦F2; v=1.12 m; by=-: 112 centimetres from base to crown⟧. The Drummer, should anyone be asked to quote, ⟦F10; by=-: has not left its place and is not for travel⟧.
=== key
F1 | What happened to the Mother of Fomekang?
F2 | How tall is the statue?
F3 | Of what wood is the statue?
F4 | When did the statue enter the museum?
F5 | Was the statue bought or looted?
F6 | What was paid for the statue?
F7 | When is the ceremony in Fomekang?
F8 | What did the return cost?
F9 | Who paid for the return?
F10 | What happens to the Drummer?
F11 | How many further objects come from Rüttimann's journey?
F12 | How many voters approved the return?
F13 | What became of the petition of 2029?
F14 | How long did the palace wait?
F15 | When was the palace burned?
F16 | Where will the statue be kept?
F17 | In what state did the statue arrive?
F18 | For how much was the statue insured?
F19 | How many objects have come back from Europe since 2026?
F20 | What is the Fo's link to the statue?
F21 | When was the foot replaced?
F22 | How many guards died?
F23 | Is the thumbprint contract genuine?
F24 | When was the road at Mbouda closed?
F25 | How many were held at the roadblock?
F26 | What is the return in law?
F27 | How many pieces were swapped to Antwerp?
F28 | Who described the taking in a letter?
F29 | What was the turnout at the vote?
F30 | How many came to the ceremony?
F31 | What did a comparable figure fetch in 2030?
F32 | Of what wood is the replaced foot?
F33 | How many further requests has the museum had?
F34 | Who paid for the roof of the palace house?
F35 | Why was the ceremony held a day late?
D1 | characterisation | conflict | F5 | bought: a1 a2 a5 | looted: a2 a3 a4 | the museum's contract against the minister, the ruler and the NGO
D2 | place | update | F16 | national museum: a2 | palace: a3 a5 | the minister's plan for Yaoundé was given up
D3 | date | update | F7 | 2032-02-21: a1 | 2032-02-28: a2 | 2032-02-29: a5 | the ceremony was put off twice
D4 | characterisation | conflict | F17 | whole: a2 | left foot new: a3 a4 a5 | customs found nothing amiss, the ruler finds a foreign foot
D5 | identity | conflict | F3 | camwood: a1 a2 a6 | iroko: a3 | the museum and a laboratory against the palace carver
D6 | responsibility | conflict | F9 | canton: a1 | foundation: a6 | the director names the canton, its treasury a private foundation
D7 | denial | conflict | F23 | forged: a3 | genuine: a5 | a historian doubts the thumbprint, the museum says that it was examined
D8 | figure | scope | F11 | 27: a1 | 31: a4 | the NGO adds four pieces that were swapped away
D9 | figure | scope | F8 | 86000 francs: a1 | 41000 francs: a4 | the flight alone against transport and insurance
D10 | figure | rounding | F8 | 86000 francs: a1 | about 90000 francs: a6 | the trade service rounds the total
D12 | figure | rounding | F12 | 62%: a1 a4 | almost two thirds: a6 | the same vote in words
D11 | figure | rounding | F2 | 1.12 m: a1 a5 a6 | more than 1 m: a2 | the agency rounds the height
R F5 | 4 | the museum's contract; the minister; the Fo; the corporal's letter
R F26 | 1 | the agreement, read by the NGO and by a lawyer
R F15 | 3 | the minister; the district log; Corinne Amsler
R F18 | 1 | the insurers
S | a3 “My grandmother kissed both feet. This one is a Swiss foot,” | a4 “This one is a Swiss foot,”
E | Mother of Fomekang | object | Mother of Fomekang; the Mother; A statue of a queen mother; a seated woman with a child
E | Corinne Amsler | person | Corinne Amsler; Ms Amsler; the director
E | Bertrand Essomba | person | Bertrand Essomba; Mr Essomba; the minister
E | Fo Tchinda IV | person | Fo Tchinda IV; the old ruler; the ruler; the Fo
E | Museum am Mühlegraben | organisation | Museum am Mühlegraben; Basel; the Swiss museum
