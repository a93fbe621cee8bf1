story: quilapungo_rumour
about: two antenna technicians are taken for child snatchers in a highland parish of Ecuador after a voice message; first two dead, then one; square or bridge, stones or fire, police handed them over or were overrun, and an older killing and another year's count lie near
=== a1 | outlet: El Pregón de Ambato | published: 2032-10-11 | title: Horror in Quilapungo: two men burned by a mob
%% Redacción Judicial
%% Edición de papel: 0,60 USD
⟦F1; by=-: An enraged multitude took the law into its hands in the parish of Quilapungo⟧ ⟦F2; v=2032-10-10; by=-: yesterday, Sunday, after mass⟧. ⟦F3; v=2; by=police: Two men have died⟧, the Tungurahua police command reported toward midnight, when the place, ⟦F25; v=34 km; by=-: thirty-four kilometres from this city⟧, was still cut off by trunks and stones.
⟦F4; v=technicians; by=police: The victims were carrying out work for a telephone antenna⟧, the uniformed men indicated. ⟦F9; by=-: A voice message had spoken of outsiders who steal children "for their organs"⟧ and ⟦F10; v=missing; by=neighbours; st=alleged: a girl of six was said to be missing⟧, neighbours related.
⟦F16; v=council president; by=a shopkeeper: The president of the parish council, Segundo Toapanta, had the bell rung⟧, a shopkeeper told this paper by telephone. ⟦F6; v=400; by=police: Some four hundred villagers⟧, by the police estimate, gathered ⟦F5; v=square; by=police: in the square⟧, where ⟦F12; by=-: the strangers' white pick-up was overturned and set alight⟧.
⟦F7; v=overrun; by=Patricio Benalcázar: The four officers of the local post could not hold the door⟧, said Colonel Patricio Benalcázar. ⟦F17; v=3; by=Patricio Benalcázar: Three of them were hurt⟧. ⟦F8; v=50 minutes; by=Patricio Benalcázar: Reinforcements were on the spot within fifty minutes⟧, he assured.
The zone has a precedent: ⟦F14; v=cattle thief; by=-: in 2025, in neighbouring Pujal, a man accused of stealing cows was hanged from a eucalyptus⟧.
=== a2 | outlet: Agencia Cóndor | published: 2032-10-12 | title: Ecuador: one dead, one survivor in lynching; nine held
QUITO, Oct 12 (Cóndor) – ⟦F3; v=1; by=prosecutor's office: One man was killed, and not two as first announced⟧, in ⟦F1; by=-: Sunday's attack by villagers⟧ in Ecuador's central Andes, ⟦F25; v=34 km; by=police: 34 km from Ambato by the police's road log⟧, the prosecutor's office said ⟦T2032-10-12: on Tuesday⟧.
⟦F18; v=46; by=prosecutor's office: The dead man is Wilmer Arcos, 46⟧, of Riobamba. ⟦F19; v=19; by=prosecutor's office: His nephew Joel, 19⟧, ⟦F20; v=ravine; by=doctors: was found alive at the bottom of a gully⟧ and is in intensive care, doctors said.
⟦F11; v=9; by=prosecutor's office: Nine people have been detained⟧. Prosecutor Lorena Iturralde ⟦F21; v=murder; by=Lorena Iturralde: called it plain murder⟧. ⟦F13; v=burned alive; by=police: Arcos was doused with petrol and burned alive⟧, police said.
⟦F4; v=technicians; by=Andetel: The telephone company Andetel confirmed that both were its subcontractors⟧, ⟦F22; v=yes; by=Andetel: carrying badges⟧. ⟦F10; v=not missing; by=education ministry: No child has vanished in the province, the education ministry said⟧.
⟦F6; v=1500; by=Father Lino Grefa: The parish priest, Father Lino Grefa, reckoned that 1,500 had been present⟧. ⟦F8; v=3 hours; by=Father Lino Grefa: Help took three hours to come, he said⟧; ⟦F8; v=50 minutes; by=police: the police speak of fifty minutes⟧.
⟦F24; v=11; by=ombudsman: There have been 11 lynchings or attempts at one in the country this year⟧, according to the ombudsman.
=== a3 | outlet: Radio Ñukanchik Allpa | published: 2032-10-13 | title: What the assembly of Quilapungo says
%% Programme in Kichwa and Spanish, Wednesdays 5 a.m.
%% Translated by the station
The assembly met in the cold, and Segundo Toapanta spoke. ⟪Segundo Toapanta; q: “⟦F31; v=no; by=Segundo Toapanta; st=denied: Nobody here says this was our justice. Our justice is nettle and cold water, and afterwards the man goes home⟧,”⟫ he said. ⟦F16; v=boys; by=Segundo Toapanta: He ordered no bell; some boys got at the rope⟧, he swore.
⟦F1; by=-: That a human being was put to death⟧, all regret. But why did they come without greeting? ⟦F4; v=mining scouts; by=assembly; st=alleged: The tripod and the coloured pegs were those of the mining company⟧, several comuneros maintain, and a mast was a pretext. ⟦F22; v=no; by=assembly; st=denied: They showed no card to anybody, it was said⟧.
⟦F7; v=handed over; by=Rosa Chango: The policemen opened the door themselves⟧, ⟦F28; v=4 hours; by=Rosa Chango: after four hours of shouting⟧, says Rosa Chango, who sells barley opposite the post. ⟪Rosa Chango; q: “⟦F7; v=handed over; by=Rosa Chango: They told the crowd, take them and leave us in peace⟧.”⟫ ⟦F5; v=bridge; by=Rosa Chango: And it did not end in the square, but at the bridge of Pisque⟧, down where the corn begins.
⟦F6; v=400; by=Segundo Toapanta: There were perhaps four hundred, half of them from other parishes⟧, Toapanta holds. ⟦F9; v=teacher; by=assembly: The audio arrived on Saturday in the parents' group of the school; it was a teacher's voice⟧, mothers are sure. ⟦F26; by=-: The school has since been shut⟧. ⟦F27; v=30 days; by=-: Soldiers stand at the crossroads under an emergency decreed for thirty days⟧.
%% Greetings: to Mama Zoila, from her sons in Murcia
=== a4 | outlet: ¡Extra Extra! Guayaquil | published: 2032-10-14 | title: "Uncle, run!": Joel tells how he cheated the flames
%% CRÓNICA ROJA | Fotos: págs. 4 y 5
From his hospital bed, ⟦F19; v=19; by=-: the nineteen-year-old Joel Arcos⟧ speaks in whispers. ⟪Joel Arcos; q: “⟦F22; v=yes; by=Joel Arcos: We held up our cards with the photo. A lady tore mine⟧,”⟫ he told ¡Extra Extra!
⟦F28; v=4 hours; by=Joel Arcos: For four hours they sat in the little police room⟧, playing noughts and crosses on a form. ⟦F7; v=handed over; by=Joel Arcos: Then the corporal turned the key and stepped aside, the boy assures⟧. ⟦F5; v=bridge; by=Joel Arcos: They were marched to the bridge⟧; ⟦F20; v=ravine; by=Joel Arcos: he jumped and rolled into the ravine⟧. ⟦F13; v=stones; by=Joel Arcos: His uncle was no longer moving when the petrol came: the stones had done it⟧, Joel believes.
⟦F31; v=yes; by=-: This is what they call indigenous justice⟧. ⟦F1: The savage deed⟧ has left ⟦F3; v=1; by=-: a widow and four orphans⟧ in Riobamba, who ⟦F29; v=2032-10-15; by=family: bury Wilmer tomorrow⟧.
⟦F11; v=16; by=-: Sixteen suspects are already behind bars⟧, ¡Extra Extra! learned, among them ⟦F16; v=council president; by=-: the village boss whose bell called the pack⟧. ⟦F9; v=teacher; by=investigators: Detectives are looking for a schoolmistress who sent the fateful audio⟧. ⟦F17; v=5; by=-: Five people are injured besides Joel⟧: ⟦F17; v=3; by=-: the three agents⟧ and two gawkers who were standing too near when ⟦F12: the truck's tank went up⟧.
A girl stolen? Bah! ⟦F10; v=not missing; by=-: Little Nayeli was eating soup at her grandmother's⟧.
%% Sopa de letras, pág. 22
=== a5 | outlet: Verifica Andes | published: 2032-10-16 | title: Anatomy of an audio: nobody was stealing children in Quilapungo
%% FALSE | Fact-check 2032/417
%% Method: reverse search, metadata, 33 interviews
The 41-second recording that preceded ⟦F1: the lynching in Quilapungo⟧ is old. ⟦F9; v=2021 recording; by=Verifica Andes: We found the same clip, with the same cough at second 17, in a forum from Cuenca in March 2021⟧. The woman is an actress in a charity's radio play. ⟦F9; v=teacher; by=Verifica Andes; st=denied: No teacher of the parish made it⟧; one forwarded it.
⟦F15; v=212; by=Verifica Andes: Between Saturday noon and Sunday mass it passed through 212 chat groups⟧.
⟦F10; v=not missing; by=grandmother: The six-year-old had spent the weekend at her gran's, who told us so⟧ in the presence of the child.
⟦F4; v=technicians; by=Verifica Andes: Work order 7713 of Andetel shows that Arcos, ⟦F18; v=46; by=-: a man of 46⟧, was to measure the hill for a mast⟧. ⟦F4; v=mining scouts; by=community members; st=doubted: Nothing supports the idea that he pegged out a concession⟧; the nearest one lies in another canton.
⟦F8; v=3 hours; by=emergency call log: The log of the emergency line opens at 11h02 and notes the first patrol from Ambato at 14h05⟧. Colonel Benalcázar now says that ⟦F8; v=50 minutes; by=Patricio Benalcázar: his fifty minutes run from the order to depart⟧.
As to figures: the ombudsman's ⟦F24; v=11; by=ombudsman: eleven cases⟧ include people who were saved. ⟦F24; v=4; by=Verifica Andes: Those who lost their lives to mobs since January number four⟧, Arcos included. ⟦F14; v=cattle thief; by=-: The 2025 victim of Pujal, a supposed rustler⟧, is naturally not among them.
⟦F13; v=head injury; by=autopsy: The autopsy, which we have read, gives a crushed skull as the cause of death and finds no soot in the windpipe⟧.
=== a6 | outlet: Le Courrier du Léman | published: 2032-10-19 | title: In the Andes, a bell, a telephone and a man too many
%% De notre envoyée spéciale Odile Perrin
%% Soutenez le journalisme de terrain
⟦F25; v=about 35 km; by=-: Thirty-five kilometres or so above Ambato⟧ the asphalt gives up. ⟦F12; by=-: The carcass of a burnt van⟧ greets the visitor. In Quilapungo nobody has seen anything. ⟦F1; by=-: A foreigner to the village was done to death here⟧ ⟦F2; v=2032-10-10; by=-: on the second Sunday of October⟧, before ⟦F6; v=1500; by=priest: fifteen hundred spectators, in the eyes of the curate⟧, ⟦F6; v=400; by=police: a quarter of that in those of the gendarmes⟧.
⟦F18; v=46; by=-: Wilmer Arcos was forty-six⟧ and sang in a choir. ⟦F29; v=2032-10-15; by=-: He was laid in the earth last Friday⟧.
Who pulled the rope? ⟦F16; v=boys; by=sacristan: Three lads of twelve, the sacristan tells me⟧; ⟦F16; v=council president; by=prosecutor: the mayor of sorts, Mr Toapanta, the prosecution insists⟧. Who unlocked? ⟦F7; v=overrun; by=police: The guardians were swept aside, according to their chief⟧; ⟦F7; v=handed over; by=Joel Arcos: the surviving nephew has another memory⟧: ⟦F28; v=4 hours; by=Joel Arcos: from ten till two they had been locked in, some four hours⟧, and ⟦F20; v=ravine; by=-: only a leap into a gorge saved him⟧. Where did he fall? ⟦F5; v=bridge; by=investigators: Beside a stone bridge, the reconstruction has shown, and not before the church⟧.
And of what? ⟦F13; v=burned alive; by=villagers: People will tell you with lowered eyes that the fire took him⟧. ⟦F13; v=head injury; by=forensic doctor: He was already dead of a blow to the head, the forensic doctor answers⟧, as if it were a comfort.
⟪Segundo Toapanta; q; via=Radio Ñukanchik Allpa: “⟦F31; v=no; by=Segundo Toapanta > Radio Ñukanchik Allpa; st=denied: Our justice is nettles and cold water, and then the man goes home⟧,”⟫ Mr Toapanta had told a local station. ⟦F21; v=murder; by=Lorena Iturralde: Ms Iturralde, who will try him, has one word for it, and it has six letters⟧. ⟦F11; v=16; by=prosecutor: Sixteen sit in Latacunga prison⟧; ⟦F30; v=2032-11-03; by=-: a judge hears them on 3 November⟧.
@@ copy Agencia Cóndor
⟦F24; v=11; by=ombudsman: There have been 11 lynchings or attempts at one in the country this year⟧, according to the ombudsman.
⟦F15; v=some 200; by=fact-checkers: A false message that went round two hundred chat circles⟧, ⟦F9; v=2021 recording; by=fact-checkers: eleven years old and cut from a play, fact-checkers found⟧, was enough. ⟦F14; v=cattle thief; by=-: Seven years ago, one valley further, it had been a matter of stolen heifers and a tree⟧. ⟦F27; v=30 days; by=-: For a month now the soldiers will direct the sheep⟧. ⟦F26; by=-: The children have no lessons⟧. The mast will be built elsewhere.
=== key
F1 | What happened in Quilapungo?
F2 | When did it happen?
F3 | How many were killed?
F4 | Who were the two strangers?
F5 | Where was the man killed?
F6 | How many people were in the crowd?
F7 | Did the police hand the men over?
F8 | How long did reinforcements take?
F9 | Where did the voice message come from?
F10 | Was a girl missing?
F11 | How many were detained?
F12 | What happened to the pick-up?
F13 | How did Wilmer Arcos die?
F14 | Who was lynched in Pujal in 2025?
F15 | How many chat groups did the message pass through?
F16 | Who had the bell rung?
F17 | How many others were injured?
F18 | How old was Wilmer Arcos?
F19 | How old is Joel Arcos?
F20 | Where did Joel Arcos survive?
F21 | What is the killing called?
F22 | Did the men show badges?
F24 | How many lynchings were there this year?
F25 | How far is Quilapungo from Ambato?
F26 | What happened to the school?
F27 | How long is the state of emergency?
F28 | How long were the men held at the post?
F29 | When is the burial?
F30 | When is the hearing?
F31 | Was it indigenous community justice?
D1 | figure | update | F3 | 2: a1 | 1: a2 a4 | the second man was found alive
D2 | place | conflict | F5 | square: a1 | bridge: a3 a4 a6 | the first police report against witnesses and the later reconstruction
D3 | responsibility | conflict | F7 | overrun: a1 a6 | handed over: a3 a4 a6 | the colonel against a trader and the survivor
D4 | figure | conflict | F8 | 50 minutes: a1 a2 a5 | 3 hours: a2 a5 | police against the priest and the call log
D5 | figure | conflict | F6 | 400: a1 a3 a6 | 1500: a2 a6 | the police and the council president against the priest
D6 | cause | conflict | F13 | burned alive: a2 a6 | stones: a4 | head injury: a5 a6 | fire for the police, a blow before it for the survivor and the autopsy
D7 | identity | conflict | F4 | technicians: a1 a2 a5 | mining scouts: a3 a5 | the company's work order against the assembly's suspicion
D8 | responsibility | conflict | F16 | council president: a1 a4 a6 | boys: a3 a6 | who rang the bell
D9 | figure | update | F11 | 9: a2 | 16: a4 a6 | more were detained later
D10 | figure | scope | F24 | 11: a2 a5 a6 | 4: a5 | attempts included, or deaths only
D11 | figure | scope | F17 | 3: a1 a4 | 5: a4 | officers only, or bystanders too
D12 | figure | rounding | F25 | 34 km: a1 a2 | about 35 km: a6 | the same road
D13 | figure | rounding | F15 | 212: a5 | some 200: a6 | the same chat groups
D14 | identity | update | F9 | teacher: a3 a4 a5 | 2021 recording: a5 a6 | the fact-checkers found an older source
D16 | characterisation | conflict | F31 | no: a3 a6 | yes: a4 | the tabloid calls it indigenous justice, the council president rejects that
D17 | denial | conflict | F22 | yes: a2 a4 | no: a3 | the company and the survivor say badges were shown, the assembly that none were
D15 | denial | update | F10 | missing: a1 | not missing: a2 a4 a5 | the girl was with her grandmother
R F13 | 3 | the police; Joel Arcos; the autopsy
R F8 | 3 | Colonel Benalcázar; Father Grefa; the emergency call log
R F24 | 2 | the ombudsman; Verifica Andes
R F6 | 3 | the police; Segundo Toapanta; Father Grefa
S | a3 “Nobody here says this was our justice. Our justice is nettle and cold water, and afterwards the man goes home,” | a6 “Our justice is nettles and cold water, and then the man goes home,”
E | Segundo Toapanta | person | Segundo Toapanta; Toapanta; Mr Toapanta; the village boss; The president of the parish council
E | Wilmer Arcos | person | Wilmer Arcos; Arcos; Wilmer; His uncle
E | Patricio Benalcázar | person | Colonel Patricio Benalcázar; Colonel Benalcázar; their chief
E | Verifica Andes | organisation | Verifica Andes; fact-checkers
E | Andetel | organisation | Andetel; The telephone company Andetel
