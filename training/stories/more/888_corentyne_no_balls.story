story: corentyne_no_balls
about: an inquiry into a fixed over in a Guyanese Twenty20; no-balls or all extras, a sore heel or a bribe, who blew the whistle, when the board was told; another match in February and an older scandal must be kept apart
=== a1 | outlet: Corentyne Courier | published: 2032-03-20 | title: Judge to probe Kites' 17th over
%% By Savitri Ganpat, Berbice bureau
ROSE HALL — ⟦F1; by=league board: The Guyana Twenty20 League has ordered an inquiry into last weekend's match between Corentyne Kites and Bridgetown Mariners at Adelphi Oval⟧, the board announced last evening. ⟦F10; v=Ismay Trotman; by=league board: Dame Ismay Trotman, formerly of the Court of Appeal, will conduct it⟧ and ⟦F11; v=2032-04-16; by=league board; st=planned: is to hand in her findings ⟦T2032-04-16: by April 16⟧⟧.
⟦F2; v=2032-03-13; by=-: At issue is the 17th over of the Mariners' innings on ⟦T2032-03-13: Saturday the thirteenth⟧⟧, in which ⟦F3; v=3; by=-: the bowler overstepped three times⟧. ⟦F13; v=4 runs; by=-: The Kites lost by four runs⟧ before ⟦F12; v=6214; by=league board: 6,214 paying spectators⟧.
⟦F9; v=2; by=league board: Two players have been stood down⟧, the board said: ⟦F4; v=Kemar Oudit; by=-: left-arm seamer Kemar Oudit, who sent down the over⟧, and all-rounder Troy Gittens. ⟦F23; v=2032-03-19; by=league board: The board maintains that it heard of the matter only ⟦T2032-03-19: yesterday morning⟧⟧.
Reached at his mother's home in Whim, Oudit was short. ⟪Kemar Oudit; q: “⟦F17; v=sore heel; by=Kemar Oudit: My heel was paining me and I was landing anyhow⟧. Go and ask the physio,”⟫ he said.
Team-mates told the Courier that ⟦F8; v=Ravin Bacchus; by=team-mates: it was wicketkeeper Ravin Bacchus who went to the anti-corruption officer⟧. He did not answer calls. Captain Jerome Haynes did: ⟪Jerome Haynes; q: “⟦F24; v=knew nothing; by=Jerome Haynes; st=denied: Nobody came to me with any story⟧.”⟫
Rain is forecast for the Kites' next home game. Tickets bought for it remain good, the club said.
%% Subscribe to the Courier by WhatsApp
=== a2 | outlet: Antilles Wire | published: 2032-03-20 | title: Guyana league opens fixing inquiry, suspends two
GEORGETOWN, March 20 (AW) — ⟦F9; v=2; by=league officials: A pair of cricketers were suspended⟧ ⟦F1; by=league officials: as Guyana's franchise league launched an investigation into suspected spot-fixing⟧, officials said Saturday.
⟦F21; v=more than $2m; by=betting monitor: Over $2 million was staked worldwide on a single six-ball passage⟧, according to a betting-integrity monitor whose alert the Antilles Wire has seen. ⟦F23; v=2032-03-14; by=betting monitor: The alert is stamped ⟦T2032-03-14: March 14⟧, 9.12 a.m., and lists the league's chief executive among its addressees⟧.
⟦F3; v=3; by=scorebook: The official scorebook records a trio of no-balls⟧, ⟦F4; v=Kemar Oudit; by=-: all from the arm of Kemar Oudit, 24⟧. The game was ⟦F2; v=2032-03-13; by=-: the one staged in Berbice ⟦T2032-03-13: seven days earlier⟧⟧. ⟦F24; v=knew nothing; by=league officials: Officials said they had no reason to think that the captain, Haynes, had been aware⟧.
⟦F5; v=60000; by=two people familiar with the complaint; st=alleged: A sum of $60,000 is said to have been promised for the deliveries⟧, two people familiar with the complaint said. His fee for the game was ⟦F28; v=1800; by=league pay scale: $1,800 on the league's pay scale⟧.
⟦F6; v=Farid Lakhani; by=two people familiar with the complaint; st=alleged: The same people named the go-between as Farid Lakhani, a Sharjah-based trader⟧. He could not be reached.
⟦F10; v=Ismay Trotman; by=-: A retired appeal judge, Ismay Trotman, was chosen to lead the fact-finding⟧. ⟦F11; v=2032-04-16; by=league officials; st=planned: Her report is due in four weeks⟧.
⟪Kemar Oudit; q; via=Corentyne Courier: “⟦F17; v=sore heel; by=Kemar Oudit > Corentyne Courier: My heel was hurting and I was landing badly⟧,”⟫ the suspended man told a Berbice newspaper.
The region has been here before: ⟦F14; v=5; by=-: five men were thrown out of the game⟧ ⟦F15; v=2026; by=-: when the Leeward Cup was found to be crooked in 2026⟧.
%% Reporting by Dane Worrell in Georgetown; editing by P. Sealy
=== a3 | outlet: The Daily Clarion (London) | published: 2032-03-24 | title: NO-BALL KING: Sixty grand, a river hotel and a 'dodgy heel'
%% EXCLUSIVE by Gary Stroud
%% PICTURES: The £90-a-night love nest of the bribe ring
⟦V1; own: Shamed⟧ paceman ⟦F4; v=Kemar Oudit; by=-: Kemar Oudit flung the over⟧ that stank out world cricket — and we can reveal where ⟦V1; own: the dirty deal⟧ was struck.
A waiter at the Tamarind Hotel in New Amsterdam says ⟦F7; v=Tamarind Hotel; by=hotel waiter: he served the bowler and a “foreign gentleman” on the riverside terrace⟧ two nights before the game. ⟪hotel waiter; q: “They had the pepperpot and they had an envelope,”⟫ he told us.
⟦F5; v=60000; by=sources; st=alleged: The bung was worth 60,000 greenbacks⟧, sources say — ⟦F28; v=1800; by=-: more than thirty times the lad's $1,800 wages for the day⟧.
⟦F3; v=5; by=-: Five extras leaked from that one over⟧ as ⟦F12; v=more than 6000; by=-: a full house of six thousand-plus⟧ groaned. ⟦F13; v=4 runs; by=-: The Mariners squeaked home by a quartet of runs⟧.
The snitch? ⟦F8; v=Jerome Haynes; by=dressing-room insider: A dressing-room insider fingers skipper Jerome Haynes as the one who shopped his mate⟧. ⟪dressing-room insider; q: “⟦F8; v=Jerome Haynes; by=dressing-room insider: Jerome did the decent thing and spoke up⟧,”⟫ says our man.
Rum giant Bonora was so disgusted it pulled its name off the Kites' shirts. ⟦F22; v=before the suspensions; by=-: The drinks firm tore up its deal even before the bans were handed out⟧.
⟦T2032-03-23: Yesterday⟧ ⟦F19; v=6; by=-: cops swooped on a Georgetown bookie's and cuffed half a dozen punters⟧. ⟦F16; v=11; by=-: Enough mobiles for a football team, eleven in all, were bagged up⟧. Another tip-off has it that ⟦F20; v=2032-02-20; by=sources; st=alleged: ⟦T2032-02-20: last month's⟧ tussle with the Rivers was whiffy as well⟧.
%% More sport: Wags' guide to Barbados
=== a4 | outlet: Overs & Ends | published: 2032-03-27 | title: What an over costs
%% The cricket trade's fortnightly | By Priya Lamb
Let us be dull and count. ⟦F3; v=3; by=-: Oudit's front foot was over the line on three occasions⟧; ⟦F3; v=5; by=-: add two wides and you have the five extras that the London papers print⟧. ⟦F21; v=2.31m; by=betting monitor: The integrity firm logs $2.31m wagered on it⟧, against some forty thousand for the over before.
⟦F9; v=4; by=league board: The league has now benched four⟧, having added Marlon Cort and the analyst's assistant ⟦T2032-03-25: on Thursday⟧. ⟦F16; v=11; by=Trotman inquiry: Eleven handsets are with Trotman's examiners⟧. ⟦F10; v=Ismay Trotman; by=-: Dame Ismay, who once jailed a cabinet minister⟧, does not hurry: ⟦F11; v=2032-04-30; by=Ismay Trotman; st=planned: she has asked for a fortnight more, which makes it ⟦T2032-04-30: the last day of April⟧⟧.
Was it the foot or the purse? ⟦F17; v=sore heel; by=team physiotherapist: The physiotherapist's notes do mention a bruised heel, treated twice that week⟧. Oudit's agent, Colin Rambarran, says ⟦F35; v=refused; by=Colin Rambarran; st=denied: his client pushed the envelope back across the table⟧. That there was a table he does not contest: ⟦F7; v=Tamarind Hotel; by=Colin Rambarran: supper by the river at the Tamarind, he grants⟧, with someone who said he sold air conditioners.
⟦F22; v=after the suspensions; by=Bonora: Bonora wrote to us that it withdrew from its sponsorship on the Sunday, a day after the players were stood down⟧, as the letter we were shown confirms.
A second game is being looked at: ⟦F20; v=2032-02-20; by=Trotman inquiry: the Kites' ⟦T2032-02-20: 20 February⟧ fixture with Essequibo Rivers⟧, where ⟦F29; v=2; by=Trotman inquiry: a couple of run-outs have been queried⟧. That is a different bowler and another set of telephones.
⟦F15; v=2026; by=-: Six years ago⟧, when ⟦F14; v=7; by=-: seven went down over the Leeward Cup, two of them coaches⟧, the sport promised never again.
=== a5 | outlet: Gulf Sentinel | published: 2032-03-28 | title: Sharjah businessman rejects 'fabricated' cricket claims
%% Staff report
SHARJAH: ⟦F6; v=not involved; by=Farid Lakhani; st=denied: UAE resident Farid Lakhani has categorically rejected reports tying him to cricket corruption in South America⟧. ⟪Farid Lakhani; q: “⟦F6; v=not involved; by=Farid Lakhani; st=denied: I was never in the company of this young man⟧. ⟦F30; v=dates; by=Farid Lakhani: I trade in dates and refrigeration⟧,”⟫ he said in a statement issued by his lawyers.
Immigration stamps shown to this newspaper place ⟦F31; v=Muscat; by=immigration stamps: Mr Lakhani in Muscat⟧ during the week of ⟦F1; by=-: the disputed fixture, now the subject of a judicial probe⟧. ⟦F2; v=2032-03-13; by=-: It was played on ⟦T2032-03-13: 13 March⟧ in Guyana's Berbice county⟧ and ⟦F13; v=4 runs; by=-: ended in a narrow defeat, by four, for the hosts⟧.
⟦F17; v=bribe; by=Guyanese media; st=alleged: Media in the Caribbean have claimed that money induced the bowler to stray⟧. The figure quoted, ⟦F5; v=60000; by=Guyanese media; st=alleged: some Dh220,000⟧, has not been proven before any court.
@@ copy Antilles Wire
⟦F19; v=6; by=Guyana police: Six people were arrested on Tuesday in a raid on a betting shop in Georgetown⟧, the Guyana police said. ⟦F26; v=released; by=Guyana police: All have been freed on station bail⟧ pending charges.
⟦F10; v=Ismay Trotman; by=-: The investigation rests with a former judge, Mrs Trotman⟧, who has yet to contact him, according to the lawyers. ⟦F24; v=knew nothing; by=-: The home side's skipper is not accused of any knowledge⟧.
Authorities in Sharjah have received no request from Georgetown, an official source told the Sentinel. The UAE has cooperated fully with sporting bodies in the past.
=== a6 | outlet: Bridgetown Morning Log | published: 2032-05-01 | title: The Trotman report in ten minutes
%% EXPLAINER | Log sports desk
**What did she find?** That ⟦F17; v=bribe; by=Trotman report: the overstepping was bought, and the heel was an afterthought⟧. ⟪Ismay Trotman; q: “⟦F17; v=bribe; by=Ismay Trotman: A foot that hurts does not hurt to order⟧,”⟫ ⟦F10; v=Ismay Trotman; by=-: writes the chair of the inquiry⟧, who delivered 214 pages ⟦F11; v=2032-04-30; by=-: ⟦T2032-04-30: on Friday⟧, on the extended deadline⟧.
**Which game was it?** ⟦F2; v=2032-03-13; by=-: The Adelphi one, on ⟦T2032-03-13: the second Saturday of March⟧⟧, ⟦F12; v=6214; by=turnstile count: with 6,214 through the turnstiles⟧ and ⟦F21; v=2.31m; by=betting monitor: US$2.31m riding, by the monitor's log, on six balls⟧.
**How much?** ⟦F5; v=60000; by=Trotman report: Sixty thousand US dollars agreed⟧, ⟦F35; v=accepted; by=Trotman report: of which a third was found in Oudit's kitbag⟧.
**By whom?** ⟦F6; v=Farid Lakhani; by=Trotman report: The report holds that the paymaster was Mr Lakhani⟧, acting through a cousin. ⟦F6; v=not involved; by=Farid Lakhani; st=denied: His solicitors repeat that he had no part in it⟧.
**Where?** ⟦F7; v=Tamarind Hotel; by=Trotman report: On the terrace of a New Amsterdam inn; its CCTV survives⟧.
**Who told?** ⟦F8; v=Ravin Bacchus; by=Trotman report: The man behind the stumps, whom she thanks by name⟧. As for the captain, ⟦F24; v=knew nothing; by=Trotman report: nothing shows Haynes had an inkling⟧.
**When did the board know?** ⟦F23; v=2032-03-14; by=Trotman report: Within a day of stumps, she finds: the monitor's e-mail was opened ⟦T2032-03-14: that Sunday⟧⟧. ⟦F32; v=resigned; by=-: Chief executive Lennox Pyle quit within the hour⟧.
**And the players?** ⟦F27; v=8 years; by=Trotman report: Oudit is out until 2040⟧. ⟦F9; v=4; by=-: Of the four who were sidelined⟧, ⟦F33; v=2; by=Trotman report: two are cleared⟧. Of ⟦F19; v=6; by=-: the half-dozen taken from the betting shop in March⟧, ⟦F26; v=released; by=police: all still at liberty on bail⟧, ⟦F34; v=1; by=police: police say one will face a magistrate⟧.
**Is that the lot?** No. ⟦F20; v=2032-02-20; by=-: The Rivers match in February⟧ has a report of its own to come, on ⟦F29; v=2; by=-: its two odd dismissals⟧. ⟦F15; v=2026; by=-: In the Leeward affair of '26⟧, old-timers recall, it was the second report that ended ⟦F14; v=5; by=-: with five players banished⟧.
**What of the shirts?** ⟦F22; v=after the suspensions; by=Trotman report: The sponsor left once the suspensions were public, not earlier⟧, a footnote records. ⟦F16; v=11; by=-: The 11 seized phones⟧ go back to their owners next week.
=== key
F1 | What is being inquired into?
F2 | When was the suspect match played?
F3 | How many extras or no-balls were in the over?
F4 | Who bowled the over?
F5 | How much money was offered for the no-balls?
F6 | Was Farid Lakhani the go-between or paymaster?
F7 | Where did the bowler and the go-between meet?
F8 | Who reported the fix?
F9 | How many were suspended?
F10 | Who leads the inquiry?
F11 | When is the inquiry's report due?
F12 | How many spectators saw the match?
F13 | By how much did the Mariners win?
F14 | How many were banned in the Leeward Cup case?
F15 | When was the Leeward Cup case?
F16 | How many phones were seized?
F17 | Why did Oudit overstep?
F19 | How many were arrested at the betting shop?
F20 | When was the second match under suspicion?
F21 | How much was staked on the over?
F22 | When did the sponsor withdraw?
F23 | When did the board learn of the matter?
F24 | Did captain Haynes know of the fix?
F26 | What became of those arrested?
F27 | For how long is Oudit banned?
F28 | What was Oudit's fee for the match?
F29 | How many dismissals are queried in the Rivers match?
F30 | What does Lakhani trade in?
F31 | Where was Lakhani in the week of the match?
F32 | What did the chief executive do?
F33 | How many of the suspended were cleared?
F34 | How many of those arrested will face a magistrate?
F35 | Did Oudit accept the money?
D1 | figure | scope | F3 | 3: a1 a2 a4 | 5: a3 a4 | no-balls alone against all extras with two wides
D2 | denial | conflict | F35 | refused: a4 | accepted: a6 | the agent says he pushed it back, the report found a third of it
D3 | cause | conflict | F17 | sore heel: a1 a2 a4 | bribe: a5 a6 | an injured foot against paid overstepping
D4 | identity | conflict | F8 | Ravin Bacchus: a1 a6 | Jerome Haynes: a3 | the keeper or the captain went to the officer
D5 | figure | scope | F14 | 5: a2 a6 | 7: a4 | players alone, or two coaches with them
D6 | denial | conflict | F6 | Farid Lakhani: a2 a6 | not involved: a5 a6 | the trader rejects what complaint and report say
D7 | date | conflict | F23 | 2032-03-19: a1 | 2032-03-14: a2 a6 | the board's word against the stamped alert
D8 | sequence | conflict | F22 | before the suspensions: a3 | after the suspensions: a4 a6 | the tabloid's order against the sponsor's letter
D9 | figure | update | F9 | 2: a1 a2 | 4: a4 a6 | two more were stood down on the Thursday
D10 | date | update | F11 | 2032-04-16: a1 a2 | 2032-04-30: a4 a6 | the judge asked for a fortnight more
D11 | figure | rounding | F12 | 6214: a1 a6 | more than 6000: a3 | the gate count and a round word for it
D13 | figure | rounding | F21 | more than $2m: a2 | 2.31m: a4 a6 | the monitor's sum, rounded by the agency
R F17 | 4 | Oudit; the physiotherapist's notes; Guyanese media; the Trotman report
R F23 | 3 | the board; the betting monitor's alert; the Trotman report
R F3 | 1 | the official scorebook
R F8 | 3 | team-mates; a dressing-room insider; the Trotman report
S | a1 “My heel was paining me and I was landing anyhow | a2 “My heel was hurting and I was landing badly
E | Kemar Oudit | person | Kemar Oudit; Oudit; the bowler; paceman Kemar Oudit
E | Ismay Trotman | person | Dame Ismay Trotman; Ismay Trotman; Dame Ismay; Trotman
E | Farid Lakhani | person | Farid Lakhani; Mr Lakhani
E | Bonora | organisation | Bonora; Rum giant Bonora; The drinks firm
