story: honiara_motion
about: a no-confidence motion in the Solomon Islands; how many signed, why the first sitting failed, an MP kidnapped or gone on his own feet, who paid, shops burnt; the prime minister resigned before the vote or lost it; the vote that ousted him and the two rounds that chose his successor each have their own numbers
=== a1 | outlet: Iron Bottom Star | published: 2031-06-11 | title: No quorum, no Speaker, no vote
%% By Ethel Maelanga
%% Text STAR to 8855
⟦F1; v=did not sit; by=-: Parliament broke up ⟦T2031-06-10: yesterday⟧ without touching the motion of no confidence in Prime Minister Barnabas Teika⟧. ⟦F2; v=ill; by=clerk: The Speaker, Sir Noel Rubo, had been taken ill in the night, the clerk told the House⟧.
⟦F3; v=27; by=Florence Ghemu: Twenty-seven members have put their names to the motion, the Opposition Leader, Florence Ghemu, said⟧. ⟦F4; v=50; by=-: The House has fifty seats⟧.
Since Sunday her side has been camping ⟦F5; v=Tavanipupu resort; by=-: at a resort on Tavanipupu, out of reach of telephones⟧. One is missing from the camp. ⟦F6; v=kidnapped; by=Florence Ghemu; st=alleged: Rence Hatigeva, MP for East Maringe, was dragged into a speedboat at dawn, Ms Ghemu said⟧. ⟦F6; v=left freely; by=prime minister's office: He came over of his own will, the Prime Minister's office replied⟧.
⟦F7; v=8; by=fire service: Eight shops in Kukum were set alight ⟦T2031-06-10: after dark⟧, the fire service said⟧. ⟦F8; v=6; by=hospital: The hospital treated six people for burns and cuts⟧.
=== a2 | outlet: Coral Sea Wire | published: 2031-06-11 | title: Solomon Islands capital tense after no-confidence vote stalls
HONIARA, June 11 (CSW) - ⟦F25; by=-: Police fired tear gas in the Solomon Islands' capital⟧ after ⟦F1; v=did not sit; by=-: lawmakers failed to debate the ouster of Prime Minister Barnabas Teika⟧.
⟦F3; v=25; by=clerk's office: The clerk's office counts 25 valid signatures, two having been withdrawn⟧, ⟦F27; v=26; by=-: one fewer than is needed to win⟧. ⟦F2; v=hiding; by=Opposition: The Opposition said the Speaker was not sick but staying out of sight at the prime minister's residence⟧. ⟦F2; v=ill; by=Sir Noel Rubo's daughter: His daughter said he had malaria⟧.
⟦F9; v=SBD 500,000; by=two lawmakers: Two lawmakers told CSW they had each been offered half a million Solomon dollars (US$60,000) to change sides⟧. ⟦F10; v=logging company; by=two lawmakers; st=alleged: The envoy, they said, worked for a timber exporter⟧, Great Shoal Logging. ⟦F10; v=no; st=denied; by=Great Shoal Logging: The firm said it does not make political payments⟧.
⟦F7; v=14; by=chamber of commerce: Fourteen businesses burned, according to the chamber of commerce⟧, which counts market stalls as well. In the riots of 2027 ⟦F11; v=31; by=-: thirty-one had been destroyed⟧.
=== a3 | outlet: Solomon Government Gazette Online | published: 2031-06-12 | title: PM: Stability will prevail
%% Government Communication Unit
⟦F1; v=did not sit; by=-: The adjournment of the sitting of Tuesday was in accordance with Standing Orders⟧. Members who ⟦F5; v=Tavanipupu resort; by=-: are being entertained on an island⟧ are invited to return to their duties. ⟦F6; v=left freely; by=Rence Hatigeva: Hon. Rence Hatigeva has told the nation in a video message that he is a guest and not a captive⟧. ⟪Rence Hatigeva; q: “I have eaten well,”⟫ the Hon. Member said.
⟦F2; v=ill; by=-: The Rt Hon. Speaker is recovering from malaria⟧ and ⟦F12; v=2031-06-17; by=-; st=planned: the House is to be recalled ⟦T2031-06-17: on Tuesday 17 June⟧⟧.
⟦F13; v=paid agitators; by=-: The disturbances were the work of hired agitators⟧; ⟦F14; v=19; by=police: nineteen have been apprehended, the Police Commissioner advised⟧. ⟦F7; v=8; by=-: The burning of eight stores⟧ will be compensated.
⟦F10; v=no; st=denied; by=prime minister's office: The Office categorically rejects stories of money⟧.
=== a4 | outlet: Pasifika Integrity Forum | published: 2031-06-16 | title: Follow the speedboat
%% Suva | Report no. 14 | CC BY
Who owns the boat in which Mr Hatigeva left Tavanipupu? ⟦F15; v=Great Shoal Logging; by=marine registry: The marine registry lists it under Great Shoal Logging⟧. ⟦F6; v=kidnapped; by=resort's cook: A cook of the resort saw two men carry him by the arms⟧, ⟦F16; v=one sandal; by=resort's cook: one sandal lost⟧.
⟦F10; v=logging company; by=bank slips: We hold four deposit slips, of SBD 125,000 each, paid from the company's account to a brother of the MP⟧. ⟦F9; v=SBD 500,000; by=bank slips: They add up to the half million of which his colleagues speak⟧.
⟦F13; v=anger; by=-: Of the arrested, most are market women's sons from Burns Creek who were angry about the price of rice; we found no paymaster⟧. ⟦F14; v=33; by=lawyers: Thirty-three are in the cells, their lawyers count, the fourteen under eighteen included⟧.
⟦F8; v=21; by=clinics: Hospital and church clinics together treated twenty-one⟧.
=== a5 | outlet: Coral Sea Wire | published: 2031-06-18 | title: Solomon Islands prime minister ousted
HONIARA, June 18 (CSW) - ⟦F17; v=ousted; by=-: Lawmakers in the ⟦F4; v=50; by=-: 50-member⟧ parliament of the Solomon Islands removed Prime Minister Barnabas Teika ⟦T2031-06-17: on Tuesday⟧⟧ ⟦F18; v=26-22; by=-: by 26 votes to 22⟧, ⟦F19; v=1; by=-: with one abstention⟧.
⟦F20; v=before; by=Barnabas Teika: Teika, 66, said he had resigned an hour before the division⟧ and could not be voted out. ⟪Barnabas Teika; q: “You cannot sack a man who has gone fishing,”⟫ he told supporters. ⟦F20; v=after; by=Governor-General's office: The Governor-General's office said his letter came at 4.40 p.m., after the result was announced⟧.
A first attempt, a week earlier, ⟦F1; v=did not sit; by=-: had come to nothing when the House rose at once⟧.
⟦F6; v=kidnapped; by=Rence Hatigeva: Hatigeva, who voted with the Opposition, told the House that he had been taken by force and made to read a text⟧.
⟦F21; v=2031-06-25; by=-; st=planned: The election of a new prime minister is set ⟦T2031-06-25: for June 25⟧⟧.
=== a6 | outlet: The Wellington Standard-Courier | published: 2031-06-26 | title: Ghemu takes office in Honiara, on the second try
%% Pacific affairs editor Tama Rewiti
%% This newspaper is subject to the Media Standards Council
Florence Ghemu became prime minister ⟦T2031-06-25: yesterday⟧ ⟦F22; v=27; by=-: with 27 votes in the second round⟧, ⟦F23; v=24; by=-: three more than in the first⟧. ⟦F24; v=first woman; by=-: She is the first woman to hold the office⟧.
Her road there began with ⟦F18; v=just over half; by=-: just over half of the fifty MPs⟧ who ⟦F17; v=ousted; by=-: turned out Mr Teika⟧, unless one believes that ⟦F20; v=before; by=Barnabas Teika: he had already turned himself out⟧. ⟪Barnabas Teika; q; via=Coral Sea Wire: “No one can sack a man who is out fishing,”⟫ he told an agency. ⟦F20; v=before; by=secretary: His secretary swears she carried the envelope up the hill before lunch⟧; ⟦F20; v=after; by=gatehouse log: the gatehouse log at Government House shows her at twenty to five⟧.
Kukum is still sweeping. ⟦F7; v=about a dozen; by=-: About a dozen premises are black shells, counting the stalls⟧, not ⟦F11; v=about thirty; by=-: the thirty-odd of four years ago⟧. ⟦F8; v=6; by=-: Half a dozen went to hospital⟧; ⟦F14; v=41; by=police: forty-one people have been rounded up by now, if the police bulletin of Tuesday is complete⟧.
@@ copy Coral Sea Wire
⟦F10; v=logging company; by=two lawmakers; st=alleged: The envoy, two lawmakers said, worked for a timber exporter⟧, Great Shoal Logging. ⟦F10; v=no; st=denied; by=Great Shoal Logging: The firm has said it does not make political payments⟧.
=== a7 | outlet: Radio Lagoon Live | published: 2031-06-17 | title: LIVE: the vote
%% Auto-refresh every 60 seconds
09h10 Everybody rise. ⟦F2; v=ill; by=-: Sir Noel is in the chair, thin and yellow, and that is malaria for you⟧.
10h30 Ms Ghemu has the floor. ⟦F3; v=26; by=Florence Ghemu: She now reads out twenty-six names⟧; ⟦F3; v=27; by=Florence Ghemu: last week it was twenty-seven⟧. ⟦F26; v=funeral; by=-: One has gone to a funeral in Temotu⟧.
12h15 Hatigeva stands! ⟪Rence Hatigeva; q: “They carried me like copra,”⟫ he says. ⟦F6; v=kidnapped; by=Rence Hatigeva: So it was force⟧. The government benches shout ⟦F6; v=left freely; by=government benches: ⟪Government benches; q: “You walked! You walked!”⟫⟧
13h05 ⟦F14; v=19; by=police: The nineteen youths held over the fires⟧ will see a magistrate on Thursday, police remind us.
15h50 It is done. ⟦F18; v=26-22; by=Speaker: Twenty-six for, twenty-two against, says the Speaker⟧. ⟦F17; v=ousted; by=-: We have no prime minister⟧.
17h00 A phone call: ⟦F20; v=before; by=prime minister's driver: Mr Teika's driver says that the letter left the house at two⟧. Make of it what you like.
%% Dedications on 97.7 after the news
=== key
F1 | What did Parliament do on 10 June?
F2 | Why was the Speaker absent on 10 June?
F3 | How many members signed or backed the motion?
F4 | How many seats has the House?
F5 | Where did the Opposition camp?
F6 | Was Hatigeva kidnapped or did he leave freely?
F7 | How many shops burnt in June?
F8 | How many people were treated for injuries?
F9 | How much was offered for changing sides?
F10 | Who paid for changing sides?
F11 | How many businesses were destroyed in 2027?
F12 | When is the House recalled?
F13 | Who was behind the disturbances?
F14 | How many have been arrested?
F15 | Who owns the speedboat?
F16 | What did Hatigeva lose?
F17 | What became of Prime Minister Teika?
F18 | What was the vote on the motion?
F19 | How many abstained?
F20 | Did Teika's resignation come before or after the vote?
F21 | When is the new prime minister elected?
F22 | How many votes did Ghemu get in the second round?
F23 | How many votes did Ghemu get in the first round?
F25 | What did police do?
F26 | Why is one supporter of the motion missing?
F27 | How many votes does the motion need?
F24 | What is special about Ghemu's election?
D1 | figure | conflict | F3 | 27: a1 a7 | 25: a2 | the Opposition's names against the clerk's valid signatures
D2 | figure | update | F3 | 27: a1 a7 | 26: a7 | a week later one supporter had gone to a funeral
D3 | cause | conflict | F2 | ill: a1 a2 a3 a7 | hiding: a2 | the clerk and the daughter say malaria, the Opposition says he hid
D4 | responsibility | conflict | F6 | kidnapped: a1 a4 a5 a7 | left freely: a1 a3 a7 | the Opposition, a cook and later the MP himself say force, the government free will
D5 | figure | scope | F7 | 8: a1 a3 | 14: a2 | shops only, or market stalls as well
D6 | figure | rounding | F7 | 14: a2 | about a dozen: a6 | shops and stalls rounded
D7 | denial | conflict | F10 | logging company: a2 a4 a6 | no: a2 a3 a6 | lawmakers and bank slips against the firm's and the office's denials
D8 | characterisation | conflict | F13 | paid agitators: a3 | anger: a4 | hired hands for the office, angry youths for the forum
D9 | figure | scope | F14 | 19: a3 a7 | 33: a4 | the lawyers count minors as well
D14 | figure | update | F14 | 19: a3 a7 | 41: a6 | more arrests in the two weeks after
D10 | figure | scope | F8 | 6: a1 a6 | 21: a4 | hospital only, or church clinics too
D11 | sequence | conflict | F20 | before: a5 a6 a7 | after: a5 a6 | Teika and his people put the letter before the vote, Government House after it
D12 | figure | rounding | F18 | 26-22: a5 a7 | just over half: a6 | 26 of 50 in words
D13 | figure | rounding | F11 | 31: a2 | about thirty: a6 | the earlier riots' number rounded
R F6 | 3 | the Opposition and the MP; the government; the resort's cook
R F20 | 2 | Teika and his household; the Governor-General's office with its gatehouse log
R F10 | 3 | two lawmakers; bank slips; the firm and the prime minister's office
R F2 | 2 | the Speaker's family and the clerk; the Opposition
S | a5 “You cannot sack a man who has gone fishing,” | a6 “No one can sack a man who is out fishing,”
E | Barnabas Teika | person | Prime Minister Barnabas Teika; Teika; Mr Teika
E | Florence Ghemu | person | the Opposition Leader, Florence Ghemu; Ms Ghemu; Florence Ghemu
E | Rence Hatigeva | person | Rence Hatigeva; Hon. Rence Hatigeva; Mr Hatigeva; Hatigeva; MP for East Maringe
E | Great Shoal Logging | organisation | Great Shoal Logging; a timber exporter; the company; The firm
E | Noel Rubo | person | The Speaker, Sir Noel Rubo; Sir Noel; The Rt Hon. Speaker
