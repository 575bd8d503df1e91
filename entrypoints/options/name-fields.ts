import type { NameDetailsFields, OfficeDraft } from '../../components/options/NameDetailsForm';
import type { EntityRow, Office } from '../../lib/rows';
import { withText } from './claim-fields';
import { given, tagsOf } from './source-drafts';

/** What the form of a name's details shows of a stored name in a language. */
export function nameDetails(row: EntityRow, lang: string): NameDetailsFields {
  return {
    offices: (row.offices ?? []).map((office) => officeDraft(office, lang)),
    speaksFor: [...new Set((row.speaksFor ?? []).map(({ entity }) => entity))],
    standsFor: row.standsFor ?? '',
    gender: row.gender ?? '',
    sameAs: (row.sameAs ?? []).join('\n'),
    tags: (row.tags ?? []).join(' '),
  };
}

/** The name with what that form says. Times that it spoke for somebody stay with whom it still speaks for. */
export function withDetails(row: EntityRow, fields: NameDetailsFields, lang: string): EntityRow {
  const { gender: _, offices: __, speaksFor: ___, standsFor: ____, sameAs: _____, tags: ______, ...rest } = row;
  const { gender, speaksFor } = fields;
  const offices = fields.offices.map((draft) => officeOf(draft, lang));
  const tenures = speaksFor.flatMap((id) => {
    const known = (row.speaksFor ?? []).filter(({ entity }) => entity === id);
    return known.length > 0 ? known : [{ entity: id }];
  });
  const addresses = fields.sameAs.split(/\s+/).filter((address) => address !== '');
  const tags = tagsOf(fields.tags);
  return {
    ...rest,
    ...(gender === '' ? {} : { gender }),
    ...(offices.length > 0 ? { offices } : {}),
    ...(tenures.length > 0 ? { speaksFor: tenures } : {}),
    ...given({ standsFor: fields.standsFor }),
    ...(addresses.length > 0 ? { sameAs: addresses } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** The field of that form which a path of the row belongs to. */
export function detailsField(path: string): string {
  const [field = '', place = '', part = ''] = path.split('.');
  return field === 'offices' ? `offices.${place}.${part}` : field;
}

/** An office without a title in the language shows the one that there is, so that saving does not lose it. */
function officeDraft(office: Office, lang: string): OfficeDraft {
  const { title, from, to = '' } = office;
  return { title: title[lang] ?? title.en ?? Object.values(title)[0] ?? '', from, to, kept: office };
}

function officeOf({ title, from, to, kept }: OfficeDraft, lang: string): Office {
  const { title: titles, from: _, to: __, ...rest } = kept ?? { title: {}, from: '' };
  const isAsShown = kept !== null && officeDraft(kept, lang).title === title;
  return { title: isAsShown ? titles : withText(titles, lang, title), from: from.trim(), ...given({ to }), ...rest };
}
