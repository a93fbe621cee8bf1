story: tavoa_patent
about: a French cosmetics patent on a Vanuatu nut oil is cut back in Munich; struck down or upheld, consent or none, collected on Malekula or Santo, who gave the sample, payment in two sums, and an older Australian case beside it
=== a1 | outlet: Vila Morning Canoe | published: 2030-05-15 | title: Tavoa is ours again, chiefs say after Munich ruling
%% By Litiana Bong and Jean-Mark Kalsakau
The patent office in Munich has ruled in the matter of ⟦F1; v=patent on tavoa oil; by=-: the French patent on the oil of the tavoa nut⟧, and the drums have been going at the nakamal since ⟦F2; v=2030-05-14; by=-: ⟦T2030-05-14: Tuesday⟧ night⟧. ⟪Chief Viraleo Massing; q: “⟦F3; v=struck down; by=Viraleo Massing: The paper that stole our grandmothers' medicine is dead⟧,”⟫ said Chief Viraleo Massing, who heads the Malekula Council of Chiefs.
⟦F32; v=2025; by=-: Laboratoires Auberive of Grasse has sold a face cream with tavoa since 2025⟧. ⟦F4; v=EUR 31m; by=Auberive accounts: It earns thirty-one million euros a year⟧, going by the firm's accounts.
⟦F5; v=no; by=Viraleo Massing; st=denied: No chief ever gave his consent⟧, Massing said. ⟦F6; v=Malekula; by=Malekula Council of Chiefs: The nuts were picked at Wala, on Malekula⟧, according to the council, ⟦F7; v=August 2021; by=Malekula Council of Chiefs: when a yacht with two scientists anchored there in ⟦T2021-08: August 2021⟧⟧.
⟦F8; v=VUV 40000; by=Rosina Tabi: Her mother got forty thousand vatu and a torch⟧, says Rosina Tabi, whose mother, Lena, ⟦F9; v=Lena Tabi; by=Rosina Tabi: showed the visitors how the oil is warmed for burns⟧.
A kilo of nuts now brings ⟦F10; v=VUV 900; by=-: nine hundred vatu at the market house⟧, ⟦F11; v=300; by=-: against three hundred before the cream⟧.
%% Rates: 1 EUR = 130 VUV
=== a2 | outlet: Reefline Pacific News | published: 2030-05-15 | title: Patent office narrows French claim on Vanuatu nut oil
&& Patent office narrows French claim on Vanuatu nut oil
MUNICH/PORT VILA, May 15 (RPN) - ⟦F3; v=narrowed; by=-: A French company's patent on an oil known to villagers in Vanuatu was cut down but not revoked⟧ ⟦F2; v=2030-05-14; by=-: ⟦T2030-05-14: on Tuesday⟧⟧, leaving ⟦F12; v=6 of 18; by=patent office: six of its 18 claims in force⟧, the patent office in Munich said.
The surviving claims ⟦F13; v=cold process; by=patent office: cover only a method of pressing the kernel below eight degrees⟧, a spokesman said. ⟦F14; v=1977; by=patent office: The opposition division relied on a museum label of ⟦T1977: 1977⟧ that describes the use of the oil on burns⟧.
⟦F5; v=yes; by=Auberive: Laboratoires Auberive said that it held a consent form signed in 2022⟧. ⟦F15; v=1.5%; by=Auberive; st=planned: It offered the islanders 1.5 percent of net sales⟧.
About ⟦F16; v=400; by=police: 400 people marched in Port Vila⟧ before the decision, police said.
⟦F17; v=2027; by=-: ⟦T2027: In 2027⟧ an Australian brewer⟧ ⟦F18; by=-: gave up a kava patent⟧ after a similar complaint.
=== a3 | outlet: La Dépêche Économique du Sud | published: 2030-05-16 | title: Auberive keeps the heart of its patent, stock breathes
%% Grasse | Propriété industrielle
The title holds. ⟪Mathilde Auberive; q: “⟦F3; v=upheld; by=Mathilde Auberive: We are confirmed in our invention⟧,”⟫ chair Mathilde Auberive told us the morning after Munich. ⟦F13; v=cold process; by=-: What is worth money, the cold extraction, remains protected⟧; ⟦F19; v=7%; by=-: the share rose by seven per cent⟧.
She sets little store by the number which travels round the Pacific. ⟦F4; v=EUR 12m; by=Mathilde Auberive: The cream itself brings in twelve million⟧; the rest is soap and scent with a drop of tavoa for the label.
⟦F6; v=Santo; by=Mathilde Auberive: The sample came from Luganville on Santo, bought in the covered market with a receipt⟧, she insists. ⟦F9; v=Hugues Delorme; by=Mathilde Auberive: The effect on the skin was discovered by our Professor Delorme, on rats, in Grasse⟧.
⟦F5; v=yes; by=Mathilde Auberive: A chief put his thumb to the form⟧ before a witness. His name? ⟦F20; v=not given; by=Mathilde Auberive: She would not say⟧.
⟦F8; v=EUR 31000; by=Mathilde Auberive: The village was paid 31,000 euros, or about four million vatu⟧, ⟦F23; v=tank; by=Mathilde Auberive: in the form of a water tank and a schoolroom⟧.
%% Abonnez-vous dès 1 €
=== a4 | outlet: Seeds & Names (Nairobi) | published: 2030-05-17 | title: Munich strikes out twelve claims: what it means
%% Campaign briefing 44 – please reprint
⟦F3; v=struck down; by=-: The core of the Auberive patent has fallen⟧. ⟦F12; v=6 of 18; by=-: A dozen claims out of eighteen are gone⟧, among them the broad one on “the use of tavoa oil on human skin”.
⟦F33; by=-: We brought the opposition together with the Malekula chiefs⟧. Our evidence was ⟦F14; v=1977; by=-: a card, typed in 1977, from a herbarium in Suva⟧, and ⟦F21; v=23; by=-: the sworn memories of twenty-three women⟧.
On consent, ⟦F5; v=no; by=-: the form that Auberive waves is worthless⟧. ⟦F20; v=Samuel Reur; by=-: The thumb on it is that of Samuel Reur, a cook on the yacht⟧, ⟦F22; by=Samuel Reur: who says that he was told it was for the rum⟧.
⟪Wanjiku Odera; q: “A thumb is not a people, and a tank is not a royalty,”⟫ says our director, Wanjiku Odera. ⟦F23; v=no tank; by=-: We went to look for the water tank; there is a concrete slab with 2022 on it⟧.
⟦F16; v=more than 1000; by=-: Over a thousand came to the march⟧ on 9 May, babies included. ⟦F24; st=asked; by=-: We call on Paris to open a criminal inquiry⟧.
=== a5 | outlet: Claim Chart (Munich patent weekly) | published: 2030-05-21 | title: T 0417: inventive step saved by a thermometer
%% Paywall lifted for this article
For the file. ⟦F25; v=2023-11-20; by=register: Priority date: ⟦T2023-11-20: 20 November 2023⟧, the register says⟧. ⟦F12; v=a third; by=-: A third of the claims survive⟧. ⟦F3; v=narrowed; by=-: Maintained in amended form⟧ is the term; both sides' press offices should learn it.
Novelty fell over ⟦F14; v=1979; by=-: the Suva card, which bears an accession stamp of 1979⟧ ⟦F14; v=1977; by=division: though the division read the typed date, 1977⟧. Inventive step survived because ⟦F34; v=no one had chilled it; by=division: nobody in the prior art had chilled the kernel⟧.
Who found what? ⟦F9; v=Hugues Delorme; by=application: The application names Hugues Delorme as sole inventor⟧. Asked at the hearing whether Mrs Tabi had told him of burns, he replied ⟦F9; v=Lena Tabi; by=Hugues Delorme: that she had, “in a general way”⟧. The room went quiet.
⟦F26; v=2030-07-15; by=-: An appeal may be lodged until ⟦T2030-07-15: 15 July⟧⟧. ⟦F27; v=yes; by=Auberive's counsel; st=planned: Auberive will file one⟧, counsel Beate Kronawitter confirmed.
The Commonwealth kava file of ⟦F17; v=2027; by=-: three years ago⟧ is no precedent: ⟦F18; by=-: there the owner withdrew⟧.
=== a6 | outlet: Austral Public Radio (Brisbane) | published: 2030-05-26 | title: Pacific Sunday: the cook, the thumb and the face cream
%% Transcript. Check against audio
We found Samuel Reur in Luganville, mending an outboard. ⟪Samuel Reur; q: “⟦F20; v=Samuel Reur; by=Samuel Reur: That is my thumb⟧. ⟦F22; by=Samuel Reur: They said, sign for the grog⟧, so I signed for the grog,”⟫ he told us.
And where were the nuts got? ⟦F6; v=Malekula; by=Samuel Reur: At Wala; he rowed them out himself, three bags⟧. But a stallholder in the Santo market, Madeleine Vira, also remembers Frenchmen: ⟦F6; v=Santo; by=Madeleine Vira: they bought two baskets from her⟧ and asked for a receipt.
The firm has moved a little. ⟦F15; v=3%; by=Auberive; st=planned: It told us on Friday that the islands could have three per cent⟧. ⟦F5; v=withdrawn; by=Auberive: And it no longer relies on the form⟧, its spokesperson said, “out of an abundance of care”.
The yacht's visit was ⟦F7; v=September 2021; by=harbour log: in ⟦T2021-09: September 2021⟧, if the Luganville harbour log is right⟧.
@@ copy Reefline Pacific News
About ⟦F16; v=400; by=police: 400 people marched in Port Vila⟧ before the decision, police said.
⟦F28; v=banned; by=agriculture minister: Vanuatu has meanwhile forbidden the export of raw tavoa⟧, its agriculture minister announced. ⟦F10; v=nearly VUV 1000; by=-: Nuts go for almost a thousand vatu a kilo⟧.
=== a7 | outlet: Koro Sea Herald | published: 2030-05-29 | title: Suva's herbarium card that travelled to Munich
%% Suva | Features | By Ateca Ravuvu
It lay in drawer 212. A card, four lines, ⟦F14; v=1977; by=Ilaitia Cama: typed in 1977 by a student called Ilaitia Cama⟧, who is now 74 and keeps bees. ⟪Ilaitia Cama; q: “An old lady of Wala told me. I did not think that it was mine,”⟫ he says. ⟦F14; v=1979; by=Ilaitia Cama: The stamp of 1979 is that of the cupboard⟧, he explains: it took the herbarium two years to buy one.
Thanks to him, ⟦F3; v=narrowed; by=-: the French hold a cold press and no more⟧.
The money is still argued over. ⟦F8; v=VUV 40000; by=Tabi family: A family on Malekula had 40,000 vatu for everything⟧. ⟦F23; v=tank; by=Auberive: The firm speaks of a tank, with photographs⟧; ⟦F23; v=no tank; by=Seeds & Names: a Nairobi group speaks of a slab⟧. ⟦F15; v=3%; by=-: The offer on the table is 3 per cent⟧, ⟦F29; v=refused; by=Malekula Council of Chiefs: which the chiefs have refused, wanting ten⟧.
⟪Wanjiku Odera; q; via=Seeds & Names: “A thumb is not a people,”⟫ wrote that group's director. ⟦F30; v=arrived; by=-: An investigating judge's letter from Paris reached Port Vila ⟦T2030-05-27: on Monday⟧⟧, ⟦F31; st=asked; by=investigating judge: asking for the original form⟧, Vanuatu's justice ministry said.
=== key
F1 | What is the patent about?
F2 | When was the ruling?
F3 | What did the patent office decide?
F4 | What are the sales?
F5 | Did the chiefs consent?
F6 | Where were the nuts collected?
F7 | When did the yacht visit?
F8 | What was paid to the village?
F9 | Who discovered the effect of the oil?
F10 | What does a kilo of nuts bring now?
F11 | What did a kilo bring before?
F12 | How many claims survive?
F13 | What do the surviving claims cover?
F14 | Of what year is the museum card?
F15 | What royalty does the firm offer?
F16 | How many marched in Port Vila?
F17 | When was the Australian kava case?
F18 | How did the Australian kava case end?
F19 | How did the firm's share move?
F20 | Whose thumbprint is on the form?
F21 | How many women gave evidence?
F22 | What was Reur told the form was for?
F23 | Was a water tank built?
F24 | What is asked of the French justice?
F25 | What is the priority date?
F26 | Until when can an appeal be lodged?
F27 | Will the firm appeal?
F28 | What has Vanuatu done about raw tavoa?
F29 | How did the chiefs answer the offer?
F30 | Has the French judge's letter arrived?
F31 | What does the French judge ask for?
F32 | Since when is the cream sold?
F33 | Who brought the opposition?
F34 | Why did the inventive step survive?
D1 | characterisation | conflict | F3 | struck down: a1 a4 | upheld: a3 | narrowed: a2 a5 a7 | both sides claim victory, the office maintained the patent in amended form
D2 | figure | scope | F4 | EUR 31m: a1 | EUR 12m: a3 | all goods with tavoa against the cream alone
D3 | denial | conflict | F5 | no: a1 a4 | yes: a2 a3 | chiefs and campaigners deny the consent that the firm claims
D4 | denial | update | F5 | yes: a2 a3 | withdrawn: a6 | the firm gives up the form ten days later
D5 | place | conflict | F6 | Malekula: a1 a6 | Santo: a3 a6 | council and cook against chair and stallholder
D6 | date | conflict | F7 | August 2021: a1 | September 2021: a6 | the council's memory against the harbour log
D7 | figure | conflict | F8 | VUV 40000: a1 a7 | EUR 31000: a3 | the family's forty thousand vatu against four million in kind
D8 | identity | conflict | F9 | Lena Tabi: a1 a5 | Hugues Delorme: a3 a5 | the villager or the professor, who concedes that she had told him
D9 | identity | update | F20 | not given: a3 | Samuel Reur: a4 a6 | the firm kept the name back, campaigners found him
D10 | date | conflict | F14 | 1977: a2 a4 a5 a7 | 1979: a5 a7 | typed date against the accession stamp
D11 | figure | update | F15 | 1.5%: a2 | 3%: a6 a7 | the firm doubles its offer
D12 | figure | conflict | F16 | 400: a2 a6 | more than 1000: a4 | police against the campaigners
D13 | denial | conflict | F23 | no tank: a4 a7 | tank: a3 a7 | the campaigners found a slab, the firm shows photographs
D14 | figure | rounding | F12 | 6 of 18: a2 a4 | a third: a5 | the same fraction
D15 | figure | rounding | F10 | VUV 900: a1 | nearly VUV 1000: a6 | the same price rounded up
R F5 | 3 | the chiefs; Auberive; Samuel Reur
R F6 | 4 | the council; Mathilde Auberive; Samuel Reur; Madeleine Vira
R F14 | 2 | the card read in Munich; Ilaitia Cama
R F16 | 2 | police; the campaigners
S | a4 “A thumb is not a people, and a tank is not a royalty,” | a7 “A thumb is not a people,”
E | Laboratoires Auberive | organisation | Laboratoires Auberive; Auberive; the firm; The firm; A French company
E | Mathilde Auberive | person | Mathilde Auberive; chair Mathilde Auberive
E | Hugues Delorme | person | Hugues Delorme; Professor Delorme
E | Samuel Reur | person | Samuel Reur; a cook on the yacht
E | Viraleo Massing | person | Chief Viraleo Massing; Massing
