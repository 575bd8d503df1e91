import { useEffect, useMemo, useState } from 'preact/hooks';
import { CaptureBar } from '../../components/page-index/CaptureBar';
import { PageIndexList } from '../../components/page-index/PageIndexList';
import { SitePanel } from '../../components/page-index/SitePanel';
import { TakeAway } from '../../components/page-index/TakeAway';
import { nameDraft, positionDraft } from '../../lib/drafts';
import { ask, askPage, type IndexEntry, type PageLabels } from '../../lib/messages';
import { readSettings, watchSettings, writeSettings } from '../../lib/settings';
import { siteOf, switchSite as withSite } from '../../lib/sites-off';
import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { nameLines, statementLines } from './lines';
import { sidePanelOpener } from './side-panel';
import { annotateOnce, type CurrentTab, currentTab, requestSite, watchTabs } from './tab';
import { exportPage } from './take-away';

const noEntries: readonly IndexEntry[] = [];

/** How often a page that is still being read is asked again, ms. */
const readingPause = 250;

/** The toolbar popup and the side panel: one app, on the tab that the reader looks at. */
export function PopupApp({ t }: { readonly t: Translate<IndexKey> }) {
  const [tab, refresh] = useCurrentTab();
  const entries = tab?.index?.entries ?? noEntries;
  const names = useMemo(() => nameLines(entries, (count) => t('times', { count })), [entries, t]);
  const labels = useLabels(entries, t.lang);
  const statements = useMemo(() => statementLines(entries, labels, t('unnamed')), [entries, labels, t]);
  if (tab === null) return null;
  const switchSite = async (isOn: boolean) => {
    const { sitesOff } = await readSettings();
    await writeSettings({ sitesOff: withSite(sitesOff, tab.site, isOn) });
    refresh();
  };
  const readWhole = async (isWhole: boolean) => {
    const site = siteOf(tab.site);
    const others = (await readSettings()).wholePage.filter((host) => siteOf(host) !== site);
    await writeSettings({ wholePage: isWhole ? [...others, site] : others });
    refresh();
  };
  const annotate = async () => {
    if (await annotateOnce(tab.id)) refresh();
  };
  const always = async () => {
    if (await requestSite(tab.site)) {
      const { sitesAdded } = await readSettings();
      await writeSettings({ sitesAdded: [...new Set([...sitesAdded, `*://${tab.site}/*`])] });
      await annotate();
    }
  };
  const { selection } = tab;
  return (
    <SitePanel
      site={tab.site}
      state={tab.state}
      t={t}
      onSwitch={(isOn) => void switchSite(isOn)}
      isWhole={tab.isWhole}
      onWhole={(isWhole) => void readWhole(isWhole)}
      onOnce={() => void annotate()}
      onAlways={() => void always()}
      onOptions={() => void ask('openOptions', {})}
      capture={
        selection && (
          <CaptureBar
            words={selection.quote.exact}
            t={t}
            onPosition={() => void ask('openOptions', { view: 'positions', draft: positionDraft(selection) })}
            onName={() => void ask('openOptions', { view: 'names', draft: nameDraft(selection) })}
          />
        )
      }
    >
      <PageIndexList
        statements={statements}
        names={names}
        unknown={tab.index?.unknown ?? []}
        t={t}
        onJump={({ kind, index }) => void askPage(tab.id, 'jump', { kind, index })}
        onAdd={(name) => void ask('openOptions', { view: 'names', draft: { label: name.text, kind: name.kind } })}
      />
      <TakeAway t={t} onExport={(format) => void exportPage(tab.id, format, t)} onSidePanel={sidePanelOpener(tab.id)} />
    </SitePanel>
  );
}

const noLabels: PageLabels = { entities: {}, topics: {} };

/** What speakers and topics are called in the reader's language; empty until the background has said. */
function useLabels(entries: readonly IndexEntry[], lang: string): PageLabels {
  const [labels, setLabels] = useState(noLabels);
  useEffect(() => {
    const statements = entries.filter((entry) => entry.kind === 'statement');
    const entities = [...new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))];
    const topics = [...new Set(statements.flatMap((statement) => statement.topics))];
    if (statements.length > 0) void ask('labels', { entities, topics, lang }).then(setLabels);
  }, [entries, lang]);
  return labels;
}

function useCurrentTab(): readonly [CurrentTab | null, () => void] {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  const reader = useMemo(() => tabReader(setTab), []);
  useEffect(() => {
    const controller = new AbortController();
    reader.refresh();
    watchTabs(reader.refresh, controller.signal);
    watchSettings(reader.refresh, controller.signal);
    // What is selected on the page is looked at when the pointer comes over from there.
    document.documentElement.addEventListener('mouseenter', reader.refresh, { signal: controller.signal });
    return () => {
      controller.abort();
      reader.stop();
    };
  }, [reader]);
  return [tab, reader.refresh];
}

/** Reads the current tab when told to, and again while its page is still being read. */
function tabReader(found: (tab: CurrentTab | null) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    void currentTab().then((tab) => {
      found(tab);
      if (tab?.state === 'reading') timer = setTimeout(refresh, readingPause);
    });
  };
  return { refresh, stop: () => clearTimeout(timer) };
}
