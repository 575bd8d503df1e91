import { tellsStance } from './tables';

// Russian verbs and set phrases by which somebody takes a side without saying a word, and the same negated.

tellsStance('ru', {
  'refusing and objecting': `
Линдт голосует против санкций. | opposes
Линдт не принимает перемирие. | opposes
Линдт протестует против санкций. | opposes
Линдт сожалеет о санкциях. | opposes
Линдт отмела перемирие. | opposes
`,
  'wanting, agreeing, promising': `
Линдт гарантирует перемирие. | supports
Линдт голосует за санкции. | supports
Линдт дала согласие на перемирие. | supports
Линдт защищает санкции. | supports
Линдт лоббирует санкции. | supports
Линдт обязалась соблюдать перемирие. | supports
Линдт подписала перемирие. | supports
Линдт продвигает санкции. | supports
Линдт ратует за санкции. | supports
Линдт способствует перемирию. | supports
Линдт назвала перемирие шагом вперед. | supports
Линдт назвала перемирие шансом. | supports
`,
});
