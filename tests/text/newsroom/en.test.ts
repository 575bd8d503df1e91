import { tellsNews } from './newsroom';

// What English newsrooms write, one or two sentences a topic and stance.
tellsNews('en', {
  'talks and agreements': `
The Kremlin said on Tuesday that it saw no grounds for a truce over Easter. | russia | ceasefire | opposes
"We have to be ready to sit down at the table with them," the Ukrainian president told reporters in Kyiv. | volodymyr-zelenskyy | peace-negotiations | supports
Moscow denies that it has deported children from Ukraine and says it took them to safety. | russia | deported-children | denies
The International Criminal Court accuses Putin of being responsible for the unlawful deportation of children. | international-criminal-court | deported-children | asserts
Moscow accused Kyiv of having indefinitely postponed the handover of the bodies of its soldiers. | russia | prisoner-exchange | asserts
"A ceasefire without guarantees would only give Russia time to regroup," Kallas warned. | kaja-kallas | ceasefire | conditional
Erdogan offered to host a meeting of the two presidents in Istanbul or Ankara. | recep-tayyip-erdogan | direct-talks-putin-zelenskyy | supports
Guterres welcomed the extension of the Black Sea grain deal. | antonio-guterres | grain-deal | supports
Moscow said it would return to the grain accord as soon as its own exports were freed of obstacles. | russia | grain-deal | conditional
Polish farmers want the government to halt imports of Ukrainian grain. | Polish farmers | grain-deal | opposes
The Kremlin called Zelenskyy's ten-point formula detached from reality. | russia | peace-formula | opposes
Poroshenko accused the rebels of violating the Minsk ceasefire every day. | petro-poroshenko | ceasefire | asserts
Vladimir Putin has shown no interest in peace, said the EU's top diplomat. | kaja-kallas | peace-negotiations | asserts
The Kremlin spokesman brushed aside reports that Putin would attend the summit in Istanbul. | dmitry-peskov | summit-meeting | denies
Trump complained that Zelenskyy was not ready to make a deal. | donald-trump | peace-negotiations | asserts
`,
  'weapons, troops and the war': `
Poland's foreign minister Radoslaw Sikorski said Warsaw would never send its own soldiers to fight in Ukraine. | radoslaw-sikorski | foreign-troops-ukraine | opposes
Kyiv denied that Pokrovsk had fallen. | ukraine | war-course | denies
The White House declined to say whether Tomahawk missiles would be sent to Kyiv. | united-states | long-range-weapons | unclear
Merz again ruled out delivering Taurus cruise missiles. | friedrich-merz | long-range-weapons | opposes
Putin warned that strikes deep into Russia with Western missiles would mean that NATO was at war with his country. | vladimir-putin | long-range-weapons | opposes
Macron said European soldiers could be stationed in Ukraine the day after a peace deal is signed. | emmanuel-macron | foreign-troops-ukraine | conditional
Russia demands that Ukraine reduce its army to 85,000 soldiers. | russia | demilitarisation | supports
"We will not accept any limits on the size of our army," Andriy Yermak said. | andriy-yermak | demilitarisation | opposes
Budapest neither sends weapons nor lets them cross its territory, Szijjarto said. | peter-szijjarto | arms-deliveries | opposes
Rubio said the United States could turn to other priorities if there was no progress within days. | marco-rubio | us-support | conditional
Moscow says it must have a say in any guarantees for Ukraine's security. | russia | security-guarantees | conditional
There will be no second wave of mobilisation, Andrei Kartapolov said. | Andrei Kartapolov | mobilisation | denies
Finland has pledged another 100 million euros in military aid, President Alexander Stubb wrote on X. | alexander-stubb | arms-deliveries | supports
Ukraine's allies should finally send the aircraft they promised, Kuleba demanded. | dmytro-kuleba | arms-deliveries | supports
Meloni proposed guarantees modelled on NATO's mutual defence clause. | giorgia-meloni | security-guarantees | supports
Lavrov called European guarantees for Kyiv a utopia. | sergey-lavrov | security-guarantees | opposes
Zaluzhnyi conceded that the war had reached a stalemate. | valerii-zaluzhnyi | war-course | asserts
Poland will not send troops to Ukraine, Sikorski said. | radoslaw-sikorski | foreign-troops-ukraine | opposes
`,
  'territory and alliances': `
Orban called Ukraine's accession to the bloc a road to ruin for European farmers. | viktor-orban | eu-membership-ukraine | opposes
"It is NATO that is fighting us with Ukrainian hands," the Russian president said. | vladimir-putin | proxy-war | asserts
Rutte rejected the charge that the alliance was a party to the conflict. | mark-rutte | proxy-war | denies
Russia's Security Council has never discussed using tactical nuclear weapons in Ukraine, Peskov said. | dmitry-peskov | nuclear-threat | denies
Kyiv insists on the withdrawal of all Russian soldiers to the borders of 1991. | ukraine | territorial-integrity | supports
Turkey does not recognise the annexation of Crimea, President Erdogan said in Kyiv. | recep-tayyip-erdogan | crimea-status | opposes
Donald Tusk accused Russia of being behind the drones that crossed into Poland. | donald-tusk | threat-to-europe | asserts
The Kremlin dismissed as groundless the accusation that it had jammed the commission president's plane. | russia | threat-to-europe | denies
"We have no plans to attack NATO," Putin said. | vladimir-putin | threat-to-europe | denies
Boris Pistorius warned that Russia could attack a member of the alliance by 2029. | boris-pistorius | threat-to-europe | asserts
Trump said Ukraine would not join NATO. | donald-trump | nato-membership-ukraine | opposes
Stoltenberg repeated that Kyiv would become a member of the alliance one day. | jens-stoltenberg | nato-membership-ukraine | supports
Lavrov claims the West promised Gorbachev that NATO would not move an inch eastward. | sergey-lavrov | nato-enlargement-promise | asserts
Russia says that the jets flew over neutral waters and denies having violated Estonian airspace. | russia | threat-to-europe | denies
No Ukrainian president has the right to give away land, Zelenskyy said. | volodymyr-zelenskyy | territorial-concessions | opposes
`,
  'sanctions, money and energy': `
Hungary said it would block the next package of penalties unless its pipeline supplies were exempted. | hungary | sanctions | conditional
Prime Minister Keir Starmer announced that Britain would freeze the assets of another 30 oil traders. | keir-starmer | sanctions | supports
Berlin has imposed travel bans on twelve officers of the GRU, the foreign ministry said. | germany | sanctions | supports
Peskov told journalists that new restrictions would hurt those who impose them more than Russia. | dmitry-peskov | sanctions | opposes
Lavrov threatened that Moscow would answer any seizure of its reserves in kind. | sergey-lavrov | frozen-assets | opposes
"Whoever takes our money will regret it," Medvedev wrote on Telegram about the plan to use the frozen reserves. | dmitry-medvedev | frozen-assets | opposes
Fico threatened to cut electricity supplies to Kyiv if gas transit was not restored. | robert-fico | energy-dependence | conditional
Senators from both parties urged Trump to back their sanctions bill. | Senators | sanctions | supports
Szijjarto accused Kyiv of endangering Hungary's energy supply by striking the Druzhba pipeline. | peter-szijjarto | energy-dependence | asserts
Poland backs new sanctions on Russia, Sikorski said. | radoslaw-sikorski | sanctions | supports
Washington has paused sanctions on Russia, Rubio confirmed. | marco-rubio | sanctions | opposes
Germany opposes the plan to seize Russian assets, Merz said. | friedrich-merz | frozen-assets | opposes
`,
  'attacks, crimes and what went before': `
Ukrainian forces struck an oil refinery in Ryazan overnight, the General Staff in Kyiv said. | General Staff | strikes-civilian-infrastructure | asserts
"He is not the legitimate president any more," Putin said of Zelenskyy. | vladimir-putin | legitimacy-of-zelenskyy | denies
Grossi urged both sides to show restraint around the Zaporizhzhia nuclear power plant. | rafael-grossi | zaporizhzhia-npp | supports
Russia called the findings of the MH17 inquiry biased and politically motivated. | russia | mh17 | denies
Ukraine blew up the Kakhovka dam, the governor installed by Moscow claimed. | governor | kakhovka-dam | asserts
Zelenskyy said only Russian sappers could have destroyed the dam from inside. | volodymyr-zelenskyy | kakhovka-dam | asserts
Putin said a Ukraine free of Nazis was the goal of his special military operation. | vladimir-putin | denazification | asserts
Zelenskyy, who is Jewish, dismissed the Kremlin's talk of Nazis in Kyiv as absurd. | volodymyr-zelenskyy | denazification | denies
"The footage from Bucha was staged by Kyiv," the Russian ambassador said. | Russian ambassador | war-crimes | denies
"We have never struck a hospital," the Russian defence ministry said in a statement. | ministry-of-defence-of-russia | strikes-civilian-infrastructure | denies
The United Nations says more than 10,000 civilians have been killed. | united-nations | strikes-civilian-infrastructure | asserts
`,
});
