import { ClaimForm } from '../../components/options/ClaimForm';
import { textLanguages } from './languages';
import { NewForm, OpenForm } from './OpenForm';
import type { Route } from './route';
import { claimKind } from './row-kinds';
import { useHolders, useTopics } from './useChoices';
import { useLabels } from './useLabels';

/** The claim that the address says, to be read and edited. */
export function OpenClaim({ id }: { readonly id: string | null }) {
  const shared = useShared();
  return (
    <OpenForm kind={claimKind} id={id}>
      {(form, row) => <ClaimForm key={JSON.stringify(row)} {...form} {...shared} />}
    </OpenForm>
  );
}

/** A claim that is being written. */
export function NewClaim({ go }: { readonly go: (change: Partial<Route>) => void }) {
  const shared = useShared();
  return (
    <NewForm kind={claimKind} draft={{}} go={go}>
      {(form) => <ClaimForm {...form} {...shared} />}
    </NewForm>
  );
}

function useShared() {
  const [topics, findNames] = [useTopics(), useHolders()];
  return { topics, findNames, languages: textLanguages, useLabels: useEntityLabels };
}

function useEntityLabels(ids: readonly string[]): readonly string[] {
  return useLabels('entity', ids);
}
