story: rozman_tape
about: a leaked recording of Slovenia's health minister on a hospital tender; she calls it a fabrication, then admits the voice, then goes, by resignation or by dismissal; two laboratories disagree, "two hundred" is beds or thousands, and an older tape of another minister is not this one
=== a1 | outlet: Dnevni Most | published: 2029-04-05 | title: “He gets Ptuj, and we get two hundred”: the minister on tape
%% Lara Bizjak, investigations
⟦F1; by=-: Health Minister Alenka Rozman promised a construction firm the contract for the new Ptuj hospital before the bids had been opened⟧, a recording in the possession of Dnevni Most suggests. ⟦F2; v=11 minutes; by=-: It lasts eleven minutes⟧ and ⟦F3; v=mountain lodge; by=source of the recording: was made, our source says, in a lodge on Pohorje⟧ ⟦F4; v=2029-02; by=source of the recording: in February of this year⟧.
⟪Alenka Rozman; q: “⟦F1; by=Alenka Rozman: He gets Ptuj⟧, and we get ⟦F5; by=Alenka Rozman: two hundred⟧,”⟫ says the woman's voice, which two former colleagues of the minister have recognised. ⟪Alenka Rozman; q: “The patients have waited nine years. They can wait until the paper is dry.”⟫
⟦F6; v=Gradis Sever; by=-: The man she is addressing is Bojan Krel, a director of the builder Gradis Sever⟧. ⟦F7; v=64m euros; by=-: The tender is worth 64 million euros⟧.
⟦F8; v=never met; st=denied; by=Bojan Krel: Krel told us that he had never been in a room with the minister⟧. ⟦F9; v=fabrication; st=denied; by=spokesman Primož Tavčar: Her spokesman, Primož Tavčar, answered our eleven questions with a single sentence, to the effect that the recording is a fabrication made by a computer⟧.
%% Dnevni Most is owned by its readers. Join from 4 euros.
=== a2 | outlet: Alpe Press Agency | published: 2029-04-05 | title: Rozman: recording is a “digital puppet”
LJUBLJANA, 5 April (APA) – ⟦F9; v=fabrication; st=denied; by=Alenka Rozman: Minister of Health Alenka Rozman ⟦T2029-04-05: on Thursday⟧ categorically denied the authenticity of an audio file⟧ published by a daily. ⟪Alenka Rozman; q: “⟦F9; v=fabrication; st=denied; by=Alenka Rozman: It is a digital puppet with my voice sewn on⟧,”⟫ she told the agency, adding that ⟦F10; st=planned; by=Alenka Rozman: she would file a criminal complaint⟧.
⟦F11; v=confidence; by=government: The government has full confidence in the minister, Prime Minister Gregor Hafner's office said⟧. ⟦F8; v=never met; st=denied; by=Alenka Rozman: She had not met the businessman named in the article, either in a lodge or elsewhere⟧, Ms Rozman stated.
⟦F12; v=4; by=-: Four companies have submitted bids for the hospital in Ptuj⟧. ⟦F13; v=2029-05; by=health ministry; st=planned: The ministry expects to choose among them in May⟧.
=== a3 | outlet: Blitz Adria | published: 2029-04-06 | title: TAPE QUEEN! Sauna, schnapps and a hospital: the night that may sink Alenka
%% Zagreb | Photo gallery (14)
She says she has never laid eyes on him. So who is the lady in the red ski jacket? ⟦F8; v=met; by=waiter: A waiter at ⟦F3; v=mountain lodge: the Ribnica lodge⟧ has told Blitz that Alenka Rozman, 51, and builder Bojan Krel, 58, dined there on the same evening and left by the same door⟧.
⟦F4; v=2028-08; by=waiter: That was last August, he swears, in the week of the blueberry fair⟧, ⟦F4; v=2029-02; by=Dnevni Most: not in February, as the Ljubljana paper has it⟧. (Ski jacket in August? ⟪waiter at the Ribnica lodge; q: “It was raining,”⟫ he shrugs.)
⟦F5; v=200000 euros; by=-: Two hundred thousand, that was her price⟧, and not a cent of VAT. ⟦F14; v=chauffeur; by=-; st=alleged: Our ear in the ministry whispers that it was the chauffeur who pressed the button⟧; ⟦F14; v=not chauffeur; st=denied; by=the chauffeur: the chauffeur says he was asleep in the car⟧.
⟦F15; v=2024; by=-: Slovenia has form: a transport minister was caught on tape in 2024⟧, over gravel, and ⟦F16; v=stayed; by=-: he kept his chair⟧.
%% Horoscope | Bikini of the week
=== a4 | outlet: Eurolink Wire | published: 2029-04-09 | title: Slovenian health minister goes after leaked tape
LJUBLJANA, April 9 (Eurolink) - ⟦F17; v=resigned; by=Alenka Rozman: Slovenia's health minister, Alenka Rozman, resigned ⟦T2029-04-09: on Monday⟧⟧, four days after a newspaper published ⟦F1; by=-: a recording in which she appeared to promise a hospital contract to a builder⟧.
⟦F9; v=own voice; by=Alenka Rozman: Rozman, who had dismissed the tape as a fake, acknowledged that the voice was hers⟧ but said ⟦F18; v=cut; by=Alenka Rozman: that sentences had been cut and glued together⟧. ⟪Alenka Rozman; q: “⟦F5; v=200 beds; by=Alenka Rozman: I spoke of two hundred beds⟧. ⟦F18; by=Alenka Rozman; v=cut: Somebody took away the beds⟧,”⟫ she told reporters.
⟦F19; v=authentic; by=police laboratory: A police laboratory found no trace of editing⟧, the news site of the public broadcaster reported ⟦T2029-04-08: on Sunday⟧, citing two people who had read its note. Police declined to comment.
⟦F8; v=met; by=Alenka Rozman: She also conceded having dined with Krel⟧, whom she described as ⟪Alenka Rozman; q: “an acquaintance of my late husband.”⟫
⟦F7; v=more than 60m euros; by=-: The tender, for more than 60 million euros⟧, ⟦F13; v=suspended; by=government: has been put on hold⟧, a government official told Eurolink.
%% Editing by P. Ursini
=== a5 | outlet: Kanal Jug, “Evening Studio” (transcript) | published: 2029-04-10 | title: Hafner: “I did not wait for a letter”
%% Automatic transcript. Errors possible.
HOST: Prime Minister, did she jump?
HAFNER: ⟪Gregor Hafner; q: “⟦F17; v=dismissed; by=Gregor Hafner: I rang her at seven and told her she was no longer a minister⟧. The letter came at nine. I did not wait for a letter.”⟫
HOST: ⟦F11; v=confidence; by=government: On ⟦T2029-04-05: Thursday⟧ she had your full confidence⟧.
HAFNER: ⟪Gregor Hafner; q: “On ⟦T2029-04-05: Thursday⟧ I had not heard minute eight.”⟫
HOST: Minute eight is where ⟦F5; by=-: the two hundred comes⟧. Is it beds, or is it money?
HAFNER: ⟪Gregor Hafner; q: “⟦F20; v=180; by=Gregor Hafner: The Ptuj plan has a hundred and eighty beds⟧. Draw the conclusion yourself.”⟫
HOST: ⟦F14; v=party rival; by=Alenka Rozman; st=alleged: Mrs Rozman told Alpe Press this afternoon, which has it on its wire, that the microphone was your party's⟧.
HAFNER: ⟪Gregor Hafner; q: “⟦F14; v=not party; st=denied; by=Gregor Hafner: The party cannot operate the coffee machine⟧.”⟫
HOST: And the hospital?
HAFNER: ⟪Gregor Hafner; q: “⟦F13; v=new tender; st=planned; by=Gregor Hafner: There will be a new call, in September⟧. Nine years, ten years; I know.”⟫
=== a6 | outlet: Hospital Build Europe | published: 2029-04-12 | title: Ptuj: what bidders should know
%% Trade monthly. Members' briefing no. 77
⟦F13; v=suspended; by=health ministry: The EUR 64m Ptuj procurement is frozen⟧ and ⟦F12; v=3; by=health ministry: the three remaining bidders⟧ have been told to extend their guarantees; ⟦F21; v=withdrew; by=Gradis Sever: Gradis Sever, the fourth, pulled out ⟦T2029-04-10: on Tuesday⟧⟧ ⟪Gradis Sever; q: “to protect our two hundred employees”⟫, a coincidence of numbers that did not go unnoticed. ⟦F20; v=180; by=tender documents: The tender foresees 180 beds⟧, down from ⟦F22; v=200; by=tender documents: the 200 of the first draft, which was current in August⟧. Those who date the talk to the summer will find ⟦F5; v=200 beds; by=-; st=doubted: the ex-minister's reading less absurd⟧.
⟦F7; v=64m euros; by=tender documents: The estimate of EUR 64m⟧ excludes equipment; ⟦F7; v=91m euros; by=Gradis Sever: Gradis Sever's own press kit spoke of EUR 91m⟧, with it.
⟦F19; v=spliced; by=Graz audio institute: An audio institute in Graz, hired by the ex-minister, has found two splices⟧, Alpe Press reported ⟦T2029-04-11: on Wednesday⟧. ⟦F19; v=authentic; by=police laboratory: The police experts heard none⟧. They had the telephone; Graz had the file from the newspaper's site.
@@ copy Alpe Press Agency
⟦F12; v=4; by=-: Four companies had submitted bids for the hospital in Ptuj⟧. The ministry had ⟦F13; v=2029-05; by=health ministry; st=planned: expected to choose among them in May⟧.
=== a7 | outlet: Radio Danubia (Vienna) | published: 2029-04-17 | title: Background: a minister, a lodge and eleven minutes
Did she say it? Yes: ⟦F9; v=own voice; by=Alenka Rozman: that it is her voice she no longer disputes⟧. The ⟪Alenka Rozman; q; via=Alpe Press Agency: “puppet made by a computer, with my voice sewn on”⟫ lasted four days. On ⟦F2; v=about 10 minutes: the ten minutes or so of tape⟧ she ⟦F1; by=-: assigns a public building to a man who has not won it⟧.
Whole or cut? ⟦F19; v=authentic; by=police laboratory: Whole, for the police⟧; ⟦F19; v=spliced; by=Graz audio institute: cut in two places, for her expert in Graz⟧.
When? The lodge's register, which the prosecutor's office described to us, ⟦F4; v=2028-08; by=lodge register > prosecutor: has the two of them in the house ⟦T2028-08-19: on 19 August last year⟧⟧ and ⟦F23; v=no; by=lodge register > prosecutor: neither name in February⟧. Dnevni Most says ⟦F4; v=2028-08; by=Dnevni Most: it now accepts the August date⟧, having been misled by the date on the file.
Who recorded? ⟦F14; v=Krel; by=prosecutor: Mr Krel himself, as the prosecutor announced ⟦T2029-04-16: on Monday⟧⟧, on his own telephone, for insurance as he called it. ⟦F24; v=bribery; by=prosecutor: He has been charged with offering a bribe⟧, ⟦F25; v=not charged; by=prosecutor: she so far with nothing⟧.
Sacked or resigned? ⟦F17; v=resigned; by=Alenka Rozman: She wrote a letter⟧; ⟦F17; v=dismissed; by=Gregor Hafner: he claims to have made a call first⟧. ⟦F26; v=resignation; by=parliament: Parliament took note of a resignation⟧, since nobody has put a dismissal to the vote.
The gravel tapes of five years ago? ⟦F15; v=2024: Another minister, in 2024⟧; ⟦F16; v=stayed: nothing came of it⟧, and ⟦F27; v=acquitted; by=-: a court cleared him⟧.
%% Tomorrow: The Danube's missing sturgeon
=== key
F1 | What does the recording show the minister doing?
F2 | How long is the recording?
F3 | Where was the recording made?
F4 | When was the recording made?
F5 | What did "two hundred" mean?
F6 | Which firm is the minister's partner in the talk from?
F7 | How much is the Ptuj tender worth?
F8 | Did the minister and Krel meet?
F9 | Is it the minister's voice?
F10 | Does the minister file a complaint?
F11 | Does the government stand by the minister?
F12 | How many firms bid?
F13 | What happens to the tender?
F14 | Who made the recording?
F15 | When was the earlier tape of a minister?
F16 | What became of the minister of the earlier tape?
F17 | Did the minister resign or was she dismissed?
F18 | Was the recording cut, according to the minister?
F19 | What do the laboratories say of the recording?
F20 | How many beds does the Ptuj plan have?
F21 | What did Gradis Sever do?
F22 | How many beds did the first draft have?
F23 | Were the two in the lodge in February?
F24 | What is Krel charged with?
F25 | Is the former minister charged?
F26 | What did parliament take note of?
F27 | What did a court decide in the earlier case?
D1 | denial | update | F9 | fabrication: a1 a2 | own voice: a4 a7 | she denies, then admits the voice
D2 | denial | update | F8 | never met: a1 a2 | met: a3 a4 | both deny a meeting, she later concedes a dinner
D3 | date | update | F4 | 2029-02: a1 a3 | 2028-08: a3 a7 | the paper was misled by the file and accepts the register's date
D4 | characterisation | conflict | F5 | 200000 euros: a3 | 200 beds: a4 a6 | money for the tabloid, beds for the minister
D5 | responsibility | conflict | F17 | resigned: a4 a7 | dismissed: a5 a7 | she says she resigned, the prime minister that he sacked her by telephone
D6 | cause | conflict | F19 | authentic: a4 a6 a7 | spliced: a6 a7 | police laboratory against an institute she hired
D7 | identity | conflict | F14 | chauffeur: a3 | not chauffeur: a3 | ministry gossip against the chauffeur
D8 | denial | conflict | F14 | party rival: a5 | not party: a5 | she accuses his party, he denies it
D9 | identity | update | F14 | chauffeur: a3 | Krel: a7 | the prosecutor finds that the builder recorded himself
D10 | figure | scope | F7 | 64m euros: a1 a6 | 91m euros: a6 | without or with the equipment
D11 | figure | rounding | F7 | 64m euros: a1 a6 | more than 60m euros: a4 | the same tender rounded
D12 | figure | rounding | F2 | 11 minutes: a1 | about 10 minutes: a7 | the same tape
D13 | figure | update | F12 | 4: a2 a6 | 3: a6 | one bidder withdrew
D14 | date | update | F13 | 2029-05: a2 a6 | suspended: a4 a6 | new tender: a5 | the choice planned for May is frozen, then replaced by a new call
R F4 | 3 | the paper's source; the waiter; the lodge's register
R F19 | 2 | the police laboratory; the Graz institute
R F17 | 2 | Rozman; Hafner
R F9 | 1 | Rozman
R F8 | 3 | Krel; Rozman; the waiter
S | a2 “It is a digital puppet with my voice sewn on | a7 “puppet made by a computer, with my voice sewn on”
E | Alenka Rozman | person | Health Minister Alenka Rozman; Minister of Health Alenka Rozman; Ms Rozman; Mrs Rozman; Alenka; the ex-minister
E | Bojan Krel | person | Bojan Krel; builder Bojan Krel; Krel; Mr Krel
E | Gregor Hafner | person | Prime Minister Gregor Hafner; Hafner; HAFNER
E | Gradis Sever | organisation | Gradis Sever; the builder Gradis Sever
E | Alpe Press Agency | organisation | Alpe Press; the agency
