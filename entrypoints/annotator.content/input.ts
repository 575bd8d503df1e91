import type { Hit } from '../../lib/page/hit';
import type { Mark } from '../../lib/page/marks';
import type { Cards } from '../card-holder/contract';
import type { Session } from './session';

type Options = {
  readonly session: Session;
  readonly host: Element;
  readonly cards: Pick<Cards, 'warm' | 'open' | 'leave'>;
  readonly signal: AbortSignal;
};

/** Rest of the pointer on a mark within a link before its card opens, and outside of both before it closes, ms. */
const rest = 300;
/** Least time between two looks at what is under the pointer, ms. */
const pace = 50;

/** A click on a mark opens its card; within a link, which keeps its click, resting on it does. Gives what to call for every window with marks. */
export function listenToPointer({ session, host, cards, signal }: Options): (view: Window) => void {
  const listening = new WeakSet<Window>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: Mark | null = null;
  let isByRest = false;
  let looked = 0;

  const after = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
  const clicked = (event: MouseEvent) => {
    // What the page's scripts make up opens nothing.
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || hasModifier(event) || isOurs(event, host))
      return;
    if (actsItself(event) || (event.view?.getSelection()?.toString() ?? '') !== '') return;
    clearTimeout(timer);
    isByRest = false;
    const hit = session.at(event);
    if (hit) cards.open(hit.mark, hit.rect, { focus: true });
  };
  const rested = ({ mark, rect }: Hit) =>
    after(() => {
      isByRest = true;
      cards.open(mark, rect, { focus: false });
    });
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.timeStamp - looked < pace) return;
    looked = event.timeStamp;
    if (isOurs(event, host)) return clearTimeout(timer);
    const hit = session.at(event);
    session.hover(hit?.mark ?? null);
    if (hit) cards.warm(hit.mark);
    const link = hit && actsItself(event) ? hit : null;
    if (link?.mark === resting) return;
    resting = link?.mark ?? null;
    if (link) rested(link);
    else if (isByRest) after(cards.leave);
    else clearTimeout(timer);
  };
  // Within the card, which is a frame, the pointer is not heard of: its coming is.
  const came = (event: PointerEvent) => {
    if (isOurs(event, host)) clearTimeout(timer);
  };
  const pressed = (event: PointerEvent) => {
    const hit = event.isTrusted ? session.at(event) : null;
    if (hit) cards.warm(hit.mark);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (view) => {
    if (listening.has(view)) return;
    listening.add(view);
    view.addEventListener('click', clicked, { signal });
    view.addEventListener('pointerdown', pressed, { passive: true, signal });
    view.addEventListener('pointerover', came, { passive: true, signal });
    view.addEventListener('pointermove', moved, { passive: true, signal });
  };
}

function isOurs(event: Event, host: Element): boolean {
  return event.composedPath().includes(host);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

// What does something of its own when clicked keeps the click.
function actsItself(event: Event): boolean {
  const target = event.composedPath()[0] as Partial<Element> | undefined;
  // What is in a frame is no element of this window's kind.
  return (
    (target?.closest?.(
      'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable=true]',
    ) ?? null) !== null
  );
}
