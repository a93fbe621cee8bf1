story: gabon_manganese
about: Britain puts a Gabonese manganese dealer and his circle on its sanctions list; people or entries, a yacht held in Falmouth that is his, his sister's or a charter firm's, what it is worth in two currencies and with or without its tender, when he left London, a delisting that is one man's and not the firm's; an older French freeze is a different sum
=== a1 | outlet: Crown & Commonwealth Wire | published: 2031-03-11 | title: UK sanctions Gabonese mining circle over bribes
LONDON, March 11 (CCW) - ⟦F1; by=British government: Britain imposed sanctions ⟦T2031-03-11: on Tuesday⟧ on a Gabonese manganese trader, Aurélien Mba Nkoulou, and his associates⟧ for ⟦F2; v=bribery; by=British government: what it called the systematic bribing of port officials in Libreville and Owendo⟧.
⟦F3; v=14; by=Foreign Office: Fourteen names were added to the list⟧, the Foreign Office said in a notice. ⟦F4; by=Foreign Office: Their assets in the United Kingdom are frozen⟧ and ⟦F5; by=Foreign Office: the individuals may not enter the country⟧.
⟪Harriet Lisle; q: “Gabon's children have paid for these people's marble,”⟫ Foreign Secretary Harriet Lisle told parliament.
Hours earlier, ⟦F6; v=held; by=National Crime Agency: officers had boarded the 52-metre motor yacht Okoumé Bleu at a refit yard in Falmouth⟧, the National Crime Agency said. ⟦F7; v=£31m; by=National Crime Agency: It put the vessel's value at 31 million pounds⟧.
Mba Nkoulou's company, Haut-Ogooué Trading, ⟦F8; v=third; by=-: handles about a third of the manganese shipped from Gabon⟧.
%% (Reporting by Owen Pryce; additional reporting by Libreville newsroom)
=== a2 | outlet: The Fal Packet | published: 2031-03-12 | title: Dawn raid on superyacht at Pendarves yard
%% Local news for Falmouth, Penryn and the Roseland
Forty men stood about with nothing to do yesterday after ⟦F6; v=held; by=-: the biggest boat at Pendarves Yard was taped off by men in black jackets⟧.
⟦F9; v=0600; by=Jack Trembath: They turned up at six⟧, foreman Jack Trembath said, ⟪Jack Trembath; q: “before the kettle.”⟫ ⟦F10; v=11; by=-: Eleven crew, most of them Filipino, were walked off with their bags⟧.
⟦F11; v=£740000; by=Morwenna Pascoe: The yard is owed £740,000 for new teak and a gearbox⟧, director Morwenna Pascoe reckons, and has asked the Treasury who is going to pay. ⟪Morwenna Pascoe; q: “We can't lay a finger on her and we can't move her off the slip,”⟫ she said.
Whose is she? ⟦F12; v=charter firm; by=yard order book: The order book says a charter outfit in Guernsey, Sarnia Azure Ltd⟧. ⟦F13; by=-: Nobody at Pendarves ever met a Mr Mba Nkoulou⟧, though ⟦F14; v=sister; by=-: a lady who might have been the sister came twice about the curtains⟧.
⟦F7; v=£20m; by=Morwenna Pascoe: Mrs Pascoe would not give twenty million for her⟧, ⟪Morwenna Pascoe; q: “not with that gearbox.”⟫
=== a3 | outlet: Le Phare de Libreville | published: 2031-03-13 | title: London strikes nine compatriots
%% Quotidien d'information | 400 F CFA
⟦F3; v=9; by=-: Nine Gabonese men and women woke up ⟦T2031-03-12: on Wednesday⟧ as pariahs in London⟧: ⟦F1; by=-: the manganese merchant Aurélien Mba Nkoulou, his sister Sidonie, and seven others⟧. ⟦F15; v=5; by=British notice: Five firms and a boat keep them company in the British notice⟧, which makes ⟦F3; v=15; by=-: fifteen lines in all⟧ if one counts, as the notice itself does not, the boat.
⟦F2; v=politics; by=Célestin Ondo: The affair has nothing to do with bribes, thunders their lawyer, Maître Célestin Ondo⟧: ⟪Célestin Ondo; q: “⟦F2; v=politics; by=Célestin Ondo: It is the price for refusing an English mine at Okondja⟧.”⟫
⟦F12; v=sister; by=Célestin Ondo: The yacht is Miss Sidonie's own, bought with the proceeds of her pharmacies, he adds⟧.
⟦F16; v=2031-03-10; by=Célestin Ondo: As for Mr Mba Nkoulou, he had left his house in Chelsea on Monday evening, quite by chance, for a christening⟧ in Oyem. ⟦F17; v=expressed regret; by=government spokesman: The government “regrets” the measure⟧, its spokesman said, ⟦F18; st=planned; by=government spokesman: and will call in the ambassador⟧.
⟦F19; v=6.5bn francs; by=-: France had immobilised six and a half billion francs of the same gentleman in 2029⟧, in another case, about a bridge.
=== a4 | outlet: Daily Clarion | published: 2031-03-14 | title: He slipped the net! Sanctions baron flew out on Heathrow jet an HOUR after ban
%% By Danny Croft, Chief Reporter
Red-faced officials let bribery baron Aurélien Mba Nkoulou ⟦F16; v=2031-03-11; by=airport worker: stroll onto a flight at Heathrow ⟦T2031-03-11: on Tuesday⟧, ⟦F29; v=after; by=airport worker: a good hour after he was banned⟧⟧, an airport worker claims. ⟪airport worker; q: “He had six suitcases and a cockerel,”⟫ the insider told the Clarion.
The tycoon, 49, is the man behind ⟦F6; v=held; by=-: the floating palace nabbed in Cornwall⟧, worth ⟦F7; v=£33m; by=Clarion valuer: £33 million with its speedboat and helicopter pad kit, according to a broker we asked⟧.
⟦F20; v=4; by=Land Registry: The Land Registry has him down for four homes in London⟧. ⟦F12; v=Mba Nkoulou; by=former steward: ⟪former steward; q: “Boss's boat, boss's rules,”⟫ is how a former steward sums up who owned the yacht⟧.
⟦F1; by=-: ⟦F3; v=14; by=-: He is one of 14 crooks and companies⟧ Ms Lisle has blacklisted⟧. The Home Office ⟦F21; v=declined; by=-: would not discuss individual passengers⟧.
%% Win a fortnight in Madeira – page 34
=== a5 | outlet: Sanctions & Trade Monitor | published: 2031-03-19 | title: Gabon designations: reading the notice
%% Subscriber briefing | Compliance desk
Clients have asked how many persons were designated. ⟦F3; v=14; by=-: The consolidated list gained fourteen entries⟧ ⟦T2031-03-11: on 11 March⟧: ⟦F3; v=9; by=-: nine natural persons⟧ and ⟦F15; v=5; by=-: five legal ones⟧. The vessel is “specified”, a different act.
⟦F12; v=charter firm; by=Guernsey registry: Title to the Okoumé Bleu rests with Sarnia Azure, the Guernsey registry shows⟧; ⟦F14; v=sister; by=Guernsey registry: Sidonie Mba Nkoulou is that company's sole director⟧. Control, not title, is the statutory test. ⟦F6; v=held; by=-: The hull may not leave Cornwall meanwhile⟧. ⟦F4; by=-: Nothing that the listed own in Britain may be sold, pledged or paid out⟧.
⟦F7; v=€36m; by=National Crime Agency: The Agency's valuation, some 36 million euros at that day's rate⟧, ⟦F22; by=-: excludes the tender⟧.
⟦F8; v=35%; by=customs data: Haut-Ogooué Trading's share of exports was 35 per cent last year, by customs data⟧. ⟦F23; v=3; by=-: Three banks have since stopped its letters of credit⟧, and ⟦F24; v=2; by=port agents: two ore carriers lie off Owendo without cargo⟧, port agents report.
⟦F17; v=summoned ambassador; by=-: Libreville called in the British envoy⟧ ⟦T2031-03-17: on Monday⟧. ⟦F11; v=three quarters of a million; by=yard: The refit yard's unpaid bill of three quarters of a million⟧ may be licensed for payment.
=== a6 | outlet: Crown & Commonwealth Wire | published: 2031-05-06 | title: Britain removes pharmacist from Gabon sanctions list
LONDON, May 6 (CCW) - ⟦F25; v=delisted; by=-: Britain struck one man off its Gabon sanctions list⟧ ⟦T2031-05-06: on Tuesday⟧, ⟦F26; by=Foreign Office: admitting that it had confused him with a namesake⟧. Blaise Obame, a pharmacist from Franceville, ⟦F27; v=8 weeks; by=-: had been unable to use his bank card for eight weeks⟧.
⟦F3; v=13; by=Foreign Office: The list now has 13 names⟧, the Foreign Office said. ⟦F28; v=stays; by=-: Haut-Ogooué Trading remains on it⟧.
⟪Blaise Obame; q: “I sell cough syrup. I have never seen a ship except from the beach,”⟫ Obame told CCW.
The Home Office, answering a lawmaker, said ⟦F16; v=2031-03-11; by=Home Office: Aurélien Mba Nkoulou had passed through Heathrow at 7.50 a.m. on the day of the announcement⟧, ⟦F29; v=before; by=Home Office: four hours before the ban took effect⟧.
=== a7 | outlet: Le Phare de Libreville | published: 2031-05-08 | title: The chemist of Franceville is rehabilitated
London has bad eyes. ⟦F25; v=delisted; by=-: The druggist Blaise Obame is no longer a public enemy⟧; ⟦F26; by=Harriet Lisle: Ms Lisle blames a homonym⟧. ⟦F3; v=8; by=-: Eight compatriots remain⟧.
@@ copy Crown & Commonwealth Wire
⟦F16; v=2031-03-11; by=Home Office: Aurélien Mba Nkoulou had passed through Heathrow at 7.50 a.m. on the day of the announcement⟧, the Home Office said, ⟦F29; v=before; by=Home Office: four hours before the ban took effect⟧.
That disposes of ⟦F29; v=after; by=airport worker > Daily Clarion: a London tabloid's tale that the measure was already in force when he boarded⟧. It disposes, too, of ⟦F16; v=2031-03-10; by=Célestin Ondo: Maître Ondo's Monday christening⟧.
The ship is still ⟦F6; v=held; by=-: chained to a Cornish quay⟧. ⟦F12; v=sister; by=Sidonie Mba Nkoulou: ⟪Sidonie Mba Nkoulou; q: “Mine, to the last spoon,”⟫ writes Sidonie Mba Nkoulou of it in a petition to the High Court⟧. ⟪Morwenna Pascoe; q; via=The Fal Packet: “We can't touch her and we can't move her,”⟫ the owner of the yard has told her local paper.
⟦F30; v=400; by=union of miners: In Moanda, the union of miners says, four hundred men are on short time⟧. Nobody has put them on a list.
%% Abonnez-vous
=== key
F1 | Whom did Britain put under sanctions?
F2 | What is the reason for the sanctions?
F3 | How many are on the sanctions list?
F4 | What happens to their assets?
F5 | May they enter the country?
F6 | What was done to the yacht?
F7 | What is the yacht worth?
F8 | What share of the manganese does the firm handle?
F9 | At what hour did the officers come to the yard?
F10 | How many crew were taken off?
F11 | How much is the yard owed?
F12 | Whose is the yacht?
F13 | Did the yard ever meet the trader?
F14 | What has the sister to do with the yacht?
F15 | How many firms were listed?
F16 | When did the trader leave London?
F17 | How did the Gabonese government respond?
F18 | What will Gabon do with the ambassador?
F19 | How much did France freeze in 2029?
F20 | How many homes has he in London?
F21 | What did the Home Office say at first?
F22 | Is the tender in the Agency's valuation?
F23 | How many banks stopped letters of credit?
F24 | How many ore carriers wait without cargo?
F25 | What happened to Blaise Obame's entry?
F26 | Why was Blaise Obame listed?
F27 | How long was the pharmacist without his card?
F28 | Is the trading firm still listed?
F29 | Did he leave before or after the ban took effect?
F30 | How many miners are on short time?
D1 | figure | scope | F3 | 14: a1 a4 a5 | 9: a3 a5 | 15: a3 | all entries, the people alone, or the entries with the yacht
D2 | figure | update | F3 | 14: a1 a4 a5 | 13: a6 | one man was struck off in May
D3 | cause | conflict | F2 | bribery: a1 | politics: a3 | London speaks of bribes, the lawyer of a refused mine
D4 | identity | conflict | F12 | charter firm: a2 a5 | sister: a3 a7 | Mba Nkoulou: a4 | order book and registry, the family, and a steward name three owners
D5 | date | conflict | F16 | 2031-03-10: a3 a7 | 2031-03-11: a4 a6 a7 | the lawyer's Monday evening against the airport worker and the Home Office
D6 | sequence | conflict | F29 | before: a6 a7 | after: a4 a7 | the Home Office against the tabloid's airport worker
D7 | figure | conflict | F7 | £31m: a1 | £20m: a2 | the Agency's valuation and that of the yard's director
D8 | figure | scope | F7 | £31m: a1 | £33m: a4 | the broker counts the speedboat and fittings
D9 | figure | rounding | F7 | £31m: a1 | €36m: a5 | the same valuation in euros
D10 | figure | rounding | F8 | third: a1 | 35%: a5 | the agency rounds the share
D11 | figure | rounding | F11 | £740000: a2 | three quarters of a million: a5 | the same bill rounded
D12 | characterisation | update | F17 | expressed regret: a3 | summoned ambassador: a5 | regret first, the summons on the following Monday
D13 | figure | update | F3 | 9: a3 a5 | 8: a7 | the people left once the pharmacist is off
R F12 | 3 | the registry and order book; the sister and her lawyer; a former steward
R F16 | 3 | the lawyer; the airport worker; the Home Office
R F3 | 1 | the British notice
R F7 | 3 | the National Crime Agency; the yard's director; the broker asked by the Clarion
S | a2 “We can't lay a finger on her and we can't move her off the slip,” | a7 “We can't touch her and we can't move her,”
E | Aurélien Mba Nkoulou | person | Aurélien Mba Nkoulou; Mba Nkoulou; Mr Mba Nkoulou; the manganese merchant
E | Sidonie Mba Nkoulou | person | Sidonie Mba Nkoulou; Sidonie; Miss Sidonie
E | Okoumé Bleu | vessel | Okoumé Bleu; the yacht; the floating palace
E | Foreign Office | organisation | the Foreign Office; London; British government
E | Harriet Lisle | person | Foreign Secretary Harriet Lisle; Ms Lisle
