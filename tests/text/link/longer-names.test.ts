import { describe } from 'vitest';
import { fakeLexicon } from '../fake-lexicon';
import { checkLinks } from './linked';

/** Persons whose surnames are first names too, or stand second in the names of others. */
const bearers = fakeLexicon('bearers', {
  entities: [
    ['fidel-castro', 'Fidel Castro; Castro'],
    ['mario-diaz-balart', 'Mario Díaz-Balart; Diaz-Balart; Díaz-Balart'],
    ['john-kerry', 'John Kerry; Kerry'],
    ['petr-pavel', 'Petr Pavel; Pavel'],
    ['keith-kellogg', 'Keith Kellogg; Kellogg'],
    ['mark-carney', 'Mark Carney; Carney'],
  ].map(([id = '', names = '']) => ({
    type: 'entity',
    id,
    kind: 'person',
    gender: 'm',
    label: { en: names.split('; ')[0] ?? '' },
    aliases: ['en', 'cs', 'de', 'fr', 'it'].flatMap((lang) =>
      names
        .split('; ')
        .map((text) => ({ text, lang, kind: text.includes(' ') ? ('full' as const) : ('short' as const) })),
    ),
  })),
});

describe('a surname behind the name of another person', () => {
  checkLinks(
    'en',
    `
    [Fidel Castro] Diaz-Balart taught physics.
    Professor Castro Diaz-Balart taught physics.
    Professor Castro Díaz-Balart, a son of [Fidel Castro], taught physics.
    [Castro], [Diaz-Balart] and [Carney] met.
    [Castro]'s critic [Diaz-Balart] spoke.
    [Kerry] and [Castro] spoke; [Mark Carney] listened.
    `,
    bearers,
  );
  checkLinks('it', 'Il professor Castro Diaz-Balart insegna.', bearers);
  checkLinks('fr', 'Le professeur Castro Diaz-Balart enseigne.', bearers);
  checkLinks('de', 'Gestern hat [Castro] [Carney] getroffen, danach sah [Carney] [Kerry].', bearers);
});

describe('a surname that is a first name too', () => {
  checkLinks(
    'en',
    `
    Kerry Ashdown sang.
    A singer, Kerry Ashdown, left; [John Kerry] stayed.
    [Kerry] left on Monday.
    The envoy told [Kerry] Monday nothing would change.
    [Kerry]'s Ashdown speech
    Former secretary [Kerry] spoke.
    Why [Kerry] Ashdown Sings So Well
    `,
    bearers,
  );
  checkLinks(
    'cs',
    `
    Prezident [Pavel] mluvil.
    Herec Pavel Horák mluvil.
    Pavel Horák mluvil, [Petr Pavel] mlčel.
    `,
    bearers,
  );
  checkLinks('de', 'Laut [Kerry] Bedingung des Friedens', bearers);
});

describe('a second surname behind a hyphen', () => {
  checkLinks(
    'en',
    `
    Keith Kellogg-Ashdown wrote a novel.
    Mark Carney-Ashdown wrote a novel. / Carney wrote two.
    The [Kellogg]-led mission, the [Keith Kellogg]-led mission
    A [Keith Kellogg]-[Mark Carney] meeting
    A [Keith Kellogg]-Rudolf Ashdown meeting
    The [Castro]-[Kerry] talks
    `,
    bearers,
  );
  checkLinks('fr', "Mark Carney-Lemoine n'est pas [Mark Carney].", bearers);
  checkLinks('de', 'Die Mission [Keith Kelloggs] und der [Carney]-Plan', bearers);
});

describe('a city of that name in America', () => {
  checkLinks(
    'en',
    `
    Moscow, Idaho, is a small town.
    A man from Moscow, Idaho.
    They met in [Moscow], Idaho farmers said.
    They met in [Moscow], London, and [Kyiv].
    [Moscow], Georgia and Armenia signed.
    `,
  );
  checkLinks('de', 'Zwischen [Moskau], Ohio, und [Kyjiw]');
});

describe('streets, companies and prizes named after somebody', () => {
  checkLinks(
    'en',
    `
    Macron Road is closed.
    The Biden Library opened.
    The Trump Bridge in [Kyiv] fell.
    Merz Ltd. sells tyres.
    Kyiv Polytechnic opened.
    Moscow Airlines flew.
    The Johnson Prize went to [Macron].
    The [Macron] road map, the [Biden] library row, [Kyiv] bridges
    `,
  );
});

describe('first names in other spellings, at the beginning of a sentence', () => {
  checkLinks(
    'en',
    `
    [Vladimir Putin] left. Daniil Putin came.
    [Joe Biden] left. Chelsea Biden came.
    Natalya Lavrov came, [Sergey Lavrov] did not.
    Yesterday [Putin] left.
    Here [Biden] stayed.
    `,
  );
  checkLinks('fr', 'Clémence Macron chante. Evgueni Poutine danse.');
  checkLinks('de', 'Henrik Merz singt. Gennadi Putin tanzt.');
  checkLinks('uk', 'Аліна Трамп співала. Зоряна Байден грала.');
  checkLinks('ru', 'Арина Макрон пела. Полина Байден играла.');
  checkLinks('pl', 'Katarzyna Trump śpiewa. Grzegorz Biden gra.');
  checkLinks('cs', 'Ondřej Biden zpívá. Tereza Trump hraje.');
  checkLinks('it', 'Arianna Putin canta. Federica Macron suona.');
  checkLinks('es', 'Begoña Biden canta. Rodrigo Putin toca.');
});
