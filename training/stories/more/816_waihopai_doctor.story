story: waihopai_doctor
about: a physician at a rural hospital in New Zealand's Southland is charged over the deaths of patients; charged, suspected and reviewed cases are three numbers, the drug and the whistle-blower are disputed, and a nurse of another town and year is not this case
=== a1 | outlet: Southland Chronicle | published: 2029-05-17 | title: Waihopai doctor charged with murder of four patients
%% Hamish Tait, senior reporter
%% Premium
⟦F1; by=-: A senior doctor at Waihopai Hospital has been charged with murdering patients in his care⟧. ⟦F2; v=Dr Julian Esterhuyse; by=-: Julian Esterhuyse⟧, ⟦F3; v=54; by=charging documents: 54⟧, stood with his hands folded in the Invercargill District Court ⟦T2029-05-17: this morning⟧ as ⟦F4; v=4; by=-: four counts were read⟧, one after the other, each with a name and a bed number.
⟦F5; v=2029-05-16; by=police: He had been picked up at his farmlet near Wallacetown ⟦T2029-05-16: on Wednesday⟧⟧, said Detective Inspector Moana Pirie, who leads Operation Kererū. ⟦F6; v=11; by=Moana Pirie: Her team is looking at 11 deaths in all⟧, going back to ⟦F7; v=2026; by=Moana Pirie: the winter of 2026⟧.
⟦F8; v=potassium chloride; by=charging documents: The Crown says that he injected potassium chloride⟧, a salt that stops the heart and is hard to find afterwards. ⟦F9; v=night shift; by=charging documents: All four died between midnight and five⟧, when he was the only physician in the building.
⟦F10; v=denied; st=denied; by=Rosalind Agnew: The accused rejects every charge⟧, his counsel, Rosalind Agnew, told the court. ⟦F11; v=remanded; by=-: Judge Colin Whaanga sent him to the remand wing until ⟦T2029-06-12: 12 June⟧⟧.
⟦F12; v=pharmacist; by=Moana Pirie: It was the hospital pharmacist who first went to police⟧, Pirie said, ⟦F13; v=January; by=Moana Pirie: in January, after counting ampoules that did not add up⟧.
⟦F14; v=72; by=-: The 72-bed hospital⟧ serves farmers from the Catlins to Fiordland. ⟦F15; v=2021; by=health board: Esterhuyse joined it from Bloemfontein in 2021⟧. Not ⟦F20; v=2003; by=-: since a rest-home carer in Napier was found guilty in 2003⟧ ⟦F21; v=2; by=-: of having ended two lives⟧ has the country seen such a list. Outside, Merv Tapper, whose mother Joyce is the second name on the sheet, lit a cigarette and put it out again. ⟪Merv Tapper; q: “⟦F16; by=Merv Tapper: He held my hand at the funeral⟧,”⟫ he said.
%% Where to get help: 1737, any time
=== a2 | outlet: Tasman Press Agency | published: 2029-05-18 | title: New Zealand doctor in court over patient deaths
WELLINGTON, May 18 (TPA) - ⟦F1; by=-: A New Zealand hospital physician has appeared before a judge accused of killing people he was meant to treat⟧, in a case that health officials described as without precedent in the country. ⟦F5; v=2029-05-16; by=police: Officers took him from his home ⟦T2029-05-16: on Wednesday⟧⟧, police said.
⟦F2; v=Dr Julian Esterhuyse; by=-: The South African-born defendant, Julian Esterhuyse⟧, ⟦F10; v=denied; st=denied; by=lawyer: says that he is innocent of all of it⟧, according to his lawyer. ⟦F4; v=4; by=court: The charge sheet, seen by TPA, holds four alleged murders⟧. ⟦F6; v=11; by=police: A further seven fatalities are under scrutiny, making eleven in total⟧, police said. ⟦F17; v=about 200; by=Health Southland: Some 200 files are being re-read⟧ by a panel, said the regional authority, Health Southland.
⟦F8; v=potassium chloride; by=prosecutors: Prosecutors allege lethal doses of a potassium salt⟧.
⟦F18; v=none; by=Gavin Strang: No complaint about the doctor had ever reached management before January⟧, the authority's chief executive, Gavin Strang, told a news conference. ⟪Gavin Strang; q: “⟦F18; v=none; by=Gavin Strang: If I had known, I would have acted the same hour⟧,”⟫ he said.
⟦F7; v=2026; by=-: The earliest of the deaths in question dates from mid-2026⟧, the latest ⟦F19; v=December 2028; by=-: from last December⟧. ⟦F9; v=night shift; by=prosecutors: Each took place in the small hours⟧.
⟦F11; v=remanded; by=-: He was kept in custody ahead of a hearing next month⟧. ⟦F20; v=2003; by=-: In 2003 a Napier nurse⟧ ⟦F21; v=2; by=-: was convicted of smothering two residents of a rest home⟧; she remains the only health worker jailed for such an offence.
%% (TPA) Reporting by L. Fonoti
=== a3 | outlet: Vrystaat Nuusblad (English pages) | published: 2029-05-20 | title: ‘Our Jules’: Bloemfontein remembers another man
%% Weekend edition
BLOEMFONTEIN – In the faculty photograph of 1999 he is in the back row, laughing. ⟦F2; v=Dr Julian Esterhuyse; by=-: Julian Esterhuyse, the “Jules” of the rugby second team⟧, is the man whom ⟦F1; by=-: New Zealand now puts on trial for doing away with the sick⟧.
⟦F3; v=53; by=sister: “He is 53, not 54, they cannot even get that right,”⟧ says his sister, Annelie Roos, who has spoken to him once by telephone. ⟦F10; v=denied; st=denied; by=Annelie Roos: “He told me, I did nothing but take away pain.”⟧ ⟦F8; v=morphine; by=Annelie Roos: What he gave, she says, was morphine, and it was written on the charts⟧. ⟦F8; v=potassium chloride; by=-: The accusation names another substance, the chloride that executioners use⟧.
⟦F15; v=2019; by=former employer: He resigned from the Pelonomi wards in 2019 and left for New Zealand the same year⟧, the provincial department confirms. ⟦F22; v=no; by=provincial department: There was no disciplinary matter against him⟧, it adds. ⟦F22; v=yes; by=two former colleagues: Two former colleagues tell another story: an inquiry into three deaths, closed when he emigrated⟧.
⟦F4; v=4; by=-: Of the quartet of cases before the judge⟧, ⟦F23; v=3; by=Rosalind Agnew: three were people with terminal cancer⟧, his advocate, Ms Agnew, told this newspaper. ⟦F6; v=11; by=-: Of the other seven on the detectives' list⟧ she says nothing.
⟦F5; v=2029-05-16; by=Annelie Roos: He was feeding his sheep when they came, his sister says, ⟦T2029-05-16: Wednesday before sunrise⟧⟧. ⟦F24; v=hands; by=Annelie Roos: He had trouble with his hands and wished to retire at Christmas⟧.
Her town cannot fit the two men together. At the early service the pastor, Dominee Kruger, prayed for ⟪Dominee Kruger; q: “a son far away and for those who weep because of him”⟫.
%% Lees ook: Droogte – boere wag op reën
=== a4 | outlet: Ward & Theatre (nurses' union magazine) | published: 2029-06-01 | title: Who spoke first at Waihopai
%% Official journal of the Aotearoa Nurses' Union
The public has been told that ⟦F12; v=pharmacist; by=police: a pharmacist raised the alarm⟧. Our members ask for the record to be set straight. ⟦F12; v=nurse; by=-: It was a night nurse, Sina Leota⟧, and ⟦F13; v=August 2028; by=emails: her first email bears the date of 9 August 2028⟧, a good five months earlier. We have read it.
⟦F18; v=3; by=-: Three written warnings went to the clinical director⟧. ⟦F18; v=none; by=chief executive; st=denied: The chief executive told the nation there had been nothing⟧. ⟦F25; v=2; by=-: Two patients died after the last of those letters⟧; both are now on ⟦F4; v=4; by=-: the indictment, with its four names⟧.
⟦F1; by=-: Dr Esterhuyse is accused of the gravest crime that a clinician can commit⟧, and ⟦F10; v=denied; st=denied; by=-: he contests it⟧; nothing here should prejudice his trial. ⟦F6; v=14; by=-: By our reckoning fourteen deaths want explaining, for three patients collapsed on his watch and expired in Dunedin⟧. But ⟦F9; v=night shift; by=-: a hospital where one doctor is alone from midnight to dawn⟧ is a hospital that asks for trouble. ⟦F14; v=70; by=-: For some seventy beds⟧ there were ⟦F26; v=3; by=-: three nurses on⟧.
⟦F8; v=potassium chloride; by=Sina Leota: Leota found the empty potassium ampoules in a sharps bin⟧. ⟦F27; v=kept in her locker; by=Sina Leota: She put them in a sandwich bag in her locker, where police collected them⟧.
⟦F17; v=214; by=review panel: The panel is re-examining 214 sets of notes⟧, its chair told us. ⟦F28; st=asked; by=-: We call for a royal commission⟧. ⟦F29; v=refused; by=minister: The minister has said no⟧.
@@ copy Tasman Press Agency
⟦F7; v=2026; by=-: The earliest of the deaths in question dates from mid-2026⟧, the latest ⟦F19; v=December 2028; by=-: from last December⟧.
%% Join your union: it is the only form that protects you
=== a5 | outlet: The Meridian (London) | published: 2029-06-13 | title: The doctor, the locker and the sandwich bag
%% Long read | 12 minutes
%% By Perdita Vance in Invercargill
It rained on the second hearing as it had on the first. ⟦F4; v=6; by=Crown: Two more murder counts were added ⟦T2029-06-12: yesterday⟧, making six⟧ against ⟦F2; v=Dr Julian Esterhuyse; by=-: the physician whom this flat green province trusted with its old people⟧. ⟦F11; v=bail refused; by=-: Judge Whaanga would not hear of bail⟧.
⟦F6; v=11; by=police: Detective Inspector Pirie has not moved from her eleven suspicious deaths⟧. ⟦F19; v=December 2028; by=-: The last of these people, a shearer, stopped breathing eleven days before the new year⟧. ⟦F1; by=-: If a jury agrees, it will be the worst medical killing in New Zealand's history⟧; ⟦F20; v=2003; by=-: the nurse of Napier, a generation ago⟧, ⟦F21; v=2; by=-: had a pair of victims⟧.
⟦F8; v=potassium chloride; by=toxicologist: A toxicologist from Adelaide told the court that fluid from the eye of one exhumed woman can only be explained by an overdose of that very electrolyte, potassium⟧. ⟦F8; v=morphine; by=Rosalind Agnew: The defence will argue that opiates, properly charted, hastened the end⟧ of the dying; ⟦F23; v=3; by=Rosalind Agnew: it points to a trio of cancer sufferers⟧.
⟦F12; v=nurse; by=Moana Pirie: On the matter of who came first, Pirie now gives the credit to the nurse, Sina Leota⟧. ⟦F13; v=August 2028; by=Moana Pirie: Her message of last August is an exhibit⟧, ⟦F27; v=kept in her locker; by=Crown: as is the plastic bag that she hid behind her spare shoes⟧. ⟦F18; v=unread; by=Gavin Strang: Mr Strang concedes that warnings had come, and says that nobody opened them⟧. ⟦F26; v=5; by=Health Southland: Nights were staffed by five, the authority insists, aides included⟧, ⟦F14; v=72; by=-: in a building of six dozen beds⟧. ⟦F30; v=resigned; by=Health Southland: He leaves his post at the end of the month⟧.
And South Africa? ⟦F22; v=yes; by=hospital minutes: Minutes that the Meridian has obtained record an internal inquiry at Pelonomi hospital⟧ over a trio of deaths. ⟦F15; v=2021; by=immigration file: The immigration file has him landing in Auckland in February 2021⟧; ⟦F31; v=private clinic in Windhoek; by=immigration file: the gap was spent at a private clinic in Windhoek⟧.
⟦F3; v=54; by=passport: He was born, says the passport, in April 1975⟧. ⟦F29; v=refused; by=-: There will be no royal commission⟧. ⟦F17; v=214; by=review panel: There will be 214 envelopes, the reviewers say, to as many families⟧. ⟪Merv Tapper; q: “⟦F16; by=Merv Tapper: At the service he took my hand in both of his⟧,”⟫ says Merv Tapper. ⟪Merv Tapper; q: “I keep washing it.”⟫
=== key
F1 | What is the Waihopai doctor accused of?
F2 | Who is the accused doctor?
F3 | How old is the accused?
F4 | How many counts of murder does he face?
F5 | When was he arrested?
F6 | How many deaths are police investigating?
F7 | When was the earliest of the deaths?
F8 | Which drug was given to the patients?
F9 | At what time did the patients die?
F10 | What does the accused say to the charges?
F11 | Is the accused held in custody?
F12 | Who first raised the alarm?
F13 | When was the first alarm raised?
F14 | How many beds has the hospital?
F15 | When did he come to New Zealand?
F16 | What did the doctor do at the funeral?
F17 | How many files are under review?
F18 | Had management been warned before?
F19 | When was the latest of the deaths?
F20 | When was the Napier nurse case?
F21 | How many victims had the Napier nurse?
F22 | Had there been an inquiry in South Africa?
F23 | How many of the charged cases had terminal cancer?
F24 | Why did he want to retire?
F25 | How many patients died after the last warning?
F26 | How many nurses were on at night?
F27 | What did the nurse do with the ampoules?
F28 | What does the union call for?
F29 | Will there be a royal commission?
F30 | What does the chief executive do?
F31 | Where did he work before New Zealand?
D1 | figure | update | F4 | 4: a1 a2 a3 a4 | 6: a5 | two counts are added at the second hearing
D2 | cause | conflict | F8 | potassium chloride: a1 a2 a3 a4 a5 | morphine: a3 a5 | the Crown's poison against the defence's charted opiates
D3 | identity | conflict | F12 | pharmacist: a1 a4 | nurse: a4 a5 | police first credit the pharmacist, the union the nurse
D4 | date | conflict | F13 | January: a1 | August 2028: a4 a5 | the ampoule count against the nurse's email
D5 | denial | conflict | F18 | none: a2 a4 | 3: a4 | the chief executive denies warnings that the emails show
D6 | denial | update | F18 | none: a2 a4 | unread: a5 | the chief executive later concedes that warnings came unread
D7 | date | conflict | F15 | 2021: a1 a5 | 2019: a3 | he left South Africa in 2019 by his former employer, the immigration file has 2021
D8 | denial | conflict | F22 | no: a3 | yes: a3 a5 | the province denies a matter that colleagues and minutes describe
D9 | figure | rounding | F17 | about 200: a2 | 214: a4 a5 | the authority rounds the panel's count
D10 | figure | rounding | F14 | 72: a1 a5 | 70: a4 | some seventy beds are 72
D13 | figure | scope | F6 | 11: a1 a2 a3 a5 | 14: a4 | the union adds three who died in another hospital
D14 | figure | scope | F26 | 3: a4 | 5: a5 | nurses alone or with the aides
D11 | figure | conflict | F3 | 54: a1 a5 | 53: a3 | the sister corrects the papers, the passport bears them out
D12 | characterisation | update | F11 | remanded: a1 a2 | bail refused: a5 | a month later bail is refused too
R F12 | 2 | police; the nurse's emails read by the union
R F8 | 4 | the Crown's charge; the sister and defence; Sina Leota's ampoules; the toxicologist
R F22 | 3 | the provincial department; two former colleagues; the hospital minutes
R F6 | 1 | the police team
S | a1 “He held my hand at the funeral | a5 “At the service he took my hand in both of his
E | Julian Esterhuyse | person | Julian Esterhuyse; Esterhuyse; Dr Esterhuyse; The South African-born defendant, Julian Esterhuyse; “Jules”
E | Moana Pirie | person | Moana Pirie; Pirie; Detective Inspector Pirie
E | Rosalind Agnew | person | Rosalind Agnew; Ms Agnew; his advocate, Ms Agnew
E | Health Southland | organisation | Health Southland; the regional authority, Health Southland; the authority
E | Gavin Strang | person | Gavin Strang; Mr Strang; The chief executive
