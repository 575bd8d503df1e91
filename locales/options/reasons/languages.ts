import { de } from './de';
import { fr } from './fr';
import { uk } from './uk';

/** What is said of data that is wrong, by language and by what the data layer says of it, which is English. */
export const reasonTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = { de, fr, uk };
