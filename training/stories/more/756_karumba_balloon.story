story: karumba_balloon
about: Australia brings down a Chinese balloon over the Gulf of Carpentaria; spying or weather, one missile or two or none, sea or paddock, a heavy or a light gondola, first seen by whom and when, and a harmless Japanese balloon three years before
=== a1 | outlet: Gulf Country Messenger | published: 2033-05-16 | title: Bang over Karumba: balloon down, cattle through four fences
%% Gulf Country Messenger. Every Monday. By Merv Tilley
You could have heard it at the Animal Bar with the jukebox going. ⟦F2; v=2033-05-14; by=-: At ten past two on ⟦T2033-05-14: Saturday arvo⟧⟧ ⟦F1; by=-: a fighter brought down the big white balloon⟧ that half the Gulf had been looking at over breakfast.
⟦F8; v=2; by=Shane Mabo-Carroll: Prawn skipper Shane Mabo-Carroll counted two missiles⟧ from the deck of the Lady Normanton. ⟪Shane Mabo-Carroll; q: “First one sailed past like it had another appointment,”⟫ he reckoned. ⟦F9; v=ringing ears; by=-: His deckie, Jai Petrie, 19, has ringing ears⟧ and a story for life.
Out at Wirra Downs, Kerry Haldane was less amused. The bang sent a mob of brahmans through four fences and into the Norman River. ⟦F10; v=41; by=Kerry Haldane: She has found 41 dead⟧. ⟦F7; v=paddock; by=Kerry Haldane: A sheet of something like a solar panel is lying in her horse paddock⟧, she says, and she has thrown a tarp over it until somebody brings a chequebook.
⟦F3; v=18600 metres; by=-: The thing had been cruising at 61,000 feet⟧, six times as high as the mail plane. ⟦F19; v=none; by=Kerry Haldane: Nobody from the air force has rung⟧.
Old-timers will recall ⟦F15; v=2030; by=-: the flap of 2030⟧, when a balloon ⟦F20; v=Japanese university; by=-: that belonged to a Japanese university⟧ drifted past Broome and the only casualty was a wedding photograph. Barra season is otherwise going well, with the tides about right for the weekend.
%% Tides, obituaries and stock prices on page 8
=== a2 | outlet: Austral Wire Service | published: 2033-05-14 | title: Australia shoots down suspected spy balloon
CANBERRA, May 14 (AWS) — ⟦F1; by=defence ministry: Australia shot down a high-altitude balloon⟧ over its northern waters ⟦F2; v=2033-05-14; by=defence ministry: on ⟦T2033-05-14: Saturday⟧⟧, describing it as ⟦F4; v=surveillance; by=defence ministry: a device for gathering intelligence⟧.
⟦F8; v=1; by=defence ministry: A jet from Tindal fired a single missile⟧, the defence ministry said, and ⟦F7; v=sea; by=defence ministry: all wreckage fell into the sea seven kilometres from Karumba⟧. ⟦F9; v=nobody; by=-: Nobody was hurt⟧.
⟦F5; v=unknown; by=Lachlan Byrne: Who had launched it was not yet clear⟧, Defence Minister Lachlan Byrne said. ⟪Lachlan Byrne; q: “Weather does not carry encrypted radios. This did,”⟫ he told a late news conference.
⟦F21; v=2033-05-12; by=Lachlan Byrne: Radar had picked it up ⟦T2033-05-12: on Thursday⟧⟧ as it left Papua New Guinea's airspace. ⟦F3; v=18600 metres; by=Lachlan Byrne: It flew at 18,600 metres⟧, well above airliners, and in its last hours moved slowly south at the pace of a bicycle, watched by fishermen, campers and two television crews.
⟦F11; v=26; by=airport authority: Twenty-six flights were cancelled at Cairns and Weipa⟧, the airport authority said.
⟦F22; v=lunch; by=-: Prime Minister Helena Strand approved the shot over a lunch of the cattlemen's association⟧ in Rockhampton. Markets were closed. The opposition asked why it had taken two days, and one of its backbenchers why it had not taken three.
%% AWS. Writing by C. Doyle; editing by M. Fernando
=== a3 | outlet: Zhonghai Daily | published: 2033-05-17 | title: Civilian airship incident: Canberra should stop hyping
%% Zhonghai Daily online. Commentary and news
China has lodged solemn representations over ⟦F1; by=-: the loss of a civilian weather airship in the south⟧, foreign ministry spokesperson Qiu Lan told a regular press conference on Monday.
⟦F5; v=Tianlu; by=Qiu Lan: The craft belongs to Tianlu Atmosphere, a private enterprise from Yantai⟧. ⟦F4; v=weather; by=Qiu Lan: It measured ozone and humidity⟧ and had, due to westerly winds, strayed from its course, she explained. ⟦F6; v=90 kg; by=Tianlu: Its instrument basket, the company states, weighs no more than 90 kilograms⟧, as much as two sacks of cement.
Experts pointed out a further absurdity. ⟦F8; v=0; by=Tianlu: Telemetry shows that the envelope burst on its own⟧ ⟦F23; v=40 seconds; by=Tianlu: forty seconds before any missile could have arrived⟧, according to chief engineer Hao Jingming. ⟪Hao Jingming; q: “They have bravely shot at a rag,”⟫ he said.
⟦F12; v=yes; by=Qiu Lan; st=asked: The debris must be handed back in full⟧, Qiu demanded. ⟦F18; v=cancelled; by=-: The barley consultations foreseen for this week have been called off⟧.
Netizens recalled that ⟦F15; v=2030; by=-: in 2030⟧ the same country ⟦F24; v=let pass; by=-: let a balloon from Japan go by undisturbed⟧. “Maybe it was the colour,” one wrote, earning eleven thousand likes.
China has never infringed the airspace of others and will firmly safeguard the lawful interests of its enterprises.
=== a4 | outlet: The Sydney Thunder | published: 2033-05-17 | title: SPY IN THE SKY: Red balloon snooped on our jets
%% EXCLUSIVE by Trent Maddox, National Security Editor
⟦F4; v=surveillance; by=-: THE monster balloon ⟦F1; by=-: blasted out of the Gulf sky⟧ carried gear to hoover up our fighters' radio chatter⟧, The Thunder can reveal.
⟦F4; v=surveillance; by=senior source: It was built to snoop, full stop⟧, a senior source said. ⟦F13; v=yes; by=senior source: It hung over the Scherger air base for three hours⟧ while the boys below were told to play cards. ⟦F13; v=no; by=defence department; st=denied: The defence department said it had come no nearer to Scherger than ninety kilometres⟧.
⟦F6; v=240 kg; by=navy divers: The box of tricks under it tips the scales at 240 kilos⟧, going by what navy divers have hauled up. ⟦F14; v=11; by=senior source: Eleven aerials poked out of it⟧.
⟦F3; v=nearly 19 km; by=-: It floated almost 19 km up⟧, where no pub brawl has ever reached. ⟦F16; v=1.4 million Australian dollars; by=-: The missile that popped it set taxpayers back $1.4 million⟧.
And the moo-rderous cost: ⟦F10; v=about 40; by=-: some forty prize cows drowned⟧ when they bolted.
Beijing says ⟦F4; v=weather; by=Beijing: it only wanted to know if it would rain⟧. Pull the other one, comrade. ⟪Bazza Kirwan; q: “If it's weather, ring the bureau. It's free,”⟫ said retired squadron leader Bazza Kirwan.
⟦F11; v=70; by=airlines: Seventy services were cancelled or late⟧, the airlines say, ruining Saturday for a netball carnival.
%% VOTE: Should we send it back? Yes / No / In bits
=== a5 | outlet: Port Moresby Sunrise | published: 2033-05-18 | title: We told them on the ninth, says Daru tower
%% By Elizabeth Kaupa, Western Province
Two days of warning? It was nearly a week, if you ask the man in the tower at Daru.
Airport officer Moses Gabi says ⟦F21; v=2033-05-09; by=Moses Gabi: he saw a white disc above the Fly River ⟦T2033-05-09: on Monday the ninth⟧⟧ and telephoned the Australian high commission ⟦F25; v=2; by=Moses Gabi: twice⟧. He keeps a notebook; the page is stamped. ⟪Moses Gabi; q: “The lady thanked me and asked how to spell Daru,”⟫ he remembers.
Canberra's minister has said ⟦F21; v=2033-05-12; by=Lachlan Byrne: his radar first caught the object three days after that⟧. ⟦F25; v=0; by=high commission; st=denied: The high commission finds no record of any call⟧.
Villagers at Mabudawan are collecting bits of white film that the current brings across the strait and making rain capes of it. ⟦F26; v=no danger; by=health office: The health office says the material is harmless⟧. ⟦F30; v=no; by=-: Nobody has asked for it back⟧ here.
What was it for? The prime minister's office will not say ⟦F4: whether it holds the balloon for a spy or a thermometer⟧. The country sells fish to one of the two quarrelling friends and gets its police boats from the other.
⟦F27; v=12 hours; by=civil aviation: It stayed over our territory for about half a day⟧, civil aviation believes. ⟦F28; v=none; by=civil aviation: No permission had been sought⟧, by anyone, for anything.
%% Sunrise – first with the news. Letters: PO Box 77
=== a6 | outlet: Stratosphere (Bulletin of Balloon Research) | published: 2033-05-30 | title: What the Karumba gondola can and cannot have been for
%% Open access. Received 26 May
The shooting-down ⟦F2; v=2033-05-14; by=-: of ⟦T2033-05-14: 14 May⟧⟧ has produced more adjectives than data. We have looked at the photographs which the navy released on the twenty-fourth, and at telemetry that ⟦F5; v=Tianlu; by=-: the owner, Tianlu of Yantai⟧, sent us on request.
Mass. ⟦F6; v=240 kg; by=navy: The navy gives 240 kg, soaked⟧; ⟦F6; v=90 kg; by=Tianlu: the maker gives 90, dry and without batteries⟧. Sea water does not weigh a hundred and fifty kilograms, and we do not see how both can be right.
Purpose. ⟦F4; v=weather; by=Ritva Sorsa: An ozone cell is clearly there⟧, notes Ritva Sorsa of Oulu; so, she adds, ⟦F14; v=11; by=Ritva Sorsa: are eleven antennas of which ozone needs one⟧.
End. ⟦F8; v=0; by=-: In the telemetry the pressure drops before the flash⟧. ⟦F8; v=1; by=defence ministry: The ministry's infrared film shows one missile and one hit⟧. The clocks of the two were never compared.
Debris. ⟦F29; v=70 per cent; by=navy: Seven tenths of it have been raised⟧, according to the navy. ⟦F7; v=paddock; by=-: One panel, as we now know, lay on a cattle station⟧; ⟦F19; v=62000 Australian dollars; by=-: the owner has received A$62,000 for beasts and fences⟧.
@@ copy Austral Wire Service
⟦F3; v=18600 metres; by=Lachlan Byrne: It flew at 18,600 metres⟧, Defence Minister Lachlan Byrne said. ⟦F21; v=2033-05-12; by=Lachlan Byrne: Radar had picked it up ⟦T2033-05-12: on Thursday⟧⟧. ⟪Lachlan Byrne; q; via=Austral Wire Service: “Weather does not carry encrypted radios,”⟫ he had said.
Our readers fly some four hundred such craft a year and would like to go on doing so. ⟦F18; v=rescheduled; by=-: The barley talks, we hear with relief, are to be held after all, in June⟧. ⟦F20; v=Japanese university; by=-: The Broome object, let it be said once more, came from our colleagues in Tsukuba⟧, and ⟦F24; v=let pass; by=-: was left alone⟧.
=== key
F1 | What happened to the balloon?
F2 | When was the balloon brought down?
F3 | How high did the balloon fly?
F4 | What was the balloon for?
F5 | Who owned the balloon?
F6 | How much did the gondola weigh?
F7 | Where did the debris fall?
F8 | How many missiles were fired, if any brought it down?
F9 | Was anyone hurt by the shooting-down?
F10 | How many cattle died?
F11 | How many flights were affected?
F12 | Was the return of the debris demanded?
F13 | Did the balloon hang over the Scherger base?
F14 | How many antennas did the gondola have?
F15 | When was the earlier balloon seen?
F16 | What did the missile cost?
F18 | What became of the barley talks?
F19 | What has the cattle owner received?
F20 | Whose was the earlier balloon?
F21 | When was the balloon first noticed?
F22 | Where did the prime minister approve the shot?
F23 | How long before a missile did the envelope burst?
F24 | How was the earlier balloon treated?
F25 | How often was the high commission telephoned?
F26 | Is the film dangerous?
F27 | How long was the balloon over Papua New Guinea?
F28 | Was permission sought to fly over Papua New Guinea?
F29 | How much of the debris has been raised?
F30 | Has anyone asked for the film washed up in Papua New Guinea?
D1 | characterisation | conflict | F4 | surveillance: a2 a4 | weather: a3 a4 a6 | a spying device for Canberra, an ozone balloon for its owner
D2 | identity | update | F5 | unknown: a2 | Tianlu: a3 a6 | the owner comes forward two days later
D3 | cause | conflict | F8 | 1: a2 a6 | 0: a3 a6 | a missile hit against an envelope that burst by itself
D4 | figure | conflict | F8 | 1: a2 a6 | 2: a1 | the ministry says one shot, the skipper saw a miss before
D5 | figure | conflict | F6 | 240 kg: a4 a6 | 90 kg: a3 a6 | what the navy weighed against what the maker states
D6 | place | conflict | F7 | sea: a2 | paddock: a1 a6 | all wreckage in the water, or a panel on a cattle station
D7 | date | conflict | F21 | 2033-05-12: a2 a5 a6 | 2033-05-09: a5 | the minister's radar against the Daru tower
D8 | denial | conflict | F25 | 2: a5 | 0: a5 | the tower officer says he rang, the mission has no record
D9 | denial | conflict | F13 | yes: a4 | no: a4 | a source puts it over the base, the department far from it
D10 | figure | scope | F11 | 26: a2 | 70: a4 | cancellations alone, or with delays
D11 | figure | rounding | F10 | 41: a1 | about 40: a4 | the tabloid rounds the grazier's count
D12 | figure | rounding | F3 | 18600 metres: a1 a2 a6 | nearly 19 km: a4 | the height told in kilometres
D13 | sequence | update | F18 | cancelled: a3 | rescheduled: a6 | called off in May, to be held in June
D14 | figure | update | F19 | none: a1 | 62000 Australian dollars: a6 | nobody had rung, later she was paid
D15 | denial | conflict | F9 | ringing ears: a1 | nobody: a2 | a deckhand's ringing ears against the agency's nobody
R F21 | 2 | the Australian minister; the Daru tower officer
R F3 | 1 | the defence minister
R F8 | 3 | the defence ministry; the prawn skipper; Tianlu's telemetry
R F6 | 2 | the navy; the maker
S | a2 “Weather does not carry encrypted radios. This did,” | a6 “Weather does not carry encrypted radios,”
E | Lachlan Byrne | person | Defence Minister Lachlan Byrne; Canberra's minister
E | Tianlu Atmosphere | organisation | Tianlu Atmosphere; the owner, Tianlu of Yantai; the maker; the company
E | Kerry Haldane | person | Kerry Haldane
E | Qiu Lan | person | foreign ministry spokesperson Qiu Lan; Qiu
