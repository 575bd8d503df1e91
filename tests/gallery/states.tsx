import type { VNode } from 'preact';
import type { CardContext } from '../../components/card/actions';
import { EntityCardView } from '../../components/card/EntityCardView';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import { StatementCardView } from '../../components/card/StatementCardView';
import type { StatementCard } from '../../lib/cards';
import { sampleEntity, sampleStatement } from '../components/sample-cards';

const nothing = () => undefined;
const long =
  'Bundeswasserstraßenverwaltungsangelegenheitenbeauftragte Adelheid-Friederike von der Musterhausen-Beispielstein';
const bare: StatementCard = {
  ...sampleStatement,
  claims: [],
  change: { kind: 'first' },
  prior: [],
  later: [],
  others: [],
};
const rightToLeft: StatementCard = {
  ...sampleStatement,
  text: 'הפסקת אש מיידית אינה אפשרית לפי הדוגמה הזאת',
  claims: [],
  prior: sampleStatement.prior
    .slice(0, 2)
    .map((position) => ({ ...position, statement: 'דוגמה קצרה של עמדה קודמת', statementLang: 'he' })),
};

/** The card in every state worth a look, over made-up data. */
export function states(plain: CardContext): readonly (readonly [title: string, card: VNode])[] {
  const context = { ...plain, actions: { ...plain.actions, onCite: nothing } };
  const ofName = { ...plain, actions: { ...plain.actions, onNotThis: nothing, onHideHere: nothing } };
  const places = { index: 2, count: 7, onPrevious: nothing, onNext: nothing };
  return [
    ['A statement that differs from an earlier one', <StatementCardView card={sampleStatement} context={context} />],
    [
      'A claim that is denied; the article is older than most entries',
      <StatementCardView
        card={{ ...sampleStatement, stance: 'denies', change: null }}
        context={{ ...context, date: '2022-03-01' }}
      />,
    ],
    ['A statement with nothing earlier', <StatementCardView card={{ ...bare, stance: 'asserts' }} context={context} />],
    ['Words from right to left', <StatementCardView card={rightToLeft} context={context} />],
    ['A person', <EntityCardView card={sampleEntity} context={{ ...ofName, places }} />],
    [
      'A long name, opened within another card',
      <EntityCardView
        card={{ ...sampleEntity, label: long, entityKind: 'org', prior: [] }}
        context={{ ...plain, actions: { ...plain.actions, onBack: nothing } }}
      />,
    ],
    ['Taken back', <Notice context={plain} text={context.say('hidden')} onUndo={nothing} />],
    [
      'The list of marks',
      <MarkList
        context={context}
        names={[
          { key: 'a', text: 'Boris Beispiel', count: 7 },
          { key: 'b', text: 'Musterland', count: 3 },
        ]}
        statements={[{ key: 'c', text: `Boris Beispiel: ${sampleStatement.text}`, count: null }]}
        onGo={nothing}
      />,
    ],
  ];
}
