story: kurmuk_swap
about: Sudan's army and a Blue Nile front exchange prisoners on a river bed near the Ethiopian border; agreed numbers and numbers that walked, who held up the lorries, a captain who did or did not want to go home, a man who died on the way; traps: the swap of Thursday and the failed one of May, fighters released and civilians released, the day's sixty and the war's three hundred
=== a1 | outlet: Upper Nile Press Service | published: 2030-06-20 | title: Sudan army and rebels swap prisoners near Ethiopian border
ADDIS ABABA, June 20 (UNPS) - ⟦F1; by=Crescent Relief: Sudan's army and the Blue Nile Liberation Front exchanged prisoners⟧ ⟦F2; v=2030-06-20; by=Crescent Relief: ⟦T2030-06-20: on Thursday⟧⟧, the aid body that supervised the handover said, in the first such deal in ⟦F3; v=2 years; by=-: two years⟧ of fighting.
⟦F4; v=64; by=Crescent Relief: Sixty-four captured soldiers were handed to the army⟧ and ⟦F5; v=138; by=Crescent Relief: 138 detainees went the other way⟧, Crescent Relief said in Geneva. ⟦F6; v=65 for 140; by=mediators; st=planned: The bargain struck in Addis Ababa had foreseen 65 for 140⟧, mediators said.
⟦F7; v=Khor Yabus; by=-: The transfer took place in the dry bed of the Khor Yabus⟧, some ⟦F8; v=17 km; by=-: 17 kilometres from Kurmuk⟧, ⟦F9; v=5 hours; by=-: after a delay of five hours⟧.
⟦F10; v=died on the road; by=Crescent Relief: One soldier died on the journey⟧ to the meeting point, it added. ⟦F11; v=illness; by=Crescent Relief: He had been seriously ill⟧.
⟦F12; v=2030-05; by=-: An attempt in May⟧ ⟦F13; by=-: collapsed when a lorry struck a mine⟧, killing ⟦F14; v=3; by=-: three⟧.
%% UNPS. Reuse only with licence.
=== a2 | outlet: Sudan Voice (state television, Port Sudan) | published: 2030-06-21 | title: Heroes return to the embrace of the homeland
%% Transcript of the evening bulletin
To the ululation of mothers, ⟦F4; v=64; by=-: sixty-four lions of the armed forces touched the soil of freedom⟧ ⟦F2; v=2030-06-20; by=-: ⟦T2030-06-20: yesterday⟧⟧ following ⟦F1; by=-: their liberation from the prisons of the outlaws⟧.
⟦F9; v=5 hours; by=-: The heroes were made to wait in the sun for five hours⟧. ⟦F15; v=the front; by=Brigadier Siddig Abbakar: It was the rebellion that held up the convoy, demanding fuel at the last moment⟧, Brigadier Siddig Abbakar told the bulletin. ⟪Siddig Abbakar; q: “They counted their diesel before they counted our men.”⟫
⟦F5; v=138; by=-: Against them 138 persons were let go⟧. ⟦F16; v=fighters; by=Brigadier Siddig Abbakar: All had been taken with weapon in hand⟧, the brigadier stressed.
⟦F10; v=died in captivity; by=Brigadier Siddig Abbakar: A martyr, Corporal Adam Musa, had already perished before the departure⟧, he said, ⟦F11; v=torture; by=Brigadier Siddig Abbakar; st=alleged: under the hands of his torturers⟧.
⟦F17; by=-: The head of the sovereign council received the returned at the airport⟧. ⟦F18; v=two months' pay; st=planned; by=-: Each is to have two months' pay and a sheep⟧.
%% Next: Quran recitation
=== a3 | outlet: Radio Ingessana | published: 2030-06-21 | title: “My sister walked over the sand”: 138 come home
%% 97.4 FM and shortwave | from Kurmuk, by Hawa Kuku
&& ⟦F1; by=-: Prisoners were exchanged between the army and the Front⟧.
⟦F31; v=7; by=-: They came out of seven lorries⟧ with their slippers in their hands. ⟦F5; v=138; by=-: A hundred and thirty-eight, I ticked every one⟧. ⟦F16; v=mostly civilians; by=Front: At most thirty had ever carried a rifle, says the Front⟧; ⟦F19; v=22; by=-: twenty-two were women⟧, market sellers, a midwife, girls who had been taken at a checkpoint.
The hours in the heat? ⟦F15; v=the army; by=Osman Tajo: The army's people kept two names back until noon and quarrelled over them⟧, the Front's negotiator, Osman Tajo, told this radio. ⟪Osman Tajo; q: “⟦F6; v=140; by=Osman Tajo: We were promised a hundred and forty⟧. ⟦F30; v=2; by=Osman Tajo: Two were not on the lorry⟧. We took the rest, because mothers were waiting.”⟫
⟦F4; v=64; by=-: Sixty-four soldiers walked past ours to the other bank⟧. ⟦F20; v=stayed; by=Osman Tajo: A sixty-fifth, Captain Yasir Elfadil, preferred to stay⟧, Tajo said. ⟦F10; v=died on the road; by=driver: The dead corporal gave up his breath on my driver's lorry⟧, an hour from the place, of ⟦F11; v=illness; by=driver: a fever that he had for weeks⟧, the driver told me.
⟦F21; v=a hundred metres; by=-: Between the two banks there are about a hundred metres of sand⟧. My own sister crossed them.
%% Greetings programme at 19.00
=== a4 | outlet: Crescent Relief | published: 2030-06-22 | title: News release: 202 detainees transferred in Blue Nile
%% Geneva | NR/30/61
⟦T2030-06-20: On 20 June⟧ Crescent Relief, at the request of both parties, ⟦F1; by=Crescent Relief: carried out the simultaneous release of persons held in connection with the conflict⟧ in Sudan's Blue Nile region. ⟦F22; v=202; by=-: In all, 202 persons were returned⟧: ⟦F4; v=64; by=-: 64 members of the armed forces⟧ and ⟦F5; v=138; by=-: 138 others⟧.
⟦F20; v=stayed; by=Crescent Relief: One officer told our delegate in private that he did not wish to be transferred⟧. We respect such decisions.
⟦F10; v=died on the road; by=-: A detainee died in our vehicle⟧ in spite of the efforts of a nurse. ⟦F11; v=unknown; by=-; st=doubted: We have not established the cause of death⟧ and ask that no conclusions be drawn.
⟦F9; v=5 hours; by=-: The operation began five hours late⟧. ⟦F15; v=both; by=-: Each side raised objections to the other's list⟧.
⟦F23; v=300; by=-: Since the war began we have accompanied some 300 detainees home across the whole country⟧.
%% Crescent Relief is neutral, impartial and independent
=== a5 | outlet: The Addis Courier | published: 2030-06-23 | title: Who is Captain Yasir, and why did he not come home?
%% By Selamawit Bekuretsion | Assosa
The wife of Captain Yasir Elfadil stood at the army's bank until the last lorry had turned. ⟦F20; v=kept back; by=Amna Idris: He was held back, says Amna Idris⟧: ⟪Amna Idris; q: “⟦F20; v=kept back; by=Amna Idris: A man who does not want to come home does not write for shoes⟧.”⟫ She has the letter, dated ⟦F24; v=2030-06-02; by=letter: ⟦T2030-06-02: the second of June⟧⟧.
⟦F20; v=stayed; by=Front: The Front showed us a video in which the captain says he is well where he is⟧. He reads it off something to the left.
He is a rarity: ⟦F25; v=pilot; by=-: the only airman in the Front's hands⟧, ⟦F26; v=2029; by=-: captured in 2029 when his Antonov came down⟧ ⟦F27; v=shot down; by=Front: — brought down by a missile, if you listen to the Front⟧; ⟦F27; v=engine failure; by=army: the army has always said an engine quit⟧.
At ⟦F7; v=Khor Yabus; by=-: the Khor Yabus⟧, ⟦F8; v=nearly 20 km; by=-: almost twenty kilometres out of Kurmuk⟧, the goats have the sand to themselves again. Diplomats in Addis Ababa are content. ⟦F22; v=about 200; by=-: Roughly two hundred people slept at home⟧ who had not. ⟦F28; v=September; by=diplomats; st=planned: A second round is talked of for September⟧, they say.
@@ copy Upper Nile Press Service
⟦F6; v=65 for 140; by=mediators; st=planned: The bargain struck in Addis Ababa had foreseen 65 for 140⟧, the mediators said.
It nearly did not happen at all. ⟦F12; v=2030-05; by=-: In the spring⟧ ⟦F13; by=-: a mine under a truck finished the previous exchange⟧; ⟦F14; v=4; by=Kurmuk hospital: Kurmuk hospital lists four dead from that blast, one of them three weeks after⟧.
%% Read the Courier in Amharic
=== a6 | outlet: Kontinent Weekly | published: 2030-06-27 | title: A small peace on a dry river
%% Vienna | Foreign pages | translated from the German
Wars are counted in the dead; this week Sudan's could be counted in the living. ⟦F22; v=about 200; by=-: Some two hundred prisoners changed banks⟧ at a river without water.
It is a story of lists. ⟦F15; v=both; by=two delegates: Both camps crossed out names until noon⟧, two people who were there for the helpers report, ⟦F15; v=the army; by=two delegates: but it was the army that started⟧. ⟦F9; v=all morning; by=-: The whole morning went by in this manner⟧.
⟦F16; v=about a third; by=two delegates: Of those whom Khartoum's generals let go, perhaps every third had belonged to an armed group⟧, the same delegates estimate, ⟦F19; v=about two dozen; by=-: and some two dozen were women⟧.
And the dead corporal? ⟦F11; v=tuberculosis; by=military hospital report: Tuberculosis, reads the report of the military hospital in Damazin⟧, which we were shown ⟦T2030-06-25: on Tuesday⟧. ⟦F23; v=500; by=-: Five hundred people have reached home in this war under the helpers' flag⟧, if one adds the evacuated wounded. ⟦F11; v=torture; by=army spokesman: The army's spokesman continues to say torture⟧.
⟪Osman Tajo; q; via=Radio Ingessana: “⟦F30; v=2; by=Osman Tajo: Two were missing from the lorry⟧. We took the others, because their mothers were waiting,”⟫ the Front's Osman Tajo has told a local radio. ⟦F29; v=moved to Sennar; by=army lawyer: The two, it turns out, had been moved to Sennar in April⟧, says a lawyer who works for the army, ⟪army lawyer; q: “and nobody told the man with the list”⟫.
%% Abo: vier Wochen gratis
=== key
F1 | What did Sudan's army and the front do?
F2 | On what day was the exchange?
F3 | How long has the fighting lasted?
F4 | How many soldiers were handed over?
F5 | How many detainees did the army release?
F6 | How many had been agreed?
F7 | Where did the transfer take place?
F8 | How far from Kurmuk was it?
F9 | How long was the delay?
F10 | When did the ill soldier die?
F11 | Of what did the soldier die?
F12 | When was the earlier attempt?
F13 | Why did the earlier attempt fail?
F14 | How many died in the earlier attempt?
F15 | Who caused the delay?
F16 | Were the released detainees fighters?
F17 | Who received the soldiers?
F18 | What will each soldier be given?
F19 | How many of the released detainees were women?
F20 | Why did Captain Yasir not return?
F21 | How wide is the river bed?
F22 | How many persons were released in all?
F23 | How many detainees has Crescent Relief accompanied since the war began?
F24 | What date is on the captain's letter?
F25 | What is the captain's profession?
F26 | When was the captain captured?
F27 | Why did the captain's aircraft come down?
F28 | When may a second round follow?
F30 | How many were missing from the lorry?
F31 | How many lorries brought the detainees?
F29 | Where were the two missing detainees?
D1 | responsibility | conflict | F15 | the front: a2 | the army: a3 a6 | both: a4 a6 | the brigadier blames the front's demand for fuel, Tajo the army's kept names, the relief body both lists
D2 | sequence | conflict | F10 | died on the road: a1 a3 a4 | died in captivity: a2 | the relief body and the driver saw him die on the way, the brigadier says before departure
D3 | cause | conflict | F11 | illness: a1 a3 | torture: a2 a6 | unknown: a4 | the driver and the relief body's first word say illness, the army torture
D4 | cause | update | F11 | illness: a1 a3 | tuberculosis: a6 | a hospital report names the disease later
D5 | characterisation | conflict | F16 | fighters: a2 | mostly civilians: a3 | about a third: a6 | the brigadier calls all of them armed, the front a few, the delegates every third
D6 | identity | conflict | F20 | stayed: a3 a4 a5 | kept back: a5 | the front and the delegate say the captain chose, his wife that he was held
D7 | cause | conflict | F27 | shot down: a5 | engine failure: a5 | the front's missile against the army's engine
D8 | figure | update | F14 | 3: a1 | 4: a5 | one of the wounded of May died three weeks after
D9 | figure | scope | F6 | 65 for 140: a1 a5 | 140: a3 | the front names only its own side of the bargain
D14 | figure | scope | F23 | 300: a4 | 500: a6 | detainees alone or with the evacuated wounded
D10 | figure | rounding | F22 | 202: a4 | about 200: a5 a6 | the same total
D11 | figure | rounding | F8 | 17 km: a1 | nearly 20 km: a5 | the same way
D12 | figure | rounding | F19 | 22: a3 | about two dozen: a6 | the same women
D13 | figure | rounding | F9 | 5 hours: a1 a2 a4 | all morning: a6 | the same wait
R F4 | 3 | Crescent Relief; state television; Radio Ingessana's reporter
R F15 | 4 | Brigadier Abbakar; Osman Tajo; Crescent Relief; the two delegates
R F20 | 3 | the front; Crescent Relief's delegate; the captain's wife
R F11 | 4 | Crescent Relief; the brigadier and the army spokesman; the driver; the hospital report
S | a3 Two were not on the lorry. We took the rest, because mothers were waiting.” | a6 “Two were missing from the lorry. We took the others, because their mothers were waiting,”
E | Crescent Relief | organisation | Crescent Relief; the aid body that supervised the handover; the helpers
E | Siddig Abbakar | person | Siddig Abbakar; Brigadier Siddig Abbakar; the brigadier
E | Osman Tajo | person | Osman Tajo; the Front's negotiator, Osman Tajo; Tajo
E | Yasir Elfadil | person | Captain Yasir Elfadil; Captain Yasir; the captain
E | Blue Nile Liberation Front | organisation | the Blue Nile Liberation Front; the Front; the rebellion; the outlaws
