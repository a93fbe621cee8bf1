story: tournai_bridge_name
about: a Belgian town takes a colonial officer's name off its bridge; the first and the second vote, two petitions, cost with and without the neighbours' bills, who threw the paint, whose money built it
=== a1 | outlet: Le Quotidien de l'Escaut | published: 2034-04-25 | title: Tournai turns the page on Colonel Delvaulx
%% Benoît Carlier
%% Réservé aux abonnés | English digest
The quay was full and the gallery fuller when the clerk read out the figures: ⟦F3; v=22-16; by=-: twenty-two in favour, sixteen against, one blank⟧. ⟦F1; by=-: Tournai's council will give the Pont Colonel Delvaulx another name⟧, that of the nurse ⟦F6; v=Sophie Kambale; by=-: Sophie Kambale, a Congolese who dressed wounds under it in 1940⟧. The ballot was held ⟦F2; v=2034-04-24; by=-: ⟦T2034-04-24: yesterday evening⟧⟧ and lasted, with speeches, four hours.
⟦F4; v=19-19; by=-: In March the same motion had failed at nineteen all⟧. Three liberals changed sides after ⟦F8; v=8412; by=town clerk: a petition that the clerk's office certified at 8,412 names⟧.
⟪Odile Warnier; q: “We are not erasing the Colonel, we are returning him to the library,”⟫ said ⟦F13; v=Odile Warnier; by=-: the mayor, Odile Warnier⟧. She counts on ⟦F9; v=38000; by=Odile Warnier: thirty-eight thousand euros for plates, signs and the printer⟧. ⟦F10; v=2034-05-17; by=Odile Warnier; st=planned: The unveiling she has fixed for ⟦T2034-05-17: 17 May⟧⟧, the day on which ⟦F7; v=1940-05-17; by=Odile Warnier: the nurse was killed at her post ⟦T1940-05-17: in 1940⟧⟧.
Opposite, Thierry Delvaulx, great-grandson, had brought a folder. ⟪Thierry Delvaulx; q: “⟦F17; v=Delvaulx; by=Thierry Delvaulx: The Colonel paid for these stones⟧. Take the name, give back the francs,”⟫ he told the councillors, one of whom asked at what rate.
⟦F26; v=46; by=town hall: Forty-six households and shops will have to change their address⟧, according to the town hall, among them a friterie called Au Colonel, which is thinking it over.
%% Météo: éclaircies
=== a2 | outlet: Agence Benelux | published: 2034-05-01 | title: Paint thrown at Belgian bridge as thousands rally over new name
BRUSSELS, 1 May (AB) - Red paint was poured at the weekend over a commemorative stone on ⟦F1; by=-: the bridge that the Belgian town of Tournai has decided to rename⟧, and opponents of the change marched on Sunday.
⟦F12; v=1200; by=police: Police put the crowd at 1,200⟧; ⟦F12; v=3000; by=organisers: organisers said 3,000 had come⟧. ⟦F23; v=7; by=police: Seven people were briefly held⟧. ⟦F11; v=decolonial group; by=march organisers; st=alleged: The organisers blamed the vandalism on a decolonial collective⟧; ⟦F11; v=unknown; by=police; st=doubted: police said they had no suspect⟧.
⟦F3; v=22-16; by=-: The council voted 22 to 16⟧ ⟦F2; v=2034-04-24; by=-: ⟦T2034-04-24: last Monday⟧⟧ for dropping Edmond Delvaulx, an officer of King Leopold's Congo. Historian Jeanne Mbuyi says ⟦F5; v=240; by=Jeanne Mbuyi: his 1898 column cost 240 villagers their lives⟧. ⟦F5; v=60; by=Delvaulx family: The family speaks of about sixty killed in combat⟧, citing his diary.
⟪Odile Warnier; q; via=Le Quotidien de l'Escaut: “We are not wiping out the Colonel, we are sending him back to the library,”⟫ the mayor told a local daily.
⟦F9; v=310000; by=opposition: The opposition puts the bill at 310,000 euros⟧, ⟦F27; by=opposition: a sum in which it includes the outlay of residents and firms for new papers⟧. ⟦F8; v=more than 8000; by=-: Over eight thousand people had signed for the change⟧ and ⟦F28; v=5100; by=-: 5,100 against it⟧.
⟦F14; v=pending; by=Thierry Delvaulx: Descendant Thierry Delvaulx has gone to the Council of State⟧, the highest administrative court, to have the vote annulled. ⟦F15; v=84 m; by=-: The structure, 84 metres long⟧, carries a bus line and a cycle route over the Scheldt. Belgian towns have taken down or relabelled some thirty colonial monuments in the past decade, seldom without a quarrel.
%% (AB/kd/lv)
=== a3 | outlet: La Voix des Grands Lacs (Bukavu) | published: 2034-05-03 | title: Our Sophie will have her bridge
%% Chronique | Translated from French and Swahili
She was born in Bukavu when it had another name, and she went to Europe as a nanny. ⟦F6; v=Sophie Kambale; by=-: Sophie Kambale⟧ ended as a nurse among the Belgians, and ⟦F1; by=-: a Belgian town now writes her on the stones of its bridge in the place of him who burned our villages⟧.
⟦F19; v=Espérance Kambale; by=-: Her granddaughter Espérance, who sells cloth at Kadutu market⟧, keeps a letter from the hospital. ⟦F7; v=1940-05-19; by=letter > Espérance Kambale: According to that letter she fell on ⟦T1940-05-19: 19 May⟧⟧, two days later than the town believes. ⟦F20; v=31; by=letter: It thanks her for thirty-one soldiers whom she pulled out of the water⟧.
Of the Colonel we need no diary. ⟦F5; v=240; by=mission register: The mission's register has two hundred and forty crosses for the year 1898⟧. ⟪Espérance Kambale; q: “They ask me if I forgive. Nobody asked me if I would lend the name,”⟫ says the granddaughter, laughing.
⟦F13; v=Odile Warnier; by=-: The burgomaster, Madame Warnier⟧, has invited her. ⟦F10; v=2034-05-17; by=-; st=planned: The feast is meant for ⟦T2034-05-17: the seventeenth of this month⟧⟧. ⟦F18; v=yes; by=embassy; st=planned: Our ambassador will cut the ribbon, the embassy in Brussels assures⟧. The visa is another matter: she has been told to prove that she will return.
⟦F4; v=19-19; by=-: They needed two attempts over there; the first ended level⟧, nineteen to nineteen. At the second, ⟦F3; v=22-16; by=-: six voices made the difference⟧. ⟦F16; v=1911; by=-: The thing itself stands since 1911⟧, built on rubber, as everything then.
=== a4 | outlet: Het Scherpe Oog | published: 2034-05-05 | title: HISTORY IN THE RIVER: Walloon town bins its war hero
%% Redactie | Translated
%% SHARE if you still dare to say Delvaulx
⟦V1; own: Woke madness⟧ has crossed the language border. ⟦F1; by=-: The lefties of Tournai are scrapping the name of a soldier who gave everything⟧ — literally, because ⟦F17; v=Delvaulx; by=-: he footed the bill for the bridge from his own purse⟧.
⟦F12; v=3000; by=-: Three thousand decent citizens⟧ stood in the rain to say no. ⟦F23; v=7; by=-: Seven ended up in handcuffs⟧, among them a pensioner with a flag. ⟦F11; v=decolonial group; by=-: Meanwhile the collective that drowned the war memorial in red paint walks free⟧.
And you pay! ⟦F9; v=310000; by=-: More than three tons, in old money, of euros: 310,000⟧. ⟦F26; v=46; by=-: Forty-six addresses have to reprint everything⟧, from menu to will. ⟦F8; v=more than 8000; by=-: The famous eight thousand signatures⟧? ⟪Hugo Brants; q: “Half of them live in Lille and the other half live in a spreadsheet,”⟫ scoffs councillor Hugo Brants. ⟦F28; v=5100; by=-: The 5,100 who want to keep the Colonel are all locals, with a stamp⟧.
⟦F29; v=54%; by=own poll: In our own poll of the town 54 per cent are against⟧.
As for that massacre: ⟦F5; v=60; by=Delvaulx diary: his notebook mentions three score of armed rebels, no women, no children⟧. ⟦F14; v=pending; by=-: Now the judges in Brussels must decide⟧. We shall see whether there is one left with a spine. ⟦F13; v=Odile Warnier; by=-: Burgomaster Warnier⟧ did not want to talk to us. She was, says her cabinet, at the dentist.
=== a5 | outlet: River Freight Europe | published: 2034-05-12 | title: Tournai span keeps old name on charts until 2035
%% Waterways briefs
Skippers need not reach for the correction pen yet. ⟦F25; v=2035-01; by=waterways authority: The Walloon waterways authority says that its charts and the radio call will go on saying “Delvaulx” until January 2035⟧, when the next edition appears, ⟦F1; by=-: whatever the town has resolved⟧.
Headroom is unchanged at 7.1 metres. ⟦F15; v=84 m; by=waterways authority: The deck measures 276 feet between abutments, as the authority's data sheet has it⟧. ⟦F16; v=1949; by=waterways authority: It was opened in 1949⟧; ⟦F16; v=1911; by=waterways authority: the 1911 arches were blown up in the war⟧ and only the piers are original.
That bears upon a local quarrel. ⟦F17; v=town; by=municipal accounts: The accounts for both structures, which the authority has put online, show that the money came from the municipality and the state⟧. ⟦F24; v=400 francs; by=municipal accounts: A gift of 400 francs from E. Delvaulx is entered for a flagpole⟧.
Barge owners are otherwise relaxed. ⟦F9; v=38000; by=town: The town's €38,000⟧ contains nothing for river signs.
@@ copy Agence Benelux
⟦F12; v=1200; by=police: Police put the crowd at 1,200⟧ ⟦T2034-04-30: on 30 April⟧; ⟦F12; v=3000; by=organisers: organisers claimed 3,000⟧.
⟦F10; v=2034-06-21; by=town; st=planned: The ceremony, for which the lock will close from 15h00 to 18h00, has been put off to ⟦T2034-06-21: 21 June⟧⟧, a notice to skippers states. ⟦F18; v=yes; by=town; st=planned: A Congolese envoy is expected⟧, hence the police launch. ⟦F21; v=4; by=town; st=planned: Four quayside streets are to follow⟧ with other names in the autumn.
=== a6 | outlet: The Edinburgh Gazetteer | published: 2034-06-23 | title: The bridge of the nanny from Bukavu
%% Letter from Tournai | by Fiona Strachan
⟦F10; v=2034-06-21; by=-: On ⟦T2034-06-21: Wednesday⟧, under a sky the colour of pewter, a cloth came off⟧ and ⟦F1; by=-: the Scheldt at Tournai was spanned by Sophie Kambale⟧. ⟦F18; v=yes; by=-: The Congolese ambassador wielded the scissors⟧. ⟦F19; v=Espérance Kambale; by=-: Espérance, the dead woman's grandchild⟧, got her visa on the Monday and saw the sea for the first time on the Tuesday.
⟦F14; v=rejected; by=Council of State: The Council of State had thrown out the family's complaint ⟦T2034-06-09: on 9 June⟧⟧. ⟦F11; v=students; by=prosecutor: The paint, the prosecutor has established, was the work of two drunk geology students⟧ with no view on Africa. ⟦F21; v=4; by=-: A quartet of streets awaits its turn⟧.
⟦F20; v=about 30; by=plaque: Some thirty men owed her their lives, the plaque says⟧; it dates her death, after some correspondence, to ⟦F7; v=1940-05-19; by=plaque: ⟦T1940-05-19: 19 May⟧⟧. ⟦F6; v=Sophie Kambale; by=-: She had been trained by the Augustinian sisters⟧ and could, a very old man told me, whistle like a drover.
⟦F5; v=240; by=Jeanne Mbuyi: Dr Mbuyi, whose book set it all going, stands by her figure for the Colonel's dead: twelve score⟧. ⟦F2; v=2034-04-24; by=-: She sat through the meeting ⟦T2034-04-24: of 24 April⟧⟧ and, before it, ⟦F4; v=19-19; by=-: the tie⟧, ⟪Jeanne Mbuyi; q: “knitting, like a Frenchwoman at the guillotine”⟫.
⟦F17; v=town; by=Odile Warnier: That he built the bridge is a tale, says Mayor Warnier; the ratepayers did⟧. ⟦F26; v=46; by=-: As for the 46 neighbours⟧, the friterie has settled on Chez Sophie. ⟦F29; v=54%; by=weekly poll; st=doubted: A Flemish weekly found a majority, 54 in a hundred, opposed⟧, though it asked online. ⟦F25; v=2035-01; by=-: The bargemen will keep to the old style on their maps till the new year⟧. ⟦F9; v=38000; by=Odile Warnier: She has spent, she tells me, thirty-eight thousand, near enough⟧. ⟦F8; v=8412; by=-: The petition, 8,412 signatures strong, hangs framed on the stairs⟧, and ⟦F28; v=5100; by=-: the other one, with its five thousand one hundred⟧, hangs beside it.
=== key
F1 | What has Tournai decided about its bridge?
F2 | When was the deciding vote?
F3 | How did the deciding vote go?
F4 | How did the first vote go?
F5 | How many did the Colonel's column kill in 1898?
F6 | After whom is the bridge renamed?
F7 | When did Sophie Kambale die?
F8 | How many signed the petition for the change?
F9 | What does the renaming cost?
F10 | When is the naming ceremony?
F11 | Who threw the paint?
F12 | How many people marched against the change?
F13 | Who is the mayor?
F14 | What did the Council of State decide?
F15 | How long is the bridge?
F16 | When was the bridge opened?
F17 | Who paid for the bridge?
F18 | Does the Congolese ambassador attend the ceremony?
F19 | Who is the nurse's granddaughter?
F20 | How many soldiers did the nurse save?
F21 | How many streets are to be renamed?
F23 | How many were held at the march?
F24 | What did the Colonel give to the town?
F25 | Until when do the charts keep the old name?
F26 | How many addresses change?
F27 | What does the opposition's sum include?
F28 | How many signed the petition against the change?
F29 | What share of the town is against the change?
D1 | figure | conflict | F5 | 240: a2 a3 a6 | 60: a2 a4 | historian and mission register against the officer's diary
D2 | figure | conflict | F12 | 1200: a2 a5 | 3000: a2 a4 a5 | police against organisers
D3 | identity | conflict | F17 | Delvaulx: a1 a4 | town: a5 a6 | the family says the officer paid, the accounts show town and state
D4 | date | conflict | F7 | 1940-05-17: a1 | 1940-05-19: a3 a6 | the town's day against the hospital's letter
D5 | responsibility | update | F11 | decolonial group: a2 a4 | unknown: a2 | students: a6 | an accusation, no suspect, then the prosecutor's finding
D6 | date | update | F10 | 2034-05-17: a1 a3 | 2034-06-21: a5 a6 | the ceremony was put off
D7 | figure | scope | F9 | 38000: a1 a5 a6 | 310000: a2 a4 | the town's own outlay, or with the neighbours' costs
D8 | date | scope | F16 | 1911: a3 a5 | 1949: a5 | the first bridge and the rebuilt one
D9 | figure | rounding | F8 | 8412: a1 a6 | more than 8000: a2 a4 | one certified petition
D10 | figure | rounding | F20 | 31: a3 | about 30: a6 | the letter and the plaque
D11 | characterisation | update | F14 | pending: a2 a4 | rejected: a6 | the court ruled in June
S | a1 “We are not erasing the Colonel, we are returning him to the library,” | a2 “We are not wiping out the Colonel, we are sending him back to the library,”
R F5 | 3 | Jeanne Mbuyi's research; the mission register; the Delvaulx diary
R F12 | 2 | the police; the organisers
R F17 | 3 | Thierry Delvaulx; the municipal accounts; Mayor Warnier
R F7 | 2 | the mayor; the hospital's letter
E | Odile Warnier | person | Odile Warnier; Madame Warnier; Burgomaster Warnier; Mayor Warnier
E | Sophie Kambale | person | Sophie Kambale; Our Sophie; the nurse
E | Edmond Delvaulx | person | Edmond Delvaulx; Colonel Delvaulx; The Colonel; E. Delvaulx
E | Jeanne Mbuyi | person | Jeanne Mbuyi; Historian Jeanne Mbuyi; Dr Mbuyi
