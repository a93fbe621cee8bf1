story: semey_poet
about: a poet is arrested in Semey, Kazakhstan; police say at the railway station and for hitting an officer, listeners say in the library and for a poem, whose author is itself disputed; an earlier arrest of her brother and two expert reports must be kept apart
=== a1 | outlet: Irtysh Evening | published: 2032-02-07 | title: Resident of Semey detained at station after striking officer, police say
%% Irtysh Evening | Society | Text: Damir Sakenov
%% Weather: Semey −24, wind from the north-east
A resident of Semey has been detained in connection with an attack on a policeman, the press service of the regional police department reported. As we learned, ⟦F1; by=-: this is the poet Raushan Tölegen⟧, ⟦F16; v=41; by=police: born in 1990⟧.
According to the department, ⟦F2; v=2032-02-06; by=police: on Friday evening⟧ a patrol asked the woman for her papers ⟦F3; v=railway station; by=police: in the waiting hall of the railway station⟧. ⟦F4; v=hitting an officer; by=police: She is said to have struck the sergeant in the face with a folder⟧, as a result of which ⟦F20; v=bruise; by=police: he was left with a haematoma of the cheekbone⟧.
⟪Bolat Zhunusov; q: “⟦F27; v=no; by=Bolat Zhunusov; st=denied: This has no relation to literature⟧,”⟫ said police spokesman Bolat Zhunusov. ⟪Bolat Zhunusov; q: “A citizen raised her hand against a uniform.”⟫ ⟦F7; v=10 days; by=court: A judge remanded her for ten days⟧ on Saturday morning, the court's website shows.
Tölegen, ⟦F29; v=2; by=-: a mother of two⟧, ⟦F17; v=2029; by=-: received the Lodz Silver Reed in 2029⟧. Last autumn ⟦F21; v=teacher; by=-: a schoolteacher lodged a complaint⟧ about her cycle “Seven Cradles”, which deals with children born near the old nuclear polygon; ⟦F26; v=nothing unlawful; by=prosecutor's office: the prosecutor's office then ordered an opinion, which found no offence⟧. Her brother Yerlan ⟦F15; v=3 years; by=-: was sentenced in 2027 to three years⟧ over a rally for miners.
That night ⟦F12; v=-27; by=weather service: the thermometer at the airport read 27 below⟧.
%% Found a mistake? Select the text and press Ctrl+Enter
=== a2 | outlet: Steppe Newswire | published: 2032-02-09 | title: Kazakh poet held over verses on nuclear test victims - lawyer
ALMATY, Feb 9 (SNW) — ⟦F1; by=-: Kazakhstan has locked up one of its best-known poets⟧, Raushan Tolegen, ⟦F4; v=poem; by=Timur Akhmetov: because of lines about deformed newborns⟧ in the former Soviet test zone, her lawyer said ⟦T2032-02-09: on Monday⟧.
Timur Akhmetov told SNW that ⟦F24; v=3 days; by=Timur Akhmetov: he had been kept from his client for three days⟧, and that ⟦F14; v=7 years; by=Timur Akhmetov: the charge he was finally shown, "inciting discord", carries up to seven years⟧. ⟦F3; v=library; by=Timur Akhmetov: She was led out of a public reading at the Pushkin library⟧, he said, by men in plain clothes.
⟦F4; v=hitting an officer; by=interior ministry: The interior ministry repeated that ⟦F16; v=41; by=-: the 41-year-old⟧ had assaulted a policeman⟧ ⟦F3; v=railway station; by=interior ministry: at the city's rail terminal⟧. ⟦F27; v=no; by=interior ministry; st=denied: Her writing played no part, it said⟧.
Police on Sunday broke up a candlelight gathering for her ⟦F23; v=Abai monument; by=-: beside the statue of Abai⟧. ⟦F9; v=11; by=court: Eleven of those present were charged with unlawful assembly⟧, a court clerk said. ⟦F12; v=almost -30; by=-: It was close to minus 30 degrees Celsius⟧ in the city ⟦T2032-02-06: on the night she vanished⟧.
⟦F8; v=4000; by=organisers: An online appeal had drawn 4,000 names⟧ by Monday evening, its authors said. ⟦F11; v=312; by=police: Officers carried 312 copies of the book⟧ from a warehouse, a search record cited by Akhmetov states.
⟦F15; v=3 years; by=-: A brother served a three-year term⟧ over labour protests.
=== a3 | outlet: Otan Television | published: 2032-02-11 | title: Whose cradles? What the West calls a poem
%% OTAN | Programme "Our View" | transcript
Good evening. ⟦F1: A lady from Semey is sitting in a cell⟧, and ⟦F22; v=9; by=-: nine embassies have found the time to be concerned⟧. Let us read what they have not.
⟦F13; v=incitement; by=Saule Iskakova: This is a summons to set one people against another, rhymed⟧: such is the finding of Professor Saule Iskakova, who heads ⟦F25; v=3; by=-: the commission of three philologists⟧ that examined ⟦F10; v=48; by=Saule Iskakova: the forty-eight lines⟧. ⟪Saule Iskakova; q: “A cradle is an innocent word. Seven of them, pointed at the neighbour, are a weapon,”⟫ she told our programme.
⟦F5; v=Tölegen; by=Saule Iskakova: And the style is Tölegen's and nobody else's, the professor is certain⟧; computer analysis of the vocabulary leaves no room. ⟦F5; v=Kabyl Orazbek; by=lawyer; st=doubted: The story about a dead teacher's manuscript, which her lawyer now spreads⟧, will be checked.
Let us also recall the sergeant. ⟦F20; v=bruise; by=Marat Dyussenov: ⟪Marat Dyussenov; q: “My cheek was blue for a week,”⟫ says Marat Dyussenov, twenty-four⟧. ⟦F3; v=railway station; by=Marat Dyussenov: He met her, he recalls, at the ticket windows, among people waiting for the Barnaul train⟧.
⟦F6; v=no; by=prison service; st=denied: As for the alleged fast, the warders report that she takes her porridge⟧ and asks for sugar. ⟦F8; v=6500; by=-: Some 6,500 people, half of them with foreign addresses⟧, have clicked on a petition. ⟦F9; v=11; by=-: The eleven who disturbed order⟧ on Sunday have had their day in court. The publisher paid ⟦F28; v=500000 tenge; by=-: his half a million tenge⟧ and is, we hear, content.
%% Next: "Hunting season", film
=== a4 | outlet: Words Beyond Bars | published: 2032-02-13 | title: Kazakhstan: free Raushan Tölegen
%% URGENT ACTION 06/32 — write to the Prosecutor General (address below)
⟦F1; by=-: The imprisonment of Raushan Tölegen⟧ must end at once. ⟦F2; v=2032-02-06; by=-: Since 6 February⟧ the author has been held in Remand Centre 14 ⟦F4; v=poem; by=Words Beyond Bars: for having read aloud a lament⟧.
⟦F13; v=elegy; by=Words Beyond Bars: “Seven Cradles” mourns; it accuses nobody but the bomb⟧. Its seven parts come to ⟦F10; v=212; by=-: 212 lines⟧; ⟦F10; v=48; by=charge sheet: the charge sheet quotes 48, those of the sixth cradle⟧. ⟦F26; v=nothing unlawful; by=-: Four months ago the state's own linguist cleared every one of them⟧.
Nor are those 48 hers. ⟦F5; v=Kabyl Orazbek; by=Words Beyond Bars: Our archive holds a notebook dated 1962 in which Kabyl Orazbek, her teacher, set them down⟧; she says so in the foreword.
Seven people who sat in the audience have written to us. ⟦F3; v=library; by=listeners: All place the arrest between the second and third shelf of the reading room⟧. ⟦F19; v=1.2 million; by=-: A clip of it was watched 1.2 million times⟧ before it disappeared. ⟦F20; v=no bruise; by=listeners; st=denied: Nobody's cheek is touched in it, they insist⟧.
⟦F6; v=yes; by=Timur Akhmetov: Since Tuesday she has refused food, her counsel informed us⟧. He ⟦F24; v=3 days; by=-: had to wait until the third day to see her⟧.
⟦F9; v=34; by=Words Beyond Bars: Thirty-four people were bundled into buses⟧ ⟦F23; v=Abai monument; by=-: at the Abai memorial⟧ on 8 February; most were let go by midnight, ⟦F9; v=11; by=Words Beyond Bars: eleven were fined or jailed⟧. ⟦F14; v=7 years; by=-: She herself risks seven years⟧. The house that printed her ⟦F28; v=500000 tenge; by=-: was made to pay 500,000 tenge (about 950 dollars)⟧ and ⟦F11; v=some 300; by=-: lost around three hundred copies⟧.
%% Words Beyond Bars is funded by its 60,000 members
=== a5 | outlet: Gazeta Wiślana | published: 2032-02-18 | title: Silver Reed laureate: two more months
%% Kultura | tłum. red.
The Polish jury that ⟦F17; v=2029; by=-: crowned Raushan Tölegen three years ago⟧ now sends her woollen socks. ⟦F1: The Kazakh poet remains behind bars⟧: ⟦F7; v=2 months; by=court: the Semey court on Monday prolonged her custody until the middle of April, two months more⟧.
We reached her mother, Kulyash, who is 73. ⟪Kulyash Tölegen; q: “⟦F3; v=library; by=Kulyash Tölegen: They took her from among the books⟧. ⟦F29; v=2; by=Kulyash Tölegen: Her two boys⟧ were sitting in the first row,”⟫ she says. ⟦F6; v=yes; by=Kulyash Tölegen: She has eaten nothing for eight days⟧, the mother claims; ⟦F6; v=no; by=prison service; st=denied: the prison service calls this an invention⟧.
⟦F5; v=Kabyl Orazbek; by=Kulyash Tölegen: Old Kabyl used to recite the sixth cradle in our kitchen⟧, Kulyash remembers, long before her daughter could write. ⟦F21; v=teacher; by=-: The whole affair had begun with the letter of an offended pedagogue⟧.
⟦F8; v=21000; by=-: Over twenty-one thousand have signed for her⟧, among them four Nobel laureates. ⟦F22; v=9; by=-: Nine diplomatic missions in Astana, ours included, protested jointly⟧. Her translator Igor Malec reads the incriminated passage ⟦F13; v=elegy; by=Igor Malec: as a dirge, like Kochanowski's for his little girl⟧. ⟪Igor Malec; q: “If that incites, then so does every cemetery,”⟫ he said.
The ban has its sales. ⟦F11; v=312; by=-: Against 312 confiscated volumes⟧, 4,000 have been printed in Łódź. ⟦F15; v=3 years; by=Kulyash Tölegen: Her son Yerlan, his mother notes, once got three years and came home after two⟧.
@@ copy Steppe Newswire
Timur Akhmetov told SNW that ⟦F24; v=3 days; by=Timur Akhmetov: he had been kept from his client for three days⟧, and that ⟦F14; v=7 years; by=Timur Akhmetov: the charge, "inciting discord", carries up to seven years⟧.
=== a6 | outlet: The Meridian Review of the Week | published: 2032-02-24 | title: Briefing: the poet, the sergeant and the sixth cradle
%% Q&A by our Central Asia editor | 4-minute read
The short version. ⟦F1; by=-: Raushan Tolegen, ⟦F16; v=41; by=-: 41⟧, was seized in Semey⟧ ⟦F2; v=2032-02-06; by=-: on the first Friday of February⟧. ⟦F30; v=house arrest; by=-: On Saturday she was sent home, with a bracelet on her ankle⟧; ⟦F18; v=2032-03-09; by=-: her trial opens on 9 March⟧.
For what? ⟦F4; v=hitting an officer; by=police: A blow with a cardboard folder, in the police telling⟧. ⟦F4; v=poem; by=defence: A stanza, in that of the defence⟧. Both may be tried: prosecutors have joined the cases. ⟦F27; v=yes; by=indictment: The indictment runs to nine pages, eight of them on verse⟧, which sits ill with the claim that ⟦F27; v=no; by=police; st=denied: literature had nothing to do with it⟧.
Where? Officially ⟦F3; v=railway station; by=police: under the departures board⟧; ⟦F3; v=library; by=listeners: in a library, if you ask those who were listening⟧. ⟦F19; v=1.2 million; by=-: The footage, seen by over a million before its deletion (1.2 million, to be exact)⟧, shows bookshelves.
Whose words? ⟦F5; v=Tölegen; by=prosecution experts: Hers, the prosecution's scholars swear⟧. ⟦F25; v=3; by=-: There are three of these⟧. ⟦F5; v=Kabyl Orazbek; by=Words Beyond Bars: A writers' charity has produced a sixty-year-old exercise book by one Kabyl Orazbek⟧. ⟦F26; v=nothing unlawful; by=-: An earlier expert, in 2031, saw no crime⟧.
Is she starving? ⟦F6; v=yes; by=lawyer: She fasted for eleven days, her lawyer says, and stopped on release⟧.
How many were rounded up for her sake? ⟦F9; v=three dozen; by=-: Three dozen, near enough, were driven off from the vigil⟧; ⟦F9; v=11; by=-: only the eleven who were charged figure in the official count⟧. ⟦F23; v=Abai monument; by=-: The square around the bronze Abai⟧ has since been fenced for “repairs”. ⟦F12; v=-27; by=-: Minus 27 it was, on the night of the arrest⟧; ⟦F31; v=-19; by=-: at the vigil, a mild minus 19⟧.
And the sergeant? ⟦F20; v=bruise; by=Marat Dyussenov: He still speaks of a bruise⟧. ⟪Saule Iskakova; q; via=Otan Television: “A cradle is an innocent word. Seven of them are a weapon,”⟫ a professor told state television. Ms Tolegen has asked that it be used as an epigraph.
=== key
F1 | What happened to Raushan Tölegen?
F2 | When was she arrested?
F3 | Where was she arrested?
F4 | For what was she arrested?
F5 | Who wrote the lines of the sixth cradle?
F6 | Is she refusing food?
F7 | How long was she remanded for?
F8 | How many signed the petition?
F9 | How many were detained at the vigil?
F10 | How many lines has the poem?
F11 | How many copies of the book were seized?
F12 | How cold was it on the night of the arrest?
F13 | What kind of text is the poem?
F14 | What is the maximum sentence?
F15 | What was her brother's sentence?
F16 | How old is she?
F17 | When did she receive the Silver Reed?
F18 | When does the trial open?
F19 | How often was the video watched?
F20 | Was the sergeant hurt?
F21 | Who complained about the poems?
F22 | How many embassies protested?
F23 | Where was the vigil?
F24 | For how long was the lawyer kept from her?
F25 | How many experts did the prosecution use?
F26 | What did the first expert opinion find?
F27 | Has the case to do with her writing?
F28 | What was the publisher fined?
F29 | How many children has she?
F30 | To what was she released?
F31 | How cold was it at the vigil?
D1 | place | conflict | F3 | railway station: a1 a2 a3 a6 | library: a2 a4 a5 a6 | police and the sergeant against lawyer, listeners and mother
D2 | cause | conflict | F4 | hitting an officer: a1 a2 a6 | poem: a2 a4 a6 | assault for the police, the verses for the defence
D3 | identity | conflict | F5 | Tölegen: a3 a6 | Kabyl Orazbek: a3 a4 a5 a6 | the prosecution's professor against the notebook of 1962
D4 | denial | conflict | F6 | no: a3 a5 | yes: a4 a5 a6 | the prison service denies the hunger strike that lawyer and mother report
D5 | characterisation | conflict | F13 | incitement: a3 | elegy: a4 a5 | a call to hatred for the commission, a lament for writers
D6 | denial | conflict | F20 | bruise: a1 a3 a6 | no bruise: a4 | listeners say the film shows no blow
D7 | figure | update | F7 | 10 days: a1 | 2 months: a5 | custody was prolonged when the first term ran out
D8 | figure | update | F8 | 4000: a2 | 6500: a3 | 21000: a5 | the petition grew
D9 | figure | scope | F9 | 11: a2 a3 a4 a6 | 34: a4 | those charged, or all who were driven away
D10 | figure | scope | F10 | 48: a3 a4 | 212: a4 | the incriminated part or the whole cycle
D11 | figure | rounding | F11 | 312: a2 a5 | some 300: a4 | the same seized copies
D12 | figure | rounding | F12 | -27: a1 a6 | almost -30: a2 | the same night's frost
D14 | figure | rounding | F9 | 34: a4 | three dozen: a6 | the briefing rounds the number put into buses
D13 | denial | conflict | F27 | no: a1 a2 a6 | yes: a6 | police deny a link that the indictment itself shows
R F3 | 5 | the police; the lawyer; the listeners; the mother; the film
R F6 | 3 | the prison service; the lawyer; the mother
R F5 | 3 | Professor Iskakova's commission; the notebook of Words Beyond Bars; the mother
R F24 | 1 | the lawyer Akhmetov
S | a3 “A cradle is an innocent word. Seven of them, pointed at the neighbour, are a weapon,” | a6 “A cradle is an innocent word. Seven of them are a weapon,”
E | Raushan Tölegen | person | Raushan Tölegen; Raushan Tolegen; Tölegen; Ms Tolegen; A lady from Semey; A resident of Semey
E | Timur Akhmetov | person | Timur Akhmetov; Akhmetov; her lawyer; her counsel
E | Saule Iskakova | person | Saule Iskakova; Professor Saule Iskakova; the professor
E | Words Beyond Bars | organisation | Words Beyond Bars; A writers' charity
E | Marat Dyussenov | person | Marat Dyussenov; the sergeant
