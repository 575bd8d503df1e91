import { describe, expect, it, vi } from 'vitest';
import { type PositionFields, PositionForm } from '../../components/options/PositionForm';
import { freshSource } from '../../components/options/SourceList';
import type { Messages } from '../../components/options/useFields';
import { axeFindsNothing, field, holders, press, settled, show, t, topics, write } from './options-page';

const empty: PositionFields = {
  ...freshSource,
  holder: '',
  onBehalfOf: '',
  topic: '',
  claim: '',
  stance: 'unclear',
  statement: '',
  quote: '',
  quoteLang: 'de',
  translatedBy: '',
  selected: '',
  prefix: '',
  suffix: '',
  date: '',
  venue: '',
  tags: '',
};

const positionForm = (more: {
  check?: (fields: PositionFields) => Messages;
  onSave?: (fields: PositionFields) => void;
}) => (
  <PositionForm
    heading="Neue Position"
    initial={empty}
    holder=""
    onBehalfOf=""
    claims={() => []}
    topics={topics}
    languages={['de', 'en']}
    quoteLimit={25}
    countWords={(text) => text.split(' ').length}
    findHolders={(query) =>
      Promise.resolve(holders.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase())))
    }
    check={more.check ?? (() => ({}))}
    t={t}
    onSave={more.onSave ?? (() => {})}
    onCancel={() => {}}
  />
);

describe('the form of a position', () => {
  const check = ({ holder, date }: PositionFields): Messages => ({
    ...(holder === '' ? { holder: 'Wähle einen Namen.' } : {}),
    ...(date === '2022' ? {} : { date: 'Kein Datum.' }),
  });
  const messages = () => [...document.querySelectorAll('.message')].map(({ textContent }) => textContent);

  it('says what is wrong only of fields that were touched', async () => {
    show(positionForm({ check }));
    expect(messages()).toEqual([]);
    await write('Datum', 'gestern');
    expect(messages()).toEqual(['Kein Datum.']);
    expect(field('Datum').getAttribute('aria-invalid')).toBe('true');
  });

  it('saves nothing while something is wrong, shows all of it and goes to the first', async () => {
    const onSave = vi.fn();
    show(positionForm({ check, onSave }));
    await press('Speichern');
    await settled();
    expect(onSave).not.toHaveBeenCalled();
    expect(messages()).toEqual(['Wähle einen Namen.', 'Kein Datum.']);
    expect(document.activeElement).toBe(field('Wer'));
  });

  it('takes a holder by name, and saves what was written', async () => {
    const onSave = vi.fn();
    show(positionForm({ check, onSave }));
    await write('Wer', 'erika muster');
    await write('Datum', '2022');
    await write('Thema', 'nato');
    await press('Speichern');
    expect(onSave).toHaveBeenCalledWith({ ...empty, claim: '', holder: 'erika', date: '2022', topic: 'nato' });
  });

  it('counts the words of a quotation', async () => {
    show(positionForm({}));
    await write('Im Wortlaut', 'eins zwei drei');
    expect(document.body.textContent).toContain('3 von 25 Wörtern');
  });
});

axeFindsNothing([['the form of a position', positionForm({ check: () => ({ holder: 'Fehlt.', date: 'Fehlt.' }) })]]);
