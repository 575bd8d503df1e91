/** Match patterns of the news sites that are on from the start; everything else is asked for. Sorted. */
export const newsSites: readonly string[] = [
  '*://*.bbc.com/*',
  '*://*.euronews.com/*',
  '*://*.pravda.com.ua/*',
  '*://*.tagesschau.de/*',
];
