import type { EntityEntry } from '../../../lib/text/types';

/** Somebody of the cast, with every form in which the tests write the name. */
type Named = Pick<EntityEntry, 'id' | 'kind'> & {
  readonly gender?: 'f' | 'm';
  readonly standsFor?: string;
  readonly speaksFor?: string;
  readonly forms: readonly string[];
};

/** Who is named in the tests of attribution and stance. */
export const cast: readonly Named[] = [
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
  { id: 'eu', kind: 'org', forms: ['EU', 'European Union', 'Union européenne', 'ЕС', 'ЄС', 'UE', 'Ue'] },
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
    forms: ['Kaja Kallas', 'Kallas', 'Кая Каллас', 'Каи Каллас', 'Кая Каллас', 'Каї Каллас', 'Каллас'],
  },
  {
    id: 'merz',
    kind: 'person',
    gender: 'm',
    speaksFor: 'germany',
    forms: ['Friedrich Merz', 'Merz', 'Фридрих Мерц', 'Фрідріх Мерц', 'Мерц', 'Мерца'],
  },
  {
    id: 'orban',
    kind: 'person',
    gender: 'm',
    forms: ['Viktor Orban', 'Orban', 'Виктор Орбан', 'Віктор Орбан', 'Орбан', 'Орбана'],
  },
  {
    id: 'rutte',
    kind: 'person',
    gender: 'm',
    speaksFor: 'nato',
    forms: ['Mark Rutte', 'Rutte', 'Марк Рютте', 'Марка Рютте', 'Рютте'],
  },
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
  { id: 'nato', kind: 'org', forms: ['NATO', 'OTAN', 'НАТО'] },
  {
    id: 'china',
    kind: 'place',
    forms: ['China', 'Beijing', 'Chine', 'Pékin', 'Китай', 'Пекин', 'Пекін', 'Китаю', 'Китая'],
  },
  {
    id: 'germany',
    kind: 'place',
    forms: [
      'Germany',
      'Deutschland',
      'Deutschlands',
      'Berlin',
      'Allemagne',
      'Германия',
      'Германии',
      'Берлине',
      'Берлин',
      'Німеччина',
      'Німеччини',
      'Берліні',
      'Берлін',
    ],
  },
  {
    id: 'hungary',
    kind: 'place',
    forms: [
      'Hungary',
      'Ungarn',
      'Ungarns',
      'Budapest',
      'Hongrie',
      'Венгрия',
      'Венгрии',
      'Угорщина',
      'Угорщини',
      'Будапешт',
    ],
  },
  {
    id: 'turkey',
    kind: 'place',
    forms: ['Turkey', 'Türkei', 'Ankara', 'Turquie', 'Турция', 'Анкара', 'Анкару', 'Анкарі', 'Туреччина'],
  },
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
/** Offices of the cast. */
export const roles: Readonly<Record<string, readonly string[]>> = {
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
/** Words of the topics. */
export const topicWords: Readonly<Record<string, RegExp>> = {
  ceasefire:
    /waffenruhe\p{L}*|waffenstillstand\p{L}*|ceasefire|truce|перемири\p{L}*|прекращени\p{L}* огня|перемир\p{L}*|припинення вогню|cessez-le-feu|trêve|zawieszeni\p{L}* broni|příměří|tregua|alto el fuego/giu,
  sanctions: /sanktion\p{L}*|sanctions?|санкци\p{L}*|санкці\p{L}*/giu,
  biolabs: /biolabor\p{L}*|biolabs?|биолаборатори\p{L}*|біолаборатор\p{L}*|biolaboratoires?/giu,
};

/** Words of the claims. */
export const claimWords: Readonly<Record<string, RegExp>> = {
  'labs-in-ukraine':
    /biolabore in der ukraine|biolabs in ukraine|биолаборатории на украине|біолабораторії в україні|biolaboratoires en ukraine/giu,
};
