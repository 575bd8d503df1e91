const paths = {
  back: 'M8.8 3 4.8 7l4 4',
  close: 'M3.5 3.5l7 7m0-7-7 7',
  pin: 'M5 1.8h4l-.4 3.7 2 2v1.2H3.4V7.5l2-2zM7 8.8v3.6',
  previous: 'M8.5 3.5 5 7l3.5 3.5',
  next: 'M5.5 3.5 9 7l-3.5 3.5',
} as const;

/** A line icon of 14 px; its button carries the name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 14 14" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
