import { describe, expect, it } from 'vitest';
import { newsHosts, newsHostsIn, newsSites } from '../lib/sites';

describe('the news sites of the manifest', () => {
  it('are at least 150, each once, and none inside another', () => {
    expect(newsHosts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(newsHosts).size).toBe(newsHosts.length);
    expect(newsHosts.filter((host) => newsHosts.some((other) => other !== host && host.endsWith(`.${other}`)))).toEqual(
      [],
    );
  });

  it.each(['de', 'en', 'uk', 'ru', 'fr', 'pl', 'it', 'es'] as const)('are at least twenty in %s, sorted', (lang) => {
    expect(newsHostsIn[lang].length).toBeGreaterThanOrEqual(20);
    expect(newsHostsIn[lang]).toEqual([...newsHostsIn[lang]].sort());
  });

  it('are plain host names', () => {
    expect(newsHosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('are asked for with their subdomains', () => {
    expect(newsSites).toHaveLength(newsHosts.length);
    expect(newsSites).toContain('*://*.tagesschau.de/*');
  });
});
