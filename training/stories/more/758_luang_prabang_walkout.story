story: luang_prabang_walkout
about: Cambodia's prime minister leaves a Mekong summit; over water, over a chair or over a migraine, before or after a speech, an insult with three owners, a declaration that exists or does not, where he flew to, and an older walk-out by a Thai minister
=== a1 | outlet: Nam Khan Morning | published: 2032-10-15 | title: The chair that stayed empty: guest departs before the sticky rice
%% Luang Prabang. Town edition, with pages in English
⟦F21; v=200; by=-: The cooks at the Phousi Pavilion had laid two hundred covers⟧. By eight in the evening they were giving the fish in banana leaf to the police.
⟦F1; by=-: The prime minister of Cambodia, Sovann Rithy, walked out of the meeting of Mekong leaders⟧ ⟦F2; v=2032-10-14; by=-: ⟦T2032-10-14: yesterday⟧⟧, ⟦F3; v=47 minutes; by=-: forty-seven minutes after the gong⟧. Waiters saw him come down the south stairs, alone, then turn back for his spectacles. ⟦F6; v=19; by=protocol office: Nineteen members of his delegation followed⟧, the protocol office noted, some of them still with headphones on.
What had gone wrong? ⟦F4; v=chair; by=Bounmy Keosavath: It was the seating⟧, in the telling of Bounmy Keosavath, who has arranged summits here for thirty years: the guest had been put beside the kitchen door. ⟪Bounmy Keosavath; q: “A place card is a small thing until it is your place,”⟫ he sighed.
⟦F5; v=before; by=Bounmy Keosavath: The Vietnamese president had not yet begun to speak⟧, he is certain.
On the other bank ⟦F20; v=40; by=-: some forty monks and fishermen had floated lamps for the river⟧ the evening before. ⟦F22; v=no; by=police: There were no arrests⟧, the police said.
The boatmen's association regrets the cancelled night cruise. Its drums had come from Xieng Khouang by truck. The remaining guests will visit the waterfall today, weather permitting.
%% Advertisements: guest house to let, quiet
=== a2 | outlet: Pan-Asia Dispatch | published: 2032-10-14 | title: Cambodian leader storms out of Mekong summit
LUANG PRABANG, Laos, Oct 14 (PAD) — ⟦F1; by=-: Cambodia's leader abruptly left a summit of the six Mekong countries⟧ ⟦F2; v=2032-10-14; by=-: on ⟦T2032-10-14: Thursday⟧⟧, throwing into doubt a deal on sharing the river's shrinking dry-season flow.
⟦F4; v=dam; by=Cambodian spokesman: Sovann Rithy quit the hall over the refusal to discuss the Nam Phao dam⟧, his spokesman Keo Vichea said. ⟦F8; v=1410 megawatts; by=-: The 1,410-megawatt project⟧ is to be built by Laos with Thai money and Chinese turbines, ⟦F19; v=2.4 billion dollars; by=developers: at a cost that its developers put at 2.4 billion dollars⟧.
⟦F10; v=Lao energy minister; by=two delegates: Two delegates said Lao Energy Minister Somphone Inthavong had referred to Cambodia as “the beggar downstream”⟧. ⟦F10; v=nobody; by=Lao foreign ministry; st=denied: The Lao foreign ministry said no such words had been used by anyone⟧.
⟦F5; v=after; by=delegates: The exit came shortly after Vietnam's president, Le Thi Hoa, had taken the floor⟧, the delegates said.
⟦F9; v=38 per cent; by=Cambodian spokesman: Cambodia says the catch in its great lake has fallen by 38 per cent in five years⟧.
Shares in the Thai utility behind the dam, Isan Power, ⟦F17; v=4.1 per cent; by=-: lost 4.1 per cent in late trading⟧. ⟦F15; v=2026; by=-: A Thai minister left a river meeting in 2026⟧, ⟦F16; v=fish ladders; by=-: over fish ladders⟧, but ⟦F23; v=next morning; by=-: returned the next morning⟧.
%% PAD Bangkok bureau. Writing by Nok Suttipong
=== a3 | outlet: Khmer Samakki | published: 2032-10-15 | title: Samdech Prime Minister defends the rice bowl of the nation
%% National news of the Kingdom. Phnom Penh
Crowds with flags lined the airport road to receive Samdech Sovann Rithy, who had ⟦F1; by=-: with dignity withdrawn from a gathering⟧ at which the tears of the Tonle Sap were not to be heard.
⟦F4; v=dam; by=-: The reason was one only: the wall of Nam Phao⟧, which will hold back the silt that feeds our paddies. ⟦F10; v=Lao energy minister; by=Keo Vichea: A minister of the host had called our people beggars⟧, spokesman Keo Vichea revealed with indignation.
⟦F24; v=Phnom Penh; by=-: From the hall the head of government flew straight home⟧ and ⟦F11; v=cabinet; by=-: chaired the cabinet the same night⟧.
⟦F7; v=no; by=Keo Vichea; st=denied: There exists no declaration of Luang Prabang⟧, Keo Vichea further stated. ⟪Keo Vichea; q: “Five fingers without the thumb do not hold a pen,”⟫ he said.
⟦F14; v=recalled; by=-: The ambassador in Vientiane has been called back for consultations⟧.
⟦F9; v=38 per cent; by=-: In five years the lake has given 38 per cent less fish⟧. Grandmother Sok Phal, 73, of Kampong Luong, sells by the handful what she once sold by the basket.
The firmness of Samdech was praised by associations of teachers, motor-taxi drivers and Khmer boxers. ⟦F25; st=planned; by=-: A thanksgiving ceremony will be held at the full moon⟧.
%% Long live the Kingdom. Circulation department: 3rd floor
=== a4 | outlet: Lan Xang Radio & Television | published: 2032-10-16 | title: Leaders' Meeting concludes successfully with adoption of Declaration
%% Lao National Broadcaster. English bulletin
The Sixth Meeting of Leaders of the Mekong Countries came to a fruitful close on Friday in an atmosphere of solidarity.
⟦F7; v=yes; by=-: The Declaration of Luang Prabang was adopted by consensus⟧, ⟦F30; v=31; by=-: comprising 31 points⟧. ⟦F1; by=-: One delegation having taken its leave early⟧, ⟦F4; v=migraine; by=Foreign Ministry: owing, as the Foreign Ministry was informed, to a headache of its leader⟧, the meeting wished him a speedy recovery.
Energy Minister Somphone Inthavong briefed partners on Nam Phao. ⟦F8; v=1410 megawatts; by=Somphone Inthavong: It will have an installed capacity of 1,410 megawatts⟧. ⟦F13; v=2033; by=Somphone Inthavong; st=planned: Work on the main wall is to begin in 2033⟧. ⟦F18; v=6300; by=Somphone Inthavong: Six thousand three hundred people will receive new houses with tin roofs⟧, he said.
Regarding rumours on words allegedly spoken: ⟦F10; v=nobody; by=Somphone Inthavong; st=denied: the Minister had merely quoted a proverb about a boat⟧.
⟦F9; v=12 per cent; by=river secretariat: Figures of the joint river secretariat show a decline of 12 per cent in the fisheries of the great lake⟧, chiefly due to nets of small mesh.
⟦F12; v=2032-11-06; by=Foreign Ministry; st=planned: Foreign ministers will meet again in Vientiane on ⟦T2032-11-06: 6 November⟧⟧.
The distinguished guests admired the Kuang Si waterfall and released 900 fingerlings of giant catfish. A photograph of the family of leaders was taken on the steps, where the sun was kind.
%% End of bulletin
=== a5 | outlet: Rivers Without Walls | published: 2032-10-20 | title: Behind the walk-out: who said it, who heard it, who will move
%% NGO briefing 44. Chiang Khong. Sources on file
We were in the interpreters' corridor and had the tea. This is what seven of them, on condition of no names, agree on.
The sentence was spoken. ⟦F10; v=adviser; by=interpreters: It came from an adviser to the turbine maker⟧, a man with no seat at the table, whose microphone was open; the Lao minister only laughed. ⟦F5; v=after; by=interpreters: President Le Thi Hoa had reached the third page of her speech⟧. ⟦F3; v=about 45 minutes; by=interpreters: The session was three-quarters of an hour old⟧.
⟦F6; v=24; by=-: Twenty-four Cambodians left the building⟧, ⟦F26; v=5; by=-: if one includes the five of the press pool⟧, who ran.
⟦F24; v=Bangkok; by=flight data: The prime minister's aircraft landed in Bangkok at 21h20⟧, open flight data show, and ⟦F27; v=3 hours; by=flight data: stayed there for three hours⟧. A private hospital on Rama IV Road has a known headache clinic. We draw no conclusion. ⟦F24; v=Phnom Penh; by=his office: His office repeats that he went home directly⟧.
Now to the people whom nobody mentioned. ⟦F18; v=9800; by=-: Nam Phao would displace 9,800⟧: ⟦F28; v=3500; by=-: the official total forgets 3,500 who live at the tail of the reservoir⟧, where the water comes only in August.
⟪Mae Khamla; q: “They will build me a house where the buffalo cannot smell the river,”⟫ said Khamla, 58, of Ban Don Sai.
⟦F19; v=2.4 billion dollars; by=-: Eighty-four billion baht, or $2.4bn, for that⟧.
%% Join the paddle-out on World Fisheries Day
=== a6 | outlet: Channel Harbour International | published: 2032-10-24 | title: Ten days on: Mekong rift narrows as Laos delays dam
%% Singapore. By Edwin Seow, Indochina correspondent
Small nations quarrel about chairs; the Mekong's quarrel, it turned out, was about concrete after all.
On Saturday Vientiane let it be known that ⟦F13; v=2034; by=Vientiane: the wall of Nam Phao would not be started before 2034⟧, ⟦F31; v=silt study; by=Vientiane: pending a study of silt⟧. ⟦F14; v=back; by=-: Cambodia's envoy returned to his post on ⟦T2032-10-23: the same day⟧⟧, with a crate of mangoes.
⟦F12; v=2032-11-12; by=Vietnamese foreign ministry; st=planned: The foreign ministers are now to gather ⟦T2032-11-12: on 12 November⟧⟧ in Hanoi, the Vietnamese foreign ministry said.
Was there ever an agreement to walk away from? ⟦F7; v=yes; by=host: The host insists that a text was passed⟧; ⟦F7; v=no; by=Thai diplomat: a Thai diplomat who sat through it says it was merely “noted”⟧.
@@ copy Pan-Asia Dispatch
⟦F4; v=dam; by=Cambodian spokesman: Sovann Rithy quit the hall over the refusal to discuss the Nam Phao dam⟧, his spokesman Keo Vichea had said. ⟦F8; v=about 1400 megawatts; by=-: Its turbines would yield some 1,400 MW⟧, the output of a large nuclear reactor.
⟪Keo Vichea; q; via=Khmer Samakki: “Five fingers without a thumb cannot hold a pen,”⟫ he had told the party press.
Experts remain divided on the fish. ⟦F9; v=12 per cent; by=Ulla Brandeis: The joint secretariat's twelve per cent is the sounder number, thinks Ulla Brandeis, a fisheries economist in Penang⟧, since ⟦F29; v=landings; by=Ulla Brandeis: the Cambodians measure what reaches the market, and more is eaten at home⟧.
Veterans shrug. ⟦F15; v=2026; by=-: Six years ago Bangkok's man flounced out⟧ ⟦F16; v=fish ladders; by=-: because of steps for catfish⟧, and ⟦F23; v=next morning; by=-: was back for breakfast⟧. ⟦F17; v=4.1 per cent; by=-: Isan Power has made good the four-odd per cent it shed on the evening of the walk-out⟧.
%% Channel Harbour International. Terms of use apply
=== key
F1 | What did Cambodia's prime minister do?
F2 | When was the walk-out?
F3 | How long after the opening did he leave?
F4 | Why did the prime minister leave?
F5 | Did he leave before or after the Vietnamese president began to speak?
F6 | How many of the delegation left?
F7 | Was a declaration adopted?
F8 | What is the capacity of the Nam Phao dam?
F9 | By how much did the catch of the great lake fall?
F10 | Who called Cambodia a beggar?
F11 | What did the prime minister do at home?
F12 | When do the foreign ministers meet?
F13 | When does work on the dam begin?
F14 | Where is Cambodia's ambassador to Laos?
F15 | When was the earlier walk-out of a Thai minister?
F16 | What was the earlier walk-out about?
F17 | How much did Isan Power shares lose?
F18 | How many people will be displaced?
F19 | What does the dam cost?
F20 | How many floated lamps on the river?
F21 | How many covers were laid?
F22 | Were there arrests on the river bank?
F23 | When did the Thai minister return?
F24 | Where did the prime minister fly to?
F25 | When is the thanksgiving ceremony?
F26 | How many of the press pool left?
F27 | How long was the aircraft in Bangkok?
F28 | How many people does the official total leave out?
F29 | Why is the Cambodian fish figure too high?
F30 | How many points has the declaration?
F31 | Why was the dam put off?
D1 | cause | conflict | F4 | dam: a2 a3 a6 | chair: a1 | migraine: a4 | the guest's spokesman, the host's seating man and the host's ministry give three reasons
D2 | sequence | conflict | F5 | before: a1 | after: a2 a5 | the seating man against delegates and interpreters
D3 | denial | conflict | F7 | yes: a4 a6 | no: a3 a6 | the host says adopted, Phnom Penh and a Thai diplomat say not
D4 | identity | conflict | F10 | Lao energy minister: a2 a3 | nobody: a2 a4 | adviser: a5 | delegates, the host and the interpreters differ on who spoke the insult
D5 | place | conflict | F24 | Phnom Penh: a3 a5 | Bangkok: a5 | his office says straight home, flight data show a stop
D6 | figure | conflict | F9 | 38 per cent: a2 a3 | 12 per cent: a4 a6 | Cambodia's landings against the secretariat's estimate
D7 | figure | scope | F6 | 19: a1 | 24: a5 | the delegation alone, or with the press pool
D8 | figure | scope | F18 | 6300: a4 | 9800: a5 | the official total leaves out the tail of the reservoir
D9 | date | update | F13 | 2033: a4 | 2034: a6 | Laos put the start off
D10 | date | update | F12 | 2032-11-06: a4 | 2032-11-12: a6 | the ministers' meeting was moved
D11 | place | update | F14 | recalled: a3 | back: a6 | the ambassador returned after nine days
D12 | figure | rounding | F3 | 47 minutes: a1 | about 45 minutes: a5 | told as three-quarters of an hour
D13 | figure | rounding | F8 | 1410 megawatts: a2 a4 | about 1400 megawatts: a6 | the capacity rounded
R F10 | 3 | two delegates; the Lao government; the interpreters
R F4 | 3 | the Cambodian spokesman; the seating man; the Lao foreign ministry
R F9 | 2 | the Cambodian government; the joint secretariat
R F24 | 2 | the prime minister's office; open flight data
S | a3 “Five fingers without the thumb do not hold a pen,” | a6 “Five fingers without a thumb cannot hold a pen,”
E | Sovann Rithy | person | Sovann Rithy; Samdech Sovann Rithy; Cambodia's leader; The prime minister of Cambodia
E | Keo Vichea | person | Keo Vichea; spokesman Keo Vichea; his spokesman Keo Vichea
E | Somphone Inthavong | person | Lao Energy Minister Somphone Inthavong; Energy Minister Somphone Inthavong; A minister of the host
E | Le Thi Hoa | person | Vietnam's president, Le Thi Hoa; President Le Thi Hoa; The Vietnamese president
