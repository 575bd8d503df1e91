import { checkStore } from '../../lib/data/check/store';
import { compiler } from '../../lib/data/compiler';
import { openStore } from '../../lib/data/db';
import type { CheckNews } from './check-work';

// Looks through all rows away from the page's own thread; see check-work.ts.

addEventListener('message', ({ data }: MessageEvent<string>) => void check(data));

async function check(today: string): Promise<void> {
  const store = openStore({ compiler });
  try {
    say({ ok: true, report: await checkStore(store, today) });
  } catch (error) {
    say({ ok: false, sentence: error instanceof Error ? error.message : String(error) });
  } finally {
    store.close();
  }
}

function say(news: CheckNews): void {
  postMessage(news);
}
