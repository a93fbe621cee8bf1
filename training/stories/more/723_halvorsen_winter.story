story: halvorsen_winter
about: the death of an electrician at a Norwegian Antarctic base in the winter of 1994 is reopened after a diary is found in a wall; whether he fell or was struck, on which day and where he lay, how many wintered, who wrote the diary, and whether the law has run out; two men lost in a crevasse in 1979 belong to another story
=== a1 | outlet: Helgeland Tidende | published: 2032-02-11 | title: After 37 years: police reopen case of Terje Vikanes
%% Av Solveig Hauge. Translated by the newspaper
%% Brønnøysund
⟦F1; by=-: The police have taken up again the death of Terje Vikanes, the electrician from Vega who did not come home from Antarctica⟧. He was ⟦F2; v=29; by=-: 29 years old⟧. ⟦F8; v=37 years; by=-: For thirty-seven years it was called an accident⟧, since ⟦F3; v=1994; by=-: the southern winter of 1994⟧.
The reason is a school exercise book. ⟦F4; v=wall; by=-: Workmen who were pulling down Halvorsen Station came upon it ⟦T2031-12: in December⟧ behind a panel of the radio room⟧. ⟦F5; v=Arnt Myrvold; by=police: It was kept by the radio operator, Arnt Myrvold⟧, police attorney Kari-Anne Stene believes; ⟦F6; v=2011; by=-: he died ⟦T2011: in 2011⟧⟧. ⟦F7; v=struck; by=diary: On one page it says, in capitals, that “T. did not fall”⟧.
⟦F7; v=fell; by=1994 report: The report of 1994 has him slip on the ice of the generator-hut steps⟧ and freeze ⟦F9; v=-41; by=1994 report: in 41 degrees below zero⟧. ⟦F10; v=doctor; by=-: It was signed by the station's doctor, and by no policeman⟧, for there was none within three thousand kilometres.
His sister, Randi Vikanes, has a drawer of letters to ministries. ⟪Randi Vikanes; q: “They answered that the ice had taken him. The ice has no hands,”⟫ she says.
⟦F11; v=11; by=-: Eleven people wintered at Halvorsen⟧. ⟦F12; v=5; by=police: Five of them are still alive⟧, according to the police. All will be questioned.
=== a2 | outlet: Circumpolar Press | published: 2032-02-12 | title: Norway reopens 1994 Antarctic death as possible homicide
TROMSØ, Norway (Circumpolar) — Norwegian police said ⟦T2032-02-12: Thursday⟧ ⟦F1; by=police: they were investigating as a possible killing the 1994 death of an electrician at an Antarctic base⟧, in what would be one of very few homicides on the continent.
⟦F13; v=exhumed; st=planned; by=police: The body of Terje Vikanes is to be exhumed ⟦T2032-04: in April⟧⟧ from a churchyard on the island of Vega. ⟦F14; v=not lapsed; by=prosecutors: Under a 2014 change in the law, the case has not lapsed⟧, prosecutors said.
⟦F2; v=29; by=-: Vikanes, 29⟧, was found dead ⟦F15; v=1994-07-21; by=1994 report: ⟦T1994-07-21: on July 21⟧⟧, in the polar night, ⟦F16; v=steps; by=1994 report: at the foot of the generator hut's steps⟧, the official report says. ⟦F9; v=-41; by=-: It was minus 41 Celsius (minus 42 Fahrenheit)⟧.
Halvorsen Station, in Dronning Maud Land, ⟦F17; v=1958; by=-: opened in 1958⟧ and ⟦F18; v=2031; by=-: was closed ⟦T2031: last year⟧⟧ because the ice shelf beneath it had begun to move. ⟦F35; v=1979; by=-: ⟦T1979: In 1979⟧ ⟦F19; v=2; by=-: two surveyors vanished in a crevasse⟧ on a traverse from the base⟧; ⟦F20; v=accident; by=-: that loss has always been held to be an accident⟧.
Antarctica has no police. Signatories of the treaty of 1959 have jurisdiction over their own nationals, and quarrels are generally settled by the next ship, which may be nine months away. ⟦F11; v=11; by=-: Vikanes had ten companions in that winter⟧.
%% (Circumpolar Press, Tromsø bureau)
=== a3 | outlet: The Cape Meridian | published: 2032-02-18 | title: The twelfth man: Capetonian recalls winter of 1994 on the ice
%% By Lerato Vosloo-Mbeki
%% Weekend section
⟦F11; v=11; by=Norway: Official Norway says eleven⟧. ⟦F11; v=12; by=Gerald Pascoe: There were twelve, says the twelfth⟧. Gerald Pascoe, a diesel mechanic from Simon's Town, was left behind by the last ship with a broken ankle and does not appear on the Norwegian roll, because he was a guest.
⟪Gerald Pascoe; q: “I was the one who tripped over him, and ⟦F16; v=ice cellar; by=Gerald Pascoe: it was in the ice cellar, next to the lamb⟧,”⟫ he says on his stoep. ⟦F15; v=1994-07-23; by=Gerald Pascoe: It was ⟦T1994-07-23: the Saturday, the twenty-third⟧⟧; he is certain since Saturday was pancakes. ⟦F21; v=moved; by=Gerald Pascoe; st=alleged: The body was carried to the steps later⟧ that evening, he maintains, by two of the others. He was never asked. Now he has been, for six hours, by video.
What happened to him? Pascoe will not call it murder. ⟦F7; v=fumes; by=Gerald Pascoe: His guess is carbon monoxide from a home-made still in the cellar⟧, whose existence nobody wanted to explain to Oslo. ⟦F22; v=still; by=-: A still there certainly was⟧: we have a photograph, with eight men grinning round it.
He does remember the row. ⟦F23; v=money; by=Gerald Pascoe: Terje had lost a season's pay at cards⟧ and wanted it back. With whom? He shakes his head.
@@ copy Circumpolar Press
Halvorsen Station, in Dronning Maud Land, ⟦F17; v=1958; by=-: opened in 1958⟧ and ⟦F18; v=2031; by=-: was closed last year⟧ because the ice shelf under it had begun to move.
It was cold, ⟦F9; v=about -40; by=-: forty below, or near it⟧, and dark, and there was one record player. ⟦F25; v=Abba; by=Gerald Pascoe: They had three records, two of them Abba⟧.
=== a4 | outlet: Kveldsavisa Puls | published: 2032-05-06 | title: KILLED WITH AN ICE AXE: Doctor (71) under suspicion
&& KILLED WITH AN ICE AXE: Doctor (71) under suspicion
%% PULS EXCLUSIVE. Text: Jim Rune Løvli
%% PULS+ : See the secret diary
⟦F7; v=struck; by=-: Terje Vikanes was murdered⟧. ⟦F26; v=ice axe; by=-: The hole in his skull fits an ice axe⟧, Puls can reveal. ⟦F13; v=exhumed; by=-: He was taken out of the earth on Vega ⟦T2032-04-20: on 20 April⟧⟧, and the forensic institute ⟦F27; v=8 days; by=-: needed eight days⟧. ⟦F8; v=almost 40 years; by=-: Almost forty years the lie held⟧: a slippery step, a cold night, a signature. On the island they had hung his portrait in the school beside the skippers who drowned.
The suspect is ⟦F24; v=doctor; by=police sources: the very man who signed the death certificate⟧: ⟦F34; v=71; by=-: the doctor, now 71⟧, a pensioner with a vineyard in Portugal. ⟦F28; v=no; by=doctor's lawyer; st=denied: “My client has harmed nobody and grieves for a friend”⟧, says his lawyer, Trygve Aall-Knudsen.
And the motive is the oldest in the world. ⟦F23; v=jealousy; by=police sources; st=alleged: Both men loved the meteorologist, Hege Sandvold⟧, sources close to the inquiry say. ⟦F29; v=1; by=-: She was the sole woman on the base⟧. ⟪Hege Sandvold; q: “I loved neither. I was there for the ozone,”⟫ Sandvold, 66, tells Puls.
Whose is the diary? ⟦F5; v=Hege Sandvold; by=handwriting expert: An expert on handwriting, hired by Puls, sees a woman's hand⟧. She laughs at that too: ⟦F5; v=not Sandvold; by=Hege Sandvold; st=denied: not a line of it is hers⟧, she says.
⟦F19; v=2; by=-: ⟦F35; v=1979; by=-: In 1979⟧ the same station swallowed two men⟧. Coincidence?
%% Bet responsibly
=== a5 | outlet: Circumpolar Press | published: 2032-06-02 | title: Norwegian doctor charged in 1994 Antarctic killing
TROMSØ, Norway (Circumpolar) — A retired physician has been charged with ⟦F1; by=-: killing a colleague at a polar base⟧ 38 winters ago, police said ⟦T2032-06-02: Wednesday⟧, after ⟦F7; v=struck; by=autopsy: an autopsy concluded that the electrician died of a blow to the head⟧ and not of cold.
⟦F24; v=Halfdan Rieber; by=police: He was identified as Halfdan Rieber⟧, ⟦F34; v=71; by=-: 71 years of age⟧. ⟦F30; v=2032-05-31; by=-: He was arrested ⟦T2032-05-31: on Monday⟧ at Tavira, in southern Portugal⟧, and has not contested his transfer. He pleads not guilty; ⟦F7; v=fell; by=lawyer: his lawyer says the fracture came from the fall down the steps, as the 1994 report found⟧.
⟦F14; v=lapsed; by=lawyer: The lawyer also argues that the limit of 25 years has run out⟧; ⟦F14; v=not lapsed; by=prosecutors: prosecutors hold that no limit applies⟧.
Police now put the death ⟦F15; v=1994-07-23; by=police: ⟦T1994-07-23: on July 23⟧, two days later than the record⟧, and the place ⟦F16; v=ice cellar; by=police: in an underground food store⟧. ⟦F11; v=12; by=police: Twelve people, not eleven, spent that winter there⟧, they said, crediting a South African guest. ⟦F33; v=October; st=planned; by=court: The court has set aside three weeks in October⟧.
⟦F5; v=Arnt Myrvold; by=national criminal laboratory: The diary was Myrvold's, the national criminal laboratory found⟧, from DNA on a stamp.
Vikanes was the youngest of those on the base and had signed on for a second year to pay for a fishing boat. ⟦F18; v=2031; by=-: The station has stood empty since 2031⟧, and what is left of it will be under the sea ice, or on top of it, by the end of the decade.
=== a6 | outlet: Austral Ice Review | published: 2032-06-20 | title: Notes and queries: what the Halvorsen case is not
%% Quarterly of the Southern Polar Historical Society, Christchurch
Correspondents have sent us a flood of theories. A few clarifications may help.
It is not the first suspicious death in the Antarctic, though it may be ⟦F31; v=first; by=-: the first to reach a court⟧. It is not connected with ⟦F19; v=2; by=-: the pair of surveyors who went into a crevasse⟧ ⟦F35; v=1979; by=-: fifteen years before⟧; ⟦F20; v=accident; by=-: nobody pushed them⟧.
The number. ⟦F11; v=11; by=Norwegian roll: The Norwegian roll counts its own, hence eleven⟧; ⟦F11; v=12; by=-: with Mr Pascoe, who ate at the same table, the house was twelve⟧. Both will be met with in print.
The survivors. ⟦F12; v=6; by=-: We make it six who are living⟧, Pascoe included; ⟦F12; v=5; by=police: the police have five⟧, for the same reason.
The station. ⟦F18; v=2031; by=-: It was given up in 2031⟧, as the shelf began to travel, and ⟦F17; v=1958; by=-: had stood since 1958⟧.
The find. It was ⟦F4; v=wall; by=-: behind a panel in the wireless cabin⟧, and not under a floor. ⟪Randi Vikanes; q; via=Helgeland Tidende: “Ice has no hands,”⟫ the victim's sister told her local daily; one could not put the argument for a police inquiry more briefly.
The alcohol. ⟦F22; v=still; by=-: An apparatus for distilling stood in the cellar⟧. ⟦F7; v=fumes; by=Gerald Pascoe > The Cape Meridian: Mr Pascoe's notion, reported from Cape Town, that it gassed the man⟧ did not survive the post-mortem: ⟦F32; v=none; by=autopsy: no trace of the gas was left to find⟧, but a hole was.
The trial. ⟦F33; v=November; st=planned; by=-: It is now set down for November at Tromsø, a month later than first announced⟧. Dr Rieber ⟦F28; v=no; by=Halfdan Rieber; st=denied: says that he did not do it⟧, and the Society reminds members that he is entitled to be believed until then. He ⟦F10; v=doctor; by=-: did, it is true, write the certificate⟧.
=== key
F1 | What is being investigated?
F2 | How old was Terje Vikanes?
F3 | In which year did he die?
F4 | Where was the diary found?
F5 | Who wrote the diary?
F6 | When did the radio operator die?
F8 | For how long did it pass for an accident?
F7 | What killed Terje Vikanes?
F9 | How cold was it?
F10 | Who signed the death certificate of 1994?
F11 | How many people wintered at Halvorsen?
F12 | How many of those who wintered are alive?
F13 | Was the body exhumed?
F14 | Has the time limit run out?
F15 | On what day was he found dead?
F16 | Where was he found?
F17 | When did the station open?
F18 | When was the station closed?
F19 | How many surveyors were lost in 1979?
F20 | Was the loss of 1979 an accident?
F21 | Was the body moved?
F22 | Was there a still in the cellar?
F23 | What was the quarrel about?
F24 | Who is the suspect?
F25 | Which records were on the base?
F26 | What was the weapon?
F27 | How long did the forensic institute need?
F28 | Does the doctor admit the killing?
F29 | How many women were on the base?
F30 | When was the suspect arrested?
F31 | Is it the first such case to reach a court?
F32 | Was carbon monoxide found?
F33 | When is the trial?
F34 | How old is the suspect?
F35 | When were the surveyors lost?
D1 | cause | conflict | F7 | fell: a1 a5 | struck: a1 a4 a5 | fumes: a3 a6 | the old report and the defence have a fall, diary and autopsy a blow, the South African guessed at gas
D2 | date | conflict | F15 | 1994-07-21: a2 | 1994-07-23: a3 a5 | the report of 1994 against the guest's Saturday
D3 | place | conflict | F16 | steps: a2 | ice cellar: a3 a5 | the report's hut steps against the food store
D4 | figure | scope | F11 | 11: a1 a2 a3 a6 | 12: a3 a5 a6 | the Norwegian roll, or with a South African guest
D5 | figure | scope | F12 | 5: a1 a6 | 6: a6 | without or with the guest
D6 | identity | conflict | F5 | Arnt Myrvold: a1 a5 | Hege Sandvold: a4 | not Sandvold: a4 | police and laboratory against the tabloid's handwriting expert
D7 | identity | update | F24 | doctor: a4 | Halfdan Rieber: a5 | the suspect was named when charged
D8 | cause | conflict | F23 | money: a3 | jealousy: a4 | lost pay at cards, or rivalry over a colleague
D9 | characterisation | conflict | F14 | not lapsed: a2 a5 | lapsed: a5 | prosecutors see no limit, the defence a limit of 25 years
D10 | figure | rounding | F9 | -41: a1 a2 | about -40: a3 | the same cold rounded
D11 | figure | rounding | F8 | 37 years: a1 | almost 40 years: a4 | the tabloid rounds the years
D12 | date | update | F33 | October: a5 | November: a6 | the trial was put back by a month
R F7 | 4 | the report of 1994; the diary; Gerald Pascoe; the autopsy
R F16 | 3 | the report of 1994; Gerald Pascoe; the police
R F5 | 3 | the police and laboratory; the handwriting expert; Hege Sandvold
R F11 | 2 | the Norwegian roll; Gerald Pascoe
S | a1 “The ice has no hands,” | a6 “Ice has no hands,”
E | Terje Vikanes | person | Terje Vikanes; Vikanes; Terje; T.
E | Halfdan Rieber | person | Halfdan Rieber; Dr Rieber; the doctor; A retired physician
E | Gerald Pascoe | person | Gerald Pascoe; Pascoe; Mr Pascoe; a South African guest
E | Arnt Myrvold | person | Arnt Myrvold; Myrvold; the radio operator
E | Halvorsen Station | place | Halvorsen Station; Halvorsen; a polar base
