story: milk_for_prawns
about: New Zealand blacklists Thai prawn firms over forced labour, Bangkok threatens a duty on milk powder; from which day, how high, whether the sides have talked at all, why a shipment lies in port, and how many workers were freed in which raid
=== a1 | outlet: The Wellington Dispatch | published: 2030-05-07 | title: Prawn importers told: stop buying from two Thai firms
%% Hamish Ropata, trade reporter
⟦F1; v=2 firms; by=Marama Teague: New Zealand has barred two Thai seafood companies from its market and frozen their funds⟧, the first use of ⟦F2; v=2028; by=-: a 2028 law on goods made by forced labour⟧, Trade Minister Marama Teague announced ⟦T2030-05-07: this morning⟧.
⟦F3; v=Siam Coral and Andaman Pride; by=government gazette: Siam Coral and Andaman Pride⟧ ⟦F4; v=forced labour; by=Marama Teague; st=alleged: are accused of holding Burmese peelers in locked sheds⟧ in Samut Sakhon, where ⟦F5; v=63; by=Thai labour inspectorate: 63 people were brought out by inspectors⟧ ⟦F6; v=2030-01; by=-: in January⟧. ⟪Marama Teague; q: “Nobody in this country wants a dinner with a padlock on it,”⟫ Ms Teague said.
The measure touches little trade: ⟦F7; v=NZ$19m; by=Marama Teague: the two sell about $19 million worth a year here⟧. ⟦F8; v=NZ$1.1bn; by=-: The other way go $1.1 billion of goods, most of it milk powder⟧.
⟦F9; v=no reply; by=-: The Thai embassy did not answer calls⟧.
%% Stuff to do: Matariki fireworks guide
=== a2 | outlet: Chao Phraya News Agency | published: 2030-05-09 | title: Thailand to impose 32% duty on New Zealand milk powder
BANGKOK, May 9 (CNA-Thai) — ⟦F10; v=32%; by=Commerce Ministry: Thailand will levy a duty of 32 per cent on milk powder⟧ originating in New Zealand ⟦F11; v=2030-07-01; by=Commerce Ministry; st=planned: with effect from ⟦T2030-07-01: July 1⟧⟧ ⟦F12; by=Commerce Ministry: unless the ⟪Commerce Ministry; q: “unjust measures”⟫ against Thai enterprises are withdrawn⟧, the Commerce Ministry said ⟦T2030-05-09: on Thursday⟧.
Spokesman Anan Phromsri said ⟦F13; v=no talks; st=denied; by=Anan Phromsri: Wellington had not sought any consultation beforehand⟧. ⟪Anan Phromsri; q: “We read it in the newspaper, as one reads the weather,”⟫ he was quoted as saying by the government's information office.
He added that ⟦F4; st=denied; v=no forced labour; by=Anan Phromsri: no forced labour had been found at the enterprises⟧, and that ⟦F5; v=63; by=Anan Phromsri: the 63 migrants⟧ had been moved ⟦F14; v=papers; by=Anan Phromsri: because their papers had run out⟧.
⟦F1; v=2 firms: New Zealand ⟦T2030-05-07: on Tuesday⟧ froze dealings with two Thai exporters⟧.
=== a3 | outlet: Southern Cross Wire | published: 2030-05-10 | title: Thai tariff threat hits NZ dairy; minister says talks were offered
WELLINGTON, May 10 (SCW) - ⟦F10; v=about a third; by=-: Thailand's threat to slap a tariff of around a third on milk powder⟧ knocked dairy futures ⟦T2030-05-10: on Friday⟧, and ⟦F13; v=talks offered; by=Marama Teague: New Zealand's trade minister said her officials had twice offered talks before the sanctions⟧.
⟪Marama Teague; q: “⟦F13; v=talks offered; by=Marama Teague: We wrote in February and we wrote in March⟧. The letters were signed for,”⟫ Teague said.
⟦F11; v=2030-07-01; by=Thai Commerce Ministry; st=planned: The duty would bite from the start of July⟧. ⟦F8; v=US$650m; by=-: New Zealand shipped $650 million of goods to Thailand last year, in U.S. currency⟧. ⟦F15; v=4%; by=Kererū Dairy: The country takes about 4 percent of the milk powder made by Kererū Dairy⟧, the co-operative said.
⟦F16; v=3; by=foreign ministry: Three men, two of them directors, are also banned from travelling to New Zealand⟧, a foreign ministry official told SCW.
%% (Reporting by Jo Falani)
=== a4 | outlet: Bangkok Evening Telegraph | published: 2030-05-16 | title: Milk powder stuck at Laem Chabang
⟦F17; v=14; by=Customs Department: Fourteen containers of New Zealand milk powder are being held at Laem Chabang port⟧, the Customs Department confirmed ⟦T2030-05-15: yesterday⟧, ⟦F18; v=paperwork; by=Customs Department: owing to incomplete health certificates⟧.
⟦F18; v=tariff row; by=importer: An importer, who would not be named for fear of the Customs, put it otherwise: they had been told to be slow⟧. ⟦F17; v=41; by=importer: He counts 41 boxes⟧, with ⟦F19; v=27; by=importer: the 27 which arrived on a second ship at the weekend⟧.
Bakers are worried. ⟪Wilai Sukjai; q: “I cannot make bread from foreign policy,”⟫ says Wilai Sukjai, who has eleven shops.
Meanwhile ⟦F20; v=Wellington; by=Commerce Ministry source: it was Wellington that asked for ⟦T2030-05-14: Tuesday's⟧ telephone call between the two ministers⟧, a source at the Commerce Ministry says; ⟦F21; v=20 minutes; by=Commerce Ministry source: it lasted twenty minutes⟧ and was cordial. Minister Surat Kittikorn's office ⟦F22; v=no call; st=denied; by=Surat Kittikorn's office: denied to state television that there had been a call at all⟧.
%% Exchange rates, page 14
=== a5 | outlet: Peelers' Voice (migrant workers' network) | published: 2030-05-20 | title: Sixty-three in January. Who speaks of the second shed?
%% Mae Sot / Samut Sakhon. Burmese and Thai versions below.
Ministers fight about milk. We were in the sheds. ⟦F14; v=locked in; by=freed workers: Those who were freed told us that the gate was chained from outside, and that their cards lay in the owner's safe⟧; so when the spokesman says that ⟦F14; v=papers; by=Anan Phromsri: their papers had lapsed⟧, he should ask the safe. ⟦F4; v=forced labour; by=freed workers; st=alleged: It was slavery, with a time clock⟧. ⟪Ma Htwe; q: “I peeled at four in the morning and I was charged for the ice,”⟫ says Ma Htwe, 29.
⟦F5; v=71; by=Peelers' Voice: They were seventy-one in January⟧: the inspectors did not list ⟦F23; v=8; by=Peelers' Voice: eight children⟧. ⟦F24; v=40; by=Peelers' Voice: Another forty were found ⟦T2030-04-30: on 30 April⟧ in a second shed⟧, and of these no minister in either country has spoken.
⟦F3; by=Peelers' Voice: That shed too peels for Andaman Pride⟧. ⟦F25; v=third firm; by=Peelers' Voice; st=asked: We ask why a third buyer, Golden Claw, is on nobody's list⟧.
=== a6 | outlet: Chao Phraya News Agency | published: 2030-06-20 | title: Duty on NZ milk powder deferred to September
BANGKOK, June 20 (CNA-Thai) — ⟦F11; v=2030-09-01; by=cabinet; st=planned: The cabinet has resolved to defer the collection of additional duty on New Zealand milk powder until ⟦T2030-09-01: September 1⟧⟧, government spokeswoman Pim Ratanachai said. ⟦F26; v=goodwill; by=Pim Ratanachai: It was a gesture of goodwill⟧, she said, ⟦F26; v=not bakers; st=denied; by=Pim Ratanachai: and had nothing to do with complaints from the baking industry⟧.
⟦F10; v=24%; by=Pim Ratanachai: The rate will be 24 per cent⟧. ⟦F17; v=0; by=Pim Ratanachai: All containers held in May have been released⟧, ⟦F18; v=paperwork; by=Pim Ratanachai: their documents having been completed⟧.
Ms Pim confirmed that ⟦F22; v=call; by=Pim Ratanachai: Minister Surat had spoken by telephone with his New Zealand counterpart ⟦T2030-05-14: on May 14⟧⟧, ⟦F20; v=Wellington; by=Pim Ratanachai: at the latter's request⟧.
=== a7 | outlet: The Wellington Dispatch | published: 2030-06-22 | title: Padlocks and powder: six weeks of a small trade war
%% Hamish Ropata and Lucy Tse | ANALYSIS
Call it a draw, with butter. ⟦F11; v=2030-09-01; st=planned; by=Thai cabinet: Thailand's duty will now start ⟦T2030-09-01: on 1 September⟧ instead of ⟦T2030-07-01: 1 July⟧⟧ and ⟦F10; v=24%; by=Thai cabinet: at less than a quarter⟧, down from ⟦F10; v=32%: the thirty-two per cent of the first threat⟧. ⟦F1; v=1 firm; by=Marama Teague: Ms Teague has taken Siam Coral off the blacklist, which leaves one name⟧, after ⟦F27; by=Siam Coral: the firm let in auditors⟧.
@@ copy Chao Phraya News Agency
⟦F26; v=goodwill; by=Pim Ratanachai: It was a gesture of goodwill⟧, government spokeswoman Pim Ratanachai said, ⟦F26; v=not bakers; st=denied; by=Pim Ratanachai: and had nothing to do with complaints from the baking industry⟧.
Two Bangkok officials, whom we granted anonymity, laughed. ⟦F26; v=bakers; by=two Bangkok officials: The bakers had been in to see the prime minister ⟦T2030-06-17: on the Monday⟧, they said, with loaves⟧. One has complained, in the Bangkok Evening Telegraph, that ⟪Wilai Sukjai; q; via=Bangkok Evening Telegraph: “from foreign policy one cannot bake.”⟫
Who rang whom in May? ⟦F20; v=Bangkok; by=Marama Teague: ⟪Marama Teague; q: “He rang me, at my daughter's netball,”⟫ the minister said⟧. ⟦F20; v=Wellington; by=Thai government: Bangkok maintains the opposite⟧. ⟦F21; v=about 20 minutes; by=Marama Teague: Both remember a call of some twenty minutes⟧. And ⟦F13; v=talks offered; by=letters: the two letters, which we have seen, do offer talks⟧; ⟦F28; v=fisheries ministry; by=letters: they were addressed to the fisheries ministry⟧, ⟦F13; v=no talks; by=Thai Commerce Ministry: so that the Commerce Ministry may honestly never have heard⟧.
⟦F8; v=just over NZ$1bn: Exports of just over a billion dollars⟧ are safe till spring. ⟦F5; v=63; by=Thai labour inspectorate: Of the 63 peelers freed in January⟧, ⟦F29; v=9; by=Thai labour inspectorate: nine have been given work permits⟧; the rest were sent over the bridge at Mae Sot.
=== key
F1 | How many Thai firms has New Zealand blacklisted?
F2 | From which year is the law?
F3 | Which firms are concerned?
F4 | Was forced labour used at the firms?
F5 | How many were brought out of the shed in January?
F6 | When were the workers brought out?
F7 | How much do the two firms sell in New Zealand?
F8 | How much does New Zealand export to Thailand?
F9 | Did the Thai embassy comment?
F10 | How high is the Thai duty on milk powder?
F11 | From when does the duty apply?
F12 | Under which condition is the duty dropped?
F13 | Did New Zealand offer talks before the sanctions?
F14 | Why were the workers in the shed moved?
F15 | What share of the dairy firm's powder goes to Thailand?
F16 | How many men are banned from travelling?
F17 | How many containers are held at the port?
F18 | Why are the containers held?
F19 | How many containers came on the second ship?
F20 | Who asked for the ministers' telephone call?
F21 | How long was the call?
F22 | Did the ministers speak by telephone?
F23 | How many children were in the shed?
F24 | How many were found in the second shed?
F25 | Which firm is missing from the list?
F26 | Why was the duty deferred?
F27 | What did Siam Coral do?
F28 | To whom were the letters addressed?
F29 | How many of the freed workers got work permits?
D1 | figure | rounding | F10 | 32%: a2 a7 | about a third: a3 | the threatened rate in words
D2 | figure | update | F10 | 32%: a2 a7 | 24%: a6 a7 | the rate is lowered with the deferral
D3 | date | update | F11 | 2030-07-01: a2 a3 | 2030-09-01: a6 a7 | the start is put off
D4 | denial | conflict | F13 | no talks: a2 a7 | talks offered: a3 a7 | Bangkok says it was never consulted, Wellington that it wrote twice
D5 | denial | conflict | F4 | no forced labour: a2 | forced labour: a1 a5 | the spokesman against the freed workers
D6 | cause | conflict | F14 | papers: a2 a5 | locked in: a5 | expired papers, or a chained gate
D7 | figure | scope | F17 | 14: a4 | 41: a4 | the first ship, or both ships
D8 | figure | update | F17 | 14: a4 | 0: a6 | the containers were released in June
D9 | cause | conflict | F18 | paperwork: a4 a6 | tariff row: a4 | customs cite certificates, an importer an order to go slow
D10 | identity | conflict | F20 | Wellington: a4 a6 a7 | Bangkok: a7 | each side says that the other telephoned
D11 | denial | update | F22 | no call: a4 | call: a6 | the minister's office denies a call that the spokeswoman later confirms
D12 | figure | scope | F5 | 63: a1 a2 a7 | 71: a5 | the inspectors' list leaves out eight children
D13 | figure | rounding | F8 | NZ$1.1bn: a1 | US$650m: a3 | just over NZ$1bn: a7 | the same exports in two currencies and rounded
D14 | cause | conflict | F26 | goodwill: a6 a7 | bakers: a7 | the spokeswoman's gesture, or the bakers' complaints
D15 | figure | update | F1 | 2 firms: a1 a2 | 1 firm: a7 | Siam Coral is struck off after an audit
D16 | denial | conflict | F26 | bakers: a7 | not bakers: a6 a7 | the government denies that the bakers mattered
D17 | figure | rounding | F21 | 20 minutes: a4 | about 20 minutes: a7 | the same call
R F13 | 3 | the Thai Commerce Ministry; Teague; the letters seen by the Dispatch
R F18 | 2 | Thai customs and government; an importer
R F20 | 2 | Thai officials; Teague
R F26 | 2 | the Thai government; two Bangkok officials
S | a4 “I cannot make bread from foreign policy,” | a7 “from foreign policy one cannot bake.”
E | Marama Teague | person | Trade Minister Marama Teague; Ms Teague; Teague; New Zealand's trade minister
E | Anan Phromsri | person | Spokesman Anan Phromsri; the spokesman
E | Surat Kittikorn | person | Minister Surat Kittikorn; Minister Surat
E | Thai Commerce Ministry | organisation | the Commerce Ministry; Bangkok
