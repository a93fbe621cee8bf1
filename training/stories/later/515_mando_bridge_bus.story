story: mando_bridge_bus
about: a school bus is seized in the highlands of Papua New Guinea; police say they stormed it and freed the pupils, the bishop says the pupils had walked out before the first shot; who shot the driver, accomplice or victim, ransom or an unpaid debt, and an agency that had the wrong province
=== a1 | outlet: Coral Sea Press | published: 2029-09-04 | title: Gunmen seize school bus in PNG highlands, police say all children freed
PORT MORESBY, Sept 4 (CSP) - ⟦F1; by=police: Armed men commandeered a bus carrying primary school children in Papua New Guinea's highlands⟧ ⟦F2; v=2029-09-04: ⟦T2029-09-04: on Tuesday⟧⟧ and held it for ⟦F3; v=nearly 8 hours; by=police: nearly eight hours⟧ before police freed all on board, authorities said.
⟦F4; v=rescued unharmed; by=police: ⟦F16; v=38; by=police: Thirty-eight hostages⟧ were rescued unharmed⟧ near ⟦F5; v=Mount Hagen; by=-: the city of Mount Hagen⟧, a police spokesman said. ⟦F6; v=1; by=police: One of the hijackers was shot dead⟧ and ⟦F7; v=wounded; by=police: the bus driver was wounded⟧.
⟪Peter Dogimab; q: “⟦F8; v=police raid; by=Peter Dogimab: Our tactical team went in at ten past three and ended it⟧,”⟫ Assistant Commissioner Peter Dogimab told reporters. ⟦F9; v=none; by=Peter Dogimab; st=denied: No child suffered so much as a scratch⟧, he said.
⟦F10; v=ransom; by=Peter Dogimab: The gang had demanded 500,000 kina ($120,000)⟧, he said, and ⟦F11; v=not paid; st=denied; by=Peter Dogimab: not one toea was handed over⟧.
⟦F12; v=9; by=police: Nine of the smallest pupils had been let go around noon⟧ in exchange for water and biscuits.
Kidnapping for money has spread in the mountainous interior. ⟦F13; v=February: In February⟧ ⟦F14; by=-: a van with teachers was stopped at the Daulo Pass⟧ and ⟦F15; v=2 hours; by=-: let go two hours later⟧.
=== a2 | outlet: Southern Broadcasting Network | published: 2029-09-04 | title: LIVE: School bus hijacking in Papua New Guinea
%% Follow our live coverage. All times AEST.
%% Live now: Senate estimates
7.52 am We are hearing reports of ⟦F1: a school minibus taken over by gunmen⟧ on the Highlands Highway. Nothing confirmed.
9.14 am The school is St Brigid's Primary. Its principal, Sister Agnes Tovue, tells us there were ⟦F16; v=34; by=Agnes Tovue: 34 pupils aboard⟧, ⟦F33; v=4; by=Agnes Tovue: besides two teachers, a bus aide and the driver⟧. ⟪Agnes Tovue; q: “⟦F34; v=6 to 13; by=Agnes Tovue: The oldest is thirteen, the youngest is six⟧,”⟫ she says.
10.40 am Where did it happen? ⟦F5; v=Mount Hagen; by=Coral Sea Press: Agency copy says Mount Hagen⟧. ⟦F5; v=Asaro valley; by=Agnes Tovue: Sister Agnes says the bus never left the Asaro valley, in Eastern Highlands⟧, a hundred kilometres from there.
12.21 pm ⟦F12; v=about 10; by=SBN reporter: About ten little ones have come out⟧, our reporter on the spot says. ⟦F36; v=church hall; by=SBN reporter: They are in a church hall⟧.
1.05 pm ⟦F17; v=accomplice; by=police: A police officer at the roadblock suspects the driver was in on it⟧. He is named as Joe Matui, 51.
3.10 pm ⟦F18; v=3.10 pm; by=SBN reporter: Shooting⟧. Perhaps thirty rounds.
3.22 pm ⟦F19; v=running after the shots; by=SBN reporter: Children are running towards us from the bridge⟧.
4.45 pm Police: ⟦F6; v=1; by=police: one gunman is dead⟧. They give his name as ⟦F20; v=Yalo Wena; by=police: Yalo Wena⟧.
%% This blog has closed
=== a3 | outlet: Highlands Messenger | published: 2029-09-05 | title: Eight hours at Mando bridge
%% Goroka | Wednesday | K2
%% By ELIAS GIHENO
THE ordeal of ⟦F16; v=34; by=-: thirty-four schoolchildren⟧ began ⟦F2; v=2029-09-04: ⟦T2029-09-04: yesterday⟧⟧ ⟦F35; v=7.25 am; by=-: at twenty-five past seven⟧, when ⟦F1; by=-: masked youths rolled a log in front of the St Brigid's bus⟧ at ⟦F5; v=Asaro valley; by=-: the Mando bridge in the Asaro valley⟧.
How many were there? ⟦F22; v=4; by=pupils: The pupils with whom we talked ⟦F36; v=church hall: at the church hall⟧ counted four⟧, and ⟦F23; v=2; by=pupils: two more who brought kaukau and left again⟧. They carried ⟦F24; v=2; by=pupils: two home-made guns⟧ and bush knives.
For much of the day the bus stood beneath a casuarina while Bishop Francis Iamo went back and forth across the bridge. The men told him they wanted ⟦F10; v=compensation; by=Francis Iamo: what their clan had been promised in 2027⟧, when ⟦F25; v=Torrance; by=-: roadworks by Torrance Roadbuilders⟧ brought down a slope upon ⟦F26; v=11; by=-: eleven of its houses⟧. ⟪Francis Iamo; q: “They never used the word ransom. They had the agreement with them, in a plastic sleeve,”⟫ the bishop said.
⟦F9; v=3; by=hospital: Three children were treated at Goroka hospital for cuts by flying glass⟧. ⟦F7; v=wounded; by=hospital: The driver, hit in the chest, is fighting for his life⟧.
⟦F27; v=until Monday; st=planned; by=school: The school is closed until Monday⟧.
%% Classifieds: coffee seedlings, K1 each
=== a4 | outlet: The Moresby Mirror | published: 2029-09-06 | title: HERO DRIVER DIES – AND HE WAS NO CROOK
%% Exclusive by our Goroka stringer
JOE Matui, the bus driver branded a gang man by police, ⟦F7; v=dead; by=hospital: died ⟦T2029-09-06: early today⟧ with a bullet in his lung⟧. That makes ⟦F6; v=2; by=-: two dead from Tuesday's bus drama⟧.
Police have eaten their words. ⟦F17; v=not involved; by=Peter Dogimab: Mr Matui “had no part whatsoever” in the plot⟧, Assistant Commissioner Dogimab said in a two-line note.
So who shot him? ⟦F28; v=hijackers; by=police: The hijackers, say police⟧, when he tried to grab the keys. But Miss Ruth Kepa, 26, who teaches Grade 3 and lay on the floor beside him, tells the Mirror otherwise. ⟪Ruth Kepa; q: “⟦F28; v=police; by=Ruth Kepa: The bullet came from the road side, where the police were⟧. The boys with the guns had run to the river already,”⟫ she said.
And who is the dead gunman? NOT Yalo Wena. ⟦F20; v=Kiap Wena; by=family: Yalo rang his aunty on Wednesday to say that it was Kiap, his younger brother, aged 24⟧.
The Mirror can also reveal that ⟦F11; v=K30,000; by=source in provincial office; st=alleged: K30,000 from a politician's slush fund went over the bridge in a rice bag⟧. ⟦F11; v=not paid; st=denied; by=governor: Nonsense, says the Governor⟧.
%% WIN a trip to Cairns
=== a5 | outlet: Coral Sea Press | published: 2029-09-07 | title: CORRECTED: Second death in PNG bus hijacking as accounts of rescue differ
%% (Corrects location to Asaro valley, Eastern Highlands, from Mount Hagen, in Sept 4 and 5 items)
GOROKA, Papua New Guinea, Sept 7 (CSP) - The driver of ⟦F1: a school bus seized by armed men⟧ this week in ⟦F5; v=Asaro valley; by=-: Papua New Guinea's Eastern Highlands province⟧ has ⟦F7; v=dead; by=hospital: succumbed to his injuries⟧, ⟦F6; v=2; by=hospital: raising the number of dead to two⟧, hospital officials said on Friday.
Police stood by their version that ⟦F8; v=police raid; by=police: a tactical unit had liberated the hostages⟧. But a Roman Catholic bishop who acted as go-between said ⟦F8; v=negotiated; by=Francis Iamo: the gang had agreed to give up its captives⟧ and ⟦F19; v=out before the shots; by=Francis Iamo: they had been on foot and across the bridge for some twenty minutes when the firing started⟧.
⟦F21; v=5; by=police: Five suspects are now being held⟧, police said, two of them arrested in Lae.
⟦F20; v=Kiap Wena; by=police: The gunman who was killed was identified as Kiap Wena⟧. Police had earlier named ⟦F20; v=Yalo Wena; by=police: a brother⟧.
=== a6 | outlet: The Cook Strait Times | published: 2029-09-08 | title: What happened on the Mando bridge?
%% THE SATURDAY READ
%% Words: Harriet Ngata-Lowe
A sum of money links every account of ⟦F1: the seizure of the St Brigid's bus⟧, and it is the same sum. ⟦F10; v=ransom; by=police: Half a million kina, say police, was the price of the children⟧. ⟦F10; v=compensation; by=clan: Half a million kina, say the Wena clan, was the price of their houses⟧, ⟦F29; v=2027; by=agreement: set down and stamped in 2027⟧ and never paid. I have seen the paper. ⟦F25; v=Torrance: Torrance, whose excavators cut the slope⟧, did not return calls. ⟦F26; v=11; by=-: Eleven homes⟧ lie under the clay.
⟦F3; v=7h45; by=-: Seven hours and three-quarters passed⟧ between log and gunfire. At the end of them, ⟦F8; v=police raid; by=police: on the official telling, commandos burst in⟧. ⟦F19; v=out before the shots; by=Ruth Kepa: Ruth Kepa, the teacher, recalls counting heads on the far bank⟧ and ⟦F30; v=she went back; by=Ruth Kepa: going back for the driver, who had a bad knee⟧, when ⟦F18; v=3.10 pm: the shots came⟧.
An Australian reporter's note, ⟦F19; v=running after the shots; by=SBN reporter: “children are running towards us”, stamped twelve minutes after the first round⟧, is quoted by both sides. Running from the bus? Or from the hall, where they had been eating biscuits?
@@ copy Coral Sea Press
⟦F12; v=9; by=police: Nine of the smallest pupils had been released around noon⟧ in exchange for water and biscuits.
The other ⟦F16; v=34: twenty-five of the thirty-four⟧ have until now been asked by nobody in uniform. ⟪Agnes Tovue; q: “They can all count, and they can all tell the time. We taught them,”⟫ said Sister Agnes.
=== a7 | outlet: Voice of the Valley (diocesan newsletter) | published: 2029-09-09 | title: A letter from the Bishop
%% Twenty-third Sunday in Ordinary Time
Dear brothers and sisters,
We buried Joe Matui ⟦F31; v=2029-09-08; by=-: ⟦T2029-09-08: yesterday⟧⟧. Kiap Wena will be buried by his people on Tuesday. ⟦F6; v=2: Two mothers' sons⟧; please pray for both.
Many ask me what I saw. ⟦F8; v=negotiated; by=Francis Iamo: At half past two the men shook my hand upon it: the children for a meeting with the Minister⟧. ⟦F19; v=out before the shots; by=Francis Iamo: Ten minutes before three the last child was over the bridge⟧. ⟦F18; v=3.10 pm; by=Francis Iamo: At ten past, the guns⟧. I do not know who fired at Joe; ⟦F28; v=police; by=Ruth Kepa: Ruth, who held him, says the police⟧, and ⟦F28; v=hijackers; by=police: the police say the men⟧.
⟦F9; v=3; by=Francis Iamo: I did see three little girls bleeding⟧. The Assistant Commissioner has said that ⟦F9; v=none; by=Peter Dogimab: nobody was scratched⟧. ⟪Peter Dogimab; q; via=Coral Sea Press: “Our tactical team went in and ended it,”⟫ he has said also. May he visit them.
⟦F11; v=food only; st=denied; by=Francis Iamo: As to the rice bag that the newspapers put money in, I carried it, and it held rice⟧.
⟦F32; v=Thursday; by=-: School opened again on Thursday already⟧, since the pupils came. ⟦F14; by=-: The teachers who were held at the Daulo Pass⟧ ⟦F13; v=February: at the start of the year⟧ led the prayers.
+ Francis Iamo
=== key
F1 | What happened to the school bus?
F2 | When was the bus seized?
F3 | How long did the hijacking last?
F4 | What became of the hostages?
F5 | Where was the bus seized?
F6 | How many people died?
F7 | What happened to the driver?
F8 | How did the hijacking end?
F9 | Were children hurt?
F10 | What did the hijackers want?
F11 | Was money paid?
F12 | How many pupils were let go at noon?
F13 | When was the teachers' van stopped?
F14 | What happened at the Daulo Pass?
F15 | How long was the teachers' van held?
F16 | How many were on the bus?
F17 | Was the driver part of the plot?
F18 | When were the shots fired?
F19 | Had the children left before the shots?
F20 | Who was the gunman who was killed?
F21 | How many suspects are held?
F22 | How many hijackers were there?
F23 | How many people brought food?
F24 | How many guns did they have?
F25 | Whose roadworks caused the landslip?
F26 | How many houses were destroyed in 2027?
F27 | How long is the school to stay closed?
F32 | When did the school open again?
F28 | Who shot the driver?
F29 | When was the agreement signed?
F30 | Why was the teacher near the driver?
F31 | When was the driver buried?
F33 | How many adults were on the bus?
F34 | How old are the pupils?
F35 | At what hour was the bus seized?
F36 | Where were the freed pupils taken?
D1 | place | update | F5 | Mount Hagen: a1 a2 | Asaro valley: a2 a3 a5 | the agency had the wrong province and corrects it
D2 | sequence | conflict | F19 | running after the shots: a2 a6 | out before the shots: a5 a6 a7 | a reporter saw children run after the firing, the bishop and a teacher had them across the bridge before
D3 | characterisation | conflict | F8 | police raid: a1 a5 a6 | negotiated: a5 a7 | police claim a rescue by force, the bishop an agreed handover
D4 | responsibility | conflict | F28 | hijackers: a4 a7 | police: a4 a7 | police against the teacher who lay beside him
D5 | cause | conflict | F10 | ransom: a1 a6 | compensation: a3 a6 | the same half million as the price of the children or of the houses
D6 | denial | conflict | F9 | none: a1 a7 | 3: a3 a7 | police deny injuries that the hospital treated
D7 | denial | conflict | F11 | not paid: a1 a4 | K30,000: a4 | food only: a7 | a source says money went over in a bag, police and governor deny it and the bishop says it held rice
D8 | identity | update | F20 | Yalo Wena: a2 a5 | Kiap Wena: a4 a5 | police first named the living brother
D9 | identity | update | F17 | accomplice: a2 | not involved: a4 | police withdraw the suspicion against the driver
D10 | figure | update | F6 | 1: a1 a2 | 2: a4 a5 a7 | the driver dies two days later
D11 | characterisation | update | F7 | wounded: a1 a3 | dead: a4 a5 | the driver dies of his wound
D12 | figure | rounding | F12 | 9: a1 a6 | about 10: a2 | the same release seen from afar
D13 | figure | rounding | F3 | nearly 8 hours: a1 | 7h45: a6 | the same span rounded up
D14 | figure | scope | F16 | 34: a2 a3 a6 | 38: a1 | pupils alone, or with teachers, aide and driver
R F8 | 2 | the police; the bishop
R F19 | 3 | the broadcaster's reporter; the bishop; the teacher
R F28 | 2 | the police; the teacher
R F6 | 2 | the police; the hospital
S | a1 “Our tactical team went in at ten past three and ended it,” | a7 “Our tactical team went in and ended it,”
E | Peter Dogimab | person | Assistant Commissioner Peter Dogimab; The Assistant Commissioner
E | Joe Matui | person | Joe Matui; Mr Matui; The driver; the bus driver
E | Francis Iamo | person | Bishop Francis Iamo; the bishop; a Roman Catholic bishop
E | Kiap Wena | person | Kiap Wena; Kiap
E | Torrance Roadbuilders | organisation | Torrance Roadbuilders; Torrance
