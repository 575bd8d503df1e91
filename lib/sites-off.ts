/** A host without the `www.` that is the same site. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether a host is switched off: its site, or one that it is a part of, is among `sitesOff`. */
export function isSiteOff(sitesOff: readonly string[], host: string): boolean {
  return sitesOff.some((off) => isWithin(siteOf(host), siteOf(off)));
}

/** Whether a host's pages are read as a whole, not their articles alone: its site is among `wholePage`. */
export function isSiteWhole(wholePage: readonly string[], host: string): boolean {
  return wholePage.some((whole) => siteOf(whole) === siteOf(host));
}

/** The sites switched off once one of them is switched: one entry a site; on again with all that lies below and above it. */
export function switchSite(sitesOff: readonly string[], host: string, isOn: boolean): readonly string[] {
  const site = siteOf(host);
  const others = sitesOff.filter((off) => !isWithin(siteOf(off), site) && !(isOn && isWithin(site, siteOf(off))));
  return isOn ? others : [...others, site];
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
