story: muscat_paragraph
about: a draft communiqué of an Indian Ocean summit in Muscat gets into a Nairobi paper; genuine or forged, leaked by an aide or found in a hotel printer, a paragraph on European tuna ships struck out or softened, a minister who stormed out or had a plane to catch, members or all delegations, signatures that grow by one; the fund of last year is not the fund of this
=== a1 | outlet: The Savannah Post | published: 2032-11-08 | title: Revealed: summit to shut tuna waters to Europe
%% By Mwikali Nzomo, Diplomatic Editor, in Muscat
⟦F1; by=-: Leaders meeting here ⟦T2032-11-08: today⟧ will declare the richest tuna grounds of the western Indian Ocean closed to European purse seiners⟧, according to a draft of the final communiqué that the Post has obtained.
The key passage is paragraph 14. It ⟦F2; v=2034; by=draft communiqué; st=planned: would bar what it names “distant-water fleets of the European Union” from January 2034⟧. ⟦F3; v=22; by=-: The text fills 22 pages⟧ and ⟦F4; v=2032-11-04; by=-: bears Thursday's date⟧.
⟦F5; v=11; by=-: Eleven coastal states belong to the Western Indian Ocean Dialogue⟧. ⟦F6; v=Seychelles; by=two delegates: Seychelles alone is holding out, two delegates said⟧. ⟪delegate; q: “Victoria has a cannery where others have a conscience,”⟫ one of them quipped.
Paragraph 9 provides for ⟦F7; v=$250m; by=draft communiqué; st=planned: a fund of 250 million US dollars for patrol boats⟧. ⟦F8; v=$90m; by=-: The fund launched at last year's meeting, 90 million, is still empty⟧.
%% Get the Post on WhatsApp
=== a2 | outlet: Oman Gazette Agency | published: 2032-11-08 | title: Foreign Ministry source denies circulated text
MUSCAT, Nov 8 (OGA) – ⟦F9; v=forged; st=denied; by=Omani foreign ministry: A responsible source at the Foreign Ministry affirmed that the text circulated by a foreign newspaper is a fabrication⟧ and ⟦F10; v=no draft; by=Omani foreign ministry; st=denied: that no draft of a final communiqué exists at this stage⟧.
⟦F11; by=-: The Sixth Summit of the Western Indian Ocean Dialogue opened ⟦T2032-11-08: this morning⟧ at Al Bustan⟧. ⟦F5; v=13; by=-: Thirteen delegations are participating, including those of the two observers⟧.
⟪Omani foreign ministry; q: “The atmosphere is one of brotherhood and transparency,”⟫ the source said. ⟦F6; v=none; by=Omani foreign ministry; st=denied: No participating state stands alone on any item⟧, he added. ⟦F12; v=2032-11-09; by=-; st=planned: A closing statement will be issued ⟦T2032-11-09: on Tuesday⟧⟧.
%% OGA / Translated from Arabic
=== a3 | outlet: Monsoon Wire | published: 2032-11-09 | title: Seychelles minister leaves Muscat summit early
MUSCAT (Monsoon) - ⟦F13; v=walked out; by=three diplomats: The Seychelles foreign minister walked out of a closed session in Muscat ⟦T2032-11-08: late on Monday⟧⟧, three diplomats said, after ⟦F14; by=-: a leaked draft had shown his neighbours ready to expel European tuna ships⟧.
⟦F13; v=flight; by=Jude Larue: Minister Jude Larue told Monsoon by telephone that he had simply had a flight to catch⟧. ⟦F15; v=no flight; by=airport timetable: No flight for Mahé was due that night, the airport's timetable shows⟧.
⟦F9; v=genuine; by=Nalini Wickrama: The draft is genuine, said Sri Lanka's delegate, Nalini Wickrama⟧, ⟪Nalini Wickrama; q: “down to the coffee ring on page six.”⟫
⟦F16; v=Comoros; by=two diplomats; st=alleged: Suspicion over the leak has fallen on an aide in the Comorian delegation⟧, according to two of the diplomats. ⟦F16; v=not Comoros; by=Ahmed Soilihi; st=denied: The Comorian ambassador, Ahmed Soilihi, said that his team had not been given the text at all⟧.
%% Monsoon Wire, Colombo – Dubai – Durban
=== a4 | outlet: Victoria Mail | published: 2032-11-10 | title: Paragraph 14 is dead
%% By Terry Adrienne
Seychelles came home with what it wanted. ⟦F17; v=struck out; by=Jude Larue: The passage against the European boats has been deleted, Minister Larue announced at the airport⟧ ⟦T2032-11-09: yesterday⟧. ⟪Jude Larue; q: “Fourteen is now thirteen. We do not say in Seychelles that we have lost,”⟫ he said.
⟦F18; v=2400; by=-: Some 2,400 Seychellois earn their bread at the cannery⟧, ⟦F19; v=quarter; by=unions: a quarter of all jobs in industry, according to the unions⟧.
&& ⟦F1; by=-: The leaked draft would have shut the ocean's best tuna waters to Europe⟧.
About his departure the minister was curt. ⟦F13; v=flight; by=Jude Larue: It was to catch the Dubai connection⟧, he said, and his passport stamp, which he held up, ⟦F20; v=2250; by=passport stamp: reads ten to eleven on Monday night⟧.
⟦F21; v=9; by=-: Nine states put their names to the communiqué⟧; ⟦F22; by=-: we did not, and neither did Mauritius⟧.
=== a5 | outlet: Blue Commons | published: 2032-11-11 | title: Paragraph 14 was diluted, not deleted – we compare the texts
%% Ocean policy newsletter, Cape Town
Both versions are before us. ⟦F17; v=softened; by=-: What was paragraph 14 survives as the second half of 13: the ships are to be “progressively replaced” instead of barred⟧. ⟦F2; v=2038; by=final communiqué; st=planned: The year has slipped to 2038⟧.
⟦F9; v=genuine; by=-: That the leaked draft is authentic cannot be doubted: whole pages recur in the final text, misprints and all⟧. ⟦F3; v=24; by=-: The final text runs to 24 pages⟧.
⟦F7; v=96m rials; by=final communiqué: The patrol fund stands at 96 million Omani rials⟧, unaltered. ⟦F23; v=no vote; by=chair: There was no vote, the chair told us⟧; ⟦F23; v=9-2; by=Mozambican delegate: a Mozambican delegate remembers a show of hands, nine to two⟧.
⟦F24; v=38%; by=-: European seiners take 38 per cent of the region's skipjack⟧. ⟪Thabo Lekgoro; q: “A ban in 2038 is a retirement plan,”⟫ says our analyst, Thabo Lekgoro.
=== a6 | outlet: Monsoon Wire | published: 2032-11-15 | title: Oman admits summit draft was real, blames hotel printer
MUSCAT (Monsoon) - ⟦F9; v=genuine; by=Omani foreign ministry: Oman acknowledged ⟦T2032-11-15: on Monday⟧ that a draft communiqué leaked on the first day of its ocean summit was authentic⟧. ⟦F16; v=hotel printer; by=Omani foreign ministry: A copy had been forgotten in a printer in the business centre of the delegates' hotel⟧, its foreign ministry said, and ⟦F25; by=Omani foreign ministry: no delegation was at fault⟧.
⟦F16; v=aide; by=Mwikali Nzomo: Mwikali Nzomo, the reporter who broke the story, said that a person with a delegation badge had handed it to her⟧. ⟪Mwikali Nzomo; q: “Printers do not wear badges,”⟫ she said.
⟦F21; v=10; by=-: Mauritius has meanwhile signed, bringing the signatures to ten⟧.
⟦F24; v=nearly two fifths; by=-: European vessels land nearly two fifths of the skipjack caught in the area⟧.
=== a7 | outlet: The Rhine Chronicle | published: 2032-11-20 | title: A coffee ring in the Indian Ocean
%% From our correspondent Annegret Völler
Summits rarely leave more behind than group photographs. ⟦F11; by=-: The one in Muscat⟧ leaves a riddle.
⟦F5; v=11; by=-: Eleven states, or, with France and the Arab League watching, ⟦F5; v=13; by=-: thirteen delegations⟧⟧, fell out over half a page. ⟦F17; v=softened; by=-: That half page was watered down, as anyone can read⟧; ⟦F17; v=struck out; by=Jude Larue: Mr Larue sold it to his voters as a burial⟧.
@@ copy Monsoon Wire
⟦F16; v=hotel printer; by=Omani foreign ministry: A copy had been forgotten in a printer in the business centre of the delegates' hotel⟧, Oman's foreign ministry says, and ⟦F25; by=Omani foreign ministry: no delegation was at fault⟧.
⟦F13; v=walked out; by=waiter: A waiter saw the minister fling down his napkin and go⟧. ⟦F18; v=2400; by=-: The cannery that he defends feeds twenty-four hundred⟧; ⟦F26; by=-: it belongs to a firm in Brittany⟧.
⟦F21; v=10; by=-: Ten of the circle have signed⟧. ⟦F27; v=Toamasina; st=planned; by=-: They meet again in Toamasina in the spring of 2034⟧, ⟦F2; v=2034; by=draft communiqué: the year in which, by the first wording, the last seiner would have gone⟧.
⟪Nalini Wickrama; q; via=Monsoon Wire: “⟦F9; v=genuine; by=Nalini Wickrama > Monsoon Wire: It is genuine⟧, coffee ring on page six included,”⟫ a delegate said at the time. ⟦F28; by=-: The cup has not been identified⟧.
=== key
F1 | What will the leaders declare, according to the draft?
F2 | From which year would the European ships be barred?
F3 | How long is the text?
F4 | Which date does the draft bear?
F5 | How many states or delegations take part?
F6 | Who is holding out?
F7 | How large is the new patrol fund?
F8 | How large is last year's fund?
F9 | Is the leaked draft genuine?
F10 | Does any draft exist, according to Oman?
F11 | What opened in Muscat?
F12 | When is the closing statement due?
F13 | Why did the Seychelles minister leave?
F14 | What had the leaked draft shown?
F15 | Was there a flight to Mahé that night?
F16 | Who leaked the draft?
F17 | What became of paragraph 14?
F18 | How many work at the cannery?
F19 | What share of industrial jobs is the cannery?
F20 | When did the minister's passport get its stamp?
F21 | How many states signed the communiqué?
F22 | Who did not sign at first?
F23 | Was there a vote?
F24 | What share of the skipjack do European ships take?
F25 | Was a delegation at fault, according to Oman?
F26 | Who owns the cannery?
F27 | Where is the next summit?
F28 | Whose was the coffee cup?
D1 | characterisation | conflict | F9 | genuine: a3 a5 a6 a7 | forged: a2 | the ministry calls the text fabricated, a delegate and a comparison say genuine, and Oman later owns to it
D2 | responsibility | conflict | F16 | hotel printer: a6 a7 | aide: a6 | Oman blames a printer, the reporter says a badge-wearer gave it to her
D3 | denial | conflict | F16 | Comoros: a3 | not Comoros: a3 | diplomats suspect a Comorian aide, the ambassador denies it
D4 | characterisation | conflict | F17 | struck out: a4 a7 | softened: a5 a7 | the minister says deleted, the compared texts show it milder
D5 | cause | conflict | F13 | walked out: a3 a7 | flight: a3 a4 | diplomats and a waiter saw him storm out, he says a plane
D6 | figure | conflict | F23 | no vote: a5 | 9-2: a5 | the chair against a delegate's memory of a show of hands
D7 | figure | scope | F5 | 11: a1 a7 | 13: a2 a7 | member states, or observers too
D8 | figure | scope | F3 | 22: a1 | 24: a5 | the draft, or the final text
D9 | date | update | F2 | 2034: a1 a7 | 2038: a5 | the final text put the year off
D10 | figure | update | F21 | 9: a4 | 10: a6 a7 | Mauritius signed later
D11 | figure | rounding | F7 | $250m: a1 | 96m rials: a5 | the same fund in two currencies
D12 | figure | rounding | F24 | 38%: a5 | nearly two fifths: a6 | the same share
D13 | denial | conflict | F6 | Seychelles: a1 | none: a2 | delegates say that one state holds out, the host that nobody stands alone
R F9 | 3 | the Omani ministry, first denying and later owning; the Sri Lankan delegate; the newsletter's comparison of the texts
R F16 | 4 | two diplomats; the Comorian ambassador; the Omani ministry; the reporter
R F13 | 3 | three diplomats; the minister; a waiter
R F17 | 2 | the minister; the compared texts
S | a3 “down to the coffee ring on page six.” | a7 “It is genuine, coffee ring on page six included,”
E | Jude Larue | person | Jude Larue; Minister Jude Larue; Minister Larue; Mr Larue; the Seychelles foreign minister
E | Mwikali Nzomo | person | Mwikali Nzomo; the reporter who broke the story
E | Western Indian Ocean Dialogue | organisation | the Western Indian Ocean Dialogue; Sixth Summit of the Western Indian Ocean Dialogue
E | Omani foreign ministry | organisation | the Foreign Ministry; its foreign ministry; Oman's foreign ministry
E | Nalini Wickrama | person | Nalini Wickrama; Sri Lanka's delegate; a delegate
