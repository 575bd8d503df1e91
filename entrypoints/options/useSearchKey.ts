import { useEffect } from 'preact/hooks';

/** Ctrl+K (Cmd on a Mac) goes to the search field of the part that is open, where it has one. */
export function useSearchKey(): void {
  useEffect(() => {
    const controller = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (field === null) return;
      event.preventDefault();
      field.select();
    };
    addEventListener('keydown', pressed, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
