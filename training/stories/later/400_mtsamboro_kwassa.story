story: mtsamboro_kwassa
about: a kwassa from the Comoros capsizes off Mayotte; passengers by the prefect's or the survivors' guess, the dead all Comorian or mostly Congolese, rammed by a police launch or turned by a wave, the pilot a boy or a man, and a boat of August with seven dead of its own
=== a1 | outlet: Le Lagon Matin (Mamoudzou) | published: 2030-09-10 | title: Shipwreck off Mtsamboro: eleven bodies, and how many still in the water?
%% By Nadjati Saïd | Translated from the French edition
Fishermen raised the alarm ⟦T2030-09-09: at daybreak on Monday⟧. ⟦F1; by=-: A kwassa, one of the narrow boats that carry people by night from the Comoros, had turned over⟧ ⟦F2; v=French waters; by=fishermen: less than three kilometres from the islet of Mtsamboro, thus well within French waters⟧.
⟦F3; v=11; by=prefecture: Eleven bodies have been recovered⟧, the prefecture says. ⟦F4; v=19; by=prefecture: Nineteen persons were pulled from the sea alive⟧. ⟦F5; v=about 40; by=prefecture: The State estimates that some forty had embarked⟧; ⟦F5; v=52; by=survivors: two survivors, separately, told us 52⟧.
⟦F6; v=Comorian; by=prefecture: All of the dead are of Comorian nationality, according to the prefect's office⟧. ⟦F7; v=wave; by=prefecture: A cross sea threw the boat on its side⟧, it adds.
That is not what is told at the hospital. ⟪Youssouf A.; q: “⟦F7; v=rammed; by=Youssouf A.: ⟦F14; v=before; by=Youssouf A.: The police came at us without lights⟧ and cut us in two⟧,”⟫ says Youssouf A., ⟦F8; v=26: 26⟧, his arm in plaster.
⟦F9; v=7; by=-: Seven people had drowned on the same route⟧ ⟦F10; v=August; by=-: in August⟧.
%% Abonnez-vous: 9,90 € par mois
=== a2 | outlet: Dépêches de l'Océan | published: 2030-09-11 | title: Mayotte migrant boat toll rises to 17
MAMOUDZOU (DdO) - The number of dead in ⟦F1: the capsizing of a migrant boat⟧ off the French island of Mayotte ⟦F3; v=17; by=prefecture: rose to 17⟧ ⟦T2030-09-11: on Wednesday⟧ as ⟦F34; v=6; by=prefecture: divers brought up six more bodies⟧, the prefecture said. ⟦F11; v=6; by=prefecture: Six of the victims were children under 15⟧.
⟦F4; v=19; by=prefecture: Nineteen survivors⟧ have been questioned. ⟦F12; v=2; by=prosecutor: Two of them were in custody, suspected of having steered the boat⟧, prosecutor Hélène Marchetti said. ⟦F13; v=adult; by=Hélène Marchetti: The main suspect is a man of 22⟧.
⟦F7; v=no collision; by=Hélène Marchetti; st=denied: Marchetti rejected accounts of a collision⟧. ⟦F14; v=after; by=Hélène Marchetti: A border police launch reached the scene forty minutes after the boat had gone over⟧, she said.
⟦F15; v=Domoni; by=police: The boat had put to sea from Domoni, on the Comorian island of Anjouan⟧, police said, ⟦F16; v=70 km; by=-: some 70 kilometres away⟧.
The overseas minister, Paul-Henri Castaing, spoke of ⟪Paul-Henri Castaing; q: “⟦V1; said: merchants of death⟧”⟫.
Mayotte, a French department, lies in the Mozambique Channel.
%% © Dépêches de l'Océan
=== a3 | outlet: Al-Fajr Moroni | published: 2030-09-12 | title: Government: the drowned are not ours alone, and they did not drown in France
%% Quotidien national
The Comorian government has asked Paris not to speak in its name. ⟪Anrifia Msaidie; q: “⟦F6; v=not all Comorian; by=Anrifia Msaidie; st=denied: It has been announced that the victims are Comorians. Nobody asked us⟧. ⟦F17; v=4; by=Anrifia Msaidie: We recognise four⟧,”⟫ the spokeswoman, Anrifia Msaidie, declared.
⟦F2; v=Comorian side; by=coast guard of Anjouan: The coast guard of Anjouan fixed the wreck at a point on the Comorian side of the median⟧, where a launch of the French police had no business. ⟦F18; v=not recognised; by=-: The Union, it may be recalled, recognises no French sea around its fourth island⟧.
⟦F15; v=not Domoni; by=mayor of Domoni; st=denied: The mayor of Domoni denies that any boat left his beach that night⟧, there being a wedding on it. He believes that ⟦F15; v=Madagascar; by=mayor of Domoni: it came from the side of Madagascar⟧.
@@ copy Dépêches de l'Océan
⟦F12; v=2; by=prosecutor: Two of the survivors were in custody, suspected of having steered the boat⟧, prosecutor Hélène Marchetti said.
⟦F13; v=minor; by=family: One of them, the family in Mutsamudu says, is a schoolboy of 16⟧ who paid for his passage by bailing water.
=== a4 | outlet: Channel Vigil (NGO) | published: 2030-09-14 | title: Mayotte: Light must be shed on the night of 8 September
%% PRESS STATEMENT
Channel Vigil has interviewed fourteen of ⟦F4; v=19; by=-: the nineteen who lived⟧. All but one state that ⟦F14; v=before; by=survivors > Channel Vigil: a police launch was beside the boat before it overturned⟧. Nine say that ⟦F7; v=rammed; by=survivors > Channel Vigil: the launch struck the stern⟧; four, that ⟦F7; v=wake; by=survivors > Channel Vigil: its wake swamped them as it circled⟧.
⟦F5; v=52; by=survivors > Channel Vigil: Fifty-two people had paid⟧, ⟦F19; v=800 euros; by=survivors > Channel Vigil: each about 400,000 Comorian francs⟧. With ⟦F3; v=17; by=-: seventeen dead⟧ and ⟦F4; v=19: nineteen living⟧, ⟦F20; v=16; by=Channel Vigil: sixteen human beings are unaccounted for⟧. ⟦F11; v=8; by=Channel Vigil: Among the dead are eight children, as the Convention defines a child⟧, that is, under eighteen.
⟦F6; v=Congolese; by=Channel Vigil: ⟦F32; v=10; by=Channel Vigil: Ten of the dead were Congolese⟧⟧, most of them from North Kivu; ⟦F17; v=4; by=Channel Vigil: four were Comorian⟧, ⟦F33; v=2; by=Channel Vigil: two Somali⟧, and one is without a name.
⟪Inès Delorme; q: “A state that counts forty where there were fifty-two has already drowned twelve,”⟫ said Inès Delorme, our coordinator. ⟦F21; st=asked; by=Channel Vigil: We call for the radar track of the launch to be handed to a judge⟧.
%% Support our work: IBAN on request
=== a5 | outlet: La Nation Fidèle (Paris) | published: 2030-09-13 | title: Mayotte: the smugglers kill, the police get the blame
%% Édito
Once again ⟦F1: a smugglers' tub has gone to the bottom⟧ with its human freight, and once again it is our men who stand accused. ⟦F14; v=after; by=police union: The launch arrived when everything was over⟧, say the police unions; ⟦F22; v=11; by=police union: its crew plucked eleven of the living out of the water⟧ with their bare hands.
⟦F7; v=overloading; by=police union: Too many people in too small a boat, there is the cause⟧. ⟦F19; v=800 euros; by=-: For 800 euros a head⟧ these ⟦V1; own: merchants of death⟧ sell a place on the edge of a plank, and ⟦F16; v=68 km; by=-: sixty-eight kilometres of open sea⟧. ⟦F13; v=adult; by=-: The helmsman, an adult of 22 who calls himself a minor⟧, will no doubt be lodged at our expense.
⟦F5; v=about 40; by=prefecture: Forty souls⟧, says the prefect; ⟦F3; v=17: seventeen of them lie in the morgue⟧. ⟦F23; v=one third; by=-: A third of the island's inhabitants are already there without papers⟧.
⟪Éric Vaubourg; q: “An invasion in small instalments,”⟫ deputy Éric Vaubourg called it, and he is right.
=== a6 | outlet: Radio Virunga (Goma) | published: 2030-09-15 | title: They had left Masisi to be safe
%% Journal parlé de 12 h 30
In the quarter of Ndosho they have put out the chairs for mourning without a coffin. ⟦F6; v=Congolese; by=families: ⟦F32; v=9; by=families: Nine of those who died before Mayotte came from our province⟧⟧, the families have counted by telephone.
Furaha Bahati, ⟦F24; v=31: 31⟧, lost two sisters. ⟪Furaha Bahati; q: “⟦F25; by=Furaha Bahati: They went by lorry to Dar es Salaam, by aeroplane to Moroni⟧, and then nobody told them how small the boat is,”⟫ she says.
⟦F4; v=about 20; by=-: Some twenty live to tell it⟧. The number of passengers remains a quarrel. ⟦F5; v=about 40; by=prefect: Forty, says the French prefect⟧. ⟦F5; v=52; by=survivors > Channel Vigil: Fifty-two, says an association which has listened to the survivors⟧. ⟦F26; v=47; by=ferryman: A ferryman of Anjouan who kept the money wrote down 47 names⟧, but ⟦F26; by=ferryman: infants he did not write, as they travel free⟧.
The Congolese embassy has announced that ⟦F27; st=planned; v=flown home; by=embassy: the bodies will be flown home⟧. ⟦F28; v=August; by=-: It announced the same for the August boat, and those are buried at Mamoudzou⟧.
⟪Inès Delorme; q; via=Channel Vigil: “Whoever counts forty where there were fifty-two has drowned twelve more,”⟫ the French association wrote.
=== a7 | outlet: Le Lagon Matin (Mamoudzou) | published: 2030-09-24 | title: Mtsamboro wreck: the prefect corrects himself, the boy is freed
%% By Nadjati Saïd
Two weeks after ⟦F1: the sinking⟧, four lines from the prefecture. ⟦F6; v=Congolese; by=prefecture: ⟦F32; v=10; by=prefecture: After identification ten victims are Congolese nationals⟧⟧, ⟦F17; v=4; by=prefecture: four are Comorians⟧, ⟦F33; v=2; by=prefecture: two come from Somalia⟧. ⟦F3; v=18; by=prefecture: The toll is carried to 18⟧, ⟦F35; by=prefecture: a woman having been found by divers near Choazil⟧.
⟦F13; v=minor; by=judge: A bone test and a birth register have persuaded the judge that the presumed pilot is 16⟧; ⟦F29; v=released; by=judge: he was released on Friday into the care of an aunt⟧. ⟦F12; v=1; by=-: The second suspect stays in prison⟧.
As for the launch, ⟦F14; v=before; by=radar record: the radar record, which we were able to see, puts it within sixty metres of the kwassa at 3.12 a.m.⟧, and ⟦F30; v=03h20; by=-: the kwassa's echo vanishes at 3.20⟧. ⟦F14; v=after; by=prosecutor: The prosecutor, who had spoken of an arrival forty minutes later⟧, ⟦F31; by=prosecutor: has opened an inquiry for manslaughter “against X”⟧. ⟦F2; v=French waters; by=radar record: Both echoes lie inside the French limit⟧, by a good mile.
⟦F9; v=7: The seven of August⟧ have had no inquiry.
=== key
F1 | What happened off Mtsamboro?
F2 | In whose waters did the boat capsize?
F3 | How many people died?
F4 | How many were rescued?
F5 | How many people were aboard?
F6 | Of what nationality were the dead?
F7 | What made the boat capsize?
F8 | How old is Youssouf A.?
F9 | How many drowned in the earlier wreck?
F10 | When was the earlier wreck?
F11 | How many of the dead were children?
F12 | How many suspects were in custody?
F13 | Is the presumed pilot an adult or a minor?
F14 | Did the police launch reach the boat before or after it capsized?
F15 | Where had the boat set out from?
F16 | How far is the crossing?
F17 | How many of the dead were Comorian?
F18 | Do the Comoros recognise French waters there?
F19 | How much did the passengers pay?
F20 | How many are unaccounted for?
F21 | What does Channel Vigil call for?
F22 | How many did the launch's crew rescue?
F23 | How many of the island's inhabitants have no papers?
F24 | How old is Furaha Bahati?
F25 | How did the sisters travel to the Comoros?
F26 | How many names did the ferryman write down?
F27 | What will happen to the Congolese bodies?
F28 | What was announced for the bodies of the earlier wreck?
F29 | What happened to the presumed pilot?
F30 | When did the kwassa's echo vanish?
F31 | What has the prosecutor opened?
F32 | How many of the dead were Congolese?
F34 | How many bodies did the divers bring up by Wednesday?
F35 | Where was the eighteenth body found?
F33 | How many of the dead were Somali?
D1 | figure | update | F3 | 11: a1 | 17: a2 a4 a5 | 18: a7 | divers found more bodies
D2 | figure | conflict | F5 | about 40: a1 a5 a6 | 52: a1 a4 a6 | the State's estimate against what survivors say
D3 | identity | conflict | F6 | Comorian: a1 | not all Comorian: a3 | the prefect named a nationality that Moroni disowns
D4 | identity | update | F6 | Comorian: a1 | Congolese: a4 a6 a7 | identification shows that most came from North Kivu, and the prefect corrects himself
D7 | sequence | conflict | F14 | after: a2 a5 a7 | before: a1 a4 a7 | forty minutes later by the prosecutor, alongside by the survivors and the radar
D8 | place | conflict | F2 | French waters: a1 a7 | Comorian side: a3 | fishermen and radar against the coast guard of Anjouan
D9 | identity | conflict | F13 | adult: a2 a5 | minor: a3 a7 | 22 for the prosecutor, 16 for the family and in the end the judge
D10 | figure | scope | F11 | 6: a2 | 8: a4 | under fifteen or under eighteen
D12 | figure | update | F12 | 2: a2 a3 | 1: a7 | one of the suspects was freed
D5 | cause | conflict | F7 | wave: a1 | no collision: a2 | overloading: a5 | rammed: a1 a4 | wake: a4 | officials blame the sea or the load and deny a collision, survivors blame the launch or its wake
D6 | place | conflict | F15 | Domoni: a2 | not Domoni: a3 | Madagascar: a3 | the police against the mayor
D11 | figure | rounding | F4 | 19: a1 a2 a4 | about 20: a6 | the radio rounds the survivors
D13 | figure | rounding | F16 | 70 km: a2 | 68 km: a5 | the agency rounds the distance
D14 | figure | scope | F32 | 10: a4 a7 | 9: a6 | all Congolese, or those of one province
R F5 | 2 | the prefecture; the survivors
R F7 | 4 | the prefecture; the prosecutor; the survivors; the police union
R F14 | 4 | the prosecutor; the police union; the survivors; the radar record
R F6 | 4 | the prefecture; the Comorian government; Channel Vigil; the families in Goma
S | a4 “A state that counts forty where there were fifty-two has already drowned twelve,” | a6 “Whoever counts forty where there were fifty-two has drowned twelve more,”
E | Hélène Marchetti | person | Hélène Marchetti; prosecutor Hélène Marchetti; Marchetti; The prosecutor
E | Channel Vigil | organisation | Channel Vigil; an association; the French association
E | Inès Delorme | person | Inès Delorme; our coordinator
E | prefecture of Mayotte | organisation | the prefecture; the prefect's office; the prefect; The State; the French prefect
