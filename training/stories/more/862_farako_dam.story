story: farako_dam
about: Guinea fills the Farako reservoir and Mali protests; gates shut on the 14th or the 9th, dam or late rain, notified or not, houses or fields as well, a crack denied, drowned children who are not the ferry's dead
=== a1 | outlet: Djoliba Matin | published: 2036-07-16 | title: Farako drinks its first water
%% Conakry, par Fatoumata Binta Sylla, envoyée spéciale à Farako
A brass band, a sheep, a red button. ⟦F1; by=-: Guinea has begun to fill the lake behind its Farako dam on the Milo⟧, and in Conakry, where the lamps go out at nine, people speak of nothing else.
⟦F2; v=14 July; by=Mory Kaba Doré: It was ⟦T2036-07-14: on Monday⟧ that the sluices came down, Energy Minister Mory Kaba Doré stated on the spot⟧. ⟪Mory Kaba Doré; q: “A river that only passes by is a guest; now it will work,”⟫ he said. ⟦F4; v=87 m; by=-: The wall stands 87 metres high⟧. ⟦F3; v=5.8bn m3; by=Mory Kaba Doré: Behind it there will one day be 5.8 billion cubic metres⟧; ⟦F6; v=3 years; by=Mory Kaba Doré: the minister allows three rainy seasons for that⟧. ⟦F5; v=294 MW; by=-: Six turbines are to give 294 megawatts⟧, ⟦F22; v=December; st=planned; by=Mory Kaba Doré: the first of them before Christmas, in December⟧.
⟦F11; v=23; by=-: Twenty-three villages lie in the bowl⟧. ⟦F10; v=9400; by=prefecture: The prefecture has moved 9,400 inhabitants⟧ to tin-roofed rows on the plateau. ⟦F27; v=before; by=prefecture: Every family had its envelope in hand before a drop was held back, the prefect's office assures⟧. At Niandou ⟦F28; by=-: the last Friday prayer was said on the 11th⟧ under a mango tree, the mosque being already without a roof.
What of the neighbours? ⟦F9; v=yes; by=Mory Kaba Doré: Bamako was told by letter of 2 June, says the minister⟧. ⟦F24; v=11 per cent; by=-: The Milo contributes eleven per cent of the water that reaches the Malian capital⟧. ⟦F16; v=US$1.4bn; by=-: The work has cost 1.4 billion dollars⟧, ⟦F29; by=-: most of it lent by a bank in Shanghai⟧.
%% Météo: orages sur la Haute-Guinée
=== a2 | outlet: Agence Malienne de Dépêches | published: 2036-07-17 | title: Mali recalls ambassador over unilateral filling
BAMAKO, July 17 (AMD) - The Government of Mali ⟦F17; v=recalled; by=-: has called its ambassador home from Conakry⟧ in protest at ⟦F1; by=-: the impounding of the Milo by Guinea⟧, a communiqué read on television said ⟦T2036-07-16: on Wednesday evening⟧.
⟦F9; v=no; st=denied; by=communiqué: No letter, note or call had come before the act⟧, the text affirms. ⟦F2; v=9 July; by=communiqué: Moreover, the gates had been shut ⟦T2036-07-09: on the 9th⟧, five days ahead of the ceremony⟧. ⟦F7; v=38 cm; by=Hydraulics Directorate: The gauge at Bamako has fallen by 38 centimetres since, according to the National Hydraulics Directorate⟧. ⟦F8; v=dam; by=communiqué: The Government attributes this to Farako and to nothing else⟧.
Modibo Sangaré Coulibaly, Minister of Water, drew attention to ⟦F12; v=60000 ha; by=Modibo Sangaré Coulibaly: the sixty thousand hectares of rice that drink from the river below Ségou⟧. ⟪Modibo Sangaré Coulibaly; q: “One does not shut a door on a neighbour's table,”⟫ he said. ⟦F6; v=3 years; by=Modibo Sangaré Coulibaly: A mere three years for such a basin, he maintained, was greed⟧.
Demonstrators gathered at the Independence Monument. ⟦F18; v=10000; by=organisers: Ten thousand came, in the estimate of the organisers⟧. ⟦F14; v=6; by=civil protection: At Kangaba six passengers died when a pirogue overturned on a sandbank ⟦T2036-07-15: on Tuesday⟧, civil protection reported⟧; the boatman spoke of water lower than he had ever known.
⟦F19; v=24 July; st=planned; by=communiqué: Mali has asked that the basin authority in Niamey convene on ⟦T2036-07-24: 24 July⟧⟧.
%% AMD/MK/18h40
=== a3 | outlet: Atlantic Wire | published: 2036-07-21 | title: Two children drown in rising Guinea reservoir as dam row deepens
CONAKRY, July 21 (AW) - ⟦F13; v=2; by=local officials: Two children have drowned in the new lake behind Guinea's Farako dam⟧, local officials said ⟦T2036-07-21: on Monday⟧, the first deaths since ⟦F1; by=-: the West African country started storing water there⟧.
The brother and sister had gone back ⟦T2036-07-19: on Saturday⟧ for a goat, neighbours said. ⟦F10; v=9400; by=government: Some 9,400 people have been resettled, by the government's account⟧, ⟦F11; v=23; by=-: from 23 settlements⟧.
Downstream, Mali has ⟦F17; v=recalled; by=-: withdrawn its envoy⟧. ⟦F7; v=38 cm; by=-: Of the drop of 38 centimetres at the Malian capital⟧ ⟦F30; v=12 cm; by=Guinea's hydrological service: Guinea's hydrological service will own to no more than twelve⟧; it ⟦F8; v=late rain; by=Guinea's hydrological service: blames a monsoon that was three weeks late⟧. ⟦F8; v=dam; by=Mali: Bamako holds the dam responsible⟧.
Satellite images reviewed by Atlantic Wire show ⟦F2; v=9 July; by=-: a widening pool upstream of the wall as early as ⟦T2036-07-10: July 10⟧, which implies closure the day before⟧. ⟦F15; v=contractor; by=two officials: Two officials in the energy ministry said the contractor, Bosphorus Hidro of Turkey, had dropped the gates early to test them⟧. ⟦F15; v=presidency; by=Bosphorus Hidro: The company said it had acted on a telephoned order from the presidency⟧.
⟦F3; v=nearly 6bn m3; by=-: At full stretch the reservoir will hold almost six cubic kilometres⟧. ⟦F5; v=294 MW; by=-: The plant is designed for 294 megawatts⟧. ⟦F24; v=a tenth; by=-: The dammed tributary provides about a tenth of the flow at Bamako⟧. ⟪Kadiatou Konaté; q: “My goat is under there, my field is under there, and now they,”⟫ said Kadiatou Konaté, the children's aunt.
%% (Reporting by Lansana Touré in Kankan and Awa Diarra in Bamako)
=== a4 | outlet: Rivers & People West Africa | published: 2036-07-24 | title: Farako: a lake filled with unanswered letters
%% Rivers & People West Africa – coalition of 34 associations – Kankan, Ségou, Accra
We grieve for ⟦F13; v=3; by=hospital: three children, since a boy of six died in Kankan hospital ⟦T2036-07-22: on Tuesday⟧⟧. ⟦F14; v=6; by=-: Let them not be confused with the six of the boat at Kangaba⟧, whom a sandbank killed in another country.
⟦F10; v=16000; by=Rivers & People: Sixteen thousand people are losing their living; the official number leaves out those whose roofs stay dry but whose fields do not⟧. ⟦F27; v=after; by=residents: In eleven of ⟦F11; v=23; by=-: the twenty-three places⟧ residents showed us receipts dated 17 July, when the water was already at the wells⟧. ⟦F28; by=-: Niandou has prayed for the last time in the mosque of its founders⟧.
Our surveyor Sékou Bangoura photographed, on the left bank, ⟦F21; v=crack; by=Sékou Bangoura: a fissure four metres long from which water was weeping⟧. ⟦F21; v=no; st=denied; by=Bosphorus Hidro: Bosphorus Hidro calls it a shadow⟧.
⟦F9; v=yes; by=Rivers & People: A letter of 2 June does exist: we have a copy, with Bamako's stamp of receipt on it⟧. ⟦F2; v=9 July; by=fishermen: Fishermen at Farako village agree, however, that the river stopped on the ninth⟧. ⟦F15; v=presidency; by=-: The order came from the palace⟧, whose calendar wanted a feast. ⟦F8; v=late rain; by=Rivers & People: And most of what Mali misses has simply not fallen from the sky yet⟧; the rain gauges of both countries say so.
⟦F25; v=4; by=Rivers & People: Four hippopotamuses lie stranded below the wall⟧. ⟦F23; v=12000; by=-: Mali should remember its own dam at Dialafara, for which twelve thousand were driven off⟧ ⟦F31; v=1981; by=-: in 1981⟧. ⟪Hawa Traoré; q: “The river has no passport, but its drowned do,”⟫ says our president, Hawa Traoré.
=== a5 | outlet: Dams & Penstocks | published: 2036-07-31 | title: Farako: impoundment slowed after Niamey talks
%% PROJECTS | AFRICA | hydropower
⟦F1; by=-: First filling of the Farako scheme in Upper Guinea⟧ will be stretched ⟦F6; v=5 years; by=-: over five wet seasons under a protocol initialled in Niamey⟧ ⟦F19; v=24 July; by=-: on ⟦T2036-07-24: 24 July⟧⟧. ⟦F20; v=200 m3/s; by=-: Guinea undertakes to let through not less than 200 cubic metres a second⟧.
The 87-metre structure ⟦F4; v=87 m; by=-: (of roller-compacted concrete, that being its height above foundation)⟧ ⟦F3; v=5.8bn m3; by=-: impounds 5.8 km³⟧ and ⟦F5; v=294 MW; by=-: feeds 6 × 49 MW⟧. ⟦F22; v=December; by=contractor: Unit 1 is still down for December, the contractor says⟧. ⟦F16; v=US$1.4bn; by=-: Outlay stands at €1.3 billion, or 1.4 billion in dollars⟧, ⟦F29; by=-: chiefly Chinese credit⟧.
Project director Orhan Tekin confirmed that ⟦F2; v=9 July; by=Orhan Tekin: the bottom outlets were closed on 9 July⟧, ⟦F15; v=presidency; by=Orhan Tekin: on verbal instruction from the head of state's office⟧. What was pressed on the 14th was, he said, “a doorbell”, although the ministry ⟦F2; v=14 July; by=ministry: keeps to that date in its returns⟧. ⟦F21; v=no; st=denied; by=Orhan Tekin: As for cracks, there is a construction joint, and it is dry⟧. ⟪Orhan Tekin; q: “Concrete gossips less than people do,”⟫ he said.
An independent hydrologist, Dr Neema Shayo, has run the numbers: ⟦F8; v=late rain; by=Neema Shayo: four fifths of the deficit at Bamako comes from the sky⟧. ⟦F30; v=12 cm; by=Neema Shayo: The dam's own share is about 12 cm⟧ ⟦F7; v=38 cm; by=-: out of a total fall of 38⟧.
%% Tenders: Souapiti spillway gates, lot 3
=== a6 | outlet: Radio Léman | published: 2036-08-05 | title: Five questions on a dam
%% Émission «Géopolitis du lac», English web version
Why the quarrel? ⟦F1; by=-: Because Conakry is holding back the Milo at Farako⟧, ⟦F24; v=a tenth; by=-: which carries one litre in ten of Bamako's river⟧.
Was Mali warned? ⟦F9; v=no; st=denied; by=Mali: It says not⟧; ⟦F9; v=yes; by=Guinea: Guinea brandishes a letter of the second of June⟧. And since when has the valve been shut? ⟦F2; v=14 July; by=Guinea: Officially since the ceremony⟧; ⟦F2; v=9 July; by=engineers: five days longer, according to those who built it⟧.
Who gave the order? ⟦F15; v=contractor; by=energy ministry: An over-eager contractor, murmurs the ministry⟧; ⟦F15; v=presidency; by=contractor: the president's own telephone, replies the contractor⟧. ⟦F21; v=crack; by=activists: Activists also show a fissure⟧, ⟦F21; v=no; st=denied; by=Bosphorus Hidro: which the Turks insist is none⟧.
@@ copy Atlantic Wire
Who pays? ⟦F10; v=9400; by=government: Some 9,400 people have been resettled, by the government's account⟧. ⟦F10; v=16000; by=activists: Campaigners reach sixteen thousand, with the owners of drowned fields⟧. ⟦F11; v=31; by=-: Thirty-one settlements are gone, if hamlets are counted⟧. ⟦F27; v=after; by=-: Many saw their compensation only once the water was there⟧. ⟦F13; v=3; by=-: Three children are dead⟧. ⟪Kadiatou Konaté; q; via=Atlantic Wire: “My goat is under there, my field is under there,”⟫ an aunt of two of them told reporters. ⟦F14; v=6; by=-: The capsized pirogue, with its six victims⟧, belongs to another chapter. ⟦F25; v=4; by=-: So do four unlucky hippos⟧.
What now? ⟦F32; by=-: Mali's ambassador is back at his desk in Conakry since ⟦T2036-08-02: Saturday⟧⟧. ⟦F6; v=5 years; by=-: The filling is to last five years⟧, ⟦F20; v=200 m3/s; by=-: with a guaranteed two hundred cubic metres every second⟧. ⟦F12; v=60000 ha; by=-: The rice below Ségou, sixty thousand hectares of it⟧, has meanwhile had rain. ⟦F18; v=10000; by=organisers: The march of mid-July in Bamako, ten thousand strong if its callers counted well⟧, has not been repeated. ⟦F22; v=December; st=planned; by=-: Conakry waits for light in December⟧. ⟦F23; v=12000; by=-: And in Dialafara, old people recall that twelve thousand had to leave⟧ ⟦F31; v=1981; by=-: when Mali built, in 1981⟧.
=== key
F1 | What does Guinea do with the Milo?
F2 | When were the gates shut?
F3 | How much does the reservoir hold?
F4 | How high is the dam?
F5 | What power has the plant?
F6 | How long is the filling to last?
F7 | How far did the river fall at Bamako?
F8 | Why is the river low?
F9 | Was Mali notified?
F10 | How many people are affected?
F11 | How many villages are flooded?
F12 | How much rice depends on the river?
F13 | How many children drowned in the lake?
F14 | How many died in the pirogue?
F15 | On whose order were the gates shut early?
F16 | What did the dam cost?
F17 | What did Mali do with its ambassador?
F18 | How many marched in Bamako?
F19 | When did the talks in Niamey take place?
F20 | How much water must Guinea let through?
F21 | Is there a crack?
F22 | When does the first turbine run?
F23 | How many were displaced for Dialafara?
F24 | What share of the flow at Bamako is the Milo's?
F25 | How many hippopotamuses were stranded?
F27 | Was compensation paid before or after the filling?
F28 | What happened at the mosque of Niandou?
F29 | Who lent the money?
F30 | How much of the fall is the dam's?
F32 | When did the ambassador return?
F31 | When was Dialafara built?
D1 | date | conflict | F2 | 14 July: a1 a5 a6 | 9 July: a2 a3 a4 a5 a6 | the ministry dates the closure to the ceremony, Mali, images and engineers five days before
D2 | cause | conflict | F8 | dam: a2 a3 | late rain: a3 a4 a5 | Bamako blames the dam, Guinea and hydrologists the monsoon
D3 | denial | conflict | F9 | yes: a1 a4 a6 | no: a2 a6 | Guinea and a stamped copy speak of a letter that Mali denies
D4 | responsibility | conflict | F15 | contractor: a3 a6 | presidency: a3 a4 a5 a6 | ministry and contractor put the order on each other
D5 | sequence | conflict | F27 | before: a1 | after: a4 a6 | the prefecture says paid before the filling, receipts say after
D6 | denial | conflict | F21 | crack: a4 a6 | no: a4 a5 a6 | surveyor's photograph against the contractor
D10 | figure | update | F6 | 3 years: a1 a2 | 5 years: a5 a6 | stretched by the protocol
D11 | figure | update | F13 | 2: a3 | 3: a4 a6 | a third child died in hospital
D14 | figure | scope | F10 | 9400: a1 a3 a6 | 16000: a4 a6 | the resettled, or also those whose fields drown
D18 | figure | scope | F11 | 23: a1 a3 a4 | 31: a6 | villages, or hamlets too
D15 | figure | rounding | F3 | 5.8bn m3: a1 a5 | nearly 6bn m3: a3 | the same reservoir
D17 | figure | rounding | F24 | 11 per cent: a1 | a tenth: a3 a6 | the same share
R F2 | 5 | the minister; Mali's communiqué; satellite images; fishermen; the engineers
R F8 | 4 | Mali; Guinea's hydrological service; Rivers & People; Neema Shayo
R F15 | 2 | the energy ministry; the contractor
R F9 | 3 | Guinea; Mali; the stamped copy
S | a3 “My goat is under there, my field is under there, and now they,” | a6 “My goat is under there, my field is under there,”
E | Mory Kaba Doré | person | Mory Kaba Doré; Energy Minister Mory Kaba Doré; the minister
E | Bosphorus Hidro | organisation | Bosphorus Hidro; the contractor; the Turks
E | Orhan Tekin | person | Orhan Tekin; Project director Orhan Tekin
E | Kadiatou Konaté | person | Kadiatou Konaté; an aunt of two of them
E | Farako | place | Farako; the Farako dam; Farako scheme
