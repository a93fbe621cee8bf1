story: macnab_bridge_trial
about: an engineer is tried in Halifax for leaking inspection reports on a bridge; how often he warned, whether he was paid, how many wires were broken, a split verdict, and a first trial that collapsed the year before
=== a1 | outlet: Halifax Harbour Herald | published: 2030-02-05 | title: Jury hears engineer 'stole' bridge reports, or tried to save lives
%% MARNIE DOUCET, COURT REPORTER
%% Comments are closed on this story for legal reasons
⟦F1; v=Colin Peveril; by=-: Colin Peveril walked into Courtroom 3⟧ with a lunch bag and the whole weight of the MacNab Strait Bridge on his shoulders. ⟦F2; by=-: The former inspection engineer is charged with theft of documents and breach of trust⟧ ⟦F3; v=1140 pages; by=Crown: after 1,140 pages of internal reports found their way into this newspaper and two others⟧, Crown attorney Beth Arsenault told the jury ⟦F4; v=2030-02-04; by=-: ⟦T2030-02-04: on Monday⟧⟧.
⟪Beth Arsenault; q: “This is not a story about a bridge. It is a story about a key card at 11 o'clock at night,”⟫ she said.
The pages showed that ⟦F5; v=212; by=internal reports: 212 wires had snapped in the north cable⟧. ⟦F6; v=closed; by=-: The span was shut ⟦F41; v=19 days; by=-: for 19 days⟧ within an hour of publication⟧, in September 2028.
⟦F7; v=7; by=Omar Haddad: Peveril had sent seven memos up the line first⟧, defence lawyer Omar Haddad said. ⟦F7; v=1; by=Crown: The Crown accepts one⟧. It also says ⟦F8; v=paid; by=Crown; st=alleged: he took $15,000 from a rival contractor⟧. ⟦F8; v=loan; by=Omar Haddad; st=denied: The money was a loan from a brother-in-law, for a roof, Haddad answered⟧.
⟦F9; v=2029-05; by=-: A first trial last May⟧ ⟦F10; v=mistrial; by=-: ended when a juror was seen taking selfies on the bridge⟧. If convicted, ⟦F11; v=53; by=-: Peveril, 53⟧, ⟦F12; v=5 years; by=-: could get up to five years⟧.
=== a2 | outlet: Dominion News Service | published: 2030-02-12 | title: Ex-boss admits warnings 'may have' reached him in bridge leak trial
HALIFAX — A former chief engineer conceded Tuesday that ⟦F7; v=several; by=Roland Fitch: several warnings about a major Nova Scotia bridge may have crossed his desk⟧, on the seventh day of ⟦F1; v=Colin Peveril; by=-: the trial of the subordinate who made them public⟧.
⟪Roland Fitch; q: “I got three hundred emails a day. I can't say I read the word ‘cable’ each time,”⟫ Roland Fitch testified under questioning by the defence.
⟦F5; v=more than 200; by=leaked material: The leaked material recorded more than 200 broken wires⟧ ⟦F42; v=11000; by=-: among the 11,000⟧ in one of two main cables. ⟦F5; v=61; by=Bridge Authority: The MacNab Strait Bridge Authority maintains that only 61 were fractured⟧ and that ⟦F13; v=safe; by=Bridge Authority: the crossing was at no time unsafe⟧.
Peveril ⟦F14; v=fired; by=-: was dismissed in October 2028⟧. ⟦F14; v=restructured; by=Bridge Authority: The Authority describes his departure as part of a reorganization⟧.
Prosecutors say ⟦F3; by=prosecutors: he printed the files⟧ ⟦F15; v=2028-08-29; by=prosecutors: over one night in late August 2028, the 29th⟧. Whistle-blower protection in the province ⟦F16; v=no; by=-: does not extend to people who go straight to the press⟧.
⟦F17; v=44000; by=-: The bridge carries 44,000 vehicles daily⟧, many of them commuters from the south shore who pay a toll of two dollars. ⟦F43; v=1974; by=-: Opened in 1974⟧, ⟦F44; v=not done; by=-: it was to have been re-cabled by 2025, but the money went to a new toll plaza⟧.
%% This report by Dominion News Service was first published Feb. 12, 2030.
=== a3 | outlet: The Bugle (Toronto tabloid) | published: 2030-02-15 | title: SELFIE, SECRETS AND A $15K 'ROOF'
%% BY RICK DALBY — got a tip? Text it
He's the boring man with the beige lunch bag who made half of Nova Scotia take the ferry. (⟦F17; v=47000; by=-: Forty-seven thousand cars and trucks on your average weekday⟧, folks. That's a lot of ferry.) And now the question on every Haligonian's lips is: did Colin Peveril do it for the money?
Brother-in-law Wade Oickle took the stand yesterday and ⟦F8; v=loan; by=Wade Oickle: swore blind the fifteen grand was family cash for shingles⟧. ⟦F18; v=works for; by=Wade Oickle: Then he admitted he does odd jobs for Tidewater Steel⟧, the firm that wanted the re-cabling contract. Gasps!
⟪Wade Oickle; q: “I sweep their yard. If that's a conspiracy, arrest the broom,”⟫ he snapped.
⟦F19; v=2; by=-: Two rows of supporters in yellow hard hats⟧ were told to take them off. Judge Lorna MacIsaac said her courtroom was not falling down.
The Crown's computer whiz told how ⟦F3; v=over a thousand; by=a Crown expert: well over a thousand sheets went through the third-floor printer⟧ ⟦F15; v=2028-08-30; by=a Crown expert: after midnight, in the first hours of August 30⟧. ⟦F20; v=toner; by=a Crown expert: It ran out of toner twice⟧.
Everybody remembers ⟦F21; by=-: trucker Dale Hupman, killed on the approach⟧ ⟦F22; v=2027; by=-: in 2027⟧. ⟦F23; v=hanger; by=his widow: His widow, sobbing outside court, says a rusted hanger came down on his cab⟧. ⟦F23; v=ice; by=coroner: The coroner called it ice⟧. Peveril's own reports don't mention it, so you didn't hear it from them.
%% Next: Which Maritimer are you? Take our quiz
=== a4 | outlet: Span & Cable (engineering monthly, Rotterdam) | published: 2030-02-20 | title: What the MacNab documents actually say
%% Technical editor: Lieke Vroom
We have read the MacNab file so that our members need not. It is good work, dry and dated.
The wires. ⟦F5; v=212; by=inspection report: Two hundred and twelve were found parted⟧ in four opened panels. ⟦F5; v=61; by=Span & Cable: The figure of 61 is also in the file: it refers to the first panel alone⟧. Neither party, oddly, seems to have read to page 30. ⟦F24; v=9%; by=Span & Cable: We estimate a loss of strength of some nine per cent⟧. ⟦F13; v=unsafe in winter; by=Span & Cable: Under full traffic and ice this is not a collapse, and it is not safe⟧.
The warnings. ⟦F7; v=7; by=document register: The register lists seven notes with Mr Peveril's initials, from March 2027 on⟧. ⟦F25; v=3; by=document register: Three are marked as read⟧.
The closure. ⟦F6; v=closed; by=-: ⟦F41; v=19 days; by=-: For nineteen days⟧ nobody crossed⟧; in that time ⟦F26; v=bands; by=-: clamps were fitted⟧ at a cost of ⟦F27; v=C$4.1m; by=-: 2.8 million euros⟧. An honest manager would have done it in spring and sent the bill to the minister.
⟪Daan Kuiper; q: “If he is a thief then every inspector who keeps a copy at home is one,”⟫ said Professor Daan Kuiper of Delft, who testified for the defence by video. It should be added that ⟦F28; v=paid expert; by=-: the professor received a fee⟧, as experts do.
%% Subscriptions: six issues €88
=== a5 | outlet: Halifax Harbour Herald | published: 2030-03-01 | title: Split verdict: Peveril cleared of theft, guilty of breach of trust
%% MARNIE DOUCET, COURT REPORTER
&& Peveril was accused of ⟦F3; v=1140 pages; by=-: leaking 1,140 pages of reports⟧ about the MacNab Strait Bridge
⟦F29; v=split; by=-: A jury found Colin Peveril not guilty of theft and guilty of breach of trust⟧ ⟦F30; v=2030-02-28; by=-: ⟦T2030-02-28: on Thursday⟧⟧, ⟦F31; v=19 hours; by=-: after nineteen hours of talk over three days⟧.
He put a hand on the rail as if testing it. Outside, ⟦F32; v=300; by=police: about 300 people, in the estimate of police⟧, banged on hard hats. ⟪Omar Haddad; q: “You cannot steal what you wrote yourself,”⟫ Haddad said. He ⟦F33; v=yes; st=planned; by=Omar Haddad: will appeal the conviction⟧.
Arsenault would not say whether the Crown will. ⟦F34; v=18 months; st=asked; by=Beth Arsenault: She is asking for 18 months in jail⟧; the defence suggests a discharge. ⟦F35; v=2030-04-11; st=planned; by=-: Sentencing is set for ⟦T2030-04-11: April 11⟧⟧.
⟦F8; v=unproven; by=Lorna MacIsaac: The alleged payment was left out of it: Judge MacIsaac had told jurors the evidence for it was too thin⟧.
In the provincial legislature the minister of public works, Gail Surette, announced a review of the disclosure act. ⟪Gail Surette; q: “Nobody should have to choose between a bridge and a pension,”⟫ she said. The Authority ⟦F36; v=continues; by=Bridge Authority: said its civil suit for $2.3 million would go ahead⟧.
⟦F37; v=Hupman family; by=-: Dale Hupman's family sat in the front row⟧. ⟦F23; v=hanger; by=Bridge Authority: A week ago the Authority admitted that it was a steel hanger, not ice, which fell on his truck⟧ ⟦F22; v=2027: three winters ago⟧.
=== a6 | outlet: The Clyde Observer (Glasgow) | published: 2030-04-13 | title: The man who read the cables: no jail for Canada's bridge whistle-blower
%% Long read | Fergus Ainslie in Dartmouth, Nova Scotia
There is a roof on the bungalow in Dartmouth at last, and Colin Peveril, ⟦F11; v=54; by=-: who has just turned 54⟧, went up himself. ⟦F38; v=discharge; by=-: ⟦T2030-04-11: On Thursday⟧ the court granted him a conditional discharge⟧: ⟦F39; v=200 hours; by=-: two hundred hours of community work and no record⟧. ⟦F34; v=18 months; by=Crown: The Crown had wanted a year and a half behind bars⟧.
⟦F29; v=split: The panel had acquitted him of the one charge and convicted him of the other⟧, ⟦F31; v=nearly 20 hours; by=-: having been locked in for the best part of twenty hours⟧. ⟦F33; v=dropped; by=Omar Haddad: The appeal has been abandoned, his lawyer confirms⟧. ⟦F36; v=withdrawn; by=-: The Authority has quietly let its damages claim go⟧.
How often did he tell them? ⟪Colin Peveril; q: “⟦F7; v=7; by=Colin Peveril: Seven times, in triplicate⟧,”⟫ he says. ⟪Roland Fitch; q; via=Dominion News Service: “I got 300 e-mails a day; I can't say that I read ‘cable’ every time,”⟫ his old superior had told the jury.
⟦F14; v=fired; by=-: Fired for it⟧, he taught night school for ⟦F40; v=18 months; by=-: eighteen months⟧, which is not to be mixed up with the eighteen that the prosecutor had in mind.
@@ copy Dominion News Service
⟦F17; v=44000; by=-: The bridge carries 44,000 vehicles daily⟧, many of them commuters from the south shore.
⟦F6; v=closed; by=-: When it was shut ⟦F41; v=nearly three weeks; by=-: for the better part of three weeks⟧⟧ people cursed him in the ferry queue. ⟦F27; v=C$4.1m; by=-: The repair cost 4.1 million Canadian dollars⟧. ⟦F32; v=500; by=his friends: At the verdict five hundred came, his friends reckon⟧, and one was a juror of ⟦F10; v=mistrial: the trial that was aborted⟧ ⟦F9; v=2029-05; by=-: in the spring before⟧. She had brought her phone.
=== key
F1 | Who is on trial?
F2 | What is he charged with?
F3 | How many pages were leaked?
F4 | When did the trial open?
F5 | How many wires were broken?
F6 | Was the bridge closed?
F7 | How many warnings had he sent?
F8 | Was he paid for the leak?
F9 | When was the first trial?
F10 | How did the first trial end?
F11 | How old is Colin Peveril?
F12 | What is the greatest sentence he could get?
F13 | Was the bridge safe?
F14 | How did he lose his post?
F15 | When did he print the files?
F16 | Does the law protect those who go to the press?
F17 | How many vehicles use the bridge daily?
F18 | What ties has Wade Oickle to Tidewater Steel?
F19 | How many rows of supporters were there?
F20 | What happened to the printer?
F21 | What happened to Dale Hupman?
F22 | When was Dale Hupman killed?
F23 | What fell on Dale Hupman's truck?
F24 | How much strength had the cable lost?
F25 | How many warnings are marked as read?
F26 | What was done while the bridge was closed?
F27 | What did the repair cost?
F28 | Was the defence expert paid?
F29 | What was the verdict?
F30 | When was the verdict?
F31 | How long did the jury deliberate?
F32 | How many people stood outside at the verdict?
F33 | Will the conviction be appealed?
F34 | What sentence did the Crown ask for?
F35 | When is sentencing?
F36 | What becomes of the civil suit?
F37 | Whose family sat in the front row?
F38 | What sentence did he get?
F39 | How many hours of community work?
F40 | For how long did he teach night school?
F41 | For how long was the bridge closed?
F42 | How many wires has the cable?
F43 | When was the bridge opened?
F44 | Was the bridge re-cabled?
D1 | figure | conflict | F7 | 7: a1 a4 a6 | 1: a1 | several: a2 | the defence and the register against the Crown; the former chief concedes several
D2 | figure | rounding | F3 | 1140 pages: a1 a5 | over a thousand: a3 | the same print-out told loosely
D3 | figure | scope | F5 | 212: a1 a4 | 61: a2 a4 | all four opened panels or the first alone
D4 | denial | conflict | F8 | paid: a1 | loan: a1 a3 | unproven: a5 | the Crown alleges a payment, the defence and the brother-in-law say a loan
D5 | characterisation | conflict | F13 | safe: a2 | unsafe in winter: a4 | the Authority against the engineering monthly
D6 | characterisation | conflict | F14 | fired: a2 a6 | restructured: a2 | reporters call it a dismissal, the Authority a reorganization
D7 | date | conflict | F15 | 2028-08-29: a2 | 2028-08-30: a3 | prosecutors' night of the 29th against the expert's after midnight
D8 | cause | conflict | F23 | hanger: a3 a5 | ice: a3 | the widow and later the Authority against the coroner
D9 | figure | rounding | F31 | 19 hours: a5 | nearly 20 hours: a6 | the same deliberation
D10 | figure | conflict | F32 | 300: a5 | 500: a6 | police against friends
D11 | denial | update | F33 | yes: a5 | dropped: a6 | the appeal was abandoned later
D12 | characterisation | update | F36 | continues: a5 | withdrawn: a6 | the suit was let go after the sentence
D13 | figure | update | F11 | 53: a1 | 54: a6 | he had a birthday between the reports
D14 | figure | rounding | F41 | 19 days: a1 a4 | nearly three weeks: a6 | the same closure told loosely
D15 | figure | rounding | F5 | 212: a1 a4 | more than 200: a2 | the agency rounds the leaked figure
D16 | figure | scope | F17 | 44000: a2 a6 | 47000: a3 | all days or weekdays
R F7 | 4 | the defence and Peveril; the Crown; the former chief engineer; the document register
R F5 | 2 | the inspection report; the Authority
R F23 | 3 | the widow; the coroner; the Authority
R F8 | 2 | the Crown; the defence and its witness
S | a2 “I got three hundred emails a day. I can't say I read the word ‘cable’ each time,” | a6 “I got 300 e-mails a day; I can't say that I read ‘cable’ every time,”
E | Colin Peveril | person | Colin Peveril; Peveril; The former inspection engineer; Mr Peveril
E | MacNab Strait Bridge Authority | organisation | MacNab Strait Bridge Authority; The Authority; the Authority
E | Beth Arsenault | person | Crown attorney Beth Arsenault; Arsenault
E | Roland Fitch | person | Roland Fitch; A former chief engineer; his old superior
