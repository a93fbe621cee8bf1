story: ashcombe_field
about: an English council votes on a parcel depot on a school's playing field; first and second vote, who asked for the rerun, signatures counted and valid, newts found or planted, sold or leased, jobs and full-time jobs, a cup of tea thrown or spilt; a Dutch firm's other depot and an older supermarket plan are apart
=== a1 | outlet: Ashcombe & Vale Gazette | published: 2031-05-22 | title: Council backs depot on school field by single vote
%% By Dilys Farrant, local democracy reporter
%% Advertisement: Carpets? Think Colwill's
Councillors in Ashcombe ⟦F1; by=-: have voted to let a parcels giant build a depot on the playing field of King Alfred's School⟧.
The planning committee ⟦F2; v=7-6; by=-: split seven to six⟧ ⟦F3; v=2031-05-20; by=-: ⟦T2031-05-20: on Tuesday night⟧⟧, with chairman Roger Pym breaking the tie. ⟦F4; v=450; by=Vlugpost: Dutch carrier Vlugpost promises 450 jobs⟧ on ⟦F5; v=4.2 hectares; by=-: the 4.2-hectare site⟧.
A petition against was handed in by a nine-year-old in goalkeeper's gloves. ⟦F6; v=6100; by=Save Our Field: It bore 6,100 names, Save Our Field said⟧. Officers ⟦F6; v=3800; by=council officers: accepted 3,800 of them, those with a local postcode⟧.
In the uproar, ⟦F7; v=thrown; by=Roger Pym: a cup of tea was hurled at Cllr Pym, he says⟧. ⟦F7; v=spilt; by=Wendy Sharland: Campaigner Wendy Sharland, 61, says that it slipped⟧.
⟦F8; v=sold; by=Save Our Field: The field has been sold behind parents' backs⟧, she told us; ⟦F8; v=leased; by=school trust: the school's trust says that it has signed a lease⟧, ⟦F9; v=99 years; by=school trust: of 99 years⟧.
It is not the first such scheme. ⟦F10; v=2019; by=-: In ⟦T2019: 2019⟧⟧ ⟦F11; v=supermarket; by=-: a supermarket was to have gone there⟧ and ⟦F12; v=11-2; by=-: was thrown out by eleven votes to two⟧.
=== a2 | outlet: Home Counties Press | published: 2031-05-29 | title: Depot vote to be rerun after newts found at Ashcombe
A council's decision ⟦F1; by=-: to allow a delivery hub on a school field⟧ will be taken again after ⟦F13; v=newts found; by=ecologist: great crested newts turned up in a ditch there⟧.
Ecologist Hamish Orde ⟦F14; v=14; by=Hamish Orde: counted 14 of the protected animals⟧. ⟪Hamish Orde; q: “They were in rude health, considering,”⟫ he said.
The developer ⟦F13; v=newts planted; st=alleged; by=Vlugpost: suggested that they had been brought in by bucket⟧. Police ⟦F15; v=no inquiry; by=police: said that they were not looking into any bucket⟧.
⟦F16; v=monitoring officer; by=council: It was the council's monitoring officer who called for a second ballot⟧, a spokesman said. ⟦F16; v=Save Our Field; by=Save Our Field: Save Our Field said that its barrister's letter had forced it⟧.
Cllr Roger Pym, who chairs the planning committee, said that he had no quarrel with pond life. ⟦F2; v=7-6; by=-: The depot got through by one vote⟧ ⟦F3; v=2031-05-20; by=-: ⟦T2031-05-20: on May 20⟧⟧.
⟦F10; v=2019; by=-: A dozen years ago⟧ ⟦F11; v=supermarket; by=-: plans for a food store on the same grass⟧ failed. The field, ⟦F5; v=4.2 hectares; by=-: 4.2 hectares behind the school⟧, is used by ⟦F34; v=9 teams; by=council: nine teams, according to the council⟧.
=== a3 | outlet: Logistiek Vandaag | published: 2031-06-03 | title: Vlugpost stumbles over salamander in England
%% Vakblad voor transport | Redactie Utrecht
Vlugpost's British crown jewel, ⟦F17; v=GBP 62m; by=-: an investment of 62 million pounds⟧ (⟦F17; v=GBP 62m; by=-: some 72 million euros⟧), waits for a water salamander. Director Marloes Tinga keeps her humour. ⟪Marloes Tinga; q: “⟦F13; v=newts planted; by=Marloes Tinga: It rained on Sunday and on Monday there were fourteen⟧. That is quick,”⟫ she says.
On staffing: ⟦F4; v=270; by=Marloes Tinga: converted to full-time places, 270⟧; ⟦F4; v=450; by=Marloes Tinga: four hundred and fifty people in all, mostly part-timers⟧.
⟦F8; v=leased; by=Marloes Tinga: No purchase was made; Vlugpost rents the ground from the school⟧, she underlines. ⟦F5; v=just over 4 hectares; by=-: It measures a little more than four hectares⟧.
⟦F18; v=Zwolle; by=-: The company's depot at Zwolle⟧, meanwhile, ⟦F19; v=8-1; by=-: passed the town council by eight to one⟧.
⟦F2; v=7-6; by=-: The first ballot was won with seven against six⟧; ⟦F35; v=July; st=planned; by=Marloes Tinga: a new one follows in ⟦T2031-07: July⟧⟧, says Tinga. ⟦F9; v=99 years; by=-: The lease, for ninety-nine years⟧, has a clause for such weather.
=== a4 | outlet: Ashcombe & Vale Gazette | published: 2031-07-10 | title: Second time, no: councillors bin depot plan
%% By Dilys Farrant
The depot is dead. ⟦F20; v=9-4; by=-: By nine votes to four⟧ the same committee ⟦F20; v=9-4; by=-: reversed itself⟧ ⟦F21; v=2031-07-08; by=-: ⟦T2031-07-08: on Tuesday⟧⟧, ⟦F22; v=3; by=-: three members having changed sides⟧.
Why? ⟦F23; v=traffic; by=decision notice: The decision notice cites lorry movements past the infants' gate⟧, ⟦F24; v=310; by=decision notice: 310 a day⟧. ⟦F23; v=newts; by=Roger Pym: “We have been beaten by an amphibian,” said Cllr Pym⟧.
⟦F6; v=6100; by=Wendy Sharland: Mrs Sharland brought the petition, all 6,100 lines of it, on a wallpaper roll⟧. There was no tea. ⟦F7; v=thrown; by=CCTV: Council CCTV, released after a request by this paper, shows an arm going back before the cup leaves it⟧.
Head teacher Colin Brade said ⟦F25; v=GBP 1.1m; by=Colin Brade: the school would lose £1.1 million a year in rent⟧ and ⟦F26; st=planned; by=Colin Brade: its new science block with it⟧.
@@ copy Home Counties Press
Ecologist Hamish Orde ⟦F14; v=14; by=Hamish Orde: counted 14 of the protected animals⟧. ⟪Hamish Orde; q: “They were in rude health, considering,”⟫ he said.
=== a5 | outlet: The Daily Trumpet | published: 2031-07-11 | title: NEWT LABOUR! Pond life costs town 500 jobs
%% EXCLUSIVE | By Chip Dannatt
BARMY town hall bosses have sent ⟦F4; v=500; by=-: 500 jobs⟧ down the plughole for the sake of ⟦F14; v=more than a dozen; by=-: a dozen-odd slimy newts⟧.
Fed-up traders blasted ⟦F20; v=9-4; by=-: the 9-4 snub⟧ to ⟦F1; by=-: the super-depot⟧. ⟪Gaz Hockley; q: “I'd have sold them two hundred breakfasts a day,”⟫ fumed caff owner Gaz Hockley, ⟦F27; v=38; by=-: 38⟧.
And The Trumpet can reveal that ⟦F13; v=newts planted; by=former volunteer; st=alleged: a bucket DID go in: a former Save Our Field volunteer says that she saw it emptied⟧ ⟦F28; v=2031-05-25; by=former volunteer: ⟦T2031-05-25: on Sunday May 25⟧⟧. Wendy Sharland stormed: ⟪Wendy Sharland; q: “⟦F13; v=newts found; by=Wendy Sharland; st=denied: Those newts were there before the Romans⟧.”⟫
⟦F8; v=sold; by=-: The field, flogged by the school for a fortune⟧, will now ⟦F29; by=-: grow thistles⟧.
It was all smiles in May, ⟦F2; v=7-6; by=-: when the same lot waved it through 7-6⟧. ⟦F17; v=GBP 62m; by=-: Dutch bosses were ready to splash £62million⟧.
%% BINGO: today's numbers, p. 31
=== a6 | outlet: Raidió na Cathrach | published: 2031-07-14 | title: What an English field can tell Athenry
%% Podcast transcript, "The Long Meadow", Galway
Now, we have our own depot coming, so I went over to Ashcombe. ⟦F3; v=2031-05-20; by=-: The first ballot, in May⟧, went ⟦F2; v=7-6; by=-: the builders' way by a whisker⟧; ⟦F21; v=2031-07-08; by=-: the second, seven weeks on⟧, ⟦F20; v=9-4; by=-: was not close at all⟧.
The planners' line is that ⟦F23; v=traffic; by=planning officer: it was the lorries that did it, Síle, as their officer put it to me⟧. Nobody in the pub believes it. ⟦F23; v=newts; by=pub landlord: “Newts,” says the landlord⟧.
Were they put there? A man from the university took a thimbleful of ditch. ⟦F13; v=newts found; by=Kit Bellamy: There is newt in the mud going back ten years at the least, Dr Kit Bellamy found⟧.
Who got the rerun? ⟦F16; v=Save Our Field; by=council e-mail: An e-mail I was shown has the council's own lawyer saying that the campaign's barrister leaves them no choice⟧.
⟦F8; v=leased; by=land registry: The Land Registry has a lease on its books, by the way, and no sale⟧. ⟦F9; v=nearly a century; by=land registry: Close on a hundred years of it⟧.
And the tea? ⟪Wendy Sharland; q: “⟦F7; v=thrown; by=Wendy Sharland: It was cold anyway. I threw it and I'd throw another⟧,”⟫ Wendy told me.
⟦F11; v=supermarket; by=-: The supermarket⟧ ⟦F10; v=2019; by=-: of a dozen years back⟧ went quieter: ⟦F12; v=11-2; by=-: only a pair of hands went up for that⟧.
=== a7 | outlet: Ashcombe & Vale Gazette | published: 2031-10-16 | title: Vlugpost appeals; field opens for autumn term
%% By Dilys Farrant
Vlugpost ⟦F30; v=appealed; by=Vlugpost: has gone to the Planning Inspectorate⟧ over ⟦F20; v=9-4; by=-: July's refusal⟧, it confirmed ⟦T2031-10-14: on Tuesday⟧. ⟦F31; v=2032-02; by=Planning Inspectorate; st=planned: A hearing is pencilled in for ⟦T2032-02: February⟧⟧, the Inspectorate's list shows.
The firm has shrunk its promise: ⟦F4; v=320; by=Vlugpost: 320 people would now be taken on⟧. ⟦F24; v=240; by=Vlugpost: Lorries would number 240⟧.
⟪Marloes Tinga; q; via=Logistiek Vandaag: “It rains on a Sunday and by Monday there are fourteen. That's quick,”⟫ its director once told a trade paper. She has since read ⟦F13; v=newts found; by=university: the university's mud report⟧ and ⟦F32; v=apologised; by=Marloes Tinga: says sorry to Mr Orde⟧.
Magistrates ⟦F33; v=GBP 80; by=-: fined Mrs Sharland £80 for the tea⟧.
On Saturday the under-elevens beat Lower Vale 4-0, with Orde's newts fenced off behind the goal.
⟦F6; v=3800; by=-: Of the celebrated wallpaper roll, by the way, 3,800 signatures were local⟧. ⟦F23; v=traffic; by=-: The refusal rests on lorries at the infants' gate⟧, and on nothing that swims.
=== key
F1 | What did the council decide about?
F2 | How did the first vote end?
F3 | When was the first vote?
F4 | How many jobs would the depot bring?
F5 | How large is the site?
F6 | How many signed the petition?
F7 | Was the tea thrown?
F8 | Was the field sold or leased?
F9 | How long is the lease?
F10 | When was the earlier scheme?
F11 | What was to be built earlier?
F12 | How did the vote on the earlier scheme end?
F13 | Were the newts there of themselves?
F14 | How many newts were counted?
F15 | Do the police look into the bucket?
F16 | Who brought about the second vote?
F17 | How much does Vlugpost invest?
F18 | Where is Vlugpost's other depot?
F19 | How did the vote at Zwolle end?
F20 | How did the second vote end?
F21 | When was the second vote?
F22 | How many members changed sides?
F23 | Why was the plan refused?
F24 | How many lorries a day would there be?
F25 | How much rent does the school lose?
F26 | What else does the school lose?
F27 | How old is the café owner?
F28 | When was the bucket emptied?
F29 | What will the field grow?
F30 | What has Vlugpost done about the refusal?
F31 | When is the appeal hearing?
F32 | What did the director do about Orde?
F33 | What fine did Wendy Sharland get?
F34 | How many teams use the field?
F35 | When is the second vote to be?
D1 | figure | scope | F6 | 6100: a1 a4 | 3800: a1 a7 | all names or those with a local postcode
D2 | characterisation | conflict | F7 | thrown: a1 a4 a6 | spilt: a1 | the chairman against the campaigner, who later owns up
D3 | characterisation | conflict | F8 | sold: a1 a5 | leased: a1 a3 a6 | campaign and tabloid against the trust, the firm and the registry
D4 | cause | conflict | F13 | newts found: a2 a5 a6 a7 | newts planted: a2 a3 a5 | ecologists against the developer and a former volunteer
D5 | responsibility | conflict | F16 | monitoring officer: a2 | Save Our Field: a2 a6 | the council and the campaign each claim the rerun
D6 | figure | scope | F4 | 450: a1 a3 | 270: a3 | heads or full-time places
D7 | figure | update | F4 | 450: a1 a3 | 320: a7 | the firm shrinks its promise
D8 | figure | rounding | F4 | 450: a1 a3 | 500: a5 | the tabloid rounds up
D9 | figure | rounding | F14 | 14: a2 a4 | more than a dozen: a5 | the same newts
D10 | cause | conflict | F23 | traffic: a4 a6 a7 | newts: a4 a6 | the notice against the chairman and the pub
D11 | figure | update | F24 | 310: a4 | 240: a7 | the appeal has fewer lorries
D12 | figure | rounding | F5 | 4.2 hectares: a1 a2 | just over 4 hectares: a3 | the same site
D13 | figure | rounding | F9 | 99 years: a1 a3 | nearly a century: a6 | the same lease
R F13 | 5 | the ecologist; Vlugpost; a former volunteer; Wendy Sharland; the university
R F8 | 4 | the campaign; the school trust; Vlugpost; the land registry
R F14 | 1 | Hamish Orde
R F7 | 3 | Roger Pym; Wendy Sharland; the council's CCTV
S | a3 “It rained on Sunday and on Monday there were fourteen. That is quick,” | a7 “It rains on a Sunday and by Monday there are fourteen. That's quick,”
E | Vlugpost | organisation | Vlugpost; Dutch carrier Vlugpost; the developer; the firm; the company; a parcels giant
E | Wendy Sharland | person | Wendy Sharland; Mrs Sharland; Campaigner Wendy Sharland; Wendy
E | Roger Pym | person | Roger Pym; Cllr Pym; chairman Roger Pym
E | Hamish Orde | person | Hamish Orde; Ecologist Hamish Orde; Orde; Mr Orde
