import type { Settings } from '../../lib/settings';
import { newsHosts } from '../../lib/sites';
import { switchSite } from '../../lib/sites-off';

/** The host of what a reader writes for a site: `https://www.example.org/news` gives `example.org`; null when it is none. */
export function hostOf(written: string): string | null {
  const text = written.trim().toLowerCase();
  const address = /^[a-z]+:/.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const isNamed = /^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(host);
  return isNamed && (protocol === 'https:' || protocol === 'http:') ? host : null;
}

/** The match pattern of a host and its subdomains. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** The host of a match pattern that the popup or this page added. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(?:\*\.)?(?:www\.)?/, '').replace(/\/.*$/, '');
}

type Sites = Pick<Settings, 'sitesAdded' | 'sitesOff'>;

/** The sites with one that a reader adds: one that was switched off is on again, and those that are named need no adding. */
export function withSite({ sitesAdded, sitesOff }: Sites, host: string): Sites {
  const added = newsHosts.includes(host) ? [] : [patternOf(host)];
  return { sitesAdded: [...new Set([...sitesAdded, ...added])], sitesOff: switchSite(sitesOff, host, true) };
}
