import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { openBehind, type Session, sessionIn, site } from './session';

// Chromium alone: its debugger can stop the worker at a chosen moment. It is not attached to the worker itself, which would keep
// that alive. Firefox stops its background page only when nothing is asked of it (reading.test.ts).

type Status = { readonly versions: readonly { readonly runningStatus: string }[] };

/** The background as the browser's own list of workers shows it. */
async function workerOf({ options }: Session) {
  const devtools: CDPSession = await options.createCDPSession();
  let status = '';
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }: Status) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await devtools.send('ServiceWorker.enable');
  /** Begun before what it waits for, for a worker that is asked for starts again at once. */
  const becomes = (wanted: string) =>
    new Promise<void>((resolve) => {
      const hear = ({ versions }: Status) => {
        if (!versions.some(({ runningStatus }) => runningStatus === wanted)) return;
        devtools.off('ServiceWorker.workerVersionUpdated', hear);
        resolve();
      };
      devtools.on('ServiceWorker.workerVersionUpdated', hear);
    });
  const stop = async () => {
    // On a slow machine the browser may have stopped it by itself.
    if (status === 'stopped') return;
    const stopped = becomes('stopped');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
  return { becomes, stop };
}

/** Keeps the database busy, so that whoever wants to read waits, until the answer is called. */
async function holdDatabase({ options }: Session): Promise<() => Promise<void>> {
  await options.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite');
    const scope = globalThis as unknown as { isHeld: boolean };
    scope.isHeld = true;
    transaction.oncomplete = () => database.close();
    const [first = ''] = stores;
    const busy = transaction.objectStore(first);
    const goOn = () => {
      if (scope.isHeld) busy.count().onsuccess = goOn;
    };
    goOn();
  });
  return () => options.evaluate(() => Object.assign(globalThis, { isHeld: false })).then(() => undefined);
}

describe('the background, stopped', () => {
  const session = sessionIn('chrome');
  let worker: Awaited<ReturnType<typeof workerOf>>;
  beforeAll(async () => {
    worker = await workerOf(session);
  });

  /** Stops the background while it is at work on what `act` asks of it. */
  const stopDuring = async <T>(act: () => Promise<T>): Promise<T> => {
    await worker.stop();
    const release = await holdDatabase(session);
    const running = worker.becomes('running');
    const acted = await act();
    await running;
    await worker.stop();
    await release();
    return acted;
  };
  const read = () =>
    until('the page to be read', async () => {
      const index = await session.index('de.html');
      return index.state === 'on' ? index : null;
    });
  const cardOf = async (page: Page) => {
    await page.bringToFront();
    // A reader who sees no card clicks again.
    return await until('a card', async () => {
      await clickText(page, 'Peskow');
      return await until('it', async () => (await session.index('de.html')).open ?? null, 3_000);
    });
  };
  const badge = () =>
    session.options.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.split('#')[0] === wanted);
      return await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    }, `${site}/de.html`);

  it('while it reads a page, is asked again', async () => {
    const page = await stopDuring(() => session.open('de.html'));
    await read();
    expect(Object.values(await highlightedTexts(page)).flat().length).toBeGreaterThan(10);
  });

  it.each(['first', 'second'])('while it makes a card, is asked again (the %s card)', async (which) => {
    const page = await session.open('de.html');
    await read();
    if (which === 'second') {
      await cardOf(page);
      await page.keyboard.press('Escape');
    }
    await page.bringToFront();
    await stopDuring(() => clickText(page, 'Peskow'));
    expect(await cardOf(page)).toEqual({ kind: 'entity', title: 'Dmitri Peskow' });
  });

  it('while it looks up what names are called, is asked again', async () => {
    const page = await session.open('de.html');
    await read();
    await page.bringToFront();
    const popup = await stopDuring(() => openBehind(session, 'popup'));
    const lines = () => popup.evaluate(() => document.querySelector('.page-index')?.textContent ?? '');
    await until('the speakers by name', async () => (await lines()).includes('Sergej Lawrow'));
    await popup.close();
  });

  it('before every message, starts again for each', async () => {
    await worker.stop();
    const page = await session.open('de.html');
    const { entries } = await read();
    await worker.stop();
    expect(await cardOf(page)).toEqual({ kind: 'entity', title: 'Dmitri Peskow' });
    await worker.stop();
    await page.reload();
    await read();
    await until('the number of statements on the toolbar button', async () => {
      const count = entries.filter(({ kind }) => kind === 'statement').length;
      return (await badge()) === String(count);
    });
  });
});
