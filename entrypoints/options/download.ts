/** Hands the reader an NDJSON file with a date in its name. */
export function download(name: string, content: Blob): void {
  downloadAs(`${name}-${new Date().toISOString().slice(0, 10)}.ndjson`, content);
}

/** Hands the reader a file of a name. */
export function downloadAs(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The click has begun the download by then; the address may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
