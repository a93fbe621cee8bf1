story: alderman_tape
about: a Milwaukee alderman is tried over envelopes from a towing firm; nine counts or ten, convicted of some, bribe or campaign gift, who wore the wire, whether he knew, a juror's note, sentence asked and given, federal loss against the city's, and an older case of a namesake
=== a1 | outlet: Cream City Courier | published: 2031-02-12 | title: Jury convicts Ald. Krzewina on 7 of 9 counts in towing case
%% By Danielle Voss, Courier staff
%% SUBSCRIBE for unlimited local news
A federal jury ⟦F1; v=convicted; by=-: found Ald. Raymond Krzewina guilty⟧ ⟦T2031-02-11: Tuesday⟧ ⟦F2; v=7; by=-: on seven counts⟧ ⟦F3; v=9; by=-: out of nine⟧, ending ⟦F4; v=16 days; by=-: a 16-day trial⟧ over ⟦F5; v=tow contract; by=-: how a city towing contract came to Badger Hook & Haul⟧.
Jurors heard 41 recordings. On one, ⟦F6; v=2029-06-14; by=prosecutors: made, prosecutors said, on June 14, 2029⟧, ⟦F7; v=kitchen; by=prosecutors: in the kitchen of the firm's owner⟧, a drawer shuts and a voice says: ⟪Raymond Krzewina; q: “I don't count it, Eddie, I just carry it.”⟫
⟦F8; v=bribe; by=Assistant U.S. Attorney: Assistant U.S. Attorney Lena Farquhar called the envelopes a price list⟧. ⟦F9; v=85000 dollars; by=Lena Farquhar: Nine of them held $85,000 in all⟧, she told the jury. ⟦F8; v=campaign gift; by=defense: Defense attorney Otis Bramwell said they were contributions, sloppily booked⟧.
Krzewina, ⟦F10; v=61; by=-: 61⟧, ⟦F11; by=-: was acquitted of extortion and of lying to the FBI⟧. ⟦F12; v=2031-05-21; by=-; st=planned: Sentencing is set for May 21⟧.
He is no relation to former sheriff Raymond J. Krzewinski, ⟦F13; v=1994; by=-: convicted in 1994⟧ ⟦F14; v=raffle; by=-: of rigging a raffle⟧.
=== a2 | outlet: Lakes Associated Press | published: 2031-02-12 | title: Milwaukee alderman guilty of taking bribes
MILWAUKEE (LAP) — ⟦F1; v=convicted; by=-: A Milwaukee politician who chaired the public works committee was convicted⟧ Tuesday of ⟦F9; v=more than 80000 dollars; by=-: pocketing more than $80,000⟧ from a towing company.
⟦F15; v=about two days; by=-: It took jurors about two days⟧ to reach a verdict on Raymond Krzewina. ⟦F16; v=Edward Mroz; by=-: The government's chief witness, towing boss Edward Mroz, had worn a wire⟧ ⟦F17; v=to save his son; by=Edward Mroz: to spare his son a charge, he testified⟧.
Bramwell, the defense lawyer, said ⟦F18; st=planned; by=Otis Bramwell: he would appeal⟧. ⟪Otis Bramwell; q: “They bought a liar with a plea bargain and rented him to twelve strangers,”⟫ he said.
Mayor Tamika Rudd ⟦F19; by=Tamika Rudd; st=asked: called on the alderman to quit⟧. ⟦F20; v=no; by=Raymond Krzewina; st=denied: He said he had done nothing that would make him⟧. ⟦F21; by=-: Under state law a felony conviction vacates the seat at sentencing⟧.
=== a3 | outlet: The Polonia Beacon | published: 2031-02-19 | title: What the jurors did not hear about Ray
%% Twice weekly since 1921 | Polish-American news
South Side people know Ray. ⟦F22; v=free; by=-: He towed widows' cars for nothing in the blizzard of 2022⟧, and nobody taped that.
We spoke with Mrs Helen Mroz, mother of the man with the microphone. ⟪Helen Mroz; q: “⟦F16; v=Kevin Mroz; by=Helen Mroz: It was Kevin who had the thing on him, my grandson⟧. Eddie was in Florida with his hip,”⟫ she says. ⟦F6; v=2029-06-21; by=Helen Mroz: By her calendar the talk was the twenty-first, a week later⟧, ⟦F7; v=garage; by=Helen Mroz: and in the tow garage on Lincoln Avenue⟧, since ⟦F23; by=Helen Mroz: her kitchen was being tiled⟧.
If that is so, then the voice on the tape does not say “Eddie” to Eddie. ⟦F24; v=edited; by=sound engineer: A sound engineer in Kenosha, hired by the family, holds that the word was pasted in⟧. ⟦F24; v=no edit; by=FBI; st=denied: The FBI answered us with one line: the recording is unaltered⟧.
A juror, who gave only her number, told us that ⟦F25; v=pressured; by=Juror 8: she had been worn down by the others on the last afternoon⟧.
⟦F8; v=campaign gift; by=-: The money went for campaign signs and pierogi⟧. We have eaten them.
=== a4 | outlet: Cream City Courier | published: 2031-05-22 | title: Krzewina gets 6½ years; judge rejects juror's claim
%% By Danielle Voss
Former Ald. Raymond Krzewina ⟦F26; v=78 months; by=-: was sentenced to six and a half years in federal prison⟧ ⟦F12; v=2031-05-21; by=-: ⟦T2031-05-21: on Wednesday⟧⟧. ⟦F27; v=11 years; by=prosecutors; st=asked: Prosecutors had sought 11⟧; ⟦F28; v=probation; by=defense; st=asked: Bramwell had begged for probation⟧.
U.S. District Judge Harold Teitelman ordered him to pay back ⟦F29; v=1.9 million dollars; by=judge: $1.9 million, the loss to the city⟧ by the court's estimate. ⟦F29; v=3.1 million dollars; by=city comptroller: Comptroller Joy Abernathy had put it at $3.1 million⟧, ⟦F30; by=Joy Abernathy: with the fees charged to car owners⟧.
On Juror 8: ⟦F25; v=not pressured; by=Harold Teitelman; st=denied: the judge said nothing improper had happened in that room⟧. ⟪Harold Teitelman; q: “Being outvoted is not being coerced,”⟫ he said.
On the date: ⟦F6; v=2029-06-14; by=phone records: phone records put Edward Mroz's cell at his home on June 14⟧, and ⟦F6; v=2029-06-14; by=airline: his flight to Tampa left on the 17th, the airline certified⟧.
⟦F2; v=6; by=Harold Teitelman: One of the seven guilty findings was set aside⟧ as a duplicate, ⟦F2; v=6; by=-: leaving six⟧.
=== a5 | outlet: Lakes Associated Press | published: 2031-05-22 | title: Ex-Milwaukee alderman sentenced to more than six years
MILWAUKEE (LAP) — ⟦F26; v=more than six years; by=-: A onetime power broker on Milwaukee's south side will spend more than six years locked up⟧ for ⟦F8; v=bribe; by=-: selling his vote⟧ ⟦F5; v=tow contract; by=-: on who hauls away the city's illegally parked cars⟧.
⟦F29; v=1.9 million dollars; by=-: He also owes the taxpayers $1.9 million⟧. ⟦F2; v=6; by=-: The judge let half a dozen of the convictions stand and threw out one⟧.
Raymond Krzewina, ⟦F10; v=61; by=-: who is 61⟧, turned to the gallery before the marshals took him. ⟪Raymond Krzewina; q: “⟦F31; by=Raymond Krzewina: I took gifts, and I should have written them down⟧,”⟫ he said.
⟦F32; v=probation; by=-: Edward Mroz, who cooperated, was given probation⟧ in March. ⟦F33; v=3; by=U.S. attorney: Three other people have pleaded guilty⟧, the U.S. attorney's office said. ⟦F36; v=2031-07-08; by=-; st=planned: He must report to prison by July 8⟧.
%% Copyright 2031 LAP. All rights reserved.
=== a6 | outlet: Toronto Standard-Herald | published: 2031-05-24 | title: Letter from Milwaukee: the man who just carried it
%% World | Opinion & analysis | By Fergus Oyelaran
American cities measure graft in odd units. ⟦F9; v=85000 dollars; by=-: Eighty-five thousand U.S. dollars, or C$116,000⟧, is what ⟦F8; v=bribe; by=-: a councillor here cost⟧; ⟦F26; v=78 months; by=-: seventy-eight months is what he pays⟧.
Opinions differ on who bugged whom. ⟦F16; v=Edward Mroz; by=court record: In the record it was the father, taped under the shirt⟧; ⟦F16; v=Kevin Mroz; by=Helen Mroz > The Polonia Beacon: the grandmother told an ethnic weekly that the boy carried it⟧. ⟦F7; v=kitchen; by=-: The place was a kitchen⟧ ⟦F7; v=garage; by=Helen Mroz: or else a garage⟧. ⟦F24; v=no edit; by=court expert: The court's own acoustics expert found no seam in the sound⟧.
Nor were the twelve hasty: ⟦F15; v=about two days; by=clerk: the clerk logged two working days of it, some of them loud⟧.
@@ copy Lakes Associated Press
⟦F33; v=3; by=U.S. attorney: Three other people have pleaded guilty⟧, the U.S. attorney's office said.
And the charge sheet? ⟦F3; v=10; by=indictment: Ten counts when it was unsealed⟧, ⟦F3; v=9; by=-: nine by the time jurors saw it⟧, ⟦F2; v=6; by=-: six that stuck⟧.
⟪Raymond Krzewina; q; via=Cream City Courier: “I don't count it, I just carry it,”⟫ he had said, and it is on T-shirts now.
=== a7 | outlet: Haul & Hook (towing trade monthly) | published: 2031-06-05 | title: After Milwaukee: read your municipal contract
%% Official magazine of the Great Lakes Recovery Operators
Members ask whether ⟦F5; v=tow contract; by=-: the Milwaukee award⟧ stands. It does not: ⟦F34; by=-: the city cancelled it in March⟧. ⟦F35; v=4; by=-; st=planned: Four bidders are invited anew⟧.
How large was the damage? ⟦F29; v=3.1 million dollars; by=comptroller: $3.1m, if you ask the comptroller, motorists' fees and all⟧; ⟦F29; v=1.9 million dollars; by=court: $1.9m for the treasury alone, by the ruling⟧.
Ed Mroz, once our Operator of the Year, ⟦F32; v=probation; by=-: stays out of jail⟧. ⟦F17; v=to save his son; by=-: We believe he did it for his boy⟧. ⟦F37; by=Otis Bramwell: The alderman's counsel says that his record will be raised on appeal⟧.
⟦F18; by=-: The appeal was filed on June 2⟧. ⟦F1; v=convicted; by=-: The guilty verdict⟧ stands in the meantime.
=== key
F1 | What was the verdict?
F2 | Of how many counts was Krzewina found guilty?
F3 | How many counts were charged?
F4 | How long was the trial?
F5 | What did the case turn on?
F6 | When was the recording made?
F7 | Where was the recording made?
F8 | Were the envelopes bribes or contributions?
F9 | How much money was in the envelopes?
F10 | How old is Krzewina?
F11 | Of what was Krzewina acquitted?
F12 | When is the sentencing?
F13 | When was the former sheriff convicted?
F14 | Of what was the former sheriff convicted?
F15 | How long did the jury deliberate?
F16 | Who wore the wire?
F17 | Why did Mroz wear the wire?
F18 | Will the defense appeal?
F19 | What did the mayor ask?
F20 | Will Krzewina quit?
F21 | When is the seat vacated?
F22 | What did Krzewina do in the blizzard?
F23 | What was happening in Mrs Mroz's kitchen?
F24 | Was the recording edited?
F25 | Was Juror 8 pressured?
F26 | What is the sentence?
F27 | What sentence did prosecutors seek?
F28 | What sentence did the defense seek?
F29 | How large was the loss?
F30 | What does the comptroller's figure include?
F31 | What did Krzewina admit?
F32 | What was Edward Mroz's sentence?
F33 | How many others have pleaded guilty?
F34 | What became of the contract?
F35 | How many bidders are invited?
F37 | What will be raised on appeal?
F36 | When must he report to prison?
D1 | characterisation | conflict | F8 | bribe: a1 a5 a6 | campaign gift: a1 a3 | prosecutors and judge say bribes, the defense contributions
D2 | identity | conflict | F16 | Edward Mroz: a2 a6 | Kevin Mroz: a3 a6 | the record says the father, the grandmother the grandson
D3 | date | conflict | F6 | 2029-06-14: a1 a4 | 2029-06-21: a3 | prosecutors and phone records against Mrs Mroz's calendar
D4 | place | conflict | F7 | kitchen: a1 a6 | garage: a3 a6 | prosecutors say a kitchen, Mrs Mroz a garage
D5 | denial | conflict | F24 | edited: a3 | no edit: a3 a6 | a hired engineer against the FBI and the court's expert
D6 | denial | conflict | F25 | pressured: a3 | not pressured: a4 | a juror against the judge
D8 | figure | update | F2 | 7: a1 | 6: a4 a5 a6 | one finding was set aside as a duplicate
D9 | figure | update | F3 | 10: a6 | 9: a1 a6 | one count was dropped before trial
D10 | figure | scope | F29 | 1.9 million dollars: a4 a5 a7 | 3.1 million dollars: a4 a7 | the treasury's loss alone or with the car owners' fees
D11 | figure | rounding | F26 | 78 months: a4 a6 | more than six years: a5 | the agency rounds the term
D12 | figure | rounding | F9 | 85000 dollars: a1 a6 | more than 80000 dollars: a2 | the agency rounds the sum
R F6 | 3 | the prosecutors and their phone records; the airline; Mrs Mroz
R F16 | 2 | Edward Mroz's testimony and the record; Helen Mroz
R F24 | 3 | the family's sound engineer; the FBI; the court's expert
R F29 | 2 | the judge; the comptroller
S | a1 “I don't count it, Eddie, I just carry it.” | a6 “I don't count it, I just carry it,”
E | Raymond Krzewina | person | Raymond Krzewina; Ald. Raymond Krzewina; Krzewina; Ray; Former Ald. Raymond Krzewina
E | Edward Mroz | person | Edward Mroz; towing boss Edward Mroz; Eddie; Ed Mroz
E | Otis Bramwell | person | Otis Bramwell; Defense attorney Otis Bramwell; Bramwell; the alderman's counsel
E | Harold Teitelman | person | U.S. District Judge Harold Teitelman; the judge
E | Joy Abernathy | person | Comptroller Joy Abernathy; the comptroller
