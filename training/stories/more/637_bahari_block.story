story: bahari_block
about: an apartment block falls at dawn in Alexandria; legal and illegal floors, a gas blast or a dug-out cellar, an order to demolish that was or was not served, an owner who is a front man; a conscript dies in a second fall during the rescue
=== a1 | outlet: Shatt Online | published: 2032-03-02 | title: Thirteen-storey building falls in Bahari, dozens under rubble
%% Alexandria – written by Marwa El-Sakka – 2 March, 3.15 pm
⟦F1; by=-: Block 14 of Sidi Wahdan Street in the Bahari district fell onto its own entrance⟧ ⟦F2; v=2032-03-02; by=-: ⟦T2032-03-02: at dawn today⟧⟧. ⟦F3; v=9; by=health directorate: Nine martyrs have been taken to the Koum El-Dikka mortuary⟧, the health directorate told us, and ⟦F4; v=21; by=health directorate: twenty-one wounded are in hospitals⟧.
⟦F5; v=13; by=-: It had thirteen floors⟧, of which, people of the street say, ⟦F6; v=4; by=neighbours: four went up in the months after the revolution at night⟧.
⟦F7; v=gas; by=Hisham Abdel-Razek: A gas cylinder exploded on the first floor⟧, according to the preliminary view of Governor Hisham Abdel-Razek. Baker Saad Khamis, who was lighting his oven opposite, shook his head. ⟪Saad Khamis; q: “⟦F7; v=excavation; by=Saad Khamis: Gas makes a boom. This made a sigh⟧. For three weeks they had been carrying out earth from the shop below in flour sacks, my sacks,”⟫ he said.
⟦F8; v=2023; by=district head: A removal order had existed since 2023⟧, the district head let it be known. ⟦F9; v=not served; by=residents: The residents we spoke with had never seen a paper⟧.
%% Related: The sea is eating Alexandria – photo essay
=== a2 | outlet: Levant & Nile Agency | published: 2032-03-03 | title: Egypt building collapse death toll hits 17, soldier killed in rescue
CAIRO, March 3 (LNA) - ⟦F3; v=17; by=civil defence: The number of people killed in ⟦F1; by=-: the collapse of an apartment building in Egypt's second city⟧ rose to 17⟧ ⟦T2032-03-03: on Wednesday⟧, civil defence officials said.
⟦F10; v=1; by=civil defence: A conscript helping to dig was killed⟧ ⟦F11; by=civil defence: when a stairwell gave way overnight⟧; ⟦F12; by=civil defence: he is not included in that figure⟧.
⟦F13; v=about 80; by=-: Some eighty people were thought to live in the building⟧. ⟦F14; v=26; by=civil defence: Twenty-six families next door were told to get out as cracks had appeared⟧.
⟦F15; v=arrested; by=security source: The owner, a 71-year-old widow, was arrested⟧, a security source said. ⟦F16; v=Libya; by=security source: The contractor, known as Gamal Shehata, has crossed into Libya⟧, the source added.
Collapses are common in the city: ⟦F17; v=5; by=-: five people died⟧ ⟦F18; v=2030; by=-: in 2030⟧ two streets away.
%% LNA – Amman, Beirut, Cairo
=== a3 | outlet: Gate of the Republic | published: 2032-03-04 | title: Prime Minister follows up Alexandria incident moment by moment
%% State daily, English page
The Prime Minister has directed that ⟦F19; v=200000 pounds; by=cabinet: the family of each of the departed be paid 200,000 pounds⟧ in connection with ⟦F1; by=-: the property incident of Sidi Wahdan Street⟧, a cabinet statement read.
⟦F20; v=40 hours; by=Civil Protection: After forty hours beneath concrete⟧ ⟦F24; v=Civil Protection; by=Civil Protection: the infant Yassin was lifted out by the heroes of Civil Protection⟧, the force reported.
⟦F5; v=9; by=-: The building, licensed for nine storeys⟧, had been ⟦F8; v=2019; by=local development ministry: the object of a demolition decision as long ago as 2019⟧, the ministry of local development clarified. ⟦F9; v=served; by=local development ministry: Residents signed for it⟧, the ministry said, ⟦F21; v=refused; by=local development ministry: and refused to leave⟧.
⟦F7; v=gas; by=public prosecution: The leak of a domestic cylinder remains the likeliest cause⟧, a source in the public prosecution told the Gate. ⟦F3; v=19; by=-: The victims have reached nineteen⟧; all will receive a dignified burial.
=== a4 | outlet: Khalij One English | published: 2032-03-05 | title: Alexandria: The widow who owned a tower she had never entered
%% Watch the full report on our app
Neighbours of Nadia Abu Zeid laugh when told she is a developer. ⟦F22; v=front; by=Karim Nassif: She is a kahoul, a name rented for a contract⟧, lawyer Karim Nassif explains; ⟦F23; v=300 pounds; by=Karim Nassif: his client got three hundred pounds and a fridge⟧.
The real builder, ⟦F16; v=Cairo; by=Gamal Shehata: speaking to us by phone from what he said was a flat in Cairo⟧, does not sound like a man on the run. ⟪Gamal Shehata; q: “⟦F22; v=owner; by=Gamal Shehata: The land was hers, I only poured⟧. ⟦F7; v=sea; by=Gamal Shehata: And it was the sea that ate the columns⟧, ask any engineer,”⟫ Gamal Shehata said.
We did. ⟦F7; v=excavation; by=Samia Guindi: Salt is slow, a missing footing is quick; somebody dug where he shouldn't⟧, said Samia Guindi, professor of structures at Alexandria.
The little boy everyone calls the miracle of Bahari was found by a dockworker, his aunt insists. ⟪Hoda Sabry; q: “⟦F24; v=Ashraf; by=Hoda Sabry: It was Ashraf from the port who heard him and dug with a frying pan⟧. The uniforms came for the photograph,”⟫ said Hoda Sabry.
⟦F3; v=19; by=-: Nineteen shrouds have left the mosque⟧.
=== a5 | outlet: Right to the Roof | published: 2032-03-09 | title: Nobody signed: the paper trail of Block 14
%% Briefing by an Egyptian-Tunisian housing group. Tunis
We hold copies. ⟦F8; v=2019; by=-: The order bears a stamp of October 2019⟧; ⟦F8; v=2023; by=district head; st=doubted: what the district calls the decision of 2023 is the rejection of an appeal⟧. ⟦F9; v=not served; by=Right to the Roof: The seven signatures of receipt are in one hand⟧, and ⟦F25; v=2; by=civil registry: two belong to persons who were dead by then, the civil registry shows⟧.
⟦F13; v=112; by=Right to the Roof: Our tenants' roll has one hundred and twelve names⟧. ⟦F3; v=24; by=Right to the Roof: We make it 24 lives⟧, namely ⟦F3; v=23; by=-: the twenty-three of ⟦F1; by=-: the building's fall⟧⟧ ⟦F2; v=2032-03-02; by=-: ⟦T2032-03-02: on 2 March⟧⟧ ⟦F10; v=1; by=-: and Conscript Mina Atallah, 20⟧, ⟦F11; by=-: on whom the stairs came down⟧.
Compensation is ⟦F19; v=200000 pounds; by=-: 200,000 Egyptian pounds, call it 3,400 euros⟧. ⟦F26; v=half; by=district office; st=planned: Those without a contract, says the district office, will get half⟧.
@@ copy Levant & Nile Agency
Collapses are common in the city: ⟦F17; v=5; by=-: five people were killed⟧ ⟦F18; v=2030; by=-: in 2030⟧ just two streets away, LNA recalled.
As for who raised the infant ⟦F20; v=nearly two days; by=-: after close on two days⟧: ⟦F24; v=Ashraf; by=three witnesses: three witnesses name Ashraf Gomaa, docker⟧.
=== a6 | outlet: Shatt Online | published: 2032-04-11 | title: Experts: cellar dug 2.8 metres too deep; contractor held at Salloum
%% Alexandria – written by Marwa El-Sakka
The committee of three engineers named by the court has blamed ⟦F7; v=excavation; by=court experts: a cellar scooped out beneath two columns⟧ for ⟦F1; by=-: the loss of Block 14⟧. ⟦F7; v=no gas; by=court experts; st=denied: All the cylinders were found intact⟧, the committee writes, and ⟦F7; v=no sea; by=court experts; st=denied: the corrosion was within what one sees everywhere on the Corniche⟧.
⟦F16; v=Salloum; by=security directorate: Gamal Shehata was stopped at the Salloum crossing ⟦T2032-04-10: yesterday⟧⟧ ⟦F28; v=another man's; by=security directorate: with another man's passport⟧, the security directorate announced. ⟦F22; v=front; by=prosecution: The widow Abu Zeid has been released: a mere front, in the prosecution's opinion⟧.
⟦F3; v=23; by=-: Twenty-three of the inhabitants⟧ lost their lives, ⟦F10; v=1; by=-: and one soldier⟧. ⟦F4; v=some 20; by=-: A score had been injured⟧.
⟪Saad Khamis; q; via=experts' report: “Gas makes a boom. This made a sigh, and then dust,”⟫ the experts quote the baker. ⟦F14; v=26; by=-: The 26 households of the neighbouring block are still in a school⟧.
⟦F24; v=Civil Protection; by=Civil Protection: Civil Protection, meanwhile, decorated Sergeant Wael Fekry for pulling out the child Yassin⟧. ⟦F27; by=-: Ashraf Gomaa was invited, and did not come⟧.
=== key
F1 | What happened to Block 14?
F2 | When did the building collapse?
F3 | How many people were killed in the collapse?
F4 | How many were injured?
F5 | How many storeys did the building have?
F6 | How many storeys were added illegally?
F7 | What caused the collapse?
F8 | From when is the demolition order?
F9 | Was the order served on the residents?
F10 | How many rescuers died?
F11 | How did the conscript die?
F12 | Is the conscript counted in the toll?
F13 | How many people lived in the building?
F14 | How many families next door had to leave?
F15 | What happened to the registered owner?
F16 | Where is the contractor?
F17 | How many died in the earlier collapse nearby?
F18 | When was the earlier collapse nearby?
F19 | What is paid for each victim?
F20 | How long was the infant under the rubble?
F21 | What did residents do about the order?
F22 | Was the widow the true owner?
F23 | What did the widow get?
F24 | Who found the infant?
F25 | How many of the signatories were dead?
F26 | What do tenants without a contract get?
F27 | Did the docker attend the ceremony?
F28 | Whose passport did the contractor carry?
D1 | figure | update | F3 | 9: a1 | 17: a2 | 19: a3 a4 | 23: a5 a6 | the count grew as rubble was cleared
D2 | figure | scope | F3 | 23: a5 a6 | 24: a5 | the housing group adds the conscript
D3 | cause | conflict | F7 | gas: a1 a3 | excavation: a1 a4 a6 | governor and prosecution against baker, professor and the court's experts
D4 | cause | conflict | F7 | gas: a1 a3 | sea: a4 | the contractor blames the sea
D5 | denial | conflict | F7 | gas: a1 a3 | no gas: a6 | the experts found the cylinders intact
D6 | denial | conflict | F7 | sea: a4 | no sea: a6 | the experts find ordinary corrosion
D7 | date | conflict | F8 | 2023: a1 | 2019: a3 a5 | the district's year is that of an appeal, the order is older
D8 | denial | conflict | F9 | not served: a1 a5 | served: a3 | residents and handwriting against the ministry
D9 | figure | scope | F5 | 13: a1 | 9: a3 | floors built against floors licensed
D10 | place | conflict | F16 | Libya: a2 | Cairo: a4 | a security source against the man himself
D11 | place | update | F16 | Libya: a2 | Cairo: a4 | Salloum: a6 | he was later stopped at the border
D12 | identity | conflict | F22 | front: a4 a6 | owner: a4 | lawyer and prosecution against the contractor
D13 | identity | conflict | F24 | Ashraf: a4 a5 | Civil Protection: a3 a6 | aunt and witnesses against the force
D14 | figure | conflict | F13 | about 80: a2 | 112: a5 | an early guess against the tenants' roll
D15 | figure | rounding | F20 | 40 hours: a3 | nearly two days: a5 | the same wait
D16 | figure | rounding | F4 | 21: a1 | some 20: a6 | a score for twenty-one
R F7 | 5 | the governor and prosecution; Saad Khamis; Gamal Shehata; Samia Guindi; the court's experts
R F9 | 3 | residents; the ministry; the signatures
R F24 | 3 | Hoda Sabry; three witnesses; Civil Protection
R F8 | 3 | the district head; the ministry; the stamped copies
S | a1 “Gas makes a boom. This made a sigh | a6 “Gas makes a boom. This made a sigh, and then dust,”
E | Gamal Shehata | person | Gamal Shehata; The contractor; The real builder
E | Nadia Abu Zeid | person | Nadia Abu Zeid; The owner, a 71-year-old widow; The widow Abu Zeid; his client
E | Hisham Abdel-Razek | person | Governor Hisham Abdel-Razek
E | Ashraf Gomaa | person | Ashraf Gomaa; Ashraf from the port; docker; a dockworker
E | Civil Protection | organisation | Civil Protection; the force; civil defence
