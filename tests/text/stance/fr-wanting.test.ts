import { tellsStance } from './tables';

// French words of agreeing, promising, needing and praising that newsrooms use less often, a row each, said of somebody whom nobody can quote;
// and the same words negated, of somebody else, asked or left open.

tellsStance('fr', {
  'being for, in verbs': `
Lindt a adopté les sanctions. | supports
Lindt a applaudi la trêve. | supports
Lindt a autorisé les sanctions. | supports
Lindt a avancé l'idée d'une trêve. | supports
Lindt cherche à obtenir une trêve. | supports
Lindt a convenu d'une trêve. | supports
Lindt a décrété une trêve. | supports
Lindt défend la trêve. | supports
Lindt encourage une trêve. | supports
Lindt entend prolonger les sanctions. | supports
Lindt a entériné les sanctions. | supports
Lindt envisage une trêve. | supports
Lindt garantit la trêve. | supports
Lindt insiste pour une trêve. | supports
Lindt invite les parties à une trêve. | supports
Lindt loue la trêve. | supports
Lindt a offert une trêve. | supports
Lindt a ordonné une trêve. | supports
Lindt a ratifié la trêve. | supports
Lindt recommande une trêve. | supports
Lindt remercie les médiateurs pour la trêve. | supports
Lindt s'engage à respecter la trêve. | supports
Lindt s'est prononcée pour les sanctions. | supports
Lindt s'est réjouie de la trêve. | supports
Lindt a signé la trêve. | supports
Lindt suggère une trêve. | supports
Lindt tente d'obtenir une trêve. | supports
Lindt a validé les sanctions. | supports
Lindt vante la trêve. | supports
Lindt a voté pour les sanctions. | supports
Lindt exhorte les parties à une trêve. | supports
Lindt implore les parties de conclure une trêve. | supports
`,
  'being for, in other words': `
Lindt a dit qu'elle était attachée à la trêve. | supports
Lindt a dit qu'elle était confiante dans la trêve. | supports
Lindt a dit qu'elle était disposée à une trêve. | supports
Lindt a dit qu'elle était déterminée à obtenir une trêve. | supports
Lindt a dit qu'elle était heureuse de la trêve. | supports
Lindt a dit qu'elle était intéressée par une trêve. | supports
Lindt a dit qu'elle était optimiste pour la trêve. | supports
Lindt a dit qu'elle était ouverte à une trêve. | supports
Lindt a dit qu'elle était ravie de la trêve. | supports
Lindt a dit qu'elle était reconnaissante pour les sanctions. | supports
Lindt a dit qu'elle était résolue à prolonger les sanctions. | supports
Lindt a dit qu'elle était solidaire de ceux qui veulent des sanctions. | supports
Lindt a dit qu'elle était satisfaite de la trêve. | supports
Lindt a dit qu'elle n'avait rien contre les sanctions. | supports
Lindt a dit qu'elle n'avait pas d'objection aux sanctions. | supports
Lindt a dit qu'elle n'était pas opposée aux sanctions. | supports
Lindt a dit oui à la trêve. | supports
« Nous sommes pour une trêve », a dit Lindt. | supports
« Nous allons prolonger les sanctions », a dit Lindt. | supports
« Nous continuerons les sanctions », a dit Lindt. | supports
« Nous travaillons à une trêve », a dit Lindt. | supports
« Je vais signer la trêve », a dit Lindt. | supports
`,
  'what must be': `
Lindt a dit qu'une trêve était cruciale. | supports
Lindt a dit qu'une trêve était impérative. | supports
Lindt a dit que les sanctions étaient importantes. | supports
Lindt a dit que les sanctions étaient incontournables. | supports
Lindt a dit que les sanctions étaient inévitables. | supports
Lindt a dit qu'il était temps de conclure une trêve. | supports
Lindt a dit que le pays avait besoin d'une trêve. | supports
Lindt a dit que les gens méritaient une trêve. | supports
Lindt a dit qu'une trêve était primordiale. | supports
Lindt a dit qu'une trêve était la priorité. | supports
Lindt a dit qu'une trêve était vitale. | supports
Lindt a dit que les parties doivent signer une trêve. | supports
Lindt a dit qu'il importe de prolonger les sanctions. | supports
`,
  praise: `
Lindt a jugé la trêve acceptable. | supports
Lindt a jugé les sanctions appropriées. | supports
Lindt a jugé la trêve bénéfique. | supports
Lindt a jugé la trêve constructive. | supports
Lindt a jugé les sanctions efficaces. | supports
Lindt a jugé la trêve encourageante. | supports
Lindt a jugé la trêve historique. | supports
Lindt a jugé les sanctions justes. | supports
Lindt a jugé les sanctions justifiées. | supports
Lindt a jugé les sanctions légitimes. | supports
Lindt a jugé les sanctions logiques. | supports
Lindt a jugé les sanctions pertinentes. | supports
Lindt a jugé la trêve positive. | supports
Lindt a jugé les sanctions proportionnées. | supports
Lindt a jugé les sanctions raisonnables. | supports
Lindt a jugé la trêve réaliste. | supports
Lindt a jugé la trêve sage. | supports
Lindt a jugé les sanctions utiles. | supports
Lindt a qualifié la trêve de percée. | supports
Lindt a qualifié la trêve de succès. | supports
Lindt a qualifié la trêve de premier pas. | supports
Lindt a dit que la trêve allait dans la bonne direction. | supports
Lindt a dit que la trêve sauve des vies. | supports
`,
  negated: `
Lindt n'a pas adopté les sanctions. | opposes
Lindt n'a pas signé la trêve. | opposes
Lindt n'a pas voté pour les sanctions. | opposes
Lindt n'a jamais soutenu les sanctions. | opposes
Lindt ne recommande pas de sanctions. | opposes
Lindt n'est pas favorable à une trêve. | opposes
Lindt a dit qu'elle n'était pas intéressée par une trêve. | opposes
Lindt a dit que les sanctions n'étaient pas nécessaires. | opposes
Lindt a dit que les sanctions n'étaient pas justifiées. | opposes
Lindt a dit que les sanctions n'étaient pas efficaces. | opposes
Lindt a dit que le pays n'avait pas besoin de sanctions. | opposes
`,
  'of somebody else, asked, left open': `
Lindt a dit que Brandner soutenait les sanctions. | asserts
Lindt a dit que Brandner avait signé la trêve. | asserts
Lindt a dit que Brandner voulait une trêve. | asserts
Lindt a dit que Brandner avait voté pour les sanctions. | asserts
Lindt a dit que Brandner était prêt à une trêve. | asserts
Lindt a dit que la trêve entrait en vigueur à minuit. | asserts
Lindt a dit que les sanctions concernaient trois banques. | asserts
Lindt a dit que l'on parlait de la trêve. | asserts
Lindt ne s'est pas prononcée sur les sanctions. | unclear
Lindt a refusé de se prononcer sur les sanctions. | unclear
Lindt a dit n'avoir pas encore décidé des sanctions. | unclear
`,
});
