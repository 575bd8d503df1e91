import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** A browser whose messages go where a test says; a listener that gives `undefined` did not take the message, one that gives true responds. */
const fake = { answer: (_: unknown): unknown => undefined, sent: [] as unknown[], listeners: new Set<Listener>() };
const runtime = {
  id: 'fake',
  sendMessage: (message: unknown) => {
    fake.sent.push(message);
    return fake.answer(message);
  },
  onMessage: {
    addListener: (listener: Listener) => fake.listeners.add(listener),
    removeListener: (listener: Listener) => fake.listeners.delete(listener),
  },
};
// The browser is taken when the module is read, which another test may have done before.
vi.stubGlobal('browser', { runtime });
vi.resetModules();
const { ask, serve } = await import('../lib/messages');

const target = { view: 'names' } as const;
const stopped = () => Promise.reject(new Error('the message channel closed before a response was received'));
const gone = () => {
  throw new Error('Extension context invalidated.');
};
const heard = (message: unknown) =>
  [...fake.listeners].map((listener) => new Promise((tell) => listener(message, {}, tell) === true || tell(undefined)));

afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

beforeEach(() => {
  fake.sent = [];
  fake.listeners.clear();
});

describe('asking the background', () => {
  it('gives what it answers', async () => {
    fake.answer = () => Promise.resolve({ ok: true, value: null });
    expect(await ask('openOptions', target)).toBeNull();
    expect(fake.sent).toEqual([{ call: 'openOptions', argument: target }]);
  });

  it.each([1, 2])('is done again where the browser stopped it before it answered, %i times', async (times) => {
    fake.answer = () => (fake.sent.length <= times ? stopped() : Promise.resolve({ ok: true, value: null }));
    expect(await ask('openOptions', target)).toBeNull();
    expect(fake.sent.length).toBe(times + 1);
  });

  it.each([
    ['was stopped three times', stopped, 'before a response', 3],
    ['belongs to an extension that is gone', gone, 'context invalidated', 3],
    ['answers that it failed', () => Promise.resolve({ ok: false, error: 'no room' }), 'openOptions: no room', 1],
    ['is not there to answer', () => Promise.resolve(undefined), 'openOptions: expected an answer', 3],
  ])('fails in a sentence where it %s', async (_, answer, sentence, times) => {
    fake.answer = answer;
    await expect(ask('openOptions', target)).rejects.toThrow(sentence);
    expect(fake.sent.length).toBe(times);
  });
});

describe('answering', () => {
  it('takes the calls it knows and no others', async () => {
    serve({ badge: () => null });
    expect(await Promise.all(heard({ call: 'badge', argument: { count: 1, isOff: false } }))).toEqual([
      { ok: true, value: null },
    ]);
    for (const message of [null, 7, 'badge', [], { call: 'other' }, { call: 'toString' }, { call: ['badge'] }, {}])
      expect(await Promise.all(heard(message))).toEqual([undefined]);
  });

  it.each([
    ['throws', new Error('broken')],
    ['throws what is no error', 'broken'],
  ])('sends the sentence of a failure that %s', async (_, thrown) => {
    serve({
      badge: () => {
        throw thrown;
      },
    });
    expect(await Promise.all(heard({ call: 'badge', argument: null }))).toEqual([{ ok: false, error: 'broken' }]);
  });

  it('ends with its signal', () => {
    const ending = new AbortController();
    serve({ badge: () => null }, ending.signal);
    ending.abort();
    expect(fake.listeners.size).toBe(0);
  });
});
