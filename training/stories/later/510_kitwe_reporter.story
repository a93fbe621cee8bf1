story: kitwe_reporter
about: a Zambian mining reporter is arrested; at home, at the border or at a roadblock, before or after his story ran, for spying or for theft; the ministry first denies holding anyone, an older arrest at an airport and his editor's questioning stand close by
=== a1 | outlet: Copperbelt Beacon | published: 2032-04-17 | title: Beacon reporter taken from home at night
%% By Beacon staff
%% Kitwe, Saturday
⟦F1; by=-: Our colleague Joseph Kabaso has been in police hands⟧ since ⟦F2; v=2032-04-15; by=Naomi Kabaso: ⟦T2032-04-15: Thursday night⟧⟧. ⟦F3; v=home; by=Naomi Kabaso: He was led out of his house in Parklands⟧, barefoot, in front of his two daughters.
⟪Naomi Kabaso; q: “⟦F4; v=11; by=Naomi Kabaso: There were eleven of them⟧ in three cars without plates. One asked me for tea,”⟫ said his wife, Naomi, a nurse.
The men went off with ⟦F5; v=2 laptops; by=Naomi Kabaso: two laptops⟧, a telephone and the children's school tablet. They showed ⟦F6; v=none; by=Naomi Kabaso: no warrant⟧.
Three hours earlier, ⟦F7; v=after; by=-: at six in the evening, this newspaper had put on its website Mr Kabaso's report⟧ on ⟦F8; v=64; by=-: a 64-page audit⟧ according to which ⟦F9; v=K180m; by=audit: K180 million in mineral royalties never reached the treasury⟧. The audit concerns ⟦F10; v=Mufulira; by=-: the Mufulira concession of Bergholm Resources⟧.
⟦F11; v=not held; st=denied; by=ministry of information: The ministry of information said yesterday that no journalist was in detention anywhere in the Republic⟧. His lawyer, Chanda Mulenga, 43, has been to five police stations.
%% Subscribe: K15 a week
=== a2 | outlet: Interlake News Agency | published: 2032-04-17 | title: Zambia holds investigative reporter for "espionage"
LUSAKA, April 17 (Interlake) - Zambian police said on Saturday that they had ⟦F1; by=police: arrested a newspaper reporter⟧ who wrote about missing mining taxes, a day after ⟦F11; v=not held; st=denied; by=government: the government had said it was not holding any member of the press⟧.
⟦F12; v=espionage; by=police: Joseph Kabaso, 36, is being investigated for espionage⟧, ⟦F37; v=30 years; by=police: which carries up to 30 years in prison⟧, police spokesman Elias Phiri told Interlake.
⟦F3; v=border; by=Elias Phiri: He was intercepted at the Kasumbalesa crossing⟧ ⟦F2; v=2032-04-16; by=Elias Phiri: in the small hours of ⟦T2032-04-16: Friday⟧⟧ ⟦F13; v=fleeing; by=Elias Phiri: as he tried to slip into the Democratic Republic of Congo⟧, Phiri said.
⟦F7; v=before; by=Elias Phiri: No article had appeared at that time⟧, Phiri said, adding that police had acted ⟦F14; v=complaint; by=Elias Phiri: on a complaint from the mining company⟧.
The Copperbelt Beacon says ⟦F3; v=home; by=Copperbelt Beacon: he was seized at his residence in Kitwe⟧. The report said that ⟦F9; v=K180m; by=audit > Copperbelt Beacon: some $7 million in royalties had gone astray⟧.
⟦F15; v=2030: Kabaso was detained once before, in 2030⟧, ⟦F16; v=Lusaka airport: at Lusaka airport⟧, and ⟦F38: freed without charge⟧.
=== a3 | outlet: National Sentinel | published: 2032-04-18 | title: Man held over State documents was running away – Minister
%% A publication of the Ministry of Information
Minister of Information Humphrey Siame says the so-called journalist ⟦F1; by=minister: picked up by alert officers⟧ at the weekend ⟦F17; v=no; st=denied; by=minister: is not accredited with his Ministry⟧ and therefore cannot shelter under press freedom.
Hon. Siame told a briefing ⟦T2032-04-17: yesterday⟧ that ⟦F3; v=border; by=minister: the suspect was cornered at the Congolese frontier⟧ with ⟦F18; v=US$9000; by=minister: US$9,000 in cash⟧ in a maize-meal bag. ⟪Humphrey Siame; q: “⟦F13; v=fleeing; by=Humphrey Siame: An innocent man does not go to Kasumbalesa at two in the morning⟧,”⟫ he said.
Asked why his Ministry had on Friday stated that ⟦F11; v=not held: nobody was being kept⟧, the Minister said it had answered truthfully on the information then before it. ⟦F11; v=held; by=minister: The man was in custody and in good health⟧.
⟦F19; v=0; by=minister: There is not a single person in a Zambian prison for practising journalism⟧, he said.
⟦F5; v=2 laptops; by=minister: Two portable computers⟧ belonging to ⟦F20; by=minister: the Auditor General's office⟧ had been recovered.
%% Sentinel Motoring, every Tuesday
=== a4 | outlet: PressAegis | published: 2032-04-19 | title: Zambia: Release Joseph Kabaso and drop spying claim
%% ALERT | Nairobi | Press contacts below
PressAegis calls on the Zambian authorities to ⟦F21; by=PressAegis; st=asked: free the reporter Joseph Kabaso at once and unconditionally⟧.
Four days have passed since ⟦F1: his arrest⟧ ⟦F2; v=2032-04-15; by=neighbours: ⟦T2032-04-15: late on Thursday⟧⟧. ⟦F3; v=home; by=neighbours: Three neighbours have separately told us that they watched him being put into a car outside his own gate⟧. By our reckoning ⟦F22; v=more than 80 hours; by=PressAegis: he had been locked up for more than 80 hours⟧ when he first saw a lawyer; the law allows forty-eight.
That lawyer, Ms Mulenga, ⟦F39; v=Ndola; by=Chanda Mulenga: found him at Kabushi police station in Ndola⟧. ⟦F23; v=slaps; by=Chanda Mulenga: He cannot hear on the left side since he was slapped⟧, she says. ⟦F12; v=espionage; st=doubted; by=Chanda Mulenga: She was shown no document on which the word espionage occurs⟧.
⟦F17; v=yes; by=PressAegis: Mr Kabaso's press card, number 0417, is valid to the end of December⟧. We have a copy of it. As for the complaint, ⟦F14; v=no complaint; st=denied; by=Bergholm Resources: Bergholm Resources of Toronto has written to us that it lodged none⟧.
⟦F19; v=5; by=PressAegis: He is the fifth reporter or editor whom Zambia has locked up this year⟧, counting those let go within days.
⟦F24; v=Beatrice Tembo: His editor, Beatrice Tembo⟧, ⟦F25; v=6 hours; by=PressAegis: was questioned for six hours⟧ ⟦F26; v=2032-04-19: ⟦T2032-04-19: today⟧⟧ and sent home.
=== a5 | outlet: Lusaka Whistle | published: 2032-04-19 | title: KABASO: THE WHISTLE HAS THE THIRD VERSION
%% Share! Share! Share!
You have heard the wife's story and you have heard the Minister's story. A bus driver on the Chingola road has told us what HE saw. ⟦F3; v=roadblock; by=bus driver; st=alleged: A man who looked like Kabaso, driving a white Corolla, was stopped at the Sabina roadblock⟧ at about 23 hours ⟦F2; v=2032-04-15; by=bus driver: on that ⟦T2032-04-15: Thursday⟧⟧ and put in a Land Cruiser.
Was it him? ⟦F27; v=Kabaso's brother; by=Beacon colleague: A colleague at the Beacon thinks it was the brother, Moses Kabaso⟧, who drives that Corolla and was also missing until Saturday.
And the crime? ⟦F12; v=espionage; by=police; st=doubted: Spying, say police⟧. For whom? For the Auditor General, we suppose!
⟦F28; v=about 60; by=-: About SIXTY media people⟧, ⟦F28; v=57; by=Lusaka Whistle: 57 by our head count⟧, sat down in front of the Ministry ⟦F29; v=2032-04-19: ⟦T2032-04-19: this morning⟧⟧ with tape over their mouths. Minister Siame drove past.
⟪Humphrey Siame; q; via=National Sentinel: “Innocent men do not go to the border at two in the morning,”⟫ he had told the Sentinel. Neither, we hear, did this one.
=== a6 | outlet: Nordfunk English Service | published: 2032-04-22 | title: Zambian reporter charged with theft, not spying
%% Africa desk | 2 min read
A week after ⟦F1: he vanished from his home town⟧, the Zambian reporter Joseph Kabaso appeared ⟦F30; v=2032-04-21: ⟦T2032-04-21: on Wednesday⟧⟧ before a magistrate in Kitwe. ⟦F12; v=theft; by=prosecution: The charge sheet accused him of stealing government papers⟧; ⟦F12; v=espionage; by=police: the espionage of which police had talked⟧ was nowhere in it.
Bail was set at ⟦F31; v=K40,000; by=court: 40,000 kwacha, or roughly 1,400 euros⟧. ⟦F32; by=court: He had to give up his passport⟧.
The prosecution kept to its claim that ⟦F3; v=border; by=prosecution: he was caught at the Congolese border⟧. The defence produced the crossing's register. ⟦F33; v=no entry; by=Chanda Mulenga: No arrest is entered for that night⟧, said Chanda Mulenga.
The accused held a hand to his left ear throughout. ⟦F23; v=slaps; by=private specialist: A specialist engaged by the family speaks of a drum burst by a blow with the flat of the hand⟧.
@@ copy Interlake News Agency
⟦F7; v=before; by=Elias Phiri: No article had appeared at that time⟧, Phiri said, adding that police had acted ⟦F14; v=complaint; by=Elias Phiri: on a complaint from the mining company⟧.
Three embassies, Germany's among them, ⟦F34; v=3; by=-: have voiced concern⟧. ⟦F28; v=about 60; by=-: Some 60 journalists demonstrated in Lusaka⟧ on Monday.
Kabaso is no stranger to cells. ⟦F15; v=2030: Two years ago⟧ officers ⟦F16; v=Lusaka airport: pulled him off a plane in the capital⟧ over an article on fuel tenders; ⟦F38: it came to nothing⟧.
=== a7 | outlet: Copperbelt Beacon | published: 2032-04-27 | title: Kabaso back at his desk; police drop Kasumbalesa claim
%% By Beatrice Tembo, Editor
&& ⟦F1: Joseph Kabaso was arrested⟧ ⟦F2; v=2032-04-15: on ⟦T2032-04-15: 15 April⟧⟧ after reporting on missing royalties.
He walked in ⟦F35; v=2032-04-26: ⟦T2032-04-26: yesterday⟧⟧ at nine and asked who had taken his chair.
Meanwhile Mr Phiri of the police has spoken again. ⟦F3; v=home; by=Elias Phiri: Officers “proceeded to the suspect's premises in Parklands”, his new statement reads⟧; ⟦F13; v=another man; by=Elias Phiri: the person at Kasumbalesa was a trader of similar appearance⟧. He was silent about the dollars.
On one thing police will not move: that ⟦F7; v=before; by=Elias Phiri: they had him before we published⟧. ⟦F7; v=after; by=server log: Our server log shows 18h02; his wife rang me at 21h15⟧.
We have something to put right too. ⟦F10; v=Mufulira; by=Copperbelt Beacon: The audit does concern Bergholm's Mufulira licence⟧. But the sum is ⟦F9; v=K118m; by=audit > Copperbelt Beacon: K118 million, not ⟦F9; v=K180m; by=Copperbelt Beacon: the K180 million⟧ we printed⟧: two digits were swapped in the typing. Mr Kabaso says he typed it himself.
I was myself ⟦F25; v=most of a day; by=Beatrice Tembo: kept the better part of a working day⟧ by polite men ⟦F26; v=2032-04-19: ⟦T2032-04-19: on the 19th⟧⟧; that was ⟦F24; v=Beatrice Tembo: an interview, not an arrest⟧.
⟦F36; v=2032-06-08; st=planned; by=court: The trial for theft opens ⟦T2032-06-08: on 8 June⟧⟧.
=== key
F1 | What happened to Joseph Kabaso?
F2 | When was he arrested?
F3 | Where was he arrested?
F4 | How many officers made the arrest?
F5 | What computers were taken?
F6 | Was there a warrant?
F7 | Was he arrested before or after the article was published?
F8 | How long is the audit?
F9 | How much in royalties went missing?
F10 | Which concession does the audit concern?
F11 | Did the government hold him?
F12 | What is he accused of?
F13 | Was he trying to leave the country?
F14 | Did the mining company complain?
F15 | When was he detained before?
F16 | Where was he detained before?
F17 | Was he accredited?
F18 | How much cash did the suspect carry?
F19 | How many journalists has Zambia jailed this year?
F20 | Whose were the laptops?
F21 | What does PressAegis demand?
F22 | How long was he held before he saw a lawyer?
F23 | Why can he not hear on the left?
F24 | Who else was questioned?
F25 | How long was the editor questioned?
F26 | When was the editor questioned?
F27 | Who was the man at the roadblock?
F28 | How many journalists demonstrated?
F29 | When was the demonstration?
F30 | When did he appear in court?
F31 | What bail was set?
F32 | What else did the court require?
F33 | What does the border register show?
F34 | How many embassies voiced concern?
F35 | When did he return to work?
F36 | When does the trial open?
F37 | What sentence does espionage carry?
F38 | How did the earlier detention end?
F39 | Where was he held?
D1 | place | conflict | F3 | home: a1 a2 a4 a7 | border: a2 a3 a6 | roadblock: a5 | wife and neighbours saw him taken at home, police and minister say at the frontier, a driver says at a roadblock
D2 | place | update | F3 | border: a2 a3 a6 | home: a1 a2 a4 a7 | ten days later the police's own statement puts the arrest at the house
D3 | date | conflict | F2 | 2032-04-15: a1 a4 a5 a7 | 2032-04-16: a2 | Thursday night against the small hours of Friday
D4 | sequence | conflict | F7 | after: a1 a7 | before: a2 a6 a7 | the paper says it had published three hours earlier, police that nothing had appeared
D5 | denial | update | F11 | not held: a1 a2 a3 | held: a3 | the ministry denies on Friday and admits on Saturday
D6 | identity | update | F12 | espionage: a2 a4 a5 a6 | theft: a6 | police spoke of spying, the charge sheet says theft
D7 | denial | conflict | F14 | complaint: a2 a6 | no complaint: a4 | police say the company complained, the company says not
D8 | characterisation | conflict | F17 | no: a3 | yes: a4 | the minister calls him unaccredited, the press group holds a copy of his card
D9 | identity | update | F13 | fleeing: a2 a3 | another man: a7 | police concede that the man at the border was a trader
D10 | figure | scope | F19 | 0: a3 | 5: a4 | those jailed for practising journalism, or all locked up even for days
D11 | figure | update | F9 | K180m: a1 a2 a7 | K118m: a7 | the paper corrects its own swapped digits
D12 | figure | rounding | F28 | 57: a5 | about 60: a5 a6 | the head count and the round number
D13 | figure | rounding | F25 | 6 hours: a4 | most of a day: a7 | the same questioning told loosely
R F3 | 4 | his wife; three neighbours; the police; the bus driver
R F7 | 2 | the police; the newspaper and its log
R F14 | 2 | the police; the company
R F19 | 2 | the minister; PressAegis
S | a3 “An innocent man does not go to Kasumbalesa at two in the morning,” | a5 “Innocent men do not go to the border at two in the morning,”
E | Joseph Kabaso | person | Joseph Kabaso; Mr Kabaso; Kabaso; the so-called journalist; the suspect
E | Humphrey Siame | person | Minister of Information Humphrey Siame; Hon. Siame; the Minister; Minister Siame
E | Elias Phiri | person | police spokesman Elias Phiri; Phiri; Mr Phiri of the police
E | Chanda Mulenga | person | Chanda Mulenga; Ms Mulenga
E | Copperbelt Beacon | organisation | The Copperbelt Beacon; the Beacon
