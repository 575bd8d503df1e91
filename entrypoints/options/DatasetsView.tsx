import { useEffect, useRef, useState } from 'preact/hooks';
import { bytes } from '../../components/options/DataHealth';
import { DatasetCard } from '../../components/options/DatasetCard';
import { inLang } from '../../components/options/Details';
import { SubscribeForm, SubscriptionView } from '../../components/options/SubscriptionFields';
import { mine } from '../../lib/data/db';
import { changedByMe, enableDataset, listDatasets, orderDatasets, removeDataset, sizeOf } from '../../lib/data/packs';
import type { DatasetRecord } from '../../lib/data/records';
import { isSecure } from '../../lib/data/updates';
import { useApp } from './app';
import { ChangedRows } from './ChangedRows';
import { ImportPanel, type Incoming } from './ImportPanel';
import { useExport } from './useExport';
import { useLive } from './useLive';
import { useSettings } from './useSettings';
import { type Subscriptions, useSubscriptions } from './useSubscriptions';

/** Datasets: what the reader has, in use or not, in which order, and where more comes in. */
export function DatasetsView() {
  const { store, t, wrote } = useApp();
  const [settings] = useSettings();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const datasets = useLive(() => listDatasets(store), []);
  const subscriptions = useSubscriptions(settings?.subscriptions, ({ found, address }) =>
    setIncoming({
      name: found.name,
      file: found.file,
      note: t(found.isVerified ? 'verified' : 'unverified', { sum: found.sha256.slice(0, 16) }),
      onImported: (dataset) => void subscriptions.imported(found, address, dataset),
    }),
  );
  const packs = (datasets ?? []).filter(({ id }) => id !== mine).map(({ id }) => id);
  const move = (id: string, by: -1 | 1) => {
    const at = packs.indexOf(id);
    const other = packs[at + by];
    if (other === undefined) return undefined;
    const ids = packs.with(at, other).with(at + by, id);
    return () => {
      pressed.current = document.activeElement;
      void orderDatasets(store, ids).then((written) => wrote(written, 'saved'));
    };
  };
  // A part of the page that is moved to another place loses the focus.
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body && pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [datasets]);
  return (
    <section class="datasets" aria-label={t('datasets')}>
      {incoming && (
        <p class="warning" role="status">
          {t('updateWaiting')} {incoming.note}
        </p>
      )}
      {datasets?.map((dataset) => (
        <Dataset
          key={dataset.key}
          dataset={dataset}
          onEarlier={move(dataset.id, -1)}
          onLater={move(dataset.id, 1)}
          subscriptions={subscriptions}
        />
      ))}
      <ImportPanel incoming={incoming} onIncomingDone={() => setIncoming(null)} />
      <SubscribeForm
        address=""
        title={t('newSubscription')}
        t={t}
        isAddress={isSecure}
        onSubscribe={(address) => void subscriptions.subscribe(address, '')}
      />
    </section>
  );
}

type DatasetProps = {
  readonly dataset: DatasetRecord;
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
  readonly subscriptions: Subscriptions;
};

function Dataset({ dataset, onEarlier, onLater, subscriptions }: DatasetProps) {
  const { store, t, wrote } = useApp();
  const exportAs = useExport();
  const [settings] = useSettings();
  const { id, key, stamp } = dataset;
  const about = useLive(
    async () => ({ size: await sizeOf(store, dataset), changed: id === mine ? [] : await changedByMe(store, dataset) }),
    [key, stamp],
  );
  const title = inLang(dataset.title, t.lang);
  const subscription = settings?.subscriptions.find((one) => one.dataset === id);
  const size = about && about.size > 0 ? t('sizeAbout', { size: bytes(about.size, t.lang) }) : '';
  return (
    <DatasetCard
      title={title}
      author={dataset.author}
      license={dataset.license}
      revision={dataset.revision}
      rows={rowsIn(dataset)}
      size={size}
      enabled={dataset.enabled}
      isMine={id === mine}
      t={t}
      onEnable={(enabled) => void enableDataset(store, id, enabled).then((written) => wrote(written, 'saved'))}
      onExport={(format) => void exportAs(id, format)}
      onDelete={() => void removeDataset(store, id).then((written) => wrote(written, 'deleted'))}
      onEarlier={onEarlier}
      onLater={onLater}
    >
      {about && <ChangedRows keys={about.changed} />}
      {id !== mine && subscription && (
        <SubscriptionView
          {...subscription}
          t={t}
          onCheck={() => void subscriptions.check(subscription, title)}
          onAutomatic={(isAutomatic) => void subscriptions.setAutomatic(subscription, isAutomatic)}
          onUnsubscribe={() => void subscriptions.unsubscribe(subscription)}
        />
      )}
      {id !== mine && !subscription && (
        <SubscribeForm
          address={dataset.indexUrl ?? ''}
          title={t('updates')}
          t={t}
          isAddress={isSecure}
          onSubscribe={(address) => void subscriptions.subscribe(address, id)}
        />
      )}
    </DatasetCard>
  );
}

function rowsIn({ counts }: DatasetRecord): number {
  return counts.entity + counts.topic + counts.claim + counts.position;
}
