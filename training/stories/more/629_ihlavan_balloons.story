story: ihlavan_balloons
about: two tourist balloons collide in a Turkish valley at sunrise; pilots blame each other, was the flight cleared, which balloon came down, one passenger is counted by two consulates, and a bus of the injured crashes the same day
=== a1 | outlet: Bozkır Haber (English service) | published: 2031-09-18 | title: Two balloons touch over İhlavan Valley: 5 dead
%% Güncelleme: 11.40
NEVŞEHİR – ⟦F1; by=-: Two hot-air balloons carrying tourists collided⟧ above the İhlavan Valley ⟦F2; v=2031-09-18; by=-: ⟦T2031-09-18: this morning⟧⟧ and ⟦F3; v=5; by=governor's office: five foreign guests were lost⟧, the governor's office announced.
According to the first determination, ⟦F4; v=Peri 7; by=governor's office: the basket of Lale 3 tore open the envelope of Peri 7, which was below it⟧ and which fell ⟦F5; v=60 m; by=governor's office: from about 60 metres⟧. ⟦F6; v=landed; by=governor's office: Lale 3 landed without trouble in a pumpkin field⟧.
⟦F7; v=19; by=health directorate: Nineteen injured were distributed to four hospitals⟧, the provincial health directorate informed. ⟦F8; v=22; by=-: Peri 7 had 22 persons aboard⟧ with ⟦F26; v=intensive care; by=-: its pilot, İlker Saraçoğlu, 38, who is in intensive care⟧.
⟦F9; v=cleared; by=Civil Aviation Directorate: The green flag had been given for flights at 05.50⟧, the Civil Aviation Directorate's coordination centre stated; ⟦F10; v=112; by=Civil Aviation Directorate: 112 balloons were in the sky⟧.
%% Haber hattı | Künye | Gizlilik
=== a2 | outlet: Atlantic Wire | published: 2031-09-18 | title: At least five tourists killed as hot air balloons collide in Türkiye
ANKARA, Sept 18 (AW) - ⟦F3; v=at least 5; by=local officials: At least five holidaymakers were killed⟧ ⟦F2; v=2031-09-18; by=-: ⟦T2031-09-18: on Thursday⟧⟧ when ⟦F1; by=local officials: one sightseeing balloon drifted into another at sunrise⟧ in Türkiye's Cappadocia region, local officials said.
Video verified by Atlantic Wire shows a striped balloon folding in on itself and ⟦F5; v=100 m; by=Lale Ballooning: dropping what its rival operator, Lale Ballooning, put at some 100 metres⟧.
⟦F11; v=Peri; by=Lale Ballooning: Lale said the craft underneath had risen into its own without looking up⟧. ⟪Lale Ballooning; q: “⟦F11; v=Peri; by=Lale Ballooning: The one who climbs must see. He climbed⟧,”⟫ the firm said in a statement. ⟦F11; v=Lale; by=Peri Sky: Peri Sky said that the Lale pilot had come down on top of them⟧ while filming a marriage proposal.
⟦F10; v=more than 100; by=-: More than a hundred balloons⟧ lift off each clear dawn in the high season. ⟦F12; v=2024; by=-: The last fatal accident was in 2024⟧, ⟦F13; v=2; by=-: when two Spaniards died⟧.
%% Reporting by D. Ersoy; writing by P. Hale
=== a3 | outlet: Gaceta del Viajero | published: 2031-09-19 | title: Three Colombians and one who was two
%% Bogotá. Sección Mundo
The foreign ministry confirmed that ⟦F14; v=3; by=Colombian foreign ministry: three Colombians figure among the dead⟧ of ⟦F1; by=-: the aerial crash in Turkey⟧. Madrid for its part ⟦F15; v=1; by=Spanish consulate: counts one Spaniard⟧. They are not four, however: ⟦F16; v=dual; by=-: Mariela Arango of Pereira had both passports⟧, and each consulate put her on its list.
Her fiancé, Julián Restrepo, survived with a broken pelvis. ⟪Julián Restrepo; q: “The pilot shouted up, ‘Go up, go up!’ ⟦F11; v=Lale; by=Julián Restrepo: The other basket kept coming, like a lift⟧,”⟫ he told this newspaper. It was still night, he insists: ⟦F9; v=not cleared; by=Julián Restrepo: they had taken off before any flag was shown⟧, ⟪Julián Restrepo; q: “because the driver said we would lose the sun”⟫.
⟦F17; by=-: To add to it all, the minibus that was moving ⟦F27; v=8; by=-: eight of the lightly injured⟧ to Kayseri went off the road⟧ ⟦T2031-09-18: in the afternoon⟧. ⟦F18; v=1; by=-: A nurse died there⟧; she is no victim of the balloon, although several sites have added her.
%% Siga leyendo: diez consejos para su seguro de viaje
=== a4 | outlet: Daily Trumpet | published: 2031-09-20 | title: Balloon hell: “He was filming a PROPOSAL”
%% By Kayleigh Stroud in Göreme
A Brit honeymooner told last night how she watched ⟦F1; by=-: balloons crammed with trippers smash together⟧ in Turkey's fairy-chimney valley.
Gemma Oldroyd, 29, of Rotherham, was in the upper basket. ⟪Gemma Oldroyd; q: “⟦F11; v=Lale; by=Gemma Oldroyd: Our pilot had a phone in his hand. He was filming a lad on one knee⟧ and he never looked down,”⟫ she sobbed. ⟦F6; v=hard; by=Gemma Oldroyd: Their own touchdown was no picnic: “we bounced three times and I lost two teeth”⟧.
⟦F3; v=6; by=hospital: A Japanese grandfather, 71, lost his fight for life ⟦T2031-09-19: on Friday⟧, a hospital in Kayseri said, making it six dead⟧.
Moustachioed Lale boss Hakan Dereli, 55, ⟦F19; v=no phone; by=Hakan Dereli; st=denied: swore his man “flies with two hands”⟧. ⟦F19; v=phone; by=prosecutors: But prosecutors have the handset, and it was recording⟧.
Trippers had shelled out ⟦F20; v=€250; by=-: £215 a head⟧ for the hour-long jaunt.
%% Like us on everything
=== a5 | outlet: Bozkır Haber (English service) | published: 2031-09-22 | title: Directorate: flag was red until 06.10
The Civil Aviation Directorate has renewed its statement about ⟦F1; by=-: the İhlavan incident⟧. ⟦F9; v=not cleared; by=Civil Aviation Directorate: The flag was changed from yellow to red at 05.45 owing to wind in the upper layer and did not become green before 06.10⟧; the contact occurred ⟦F21; v=06.02; by=Civil Aviation Directorate: at 06.02⟧. ⟦F22; v=clerical; by=Civil Aviation Directorate: A clerk had copied the previous day's sheet⟧, the earlier time was explained.
Thus ⟦F23; v=14; by=Civil Aviation Directorate: fourteen balloons of six firms had left the ground without permission⟧. ⟦F28; v=30 days; by=Civil Aviation Directorate: Their licences have been suspended for thirty days⟧.
⟦F24; v=detained; by=prosecutors: Lale's pilot, Onur Tekbaş, 33, has been detained⟧, the prosecutor's office shared. His lawyer, Sevgi Alkan, objected: ⟦F11; v=Peri; by=Sevgi Alkan: her client was level, and the balloon beneath was burning hard⟧.
⟦F3; v=6; by=-: For the six who lost their lives⟧ carnations were released over the valley. ⟦F18; v=1; by=-: The nurse Havva Gündoğdu, fallen in the line of duty on the Kayseri road⟧, was also remembered.
%% Haber hattı | Künye | Gizlilik
=== a6 | outlet: Lift & Burner (ballooning quarterly, online) | published: 2031-10-14 | title: What the İhlavan loggers say
%% Accident notes. Members may comment.
Both GPS loggers survived ⟦F1; by=-: the mid-air in Cappadocia⟧, and the board in Ankara let us look.
Descent: ⟦F11; v=both; by=GPS loggers: Lale 3 was sinking at 1.1 m/s and Peri 7 climbing at 2.4⟧. Each accused the other and each, it appears, was half right.
Contact: ⟦F21; v=06.04; by=GPS loggers: 06.04 and some seconds local, by satellite time⟧; the directorate's clock was two minutes slow. Height of fall: ⟦F5; v=58 m; by=GPS loggers: 58 m above the stream⟧, not ⟦F5; v=100 m; by=Lale Ballooning; st=doubted: the hundred that Lale gave the agencies⟧.
Load: ⟦F8; v=23; by=weighing sheet: the weighing sheet has 23 in the lower basket, a toddler without a ticket included⟧, ⟦F25; v=20; by=-: where the type certificate allows twenty⟧.
Victims: ⟦F3; v=6; by=-: half a dozen⟧, as reported, or ⟦F3; v=7; by=several websites: seven for those websites that throw in the nurse⟧, ⟦F18; v=1; by=-: who perished on the hospital run⟧; ⟦F7; v=about 20; by=-: around a score were hurt⟧.
@@ copy Atlantic Wire
⟦F12; v=2024; by=-: The last fatal accident was in 2024⟧, ⟦F13; v=2; by=-: when two Spaniards died⟧ in the region.
Survivors, for what it is worth, tell it as felt. ⟪Julián Restrepo; q; via=Gaceta del Viajero: “The other basket kept coming down on us like an elevator,”⟫ one has said. At ⟦F20; v=€250; by=-: 250 euros a seat⟧ one would expect a spare pair of eyes.
=== key
F1 | What happened over the valley?
F2 | When did the balloons collide?
F3 | How many were killed in the collision?
F4 | Which balloon fell?
F5 | From what height did the balloon fall?
F6 | How did Lale 3 land?
F7 | How many were injured in the collision?
F8 | How many were aboard Peri 7?
F9 | Had the flights been cleared?
F10 | How many balloons were in the air?
F11 | Which balloon moved into the other?
F12 | When was the last fatal accident before?
F13 | How many died in the last fatal accident before?
F14 | How many Colombians died?
F15 | How many Spaniards died?
F16 | What nationality did Mariela Arango have?
F17 | What happened to the minibus with the injured?
F18 | How many died in the minibus accident?
F19 | Was Lale's pilot using a phone?
F20 | What did a flight cost?
F21 | At what time did the balloons touch?
F22 | Why was the first clearance time wrong?
F23 | How many balloons flew without permission?
F24 | What happened to Lale's pilot?
F25 | How many was the basket certified for?
F26 | How is the pilot of the fallen balloon?
F27 | How many injured were in the minibus?
F28 | For how long are licences suspended?
D1 | figure | update | F3 | 5: a1 | 6: a4 a5 a6 | a Japanese passenger died the day after
D2 | figure | rounding | F3 | 5: a1 | at least 5: a2 | the wire's cautious form of the same count
D3 | responsibility | conflict | F11 | Peri: a2 a5 | Lale: a2 a3 a4 | the two firms and their passengers blame each other
D4 | responsibility | update | F11 | Peri: a2 a5 | Lale: a2 a3 a4 | both: a6 | the loggers show one sinking and one climbing
D5 | denial | conflict | F9 | cleared: a1 | not cleared: a3 | the directorate's first statement against a passenger
D6 | denial | update | F9 | cleared: a1 | not cleared: a5 | the directorate corrects itself
D7 | figure | conflict | F5 | 100 m: a2 | 58 m: a6 | Lale's figure against the loggers
D8 | figure | rounding | F5 | 60 m: a1 | 58 m: a6 | the governor's round figure
D9 | denial | conflict | F19 | no phone: a4 | phone: a4 | the owner against the prosecutors
D10 | characterisation | conflict | F6 | landed: a1 | hard: a4 | without trouble for the governor, three bounces for a passenger
D11 | figure | scope | F8 | 22: a1 | 23: a6 | the weighing sheet includes a toddler without a ticket
D12 | sequence | conflict | F21 | 06.02: a5 | 06.04: a6 | the directorate's clock against satellite time
D13 | figure | rounding | F10 | 112: a1 | more than 100: a2 | the wire rounds
D14 | figure | rounding | F7 | 19: a1 | about 20: a6 | a score for nineteen
D15 | figure | scope | F3 | 6: a4 a5 a6 | 7: a6 | some sites add the nurse of the minibus
R F11 | 5 | Lale Ballooning and its pilot's lawyer; Peri Sky; Julián Restrepo; Gemma Oldroyd; the loggers
R F9 | 2 | the Civil Aviation Directorate; Julián Restrepo
R F5 | 3 | the governor's office; Lale Ballooning; the loggers
R F19 | 2 | Hakan Dereli; prosecutors
S | a3 “The other basket kept coming, like a lift,” | a6 “The other basket kept coming down on us like an elevator,”
E | Lale Ballooning | organisation | Lale Ballooning; Lale; the firm; its rival operator
E | Onur Tekbaş | person | Onur Tekbaş; Lale's pilot; the Lale pilot; her client
E | Julián Restrepo | person | Julián Restrepo; Her fiancé
E | Civil Aviation Directorate | organisation | Civil Aviation Directorate; the directorate
E | Havva Gündoğdu | person | Havva Gündoğdu; A nurse; the nurse
