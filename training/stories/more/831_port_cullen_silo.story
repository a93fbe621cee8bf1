story: port_cullen_silo
about: a grain terminal on the Eyre Peninsula blows up while a ship loads; welder or bearing, tunnel or silo first, dust fans on or off, two counts of the hurt, a man thought dead who was fishing, and a roof that falls on firefighters on Friday
=== a1 | outlet: The Port Cullen Tribune | published: 2030-01-23 | title: OUR DARKEST DAY: four gone as silos blow
%% By Tegan Marsh and Bruce Oldfield
%% Free online for all readers during the emergency
⟦F2; v=1117; by=-: Port Cullen stopped at 11.17⟧ ⟦T2030-01-22: yesterday morning⟧. That is where the hands of the town hall clock still point. ⟦F1; by=-: The grain terminal on Bligh Point, ⟦F25; v=1980; by=-: for fifty years the first thing you saw from the sea⟧, was torn apart by two explosions⟧ in the middle of the biggest harvest since 2016.
⟦F3; v=4; by=police: Four workmates are confirmed lost, Inspector Di Haslam told a packed footy club last night⟧. ⟦F4; v=13; by=hospital: Thirteen others lay in our hospital or had been flown to Adelaide by the evening, its manager said⟧. ⟦F5; v=1; by=police: One man, Col Redpath, 58, was still to be found⟧.
What order it came in depends on where you stood. ⟦F6; v=tunnel first; by=Nev Tiller: The under-belt tunnel went first, a thud you felt in your boots, and Silo 7 answered it, according to loader driver Nev Tiller⟧. ⟪Nev Tiller; q: “The ground coughed, then the sky went white,”⟫ he said. ⟦F6; v=silo first; by=CerealCo: Terminal owner CerealCo says the silo failed and fire ran down into the tunnel⟧.
⟦F7; v=welding; by=CerealCo: The company's statement refers to hot work by a contractor on the gallery⟧. The contractor, Spencer Gulf Fabrication, was not amused. ⟦F7; v=no welding; by=Gus Pappas; st=denied: “We'd knocked off for smoko. Not a torch was lit,” says its boss, Gus Pappas⟧.
⟦F8; v=340; by=police: Police emptied the 340 homes nearest the point⟧. ⟦F9; v=5.8 km; by=-: Glass broke as far off as the Lutheran school, 5.8 kilometres away⟧. ⟦F10; st=planned; by=fire service: The fire will be left to burn for about a week, the fire service warned⟧.
Old hands thought of ⟦F11; v=2; by=-: Wirrawa in 1994, when a dust blast took two men⟧.
By three the op shop had run out of blankets and the bowls club had turned its green into a helipad. Trucks loaded with barley stood nose to tail back to the Kimba turn-off, their drivers asleep or crying in the cabs. ⟦F13; v=22; by=harbour master: The ship that was loading has all her twenty-two hands, the harbour master says⟧; she was towed off with her hatches open.
=== a2 | outlet: Southern Cross Wire | published: 2030-01-23 | title: Four dead in explosion at Australian grain port
ADELAIDE (SCW) — ⟦F3; v=4; by=police: Four workers were killed⟧ and ⟦F4; v=more than a dozen; by=police: more than a dozen injured⟧ when ⟦F1; by=police: explosions ripped through a grain export terminal in South Australia⟧ ⟦T2030-01-22: on Tuesday⟧, police said.
⟦F12; v=38000 t; by=CerealCo: Some 38,000 tonnes of wheat were inside the seven damaged cells, operator CerealCo told the stock exchange⟧. A bulk carrier, the Lac Hong Star, was alongside ⟦F20; v=21000 t; by=port authority: with 21,000 tonnes already poured⟧; ⟦F13; v=22; by=port authority: its 22 Vietnamese crew were safe, the port authority said⟧.
The United Bulk Workers' Union said ⟦F14; v=off; by=union: dust extraction fans had been switched off since before Christmas⟧. ⟦F14; v=on; by=CerealCo; st=denied: CerealCo denied that, saying the fans were running normally⟧.
⟦F15; v=october; by=safety regulator: The state's safety regulator confirmed it had issued the site with an improvement notice in October⟧ ⟦F16; by=safety regulator: because of thick layers of dust on beams and floors⟧. ⟦F17; by=-: Premier Harriet Lim promised an independent inquiry⟧.
⟦F9; v=nearly 6 km; by=residents: Windows were smashed nearly 6 km from the scene, residents said⟧. ⟦F8; v=340; by=-: About three hundred and forty households were moved out⟧.
⟦F18; by=-: Wheat futures in Chicago rose⟧ 2.1 per cent. ⟦F25; v=1980; by=-: The terminal, which opened in 1980⟧, ships about a tenth of the state's grain, most of it to Vietnam, Indonesia and the Gulf.
⟦F11; v=2; by=-: The last fatal dust explosion in the state killed two at Wirrawa⟧, in 1994.
%% SCW copy may not be republished without permission
=== a3 | outlet: Tin Tức Cảng Biển (Port News) | published: 2030-01-24 | title: Captain of the Lac Hong Star: "They told us, keep the spout running"
%% Bản tiếng Anh / English page
HAIPHONG – Captain Đỗ Quang Vinh had his coffee on the bridge wing ⟦T2030-01-22: on Tuesday⟧ when ⟦F1; by=-: the elevator beside his ship exploded⟧. By telephone from Port Lincoln roads, where the vessel is anchored, he told this paper what he saw.
⟦F6; v=tunnel first; by=Đỗ Quang Vinh: Smoke sprang from a hatch at the level of the quay, the captain recounts, two seconds later the tall cylinder opened⟧. ⟪Đỗ Quang Vinh; q: “From below to above, like a fuse,”⟫ he said.
⟦F13; v=22; by=Đỗ Quang Vinh: All twenty-two seamen under him are unharmed⟧; a cook has a cut ear.
A little before eleven, ⟦F19; v=CerealCo; by=Đỗ Quang Vinh: the shore foreman had asked by radio to halt because of a hot smell, and the terminal's control room had answered no, the captain says⟧. The ship's recorder has the voices. ⟦F19; v=ship; by=CerealCo: It was the vessel that refused to stop, fearing demurrage, a CerealCo manager wrote to the charterer⟧, in a message which we have read.
Welding? ⟦F7; v=no welding; by=Đỗ Quang Vinh: He observed no sparks and no welders on the gallery⟧. ⟦F7; v=bearing; by=a surveyor: A surveyor who attended for the insurer speaks of a belt bearing that had glowed⟧.
⟦F3; v=4; by=-: Those who perished number four, all Australians⟧; ⟦F5; v=1; by=-: for a fifth the dogs are looking⟧. ⟦F12; v=about 40000 t; by=-: Forty thousand tons of wheat, more or less⟧, are smouldering. ⟦F20; v=21000 t; by=Đỗ Quang Vinh: In his holds are 21,000 tons, the captain adds⟧, and nobody tells him where to take them.
In the mess they have lit incense before a biscuit tin. Two of the men had gone ashore on Monday to play football against the loaders and lost by three goals. ⟦F8; v=340; by=ship's agent: The people of three hundred and forty houses near the jetty have been sent away, the agent told the captain⟧, among them the goalkeeper. ⟦F17; by=-: The head of the state has announced an investigation⟧.
=== a4 | outlet: The Daily Sheet | published: 2030-01-25 | title: GONE FISHIN'! 'Dead' silo man walks into pub
%% EXCLUSIVE by Shayne Cutler
%% More: Which supermarket has the cheapest snags?
They had the flag at half-mast for him. But ⟦F5; v=alive; by=Col Redpath: silo hand Col Redpath had chucked a sickie and was three days up the coast after whiting, he sheepishly confessed⟧ to the front bar of the Cullen Arms. ⟪Col Redpath; q: “I seen me own face on the telly. Thought I owed somebody money,”⟫ he told The Sheet.
Not a joke for everyone. ⟦F3; v=5; by=hospital: ⟦F24; v=Jaidyn Moss; by=hospital: Apprentice Jaidyn Moss, 19, slipped away on Thursday⟧ in Adelaide's burns unit, making it five, the hospital revealed⟧, after ⟦F1; by=-: Tuesday's monster blast⟧. Another ⟦F4; v=31; by=ambulance service: 31 people were patched up all told, the ambos reckon⟧, if you throw in cuts, smoke and ears.
So whose fault? ⟦F19; v=CerealCo; by=a foreman: The bloke on the wharf begged the tower to shut down and got a flea in his ear, one foreman says⟧. ⟦F7; v=welding; by=CerealCo: Company suits say a welder did it⟧. ⟦F14; v=off; by=workers: And the fans? “Off. Power bill,” say three blokes who worked them⟧.
Inspectors ⟦F15; v=october; by=-: had rapped CerealCo over the knuckles back in October⟧: ⟦F16; by=improvement notice: dust “ankle deep” on the gantries, reads the notice⟧.
⟦F21; v=2; by=-: Then on Friday morning a slab of roof came down and crunched two firies⟧, one with a busted pelvis. ⟦F10; by=-: Blazing grain glows on⟧, and ⟦F8; v=340; by=-: 340 families are camping with the in-laws⟧.
@@ copy Southern Cross Wire
⟦F17; by=-: Premier Harriet Lim has promised an independent inquiry⟧. ⟦F11; v=2; by=-: The last fatal dust explosion in the state killed two at Wirrawa⟧, in 1994.
Over at the Lutheran school the Year 4s have drawn the silo with a face. ⟦F9; v=5.8 km; by=the principal: Five-point-eight clicks from the bang and not a pane left in the library, says the principal⟧. The town's one glazier is booked till Easter and has stopped answering his phone.
=== a5 | outlet: GrainBoard Daily | published: 2030-01-28 | title: Port Cullen outage reroutes Aussie wheat; damage seen at A$120 mln
%% Chicago | Markets | For clients only
Exporters have begun diverting cargoes after ⟦F1; by=-: the Jan. 22 blast that disabled CerealCo's Port Cullen elevator⟧, ⟦F25; v=1980; by=-: a half-century-old plant⟧. ⟦F22; v=120 million AUD; by=analysts: Damage could reach US$78 million, analysts at Torrance Hale estimate⟧. ⟦F12; v=52000 t; by=CerealCo: Total product lost is 52,000 tonnes, CerealCo said in an update, counting barley and lentils⟧ besides ⟦F12; v=38000 t; by=CerealCo: the 38,000 tonnes of wheat first disclosed⟧.
⟦F18; by=-: March wheat gained 2.1% on the day⟧ and gave it all back by Friday. ⟦F20; v=21000 t; by=brokers: The part-loaded Lac Hong Star, with 21,000 tonnes aboard, is to top up at Port Giles, brokers said⟧.
⟦F14; v=on; by=Warwick Denning: CerealCo chief Warwick Denning assured investors on a call that aspiration had been “at all times operational”⟧. ⟦F7; v=welding; by=Warwick Denning: He again cited a contractor's torch⟧. ⟦F6; v=silo first; by=Warwick Denning: Ignition was in the headspace of Cell 7, from where flame travelled down, he said⟧. Asked about the radio traffic, he ⟦F19; v=ship; by=Warwick Denning: attributed the decision to carry on to the master of the vessel⟧.
⟪Warwick Denning; q: “We grieve for five of our people and we will not be tried by tape recorder,”⟫ Denning said.
⟦F3; v=5; by=-: The accident caused five fatalities⟧, ⟦F24; v=Jaidyn Moss; by=-: the last of them a teenage trainee, Jaidyn Moss⟧. ⟦F4; v=13; by=-: Thirteen hospitalizations were logged⟧ for the day itself; ⟦F21; v=2; by=-: two firefighters injured three days afterwards⟧ are booked under emergency services. ⟦F23; v=2030-04-01; st=planned; by=CerealCo: The company hopes to load again at the second berth on April 1⟧.
⟦F17; by=-: A state inquiry under a retired judge⟧ starts Feb. 11.
Port Cullen handled 2.1 million tonnes in the last marketing year and had been due to break that record in this one. With its berths closed, growers face an extra A$18 a tonne in road freight, brokers reckon. ⟦F10; by=fire service: The stacks are still alight and may be for another day or two, the fire service said⟧.
=== a6 | outlet: The Bulk Handler | published: 2030-02-01 | title: Five empty hooks in the crib room
%% Journal of the United Bulk Workers' Union | Authorised by M. Quirke, Port Adelaide
Comrades, on Wednesday ⟦F24; v=Jaidyn Moss; by=-: we carried our youngest, Jaidyn, who had held on for two days⟧. ⟦F3; v=5; by=-: That is all five now⟧. Here is what your union has established about ⟦F1; by=-: the day the terminal killed its own⟧.
**Fans.** ⟦F14; v=off; by=meter readings: Meter readings we obtained show that from 19 December the extraction drew no current⟧. Somebody saved $600 a day.
**Heat.** ⟦F7; v=bearing; by=union: The tail bearing of belt 3 had been running red since New Year, our delegates logged it twice⟧. ⟦F7; v=no welding; by=union; st=denied: No welder had set foot there that day⟧.
**Order.** ⟦F6; v=tunnel first; by=union: Tunnel, then silo, all nine of our witnesses agree⟧. ⟪Nev Tiller; q; via=The Port Cullen Tribune: “The ground coughed,”⟫ as Nev Tiller put it to the local paper. Why does it matter? Because the tunnel is CerealCo's to sweep. ⟦F15; v=october; by=-: Three months earlier it was told to⟧; ⟦F16; by=-: you could have planted a crop in what lay on those beams⟧.
**Who said go on?** ⟦F19; v=CerealCo; by=recording: Control did, and you can hear it on the ship's recording⟧. ⟪Mick Quirke; q: “The captain's English is better than the company's truth,”⟫ says branch secretary Mick Quirke.
**Clocks.** ⟦F2; v=1117; by=-: Seventeen minutes past eleven, when it went up⟧, will be a minute's silence in every Australian port.
**The hurt.** ⟦F4; v=31; by=union: Thirty-one went through a first-aid post, by our register⟧; ⟦F4; v=13; by=CerealCo: the firm will tell you thirteen⟧, since it counts only beds. ⟦F21; v=2; by=-: Our two firefighting comrades of the Friday⟧ send thanks.
**The money.** ⟦F22; v=120 million AUD; by=-: A hundred and twenty million dollars of steel and grain⟧ is insured. ⟦F10; by=-: The last embers were drowned on Tuesday⟧. ⟦F23; v=2030-05-01; st=planned; by=CerealCo: Loading, management now concedes, will not restart till May Day⟧.
⟦F9; v=5.8 km; by=-: If it can break windows at 5.8 kilometres⟧ it can break a silence.
=== key
F1 | What happened at the Port Cullen terminal?
F2 | At what time did the terminal explode?
F3 | How many workers were killed?
F4 | How many people were injured in the explosion?
F5 | What has become of Col Redpath?
F6 | Which exploded first, tunnel or silo?
F7 | What caused the explosion?
F8 | How many households were evacuated?
F9 | How far away did windows break?
F10 | How long did the fire burn?
F11 | How many died at Wirrawa in 1994?
F12 | How much grain was lost?
F13 | How many crew had the ship?
F14 | Were the dust fans running?
F15 | When did the regulator issue a notice?
F16 | What was the notice about?
F17 | Which inquiry is there?
F18 | How did the wheat price react?
F19 | Who refused to stop the loading?
F20 | How much was aboard the ship?
F21 | How many firefighters were hurt on Friday?
F22 | How high is the damage?
F24 | Who was the fifth to die?
F25 | When did the terminal open?
F23 | When will loading begin again?
D1 | figure | update | F3 | 4: a1 a2 a3 | 5: a4 a5 a6 | the apprentice died on Thursday
D2 | figure | scope | F4 | 13: a1 a5 a6 | 31: a4 a6 | hospital beds or everybody treated
D12 | figure | rounding | F4 | more than a dozen: a2 | 13: a1 a5 a6 | the agency rounds the hospital's count
D3 | identity | update | F5 | 1: a1 a3 | alive: a4 | the missing man had been fishing
D4 | sequence | conflict | F6 | tunnel first: a1 a3 a6 | silo first: a1 a5 | witnesses against the owner
D5 | cause | conflict | F7 | welding: a1 a4 a5 | no welding: a1 a3 a6 | bearing: a3 a6 | a contractor's torch or a hot bearing
D6 | denial | conflict | F14 | off: a2 a4 a6 | on: a2 a5 | the union's meter against the company's word
D7 | responsibility | conflict | F19 | CerealCo: a3 a4 a6 | ship: a3 a5 | control room and captain accuse each other
D8 | figure | rounding | F9 | 5.8 km: a1 a4 a6 | nearly 6 km: a2 | the agency rounds
D9 | figure | rounding | F12 | 38000 t: a2 a5 | about 40000 t: a3 | the same wheat, rounded
D10 | figure | scope | F12 | 38000 t: a2 a5 | 52000 t: a5 | wheat only or with barley and lentils
D11 | date | update | F23 | 2030-04-01: a5 | 2030-05-01: a6 | the restart was put off
R F7 | 5 | CerealCo; the contractor; the captain; the insurer's surveyor; the union
R F6 | 4 | Nev Tiller; CerealCo; the captain; the union's nine witnesses
R F14 | 3 | the union with its meter readings; three workers; CerealCo
R F3 | 2 | police; the hospital
S | a1 “The ground coughed, then the sky went white,” | a6 “The ground coughed,”
E | CerealCo | organisation | CerealCo; the company; the firm; management; the operator
E | Đỗ Quang Vinh | person | Captain Đỗ Quang Vinh; the captain; the master of the vessel
E | Col Redpath | person | Col Redpath; one man; a fifth
E | Warwick Denning | person | Warwick Denning; CerealCo chief; Denning
