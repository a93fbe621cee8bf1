story: fredericton_tie
about: New Brunswick's legislature passes a rent law by the Speaker's casting vote while one member is locked out, stuck or away; a rally, a leaked caucus memo, a resignation; second reading and third reading, the rent cap of the bill and the cap after the amendment are different
=== a1 | outlet: The Saint John River Chronicle | published: 2028-11-16 | title: Speaker breaks tie, rent bill clears second reading
%% By Moira Theriault, Legislature Bureau
%% Comments are closed on this story
FREDERICTON — ⟦F1; v=passed; by=-: New Brunswick's rent-control bill survived second reading ⟦T2028-11-15: on Wednesday⟧⟧ ⟦F2; v=Speaker; by=-: only because Speaker Ronald Gallant broke a tie⟧ ⟦F3; v=24-24; by=clerk: of 24 to 24, by the clerk's count⟧.
It need not have been one. ⟦F4; v=locked out; by=Dale Hachey: Dale Hachey, the Opposition member for Kent Bay, says he was hammering on a locked chamber door when the names were called⟧. ⟪Dale Hachey; q: “I could hear them skip me,”⟫ he said. ⟦F4; v=late; by=sergeant-at-arms: The sergeant-at-arms, Pauline Doucet, said the bells had rung for the full ten minutes and Mr. Hachey arrived in the twelfth⟧.
⟦F5; v=2.5%; by=-: The bill would hold yearly increases to 2.5 per cent⟧. ⟦F6; v=93,000; by=housing department: It touches 93,000 rented homes, the housing department says⟧.
⟦F7; v=600; by=Fredericton police: About 600 tenants rallied on the front steps, city police estimated⟧.
=== a2 | outlet: Dominion Press Service | published: 2028-11-16 | title: N.B. rent cap moves ahead on casting vote
FREDERICTON - ⟦F1; v=passed; by=-: A bill to cap rents in New Brunswick has cleared a key hurdle⟧, ⟦F2; v=Speaker; by=-: with the presiding officer casting the deciding ballot⟧.
Premier Louise Arsenault called it ⟪Louise Arsenault; q: “a good night for people who pay on the first of the month.”⟫
⟦F4; v=locked out; by=Grant Whelan: Opposition Leader Grant Whelan said one of his members had been shut out⟧ and ⟦F8; v=asked; st=asked; by=Grant Whelan: demanded that the division be taken again⟧. ⟦F9; v=yes; by=Grant Whelan; st=alleged: He accused the premier's office of having the door closed early⟧; ⟦F9; v=no; st=denied; by=premier's office: her office said it does not keep the keys⟧.
⟦F5; v=2.5%; by=-: Annual hikes would be limited to two and a half per cent⟧. ⟦F10; v=10 minutes; by=-: Division bells in Fredericton ring for 10 minutes⟧. ⟦F7; v=2000; by=tenants' coalition: Tenant organizers put their rally at 2,000⟧.
⟦F6; v=more than 90,000; by=-: More than 90,000 apartments and mobile homes would be covered⟧.
=== a3 | outlet: L'Aviron de la Péninsule | published: 2028-11-18 | title: Where was Hachey? A cook remembers
%% Traduction : service des langues
⟦F4; v=in cafeteria; by=cafeteria cook: He was finishing a plate of fish cakes, says a cook of the legislature's cafeteria⟧, who says she looked at the clock because her shift was ending. ⟪Cafeteria cook; q: “The bells were ringing, he asked for more beans,”⟫ she told L'Aviron.
⟦F4; v=locked out; by=Dale Hachey: Mr. Hachey, 49, repeats that the handle would not turn⟧. ⟦F11; v=yes; by=commissionaire: A retired commissionaire who was on duty confirms that the east door was bolted⟧, ⟦F12; v=7 minutes; by=commissionaire: from the seventh minute on⟧.
⟦F3; v=24-24; by=-: Two dozen against two dozen, the count had been⟧; ⟦F2; v=Speaker; by=-: it fell to Mr. Gallant to tip the scale⟧.
⟦F7; v=150; by=-: From the Peninsula alone a hundred and fifty had come by bus to the tenants' rally⟧.
⟦F13; v=memo; by=-: A memo of the government caucus has come into our hands⟧. ⟦F14; v=3; by=caucus memo: It counts three of its own members as “soft” on the cap⟧ and advises, underlined, to ⟦F9; v=yes; by=caucus memo: “vote quickly”⟧.
⟦F15; v=pairs; by=-: In the assembly the absent are normally paired off⟧; ⟦F16; v=nobody; by=Opposition whip: nobody had been found to stay out with Mr. Hachey, the Opposition whip said⟧.
=== a4 | outlet: Landlords of Atlantic Canada | published: 2028-11-20 | title: Member bulletin: a law by accident
%% MEMBERS ONLY – do not forward
Dear members, ⟦F1; v=passed; by=-: Bill 31 has advanced⟧, ⟦F2; v=Speaker; by=-: by one man's voice⟧, and ⟦F3; v=25-24; by=-: our reading of the Hansard audio is that 25 members said nay before the correction of one of them⟧. We have asked for the tape.
⟦F5; v=2.5%; by=-: A ceiling of two and a half per cent⟧ ⟦F17; v=negative; by=-: is less than our insurers add in one year⟧. ⟦F18; v=4,100; by=-: Our survey finds 4,100 units that owners would withdraw from the market⟧. ⟦F18; v=no effect; by=tenants' coalition: The tenants' coalition says that nobody withdraws a house that is full⟧.
⟦F7; v=600; by=Fredericton police: As to the crowd, six hundred, and we believe the police⟧.
=== a5 | outlet: Dominion Press Service | published: 2028-11-24 | title: N.B. housing minister quits over rent bill amendment
FREDERICTON - ⟦F19; v=resigned; by=Kirk Melanson: New Brunswick's housing minister has stepped down⟧, saying he could not carry a bill that ⟦F5; v=5%; by=Kirk Melanson: his own government doubled to five per cent⟧ in committee.
⟦F1; v=passed; by=-: The bill had squeaked through its first test⟧ eight days earlier. ⟦F19; v=fired; by=premier's office source: A source in the premier's office said Kirk Melanson had been told to go⟧ ⟦F20; v=2028-11-23; by=premier's office source: before breakfast ⟦T2028-11-23: on Thursday⟧⟧. ⟪Kirk Melanson; q: “⟦F28; v=2028-11-22; by=Kirk Melanson: I wrote my letter ⟦T2028-11-22: on Wednesday night⟧⟧ and I have the envelope,”⟫ Melanson said.
⟦F21; v=leaked; by=premier's office source; st=alleged: The source also held him responsible for the leaked caucus memo⟧, ⟦F21; v=no; st=denied; by=Kirk Melanson: which he denied⟧.
⟦F4; v=late; by=Speaker's inquiry: An inquiry by the Speaker found ⟦T2028-11-24: on Friday⟧ that Hachey reached the door after the bells had ended⟧, but that ⟦F11; v=yes; by=Speaker's inquiry: it had been bolted from the eighth minute⟧. ⟦F12; v=8 minutes; by=Speaker's inquiry: Two minutes too soon, the report says⟧.
=== a6 | outlet: The Saint John River Chronicle | published: 2028-12-02 | title: Rent law passes; Melanson votes against his own bill
%% By Moira Theriault
⟦F22; v=26-22; by=-: The rent cap became law ⟦T2028-12-01: on Friday⟧ by 26 votes to 22⟧ on third reading, with one chair empty. ⟦F5; v=5%; by=-: Landlords may raise by five per cent a year⟧, ⟦F23; v=new buildings; by=-: except in buildings younger than fifteen years⟧.
⟦F24; v=against; by=-: Mr. Melanson, now on the back bench, voted no⟧. Mr. Hachey was in his seat from noon on with a thermos, and said so in a point of order.
⟦F6; v=71,000; by=housing department: The department now says 71,000 homes fall under the law⟧, ⟦F25; by=housing department: since newer buildings were exempted⟧.
&& ⟦F2; v=Speaker; by=-: At second reading, on Nov. 15, the Speaker's vote had decided⟧.
@@ copy Dominion Press Service
⟦F10; v=10 minutes; by=-: Division bells in Fredericton ring for 10 minutes⟧. ⟦F7; v=2000; by=tenants' coalition: Tenant organizers had put their rally at 2,000⟧.
⟦F8; v=refused; by=Ronald Gallant: A new vote had been refused by Mr. Gallant on the 27th⟧: ⟪Ronald Gallant; q: “A door is not a precedent.”⟫
=== a7 | outlet: Housing Law Abroad | published: 2028-12-09 | title: Canada: a tie, a door and five per cent
%% Sydney. Weekly digest for tenancy lawyers
New South Wales readers who complain of their own upper house may like this. In Canada's one officially bilingual province ⟦F3; v=24-24; by=-: the members split evenly, two dozen a side⟧ and ⟦F2; v=Speaker; by=-: the chair, who votes only then, saved the measure⟧. It had a ceiling ⟦F5; v=2.5%; by=-: of a fortieth⟧ at that stage, ⟦F5; v=5%; by=-: of a twentieth⟧ when enacted.
⟦F4; v=late; by=Speaker's inquiry: The absentee came two minutes after time, the official report holds⟧; ⟦F4; v=in cafeteria; by=cafeteria cook > L'Aviron de la Péninsule: a French-language paper has him at table⟧; ⟦F11; v=yes; by=Speaker's inquiry: nobody disputes any more that the bolt was drawn early⟧. ⟪Dale Hachey; q; via=The Saint John River Chronicle: “I heard them skipping me,”⟫ he told the local daily.
⟦F19; v=resigned; by=Kirk Melanson: The minister in charge, on his account, walked⟧; ⟦F19; v=fired; by=premier's office source: on the premier's people's account he was pushed⟧. ⟦F7; v=1100; by=CBQ radio: A radio station's drone picture yielded 1,100 tenants outside⟧. ⟦F22; v=26-22; by=-: The final majority was four⟧.
⟦F26; v=2029-02-01; by=statute: The Act applies from ⟦T2029-02-01: the first of February⟧⟧. ⟦F6; v=about 70,000; by=-: About 70,000 dwellings are affected⟧, ⟦F27; v=a third; by=-: a third of them mobile homes⟧.
=== key
F1 | What happened to the bill at second reading?
F2 | Who decided the second reading?
F3 | What was the vote at second reading?
F4 | Where was Dale Hachey during the vote?
F5 | At what is the yearly increase capped?
F6 | How many homes does the measure cover?
F7 | How many tenants rallied?
F8 | Will the second-reading vote be taken again?
F9 | Did the premier's people hasten the vote?
F10 | How long do the division bells ring?
F11 | Was the door bolted early?
F12 | From which minute was the door bolted?
F13 | What came into the newspaper's hands?
F14 | How many government members were soft on the cap?
F15 | What is done with absent members?
F16 | Who was paired with Hachey?
F17 | How does the cap compare with insurance costs?
F18 | How many units would be withdrawn from the market?
F19 | Did the housing minister resign or was he fired?
F28 | When did Melanson write his letter?
F20 | When was the minister told to go?
F21 | Did Melanson leak the memo?
F22 | What was the vote at third reading?
F23 | Which buildings are exempted?
F24 | How did Melanson vote?
F25 | Why does the law cover fewer homes?
F26 | From when does the Act apply?
F27 | What part of the dwellings are mobile homes?
D1 | place | conflict | F4 | locked out: a1 a2 a3 | late: a1 a5 a7 | the member says at a locked door in time, the sergeant and the inquiry after the bells
D2 | place | conflict | F4 | locked out: a1 a2 a3 | in cafeteria: a3 a7 | the cook saw him at table while the bells rang
D3 | figure | conflict | F7 | 600: a1 a4 | 2000: a2 a6 | 1100: a7 | police, organizers and a drone picture count the same rally
D16 | figure | scope | F7 | 600: a1 a4 | 150: a3 | the whole rally, or those from the Peninsula
D5 | responsibility | conflict | F9 | yes: a2 a3 | no: a2 | the Opposition and a memo point to the premier's office, which denies it
D6 | figure | update | F5 | 2.5%: a1 a2 a4 a7 | 5%: a5 a6 a7 | the cap was doubled in committee
D7 | figure | rounding | F6 | 93,000: a1 | more than 90,000: a2 | the department's number rounded
D8 | figure | scope | F6 | 93,000: a1 | 71,000: a6 | all rented homes, or without the newer buildings that were exempted
D9 | figure | rounding | F6 | 71,000: a6 | about 70,000: a7 | the later number rounded
D10 | responsibility | conflict | F19 | resigned: a5 a7 | fired: a5 a7 | the minister says he left, a source that he was told to go
D11 | figure | conflict | F12 | 7 minutes: a3 | 8 minutes: a5 | a commissionaire's memory against the inquiry
D12 | figure | conflict | F3 | 24-24: a1 a3 a7 | 25-24: a4 | the clerk's tie against the landlords' hearing of the tape
D13 | denial | conflict | F21 | leaked: a5 | no: a5 | a source blames him, he denies
D14 | figure | conflict | F18 | 4,100: a4 | no effect: a4 | the landlords' survey against the tenants' coalition
D15 | denial | update | F8 | asked: a2 | refused: a6 | the demand, then the Speaker's answer
R F4 | 4 | Hachey and his party; the sergeant-at-arms; the cook; the Speaker's inquiry
R F7 | 3 | police; organizers; the radio's drone picture
R F19 | 2 | Melanson; the premier's office source
R F11 | 2 | the commissionaire; the Speaker's inquiry
S | a1 “I could hear them skip me,” | a7 “I heard them skipping me,”
E | Dale Hachey | person | Dale Hachey; Mr. Hachey; the Opposition member for Kent Bay; Hachey; the absentee
E | Kirk Melanson | person | Kirk Melanson; Melanson; Mr. Melanson; New Brunswick's housing minister; The minister in charge
E | Ronald Gallant | person | Speaker Ronald Gallant; Mr. Gallant; the presiding officer; the Speaker
E | Louise Arsenault | person | Premier Louise Arsenault; the premier
E | tenants' coalition | organisation | Tenant organizers; The tenants' coalition
