story: matara_stand
about: a temporary stand collapses at a school cricket match in Matara, Sri Lanka; seats sold against the permit, loose bolts or soaked ground or a rush after a firecracker, who built it and who passed it, and the crush at the funeral two days later
=== a1 | outlet: Ruhunu Daily | published: 2033-01-23 | title: Nine die as stand gives way at Big Match
%% By Tharindu Weerakkody in Matara
The Battle of the Nilwala ended in wailing ⟦T2033-01-22: yesterday⟧ when ⟦F1; by=-: a scaffold stand on the river side of the Gangaboda ground folded up⟧ with the last pair at the crease. ⟦F2; v=9; by=hospital director: Nine lives have been lost⟧, the hospital director, Dr. Nirmala Gamage, said; ⟦F3; v=138; by=Nirmala Gamage: 138 were warded or treated⟧. ⟦F4; v=5; by=Nirmala Gamage: Five of the nine were schoolboys⟧.
⟦F5; v=400; by=police: The stand had a permit for 400⟧. ⟦F6; v=650; by=police: Police believe 650 were on it⟧.
⟦F7; v=firecracker rush; by=police: ⟦F23; v=before; by=police: A string of crackers thrown among the upper rows set off a rush to one side, and under the rush the frame buckled⟧⟧, Superintendent Ajith Rajakaruna said. ⟪Dilan Hewage; q: “⟦F7; v=loose bolts; by=Dilan Hewage: There was no rush. I heard bolts, tak tak tak, and I was on the grass⟧,”⟫ said old boy Dilan Hewage, ⟦F8; v=41: 41⟧, a civil engineer.
⟦F9; v=4.10 pm; by=-: It was ten past four⟧. ⟦F10; v=abandoned; by=-: The match was abandoned⟧; the cup stays in its case.
%% Page 3: What the old boys' union says
=== a2 | outlet: Indian Ocean News Service | published: 2033-01-24 | title: Death toll in Sri Lanka stadium collapse rises to 12
COLOMBO (IONS) — ⟦F2; v=12; by=police: The number of people killed⟧ in ⟦F1: the collapse of a spectators' stand⟧ at a school cricket match in southern Sri Lanka ⟦F2; v=12; by=police: has climbed to 12⟧, police said ⟦T2033-01-24: on Monday⟧, as ⟦F11; v=2; by=police: two contractors were arrested⟧.
⟦F3; v=about 140; by=police: About 140 people were injured⟧. Three of the dead ⟦F12; v=3; by=hospital: succumbed in Colombo, to which they had been airlifted⟧, hospital officials said.
The stand, of steel tube and planks, ⟦F13; v=Thursday; by=police: was put up on Thursday⟧ by ⟦F14; v=Sooriya Events; by=police: Sooriya Events, a Galle company⟧. ⟦F15; v=inspected; by=municipal engineer: The municipal engineer told reporters he had examined and passed it on Friday⟧. ⟦F16; v=30 mm; by=Met Department: Some 30 mm of rain had fallen on Friday night⟧.
Cricket matches between leading schools draw tens of thousands in the island nation of 22 million.
%% IONS/MATARA/KD
=== a3 | outlet: The Lanka Sentinel | published: 2033-01-25 | title: MP's brother-in-law built killer stand, papers show
%% EXCLUSIVE by Shyamali Fonseka
⟦F14; v=not Sooriya Events; by=hire agreement > The Lanka Sentinel; st=denied: The stand that collapsed at Matara was not built by the firm the police have named⟧. ⟦F14; v=Ruhunu Steel; by=hire agreement > The Lanka Sentinel: A hire agreement in our possession gives the erector as Ruhunu Steel Craft⟧, whose owner, ⟦F17; v=brother-in-law; by=company register: Mahesh Liyanage, is married to the sister of Member of Parliament Janaka Samarawickrama⟧. ⟦F14; v=Sooriya Events; by=Mahesh Liyanage; st=alleged: Mr. Liyanage says he only lent the pipes, and that Sooriya's men bolted them⟧.
⟦F13; v=Friday; by=hire agreement > The Lanka Sentinel: The same paper puts delivery at 6 p.m. on Friday, so it went up in the night⟧. If so, ⟦F15; v=not inspected; by=-: nobody can have inspected it by daylight⟧. ⟪municipal clerk; q: “⟦F15; v=not inspected; by=municipal clerk: He signed on Saturday, at home, after the news⟧,”⟫ a clerk of the council said of the engineer.
⟦F6; v=910; by=ticket books: Ticket books recovered from the gate run to number 910⟧ for a structure ⟦F5; v=400: meant for four hundred⟧. ⟦F2; v=12: Twelve families⟧ are waiting for an answer.
⟪Janaka Samarawickrama; q: “I do not discuss my relatives' pipes,”⟫ Mr. Samarawickrama said, and rang off.
=== a4 | outlet: National Television (state) – news script | published: 2033-01-25 | title: President attends Matara funerals
Good evening. President Sunethra Amarasinghe today paid her respects ⟦F4; v=5; by=-: to the five pupils⟧ and ⟦F18; v=7; by=-: seven adults⟧ who died in ⟦F1: the unfortunate incident⟧ at the Gangaboda ground. ⟦F19; v=1 million rupees; by=President's office: Each family is to receive one million rupees, or about 3,300 dollars⟧.
⟦F20; by=-: At the close of the ceremony a number of persons fainted in the heat⟧ and ⟦F21; v=11; by=police: eleven were given treatment⟧. ⟦F20; v=no; by=police; st=denied: Reports of a stampede at the cemetery are false, police state⟧.
@@ copy Indian Ocean News Service
⟦F15; v=inspected; by=municipal engineer: The municipal engineer said he had examined and passed the stand on Friday⟧.
⟦F7; v=firecracker rush; by=Sports Ministry: Preliminary findings of the Ministry of Sports point to irresponsible elements who lit crackers⟧, causing panic. The ministry has ⟦F22; v=all; by=Sports Ministry: suspended all temporary stands islandwide⟧.
%% Sports and weather follow
=== a5 | outlet: Structural Practice (UK) | published: 2033-02-08 | title: Matara: a bolt's tale
%% Failures column | Subscribers
Photographs of ⟦F1: the Matara failure⟧ leave less room for argument than the public hearing has. ⟦F7; v=loose bolts; by=Structural Practice: ⟦F31; v=a third; by=Structural Practice: Of 64 couplers visible in the wreck, 21, say a third, carry no tightened bolt⟧⟧. The frame went like a hand of cards, from one unbraced corner.
⟦F7; v=soaked ground; by=Sabara Institute: A team from the Sabara Institute blames the base plates, which punched into turf softened by Friday's storm⟧ (⟦F16; v=29.6 mm; by=Met Department: 29.6 mm, the Met Department's gauge says⟧). The two are not rivals for an engineer, but they will be in court: bolts are the builder's, and ground is the council's.
What of the crackers? ⟦F23; v=after; by=broadcast footage: The broadcast shows their smoke four seconds after the first plank has dropped⟧. ⟦F7; v=firecracker rush; by=police; st=doubted: The police theory of a rush⟧ must therefore be regarded with reserve.
Load mattered less than is thought. ⟦F6; v=910; by=-: Nine hundred and ten tickets were sold⟧, ⟦F24; v=520; by=Structural Practice: but we count 520 heads in the last clear frame⟧; many had gone for tea.
=== a6 | outlet: Gulf Expatriate (Doha) | published: 2033-01-27 | title: Qatar-based father flew home for son's last match, lost him in stand
%% Community | Sri Lankans in Qatar
Crane operator Ranjith Pathirana, ⟦F25; v=44: 44⟧, had saved leave for three years to see his son bat. ⟦F26; v=17; by=Ranjith Pathirana: Sahan, 17⟧, was out early and had climbed up to sit with him when ⟦F1: the planks opened⟧.
⟪Ranjith Pathirana; q: “⟦F23; v=before; by=Ranjith Pathirana: Boys lit crackers, people ran, and then it went down⟧. But ⟦F7; v=loose bolts; by=Ranjith Pathirana: I build towers, I saw no bolts where bolts should be⟧,”⟫ he said by phone.
⟦F2; v=a dozen; by=-: A dozen died⟧. ⟦F20; v=crush; by=Ranjith Pathirana: At the burial on Tuesday he was in a crush himself, when the President's convoy pushed through⟧; ⟦F21; v=30; by=Ranjith Pathirana: ⟪Ranjith Pathirana; q: “thirty people, not eleven,”⟫ went to hospital⟧, he believes.
⟦F19; v=1 million rupees; by=government: The government has promised him a million rupees⟧. ⟦F27; by=-; v=none: His employer gave him no extra day⟧.
=== a7 | outlet: Ruhunu Daily | published: 2033-02-02 | title: Police drop cracker theory; engineer, pipe owner remanded
%% By Tharindu Weerakkody
Superintendent Ajith Rajakaruna told the magistrate ⟦T2033-02-01: on Tuesday⟧ that police ⟦F7; v=loose bolts; by=Ajith Rajakaruna: now attribute the collapse to missing and loose bolts⟧, ⟦F31; v=a third; by=Ajith Rajakaruna: found at some 33 per cent of the joints⟧, ⟦F28; by=Ajith Rajakaruna: and that they have withdrawn the charge against three boys who had lit firecrackers⟧.
⟦F29; v=2; by=magistrate: The municipal engineer and Mahesh Liyanage of Ruhunu Steel were remanded till February 15⟧. ⟦F11; v=released; by=magistrate: The two men of Sooriya Events, in custody since January 24, walked free⟧: ⟦F14; v=Ruhunu Steel; by=Ajith Rajakaruna: their company had sold the tickets, while Liyanage's workers put up the stand⟧. ⟦F15; v=not inspected; by=municipal engineer: The engineer has admitted that he passed it unseen⟧.
⟦F2; v=13; by=hospital: A grandmother's death on Sunday takes the toll to 13⟧. ⟦F2; v=14; by=-: Relatives who write of fourteen count the seller Piyadasa, who fell dead at the cemetery⟧ ⟦T2033-01-25: on the day of the funerals⟧.
⟪Janaka Samarawickrama; q; via=The Lanka Sentinel: “I do not discuss pipes,”⟫ MP Samarawickrama was quoted as saying in Colombo. ⟦F30; by=principals; st=planned: The principals plan to replay the match behind closed gates in April⟧.
=== key
F1 | What happened at the Gangaboda ground?
F2 | How many people were killed?
F3 | How many were injured in the collapse?
F4 | How many of the dead were pupils?
F5 | For how many was the stand permitted?
F6 | How many people or tickets were there for the stand?
F7 | What brought the stand down?
F8 | How old is Dilan Hewage?
F9 | When did the stand collapse?
F10 | What becomes of the match?
F11 | What happened to the two contractors?
F12 | How many died in Colombo?
F13 | When was the stand put up?
F14 | Who put up the stand?
F15 | Was the stand inspected?
F16 | How much rain had fallen?
F17 | How is Mahesh Liyanage related to the MP?
F18 | How many of the dead were adults?
F19 | What does each family receive?
F20 | What happened at the cemetery?
F21 | How many were treated after the funeral?
F22 | Which temporary stands are suspended?
F23 | Were the crackers before or after the collapse began?
F24 | How many heads were on the stand in the last frame?
F25 | How old is Ranjith Pathirana?
F26 | How old was Sahan?
F27 | What did the employer give?
F28 | What happened to the charge against the boys?
F29 | How many were remanded?
F30 | When is the match to be replayed?
F31 | How many of the couplers were loose?
D1 | figure | update | F2 | 9: a1 | 12: a2 a3 | 13: a7 | injured people died later
D2 | figure | rounding | F2 | 12: a2 a3 | a dozen: a6 | the same twelve in words
D3 | figure | scope | F2 | 13: a7 | 14: a7 | relatives add a man who died at the cemetery
D4 | figure | rounding | F3 | 138: a1 | about 140: a2 | the agency rounds the injured
D5 | cause | conflict | F7 | firecracker rush: a1 a4 a5 | loose bolts: a1 a5 a6 a7 | soaked ground: a5 | police and ministry blame crackers, engineers bolts or turf
D6 | sequence | conflict | F23 | after: a5 | before: a1 a6 | the broadcast shows the smoke after the first plank, police and the father put it before
D7 | responsibility | conflict | F14 | Sooriya Events: a2 a3 | not Sooriya Events: a3 | Ruhunu Steel: a3 a7 | the police and the pipe owner name one firm, the agreement the other
D8 | date | conflict | F13 | Thursday: a2 | Friday: a3 | the police against the hire agreement
D9 | denial | conflict | F15 | inspected: a2 a4 | not inspected: a3 a7 | the engineer says he examined it, the clerk that he signed at home, which he later admits
D10 | figure | scope | F6 | 650: a1 | 910: a3 a5 | people believed to be on the stand against tickets sold
D11 | responsibility | update | F11 | 2: a2 | released: a7 | the magistrate let the two contractors go
D12 | denial | conflict | F20 | no: a4 | crush: a6 | police deny a stampede that a mourner was in
D13 | figure | conflict | F21 | 11: a4 | 30: a6 | the police count against a mourner's
D14 | figure | rounding | F16 | 30 mm: a2 | 29.6 mm: a5 | the agency rounds the rain
R F7 | 6 | police; the Sports Ministry; Dilan Hewage; Ranjith Pathirana; the trade journal's pictures; Sabara Institute
R F15 | 2 | the municipal engineer; the municipal clerk
R F14 | 3 | police; the hire agreement; Mahesh Liyanage
S | a3 “I do not discuss my relatives' pipes,” | a7 “I do not discuss pipes,”
E | Ajith Rajakaruna | person | Superintendent Ajith Rajakaruna; police
E | Mahesh Liyanage | person | Mahesh Liyanage; Mr. Liyanage; Liyanage
E | Janaka Samarawickrama | person | Janaka Samarawickrama; Member of Parliament Janaka Samarawickrama; Mr. Samarawickrama; MP Samarawickrama
E | Ruhunu Steel Craft | organisation | Ruhunu Steel Craft; Ruhunu Steel
