story: setubal_expulsion
about: a small Portuguese party throws out the woman who founded it; a loan that was or was not paid back, a dinner in one town or another, a recording that two men are said to have leaked, members counted with and without dues, and an older expulsion with another vote
=== a1 | outlet: Diário do Sado | published: 2035-10-07 | title: Aliança da Costa expels its founder after nine hours
%% Setúbal, Sunday edition | €1.40
%% Report by Marisa Lampreia
⟦F1; by=-: Graça Montemor is no longer a member of the Aliança da Costa, her own creation⟧. ⟦F2; v=2035-10-06; by=-: ⟦T2035-10-06: Last night⟧⟧, ⟦F33; v=dockers' club; by=-: in the back room of the dockers' club in Setúbal⟧, ⟦F3; v=7-4; by=Teresa Horta Lobo: seven members of the jurisdiction council put up their hands for expulsion and four kept them on the table⟧, its chair, Teresa Horta Lobo, read out.
⟦F4; v=loan; by=Teresa Horta Lobo: The sentence speaks of money and only of money⟧, the chair stressed: ⟦F5; v=185000; by=council's sentence: €185,000, according to the text⟧, which ⟦F6; v=Leonel Vasques; by=council's sentence: Leonel Vasques, of Vasques canned fish, put at her disposal⟧ before the spring campaign and which no book of the party shows.
⟦F7; v=repaid; by=Graça Montemor: “Every cent went back in May,” Ms Montemor replied on the pavement⟧. ⟦F4; v=pact; by=Graça Montemor: She was judged, she said, because she would not sit down with the Ordem Nova⟧. ⟪Graça Montemor; q: “They could not sell the party with me inside it,”⟫ she added, and walked to her car through ⟦F8; v=300; by=PSP: some 300 supporters, by the estimate of the PSP⟧.
⟦F9; v=9 hours; by=-: The hearing took nine hours⟧, soup included. ⟦F10; v=Nuno Falcão; by=Teresa Horta Lobo: Until there is a congress, the chair announced, Nuno Falcão, her deputy of six years, leads⟧. ⟦F11; v=2035-11-24; by=Teresa Horta Lobo; st=planned: It will meet, she went on, ⟦T2035-11-24: on 24 November⟧⟧ ⟦F12; v=Viseu; by=Teresa Horta Lobo; st=planned: in Viseu⟧.
⟦F13; v=1200; by=party secretariat: By midnight 1,200 members had handed back their cards⟧, a clerk of the secretariat let us see.
%% Horoscope, tides, pharmacies on duty
=== a2 | outlet: Agência Atlas | published: 2035-10-08 | title: Portugal: five deputies follow expelled party leader
LISBON, Oct 8 (Atlas) - ⟦F14; v=5; by=parliament: Five members of parliament have left the Coast Alliance⟧ after ⟦F1; by=-: the party threw out its leader, Graça Montemor⟧, parliament's services announced on Monday.
⟦F15; v=13; by=parliament: The group had 13 seats, they said⟧, and ⟦F16; v=11%; by=Marktest Sul: 11 percent in a September poll⟧ by Marktest Sul.
⟦F3; v=7-4; by=-: A disciplinary panel voted 7-4⟧ to eject the 49-year-old ⟦F17; v=marine biologist; by=-: marine biologist⟧ over ⟦F5; v=185000; by=-: an undeclared 185,000-euro loan⟧ ⟦F6; v=Leonel Vasques; by=-: from cannery owner Leonel Vasques⟧. ⟦F7; v=not repaid; by=party treasurer: Not a euro has come back, treasurer Abílio Serra told reporters⟧. ⟦F7; v=repaid; by=Graça Montemor's lawyer: Her lawyer produced what he called a bank slip dated May 17⟧.
The case was opened after ⟦F18; v=47; by=-: a 47-minute audio file⟧ reached newsrooms in September. ⟦F19; v=Falcão; by=Graça Montemor's lawyer; st=alleged: Montemor's lawyer accused Falcão of handing it out⟧; ⟦F19; v=driver; by=Nuno Falcão: Falcão, now acting leader, pointed to her former driver⟧.
⟦F34; v=Montemor; by=-: Montemor herself chaired the same panel⟧ when ⟦F28; v=9-2; by=-: it removed a treasurer by nine votes to two⟧ ⟦F27; v=2031; by=-: four years ago, in 2031⟧. ⟦F29; v=2027; by=party statutes: The movement dates from 2027, its statutes show⟧.
⟦F20; by=Graça Montemor: Locks at the party's Lisbon head office were replaced overnight, she complained⟧. ⟦F21; st=planned; by=Graça Montemor: She will ask the Constitutional Court to suspend the decision⟧, Montemor said.
⟦F22; v=nothing; by=government: The minority government said that the split changed nothing for its budget⟧, ⟦F23; v=October 30; by=-; st=planned: which comes to a vote on Oct 30⟧.
%% (Reporting by Atlas Lisbon)
=== a3 | outlet: O Trombone | published: 2035-10-09 | title: OVO ESTRELADO! Acting boss hit by egg as Graça's army grows
%% English digest for our readers on the beach
Splat! ⟦F24; v=egg; by=-: An egg caught Nuno Falcão on the left lapel⟧ as he arrived to try the keys of ⟦F20; by=-: the freshly re-locked HQ⟧ yesterday. ⟪Nuno Falcão; q: “It was a free-range one. I take it as respect,”⟫ quipped ⟦F10; v=Nuno Falcão; by=-: the new number one⟧.
He needs jokes. ⟦F13; v=3400; by=party insider: The stack of returned cards has grown to 3,400, an insider confided⟧. With ⟦F25; v=21300; by=party leaflet: 21,300 names on the books, as the party's own leaflet brags⟧, that hurts.
Now the juice. WHERE did the notorious dinner with the Ordem Nova boss happen? ⟦F26; v=Tróia; by=waiter: “Table nine, in Tróia, sea bass for two,” a waiter tells us⟧. ⟦F26; v=Évora; by=Ordem Nova: The Ordem Nova says it was a hotel in Évora and only coffee⟧. ⟦F26; v=nowhere; by=Graça Montemor; st=denied: Graça says there was no such meal anywhere⟧, and that ⟦F4; v=pact; by=Graça Montemor: refusing to do a deal with them is exactly what cost her the job⟧.
And WHO leaked the tape, ⟦F18; v=47; by=-: all forty-seven minutes⟧? ⟦F19; v=driver; by=Falcão's men: Falcão's men blame the chauffeur she sacked⟧. ⟦F19; v=not driver; by=Zé Malveira; st=denied: “I drive. I don't record,” snaps the chauffeur, Zé Malveira⟧.
⟦F8; v=800; by=organisers: Eight hundred fans have turned out in Setúbal and Lisbon put together, organisers boast⟧. ⟦F14; v=5; by=parliament usher: Five MPs are packing, whispers an usher⟧.
⟦F17; v=marine biologist; by=-: The whale-lady turned politician⟧ will not go quietly: ⟦F32; v=keeps; by=Graça Montemor; st=planned: her parliament seat stays hers, she swears⟧, and her dog Percebes has a fan page already.
⟦F27; v=2031; by=-: Remember 2031⟧? ⟦F28; v=9-2; by=-: Then it was a treasurer who got the boot, by nine to two⟧, and ⟦F34; v=Montemor; by=-: Graça was the one in the big chair⟧.
%% WIN a year of grilled sardines!
=== a4 | outlet: The Brussels Corridor | published: 2035-10-10 | title: Coast Alliance meltdown: who gets the seat in Strasbourg?
%% Corridor Pro | 3 min read
⟦F1; by=-: The ousting of Graça Montemor⟧, ⟦F2; v=2035-10-06; by=-: decided on Saturday⟧, is local politics with a Brussels tail: the Alliance's single MEP is hers.
The panel's chair insists that ⟦F4; v=loan; by=Teresa Horta Lobo: hidden finance was the sole ground⟧, ⟦F5; v=nearly 190000; by=-: nearly €190,000⟧ ⟦F6; v=Leonel Vasques; by=-: out of the pocket of sardine king Vasques⟧. An EU party-funding official, asked whether that matters, said only that ⟦F7; v=repaid; by=EU party-funding official: the slip she was shown looked authentic and carried the stamp of a bank⟧. ⟦F7; v=not repaid; by=party treasurer: The treasurer maintains that nothing has arrived⟧.
⟦F25; v=14000; by=auditors: Auditors count only the 14,000 who pay their dues⟧; ⟦F25; v=21300; by=party website: the party's website boasts 21,300⟧. ⟦F29; v=2027; by=-: For a movement launched in 2027 on a beach⟧, neither is small.
⟦F14; v=7; by=Atlas: Seven deputies had crossed to the independents' bench by Wednesday noon, the Atlas agency reported⟧, more than half of ⟦F15; v=13; by=-: the thirteen⟧. ⟦F16; v=11%; by=-: Their 11 per cent of September⟧ is a memory: ⟦F30; v=6%; by=overnight survey: six, an overnight survey finds⟧.
@@ copy Agência Atlas
⟦F22; v=nothing; by=government: The minority government said the split changed nothing for its budget⟧, ⟦F23; v=October 30; by=-; st=planned: which comes to a vote on Oct 30⟧.
⟦F12; v=Viseu; by=-; st=planned: Viseu hosts the reckoning⟧ ⟦F11; v=2035-11-24; by=-; st=planned: ⟦T2035-11-24: in the last week of November, on the 24th⟧⟧. Bring a coat.
What Brussels wants to know is whether the MEP, Inês Carvalhal, will change her group before the fisheries vote. She has told friends that she will decide after the weekend, when ⟦F31; v=10 days; by=court registry: half of the court's ten days will be gone, as its registry calculates⟧.
%% Like this? Forward it to a lobbyist
=== a5 | outlet: Rádio Macaronésia | published: 2035-10-11 | title: Letter from the mainland: a woman outside her own door
%% Ponta Delgada. Programme “Maré Cheia”, script in English
It began, like most things in that party, with an envelope and ended in a corridor. On the island where ⟦F17; v=marine biologist; by=-: she once counted whales for a living⟧, people take it personally. A fisherman in Rabo de Peixe, Januário, told us he was ⟦F29; v=2027; by=Januário: on that beach in 2027 when the thing began⟧, holding the megaphone.
From her kitchen Graça Montemor told us about the night. ⟦F9; v=8h45; by=Graça Montemor: Eight hours and three quarters she sat there, by the clock over the bar⟧. ⟦F3; v=7-4; by=Graça Montemor: Seven against her, four for her, and one of the four wept, she recalls⟧. ⟦F20; by=Graça Montemor: On Sunday her key did not turn any more⟧.
What does she say to the charge? That ⟦F4; v=pact; by=Graça Montemor: the reason was the hand that she did not give to the far right⟧. To the dinner? ⟦F26; v=nowhere; by=Graça Montemor; st=denied: That she ate at home⟧. To the recording? ⟦F19; v=Falcão; by=Graça Montemor; st=alleged: That on it one can hear Nuno's watch, which chimes⟧. ⟦F18; v=47; by=-: We have listened to the forty-seven minutes⟧; something chimes.
⟦F21; st=planned; by=her lawyers: Her lawyers have put the appeal before the constitutional judges⟧, ⟦F31; v=10 days; by=court registry: who have ten days, the registry says⟧. ⟦F32; v=keeps; by=Graça Montemor; st=planned: Her own chair in parliament she will not give up⟧, she told us.
The telephone rang all the while. ⟦F13; v=3400; by=party secretariat: Three thousand four hundred have walked out behind her, the secretariat concedes⟧. ⟦F14; v=7; by=-: So have seven from the benches⟧.
And ⟦F24; v=tin; by=video: it was no egg that flew at Mr Falcão, by a video that Januário's niece shot, but a sardine tin⟧, empty.
%% Marés: preia-mar 14h20
=== a6 | outlet: The Harbour Left | published: 2035-10-13 | title: Sardines, soup and a secret loan: notes on a Portuguese purge
%% Manchester. Opinion and analysis
Every small party of the left should read the minutes. ⟦F1; by=-: A founder is purged⟧ ⟦F2; v=2035-10-06; by=-: on a Saturday evening⟧, after ⟦F9; v=9 hours; by=-: a nine-hour session⟧ and a pot of soup. ⟦F28; v=9-2; by=-: In the purge before, the ayes had it by nine to two⟧; that was ⟦F27; v=2031; by=-: in 2031⟧, and ⟦F34; v=Montemor; by=-: she presided⟧. ⟦F27; v=2031; by=Abel Serrano: “We clapped that year,” one of its victims, Abel Serrano, reminds me⟧.
Was it the cash? ⟦F4; v=loan; by=four councillors: Four councillors I rang swear that it was⟧. ⟦F6; v=Leonel Vasques; by=Leonel Vasques: Mr Vasques, whose tins are in your corner shop, admits being the lender⟧. ⟦F5; v=185000; by=Leonel Vasques: One hundred and eighty-five thousand, he says, “less than a new boiler”⟧. Or was it the dinner? ⟦F26; v=Évora; by=Ordem Nova: Évora, says the hard right, which claims to have paid for the coffee⟧. ⟦F26; v=Tróia; by=waiter > O Trombone: Tróia, says a waiter to O Trombone⟧.
⟦F25; v=14000; by=-: Strip out those who stopped paying and 14,000 members remain⟧. ⟦F13; v=3400; by=-: Of these some 3,400 have gone⟧: call it a quarter, or 24 per cent. ⟦F8; v=800; by=-: The eight hundred who stood in the rain in the two cities⟧ are the ones I would miss. ⟦F16; v=11%; by=pollsters: A month ago one voter in nine, 11 per cent, liked them, if you trust pollsters⟧; ⟦F30; v=6%; by=-: now 6 do⟧.
⟦F10; v=Nuno Falcão; by=-: The caretaker, Falcão⟧, wears ⟦F24; v=egg; by=-: the stain of an egg⟧ on a good jacket. ⟦F12; v=Viseu; by=delegates; st=planned: He will be crowned at Viseu, delegates expect⟧ — ⟦F11; v=2035-11-24; by=-; st=planned: ⟦T2035-11-24: the 24th of November⟧ is the day⟧. ⟦F21; by=-; st=planned: Unless judges step in, as she has asked them to⟧, ⟦F31; v=10 days; by=-: which would have to be within ten days⟧. ⟦F32; v=keeps; by=-: She stays a deputy whatever they rule⟧.
⟪Nuno Falcão; q; via=O Trombone: “I take it as respect,”⟫ he told O Trombone. The Left always does.
%% Pitch us: editors@harbourleft.invalid
=== key
F1 | What happened to Graça Montemor?
F2 | When was Montemor expelled?
F3 | How did the jurisdiction council vote on Montemor?
F4 | Why was Montemor expelled?
F5 | How large was the loan?
F6 | Who made the loan?
F7 | Was the loan repaid?
F8 | How many supporters turned out?
F9 | How long was the hearing?
F10 | Who leads the party for the time being?
F11 | When is the congress?
F12 | Where is the congress?
F13 | How many members have left the party?
F14 | How many deputies follow Montemor?
F15 | How many seats did the party hold?
F16 | What did the party poll in September?
F17 | What is Montemor's profession?
F18 | How long is the recording?
F19 | Who leaked the recording?
F20 | What happened to the head office's locks?
F21 | What will Montemor ask the Constitutional Court?
F22 | What does the split change for the government's budget?
F23 | When is the budget voted on?
F24 | What was thrown at Nuno Falcão?
F25 | How many members does the party have?
F26 | Where did the dinner with the Ordem Nova take place?
F27 | When was the earlier expulsion?
F28 | How did the council vote in the earlier expulsion?
F29 | When was the party founded?
F30 | What does the party poll after the expulsion?
F31 | How long does the court have?
F32 | Does Montemor keep her seat?
F33 | Where did the council meet?
F34 | Who chaired the council in the earlier expulsion?
D1 | cause | conflict | F4 | loan: a1 a4 a6 | pact: a1 a3 a5 | the council says hidden money only, she says her refusal of a pact with the hard right
D2 | denial | conflict | F7 | repaid: a1 a2 a4 | not repaid: a2 a4 | she and a bank slip against the treasurer
D3 | place | conflict | F26 | Tróia: a3 a6 | Évora: a3 a6 | nowhere: a3 a5 | a waiter, the other party and she herself
D4 | responsibility | conflict | F19 | Falcão: a2 a5 | driver: a2 a3 | not driver: a3 | her side accuses the deputy, his side the driver, who denies it
D5 | identity | conflict | F24 | egg: a3 a6 | tin: a5 | an egg by the tabloid, a sardine tin by a video
D6 | figure | update | F13 | 1200: a1 | 3400: a3 a5 a6 | resignations grew after the first night
D7 | figure | update | F14 | 5: a2 a3 | 7: a4 a5 | two more deputies left by Wednesday
D8 | figure | scope | F25 | 21300: a3 a4 | 14000: a4 a6 | names on the books against paying members
D9 | figure | scope | F8 | 300: a1 | 800: a3 a6 | Setúbal alone or both cities
D10 | figure | rounding | F5 | 185000: a1 a2 a6 | nearly 190000: a4 | the same loan rounded up
D11 | figure | rounding | F9 | 9 hours: a1 a6 | 8h45: a5 | the same hearing to the hour
R F4 | 2 | the jurisdiction council; Montemor
R F7 | 3 | Montemor's side; the treasurer; the EU official who saw the slip
R F19 | 3 | Montemor's lawyer and herself; Falcão's side; the driver
R F26 | 3 | the waiter; the Ordem Nova; Montemor
S | a3 “It was a free-range one. I take it as respect,” | a6 “I take it as respect,”
E | Graça Montemor | person | Graça Montemor; Ms Montemor; Montemor; Graça
E | Nuno Falcão | person | Nuno Falcão; Falcão; Mr Falcão; the new number one
E | Leonel Vasques | person | Leonel Vasques; Vasques; Mr Vasques
E | Aliança da Costa | organisation | Aliança da Costa; Coast Alliance; the Alliance
