import { de } from './de';
import { en, type PageTexts } from './en';
import { fr } from './fr';
import { uk } from './uk';

/** The languages of the interface on a page. */
export const pageTexts = { de, en, fr, uk } satisfies Record<string, PageTexts>;
