story: hvidklit_whales
about: sperm whales strand on a Danish Wadden Sea island; whether naval mines or a seismic ship drove them in, how many were alive, who cut off a jaw, when the navy detonated, and the whales on the German side that are another pod
=== a1 | outlet: Vadehavsposten | published: 2034-02-06 | title: Sixteen giants on the sand at Hvidklit
%% Af Birthe Nørby, Hvidklit
%% Annonce: Uge 7 i sommerhus
The baker's driver saw them first, since she takes the beach when the road is icy. ⟦F1; by=-: Sperm whales lay along the tide line at Hvidklit⟧ ⟦F2; v=2034-02-05; by=-: ⟦T2034-02-05: on Sunday morning⟧⟧ like boats that somebody has forgotten to pull up. ⟦F3; v=16; by=nature agency: The nature agency counted sixteen⟧; ⟦F4; v=5; by=Jens Thyssen: five were still breathing when he got there⟧, says wildlife consultant Jens Thyssen. By two o'clock none was.
⟦F5; v=males; by=Jens Thyssen: All are young males⟧, he says, ⟦F6; v=up to 13 m; by=Jens Thyssen: and none of them longer than thirteen metres⟧. They belong in the deep water off Norway. ⟪Jens Thyssen; q: “Down here they are blind. The sand gives no echo, it is like shouting into a pillow,”⟫ he explained to the schoolchildren who had been given the day off.
Why they came is talked of in every kitchen. ⟦F7; v=mines; by=fishermen; st=alleged: The fishermen point to the navy, which has been blowing up old mines⟧ in the Lister Deep. ⟦F8; v=2034-02-02; by=Navy: It set off three ⟦T2034-02-02: on Thursday⟧⟧, the Navy's home page says, ⟦F9; v=3; by=Navy: three⟧ and no more.
⟦F10; v=1997; by=-: Not since 1997⟧ has the island seen anything like it. ⟦F11; v=13; by=-: That winter it was thirteen⟧, and ⟦F12; v=1.9 million kroner; by=-: the bill for clearing up came to 1.9 million kroner⟧. The bones of one of them hang in the school gymnasium, above the wall bars.
⟦F13; st=planned; by=municipality: A firm from Esbjerg is to start removing the carcasses on Thursday⟧, the municipality writes.
=== a2 | outlet: Nordisk Telegram | published: 2034-02-06 | title: Whales die in mass stranding on Danish island
&& Whales die in mass stranding on Danish island
COPENHAGEN, Feb 6 (NT) - ⟦F3; v=16; by=authorities: Sixteen sperm whales have died⟧ after ⟦F1: beaching themselves on a Danish island in the North Sea⟧, authorities said on Monday, the country's largest such stranding ⟦F10; v=1997: since 1997⟧.
⟦F14; v=6; by=German officials: A further six animals were found dead in Germany⟧, on a sandbank near Sylt, officials there said. ⟦F15; v=another group; by=researchers: Researchers believe they came from a different group⟧.
⟦F5; v=males: The bulls⟧ ⟦F6; v=up to 13 m: measured up to 13 metres⟧. ⟦F16; v=40 t; by=nature agency: The heaviest was put at 40 tonnes⟧ by the nature agency.
⟦F7; v=seismic ship; by=Ocean Hush; st=alleged: Campaign group Ocean Hush blamed a survey vessel that has been firing airguns⟧ for a wind developer, Havbris, off the Dogger Bank. ⟦F17; v=no; by=Havbris; st=denied: Havbris said its ship had been in port since January 29⟧.
⟦F18; v=2034-02-02; by=Navy: A Danish navy spokeswoman said the last controlled explosion took place on Thursday⟧, ⟦F19; v=3 days; by=-: three days before the animals were seen⟧, and ⟦F39; v=yes; by=Navy: with bubble curtains to dampen the noise⟧.
⟪Mette Ravn; q: “⟦F7; v=not navy; by=Mette Ravn; st=denied: There is no connection⟧, and nobody who knows the sea would look for one,”⟫ said the spokeswoman, Commander Mette Ravn.
Sperm whales stranded around the southern North Sea in several winters of the last century and this, and no single explanation has held for all of them. Storms, squid, cold, noise and the Moon have each had their year.
⟦F11; v=13; by=-: On that occasion thirteen came ashore⟧. ⟦F13; st=planned; by=-: Removal of the carcasses is due to begin on Thursday⟧, by barge if the road over the dyke does not bear the load.
%% NT Nordic desk
=== a3 | outlet: Küstenblick Nord | published: 2034-02-08 | title: Wal-Diebstahl: Who sawed off the jaw?
%% Sylt/Hvidklit. Von Ole Petersen
On the Danish beach there is one jaw too few. ⟦F21; v=jaw; by=Danish police: The lower jaw of the biggest bull was cut off with a chainsaw⟧ ⟦F22; v=2034-02-07; by=Danish police: ⟦T2034-02-07: in the night to Tuesday⟧⟧, Danish police report. ⟦F23; v=40,000 euros; by=customs: On the black market the teeth could bring forty thousand euros⟧, customs estimate.
⟦F24; v=German van; by=hotel keeper: A hotel keeper noticed a van with Flensburg plates⟧. Jens Thyssen of the nature agency was not surprised. ⟪Jens Thyssen; q: “No van gets through that sand without an islander to pull it,”⟫ he told us.
On our side the work is finished. ⟦F14; v=6; by=-: The half-dozen from the sandbank off Sylt⟧ have been towed to Nordstrand and taken apart. ⟦F15; v=same group; by=Frauke Hinrichs: They were brothers of the Danish ones, says pathologist Frauke Hinrichs, who has compared the first tissue samples⟧: ⟦F15; v=same group; by=Frauke Hinrichs: one and the same troop⟧, which split at the Lister Deep.
⟦F25; v=full; by=Frauke Hinrichs: Their stomachs were crammed with squid beaks⟧, so they had been feeding lately; ⟦F26; v=plastic; by=Frauke Hinrichs: in one lay the cover of a car engine⟧. ⟦F27; v=no haemorrhage; by=Frauke Hinrichs: The ears of our six showed no bleeding⟧. Hinrichs will not make a verdict of it. On the dyke at Nordstrand three hundred people watched her team at work, among them a butcher from Husum, who at the end applauded.
⟦F3; v=16; by=-: Sixteen colossi still block the sands of Hvidklit⟧, and on the ferry one pays a surcharge for the smell. ⟦F9; v=3; by=Danish navy: The Danish navy, which owned up to three detonations⟧ ⟦F8; v=2034-02-02; by=Danish navy: on the Thursday before⟧, sends no new word.
%% Mehr: Krabbenpreise, Fähre, Wetter
=== a4 | outlet: Den Skarpe (tabloid) | published: 2034-02-10 | title: NAVY LOG: THEY BLASTED ON SATURDAY
%% AFSLØRING – kun i Den Skarpe
&& NAVY LOG: THEY BLASTED ON SATURDAY
⟪Mette Ravn; q; via=Nordisk Telegram: “⟦F7; v=not navy; by=Mette Ravn > Nordisk Telegram; st=denied: There is no connection⟧,”⟫ the Navy's Mette Ravn told the news agencies on Monday. The navy has not told the Danes the truth. ⟦F18; v=2034-02-04; by=minehunter's log: ⟦T2034-02-04: On Saturday⟧ at 15.20 it exploded a British mine of 600 kilos⟧, according to the log of a minehunter that Den Skarpe has in its hands. The next dawn ⟦F1: whales lay dying at Hvidklit⟧.
⟦F20; v=22 km; by=minehunter's log: The position in the log is twenty-two kilometres from the beach⟧. ⟦F28; v=no; by=minehunter's log: No bubble curtain was used⟧, for the compressor had frozen.
Defence minister Preben Skou got the page put before him outside the party meeting. ⟪Preben Skou; q: “I'm reading this for the first time, and I read slowly when I am angry,”⟫ he said. ⟦F29; by=Preben Skou; st=planned: An explanation from the admiral is due on his desk by Monday⟧.
⟦F3; v=17; by=nature agency: There are now 17 dead whales⟧: ⟦F30; by=nature agency: a calf-sized bull washed in at the lighthouse on Wednesday⟧, the nature agency tells us.
And ⟦F21; v=jaw: the chainsaw thieves⟧? ⟦F31; v=arrested; by=police: A 52-year-old oyster farmer from the island has been taken in⟧, police say. ⟦F38; v=no; by=oyster farmer; st=denied: He swears that he was asleep⟧. His wife, a tidy person, asked our reporter to take his shoes off before she said the same.
⟦F10; v=1997; by=-: The island last buried whales in 1997⟧, ⟦F11; v=13; by=-: a baker's dozen of them⟧, and children were christened that year with the smell in the church. ⟦F9; v=3; by=Navy: Three mines was what the Navy had admitted to⟧.
%% Få Den Skarpe på telefonen
=== a5 | outlet: Blåt Forum (NGO bulletin) | published: 2034-02-13 | title: Hvidklit: what must happen now
%% Medlemsblad for havets venner
⟦F3; v=17; by=-: Seventeen bulls⟧ in Denmark, ⟦F14; v=6: six more across the border⟧: ⟦F32; v=23; by=-: twenty-three of the largest toothed animals on Earth⟧ in one weekend. We ask four things of the government.
One, an end to detonations in the months of the squid. ⟦F18; v=2034-02-04; by=Navy: The Navy has now conceded the blast on Saturday⟧ ⟦F28; v=no; by=Navy: and that it was done without a curtain of bubbles⟧. ⟦F7; v=mines; by=Blåt Forum: For us the cause is settled⟧.
Two, the same for airguns. ⟦F17; v=yes; by=ship tracking data: The Havbris ship was at sea until 3 February, whatever the company says; its transponder shows it⟧.
Three, honest counts. ⟦F4; v=9; by=volunteers: Nine of the whales were alive on Sunday, our volunteers noted at seven⟧, and ⟦F33; v=5 h; by=volunteers: help took five hours⟧.
Four, money. ⟦F12; v=3.4 million kroner; by=municipality: The last time, the municipality reports, the island had to find 3.4 million kroner⟧ in today's prices. ⟦F34; v=about 4 million kroner; by=mayor: This time, the mayor told us, it will be in the order of four million⟧.
@@ copy a2
⟦F16; v=40 t; by=nature agency: The heaviest was put at 40 tonnes⟧ by the nature agency. ⟦F5; v=males: The bulls⟧ ⟦F6; v=up to 13 m: measured up to 13 metres⟧.
The municipality has promised an answer to the first of our letters before Easter. To the second it has sent a form, to be filled in by whoever keeps the animal.
A candle walk along the tide line is held on Friday. Bring rubber boots.
To those who ask about Germany: ⟦F27; v=no haemorrhage; by=pathologists: the animals there had sound ears, the pathologists found⟧, and ⟦F25; v=full; by=pathologists: bellies full of squid⟧.
=== a6 | outlet: The Low Water Review (British natural history magazine) | published: 2034-03-01 | title: Reading the bodies
%% Essay by Honor Pettifer
I came to the island when the smell had been two weeks at work. ⟦F3; v=nearly 20; by=-: Nearly twenty sperm whales had ended here⟧ ⟦F2; v=2034-02-05: on a Sunday of flat light⟧, each, ⟦F16; v=40 t; by=-: if you take the big one with its forty tonnes⟧, heavier than the lorries sent to fetch it.
Frauke Hinrichs walks ahead. She has the Danish samples too by now. ⟦F15; v=another group; by=Frauke Hinrichs: She no longer speaks of brothers: the full analysis shows two mothers' lines, two bands of travellers⟧. ⟦F37; v=3; by=Frauke Hinrichs: And in three of the ears from Hvidklit she has found blood⟧, ⟦F27; v=no haemorrhage; by=Frauke Hinrichs: as she had not in those of ⟦F14; v=6: the half-dozen off Sylt⟧⟧. ⟦F32; v=about two dozen; by=-: Two dozen animals, near enough, if one adds both shores⟧, have passed under her knife.
⟦F7; v=mines; by=Frauke Hinrichs; st=doubted: Does that convict the navy? She thinks it possible and no more⟧. ⟪Frauke Hinrichs; q: “A bang can chase a whale. It takes a sandbank to kill it,”⟫ she says. ⟦F7; v=solar storm; by=Aled Rowlands: The physicist Aled Rowlands of Bangor would rather look at the magnetic storm of 1 February⟧, which had the northern lights over Lincolnshire.
The log, the inquiry, the admiral's ⟦F35; by=-: resignation⟧: these I leave to the newspapers. ⟦F20; v=22 km; by=-: Fourteen miles⟧, they agree, was the distance.
As for the teeth, ⟦F31; v=released; by=-: the oyster farmer was let go ⟦T2034-02-20: on the 20th⟧⟧. ⟦F21; v=jaw; by=-: The jaw turned up under a tarpaulin⟧ ⟦F36; v=Esbjerg; by=-: in the Esbjerg yard of the very firm that was hired to clear the beach⟧. ⟦F23; v=40,000 euros; by=-: Some 300,000 kroner's worth of ivory⟧, somebody had chalked on the lid.
⟦F13; v=Monday; by=-: The clearing itself had begun four days late, on a Monday⟧, in snow.
=== key
F1 | What happened at Hvidklit?
F2 | When were the whales found?
F3 | How many whales stranded at Hvidklit?
F4 | How many whales were still alive when found?
F5 | What sex were the whales?
F6 | How long were the whales?
F7 | What drove the whales in?
F8 | When did the navy set off the three mines?
F9 | How many mines did the navy set off on the Thursday?
F10 | When was the last such stranding?
F11 | How many whales stranded in 1997?
F12 | What did clearing up cost in 1997?
F13 | When does the removal of the carcasses start?
F14 | How many whales were found dead near Sylt?
F15 | Did the whales near Sylt belong to the same group?
F16 | How heavy was the heaviest whale?
F17 | Was the survey ship at sea?
F18 | When was the last detonation before the stranding?
F19 | How long before the stranding was the last explosion, as first told?
F20 | How far from the beach was the mine?
F21 | What was stolen from the beach?
F22 | When was the jaw stolen?
F23 | What are the teeth worth?
F24 | What vehicle was used in the theft?
F25 | What was in the whales' stomachs?
F26 | What foreign object was found?
F27 | Was there bleeding in the ears?
F28 | Was a bubble curtain used on the Saturday?
F29 | What does the minister demand?
F30 | What washed in at the lighthouse?
F31 | What happened to the oyster farmer?
F32 | How many whales died on both sides of the border?
F33 | How long did help take?
F34 | What will the clearing cost this time?
F35 | What did the admiral do?
F36 | Where was the jaw found?
F37 | In how many ears from Hvidklit was blood found?
F38 | Did the oyster farmer take the jaw?
F39 | Was a bubble curtain used on the Thursday?
D1 | cause | conflict | F7 | mines: a1 a5 a6 | seismic ship: a2 | solar storm: a6 | not navy: a2 a4 | fishermen, the navy, a campaign group and a physicist blame different things
D2 | date | conflict | F18 | 2034-02-02: a2 | 2034-02-04: a4 a5 | the spokeswoman's Thursday against the minehunter's log of the Saturday, conceded later
D3 | denial | conflict | F17 | no: a2 | yes: a5 | the company says the ship was in port, its transponder that it was at sea
D4 | identity | conflict | F15 | another group: a2 a6 | same group: a3 | researchers against the pathologist's first samples, which she gives up later
D5 | figure | update | F3 | 16: a1 a2 a3 | 17: a4 a5 | one more washed in on Wednesday
D6 | sequence | update | F31 | arrested: a4 | released: a6 | the farmer was let go
D7 | figure | scope | F4 | 5: a1 | 9: a5 | alive when the consultant came and alive at seven
D8 | figure | scope | F12 | 1.9 million kroner: a1 | 3.4 million kroner: a5 | the money of 1997 and today's prices
D9 | figure | rounding | F3 | 17: a4 a5 | nearly 20: a6 | the essay rounds the Danish animals
D10 | figure | rounding | F32 | 23: a5 | about two dozen: a6 | both shores rounded
R F18 | 2 | the Navy; the minehunter's log
R F15 | 2 | researchers; Frauke Hinrichs
R F3 | 1 | the nature agency
R F17 | 2 | Havbris; the ship's transponder
S | a2 “There is no connection, and nobody who knows the sea would look for one,” | a4 “There is no connection,”
E | Jens Thyssen | person | Jens Thyssen; wildlife consultant
E | Frauke Hinrichs | person | Frauke Hinrichs; Hinrichs; pathologist
E | Mette Ravn | person | Mette Ravn; Commander Mette Ravn; the spokeswoman; A Danish navy spokeswoman
E | Havbris | organisation | Havbris; a wind developer; the company
E | Danish Navy | organisation | the Navy; the navy; The Navy
