story: bead_throne
about: Cameroon claims a beaded throne from a Belgian museum; looted or bought, original or copy, of which of two palaces, how old, a register that is lost and found, a delegation short of visas, and a drum that came back from Leipzig years before
=== a1 | outlet: Grassfields Tribune | published: 2033-09-08 | title: “The stool is coming home”: Batoufen takes Belgium to The Hague
%% Grassfields Tribune, Bamenda. By Ngwa Clotilda
The talking drum in Batoufen palace yard was beaten at five on Tuesday morning, which is done for a death, a birth or a war. ⟦F1; by=-: Cameroon has gone to the arbitrators in The Hague against the Kingdom of Belgium⟧, ⟦F2; v=2033-09-06; by=-: with papers handed in ⟦T2033-09-06: that same day⟧⟧, to get back the throne ⟦F30; v=11; by=-: on which eleven kings sat⟧.
⟦F3; v=looted; by=Fon Tanyi IV: German soldiers carried it off in the punitive raid of 1911⟧, Fon Tanyi IV told guests under the kola trees. ⟪Fon Tanyi IV; q: “They burned forty houses to warm themselves and sat on our grandfather's chair while doing it,”⟫ he said.
⟦F5; v=about 1790; by=palace historian: It was cut in the time of the third Fon, around 1790⟧, by the palace historian's reckoning, from a single trunk of iroko. ⟦F7; v=21400; by=-: Twenty-one thousand four hundred glass beads cover it⟧, blue for the most part.
⟦F8; v=48; by=ministry of culture: The claim lists forty-eight pieces⟧, the ministry of culture in Yaoundé specified, of which the throne is the first.
People here know that it can be done. ⟦F14; v=2027; by=-: The slit drum Mabu returned in 2027⟧, ⟦F15; v=Leipzig; by=-: from a cellar in Leipzig⟧, and is beaten daily, last of all by this reporter's nephew.
A feast is planned for ⟦F17; v=December; st=planned; by=-: the dry season, in December⟧. The brewers of Bafoussam have offered a lorry. Two teachers from the Government Bilingual School have begun to rehearse a chorus.
%% Announcements, births, deaths: page 11
=== a2 | outlet: Atlantic Newswire | published: 2033-09-07 | title: Cameroon seeks arbitration against Belgium over royal throne
THE HAGUE, Sept 7 (ANW) - ⟦F1; by=-: Yaoundé has opened arbitration proceedings against Brussels over a royal seat kept in Antwerp⟧, in what lawyers call the first case of its kind between two states.
The request was lodged ⟦F2; v=2033-09-06; by=court registry: on ⟦T2033-09-06: Tuesday⟧⟧, the registry said.
⟦F3; v=bought; by=Scheldt World Museum: The Scheldt World Museum says the seat was purchased ⟦F33; v=1934; by=Scheldt World Museum: in 1934⟧⟧ by a Capuchin father, ⟦F4; v=3000 francs and a bicycle; by=Scheldt World Museum: for three thousand francs and a bicycle⟧, ⟦F32; v=ruler; by=Scheldt World Museum: from a willing ruler⟧. ⟦F18; v=lost; by=Scheldt World Museum: The register of that mission was lost in an air raid in 1944⟧, it said.
⟦F8; v=48; by=request: The request covers 48 objects⟧. ⟦F10; v=6.5 million euros; by=-: The throne alone is insured for 6.5 million euros⟧.
⟦F9; v=loan; by=Belgian culture minister: Belgium has proposed a renewable loan of ten years⟧, Culture Minister Griet Vandaele said. ⟪Griet Vandaele; q: “One can be generous without pleading guilty,”⟫ she told Flemish radio.
⟦F19; v=5; by=Cameroonian embassy: Five members of a nine-strong palace delegation were denied visas⟧, the Cameroonian embassy said. ⟦F19; v=0; by=foreigners' office; st=denied: The Belgian foreigners' office said that nobody had been turned down⟧; ⟦F20; v=5; by=foreigners' office: five files had been incomplete⟧.
The museum, a glass box beside the river, has free entry on the first Wednesday of the month, and on this one ⟦F13; v=about 200; by=police: around 200 people stood outside with stools on their heads⟧, police said.
%% (Reporting by T. Wouters; Editing by J. Osei)
=== a3 | outlet: De Scheldebode | published: 2033-09-10 | title: Is our throne the wrong throne? Curator of 1962 speaks from beyond the grave
%% Antwerp. By Lieselot Maes. Translated from the Dutch
There is an envelope in the city archive which nobody had ordered up since 1991. In it lies a letter of the then curator, Frans Boeykens, and he wrote without varnish: ⟦F11; v=copy; by=Frans Boeykens: what we have is a copy, made for the Brussels fair⟧; ⟦F6; v=burned; by=Frans Boeykens: the true one went up in flames with the palace⟧.
If that holds, two governments are fighting for souvenir furniture. ⟦F11; v=original; by=Ann-Sofie De Clerck: Nonsense, says the director, Ann-Sofie De Clerck⟧: nobody copies ⟦F7; v=more than 20000; by=-: more than twenty thousand beads⟧ for a fair that lasts six months.
She had wood sampled in spring. ⟦F5; v=1860-1885; by=laboratory in Groningen: According to a laboratory in Groningen the tree was felled between 1860 and 1885⟧, ⟦F5; v=about 1790; st=doubted; by=-: a lifetime later than the palace tells it⟧ but decades before any fair.
⟪Ann-Sofie De Clerck; q: “⟦F3; v=bought; by=Ann-Sofie De Clerck: We have a signature, a date and a bicycle⟧. That is more than for most of our Rubenses,”⟫ she maintains. On the missing mission book she is brief: ⟦F18; v=lost; by=Ann-Sofie De Clerck: it perished with the friary⟧.
⟦F12; v=depot; by=-: Visitors will look in vain, meanwhile: since ⟦T2033-09-09: yesterday⟧ the seat stands no longer in hall four but in a climate depot at Mechelen⟧, ⟦F21; v=dust; by=museum: because of dust, the museum says⟧. ⟦F21; v=fear; by=attendant: Because they are afraid, says an attendant⟧, who helped to roll it.
The school classes draw the empty plinth now. It is easier, one boy said, and you get the shading right.
%% Lees meer over: musea, Kameroen, fietsen
=== a4 | outlet: Radio Mbam State Service | published: 2033-09-13 | title: Minister rejects “loan of our own grandfather”
%% National station, Yaoundé. News in English, 13h00
The Minister of Arts and Culture, Mrs Odile Ekambi, ⟦F31; v=rejected; by=-: has thrown out the Belgian proposal⟧. ⟪Odile Ekambi; q: “⟦F9; v=loan; by=Odile Ekambi: They wish to lend us our own grandfather for ten years⟧, and we shall pay the insurance,”⟫ the Minister said amid applause. ⟦F10; v=6.5 million euros; by=Odile Ekambi: That insurance, she noted, rests on a value of 4.26 billion francs CFA, or six and a half million euros⟧.
On ⟦F3; v=looted; by=-: the theft of 1911⟧ there was abundant proof, including ⟦F22; v=photograph; by=Odile Ekambi: a photograph of an officer with his boots on the footrest⟧.
Regarding ⟦F11; v=copy; by=whispers in Antwerp; st=doubted: whispers in Antwerp that the object is a fake⟧, she wondered why then it was kept behind armoured glass. ⟦F11; v=original; by=Odile Ekambi: It is the true stool, and the ancestors know it⟧.
⟦F19; v=5; by=-: Five of nine elders have been humiliated at a visa counter⟧, and the Belgian ambassador was asked in to explain it. He took tea.
The neighbouring palace of Nkambefu, for its part, ⟦F16; v=Nkambefu; by=Nkambefu palace: has written that the throne was borrowed from it for a wedding and never was Batoufen's⟧. ⟦F16; v=Batoufen; by=-: The government has no doubt that Batoufen owns it⟧, and urges brothers to drink from one cup.
Sports. The Lionesses train in Limbe. Weather: thunder in the West.
%% End of transcript
=== a5 | outlet: Provenance Quarterly, online | published: 2033-09-19 | title: The Capuchin's book: a register thought burnt turns up in Tilburg
%% By Dr Marguerite Oyono-Visser. Peer notes at foot
Friars move, and they take their books along. In the attic of a closed house at Tilburg a student, Bram Kuijpers, opened a tin trunk this month and found ⟦F18; v=found; by=-: the mission register which Antwerp had believed destroyed⟧.
⟦F33; v=1934; by=register: The entry for ⟦T1934-05-04: 4 May 1934⟧ reads⟧, in full: “Stool of chief, beads, ⟦F32; v=widow; by=register: from the sergeant's widow⟧.” ⟦F4; v=3000 francs; by=register: Three thousand francs are entered against it⟧; ⟦F23; v=none; by=register: no bicycle figures on that page or on any other⟧.
So ⟦F3; v=bought; by=-: there was a purchase, as the museum has always said⟧. ⟦F32; v=widow; by=-: But not from a king⟧. The sergeant was Emil Radke, of the colonial force, and ⟦F3; v=looted; by=register: a margin note gives the place where he got it, with the year 1911 and the word “Beute”, booty⟧. Both parties have thus been right, and one of them will not enjoy it.
⟦F11; v=original; by=-: The copy theory can be laid to rest with it⟧: a replica was indeed carved for the fair, of ⟦F24; v=limewood; by=-: limewood⟧, and stands in a school at Leuven.
How many of ⟦F8; v=48; by=-: the four dozen objects at issue⟧ took the same road? ⟦F8; v=31; by=-: I can trace thirty-one to Batoufen⟧; ⟦F25; v=17; by=-: for seventeen nothing ties them to it⟧.
The Nkambefu claim deserves respect. ⟦F16; v=Nkambefu; by=Ngong Philemon: Its historian, Ngong Philemon, recites nine generations who sat on it⟧. The beads, of a Bohemian type, ⟦F26; v=after 1870; by=-: cannot be earlier than 1870⟧, and ⟦F5; v=1860-1885; by=laboratory: the dated wood agrees⟧.
%% Cite as: PQ 33 (2033), e114
=== a6 | outlet: Cap Nord Radio International | published: 2033-09-26 | title: Belgium to hand over throne after register is found
%% Montréal. By Félix Arsenault, culture desk
Belgium gave way ⟦T2033-09-23: on Friday⟧, and did so by press release. ⟦F9; v=transfer; by=Griet Vandaele: Ownership of the bead throne passes to Cameroon⟧, Minister Griet Vandaele announced; ⟦F27; v=withdrawn; by=Griet Vandaele: Yaoundé withdraws its request in The Hague⟧ in return.
@@ copy Atlantic Newswire
The request was lodged ⟦F2; v=2033-09-06; by=court registry: on ⟦T2033-09-06: September 6⟧⟧, the registry said. ⟦F8; v=48; by=request: It covered 48 objects⟧; the others will be examined one by one.
The turn came with a tin trunk. ⟦F18; v=found; by=-: A student came upon the account book of the mission⟧, and in it was ⟦F3; v=looted; by=register: the word for spoils of war⟧. ⟪Griet Vandaele; q; via=Atlantic Newswire: “One can be generous without pleading guilty,”⟫ Ms Vandaele had said three weeks earlier. Asked on Friday, she replied that one can also plead.
⟦F3; v=bought; by=Ann-Sofie De Clerck: Director De Clerck still speaks of an acquisition in good faith⟧.
To whom will it go? ⟦F16; v=Batoufen; by=Cameroonian government: To Batoufen, says the government⟧. ⟦F16; v=Nkambefu; by=Nkambefu palace: Nkambefu, the rival court nine kilometres away, maintains that it is theirs⟧ and has ordered a truck. ⟦F28; v=Bafoussam; by=mediator; st=planned: A mediator suggests a museum at Bafoussam, with two doors⟧.
⟦F13; v=230; by=organisers: The 230 who had stood with stools on their heads by the Scheldt⟧, to go by their organisers, celebrated by sitting down.
⟦F17; v=February; st=planned; by=palace: The homecoming is set for February⟧, the palace says, as the crate alone takes nine weeks to build. Nobody compares it lightly with ⟦F14; v=2027; by=-: the drum of six years ago⟧: ⟦F15; v=Leipzig; by=-: Saxony had sent that one⟧ ⟦F29; v=by post; by=-: by parcel service⟧.
&& The throne goes; the other pieces wait.
%% © Cap Nord Radio International
=== key
F1 | What has Cameroon done against Belgium?
F2 | When was the request lodged?
F3 | How did the throne come to Europe, by loot or by purchase?
F4 | What was paid for the throne?
F5 | How old is the throne?
F6 | What does the curator's letter say became of the true throne?
F7 | How many beads cover the throne?
F8 | How many objects are at issue?
F9 | What does Belgium offer?
F10 | For how much is the throne insured?
F11 | Is the Antwerp throne the original or a copy?
F12 | Where is the throne now?
F13 | How many demonstrated outside the museum?
F14 | When was the slit drum returned?
F15 | Where did the slit drum come from?
F16 | Which palace owns the throne?
F17 | When is the homecoming feast?
F18 | What became of the mission register?
F19 | How many of the delegation were denied visas?
F20 | How many visa files were incomplete?
F21 | Why was the throne moved to the depot?
F22 | Which proof does the minister name?
F23 | Is a bicycle entered in the register?
F24 | What is the replica made of?
F25 | How many objects cannot be traced to Batoufen?
F26 | How old are the beads at most?
F27 | What happens to the arbitration?
F28 | Where might the throne be shown?
F29 | How was the drum sent?
F30 | How many kings sat on the throne?
F31 | How did Cameroon answer the loan?
F32 | From whom was the throne bought?
F33 | When was the throne bought?
D1 | responsibility | conflict | F3 | looted: a1 a4 a5 a6 | bought: a2 a3 a5 a6 | the palace says a raid, the museum a purchase; the register holds both
D2 | date | conflict | F5 | about 1790: a1 a3 | 1860-1885: a3 a5 | palace tradition against the dated wood
D3 | identity | conflict | F11 | copy: a3 a4 | original: a3 a4 a5 | a curator's old letter against director, minister and scholar
D4 | identity | conflict | F16 | Nkambefu: a4 a5 a6 | Batoufen: a4 a6 | two palaces claim the same throne
D5 | denial | conflict | F19 | 5: a2 a4 | 0: a2 | the embassy says denied, the office says only incomplete
D6 | cause | conflict | F21 | dust: a3 | fear: a3 | museum and attendant give different reasons for the move
D7 | place | update | F18 | lost: a2 a3 | found: a5 a6 | the register thought burnt turns up at Tilburg
D8 | characterisation | update | F9 | loan: a2 a4 | transfer: a6 | Belgium gives up ownership once the register is read
D9 | figure | scope | F8 | 48: a1 a2 a5 a6 | 31: a5 | all objects in the request, or those traced to Batoufen
D10 | figure | rounding | F7 | 21400: a1 | more than 20000: a3 | the Antwerp paper rounds
D11 | figure | rounding | F13 | about 200: a2 | 230: a6 | the same demonstration, rounded by the police
D12 | date | update | F17 | December: a1 | February: a6 | the crate takes longer
D13 | figure | conflict | F4 | 3000 francs and a bicycle: a2 | 3000 francs: a5 | the register knows no bicycle
D14 | identity | update | F32 | ruler: a2 | widow: a5 | the found register corrects the seller
R F3 | 3 | the palace; the museum; the mission register
R F11 | 4 | the old curator; the director; the minister; the provenance scholar
R F5 | 2 | the palace historian; the Groningen laboratory
R F18 | 2 | the museum; the find at Tilburg
S | a2 “One can be generous without pleading guilty,” | a6 “One can be generous without pleading guilty,”
E | Ann-Sofie De Clerck | person | Ann-Sofie De Clerck; Director De Clerck
E | Griet Vandaele | person | Culture Minister Griet Vandaele; Minister Griet Vandaele; Ms Vandaele
E | Scheldt World Museum | organisation | The Scheldt World Museum; the museum
E | Odile Ekambi | person | Mrs Odile Ekambi; the Minister
E | Fon Tanyi IV | person | Fon Tanyi IV
