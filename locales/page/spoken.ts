import type { Like } from '../text';

/** What a page says to screen readers before any card is opened; apart from the other texts, for every page carries it. */
const en = {
  statements: { one: '{count} statement', other: '{count} statements' },
  names: { one: '{count} name', other: '{count} names' },
  found: 'Standpunkt: {names} and {statements} marked.',
  noteName: 'Name: {text}, {index} of {count}',
  noteStatement: 'Statement {index} of {count}: {text}',
} as const;

const de: Like<typeof en> = {
  statements: { one: '{count} Aussage', other: '{count} Aussagen' },
  names: { one: '{count} Name', other: '{count} Namen' },
  found: 'Standpunkt: {names} und {statements} markiert.',
  noteName: 'Name: {text}, {index} von {count}',
  noteStatement: 'Aussage {index} von {count}: {text}',
};

const uk: Like<typeof en> = {
  statements: {
    one: '{count} висловлювання',
    few: '{count} висловлювання',
    many: '{count} висловлювань',
    other: '{count} висловлювання',
  },
  names: { one: '{count} назва', few: '{count} назви', many: '{count} назв', other: '{count} назви' },
  found: 'Standpunkt: позначено {names} і {statements}.',
  noteName: 'Назва: {text}, {index} з {count}',
  noteStatement: 'Висловлювання {index} з {count}: {text}',
};

const fr: Like<typeof en> = {
  statements: { one: '{count} déclaration', other: '{count} déclarations' },
  names: { one: '{count} nom', other: '{count} noms' },
  found: 'Standpunkt : {names} et {statements} sur cette page.',
  noteName: 'Nom : {text}, {index} sur {count}',
  noteStatement: 'Déclaration {index} sur {count} : {text}',
};

export const spokenTexts = { de, en, fr, uk };
export type SpokenKey = keyof typeof en;
