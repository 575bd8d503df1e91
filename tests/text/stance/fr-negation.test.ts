import { tellsStance } from './tables';

// French negation: every word of it, where it stands, what it reaches and what not, and twice.

tellsStance('fr', {
  'every word': `
Lindt ne soutient pas les sanctions. | opposes
Lindt ne soutient plus les sanctions et n'en veut pas. | opposes
Lindt ne soutient jamais les sanctions. | opposes
Lindt ne soutient guère les sanctions. | opposes
Lindt ne soutient nullement les sanctions. | opposes
Lindt ne soutient aucunement les sanctions. | opposes
Lindt ne soutient aucune sanction, aucunes sanctions. | opposes
Lindt ne soutient ni les sanctions ni la trêve. | opposes
Lindt n'a jamais approuvé les sanctions. | opposes
Lindt n'approuve en rien les sanctions. | opposes
Lindt a dit que personne ne devait approuver les sanctions. | opposes
Lindt n'avait pas soutenu les sanctions. | opposes
Lindt ne veut pas approuver les sanctions. | opposes
`,
  twice: `
Lindt ne rejette nullement les sanctions. | supports
Lindt n'a jamais rejeté les sanctions. | supports
Lindt n'a jamais critiqué les sanctions. | supports
Lindt ne refuse pas la trêve. | supports
Lindt ne condamnera pas les sanctions. | supports
Lindt a dit que personne ne devait lever les sanctions. | supports
Lindt a dit qu'elle ne lèverait jamais les sanctions. | supports
Lindt ne renonce pas aux sanctions. | supports
`,
  'of another clause': `
Lindt n'est pas venue, mais elle soutient les sanctions. | supports
Lindt soutient les sanctions, qui ne sont pas gratuites. | supports
Lindt soutient les sanctions car rien d'autre ne marche. | supports
Lindt rejette les sanctions, qui ne plaisent à personne. | opposes
Lindt rejette les sanctions car elles n'aident personne. | opposes
`,
});
