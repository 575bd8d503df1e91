import { sorted, stemsOf } from './inflected';

/** A German verb: what stands apart in a main clause (`kündigte ... an`), present and past forms, and the participle. */
type Verb = { readonly particle: string; readonly finite: string; readonly participle: string };

const UNACCENTED = /^(?:be|emp|ent|er|ge|hinter|miss|ver|wider|wiederhol|zer|über|unter)/;

/** Entries for weak verbs from their stems, `an:kündig` where a particle stands apart. */
export function weakVerbs(stems: string): readonly string[] {
  return sorted(stemsOf(stems).flatMap((written) => entriesOf(weak(written))));
}

/** Entries for strong verbs, each written `particle:present,plural,past,pasts,participle`; the particle may be empty. */
export function strongVerbs(list: string): readonly string[] {
  return sorted(
    stemsOf(list).flatMap((written) => {
      const [particle = '', forms = ''] = written.split(':');
      const parts = forms.split(',');
      const participle = parts.at(-1) ?? '';
      return entriesOf({ particle, finite: `|${parts.slice(0, -1).join(',')}`, participle: particle + participle });
    }),
  );
}

function weak(written: string): Verb {
  const [particle = '', stem = ''] = written.includes(':') ? written.split(':') : ['', written];
  const linking = /(?:[td]|chn|[^aeiouäöülrhmn][nm])$/.test(stem) ? 'e' : '';
  const finite = `${stem}|${linking}t,${linking}te,${linking}ten,${/(?<!i)e[lr]$/.test(stem) ? 'n' : 'en'}`;
  const isPlain = stem.endsWith('ier') || UNACCENTED.test(stem);
  return { particle, finite, participle: `${particle}${isPlain ? '' : 'ge'}${stem}${linking}t` };
}

/** Together at the end of a clause, apart in a main clause, and as a participle beside its auxiliary. */
function entriesOf({ particle, finite, participle }: Verb): readonly string[] {
  if (particle === '') return [finite, participle];
  return [`${finite} … ${particle}$`, `${particle}${finite}`, participle];
}
