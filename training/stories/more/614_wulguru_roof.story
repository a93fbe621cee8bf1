story: wulguru_roof
about: Queensland police shoot a roofer on a house in Townsville; nail gun or phone, two shots or three, on the ladder or on the ridge, camera on or off, tasers before or not; a coroner, a charge and an acquittal, and a siege at the same street a year before
=== a1 | outlet: The Ross River Gazette | published: 2029-08-20 | title: Man shot by police on Wulguru roof
%% By Kirra Denholm
%% Have you seen something? Send us your pics
⟦F1; v=Bardsley; by=police: A man identified by police as Dale Bardsley, 37⟧, was shot on the roof of a house in Wulguru, in Townsville's south, ⟦F2; v=2029-08-19; by=-: ⟦T2029-08-19: on Sunday afternoon⟧⟧. ⟦F3; v=critical; by=hospital: He is in a critical condition⟧, Townsville University Hospital said.
Acting Superintendent Gary Pruett told reporters that ⟦F4; v=nail gun; by=Gary Pruett: the man had pointed a gas-powered nail gun at two officers⟧ and ⟦F5; v=yes; by=Gary Pruett: refused more than a dozen calls to put it down⟧. ⟦F6; v=2; by=Gary Pruett: Two rounds were discharged by one constable⟧, ⟦F7; v=tasered; by=Gary Pruett: after a Taser had failed⟧.
⟪Gary Pruett; q: “Nobody goes to work wanting this,”⟫ he said.
⟦F8; by=-: Police had been called to a dispute over an unpaid roofing bill⟧. Neighbour Lorraine Petty, 71, was watering her staghorns. ⟪Lorraine Petty; q: “⟦F6; v=3; by=Lorraine Petty: I heard three bangs⟧, a gap, ⟦F5; v=no; by=Lorraine Petty: and no shouting at all⟧,”⟫ she said.
It is the same street in which ⟦F9; v=14; by=-: a 14-hour siege⟧ ended ⟦F10; v=peacefully; by=-: without a shot⟧ last year.
=== a2 | outlet: Southern Cross Newswire | published: 2029-08-21 | title: Qld man dies after police shooting
%% SCN ry/kd
⟦F3; v=died; by=hospital: A man shot by Queensland police while standing on a roof has died⟧, a hospital spokeswoman confirmed ⟦T2029-08-21: on Tuesday⟧.
⟦F1; v=Bardsley; by=-: Dale Bardsley⟧ ⟦F2; v=2029-08-19; by=-: was wounded at the weekend⟧ when ⟦F8; by=-: a quarrel about payment for a roof brought officers⟧ to a rented home in Townsville. ⟦F4; v=nail gun; by=police: Police say he aimed a nail gun at them⟧.
⟦F4; v=phone; by=Renee Bardsley: His sister Renee said he had been holding his phone⟧ ⟦F11; by=Renee Bardsley: to film the officers, as he always did⟧. ⟪Renee Bardsley; q: “⟦F12; v=in the van; by=Renee Bardsley: The nail gun was in the van, in its case⟧. He'd finished the nailing Friday,”⟫ she said.
⟦F13; v=off; by=police union: The constable's body-worn camera was not recording⟧, the police union's president Mal Tranter acknowledged, ⟦F14; v=flat battery; by=Mal Tranter: blaming a flat battery⟧.
⟦F15; v=ethical standards; by=-: The ethical standards command is investigating⟧ on behalf of the coroner. ⟦F16; v=7; by=-: It is the seventh fatal shooting by police in the state this year⟧.
=== a3 | outlet: Yumba Voice | published: 2029-08-27 | title: Our brother was coming down
%% Community-owned. Aboriginal and Torres Strait Islander readers are advised that this story names someone who has passed.
The family has asked us to use his name: ⟦F1; v=Bardsley; by=-: Dale, of the Bardsleys of Palm Island and Ingham⟧. He was 37 and a grandfather's favourite.
⟦F17; v=ladder; by=Tyson Ware: Dale was already on the third rung of the ladder, back turned to the yard⟧, when it happened, says his apprentice, Tyson Ware, who held the foot of it. ⟪Tyson Ware; q: “⟦F4; v=phone; by=Tyson Ware: He had his mobile in his teeth⟧. You need both hands for a ladder,”⟫ Tyson told us. ⟦F7; v=not tasered; by=Tyson Ware: He saw no Taser and heard none⟧; ⟦F5; v=no; by=Tyson Ware: the only words were “Get down”, once⟧.
⟦F13; v=off; by=-: That there is no footage⟧ surprises nobody here. ⟦F14; v=switched off; by=Renee Bardsley; st=alleged: Renee Bardsley believes the camera was turned off on purpose⟧.
⟦F18; v=600; by=-: Some six hundred of us walked from the mall to the station⟧ ⟦T2029-08-25: on Saturday⟧. ⟦F19; v=1; by=-: One young fellow was arrested for a thrown bottle⟧.
⟦F16; v=7; by=-: Six others before Dale this year⟧, and not one charge.
=== a4 | outlet: The Sydney Ledger | published: 2030-05-14 | title: Constable charged over rooftop death after inquest hears of third shot
%% Subscriber exclusive
A Queensland constable will stand trial over ⟦F2; v=2029-08-19; by=-: last August's killing⟧ of ⟦F1; v=Bardsley; by=-: the Townsville roofer Dale Bardsley⟧. ⟦F20; v=manslaughter; by=director of public prosecutions: The director of public prosecutions has laid a count of manslaughter⟧ against ⟦F21; v=Hollis; by=-: Senior Constable Brett Hollis⟧, ⟦F22; v=29; by=-: 29⟧, ⟦F23; by=-: who is suspended on full pay⟧.
The charge follows an inquest at which a ballistics examiner, Dr Priya Nandakumar, testified that ⟦F6; v=3; by=Priya Nandakumar: Hollis's pistol had been fired three times⟧: ⟦F24; by=Priya Nandakumar: the last bullet was dug out of a gutter in April⟧. ⟦F6; v=2; by=Brett Hollis: Hollis had maintained that he pulled the trigger twice⟧.
⟦F17; v=ridge; by=Brett Hollis: In his statement the roofer stood upright on the ridge, facing him⟧. The pathologist disagreed: ⟦F25; v=back; by=pathologist: both wounds were in the back⟧, ⟦F17; v=ladder; by=pathologist: and their angle fits a man descending⟧.
⟦F14; v=switched off; by=manufacturer's engineer: The maker's engineer told the coroner that the camera had been powered down by its button⟧ ⟦F26; v=4 minutes; by=manufacturer's engineer: four minutes before⟧. Police ⟦F12; v=in the van; by=police: conceded the nail gun was found cased, in the vehicle⟧.
⟪Mal Tranter; q: “Experts had nine months. Brett had a second and a half,”⟫ the union's Mal Tranter said.
=== a5 | outlet: Southern Cross Newswire | published: 2031-03-06 | title: Jury clears Qld policeman of roof killing
%% SCN jl/pt
⟦F27; v=not guilty; by=-: A jury has acquitted a Queensland police officer of the manslaughter⟧ of a Townsville tradesman after ⟦F28; v=almost three days; by=-: almost three days of deliberation⟧.
⟦F21; v=Hollis; by=-: Brett Hollis⟧ wept as the foreman spoke in the Supreme Court in Brisbane, ⟦F29; by=court: where the case had been moved because of publicity⟧.
He gave evidence that ⟦F4; v=phone; by=Brett Hollis: he now accepted the object was a telephone⟧ but that ⟦F30; by=Brett Hollis: the low sun behind the man had made it look like a weapon⟧. ⟦F6; v=3; by=Brett Hollis: He had fired a third time without knowing it, he told the court⟧.
⟦F7; v=tasered; by=second officer: His partner swore that she had used her Taser first⟧; ⟦F7; v=not tasered; by=data log: the device's data log, tendered by the Crown, holds no discharge⟧ for that day.
Outside, Renee Bardsley said the family would sue. ⟪Renee Bardsley; q: “He came down that ladder the only way they let him,”⟫ she said.
=== a6 | outlet: The Auckland Meridian | published: 2031-03-08 | title: Why no one is guilty of Dale Bardsley's death
%% World view | By Hemi Tocker in Brisbane
It took ⟦F28; v=68 hours; by=sheriff: 68 hours, by the sheriff's count⟧, for twelve people to say that ⟦F27; v=not guilty; by=-: Hollis was not to be punished⟧. A first jury, in November, ⟦F31; v=hung; by=-: could not agree⟧ and was sent home.
What is settled? ⟦F3; v=died; by=-: A man is dead⟧. ⟦F6; v=3; by=-: Three cartridges were spent⟧. ⟦F25; v=back; by=-: The bullets came from behind⟧. ⟦F4; v=phone; by=-: There was no tool in his hand⟧, whatever was said that evening.
What is not? Whether he was warned: ⟦F5; v=yes; by=second officer: the second constable counted at least twelve orders⟧, ⟦F5; v=no; by=Tyson Ware: the apprentice heard a single one⟧. ⟦F17; v=ridge; by=Brett Hollis: The accused kept him on the roof's crest⟧ to the end; ⟦F17; v=ladder; by=Tyson Ware: the lad below had him on the rungs⟧. And the dead camera: ⟦F14; v=flat battery; by=police union: its charge had run out, the union still says⟧, ⟦F14; v=switched off; by=manufacturer's engineer: against the firm that made it⟧. Even the length of the list he belongs to is argued over: ⟦F16; v=11; by=Custody Watch: in the register of Custody Watch eleven people died at the hands of Queensland officers in 2029, those in cells and car chases with them⟧.
@@ copy Southern Cross Newswire
⟦F8; by=-: A quarrel about payment for a roof had brought officers⟧ to a rented home in Townsville.
Locals mention, too, ⟦F9; v=13h50; by=-: the siege of 2028, thirteen hours and fifty minutes⟧ of a man with a real shotgun, ⟦F10; v=peacefully; by=-: talked out by a sergeant with a pie⟧. ⟦F32; v=white; by=Renee Bardsley: That man was white, Renee Bardsley points out⟧. ⟪Renee Bardsley; q; via=Southern Cross Newswire: “He came down the ladder the only way he was let,”⟫ she had said of her brother on the court steps.
=== key
F1 | Who was shot on the roof?
F2 | When was the man shot?
F3 | What became of the man who was shot?
F4 | What did the man hold?
F5 | Was he warned several times?
F6 | How many shots were fired?
F7 | Was a Taser used before the shots?
F8 | Why had the police been called?
F9 | How long was the siege of the year before?
F10 | How did the siege of the year before end?
F11 | Why did he hold a phone, by his sister?
F12 | Where was the nail gun?
F13 | Was the constable's camera recording?
F14 | Why was the camera not recording?
F15 | Who investigates the shooting?
F16 | How many fatal police shootings were there in the state that year?
F17 | Where was the man when he was shot?
F18 | How many people marched?
F19 | How many were arrested at the march?
F20 | What is the constable charged with?
F21 | Who fired?
F22 | How old is the constable?
F23 | What is the constable's standing in the force?
F24 | Where was the last bullet found?
F25 | Where did the bullets enter?
F26 | How long before the shots was the camera powered down?
F27 | What was the verdict?
F28 | How long did the jury deliberate?
F29 | Why was the trial moved?
F30 | Why did the constable take the object for a weapon?
F31 | What did the first jury do?
F32 | Who was the man of the siege?
D1 | identity | conflict | F4 | nail gun: a1 a2 | phone: a2 a3 a5 a6 | police said a nail gun, kin and apprentice a phone, which the officer later accepted
D2 | figure | conflict | F6 | 2: a1 a4 | 3: a1 a4 a5 a6 | police and the constable say two shots, a neighbour and ballistics three
D3 | place | conflict | F17 | ladder: a3 a4 a6 | ridge: a4 a6 | the constable says upright on the ridge, apprentice and pathologist on the ladder
D4 | denial | conflict | F7 | tasered: a1 a5 | not tasered: a3 a5 | police say a Taser came first, the apprentice and its data log say none
D5 | cause | conflict | F14 | flat battery: a2 a6 | switched off: a3 a4 a6 | the union blames the battery, sister and maker say it was turned off
D6 | denial | conflict | F5 | yes: a1 a6 | no: a1 a3 a6 | officers count a dozen orders, a neighbour heard none and the apprentice one
D8 | characterisation | update | F3 | critical: a1 | died: a2 a6 | he died two days after the shooting
D9 | figure | rounding | F28 | almost three days: a5 | 68 hours: a6 | 68 hours are almost three days
D10 | responsibility | update | F6 | 2: a4 | 3: a5 | the constable himself came to accept a third shot
D11 | figure | rounding | F9 | 14: a1 | 13h50: a6 | the local paper rounds the hours of the siege
D12 | figure | scope | F16 | 7: a2 a3 | 11: a6 | fatal shootings up to August, or all deaths in cells and chases too over the year
R F4 | 4 | the police; the sister; the apprentice; the constable's own evidence
R F6 | 4 | the police; the neighbour; the ballistics examiner; the constable
R F17 | 3 | the apprentice; the constable; the pathologist
R F14 | 3 | the police union; the sister; the maker's engineer
S | a5 “He came down that ladder the only way they let him,” | a6 “He came down the ladder the only way he was let,”
E | Dale Bardsley | person | Dale Bardsley; Dale; Dale, of the Bardsleys of Palm Island and Ingham; the Townsville roofer Dale Bardsley
E | Brett Hollis | person | Brett Hollis; Senior Constable Brett Hollis; Hollis; the accused
E | Mal Tranter | person | Mal Tranter; the police union's president Mal Tranter; the union's Mal Tranter
E | Tyson Ware | person | Tyson Ware; his apprentice, Tyson Ware; Tyson; the lad below
E | Renee Bardsley | person | Renee Bardsley; His sister Renee
