/** A document that is parsed, not shown. */
export const parsedPage = (head: string, body = '', lang = '') =>
  new DOMParser().parseFromString(
    `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** Linked data as a page's head holds it. */
export const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Where the page is said to be. */
export const address = 'https://www.example.org/politik/muster-1.html?ref=x#top';
