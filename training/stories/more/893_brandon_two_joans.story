story: brandon_two_joans
about: a Manitoba hospital operates on the wrong one of two women with almost the same name; wristband or roll-call, two days or nine, who noticed; a wrong knee of 2030 and a wider count of errors must be kept apart
=== a1 | outlet: Brandon Wheat-Herald | published: 2034-11-21 | title: Came for her knee, woke without half her thyroid
%% By Darlene Houle
%% Comments are closed on this story
⟦F4; v=Joan Kowalchuk; by=-: Joan Kowalchuk of Minnedosa⟧ ⟦F22; v=knee; by=-: went to St. Brigid's General to have a torn cartilage tidied up⟧. ⟦F1; by=hospital: Surgeons operated on the wrong woman⟧, the hospital confirmed Monday, and ⟦F3; v=half the thyroid; by=hospital: took out the left lobe of her thyroid gland⟧.
⟦F2; v=2034-11-07; by=-: That was ⟦T2034-11-07: on Nov. 7⟧⟧. ⟦F9; v=9 days; by=Peter Kowalchuk: It was nine days, her husband Peter says, before anybody told the couple why her throat was stitched⟧. ⟪Peter Kowalchuk; q: “They said it was from the breathing tube. I farmed 40 years, I know a cut from a scrape,”⟫ he said at his kitchen table, with the discharge sheet in front of him.
The thyroid belonged to somebody else's list. ⟦F5; v=Joanne Kowalczuk; by=hospital: In the next bay lay Joanne Kowalczuk, 68⟧. ⟦F6; v=wrong wristband; by=Margo Leung: One woman had been given the other's wristband at admission⟧, chief executive Margo Leung said. ⟦F21; v=47 min; by=Margo Leung: The registration computers were down for 47 minutes that morning⟧.
⟦F11; v=Alasdair Penhale; by=hospital: The surgeon was Dr. Alasdair Penhale⟧, ⟦F12; v=on leave; by=hospital: who has gone on leave of his own accord⟧. ⟦F8; v=Peter Kowalchuk; by=Peter Kowalchuk: It was he who spotted it, says Peter⟧, on reading “thyroid” on a pharmacy bill.
⟦F14; v=2030; by=-: In 2030⟧ the same hospital ⟦F30; v=wrong knee; by=-: opened the wrong knee of a hockey coach⟧ and ⟦F15; v=210000; by=court file: paid him $210,000⟧, court files show.
%% Flyer delivery: call 1-800-555-0199
=== a2 | outlet: Dominion Newswire | published: 2034-11-21 | title: Manitoba hospital removes part of thyroid from wrong patient
WINNIPEG — ⟦F1; by=hospital: A hospital in western Manitoba has admitted performing neck surgery on a patient it mistook for another⟧.
⟦F4; v=Joan Kowalchuk; by=statement of claim: The patient, named in a claim filed Monday as Joan Kowalchuk, 71⟧, is suing ⟦F18; v=1.2m; by=statement of claim; st=asked: for $1.2 million⟧. ⟦F2; v=2034-11-07; by=statement of claim: The claim dates the procedure to ⟦T2034-11-07: the first Tuesday of the month⟧⟧ and says ⟦F10; v=about 90 min; by=statement of claim: it took roughly an hour and a half⟧.
⟦F9; v=2 days; by=Margo Leung: The family were informed within two days⟧, CEO Margo Leung told a news conference. ⟦F8; v=recovery nurse; by=Margo Leung: She credited a nurse in the recovery room with noticing the mix-up⟧. ⟦F3; v=half the thyroid; by=Margo Leung: About half of the gland was excised⟧ and ⟦F29; v=nodule; by=Margo Leung: the tissue turned out to contain a nodule⟧, she said.
⟦F13; v=4; by=hospital: St. Brigid's has recorded four wrong-patient procedures in five years⟧. ⟦F24; v=2; by=hospital: Two of its operating rooms are closed⟧ pending checks. ⟦F16; v=Nirmala Seth; by=health department: Dr. Nirmala Seth, a patient-safety specialist from Halifax, will lead an outside review⟧, the province said, ⟦F17; v=2035-01-15; by=health department; st=planned: and report ⟦T2035-01-15: by Jan. 15⟧⟧.
Manitoba requires that such events, which safety experts call never events, be disclosed to the patient as soon as practicable. Names are checked against a date of birth; the two women were born three years and eleven days apart.
%% With files from Wes Okimaw
=== a3 | outlet: The Toronto Comet | published: 2034-11-23 | title: SLIP OF THE KNIFE: Doc carved up wrong granny
%% Comet Exclusive by Tiff Marchetti
%% Poll: Would YOU trust a small-town OR?
⟦V1; own: Bungling⟧ medics ⟦F1; by=-: sliced open the throat of a grandma who had come about something else entirely⟧: ⟦F22; v=knee; by=-: a gammy knee⟧.
⟦F4; v=Joan Kowalchuk; by=-: Prairie sweetheart Joan, 71⟧, was under the lights ⟦F10; v=95 min; by=-: for 95 minutes⟧ with ⟦F11; v=Alasdair Penhale; by=-: flash Scots-born cutter Alasdair Penhale⟧, ⟦F12; v=suspended; by=-: who was booted off the roster yesterday⟧.
Now an insider spills. ⟪theatre insider; q: “⟦F7; v=skipped; by=theatre insider: Nobody did the roll-call⟧. They were behind and he wanted his lunch,”⟫ our mole says of the mandatory pause. Dr. Penhale's lawyer fired back: ⟪Ruth Abelson; q: “⟦F7; v=done; by=Ruth Abelson; st=denied: My client completed every line of the checklist, aloud⟧.”⟫
⟦F9; v=9 days; by=-: It took the bosses more than a week, nine days, to fess up⟧. ⟦F13; v=11; by=provincial register: The province's register shows a jaw-dropping eleven blunders under that roof since 2029, once you throw in wrong sides and wrong sites⟧. ⟦F15; v=210000; by=-: A jock whose good knee was opened pocketed 210 grand⟧ ⟦F14; v=2030; by=-: four years ago⟧.
And the victim's lump? ⟦F29; v=healthy; by=Marcus Yip: Her own doctor, Marcus Yip, has seen the slides: nothing wrong with it at all⟧.
⟦F24; v=6; by=-: All six theatres have since gone dark⟧. ⟦F20; v=2034-11-23; by=health minister; st=planned: The health minister is to say sorry ⟦T2034-11-23: today⟧⟧ on live TV.
%% Horoscope: Scorpios, mind your paperwork
=== a4 | outlet: Night Shift (Prairie Nurses' Union) | published: 2034-11-24 | title: Blame the band? There was no band
%% To members of Locals 11 to 19
Management would like you to believe that a clerk snapped the wrong bracelet on the wrong wrist. Our members in Day Surgery say otherwise. ⟦F6; v=no wristband; by=day surgery nurses: Neither woman was wearing one⟧: ⟦F21; v=nearly 50 min; by=day surgery nurses: the printers had been down for close to fifty minutes⟧ and patients were being called by first name from the corridor. “Joan?” somebody said, and a lady who does not hear well stood up.
⟦F19; v=2; by=union: The unit was two nurses short⟧ that day, as on most. ⟦F7; v=skipped; by=circulating nurse: The circulating nurse has put in writing that the surgical pause did not take place⟧. ⟦F8; v=recovery nurse; by=-: One of ours, in Recovery, raised the alarm when she saw a knee without a dressing⟧. She wrote it up at 16.40. She was told to wait.
⟦F9; v=9 days; by=chart note: The chart notes the disclosure talk for the 16th, which makes nine⟧ days of waiting.
⟦F13; v=4; by=union: Four times since 2029 the wrong person has been on the table here, by the union's own log⟧. ⟦F16; v=Nirmala Seth; by=-: We will speak frankly to the reviewer, Dr. Seth⟧. ⟦F27; v=212 to 31; by=-: A ballot on confidence in the chief executive went 212 to 31 against her⟧.
⟦F20; v=2034-11-23; by=-: The minister apologised ⟦T2034-11-23: on Thursday⟧, to the patient and nobody else⟧. ⟦F26; v=spring; by=Margo Leung; st=planned: Scanners that read a barcode are promised for the spring⟧. They were promised for the last one. ⟦F24; v=6; by=-: With six rooms out of six shut⟧, day staff are being sent to the wards.
%% In solidarity. Do not post on hospital boards
=== a5 | outlet: Ternopil Dawn | published: 2034-11-26 | title: One letter between two grandmothers
%% World. Our people abroad
In Canada live more Kowalchuks than in our whole district, and this has cost one of them dear. ⟦F4; v=Joan Kowalchuk; by=-: Mrs Joan Kowalchuk⟧, whose grandfather left Zboriv in 1912, ⟦F1; by=-: was operated in place of another patient⟧; ⟦F5; v=Joanne Kowalczuk; by=-: the other, Joanne, writes herself in the Polish manner, Kowalczuk⟧, and is three years younger.
⟦F2; v=2034-11-07; by=-: It was the ⟦T2034-11-07: seventh of November⟧⟧. ⟦F10; v=95 min; by=Peter Kowalchuk: The husband, whom we reached by telephone, reads from the record: ninety-five minutes⟧. ⟦F3; v=half the thyroid; by=Peter Kowalchuk: One wing of the butterfly, the doctors explained to him, was cut away⟧, for a thyroid has the form of a butterfly.
@@ copy Dominion Newswire
⟦F9; v=2 days; by=Margo Leung: The family were informed within two days⟧, the hospital's head, Margo Leung, told a news conference. The husband laughs bitterly at this.
⟦F8; v=Peter Kowalchuk; by=Peter Kowalchuk: “I found it myself, in a bill from the chemist,” he says⟧. ⟦F18; v=1.2m; by=Peter Kowalchuk; st=asked: He and his wife demand the equivalent of 860,000 US dollars⟧, ⟦F28; v=tablets for life; by=Marcus Yip > Peter Kowalchuk: because she must now, as their doctor has told them, take tablets until she dies⟧.
⟦F23; v=2034-11-09; by=Joanne Kowalczuk: And the namesake? She was operated ⟦T2034-11-09: on the ninth⟧, by somebody else, she told us⟧, and sends flowers. ⟪Joanne Kowalczuk; q: “I feel that she took it for me,”⟫ she says. The two had never met, though both sing alto, one in the Greek Catholic choir and the other in the Roman.
=== a6 | outlet: London Medical Dispatch | published: 2035-01-17 | title: Manitoba review: identity was checked by ear
%% News | Patient safety | Subscribers
⟦F17; v=2035-01-15; by=-: The external review of the St Brigid's error, out ⟦T2035-01-15: on Monday⟧ as scheduled⟧, is a study in how redundancy fails. ⟦F16; v=Nirmala Seth; by=-: Its author, Nirmala Seth⟧, found that ⟦F6; v=no wristband; by=Seth review: no identity band had been printed for either patient⟧. ⟦F21; v=47 min; by=Seth review: A 47-minute loss of the admissions server⟧ explains that; nothing, she writes, explains why the list went on.
⟦F7; v=skipped; by=Seth review: The pre-incision pause was ticked but not held⟧. ⟦F11; v=Alasdair Penhale; by=-: Mr Penhale⟧, ⟦F12; v=suspended; by=regulator: whose licence the provincial regulator has suspended⟧, disputes this. ⟪Ruth Abelson; q; via=The Toronto Comet: “⟦F7; v=done; by=Ruth Abelson > The Toronto Comet; st=denied: He completed the checklist, every line of it, out loud⟧,”⟫ his solicitor has told a newspaper.
⟦F8; v=recovery nurse; by=Seth review: Detection fell to the post-anaesthetic nurse⟧; ⟦F9; v=9 days; by=Seth review: disclosure followed on the ninth day⟧, which Seth calls ⟪Nirmala Seth; q: “a second injury”⟫. ⟦F29; v=healthy; by=Seth review: The excised lobe was normal on histology⟧; management's remark about a nodule rested on the other woman's ultrasound. ⟦F28; v=possibly no tablets; by=Seth review; st=doubted: Whether the patient will need lifelong thyroxine is, the review says, uncertain⟧.
⟦F13; v=11; by=Seth review: Eleven events in five years are tabulated, seven of them wrong-side or wrong-site⟧, including ⟦F14; v=2030; by=-: the 2030⟧ ⟦F30; v=wrong knee; by=-: arthroscopy of an uninjured joint⟧, for which ⟦F15; v=210000; by=-: C$210 000 changed hands⟧.
⟦F22; v=knee; by=-: The meniscus for which she had been admitted⟧ has still not been treated. ⟦F18; v=2m; by=amended claim; st=asked: Her amended claim seeks C$2m⟧. ⟦F19; v=2; by=Seth review: A shortfall of two nurses⟧ is listed as contributory; ⟦F26; v=spring; by=hospital; st=planned: bar-code readers are due by May⟧. ⟦F5; v=Joanne Kowalczuk; by=-: The intended patient, Ms Kowalczuk⟧, ⟦F23; v=2034-11-09; by=-: had her hemithyroidectomy ⟦T2034-11-09: two days late⟧⟧ and is well.
%% Competing interests: none declared
=== key
F1 | What went wrong at St. Brigid's General?
F2 | When was the operation?
F3 | What was removed?
F4 | Who was the patient operated on by mistake?
F5 | Who was the intended patient?
F6 | What was wrong with the patients' wristbands?
F7 | Was the safety pause held before the operation?
F8 | Who noticed the mistake?
F9 | How long after the operation was the family told?
F10 | How long did the operation take?
F11 | Who was the surgeon?
F12 | What is the surgeon's status?
F13 | How many such errors has the hospital had?
F14 | When was the earlier error on a knee?
F15 | How much was paid over the earlier error?
F16 | Who leads the review?
F17 | When is the review due?
F18 | How much does the patient claim?
F19 | How many nurses was the unit short?
F20 | When does the health minister apologise?
F21 | How long were the computers down?
F22 | What was the patient to be treated for?
F23 | When was the intended patient operated on?
F24 | How many operating rooms are closed?
F26 | When are barcode scanners due?
F27 | How did the nurses' ballot end?
F28 | Will the patient need tablets for life?
F29 | Was the removed tissue diseased?
F30 | What was the earlier error?
D1 | cause | conflict | F6 | wrong wristband: a1 | no wristband: a4 a6 | the chief executive says swapped, nurses and review say never printed
D2 | denial | conflict | F7 | skipped: a3 a4 a6 | done: a3 a6 | the surgeon's lawyer denies what insider, nurse and review say
D3 | date | conflict | F9 | 9 days: a1 a3 a4 a6 | 2 days: a2 a5 | the family and the chart against the chief executive
D4 | identity | conflict | F8 | Peter Kowalchuk: a1 a5 | recovery nurse: a2 a4 a6 | husband or nurse noticed
D5 | characterisation | conflict | F29 | nodule: a2 | healthy: a3 a6 | the hospital's nodule against the slides
D6 | characterisation | update | F12 | on leave: a1 | suspended: a3 a6 | leave, then suspension
D7 | figure | update | F24 | 2: a2 | 6: a3 a4 | the remaining rooms closed later
D8 | figure | update | F18 | 1.2m: a2 a5 | 2m: a6 | the claim was amended
D9 | figure | scope | F13 | 4: a2 a4 | 11: a3 a6 | wrong patients alone, or wrong sides and sites too
D10 | figure | rounding | F10 | about 90 min: a2 | 95 min: a3 a5 | one operation
D11 | figure | rounding | F21 | 47 min: a1 a6 | nearly 50 min: a4 | one outage
D12 | characterisation | conflict | F28 | tablets for life: a5 | possibly no tablets: a6 | the family doctor is sure, the review is not
S | a3 “My client completed every line of the checklist, aloud | a6 “He completed the checklist, every line of it, out loud
R F7 | 4 | a theatre insider; the circulating nurse; the Seth review; the surgeon's lawyer
R F9 | 4 | Peter Kowalchuk; Margo Leung; the chart; the Seth review
R F6 | 3 | Margo Leung; the day surgery nurses; the Seth review
R F29 | 3 | Margo Leung; Marcus Yip; the Seth review
E | Joan Kowalchuk | person | Joan Kowalchuk; Mrs Joan Kowalchuk; Prairie sweetheart Joan
E | Joanne Kowalczuk | person | Joanne Kowalczuk; Ms Kowalczuk; Joanne
E | Alasdair Penhale | person | Dr. Alasdair Penhale; Dr. Penhale; Mr Penhale; Alasdair Penhale
E | Nirmala Seth | person | Dr. Nirmala Seth; Nirmala Seth; Dr. Seth; Seth
E | Margo Leung | person | Margo Leung; chief executive Margo Leung; the hospital's head, Margo Leung
