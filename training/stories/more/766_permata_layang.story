story: permata_layang
about: a Malaysian maker recalls an electric hatchback that rolls away when parked; ordered or voluntary, software or a gear, how many deaths, when the company knew, and where a child was hit
=== a1 | outlet: Nusantara News Agency | published: 2032-03-09 | title: Permata recalls 118,400 Layang cars over parking brake
KUALA LUMPUR, March 9 (NNA) -- Permata Auto Bhd ⟦F1; by=-: is calling back every Layang electric hatchback it has built⟧, ⟦F2; v=118400; by=the company: 118,400 cars in eleven countries⟧, because ⟦F3; by=the company: the parking brake can let go minutes after the driver has walked away⟧, the company said ⟦T2032-03-09: on Tuesday⟧.
⟦F4; v=voluntary; by=the company: The step was taken voluntarily⟧ and ⟦F5; v=RM190 million; by=the company: will cost about RM190 million⟧, it told the stock exchange. ⟦F6; v=software; by=the company: A fault in the program that watches the brake is to blame⟧, and ⟦F7; v=45 minutes; by=the company: a workshop visit of 45 minutes cures it⟧.
⟦F8; v=1; by=the company: The firm accepts that one death is connected with the defect⟧, that of ⟦F9; v=4; by=-: four-year-old Aisyah Rosli⟧, ⟦F10; v=2032-01-17; by=police: who was struck ⟦T2032-01-17: on January 17⟧⟧ ⟦F11; v=clinic ramp; by=police: on the ramp of a clinic in Subang, according to police⟧.
Chief executive Datuk Hisham Zainuddin bowed to reporters at the Shah Alam plant. ⟪Hisham Zainuddin; q: “We learned of this ⟦F12; v=2031-10; by=Hisham Zainuddin: ⟦T2031-10: in October⟧⟧ and we have not slept since,”⟫ he said. He is 57. ⟦F13; v=no; by=Hisham Zainuddin; st=denied: He said he would not step down⟧.
Shares of the maker, which is ⟦F14; v=31%; by=-: 31 per cent owned by the pension fund⟧, lost a tenth of their value before trading was suspended. It is Permata's second recall; ⟦F15; v=2029; by=-: in 2029⟧ it replaced ⟦F16; v=21000; by=-: the seat-belt buckles of 21,000 saloons⟧.
=== a2 | outlet: Selangor Sun | published: 2032-03-10 | title: Minister: I MADE them do it
%% By the Sun Squad | Pix: Faizal
%% WIN! Umrah for two – p. 14
Voluntary? Pull the other one, says the man with the rubber stamp. ⟦F4; v=ordered; by=Lim Chee Keong: Transport minister Lim Chee Keong let it be known last night that he had signed a recall order ⟦T2032-03-05: on Friday⟧ and given Permata the weekend to announce it nicely⟧. ⟪Lim Chee Keong; q: “They wanted a bulletin. I wanted the cars,”⟫ he growled to the Sun at a Klang wedding.
⟦F8; v=3; by=Lim Chee Keong: His officers have three funerals in the file⟧: ⟦F9; v=4; by=-: little Aisyah, who was four⟧, a Penang fishmonger and a retired headmistress in Ipoh.
⟦F2; v=nearly 120000; by=-: Close to 120,000 Layangs must go in⟧. Owners we met at the Shah Alam showroom had been told to turn the wheels to the kerb and pray. ⟦F7; v=45 minutes; by=-: Three-quarters of an hour on the hoist⟧ and off home, is the promise. Some had brought bricks. One aunty, 71, has a coconut on a string.
Aisyah's father, lorry driver Rosli Hamdan, doesn't want the bow. ⟦F10; v=2032-01-17; by=-: He lost her on the third Saturday of January⟧. ⟪Rosli Hamdan; q: “⟦F17; v=pressed; by=Rosli Hamdan: My wife pressed the P⟧. The light was on. The car waited until my girl was behind it,”⟫ he said. ⟦F17; v=not pressed; by=Permata; st=alleged: Permata has hinted that Mum never pushed the button⟧. ⟦F17; v=pressed; by=Rosli Hamdan: Dad says she did⟧.
And ⟦F11; v=driveway; by=Permata: where Permata's press kit speaks of “a private driveway”⟧, ⟦F11; v=clinic ramp; by=-: the Sun stood on the spot, and it is the concrete slope outside Klinik Wawasan⟧, with a bunch of yellow chrysanthemums on it.
A whisper from the boardroom says ⟦F13; v=yes; by=a source; st=alleged: the big boss has his letter written already⟧.
=== a3 | outlet: Cape Motor Weekly | published: 2032-03-12 | title: Rolling stock: what the Layang recall means at the coast
%% Words: Themba Nkabinde | Recalls & Safety
Of the cars concerned, ⟦F18; v=9200; by=importer: some 9200 are on our roads⟧, most of them between Durban and George, says the importer. ⟦F2; v=96000; by=importer: Malaysia's own 96,000 come first in the queue⟧; ours must wait until May.
What actually goes wrong? ⟦F3; by=-: Left alone on a slope, a Layang may grow tired of standing⟧. The maker ⟦F6; v=software; by=maker: says code⟧. We had a Durban gearbox man open one. ⟦F6; v=gear; by=Vusi Radebe: Inside the actuator sits a plastic pinion the size of a thumbnail, and in this one three teeth had sheared⟧. ⟪Vusi Radebe; q: “You can't update a tooth,”⟫ says Vusi Radebe, who has been stripping boxes since 1998. ⟦F1; by=-: Now the whole model line is being hauled back⟧. ⟦F19; v=Siam Dong; by=moulding mark: The moulding mark is that of Siam Dong Precision, Chonburi⟧.
⟦F7; v=under an hour; by=-: The dealers' fix takes less than an hour⟧ and involves no spanner at all, so we would keep the brick.
⟦F20; v=2; by=-: Two people were hurt on the Umhlanga hill ⟦T2031-12: in December⟧⟧ when an empty Layang crossed a braai. Nobody linked it to anything. ⟦F21; v=asked; by=importer; st=asked: The importer has now asked for that car back⟧, and the owner, a dentist, has sensibly refused.
Money: ⟦F5; v=RM190 million; by=-: roughly 42 million US dollars has been set aside in Shah Alam⟧, or R6500 a car by our sums. ⟦F16; v=21000; by=-: The earlier buckle affair, which took in 21 000 cars⟧, never reached these shores, because the saloon was not sold here.
Resale values have already softened. A Pinetown dealer who was asking R214 000 for a 2030 model on Monday would take R180 000 by Thursday, and threw in the chocks.
%% Next week: we drive the new Bakkie Hybrid
=== a4 | outlet: Chonburi Business Post | published: 2032-03-15 | title: Siam Dong: the gear was good, the order was late
%% Translated from Thai
The parts manufacturer Siam Dong Precision has defended itself against the suspicion coming out of Malaysia and South Africa. ⟦F6; v=not gear; st=denied; by=Siam Dong: Its pinion holds eight times the load that was demanded⟧, says director Anong Srisuk, and ⟦F22; v=0.4 mm; by=Anong Srisuk: it was Permata that wished the wall thinner by 0.4 millimetre⟧. ⟪Anong Srisuk; q: “We have the drawing with their stamp,”⟫ she says.
⟦F19; v=Siam Dong; by=Anong Srisuk: That the piece comes from her hall she does not dispute⟧. ⟦F23; v=640; by=-: In that hall 640 people work⟧.
⟦F14; v=31%; by=-: Permata, in which Malaysian pensioners have 31 per cent⟧, is the hall's largest customer. More explosive is a message which she showed to this newspaper. ⟦F12; v=2031-05; by=message: In it an engineer of Permata writes ⟦T2031-05-20: on 20 May of last year⟧ that “three vehicles have wandered”⟧, and requests harder plastic by July. ⟦F12; v=2031-10; by=Permata: Permata had given October as the moment when it first heard⟧. The company answers that ⟦F24; by=Permata: the message concerned prototypes⟧.
⟦F25; v=cancelled; by=Anong Srisuk: Permata has meanwhile cancelled its orders for the second quarter⟧, Mrs Anong says.
@@ copy Nusantara News Agency
Permata Auto Bhd ⟦F1; by=-: is calling back every Layang electric hatchback it has built⟧, ⟦F2; v=118400; by=the company: 118,400 cars in eleven countries⟧, because ⟦F3; by=the company: the parking brake can let go minutes after the driver has walked away⟧.
⟦F31; v=3100; by=-: In Thailand 3,100 of the cars have been registered⟧, chiefly as taxis of the island of Phuket, where the hills are steep. The taxi cooperative there has ordered its drivers to leave the car in the shade and a stone under the wheel.
=== a5 | outlet: Pengguna Watch | published: 2032-03-22 | title: Five dead, not one: our submission to the select committee
%% Malaysian Consumers' Alliance for Road Safety
We have collected police reports, hospital letters and dealers' job cards. They show ⟦F8; v=5; by=Pengguna Watch: five persons killed by unattended Layangs⟧ ⟦F26; v=2031-02; by=police reports: between ⟦T2031-02: February 2031⟧ and this month⟧. ⟦F8; v=3; by=ministry: The ministry's three⟧ are the ones with a finished inquest. ⟦F8; v=1; by=company: The company's one⟧ is the one that was on television: ⟦F10; v=2032-01-17; by=-: the girl of 17 January⟧.
⟦F17; v=pressed; by=data recorder: The recorder of the Subang car, which the family allowed us to have read, logs the P button at 10.41⟧ and movement at 10.44. ⟦F11; v=clinic ramp; by=-: This did not happen on anybody's driveway; it was a public ramp to a doctor's door⟧.
When did they know? ⟦F12; v=2031-05; by=warranty form: A warranty form of ⟦T2031-05: May 2031⟧ bears the code “ROLL”⟧. ⟦F9; v=4; by=-: Aisyah, who had turned four in December⟧, need not have died. By then ⟦F27; v=14; by=job cards: fourteen owners had complained, by the job cards⟧.
We ask parliament ⟦F28; st=asked; by=Pengguna Watch: to make concealment of a defect a crime⟧. The lesson of ⟦F15; v=2029; by=-: the year 2029⟧, when ⟦F16; v=21000; by=-: the catches in twenty-one thousand cars were changed⟧, was not learned. Four in ten Malaysian cars are driven by people who do not read bulletins. ⟪Sharmila Devan; q: “A recall is a letter. A dead child is not answered by a letter,”⟫ said our secretary, Sharmila Devan.
The pension fund, ⟦F14; v=31%; by=-: in whose name 31 of every hundred Permata shares are registered⟧, must also say what its two directors were told, and when, and why the minutes of the November meeting have a page missing. We put these questions to the fund in writing. It replied that it does not comment on companies in which it invests.
=== a6 | outlet: The Severn Echo | published: 2032-03-25 | title: Layang recall widens to vans as boss quits
%% By Bethan Prosser, consumer affairs
%% You have 2 free articles left
⟦F2; v=161000; by=Permata: The Permata recall has grown to 161,000 vehicles⟧, the Malaysian firm announced ⟦T2032-03-24: yesterday⟧, because ⟦F29; v=Lori; by=Permata: its Lori delivery van has the same brake⟧. ⟦F32; v=700; by=-: Around 700 of the vans serve parcel rounds in south Wales and Bristol⟧. ⟦F3; by=-: Cars with the fault set off by themselves once their owner is indoors⟧.
⟦F13; v=yes; by=-: Chief executive Hisham Zainuddin has resigned⟧. ⟦F6; v=gear; by=Permata: The company now concedes that a toothed wheel can break and no update will help⟧. Every car will get a steel one. ⟦F5; v=RM410 million; by=Permata: The bill has been put up to RM410m⟧.
⟦F4; v=ordered; by=recall order: The recall order itself, published by the transport ministry in Putrajaya, is dated ⟦T2032-03-05: 5 March⟧, four days before the company's announcement⟧.
Sioned Maddocks, a district nurse from Lydney, has had hers for a year. ⟪Sioned Maddocks; q: “I thought I was going daft. I'd come out and it'd be by next door's bins,”⟫ she said.
⟦F8; v=3; by=ministry: The death toll, by the ministry's reckoning, stands at three⟧. Aisyah Rosli's father told a Malaysian tabloid: ⟪Rosli Hamdan; q; via=Selangor Sun: “The light was on. The car waited till my girl was behind it.”⟫
Owners should leave the car in a garage or on the flat, with the wheels turned. ⟦F30; v=June; by=UK importer; st=planned: Parts are due in Avonmouth in June⟧, says the UK importer.
⟦F15; v=2029; by=-: Three years ago⟧ Permata had to change seat-belt catches on an older model.
%% Traffic: A48 closed at Chepstow
=== key
F1 | What is Permata doing with the Layang?
F2 | How many vehicles are recalled?
F3 | What is the defect?
F4 | Was the recall voluntary or ordered?
F5 | What will the recall cost?
F6 | What makes the brake fail?
F7 | How long does the workshop fix take?
F8 | How many deaths are linked to the defect?
F9 | How old was Aisyah Rosli?
F10 | When was Aisyah struck?
F11 | Where was Aisyah struck?
F12 | When did the company first know of the defect?
F13 | Will the chief executive step down?
F14 | How much of Permata does the pension fund own?
F15 | When was the earlier recall?
F16 | How many cars were in the earlier recall?
F17 | Had the mother pressed the P button?
F18 | How many of the cars are in South Africa?
F19 | Who made the pinion?
F20 | How many were hurt at Umhlanga?
F21 | What did the importer want with the Umhlanga car?
F22 | By how much was the wall made thinner?
F23 | How many people work in the supplier's hall?
F24 | How does Permata explain the message of May?
F25 | What has Permata done with its orders at the supplier?
F26 | Since when have such deaths occurred?
F27 | How many owners had complained?
F28 | What does the consumers' alliance ask of parliament?
F29 | Which other vehicle has the same brake?
F30 | When are the parts due in Britain?
F31 | How many of the cars are in Thailand?
F32 | How many of the vans are in south Wales and Bristol?
D1 | figure | update | F2 | 118400: a1 a4 | 161000: a6 | the van was added two weeks later
D2 | figure | scope | F2 | 118400: a1 a4 | 96000: a3 | all countries, or the home market alone
D3 | figure | rounding | F2 | 118400: a1 a4 | nearly 120000: a2 | the tabloid rounds up
D4 | responsibility | conflict | F4 | voluntary: a1 | ordered: a2 a6 | the company against the minister and his dated order
D5 | cause | conflict | F6 | software: a1 a3 | gear: a3 | the maker says code, the gearbox man broken teeth
D6 | denial | conflict | F6 | gear: a3 a6 | not gear: a4 | the supplier defends its pinion
D7 | cause | update | F6 | software: a1 a3 | gear: a6 | the company gives up the software account
D8 | figure | conflict | F8 | 1: a1 a5 | 3: a2 a5 a6 | the company's admission against the ministry's file
D9 | figure | scope | F8 | 3: a2 a5 a6 | 5: a5 | only deaths with a finished inquest, or all reported
D10 | place | conflict | F11 | clinic ramp: a1 a2 a5 | driveway: a2 | police, tabloid and alliance against the press kit
D11 | date | conflict | F12 | 2031-10: a1 a4 | 2031-05: a4 a5 | the chief executive says October; a message and a form are of May
D12 | denial | update | F13 | no: a1 | yes: a2 a6 | he would not go, and went
D13 | sequence | conflict | F17 | not pressed: a2 | pressed: a2 a5 | the maker's hint against the father and the recorder
D14 | figure | rounding | F7 | 45 minutes: a1 a2 | under an hour: a3 | the same visit
D15 | figure | update | F5 | RM190 million: a1 a3 | RM410 million: a6 | vans and steel parts raise the bill
R F8 | 3 | the company; the ministry; the consumers' alliance
R F12 | 3 | the chief executive; the message at the supplier; the warranty form
R F17 | 3 | the maker; the father; the data recorder
R F11 | 4 | police; the press kit; the tabloid's visit; the consumers' alliance
S | a2 “The light was on. The car waited until my girl was behind it,” | a6 “The light was on. The car waited till my girl was behind it.”
E | Permata Auto Bhd | organisation | Permata Auto Bhd; Permata; the company; the firm; the maker; the Malaysian firm
E | Hisham Zainuddin | person | Datuk Hisham Zainuddin; Hisham Zainuddin; Chief executive; the big boss
E | Siam Dong Precision | organisation | Siam Dong Precision; Siam Dong; the parts manufacturer
E | Rosli Hamdan | person | Rosli Hamdan; Aisyah's father; Aisyah Rosli's father; Dad
E | Lim Chee Keong | person | Lim Chee Keong; Transport minister; the minister
