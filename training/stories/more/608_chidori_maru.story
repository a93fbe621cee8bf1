story: chidori_maru
about: a Japanese crab boat and a Russian border vessel meet in fog off Kunashir; rammed or ramming, inside or outside the line, a deckhand shot or drowned; traps: Japan time and Sakhalin time, crew aboard and crew held, king crab and hair crab, a fine in yen and roubles, a boat searched in September
=== a1 | outlet: Hokuyo Wire | published: 2031-10-16 | title: Japanese crab boat seized by Russia near Kunashir, one missing
NEMURO, Japan, Oct. 16 (Hokuyo) -- ⟦F1; by=Japan Coast Guard: A Russian border guard ship seized a Japanese fishing boat⟧ off Kunashir Island ⟦F2; v=2031-10-15; by=Japan Coast Guard: ⟦T2031-10-15: on Wednesday⟧⟧ and ⟦F3; v=missing; by=Japan Coast Guard: one crew member is missing⟧, the Japan Coast Guard said.
⟦F4; v=6; by=fishery cooperative: The Chidori Maru No. 8 had put to sea with six men⟧, according to the local fishery cooperative. ⟦F5; v=04.20 Japan time; by=Japan Coast Guard: A distress call came at 4:20 a.m.⟧ and ⟦F33; v=11 seconds; by=Japan Coast Guard: broke off after eleven seconds⟧, the coast guard said.
⟦F6; v=Japanese side; by=fishery cooperative: The boat was working 1.5 kilometers on the Japanese side of the median line⟧, the cooperative said. ⟦F6; v=Russian side; by=Russian border service: Russia's border service said it had been inside Russian waters⟧.
⟦F7; v=boat rammed ship; by=Russian border service: The poacher rammed the patrol ship⟧ while trying to flee, the service said in a statement from Yuzhno-Sakhalinsk.
⟦F34; by=-: Kunashir is held by Russia and claimed by Japan⟧. ⟦F8; v=September; by=-: In September⟧ ⟦F9; by=-: another Nemuro boat was searched at sea and let go⟧ ⟦F10; v=3 hours; by=-: after three hours⟧.
%% (c) Hokuyo Wire
=== a2 | outlet: Sakhalin Vestnik | published: 2031-10-16 | title: Border guards stop crab poachers; intruder struck our vessel
%% Yuzhno-Sakhalinsk | Regional newspaper | 12+
⟦F5; v=04.20 Japan time; by=border service: At 06.20 Sakhalin time⟧ the crew of the patrol ship Berkut noticed an unlit schooner ⟦F6; v=Russian side; by=border service: two miles within the territorial sea of Russia⟧, the press service of the border directorate reports.
⟦F7; v=boat rammed ship; by=-: To signals the intruder replied with its bow, damaging the Berkut's side⟧. ⟦F11; v=none; by=border service: Weapons were not used⟧, the directorate emphasises. ⟦F12; v=drowned; by=border service: One of the trespassers, having no life jacket, fell into the water and could not be saved⟧.
⟦F13; v=5; by=-: The five others⟧ have been brought to Yuzhno-Kurilsk, ⟦F14; v=house arrest; by=-: where they live under guard in a seamen's hotel⟧. ⟦F15; v=king crab; by=-: ⟦F32; v=1140 kg; by=-: In the hold were 1,140 kilograms of king crab⟧⟧, whose capture is banned at this season.
⟦F16; st=planned; by=-; v=3.5m roubles: The captain faces a penalty of up to three and a half million roubles⟧.
%% Weather for the Southern Kurils: fog
=== a3 | outlet: Nemuro Minpo | published: 2031-10-18 | title: "He was at the winch": town waits on the quay for Shota Kudo
%% Nemuro | Local | By Aiko Sugawara
On the quay at Habomai there are thermos flasks and ⟦F17; v=280; by=-: 280 paper lanterns, one for each boat of the port⟧. ⟦F3; v=missing; by=-: Shota Kudo, 26, has not been found⟧.
His skipper was allowed one call. ⟪Masaru Oikawa; q: “⟦F7; v=ship rammed boat; by=Masaru Oikawa: They came out of the fog and ran over our stern⟧. ⟦F11; v=shots; by=Masaru Oikawa: Then there was gunfire⟧. Shota was at the winch,”⟫ Masaru Oikawa, 58, told his wife ⟦T2031-10-16: on Thursday⟧, who wrote it on the calendar while he spoke. ⟦F12; v=shot; by=Masaru Oikawa: He saw Kudo clutch his chest before he went over the side⟧.
⟦F15; v=hair crab; by=Masaru Oikawa: They had hair crab, said Oikawa, which is in season⟧, ⟦F18; v=900 kg; by=Masaru Oikawa: not quite nine hundred kilos⟧.
The cooperative's chief, Tetsuro Hanzawa, shows the plotter record sent ashore every ten minutes. ⟦F6; v=Japanese side; by=plotter record: The last dot is on our side⟧. ⟦F19; v=9 minutes; by=Tetsuro Hanzawa: Between that dot and the cry for help lie nine minutes⟧, he admits, in which a boat may go far. ⟦F33; v=a few seconds; by=-: The call itself was over in a few heartbeats⟧.
⟦F4; v=half a dozen; by=-: The half-dozen aboard⟧ are from four families.
%% Tide table | Auction prices: hair crab 5,800 yen/kg
=== a4 | outlet: The Tokyo Morning Standard | published: 2031-10-21 | title: Body of crab fisherman recovered; Tokyo demands crew's return
%% Politics desk
⟦F3; v=found dead; by=foreign ministry: The body of the missing deckhand was recovered by a Russian trawler⟧ ⟦T2031-10-20: on Monday⟧, the Foreign Ministry said. ⟦F20; v=Nemuro; st=planned; by=-: It is to be handed over at Nemuro⟧.
Chief Cabinet Secretary Haruka Minowa declined to say ⟦F12; v=shot; by=skipper; st=doubted: whether the man had been shot, as his skipper maintains⟧. ⟪Haruka Minowa; q: “We have asked for the facts, and the crew is the facts,”⟫ she told reporters. ⟦F21; v=3; by=Haruka Minowa: Tokyo has protested three times⟧ since ⟦F1; by=-: the capture of the vessel⟧, she said.
⟦F22; v=gray area; by=Kohei Arisaka: Neither side's line exists on the other's chart⟧, noted Kohei Arisaka, who teaches law of the sea in Sapporo; ⟦F23; v=40; by=Kohei Arisaka: he has counted forty seizures there since 2000⟧.
@@ copy Hokuyo Wire
⟦F8; v=September; by=-: In September⟧ ⟦F9; by=-: another Nemuro boat was searched at sea and released⟧ ⟦F10; v=3 hours; by=-: after three hours⟧.
⟦F13; v=4; by=consul: A consul found four men at the hotel in Yuzhno-Kurilsk⟧, since ⟦F24; v=appendix; by=consul: the cook lies in hospital with his appendix⟧.
%% Morning Standard Digital: 30 days free
=== a5 | outlet: Radio Free Straits (Vladivostok exile service) | published: 2031-10-23 | title: Berkut sailor: “We put a burst in the water, then someone screamed”
%% From Riga | shortwave, messengers
A conscript from the patrol ship Berkut has written to us. We know his name and his berth. ⟦F11; v=shots; by=Berkut sailor: Two bursts were fired from the forward gun⟧, he says, ⟦F25; v=into the water; by=Berkut sailor: both into the water ahead of the boat⟧.
⟦F7; v=ship rammed boat; by=Berkut sailor: It was we who hit them⟧; ⟦F26; v=radar off; by=Berkut sailor: the radar was down for repair⟧, and the mate steered on the noise of an engine. ⟪Berkut sailor; q: “Nobody wanted it. ⟦F6; v=unknown; by=Berkut sailor; st=doubted: In that milk you don't know whose sea you are in⟧.”⟫
As to the fisherman, ⟦F12; v=unknown; by=Berkut sailor; st=doubted: he did not see him fall⟧.
⟦F27; v=unanswered; by=-: The directorate left our questions unanswered⟧.
=== a6 | outlet: Hanse Maritime Review | published: 2031-10-30 | title: Chidori Maru: autopsy, fine and a quiet homecoming
%% Hamburg | Fisheries and law | translated
⟦F13; v=5; by=-: All five survivors⟧ stepped ashore in Nemuro ⟦T2031-10-27: on Monday⟧, ⟦F28; v=12 days; by=-: twelve days after ⟦F2; v=2031-10-15; by=-: the Wednesday of their capture⟧⟧. ⟦F16; v=3.5m roubles; by=cooperative: The cooperative had wired 6.3 million yen⟧, which is the full three and a half million roubles. The boat itself ⟦F29; v=confiscated; by=-: has been kept⟧.
⟦F12; v=drowned; by=Japanese autopsy: Japanese pathologists found salt water in the lungs of Shota Kudo⟧ and ⟦F30; v=no bullet; by=Japanese autopsy: no trace of a bullet⟧; ⟦F31; v=broken ribs; by=Japanese autopsy: four ribs were broken⟧, as in a collision. His skipper ⟦F12; v=drowned; by=Masaru Oikawa: now says he may have mistaken a blow for a shot⟧.
The question of law remains. ⟦F7; v=ship rammed boat; by=insurer's surveyor: The insurer's surveyor, who saw photographs of the hull, has no doubt that the bigger ship struck from behind⟧. ⟦F7; v=boat rammed ship; by=border service: Yuzhno-Sakhalinsk has not taken back a word of its ramming schooner⟧.
⟦F18; v=870 kg; by=protocol: The protocol of seizure lists 870 kilos of hair crab⟧, ⟦F32; v=270 kg; by=protocol: with 270 of king crab beside it⟧. Both were right, then. ⟪Haruka Minowa; q; via=The Tokyo Morning Standard: “We asked for facts. The crew are the facts,”⟫ Tokyo's government spokeswoman had said. The facts are home, and say little.
%% Abonnement: review@hmr.invalid
=== key
F1 | What happened to the Chidori Maru No. 8?
F2 | On what day was the boat seized?
F3 | What became of the missing deckhand?
F4 | How many men were aboard?
F5 | At what time did it happen?
F6 | On which side of the line was the boat?
F7 | Who rammed whom?
F8 | When was another boat searched?
F9 | What happened to the other boat?
F10 | How long was the other boat stopped?
F11 | Were weapons used?
F12 | How did the deckhand die?
F13 | How many of the crew are held or survived?
F14 | Where do the held men live?
F15 | What was in the hold?
F16 | What fine is set?
F17 | How many lanterns are on the quay?
F18 | How much hair crab was aboard?
F19 | How long between the last dot and the distress call?
F20 | Where will the body be handed over?
F21 | How often has Tokyo protested?
F22 | What does the law teacher say of the line?
F23 | How many seizures were there since 2000?
F24 | What is wrong with the cook?
F25 | At what were the bursts fired?
F26 | What was wrong with the Berkut's radar?
F27 | Did the directorate answer?
F28 | How long was the crew away?
F29 | What happened to the boat?
F30 | Was a bullet found?
F31 | What injuries were found on the body?
F34 | Whose is Kunashir?
F33 | How long did the distress call last?
F32 | How much king crab was aboard?
D1 | responsibility | conflict | F7 | boat rammed ship: a1 a2 a6 | ship rammed boat: a3 a5 a6 | the border service blames the schooner, the skipper, a sailor and a surveyor the patrol ship
D2 | place | conflict | F6 | Japanese side: a1 a3 | Russian side: a1 a2 | unknown: a5 | the cooperative's plotter against the border service, a sailor says nobody could know
D3 | denial | conflict | F11 | none: a2 | shots: a3 a5 | the border service denies gunfire that the skipper and its own sailor report
D4 | cause | conflict | F12 | drowned: a2 a6 | shot: a3 a4 | unknown: a5 | the border service says he fell and drowned, the skipper that he was shot, a sailor did not see it
D5 | cause | update | F12 | shot: a3 | drowned: a6 | the autopsy found no bullet and the skipper corrected himself
D6 | characterisation | update | F3 | missing: a1 a3 | found dead: a4 | a trawler recovered the body five days later
D7 | identity | scope | F15 | king crab: a2 | hair crab: a3 | each names one of the two catches in the hold
D8 | figure | scope | F13 | 5: a2 a6 | 4: a4 | all survivors or those at the hotel while the cook is in hospital
D11 | figure | scope | F32 | 1140 kg: a2 | 270 kg: a6 | the first report counts the whole catch as king crab
D9 | figure | rounding | F4 | 6: a1 | half a dozen: a3 | the same crew
D12 | figure | rounding | F33 | 11 seconds: a1 | a few seconds: a3 | the same call
D10 | figure | rounding | F18 | 900 kg: a3 | 870 kg: a6 | the skipper's not quite nine hundred
R F7 | 4 | the border service; Masaru Oikawa; the Berkut sailor; the insurer's surveyor
R F12 | 3 | the border service; Masaru Oikawa; the Japanese autopsy
R F6 | 3 | the cooperative's plotter; the border service; the Berkut sailor
R F11 | 3 | the border service; Masaru Oikawa; the Berkut sailor
S | a4 “We have asked for the facts, and the crew is the facts,” | a6 “We asked for facts. The crew are the facts,”
E | Chidori Maru No. 8 | object | Chidori Maru No. 8; a Japanese fishing boat; an unlit schooner; the vessel
E | Masaru Oikawa | person | Masaru Oikawa; Oikawa; His skipper
E | Shota Kudo | person | Shota Kudo; Kudo; the missing deckhand; the fisherman
E | Haruka Minowa | person | Chief Cabinet Secretary Haruka Minowa; Tokyo's government spokeswoman
E | Berkut | object | Berkut; the patrol ship Berkut; A Russian border guard ship
