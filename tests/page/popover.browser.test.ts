import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardStyles } from '../../components/card/styles';
import { createHost } from '../../lib/page/host';
import { popover } from '../../lib/page/popover';

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  document.body.innerHTML = '';
});

function open(focus = true) {
  const onClose = vi.fn();
  const host = createHost(document, ended.signal);
  const card = popover(host, { css: cardStyles, onClose, signal: ended.signal });
  card.mount.innerHTML = '<div role="dialog" tabindex="-1" aria-label="Muster"><button>Knopf</button></div>';
  card.show(new DOMRect(20, 20, 60, 20), { focus, isDark: false });
  return { host, card, onClose };
}

describe('the popover', () => {
  it('is one element under the root, which the page cannot look into', () => {
    const before = document.body.outerHTML;
    const { host, card } = open();
    expect(card.isOpen()).toBe(true);
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(before);
    ended.abort();
    expect(host.element.isConnected).toBe(false);
  });

  it('closes by Escape, which the page does not hear, and gives the focus back', async () => {
    document.body.innerHTML = '<button id="page">Seite</button>';
    const button = document.querySelector<HTMLElement>('#page');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: ended.signal });
    button?.focus();
    const { host, card, onClose } = open();
    expect(document.activeElement).toBe(host.element);
    await userEvent.keyboard('{Escape}');
    expect(card.isOpen()).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('does not take the focus when it opens by hovering', () => {
    document.body.innerHTML = '<button id="page">Seite</button>';
    document.querySelector<HTMLElement>('#page')?.focus();
    open(false);
    expect(document.activeElement?.id).toBe('page');
  });

  it('closes by a press elsewhere, unless it is pinned', () => {
    const { card } = open();
    const press = () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    card.pin(true);
    press();
    expect(card.isOpen()).toBe(true);
    card.pin(false);
    press();
    expect(card.isOpen()).toBe(false);
  });

  it('keeps clicks in the card from the page', () => {
    const { card } = open();
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: ended.signal });
    card.mount.querySelector('button')?.click();
    expect(heard).not.toHaveBeenCalled();
  });

  it('comes above a dialog that the page opens later, and goes back when it closes', async () => {
    document.body.innerHTML = '<dialog>Fenster der Seite</dialog>';
    const { host, card } = open();
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await vi.waitFor(() => expect(host.element.parentElement).toBe(dialog), { timeout: 60_000 });
    expect(card.isOpen()).toBe(true);
    const { left, top } = card.mount.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)).toBe(host.element);
    card.hide();
    expect(host.element.parentElement).toBe(document.documentElement);
  });

  it('stays within the window, and is a sheet where the window is narrow', async () => {
    const { card } = open();
    const layer = card.mount.parentElement as HTMLElement;
    const isNarrow = window.innerWidth < 480;
    await vi.waitFor(() => expect(layer.hasAttribute('data-sheet')).toBe(isNarrow), { timeout: 60_000 });
    const { left, right } = layer.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.innerWidth);
  });
});
