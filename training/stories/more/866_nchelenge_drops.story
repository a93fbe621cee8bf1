story: nchelenge_drops
about: schoolgirls faint after oral cholera drops in Zambia's Luapula; a death is laid to the vaccine, to malaria and to a snake's bite of rumour; batch numbers, heat and fear are blamed, and a clash at a clinic and a canoe accident bring other dead and hurt
=== a1 | outlet: Luapula Sentinel | published: 2030-09-12 | title: 63 pupils taken ill after cholera drops at Kasuba school
%% By Chola Mwansa, Nchelenge
%% SENTINEL – K15
CLASSES were abandoned at Kasuba Primary near Nchelenge ⟦T2030-09-10: on Tuesday⟧ when ⟦F1; by=-: girl after girl fell to the ground within hours of swallowing the drops against cholera⟧.
⟦F2; v=63; by=Joyce Kunda: Head teacher Joyce Kunda has 63 names in her exercise book⟧. ⟦F3; v=61; by=Joyce Kunda: All but two are girls⟧, she said. ⟦F4; v=Kashikishi; by=-: They were ferried on canoes and fish lorries to the mission hospital at Kashikishi⟧.
⟦F5; v=Memory Chanda; by=-: Memory Chanda, a Grade 7 pupil⟧ ⟦F6; v=13; by=her uncle: aged thirteen, according to her uncle⟧, ⟦F7; v=2030-09-11; by=-: died there ⟦T2030-09-11: on Wednesday⟧ before dawn⟧. ⟪Bwalya Chanda; q: “⟦F8; v=vaccine; by=Bwalya Chanda: She went to school singing and that bottle killed her⟧,”⟫ the uncle, Bwalya Chanda, said.
District health director Dr Patrick Sinkala appealed for calm. ⟦F8; v=malaria; by=Patrick Sinkala: He told the Sentinel that the child's blood was full of malaria⟧. ⟦F9; v=no; by=Patrick Sinkala; st=denied: No expired stock had been used, he said⟧. ⟦F9; v=yes; by=parents; st=alleged: Parents waving an empty box pointed to the figures 08/2030⟧.
⟦F10; v=41000; by=Patrick Sinkala: The drops have so far been given to 41,000 people in the district⟧ since the campaign began ⟦F11; v=2030-09-02; by=-: ⟦T2030-09-02: on Monday last week⟧⟧. ⟦F12; v=29; by=-: The lake-shore outbreak has killed 29⟧ since July, most of them in the fishing camps where the toilets are the reeds. Kasuba lies a morning's walk from the boma, and the nearest ambulance was in Mwense with a broken axle.
By noon on Wednesday every desk at Kasuba was empty. Mothers had come from as far as Kafutuma to fetch children who had not been ill at all, and at the clinic's tap the queue for drinking water, which the posters ask people to boil, was shorter than at any time since Easter.
%% Advertise with us: 0977 000 000
=== a2 | outlet: Meridian Press Agency | published: 2030-09-13 | title: Zambia halts cholera vaccination in district after pupil's death
LUSAKA, Sept 13 (Meridian) – ⟦F13; v=suspended; by=health ministry: Zambia has suspended oral cholera vaccination in one northern district⟧ after ⟦F1; by=-: dozens of schoolchildren collapsed⟧ and ⟦F5; by=-: one died⟧, the health ministry said ⟦T2030-09-13: on Friday⟧.
⟦F2; v=71; by=health ministry: The ministry gave the number of affected pupils as 71⟧. ⟦F14; v=66; by=health ministry: Sixty-six had gone home⟧, it said.
⟦F15; v=fear; by=health minister: Health Minister Grace Mulenga attributed the faintings to “contagious anxiety”⟧, a term also used of similar episodes in other countries, and ⟦F8; v=malaria; by=health minister: the girl's death to severe malaria⟧. ⟦F16; v=planned; by=health minister; st=planned: A post-mortem will be carried out in Ndola⟧.
⟦F17; v=1.2 million; by=-: The pause affects a drive that is to reach 1.2 million people along Lake Mweru⟧, ⟦F18; v=donor stock; by=-: using doses donated through an international stockpile⟧ and ⟦F19; v=Suraksha; by=-: made by India's Suraksha Biologicals⟧. The manufacturer said ⟦F20; v=none; by=Suraksha: it had received no similar report for the batch from any of nine countries⟧.
⟦F12; v=about 30; by=-: About 30 people have died of cholera in the area⟧ since July, when wells turned brackish.
⟦F10; v=41000; by=district officials: District officials said that 41,000 residents had received the liquid⟧, which is squeezed into the mouth and costs less than two dollars a dose.
Vaccine rumours have cost lives here before. ⟦F21; v=2; by=-: Two measles vaccinators were beaten to death in the province in 2026⟧.
Similar clusters, in which one child's fainting is followed by others', have been recorded after school vaccinations on every continent; they pass without treatment.
%% © Meridian. Republication requires a licence.
=== a3 | outlet: Kopala Eye | published: 2030-09-15 | title: “DEATH DROPS”: clinic burnt as lake mothers say NO
%% KOPALA EYE – We See You
%% Win a Spacio! See p. 9
They came with paddles, with petrol in cooking-oil bottles, with babies on their backs. ⟦F22; by=-: By the time the sun rose ⟦T2030-09-14: on Saturday⟧ the clinic at Mulwe was ashes⟧ and ⟦F23; v=5; by=nurse: five of its staff were in bandages, a nurse told the Eye⟧. ⟦F23; v=3; by=police: Police will admit to three⟧.
Who can blame the mothers? ⟦F2; v=more than 100; by=Kopala Eye: More than one hundred children have dropped like mangoes⟧ since ⟦V1; own: the death drops⟧ came to Kasuba. ⟦F5; v=Memory Chanda; by=-: Little Memory⟧, ⟦F6; v=13; by=classmate: just thirteen, says her desk mate⟧, is in the cold room. ⟦F16; v=refused; by=Bwalya Chanda: The family will not let her be cut⟧, uncle Bwalya Chanda vowed.
We have THE BOX. ⟦F9; v=yes; by=Kopala Eye: On its flap, plain as day, stands 08/2030⟧. ⟦F24; v=SB7741; by=Kopala Eye: The batch is SB7741⟧.
And we have the fridge. ⟦F25; v=4 days; by=clinic guard; st=alleged: For four days the power was off and the drops sat warm, whispered the guard⟧. ⟦F15; v=warm vaccine; by=clinic guard; st=alleged: That is what felled the girls, he is sure⟧. Minister Grace Mulenga calls it fear. ⟦F26; v=12; by=police: Twelve people have been arrested⟧, not one of them a minister.
⟦F13; v=suspended; by=-: The bottles, at least, are locked away⟧. For how long? The big men at the boma have booked out the lodge with the pool and hold meeting after meeting. Ask them which of them has let his own daughter open her mouth. The Eye did. Not one hand went up.
The Eye went to Mulwe and breathed the smoke. Tablets for worms, record books, a scale for weighing newborns, all black. A goat was eating the suggestion box.
=== a4 | outlet: Radio Katanga-Lac | published: 2030-09-16 | title: On the Congolese shore, a rumour crosses the water
%% Kilwa – Transcription of the morning bulletin
⟦F27; v=7; by=harbour master: Seven persons have drowned between Nchelenge and Kilwa, the harbour master informs us⟧, ⟦F28; v=2030-09-14; by=harbour master: when their pirogue overturned ⟦T2030-09-14: in the night from Saturday to Sunday⟧⟧. According to a survivor, ⟦F29; v=fled the campaign; by=survivor: they were mothers carrying their infants away from the vaccinators⟧. The Zambian district commissioner ⟦F29; v=traders; by=district commissioner; st=denied: affirms on the contrary that it was a boat of fish traders⟧.
On the other side, ⟦F22; by=-: a dispensary has been given to the flames⟧; ⟦F23; v=5; by=-: one speaks of five agents injured⟧. Recall the origin of this fever, ⟦F1; by=-: the malaise that seized the schoolgirls of Kasuba⟧: ⟦F2; v=71; by=Zambian health ministry: seventy-one of them, by the count of Lusaka⟧. ⟦F7; v=2030-09-11; by=-: The adolescent whom they mourn expired in the course of ⟦T2030-09-11: last Wednesday⟧⟧.
Doctor Aimé Kasongo, who directs the health zone of Kilwa, has used ⟦F19; v=Suraksha; by=Aimé Kasongo: the same Indian product⟧ since June. ⟪Aimé Kasongo; q: “⟦F20; v=none; by=Aimé Kasongo: Eighty thousand persons, and not one who fell⟧,”⟫ he says. ⟪Aimé Kasongo; q: “⟦F21; v=2; by=Aimé Kasongo: Over there they struck down two of my colleagues four years ago for measles⟧. I know which sickness this is.”⟫ ⟦F12; v=29; by=-: The disease itself has carried off twenty-nine Zambians⟧ and ⟦F30; v=44; by=Aimé Kasongo: forty-four of ours⟧; ⟦F12; v=73; by=Aimé Kasongo: the two shores together have thus buried seventy-three, he calculates⟧.
@@ copy Meridian Press Agency
⟦F17; v=1.2 million; by=-: The pause affects a drive which is to reach 1.2 million people along Lake Mweru⟧, ⟦F18; v=donor stock; by=-: using doses donated through an international stockpile⟧.
On the quay of Kilwa this morning the women were selling dried fish as on any day, but those who come from the other side were asked first whether anyone at home had fainted.
=== a5 | outlet: Vaccine Confidence Notes | published: 2030-09-24 | title: Nchelenge: what we can and cannot say
%% Newsletter of the Basel Group on Immunisation. Creative Commons BY 4.0.
A cluster, not an epidemic. ⟦F2; v=71; by=line list: The line list closes at 71 pupils⟧. ⟦F14; v=all; by=hospital: The mission hospital discharged the last of them ⟦T2030-09-17: on the 17th⟧⟧. ⟦F15; v=fear; by=WHO team: The visiting WHO team classifies the event as an immunisation stress response⟧: no fever, normal pressure, recovery when visitors were sent out.
The box. ⟦F9; v=no; by=Basel Group: What is printed on it is the date of manufacture⟧; ⟦F31; v=2032-08; by=Suraksha: the maker's certificate has the lot good until August 2032⟧. ⟦F24; v=SB7741; by=delivery note: That lot is entered as SB7741 on the delivery note⟧.
The fridge. ⟦F25; v=9 hours; by=data logger: Its logger shows an outage of nine hours, not days⟧, and this product tolerates warmth for two weeks.
The child. ⟦F16; v=done; by=pathologist: With the family's consent an examination took place in Ndola ⟦T2030-09-19: on 19 September⟧⟧. ⟦F8; v=malaria; by=pathologist: The pathologist found cerebral malaria⟧. ⟦F6; v=13; by=clinic card: Her under-five card makes her thirteen⟧. ⟦F32; v=no; by=school register: She was not at school on the Tuesday, the class register shows, and so cannot have had the drops there⟧. ⟦F32; v=yes; by=Bwalya Chanda: Her uncle says she had them at the gate⟧.
The cost. ⟦F10; v=41000; by=district office: Coverage stopped at the 41,000 of the first ten days⟧ and ⟦F13; v=resumed; by=health ministry: the campaign restarted ⟦T2030-09-23: yesterday⟧ after a ten-day stop⟧. ⟦F12; v=36; by=district office: Cholera deaths stood at 36 on Sunday⟧. ⟦F23; v=5; by=hospital: Five health workers were injured when ⟦F22; by=-: Mulwe health post was torched⟧, the hospital's register says⟧.
%% To unsubscribe, reply STOP
=== a6 | outlet: The Copperbelt Standard | published: 2030-09-30 | title: Long read: The week the lake stopped trusting
%% By Natasha Phiri
It began, if anyone can say where such things begin, with a hot classroom and an empty stomach. ⟪Joyce Kunda; q: “One girl fell, then the row behind her,”⟫ remembers Joyce Kunda, ⟦F2; v=71: who has since added eight names to her 63⟧. ⟦F18; v=donor stock; by=-: The vaccine had cost Zambia nothing⟧; ⟦F19; v=Suraksha; by=-: it had come from Pune⟧ ⟦F11; v=2030-09-02; by=-: and had been on tongues around the lake since ⟦T2030-09-02: the second of September⟧⟧.
By Saturday ⟦F22; by=-: Mulwe had no clinic⟧. ⟦F26; v=19; by=magistrate's roll: Nineteen accused now appear on the magistrate's roll⟧; ⟦F33; v=deacon; by=prosecutor; st=alleged: the prosecutor says that a church deacon led them⟧.
That night ⟦F27; v=7; by=-: a canoe went over and seven did not reach the other bank⟧. ⟦F29; v=fled the campaign; by=-: I have spoken to the husbands of four who were aboard, and all four say their wives were running from the syringe that was never a syringe⟧. ⟦F28; v=2030-09-14; by=-: It was still the fourteenth⟧.
In Kasuba they bury a child with her slate. ⟦F5; v=Memory Chanda; by=-: Memory's⟧ lies on a mound by the cassava. ⟦F8; v=vaccine; by=Bwalya Chanda: Her uncle has not changed his mind about the bottle⟧, though ⟦F8; v=malaria; by=death certificate: the certificate in his pocket reads malaria⟧. ⟦F32; v=no; by=Joyce Kunda: Mrs Kunda, who marks the register, says that the desk was empty that day⟧. ⟦F7; v=2030-09-11; by=-: The girl was gone by the next morning, a Wednesday⟧.
⟦F10; v=about 40000; by=-: Around forty thousand had been protected⟧ when everything stopped; ⟦F13; v=resumed; by=-: since ⟦T2030-09-23: last Monday⟧ the cool boxes are travelling again⟧, with an armed constable in each boat. ⟦F17; v=1.2 million; by=-: There are 1.2 million tongues to go round⟧. At the market the red-top's ⟦V1; said: “death drops”⟧ is still a joke, and still not quite one. ⟦F9; v=no; by=-: I held the famous box up to a lamp, and above the famous figures are the letters MFG⟧. Two graves from 2026 stand behind the council offices. ⟦F21; v=2; by=-: They hold a man and a woman who had come about measles⟧. ⟦F25; v=9 hours; by=-: And the fridge? One night without current, I was shown on a screen⟧. ⟦F31; v=2032-08; by=-: Its contents would have kept for two more years⟧.
=== key
F1 | What happened at Kasuba school?
F2 | How many pupils were affected?
F3 | How many of the affected were girls?
F4 | Where were the pupils taken?
F5 | Who died?
F6 | How old was the girl who died?
F7 | When did the girl die?
F8 | What killed the girl?
F9 | Had the vaccine expired?
F10 | How many people in the district had been vaccinated?
F11 | When did the campaign begin?
F12 | How many has cholera killed in the outbreak?
F13 | What is the state of the campaign?
F14 | How many pupils were discharged?
F15 | What made the pupils collapse?
F16 | Was a post-mortem held?
F17 | How many people is the campaign to reach?
F18 | Where did the doses come from?
F19 | Who made the vaccine?
F20 | Were there similar cases elsewhere?
F21 | How many measles vaccinators were killed in 2026?
F22 | What happened at Mulwe?
F23 | How many health workers were hurt at Mulwe?
F24 | What was the batch number?
F25 | How long was the fridge without power?
F26 | How many were arrested over Mulwe?
F27 | How many drowned on the lake?
F28 | When did the canoe overturn?
F29 | Who was in the canoe?
F30 | How many has cholera killed on the Congolese shore?
F31 | Until when is the batch good?
F32 | Had the girl been given the drops?
F33 | Who led the arson?
D1 | figure | update | F2 | 63: a1 | 71: a2 a4 a5 a6 | the head teacher and the ministry added eight names
D2 | figure | conflict | F2 | 71: a2 a4 a5 a6 | more than 100: a3 | the tabloid's own count against the line list
D3 | cause | conflict | F8 | vaccine: a1 a6 | malaria: a1 a2 a5 a6 | the uncle against doctors and the post-mortem
D4 | cause | conflict | F15 | fear: a2 a5 | warm vaccine: a3 | minister and WHO see anxiety, a guard the broken fridge
D5 | characterisation | conflict | F9 | no: a1 a5 a6 | yes: a1 a3 | the printed date is the manufacture date, parents and tabloid read it as expiry
D6 | figure | conflict | F25 | 4 days: a3 | 9 hours: a5 a6 | the guard's word against the data logger
D7 | figure | conflict | F23 | 5: a3 a4 a5 | 3: a3 | staff and hospital against police
D8 | identity | conflict | F29 | fled the campaign: a4 a6 | traders: a4 | survivor and husbands against the district commissioner
D9 | denial | conflict | F32 | no: a5 a6 | yes: a5 | the class register against the uncle
D10 | figure | update | F12 | 29: a1 a4 | 36: a5 | the outbreak went on
D16 | figure | scope | F12 | 29: a1 a4 | 73: a4 | the Zambian shore alone or both shores
D11 | figure | rounding | F12 | about 30: a2 | 29: a1 a4 | the agency rounds
D12 | figure | rounding | F10 | 41000: a1 a2 a5 | about 40000: a6 | the long read rounds the district's number
D13 | sequence | update | F13 | suspended: a2 a3 | resumed: a5 a6 | the pause ended after ten days
D14 | sequence | update | F16 | planned: a2 | refused: a3 | done: a5 | announced, refused by the family, then done with consent
D15 | figure | update | F26 | 12: a3 | 19: a6 | more were charged later
D18 | figure | scope | F14 | 66: a2 | all: a5 | sent home by the Friday, or in the end
R F8 | 3 | the uncle; the district's blood test; the pathologist
R F2 | 2 | the head teacher and ministry line list; the tabloid
R F25 | 2 | a clinic guard; the data logger
E | Memory Chanda | person | Memory Chanda; Memory; Little Memory; the child
E | Bwalya Chanda | person | Bwalya Chanda; the uncle; her uncle
E | Suraksha Biologicals | organisation | Suraksha Biologicals; Suraksha; the manufacturer; the maker
E | Grace Mulenga | person | Grace Mulenga; Health Minister Grace Mulenga; Minister Grace Mulenga
