import { first } from './1-first';
import { blocks } from './2-blocks';
import { ownBlocks } from './3-own-blocks';
import type { Migration } from './migration';

/** Every version there was, oldest first; a database of any of them is brought to the last. */
export const migrations: readonly Migration[] = [first, blocks, ownBlocks];
