story: walburga_church_fast
about: undocumented dock cleaners fast in an Antwerp church; counted by the roll, by beds or by doctors, from the first empty plate or the first blood test, invited or intruding, a promise made or never made, a fall or a leap from the organ loft, a deal that is none, and what came of it by winter
=== a1 | outlet: De Scheldebode | published: 2032-05-11 | title: 214 cleaners stop eating in dock church
%% Antwerp | translated from Dutch
Mattresses lie from font to altar in Saint Walburga on the Docks. ⟦F1; by=-: Undocumented workers who scrub the tanks and sheds of the port have gone on hunger strike there⟧. ⟦F2; v=2032-05-03; by=Nadia Benali: They took nothing but sweet tea since ⟦T2032-05-03: Monday of last week⟧⟧, says Nadia Benali of the Committee of the Invisible. ⟦F3; v=214; by=Nadia Benali: Her roll has two hundred and fourteen names⟧.
⟪Nadia Benali; q: “⟦F4; by=Nadia Benali: We want rules on paper for a residence permit⟧. Not mercy, rules,”⟫ she says. ⟦F5; v=9 years; by=Nadia Benali: On average they have lived in Belgium for nine years⟧; ⟦F6; v=14; by=Nadia Benali: they come from fourteen countries⟧.
⟦F7; v=invited; by=Pieter Claes: The parish priest, Pieter Claes, 71, says that he unlocked the side door for them himself⟧. ⟦F7; v=occupied; by=bishop's office: The bishop's office calls it an occupation⟧ and asks everyone to be calm.
⟦F8; v=2027; by=-: Five years ago⟧ ⟦F9; v=96; by=-: 96 people fasted in a sports hall in Liège⟧; ⟦F10; v=all; by=-: every one of them received papers⟧.
%% Comment on this article (closed)
=== a2 | outlet: Benelux Press Bureau | published: 2032-05-19 | title: Belgium refuses to negotiate with church hunger strikers
BRUSSELS, May 19 (BPB) - Belgium's migration state secretary ruled out concessions on Wednesday to ⟦F1: foreigners without papers who are refusing food in an Antwerp church⟧.
⟦F3; v=130; by=city police: City police found 130 persons in the building⟧ during a night check. The Immigration Office, which ⟦F2; v=2032-05-08; by=Immigration Office: reckons the strike from ⟦T2032-05-08: May 8⟧, when a doctor drew the first blood samples⟧, said many went home to sleep.
⟪Koen Maes; q: “⟦F11; v=never; st=denied; by=Koen Maes: I promised nobody anything⟧, neither now nor in 2029,”⟫ the state secretary, Koen Maes, told parliament. ⟦F11; v=promised; by=strikers; st=alleged: The strikers say he gave them his word on a regularisation three years ago⟧.
⟦F12; v=17; by=hospitals: Seventeen have been treated in hospital⟧ since the start, hospitals said.
⟦F13; v=resign; by=Lotte Verhelst; st=planned: Health Minister Lotte Verhelst, of the Greens, has threatened to quit if anyone dies⟧.
⟦F8; v=2027; by=-: In 2027⟧ ⟦F9; v=96; by=-: a hunger strike by 96 people⟧ in Liège ⟦F10; v=all; by=-: brought all of them residence rights⟧.
%% BPB/lv/1702
=== a3 | outlet: De Rechte Lijn | published: 2032-05-27 | title: HUNGER STRIKER PLUNGES FROM ORGAN – AND WHO PAYS?
%% Your voice, straight
Drama in the squatted church! ⟦F14; v=Hamid Rostami; by=-: A man of 33, named as Hamid Rostami⟧, ⟦F15; by=-: came down seven metres from the organ loft⟧ ⟦F16; v=2032-05-25; by=-: ⟦T2032-05-25: on Tuesday⟧ night⟧. Both legs are broken. ⟦F17; v=leap; by=Nadia Benali: He leapt in despair, cries spokeswoman Benali⟧. ⟦F17; v=fall; by=organist: Nonsense, says organist Luc Smets: the rail is rotten, I have been writing letters about it for ten years⟧.
Let us not forget who these people are. ⟦F18; v=no employees; st=denied; by=Scheldeclean: Scheldeclean, the firm they claim to have slaved for, has never had a single one of them on its books⟧, it assures us. ⟦F3; v=130; by=police: And of ⟦F3; v=about 200; st=doubted; by=-: the famous two hundred⟧, the police saw a hundred and thirty⟧.
⟦F7; v=occupied; by=churchwardens: The churchwardens never gave leave⟧, by the way. ⟦F19; v=40,000; by=city: Police surveillance has cost the city 40,000 euros⟧.
%% POLL: Should the church be cleared? Yes 81%
=== a4 | outlet: Doctors on the Quay | published: 2032-06-04 | title: Medical bulletin 9
%% To all editors. No photographs of patients.
Day 33. ⟦F3; v=187; by=Doctors on the Quay: This morning our volunteers weighed 187 people who take no solid food⟧. We do not weigh those who have stopped, nor ⟦F20; v=27; by=Doctors on the Quay: the twenty-seven who were forbidden by us to go on⟧. ⟦F21; v=13 kg; by=Doctors on the Quay: They have lost thirteen kilos each in the mean⟧.
We count from ⟦F2; v=2032-05-03; by=Doctors on the Quay: ⟦T2032-05-03: 3 May⟧, the last supper being on the Sunday⟧. The Office's later date has no meaning in medicine; ⟦F22; by=Doctors on the Quay: after forty days the damage to the nerves may be permanent⟧, whichever calendar is used.
⟦F12; v=58; by=Doctors on the Quay: Fifty-eight have needed a drip or an ambulance⟧; the figure in the press ⟦F12; v=17; by=press: of seventeen⟧ means overnight admissions and is three weeks old.
Mr Rostami wishes it known that ⟦F17; v=fall; by=Hamid Rostami: he had gone up to look at the pipes and leaned on something that was no longer there⟧. ⟦F17; v=fall; by=Hamid Rostami: He did not want to die⟧.
=== a5 | outlet: Tanger Matin | published: 2032-06-14 | title: In Antwerp, our sons are fasting outside Ramadan
%% From our special correspondent
Abdelkader, from Larache, has been in the church ⟦F2; v=2032-05-03; by=Abdelkader: for six weeks to the day⟧ and has a voice like paper. Over his head gapes the loft from which ⟦F14; v=Hamid Rostami; by=-: a comrade, the Iranian Rostami⟧, ⟦F15; by=-: crashed on to the flagstones⟧ ⟦F16; v=2032-05-25; by=-: ⟦T2032-05-25: on 25 May⟧⟧. ⟦F4; by=-: What they all want is a list of conditions, written down, which a man can fulfil and so be legal⟧. For seven years he crawled into tanks. He takes from his sock ⟦F18; v=pay slips; by=pay slips: three pay slips: Scheldeclean NV, his name, a stamp⟧.
⟦F23; v=7000; by=organisers: Seven thousand people walked past the door ⟦T2032-06-12: on Saturday⟧ with empty plates⟧, the organisers claim; ⟦F23; v=4500; by=police: the police saw 4,500⟧.
The parish priest shows me a copy of something. ⟦F11; v=promised; by=meeting note: It is the note of a meeting of 14 October 2029, with the initials K.M., and says: “criteria to follow before summer”⟧. ⟪Pieter Claes; q: “A minister has many summers,”⟫ says Father Claes, ⟦F7; v=invited; by=Pieter Claes: who does not regret that he asked them in⟧.
⟦F6; v=over a dozen; by=-: More than a dozen flags⟧ hang in the nave. Moroccans are the largest group, ⟦F24; v=71; by=Nadia Benali: seventy-one according to Nadia Benali⟧; her own parents came from Tetouan.
@@ copy Benelux Press Bureau
⟦F13; v=resign; by=Lotte Verhelst; st=planned: Health Minister Lotte Verhelst, of the Greens, has threatened to leave office if anyone dies⟧.
=== a6 | outlet: Rhine Broadcasting, English desk | published: 2032-06-23 | title: Belgian church fast ends; who gave way is unclear
%% 3 min read
With a spoonful of soup for the cameras, ⟦F1: the hunger strike in Antwerp's dockside church⟧ ⟦F25; v=ended; by=-: came to its end⟧ ⟦F26; v=2032-06-22; by=-: ⟦T2032-06-22: on Tuesday⟧⟧. ⟦F27; v=day 51; by=Committee: It was the fifty-first day by the Committee's calendar⟧, ⟦F27; v=day 46; by=Immigration Office: the forty-sixth by that of the state⟧.
⟦F28; v=deal; by=Nadia Benali: An agreement has been reached, said Nadia Benali: each file would be read by an independent panel, and long residence would weigh⟧. ⟦F28; v=no deal; st=denied; by=Koen Maes: There is no agreement whatever, said State Secretary Koen Maes; anyone may always hand in a file⟧.
Under questioning ⟦F11; v=intention; by=Koen Maes: Maes conceded that the initials on a note of 2029 were his; it had recorded “an intention, no promise”⟧.
⟦F18; v=through agency; by=Scheldeclean: Scheldeclean, which used to deny any link, now admits that the men worked in its overalls, sent by a labour agency⟧. ⟦F4; by=-: The fasters had sought fixed criteria for a right to stay⟧; they had ⟦F7; v=invited; by=-: been let in by the parish priest⟧ and ⟦F3; v=214; by=-: numbered 214 when they started⟧.
⟦F29; by=labour inspectorate: The labour inspectorate is investigating⟧.
=== a7 | outlet: De Scheldebode | published: 2032-12-18 | title: Half a year after the soup: thirty-one papers
%% Long read, Saturday
&& ⟦F1: Last spring dock cleaners starved themselves in Saint Walburga⟧ for a residence permit.
We asked the Immigration Office for the tally. ⟦F30; v=188; by=Immigration Office: A hundred and eighty-eight strikers handed in a file⟧. ⟦F31; v=31; by=Immigration Office: Thirty-one got papers⟧, ⟦F32; v=one in six; by=-: which makes one in six⟧. ⟦F31; v=44; by=Nadia Benali: Nadia Benali speaks of forty-four; she adds the thirteen children and spouses who were given a permit with them⟧.
⟦F28; v=deal; by=panel chair: The chair of the panel, retired judge Myriam Kestens, is not in doubt that something had been agreed⟧. ⟪Myriam Kestens; q: “I have the letter that appointed me,”⟫ she says.
⟦F33; v=no; by=Nadia Benali: Would they do it again? No, says Benali⟧. ⟪Nadia Benali; q: “We asked for rules, not for mercy. We got a lottery.”⟫ ⟦F34; v=26; by=neurologist: Twenty-six of the fasters have lasting numbness in the feet⟧, a neurologist at the Stuivenberg hospital told us. ⟦F9; v=about a hundred; by=-: The hundred or so of Liège⟧, ⟦F10; v=all; by=-: who came away with a permit to the last man⟧, have formed a choir and sang in the church ⟦T2032-12-12: on Sunday⟧.
⟦F7; v=invited; by=-: Pastor Claes, who had opened the door to them⟧, is to retire at Easter. ⟦F15; by=-: Where Hamid Rostami went over the edge⟧ ⟦F16; v=2032-05-25; by=-: that night of ⟦T2032-05-25: 25 May⟧⟧, ⟦F35; v=repaired; by=-: there is a new rail⟧.
=== key
F1 | What is happening in the Antwerp church?
F2 | When did the hunger strike begin?
F3 | How many people are on hunger strike?
F4 | What do the strikers want?
F5 | How long have the strikers lived in Belgium?
F6 | From how many countries do the strikers come?
F7 | Were the strikers invited into the church?
F8 | When was the fast in Liège?
F9 | How many fasted in Liège?
F10 | How many of the Liège strikers got papers?
F11 | Did the state secretary promise a regularisation?
F12 | How many strikers needed hospital care?
F13 | What does the health minister threaten?
F14 | Who came down from the organ loft?
F15 | What happened at the organ loft?
F16 | When did the man come down from the loft?
F17 | Did he fall or leap?
F18 | Did Scheldeclean employ the strikers?
F19 | What has police surveillance cost?
F20 | How many were told to stop by doctors?
F21 | How much weight have they lost?
F22 | What happens after forty days?
F23 | How many took part in the march with plates?
F24 | How many of the strikers are Moroccans?
F25 | What became of the hunger strike?
F26 | When did the hunger strike end?
F27 | On which day of the fast did it end?
F28 | Was there an agreement?
F29 | What is the labour inspectorate doing?
F30 | How many strikers applied?
F31 | How many got papers?
F32 | What share of the files succeeded?
F33 | Would they do it again?
F34 | How many have lasting damage?
F35 | What became of the rail?
D1 | figure | conflict | F3 | 214: a1 a6 | 130: a2 a3 | the committee's roll against the police's night check
D17 | figure | rounding | F3 | 214: a1 a6 | about 200: a3 | the roll, rounded with a sneer
D2 | figure | scope | F3 | 214: a1 a6 | 187: a4 | all on the roll, or those still weighed without solid food
D3 | date | conflict | F2 | 2032-05-03: a1 a4 a5 | 2032-05-08: a2 | the last meal against the first blood sample
D4 | responsibility | conflict | F7 | invited: a1 a5 a6 a7 | occupied: a1 a3 | the priest opened the door, bishop and wardens never gave leave
D5 | denial | conflict | F11 | promised: a2 a5 | never: a2 | the strikers and the note against the state secretary
D6 | denial | update | F11 | never: a2 | intention: a6 | shown his initials he concedes an intention
D7 | cause | conflict | F17 | leap: a3 | fall: a3 a4 | the spokeswoman against the organist and the man himself
D8 | denial | conflict | F18 | no employees: a3 | pay slips: a5 | the firm's books against the slips in a sock
D9 | denial | update | F18 | no employees: a3 | through agency: a6 | the firm admits that an agency sent them
D10 | figure | scope | F12 | 17: a2 a4 | 58: a4 | overnight admissions three weeks ago, or every drip and ambulance
D11 | figure | conflict | F23 | 7000: a5 | 4500: a5 | organisers and police on one march
D12 | characterisation | conflict | F28 | deal: a6 a7 | no deal: a6 | the committee and the panel's chair against the state secretary
D13 | sequence | conflict | F27 | day 51: a6 | day 46: a6 | the two calendars of the same last day
D14 | figure | scope | F31 | 31: a7 | 44: a7 | strikers alone, or with children and spouses
D15 | figure | rounding | F6 | 14: a1 | over a dozen: a5 | the same countries
D16 | figure | rounding | F9 | 96: a1 a2 | about a hundred: a7 | the same strikers of Liège
R F3 | 3 | the committee; the police; the volunteer doctors
R F17 | 3 | the spokeswoman; the organist; the man himself
R F11 | 3 | the strikers; the state secretary; the note of 2029
R F18 | 2 | the firm; the pay slips
S | a1 “We want rules on paper for a residence permit. Not mercy, rules,” | a7 “We asked for rules, not for mercy.
E | Nadia Benali | person | Nadia Benali; spokeswoman Benali; Benali
E | Koen Maes | person | Koen Maes; State Secretary Koen Maes; Maes; Belgium's migration state secretary
E | Pieter Claes | person | The parish priest, Pieter Claes; Father Claes; The parish priest
E | Hamid Rostami | person | Hamid Rostami; Mr Rostami
E | Committee of the Invisible | organisation | the Committee of the Invisible; the Committee
