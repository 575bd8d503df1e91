import { describe, expect, it } from 'vitest';
import { statementsOf } from './attribute/page';
import { rowsOf } from './stance/rows';

// language | sentence | what the speaker does with the claim
const claims = `
de | Lawrow behauptete, es gebe Biolabore in der Ukraine. | asserts
de | Macron wies die Behauptung zurück, es gebe Biolabore in der Ukraine. | denies
de | Selenskyj bestritt, dass es Biolabore in der Ukraine gebe. | denies
de | Peskow bestritt nicht, dass es Biolabore in der Ukraine gebe. | asserts
en | Lavrov claimed there were biolabs in Ukraine. | asserts
en | Macron dismissed claims of biolabs in Ukraine. | denies
en | Macron rejected the story of biolabs in Ukraine. | denies
en | Zelensky said the biolabs in Ukraine were a hoax. | denies
fr | Lavrov affirme qu'il y a des biolaboratoires en Ukraine. | asserts
fr | Macron a rejeté l'histoire des biolaboratoires en Ukraine. | denies
ru | Лавров утверждает, что есть биолаборатории на Украине. | asserts
ru | Макрон отверг утверждение, что есть биолаборатории на Украине. | denies
uk | Лавров стверджує, що є біолабораторії в Україні. | asserts
uk | Макрон відкинув твердження, що є біолабораторії в Україні. | denies
`;

describe('claims that a speaker rejects', () => {
  it.each(rowsOf(claims))('%s: %s', (lang = '', text = '', stance) => {
    const [found] = statementsOf(text, lang);
    expect(found?.stance).toBe(stance);
    const claim = { id: 'labs-in-ukraine', score: 1 };
    expect(found?.claims).toEqual([stance === 'denies' ? { ...claim, rejected: true } : claim]);
  });
});

const events = `
de | Sanktionen gegen Moskau gelten seit Jahren. | 0
de | Eine Drohne traf ein Lager; Berichte über Biolabore gab es viele. | 0
en | A truce between the two was in the air. | 0
en | Sanctions should be lifted. | 0
en | Sanctions on Russian oil should never be lifted before a truce. | 1
de | Ohne Waffenruhe sollen die Sanktionen nicht aufgehoben werden. | 1
uk | Перемир'я у неділю. | 0
de | Waffenruhe und Sanktionen: Was Macron sagt | 0
en | What Macron said about the sanctions | 0
ru | Перемирие и санкции: что говорит Макрон | 0
uk | Перемир'я і санкції: що каже Макрон | 0
uk | Макрон заявив, що каже про перемир'я Зеленський | 1
`;

describe('what is no statement', () => {
  it.each(rowsOf(events))('%s: %s', (lang = '', text = '', count) => {
    expect(statementsOf(text, lang)).toHaveLength(Number(count));
  });

  it('carries a topic six sentences on for the same speaker, four for another, and no farther', () => {
    const about = Array.from({ length: 24 }, () => 'Von einer Waffenruhe war die Rede.').join(' ');
    const on = (who: string) => Array.from({ length: 9 }, () => `„Das ist dringend“, sagte ${who}.`).join(' ');
    expect(statementsOf(`${about} Macron forderte eine Waffenruhe. ${on('Macron')}`, 'de')).toHaveLength(7);
    expect(statementsOf(`${about} Macron forderte eine Waffenruhe. ${on('Putin')}`, 'de')).toHaveLength(5);
  });

  it('carries nothing on where a page speaks of much else', () => {
    const muchElse = Array.from({ length: 20 }, () => 'Es ging um das Wetter.').join(' ');
    const on = '„Das ist dringend“, sagte Macron. „Sehr“, sagte Macron.';
    expect(statementsOf(`Macron forderte eine Waffenruhe. ${on}`, 'de')).toHaveLength(3);
    expect(statementsOf(`Macron forderte eine Waffenruhe. ${on} ${muchElse}`, 'de')).toHaveLength(1);
  });
});

const pointing = `
de | Macron fordert eine Waffenruhe. Das teilte der Élysée-Palast mit. | 1
de | Macron fordert eine Waffenruhe. Das sagte Macron am Montag in Paris. | 1
de | Macron fordert eine Waffenruhe. Das sei dringend, sagte Macron. | 2
de | Macron fordert eine Waffenruhe. Baerbock hält das für einen Fehler. | 2
de | Das lehnte Putin ab: Eine Waffenruhe komme nicht infrage. | 1
ru | Макрон требует перемирия. Об этом сообщил Макрон в Париже. | 1
ru | Макрон требует перемирия. Об этом перемирии говорил Зеленский. | 2
uk | Макрон вимагає перемир'я. Про це повідомив Макрон. | 1
`;

describe('sentences that only point at what was said before', () => {
  it.each(rowsOf(pointing))('%s: %s', (lang = '', text = '', count) => {
    expect(statementsOf(text, lang)).toHaveLength(Number(count));
  });
});

const pointedAt = `
de | Putin lehnt eine Waffenruhe ab. ¶ „Ohne Waffenruhe gibt es keinen Frieden.“ ¶ Das sagte Macron in Paris. | macron
de | Putin lehnt eine Waffenruhe ab. ¶ „Wir brauchen eine Waffenruhe. Die Waffenruhe ist dringend.“ Das erklärte Macron. | macron
de | Putin lehnt eine Waffenruhe ab. „Ohne Waffenruhe gibt es keinen Frieden.“ ¶ Das sagte Macron in Paris. | putin
de | „Ohne Waffenruhe gibt es keinen Frieden“, sagte Putin. „Die Waffenruhe muss sein.“ Das sagte auch Macron. | putin
ru | Путин отвергает перемирие. ¶ «Без перемирия нет мира». ¶ Об этом заявил Макрон в Париже. | macron
uk | Путін відкидає перемир'я. ¶ «Без перемир'я немає миру». ¶ Про це заявив Макрон у Парижі. | macron
`;

describe('quotations whose speaker the next sentence tells', () => {
  it.each(rowsOf(pointedAt))('%s: %s', (lang = '', text = '', who) => {
    const quoted = statementsOf(text.replaceAll(' ¶ ', '\n'), lang).filter(({ form }) => form === 'direct');
    expect(quoted.at(-1)?.speaker?.id).toBe(who);
  });
});

describe('a page on one topic', () => {
  const truce = 'Macron fordert eine Waffenruhe.';
  const punished = 'Macron fordert Sanktionen gegen Moskau.';
  const topicsOf = (text: string) => statementsOf(text, 'de').map(({ topics }) => topics.join(' '));

  it('has it as the last topic of all that is said on it, though the sentence names another', () => {
    expect(topicsOf(`${truce} ${truce} ${punished}`).at(-1)).toBe('sanctions ceasefire');
  });
});

describe('a page that speaks of the war only here and there', () => {
  const elsewhere = Array.from({ length: 12 }, () => 'Macron sprach über das Wetter und die Ernte.').join(' ');
  const truce = 'Macron forderte eine Waffenruhe.';

  it('has statements where a side is named nearby, and none far from it', () => {
    const near = `${elsewhere} Es ging auch um die Ukraine. ${truce} ${elsewhere}`;
    expect(statementsOf(near, 'de').map(({ text }) => text)).toEqual([truce]);
    const far = `Es ging auch um die Ukraine. ${elsewhere} ${truce} ${elsewhere}`;
    expect(statementsOf(far, 'de')).toEqual([]);
  });

  it('counts as a whole when most of it names a side, or when it is a part that names none', () => {
    const dense = Array.from({ length: 4 }, () => 'Es ging um die Ukraine. Dann sprach man über das Wetter.').join(' ');
    expect(statementsOf(`${dense} ${truce}`, 'de').map(({ text }) => text)).toEqual([truce]);
    expect(statementsOf(truce, 'de').map(({ text }) => text)).toEqual([truce]);
  });
});
