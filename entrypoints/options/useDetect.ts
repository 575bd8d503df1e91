import { useEffect, useState } from 'preact/hooks';
import type { DetectRequest, Findings } from '../../lib/findings';
import { ask } from '../../lib/messages';

/** What the background finds in a text, as on a page; null while nothing was asked, undefined while it looks. */
export function useDetect(request: DetectRequest | null): Findings | null | undefined {
  const [findings, setFindings] = useState<Findings | null>();
  const asked = JSON.stringify(request);
  useEffect(() => {
    let isWanted = true;
    setFindings(request === null ? null : undefined);
    if (request !== null) {
      void ask('detect', request).then((found) => {
        if (isWanted) setFindings(found);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return findings;
}
