import type { CDPSession, Page } from 'puppeteer-core';

export type ScriptTime = {
  /** All time with a function of ours on the stack, what it makes the browser do included, ms. */
  readonly total: number;
  /** The longest stretch of it without a break, ms. */
  readonly longest: number;
};

/** How fine the processor's time is looked at, µs. */
const interval = 200;
/** A break between two looks that is longer than this ends a stretch, µs. */
const pause = 1500;

/** Measures the main-thread time of scripts whose address begins with `chrome-extension:` in a page; Chromium only. */
export async function profile(page: Page): Promise<{ stop(): Promise<ScriptTime> }> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return { stop: () => stop(session) };
}

async function stop(session: CDPSession): Promise<ScriptTime> {
  const { profile: taken } = await session.send('Profiler.stop');
  await session.detach();
  const children = new Map(taken.nodes.map(({ id, children: ids = [] }) => [id, ids]));
  const ours = new Set<number>();
  const take = (id: number) => {
    ours.add(id);
    for (const child of children.get(id) ?? []) take(child);
  };
  for (const { id, callFrame } of taken.nodes) if (callFrame.url.startsWith('chrome-extension:')) take(id);
  const { samples = [], timeDeltas = [] } = taken;
  let [total, longest, stretch, rest] = [0, 0, 0, 0];
  samples.forEach((id, index) => {
    const time = timeDeltas[index + 1] ?? 0;
    if (ours.has(id)) {
      total += time;
      stretch += time;
      rest = 0;
    } else rest += time;
    if (rest > pause) stretch = 0;
    longest = Math.max(longest, stretch);
  });
  return { total: total / 1000, longest: longest / 1000 };
}
