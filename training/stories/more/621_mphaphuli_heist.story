story: mphaphuli_heist
about: a cash van is blown open in Limpopo and, two days later, police shoot seven men at a farmhouse; shoot-out or execution, robbers or farm workers, sum by bank and by firm, guard killed by blast or bullet, inside man, rifle count, and another heist the same week in KwaZulu-Natal
=== a1 | outlet: Soutpansberg Mirror | published: 2030-11-28 | title: Cash van bombed on Thohoyandou road, guard dies
%% By Ndivhuho Ramabulana
%% Get the Mirror on WhatsApp for R12 a month
⟦F1; by=-: A cash-in-transit van of Umvelo Secure was rammed and blown open⟧ on the R524 near Mphaphuli ⟦F2; v=2030-11-26; by=-: ⟦T2030-11-26: on Tuesday⟧⟧, ⟦F3; v=15h20; by=-: at twenty past three in the afternoon⟧. ⟦F4; v=1; by=police: One guard died and two were hurt⟧, said provincial police spokesperson Colonel Hlengiwe Maswanganyi.
⟦F5; v=blast; by=Hlengiwe Maswanganyi: The explosion killed Thabo Mulaudzi, 33⟧, she said. ⟦F5; v=bullet; by=sister: His sister, who washed the body, speaks of a hole behind the ear⟧.
⟦F6; v=10; by=Hlengiwe Maswanganyi: About ten men in two German cars⟧ fled with an undisclosed amount. A taxi driver, Rudzani Nemakonde, filmed from the ditch. ⟪Rudzani Nemakonde; q: “⟦F6; v=6; by=Rudzani Nemakonde: They were six, and one of them was limping already⟧,”⟫ he told the Mirror. ⟦F8; by=-: School children ran out and gathered loose notes⟧.
=== a2 | outlet: Southern Africa Press Bureau | published: 2030-11-29 | title: Police kill seven suspects in Limpopo heist
POLOKWANE (SAPB) - ⟦F9; v=7; by=police: South African police shot dead seven men⟧ ⟦F10; v=2030-11-28; by=police: before dawn on Thursday⟧ ⟦F11; v=shoot-out; by=police: in a gun battle at a farmhouse⟧ near Levubu, the police service said, tying them to ⟦F1; by=-: Tuesday's attack on an armoured van⟧.
⟦F12; v=0; by=-: No officer was hurt⟧. ⟦F13; v=5; by=-: Five rifles were recovered⟧, with ⟦F14; v=1.3 million rand; by=-: 1.3 million rand in dye-stained banknotes⟧.
⟦F7; v=8.4 million rand; by=bank source: The robbers had taken 8.4 million rand⟧, a source at the bank said.
⟪Zanele Hadebe; q: “⟦F19; v=yes; by=Zanele Hadebe: Our members were met with heavy fire⟧ and they answered,”⟫ Police Minister Zanele Hadebe said.
⟦F15; v=KwaZulu-Natal; by=-: An unrelated heist near Eshowe⟧, in KwaZulu-Natal, on Wednesday ⟦F16; v=2; by=-: left two guards dead⟧.
%% SAPB/mn
=== a3 | outlet: Farmworkers' Legal Aid Levubu | published: 2030-12-02 | title: Statement on the killings at Vhutali farm
%% Media enquiries: ask for Adv. Sadike
⟦F17; v=3 pickers; by=-: At least three of the men who died at Vhutali were macadamia pickers⟧, employed there since August; ⟦F18; by=-: their pay slips are in our hands⟧. ⟦F17; v=robbers; by=police minister; st=doubted: The minister calls all seven heist suspects⟧; she has not shown on what ground.
We have spoken with two women who lay under a bed. ⟦F11; v=execution; by=two women: According to them the men were brought out with hands on their heads and shot along the wall⟧. ⟦F19; v=no; by=two women: They heard no fire from inside⟧. ⟦F10; v=2030-11-28; by=-: It was 4 a.m. ⟦T2030-11-28: on Thursday⟧⟧.
⟪Fhatuwani Sadike; q: “A gun battle in which ⟦F9; v=7; by=Fhatuwani Sadike: one side has seven dead⟧ and ⟦F12; v=0; by=Fhatuwani Sadike: the other not a scratch⟧ is called something else,”⟫ says our director, Advocate Fhatuwani Sadike.
⟦F20; st=asked; v=asked; by=-: We demand that the Independent Police Investigative Directorate take over⟧ and that ⟦F21; st=asked; by=-: the bodies be examined by a pathologist of the families' choosing⟧.
=== a4 | outlet: Jozi Daily Flash | published: 2030-12-03 | title: INSIDE JOB! Guard's brother-in-law sold the route
Top cops believe ⟦F22; v=Mulaudzi's brother-in-law; by=police source: the gang got the van's timetable from the dead guard's own brother-in-law⟧, says a source close to the hunt. ⟦F30; by=-: The man has been in hospital since October with a broken hip⟧, but a phone works anywhere.
⟦F7; v=8.4 million rand; by=-: A cool R8.4 million went up the road⟧ in ⟦F6; v=10; by=-: two Audis packed with ten thugs⟧, and ⟦F9; v=7; by=-: seven of them are now pushing up daisies⟧. ⟦F17; v=robbers; by=-: All seven were known hijackers⟧.
⟪Zanele Hadebe; q: “If you fire at a policeman, do not expect a hamper,”⟫ the minister told cheering supporters in Giyani.
⟦F13; v=9; by=-: Nine guns lay on the lawn⟧, we can reveal. ⟦F23; v=3; by=police source: Three robbers slipped away with most of the loot⟧, the source says.
@@ copy Southern Africa Press Bureau
⟦F12; v=0; by=-: No officer was hurt⟧ in the farm battle.
%% Win a fridge! SMS FLASH
=== a5 | outlet: Southern Africa Press Bureau | published: 2030-12-17 | title: Watchdog opens murder docket over South African farm shooting
POLOKWANE (SAPB) - South Africa's police watchdog ⟦F20; v=opened; by=watchdog: has opened a murder docket⟧ over the deaths of ⟦F9; v=8; by=watchdog: eight men⟧ at a Limpopo farm ⟦F10; v=2030-11-28; by=-: late last month⟧, ⟦F28; v=about a day and a half; by=-: about a day and a half after the robbery they are said to have staged⟧, ⟦F24; by=watchdog: the eighth having died of his wounds in Elim hospital⟧, it said on Tuesday.
Post-mortems found that ⟦F25; v=5; by=state pathologist: five had been hit from less than a metre⟧, a state pathologist's summary seen by SAPB says. ⟦F11; v=execution; by=state pathologist: Their wounds are consistent with kneeling⟧, it adds. ⟦F11; v=shoot-out; by=police: The police service stood by its account of an exchange of fire⟧.
⟦F26; v=11; by=-: Eleven members of a tactical unit have been moved to desks⟧.
The van company said ⟦F7; v=9.2 million rand; by=Umvelo Secure: its loss came to 9.2 million rand⟧, ⟦F27; by=Umvelo Secure: the vehicle included⟧. ⟦F5; v=bullet; by=state pathologist: The guard, the same pathologist found, had been shot before the charge went off⟧.
%% SAPB/mn/rk
=== a6 | outlet: Nordlys Utenriks (Bergen) | published: 2030-12-20 | title: Police in South Africa: what happened at Vhutali
%% Bakgrunn | 5 min
Some events come in pairs. ⟦F1; by=-: An armoured van is blasted open on a country road⟧; ⟦F28; v=37 hours; by=-: thirty-seven hours later⟧ there are corpses along the wall of a nut farm.
The first is fairly clear. ⟦F7; v=more than 8 million rand; by=-: More than eight million rand was carried off⟧; ⟦F4; v=1; by=-: a guard lost his life⟧, ⟦F5; v=bullet; by=state pathologist: by gunfire and not by dynamite, as a doctor of the state has found⟧. ⟦F6; v=6; by=Rudzani Nemakonde > Soutpansberg Mirror: A taxi driver told the local paper he counted half a dozen raiders⟧.
The second is not. ⟦F9; v=8; by=-: Eight are dead by now⟧. ⟦F17; v=3 pickers; by=Farmworkers' Legal Aid: Three picked nuts for a living, a legal-aid office maintains⟧; ⟦F17; v=robbers; by=police minister: for the minister they were gangsters to a man⟧. ⟦F19; v=yes; by=police: Officers say that bullets came out of the house⟧. ⟦F19; v=no; by=two women: Two women in it say that none did⟧.
The weapons? ⟦F13; v=5; by=police: Five, says the police list⟧; ⟦F13; v=9; by=Jozi Daily Flash: nine in a Johannesburg tabloid⟧, ⟦F29; by=-: whose photograph shows the officers' own⟧.
⟪Zanele Hadebe; q; via=Jozi Daily Flash: “Whoever fires at a policeman should not expect a hamper,”⟫ the minister has said.
=== key
F1 | What happened to the cash van?
F2 | When was the van attacked?
F3 | At what hour was the van attacked?
F4 | How many guards died in the attack near Mphaphuli?
F5 | How did the guard die?
F6 | How many robbers were there?
F7 | How much was taken?
F8 | What did the school children do?
F9 | How many men died at the farm?
F10 | When was the farm shooting?
F11 | Was the farm shooting a gun battle or an execution?
F12 | How many officers were hurt?
F13 | How many guns were found at the farm?
F14 | How much money was found at the farm?
F15 | Where was the other heist?
F16 | How many guards died in the other heist?
F17 | Who were the men at the farm?
F18 | What proof is there of their employment?
F19 | Did the men in the house fire?
F20 | Does the watchdog investigate?
F21 | Who should examine the bodies?
F22 | Who gave away the route?
F23 | How many robbers got away?
F24 | Who was the last to die?
F25 | How many were shot from close by?
F26 | How many officers were moved to desks?
F27 | What does the company's loss include?
F28 | How long after the heist was the farm shooting?
F30 | Where is the brother-in-law?
F29 | Whose guns does the photograph show?
D1 | characterisation | conflict | F11 | shoot-out: a2 a5 | execution: a3 a5 | police say a gun battle, two women and the post-mortems a killing at the wall
D2 | identity | conflict | F17 | 3 pickers: a3 a6 | robbers: a3 a4 a6 | the legal-aid office knows three as pickers, minister and tabloid call all robbers
D3 | cause | conflict | F5 | blast: a1 | bullet: a1 a5 a6 | police said the explosion, the sister and the pathologist a shot
D4 | denial | conflict | F19 | no: a3 a6 | yes: a2 a6 | the women heard no fire from the house, police say there was
D6 | figure | conflict | F6 | 10: a1 a4 | 6: a1 a6 | police against the taxi driver
D7 | figure | conflict | F13 | 5: a2 a6 | 9: a4 a6 | the tabloid counted the officers' own guns
D9 | figure | update | F9 | 7: a2 a3 a4 | 8: a5 a6 | one wounded man died in hospital
D10 | figure | scope | F7 | 8.4 million rand: a2 a4 | 9.2 million rand: a5 | the firm's loss includes the vehicle
D11 | figure | rounding | F7 | 8.4 million rand: a2 a4 | more than 8 million rand: a6 | the foreign paper rounds the loot
D14 | figure | rounding | F28 | 37 hours: a6 | about a day and a half: a5 | the agency rounds the hours
D12 | responsibility | update | F20 | asked: a3 | opened: a5 | a demand for an inquiry, and later the docket
R F11 | 3 | the police; two women under the bed; the state pathologist
R F5 | 3 | the police; the sister; the state pathologist
R F6 | 2 | the police; the taxi driver
R F9 | 2 | the police; the watchdog
S | a4 “If you fire at a policeman, do not expect a hamper,” | a6 “Whoever fires at a policeman should not expect a hamper,”
E | Zanele Hadebe | person | Zanele Hadebe; Police Minister Zanele Hadebe; the minister
E | Hlengiwe Maswanganyi | person | Colonel Hlengiwe Maswanganyi; provincial police spokesperson Colonel Hlengiwe Maswanganyi
E | Umvelo Secure | organisation | Umvelo Secure; The van company
E | Farmworkers' Legal Aid Levubu | organisation | a legal-aid office
E | Thabo Mulaudzi | person | Thabo Mulaudzi; the dead guard; The guard
