story: wologbeh_forest
about: a Liberian forest signed away to a Dubai carbon firm; sold or leased, fifty million or twelve, a chief's signature true or forged, who cleared the hills; House and Senate votes and a rubber deal of 2009 must be kept apart
=== a1 | outlet: The Lofa Drum | published: 2033-10-12 | title: They sold Wologbeh while we were cutting rice
%% By Korpo Flomo, Voinjama
%% Price: L$100
Our paper holds the contract, all ⟦F25; v=84; by=contract: eighty-four pages⟧ of it, and every family in the clans should hear what it says. ⟦F1; by=contract: The Wologbeh forest has been given to a company from Dubai for its air⟧. ⟦F2; v=2033-10-06; by=contract: The ink went down ⟦T2033-10-06: on 6 October⟧⟧ in a Monrovia hotel.
⟦F3; v=410000 ha; by=contract: One million and thirteen thousand acres⟧ are drawn on its map, from the St Paul headwater to the Guinea line. ⟦F5; v=sold; by=-: Make no mistake, it is sold⟧: page 11 says that nobody may farm, hunt, burn or bury without a paper from the buyer. ⟦F9; v=Verdant Crescent; by=contract: The buyer calls itself Verdant Crescent⟧.
⟦F6; v=signed; by=contract: For the people, the name of Paramount Chief Momo Kollie stands under it⟧. ⟦F6; v=forged; by=Momo Kollie; st=denied: The old man says that his hand never touched that page⟧. ⟪Momo Kollie; q: “I sign with my thumb. Since when did my thumb learn to write English?”⟫ he asked us.
⟦F7; v=4; by=elders: Four towns were visited, no more⟧, elders told us, and in two of them the visitors asked only for a cold drink. ⟦F22; v=2600; by=pit-sawyers' union: The pit-sawyers' union fears for 2,600 of its men⟧.
We remember ⟦F14; v=2009; by=-: 2009⟧ and ⟦F29; v=Gbelta; by=-: the rubber people of Gbelta⟧, who came with the same smile, got ⟦F30; v=36000 ha; by=-: thirty-six thousand hectares⟧ and left stumps.
⟦F28; v=Hawa Zubah; by=-: Hawa Zubah of the market women⟧ has called a sit-down on the main road ⟦F10; v=2033-10-15; by=Hawa Zubah; st=planned: ⟦T2033-10-15: this Saturday⟧⟧. Bring a mat, she says, and no cutlass.
=== a2 | outlet: West Coast Wire | published: 2033-10-17 | title: Shots fired as Liberians block road over forest deal
MONROVIA, Oct 17 (WCW) - ⟦F10; v=2033-10-15; by=-: Villagers have since ⟦T2033-10-15: Saturday⟧ blocked northern Liberia's only paved road⟧ in anger at ⟦F1; by=-: an agreement that hands a vast tract of rainforest to a foreign carbon-credit developer⟧.
⟦F23; v=8; by=hospital: Eight people were being treated for injuries⟧, one of them for ⟦F31; v=1; by=hospital: a gunshot wound⟧, the hospital in Voinjama said. ⟦F32; v=air; by=police: Police said they had discharged their rifles into the air⟧.
⟪Emmanuel Toe; q: “⟦F5; v=leased; by=Emmanuel Toe: Not one tree has left our hands; we are renting out the care of it for thirty years⟧,”⟫ said Emmanuel Toe, head of the Forest Authority. ⟦F4; v=50m; by=Forest Authority: The deal is worth $50 million, the authority says⟧. A leaked copy seen by this agency shows that ⟦F4; v=12m; by=contract: $12 million of that is due on signing⟧, the rest being tied to the price of credits.
⟦F7; v=26; by=Forest Authority: The authority says it held hearings in 26 communities⟧. ⟦F6; v=forged; by=Momo Kollie; st=denied: Paramount Chief Momo Kollie has disowned the signature above his title⟧. ⟦F16; v=300000; by=two officials; st=alleged: Two officials spoke of $300,000 in gifts to intermediaries⟧.
⟦F3; v=about 400000 ha; by=-: The area, some 400,000 hectares⟧, is home to ⟦F8; v=38000; by=census: 38,000 people according to the last census⟧. ⟦F18; v=41-22; by=-: The lower house approved the agreement by 41 votes to 22⟧ last week; ⟦F19; v=2033-10-21; by=Senate clerk; st=planned: the Senate is to take it up ⟦T2033-10-21: on Friday⟧⟧, its clerk said.
Demand for offsets from oil producers has sent developers across Africa's forest belt. Several governments have since suspended such deals to rewrite their laws.
%% (Reporting by Varney Sirleaf-Cole; editing by T. Addo)
=== a3 | outlet: The Gulf Ledger (Dubai) | published: 2033-10-18 | title: Verdant Crescent defends Liberia carbon concession
%% Energy Transition. Sponsored section
Dubai: ⟦F9; v=Verdant Crescent; by=-: Verdant Crescent Holdings⟧, the climate-asset vehicle chaired by Rashid Al Suwaidan, has described its West African project as ⟪Rashid Al Suwaidan; q: “the most consulted forest on earth”⟫.
⟦F5; v=leased; by=Rashid Al Suwaidan: The firm acquires management rights for three decades, never title, Mr Al Suwaidan stressed⟧. ⟦F2; v=2033-10-06; by=-: The accord, concluded ⟦T2033-10-06: on 6 October⟧⟧, covers ⟦F3; v=410000 ha; by=-: 4,100 square kilometres⟧ and should yield ⟦F21; v=11m t; by=Verdant Crescent: 11 million tonnes of certified reductions a year⟧, the company says.
⟦F7; v=26; by=Verdant Crescent: Its field teams list twenty-six settlements in which meetings were minuted⟧. ⟦F6; v=signed; by=Verdant Crescent: It has film of the Paramount Chief putting pen to paper, a spokeswoman said⟧, though the Ledger was not shown it. ⟦F4; v=50m; by=Verdant Crescent: Fifty million dollars will flow to the Liberian side over the term⟧, ⟦F15; v=30%; by=Verdant Crescent: close to a third of it, thirty in every hundred, to the clans⟧.
⟦F16; v=nothing; by=Verdant Crescent; st=denied: No commission or present was given to any person⟧, the spokeswoman added. ⟦F13; v=900; by=Verdant Crescent: Nine hundred chimpanzees will be protected⟧, the prospectus notes, against saw gangs. ⟦F20; v=illegal loggers; by=Verdant Crescent: It blames such gangs for the bald patches that satellites have picked up⟧.
Analysts see the dispute as a test of whether Gulf capital can build the offset supply that regional airlines will need by the end of the decade. Units in the vehicle, listed last spring, closed 4 per cent lower. Trading volumes were nine times the monthly average.
%% This section is produced with commercial partners
=== a4 | outlet: Canopy Trust (London) | published: 2033-10-21 | title: Wologbeh: eleven questions for the Senate
%% Briefing. Contact: media desk
Before senators vote, they should read the annexes. ⟦F25; v=84; by=-: Of 84 pages⟧, sixty are in a typeface that needs a lens.
⟦F5; v=sold; by=Canopy Trust: In law it is a sale, we conclude: rights that are exclusive, transferable and renewable at the holder's sole wish are ownership in all but name⟧. ⟦F7; v=4; by=Canopy Trust: Our team found evidence of four hearings, and minutes for twenty-two more in one handwriting⟧. ⟦F8; v=57000; by=Canopy Trust: Some 57,000 people depend on the area⟧, since one must add those who live along its edge; ⟦F8; v=38000; by=census: the census figure, 38,000, is of those within⟧.
⟦F4; v=12m; by=Canopy Trust: What is certain is twelve million dollars, once⟧. ⟦F15; v=30%; by=-: Thirty per cent of it for the villages⟧ comes to $63 a head.
⟦F20; v=company contractor; by=satellite images > Canopy Trust: The clearings, 1,200 hectares since January, run along the survey lines of the company's own contractor, our images show⟧.
@@ copy West Coast Wire
⟦F16; v=300000; by=two officials; st=alleged: Two officials spoke of $300,000 in gifts to intermediaries⟧, one agency has reported. ⟦F23; v=11; by=hospital: The wounded of the roadblock now number eleven⟧, the hospital says. ⟦F11; v=more than 70 h; by=Hawa Zubah: It was held for over seventy hours⟧, ⟦F28; v=Hawa Zubah; by=-: its leader, the trader Hawa Zubah⟧, told us. ⟦F31; v=1; by=Hawa Zubah: One boy has a bullet in his thigh⟧, ⟦F32; v=crowd; by=Hawa Zubah: and it came from a rifle held level, she says⟧.
⟦F13; v=900; by=-: The region's nine hundred or so chimpanzees⟧ were not consulted either. ⟦F21; v=11m t; by=-: As for the eleven million tonnes a year⟧, they assume that all would burn tomorrow.
=== a5 | outlet: Executive Mansion Dispatch (Monrovia) | published: 2033-10-25 | title: President thanks lawmakers, orders audit of forest talks
%% Office of Public Affairs
The President has thanked the Honourable Senate, ⟦F19; v=2033-10-21; by=-: which ⟦T2033-10-21: on Friday⟧ gave its concurrence⟧, ⟦F33; v=19-8; by=-: nineteen to eight⟧, to ⟦F1; by=-: the Wologbeh Climate Partnership Agreement⟧. ⟦F18; v=41-22; by=-: The House, it is recalled, had acted earlier by a margin of nineteen⟧, forty-one against twenty-two.
⟦F5; v=leased; by=-: The Agreement alienates no land; it is a renewable thirty-year use right⟧. ⟦F4; v=50m; by=-: It will bring the nation fifty million United States dollars⟧.
In the interest of transparency, ⟦F17; v=suspended; by=-: Mr Emmanuel Toe of the Forest Authority has been asked to step aside⟧ while auditors look into ⟦F16; v=300000; by=-; st=doubted: talk of three hundred thousand dollars, which remains talk⟧. ⟦F7; v=26; by=-: The record of consultations, twenty-six in number⟧, will be published.
⟦F11; v=3 days; by=police: The obstruction of the Voinjama highway, police report, was lifted peacefully after three days⟧. ⟦F23; v=11; by=-: Government will bear the medical bills of the eleven hurt⟧. ⟦F32; v=air; by=police: The officers fired warning shots skyward⟧, an internal inquiry by the force has found.
⟦F20; v=farmers; by=Forest Authority: The clearings of which foreigners make so much are the work of farmers, who opened up rice land along the tracks, the Authority advises⟧. The President appeals to citizens not to be used. She will break ground for a new clinic at Zorzor next week, where ⟦F22; v=2600; by=-; st=planned: the 2,600 hand-sawyers⟧ may register as forest guards.
%% Not to be published without this line
=== a6 | outlet: Folha da Serra (Manaus) | published: 2033-12-03 | title: The other shore of the same wood
%% Caderno Ambiente | Translated
What is proposed to us on the Rio Negro was tried first in Liberia, so we went to look. ⟦F1; by=-: There, too, a forest was ceded for the carbon it breathes⟧; ⟦F3; v=410000 ha; by=-: 410,000 hectares⟧, seven times the size of São Luís island's mangroves.
⟦F12; v=2033-10-31; by=-: A judge stopped the contract ⟦T2033-10-31: on the last day of October⟧⟧. ⟦F6; v=forged; by=police laboratory: The police laboratory had compared the chief's hand and found it was not his⟧. ⟦F17; v=resigned; by=-: Toe, the forest chief, gave up his post a week afterwards⟧. ⟦F9; v=Verdant Crescent; by=-: The Dubai house, Verdant Crescent⟧, sat down again, and ⟦F27; v=15 years; by=-: the new draft speaks of fifteen years⟧.
Who cut the hills? ⟦F20; v=farmers; by=Forest Authority: The State says its peasants⟧; ⟦F20; v=company contractor; by=drivers: two drivers whom I met were paid, they say, by a surveyor with a Crescent cap⟧.
⟦F28; v=Hawa Zubah; by=-: Dona Hawa, who sells peppers⟧, showed me where she sat ⟦F11; v=3 days; by=Hawa Zubah: three days and nights⟧, from ⟦F10; v=2033-10-15; by=-: ⟦T2033-10-15: the fifteenth⟧⟧. ⟦F31; v=1; by=-: The only one to be shot, her nephew⟧, limps. ⟪Hawa Zubah; q: “They said the bullet went up. Then my nephew was flying,”⟫ she says.
⟦F13; v=900; by=-: The nine hundred apes⟧ I did not see. ⟦F8; v=57000; by=Canopy Trust: The fifty-seven thousand humans of whom the British charity writes⟧ I saw everywhere, on foot, with firewood. ⟦F15; v=30%; by=-: Three tenths of the rent is to be theirs⟧, as before; ⟦F21; v=11m t; by=auditor; st=doubted: the yearly eleven million tonnes have shrunk to four in the auditor's spreadsheet⟧.
⟦F14; v=2009; by=-: In 2009⟧ another ministry leased ⟦F30; v=36000 ha; by=-: 36,000 hectares⟧ to ⟦F29; v=Gbelta; by=-: a rubber firm at Gbelta⟧. I went there also. There is a gate, and nothing behind it. ⟪Momo Kollie; q; via=The Lofa Drum: “When did my thumb learn English?”⟫ the old chief asked a local paper, and it has become a song.
=== key
F1 | What was agreed about the Wologbeh forest?
F2 | When was the agreement signed?
F3 | How large is the forest in the deal?
F4 | How much is the deal worth?
F5 | Was the forest sold or leased?
F6 | Did Chief Momo Kollie sign?
F7 | How many communities were consulted?
F8 | How many people live in or depend on the forest?
F9 | Which company obtains the forest?
F10 | When did the roadblock begin?
F11 | How long did the roadblock last?
F12 | When did a judge stop the contract?
F13 | How many chimpanzees live in the forest?
F14 | When was the rubber concession?
F15 | What share goes to the communities?
F16 | What gifts were given to intermediaries?
F17 | What happened to the head of the Forest Authority?
F18 | How did the lower house vote?
F19 | When does the Senate vote?
F20 | Who made the clearings?
F21 | How many tonnes of reductions are expected a year?
F22 | How many pit-sawyers are affected?
F23 | How many people were hurt at the roadblock?
F25 | How long is the contract?
F27 | What term does the new draft have?
F28 | Who led the roadblock?
F29 | Where was the rubber concession?
F30 | How large was the rubber concession?
F31 | How many people were shot?
F32 | Where did the police aim?
F33 | How did the Senate vote?
D1 | characterisation | conflict | F5 | sold: a1 a4 | leased: a2 a3 a5 | the paper and the trust call it a sale, authority and firm a thirty-year lease
D2 | denial | conflict | F6 | signed: a1 a3 | forged: a1 a2 a6 | the firm says he signed, the chief and the laboratory say not
D3 | figure | conflict | F7 | 4: a1 a4 | 26: a2 a3 a5 | elders and trust against authority and firm
D4 | responsibility | conflict | F20 | illegal loggers: a3 | company contractor: a4 a6 | farmers: a5 a6 | each names another
D5 | denial | conflict | F16 | 300000: a2 a4 a5 | nothing: a3 | the firm denies that gifts were made
D6 | figure | scope | F4 | 50m: a2 a3 a5 | 12m: a2 a4 | the whole term or the sum due on signing
D7 | figure | scope | F8 | 38000: a2 a4 | 57000: a4 a6 | those within, or with those at the edge
D8 | figure | update | F23 | 8: a2 | 11: a4 a5 | more wounded were counted
D9 | characterisation | update | F17 | suspended: a5 | resigned: a6 | stepped aside, then gave up the post
D10 | figure | rounding | F3 | 410000 ha: a1 a3 a6 | about 400000 ha: a2 | one map
D11 | figure | rounding | F11 | more than 70 h: a4 | 3 days: a5 a6 | the same roadblock
D12 | characterisation | conflict | F32 | air: a2 a5 | crowd: a4 | the police against the roadblock's leader
R F6 | 3 | Verdant Crescent; Momo Kollie; the police laboratory
R F7 | 3 | the elders; the Forest Authority and the firm; Canopy Trust
R F20 | 4 | Verdant Crescent; Canopy Trust's images; the Forest Authority; two drivers
R F23 | 1 | the Voinjama hospital
S | a1 “I sign with my thumb. Since when did my thumb learn to write English?” | a6 “When did my thumb learn English?”
E | Momo Kollie | person | Paramount Chief Momo Kollie; Momo Kollie; The old man; the old chief
E | Emmanuel Toe | person | Emmanuel Toe; Mr Emmanuel Toe; Toe
E | Verdant Crescent | organisation | Verdant Crescent; Verdant Crescent Holdings; The Dubai house, Verdant Crescent
E | Hawa Zubah | person | Hawa Zubah; Dona Hawa
