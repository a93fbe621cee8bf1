story: rote_boat
about: a boat with Tamil families is turned back by an Australian cutter and ends on a reef off Rote, Indonesia; where it was stopped, whether the crew was paid, who broke the engine and when a woman died are disputed, and a second boat of the same week and one of 2029 lie near
=== a1 | outlet: Suara Kupang | published: 2030-11-18 | title: Migrant boat stranded on Rote, dozens carried ashore by fishermen
%% Laporan: Yeremias Ndun, Rote Ndao
%% Baca juga: Harga garam naik
ROTE NDAO – ⟦F1; by=-: A wooden boat full of foreign citizens struck the reef before Oeseli beach⟧ ⟦F2; v=2030-11-17; by=-: ⟦T2030-11-17: on Sunday⟧ at dawn⟧. Fishermen took them off in their small craft. ⟦F3; v=67; by=police: There were 67 persons, among them 11 children⟧, said the chief of Rote police, Adjunct Commissioner Maria Lay. ⟦F4; v=11; by=-: All eleven are being fed in the village church⟧.
⟦F5; v=Bangladesh; by=police: They are Bangladeshis, according to a first examination⟧. They say that ⟦F6; v=2030-11-14; by=passengers: on Thursday⟧ ⟦F7; by=passengers: an Australian ship stopped them and ordered them to go back⟧.
⟪Thomas Mbuik; q: “The sea was flat. Why should a boat with a good engine come onto our reef? ⟦F8; v=fuel out; by=Thomas Mbuik: The tank was dry, I put my finger in it⟧,”⟫ said Thomas Mbuik, the fisherman who reached it first.
⟦F9; v=4; by=police: Four crew, all from Sulawesi, were arrested⟧. In the captain's bag ⟦F10; v=US$30,000; by=police: were thirty thousand American dollars in new notes⟧, the police chief said. ⟦F11; v=Australia paid; by=captain > police; st=alleged: The captain, 34, told the interrogators that "the white officers" had given him them⟧.
⟦F12; by=-: One woman was dead on arrival⟧. ⟦F13; by=doctor: She was in her seventh month of pregnancy, the health-post doctor said⟧. ⟦F14; v=after interception; by=husband: Her husband says that she died on Saturday night⟧, two days after the meeting with the patrol.
=== a2 | outlet: Southern Cross Wire | published: 2030-11-19 | title: Australia silent on turned-back boat as Indonesia lodges protest
JAKARTA/CANBERRA, Nov 19 (SCW) - ⟦F15; v=protest; by=foreign ministry: Indonesia has handed Australia's ambassador a note of protest⟧ over ⟦F7; by=-: the forcing back of an asylum boat⟧ ⟦F1; by=-: that later foundered off Rote island⟧, its foreign ministry said ⟦T2030-11-19: on Tuesday⟧.
⟦F5; v=Sri Lanka; by=UN refugee agency: The passengers are Tamils from Sri Lanka and not Bangladeshis as first reported⟧, the United Nations refugee agency said. ⟦F3; v=67; by=UN refugee agency: It has registered 67⟧, ⟦F4; v=13; by=UN refugee agency: including 13 minors⟧.
The ministry said ⟦F16; v=Indonesian waters; by=foreign ministry: the interception happened about 40 nautical miles inside Indonesia's zone⟧. ⟦F16; v=near Ashmore; by=Australian official: An Australian official, speaking on condition of anonymity, placed it 14 miles off Ashmore Reef, an Australian possession⟧.
⟦F11; v=no; by=Karen Holt; st=denied: Home Affairs Minister Karen Holt rejected as "fantasy" a claim that the crew had been bribed⟧. ⟪Karen Holt; q: “We do not comment on what happens on the water,”⟫ she told parliament.
⟦F17; v=officers; by=passengers > UN refugee agency; st=alleged: Passengers told UN staff that boarding officers had pulled a pump from the motor⟧. ⟦F18; v=31; by=-: It is the 31st boat to be returned under Operation Fenceline⟧, which began in 2027.
⟦F12; by=-: A pregnant woman perished⟧. ⟦F19; v=16; by=-: A different vessel, with 16 Vietnamese, was intercepted on Monday⟧.
%% (SCW; Jakarta newsroom +62 21)
=== a3 | outlet: The Daily Standard (Sydney) | published: 2030-11-20 | title: "Rubbish": Crew's cash-for-U-turn claim sinks
%% By Glenn Tasker, Political Editor
%% TOP STORIES: Cup winner tests positive
People smugglers will say anything. That was the blunt message from Canberra after ⟦F11; v=Australia paid; by=skipper; st=doubted: an Indonesian skipper bleated that Border Force had slipped him a bundle⟧.
⟦F10; v=US$30,000; by=-: The stash found on him, worth about $46,000 in our money⟧, is the fares, sources say: ⟦F11; v=no; by=government sources; st=denied: the passengers had paid it to him themselves⟧.
The Standard understands ⟦F7; by=-: the cutter Cape Lannes met the tub⟧ ⟦F16; v=near Ashmore; by=government sources: well within sight of Ashmore⟧ ⟦F6; v=2030-11-14; by=government sources: last Thursday⟧ and turned it round “with courtesy”. ⟦F8; v=fuelled; by=government sources: It was given 400 litres of diesel, a chart and noodles⟧. ⟦F17; v=old engine; by=government sources: The donk was held together with wire before any Australian saw it⟧, and ⟦F20; by=government sources: mechanics from the cutter spent three hours nursing it⟧.
⟦F12; by=-: The tragic death of an expectant mother⟧? ⟦F14; v=before interception; by=government sources: She was gone when our sailors came aboard, wrapped in a sail⟧, sources insist, and the husband would not part with her.
⟦F15; v=protest; by=-: Jakarta has huffed on headed paper⟧, as it does. Holt won't budge. ⟦F18; v=more than 30; by=-: More than thirty times Fenceline has sent them packing⟧; ⟦F21; v=0; by=Karen Holt: nobody has made it ashore in three years, she boasts⟧. ⟦F19; v=16; by=-: Monday's other lot, sixteen from Vietnam⟧, got the same treatment.
=== a4 | outlet: Serendib Leader | published: 2030-11-21 | title: 'They took our phones first': families from Mullaitivu stuck in Rote
%% By Dharshini Rajan | Jaffna Bureau
⟦F3; v=67; by=relatives: The 67 people in the church hall of Oeseli⟧ ⟦F22; v=2030-10-29; by=relatives: left the east coast on October 29⟧, their relatives in Mullaitivu say. ⟦F5; v=Sri Lanka; by=-: All are Sri Lankan nationals⟧, which Colombo confirmed on Wednesday.
Reached on a priest's handset, Sivakumar Thevan, 41, described ⟦F7; by=Sivakumar Thevan: the encounter with the grey ship⟧. ⟪Sivakumar Thevan; q: “⟦F23; by=Sivakumar Thevan: They took our phones first and gave them back empty⟧. Then a man with a clipboard spoke to the captain for an hour in the cabin, and ⟦F11; v=Australia paid; by=Sivakumar Thevan: the captain came out with a packet⟧,”⟫ he said.
⟦F17; v=officers; by=Sivakumar Thevan: He watched an officer carry away a part of the engine in a rag⟧, he added. ⟦F8; v=fuel out; by=Sivakumar Thevan: Two jerry cans were all they got, and by Saturday they were drifting⟧.
The dead woman is his sister-in-law, ⟦F24; v=Kala Ravi; by=Sivakumar Thevan: Kala Ravi⟧, 26. ⟦F14; v=after interception; by=Sivakumar Thevan: She drank tea with him on the Friday, a day after the Australians had gone⟧. ⟦F13; by=-: Her baby was due in January⟧.
⟦F10; v=US$30,000; by=-: As for the thirty thousand dollars⟧: ⟦F25; v=US$5,000; by=families: each family had sent $5,000 to an agent in Negombo before sailing⟧, by bank transfer, so none carried cash. Readers will recall ⟦F26; v=24; by=-: the twenty-four who were flown home from Christmas Island in 2029⟧ and ⟦F27; by=-: detained at Katunayake⟧.
=== a5 | outlet: Harbour Light Legal | published: 2030-11-25 | title: What 52 statements tell us about the Oeseli boat
%% Submission to the Senate inquiry (extract)
%% ABN 00 000 000 000
We took 52 statements on Rote. ⟦F4; v=13; by=Harbour Light Legal: Thirteen of the people are under eighteen⟧; ⟦F3; v=71; by=Harbour Light Legal: seventy-one were aboard when the coral was struck, if one counts the four crew⟧. ⟦F2; v=2030-11-17; by=-: It was 5.20 a.m. local time on the 17th⟧. ⟦F22; v=2030-10-29; by=Harbour Light Legal: They had been sailing for nineteen days since Mullaitivu⟧.
Position. A deleted track, recovered from one phone, ⟦F16; v=Indonesian waters; by=phone track: puts the meeting 38 nautical miles on the Indonesian side⟧ of the line. ⟦F6; v=2030-11-14; by=phone track: The track stops at 0910 on 14 November⟧.
Engine. ⟦F17; v=officers; by=mechanic: A mechanic from Ba'a, who inspected the wreck, found that the injection pump had been unbolted, not broken⟧.
Fuel. ⟦F8; v=fuelled; by=Border Force log: The cutter's own log, tabled last night, records a transfer of 400 litres⟧. ⟦F8; v=fuel out; by=passengers: No passenger saw more than two cans of twenty⟧.
Money. ⟦F11; v=Australia paid; by=crew: ⟦F9; v=4; by=-: All four sailors, in custody since the first day⟧ and questioned apart, name the same officer as the giver⟧. ⟦F10; v=US$30,000; by=seizure record: The bank's wrappers on the $30,000, photographed in the seizure record, are from Darwin⟧.
Death. ⟦F14; v=after interception; by=Harbour Light Legal: Thirty-nine witnesses agree that Ms Ravi was alive after the cutter left⟧. ⟦F14; v=before interception; by=Border Force log: The log says the opposite in a single line⟧. ⟦F13; by=midwife: She was twenty-nine weeks along, by the midwife's estimate⟧. ⟦F24; v=Kala Ravi; by=-: Kala Ravi's name⟧ does not occur in it.
Phones. ⟦F23; by=passengers: Every telephone had been wiped before it was returned⟧, they state.
⟦F7; by=-: Expelling people from the high sea without hearing them⟧ breaches the convention. ⟦F26; v=41; by=Harbour Light Legal: In 2029 it was forty-one people, on two flights⟧, ⟦F27; by=Harbour Light Legal: and nine of them saw a Katunayake jail⟧. ⟦F28; st=asked; by=Harbour Light Legal: We ask that the families be brought to Darwin⟧.
=== a6 | outlet: Radio Aotearoa International | published: 2030-11-29 | title: Explainer: the boat at Oeseli
%% Produced by Tama Ngata | Transcript
What do we know? ⟦F7: That Australia made a boat turn⟧, and ⟦F1: that it came to grief on an Indonesian reef⟧ ⟦F2; v=2030-11-17; by=-: on 17 November⟧. ⟦F29; v=38; by=-: Thirty-eight villagers' canoes went out⟧, for which Oeseli has been given a cow.
Who was on it? ⟦F5; v=Sri Lanka; by=-: Tamils from the north-east of Sri Lanka⟧, ⟦F22; v=2030-10-29; by=-: at sea since the end of October, the 29th to be precise⟧. ⟦F3; v=about 70; by=-: Seventy, roughly, with the sailors⟧. ⟦F9; v=4; by=-: The quartet of seamen⟧ is on trial in Kupang.
Whose water? ⟦F16; v=near Ashmore; by=Border Force: Ours, say Australia's guards: just off Ashmore⟧. ⟦F16; v=Indonesian waters; by=lawyers: Not by a long way, reply lawyers with a recovered telephone track⟧.
Was money paid? ⟦F11; v=no; by=Karen Holt; st=denied: Ms Holt still calls it invention⟧. Yesterday, though, ⟦F30; by=Senate committee: a Senate committee was told of a "facilitation allowance" in the operation's manual⟧.
Who killed the motor? ⟦F17; v=old engine; by=Border Force: Age and rust, in the official view⟧; ⟦F17; v=officers; by=passengers: a spanner in uniform, in that of the families⟧. ⟦F23; by=families: Nor did their handsets survive the inspection with any memory, they say⟧.
And Mrs Ravi? ⟦F12; by=-: Nobody disputes that she did not live to see land⟧. ⟦F14; v=before interception; by=Border Force: Whether that was already so when the patrol came, as the log has it⟧, or ⟦F14; v=after interception; by=husband: afterwards, as her husband swears⟧, is now for a coroner.
⟪Karen Holt; q; via=Southern Cross Wire: “We don't comment on things that happen on the water,”⟫ the minister had said.
@@ copy Southern Cross Wire
⟦F18; v=31; by=-: It is the 31st boat to be returned under Operation Fenceline⟧, which began in 2027. ⟦F19; v=16; by=-: A different vessel, with 16 Vietnamese, was intercepted on the Monday⟧.
Has it happened before? ⟦F26; v=24; by=-: A year ago two dozen Sri Lankans were returned by plane⟧; ⟦F27; by=-: some saw the inside of a cell at the airport⟧. ⟦F15; v=protest; by=-: Jakarta's diplomatic rebuke⟧ is the first since 2027. ⟦F28; by=Karen Holt; st=denied: As for landing the families in Darwin, the answer was one word⟧.
=== key
F1 | What happened to the boat off Rote?
F2 | When did the boat strike the reef?
F3 | How many were on the boat?
F4 | How many children were on the boat?
F5 | From which country are the passengers?
F6 | When was the boat intercepted?
F7 | What did the Australian ship do?
F8 | Had the boat fuel?
F9 | How many crew were arrested?
F10 | How much money was found on the captain?
F11 | Did Australia pay the crew?
F12 | Who died?
F13 | How far was the dead woman's pregnancy?
F14 | When did the woman die?
F15 | How did Indonesia react?
F16 | Where was the boat intercepted?
F17 | Why did the engine fail?
F18 | How many boats have been returned under Operation Fenceline?
F19 | How many were on the other vessel of that week?
F20 | What did the cutter's mechanics do?
F21 | How many have come ashore in three years?
F22 | When did the boat leave Sri Lanka?
F23 | What happened to the phones?
F24 | What was the dead woman's name?
F25 | What did each family pay?
F26 | How many were returned in 2029?
F27 | What happened to those returned in 2029?
F28 | Shall the families be brought to Darwin?
F29 | How many canoes went out?
F30 | What was the Senate committee told?
D1 | place | conflict | F16 | Indonesian waters: a2 a5 a6 | near Ashmore: a2 a3 a6 | Jakarta and a phone track against Australian officials
D2 | denial | conflict | F11 | Australia paid: a1 a3 a4 a5 | no: a2 a3 a6 | crew and passengers against the minister
D3 | responsibility | conflict | F17 | officers: a2 a4 a5 a6 | old engine: a3 a6 | a part taken away, or age
D4 | sequence | conflict | F14 | after interception: a1 a4 a5 a6 | before interception: a3 a5 a6 | husband and witnesses against the cutter's log
D5 | characterisation | conflict | F8 | fuel out: a1 a4 a5 | fuelled: a3 a5 | 400 litres in the log, two cans for the passengers
D6 | identity | update | F5 | Bangladesh: a1 | Sri Lanka: a2 a4 a6 | the first police examination was corrected
D7 | figure | update | F4 | 11: a1 | 13: a2 a5 | the registration found two more minors
D8 | figure | scope | F3 | 67: a1 a2 a4 | 71: a5 | passengers only, or with the four crew
D11 | figure | scope | F26 | 24: a4 a6 | 41: a5 | one flight, or both of that year
D9 | figure | rounding | F3 | 71: a5 | about 70: a6 | the same people with the sailors
D10 | figure | rounding | F18 | 31: a2 a6 | more than 30: a3 | the tabloid rounds the boats
R F16 | 3 | the Indonesian foreign ministry; the phone track; Australian officials
R F14 | 3 | the husband; Sivakumar Thevan and the other witnesses; the cutter's log
R F11 | 3 | the crew; Sivakumar Thevan; Karen Holt
R F18 | 1 | Southern Cross Wire
S | a2 “We do not comment on what happens on the water,” | a6 “We don't comment on things that happen on the water,”
E | Karen Holt | person | Karen Holt; Home Affairs Minister Karen Holt; Holt; Ms Holt; the minister
E | Kala Ravi | person | Kala Ravi; Ms Ravi; Mrs Ravi; The dead woman
E | Sivakumar Thevan | person | Sivakumar Thevan
E | Harbour Light Legal | organisation | Harbour Light Legal; lawyers with a recovered telephone track
E | Cape Lannes | thing | the cutter Cape Lannes; the grey ship; The cutter
