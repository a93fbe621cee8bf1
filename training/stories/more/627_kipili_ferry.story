story: kipili_ferry
about: an inter-state ferry sinks on Lake Tanganyika; the dead are landed in two countries, the manifest is shorter than the queue, squall against overloading, who left the bridge, and a rescue canoe that overturned is a second disaster
=== a1 | outlet: Ziwa News (Sumbawanga) | published: 2031-05-04 | title: Ferry goes down off Kipili; 38 bodies landed
%% Na mwandishi wetu | By Our Correspondent
KIPILI – ⟦F1; by=-: The ferry Upendo sank⟧ ⟦F2; v=Kipili; by=regional commissioner: within sight of the islands of Kipili⟧ ⟦F3; v=2031-05-03; by=regional commissioner: ⟦T2031-05-03: on Saturday evening⟧⟧, and ⟦F4; v=38; by=regional commissioner: thirty-eight corpses had been brought ashore by this morning⟧, the Rukwa regional commissioner, Ms Neema Kasonso, said.
According to the manifest, which she showed to reporters, ⟦F5; v=164; by=manifest: 164 passengers boarded⟧ at Kigoma and the stops below it. ⟦F6; v=150; by=Neema Kasonso: The licence allows 150⟧. ⟦F7; v=97; by=Neema Kasonso: Ninety-seven people were pulled out alive⟧, mostly by fishermen.
⟦F8; v=squall; by=Neema Kasonso: A squall came down from the Congo hills without warning⟧, Ms Kasonso said. The tin trader Juma Pesambili, who swam for two hours holding a jerrycan, saw it otherwise. ⟪Juma Pesambili; q: “⟦F8; v=overloading; by=Juma Pesambili: The lake was like a plate. It was the cement⟧. She sat so low that children washed their hands over the side,”⟫ he said.
⟦F9; v=6; by=Kipili dispensary: Six more people drowned in the rescue itself⟧, the dispensary said, ⟦F10; by=-: when a canoe from Mandakerenge turned over under the weight of those it had picked up⟧.
%% Tangazo: Mashine za kusaga, piga 0700 000 111
=== a2 | outlet: Pan-Lakes Wire | published: 2031-05-05 | title: Lake Tanganyika ferry toll rises to 61 as bodies found on Congo shore
DAR ES SALAAM/KALEMIE, May 5 (PLW) - ⟦F4; v=61; by=Tanzanian and Congolese officials: The number of dead in ⟦F1; by=-: a ferry disaster on Lake Tanganyika⟧ climbed to 61⟧ ⟦T2031-05-05: on Monday⟧, Tanzanian and Congolese officials said, after ⟦F11; v=17; by=Congolese officials: waves left 17 bodies on beaches south of Moba⟧, in the Democratic Republic of Congo.
The vessel had ⟦F5; v=more than 160; by=-: upwards of 160 people on its list⟧, but survivors spoke of far more. ⟦F5; v=290; by=shipping agency; st=alleged: One clerk of the shipping agency in Kigoma put it at 290, counting infants and those who paid on deck⟧.
⟦F23; v=dead; by=Lake Shipping Corporation: The captain, Athumani Rweyemamu, went down with his ship⟧ and ⟦F12; v=first officer; by=Lake Shipping Corporation: the first officer had abandoned the bridge⟧, said the state-owned Lake Shipping Corporation. ⟦F13; v=120; by=-: The Upendo also carried 120 tonnes of cement⟧ for a bridge in Zambia.
⟦F14; v=1996; by=-: It was the lake's worst accident since 1996⟧, when ⟦F15; v=44; by=-: 44 pilgrims were lost with the launch Salama⟧.
%% © Pan-Lakes Wire. For subscribers.
=== a3 | outlet: La Voix du Tanganyika (Kalemie) | published: 2031-05-06 | title: Moba buries the strangers the lake brought
%% Radio communautaire – édition écrite
They came in on the south wind, with their shoes on. ⟦F11; v=19; by=chief of Moba port: Nineteen, says the chief of Moba port⟧, who paid for the planks himself; ⟦F11; v=17; by=territorial administrator: the administrator counts seventeen, for two could be our own fishermen⟧.
⟦F16; v=3; by=-: Three of them had Congolese voter cards⟧. The others we do not know.
That ⟦F1; by=-: the boat of the Tanzanians perished⟧ ⟦F2; v=nearer Congo; by=fishermen: on our side of the line, opposite Kapampa, is what our fishermen say⟧, ⟦F2; v=nearer Congo; by=fishermen: since they saw its lamps go out one after another there⟧. Tanzania ⟦F2; v=Kipili; by=Tanzania: places the wreck at its own islands⟧. He who owns the water owes the inquiry, so the matter is not small.
As to ⟦F3; v=2031-05-03; by=-: that ⟦T2031-05-03: Saturday night⟧⟧, the lake was rough. ⟦F8; v=squall; by=parish log: Five roofs flew off in Kapampa between seven and eight, the parish log says⟧.
=== a4 | outlet: The Dar Citizen-Herald | published: 2031-05-08 | title: I did not run, says first officer of sunken ferry
%% By Grace Mollel
The first officer of the Upendo, accused of ⟦F12; v=first officer; by=Lake Shipping Corporation: deserting the wheelhouse⟧, says ⟦F12; v=captain; by=Stephen Lyatuu: it was the master who took the only working lifeboat⟧. ⟪Stephen Lyatuu; q: “⟦F12; v=captain; by=Stephen Lyatuu: I saw his white cap in the lifeboat. Let them find me his body⟧,”⟫ Stephen Lyatuu, 31, told this paper at Namanyere hospital, under guard.
⟦F17; v=2 of 3; by=Stephen Lyatuu: He said two of the three pumps had been out of order since Easter⟧ and ⟦F17; v=2 of 3; by=Stephen Lyatuu: that he had reported this in writing⟧. ⟦F17; v=all worked; st=denied; by=Lake Shipping Corporation: All pumps passed a test in April⟧, the corporation retorted, and produced a certificate. ⟦F18; v=an inspector on leave; by=-: The inspector whose name is on it was on leave in Arusha that week⟧, his own office confirms.
⟦F4; v=73; by=-: Seventy-three are now known to have died⟧. To these some add ⟦F9; v=half a dozen; by=-: the half-dozen who perished with the Mandakerenge dug-out⟧; the government does not. ⟦F22; v=117; by=Nkasi district commissioner: Another 117 are being sought, says the district commissioner at Nkasi⟧.
⟦F13; v=120; by=-: Down with them went 2,400 fifty-kilo bags of cement⟧.
%% Read also: Shilling steady ahead of budget
=== a5 | outlet: Lusaka Business Mirror | published: 2031-05-09 | title: Cement on doomed ferry was ours, says bridge firm, but not all of it
Chambeshi Bridgeworks of Kasama has admitted that ⟦F19; v=60; by=Chambeshi Bridgeworks: it had bought sixty tonnes of the cement⟧ aboard ⟦F1; by=-: the Tanzanian steamer that foundered⟧ ⟦F3; v=2031-05-03; by=-: ⟦T2031-05-03: last weekend⟧⟧, and disowned the rest. ⟪Mwape Sichone; q: “We ordered three lorries. ⟦F19; v=60; by=Mwape Sichone: Sixty tonnes is what we paid for⟧ and I have the receipt,”⟫ managing director Mwape Sichone said.
Customs at Mpulungu had been ⟦F13; v=120; by=Mpulungu customs: expecting double that⟧, their pre-arrival form shows.
@@ copy Pan-Lakes Wire
⟦F14; v=1996; by=-: It was Lake Tanganyika's worst accident since 1996⟧, when ⟦F15; v=44; by=-: 44 pilgrims were lost with the launch Salama⟧.
The insurer, Nyika Mutual, ⟦F20; v=TSh 5 million; by=Nyika Mutual; st=planned: will pay five million shillings (about $1,900) for each passenger listed⟧. ⟦F21; v=nothing; by=Nyika Mutual: Those who were not on the manifest get nothing⟧, a spokeswoman confirmed. ⟦F6; v=150; by=-: As the ship was certified for 150⟧, lawyers expect a fight.
%% Kwacha rates, page 14
=== a6 | outlet: Lake Safety Watch | published: 2031-05-23 | title: Upendo: what the commission's first paper says, and leaves out
%% Newsletter no. 41 of a Nairobi-based network of seafarers' unions and families
The commission of Judge Hilda Mrosso published twelve pages ⟦T2031-05-21: on Wednesday⟧. It confirms that ⟦F1; by=-: the Upendo was lost⟧ ⟦F2; v=Kipili; by=commission: 4.2 nautical miles off Kipili, in Tanzanian waters, where divers have touched the hull⟧.
Number aboard: ⟦F5; v=271; by=commission: 271, reached from telephone records⟧. Drowned: ⟦F4; v=79; by=commission: 79, the six of the canoe included⟧. So ⟦F4; v=73; by=-: the ferry itself killed 73⟧, as the Dar press had it. ⟦F22; v=95; by=commission: No trace has been found of 95⟧. ⟦F7; v=about 100; by=commission: About a hundred were saved⟧.
Cause: ⟦F8; v=overloading; by=commission: too much weight too high, the judge writes⟧, with ⟦F8; v=overloading; by=commission: the wind as no more than the last push⟧. On the pumps ⟦F17; v=2 of 3; by=commission: she believes the man in the hospital bed: only one ran⟧.
Left out: the captain. ⟦F23; v=Bujumbura; by=two boatmen; st=alleged: Two boatmen say that they set Athumani Rweyemamu down near Bujumbura on 5 May⟧. ⟦F23; v=dead; by=Lake Shipping Corporation: His employer held a memorial service for him a week later⟧, ⟦F12; v=captain; by=-: though the evidence that he took to the lifeboat is by now strong⟧.
⟪Stephen Lyatuu; q; via=The Dar Citizen-Herald: “I saw his white cap in the boat. Let them find me the body,”⟫ the first officer has said.
The Salama took ⟦F15; v=44; by=-: forty-four lives⟧ ⟦F14; v=1996; by=-: in 1996⟧; ⟦F24; v=never published; by=-: that inquiry never saw print⟧.
=== key
F1 | What happened to the ferry Upendo?
F2 | Where did the ferry sink?
F3 | When did the ferry sink?
F4 | How many died in the sinking?
F5 | How many people were aboard?
F6 | How many passengers was the ferry licensed for?
F7 | How many were rescued?
F8 | What caused the sinking?
F9 | How many drowned when the rescue canoe overturned?
F10 | What happened to the rescue canoe?
F11 | How many bodies washed ashore near Moba?
F12 | Who abandoned the ship?
F13 | How much cement did the ferry carry?
F14 | When was the earlier disaster on the lake?
F15 | How many died with the launch Salama?
F16 | How many of the bodies at Moba had Congolese cards?
F17 | Were the pumps in order?
F18 | Where was the inspector who signed the certificate?
F19 | How much of the cement belonged to the bridge firm?
F20 | What will the insurer pay per passenger?
F21 | What do unlisted passengers get?
F22 | How many are missing?
F23 | What became of the captain?
F24 | What became of the Salama inquiry?
D1 | figure | update | F4 | 38: a1 | 61: a2 | 73: a4 a6 | the count grew over four days
D2 | figure | scope | F4 | 73: a4 a6 | 79: a6 | the commission adds the six of the canoe
D3 | figure | conflict | F5 | 164: a1 | 290: a2 | 271: a6 | the manifest, a clerk's guess and telephone records cannot all hold
D4 | figure | rounding | F5 | 164: a1 | more than 160: a2 | the wire rounds the manifest
D5 | cause | conflict | F8 | squall: a1 a3 | overloading: a1 a6 | commissioner and parish blame wind, a survivor and the judge the load
D6 | place | conflict | F2 | Kipili: a1 a3 a6 | nearer Congo: a3 | fishermen place the wreck on the Congolese side
D7 | responsibility | conflict | F12 | first officer: a2 a4 | captain: a4 a6 | the corporation and the officer accuse each the other
D8 | figure | scope | F11 | 17: a2 a3 | 19: a3 | two of the bodies may be local fishermen, whom the administrator leaves out
D9 | denial | conflict | F17 | 2 of 3: a4 a6 | all worked: a4 | the officer and the commission against the certificate
D10 | figure | rounding | F9 | 6: a1 | half a dozen: a4 | the same six of the canoe
D11 | figure | rounding | F7 | 97: a1 | about 100: a6 | the commission's round number
D12 | identity | conflict | F23 | Bujumbura: a6 | dead: a2 a6 | boatmen say he landed alive, his employer mourned him
D13 | figure | update | F22 | 117: a4 | 95: a6 | the commission struck names that were traced alive
R F4 | 2 | Tanzanian and Congolese officials; the commission
R F8 | 4 | Neema Kasonso; Juma Pesambili; the parish log; the commission
R F12 | 2 | Lake Shipping Corporation; Stephen Lyatuu
R F17 | 3 | Stephen Lyatuu; Lake Shipping Corporation; the commission
S | a4 “I saw his white cap in the lifeboat. Let them find me his body,” | a6 “I saw his white cap in the boat. Let them find me the body,”
E | Stephen Lyatuu | person | Stephen Lyatuu; the first officer; the man in the hospital bed
E | Athumani Rweyemamu | person | The captain, Athumani Rweyemamu; the master
E | Upendo | object | the ferry Upendo; the boat of the Tanzanians; the Tanzanian steamer
E | Lake Shipping Corporation | organisation | Lake Shipping Corporation; the corporation; His employer
E | Neema Kasonso | person | Ms Neema Kasonso; Ms Kasonso; the Rukwa regional commissioner
