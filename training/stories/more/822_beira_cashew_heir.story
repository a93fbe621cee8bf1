story: beira_cashew_heir
about: the heir of a cashew trading house is kidnapped in Beira, Mozambique, and comes back; ransom paid or not, police or family freed him, captors' number grows, and a kidnapping in Maputo the same month is another one
=== a1 | outlet: Diário do Chiveve | published: 2032-01-13 | title: Armed men seize Rahim Karmali in Ponta Gêa
%% Beira, newsroom
%% Assine por 90 meticais
⟦F1; by=-: Rahim Karmali, heir to the Karmali cashew house, was abducted in the Ponta Gêa quarter of Beira⟧ ⟦F2; v=2032-01-12; by=-: ⟦T2032-01-12: yesterday⟧ shortly before seven in the evening⟧. ⟦F3; v=29; by=-: He is 29⟧ and ⟦F4; v=only son; by=-: the only son of Amirali Karmali⟧, whose sacks every docker in this port has carried.
⟦F5; v=4; by=watchman: Four men with rifles⟧, a watchman said, ⟦F6; v=grey pick-up; by=watchman: sprang from a grey pick-up without plates⟧ as ⟦F7; v=mosque; by=watchman: he was leaving evening prayer⟧. ⟦F8; v=bodyguard wounded; by=police: His bodyguard took a bullet in the thigh⟧, provincial police spokesman Feliciano Tembe said.
⟦F9; v=gang from Maputo; by=Feliciano Tembe: The suspicion is of a gang that came up from Maputo⟧, Tembe said. ⟦F10; v=3; by=Feliciano Tembe: It is the third such crime in the province since the rains began⟧.
The family's shutters are down. ⟦F11; v=not informed; by=police: The police have received no word from it⟧, and ⟦F12; v=no demand; by=police: know of no ransom demand⟧. ⟦F13; v=8000; by=-: The Karmali works employ eight thousand people in the season⟧, and women at the gate asked this morning who would sign the wage sheets.
Merchants of the old town closed for an hour ⟪Yasmin Daúde; q: “so that the street could hear what fear sounds like”⟫, as Yasmin Daúde of their association put it. Nobody has forgotten ⟦F14; v=2028; by=-: the jeweller Virji, carried off in 2028⟧ and ⟦F15; v=never found; by=-: never seen again⟧.
%% Tide at Beira: high 04.10
=== a2 | outlet: Savana Wire | published: 2032-01-27 | title: Kidnapped Mozambican cashew heir freed after two weeks
MAPUTO, Jan 27 (Savana) - ⟦F16; v=freed; by=interior ministry: The kidnapped son of one of Mozambique's richest traders is free⟧, the interior ministry announced ⟦T2032-01-27: on Tuesday⟧, ⟦F17; v=15 days; by=-: fifteen days after ⟦F1; by=-: gunmen had dragged him into a vehicle in the port city of Beira⟧⟧.
⟦F18; v=police raid; by=interior ministry: Special forces stormed a farmhouse near Dondo at dawn⟧, the ministry said. ⟦F19; v=2; by=interior ministry: Two kidnappers were killed⟧ and ⟦F20; v=3; by=interior ministry: three captured⟧. ⟦F21; v=unharmed; by=interior ministry: Rahim Karmali was in good health⟧.
⟦F12; v=3 million dollars; by=person close to the family: The abductors had wanted $3 million⟧, said a person close to the family. ⟦F22; v=no; st=denied; by=interior ministry: No ransom was paid⟧, the ministry insisted. It said that ⟦F6; v=grey pick-up; by=interior ministry: a grey Ford Ranger believed to have been the kidnappers' vehicle⟧ was recovered. ⟦F8; v=bodyguard wounded; by=-: A man who guarded the businessman was hit by gunfire in the ambush⟧.
⟦F3; v=29; by=-: The 29-year-old⟧ ⟦F23; v=Lisbon; by=-: studied in Lisbon⟧ and ⟦F24; v=2030; by=-: took over the export desk two years ago⟧. ⟦F25; v=Maputo hotelier; by=-: A Maputo hotelier seized on January 19⟧ is still missing; ⟦F26; v=no link; by=interior ministry: the ministry sees no link⟧.
⟦F27; v=22; by=business federation: Twenty-two business people were abducted in the country last year⟧, according to the employers' federation, which says many cases go unreported. Members have been leaving for Dubai and Lisbon with their capital, it says, and those who stay change cars every week.
⟦F14; v=2028; by=-: A Beira jeweller who vanished in 2028⟧ ⟦F15; v=never found; by=-: has not been traced⟧.
%% Reporting by Savana staff; editing by L. Machava
=== a3 | outlet: Diário do Chiveve | published: 2032-01-29 | title: “My son came home in a tuk-tuk”
%% Beira, newsroom
&& “My son came home in a tuk-tuk,” says the father
No helicopter, no hooded heroes. ⟦F18; v=released; by=Amirali Karmali: “They put him out by the sugar mill and he waved down a tuk-tuk,”⟧ Amirali Karmali told us in his shop, between sacks. ⟪Amirali Karmali; q: “⟦F18; v=released; by=Amirali Karmali: The police came to drink tea afterwards⟧.”⟫ ⟦F28; v=Dondo farmhouse empty; by=farm neighbours: At the farmhouse of Dondo the neighbours heard shots, yes, but had seen nobody living there since Christmas⟧.
⟦F22; v=yes; by=cousin: Was money given? The father looks at his hands. A cousin is franker: a part of it was⟧. ⟦F29; v=900000 dollars; by=cousin: Nine hundred thousand dollars, he says, in two sports bags⟧, ⟦F12; v=3 million dollars; by=cousin: against the three million asked at first⟧.
⟦F21; v=lost a finger; by=family doctor: The returned man wears a bandage: the little finger of the left hand is missing⟧, his doctor confirms. ⟦F21; v=unharmed; by=ministry: “Unharmed”, the capital had said⟧.
⟦F17; v=two weeks; by=-: Two weeks in the dark⟧, ⟦F30; v=cold store; by=Rahim Karmali: in a room that smelt of prawns, a disused cold store he thinks⟧, not a farm. ⟦F5; v=6; by=Rahim Karmali: He counted six voices, two of which never left the car on the first night⟧. ⟦F31; v=policeman; by=Rahim Karmali: One of them was addressed as “chefe” and wore service boots⟧.
⟦F1; by=-: Since his abduction⟧ ⟦F2; v=2032-01-12; by=-: ⟦T2032-01-12: on the evening of the twelfth⟧⟧ the works had stood still; ⟦F13; v=8000; by=-: eight thousand pairs of hands went back to shelling on Wednesday⟧. ⟦F8; v=bodyguard wounded; by=-: The guard Castro, shot in the leg⟧, came on crutches to embrace him.
%% Death notices and masses: page 11
=== a4 | outlet: Ismaili Trader Network Bulletin (Nairobi) | published: 2032-02-02 | title: After Beira: advice to members
%% Confidential to members; leaked copies are your own risk
Brothers and sisters in trade. ⟦F16; v=freed; by=-: Praise be, Rahim is with his mother again⟧. Learn from ⟦F1; by=-: this taking⟧.
One. ⟦F7; v=gymnasium; by=-: He was caught at the door of a gymnasium⟧, at the same hour on the same weekday; ⟦F7; v=mosque; by=newspapers: the papers who wrote of the mosque were mistaken⟧. Vary your ways. Two. ⟦F6; v=grey pick-up; by=-: A vehicle without number plates, grey, had stood there for three evenings⟧. Look.
Three. Do not trust every uniform. ⟦F31; v=policeman; by=-: A serving officer was among the captors⟧. ⟦F31; v=no policeman; st=denied; by=police command: The command denies it⟧, as it must. Four. ⟦F11; v=informed; by=-: The family did telephone the police, within the hour⟧; ⟦F11; v=not informed; by=police: that the police should say they heard nothing⟧ tells you where the call went.
Five. ⟦F22; v=yes; by=-: A sum was handed over⟧, ⟦F29; v=58 million meticais; by=-: some fifty-eight million meticais⟧, by a person who will not be named. ⟦F22; v=no; st=denied; by=government: The government's version is that nothing was⟧. Pay if you must; never boast.
⟦F27; v=41; by=-: Our own list for last year has forty-one names⟧, because it includes those who were held for a night and told nobody. ⟦F15; v=never found; by=-: Brother Virji's place at table is still empty⟧. ⟦F4; v=only son; by=-: Amirali-bhai has no other boy⟧; think of your own. ⟦F25; v=Maputo hotelier; by=-: For the hotel-keeper of the capital, taken a week after Rahim⟧, we pray.
@@ copy Savana Wire
⟦F19; v=2; by=interior ministry: Two kidnappers were killed⟧ and ⟦F20; v=3; by=interior ministry: three were captured⟧, the ministry said.
%% Next gathering: Mombasa, March
=== a5 | outlet: Correio Atlântico (Lisbon) | published: 2032-02-12 | title: The finger and the chief: Beira's kidnapping industry
%% Reportagem | English edition
%% Text: Benedita Falcão
At ⟦F23; v=Lisbon; by=-: the Lisbon faculty where he once rowed⟧ they knew him as a loud laugher. ⟦F1; by=-: A month ago Rahim Karmali was pulled off a pavement in Beira⟧; he now speaks in whispers. ⟦F2; v=2032-01-12; by=Rahim Karmali: “It was a Monday, the twelfth,”⟧ he says, and shows ⟦F21; v=lost a finger; by=-: what is left of his hand⟧.
⟦F20; v=5; by=attorney general: Five people are in prison by now⟧, the attorney general's office says, ⟦F31; v=policeman; by=attorney general: an inspector of the provincial criminal police among them⟧. ⟦F5; v=6; by=attorney general: The band had half a dozen members⟧ and ⟦F9; v=local; by=attorney general: came from Beira itself⟧, contrary to ⟦F9; v=gang from Maputo; by=-: the first theory of visitors from the south⟧.
⟦F18; v=police raid; by=interior ministry: The interior ministry stands by its storming of a farm⟧. ⟦F19; v=none; by=hospital: Yet the two bodies shown there, the Dondo hospital notes, had been dead for days before⟧. ⟦F30; v=cold store; by=attorney general: The hiding place has been identified: a shut freezing plant by the fishing harbour⟧. ⟦F17; v=half a month; by=-: The captive spent half a month behind its rubber door⟧.
⟦F22; v=yes; by=Amirali Karmali: The father admits at last that he paid⟧, ⟦F29; v=nearly a million dollars; by=Amirali Karmali: close on a million dollars⟧, through ⟦F32; v=trader in Dubai; by=Amirali Karmali: a gold trader in Dubai⟧. ⟦F12; v=5 million dollars; by=Amirali Karmali: Five million was the figure first shouted down the line⟧, he recalls. ⟦F7; v=gymnasium; by=gym receptionist: A receptionist saw her client taken beneath the neon dumbbell of the gym⟧.
⟦F24; v=2029; by=Rahim Karmali: He had run exports since 2029⟧, he says, and will not again. ⟦F13; v=8000; by=-: Eight thousand shellers⟧ depend on whoever does. ⟦F27; v=22; by=business federation: The federation's tally stands at 22 abductions in a year⟧; ⟦F14; v=2028; by=-: the oldest open wound is Virji, the goldsmith of 2028⟧. ⟦F25; v=Maputo hotelier; by=-: The innkeeper from Maputo⟧ ⟦F33; v=freed; by=-: was let go last week⟧, in ⟦F26; v=no link; by=attorney general: what investigators consider a separate affair⟧.
⟪Amirali Karmali; q; via=Diário do Chiveve: “⟦F18; v=released; by=Amirali Karmali: Afterwards the police came and drank tea⟧,”⟫ Karmali senior had told the local paper. He has since closed the shop.
=== key
F1 | What happened to Rahim Karmali?
F2 | When was Karmali abducted?
F3 | How old is Rahim Karmali?
F4 | How is he related to the owner?
F5 | How many kidnappers were there?
F6 | What vehicle did the kidnappers use?
F7 | Where was he seized?
F8 | What happened to the bodyguard?
F9 | Where did the gang come from?
F10 | How many such crimes were there in the province?
F11 | Did the family inform the police?
F12 | What ransom was demanded?
F13 | How many people do the Karmali works employ?
F14 | When was the jeweller Virji abducted?
F15 | What became of Virji?
F16 | Is Rahim Karmali free?
F17 | How long was he held?
F18 | How did he come free?
F19 | How many kidnappers were killed?
F20 | How many kidnappers have been arrested?
F21 | In what state did he return?
F22 | Was a ransom paid?
F23 | Where did he study?
F24 | Since when did he run exports?
F25 | Who was abducted in Maputo?
F26 | Are the two abductions linked?
F27 | How many business people were abducted last year?
F28 | What did neighbours see at the farmhouse?
F29 | How much ransom was paid?
F30 | Where was he held?
F31 | Was a policeman among the captors?
F32 | Through whom was the ransom paid?
F33 | What became of the hotelier?
D1 | responsibility | conflict | F18 | police raid: a2 a5 | released: a3 a5 | the ministry claims a raid, the father a release after payment
D2 | denial | conflict | F22 | no: a2 a4 | yes: a3 a4 a5 | the ministry denies a ransom that the family grants
D3 | place | conflict | F7 | mosque: a1 a4 | gymnasium: a4 a5 | the watchman's mosque against the gym
D4 | denial | conflict | F11 | not informed: a1 a4 | informed: a4 | police say they heard nothing, the bulletin that the family rang
D5 | characterisation | conflict | F21 | unharmed: a2 a3 | lost a finger: a3 a5 | good health for the ministry, a missing finger for the doctor
D6 | denial | conflict | F31 | policeman: a3 a4 a5 | no policeman: a4 | the command denies that an officer took part
D7 | figure | scope | F5 | 4: a1 | 6: a3 a5 | four sprang out, two stayed in the car
D8 | figure | scope | F27 | 22: a2 a5 | 41: a4 | reported abductions, or those held for a night as well
D9 | figure | update | F20 | 3: a2 a4 | 5: a5 | more arrests within a fortnight
D10 | place | update | F9 | gang from Maputo: a1 a5 | local: a5 | the first theory is corrected by the attorney general
D11 | figure | rounding | F29 | 900000 dollars: a3 | nearly a million dollars: a5 | 58 million meticais: a4 | the same sum rounded and in another currency
D12 | figure | rounding | F17 | 15 days: a2 | two weeks: a3 | half a month: a5 | fifteen days rounded
D13 | figure | conflict | F12 | 3 million dollars: a2 a3 | 5 million dollars: a5 | cousin and father remember different first demands
D14 | date | conflict | F24 | 2030: a2 | 2029: a5 | the agency's year against his own
D15 | figure | conflict | F19 | 2: a2 a4 | none: a5 | the ministry's two dead had died days before, says the hospital
D16 | figure | update | F12 | no demand: a1 | 3 million dollars: a2 a3 | no demand was known on the first day
R F18 | 2 | the interior ministry; Amirali Karmali
R F22 | 3 | the interior ministry; the family; the traders' bulletin
R F7 | 3 | the watchman; the bulletin; the receptionist
R F31 | 3 | Rahim Karmali; the police command; the attorney general
S | a3 “The police came to drink tea afterwards | a5 “Afterwards the police came and drank tea
E | Rahim Karmali | person | Rahim Karmali; Rahim; The 29-year-old; The captive
E | Amirali Karmali | person | Amirali Karmali; Amirali-bhai; Karmali senior; The father
E | Feliciano Tembe | person | Feliciano Tembe; Tembe
E | interior ministry | organisation | the interior ministry; The interior ministry; the ministry; the capital
E | Virji | person | the jeweller Virji; Brother Virji; Virji, the goldsmith
