import type { CardPosition, EntityCard, StatementCard } from '../../lib/cards';
import type { Stance } from '../../lib/rows';

// Invented for the look: nobody said any of this.

type Sketch = readonly [id: string, stance: Stance, date: string, statement: string, venue: string];

function position([id, stance, date, statement, venue]: Sketch, holder = 'Boris Beispiel'): CardPosition {
  return {
    id,
    dataset: 'sample',
    holder: { id: holder.toLowerCase().replaceAll(' ', '-'), label: holder },
    topic: { id: 'ceasefire', label: 'Waffenruhe' },
    stance,
    date,
    statement,
    statementLang: 'de',
    ...(stance === 'unclear' ? {} : { quote: { text: `${statement} So steht es im Muster.`, lang: 'de' } }),
    venue,
    source: {
      title: 'Mustertext',
      publisher: 'Beispielquelle',
      url: 'https://beispiel.example/quelle',
      kind: 'media',
      seen: stance !== 'conditional',
    },
  };
}

const prior = (
  [
    ['p1', 'opposes', '2025-06-24', 'Erst die „Grundursachen“, dann eine Waffenruhe.', 'Pressekonferenz'],
    ['p2', 'conditional', '2025-03-18', 'Bereit, wenn Waffenlieferungen und Mobilisierung ruhen.', 'Mitteilung'],
    ['p3', 'opposes', '2024-06-14', 'Keine Waffenruhe ohne Abzug aus vier Regionen.', 'Rede'],
    ['p4', 'opposes', '2024-05', 'Eine Pause nütze nur der anderen Seite.', 'Interview'],
    ['p5', 'conditional', '2022~', 'Gespräche ja, unter Bedingungen.', 'Gespräch'],
  ] as const
).map((sketch) => position(sketch));

const dataset = { id: 'sample', title: 'Muster', author: 'Standpunkt' };

/** A statement with everything a card can show. */
export const sampleStatement: StatementCard = {
  kind: 'statement',
  text: 'Ein sofortiger Waffenstillstand widerspreche den Vereinbarungen von Musterstadt',
  form: 'indirect',
  stance: 'opposes',
  speaker: {
    id: 'boris-beispiel',
    label: 'Boris Beispiel',
    known: true,
    office: { title: 'Außenminister von Musterland', from: '2004-03-09' },
  },
  topics: [{ id: 'ceasefire', label: 'Waffenruhe', proposition: 'eine sofortige Waffenruhe an der heutigen Front' }],
  claims: [
    {
      id: 'sample-claim',
      dataset,
      text: 'Ein Waffenstillstand widerspricht dem, was in Musterstadt vereinbart wurde.',
      context: 'Ein Absatz mit Hintergrund, wie ihn ein Datensatz enthält.',
      reviews: [
        {
          url: 'https://pruefung.example/1',
          publisher: 'Prüfstelle',
          title: 'Was in Musterstadt wirklich vereinbart wurde',
          rating: 'ohne Beleg',
          published: '2025-09-01',
        },
      ],
      sources: [],
    },
  ],
  change: { kind: 'differs', ...(prior[1] ? { from: prior[1] } : {}) },
  prior,
  priorOnBehalf: [],
  later: [position(['p9', 'supports', '2025-12-02', 'Nun doch für eine Pause.', 'Rede'])],
  others: [
    position(['o1', 'supports', '2025-08-16', 'sofort, an der heutigen Front', 'Rede'], 'Landeria'),
    position(['o2', 'supports', '2025-08-18', 'als Beginn von Gesprächen', 'Rede'], 'Die Verbündeten'),
    position(['o3', 'conditional', '2025-08-16', 'lieber gleich ein Abkommen', 'Beitrag'], 'Max Muster'),
    position(['o4', 'unclear', '2025-08-16', 'wartet ab', 'Beitrag'], 'Erika Mustermann'),
  ],
  why: [{ rule: 'attribution', detail: '„sagte er“ nach dem Satz', row: 'boris-beispiel' }],
};

/** A person with an office, another script and positions. */
export const sampleEntity: EntityCard = {
  kind: 'entity',
  id: 'boris-beispiel',
  dataset,
  entityKind: 'person',
  label: 'Boris Beispiel',
  original: { text: 'Борис Байшпиль', lang: 'ru' },
  office: { title: 'Außenminister von Musterland', from: '2004-03-09' },
  description: 'Davor lange Vertreter seines Landes bei den Vereinten Nationen. Führt seit 2022 die Gespräche.',
  speaksFor: [{ id: 'musterland', label: 'Musterland' }],
  prior: prior.slice(0, 3),
  later: [],
  sameAs: [],
  why: [{ rule: 'surname', detail: '„Beispiel“ nach „Boris Beispiel“', row: 'boris-beispiel' }],
};
