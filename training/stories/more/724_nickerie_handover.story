story: nickerie_handover
about: a Trinidadian gang leader is handed over by Suriname; how he was caught, on whose warrant, where he lands, how many killings he is held for, whether his transfer was legal, and whether a deal was made; his brother's extradition to Miami in 2028 and a shoot-out at the prison stand close by
=== a1 | outlet: Surinaamse Rivierbode | published: 2031-09-18 | title: ‘Sugar’ Baptiste put on plane at Zanderij
%% Door onze justitieredactie. Translated for the Caribbean page
%% Paramaribo
Before most of Paramaribo was awake, ⟦F1; by=-: Keron “Sugar” Baptiste, who leads the gang called Seven Kings of Laventille, was taken from the Santo Boma prison and flown to Trinidad⟧. ⟦F2; v=0510; by=-: The machine of the Trinidadian coast guard left the ground at ten past five⟧ ⟦F3; v=2031-09-17; by=-: ⟦T2031-09-17: on Wednesday⟧⟧. ⟦F4; v=12; by=-: Twelve police officers with masks rode along⟧.
The Minister of Justice, Sherida Karamat, said that ⟦F5; v=court order; by=Sherida Karamat: everything had been done on the order of a judge⟧. His counsel, Mr. Raoul Lashley, was in the courtroom at eight with an appeal which nobody could hear any more. ⟪Raoul Lashley; q: “⟦F5; v=kidnapping; by=Raoul Lashley: This is not an extradition. It is a kidnapping with a stamp⟧,”⟫ he said. ⟦F6; v=pending; by=Raoul Lashley: The term for appealing ran until noon⟧, according to him.
⟦F7; v=Nickerie; by=-: Baptiste had been caught ⟦T2031-02: in February⟧ in Nieuw Nickerie⟧, ⟦F8; v=barber; by=-: in a barber's chair⟧, with half a beard. ⟦F9; v=informer; by=police: A tip from the rice trade betrayed him⟧, the police stated then.
⟦F10; v=14; by=Trinidad's charge sheet: Trinidad wants him for fourteen murders⟧, by the charge sheet that was sent here. ⟦F11; v=38; by=-: He is 38⟧.
In the night before the departure there was shooting near the prison. ⟦F12; v=2; by=police: Two guards were wounded⟧, say the police; ⟦F13; v=unrelated; by=police: it had to do with a smuggled telephone and not with the Trinidadian⟧.
=== a2 | outlet: Caribbean Wire Service | published: 2031-09-17 | title: Trinidad gang boss extradited from Suriname
PORT OF SPAIN, Trinidad (CWS) — ⟦F1; by=-: The reputed head of one of Trinidad's most violent gangs arrived home in handcuffs⟧ ⟦T2031-09-17: Wednesday⟧ to face murder charges, after a seven-month legal fight in Suriname. ⟦F7; v=Nickerie; by=-: He was captured in the Surinamese rice town of Nickerie⟧ in February.
⟦F14; v=Piarco; by=police: Keron Baptiste was brought to Piarco airport⟧ and ⟦F15; v=Teteron; by=police: driven to a military base at Teteron⟧, police said.
⟦F10; v=14; by=prosecutors: He is accused of ordering 14 killings⟧, among them that of a prosecutor, Dana Alcazar-Roop, ⟦F16; v=2030-04; by=-: who was gunned down ⟦T2030-04: in April 2030⟧⟧ at a bakery.
Police Commissioner Wendell Guischard called the operation ⟪Wendell Guischard; q: “the result of eighteen months of patient work.”⟫ ⟦F9; v=phone; by=Wendell Guischard: Detectives had tracked a telephone which his mother used on Sundays⟧, he said.
Homicides in the twin-island nation of 1.5 million reached ⟦F17; v=623; by=police: 623 ⟦T2030: last year⟧⟧, police data show. Much of the blood is shed over cocaine in transit from Venezuela, whose coast is in sight on a clear day, and over contracts for road works. ⟦F34; v=July; by=-: A state of emergency, the second in three years, ran out in July⟧.
⟦F18; v=Devon Baptiste; by=-: His elder brother, Devon, is in an American prison⟧; ⟦F19; v=2028; by=-: he was delivered to Miami ⟦T2028: in 2028⟧⟧ on ⟦F20; v=arms; by=-: gun-running charges⟧.
%% CWS
=== a3 | outlet: The Laventille Lantern | published: 2031-09-21 | title: They brought Sugar home. Who is sleeping?
%% Community paper, free in shops. By Marcia Joseph-Quamina
On Picton Road people did not cheer and did not riot. They closed their windows. ⟦F1; by=-: Now that Keron is back on the island⟧ in chains, everybody is waiting to see which of his captains wants the chair.
Miss Yvonne Alleyne, who taught him to read, said to me: ⟪Yvonne Alleyne; q: “⟦F21; v=2003; by=Yvonne Alleyne: He left my class ⟦T2003: in 2003⟧ with a prize for sums⟧. I pray for him and I lock my gate.”⟫
⟦F10; v=14; by=police: The police say fourteen⟧. ⟦F10; v=22; by=mothers' group: The mothers who meet at the Our Lady hall have a list of twenty-two⟧, for they include eight boys of the Seven Kings themselves, shot by their own side.
Prosecutor Alcazar-Roop is on every front page. She was a brave woman. ⟦F22; v=Kings; by=police: The police lay her at the Kings' door⟧. In the hall they light a candle for her with the rest. ⟦F16; v=2030-04; by=-: That was ⟦T2030-04-24: the Wednesday after Easter last year⟧⟧, I was buying hops bread myself.
Did he come back of his own will? ⟦F23; v=deal; by=cousin; st=alleged: A cousin swears that there is an arrangement: names of politicians in return for a single charge⟧. ⟦F23; v=no deal; by=Wendell Guischard; st=denied: Mr Guischard says that there is no arrangement and will be none⟧.
Six shops have shut since Wednesday. ⟦F24; v=2; by=-: Two soldiers stand at the school⟧, and the little ones bring them sweet drinks.
%% Lost: brown goat, one horn, Upper Erica Street
=== a4 | outlet: Hague Justice Review | published: 2031-09-24 | title: Handed over before the deadline: Suriname's shortcut
%% Analysis. By Prof. Anneloes Terpstra
The case of ⟦F1; by=-: the Trinidadian who was removed from Paramaribo last week⟧ will be read in law schools for the wrong reason.
Sequence first. ⟦F25; v=2031-09-15; by=judgment: The Court of Justice allowed the extradition ⟦T2031-09-15: on 15 September⟧⟧. ⟦F6; v=expired; by=ministry: The ministry contends that the period for appeal ended at midnight ⟦T2031-09-16: on the Tuesday⟧⟧; ⟦F6; v=pending; by=Raoul Lashley: counsel, that it ran until noon on the Wednesday⟧. ⟦F6; v=pending; by=-: The code, in our reading, sides with counsel⟧, since hours are counted from service and not from signature. ⟦F2; v=0510; by=-: The wheels were up ten minutes after five in the morning⟧.
Warrant next. It is widely supposed that Port of Spain alone wanted him. In fact ⟦F26; v=US also; by=court file: a request from Miami lay in the same file⟧, older by three weeks. ⟦F27; v=Trinidad first; by=Sherida Karamat: Minister Karamat gave preference to the neighbour “because the dead are there”⟧. She insists ⟦F5; v=court order; by=Sherida Karamat: that a judge's signature covered each step⟧.
Numbers. A commission of the OAS counts ⟦F28; v=31; by=OAS commission: thirty-one extraditions within the Caribbean since 2025⟧; ⟦F28; v=19; by=Caricom: Caricom, which leaves out the Dutch islands and the Dominican Republic, has nineteen⟧.
The elder brother's transfer is a poor precedent. ⟦F19; v=2028; by=-: Devon Baptiste went to Florida ⟦T2028: three years ago⟧⟧ with ⟦F29; v=consent; by=-: his own consent⟧.
%% The author advised Suriname's bar association in 2026
=== a5 | outlet: Miami Palm Tribune | published: 2031-10-03 | title: Feds: Gang leader cut deal, will testify against ex-minister
&& Feds: Gang leader cut deal, will testify against ex-minister
%% By Rolando Fuentes-Hale
%% Subscribe for $1
⟦F1; by=-: Keron Baptiste, the Trinidad gang chief shipped home from Suriname last month⟧, has ⟦F23; v=deal; by=two US officials: agreed to testify against a former national-security minister⟧, two U.S. officials told the Tribune. In exchange ⟦F30; v=dropped; by=two US officials: Miami drops its own request for him⟧.
⟦F31; v=no; by=Everard Sookram; st=denied: The ex-minister, Everard Sookram, denied ever meeting the man⟧. ⟪Everard Sookram; q: “I have shaken ten thousand hands and that one is not among them,”⟫ he said.
The capture itself was less of a local triumph than advertised, the officials said. ⟦F9; v=drone; by=two US officials: An American surveillance drone followed his boat from Güiria to the Corentyne river⟧; the Surinamese only had to knock. He was seized ⟦F8; v=rice mill; by=two US officials: in the loft of a rice mill⟧, they said, and the barber story was put about ⟪U.S. official; q: “for fun.”⟫
Prosecutors in Port of Spain have meanwhile trimmed their case. ⟦F10; v=11; by=prosecutors: He now stands charged with 11 murders⟧, ⟦F35; v=3; by=-: after three witnesses withdrew⟧. ⟦F22; v=Kings; by=prosecutors: Alcazar-Roop's is still among them⟧.
@@ copy Caribbean Wire Service
Homicides in the twin-island nation of 1.5 million reached ⟦F17; v=623; by=police: 623 last year⟧, police data show. ⟦F34; v=July; by=-: A state of emergency ran out in July⟧.
⟦F11; v=38; by=-: Baptiste, 38⟧, is held on ⟦F15; v=Chacachacare; by=-: Chacachacare, a former leper island, to which he was moved⟧ ⟦F33; v=grenade; by=-: after a grenade was thrown at the army base⟧.
=== a6 | outlet: Radio Oyapock | published: 2031-10-05 | title: Questions of the week: the man called Sugar
%% French Guiana. English summary of a phone-in
Caller from Saint-Laurent: Is it certain that he was caught at the barber's?
Host: ⟦F8; v=barber; by=Vishnu Ramdin: We telephoned the barber of Nieuw Nickerie, Vishnu Ramdin, who still has the cape⟧. ⟪Vishnu Ramdin; q: “He paid for the full shave before they took him,”⟫ he says. ⟦F8; v=rice mill; by=US officials > Miami Palm Tribune: The Miami paper's officials have him in a mill⟧. Both places are ⟦F7; v=Nickerie; by=-: in Nickerie⟧, at least.
Caller: And the murders? I hear a different number each day.
Host: ⟦F10; v=14; by=-: Fourteen on the paper that went to Paramaribo⟧. ⟦F10; v=11; by=-: Eleven today⟧. ⟦F17; v=more than 600; by=-: More than six hundred is the whole island in a year⟧, please do not put those on him.
Caller: ⟦F12; v=2; by=-: The two guards who were shot⟧?
Host: ⟦F12; v=2; by=-: Two, at the prison, on the eve of the flight⟧. One can walk again. ⟦F13; v=unrelated; by=police: The police hold that it was about a telephone⟧; ⟦F13; v=rescue; by=guards' union; st=alleged: the guards' union is sure that it was an attempt to free him⟧.
Caller: Did he make a bargain?
Host: ⟦F23; v=deal; by=US officials > Miami Palm Tribune: Americans told the Tribune that he did⟧. ⟪Wendell Guischard; q: “⟦F23; v=no deal; by=Wendell Guischard; st=denied: I have signed nothing, and I would know⟧,”⟫ the commissioner replied ⟦T2031-10-04: yesterday⟧.
Caller: And how many police on the aeroplane?
Host: ⟦F4; v=a dozen; by=-: A dozen⟧. My cousin cleaned the hangar. ⟪Raoul Lashley; q; via=Surinaamse Rivierbode: “It is not an extradition but a kidnapping that bears a stamp,”⟫ his lawyer told the Rivierbode, and ⟦F32; v=October 20; st=planned; by=-: ⟦T2031-10-20: on 20 October⟧ a court will hear whether that is so⟧.
%% Next: the price of manioc
=== key
F1 | What happened to Keron Baptiste?
F2 | When did the plane take off?
F3 | On what day was he handed over?
F4 | How many officers rode along?
F5 | Was the transfer lawful?
F6 | When did the term for appeal end?
F7 | In which town was he caught?
F8 | Where exactly was he seized?
F9 | How was he tracked down?
F10 | How many murders is he held for?
F11 | How old is he?
F12 | How many guards were wounded?
F13 | Was the shooting at the prison linked to him?
F14 | At which airport did he land?
F15 | Where is he held?
F16 | When was the prosecutor killed?
F17 | How many homicides were there last year?
F18 | Which relative is in an American prison?
F19 | When was the brother extradited?
F20 | On what charges was the brother extradited?
F21 | When did he leave school?
F22 | Who killed the prosecutor?
F23 | Did he make a deal?
F24 | How many soldiers stand at the school?
F25 | When did the court allow the extradition?
F26 | Who else requested him?
F27 | Which request was given preference?
F28 | How many extraditions were there within the Caribbean?
F29 | Did the brother consent?
F30 | What becomes of Miami's request?
F31 | Did the ex-minister ever meet him?
F32 | When will a court hear the complaint?
F34 | When did the state of emergency end?
F35 | How many witnesses withdrew?
F33 | Why was he moved from the army base?
D1 | characterisation | conflict | F5 | court order: a1 a4 | kidnapping: a1 | the minister relies on a judge, counsel speaks of a kidnapping
D2 | date | conflict | F6 | pending: a1 a4 | expired: a4 | the term ran to Wednesday noon for counsel, to Tuesday midnight for the ministry
D3 | cause | conflict | F9 | informer: a1 | phone: a2 | drone: a5 | a tip, a mother's telephone or an American drone
D4 | place | conflict | F8 | barber: a1 a6 | rice mill: a5 a6 | a barber's chair against the loft of a mill
D5 | figure | update | F10 | 14: a1 a2 a3 a6 | 11: a5 a6 | three charges fell when witnesses withdrew
D6 | figure | scope | F10 | 14: a1 a2 a3 a6 | 22: a3 | the mothers add eight of the gang's own dead
D7 | denial | conflict | F23 | deal: a3 a5 a6 | no deal: a3 a6 | a cousin and US officials against the commissioner
D8 | place | update | F15 | Teteron: a2 | Chacachacare: a5 | he was moved after a grenade attack
D9 | figure | scope | F28 | 31: a4 | 19: a4 | Caricom leaves out some territories
D10 | figure | rounding | F17 | 623: a2 a5 | more than 600: a6 | the host rounds the year's homicides
D11 | figure | rounding | F4 | 12: a1 | a dozen: a6 | the host's dozen is the same escort
D12 | cause | conflict | F13 | unrelated: a1 a6 | rescue: a6 | police say a smuggled telephone, the union an attempt to free him
R F9 | 3 | the Surinamese police; the Trinidadian commissioner; the US officials
R F8 | 3 | the Rivierbode; the barber; the US officials
R F23 | 3 | the cousin; the US officials; the commissioner
R F10 | 2 | the charge sheet and its amendment; the mothers' list
S | a1 “This is not an extradition. It is a kidnapping with a stamp | a6 “It is not an extradition but a kidnapping that bears a stamp,”
E | Keron Baptiste | person | Keron “Sugar” Baptiste; Keron Baptiste; Baptiste; Keron; Sugar
E | Wendell Guischard | person | Police Commissioner Wendell Guischard; Mr Guischard; the commissioner
E | Sherida Karamat | person | Sherida Karamat; Minister Karamat; The Minister of Justice
E | Raoul Lashley | person | Raoul Lashley; counsel; his lawyer
E | Dana Alcazar-Roop | person | Dana Alcazar-Roop; Prosecutor Alcazar-Roop; Alcazar-Roop
