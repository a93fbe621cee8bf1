story: theniet_coach
about: a night coach leaves a mountain road in Algeria's Aurès; brakes or speed, uncle or nephew at the wheel, a guardrail taken away by someone, and a volunteer rescuer's death that is not the coach's
=== a1 | outlet: Maghreb Telegraph Agency | published: 2031-08-15 | title: Coach plunges into ravine in eastern Algeria, 27 dead
ALGIERS, Aug 15 (MTA) – ⟦F2; v=27; by=civil protection: Twenty-seven people were killed⟧ when ⟦F1; by=-: an overnight coach left the road in the Aurès mountains and fell into a ravine⟧ ⟦T2031-08-14: late on Thursday⟧, the civil protection service said.
⟦F3; v=58; by=civil protection: The vehicle was carrying 58 passengers⟧ and two staff from Biskra to Annaba, where many families go to the sea in August. ⟦F4; v=29; by=civil protection: Twenty-nine injured were taken to hospitals⟧ in Batna and Arris, Captain Redouane Chibane told state radio.
⟦F5; v=km 43; by=gendarmerie: The gendarmerie gave the scene of the accident as kilometre 43 of the wilaya road⟧, near the Theniet el-Ghar pass. ⟦F6; v=118 m; by=civil protection: The wreck lies 118 metres below⟧, on its roof, in the bed of a dry stream.
⟦F7; v=brakes; by=survivor: A survivor with a bandaged head told reporters that the driver had shouted that there were no brakes⟧. The gendarmerie declined to comment on the cause.
⟦F8; v=12; by=-: Twelve people died in June⟧ when ⟦F9; by=-: a minibus and a quarry lorry collided⟧ on the same road, nine kilometres lower down.
⟦F10; v=3 days; by=presidency: Three days of mourning were declared by the presidency⟧. Football matches set for the weekend were postponed, and the transport minister, Lotfi Benabbou, was on his way to the area.
The coach belongs to Sahari Voyages, a private company in Biskra ⟦F11; v=14; by=-: with a fleet of fourteen⟧. Nobody answered its telephones ⟦T2031-08-15: on Friday⟧.
%% (MTA) rk/ds
=== a2 | outlet: El Djabal | published: 2031-08-16 | title: Theniet el-Ghar: one more grave, that of Toufik
%% El Djabal, the daily of the Aurès | Our special correspondent Nadjib Ouali
He had come to help. Toufik Merzoug, 26, a beekeeper of the hamlet of Tagust, ⟦F12; v=1; by=-: slipped from the rope⟧ while he carried a stretcher up in the dark, and ⟦F13; by=-: died at two in the morning without having been on any bus⟧. His name is not on the prefecture's list. It is on ours.
The others are, at this hour, thirty-one. ⟦F2; v=31; by=Batna hospital: ⟦F29; v=4; by=Batna hospital: Four of the wounded did not see ⟦T2031-08-16: Saturday⟧⟧, the hospital of Batna lets it be known⟧, and so ⟦F14; v=27; by=-: those who perished in the ravine itself remain twenty-seven⟧.
⟦F5; v=km 47; by=Tagust villagers: It was at the old toll house, kilometre 47, insist the people of Tagust⟧, who were the first down, with mattresses and with lamps from the hives. ⟦F15; v=no rail; by=-: There the parapet has been missing since spring⟧. ⟦F16; v=roadworks; by=Smaïl Hadjeres: The department of public works unscrewed it in April to widen the bend and never brought it back⟧, says Smaïl Hadjeres, mayor of the commune, who wrote three letters. ⟪Smaïl Hadjeres; q: “I have the stamps of reception. All three.”⟫
And the driver? Officially, Messaoud Sahari, 54, brother of the owner, ⟦F17; v=dead; by=-: is among those killed⟧. ⟦F18; v=Walid; by=Zohra Attia: But the one who held the wheel after the halt at Arris was a boy in a red cap, Zohra Attia swears from her bed⟧; ⟦F19; v=nephew; by=-: the boy would be Walid, his nephew, who is twenty-two⟧. ⟦F20; v=no licence; by=-: Walid has a permit for cars only⟧.
⟦F21; v=90 minutes; by=Tagust villagers: An hour and a half passed, villagers say, before the first ambulance⟧. ⟦F22; v=no helicopter; by=-: No helicopter came; the one that the television showed was filmed in 2028⟧.
%% Obituaries, page 14
=== a3 | outlet: National Radio 1 | published: 2031-08-16 | title: Minister at bedside of the wounded; inquiry opened
%% Transcript of the 13.00 bulletin
Ladies and gentlemen, good day. The minister of transport, Mr Lotfi Benabbou, accompanied by the wali, visited the wounded of ⟦F1; by=-: the painful accident of Theniet el-Ghar⟧ ⟦T2031-08-16: this morning⟧ and conveyed the compassion of the head of the state.
⟦F21; v=25 minutes; by=Lotfi Benabbou: Help was on the spot within twenty-five minutes, the minister stressed⟧, saluting the civil protection. He shook hands, asked after names, and tasted the soup of the volunteers.
⟦F7; v=speed; by=public prosecutor: The first elements point to excess speed, indicates the public prosecutor at Arris⟧, who speaks of ⟦F23; v=94 km/h; by=public prosecutor: ninety-four kilometres an hour⟧ where forty is permitted. ⟦F18; v=Messaoud; by=public prosecutor: The deceased driver, a man of experience, was alone responsible for the vehicle, the magistrate added⟧.
On the matter of the safety barrier, which occupies the social networks, ⟦F16; v=scrap thieves; by=public works department: the department of public works replies that the metal had been cut away by scrap thieves⟧ and that a complaint had been lodged. ⟦F16; v=scrap thieves; by=Lotfi Benabbou: The minister likewise denounced the pillage of public property⟧.
Let us recall that ⟦F2; v=31; by=-: thirty-one of our fellow citizens have left us⟧ and that ⟦F10; v=3 days; by=-: flags are at half mast ⟦T2031-08-18: until Monday⟧⟧. ⟦F24; v=400,000 dinars; by=presidency; st=planned: To each bereaved family an aid of 400,000 dinars is to be paid⟧, by decision of the presidency.
In other news, the grain harvest.
=== a4 | outlet: La Dépêche du Vieux-Port | published: 2031-08-17 | title: From Marseille to the Aurès, a holiday that ended at a bend
%% By Clémence Roustan, with our correspondent in Batna
%% Reserved for subscribers
The suitcases of the Attia family are still at the foot of a fig tree, says a cousin. Of the five who took the ferry from the Joliette, only Zohra, 47, is living.
⟦F25; v=4; by=French foreign ministry: Four French nationals lost their lives ⟦T2031-08-14: on Thursday night⟧, the foreign ministry in Paris confirms⟧. ⟦F25; v=9; by=Algerian consulate: At the Algerian consulate in Marseille they speak of nine, for they add those who hold both passports⟧.
⟦F1; by=-: The coach, full to the folding seats, somersaulted⟧ ⟦F6; v=120 m; by=-: some 120 metres into the gorge⟧. ⟦F3; v=some sixty; by=-: There were some sixty travellers on board⟧, ⟦F26; v=49; by=registration document: whereas the registration paper, of which we have a copy, allows forty-nine⟧.
That paper says more. ⟦F27; v=November 2030; by=registration document: The stamp of the roadworthiness test ran out in November of last year⟧. ⟦F27; v=March 2031; by=Abdelkrim Sahari: Abdelkrim Sahari, the owner, whom we reached at last, maintains that a new test was passed in March⟧, the certificate having burnt with the vehicle. But the vehicle did not burn. ⟪Abdelkrim Sahari; q: “I lost a brother in it. Do you think I would have sent him off with bad brakes?”⟫ he says. ⟦F18; v=Messaoud; by=Abdelkrim Sahari: He has no doubt: his brother drove, from beginning to end⟧. Of the lad Walid he would rather not speak.
Zohra Attia remembers ⟦F7; v=brakes; by=Zohra Attia: a smell of burning rubber long before the end and a pedal that slapped on the floor⟧. ⟦F2; v=31; by=Batna hospital: The number of dead, thirty-one by the count of the hospital⟧, may yet rise; ⟦F28; v=6; by=Batna hospital: six of the injured are in a coma⟧.
%% Read also: Ferry prices, the great summer anger
=== a5 | outlet: Tarîq – Association for Road Victims | published: 2031-08-20 | title: Eleven questions after Theniet el-Ghar
%% Communiqué No. 31/08 – free of rights
Our association was founded by mothers. We have learned to read reports, and to ask.
One. Why must we say thirty-two? Because ⟦F2; v=32; by=Tarîq: we count thirty-two victims⟧: ⟦F14; v=27; by=-: the twenty-seven found below the road⟧, ⟦F29; v=4; by=-: the four who were lost on the ward⟧, and ⟦F12; v=1; by=-: Toufik, who had only a rope⟧.
Two. Who took the barrier? ⟦F16; v=roadworks; by=work order: Work order 114, dated ⟦T2031-04-09: 9 April⟧ and signed by the subdivision at Arris, which a road worker handed to us, says “dismount and store”⟧. Thieves do not sign.
Three. How fast? ⟦F23; v=94 km/h; by=tachograph: The disc of the tachograph stops at 94⟧, that is true. ⟦F7; v=brakes; by=Farid Lounis: A coach whose brakes have gone reaches such a speed within four hundred metres on that slope, calculates our expert, the engineer Farid Lounis⟧; it is the consequence and not the reason.
Four. When was help there? ⟦F21; v=70 minutes; by=call register: The register of calls at the Arris post shows the alarm at 23h12 and the arrival at 00h22⟧. ⟦F22; v=no helicopter; by=Tarîq: No helicopter took off that night: we asked at the base⟧.
Five. Who was at the wheel? We do not know. ⟦F18; v=Walid; by=three survivors: Three survivors have described the red cap to us⟧. ⟦F30; v=missing; by=-: The young man has not been seen since⟧.
⟦F9; by=-: The June collision of the minibus⟧, ⟦F8; v=12; by=-: with its dozen coffins⟧, took place within sight of the same mountain. ⟦F31; v=2; by=Tarîq; st=asked: We demand two things before the winter: a barrier, and a doctor at the pass⟧.
⟦F24; v=400,000 dinars; by=-: The forty million centimes promised to each household⟧ will not buy either.
=== a6 | outlet: Carthage Soir | published: 2031-08-27 | title: Algerian coach: the man in the red cap crosses at Bouchebka and gives himself up
%% By Hatem Dridi, Kasserine
It was at the Tunisian frontier post that ⟦F1; by=-: the tragedy of the Algerian coach⟧ took a new turn. ⟦F35; v=gave himself up; by=Tunisian national guard: A youth of 22, with a broken collarbone, presented himself ⟦T2031-08-25: on Monday⟧ to the national guard⟧, according to the latter, and was handed to his own country ⟦T2031-08-26: on Tuesday⟧.
⟦F18; v=Walid; by=Walid Sahari: “I was the one driving,” Walid Sahari told the officer who took down his words⟧. ⟪Walid Sahari; q: “My uncle was sleeping behind me. The pedal went down to the floor.”⟫ The surname, which is that of the owner, speaks for itself: ⟦F19; v=nephew; by=identity card: his identity card names Messaoud's late brother as father⟧.
@@ copy Maghreb Telegraph Agency
⟦F5; v=km 43; by=gendarmerie: The gendarmerie gave the scene of the accident as kilometre 43 of the wilaya road⟧, near the Theniet el-Ghar pass. ⟦F6; v=118 m; by=civil protection: The wreck lies 118 metres below⟧, in the bed of a dry stream.
⟦F2; v=33; by=Algerian health ministry: The toll stands ⟦T2031-08-24: since Sunday⟧ at thirty-three, in the reckoning of the Algerian health ministry⟧. ⟦F4; v=29; by=-: The hurt whom the ambulances brought in on the first night had been twenty-nine⟧.
In Algiers, ⟦F32; v=dismissed; by=-: the head of the public works subdivision has been relieved of his post⟧ without any reason being published. ⟪Abdelkrim Sahari; q; via=La Dépêche du Vieux-Port: “Do you think I would have sent my brother off with bad brakes?”⟫ the owner had asked a French newspaper. ⟦F33; v=2 days; by=-: He has been in custody for two days⟧.
Our own drivers' union recalls that ⟦F34; v=29; by=drivers' union: twenty-nine people were lost at Aïn Melliza in 2024⟧, a Tunisian bend, and that there, too, a rail was wanting.
%% Météo, Horoscope, Mots fléchés
=== key
F1 | What happened to the coach at Theniet el-Ghar?
F2 | How many people were killed in the coach accident?
F3 | How many passengers were on board?
F4 | How many injured were taken to hospital on the first night?
F5 | At which kilometre did the coach leave the road?
F6 | How far did the coach fall?
F7 | What caused the accident?
F8 | How many died in the June collision?
F9 | What happened on the same road in June?
F10 | How long is the mourning?
F11 | How many coaches has the company?
F12 | How many rescuers died?
F13 | How did Toufik Merzoug die?
F14 | How many died in the ravine itself?
F15 | Was there a guardrail at the place?
F16 | Who removed the guardrail?
F17 | What became of Messaoud Sahari?
F18 | Who was driving the coach?
F19 | How is Walid related to the Sahari family?
F20 | Had Walid a licence for coaches?
F21 | How long did help take to arrive?
F22 | Did a helicopter take part in the rescue?
F23 | How fast was the coach?
F24 | What aid is each bereaved family to get?
F25 | How many of the dead were French?
F26 | How many seats did the registration allow?
F27 | When was the last valid roadworthiness test?
F28 | How many injured are in a coma?
F29 | How many of the injured died in hospital in the first days?
F30 | Where is the young man in the red cap?
F35 | What did the young man in the red cap do at the frontier?
F31 | How many things does the association demand?
F32 | What happened to the head of the public works subdivision?
F33 | How long has the owner been in custody?
F34 | How many died at Aïn Melliza in 2024?
D1 | figure | update | F2 | 27: a1 | 31: a2 a3 a4 | 33: a6 | wounded passengers died in the days after
D2 | figure | scope | F2 | 31: a2 a3 a4 | 32: a5 | the association adds the volunteer who fell from the rope
D3 | place | conflict | F5 | km 43: a1 a6 | km 47: a2 | the gendarmerie and the villagers name two places
D4 | cause | conflict | F7 | brakes: a1 a4 a5 | speed: a3 | survivors and an engineer against the prosecutor
D5 | identity | conflict | F18 | Walid: a2 a5 a6 | Messaoud: a3 a4 | passengers and the youth himself against the prosecutor and the owner
D6 | responsibility | conflict | F16 | roadworks: a2 a5 | scrap thieves: a3 | the mayor and a work order against the department
D7 | figure | conflict | F21 | 90 minutes: a2 | 25 minutes: a3 | 70 minutes: a5 | villagers, minister and call register
D8 | date | conflict | F27 | November 2030: a4 | March 2031: a4 | the paper's stamp against the owner's word
D9 | figure | scope | F25 | 4: a4 | 9: a4 | Paris counts its nationals alone, the consulate those with both passports as well
D10 | figure | rounding | F3 | 58: a1 | some sixty: a4 | the same passengers in a round number
D11 | figure | rounding | F6 | 118 m: a1 a6 | 120 m: a4 | the depth rounded
R F7 | 4 | the survivor of the first day; the prosecutor; Zohra Attia; the engineer Lounis
R F18 | 5 | Zohra Attia; the prosecutor; the owner; three survivors; Walid himself
R F16 | 3 | the mayor; the public works department; work order 114
R F5 | 2 | the gendarmerie; the villagers of Tagust
S | a4 “I lost a brother in it. Do you think I would have sent him off with bad brakes?” | a6 “Do you think I would have sent my brother off with bad brakes?”
E | Messaoud Sahari | person | Messaoud Sahari; the deceased driver; his brother; Messaoud
E | Walid Sahari | person | Walid Sahari; Walid; a boy in a red cap; the lad Walid
E | Abdelkrim Sahari | person | Abdelkrim Sahari; the owner
E | Lotfi Benabbou | person | Lotfi Benabbou; Mr Lotfi Benabbou; the minister
E | Toufik Merzoug | person | Toufik Merzoug; Toufik
