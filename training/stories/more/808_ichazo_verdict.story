story: ichazo_verdict
about: a Bolivian general is convicted of leading a rising; the dead of the square by the indictment or with the soldiers, whether the president asked him to, whether the recording is genuine, the order to fire before or after the gate, the crowd outside, a sentence that is later cut; the police mutiny and the second trial must stay apart
=== a1 | outlet: Diario El Altiplano | published: 2031-06-13 | title: Twenty years for Ichazo: the court sees a rising, not an order
%% La Paz / Seguridad y Justicia
⟦F2; v=2031-06-12; by=-: ⟦F1; by=-: A criminal court of La Paz found General Ramiro Ichazo guilty of armed rebellion⟧ ⟦T2031-06-12: yesterday, Thursday⟧⟧, and ⟦F3; v=20 years; by=-: gave him twenty years⟧. ⟦F4; v=30 years; by=-: The prosecution had wanted thirty⟧. ⟦F5; v=2-1; by=-: The decision was taken by two judges against one⟧. It was read in fifty minutes by the presiding judge, Óscar Tarqui, who drank three glasses of water.
⟦F6; v=11; by=-: Of the fourteen accused eleven were condemned⟧; three captains went home with their mothers. ⟦F7; v=62; by=-: The general, 62⟧, followed the reading ⟦F8; v=by video; by=-: on a screen from the military hospital⟧, in uniform and with an oxygen tube.
The judges hold it proven that ⟦F9; v=2029-10-08; by=court: on 8 October 2029 he took six armoured cars to Plaza Murillo⟧ and ⟦F10; v=3 hours; by=court: held it for three hours⟧. ⟦F11; v=5; by=court: Five passers-by were killed⟧. The order to open fire, they say, ⟦F12; v=before; by=court: was given before the palace gate was rammed⟧ and not in the confusion after it.
⟦F13; v=genuine; by=court: They accept as genuine the recording⟧ in which a voice says ⟪voice on the recording; q: “the house must be empty by noon.”⟫ ⟦F14; v=ordered; by=Ichazo: Ichazo insists that President Aramayo asked him for a theatre of tanks⟧, to win back the street.
⟦F15; v=800; by=police: Some 800 supporters sang outside, according to the police⟧. ⟦F16; v=14 months; by=-: The trial took fourteen months⟧ and ⟦F17; v=96; by=-: filled ninety-six sittings⟧.
%% Lea mañana: el voto disidente, completo
=== a2 | outlet: Andes Press Service | published: 2031-06-12 | title: Bolivian general jailed for 20 years over 2029 coup attempt
LA PAZ (APS) — ⟦F2; v=2031-06-12; by=-: ⟦F1; by=-: A former Bolivian army commander was convicted⟧ ⟦T2031-06-12: on Thursday⟧⟧ of ⟦F9; v=2029-10-08; by=-: leading a failed coup in October 2029⟧ and ⟦F3; v=20 years; by=-: is to stay in prison until 2051⟧.
⟦F6; v=11; by=court clerk: Ten other officers share Ramiro Ichazo's fate, the court clerk said⟧, ⟦F7; v=62; by=-: aged 62 and retired⟧, and three were acquitted.
⟦F11; v=5; by=prosecutors: Five civilians died when troops opened fire⟧ near the presidential palace, prosecutors say. Ichazo has always maintained ⟦F14; v=ordered; by=Ichazo: that he acted on instructions from then-president Lidia Aramayo⟧. ⟦F14; v=not ordered; st=denied; by=Lidia Aramayo: Aramayo, who lost office the following year, repeated on Thursday that she had learnt of it from her window⟧.
⟦F18; v=15 days; by=defence lawyer: The defence has 15 days to appeal and will do so, lawyer Marcelo Quiroz said⟧. ⟪Marcelo Quiroz; q: “Two judges have convicted him and history will acquit the third,”⟫ Quiroz said. ⟦F13; v=spliced; by=Marcelo Quiroz: He called the key recording a collage of two telephone calls⟧.
⟦F15; v=about 3,000; by=organisers: Organisers said about 3,000 people had demonstrated in the general's favour⟧. ⟦F8; by=-: He was not in the courtroom, being under treatment for his heart⟧.
⟦F19; v=September; st=planned; by=-: A separate trial over the purchase of armoured vehicles is to open in September⟧. ⟦F20; v=2; by=-: Two people were killed in a police mutiny⟧ that preceded the coup bid by seven months.
Bolivia has had more than 190 coups and attempts since independence in 1825, by some historians' reckoning, but only one former commander had been convicted of one before.
%% Writing by R. Zegada
=== a3 | outlet: Radiotelevisión Patria (state channel) | published: 2031-06-13 | title: Justice has spoken, and there will be no pardon
%% Transcript of the noon bulletin
A black page is turned. ⟦F1; by=-: The chief of the putschists stands condemned⟧, ⟦F3; v=20 years; by=-: two decades behind bars await him⟧, and the Fatherland breathes. ⟦F21; v=no; by=Justice Minister Cusi: Nobody will be forgiven by decree, Justice Minister Nieves Cusi has stated⟧.
We remember. ⟦F10; v=3 hours; by=-: For a hundred and eighty minutes⟧ the engines growled where our children feed the pigeons. ⟦F11; v=5; by=-: Five families had a place empty at supper⟧. ⟦F12; v=before; by=court: He commanded death while the doors were still shut⟧: this is now a judicial truth. ⟦F13; v=genuine; by=forensic institute: And the voice was his, as our Forensic Institute, with a certainty of 99 per cent, has always held⟧.
⟦F8; v=by video; by=-: He did not dare to show himself in the hall, but blinked from a monitor⟧. ⟦F15; v=800; by=interior ministry: Outside the Ministry of the Interior counted eight hundred nostalgics⟧, ⟦F22; by=-: and in El Alto, thousands danced⟧.
⟪Nieves Cusi; q: “The tank is a very bad argument, and an expensive one,”⟫ the minister said. ⟦F23; v=4.2 million bolivianos; by=-: The condemned must pay damages of 4.2 million bolivianos⟧ to the municipality and to the bereaved.
⟦F24; v=133; by=-: One hundred and thirty-three witnesses⟧ were heard; ⟦F25; v=Brazil; by=-: the one who fled, Colonel Villca, drinks his coffee in Brazil⟧. ⟦F19; v=September; st=planned; by=-: The matter of the commissions on those cars comes up when the jacarandas flower, in September⟧.
=== a4 | outlet: Gazeta da Fronteira (Corumbá, Brazil) | published: 2031-06-15 | title: The colonel who is not here
%% Por Dênis Falcão
⟦F25; v=not Brazil; st=denied; by=federal police: Colonel Edgar Villca never asked for refuge in Brazil, and no entry is registered, the Federal Police say⟧. ⟦F25; v=Spain; by=lawyer: A lawyer of the family places him in Spain, near Alicante, among oranges⟧.
Villca would have been the witness of witnesses. He drove the first car ⟦F9; v=2029-10-08; by=-: on the 281st day of 2029⟧. In a letter read in court he says ⟦F12; v=after; by=Edgar Villca: that no one spoke of shooting until the palace stood open⟧ and somebody shot from a balcony. ⟦F5; v=2-1; by=-: One of three magistrates, Rosa Mamani, believed the letter⟧; ⟦F26; by=Rosa Mamani: she would have punished disobedience, not rebellion⟧.
⟦F1; by=-: The general's condemnation for taking up arms⟧ is followed closely on this side, where many Bolivians live. ⟦F11; v=7; by=human rights assembly: Their assembly for human rights counts seven dead on the square, for two recruits were crushed by their own vehicle⟧. ⟦F20; v=2; by=human rights assembly: Nor does it forget, it says, the pair who fell when the constables rose in March of that year⟧.
⟦F16; v=14 months; by=-: A year and two months⟧, ⟦F17; v=nearly a hundred; by=-: not quite a hundred sessions⟧, ⟦F24; v=about 130; by=-: some 130 persons on the stand⟧: the trial was long for a country in a hurry. ⟦F4; v=30 years; by=-: The public ministry got a third less than it sought⟧.
@@ copy Andes Press Service
⟪Marcelo Quiroz; q; via=Andes Press Service: “Two judges have convicted him and history will acquit the third,”⟫ lawyer Marcelo Quiroz said. ⟦F13; v=spliced; by=Marcelo Quiroz: He called the key recording a collage of two telephone calls⟧.
=== a5 | outlet: The Iberian Courier (Madrid) | published: 2031-07-02 | title: Ex-president to be questioned as general appeals
%% Internacional
⟦F27; by=lawyers: Lidia Aramayo will be heard by prosecutors on 14 July⟧, her lawyers have confirmed, over ⟦F14; v=ordered; by=Ichazo: the general's claim that the show of force was her wish⟧. ⟪Lidia Aramayo; q: “⟦F14; v=not ordered; st=denied; by=Lidia Aramayo: I asked that day for coffee and for a car, in that order, and for no tank⟧,”⟫ she told this newspaper in Toledo.
⟦F18; v=15 days; by=Marcelo Quiroz: The appeal was lodged on 27 June, a fortnight and a day after the sentence, as Mr Quiroz stresses⟧. It rests on a new report. ⟦F13; v=spliced; by=Valencia laboratory: A laboratory in Valencia finds a cut at the ninth second of the audio⟧, where the hum of the mains jumps.
⟦F21; v=bill; by=-: An amnesty bill, unthinkable three weeks ago, has been tabled⟧ by eleven deputies of the ruling bloc itself. ⟦F28; by=-: The general's daughter, Paola Ichazo, leads the polls in Santa Cruz⟧.
⟦F23; v=3.1 million bolivianos; by=victims' lawyer: The families' share, 3.1 million bolivianos⟧, has not been paid, their lawyer says. ⟦F8; v=by video; by=Marcelo Quiroz: His client heard the verdict through a hospital camera, says Mr Quiroz⟧, and ⟦F29; v=prison; by=Marcelo Quiroz: was taken to Chonchocoro prison on 20 June⟧.
⟦F25; v=Spain; by=-: We met the deserter in a village of the Marina Alta⟧. He serves paella. ⟪Edgar Villca; q: “⟦F12; v=after; by=Edgar Villca: First we broke in. Then a bullet came from above. Then the general said fire⟧,”⟫ he says. By his watch ⟦F10; v=3 hours; by=Edgar Villca: the engines stood there from nine till noon⟧.
The judges have not asked to hear him. A video link was offered in 2030 and refused, he says, because the court's computer was being repaired; it is the same computer on which the general has since watched his own condemnation.
%% Suscríbete
=== a6 | outlet: Jurist Dispatch Latin America | published: 2031-08-29 | title: Bolivia: appeals chamber trims coup sentence; Q&A
%% Jurist Dispatch is a non-profit. Case no. LP-114/29
What was decided? ⟦F3; v=17 years; by=appeals chamber: The chamber brought the general's term down by three, to 17⟧ on 27 August and left ⟦F6; v=11; by=-: the eleven findings of guilt⟧ as they were.
Why? ⟦F12; by=appeals chamber; st=doubted: Which came first, volley or break-in, could not, the chamber wrote, be established⟧. ⟦F13; v=genuine; by=appeals chamber: It did not doubt the tape: a third expert, from Uruguay, found no edit⟧.
How was the court split? ⟦F5; v=2-1; by=-: In June Judge Mamani stood alone⟧; ⟦F30; v=unanimous; by=-: in August all three agreed⟧.
How many died? ⟦F11; v=5; by=charge sheet: The charge sheet names five bystanders⟧, ⟦F11; v=7; by=human rights assembly: the human rights assembly adds the two conscripts⟧. ⟦F20; v=2; by=-: The uniformed mutiny of that autumn, with its couple of victims⟧, belongs to another file.
How long was the proceeding? ⟦F17; v=96; by=registry: The registry gives 96 hearing days⟧ over ⟦F16; v=14 months; by=registry: the time from 11 April 2030 to 12 June 2031⟧ and ⟦F24; v=133; by=registry: 133 depositions⟧. ⟦F4; v=30 years; by=registry: The state's plea, as registered, was for the maximum, three decades⟧.
Is he in jail? ⟦F29; v=house arrest; by=-: Not since 5 August: on medical grounds he is at home in Achumani⟧, ⟦F7; v=62; by=medical report: according to the medical report as a cardiac patient of sixty-two⟧. And ⟦F23; v=4.2 million bolivianos: the civil award of Bs 4.2 million⟧? Unpaid. ⟦F19; v=November; by=-: The procurement case has slipped by two months, to November⟧. ⟦F21; v=withdrawn; by=-: The draft law of pardon was taken back in July⟧. ⟦F18; v=15 days; by=-: A cassation plea may be filed within the same 15-day limit⟧.
=== key
F1 | What was the verdict on General Ichazo?
F2 | When was the verdict?
F3 | What sentence did Ichazo get?
F4 | What did the prosecution ask for?
F5 | How did the trial judges vote?
F6 | How many were convicted?
F7 | How old is Ichazo?
F8 | How did Ichazo follow the verdict?
F9 | When was the rising?
F10 | How long was the square held?
F11 | How many died on the square?
F12 | Was the order to fire given before or after the gate fell?
F13 | Is the recording genuine?
F14 | Did President Aramayo order the tanks?
F15 | How many supporters demonstrated?
F16 | How long did the trial take?
F17 | How many hearings were there?
F18 | How long is the time for an appeal?
F19 | When does the trial over armoured vehicles open?
F20 | How many died in the police mutiny?
F21 | Will there be an amnesty?
F22 | What happened in El Alto?
F23 | How much must the convicted pay?
F24 | How many witnesses were heard?
F25 | Where is Colonel Villca?
F26 | What would Judge Mamani have decided?
F27 | What must Lidia Aramayo face?
F28 | What is known of the general's daughter?
F29 | Where is Ichazo held?
F30 | How did the appeal judges vote?
D1 | figure | update | F3 | 20 years: a1 a2 a3 | 17 years: a6 | the appeals chamber cut the term in August
D2 | sequence | conflict | F12 | before: a1 a3 | after: a4 a5 | the court against Colonel Villca
D3 | characterisation | conflict | F13 | genuine: a1 a3 a6 | spliced: a2 a4 a5 | court and experts against the defence and Valencia
D4 | responsibility | conflict | F14 | ordered: a1 a2 a5 | not ordered: a2 a5 | the general against the former president
D5 | figure | scope | F11 | 5: a1 a2 a3 a6 | 7: a4 a6 | civilians only or with two recruits
D6 | figure | conflict | F15 | 800: a1 a3 | about 3,000: a2 | police and organisers
D7 | place | conflict | F25 | Brazil: a3 | Spain: a4 a5 | not Brazil: a4 | state television against police, lawyer and a meeting
D8 | figure | rounding | F17 | 96: a1 a6 | nearly a hundred: a4 | the paper rounds
D9 | date | update | F19 | September: a2 a3 | November: a6 | the second trial was put off
D10 | place | update | F29 | prison: a5 | house arrest: a6 | moved home on medical grounds
D11 | denial | update | F21 | no: a3 | bill: a5 | withdrawn: a6 | ruled out, then tabled, then taken back
D12 | figure | rounding | F24 | 133: a3 a6 | about 130: a4 | the paper rounds
D13 | figure | scope | F23 | 4.2 million bolivianos: a3 a6 | 3.1 million bolivianos: a5 | the whole award or the families' share
R F12 | 2 | the trial court; Colonel Villca
R F13 | 4 | the Forensic Institute; the defence; the Valencia laboratory; the Uruguayan expert
R F15 | 2 | the police; the organisers
R F14 | 2 | General Ichazo; Lidia Aramayo
S | a2 “Two judges have convicted him and history will acquit the third,” | a4 “Two judges have convicted him and history will acquit the third,”
E | Ramiro Ichazo | person | General Ramiro Ichazo; Ichazo; the general; the chief of the putschists; A former Bolivian army commander
E | Lidia Aramayo | person | President Aramayo; Lidia Aramayo; then-president Lidia Aramayo; Aramayo
E | Edgar Villca | person | Colonel Edgar Villca; Colonel Villca; Villca
E | Marcelo Quiroz | person | Marcelo Quiroz; Quiroz; Mr Quiroz
