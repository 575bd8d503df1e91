/** Whether text in an element stands on a dark ground: by the nearest background that is painted, else by the colour of the text. */
export function isOnDark(element: Element, view: Window): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const ground = channels(view.getComputedStyle(each).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.luminance < 0.4;
  }
  const ink = channels(view.getComputedStyle(element).color);
  return ink !== null && ink.luminance > 0.6;
}

// Computed colours are `rgb(…)` or `rgba(…)` for all but colours of wider spaces, which pages hardly use for their ground.
function channels(colour: string): { readonly luminance: number; readonly alpha: number } | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(/[,/\s]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
