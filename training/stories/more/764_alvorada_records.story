story: alvorada_records
about: patients' files stolen from a Portuguese hospital chain; how many people, whether the ransom was paid, how the thieves got in and when, and whether a woman died of the outage
=== a1 | outlet: Diário do Cávado | published: 2030-11-06 | title: Hackers take the files of Alvorada's patients
%% Rui Sampaio Lourenço, Braga
%% Exclusivo assinantes
The nurses of the Alvorada hospital in Braga have gone back to carbon paper. ⟦F1; by=-: Strangers have broken into the computers of Clínicas Alvorada and carried off medical records⟧, the private group conceded ⟦T2030-11-06: today⟧, two days after its screens turned grey.
⟦F2; v=410000; by=Alvorada: It speaks of 410,000 patients⟧ in ⟦F3; v=14; by=-: its fourteen hospitals⟧. ⟦F4; v=2030-10-30; by=Alvorada: The intruders came in ⟦T2030-10-30: on Wednesday of last week⟧⟧, says the group, and ⟦F5; v=phishing; by=Alvorada: what let them in was a false invoice, opened by a clerk at an outside billing office⟧.
⟦F6; v=212; by=Teresa Vilhena: Two hundred and twelve operations have been put off⟧, counted the clinical director, Dr Teresa Vilhena. A hip, a hernia, many cataracts. ⟪Teresa Vilhena; q: “Nobody is in danger, but nobody knows who is allergic to what,”⟫ she said.
⟦F7; v=Pale Heron; by=note on the screens: The note left on the screens is signed Pale Heron⟧ and ⟦F8; v=45 bitcoin; by=note on the screens: asks for 45 bitcoin⟧. ⟦F9; v=no; by=Alvorada; st=denied: The group will not pay, it says, and has not paid⟧.
In the corridor a man of eighty had brought his pills in a biscuit tin, so that somebody might copy the names. It is the second such blow to the north in few years: ⟦F10; v=2026; by=-: in 2026⟧ ⟦F11; v=88000; by=-: the Ferraz laboratories lost the results of 88,000 people⟧.
%% Meteorologia: chuva até sábado
=== a2 | outlet: Agência Ibérica | published: 2030-11-08 | title: Portuguese hospital chain breach: regulator opens case
LISBON, Nov 8 (Ibérica) - Portugal's data protection authority has ⟦F12; by=authority: begun proceedings against Clínicas Alvorada⟧ after ⟦F1; by=-: a theft of health data from the country's third-largest private hospital operator⟧, it said ⟦T2030-11-08: on Friday⟧.
⟦F5; v=unpatched gateway; by=authority: The attackers exploited a remote-access gateway that had gone without a security update for seven months⟧, according to a preliminary note by the authority. ⟦F4; v=2030-10-19; by=authority: Its reading of the logs places the first entry on ⟦T2030-10-19: October 19⟧⟧. The company maintains that ⟦F5; v=phishing; by=Alvorada: an infected e-mail to a subcontractor was the door⟧.
⟦F6; v=more than 200; by=-: Over 200 surgical procedures were postponed⟧. ⟦F13; v=Brites Carvalho; by=family: A 67-year-old woman, Brites Carvalho, died ⟦T2030-11-05: on Tuesday⟧ in the ambulance that was moving her from Viana do Castelo to a public hospital⟧, her family said; ⟦F14; v=outage; by=family: they attribute the death to the hour lost because her scans could not be opened⟧.
The group, whose ⟦F3; v=14; by=-: 14 clinics with beds⟧ stretch from Viana to Lagos, said emergency rooms had stayed open throughout and that payroll and pharmacy systems were untouched. It employs 6,200 people and ⟦F33; v=Ardennes Santé; by=-: was bought in 2024 by the Luxembourg investment company Ardennes Santé⟧. ⟦F15; v=38%; by=-: Its Lisbon-listed bonds have fallen 38 per cent⟧ since Monday.
@@ copy a1
⟦F7; v=Pale Heron; by=note: The note left on the screens is signed Pale Heron⟧ and ⟦F8; v=45 bitcoin; by=note: asks for 45 bitcoin⟧, about 4.1 million euros. (Ibérica) jl/mc
=== a3 | outlet: Chiado 24 | published: 2030-11-10 | title: AO MINUTO / LIVE: the Alvorada leak
%% Refresh for the latest. Times are Lisbon times.
22h40 First batch is out. ⟦F16; v=12000; by=Pale Heron: Twelve thousand files, boasts the gang's page⟧, and we have seen enough of them to know that they are real. ⟦F17; v=2030-11-09; by=-: They were dumped ⟦T2030-11-09: last night⟧⟧. We link to nothing.
22h15 The health minister, Nuno Abrantes, on RTC television. ⟪Nuno Abrantes; q: “⟦F14; v=heart failure; by=Nuno Abrantes: The lady's heart gave out⟧. ⟦F14; v=heart failure; st=denied; by=Nuno Abrantes: No computer killed her⟧,”⟫ he said of the patient from Viana.
21h50 Her son, Duarte Carvalho, on the steps of the morgue. ⟪Duarte Carvalho; q: “⟦F14; v=outage; by=Duarte Carvalho: They phoned three doctors to ask what was in a picture they had taken themselves⟧,”⟫ he says. He is 41 and drives a school bus. ⟦F18; v=asked; st=asked; by=Duarte Carvalho: He wants a post-mortem by outsiders⟧.
21h05 ⟦F2; v=1.3 million; by=authority: One million three hundred thousand people is what the data authority writes to parliament⟧: everyone whose name, tax number or telephone was in the system. The company's ⟦F2; v=410000; by=Alvorada: 410 thousand⟧ are those with a clinical file. Same theft, two fences.
20h30 ⟦F9; v=yes; by=two people at the insurer; st=alleged: They paid⟧: so two people at the group's insurer tell Chiado 24. ⟦F19; v=30 bitcoin; by=two people at the insurer: Thirty coins, not the forty-five that were wanted⟧. ⟦F9; v=no; st=denied; by=spokesman: A spokesman for Alvorada: "That is false"⟧.
&& 20h10 For those just joining us: ⟦F1; by=-: hackers have emptied the patient archive of the Alvorada hospitals⟧, and ⟦F6; v=more than 200; by=-: upwards of two hundred people who were due on the operating table are still at home⟧.
20h02 ⟦F20; v=Rotterdam; by=national cyber centre: The stolen files sat on a rented server in Rotterdam, according to the national cyber centre⟧.
=== a4 | outlet: Medizin und Netz | published: 2030-11-15 | title: Lessons of Braga: seven months without a patch
%% Fachdienst für Krankenhaus-IT | Übersetzung: Redaktion
⟦F7; v=Pale Heron; by=-: A band by the name of Pale Heron⟧, it is reported, ⟦F8; v=45 bitcoin; by=-: demanded four dozen digital coins less three⟧. For the German reader the case of ⟦F1; by=-: the Portuguese clinic group from which, as is known, the patient archives were copied away⟧ is instructive, since the same gateway stands in some ninety houses here.
⟦F5; v=unpatched gateway; by=-: The hole was a gateway whose correction had been available since March⟧. ⟦F4; v=2030-10-19; by=Henrike Olschewski: The first foreign login occurred ⟦T2030-10-19: on a Saturday, the 19th of October⟧⟧, as forensic examiner Henrike Olschewski of Kassel, who is engaged by the insurer, told this service; the Wednesday of which the group spoke was ⟦F21; v=2030-10-30; by=Henrike Olschewski: merely the day on which copying began⟧. She places the receiving machine elsewhere than the authorities do: ⟦F20; v=Chișinău; by=Henrike Olschewski: in a data hall at Chișinău⟧.
Asked about the ransom she laughed and said that she was paid by the hour, not by the secret.
⟦F22; v=Pale Heron; by=Olschewski; st=doubted: Whether the Russian-speaking group Pale Heron exists at all, she doubts⟧; the ransom note contained idioms of Minho. ⟦F15; v=nearly four tenths; by=-: The paper of the owner has lost nearly four tenths of its price⟧.
The blow fell on ⟦F3; v=16; by=-: sixteen houses, if one reckons in the two in Luanda that hang on the same network⟧. ⟦F23; v=31; by=-: The 31 outpatient practices of the group⟧ run on another system and noticed nothing. ⟦F24; v=11 days; by=group: For eleven days the wards wrote by hand⟧, informs the group. Laboratory slips were carried by porters in sewing baskets, and in Braga a retired archivist was fetched back because she alone remembered the shelf numbers.
%% Seminar: Notfallübung ohne Strom, 390 € zzgl. MwSt.
=== a5 | outlet: Direitos Digitais Agora | published: 2030-11-19 | title: Not "an incident": what Alvorada owes to 1.3 million people
%% Statement. May be reproduced with credit.
⟦F2; v=1.3 million; by=Direitos Digitais Agora: Every eighth inhabitant of this country, some 1.3 million human beings⟧, has had something taken. The organisation rejects “incident”, the group's word.
⟦F25; v=54000; by=-: A second tranche, of 54,000 documents⟧, ⟦F26; v=2030-11-16; by=-: went online ⟦T2030-11-16: on Saturday⟧⟧. Among them are psychiatric notes. ⟦F27; v=9; by=Direitos Digitais Agora: Nine people have told us of blackmail messages⟧; one was asked for 300 euros not to tell her employer of an abortion. Another, a teacher, found her HIV result in the hands of a parent. The group answers such people with a letter of two paragraphs and the number of a hotline that closes at six.
⟦F13; v=Brites Carvalho; by=-: Brites Carvalho, who did not reach the public ward alive⟧, is in nobody's statistics yet. We hold that ⟦F9; v=yes; by=wallet records: money changed hands⟧. ⟦F19; v=30 bitcoin; by=wallet records: The public ledger shows 30 bitcoin leaving a broker used by the insurer⟧ ⟦T2030-11-07: on 7 November⟧.
Those who say that a criminal did this forget who left the key in the lock. ⟦F5; v=unpatched gateway; by=staff: Staff had asked for the gateway to be updated in April, and in June⟧, as two of them have told us. ⟦F28; v=cut by half; by=former employee: After ⟦F33; v=Ardennes Santé; by=-: the new master from Luxembourg, Ardennes Santé⟧ arrived, the security team was cut from ten to five⟧, a former employee says.
⟦F12; by=-: The case opened by the authority⟧ ⟦F29; v=€2.6 million; by=lawyers; st=planned: may end with a fine of up to 2.6 million euros⟧, our lawyers calculate.
⟪Inês Quaresma; q: “A leg heals. A diagnosis on the internet does not,”⟫ said our president, Inês Quaresma.
%% IBAN for donations on request
=== a6 | outlet: The Algarve Resident Post | published: 2030-12-04 | title: Former technician held over Alvorada hack
%% By Gavin Pruett
Police in Porto have ⟦F7; v=former technician; by=police: arrested a 29-year-old who used to look after Alvorada's servers⟧, and no longer believe in a foreign gang. ⟦F30; v=Mauro T.; by=police: The man, named only as Mauro T.⟧, was dismissed when ⟦F28; v=cut by half; by=-: the hospital group halved its computer guard⟧ in 2025.
⟦F20; v=Rotterdam; by=police: The Dutch force seized the machine with the loot in Rotterdam⟧, they said. Detectives also confirmed ⟦F9; v=yes; by=police: that the extortionist had received his money⟧, and ⟦F19; v=30 bitcoin; by=police: had got thirty bitcoin⟧. The company, asked again, had no comment. ⟦F27; v=26; by=police: Twenty-six people have by now reported attempts to blackmail them⟧, and the prosecutors' telephone line for victims stays open until Christmas.
⟦F8; v=45 bitcoin; by=-: He had opened at forty-five⟧. For British patients at the Faro and Lagos sites: the group says that ⟦F24; v=a week and a half; by=group: paper charts were in use for about a week and a half⟧, and that your GP at home will not have been told.
A coroner's panel has reported on the death of ⟦F13; v=Brites Carvalho; by=-: Mrs Carvalho, who did not survive the transfer from Viana⟧. ⟦F14; v=heart failure; by=coroner's panel: It found a ruptured heart muscle that no scan would have saved⟧. ⟪Duarte Carvalho; q: “⟦F14; v=outage; by=Duarte Carvalho: They rang three doctors to ask what was in a picture they took themselves⟧,”⟫ her son repeated outside.
⟦F6; v=212; by=-: All 212 delayed operations⟧ have since taken place. ⟦F31; v=2031; st=planned; by=authority: The data authority expects to decide in spring 2031⟧. After ⟦F10; v=2026; by=-: the Ferraz affair four years back⟧, ⟦F32; v=€190,000; by=-: the laboratory paid 190,000 euros⟧, or a little over two euros for ⟦F11; v=88000; by=-: each of the 88,000 whose blood tests had gone missing⟧.
%% More from Property: Is Tavira the new Lagos?
=== key
F1 | What was stolen from Clínicas Alvorada?
F2 | How many people's data were taken?
F3 | How many hospitals does the group run?
F4 | When did the intruders first get in?
F5 | How did the intruders get in?
F6 | How many operations were postponed?
F7 | Who was behind the theft?
F8 | How much ransom was demanded?
F9 | Was a ransom paid?
F10 | When was the breach at the Ferraz laboratories?
F11 | How many people did the Ferraz breach touch?
F12 | What has the data authority done?
F13 | Who died during the transfer from Viana?
F14 | Why did the patient die?
F15 | How far did the owner's bonds fall?
F16 | How many files were in the first leak?
F17 | When was the first leak?
F18 | What does the son want?
F19 | How much ransom was paid?
F20 | Where was the server with the stolen files?
F21 | When did the copying begin?
F22 | Does Pale Heron exist?
F23 | How many outpatient practices does the group have?
F24 | For how long did the wards work on paper?
F25 | How many documents were in the second leak?
F26 | When was the second leak?
F27 | How many patients were blackmailed?
F28 | What happened to the security team?
F29 | How high might the fine be?
F30 | Who was arrested?
F31 | When will the authority decide?
F32 | What did the Ferraz laboratory pay?
F33 | Who owns the group?
D1 | figure | scope | F2 | 410000: a1 a3 | 1.3 million: a3 a5 | those with a clinical file, or all whose name or number was in the system
D2 | date | conflict | F4 | 2030-10-30: a1 | 2030-10-19: a2 a4 | the company's Wednesday against the logs
D3 | cause | conflict | F5 | phishing: a1 a2 | unpatched gateway: a2 a4 a5 | a contractor's e-mail against a gateway without its update
D4 | figure | rounding | F6 | 212: a1 a6 | more than 200: a2 a3 | agency and live blog round the operations
D5 | denial | conflict | F9 | no: a1 a3 | yes: a3 a5 a6 | the company denies a payment that the insurer's people, the ledger and the police report
D6 | cause | conflict | F14 | outage: a2 a3 a6 | heart failure: a3 a6 | the family blames the lost hour, minister and coroner the heart
D7 | figure | rounding | F15 | 38%: a2 | nearly four tenths: a4 | the same fall
D8 | place | conflict | F20 | Rotterdam: a3 a6 | Chișinău: a4 | cyber centre and police against the insurer's examiner
D9 | identity | update | F7 | Pale Heron: a1 a2 a4 | former technician: a6 | a suspect is held and the gang dropped
D11 | figure | scope | F3 | 14: a1 a2 | 16: a4 | the Portuguese houses, or also the two in Luanda
D12 | figure | update | F27 | 9: a5 | 26: a6 | two weeks later more had come forward
D10 | figure | rounding | F24 | 11 days: a4 | a week and a half: a6 | the same spell of paper charts
R F9 | 4 | the company; the insurer's people; the public ledger; the police
R F4 | 3 | the company; the authority; the insurer's examiner
R F7 | 2 | the note on the screens; the police
R F2 | 2 | the company; the data authority
S | a3 “They phoned three doctors to ask what was in a picture they had taken themselves,” | a6 “They rang three doctors to ask what was in a picture they took themselves,”
E | Clínicas Alvorada | organisation | Clínicas Alvorada; Alvorada; the private group; the Portuguese clinic group; the company
E | Brites Carvalho | person | Brites Carvalho; Mrs Carvalho; a 67-year-old woman; the patient from Viana
E | Duarte Carvalho | person | Duarte Carvalho; Her son; her son
E | Ardennes Santé | organisation | Ardennes Santé; the Luxembourg investment company
E | data protection authority | organisation | data protection authority; the data authority; the authority
