import type { Like } from '../text';

/** Texts of the toolbar popup and the side panel. English is where the keys are made. */
export const en = {
  title: 'Standpunkt',
  onSite: 'On for {site}',
  reading: 'Reading the page …',
  off: 'Standpunkt is off on this site.',
  notArticle: 'This page does not look like an article, so nothing is marked.',
  notRelevant: 'This article does not seem to be about the war, so nothing is marked.',
  noAccess: 'Standpunkt is not on for this site.',
  waiting: 'Pages are read only when you ask.',
  once: 'Annotate this page once',
  always: 'Always on this site',
  refused: 'The browser does not let extensions read this page.',
  noStarter: 'There is no dataset yet. Open the options to load one.',
  options: 'Options',
  statements: 'Statements ({count})',
  names: 'Names ({count})',
  unknown: 'Not known ({count})',
  filter: 'Filter',
  show: 'Show',
  noMatch: 'Nothing here matches the filter.',
  noStatements: 'No statements are marked on this page.',
  noNames: 'No names are marked on this page.',
  unnamed: 'The article itself',
  times: '{count}×',
  add: 'Add',
  addName: 'Add “{name}” to my dataset',
  selection: 'Selected on the page',
  savePosition: 'Save as a position',
  saveName: 'Save as a name',
  export: 'Save as a file:',
  sidePanel: 'Beside the page',
  statementsTitle: 'Statements',
  namesTitle: 'Names',
  comparedWith: 'Compared with what was said before {date}',
} as const;

export type IndexTexts = Like<typeof en>;
export type IndexKey = keyof typeof en;
