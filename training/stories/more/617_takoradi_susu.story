story: takoradi_susu
about: a savings scheme of market women in Takoradi collapses and its founder is tried; stolen money or a failed cocoa bet, depositors or accounts, cedis owed with or without promised interest, fled or on pilgrimage, a suicide that was a stroke, a jail term and its appeal, and an earlier scheme with a like name
=== a1 | outlet: Western Surf Daily | published: 2030-09-11 | title: Golden Anchor Susu shuts doors; thousands of savers stranded
%% From Ebo Quansah, Takoradi
%% Classifieds: land for sale at Anaji, call Nana
⟦F1; by=-: The offices of Golden Anchor Susu Enterprise stayed locked⟧ ⟦F2; v=2030-09-09; by=-: ⟦T2030-09-09: on Monday⟧⟧, ⟦F3; v=32000; by=Market Women's Association: leaving 32,000 customers without their savings⟧, by the tally of the Market Women's Association. ⟦F4; v=41 million cedis; by=Market Women's Association: Forty-one million cedis is owed to them⟧, the association's queen, Nana Esi Badu, put it.
The founder, ⟦F5; v=Ackon; by=-: Prophet Emmanuel Ackon⟧, ⟦F6; v=fled; by=police: crossed into Côte d'Ivoire at Elubo on Saturday night⟧, according to Takoradi police. ⟦F6; v=pilgrimage; by=church secretary: His church secretary said the man of God was on a prayer retreat in Jerusalem⟧ ⟦F7; st=planned; by=church secretary: and would be back on the twentieth⟧.
Fishmonger Araba Tawiah had put in every day for six years. ⟪Araba Tawiah; q: “⟦F8; v=18000 cedis; by=Araba Tawiah: I have eighteen thousand in that blue book⟧. Now it is only a book,”⟫ she said.
Golden Anchor is not to be confused with Golden Harvest, ⟦F9; v=2017; by=-: which folded in 2017⟧ ⟦F10; v=12 million cedis; by=-: with debts of twelve million⟧.
=== a2 | outlet: Gulf of Guinea Press | published: 2030-09-13 | title: Ghana police seek pastor over collapsed savings scheme
ACCRA (GGP) – Ghanaian police have asked Interpol for help in finding ⟦F5; v=Ackon; by=-: the preacher behind a savings scheme⟧ whose ⟦F1; by=-: abrupt closure⟧ ⟦F2; v=2030-09-09; by=-: at the start of the week⟧ has ruined traders in the western port of Takoradi.
⟦F3; v=tens of thousands; by=-: Tens of thousands of people are affected⟧. ⟦F4; v=41 million cedis; by=Nana Esi Badu: They are owed 41 million cedis ($2.7 million)⟧, a market leader said. ⟦F4; v=29 million cedis; by=Bank of Ghana: The Bank of Ghana gave a figure of 29 million⟧, ⟦F11; by=Bank of Ghana: which leaves out the interest that had been promised⟧. ⟦F12; v=no licence; by=Bank of Ghana: The scheme had no licence⟧, the central bank added.
⟦F13; v=suicide; by=police: A 54-year-old depositor took her own life⟧ on Wednesday after queuing at the gate, police said.
⟦F14; by=-: Crowds burned two of the scheme's minibuses⟧. ⟦F15; v=9; by=-: Nine people were arrested⟧.
%% GGP/ab/lt
=== a3 | outlet: Anchor of Light Ministries (statement) | published: 2030-09-15 | title: The Prophet has not run
%% For immediate release. God bless you.
Beloved, ⟦F6; v=pilgrimage; by=-: the Prophet has been in the Holy Land since 6 September⟧ on a journey announced from the pulpit in July; ⟦F16; by=-: his stamped ticket is shown below⟧. ⟦F17; v=cocoa bet; by=-; st=denied: He has robbed no one⟧. ⟦F17; v=cocoa bet; by=-: The funds of Golden Anchor were placed in cocoa⟧ on the advice of a broker in Accra, Kojo Mensah-Blay, ⟦F18; v=half; by=-: half of the whole fund lay in beans⟧ when the price fell. ⟦F19; v=Mensah-Blay; by=-: It is this broker who must answer⟧.
⟦F13; v=stroke; by=-: Sister Comfort Arthur, of whom wicked tongues say that she hanged herself, died of a stroke⟧; ⟦F20; by=family of Comfort Arthur: her children have told us so⟧.
⟪Emmanuel Ackon; q: “Not one pesewa has touched my hand that was not given to God or returned to man,”⟫ the Prophet says.
⟦F21; st=planned; by=Emmanuel Ackon: Every depositor will be paid by Christmas⟧.
%% Tithes: Mobile Money 0XX XXX
=== a4 | outlet: The Abidjan Quotidien | published: 2030-09-30 | title: Ghanaian "prophet" arrested in Assinie
%% Société | AQ
⟦F22; v=Assinie; by=-: Gendarmes arrested the Ghanaian Emmanuel Ackon in a beach villa at Assinie⟧ ⟦F23; v=2030-09-28; by=-: in the night of Saturday to Sunday⟧. ⟦F6; v=fled; by=gendarmerie: He had entered the country by the Noé post three weeks before⟧, the register of the gendarmerie shows; Jerusalem will have to wait.
With him were ⟦F24; v=1.1 million cedis; by=-: banknotes worth 1.1 million cedis⟧ and three telephones. Asked about his investors, he spoke of beans: ⟪Emmanuel Ackon; q: “⟦F17; v=cocoa bet; by=Emmanuel Ackon: I bought at the top, like everyone⟧,”⟫ he told the officers, as a lieutenant reported to us. ⟦F17; v=stolen; by=lieutenant; st=alleged: The lieutenant thinks rather that the money lives in three villas⟧.
⟦F25; by=-: His broker, Mr Mensah-Blay, was picked up in Accra⟧ on Friday and ⟦F26; v=released; by=-: let go the day after⟧.
In the same town a Nigerian ⟦F27; v=2; by=-: arrested with two accomplices⟧ last week for a fraud in fuel coupons has nothing to do with the case.
=== a5 | outlet: Gulf of Guinea Press | published: 2031-07-18 | title: Ghana jails pastor for 12 years over savings fraud
ACCRA (GGP) – ⟦F28; v=12 years; by=-: A Ghanaian court sentenced a pastor to 12 years' imprisonment with hard labour⟧ ⟦T2031-07-18: on Friday⟧ for ⟦F17; v=stolen; by=-: looting the savings of market traders⟧.
High Court Justice Felicia Amoako found ⟦F17; v=stolen; by=Felicia Amoako: that Emmanuel Ackon had bought houses with the deposits⟧ and ⟦F18; v=9 percent; by=Felicia Amoako: that no more than nine per cent had ever gone into cocoa⟧. ⟪Felicia Amoako; q: “The cocoa was a story told after the harvest,”⟫ she said.
⟦F3; v=24500; by=liquidator: The liquidator has registered 24,500 savers⟧, ⟦F29; v=32000; by=liquidator: holding about 32,000 passbooks between them⟧. ⟦F30; v=a third; by=liquidator; st=planned: They may recover a third of their money⟧.
⟦F31; v=acquitted; by=-: The broker Kojo Mensah-Blay was acquitted⟧. ⟦F32; st=planned; by=defence: The defence said it would appeal⟧.
=== a6 | outlet: Western Surf Daily | published: 2032-03-05 | title: Appeal cuts Ackon's term; savers get first cheques
%% From Ebo Quansah
The Court of Appeal in Cape Coast has taken four years off the sentence of the founder of Golden Anchor: ⟦F28; v=8 years; by=-: he will serve eight⟧. The bench upheld the finding that ⟦F17; v=stolen; by=Court of Appeal: he had made the people's money his own⟧ but ⟦F33; by=Court of Appeal: held that hard labour was no longer known to the law⟧.
⟪Araba Tawiah; q: “⟦F34; v=6000 cedis; by=Araba Tawiah: I have a cheque for six thousand⟧. So I have got back two years of fish,”⟫ said Araba Tawiah, holding it against ⟦F8; v=18000 cedis; by=-: her eighteen⟧: ⟦F30; v=a third; by=-: 33 per cent, as foretold⟧.
⟦F13; v=stroke; by=coroner: A coroner has meanwhile recorded that Comfort Arthur died of bleeding in the brain⟧; ⟦F13; v=suicide; by=-: in 2030 the whole town spoke of a rope⟧.
⟦F35; v=3; by=-: Three men have been fined⟧ out of ⟦F15; v=14; by=-: the fourteen who were rounded up over the burnt buses, the last five a week after the first⟧.
@@ copy Gulf of Guinea Press
⟦F3; v=24500; by=liquidator: The liquidator has registered 24,500 savers⟧, ⟦F29; v=32000; by=liquidator: holding about 32,000 passbooks between them⟧.
%% Sports: Hasaacas held at home
=== a7 | outlet: Ledger & Loan (development finance blog) | published: 2032-03-20 | title: What a susu collapse really costs
%% Long read, 6 min
Numbers about Takoradi travel badly, so here they are in order.
Savers. ⟦F3; v=32000; by=Market Women's Association: The market women's 32,000⟧ counted blue books; ⟦F3; v=24500; by=liquidator: living people with a claim come to 24,500⟧, since many kept a book for each child.
Money. ⟦F4; v=41 million cedis; by=market women: The claimants' sum, 41 million⟧, has interest in it. ⟦F4; v=28.7 million cedis; by=liquidator: What was truly paid in is 28.7 million, the liquidator finds⟧.
Where it went. ⟦F17; v=cocoa bet; by=Emmanuel Ackon: A commodity gone wrong, Ackon says to this day⟧ from Ankaful prison. ⟦F17; v=stolen; by=courts: Two courts have called it theft⟧. ⟦F18; v=half; by=Anchor of Light Ministries: His church had half of the fund in beans⟧; ⟦F18; v=9 percent; by=judge: the trial judge under a tenth⟧.
Who else? ⟦F19; v=Mensah-Blay; by=Emmanuel Ackon: The preacher blames his adviser⟧. ⟦F19; v=no; by=Kojo Mensah-Blay; st=denied: Mensah-Blay told me that he met the prophet once, at a wedding⟧. ⟦F31; v=acquitted; by=-: He walked free⟧.
⟪Felicia Amoako; q; via=Gulf of Guinea Press: “The cocoa was a story told after harvest,”⟫ was the judge's line, and it will outlive the case. ⟦F9; v=2017; by=-: After Golden Harvest, fifteen years ago now⟧, ⟦F36; v=nothing; by=-: savers got nothing at all⟧. By that yardstick ⟦F30; v=a third; by=-: one cedi in three⟧ is progress.
=== key
F1 | What happened to Golden Anchor Susu?
F2 | When did Golden Anchor stay closed?
F3 | How many savers are affected?
F4 | How much is owed to the savers?
F5 | Who founded the scheme?
F6 | Where had the founder gone?
F7 | When was the founder to return?
F8 | How much had Araba Tawiah saved?
F9 | When did Golden Harvest fold?
F10 | What were the debts of Golden Harvest?
F11 | What does the central bank's figure leave out?
F12 | Did the scheme have a licence?
F13 | How did Comfort Arthur die?
F14 | What did the crowds burn?
F15 | How many were arrested over the riot?
F16 | What proof of the journey is shown?
F17 | What became of the savers' money?
F18 | How much of the fund was in cocoa?
F19 | Is the broker to blame?
F20 | Who told the church how she died?
F21 | When will depositors be paid?
F22 | Where was the founder arrested?
F23 | When was the founder arrested?
F24 | How much money was found with him?
F25 | What happened to the broker in Accra?
F26 | What became of the broker after his arrest?
F27 | With how many accomplices was the Nigerian arrested?
F28 | What is the founder's prison term?
F29 | How many passbooks are there?
F30 | How much may savers recover?
F31 | What was the verdict on the broker?
F32 | Will the defence appeal?
F33 | What did the appeal court say of hard labour?
F34 | How much did Araba Tawiah get back?
F35 | How many were fined for burning the buses?
F36 | What did the savers of Golden Harvest get?
D1 | cause | conflict | F17 | cocoa bet: a3 a4 a7 | stolen: a4 a5 a6 a7 | the founder blames the cocoa price, police and two courts say theft
D2 | place | conflict | F6 | fled: a1 a4 | pilgrimage: a1 a3 | police say over the Ivorian border, the church says Jerusalem
D3 | cause | conflict | F13 | suicide: a2 a6 | stroke: a3 a6 | police first said suicide, the church and the coroner a stroke
D4 | figure | conflict | F18 | half: a3 a7 | 9 percent: a5 a7 | the church against the judge on the share in cocoa
D5 | responsibility | conflict | F19 | Mensah-Blay: a3 a7 | no: a7 | church and founder blame the broker, who denies it
D6 | figure | scope | F3 | 32000: a1 a7 | 24500: a5 a6 a7 | passbooks or persons
D7 | figure | scope | F4 | 41 million cedis: a1 a2 a7 | 29 million cedis: a2 | with or without promised interest
D8 | figure | update | F28 | 12 years: a5 | 8 years: a6 | cut on appeal
D11 | figure | update | F15 | 9: a2 | 14: a6 | five more were taken a week later
D9 | figure | rounding | F4 | 29 million cedis: a2 | 28.7 million cedis: a7 | the central bank rounds the deposits
D10 | figure | rounding | F3 | tens of thousands: a2 | 32000: a1 a7 | the agency gives an order of magnitude
R F17 | 3 | the founder and his church; the gendarmerie lieutenant; the courts
R F6 | 3 | the Takoradi police; the church; the gendarmerie's register
R F13 | 3 | the police; the family by way of the church; the coroner
R F3 | 2 | the Market Women's Association; the liquidator
S | a5 “The cocoa was a story told after the harvest,” | a7 “The cocoa was a story told after harvest,”
E | Emmanuel Ackon | person | Emmanuel Ackon; Prophet Emmanuel Ackon; the Prophet; the Ghanaian Emmanuel Ackon; the preacher; Ackon
E | Golden Anchor Susu | organisation | Golden Anchor Susu Enterprise; Golden Anchor
E | Kojo Mensah-Blay | person | Kojo Mensah-Blay; Mr Mensah-Blay; The broker Kojo Mensah-Blay; his adviser
E | Felicia Amoako | person | High Court Justice Felicia Amoako; the trial judge
E | Anchor of Light Ministries | organisation | His church
