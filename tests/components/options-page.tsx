import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../components/pages.css';
import '../../components/options/styles';
import { translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';

/** The German texts of the options page. */
export const t = translator('de', optionsTexts.de);

export const nothing = () => {};

/** Two topics to choose from. */
export const topics = [
  { value: 'ceasefire', label: 'Waffenruhe' },
  { value: 'nato', label: 'NATO' },
];

/** Two names that may hold a position. */
export const holders = [
  { value: 'erika', label: 'Erika Muster' },
  { value: 'max', label: 'Max Beispiel' },
];

/** Draws something as the main part of the page. */
export const show = (node: ComponentChildren) => render(<main>{node}</main>, document.body);

/** Waits until what was changed is drawn. */
export const settled = () => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));

/** The button that assistive technology calls so. */
export function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === text,
  );
  if (!found) throw new Error(`expected a button "${text}", found none`);
  return found;
}

export async function press(text: string): Promise<void> {
  button(text).click();
  await settled();
}

/** The field whose label begins so, be it shown or for assistive technology alone. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const control = found ? document.getElementById(found.htmlFor) : document.querySelector(`[aria-label="${label}"]`);
  const isField =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  if (!isField) throw new Error(`expected a field "${label}", found none`);
  return control;
}

/** Writes into a field, or chooses a value in it. */
export async function write(label: string, value: string): Promise<void> {
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await settled();
}

/** What axe-core has against the page as it is. */
export async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

/** Tests that axe-core has nothing against any of the parts, in light and in dark, with all that folds open. */
export function axeFindsNothing(parts: readonly (readonly [name: string, part: ComponentChildren])[]): void {
  describe.each(['light', 'dark'])('in %s, axe-core finds nothing in', (scheme) => {
    it.each(parts)('%s', async (_, part) => {
      document.documentElement.style.colorScheme = scheme;
      show(part);
      for (const details of document.querySelectorAll('details')) details.open = true;
      await settled();
      expect(await findings()).toEqual([]);
    });
  });
}

beforeEach(() => {
  document.documentElement.lang = 'de';
  document.title = 'Standpunkt';
});
afterEach(() => {
  render(null, document.body);
  document.documentElement.style.colorScheme = '';
});
