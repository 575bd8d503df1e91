import { tellsNews } from './newsroom';

// What newsrooms write of truces, talks, borders and alliances, who says it and which way, in French.
tellsNews('fr', {
  'trêve, pourparlers et plans': `
Emmanuel Macron réclame un cessez-le-feu immédiat en Ukraine. | emmanuel-macron | ceasefire | supports
Le Kremlin exclut toute trêve tant que les livraisons d'armes occidentales se poursuivent. | russia | ceasefire | conditional
« Nous sommes prêts à un cessez-le-feu sans conditions », a répété Volodymyr Zelensky. | volodymyr-zelenskyy | ceasefire | supports
Vladimir Poutine a rejeté la trêve de trente jours proposée par Washington. | vladimir-putin | ceasefire | opposes
Selon Dmitri Peskov, Moscou n'acceptera un cessez-le-feu que si l'Occident cesse d'armer Kiev. | dmitry-peskov | ceasefire | conditional
António Guterres a renouvelé son appel à un cessez-le-feu. | antonio-guterres | ceasefire | supports
Recep Tayyip Erdogan, qui reçoit les deux délégations, plaide pour un cessez-le-feu rapide. | recep-tayyip-erdogan | ceasefire | supports
C'est Volodymyr Zelensky qui a proposé une trêve aérienne. | volodymyr-zelenskyy | ceasefire | supports
Vladimir Poutine ne refuse pas une trêve. | vladimir-putin | ceasefire | supports
Keir Starmer a salué la proposition de cessez-le-feu. | keir-starmer | ceasefire | supports
Dans une déclaration commune, le G7 exige un cessez-le-feu immédiat. | g7 | ceasefire | supports
Maria Zakharova a qualifié d'inacceptable la proposition de cessez-le-feu. | maria-zakharova | ceasefire | opposes
Robert Fico propose de geler le conflit sur la ligne de front actuelle. | robert-fico | frontline-freeze | supports
Donald Trump a appelé les deux camps à s'arrêter sur la ligne de front. | donald-trump | frontline-freeze | supports
Viktor Orban s'est dit prêt à accueillir un sommet entre Trump et Poutine à Budapest. | viktor-orban | summit-meeting | supports
Volodymyr Zelensky s'est dit prêt à rencontrer Vladimir Poutine en tête-à-tête. | volodymyr-zelenskyy | direct-talks-putin-zelenskyy | supports
Sergueï Lavrov a exclu une rencontre entre Poutine et Zelensky. | sergey-lavrov | direct-talks-putin-zelenskyy | opposes
La Turquie souhaite organiser une rencontre entre Vladimir Poutine et Volodymyr Zelensky. | turkey | direct-talks-putin-zelenskyy | supports
Kiev refuse de négocier sous les bombes. | ukraine | peace-negotiations | opposes
La Chine appelle à la reprise des négociations de paix. | china | peace-negotiations | supports
Moscou reste ouverte aux négociations, a affirmé Sergueï Lavrov. | sergey-lavrov | peace-negotiations | asserts
Aucune négociation sur l'Ukraine ne doit avoir lieu sans l'Ukraine, a martelé Keir Starmer. | keir-starmer | peace-negotiations | conditional
Johann Wadephul exhorte Moscou à négocier. | johann-wadephul | peace-negotiations | supports
Dmitri Peskov accuse Kiev d'éviter les négociations de paix. | dmitry-peskov | peace-negotiations | asserts
Volodymyr Zelensky a défendu sa formule de paix devant le Conseil de sécurité. | volodymyr-zelenskyy | peace-formula | supports
Vladimir Poutine s'est dit favorable au plan de paix américain. | vladimir-putin | peace-formula | supports
Sergueï Lavrov rejette la formule de paix ukrainienne. | sergey-lavrov | peace-formula | opposes
Donald Trump presse Kiev d'accepter son plan de paix. | donald-trump | peace-formula | supports
Radoslaw Sikorski a critiqué le plan de paix américain. | radoslaw-sikorski | peace-formula | opposes
Londres a torpillé l'accord d'Istanbul en 2022, a affirmé Sergueï Lavrov. | sergey-lavrov | istanbul-2022-draft | asserts
Kiev n'a jamais appliqué les accords de Minsk, a accusé Vladimir Poutine. | vladimir-putin | minsk-agreements | asserts
Les accords de Minsk étaient un piège, a jugé Dmytro Kouleba. | dmytro-kuleba | minsk-agreements | asserts
`,
  'terres et frontières': `
La Chine respecte l'intégrité territoriale de l'Ukraine, a affirmé Wang Yi. | wang-yi | territorial-integrity | asserts
Le G7 a réaffirmé son soutien à l'intégrité territoriale de l'Ukraine. | g7 | territorial-integrity | supports
Donald Tusk soutient l'intégrité territoriale de l'Ukraine. | donald-tusk | territorial-integrity | supports
Volodymyr Zelensky refuse de céder des territoires à la Russie. | volodymyr-zelenskyy | territorial-concessions | opposes
Donald Trump évoque des échanges de territoires entre Kiev et Moscou. | donald-trump | territorial-concessions | asserts
Moscou exige le retrait des troupes ukrainiennes du Donbass. | russia | territorial-concessions | supports
Andriy Yermak exclut toute concession territoriale. | andriy-yermak | territorial-concessions | opposes
Friedrich Merz met en garde contre des concessions territoriales imposées à Kiev. | friedrich-merz | territorial-concessions | opposes
La question de la Crimée est close, a tranché Dmitri Peskov. | dmitry-peskov | crimea-status | asserts
Ankara ne reconnaît pas l'annexion de la Crimée, a redit Recep Tayyip Erdogan. | recep-tayyip-erdogan | crimea-status | opposes
Emmanuel Macron refuse de reconnaître l'annexion de la Crimée. | emmanuel-macron | crimea-status | opposes
Sergueï Lavrov affirme que la Crimée est russe. | sergey-lavrov | crimea-status | asserts
Vladimir Poutine a accusé Kiev de génocide dans le Donbass. | vladimir-putin | donbas-status | asserts
Antonio Guterres a condamné l'annexion des quatre régions ukrainiennes. | antonio-guterres | annexation-2022 | opposes
Roberta Metsola a condamné l'annexion des régions ukrainiennes en 2022. | roberta-metsola | annexation-2022 | opposes
`,
  'alliances et promesses': `
Donald Trump s'oppose à l'adhésion de l'Ukraine à l'Otan. | donald-trump | nato-membership-ukraine | opposes
L'Ukraine deviendra membre de l'OTAN, a promis Jens Stoltenberg. | jens-stoltenberg | nato-membership-ukraine | supports
Radoslaw Sikorski soutient l'adhésion de l'Ukraine à l'Otan. | radoslaw-sikorski | nato-membership-ukraine | supports
Jens Stoltenberg dément toute promesse de ne pas élargir l'Otan. | jens-stoltenberg | nato-enlargement-promise | denies
Mark Rutte dément que l'Otan ait promis de ne pas s'élargir. | mark-rutte | nato-enlargement-promise | denies
Viktor Orban bloque l'adhésion de l'Ukraine à l'Union européenne. | viktor-orban | eu-membership-ukraine | opposes
Ursula von der Leyen soutient l'adhésion de l'Ukraine à l'UE. | ursula-von-der-leyen | eu-membership-ukraine | supports
Viktor Orban était à Bruxelles. ¶ Il a refusé l'adhésion de l'Ukraine à l'Union européenne. | viktor-orban | eu-membership-ukraine | opposes
Giorgia Meloni est favorable à l'adhésion de l'Ukraine à l'Union européenne. | giorgia-meloni | eu-membership-ukraine | supports
Robert Fico menace de bloquer l'adhésion de l'Ukraine à l'UE. | robert-fico | eu-membership-ukraine | opposes
La Russie a violé le mémorandum de Budapest, a rappelé Andrii Sybiha. | andrii-sybiha | budapest-memorandum | asserts
Le mémorandum de Budapest n'a rien garanti, a regretté Volodymyr Zelensky. | volodymyr-zelenskyy | budapest-memorandum | asserts
`,
});
