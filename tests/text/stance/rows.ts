import { tokens } from '../../../lib/text/attribute/tokens';
import { stanceOf } from '../../../lib/text/stance/stance';
import { statementsOf } from '../attribute/page';

/** Rows of a table `sentence | stance`, without the empty lines around them. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** The stance of the last statement of a sentence; null where none is found. */
export const stanceIn = (text: string, lang: string): string | null => statementsOf(text, lang).at(-1)?.stance ?? null;

const NAME =
  /^(?:macron|baerbock|lavrov|lawrow|peskow|peskov|putin|poutine|trump|zelensky|макрон|песков|пєсков|лавров|путин|путін|трамп|захарова|зеленський)$/;
const SAYING = /^(?:sagte|verlangte|said|a dit|dit|сказал|заявил|сказав|заявив)$/;
const FIRST = /^(?:wir|we|nous|мы|ми)$/;
const TOPIC =
  /^(?:waffenruhe|sanktionen|angriff|ceasefire|truce|sanctions|attacks|trêve|attaques|перемир|санкци|санкці|удар)/;

/** The stance of words alone, toward a ceasefire, sanctions or attacks: the first name is the holder, other names are others. */
export function stanceOfWords(text: string, lang: string, nature: 'position' | 'assertion' = 'position'): string {
  const list = tokens(text);
  const at = (pattern: RegExp) => list.flatMap((token, index) => (pattern.test(token.low) ? [index] : []));
  const [holder = -1, ...rest] = at(NAME);
  const isHolder = (index: number) => list[index]?.low === list[holder]?.low;
  return stanceOf({
    ...{ lang, list, from: 0, to: list.length, nature, isAddress: false },
    cue: at(SAYING)[0] ?? -1,
    others: rest.filter((index) => !isHolder(index)),
    own: [holder, ...at(FIRST)],
    topicAt: at(TOPIC).map((index) => ({ first: index, last: index })),
  }).stance;
}
