import { tellsNews } from './newsroom';

// What newsrooms write of weapons, soldiers and how the war goes, who says it and which way, in English.
tellsNews('en', {
  'weapons, guarantees and soldiers': `
Boris Pistorius promised two further Patriot systems for Ukraine. | boris-pistorius | arms-deliveries | supports
Western weapons merely prolong the agony, Dmitry Peskov said. | dmitry-peskov | arms-deliveries | opposes
Giorgia Meloni assured Zelenskyy that Italy would go on supplying air defence. | giorgia-meloni | arms-deliveries | supports
Denys Shmyhal thanked Berlin for another battery of IRIS-T. | denys-shmyhal | arms-deliveries | supports
Lavrov called on the West to stop pumping weapons into Ukraine. | sergey-lavrov | arms-deliveries | opposes
Viktor Orban met journalists in Budapest. ¶ He rejected any arms deliveries to Ukraine. | viktor-orban | arms-deliveries | opposes
Pistorius confirmed that Germany would deliver more IRIS-T systems to Ukraine. | boris-pistorius | arms-deliveries | supports
It is wrong to send ever more weapons to Ukraine, Szijjarto said. | peter-szijjarto | arms-deliveries | opposes
Tusk denied that Poland had stopped its arms deliveries to Ukraine. | donald-tusk | arms-deliveries | denies
The decision to send more Patriots to Ukraine was defended by Merz. | friedrich-merz | arms-deliveries | supports
Stubb argued that the West must arm Ukraine faster. | alexander-stubb | arms-deliveries | supports
Moscow condemned the arms deliveries to Kyiv. | russia | arms-deliveries | opposes
Trump has not ruled out selling Tomahawks to Ukraine. | donald-trump | long-range-weapons | supports
"Taurus would not change the course of the war," Boris Pistorius said. | boris-pistorius | long-range-weapons | asserts
Ukraine must be allowed to hit airfields inside Russia with Western missiles, Sikorski demanded. | radoslaw-sikorski | long-range-weapons | supports
Keir Starmer gave the green light for Storm Shadow strikes on Russian territory. | keir-starmer | long-range-weapons | supports
Deliveries of Tomahawk missiles would end badly for everyone, above all for Trump himself, Medvedev threatened. | dmitry-medvedev | long-range-weapons | opposes
Merz would hand over Taurus if the European partners agreed. | friedrich-merz | long-range-weapons | conditional
Lifting the limits on long-range weapons is overdue, Stoltenberg said. | jens-stoltenberg | long-range-weapons | supports
Scholz's refusal to deliver Taurus missiles was defended by Pistorius. | boris-pistorius | long-range-weapons | opposes
The delivery of Tomahawk missiles to Ukraine was ruled out by the White House. | united-states | long-range-weapons | opposes
Peacekeepers from NATO countries are unacceptable to Moscow, Lavrov repeated. | sergey-lavrov | foreign-troops-ukraine | opposes
Britain would put boots on the ground once the fighting has stopped, Starmer said of the planned force in Ukraine. | keir-starmer | foreign-troops-ukraine | conditional
Under no circumstances will Germany send ground troops to Ukraine, Wadephul said. | johann-wadephul | foreign-troops-ukraine | opposes
Trump assured his voters that there would be no American boots on the ground in Ukraine. | donald-trump | foreign-troops-ukraine | opposes
Emmanuel Macron received Zelenskyy at the Elysee. ¶ The French president spoke out in favour of sending peacekeepers to Ukraine. | emmanuel-macron | foreign-troops-ukraine | supports
Tusk again refused to send soldiers to Ukraine. | donald-tusk | foreign-troops-ukraine | opposes
Macron's proposal to send European troops to Ukraine met with a cool response. | emmanuel-macron | foreign-troops-ukraine | supports
European troops in Ukraine would be legitimate targets, Putin warned. | vladimir-putin | foreign-troops-ukraine | opposes
Kyiv welcomes the British offer to send peacekeepers to Ukraine. | ukraine | foreign-troops-ukraine | supports
Zelenskyy wants security guarantees ratified by Congress. | volodymyr-zelenskyy | security-guarantees | supports
Moscow must have a say in any security guarantees for Ukraine, Lavrov demanded. | sergey-lavrov | security-guarantees | conditional
Security guarantees modelled on Article 5 were proposed by Giorgia Meloni. | giorgia-meloni | security-guarantees | supports
Trump offered Ukraine air cover as part of the security guarantees. | donald-trump | security-guarantees | supports
Russia opposes security guarantees that involve foreign soldiers, Maria Zakharova said. | maria-zakharova | security-guarantees | opposes
Kyiv insists on binding security guarantees. | ukraine | security-guarantees | supports
The Ukrainian army must be cut to 85,000 men, Moscow demanded. | russia | demilitarisation | supports
"The best guarantee is a strong army," Macron said, rejecting any cap on the Ukrainian forces. | emmanuel-macron | demilitarisation | opposes
There will be no limits to the size of our army, Zelenskyy stressed. | volodymyr-zelenskyy | demilitarisation | opposes
Kaja Kallas rejected a ceiling for Ukraine's armed forces. | kaja-kallas | demilitarisation | opposes
Zelenskyy rejected the demand to shrink Ukraine's army. | volodymyr-zelenskyy | demilitarisation | opposes
Medvedev demanded the complete demilitarisation of Ukraine. | dmitry-medvedev | demilitarisation | supports
America's patience with Kyiv is wearing thin, Keith Kellogg warned. | keith-kellogg | us-support | asserts
Trump will not abandon Ukraine, Mark Rutte said. | mark-rutte | us-support | asserts
Washington suspended its intelligence sharing with Kyiv. | united-states | us-support | opposes
The United States could walk away from the war, Rubio threatened. | marco-rubio | us-support | opposes
"We are with Ukraine and will stay with Ukraine," Kellogg promised on behalf of the United States. | keith-kellogg | us-support | supports
Rutte denied that the United States was abandoning Ukraine. | mark-rutte | us-support | denies
Kellogg called for continued American support for Ukraine. | keith-kellogg | us-support | supports
`,
  'the war and how far it reaches': `
Some 10,000 North Korean soldiers are deployed in the Kursk region, Budanov said. | kyrylo-budanov | north-korean-troops | asserts
Rutte condemned North Korea's part in the war. | mark-rutte | north-korean-troops | opposes
Peskov dismissed reports of North Korean troops at the front as yet another hoax. | dmitry-peskov | north-korean-troops | denies
Without Chinese components Russia could not build its drones, Sybiha said. | andrii-sybiha | north-korean-troops | asserts
Guterres voiced concern over the deployment of North Korean troops to Russia. | antonio-guterres | north-korean-troops | opposes
Syrskyi called for more mobilisation. | oleksandr-syrskyi | mobilisation | supports
Peskov denied that Russia was preparing a new mobilisation. | dmitry-peskov | mobilisation | denies
Pokrovsk is under our control, the Russian defence ministry reported. | ministry-of-defence-of-russia | war-course | asserts
Our troops are advancing along the whole front, Valery Gerasimov boasted. | valery-gerasimov | war-course | asserts
Russia is not winning this war, Rutte said. | mark-rutte | war-course | asserts
Ukraine can still win back all its land, Trump posted. | donald-trump | war-course | asserts
Zaluzhnyi admitted that the counter-offensive had failed. | valerii-zaluzhnyi | war-course | asserts
Kyiv rejected claims that Kupiansk had been encircled. | ukraine | war-course | denies
Shoigu said Russian troops had captured two more villages near Pokrovsk. | sergei-shoigu | war-course | asserts
The goals of the special military operation will be reached in full, Putin said. | vladimir-putin | war-aims | asserts
Putin wants to destroy Ukraine as a state, Zelenskyy warned. | volodymyr-zelenskyy | war-aims | asserts
Lavrov denied that Moscow wanted to conquer all of Ukraine. | sergey-lavrov | war-aims | denies
Moscow has not given up its maximal war aims, Sikorski said. | radoslaw-sikorski | war-aims | asserts
It was never about NATO, Stubb said, but about Putin's imperial dream of a greater Russia. | alexander-stubb | war-aims | asserts
Simonyan said the special military operation would only end with Kyiv's surrender. | margarita-simonyan | war-aims | asserts
Putin's goal is to subjugate the whole of Ukraine, Kallas said. | kaja-kallas | war-aims | asserts
Russia could attack a NATO country by 2029, Boris Pistorius warned. | boris-pistorius | threat-to-europe | asserts
Moscow has no plans to attack NATO, Lavrov assured. | sergey-lavrov | threat-to-europe | denies
Talk of a Russian attack on Europe is nonsense, Putin said. | vladimir-putin | threat-to-europe | denies
Donald Tusk blamed Russian services for the sabotage of the Warsaw railway line. | donald-tusk | threat-to-europe | asserts
The drones over Copenhagen had nothing to do with Russia, Peskov said. | dmitry-peskov | threat-to-europe | denies
We are Russia's next target, Rutte warned the allies. | mark-rutte | threat-to-europe | asserts
Nineteen Russian drones crossed into Poland's airspace, Sikorski told the UN Security Council. | radoslaw-sikorski | threat-to-europe | asserts
Nauseda accused Russia of violating Lithuania's airspace. | gitanas-nauseda | threat-to-europe | asserts
Zakharova denied that Russian drones had entered Polish airspace. | maria-zakharova | threat-to-europe | denies
NATO is de facto at war with Russia, Peskov claimed. | dmitry-peskov | proxy-war | asserts
NATO is not a party to the war, Mark Rutte stressed. | mark-rutte | proxy-war | denies
Marco Rubio described the conflict as a proxy war between nuclear powers. | marco-rubio | proxy-war | asserts
The West wages war on us to the last Ukrainian, Sergey Lavrov said. | sergey-lavrov | proxy-war | asserts
Macron denied that France was at war with Russia. | emmanuel-macron | proxy-war | denies
Stoltenberg rejected the claim that NATO was waging a proxy war. | jens-stoltenberg | proxy-war | denies
Szijjarto called the war a proxy war between Russia and the West. | peter-szijjarto | proxy-war | asserts
There is no need to use nuclear weapons in Ukraine, Putin said. | vladimir-putin | nuclear-threat | opposes
Lukashenko announced that Oreshnik missiles would be stationed in Belarus by December. | alexander-lukashenko | nuclear-threat | asserts
Erdogan condemned the threat to use nuclear weapons. | recep-tayyip-erdogan | nuclear-threat | opposes
`,
});
