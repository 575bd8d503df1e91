import { describe } from 'vitest';
import { fakeLexicon } from '../fake-lexicon';
import { checkLinks } from './linked';

const row = (id: string, kind: 'person' | 'place', names: string) => ({
  ...{ type: 'entity' as const, id, kind, label: { en: names.split('; ')[0] ?? '' } },
  aliases: ['en', 'de', 'fr', 'it'].flatMap((lang) =>
    names.split('; ').map((text) => ({
      ...{ text, lang },
      ...(kind === 'person' ? { kind: text.includes(' ') ? ('full' as const) : ('short' as const) } : {}),
    })),
  ),
});

/** Places and persons that share their names with others. */
const shared = fakeLexicon('shared', {
  entities: [
    row('washington', 'place', 'Washington'),
    row('paris', 'place', 'Paris'),
    row('sydney', 'place', 'Sydney'),
    row('kyiv', 'place', 'Kyiv'),
    row('kazan', 'place', 'Kazan'),
    row('kremlin', 'place', 'Kremlin'),
    row('susan-rice', 'person', 'Susan Rice; Rice'),
    row('anna-price', 'person', 'Anna Price; Price'),
    row('john-kerry', 'person', 'John Kerry; Kerry'),
  ],
});

describe('a place whose name is somebody’s first name', () => {
  checkLinks(
    'en',
    `
    The tales of Washington Irving were read.
    A cousin of Paris Ashdown spoke.
    The actress Sydney Lindt came.
    He and Washington Roebling built it.
    [Washington] rejects it.
    In [Washington] [Kerry] stayed with [John Kerry].
    The [Paris] Agreement was signed.
    The [Washington] Mayor agreed.
    [Washington] Monday morning was quiet.
    [Washington] NATO talks began.
    [Washington] and [Paris] agree.
    He left [Washington]; Irving stayed.
    In [Paris]-Orly nobody landed.
    In [Kyiv] Ashdown spoke.
    The [Washington] Treaty was read.
    The [Paris] Summit was held.
    [Washington] Republicans said no.
    A [Washington] Special Envoy arrived.
    The [Paris] Air Show opened.
    The [Washington] Foreign Ministry building burned.
    [Washington]'s Irving museum closed.
    `,
    shared,
  );
  checkLinks('fr', 'Les contes de Washington Irving ont paru.', shared);
  checkLinks('it', 'I racconti di Washington Irving.', shared);
  checkLinks('de', 'Gestern hat [Washington] Forderungen gestellt.', shared);
});

describe('a kremlin', () => {
  checkLinks(
    'en',
    `
    He visited the [Kazan] Kremlin.
    The Novgorod Kremlin was closed.
    The walls of the Pskov Kremlin fell.
    The Tula Kremlin has nine towers.
    The Smolensk Kremlin burned.
    The [Kremlin] said no.
    Moscow's [Kremlin] said no.
    The Moscow [Kremlin] was lit.
    In [Kazan], the [Kremlin] said no.
    From [Kazan] the [Kremlin] looks far.
    `,
    shared,
  );
});

describe('a surname that is a crop or a thing', () => {
  checkLinks(
    'en',
    `
    [Susan Rice] spoke. Rice prices rose.
    [Susan Rice] spoke of rice. Rice exports fell.
    Rice growers met [Susan Rice].
    [Susan Rice] left. Rice paddies were flooded.
    [Susan Rice] came. Rice imports doubled.
    [Susan Rice] went. Rice shipments stopped.
    [Susan Rice] read on. [Rice] said so.
    [Susan Rice] left. [Rice] fires back at him.
    [John Kerry] spoke. [Kerry] exports his ideas.
    [Anna Price] came. [Price] fires an aide.
    [Susan Rice] warned. [Rice] rejected it.
    [Susan Rice] knew. [Rice], producers said, was right.
    [Susan Rice] won. [Rice]-exports were no theme.
    [Anna Price] spoke. [Price] agreed.
    `,
    shared,
  );
});
