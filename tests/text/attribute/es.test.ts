import { tellsNothing, tellsWho } from './tables';

// Spanish: who says it, a row a verb or phrase, and sentences in which nobody takes a position.

tellsWho('es', {
  'acts of saying': `
Lindt aclaró las condiciones de la tregua. | lindt | *
Lindt acusó a Brandner de romper la tregua. | lindt | *
Lindt admite que la tregua es frágil. | lindt | *
Lindt advierte de que la tregua es frágil. | lindt | *
Lindt afirma que la tregua se mantiene. | lindt | *
Lindt agradeció la tregua. | lindt | *
Lindt alertó sobre la tregua. | lindt | *
Lindt amenaza con romper la tregua. | lindt | *
Lindt anunció una tregua. | lindt | *
Lindt apuntó que la tregua se mantiene. | lindt | *
Lindt argumentó que la tregua es necesaria. | lindt | *
Lindt asegura que la tregua se mantiene. | lindt | *
Lindt calificó la tregua de éxito. | lindt | *
Lindt celebró la tregua. | lindt | *
Lindt comentó la tregua. | lindt | *
Lindt concluyó que la tregua se mantiene. | lindt | *
Lindt condenó la ruptura de la tregua. | lindt | *
Lindt confirmó la tregua. | lindt | *
«La tregua se mantiene», contestó Lindt. | lindt | *
Lindt criticó la tregua. | lindt | *
Lindt declaró que la tregua se mantiene. | lindt | *
Lindt defiende la tregua. | lindt | *
Lindt denunció la ruptura de la tregua. | lindt | *
Lindt descartó una tregua. | lindt | *
Lindt desmintió la tregua. | lindt | *
Lindt ha dicho que la tregua se mantiene. | lindt | *
Lindt dio a entender que habrá una tregua. | lindt | *
Lindt elogió la tregua. | lindt | *
Lindt escribió que la tregua se mantiene. | lindt | *
Lindt excluyó una tregua. | lindt | *
Lindt exigió una tregua. | lindt | *
Lindt explicó la tregua. | lindt | *
Lindt informó de la tregua. | lindt | *
Lindt instó a una tregua. | lindt | *
Lindt justificó la tregua. | lindt | *
Lindt lamentó el fin de la tregua. | lindt | *
Lindt llamó a una tregua. | lindt | *
Lindt manifestó su apoyo a la tregua. | lindt | *
Lindt negó la tregua. | lindt | *
Lindt pidió una tregua. | lindt | *
Lindt pide una tregua. | lindt | *
Lindt precisó los términos de la tregua. | lindt | *
Lindt prometió una tregua. | lindt | *
Lindt propuso una tregua. | lindt | *
Lindt puntualizó que la tregua se mantiene. | lindt | *
Lindt recalcó que la tregua se mantiene. | lindt | *
Lindt reclamó una tregua. | lindt | *
Lindt reconoció que la tregua es frágil. | lindt | *
Lindt recordó que la tregua se mantiene. | lindt | *
Lindt reiteró su apoyo a la tregua. | lindt | *
Lindt reveló los términos de la tregua. | lindt | *
Lindt señaló que la tregua se mantiene. | lindt | *
Lindt sostiene que la tregua es posible. | lindt | *
Lindt subrayó la importancia de la tregua. | lindt | *
Lindt sugirió una tregua. | lindt | *
Lindt tildó la tregua de farsa. | lindt | *
`,
  'positions without an act of saying': `
Lindt aprobó la tregua. | lindt | *
Lindt apuesta por la tregua. | lindt | *
Lindt autorizó la tregua. | lindt | *
Lindt bloquea la tregua. | lindt | *
Lindt busca una tregua. | lindt | *
Lindt confía en la tregua. | lindt | *
Lindt considera posible una tregua. | lindt | *
Lindt cree en la tregua. | lindt | *
Lindt desea una tregua. | lindt | *
Lindt es partidaria de una tregua. | lindt | *
Lindt está dispuesta a una tregua. | lindt | *
Lindt está en contra de la tregua. | lindt | *
Lindt pretende una tregua. | lindt | *
Lindt quiere una tregua. | lindt | *
Lindt se niega a una tregua. | lindt | *
Lindt se opone a la tregua. | lindt | *
Lindt teme la tregua. | lindt | *
`,
  'words beside the source': `
Según Lindt, la tregua se mantiene. | lindt | *
A juicio de Lindt, la tregua es frágil. | lindt | *
De acuerdo con Lindt, la tregua se mantiene. | lindt | *
En opinión de Lindt, la tregua es frágil. | lindt | *
En palabras de Lindt, la tregua es frágil. | lindt | *
Para Lindt, la tregua es frágil. | lindt | *
`,
  'people without a name': `
El portavoz dijo que la tregua se mantiene. | portavoz | *
El ministro rechazó la tregua. | ministro | *
La presidenta anunció una tregua. | presidenta | *
El gobierno pide una tregua. | gobierno | *
Los expertos advierten de que la tregua es frágil. | expertos | *
`,
});

tellsNothing('es', {
  'reports and events': `
La tregua rige desde medianoche.
La tregua empezó el domingo.
La tregua terminó después de un día.
Las conversaciones sobre la tregua duraron seis horas.
Las conversaciones sobre la tregua siguen el martes.
El texto de la tregua tiene cuatro páginas.
La línea de la tregua sigue el río.
A pesar de la tregua cayeron proyectiles sobre la ciudad.
Durante la tregua salieron autobuses de la ciudad.
Lindt y Brandner se reunieron antes de la tregua.
Lindt llegó el día de la tregua.
La cumbre sobre la tregua empieza el jueves.
El precio del petróleo bajó tras la tregua.
Es la tercera tregua de este año.
`,
  'verbs of saying about something else': `
Lindt dijo que el tren había salido.
Lindt agradeció a los médicos.
Lindt criticó el presupuesto de la escuela.
Brandner anunció las obras del puente.
Según Brandner, la temporada fue buena.
`,
});
