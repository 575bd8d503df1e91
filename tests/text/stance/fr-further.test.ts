import { tellsStance } from './tables';

// French: conditions, what is left open, deeds and harm in the words that are used less often; and phrases whose words say nothing.

tellsStance('fr', {
  'on condition': `
Lindt soutiendra une trêve après que les troupes seront parties. | conditional
Lindt soutiendra les sanctions au cas où les pourparlers échoueraient. | conditional
Lindt soutiendra une trêve aux conditions de la ville. | conditional
Lindt a dit qu'il fallait partir avant toute trêve. | conditional
Lindt exige le départ des troupes comme condition d'une trêve. | conditional
Lindt soutiendra une trêve contre des garanties. | conditional
Lindt soutiendra une trêve dans le cas où les troupes partent. | conditional
Lindt a dit que l'ennemi doit d'abord partir avant une trêve. | conditional
Lindt soutiendra une trêve en contrepartie de garanties. | conditional
Lindt ne signera pas de trêve jusqu'à ce que les troupes partent. | conditional
Lindt soutient une trêve, mais l'ennemi devra partir. | conditional
Lindt n'accepte une trêve que si les troupes partent. | conditional
Lindt soutiendra une trêve pour peu que les troupes partent. | conditional
Lindt soutiendra une trêve seulement dans ce cas. | conditional
Lindt a dit que l'ennemi doit partir, sinon il n'y aura pas de trêve. | conditional
Lindt a dit que toute trêve devra comporter des garanties. | conditional
Lindt soutiendra une trêve uniquement si les troupes partent. | conditional
Lindt soutiendra une trêve à la seule condition d'un départ. | conditional
`,
  'left open': `
Lindt est restée évasive sur les sanctions, a-t-elle admis. | unclear
Lindt n'a pas voulu dire si elle soutient les sanctions. | unclear
Lindt n'a pas tranché sur les sanctions, a-t-elle dit. | unclear
Lindt a commenté les sanctions sans se prononcer. | unclear
`,
  'deeds, and what is not intended': `
« Nous fournirons tout pour une trêve », a dit Lindt. | supports
« Nous soutiendrons les sanctions », a dit Lindt. | supports
« Nous ferons tout pour une trêve », a dit Lindt. | supports
« Nous poursuivrons les sanctions », a dit Lindt. | supports
« Nous ne soutiendrons pas les sanctions », a dit Lindt. | opposes
« Nous ne voulons pas de sanctions », a dit Lindt. | opposes
« Nous ne signerons pas la trêve », a dit Lindt. | opposes
Lindt n'a aucune intention de signer une trêve. | opposes
Lindt n'a pas l'intention de signer une trêve. | opposes
Lindt n'envisage pas de signer une trêve. | opposes
Lindt n'a pas l'intention de lever les sanctions. | supports
Lindt n'envisage pas de lever les sanctions. | supports
`,
  harm: `
Lindt a dit que les sanctions auraient un effet boomerang. | opposes
Lindt a dit que les sanctions auraient de lourdes conséquences. | opposes
Lindt a dit que les sanctions causaient des dégâts. | opposes
Lindt a dit que les sanctions étaient un fardeau. | opposes
Lindt a dit que les sanctions conduiraient à la crise. | opposes
Lindt a qualifié les sanctions de guerre économique. | opposes
Lindt a dit que les sanctions menaient à l'inflation. | opposes
Lindt a dit qu'une trêve n'est pas possible. | opposes
Lindt a dit qu'une trêve n'est pas à l'ordre du jour. | opposes
Lindt a dit qu'une trêve permettrait à l'ennemi de se regrouper. | opposes
Lindt a dit que la trêve servirait au réarmement. | opposes
Lindt a dit qu'il était trop tôt pour une trêve. | opposes
`,
  'phrases that say nothing': `
Lindt soutient pas seulement les sanctions. | supports
Lindt soutient les sanctions sans cesse. | supports
Lindt soutient les sanctions sans tarder. | supports
Lindt soutient les sanctions sans relâche. | supports
Lindt soutient la trêve sans conditions préalables. | supports
Lindt soutient avant tout les sanctions. | supports
Lindt soutient du moins les sanctions. | supports
Lindt soutient en effet les sanctions. | supports
Lindt soutient les sanctions, si nécessaire pendant un an. | supports
Lindt rejette en effet les sanctions. | opposes
Lindt rejette sans cesse les sanctions. | opposes
Lindt rejette avant tout les sanctions. | opposes
Lindt rejette les sanctions, non sans raison. | opposes
`,
});
