story: ulaanbaatar_reshuffle
about: a Mongolian prime minister changes his cabinet; six ministers go and then eight, the mining minister resigned or was dismissed by text message, over crooked coal scales or an unsigned railway contract, and the ambassador came before or after the list
=== a1 | outlet: Altai-Press | published: 2034-03-07 | title: Prime Minister renews composition of the Government
%% State information agency. Reproduction with reference to Altai-Press
ULAANBAATAR, March 7. ⟦F1; by=-: Prime Minister Ganzorig Tumendelger has renewed his Government⟧, ⟦F2; v=2034-03-07; by=press service: the press service of the Cabinet informed ⟦T2034-03-07: on Tuesday⟧⟧.
⟦F3; v=6; by=press service: New heads were named to six ministries⟧. ⟦F4; by=press service: Minister of Mining Oyunchimeg Dashnyam leaves the post⟧; ⟦F5; v=resigned; by=press service: she had tendered an application at her own wish⟧, it was said. ⟦F6; v=Luvsandorj Erdene; by=press service: Luvsandorj Erdene, ⟦F29; v=customs; by=press service: until now head of Customs⟧, takes her chair⟧, the service continued. ⟦F7; v=stays; by=press service: The Minister of Finance keeps his, it made known⟧.
The Head of Government explained the step by the need for order at the Shiveekhuren border post. ⟦F8; v=scales; by=Ganzorig Tumendelger: It is the weighing of coal there that decided the matter⟧, he said. ⟦F9; v=about 6 million tonnes; by=Ganzorig Tumendelger: Some six million tonnes left the country without being entered in any book⟧, by his words. ⟪Ganzorig Tumendelger; q: “Where a scale lies, a minister cannot keep silent,”⟫ he noted.
⟦F10; v=11; by=State Prosecutor: Eleven customs officers are detained⟧, the State Prosecutor's Office lists. ⟦F11; v=3; by=State Prosecutor: Three weighbridges of eight had been tampered with⟧, according to the same list.
Before the session ⟦F12; v=after; by=press service: the Prime Minister, the list being already signed, received the Chinese ambassador⟧ on the occasion of spring, the service reports.
⟦F13; v=2034-03-09; by=-; st=planned: The ministers will take the oath ⟦T2034-03-09: on Thursday⟧⟧. ⟦F14; v=4; by=-: The previous rotation, in 2032, concerned four persons⟧.
%% Temperature in the capital: -19
=== a2 | outlet: Tuuliin Medee | published: 2034-03-08 | title: Dismissed by telephone at 06:12
%% Words: B. Nomin. Photo: E. Tulga
The message has twenty-one words, and Oyunchimeg Dashnyam held it up for us at the gate of her yard while dust blew in from the Bogd hills. ⟪Oyunchimeg Dashnyam; q: “⟦F5; v=dismissed; by=Oyunchimeg Dashnyam: I resigned from nothing⟧. I was thrown out by a telephone before I had boiled the tea,”⟫ she says. ⟦F15; v=06h12; by=-: It reached her, as the screen shows, at twelve minutes past six⟧.
⟦F4; by=-: Mongolia's only woman to run the mines is out⟧. Her reason has nothing to do with scales. ⟦F8; v=railway; by=Oyunchimeg Dashnyam: She would not put her name to the contract for the border line⟧, she tells us; the price had doubled in one weekend. ⟦F16; v=Ten Wells Rail; by=-: Ten Wells Rail was to have it⟧: ⟦F17; v=240 km; by=Oyunchimeg Dashnyam: 240 kilometres of track, she recites⟧.
And who comes after her? ⟦F6; v=Luvsandorj Erdene; by=-: ⟦F29; v=customs; by=-: The man from Customs⟧⟧, under whom the coal vanished. ⟦F18; v=related; by=two members of parliament: He is married to the sister of the owner of Ten Wells, two members of parliament told this newspaper⟧. ⟦F18; v=not related; by=Luvsandorj Erdene; st=denied: “My wife has no brothers,” Mr Luvsandorj says⟧.
In parliament ⟦F19; v=74-38; by=secretariat: according to the secretariat the list went through with 74 for and 38 against⟧. ⟦F20; v=9; by=door warden: By the door warden's count nine deputies of the Blue Sky Accord, the junior partner, got up and left⟧. On Sükhbaatar Square ⟦F21; v=3000; by=police: the police counted 3,000 people at noon⟧.
⟦F22; v=2; by=-: Two women will sit at the new table⟧, ⟦F30; v=5; by=-: where there were five⟧.
At the market of Narantuul they were selling, by four in the afternoon, mugs with the number of her message on them. Reshuffles come to this city as reliably as the smoke; ⟦F14; v=4; by=taxi driver: the one two years back took four ministers, a taxi driver counted on his fingers for us⟧, and he had driven two of them home.
%% Advertising: cashmere, straight from the combing
=== a3 | outlet: Gobi Mining Weekly | published: 2034-03-10 | title: Mongolia: what the new minister means for coal and rail
%% Perth. For subscribers
⟦F1; by=-: The shake-up in Ulaanbaatar⟧ ⟦F2; v=2034-03-07; by=-: of 7 March⟧ has a second instalment. ⟦F3; v=8; by=government gazette: With energy and transport following on Thursday, eight portfolios have changed hands⟧, the government gazette shows.
For investors one counts. ⟦F6; v=Luvsandorj Erdene; by=-: Luvsandorj, ⟦F29; v=customs; by=-: the ex-customs chief⟧, inherits mining⟧ from ⟦F4; by=-: the ousted Oyunchimeg⟧. The official line is fraud: ⟦F9; v=6.1 million tonnes; by=audit office: 6.1 Mt of coking coal unrecorded over three years, on the audit office's numbers⟧, ⟦F23; v=$420 million; by=audit office: worth US$420 million in royalties and tax⟧. ⟦F11; v=3; by=Shiveekhuren haulier: A haulier at Shiveekhuren says everybody knew which three of the eight platforms read light⟧.
The unofficial line is steel. ⟦F8; v=railway; by=bankers: Two bankers close to the financing told us she fell because she sat on the rail deal⟧. ⟦F16; v=Ten Wells Rail; by=-: Ten Wells Rail, the preferred bidder⟧, ⟦F24; v=12%; by=brokers: put on 12 per cent in the two sessions after she went, brokers said⟧. ⟦F17; v=240 km; by=company presentation: The line would run 240 km from the Gobi pits to the border, a company presentation shows⟧.
⟦F25; v=nearly 2%; by=-: The tögrög lost nearly 2 per cent against the dollar⟧. That ⟦F7; v=stays; by=-: the finance portfolio was left alone⟧ has calmed bondholders.
Detentions continue. ⟦F10; v=14; by=prosecutors: With three truck drivers, fourteen people are in custody⟧, prosecutors say.
Parliament nodded the names through, with ⟦F20; v=9; by=diplomat: nine chairs of the junior coalition party conspicuously empty, a diplomat in the gallery noted⟧. Miners we spoke to expect no change to the royalty scale this year; the quarrel is over who carries the coal, not over who owns it.
Note for modellers: ⟦F26; v=June 2036; by=electoral law: under the electoral law polls are not due until June 2036⟧.
%% Price assessments on page 11
=== a4 | outlet: Baikal Courier | published: 2034-03-10 | title: The oath in the dust
%% Ulan-Ude. Correspondent D. Zhambalova, translated
The sand took the city at nine in the morning, and ⟦F13; v=2034-03-09; by=-: at ten ⟦T2034-03-09: on Thursday⟧ the new people swore⟧, with hands on a blue scarf. ⟦F27; v=22; by=chief of protocol: With ministers without portfolio they are 22 persons, the chief of protocol calculated for us⟧; ⟦F27; v=16; by=chief of protocol: ministries proper number sixteen, so the same man⟧. ⟦F22; v=2; by=chief of protocol: And ladies? Two, he says⟧.
⟦F3; v=8; by=-: Two late changes on the very day of the oath brought the newcomers to eight⟧. ⟦F14; v=4; by=old stenographer: In the shuffle of two years ago there were half so many, remembers an old stenographer⟧.
About the ambassador the city talks more than about coal. ⟦F12; v=before; by=driver: A driver of the government garage, whom we know for long, says that the Chinese car stood in the yard on Monday evening, when the list had still three empty lines⟧. ⟦F12; v=after; by=press service: The press service answers that the visit followed the signature⟧.
⟦F5; v=resigned; by=press service: To the question of how the lady departed it answers also: of her own will⟧. ⟦F5; v=dismissed; by=Oyunchimeg Dashnyam: She showed the telephone with the dismissal to everybody who asked⟧; ⟦F15; v=06h12; by=Oyunchimeg Dashnyam: the hour, she let them note, was 6.12⟧.
⟦F21; v=7000; by=police: By the evening the militia had counted on the square already seven thousand⟧. An old herder explained to us why he came. ⟪Dorjpalam; q: “⟦F9; v=about 6 million tonnes; by=Dorjpalam: Six million tonnes they drove past my well⟧, and I counted only the dust,”⟫ said Dorjpalam, from Gurvantes.
⟦F19; v=74-38; by=-: Seventy-four deputies raised the hand for all this, thirty-eight did not⟧.
%% Currency of the day: 100 tögrög
=== a5 | outlet: Radio Hangang International | published: 2034-03-11 | title: Seoul watches Mongolia's new team
%% KST 19:00 bulletin, English service
⟦F1; by=-: Mongolia has reshuffled its cabinet⟧, and Korean steelmakers are among those taking notes.
⟦F6; v=Luvsandorj Erdene; by=embassy: Luvsandorj Erdene, ⟦F29; v=customs; by=embassy: who ran the tariff service⟧, has been handed the mining brief, the embassy in Seoul told us⟧. A newspaper in Ulaanbaatar, Tuuliin Medee, ⟦F18; v=related; by=lawmakers > Tuuliin Medee: quoted lawmakers as saying that the owner of a railway firm is his wife's brother⟧; ⟦F18; v=not related; by=aide; st=denied: an aide to the minister repeated to us that no such brother exists⟧.
⟦F8; v=scales; by=embassy: The Mongolian embassy in Seoul attributes the change to weighing fraud⟧. ⟦F11; v=3; by=embassy: Three scales at the frontier had been doctored, it said in a note⟧. ⟦F23; v=$420 million; by=embassy: The treasury's loss, in the note 1.5 trillion tögrög, or 420 million dollars⟧, exceeds what the state spends on its schools in a year.
@@ copy Altai-Press
⟦F10; v=11; by=State Prosecutor: Eleven customs officers are detained⟧, the State Prosecutor's Office said.
The coalition creaks. ⟦F20; v=9; by=-: The nine Blue Sky lawmakers who walked out⟧ ⟦F28; st=planned; by=Blue Sky Accord: will decide at the end of the month whether to stay in government⟧, their whip, Mönkhzul, said. ⟦F21; v=7000; by=police: Police estimates of the crowd on Tuesday climbed to 7,000 by nightfall⟧. ⟦F26; v=June 2036; by=-: Voters have the last word in the summer of 2036, in June⟧.
⟦F24; v=12%; by=exchange: Shares of the railway company have gained 12 percent⟧, the exchange reported, while ⟦F25; v=1.8%; by=central bank: the currency is 1.8 percent weaker, in central bank data⟧.
%% You can hear this programme again at 23:00
=== a6 | outlet: The Steppe Dispatch | published: 2034-03-13 | title: Seven things we know about the reshuffle, and four we do not
%% A reader-funded newsletter in English
Known: ⟦F3; v=8; by=-: eight faces are new⟧, not ⟦F3; v=6; by=-: the half-dozen that was first announced⟧ ⟦F2; v=2034-03-07; by=-: ⟦T2034-03-07: last Tuesday⟧⟧. Known: ⟦F19; v=74-38; by=-: 74 against 38⟧, ⟦F20; v=9; by=-: with nine allies staring at a door they had just closed behind them⟧. Known: ⟦F22; v=2; by=-: ⟦F30; v=5; by=-: from five women⟧ down to two⟧. Known: ⟦F13; v=2034-03-09; by=-: they were sworn in on the 9th⟧. Known: ⟦F7; v=stays; by=-: the purse is still in the same hands⟧. Known: ⟦F27; v=16; by=-: there are sixteen ministries⟧, as before, and ⟦F14; v=4; by=-: four ministers lost theirs in 2032⟧ without a square filling up. Known, from the docket: ⟦F10; v=14; by=court docket: fourteen names, drivers included⟧.
Unknown, the first: did she go or was she pushed? ⟦F5; v=dismissed; by=-: We have seen the message, and it uses the verb “released”⟧, ⟦F15; v=06h12; by=-: sent at 6:12 a.m.⟧ The second: why. ⟦F8; v=scales; by=Ganzorig Tumendelger: Bent weighbridges, in the premier's telling⟧; ⟦F8; v=railway; by=Oyunchimeg Dashnyam: an unsigned railway, in hers⟧, ⟦F17; v=240 km; by=-: all 240 km of it⟧, ⟦F16; v=Ten Wells Rail; by=-: for Ten Wells⟧.
The third: the ambassador. ⟦F12; v=before; by=cabinet clerk: A clerk who typed the list swears he was in the building while she typed⟧. The fourth: the brother-in-law. ⟦F18; v=not related; by=civil registry: The civil registry gives the new minister's wife two sisters and no brother⟧, but the page has been glued in.
⟦F9; v=6.1 million tonnes; by=audit office: How anyone loses 6.1 million tonnes, the number in the audit⟧, we cannot tell you. ⟦F23; v=$420 million; by=-: $420m⟧ would buy a good many scales. ⟦F25; v=1.8%; by=-: The currency shed 1.8 per cent⟧ in the week.
⟪Oyunchimeg Dashnyam; q; via=Tuuliin Medee: “I was thrown out by a telephone,”⟫ the former minister told Tuuliin Medee. Quite so.
%% Forwarded this? Subscribe
=== key
F1 | What did the prime minister do with his government?
F2 | When was the reshuffle announced?
F3 | How many ministers are new?
F4 | What happened to Oyunchimeg Dashnyam?
F5 | Did Oyunchimeg resign or was she dismissed?
F6 | Who is the new mining minister?
F7 | What happens to the minister of finance?
F8 | Why did the mining minister have to go?
F9 | How much coal went unrecorded?
F10 | How many people are in custody over the coal?
F11 | How many weighbridges were tampered with?
F12 | Did the Chinese ambassador come before or after the list was signed?
F13 | When did the new ministers take the oath?
F14 | How many ministers were changed in 2032?
F15 | At what hour did the message reach Oyunchimeg?
F16 | Which company was to get the railway contract?
F17 | How long is the planned railway?
F18 | Is Luvsandorj related by marriage to the owner of Ten Wells?
F19 | How did parliament vote on the list?
F20 | How many coalition deputies walked out?
F21 | How many people were on Sükhbaatar Square on Tuesday?
F22 | How many women are in the new cabinet?
F23 | How much revenue was lost?
F24 | By how much did Ten Wells shares rise?
F25 | By how much did the tögrög fall?
F26 | When are the next elections?
F27 | How many members does the government have?
F28 | What will the Blue Sky Accord decide?
F29 | What was Luvsandorj's post before?
F30 | How many women were in the old cabinet?
D1 | characterisation | conflict | F5 | resigned: a1 a4 | dismissed: a2 a4 a6 | the press service says her own wish, she shows a message of dismissal
D2 | cause | conflict | F8 | scales: a1 a5 a6 | railway: a2 a3 a6 | the premier names the weighing fraud, the minister and bankers the rail contract
D3 | identity | conflict | F18 | related: a2 a5 | not related: a2 a5 a6 | two deputies say he is the owner's brother-in-law, he and the registry say his wife has no brother
D4 | sequence | conflict | F12 | after: a1 a4 | before: a4 a6 | the press service has the list signed first, a driver and a clerk saw the ambassador there before
D5 | figure | update | F3 | 6: a1 a6 | 8: a3 a4 a6 | two more portfolios changed on the Thursday
D6 | figure | update | F21 | 3000: a2 | 7000: a4 a5 | the police count at noon and at nightfall
D7 | figure | scope | F10 | 11: a1 a5 | 14: a3 a6 | customs officers alone or with three truck drivers
D8 | figure | scope | F27 | 22: a4 | 16: a4 a6 | with ministers without portfolio or ministries only
D9 | figure | rounding | F9 | about 6 million tonnes: a1 a4 | 6.1 million tonnes: a3 a6 | the audit's number rounded
D10 | figure | rounding | F25 | nearly 2%: a3 | 1.8%: a5 a6 | the same fall rounded
R F5 | 2 | the government press service; Oyunchimeg and her message
R F8 | 3 | the prime minister; Oyunchimeg; two bankers
R F12 | 3 | the press service; a driver; a clerk
R F18 | 3 | two members of parliament; the minister; the civil registry
S | a2 I was thrown out by a telephone before I had boiled the tea,” | a6 “I was thrown out by a telephone,”
E | Oyunchimeg Dashnyam | person | Minister of Mining Oyunchimeg Dashnyam; Oyunchimeg Dashnyam; Oyunchimeg; the former minister
E | Luvsandorj Erdene | person | Luvsandorj Erdene; Luvsandorj; Mr Luvsandorj; The man from Customs; the ex-customs chief
E | Ganzorig Tumendelger | person | Ganzorig Tumendelger; Head of Government; the premier; Prime Minister
E | Ten Wells Rail | organisation | Ten Wells Rail; Ten Wells; the railway company
