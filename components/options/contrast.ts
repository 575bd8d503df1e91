/** Grounds that marks are drawn on: a white page, and a dark one as Standpunkt has it. */
const grounds = { light: '#ffffff', dark: '#1b1e24' } as const;

/** Least contrast of a line to what is under it (WCAG 2.2, 1.4.11). */
export const leastContrast = 3;

/** The contrast of two colours `#rrggbb`, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of a line's colour on light pages, and of what is made of it on dark ones, where it is lifted toward white. */
export function lineContrast(colour: string): { readonly light: number; readonly dark: number } {
  return { light: contrast(colour, grounds.light), dark: contrast(lifted(colour), grounds.dark) };
}

/** The colour on dark pages: 55 parts of it, 45 of white, as lib/page/look.ts mixes them. */
export function lifted(colour: string): string {
  const mixed = channels(colour).map((value) => Math.round(value * 0.55 + 255 * 0.45));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
