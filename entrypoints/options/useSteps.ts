import { useEffect } from 'preact/hooks';
import type { ShellStep } from '../../components/options/Shell';
import { redo, steppable, undo } from '../../lib/data/journal';
import { useApp } from './app';
import { useLive } from './useLive';

/** Undo and redo: by their buttons, and by Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac). */
export function useSteps(): readonly ShellStep[] {
  const { store, t, wrote } = useApp();
  const next = useLive(() => steppable(store), []);
  const turn = async (way: 'undo' | 'redo') => {
    const written = await (way === 'undo' ? undo(store) : redo(store));
    if (written) await wrote(written, way === 'undo' ? 'undone' : 'redone');
  };
  useEffect(() => {
    const controller = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      void turn(event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', pressed, { signal: controller.signal });
    return () => controller.abort();
  }, [store, wrote]);
  const step = (way: 'undo' | 'redo'): ShellStep => ({
    label: t(way),
    onPress: next?.[way] ? () => void turn(way) : undefined,
  });
  return [step('undo'), step('redo')];
}

/** In a field the browser's own undo holds. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(text|search|url|date)$/.test(target.type))
  );
}
