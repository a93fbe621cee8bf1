story: harsama_procession
about: a drone fires on a bridal procession in central Yemen; a military command counts militants, the health office counts guests and later two more who die; one missile or two, the road or the village, a wanted man present or long gone, consent given or never asked; an older strike on a funeral must stay apart
=== a1 | outlet: Bayda Today | published: 2031-04-11 | title: Seventeen dead as aircraft without pilot strikes bride's convoy in Wadi Harsama
%% By Nabil al-Hadha, Rada'
%% Follow our channel for news of the governorate
⟦F1; by=-: A drone fired upon a wedding procession⟧ in Wadi Harsama ⟦F2; v=sunset; by=-: as the sun was going down⟧ ⟦T2031-04-10: yesterday, Thursday⟧, and the songs ended. ⟦F3; v=17; by=health office: The health office of the governorate counts 17 dead⟧, ⟦F4; v=4; by=health office: of whom four are women⟧, and ⟦F5; v=23; by=health office: twenty-three wounded, all of them carried to the public hospital in Rada'⟧ on mattresses in pick-ups.
⟦F6; v=11; by=-: Eleven cars were bringing the bride⟧ from her father's house to al-Sarha. ⟦F7; v=road; by=survivors: It was on the Shi'b bend, survivors say, with nothing around but stones⟧, ⟦F8; v=4 km; by=-: four kilometres short of the groom's village⟧, that the third car went up. ⟪Ali Saleh al-Sayadi; q: “⟦F9; v=2; by=Ali Saleh al-Sayadi: There was one missile, and when we ran to pull them out there was the second⟧,”⟫ Ali Saleh al-Sayadi, who drove the fifth car, told us from his bed.
⟦F10; v=killed; by=survivors: The groom, Hamoud al-Ameri, is among the martyrs, his cousins said⟧; ⟦F11; v=22; by=-: he was twenty-two⟧. ⟦F12; v=dead; by=relatives: The bride too has died, according to relatives⟧ at the hospital gate.
⟦F13; v=since noon; by=shepherds: The buzzing had hung over the wadi from midday, shepherds told this newspaper⟧. As at every wedding of these parts, ⟦F14; v=celebration; by=-: the young men had emptied their rifles at the sky for joy⟧.
Nobody in the governorate needs to be reminded of ⟦F15; v=2027; by=-: the mourners of Qayfa, bombed four years ago⟧, or ⟦F16; v=9; by=-: of the nine who were buried beside the man they had come to bury⟧.
=== a2 | outlet: Meridian Press Agency | published: 2031-04-11 | title: US says strike in Yemen killed 12 militants; officials report wedding guests dead
ADEN, April 11 (MPA) - ⟦F3; v=12; by=US command: An American drone strike in central Yemen killed 12⟧ ⟦F17; v=militants; by=US command: members of the militant group Ansar al-Rimal⟧, the U.S. regional command said on Friday, while ⟦F17; v=wedding guests; by=local health officials: local health officials said those hit were people on their way to a marriage feast⟧.
⟦F9; v=1; by=US command: A single precision munition was used⟧ ⟦F7; v=road; by=US command: against a vehicle moving along a remote track⟧ ⟦F2; v=sunset; by=US command: at about 6 p.m. local time⟧ ⟦T2031-04-10: on Thursday⟧, the command said in a statement. It was fired by an unmanned aircraft ⟦F13; v=since noon; by=US command: that had kept the area under observation for six hours⟧.
⟦F18; v=Saleh al-Qarmushi; by=US command: The intended target was Saleh al-Qarmushi⟧, whom Washington accuses of ⟦F19; by=US command; st=alleged: planning the 2029 attack on a supply ship at Balhaf⟧. The statement did not say whether he had been hit.
⟦F21; v=consent; by=US command: The operation was carried out with the agreement of the government in Aden⟧, it added.
⟦F5; v=more than 20; by=doctor: More than 20 people were being treated for burns and shrapnel wounds⟧, said a doctor in Rada', who asked not to be named.
⟦F34; v=9; by=US command: It was the ninth American strike in the country this year, by the command's own list⟧. Yemen has been divided since 2014 between an internationally recognised government in the south and the authorities in Sana'a.
%% Reporting by MPA Aden; Editing by J. Tarrant
=== a3 | outlet: The Aden Observer | published: 2031-04-12 | title: Government: nobody asked us
%% Politics
⟦F21; v=no consent; st=denied; by=Faisal Ba-Wazir: No one in this government was consulted, before or after⟧, the minister of the interior, Faisal Ba-Wazir, declared yesterday, ⟪Faisal Ba-Wazir; q: “and whoever says otherwise should show us the signature.”⟫
The minister would not say ⟦F18; v=Saleh al-Qarmushi: whether Saleh al-Qarmushi was the man the Americans were after⟧. A security officer in his building was less shy. ⟦F20; v=not in convoy; by=security officer: Al-Qarmushi, the officer said, had crossed into the Empty Quarter in January⟧ and ⟪security officer; q: “does not attend other people's weddings.”⟫
⟦F17; v=wedding guests; by=Faisal Ba-Wazir: Mr Ba-Wazir called the victims ⟪Faisal Ba-Wazir; q: “families in their best clothes”⟫⟧. ⟦F3; v=17; by=-: Seventeen of them are in the ground⟧ since the dawn prayer, ⟦F4; v=4; by=-: the women, four in number, in a row of their own⟧. ⟦F22; v=6; by=-: The smallest shroud was that of a girl of six⟧.
⟦F12; v=alive; by=hospital: The bride, whose death was announced by some outlets on Friday, is living; she lost her left hand, the hospital's director told us⟧. ⟦F10; v=killed; by=-: Her husband of a few hours did not come out of the third car⟧.
⟦F23; by=-: Tribesmen have meanwhile closed the highway to Sana'a⟧ with lorries and, on Friday morning, with ⟦F24; v=14; by=-: fourteen of the biers⟧. They demand ⟦F25; st=asked; by=tribesmen: that an apology be read out by the ambassador in person⟧.
%% © The Aden Observer 2031
=== a4 | outlet: The Potomac Courier | published: 2031-04-14 | title: Pentagon opens inquiry into Yemen strike as toll reaches 19
%% By Marcia Dellinger | Washington
WASHINGTON — The Pentagon ⟦F26; v=2031-04-13; by=-: ⟦T2031-04-13: on Sunday⟧ ordered an investigation⟧ into ⟦F1; by=-: last week's remotely piloted attack on a line of cars in Yemen⟧, a reversal for ⟦F17; v=militants; by=US command: a military that had initially described everyone it killed as a combatant⟧.
⟦F27; v=30 days; st=planned; by=Pentagon: A brigadier general will report within 30 days⟧, a spokesman said. He declined to repeat ⟦F3; v=12; by=US command: the command's first count, a dozen⟧. ⟦F3; v=19; by=health office: Yemeni health authorities put it at 19 over the weekend⟧, ⟦F28; v=2; by=health office: two men having succumbed to burns on Saturday night⟧.
Two officials briefed on the footage said ⟦F9; v=2; by=two officials: it shows a follow-up shot 40 seconds after the first⟧. As for the muzzle flashes that worried the crew, ⟦F14; v=celebration; by=two officials: they point straight up, one said, as at any Yemeni party⟧.
⟦F20; v=not in convoy; by=two officials; st=doubted: Neither official believed that the wanted man had been there⟧. ⟦F19; st=alleged; by=-: He is under indictment in Virginia over the bombing of a chartered freighter two years ago⟧.
⟦F29; v=40 million rials; by=mediator: The command has offered $75,000, or roughly 40 million rials⟧, according to a tribal mediator; ⟦F30; v=rejected; by=mediator: the elders sent it back⟧ uncounted.
⟦F6; v=a dozen; by=two officials: About a dozen vehicles can be seen⟧. In ⟦F15; v=2027; by=-: the 2027 case at Qayfa, where a burial was hit⟧, ⟦F16; v=9; by=-: nine people lost their lives⟧ and ⟦F31; v=nobody disciplined; by=-: no officer was ever punished⟧.
%% Subscribe for $1 a week
=== a5 | outlet: Voice of the Highlands TV (Sana'a) | published: 2031-04-14 | title: The enemy murders a wedding: nineteen martyrs, no shame
%% Evening bulletin, transcript
Brothers and sisters, the crime of Harsama has its nineteenth martyr. ⟦F3; v=19; by=-: Nineteen souls have ascended⟧, and ⟦F5; v=21; by=hospital: twenty-one remain in the wards, the hospital reports⟧, because ⟦F28; v=2; by=-: a pair of the injured have joined the dead⟧.
⟦F7; v=village; by=-: The aggressor's aircraft bombed the very houses of al-Sarha⟧, where the drums were beating. ⟦F9; v=2; by=-: Twice it released its poison⟧. ⟦F2; v=sunset; by=-: It came with the call to the evening prayer⟧, after ⟦F13; v=since noon; by=-: circling like a crow for half a day⟧.
⟦F21; v=consent; by=-: The hirelings of Aden gave their blessing in writing⟧ and now they swear that they did not. And the price of an Arab? ⟦F29; v=40 million rials; by=-: Forty million rials were laid on a carpet⟧, with a hundred rifles on top. ⟦F30; v=rejected; by=Shaykh Muqbil al-Ameri: The tribe spat on the money, its shaykh, Muqbil al-Ameri, told our camera⟧.
⟪Muqbil al-Ameri; q: “⟦F10; v=killed: My son wore the sword of his grandfather, and I knew him by the sword⟧,”⟫ he said.
@@ copy Meridian Press Agency
⟦F9; v=1; by=US command: A single precision munition was used⟧ against a vehicle moving along a remote track, the command claimed. It wanted, it says, ⟦F18; v=Saleh al-Qarmushi; by=US command: one man, al-Qarmushi⟧.
⟦F23; by=-: The road to the capital stays shut⟧ by the heroes of the tribe. ⟦F14; v=celebration; by=-: The bullets of the dancers, shot at the stars⟧, it calls an attack. ⟦F4; v=6 women and girls; by=-: Six of the martyrs are daughters of Eve, the little ones included⟧.
=== a6 | outlet: Airspace Ledger (monitoring group) | published: 2031-04-17 | title: Harsama: what our investigators found
%% Field note 31/07. Donations are tax-deductible in Norway.
Our two researchers reached the site ⟦T2031-04-15: on Tuesday⟧. They photographed ⟦F9; v=2; by=-: two craters, 11 metres apart⟧, ⟦F7; v=road; by=-: both in the gravel of the Shi'b bend; al-Sarha itself is untouched⟧. By GPS the place lies ⟦F8; v=4 km; by=-: two and a half miles from the first houses⟧.
⟦F3; v=19; by=-: We have the names of all nineteen who perished⟧, among them ⟦F28; v=2; by=-: the brothers Sinan and Fadl, lost in intensive care on ⟦T2031-04-12: 12 April⟧⟧. ⟦F4; v=4; by=-: Four were grown women⟧; ⟦F22; v=6; by=identity cards: the youngest, Arwa, was born in 2025 by her family card⟧, and the oldest was 71. ⟦F17; v=wedding guests; by=-: Each had been invited; we hold the list kept by the cook⟧. Two had once carried arms for Ansar al-Rimal, in 2024. ⟦F33; v=none lost; by=Ansar al-Rimal: The group says in an audio message that it is missing nobody⟧.
⟦F6; v=11; by=-: The convoy numbered eleven, of which we saw three burnt frames⟧. ⟦F12; v=alive; by=-: Nawal, who was to be married, lives⟧, and spoke to us with her mother beside her. ⟪Nawal al-Sayadi; q: “They ask me about a man called Qarmushi. I did not know all the names of my husband yet,”⟫ she said. ⟦F30; v=rejected; by=Nawal al-Sayadi: Her family wants none of the cash⟧, she added.
⟦F32; v=8,000; by=-: Pictures of Sunday's rally in Rada' allow for some 8,000 people⟧. ⟦F23; by=drivers: Lorry drivers said the barricade was lifted⟧ on Wednesday.
⟦F26; v=2031-04-13: The American inquiry opened on 13 April⟧, a week after ⟦F18; v=Saleh al-Qarmushi; by=-: Mr al-Qarmushi had been put on the list of those to be killed⟧, has not been in touch with any survivor. ⟦F27; v=30 days; st=planned; by=-: It has until mid-May⟧. After ⟦F15; v=2027: the attack on the Qayfa funeral⟧ ⟦F31; v=nobody disciplined; by=-: the file was closed without a single reprimand, our records show⟧; ⟦F16; v=9: its nine dead⟧ are still officially “under review”.
=== key
F1 | What happened to the wedding procession?
F2 | At what time was the strike?
F3 | How many people were killed in the Harsama strike?
F4 | How many of the dead were women?
F5 | How many people were wounded?
F6 | How many cars were in the procession?
F7 | Where did the strike hit?
F8 | How far from the groom's village was it?
F9 | How many missiles were fired?
F10 | What happened to the groom?
F11 | How old was the groom?
F12 | What happened to the bride?
F13 | How long had the drone been over the wadi?
F14 | What was the gunfire from the procession?
F15 | When was the Qayfa funeral struck?
F16 | How many died at the Qayfa funeral?
F17 | Who were the people killed?
F18 | Who was the target?
F19 | What is the wanted man accused of?
F20 | Was the wanted man in the convoy?
F21 | Did the Aden government agree to the strike?
F22 | How old was the youngest victim?
F23 | What did the tribesmen do to the highway?
F24 | How many biers stood on the road?
F25 | What do the tribesmen demand?
F26 | When was an investigation ordered?
F27 | When is the investigation to report?
F28 | How many of the wounded died later?
F29 | How much money was offered?
F30 | Was the money accepted?
F31 | What followed for officers after Qayfa?
F32 | How many marched in Rada' on Sunday?
F33 | Did Ansar al-Rimal lose anyone?
F34 | How many American strikes were there this year?
D1 | figure | conflict | F3 | 12: a2 a4 | 17: a1 a3 | the command counts militants only and fewer bodies than the health office
D2 | figure | update | F3 | 17: a1 a3 | 19: a4 a5 a6 | two of the wounded died on Saturday night
D3 | figure | conflict | F9 | 1: a2 a5 | 2: a1 a4 a5 a6 | the command says one munition, survivors, footage and craters say two
D4 | place | conflict | F7 | road: a1 a2 a6 | village: a5 | the bend outside against the houses themselves
D5 | identity | conflict | F17 | militants: a2 a4 | wedding guests: a2 a3 a6 | combatants for the command, guests for everybody on the spot
D6 | denial | conflict | F21 | consent: a2 a5 | no consent: a3 | the command claims agreement, Aden's minister denies being asked
D9 | characterisation | update | F12 | dead: a1 | alive: a3 a6 | relatives reported her death first, the hospital later corrected it
D10 | figure | rounding | F6 | 11: a1 a6 | a dozen: a4 | officials round what the footage shows
D11 | figure | rounding | F5 | 23: a1 | more than 20: a2 | the same wounded on the first day
D8 | figure | scope | F4 | 4: a1 a3 a6 | 6 women and girls: a5 | grown women only, or girls with them
D7 | figure | scope | F5 | 23: a1 | 21: a5 | all the wounded against those still in the wards after two deaths
R F3 | 3 | the US command; the governorate's health office; the monitoring group's list of names
R F9 | 4 | the US command; the survivor Ali Saleh al-Sayadi; officials who saw the footage; craters seen by the monitors
R F21 | 2 | the US command; the minister Ba-Wazir
R F20 | 2 | the Aden security officer; the two officials in Washington
E | Saleh al-Qarmushi | person | Saleh al-Qarmushi; Al-Qarmushi; Qarmushi; the wanted man
E | US command | organisation | the U.S. regional command; the command
E | Faisal Ba-Wazir | person | Faisal Ba-Wazir; Mr Ba-Wazir; the minister of the interior
E | Ansar al-Rimal | organisation | Ansar al-Rimal; the group
S | a2 “A single precision munition was used | a5 “A single precision munition was used
