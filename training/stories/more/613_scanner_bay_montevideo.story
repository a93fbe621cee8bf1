story: scanner_bay_montevideo
about: Uruguay's customs director is arrested over containers that slipped past a dead scanner; dismissed or resigned, at home or on a gangway, bribe or loan, broken or switched off, gross or net kilos, and an older scanner affair under his predecessor
=== a1 | outlet: El Cabildo de Montevideo | published: 2031-04-09 | title: Customs chief held in port cocaine case
%% Por Rosina Etcheverry | Judiciales
%% Suscribite: primer mes sin costo
⟦F1; v=Iraola; by=-: The national director of customs, Washington Iraola, was arrested⟧ ⟦F2; v=2031-04-08; by=-: ⟦T2031-04-08: on Tuesday⟧⟧, ⟦F3; v=home; by=police: at his house in Carrasco, according to police⟧, in the inquiry into ⟦F4; v=1480 kg; by=prosecutor's office: the 1,480 kilos of cocaine⟧ that left the port in March among frozen beef.
⟦F5; v=5; by=prosecutor's office: Five people are in custody⟧, the prosecutor's office for organised crime told this newspaper: ⟦F6; v=3; by=prosecutor's office: three of them are customs staff⟧. ⟦F7; v=11; by=port log: The log of the port shows eleven containers passed through the east gate unscanned⟧ ⟦F8; v=2031-03-14; by=-: in the small hours of 14 March⟧, ⟦F9; v=1h52; by=port log: while the scanner stood dark for an hour and fifty-two minutes⟧.
Why it was dark is the heart of the file. Prosecutor Graciela Otte holds that ⟦F10; v=switched off; by=Graciela Otte; st=alleged: somebody turned a key⟧. ⟪Graciela Otte; q: “A machine that fails does not fail by appointment,”⟫ she said at the door of the court.
⟦F11; v=dismissed; by=economy minister: He had been removed from his post an hour before⟧ the arrest, the economy minister announced.
In 2022 ⟦F12; v=resigned; by=-: his predecessor, Nelson Bidegain, gave up the job⟧ over ⟦F13; v=2 million dollars; by=-: a scanner bought for two million dollars⟧ that was never unpacked.
=== a2 | outlet: Platense Wire | published: 2031-04-09 | title: Uruguay arrests customs director in cocaine probe
MONTEVIDEO, April 9 (Platense) - ⟦F1; v=Iraola; by=prosecutors: Uruguayan police have detained the country's top customs official⟧ on suspicion of waving through ⟦F4; v=about 1.5 tonnes; by=prosecutors: about 1.5 tonnes of cocaine⟧ bound for ⟦F14; v=Antwerp; by=prosecutors: the Belgian port of Antwerp⟧, prosecutors said on Wednesday.
Washington Iraola, ⟦F15; v=58; by=-: 58⟧, was picked up ⟦F3; v=ferry terminal; by=port workers' union: on the gangway of the Buenos Aires ferry with a suitcase⟧, the port workers' union said. ⟦F3; v=home; by=police: A police spokesman said the detention took place at a private residence⟧.
Investigators found ⟦F16; v=240000 dollars; by=prosecutors: $240,000 in cash⟧ in a freezer of his garage, prosecutors said. ⟦F17; v=loan; by=Martín Sequeira: His lawyer, Martín Sequeira, said the banknotes were money lent by a brother⟧ for a house in Rocha. ⟦F17; v=bribe; by=prosecutors; st=alleged: Prosecutors believe he was being paid for each box⟧.
⟦F9; v=nearly two hours; by=-: The scanner was out of service for nearly two hours⟧ ⟦F8; v=2031-03-14; by=-: before dawn on March 14⟧. ⟦F7; v=11; by=-: In that time eleven containers got through unseen⟧.
%% (Reporting by L. Arocena; Editing by P. Quist)
=== a3 | outlet: Radio Nacional Oriental | published: 2031-04-10 | title: Government accepts departure of customs director
%% Informativo de la mañana – texto
The Presidency reports that ⟦F11; v=resigned; by=Presidency: Mr Iraola tendered his resignation in a letter dated Monday⟧, which has been accepted. The institution ⟦F18; by=Presidency: is entrusted for ninety days to the deputy director, Accountant Silvana Preve⟧.
As for the equipment, the National Customs Directorate informed that ⟦F10; v=power fault; by=customs directorate: an overload in the substation of the east gate put the scanner out of action⟧ and that ⟦F19; v=yes; by=customs directorate: the breakdown was notified to the maintenance firm, Rayos del Sur, at once⟧. It recalled that ⟦F20; v=94 percent; by=customs directorate: 94 per cent of exports are inspected in one form or another⟧.
⟦F21; by=-: Shipping continued as usual on Wednesday⟧. ⟪Silvana Preve; q: “There is a port, there are controls, and there are people who comply,”⟫ said Accountant Preve.
@@ copy Platense Wire
Washington Iraola, ⟦F15; v=58; by=-: 58⟧, was picked up ⟦F3; v=ferry terminal; by=port workers' union: on the gangway of the Buenos Aires ferry⟧, the port workers' union said.
%% Escuche Radio Nacional en 1050 AM
=== a4 | outlet: De Scheldebode | published: 2031-04-12 | title: The beef went to Rotterdam, not to Antwerp
%% Redactie haven | Leestijd 3 min
For three days Antwerp had the cocaine on its doorstep. It now turns out that ⟦F14; v=Rotterdam; by=Belgian customs: the consignment of frozen forequarters went ashore at Rotterdam⟧, the Belgian customs administration says; ⟦F22; by=Belgian customs: only the paperwork named Antwerp⟧, where the box was to be trucked later.
Dutch customs officers ⟦F23; v=2031-04-02; by=Dutch public prosecutor: opened it on 2 April⟧, the public prosecutor in Rotterdam confirms. ⟦F4; v=1312 kg; by=Dutch public prosecutor: On the scales of the forensic laboratory lay 1,312 kilos of powder⟧. Montevideo speaks of more, since there the blocks were counted ⟦F4; v=1480 kg; by=-: with wax, tape and rubber: 1,480⟧.
⟦F24; v=66 million euros; by=Dutch public prosecutor: The street value is put at 66 million euros by the same prosecutor⟧.
⟦F5; v=5; by=-: In Uruguay five suspects are behind bars⟧, ⟦F1; v=Iraola; by=-: the boss of customs among them⟧. ⟦F25; v=2; by=-: Two dock workers held in Rotterdam⟧ are another matter; they are not in that count.
⟪Joris Haverbeke; q: “In Uruguay the leak was at the top, with us it is mostly at the crane,”⟫ says Joris Haverbeke, who teaches port security in Ghent.
=== a5 | outlet: La Grúa (port workers' weekly) | published: 2031-04-14 | title: We saw the suitcase
%% Órgano del Sindicato Único de Portuarios
So he was having breakfast in Carrasco? ⟦F3; v=ferry terminal; by=-: Our comrades of the Buquebahía berth took the suitcase out of his hand⟧. ⟪Dardo Umpiérrez; q: “He asked me to look after it while he spoke with the gentlemen,”⟫ says the mooring hand Dardo Umpiérrez. ⟦F2; v=2031-04-08; by=-: That was ⟦T2031-04-08: Tuesday⟧, 7.40 in the morning⟧.
⟦F10; v=switched off; by=-; st=denied: Nor did any substation blow⟧. ⟦F10; v=switched off; by=electricians' section: The electricians of the union went through the fuse cabinet and found it whole; the key had been turned to zero⟧. And ⟦F19; v=no; by=a technician of Rayos del Sur: no one rang Rayos del Sur: its man on duty assures us that his telephone stayed mute until seven⟧.
The authorities like to talk of that one night. ⟦F7; v=38; by=-: We have put together our own gate sheets: since New Year 38 boxes have gone round the scanner⟧, ⟦F7; v=11; by=-: and the famous eleven are only those of 14 March⟧.
What was in the freezer does not surprise us. ⟦F17; v=bribe; by=-: Twenty thousand a night, that was the rate for a blind eye⟧, and ⟦F16; v=240000 dollars; by=-: twelve such nights make what they found, 240 thousand⟧. ⟦F26; v=no pay; by=-: We, meanwhile, have had no overtime paid since December⟧.
=== a6 | outlet: Platense Wire | published: 2031-04-23 | title: Uruguay ex-customs chief remanded; two more arrested
MONTEVIDEO, April 23 (Platense) - ⟦F27; v=180 days; by=judge: A judge ordered Uruguay's former customs director held for 180 days pending trial⟧ on Wednesday, as ⟦F5; v=7; by=-: the number of people in custody climbed to seven⟧.
⟦F28; by=prosecutors: The latest two are a meat exporter, Hebert Lanza, and his driver⟧, prosecutors said. ⟦F29; v=Lanza; by=Graciela Otte; st=alleged: It was Lanza, prosecutor Graciela Otte told the hearing, who rented the containers⟧. ⟦F33; by=Hebert Lanza: He told the judge that he rents boxes every week⟧.
The defence repeated that ⟦F17; v=loan; by=Martín Sequeira: the sum found frozen was a sibling's help⟧. The brother, a dentist in Salto, ⟦F17; v=not his; by=Iraola's brother; st=denied: testified that he had never had that much⟧.
Otte presented an expert report by the state engineering faculty: ⟦F10; v=switched off; by=engineering faculty: the equipment had been shut down by hand with a supervisor's key⟧. ⟪Graciela Otte; q: “⟦F10; v=switched off; by=Graciela Otte: There was no overload⟧. There was a hand,”⟫ she said.
Dutch authorities ⟦F4; v=1312 kg; by=Dutch authorities: weighed the drug at 1,312 kg without packaging⟧ in ⟦F14; v=Rotterdam; by=-: Rotterdam, where it was unloaded⟧.
%% (Reporting by L. Arocena)
=== a7 | outlet: The Southern Cone Brief | published: 2031-04-25 | title: Explainer: Uruguay's clean image and the dead scanner
%% EXPLAINER | Updated once
Who is accused? ⟦F1; v=Iraola; by=-: The man who ran the customs service, Washington Iraola, who has been behind bars since early April⟧, and ⟦F30; v=6; by=-: six others⟧. ⟦F11; v=dismissed; by=economy minister: If you ask the economy minister, he was sacked⟧; ⟦F11; v=resigned; by=Presidency: by the president's account he wrote a letter first⟧. Pensions hang on the difference.
What went missing? Nothing; something was added. ⟦F4; v=1480 kg; by=-: The parcels came to 1,480 kg⟧ ⟦F4; v=1312 kg; by=-: and their contents to 1,312⟧. The often-quoted 38 is ⟦F7; v=38; by=port workers' union: the union's tally of boxes that skipped the machine this year⟧, not of boxes with drugs; ⟦F31; v=1; by=-: drugs were found in one⟧.
Was it a bribe? ⟦F16; v=240000 dollars; by=-: The 9.6 million pesos in the garage, or $240,000⟧, have found no owner yet. ⟪Dardo Umpiérrez; q; via=La Grúa: “He asked me to look after it,”⟫ a dock hand told the union's paper of a suitcase. ⟦F32; by=-: The case held shirts⟧.
Did the machine break? ⟦F10; v=power fault; by=customs directorate: Customs spoke of an overload in the wiring⟧; ⟦F10; v=switched off; by=engineering faculty: university engineers say it was turned off on purpose⟧.
Has this happened before? Not this. ⟦F12; v=resigned; by=-: Bidegain, the previous chief, stepped down⟧ in 2022 because of ⟦F13; v=2 million dollars; by=-: a $2m machine left in its crate⟧. No drugs, no court.
=== key
F1 | Who was arrested in the port inquiry?
F2 | When was the customs director arrested?
F3 | Where was the customs director arrested?
F4 | How much cocaine was there?
F5 | How many people are in custody in Uruguay?
F6 | How many of those held are customs staff?
F7 | How many containers passed unscanned?
F8 | When did the containers pass unscanned?
F9 | How long was the scanner out of service?
F10 | Why was the scanner out of service?
F11 | Was the customs director dismissed or did he resign?
F12 | How did the earlier customs director leave office in 2022?
F13 | What did the unused scanner of 2022 cost?
F14 | Where did the cocaine go?
F15 | How old is the customs director?
F16 | How much cash was found?
F17 | Where did the cash come from?
F18 | Who leads customs now?
F19 | Was the maintenance firm told of the breakdown?
F20 | What share of exports is inspected?
F21 | Did shipping continue on Wednesday?
F22 | What did the paperwork say?
F23 | When was the container opened in the Netherlands?
F24 | What is the street value of the cocaine?
F25 | How many dock workers are held in Rotterdam?
F26 | What do the port workers say about overtime?
F27 | For how long is the former director remanded?
F28 | Who are the two people arrested later?
F29 | Who rented the containers?
F30 | How many others are accused?
F31 | In how many containers were drugs found?
F33 | What did Lanza tell the judge?
F32 | What did the suitcase hold?
D1 | place | conflict | F3 | home: a1 a2 | ferry terminal: a2 a3 a5 | police say at his house, the dockers on the gangway of the ferry
D2 | cause | conflict | F10 | switched off: a1 a5 a6 a7 | power fault: a3 a7 | customs blames an overload, prosecutor, electricians and engineers a turned key
D3 | characterisation | conflict | F11 | dismissed: a1 a7 | resigned: a3 a7 | the minister says removed, the Presidency says he resigned by letter
D4 | identity | conflict | F17 | loan: a2 a6 | bribe: a2 a5 | not his: a6 | the brother denies the loan that the lawyer tells of, prosecutors and the union speak of payment per box
D6 | denial | conflict | F19 | yes: a3 | no: a5 | customs says the firm was told at once, its technician says nobody rang
D7 | figure | update | F5 | 5: a1 a4 | 7: a6 | two more were arrested two weeks later
D8 | place | update | F14 | Antwerp: a2 | Rotterdam: a4 a6 | the port of landing was corrected
D9 | figure | scope | F4 | 1480 kg: a1 a4 a7 | 1312 kg: a4 a6 a7 | with wrapping or powder alone
D10 | figure | scope | F7 | 11: a1 a2 a5 | 38: a5 a7 | one night or all since New Year
D11 | figure | rounding | F4 | about 1.5 tonnes: a2 | 1480 kg: a1 a4 a7 | the agency rounds the kilos
D13 | figure | rounding | F9 | nearly two hours: a2 | 1h52: a1 | the agency rounds the outage
R F3 | 2 | the police; the port workers' union
R F10 | 4 | the prosecutor; the customs directorate; the union's electricians; the engineering faculty
R F11 | 2 | the economy minister; the Presidency
R F19 | 2 | the customs directorate; a technician of Rayos del Sur
S | a5 “He asked me to look after it while he spoke with the gentlemen,” | a7 “He asked me to look after it,”
E | Washington Iraola | person | Washington Iraola; Mr Iraola; the national director of customs, Washington Iraola; Uruguay's former customs director; the country's top customs official
E | Graciela Otte | person | Graciela Otte; Prosecutor Graciela Otte; Otte
E | Rayos del Sur | organisation | Rayos del Sur; the maintenance firm, Rayos del Sur
E | National Customs Directorate | organisation | National Customs Directorate; Customs; the customs service
E | Martín Sequeira | person | Martín Sequeira; his lawyer, Martín Sequeira
