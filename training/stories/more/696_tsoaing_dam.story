story: tsoaing_dam
about: a new dam in Lesotho that sends water to South Africa is lowered in haste; crack or seepage, who ordered it and when the water was let go, warned or not, a herder drowned or killed earlier, cattle and all animals, tremor or poor concrete, cuts in Johannesburg planned and made; the tunnel deaths of 2028 and a burst town reservoir are apart
=== a1 | outlet: Maluti Mail | published: 2032-02-03 | title: Tsoaing Dam lowered after "damp patch" appears in wall
%% By Lineo Phafoli
MASERU – ⟦F1; by=Highlands Water Agency: The level of Tsoaing Dam has been brought down⟧ ⟦F2; v=11 m; by=Highlands Water Agency: by eleven metres⟧ since ⟦F3; v=2032-01-31; by=Highlands Water Agency: ⟦T2032-01-31: Saturday night⟧⟧, the Highlands Water Agency said.
⟦F4; v=seepage; by=Tau Letsie: What inspectors saw in the gallery was ordinary seepage, “a damp patch the size of a blanket”⟧, according to its chief executive, Tau Letsie. ⟦F5; v=agency; by=Tau Letsie: He himself gave the order to open the gates⟧, he said, as a precaution.
⟦F6; v=yes; by=Tau Letsie: Sirens sounded an hour before⟧, Letsie added. Herders at Ha Mokete, eight kilometres below, ⟦F6; v=no; by=herders; st=denied: told the Mail that the first thing they heard was the river⟧. ⟦F7; v=60; by=herders: Sixty cattle were taken⟧, they said.
The wall, ⟦F8; v=148 m; by=-: 148 metres high⟧, ⟦F9; v=2031; by=-: was finished in ⟦T2031: 2031⟧⟧ by the Italian-Chinese venture Sinalpi. ⟦F10; v=9; by=-: Nine men died⟧ ⟦F11; v=2028; by=-: when a transfer tunnel flooded in ⟦T2028: 2028⟧⟧.
⟦F23; v=South Africa; by=-: Pretoria foots the bill for the project⟧ under the water treaty. ⟦F20; v=3 years; by=-: The people of Ha Mokete were to have been resettled three years ago⟧.
%% SMS your views to 33211
=== a2 | outlet: Highveld Press Association | published: 2032-02-05 | title: Gauteng told to save water as Lesotho dam is drained over crack
JOHANNESBURG, Feb 5 (HPA) - ⟦F4; v=crack; by=two engineers: A crack has opened in a Lesotho dam which supplies South Africa's industrial heartland⟧, two engineers on the project said, prompting ⟦F1; by=-: the emergency release of its water⟧.
⟦F12; v=23 m; by=two engineers: The fissure runs for 23 metres along the inspection gallery⟧, they said. ⟦F13; v=concrete; by=two engineers: They put it down to concrete poured too fast⟧ ⟦F14; v=2030; by=two engineers: in the winter of ⟦T2030: 2030⟧⟧.
South Africa's water department ⟦F5; v=Pretoria; by=water department: said that it had demanded the drawdown⟧ ⟪water department; q: “within the hour”⟫ of seeing photographs. ⟦F15; v=20 percent; st=planned; by=water department: Supplies to Gauteng could fall by a fifth from next week⟧.
⟦F16; v=burst reservoir; by=Ekurhuleni council: Dry taps in Ekurhuleni this week come from a municipal reservoir that burst, not from the mountains⟧, its council said.
⟦F17; v=1; by=police: ⟦F18; v=drowned; by=police: A herder, 19, was drowned⟧⟧, Lesotho police said.
⟦F8; v=148 m; by=-: At 148 metres⟧, ⟦F9; v=2031; by=-: the barrage, completed last year⟧, is among the tallest in Africa. ⟦F11; v=2028; by=-: Four years ago⟧ ⟦F10; v=9; by=-: water burst into one of its tunnels and took nine lives⟧. ⟦F3; v=2032-01-31; by=-: Outflow began on the last evening of January⟧.
=== a3 | outlet: Radio Khotso | published: 2032-02-06 | title: Who opened the gates while Ha Mokete slept?
%% Morning programme, translated from Sesotho
Good morning, Tau Letsie. ⟦F3; v=2032-01-31; by=Tau Letsie: You say Saturday⟧. Our listeners say the water came ⟦F3; v=2032-01-30; by=listeners: ⟦T2032-01-30: on the Friday⟧, when the shebeen was still full⟧.
⟪Mathabo Mokete; q: “⟦F6; v=no; by=Mathabo Mokete: That siren has had no battery since Easter⟧. The children play house under it,”⟫ says 'M'e Mathabo Mokete, the headwoman.
⟦F4; v=seepage; by=Tau Letsie: You say a damp patch⟧. ⟦F4; v=crack; by=cleaner: A cleaner at the dam told this radio that he can put his hand in it⟧.
The young man Thabang Ralitapole lies in the mortuary at Mokhotlong. ⟦F17; v=1; by=-: ⟦F18; v=drowned; by=-: The flood took him⟧⟧, his mother knows that much. ⟦F18; v=fell earlier; by=Highlands Water Agency; st=alleged: The Agency whispers that he had fallen from his pony before the release⟧. ⟦F7; v=60; by=Mathabo Mokete: He was trying to turn three score of cows⟧. With the sheep and donkeys, the headwoman counts ⟦F19; v=190; by=Mathabo Mokete: a hundred and ninety beasts gone⟧.
⟦F20; v=3 years; by=-: For three years the village has waited to be moved⟧. ⟦F10; v=9; by=-: The nine of the tunnel⟧ waited too.
=== a4 | outlet: Rand Business Chronicle | published: 2032-02-09 | title: Tsoaing: tremor theory and a R2bn question
%% Companies & Markets | By Sipho Radebe
Contractor Sinalpi has found its culprit in the earth. ⟦F13; v=tremor; by=Sinalpi: A magnitude 3.9 shock ⟦T2032-01-27: on January 27⟧ strained the left flank⟧, it wrote to clients on Friday; ⟦F21; v=good; by=Sinalpi: the concrete was “exemplary”⟧. Seismologist Dr Anele Gqirana ⟦F13; v=filling; by=Anele Gqirana: turns this about: filling the lake had caused the shock⟧.
Whoever is right, repairs ⟦F22; v=ZAR 2bn; by=consulting engineers: will run to R2 billion, consulting engineers reckon⟧, ⟦F22; v=ZAR 2bn; by=-: about $110 million⟧. Under the treaty ⟦F23; v=South Africa; by=-: South Africa pays⟧.
The ministry in Pretoria now speaks of ⟦F15; v=12 percent; by=water department: a 12 per cent reduction, in force since ⟦T2032-02-08: yesterday⟧⟧, instead of ⟦F15; v=20 percent; st=planned; by=water department: the fifth it had feared⟧. ⟦F2; v=more than 10 m; by=-: The lake has sunk by over ten metres⟧.
Who blinked first? ⟦F5; v=agency; by=board minutes: Minutes of the Agency's board, seen by this paper, have Letsie ordering the gates open at 9 p.m.⟧; ⟦F24; by=board minutes: Pretoria's e-mail is timed at 10.40⟧. ⟦F3; v=2032-01-31; by=board minutes: Both are of the Saturday⟧.
⟦F9; v=2031; by=-: Handed over barely a year ago⟧, ⟦F1; by=-: the reservoir is being emptied faster than it was filled⟧. ⟦F33; v=14 percent; by=-: Sinalpi's shares have lost 14 per cent in Milan⟧.
=== a5 | outlet: Cantieri & Dighe | published: 2032-02-12 | title: Tsoaing, the opinion of those who build
%% Rivista tecnica, Milano. English digest
Engineer Ivo Brambati, ⟦F25; v=71; by=-: 71⟧, who designed the arch, has inspected it. ⟪Ivo Brambati; q: “⟦F4; v=joint; by=Ivo Brambati: One sees a construction joint that breathes. To call it a crack is journalism⟧,”⟫ he told us at Fiumicino. ⟦F12; v=9 m; by=Ivo Brambati: On the lake side, the only one that counts, he measured nine metres⟧.
⟦F13; v=tremor; by=Ivo Brambati: The earthquake of January is enough to explain it⟧, in his view.
With sorrow one recalls ⟦F11; v=2028; by=-: the inundation of 2028⟧, whose ⟦F10; v=almost ten; by=-: not quite ten victims⟧ were our colleagues. ⟦F26; v=a pump; by=-: A pump had failed then⟧.
@@ copy Highveld Press Association
⟦F15; v=20 percent; st=planned; by=water department: Supplies to Gauteng could fall by a fifth⟧, South Africa's water department said. ⟦F16; v=burst reservoir; by=Ekurhuleni council: Dry taps in Ekurhuleni come from a municipal reservoir that burst⟧, its council said.
It is said that ⟦F1; by=-: the basin was discharged in panic⟧. ⟦F2; v=11 m; by=-: Eleven metres in four days⟧, any student knows, is no panic. ⟦F17; v=1; by=-: The young shepherd⟧ is mourned by us as well.
=== a6 | outlet: Highveld Press Association | published: 2032-02-27 | title: Lesotho admits dam crack; herder died in flood, inquest finds
MASERU, Feb 27 (HPA) - Lesotho's government ⟦F4; v=crack; by=government: conceded ⟦T2032-02-27: on Friday⟧ that there was a crack in Tsoaing Dam⟧, ⟦F12; v=31 m; by=government: now 31 metres long⟧, weeks after its water agency had spoken of ⟦F4; v=seepage; by=Highlands Water Agency: a moist spot⟧.
⟦F13; v=concrete; by=inquiry panel: A panel of three professors blamed shortcuts in the mixing plant⟧. ⟦F21; v=poor; by=inquiry panel: Of forty cores drilled, seventeen crumbled in the hand⟧, they reported. Sinalpi ⟦F21; v=good; st=denied; by=Sinalpi: called that “unscientific”⟧.
A magistrate ⟦F18; v=drowned; by=magistrate: ruled that Thabang Ralitapole, 19, had been carried off by the released water⟧. ⟦F6; v=no; by=magistrate: No siren was working that evening, the inquest heard⟧.
&& ⟦F1; by=-: The reservoir was drawn down in January⟧. Tau Letsie ⟦F27; v=resigned; by=government: has stepped down⟧, the government said. His deputy takes over.
⟦F7; v=60; by=-: Some sixty cattle were swept off⟧ with him. ⟦F15; v=12 percent; by=-: Johannesburg and Pretoria have since received an eighth less water⟧. ⟦F22; v=ZAR 2.6bn; by=government: Mending the wall will take 2.6 billion rand⟧, the government added.
=== a7 | outlet: The Harbour Review | published: 2032-03-20 | title: Letter from Ha Mokete: a village under somebody else's tap
%% By Nuala Brophy | First published in our spring number
You can hear the dam before you see it, a hum in the teeth. ⟦F8; v=nearly 150 m; by=-: It rises close on a hundred and fifty metres⟧ and holds up a lake that nobody here may drink.
Of ⟦F3; v=2032-01-31; by=Mathabo Mokete: that last night of January⟧ 'M'e Mathabo, ⟦F28; v=58; by=-: who is 58⟧, told me standing. She has settled the day: ⟦F29; by=Mathabo Mokete: Friday was the storm; the flood was the night after⟧. ⟦F7; v=44; by=ministry of agriculture: For the cows, the agriculture ministry's clerk has written 44⟧, ⟦F30; by=-: those with an ear tag⟧. ⟦F19; v=nearly 200; by=Mathabo Mokete: She has nearly two hundred animals in her exercise book, hooves of all kinds⟧.
⟪Mathabo Mokete; q; via=Radio Khotso: “Since Easter that siren has no battery. Our children play house beneath it,”⟫ she had told the radio. It has a battery now.
⟦F17; v=1; by=-: There is one new grave⟧. ⟦F31; v=LSL 80000; by=family: His mother was paid eighty thousand maloti⟧, ⟦F32; v=2032-03-05; by=family: ⟦T2032-03-05: on the fifth of March⟧⟧, ⟦F31; v=LSL 80000; by=-: the same in rand⟧. ⟦F15; v=12 percent; by=-: In Sandton the pressure is down by an eighth or so⟧, and they have noticed in the gardens.
=== key
F1 | What was done with Tsoaing Dam?
F2 | By how much was the level lowered?
F3 | When were the gates opened?
F4 | What is in the wall of the dam?
F5 | Who ordered the lowering?
F6 | Was there a siren before the release?
F7 | How many cattle were lost?
F8 | How high is the wall?
F9 | When was the dam finished?
F10 | How many died in the tunnel?
F11 | When did the tunnel flood?
F12 | How long is the crack?
F13 | What caused the crack?
F14 | When was the concrete poured?
F15 | By how much do supplies to Gauteng fall?
F16 | Why were taps dry in Ekurhuleni?
F17 | How many people died in the release?
F18 | How did Thabang Ralitapole die?
F19 | How many animals of all kinds were lost?
F20 | How long has the village waited to be moved?
F21 | How good is the concrete?
F22 | What will repairs cost?
F23 | Who pays for repairs?
F24 | When was Pretoria's e-mail sent?
F25 | How old is the designer?
F26 | What failed in 2028?
F27 | How did Tau Letsie leave his post?
F28 | How old is the headwoman?
F29 | How does the headwoman settle the day?
F30 | Which cattle does the ministry's count cover?
F31 | What was the family paid?
F32 | When was the family paid?
F33 | How did Sinalpi's shares react?
D1 | characterisation | conflict | F4 | seepage: a1 a3 a6 | crack: a2 a3 a6 | joint: a5 | a damp patch for the agency, a crack for the engineers, a breathing joint for the designer
D2 | responsibility | conflict | F5 | agency: a1 a4 | Pretoria: a2 | the agency's chief and South Africa's department each claim the order
D3 | denial | conflict | F6 | yes: a1 | no: a1 a3 a6 | the agency's siren was heard by nobody
D4 | date | conflict | F3 | 2032-01-31: a1 a2 a3 a4 a7 | 2032-01-30: a3 | the agency's Saturday against listeners' Friday
D5 | cause | conflict | F13 | concrete: a2 a6 | tremor: a4 a5 | filling: a4 | engineers and panel blame the pouring, builder and designer a shock, a seismologist the lake itself
D6 | figure | update | F15 | 20 percent: a2 a4 a5 | 12 percent: a4 a6 a7 | the feared cut and the one made
D7 | figure | scope | F12 | 23 m: a2 | 9 m: a5 | measured along the gallery or on the lake side
D8 | figure | update | F12 | 23 m: a2 | 31 m: a6 | three weeks later it has grown
D9 | figure | rounding | F2 | 11 m: a1 a5 | more than 10 m: a4 | the same drop
D10 | figure | rounding | F8 | 148 m: a1 a2 | nearly 150 m: a7 | the same wall
D11 | figure | scope | F7 | 60: a1 a3 a6 | 44: a7 | all cows or those with an ear tag
D12 | cause | conflict | F18 | fell earlier: a3 | drowned: a2 a3 a6 | the agency's whisper against police and inquest
D13 | characterisation | conflict | F21 | good: a4 a6 | poor: a6 | the contractor against the panel's cores
D14 | figure | rounding | F10 | 9: a1 a2 a3 | almost ten: a5 | the same dead of the tunnel
D15 | figure | rounding | F19 | 190: a3 | nearly 200: a7 | the headwoman's book rounded
D16 | figure | update | F22 | ZAR 2bn: a4 | ZAR 2.6bn: a6 | the government's later estimate
R F4 | 4 | the agency; two engineers; a cleaner; the designer
R F6 | 4 | the agency; the herders; the headwoman; the inquest
R F13 | 5 | two engineers; Sinalpi; the seismologist; the designer; the panel
R F5 | 3 | the agency's chief; the water department; the board minutes
S | a3 “That siren has had no battery since Easter. The children play house under it,” | a7 “Since Easter that siren has no battery. Our children play house beneath it,”
E | Highlands Water Agency | organisation | Highlands Water Agency; the Agency; its water agency
E | Tau Letsie | person | Tau Letsie; Letsie; its chief executive
E | Mathabo Mokete | person | Mathabo Mokete; 'M'e Mathabo Mokete; 'M'e Mathabo; the headwoman
E | Sinalpi | organisation | Sinalpi; Contractor Sinalpi; the Italian-Chinese venture Sinalpi
