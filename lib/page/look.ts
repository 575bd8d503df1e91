/** How a reader wants the lines under names and statements. */
export type Look = {
  readonly strength: 'quiet' | 'normal' | 'strong';
  readonly colours: Readonly<Record<Kind, string>>;
  readonly underlines: Readonly<Record<Kind, string>>;
};

type Kind = 'mention' | 'statement';

const ours = {
  mention: { light: '#3a6ea5', dark: '#86b5e8', line: 'solid' },
  statement: { light: '#c0831a', dark: '#d9a441', line: 'dotted' },
} as const;
const thickness = {
  mention: { quiet: 1, normal: 1, strong: 2 },
  statement: { quiet: 1, normal: 2, strong: 3 },
} as const;
/** How much of a line's colour is left over the page's ground, per cent. */
const inks = { quiet: 55, normal: 100, strong: 100 } as const;

/** Rules for the highlights where the reader wants other than ours; empty where he does not. */
export function lookRules({ strength, colours, underlines }: Look): string {
  const kinds = ['mention', 'statement'] as const;
  const isOurs =
    strength === 'normal' && kinds.every((kind) => colours[kind] === '' && underlines[kind] === ours[kind].line);
  if (isOurs) return '';
  const rules = kinds.flatMap((kind) =>
    (['light', 'dark'] as const).map((theme) => {
      const line = lineColour(colours[kind], ours[kind][theme], theme === 'dark');
      const ink = `color-mix(in srgb, ${line} ${inks[strength]}%, transparent)`;
      const tint = kind === 'statement' && strength === 'strong' ? `background-color: ${faded(line)};` : '';
      const name = `standpunkt-${kind}${theme === 'dark' ? '-dark' : ''}`;
      return `::highlight(${name}) { text-decoration: underline ${thickness[kind][strength]}px ${underlines[kind]} ${ink}; ${tint} }`;
    }),
  );
  // The colours that a reader has forced upon all pages go before those chosen here, and paper shows no marks.
  return `@media screen and (forced-colors: none) { ${rules.join('\n')} }`;
}

// A reader's colour is chosen on light pages: on dark ones it is lifted.
function lineColour(chosen: string, own: string, isDark: boolean): string {
  if (!/^#[\da-f]{6}$/i.test(chosen)) return own;
  return isDark ? `color-mix(in srgb, ${chosen} 55%, white)` : chosen;
}

function faded(colour: string): string {
  return `color-mix(in srgb, ${colour} 16%, transparent)`;
}
