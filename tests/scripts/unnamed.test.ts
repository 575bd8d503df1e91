import { describe, expect, it } from 'vitest';
import { unnamedInEnglish } from '../../scripts/annotate/unnamed';

describe('speakers without a name, in English', () => {
  it.each([
    ['Experten', 'experts'],
    ['Expertin', 'expert'],
    ['westliche Militäranalysten', 'Western military analysts'],
    ['Russische Militärblogger', 'Russian military bloggers'],
    ['US-Medien', 'US media'],
    ['EU-Diplomat', 'EU diplomat'],
    ['NATO-Staaten', 'NATO member states'],
    ['Staaten', 'countries'],
    ['Europäischen Staats- und Regierungschefs', 'European leaders'],
    ['hochrangiger Regierungsvertreter', 'high-ranking government representatives'],
    ['führende Politiker', 'leading politicians'],
    ['ehemaliger Diplomat', 'former diplomat'],
  ])('%s: %s', (label, english) => {
    expect(unnamedInEnglish(label, 'de')).toBe(english);
  });

  it.each([
    ['Nachtwächter', 'de'],
    ['müde Experten', 'de'],
    ['Wetterexperten', 'de'],
    ['Experten', 'xx'],
  ])('keeps what it does not know: %s in %s', (label, lang) => {
    expect(unnamedInEnglish(label, lang)).toBe(label);
  });
});
