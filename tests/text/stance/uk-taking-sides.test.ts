import { tellsStance } from './tables';

// Ukrainian verbs and set phrases by which somebody takes a side without saying a word, and the same negated.

tellsStance('uk', {
  'refusing and objecting': `
Ліндт виключила перемир'я. | opposes
Ліндт голосує проти санкцій. | opposes
Ліндт не приймає перемир'я. | opposes
Ліндт не сприймає санкцій. | opposes
Ліндт незадоволена санкціями. | opposes
Ліндт побоюється санкцій. | opposes
Ліндт поставила під сумнів санкції. | opposes
Ліндт протестує проти санкцій. | opposes
Ліндт скептично ставиться до перемир'я. | opposes
Ліндт стурбована санкціями. | opposes
Ліндт піддала санкції критиці, бо вони шкодять. | opposes
Ліндт сказала, що санкції нічого не дадуть. | opposes
Ліндт вітає зняття санкцій. | opposes
`,
  'wanting, agreeing, promising': `
Ліндт вітає перемир'я. | supports
Ліндт гарантує перемир'я. | supports
Ліндт голосує за санкції. | supports
Ліндт дякує за санкції. | supports
Ліндт затвердила санкції. | supports
Ліндт захищає санкції. | supports
Ліндт зобов'язалася дотримуватися перемир'я. | supports
Ліндт просуває санкції. | supports
Ліндт підписала перемир'я. | supports
Ліндт сприяє перемир'ю. | supports
Ліндт шукає перемир'я. | supports
Ліндт назвала санкції виправданими. | supports
Ліндт назвала перемир'я кроком вперед. | supports
Ліндт назвала перемир'я першим кроком до миру. | supports
Ліндт назвала перемир'я проривом. | supports
Ліндт назвала перемир'я шансом. | supports
Ліндт не голосувала за санкції. | opposes
Ліндт не підписала перемир'я. | opposes
Ліндт назвала санкції не виправданими. | opposes
`,
});
