story: lyttelton_straddles
about: a dock strike at Lyttelton, New Zealand; over robots or over pay, a gate broken by pickets or by a lorry, dead sheep or none, troops planned or not; two ballots, two court rulings, two deaths of machines and men and an older strike look alike
=== a1 | outlet: The Banks Peninsula Mail | published: 2031-11-06 | title: Port falls silent as 340 down tools
%% By Hamish Tauroa
%% Subscribe for $2 a week
Not a crane moved over Lyttelton yesterday. ⟦F1; by=-: The harbour's watersiders walked off the job⟧ ⟦F2; v=2031-11-05 06h00; by=union: at six ⟦T2031-11-05: on Wednesday⟧ morning, on the union's clock⟧, and by breakfast ⟦F3; v=340; by=Maritime Workers' Guild: 340 of them were at the tunnel gate, the Maritime Workers' Guild said⟧.
⟦F4; v=robots; by=Ruby Paewai: It is about the robots, branch secretary Ruby Paewai says⟧: ⟦F5; v=24; by=Ruby Paewai: twenty-four straddle carriers that need no driver, due on the wharf by autumn⟧. ⟪Ruby Paewai; q: “⟦F6; v=machine; by=Ruby Paewai: One of those things killed Tavita in August⟧ and they ordered two dozen more,”⟫ she said. ⟦F7; v=Tavita Leota; by=-: Tavita Leota, 29, a lasher⟧, died under a machine on trial.
⟦F4; v=pay; by=Craig Dunstan: Port chief executive Craig Dunstan says it is about money and only money⟧. ⟦F8; v=8 percent; by=Craig Dunstan: The Guild wants 8 per cent⟧, he said; ⟦F9; v=4.5 percent; by=Craig Dunstan: the company has put four and a half on the table⟧.
⟦F10; v=92 percent; by=-: The members had voted for action by 92 per cent last week⟧. ⟦F11; v=11 days; by=-: The last stoppage, in 2027, went on for 11 days⟧.
⟦F12; v=9; by=harbourmaster: Nine ships were at anchor off Godley Head last night, by the harbourmaster's list⟧. ⟦F13; v=2300; by=-: On one, the cruise liner Aurelia Bay, 2,300 passengers⟧ looked at Christchurch's hills and ate a second lunch. In London Street the bakery sold out of pies by nine. The owner, whose father was locked out in 1951, chalked the picket's debts on the wall.
=== a2 | outlet: South Pacific Wire | published: 2031-11-07 | title: New Zealand port strike strands meat, fruit and a cruise ship
WELLINGTON, Nov 7 (SPW) – ⟦F1; by=-: A walkout has shut New Zealand's third-busiest port⟧, ⟦F12; v=9; by=-: leaving nine vessels queuing⟧ and exporters warning of losses at the start of the cherry season.
⟦F14; v=18 million dollars; by=exporters' council: The exporters' council put the damage at NZ$18 million (US$10.4 million) a day⟧. ⟦F15; v=40 percent; by=-: Lyttelton handles about two fifths of what the South Island sells abroad⟧.
⟦F2; v=2031-11-04 22h00; by=Harbour Canterbury: Operator Harbour Canterbury said crews had gone home at 10 p.m. ⟦T2031-11-04: on Tuesday⟧, eight hours before the notice took effect⟧, and ⟦F16; by=Harbour Canterbury: asked the Employment Court to stop the strike⟧. ⟦F3; v=296; by=Harbour Canterbury: It counted 296 absentees⟧.
⟦F8; v=8 percent; by=-: Dockers are seeking a rise of 8 percent⟧. ⟦F9; v=4.5 percent; by=-: Management has offered 4.5⟧. ⟦F17; v=no; by=prime minister: Prime Minister Olivia Rennie said there was no plan to use soldiers⟧. ⟦F17; v=yes; by=leaked paper: A cabinet paper leaked to opposition lawmakers describes a rota for 120 army drivers⟧.
⟦F18; v=Timaru; by=Harbour Canterbury: Two box ships are being sent to Timaru, the operator said⟧.
⟦F6; v=no seat belt; by=safety regulator: The workplace safety regulator's interim note on an August death at the port says the man had been riding on the machine's step⟧; the union disputes that. The regulator named the victim as ⟦F7; v=Tavita Leota; by=safety regulator: Leota, a 29-year-old from the lashing gang⟧.
⟦F10; v=92 percent; by=union: The mandate for the action came from 92 of every 100 ballot papers, union figures show⟧. Workers at the coal berth, who belong to another body, are not taking part, and tankers are still being pumped out.
%% (SPW) Wellington newsroom
=== a3 | outlet: The Hard Word | published: 2031-11-10 | title: GATE CRASH! Strikers smash port fence, two in hospital
%% NZ's loudest read
It was ugly. It was cold. And it was on video. ⟦F19; v=pickets; by=Craig Dunstan: A mob of pickets tore the tunnel gate off its hinges ⟦T2031-11-08: on Saturday⟧ night, port boss Craig Dunstan fumes⟧. ⟦F19; v=lorry; by=Ruby Paewai: Union queen Ruby Paewai has a different movie: a lorry drove at it with its lights off⟧.
⟦F20; v=2; by=-: Two strikers got a ride to Burwood with broken legs⟧. ⟦F21; v=17; by=police: Seventeen got a ride to the cells, say police⟧.
Who's paying? You are. ⟦F14; v=18 million dollars; by=-: Eighteen million bucks a day, gone⟧. ⟦F12; v=14; by=-: Fourteen boats are parked outside now⟧. On the Gulf Drover, bound for Jeddah, ⟦F22; v=31; by=animal inspector: sheep are dropping, an animal inspector whispers, thirty-one so far⟧. ⟦F22; v=0; by=shipper; st=denied: Not one, snaps the shipper⟧.
And on the Aurelia Bay ⟦F13; v=2300; by=-: the 2,300 sunseekers⟧ are down to powdered eggs. ⟪Trish Bolton; q: “I paid nine grand to look at a car park,”⟫ moaned Trish Bolton, 67, of Tamworth, by phone.
⟦F4; v=pay; by=-: All this for a pay packet⟧ that already ⟦F23; v=112000 dollars; by=Harbour Canterbury: averages $112,000, says the company⟧. ⟦F23; v=84000 dollars; by=Ruby Paewai: Try 84, says Paewai⟧, who counts forty hours and no nights. ⟦F8; v=8 percent; by=-: They want eight more in every hundred⟧. ⟦F11; v=11 days; by=-: Last time, four years back, they sulked for eleven days⟧. ⟦F10; v=92 percent; by=-: Nine out of ten, 92 to be fair, put their hands up for it⟧.
⟦F24; v=Mere Kingi; by=-: Retired judge Mere Kingi has been wheeled in to mediate⟧. Good luck, Judge.
Down the road at the Volcano Cafe they've run out of patience and oat milk. One bloke in hi-vis told us to print whatever we wanted because we would anyway. So here it is.
=== a4 | outlet: Box & Berth | published: 2031-11-12 | title: Court leaves Lyttelton picket in place; Timaru says no
%% Container shipping weekly
The Employment Court in Christchurch ⟦F16; v=refused; by=-: turned down Harbour Canterbury's application for an injunction ⟦T2031-11-10: on Monday⟧⟧. The judge found ⟦F2; v=2031-11-05 06h00; by=judge: that the logs showed work until the notified hour, 0600 ⟦T2031-11-05: on the 5th⟧⟧. A separate ruling ⟦F25; v=50 metres; by=judge: told pickets to stay 50 metres from the rail line⟧.
⟦F18; v=nowhere; by=Timaru stevedores: Timaru's stevedores declined to touch the diverted tonnage⟧ and one of the two, the Maren Sund, went on to Port Botany, where ⟦F26; by=-: the Sydney men refused her lines too⟧.
On the merits, ⟦F4; v=robots; by=tender file: the tender file bears the Guild out that driverless straddles are the nub⟧: ⟦F5; v=24; by=tender file: two dozen units, with an option for ten⟧. ⟦F27; v=70; by=tender file: It assumes seventy fewer posts⟧. ⟦F9; v=5.5 percent; by=mediator: The wage gap has meanwhile narrowed: the company is at 5.5, the mediator let it be known⟧. ⟦F24; v=Mere Kingi; by=-: The go-between, former judge Mere Kingi⟧, meets both sides again tomorrow.
⟦F21; v=17; by=-: Seventeen pickets arrested that night⟧ have been released. Costs? ⟦F14; v=11 million dollars; by=Ewan Pike: Ewan Pike of Lincoln University gets to eleven million a day once cargo that is merely late is taken out⟧. ⟦F15; v=40 percent; by=port statistics: The gateway's share of southern exports is 40 per cent, port statistics show⟧. ⟦F3; v=about 300; by=-: About three hundred on strike⟧ hold that up. ⟦F19; v=lorry; by=terminal camera: As for Saturday's gate, the terminal's own camera, which we were shown, has a curtain-sider going through it from outside⟧. ⟦F20; v=2; by=-: The pair with fractures⟧ were standing behind it.
Terminals from Rotterdam to Busan have gone further and with less noise, usually by paying for it. What sets Lyttelton apart is the tunnel: there is one road in, and whoever stands in it owns the port.
=== a5 | outlet: The Bollard (Sydney) | published: 2031-11-14 | title: Why we wouldn't catch the Maren Sund's ropes
%% Paper of the Botany branch. Pass it on.
Because they'd have done it for us. ⟦F26; by=-: When the Maren Sund came up the heads ⟦T2031-11-11: on Tuesday⟧ not one of our gangs would tie her up⟧. ⟦F18; v=nowhere; by=-: Timaru had already shown her the door⟧.
Let's be clear what it is over. ⟦F4; v=robots; by=-: Machines without drivers⟧, and ⟦F7; v=Tavita Leota; by=-: a young fella called Tavita Leota⟧. ⟦F6; v=machine; by=workmate: His mate Junior saw it turn on him with nobody at the stick⟧. The suits' version, ⟦F6; v=no seat belt; by=safety regulator; st=doubted: that he was hitching a ride⟧, came from a note written before Junior was interviewed. ⟦F27; v=70; by=-: Seventy jobs go⟧ if the order stands.
⟪Ruby Paewai; q; via=The Banks Peninsula Mail: “⟦F6; v=machine; by=Ruby Paewai: One of them killed Tavita in August⟧,”⟫ as Ruby told her local rag. She rang us on Wednesday. ⟪Ruby Paewai; q: “⟦F17; v=yes; by=Ruby Paewai: We've had the army's bus timetable read out to us in Parliament⟧,”⟫ she laughed. ⟦F17; v=no; by=prime minister; st=denied: Their PM still swears no soldier will drive a crane⟧.
@@ copy South Pacific Wire
⟦F14; v=18 million dollars; by=exporters' council: The exporters' council put the damage at NZ$18 million a day⟧. Funny, they never put a number on a lasher.
⟦F21; v=17; by=-: The seventeen who were locked up⟧ are all out; ⟦F28; v=3; by=Guild: three face charges, the Guild tells us⟧. ⟦F16; v=refused; by=-: The bosses' injunction went in the bin⟧. We've banked ⟦F29; v=60000 dollars; by=-: sixty thousand Aussie for the hardship fund⟧. ⟦F12; v=14; by=-: And fourteen ships⟧ are learning to wait. ⟦F22; v=31; by=inspector: Spare a thought for the sheep, the thirty-one the inspector logged and the shipper can't see⟧.
We've seen the brochure too, comrades. Same yellow machines, same smiling engineer with a tablet. Page nine says they are coming to Botany in the third phase, and there's no page ten.
=== a6 | outlet: Nanyang Evening Mail | published: 2031-11-20 | title: After 13 days, New Zealand dockers go back – with fewer robots
%% Asia-Pacific desk
SINGAPORE/CHRISTCHURCH – ⟦F30; v=2031-11-18; by=-: Cranes swung again at Lyttelton ⟦T2031-11-18: on Tuesday⟧⟧ after ⟦F31; v=13 days; by=-: a stoppage of 13 days, two longer than ⟦F11; v=11 days; by=-: that of 2027⟧⟧. ⟦F32; v=57 percent; by=Guild: The settlement got 57 per cent in a show of cards, the Guild said⟧, a far cry from ⟦F10; v=92 percent; by=-: the 92 with which the men had gone out⟧.
⟦F5; v=12; by=settlement: Twelve driverless carriers will come instead of twice as many⟧ and ⟦F33; v=2034; by=settlement: nobody can be dismissed before 2034⟧, the text says. ⟦F9; v=5.5 percent; by=settlement: Pay goes up by five and a half⟧. ⟦F8; v=8 percent; by=-: They had wanted eight⟧. ⟦F24; v=Mere Kingi; by=-: Dame Mere Kingi⟧ wrote the text by hand in a fishermen's mission.
⟪Craig Dunstan; q: “⟦F4; v=pay; by=Craig Dunstan: It was always the pay⟧; the robots were for the cameras,”⟫ Mr Craig Dunstan told this newspaper. ⟦F23; v=112000 dollars; by=Craig Dunstan: His dockers take home 112,000 dollars, overtime and nights included, he said⟧.
The queue, ⟦F12; v=about a dozen; by=-: a dozen or so hulls when work resumed⟧, should clear by Sunday. ⟦F13; v=2300; by=cruise line: The Aurelia Bay's two thousand three hundred guests were refunded, her owners say⟧. ⟦F22; v=31; by=veterinary certificate: The Gulf Drover sailed with 31 animals fewer than she had loaded, her veterinary certificate shows⟧. ⟦F15; v=40 percent; by=-: Forty per cent of the island's outbound trade⟧ is moving.
⟦F31; v=two weeks; by=-: Two weeks without Lyttelton⟧ cost chilled lamb its slot on Singapore's shelves. ⟦F20; v=2; by=-: The two men from the gate⟧ will walk by Christmas. ⟦F28; v=3; by=police: Police will still take a trio of pickets before a judge⟧, but have also ⟦F19; v=lorry; by=police: summonsed the driver of the lorry that burst the gate⟧. ⟦F7; v=Tavita Leota; by=-: For the family of Mr Tavita Leota⟧ ⟦F34; v=February; by=-: the coroner will sit in February⟧.
In the mission the kettle has been left on. The union's banner, which took four to carry, was rolled up by one man on Tuesday evening; he said that he would keep it dry.
=== key
F1 | What happened at the port of Lyttelton?
F2 | When did the strike begin?
F3 | How many are on strike?
F4 | What is the strike about?
F5 | How many driverless carriers are to come?
F6 | How did the lasher die in August?
F7 | Who died in August?
F8 | What rise does the union want?
F9 | What rise does the company offer?
F10 | How did the vote for the strike end?
F11 | How long was the strike of 2027?
F12 | How many ships are waiting?
F13 | How many passengers are on the cruise ship?
F14 | What does the strike cost a day?
F15 | What share of the South Island's exports goes through Lyttelton?
F16 | What became of the application to the Employment Court?
F17 | Were soldiers to be used?
F18 | Where did the diverted ships go?
F19 | Who broke the gate?
F20 | How many strikers were hurt at the gate?
F21 | How many were arrested?
F22 | How many sheep died on the Gulf Drover?
F23 | What do the dockers earn?
F24 | Who mediates?
F25 | How far must pickets stay from the rail line?
F26 | What happened to the Maren Sund in Sydney?
F27 | How many jobs would go?
F28 | How many strikers face charges?
F29 | How much did the Sydney branch collect?
F30 | When did work resume?
F31 | How long did the strike last?
F32 | How did the vote on the settlement end?
F33 | Until when are the jobs safe?
F34 | When does the coroner sit?
D1 | cause | conflict | F4 | robots: a1 a4 a5 | pay: a1 a3 a6 | the union and the tender file say driverless machines, the chief executive money
D2 | responsibility | conflict | F19 | pickets: a3 | lorry: a3 a4 a6 | the port chief against the union, the camera and later the police
D3 | date | conflict | F2 | 2031-11-05 06h00: a1 a4 | 2031-11-04 22h00: a2 | the union and the judge against the operator
D4 | cause | conflict | F6 | machine: a1 a5 | no seat belt: a2 a5 | the union and a workmate against the regulator's note
D5 | denial | conflict | F17 | no: a2 a5 | yes: a2 a5 | the prime minister denies what a cabinet paper describes
D6 | figure | conflict | F22 | 31: a3 a5 a6 | 0: a3 | an inspector and the certificate against the shipper
D7 | figure | conflict | F3 | 340: a1 | 296: a2 | the union's and the operator's count
D8 | figure | rounding | F3 | 296: a2 | about 300: a4 | the trade paper rounds
D9 | figure | scope | F14 | 18 million dollars: a2 a3 a5 | 11 million dollars: a4 | the economist leaves out cargo that is only late
D10 | figure | scope | F23 | 112000 dollars: a3 a6 | 84000 dollars: a3 | with overtime and nights or for forty hours
D11 | figure | update | F12 | 9: a1 a2 | 14: a3 a5 | about a dozen: a6 | the queue grew, then shrank
D12 | figure | update | F9 | 4.5 percent: a1 a2 | 5.5 percent: a4 a6 | the offer was raised
D13 | figure | update | F5 | 24: a1 a4 | 12: a6 | the settlement halves the order
D14 | figure | rounding | F31 | 13 days: a6 | two weeks: a6 | the paper rounds its own number
D15 | place | update | F18 | Timaru: a2 | nowhere: a4 a5 | the announced diversion failed
R F4 | 3 | the union; the chief executive; the tender file
R F19 | 4 | Craig Dunstan; Ruby Paewai; the terminal camera; the police
R F14 | 2 | the exporters' council; Ewan Pike
R F22 | 3 | the animal inspector; the shipper; the veterinary certificate
S | a1 One of those things killed Tavita in August | a5 One of them killed Tavita in August
E | Ruby Paewai | person | Ruby Paewai; Paewai; branch secretary Ruby Paewai; Union queen Ruby Paewai
E | Craig Dunstan | person | Craig Dunstan; port boss Craig Dunstan; Mr Craig Dunstan
E | Mere Kingi | person | Mere Kingi; Dame Mere Kingi; Retired judge Mere Kingi; the mediator
E | Maritime Workers' Guild | organisation | Maritime Workers' Guild; the Guild; the union
E | Harbour Canterbury | organisation | Harbour Canterbury; the operator; the company; management
