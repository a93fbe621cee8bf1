story: sarafinga_siege
about: a Malian river town is let out of a jihadist siege by an agreement; when it began, who brokered it, whether the capital knew, money or none, the dead of hunger and all the dead, town or commune, shells before or after the signing; a May pact that failed and the siege of another town in 2029 stand beside it
=== a1 | outlet: Delta Matin | published: 2031-07-18 | title: Sarafinga: they have signed
%% Mopti | 300 F CFA | Traduit pour nos lecteurs anglophones
MOPTI – Under the kapok tree at the landing stage, with ink borrowed from the school, ⟦F1; by=-: the elders of Sarafinga and the men who have starved the town put their names to a paper⟧ ⟦T2031-07-17: yesterday⟧. ⟦F2; v=2031-07-18; st=planned; by=Boubacar Kampo: The road is to open this ⟦T2031-07-18: Friday⟧ after prayer⟧, said the mayor, Boubacar Kampo.
⟦F3; v=117 days; by=Boubacar Kampo: He has counted one hundred and seventeen days⟧, ⟦F4; v=2031-03-22; by=Boubacar Kampo: since the bridge was blown on the 22nd of March⟧. ⟪Boubacar Kampo; q: “⟦F5; by=Boubacar Kampo: We ate the seed⟧, then ⟦F5; by=Boubacar Kampo: the oxen⟧, then we ate our pride, and that was the toughest,”⟫ he told Delta Matin.
⟦F6; v=imam; by=Boubacar Kampo: It is to Imam Hamma Cissé that the town owes it, according to him⟧: ⟦F7; v=9; by=-: nine times the old man paddled across⟧ in the dark.
The terms are hard. ⟦F8; v=142; by=town hall: The hunters' militia surrenders its rifles, a hundred and forty-two of them by the town hall's list⟧. ⟦F9; v=veil; by=-: Women must cover themselves on the market⟧, ⟦F10; v=closed; by=-: and the school of French stays shut⟧. In return ⟦F11; v=free; by=-: millet, fishermen and the sick may pass⟧.
In the cemetery the mayor showed us ⟦F12; v=31; by=Boubacar Kampo: the thirty-one mounds of those who died of want⟧, ⟦F13; v=19; by=Boubacar Kampo: nineteen of them children⟧. ⟦F14; v=May; by=-: A first pact, in May⟧, ⟦F15; v=4 days; by=-: held for four days⟧. Nobody here has forgotten Nyambalari, where ⟦F16; v=2029; by=-: two years ago⟧ ⟦F17; v=7 months; by=-: a blockade went on for seven months⟧.
%% Orange Money: *144#
=== a2 | outlet: West Atlantic Wire | published: 2031-07-18 | title: Mali town says deal reached to end jihadist blockade; army silent
BAMAKO, July 18 (WAW) – ⟦F1; by=local officials: Leaders of a besieged town in central Mali have struck a deal with Islamist fighters⟧ to lift a blockade that ⟦F3; v=nearly four months; by=-: had lasted nearly four months⟧, local officials said ⟦T2031-07-18: on Friday⟧.
⟦F18; v=11000; by=local officials: Some 11,000 people are trapped in Sarafinga⟧, on an arm of the Niger 70 km north of Mopti. ⟦F19; v=unaware; st=denied; by=Col. Adama Dembélé: The army learned of the talks from the radio, spokesman Colonel Adama Dembélé said⟧. ⟦F20; v=insecurity; by=Adama Dembélé: There was never a siege, he added, only ⟪Adama Dembélé; q: “residual insecurity on an axis”⟫⟧.
⟦F6; v=imam; by=two elders: Two elders credited an imam of 78 with the breakthrough⟧. A third, who is close to the regional governor, ⟦F6; v=minister; by=third elder: said the minister for reconciliation had done the real work by telephone⟧.
The Katiba of the Reeds, which controls the countryside around the town, ⟦F21; v=6 months; by=Katiba of the Reeds: said in an audio message that the arrangement would run for six months⟧ and ⟦F8; v=about 140; by=Katiba of the Reeds: that it had received about 140 guns⟧.
⟦F12; v=54; by=aid group: An aid group with a nurse in the town puts the deaths at 54⟧ since the spring, ⟦F22; v=23; by=aid group: twenty-three of them from shelling and mines⟧. A kilo of rice cost ⟦F23; v=3000 CFA; by=-: 3,000 CFA francs ($5)⟧ there ⟦T2031-07-17: on Thursday⟧, ⟦F24; v=five times; by=-: five times the price in Mopti⟧.
Similar local pacts have been concluded in at least thirty communes of the centre since 2020, researchers say. Some have held for years; most bind one side more than the other, and none has been published by the state.
%% WAW Bamako; editing Lagos
=== a3 | outlet: Studio Koulouba (state television) | published: 2031-07-19 | title: Supplies reach Sarafinga under the wing of the army
%% Journal de 20 heures
The nation breathes. Thanks to the vision of the highest authorities, ⟦F25; v=6; by=-: six lorries of grain rolled into Sarafinga⟧ ⟦F26; v=2031-07-19; by=-: this ⟦T2031-07-19: Saturday morning⟧⟧, ⟦F27; v=army; by=-: escorted by our armoured cars and two helicopters⟧.
⟪Adama Dembélé; q: “⟦F20; v=insecurity; by=Adama Dembélé: The word siege belongs to the enemy's dictionary⟧. The axis has been reopened by force of arms,”⟫ Colonel Adama Dembélé declared beside the first lorry.
⟦F6; v=minister; by=-: The indefatigable minister for reconciliation, Mrs Oumou Traoré-Sy, directed the return of calm⟧, and it was she who ⟦T2031-07-18: on Friday⟧ spoke to the notables. ⟦F28; v=no; st=denied; by=Oumou Traoré-Sy: No franc of the people has gone to any terrorist, she stressed⟧. The delay of a day was, by her account, ⟦F29; v=terrorists; by=Oumou Traoré-Sy: the work of terrorists, who ⟦F38; v=before; by=Oumou Traoré-Sy: fired four shells on the landing stage before they would put their names to anything⟧⟧; ⟦F30; v=2; by=-: two fishermen were lightly hurt⟧.
⟦F10; v=reopens; by=Oumou Traoré-Sy; st=planned: The school will receive its pupils in October⟧, the minister assured.
Citizens danced. An old woman offered the colonel a hen. He declined, for ⟦F31; by=-: it was the last in the quarter⟧.
A telethon ⟦T2031-07-20: on Sunday evening⟧ will collect for the valiant populations of the delta. Artists from Ségou, Kayes and Gao have promised to appear, and the national lottery will double each gift up to a million francs.
It is further recalled that ⟦F14; v=May; by=-: an understanding in the month of May⟧ ⟦F15; v=4 days; by=-: was trampled by the enemy after four days⟧. ⟦F8; v=142; by=-: One hundred and forty-two hunting guns have been handed in⟧, by mutual consent. ⟦F23; v=900 CFA; by=-: Rice is at nine hundred francs⟧, as at home.
%% Studio Koulouba, la voix de tous
=== a4 | outlet: Bread & Water International (situation report) | published: 2031-07-22 | title: Sarafinga: access report no. 1
%% Not a public document until 24 July | Contact: sitrep@bwi.invalid
Access. ⟦F26; v=2031-07-19; by=-: The road was passable from ⟦T2031-07-19: Saturday⟧⟧, ⟦F2; v=2031-07-19; by=-: a day later than the paper foresaw⟧. ⟦F25; v=22; by=-: Up to ⟦T2031-07-21: Monday evening⟧ 22 trucks had gone in⟧. ⟦F40; v=no; by=-: Ours, the sixteen of ⟦T2031-07-20: Sunday⟧ and ⟦T2031-07-21: Monday⟧, travelled without soldiers⟧; ⟦F32; v=3; by=drivers > Bread & Water International: drivers passed three posts of the Katiba⟧ and were given tea.
People. ⟦F18; v=29000; by=Bread & Water International: We plan for 29,000, that is the whole commune with its hamlets⟧; ⟦F18; v=11000; by=census: in the town itself the census has eleven thousand⟧.
Mortality. ⟦F12; v=31; by=health post: The health post attributes 31 deaths to hunger⟧ and thirst. ⟦F12; v=54; by=health post: With mines and shells it arrives at fifty-four⟧. ⟦F13; v=19; by=health post: Nineteen of the starved had not reached their fifth birthday⟧.
Start of the crisis. Donors ask. ⟦F4; v=2031-03-30; by=Bread & Water International: We date it from 30 March, when the last boat was turned back⟧, though ⟦F4; v=2031-03-22; by=mayor: for the mayor it begins eight days earlier, with the destruction of the bridge⟧.
Market. ⟦F23; v=900 CFA; by=-: Rice has come down to 900 francs⟧. ⟦F33; v=40; by=-: Forty tonnes of smoked fish left for Mopti⟧ in the other direction on the first open day.
Education. ⟦F10; v=closed; by=-: The classrooms remain locked, with a new padlock⟧. Our nutrition team found one child in five severely thin. The borehole at the barracks gives water again; the pump of the southern quarter lacks a belt, which is on order.
Context. ⟦F1; by=-: The settlement of 17 July between elders and fighters⟧ is local. ⟦F21; v=6 months; by=-: It lapses after half a year⟧. ⟦F9; v=veil; by=-: Women have to be veiled to trade⟧. ⟦F16; v=2029; by=-: In 2029⟧ ⟦F17; v=7 months; by=-: Nyambalari was shut in for seven months⟧, and we were late.
%% This report does not imply the expression of any opinion
=== a5 | outlet: Le Griot Libre (news site in exile, Dakar) | published: 2031-07-25 | title: The suitcase of Sarafinga
%% Enquête | Par la rédaction
Deals under kapok trees make fine photographs. They also have a cash box. ⟦F28; v=yes; by=boatman: A boatman of the imam's swears that he carried a suitcase to the far bank on the night of the sixteenth⟧. ⟦F34; v=80 million; by=two traders: It held eighty million francs, two traders who filled it tell us⟧ – ⟦F34; v=80 million; by=-: some 122,000 euros⟧. ⟦F35; v=traders; by=two traders: The money was the merchants' own⟧, not the state's.
And the state? ⟦F19; v=aware; by=letter: A letter with the stamp of the ministry, dated the ninth, wishes the imam ⟪reconciliation ministry; q: “a safe crossing”⟫⟧. So much for ⟦F19; v=unaware; by=army; st=doubted: learning of it on the radio⟧. ⟦F6; v=minister; by=ministry; st=doubted: That the lady minister brought it about, as television has it⟧, makes the fishermen laugh. ⟦F6; v=imam; by=-: It was the imam and a canoe⟧.
⟦F29; v=army; by=boatman: The shells, too, have changed sides: they came from the army's camp at Konsa⟧, ⟦F38; v=after; by=boatman: when the signing was half an hour old, says the boatman⟧. ⟦F30; v=2; by=-: Two net-menders were hit⟧. ⟪Adama Dembélé; q; via=Studio Koulouba: “⟦F20; v=insecurity; by=Adama Dembélé > Studio Koulouba: Siege is a word from the enemy's dictionary⟧,”⟫ that camp's colonel has taught us.
Of ⟦F8; v=142; by=-: the hundred and forty-two rifles that were given up⟧, ⟦F36; v=old; by=hunter: two thirds would not shoot, a hunter confides⟧. ⟦F37; v=buried; by=hunter; st=alleged: The good ones sleep in a granary⟧.
Our questions to the presidency were answered by a secretary who asked for the number of our press card, then for our address, and then, with real warmth, for news of our mother.
One thing more about ⟦F1; by=-: the peace under the kapok⟧. ⟦F10; v=closed; by=-: There is no school in it⟧, and ⟦F11; v=free; by=-: fish, grain and the feverish go where they please⟧. ⟦F13; v=19; by=-: Nineteen small graves⟧ did not count in anybody's suitcase.
%% Le Griot Libre does not publish names of boatmen
=== a6 | outlet: The Broadsheet (London) | published: 2031-08-02 | title: How to end a siege: lessons from a town of fish and ink
%% Weekend essay | Julian Thackeray in Mopti
Hamma Cissé, 78, receives visitors lying down. ⟦F7; v=9; by=Hamma Cissé: He crossed the water nine times, he says, and was seasick eight⟧. ⟦F6; by=Hamma Cissé: Who made the peace? ⟪Hamma Cissé; q: “The hungry,”⟫ he answers; the minister rang twice, which was kind⟧.
A fortnight after ⟦F1; by=-: the accord of Sarafinga⟧, it holds. ⟦F21; v=6 months; by=-: It is to last half a year⟧. ⟦F25; v=22; by=-: Some two dozen lorries but two came in the first three days⟧; now they are no longer counted. ⟦F23; v=900 CFA; by=-: Rice sells at 900⟧. ⟦F9; v=veil; by=-: Veils are worn between the stalls⟧, and taken off in the lanes.
For ⟦F3; v=117 days; by=-: a hundred and seventeen days⟧ this was a town at the bottom of a well. ⟦F20; v=siege; by=-: Whatever Bamako prefers to call it, it was a siege⟧: nothing came in. ⟦F12; v=31; by=health post: Thirty-one starved, in the ledger of the health post⟧.
Was it bought? ⟦F28; v=yes; by=Hamma Cissé: ⟪Hamma Cissé; q: “A gift was made,”⟫ the imam concedes⟧; ⟦F34; v=80 million; by=mayor: eighty million, the mayor has heard⟧, and he did not ask from whom. ⟦F28; v=no; st=denied; by=government: The government repeats that nothing was paid⟧, meaning by itself.
The shells are the sore point. ⟦F29; v=army; by=UN report: An internal UN report, which I have read, traces their flight to an army position⟧ and ⟦F38; v=after; by=UN report: times them at 17.40, forty minutes after the ink⟧. ⟦F38; v=before; by=Oumou Traoré-Sy: The minister's version has them fall first⟧.
@@ copy West Atlantic Wire
The Katiba of the Reeds, which controls the countryside around the town, ⟦F21; v=6 months; by=Katiba of the Reeds > West Atlantic Wire: said in an audio message that the arrangement would run for six months⟧ and ⟦F8; v=about 140; by=Katiba of the Reeds > West Atlantic Wire: that it had received about 140 guns⟧.
It was the second attempt. ⟦F14; v=May; by=-: That of May⟧ broke ⟦F15; v=4 days; by=-: on its fifth morning⟧ over a stolen goat. Before that came ⟦F16; v=2029; by=-: Nyambalari in 2029⟧, ⟦F17; v=7 months; by=-: besieged for seven months⟧ and ⟦F39; v=abandoned; by=-: then simply left by its people⟧.
&& An imam, a canoe, a suitcase: and, so far, quiet.
%% The Broadsheet costs less than coffee
=== key
F1 | What was agreed at Sarafinga?
F2 | When was the road to open or did it open?
F3 | How long did the siege last?
F4 | When did the siege begin?
F5 | What did the besieged eat?
F6 | Who brokered the agreement?
F7 | How many times did the imam cross?
F8 | How many rifles were handed over?
F9 | What must women do on the market?
F10 | What happens to the school?
F11 | What may pass under the agreement?
F12 | How many died?
F13 | How many of the starved were children?
F14 | When was the first pact?
F15 | How long did the first pact hold?
F16 | When was the siege of Nyambalari?
F17 | How long was Nyambalari besieged?
F18 | How many people are there in Sarafinga?
F19 | Did the army and government know of the talks?
F20 | Was it a siege?
F21 | How long is the agreement to run?
F22 | How many died of shelling and mines?
F23 | What does a kilo of rice cost?
F24 | How much dearer was rice than in Mopti?
F25 | How many lorries have come in?
F26 | On what day did the first lorries come?
F27 | Were the lorries escorted?
F28 | Was money paid?
F29 | Who fired the shells?
F30 | How many were hurt by the shells?
F31 | Why was the hen declined?
F32 | How many posts of the fighters did drivers pass?
F33 | How much smoked fish left?
F34 | How much money was paid?
F35 | Whose money was it?
F36 | In what state were the rifles?
F37 | Where are the good rifles?
F38 | Did the shells fall before or after the signing?
F39 | What became of Nyambalari?
F40 | Were the aid group's own lorries escorted?
D1 | date | conflict | F4 | 2031-03-22: a1 a4 | 2031-03-30: a4 | the mayor counts from the bridge, the aid group from the last boat
D2 | responsibility | conflict | F6 | imam: a1 a2 a5 | minister: a2 a3 a5 | elders and exiles against television and the governor's man
D3 | characterisation | conflict | F20 | insecurity: a2 a3 a5 | siege: a6 | the colonel refuses the word that fits
D4 | denial | conflict | F19 | unaware: a2 a5 | aware: a5 | the army's radio against the ministry's letter
D5 | denial | conflict | F28 | no: a3 a6 | yes: a5 a6 | the minister denies what the boatman and the imam say
D6 | responsibility | conflict | F29 | terrorists: a3 | army: a5 a6 | the minister against the boatman and the UN report
D7 | figure | scope | F12 | 31: a1 a4 a6 | 54: a2 a4 | dead of hunger, or with those of shells and mines
D8 | figure | scope | F18 | 11000: a2 a4 | 29000: a4 | the town or the whole commune
D9 | figure | update | F25 | 6: a3 | 22: a4 a6 | the first day, and by Monday
D10 | date | update | F2 | 2031-07-18: a1 | 2031-07-19: a4 | planned for Friday, open from Saturday
D11 | figure | rounding | F8 | 142: a1 a3 a5 | about 140: a2 a6 | the same rifles
D12 | figure | rounding | F3 | 117 days: a1 a6 | nearly four months: a2 | the same span
D13 | sequence | conflict | F38 | after: a5 a6 | before: a3 a6 | shells after the signing by the UN report and the boatman, before by the minister
D15 | figure | update | F23 | 3000 CFA: a2 | 900 CFA: a3 a4 a6 | the price fell when the road opened
D16 | characterisation | conflict | F10 | closed: a1 a4 a5 | reopens: a3 | the terms keep the school shut, the minister promises October
R F6 | 4 | the mayor and elders; the governor's man and the ministry; the boatmen; the imam
R F29 | 3 | the minister; the boatman; the UN report
R F12 | 2 | the mayor's cemetery; the health post
R F28 | 4 | the minister; the boatman; the traders; the imam
S | a3 “The word siege belongs to the enemy's dictionary | a5 “Siege is a word from the enemy's dictionary,”
E | Adama Dembélé | person | Colonel Adama Dembélé; that camp's colonel
E | Hamma Cissé | person | Imam Hamma Cissé; Hamma Cissé; the imam; an imam of 78
E | Oumou Traoré-Sy | person | Mrs Oumou Traoré-Sy; the minister for reconciliation; the lady minister; the minister
E | Katiba of the Reeds | organisation | The Katiba of the Reeds; the Katiba; Islamist fighters
E | Boubacar Kampo | person | Boubacar Kampo; the mayor
