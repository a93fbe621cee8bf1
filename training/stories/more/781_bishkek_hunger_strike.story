story: bishkek_hunger_strike
about: the health of a jailed glacier campaigner in Bishkek; is she on hunger strike, since when, where is she being treated, can she stand, and another prisoner's death two years before
=== a1 | outlet: Ala-Too Wire | published: 2030-11-13 | title: Jailed Kyrgyz campaigner taken to hospital on 24th day of fast
BISHKEK, Nov 13 (Ala-Too Wire) - ⟦F1; v=collapsed; by=Daniyar Musaev: Nurgul Asanbekova, the Kyrgyz environmental campaigner serving a prison term over a mine blockade, was moved to hospital⟧ ⟦F2; v=2030-11-12; by=Daniyar Musaev: ⟦T2030-11-12: on Tuesday night⟧⟧ ⟦F1; v=collapsed; by=Daniyar Musaev: after collapsing in her cell⟧, her lawyer said.
⟦F3; v=2030-10-21; by=Daniyar Musaev: The 48-year-old stopped eating ⟦T2030-10-21: on October 21⟧⟧, said the lawyer, Daniyar Musaev. ⟦F4; v=14 kg; by=Daniyar Musaev: She has lost 14 kilograms⟧ and ⟦F5; v=arrhythmia; by=Daniyar Musaev: suffers from an irregular heartbeat⟧. ⟦F6; v=9 days; by=Daniyar Musaev: He had not been let in to her for nine days⟧.
The State Penitentiary Service told Ala-Too Wire that ⟦F7; v=no hunger strike; by=Penitentiary Service; st=denied: no hunger strike was registered in Colony No. 2⟧. ⟦F7; v=diet; by=Penitentiary Service: The convict was following a diet for medical reasons⟧, a spokesman said.
⟦F8; v=6 years; by=-: A Bishkek court sentenced Asanbekova to six years in June⟧ for organising mass disorder; ⟦F9; v=9 years; by=-: prosecutors had sought nine⟧. ⟦F10; v=11 days; by=-: Under her lead, herders closed the road to the Kara-Tör gold pit for eleven days⟧ in the summer of 2029, saying that ⟦F33; v=dust; by=herders: dust from the blasting was blackening the ice which waters their valley⟧.
⟦F34; v=yes; by=Kara-Tör Gold: The operator, Kara-Tör Gold, has said it complies with all norms⟧. ⟦F35; st=asked; by=European Union: The European Union called on Bishkek to ensure independent care⟧.
%% (Reporting by Ala-Too Wire Bishkek bureau)
%% Ala-Too Wire, all rights reserved
=== a2 | outlet: Kabar-24 (state agency) | published: 2030-11-13 | title: Penitentiary Service comments on condition of convict Asanbekova
%% Translated automatically and checked by an editor
In connection with rumours disseminated in social networks, the press service informs the following.
⟦F1; v=planned examination; by=press service: Convict A. was delivered for a planned examination⟧ ⟦F11; v=prison clinic; by=press service: to the medical-sanitary unit of institution No. 47⟧, where all conditions are created. ⟦F5; v=high blood pressure; by=press service: The physicians established an elevated arterial pressure, characteristic for her age⟧. ⟦F4; v=6 kg; by=press service: The decrease of body mass since arrival amounts to six kilograms⟧. ⟦F12; v=walks; by=press service: She moves independently, reads and watches television⟧.
⟦F3; v=2030-10-24; by=press service: A refusal of food from the common boiler was noted ⟦T2030-10-24: on 24 October⟧⟧, which ⟦F7; v=no hunger strike; by=press service; st=denied: in the meaning of the internal rules is not a hunger strike⟧, since the convict accepts water, honey and broth.
⟦F13; v=no; by=press service; st=denied: No measures of compulsory feeding were applied⟧.
The statement of the lawyer that he was not admitted does not correspond to reality: ⟦F31; v=quarantine; by=press service: visits were paused for all because of influenza⟧.
The Ombudsman's representative Gulmira Dzhakypova ⟦F14; v=2030-11-13; by=-: visited the convict this morning⟧. ⟪Gulmira Dzhakypova; q: “⟦F12; v=walks; by=Gulmira Dzhakypova: She came in to me on her own feet⟧ and complained only of the draught,”⟫ noted G. Dzhakypova.
We remind that ⟦F15; v=37m som; by=court: the blockade caused a damage of thirty-seven million som to the enterprise⟧, as established by the court.
=== a3 | outlet: Tündük Live | published: 2030-11-15 | title: LIVE: "Her lips are like paper": husband sees Nurgul for ten minutes
%% Updating… Write to our bot if you are at the gates
21:40. ⟦F16; v=200; by=-: About two hundred of us are standing on Toktogul street⟧ with phone torches. ⟦F16; v=70; by=police: The police loudspeaker just told the “seventy citizens” to go home⟧. Laughter.
21:05. Her husband Emil is out! ⟪Emil Asanbekov; q: “⟦F12; v=cannot stand; by=Emil Asanbekov: She did not get up, she cannot⟧. Her lips are like paper,”⟫ he said under the lamp. ⟦F4; v=14 kg; by=Emil Asanbekov: Fourteen kilos, it is true⟧, he had put his hand around her arm.
He says ⟦F11; v=cardiology centre; by=Emil Asanbekov: she lies in the city cardiology centre, fourth floor, with a guard in the corridor⟧, and not in any barrack. And he says, more quietly, that ⟦F13; v=yes; by=Nurgul Asanbekova > Emil Asanbekov; st=alleged: they put a tube in her nose on Sunday; she told him so⟧.
20:10. ⟦F17; v=41200; by=-: The petition has passed 41,200 names⟧.
19:30. ⟦F18; v=8; by=-: Eight people have been put into the bus⟧, among them a grandmother with a samovar.
18:00. Reminder for those who just joined. ⟦F3; v=2030-10-21; by=-: Nurgul eje has not eaten ⟦T2030-10-21: since 21 October⟧⟧. ⟦F19; by=-: She demands an independent measurement of the Kara-Tör glacier⟧ and nothing for herself. ⟦F8; v=6 years: The six years⟧, she always says, are her own affair.
17:45. And do not forget Taalai Sydykov. ⟦F20; v=2028; by=-: He went out of the same colony in 2028⟧ under a sheet. ⟦F21; v=beaten; by=-: They had beaten him⟧.
%% Support us: card, cash, tea
=== a4 | outlet: Spree Rundfunk (Berlin, English service) | published: 2030-11-17 | title: A glacier, a goldmine and an empty plate
%% Jonas Wehrmeyer, Bishkek studio
Doctors in Kyrgyzstan's capital are treating one patient and writing two medical histories. The official one reads ⟦F5; v=high blood pressure; by=officials: hypertension⟧. The other, which a member of the staff let us see, reads ⟦F5; v=arrhythmia; by=a staff member: atrial fibrillation, provoked by want of potassium⟧.
⟦F11; v=cardiology centre; by=-: We found her where the family had said, under the cardiologists in Togolok Moldo street⟧. A policeman was asleep before her door. ⟦F11; v=cardiology centre; by=Justice Ministry: The justice ministry now says that she was brought there from No. 47 on Wednesday⟧.
⟦F4; v=a good 30 pounds; by=-: Nurgul Asanbekova is a good thirty pounds lighter than at her trial⟧. ⟦F12; v=with help; by=-: She sat up for us with help and could not hold the glass⟧. ⟪Nurgul Asanbekova; q: “I am not dying. I am being weighed,”⟫ she said. ⟦F13; v=yes; by=Nurgul Asanbekova: She confirmed that a tube had been used, twice⟧.
⟦F7; v=hunger strike; by=-: Hers is a hunger strike⟧ by any definition but one; ⟦F7; v=no hunger strike; by=Penitentiary Service; st=denied: the jailers stick to theirs⟧.
Her quarrel is with ⟦F22; v=third; by=glaciologists: a pit that has eaten about a third of the ice tongue, glaciologists at Zurich have calculated⟧. ⟦F22; v=no loss; by=Kara-Tör Gold; st=denied: The company speaks of natural melt and denies having touched it⟧.
What frightens her friends is a precedent. ⟦F20; v=2028; by=-: Two years ago the trade unionist Taalai Sydykov died in Colony No. 2⟧, ⟦F21; v=tuberculosis; by=death certificate: of tuberculosis according to the certificate⟧.
%% Video: the road to Kara-Tör
=== a5 | outlet: Frontline Conscience | published: 2030-11-19 | title: Kyrgyzstan: Independent doctors must see Nurgul Asanbekova now
%% Public statement EUR-ASIA 58/2030
On ⟦F3; v=2030-10-21; by=colony register: the thirtieth day of a fast that the colony's own register dates from 21 October⟧, Frontline Conscience repeats its call for ⟦F23; v=5; st=asked; by=Frontline Conscience: a council of five physicians, two of them from abroad⟧.
⟦F24; v=refused; by=-: The ministry turned this down on Friday⟧.
⟦F13; v=yes; by=Frontline Conscience: The nasal feeding of 10 November, which the authorities deny⟧, is recorded in a nurse's note of which we hold a copy. Done against the will of a competent adult, it may amount to torture.
⟦F6; v=12 days; by=Frontline Conscience: For twelve days, counting the weekend, she saw no counsel⟧. ⟦F31; v=quarantine; by=Penitentiary Service; st=doubted: The influenza that was given as the reason⟧ had by then left the city.
⟦F25; v=arbitrary; by=UN working group: A United Nations working group found in September that she is held arbitrarily⟧. ⟦F10; v=11 days; by=-: An eleven-day sit-down on a mountain road⟧ is not a riot. ⟦F15; v=none; by=Frontline Conscience: The supposed damage was never shown: the mine published a record quarter⟧.
⟦F18; v=8; by=-: We ask also for the release of those eight⟧ whose crime was to stand in a street with tea. ⟪Meret Oland; q: “A state that has nothing to hide would have hidden nothing,”⟫ said our director for the region, Meret Oland.
@@ copy Ala-Too Wire
⟦F8; v=6 years; by=-: A Bishkek court sentenced Asanbekova to six years in June⟧ on charges of organising mass disorder; ⟦F9; v=9 years; by=-: prosecutors had sought nine⟧.
=== a6 | outlet: The Almaty Observer | published: 2030-11-26 | title: Asanbekova sent home under guard; ends fast after 36 days
%% Region | by Dana Serikova
The most talked-about patient of Central Asia drank half a cup of carrot juice ⟦F26; v=2030-11-25; by=-: ⟦T2030-11-25: on Monday evening⟧⟧, and with that ⟦F27; v=ended; by=Daniyar Musaev: her protest was over, counsel Musaev announced⟧. ⟦F28; v=house arrest; by=-: The Supreme Court had that noon replaced the colony by house arrest⟧. ⟦F32; v=no; by=presidential office; st=planned: A pardon, which the presidential office had hinted at last week⟧, did not come.
⟦F29; v=agreed; by=Ministry of Natural Resources: The ministry of natural resources has agreed that surveyors from Kazakhstan and Switzerland may measure the ice in spring⟧: ⟦F19; by=-: precisely the thing for which she had starved herself⟧.
⟦F30; v=18 kg; by=cardiology centre: She came out 18 kilograms lighter than she went in, the cardiology centre certifies⟧. ⟦F5; v=arrhythmia; by=cardiology centre: Its discharge paper speaks of disturbed heart rhythm⟧.
In Bishkek they call it a draw. The Penitentiary Service, in a last communiqué, ⟦F7; v=hunger strike; by=Penitentiary Service: used the words “hunger strike” for the first time⟧. ⟦F17; v=more than 60000; by=-: The petition was closed with over sixty thousand signatures⟧. Some of those who signed it had stood outside on the night of the fifteenth, ⟦F16; v=200; by=-: two hundred of them by every account but that of the constabulary⟧; ⟦F18; v=11; by=a lawyer: eleven were put in the bus that night, says a lawyer who adds three students set down at the next corner⟧. It all began, one forgets, with ⟦F10; v=a week and a half; by=-: a week and a half of herders sitting on a road⟧.
⟦F21; v=unknown; by=prosecutor: Nothing has been settled about Taalai Sydykov⟧, dead at forty in 2028 in the same colony: ⟦F21; v=beaten; by=his mother: blows, insists his mother⟧; ⟦F21; v=tuberculosis; by=prison doctors: lungs, wrote the prison doctors⟧. ⟦F36; st=planned; by=prosecutor: The prosecutor has ordered an exhumation⟧.
⟪Nurgul Asanbekova; q; via=Spree Rundfunk: “I'm not dying, I am only being weighed,”⟫ the campaigner told German radio nine days before. The scales, it seems, have stopped.
=== key
F1 | Why was Nurgul Asanbekova taken to hospital?
F2 | When was she taken to hospital?
F3 | Since when has she refused food?
F4 | How much weight had she lost by mid-November?
F5 | What is her diagnosis?
F6 | For how long was her lawyer kept out?
F7 | Is she on hunger strike?
F8 | What sentence is she serving?
F9 | What sentence had prosecutors sought?
F10 | How long did the blockade last?
F11 | Where is she being treated?
F12 | Can she stand and walk?
F13 | Was she force-fed?
F14 | When did the Ombudsman's representative visit?
F15 | What damage did the blockade cause?
F16 | How many protested outside on November 15?
F17 | How many signed the petition?
F18 | How many were detained at the protest?
F19 | What does she demand?
F20 | When did Taalai Sydykov die?
F21 | Of what did Taalai Sydykov die?
F22 | How much of the glacier did the pit destroy?
F23 | How many physicians are asked for?
F24 | What did the ministry answer to the request for a council?
F25 | What did the UN working group find?
F26 | When did she end her fast?
F27 | What became of her protest?
F28 | What became of her sentence?
F29 | Was the measurement agreed?
F30 | How much had she lost at discharge?
F31 | Why were visits stopped?
F32 | Was she pardoned?
F33 | What do the herders say of the mine?
F34 | Does the mine comply with the norms?
F35 | What did the European Union ask?
F36 | Will Sydykov's body be exhumed?
D1 | date | conflict | F3 | 2030-10-21: a1 a3 a5 | 2030-10-24: a2 | the lawyer and the colony register against the press service
D2 | figure | conflict | F4 | 14 kg: a1 a3 | 6 kg: a2 | the family and lawyer against the prison
D3 | figure | rounding | F4 | 14 kg: a1 a3 | a good 30 pounds: a4 | the same loss in other units
D4 | cause | conflict | F5 | arrhythmia: a1 a4 a6 | high blood pressure: a2 a4 | two medical histories
D5 | denial | conflict | F7 | no hunger strike: a1 a2 a4 | hunger strike: a4 a6 | diet: a1 | the prison denies the word and speaks of a diet
D6 | characterisation | conflict | F12 | walks: a2 | cannot stand: a3 | with help: a4 | the prison and the Ombudsman's envoy against the husband and a reporter
D7 | place | update | F11 | prison clinic: a2 | cardiology centre: a3 a4 | she was moved from the prison clinic to the city centre
D8 | denial | conflict | F13 | no: a2 | yes: a3 a4 a5 | the prison denies force-feeding
D9 | figure | conflict | F16 | 200: a3 a6 | 70: a3 | reporters against the police
D10 | cause | conflict | F21 | beaten: a3 a6 | tuberculosis: a4 a6 | unknown: a6 | friends and mother against the certificate
D11 | figure | scope | F6 | 9 days: a1 | 12 days: a5 | by when and with or without the weekend
D12 | figure | update | F17 | 41200: a3 | more than 60000: a6 | the petition grew
D13 | characterisation | conflict | F22 | third: a4 | no loss: a4 | Zurich glaciologists against the company
D14 | figure | conflict | F15 | 37m som: a2 | none: a5 | the court's damage is disputed by the rights group
D15 | cause | conflict | F1 | collapsed: a1 | planned examination: a2 | the lawyer says she collapsed, the press service that the visit was planned
D16 | figure | scope | F18 | 8: a3 a5 | 11: a6 | with or without three students who were let go at once
D17 | figure | rounding | F10 | 11 days: a1 a5 | a week and a half: a6 | the same blockade told loosely
R F4 | 3 | the lawyer; the husband; the press service
R F13 | 3 | the press service; Asanbekova herself; the nurse's note
R F3 | 3 | the lawyer; the press service; the colony register
R F21 | 2 | the mother; the prison doctors and their certificate
S | a4 “I am not dying. I am being weighed,” | a6 “I'm not dying, I am only being weighed,”
E | Nurgul Asanbekova | person | Nurgul Asanbekova; Convict A.; Nurgul eje; Asanbekova; the campaigner
E | Daniyar Musaev | person | Daniyar Musaev; counsel Musaev
E | Penitentiary Service | organisation | State Penitentiary Service; The Penitentiary Service
E | Taalai Sydykov | person | Taalai Sydykov
