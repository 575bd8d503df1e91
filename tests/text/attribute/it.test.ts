import { tellsNothing, tellsWho } from './tables';

// Italian: who says it, a row a verb or phrase, and sentences in which nobody takes a position.

tellsWho('it', {
  'acts of saying': `
Lindt accusa Brandner di violare la tregua. | lindt | *
Lindt ha accusato Brandner di violare la tregua. | lindt | *
Lindt afferma che la tregua regge. | lindt | *
Lindt ha aggiunto che la tregua regge. | lindt | *
Lindt ha ammesso che la tregua è fragile. | lindt | *
Lindt ha annunciato una tregua. | lindt | *
Lindt assicura che la tregua regge. | lindt | *
Lindt avverte che la tregua è fragile. | lindt | *
Lindt ha bollato la tregua come una farsa. | lindt | *
Lindt ha chiarito i termini della tregua. | lindt | *
Lindt chiede una tregua. | lindt | *
Lindt ha chiesto una tregua. | lindt | *
Lindt commenta la tregua. | lindt | *
Lindt ha concluso che la tregua regge. | lindt | *
Lindt condanna la fine della tregua. | lindt | *
Lindt conferma la tregua. | lindt | *
Lindt critica la tregua. | lindt | *
Lindt ha definito la tregua un successo. | lindt | *
Lindt denuncia la fine della tregua. | lindt | *
Lindt dichiara che la tregua regge. | lindt | *
Lindt disse che la tregua era vicina. | lindt | *
Lindt ha elogiato la tregua. | lindt | *
Lindt esclude una tregua. | lindt | *
Lindt ha escluso una tregua. | lindt | *
Lindt esorta a una tregua. | lindt | *
Lindt ha fatto sapere che la tregua regge. | lindt | *
Lindt ha insistito sulla tregua. | lindt | *
Lindt invoca una tregua. | lindt | *
Lindt lamenta la fine della tregua. | lindt | *
Lindt ha messo in guardia contro la tregua. | lindt | *
Lindt minaccia di rompere la tregua. | lindt | *
Lindt nega la tregua. | lindt | *
Lindt osserva che la tregua regge. | lindt | *
Lindt ha precisato i termini della tregua. | lindt | *
Lindt promette una tregua. | lindt | *
Lindt ha promesso una tregua. | lindt | *
Lindt propone una tregua. | lindt | *
Lindt ha proposto una tregua. | lindt | *
Lindt respinge la tregua. | lindt | *
Lindt ribadisce che la tregua regge. | lindt | *
Lindt ricorda che la tregua regge. | lindt | *
Lindt riferisce che la tregua regge. | lindt | *
Lindt ringrazia per la tregua. | lindt | *
«La tregua regge», risponde Lindt. | lindt | *
Lindt ha rivelato i termini della tregua. | lindt | *
Lindt ha scritto che la tregua regge. | lindt | *
Lindt smentisce la tregua. | lindt | *
Lindt sottolinea che la tregua regge. | lindt | *
«La tregua regge», spiega Lindt. | lindt | *
Lindt suggerisce una tregua. | lindt | *
Lindt si dice pronta a una tregua. | lindt | *
`,
  'positions without an act of saying': `
Lindt approva la tregua. | lindt | *
Lindt auspica una tregua. | lindt | *
Lindt ha autorizzato la tregua. | lindt | *
Lindt blocca la tregua. | lindt | *
Lindt crede nella tregua. | lindt | *
Lindt intende rispettare la tregua. | lindt | *
Lindt prevede una tregua. | lindt | *
Lindt ritiene la tregua possibile. | lindt | *
Lindt si oppone alla tregua. | lindt | *
Lindt spera in una tregua. | lindt | *
Lindt teme la tregua. | lindt | *
Lindt valuta una tregua. | lindt | *
Lindt vuole una tregua. | lindt | *
Lindt è contraria alla tregua. | lindt | *
Lindt è favorevole alla tregua. | lindt | *
Lindt è pronta a una tregua. | lindt | *
`,
  'words beside the source': `
Secondo Lindt la tregua regge. | lindt | *
A detta di Lindt la tregua regge. | lindt | *
A giudizio di Lindt la tregua è fragile. | lindt | *
Ad avviso di Lindt la tregua è fragile. | lindt | *
Stando a Lindt la tregua regge. | lindt | *
Per Lindt la tregua è fragile. | lindt | *
`,
  'people without a name': `
Il portavoce ha detto che la tregua regge. | portavoce | *
Il ministro ha respinto la tregua. | ministro | *
Il presidente ha annunciato una tregua. | presidente | *
Il governo chiede una tregua. | governo | *
Gli esperti mettono in dubbio e dicono che la tregua è fragile. | esperti | *
`,
});

tellsNothing('it', {
  'reports and events': `
La tregua è in vigore da mezzanotte.
La tregua è iniziata domenica.
La tregua è finita dopo un giorno.
I colloqui sulla tregua sono durati sei ore.
I colloqui sulla tregua riprendono martedì.
Il testo della tregua ha quattro pagine.
La linea della tregua corre lungo il fiume.
Nonostante la tregua sono caduti colpi sulla città.
Durante la tregua gli autobus hanno lasciato la città.
Lindt e Brandner si sono incontrati prima della tregua.
Lindt è arrivata il giorno della tregua.
Il vertice sulla tregua inizia giovedì.
Il prezzo del petrolio è sceso dopo la tregua.
È la terza tregua di quest'anno.
`,
  'verbs of saying about something else': `
Lindt ha detto che il treno è partito.
Lindt ha ringraziato i medici.
Lindt critica il bilancio della scuola.
Brandner ha annunciato i lavori del ponte.
Secondo Brandner la stagione è andata bene.
`,
});
