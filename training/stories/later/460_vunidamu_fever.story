story: vunidamu_fever
about: leptospirosis after a cyclone in Fiji; confirmed or suspected, nation or division, floodwater or a piggery pond, a wall that broke or was cut, tablets that ran out or did not; dengue and an older outbreak stand beside it
=== a1 | outlet: Viti Morning Post | published: 2031-02-21 | title: Lepto outbreak: 214 cases, nine dead, West worst hit
%% By SERA NAIQAMA, Lautoka bureau
FIJI'S health ministry ⟦F1; v=outbreak declared; by=health ministry: declared an outbreak of leptospirosis⟧ ⟦T2031-02-20: yesterday⟧ after ⟦F2; v=214; by=health ministry: laboratories confirmed 214 infections⟧ in the three weeks since ⟦F3; v=2031-01-29; by=-: Cyclone Orani, which struck on ⟦T2031-01-29: January 29⟧⟧.
⟦F6; v=9; by=health ministry: Nine people have died⟧. The first, ⟦F18; v=24; by=family: cane cutter Ratu Semi Bolatiki, was 24⟧.
⟦F4; v=118; by=health ministry: The Western Division accounts for 118 of the patients⟧, ⟦F5; v=61; by=health ministry: the Northern for 61⟧ and ⟦F7; v=35; by=health ministry: the Central for 35⟧. ⟦F8; v=0; by=health ministry: The Eastern Division has reported none⟧.
⟪Mereani Toga; q: “⟦F9; v=floodwater; by=Mereani Toga: This is the flood speaking⟧. Rats, mud and bare feet,”⟫ the permanent secretary, Dr Mereani Toga, told reporters in Suva. ⟦F10; v=under control; by=Mereani Toga: The situation, she said, was under control⟧.
In Vunidamu village, outside Ba, they point elsewhere. ⟦F9; v=piggery; by=villagers; st=alleged: People there blame the effluent pond of Nasau Farms⟧, ⟦F11; v=2.8 km; by=-: 2.8 kilometres up the creek⟧, where ⟦F12; v=6200; by=Nasau Farms: 6,200 pigs are kept⟧. ⟪Laisani Veitata; q: “The water that came into my kitchen was not rain,”⟫ said Laisani Veitata, a grandmother of five.
⟦F13; v=46; by=education ministry: Forty-six schools are closed⟧ in the Ba and Tavua districts and ⟦F14; v=2031-03-03; st=planned; by=education ministry: are to open again ⟦T2031-03-03: on Monday week, March 3⟧⟧.
%% Got a story? newsroom@vitimorning.invalid
%% ALSO TODAY: Sugar price, page 7 * Sevens squad named, back page
=== a2 | outlet: Pacific Wire | published: 2031-02-22 | title: Fiji fights leptospirosis after cyclone
SUVA, Feb 22 (Pacific Wire) - ⟦F2; v=more than 200; by=health officials: More than 200 people in Fiji have caught leptospirosis⟧, a bacterial disease spread by animal urine, and ⟦F6; v=9; by=health officials: nine of them are dead⟧, officials said, ⟦F1; v=outbreak declared: as the island nation wrestles with its worst outbreak in over a decade⟧.
⟦F4; v=118; by=health officials: Of the cases, 118 are in the west⟧ of the main island, the sugar belt, which took the full force of ⟦F3: Cyclone Orani⟧. ⟦F15; v=a third; by=health officials: One in three of the sick works in cane⟧.
Officials are separately treating ⟦F16; v=402; by=health officials: 402 people for dengue fever⟧, which they stressed is carried by mosquitoes.
⟦F17; v=ran out; by=Fiji Nurses' Union: The nurses' union said three health centres had been without doxycycline, the standard antibiotic, since ⟦T2031-02-18: Tuesday⟧⟧. ⟦F17; v=no; st=denied; by=health ministry: The ministry rejected this⟧. ⟪Mereani Toga; q: “⟦F17; v=no; st=denied; by=Mereani Toga: At no time has any facility run out⟧,”⟫ said Permanent Secretary Mereani Toga.
⟦F19; v=31; by=-: In ⟦T2019: 2019⟧ the disease killed 31 Fijians⟧.
=== a3 | outlet: Sydney Daily Lantern | published: 2031-02-23 | title: RAT FEVER HORROR: Aussie dad fights for life after island holiday
%% EXCLUSIVE by Brad Hollis
%% Subscribe from $1 a week
⟦F34; v=on dialysis; by=wife: A Queensland tradie is on dialysis⟧ after catching ⟦F1: the rat-pee plague sweeping Fiji⟧.
⟦F20; v=37; by=wife: Corey Mandle, 37⟧, ⟦F21; v=Nadi; by=wife: picked up the bug at a Nadi resort pool⟧, his wife Tash believes. ⟪Tash Mandle; q: “He thought it was a hangover. Then he went yellow,”⟫ she told the Lantern from a hospital corridor in Lautoka.
⟦F6; v=9; by=-: Nine are dead⟧ and ⟦F10; v=out of control; by=locals; st=alleged: locals say the killer bug is ⟦V1; said: “totally out of control”⟧⟧.
⟦F13; v=46; by=-: Some 46 schools have shut their gates⟧. ⟦F11; v=almost 3 km; by=-: Almost three kilometres from the worst-hit village⟧ stands a giant piggery whose ⟦F12; v=6200; by=-: 6200 porkers⟧ locals blame for ⟦F9; v=piggery; by=locals; st=alleged: fouling the creek that carried the sickness in⟧.
⟦F22; v=unchanged; by=-: Canberra has not changed its travel advice⟧. ⟦F22; v=unchanged; by=foreign affairs department: Smartraveller still says “exercise normal safety precautions”⟧.
%% READ NEXT: Croc eats drone
=== a4 | outlet: Radio Vanua (state broadcaster) | published: 2031-02-27 | title: Ministry update on leptospirosis response
%% Transcript, 7 a.m. bulletin
Confirmed cases of leptospirosis ⟦F2; v=289; by=health ministry: now stand at 289⟧, the Ministry of Health says. ⟦F6; v=11; by=health ministry: Eleven persons have passed away⟧.
⟦F8; v=0; by=health ministry: The islands of the Eastern Division remain free of the disease⟧, the Ministry adds; figures for the other three divisions will be given in the evening bulletin.
The Minister for Health, Honourable Ilaitia Vakaruru, assures the public that ⟦F10; v=under control; by=Ilaitia Vakaruru: government has the matter firmly in hand⟧. ⟦F17; v=no; st=denied; by=Ilaitia Vakaruru: There is not and there never was a shortage of medicine, he said⟧; ⟦F23; v=90000; by=health ministry: ninety thousand tablets of doxycycline⟧ arrived from Brisbane ⟦T2031-02-24: on Monday⟧.
⟦F24; v=2031-02-26; by=-: A four-member team of the regional health organisation landed at Nadi ⟦T2031-02-26: yesterday⟧⟧.
⟦F14; v=2031-03-03; by=education ministry; st=planned: Pupils in Ba and Tavua will go back to their desks⟧ ⟦T2031-03-03: on Monday⟧.
The Department of Environment has issued Nasau Farms with ⟦F25; v=FJD 80000; by=environment department: a penalty notice of eighty thousand dollars⟧. It found that ⟦F26; v=cut; by=environment department: the bank of the pond had been opened with an excavator⟧. ⟦F32; v=contests; by=Nasau Farms: The company contests the finding⟧.
%% Weather follows. Radio Vanua, the voice of the nation.
=== a5 | outlet: Southern Cross Broadcasting | published: 2031-02-28 | title: Who opened the pond? Piggery, regulator and workers at odds over Fiji outbreak
%% By Pacific correspondent Ngaire Tūhoe in Ba
⟦F35; v=11 m; by=-: The scar in the bank is eleven metres wide⟧ and has grass on it already. How it got there is the question on which ⟦F1: Fiji's leptospirosis emergency⟧ now turns.
Nasau Farms says ⟦F26; v=overtopped; by=Nasau Farms: the lagoon simply gave way when the river rose over it⟧ on ⟦F3; v=2031-01-29: ⟦T2031-01-29: the night of the storm, 29 January⟧⟧. ⟪Graham Pettifer; q: “⟦F26; v=overtopped; by=Graham Pettifer: It was an act of God⟧, and God has not been served with a notice,”⟫ managing director Graham Pettifer told SCB.
The environment regulator disagrees: ⟦F26; v=cut; by=environment department: tooth marks of a digger bucket⟧, it says, are visible in the clay, and it has fined the firm ⟦F25; v=FJD 80000; by=environment department: FJ$80,000 (about NZ$58,000)⟧.
The union of farm workers goes further. ⟦F27; v=manager; by=Plantation and Farm Workers' Union; st=alleged: Its secretary says a site manager ordered the cut so the sheds would not flood⟧. Mr Pettifer says ⟦F27; v=no order; by=Graham Pettifer; st=denied: no such instruction was given by anyone⟧ and that ⟦F27; v=workers; by=Graham Pettifer; st=alleged: if a machine was used, hands who feared for their quarters took it without leave⟧.
Even the order of events is disputed. ⟦F28; v=after cyclone; by=health ministry: The ministry dates the earliest patient to ⟦T2031-02-04: 4 February⟧, six days after Orani⟧. ⟦F28; v=before cyclone; by=Asenaca Rokotui: Asenaca Rokotui, a nurse at Vunidamu's health post, showed me a register with a feverish, jaundiced boy ⟦T2031-01-22: on 22 January⟧⟧, a week before the wind.
She has no doubt about the tablets either: ⟦F17; v=ran out; by=Asenaca Rokotui: hers were gone by ⟦T2031-02-18: the eighteenth⟧⟧.
⟦F6; v=14; by=Fiji Nurses' Union: Her union counts 14 deaths⟧ against ⟦F6; v=11; by=health ministry: the official 11⟧; ⟦F29; v=3; by=Fiji Nurses' Union: three people, it says, died at home and were never tested⟧.
The sick Australian, we can report, did not fall ill in Nadi: ⟦F21; v=waterfall near Ba; by=Lautoka Hospital: doctors in Lautoka have traced his infection to a swim under a waterfall in the hills behind Ba⟧. ⟦F34; v=off dialysis; by=Lautoka Hospital: ⟦F20; v=37: Mr Mandle, 37⟧, is off dialysis⟧.
=== a6 | outlet: Clean Rivers Oceania | published: 2031-02-26 | title: Vunidamu: a preventable disaster
%% Statement | For media enquiries: press@cleanrivers.invalid
⟦F10; v=out of control; by=Clean Rivers Oceania: Fiji's leptospirosis epidemic has slipped from the authorities' grasp⟧ and the government is counting only what it chooses to test.
Taking confirmed and suspected patients together, ⟦F2; v=530; by=Clean Rivers Oceania: our volunteers reach 530 nationwide⟧. ⟦F33; v=4; by=Clean Rivers Oceania: Four of our own helpers are among them⟧.
⟦F15; v=a third; by=health ministry: Thirty-three per cent are cane workers⟧, says the ministry; it does not say how many live downstream of a piggery. ⟦F9; v=piggery; by=Clean Rivers Oceania: We say the bacteria came from Nasau Farms' lagoon⟧, and samples of creek water ⟦F30; v=7 of 9; by=Clean Rivers Oceania: tested positive at seven of nine points below it⟧.
⟪Jone Ravouvou; q: “A flood does not have a licence. A piggery has,”⟫ said our coordinator, Jone Ravouvou. We ask ⟦F31; by=Clean Rivers Oceania; st=asked: that the licence be suspended⟧.
%% Clean Rivers Oceania takes no money from agribusiness.
=== a7 | outlet: Pasifika Now | published: 2031-02-28 | title: LIVE: Fiji leptospirosis – what we know on Friday
%% Live blog | updated 16h40
&& Fiji has recorded 289 confirmed cases since the cyclone
**The numbers.** ⟦F2; v=289; by=health ministry: Two hundred and eighty-nine laboratory-proven infections⟧, ⟦F6; v=11; by=health ministry: eleven fatalities⟧. The bigger number on social media, ⟦F2; v=530; by=Clean Rivers Oceania: 530, comes from a river charity⟧ and adds people who were never tested. ⟦F16; v=402; by=health ministry: The 402 that some are sharing are dengue patients⟧. And ⟦F19; v=31: the 31 deaths⟧ in a viral post belong to the 2019 epidemic.
@@ copy Pacific Wire
⟦F17; v=ran out; by=Fiji Nurses' Union: The nurses' union said three health centres had been without doxycycline, the standard antibiotic, since ⟦T2031-02-18: Tuesday last week⟧⟧. ⟦F17; v=no; st=denied; by=health ministry: The ministry rejected this⟧. ⟪Mereani Toga; q; via=Pacific Wire: “⟦F17; v=no; st=denied; by=Mereani Toga: At no time has any facility run out⟧,”⟫ said Permanent Secretary Mereani Toga.
**The cause.** ⟦F9; v=floodwater; by=health ministry: Suva still speaks of contaminated flooding in general⟧. ⟦F9; v=piggery; by=villagers; st=alleged: Ba says it was the pigs⟧. ⟦F26; v=cut; by=environment department: Inspectors say somebody dug through the dam⟧; ⟦F26; v=overtopped; by=Nasau Farms: the owner says the river did it⟧. ⟪Graham Pettifer; q; via=Southern Cross Broadcasting: “God has not been served with a notice,”⟫ its boss told a New Zealand broadcaster.
**The fine.** ⟦F25; v=FJD 80000; by=environment department: Around US$35,000 in American money⟧. The piggery ⟦F32; v=contests; by=Nasau Farms; st=planned: will appeal⟧.
**School.** ⟦F13; v=46; by=education ministry: Forty-six campuses⟧, ⟦F14; v=2031-03-03; by=education ministry; st=planned: back after the weekend⟧.
**Visitors.** ⟦F24; v=2031-02-26: International experts have been in the country since ⟦T2031-02-26: Wednesday⟧⟧. ⟦F22; v=unchanged; by=foreign affairs department: Australia has left its advisory at the lowest level⟧.
=== key
F1 | What was declared in Fiji?
F2 | How many people have been infected nationwide?
F3 | When did Cyclone Orani strike?
F4 | How many cases are there in the Western Division?
F5 | How many cases are there in the Northern Division?
F6 | How many people have died in the 2031 outbreak?
F7 | How many cases are there in the Central Division?
F8 | How many cases are there in the Eastern Division?
F9 | What was the source of the infection?
F10 | Is the outbreak under control?
F11 | How far is the effluent pond from Vunidamu?
F12 | How many pigs does Nasau Farms keep?
F13 | How many schools are closed?
F14 | When will the schools reopen?
F15 | What share of the sick are cane workers?
F16 | How many people have dengue?
F17 | Did health centres run out of doxycycline?
F18 | How old was the first person to die?
F19 | How many died in the outbreak of 2019?
F20 | How old is the Australian patient?
F21 | Where was the Australian infected?
F22 | What is Australia's travel advice?
F23 | How many tablets arrived from Brisbane?
F24 | When did the international health team arrive?
F25 | What penalty was the piggery given?
F26 | How did the bank of the pond open?
F27 | Who had the bank cut?
F28 | Did the first case come before or after the cyclone?
F29 | How many died at home untested, according to the union?
F30 | At how many points was the creek water positive?
F31 | What does Clean Rivers ask for?
F32 | How does the piggery respond to the fine?
F33 | How many of the charity's helpers fell ill?
F34 | How is the Australian patient?
F35 | How wide is the breach in the bank?
D1 | figure | update | F2 | 214: a1 | 289: a4 a7 | the ministry's confirmed count a week later
D2 | figure | rounding | F2 | 214: a1 | more than 200: a2 | the agency rounds the count of the day before
D3 | figure | scope | F2 | 289: a4 a7 | 530: a6 a7 | laboratory-confirmed alone against confirmed and suspected together
D4 | figure | update | F6 | 9: a1 a2 a3 | 11: a4 a5 a7 | two more deaths in a week
D5 | figure | scope | F6 | 11: a4 a5 a7 | 14: a5 | the union adds three untested deaths at home
D6 | cause | conflict | F9 | floodwater: a1 a7 | piggery: a1 a3 a6 a7 | the ministry blames the flood at large, villagers and the charity the piggery pond
D7 | characterisation | conflict | F10 | under control: a1 a4 | out of control: a3 a6 | the government against locals and the charity
D8 | denial | conflict | F17 | ran out: a2 a5 a7 | no: a2 a4 a7 | nurses say stocks were gone, the ministry that they never were
D9 | cause | conflict | F26 | cut: a4 a5 a7 | overtopped: a5 a7 | the regulator sees an excavator's work, the company the river's
D10 | responsibility | conflict | F27 | manager: a5 | no order: a5 | workers: a5 | the union says a manager ordered it; the company that nobody ordered it and that hands may have done it
D11 | sequence | conflict | F28 | after cyclone: a5 | before cyclone: a5 | the ministry's first patient against the nurse's register
D12 | place | update | F21 | Nadi: a3 | waterfall near Ba: a5 | doctors corrected the wife's guess
D13 | figure | rounding | F11 | 2.8 km: a1 | almost 3 km: a3 | the same distance
D14 | characterisation | update | F34 | on dialysis: a3 | off dialysis: a5 | the patient recovered within five days
R F2 | 2 | the health ministry; Clean Rivers Oceania's volunteers
R F17 | 3 | the nurses' union; nurse Rokotui's own stock; the health ministry
R F26 | 2 | the environment department; Nasau Farms
R F9 | 3 | the health ministry; villagers of Vunidamu; Clean Rivers Oceania's samples
S | a2 “At no time has any facility run out | a7 “At no time has any facility run out
S | a5 “It was an act of God, and God has not been served with a notice,” | a7 “God has not been served with a notice,”
E | Mereani Toga | person | Mereani Toga; Dr Mereani Toga; Permanent Secretary Mereani Toga; the permanent secretary
E | Graham Pettifer | person | Graham Pettifer; Mr Pettifer; managing director Graham Pettifer; its boss
E | Nasau Farms | organisation | Nasau Farms; the company; the firm; the piggery; the owner
E | health ministry | organisation | health ministry; the Ministry of Health; the ministry; Suva
E | Corey Mandle | person | Corey Mandle; Mr Mandle; a Queensland tradie; the sick Australian
