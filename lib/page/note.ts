import type { Host } from './host';

const style = `position: fixed; inset: auto 16px 24px; width: fit-content; max-width: 384px; margin: 0 auto;
box-sizing: border-box; padding: 12px 16px; border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); border-radius: 12px;
box-shadow: 0 4px 16px rgb(0 0 0 / 0.2); background: Canvas; color: CanvasText; font: 14px/1.45 system-ui, sans-serif;
pointer-events: none`;

/** Shows a sentence at the window's lower edge, and has it said, until the next press or key of the reader. */
export function noteIn(host: Host, signal: AbortSignal): (text: string, isDark: boolean) => void {
  let note: HTMLElement | null = null;
  const { ownerDocument: document } = host.element;
  const hide = () => note?.hidePopover();
  const made = () => {
    const view = document.defaultView ?? window;
    for (const name of ['pointerdown', 'keydown']) view.addEventListener(name, hide, { capture: true, signal });
    return furnish(host);
  };
  return (text, isDark) => {
    note ??= made();
    // Said by what the host has for it, which is there before its text.
    host.announce(text);
    note.textContent = text;
    note.style.colorScheme = isDark ? 'dark' : 'light';
    note.hidePopover();
    note.showPopover();
  };
}

function furnish(host: Host): HTMLElement {
  const note = host.element.ownerDocument.createElement('div');
  note.style.cssText = style;
  note.popover = 'manual';
  note.ariaHidden = 'true';
  host.shadow().append(note);
  return note;
}
