import { version as release } from '../../package.json';
import { LEXICON_VERSION } from '../text/lexicon/sections';

/** Of the buffers that this release compiles: their layout, and the release, for the rules of inflection move with each. */
export const compilerVersion = `${release}/${LEXICON_VERSION}`;
