story: tussock_heaters
about: gas heaters for tents and caravans are recalled in New Zealand and Australia after carbon monoxide deaths; which deaths are the heater's, a faulty valve or a blocked vent, a voluntary recall or an ordered one, known since when, and an older recall of kettles beside it
=== a1 | outlet: Waitaki Courier | published: 2031-07-14 | title: Family of three found dead in caravan at Ōmārama
%% By Hemi Karetai, Oamaru
⟦F1; v=3; by=police: A couple and their teenage son were found dead in a caravan⟧ ⟦F2; v=Lake Ohau; by=police: at a camping ground on Lake Ohau⟧ ⟦T2031-07-13: on Sunday morning⟧, police have said. ⟦F3; v=girl in hospital; by=-: A girl of seven was flown to Dunedin and is in a serious but stable condition⟧.
Sergeant Philippa Wray said ⟦F35; v=no; by=Philippa Wray: there was nothing to suggest that anyone else was involved⟧. ⟪Philippa Wray; q: “There was a gas heater, and ⟦F32; v=taped; by=Philippa Wray: the windows were taped against the cold⟧,”⟫ she told reporters at the gate. ⟦F4; v=not named; by=-: The family, from Ashburton, will be named when relatives have been told⟧.
⟦F5; v=minus 9; by=-: It was minus nine in the Waitaki basin that night⟧.
A camper two sites along, Dougal McRae, had seen the mother putting the heater out to air ⟦T2031-07-12: on Saturday⟧. ⟪Dougal McRae; q: “It was one of those orange Tussocks. Half the ground has them,”⟫ he said.
%% Support local journalism
=== a2 | outlet: Tasman Newswire | published: 2031-07-18 | title: Maker recalls 38,000 camping heaters after New Zealand deaths
WELLINGTON, July 18 (TNW) - ⟦F6; v=recall; by=Aoraki Leisure: New Zealand's Aoraki Leisure said ⟦T2031-07-18: on Friday⟧ it was taking its Tussock 5 portable gas heater off the market⟧, ⟦F7; v=voluntary; by=Aoraki Leisure: calling the step voluntary⟧, after the ⟦F1; v=3; by=-: deaths of three members of a family⟧ ⟦F2; v=Lake Benmore; by=-: at Lake Benmore in the South Island⟧. Police had at first named another lake.
⟦F8; v=38400; by=Aoraki Leisure: The recall covers 38,400 heaters sold in New Zealand and Australia since 2028⟧, the company said. Owners ⟦F9; v=NZD 189; by=-; st=planned: will be paid back the NZ$189 purchase price⟧ without a receipt.
⟪Aoraki spokeswoman; q: “⟦F10; v=blocked vent; by=Aoraki Leisure: The appliance is safe if the vent is kept clear⟧,”⟫ said a spokeswoman. ⟦F11; v=19%; by=-: Shares in the company, listed in Auckland, lost 19 percent⟧.
Police ⟦F4; v=Pauline, Grant and Tobias Hewson; by=police: identified the dead as Pauline and Grant Hewson and their son Tobias, 15⟧. ⟦F3; v=girl recovering; by=hospital: Their daughter is out of intensive care⟧, the hospital said.
=== a3 | outlet: Hobart Daily Bugle | published: 2031-07-19 | title: KILLER HEATER: Tassie widow warned them two YEARS ago
&& Tassie widow warned them two YEARS ago
%% EXCLUSIVE by Shayna Corke
A Huonville widow says ⟦F12; v=August 2029; by=Noeleen Tunks: she told the makers of the Tussock heater that it had killed her husband ⟦T2029-08: way back in August 2029⟧⟧ and got a voucher for a picnic rug.
⟪Noeleen Tunks; q: “I rang them four times. ⟦F33; v=towel; by=Noeleen Tunks: They said Kev must have left a towel on it⟧,”⟫ Noeleen Tunks, 61, said. Kevin Tunks, 63, ⟦F13; v=Southport; by=Noeleen Tunks: was found in his ute at Southport⟧ with a cold cup of tea.
⟦F14; v=4; by=-: That makes FOUR souls, counting the Kiwi family⟧. Aoraki's bosses, who ⟦F12; v=May 2031; by=Aoraki Leisure: insist that they first heard of any problem ⟦T2031-05: this May⟧⟧, won't have it: ⟦F14; v=3; by=Aoraki Leisure: they own up to three deaths “associated with” the product⟧. The coroner ⟦F15; v=heart failure; by=coroner: wrote “cardiac event” on Kev's certificate⟧; ⟦F15; v=carbon monoxide; by=Noeleen Tunks: his wife says it was the fumes⟧.
The orange box was ⟦F16; v=16000; by=retailers: on about 16,000 Aussie shelves and back seats⟧, retailers reckon. It isn't the firm's first: ⟦F17; v=2026; by=-: ⟦T2026: in 2026⟧ it called back⟧ ⟦F18; v=9000; by=-: nine thousand camp kettles whose handles came off⟧.
%% GOT ONE? Text BUGLE to 0400 000 111
=== a4 | outlet: Ministry of Consumer Safety (release) | published: 2031-07-21 | title: Compulsory recall: Aoraki Tussock 5
%% For immediate release | Not government policy advice
The Minister, Hon. Selwyn Parata-Boyd, ⟦F7; v=ordered; by=Minister: has signed a compulsory recall notice for the Tussock 5⟧. ⟦F19; v=2031-07-16; by=-: Officials advised the company ⟦T2031-07-16: on 16 July⟧ that a notice would issue⟧; ⟦F7; v=ordered; by=-: its announcement two days afterwards was therefore not voluntary⟧.
⟦F8; v=22400; by=-: The notice applies to 22,400 units supplied in New Zealand⟧. Australian regulators are acting separately.
WorkSafe laboratories burnt nine heaters. ⟦F10; v=faulty valve; by=WorkSafe: In five, the pressure valve had cracked and flooded the burner, whatever the state of the vent⟧. ⟦F20; v=430 ppm; by=WorkSafe: Carbon monoxide reached 430 parts per million after 40 minutes⟧ in a closed cabin.
⟦F21; v=3600; by=-: To date 3,600 heaters have been handed in⟧. ⟦F22; v=NZD 600000; by=-: A trader who ignores a notice faces a fine of up to $600,000⟧.
%% Media contact: 04 000 0000
=== a5 | outlet: Formosa Components Daily | published: 2031-07-23 | title: Valve maker Chang Yuan: drawing was changed by customer
TAICHUNG — Chang Yuan Precision, ⟦F23; v=Chang Yuan; by=-: which casts the regulator inside the heaters withdrawn in Oceania⟧, has rejected the blame. ⟪Lo Shu-fen; q: “⟦F10; v=thinner casting; by=Lo Shu-fen: We quoted 2.0 millimetres. The customer struck it out and wrote 1.4⟧,”⟫ vice-president Lo Shu-fen told this paper and produced the marked drawing. ⟦F24; v=USD 0.31; by=Lo Shu-fen: It saved Aoraki thirty-one US cents apiece⟧, she said.
Aoraki, in a filing ⟦T2031-07-22: on Tuesday⟧, ⟦F10; v=faulty valve; by=Aoraki Leisure: conceded that “a valve batch outside tolerance” had played a part⟧, without mention of the vents which it had earlier cited.
Chang Yuan's own mail archive ⟦F12; v=January 2030; by=Lo Shu-fen: holds a complaint from Aoraki about cracked bodies dated ⟦T2030-01: January 2030⟧⟧, Ms Lo added: the widow's call and the minister's letter come before and after it.
⟦F8; v=nearly 40000; by=-: Close to forty thousand heaters⟧ are affected. The firm ⟦F25; v=2; by=Chang Yuan: sells the same part to two makers of garden stoves⟧, neither of which reports trouble.
%% TWSE quotes delayed 20 minutes
=== a6 | outlet: Fair Dealing (consumers' magazine) | published: 2031-07-30 | title: The Tussock file: how a heater stayed on sale
%% Members only until 15 August
When did Aoraki know? Take your pick. ⟦F12; v=May 2031; by=Aoraki Leisure: The firm's line is May⟧, when ⟦F34; v=rescued alive; by=Aoraki Leisure: a fishing guide at Tūrangi was dragged out of his hut alive⟧. ⟦F12; v=August 2029; by=Noeleen Tunks > Hobart Daily Bugle: Mrs Tunks of Tasmania has told a Hobart tabloid of her calls in the winter of 2029⟧; we have seen ⟦F12; v=August 2029; by=phone bill: her telephone bill, and they are on it⟧.
How many has it harmed? ⟦F26; v=11; by=-: We know of eleven poisonings that did not kill⟧. ⟦F14; v=4; by=-: Deaths we make four⟧: ⟦F1; v=3; by=-: the three Hewsons⟧ at ⟦F2; v=Lake Benmore; by=-: Benmore⟧ and Mr Tunks, ⟦F15; v=carbon monoxide; by=second pathologist: whose blood, a second pathologist has now found, was a third carboxyhaemoglobin⟧.
Was it forced? ⟦F7; v=ordered; by=e-mails: E-mails released to us show the ministry's ultimatum arriving two days before the company's press release⟧.
How many are back? ⟦F21; v=6200; by=Aoraki Leisure: Aoraki says 6,200⟧, ⟦F27; v=a sixth; by=-: which is about one in six⟧. Tape a note on the rest.
⟦F28; v=resigned; by=Aoraki Leisure: Chief executive Craig Ballantine has resigned⟧, the firm told us on deadline; ⟦F28; v=on leave; by=NZ exchange notice: a notice to the exchange speaks only of leave⟧.
%% Fair Dealing takes no advertising
=== a7 | outlet: Isles Broadcasting (London) | published: 2031-07-31 | title: New Zealand heater deaths: girl who survived leaves hospital
%% Asia-Pacific | 3 min read
The seven-year-old who outlived her parents and brother in ⟦F1; v=3; by=-: a caravan that filled with fumes⟧ ⟦F3; v=girl home; by=hospital: has been discharged⟧, Dunedin's hospital says. She is with an aunt.
⟦F4; v=Pauline, Grant and Tobias Hewson; by=-: Her father and mother, Grant and Pauline Hewson, had bought the heater⟧ in ⟦F29; v=Timaru; by=aunt: a Timaru shop⟧ the afternoon before, her aunt told us.
@@ copy Tasman Newswire
⟦F8; v=38400; by=Aoraki Leisure: The recall covers 38,400 heaters sold in New Zealand and Australia since 2028⟧, the company has said.
Aoraki Leisure confirmed ⟦T2031-07-31: on Thursday⟧ that ⟦F28; v=resigned; by=Aoraki Leisure: Mr Ballantine had gone for good⟧. ⟦F30; v=700; by=law firm: About 700 owners have put their names to a joint claim⟧, said the law firm that is collecting them.
⟪Noeleen Tunks; q; via=Hobart Daily Bugle: “⟦F33; v=towel; by=Noeleen Tunks > Hobart Daily Bugle: They said Kev must have left a towel on it⟧,”⟫ an Australian widow, Noeleen Tunks, told a Hobart newspaper of ⟦F12; v=August 2029; by=Noeleen Tunks > Hobart Daily Bugle: her attempts to raise the alarm two years ago⟧.
⟦F20; v=more than 400 ppm; by=government laboratory: A government laboratory measured upwards of 400 ppm of the gas⟧; ⟦F31; v=30 ppm; by=-: the limit for a working day is 30⟧. The kettles of ⟦F17; v=2026; by=-: five years ago⟧, ⟦F18; v=9000; by=-: 9,000 of them⟧, hurt nobody.
=== key
F1 | How many of the family were found dead in the caravan?
F2 | Where did the family die?
F3 | What became of the girl?
F4 | Who were the dead family?
F5 | How cold was the night?
F6 | What did Aoraki Leisure do about the Tussock 5?
F7 | Was the recall voluntary or ordered?
F8 | How many heaters does the recall cover?
F9 | What do owners get back?
F10 | What made the heaters dangerous?
F11 | How far did the company's shares fall?
F12 | When did the company first hear of the danger?
F13 | Where was Kevin Tunks found?
F14 | How many deaths are laid to the heater?
F15 | What did Kevin Tunks die of?
F16 | How many heaters were sold in Australia?
F17 | When were the kettles recalled?
F18 | How many kettles were recalled?
F19 | When was the company told that a notice would issue?
F20 | How much carbon monoxide was measured?
F21 | How many heaters have been handed in?
F22 | What is the maximum fine?
F23 | Who makes the valve?
F24 | How much did the thinner casting save?
F25 | Who else buys the valve?
F26 | How many non-fatal poisonings are known?
F27 | What share of the heaters is back?
F28 | What became of the chief executive?
F29 | Where was the heater bought?
F30 | How many owners have joined a claim?
F31 | What is the workplace limit for carbon monoxide?
F32 | What was done to the caravan's windows?
F33 | How did the firm answer Mrs Tunks?
F34 | What happened to the fishing guide?
F35 | Was anyone else involved in the deaths?
D1 | place | update | F2 | Lake Ohau: a1 | Lake Benmore: a2 a6 | police corrected the lake
D2 | identity | update | F4 | not named: a1 | Pauline, Grant and Tobias Hewson: a2 a7 | named once relatives were told
D3 | responsibility | conflict | F7 | voluntary: a2 | ordered: a4 a6 | the firm calls its step voluntary, the ministry had announced a notice two days before
D4 | figure | scope | F8 | 38400: a2 a7 | 22400: a4 | both countries against New Zealand alone
D5 | figure | rounding | F8 | 38400: a2 a7 | nearly 40000: a5 | the same recall rounded up
D6 | cause | conflict | F10 | blocked vent: a2 | faulty valve: a4 a5 | thinner casting: a5 | the firm at first blames the vent, the laboratory the valve, the valve maker the customer's drawing
D7 | date | conflict | F12 | May 2031: a3 a6 | August 2029: a3 a6 a7 | January 2030: a5 | the firm says May, a widow's telephone bill and a supplier's archive say years earlier
D8 | figure | conflict | F14 | 4: a3 a6 | 3: a3 | the firm does not accept the Tasmanian death
D9 | cause | conflict | F15 | heart failure: a3 | carbon monoxide: a3 a6 | the coroner against the widow and a second pathologist
D10 | figure | update | F21 | 3600: a4 | 6200: a6 | nine days of returns
D11 | characterisation | conflict | F28 | resigned: a6 a7 | on leave: a6 | the company's word and its notice to the exchange differ
D12 | figure | rounding | F20 | 430 ppm: a4 | more than 400 ppm: a7 | the broadcaster rounds the laboratory's reading
D13 | characterisation | update | F3 | girl in hospital: a1 | girl recovering: a2 | girl home: a7 | the survivor gets better in three weeks
R F12 | 3 | the company; Noeleen Tunks and her telephone bill; the valve maker's archive
R F10 | 3 | the company; WorkSafe laboratories; the valve maker
R F14 | 2 | the company; Noeleen Tunks and the second pathologist
R F8 | 2 | the company; the ministry
S | a3 “I rang them four times. They said Kev must have left a towel on it,” | a7 “They said Kev must have left a towel on it,”
E | Aoraki Leisure | organisation | Aoraki Leisure; Aoraki; the company; the firm; New Zealand's Aoraki Leisure
E | Noeleen Tunks | person | Noeleen Tunks; Mrs Tunks; his wife; A Huonville widow
E | Craig Ballantine | person | Craig Ballantine; Mr Ballantine; Chief executive Craig Ballantine
E | Chang Yuan Precision | organisation | Chang Yuan Precision; Chang Yuan; Valve maker Chang Yuan
E | Lo Shu-fen | person | Lo Shu-fen; Ms Lo; vice-president Lo Shu-fen
