story: sudbury_thallium
about: a Sudbury lottery winner is poisoned; thallium or arsenic, tea or curling-club punch, two women accuse one another, the date of death and of the first illness are disputed, and a nephew's illness and an older poisoning lie near
=== a1 | outlet: Nickel City Times (Sudbury) | published: 2030-01-11 | title: Lottery winner's death now a homicide, police say
%% By Lise Charbonneau
%% Posted: Friday 11:20 a.m.
⟦F1; v=Koski; by=police: Eino Koski, the retired smelter man who won a lottery jackpot last spring⟧, ⟦F2; v=poisoned; by=police: was poisoned⟧, Greater Sudbury Police said ⟦T2030-01-11: Friday⟧.
⟦F3; v=68; by=police: Koski, 68⟧, ⟦F4; v=2029-12-29; by=police: died on ⟦T2029-12-29: Dec. 29⟧⟧ at Health Sciences North after ⟦F5; v=9 days; by=police: nine days in intensive care⟧. ⟦F6; v=arsenic; by=hospital sources: Arsenic was found in his blood⟧, two hospital sources told the Times; ⟦F6; v=not named; by=police; st=doubted: police would only speak of “a toxic substance.”⟧
⟦F7; v=6.2m CAD; by=-: His share of the prize came to $6.2 million⟧. ⟦F8; v=punch; by=clubmates: Clubmates say he felt sick after the Christmas punch at the Copper Cliff Curling Club⟧ on ⟦T2029-12-15: Dec. 15⟧. ⟦F29; v=44; by=club: All 44 members drank it⟧ and ⟦F9; v=0; by=club: no other fell ill⟧, the club said.
⟪Ray Bertolucci; q: “He lost his hair in a week. He joked he was saving on haircuts,”⟫ said his skip, Ray Bertolucci.
Police searched ⟦F10; v=2; by=police: two homes in the Minnow Lake area⟧ on ⟦T2030-01-10: Thursday⟧. ⟦F11; v=0; by=police: No arrests have been made⟧.
=== a2 | outlet: Dominion Newswire | published: 2030-01-14 | title: Two women charged with murder in Sudbury poisoning
SUDBURY, Ont. (DN) — ⟦F11; v=2; by=police: Two sisters-in-law were charged⟧ ⟦T2030-01-14: Monday⟧ with ⟦F12; v=first-degree murder; by=police: first-degree murder⟧ in ⟦F2; v=poisoned: the poisoning⟧ of ⟦F1; v=Koski: a Northern Ontario lottery winner⟧.
⟦F13; v=Maki and Koski; by=police: Tuula Maki, 59, and Sandra Koski, 52⟧, appeared by video and were ordered held. ⟦F14; v=sister; by=police: Maki is the dead man's sister⟧; ⟦F15; v=brother's widow; by=police: Sandra Koski is the widow of his brother⟧.
⟦F6; v=thallium; by=Centre of Forensic Sciences: The poison was thallium⟧, a metal once used against rats, the provincial forensic lab determined. ⟦F6; v=thallium; st=denied; by=police: Earlier reports of arsenic were mistaken⟧, Staff Sgt. Dale Ouimet said. ⟦F8; v=tea; by=Dale Ouimet: Investigators believe it was given in tea at his kitchen table⟧, ⟦F16; v=at least 3; by=Dale Ouimet: on at least three occasions⟧.
Under a will signed in October, ⟦F17; v=sisters-in-law; by=-: the two women would share ⟦F7; v=about 6m CAD: about $6 million⟧⟧.
⟦F18; v=first; by=-: It is the first thallium murder charge in Canada in decades⟧.
=== a3 | outlet: Ilta-Posti (Helsinki) | published: 2030-01-15 | title: Finnish millionaire murdered with rat poison in Canada – two women in cell
%% Teksti: Jari Lehto | Käännös
%% Lue myös: Näin torjut hiiret mökiltä
⟦F1; v=Koski: Eino Koski⟧, whose parents left Kauhajoki in 1951, won ⟦F7; v=4.1m EUR; by=-: the equivalent of 4.1 million euros⟧ and ⟦F2; v=poisoned: had to pay for it with his life⟧. ⟦F6; v=thallium; by=Canadian police: Thallium, say the Canadian police⟧.
⟦F4; v=2029-12-28; by=Aulis Koski: He died on the evening of ⟦T2029-12-28: 28 December⟧⟧, says his cousin Aulis Koski in Kauhajoki, who was called from the hospital that same night after ⟦F5; v=more than a week; by=Aulis Koski: more than a week of machines and tubes⟧. ⟪Aulis Koski; q: “It was the Friday. I had the sauna warm,”⟫ he says.
⟦F19; v=new fiancee; by=Aulis Koski: According to the cousin, Koski had got engaged in November⟧ and ⟦F38; v=fiancee; by=Aulis Koski: meant to leave everything to the bride⟧. ⟦F19; v=no fiancee; st=denied; by=Ray Bertolucci: His curling friend Ray Bertolucci knows of no bride⟧.
⟦F20; v=ill; by=Aulis Koski: A nephew, Kevin, also lay sick at New Year⟧; ⟦F21; v=influenza; by=Aulis Koski: it was influenza⟧.
=== a4 | outlet: CTRN Northern Ontario (TV station web) | published: 2030-01-17 | title: Accused blame each other in Koski poisoning
%% CTRN Sudbury   Web staff
SUDBURY — The two women accused of ⟦F2; v=poisoned: poisoning lottery winner Eino Koski⟧ have each pointed to the other, according to documents read at a bail hearing.
⟦F22; v=Sandra bought; by=Tuula Maki: Tuula Maki told detectives that Sandra Koski had ordered the powder online⟧ “for the camp mice.” ⟦F22; v=Tuula bought; by=Sandra Koski: Sandra Koski said it was Maki who had it sent to her door⟧. ⟦F23; v=Winnipeg; by=Crown: The parcel came from a chemical dealer in Winnipeg⟧, Crown attorney Colette Breault said, ⟦F24; v=cash card; by=Crown: paid for with a prepaid card⟧ ⟦F25; v=no name; by=Crown: in nobody's name⟧.
⟪Colette Breault; q: “⟦F26; v=both; by=Colette Breault: One bought, one poured⟧, and for our purposes it does not matter which,”⟫ Breault told the court.
⟦F27; v=Sandra freed; by=court: Sandra Koski was granted bail of $150,000⟧; ⟦F28; v=Tuula held; by=court: Maki remains in custody⟧. The defence ⟦F8; v=punch; by=Marvin Stein: maintains the poison was in the curling club's punch⟧, lawyer Marvin Stein said, ⟦F29; v=60; by=Marvin Stein: where any of 60 people, with wives and guests, had access⟧.
⟦F3; v=69; by=obituary: Koski, 69 by his obituary⟧, was buried last Saturday.
%% Comments are closed for legal reasons
=== a5 | outlet: The Bench & Bottle (toxicology newsletter) | published: 2030-01-22 | title: Case note: why arsenic was reported first
The hospital screen was not wrong so much as narrow. ⟦F6; v=arsenic; by=hospital screen: It reported a raised arsenic level, 38 micrograms⟧, which ⟦F30; v=herring; by=Bench & Bottle: a plate of Christmas herring will explain⟧. Thallium is not on the panel. ⟦F6; v=thallium; by=Centre of Forensic Sciences: The provincial laboratory found it ten days later⟧, in hair.
Hair is also a diary. ⟦F16; v=4; by=laboratory report: The segments show four doses⟧, ⟦F31; v=late November; by=laboratory report: the first near the end of November⟧. That is ⟦F32; v=two weeks; by=Bench & Bottle: a good fortnight before⟧ ⟦F8; v=punch; st=doubted; by=Bench & Bottle: the much-discussed punch, which therefore cannot have begun it⟧.
⟦F33; v=Prussian blue; by=Bench & Bottle: An antidote, Prussian blue, exists⟧ and costs less than a curling broom. ⟪Ingrid Vasseur; q: “Nobody orders the test, because nobody has seen a case, because nobody orders the test,”⟫ says Ingrid Vasseur, a toxicologist in Lyon.
@@ copy Dominion Newswire
⟦F18; v=first: It is the first thallium murder charge in Canada in decades⟧. (⟦F34; v=1994; by=-: The Brandon case of 1994⟧, ⟦F35; v=survived; by=-: whose victim survived⟧, ended in a plea to assault.)
=== a6 | outlet: Nickel City Times (Sudbury) | published: 2030-01-25 | title: Charge against Sandra Koski reduced; will was never signed
%% By Lise Charbonneau
%% CORRECTION: The Times reported on Jan. 11 that arsenic was found in Eino Koski's blood at a level that caused his death. It was not the cause. We regret the error.
Sandra Koski walked out of the Elm Street courthouse on ⟦T2030-01-24: Thursday⟧ facing ⟦F36; v=accessory; by=Crown: one count of being an accessory after the fact⟧ instead of murder, and a promise to testify. ⟦F22; v=Tuula bought; by=Crown: The Crown now says Tuula Maki alone bought the thallium⟧ and ⟦F26; v=Maki alone; by=Crown: alone stirred it into his tea⟧.
⟪Marvin Stein; q: “⟦F26; v=Sandra; by=Marvin Stein: They have made a deal with the one who did it⟧,”⟫ said Maki's lawyer, Marvin Stein.
Nor will anyone get rich. ⟦F37; v=unsigned; by=estate lawyer: The October will was a draft and was never signed⟧, an estate lawyer said; by law, ⟦F17; v=son; by=estate lawyer: everything goes to a son in Thunder Bay⟧ whom Koski had not seen in 20 years.
The death certificate, seen by the Times, gives ⟦F4; v=2029-12-29; by=death certificate: 12:40 a.m. on ⟦T2029-12-29: Dec. 29⟧⟧, which may be why ⟦F4; v=2029-12-28; by=relatives; st=doubted: relatives in Finland recall the evening before⟧. It gives ⟦F3; v=68; by=death certificate: his age as 68⟧. ⟦F20; v=ill: His nephew Kevin⟧, ⟦F21; v=thallium trace; by=police: whose hair police have now tested too, had a trace of the same metal⟧.
⟪Colette Breault; q; via=CTRN Northern Ontario: “One bought and one poured, and it does not matter which,”⟫ Ms. Breault had said a week earlier. It appears to matter.
=== key
F1 | Who was the victim?
F2 | How did Koski die?
F3 | How old was Koski?
F4 | When did Koski die?
F5 | How long was Koski in intensive care?
F6 | Which poison was found?
F7 | How large was Koski's prize?
F8 | In what was the poison given?
F9 | How many other club members fell ill?
F10 | How many homes were searched?
F11 | How many people were arrested?
F12 | What was the charge?
F13 | Who was charged?
F14 | How is Maki related to Koski?
F15 | How is Sandra Koski related to Eino Koski?
F16 | How many doses were given?
F17 | Who inherits?
F18 | When was there last such a charge?
F19 | Was Koski engaged?
F20 | Was the nephew ill?
F21 | What made the nephew ill?
F22 | Who bought the thallium?
F23 | Where did the parcel come from?
F24 | How was the parcel paid for?
F25 | In whose name was the card?
F26 | Who poisoned him?
F27 | Was Sandra Koski granted bail?
F28 | Was Maki granted bail?
F29 | How many people had access to the punch?
F30 | What explains the arsenic?
F31 | When was the first dose?
F32 | How long before the punch was the first dose?
F33 | Is there an antidote?
F34 | When was the Brandon case?
F35 | What became of the victim of the Brandon case?
F36 | What is the new charge against Sandra Koski?
F37 | Was the will signed?
F38 | To whom did Koski mean to leave his money?
D1 | identity | update | F6 | arsenic: a1 a5 | thallium: a2 a3 a5 | the provincial laboratory corrects the hospital's narrow screen
D2 | cause | conflict | F8 | punch: a1 a4 a5 | tea: a2 | the club's punch for clubmates and the defence, tea at home for police
D3 | date | conflict | F4 | 2029-12-29: a1 a6 | 2029-12-28: a3 a6 | police and certificate against the cousin's memory of the evening
D4 | responsibility | conflict | F22 | Sandra bought: a4 | Tuula bought: a4 a6 | each accused names the other, the Crown later sides with one
D5 | responsibility | update | F26 | both: a4 | Maki alone: a6 | the Crown drops the joint theory
D6 | responsibility | conflict | F26 | Maki alone: a6 | Sandra: a6 | the Crown against Maki's lawyer
D7 | figure | conflict | F3 | 68: a1 a6 | 69: a4 | police and certificate against the obituary
D8 | figure | rounding | F7 | 6.2m CAD: a1 | about 6m CAD: a2 | the same prize rounded down
D9 | identity | update | F17 | sisters-in-law: a2 | son: a6 | the will that named the women was never signed
D10 | denial | conflict | F19 | new fiancee: a3 | no fiancee: a3 | the cousin against the curling friend
D11 | figure | update | F16 | at least 3: a2 | 4: a5 | the hair segments give a count
D12 | cause | update | F21 | influenza: a3 | thallium trace: a6 | a later test finds the same metal
D14 | figure | scope | F29 | 44: a1 | 60: a4 | members only, or members with wives and guests
D15 | figure | rounding | F5 | 9 days: a1 | more than a week: a3 | the cousin tells nine days loosely
D13 | figure | update | F11 | 0: a1 | 2: a2 | no arrests on the Friday, two charged on the Monday
R F6 | 2 | the hospital's screen; the provincial laboratory
R F22 | 3 | Tuula Maki; Sandra Koski; the Crown
R F4 | 3 | police; the cousin; the death certificate
S | a4 “One bought, one poured, and for our purposes it does not matter which,” | a6 “One bought and one poured, and it does not matter which,”
E | Eino Koski | person | Eino Koski; Koski; the dead man
E | Tuula Maki | person | Tuula Maki; Maki
E | Sandra Koski | person | Sandra Koski; the widow of his brother
E | Centre of Forensic Sciences | organisation | the provincial forensic lab; The provincial laboratory
E | Colette Breault | person | Crown attorney Colette Breault; Breault; Ms. Breault
