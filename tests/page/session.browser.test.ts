import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Session, startSession } from '../../entrypoints/annotator.content/session';
import type { DetectRequest } from '../../lib/findings';
import { defaultSettings, type Settings } from '../../lib/settings';
import { answer, namesIn } from './fake-detect';
import { showArticle, textOf } from './sample-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

function start(settings: Partial<Settings> = {}, relevant = true) {
  const detect = vi.fn((request: DetectRequest) => Promise.resolve(answer(request, relevant)));
  const choice = { ...defaultSettings, ...settings, host: 'muster.example', takenBack: new Set<string>() };
  const session = startSession({
    document,
    css: '',
    // What is not about the war is asked about once.
    ask: { names: (request) => (relevant ? Promise.resolve(namesIn(request)) : detect(request)), detect },
    choice: () => choice,
    isWhole: () => false,
    painted: () => undefined,
    signal: end.signal,
  });
  return { session, detect, choice };
}
const painted = (name: string) =>
  [...(CSS.highlights.get(`standpunkt-${name}`) ?? [])].map((range) => textOf(range)).sort();
const asked = (detect: ReturnType<typeof start>['detect'], call: number) =>
  detect.mock.calls[call]?.[0].blocks.map(({ text }) => text);
const words = (session: Session) => session.marks().map(({ finding }) => finding.text);

describe('a session', () => {
  it('marks names and the statements that have something to tell', async () => {
    const article = showArticle(
      '<h1>Boris und Erika</h1><p>Boris sagte: „Das ist bekannt.“ Erika sagte: „Das ist neu.“</p>',
    );
    const before = document.body.outerHTML;
    const { session } = start();
    await session.read();
    expect(painted('mention')).toEqual(['Boris', 'Boris', 'Erika', 'Erika']);
    expect(painted('statement')).toEqual(['„Das ist bekannt.“']);
    expect(words(session)).toEqual(['Boris', 'Erika', 'Boris', '„Das ist bekannt.“', 'Erika']);
    expect(document.body.outerHTML).toBe(before);
    expect(article.isConnected).toBe(true);
  });

  it('asks again only about blocks that changed', async () => {
    const article = showArticle('<p id="p">Boris kam.</p><p>Erika ging.</p>');
    const { session, detect } = start();
    await session.read();
    const late = document.createElement('p');
    late.textContent = 'Erika kam wieder.';
    article.prepend(late);
    const text = document.querySelector('#p')?.firstChild;
    if (text) text.nodeValue = 'Boris blieb.';
    await session.read();
    expect(asked(detect, 1)).toEqual(['Erika kam wieder.', 'Boris blieb.']);
    expect(painted('mention')).toEqual(['Boris', 'Erika', 'Erika']);
    await session.read();
    expect(detect).toHaveBeenCalledTimes(2);
  });

  it('does not ask about the same words in new nodes, and paints them there', async () => {
    const article = showArticle('<p>Boris kam.</p>');
    const { session, detect } = start();
    await session.read();
    article.innerHTML = `${article.innerHTML}`;
    await session.read();
    expect(detect).toHaveBeenCalledOnce();
    expect(painted('mention')).toEqual(['Boris']);
  });

  it('marks nothing on a page that is not about the war', async () => {
    showArticle('<p>Boris kam.</p>');
    const { session } = start({}, false);
    await session.read();
    expect(painted('mention')).toEqual([]);
    expect(session.index().state).toBe('not-relevant');
  });

  it('marks nothing where there is no article', async () => {
    document.body.innerHTML = '<p>Boris.</p>';
    const { session, detect } = start();
    await session.read();
    expect(detect).not.toHaveBeenCalled();
    expect(session.index().state).toBe('not-an-article');
  });

  it('follows the reader’s choice without asking again', async () => {
    showArticle('<p>Boris sagte: „Das ist neu.“ Erika kam.</p>');
    const { session, detect, choice } = start();
    await session.read();
    Object.assign(choice, { quiet: false, neverMark: ['muster.example boris'] });
    choice.takenBack.add('erika Erika');
    await session.repaint();
    expect(words(session)).toEqual(['„Das ist neu.“']);
    Object.assign(choice, { strictness: 'strict', kindsOff: ['person'], neverMark: [] });
    choice.takenBack.clear();
    await session.repaint();
    expect(words(session)).toEqual(['„Das ist neu.“']);
    expect(detect).toHaveBeenCalledOnce();
  });

  it('keeps its marks until what is asked about again is answered', async () => {
    showArticle('<p>Boris sagte: „Das ist bekannt.“</p>');
    const { session, detect } = start();
    await session.read();
    const before = words(session);
    let answered = () => {};
    detect.mockImplementationOnce(
      (request) =>
        new Promise((resolve) => {
          answered = () => resolve({ ...answer(request, true), statements: [] });
        }),
    );
    const renewed = session.renew();
    await vi.waitFor(() => expect(detect).toHaveBeenCalledTimes(2));
    expect(words(session)).toEqual(before);
    answered();
    await renewed;
    expect(words(session)).toEqual(['Boris']);
    expect(painted('statement')).toEqual([]);
  });

  it('asks about everything again when the dataset has changed, and forgets everything when switched off', async () => {
    showArticle('<p>Boris kam.</p>');
    const { session, detect } = start();
    await session.read();
    await session.renew();
    expect(detect).toHaveBeenCalledTimes(2);
    expect(asked(detect, 1)).toEqual(asked(detect, 0));
    await session.forget();
    expect(painted('mention')).toEqual([]);
  });

  it('lists names once with their number, statements in reading order', async () => {
    showArticle('<p>Erika sagte: „Das ist bekannt.“</p><p>Boris kam. Erika ging.</p>');
    const { session } = start();
    await session.read();
    expect(session.index().entries).toEqual([
      { kind: 'mention', entity: 'erika', label: 'Erika', count: 2, first: 0 },
      { kind: 'statement', index: 0, text: '„Das ist bekannt.“', speaker: null, speakerId: null, topics: ['sample'] },
      { kind: 'mention', entity: 'boris', label: 'Boris', count: 1, first: 1 },
    ]);
  });

  it('takes everything back when it ends', async () => {
    showArticle('<p>Boris kam.</p>');
    const { session } = start();
    await session.read();
    end.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('keeps no block of a live page that has gone: two thousand entries come and go', async () => {
    const article = showArticle('<div id="live"></div>');
    const { session } = start();
    await session.read();
    const live = document.querySelector('#live') as Element;
    for (let round = 0; round < 20; round++) {
      live.replaceChildren();
      for (let index = 0; index < 100; index++)
        live.insertAdjacentHTML('afterbegin', `<p>Eintrag ${round} ${index}: Boris kam.</p>`);
      await session.read();
    }
    expect(session.marks()).toHaveLength(100);
    expect(painted('mention')).toHaveLength(100);
    expect(session.reading()?.found.size).toBeLessThanOrEqual(104);
    expect(article.isConnected).toBe(true);
  });
});
