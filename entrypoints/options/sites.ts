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

/** Whether a site is on: neither it nor a subdomain of it is among those switched off. */
export function isOn(sitesOff: readonly string[], host: string): boolean {
  return !sitesOff.some((off) => isWithin(off, host));
}

/** The sites switched off once one of them is switched; pages know themselves by their whole host, with or without `www.`. */
export function switched(sitesOff: readonly string[], host: string, on: boolean): readonly string[] {
  const others = sitesOff.filter((off) => !isWithin(off, host));
  return on ? others : [...others, host, `www.${host}`];
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
