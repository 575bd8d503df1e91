import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf } from './sites';

/** Of these hosts, those that the browser lets the extension read: now, and after every change there. */
export function useGranted(hosts: readonly string[]): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  const key = hosts.join(' ');
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const now = await grantedOf(hosts);
      if (isWanted) setGranted(now);
    };
    const changed = () => void read();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    changed();
    return () => {
      isWanted = false;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [key]);
  return granted;
}

async function grantedOf(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(origins);
  const answers = await Promise.all(
    hosts.map(async (host) => {
      if (listed.has(patternOf(host))) return true;
      // A wider pattern, or the host alone, may cover it.
      const patterns = [patternOf(host), `*://${host}/*`];
      const contained = await Promise.all(patterns.map((one) => browser.permissions.contains({ origins: [one] })));
      return contained.includes(true);
    }),
  );
  return new Set(hosts.filter((_, index) => answers[index]));
}
