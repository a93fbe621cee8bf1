story: tlacualoya_guards
about: a mountain village in Guerrero holds a National Guard patrol until three arrested men come home; hostages or guests, opium or maize, who was let go first, a paper signed or no bargain at all; traps: guards alone or with the cook, the three arrested and the three missing rifles, an electricity crew of 2026, a commander shot the day after
=== a1 | outlet: Anáhuac Noticias | published: 2030-09-18 | title: Villagers hold 13 National Guard members in southern Mexico
CHILPANCINGO, Mexico, Sept. 18 (Anáhuac) -- ⟦F1; by=federal security ministry: Residents of a mountain village in Guerrero seized a National Guard patrol⟧ ⟦F2; v=2030-09-17; by=federal security ministry: ⟦T2030-09-17: on Tuesday afternoon⟧⟧ and are holding it in a ⟦F3; v=community hall; by=federal security ministry: community hall⟧, Mexico's security ministry said Wednesday.
⟦F4; v=13; by=federal security ministry: Thirteen guards are in the hands of the inhabitants of Tlacualoya⟧, the ministry said. ⟦F5; v=2; by=federal security ministry: Two of them have bruises⟧.
The villagers want ⟦F6; by=community police: three men freed⟧ ⟦F31; v=2030-09-15; by=community police: who were arrested ⟦T2030-09-15: on Sunday⟧ at a checkpoint near Chilapa⟧, a spokesman for the community police told Anáhuac by phone. ⟦F7; v=opium; by=federal security ministry: The three had been caught with 12 kilograms of opium gum⟧, according to the ministry.
⟦F8; v=no deal; by=Interior Secretary Gabriela Montes; st=denied: The government would not bargain with captors⟧, Interior Secretary Gabriela Montes told reporters. ⟪Gabriela Montes; q: “The law is not exchanged like chickens in a market.”⟫
⟦F9; v=2026; by=-: In 2026⟧ the same village ⟦F10; by=-: kept nine linemen of the power company⟧ ⟦F11; v=4 days; by=-: for four days⟧ over a broken transformer.
%% © Anáhuac Noticias 2030
=== a2 | outlet: La Nota Dura | published: 2030-09-19 | title: HELL IN THE HILLS! Narco-village tortures our guards
%% Mexico City | 8 pesos | Pull-out: Saturday's boxing
They went to serve the fatherland and sleep tied up like goats! ⟦F1; by=-: The captors of Tlacualoya⟧, ⟦F12; v=hostages; by=-: who have turned ⟦F4; v=13; by=-: 13 young Mexicans⟧ into hostages⟧, are defending one thing only. ⟦F13; v=poppies; by=army source: The patrol had found eleven hectares of poppies, says an army source, and that is why it was taken⟧.
⟦F14; v=beaten; by=mother: Corporal Iván R., 22, was beaten with sticks, sobbed his mother⟧, who got forty seconds on the phone with him. ⟦F15; v=14; by=army source: The gang also has fourteen rifles⟧ which a week ago belonged to the nation, the source added.
⟦F16; v=jammed; by=-: A surveillance drone sent to film them lost its signal⟧ ⟦T2030-09-18: on Wednesday⟧.
And the governor? ⟦F17; v=600; by=-: Six hundred lorries rust in the queue⟧ on the road to Tlapa, ⟦F18; v=closed; by=-: which the rebels have closed with boulders⟧, and he inaugurates a swimming pool.
%% Your denunciation by WhatsApp
=== a3 | outlet: Radio Tepetl | published: 2030-09-19 | title: Assembly decides: they leave when our people arrive
%% Community radio, 91.1 | Nahuatl and Spanish | listener translation
⟦F12; v=guests; by=Commissioner Eutimio Tecolapa: The uniformed ones are guests under the custom, says Commissioner Eutimio Tecolapa⟧. ⟪Eutimio Tecolapa; q: “⟦F12; v=guests; by=Commissioner Eutimio Tecolapa: They eat what we eat⟧. The door of the school has no key.”⟫ ⟦F3; v=school; by=-: It was to the classrooms that they were moved on the second day⟧, out of the hall with its leaking roof.
There are fourteen of them, ⟦F4; v=14; by=-: thirteen in green and the cook⟧, a boy from Puebla who peels chayote with the women.
⟦F13; v=arrests; by=Commissioner Eutimio Tecolapa: They were stopped for one reason, the arrest of the three from our committee⟧, the commissioner told the assembly. ⟦F7; v=maize; by=Commissioner Eutimio Tecolapa: What those three carried in the truck was maize for seed⟧. ⟦F14; v=fell; by=-; st=denied: No one was struck⟧. ⟦F14; v=fell; by=nurse: The two with the bruises fell when their vehicle went into the ditch⟧, according to the nurse who put arnica on them.
⟦F19; v=311; by=-: By 311 raised hands⟧ it was resolved to let them go ⟦F6; by=-: as soon as Fermín, Abundio and Lucio stand in the plaza⟧. ⟦F30; by=-: The little aircraft that was watching us has gone home⟧.
%% Now: band music from Zitlala
=== a4 | outlet: Guerrero State Government, Bulletin 2291 | published: 2030-09-20 | title: Through dialogue, personnel of the National Guard rejoin their duties
%% Social communication office
Thanks to respectful dialogue, ⟦F1; by=-: the situation in Tlacualoya⟧ was resolved ⟦T2030-09-19: on Thursday night⟧. ⟦F4; v=13; by=-: The thirteen elements⟧ are well and were received by their commanders ⟦F20; v=52 hours; by=-: after 52 hours⟧.
⟦F21; v=guards first; by=-: Once the personnel was out of the village⟧, and only then, ⟦F6; by=-: three citizens regained their liberty⟧ because ⟦F22; v=judge; by=-: a judge had found fault with their arrest⟧. ⟦F8; v=no deal; by=-; st=denied: No document was signed and nothing was given in return⟧.
⟦F15; v=11; by=-: Eleven long weapons have been recovered⟧; ⟦F23; v=3; by=-: the search goes on for three⟧. ⟦F18; v=reopened; by=-: Traffic between Chilapa and Tlapa has flowed since dawn⟧.
%% Guerrero, land that embraces
=== a5 | outlet: Centro Montaña for Human Rights | published: 2030-09-21 | title: Urgent action: killing of Celso Apreza, hours after the agreement
%% Tlapa | To: all networks
⟦F24; v=shot; by=-: Celso Apreza, commander of Tlacualoya's community police, was killed with three bullets⟧ ⟦T2030-09-20: on Friday evening⟧ on the path to his well. He was 44.
We were present ⟦T2030-09-19: the day before⟧ as observers. ⟦F21; v=villagers first; by=-: First a van brought the three detainees to the plaza⟧; half an hour later ⟦F25; v=applause; by=-: the guards walked to their trucks and some people clapped⟧. ⟦F8; v=signed; by=-: Between the two, on the bonnet of the van, the state's undersecretary put his name under five points⟧. We hold a copy.
⟦F26; v=200,000 pesos; st=asked; by=minutes: Point three, a payment for the broken water pipe, stood at 200,000 pesos in the draft⟧; ⟦F27; v=80,000 pesos; by=minutes: the signed version says 80,000⟧.
⟦F22; v=no judge; by=-; st=denied: No judge had ruled on anything by that hour⟧. ⟦F7; v=maize; by=case file: The case file itself describes the seized goods as seed maize⟧, with a question mark where the opium should be.
@@ copy Anáhuac Noticias
⟦F9; v=2026; by=-: In 2026⟧ the same village ⟦F10; by=-: kept nine linemen of the power company⟧ ⟦F11; v=4 days; by=-: for four days⟧ over a broken transformer, and nobody died of it.
=== a6 | outlet: The Rio Brazos Ledger | published: 2030-09-23 | title: In Mexico's poppy hills, a hostage standoff with two endings
%% By Carla Whitmer, Staff Writer | TLACUALOYA, Mexico
⟦F8; v=no deal; by=capital; st=denied: In the version told in the capital, nothing was traded⟧. In the version told here, the plaza remembers headlights, three thin men, an embrace.
⟪Julián Osorio; q: “⟦F21; v=villagers first; by=Private Julián Osorio: We saw them get out, and then they told us to go⟧,”⟫ Pvt. Julián Osorio, one of the guards, said in a doughnut shop in Puebla. Hostage? ⟪Julián Osorio; q: “⟦F12; v=hostages; by=Private Julián Osorio: When eighty people with machetes say stay, you stay⟧. But the soup was good.”⟫ ⟦F14; v=fell; by=Private Julián Osorio: He got his black eye when the pickup tipped over⟧, he said.
⟦F20; v=more than 2 days; by=-: The whole thing lasted a little over two days⟧. ⟦F19; v=more than 300; by=-: Upward of three hundred villagers had voted on how it should end⟧. ⟦F28; v=2,400; by=census: The last census found 2,400 people⟧ in Tlacualoya.
⟦F17; v=200; by=truckers' association: The blockade held up about 200 trucks on this side of the pass, says the truckers' association⟧.
⟦F13; v=both; by=Private Julián Osorio: Why was the patrol stopped? For the three men, Osorio believes, but they had smelled poppies too⟧. ⟦F15; v=13; by=defense ministry: As of Sunday the defense ministry counted thirteen of its fourteen rifles back⟧. ⟦F27; v=80,000 pesos; by=commissioner: The commissioner showed me the bank slip for $4,300, which is what the eighty thousand pesos came to⟧.
⟦F24; v=shot; by=-: At the well where the police chief died⟧ someone has left marigolds. ⟦F29; v=none; by=prosecutor: There is no suspect, the prosecutor's office says⟧. ⟪Eutimio Tecolapa; q: “They eat what we eat, and the school door has no lock,”⟫ the commissioner had told a local radio of his guests; now he sleeps in a different house each night.
%% Subscribers make this journalism possible
=== key
F1 | What happened to the National Guard patrol?
F2 | On what day was the patrol seized?
F3 | Where were the guards held?
F4 | How many people were held?
F5 | How many guards were bruised?
F6 | What did the villagers want or get?
F7 | What did the three arrested men carry?
F8 | Was there a deal with the village?
F9 | When was the power company's crew held?
F10 | Whom had the village held before?
F11 | How long was the earlier crew held?
F12 | Were the guards hostages or guests?
F13 | Why was the patrol seized?
F14 | How did the guards get their bruises?
F15 | How many rifles are lost or recovered?
F16 | What happened to the drone?
F17 | How many trucks were held up?
F18 | Is the road closed?
F19 | How many voted in the assembly?
F20 | How long were the guards held?
F21 | Who was released first?
F22 | Why were the three men released?
F23 | How many rifles are still missing?
F24 | What happened to the commander of the community police?
F25 | How did the guards leave?
F26 | What sum was asked for the water pipe?
F27 | What sum was paid for the water pipe?
F28 | How many people live in Tlacualoya?
F31 | When and where were the three men arrested?
F30 | Is the drone still over the village?
F29 | Is there a suspect in the killing?
D1 | characterisation | conflict | F12 | hostages: a2 a6 | guests: a3 | the tabloid and a guard say hostages, the commissioner guests under the custom
D2 | denial | conflict | F8 | no deal: a1 a4 a6 | signed: a5 | the governments deny a bargain, the observers hold a signed copy
D3 | sequence | conflict | F21 | guards first: a4 | villagers first: a5 a6 | the bulletin has the guards out first, observers and a guard the three men
D4 | identity | conflict | F7 | opium: a1 | maize: a3 a5 | the ministry says opium gum, the commissioner and the case file seed maize
D5 | cause | conflict | F14 | beaten: a2 | fell: a3 a6 | a mother says sticks, the nurse and the guard himself a tipped vehicle
D6 | cause | conflict | F13 | poppies: a2 | arrests: a3 | both: a6 | an army source says the patrol had found poppies, the commissioner that it was for the three
D8 | place | update | F3 | community hall: a1 | school: a3 | they were moved to the school on the second day
D9 | cause | conflict | F22 | judge: a4 | no judge: a5 | the bulletin cites a ruling that the observers say did not exist
D10 | figure | scope | F4 | 13: a1 a2 a4 | 14: a3 | guards alone or with their cook
D11 | figure | update | F15 | 11: a4 | 13: a6 | two more rifles were recovered by Sunday
D12 | figure | scope | F15 | 14: a2 | 11: a4 | the rifles taken against those recovered
D13 | figure | scope | F17 | 600: a2 | 200: a6 | the whole queue to Tlapa against one side of the pass
D14 | figure | rounding | F20 | 52 hours: a4 | more than 2 days: a6 | the same captivity
D15 | figure | rounding | F19 | 311: a3 | more than 300: a6 | the same vote
D16 | characterisation | update | F18 | closed: a2 | reopened: a4 | the road was cleared after the release
R F12 | 3 | the tabloid; the commissioner; Private Osorio
R F21 | 3 | the state bulletin; the Centro Montaña's observers; Private Osorio
R F7 | 3 | the security ministry; the commissioner; the case file
R F14 | 3 | the mother; the nurse; Private Osorio
R F8 | 2 | the governments; the observers' copy
S | a3 “They eat what we eat. The door of the school has no key.” | a6 “They eat what we eat, and the school door has no lock,”
E | Eutimio Tecolapa | person | Commissioner Eutimio Tecolapa; Eutimio Tecolapa; the commissioner
E | Julián Osorio | person | Pvt. Julián Osorio; Osorio; one of the guards
E | Tlacualoya | place | Tlacualoya; a mountain village in Guerrero; the same village
E | Celso Apreza | person | Celso Apreza; commander of Tlacualoya's community police; the police chief
