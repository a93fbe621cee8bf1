story: tallinn_coalition
about: coalition talks in Estonia collapse; who walked out, over which tax, before or after the text message; the first talks of three parties and the later ones of two are different things, and so are the vote on the prime minister and the vote on the Speaker
=== a1 | outlet: Põhja Kuller | published: 2030-03-13 | title: Talks on three-party government break off
%% Toimetas Kadri Vaher
%% Jälgi meid ka Telegramis
⟦F1; v=collapsed; by=-: The negotiations between the Rye Party, the Free Towns and the Social Union came to an end ⟦T2030-03-12: on Tuesday evening⟧⟧, ⟦F2; v=8 days; by=-: eight days after they had begun⟧. ⟦F3; v=Free Towns left; by=Marten Saar: The Free Towns' delegation got up and left, said Marten Saar, chairman of the Rye Party⟧ and would-be prime minister. ⟪Marten Saar; q: “They took even the biscuits,”⟫ he told journalists on the steps of Stenbock House.
⟦F4; v=car tax; by=Marten Saar: The stumbling block was the car tax⟧, which the Free Towns wished to abolish and ⟦F5; v=€236 million; by=finance ministry: which, the finance ministry reckons, brings the state 236 million euros a year⟧.
⟦F6; v=56; by=-: Together the three hold 56 of the 101 seats⟧. ⟦F7; v=2030-03-03; by=-: The election took place ⟦T2030-03-03: on 3 March⟧⟧.
=== a2 | outlet: Baltic Desk | published: 2030-03-13 | title: Estonia's coalition talks collapse over text message
TALLINN, March 13 (Baltic Desk) — ⟦F1; v=collapsed; by=-: Efforts to form a government in Estonia fell apart⟧ ⟦F8; v=before; by=two participants: minutes after a text message by the Rye Party's leader was shown around the table⟧, two people who were in the room said.
In the message, meant for a colleague, ⟦F9; v=luggage; by=two participants: Marten Saar called the Free Towns ⟪Marten Saar; q; via=two participants: “luggage on wheels”⟫⟧. ⟦F9; v=fabricated; st=denied; by=Marten Saar: He never wrote such a thing, Saar said⟧.
⟦F3; v=Saar closed; st=denied; by=Helve Kask: Free Towns chairwoman Helve Kask, 44, said that nobody had walked out⟧: ⟦F3; v=Saar closed; by=Helve Kask: it was Saar who shut his folder and thanked everybody⟧. ⟦F4; v=defence levy; by=Helve Kask: The quarrel, she said, was about the defence levy⟧ and ⟦F4; v=defence levy; st=denied; by=Helve Kask: not about cars, on which they had agreed on the second day⟧.
⟦F6; v=56; by=-: The three parties would have had a majority of 56⟧ in the Riigikogu. ⟦F10; v=61%; by=-: Turnout in the election was 61 percent⟧.
=== a3 | outlet: Ostsee-Rundschau | published: 2030-03-15 | title: Estland: a handy falls into the soup
%% Von unserer Korrespondentin in Tallinn. Translated by the desk
⟦F2; v=more than a week; by=-: More than a week they had sat together⟧; then, so it is told in the cafés of Tallinn, somebody passed a telephone. ⟦F9; v=luggage; by=Baltic Desk: The agency Baltic Desk reports that the conservative leader Saar had likened the liberals to suitcases⟧. ⟦F8; v=after; by=Indrek Luts: The Social Union's negotiator, Indrek Luts, remembers it otherwise: first they parted, and only in the corridor did the message go from hand to hand⟧.
⟦F3; v=Free Towns left; by=Indrek Luts: Luts too saw Kask and her people rise first⟧. ⟪Indrek Luts; q: “When three leave a room, the question who was first is for philosophers,”⟫ he told us.
⟦F5; v=almost €240 million; by=-: Almost 240 million euros hang on the motor-vehicle tax⟧, ⟦F11; v=0.5 points; by=-: while the defence levy would add half a point to income tax⟧. ⟦F4; v=both; by=Indrek Luts: Both were on the last sheet, says Luts, and both were unsolved⟧.
⟦F12; v=2030-03-18; st=planned; by=president's office: The President intends to hear the leaders ⟦T2030-03-18: on Monday⟧⟧, her office announced.
=== a4 | outlet: Sirp ja Luup | published: 2030-03-18 | title: Telephone records: message was sent at 19h52
%% Uuriv toimetus. Read the documents on our website
⟦F9; v=luggage; by=screenshot: We publish the screenshot. ⟪Marten Saar; q: “Luggage on wheels, push them where you want,”⟫ it reads⟧; ⟦F13; v=Saar's number; by=operator: the sending number is registered to Saar, as the operator's data show⟧. ⟦F9; v=admitted; by=Marten Saar: Confronted with it ⟦T2030-03-17: on Sunday⟧, Saar no longer disputes the words⟧. ⟪Marten Saar; q: “It was about the seating in a minibus,”⟫ he says.
⟦F14; v=19h52; by=screenshot: It left his phone at 19h52⟧. ⟦F15; v=20h10; by=minutes: The minute-taker closed the session at 20h10⟧. ⟦F8; v=before; by=-: So the message came first⟧.
⟦F16; v=Luts; by=Helve Kask: Who passed it on? Kask points to Indrek Luts⟧. ⟦F16; v=not Luts; st=denied; by=Indrek Luts: Luts: ⟪Indrek Luts; q: “I do not have Mr Saar's number and do not want it.”⟫⟧
⟦F1; v=collapsed; by=-: The bigger coalition is dead⟧. ⟦F17; v=two; by=-: Meanwhile talks of two have begun, between the Rye Party and the Social Union⟧; ⟦F18; v=45; by=-: they can count on 45 votes⟧ and on patience.
=== a5 | outlet: Põhja Kuller | published: 2030-03-27 | title: Saar gets mandate to form minority cabinet; Speaker elected at second try
%% Toimetas Kadri Vaher
⟦F19; v=48; by=-: With 48 votes for and 44 against, the Riigikogu ⟦T2030-03-26: yesterday⟧ authorised Marten Saar to form a government⟧ of the Rye Party and the Social Union. ⟦F20; v=3; by=-: Three members of the Free Towns voted with the government⟧ and ⟦F21; v=expelled; by=Helve Kask: were expelled from their group before supper, Helve Kask confirmed⟧.
⟦F22; v=52; by=-: The Speaker, Leida Mets, had been chosen ⟦T2030-03-21: on Thursday last week⟧ with 52⟧, ⟦F29; v=second; by=-: at the second attempt⟧.
The President, who had meant to hear the leaders at the start of that week, ⟦F12; v=2030-03-20; by=-: received them ⟦T2030-03-20: on the Wednesday⟧, back from a funeral⟧. ⟦F18; v=43; by=-: The two partners have 43 seats of their own⟧; two independents lean their way.
⟦F23; v=stays; by=coalition agreement: The car tax remains until 2032, according to the coalition agreement⟧; ⟦F24; v=dropped; by=coalition agreement: of the defence levy there is no longer any mention⟧.
@@ copy Baltic Desk
⟦F10; v=61%; by=-: Turnout in the election was 61 per cent⟧, ⟦F31; v=20 years; by=-: the lowest in twenty years⟧.
=== a6 | outlet: Suur-Pärnu Sõnumid | published: 2030-03-28 | title: Our man in Toompea is out of the group
The three that ⟦F20; v=3; by=-: gave Saar their hand⟧ include a son of our town, Tarmo Ilves. When ⟦F1; v=collapsed; by=-: the great alliance fell to pieces⟧ this month he had slept, he says, like a child. ⟦F21; v=left; by=Tarmo Ilves: He was not thrown out, he handed in his card himself, Ilves told this newspaper⟧, ⟦F25; v=2030-03-25; by=Tarmo Ilves: ⟦T2030-03-25: on Monday⟧, that is to say before the vote⟧. ⟪Tarmo Ilves; q: “One cannot drive off a guest who is already on the road,”⟫ he said.
⟦F26; v=ministry post; by=Helve Kask; st=alleged: The party's chairwoman suspects that he was promised a post in the ministry of regions⟧. ⟦F26; v=nothing; st=denied; by=Tarmo Ilves: ⟪Tarmo Ilves; q: “A coffee,”⟫ says Ilves, is all that he got⟧.
⟦F19; v=nearly half; by=-: Nearly half of the House stood behind the new premier⟧. ⟦F10; v=six in ten; by=-: Six voters in ten had been to the polls⟧, ⟦F27; v=54%; by=county: in our county fifty-four of a hundred, as county figures show⟧.
%% Kuulutused: müüa hakkepuit
=== a7 | outlet: The Chancery Review | published: 2030-04-04 | title: Estonia gets a government that nobody wanted: a chronology
%% Brussels | Long read | 9 minutes
⟦T2030-03-03: 3 March⟧. ⟦F7; v=2030-03-03; by=-: Estonians vote⟧, in modest numbers, although ⟦F10; v=66%; by=electoral service: among those who actually live in the country it was 66 per cent, the electoral service points out⟧. ⟦T2030-03-12: 12 March⟧. ⟦F1; v=collapsed; by=-: The first round, among three, dies⟧. Of what? ⟦F4; v=car tax; by=Rye Party: The conservatives say: of motorists⟧. ⟦F4; v=defence levy; by=Free Towns: The liberals say: of the army's bill⟧.
At whose hand? ⟦F3; v=Free Towns left; by=Rye Party: In the winner's telling, Ms Kask's team fled⟧. ⟦F3; v=Saar closed; by=minutes > Sirp ja Luup: The minutes, quoted by a Tallinn weekly, say that “the chair closed the meeting”, and the chair was Mr Saar⟧.
⟦F8; v=before; by=minutes > Sirp ja Luup: The insult preceded the rupture by eighteen minutes, if that weekly's documents are right⟧, ⟦F8; v=after; by=Indrek Luts: whatever Mr Luts recalls of a corridor⟧. ⟪Marten Saar; q; via=Sirp ja Luup: “The seating in a minibus,”⟫ was its author's gloss.
⟦F17; v=two; by=-: A second round, of two, ⟦F30; v=9 days; by=-: took nine days⟧⟧. ⟦F22; v=52; by=-: Ms Mets took the Speaker's chair with 52⟧. That is not to be confused with ⟦F19; v=48; by=-: the 48 who let the cabinet live⟧. Three rebels made the difference: ⟦F21; v=left; by=Riigikogu: the parliament's registry has their letters of departure⟧, stamped ⟦F25; v=2030-03-25; by=Riigikogu: ⟦T2030-03-25: on the eve of the ballot⟧⟧.
⟦F24; v=dropped; by=-: The levy is dead⟧. ⟦F23; v=stays; by=-: Cars will be taxed for two more years⟧. ⟦F28; v=4; by=-: It is the country's fourth minority cabinet⟧ since 1992.
=== key
F1 | What became of the three-party talks?
F2 | How long had the three-party talks lasted?
F3 | Who ended the three-party talks?
F4 | Over what did the three-party talks fail?
F5 | How much does the car tax bring?
F6 | How many seats do the three parties hold?
F7 | When was the election?
F8 | Did the text message go round before or after the talks broke off?
F9 | Did Saar write the message about the Free Towns?
F10 | What was the turnout in the election?
F11 | How much would the defence levy add to income tax?
F12 | When does the President hear the leaders?
F13 | To whom is the sending number registered?
F14 | When was the message sent?
F15 | When was the session closed?
F16 | Who passed the message on?
F17 | How many parties were in the second talks?
F18 | How many seats do the two parties hold?
F19 | How many voted for Saar's mandate?
F20 | How many Free Towns members voted for Saar?
F21 | Were the three members expelled or did they leave?
F22 | How many voted for the Speaker?
F23 | What happens to the car tax?
F24 | What happens to the defence levy?
F25 | When did the three members leave?
F26 | What was Ilves promised?
F27 | What was the turnout in the county?
F29 | At which attempt was the Speaker chosen?
F30 | How long did the second talks last?
F31 | For how long had turnout not been so low?
F28 | Which minority cabinet is it since 1992?
D1 | responsibility | conflict | F3 | Free Towns left: a1 a3 a7 | Saar closed: a2 a7 | Saar and Luts say the Free Towns rose first, Kask and the minutes that Saar closed the meeting
D2 | cause | conflict | F4 | car tax: a1 a7 | defence levy: a2 a7 | both: a3 | each party names another tax, the third party both
D3 | sequence | conflict | F8 | before: a2 a4 a7 | after: a3 a7 | participants and the screenshot put the message before the rupture, Luts after it
D4 | denial | update | F9 | fabricated: a2 | admitted: a4 | Saar first denies the words and later owns them
D5 | denial | conflict | F9 | luggage: a2 a3 a4 | fabricated: a2 | participants quote the words, Saar says he never wrote them
D6 | figure | rounding | F5 | €236 million: a1 | almost €240 million: a3 | the same yield rounded
D7 | figure | rounding | F2 | 8 days: a1 | more than a week: a3 | the same span in words
D8 | responsibility | conflict | F21 | expelled: a5 | left: a6 a7 | the chairwoman says she expelled them, Ilves and the registry that they left before the vote
D9 | identity | conflict | F16 | Luts: a4 | not Luts: a4 | Kask names him, he denies it
D10 | figure | rounding | F19 | 48: a5 a7 | nearly half: a6 | 48 of 101 in words
D11 | figure | rounding | F10 | 61%: a2 a5 | six in ten: a6 | the same national turnout in words
D13 | figure | scope | F18 | 45: a4 | 43: a5 | with and without the two independents who lean to them
D14 | date | update | F12 | 2030-03-18: a3 | 2030-03-20: a5 | the hearing slipped by two days
D15 | figure | scope | F10 | 61%: a2 a5 | 66%: a7 | all voters, or only those who live in the country
D12 | denial | conflict | F26 | ministry post: a6 | nothing: a6 | the chairwoman suspects a promise, Ilves denies one
R F3 | 4 | Saar; Kask; Luts; the minutes
R F8 | 3 | two participants; Luts; the screenshot and the minutes
R F21 | 3 | Kask; Ilves; the Riigikogu's registry
R F4 | 3 | Saar and his party; Kask and her party; Luts
S | a4 “It was about the seating in a minibus,” | a7 “The seating in a minibus,”
E | Marten Saar | person | Marten Saar; Saar; chairman of the Rye Party; the Rye Party's leader; the conservative leader Saar; Mr Saar; the new premier
E | Helve Kask | person | Free Towns chairwoman Helve Kask; Helve Kask; Kask; Ms Kask; the party's chairwoman
E | Indrek Luts | person | The Social Union's negotiator, Indrek Luts; Indrek Luts; Luts; Mr Luts
E | Free Towns | organisation | the Free Towns; the liberals
E | Riigikogu | organisation | the Riigikogu; the House; the parliament
