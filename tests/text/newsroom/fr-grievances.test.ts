import { tellsNews } from './newsroom';

// What newsrooms write of attacks and crimes, of what the war is blamed on, and of money and energy, who says it and which way, in French.
tellsNews('fr', {
  'attaques, crimes et personnes enlevées': `
Rustem Oumerov a annoncé un nouvel échange de prisonniers. | rustem-umerov | prisoner-exchange | supports
Moscou se dit prêt à échanger mille prisonniers de guerre. | russia | prisoner-exchange | supports
L'Ukraine réclame un échange de tous les prisonniers. | ukraine | prisoner-exchange | supports
Kiev retarde l'échange des prisonniers, a accusé Maria Zakharova. | maria-zakharova | prisoner-exchange | asserts
Dmytro Loubinets réclame l'échange de tous les prisonniers. | dmytro-lubinets | prisoner-exchange | supports
Le Parlement européen exige le retour des enfants ukrainiens déportés. | european-parliament | deported-children | supports
La Russie nie avoir déporté des enfants ukrainiens. | russia | deported-children | denies
Plus de 19 000 enfants ukrainiens ont été enlevés par la Russie, a rappelé Andriy Yermak. | andriy-yermak | deported-children | asserts
Le massacre de Boutcha est une mise en scène, a affirmé Sergueï Lavrov. | sergey-lavrov | war-crimes | denies
La Russie nie tout crime de guerre à Boutcha. | russia | war-crimes | denies
Dmytro Loubinets accuse la Russie de torturer des prisonniers de guerre. | dmytro-lubinets | war-crimes | asserts
Maria Zakharova nie que des soldats russes aient tué des civils à Boutcha. | maria-zakharova | war-crimes | denies
António Guterres condamne les frappes russes contre les civils. | antonio-guterres | strikes-civilian-infrastructure | opposes
Moscou nie viser des civils. | russia | strikes-civilian-infrastructure | denies
Une frappe russe a tué quatre personnes à Kharkiv, a annoncé le gouverneur Oleh Synehoubov. | oleh-syniehubov | strikes-civilian-infrastructure | asserts
Emmanuel Macron condamne l'attaque contre l'hôpital de Kiev. | emmanuel-macron | strikes-civilian-infrastructure | opposes
António Guterres s'est exprimé à New York. ¶ Le secrétaire général de l'ONU a condamné les frappes contre les hôpitaux ukrainiens. | antonio-guterres | strikes-civilian-infrastructure | opposes
Rafael Grossi a appelé à la retenue autour de la centrale nucléaire de Zaporijjia. | rafael-grossi | zaporizhzhia-npp | supports
Volodymyr Zelensky exige que la Russie rende la centrale de Zaporijjia. | volodymyr-zelenskyy | zaporizhzhia-npp | supports
Moscou accuse Kiev d'avoir bombardé la centrale de Zaporijjia. | russia | zaporizhzhia-npp | asserts
Moscou a détruit le barrage de Kakhovka, a accusé Volodymyr Zelensky. | volodymyr-zelenskyy | kakhovka-dam | asserts
Le Kremlin nie avoir détruit le barrage de Kakhovka. | russia | kakhovka-dam | denies
Moscou nie toute responsabilité dans la destruction du vol MH17. | russia | mh17 | denies
La Russie a abattu le vol MH17, a rappelé Mark Rutte. | mark-rutte | mh17 | asserts
Maria Zakharova dément que la Russie ait abattu le vol MH17. | maria-zakharova | mh17 | denies
Recep Tayyip Erdogan veut relancer l'accord sur les céréales de la mer Noire. | recep-tayyip-erdogan | grain-deal | supports
Moscou a suspendu sa participation à l'accord céréalier. | russia | grain-deal | opposes
La Russie ne reviendra dans l'accord céréalier que si ses exportations sont libérées, a prévenu Vladimir Poutine. | vladimir-putin | grain-deal | conditional
`,
  'ce qui est tenu pour cause de la guerre': `
Le Kremlin exige que les causes profondes du conflit soient éliminées. | russia | root-causes | supports
La dénazification de l'Ukraine demeure l'objectif de Moscou, a déclaré Maria Zakharova. | maria-zakharova | denazification | asserts
Vladimir Poutine prétend que des néonazis gouvernent à Kiev. | vladimir-putin | denazification | asserts
Dmitri Medvedev réclame la dénazification de l'Ukraine. | dmitry-medvedev | denazification | supports
Kiev persécute les russophones, a accusé Sergueï Lavrov. | sergey-lavrov | russian-speakers-rights | asserts
Dmytro Kouleba nie toute discrimination des russophones. | dmytro-kuleba | russian-speakers-rights | denies
Maria Zakharova dénonce la discrimination des russophones en Ukraine. | maria-zakharova | russian-speakers-rights | asserts
Vladimir Poutine conteste la légitimité de Volodymyr Zelensky. | vladimir-putin | legitimacy-of-zelenskyy | denies
Volodymyr Zelensky est un président légitime, a rappelé Emmanuel Macron. | emmanuel-macron | legitimacy-of-zelenskyy | asserts
Le Maïdan était un coup d'État, a répété Vladimir Poutine. | vladimir-putin | maidan-coup | asserts
Petro Porochenko nie que le Maïdan ait été un coup d'État. | petro-poroshenko | maidan-coup | denies
Dmytro Kouleba dément que le Maïdan ait été un putsch. | dmytro-kuleba | maidan-coup | denies
Maria Zakharova accuse Washington d'avoir financé des laboratoires biologiques en Ukraine. | maria-zakharova | biolabs | asserts
Kiev dément l'existence de laboratoires d'armes biologiques. | ukraine | biolabs | denies
Andrii Sybiha dément l'existence de biolaboratoires américains en Ukraine. | andrii-sybiha | biolabs | denies
`,
  'sanctions, argent et énergie': `
Bruxelles propose un vingtième paquet de sanctions contre la Russie. | european-union | sanctions | supports
Viktor Orban a de nouveau critiqué les sanctions contre Moscou. | viktor-orban | sanctions | opposes
Si la Russie refuse la paix, les sanctions seront durcies, a averti Marco Rubio. | marco-rubio | sanctions | conditional
Robert Fico a levé son veto aux sanctions contre la Russie. | robert-fico | sanctions | supports
Friedrich Merz est arrivé à Kiev. ¶ Le chancelier a demandé de nouvelles sanctions contre Moscou. | friedrich-merz | sanctions | supports
Kaja Kallas a rejeté l'idée d'assouplir les sanctions contre la Russie. | kaja-kallas | sanctions | supports
Peter Szijjarto réclame la levée des sanctions contre Moscou. | peter-szijjarto | sanctions | opposes
Emmanuel Macron a appuyé le durcissement des sanctions contre la Russie. | emmanuel-macron | sanctions | supports
Wang Yi a condamné les sanctions européennes contre la Russie. | wang-yi | sanctions | opposes
De nouvelles sanctions contre la Russie ont été annoncées par Keir Starmer. | keir-starmer | sanctions | supports
Recep Tayyip Erdogan ne veut pas participer aux sanctions contre la Russie. | recep-tayyip-erdogan | sanctions | opposes
Friedrich Merz veut utiliser les avoirs russes gelés pour financer Kiev. | friedrich-merz | frozen-assets | supports
Moscou qualifie de vol la saisie des avoirs russes. | russia | frozen-assets | opposes
Emmanuel Macron met en garde contre la confiscation des avoirs russes gelés. | emmanuel-macron | frozen-assets | opposes
Giorgia Meloni reste sceptique quant à l'utilisation des avoirs russes gelés. | giorgia-meloni | frozen-assets | opposes
Ioulia Svyrydenko a salué le prêt financé par les avoirs russes. | yulia-svyrydenko | frozen-assets | supports
L'utilisation des avoirs russes gelés est un vol, a dénoncé Maria Zakharova. | maria-zakharova | frozen-assets | opposes
Robert Fico plaide pour la reprise des livraisons de gaz russe. | robert-fico | energy-dependence | supports
La Hongrie défend ses achats de pétrole russe. | hungary | energy-dependence | supports
Volodymyr Zelensky est prêt à signer l'accord sur les minerais. | volodymyr-zelenskyy | minerals-deal | supports
Denys Chmyhal a salué l'accord sur les minerais. | denys-shmyhal | minerals-deal | supports
Sergueï Lavrov accuse Washington d'avoir saboté Nord Stream. | sergey-lavrov | nord-stream-sabotage | asserts
L'Ukraine nie toute implication dans le sabotage de Nord Stream. | ukraine | nord-stream-sabotage | denies
Vladimir Poutine accuse Kiev du sabotage de Nord Stream. | vladimir-putin | nord-stream-sabotage | asserts
`,
});
