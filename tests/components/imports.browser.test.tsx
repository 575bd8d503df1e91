import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { FileDrop } from '../../components/options/FileDrop';
import { ImportPreview } from '../../components/options/ImportPreview';
import { SubscribeForm, SubscriptionView } from '../../components/options/SubscriptionFields';
import { axeFindsNothing, nothing, press, settled, show, t } from './options-page';

describe('a file to import', () => {
  it('is taken when it is dropped anywhere on the page, or its text pasted, but not when pasted into a field', async () => {
    const onFile = vi.fn();
    show(
      <>
        <FileDrop t={t} onFile={onFile} />
        <textarea aria-label="field" />
      </>,
    );
    await settled();
    const data = new DataTransfer();
    data.setData('text', '{"type":"entity"}');
    const paste = () => new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
    document.querySelector('textarea')?.dispatchEvent(paste());
    expect(onFile).not.toHaveBeenCalled();
    document.body.dispatchEvent(paste());
    expect(onFile.mock.calls[0]?.[0]).toBe('der eingefügte Text');
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'rows.ndjson'));
    const drag = (type: string) => new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true });
    const [over, drop] = [drag('dragover'), drag('drop')];
    document.body.dispatchEvent(over);
    await expect.poll(() => document.querySelector('.drop')?.classList.contains('over')).toBe(true);
    document.body.dispatchEvent(drop);
    // Else the browser would open the file in the place of the page.
    expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
    expect(onFile.mock.calls[1]?.[0]).toBe('rows.ndjson');
  });

  it.each([
    ['{"type":"entity"}', true],
    [' ', false],
    [null, false],
  ])('is taken from the clipboard by a press where it holds text and is given out: %j', async (held, isTaken) => {
    const read = vi.spyOn(navigator.clipboard, 'readText');
    if (held === null) read.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    else read.mockResolvedValue(held);
    const onFile = vi.fn();
    show(<FileDrop t={t} onFile={onFile} />);
    await press(t('pasteNow'));
    await expect
      .poll(() => onFile.mock.calls.length === 1 || document.body.innerText.includes(t('pasteFailed')))
      .toBe(true);
    expect(onFile).toHaveBeenCalledTimes(isTaken ? 1 : 0);
    read.mockRestore();
  });
});

describe('an address to subscribe to', () => {
  it('must be one before anything is asked for', async () => {
    const onSubscribe = vi.fn();
    const isAddress = (written: string) => written.startsWith('https://');
    show(
      <SubscribeForm address="http://x.example" title="Abo" t={t} isAddress={isAddress} onSubscribe={onSubscribe} />,
    );
    for (const details of document.querySelectorAll('details')) details.open = true;
    await press('Abonnieren');
    expect(document.querySelector('.message')?.textContent).toContain('https://');
    expect(onSubscribe).not.toHaveBeenCalled();
  });
});

const parts: readonly (readonly [string, ComponentChildren])[] = [
  ['the place for files', <FileDrop key="drop" t={t} onFile={nothing} />],
  [
    'the preview of an import',
    <ImportPreview
      key="preview"
      name="datei.ndjson"
      counts={{
        kinds: {
          entity: { fresh: 1, changed: 2, equal: 3, gone: 4 },
          topic: { fresh: 0, changed: 0, equal: 0, gone: 0 },
          claim: { fresh: 0, changed: 0, equal: 1, gone: 0 },
          position: { fresh: 7, changed: 0, equal: 0, gone: 0 },
        },
        mine: 5,
        refusedCount: 1,
        refused: [{ line: 3, column: 7, path: 'id', expected: 'at least one entry', received: '""' }],
      }}
      t={t}
      onImport={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'a subscription',
    <SubscriptionView
      key="subscription"
      address="https://packs.example/war.ndjson"
      checkedAt="2026-01-01T10:00:00Z"
      isAutomatic={true}
      t={t}
      onCheck={nothing}
      onAutomatic={nothing}
      onUnsubscribe={nothing}
    />,
  ],
];

axeFindsNothing(parts);
