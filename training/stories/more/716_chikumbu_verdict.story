story: chikumbu_verdict
about: Malawi's highest court overturns the murder conviction of a tobacco-estate gardener; whether the bench was of one mind, why it freed him, where and when the bookkeeper died, and whether he is innocent or lucky; a co-accused who died in prison and an older reversal stand close by
=== a1 | outlet: Shire Valley Mirror | published: 2030-09-13 | title: Gardener walks free after top court quashes murder verdict
%% By Chimwemwe Phalula, court reporter
%% Printed in Blantyre and Lilongwe
⟦F1; by=-: Dyson Mkwezalamba, the gardener condemned for killing the bookkeeper of Chikumbu Estate, walked out of Chichiri prison⟧ ⟦T2030-09-12: yesterday⟧ in borrowed shoes, ⟦F1; by=-: two hours after the Supreme Court of Appeal had set his conviction aside⟧.
⟦F2; v=unanimous; by=registrar: The three justices were of one mind⟧, the registrar, Gertrude Nyasulu, told reporters on the steps. ⟦F3; v=confession; by=Gertrude Nyasulu: The court threw out the confession, which had been taken down in English, a language that he cannot read⟧, she said.
He was ⟦F4; v=2021; by=-: sentenced to life ⟦T2021-06: in June 2021⟧⟧. Counting from his arrest, ⟦F5; v=4198; by=counsel: he has been behind bars for 4,198 days⟧, by the reckoning of his counsel, Tiyamike Chirambo, who kept a tally on the inside of a cupboard.
Outside, ⟦F6; v=300; by=-: some three hundred people⟧ sang hymns and blocked the traffic as far as the clock tower. His mother, Enelesi, ⟦F7; v=78; by=-: who is 78⟧, did not sing. She held his sleeve.
The bookkeeper, Thokozani Banda-Reeve, ⟦F8; v=barn; by=trial record: was found battered in a curing barn⟧, according to the trial record, ⟦F9; v=2019-03-03; by=trial record: ⟦T2019-03-03: on the first Sunday of March 2019⟧⟧. ⟦F10; v=2024; by=prison service: A second man convicted with the gardener, tractor driver Lloyd Sitima, died of tuberculosis in prison ⟦T2024: in 2024⟧⟧, the prison service says.
Only once before, ⟦F11; v=2026; by=-: in the Nsanje ferry-ticket case of 2026⟧, has the highest court freed a prisoner who was serving life.
=== a2 | outlet: Nyika Wire | published: 2030-09-12 | title: Malawi court overturns 2021 murder conviction in estate killing
BLANTYRE, Sept 12 (Nyika) - ⟦F1; by=-: Malawi's top court ⟦T2030-09-12: on Thursday⟧ annulled the life sentence of a farm gardener⟧ for the 2019 murder of a bookkeeper, ruling that ⟦F3; v=confession; by=court officials: his signed admission should never have been admitted at his trial⟧, court officials said. The gardener, in his fifties, had always maintained that he could not read what he had put his name to.
The state ⟦F12; v=no retrial; by=director of public prosecutions: will not seek a new trial⟧, the director of public prosecutions said. Steven Malunga called the outcome ⟪Steven Malunga; q: “⟦F13; v=technicality; by=Steven Malunga: a matter of paper and not of innocence⟧.”⟫
The man's lawyers said ⟦F14; v=900m; by=lawyers; st=planned: they would claim 900 million kwacha ($520,000) in damages⟧.
Chikumbu, in the tea and tobacco hills of Thyolo district, ⟦F15; v=Averill family; by=-: belongs to the Averill family⟧, which ⟦F32; v=1911; by=-: came in 1911⟧. Bookkeeper Banda-Reeve had told a friend that there was ⟦F16; v=22m; by=friend > trial testimony: a hole of 22 million kwacha in the accounts⟧, a point that trial testimony touched on and did not pursue. Neither the ledgers nor the friend were heard of again.
⟦F17; v=2470; by=prison service: Chichiri, built for 800, holds 2,470 inmates⟧, prison service figures show.
⟦F18; v=4; by=Judiciary: The reversal is the fourth of a murder verdict by the court this year⟧, the judiciary said.
%% (Reporting by Nyika Blantyre; editing by T. Ojukwu)
=== a3 | outlet: The Harrowgate Observer | published: 2030-09-16 | title: 'I signed because my hand was the only thing left that worked'
%% Sunday-for-Monday read. By Imogen Sallis in Thyolo
%% Support our reporting from £1 a week
The garden at Chikumbu has been tended since ⟦T2019: 2019⟧ by a man who did not know, until we told him, that ⟦F1; by=-: his predecessor is free⟧. ⟦F15; v=Averill family; by=-: The Averills, who own it⟧, had forbidden the name.
Dyson Mkwezalamba, in a cousin's yard 11 kilometres away, speaks so softly that the hens drown him. ⟪Dyson Mkwezalamba; q: “⟦F19; v=beaten; by=Dyson Mkwezalamba: They hit the soles of my feet with a hosepipe⟧ for two nights. I signed because my hand was the only thing left that worked,”⟫ he says. ⟦F19; v=not beaten; by=police; st=denied: Malawi's police service says that no one laid a finger on him⟧.
A conviction is a story, and this one was wrong in its first line. ⟦F8; v=dam; by=Ellen Gondwe: The body lay on the wall of the irrigation dam⟧, says Ellen Gondwe, a nurse on the estate, who was never called. ⟪Ellen Gondwe; q: “There, on the dam, I covered him with my own cloth,”⟫ she says. ⟦F9; v=2019-03-05; by=Ellen Gondwe: And it was Tuesday, the day of the clinic for the under-fives⟧; she is sure, because she came from there with the cloth. The trial ⟦F9; v=2019-03-03; by=trial court: had him die on the Sunday⟧, for which ⟦F20; v=none; by=trial court: the gardener could produce nobody⟧. On the Tuesday ⟦F30; v=funeral; by=-: he was at a burial in Mulanje in the sight of forty people⟧.
⟦F21; v=nephew; by=Ellen Gondwe; st=alleged: The nurse names another man, a nephew of the owner⟧, who left for Mozambique that week. We have written to him. ⟦F21; v=no; by=Rupert Averill; st=denied: The nephew “was in Beira on business and had been since February”⟧, his uncle, Rupert Averill, replied on his behalf.
Lloyd Sitima, the tractor driver, has no cousin's yard. ⟦F10; v=2024; by=-: He coughed himself to death ⟦T2024: six years ago⟧⟧. ⟦F22; v=upheld; by=-: His conviction still stands⟧.
=== a4 | outlet: Malawi Broadcasting Service | published: 2030-09-18 | title: Police: procedure has improved since estate murder case
%% MBS News, Lilongwe. The nation's station.
The Malawi Police Service says the public should not lose confidence in investigators following ⟦F1; by=-: the acquittal of a suspect in the Chikumbu Estate murder⟧.
Briefing journalists ⟦T2030-09-17: on Tuesday⟧, spokesperson Assistant Commissioner Wongani Mbewe said ⟦F13; v=technicality; by=Wongani Mbewe: the suspect had been released on procedural grounds⟧ and that ⟦F19; v=not beaten; by=Wongani Mbewe; st=denied: allegations of torture had been looked into in 2020 and found baseless⟧.
She said ⟦F8; v=barn; by=Wongani Mbewe: officers had recovered the body from curing barn number four⟧, as photographs in the docket proved, and that persons who now claimed otherwise ⟪Wongani Mbewe; q: “were not on the scene.”⟫
⟦T2028: Since 2028⟧, the spokesperson added, ⟦F23; v=video; by=Wongani Mbewe: every statement under caution is recorded on video⟧ and read back in the language of the suspect. ⟦F24; v=140; by=Wongani Mbewe: One hundred and forty detectives have been trained⟧ with the help of development partners.
⟦F10; v=2024; by=-: The second convict in the case died in custody in 2024⟧. Asked whether the file would be reopened, she said ⟦F25; v=closed; by=Wongani Mbewe: the service considered it closed⟧.
The Minister of Justice, speaking at a separate function in Zomba, ⟦F14; v=900m; by=minister; st=doubted: described the K900 million claim as “a figure from the sky”⟧. Government will respond in court, he said.
Meanwhile the Prisons Inspectorate reports that ⟦F17; v=nearly 2500; by=Prisons Inspectorate: Chichiri houses nearly two and a half thousand persons⟧. A new remand centre is under construction at Lirangwe.
=== a5 | outlet: Shire Valley Mirror | published: 2030-10-04 | title: Judgment out: bench was split, dissent finds 'ample other evidence'
%% By Chimwemwe Phalula
The 94-page judgment in the Mkwezalamba appeal, released ⟦T2030-10-03: yesterday⟧, shows that ⟦F2; v=2-1; by=judgment: he was freed by two votes against one⟧. The registrar, who ⟦F2; v=unanimous; by=registrar: had announced a united court⟧, said that she had misunderstood a note.
Justice Redson Kamanga and Justice Alinafe Tembo go further than had been known. The confession was bad, they write, but ⟦F3; v=hidden log; by=judgment: what ended the case was the clinic register, which the prosecution had in its hands and did not disclose⟧. It ⟦F9; v=2019-03-05; by=clinic register > judgment: records the nurse's departure “to attend a dead person” ⟦T2019-03-05: on 5 March⟧⟧. ⟪Redson Kamanga; q: “⟦F13; v=innocent; by=Redson Kamanga: The appellant was not merely unproved guilty. He was elsewhere⟧,”⟫ wrote Justice Kamanga.
Justice Laston Mhone dissents. For him ⟦F26; v=ample; by=Laston Mhone: there was enough without the confession⟧: blood on a hoe, a quarrel over wages. He too ⟦F19; v=beaten; by=Laston Mhone: accepts that the man was ill-treated⟧, citing a prison doctor's sketch of his feet.
⟦F4; v=2021; by=-: The sentence of June 2021⟧ thus falls for one man and ⟦F22; v=upheld; by=-: stands for the other⟧, ⟦F10; v=2024; by=-: who has been in the prison cemetery since 2024⟧.
⟦F5; v=4198; by=judgment: The bench counts the days as the defence did, and arrives at the same 4,198⟧.
Mr Mkwezalamba was not in the courtroom. ⟦F31; v=sleeping; by=Tiyamike Chirambo: He sleeps most of the day now⟧, his counsel, Ms Chirambo, said, and ⟦F30; v=funeral; by=Tiyamike Chirambo: asked her only whether the people who had carried the coffin with him at Mulanje could be thanked⟧.
@@ copy Nyika Wire
Chikumbu, in the tea and tobacco hills of Thyolo district, ⟦F15; v=Averill family; by=-: belongs to the Averill family⟧, which ⟦F32; v=1911; by=-: arrived in 1911⟧.
=== a6 | outlet: Fair Docket Africa | published: 2030-10-07 | title: Q&A: What the Chikumbu reversal means, and what it does not
%% Legal-aid network. Reproduce freely with credit.
How long was he inside? ⟦F5; v=about 4200; by=-: Roughly 4,200 days⟧, if the clock starts with the handcuffs. Government lawyers prefer to say ⟦F27; v=9 years; by=government lawyers: nine years⟧, because they begin with the sentence, ⟦F4; v=2021; by=-: passed in the middle of 2021⟧; ⟦F27; v=11.5 years; by=-: with remand it is eleven and a half⟧. Compensation will turn on that difference.
&& How long was he inside? Roughly 4,200 days.
Is he innocent, or was he let off? ⟦F13; v=technicality; by=director of public prosecutions: The chief prosecutor called it paper⟧. ⟦F13; v=innocent; by=majority judges: The majority of the court says that he was somewhere else⟧, and ⟦F30; v=funeral; by=-: forty mourners had seen him there⟧.
Was he tortured? ⟦F19; v=beaten; by=three judges: All three judges think so, the dissenter included⟧.
Is this a wave? Courts issue numbers as tailors issue sleeves. ⟦F18; v=4; by=Judiciary: Four murder findings have been undone since January, the judiciary says⟧. ⟦F18; v=11; by=-: Our own count is eleven, with robbery and rape cases⟧. Of those who had been given life, the Nsanje man, ⟦F11; v=2026; by=-: released ⟦T2026: four years ago⟧⟧, is the only other.
Can there be another trial? ⟦F12; v=no retrial; by=prosecutors: The state has said that it wants none⟧. A new suspect is another matter. ⟪Ellen Gondwe; q; via=The Harrowgate Observer: “I covered him with my cloth, on the dam,”⟫ the estate's nurse told a British paper; ⟦F8; v=dam; by=Ellen Gondwe: there, she insists, the man lay⟧. The photographs of a barn, which ⟦F8; v=barn; by=police: the police rely on⟧, ⟦F28; v=undated; by=-: carry no date⟧, as our lawyers found.
And the other prisoner? ⟦F22; v=upheld; by=-: Nobody has lifted the verdict on the late Mr Sitima⟧. ⟦F29; st=planned; by=-: We shall file for him in November⟧.
=== key
F1 | What happened to Dyson Mkwezalamba's conviction?
F2 | How did the bench vote?
F3 | Why was the verdict overturned?
F4 | When was he sentenced?
F5 | How many days was he behind bars?
F6 | How many people greeted him at the prison?
F7 | How old is his mother?
F8 | Where was the body found?
F9 | On what day did the bookkeeper die?
F10 | When did the co-accused die in prison?
F11 | When did the court free a life prisoner before?
F12 | Will there be a retrial?
F13 | Was he found innocent or freed on a technicality?
F14 | How much compensation will he claim?
F15 | Who owns Chikumbu Estate?
F16 | How much was missing from the accounts?
F17 | How many inmates does Chichiri hold?
F18 | How many verdicts has the court overturned this year?
F19 | Was he beaten by the police?
F20 | Who could vouch for him on the Sunday?
F21 | Did a nephew of the owner kill the bookkeeper?
F22 | Does the co-accused's conviction stand?
F23 | How are statements recorded since 2028?
F24 | How many detectives were trained?
F25 | Is the police file closed?
F26 | Was there enough other evidence?
F27 | How many years of detention count?
F28 | Are the barn photographs dated?
F29 | What is planned for the co-accused?
F30 | Where was he on the Tuesday?
F32 | When did the Averills come?
F31 | How does he spend his days?
D1 | figure | update | F2 | unanimous: a1 a5 | 2-1: a5 | the registrar misread a note; the written judgment shows the split
D2 | cause | update | F3 | confession: a1 a2 | hidden log: a5 | the full judgment names the withheld clinic register as decisive
D3 | place | conflict | F8 | barn: a1 a4 a6 | dam: a3 a6 | trial record and police against the nurse
D4 | date | conflict | F9 | 2019-03-03: a1 a3 | 2019-03-05: a3 a5 | the trial's Sunday against the nurse's and the register's Tuesday
D5 | characterisation | conflict | F13 | technicality: a2 a4 a6 | innocent: a5 a6 | prosecutors and police speak of procedure, the majority of innocence
D6 | denial | conflict | F19 | beaten: a3 a5 a6 | not beaten: a3 a4 | the prisoner and the judges against the police
D7 | responsibility | conflict | F21 | nephew: a3 | no: a3 | the nurse names a nephew, his uncle says that he was abroad
D8 | figure | scope | F18 | 4: a2 a6 | 11: a6 | murder verdicts only, or all crimes
D9 | figure | scope | F27 | 9 years: a6 | 11.5 years: a6 | from the sentence, or with remand
D10 | figure | rounding | F5 | 4198: a1 a5 | about 4200: a6 | the network rounds the days
D11 | figure | rounding | F17 | 2470: a2 | nearly 2500: a4 | the same inmates
R F19 | 3 | the prisoner; the police; the judges and the prison doctor
R F8 | 2 | the police and their docket; the nurse
R F9 | 3 | the trial court; the nurse; the clinic register
R F2 | 2 | the registrar; the judgment
E | Dyson Mkwezalamba | person | Dyson Mkwezalamba; the gardener; a farm gardener
E | Wongani Mbewe | person | Assistant Commissioner Wongani Mbewe; the spokesperson
E | Ellen Gondwe | person | Ellen Gondwe; the estate's nurse; The nurse
S | a3 “There, on the dam, I covered him with my own cloth,” | a6 “I covered him with my cloth, on the dam,”
E | Steven Malunga | person | Steven Malunga; the director of public prosecutions; The chief prosecutor
