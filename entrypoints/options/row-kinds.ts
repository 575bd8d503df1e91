import type { ClaimFields } from '../../components/options/ClaimForm';
import { inLang } from '../../components/options/Details';
import type { PositionFields } from '../../components/options/PositionForm';
import type { TopicFields } from '../../components/options/TopicForm';
import type { ClaimRow, PositionRow, Row, RowType, TopicRow } from '../../lib/rows';
import type { OptionsKey } from '../../locales/options/en';
import { claimField, claimFields, claimRow, topicFields, topicRow } from './claim-fields';
import { draftFields, positionField, positionFields, positionRow } from './position-fields';

/** What a type of row and its form have to do with each other. */
export type RowKind<R extends Row, Fields> = {
  readonly type: R['type'] & RowType;
  /** Heading of a new one. */
  readonly fresh: OptionsKey;
  /** A stored row, or what is known of a new one, as its form shows it in a language. */
  readonly fieldsOf: (row: R, lang: string) => Fields;
  readonly draftOf: (draft: Readonly<Record<string, string>>, lang: string) => Fields;
  /** The row that a form stands for; over `base`, whose other languages stay. */
  readonly rowOf: (fields: Fields, about: { lang: string; id: string; base?: R | undefined }) => R;
  /** The field of the form that a path of the row belongs to. */
  readonly fieldOf: (path: string) => string;
  /** What the id of a new row is made of. */
  readonly slugOf: (fields: Fields) => string;
  readonly headingOf: (row: R, lang: string) => string;
};

/** Claims and their form. */
export const claimKind: RowKind<ClaimRow, ClaimFields> = {
  type: 'claim',
  fresh: 'newClaim',
  fieldsOf: claimFields,
  draftOf: (_, lang) => claimFields(null, lang),
  rowOf: claimRow,
  fieldOf: claimField,
  slugOf: ({ text }) => text,
  headingOf: ({ text }, lang) => inLang(text, lang),
};

/** Topics and their form. */
export const topicKind: RowKind<TopicRow, TopicFields> = {
  type: 'topic',
  fresh: 'newTopic',
  fieldsOf: topicFields,
  draftOf: (_, lang) => topicFields(null, lang),
  rowOf: topicRow,
  fieldOf: claimField,
  slugOf: ({ label }) => label,
  headingOf: ({ label }, lang) => inLang(label, lang),
};

/** Positions and their form. */
export const positionKind: RowKind<PositionRow, PositionFields> = {
  type: 'position',
  fresh: 'newPosition',
  fieldsOf: positionFields,
  draftOf: draftFields,
  rowOf: positionRow,
  fieldOf: positionField,
  slugOf: ({ holder, topic, date }) => `${holder} ${topic} ${date}`,
  headingOf: ({ statement }, lang) => inLang(statement, lang),
};
