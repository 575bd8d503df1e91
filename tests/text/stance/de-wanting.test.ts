import { tellsStance } from './tables';

// German verbs and phrases of wanting, agreeing, offering and thanking, a row each, said of somebody whom nobody can quote; and the same words
// where they say something else: of others, negated, asked, or in another sense.

tellsStance('de', {
  'verbs, before the thing and around it': `
Lindt akzeptiert eine Waffenruhe. | supports
Lindt duldete die Sanktionen. | supports
Lindt tolerierte die Sanktionen stillschweigend. | supports
Lindt verteidigte die Sanktionen im Parlament. | supports
Lindt begehrt seit Jahren eine Waffenruhe. | supports
Lindt hat die Sanktionen gebilligt. | supports
Lindt garantiert die Waffenruhe. | supports
Lindt genehmigte am Freitag die Sanktionen. | supports
Lindt gratulierte den Unterhändlern zur Waffenruhe. | supports
Lindt erhofft sich eine Waffenruhe. | supports
Lindt ersehnt eine Waffenruhe. | supports
Lindt plädierte für eine Waffenruhe. | supports
Lindt ratifizierte das Abkommen über die Waffenruhe. | supports
Lindt beabsichtigt, Sanktionen zu verhängen. | supports
Lindt bejubelte die Waffenruhe. | supports
Lindt ermutigte beide Seiten zu einer Waffenruhe. | supports
Lindt ermunterte beide Seiten zu einer Waffenruhe. | supports
Lindt solidarisierte sich mit der Forderung nach Sanktionen. | supports
Lindt unterzeichnete am Abend die Waffenruhe. | supports
Lindt vereinbarte mit Brandner eine Waffenruhe. | supports
Lindt wünscht eine Waffenruhe noch in diesem Jahr. | supports
Lindt würdigte die Waffenruhe. | supports
Lindt segnete die Sanktionen ab. | supports
Lindt kündigte neue Sanktionen an. | supports
Lindt ordnete eine Waffenruhe an. | supports
Lindt regte eine Waffenruhe an. | supports
Lindt strebt eine Waffenruhe an. | supports
Lindt setzte sich für eine Waffenruhe ein. | supports
Lindt willigte in eine Waffenruhe ein. | supports
Lindt ersuchte den Rat um Sanktionen. | supports
Lindt verabschiedete die Sanktionen mit großer Mehrheit. | supports
Lindt verkündete eine Waffenruhe. | supports
Lindt legte einen Plan für eine Waffenruhe vor. | supports
Lindt sagte die Teilnahme an den Sanktionen zu. | supports
Lindt sicherte zu, die Waffenruhe einzuhalten. | supports
Lindt stimmte den Sanktionen zu. | supports
Lindt beschloss am Donnerstag Sanktionen. | supports
Lindt empfahl eine Waffenruhe. | supports
Lindt pries die Waffenruhe. | supports
Lindt unterschrieb die Waffenruhe. | supports
Lindt versprach eine Waffenruhe bis Weihnachten. | supports
Lindt warb für Sanktionen. | supports
Lindt erkannte die Waffenruhe an. | supports
Lindt bot eine Waffenruhe an. | supports
Lindt lud zu Gesprächen über eine Waffenruhe ein. | supports
Lindt trat für eine Waffenruhe ein. | supports
Lindt hielt an den Sanktionen fest. | supports
Lindt nahm die Sanktionen hin. | supports
Lindt ließ die Sanktionen zu. | supports
Lindt hieß die Sanktionen gut. | supports
Lindt schlug eine Waffenruhe vor. | supports
Lindt sagte, sie strebe eine Waffenruhe an. | supports
Lindt sagte, sie heiße die Sanktionen gut. | supports
Lindt sagte, sie trete für Sanktionen ein. | supports
Lindt sagte, sie willige in eine Waffenruhe ein. | supports
`,
  'set phrases': `
Lindt steht an der Seite derer, die eine Waffenruhe wollen. | supports
Lindt arbeitet dafür, dass die Waffenruhe hält. | supports
Lindt bat um eine Waffenruhe. | supports
Lindt bedankte sich für die Sanktionen. | supports
Lindt beharrte auf einer Waffenruhe. | supports
Lindt bekannte sich zu den Sanktionen. | supports
Lindt bekräftigte ihre Bereitschaft zu einer Waffenruhe. | supports
Lindt bekundete Interesse an einer Waffenruhe. | supports
Lindt bekundete ihre Unterstützung für die Sanktionen. | supports
Lindt bemüht sich um eine Waffenruhe. | supports
Lindt besteht auf einer Waffenruhe. | supports
Lindt brachte eine Waffenruhe ins Spiel. | supports
Lindt brachte eine Waffenruhe ins Gespräch. | supports
Lindt ist mit der Waffenruhe einverstanden. | supports
Lindt engagiert sich für eine Waffenruhe. | supports
Lindt erklärte sich zu einer Waffenruhe bereit. | supports
Lindt erklärte ihre Bereitschaft zu einer Waffenruhe. | supports
Lindt freut sich über die Waffenruhe. | supports
Lindt gab grünes Licht für die Sanktionen. | supports
Lindt hat gegen die Sanktionen nichts einzuwenden. | supports
Lindt hat nichts gegen die Sanktionen. | supports
Lindt hält viel von einer Waffenruhe. | supports
Lindt kämpft für eine Waffenruhe. | supports
Lindt liebäugelt mit einer Waffenruhe. | supports
Lindt machte Druck für eine Waffenruhe. | supports
Lindt machte sich für Sanktionen stark. | supports
Lindt mahnte eine Waffenruhe an. | supports
Lindt pocht auf eine Waffenruhe. | supports
Lindt reagierte erfreut auf die Waffenruhe. | supports
Lindt reagierte erleichtert auf die Waffenruhe. | supports
Lindt rief eine Waffenruhe aus. | supports
Lindt rief nach Sanktionen. | supports
Lindt schloss sich den Sanktionen an. | supports
Lindt sehnt sich nach einer Waffenruhe. | supports
Lindt setzt auf eine Waffenruhe. | supports
Lindt setzt Hoffnungen in eine Waffenruhe. | supports
Lindt signalisierte Zustimmung zu den Sanktionen. | supports
Lindt signalisierte Bereitschaft zu einer Waffenruhe. | supports
Lindt sprach sich dafür aus, die Sanktionen zu verschärfen. | supports
Lindt steht hinter den Sanktionen. | supports
Lindt stellte sich hinter die Sanktionen. | supports
Lindt stimmte für die Sanktionen. | supports
Lindt strebt nach einer Waffenruhe. | supports
Lindt trommelt für eine Waffenruhe. | supports
Lindt verpflichtete sich zu einer Waffenruhe. | supports
Lindt verständigte sich mit Brandner auf eine Waffenruhe. | supports
Lindt votierte für die Sanktionen. | supports
Lindt warb dafür, die Sanktionen zu verlängern. | supports
Lindt zeigte sich erfreut über die Waffenruhe. | supports
Lindt zeigte sich offen für eine Waffenruhe. | supports
Lindt zeigte sich zufrieden mit der Waffenruhe. | supports
Lindt äußerte sich positiv über die Waffenruhe. | supports
Lindt kam mit Brandner überein, eine Waffenruhe auszurufen. | supports
`,
  'nouns and adjectives': `
Lindt ist Befürworterin der Sanktionen. | supports
Lindt ist eine Anhängerin der Sanktionen. | supports
Lindt ist offen für eine Waffenruhe. | supports
Lindt ist an einer Waffenruhe interessiert. | supports
Lindt ist gewillt, eine Waffenruhe anzunehmen. | supports
Lindt ist entschlossen, die Sanktionen durchzusetzen. | supports
Lindt ist zuversichtlich, dass die Waffenruhe hält. | supports
Lindt ist dankbar für die Waffenruhe. | supports
Lindt ist erfreut über die Waffenruhe. | supports
Lindt ist zufrieden mit der Waffenruhe. | supports
Lindt hielt ein Plädoyer für eine Waffenruhe. | supports
Lindt äußerte den Wunsch nach einer Waffenruhe. | supports
Lindt gab ein Bekenntnis zu den Sanktionen ab. | supports
Lindt hat keine Bedenken gegen die Sanktionen. | supports
Lindt hat keinen Einwand gegen die Waffenruhe. | supports
Lindt nannte die Sanktionen einen Schritt in die richtige Richtung. | supports
`,
  'of somebody else': `
Lindt sagte, Brandner befürworte die Sanktionen. | asserts
Lindt sagte, Brandner habe die Sanktionen gebilligt. | asserts
Lindt sagte, Brandner strebe eine Waffenruhe an. | asserts
Lindt sagte, Brandner werbe für Sanktionen. | asserts
Lindt sagte, Brandner habe eine Waffenruhe angeboten. | asserts
Lindt sagte, Brandner habe den Sanktionen zugestimmt. | asserts
Lindt sagte, Brandner setze sich für eine Waffenruhe ein. | asserts
Lindt sagte, Brandner habe eine Waffenruhe versprochen. | asserts
Lindt berichtete, Brandner habe für die Sanktionen gestimmt. | asserts
Lindt berichtete, Brandner habe sich zu einer Waffenruhe bereit erklärt. | asserts
`,
  negated: `
Lindt akzeptiert die Waffenruhe nicht. | opposes
Lindt duldet keine Sanktionen. | opposes
Lindt billigte die Sanktionen nicht. | opposes
Lindt plädiert nicht für Sanktionen. | opposes
Lindt würdigte die Waffenruhe mit keinem Wort. | opposes
Lindt stimmte den Sanktionen nicht zu. | opposes
Lindt unterschrieb die Waffenruhe nicht. | opposes
Lindt hieß die Sanktionen nie gut. | opposes
Lindt ließ keine Sanktionen zu. | opposes
Lindt bekannte sich nicht zu den Sanktionen. | opposes
Lindt gab kein grünes Licht für die Sanktionen. | opposes
Lindt ist mit der Waffenruhe nicht einverstanden. | opposes
Lindt hält nicht viel von einer Waffenruhe. | opposes
Lindt ist an einer Waffenruhe nicht interessiert. | opposes
Lindt schloss sich den Sanktionen nicht an. | opposes
Lindt zeigte sich mit der Waffenruhe nicht zufrieden. | opposes
Niemals werde er eine Waffenruhe unterschreiben, sagte Brandner. | opposes
`,
  'asked and left open': `
Befürwortet Lindt eine Waffenruhe? | unclear
Wird Lindt den Sanktionen zustimmen? | unclear
Will Lindt die Sanktionen wirklich verteidigen? | unclear
Lindt ließ offen, ob sie den Sanktionen zustimmt. | unclear
Lindt ließ offen, ob sie eine Waffenruhe akzeptiert. | unclear
Ob er für die Sanktionen stimmt, ließ Brandner offen. | unclear
`,
  'told in indirect speech': `
Lindt sagte, sie dulde keine Sanktionen. | opposes
Lindt sagte, sie begehre eine Waffenruhe. | supports
Lindt sagte, sie erhoffe sich eine Waffenruhe. | supports
Lindt sagte, sie ersehne eine Waffenruhe. | supports
Lindt sagte, sie werde die Waffenruhe unterzeichnen. | supports
Lindt sagte, sie setze die Sanktionen fort. | supports
Lindt sagte, sie arbeite dafür, dass die Waffenruhe hält. | supports
Lindt sagte, sie sei mit der Waffenruhe einverstanden. | supports
Lindt sagte, sie engagiere sich für eine Waffenruhe. | supports
Lindt sagte, sie freue sich über die Waffenruhe. | supports
Lindt sagte, gegen die Sanktionen habe sie nichts einzuwenden. | supports
Lindt sagte, sie sehne sich nach einer Waffenruhe. | supports
Lindt sagte, sie sei an einer Waffenruhe interessiert. | supports
Lindt sagte, sie sei zuversichtlich, dass die Waffenruhe hält. | supports
Lindt sagte, sie sei dankbar für die Waffenruhe. | supports
Lindt sagte, sie sei erfreut über die Waffenruhe. | supports
Lindt sagte, sie sei zufrieden mit der Waffenruhe. | supports
Lindt sagte, sie habe keinen Einwand gegen die Waffenruhe. | supports
Lindt sagte, sie sei mit der Waffenruhe nicht einverstanden. | opposes
Lindt sagte, sie sei an einer Waffenruhe nicht interessiert. | opposes
`,
});
