/** Width of a window, px, under which a card is a sheet at its lower edge, and the most of the window's height that this takes. */
export const sheet = { width: 480, share: 0.72 } as const;

/** Whether cards are sheets in a window. */
export function hasSheets(view: Window): boolean {
  return view.innerWidth < sheet.width;
}

/** Where in a window a mark is seen, and stays so when a card opens: edges from the window's top, px. */
export function sightRoom(view: Window): { readonly top: number; readonly bottom: number } {
  if (!hasSheets(view)) return { top: 60, bottom: view.innerHeight - 120 };
  const bottom = view.innerHeight * (1 - sheet.share);
  return { top: Math.min(60, bottom / 3), bottom };
}
