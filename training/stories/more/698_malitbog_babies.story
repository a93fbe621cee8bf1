story: malitbog_babies
about: two newborn girls are given to the wrong mothers in a Philippine provincial hospital; noticed by a mother or by a blood test, mixed up in an earthquake alarm or at the bath, nurse, student or wristband printer, how many nurses for how many infants, mistake or sale; a third child tested, a baby that died of infection and a swap in Davao in 2024 are apart
=== a1 | outlet: Cebu North Star | published: 2031-08-05 | title: Mothers went home with each other's babies
%% By Jovy Abarquez | Bogo bureau
Two families in northern Cebu ⟦F1; by=-: have been raising one another's daughters⟧ ⟦F2; v=23 days; by=-: for 23 days⟧, after a mix-up at the Malitbog Provincial Hospital.
⟦F3; v=2031-07-10; by=-: The girls were born ⟦T2031-07-10: on July 10⟧⟧, eleven minutes apart. ⟪Lorna Cabahug; q: “⟦F4; v=mother; by=Lorna Cabahug: I knew at the first feeding. My baby had a mark like a bean on her heel, and this one had none⟧,”⟫ said ⟦F5; v=26; by=-: Lorna Cabahug, 26⟧. She was told, she added, that ⟪Lorna Cabahug; q: “marks come and go”⟫.
Hospital chief Dr. Ramil Tesoro ⟦F6; v=no; by=Ramil Tesoro; st=denied: said in a radio interview that no exchange had happened under his roof⟧.
⟦F7; v=2; by=nurses' union: The nursery that night had two nurses⟧ ⟦F8; v=41; by=nurses' union: for 41 infants⟧, according to the nurses' union.
The same ward ⟦F9; v=1; by=-: lost a baby boy to an infection⟧ ⟦T2031-08-02: on Saturday⟧; ⟦F10; v=no link; by=provincial health office: the provincial health office sees no connection⟧.
In ⟦F11; v=2024; by=-: ⟦T2024: 2024⟧⟧ ⟦F12; v=Davao; by=-: a private clinic in Davao⟧ ⟦F13; v=boys; by=-: handed two boys to the wrong parents⟧.
=== a2 | outlet: Pilipinas Press Service | published: 2031-08-07 | title: DNA confirms newborn swap in Cebu hospital
MANILA, Aug. 7 (PPS) - Genetic tests have proved that ⟦F1; by=health department: two infant girls were switched at birth in Cebu province⟧, the health department said ⟦T2031-08-07: on Thursday⟧.
⟦F4; v=blood test; by=health department: The error came to light through a routine blood test: type AB could not be the child of a type O mother⟧, Undersecretary Carmela Dizon said. ⟦F14; v=Manila; by=Carmela Dizon: The samples were examined in Manila⟧.
⟦F15; v=earthquake alarm; by=Carmela Dizon: It happened when the ward was emptied in an earthquake alarm⟧ ⟦F16; v=2031-07-10; by=Carmela Dizon: ⟦T2031-07-10: on the evening of July 10⟧⟧. ⟦F7; v=5; by=health department: Five nurses were on duty⟧, the department's roster shows.
⟦F6; v=yes; by=Ramil Tesoro: Dr. Ramil Tesoro, the hospital's head, withdrew an earlier denial⟧ and ⟦F17; v=apologised; by=Ramil Tesoro: begged the parents' pardon⟧.
The children ⟦F18; v=2031-08-09; st=planned; by=Carmela Dizon: are to be exchanged ⟦T2031-08-09: on Saturday⟧⟧. ⟦F19; v=PHP 2m; st=planned; by=Carmela Dizon: Each family will be offered two million pesos⟧, she said.
⟦F3; v=2031-07-10; by=-: Both babies came into the world on July 10⟧. ⟦F5; v=26; by=-: One of the mothers, Lorna Cabahug, is 26⟧ and sells dried fish. ⟦F9; v=1; by=-: A male infant who died of sepsis⟧ in the ward last weekend ⟦F10; v=no link; by=-: has nothing to do with the affair⟧.
%% Report by Ding Villamor
=== a3 | outlet: Schelde Zeemansblad | published: 2031-08-11 | title: Second mate learned on the bridge that his daughter was not his
%% Weekblad voor de zeevaart, Terneuzen
Somewhere west of Ushant, second mate Elmer Ybañez was called to the satellite telephone. ⟪Elmer Ybañez; q: “My wife said: she is beautiful, but she is not ours,”⟫ he told us at the quay.
⟦F36; v=34; by=-: Ybañez, 34⟧, sails for a Zeeland company, which is flying him home. According to his wife Grace, ⟦F15; v=bath; by=Grace Ybañez: it went wrong at the morning bath⟧, ⟦F16; v=2031-07-11; by=Grace Ybañez: ⟦T2031-07-11: the day after the birth⟧⟧: ⟦F20; v=student; by=Grace Ybañez: ⟦F37; v=yes; by=Grace Ybañez: a trainee in a pink apron carried two girls at once⟧⟧.
⟦F2; v=more than 3 weeks; by=-: For over three weeks⟧ ⟦F1; by=-: Grace nursed a stranger's child⟧. ⟦F18; v=postponed; by=Elmer Ybañez: Saturday's exchange did not take place: she asked for more time⟧, her husband says.
The hospital's money, ⟦F19; v=PHP 2m; by=-: about 29,000 euros a family⟧, ⟦F21; v=refused; by=Elmer Ybañez: they will not take⟧.
⟦F14; v=Manila; by=Elmer Ybañez: The laboratory in Manila wrote the girls' names wrong again⟧, he noticed.
⟦F3; v=2031-07-10; by=-: Since her birth on the tenth of July⟧ he had seen the child on a screen only. ⟦F17; v=apologised; by=-: A director in a white coat has said sorry on television⟧, and in the mess they have hung a photograph of each girl.
=== a4 | outlet: Gulf Pinoy Monitor | published: 2031-08-13 | title: "Sold, not swapped": Dubai aunt's claim shakes Malitbog case
%% For Filipinos in the Emirates | Remittance rates inside
A domestic worker in Sharjah says ⟦F22; v=sale; by=Precious Cabahug; st=alleged: the babies of Malitbog were not muddled but meant for buyers⟧. Precious Cabahug, aunt of one of the girls, ⟦F23; v=PHP 150000; by=Precious Cabahug; st=alleged: was quoted 150,000 pesos by a man who called himself a midwife⟧.
Police in Cebu ⟦F22; v=mistake; by=police: told the Monitor that everything so far pointed to carelessness⟧. ⟦F24; v=third child; by=police: A third infant, a boy born the same night, has been tested as well⟧, they said; ⟦F25; v=right parents; by=police: he is with the right parents⟧.
⟦F1; by=-: The exchange of the two girls⟧ has filled the Emirates' Filipino chat groups for a week. ⟦F8; v=58; by=hospital: The maternity floor as a whole had fifty-eight infants that night, the hospital says⟧. Dr. Tesoro's office now blames ⟦F20; v=printer; by=hospital: a wristband printer that repeated one number⟧.
@@ copy Pilipinas Press Service
⟦F15; v=earthquake alarm; by=Carmela Dizon: It happened when the ward was emptied in an earthquake alarm⟧ ⟦F16; v=2031-07-10; by=Carmela Dizon: ⟦T2031-07-10: on the evening of July 10⟧⟧. ⟦F7; v=5; by=health department: Five nurses were on duty⟧, the department's roster shows.
⟦F11; v=2024; by=-: Seven years ago⟧ ⟦F12; v=Davao; by=-: Davao⟧ ⟦F26; by=-: promised that it could not happen again⟧.
=== a5 | outlet: Bantay Nars (Nurses' Union Bulletin) | published: 2031-08-15 | title: Do not hang this on Ella
%% Fight the quota! Wear black on Monday
They have found their culprit, and she is twenty-four. ⟦F20; v=nurse; by=health department: ⟦F38; v=blamed; by=health department: The department's draft names staff nurse Ella Pantaleon⟧⟧, ⟦F27; v=16 hours; by=-: who was then in the sixteenth hour of her shift⟧.
Facts. ⟦F7; v=2; by=logbook: The logbook has two signatures, hers and one more⟧. ⟦F7; v=5; st=doubted; by=health department: The department's five⟧ include ⟦F28; by=-: two on leave and one in Canada⟧. ⟦F8; v=41; by=logbook: Forty-one cribs were full⟧; ⟦F29; v=12; by=-: the ward is built for twelve⟧.
⟦F15; v=earthquake alarm; by=Ella Pantaleon: When the alarm went, Ella took four babies in a laundry basket down an unlit stair⟧. ⟦F30; v=none; by=Ella Pantaleon: No child was scratched⟧. ⟦F20; v=printer; by=-: It was the wristbands, six of them alike, that failed⟧.
⟪Ella Pantaleon; q: “I counted them on every landing. I counted, I did not read,”⟫ Ella says.
⟦F22; v=mistake; st=denied; by=-: Talk of selling is filth⟧.
⟦F1; by=-: Two mothers were given the wrong child⟧ because ⟦F7; v=2; by=-: two women⟧ were given ⟦F8; v=about 40; by=-: forty⟧. ⟦F19; v=PHP 2m; by=-: For each family the department has found two million⟧. For a third nurse on the night shift it has found nothing.
=== a6 | outlet: Cebu North Star | published: 2031-08-25 | title: Girls come home, and the two families move in together
%% By Jovy Abarquez
It was done ⟦F18; v=2031-08-23; by=-: ⟦T2031-08-23: on Saturday⟧⟧ at the parish hall, with both fathers crying and both mothers not. ⟦F1; by=-: Six weeks after they were handed to the wrong arms⟧, Althea and Marisol ⟦F18; v=2031-08-23; by=-: went back to the right ones⟧.
And then, nobody having planned it, ⟦F31; by=-: the Ybañezes rented the house beside the Cabahugs⟧. ⟪Grace Ybañez; q: “She still wants me at four in the morning,”⟫ Grace said of Lorna's girl.
Who saw it first? ⟦F4; v=mother; by=midwife: The health centre's midwife confirms that Lorna came three times about the heel⟧ before ⟦F4; v=blood test; by=midwife: any blood was drawn⟧. ⟦F32; v=2031-07-14; by=midwife: The first visit is in her notebook under ⟦T2031-07-14: July 14⟧⟧.
The settlement: ⟦F19; v=PHP 3m; by=Ramil Tesoro: three million pesos a family, says Dr. Tesoro⟧. ⟦F21; v=accepted; by=Elmer Ybañez: Elmer, who once would have none of it, has signed⟧.
⟦F33; v=12 nurses; by=-: The governor has allotted twelve more nurses⟧. ⟦F8; v=41; by=-: Forty-one cribs⟧ will be watched, ⟦F29; v=12; by=-: in a room meant for a dozen⟧.
=== a7 | outlet: The Strand Gazette | published: 2031-09-20 | title: Anatomy of a swap: seven minutes on a dark staircase
%% Health correspondent: Bel Oyston | Long read
The Philippine inquiry into ⟦F1; by=-: the exchanged infants of Malitbog⟧ runs to ninety pages. Its hinge is a stairwell. ⟦F15; v=earthquake alarm; by=inquiry: In seven minutes of evacuation, it finds, two girls changed baskets⟧; ⟦F15; v=earthquake alarm; st=denied; by=inquiry: nobody was washed the next morning, because the water was off⟧.
Of names it says little. ⟦F20; v=printer; by=inquiry: A printer bought second-hand had issued the same code half a dozen times⟧, and ⟦F38; v=cleared; by=inquiry: the nurse is cleared⟧. ⟦F37; v=no; st=denied; by=inquiry: No student had been in the room⟧, whatever the families recall.
Of numbers it says much. ⟦F7; v=2; by=inquiry: A pair of nurses⟧; ⟦F8; v=about 40; by=inquiry: forty-odd newborns⟧. ⟦F22; v=mistake; by=inquiry: Nothing was found that smelt of trade⟧; ⟦F34; v=charged; by=inquiry: the supposed midwife of the 150,000 pesos has been charged as a swindler⟧.
And of mothers it says: ⟦F4; v=mother; by=inquiry: hers was the first and the only correct diagnosis⟧. ⟪Lorna Cabahug; q; via=Cebu North Star: “I knew it at the first feed: my girl had a bean on the heel and this one had nothing,”⟫ Cabahug had told a local daily.
A different finding, ⟦F9; v=1; by=inquiry: on the boy who died of sepsis⟧ in the same ward, ⟦F35; v=sealed; by=inquiry: is sealed⟧.
=== key
F1 | What happened to the two girls?
F2 | For how long were the girls with the wrong families?
F3 | When were the girls born?
F4 | Who noticed the swap first?
F5 | How old is Lorna Cabahug?
F6 | Does the hospital's chief admit the swap?
F7 | How many nurses were on duty?
F8 | How many infants were in the nursery?
F9 | How many babies died of infection?
F10 | Is the death linked to the swap?
F11 | When was the earlier swap?
F12 | Where was the earlier swap?
F13 | Who was swapped earlier?
F14 | Where were the samples examined?
F15 | On what occasion were the girls swapped?
F16 | On what day were the girls swapped?
F17 | What did the hospital's chief do towards the parents?
F18 | When were the children exchanged?
F19 | How much is each family offered?
F20 | Who or what is to blame for the swap?
F21 | Do the families take the money?
F22 | Was it a mistake or a sale?
F23 | What price was the aunt quoted?
F24 | Who else was tested?
F25 | Is the third child with the right parents?
F26 | What did Davao promise?
F27 | How long had the nurse been at work?
F28 | Whom do the five include?
F29 | For how many infants is the ward built?
F30 | How many children were hurt in the alarm?
F31 | Where do the Ybañezes live now?
F32 | When did Lorna first go to the health centre?
F33 | What did the governor allot?
F34 | What became of the supposed midwife?
F35 | What became of the finding on the dead boy?
F36 | How old is Elmer Ybañez?
F37 | Was a student in the room?
F38 | Is the nurse to blame?
D1 | sequence | conflict | F4 | mother: a1 a6 a7 | blood test: a2 a6 | the mother's heel mark against the department's routine test
D2 | denial | update | F6 | no: a1 | yes: a2 | the chief withdraws his denial
D3 | figure | conflict | F7 | 2: a1 a5 a7 | 5: a2 a4 a5 | the union's logbook against the department's roster
D4 | cause | conflict | F15 | earthquake alarm: a2 a4 a5 a7 | bath: a3 | officials and the nurse name the alarm, a mother the bath
D5 | date | conflict | F16 | 2031-07-10: a2 a4 | 2031-07-11: a3 | the evening of the birth against the next morning
D6 | responsibility | conflict | F20 | student: a3 | printer: a4 a5 a7 | nurse: a5 | mother, hospital and department each name another
D7 | characterisation | conflict | F22 | sale: a4 | mistake: a4 a5 a7 | the aunt against police and inquiry
D8 | date | update | F18 | 2031-08-09: a2 | postponed: a3 | 2031-08-23: a6 | planned, put off, done
D9 | figure | rounding | F2 | 23 days: a1 | more than 3 weeks: a3 | the same time
D10 | figure | rounding | F8 | 41: a1 a5 a6 | about 40: a5 a7 | the same infants
D11 | figure | update | F19 | PHP 2m: a2 a3 a5 | PHP 3m: a6 | the offer was raised
D12 | denial | update | F21 | refused: a3 | accepted: a6 | the family changes its mind
D13 | denial | conflict | F37 | yes: a3 | no: a7 | the mother's trainee against the inquiry
D14 | responsibility | update | F38 | blamed: a5 | cleared: a7 | the department's draft and the final report
D15 | figure | scope | F8 | 41: a1 a5 a6 | 58: a4 | the nursery or the whole floor
R F4 | 3 | Lorna Cabahug; the health department; the midwife's notebook
R F7 | 2 | the union with the logbook; the department's roster
R F15 | 3 | the health department; Grace Ybañez; Ella Pantaleon
R F22 | 3 | the aunt; the police; the inquiry
S | a1 “I knew at the first feeding. My baby had a mark like a bean on her heel, and this one had none,” | a7 “I knew it at the first feed: my girl had a bean on the heel and this one had nothing,”
E | Lorna Cabahug | person | Lorna Cabahug; Lorna; Cabahug
E | Ramil Tesoro | person | Ramil Tesoro; Dr. Ramil Tesoro; Dr. Tesoro; Hospital chief Dr. Ramil Tesoro; the hospital's head
E | Ella Pantaleon | person | Ella Pantaleon; staff nurse Ella Pantaleon; Ella; the nurse
E | Elmer Ybañez | person | Elmer Ybañez; second mate Elmer Ybañez; Elmer; her husband
