import { compiler } from '../../lib/data/compiler';
import type { Rows } from '../../lib/rows';
import type { Lexicon } from '../../lib/text/types';
import { claim, entity, position, topic } from '../data/sample';

/** A small dataset of made-up names and a matter that wild-text.ts speaks of. */
export const smallRows: Rows = {
  entities: [
    entity('anna-berg', {
      label: { en: 'Anna Berg', uk: 'Анна Берг' },
      aliases: [
        { text: 'Anna Berg', lang: 'mul' },
        { text: 'Berg', lang: 'de' },
      ],
      offices: [{ title: { en: 'minister' }, from: '2020', roles: { en: ['the minister'], de: ['die Ministerin'] } }],
      speaksFor: [{ entity: 'orlan', from: '2020' }],
    }),
    entity('berg-town', { kind: 'place', aliases: [{ text: 'Berg', lang: 'de', near: ['Stadt*'], ambiguous: true }] }),
    entity('harbour', {
      kind: 'place',
      standsFor: 'orlan',
      aliases: [{ text: 'the Harbour', lang: 'en', case: 'any' }],
    }),
    entity('orlan', {
      kind: 'place',
      aliases: [
        { text: 'Orlan', lang: 'mul' },
        { text: 'Орлан', lang: 'ru' },
        { text: 'Орлан', lang: 'uk' },
      ],
    }),
  ],
  topics: [
    topic('ceasefire', {
      terms: {
        de: ['Waffenruhe*'],
        en: ['ceasefire', 'truce', 'lay down … arms'],
        fr: ['cessez-le-feu'],
        ru: ['перемири*'],
        uk: ['перемир*', '{orlan} & зброя'],
      },
    }),
  ],
  claims: [
    claim('never-a-truce', {
      patterns: { en: ['not & truce'], de: ['nicht & Waffenruhe*'] },
      examples: { en: ['There was never a truce.'] },
    }),
  ],
  positions: [
    position('berg-2022', { holder: 'anna-berg' }),
    position('orlan-2023', { holder: 'orlan', date: '2023-02' }),
  ],
};

/** That dataset, compiled. */
export async function smallBuffer(): Promise<ArrayBuffer> {
  return await compiler.build(smallRows, { dataset: 'small', revision: '1' });
}

/** That dataset, compiled and opened as the background does. */
export async function smallLexicon(): Promise<Lexicon> {
  return compiler.open(await smallBuffer());
}
