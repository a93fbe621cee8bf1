story: marcinelle_door
about: Belgian police storm the wrong house in Charleroi before dawn and an old miner dies; who broke the door, whether they knocked, what killed him, why the number was wrong and how long it took to call for help; the right house next door is raided two days later, and an earlier wrong raid in Liège hurt a child
=== a1 | outlet: Le Courrier du Pays Noir | published: 2031-11-05 | title: Marcinelle: police break down the wrong door, pensioner dies
%% By Bastien Wauthelet. Translated for our international page
%% The paper of Charleroi since 1902
⟦F1; by=-: ⟦F35; v=8; by=-: Eight officers of the special intervention squad⟧ smashed their way into a miner's cottage in the Rue des Houilleurs, in Marcinelle⟧, ⟦T2031-11-04: yesterday⟧ ⟦F2; v=0455; by=-: at five to five in the morning⟧. ⟦F3; v=no; by=-: They had the wrong house⟧. Nobody contests that, not even the prosecutor's office, ⟦F3; v=no; by=prosecutor's office: which “regrets the error”⟧. ⟦F4; v=84; by=-: Salvatore Ingrao, 84, retired from the pits⟧, ⟦F34; v=0620; by=-: was pronounced dead at twenty past six⟧.
⟦F5; v=47; by=warrant: The warrant bore the number 47⟧. ⟦F6; v=41; by=-: The old man lived at 41⟧, and between the two are a hairdresser and a garage.
⟪Concetta Ingrao; q: “⟦F7; v=no knock; by=Concetta Ingrao: Nobody knocked. The door came in and then the men⟧,”⟫ says his wife, Concetta, ⟦F37; v=80; by=-: who is 80⟧. ⟦F8; v=pushed; by=Concetta Ingrao; st=alleged: One of them shoved him against the stove⟧, she says.
The prosecutor, Maryse Delbrouck, has another account. The officers ⟦F7; v=knocked; by=Maryse Delbrouck: struck the door three times and called out “Police!”⟧, she told a press conference at noon; Mr Ingrao ⟦F8; v=heart attack; by=Maryse Delbrouck: suffered a heart attack in his armchair⟧ and had been touched by nobody. ⟦F9; v=4; by=Maryse Delbrouck: A medic was called within four minutes⟧.
The target was a depot of firearms for the Antwerp docks. ⟦F10; v=nothing; by=-: At the Ingraos', they found a shotgun licence of 1974 and a ham⟧.
⟦F11; v=200; by=-: Some two hundred neighbours⟧ gathered in the evening with miners' lamps.
=== a2 | outlet: Agence Meuse | published: 2031-11-05 | title: Belgian watchdog opens inquiry after fatal raid on wrong address
CHARLEROI, Belgium (AM) — ⟦F12; v=opened; by=-: Belgium's police oversight committee opened an inquiry ⟦T2031-11-05: on Wednesday⟧⟧ into ⟦F1; by=-: an armed operation against the wrong home in this former coal city⟧ ⟦F36; v=died; by=-: that left an elderly man dead⟧.
⟦F13; v=federal; by=interior ministry: The squad belonged to the federal police⟧, the interior ministry said, and ⟦F5; v=47; by=interior ministry: had been issued a document for number 47⟧. ⟦F14; v=drone; by=police union: Officers had been guided by the picture of a drone, which placed the marker on the wrong roof⟧, a police union said. ⟪Wim Stessels; q: “⟦F14; v=drone; by=Wim Stessels: They went where the dot was⟧,”⟫ said Wim Stessels, its secretary.
⟦F15; v=17; by=oversight committee: The committee examined 17 raids on wrong premises ⟦T2030: last year⟧⟧. In one of them, ⟦F16; v=child hurt; by=-: a four-year-old girl in Liège lost an eye to a stun grenade⟧ ⟦F17; v=2030-03; by=-: ⟦T2030-03: in March 2030⟧⟧.
Interior Minister Ludo Haverals, who faces a confidence vote this month on an unrelated budget matter, ⟦F18; v=apologised; by=-: telephoned the widow to ask her pardon⟧. She is reported to have let the minister finish and then to have inquired, in Italian, who would be coming about the door.
Charleroi, with its slag heaps turned into parks, was home to tens of thousands of Italian miners. ⟦F4; v=84; by=-: The dead man, Salvatore Ingrao, was 84⟧ and ⟦F19; v=1965; by=family: had come from Sicily in 1965⟧, his family said.
=== a3 | outlet: Gazzetta dell'Isola | published: 2031-11-07 | title: Our miner in Belgium: “They stepped over him”
%% Dal nostro inviato Rosario Cammarata. Versione inglese a cura della redazione
Concetta Ingrao receives in the kitchen, because the parlour has no door. She sets a chair by the stove and does not let anybody sit in it.
⟪Concetta Ingrao; q: “Turiddu rose to see who it was, because he is polite, and ⟦F8; v=pushed; by=Concetta Ingrao; st=alleged: a big one threw him on the iron⟧,”⟫ she says in the dialect of Racalmuto. ⟪Concetta Ingrao; q: “⟦F9; v=25; by=Concetta Ingrao: Then they searched for twenty-five minutes, and stepped over him, and then somebody thought of a doctor⟧.”⟫ ⟦F9; v=26; by=emergency dispatch centre: The emergency dispatch centre registers the request at 5.21⟧, that is twenty-six minutes after the entry.
On the doorway there is a point on which all agree, and it is the hinge. ⟦F7; v=no knock; by=Nadia Belkacem: The baker opposite, Nadia Belkacem, who was lighting her oven, heard a single blow⟧. ⟦F7; v=knocked; by=police: Three, say the police, and a shout⟧.
⟦F20; v=1962; by=-: He left the sulphur mine of Racalmuto ⟦T1962: in 1962⟧⟧, worked three years at Agrigento on the roads, and ⟦F19; v=1965; by=-: took the train for Charleroi in 'sixty-five⟧, with a paper suitcase. ⟦F21; v=31; by=-: Thirty-one years he was below ground⟧.
The Italian consul has asked for ⟦F22; by=consul; st=asked: the body to be examined by a doctor of the family's choice⟧. The mayor of Racalmuto proclaims a day of mourning. ⟦F4; v=84; by=-: Eighty-four years⟧, and he was to ⟦F23; v=60; by=-: celebrate sixty of marriage at Christmas⟧.
%% Abbonati: un mese a 1 euro
=== a4 | outlet: De Scheldepost | published: 2031-11-08 | title: Weapons found at number 47, two days late
&& Weapons found at number 47, two days late
%% Antwerp. Translated from the Dutch by the desk
⟦T2031-11-06: On Thursday⟧ the federal police returned to the Rue des Houilleurs and went to the right door. ⟦F24; v=2031-11-06; by=-: At number 47 a tenant was arrested ⟦T2031-11-06: on 6 November⟧⟧ and ⟦F25; v=38; by=federal police: thirty-eight firearms were taken out of a false wall⟧, according to the federal police. ⟦F25; v=some 40; by=Maryse Delbrouck: Ms Delbrouck, the prosecutor, spoke of some forty⟧. It is considered certain that there were more: ⟦F26; v=lorry; by=neighbours: a lorry was loaded in the night of ⟦T2031-11-04: Tuesday⟧⟧, neighbours say.
That second operation went off without a shot and does not undo the first. Who sent ⟦F35; v=8; by=-: eight armed people⟧ ⟦F6; v=41; by=-: to 41⟧? ⟦F14; v=local police; by=federal officers: Federal officers point at the Charleroi local police, whose inspector had described “the house with the green shutters”⟧; both houses have them. The local chief denies it: ⟦F14; v=no; by=Thierry Mahaut; st=denied: his inspector wrote the number, never a colour⟧, chief commissioner Thierry Mahaut said. The ⟦F14; v=drone; by=union: drone of which the union speaks⟧ ⟦F27; v=grounded; by=airfield log: was on the ground for fog that morning⟧, as the log of the Gosselies airfield shows.
Also the uniforms are not settled. ⟦F13; v=mixed; by=Nadia Belkacem: A baker has told our reporter that at least two of the eight wore the badge of the local force⟧. ⟦F13; v=federal; by=interior ministry: The ministry stays with “a federal team”⟧.
%% Read more: Customs finds cocaine in pineapples
@@ copy Agence Meuse
⟦F15; v=17; by=oversight committee: The police oversight committee examined 17 raids on wrong premises ⟦T2030: last year⟧⟧. In one of them ⟦F16; v=child hurt; by=-: a four-year-old girl in Liège lost an eye to a stun grenade⟧ ⟦F17; v=2030-03; by=-: in March 2030⟧.
For the Ingrao family little of this matters. ⟦F28; v=750; by=burial society: Seven hundred and fifty people, the burial society reckons, walked ⟦T2031-11-07: on Friday⟧ behind the coffin⟧, under a cold rain that turned the black banners grey, from the church to the mine museum.
=== a5 | outlet: Agence Meuse | published: 2031-11-12 | title: Autopsy: man in wrong-house raid died of blow to head
%% Edited by J. Kerkhofs
CHARLEROI, Belgium (AM) — ⟦F4; v=84; by=-: The 84-year-old⟧ ⟦F36; v=died; by=-: who lost his life⟧ ⟦F1; by=-: when police stormed his home by mistake⟧ last week ⟦F8; v=blow; by=autopsy report: was killed by a bleeding in the brain after his head struck a hard edge⟧, an autopsy report showed ⟦T2031-11-12: on Wednesday⟧.
The finding goes against the first account of the prosecutor's office, which ⟦F8; v=heart attack; by=prosecutor's office: had put the death down to his heart⟧. The examination was carried out in Brussels in the presence of a doctor named by the relatives, and took most of a day. Prosecutor Delbrouck said that she had relied on ⟪Maryse Delbrouck; q: “what was reported to me from the scene,”⟫ and ⟦F29; v=handed over; by=-: handed the case to colleagues in Mons⟧.
⟦F30; v=2; by=oversight committee: Two officers have been suspended⟧, the oversight committee said. It confirmed that ⟦F13; v=mixed; by=oversight committee: six of the team were federal and two came from the local zone⟧. ⟦F12; v=opened; by=-: Its inquiry, begun the day after the raid⟧, is to end by March.
The wrong number, it said, ⟦F14; v=typing; by=oversight committee: arose when a clerk copied a 1 for a 7 in the deployment order⟧; ⟦F5; v=47; by=oversight committee: the judge's warrant itself was correct⟧.
⟦F28; v=700; by=-: Some 700 mourners had followed the retired miner to a museum at the pit's edge⟧, where the names of the men lost underground are read out each summer. His coffin was carried by six former colleagues, the youngest of them 77, and by one policeman, out of uniform, who had asked the widow whether he might.
=== a6 | outlet: Threshold (civil liberties newsletter) | published: 2031-11-14 | title: Live notes: the Marcinelle hearing in parliament, minute by minute
%% Threshold is written in Ghent by volunteers. Corrections at the foot
14.02. The minister enters with a folder and no tie.
14.10. Haverals reads the times. ⟦F2; v=0455; by=Ludo Haverals: Entry at 4.55⟧. ⟦F9; v=26; by=Ludo Haverals: Call to the ambulance at 5.21⟧. A silence. ⟪Ludo Haverals; q: “⟦F9; v=26; by=Ludo Haverals: Twenty-six minutes. I will not insult you with an explanation⟧,”⟫ he says. ⟦F9; v=4; by=prosecutor: So much for the “four minutes” of the prosecutor⟧.
14.31. A member of the opposition asks about knocking. ⟦F7; v=no knock; by=Ludo Haverals: The order was for a silent entry, the minister admits; there was no knock foreseen⟧. ⟪Concetta Ingrao; q; via=Le Courrier du Pays Noir: “Nobody knocked. The door came in,”⟫ the widow had told the Courrier.
14.44. On statistics. ⟦F15; v=17; by=oversight committee: The committee's figure for 2030 is seventeen wrong doors⟧. ⟦F15; v=43; by=-: We at Threshold count forty-three⟧, since we include the ones where the address was right and the tenant had long moved away.
15.05. Somebody mentions Liège. To be exact, as others are not: ⟦F17; v=2030-03; by=-: that was ⟦T2030-03: twenty months ago⟧⟧, ⟦F16; v=child hurt; by=-: a little girl lost the sight of one eye⟧, and nobody died.
15.20. Weapons. ⟦F25; v=38; by=-: Thirty-eight in the wall at 47⟧. ⟦F26; v=no lorry; by=Ludo Haverals; st=denied: As to the lorry, the minister has seen the street camera, and none came⟧.
15.30. Who is at home? ⟦F30; v=4; by=Ludo Haverals: Four people are suspended, the minister says⟧, meaning ⟦F30; v=2; by=-: the two officers⟧, the copying clerk and a dispatcher.
15.41. The house. ⟦F31; v=3200; by=Ludo Haverals; st=planned: The state will pay 3,200 euros for the door⟧. Laughter, not kind.
16.00. Ends. ⟦F32; v=2031-11-27; by=-: The confidence vote stands for ⟦T2031-11-27: the 27th⟧⟧, and ⟦F33; v=no; by=-: has nothing to do with this⟧, though everyone will pretend otherwise.
%% Correction: we first wrote that the team was of ten. It was eight.
=== key
F1 | What happened in the Rue des Houilleurs?
F2 | At what time did the police enter?
F3 | Was it the right house?
F4 | How old was Salvatore Ingrao?
F5 | Which number did the warrant bear?
F6 | At which number did the Ingraos live?
F7 | Did the police knock?
F8 | What killed Salvatore Ingrao?
F9 | How many minutes passed before medical help was called?
F10 | What was found at the Ingraos'?
F11 | How many neighbours gathered with lamps?
F12 | Is there an inquiry by the oversight committee?
F13 | To which force did the squad belong?
F14 | How did the wrong house come to be raided?
F15 | How many raids went to the wrong premises in 2030?
F16 | What happened to the girl in Liège?
F17 | When was the raid in Liège?
F18 | What did the interior minister do?
F19 | When did he come to Belgium?
F20 | When did he leave the sulphur mine?
F21 | How many years did he work below ground?
F22 | What did the consul ask for?
F23 | How many years had the couple been married?
F24 | When was number 47 raided?
F25 | How many firearms were found at number 47?
F26 | Was a lorry loaded before the second raid?
F27 | Where was the drone that morning?
F28 | How many people followed the coffin?
F29 | What did the prosecutor do with the case?
F30 | How many people were suspended?
F31 | What will the state pay for the door?
F32 | When is the confidence vote?
F33 | Does the confidence vote concern the raid?
F34 | When was Salvatore Ingrao pronounced dead?
F35 | How many officers were in the team?
F36 | What became of Salvatore Ingrao?
F37 | How old is Concetta Ingrao?
D1 | denial | conflict | F7 | no knock: a1 a3 a6 | knocked: a1 a3 | the widow, the baker and at last the minister against prosecutor and police
D2 | cause | conflict | F8 | pushed: a1 a3 | heart attack: a1 a5 | the widow says he was thrown on the stove, the prosecutor says his heart failed
D3 | cause | update | F8 | heart attack: a1 a5 | blow: a5 | the autopsy replaced the first account
D4 | figure | conflict | F9 | 4: a1 a6 | 26: a3 a6 | the prosecutor's minutes against the dispatch centre's register
D5 | figure | rounding | F9 | 25: a3 | 26: a3 a6 | the widow's round estimate of the registered time
D6 | responsibility | conflict | F14 | drone: a2 a4 | local police: a4 | no: a4 | typing: a5 | the union blames a drone, federal officers the local inspector, his chief denies it, the committee finds a copying slip
D7 | identity | update | F13 | federal: a2 a4 | mixed: a4 a5 | the committee confirmed two local officers in the team
D8 | figure | rounding | F25 | 38: a4 a6 | some 40: a4 | the prosecutor rounds the count of firearms
D9 | figure | scope | F15 | 17: a2 a4 a6 | 43: a6 | the newsletter adds right addresses whose tenants had moved away
D12 | figure | rounding | F28 | 750: a4 | 700: a5 | the agency rounds the procession down
D11 | figure | scope | F30 | 2: a5 a6 | 4: a6 | the minister adds a clerk and a dispatcher to the officers
D10 | denial | conflict | F26 | lorry: a4 | no lorry: a6 | neighbours saw a lorry, the minister's camera shows none
R F7 | 4 | the widow; the baker; prosecutor and police; the minister's order
R F8 | 3 | the widow; the prosecutor's office; the autopsy
R F9 | 3 | the prosecutor; the widow; the dispatch register
R F15 | 2 | the oversight committee; Threshold
R F25 | 1 | the federal police and their prosecutor
S | a1 “Nobody knocked. The door came in and then the men,” | a6 “Nobody knocked. The door came in,”
E | Salvatore Ingrao | person | Salvatore Ingrao; Mr Ingrao; Turiddu; The 84-year-old
E | Maryse Delbrouck | person | Maryse Delbrouck; Ms Delbrouck; Prosecutor Delbrouck; The prosecutor
E | Ludo Haverals | person | Ludo Haverals; Haverals; The minister; the minister
E | Nadia Belkacem | person | Nadia Belkacem; The baker opposite; A baker
E | Committee for Police Oversight | organisation | police oversight committee; oversight committee; The committee
