story: nhamatanda_trial
about: a malaria vaccine trial in central Mozambique stops after children die; stopped by the maker or by the regulator, enrolled or dosed, one arm or both, vaccine or warm fridge or malaria itself, forms translated or not; an older cholera campaign beside it
=== a1 | outlet: Beira Diário | published: 2031-04-08 | title: Malaria vaccine trial suspended after three children die
%% Redacção | Versão inglesa
%% Anuncie aqui: 84 000 0000
BEIRA – The medicines authority ⟦F1; v=suspended; by=medicines authority: has suspended the trial of the malaria vaccine CV-9 in Sofala province⟧ ⟦F2; v=3; by=medicines authority: after the deaths of three children who were taking part in it⟧. ⟦F3; v=authority ordered; by=medicines authority: The order was signed⟧ ⟦F4; v=2031-04-07; by=medicines authority: ⟦T2031-04-07: yesterday, 7 April⟧⟧, its director, Dr Alcinda Mabote, announced.
The trial, run by the Swiss company Corvanta, ⟦F5; v=4812; by=medicines authority: has enrolled 4,812 children⟧ ⟦F31; v=5 to 17 months; by=medicines authority: aged five to seventeen months⟧ at ⟦F32; v=6; by=medicines authority: six health centres⟧.
⟦F6; v=Gorongosa; by=medicines authority: All three died in Gorongosa district⟧, the authority believes. They ⟦F7; v=14 months; by=relatives: included Anita, 14 months old⟧, the daughter of Celeste Chapo. ⟪Celeste Chapo; q: “⟦F8; v=vaccine; by=Celeste Chapo; st=alleged: She got the needle on the Wednesday and on the Friday she was gone⟧. What am I to think?”⟫ Mrs Chapo said.
Corvanta's local manager, Dr Pieter Wessels, said ⟦F8; v=malaria; by=Pieter Wessels: there was so far nothing to suggest another cause than severe malaria, which kills here every day⟧.
The province has not forgotten ⟦F9; v=2024; by=-: the cholera campaign of 2024⟧, when ⟦F10; v=2; by=-: two nurses were beaten by a crowd⟧.
=== a2 | outlet: Canal Índico News Agency | published: 2031-04-09 | title: Corvanta says it stopped Mozambique trial itself
MAPUTO, April 9 (CINA) - Swiss biotech Corvanta said ⟦T2031-04-09: on Wednesday⟧ ⟦F3; v=company paused; by=Corvanta: it had itself halted injections of its malaria vaccine in Mozambique⟧ ⟦F4; v=2031-04-03; by=Corvanta: ⟦T2031-04-03: last Thursday⟧, four days before the national regulator stepped in⟧.
⟪Henrike Baumgartl; q: “⟦F1; v=paused; by=Henrike Baumgartl: This is a pause, and it is ours⟧,”⟫ chief medical officer Henrike Baumgartl told journalists. ⟦F3; v=authority ordered; st=denied; by=medicines authority: The authority in Maputo rejected that account⟧. ⟦F3; v=authority ordered; by=medicines authority: It had heard nothing before it intervened⟧, it said.
⟦F5; v=about 5000; by=Corvanta: About 5,000 infants take part⟧, ⟦F11; v=half; by=Corvanta: half of them in a control group given a rabies vaccine⟧. ⟦F12; v=2 placebo; by=Corvanta: Of the three who died, two belonged to that control group⟧, Baumgartl said.
The company's shares ⟦F13; v=11%; by=-: fell 11 per cent⟧ in Zurich ⟦T2031-04-09: on Wednesday⟧.
=== a3 | outlet: The Daily Beacon | published: 2031-04-10 | title: BABIES DEAD IN JAB TRIAL: 'They used us as guinea pigs'
%% By Gemma Stroud
%% WIN a cruise – page 31
GRIEVING African mums have told how their tots died after being given an untested jab by a £4billion drugs giant.
⟦F14; v=guinea pigs; by=parents; st=alleged: “They used our children as ⟦V1; said: guinea pigs⟧,” one sobbed⟧. ⟦F2; v=7; by=The Daily Beacon: The Beacon can reveal that SEVEN babies have perished⟧ since ⟦F1: the now-axed study⟧ began.
⟦F15; v=MZN 500; by=parents: Families were handed just 500 meticais, about £6, a visit⟧.
⟦F16; v=not translated; by=parents; st=alleged: Consent forms were in Portuguese, which many cannot read⟧. A vial seen by our reporter had ⟦F17; v=yes; by=-: a sticker that had turned black, meaning it had got too warm⟧.
Corvanta shares ⟦F13; v=about a tenth; by=-: have crashed by about a tenth⟧. ⟪Corvanta spokesman; q: “⟦F14; v=no; st=denied; by=Corvanta: Every parent gave informed consent⟧,”⟫ a spokesman insisted.
=== a4 | outlet: TrialSignal | published: 2031-04-11 | title: CV-9: what the safety board saw
%% For subscribers. Not investment advice.
%% Tags: malaria; clinical hold; cold chain
The independent safety board of ⟦F1; v=suspended: Corvanta's halted phase 3⟧ met by video ⟦T2031-04-04: on 4 April⟧. Two people familiar with the meeting describe a board less worried by the product than by a refrigerator.
At one site, they say, ⟦F18; v=14 hours; by=people familiar with the board: doses had sat for 14 hours⟧ ⟦F19; v=19 C; by=people familiar with the board: at up to 19 degrees⟧ after a compressor failed. ⟦F8; v=warm fridge; by=people familiar with the board: In warm vials bacteria may have grown⟧; cultures are under way.
The site ⟦F6; v=Nhamatanda; by=people familiar with the board: is Nhamatanda, where two of the children died⟧; ⟦F6: the third had fallen ill at Gorongosa⟧ but was injected elsewhere.
Whose fridge? ⟦F20; v=courier; by=Corvanta: Corvanta points to its courier, FrioExpress⟧. The courier ⟦F20; v=ministry; by=FrioExpress: says its duty ended at the door and that the appliance belongs to the health ministry⟧.
On numbers: ⟦F2; v=7; by=people familiar with the board: the tabloid seven is all deaths since November in both arms⟧, drowning and a road crash among them; ⟦F2; v=3; by=people familiar with the board: three is deaths within two weeks of a dose⟧. And ⟦F5; v=4812: while 4,812 were signed up⟧, only ⟦F5; v=3206; by=registry: 3,206 had received a first injection⟧, by the registry's entry.
⟪Board member; q: “⟦F4; v=2031-04-03; by=board member: We were told on the fourth that dosing had ended the day before⟧,”⟫ one said, which favours the sponsor's calendar.
=== a5 | outlet: Treatment Justice Network | published: 2031-04-14 | title: Open letter on the CV-9 trial
%% Endorsed by 41 organisations
We write on behalf of ⟦F21; v=63; by=Treatment Justice Network: sixty-three families⟧ of Sofala.
⟦F16; v=not translated; by=Treatment Justice Network: Not one of the sheets that we were shown was in Sena or Ndau⟧. Corvanta says that ⟦F16; v=translated; st=denied; by=Corvanta: versions in both languages were read aloud⟧. By whom? ⟦F30; v=neither; by=Treatment Justice Network: The nurse at Metuchira speaks neither⟧.
⟦F14; v=guinea pigs; by=Treatment Justice Network: Mozambican infants were treated as test material⟧. In Basel nobody would dispense from a fridge that ⟦F18; v=14 hours; by=Treatment Justice Network: had stood warm from supper until breakfast and beyond, fourteen hours in all⟧.
⟦F12; v=Anita had vaccine; by=Celeste Chapo: Celeste Chapo has the card on which “CV-9” is stamped⟧; the company had told the world that ⟦F12; v=2 placebo; by=Corvanta; st=doubted: two of the three, her daughter included, were controls⟧.
@@ copy Canal Índico News Agency
⟪Henrike Baumgartl; q; via=Canal Índico News Agency: “⟦F1; v=paused; by=Henrike Baumgartl: This is a pause, and it is ours⟧,”⟫ chief medical officer Henrike Baumgartl told journalists. ⟦F3; v=authority ordered; by=medicines authority: The authority had heard nothing before it intervened⟧, it said.
We ask ⟦F22; v=compensation; st=asked; by=Treatment Justice Network: for compensation irrespective of fault⟧.
=== a6 | outlet: Basler Wirtschaftsblatt | published: 2031-04-15 | title: Fourth death, later restart: Corvanta's African problem grows
%% Von unserem Korrespondenten, aus dem Deutschen übersetzt
⟦F2; v=4; by=medicines authority: A fourth child from the vaccine study in Mozambique has died⟧; ⟦F2; v=4; by=medicines authority: the toll recognised by the authority thus stands at four⟧. ⟦F23; v=hospital in Beira; by=medicines authority: The boy had lain in the central hospital of Beira since ⟦T2031-04-02: 2 April⟧⟧.
⟦F24; v=not before August; st=planned; by=Henrike Baumgartl: Before August nothing will be injected⟧, says chief physician Henrike Baumgartl.
She now concedes an error: ⟦F12; v=1 placebo; by=Henrike Baumgartl: of the first three, only one was in the control group⟧, for two files had been mixed up. ⟪Henrike Baumgartl; q: “I apologise to Mrs Chapo.”⟫
The laboratory in Johannesburg ⟦F8; v=warm fridge; by=laboratory: found staphylococci in two vials from Nhamatanda⟧. With that the suspicion falls on the cooling rather than on CV-9. ⟦F8; v=malaria; by=Henrike Baumgartl: Baumgartl continues to hold malaria for the likelier explanation in two of the cases⟧.
Who must answer for the appliance remains open. ⟦F20; v=courier; by=Corvanta: Corvanta sues FrioExpress⟧. ⟦F20; v=sponsor; by=nurses' union: The nurses' union holds the sponsor liable: ⟦F25; v=reported; by=nurses' union: it had reported the faulty compressor to the trial office ⟦T2031-03: in March⟧⟧⟧. ⟦F25; v=no report; st=denied; by=Corvanta: No such message arrived, says the firm⟧.
⟦F13; v=11%; by=-: The share, eleven per cent down ⟦T2031-04-09: last Wednesday⟧⟧, ⟦F29; v=3%; by=-: lost another three⟧. For each visit parents ⟦F15; v=MZN 500; by=Corvanta: receive seven francs' worth of meticais⟧, ⟦F26; by=Corvanta: a fare and no reward⟧, the firm stresses.
=== a7 | outlet: Rádio Sofala | published: 2031-04-12 | title: Listeners ask: the vaccine trial
%% Emissão da tarde | linha aberta
Is my baby's ordinary vaccination stopped as well? No. ⟦F27; v=continues; by=health directorate: Routine jabs go on at every post⟧.
Was it stopped by us or by them? ⟦F3; v=authority ordered; by=Alcinda Mabote: By us, says Dr Mabote, with a stamp⟧ ⟦F4; v=2031-04-07; by=Alcinda Mabote: ⟦T2031-04-07: of Monday⟧⟧. ⟦F3; v=company paused; by=Corvanta: By them, say the Swiss⟧, ⟦F4; v=2031-04-03; by=Corvanta: ⟦T2031-04-03: on the Thursday before⟧⟧.
Where did the children die? ⟦F6; v=Nhamatanda; by=health directorate: Not all in Gorongosa, as was said at first. Two were of Nhamatanda⟧, the health directorate corrects.
How many got the needle? ⟦F5; v=3206; by=health directorate: Three thousand two hundred and six⟧. The bigger number is of names on the list.
Is it true that people were beaten? ⟦F10; v=2: Two nurses were⟧, ⟦F9; v=2024: ⟦T2024: seven years ago⟧, over cholera drops⟧. This week ⟦F28; v=0; by=police: nobody has been touched⟧, and let it stay so.
=== key
F1 | What has happened to the CV-9 trial?
F2 | How many children in the trial have died?
F3 | Who stopped the trial?
F4 | When was the trial stopped?
F5 | How many children are in the trial?
F6 | Where did the children die?
F7 | How old was Anita Chapo?
F8 | What caused the deaths?
F9 | When was the cholera campaign?
F10 | How many nurses were beaten during the cholera campaign?
F11 | What share is in the control group?
F12 | Which group did the first three dead children belong to?
F13 | How far did Corvanta's shares fall?
F14 | Were the children used as test material?
F15 | What were families given per visit?
F16 | Were the consent forms translated?
F17 | Had a vial been too warm?
F18 | How long were the doses out of the cold?
F19 | How warm did the doses become?
F20 | Who is responsible for the refrigerator?
F21 | How many families does the network speak for?
F22 | What does the network ask for?
F23 | Where did the fourth child lie before death?
F24 | When may the trial restart?
F25 | Was the faulty compressor reported to the trial office?
F26 | What is the visit payment for, according to Corvanta?
F27 | Does routine vaccination go on?
F28 | How many people have been attacked this week?
F29 | How far did Corvanta's shares fall afterwards?
F30 | Which of the two languages does the nurse speak?
F31 | How old are the children in the trial?
F32 | At how many health centres does the trial run?
D1 | responsibility | conflict | F3 | authority ordered: a1 a2 a5 a7 | company paused: a2 a7 | regulator and maker each say that they stopped it
D2 | date | conflict | F4 | 2031-04-07: a1 a7 | 2031-04-03: a2 a4 a7 | the order's date against the company's own halt
D3 | characterisation | conflict | F1 | suspended: a1 a4 | paused: a2 a5 | a suspension for the authority, a pause of its own for the company
D4 | figure | scope | F2 | 3: a1 a4 | 7: a3 a4 | deaths within two weeks of a dose against all deaths in both arms
D5 | figure | update | F2 | 3: a1 a4 | 4: a6 | a fourth child died a week later
D6 | figure | rounding | F5 | 4812: a1 a4 | about 5000: a2 | the company rounds the enrolment
D7 | figure | scope | F5 | 4812: a1 a4 | 3206: a4 a7 | enrolled against injected
D8 | place | update | F6 | Gorongosa: a1 | Nhamatanda: a4 a7 | the directorate corrected the first account
D9 | cause | conflict | F8 | vaccine: a1 | malaria: a1 a6 | warm fridge: a4 a6 | a mother suspects the vaccine, the company malaria, board and laboratory the cooling
D10 | identity | conflict | F12 | 2 placebo: a2 a5 | Anita had vaccine: a5 | the company's first allocation against the mother's card
D11 | identity | update | F12 | 2 placebo: a2 a5 | 1 placebo: a6 | the company corrects mixed-up files
D12 | denial | conflict | F16 | not translated: a3 a5 | translated: a5 | parents and network against the company
D13 | responsibility | conflict | F20 | courier: a4 a6 | ministry: a4 | sponsor: a6 | the sponsor blames the courier, the courier the ministry, the union the sponsor
D14 | figure | rounding | F13 | 11%: a2 a6 | about a tenth: a3 | the tabloid rounds the day's fall
D15 | characterisation | conflict | F14 | guinea pigs: a3 a5 | no: a3 | parents and network against the company
D16 | denial | conflict | F25 | reported: a6 | no report: a6 | the nurses' union says it warned the trial office, the firm that no message came
R F3 | 2 | the medicines authority; Corvanta
R F8 | 4 | Celeste Chapo; Corvanta's doctors; people familiar with the safety board; the laboratory
R F16 | 3 | parents seen by the Beacon; Treatment Justice Network; Corvanta
R F6 | 3 | the medicines authority; the safety board; the health directorate
S | a2 “This is a pause, and it is ours,” | a5 “This is a pause, and it is ours,”
E | Corvanta | organisation | Corvanta; Swiss biotech Corvanta; the Swiss company Corvanta; the Swiss; the firm; the company; the sponsor
E | Henrike Baumgartl | person | Henrike Baumgartl; Baumgartl; chief medical officer Henrike Baumgartl; chief physician Henrike Baumgartl
E | Alcinda Mabote | person | Alcinda Mabote; Dr Alcinda Mabote; Dr Mabote
E | Celeste Chapo | person | Celeste Chapo; Mrs Chapo
E | medicines authority | organisation | medicines authority; the authority; the national regulator; the authority in Maputo
