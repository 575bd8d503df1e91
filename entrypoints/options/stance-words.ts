import type { Stance } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** What stances are called in the reader's language. */
export function stanceWords(t: Translate<OptionsKey>): Readonly<Record<Stance, string>> {
  const names = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'] as const;
  return Object.fromEntries(names.map((name) => [name, t(name)])) as Readonly<Record<Stance, string>>;
}
