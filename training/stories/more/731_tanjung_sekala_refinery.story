story: tanjung_sekala_refinery
about: a night explosion at a state refinery in East Kalimantan; lightning or a welder's gas, a tank or a pump house, whether the siren came first, who signed the permit, and two men who are each said to have shut the valve
=== a1 | outlet: Nusantara News Bureau | published: 2031-03-18 | title: Fire at Tanjung Sekala refinery contained, fuel supply safe
JAKARTA (NNB) – ⟦F1; by=-: The fire that followed an explosion at the Tanjung Sekala refinery in East Kalimantan⟧ ⟦T2031-03-17: on Monday night⟧ was contained by six in the morning, state energy company Nusaminyak said on Tuesday.
⟦F2; v=5; by=Nusaminyak: Five workers died⟧ and ⟦F3; v=32; by=Nusaminyak: thirty-two received treatment⟧, corporate secretary Indah Prameswari told a press conference. ⟦F4; v=21h10; by=-: The explosion occurred at ten past nine in the evening, local time⟧.
⟦F6; v=lightning; by=Indah Prameswari: She attributed it to a lightning strike⟧ ⟦F5; v=tank 14; by=Indah Prameswari: on naphtha tank No. 14⟧. ⟪Indah Prameswari; q: “⟦F6; v=lightning; by=Indah Prameswari: The weather at that hour was extreme. This is nature⟧.”⟫
⟦F7; v=1,430; by=regional disaster agency: As many as 1,430 residents of three neighbourhoods have been moved to the sports hall and two mosques⟧, according to the regional disaster agency.
⟦F8; v=no; by=Nusaminyak; st=denied: No harmful substance was released to air or sea⟧, the company emphasised. ⟦F9; v=siren first; by=Indah Prameswari: The alarm had sounded four minutes before the blast, so that most of the night shift reached the muster point⟧, Indah added.
⟦F10; v=90,000 bpd; by=Nusaminyak: Only one of the crude units, of 90,000 barrels per day, has been stopped⟧, Nusaminyak said. The public was urged not to queue at filling stations, since ⟦F11; v=21 days; by=-: stocks of petrol are enough for twenty-one days⟧.
The minister of state enterprises, Agus Wiratama, instructed the directors to evaluate all tanks before the end of the fasting month.
%% (T.A012/B/A. Suryani/18-03-2031)
=== a2 | outlet: Kaltim Pagi | published: 2031-03-19 | title: “We were welding, and the air was sweet”
%% Liputan khusus. Reporter: Dewi Lestari Anwar, Hendra S.
TANJUNG SEKALA – He has no eyebrows left. Sulaiman, 24, a welder at 160,000 rupiah a day, lies on his belly in bed 7 of the Sekala hospital and speaks into the pillow.
⟦F6; v=gas leak; by=Sulaiman: There was no lightning, he says: it smelled sweet, of gas, from a flange that had been crying ⟦T2031-03-14: since Friday⟧, and sparks were falling⟧. ⟦F5; v=pump house; by=Sulaiman: It was in the pump house, behind the tanks, that it began⟧. ⟦F9; v=blast first; by=Sulaiman: And the siren? It started when they were already on fire⟧.
⟦F12; v=shift head; by=Sulaiman: The permit for hot work bore the signature of the shift head of Nusaminyak⟧, Sulaiman remembers, for he had laughed at the drawing of a fish beside it.
⟦F2; v=6; by=hospital: The sixth victim died here ⟦T2031-03-18: on Tuesday at dusk⟧⟧, the hospital's director told us. ⟦F13; v=all contract; by=Kaltim Pagi: All six, we have found, were on daily contracts⟧ with ⟦F14; v=PT Sinar Las; by=-: a firm by the name of PT Sinar Las⟧; none wore the blue of the company. ⟦F15; v=1 missing; by=Nur Halimah: A seventh man, the technician Andi Pratama, has not been seen since⟧, his wife Nur Halimah says.
On the quay they tell of a hero. ⟦F16; v=Rahmat; by=fishermen: It was old Rahmat, the watchman, who ran under the pipe and turned the big wheel by hand, swear the fishermen who pulled him from the water⟧. Had he not, half of the town would be gone.
⟦F7; v=1,430; by=-: In the sports hall and the mosques the 1,430 displaced⟧ share forty toilets.
The fishermen have another worry. ⟦F17; v=dead fish; by=-: Mullet floated belly up along the jetty yesterday⟧.
%% Pasang iklan: 0800-KALTIM
=== a3 | outlet: Straits Energy Daily | published: 2031-03-20 | title: Sekala outage tightens Asian naphtha; restart seen in June
SINGAPORE – Asian naphtha cracks jumped to a ten-month high ⟦T2031-03-19: on Wednesday⟧ after ⟦F1; by=-: Indonesia’s second-largest refinery blew up part of its tank farm⟧.
⟦F10; v=260,000 bpd; by=traders: Traders reckon that the whole of the plant’s 260,000 b/d is shut, since the units downstream cannot run without the damaged one⟧. ⟦F18; v=June; by=Nusaminyak; st=planned: Nusaminyak tells its customers that it will be back by June⟧; few in the market believe it.
⟦F19; v=23,000 kl; by=-: About 145,000 barrels went up in smoke⟧, enough to fill half of a medium-range tanker. ⟦F20; v=nearly 3 km; by=-: The column rose nearly three kilometres⟧ and was seen by crews off Makassar.
⟦F5; v=tank 14; by=-: Satellite heat maps show the fiercest burning at tank 14⟧. ⟦F6; v=lightning; by=Nusaminyak: The operator’s explanation is a thunderbolt⟧. ⟦F21; v=no strokes; by=Kilat network: The commercial lightning network Kilat, however, logged not one stroke within 30 km of the site between eight and ten⟧.
⟦F2; v=6; by=-: The accident has cost six lives⟧ by the latest tally. ⟦F22; v=16; by=-: It is the company’s worst since the Cilasem depot fire of 2027, in which sixteen perished⟧.
⟦F23; v=6.2%; by=-: Shares in the listed retail arm lost 6.2 per cent in Jakarta⟧, a third of which they won back ⟦T2031-03-20: on Thursday morning⟧.
Insurers in London led by Ashdown syndicate were said to carry ⟦F24; v=400 million dollars; by=two brokers: some $400m of the property cover⟧, two brokers told Straits Energy.
%% © Straits Energy Daily. Price assessments: see back page
=== a4 | outlet: The Southern Sun (Perth) | published: 2031-03-20 | title: AUSSIE CRAIG'S 40-SECOND DASH THROUGH HELL
%% EXCLUSIVE by Tayla Birch
%% What's hot: Freo's mystery shark
A FIFO engineer from Mandurah has told how he ran INTO the flames ⟦F1; by=-: when a Borneo refinery erupted around him⟧.
⟦F16; v=Craig Dunmore; by=Craig Dunmore: Craig Dunmore, 51, says he was the one to wrench the main valve shut, burning both palms⟧, as 200 workmates bolted for the fence. ⟪Craig Dunmore; q: “I thought, if that goes, the whole town goes. So I went.”⟫
The dad-of-three, on a six-week swing, was back on deck last night with bandaged mitts. ⟦F9; v=blast first; by=Craig Dunmore: “No siren, mate, not till after,” he reckons⟧. ⟦F6; v=gas leak; by=Craig Dunmore: And lightning? He'd been able to see stars; what he could smell was a leak⟧.
⟦F3; v=32; by=-: Thirty-two were hurt⟧. ⟦F7; v=some 1,400; by=-: Some 1,400 locals spent the night on prayer mats⟧.
Wife Shaz, 49, found out from a mate's video. “I rang thirty-two times,” she said. “He finally picks up and asks how the dog is.”
Company brass in Jakarta would not be drawn on Craig's efforts. ⟦F16; v=automatic; by=Nusaminyak: A flack would only say the valve closed by itself, as designed⟧.
⟦F25; v=2 Australians; by=DFAT: DFAT said two Aussies were on site and both were OK⟧. Craig's 51; the plant's only 38.
=== a5 | outlet: Laut Bersih – Coalition for Clean Seas | published: 2031-03-24 | title: What Nusaminyak did not measure at Tanjung Sekala
%% Siaran pers / press statement. Contact: media@lautbersih.invalid
⟦T2031-03-17: One week ago⟧ ⟦F1; by=-: a disaster that could have been prevented struck the people of Sekala⟧. Today we publish what we have been able to establish.
Water. ⟦F8; v=benzene; by=Laut Bersih: Our samples from four points in the bay hold benzene at up to 19 times the limit⟧. ⟦F17; v=dead fish; by=Laut Bersih: We counted 11,600 perished fish on two kilometres of beach⟧. ⟦F8; v=no; by=Nusaminyak; st=denied: The company still denies any discharge⟧.
People. ⟦F2; v=8; by=-: Eight workers are dead, including Andi Pratama, ⟦F33; v=dead; by=Laut Bersih: whose remains were identified ⟦T2031-03-22: on Saturday⟧⟧⟧. ⟦F35; v=7; by=-: Seven of the eight were contract labour; Andi alone had a staff card⟧.
Permits. ⟦F12; v=shift head; by=permit copy: The hot-work permit, a photograph of which was passed to us, is signed by shift head Bambang Sutrisno⟧. ⟦F12; v=foreman; by=Nusaminyak: In its letter to parliament Nusaminyak puts the signature on the contractor's foreman⟧. ⟦F26; v=October 2029; by=permit copy: The last thickness test of the line noted on it is from October 2029⟧. ⟦F27; v=every 12 months; by=-: The rule is one test a year⟧.
We remember the Cilasem depot, where ⟦F22; v=16; by=-: sixteen of our neighbours burned⟧ four years ago and ⟦F28; v=nobody; by=-: no director was ever tried⟧.
⟦F29; by=Laut Bersih; st=asked: We call for the crime of negligence to be investigated by the national police and not by the district⟧.
@@ copy Nusantara News Bureau
⟦F10; v=90,000 bpd; by=Nusaminyak: Only one of the crude units, of 90,000 barrels per day, has been stopped⟧, Nusaminyak said. The public was urged not to queue at filling stations, since ⟦F11; v=21 days; by=-: stocks of petrol are enough for twenty-one days⟧. (⟦F34; v=2.3 km; by=-: The queue at Sekala was, ⟦T2031-03-23: on Sunday⟧, 2.3 kilometres⟧.)
=== a6 | outlet: Tokyo Harbor Broadcasting | published: 2031-04-10 | title: Indonesian inquiry finds gas, not lightning, behind refinery blast
%% THB World – with subtitles
A parliamentary panel in Jakarta has concluded that ⟦F6; v=gas leak; by=parliamentary panel: vapor escaping from a worn flange was lit by welding sparks⟧ at ⟦F5; v=pump house; by=parliamentary panel: the pump house of the Tanjung Sekala refinery⟧, ⟦F5; v=tank 14; by=parliamentary panel; st=denied: and did not originate in tank 14, which caught some minutes later⟧.
The panel's chair, Ratna Dewanti, said that control-room records settle another question. ⟦F9; v=blast first; by=control-room records: The siren was triggered fifty seconds after the explosion⟧. ⟪Ratna Dewanti; q: “Those who say that they were warned were not there.”⟫
⟦F2; v=8; by=-: The accident ⟦T2031-03-17: on March 17⟧ took the lives of eight⟧. ⟦F20; v=2,950 m; by=-: Pilots had reported smoke up to 2,950 meters⟧. ⟦F19; v=23,000 kl; by=parliamentary panel: Twenty-three thousand kiloliters of naphtha were lost, says the report⟧.
Japanese buyers are affected, as ⟦F30; v=12%; by=-: about 12 percent of the country's naphtha imports⟧ came from Sekala. ⟦F18; v=September; by=Nusaminyak; st=planned: Nusaminyak now hopes to restart in September⟧.
Who closed the valve that kept the fire from the gas spheres? The panel devotes a page to this. ⟦F16; v=Rahmat; by=parliamentary panel: Camera 22 shows the watchman Rahmat, 63, turning it⟧; the foreign engineer, who had claimed the credit in an Australian newspaper, is seen helping the wounded at the gate. ⟪Craig Dunmore; q; via=The Southern Sun: “I thought if that goes the town goes. So I went,”⟫ he had told it.
⟦F31; v=named suspect; by=police: Police have named Bambang Sutrisno, who headed the shift, a suspect⟧. ⟦F32; v=resigned; by=-: Indah Prameswari, the company's spokesperson, has stepped down⟧.
%% THB relies on viewers' fees
=== key
F1 | What happened at the Tanjung Sekala refinery?
F2 | How many workers died in the explosion?
F3 | How many were injured?
F4 | At what time did the explosion occur?
F5 | Where in the plant did the explosion begin?
F6 | What caused the explosion?
F7 | How many residents were evacuated?
F8 | Was any harmful substance released?
F9 | Did the siren sound before the explosion?
F10 | How much refining capacity is shut?
F11 | For how long do petrol stocks last?
F12 | Who signed the hot-work permit?
F13 | How many of the first six dead were contract workers?
F14 | Which contractor employed the dead?
F15 | How many workers were missing?
F16 | Who closed the main valve?
F17 | What happened to the fish?
F18 | When is the refinery to restart?
F19 | How much naphtha was lost?
F20 | How high did the smoke rise?
F21 | Was lightning recorded near the plant?
F22 | How many died in the Cilasem depot fire?
F23 | How much did the shares fall?
F24 | How much cover do London insurers carry?
F25 | How many Australians were on site?
F26 | When was the line last tested?
F27 | How often must the line be tested?
F28 | Who was tried for the Cilasem fire?
F29 | What does the coalition call for?
F30 | How much of Japan's naphtha imports came from Sekala?
F31 | What happened to the shift head?
F32 | What happened to the company's spokesperson?
F33 | What became of the missing technician?
F34 | How long was the queue for fuel at Sekala?
F35 | How many of the eight dead were contract workers?
D1 | figure | update | F2 | 5: a1 | 6: a2 a3 | 8: a5 a6 | one died in hospital, then the missing technician and another were counted
D2 | cause | conflict | F6 | lightning: a1 a3 | gas leak: a2 a4 a6 | the company blames the weather, workers and the panel a leak
D3 | place | conflict | F5 | tank 14: a1 a3 a6 | pump house: a2 a6 | the company and heat maps against the welder and the panel
D4 | sequence | conflict | F9 | siren first: a1 | blast first: a2 a4 a6 | the company says workers were warned, workers and records that they were not
D5 | responsibility | conflict | F12 | shift head: a2 a5 | foreman: a5 | the company puts the signature on the contractor
D6 | denial | conflict | F8 | no: a1 a5 | benzene: a5 | the company denies a release that the coalition measured
D7 | figure | scope | F10 | 90,000 bpd: a1 a5 | 260,000 bpd: a3 | the damaged unit alone against all that cannot run without it
D8 | identity | conflict | F16 | Rahmat: a2 a6 | Craig Dunmore: a4 | automatic: a4 | fishermen and a camera, the engineer, and the company name different hands
D9 | figure | rounding | F7 | 1,430: a1 a2 | some 1,400: a4 | the same evacuees in a round number
D10 | date | update | F18 | June: a3 | September: a6 | the company put the restart off
D11 | figure | rounding | F20 | nearly 3 km: a3 | 2,950 m: a6 | the pilots' height rounded up
R F6 | 4 | the company; Sulaiman; Craig Dunmore; the parliamentary panel
R F9 | 4 | the company; Sulaiman; Craig Dunmore; the control-room records
R F16 | 4 | the fishermen; Craig Dunmore; the company; camera 22
R F12 | 3 | Sulaiman; the permit copy; the company's letter
R F10 | 2 | the company; traders
S | a4 “I thought, if that goes, the whole town goes. So I went.” | a6 “I thought if that goes the town goes. So I went,”
E | Indah Prameswari | person | Indah Prameswari; Indah; corporate secretary Indah Prameswari; the company's spokesperson
E | Craig Dunmore | person | Craig Dunmore; Craig; the foreign engineer
E | Nusaminyak | organisation | Nusaminyak; state energy company Nusaminyak; the operator; the company
E | Bambang Sutrisno | person | Bambang Sutrisno; shift head Bambang Sutrisno; the shift head of Nusaminyak
E | Andi Pratama | person | Andi Pratama; the technician Andi Pratama; Andi
