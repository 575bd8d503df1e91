import { describe, expect, it } from 'vitest';
import { attributions } from '../../lib/text/attribute/attributions';
import { isMereAct } from '../../lib/text/mere-acts';
import { sentences } from '../../lib/text/sentences/sentences';
import { read } from './attribute/read';

const isMere = (text: string, lang: string) => {
  const reading = read(lang, text);
  const page = { entity: () => null, title: '', titled: [], country: () => null, inOffice: () => null };
  const [said] = attributions([reading], [sentences(text, lang)], page);
  return said ? isMereAct(said, reading) : null;
};

describe('an act of saying in which nothing is said', () => {
  it.each([
    ['Der Minister äußerte sich bisher nicht öffentlich.', 'de'],
    ['Ada Lindt reagierte gestern vergleichsweise zurückhaltend.', 'de'],
    ['Die Botschafter und Minister schwiegen.', 'de'],
    ['Er reagierte scharf.', 'de'],
    ['The minister reacted sharply.', 'en'],
    ['She said so again on Monday.', 'en'],
  ])('%s', (text, lang) => {
    expect(isMere(text, lang)).toBe(true);
  });

  it.each([
    ['Der Minister sprach von Evakuierungen.', 'de'],
    ['Der Minister verwies auf die Geheimhaltung.', 'de'],
    ['Der Minister reagierte scharf, aber knapp.', 'de'],
    ['Der Minister reagierte „scharf“.', 'de'],
    ['The minister reacted sharply to what had been said.', 'en'],
    ['The minister reacted, sharply.', 'en'],
  ])('but: %s', (text, lang) => {
    expect(isMere(text, lang)).toBe(false);
  });
});
