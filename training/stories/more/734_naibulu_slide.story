story: naibulu_slide
about: a hillside buries a village on Fiji's Vanua Levu; rain or a logging road, an hour that differs by half a night, an offer of new land that was or was not made, and a second slide that takes two searchers
=== a1 | outlet: Oceania Wire | published: 2031-02-25 | title: Landslide buries homes in northern Fiji, 14 dead
SUVA, Feb 25 (OW) - ⟦F2; v=14; by=National Disaster Office: At least 14 villagers died⟧ ⟦F1; by=-: when part of a mountainside collapsed onto Naibulu, a settlement on Fiji's second-largest island⟧, ⟦T2031-02-25: early on Tuesday⟧, the National Disaster Office said.
⟦F3; v=Tuesday 03h00; by=National Disaster Office: The slide came down at about three in the morning⟧, ⟦F6; v=about 30; by=National Disaster Office: covering about thirty houses⟧, the office's director, Sitiveni Ravula, told reporters. ⟦F7; v=11; by=Sitiveni Ravula: Eleven people were unaccounted for at midday⟧.
⟦F4; v=240; by=Bureau of Statistics: Naibulu has 240 inhabitants⟧ according to the Bureau of Statistics.
⟦F5; v=rain; by=Sitiveni Ravula: Ravula said the ground had been saturated by five days of rain⟧ from a tropical depression. ⟦F11; v=611 mm; by=weather service: The weather service measured 611 millimetres at Labasa ⟦T2031-02-20: since Thursday⟧⟧. ⟪Sitiveni Ravula; q: “No slope can drink that much.”⟫
⟦F13; v=80; by=-: Eighty soldiers with shovels⟧ were walking in from the coast, the only road having been cut at two creeks. ⟦F14; v=3 million Australian dollars; by=-: Australia offered A$3 million in relief⟧ and New Zealand a surveillance flight.
⟦F33; v=closed; by=-: Schools in the Northern Division stay closed⟧, and the inter-island ferry to Natovi was held in port by swell. Landslides are common in the wet season. ⟦F15; v=7; by=-: In 2024 seven people lost their lives⟧ ⟦F16; by=-: at Wainivesi, on Taveuni, when a school compound was engulfed⟧.
%% (Reporting by Mere Tabua; editing by J. Hollis)
=== a2 | outlet: The Northern Star (Labasa) | published: 2031-02-26 | title: The bell of Naibulu
%% The Northern Star. Na Kalokalo ni Vualiku. $1.40
%% By Apisai Qoro
There was a bell, and that is why there are people to write about.
⟦F9; v=catechist; by=Ratu Isoa Naulu: It was old Petero, the catechist, who ran barefoot to the church and pulled till the rope burnt him, says the chief, Ratu Isoa Naulu⟧. ⟦F9; v=girl; by=women of the upper row: The women of the upper row tell me it was no catechist but Vani, ten years old, who could not sleep⟧. Petero cannot be asked. He is under the hill.
⟦F3; v=Monday 23h40; by=Ratu Isoa Naulu: The time was twenty to twelve ⟦T2031-02-24: on Monday night⟧, the chief is sure: the generator had been off for ten minutes⟧. ⟦F10; v=creek dried first; by=Ratu Isoa Naulu: An hour before that the creek fell silent⟧, he remembers, and men went with torches to look at its dry stones.
⟦F6; v=31; by=-: Thirty-one houses are gone⟧; I counted the posts with the turaga-ni-koro. ⟦F2; v=16; by=-: Sixteen bodies lay in the church by last night⟧.
⟦F4; v=310; by=Ratu Isoa Naulu: Some three hundred and ten souls slept here on that night, by his reckoning⟧, since a funeral had brought kin from Savusavu and Rabi.
Everyone looks up at the same thing. ⟦F17; v=2029; by=-: In 2029 Pacific Hardwoods cut its road across the face⟧, a red line like a whip mark. ⟦F5; v=logging road; by=Ratu Isoa Naulu: That is where the mountain broke, says Ratu Isoa, along their road and nowhere else⟧. ⟪Ratu Isoa Naulu; q: “We signed for the trees. We did not sign for the hill.”⟫
&& Thirty-one houses, sixteen bodies, one bell.
=== a3 | outlet: Ministry of Information, Republic of Fiji | published: 2031-02-27 | title: PM tours Naibulu; relocation to be fast-tracked
%% MEDIA RELEASE 114/31
The Prime Minister, Honourable Josaia Vatubua, ⟦T2031-02-27: today⟧ walked through ⟦F1; by=-: the village of Naibulu, struck by a landslip this week⟧, and conveyed the nation's sympathy to ⟦F2; v=19; by=-: the families of the nineteen who have been lost⟧.
The Prime Minister reminded all that ⟦F8; v=offered; by=Josaia Vatubua: Government had in 2028 offered Naibulu a safer site at Vunidogo⟧ and that ⟦F30; v=declined; by=Josaia Vatubua: the elders, after consideration, had declined⟧. ⟪Josaia Vatubua; q: “This is not a time to point fingers. It is a time to listen to the science when it calls.”⟫
⟦F18; v=December 2031; by=-; st=planned: Forty new homes are to be ready at Vunidogo by December⟧.
⟦F12; v=land board; by=Ministry of Forestry: As to the logging concession, the Ministry of Forestry clarifies that the licence was issued by the Indigenous Land Board⟧ ⟦F19; v=suspended; by=-: and that operations have been suspended ⟦T2031-02-26: since Wednesday⟧⟧.
⟦F5; v=rain; by=Mineral Resources Department: The Mineral Resources Department advises that the event was due to exceptional rainfall⟧, and that ⟦F10; v=no sign; by=Mineral Resources Department: there had been no precursory sign which the residents could have recognised⟧.
Government thanks Australia for ⟦F14; v=3 million Australian dollars; by=-: its assistance of 4.4 million Fiji dollars⟧, and mourns with the Republic's Military Forces: ⟦F20; v=2; by=-: ⟦T2031-02-27: this morning⟧ two members of the search party fell victim⟧ to ⟦F21; v=2031-02-27; by=-: a second movement of the slope⟧. They were 21 and 19 years of age.
%% ENDS
=== a4 | outlet: Tasman Radio – Pacific Today | published: 2031-02-28 | title: ‘They never showed us any land’
%% By Losalini Reeve, in Naibulu. Listen duration 7′12″
The excavator has been turned off so that people can sing.
⟦F2; v=21; by=Red Cross: Twenty-one dead, says the Red Cross volunteer with the clipboard, soldiers and villagers together⟧: ⟦F20; v=2; by=-: the pair who died ⟦T2031-02-27: on Thursday⟧⟧ as ⟦F21; v=2031-02-27; by=-: the hill let go again⟧ were digging for other people's children. She is saving her battery.
The government says ⟦F30; v=declined; by=government: these families turned down a better place⟧. ⟦F8; v=never offered; by=Ratu Isoa Naulu; st=denied: Ratu Isoa Naulu says nobody ever showed them any land⟧. ⟦F8; v=never offered; by=church minutes: The minutes of the village church, kept since 1961 in blue exercise books, hold no such meeting in 2028⟧; there is one on the price of kava.
A geologist, Dr Aroha Pene of Waikato, flew over ⟦T2031-02-28: on Friday morning⟧ with the air force. ⟦F5; v=logging road; by=Aroha Pene: The scar begins at the road bench, she says, where a blocked culvert had been feeding water into the cut⟧. ⟦F22; v=208,000 cubic metres; by=Aroha Pene: She puts the volume at 208,000 cubic metres⟧. ⟦F10; v=creek dried first; by=Aroha Pene: And a stream that stops running, as villagers describe, is a classic warning, in her book⟧.
I asked who rang the bell. ⟦F9; v=girl; by=Vani: A very small person in a rugby jersey put up her hand⟧. ⟪Vani; q: “Petero rang the second time, when I was tired.”⟫
⟦F23; v=Hercules; by=-: A New Zealand Hercules landed at Labasa ⟦T2031-02-27: last night⟧⟧ with tarpaulins and a water plant.
%% Tasman Radio is funded by listeners in Aotearoa
=== a5 | outlet: Timber Pacific | published: 2031-03-10 | title: Hardwoods shares slide after Fiji suspension
%% Subscriber edition. Prices f.o.b. unless stated
⟦F31; v=18%; by=-: Pacific Hardwoods fell by 18 per cent on the Singapore exchange last week⟧ following ⟦F1; by=-: the tragedy on Vanua Levu⟧ ⟦F19; v=suspended; by=-: and the halt to its felling there⟧.
⟦F5; v=rain; by=Pacific Hardwoods: The company told shareholders that its engineers had found the road intact and the rainfall unprecedented⟧. ⟦F5; v=logging road; by=government adviser: An adviser to the Fiji government, speaking without authority to do so, said that its own people no longer doubted the road's part⟧.
⟦F12; v=forestry ministry; by=Indigenous Land Board: The licence is signed by the forestry ministry, insists the Indigenous Land Board, which only collected the fee⟧. The copy in our hands bears both stamps. ⟦F17; v=2029; by=-: The 14-km haul road was completed in 2029⟧; ⟦F24; v=no; by=environment department: an environmental assessment for it was never filed, records of the environment department show⟧.
⟦F22; v=208,000 cubic metres; by=-: With 208,000 cubic metres of clay and boulders on the move⟧, ⟦F2; v=19; by=-: nineteen residents died⟧, besides ⟦F20; v=2; by=-: the two servicemen of the later fall⟧.
Buyers of mahogany should expect delay. ⟦F25; v=9%; by=-: Naibulu accounted for 9 per cent of Fiji's export logs⟧. In the 2024 case at Wainivesi, ⟦F15; v=7; by=-: which claimed seven⟧, ⟦F32; v=11 weeks; by=-: felling resumed after eleven weeks⟧.
@@ copy Oceania Wire
⟦F11; v=611 mm; by=weather service: The weather service measured 611 millimetres at Labasa in the five days before⟧. ⟪Sitiveni Ravula; q; via=Oceania Wire: “No slope can drink that much,”⟫ the disaster office said at the time.
=== a6 | outlet: Forest Witness Melanesia | published: 2031-06-05 | title: Naibulu: one hundred days
%% Briefing paper 9. Licence CC BY
A hundred days ago ⟦F1; by=-: a mountain that had stood since before the first canoe slid on a sleeping village⟧. We sat with the people for three weeks. This is what they and the papers say.
When. ⟦F3; v=Monday 23h40; by=seismometer: A seismometer at Savusavu shows the tremor of the fall at 23h41 ⟦T2031-02-24: on Monday the 24th⟧⟧; the three o'clock of the early bulletins is when the message reached Suva.
Who was there. ⟦F4; v=310; by=Forest Witness: With the guests of a burial we list 310⟧; ⟦F4; v=240; by=-: the census number of 240 counts those who live there⟧. ⟦F26; v=5; by=Forest Witness: Five of the dead were guests⟧.
What was known. ⟦F27; v=three letters; by=Forest Witness: The village wrote three letters about the culvert to Pacific Hardwoods in 2030⟧. ⟦F28; v=none; by=-: No answer has been found⟧.
What was promised. ⟦F8; v=offered; by=government: Suva keeps saying that new ground was offered in 2028⟧ ⟦F30; v=declined; by=government: and refused⟧. ⟦F8; v=never offered; by=surveyor: The surveyor who is supposed to have marked it out told us that he had marked a plot for a quarry⟧. ⟦F18; v=June 2032; by=housing authority; st=planned: The forty houses at Vunidogo are now due in June next year, the housing authority admits⟧.
What is owed. ⟦F29; v=11 million Fiji dollars; by=villagers; st=asked: The clan is suing for eleven million dollars⟧.
And the bell? ⟦F9; v=girl; by=Ratu Isoa Naulu: The chief himself now says that it was the child who rang it⟧. He had wished, he explained to us, to leave Petero something.
=== key
F1 | What happened at Naibulu?
F2 | How many people died at Naibulu?
F3 | When did the slide come down?
F4 | How many people were in Naibulu?
F5 | What caused the landslide?
F6 | How many houses were buried?
F7 | How many people are missing?
F8 | Was the village offered a safer site in 2028?
F30 | What did the elders answer to the offer of 2028?
F9 | Who first rang the bell?
F10 | Was there a warning sign before the slide?
F11 | How much rain fell?
F12 | Who issued the logging licence?
F13 | How many soldiers went to the village?
F14 | How much aid did Australia offer?
F15 | How many died at Wainivesi in 2024?
F16 | What happened at Wainivesi?
F17 | When was the logging road cut?
F18 | When are the new houses to be ready?
F19 | What happened to the logging operations?
F20 | How many searchers died?
F21 | When did the slope move a second time?
F22 | How much earth came down?
F23 | What did New Zealand send?
F24 | Was an environmental assessment filed for the road?
F25 | What share of Fiji's export logs came from Naibulu?
F26 | How many of the dead were funeral guests?
F27 | How did the village warn the company?
F28 | What did the company answer?
F29 | For how much is the clan suing?
F31 | How much did the company's shares fall?
F32 | When did felling resume after the Wainivesi slide?
F33 | Are schools in the Northern Division open?
D1 | figure | update | F2 | 14: a1 | 16: a2 | 19: a3 a5 | bodies were recovered in the days after
D2 | figure | scope | F2 | 19: a3 a5 | 21: a4 | the Red Cross adds the two searchers of the second slide
D3 | date | conflict | F3 | Tuesday 03h00: a1 | Monday 23h40: a2 a6 | the disaster office against the chief and a seismometer
D4 | cause | conflict | F5 | rain: a1 a3 a5 | logging road: a2 a4 a5 | officials and the company against the chief and a geologist
D5 | figure | scope | F4 | 240: a1 a6 | 310: a2 a6 | residents against all who slept there, with funeral guests
D6 | denial | conflict | F8 | offered: a3 a6 | never offered: a4 a6 | the prime minister against the chief, minutes and a surveyor
D7 | identity | conflict | F9 | catechist: a2 | girl: a2 a4 a6 | the chief first named the dead catechist, the women the child
D8 | sequence | conflict | F10 | creek dried first: a2 a4 | no sign: a3 | the department denies the warning that villagers describe
D9 | responsibility | conflict | F12 | land board: a3 | forestry ministry: a5 | each office says that the other issued the licence
D10 | figure | rounding | F6 | about 30: a1 | 31: a2 | a round number for the houses counted
D11 | date | update | F18 | December 2031: a3 | June 2032: a6 | the houses were put off
R F5 | 6 | the disaster office; the department; the chief; the geologist Pene; the company; the government adviser
R F3 | 3 | the disaster office; the chief; the seismometer
R F8 | 4 | the prime minister; the chief; the church minutes; the surveyor
R F11 | 1 | the weather service
S | a1 “No slope can drink that much.” | a5 “No slope can drink that much,”
E | Isoa Naulu | person | Ratu Isoa Naulu; Ratu Isoa; the chief
E | Pacific Hardwoods | organisation | Pacific Hardwoods; Hardwoods; the company
E | Sitiveni Ravula | person | Sitiveni Ravula; Ravula
E | Josaia Vatubua | person | Honourable Josaia Vatubua; the Prime Minister
E | Indigenous Land Board | organisation | Indigenous Land Board; the Board
