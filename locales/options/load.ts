/** Reads the texts of the options page in one language: the others' need not be there. */
export const loadOptionsTexts = {
  de: async () => (await import('./de')).de,
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
  uk: async () => (await import('./uk')).uk,
} as const;
