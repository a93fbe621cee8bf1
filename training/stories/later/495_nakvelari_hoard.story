story: nakvelari_hoard
about: a bronze hoard in a vineyard in eastern Georgia; ninth or twelfth century before Christ, found by a shepherd or by the professor, on the winery's land or the state's, bronzes alone or all objects, a gold cup lost by digger, watchman or nobody; an older looted barrow beside it
=== a1 | outlet: Alazani Today | published: 2030-07-09 | title: Bronze Age treasure comes out of Nakvelari vineyard
%% By Tamta Gelashvili | Telavi
%% Rtveli calendar, p. 4
A hoard of ancient bronzes ⟦F1; v=hoard found; by=National Museum: has come to light at Nakvelari⟧ in the Signagi municipality, ⟦F33; v=2030-07-08; by=National Museum: the National Museum announced ⟦T2030-07-08: on Monday⟧⟧. ⟦F2; v=63; by=National Museum: Sixty-three pieces⟧ have been lifted: axes, a belt with running deer, the fittings of a wagon.
⟦F3; v=9th century BC; by=National Museum: They belong to the ninth century before Christ⟧, the museum says, ⟦F4; v=Nino Abuladze; by=National Museum: and were discovered by the expedition of Professor Nino Abuladze⟧ ⟦F5; v=2030-07-04; by=National Museum: on ⟦T2030-07-04: Thursday, July 4⟧⟧.
In Nakvelari they smile at this. ⟦F4; v=Zaza Kobaidze; by=villagers: Everybody knows that Zaza Kobaidze, who herds sheep, pulled the first axe from the new drainage ditch⟧ ⟦F5; v=2030-06-29; by=Zaza Kobaidze: ⟦T2030-06-29: on Saturday the 29th of June⟧⟧. ⟪Zaza Kobaidze; q: “I washed it in the trough and I telephoned the museum. They said, do not touch anything, Mr Zaza,”⟫ ⟦F30; v=44; by=-: the 44-year-old⟧ told us.
It matters. ⟦F6; v=20%; by=law: By law the finder receives a fifth of the value⟧.
⟦F7; v=1.7 km; by=-: The place lies 1.7 kilometres from the Azerbaijani border⟧. At the same spot, nearly, ⟦F8; v=2011; by=-: a barrow was plundered in ⟦T2011: 2011⟧⟧; ⟦F9; v=nothing; by=-: nothing from it was ever seen again⟧.
=== a2 | outlet: Tiflis Telegraph Agency | published: 2030-07-10 | title: Georgia: gold cup missing from newly found hoard
TBILISI, July 10 (TTA) - ⟦F10; v=missing; by=interior ministry: A gold cup photographed in the ground at a Bronze Age site in Kakheti has disappeared⟧, the Interior Ministry said ⟦T2030-07-10: on Wednesday⟧, opening a theft inquiry.
⟦F1; v=hoard found: The cache at Nakvelari⟧ ⟦F33; v=2030-07-08; by=-: was made public ⟦T2030-07-08: two days ago⟧⟧. It holds ⟦F2; v=more than 60; by=National Museum: more than 60 bronze objects⟧.
⟦F11; v=left unguarded; by=Kvevri Hills: The site was left without a guard ⟦T2030-07-04: on the night of July 4⟧, the winery Kvevri Hills said⟧. ⟦F11; v=digger; by=Nino Abuladze: Expedition leader Nino Abuladze said a mechanical digger of the winery had gone through the trench that night⟧, ⟦F32; v=banned; by=Nino Abuladze: against a written ban by the heritage agency⟧.
The heritage agency ⟦F12; v=GEL 100000; by=heritage agency: fined Kvevri Hills 100,000 lari⟧.
⟪Levan Chitaia; q: “⟦F13; v=ours; by=Levan Chitaia: It is our vineyard, our ditch⟧ and, if there is any justice, our cup,”⟫ director Levan Chitaia told reporters. ⟦F13; v=state; by=heritage agency: The agency said the ditch ran along a strip of state land⟧.
=== a3 | outlet: Odlar Gazette | published: 2030-07-12 | title: Nakvelari bronzes are Albanian heritage, Baku scholars say
%% Bakı | Mədəniyyət | English service
The bronzes that Georgia has presented as its own ⟦F14; v=Caucasian Albanian; by=Fikrat Hasanzade: are the work of the ancestors of Caucasian Albania⟧, Academician Fikrat Hasanzade told this newspaper. ⟪Fikrat Hasanzade; q: “The deer on that belt have cousins in Mingachevir and none in Tbilisi,”⟫ he said.
⟦F7; v=less than 2 km; by=-: Less than two kilometres separate the find from our frontier⟧.
The academician accepts the dating: ⟦F3; v=9th century BC; by=Fikrat Hasanzade: eight hundred and some years before our era⟧. He ⟦F15; st=asked; by=Fikrat Hasanzade: proposes a joint commission⟧.
Georgia's museum replied in a sentence. ⟦F14; v=no modern nation; st=denied; by=National Museum: The makers, it said, belonged to no nation now living⟧.
@@ copy Tiflis Telegraph Agency
⟦F10; v=missing; by=interior ministry: A gold cup photographed in the ground at the site has disappeared⟧, Georgia's Interior Ministry said. ⟦F12; v=GEL 100000; by=heritage agency: The heritage agency fined the winery Kvevri Hills 100,000 lari⟧.
=== a4 | outlet: Trowel & Section | published: 2030-07-15 | title: Nakvelari: hoard, grave or rubbish?
%% The field archaeologist's blog. Comments are moderated.
Much breathless stuff this week about ⟦F16; v=sensation; by=Georgian television: “the Troy of the Caucasus”, as Georgian television has it⟧. ⟦F16; v=ordinary; by=Trowel & Section: Splendid as it is, it is a middling hoard of a familiar sort⟧. ⟦F34; v=12; by=Trowel & Section: There are a dozen like it in the valley⟧.
Counting. ⟦F2; v=63; by=Trowel & Section: Sixty-three is metal alone⟧. ⟦F2; v=112; by=Nino Abuladze: With beads and pots the site register, which Abuladze kindly showed me, runs to 112⟧.
Why was it buried? ⟦F17; v=offering; by=Nino Abuladze: Abuladze reads the neat layers as a gift to a god⟧. ⟦F17; v=hidden in war; by=Trowel & Section: I read the hacked wagon tyre as loot stowed in a hurry⟧.
Who dug? The Union of Heritage Workers, which has the diggers on its books, says ⟦F18; v=9 days; by=Union of Heritage Workers: its people had gone nine days without pay⟧ and ⟦F11; v=left unguarded; by=Union of Heritage Workers: that the watchman went home that night because nobody had hired him past six⟧. ⟦F19; v=yes; by=Union of Heritage Workers; st=alleged: The expedition office, it says, cut the post⟧. ⟦F19; v=no; st=denied; by=Nino Abuladze: Abuladze says no post was cut⟧.
The cup? ⟦F10; v=missing: Gone⟧, if ⟦F20; v=doubted; st=doubted; by=Trowel & Section: it was gold and not well-polished bronze, which one photograph in evening light does not settle⟧.
=== a5 | outlet: Kurier Nauki | published: 2030-07-19 | title: Poznań laboratory: Georgian bronzes older by three centuries
%% Dział: Archeologia. Tłumaczenie redakcji
It was enough to have a splinter of the wagon's shaft. ⟦F3; v=12th century BC; by=Poznań laboratory: Carbon from it places the felling of the oak around 1180 BC⟧, the Poznań laboratory reports, ⟦F21; v=40 years; by=Poznań laboratory: with an error of forty years either way⟧. ⟦F3; v=9th century BC; by=National Museum: The first assessment in Tbilisi, the ninth century, had rested on the style of the axes⟧.
⟪Bogna Walkowiak; q: “⟦F3; v=12th century BC; by=Bogna Walkowiak: The wood grew in the time of the Trojan War⟧; the fashion for such axes may have lasted,”⟫ says Dr Bogna Walkowiak. Mr Hasanzade of Baku ⟦F22; v=old wood; by=Fikrat Hasanzade: objects that an old beam may have been reused⟧.
The samples came from ⟦F4; v=Nino Abuladze; by=Bogna Walkowiak: Nino Abuladze, whom Walkowiak calls the discoverer⟧.
The collection, by the way, ⟦F2; v=71; by=National Museum: has grown to 71 bronzes⟧: ⟦F23; v=8; by=National Museum: eight more lay beneath the wheel⟧. Its insurance value ⟦F24; v=EUR 2m; by=National Museum: is two million euros⟧.
=== a6 | outlet: The Courant | published: 2030-07-22 | title: A shepherd, a professor and a fifth of two million
%% By Piers Hallam in Nakvelari. Additional reporting by Nana Tsereteli
Zaza Kobaidze keeps the museum's letter in a plastic sleeve. It is ⟦F25; v=2030-07-01; by=letter: dated ⟦T2030-07-01: 1 July⟧⟧ and thanks him ⟪National Museum letter; q: “for your report of an axe”⟫. He takes it as proof that ⟦F4; v=Zaza Kobaidze; by=Zaza Kobaidze: he was there first⟧, ⟦F5; v=2030-06-29; by=Zaza Kobaidze: two days before the letter and five before the expedition⟧.
Professor Abuladze takes it otherwise. ⟪Nino Abuladze; q: “⟦F4; v=Nino Abuladze; by=Nino Abuladze: He found an axe. We found a hoard⟧,”⟫ she told me. Her team had been walking that field since May.
On the answer hangs ⟦F6; v=20%; by=law: one-fifth⟧ of ⟦F24; v=EUR 2m; by=National Museum: something like two million euros⟧, or ⟦F24; v=EUR 2.6m; by=National Museum: 2.6 million if one counts the cup⟧. The landowner wants a share too: ⟦F13; v=ours; by=Kvevri Hills: the winery insists the ditch is on its title⟧, and ⟦F13; v=state; by=land registry: the registry's map puts it eleven metres outside⟧.
The missing cup has turned up as a matter of opinion. ⟦F10; v=recovered; by=interior ministry: Police said ⟦T2030-07-20: on Saturday⟧ they had recovered it⟧, flattened, ⟦F26; v=digger driver; by=interior ministry: from the shed of the winery's digger driver⟧, ⟦F31; v=33; by=interior ministry: a man of 33⟧. ⟦F27; v=no instruction; st=denied; by=Kvevri Hills: Kvevri Hills says he acted for himself⟧. ⟦F27; v=director ordered; by=driver's wife; st=alleged: His wife says the director sent him into the trench⟧. ⟦F20; v=gold; by=National Museum: It is, the museum confirms, gold⟧.
Age? ⟦F3; v=12th century BC; by=National Museum: The museum has quietly rewritten its label to “about 1180 BC”⟧. Not even ⟦F12; v=GEL 100000; by=heritage agency: the winery's fine, some €32,000⟧, is settled; ⟦F35; v=appealed; by=Kvevri Hills: it has appealed⟧.
%% More from Europe
=== a7 | outlet: Mze First Channel | published: 2030-07-11 | title: Culture minister visits “Troy of the Caucasus”
%% State television. Transcript of the 20h00 news
⟦F16; v=sensation; by=Mze First Channel: The discovery of the century, the Troy of the Caucasus⟧, ⟦T2030-07-11: today⟧ received the minister of culture, Ketevan Sulaberidze, who spent forty minutes at the trench in Nakvelari.
⟪Ketevan Sulaberidze; q: “⟦F4; v=Nino Abuladze; by=Ketevan Sulaberidze: Our scholars have given the nation back its childhood⟧,”⟫ the minister said. She presented ⟦F28; v=medal; by=-: Professor Abuladze with the medal of honour⟧.
⟦F2; v=63: All sixty-three bronzes⟧ will be shown in Tbilisi ⟦F29; v=September; st=planned; by=Ketevan Sulaberidze: from ⟦T2030-09: September⟧⟧. They are ⟦F3; v=9th century BC; by=National Museum: some twenty-eight to twenty-nine centuries old⟧.
Concerning the cup, ⟦F10; v=missing: whose whereabouts are unknown⟧, the minister named no names, but ⟦F11; v=digger; by=Ketevan Sulaberidze: spoke of “tracks of a machine which are there for all to see”⟧.
The shepherd Kobaidze, ⟦F4; v=Zaza Kobaidze; st=alleged; by=Zaza Kobaidze: who claims to have been the first⟧, was not invited.
=== key
F1 | What was found at Nakvelari?
F2 | How many objects does the hoard hold?
F3 | How old is the hoard?
F4 | Who found the hoard?
F5 | When was the hoard found?
F6 | What share of the value does a finder receive?
F7 | How far is the site from the Azerbaijani border?
F8 | When was the barrow plundered?
F9 | What from the plundered barrow was seen again?
F10 | What became of the gold cup?
F11 | Why was the cup lost?
F12 | What fine did the winery receive?
F13 | On whose land was the hoard?
F14 | Whose heritage are the bronzes?
F15 | What does the Baku academician propose?
F16 | How important is the find?
F17 | Why was the hoard buried?
F18 | How long had the diggers gone without pay?
F19 | Did the expedition cut the watchman's post?
F20 | Was the cup of gold?
F21 | How great is the error of the dating?
F22 | What objection is made to the dating?
F23 | How many more bronzes were found?
F24 | What is the insurance value?
F25 | When was the museum's letter to the shepherd dated?
F26 | Where was the cup recovered?
F27 | Who sent the driver into the trench?
F28 | What was Professor Abuladze given?
F29 | When will the bronzes be shown?
F30 | How old is Zaza Kobaidze?
F31 | How old is the digger driver?
F32 | Were machines allowed in the trench?
F33 | When was the find announced?
F34 | How many such hoards are known in the valley?
F35 | Has the winery appealed the fine?
D1 | identity | conflict | F4 | Nino Abuladze: a1 a5 a6 a7 | Zaza Kobaidze: a1 a6 a7 | museum, minister and professor against the shepherd
D2 | date | conflict | F5 | 2030-07-04: a1 | 2030-06-29: a1 a6 | the expedition's day against the shepherd's
D3 | date | update | F3 | 9th century BC: a1 a3 a5 a7 | 12th century BC: a5 a6 | radiocarbon replaced the dating by style
D4 | figure | scope | F2 | 63: a1 a4 a7 | 112: a4 | bronzes alone against all objects with beads and pots
D5 | figure | update | F2 | 63: a1 a4 a7 | 71: a5 | eight more were found under the wheel
D6 | figure | rounding | F2 | 63: a1 a4 a7 | more than 60: a2 | the agency rounds
D7 | responsibility | conflict | F11 | left unguarded: a2 a4 | digger: a2 a7 | winery and union blame the missing watchman, professor and minister the winery's machine
D8 | place | conflict | F13 | ours: a2 a6 | state: a2 a6 | the winery's title against the agency and the registry's map
D9 | identity | conflict | F14 | Caucasian Albanian: a3 | no modern nation: a3 | the Baku academician against the museum
D10 | characterisation | conflict | F16 | sensation: a4 a7 | ordinary: a4 | state television against the field archaeologist
D11 | cause | conflict | F17 | offering: a4 | hidden in war: a4 | a gift to a god against loot stowed away
D12 | figure | rounding | F7 | 1.7 km: a1 | less than 2 km: a3 | the same distance
D13 | responsibility | conflict | F27 | no instruction: a6 | director ordered: a6 | the winery against the driver's wife
D14 | identity | update | F10 | missing: a2 a3 a4 a7 | recovered: a6 | police found the cup ten days after the theft inquiry opened
D15 | characterisation | update | F20 | doubted: a4 | gold: a6 | the museum confirmed the metal once the cup was back
D16 | figure | scope | F24 | EUR 2m: a5 a6 | EUR 2.6m: a6 | the bronzes alone against the bronzes with the cup
D17 | denial | conflict | F19 | yes: a4 | no: a4 | the union says the expedition cut the watchman's post, the professor that none was cut
R F4 | 2 | the National Museum with its professor; Zaza Kobaidze and the village
R F3 | 2 | the National Museum's study of style; the Poznań laboratory
R F13 | 3 | Kvevri Hills; the heritage agency; the land registry
R F11 | 3 | Kvevri Hills; the Union of Heritage Workers; Nino Abuladze
S | a4 “the Troy of the Caucasus” | a7 “the Troy of the Caucasus”
E | Nino Abuladze | person | Nino Abuladze; Professor Nino Abuladze; Professor Abuladze; Abuladze; Expedition leader Nino Abuladze
E | Zaza Kobaidze | person | Zaza Kobaidze; The shepherd Kobaidze; Mr Zaza
E | Kvevri Hills | organisation | Kvevri Hills; the winery; the winery Kvevri Hills; The landowner
E | National Museum | organisation | National Museum; the museum; Georgia's museum
E | Fikrat Hasanzade | person | Fikrat Hasanzade; Academician Fikrat Hasanzade; the academician; Mr Hasanzade of Baku
