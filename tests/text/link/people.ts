import type { Alias, EntityKind, EntityRow } from '../../../lib/rows';
import { fakeLexicon } from '../fake-lexicon';

// A small world for linking: who bears which name, in which language.

type Names = Readonly<Record<string, string>>;

function entity(id: string, kind: EntityKind, names: Names, more: Partial<EntityRow> = {}): EntityRow {
  const aliases = Object.entries(names).flatMap(([lang, list]) => list.split('; ').map((text) => aliasOf(text, lang)));
  const label = Object.fromEntries(aliases.map(({ lang, text }) => [lang, text]).reverse());
  return { type: 'entity', id, kind, label, aliases: [...aliases, ...(more.aliases ?? [])], ...without(more) };
}

const without = ({ aliases: _, ...rest }: Partial<EntityRow>) => rest;

/** `?Rice` is ambiguous, `=EU` must be written so and is never inflected. */
function aliasOf(text: string, lang: string): Alias {
  if (text.startsWith('?')) return { text: text.slice(1), lang, ambiguous: true };
  if (text.startsWith('=')) return { text: text.slice(1), lang, case: 'exact', fixed: true };
  return { text, lang };
}

const she = { gender: 'f' } as const;
const he = { gender: 'm' } as const;

export const people = fakeLexicon('world', {
  entities: [
    entity(
      'vladimir-putin',
      'person',
      {
        pl: 'Władimir Putin; Putin',
        cs: 'Vladimir Putin; Putin',
        it: 'Vladimir Putin; Putin',
        es: 'Vladímir Putin; Putin',
        en: 'Vladimir Putin; Putin',
        de: 'Wladimir Putin; Putin',
        uk: 'Володимир Путін; Путін',
        ru: 'Владимир Путин; Путин',
        fr: 'Vladimir Poutine; Poutine',
      },
      he,
    ),
    entity(
      'donald-trump',
      'person',
      {
        pl: 'Donald Trump; Trump',
        cs: 'Donald Trump; Trump',
        it: 'Donald Trump; Trump',
        es: 'Donald Trump; Trump',
        en: 'Donald Trump; Donald J. Trump; Trump',
        de: 'Donald Trump; Trump',
        uk: 'Дональд Трамп; Трамп',
        ru: 'Дональд Трамп; Трамп',
        fr: 'Donald Trump; Trump',
      },
      he,
    ),
    entity(
      'joe-biden',
      'person',
      {
        pl: 'Joe Biden; Biden',
        cs: 'Joe Biden; Biden',
        it: 'Joe Biden; Biden',
        es: 'Joe Biden; Biden',
        en: 'Joe Biden; Biden',
        de: 'Joe Biden; Biden',
        uk: 'Джо Байден; Байден',
        ru: 'Джо Байден; Байден',
        fr: 'Joe Biden; Biden',
      },
      he,
    ),
    entity(
      'volodymyr-zelenskyy',
      'person',
      {
        pl: 'Wołodymyr Zełenski; Zełenski',
        cs: 'Volodymyr Zelenskyj; Zelenskyj',
        it: 'Volodymyr Zelensky; Zelensky',
        es: 'Volodímir Zelenski; Zelenski',
        en: 'Volodymyr Zelenskyy; Zelenskyy; Zelensky',
        de: 'Wolodymyr Selenskyj; Selenskyj',
        uk: 'Володимир Зеленський; Зеленський',
        ru: 'Владимир Зеленский; Зеленский',
        fr: 'Volodymyr Zelensky; Zelensky',
      },
      he,
    ),
    entity(
      'emmanuel-macron',
      'person',
      {
        pl: 'Emmanuel Macron; Macron',
        cs: 'Emmanuel Macron; Macron',
        it: 'Emmanuel Macron; Macron',
        es: 'Emmanuel Macron; Macron',
        en: 'Emmanuel Macron; Macron',
        de: 'Emmanuel Macron; Macron',
        uk: 'Емманюель Макрон; Макрон',
        ru: 'Эммануэль Макрон; Макрон',
        fr: 'Emmanuel Macron; Macron',
      },
      he,
    ),
    entity('friedrich-merz', 'person', { en: 'Friedrich Merz; Merz', de: 'Friedrich Merz; Merz' }, he),
    entity(
      'sergey-lavrov',
      'person',
      {
        en: 'Sergey Lavrov; Lavrov',
        de: 'Sergej Lawrow; Lawrow',
        ru: 'Сергей Лавров; Лавров',
        uk: 'Сергій Лавров; Лавров',
      },
      he,
    ),
    entity(
      'ursula-von-der-leyen',
      'person',
      { en: 'Ursula von der Leyen; von der Leyen', de: 'Ursula von der Leyen; von der Leyen' },
      she,
    ),
    entity('susan-rice', 'person', { en: 'Susan Rice; ?Rice' }, she),
    entity('stephen-miller', 'person', { en: 'Stephen Miller; ?Miller' }, he),
    entity('boris-johnson', 'person', { en: 'Boris Johnson; Johnson', de: 'Boris Johnson; Johnson' }, he),
    entity('mike-johnson', 'person', { en: 'Mike Johnson; Johnson', de: 'Mike Johnson; Johnson' }, he),
    entity('russia', 'place', {
      pl: 'Rosja',
      cs: 'Rusko',
      it: 'Russia',
      es: 'Rusia',
      en: 'Russia',
      de: 'Russland',
      uk: 'Росія',
      ru: 'Россия',
      fr: 'Russie',
    }),
    entity('ukraine', 'place', {
      pl: 'Ukraina',
      cs: 'Ukrajina',
      it: 'Ucraina',
      es: 'Ucrania',
      en: 'Ukraine',
      de: 'Ukraine',
      uk: 'Україна',
      ru: 'Украина',
      fr: 'Ukraine',
    }),
    entity(
      'moscow',
      'place',
      {
        pl: 'Moskwa',
        cs: 'Moskva',
        it: 'Mosca',
        es: 'Moscú',
        en: 'Moscow',
        de: 'Moskau',
        uk: 'Москва',
        ru: 'Москва',
        fr: 'Moscou',
      },
      { standsFor: 'russia' },
    ),
    entity(
      'kyiv',
      'place',
      {
        pl: 'Kijów',
        cs: 'Kyjev',
        it: 'Kiev',
        es: 'Kiev',
        en: 'Kyiv',
        de: 'Kyjiw; Kiew',
        uk: 'Київ',
        ru: 'Киев',
        fr: 'Kiev; Kyiv',
      },
      { standsFor: 'ukraine' },
    ),
    entity('washington', 'place', {
      en: 'Washington',
      de: 'Washington',
      uk: 'Вашингтон',
      ru: 'Вашингтон',
      fr: 'Washington',
    }),
    entity('white-house', 'place', { en: 'White House', de: 'Weißes Haus; Weißen Haus' }),
    entity('european-union', 'org', {
      en: 'European Union; =EU',
      de: 'Europäische Union; =EU',
      fr: 'Union européenne; =UE',
    }),
    entity('nato', 'org', { en: '=NATO', de: '=NATO', uk: '=НАТО', ru: '=НАТО', fr: '=OTAN' }),
    entity('washington-post', 'org', { en: 'Washington Post', de: 'Washington Post' }),
    entity(
      'istanbul-talks',
      'event',
      {},
      {
        label: { en: 'Istanbul talks' },
        aliases: [{ text: 'Istanbul', lang: 'en', near: ['talks', 'negotiat*', 'draft'] }],
      },
    ),
    entity(
      'alaska-summit',
      'event',
      {},
      { label: { en: 'Alaska summit' }, aliases: [{ text: 'Alaska', lang: 'de', near: ['gipfel*', 'treffen'] }] },
    ),
    entity(
      'the-mirror',
      'org',
      {},
      { label: { en: 'The Mirror' }, aliases: [{ text: 'Spiegel', lang: 'de', near: ['laut Spiegel'] }] },
    ),
  ],
});
