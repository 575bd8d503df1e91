import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { fetchUpdate, isDue, type Subscription, type Update } from '../../lib/data/updates';
import { readSettings, writeSettings } from '../../lib/settings';
import { useApp } from './app';

type Found = Extract<Update, { kind: 'new' }>;

export type Subscriptions = {
  /** Asks the browser for the one host, then looks the address up. Call it within a press. */
  subscribe(address: string, dataset: string): Promise<void>;
  unsubscribe(subscription: Subscription): Promise<void>;
  /** Looks up; says so when there is nothing new. */
  check(subscription: Subscription, title: string): Promise<void>;
  setAutomatic(subscription: Subscription, isAutomatic: boolean): Promise<void>;
  /** Writes down what was imported of an address. */
  imported(found: Found, address: string, dataset: string): Promise<void>;
};

type Offered = { readonly found: Found; readonly address: string };

/** Subscriptions by address; `offer` is told of what was fetched, for the reader to look at before it is imported. */
export function useSubscriptions(
  subscriptions: readonly Subscription[] | undefined,
  offer: (offered: Offered) => void,
): Subscriptions {
  const { t, say } = useApp();
  const look = async (subscription: Subscription): Promise<Update> => {
    const update = await fetchUpdate(subscription, { fetch: (address, init) => fetch(address, init) });
    if (subscription.dataset !== '') await change(subscription.address, { checkedAt: new Date().toISOString() });
    if (update.kind === 'new') offer({ found: update, address: subscription.address });
    return update;
  };
  const told = (update: Update, title: string) => {
    if (update.kind === 'same') say(t('upToDate', { title }));
    if (update.kind === 'failed') say(t(`fail.${update.reason}`, { detail: update.detail }));
  };
  const isLookedUp = useRef(false);
  useEffect(() => {
    if (subscriptions === undefined || isLookedUp.current) return;
    isLookedUp.current = true;
    const due = subscriptions.find((one) => isDue(one, new Date()));
    // One at a time: each is looked at before it is imported. A server that is away says nothing here.
    if (due) void look(due);
  }, [subscriptions]);
  return {
    subscribe: async (address, dataset) => {
      // Nothing may be awaited before it: the browser asks only within the press.
      if (!(await browser.permissions.request({ origins: [originOf(address)] }))) {
        say(t('siteRefused', { site: new URL(address).hostname }));
        return;
      }
      const fresh = { dataset, address, etag: '', sha256: '', checkedAt: '', isAutomatic: false };
      if (dataset !== '') await put(fresh);
      told(await look(fresh), dataset);
    },
    unsubscribe: async ({ address }) => {
      const { subscriptions: now } = await readSettings();
      await writeSettings({ subscriptions: now.filter((one) => one.address !== address) });
      const origin = originOf(address);
      if (!now.some((one) => one.address !== address && originOf(one.address) === origin))
        await browser.permissions.remove({ origins: [origin] });
    },
    check: async (subscription, title) => told(await look(subscription), title),
    setAutomatic: ({ address }, isAutomatic) => change(address, { isAutomatic }),
    imported: async ({ etag, sha256 }, address, dataset) => {
      const { subscriptions: now } = await readSettings();
      const isAutomatic = now.some((one) => one.address === address && one.isAutomatic);
      await put({ dataset, address, etag, sha256, checkedAt: new Date().toISOString(), isAutomatic });
    },
  };
}

function originOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** One subscription a dataset. */
async function put(subscription: Subscription): Promise<void> {
  const { subscriptions } = await readSettings();
  const others = subscriptions.filter(
    ({ address, dataset }) => address !== subscription.address && dataset !== subscription.dataset,
  );
  await writeSettings({ subscriptions: [...others, subscription] });
}

async function change(address: string, part: Partial<Subscription>): Promise<void> {
  const { subscriptions } = await readSettings();
  await writeSettings({
    subscriptions: subscriptions.map((one) => (one.address === address ? { ...one, ...part } : one)),
  });
}
