import { tellsNews } from './newsroom';

// What newsrooms write of attacks and crimes, of what the war is blamed on, and of money and energy, who says it and which way, in English.
tellsNews('en', {
  'attacks, crimes and people taken': `
Russia is ready to hand over the bodies of 6,000 fallen Ukrainian soldiers, the defence ministry in Moscow said. | ministry-of-defence-of-russia | prisoner-exchange | supports
Dmytro Lubinets accused the Russian side of dragging out the prisoner swap. | dmytro-lubinets | prisoner-exchange | asserts
Another exchange of prisoners is planned for the weekend, Budanov confirmed. | kyrylo-budanov | prisoner-exchange | asserts
The United Arab Emirates helped to arrange the release of 175 prisoners of war on each side, Zelenskyy said. | volodymyr-zelenskyy | prisoner-exchange | supports
Kyiv refuses to exchange prisoners, Maria Zakharova alleged. | maria-zakharova | prisoner-exchange | asserts
Lubinets called for an exchange of all prisoners. | dmytro-lubinets | prisoner-exchange | supports
"Bring the abducted children back," Metsola demanded of Moscow. | roberta-metsola | deported-children | supports
Nearly 20,000 Ukrainian children have been taken to Russia, Andriy Yermak said. | andriy-yermak | deported-children | asserts
Russian soldiers murdered civilians in Bucha, Annalena Baerbock said. | Annalena Baerbock | war-crimes | asserts
The massacre of Bucha was staged, Lavrov claimed. | sergey-lavrov | war-crimes | denies
Moscow denies that its soldiers tortured prisoners. | russia | war-crimes | denies
Lubinets accused Russia of torturing prisoners of war. | dmytro-lubinets | war-crimes | asserts
Zakharova denied that Russian troops had killed civilians in Bucha. | maria-zakharova | war-crimes | denies
Russia struck a maternity hospital in Kharkiv, Oleh Syniehubov said. | oleh-syniehubov | strikes-civilian-infrastructure | asserts
We hit only military targets, the Russian defence ministry claimed after the attack on Sumy. | ministry-of-defence-of-russia | strikes-civilian-infrastructure | denies
Guterres condemned the strikes on Ukrainian power plants. | antonio-guterres | strikes-civilian-infrastructure | opposes
Ukrainian drones killed two people in Belgorod, Vyacheslav Gladkov reported. | vyacheslav-gladkov | strikes-civilian-infrastructure | asserts
Peskov denied that Russia was striking civilian targets. | dmitry-peskov | strikes-civilian-infrastructure | denies
"They are bombing our children's hospitals," Zelenskyy told the UN Security Council. | volodymyr-zelenskyy | strikes-civilian-infrastructure | asserts
More than 500 drones and 40 missiles were fired at Ukraine overnight, Sybiha said, calling it terror. | andrii-sybiha | strikes-civilian-infrastructure | asserts
Guterres condemned the attack on the hospital in Kyiv. | antonio-guterres | strikes-civilian-infrastructure | opposes
Guterres addressed the General Assembly. ¶ The UN chief condemned the attacks on Ukrainian hospitals. | antonio-guterres | strikes-civilian-infrastructure | opposes
The occupied nuclear power plant in Zaporizhzhia has lost its last power line, the IAEA said. | iaea | zaporizhzhia-npp | asserts
Russia must hand back the Zaporizhzhia nuclear power plant, Zelenskyy demanded. | volodymyr-zelenskyy | zaporizhzhia-npp | supports
Rafael Grossi appealed for restraint near the Zaporizhzhia nuclear power plant. | rafael-grossi | zaporizhzhia-npp | supports
Ukraine denied shelling the Zaporizhzhia nuclear power plant. | ukraine | zaporizhzhia-npp | denies
Grossi demanded access to every part of the Zaporizhzhia nuclear power plant. | rafael-grossi | zaporizhzhia-npp | supports
The Kakhovka dam was blown up by Russian troops, Zelenskyy said. | volodymyr-zelenskyy | kakhovka-dam | asserts
Shoigu blamed Kyiv for the destruction of the Kakhovka dam. | sergei-shoigu | kakhovka-dam | asserts
Russia had no reason to blow up the Kakhovka dam, Peskov said. | dmitry-peskov | kakhovka-dam | denies
"The flood after the bursting of the Kakhovka dam is ecocide," Dmytro Kuleba said. | dmytro-kuleba | kakhovka-dam | asserts
Guterres said the destruction of the Kakhovka dam was a humanitarian disaster. | antonio-guterres | kakhovka-dam | asserts
Zakharova denied that Russia had shot down flight MH17. | maria-zakharova | mh17 | denies
Erdogan wants to revive the Black Sea grain deal. | recep-tayyip-erdogan | grain-deal | supports
Russia will return to the grain deal only when its own exports are freed, Putin said. | vladimir-putin | grain-deal | conditional
Guterres regretted the end of the Black Sea Grain Initiative. | antonio-guterres | grain-deal | supports
The grain corridor is working even without Russia, Zelenskyy said. | volodymyr-zelenskyy | grain-deal | supports
Erdogan called for an extension of the grain deal. | recep-tayyip-erdogan | grain-deal | supports
The Kremlin refused to extend the grain deal. | russia | grain-deal | opposes
`,
  'what the war is blamed on': `
The conflict will go on until its root causes are removed, Lavrov said. | sergey-lavrov | root-causes | asserts
Zakharova insisted that the root causes of the conflict be removed. | maria-zakharova | root-causes | supports
Zelenskyy, who is Jewish, called the talk of Nazis in Kyiv absurd. | volodymyr-zelenskyy | denazification | denies
A neo-Nazi regime has taken hold in Kyiv, Putin claimed. | vladimir-putin | denazification | asserts
Kuleba rejected the charge that Ukraine was ruled by Nazis. | dmytro-kuleba | denazification | denies
Medvedev demanded the denazification of Ukraine. | dmitry-medvedev | denazification | supports
The Kyiv regime bans the Russian language, Lavrov complained. | sergey-lavrov | russian-speakers-rights | asserts
Moscow demands protection for the canonical Orthodox church in Ukraine. | russia | russian-speakers-rights | supports
Putin accused Kyiv of discriminating against Russian speakers. | vladimir-putin | russian-speakers-rights | asserts
Szijjarto demanded language rights for Russian speakers and Hungarians in Ukraine. | peter-szijjarto | russian-speakers-rights | supports
Zelenskyy was elected by his people and is legitimate, Macron said. | emmanuel-macron | legitimacy-of-zelenskyy | asserts
Starmer defended Zelenskyy as the legitimate president of Ukraine. | keir-starmer | legitimacy-of-zelenskyy | asserts
It all began with the bloody coup in Kyiv in 2014, Putin said. | vladimir-putin | maidan-coup | asserts
The West organised the coup on the Maidan, Shoigu claimed. | sergei-shoigu | maidan-coup | asserts
Kuleba denied that the Maidan had been a coup. | dmytro-kuleba | maidan-coup | denies
The Pentagon ran secret biological laboratories in Ukraine, Maria Zakharova claimed. | maria-zakharova | biolabs | asserts
There are no bioweapons labs in Ukraine, the United Nations said. | united-nations | biolabs | denies
Lavrov demanded an inquiry into the American biolabs in Ukraine. | sergey-lavrov | biolabs | supports
Sybiha denied that there were American biolabs in Ukraine. | andrii-sybiha | biolabs | denies
`,
  'sanctions, money and energy': `
Sanctions against Rosneft and Lukoil were imposed by Washington. | united-states | sanctions | supports
If Moscow does not move by Friday, Trump will impose tough sanctions. | donald-trump | sanctions | conditional
Lifting the sanctions would be a grave mistake, Gitanas Nauseda warned. | gitanas-nauseda | sanctions | supports
China opposes unilateral sanctions that have no basis in international law, Wang Yi said. | wang-yi | sanctions | opposes
Washington should ease its sanctions on Russian airlines, Putin's envoy suggested. | Putin's envoy | sanctions | opposes
"The sanctions work, and we will add to them," Kaja Kallas said. | kaja-kallas | sanctions | supports
The sanctions have failed, Sergey Lavrov claimed. | sergey-lavrov | sanctions | opposes
Friedrich Merz arrived in Kyiv. ¶ The chancellor called for tougher sanctions on Russia. | friedrich-merz | sanctions | supports
Sikorski urged the EU not to lift its sanctions on Russia. | radoslaw-sikorski | sanctions | supports
Orban's veto on new sanctions drew an angry response. | viktor-orban | sanctions | opposes
Macron backed the proposal to tighten the sanctions on Russia's oil exports. | emmanuel-macron | sanctions | supports
Erdogan made clear that Turkey would not join the sanctions against Russia. | recep-tayyip-erdogan | sanctions | opposes
Von der Leyen dismissed calls to ease the sanctions on Russia. | ursula-von-der-leyen | sanctions | supports
Frozen Russian assets must pay for the rebuilding of Ukraine, Tusk said. | donald-tusk | frozen-assets | supports
Moscow would regard the seizure of its frozen assets as theft, Peskov warned. | dmitry-peskov | frozen-assets | opposes
Macron warned against confiscating Russia's central bank reserves. | emmanuel-macron | frozen-assets | opposes
Merz wants to turn the frozen Russian assets into an interest-free loan for Kyiv. | friedrich-merz | frozen-assets | supports
Orban refuses to back the reparations loan. | viktor-orban | frozen-assets | opposes
Zelenskyy urged the Europeans to decide on the frozen Russian assets this month. | volodymyr-zelenskyy | frozen-assets | supports
Kaja Kallas spoke for twenty minutes. ¶ "We must use the frozen Russian assets now," she said. | kaja-kallas | frozen-assets | supports
The use of frozen Russian assets was welcomed by Yulia Svyrydenko. | yulia-svyrydenko | frozen-assets | supports
Russia's finance officials aside, Peskov too denounced the plan for the frozen assets. | dmitry-peskov | frozen-assets | opposes
Meloni has doubts about using Russia's frozen assets. | giorgia-meloni | frozen-assets | opposes
Not until Belgium is protected will Meloni agree to use the frozen Russian assets. | giorgia-meloni | frozen-assets | conditional
Zelenskyy will not extend the transit of Russian gas. | volodymyr-zelenskyy | energy-dependence | opposes
Putin offered to resume gas deliveries to Europe through Nord Stream. | vladimir-putin | energy-dependence | supports
Washington and Kyiv signed the minerals deal on Wednesday. | united-states | minerals-deal | supports
Zelenskyy refused to sign the first draft of the minerals agreement. | volodymyr-zelenskyy | minerals-deal | opposes
Trump expects rare earths worth 500 billion dollars from Ukraine. | donald-trump | minerals-deal | supports
The minerals agreement is fair to both sides, Yulia Svyrydenko said. | yulia-svyrydenko | minerals-deal | supports
The Verkhovna Rada ratified the minerals deal with the United States. | verkhovna-rada | minerals-deal | supports
Russia would also be open to a deal on rare earths with the Americans, Putin said. | vladimir-putin | minerals-deal | supports
Shmyhal welcomed the minerals deal. | denys-shmyhal | minerals-deal | supports
Svyrydenko denied that the minerals deal created debts for Ukraine. | yulia-svyrydenko | minerals-deal | denies
Washington blew up the Nord Stream pipelines, Lavrov claimed. | sergey-lavrov | nord-stream-sabotage | asserts
Ukraine had nothing to do with the explosions at Nord Stream, Podolyak said. | mykhailo-podolyak | nord-stream-sabotage | denies
Moscow calls for an international inquiry into the Nord Stream blasts. | russia | nord-stream-sabotage | supports
Medvedev accused Kyiv of blowing up Nord Stream. | dmitry-medvedev | nord-stream-sabotage | asserts
`,
});
