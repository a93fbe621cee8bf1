story: huon_painting
about: a colonial river painting is gone from a Hobart gallery and turns up in Singapore; cut from its frame or swapped for a copy weeks before, who had the key, insured value and market value, a shipper or a dealer, and whose the canvas is, the state's or the family's; a bark canoe stolen in Cairns and an older theft of 1998 are not this one
=== a1 | outlet: Derwent Mercury | published: 2030-02-12 | title: 'Gone like a tooth': prized Huon landscape stolen from city gallery
%% By Tess Arundel
%% BREAKING | Comments closed for legal reasons
A masterpiece of Tasmanian painting ⟦F1; by=Tasmania Police: has been stolen from Hobart's Salamanca Gallery⟧, police confirmed ⟦T2030-02-12: today⟧.
⟦F2; v=Evening on the Huon; by=-: Evening on the Huon⟧, ⟦F3; v=1849; by=-: painted by Josiah Crale in 1849⟧, ⟦F4; v=2030-02-11; by=Tasmania Police: was taken ⟦T2030-02-11: overnight on Monday⟧⟧, Detective Inspector Gail Munt said. ⟦F5; v=cut from frame; by=Gail Munt: It was sliced out with a blade, and the gilt frame left hanging⟧.
⟪Petra Lindqvist; q: “It is gone like a tooth. You keep feeling for it,”⟫ director Petra Lindqvist said. ⟦F6; v=AUD 6.5m; by=Petra Lindqvist: The work is insured for $6.5 million⟧.
⟦F7; v=tripped; by=Gail Munt: A motion alarm went off at 2.14 a.m.⟧, Inspector Munt said, and ⟦F8; v=11 minutes; by=Gail Munt: guards arrived eleven minutes later⟧.
It is ⟦F9; v=1998; by=-: the gallery's first loss since 1998⟧, when ⟦F10; v=2 watercolours; by=-: a pair of watercolours walked out under a raincoat⟧.
⟦F3; v=1849; by=-: Crale set up his easel in 1849⟧, twelve years after he came in irons for forging banknotes. ⟦F13; v=3; by=-: In the foreground sit three women⟧, whom the label calls “Natives, resting”.
=== a2 | outlet: Southern Cross Press | published: 2030-02-13 | title: Australian gallery robbed of $4 mln colonial canvas
HOBART, Feb 13 (SCP) - Thieves ⟦F1; by=police: broke into a museum in Tasmania and made off with a 19th-century river scene⟧, ⟦F5; v=cut from frame; by=police: leaving an empty frame⟧, police in the island state said.
⟦F6; v=AUD 6.5m; by=gallery: Cover on the picture stands at 6.5 million Australian dollars (US$4.2 million)⟧, according to the gallery. ⟦F11; v=AUD 9m; by=auctioneers: Auctioneers said it might bring nine million⟧ if it could be sold, ⟦F12; by=auctioneers: which it cannot⟧.
⟦F2; v=Evening on the Huon; by=-: The oil⟧ shows ⟦F13; v=3; by=-: three Aboriginal women on a bank at dusk⟧. ⟦F3; v=mid-19th century; by=-: Crale, a transported forger, made it around the middle of the century⟧.
Last week ⟦F14; v=bark canoe; by=Queensland police: a bark canoe disappeared from a museum in Cairns⟧; ⟦F15; v=no link; by=Queensland police; st=denied: Queensland police saw no connection⟧.
Security had been thin. ⟦F8; v=within a quarter of an hour; by=-: It took the better part of a quarter of an hour for anyone in uniform to appear⟧. ⟦F4; v=2030-02-11; by=-: The raid fell in the night from Monday to Tuesday⟧, during a regatta that had drawn most patrols to the waterfront.
%% (Writing by Leo Achterberg)
=== a3 | outlet: Derwent Mercury | published: 2030-02-20 | title: The frame held a fake, says conservator
%% By Tess Arundel
⟦F5; v=copy swapped earlier; by=Ingrid Sorell: What was cut from the wall last week was a copy; the true canvas had left the building in the new year⟧, the gallery's former conservator has told the Mercury.
Ingrid Sorell, ⟦F16; v=2030-01-31; by=Ingrid Sorell: who was let go ⟦T2030-01-31: on 31 January⟧⟧, bases it on threads that police found stuck to the stretcher. ⟪Ingrid Sorell; q: “⟦F17; v=polyester; by=Ingrid Sorell: That is polyester. Crale was many things, but he was not a time traveller⟧,”⟫ she said.
⟦F5; v=cut from frame; by=Petra Lindqvist: Ms Lindqvist will have none of it: the picture was authentic on the Monday evening⟧, when she walked past it with donors. ⟦F18; v=4; by=gallery: Only four people hold the strongroom code⟧, the gallery's own list shows, ⟦F19; v=yes; by=gallery: and Ms Sorell was one of them⟧. ⟦F19; v=no; by=Ingrid Sorell; st=denied: She says that hers was cancelled in December⟧.
As for the alarm, ⟦F7; v=silent; by=Ray Tunks: security guard Ray Tunks, on duty that night, says it never made a sound⟧. ⟦F20; v=cleaner; by=Ray Tunks: It was a cleaner who raised the cry, at ten to six⟧.
The Mercury put her account to two framers. Both said that ⟦F31; v=hide the swap; by=framers: a knife is what you would use if you feared that someone might look at the back⟧. ⟦F1; by=-: Nine days after the alarm, or the lack of one, the wall is still bare⟧.
%% The Mercury's Arts Ball: last tables
=== a4 | outlet: Straits Morning Post | published: 2030-03-19 | title: Missing Tasmanian painting found at Changi storage house
%% Home | Courts & Crime
An Australian painting ⟦F1; by=-: stolen in Hobart ⟦T2030-02: last month⟧⟧ ⟦F21; v=Singapore; by=Singapore police: has been recovered in a bonded art store near Changi⟧, the police said ⟦T2030-03-18: yesterday⟧. ⟦F22; v=arrested; by=Singapore police: A 58-year-old man was arrested⟧.
He is understood to be ⟦F23; v=shipper; by=store manager: a freight forwarder who had rented the unit for four years⟧, the store's manager, Mr Desmond Foo, said. ⟦F24; v=garden statues; by=airway bill: The airway bill describes the crate as garden statuary⟧. ⟦F25; v=2030-01-19; by=airway bill: It is dated ⟦T2030-01-19: Jan 19⟧⟧, ⟦F26; v=more than 3 weeks; by=-: more than three weeks before the break-in⟧.
⟪Desmond Foo; q: “We weigh statues, we do not unwrap them,”⟫ said Mr Foo.
Experts flown in from Melbourne ⟦F27; v=genuine; by=Melbourne experts: pronounced the work right⟧. ⟦F6; v=AUD 6.5m; by=-: At $5.7 million, its insured value⟧ is ⟦F29; v=record; by=Desmond Foo: the largest single seizure at the store⟧.
⟦F2; v=Evening on the Huon; by=-: The canvas, known as Evening on the Huon⟧, ⟦F13; v=3; by=-: depicts a trio of Aboriginal women by a river⟧. ⟦F3; v=1849; by=-: Its reverse is inscribed with the year 1849⟧.
=== a5 | outlet: The Fence (Antiquarian Trade Weekly) | published: 2030-03-22 | title: Crale: who sold what to whom
%% Gossip and provenance since 1971
The police have a hand-cuffed ⟦F23; v=shipper: “shipper”⟧; the trade knows him better. ⟦F23; v=dealer; by=two London houses: Two London houses tell us Aubrey Teo has dealt in colonial pictures for twenty years⟧, boxes being the least of it. ⟦F30; v=no; by=Aubrey Teo's solicitor; st=denied: Teo never knew what was in the crate, says his solicitor⟧.
Forget the glamorous burglary. ⟦F5; v=copy swapped earlier; by=-: The substitution was made between Christmas and the middle of January⟧, and ⟦F31; v=hide the swap; by=-: the cutting in February was theatre, to cover it before the canvas went to be cleaned⟧. ⟦F25; v=2030-01-19; by=-: The papers for the flight, of the third week of January⟧, settle the matter.
Price? ⟦F11; v=AUD 9m; by=auctioneers: Nine, the rooms said⟧. ⟦F11; v=AUD 3m; by=The Fence: Stolen, relined and with three women whom nobody may now put on a calendar, three⟧, say we.
Ownership is the true spectacle. ⟦F32; v=family; by=Mavis Crale-Hobbs: Mrs Mavis Crale-Hobbs of Huonville produces a letter of 1931 that calls it a loan⟧. ⟦F32; v=state; by=state solicitor: The Crown has a receipt, says its solicitor, of the same year and for sixty pounds⟧.
@@ copy Southern Cross Press
Auctioneers ⟦F11; v=AUD 9m; by=auctioneers: said it might bring nine million Australian dollars⟧ if it could be sold, ⟦F12; by=auctioneers: which it cannot⟧.
As for ⟦F9; v=1998; by=-: the affair of 1998⟧, which everyone now dusts off: ⟦F10; v=3 objects; by=-: three things went that day, if one counts the medal⟧, ⟦F43; v=returned; by=-: and all came back by post⟧.
=== a6 | outlet: Southern Cross Press | published: 2030-06-04 | title: Tasmanian gallery registrar charged over painting swap
HOBART, June 4 (SCP) - Police ⟦F33; v=registrar; by=police: have charged the registrar of a Hobart gallery with theft⟧ of the Josiah Crale landscape found in Singapore, saying ⟦F5; v=copy swapped earlier; by=police: he hung a replica in its place ⟦T2030-01: in January⟧⟧ and ⟦F31; v=hide the swap; by=police: later hacked that out to conceal the exchange⟧.
Colin Marr, ⟦F34; v=46; by=-: 46⟧, ⟦F35; v=not guilty; by=Colin Marr; st=denied: told a magistrate that he had done nothing of the sort⟧. ⟦F36; v=AUD 400000; by=prosecution: He was to have received about 400,000 dollars, the prosecution said⟧; ⟦F36; v=nothing; by=defence: not a cent has been traced to him, his counsel replied⟧.
⟦F7; v=silent; by=police: The alarm had been switched off from inside⟧, Inspector Munt said, ⟦F37; by=Gail Munt: withdrawing her statement of February⟧. ⟦F18; v=5; by=police: Five persons, not four, knew the code⟧. ⟦F19; v=no; by=police: Former conservator Ingrid Sorell's had been deleted before Christmas⟧, and ⟦F38; v=cleared; by=police: she is no longer under suspicion⟧.
⟪Petra Lindqvist; q: “We felt for the tooth in the wrong place,”⟫ the director said.
⟦F22; v=released; by=Singapore police: The man held in Singapore, Aubrey Teo, has been let go without charge⟧, police there said. ⟦F21; v=Singapore; by=-: It was in a Changi depot that the landscape came to light⟧ in March. ⟦F25; v=2030-01-19; by=-: The box had been flown out on January 19⟧, ⟦F24; v=garden statues; by=-: declared as stone figures for a lawn⟧.
=== a7 | outlet: palawa Country Voice | published: 2030-06-11 | title: Three women come home
%% Community radio script, southern Tasmania
⟦F39; v=2030-06-10; by=-: She landed ⟦T2030-06-10: on Monday⟧, in a crate with a seat of its own⟧. The papers call it Crale's picture. We call it ⟦F13; v=3; by=-: the portrait of a trio of our old people⟧, and ⟦F40; v=named; by=elders: the elders have their names⟧.
Everybody has talked for months about ⟦F32; v=state: the Crown's sixty pounds⟧ and ⟦F32; v=family: the Crale-Hobbs letter⟧. Aunty Dot Mansell has another view. ⟪Dot Mansell; q: “⟦F32; v=community; by=Dot Mansell: He had no permission to take them, so nobody had permission to own them⟧,”⟫ she says.
⟦F3; v=1851; by=Dot Mansell: Aunty Dot says he sat down to draw in the summer of '51⟧, since one of the women was on Flinders Island before. ⟦F3; v=1849; by=gallery: The gallery goes by the date on the back, 1849⟧.
⟪Petra Lindqvist; q; via=Derwent Mercury: “It's gone, like a tooth you keep feeling for,”⟫ the director told the Mercury in summer. Well. ⟦F41; v=October; st=planned; by=gallery: From ⟦T2030-10: October⟧ it will hang again, says her office⟧, ⟦F42; v=glass; by=gallery: behind glass⟧.
Remember how it went: ⟦F5; v=copy swapped earlier; by=-: first a copy was hung over us, and then even the copy was cut down⟧. ⟦F33; v=registrar; by=-: The man from the registry⟧ goes before a jury ⟦F44; v=2031; st=planned; by=-: ⟦T2031: next year⟧⟧. ⟦F6; v=AUD 6.5m; by=-: Six and a half million, they say she is covered for⟧; nobody asked her.
%% Next: tides and football
=== key
F1 | What happened at the Hobart gallery?
F2 | Which work was stolen?
F3 | When was it painted?
F4 | When was the break-in?
F5 | How did the painting leave the gallery?
F6 | For how much was the painting insured?
F7 | Did the alarm go off?
F8 | How soon did guards arrive?
F9 | When was the gallery's previous loss?
F10 | What was stolen in 1998?
F11 | What would the painting fetch?
F12 | Can the painting be sold?
F13 | How many women does it show?
F14 | What was stolen in Cairns?
F15 | Was the Cairns theft linked?
F16 | When did the conservator lose her post?
F17 | What were the threads made of?
F18 | How many people held the strongroom code?
F19 | Did Ingrid Sorell hold a valid code?
F20 | Who raised the alarm?
F21 | Where was the painting recovered?
F22 | What happened to the man in Singapore?
F23 | What was the arrested man's trade?
F24 | How was the crate described?
F25 | When was the airway bill dated?
F26 | How long before the break-in was the bill?
F27 | Is the recovered work genuine?
F29 | How large was the seizure?
F30 | Did Teo know what was in the crate?
F31 | Why was the canvas cut out in February?
F32 | Who owns the painting?
F33 | Who was charged?
F34 | How old is the registrar?
F35 | How does the registrar plead?
F36 | What was the registrar paid?
F37 | What did the inspector withdraw?
F38 | Is Ingrid Sorell under suspicion?
F39 | When did the painting come back?
F40 | Are the women known by name?
F41 | When will it hang again?
F42 | How will it be protected?
F43 | What became of the things stolen in 1998?
F44 | When is the trial?
D1 | sequence | conflict | F5 | cut from frame: a1 a2 a3 | copy swapped earlier: a3 a5 a6 a7 | the director holds that the true canvas was cut out in February, the conservator, the trade and later the police that a copy hung there
D2 | denial | conflict | F7 | tripped: a1 | silent: a3 a6 | the police first say it rang, the guard that it did not
D3 | figure | scope | F11 | AUD 9m: a2 a5 | AUD 3m: a5 | a clean sale against a stolen and relined canvas
D4 | denial | conflict | F19 | yes: a3 | no: a3 a6 | the gallery's list against the conservator and later the police
D5 | figure | update | F18 | 4: a3 | 5: a6 | the police found a fifth holder
D6 | identity | conflict | F23 | shipper: a4 a5 | dealer: a5 | the store manager and two London houses describe one man
D7 | responsibility | conflict | F32 | family: a5 a7 | state: a5 a7 | community: a7 | a loan letter, a receipt, and the claim of the women's people
D8 | date | rounding | F3 | mid-19th century: a2 | 1849: a1 a4 a7 | the agency rounds the year
D9 | date | conflict | F3 | 1849: a1 a4 a7 | 1851: a7 | the date on the back against an elder's reckoning
D10 | figure | conflict | F36 | AUD 400000: a6 | nothing: a6 | prosecution and defence
D11 | figure | rounding | F8 | 11 minutes: a1 | within a quarter of an hour: a2 | the same delay
D12 | figure | scope | F10 | 2 watercolours: a1 | 3 objects: a5 | the pictures alone or with the medal
D13 | identity | update | F22 | arrested: a4 | released: a6 | he is let go without charge
R F5 | 3 | the director and first police account; the former conservator; the police inquiry
R F7 | 2 | the inspector; the guard
R F32 | 3 | the family's letter; the state solicitor; the elder
R F11 | 2 | the auctioneers; the trade weekly
S | a1 “It is gone like a tooth. You keep feeling for it,” | a7 “It's gone, like a tooth you keep feeling for,”
E | Petra Lindqvist | person | Petra Lindqvist; Ms Lindqvist; the director
E | Ingrid Sorell | person | Ingrid Sorell; Ms Sorell; former conservator; the gallery's former conservator
E | Aubrey Teo | person | Aubrey Teo; Teo; a 58-year-old man
E | Evening on the Huon | work | Evening on the Huon; Crale's picture; the Josiah Crale landscape; the oil
