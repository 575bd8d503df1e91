import type { Mention } from '../../../lib/findings';
import { sentences } from '../../../lib/text/sentences/sentences';
import type { ReadBlock } from '../../../lib/text/statement-input';
import { statements } from '../../../lib/text/statements';
import type { EntityEntry, TermHit } from '../../../lib/text/types';

type Named = Pick<EntityEntry, 'id' | 'kind'> & {
  readonly gender?: 'f' | 'm';
  readonly standsFor?: string;
  readonly speaksFor?: string;
  readonly forms: readonly string[];
};

const cast: readonly Named[] = [
  {
    id: 'russia',
    kind: 'place',
    forms: [
      'Russland',
      'Russlands',
      'Russia',
      'Россия',
      'России',
      'Росія',
      'Росії',
      'Russie',
      'Rosja',
      'Rosji',
      'Rusko',
      'Rusia',
    ],
  },
  { id: 'ukraine', kind: 'place', forms: ['Ukraine', 'Украина', 'Украины', 'Україна', 'України', 'Україні'] },
  { id: 'usa', kind: 'place', forms: ['USA', 'США', 'États-Unis', 'United States'] },
  { id: 'eu', kind: 'org', forms: ['EU', 'ЕС', 'ЄС', 'UE', 'Ue'] },
  {
    id: 'kremlin',
    kind: 'place',
    standsFor: 'russia',
    forms: ['Kreml', 'Kremls', 'Kremlin', 'Кремль', 'Кремля', 'Кремле', 'Кремлі'],
  },
  {
    id: 'moscow',
    kind: 'place',
    standsFor: 'russia',
    forms: ['Moskau', 'Moskaus', 'Moscow', 'Москва', 'Москвы', 'Москве', 'Москві', 'Москви', 'Москву', 'Moscou'],
  },
  { id: 'kyiv', kind: 'place', standsFor: 'ukraine', forms: ['Kyjiw', 'Kyiv', 'Киев', 'Київ', 'Kiev'] },
  {
    id: 'putin',
    kind: 'person',
    gender: 'm',
    forms: [
      'Wladimir Putin',
      'Vladimir Putin',
      'Putin',
      'Putins',
      'Путин',
      'Путина',
      'Путін',
      'Путіна',
      'Poutine',
      'Vladimir Poutine',
    ],
  },
  {
    id: 'trump',
    kind: 'person',
    gender: 'm',
    forms: ['Donald Trump', 'Trump', 'Trumps', 'Trumpa', 'Трамп', 'Трампа', 'Трампом', 'Дональд Трамп'],
  },
  {
    id: 'selenskyj',
    kind: 'person',
    gender: 'm',
    forms: [
      'Wolodymyr Selenskyj',
      'Selenskyj',
      'Zelensky',
      'Зеленский',
      'Зеленского',
      'Зеленський',
      'Зеленського',
      'Зеленським',
    ],
  },
  {
    id: 'lawrow',
    kind: 'person',
    gender: 'm',
    speaksFor: 'russia',
    forms: ['Sergej Lawrow', 'Lawrow', 'Lavrov', 'Лавров', 'Лаврова'],
  },
  {
    id: 'peskow',
    kind: 'person',
    gender: 'm',
    speaksFor: 'russia',
    forms: ['Peskow', 'Peskov', 'Песков', 'Пескова', 'Пєсков', 'Пєскова'],
  },
  { id: 'macron', kind: 'person', gender: 'm', forms: ['Emmanuel Macron', 'Macron', 'Макрон', 'Макрона'] },
  { id: 'baerbock', kind: 'person', gender: 'f', forms: ['Annalena Baerbock', 'Baerbock', 'Бербок'] },
  {
    id: 'sacharowa',
    kind: 'person',
    gender: 'f',
    forms: ['Sacharowa', 'Zakharova', 'Захарова', 'Захаровой', 'Захарової'],
  },
  {
    id: 'kallas',
    kind: 'person',
    gender: 'f',
    speaksFor: 'eu',
    forms: ['Кая Каллас', 'Каи Каллас', 'Кая Каллас', 'Каї Каллас', 'Каллас'],
  },
  {
    id: 'merz',
    kind: 'person',
    gender: 'm',
    speaksFor: 'germany',
    forms: ['Фридрих Мерц', 'Фрідріх Мерц', 'Мерц', 'Мерца'],
  },
  { id: 'orban', kind: 'person', gender: 'm', forms: ['Виктор Орбан', 'Віктор Орбан', 'Орбан', 'Орбана'] },
  { id: 'rutte', kind: 'person', gender: 'm', speaksFor: 'nato', forms: ['Марк Рютте', 'Марка Рютте', 'Рютте'] },
  {
    id: 'sybiha',
    kind: 'person',
    gender: 'm',
    speaksFor: 'ukraine',
    forms: ['Андрей Сибига', 'Андрія Сибіги', 'Андрій Сибіга', 'Сибіга', 'Сибига'],
  },
  {
    id: 'defence-ministry',
    kind: 'org',
    speaksFor: 'russia',
    forms: ['Минобороны РФ', 'Министерство обороны России', 'Міноборони РФ', 'Міністерство оборони Росії'],
  },
  { id: 'foreign-ministry', kind: 'org', speaksFor: 'russia', forms: ['МИД России', 'МИД РФ', 'МЗС Росії', 'МЗС РФ'] },
  {
    id: 'general-staff',
    kind: 'org',
    speaksFor: 'ukraine',
    forms: ['Генштаб ВСУ', 'Генштаба ВСУ', 'Генштаб ЗСУ', 'Генштабу ЗСУ'],
  },
  { id: 'nato', kind: 'org', forms: ['НАТО'] },
  { id: 'china', kind: 'place', forms: ['Китай', 'Пекин', 'Пекін', 'Китаю', 'Китая'] },
  {
    id: 'germany',
    kind: 'place',
    forms: ['Германия', 'Германии', 'Берлине', 'Берлин', 'Німеччина', 'Німеччини', 'Берліні', 'Берлін'],
  },
  { id: 'hungary', kind: 'place', forms: ['Венгрия', 'Венгрии', 'Угорщина', 'Угорщини', 'Будапешт'] },
  { id: 'turkey', kind: 'place', forms: ['Турция', 'Анкара', 'Анкару', 'Анкарі', 'Туреччина'] },
  {
    id: 'kupiansk',
    kind: 'place',
    forms: ['Купянск', 'Купянска', 'Купянском', "Куп'янськ", "Куп'янська", "Куп'янськом"],
  },
  {
    id: 'white-house',
    kind: 'org',
    forms: [
      'Weißen Hauses',
      'White House',
      'Белого дома',
      'Белом доме',
      'Білого дому',
      'Білому домі',
      'Maison Blanche',
    ],
  },
];
const roles: Readonly<Record<string, readonly string[]>> = {
  putin: [
    'Kremlchef',
    'russische Präsident',
    'Russian president',
    'российский президент',
    'президент росії',
    'président russe',
  ],
  trump: ['US-Präsident', 'American president', 'президент США', 'президент сша', 'président américain'],
  selenskyj: [
    'ukrainische Präsident',
    'ukrainischer Präsident',
    'Ukrainian leader',
    'president of Ukraine',
    'украинский президент',
    'президент Украины',
    'президент України',
    'président ukrainien',
  ],
};
const topicWords: Readonly<Record<string, RegExp>> = {
  ceasefire:
    /waffenruhe\p{L}*|waffenstillstand\p{L}*|ceasefire|truce|перемири\p{L}*|прекращени\p{L}* огня|перемир\p{L}*|припинення вогню|cessez-le-feu|trêve|zawieszeni\p{L}* broni|příměří|tregua|alto el fuego/giu,
  sanctions: /sanktion\p{L}*|sanctions?|санкци\p{L}*|санкці\p{L}*/giu,
  biolabs: /biolabor\p{L}*|biolabs?|биолаборатори\p{L}*|біолаборатор\p{L}*|biolaboratoires?/giu,
};

const claimWords: Readonly<Record<string, RegExp>> = {
  'labs-in-ukraine':
    /biolabore in der ukraine|biolabs in ukraine|биолаборатории на украине|біолабораторії в україні|biolaboratoires en ukraine/giu,
};

const entryOf = (id: string): EntityEntry | null => {
  const one = cast.find((entity) => entity.id === id);
  if (!one) return null;
  const speaksFor = one.speaksFor ? [{ entity: one.speaksFor }] : [];
  return { id, label: id, kind: one.kind, gender: one.gender ?? null, standsFor: one.standsFor ?? null, speaksFor };
};

function blockOf(text: string, lang: string, block: number): ReadBlock {
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  const forms = cast
    .flatMap((one) => one.forms.map((form) => ({ one, form })))
    .sort((a, b) => b.form.length - a.form.length);
  for (const { one, form } of forms) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])${form}(?!\\p{L})`, 'gu'))) {
      if (taken.has(match.index)) continue;
      for (let at = match.index; at < match.index + form.length; at++) taken.add(at);
      const entity = { id: one.id, label: one.id, kind: one.kind };
      mentions.push({
        block,
        start: match.index,
        end: match.index + form.length,
        text: form,
        entity,
        candidates: 1,
        why: [],
      });
    }
  }
  const terms: TermHit[] = Object.entries(topicWords).flatMap(([id, words]) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      dataset: 'test',
      use: {
        kind: 'topic',
        topic: { id, nature: id === 'biolabs' ? 'assertion' : 'position', concept: false },
        lang,
        term: match[0],
      },
    })),
  );
  for (const [id, words] of Object.entries(claimWords)) {
    for (const match of text.matchAll(words)) {
      const claim = { id, topic: 'biolabs', claimants: [] };
      const use = { kind: 'claim' as const, claim, lang, term: match[0] };
      terms.push({ start: match.index, end: match.index + match[0].length, dataset: 'test', use });
    }
  }
  for (const [id, words] of Object.entries(roles)) {
    const entity = entryOf(id);
    for (const word of entity ? words : []) {
      const at = text.toLowerCase().indexOf(word.toLowerCase());
      if (at < 0 || !entity) continue;
      terms.push({
        start: at,
        end: at + word.length,
        dataset: 'test',
        use: { kind: 'role', entity, from: '2019-01-01', to: null, lang, term: word },
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { text, lang, sentences: sentences(text, lang), mentions, terms };
}

const peopleIn = (line: string) =>
  blockOf(line, 'en', 0).mentions.flatMap(({ entity }) => {
    const entry = entryOf(entity.id);
    return entry?.kind === 'person' ? [entry] : [];
  });

/** Statements of a page of our own with a small cast, one block a line. */
export function statementsOf(text: string, lang: string, title = '') {
  const blocks = text.split('\n').map((line, index) => blockOf(line, lang, index));
  const found = statements({
    blocks,
    date: '2025-08-20',
    title,
    titled: peopleIn(title),
    country: (name) => entryOf(cast.find(({ forms }) => forms.includes(name))?.id ?? ''),
    inOffice: (office) =>
      entryOf(
        Object.entries(roles).find(([, words]) => words.some((word) => word.toLowerCase() === office))?.[0] ?? '',
      ),
    entity: entryOf,
    topic: (id) => ({ id, nature: id === 'biolabs' ? 'assertion' : 'position', concept: false }),
  });
  return found.map((statement) => ({
    ...statement,
    cueText: statement.cue && blocks[statement.cue.block]?.text.slice(statement.cue.start, statement.cue.end),
    who: statement.speaker && (statement.speaker.id ?? statement.speaker.label),
  }));
}
