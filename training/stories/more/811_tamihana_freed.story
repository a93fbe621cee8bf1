story: tamihana_freed
about: a New Zealand seaweed scientist is freed after fourteen months in the Sulu islands; rescued or handed over, ransom paid or none, who negotiated, which band held her; days counted from the kidnap or from the proof of life, two Indonesian sailors freed later; the boatman's death and April's failed raid must stay apart
=== a1 | outlet: Zamboanga Bay Courier | published: 2030-11-10 | title: Kiwi scientist walks out of the mangroves
%% By Nasra Indanan and Boy Tulawie
⟦F1; by=-: REWA Tamihana is free⟧. ⟦F2; v=2030-11-09; by=-: ⟦T2030-11-09: Yesterday, Saturday⟧, ⟦F3; v=4.30 am; by=imam: at half past four, while he was rinsing his feet for the dawn prayer⟧, the imam of Lahing-Lahing saw three old men and a foreign woman⟧ coming through the mangroves. ⟪the imam of Lahing-Lahing; q: “⟦F4; v=handed over; by=imam: They gave her to me like a borrowed pot⟧,”⟫ he said. ⟦F5; v=mosque; by=imam: It was on the steps of his mosque that she sat down⟧ and asked for water.
⟦F6; v=411 days; by=-: Four hundred and eleven days had passed⟧ since ⟦F7; v=seaweed platform; by=-: she was taken from the seaweed platform off Tabuan-Tabuan⟧. ⟦F8; v=19 kg; by=doctor: She is lighter by nineteen kilos, says the doctor who saw her first⟧, and ⟦F9; by=doctor: has brought malaria out with her⟧. ⟦F10; v=44; by=-: The marine botanist, 44⟧, came to Sulu to breed a weed that does not rot.
⟦F11; v=paid; by=village elder: A village elder who did not wish to be named speaks of two rice sacks with money⟧, ⟦F12; v=25 million pesos; by=village elder: twenty-five million pesos⟧. ⟪Arnel Sobrepeña; q: “⟦F11; v=not paid; st=denied; by=Arnel Sobrepeña: No peso was given⟧,”⟫ says Brig. Gen. Arnel Sobrepeña of the task force.
⟦F13; v=dead; by=-: Her boatman, Jun Sahibul, was not so lucky: his body was found in January⟧, ⟦F31; v=shot; by=police: with a bullet in the chest, the police said then⟧. ⟦F14; v=captive; by=-: Two Indonesian tugboat sailors are still out there⟧ with the same men.
⟦F15; v=6; by=-: Six marines gave their lives⟧ ⟦F16; v=April; by=-: for her in April⟧.
The whole of Lahing-Lahing has since been asked what it saw and has seen nothing. The imam has put the cup she drank from on a high shelf; his wife wants it back.
%% Tide table, page 9
=== a2 | outlet: Archipelago News Service | published: 2030-11-09 | title: Philippine military says New Zealand hostage rescued in Sulu
MANILA (ANS) — ⟦F4; v=rescued; by=military: Philippine marines have rescued a New Zealand scientist⟧ ⟦F1; by=-: held for more than a year by gunmen⟧ in the southern Sulu islands, the military said on Saturday.
⟦F10; v=44; by=-: Rewa Tamihana, 44⟧, was recovered ⟦F5; v=beach; by=military: on a beach near Lahing-Lahing village⟧ ⟦F3; by=military: in the last hour of darkness⟧ after ⟦F17; v=yes; by=military: a brief exchange of fire⟧, military spokesman Brigadier General Arnel Sobrepeña said. ⟦F18; v=Sahaya; by=Arnel Sobrepeña: Her abductors belonged to the Sahaya group⟧, he said, a remnant of an Islamist militia. ⟦F19; v=2; by=Arnel Sobrepeña: Two of them were killed⟧.
⟦F11; v=not paid; st=denied; by=Arnel Sobrepeña: No ransom had been paid, he added⟧, ⟪Arnel Sobrepeña; q: “not one centavo.”⟫ ⟦F20; by=-: Both Manila and Wellington say they do not pay kidnappers⟧.
⟦F21; v=Zamboanga; by=Arnel Sobrepeña: Tamihana was flown to a military hospital in Zamboanga⟧. ⟦F22; v=2030-11-12; st=planned; by=embassy: She is due to leave for Auckland on Tuesday⟧, the New Zealand embassy said.
⟦F15; v=6; by=-: An earlier attempt to free her cost six marines their lives⟧ ⟦F16; v=April; by=-: on Good Friday⟧. ⟦F14; v=captive; by=maritime police: A pair of seamen from Indonesia remain in captivity⟧, according to maritime police. ⟦F23; v=9; by=maritime police: Nine people have been seized in the waters between Sulu and Borneo this year⟧, they said.
The islands, poor and heavily armed, have lived from fishing, seaweed and, in bad years, from strangers. Few hostages have come back from them without somebody paying something.
%% ANS/mj/rt
=== a3 | outlet: The Waitematā Times | published: 2030-11-13 | title: "I named every gecko": Rewa comes home
%% By Isla Corrigan, chief reporter
⟦F22; v=2030-11-12; by=-: She came down the aircraft steps ⟦T2030-11-12: on Tuesday⟧ night⟧ in borrowed shoes, and ⟦F24; by=-: a haka went up⟧ that they must have heard in Papakura.
⟪Rewa Tamihana; q: “⟦F25; v=23; by=Rewa Tamihana: They shifted me twenty-three times⟧, always at night. I named every gecko,”⟫ said Dr Tamihana. ⟦F4; v=handed over; by=Rewa Tamihana: Of her last morning she said that nobody had stormed anything; she was walked to a mosque and let go of⟧. ⟦F17; v=no; st=denied; by=Rewa Tamihana: She heard no shot⟧.
⟦F6; v=411 days; by=-: For thirteen and a half months⟧ her husband, Pita, ran a campaign from a garage. ⟦F11; v=not paid; st=denied; by=foreign minister: The Government paid nothing, Foreign Minister Hugh Ballantyne told Parliament⟧. ⟦F26; v=not asked; by=Pita Tamihana; st=doubted: Asked whether the family had, Pita Tamihana said that he would rather talk about dinner⟧.
⟦F27; v=Norway; by=diplomat: It was a Norwegian who talked to the captors for eight months, a diplomat told the Times⟧; ⟦F27; v=ex-governor; by=Hadja Suraya Tan: a former governor of Sulu, Hadja Suraya Tan, says that it was she, with a box of mangoes⟧.
⟪Rewa Tamihana; q: “⟦F8; v=almost 20 kg; by=Rewa Tamihana: I've lost almost twenty kilos⟧ and gained a language,”⟫ Dr Tamihana said. ⟦F9: The fevers that the mosquitoes left her are being treated⟧. ⟦F13; v=dead; by=Rewa Tamihana: She wept only once, for Jun, whom she saw led away after New Year⟧. ⟦F28; v=43,000 dollars; by=-: Friends have raised $43,000 for his children⟧.
The weed she bred, strain 61, survived on a neighbour's line and now grows on forty farms. ⟦F7; v=seaweed platform; by=Rewa Tamihana: She was tying its seedlings, out on the bamboo staging, when the pump boats came⟧. Nobody has told the strain, she said, that it is famous. ⟦F21; v=Zamboanga; by=-: The nurses of the Zamboanga barracks⟧ had taught her to dance; two of them have been invited to Papakura for Christmas.
=== a4 | outlet: Tanglaw (Armed Forces of the Philippines bulletin) | published: 2030-11-14 | title: Operation Dawn Net: how the marines did it
%% The soldier's own paper
The whole world has applauded ⟦F1; by=-: the deliverance of the New Zealand national⟧. It was the fruit of patience. ⟦F4; v=rescued; by=-: At 0410 two rubber boats of the 7th Marine Battalion nosed into the mangroves; by 0430 the victim was in safe hands⟧. ⟦F5; v=beach; by=-: The link-up point was the sandy strip east of Lahing-Lahing⟧. ⟦F17; v=yes; by=-: Shots were traded for six minutes⟧, and ⟦F19; v=2; by=-: a couple of bandits will kidnap no more⟧.
⟦F11; v=not paid; by=-: Insinuations about money dishonour the fallen⟧: ⟦F15; v=6; by=-: half a dozen brothers⟧, ⟦F16; v=April; by=-: lost on that bitter Friday of Holy Week⟧.
⟦F18; v=Sahaya; by=-: The perpetrators are Sahaya diehards⟧ under one Commander Birik, ⟦F29; v=2 million pesos; by=-: on whose head there are two million pesos⟧. ⟦F27; v=military; by=-: No foreigner and no politician had a hand in the outcome⟧. ⟦F25; v=23; by=-: Relentless pressure had forced the gang to break camp on twenty-three occasions⟧.
⟪Arnel Sobrepeña; q: “We did not knock and we did not pay,”⟫ Brig. Gen. Sobrepeña told the battalion. ⟦F21; v=Zamboanga; by=-: The lady was treated by our own doctors in Zamboanga⟧, who found her ⟦F8; v=19 kg; by=army doctors: nineteen kilograms under the weight in her passport file⟧.
To our Indonesian brothers: ⟦F14; v=captive; by=-: your two seafarers⟧ are next. ⟦F23; v=7; by=-: Kidnappings have fallen to seven this year⟧ from fifteen. Let the enemies of peace draw their conclusions, and let no mother in Sulu lend her son to them.
@@ copy Archipelago News Service
⟦F20; by=-: Both Manila and Wellington say they do not pay kidnappers⟧.
=== a5 | outlet: Harian Nusa Laut (Jakarta) | published: 2030-11-15 | title: Two sailors of the Bintang Selatan freed, six days after the Kiwi
%% Laporan wartawan, translated edition
⟦F14; v=freed; by=foreign ministry: Rahmat Dolo and Yusuf Manoppo were released in the night to ⟦T2030-11-15: Friday⟧⟧, the foreign ministry announced. They were left in a canoe with a paddle and a bag of cassava. ⟦F18; v=pirates; by=Rahmat Dolo: Those who kept them prayed little and had no flag, Rahmat relates; pirates, he calls them, not Sahaya⟧.
Their story throws light on ⟦F1; by=-: the release of Ibu Rewa⟧, ⟦F2; v=2030-11-09; by=Rahmat Dolo: whom the sailors last saw on Friday evening, the 8th, being washed and combed for the following day⟧. ⟪Rahmat Dolo; q: “They counted paper all that night. ⟦F11; v=paid; by=Rahmat Dolo: There was a machine for counting⟧,”⟫ he says. ⟦F3; by=Rahmat Dolo: Well before the first prayer⟧ she was gone, and the guards sang. ⟦F25; v=about 20; by=Rahmat Dolo: Some twenty times they changed islands with her⟧.
⟦F12; v=25 million pesos; by=tugboat owner: Around 430,000 dollars was the price for her, the owner of the tugboat heard from his go-between⟧; for the sailors, he says, it was ⟦F30; v=40,000 dollars; by=tugboat owner: forty thousand together⟧. ⟦F27; v=ex-governor; by=tugboat owner: The go-between is in the service of the ex-governor, Hadja Suraya⟧.
⟦F13; v=dead; by=Yusuf Manoppo: Yusuf dug the boatman's grave⟧, at night and with a plank, and would not say more of it. ⟦F31; v=shot; by=police: The Philippine police report speaks of a gunshot⟧.
⟦F16; v=April; by=Rahmat Dolo: In the week of Easter the camp was full of noise⟧, and ⟦F15; v=6; by=-: the Philippines buried six⟧. Both men will rest for a week in Makassar and then, Rahmat insists, go back to sea, though not in that direction and not in a tug.
=== a6 | outlet: Corporate Recovery Quarterly (London) | published: 2031-01-20 | title: Case study: the Tamihana release
%% Members only. Not legal advice
Outcome. ⟦F1; by=-: Release of hostage, alive⟧. ⟦F2; v=2030-11-09; by=-: Ninth of November 2030⟧, ⟦F3; v=4.30 am; by=phone metadata: 04.30, by a text the imam sent⟧. ⟦F5; v=mosque; by=three parties: Place, on the word of three parties present, a mosque⟧.
Duration. ⟦F6; v=411 days; by=-: From 24 September 2029 it makes 411 days⟧. ⟦F6; v=274 days; by=insurers: Insurers, who reckon from the proof of life in February, book 274⟧.
⟦F7; v=seaweed platform; by=employer's log: Point of abduction, from the employer's log, the raft on which the weed is grown⟧.
Method. ⟦F4; v=handed over; by=-: Delivered by elders⟧. ⟦F11; v=paid; by=two consultants: Two consultants confirm a payment⟧, ⟦F12; v=25 million pesos; by=consultant: half of fifty million, in used notes, as one who packed it puts it⟧. ⟦F20; by=-: Official policy in both capitals forbids concessions⟧ and was, members will note, respected in form. ⟦F27; v=Norway; by=consultants: Oslo carried messages, they say⟧, ⟦F32; by=consultants: and the ex-governor carried the sacks⟧.
⟦F17; v=no; st=denied; by=imam > defence committee: The firefight was struck from the record when a committee of the Philippine House heard the imam in December⟧; ⟦F33; v=moved; by=-: General Sobrepeña has been moved to the archives⟧.
Co-captives. ⟦F14; v=freed; by=-: Two mariners, let go on ⟦T2030-11-15: 15 November⟧⟧. ⟦F13; v=dead; by=-: One local employee, dead⟧, ⟦F31; v=fever; by=autopsy: of cerebral malaria by the exhumation report⟧.
Care. ⟦F8; v=19 kg; by=clinic: A deficit of 19 kg⟧ and ⟦F9; by=clinic: two kinds of plasmodium, the Auckland clinic records⟧. ⟦F10; v=44; by=clinic: The patient, forty-four on admission⟧, lectures from March.
Sector. ⟦F23; v=9; by=maritime police: Official incidents in the corridor for 2030, nine⟧, ⟦F23; v=7; by=army: of which the army, leaving out two that ended within a day, recognises seven⟧.
=== key
F1 | What happened to Rewa Tamihana?
F2 | On what day was she freed?
F3 | At what hour was she freed?
F4 | Was she rescued or handed over?
F5 | Where was she freed?
F6 | How long was she held?
F7 | Where was she taken?
F8 | How much weight did she lose?
F9 | Which illness does she have?
F10 | How old is she?
F11 | Was a ransom paid for her?
F12 | How much was the ransom?
F13 | What happened to the boatman?
F14 | What happened to the two Indonesian sailors?
F15 | How many marines died in the failed raid?
F16 | When was the failed raid?
F17 | Was there an exchange of fire?
F18 | Who held her?
F19 | How many captors were killed?
F20 | Do the governments pay ransom?
F21 | Where was she treated?
F22 | When did she fly home?
F23 | How many were kidnapped in the area this year?
F24 | What greeted her at the airport?
F25 | How often was she moved?
F26 | Did the family pay?
F27 | Who negotiated her release?
F28 | How much was raised for the boatman's children?
F29 | What is the price on Commander Birik?
F30 | How much was paid for the sailors?
F31 | How did the boatman die?
F32 | What did the ex-governor do?
F33 | What happened to General Sobrepeña?
D1 | characterisation | conflict | F4 | rescued: a2 a4 | handed over: a1 a3 a6 | the military's raid against the imam and the hostage herself
D2 | denial | conflict | F11 | paid: a1 a5 a6 | not paid: a1 a2 a3 a4 | officials deny what elder, sailor and consultants tell
D3 | place | conflict | F5 | mosque: a1 a6 | beach: a2 a4 | steps of the mosque or a sandy strip
D4 | responsibility | conflict | F27 | Norway: a3 a6 | ex-governor: a3 a5 | military: a4 | three claim the release
D5 | identity | conflict | F18 | Sahaya: a2 a4 | pirates: a5 | militants for the army, men without a flag for the sailor
D6 | figure | scope | F6 | 411 days: a1 a3 a6 | 274 days: a6 | from the kidnap or from the proof of life
D7 | figure | scope | F23 | 9: a2 a6 | 7: a4 a6 | all seizures or without two that ended within a day
D8 | characterisation | update | F14 | captive: a1 a2 a4 | freed: a5 a6 | the sailors were released six days later
D9 | figure | rounding | F8 | 19 kg: a1 a4 a6 | almost 20 kg: a3 | she rounds
D10 | figure | rounding | F25 | 23: a3 a4 | about 20: a5 | the sailor rounds
D11 | cause | update | F31 | shot: a1 a5 | fever: a6 | the exhumation corrected the first police report
D12 | denial | conflict | F17 | yes: a2 a4 | no: a3 a6 | the military's firefight against the hostage and the imam
R F4 | 3 | the military; the imam; Rewa Tamihana
R F11 | 5 | the village elder; the sailor Rahmat; the two consultants; the military; the New Zealand government
R F5 | 2 | the military; the imam and those present
R F15 | 1 | the military
S | a2 Both Manila and Wellington say they do not pay kidnappers | a4 Both Manila and Wellington say they do not pay kidnappers
E | Rewa Tamihana | person | REWA Tamihana; Rewa Tamihana; Dr Tamihana; Ibu Rewa; Tamihana; the New Zealand national
E | Arnel Sobrepeña | person | Brig. Gen. Arnel Sobrepeña; Brigadier General Arnel Sobrepeña; Brig. Gen. Sobrepeña; General Sobrepeña
E | Hadja Suraya Tan | person | Hadja Suraya Tan; Hadja Suraya; the ex-governor; a former governor of Sulu
E | Sahaya | organisation | the Sahaya group; Sahaya; Sahaya diehards
