import { useEffect, useState } from 'preact/hooks';
import { idle } from './idle';

/** False until the page has first had nothing to do. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => void idle().then(() => setIdle(true)), []);
  return isIdle;
}
