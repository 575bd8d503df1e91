/** Rounds that are not counted: whatever runs for the first times is not compiled yet. */
const WARM_UP = 3;

/** Median CPU time of each task in ms over `rounds` once warm, the tasks taking turns, so that a busy machine is as unkind to all. */
export function medians(
  tasks: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Readonly<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(tasks).map((name): [string, number[]] => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const time = cpuTime(task);
      if (round >= 0) times[name]?.push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all)]));
}

/** CPU time of one task in ms: that of all threads of this process, the collection of garbage included. */
export function cpuTime(task: () => unknown): number {
  const from = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function middle(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
