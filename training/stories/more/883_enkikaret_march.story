story: enkikaret_march
about: herders walk nine days to Arusha, Tanzania, against a carbon concession on their plateau; how many came, how an elder died, whether a sheet was consent, who moved boundary stones, and two evictions and two groups of detained that must not be merged
=== a1 | outlet: Arusha Sentinel | published: 2033-04-11 | title: Enkikaret herders set out on foot for Arusha
%% By Neema Kivuyo, Sentinel Reporter
%% Price TSh 1,500
MONDULI. Singing and leaning on their sticks, ⟦F2; v=800; by=-: about 800 residents⟧ of the Enkikaret plateau ⟦F1; by=-: began a walk to the regional capital⟧ ⟦F3; v=2033-04-09; by=-: ⟦T2033-04-09: on Saturday⟧⟧ to demand back grazing land that has been leased for the sale of carbon credits.
⟦F4; v=187 km; by=Tereza Laizer: The road they have chosen is 187 kilometres long⟧, said their chairwoman, Tereza Laizer, a midwife. ⟪Tereza Laizer; q: “Our mothers walked further for water,”⟫ she said.
At stake are ⟦F5; v=32000 ha; by=lease: 32,000 hectares, as the lease has it⟧, let in 2031 ⟦F6; v=99 years; by=lease: for 99 years⟧ to the Dutch firm GreenMeridian. ⟦F7; v=village; by=Tereza Laizer: The plateau is village land under a certificate of 1978⟧, Mrs Laizer maintains. ⟦F7; v=state; by=District Commissioner: That paper was struck off the register in 2011 and the ground reverted to the state⟧, counters District Commissioner Hamisi Mrema.
⟦F8; v=attendance list; by=Tereza Laizer; st=alleged: The consent that the company waves about is the attendance list of a football final⟧, she added. ⟦F8; v=consent; by=company: The company's local office insists that 1,900 adults signed in full knowledge⟧.
⟦F9; v=212; by=village executive: In January 212 homesteads were pulled down⟧ in Lemooti ward, by the village executive's count. ⟦F10; v=640; by=-: Rangers also impounded 640 cattle⟧; ⟦F11; v=TSh 100,000; by=owners: owners say they paid a hundred thousand shillings a head to get them back⟧.
The regional commissioner ⟦F12; v=2033-04-18; by=regional office; st=planned: is to receive a delegation on Monday the 18th⟧, his office said.
=== a2 | outlet: Rift Valley Wire | published: 2033-04-14 | title: Elder dies on Tanzanian land march
ARUSHA, Tanzania, April 14 (RVW) -- ⟦F13; by=-: A 71-year-old man has died⟧ on ⟦F1; by=-: a protest trek by Tanzanian herders against a carbon-offset project⟧, organisers and police said.
⟦F14; v=lorry; by=Tereza Laizer: Parsalao Mollel was clipped by a passing lorry⟧, march leader Tereza Laizer said. ⟦F14; v=heart; by=police: Police said his heart had given out in the heat⟧. ⟦F15; v=2033-04-13; by=police: He died on Wednesday⟧ ⟦F16; v=Makuyuni; by=police: by the roadside at Makuyuni⟧.
⟦F17; v=12; by=police: Twelve marchers were held⟧ the same evening ⟦F18; by=police: for obstructing a bridge⟧, police said. ⟦F19; v=200; by=-: Some 200 people⟧ had sat down on it after the death.
⟦F8; v=consent; by=GreenMeridian: GreenMeridian said it had "free, prior and informed consent" from the villagers⟧. ⟦F20; v=US$2; by=GreenMeridian: It pays two US dollars per hectare a year⟧ to the district, it added, and ⟦F21; v=300; by=GreenMeridian; st=planned: will create 300 jobs⟧.
The marchers accuse ⟦F22; v=surveyors; by=marchers; st=alleged: company surveyors of having shifted boundary stones by night⟧. ⟦F22; v=villagers; by=District Commissioner: The district commissioner says villagers dug them up themselves⟧.
⟦F9; v=212; by=-: The demolition of 212 homes in January⟧ set off the dispute. ⟦F25; v=yes; by=residents: ⟦F23; v=2033-03; by=residents: A second clearance followed in March⟧⟧, residents say. The column ⟦F24; v=two thirds; by=-: is two-thirds female⟧.
%% (RVW/abk)
=== a3 | outlet: Mzalendo Daily | published: 2033-04-15 | title: Government urges wananchi not to be misled
%% The People's Paper
THE Deputy Minister for Lands, Dr Joachim Sanga, has urged residents of Enkikaret to ignore agitators and ⟦F1; by=-: to abandon a procession that disturbs traffic on the northern highway⟧.
⟦F7; v=state; by=Joachim Sanga: There is no village title over the plateau, for it was lawfully revoked twenty-two years ago⟧, Dr Sanga told reporters in Dodoma; ⟦F7; v=state; by=Joachim Sanga: the owner is the Tanzanian people through its government⟧. ⟦F5; v=80000 acres; by=-: The eighty thousand acres⟧ will earn the nation forex ⟦F6; v=99 years; by=-: for nearly a century⟧ while trees do the work.
He sent condolences to the kin of ⟦F13; by=-: an old man of 71, now departed⟧, ⟦F14; v=heart; by=Joachim Sanga: whose cardiac muscle, he said, age had weakened⟧. ⟦F16; v=hospital; by=medical officer: The deceased received every care at the Monduli hospital, where he passed away⟧, the medical officer in charge stated.
⟦F17; v=12; by=-: A dozen youths who were picked up⟧ when ⟦F19; v=200; by=-: two hundred idlers sealed off a bridge⟧ ⟦F18; by=-: will answer for interrupting a public road⟧. ⟦F22; v=villagers; by=Joachim Sanga: They, or their relatives, are also behind the uprooting of beacons⟧, the deputy minister believes.
⟦F25; v=no; by=Joachim Sanga; st=denied: No home has been demolished since January⟧, he stressed; what happened in March was ⟪Joachim Sanga; q: “a voluntary relocation with iron sheets provided”⟫. ⟦F9; v=212; by=Joachim Sanga: Those 212 structures of the first exercise⟧ had stood in a water catchment.
The walk was unnecessary since ⟦F12; v=2033-04-18; by=-; st=planned: the regional commissioner's door stands open to their envoys on Monday⟧. ⟦F21; v=300; by=-; st=planned: Three hundred young people from the area will find employment⟧.
%% Advertisement: Uhuru Torch timetable
=== a4 | outlet: Pastoral Rights Forum | published: 2033-04-18 | title: Six thousand enter Arusha, and the gates are shut
%% Field bulletin 14 | Nairobi
⟦F26; v=6000; by=Pastoral Rights Forum: Six thousand people, on our count at the clock tower⟧, completed ⟦F1: the walk from Enkikaret⟧ ⟦F27; v=2033-04-17; by=-: yesterday⟧, ⟦F28; v=9; by=-: the ninth day⟧. ⟦F2; v=790; by=Pastoral Rights Forum: Seven hundred and ninety names were on the roll⟧ when ⟦F3; v=2033-04-09; by=-: it set off on 9 April⟧; whole villages joined on the way. ⟦F24; v=two thirds; by=-: Two of every three were women⟧.
⟦F12; v=2033-04-20; by=regional office: This morning they were told that the commissioner is indisposed until Wednesday⟧.
Parsalao Mollel. ⟦F14; v=lorry; by=eyewitnesses: Four eyewitnesses describe a cement truck whose mirror struck him on the temple⟧. ⟦F16; v=Makuyuni; by=nephew: He never reached a bed: his nephew closed his eyes on the tarmac at Makuyuni⟧. ⟦F13; by=-: He was seventy-one and leaves nineteen grandchildren⟧; ⟦F15; v=2033-04-13; by=-: 13 April will be remembered⟧.
The land. ⟦F7; v=village; by=Pastoral Rights Forum: We hold a stamped copy of the 1978 certificate, and no notice of cancellation was ever served⟧. ⟦F8; v=attendance list; by=Pastoral Rights Forum: Of the 1,900 "signatories", 64 were then under twelve, and the sheet is headed CUP FINAL⟧.
⟦F25; v=yes; by=Pastoral Rights Forum: In March bulldozers took another 150 bomas in Olchoro ward⟧. ⟦F29; v=362; by=Pastoral Rights Forum: Together, 362 families have lost their houses this year⟧; the company speaks of ⟦F29; v=212; by=GreenMeridian: 212 since it looks at Lemooti alone⟧.
⟦F22; v=surveyors; by=herdsboy: A herdsboy saw men with a total station and a pick at the stones after dark⟧. ⟦F10; v=640; by=-: The herd that was driven off numbered 640⟧, ⟦F30; v=38; by=owners: of which 38 died in the pound⟧.
⟦F17; v=12; by=-: The twelve of the bridge have been bailed⟧. ⟦F31; v=5; by=-: Five others, taken at the city limit for carrying spears, have not⟧.
=== a5 | outlet: Carbon & Forest Trader | published: 2033-04-21 | title: GreenMeridian pauses flagship Tanzanian offset
%% Subscriber content | London
%% Benchmark nature credit: $11.40 (–0.85)
⟦F32; v=90 days; by=GreenMeridian: GreenMeridian is freezing issuance from its Enkikaret rangeland project for ninety days⟧, the Rotterdam-based developer said on Wednesday, hours after ⟦F12; v=2033-04-20; by=-: representatives of the herders were at last heard by Arusha's regional commissioner⟧.
⟦F5; v=32000 ha; by=project documents: The project spans 32,000 ha, its documents state⟧, ⟦F6; v=99 years; by=-: under a ninety-nine-year lease⟧ costing ⟦F20; v=US$2; by=-: $2/ha annually⟧, a figure that analysts call a steal. ⟦F21; v=300; by=project documents: The prospectus lists 300 posts⟧; ⟦F21; v=40; by=project documents: only forty, on the same page, are permanent⟧. ⟦F33; v=18%; by=-: Its credits account for 18 per cent of the company's portfolio⟧.
⟦F26; v=2500; by=police: Police put attendance at the rally that closed⟧ ⟦F1: the march⟧ ⟦F26; v=2500; by=police: at 2,500⟧; ⟦F26; v=6000; by=organisers: the conveners' figure is 6,000⟧. ⟦F4; v=nearly 190 km; by=-: They had covered almost 190 km⟧ ⟦F28; v=9; by=-: in nine days⟧.
⟪Wouter Dijkgraaf; q: “⟦F8; v=consent; by=Wouter Dijkgraaf: We were handed signatures by the district and we had no reason to doubt them⟧,”⟫ said chief executive Wouter Dijkgraaf. ⟦F8; v=attendance list; by=auditor: The project's own auditor flagged in 2032 that the list "appears to derive from a sporting event"⟧, a report seen by this publication shows.
⟦F29; v=212; by=GreenMeridian: Displacement is limited to 212 households, on company numbers⟧; ⟦F25; v=no; by=GreenMeridian; st=denied: nothing was cleared in March on its behalf⟧.
@@ copy Rift Valley Wire
The marchers accuse ⟦F22; v=surveyors; by=marchers; st=alleged: company surveyors of having shifted boundary stones by night⟧. ⟦F22; v=villagers; by=District Commissioner: The district commissioner says villagers dug them up themselves⟧.
=== a6 | outlet: Noordzee Courant | published: 2033-04-23 | title: The midwife who walked Rotterdam into a corner
%% Vertaling | Buitenland
%% Dit artikel luisteren? 7 min
Tereza Laizer's sandals were cut from a lorry tyre. ⟦F3; v=2033-04-09; by=-: She put them on two weeks ago today⟧ and ⟦F1: walked with her neighbours⟧, ⟦F2; v=800; by=-: some eight hundred of them at first⟧, ⟦F24; v=two thirds; by=-: mostly, by two to one, women⟧, to Arusha; ⟦F27; v=2033-04-17; by=-: last Sunday she stood under its clock tower⟧.
It was a lorry too that, ⟦F14; v=lorry; by=Tereza Laizer: in her account, knocked down old Parsalao Mollel⟧ ⟦F15; v=2033-04-13; by=-: on the Wednesday before, the thirteenth⟧. ⟦F14; v=fall; by=pathologist: The post-mortem, made public yesterday, found neither a bad heart nor a traffic injury but a fractured skull "consistent with a fall"⟧. ⟦F34; by=Tereza Laizer: A mirror makes you fall, Laizer says⟧. ⟦F16; v=hospital; by=death certificate: The certificate gives Monduli hospital as the place of death⟧.
⟦F26; v=6000; by=marchers: “We were six thousand,” the marchers say⟧; ⟦F26; v=2500; by=police: two and a half thousand, the police report says⟧. ⟦F19; v=200; by=-: The two hundred who blocked the bridge after the accident⟧ are something else again. So are ⟦F17; v=12; by=-: the twelve who were picked from that sit-down⟧ and ⟦F31; v=5; by=-: the five spearmen⟧, who were freed on Thursday.
⟦F32; v=90 days; by=-: Three months of rest for the project⟧: is it a victory? ⟪Tereza Laizer; q: “⟦F32; v=90 days; by=Tereza Laizer: Ninety days is one pregnancy's third⟧. I have learnt to wait for the rest,”⟫ she laughs.
In Rotterdam we asked about ⟦F9; v=212; by=-: the 212 dwellings of January⟧ and about ⟦F25; v=yes; by=satellite images: the roofs that satellite images show vanishing from Olchoro between 4 and 9 March⟧. ⟪Wouter Dijkgraaf; q; via=Carbon & Forest Trader: “We got the signatures from the district, we had no reason to doubt them,”⟫ director Dijkgraaf had told a trade paper; to us he did not wish to add anything. ⟦F35; v=2033-05-12; by=-: The second chamber debates the matter on 12 May⟧.
⟦F11; v=TSh 100,000; by=Tereza Laizer: Thirty-five euros is what Laizer paid per cow⟧ (100,000 shillings). ⟦F30; v=38; by=Tereza Laizer: Thirty-eight animals did not survive captivity, she knows⟧. ⟦F10; v=640; by=-: There had been 640 behind the wire⟧.
=== key
F1 | What did the herders of Enkikaret do?
F2 | How many set out?
F3 | When did the march begin?
F4 | How long is the road?
F5 | How large is the leased land?
F6 | For how long is the land leased?
F7 | Whose land is the plateau?
F8 | What is the list of signatures?
F9 | How many homes were demolished in January?
F10 | How many cattle were impounded?
F11 | What did owners pay per head?
F12 | When does the regional commissioner receive the herders?
F13 | Who died on the march?
F14 | How did Parsalao Mollel die?
F15 | When did he die?
F16 | Where did he die?
F17 | How many were detained at the bridge?
F18 | Why were they detained at the bridge?
F19 | How many blocked the bridge?
F20 | What is the rent?
F21 | How many jobs are promised?
F22 | Who moved the boundary stones?
F23 | When was the second clearance?
F24 | What share of the marchers were women?
F25 | Were homes demolished in March?
F26 | How many entered Arusha?
F27 | When did the march arrive?
F28 | How many days did the march take?
F29 | How many households were displaced?
F30 | How many impounded cattle died?
F31 | How many were held over spears?
F32 | How long is the project paused?
F33 | What share of the portfolio is the project?
F34 | How does Laizer explain the fall?
F35 | When does the Dutch parliament debate?
D1 | figure | conflict | F26 | 6000: a4 a5 a6 | 2500: a5 a6 | organisers and NGO against police
D2 | cause | conflict | F14 | lorry: a2 a4 a6 | heart: a2 a3 | witnesses say a truck, police and minister a weak heart
D3 | cause | update | F14 | heart: a2 a3 | fall: a6 | the post-mortem found a fractured skull and no bad heart
D4 | place | conflict | F16 | Makuyuni: a2 a4 | hospital: a3 a6 | by the road for police and nephew, in Monduli hospital for the medical officer
D5 | characterisation | conflict | F8 | consent: a1 a2 a5 | attendance list: a1 a4 a5 | informed consent for the company, a football sheet for the marchers and the auditor
D6 | identity | conflict | F7 | village: a1 a4 | state: a1 a3 | the certificate of 1978 against its cancellation
D7 | responsibility | conflict | F22 | surveyors: a2 a4 a5 | villagers: a2 a3 a5 | who moved the stones
D8 | denial | conflict | F25 | no: a3 a5 | yes: a2 a4 a6 | ministry and company deny a March clearance that the NGO and satellite images show
D9 | date | update | F12 | 2033-04-18: a1 a3 | 2033-04-20: a4 a5 | the meeting was put off
D10 | figure | scope | F29 | 362: a4 | 212: a4 a5 | both wards, or Lemooti alone
D11 | figure | rounding | F4 | 187 km: a1 | nearly 190 km: a5 | the same road
D13 | figure | rounding | F2 | 800: a1 a6 | 790: a4 | the papers round the roll
D14 | figure | scope | F21 | 300: a2 a3 a5 | 40: a5 | all jobs promised, or the permanent ones
D12 | figure | rounding | F5 | 32000 ha: a1 a5 | 80000 acres: a3 | the same land in another unit, rounded
R F14 | 3 | the marchers' witnesses; the police; the pathologist
R F26 | 2 | the organisers; the police
R F8 | 4 | the marchers; the company; the Forum's check; the auditor
R F22 | 3 | the marchers; the herdsboy; the district commissioner
S | a5 “We were handed signatures by the district and we had no reason to doubt them,” | a6 “We got the signatures from the district, we had no reason to doubt them,”
E | Tereza Laizer | person | Tereza Laizer; Mrs Laizer; Laizer; their chairwoman; The midwife
E | Parsalao Mollel | person | Parsalao Mollel; old Parsalao Mollel; an old man
E | GreenMeridian | organisation | GreenMeridian; the Dutch firm GreenMeridian; the Rotterdam-based developer; the company
E | Wouter Dijkgraaf | person | Wouter Dijkgraaf; director Dijkgraaf
E | Joachim Sanga | person | Dr Joachim Sanga; Dr Sanga; The Deputy Minister for Lands
