story: avenida_water_march
about: a march against a water concession in Montevideo; 38,000, 150,000 or 71,000 people, at one moment or in all; who began the fight at the fountain, gas before or after the bottles, a flare thrower whom each side calls the other's man, and a smaller march four months before
=== a1 | outlet: La Diana de Montevideo | published: 2033-03-13 | title: The Avenue full from end to end
%% Trade union daily | Founded 1958
⟦F1; by=-: Montevideo walked for its water⟧ ⟦F2; v=2033-03-12; by=-: ⟦T2033-03-12: yesterday⟧⟧, and ⟦F3; v=150000; by=union federation: the federation of unions counted 150,000 of us⟧ between the Obelisk and Plaza Independencia. ⟦F4; v=November; by=-: In November, when we last went out⟧, ⟦F5; v=30000; by=-: we were thirty thousand⟧.
⟪Graciela Olivera; q: “A country that drank salt for a summer does not sell its tap,”⟫ said Graciela Olivera, general secretary of the water workers, from the lorry. ⟦F6; v=22 March; by=Graciela Olivera; st=planned: The senators vote ⟦T2033-03-22: on the 22nd⟧⟧, she reminded the crowd, ⟦F7; v=1.1bn dollars; by=-: on handing the works at Arazatú to the Aguazur consortium for 1.1 billion dollars⟧.
What spoiled the evening came from above. ⟦F8; v=horse charge; by=Graciela Olivera: Mounted police rode into people who were eating tortas fritas⟧, Olivera said, ⟦F9; v=gas first; by=Graciela Olivera: and the gas was in the air before a single bottle was⟧. ⟦F10; v=Cagancha fountain; by=-: It happened round the fountain in Plaza Cagancha⟧.
⟦F11; v=63; by=union doctors: Our volunteer doctors treated 63 comrades⟧. ⟦F12; v=police agent; by=union federation; st=alleged: The man with the red flare, the federation charges, was put there by the police⟧.
%% Strike fund: account 0044 at the cooperative bank
=== a2 | outlet: Platense Wire | published: 2033-03-13 | title: Uruguay water protest ends in clashes, 17 held
MONTEVIDEO, March 13 (Platense) - ⟦F3; v=tens of thousands; by=-: Tens of thousands of people⟧ ⟦F1; by=-: marched through the Uruguayan capital to oppose a private concession of drinking water⟧ ⟦F2; v=2033-03-12: ⟦T2033-03-12: on Saturday⟧⟧, in a mostly peaceful rally that closed with tear gas.
⟦F3; v=38000; by=interior ministry: The interior ministry gave attendance as 38,000⟧; ⟦F3; v=150000; by=unions: organisers claimed nearly four times as many⟧.
⟦F13; v=17; by=interior ministry: Seventeen demonstrators were taken into custody⟧ and ⟦F14; v=4; by=interior ministry: four officers hurt⟧, the ministry said. ⟦F11; v=9; by=interior ministry: Nine civilians were admitted to hospitals⟧.
⟦F8; v=hooded group; by=Rafael Etchart: Trouble started when some thirty hooded youths attacked the cordon with flares⟧, Deputy Minister Rafael Etchart told reporters. ⟪Rafael Etchart; q: “⟦F9; v=bottles first; by=Rafael Etchart: Only after a rain of bottles was gas authorised⟧,”⟫ he said.
⟦F15; v=Lucía Ferrer: A freelance photographer, Lucía Ferrer, 29⟧, ⟦F16; v=eye; by=colleagues: may lose the sight of one eye⟧, colleagues said.
Household water bills would ⟦F17; v=18 percent; by=opposition senators: rise by 18 percent⟧ under the contract, according to opposition senators.
%% (Reporting by the Montevideo bureau)
=== a3 | outlet: El Faro Oriental | published: 2033-03-14 | title: Interior: the union's numbers "do not fit in the street"
%% Politics | Subscribers only
There is a limit to how many people can stand on 18 de Julio, and Deputy Minister Rafael Etchart brought a plan of it. ⟦F18; v=1.9 km; by=Rafael Etchart: The stretch walked measures 1.9 kilometres⟧. ⟪Rafael Etchart; q: “⟦F3; v=not 150000; st=denied; by=Rafael Etchart: A hundred and fifty thousand do not fit in the street⟧ unless they stand on each other,”⟫ he said. ⟦F3; v=38000; by=Rafael Etchart: His police, using cameras on six roofs, arrive at thirty-eight thousand⟧.
As for the young man with the flare, whose picture has gone round the world, ⟦F12; v=architecture student; by=Rafael Etchart: Etchart described him as a student of architecture belonging to an anarchist group⟧. ⟦F12; v=no police agent; st=denied; by=Rafael Etchart: He ruled out any link with the force⟧.
⟦F16; v=eye: The photographer Ferrer was operated on ⟦T2033-03-13: on Sunday⟧⟧. ⟦F19; v=glass; by=Rafael Etchart: It was a shard from a burst bottle that struck her, in the deputy minister's account⟧.
⟦F20; v=Talero; by=-: One police horse, Talero, had to be put down⟧.
On the plaza, florist Hugo Bentancor, 63, was sweeping. ⟪Hugo Bentancor; q: “⟦F10; v=ministry door; by=Hugo Bentancor: It did not begin at the fountain. It began at the door of the ministry, down there⟧, and came up to us,”⟫ he told this paper.
=== a4 | outlet: Union of Photographers of the Río de la Plata | published: 2033-03-15 | title: Statement on our colleague Lucía Ferrer
%% For the attention of editors
⟦F15; v=Lucía Ferrer: Our member Lucía Ferrer⟧ was working, with a helmet and a vest marked PRENSA, when ⟦F16; v=eye; by=-: she was hit in the left eye⟧ ⟦F2; v=2033-03-12: ⟦T2033-03-12: on 12 March⟧⟧. ⟦F19; v=rubber bullet; by=surgeon: The surgeon who removed it calls the object a rubber projectile of twelve millimetres⟧. It is in a jar. We invite the deputy minister to come and look for the glass.
Her last eleven frames survive. They carry the camera's clock. ⟦F9; v=gas first; by=Lucía Ferrer's frames: Canisters are seen falling at 19.41; the first bottle is in a frame of 19.44⟧.
⟦F21; v=7; by=-: She is the seventh photographer wounded by police munition⟧ on this river since 2030, counting both banks.
⟦F22; by=-; st=asked: We demand that the officer who fired be named⟧.
=== a5 | outlet: Southern Cone Quarterly Online | published: 2033-03-17 | title: Counting a crowd: three numbers and a drone
%% Data desk
Both sides were wrong, and a geographer can say by how much. Pilar Antúnez of the University of the Republic flew a drone over ⟦F1: the march⟧ at ten-minute intervals, divided the avenue into 212 cells and had heads marked in each by two people who did not speak to one another.
⟦F3; v=71000; by=Pilar Antúnez: At the fullest moment, eight minutes past seven, 71,000 people stood on the avenue⟧, she finds. ⟦F23; v=96000; by=Pilar Antúnez: Taking those who came late and those who left early, 96,000 passed through⟧. ⟦F3; v=38000; by=ministry: The ministry's thirty-eight thousand fit her picture of half past five⟧; ⟦F3; v=150000; by=unions: the organisers' 150,000⟧ fits no picture at all.
Antúnez had applied the method to ⟦F4; v=November: the spring protest⟧ too. ⟦F5; v=24000; by=Pilar Antúnez: Her figure for that one is 24,000⟧, against ⟦F5; v=30000; by=unions: the thirty thousand of the unions⟧.
⟦F18; v=nearly 2 km: The route is almost two kilometres long⟧ and, with its side streets, four times as roomy as one thinks. ⟦F24; v=six in ten; by=-: Six Uruguayans in ten dislike the concession⟧, whatever they do on Saturdays.
%% Methods and cell counts: see appendix
@@ copy Platense Wire
⟦F13; v=17; by=interior ministry: Seventeen demonstrators were taken into custody⟧ and ⟦F14; v=4; by=interior ministry: four officers were hurt⟧, the ministry said.
=== a6 | outlet: Canal Once Noticias (live page, translated) | published: 2033-03-18 | title: WATER: Senate moves vote, man with flare has a name
%% LIVE — refresh for more
21.40 The presiding officer of the Senate announces that ⟦F6; v=5 April; by=Senate; st=planned: the vote on Aguazur slides ⟦T2033-04-05: to 5 April⟧⟧. ⟦F7; v=1.1bn dollars; by=-: The contract, a thousand million euros or 1.1 billion dollars⟧, is to be "explained better".
20.15 ⟦F13; v=5; by=judge: Twelve of those held leave the court free; five remain in detention⟧, orders Judge Inés Pagola.
19.50 And now the flare. ⟦F12; v=coastguard auxiliary; by=Inés Pagola: The judge's decision names him as Bruno Sosa, 24, an auxiliary of the naval prefecture who was off duty⟧ and ⟦F25; v=alone; by=Bruno Sosa: who says that nobody sent him⟧. ⟦F12; v=architecture student; by=Rafael Etchart: Five days ago Mr Etchart presented a future architect⟧. Mr Etchart's office: ⟪Rafael Etchart; q: “We had the wrong beard.”⟫
19.30 ⟦F24; v=61%; by=Opción Sur: A fresh Opción Sur survey has 61 per cent against the concession⟧, 27 for it.
18.05 ⟦F17; v=almost a fifth; by=finance ministry: The treasury concedes that the tariff would go up "by almost a fifth"⟧ in the first three years.
17.20 ⟦F26; v=24 March; by=Graciela Olivera; st=planned: Olivera calls a general strike ⟦T2033-03-24: for Thursday the 24th⟧⟧. She sticks to her number. ⟪Graciela Olivera; q: “The professor's drone did not see those who stood under the trees,”⟫ she says.
%% Earlier entries have been archived
=== a7 | outlet: The Harbour Correspondent | published: 2033-03-21 | title: Uruguay's deputy interior minister quits over water march
%% By our Buenos Aires correspondent
Rafael Etchart, who ran Uruguay's police through the largest demonstration in a decade, ⟦F27; v=resigned; by=-: stepped down ⟦T2033-03-20: on Sunday⟧⟧ after an internal inquiry contradicted much of what he had told the public.
The inspectors' report, eleven pages long and leaked within the hour, finds that ⟦F9; v=gas first; by=inquiry report: the order for gas was logged three minutes ahead of any missile⟧, and that ⟦F19; v=rubber bullet; by=inquiry report: the injury of the photojournalist Lucía Ferrer is "compatible with own munition"⟧. On ⟦F8; v=hooded group; by=inquiry report: the hooded youths and their assault on the line⟧ it sides with him. ⟦F10; v=Cagancha fountain; by=inquiry report: It also confirms that the first blows were exchanged beside the fountain⟧.
⟦F11; v=72; by=inquiry report: The report lists 72 civilians injured: the nine in hospital wards and the sixty-three seen to by union medics on the pavement⟧.
In a farewell note Etchart wrote: ⟪Rafael Etchart; q: “I was told a hundred and fifty thousand could not fit in the street. I was also told other things.”⟫ ⟦F3; v=about 40000; by=-: The attendance of some 40,000 to which his ministry had held⟧ was not mentioned.
=== key
F1 | What happened in Montevideo?
F2 | When was the water march?
F3 | How many people took part in the march?
F4 | When was the earlier march?
F5 | How many took part in the earlier march?
F6 | When will the Senate vote?
F7 | What is the concession worth?
F8 | What started the violence?
F9 | Which came first, the gas or the bottles?
F10 | Where did the clash begin?
F11 | How many civilians were hurt?
F12 | Who was the man with the flare?
F13 | How many are held?
F14 | How many officers were hurt?
F15 | Who was the injured photographer?
F16 | What injury did the photographer suffer?
F17 | How much would water bills rise?
F18 | How long was the route?
F19 | What hit the photographer?
F20 | Which horse was put down?
F21 | How many photographers have police wounded since 2030?
F22 | What does the photographers' union demand?
F23 | How many passed through the march in all?
F24 | How many oppose the concession?
F25 | Who sent the man with the flare?
F26 | When is the general strike?
F27 | What became of the deputy minister?
D1 | figure | conflict | F3 | 38000: a2 a3 a5 | 150000: a1 a2 a5 | the ministry's roof cameras against the unions' own count
D2 | figure | conflict | F3 | 71000: a5 | 150000: a1 a2 a5 | the geographer's drone count leaves no room for the unions' figure
D3 | figure | scope | F3 | 38000: a2 a3 a5 | 71000: a5 | the lower number fits half past five, the drone's the fullest moment
D4 | figure | rounding | F3 | 38000: a2 a3 a5 | about 40000: a7 | the ministry's number made round
D5 | cause | conflict | F8 | horse charge: a1 | hooded group: a2 a7 | the union blames the riders, the ministry and the inquiry the hooded youths
D6 | sequence | conflict | F9 | gas first: a1 a4 a7 | bottles first: a2 | union, photographs and inquiry against the deputy minister
D7 | place | conflict | F10 | Cagancha fountain: a1 a7 | ministry door: a3 | the florist saw it start elsewhere
D8 | identity | conflict | F12 | police agent: a1 | architecture student: a3 a6 | each side gives the flare to the other
D18 | denial | conflict | F12 | police agent: a1 | no police agent: a3 | the federation's charge, ruled out by the deputy minister
D19 | denial | conflict | F3 | 150000: a1 a2 a5 | not 150000: a3 | the deputy minister denies that so many fit
D20 | figure | rounding | F3 | tens of thousands: a2 | 38000: a2 a3 a5 | the wire's lead leaves the number open
D9 | identity | update | F12 | architecture student: a3 a6 | coastguard auxiliary: a6 | a judge's decision names the man and the ministry withdraws
D10 | cause | conflict | F19 | glass: a3 | rubber bullet: a4 a7 | a shard for the deputy minister, a projectile for surgeon and inquiry
D11 | figure | scope | F11 | 63: a1 | 9: a2 | 72: a7 | treated in the street, admitted to hospital, or both together
D12 | date | update | F6 | 22 March: a1 | 5 April: a6 | the vote was put off
D13 | figure | update | F13 | 17: a2 a5 | 5: a6 | twelve were let go
D14 | figure | conflict | F5 | 30000: a1 a5 | 24000: a5 | the unions' and the geographer's count of the November march
D15 | figure | rounding | F18 | 1.9 km: a3 | nearly 2 km: a5 | the same avenue
D16 | figure | rounding | F24 | six in ten: a5 | 61%: a6 | the same share of opponents
D17 | figure | rounding | F17 | 18 percent: a2 | almost a fifth: a6 | the same rise told loosely
R F3 | 3 | the interior ministry; the unions; the university's drone
R F9 | 4 | the union leader; the deputy minister; the photographer's frames; the inquiry's log
R F19 | 3 | the deputy minister; the surgeon; the inquiry
R F12 | 3 | the union federation; the deputy minister; the judge
S | a3 “A hundred and fifty thousand do not fit in the street | a7 “I was told a hundred and fifty thousand could not fit in the street.
E | Rafael Etchart | person | Deputy Minister Rafael Etchart; Rafael Etchart; Etchart; the deputy minister; Mr Etchart
E | Graciela Olivera | person | Graciela Olivera; Olivera
E | Lucía Ferrer | person | Lucía Ferrer; the photographer Ferrer; our colleague; the photojournalist Lucía Ferrer
E | Aguazur | organisation | the Aguazur consortium; Aguazur
E | Pilar Antúnez | person | Pilar Antúnez of the University of the Republic; Antúnez; The professor
