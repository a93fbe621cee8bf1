story: rio_grande_plant
about: an appliance plant in Tierra del Fuego dismisses its workers; own staff or agency workers too, tariff cut or a move to Manaus, who lit the pallets, two strike votes and a road block, an older closure beside it
=== a1 | outlet: Diario del Atlántico Sur | published: 2030-08-07 | title: Fueguina Austral dismisses 412 by e-mail before dawn
%% Río Grande | By Valentín Mansilla
RÍO GRANDE. ⟦F1; v=mass dismissal; by=-: The message reached the telephones of those who assemble air conditioners at Fueguina Austral ⟦F2; v=2030-08-06; by=-: ⟦T2030-08-06: on Tuesday⟧ at ten past four in the morning⟧: the line would not start again⟧. ⟦F3; v=412; by=Fueguina Austral: Four hundred and twelve people have lost their posts⟧, the company states in a notice pinned to the gate.
The firm attributes it to ⟦F4; v=tariff cut; by=Fueguina Austral: the lowering of duties on imported equipment, which, it says, made each unit built here a quarter dearer than one off the boat⟧. ⟦F5; v=a third; by=Fueguina Austral: Sales fell by 33 per cent in the first half⟧.
⟪Rubén Oyarzo; q: “⟦F4; v=move to Manaus; by=Rubén Oyarzo: It is not the tariffs. The moulds left for Manaus in June, on six trucks⟧, and we loaded them ourselves,”⟫ said Rubén Oyarzo, general secretary of the local metalworkers.
⟦F6; v=9 in 10; by=metalworkers' union: Nine of every ten who voted in the car park at noon were for an indefinite strike⟧, by the union's tally. ⟦F7; v=200; by=metalworkers' union: Some two hundred then walked back in, and they have not come out⟧.
Many lived through ⟦F8; v=2027; by=-: the end of Telmar in ⟦T2027: 2027⟧⟧, ⟦F9; v=260; by=-: which left 260 families without a wage⟧.
%% Weather: snow, gusts of 80 km/h
=== a2 | outlet: Agencia Cono Sur | published: 2030-08-08 | title: Argentina: workers occupy appliance plant in Tierra del Fuego
RÍO GRANDE, Argentina, Aug 8 (ACS) - ⟦F1; v=mass dismissal; by=-: Workers sacked from an appliance factory at the southern tip of Argentina⟧ were holding the building for a second day ⟦T2030-08-08: on Thursday⟧.
⟦F7; v=90; by=provincial police: Provincial police put the number inside at about 90⟧. A union official said ⟦F7; v=more than 200; by=union official: there were upwards of 200⟧.
⟦F3; v=530; by=metalworkers' union: The union says 530 jobs are gone⟧, counting cleaners, drivers and others on the books of two labour agencies.
⟦F10; v=6; by=hospital director: Six people were treated for rubber-bullet wounds⟧, the director of the Río Grande hospital said, after ⟦F11; by=-: police cleared a stack of burning pallets from the loading bay⟧ late ⟦T2030-08-07: on Wednesday⟧. ⟦F12; v=workers; by=police: Police said the occupiers had set the pallets alight⟧. ⟦F12; v=security guards; by=Rubén Oyarzo; st=alleged: Union leader Rubén Oyarzo accused the company's own guards⟧.
⟦F13; v=buyer unnamed; by=Nicolás Iturbe: The company was in talks with an investor who might reopen part of the site⟧, its lawyer Nicolás Iturbe said, declining to give a name.
=== a3 | outlet: Gazeta do Rio Negro | published: 2030-08-09 | title: Manaus gains line that Tierra del Fuego lost, or so they say there
%% Caderno Economia | Manaus
The free zone finds itself in a quarrel at the other end of the continent. Argentine unionists swear that ⟦F4; v=move to Manaus; by=Argentine unionists: their air-conditioner line was packed up and shipped to the Amazon⟧. Tropiclima, ⟦F14; v=same owner; by=commercial registry: which the commercial registry shows to have the same Luxembourg parent as Fueguina Austral⟧, says no. ⟪Heloísa Brandão; q: “⟦F4; v=not Manaus; st=denied; by=Heloísa Brandão: Not a screw has come from there⟧. ⟦F31; v=2028; by=Heloísa Brandão: Our expansion was approved in 2028⟧,”⟫ its director, Heloísa Brandão, assured us.
Yet ⟦F15; v=2030-07-02; by=customs declaration: a customs declaration of ⟦T2030-07-02: 2 July⟧ lists “injection moulds, used, 41 pieces, origin Argentina”⟧ for Tropiclima's shed in the Distrito Industrial. Shown the paper, ⟦F32; v=spare parts; by=Heloísa Brandão: Ms Brandão spoke of spare parts⟧.
Tropiclima ⟦F16; v=150; by=Tropiclima; st=planned: will take on 150 people⟧ by Christmas. ⟦F17; v=2100; by=-: It employs 2,100 today⟧.
Down south, ⟦F3; v=more than 400; by=-: over four hundred have been shown the door⟧, and ⟦F18; v=yes; by=-: the road to the mainland has been cut⟧ ⟦F19; v=San Sebastián border post; by=-: at the San Sebastián border post⟧ since ⟦T2030-08-08: yesterday⟧.
=== a4 | outlet: El Faro Magallánico | published: 2030-08-10 | title: Chilean lorries stuck as Argentine strikers close Route 3
&& Chilean lorries stuck as Argentine strikers close Route 3
%% Punta Arenas | Crónica
⟦F20; v=70; by=Carabineros: Seventy or so Chilean lorries stood nose to tail⟧ ⟦T2030-08-09: last night⟧ on the Argentine side of the island, Carabineros reported. ⟦F18; v=yes; by=-: Strikers from the Río Grande factory have barred Route 3⟧. ⟦F19; v=bridge over the Río Grande; by=Marisol Barría: It is not the frontier that is closed, as was said, explained the customs chief, Marisol Barría, but the bridge over the river at the entrance to the town⟧. ⟪Marisol Barría; q: “San Sebastián is open. There is simply nowhere to go from it,”⟫ she said.
The drivers are not hostile. One, Hugo Nahuelquén, has been sharing the strikers' stew. He saw ⟦F11; by=Hugo Nahuelquén: Wednesday's fire at the bay⟧ from his cab: ⟦F12; v=nobody; by=Hugo Nahuelquén: a gust threw sparks from a brazier at the gate; nobody lit anything⟧, he says.
⟦F21; v=15 days; by=-: The Argentine labour ministry has imposed a truce of fifteen days⟧, during which ⟦F22; by=labour ministry; st=asked: the dismissals are to be suspended⟧ and the plant to be handed back. ⟦F23; v=rejected; by=-: A second show of hands ⟦T2030-08-10: this morning⟧ went against it⟧, ⟦F24; v=118-97; by=El Faro Magallánico: 118 to 97 by our man's count⟧.
%% Suscríbase
=== a5 | outlet: Agencia Pública Federal (state) | published: 2030-08-11 | title: Government: no subsidy was withdrawn from Fueguian industry
BUENOS AIRES. ⟦F25; v=no; st=denied; by=Matías Larrechea: The national government did not take one peso of promotion away from Tierra del Fuego⟧, Industry Secretary Matías Larrechea declared ⟦T2030-08-11: today⟧. ⟪Matías Larrechea; q: “⟦F4; v=mismanagement; by=Matías Larrechea: Fueguina Austral was sunk by a management that paid dividends with borrowed money⟧,”⟫ he affirmed. Import duties, he recalled, ⟦F26; v=35 to 20; by=Matías Larrechea: had come down from 35 to 20 per cent⟧ by vote of Congress.
The governor, Amalia Coronel, differs. ⟦F25; v=yes; by=Amalia Coronel: She puts at 9 billion pesos the credits that Buenos Aires stopped paying in January⟧.
⟦F21; v=15 days; by=-: The compulsory conciliation runs for fifteen days⟧. ⟦F23; v=accepted; by=labour ministry: The labour ministry considers that both parties have accepted it⟧; according to an official, ⟦F24; v=unknown; by=labour ministry official; st=doubted: “no valid ballot” was held in the factory on Saturday⟧.
@@ copy Agencia Cono Sur
⟦F10; v=6; by=hospital director: Six people were treated for rubber-bullet wounds⟧, the director of the Río Grande hospital said.
%% Agencia Pública Federal – servicio público
=== a6 | outlet: Cold Chain Monthly | published: 2030-08-16 | title: Fueguina Austral: Galician group steps in for half the plant
%% Trade news for refrigeration and air conditioning
The investor has a face: ⟦F13; v=Frigalia; by=Frigalia: Spain's Frigalia confirmed to Cold Chain Monthly that it had signed for the freezer hall⟧ of the stricken Argentine maker. It ⟦F27; v=180; by=Frigalia; st=planned: will rehire 180⟧ of ⟦F3; v=412; by=-: the 412 who were on the payroll⟧.
The rest of the site, ⟦F28; v=nearly 6 ha; by=-: just under six hectares under one roof⟧, will be sold. ⟦F5; v=a third; by=-: With a third of its turnover lost by June⟧, the firm had few friends left among its banks, and a banker in Buenos Aires bears out the secretary of industry: ⟦F4; v=mismanagement; by=banker: it was dividends on credit that did the harm⟧, he says.
⟦F7; v=0; by=-: The last occupiers left ⟦T2030-08-14: on Wednesday⟧, singing⟧. ⟦F18; v=no; by=-: Lorries have been running freely since⟧. ⟦F10; v=half a dozen; by=-: Half a dozen were hurt by police pellets in the whole affair⟧; ⟦F29; v=hearing loss; by=Rubén Oyarzo: one, according to Mr Oyarzo, has lost his hearing on one side⟧.
Readers will think of Telmar, ⟦F8; v=2027; by=-: gone three years ago⟧ from the next street, ⟦F9; v=260; by=-: with its 260⟧. No one came for Telmar.
=== a7 | outlet: Boletín Obrero del Sur | published: 2030-08-12 | title: They sign with one hand and send guards with the other
%% Organ of the metalworkers, Río Grande branch
Comrades: ⟦F23; v=rejected; by=-; st=denied: let nobody tell you that we accepted⟧. ⟦F23; v=rejected; by=-: The assembly said No to the conciliation⟧ and the assembly is sovereign. In the first, ⟦F6; v=94%; by=-: ninety-four of each hundred hands went up for the strike⟧.
⟦F3; v=530; by=-: Five hundred and thirty of us⟧ were thrown out, for she who mops the floor is a worker also.
The fire? ⟦F12; v=security guards; by=-: Two hired guards carried the petrol⟧. ⟪Mirta Chaile; q: “I was on the roof and I know their jackets,”⟫ says comrade Mirta Chaile.
⟦F19; v=bridge over the Río Grande; by=-: We stand on the bridge⟧ with ⟦F20; v=80; by=-: eighty Chilean trucks⟧ whose drivers eat with us. ⟦F30; st=asked; by=-: We demand that the province expropriate⟧.
⟪Rubén Oyarzo; q: “⟦F4; v=move to Manaus; by=Rubén Oyarzo: The moulds left for Manaus in June⟧, and we loaded them with our own hands,”⟫ comrade Oyarzo told the assembly; ⟦F4; v=move to Manaus; by=Rubén Oyarzo: production was not lost, it was carried off⟧.
=== key
F1 | What happened at Fueguina Austral?
F2 | When were the workers told?
F3 | How many people lost their jobs?
F4 | What is the reason for the closure?
F5 | By how much did sales fall?
F6 | How large was the majority in the first strike vote?
F7 | How many occupied the plant?
F8 | When did Telmar close?
F9 | How many lost their jobs at Telmar?
F10 | How many were hurt by rubber bullets?
F11 | What happened at the loading bay on Wednesday?
F12 | Who set the pallets alight?
F13 | Who is the investor?
F14 | Who owns the Manaus firm?
F15 | When were the used moulds declared at customs?
F16 | How many will the Manaus firm hire?
F17 | How many does the Manaus firm employ?
F18 | Is the road blocked?
F19 | Where is the road blocked?
F20 | How many Chilean lorries are stuck?
F21 | How long is the conciliation?
F22 | What does the conciliation ask for?
F23 | Did the workers accept the conciliation?
F24 | What was the result of the second vote?
F25 | Did the national government withdraw support?
F26 | How were import duties changed?
F27 | How many will the investor rehire?
F28 | How large is the site?
F29 | What lasting injury did one worker suffer?
F30 | What does the union demand of the province?
F31 | When was the Manaus expansion approved?
F32 | How does the Manaus director explain the moulds?
D1 | figure | scope | F3 | 412: a1 a6 | 530: a2 a7 | the payroll against payroll and agency workers
D2 | figure | rounding | F3 | 412: a1 a6 | more than 400: a3 | the Brazilian paper rounds the payroll figure
D3 | cause | conflict | F4 | tariff cut: a1 | move to Manaus: a1 a3 a7 | not Manaus: a3 | mismanagement: a5 a6 | company, union, sister firm and industry secretary each name another cause
D4 | figure | conflict | F7 | 90: a2 | 200: a1 | more than 200: a2 | police and union count the same occupiers
D5 | figure | update | F7 | 200: a1 | 0: a6 | a week later the occupation had ended
D6 | responsibility | conflict | F12 | workers: a2 | security guards: a2 a7 | nobody: a4 | police blame occupiers, the union the guards, a driver saw sparks in the wind
D7 | place | conflict | F19 | San Sebastián border post: a3 | bridge over the Río Grande: a4 a7 | the customs chief says the frontier is open and the bridge is shut
D8 | denial | conflict | F23 | rejected: a4 a7 | accepted: a5 | the ministry treats the truce as accepted, the assembly voted it down
D9 | identity | update | F13 | buyer unnamed: a2 | Frigalia: a6 | the investor is named a week later
D10 | denial | conflict | F25 | no: a5 | yes: a5 | the secretary denies what the governor says
D11 | figure | rounding | F6 | 9 in 10: a1 | 94%: a7 | the same show of hands in rounder words
D12 | figure | update | F20 | 70: a4 | 80: a7 | the queue grew in two days
D13 | figure | rounding | F10 | 6: a2 a5 | half a dozen: a6 | the same number in words
D14 | denial | update | F18 | yes: a3 a4 | no: a6 | the blockade was lifted with the occupation
D15 | denial | conflict | F24 | 118-97: a4 | unknown: a5 | a reporter counted a vote that an official says was not valid
R F4 | 5 | the company; the union; the sister firm; the industry secretary; a banker
R F10 | 1 | the hospital director
R F12 | 4 | police; the union's leader; a lorry driver; Mirta Chaile on the roof
R F3 | 2 | the company; the union
S | a1 “The moulds left for Manaus in June, on six trucks, and we loaded them ourselves,” | a7 “The moulds left for Manaus in June, and we loaded them with our own hands,”
E | Fueguina Austral | organisation | Fueguina Austral; the company; the firm; the stricken Argentine maker; an appliance factory at the southern tip of Argentina
E | Rubén Oyarzo | person | Rubén Oyarzo; comrade Oyarzo; Mr Oyarzo; Union leader Rubén Oyarzo
E | Frigalia | organisation | Frigalia; Spain's Frigalia; an investor; The investor
E | Matías Larrechea | person | Matías Larrechea; Industry Secretary Matías Larrechea; the secretary of industry
E | Marisol Barría | person | Marisol Barría; the customs chief
