story: khairt_pass
about: a helicopter with Mongolia's mining minister comes down in the Khangai; snow or a tail rotor, who insisted on flying, a woman who was on no manifest, whether the minister lived for hours, who found the wreck, and a search helicopter's own mishap
=== a1 | outlet: Önöödör Tal | published: 2031-09-18 | title: Minister Naranbold's helicopter found burnt below Khairt Pass
%% B. Oyun-Erdene | Ulaanbaatar
%% Translated by the newspaper's English service
⟦F1; by=-: The white Mi-8 in which Minister of Mining Ts. Naranbold flew west on ⟦T2031-09-17: Wednesday⟧ lies on a scree of the Khangai⟧, its tail pointing at the sky. ⟦F2; v=5; by=emergency agency: Five of those on board are dead, the minister among them, the National Emergency Agency announced at 9.10 this morning⟧; ⟦F3; by=emergency agency: the co-pilot, Lieutenant G. Temuulen, was breathing when the rescuers reached him⟧.
⟦F4; v=6; by=flight paper: The flight paper carries six names⟧: ⟦F5; by=flight paper: minister, two assistants, a Canadian guest, two pilots⟧. They had left Tsetserleg ⟦F6; v=1620; by=airfield: at 16.20, says the airfield's log⟧, for the copper camp at Shar Khad.
Who found them? ⟦F7; v=Damdin; by=Damdin: A herder, Damdin, rode up after a smell of kerosene and lit a fire beside the wreck, by his own account, an hour before any soldier⟧. ⟦F7; v=army; by=defence ministry: The discovery was made by a mountain company of the armed forces, the defence ministry maintains⟧. Damdin told us more. ⟪Damdin; q: “⟦F8; v=alive; by=Damdin: The minister asked me whose horses these were⟧. I gave him tea. He could not hold it,”⟫ he said.
⟦F9; v=snow; by=emergency agency: Wet snow, arriving without warning, is the agency's first explanation⟧. ⟦F10; v=minister; by=a fuel man: “Are you afraid of a little white?” the minister is supposed to have called to the crew, a fuel man at Tsetserleg claims⟧.
⟦F11; v=200; by=-: Two hundred conscripts searched through the night⟧. One of the searching machines ⟦F12; v=2; by=-: came down hard at dawn today, and two airmen broke bones⟧. The older people recall ⟦F13; v=4; by=-: the rescue helicopter of Khövsgöl, lost with all four in 2028⟧.
On Sükhbaatar Square the big screen showed his last interview, without sound. He had been a wrestler, then a geologist, then for two terms the man who said no to foreign mines, and since the spring the man who said yes to one. ⟦F16; v=2031-09-18; by=-; st=planned: Today he was to stand before the deputies with the Shar Khad papers⟧. His chair in the chamber has a blue scarf on it.
=== a2 | outlet: Mongol Press Bureau | published: 2031-09-18 | title: Mongolian mining minister killed in helicopter crash
ULAANBAATAR, Sept 18 (MPB) — Mongolia's mining minister, Tsogtyn Naranbold, 52, ⟦F1; by=cabinet office: died when a government-chartered helicopter hit a mountainside⟧ ⟦T2031-09-17: on Wednesday⟧, the cabinet office said.
⟦F2; v=5; by=cabinet office: Five people lost their lives⟧ and ⟦F3; by=cabinet office: one, a crew member, is in critical condition⟧, according to the office. ⟦F5; by=cabinet office: A vice-president of Canada's Palliser Copper, two ministerial aides and the captain were the other victims⟧.
Officials gave ⟦F14; v=2840 m; by=officials: the altitude of the crash site as 2,840 metres⟧. ⟦F8; v=at once; by=chief medical officer: Death was instantaneous for all five, the chief medical officer told a briefing⟧. ⟦F9; v=snow; by=transport minister: A sudden snow squall was to blame, the transport minister said⟧, ⟦F15; st=planned; by=-: though an inquiry with foreign experts is to be held⟧.
⟦F10; v=captain; by=transport minister: He said the decision to fly had been the captain's and nobody else's⟧.
Naranbold had been due on Thursday to defend ⟦F16; v=2031-09-18; by=-; st=planned: the Shar Khad investment agreement, on which parliament was to vote that day⟧. ⟦F16; v=postponed; by=speaker: The vote has been put off, the speaker's office said⟧. ⟦F17; by=-: First deputy minister Kh. Solongo takes over for the time being⟧.
⟦F18; v=2031-09-21; st=planned; by=cabinet office: There will be a state funeral on Sunday⟧, the cabinet office said.
In 2028, ⟦F13; v=4; by=-: four rescuers perished in a helicopter of the same type⟧.
%% MPB — telephone +976 11 000 000
=== a3 | outlet: Burrard Post | published: 2031-09-19 | title: Vancouver executive among dead in Mongolia; family asks why aircraft left the ground
%% By Colleen Abara, business reporter
%% Support local journalism
Friends of Graeme Whitlock gathered on the North Shore Thursday to mourn a geologist who ⟪Moira Whitlock; q: “never trusted a helicopter he had not walked around,”⟫ as his sister Moira put it to us.
Whitlock, 47, was ⟦F5; by=-: the Palliser Copper vice-president travelling with Mongolia's mining minister⟧ when ⟦F1; by=-: their chartered Mi-8 ploughed into the Khangai range⟧. ⟦F2; v=5; by=-: The crash claimed five lives⟧. ⟦F3; by=-: A young co-pilot clings to life⟧.
In a message sent from the apron ⟦F6; v=1620; by=-: ten minutes before the 4:20 p.m. takeoff⟧ and shown to the Post, Whitlock wrote: “⟦F10; v=minister; by=Graeme Whitlock: Crew wants to wait. Boss says we go⟧.” He also counted heads: “⟦F4; v=7; by=Graeme Whitlock: 7 of us on this thing⟧, ⟦F19; v=a lady with a violin; by=Graeme Whitlock: incl. a lady with a violin case⟧.” ⟦F4; v=6; by=Palliser Copper: Palliser says the passenger list it was given had half a dozen names on it⟧.
The Mongolian government insists ⟦F10; v=captain; by=Mongolian government: the late captain made the call⟧. A pilot who flew the same machine for Palliser's contractor until June tells a different story altogether: ⟦F9; v=tail rotor; by=a pilot: she had reported a chattering tail rotor three times, she said⟧.
⟦F14; v=nearly 3000 m; by=-: The wreck sits almost 3,000 metres up⟧, and ⟦F24; v=more than half a day; by=-: rescuers were more than half a day getting there⟧. Reports from Ulaanbaatar that ⟦F8; v=alive; by=a herder > Önöödör Tal: a herdsman had found the minister conscious, as a newspaper there quoted him⟧, have shaken the families. ⟪Moira Whitlock; q: “If one was talking, who else was?”⟫ Moira Whitlock asked.
⟦F16; v=postponed; by=-: The lawmakers' decision on Shar Khad, worth an estimated US$2.4 billion, is on hold⟧.
Palliser's shares lost nine per cent in Toronto before trading was halted. The company, which has spent eleven years and an estimated $310 million on the deposit, said it would fly staff out of the camp by road. ⟦F11; v=200; by=Palliser Copper: It thanked the two hundred servicemen who had gone up in the dark⟧. ⟦F17; by=-: Its letters now go to an acting minister, Kh. Solongo⟧, who as a deputy had voted against it.
=== a4 | outlet: Baikalsky Golos | published: 2031-09-20 | title: "There was a seventh": whose violin was it?
%% Irkutsk | Our own information
The seventh was Russian. ⟦F19; v=Vera Antonova; by=Lyudmila Antonova: Vera Antonova, 34, of the Irkutsk philharmonic, had been invited to play for the miners, her mother Lyudmila tells us⟧; since Wednesday her telephone is off. ⟦F20; v=found; by=consulate: On Friday a body was recovered some forty metres from the hull, the consulate in Ulaanbaatar confirmed to our editors⟧. With it, ⟦F2; v=6; by=-: six persons have perished⟧ in ⟦F1; by=-: the catastrophe in the Khangai⟧.
Why was she not listed? ⟦F4; v=7; by=airfield employee: Seven climbed in, an employee of Tsetserleg airfield remembers⟧, ⟪airfield employee; q: “the last one with a case, laughing.”⟫ ⟦F19; v=nobody; by=cabinet office; st=denied: No outsider was on board, Mongolia's cabinet office still said on Thursday⟧.
The apparatus was old. ⟦F21; v=1989; by=-: It left the Kazan works in 1989⟧ and ⟦F22; v=Tenger Charter; by=register: belongs, the register shows, to a firm called Tenger Charter⟧. ⟦F23; v=nephew; by=register: The register names the minister's nephew as holder of a third of it⟧.
⟦F9; v=tail rotor; by=Valery Shtokman: Valery Shtokman, forty years a Mi-8 mechanic, looked at the pictures for us and sees a rotor that stopped in the air⟧. ⟪Valery Shtokman; q: “Snow does not bend a blade backwards,”⟫ he said.
⟦F7; v=Damdin; by=people of the valley: They were discovered, everybody in the valley says, by a horseman called Damdin⟧. ⟦F7; v=army; by=the state: The state will have its soldiers be first⟧. ⟦F11; v=340; by=valley governor: Three hundred and forty took part, if one adds the herders to the troops, as the valley's governor does⟧. ⟦F12; v=2; by=-: Two of the searchers lie in plaster⟧ since their own machine fell.
In the philharmonic on Lenin Street they have put her chair at the front, with a bow across it. She played Sviridov best, says the conductor, and was afraid of nothing but moths. The last of her messages, from the airfield, is a photograph: a white machine, a grey pass, ⟦F10; v=minister; by=Lyudmila Antonova; st=alleged: and a broad man in a fur hat who is shouting at a pilot, her mother describes it⟧.
=== a5 | outlet: Resource Wire | published: 2031-09-23 | title: Explainer: A crash, a copper mine and a vote
%% EXPLAINER | Metals & Mining | Updated Tuesday
**What happened?** On 17 September ⟦F1; by=-: an Mi-8 taking Mongolia's mining minister to Shar Khad crashed below the Khairt Pass⟧.
**Who died?** ⟦F2; v=7; by=hospital: All seven, since the co-pilot's death on Monday, announced by his hospital⟧. ⟦F19; v=Vera Antonova; by=cabinet office: The violinist Vera Antonova was aboard, the cabinet office now admits⟧, ⟦F4; v=7; by=cabinet office: which makes seven occupants⟧, ⟦F4; v=6; by=flight paper: though the manifest had six⟧.
**Why did it crash?** ⟦F9; v=snow; by=transport minister: The transport minister blames the weather⟧. ⟦F9; v=tail rotor; by=a former pilot > Burrard Post: A former pilot of the aircraft told a Canadian daily of trouble at the tail⟧.
**Who wanted to go?** ⟦F10; v=minister; by=Graeme Whitlock > Burrard Post: A victim's last text, published in Vancouver, points at the minister⟧; ⟦F10; v=captain; by=transport minister: the government, at the captain⟧.
**Did anyone survive the impact?** ⟦F8; v=at once; by=chief medical officer: Not the minister, the chief medical officer says⟧. ⟦F8; v=alive; by=Damdin > Önöödör Tal: He spoke and was offered tea, a herder told a newspaper⟧: ⟪Damdin; q; via=Önöödör Tal: “He wanted to know whose horses they were.”⟫ ⟦F24; v=14 hours; by=-: Help arrived after fourteen hours⟧, ⟦F11; v=200; by=-: with 200 soldiers combing the range⟧.
⟦F22; v=Tenger Charter; by=-: **Whose helicopter?** Tenger Charter's⟧; ⟦F21; v=1989; by=-: the machine was 42 years old⟧. Its shareholders include ⟦F23; v=nephew; by=-: a son of the minister's sister⟧. ⟪Kh. Solongo; q: “We will read every page of that contract,”⟫ said ⟦F17; by=-: Kh. Solongo, who is running the ministry⟧.
**What about the mine?** ⟦F16; v=postponed; by=-: MPs have shelved the agreement⟧ until October. ⟦F18; v=2031-09-21; by=-: The minister was buried on Sunday⟧ with full honours.
@@ copy Mongol Press Bureau
Officials gave ⟦F14; v=2840 m; by=officials: the altitude of the crash site as 2,840 metres⟧.
**Why does it matter outside Mongolia?** Shar Khad would yield some two per cent of the world's copper. Smelters in three countries have built their plans on it. ⟦F13; v=4; by=-: And it is the second state-chartered Mi-8 to be lost in three years, after the rescue machine with four on board⟧.
=== a6 | outlet: Rotor & Crew | published: 2031-09-25 | title: Khairt Pass: preliminary findings, and a question about first responders
%% Safety Desk | For professional readers
%% Corrections: see page 3
Mongolia's accident bureau put out a two-page note on Wednesday on ⟦F1; by=-: the loss of Mi-8 JU-4471⟧. ⟦F9; v=tail rotor; by=accident bureau: The tail rotor drive had separated in flight, it says⟧, while ⟦F9; v=not snow; st=denied; by=accident bureau: snow “was present and not causal”⟧. ⟦F6; v=1620; by=accident bureau: Departure is given as 1620 local⟧, ⟦F14; v=2840 m; by=accident bureau: impact elevation as 9,318 ft⟧.
⟦F21; v=1989; by=-: The airframe, a 1989 build⟧, ⟦F22; v=Tenger Charter; by=-: was operated by Tenger Charter⟧. ⟦F25; v=4100 h; by=accident bureau: The drive had run 4,100 hours since overhaul, against a limit of 3,000, the note states⟧.
The note is silent on who pressed for departure; the voice recorder is being read in Warsaw, ⟦F15; by=-: where the foreign members of the inquiry sit⟧. It lists ⟦F4; v=7; by=accident bureau: seven occupants, one of them unmanifested⟧. ⟦F3; by=-: The second pilot outlived the others⟧ by five days; ⟦F2; v=7; by=-: there are no survivors⟧. On survivability ⟦F8; v=alive; by=accident bureau: it mentions “evidence of movement after impact” by at least two, the minister included⟧.
⟦F24; v=14 hours; by=accident bureau: Fourteen hours and five minutes passed before the first rescuer logged in⟧. ⟦F7; v=Damdin; by=accident bureau: A civilian on horseback had by then been on scene for an hour, the bureau accepts⟧.
⟦F12; v=2; by=-: The Thursday mishap in which two search airmen were injured⟧ is the subject of a separate file, as ⟦F13; v=4; by=-: the 2028 Khövsgöl loss, four dead⟧, still is. Readers should resist adding them up.
&& Drive separated; snow not causal
=== key
F1 | What happened to the minister's helicopter?
F2 | How many people were killed?
F3 | What happened to the co-pilot?
F4 | How many people were on board?
F5 | Who were the listed passengers?
F6 | When did the helicopter take off?
F7 | Who found the wreck?
F8 | Did the minister survive the impact?
F9 | What caused the crash?
F10 | Who insisted on the flight?
F11 | How many people searched?
F12 | How many were hurt in the search helicopter?
F13 | How many died in the rescue helicopter of 2028?
F14 | At what altitude is the crash site?
F15 | Which inquiry is there?
F16 | When does parliament vote on Shar Khad?
F17 | Who runs the ministry now?
F18 | When was the state funeral?
F19 | Who was the seventh person?
F20 | What was found on Friday?
F21 | When was the helicopter built?
F22 | Who owned the helicopter?
F23 | Which relative of the minister has a share?
F24 | How long did it take until rescuers arrived?
F25 | How long had the drive run since overhaul?
D1 | figure | update | F2 | 5: a1 a2 a3 | 6: a4 | 7: a5 a6 | a body found on Friday, the co-pilot's death on Monday
D2 | figure | scope | F4 | 6: a1 a3 a5 | 7: a3 a4 a5 a6 | names on the flight paper or people in the aircraft
D3 | identity | conflict | F7 | Damdin: a1 a4 a6 | army: a1 a4 | the herder or the soldiers were first
D4 | characterisation | conflict | F8 | alive: a1 a3 a5 a6 | at once: a2 a5 | herder and bureau against the medical officer
D5 | cause | conflict | F9 | snow: a1 a2 a5 | tail rotor: a3 a4 a5 a6 | not snow: a6 | weather for the minister, the drive for pilot, mechanic and bureau
D6 | responsibility | conflict | F10 | minister: a1 a3 a4 a5 | captain: a2 a3 a5 | who decided to fly
D7 | figure | scope | F11 | 200: a1 a3 a5 | 340: a4 | soldiers only or with herders
D8 | figure | rounding | F14 | 2840 m: a2 a5 a6 | nearly 3000 m: a3 | the Vancouver paper rounds up
D9 | date | update | F16 | 2031-09-18: a1 a2 | postponed: a2 a3 a5 | the vote was put off
D11 | figure | rounding | F24 | 14 hours: a5 a6 | more than half a day: a3 | the same hours, loosely
D10 | denial | update | F19 | nobody: a4 | Vera Antonova: a4 a5 | a lady with a violin: a3 | the cabinet office first denies an outsider and later admits her
R F9 | 4 | the emergency agency and the transport minister; a former pilot; the mechanic Shtokman; the accident bureau
R F10 | 4 | the fuel man; Whitlock's message; Vera Antonova's photograph; the transport minister
R F8 | 3 | Damdin; the chief medical officer; the accident bureau
R F2 | 3 | the emergency agency and cabinet office; the consulate; the hospital
S | a1 “The minister asked me whose horses these were. I gave him tea. He could not hold it,” | a5 “He wanted to know whose horses they were.”
E | Tsogtyn Naranbold | person | Tsogtyn Naranbold; Minister of Mining Ts. Naranbold; the minister; Mongolia's mining minister
E | Damdin | person | Damdin; a herder; a herdsman; a civilian on horseback
E | Vera Antonova | person | Vera Antonova; a lady with a violin case; the violinist; the seventh
E | Tenger Charter | organisation | Tenger Charter; the operator
