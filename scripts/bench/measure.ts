import { quantile } from './statistics';

/** Rounds that are not counted: whatever runs for the first times is not compiled yet. */
const WARM_UP = 3;

/** What some runs took, ms. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

type Rounds = { readonly rounds: number; readonly warmUp?: number };

/**
 * CPU time of each task in ms over `rounds` once warm. The tasks take turns, so that a busy machine is as unkind to all, in
 * another order each round: what one leaves to be collected, the next one pays for.
 */
export function spreads<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { rounds, warmUp = WARM_UP }: Rounds,
): Readonly<Record<Name, Spread>> {
  const named = Object.entries<() => unknown>(tasks).map(([name, task]) => ({ name, task, times: [] as number[] }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { task, times } of shuffled(named)) {
      const time = cpuTime(task);
      if (round >= 0) times.push(time);
    }
  }
  return Object.fromEntries(named.map(({ name, times }) => [name, spreadOf(times)])) as Record<Name, Spread>;
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** CPU time of one task in ms: that of all threads of this process, the collection of garbage included. */
export function cpuTime(task: () => unknown): number {
  const from = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** A spread over so many parts: that of one of them. */
export function shareOf({ median, least, most }: Spread, parts: number): Spread {
  return { median: median / parts, least: least / parts, most: most / parts };
}

/** A spread as the tables show it: "18.7 (17.9–22.0)", median (least–most). */
export function told({ median, least, most }: Spread, digits = 1): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function spreadOf(times: readonly number[]): Spread {
  return { median: quantile(times, 0.5), least: Math.min(...times), most: Math.max(...times) };
}
