import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page whose program is read when it is first drawn, so that the first list need not wait for it. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Part(props: Props) {
    const [, setLoaded] = useState(known !== null);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (known !== null) return;
      const loaded = (part: ComponentType<Props>) => {
        known = part;
        setLoaded(true);
      };
      load().then(loaded, (error: unknown) => setFailure({ error }));
    }, []);
    if (failure !== undefined) throw failure.error;
    if (known === null) return null;
    const Known = known;
    return <Known {...props} />;
  };
}
