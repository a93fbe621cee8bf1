story: burkes_spur_fire
about: a wildfire in New Zealand's Mackenzie Country and the question who lit it; an army exercise, a power line, a farm contractor's mower or two boys; houses and buildings counted differently, an earlier fire, an accused man who is somebody else's
=== a1 | outlet: The Timaru Courier-Post | published: 2033-01-17 | title: Homes gone as fire races over Burkes Spur
%% By Hamish Te Rangi and Jo Petrie
%% Subscribe for $3 a week
⟦F1; by=-: A grass and pine fire that no one could get in front of tore down Burkes Spur towards Lake Ohoka⟧ ⟦T2033-01-16: on Sunday⟧, ⟦F2; v=31; by=-: taking thirty-one homes⟧ with it. ⟦F3; v=1; by=police: One person, a 74-year-old man, did not get out⟧, police confirmed.
⟦F4; v=2300 ha; by=Fire and Emergency: By nightfall 2,300 hectares were black⟧, said Fire and Emergency incident controller Moana Pouwhare. ⟦F5; v=14; by=Moana Pouwhare: She had 14 helicopters⟧ and ⟪Moana Pouwhare; q: “a wind that made monkeys of the lot of them”⟫.
⟦F6; v=1340h; by=Moana Pouwhare: The first 111 call came at 1.40pm⟧, she said. ⟦F7; v=firing range; by=residents: It started up by the army's firing range, people in the evacuation line were sure⟧. ⟦F8; by=-: A live-fire exercise had been under way ⟦T2033-01-14: since Friday⟧⟧; ⟦F9; v=signs; by=-: the red signs were still out on Monday morning⟧.
⟦F10; v=no firing; by=Defence Force; st=denied: The Defence Force said no rounds had been fired on Sunday⟧. It would not say more.
⟦F11; v=800; by=civil defence: Around 800 people spent the night in Fairlie and Twizel⟧, civil defence reckons. At the Fairlie hall there were four cats, a goat and a bride whose wedding had been due at three o'clock.
For the older hands it was ⟦F12; v=2020; by=-: a second 2020⟧, ⟦F13; v=48; by=-: when 48 houses burned on the other side of the ranges⟧.
⟦F18; v=34 C; by=-: The thermometer at Pukaki had stood at thirty-four⟧, and ⟦F20; v=5 weeks; by=-: the last rain anybody wrote down fell five weeks ago⟧. Farmers opened their gates so that stock could run, and by dusk the state highway was full of other people's ewes.
=== a2 | outlet: Tasman Newswire | published: 2033-01-17 | title: New Zealand wildfire destroys lakeside village, one dead
WELLINGTON (Tasman) - ⟦F1: A wind-driven wildfire has swept through a lakeside settlement in New Zealand's South Island⟧, ⟦F3; v=1: killing one resident⟧ and ⟦F2; v=about 30; by=officials: destroying some 30 houses⟧, officials said on Monday.
⟦F4; v=2300 ha; by=emergency officials: The blaze at Burkes Spur had scorched 5,700 acres⟧ by late Sunday, according to emergency officials, who ⟦F14; by=emergency officials: described it as about half contained⟧.
⟦F15; v=power line; by=Waitaki Lines: A local power company, Waitaki Lines, said one of its circuits had tripped⟧ ⟦F16; v=1331h; by=Waitaki Lines: at 1:31 p.m.⟧, minutes ahead of the alarm, ⟦F15; v=power line; by=Waitaki Lines: and that clashing conductors were a possible cause⟧. Its shares were halted.
⟦F17; by=prime minister; st=planned: Prime Minister Ruth Amosa promised an independent investigation⟧ and cut short a trip to Apia.
⟦F18; v=34 C; by=MetService: The temperature at Pukaki airport reached 34 degrees Celsius⟧, with gusts ⟦F19; v=110 km/h; by=MetService: of 110 kph⟧, the weather service said. No rain had fallen in the basin ⟦F20; v=5 weeks; by=-: for five weeks⟧.
⟦F11; v=800; by=officials: Eight hundred residents and holidaymakers were moved out⟧, officials said, many by jet boat. A camping ground owner said he had counted the boats twice because he could not believe that all of them had come back. Smoke from the fire coloured the sunset as far as Dunedin, and ash fell on the cricket in Oamaru, where play was given up at tea.
⟦F8; by=-: Soldiers had been training with live ammunition close by that weekend⟧; ⟦F10; v=no firing; by=Defence Force; st=denied: the Defence Force denied any shooting on the day itself⟧. Homes on the South Island had last gone in such numbers ⟦F12; v=2020; by=-: in 2020⟧, ⟦F13; v=48; by=-: when four dozen were lost⟧.
%% Reporting by Tasman bureau; additional reporting by P. Ofa in Apia
=== a3 | outlet: The Kiwi Sunday Mail | published: 2033-01-23 | title: TWO BOYS AND A BOX OF ROCKETS
%% EXCLUSIVE by Kirsty Drummond
&& TWO BOYS AND A BOX OF ROCKETS
⟦F15; v=boys with fireworks; by=police source; st=alleged: Two schoolboys playing with skyrockets are suspected of starting the inferno⟧ that wiped out Lake Ohoka, a police source has told the Sunday Mail. ⟦F21; v=12 and 13; by=police source: One is twelve, the other thirteen⟧. ⟦F7; v=picnic area; by=police source: They were seen running from the picnic area below the spur⟧, the source said.
⟦F15; v=not boys; by=mother; st=denied: The mother of the younger one says they were swimming⟧. ⟪Mother; q: “The rockets were from New Year and they were wet. People are putting notes in my letterbox,”⟫ she sobbed.
Detective Inspector Wiremu Hape ⟦F22; by=Wiremu Hape; st=denied: would not confirm that any child had been interviewed⟧. ⟪Wiremu Hape; q: “I have a fire with about forty authors at the moment,”⟫ he said.
⟦F3; v=2; by=hospital: A second victim, 61-year-old volunteer firefighter Lance Budd, died in Christchurch hospital ⟦T2033-01-21: on Friday⟧⟧. ⟦F2; v=44; by=district council: The council now lists 44 buildings lost, sheds, baches and the chapel included⟧.
⟦F23; by=-: Lance's crewmates formed a guard with their helmets off⟧.
Meanwhile cops say ⟦F24; v=arrested; by=police: a 27-year-old man arrested ⟦T2033-01-18: on Tuesday⟧⟧ for lighting a rubbish fire in Waimate ⟦F25; v=no link; by=police: has nothing to do with this blaze⟧.
⟦F26; v=$420,000; by=-: A givealittle page for the families has raised $420,000⟧. Our readers alone gave a third of it, and somebody in Invercargill sent a caravan with a full gas bottle and a note that said only “keep it”.
%% Win a trip to Fiji with the Sunday Mail!
=== a4 | outlet: High Country Farmer | published: 2033-01-26 | title: Don't hang the mower man yet
%% Rural news, stock prices, machinery
A name is going round the saleyards: that of ⟦F15; v=mower; by=neighbours; st=alleged: a contractor who was topping thistles on Glenrowan Station⟧ and whose blade, neighbours say, struck a stone. Let's go slowly.
⟦F6; v=1340h; by=-: The alarm was raised at twenty to two⟧. The mower, ⟦F27; v=1150h; by=tractor log: by the tractor's own log, was switched off at 11.50⟧. ⟦F15; v=not mower; by=Neil Strachan; st=denied: Station owner Neil Strachan, who helped put the gear away, is adamant that it lit nothing⟧. ⟪Neil Strachan; q: “You could have fried an egg on the bonnet but you couldn't have lit a fire at lunch that started after pudding,”⟫ he said.
What of the army? ⟦F10; v=fired; by=Neil Strachan: Strachan heard mortars on Sunday morning⟧ and so did three shepherds. ⟦F8; by=-: The exercise on the range ran from Friday to Monday⟧. ⟦F28; v=11; by=Official Information papers: Papers that we got under the Information Act show eleven scrub fires on that range in eighteen months⟧.
⟦F2; v=31: Thirty-one families have no house⟧. ⟦F29; v=6200; by=Federated Graziers: About 6,200 sheep were lost⟧, Federated Graziers estimates. ⟦F4; v=2900 ha; by=Fire and Emergency: The burnt ground stands at 2,900 hectares, now that it is out⟧.
⟦F3; v=2; by=-: And we have buried two men⟧. ⟦F23; by=-: The brigade stood bareheaded for Lance Budd⟧ ⟦T2033-01-24: on Monday⟧.
A word on ⟦F13; v=48; by=-: the forty-eight houses⟧ of ⟦F12; v=2020: the big one thirteen years ago⟧: ⟦F36; v=power line; by=-: that was a power line, in the end⟧.
⟦F26; v=$420,000; by=-: The four hundred and twenty thousand on the givealittle page⟧ will not fence a gully, but hay is coming by the truckload from Southland, with children's names written on the bales. As for ⟦F21; v=12 and 13; by=-: those lads of twelve and thirteen⟧, leave them be until somebody has read a report.
=== a5 | outlet: The Southern Ledger (Sydney) | published: 2033-02-09 | title: Investigators point to power line in NZ lake fire
%% By our Trans-Tasman correspondent
A preliminary report has found that ⟦F15; v=power line; by=Ngaire Colless: the fire that gutted a New Zealand lakeside resort began under a power line⟧, ⟦F30; v=48 m; by=Ngaire Colless: forty-eight metres from the nearest army target⟧. ⟦F7; v=pole 117; by=Ngaire Colless: The origin was at pole 117⟧, lead investigator Ngaire Colless said in Christchurch ⟦T2033-02-08: on Tuesday⟧; molten aluminium lay in the ash.
⟦F15; v=not power line; by=Waitaki Lines; st=denied: Waitaki Lines, which at first had raised that possibility itself, now rejects it⟧. Its chief executive, Derek Plimmer, said ⟦F16; v=1344h; by=Derek Plimmer: the trip came at 1.44 pm⟧, when flames were already at the poles; the earlier hour had been ⟪Derek Plimmer; q: “a clock nobody had put forward properly”⟫.
⟦F15; v=not boys; by=Ngaire Colless: The inquiry cleared the children⟧. ⟦F21; v=12 and 13; by=Ngaire Colless: The pair, twelve and thirteen years of age⟧, were on a lifeguard's camera. As for the soldiers, ⟦F10; v=fired; by=army log: a range log shows six mortar bombs fired at 9 am that Sunday⟧, ⟦F10; v=no firing; by=Defence Force; st=denied: contrary to what the Defence Force had maintained⟧; ⟦F31; by=Defence Force: it has apologised⟧.
⟦F2; v=31; by=-: The loss of 31 homes⟧ and ⟦F32; v=NZ$90m; by=insurers: NZ$90 million in claims⟧, by the insurers' figures, makes it the country's costliest since ⟦F12; v=2020: the fire season of 2020⟧. ⟦F26; v=$420,000; by=-: Donors have given the equivalent of A$385,000⟧.
@@ copy Tasman Newswire
⟦F18; v=34 C; by=MetService: The temperature at Pukaki airport had reached 34 degrees Celsius⟧, with gusts ⟦F19; v=110 km/h; by=MetService: of 110 kph⟧, the weather service said.
Graziers ⟦F29; v=6200; by=-: are without 6,200 of their sheep⟧, and the basin's cherry growers have lost a season to smoke. ⟦F17; by=-: It was the prime minister, Ruth Amosa, who had ordered the inquiry⟧ on the day after the fire.
=== a6 | outlet: Radio Aoraki | published: 2033-02-11 | title: Q&A: So who lit Burkes Spur?
%% Transcript, Morning Call with Tui Maddern
TUI: Morena. Our reporter Sam Lolo has read the two hundred pages so you needn't. Sam, who?
SAM: A wire, probably. ⟦F15; v=power line; by=Ngaire Colless: Ms Colless blames two cables slapping together⟧. The company says, hang on, ⟦F16; v=1344h; by=Waitaki Lines: our line only went off at sixteen minutes to two⟧, ⟦F15; v=not power line; by=Waitaki Lines; st=denied: after the fire was there⟧.
TUI: And the smoke was reported when?
SAM: ⟦F6; v=1336h; by=Ngaire Colless: The report has the first call at 1.36⟧. ⟦F6; v=1340h; by=-: The twenty-to-two everyone quotes⟧ was when it was passed to the brigade.
TUI: The boys?
SAM: ⟦F33; by=-: Moved to Nelson, the one family⟧. Nobody has put a note in the letterbox to say sorry.
TUI: Help me with the numbers.
SAM: ⟦F2; v=31; by=-: Thirty-one is homes. Forty-four is roofs of any sort⟧. ⟦F3; v=2; by=-: Two dead: Mr Aitken in his kitchen, and Lance Budd⟧ of the brigade. ⟦F4; v=nearly 3000 ha; by=-: Just under three thousand hectares⟧. ⟦F11; v=1150; by=district council: Evacuated, 1,150, says the council⟧; ⟦F11; v=800: the 800 you heard in January⟧ were those who slept in halls, and left out everyone who went to an auntie.
TUI: Mr Aitken, was he warned?
SAM: ⟦F34; v=yes; by=police: Twice, by a constable at the door, according to police⟧. ⟦F34; v=no; by=Gail Aitken: His daughter Gail says nobody came⟧. She had him on the phone till the line went.
TUI: And ⟦F17; by=-: the inquiry the Prime Minister called⟧?
SAM: Goes on. ⟦F35; v=June; by=-; st=planned: Final word in June⟧.
%% Ngā mihi for listening.
=== key
F1 | What happened at Burkes Spur?
F2 | How many homes were destroyed?
F3 | How many were killed by the fire?
F4 | How large an area burned?
F5 | How many helicopters were used?
F6 | When was the first emergency call?
F7 | Where did the fire begin?
F8 | What was the army doing at the range?
F9 | What warned of the firing?
F10 | Did the army fire on the Sunday?
F11 | How many were evacuated?
F12 | When was the earlier great fire?
F13 | How many houses burned in the earlier fire?
F14 | How far was the fire contained on Monday?
F15 | Who or what lit the fire?
F16 | When did the power line trip?
F17 | Who ordered an inquiry?
F18 | How hot was it?
F19 | How strong were the gusts?
F20 | How long had it not rained?
F21 | How old are the two boys?
F22 | Did police interview a child?
F23 | How did the brigade take leave of Lance Budd?
F24 | What happened to the man from Waimate?
F25 | Is the Waimate man linked to the fire?
F26 | How much has been donated?
F27 | When was the mower switched off?
F28 | How many scrub fires were there on the range in eighteen months?
F29 | How many sheep were lost?
F30 | How far was the origin from the army's targets?
F31 | What did the Defence Force do about its statement?
F32 | How large are the insurance claims?
F33 | What became of the boy's family?
F34 | Was Mr Aitken warned?
F35 | When is the final report due?
F36 | What caused the fire of 2020?
D1 | cause | conflict | F15 | power line: a2 a5 a6 | boys with fireworks: a3 | mower: a4 | not boys: a3 a5 | not mower: a4 | not power line: a5 a6 | five outlets' culprits and their denials
D2 | denial | conflict | F10 | no firing: a1 a2 a5 | fired: a4 a5 | the Defence Force against a farmer and its own range log
D3 | date | conflict | F16 | 1331h: a2 | 1344h: a5 a6 | the company itself gives two hours for the trip
D4 | place | conflict | F7 | firing range: a1 | picnic area: a3 | pole 117: a5 | residents, a police source and the investigator place the origin differently
D5 | denial | conflict | F34 | yes: a6 | no: a6 | police say the man was warned twice, his daughter that nobody came
D6 | figure | update | F3 | 1: a1 a2 | 2: a3 a4 a6 | a firefighter died of his burns on Friday
D7 | figure | update | F4 | 2300 ha: a1 a2 | 2900 ha: a4 | the burnt area grew until the fire was out
D8 | figure | scope | F2 | 31: a1 a4 a5 a6 | 44: a3 | homes against all buildings
D9 | figure | scope | F11 | 800: a1 a2 a6 | 1150: a6 | those who slept in halls against all who left
D10 | figure | rounding | F2 | 31: a1 a4 a5 a6 | about 30: a2 | the wire rounds the homes
D11 | figure | rounding | F4 | 2900 ha: a4 | nearly 3000 ha: a6 | the final area in round words
D12 | date | scope | F6 | 1340h: a1 a4 a6 | 1336h: a6 | the first call against the hour at which it was passed to the brigade
R F15 | 4 | Waitaki Lines; a police source; the neighbours; Ngaire Colless's report
R F10 | 3 | the Defence Force; Neil Strachan; the range log
R F4 | 1 | Fire and Emergency
R F16 | 1 | Waitaki Lines
S | a2 The temperature at Pukaki airport reached 34 degrees Celsius | a5 The temperature at Pukaki airport had reached 34 degrees Celsius
E | Waitaki Lines | organisation | Waitaki Lines; A local power company; The company
E | Ngaire Colless | person | Ngaire Colless; Ms Colless; lead investigator
E | Neil Strachan | person | Neil Strachan; Strachan; Station owner
E | Lance Budd | person | Lance Budd; Lance; volunteer firefighter
E | Defence Force | organisation | Defence Force; the army; the soldiers
