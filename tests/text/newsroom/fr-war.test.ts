import { tellsNews } from './newsroom';

// What newsrooms write of weapons, soldiers and how the war goes, who says it and which way, in French.
tellsNews('fr', {
  'armes, garanties et soldats': `
Boris Pistorius a promis deux batteries Patriot à l'Ukraine. | boris-pistorius | arms-deliveries | supports
Robert Fico refuse de livrer des armes à Kiev. | robert-fico | arms-deliveries | opposes
Les livraisons d'armes à l'Ukraine prolongent la guerre, a déploré Dmitri Peskov. | dmitry-peskov | arms-deliveries | opposes
Denys Chmyhal a remercié Berlin pour les systèmes de défense aérienne IRIS-T. | denys-shmyhal | arms-deliveries | supports
Mark Rutte a exhorté les alliés à livrer davantage de munitions à l'Ukraine. | mark-rutte | arms-deliveries | supports
La Pologne continuera de livrer des armes à l'Ukraine, a assuré Donald Tusk. | donald-tusk | arms-deliveries | supports
Viktor Orban s'oppose à toute livraison d'armes à l'Ukraine. | viktor-orban | arms-deliveries | opposes
Kaja Kallas a pris la parole à Tallinn. ¶ « Nous devons livrer plus d'armes à l'Ukraine », a-t-elle lancé. | kaja-kallas | arms-deliveries | supports
Johann Wadephul a défendu les livraisons d'armes à l'Ukraine. | johann-wadephul | arms-deliveries | supports
Peter Szijjarto a critiqué les livraisons d'armes à Kiev. | peter-szijjarto | arms-deliveries | opposes
Rustem Oumerov réclame davantage de défense antiaérienne pour l'Ukraine. | rustem-umerov | arms-deliveries | supports
Sergueï Lavrov a exigé l'arrêt des livraisons d'armes à l'Ukraine. | sergey-lavrov | arms-deliveries | opposes
Les livraisons d'armes à l'Ukraine doivent continuer, a plaidé Alexander Stubb. | alexander-stubb | arms-deliveries | supports
Volodymyr Zelensky demande des missiles Tomahawk à Washington. | volodymyr-zelenskyy | long-range-weapons | supports
Friedrich Merz n'exclut pas de livrer des missiles Taurus à l'Ukraine. | friedrich-merz | long-range-weapons | supports
Vladimir Poutine a mis en garde contre la livraison de missiles Tomahawk à Kiev. | vladimir-putin | long-range-weapons | opposes
Londres autorise l'Ukraine à frapper le sol russe avec des missiles Storm Shadow. | united-kingdom | long-range-weapons | supports
Boris Pistorius s'oppose à la livraison de missiles Taurus. | boris-pistorius | long-range-weapons | opposes
Radoslaw Sikorski a exclu l'envoi de troupes polonaises en Ukraine. | radoslaw-sikorski | foreign-troops-ukraine | opposes
Emmanuel Macron n'exclut pas d'envoyer des soldats français en Ukraine. | emmanuel-macron | foreign-troops-ukraine | supports
La présence de soldats de l'Otan en Ukraine serait inacceptable, a répété Maria Zakharova. | maria-zakharova | foreign-troops-ukraine | opposes
Giorgia Meloni refuse que des soldats italiens soient déployés en Ukraine. | giorgia-meloni | foreign-troops-ukraine | opposes
Paris et Londres enverront des troupes en Ukraine après un cessez-le-feu, a confirmé Keir Starmer. | keir-starmer | foreign-troops-ukraine | supports
Donald Tusk refuse d'envoyer des soldats en Ukraine. | donald-tusk | foreign-troops-ukraine | opposes
Gitanas Nauseda est favorable au déploiement de troupes européennes en Ukraine. | gitanas-nauseda | foreign-troops-ukraine | supports
Sergueï Lavrov s'oppose au déploiement de soldats européens en Ukraine. | sergey-lavrov | foreign-troops-ukraine | opposes
Volodymyr Zelensky exige des garanties de sécurité contraignantes. | volodymyr-zelenskyy | security-guarantees | supports
Pas de paix durable sans garanties de sécurité pour l'Ukraine, a insisté Emmanuel Macron. | emmanuel-macron | security-guarantees | supports
Donald Trump s'est dit prêt à participer aux garanties de sécurité pour l'Ukraine. | donald-trump | security-guarantees | supports
Kiev insiste sur des garanties de sécurité solides. | ukraine | security-guarantees | supports
Giorgia Meloni propose des garanties de sécurité inspirées de l'article 5. | giorgia-meloni | security-guarantees | supports
Vladimir Poutine exige la démilitarisation de l'Ukraine. | vladimir-putin | demilitarisation | supports
Kaja Kallas refuse toute limitation de l'armée ukrainienne. | kaja-kallas | demilitarisation | opposes
Dmitri Medvedev réclame la démilitarisation de l'Ukraine. | dmitry-medvedev | demilitarisation | supports
Marco Rubio a menacé de retirer le soutien américain à Kiev. | marco-rubio | us-support | opposes
Les États-Unis n'abandonneront pas l'Ukraine, a promis Keith Kellogg. | keith-kellogg | us-support | supports
`,
  'la guerre et sa portée': `
Pyongyang a envoyé 10 000 soldats nord-coréens en Russie, selon Kyrylo Boudanov. | kyrylo-budanov | north-korean-troops | asserts
Le Kremlin a démenti la présence de soldats nord-coréens au front. | russia | north-korean-troops | denies
Mark Rutte a condamné l'engagement de soldats nord-coréens aux côtés de la Russie. | mark-rutte | north-korean-troops | opposes
Dmitri Peskov dément toute nouvelle mobilisation en Russie. | dmitry-peskov | mobilisation | denies
Moscou recrute des détenus pour le front, affirme Kyrylo Boudanov. | kyrylo-budanov | mobilisation | asserts
Oleksandr Syrsky réclame une nouvelle mobilisation. | oleksandr-syrskyi | mobilisation | supports
L'armée russe affirme avoir pris Pokrovsk. | armée russe | war-course | asserts
La Russie ne peut pas gagner cette guerre, a estimé Mark Rutte. | mark-rutte | war-course | asserts
Kiev dément la prise de Koupiansk. | ukraine | war-course | denies
Le ministère russe de la Défense affirme avoir pris deux villages près de Pokrovsk. | ministry-of-defence-of-russia | war-course | asserts
Vladimir Poutine veut détruire l'Ukraine, a averti Volodymyr Zelensky. | volodymyr-zelenskyy | war-aims | asserts
Les objectifs de l'opération militaire spéciale seront atteints, a assuré Vladimir Poutine. | vladimir-putin | war-aims | asserts
La Russie pourrait attaquer un pays de l'Otan d'ici à 2029, a prévenu Boris Pistorius. | boris-pistorius | threat-to-europe | asserts
Vladimir Poutine dément vouloir attaquer l'Europe. | vladimir-putin | threat-to-europe | denies
Donald Tusk accuse la Russie d'avoir saboté une ligne ferroviaire polonaise. | donald-tusk | threat-to-europe | asserts
Des drones russes ont violé l'espace aérien de la Pologne, a dénoncé Radoslaw Sikorski. | radoslaw-sikorski | threat-to-europe | asserts
Dmitri Peskov dément que des drones russes aient survolé la Pologne. | dmitry-peskov | threat-to-europe | denies
L'Occident mène une guerre par procuration contre la Russie, a accusé Sergueï Lavrov. | sergey-lavrov | proxy-war | asserts
La France n'est pas en guerre contre la Russie, a rappelé Emmanuel Macron. | emmanuel-macron | proxy-war | denies
Mark Rutte rejette l'idée d'une guerre par procuration. | mark-rutte | proxy-war | denies
Recep Tayyip Erdogan condamne le recours aux armes nucléaires. | recep-tayyip-erdogan | nuclear-threat | opposes
Dmitri Peskov dément que Moscou envisage l'emploi d'armes nucléaires. | dmitry-peskov | nuclear-threat | denies
Alexandre Loukachenko affirme que des armes nucléaires russes sont arrivées en Biélorussie. | alexander-lukashenko | nuclear-threat | asserts
`,
});
