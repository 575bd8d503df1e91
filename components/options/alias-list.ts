import type { Alias, Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type AliasListProps = {
  readonly aliases: readonly Alias[];
  readonly languages: readonly Lang[];
  readonly t: Translate<OptionsKey>;
  /** Inflected forms of a spelling, without the spelling itself. */
  readonly forms: (alias: Alias) => readonly string[];
  /** What a page would confuse the spelling with; empty when nothing. */
  readonly warning: (alias: Alias) => Promise<string>;
  readonly onChange: (aliases: readonly Alias[]) => void;
};
