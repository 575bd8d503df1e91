/** Time that a word stays to be read, ms. */
const stay = 3000;

/** Says something in a live region, where it is seen and heard, and takes it away after a while. */
export function speaker(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    region.textContent = text;
    timer = setTimeout(() => {
      region.textContent = '';
    }, stay);
  };
}
