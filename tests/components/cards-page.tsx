import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import type { CardActions, CardContext } from '../../components/card/actions';
import { cardStyles } from '../../components/card/styles';
import { translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';

const actions = () =>
  ({
    onClose: vi.fn(),
    onEntity: vi.fn(),
    onEdit: vi.fn(),
    onPin: vi.fn(),
    onBack: vi.fn(),
    onNotThis: vi.fn(),
    onHideHere: vi.fn(),
    onCite: vi.fn(),
  }) satisfies CardActions;

/** What a card is drawn with; its actions are recorded. */
export const context = (more: Partial<CardContext> = {}, lang: keyof typeof pageTexts = 'en'): CardContext => ({
  say: translator(lang, pageTexts[lang]),
  actions: actions(),
  date: '2025-10-07',
  site: 'beispiel.example',
  isPinned: false,
  places: null,
  ...more,
});

/** Draws a card in the page itself, where axe can look; the styles are the card's. */
export function draw(card: preact.ComponentChild, theme = 'light', width = 384) {
  document.head.insertAdjacentHTML('beforeend', `<style class="test">${cardStyles}</style>`);
  document.body.innerHTML = `<main><h1>Seite</h1><div class="paper" data-theme="${theme}" style="width:${width}px"></div></main>`;
  const layer = document.querySelector<HTMLElement>('.paper') as HTMLElement;
  render(card, layer);
  return layer;
}

/** The button of the card that assistive technology calls so. */
export const button = (layer: HTMLElement, name: string) =>
  [...layer.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);

afterEach(() => {
  document.body.innerHTML = '';
  for (const style of document.querySelectorAll('style.test')) style.remove();
});
