story: niigata_retrial
about: a Japanese woman is cleared in a retrial after 31 years for poisoning at a village festival; days in a cell counted from arrest or from sentence, confession freely given or after fourteen hours, curry or tea, whose pesticide, four dead or five, prosecutors appeal or do not, and another village's unsolved case
=== a1 | outlet: Echigo Nichinichi | published: 2032-10-14 | title: Not guilty: Mrs Hoshina walks free after 31 years
%% Niigata edition, city page
%% 購読のお申し込みはこちら
The Niigata District Court ⟦F1; v=acquitted; by=-: acquitted Fumiko Hoshina⟧, ⟦F2; v=78; by=-: 78⟧, ⟦T2032-10-13: on Wednesday⟧ in ⟦F3; by=-: the retrial over the poisoned curry of Okusawa⟧. ⟦F4; v=4; by=-: Four people died⟧ and ⟦F5; v=63; by=-: sixty-three fell ill⟧ ⟦F6; v=2001-08-16; by=-: at the hamlet's Bon dance on 16 August 2001⟧.
Presiding judge Keisuke Tabuchi found that ⟦F7; v=fabricated; by=Keisuke Tabuchi: the bottle of pesticide in her shed had been placed there by investigators⟧. ⟪Keisuke Tabuchi; q: “The court cannot but conclude that the evidence was made,”⟫ he read, and bowed.
Mrs Hoshina ⟦F8; v=31 years; by=-: spent thirty-one years behind walls⟧, counted from her arrest, ⟦F9; v=28 years; by=-: twenty-eight of them under sentence of death⟧. ⟪Fumiko Hoshina; q: “I should like to see whether the persimmon is still there,”⟫ she told reporters.
The former chief investigator, Masaru Oginome, 84, ⟦F7; v=found; by=Masaru Oginome; st=denied: repeated by telephone that the bottle was discovered, not planted⟧. ⟦F10; v=5; by=-: Three rounds of tests by five laboratories had been needed⟧.
=== a2 | outlet: Hinode Tsushin | published: 2032-10-14 | title: Japan court clears woman on death row for decades
TOKYO, Oct. 14 (Hinode) -- ⟦F1; v=acquitted; by=-: A woman who had been awaiting execution for the mass poisoning of neighbours was found not guilty⟧ at a retrial on Wednesday.
⟦F11; v=14 hours; by=defence lawyers: Fumiko Hoshina confessed only after being questioned for 14 hours⟧ without a break, her lawyers told the court. ⟦F11; v=free; by=prosecutors: Prosecutors maintained that she had spoken of her own accord⟧ ⟦F12; v=first evening; by=prosecutors: on the first evening⟧.
⟦F4; v=4; by=-: The 2001 poisoning killed four⟧ and ⟦F5; v=more than 60; by=-: sickened more than 60⟧.
⟦F13; by=prosecutors: The prosecution has two weeks to appeal⟧. ⟦F14; st=planned; v=undecided; by=prosecutors: A spokesman said a decision had not been made⟧.
She is ⟦F15; v=6th; by=justice ministry: the sixth person since the war to be cleared after a death sentence became final⟧, the justice ministry said.
%% (c) Hinode Tsushin
=== a3 | outlet: Manchester Evening Examiner | published: 2032-10-15 | title: 'Curry killer' gran freed after 31 years on death row
%% More: Ten things we learned from the derby
A gran branded the Curry Killer ⟦F1; v=acquitted; by=-: has walked free⟧ ⟦F8; v=31 years; by=-: after an incredible 31 years under lock and key⟧ in Japan.
⟦F9; v=28 years; by=-: For 28 of them ⟦F2; v=78; by=-: Fumiko Hoshina, 78,⟧ woke up not knowing if it was the day she would hang⟧.
⟦F4; v=5; by=-: Five villagers perished⟧ when ⟦F16; v=curry; by=-: weedkiller was stirred into a curry⟧ at a summer fête. But ⟦F7; v=fabricated; by=judge: the bottle that nailed her was a plant, a judge ruled⟧.
⟪Saburo Hoshina; q: “⟦F17; v=every month; by=Saburo Hoshina: Mum got one letter a month and I wrote every one⟧,”⟫ son Saburo, 51, said.
⟦F18; v=212 million yen; by=-: She could pocket £1.1 million⟧ in compensation. ⟦F19; by=campaigners: Campaigners say the real poisoner is dead⟧.
=== a4 | outlet: Okusawa Residents' Association newsletter | published: 2032-10-20 | title: From the families
%% 回覧板 No. 212 – please pass on within two days
We are asked by everyone what we feel. ⟦F4; v=4; by=-: We lost Mr and Mrs Kanda, little Yuto, and Mrs Shirai⟧. The fifth name that newspapers give, ⟦F20; v=cancer; by=-: old Mr Mabuchi, died two years later of his stomach⟧, though his widow always ⟦F20; v=poison; by=Mrs Mabuchi: laid it to the poison⟧.
Everyone writes of the curry. ⟦F16; v=barley tea; by=Kazuo Kanda: I ladled the curry and ate two plates, and I am well; it was the barley tea⟧, says Kazuo Kanda, the brother. ⟪Kazuo Kanda; q: “I told them in 2001. They wrote down curry,”⟫ he says.
⟦F7; v=fabricated; by=court: The court calls the bottle false⟧. We were there when it was found, ⟦F21; v=third search; by=-: at the third search, not the first⟧, and ⟦F22; v=label; by=-: some of us saw that the label was new⟧. We kept quiet. ⟦F23; by=-: Eleven of us signed the petition against a retrial in 2019⟧, and some are ashamed.
We ask the prosecutors ⟦F14; by=-; st=asked: to let it end here⟧.
=== a5 | outlet: Hinode Tsushin | published: 2032-10-27 | title: Prosecutors give up appeal in Okusawa poisoning
TOKYO, Oct. 27 (Hinode) -- ⟦F14; v=no appeal; by=prosecutor general: Prosecutors will not contest the acquittal⟧ of Fumiko Hoshina, the prosecutor general said Wednesday, ⟦F24; v=final; by=-: making it final⟧.
In an unusual statement Prosecutor General Chiyo Amakusa said that ⟦F7; v=not proven; by=Chiyo Amakusa: she could not accept the word “fabricated”, for which there was no proof⟧. ⟪Chiyo Amakusa; q: “⟦F14; v=no appeal; by=Chiyo Amakusa: We refrain from appealing⟧ out of regard for her age,”⟫ the statement said.
Chief defence counsel Ryo Imai called it an insult. ⟦F18; v=212 million yen; by=Ryo Imai; st=planned: He will seek 212 million yen⟧, the maximum, he said: ⟦F25; v=11300 days; by=Ryo Imai: 18,700 yen for each of some 11,300 days⟧.
The Niigata police chief ⟦F26; v=apologised; by=-: visited her on Tuesday and apologised⟧.
=== a6 | outlet: Le Moniteur d'Outre-Mer | published: 2032-10-30 | title: Japan: one village, one bottle, thirty-one years
%% Asie | De notre correspondante à Tokyo, Inès Vauquelin
What is left of a case when the culprit is removed? ⟦F4; v=4; by=court: Four dead according to the judgment⟧, ⟦F4; v=5; by=Mrs Mabuchi: five if you believe a widow of Okusawa⟧. ⟦F16; v=barley tea; by=court: An infusion of barley, the judges think, carried the poison⟧; ⟦F16; v=curry; by=first trial: at the first trial it was the stew⟧, and so it stays in every headline.
⟦F11; v=14 hours; by=custody record: The custody record shows an interrogation that began at 8 a.m. and closed at ten in the evening⟧; ⟦F12; v=ninth day; by=custody record: it was on the ninth day, the same paper says, that she signed⟧. She withdrew everything ⟦F27; by=-: before the first hearing⟧.
As for the bottle, ⟦F7; v=found; by=Masaru Oginome > Echigo Nichinichi: the old commissaire has told a local daily that it was discovered honestly⟧; ⟦F22; v=label; by=chemist: a chemist for the defence dated its label to October⟧, two months after the feast.
⟦F8; v=more than 11000 days; by=-: More than eleven thousand nights in detention⟧, ⟦F9; v=28 years; by=-: of which twenty-eight years waiting for the rope⟧. ⟪Fumiko Hoshina; q; via=Echigo Nichinichi: “I would like to know if the persimmon tree still stands,”⟫ she said on leaving. ⟦F28; v=cut down; by=-: It was felled in 2011⟧.
@@ copy Hinode Tsushin
The Niigata police chief ⟦F26; v=apologised; by=-: visited her on Tuesday and apologised⟧.
An unsolved poisoning at Sabae, ⟦F29; v=1987; by=-: in 1987⟧, ⟦F30; v=2; by=-: cost two lives⟧; nobody was ever charged there.
=== a7 | outlet: Retrial Watch Japan | published: 2032-11-02 | title: Briefing: Hoshina after finality
%% Non-profit | ISSN pending
⟦F1; v=acquitted; by=-: Status: cleared of all charges⟧; ⟦F24; v=final; by=-: judgment binding since 27 October⟧.
Detention: ⟦F8; v=11332 days; by=-: 11,332 days⟧ from ⟦F31; v=2001-10-04; by=-: her arrest on 4 October 2001⟧, which prosecutors date ⟦F32; by=-: to the warrant⟧ rather than to the first night in the station.
Interrogation: ⟦F11; v=free; by=prosecutors: the State's case stayed to the end that she volunteered her statement⟧; ⟦F11; v=14 hours; by=defence: the defence, that it was wrung from her at the close of a fourteen-hour sitting⟧.
Sick: ⟦F5; v=63; by=hospital records: 63 patients in the hospital records⟧, ⟦F5; v=71; by=village roll: 71 on the village's own roll, with those who never saw a doctor⟧.
Compensation: ⟦F18; v=212 million yen; by=defence: the claim lodged is for ¥212m⟧. A civil suit against the prefecture ⟦F33; st=planned; by=defence: is to be brought in spring⟧.
The bottle: ⟦F7; v=fabricated; by=court: “made”, in the court's term⟧; ⟦F7; v=not proven; by=prosecutor general: for the prosecutor general a thing unproved⟧. Place in the list: ⟦F15; v=5th; by=justice ministry: the ministry has corrected itself, she is the fifth and not the sixth to leave death row cleared⟧. We note that ⟦F34; v=none; by=-: no officer has been disciplined⟧.
=== key
F1 | What was the outcome of the retrial?
F2 | How old is Mrs Hoshina?
F3 | What was the retrial about?
F4 | How many died of the poisoning?
F5 | How many fell ill?
F6 | When was the poisoning?
F7 | Was the bottle of pesticide planted?
F8 | How long was Mrs Hoshina detained?
F9 | How long was she under sentence of death?
F10 | How many laboratories tested?
F11 | How did she come to confess?
F12 | When did she confess?
F13 | How long has the prosecution to appeal?
F14 | Will the prosecutors appeal?
F15 | How many have been cleared after a final death sentence?
F16 | What carried the poison?
F17 | How often did the son write?
F18 | How much compensation may she get?
F19 | What do campaigners say of the real poisoner?
F20 | Of what did Mr Mabuchi die?
F21 | At which search was the bottle found?
F22 | What was wrong with the bottle?
F23 | How many signed the petition against a retrial?
F24 | Is the acquittal final?
F25 | For how many days is compensation sought?
F26 | What did the police chief do?
F27 | When did she withdraw her confession?
F28 | What became of the persimmon tree?
F29 | When was the poisoning at Sabae?
F30 | How many died at Sabae?
F31 | From what day is the detention counted?
F32 | To what do prosecutors date the arrest?
F33 | When will a civil suit be brought?
F34 | Was any officer disciplined?
D1 | responsibility | conflict | F7 | fabricated: a1 a3 a4 a7 | found: a1 a6 | not proven: a5 a7 | the court says planted, the chief investigator discovered, the prosecutor general unproved
D3 | cause | conflict | F11 | 14 hours: a2 a6 a7 | free: a2 a7 | wrung out by interrogation or volunteered
D4 | date | conflict | F12 | first evening: a2 | ninth day: a6 | prosecutors against the custody record
D5 | cause | conflict | F16 | curry: a3 a6 | barley tea: a4 a6 | the first trial and the headlines against a brother and the judges
D6 | cause | conflict | F20 | cancer: a4 | poison: a4 | the association against his widow
D7 | figure | scope | F4 | 4: a1 a2 a4 a6 | 5: a3 a6 | with or without Mr Mabuchi, who died two years later
D8 | figure | scope | F5 | 63: a1 a7 | 71: a7 | hospital patients, or those too who saw no doctor
D10 | characterisation | update | F14 | undecided: a2 | no appeal: a5 | two weeks later the prosecutors decided
D13 | figure | update | F15 | 6th: a2 | 5th: a7 | the ministry corrected its list
D11 | figure | rounding | F5 | more than 60: a2 | 63: a1 a7 | the agency rounds the ill
D12 | figure | rounding | F8 | 31 years: a1 a3 | more than 11000 days: a6 | 11332 days: a7 | the days make 31 years
R F7 | 3 | the court; the chief investigator; the prosecutor general
R F11 | 3 | the defence; the prosecutors; the custody record
R F16 | 3 | the first trial; the brother; the retrial court
R F14 | 1 | the prosecution
S | a1 “I should like to see whether the persimmon is still there,” | a6 “I would like to know if the persimmon tree still stands,”
E | Fumiko Hoshina | person | Fumiko Hoshina; Mrs Hoshina; A gran
E | Masaru Oginome | person | Masaru Oginome; The former chief investigator; the old commissaire
E | Chiyo Amakusa | person | Prosecutor General Chiyo Amakusa; the prosecutor general
E | Keisuke Tabuchi | person | Presiding judge Keisuke Tabuchi; a judge
E | Ryo Imai | person | Chief defence counsel Ryo Imai
