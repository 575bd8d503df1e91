import { inLang } from '../../components/options/Details';
import { entityKinds } from '../../components/options/entity-kinds';
import { mine } from '../../lib/data/db';
import type { EntityRow } from '../../lib/rows';
import { useApp } from './app';
import { lazily } from './lazily';
import { RowBrowser } from './RowBrowser';
import type { Route } from './route';

// With them come the inflections of five languages.
const NewName = lazily(async () => (await import('./OpenName')).NewName);
const OpenName = lazily(async () => (await import('./OpenName')).OpenName);

type Props = { readonly route: Route; readonly go: (change: Partial<Route>) => void };

/** Names: the list, and beside it the one that is open. */
export function NamesView({ route, go }: Props) {
  const { t } = useApp();
  return (
    <RowBrowser<EntityRow>
      type="entity"
      route={route}
      go={go}
      title={t('names')}
      chips={{
        label: t('kinds'),
        name: 'kind',
        choices: [
          { value: 'all', label: t('all') },
          ...entityKinds.map((kind) => ({ value: kind, label: t(kind) })),
          { value: 'mine', label: t('mineOnly') },
        ],
      }}
      chip={route.filters.kind ?? 'all'}
      fresh={t('newName')}
      counted={(count) => t('nameCount', { count })}
      line={({ row, dataset }) => ({
        label: inLang(row.label, t.lang),
        detail: detailOf(row, t.lang),
        tag: dataset === mine ? t('mineTag') : t(`one.${row.kind}`),
      })}
    >
      {route.draft ? (
        <NewName key={JSON.stringify(route.draft)} draft={route.draft} go={go} />
      ) : (
        <OpenName key={route.row} id={route.row} />
      )}
    </RowBrowser>
  );
}

function detailOf(row: EntityRow, lang: string): string {
  const label = inLang(row.label, lang);
  const spellings = Object.values(row.label).filter((text) => text !== label);
  return [inLang(row.description, lang), ...new Set(spellings)].filter(Boolean).join(' · ');
}
