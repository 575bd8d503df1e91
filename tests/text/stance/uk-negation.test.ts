import { tellsStance } from './tables';

// Ukrainian negation: every word of it, where it stands, what it reaches and what not, and twice.

tellsStance('uk', {
  'every word': `
Ліндт зовсім не підтримує санкції. | opposes
Ліндт ніколи не підтримувала санкції. | opposes
Ліндт навряд підтримає санкції. | opposes
Ліндт ледве підтримує санкції. | opposes
Ліндт не підтримує жодних санкцій. | opposes
Ліндт не підтримує ні санкцій, ні перемир'я. | opposes
Ліндт сказала, що не вітає санкцій. | opposes
`,
  twice: `
Ліндт не відмовилася від санкцій. | supports
Ліндт не виступає проти санкцій. | supports
Ліндт не заперечує проти перемир'я. | supports
Ліндт не розкритикувала санкції. | supports
Ліндт не блокує санкції. | supports
Ліндт не скасує санкції. | supports
Ліндт сказала, що не можна скасовувати санкції. | supports
`,
  'of another clause': `
Ліндт не приїхала, але підтримує санкції. | supports
Ліндт підтримує санкції, які не всім до вподоби. | supports
Ліндт підтримує санкції, бо іншого шляху немає. | supports
Ліндт критикує санкції, які нікому не потрібні. | opposes
Ліндт критикує санкції, бо вони не допомагають. | opposes
`,
  'never, once negated': `
Ліндт ніде не підтримувала санкції. | opposes
`,
});
