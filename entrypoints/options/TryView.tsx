import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardActions } from '../../components/card/actions';
import { whySentence } from '../../components/card/why';
import { FindingList } from '../../components/options/FindingList';
import { MarkedText } from '../../components/options/MarkedText';
import { type Trial, TryForm } from '../../components/options/TryForm';
import type { Card } from '../../lib/cards';
import type { Findings, Why } from '../../lib/findings';
import { ask, type CardRequest } from '../../lib/messages';
import { cardTexts } from '../card/card-texts';
import { useApp } from './app';
import { CardBox } from './CardBox';
import { textLanguages } from './languages';
import { type Pasted, readPasted } from './pasted';
import { addressOf, type Route } from './route';
import { marksOf, nameLines, statementLines } from './tried';
import { useDetect } from './useDetect';

/** Try it: what would be marked in a text or a page, its cards, and why. What is pasted is kept nowhere. */
export function TryView({ route }: { readonly route: Route }) {
  const { t } = useApp();
  const sample = { text: t('sampleText'), lang: t.lang, date: '' };
  const { text = '', lang = '', date = '' } = route.draft ?? {};
  const [trial, setTrial] = useState<Trial>(route.filters.sample ? sample : { text, lang, date });
  // What a page handed over leaves the address: it shall not stay in the browser's history.
  useEffect(() => {
    if (route.draft) history.replaceState(null, '', addressOf('try'));
  }, []);
  const pasted = useMemo(() => readPasted(trial), [trial]);
  const findings = useDetect(pasted?.request ?? null);
  return (
    <TryForm initial={trial} sample={sample.text} languages={textLanguages} t={t} onRun={setTrial}>
      {findings && pasted && <Found key={JSON.stringify(trial)} findings={findings} pasted={pasted} />}
    </TryForm>
  );
}

function Found({ findings, pasted }: { readonly findings: Findings; readonly pasted: Pasted }) {
  const { t } = useApp();
  const { mentions, statements, relevant, score, lang, date } = findings;
  const [card, open, actions] = useCard(findings);
  const say = cardTexts([t.lang]);
  const whyOf = (why: Why) => whySentence(why, say);
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent' }).format(score);
  return (
    <>
      {pasted.title !== null && <p>{t('tryPage', { title: pasted.title })}</p>}
      <p>{t('tryCounts', { names: mentions.length, statements: statements.length, score: percent })}</p>
      {!relevant && <p class="warning">{t('tryIrrelevant')}</p>}
      {mentions.length + statements.length === 0 && <p class="hint">{t('tryNone')}</p>}
      <div class="tried">
        <MarkedText
          blocks={pasted.request.blocks.map((block) => block.text)}
          marks={marksOf(findings, t, (finding) => void open(finding))}
          lang={lang}
        />
        {card && <CardBox card={card} date={date} actions={actions} />}
      </div>
      <FindingList title={t('tryStatements')} lines={statementLines(findings, t)} t={t} whyOf={whyOf} />
      <FindingList title={t('tryNames')} lines={nameLines(findings, t)} t={t} whyOf={whyOf} />
    </>
  );
}

/** The card that is open, how to open another, and what can be done in it. */
function useCard(findings: Findings) {
  const { t } = useApp();
  const [card, setCard] = useState<Card | null>(null);
  const open = async (finding: CardRequest['finding']) => {
    const topics = [...new Set(findings.statements.flatMap((one) => one.topics))];
    setCard(await ask('card', { finding, topics, date: findings.date, lang: t.lang }));
  };
  const actions: CardActions = useMemo(
    () => ({
      onClose: () => setCard(null),
      onEntity: (entity) => void open({ kind: 'mention', entity }),
      onEdit: ({ view, row }) => {
        location.hash = addressOf(view, row);
      },
      onPin: () => undefined,
    }),
    [findings],
  );
  return [card, open, actions] as const;
}
