/**
 * Puts a text on the clipboard, within what a reader's press starts; gives whether it got there. The newer `navigator.clipboard`
 * is missing in a frame of a page that came over http, and a page may forbid it to its frames.
 */
export function copyText(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
