import { describe, expect, it } from 'vitest';
import { newsHosts } from '../lib/sites';

describe('the news sites of the manifest', () => {
  it('are at least 150, sorted, each once, and none inside another', () => {
    expect(newsHosts.length).toBeGreaterThanOrEqual(150);
    expect(newsHosts).toEqual([...new Set(newsHosts)].sort());
    expect(newsHosts.filter((host) => newsHosts.some((other) => other !== host && host.endsWith(`.${other}`)))).toEqual(
      [],
    );
  });

  it('are plain host names', () => {
    expect(newsHosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });
});
