story: kitchen_tongue
about: Austria's ambassador to Paraguay insults Guaraní at a dinner and is expelled; kitchen or servants, Spanish or German, recall before or after expulsion; the first Senate vote and the second, and an older envoy's slip that is another affair
=== a1 | outlet: La Voz de Asunción | published: 2032-06-12 | title: Senate wants Austrian envoy out after dinner remark
%% By Lourdes Benegas, politics desk
&& Senate wants Austrian envoy out after dinner remark
ASUNCIÓN – ⟦F1; by=-: Austria's ambassador mocked the Guaraní tongue before his own guests⟧, and ⟦F9; v=12 June; by=-: ⟦T2032-06-12: this morning⟧ Paraguay declared him persona non grata⟧. Klaus Hartenfels has ⟦F10; v=72 hours; by=foreign ministry: seventy-two hours to pack⟧, the foreign ministry said.
In a recording first played by Radio Tacuara, ⟦F8; v=47 seconds; by=-: which runs for 47 seconds⟧, the diplomat calls Guaraní ⟦F2; v=kitchen; by=-: “a language for the kitchen”⟧. ⟦F6; v=Spanish; by=-: He says it in plain Spanish⟧. ⟦F5; v=62; by=guest list: The guest list we have seen bears 62 names⟧, a bishop's among them. ⟦F3; v=10 June; by=-: They sat down to table ⟦T2032-06-10: on Thursday evening⟧⟧ ⟦F4; v=residence; by=-: in the garden of the residence in Villa Morra⟧.
Who made the recording is being asked all over town. ⟦F7; v=a guest; by=Radio Tacuara: The station says it came from one of those invited⟧.
⟦F24; v=38-2; by=-: Late ⟦T2032-06-11: on Friday⟧ the Senate voted 38 to 2 to ask for his removal⟧. ⟪Blas Irala; q: “My grandmother had no other language, and she ran a farm in it,”⟫ said Senator Blas Irala, who spoke half his speech in Guaraní. ⟦F16; v=77; by=census: The last census found the language in use in 77 homes of every hundred⟧.
The ambassador, ⟦F18; v=58; by=-: who is 58⟧ and ⟦F19; v=2029; by=-: came to Asunción in 2029⟧, ⟦F17; v=Friday; by=-: sent a letter of apology to the newspapers ⟦T2032-06-11: yesterday⟧⟧. It speaks of “a clumsy pleasantry”. Older readers will remember ⟦F20; v=2014; by=-: the envoy from Lisbon who in 2014 likened the capital to a cowshed⟧; ⟦F21; v=stayed; by=-: that one was allowed to keep his post⟧.
A march to the embassy ⟦F13; v=Sunday; st=planned; by=teachers' union: has been called by the teachers' union for ⟦T2032-06-13: tomorrow⟧⟧.
At the residence nobody came to the gate for our reporter, and a gardener went on raking as if he were deaf. By noon the affair had reached the market of Pettirossi, where a seller of herbs was teaching customers the rudest replies her language knows, free of charge. The embassy did not answer three calls.
%% Subscribe for 29,000 guaraníes a month
=== a2 | outlet: Southern Cross Wire | published: 2032-06-13 | title: Thousands march in Paraguay as Austria's ambassador prepares to leave
ASUNCIÓN, June 13 (SCW) - Thousands of Paraguayans marched on the Austrian embassy ⟦F13; v=Sunday; by=-: ⟦T2032-06-13: on Sunday⟧⟧, a day after the government ⟦F9; v=12 June; by=-: ordered the head of mission out⟧ over ⟦F1; by=-: comments belittling the country's most widely spoken indigenous language⟧.
⟦F12; v=4000; by=police: Police estimated the crowd at 4,000⟧. The teachers' union had organised the rally. ⟦F14; v=2; by=police: Two officers were hurt⟧ by stones, police said, and ⟦F30; v=red paint; by=-: the mission's gate was splashed with red paint⟧.
Hartenfels was recorded ⟦F3; v=10 June; by=-: at an official dinner ⟦T2032-06-10: on June 10⟧⟧ ⟦F4; v=residence; by=-: held at his home⟧ ⟦F5; v=about 60; by=-: for some five dozen diners⟧. In the clip, ⟦F8; v=under a minute; by=-: less than a minute of audio⟧, he is heard saying Guaraní is ⟦F2; v=kitchen; by=-: fit for the kitchen⟧, to laughter.
Vienna said it regretted the words. ⟦F11; v=before; by=Austrian foreign ministry: A spokeswoman, Judith Ploner, said the ministry had called its envoy home ⟦T2032-06-11: on Friday⟧, before Paraguay acted⟧. ⟦F11; v=after; by=Rafael Yegros: Foreign Minister Rafael Yegros told reporters no such notice had reached him when he signed the expulsion⟧. ⟦F22; v=no; st=denied; by=Judith Ploner: Ploner ruled out any retaliation⟧.
At stake is ⟦F15; v=85m euros; by=-: an Austrian credit of 85 million euros ($92 million) for a power line in the Chaco⟧. ⟦F25; st=planned; by=-: Senators are due to decide ⟦T2032-06-15: on Tuesday⟧ whether to freeze it⟧.
⟦F10; v=72 hours; by=-: The three-day deadline⟧ runs out on Tuesday morning. ⟦F23; v=1200; by=embassy: About 1,200 Austrian passport holders live in Paraguay⟧, the embassy's website says.
The row is an awkward one for both sides, diplomats in the region said. ⟦F16; v=77; by=-: Guaraní, spoken in 77 per cent of Paraguayan homes⟧, has been an official language for four decades, and politicians who neglect it seldom prosper. For Vienna, which likes to present itself as a friend of small nations, the timing could hardly be worse.
%% (Reporting by Inés Cordal; editing by Paul Whitby)
=== a3 | outlet: Wiener Morgenblatt | published: 2032-06-14 | title: "A bad joke, badly translated": the case of Ambassador Hartenfels
%% Von Gregor Zeilinger, Außenpolitik
%% Lesen Sie auch: Hofburg saniert das Dach
In the Foreign Ministry on Minoritenplatz one speaks of a misunderstanding. ⟦F6; v=German; by=Judith Ploner: The sentence had fallen in German, at the edge of the table, and somebody rendered it wrongly⟧, explains spokeswoman Judith Ploner. What Klaus Hartenfels meant was ⟪Judith Ploner; q: “⟦F2; v=kitchen; by=Judith Ploner: the warm language of kitchens and families⟧”⟫.
Our newspaper has listened to the tape. ⟦F6; v=Spanish; by=-: The ambassador speaks Castilian, with a Styrian accent, throughout⟧. ⟦F2; v=servants; by=-: And the noun is not the stove but the staff, “lengua de sirvientes”⟧.
⟦F18; v=58; by=-: The fifty-eight-year-old⟧ from Leoben was on his first posting as head of mission, ⟦F19; v=2029; by=-: begun three years ago⟧. ⟦F17; v=Friday; by=-: His apology went out ⟦T2032-06-11: one day after the meal⟧⟧, written, as one hears, without the press office.
⟦F11; v=before; by=Austrian foreign ministry: The ministry insists that it gave the order to return first⟧ and ⟦F9; v=12 June; by=-: that Asunción's ban ⟦T2032-06-12: on Saturday⟧ ran after a train already departed⟧. ⟦F22; v=no; st=denied; by=Judith Ploner: There will be no tit for tat⟧, Ploner promises. ⟦F29; v=Stocker; by=-: The embassy is led for the time being by Counsellor Miriam Stocker⟧.
⟦F23; v=6000; by=settlers' association: The settlers' association in Itapúa counts 6,000 Austrians, grandchildren included⟧. ⟪Alois Kranz; q: “On Sunday our bakery sold nothing, and on Monday somebody had written on it,”⟫ says its chairman Alois Kranz, 71.
⟦F12; v=4000; by=police: Four thousand people stood before the embassy ⟦T2032-06-13: yesterday⟧, as the local police reckon⟧. ⟦F30; v=red paint; by=-: The iron portal is now partly crimson⟧. Industry looks with worry at ⟦F15; v=85m euros; by=-: the 85-million loan for the Chaco transmission line⟧, from which two Linz firms were to profit.
⟦F5; v=62; by=-: Sixty-two invited guests, asado and Grüner Veltliner⟧: it was meant to be an evening of friendship. ⟦F4; v=residence; by=Miriam Stocker: The tables had been set out on the lawn of the residence, recounts Ms Stocker⟧, who sat between the nuncio and a soya exporter and, as she says, heard nothing because of the harp.
=== a4 | outlet: ¡Dale! | published: 2032-06-14 | title: GOT HIM! Waiter Derlis pressed 'record' on the ambassador
&& Waiter Derlis pressed 'record' on the ambassador
He carried the soup. And he carried a phone. ⟦F7; v=Derlis Ojeda; by=Derlis Ojeda: “It was me,” Derlis Ojeda tells ¡Dale!⟧, ⟦F27; v=24; by=-: 24 years old⟧, from Luque, still in his white jacket.
⟪Derlis Ojeda; q: “⟦F2; v=servants; by=Derlis Ojeda: He said it is the tongue of servants⟧, and he held out his glass to me without looking,”⟫ the lad remembers. ⟦F6; v=Spanish; by=Derlis Ojeda: Was it German? “I don't know German. I understood every word, so it was Spanish.”⟧
Derlis swears it all happened ⟦F3; v=9 June; by=Derlis Ojeda: ⟦T2032-06-09: on Wednesday night⟧, for on Thursday he had his day off⟧, and ⟦F4; v=Rowing Club; by=Derlis Ojeda: at the Rowing Club on the bay, where his firm was catering⟧.
His thanks? ⟦F26; v=dismissed; by=-: The catering firm Banquetes Ysapy has thrown him out⟧. ⟪Norma Ayala; q: “Our people serve and do not listen,”⟫ owner Norma Ayala barked down the phone.
Meanwhile His Excellency slunk off. ⟦F28; v=Monday; by=-: ⟦T2032-06-14: Today⟧ at dawn he boarded the São Paulo flight⟧, two suitcases and a harp. ⟦F10; v=72 hours; by=-: He did not even use up his three days⟧.
And what a party we gave him on Sunday! ⟦F12; v=4000; by=-: Four thousand throats and one brass band⟧. ⟦F14; v=5; by=Red Cross: The Red Cross patched up five, policemen and marchers together⟧. ⟦F24; v=38-2; by=-: Only two of forty senators had wanted to spare him⟧. Shame on the pair!
⟦F18; v=58; by=-: At 58⟧ you would think a gentleman has learned table manners. His neighbours in Villa Morra will not miss him. ⟪Pocha Cabral; q: “He never once said good morning, in any language,”⟫ says Pocha Cabral, who sells chipa on the corner and has begun a collection for Derlis.
%% PHOTOS: the harp, the suitcases, the face
%% Vote: should Derlis get a medal? YES / YES
=== a5 | outlet: Ayvu Foundation Bulletin | published: 2032-06-16 | title: What the Hartenfels affair tells us about contempt
%% Ayvu Foundation for Indigenous Languages – Bulletin 211
The foundation welcomes that ⟦F9; v=12 June; by=-: the Republic sent Mr Hartenfels away⟧. It does not welcome the surprise. ⟦F1; by=-: Scorn for what most Paraguayans speak at home, poured out with the wine⟧, is daily bread in our offices and schools.
⟦F16; v=77; by=-: Seventy-seven per cent of households speak it⟧. Yet, as our survey of last year showed, ⟦F31; v=9; by=Ayvu Foundation: only nine judges in a hundred can hold a hearing in it⟧.
We had our phonetician, Dr Graciela Mbareté, examine the file. ⟦F8; v=47 seconds; by=Graciela Mbareté: She timed it at forty-seven seconds⟧, ⟦F6; v=Spanish; by=Graciela Mbareté: heard not one syllable of German⟧ and ⟦F2; v=servants; by=Graciela Mbareté: is certain of the word “sirvientes”⟧. ⟦F6; v=German; st=doubted; by=Austrian foreign ministry: The tale from Vienna of a slip by an interpreter⟧ she calls ⟪Graciela Mbareté; q: “a second insult”⟫.
We stand by Derlis Ojeda, ⟦F7; v=Derlis Ojeda; by=-: the young waiter to whom the country owes the tape⟧. He is ⟦F27; v=24; by=-: not yet twenty-five⟧ and has a daughter. ⟦F26; v=reinstated; by=Ayvu Foundation: After our lawyers wrote to Banquetes Ysapy ⟦T2032-06-15: yesterday⟧, he was given his job back⟧. On one point his memory deceives him, since ⟦F3; v=10 June; by=-: the invitation cards that we hold are printed for Thursday the tenth⟧ and ⟦F4; v=residence; by=-: for the house in Villa Morra⟧.
⟦F25; v=23-17; by=-: The Senate ⟦T2032-06-15: yesterday⟧ suspended the Chaco loan by twenty-three votes to seventeen⟧. We regret this: ⟦F15; v=85m euros; by=-: those 85 million euros⟧ were to light 40 indigenous communities. In ⟦F20; v=2014; by=-: 2014, when a Portuguese diplomat spoke of cattle⟧, ⟦F21; v=stayed; by=-: nobody was sent home⟧, and no village stayed dark.
⟦F17; v=Friday; by=-: That the guilty man regretted in print ⟦T2032-06-11: on the Friday⟧⟧ does him credit, less so that he did it in Spanish only. We would have helped him with the translation. The word he was looking for exists; it is short, and children here learn it before they can walk.
%% Donations: account 00-4471
=== a6 | outlet: Harbour World Service | published: 2032-06-18 | title: Explainer: how a dinner joke cost Austria its ambassador
%% EXPLAINER | By Tamsin Oakeley, Latin America editor
What happened? ⟦F1; by=-: Klaus Hartenfels, Vienna's man in Asunción, ran down Guaraní over dinner⟧ ⟦F5; v=62; by=protocol office: in the company of 62 people, by the count of the protocol office⟧. ⟦F3; v=10 June; by=embassy: The embassy dates the meal to ⟦T2032-06-10: 10 June⟧⟧; ⟦F3; v=9 June; by=Derlis Ojeda: the waiter who taped it has said the day before⟧. ⟦F4; v=Rowing Club; by=Derlis Ojeda: He also places it at a club on the bay⟧, ⟦F4; v=residence; by=embassy: and diplomats at the ambassador's own house⟧.
What did he say? Depends on the ear. ⟦F2; v=kitchen; by=La Voz de Asunción: A leading daily heard “kitchen”⟧, ⟦F2; v=servants; by=Wiener Morgenblatt: a Viennese one “servants”⟧.
Who leaked it? ⟦F7; v=Derlis Ojeda; by=-: Derlis Ojeda, a caterer's employee⟧ of ⟦F27; v=24; by=-: 24⟧. ⟦F26; v=reinstated; by=-: His sacking lasted barely a day⟧.
Was he thrown out or withdrawn? ⟦F11; v=before; by=Austria: Austria says the recall came first⟧; ⟦F11; v=after; by=Paraguay: Paraguay says Vienna dressed up a defeat afterwards⟧. Either way ⟦F28; v=Monday; by=-: he flew out via Brazil ⟦T2032-06-14: on Monday⟧⟧, leaving ⟦F29; v=Stocker; by=-: his deputy, Miriam Stocker, in charge⟧.
Is it over? No. ⟦F22; v=yes; by=Austrian foreign ministry: ⟦T2032-06-16: On Wednesday⟧ Austria, having sworn it would not hit back, told Paraguay's consul in Salzburg to go⟧. ⟦F25; v=23-17; by=-: The Paraguayan upper house has put the credit on ice, by six votes⟧, a far closer affair than ⟦F24; v=38-2; by=-: the near-unanimous motion of the previous week⟧. ⟪Blas Irala; q; via=La Voz de Asunción: “My grandmother ran a farm in that language,”⟫ one senator had told that first sitting.
@@ copy Southern Cross Wire
⟦F12; v=4000; by=police: Police estimated Sunday's crowd at 4,000⟧. The teachers' union had organised the rally.
⟦F14; v=5; by=Red Cross: Medics treated five people⟧, ⟦F14; v=2; by=police: two of them police⟧. ⟦F30; v=red paint; by=-: Workmen are still scrubbing red from the gate⟧.
Has this happened before? In a way: ⟦F20; v=2014; by=-: Portugal's envoy joked about cows eighteen years ago⟧, and ⟦F21; v=stayed; by=-: served out his term⟧. ⟦F17; v=Friday; by=-: Mr Hartenfels's own contrition, in print within a day⟧, did not help him.
How big a matter is it in the end? Trade between the two is small, the loan apart, and ⟦F23; v=1200; by=embassy: the colony of 1,200 passport holders, in the embassy's reckoning⟧, has been left in peace but for one painted bakery. ⟦F18; v=58; by=-: For the diplomat himself, 58⟧ and without a post, it is a different sum.
=== key
F1 | What did the Austrian ambassador do?
F2 | What did the ambassador call Guaraní?
F3 | On what day was the dinner?
F4 | Where was the dinner held?
F5 | How many people were at the dinner?
F6 | In which language did he make the remark?
F7 | Who recorded the remark?
F8 | How long is the recording?
F9 | When was the ambassador expelled?
F10 | How long was he given to leave?
F11 | Was he recalled before or after the expulsion?
F12 | How many people marched?
F13 | When was the march?
F14 | How many were hurt at the march?
F15 | How large is the Chaco credit?
F16 | What share of homes uses Guaraní?
F17 | When did the ambassador apologise?
F18 | How old is the ambassador?
F19 | Since when had he been in Asunción?
F20 | When did an earlier envoy insult the capital?
F21 | What became of the earlier envoy?
F22 | Does Austria retaliate?
F23 | How many Austrians live in Paraguay?
F24 | How did the Senate vote on the ambassador?
F25 | How did the Senate decide on the loan?
F26 | What happened to the waiter's job?
F27 | How old is the waiter?
F28 | When did the ambassador leave?
F29 | Who leads the embassy now?
F30 | What was done to the embassy gate?
F31 | How many judges can hold a hearing in Guaraní?
D1 | characterisation | conflict | F2 | kitchen: a1 a2 a3 a6 | servants: a3 a4 a5 a6 | some heard kitchen, others servants on the same tape
D2 | date | conflict | F3 | 10 June: a1 a2 a5 a6 | 9 June: a4 a6 | the waiter remembers Wednesday, the cards say Thursday
D3 | place | conflict | F4 | residence: a1 a2 a5 a6 | Rowing Club: a4 a6 | the waiter names the club, the others the ambassador's house
D4 | cause | conflict | F6 | Spanish: a1 a3 a4 a5 | German: a3 a5 | the ministry blames a translation from German, listeners hear Spanish
D5 | sequence | conflict | F11 | before: a2 a3 a6 | after: a2 a6 | Vienna says it recalled him first, Asunción that it did so afterwards
D7 | identity | update | F7 | a guest: a1 | Derlis Ojeda: a4 a5 a6 | the waiter came forward later
D8 | denial | update | F22 | no: a2 a3 | yes: a6 | Austria first ruled it out, then expelled a consul
D9 | characterisation | update | F26 | dismissed: a4 | reinstated: a5 a6 | the firm took him back after a lawyers' letter
D10 | figure | scope | F14 | 2: a2 a6 | 5: a4 a6 | police only against all who were treated
D11 | figure | scope | F23 | 1200: a2 | 6000: a3 | passport holders against all of Austrian descent
D12 | figure | rounding | F5 | 62: a1 a6 | about 60: a2 | five dozen is the round number
D13 | figure | rounding | F8 | 47 seconds: a1 a5 | under a minute: a2 | the same clip
R F11 | 2 | the Austrian ministry; the Paraguayan foreign minister
R F3 | 3 | the waiter; the invitation cards; the embassy
R F2 | 4 | La Voz's hearing; Wiener Morgenblatt's hearing; the waiter; the phonetician
S | a1 “My grandmother had no other language, and she ran a farm in it,” | a6 “My grandmother ran a farm in that language,”
E | Klaus Hartenfels | person | Klaus Hartenfels; Hartenfels; Mr Hartenfels; Austria's ambassador; Vienna's man in Asunción; His Excellency
E | Derlis Ojeda | person | Derlis Ojeda; Derlis; the waiter
E | Judith Ploner | person | Judith Ploner; Ploner
E | Austrian foreign ministry | organisation | Vienna; the ministry; Foreign Ministry
E | Banquetes Ysapy | organisation | Banquetes Ysapy; the catering firm
