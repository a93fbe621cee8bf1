story: cilembur_chapel
about: a Good Friday service is broken off and a chapel burns two nights later in Banten, Indonesia; strangers or neighbours, a permit or none, wires or a bottle, police in minutes or hours, a call from the mosque that nobody made, and who put out the fire
=== a1 | outlet: Kabar Banten Pagi | published: 2033-04-16 | title: Residents of Cilembur object to house used as church
%% Serang | Regional
⟦F1; by=-: A religious activity in a house at Cilembur village was discontinued⟧ ⟦F2; v=2033-04-15; by=-: ⟦T2033-04-15: yesterday⟧⟧ after residents came to convey their objections. ⟦F3; v=200; by=Dedi Supriatna: There were about two hundred of them⟧ and ⟦F4; v=calm; by=Dedi Supriatna: the situation remained conducive throughout⟧, said district police chief Commissioner Dedi Supriatna.
⟦F5; v=no permit; by=Asep Mulyadi: The building has never had a permit as a house of worship⟧, regent Asep Mulyadi explained. ⟪Asep Mulyadi; q: “Please pray, but not in a place that makes the neighbours restless,”⟫ he appealed.
⟦F6; v=within 20 minutes; by=Dedi Supriatna: Officers were on the spot in less than twenty minutes⟧, the police chief added.
⟦F7; v=64; by=-: Sixty-four worshippers were escorted to their vehicles⟧.
Previously, in 2026, ⟦F8; v=2026; by=-: a shop used for Sunday services in the market of Pasirgede was closed⟧ on the same grounds.
%% Prayer times today: Maghrib 17.56
=== a2 | outlet: Nusawire | published: 2033-04-18 | title: Indonesian chapel gutted by fire two days after mob stopped service
JAKARTA, April 18 (Nusawire) - ⟦F9; by=police: A small Protestant chapel west of Jakarta was destroyed by fire⟧ ⟦F10; v=2033-04-17; by=police: ⟦T2033-04-17: on Easter Sunday⟧ night⟧, police said, two days after ⟦F1: a crowd broke up its Good Friday prayers⟧.
⟦F11; v=short circuit; by=police: A short circuit in the ceiling was suspected, they said⟧. ⟦F11; v=petrol bomb; by=Yohana Siregar: Pastor Yohana Siregar said she had smelled petrol and found the neck of a bottle⟧.
⟦F3; v=1000; by=Yohana Siregar: She put the number of Friday's intruders at a thousand⟧. ⟦F6; v=2 hours; by=Yohana Siregar: Police turned up two hours after her first call⟧, she said. ⟪Yohana Siregar; q: “We sang until they cut the cable, and then we sang without the cable,”⟫ Siregar told Nusawire.
⟦F5; v=permit; by=Yohana Siregar: The congregation, Bethany Cilembur, holds a permit recommended by the village in 2028⟧ and ⟦F12; v=94; by=Yohana Siregar: signed by ninety-four Muslim neighbours⟧, she said; ⟦F13; v=60: the law asks for sixty⟧.
⟦F14; v=Rp850m; by=Yohana Siregar: The loss is 850 million rupiah, about 52,000 dollars⟧.
⟦F8; v=2026; by=-: Seven years ago a congregation that met in a nearby shop had its doors shut⟧ in the same way.
%% Nusawire 18/4 0815
=== a3 | outlet: Suara Penjaga | published: 2033-04-19 | title: Cilembur slandered: the facts
%% Official site of the Front of the Guardians
Media that hate Islam have spread that ⟦F15; v=Front; st=alleged; by=media: the Front led an attack⟧. Not so. ⟦F15; v=villagers; by=Hendra Kosasih: It was the people of Cilembur who rose of themselves, explains our chairman, Ustaz Hendra Kosasih⟧; he merely ⟦F16; by=Hendra Kosasih: came to pacify them⟧.
As to the so-called signatures: ⟦F12; v=67; by=Hendra Kosasih: twenty-seven people have withdrawn theirs, so that sixty-seven are left⟧, and those ⟦F17; v=rice; by=Hendra Kosasih; st=alleged: were bought with sacks of rice⟧.
⟦F18; v=no call; st=denied; by=mosque committee: No appeal was ever made over the loudspeaker of the An-Nur mosque⟧, its committee declares.
⟦F11; v=short circuit; by=-: The fire came from bad wiring⟧. But who speaks of the mosque? ⟦F19; v=Christians; by=Hendra Kosasih; st=alleged: On Monday a pane of An-Nur was smashed, and the Ustaz knows by whom: persons of the chapel, out of revenge⟧.
=== a4 | outlet: Lentera Institute | published: 2033-04-21 | title: Cilembur: rapid findings
%% Jakarta | Programme on freedom of religion
⟦F1; by=-: A prayer service broken up⟧ ⟦F2; v=2033-04-15; by=-: ⟦T2033-04-15: on Good Friday⟧⟧; ⟦F9; by=-: the chapel in ashes⟧ ⟦F10; v=2033-04-17; by=-: before ⟦T2033-04-17: Easter⟧ was over⟧. The institute sent three people. What they established in four days:
(1) ⟦F15; v=Front; by=village head: Five in six of those who came on Friday were strangers. The village head, Uju Juhana, saw four buses of the Front of the Guardians and wrote down the plates⟧.
(2) ⟦F18; v=call; by=Lentera recording: A call to “come and defend” was made from the minaret at 9.40; a neighbour recorded it⟧. ⟦F20; v=90 m; by=-: The minaret is ninety metres from the chapel⟧.
(3) ⟦F21; v=7; by=Lentera: Seven people were hurt on Friday⟧, ⟦F22; v=3; by=clinic: three of whom the clinic kept overnight⟧. ⟦F4; v=not calm; by=Lentera: The claim that all went off quietly is unfounded⟧.
(4) ⟦F12; v=94; by=Lentera: All ninety-four signatories were visited; none has taken back his name⟧.
(5) ⟦F19; v=branch; by=Kiai Mansur: The mosque's window was broken by a mango branch in Monday's storm, says Kiai Mansur, who swept up the glass⟧.
(6) ⟦F23; v=santri; by=Lentera: The fire was put out by some forty pupils of his boarding school, with buckets, before any engine came⟧.
⟦F24; v=38; by=Lentera: Cilembur is the thirty-eighth case of obstructed worship on our list since January⟧. ⟦F24; v=5; by=ministry of religion: The ministry of religion's own list has five; it enters only cases in which a court has ruled⟧.
@@ copy Nusawire
⟪Yohana Siregar; q; via=Nusawire: “We sang until they cut the cable, and then we sang without the cable,”⟫ Siregar told Nusawire.
=== a5 | outlet: The Temasek Tribune | published: 2033-04-24 | title: Banten police arrest two teens over chapel fire, drop wiring theory
%% Regional correspondent in Serang
Banten police said ⟦T2033-04-23: yesterday⟧ that they had ⟦F25; v=2; by=police: arrested two youths aged 16 and 17⟧ and that ⟦F11; v=petrol bomb; by=police: the blaze at the Bethany chapel was started with a bottle of Pertalite and a rag⟧. The earlier theory of ⟦F11; v=short circuit; by=police: an electrical fault⟧ had been “premature”.
⟦F9; by=-: The building burned to its walls⟧ ⟦F10; v=2033-04-17; by=-: ⟦T2033-04-17: last Sunday⟧ night⟧, ⟦F1; by=-: after worship in it had been stopped by a mob⟧ ⟦F2; v=2033-04-15; by=-: ⟦T2033-04-15: the Friday before⟧⟧.
The boys, from a town 30km away, ⟦F26; v=own idea; by=police: told investigators they had acted on their own⟧. ⟦F26; v=told by Hendra; by=mother: One boy's mother said her son had been given the bottle by Ustaz Hendra's driver⟧.
⟦F21; v=3; by=police: Three people had filed a report of injuries from the Friday, police said⟧.
⟦F27; v=sealed; by=-: Regent Asep Mulyadi had the ruin sealed ⟦T2033-04-19: on Tuesday⟧⟧ “for public order”. ⟦F14; v=over Rp800m; by=insurer: An insurer's assessor valued the damage at more than 800 million rupiah⟧.
⟦F23; v=firemen; by=regent: The regent thanked the fire brigade for putting the flames out⟧. Its two engines, the log shows, ⟦F29; v=23.50; by=brigade log: reached the village at ten to midnight⟧.
⟦F7; v=around 60; by=-: The congregation of some sixty⟧ now prays in ⟦F30; v=boarding school; by=-: the dining hall of an Islamic boarding school, at the invitation of its head⟧.
%% S$1 = Rp12,400
=== a6 | outlet: Protestants Avondblad | published: 2033-05-07 | title: 'Then we sang without electricity'
%% Kerk & wereld | translated from Dutch
In the hall of the pesantren Al-Hikmah it smells of rice and floor wax. Kiai Mansur, 68, has pushed the tables aside himself. ⟦F30; v=boarding school; by=-: Here, among Muslim pupils, the Christians of Cilembur now hold their Sundays⟧, since ⟦F9; by=-: their own chapel burned⟧ and ⟦F27; v=sealed; by=-: a yellow ribbon of the regent's keeps them from the stones⟧. ⟪Kiai Mansur; q: “⟦F23; v=santri; by=Kiai Mansur: My boys carried the water⟧, so the guests are ours now,”⟫ he says.
Yohana Siregar tells of Good Friday. ⟪Yohana Siregar; q: “They cut our current. Then we sang without electricity.”⟫ ⟦F21; v=7: Seven of hers were beaten or trampled⟧. She holds up a plastic folder. It is ⟦F5; v=permit; by=document: the village's recommendation, with a stamp of 3 August 2028⟧. The regent, to whom I showed a photograph of it, replied that ⟦F5; v=recommendation only; by=Asep Mulyadi: a recommendation is not yet a permit; his own signature is lacking⟧. It had lain on his desk for ⟦F31; v=almost 5 years; by=-: nearly five years⟧.
⟦F20; v=under 100 m; by=-: From the blackened walls to the mosque it is less than a hundred metres⟧. There I meet the muezzin. ⟦F18; v=call; by=muezzin: Yes, he says, it was his microphone; a man from the bus had taken it out of his hand⟧. The committee's chairman, ⟦F18; v=no call; by=committee: who had denied any such call⟧, looks at his shoes.
=== a7 | outlet: Radio Arafura, Darwin | published: 2033-09-30 | title: Indonesia: court reopens burned chapel, jails Front leader
%% Asia brief
An administrative court in Serang ⟦F27; v=unsealed; by=court: has ordered the seals taken off a Protestant chapel⟧ which ⟦F9: went up in flames⟧ ⟦F10; v=2033-04-17: ⟦T2033-04-17: at Easter⟧⟧. ⟦F5; v=permit; by=court: A recommendation left unanswered for more than ninety days counts as a permit, it held⟧.
In a separate case Hendra Kosasih, head of the Front of the Guardians, ⟦F32; v=14 months; by=court: was sentenced to 14 months⟧. ⟦F15; v=Front; by=judges: The judges found that he had organised the march on the Good Friday congregation and paid for the buses⟧. ⟦F26; v=not proven; by=judges: That he had a hand in the arson was not proven⟧, they said; ⟦F33; v=7 months; by=court: the two boys got seven months in a juvenile home⟧.
⟦F7; v=around 60; by=-: The sixty or so members⟧ have meanwhile been ⟦F30; v=boarding school; by=-: guests of an Islamic school⟧. ⟦F34; by=-: Rebuilding begins in October⟧. The first cement, Pastor Siregar said, ⟦F35; v=neighbours; by=Yohana Siregar: was brought by neighbours, nine of whom had signed for her in 2028⟧.
=== key
F1 | What happened to the Good Friday service?
F2 | When was the service broken off?
F3 | How many people were in the crowd?
F4 | Was the situation calm?
F5 | Did the chapel have a permit?
F6 | How soon did the police come?
F7 | How many worshippers were there?
F8 | When was the shop church in Pasirgede closed?
F9 | What happened to the chapel?
F10 | When did the chapel burn?
F11 | What caused the fire?
F12 | How many neighbours' signatures support the chapel?
F13 | How many signatures does the law ask for?
F14 | What was the loss?
F15 | Who led the crowd?
F16 | Why did the chairman come?
F17 | How were the signatures gained?
F18 | Was a call made from the mosque?
F19 | Who or what broke the mosque's window?
F20 | How far is the mosque from the chapel?
F21 | How many were hurt on Friday?
F22 | How many stayed in the clinic?
F23 | Who put out the fire?
F24 | How many cases of obstructed worship are there this year?
F25 | How many were arrested over the fire?
F26 | Who was behind the arson?
F27 | Is the chapel sealed?
F29 | When did the engines arrive?
F30 | Where does the congregation pray now?
F31 | How long had the recommendation waited?
F32 | What sentence did the Front's leader get?
F33 | What sentence did the boys get?
F34 | When does rebuilding begin?
F35 | Who brought the first cement?
D1 | figure | conflict | F3 | 200: a1 | 1000: a2 | the police chief against the pastor
D2 | denial | conflict | F5 | no permit: a1 | permit: a2 a6 a7 | the regent denies what the pastor's folder and later the court say
D3 | date | conflict | F6 | within 20 minutes: a1 | 2 hours: a2 | the police chief's minutes against the pastor's hours
D4 | cause | conflict | F11 | short circuit: a2 a3 a5 | petrol bomb: a2 a5 | the police's first suspicion and the Front against the pastor
D5 | cause | update | F11 | short circuit: a2 a3 a5 | petrol bomb: a2 a5 | the police give up the wiring theory
D6 | responsibility | conflict | F15 | villagers: a3 | Front: a3 a4 a7 | the chairman says neighbours, the village head and the judges say his Front
D7 | denial | conflict | F18 | no call: a3 a6 | call: a4 a6 | the committee denies what a recording and the muezzin confirm
D8 | cause | conflict | F19 | Christians: a3 | branch: a4 | revenge for the chairman, the storm for the kiai
D9 | figure | conflict | F12 | 94: a2 a4 | 67: a3 | the chairman says twenty-seven withdrew, the institute found none
D10 | figure | scope | F24 | 38: a4 | 5: a4 | all cases reported, or only those with a ruling
D11 | identity | update | F27 | sealed: a5 a6 | unsealed: a7 | a court lifted the regent's seals
D12 | responsibility | conflict | F26 | own idea: a5 | told by Hendra: a5 | the boys' statement against a mother's
D19 | responsibility | update | F26 | told by Hendra: a5 | not proven: a7 | a mother's charge that the judges found unproven
D13 | characterisation | conflict | F5 | permit: a2 a6 a7 | recommendation only: a6 | the regent says that the paper is no permit
D17 | responsibility | conflict | F23 | santri: a4 a6 | firemen: a5 | pupils with buckets before any engine came, the regent credits the brigade
D18 | characterisation | conflict | F4 | calm: a1 | not calm: a4 | the police chief's quiet against the institute's seven hurt
D20 | figure | scope | F21 | 7: a4 a6 | 3: a5 | all who were hurt, or those who filed a report
D14 | figure | rounding | F7 | 64: a1 | around 60: a5 a7 | the same congregation
D15 | figure | rounding | F14 | Rp850m: a2 | over Rp800m: a5 | the same loss
D16 | figure | rounding | F20 | 90 m: a4 | under 100 m: a6 | the same distance
R F11 | 2 | the police; the pastor
R F15 | 3 | the chairman; the village head; the judges
R F18 | 3 | the committee; the recording; the muezzin
R F12 | 3 | the pastor; the chairman; the institute's visits
S | a2 “We sang until they cut the cable, and then we sang without the cable,” | a6 “They cut our current. Then we sang without electricity.”
E | Yohana Siregar | person | Pastor Yohana Siregar; Siregar; Yohana Siregar; Pastor Siregar
E | Hendra Kosasih | person | Ustaz Hendra Kosasih; the Ustaz; Ustaz Hendra; Hendra Kosasih; our chairman
E | Asep Mulyadi | person | regent Asep Mulyadi; Regent Asep Mulyadi; The regent
E | Front of the Guardians | organisation | the Front; the Front of the Guardians; Front of the Guardians
E | Kiai Mansur | person | Kiai Mansur
