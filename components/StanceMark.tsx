import type { Stance } from '../lib/rows';

type Props = {
  readonly stance: Stance;
  /** Of a later date than the article. */
  readonly isHollow?: boolean;
};

/** A stance as a shape in its colour, never red and green; the words stand beside it or in the label of what holds it. */
export function StanceMark({ stance, isHollow = false }: Props) {
  return (
    <svg class={`stance ${stance}${isHollow ? ' hollow' : ''}`} viewBox="0 0 14 14" aria-hidden="true">
      {shape(stance)}
    </svg>
  );
}

function shape(stance: Stance) {
  switch (stance) {
    case 'supports':
      return <circle class="fill line" cx="7" cy="7" r="5.2" />;
    case 'opposes':
      return <rect class="line thick" x="2" y="2" width="10" height="10" rx="1.2" />;
    case 'conditional':
      return (
        <>
          <path class="line" d="M7 1 13 7 7 13 1 7Z" />
          <path class="fill" d="M7 1V13L1 7Z" />
        </>
      );
    case 'asserts':
      return <path class="fill line" d="M7 2 12.6 11.6H1.4Z" />;
    case 'denies':
      return <path class="line" d="M7 12 1.4 2.4H12.6Z" />;
    case 'unclear':
      return <circle class="line dashed" cx="7" cy="7" r="5.2" />;
  }
}
