import { browser } from 'wxt/browser';
import { type Site, SitesForm } from '../../components/options/SitesForm';
import { readSettings, type Settings } from '../../lib/settings';
import { newsHosts } from '../../lib/sites';
import { isSiteOff, switchSite } from '../../lib/sites-off';
import { useApp } from './app';
import { hostOf, hostOfPattern, patternOf, withSite } from './sites';
import { useGranted } from './useGranted';
import { useSettings } from './useSettings';

/** Sites: which are read, which are not, and what the browser allows. */
export function SitesView() {
  const { t, say } = useApp();
  const [settings, change] = useSettings();
  const added = [...new Set((settings?.sitesAdded ?? []).map(hostOfPattern))];
  const granted = useGranted([...newsHosts, ...added]);
  if (settings === undefined || granted === undefined) return null;
  const siteOf = (host: string): Site => ({
    host,
    isOn: !isSiteOff(settings.sitesOff, host),
    isGranted: granted.has(host),
  });
  const add = async (host: string) => {
    // Nothing may be awaited before it: the browser asks only within the press.
    if (!(await browser.permissions.request({ origins: [patternOf(host)] }))) {
      say(t('siteRefused', { site: host }));
      return;
    }
    await change(withSite(await readSettings(), host));
    say(t('siteAdded', { site: host }));
  };
  return (
    <SitesForm
      named={newsHosts.map(siteOf)}
      added={added.map(siteOf)}
      t={t}
      onClickOnly={settings.onClickOnly}
      onClickOnlyChange={(onClickOnly) => void change({ onClickOnly })}
      onSwitch={(host, on) => void change({ sitesOff: switchSite(settings.sitesOff, host, on) })}
      onAdd={(written) => {
        const host = hostOf(written);
        if (host !== null) void add(host);
        return host !== null;
      }}
      onRemove={(host) => void remove(host, settings, change)}
      onAllow={(hosts) => void browser.permissions.request({ origins: hosts.map(patternOf) })}
    />
  );
}

async function remove(host: string, { sitesAdded }: Settings, change: (part: Partial<Settings>) => Promise<void>) {
  const gone = sitesAdded.filter((pattern) => hostOfPattern(pattern) === host);
  await change({ sitesAdded: sitesAdded.filter((pattern) => !gone.includes(pattern)) });
  await browser.permissions.remove({ origins: gone });
}
