story: irbid_formula
about: an Irish baby formula sold in Jordan is recalled after infants fall ill; bacteria at the factory, bad well water or counterfeit tins are blamed, deaths are counted with or without a premature twin, the maker knew in March or May, and an earlier recall for glass must be kept apart
=== a1 | outlet: Irbid Today | published: 2031-06-10 | title: Seven infants in hospital, parents told to stop using Avonlea One
%% By Hala Obeidat
%% Irbid Today – since 1987
Pharmacies in Irbid were told ⟦T2031-06-09: on Monday⟧ to ⟦F1; by=-: clear their shelves of Avonlea One, a powdered milk for newborns⟧, after ⟦F2; v=7; by=Rania Haddad: seven babies came to the Princess Sumaya hospital with fever and fits⟧, Dr Rania Haddad, who heads its children's ward, told Irbid Today.
⟦F3; v=1; by=Rania Haddad: One of them, a girl of nineteen days, could not be saved⟧, she said. ⟦F4; v=Cronobacter; by=hospital laboratory: In the laboratory's dishes grew Cronobacter, a germ that loves dry milk⟧. ⟪Rania Haddad; q: “⟦F5; v=powder; by=Rania Haddad: Seven families from four districts, and one tin in every kitchen⟧,”⟫ she said.
⟦F6; v=Avonlea; by=-: The tins come from Avonlea Nutrition in County Cork, Ireland⟧. ⟦F7; v=Zarqa Trading; by=-: Zarqa Trading brings them into the Kingdom⟧. Its manager, Basem Louzi, asked customers not to panic. ⟦F5; v=water; by=Basem Louzi: The wells of the northern villages are known to be dirty, he said, and mothers mix the milk with them⟧.
⟦F8; v=12160; by=Food and Drug Administration: Exactly 12,160 tins are being sought, according to the Food and Drug Administration⟧. ⟦F9; v=AV2207; by=Food and Drug Administration: The lot is AV2207⟧. ⟦F10; v=9 dinars; by=-: A tin costs nine dinars⟧, which in the camps is two days' bread for a family.
It is not the brand's first trouble here. ⟦F11; v=2028; by=-: In 2028 it was taken off sale⟧ ⟦F12; v=glass; by=-: when splinters of glass were found⟧, and nobody was hurt.
In the corridor on the third floor the fathers had put their shoes in a row. A grandmother from Kufr Yuba held up a tin, half full, to whoever passed, and asked whether it was this one. It was.
=== a2 | outlet: Levant Press | published: 2031-06-11 | title: Jordan pulls Irish infant formula after baby dies
AMMAN, June 11 (Levant Press) – ⟦F1; by=Food and Drug Administration: Jordan has banned sales of an imported infant formula⟧ following ⟦F3; v=1; by=-: the death of a newborn⟧ and a cluster of blood infections, the Food and Drug Administration (JFDA) said.
⟦F2; v=9; by=health ministry: The health ministry reported nine infected infants⟧ ⟦F13; v=Irbid and Mafraq; by=health ministry: in the northern governorates of Irbid and Mafraq⟧. ⟦F4; v=Cronobacter; by=JFDA: Cronobacter sakazakii was isolated from blood⟧ ⟦F14; v=found in open tins; by=JFDA: and from two opened containers⟧, the JFDA said; ⟦F15; v=pending; by=JFDA: tests on sealed ones were pending⟧.
⟦F8; v=more than 12000; by=JFDA: The recall takes in more than 12,000 units⟧ of ⟦F9; v=AV2207; by=JFDA: lot AV2207⟧, ⟦F16; v=January 2031; by=JFDA: dried in January⟧.
⟦F6; v=Avonlea; by=-: The producer, Avonlea Nutrition⟧, whose plant at Kilbarra ships to 31 countries, said ⟦F17; v=no fault; by=Avonlea; st=denied: its release tests had been negative⟧. Shares in its parent, Corrib Foods, lost 7 percent in Dublin. ⟦F18; v=40 million euros; by=-: Sales to the Middle East bring it 40 million euros a year⟧.
⟦F7; v=Zarqa Trading; by=-: Importer Zarqa Trading⟧ said it was cooperating. ⟦F11; v=2028; by=-: Three years ago the label was withdrawn in Jordan⟧ over ⟦F12; v=glass; by=-: glass fragments⟧.
⟦F19; v=May; by=Avonlea: The germ was first met with inside the works at the end of May, Avonlea said in answer to questions⟧. Cronobacter is rare, but kills as many as two in five of the newborns whom it infects. Formula is a staple in Jordan's crowded north, where many mothers go back to work within six weeks.
%% (Reporting by N. Saleh; editing by P. Roche)
=== a3 | outlet: The Lee Examiner | published: 2031-06-14 | title: Kilbarra plant 'found bug in March', says former worker
%% By Eoin Twomey, Cork
%% Sign up: The Examiner at 8
The milk plant that feeds half a parish knew that something was growing in its drying tower long before ⟦F3; v=1; by=-: a child died in Jordan⟧, a man who worked there has claimed. ⟦F19; v=March; by=former technician: The swabs came back positive in March, the technician, who left in April, said⟧. ⟪former technician; q: “They hosed it, they swabbed it again till they got a clean one,”⟫ he said.
⟦F19; v=May; by=Avonlea: Avonlea Nutrition says that the first positive swab was on May 26⟧ and that ⟦F20; v=after shipping; by=Avonlea: the lot in question had long since sailed⟧. ⟦F20; v=before shipping; by=shipping manifest: A manifest seen by the Examiner has it leaving Ringaskiddy on April 3⟧, which is after March, if before May.
⟦F21; v=stopped; by=-: Drying stopped on Thursday⟧ and ⟦F22; v=260; by=-: 260 people were sent home on full pay⟧. ⟦F23; v=Maeve Corcoran; by=-: Chief executive Maeve Corcoran⟧ told staff that ⟦F24; v=counterfeit; by=Maeve Corcoran; st=alleged: the firm was “actively looking at” fake tins⟧. ⟪Maeve Corcoran; q: “We have seen pictures of lids that are not our lids,”⟫ she said.
Ireland's food regulator has ⟦F25; v=6; by=regulator: sent six inspectors⟧. ⟦F26; v=no; by=regulator: Not one Irish baby is known to have sickened, it said⟧. In Amman ⟦F2; v=9; by=Jordanian authorities: nine infants have been counted by the authorities⟧, ⟦F4; v=Cronobacter; by=-: all with the same rod-shaped bug⟧. ⟦F18; v=40 million euros; by=company accounts: Forty million a year rides on the region, company accounts show⟧.
At the crossroads in Kilbarra the flag of the hurling club was flying over the co-op as it does in any June. Few would talk. A lorry of raw milk that had been turned back at the gate stood ticking in the sun outside the church.
=== a4 | outlet: Al Nahda Channel | published: 2031-06-17 | title: Smuggled or stamped? The trail of the tins
%% Dubai – Programme “Behind the Label”
With a hidden camera our team bought, in a lane behind the Zarqa bus station, four tins of Avonlea for half price. ⟦F35; v=counterfeit; by=Al Nahda Channel: On two of them the hologram is missing and the lid is of the wrong blue⟧. ⟦F10; v=4.50 dinars; by=seller: “Four and a half dinars, my sister, same milk,” says the seller⟧.
⟦F24; v=genuine; by=Rania Haddad; st=denied: Doctor Rania Haddad of Irbid is not impressed: every tin from her patients' homes bore the factory's seal⟧. ⟦F2; v=11; by=Rania Haddad: She has admitted two more, which makes eleven⟧. ⟦F3; v=2; by=Rania Haddad: Two infants are dead, she says, the second a twin born in the eighth month⟧. ⟦F3; v=1; by=health ministry: The ministry recognises one, since the twin's lungs had failed before the fever⟧.
⟦F15; v=positive; by=Royal Scientific Laboratory: The Royal Scientific Laboratory found the bacterium in three of sixty unopened tins ⟦T2031-06-16: on Monday⟧⟧. The importer's talk of ⟦F5; v=water; by=Basem Louzi: bad water⟧ has since grown quieter, though ⟦F5; v=water; by=Basem Louzi: Mr Basem Louzi repeated it to us in the lift⟧. ⟦F27; v=sealed; by=governor of Irbid: The governor has put wax on the doors of Zarqa Trading's warehouse⟧. ⟦F28; v=3400; by=customs officer: Inside, a customs officer counts 3,400 tins⟧.
In Cork ⟦F21; v=stopped; by=-: the factory's tower stands cold⟧ and ⟦F22; v=about 250; by=-: its workers, some two hundred and fifty⟧ watch the same pictures as we do. ⟦F26; v=no; by=-: Ireland's own infants are untouched⟧. ⟦F8; v=about 12000; by=-: Of the twelve thousand or so tins that crossed at Aqaba⟧, most have been drunk.
@@ copy Levant Press
⟦F11; v=2028; by=-: Three years ago the label had been withdrawn in Jordan⟧ over ⟦F12; v=glass; by=-: glass fragments⟧.
The minister of health, in a statement read in the evening news, asked mothers to keep the tins, not to throw them away, and to bring them to the nearest centre in a closed bag.
=== a5 | outlet: Dairy Ledger International | published: 2031-06-24 | title: Avonlea: what the paperwork says
%% Weekly for the trade
Corrib Foods has ⟦F29; v=resigned; by=Corrib Foods: accepted the resignation of Maeve Corcoran, who ran Avonlea for six years⟧. ⟦F29; v=forced out; by=two directors: She was pushed, two directors say⟧. The group ⟦F30; v=all markets; by=Corrib Foods: is withdrawing every tin dried at Kilbarra between January and May, wherever it was sold⟧; until Friday ⟦F31; v=Jordan only; by=-: it had spoken of Jordan alone⟧.
The regulator's interim report is dry and damning. ⟦F19; v=March; by=regulator: Environmental swabs were positive on 11 March⟧ and again in May. ⟦F32; v=cracked seal; by=regulator: A cracked seal on an air intake let rain into the tower⟧. ⟦F20; v=before shipping; by=regulator: Release of AV2207 took place three weeks after the first of them⟧. ⟦F5; v=powder; by=regulator: Genomes from blood, tins and tower are one strain⟧. ⟦F24; v=genuine; by=regulator: No counterfeit was found among the case samples⟧; ⟦F35; v=counterfeit; by=regulator: the fakes of the bazaar exist, it says⟧, but held starch and sugar.
⟦F2; v=11; by=Jordan's notification: Jordan's last notification lists 11 cases⟧ and ⟦F3; v=1; by=Jordan's notification: a single fatality⟧. ⟦F13; v=Irbid and Mafraq; by=Jordan's notification: The north, Irbid and Mafraq, accounts for all⟧. ⟦F16; v=January 2031; by=batch record: Batch records date the powder to the third week of January⟧. ⟦F33; v=half; by=-: About half of the lot was recovered⟧.
For traders the point is price. ⟦F18; v=40 million euros; by=analysts: Analysts write off the Gulf and Levant business, €40m in turnover⟧. ⟦F6; v=Avonlea; by=-: Avonlea's⟧ co-op suppliers got two cents less this month. ⟦F22; v=260; by=-: The plant's 260 staff⟧ are on notice until September. ⟦F7; v=Zarqa Trading; by=-: The Jordanian agent, Zarqa Trading⟧, has sued.
None of this will surprise anyone who has priced a spray tower. Kilbarra's was bought second-hand from a Danish plant in 2014 and has been repainted more often than it has been opened.
=== a6 | outlet: Cradle & Clinic | published: 2031-07-15 | title: Avonlea One – a timeline for health workers
%% Charity newsletter – translated into nine languages
%% Donate: the price of one tin feeds a mother for a week
March. ⟦F19; v=March; by=-: A swab from the tower at Kilbarra turns positive⟧, three weeks before ⟦F20; v=before shipping; by=-: the powder is put aboard⟧. ⟦F32; v=cracked seal; by=-: Rain has been coming in by a split gasket⟧.
May. ⟦F34; v=2031-05-29; by=hospital file: A boy of eight days is brought to Mafraq with a stiff neck ⟦T2031-05-29: on the 29th⟧; the file calls him case one⟧. ⟦F4; v=Cronobacter; by=hospital file: The culture shows Cronobacter⟧.
June. ⟦F1; by=-: Avonlea One comes off the shelves ⟦T2031-06-09: on the ninth⟧⟧. ⟦F9; v=AV2207; by=-: People learn to read the code AV2207⟧. ⟦F23; v=Maeve Corcoran; by=-: Ms Corcoran⟧ talks of strange lids; ⟦F24; v=genuine; by=inspectors: her lids, inspectors will show, were not strange⟧. ⟦F15; v=positive; by=-: Closed tins prove contaminated⟧. ⟦F29; v=forced out; by=-: She is shown the door⟧. ⟦F30; v=all markets; by=-: The call-back becomes worldwide⟧.
July. ⟦F2; v=12; by=health ministry: A twelfth child is recognised by the ministry⟧. ⟦F3; v=2; by=health ministry: So is a second death: the twin is now in the tally⟧. ⟦F27; v=sealed; by=-: The importer's store in Zarqa stays under wax⟧, ⟦F28; v=3400; by=-: three thousand four hundred tins⟧ inside it. ⟦F33; v=half; by=JFDA: Fifty in a hundred of the tins never came back, says the JFDA⟧.
⟪Rania Haddad; q; via=Irbid Today: “Seven families, four districts, one tin in every kitchen,”⟫ Dr Haddad said on the first day, and ⟦F5; v=powder; by=-: it was the tin⟧. Boil the water all the same: ⟦F36; v=yes; by=WHO adviser; st=alleged: a WHO adviser thinks the wells made two of the cases worse⟧. ⟦F12; v=glass; by=-: The glass scare⟧ ⟦F11; v=2028; by=-: of three years back⟧ was a different matter. ⟦F10; v=9 dinars; by=-: At nine dinars the tin⟧, hunger too is a risk: do not let mothers stretch the powder that they have.
=== key
F1 | What was done with Avonlea One?
F2 | How many infants fell ill?
F3 | How many infants died?
F4 | Which germ was found?
F5 | What made the infants ill?
F6 | Who makes the formula?
F7 | Who imports the formula?
F8 | How many tins are recalled in Jordan?
F9 | Which lot is recalled?
F10 | What does a tin cost?
F11 | When was the earlier recall?
F12 | What was the earlier recall for?
F13 | Where did the cases occur?
F14 | What was found in opened tins?
F15 | What did tests of sealed tins show?
F16 | When was the lot made?
F17 | What did the maker say of its own tests?
F18 | How much does the maker sell in the Middle East?
F19 | When did the plant first find the germ?
F20 | Was the germ found before or after the lot was shipped?
F21 | What happened to drying at the plant?
F22 | How many people work at the plant?
F23 | Who was chief executive of Avonlea?
F24 | Were the tins of the sick infants genuine?
F25 | How many inspectors were sent?
F26 | Did any Irish baby fall ill?
F27 | What happened to the importer's warehouse?
F28 | How many tins are in the warehouse?
F29 | How did Maeve Corcoran leave?
F30 | How far does the recall reach now?
F31 | How far did the recall reach at first?
F32 | How did the germ get into the tower?
F33 | How much of the lot was recovered?
F34 | When did the first case appear?
F36 | Did well water make some cases worse?
F35 | Were the tins bought in the Zarqa lane genuine?
D1 | cause | conflict | F5 | powder: a1 a5 a6 | water: a1 a4 | doctors and regulator blame the powder, the importer the wells
D2 | figure | update | F2 | 7: a1 | 9: a2 a3 | 11: a4 a5 | 12: a6 | more infants were recognised
D3 | figure | scope | F3 | 1: a1 a2 a3 a4 a5 | 2: a4 a6 | with or without the premature twin
D4 | date | conflict | F19 | March: a3 a5 a6 | May: a2 a3 | a technician and the regulator against the maker
D5 | sequence | conflict | F20 | before shipping: a3 a5 a6 | after shipping: a3 | the manifest and the regulator against the maker
D6 | identity | conflict | F24 | counterfeit: a3 | genuine: a4 a5 a6 | the chief executive suspects fakes, doctor and regulator find the factory's seal on the infants' tins
D7 | characterisation | conflict | F29 | resigned: a5 | forced out: a5 a6 | the group against two directors
D8 | sequence | update | F15 | pending: a2 | positive: a4 a6 | the laboratory's result came five days later
D9 | figure | rounding | F8 | 12160: a1 | more than 12000: a2 | about 12000: a4 | agency and broadcaster round the authority's count
D11 | figure | rounding | F22 | 260: a3 a5 | about 250: a4 | the broadcaster rounds the staff
D10 | figure | scope | F10 | 9 dinars: a1 a6 | 4.50 dinars: a4 | the pharmacy's price and the smuggler's
R F5 | 3 | Dr Haddad; the importer; the regulator's genomes
R F19 | 3 | the former technician; the maker; the regulator
R F24 | 3 | the chief executive; Dr Haddad; the regulator
R F2 | 2 | Dr Haddad's ward; the health ministry
S | a1 “Seven families from four districts, and one tin in every kitchen | a6 “Seven families, four districts, one tin in every kitchen,”
E | Rania Haddad | person | Rania Haddad; Dr Rania Haddad; Dr Haddad; Doctor Rania Haddad of Irbid
E | Avonlea Nutrition | organisation | Avonlea Nutrition; Avonlea; the producer; the firm
E | Maeve Corcoran | person | Maeve Corcoran; Chief executive Maeve Corcoran; Ms Corcoran
E | Zarqa Trading | organisation | Zarqa Trading; the importer; Importer Zarqa Trading; the Jordanian agent
E | Basem Louzi | person | Basem Louzi; Mr Basem Louzi
