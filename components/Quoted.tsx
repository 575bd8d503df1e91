/** Words of a page as a quotation; those that bring marks of their own get no second ones. */
export function Quoted({ text }: { readonly text: string }) {
  const hasMarks = /^[„“”«»‚‘‹›"']|[“”«»‘’‹›"]$/u.test(text);
  return hasMarks ? <q style={{ quotes: 'none' }}>{text}</q> : <q>{text}</q>;
}
