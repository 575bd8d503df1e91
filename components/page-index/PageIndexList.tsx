import { useState } from 'preact/hooks';
import type { UnknownName } from '../../lib/findings';
import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { arranged, type Order } from './arrange';
import type { IndexLine } from './index-line';
import { OrderField } from './OrderField';

export type PageIndexListProps = {
  readonly statements: readonly IndexLine[];
  readonly names: readonly IndexLine[];
  readonly unknown: readonly UnknownName[];
  readonly t: Translate<IndexKey>;
  readonly onJump: (line: IndexLine) => void;
  readonly onAdd: (name: UnknownName) => void;
};

type Tab = 'statements' | 'names' | 'unknown';

/** The list of what is marked on a page: statements by speaker, topic or place, names by frequency, unknown names; filtered as one types. */
export function PageIndexList({ statements, names, unknown, t, onJump, onAdd }: PageIndexListProps) {
  const [tab, setTab] = useState<Tab>('statements');
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<Order>('speaker');
  const wanted = filter.trim().toLocaleLowerCase(t.lang);
  const matches = (text: string) => text.toLocaleLowerCase(t.lang).includes(wanted);
  const counts: Record<Tab, number> = { statements: statements.length, names: names.length, unknown: unknown.length };
  const tabs: readonly Tab[] = unknown.length > 0 ? ['statements', 'names', 'unknown'] : ['statements', 'names'];
  return (
    <div class="page-index">
      <fieldset class="tabs">
        <legend class="visually-hidden">{t('show')}</legend>
        {tabs.map((name) => (
          <label key={name}>
            <input type="radio" name="tab" value={name} checked={tab === name} onChange={() => setTab(name)} />
            <span>{t(name, { count: counts[name] })}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        aria-label={t('filter')}
        placeholder={t('filter')}
        value={filter}
        onInput={(event) => setFilter(event.currentTarget.value)}
      />
      {tab === 'statements' && statements.length > 1 && <OrderField order={order} t={t} onOrder={setOrder} />}
      {tab === 'unknown' ? (
        <UnknownList names={unknown.filter(({ text }) => matches(text))} t={t} onAdd={onAdd} />
      ) : (
        <Lines
          lines={(tab === 'names' ? names : arranged(statements, order)).filter((line) =>
            matches(`${line.text} ${line.aside} ${line.group}`),
          )}
          empty={t(emptyText(tab, wanted))}
          onJump={onJump}
        />
      )}
    </div>
  );
}

function emptyText(tab: Tab, wanted: string): IndexKey {
  if (wanted !== '') return 'noMatch';
  return tab === 'names' ? 'noNames' : 'noStatements';
}

type LinesProps = {
  readonly lines: readonly IndexLine[];
  readonly empty: string;
  readonly onJump: (line: IndexLine) => void;
};

function Lines({ lines, empty, onJump }: LinesProps) {
  if (lines.length === 0) return <p class="empty">{empty}</p>;
  const groups = [...Map.groupBy(lines, ({ group }) => group)];
  return (
    <div class="groups">
      {groups.map(([group, members]) => (
        <section key={group}>
          {group !== '' && <h2 dir="auto">{group}</h2>}
          <ul>
            {members.map((line) => (
              <li key={line.index}>
                <button type="button" class={`line ${line.kind}`} onClick={() => onJump(line)}>
                  <span class="text" dir="auto">
                    {line.text}
                  </span>
                  <span class="aside" dir="auto">
                    {line.aside}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type UnknownProps = Pick<PageIndexListProps, 't' | 'onAdd'> & { readonly names: readonly UnknownName[] };

function UnknownList({ names, t, onAdd }: UnknownProps) {
  if (names.length === 0) return <p class="empty">{t('noMatch')}</p>;
  return (
    <ul class="groups">
      {names.map((name) => (
        <li key={name.text} class="unknown">
          <span class="text" dir="auto">
            {name.text}
          </span>
          <span class="aside">{t('times', { count: name.count })}</span>
          <button type="button" aria-label={t('addName', { name: name.text })} onClick={() => onAdd(name)}>
            {t('add')}
          </button>
        </li>
      ))}
    </ul>
  );
}
