const name = 'data-selectable';

/**
 * Lets the reader select text in an element, and nobody else: the scripts of a page could select it (`window.find`,
 * `Selection.modify`) and read what is selected, even in a closed root. Needs a rule `user-select: none` without `data-selectable`.
 */
export function selectableByHand(element: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument } = element;
  const settle = () => {
    if ((ownerDocument.getSelection()?.toString() ?? '') === '') element.removeAttribute(name);
  };
  element.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && element.setAttribute(name, ''), { signal });
  element.addEventListener('pointerup', settle, { signal });
  element.addEventListener('pointercancel', settle, { signal });
}
