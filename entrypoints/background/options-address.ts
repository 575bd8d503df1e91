import type { OptionsTarget } from '../../lib/messages';

/** The part of the options page's address that says where it opens: `#/positions?draft.quote=...`; empty for its start. */
export function optionsHash({ view, row, draft }: OptionsTarget): string {
  if (view === undefined && row === undefined && draft === undefined) return '';
  const fields = Object.entries(draft ?? {}).map(([name, value]) => [`draft.${name}`, value]);
  const search = new URLSearchParams(fields).toString();
  return `#/${view ?? 'names'}${row === undefined ? '' : `/${encodeURIComponent(row)}`}${search ? `?${search}` : ''}`;
}
