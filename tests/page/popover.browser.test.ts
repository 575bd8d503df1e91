import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import css from '../../entrypoints/card-holder/layer.css?inline';
import { createHost } from '../../lib/page/host';
import { type Fit, popover } from '../../lib/page/popover';

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  document.body.innerHTML = '';
});

/** A layer with a button in it, as the frame of the card would be. */
function prepared() {
  const onClose = vi.fn();
  const onFit = vi.fn<(fit: Fit) => void>();
  const host = createHost(document, ended.signal);
  const card = popover(host, { css, onClose, onFit, signal: ended.signal });
  const inside = document.createElement('button');
  card.layer.append(inside);
  const box = () => card.layer.getBoundingClientRect();
  return { host, card, inside, box, onClose, onFit };
}
function open(height = 200) {
  const all = prepared();
  all.card.show(new DOMRect(20, 20, 60, 20), { height, isDark: false });
  return all;
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

  it('is laid out before it opens, without being seen, reached or taking room', () => {
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    const before = size();
    const { host, card, inside, box } = prepared();
    card.prepare();
    expect(box().width).toBeGreaterThan(200);
    expect(box().height).toBeGreaterThan(100);
    expect(getComputedStyle(card.layer).visibility).toBe('hidden');
    inside.focus();
    expect(document.activeElement).not.toBe(host.element);
    expect(document.elementFromPoint(box().left + 5, box().top + 5)).not.toBe(host.element);
    expect(size()).toEqual(before);
  });

  it('closes by Escape, which the page does not hear, and gives the focus back', async () => {
    document.body.innerHTML = '<button id="page">Seite</button>';
    const button = document.querySelector<HTMLElement>('#page');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: ended.signal });
    button?.focus();
    const { host, card, inside, onClose } = open();
    inside.focus();
    expect(document.activeElement).toBe(host.element);
    await userEvent.keyboard('{Escape}');
    expect(card.isOpen()).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
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

  it('comes above a dialog that the page opens later, and goes back when it closes', async () => {
    document.body.innerHTML = '<dialog>Fenster der Seite</dialog>';
    const { host, card, box } = open();
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await vi.waitFor(() => expect(host.element.parentElement).toBe(dialog), { timeout: 60_000 });
    expect(card.isOpen()).toBe(true);
    expect(document.elementFromPoint(box().left + 5, box().top + 5)).toBe(host.element);
    card.hide();
    expect(host.element.parentElement).toBe(document.documentElement);
  });

  it('stays within the window, and is a sheet where the window is narrow', async () => {
    const { card, box } = open();
    const isNarrow = window.innerWidth < 480;
    await vi.waitFor(() => expect(card.layer.hasAttribute('data-sheet')).toBe(isNarrow), { timeout: 60_000 });
    expect(box().left).toBeGreaterThanOrEqual(0);
    expect(box().right).toBeLessThanOrEqual(window.innerWidth);
  });

  it('is as high as what is in it, follows its growth, and says when it is cut', async () => {
    const { card, box, onFit } = open(150);
    await vi.waitFor(() => expect(box().height).toBe(150), { timeout: 60_000 });
    expect(onFit.mock.lastCall?.[0].isCut).toBe(false);
    card.resize(180);
    await vi.waitFor(() => expect(box().height).toBe(180), { timeout: 60_000 });
    card.resize(9000);
    await vi.waitFor(() => expect(onFit.mock.lastCall?.[0].isCut).toBe(true), { timeout: 60_000 });
    expect(box().bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it('grows where it stands while it is pinned, and no further than the window', async () => {
    const { card, box, onFit } = open(150);
    await vi.waitFor(() => expect(onFit).toHaveBeenCalled(), { timeout: 60_000 });
    const { left, top } = box();
    card.pin(true);
    card.resize(9000);
    await vi.waitFor(() => expect(onFit.mock.lastCall?.[0].isCut).toBe(true), { timeout: 60_000 });
    if (window.innerWidth >= 480) expect([box().left, box().top]).toEqual([left, top]);
    expect(box().bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it('is not seen while what is in it is loaded anew', () => {
    const { card } = open();
    card.wait();
    expect(getComputedStyle(card.layer).visibility).toBe('hidden');
    card.show(new DOMRect(20, 20, 60, 20), { height: 100, isDark: false });
    expect(getComputedStyle(card.layer).visibility).toBe('visible');
  });
});
