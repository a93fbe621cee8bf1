story: baltic_ferries
about: an Estonian and a Swedish ferry line join; equals or takeover, price with or without debt, seat in Tallinn or Gothenburg, cuts in a leaked memo, shares sold before or after the talks began, and an older failed bid beside it
=== a1 | outlet: Tallinna Päevik | published: 2031-02-11 | title: Meretee and Vinga to sail under one flag; head office stays here
%% Kadri Ojaveer, business editor
%% Translated from the Estonian by our staff
⟦F1; v=merger; by=-: The ferry line Meretee and its Swedish rival Vinga are to become one company⟧, both boards announced ⟦F2; v=2031-02-10; by=boards: ⟦T2031-02-10: on Monday⟧⟧. ⟪Toomas Raudvee; q: “⟦F3; v=merger of equals; by=Toomas Raudvee: Two equals shake hands⟧. ⟦F4; v=Tallinn; by=Toomas Raudvee: The seat remains in Tallinn⟧,”⟫ said Toomas Raudvee, Meretee's chairman.
⟦F5; v=EUR 1.4bn; by=-: The shares of Meretee are valued at 1.4 billion euros in the deal⟧, ⟦F6; v=27%; by=-: 27 per cent above Friday's close⟧. Together ⟦F7; v=23; by=-: the two run twenty-three ships⟧ on eleven crossings.
The state, ⟦F8; v=25.1%; by=-: which keeps a quarter of Meretee plus a handful of shares⟧, ⟦F9; st=planned; by=economy minister: will ask the Riigikogu before it votes them⟧, the economy minister said.
⟦F10; v=250; by=Toomas Raudvee: Some 250 posts would be lost in three years, all by retirement⟧, Mr Raudvee said. ⟦F11; v=kept; by=Toomas Raudvee: No crossing will be given up⟧, the one from Ventspils included.
It is the second attempt. ⟦F12; v=2028; by=-: ⟦T2028: In 2028⟧ Vinga's previous owners knocked⟧ with ⟦F13; v=EUR 900m; by=-: an offer of 900 million⟧ and were sent home.
=== a2 | outlet: Västkustens Affärsblad | published: 2031-02-11 | title: Vinga buys its way across the Baltic
%% Göteborg. By Lovisa Ekdahl
Call it what you like. ⟦F3; v=takeover; by=-: Gothenburg's Vinga is swallowing Estonia's Meretee⟧ and pays for it in cash and paper. ⟦F5; v=EUR 2.1bn; by=-: The bill comes to 2.1 billion euros once Meretee's debts are put on it⟧.
⟦F4; v=Gothenburg; by=-: The parent company will be registered, taxed and run from Lilla Bommen in Gothenburg⟧; what stays in Tallinn, says a director, is ⟪Vinga director; q: “a brass plate and a very good canteen”⟫.
⟦F14; v=EUR 85m; by=Vinga: The firm promises its owners savings of 85 million a year⟧. ⟦F15; v=58%; by=-: On the middle Baltic the pair carry 58 per cent of all lorries⟧, which Brussels will notice.
Who will command? ⟦F16; v=undecided; by=boards: The chief executive is to be chosen “in due course”⟧. Nobody here bets on an Estonian.
⟦F17; v=EUR 40m; by=merger agreement: Should either walk away, the merger agreement makes it pay the other forty million⟧.
%% Börs: OMXS30 +0.4
=== a3 | outlet: Nordic-Baltic Newswire | published: 2031-02-18 | title: Leaked memo shows 900 jobs to go in Baltic ferry merger
&& Leaked memo shows 900 jobs to go in Baltic ferry merger
RIGA, Feb 18 (NBN) - ⟦F10; v=900; by=consultants' memo: Around 900 jobs, most of them in Latvia and Estonia, are to be eliminated⟧ after ⟦F1; v=merger; by=-: the tie-up of ferry operators Meretee and Vinga⟧, according to a consultants' memo seen by Nordic-Baltic Newswire.
⟦F11; v=closed; by=consultants' memo: The Ventspils-Nynäshamn link would cease ⟦T2032-01: in January 2032⟧⟧, it says.
⟦F11; v=no decision; by=Vinga spokeswoman; st=denied: A Vinga spokeswoman said that nothing had been settled about any route⟧. ⟦F10; v=no; by=Vinga spokeswoman; st=denied: The memo, she said, was “one of many scenarios, and not ours”⟧.
⟦F18; v=2031-02-21; by=seafarers' union; st=planned: Crews will stop work for 24 hours ⟦T2031-02-21: on Friday⟧⟧, the Latvian seafarers' union said.
Finland's financial supervisor said ⟦F19; by=financial supervisor: it was examining share sales by insiders⟧. ⟦F20; v=EUR 3.2m; by=stock exchange filing: A filing shows that Meretee chairman Toomas Raudvee disposed of stock worth 3.2 million euros⟧. Raudvee said ⟦F21; v=sold before talks; by=Toomas Raudvee: he had sold in September, when no talks were under way⟧.
=== a4 | outlet: Kurzemes Krasts | published: 2031-02-22 | title: Ventspils quay silent as crews walk off for a day
%% Ventspils | Foto: J. Grīnfelds
⟦F18; v=2031-02-21; by=-: From midnight to midnight ⟦T2031-02-21: on Friday⟧ not a rope was cast off here⟧. ⟦F22; v=340; by=harbour master: Three hundred and forty trailers were left on the apron⟧, the harbour master counted; ⟦F22; v=200; by=Vinga: two hundred, in the company's estimate⟧.
The strikers have read the paper. ⟦F10; v=900; by=Inta Sproģe: Nine hundred will be put ashore⟧, their leader Inta Sproģe said from the ramp. ⟪Inta Sproģe; q: “They wrote it down. You do not write down a thing that you do not mean,”⟫ she said. Her members will ⟦F23; st=planned; by=Inta Sproģe: walk out again ⟦T2031-03-07: on 7 March⟧ for three days⟧ unless a promise comes.
⟦F11; v=closed; by=mayor: The mayor has been told by two directors that the Nynäshamn boat has one more summer in it⟧.
⟦F24; v=minister; by=-: Some say that it was the Latvian transport minister's office which passed the memo on⟧. ⟦F24; v=not minister; st=denied; by=minister: The minister laughed at us and said that he gets his leaks from the newspapers⟧.
@@ copy Nordic-Baltic Newswire
Finland's financial supervisor said ⟦F19; by=financial supervisor: it was examining share sales by insiders⟧.
=== a5 | outlet: Roll-on (ferry trade monthly) | published: 2031-03-04 | title: Meretee–Vinga: the numbers behind the handshake
%% For subscribers
Fleet: ⟦F7; v=about two dozen; by=-: about two dozen hulls⟧, of which ⟦F25; v=9; by=-: nine are older than their masters⟧.
Price: ⟦F5; v=EUR 1.4bn; by=-: 1.4 billion to the holders of the stock⟧, ⟦F5; v=EUR 2.1bn; by=-: 2.1 with the borrowings⟧. Both figures are right; beware of anyone who compares one of them with ⟦F13; v=EUR 900m; by=-: the 900 million refused⟧ ⟦F12; v=2028; by=-: three years back⟧, which was for stock alone.
Freight share: ⟦F15; v=nearly three fifths; by=-: almost three trailers in five⟧.
Structure: in the prospectus, at page 61, ⟦F3; v=takeover; by=prospectus: Vinga is “the acquirer for accounting purposes”⟧. At page 4 it is ⟦F3; v=merger of equals; by=prospectus: “a combination of equals”⟧. Take page 61. ⟦F4; v=Gothenburg; by=prospectus: The registered office is given as Gothenburg⟧, ⟦F26; v=Tallinn; by=prospectus: with “operational headquarters” at Tallinn⟧.
Helm: ⟦F16; v=Annika Thorell; by=two board members: two board members tell us that Annika Thorell, finance chief of Vinga, has been picked⟧.
Dates: ⟦F21; v=sold after talks began; by=prospectus: the same document puts the first meeting of the chairmen ⟦T2030-08-27: on 27 August⟧⟧, ⟦F21; v=sold after talks began; by=-: three weeks ahead of Mr Raudvee's sale⟧. He had better explain that.
=== a6 | outlet: Eesti Rahvaringhääling English Service (public) | published: 2031-03-13 | title: Riigikogu backs ferry deal by seven votes
%% News | Politics
⟦F27; v=51-44; by=-: Parliament ⟦T2031-03-13: on Thursday⟧ gave its consent to the merger by 51 to 44⟧. ⟦F28; by=-: In the first reading, a week earlier, it had been 49 to 46⟧.
The opposition speaks of a sell-out. ⟪Helve Pihlak; q: “⟦F3; v=takeover; by=Helve Pihlak: We have been bought, and they let us hold the pen⟧,”⟫ MP Helve Pihlak said. Prime Minister Indrek Laanemaa answered that ⟦F4; v=Tallinn; by=Indrek Laanemaa: the decisions would go on being made in the Estonian capital⟧, ⟦F26; v=Tallinn; by=Indrek Laanemaa: since the operating headquarters was there⟧.
⟦F16; v=Annika Thorell; by=boards: Annika Thorell will be the first chief executive⟧, the boards confirmed in the morning. ⟦F10; v=430; by=Annika Thorell: In her first interview she put the reduction at 430 posts⟧ and ⟦F29; by=Annika Thorell: ruled out dismissals at sea⟧. On Ventspils ⟦F11; v=closed; by=Annika Thorell: she said that the crossing would end with the summer timetable⟧.
⟦F30; v=resigned; by=-: Mr Raudvee gave up the chair at noon⟧. ⟦F21; v=sold before talks; by=Toomas Raudvee: He maintains that coffee with a colleague in August was not a negotiation⟧.
=== a7 | outlet: Hanseatische Rundschau | published: 2031-03-20 | title: Brussels looks at the Baltic: an explainer
%% Wirtschaft | English edition
Who marries whom? ⟦F1; v=merger; by=-: Meretee of Tallinn joins Vinga of Gothenburg⟧. The lawyers see a groom and a dowry: ⟦F3; v=takeover; by=prospectus: on paper it is an acquisition by the Swedes⟧.
What is the dowry? ⟦F5; v=EUR 1.4bn; by=-: About one and a half thousand million less a hundred, in shares⟧.
Who objects? The crews, who ⟦F18; v=2031-02-21; by=-: lay idle on a Friday in February⟧ and ⟦F23; by=-: again for three days this month⟧. Also a small line from Lübeck, ⟦F31; v=complaint; by=-: which has filed a complaint⟧.
Who looked into the shares? ⟦F19; by=-: The Finns⟧, because the stock is listed in Helsinki. ⟦F20; v=more than EUR 3m; by=-: Over three million euros changed hands⟧.
Who leaked? ⟦F24; v=consultant; by=police: A junior adviser at the consulting house has admitted it, Riga police say⟧. The minister was innocent.
When does it end? The Commission has ⟦F32; v=2031-04-30; by=European Commission: until ⟦T2031-04-30: the last day of April⟧ to decide⟧.
⟪Inta Sproģe; q; via=Kurzemes Krasts: “You do not write down a thing you don't mean,”⟫ the strikers' leader told a Courland newspaper, and on ⟦F11; v=closed; by=-: the doomed Ventspils boat⟧ she was proved right.
=== key
F1 | What are Meretee and Vinga doing?
F2 | When was the deal announced?
F3 | Is it a merger of equals or a takeover?
F4 | Where is the seat of the joint company?
F5 | What is Meretee's price?
F6 | How large is the premium?
F7 | How many ships do the two have?
F8 | What share does the Estonian state hold?
F9 | Whom will the government ask?
F10 | How many jobs will go?
F11 | What becomes of the Ventspils crossing?
F12 | When was the earlier bid?
F13 | How much was the earlier bid?
F14 | How much will be saved each year?
F15 | What share of the lorries do they carry?
F16 | Who will be chief executive?
F17 | What is the break fee?
F18 | When was the first strike?
F19 | What does the Finnish supervisor examine?
F20 | For how much did Raudvee sell shares?
F21 | Did Raudvee sell before or after talks began?
F22 | How many trailers were left on the quay?
F23 | What further strike is there?
F24 | Who leaked the memo?
F25 | How many ships are old?
F26 | Where is the operational headquarters?
F27 | What was the final vote in parliament?
F28 | What was the vote at first reading?
F29 | What did Thorell rule out?
F30 | What became of Raudvee?
F31 | What did the Lübeck line do?
F32 | Until when must the Commission decide?
D1 | characterisation | conflict | F3 | merger of equals: a1 a5 | takeover: a2 a5 a6 a7 | the chairman's words against the Swedish press, the opposition and the prospectus itself
D2 | figure | scope | F5 | EUR 1.4bn: a1 a5 a7 | EUR 2.1bn: a2 a5 | the stock alone against stock and debts
D3 | place | conflict | F4 | Tallinn: a1 a6 | Gothenburg: a2 a5 | chairman and premier against the registered office
D4 | figure | conflict | F10 | 250: a1 | 900: a3 a4 | the chairman's number against the memo's
D5 | figure | update | F10 | 250: a1 | 430: a6 | the new chief executive raises the company's number
D6 | denial | update | F11 | kept: a1 | closed: a6 a7 | the company promised to keep the crossing and later gave it up
D7 | denial | conflict | F11 | no decision: a3 | closed: a3 a4 | the spokeswoman denies what the memo and the mayor say
D8 | sequence | conflict | F21 | sold before talks: a3 a6 | sold after talks began: a5 | the chairman against the date in the prospectus
D9 | figure | conflict | F22 | 340: a4 | 200: a4 | the harbour master counts more than the company
D10 | identity | conflict | F24 | minister: a4 | not minister: a4 | rumour against the minister's denial
D11 | identity | update | F24 | minister: a4 | consultant: a7 | a consulting adviser later admits it
D12 | identity | update | F16 | undecided: a2 | Annika Thorell: a5 a6 | the chief executive is chosen
D13 | figure | rounding | F7 | 23: a1 | about two dozen: a5 | the same fleet in round words
D14 | figure | rounding | F15 | 58%: a2 | nearly three fifths: a5 | the same share in round words
D15 | figure | rounding | F20 | EUR 3.2m: a3 | more than EUR 3m: a7 | the same sale rounded down
D16 | denial | conflict | F10 | 900: a3 a4 | no: a3 | the spokeswoman disowns the memo
R F3 | 4 | the chairman; the Swedish paper; the prospectus; the opposition MP
R F10 | 3 | the chairman; the consultants' memo; Annika Thorell
R F21 | 2 | Toomas Raudvee; the prospectus
R F11 | 4 | the chairman; the memo; the directors who told the mayor; Annika Thorell
S | a4 “You do not write down a thing that you do not mean,” | a7 “You do not write down a thing you don't mean,”
E | Meretee | organisation | Meretee; Estonia's Meretee; The ferry line Meretee; Meretee of Tallinn
E | Vinga | organisation | Vinga; Gothenburg's Vinga; Vinga of Gothenburg; its Swedish rival Vinga
E | Toomas Raudvee | person | Toomas Raudvee; Mr Raudvee; Raudvee; Meretee chairman Toomas Raudvee
E | Annika Thorell | person | Annika Thorell; finance chief of Vinga; the first chief executive
E | Inta Sproģe | person | Inta Sproģe; their leader Inta Sproģe; the strikers' leader
