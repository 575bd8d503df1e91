import { describe, expect, it } from 'vitest';
import { strongVerbs, weakVerbs } from '../../../lib/text/attribute/de-paradigms';

/** Words that an entry `stem|a,b … particle$` stands for, without what stands apart. */
const words = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) => {
    const [written = '', ...apart] = entry.split(' ');
    const [stem = '', endings] = written.split('|');
    return (endings?.split(',') ?? ['']).map((ending) => [stem + ending, ...apart].join(' '));
  });

describe('the forms of a weak German verb', () => {
  it.each([
    ['sag', 'sagt sagte sagten sagen gesagt', 'sagete'],
    ['antwort', 'antwortet antwortete antworteten antworten geantwortet', 'antwortte'],
    ['bezeichn', 'bezeichnet bezeichnete bezeichneten bezeichnen', 'bezeichnte gebezeichnet'],
    ['unterzeichn', 'unterzeichnet unterzeichnete unterzeichneten', 'unterzeichnte geunterzeichnet'],
    ['entgegn', 'entgegnet entgegnete', 'entgegnte geentgegnet'],
    ['warn', 'warnt warnte warnten warnen gewarnt', 'warnet warnete'],
    ['rühm', 'rühmt rühmte gerühmt', 'rühmete'],
    ['lohn', 'lohnt lohnte gelohnt', 'lohnete'],
    ['forder', 'fordert forderte forderten fordern gefordert', 'forderen'],
    ['zweifel', 'zweifelt zweifelte zweifeln gezweifelt', 'zweifelen'],
    ['kritisier', 'kritisiert kritisierte kritisieren', 'gekritisiert'],
    ['verlang', 'verlangt verlangte verlangen', 'geverlangt'],
    ['hinterfrag', 'hinterfragt hinterfragte hinterfragen', 'gehinterfragt'],
    ['überzeug', 'überzeugt überzeugte', 'geüberzeugt'],
    ['ermahn', 'ermahnt ermahnte', 'geermahnt'],
    ['misstrau', 'misstraut misstraute misstrauen', 'gemisstraut'],
  ])('%s', (stem, wanted, never) => {
    const made = words(weakVerbs(stem));
    expect(made).toEqual(expect.arrayContaining(wanted.split(' ')));
    for (const word of never.split(' ')) expect(made).not.toContain(word);
  });

  it('with a particle stand together at the end, apart in a main clause, and have `ge` within', () => {
    const made = words(weakVerbs('an:kündig ein:schränk'));
    expect(made).toEqual(expect.arrayContaining(['ankündigte', 'kündigte … an$', 'angekündigt']));
    expect(made).toEqual(expect.arrayContaining(['einschränken', 'schränkt … ein$', 'eingeschränkt']));
    expect(made).not.toContain('geankündigt');
  });
});

describe('the forms of a strong German verb', () => {
  it('are those that are written, its participle beside its auxiliary', () => {
    expect(words(strongVerbs(':rät,raten,riet,rieten,geraten'))).toEqual(
      expect.arrayContaining(['rät', 'raten', 'riet', 'rieten', 'geraten']),
    );
  });

  it('with a particle stand together, apart, and as a participle with it', () => {
    const made = words(strongVerbs('ab:weist,weisen,wies,wiesen,gewiesen'));
    expect(made).toEqual(expect.arrayContaining(['abwies', 'wies … ab$', 'abgewiesen', 'weisen … ab$']));
    expect(made).not.toContain('gewiesen');
  });
});
