import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

const speakers = (text: string, lang: string, title = '') => statementsOf(text, lang, title).map(({ who }) => who);

describe('interviews', () => {
  it('give answers without a cue to whom the lead introduces, and what they are about is asked before', () => {
    const text = `Die Historikerin Petra Muster im Interview
Hält die Waffenruhe?
Nein, das glaube ich nicht.
Nützt die Waffenruhe Putin?
Die Waffenruhe nützt ihm sehr.
Braucht es mehr Sanktionen?
Mehr Sanktionen wären richtig.
Das Interview führte Jan Beispiel.`;
    expect(speakers(text, 'de')).toEqual(['Petra Muster', 'Petra Muster', 'Petra Muster']);
  });

  it('know the guest by a label, though questions have none', () => {
    const text = `The historian Petra Muster on the war
Will the ceasefire hold?
Muster: The ceasefire was never meant to hold.
What of sanctions?
Muster: It is not enough. Sanctions must be tougher.`;
    expect(speakers(text, 'en')).toEqual(['Petra Muster', 'Petra Muster', 'Petra Muster']);
  });

  it.each([
    ['ru', 'Беседа с экономистом', 'Экономист Петр Примеров', 'Помогут ли санкции?', 'Санкции работают.'],
    ['uk', 'Розмова про війну', 'Історик Петро Прикладенко', 'Чи допоможуть санкції?', 'Санкції працюють.'],
    [
      'fr',
      'Propos recueillis à Paris',
      'L’historien Paul Exemple',
      'Faut-il des sanctions ?',
      'Les sanctions marchent.',
    ],
  ])('are told by a line that says so, without the first person: %s', (lang, credit, guest, question, answer) => {
    const text = [guest, credit, ...Array.from({ length: 3 }, () => [question, answer]).flat()].join('\n');
    expect(speakers(text, lang)).toHaveLength(3);
    expect(new Set(speakers(text, lang)).size).toBe(1);
    expect(guest).toContain(speakers(text, lang)[0]);
  });

  it('are no page of questions that the page answers itself', () => {
    const text = `Wie geht es weiter?
Was ist die Waffenruhe?
Die Waffenruhe gilt seit Montag.
Wer will die Waffenruhe?
Das ist ungewiss.
Was kommt nach der Waffenruhe?
Das ist offen.`;
    expect(speakers(text, 'de')).toEqual([]);
  });
});

describe('pages that argue in their own voice', () => {
  it.each([
    ['de', 'Kommentar', 'Die Waffenruhe ist ein Fehler, wir müssen sie ablehnen.'],
    ['en', 'Opinion', 'We must not accept this ceasefire.'],
    ['ru', 'Колонка Петра Примерова', 'Мы против перемирия.'],
    ['uk', 'Колонка', 'Ми проти перемир’я.'],
    ['fr', 'Éditorial', 'Nous refusons cette trêve.'],
  ])('have statements of nobody: %s', (lang, label, sentence) => {
    expect(statementsOf(`${label}\n${sentence}`, lang).map(({ who, form }) => ({ who, form }))).toEqual([
      { who: null, form: 'direct' },
    ]);
    expect(statementsOf(sentence, lang)).toEqual([]);
  });

  it('leave what others say to them', () => {
    const text = 'Ein Kommentar von Jan Beispiel\nPutin lehnte die Waffenruhe ab.';
    expect(speakers(text, 'de')).toEqual(['putin']);
  });
});
