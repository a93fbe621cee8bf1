story: jargylchak_fast
about: prisoners of a Kyrgyz colony refuse food; how many and since when depends on who counts nine refused meals, telephones or tuberculosis drugs, a leader moved before or after the first refused meal, a dead man who fasted or did not, tube-feeding denied and then renamed
=== a1 | outlet: Chüy Tribune | published: 2031-03-07 | title: Inmates of Colony 34 refuse food
%% By Aizada Sydykova
BISHKEK. ⟦F1; v=yes; by=Open Cell: Prisoners in Correctional Colony No. 34 at Jargylchak have stopped eating⟧, their relatives and the rights group Open Cell told the Tribune.
⟦F2; v=2031-03-03; by=Open Cell: The protest started ⟦T2031-03-03: on Monday⟧ at breakfast⟧ and ⟦F3; v=250; by=Open Cell: involves some 250 men⟧, said Open Cell's chairwoman, Gulmira Beishenova. According to her, ⟦F4; v=TB drugs; by=Gulmira Beishenova: they ask for tuberculosis medicines, which ran out in January⟧, ⟦F5; by=Gulmira Beishenova: an end to searches at night⟧, and ⟦F6; v=Rustam Orozov; by=Gulmira Beishenova: the return of Rustam Orozov⟧, an inmate who wrote complaints for the others. ⟦F7; v=before; by=Gulmira Beishenova: He was carted off to Naryn on Sunday evening⟧; ⟪Gulmira Beishenova; q: “next morning the trays stayed full,”⟫ she said.
The penitentiary service answered in one line. ⟦F1; v=no strike; st=denied; by=penitentiary service: There was no hunger strike in any institution of the country⟧, it wrote.
⟦F8; v=1060; by=penitentiary service: Colony 34, for serious offenders, houses 1,060 men⟧ ⟦F35; v=700; by=-: in barracks built for 700⟧.
%% Weather: rain in the valleys
=== a2 | outlet: Steppe Wire | published: 2031-03-10 | title: Kyrgyz ombudsman confirms mass hunger strike in prison
BISHKEK, March 10 (Steppe) – Kyrgyzstan's human rights ombudsman said on Monday that ⟦F3; v=212; by=ombudsman: 212 inmates had declared in writing that they were refusing food⟧ at a high-security prison east of the capital, ⟦F9; v=a fifth; by=-: about 20 percent of its population⟧.
⟦F10; v=2031-03-09; by=ombudsman: Ombudsman Bakyt Imanaliev visited the site ⟦T2031-03-09: on Sunday⟧⟧. ⟪Bakyt Imanaliev; q: “⟦F4; v=TB drugs; by=Bakyt Imanaliev: The first thing they showed me was an empty medicine cupboard⟧,”⟫ he told reporters.
The penitentiary service, which last week ⟦F1; v=no strike; st=denied; by=penitentiary service: denied any such action⟧, ⟦F1; v=yes; by=penitentiary service: now acknowledges one⟧. ⟦F3; v=64; by=penitentiary service: It counts 64 participants⟧, because ⟦F11; by=penitentiary service: its rules recognise a hunger strike only after nine consecutive meals have been turned down⟧. ⟦F2; v=2031-03-05; by=penitentiary service: By that yardstick the fast began ⟦T2031-03-05: last Wednesday⟧⟧.
⟦F12; v=38; by=ombudsman: A further 38 convicts joined in at Colony No. 19⟧ near Tokmok, the ombudsman said.
%% (Steppe Wire newsroom; edited by J. Omur)
=== a3 | outlet: Kyrgyz State Channel, news portal | published: 2031-03-12 | title: Behind the "hunger strike": crime bosses want their telephones back
%% Press service of the penitentiary service
An operational video shown ⟦T2031-03-11: yesterday⟧ by the penitentiary service reveals what lies behind ⟦F1; v=yes; by=penitentiary service: the so-called hunger strike at Jargylchak⟧: ⟦F13; v=31; by=penitentiary service: thirty-one mobile telephones⟧, a satellite dish and three kilograms of chocolate.
⟪Nurlan Asanbekov; q: “⟦F4; v=telephones; by=Nurlan Asanbekov: The demand is one. Give back the phones⟧,”⟫ said the head of the service, Colonel Nurlan Asanbekov. ⟦F14; v=coerced; by=Nurlan Asanbekov: Ordinary convicts were being kept from the canteen by force⟧ on the orders of the criminal world.
Asked about the inmate Orozov, the colonel explained that ⟦F7; v=after; by=Nurlan Asanbekov: he had been relocated on the fourth, when the disturbance was already under way⟧.
⟦F3; v=64; by=penitentiary service: The number of those who do not take meals stands at 64⟧, each of whom is seen daily by a doctor. ⟦F16; v=no; st=denied; by=Nurlan Asanbekov: No one is being or will be fed by force⟧, Colonel Asanbekov underlined.
=== a4 | outlet: Open Cell Initiative | published: 2031-03-14 | title: Bulletin no. 4: day 12 of the fast
%% Forward this bulletin. Do not print names of relatives.
⟦F3; v=288; by=Open Cell: Two hundred and eighty-eight people are without food today⟧: ⟦F3; v=250; by=Open Cell: 250 in Jargylchak⟧ and ⟦F12; v=38; by=Open Cell: the thirty-eight comrades of Tokmok⟧. The service continues to see ⟦F3; v=64; by=penitentiary service; st=doubted: sixty-four⟧, for a man who takes one spoon of sugar in his tea is struck from its list.
⟦F16; v=7; by=prison doctor: A doctor of the colony's sick-bay, whom we cannot name, has written to us that seven men were tied to beds and given milk through a tube⟧ ⟦F18; v=2031-03-12: ⟦T2031-03-12: on Wednesday⟧⟧, a day after the colonel swore on television that ⟦F16; v=no; st=denied; by=Nurlan Asanbekov: it would not happen⟧.
⟦F17; v=out since January; by=prison doctor: The same letter says that rifampicin ran out on 19 January⟧. ⟦F19; v=23; by=prison doctor: Twenty-three of those fasting are infected⟧.
On Orozov. ⟦F7; v=before; by=Rustam Orozov: He himself dates his journey to Sunday, 2 March; he has kept the bread voucher from the train⟧. ⟦F15; v=complaint writer; by=Open Cell: He is not a boss, he is a former school teacher who can spell⟧.
Correction: in bulletins 1 to 3 we wrote that ⟦F20; v=Colony 31; by=Open Cell: the beds with straps were in Colony 31⟧. ⟦F20; v=Colony 34; by=Open Cell: They are in 34⟧. ⟦F36; v=no sick-bay; by=Open Cell: Colony 31 has no sick-bay⟧.
=== a5 | outlet: Radio Azat Tolkun | published: 2031-03-22 | title: Prisoner dies as Jargylchak fast goes into its third week
%% Prague | Kyrgyz Service | Listen 4:12
⟦F21; v=Askar Toktosunov; by=Open Cell: Askar Toktosunov, 31, a shepherd's son from At-Bashy⟧ ⟦F37; v=9 years; by=-: who was doing nine years for robbery⟧, ⟦F22; v=2031-03-21; by=Open Cell: died ⟦T2031-03-21: on Friday⟧⟧, ⟦F23; v=day 19; by=Open Cell: on the nineteenth day without food⟧, says Open Cell. ⟦F24; v=starvation; by=Open Cell: His body weighed forty-four kilograms; hunger killed him⟧.
⟦F24; v=heart disease; by=penitentiary service: Chronic heart disease, replied the penitentiary service within the hour⟧. ⟦F25; v=not fasting; st=denied; by=penitentiary service: The convict had not been a participant and had had porridge that morning⟧.
Our service has a photocopy of the sheet that the ombudsman carried out of the colony. ⟦F25; v=fasting; by=ombudsman's sheet: Under number 87 stands “Toktosunov A.”, with a signature⟧. The mother, Kanykei, said by telephone: ⟪Kanykei Toktosunova; q: “He wrote that he dreams of plov. A man who eats does not dream of plov.”⟫
Women fasted here before them. ⟦F27; v=2029: In 2029⟧ ⟦F28; v=40; by=-: forty inmates of the women's colony at Stepnoye⟧ held out for ⟦F29; v=11; by=-: eleven days⟧; they got hot water.
=== a6 | outlet: Alpenbote (Zurich) | published: 2031-03-29 | title: Kyrgyz prisoners eat again. Who has won?
%% From Moritz Aebersold, Bishkek
After ⟦F30; v=26 days; by=-: twenty-six days⟧ ⟦F1; v=yes; by=-: the inmates of Jargylchak, a penal colony beneath the Tian Shan, have given up their fast⟧. Even the verb is in dispute. ⟦F31; v=suspended; by=Gulmira Beishenova: It is suspended, says Ms Beishenova, because ⟦F33; v=2031-04-10; st=planned; by=Gulmira Beishenova: a commission has promised its answer ⟦T2031-04-10: by the tenth of April⟧⟧⟧. ⟦F31; v=collapsed; by=Nurlan Asanbekov: It has collapsed, says Colonel Asanbekov, and nothing was conceded⟧.
A truck with ⟦F34; by=Alpenbote: forty cartons of tablets⟧ did, however, pass the gate on Thursday. I walked behind it.
What did they want? ⟦F4; v=telephones; by=penitentiary service: Their smartphones, claims the service⟧. ⟦F4; v=TB drugs; by=ombudsman: To be treated for their lungs, claims the ombudsman⟧, who was allowed to see them. ⟦F13; v=about 30; by=-: About thirty devices⟧ were indeed found; both can be true.
⟦F3; v=212; by=ombudsman: Some speak of 212 strikers⟧, ⟦F9; v=a fifth: a fifth of the house⟧; ⟦F3; v=64; by=penitentiary service: the service's register never went above 64⟧; ⟦F3; v=288; by=Open Cell: the activists' highest total, 288, takes in a second prison⟧.
On the shepherd's son ⟦F22; v=2031-03-21; by=-: who died ⟦T2031-03-21: on the 21st⟧⟧, ⟦F24; v=starvation; by=Dr Meerim Kadyrova: a forensic doctor, Meerim Kadyrova, found no fat left beneath his skin⟧. ⟦F24; v=heart disease; by=penitentiary service: The service stays with the heart⟧.
And the tubes? ⟦F16; v=5; by=health ministry: Five patients had received “supplementary medical nutrition”, the health ministry now writes⟧. ⟪Nurlan Asanbekov; q; via=Kyrgyz State Channel: “The only demand is, give us back our phones,”⟫ the colonel had told television on the eve of that feeding.
%% Support independent reporting
=== a7 | outlet: Chüy Tribune | published: 2031-03-31 | title: Colony 34: seven questions after the fast
%% By Aizada Sydykova
&& ⟦F1; v=yes: Prisoners at Jargylchak ended their protest⟧ last week.
How long? ⟦F30; v=nearly four weeks; by=-: Nearly four weeks⟧, ⟦F2; v=2031-03-03; by=prisoners: if one starts, as the men do, with the breakfast of ⟦T2031-03-03: 3 March⟧⟧, and ⟦F2; v=2031-03-05; by=penitentiary service: two days less by the rule of nine meals⟧.
How many? ⟦F3; v=250; by=Chüy Tribune: In our first report we printed 250⟧. ⟦F3; v=212; by=Chüy Tribune: We should have written 212 signatures⟧; ⟦F3; v=250; by=Open Cell: the larger figure was Open Cell's⟧ and included those who left only the soup.
@@ copy Steppe Wire
⟦F3; v=64; by=penitentiary service: The penitentiary service counts 64 participants⟧, because ⟦F11; by=penitentiary service: its rules recognise a hunger strike only after nine meals in a row have been turned down⟧.
When did Orozov leave? ⟦F7; v=before; by=railway: The railway's manifest has him on the night train of 2 March⟧. ⟦F7; v=after; by=penitentiary service: The service's own order bears the date of the 4th⟧. Perhaps paper travels slower than men.
Was anyone force-fed? ⟦F16; v=5; by=health ministry: Five, in the ministry's phrase⟧; ⟦F16; v=7; by=prison doctor: seven, in the doctor's⟧.
Who died? ⟦F21; v=Askar Toktosunov; by=-: Toktosunov, and he alone⟧. ⟦F32; by=prosecutor: The prosecutor's office has opened an inquiry into negligence⟧.
Is it the first? No. ⟦F28; v=40: Forty women at Stepnoye⟧ ⟦F27; v=2029: did the same two years ago⟧ for ⟦F29; v=11: eleven days⟧.
What next? ⟦F33; v=2031-04-10; st=planned; by=commission: The commission reports ⟦T2031-04-10: on 10 April⟧⟧.
=== key
F1 | Was there a hunger strike at Colony 34?
F2 | When did the fast begin?
F3 | How many prisoners took part?
F4 | What do the prisoners demand first?
F5 | What do they demand about searches?
F6 | Whose return do they demand?
F7 | Was Orozov moved before or after the fast began?
F8 | How many men does Colony 34 hold?
F9 | What share of the inmates took part?
F10 | When did the ombudsman visit?
F11 | When does the service recognise a hunger strike?
F12 | How many joined at Colony 19?
F13 | How many telephones were found?
F14 | Did the convicts take part freely?
F15 | What was Orozov's part?
F16 | Were prisoners fed by force, and how many?
F17 | Were there tuberculosis drugs?
F18 | When were men fed by tube?
F19 | How many of those fasting have tuberculosis?
F20 | In which colony were the beds with straps?
F21 | Who was Askar Toktosunov?
F22 | When did the prisoner die?
F23 | On which day of the fast did he die?
F24 | What did the prisoner die of?
F25 | Was the dead man taking part in the fast?
F27 | When did women at Stepnoye fast?
F28 | How many women fasted at Stepnoye?
F29 | How long did the women fast?
F30 | How long did the fast last?
F31 | How did the fast end?
F32 | What is the prosecutor doing?
F33 | When does the commission report?
F34 | What was delivered to the colony?
F35 | How many is the colony built for?
F36 | Has Colony 31 a sick-bay?
F37 | What was the dead man's sentence?
D1 | figure | scope | F3 | 212: a2 a6 a7 | 250: a1 a4 a7 | 64: a2 a3 a4 a6 a7 | all who signed, also those who left only the soup, or only those past nine refused meals
D2 | figure | scope | F3 | 250: a1 a4 a7 | 288: a4 a6 | one colony, or with Tokmok's thirty-eight
D3 | date | scope | F2 | 2031-03-03: a1 a7 | 2031-03-05: a2 a7 | the first refused breakfast, or the day the rule of nine meals counts from
D4 | denial | conflict | F16 | no: a3 a4 | 7: a4 a7 | the colonel denies force-feeding, a doctor of the colony counts seven
D5 | denial | update | F16 | no: a3 a4 | 5: a6 a7 | the health ministry later admits five under another name
D6 | sequence | conflict | F7 | before: a1 a4 a7 | after: a3 a7 | moved on the eve and so the cause, or on the fourth as its instigator
D7 | cause | conflict | F24 | starvation: a5 a6 | heart disease: a5 a6 | the rights group and a forensic doctor against the service
D8 | characterisation | conflict | F25 | not fasting: a5 | fasting: a5 | the service says he ate, the ombudsman's sheet has his signature
D9 | identity | conflict | F4 | TB drugs: a1 a2 a6 | telephones: a3 a6 | medicines for the ombudsman and the group, phones for the service
D10 | characterisation | conflict | F31 | suspended: a6 | collapsed: a6 | a pause on a promise, or a defeat
D11 | place | update | F20 | Colony 31: a4 | Colony 34: a4 | the group corrects its earlier bulletins
D12 | figure | rounding | F13 | 31: a3 | about 30: a6 | the same telephones
D13 | figure | rounding | F30 | 26 days: a6 | nearly four weeks: a7 | the same span
D14 | denial | update | F1 | no strike: a1 a2 | yes: a1 a2 a3 a6 a7 | the service denies any strike, then acknowledges one
R F3 | 3 | the ombudsman's list; the penitentiary service; Open Cell
R F16 | 3 | the colonel; the prison doctor; the health ministry
R F24 | 3 | Open Cell; the penitentiary service; the forensic doctor
R F7 | 4 | Open Cell; Orozov and his voucher; the railway's manifest; the penitentiary service
S | a3 “The demand is one. Give back the phones | a6 “The only demand is, give us back our phones,”
E | Nurlan Asanbekov | person | Colonel Nurlan Asanbekov; Colonel Asanbekov; the colonel
E | Gulmira Beishenova | person | Gulmira Beishenova; Ms Beishenova
E | Askar Toktosunov | person | Askar Toktosunov; Toktosunov; the shepherd's son
E | Open Cell Initiative | organisation | Open Cell; the activists
E | Colony 34 | place | Colony 34; Correctional Colony No. 34; Jargylchak; the house
