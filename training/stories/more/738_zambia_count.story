story: zambia_count
about: a presidential election night in Zambia; the results screen goes dark, the commission and a parallel count stand on two sides of fifty per cent, the dead of Matero are not the dead man of Kitwe, and the winner spoke before or after the declaration
=== a1 | outlet: Copperbelt Morning Post | published: 2031-08-15 | title: Screens go dark as Chibwe, Sitali run neck and neck
%% By Mwila Chanda and Post reporters in Lusaka, Kitwe and Choma
&& Screens go dark as Chibwe, Sitali run neck and neck
Nobody who sat in the results centre at Mulungushi last night will forget the silence. ⟦F6; v=23h40; by=-: At twenty minutes to midnight ⟦F5; by=-: the big screens on which Zambia had been following ⟦F1; by=-: its presidential election⟧ went blank⟧⟧, and for a moment only the generators outside could be heard.
By then ⟦F2; v=49.4; by=electoral commission: President Mulenga Chibwe of the Unity Alliance had 49.4 per cent⟧, with Dr Namukolo Sitali of the Forward Movement close behind and ⟦F4; v=61; by=electoral commission: 61 per cent of polling stations in⟧, according to the electoral commission's last slide.
⟪Justice Irene Mwanza; q: “⟦F8; v=power failure; by=Justice Irene Mwanza: A power fault, nothing more⟧. Go and have some tea,”⟫ the commission's chairperson, Justice Irene Mwanza, told party agents. ⟦F9; v=Mulungushi; by=Justice Irene Mwanza: A breaker in the basement of the conference centre had tripped⟧, she said.
The Forward Movement was not in the mood for tea. ⟪Gift Habeenzu; q: “⟦F8; v=deliberate; by=Gift Habeenzu; st=alleged: Somebody pulled a plug⟧ because somebody did not like the numbers,”⟫ said its national secretary, Gift Habeenzu, on the steps.
In Matero township, where youths had gathered around a radio, ⟦F11; v=2; by=-: two people were shot dead⟧ ⟦T2031-08-15: shortly after one this morning⟧. Police spokesperson Esther Kaunda Phiri said ⟦F12; v=cadres; by=Esther Kaunda Phiri; st=alleged: the bullets came from party cadres in a white minibus⟧. Residents who spoke to the Post ⟦F12; v=police; by=residents; st=alleged: blamed officers of the paramilitary unit⟧. ⟦F13; v=41; by=police: Forty-one youths were picked up⟧, by the police tally.
The campaign had been a quiet one by our standards, spoilt only by ⟦F14; v=1; by=-: the stoning to death of a Unity Alliance marshal⟧ ⟦F15; v=July; by=-: at a Kitwe rally in July⟧. Farmers grumbled about maize prices, students about bursaries, and in Choma a cow wandered through a queue and was let go first.
%% Your Copperbelt, your paper. K25 where sold.
=== a2 | outlet: Meridian Press Agency | published: 2031-08-15 | title: Zambia vote count resumes after blackout, incumbent just short of majority
LUSAKA, Aug 15 (Meridian) - ⟦F5: Vote counting resumed in Zambia on Friday⟧ after ⟦F7; v=more than three hours; by=-: an outage of more than three hours⟧ at the national results centre drew ⟦F8; v=deliberate; by=opposition; st=alleged: accusations of foul play from the opposition⟧.
⟦F2; v=49.8; by=electoral commission: Incumbent Mulenga Chibwe, 61, stood at 49.8 percent⟧ on Friday afternoon ahead of former central banker Namukolo Sitali, the commission's website showed.
⟦F16; v=50; by=-: A candidate needs more than half of the valid votes to avoid a second round⟧ ⟦F36; v=37 days; by=-: within 37 days⟧.
⟦F6; v=23h40; by=technician: The system failed some twenty minutes before midnight⟧, a technician on duty told Meridian, adding that ⟦F37; v=stayed on; by=technician: the lights in the hall had stayed on⟧. He asked not to be named because he was not allowed to speak to the press.
⟦F17; v=throttled; by=NetPulse: Internet traffic in Lusaka fell by two thirds in the same hours⟧, the monitoring group NetPulse said. ⟦F17; v=not throttled; by=telecoms regulator; st=denied: The telecommunications regulator said that it had restricted nothing⟧.
⟦F18; v=4; by=-: The kwacha lost 4 percent against the dollar⟧ before noon. Zambia, Africa's second-largest copper producer, is halfway through a debt programme, and lenders had hoped for a clear result.
⟦F11; v=2; by=police: Two men died in a shooting⟧ in the Matero district of the capital overnight, police said. ⟦F13; v=41; by=police: They rounded up 41 people⟧.
In the previous election, ⟦F19; v=58; by=-: Chibwe won outright with 58 percent⟧.
%% (Reporting by Joseph Banda; editing by Clara Voss)
%% Our standards: the Meridian Code
=== a3 | outlet: Zambia State Broadcasting Service | published: 2031-08-17 | title: President Chibwe re-elected
%% ZSBS main news, 1900 hours
His Excellency President Mulenga Chibwe has been returned to State House for a second term, ⟦F2; v=50.3; by=Justice Irene Mwanza: having polled 50.3 per cent of the valid votes⟧, the returning officer, Justice Irene Mwanza, ⟦F20; v=2031-08-17; by=-: declared ⟦T2031-08-17: this afternoon⟧⟧ at the Mulungushi International Conference Centre.
⟦F3; v=46.7; by=Justice Irene Mwanza: His closest rival, Dr Namukolo Sitali, got 46.7 per cent⟧. ⟦F21; v=71.6; by=Justice Irene Mwanza: Turnout stood at 71.6 per cent⟧, the commissioner said, while ⟦F22; v=2.1; by=Justice Irene Mwanza: 2.1 per cent of the ballots were rejected⟧. ⟦F10; v=no; by=Justice Irene Mwanza: There is therefore no need of a run-off⟧, she added amid ululation.
⟦F23; v=after; by=-: Once the declaration had been made, the President addressed the nation⟧ and thanked his opponents. ⟪Mulenga Chibwe; q: “⟦F23; v=after; by=Mulenga Chibwe: I waited for the referee's whistle⟧ like every Zambian,”⟫ he said.
The head of the Southern Corridor observer mission, former Botswana speaker Kagiso Modise, ⟦F24; v=orderly; by=Kagiso Modise: described the voting as peaceful and orderly⟧. ⟦F25; v=86; by=observer mission: The mission deployed 86 observers in all ten provinces⟧.
On the interruption of Thursday night, the commission's director of information technology, Mr Lubasi Imasiku, told ZSBS that ⟦F8; v=power failure; by=Lubasi Imasiku: the supply had failed when a transformer overheated⟧, that ⟦F9; v=Mulungushi; by=Lubasi Imasiku: it was confined to the conference centre⟧, and that ⟦F7; v=190 minutes; by=Lubasi Imasiku: normal service was restored after three hours and ten minutes⟧.
Meanwhile, ⟦F26; by=police: police have arrested Boniface Tembo, an information officer of the Forward Movement⟧, ⟦F27; v=hacking; by=police: for unauthorised access to the commission's computers⟧. Members of the public are urged to disregard false results on social media.
The inauguration is ⟦F28; v=2031-08-26; st=planned; by=Cabinet Office: planned for Tuesday, 26 August⟧, Cabinet Office announced. Traditional dancers from all provinces have been invited, and Heroes Stadium is being painted.
=== a4 | outlet: The Harbour Independent (Cape Town) | published: 2031-08-19 | title: The president who won by an hour
%% ANALYSIS | Lerato van Wyk in Lusaka
It matters when a man says he has won. ⟦F23; v=before; by=-: Mulenga Chibwe's victory message was on his party's page fifty-two minutes before Justice Mwanza rose to speak⟧; I have the screenshot, and so has half of Lusaka. ⟦F23; v=after; by=State House: State House maintains that the address followed the declaration⟧, and that the page belongs to an over-eager volunteer.
It matters because ⟦F2; v=50.3; by=-: his margin over the threshold is three tenths of a point⟧. The Citizens' Tally, a church-backed project which photographed the forms at a sample of 1,500 stations, ⟦F2; v=48.1; by=Citizens' Tally: puts the incumbent at 48.1 per cent⟧. On those numbers, says its coordinator, Sister Agnes Lungu, ⟦F10; v=yes; by=Agnes Lungu: the country should be voting again in September⟧.
And it matters because of Matero. ⟦F11; v=3; by=University Teaching Hospital: A third victim, a girl of fifteen, died on Sunday at the University Teaching Hospital⟧, a registrar there told me. ⟦F12; v=police; by=Dr Moses Sakala: The cartridge cases that Dr Moses Sakala, the private pathologist hired by the families, laid out on a towel are of a calibre which only the paramilitary police are issued⟧.
Around the township the campaign posters have been turned to the wall. ⟦F13; v=41: The forty-one arrested that night⟧ have come home, except for two. Nobody speaks of ⟦F14; v=1: Elias Mumba, the marshal killed by stones in Kitwe⟧ ⟦F15; v=July: four weeks before the vote⟧, although his party put him on its last poster.
⟦F24; v=marred; by=Commonwealth Lawyers' Circle: A smaller mission, the Commonwealth Lawyers' Circle, found what came after the close of the polls “seriously marred”⟧. ⟦F21; v=about seven in ten; by=-: Roughly seven registered voters in ten took part⟧, or ⟦F21; v=58; by=-: 58 per cent if one counts every adult in the country, on the register or not⟧, and most of them queued politely for hours. They deserve better than ⟦F5: a black screen⟧.
%% Lerato van Wyk is our regional correspondent. Subscribe from R79 a month.
=== a5 | outlet: Lusaka Lens | published: 2031-08-21 | title: LIVE: Sitali petitions Constitutional Court
%% This blog is now closed. Times are local.
17.40 – Good evening. ⟦F29; v=filed; by=-: Dr Sitali's lawyers have handed in their petition⟧, four boxes of it, ⟦F30; v=three days; by=-: three days ahead of the deadline⟧. They ask for the result to be annulled. ⟪Namukolo Sitali; q: “⟦F10; v=yes; by=Namukolo Sitali: Nobody got half. The law then says we go back to the people⟧,”⟫ she told us outside the court.
17.15 – What's in the boxes? Mainly the forms of the Citizens' Tally, in which ⟦F2; v=48.1; by=Citizens' Tally: Mr Chibwe falls almost two points short of the line⟧, and an affidavit of a technician. He swears ⟦F8; v=deliberate; by=technician; st=alleged: that a superior ordered the cable out⟧.
16.50 – For those who ask: ⟦F6; v=23h40; by=commission: the commission's log has the last packet of data at 23.40 hours⟧ on Thursday, and the petition does not dispute it.
@@ copy Meridian Press Agency
⟦F17; v=throttled; by=NetPulse: Internet traffic in Lusaka fell by two thirds in the same hours⟧, the monitoring group NetPulse said. ⟦F17; v=not throttled; by=telecoms regulator; st=denied: The telecommunications regulator said it restricted nothing⟧.
15.30 – ⟦F33; v=bail; by=-: Boniface Tembo is out on bail⟧, six days after ⟦F26; by=-: police came for the party's data man⟧. ⟦F27; v=hacking; by=charge sheet: The charge sheet speaks of a computer intrusion⟧; his mother, who brought him porridge, speaks of a boy who fixes printers.
14.05 – The Inspector General has suspended ⟦F31; v=4; by=Inspector General: four officers of the paramilitary unit⟧ over ⟦F11; v=3: the three killings in Matero⟧. Remember that ⟦F12; v=cadres: last Friday it was all the fault of men in a minibus⟧, if you listened to the police.
13.20 – With the case in court ⟦F28; v=postponed; by=Cabinet Office: the swearing-in will not be held on Tuesday after all⟧, Cabinet Office confirms. The stadium painters have been told to slow down.
12.00 – The market is calm. ⟦F18; v=4; by=-: Last Friday's slide, one twenty-fifth off the kwacha's value⟧, has not been repeated.
=== a6 | outlet: Copperbelt Morning Post | published: 2031-08-22 | title: Five things the court must settle
%% By Mwila Chanda
A week after ⟦F1: Zambians chose, or did not choose, a president⟧, the matter lies with seven judges, ⟦F35; v=14 days; by=-: who have fourteen days⟧. What must they decide?
First, the arithmetic. ⟦F2; v=50.3; by=electoral commission: By the commission's declaration Chibwe cleared the bar with 50.3⟧; ⟦F16; v=50: the bar is fifty per cent plus one vote⟧. Take away ⟦F34; v=9214; by=-: the 9,214 votes of Chingola East, where the form bears two different signatures⟧, and he has not.
Second, the dark hours. ⟦F7; v=190 minutes: For 190 minutes⟧ no figure moved. The electricity utility has since written to this newspaper that ⟦F8; v=not power; by=electricity utility; st=denied: it recorded no interruption on the Mulungushi feeder that night⟧. ⟦F9; v=Mulungushi; by=-: All sides agree at least that it happened under the hall, in the basement⟧.
Third, the whistle. Did the President ⟦F23; v=before: hail his own victory while the chairperson was still counting⟧? A screenshot first published in Cape Town suggests it.
Fourth, the phones. ⟦F17; v=throttled; by=two operators: Two mobile operators have admitted to slowing data on Thursday night at the request of the regulator⟧.
Fifth, the turnout. ⟦F21; v=71.6; by=commission: The official 71.6 per cent⟧ is ⟦F32; v=92; by=-: made up of 92 per cent in the President's home province⟧ and of much less in the south.
⟪Irene Mwanza; q: “⟦F8; v=power failure; by=Irene Mwanza: It was an electrical matter⟧. Go and have tea,”⟫ is how the chairperson would now like not to have been quoted. The observers looked at different things: ⟦F24; v=orderly; by=Southern Corridor mission: the Southern Corridor team praised the polling⟧, watched by ⟦F25; v=86; by=-: its eighty-six men and women⟧; ⟦F24; v=marred; by=lawyers: the Commonwealth's lawyers called the counting blemished⟧. In last week's Post we reported ⟦F11; v=2: two dead at Matero⟧. ⟦F11; v=3: There are now three⟧, and the youngest was fifteen.
%% Corrections: Dr Sitali was deputy governor, not governor, of the Bank of Zambia.
=== key
F1 | What was held in Zambia?
F2 | What share of the vote did Chibwe get?
F3 | What share of the vote did Sitali get?
F4 | What share of polling stations had reported?
F5 | What happened to the results display during the count?
F6 | At what hour did the results system fail?
F7 | How long did the results system stay down?
F8 | What caused the outage of the results system?
F9 | Where did the fault lie?
F10 | Is a second round needed?
F11 | How many people were killed in the Matero shooting?
F12 | Who fired in Matero?
F13 | How many people were detained in Matero?
F14 | How many died at the Kitwe rally?
F15 | When was the Kitwe rally?
F16 | What share does a candidate need to win outright?
F17 | Was the internet slowed in Lusaka on election night?
F18 | How much did the kwacha lose?
F19 | What share did Chibwe win in the previous election?
F20 | When was the result declared?
F21 | What was the turnout?
F22 | What share of ballots was rejected?
F23 | Did Chibwe claim victory before or after the declaration?
F24 | How did observers judge the vote?
F25 | How many observers did the Southern Corridor mission deploy?
F26 | What happened to Boniface Tembo?
F27 | What did Boniface Tembo do?
F28 | When is the inauguration?
F29 | Has Sitali petitioned the court?
F30 | How long before the deadline was the petition filed?
F31 | How many officers were suspended?
F32 | What was the turnout in the President's home province?
F33 | Was Boniface Tembo released?
F34 | How many votes of Chingola East are in doubt?
F35 | How long does the court have?
F36 | Within how many days would a second round be held?
F37 | Did the lights in the hall go out?
D1 | figure | conflict | F2 | 50.3: a3 a4 a6 | 48.1: a4 a5 | the commission's final count against the church-backed sample of forms
D2 | figure | update | F2 | 49.4: a1 | 49.8: a2 | 50.3: a3 a4 a6 | the count went on
D3 | cause | conflict | F8 | power failure: a1 a3 a6 | deliberate: a1 a2 a5 | not power: a6 | the commission blames electricity, the opposition and a technician a pulled cable, the utility saw no interruption
D4 | sequence | conflict | F23 | after: a3 a4 | before: a4 a6 | state media and State House against a screenshot of the party page
D5 | responsibility | conflict | F12 | cadres: a1 a5 | police: a1 a4 | police blame cadres, residents and the pathologist the paramilitary unit
D6 | figure | update | F11 | 2: a1 a2 a6 | 3: a4 a5 a6 | a girl died in hospital on Sunday
D7 | figure | rounding | F7 | more than three hours: a2 | 190 minutes: a3 a6 | the agency rounds
D8 | figure | rounding | F21 | about seven in ten: a4 | 71.6: a3 a6 | the analysis rounds the turnout
D9 | figure | scope | F21 | 71.6: a3 a6 | 58: a4 | of registered voters against of all adults
D10 | denial | conflict | F17 | throttled: a2 a5 a6 | not throttled: a2 a5 | the monitor and two operators against the regulator
D11 | characterisation | scope | F24 | orderly: a3 a6 | marred: a4 a6 | one mission judges the voting, the other what followed the close of the polls
D12 | denial | conflict | F10 | no: a3 | yes: a4 a5 | the commission sees an outright win, the tally and the challenger do not
D13 | date | update | F28 | 2031-08-26: a3 | postponed: a5 | the petition put off the swearing-in
R F2 | 2 | the electoral commission; the Citizens' Tally
R F8 | 4 | the electoral commission; the opposition; the technician; the electricity utility
R F12 | 3 | police; residents; the families' pathologist
R F17 | 3 | NetPulse; the regulator; two operators
S | a1 “A power fault, nothing more. Go and have some tea,” | a6 “It was an electrical matter. Go and have tea,”
E | Mulenga Chibwe | person | President Mulenga Chibwe; Mulenga Chibwe; Chibwe; Mr Chibwe
E | Namukolo Sitali | person | Dr Namukolo Sitali; Namukolo Sitali; Dr Sitali
E | Irene Mwanza | person | Justice Irene Mwanza; Justice Mwanza; Irene Mwanza
E | Citizens' Tally | organisation | The Citizens' Tally; Citizens' Tally
