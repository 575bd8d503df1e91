import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, leastContrast, lifted, lineContrast } from '../../components/options/contrast';
import { ownColours } from '../../components/options/LookFields';
import { measured } from '../../components/options/measured';
import { lookRules } from '../../lib/page/look';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it('tells a colour that is hard to see on a white page or on a dark one', () => {
    expect(lineContrast('#ffe0a0').light).toBeLessThan(leastContrast);
    expect(Math.min(...Object.values(lineContrast('#1b5dbf')))).toBeGreaterThan(leastContrast);
  });

  it('counts on dark pages with the colour that news pages show there', () => {
    const look = { strength: 'normal', underlines: { mention: 'solid', statement: 'dotted' } } as const;
    const rules = lookRules({ ...look, colours: { mention: '#204060', statement: '' } });
    expect(rules).toContain('color-mix(in srgb, #204060 55%, white)');
    expect(lifted('#204060')).toBe('#8496a8');
  });
});

describe('what the form shows as Standpunkt’s own', () => {
  it('is what news pages show', () => {
    const css = readFileSync('entrypoints/annotator.content/highlight.css', 'utf8');
    for (const [kind, colour] of Object.entries(ownColours))
      expect(css).toMatch(new RegExp(`highlight\\(standpunkt-${kind}\\) \\{[^}]*${colour}`));
  });
});

describe('Standpunkt’s own colours', () => {
  it.each(Object.entries(ownColours))('of %s can be seen on light pages and dark ones', (_, colour) => {
    expect(Math.min(...Object.values(lineContrast(colour)))).toBeGreaterThanOrEqual(leastContrast);
  });
});

describe('the figures of the strictness slider', () => {
  it('are those of docs/quality.md', () => {
    const { articles, ...levels } = measured;
    const page = readFileSync('docs/quality.md', 'utf8');
    for (const [name, { recall, precision }] of Object.entries(levels)) {
      const [, counted, , found, right] =
        /\| (\d+) \| (\d+) \| ([\d.]+) \| ([\d.]+) \|/.exec(page.slice(page.indexOf(`| ${name} |`))) ?? [];
      expect([name, Number(counted), Number(found), Number(right)]).toEqual([name, articles, recall, precision]);
    }
  });
});
