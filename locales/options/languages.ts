import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { uk } from './uk';

/** Texts of the options page by language. */
export const optionsTexts = { de, en, fr, uk } as const;
