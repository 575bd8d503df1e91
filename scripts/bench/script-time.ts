import type { CDPSession, Page, Protocol } from 'puppeteer-core';

export type ScriptTime = {
  /** All time with one of the functions on the stack, what it makes the browser do included, and that of compiling their scripts, ms. */
  readonly total: number;
  /** The longest task's share of it, ms. */
  readonly longest: number;
};

type Frame = Pick<Protocol.Runtime.CallFrame, 'url' | 'functionName'>;

/** How fine the processor's time is looked at, µs. */
const interval = 250;
/** A longer time between two looks was a wait for a processor that others had, µs. */
const longestLook = 2 * interval;

/** Measures the processor time of some functions on a page's main thread; Chromium only. */
export async function profile(
  page: Page,
  isMeant: (frame: Frame) => boolean,
): Promise<{ stop(): Promise<ScriptTime> }> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await page.tracing.start({
    categories: ['-*', 'toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await session.send('Profiler.start');
  return { stop: () => stop(page, session, isMeant) };
}

/** Scripts of an extension. */
export function isOfExtension({ url }: Pick<Frame, 'url'>): boolean {
  return url.startsWith('chrome-extension:');
}

async function stop(page: Page, session: CDPSession, isMeant: (frame: Frame) => boolean): Promise<ScriptTime> {
  const { profile: taken } = await session.send('Profiler.stop');
  const trace = await page.tracing.stop();
  await session.detach();
  const meant = within(taken.nodes, isMeant);
  const { samples = [], timeDeltas = [] } = taken;
  const looks: Look[] = [];
  let clock = taken.startTime;
  samples.forEach((id, index) => {
    clock += timeDeltas[index] ?? 0;
    if (meant.has(id)) looks.push({ at: clock, time: Math.min(timeDeltas[index + 1] ?? 0, longestLook) });
  });
  const events = eventsOf(trace);
  return {
    total: (sum(looks) + compileTime(events, isMeant)) / 1000,
    longest: longestTask(looks, tasksOf(events)) / 1000,
  };
}

type Look = { readonly at: number; readonly time: number };

function sum(looks: readonly Look[]): number {
  return looks.reduce((all, { time }) => all + time, 0);
}

type Event = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on a processor, µs. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

function eventsOf(trace: Uint8Array | undefined): readonly Event[] {
  const { traceEvents = [] } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents?: readonly Event[] };
  return traceEvents;
}

// No function runs while a script as a whole is compiled: the profile does not see it.
function compileTime(events: readonly Event[], isMeant: (frame: Frame) => boolean): number {
  return events
    .filter(({ name, args }) => name === 'v8.compile' && isMeant({ url: args?.data?.url ?? '', functionName: '' }))
    .reduce((all, { tdur, dur = 0 }) => all + (tdur ?? dur), 0);
}

type Task = { readonly start: number; readonly end: number };

// The trace holds the tasks of every thread: the page's main thread is the one whose tasks hold most of the looks.
function longestTask(looks: readonly Look[], threads: readonly (readonly Task[])[]): number {
  const all = threads.map((tasks) => grouped(looks, ({ at }) => taskAt(tasks, at)));
  const outside = (byTask: ReadonlyMap<Task | null, readonly Look[]>) => byTask.get(null)?.length ?? 0;
  const [own] = all.sort((one, other) => outside(one) - outside(other));
  return Math.max(0, ...[...(own ?? [])].map(([task, within]) => (task ? sum(within) : 0)));
}

function within(nodes: readonly Protocol.Profiler.ProfileNode[], isMeant: (frame: Frame) => boolean): Set<number> {
  const children = new Map(nodes.map(({ id, children: ids = [] }) => [id, ids]));
  const found = new Set<number>();
  const take = (id: number) => {
    found.add(id);
    for (const child of children.get(id) ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (isMeant(callFrame)) take(id);
  return found;
}

// Node 20 has no Map.groupBy.
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

/** The browser's tasks by thread, times in µs, by their start. */
function tasksOf(events: readonly Event[]): readonly (readonly Task[])[] {
  const tasks = events.filter(({ name, dur }) => name.endsWith('RunTask') && dur !== undefined);
  return [...grouped(tasks, ({ pid, tid }) => `${pid} ${tid}`).values()].map((own) =>
    own
      .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
      .sort((one, other) => one.start - other.start || other.end - one.end),
  );
}

// The last task that began at or before a time, if it still ran: binary search.
function taskAt(tasks: readonly Task[], time: number): Task | null {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.start ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task && task.end >= time ? task : null;
}
