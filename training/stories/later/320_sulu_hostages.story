story: sulu_hostages
about: giant-clam researchers and their crew are freed after 93 days on Jolo; rescued by marines or handed over on a beach, with or without money, whose money, and how a man got the hole in his arm; traps: three freed on Sunday and the boatman freed ten days before, the sum paid and the sum that arrived, two fishermen still held, a captain killed in 2027
=== a1 | outlet: Pacific Wire | published: 2033-06-12 | title: Three hostages freed in southern Philippines after three months
MANILA, June 12 (PW) – ⟦F1; by=military: Two Dutch marine biologists and a Malaysian dive operator held by gunmen on a southern Philippine island were freed⟧ ⟦F2; v=2033-06-12: ⟦T2033-06-12: on Sunday⟧⟧, the military said.
⟦F3; v=3; by=military: The three⟧ – Femke Rijnders, 41, Joost Haanstra, 37, and Lim Kah Seng, 52 – ⟦F4; v=Zamboanga; by=military: were flown by helicopter to Zamboanga City⟧ for medical checks. ⟦F5; v=about three months; by=-: They had been in captivity for about three months⟧.
⟦F6; v=rescue; by=Maj. Gen. Arnulfo Sebial: They were rescued by marines after a brief firefight⟧ ⟦F7; v=hills above Kan-Ague; by=Maj. Gen. Arnulfo Sebial: in the hills above Kan-Ague⟧, Major General Arnulfo Sebial, the regional commander, said. ⟦F8; v=2; by=Maj. Gen. Arnulfo Sebial: Two of the captors were killed⟧ and ⟦F38; v=none; by=Maj. Gen. Arnulfo Sebial: no soldier was hurt⟧, according to Sebial.
⟦F9; v=no; by=Maj. Gen. Arnulfo Sebial; st=denied: No ransom had been paid⟧, he said. ⟪Arnulfo Sebial; q: “The government does not pay, has not paid and will not pay.”⟫
⟦F10; v=Junub Commando; by=military: The kidnappers belonged to the Junub Commando⟧, a band that in ⟦F11; v=2027; by=-: 2027⟧ ⟦F12; by=-: killed the captain of a Korean freighter⟧ when a deadline passed. ⟦F13; v=2; by=military: Two Indonesian fishermen seized in a separate raid last year remain in the hands of another group⟧.
%% Pacific Wire Manila bureau. Corrections to desk.
=== a2 | outlet: Zambo Coast Daily | published: 2033-06-13 | title: "Walang putukan": villagers saw a handover on the beach, not a rescue
%% Zamboanga City | By Rashida Asmad, with a report from Jolo
⟦F7; v=Lahi-Lahi beach; by=villagers: The captives came down to the sand at Lahi-Lahi⟧ ⟦F14; v=before six; by=villagers: before six in the morning⟧, walking, one of them with a towel round his arm, and ⟦F6; v=handover; by=villagers: were put into the speedboat of former governor Hadji Munir Salapudin⟧. That is what five villagers of the place told this newspaper. ⟦F8; v=none; by=villagers: Nobody fired and nobody died⟧.
⟪Indah Jamiri; q: “The marines arrived when the coffee was finished,”⟫ said Indah Jamiri, who sells cassava there.
Salapudin would neither confirm nor deny. ⟦F9; v=board and lodging; by=Hadji Munir Salapudin: Something had been given for “board and lodging,”⟧ he allowed, ⟪Hadji Munir Salapudin; q: “because even a guest eats.”⟫ A source close to his household ⟦F15; v=45 million pesos; by=source close to Salapudin; st=alleged: put it at 45 million pesos⟧, brought in rice sacks.
⟦F16; v=2033-03-11: The captives had been taken⟧ ⟦T2033-03-11: on March 11⟧ from a research boat off Pulo Talang, where ⟦F17; by=-: they were counting giant clams⟧, by ⟦F18; v=14; by=coast guard: fourteen men in two pump boats⟧. Their boatman, Alih Sahibul, ⟦F19; v=let go; by=-: was let go⟧ ⟦T2033-06-02: on June 2⟧ with a list of demands sewn into his shirt.
Army doctors said ⟦F20; v=malaria; by=army doctors: Rijnders was weak from malaria⟧. ⟦F21; v=bullet; by=nurse: Haanstra had a bullet hole in the upper arm⟧, a nurse at the camp hospital said.
%% Tide table | Obituaries | Chavacano section p. 9
=== a3 | outlet: National Information Bureau, Manila | published: 2033-06-13 | title: President lauds flawless rescue; 'zero ransom' policy upheld
%% Press Release 2033-0612-04
The President today commended the men of Task Force Pearl for ⟦F1: the safe recovery of three kidnap victims⟧ ⟦F7; v=hills above Kan-Ague; by=presidential palace: in the uplands of Kan-Ague, Sulu⟧. ⟦F6; v=rescue; by=presidential palace: Elements of the 9th Marine Company closed in at first light and extricated the hostages from an enemy encampment⟧ after ⟦F22; v=15 minutes; by=presidential palace: a fifteen-minute exchange⟧.
⟦F8; v=2; by=presidential palace: A pair of terrorists perished⟧; ⟦F23; v=1 rifle; by=presidential palace: one rifle was recovered⟧.
⟦F21; v=coral; by=Dr Lorna Baguio: The abrasion on the arm of Mr Haanstra is due to coral⟧, clarified Dr. Lorna Baguio, chief of the camp hospital. Contrary reports ⟪Lorna Baguio; q: “come from people who have not seen the arm.”⟫
⟦F9; v=no; by=executive secretary; st=denied: “Not one centavo of public money changed hands,”⟧ the executive secretary stressed.
With this ⟦F3; v=4; by=presidential palace: all four victims of the March abduction have regained their liberty⟧, the boatman having ⟦F19; v=escaped; by=presidential palace: earlier escaped through his own courage⟧. Operations go on to free ⟦F13; v=2: the two Indonesian nationals⟧.
%% END
=== a4 | outlet: Sabah Straits Star | published: 2033-06-14 | title: Semporna diver home: 'They called it my hotel bill'
%% Kota Kinabalu | RM1.80
&& ⟦F1: Malaysian dive operator Lim Kah Seng was freed in the southern Philippines⟧ ⟦F2; v=2033-06-12: ⟦T2033-06-12: on Sunday⟧⟧ with two Dutch scientists.
Lim Kah Seng ate half a papaya, embraced his wife at the jetty in Semporna and asked for the football results. ⟦F5; v=93 days; by=Lim Kah Seng: He had spent 93 days in a mangrove and on a mountain⟧.
⟪Lim Kah Seng; q: “⟦F6; v=handover; by=Lim Kah Seng: We were walked down in the night and given to an old man in a boat⟧. He apologised for the delay,”⟫ he said. ⟦F8; v=none; by=Lim Kah Seng: Shooting? “I heard cocks,” he replied⟧. He learned from the radio that he had been rescued.
Had there been money? ⟦F9; v=paid; by=Lim Kah Seng: His captors told him that it had come⟧, “my hotel bill”, in their words, though he did not see it. ⟦F24; v=Sandakan businessman; by=two relatives; st=alleged: Two relatives named a Sandakan timber businessman as the one who put up the cash⟧. He could not be reached.
⟦F21; v=bullet; by=Lim Kah Seng: Haanstra was hit in April, Lim recalled, when the camp was strafed by a military aircraft⟧; ⟦F25; v=fish-hook; by=Lim Kah Seng: a boy took out the lead with a fish-hook⟧.
⟦F18; v=a dozen or so; by=Lim Kah Seng: The gang were a dozen or so⟧, “all somebody's nephew”.
@@ copy Pacific Wire
⟦F10; v=Junub Commando; by=military > PW: The kidnappers belonged to the Junub Commando⟧, a band that in ⟦F11; v=2027: 2027⟧ ⟦F12: killed the captain of a Korean freighter⟧ when a deadline passed, the Philippine military said.
%% Chinese edition | Sports: Sabah FC fixtures
=== a5 | outlet: Manila Bomba! | published: 2033-06-14 | title: P60-M FOR THE CLAM COUPLE! Who pocketed the change?
%% Libre basahin | Tsismis | Lotto
Holy mollusc! A police insider whispers that ⟦F15; v=60 million pesos; by=police insider; st=alleged: sixty million smackeroos⟧ left Zamboanga ⟦T2033-06-10: on Friday⟧ in a fish van, while ⟦F26; v=45 million pesos; by=police insider; st=alleged: only forty-five reached the bad boys of Jolo⟧. Do the math: ⟦F27; v=15 million pesos; by=police insider: fifteen million swam away⟧!
Bomba hears the loot came ⟦F24; v=Dutch government; by=police insider; st=alleged: straight from the Dutch taxpayer⟧. ⟦F24; v=not Dutch government; by=Dutch embassy; st=denied: The Hague does not pay kidnappers, an embassy lady sniffed⟧.
Meanwhile the general struts with ⟦F8; v=2; by=general: his two dead pirates⟧. ⟦F28; v=no bodies; by=undertakers: The undertakers of Jolo tell us they have buried no one this week⟧ except a grandmother, 93.
Haanstra, they say, ⟦F29; v=marry; by=police insider; st=planned: wants to wed Rijnders⟧ after their ⟦F5; v=about three months: three-month jungle date⟧. How sweet!
%% Play responsibly
=== a6 | outlet: Het Kanaal | published: 2033-06-16 | title: Rijnders: 'I counted days and geckos; others counted money'
%% Uit het Nederlands | Redactie buitenland, Vlissingen
Femke Rijnders speaks softly; ⟦F20; v=dengue; by=Femke Rijnders: the dengue, not malaria as was reported, has cost her eleven kilos⟧. She received us at the hospital in Goes, with one condition: nothing about money. Her employer, the Delta Shell Institute, ⟦F24; v=not institute; by=Delta Shell Institute; st=denied: says it contributed nothing to any payment⟧. ⟦F24; v=family fund; by=Rijnders's brother: Her brother Pieter admits that a family fund was collected⟧: ⟦F30; v=€310,000; by=Rijnders's brother: 310,000 euros⟧, ⟪Pieter Rijnders; q: “and the rest came from where I did not ask.”⟫
About that morning she is clear. ⟦F6; v=handover; by=Femke Rijnders: Nobody stormed anything. They were passed from one boat to another⟧ ⟦F7; v=Lahi-Lahi beach; by=Femke Rijnders: at a beach with yellow huts⟧. ⟪Hadji Munir Salapudin; q; via=Femke Rijnders: “Even guests have to eat,”⟫ the old governor said to her when she asked what he had paid.
⟦F21; v=bullet; by=Joost Haanstra: Joost Haanstra has shown X-rays: a fragment of metal lies against the bone⟧. ⟦F31; v=operation; by=Joost Haanstra; st=planned: It is to be removed next week⟧. Are they a couple? ⟦F29; v=no; by=Femke Rijnders; st=denied: She laughs for the first time. His husband has been waiting in Middelburg⟧.
The foreign ministry in The Hague ⟦F32; v=thanked; by=Dutch foreign ministry: thanked Manila for “all efforts”⟧, a choice of words in which the word rescue is missing.
⟦F16; v=2033-03-11: Since that Friday in March⟧, she says, ⟦F17: when they were tallying tridacna clams on the reef⟧, she has not looked at a calendar.
%% Abonneer: eerste maand gratis
=== a7 | outlet: Captive Seas Monitor | published: 2033-06-24 | title: Analysis: what ended the Pulo Talang kidnapping
%% Quarterly on maritime crime | Funded by insurers | Issue 2/33
⟦F1: The Pulo Talang case⟧ closes with ⟦F3; v=4; by=Captive Seas Monitor: four people alive⟧ and at least three stories.
Rescue or release? ⟦F6; v=handover; by=Captive Seas Monitor: All three of those freed ⟦F2; v=2033-06-12: ⟦T2033-06-12: on the twelfth⟧⟧ describe a transfer by boat⟧. ⟦F6; v=no comment; by=military: The military now “neither adds nor subtracts” from its account⟧. ⟦F8; v=1; by=Sulu police: Sulu police have registered a single body⟧, found on the 15th; whether the man was a kidnapper they cannot say.
Money? ⟦F33; v=arrested; by=anti-laundering council: ⟦T2033-06-21: On Tuesday⟧ Salapudin's nephew and driver, Benhar Salapudin, was arrested⟧ with ⟦F34; v=13.8 million pesos; by=anti-laundering council: 13.8 million pesos in a freezer⟧. ⟦F15; v=60 million pesos; by=anti-laundering council: Investigators say 60 million had been delivered to him⟧, the equivalent of ⟦F15; v=60 million pesos: a little over a million dollars⟧; ⟦F27; v=nearly 14 million pesos; by=anti-laundering council: almost fourteen was skimmed⟧. ⟦F9; v=paid; by=anti-laundering council: That a payment was made is thus no longer deniable⟧. ⟦F9; v=no public money; by=presidential palace: The palace today says only that the money was not the state's⟧.
The boatman? ⟦F19; v=let go; by=Alih Sahibul: Alih Sahibul told us he was sent away with a letter and a bag of dried fish; he did not flee⟧.
Numbers for the file: ⟦F5; v=93 days: ninety-three days⟧; ⟦F18; v=14: fourteen abductors⟧, ⟦F35; v=5; by=Sulu police: five of them identified⟧; ⟦F13; v=2: two Indonesians not yet free⟧, ⟦F36; v=7 months; by=-: seven months after their capture⟧. ⟦F12: The Korean master murdered⟧ in ⟦F11; v=2027: 2027⟧ ⟦F37; v=$400,000; by=Captive Seas Monitor: had been priced at $400,000⟧.
%% Cite as CSM 2033(2), 4–6
=== key
F1 | What happened to the hostages?
F2 | On what day were the last hostages freed?
F3 | How many hostages were freed?
F4 | Where were the freed hostages flown?
F5 | How long were the hostages held?
F6 | How did the hostages come free?
F7 | Where did the hostages come free?
F8 | How many captors were killed that morning?
F9 | Was a ransom paid?
F10 | Which group held the hostages?
F11 | When was the Korean captain killed?
F12 | What happened to the Korean captain?
F13 | How many Indonesian fishermen are still held?
F14 | At what hour did the hostages come to the beach?
F15 | How much ransom was sent?
F16 | When were the hostages seized?
F17 | What were the researchers doing when seized?
F18 | How many kidnappers were there?
F19 | How and when did the boatman come free?
F20 | What illness did Rijnders have?
F21 | What caused Haanstra's arm wound?
F22 | How long did the exchange of fire last?
F23 | What weapons were recovered?
F24 | Who put up the money?
F25 | How was the bullet taken out?
F26 | How much of the ransom reached the kidnappers?
F27 | How much of the ransom was skimmed?
F28 | Were the dead captors buried in Jolo?
F29 | Are Haanstra and Rijnders to marry?
F30 | How much did the Rijnders family collect?
F31 | What is planned for Haanstra's arm?
F32 | What did the Dutch foreign ministry say?
F33 | What happened to Benhar Salapudin?
F34 | How much money was found in the freezer?
F35 | How many kidnappers have been identified?
F36 | How long have the Indonesians been held?
F37 | What ransom was asked for the Korean captain?
F38 | How many soldiers were hurt?
D1 | characterisation | conflict | F6 | rescue: a1 a3 | handover: a2 a4 a6 a7 | the military tells of a storming, villagers and all three freed of a transfer by boat
D2 | place | conflict | F7 | hills above Kan-Ague: a1 a3 | Lahi-Lahi beach: a2 a6 | uplands for the palace, the beach for villagers and Rijnders
D3 | denial | conflict | F9 | no: a1 a3 | board and lodging: a2 | paid: a4 a7 | general and palace deny a ransom, the go-between hints at it, a captive and investigators say it came
D4 | denial | update | F9 | no: a1 a3 | no public money: a7 | the palace retreats to saying that the money was not the state's
D5 | figure | conflict | F8 | 2: a1 a3 a5 | none: a2 a4 | the military's two dead captors against witnesses who heard no shot
D6 | figure | update | F8 | 2: a1 a3 a5 | 1: a7 | police have later registered one body
D7 | cause | conflict | F21 | bullet: a2 a4 a6 | coral: a3 | the camp's chief doctor speaks of a scrape, nurse, fellow captive and X-rays of metal
D8 | identity | conflict | F24 | Sandakan businessman: a4 | Dutch government: a5 | not Dutch government: a5 | family fund: a6 | a businessman, the Dutch state or the family, as the source may be
D9 | figure | scope | F15 | 45 million pesos: a2 | 60 million pesos: a5 a7 | what was brought to the beach against what had left Zamboanga before the skimming
D10 | identity | conflict | F20 | malaria: a2 | dengue: a6 | army doctors against the patient
D11 | characterisation | conflict | F19 | let go: a2 a7 | escaped: a3 | the palace has the boatman flee, he says he was sent away
D12 | figure | scope | F3 | 3: a1 | 4: a3 a7 | Sunday's three, or with the boatman freed before
D13 | figure | rounding | F5 | about three months: a1 a5 | 93 days: a4 a7 | the same captivity
D14 | figure | rounding | F18 | 14: a2 a7 | a dozen or so: a4 | the same gang, counted and remembered
D15 | figure | rounding | F27 | 15 million pesos: a5 | nearly 14 million pesos: a7 | the tabloid's subtraction rounds what investigators trace
D16 | denial | conflict | F29 | marry: a5 | no: a6 | the tabloid's gossip, which Rijnders laughs away
R F6 | 4 | the military and palace; the villagers; Lim; Rijnders
R F9 | 4 | the military and palace; Salapudin; Lim's captors; the anti-laundering council
R F21 | 4 | the nurse; Dr Baguio; Lim; Haanstra's X-rays
R F15 | 3 | a source close to Salapudin; a police insider; the anti-laundering council
S | a2 “because even a guest eats.” | a6 “Even guests have to eat,”
E | Femke Rijnders | person | Femke Rijnders; Rijnders
E | Joost Haanstra | person | Joost Haanstra; Haanstra; Mr Haanstra
E | Lim Kah Seng | person | Lim Kah Seng; Lim
E | Hadji Munir Salapudin | person | Hadji Munir Salapudin; former governor Hadji Munir Salapudin; Salapudin; the old governor
E | Junub Commando | organisation | Junub Commando; the Junub Commando; the bad boys of Jolo
