import type { Mark } from '../../lib/page/marks';
import type { Session } from './session';

type Options = {
  readonly document: Document;
  readonly session: Session;
  readonly host: Element;
  readonly open: (mark: Mark, rect: DOMRect, options: { readonly focus: boolean }) => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
};

/** Rest of the pointer on a mark within a link before its card opens, and outside of both before it closes, ms. */
const rest = 300;
/** Least time between two looks at what is under the pointer, ms. */
const pace = 50;

/** A click on a mark opens its card; within a link, which keeps its click, resting on it does. */
export function listenToPointer({ document, session, host, open, close, signal }: Options): void {
  const view = document.defaultView ?? window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: Mark | null = null;
  let hovered: Mark | null = null;
  let looked = 0;

  view.addEventListener(
    'click',
    (event) => {
      if (event.defaultPrevented || event.button !== 0 || hasModifier(event) || isOurs(event, host)) return;
      if (actsItself(event) || (document.getSelection()?.toString() ?? '') !== '') return;
      clearTimeout(timer);
      const mark = session.at(event.clientX, event.clientY);
      const rect = mark && session.rectAt(event.clientX, event.clientY);
      if (mark && rect) open(mark, rect, { focus: true });
    },
    { signal },
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.timeStamp - looked < pace) return;
      looked = event.timeStamp;
      const mark = isOurs(event, host) ? null : session.at(event.clientX, event.clientY);
      if (mark !== hovered) {
        hovered = mark;
        session.hover(mark);
      }
      if (mark === resting) return;
      clearTimeout(timer);
      if (mark && actsItself(event)) {
        resting = mark;
        const { clientX, clientY } = event;
        timer = setTimeout(() => {
          const rect = session.rectAt(clientX, clientY);
          if (rect) open(mark, rect, { focus: false });
        }, rest);
      } else if (resting && !isOurs(event, host)) {
        resting = null;
        timer = setTimeout(close, rest);
      }
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function isOurs(event: Event, host: Element): boolean {
  return event.composedPath().includes(host);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

// What does something of its own when clicked keeps the click.
function actsItself(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof Element &&
    target.closest(
      'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable=true]',
    ) !== null
  );
}
