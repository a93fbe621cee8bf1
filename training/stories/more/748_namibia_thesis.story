story: namibia_thesis
about: a Namibian minister's German doctorate is taken apart by a volunteer wiki; pages or lines, who wrote it, how long she was in Germany, when it was handed in, who gave the tip, and another minister's false degree years before
=== a1 | outlet: Windhoek Courier | published: 2031-07-07 | title: Minister's thesis 'copied from four others'
%% Petrus Shikongo
%% N$10 incl. VAT
⟦F1; by=Zettelwerk; st=alleged: Large parts of the doctoral thesis of Higher Education Minister Selma Nangombe were copied from other people's work⟧, a German group of plagiarism hunters has alleged.
⟦F2; v=43; by=Zettelwerk: Copied passages turn up on 43 per cent of the pages⟧, says the group, which calls itself Zettelwerk and ⟦F3; v=2031-07-05; by=-: put its findings online ⟦T2031-07-05: on Saturday⟧⟧. ⟦F26; v=Kenyan dissertation; by=Zettelwerk: Whole paragraphs, it shows, come from a Kenyan dissertation of 2009⟧, down to the name of a river that does not flow in Namibia.
⟪Selma Nangombe; q: “⟦F4; v=citation errors; by=Selma Nangombe: I may have lost some inverted commas⟧. I did not lose my integrity,”⟫ Nangombe said at the opening of a hostel in Rundu.
The thesis, “Water Committees and Rural Authority in the Kavango”, was ⟦F5; v=2018-02; by=Selma Nangombe: handed in in February 2018, by her own account⟧, at the Technical University of Havelstadt. ⟦F6; v=312; by=-: It runs to 312 pages⟧. ⟦F7; v=1.2 million; by=-: The Namibian Study Fund had supported her with N$1,2 million⟧.
Opposition MP Usko Kandjii asked for ⟦F8; by=Usko Kandjii; st=asked: her resignation⟧. ⟦F9; v=supports; by=presidency: The president has full confidence in the minister, said the presidency⟧.
Academics in town were not all surprised. A lecturer who shared an office with her said that ⟦F10; v=assistant; by=former colleague; st=alleged: the chapters had been put together by a paid research assistant⟧, and that everybody in the corridor had known his car.
It would not be the first such case. ⟦F11; v=2027; by=-: In 2027 the then minister of works stepped down⟧ when ⟦F12; by=-: it came out that the American university on his wall certificate had been a post box⟧.
Nangombe, 44, is seen as a candidate for the party's vice-presidency. Her bill on academic honesty, of all things, is due in the National Assembly in September.
%% SMS of the day: “So the minister did her homework. Whose?” – Teacher, Okahandja
=== a2 | outlet: Kudu News Agency | published: 2031-07-09 | title: German university opens review of Namibian minister's doctorate
WINDHOEK, July 9 (KNA) – A German university said on Wednesday ⟦F13; v=under review; by=Technical University of Havelstadt: it was reviewing the doctorate⟧ of Namibia's minister of higher education after ⟦F1; by=-: accusations of plagiarism⟧.
⟦F14; by=Technical University of Havelstadt: A commission of five professors will be formed⟧, the Technical University of Havelstadt said in a statement. ⟦F5; v=2017-11; by=Technical University of Havelstadt: According to its register the thesis was submitted in November 2017⟧.
The allegations come from ⟦F15; v=about a dozen; by=-: about a dozen volunteers⟧ who work through dissertations of public figures in their spare time. ⟦F2; v=43; by=-: They found overlaps on 43 of every hundred pages⟧ of ⟦F6; v=some 300; by=-: a work of some 300 pages⟧.
Selma Nangombe has admitted mistakes in footnotes. ⟦F4; v=citation errors; by=spokesman: Her spokesman called them “citation errors of a young mother writing at night”⟧. ⟪Dieter Kranich; q: “⟦F4; v=plagiarism; by=Professor Dieter Kranich: This is plagiarism in the textbook sense⟧,”⟫ said Professor Dieter Kranich of the German Academy for Good Science.
She received ⟦F7; v=1.2 million; by=Study Fund: 1.2 million Namibian dollars⟧ (about €58,000) from a state fund, figures from the fund show.
⟦F27; by=-: Ministers with doctoral titles are common in Namibia⟧, whose first generation of leaders was largely barred from studying under South African rule and ⟦F28; v=in exile; by=-: took degrees in exile⟧, in Lusaka, East Berlin and Helsinki. For the second generation a German title still opens doors. ⟦F29; v=90; by=-: Some 90 Namibians are enrolled at Havelstadt⟧, a town of lignite and lakes between Berlin and the Polish border, where a street was named after Windhoek in 2016.
%% KNA/ms/2031
=== a3 | outlet: Havelstädter Anzeiger | published: 2031-07-12 | title: Six weeks in the Lindenstraße
%% Lokales | von Gudrun Petzold (Übersetzung: Redaktion)
%% Anzeige: Spargel zum Saisonende
On the bell of Lindenstraße 14 the name is still legible: Nangombe. ⟦F16; v=6 weeks; by=Hannelore Wirsing: Six weeks, not more, the minister lived on the second floor, remembers her landlady, Hannelore Wirsing⟧, 81, who has kept her rent book. ⟦F16; v=14 months; by=Technical University of Havelstadt: The university's press office has her in Havelstadt for fourteen months⟧.
Mrs Wirsing liked her. ⟪Hannelore Wirsing; q: “She cooked something with millet, and in the evening she typed,”⟫ she says. ⟦F10; v=herself; by=Hannelore Wirsing: She wrote it herself, the landlady is certain, one heard the keys through the ceiling⟧.
What did the faculty know? ⟦F17; v=warned; by=Dr Jens Radtke: Dr Jens Radtke, then an assistant, says that he showed the supervisor in 2018 three pages that he knew from elsewhere⟧. ⟪Ulrich Thoma; q: “⟦F17; v=not warned; st=denied; by=Professor Ulrich Thoma: Nobody came to me with anything⟧,”⟫ counters Professor Ulrich Thoma, emeritus since last year. The thesis received the grade magna cum laude.
Zettelwerk meets in a former pharmacy in Leipzig. ⟦F15; v=13; by=Zettelwerk: There are thirteen of them⟧, among them a tram driver. Where did they get the tip? ⟦F18; v=student; by=Zettelwerk: From a student in Windhoek who was looking for literature⟧, says the group. ⟦F18; v=party rival; by=Selma Nangombe; st=alleged: The minister suspects a rival within her own party⟧.
Their percentage needs a footnote too. ⟦F2; v=43; by=-: On forty-three per cent of the pages there is something borrowed⟧, be it a single sentence; ⟦F2; v=19; by=Zettelwerk: measured by lines, it is 19 per cent of the text⟧.
The people in the market talk more about the closing of the outdoor pool.
%% Anzeiger-Leser wissen mehr: 3 Monate zum Preis von 1
=== a4 | outlet: Omaheke Community Radio | published: 2031-07-15 | title: Morning programme: the thing with the doctor
%% Script, English hour. Presenter: Auntie Beulah Kooper
Good morning, Gobabis, it is six degrees and the cattle are complaining. ⟦F1; by=-: You have all heard about Doctor Nangombe and her borrowed book⟧. Let us be fair to everybody.
What does she say? She says ⟦F4; v=citation errors; by=Selma Nangombe: it was small mistakes with the little marks⟧. And ⟦F10; v=herself; by=Selma Nangombe: every word in it was typed by her two hands, she told the nation on Sunday⟧, ⟦F10; v=assistant; by=former colleague; st=doubted: never mind the story of the hired young man⟧.
How long was she over there with the Germans? ⟦F16; v=14 months; by=Selma Nangombe: More than a year, she tells us, fourteen months⟧. ⟦F16; v=6 weeks; by=landlady > Havelstädter Anzeiger: An old lady told her town's newspaper that she had the room for six weeks⟧. Fourteen months is a lot of weeks.
The money now. ⟦F7; v=1.2 million; by=-: Our own fund gave one comma two million⟧. ⟦F7; v=1.9 million; by=Usko Kandjii: The honourable Kandjii makes it one comma nine, but he throws in what the Germans paid her as well⟧.
⟦F9; v=supports; by=-: The President still stands behind her⟧, as of the seven o'clock news yesterday. ⟦F13; v=under review; by=-: The professors over there are still reading⟧. It is a thick book.
Please do not phone in about the minister of works. That was another man, ⟦F11; v=2027; by=-: four years back⟧, and ⟦F12; by=-: his school did not exist at all⟧. Hers does, it has a canteen.
⟪Selma Nangombe; q; via=Windhoek Courier: “I did lose some inverted commas, but not my integrity,”⟫ she said in Rundu. ⟦F19; v=2000; by=police: On Friday two thousand students marched in Windhoek, by the reckoning of the police⟧. ⟦F20; by=-: They carried inverted commas of cardboard⟧. My producer's son made six.
%% Now: funeral notices
=== a5 | outlet: Campus Africa | published: 2031-07-24 | title: Nangombe stripped of doctorate
%% News from higher education on the continent | Johannesburg
%% Register for our webinar on AI and assessment
⟦F13; v=revoked; by=Technical University of Havelstadt: Havelstadt's Technical University has withdrawn the doctoral degree⟧ of Namibia's higher education minister, the first time it has done so with a serving politician from abroad.
⟦F21; v=4 to 1; by=Technical University of Havelstadt: Four of the five professors on the commission were in favour⟧, the university said ⟦T2031-07-22: on Tuesday⟧. ⟦F4; v=plagiarism; by=commission: Their 28-page opinion speaks of “systematic and deliberate plagiarism”⟧. ⟦F2; v=19; by=commission: Nineteen per cent of the lines have another author⟧; ⟦F2; v=43; by=Zettelwerk: the wiki's widely quoted 43⟧ refers to pages that contain any borrowing.
The commission tracked the history of the file. ⟦F5; v=2017-11; by=commission: The manuscript entered the dean's office on 14 November 2017⟧; ⟦F5; v=2018-02; by=Selma Nangombe: the February date on which the minister's side insists⟧ is when the bound copies came. ⟦F10; v=assistant; by=commission: Its metadata carry the user name of a research assistant at her former institute⟧, who wrote at least two chapters, the opinion concludes.
It also found ⟦F17; v=warned; by=commission: an email to the supervisor from 2018, with three pages attached and the subject line “Please look”⟧. ⟦F17; v=not warned; st=denied; by=Professor Ulrich Thoma: The emeritus maintains that he never opened it⟧.
⟦F22; v=appeal; st=planned; by=lawyer: Nangombe will appeal to the administrative court in Potsdam, her lawyer said⟧. Under German law the decision is suspended until then, so that, technically, the doctor is still a doctor.
The case has already had its effect on a bill. ⟦F23; v=withdrawn; by=-: The draft law on academic honesty, which she was to introduce in September, has been taken off the order paper⟧. At the University of the Zambezi, staff have begun to run old theses through software, starting with their own.
=== a6 | outlet: Katutura Sun | published: 2031-07-27 | title: FIRED BY PHONE! Doctor No-More out of Cabinet
%% Sun on Sunday – Hot, hot, hot
&& FIRED BY PHONE
She was in the hair salon when it rang. ⟦F9; v=dismissed; by=-: President Tuhafeni Iileka sacked Selma Nangombe ⟦T2031-07-25: on Friday⟧⟧, three days after ⟦F13; v=revoked; by=-: the Germans took away her title⟧, and our spies at the dryer heard it all.
⟪Selma Nangombe; q: “I have been punished for the sins of a keyboard,”⟫ she sobbed to the Sun. ⟦F18; v=party rival; by=Selma Nangombe: It was comrade Festus Amadhila who set the dogs on her, she claims⟧. Not so, says ⟦F18; v=student; by=Ndapewa Shilongo: Ndapewa Shilongo, 23, who opened the book for an essay, ⟦F26; v=Kenyan dissertation; by=Ndapewa Shilongo: saw a river from a Kenyan doctor's work running through the Kavango⟧ and wrote to Leipzig⟧. She got 74 for the essay.
And the ghost? ⟪Lazarus Hamata; q: “⟦F10; v=assistant; by=Lazarus Hamata: I typed, she signed⟧,”⟫ says Lazarus Hamata, 39, the assistant, who now sells solar geysers. He was promised a post and got a braai pack.
The boffins say ⟦F2; v=19; by=commission: nineteen per cent was nicked⟧. The street says all of it. ⟦F7; v=1.2 million; by=Study Fund: The Study Fund wants its N$1,2 million back⟧, with interest.
@@ copy Kudu News Agency
⟦F27; by=-: Ministers with doctoral titles are common in Namibia⟧, whose first generation of leaders was largely barred from studying under South African rule and ⟦F28; v=in exile; by=-: took degrees in exile⟧.
Students partied again last night: ⟦F24; v=500; by=-: five hundred danced outside the ministry⟧, nothing like ⟦F19; v=2000; by=police: the two thousand whom police counted at the march a fortnight ago⟧. The DJ played the same song three times and gave no credit.
⟦F25; v=Rauna Kapofi; by=presidency: The new minister is Rauna Kapofi, a retired school inspector, the presidency announced⟧. She has a teaching certificate. We have seen it. It is real.
%% Win a geyser! Page 12
=== key
F1 | What is Selma Nangombe accused of?
F2 | How much of the thesis is copied?
F3 | When did Zettelwerk publish its findings?
F4 | Is it plagiarism or a matter of citation errors?
F5 | When was the thesis submitted?
F6 | How many pages does the thesis have?
F7 | How much support did she receive for her doctorate?
F8 | What did the opposition demand?
F9 | Does the president keep the minister?
F10 | Who wrote the thesis?
F11 | When did the minister of works step down?
F12 | What was wrong with the minister of works' degree?
F13 | What is the status of her doctorate?
F14 | How will the university review the thesis?
F15 | How many volunteers work at Zettelwerk?
F16 | How long did she live in Havelstadt?
F17 | Was the supervisor warned?
F18 | Who gave the tip to Zettelwerk?
F19 | How many students marched in Windhoek?
F20 | What did the students carry?
F21 | How did the commission vote?
F22 | What will Nangombe do against the decision?
F23 | What happened to the bill on academic honesty?
F24 | How many danced outside the ministry?
F25 | Who is the new minister?
F26 | From which work was the thesis copied?
F27 | How common are doctoral titles among ministers?
F28 | Where did the first generation of leaders take degrees?
F29 | How many Namibians study at Havelstadt?
D1 | figure | scope | F2 | 43: a1 a2 a3 a5 | 19: a3 a5 a6 | pages with any borrowing against lines of text
D2 | responsibility | conflict | F10 | assistant: a1 a4 a5 a6 | herself: a3 a4 | a colleague, the commission and the assistant against the minister and her landlady
D3 | characterisation | conflict | F4 | citation errors: a1 a2 a4 | plagiarism: a2 a5 | the minister's lost quotation marks against professors
D4 | date | conflict | F5 | 2018-02: a1 a5 | 2017-11: a2 a5 | her account against the university's register
D5 | figure | conflict | F16 | 6 weeks: a3 a4 | 14 months: a3 a4 | the landlady's rent book against the university and the minister
D6 | denial | conflict | F17 | warned: a3 a5 | not warned: a3 a5 | the former assistant and an email against the supervisor
D7 | identity | conflict | F18 | student: a3 a6 | party rival: a3 a6 | the group and the student herself against the minister
D8 | characterisation | update | F13 | under review: a2 a4 | revoked: a5 a6 | the commission decided
D9 | characterisation | update | F9 | supports: a1 a4 | dismissed: a6 | the president dropped her after the ruling
D10 | figure | scope | F7 | 1.2 million: a1 a2 a4 a6 | 1.9 million: a4 | the state fund alone, or with the German grant
D11 | figure | rounding | F6 | some 300: a2 | 312: a1 | the agency rounds
D12 | figure | rounding | F15 | about a dozen: a2 | 13: a3 | the agency rounds
R F2 | 2 | Zettelwerk; the commission
R F10 | 5 | the former colleague; the landlady; the minister; the file's metadata; the assistant himself
R F17 | 3 | Dr Radtke; Professor Thoma; the email
R F19 | 1 | the police
S | a1 “I may have lost some inverted commas. I did not lose my integrity,” | a4 “I did lose some inverted commas, but not my integrity,”
E | Selma Nangombe | person | Selma Nangombe; Nangombe; Doctor Nangombe; Higher Education Minister Selma Nangombe
E | Technical University of Havelstadt | organisation | Technical University of Havelstadt; Havelstadt's Technical University; the university
E | Zettelwerk | organisation | Zettelwerk; the wiki
E | Ulrich Thoma | person | Professor Ulrich Thoma
E | Usko Kandjii | person | Opposition MP Usko Kandjii; The honourable Kandjii
