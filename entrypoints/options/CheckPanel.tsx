import { useState } from 'preact/hooks';
import { DataCheck, linesShown } from '../../components/options/DataCheck';
import { reason } from '../../components/options/reason';
import { type DataReport, repair } from '../../lib/data/check/store';
import type { RowKey } from '../../lib/data/curate';
import type { Duplicate } from '../../lib/data/duplicates';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { checkInWorker } from './check-work';
import { rebuildInWorker } from './data-work';
import { viewOf } from './history-steps';
import { MergePanel } from './MergePanel';
import { addressOf } from './route';
import { type Titles, titlesOf } from './titles';

type Checked = { readonly report: DataReport; readonly titles: Titles };

/** Looks through the data when the reader asks, says what is wrong, repairs what can be. */
export function CheckPanel() {
  const { store, t, done, say } = useApp();
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  const [compared, setCompared] = useState('');
  const check = async () => {
    setCompared('');
    setChecked('running');
    try {
      const report = await checkInWorker(new Date().toISOString().slice(0, 10));
      setChecked({ report, titles: await titlesOf(store, keysOf(shownOf(report)), t.lang) });
    } catch (error) {
      setChecked(null);
      throw error;
    }
  };
  const mend = async (report: DataReport) => {
    const saved = await repair(store, report, rebuildInWorker);
    if (saved) await done(saved, 'repaired');
    else say(t('repaired'));
    await check();
  };
  return (
    <section>
      <h3>{t('check')}</h3>
      <p class="hint">{t('checkHint')}</p>
      <p class="actions">
        <button type="button" disabled={checked === 'running'} onClick={() => void check()}>
          {t('check')}
        </button>
        <span role="status">{checked === 'running' && t('checking')}</span>
      </p>
      {checked !== null && checked !== 'running' && (
        <Report
          {...checked}
          compared={compared}
          onCompare={(key) => setCompared(key === compared ? '' : key)}
          onRepair={() => void mend(checked.report)}
          onMerged={() => void check()}
        />
      )}
    </section>
  );
}

type ReportProps = Checked & {
  readonly compared: string;
  readonly onCompare: (key: string) => void;
  readonly onRepair: () => void;
  readonly onMerged: () => void;
};

function Report({ report, titles, compared, onCompare, onRepair, onMerged }: ReportProps) {
  const { t } = useApp();
  const titleOf = (type: RowType, id: string) => titles.get(`${type}/${id}`) ?? id;
  const shown = shownOf(report);
  const group = report.duplicates.find((one) => keyOf(one) === compared);
  return (
    <DataCheck
      rows={report.rows}
      found={report.findings.length}
      canRepair={report.findings.some(({ canRepair }) => canRepair)}
      problems={report.problems.map((english) => ({ sentence: reason(english, t), href: addressIn(english) }))}
      lines={shown.findings.map(({ type, id, ...line }) => ({
        ...line,
        label: titleOf(type, id),
        href: addressOf(viewOf[type], id),
      }))}
      stale={report.stale.length}
      groups={report.duplicates.length}
      duplicates={shown.duplicates.map((one) => ({
        ...one,
        key: keyOf(one),
        labels: one.ids.map((id) => titleOf(one.type, id)),
      }))}
      t={t}
      onRepair={onRepair}
      onCompare={onCompare}
      comparing={
        group
          ? {
              key: compared,
              view: (
                <MergePanel
                  type={group.type}
                  ids={group.ids}
                  onCancel={() => onCompare(compared)}
                  onMerged={onMerged}
                />
              ),
            }
          : null
      }
    />
  );
}

function keyOf({ type, ids }: Duplicate): string {
  return `${type} ${ids.join(' ')}`;
}

type Shown = Pick<DataReport, 'findings' | 'duplicates'>;

/** Of 100,000 rows there may be as many findings: to read what each is about held the page for a second. */
function shownOf({ findings, duplicates }: DataReport): Shown {
  return { findings: findings.slice(0, linesShown), duplicates: duplicates.slice(0, linesShown) };
}

function keysOf({ findings, duplicates }: Shown): readonly RowKey[] {
  return [...findings, ...duplicates.flatMap(({ type, ids }) => ids.map((id) => ({ type, id })))];
}

/** Sentences of the compiler begin with the row that they are about: "topic peace: …". */
function addressIn(sentence: string): string | null {
  const [, type, id] = /^(entity|topic|claim|position) (\S+): /.exec(sentence) ?? [];
  const view = Object.entries(viewOf).find(([each]) => each === type)?.[1];
  return view === undefined || id === undefined ? null : addressOf(view, id);
}
