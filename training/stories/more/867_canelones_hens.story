story: canelones_hens
about: bird flu in Uruguayan laying sheds; hens are culled, the count of birds and of farms grows, swans or a feed lorry are blamed, gas or foam is used, a worker falls ill; an older outbreak among sea lions and a second, voluntary cull must not be merged
=== a1 | outlet: Semanario Canario | published: 2031-06-06 | title: Santa Rosa: the hens are dead and the road is shut
%% Por Lucía Berrutti – versión en inglés
%% Suscríbase: $ 290 por mes
Since ⟦T2031-06-04: Wednesday⟧ a policeman with a chair sits across Camino de los Horneros. Behind him ⟦F1; by=-: the veterinary service is killing every hen of the Granja Betania⟧, outside Santa Rosa, ⟦F2; v=H5N1; by=ministry of livestock: because the laboratory at Pando found the H5N1 virus in them⟧, the ministry of livestock informed.
⟦F3; v=184000; by=Néstor Ferreira: There were 184,000 layers, says their owner, Néstor Ferreira⟧, who was allowed to watch from the gate. ⟪Néstor Ferreira; q: “⟦F4; v=wild birds; by=Néstor Ferreira: The black-necked swans brought it, from the lagoon⟧. I have counted two hundred of them this autumn,”⟫ he said. ⟦F5; v=2031-05-31; by=Néstor Ferreira: It was ⟦T2031-05-31: last Saturday⟧ that he noticed the silence of shed four⟧; ⟦F6; v=2031-06-02; by=Néstor Ferreira: he called the vets ⟦T2031-06-02: on Monday⟧⟧.
⟦F7; v=gas; by=ministry of livestock: The birds are put to sleep with carbon dioxide, according to the ministry⟧. ⟦F8; v=pits on the farm; by=-: They go into trenches dug behind the packing hall⟧. ⟦F9; v=3 kilometres; by=ministry of livestock: Nothing with feathers may leave a circle of three kilometres⟧. ⟦F10; v=60; by=-: Sixty people earn their living here⟧, three in five of them women from Santa Rosa.
⟦F11; v=none; by=health ministry: No human being has been infected, the health ministry states⟧. The last time the virus came to Uruguay, in 2023, it was to the beaches, ⟦F12; v=sea lions; by=-: and it was sea lions that paid⟧.
In the almacén at the crossroads the shelves for eggs are still full, with the hens of other farms. The schoolteacher has asked her pupils to keep their backyard birds indoors; three of them, she says, have moved the rooster into the bathroom.
%% Avisos clasificados en la página 14
=== a2 | outlet: Austral News | published: 2031-06-07 | title: Uruguay culls 184,000 hens as bird flu hits egg belt
MONTEVIDEO, June 7 (Austral) – Uruguay has begun ⟦F1; by=-: destroying a commercial laying flock⟧ after ⟦F2; v=H5N1; by=-: an outbreak of highly pathogenic H5N1⟧, the first in its poultry industry, officials said.
⟦F3; v=184000; by=livestock ministry: A total of 184,000 birds are being disposed of⟧ ⟦F13; v=Santa Rosa; by=-: near Santa Rosa in the department of Canelones, 45 km north of the capital⟧. ⟦F14; v=8 percent; by=-: The farm's output is about 8 percent of the eggs that the country eats⟧.
⟦F15; v=self-suspended; by=livestock minister: Livestock Minister Rosario Iturralde said Uruguay had itself stopped issuing export certificates⟧. ⟦F16; v=33 million dollars; by=-: Poultry sales abroad brought in $33 million last year⟧, ⟦F17; v=China; by=-: China being the largest buyer⟧.
⟦F4; v=wild birds; by=livestock minister: Wild waterfowl are the probable source, Iturralde said⟧. ⟦F18; v=no; by=livestock minister: She ruled out vaccinating hens⟧, ⟦F31; by=producers' association; st=asked: which producers have been demanding since Argentina did so⟧.
⟦F19; v=yes; by=livestock minister; st=planned: Owners will be compensated per bird⟧, she added, ⟦F20; v=180 pesos; by=livestock minister: at 180 pesos ($4.50) a head⟧.
⟦F12; v=sea lions; by=-: In 2023 some 400 sea lions perished on Uruguay's coast⟧ from a related strain. This time the animals are in cages, nine to a compartment, and vets in white suits work from the far end of each shed towards the door. ⟦F6; v=2031-06-02; by=livestock minister: The alarm was raised ⟦T2031-06-02: on Monday⟧, the minister said⟧, and samples reached the state laboratory the same night.
The virus has swept through flocks in most of South America since 2022 and has pushed up egg prices as far as Mexico. There is no danger from cooked eggs or meat, health authorities say.
%% Austral News – Reporting by E. Pintos
=== a3 | outlet: El Faro Popular | published: 2031-06-10 | title: Foam, not gas: video shows hens dying slowly
%% EL FARO – the evening paper
%% 1,204 comments
A worker's telephone has done what no inspector did. In forty seconds filmed in shed two, ⟦F7; v=foam; by=video: white foam climbs over cages in which hens are still beating their wings⟧. The ministry had spoken of gas. ⟪Rosario Iturralde; q: “⟦F7; v=gas; by=Rosario Iturralde: The method was carbon dioxide, from first to last⟧; what you see is detergent,”⟫ minister Rosario Iturralde told a radio. The association Animal Digno says that ⟦F7; v=foam; by=Animal Digno: the bottles ran out ⟦T2031-06-05: on Thursday⟧ and fire-brigade foam was fetched from Carrasco⟧.
Nor was it one farm. ⟦F21; v=3; by=livestock ministry: Two neighbours of Betania have tested positive, which makes three, the ministry conceded last night⟧. With them ⟦F3; v=310000; by=livestock ministry: the number of birds put down ascends to 310,000⟧.
And the swans? ⟦F4; v=feed lorry; by=drivers' union: The drivers' union says that one lorry took feed to all three without being washed⟧. ⟦F4; v=wild birds; by=Néstor Ferreira: Ferreira, owner of Betania, repeats the story of the lagoon⟧. ⟦F5; v=2031-05-27; by=cleaner: A cleaner of his recalls that carcasses were being carried out as early as ⟦T2031-05-27: Tuesday the 27th⟧⟧, six days before ⟦F6; v=2031-06-02; by=-: anyone picked up a telephone⟧. ⟦F22; v=41 hens; by=cleaner: That day she wheeled out forty-one hens⟧, she says.
⟦F10; v=85; by=cleaner: With the packers taken on by the day Betania fed eighty-five households, the cleaner says⟧; they are at home without pay. ⟦F23; v=maple 320 pesos; by=-: A tray of thirty eggs, 240 pesos a week ago, is at 320 today⟧. ⟦F29; v=late notice; by=neighbour; st=alleged: A neighbour who keeps turkeys accuses Betania of having sat on the news⟧.
Nobody at the gate of Betania would give a name yesterday. Somebody had hung a rubber chicken from the barrier, and somebody else had cut it down.
=== a4 | outlet: Global Poultry Monitor | published: 2031-06-13 | title: Uruguay: third premises confirmed, ring widened
%% Trade intelligence – for subscribers
Uruguay notified the World Organisation for Animal Health ⟦T2031-06-11: on Wednesday⟧ of ⟦F21; v=3; by=notification: three infected premises⟧ with ⟦F3; v=312460; by=notification: 312,460 susceptible birds, all dead or destroyed⟧. ⟦F2; v=H5N1; by=notification: Typing: H5N1, clade 2.3.4.4b⟧. ⟦F9; v=10 kilometres; by=notification: The restricted area now has a ten-kilometre radius⟧. ⟦F7; v=gas and foam; by=notification: Under “killing method” the form lists CO₂ “and, in part, water-based foam”⟧.
⟦F24; v=90000; by=egg co-operative: Separately, the egg co-operative Conaprohue slaughtered 90,000 healthy hens of its own accord in San José⟧ to empty sheds in the flight path; those are not in the notification.
On origin, ⟦F4; v=wild birds; by=Pando laboratory: sequencing at Pando places the Betania virus next to one from a coscoroba swan found in April⟧. ⟦F4; v=feed lorry; by=Diego Abal: Diego Abal, an epidemiologist at the veterinary faculty, argues that premises two and three caught it from wheels, not wings⟧.
⟦F17; v=China; by=-: Beijing, which takes the most⟧, ⟦F15; v=banned; by=customs notice: closed its door to Uruguayan poultry ⟦T2031-06-09: on 9 June⟧, a customs notice shows⟧. ⟦F16; v=33 million dollars; by=-: At stake is a trade worth US$33m a year⟧. ⟦F14; v=8 percent; by=-: One egg in twelve on the home market came from Betania⟧. ⟦F20; v=180 pesos; by=decree: A decree sets the indemnity at 180 pesos⟧, ⟦F25; v=310 pesos; by=producers' association: against the 310 at which the producers' association values a hen in lay⟧.
⟦F18; v=no; by=-: Vaccination stays off the menu⟧. ⟦F19; v=yes; by=decree; st=planned: Payment, the decree promises, will follow within thirty days⟧. ⟦F13; v=Santa Rosa; by=notification: The first address on the list is rural Santa Rosa⟧.
Buyers in the Gulf and in the Caribbean have asked for regional rather than national bans, which the rules permit. Freight agents at the port of Montevideo report eleven reefers of frozen feet looking for a home.
=== a5 | outlet: Brasil Rural TV | published: 2031-06-20 | title: Across the border, a poultry catcher in isolation
%% Programa Manhã no Campo – subtitles
Livramento watches Canelones with worry, and above all ⟦F13; v=Santa Rosa; by=-: the little town of Santa Rosa, where it started⟧. ⟦F11; v=1; by=health ministry: The Uruguayan ministry of health confirmed ⟦T2031-06-19: yesterday⟧ that a man who took part in the cull carries the virus⟧. ⟦F26; v=29; by=health ministry: He is 29 years old⟧ and ⟦F27; v=conjunctivitis; by=health ministry: has nothing worse than red eyes⟧. ⟦F28; v=no mask; by=the patient's brother: His brother told us by telephone that they had run out of masks on the second day⟧. ⟦F28; v=full equipment; by=health ministry; st=denied: The authority guarantees that each had complete equipment⟧.
⟦F3; v=more than 300000; by=-: More than three hundred thousand birds are under the earth⟧, ⟦F8; v=pits on the farm; by=-: buried on the very properties where they laid⟧. ⟦F8; v=landfill; by=mayor of Santa Rosa: The mayor of Santa Rosa says that forty lorries went by night to the Cañada Grande landfill instead⟧. ⟦F9; v=10 kilometres; by=-: Ten kilometres around, not one chicken can travel⟧.
How did it enter? ⟦F4; v=wild birds; by=-: From the lagoons, genetics says⟧. ⟦F5; v=2031-05-31; by=Rosario Iturralde: The minister, Rosario Iturralde, maintained to us that the first deaths were of ⟦T2031-05-31: the 31st of May⟧⟧. ⟦F29; v=late notice; by=prosecutor; st=alleged: A prosecutor has called the owner to explain a delay⟧. ⟦F21; v=3; by=-: With three farms down⟧, ⟦F15; v=banned; by=-: the Chinese market is lost for now⟧, and ⟦F17; v=China; by=-: no one else buys as much⟧.
@@ copy Austral News
⟦F12; v=sea lions; by=-: In 2023 some 400 sea lions had perished on Uruguay's coast⟧ from a related strain.
On our side, ⟦F30; v=0; by=Rio Grande do Sul: Rio Grande do Sul has had no case, says its secretariat⟧. ⟦F24; v=90000; by=-: The ninety thousand layers which a co-operative at San José gave up were sound⟧ and served as a firebreak. ⟦F16; v=more than 30 million dollars; by=-: Upwards of thirty million dollars a year is what Uruguay used to earn with its chickens⟧. ⟦F6; v=2031-06-02; by=summons: The call for help came on the second, the summons notes⟧.
=== a6 | outlet: La Rotativa | published: 2031-07-04 | title: One month after Betania – what we know
%% Explainer. Corrections: last paragraph
%% Podcast · Mapas · Quiénes somos
How many? ⟦F3; v=312460; by=-: 312,460 birds on ⟦F21; v=3; by=-: a trio of holdings⟧⟧. Add ⟦F24; v=90000; by=-: the ninety thousand that the co-operative sacrificed in San José without being obliged to⟧ and you have ⟦F3; v=400000; by=social networks: the 400,000 dead hens of the social networks⟧.
Since when? ⟦F5; v=2031-05-27; by=farm diary: Betania's own diary, seized by the prosecutor, has 41 dead on ⟦T2031-05-27: 27 May⟧⟧. ⟦F22; v=41 hens; by=farm diary: It is the same forty-one of which the cleaner spoke⟧. ⟦F29; v=late notice; by=prosecutor; st=alleged: Ferreira is now a suspect for having kept quiet for six days⟧; ⟦F29; v=ordinary losses; by=Ferreira's lawyer; st=denied: on a farm that size forty-one is a normal night, his lawyer objects⟧.
How were they killed? ⟦F7; v=gas and foam; by=Rosario Iturralde: In parliament the minister has admitted that foam was used in one shed out of nine⟧. Where are they? ⟦F8; v=pits on the farm; by=ministry: In the trenches, insists the ministry⟧. ⟦F8; v=landfill; by=weighbridge log: The landfill's weighbridge logged thirty-eight loads of “organic, Betania”⟧.
The catcher? ⟦F11; v=1; by=-: He remains the only person infected⟧, ⟦F27; v=conjunctivitis; by=-: his inflamed eyes have healed⟧, and ⟦F26; v=29; by=-: he turned thirty, no longer twenty-nine, in quarantine⟧. ⟦F28; v=no mask; by=labour inspectorate: The labour inspectorate fined the contractor for lack of respirators⟧.
The money? ⟦F19; v=yes; by=treasury: 23 million pesos left the treasury ⟦T2031-06-30: on 30 June⟧⟧, ⟦F20; v=180 pesos; by=-: a hundred and eighty for each hen⟧, though not for Betania. Eggs? ⟦F14; v=8 percent; by=-: Eight in every hundred used to come from there⟧. ⟦F23; v=maple 260 pesos; by=-: The tray is back to 260⟧. Work? ⟦F10; v=60; by=-: Betania's staff of sixty⟧ is on unemployment insurance.
⟪Néstor Ferreira; q; via=Semanario Canario: “⟦F4; v=wild birds; by=Néstor Ferreira: The swans brought it⟧,”⟫ Ferreira had said on day two. ⟦F4; v=wild birds; by=Pando laboratory: For the first shed Pando agrees with him⟧. ⟦F4; v=feed lorry; by=-: For the other two farms nobody contests any more that it came on a lorry⟧.
=== key
F1 | What is happening to the hens of Granja Betania?
F2 | Which virus was found?
F3 | How many birds were destroyed on the infected farms?
F4 | How did the virus get to the farms?
F5 | When did the first hens die?
F6 | When were the vets called?
F7 | How were the birds killed?
F8 | Where were the carcasses taken?
F9 | How large is the restricted zone?
F10 | How many people work at Betania?
F11 | How many people were infected?
F12 | Which animals died of the virus in 2023?
F13 | Where is the farm?
F14 | What share of the country's eggs came from the farm?
F15 | What happened to exports?
F16 | How much are poultry exports worth?
F17 | Which country buys the most?
F18 | Will hens be vaccinated?
F19 | Were the owners compensated?
F20 | How much is paid per bird?
F21 | How many farms are infected?
F22 | How many hens did the cleaner carry out on 27 May?
F23 | What does a tray of eggs cost?
F24 | How many healthy hens did the co-operative slaughter?
F25 | At what do producers value a hen?
F26 | How old is the infected man?
F27 | What symptoms has the infected man?
F28 | Did the cullers have protective equipment?
F29 | Did Ferreira report the deaths too late?
F30 | How many cases has Rio Grande do Sul?
F31 | What do the producers demand?
D1 | figure | update | F3 | 184000: a1 a2 | 310000: a3 | 312460: a4 a6 | one farm, then three
D16 | figure | rounding | F16 | 33 million dollars: a2 a4 | more than 30 million dollars: a5 | the broadcaster rounds
D17 | figure | scope | F10 | 60: a1 a6 | 85: a3 | the staff alone or with day labourers
D13 | figure | scope | F3 | 312460: a4 a6 | 400000: a6 | the social networks add the co-operative's healthy hens
D2 | figure | rounding | F3 | 310000: a3 | more than 300000: a5 | 312460: a4 a6 | the evening paper and the television round the notified number
D3 | cause | conflict | F4 | wild birds: a1 a2 a3 a4 a5 a6 | feed lorry: a3 a4 a6 | owner and laboratory say waterfowl, drivers and an epidemiologist a lorry
D4 | characterisation | conflict | F7 | gas: a1 a3 | foam: a3 | the ministry says carbon dioxide throughout, a video and an animal group show foam
D5 | characterisation | update | F7 | gas: a1 a3 | gas and foam: a4 a6 | the ministry's own form and later the minister admit some foam
D6 | date | conflict | F5 | 2031-05-31: a1 a5 | 2031-05-27: a3 a6 | owner and minister against a cleaner and the farm diary
D7 | place | conflict | F8 | pits on the farm: a1 a5 a6 | landfill: a5 a6 | the ministry says trenches, the mayor and a weighbridge a landfill
D8 | figure | update | F11 | none: a1 | 1: a5 a6 | a culler fell ill two weeks later
D9 | denial | conflict | F28 | no mask: a5 a6 | full equipment: a5 | brother and inspectorate against the health ministry
D10 | figure | update | F9 | 3 kilometres: a1 | 10 kilometres: a4 a5 | the ring was widened
D11 | identity | update | F15 | self-suspended: a2 | banned: a4 a5 | Uruguay stopped certificates first, China then closed its market
D12 | responsibility | conflict | F29 | late notice: a3 a5 a6 | ordinary losses: a6 | the prosecutor against the owner's lawyer
D15 | figure | update | F23 | maple 320 pesos: a3 | maple 260 pesos: a6 | the price fell again
R F4 | 4 | Néstor Ferreira; the Pando laboratory; the drivers' union; Diego Abal
R F5 | 3 | Néstor Ferreira and the minister; the cleaner; the farm diary
R F7 | 3 | the ministry; the video; Animal Digno
R F3 | 2 | Néstor Ferreira; the ministry and its notification
S | a1 The black-necked swans brought it, from the lagoon | a6 The swans brought it
E | Néstor Ferreira | person | Néstor Ferreira; Ferreira; the owner; its owner
E | Rosario Iturralde | person | Rosario Iturralde; Iturralde; minister Rosario Iturralde; the minister
E | Granja Betania | organisation | Granja Betania; Betania
E | Pando laboratory | organisation | the laboratory at Pando; Pando
