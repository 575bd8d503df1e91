import type { Named } from './cast';

/** People and papers whom nobody can quote, for tables that need many sentences of one speaker, in every form that the tables write. */
export const invented: readonly Named[] = [
  {
    id: 'lindt',
    kind: 'person',
    gender: 'f',
    forms: ['Ada Lindt', 'Lindt', 'Lindts', 'Ада Линдт', 'Линдт', 'Ада Ліндт', 'Ліндт'],
  },
  {
    id: 'brandner',
    kind: 'person',
    gender: 'm',
    forms: [
      'Oskar Brandner',
      'Brandner',
      'Brandners',
      'Оскар Бранднер',
      'Бранднер',
      'Бранднера',
      'Бранднеру',
      'Бранднером',
    ],
  },
  {
    id: 'russian-harbours',
    kind: 'org',
    speaksFor: 'russia',
    forms: ['russisches Hafenministerium', 'russische Hafenministerium'],
  },
  { id: 'hafenkurier', kind: 'org', forms: ['Hafenkurier', 'Hafenkuriers'] },
  { id: 'harbour-post', kind: 'org', forms: ['Harbour Post', 'Портовый вестник'] },
];
