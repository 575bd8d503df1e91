import { tellsStance } from './tables';

// German verbs and set phrases by which somebody takes a side without saying a word, and the same negated.

tellsStance('de', {
  'demanding and helping along': `
Lindt weitete die Sanktionen aus. | supports
`,
  'ending and keeping': `
Lindt kündigte die Waffenruhe auf. | opposes
Lindt sabotierte die Waffenruhe. | opposes
Lindt sagte, die Sanktionen müssten enden. | opposes
Lindt sagte, die Sanktionen dürften nicht enden. | supports
`,
  'refusing and objecting': `
Lindt widersetzte sich den Sanktionen. | opposes
Lindt verwehrte den Sanktionen die Zustimmung. | opposes
Lindt misstraut der Waffenruhe. | opposes
Lindt wandte sich gegen die Sanktionen. | opposes
Lindt votierte gegen die Sanktionen. | opposes
Lindt winkte bei den Sanktionen ab. | opposes
Lindt verbat sich Sanktionen. | opposes
Lindt verbittet sich Sanktionen. | opposes
Lindt hält von Sanktionen wenig. | opposes
Lindt drückt sich vor den Sanktionen. | opposes
Lindt missbilligt die Sanktionen. | opposes
Lindt verdammte die Sanktionen. | opposes
Lindt hat vor den Sanktionen gewarnt. | opposes
Lindt erhob Einspruch gegen die Sanktionen. | opposes
Lindt gilt als Kritikerin der Sanktionen. | opposes
Lindt widersetzte sich den Sanktionen nicht. | supports
Lindt hat keine Zweifel an den Sanktionen. | supports
Lindt erhob keinen Einspruch gegen die Sanktionen. | supports
Lindt widersetzte sich einem Ende der Sanktionen. | supports
Lindt missbilligt den Abbruch der Waffenruhe. | supports
`,
  'wanting, agreeing, promising': `
Lindt duldete die Sanktionen. | supports
Lindt begehrt seit Jahren eine Waffenruhe. | supports
Lindt erhofft sich eine Waffenruhe. | supports
Lindt ersehnt eine Waffenruhe. | supports
Lindt ratifizierte das Abkommen über die Waffenruhe. | supports
Lindt bejubelte die Waffenruhe. | supports
Lindt unterzeichnete am Abend die Waffenruhe. | supports
Lindt verabschiedete die Sanktionen mit großer Mehrheit. | supports
Lindt unterschrieb die Waffenruhe. | supports
Lindt arbeitet dafür, dass die Waffenruhe hält. | supports
Lindt ist mit der Waffenruhe einverstanden. | supports
Lindt engagiert sich für eine Waffenruhe. | supports
Lindt freut sich über die Waffenruhe. | supports
Lindt hat gegen die Sanktionen nichts einzuwenden. | supports
Lindt rief eine Waffenruhe aus. | supports
Lindt sehnt sich nach einer Waffenruhe. | supports
Lindt strebt nach einer Waffenruhe. | supports
Lindt verpflichtete sich zu einer Waffenruhe. | supports
Lindt votierte für die Sanktionen. | supports
Lindt kam mit Brandner überein, eine Waffenruhe auszurufen. | supports
Lindt ist Befürworterin der Sanktionen. | supports
Lindt ist eine Anhängerin der Sanktionen. | supports
Lindt ist an einer Waffenruhe interessiert. | supports
Lindt ist zuversichtlich, dass die Waffenruhe hält. | supports
Lindt ist dankbar für die Waffenruhe. | supports
Lindt ist erfreut über die Waffenruhe. | supports
Lindt ist zufrieden mit der Waffenruhe. | supports
Lindt hat keinen Einwand gegen die Waffenruhe. | supports
Lindt duldet keine Sanktionen. | opposes
Lindt unterschrieb die Waffenruhe nicht. | opposes
Lindt ist mit der Waffenruhe nicht einverstanden. | opposes
Lindt hält nicht viel von einer Waffenruhe. | opposes
Lindt ist an einer Waffenruhe nicht interessiert. | opposes
Lindt sagte, sie engagiere sich für eine Waffenruhe. | supports
Lindt sagte, sie sehne sich nach einer Waffenruhe. | supports
`,
  'worth and harm': `
Lindt sagte, eine Waffenruhe ebne den Weg. | supports
Lindt sagte, eine Waffenruhe lohne sich. | supports
Lindt sagte, die Sanktionen schützten Europa. | supports
Lindt nannte die Waffenruhe einen Trick. | opposes
Lindt sagte, die Sanktionen belasteten die Wirtschaft. | opposes
Lindt sagte, die Sanktionen schwächten die Industrie. | opposes
Lindt sagte, die Sanktionen untergrüben das Vertrauen. | opposes
Lindt sagte, die Sanktionen verpufften. | opposes
Lindt sagte, die Sanktionen schadeten niemandem. | supports
`,
});
