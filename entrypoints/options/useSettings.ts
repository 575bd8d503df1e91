import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../lib/settings';

/** The settings as they are, here and in other tabs, and how to change them; undefined until read. */
export function useSettings(): readonly [Settings | undefined, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const controller = new AbortController();
    const read = () => void readSettings().then(setSettings);
    watchSettings(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return [settings, writeSettings];
}
