import { tellsStance } from './tables';

// French words of refusing, blaming and ending, conditions, denials and threats, a row each; and the same words where they say something else.

tellsStance('fr', {
  refused: `
Lindt a décliné les sanctions. | opposes
Lindt désapprouve les sanctions. | opposes
Lindt fait barrage aux sanctions. | opposes
Lindt s'est indignée des sanctions. | opposes
Lindt met en garde contre les sanctions. | opposes
Lindt se moque des sanctions. | opposes
Lindt s'est prononcée contre les sanctions. | opposes
Lindt a protesté contre les sanctions. | opposes
Lindt redoute les sanctions. | opposes
Lindt regrette les sanctions. | opposes
Lindt réprouve les sanctions. | opposes
Lindt résiste aux sanctions. | opposes
Lindt s'inquiète des sanctions. | opposes
Lindt se distancie des sanctions. | opposes
Lindt traîne les pieds sur les sanctions. | opposes
Lindt a étrillé les sanctions. | opposes
Lindt n'acceptera jamais une trêve. | opposes
Lindt ne croit pas à la trêve. | opposes
Lindt ne voit pas l'utilité des sanctions. | opposes
Lindt ne reconnaît pas les sanctions. | opposes
Lindt a balayé la trêve d'un revers de main. | opposes
Lindt a récusé les sanctions. | opposes
Lindt a dit qu'elle était réticente aux sanctions. | opposes
Lindt a dit qu'elle était sceptique sur la trêve. | opposes
Lindt a dit qu'elle était déçue par la trêve. | opposes
Lindt a dit qu'elle était furieuse des sanctions. | opposes
Lindt a dit qu'elle était inquiète des sanctions. | opposes
Lindt a dit que les sanctions étaient une ligne rouge. | opposes
Lindt a dit qu'il n'y aurait pas de trêve. | opposes
Lindt a dit qu'on ne peut pas accepter une trêve. | opposes
`,
  'blame of the thing': `
Lindt a qualifié les sanctions d'absurdité. | opposes
Lindt a qualifié la trêve de capitulation. | opposes
Lindt a qualifié les sanctions de catastrophe. | opposes
Lindt a qualifié les sanctions de chantage. | opposes
Lindt a jugé les sanctions contre-productives. | opposes
Lindt a jugé les sanctions coûteuses. | opposes
Lindt a jugé les sanctions cyniques. | opposes
Lindt a jugé la trêve dangereuse. | opposes
Lindt a jugé les sanctions disproportionnées. | opposes
Lindt a qualifié les sanctions de désastre. | opposes
Lindt a jugé les sanctions dévastatrices. | opposes
Lindt a qualifié la trêve de duperie. | opposes
Lindt a qualifié les sanctions d'escalade. | opposes
Lindt a qualifié les sanctions de faute. | opposes
Lindt a qualifié les sanctions de folie. | opposes
Lindt a qualifié les sanctions de gaspillage. | opposes
Lindt a jugé les sanctions hypocrites. | opposes
Lindt a jugé la trêve illusoire. | opposes
Lindt a qualifié les sanctions d'impasse. | opposes
Lindt a jugé les sanctions inadmissibles. | opposes
Lindt a jugé les sanctions inappropriées. | opposes
Lindt a qualifié les sanctions d'ingérence. | opposes
Lindt a jugé les sanctions injustifiées. | opposes
Lindt a jugé les sanctions insensées. | opposes
Lindt a jugé les sanctions irresponsables. | opposes
Lindt a qualifié la trêve de leurre. | opposes
Lindt a jugé la trêve naïve. | opposes
Lindt a qualifié la trêve de piège. | opposes
Lindt a jugé la trêve prématurée. | opposes
Lindt a qualifié les sanctions de provocation. | opposes
Lindt a jugé les sanctions stupides. | opposes
Lindt a qualifié la trêve de trahison. | opposes
Lindt a jugé les sanctions vaines. | opposes
Lindt a dit que les sanctions affaiblissent le pays. | opposes
Lindt a dit que les sanctions jettent de l'huile sur le feu. | opposes
Lindt a dit que les sanctions menacent l'emploi. | opposes
Lindt a dit que les sanctions étaient vouées à l'échec. | opposes
Lindt a dit que la trêve donnerait un répit à l'ennemi. | opposes
`,
  'ended, and not ended': `
Lindt a demandé l'abandon des sanctions. | opposes
Lindt a demandé l'abolition des sanctions. | opposes
Lindt a demandé un allégement des sanctions. | opposes
Lindt a demandé l'annulation des sanctions. | opposes
Lindt a demandé l'assouplissement des sanctions. | opposes
Lindt a demandé la réduction des sanctions. | opposes
Lindt a demandé le report des sanctions. | opposes
Lindt a demandé le retrait des sanctions. | opposes
Lindt a demandé la suppression des sanctions. | opposes
Lindt a demandé la suspension des sanctions. | opposes
Lindt veut annuler les sanctions. | opposes
Lindt veut bloquer les sanctions. | opposes
Lindt veut freiner les sanctions. | opposes
Lindt veut limiter les sanctions. | opposes
Lindt veut supprimer les sanctions. | opposes
Lindt veut suspendre les sanctions. | opposes
Lindt veut torpiller la trêve. | opposes
Lindt veut saboter la trêve. | opposes
Lindt a critiqué l'assouplissement des sanctions. | supports
Lindt a critiqué le report des sanctions. | supports
Lindt rejette la suspension des sanctions. | supports
Lindt refuse d'annuler les sanctions. | supports
Lindt ne veut pas supprimer les sanctions. | supports
Lindt a dit qu'il ne fallait pas lever les sanctions. | supports
Lindt a qualifié la levée des sanctions d'erreur. | supports
Lindt ne rejette pas la trêve. | supports
Lindt ne condamne pas les sanctions. | supports
Lindt n'a pas critiqué les sanctions. | supports
`,
  'on condition': `
Lindt acceptera une trêve dès lors que les troupes partent. | conditional
Lindt acceptera une trêve en échange de garanties. | conditional
Lindt acceptera une trêve moyennant des garanties. | conditional
Lindt acceptera une trêve sous réserve de garanties. | conditional
Lindt acceptera une trêve seulement si les troupes partent. | conditional
Lindt acceptera une trêve seulement après le retrait des troupes. | conditional
Lindt acceptera une trêve uniquement avec des garanties. | conditional
Lindt refusera une trêve, sauf si les troupes partent. | conditional
Lindt a dit que les troupes doivent d'abord partir avant une trêve. | conditional
Lindt a dit que la trêve dépendra de garanties. | conditional
Lindt a dit oui, mais avec des garanties, à une trêve. | conditional
Lindt soutient les sanctions, à condition que tous y participent. | conditional
`,
  'denied, of a claim': `
Lindt a nié l'existence de biolaboratoires. | denies
Lindt a réfuté l'existence de biolaboratoires. | denies
Lindt a qualifié les biolaboratoires de mythe. | denies
Lindt a qualifié les biolaboratoires d'invention. | denies
Lindt a qualifié l'histoire des biolaboratoires de mensonge. | denies
Lindt a jugé absurde l'histoire des biolaboratoires. | denies
Lindt a jugé ridicule l'histoire des biolaboratoires. | denies
Lindt a jugé grotesque l'histoire des biolaboratoires. | denies
Lindt a jugé infondée l'histoire des biolaboratoires. | denies
Lindt a dit que les biolaboratoires n'existent pas. | denies
Lindt a dit qu'il n'y a pas de preuve de biolaboratoires. | denies
Lindt a dit que l'histoire des biolaboratoires était fausse. | denies
Lindt a dit que l'histoire des biolaboratoires était inventée. | denies
Lindt n'a pas nié l'existence de biolaboratoires. | asserts
Lindt a dit qu'elle avait vu des biolaboratoires. | asserts
`,
  'threats, of somebody else, phrases that look like it': `
Lindt a promis une riposte aux sanctions. | opposes
Lindt a promis des contre-mesures après les sanctions. | opposes
Lindt a dit que Brandner rejetait la trêve. | asserts
Lindt a dit que Brandner avait refusé les sanctions. | asserts
Lindt a accusé Brandner de saboter la trêve. | asserts
Lindt reproche à Brandner de bloquer les sanctions. | asserts
« À quoi sert une trêve ? », a demandé Lindt. | opposes
« Quand commence la trêve ? », a demandé Lindt. | unclear
Lindt soutient non seulement les sanctions. | supports
Lindt soutient les sanctions sans réserve. | supports
Lindt soutient les sanctions sans hésiter. | supports
Lindt soutient les sanctions, même si elles coûtent cher. | supports
Lindt soutient sans doute les sanctions. | supports
Lindt rejette plus ou moins les sanctions. | opposes
`,
});
