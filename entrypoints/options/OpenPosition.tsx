import { SourceText } from '../../components/options/Details';
import { PositionForm } from '../../components/options/PositionForm';
import type { RowFormProps } from '../../components/options/RowForm';
import { countWords, quoteWords } from '../../lib/data/schema/source';
import type { PositionRow } from '../../lib/rows';
import { useApp } from './app';
import { textLanguages } from './languages';
import { NewForm, OpenForm } from './OpenForm';
import { addressOf, type Route } from './route';
import { positionKind } from './row-kinds';
import { useClaims, useHolders, useTopics } from './useChoices';
import { useHolderOf } from './useHolderOf';
import { useNames } from './useLabels';

type Form = RowFormProps<Parameters<typeof positionKind.slugOf>[0]>;

/** The position that the address says, to be read and edited. */
export function OpenPosition({ id }: { readonly id: string | null }) {
  return (
    <OpenForm kind={positionKind} id={id}>
      {(form, row) => <Stored form={form} row={row} />}
    </OpenForm>
  );
}

function Stored({ form, row }: { readonly form: Form; readonly row: PositionRow }) {
  const shared = useShared();
  const { holder, onBehalfOf = '' } = row;
  const names = useNames([holder, onBehalfOf]);
  if (names === undefined) return null;
  const called = names.get(holder) ?? holder;
  return (
    <PositionForm
      key={`${JSON.stringify(row)} ${called}`}
      {...form}
      {...shared}
      heading={called}
      holder={called}
      onBehalfOf={names.get(onBehalfOf) ?? onBehalfOf}
      head={
        <>
          {form.head}
          <p class="origin">
            <a href={addressOf('names', holder)}>{called}</a> · <SourceText source={row.source} />
          </p>
        </>
      }
    />
  );
}

type DraftProps = {
  readonly draft: Readonly<Record<string, string>>;
  readonly go: (change: Partial<Route>) => void;
};

/** A position that is being written, with what a page gave of it. */
export function NewPosition({ draft, go }: DraftProps) {
  const shared = useShared();
  const holder = useHolderOf(draft.holder ?? '');
  if (holder === undefined) return null;
  return (
    <NewForm kind={positionKind} draft={{ ...draft, holder: holder.id }} go={go}>
      {(form) => <PositionForm {...form} {...shared} holder={holder.label} onBehalfOf="" />}
    </NewForm>
  );
}

/** What every form of a position is given. */
function useShared() {
  const { t } = useApp();
  const [topics, claims, findHolders] = [useTopics(), useClaims(), useHolders()];
  return { topics, claims, findHolders, languages: textLanguages, quoteLimit: quoteWords, countWords, t };
}
