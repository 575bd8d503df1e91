import type { Like } from '../text';

/** What a page says to screen readers before any card is opened; apart from the other texts, for every page carries it. */
const en = {
  statements: { one: '{count} statement', other: '{count} statements' },
  names: { one: '{count} name', other: '{count} names' },
  found: 'Standpunkt: {names} and {statements} marked.',
  noteName: 'Name: {text}, {index} of {count}',
  noteStatement: 'Statement {index} of {count}: {text}',
  noCardHere: 'This page lets no card of Standpunkt open. The toolbar button lists what was found.',
  noCardNow: 'The card cannot be opened now. Does Standpunkt still have access to this site?',
} as const;

const de: Like<typeof en> = {
  statements: { one: '{count} Aussage', other: '{count} Aussagen' },
  names: { one: '{count} Name', other: '{count} Namen' },
  found: 'Standpunkt: {names} und {statements} markiert.',
  noteName: 'Name: {text}, {index} von {count}',
  noteStatement: 'Aussage {index} von {count}: {text}',
  noCardHere:
    'Diese Seite lässt keine Karte von Standpunkt zu. Der Knopf in der Werkzeugleiste listet auf, was gefunden wurde.',
  noCardNow: 'Die Karte lässt sich gerade nicht öffnen. Hat Standpunkt noch Zugriff auf diese Website?',
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
  noCardHere: 'Ця сторінка не дає відкрити картку Standpunkt. Знайдене перелічує кнопка на панелі.',
  noCardNow: 'Картку зараз не вдається відкрити. Чи має Standpunkt ще доступ до цього сайту?',
};

const fr: Like<typeof en> = {
  statements: { one: '{count} déclaration', other: '{count} déclarations' },
  names: { one: '{count} nom', other: '{count} noms' },
  found: 'Standpunkt : {names} et {statements} sur cette page.',
  noteName: 'Nom : {text}, {index} sur {count}',
  noteStatement: 'Déclaration {index} sur {count} : {text}',
  noCardHere:
    'Cette page ne laisse pas s’ouvrir de carte de Standpunkt. Le bouton de la barre d’outils liste ce qui a été trouvé.',
  noCardNow: 'La carte ne peut pas s’ouvrir pour le moment. Standpunkt a-t-il encore accès à ce site ?',
};

export const spokenTexts = { de, en, fr, uk };
export type SpokenKey = keyof typeof en;
