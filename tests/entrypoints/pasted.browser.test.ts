import { describe, expect, it } from 'vitest';
import { readPasted } from '../../entrypoints/options/pasted';

const page = `<!doctype html><html lang="de"><head><title>Blatt</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-18T10:00:00Z">
<meta property="og:title" content="Streit um die Waffenruhe"></head>
<body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav><article><h1>Streit um die Waffenruhe</h1>
${'<p>Der Minister sagte in Kyjiw, <b>eine Waffenruhe</b> sei nicht in Sicht, und reiste ab. Mehr wollte er dazu nicht sagen.</p>'.repeat(4)}
<script>document.title = 'ran'</script></article></body></html>`;

describe('what is pasted into the trial', () => {
  it('is nothing while it is empty', () => {
    expect(readPasted({ text: ' \n ', lang: '', date: '' })).toBeNull();
  });

  it('is paragraphs of a text, with the language and date that were chosen', () => {
    expect(readPasted({ text: 'Eins < zwei.\n\nDrei.', lang: 'de', date: '2025-01-01' })).toEqual({
      title: null,
      request: { blocks: [{ text: 'Eins < zwei.' }, { text: 'Drei.' }], lang: 'de', date: '2025-01-01' },
    });
  });

  it('is a page read as pages are, with its own date and language, and none of it runs', () => {
    const pasted = readPasted({ text: page, lang: '', date: '' });
    expect(pasted).toMatchObject({
      title: 'Streit um die Waffenruhe',
      request: { lang: 'de', date: '2025-03-18', title: 'Streit um die Waffenruhe' },
    });
    const texts = pasted?.request.blocks.map(({ text }) => text) ?? [];
    expect(texts).toContain(
      'Der Minister sagte in Kyjiw, eine Waffenruhe sei nicht in Sicht, und reiste ab. Mehr wollte er dazu nicht sagen.',
    );
    expect(texts.join()).not.toMatch(/Sport|ran/);
    expect(document.title).not.toBe('ran');
  });

  it('lets what was chosen go before what the page says', () => {
    const pasted = readPasted({ text: page, lang: 'en', date: '2024-01-01' });
    expect(pasted?.request).toMatchObject({ lang: 'en', date: '2024-01-01' });
  });
});
