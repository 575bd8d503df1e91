import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { uk } from './uk';

/** Texts of the popup and the side panel by language. */
export const indexTexts = { de, en, fr, uk } as const;
