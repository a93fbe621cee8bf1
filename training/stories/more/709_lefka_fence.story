story: lefka_fence
about: a man is shot at the border fence in the Evros region of Greece; first a migrant from Afghanistan, then a shepherd from the next village; border guard, hunters or Turkish soldiers, one shot or three, warning first or after, a recording wiped or never made; Athens and Istanbul clocks differ by an hour in winter, another body in the river the same week
=== a1 | outlet: Evros Voice | published: 2029-12-10 | title: Shots at the fence: migrant dead near Nea Lefka
%% Alexandroupoli | Κοινωνία | English page on Mondays
⟦F1; by=-: A man died of a gunshot wound at the border fence⟧ near Nea Lefka ⟦T2029-12-08: on Saturday night⟧. ⟦F2; v=Afghan; by=police: He is believed to be an Afghan who had tried to cross with others⟧, police in Orestiada said; he carried no papers.
⟦F3; v=2320 Athens; by=police: The alarm was given at twenty past eleven⟧. According to the police announcement, ⟦F4; v=19; by=police: a group of nineteen⟧ had put ladders to the steel, ⟦F5; v=stones; by=police: and stones were thrown at a patrol⟧. ⟦F6; v=warning first; by=police: Warning shots were fired in the air, then a single round from an unknown weapon felled the man⟧.
⟦F7; v=Turkish soldiers; by=police; st=alleged: The round came from the eastern bank, the announcement adds, where Turkish soldiers were seen⟧.
⟪Thodoris Vlachos; q: “⟦F8; v=1; by=Thodoris Vlachos: I heard one bang only⟧, and dogs,”⟫ Thodoris Vlachos, who keeps the last café before the river, told the Voice. He went back to his cards.
⟦F9; v=38 km; by=-: The barrier here, thirty-eight kilometres of it⟧, ⟦F10; v=2027; by=-: was completed in 2027⟧. ⟦T2029-12-07: On Friday⟧ ⟦F11; v=drowned woman; by=-: a woman's body was lifted from the river at Pythio⟧; ⟦F12; v=drowning; by=coroner: she had drowned, the coroner says⟧, and the cases are not connected.
Snow fell ⟦T2029-12-09: on Sunday⟧. The garlic growers of the village, who are paid by the ministry to keep their lamps lit along the track, found it red at one place and covered it with straw.
%% Weather: −4, wind from the north
=== a2 | outlet: Hellas Wire | published: 2029-12-11 | title: Greece blames Turkey over killing at border; Ankara angrily denies
ATHENS, Dec 11 (HW) – Greece and Turkey traded accusations ⟦T2029-12-11: on Tuesday⟧ over ⟦F1; by=-: the fatal shooting of a man at their land frontier⟧, ⟦F7; v=Turkish soldiers; by=government spokesman: with Athens saying the bullet had been fired by Turkish gendarmes⟧ and ⟦F7; v=Greek guards; by=Turkish interior ministry: Ankara pointing at Greek border guards⟧.
⟦F3; v=2320 Athens; by=Turkish interior ministry: The ministry of the interior in Ankara timed the shots at 00.20 ⟦T2029-12-09: on Sunday⟧, which is 23.20 ⟦T2029-12-08: on Saturday⟧ in Greece⟧. ⟦F8; v=3; by=Turkish interior ministry: Three rounds were recorded by acoustic sensors⟧ on its side, it said. ⟦F6; v=no warning; by=Turkish interior ministry: Nothing that resembled a warning preceded them⟧.
⟦F2; v=Afghan; by=Greek police: Greek police have described the victim as an Afghan national⟧. ⟦F4; v=14; by=Turkish interior ministry: Fourteen people, who were later found on the Turkish side⟧, are being questioned, the Turkish ministry said; ⟦F13; v=5; by=Turkish interior ministry: the five children with them are not part of that number⟧.
Government spokesman Petros Galanis said ⟦F14; v=recording; by=Petros Galanis: a thermal camera had recorded everything⟧ and ⟦F15; st=planned; by=Petros Galanis: that the pictures would be shown at the proper time⟧.
⟦F16; v=2300; by=EU agency: Some 2,300 people were stopped at this section in November⟧, the EU's border agency says. ⟦F9; v=nearly 40 km; by=-: The nearly 40-kilometre fence⟧ has been extended twice.
Both foreign ministers are expected at a conference in Vienna this weekend, and aides would not exclude that they might share a lift. Relations have been better since the gas accord of last year.
⟦F11; v=drowned woman; by=-: The corpse of a woman was pulled from the Evros⟧ the day before the shooting; ⟦F12; v=drowning; by=-: she is thought to have drowned⟧. ⟦F10; v=2027; by=-: Work on the steel barrier ended two years ago⟧, and the river has since taken more of those who try.
%% HW/tk/pm
=== a3 | outlet: Trakya Postası | published: 2029-12-13 | title: It is Ramadan the shepherd, say the men of Karasu
%% Edirne | Tercüme: Dış Haberler
The dead man of the fence has a name, and it is not an Afghan name. ⟦F2; v=shepherd; by=Hatice Molla: He is Ramadan Molla, shepherd, 58, of the Greek village of Lefka Ano⟧, says his cousin Hatice Molla on our side of the river, ⟪Hatice Molla; q: “who never in his life climbed anything but a walnut tree”⟫.
⟦F17; v=boots; by=Hatice Molla: She knew him from the boots on the television picture⟧, which she had bought for him in Edirne. ⟦F18; v=two sheep; by=Hatice Molla: He had gone out ⟦T2029-12-08: on Saturday⟧ for two sheep that were missing⟧.
⟦F19; v=yes; by=-: In the same night, it is known here, armed civilians were about⟧. ⟦F7; v=hunters; by=Karasu fishermen: Fishermen from Karasu saw men in hunting vests with lamps on their heads, and one of them fired⟧, they told this newspaper. ⟦F8; v=3; by=Karasu fishermen: They counted: three⟧.
⟦F20; v=nobody; by=governor of Edirne; st=denied: The governor of Edirne states that not a soldier of ours was within two kilometres⟧. ⟦F21; v=Greek side; by=Karasu fishermen: Where he fell, the fishermen add, was the Greek bank, a stone's throw behind their steel⟧.
The crossers, meanwhile, ⟦F22; v=Edirne; by=-: have been taken to the removal centre in Edirne⟧. ⟦F4; v=19; by=-: They are nineteen, with the children⟧. ⟦F23; v=backs; by=doctor: A doctor there noted bruises from sticks on seven backs⟧. One woman asked him for a pencil, and drew the fence, and the lamps, and a dog with a light on its collar. The drawing hangs in the doctor's office.
%% Trakya Postası, 1951'den beri
=== a4 | outlet: Hellas Wire | published: 2029-12-14 | title: Man killed at Greek border was local shepherd, police confirm; officer suspended
ATHENS, Dec 14 (HW) – Greek police acknowledged ⟦T2029-12-14: on Friday⟧ that ⟦F2; v=shepherd; by=Greek police: the man shot dead at the border last weekend was a 58-year-old Greek citizen, the shepherd Ramadan Molla⟧, and not a migrant.
⟦F24; v=1; by=Greek police: One border guard has been suspended⟧ for giving a false report, they said. ⟦F25; v=shotgun; by=coroner: A coroner found a slug from a hunting gun⟧, and ⟦F7; v=hunters; by=Greek police: members of a self-styled night watch are suspected⟧.
The Night Watch of the Evros, a group of farmers and hunters with ⟦F26; v=60; by=group: about sixty members⟧ by its own account, ⟦F7; v=not hunters; by=Night Watch; st=denied: rejected any part in the death⟧. ⟪Lefteris Doukas; q: “⟦F27; v=wild boar; by=Lefteris Doukas: We were out for wild boar⟧, eleven kilometres from there,”⟫ its chairman, Lefteris Doukas, told local radio.
⟦F14; v=no recording; by=Greek police; st=denied: No thermal images exist, the police said, as the camera had been frozen⟧; ⟦F14; v=recording; by=government: the government had spoken of a full recording⟧.
⟦F11; v=drowned woman: The woman found in the river ⟦T2029-12-07: on December 7⟧⟧ has been identified as ⟦F28; v=Somali; by=coroner: a Somali citizen⟧. ⟦F12; v=drowning: She drowned⟧.
The mayor of Orestiada called off the Christmas market for a day. Lawyers for the Molla family, who belong to the Muslim minority of Thrace, have asked that a prosecutor from outside the region take the file, a request that the court in Komotini will consider.
The shooting took place ⟦F3; v=2320 Athens; by=-: some forty minutes before midnight ⟦T2029-12-08: on December 8⟧⟧. ⟦F4; v=19; by=-: Nineteen people, children included, had been trying to climb over⟧ at the time and ⟦F22; v=Edirne; by=-: are now in a centre in the Turkish city of Edirne⟧. ⟦F10; v=2027; by=-: The barrier was finished in 2027⟧ and is watched by 400 officers.
%% HW/tk/ds
=== a5 | outlet: Fence Observatory Berlin (NGO) | published: 2029-12-18 | title: Lefka: reconstruction of a killing in nine minutes
%% Methodology note below | CC BY
We have rebuilt the night of 8 December from four phones, one weather mast and a hunter's boast.
23.14: ⟦F4; v=19; by=survivors > Observatory: Nineteen people, five of them minors⟧, reach the fence. ⟦F5; v=no stones; by=survivors > Observatory; st=denied: None of those we spoke to threw anything⟧. 23.18: lamps. 23.20: ⟦F8; v=3; by=phone recording: the sound file has three reports within eight seconds⟧, ⟦F6; v=warning after; by=phone recording: the first of them already the low crack of a slug; the two bright ones, the guards' warning shots, come afterwards⟧.
23.21: ⟦F7; v=hunters; by=boast: a member of the Night Watch writes ⟪member of the Night Watch; q: “got one”⟫ to a chat group⟧. 23.23: ⟦F29; v=42 minutes; by=phone log: a guard calls the station; the ambulance is called only at five past midnight, forty-two minutes later⟧.
⟦F21; v=Greek side; by=-: Ramadan Molla lay 140 metres inside Greece⟧. ⟦F18; v=two sheep; by=-: The two ewes that he was seeking⟧ stood next to him in the morning.
⟦F14; v=wiped; by=former technician; st=alleged: The camera at tower 6 did record, a former technician of the maker tells us; the drive was swapped ⟦T2029-12-09: on Sunday⟧⟧. ⟦F16; v=9100; by=-: The state stopped 9,100 people in November in the whole of the region⟧, of whom 2,300 here. ⟦F19; v=yes; by=-: That civilians with guns assist in this⟧ is an open secret.
⟦F30; st=asked; by=Observatory: We call for charges against the chain of command⟧, not only the finger.
Our model of the terrain, with the positions of all lamps, can be downloaded. Errors will be corrected in public; two have been so far, both in the distance of the café.
%% Donations are tax-deductible in Germany
=== a6 | outlet: The Anglian | published: 2029-12-22 | title: The shepherd who was mistaken for a stranger
%% Saturday magazine | By Rosalind Peake | Pictures: Dimitra Sala
In Lefka Ano they keep the coffee cup that Ramadan Molla did not finish. His widow, Emine, has put it on the television.
Two weeks ago ⟦F1; by=-: a slug went through her husband at the edge of Europe⟧, and for six days ⟦F2; v=Afghan; by=authorities: he was, to the authorities, a foreigner without papers⟧. ⟦F2; v=shepherd; by=-: He had herded goats and sheep on this hill for forty-five years⟧. It was ⟦F17; v=boots; by=Hatice Molla > Trakya Postası: a pair of boots, recognised by a cousin across the river, as she told a Turkish paper⟧, that gave him back.
⟦F31; v=arrested; by=prosecutor: A hunter of 31 was arrested ⟦T2029-12-19: on Wednesday⟧⟧, the prosecutor said. ⟦F24; v=3; by=police: Three guards are now off duty⟧. ⟦F7; v=hunters; by=-: Officials in Athens no longer mention Turkish gendarmes⟧. ⟦F29; v=about three quarters of an hour; by=-: That he bled for some three quarters of an hour before anyone rang for help⟧ is in the indictment too.
⟪Lefteris Doukas; q; via=Hellas Wire: “We were after wild boar, eleven kilometres away,”⟫ the watch's chairman had insisted to the radio. ⟦F27; v=wild boar; by=-: The boar hunt, I learned, did take place⟧: ⟦F32; v=2029-12-01; by=forest guard: a week before, according to the forest guard⟧.
@@ copy Hellas Wire
The woman found in the river ⟦T2029-12-07: on December 7⟧ has been identified as ⟦F28; v=Somali; by=coroner > Hellas Wire: a Somali citizen⟧. ⟦F12; v=drowning; by=-: She drowned⟧. Nobody has claimed her.
The fence goes on. ⟦F33; v=1.9 million; by=ministry: A further stretch will cost 1.9 million euros⟧ and ⟦F10; v=2027; by=-: the part that was finished two years ago⟧ is to have new lamps. ⟪Emine Molla; q: “⟦F34; by=Emine Molla: He used to say it kept the wolves in Turkey⟧,”⟫ says Emine. She laughs, and it takes a while.
&& The man they called an Afghan had kept sheep here for forty-five years.
%% Read more from The Anglian magazine
=== a7 | outlet: Evros Voice | published: 2029-12-17 | title: We were wrong; and a ministry with its hand in its pocket
%% Από τη σύνταξη
⟦T2029-12-10: Last Monday⟧ this newspaper wrote that ⟦F2; v=Afghan; by=police > Evros Voice: an Afghan had been killed⟧. The police had said so and we did not go and look. ⟦F2; v=shepherd; by=-: It was Ramadan, from whom half of us have bought cheese⟧. We beg the pardon of his house.
Thodoris Vlachos of the café has thought again. ⟦F8; v=3; by=Thodoris Vlachos: It may have been three, he now tells us, the first and two more⟧; ⟦F6; v=warning after; by=Thodoris Vlachos: what he took for echo came after⟧.
The minister, in Orestiada ⟦T2029-12-16: yesterday⟧, regretted ⟪Christos Mavridis; q: “an operational misunderstanding”⟫. Christos Mavridis was asked about the camera. ⟦F14; v=no recording; by=Christos Mavridis; st=denied: There was nothing on it, he said, because of the frost⟧. ⟦F35; v=plus 2; by=weather station: At 23.00 the thermometer of the weather station stood at two above zero⟧.
He promised instead ⟦F33; v=almost 2 million; by=Christos Mavridis: almost two million euros for more steel⟧ and ⟦F36; v=40; by=Christos Mavridis; st=planned: forty more guards⟧. ⟦F26; v=60; by=-: The sixty gentlemen of the Night Watch⟧ he did not name. ⟦F19; v=no; by=Christos Mavridis; st=denied: No armed citizens operate at the border, said he⟧; two of them were holding the door.
⟦F37; v=hundreds; by=-: Hundreds walked behind the coffin⟧ ⟦T2029-12-15: on Saturday⟧, imam and priest side by side, along a road on which the council had forgotten to spread salt. We printed his picture too small. It is larger today, on page one, with the dog.
For the record, then. ⟦F3; v=2320 Athens; by=-: It was twenty past eleven⟧. ⟦F18; v=two sheep; by=-: Two ewes had strayed⟧. ⟦F21; v=Greek side; by=-: He fell in his own country⟧, ⟦F25; v=shotgun; by=-: hit by the sort of slug one uses for pigs⟧. ⟦F28; v=Somali; by=-: The drowned woman of the same week came from Somalia⟧ and lies under a number.
%% Letters to the editor are welcome
=== key
F1 | What happened at the border fence?
F2 | Who was the dead man?
F3 | At what hour were the shots?
F4 | How many were in the group of crossers?
F5 | Were stones thrown?
F6 | Did warning shots come before the fatal shot?
F7 | Who fired the fatal shot?
F8 | How many shots were there?
F9 | How long is the fence?
F10 | When was the fence completed?
F11 | Whose body was found in the river?
F12 | How did the woman die?
F13 | How many children were with the group?
F14 | Is there a thermal recording?
F15 | Will the pictures be shown?
F16 | How many people were stopped in November?
F17 | By what was the dead man recognised?
F18 | What was the shepherd looking for?
F19 | Were armed civilians active at the border?
F20 | How near were Turkish soldiers?
F21 | On which side did the man fall?
F22 | Where were the crossers taken?
F23 | Where were the crossers bruised?
F24 | How many guards were suspended?
F25 | Which weapon was used?
F26 | How many members has the Night Watch?
F27 | What were the Night Watch out for?
F28 | What citizenship had the woman?
F29 | How long until an ambulance was called?
F30 | What does the Observatory call for?
F31 | What happened to a hunter?
F32 | When was the boar hunt?
F33 | How much will more fence cost?
F34 | What did the shepherd say about the fence?
F35 | What was the temperature?
F36 | How many more guards are promised?
F37 | How many came to the funeral?
D1 | identity | update | F2 | Afghan: a1 a2 a6 a7 | shepherd: a3 a4 a6 a7 | the unknown man was first called a migrant and then recognised
D2 | responsibility | conflict | F7 | Turkish soldiers: a1 a2 | Greek guards: a2 | hunters: a3 a4 a5 a6 | not hunters: a4 | Athens, Ankara, the fishermen and the group each name someone else or deny
D3 | sequence | conflict | F6 | warning first: a1 | no warning: a2 | warning after: a5 a7 | the police announcement against Ankara and the sound file
D4 | figure | conflict | F8 | 1: a1 | 3: a2 a3 a5 a7 | the café keeper heard one, sensors and phones have three
D5 | denial | conflict | F14 | recording: a2 a4 | no recording: a4 a7 | wiped: a5 | a recording announced, denied, and said to be swapped
D6 | figure | scope | F4 | 19: a1 a3 a4 a5 | 14: a2 | with or without the five children
D7 | figure | scope | F16 | 2300: a2 | 9100: a5 | this section or the whole region
D8 | figure | update | F24 | 1: a4 | 3: a6 | two more guards were suspended in the week after
D9 | figure | rounding | F9 | 38 km: a1 | nearly 40 km: a2 | the same fence
D10 | figure | rounding | F33 | 1.9 million: a6 | almost 2 million: a7 | the same sum
D11 | figure | rounding | F29 | 42 minutes: a5 | about three quarters of an hour: a6 | the same delay
D12 | denial | conflict | F19 | yes: a3 a5 | no: a7 | the minister denies what everyone knows
D13 | denial | conflict | F5 | stones: a1 | no stones: a5 | the police against the crossers
R F8 | 4 | Turkish sensors; the fishermen; the phone recording; the café keeper
R F7 | 4 | the Greek government; Ankara; the fishermen; the chat message
R F2 | 3 | the Greek police; the cousin; the Voice itself
R F14 | 3 | the government spokesman; the police and minister; the technician
S | a4 “We were out for wild boar, eleven kilometres from there,” | a6 “We were after wild boar, eleven kilometres away,”
E | Ramadan Molla | person | Ramadan Molla; the shepherd Ramadan Molla; Ramadan; the shepherd
E | Night Watch | organisation | The Night Watch of the Evros; the Night Watch; a self-styled night watch; the watch
E | Lefteris Doukas | person | Lefteris Doukas; the watch's chairman
E | Thodoris Vlachos | person | Thodoris Vlachos; Thodoris Vlachos of the café
E | Petros Galanis | person | Petros Galanis; Government spokesman Petros Galanis
