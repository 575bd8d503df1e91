import { describe, expect, it } from 'vitest';
import { whySentence } from '../../components/card/why';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';

// The compiler says when attribution learns a rule that is not here.
const attribution = {
  cue: true,
  stance: true,
  source: true,
  colon: true,
  quotation: true,
  reported: true,
  carried: true,
  address: true,
  none: true,
} satisfies Record<Attribution['rule'], true>;
const linking = ['name', 'full name', 'named in full on the page', 'short name that fits one entry'];
const rules = [...Object.keys(attribution), ...linking, 'topic', 'topic-carried', 'claim'];
const languages = ['de', 'en', 'fr', 'uk'] as const;

describe('why something is marked', () => {
  it.each(languages)('is a sentence for every rule in %s, and never the name of the rule', (lang) => {
    const say = translator(lang, pageTexts[lang]);
    for (const rule of rules) {
      const sentence = whySentence({ rule, detail: 'Muster' }, say);
      expect(sentence.startsWith(rule)).toBe(false);
      expect(sentence.length).toBeGreaterThan(12);
    }
  });

  it('says in which language a form is, and that it is inflected, where it matters', () => {
    const say = translator('de', pageTexts.de);
    expect(whySentence({ rule: 'name', detail: 'Мустер (inflected) [uk]' }, say)).toContain(
      'Мустер, gebeugt (Ukrainisch)',
    );
    expect(whySentence({ rule: 'name', detail: 'Muster [de]' }, say)).toContain('„Muster“');
  });

  it('shows a rule that is not known with its own name', () => {
    expect(whySentence({ rule: 'new', detail: 'x' }, translator('en', pageTexts.en))).toBe('new: x');
  });
});
