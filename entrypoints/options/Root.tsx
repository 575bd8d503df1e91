import { useCallback, useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import { Toast, type ToastText } from '../../components/options/Toast';
import type { Saved } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import { undo } from '../../lib/data/journal';
import type { Written } from '../../lib/data/records';
import { openSearch } from '../../lib/data/search/search';
import { writeSettings } from '../../lib/settings';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { type App, AppContext } from './app';
import { FailureView, textOf } from './FailureView';
import { OptionsApp } from './OptionsApp';
import { refusal } from './refusal';

/** How long a sentence stays, ms; long enough to read it and to reach for undo. */
const toastTime = 6_000;

type Props = { readonly store: Store; readonly t: Translate<OptionsKey> };

/** Holds what all parts share: the store, the search, the texts, and what was just done. */
export function Root({ store, t }: Props) {
  const [toast, setToast] = useState<ToastText | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    hold();
    timer.current = setTimeout(() => setToast(null), toastTime);
  }, [hold]);
  const show = useCallback(
    (next: ToastText) => {
      setToast(next);
      release();
    },
    [release],
  );
  const app = useMemo<App>(() => {
    const wrote = async ({ stamp }: Written, said: OptionsKey) => {
      await writeSettings({ revision: stamp });
      show({ sentence: t(said), canUndo: said !== 'undone' });
    };
    const say = (sentence: string) => show({ sentence, canUndo: false });
    const done = async (saved: Saved, said: OptionsKey) => {
      if (saved.ok) await wrote(saved, said);
      else say(refusal(saved.problems, t));
      return saved.ok;
    };
    return { store, search: openSearch(store, t.lang), t, wrote, done, say };
  }, [store, t, show]);
  const [failure] = useErrorBoundary();
  useEffect(() => {
    const controller = new AbortController();
    // A press whose work failed must not look as if nothing had been pressed.
    const failed = ({ reason }: PromiseRejectionEvent) =>
      show({ sentence: t('workFailed', { reason: textOf(reason) }), canUndo: false });
    addEventListener('unhandledrejection', failed, { signal: controller.signal });
    return () => controller.abort();
  }, [t, show]);
  const takeBack = async () => {
    const written = await undo(store);
    if (written) await app.wrote(written, 'undone');
  };
  if (failure !== undefined) return <FailureView error={failure} store={store} t={t} />;
  return (
    <AppContext.Provider value={app}>
      <OptionsApp />
      <Toast toast={toast} undo={t('undo')} onUndo={() => void takeBack()} onHold={hold} onRelease={release} />
    </AppContext.Provider>
  );
}
