import { tellsNews } from './newsroom';

// What French newsrooms write, one or two sentences a topic and stance.
tellsNews('fr', {
  'négociations et accords': `
Le Kremlin a balayé l'idée d'une rencontre entre Vladimir Poutine et Volodymyr Zelensky. | russia | summit-meeting | opposes
Moscou accuse Kiev d'avoir violé la trêve de Pâques. | russia | ceasefire | asserts
« Nous n'accepterons jamais un gel du conflit », a prévenu le ministre ukrainien des affaires étrangères, Andriï Sybiha. | andrii-sybiha | frontline-freeze | opposes
Vladimir Poutine a ordonné une trêve de trois jours. | vladimir-putin | ceasefire | supports
Selon Kiev, au moins vingt mille enfants ont été déportés en Russie. | ukraine | deported-children | asserts
Le secrétaire général de l'ONU, Antonio Guterres, a exhorté les deux camps à un cessez-le-feu immédiat. | antonio-guterres | ceasefire | supports
`,
  'armes, troupes et guerre': `
« Nous ne livrerons pas de missiles à longue portée », a tranché le chancelier Friedrich Merz. | friedrich-merz | long-range-weapons | opposes
Varsovie ne veut pas entendre parler d'un envoi de soldats polonais en Ukraine. | poland | foreign-troops-ukraine | opposes
Sergueï Lavrov juge inacceptable la présence de troupes de l'OTAN en Ukraine. | sergey-lavrov | foreign-troops-ukraine | opposes
Le Premier ministre britannique Keir Starmer s'est dit prêt à envoyer des soldats en Ukraine. | keir-starmer | foreign-troops-ukraine | supports
Volodymyr Zelensky réclame davantage de systèmes de défense antiaérienne. | volodymyr-zelenskyy | arms-deliveries | supports
Paris conditionne tout envoi de troupes à la signature d'un cessez-le-feu. | france | foreign-troops-ukraine | conditional
La porte-parole de la diplomatie russe a qualifié de provocation la livraison de missiles Taurus. | maria-zakharova | arms-deliveries | opposes
Washington a suspendu ses livraisons d'armes à Kiev. | united-states | arms-deliveries | opposes
Berlin se félicite de l'accord sur les garanties de sécurité. | germany | security-guarantees | supports
Giorgia Meloni exclut d'envoyer des soldats italiens en Ukraine. | giorgia-meloni | foreign-troops-ukraine | opposes
`,
  'territoires et alliances': `
Pour Kiev, il est hors de question de céder le Donbass. | ukraine | territorial-concessions | opposes
La Hongrie a mis son veto à l'adhésion de l'Ukraine à l'Union européenne. | hungary | eu-membership-ukraine | opposes
« La Crimée est russe et le restera », a martelé le président russe. | vladimir-putin | crimea-status | asserts
Kiev rejette toute concession territoriale. | ukraine | territorial-concessions | opposes
L'Otan restera ouverte à l'Ukraine, a assuré Mark Rutte. | mark-rutte | nato-membership-ukraine | supports
Bruxelles exige le retrait complet des troupes russes. | european-union | territorial-integrity | supports
« L'Ukraine n'entrera pas dans l'Otan », a lâché le président américain. | donald-trump | nato-membership-ukraine | asserts
`,
  'sanctions, argent et énergie': `
Emmanuel Macron a plaidé pour un renforcement des sanctions contre Moscou. | emmanuel-macron | sanctions | supports
Les Vingt-Sept ont prolongé de six mois les sanctions contre la Russie. | european-union | sanctions | supports
La présidente de la Commission européenne propose d'utiliser les avoirs russes gelés. | ursula-von-der-leyen | frozen-assets | supports
Viktor Orban continue de s'opposer à l'embargo sur le pétrole russe. | viktor-orban | energy-dependence | opposes
Rien ne justifie la levée des sanctions, selon Kaja Kallas. | kaja-kallas | sanctions | supports
Robert Fico veut rétablir le transit du gaz russe. | robert-fico | energy-dependence | supports
`,
  'attaques, crimes et antécédents': `
L'Ukraine dément avoir frappé la centrale nucléaire de Zaporijjia. | ukraine | zaporizhzhia-npp | denies
L'AIEA appelle à la retenue autour de la centrale de Zaporijia. | iaea | zaporizhzhia-npp | supports
L'ONU condamne les frappes contre les hôpitaux ukrainiens. | united-nations | strikes-civilian-infrastructure | opposes
`,
});
