import type { Rolldown } from 'vite';

const ofOptions = /[\\/](options|lib[\\/]data|dexie|virtual-core)[\\/]/;

/**
 * How the extension's pages are cut into files. What the options page begins with and no other page has is one file: it is drawn a third
 * sooner than as the thirty that it would be otherwise. What pages share stays apart, so that none reads what it does not use.
 */
export const pageChunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'pages', tags: ['$initial'], test: (id) => !ofOptions.test(id), entriesAware: true, priority: 2 },
    { name: 'options', tags: ['$initial'], test: ofOptions, priority: 1 },
  ],
};
