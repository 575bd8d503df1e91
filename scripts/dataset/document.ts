const begin = '<!-- report: npm run dataset -- --document -->';
const end = '<!-- /report -->';

/** The text of docs/dataset.md with a fresh report between its two marks; throws where a mark is missing. */
export function withReport(document: string, report: string): string {
  const from = document.indexOf(begin);
  if (from === -1) throw new Error(`expected "${begin}", found no such line`);
  const to = document.indexOf(end, from);
  if (to === -1) throw new Error(`expected "${end}" after "${begin}", found no such line`);
  const tables = report.replaceAll(/^## /gm, '### ').trim();
  return `${document.slice(0, from)}${begin}\n\n${tables}\n\n${document.slice(to)}`;
}
