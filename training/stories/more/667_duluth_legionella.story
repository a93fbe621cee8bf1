story: duluth_legionella
about: Legionnaires' disease around a brewery on the Duluth waterfront; county cases or all cases, tower or fountain, cleaned before or after the samples, closed by itself or by order, warned on the 5th or the 9th, and an older outbreak across the bay
=== a1 | outlet: Duluth Headlight | published: 2030-08-13 | title: Three dead, dozens sick: What is in the air on the waterfront?
%% By Kirsten Aalto, staff writer
DULUTH – ⟦F1; v=Legionnaires' disease; by=county health department: Legionnaires' disease has broken out around Canal Street⟧, the county health department said Monday. ⟦F2; v=34; by=county health department: Thirty-four St. Louis County residents have tested positive⟧ and ⟦F3; v=3; by=county health department: three of them have died⟧.
⟦F4; v=woman of 71; by=family: One was a 71-year-old woman who had gone to hear the accordions at Harborfest⟧, her family said; they asked that her name be left out.
Dr. Anjali Brandt, the county's medical director, would not name a source. ⟦F31; by=-: Her staff are swabbing cooling towers, misters and fountains⟧ within half a mile of the lift bridge. ⟪Anjali Brandt; q: “⟦F5; v=tap water safe; by=Anjali Brandt: You can drink from your tap⟧. You catch this by breathing it,”⟫ she said.
The disease is a form of pneumonia. It does not pass from person to person.
Two people who work at St. Olga's hospital told the Headlight ⟦F6; v=2030-08-05; by=hospital workers: the emergency room flagged the cluster to the county ⟦T2030-08-05: on Aug. 5⟧⟧. ⟦F6; v=2030-08-09; by=Anjali Brandt: Brandt said her office heard ⟦T2030-08-09: last Friday⟧⟧.
It is the Twin Ports' second brush with the bug. ⟦F7; v=2024; by=-: ⟦T2024: In 2024⟧ a hotel whirlpool in Superior⟧ ⟦F8; v=14; by=-: sickened 14 guests⟧.
%% Subscribe for $1 a week
=== a2 | outlet: Continental News Service | published: 2030-08-16 | title: Minnesota brewery shuts cooling tower as Legionnaires' cases climb to 58
DULUTH, Minn. (CNS) — ⟦F9; v=voluntary; by=Northpier Brewing: A waterfront brewery said Friday that it had switched off its rooftop cooling tower of its own accord⟧ as ⟦F2; v=58; by=state health officials: the number of confirmed Legionnaires' infections in Minnesota, Wisconsin and Ontario rose to 58⟧.
⟦F3; v=5; by=state health officials: Five people have died⟧, state health officials said.
Northpier Brewing's president, Todd Lindquist, said ⟦F10; v=April; by=Todd Lindquist: the tower had been drained and scrubbed ⟦T2030-04: in April⟧⟧. ⟪Todd Lindquist; q: “⟦F11; v=fountain; st=alleged; by=Todd Lindquist: There is a fountain three hundred feet from us that children run through⟧. I would look there,”⟫ he said.
⟦F12; v=no; by=-: The tower does not appear on the city's register, which has been mandatory since 2027⟧. ⟦F13; v=yes; by=-: Harborfest, ⟦F30; v=USD 48000; by=-: with takings of $48,000 a day⟧, went ahead through ⟦T2030-08-11: last Sunday⟧⟧.
⟦F14; v=66; by=-: The median age of those infected is 66⟧. ⟦F4; v=Marlys Haugen; by=school district: One of the dead was identified by the school district as Marlys Haugen, a retired music teacher⟧.
=== a3 | outlet: Lakehead Public Radio (Thunder Bay) | published: 2030-08-17 | title: Five Ontarians ill after Duluth festival
%% Morning North | Transcript, lightly edited
If you went down to Harborfest and you have a cough, see somebody. ⟦F15; v=5; by=district health unit: Five people in the Thunder Bay district have come home with Legionnaires'⟧, the health unit tells us; ⟦F16; v=0; by=district health unit: nobody on this side of the border has died⟧.
Retired trucker Gilles Lacasse is one. He sat by the splash fountain for two hours. ⟪Gilles Lacasse; q: “It was like a mist, very nice, and it smelled of pennies,”⟫ he recalled from his bed.
So was it that? Dr. Femi Adeyinka, a microbiologist at the university here who has advised Minnesota, doubts it. ⟦F11; v=tower; by=Femi Adeyinka: A splash pad throws heavy drops that fall at your feet, he says, while a plume from a roof can drift for a mile⟧, and ⟦F17; v=1.2 km; by=Femi Adeyinka: the farthest patient had been 1.2 kilometres off⟧.
⟦F9; v=ordered; by=city inspector > listener: The brewery stopped its machinery only when it had to⟧, one inspector told a listener of ours who works at City Hall: ⟦F9; v=ordered; by=city inspector > listener: a red tag was hung on the switch on Thursday night⟧.
⟦F3; v=5; by=-: The disease has taken five lives⟧, ⟦F4; v=Marlys Haugen; by=-: among them Marlys Haugen's⟧, who taught half of Duluth to sing.
%% Pledge drive: week two
=== a4 | outlet: Evaporative Cooling Today | published: 2030-08-21 | title: Duluth: industry awaits the match, and fears the headline
%% For members of the tower trade
No one in our trade enjoys the word Duluth this month. Facts, as far as there are any.
Registration: ⟦F12; v=no; by=-: Northpier's unit was not on the municipal list⟧. Neither, says the city, were ⟦F18; v=22; by=city: twenty-two others⟧.
Maintenance: ⟦F10; v=October 2029; by=service contractor's log: the service contractor's log, which we have read, ends ⟦T2029-10: in October⟧ with the words “biocide pump out”⟧. ⟦F10; v=April; by=Northpier Brewing: The brewer keeps to its spring cleaning⟧.
Sampling: here it gets ugly. ⟦F19; v=samples after cleaning; by=state epidemiologist: State epidemiologist Ruth Okpara says that when her people climbed up ⟦T2030-08-16: on Friday⟧ the basin had already been dosed with bleach⟧. ⟦F19; v=samples before cleaning; by=Todd Lindquist: Mr. Lindquist says the swabs were in the cooler first, and that the state asked for the bleach⟧.
Staffing: ⟦F20; v=7 to 2; by=inspectors' association: the city had seven inspectors for such equipment in 2026 and has two now⟧, by the inspectors' association's account.
Cases ⟦F2; v=more than 60; by=-: passed sixty⟧ ⟦T2030-08-20: yesterday⟧.
@@ copy Continental News Service
⟦F14; v=66; by=-: The median age of those infected is 66⟧.
%% Webinar: Water management plans, Sept. 12
=== a5 | outlet: Duluth Headlight | published: 2030-08-27 | title: Lab: brewery tower matches patients; mayor says city was late
&& Lab: brewery tower matches patients; mayor says city was late
%% By Kirsten Aalto and Dale Pukema
⟦F11; v=tower; by=Minnesota Department of Health: The germ in the lungs of nine patients is the germ in the basin on Northpier's roof⟧, the Minnesota Department of Health said Monday. ⟦F11; v=tower; by=Minnesota Department of Health: It was the tower⟧. ⟦F21; v=9; by=Minnesota Department of Health: Nine of nine genomes fit⟧; ⟦F29; v=clear; by=Minnesota Department of Health: the fountain's water was clear⟧.
The final tally: ⟦F2; v=71; by=-: 71 ill, wherever they live⟧, ⟦F2; v=52; by=-: 52 of them in this county⟧. ⟦F3; v=6; by=-: A sixth death, of a man who had been on a ventilator since Harborfest, was recorded ⟦T2030-08-24: on Saturday⟧⟧.
⟦F9; v=ordered; by=red tag: The Headlight has photographed the red tag, dated ⟦T2030-08-15: Aug. 15⟧⟧, a day before ⟦F9; v=voluntary; by=Northpier Brewing: the company spoke of a voluntary step⟧.
Mayor Corinne Stavig conceded that ⟦F6; v=2030-08-05; by=Corinne Stavig: a fax from St. Olga's had lain on a desk since ⟦T2030-08-05: the 5th⟧⟧. ⟪Corinne Stavig; q: “Nobody has told me why we still own a fax machine,”⟫ she said. She blamed budget cuts in St. Paul; ⟦F20; v=7 to 3; by=Corinne Stavig: the inspectorate, she said, went from seven to three⟧, one of whom is on leave.
⟦F22; v=11; by=-: Eleven families have retained lawyers⟧. Lindquist, through his own, ⟦F23; v=no comment; by=Todd Lindquist: declined to comment⟧.
=== a6 | outlet: Ward Voices (nurses' union) | published: 2030-08-20 | title: We told them on Monday the fifth
%% Local 1181 newsletter
Our members in the St. Olga's emergency room saw it first. ⟦F6; v=2030-08-05; by=-: By the evening of ⟦T2030-08-05: the fifth⟧ they had four pneumonias with the same odd sodium, and they sent word across the street⟧. ⟦F24; by=-: Nobody called back for four days⟧.
In those days ⟦F13; v=yes; by=-: the festival went on⟧.
⟦F25; v=2; by=-: Two nurses are among the sick⟧, and both had eaten lunch on the hospital terrace, ⟦F17; v=three quarters of a mile; by=-: three quarters of a mile from the brewery's roof⟧. That is how far it flies. ⟦F11; v=tower; by=-: Do not let anybody tell you about a fountain⟧.
Management now offers ⟦F26; v=USD 500; by=-: a bonus of five hundred dollars⟧ to whoever works a double. ⟪Bev Karvonen; q: “We asked for masks and got a pizza,”⟫ says our chair, Bev Karvonen.
=== a7 | outlet: Rundfunk am Rhein (English service) | published: 2030-08-29 | title: How a beer town lost its breath
%% Feature | From our correspondent in Chicago
In Duluth, where the lake is as wide as a sea, ⟦F1; v=Legionnaires' disease; by=-: a bacterium that loves lukewarm water went through the summer crowds⟧. ⟦F3; v=half a dozen; by=-: Half a dozen of them are buried⟧; ⟦F2; v=around 70; by=-: around seventy fell ill⟧.
The laboratory has spoken, ⟦F11; v=tower; by=laboratory: and it has spoken against the brewery⟧. What remains is the quarrel about minutes. ⟦F19; v=samples after cleaning; by=Ruth Okpara: According to Dr. Okpara the bleach came before the cotton swab⟧. The brewer's version is the reverse. ⟦F19; v=samples after cleaning; by=roofer: A roofer on the next building told us that he smelled chlorine at breakfast and saw the white suits at noon⟧.
⟪Gilles Lacasse; q; via=Lakehead Public Radio: “It was like a mist, it smelled of pennies,”⟫ a Canadian visitor told the radio of his town about the fountain, ⟦F29; v=clear; by=-: which was innocent⟧.
Six years ago, in the sister city of Superior, ⟦F7; v=2024; by=-: there was a whirlpool⟧, ⟦F8; v=more than a dozen; by=-: more than a dozen sick⟧ and ⟦F27; v=1; by=-: a single funeral⟧. ⟦F28; by=-: The register of towers was made because of it⟧, and nobody looked whether anyone signed.
=== key
F1 | What broke out in Duluth?
F2 | How many people fell ill?
F3 | How many people died?
F4 | Who was the woman who died after the festival?
F5 | Is the tap water safe?
F6 | When was the county told of the cluster?
F7 | When was the outbreak in Superior?
F8 | How many fell ill in Superior?
F9 | Was the tower shut voluntarily or by order?
F10 | When was the tower last serviced?
F11 | What was the source of the infection?
F12 | Was the tower registered?
F13 | Did Harborfest go ahead?
F14 | What is the median age of those infected?
F15 | How many Ontarians fell ill?
F16 | How many Ontarians died?
F17 | How far away was the farthest exposure?
F18 | How many other towers were unregistered?
F19 | Were the samples taken before or after the bleach?
F20 | By how much was the inspectorate cut?
F21 | How many patients' genomes match the tower?
F22 | How many families have lawyers?
F23 | What did Lindquist say of the result?
F24 | How did the county answer the hospital?
F25 | How many nurses are sick?
F26 | What bonus is offered to nurses?
F27 | How many died in Superior?
F28 | Why was the register made?
F29 | Was the fountain infected?
F30 | What does Harborfest take in a day?
F31 | What do the county's staff examine?
D1 | figure | update | F2 | 34: a1 | 52: a5 | the county's own residents, two weeks apart
D2 | figure | update | F2 | 58: a2 | more than 60: a4 | 71: a5 | all patients of three jurisdictions, over eleven days
D3 | figure | scope | F2 | 71: a5 | 52: a5 | wherever they live against this county alone
D4 | figure | rounding | F2 | 71: a5 | around 70: a7 | the final tally in round words
D5 | figure | update | F3 | 3: a1 | 5: a2 a3 | 6: a5 | the toll grew over two weeks
D6 | figure | rounding | F3 | 6: a5 | half a dozen: a7 | the same number in words
D7 | identity | update | F4 | woman of 71: a1 | Marlys Haugen: a2 a3 | the family kept the name back, the school district gave it
D8 | date | conflict | F6 | 2030-08-05: a1 a5 a6 | 2030-08-09: a1 | hospital staff and later the mayor against the medical director
D9 | denial | conflict | F9 | voluntary: a2 a5 | ordered: a3 a5 | the brewery says its own accord, a red tag was hung the day before
D10 | date | conflict | F10 | April: a2 a4 | October 2029: a4 | the brewery's spring cleaning against the contractor's log
D11 | cause | conflict | F11 | fountain: a2 | tower: a3 a5 a6 a7 | the brewery points to the fountain, microbiologist, union and laboratory to the tower
D12 | sequence | conflict | F19 | samples after cleaning: a4 a7 | samples before cleaning: a4 | the state and a roofer against the brewer
D13 | figure | conflict | F20 | 7 to 2: a4 | 7 to 3: a5 | the mayor counts an inspector who is on leave
D14 | figure | rounding | F8 | 14: a1 | more than a dozen: a7 | the Superior guests in round words
D15 | figure | rounding | F17 | 1.2 km: a3 | three quarters of a mile: a6 | the same distance in two units
D16 | figure | scope | F2 | 34: a1 | 58: a2 | county residents against three jurisdictions three days later
R F6 | 4 | two hospital workers; the nurses' union; the mayor's fax; the medical director
R F11 | 4 | the brewery; Femi Adeyinka; the nurses' union; the state laboratory
R F19 | 3 | the state epidemiologist; the brewery; the roofer
R F3 | 1 | the health authorities
S | a3 “It was like a mist, very nice, and it smelled of pennies,” | a7 “It was like a mist, it smelled of pennies,”
E | Northpier Brewing | organisation | Northpier Brewing; Northpier; A waterfront brewery; the brewery; The brewer
E | Todd Lindquist | person | Todd Lindquist; Mr. Lindquist; Lindquist; president, Todd Lindquist
E | Marlys Haugen | person | Marlys Haugen; a 71-year-old woman
E | Anjali Brandt | person | Dr. Anjali Brandt; Brandt; the county's medical director
E | Ruth Okpara | person | Ruth Okpara; Dr. Okpara; State epidemiologist Ruth Okpara
