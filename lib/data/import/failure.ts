import { UnreadableFile } from './bytes';

/** Why an import failed, where that is something a reader can do something about; null for a mistake of ours. */
export function failureOf(error: unknown, signal: AbortSignal | undefined) {
  if (signal?.aborted) return { reason: 'aborted', sentence: 'the import was cancelled; nothing has changed' } as const;
  if (error instanceof UnreadableFile) return { reason: 'unreadable', sentence: error.message } as const;
  if (!isRoomless(error)) return null;
  return {
    reason: 'no-room',
    sentence: 'expected room for the dataset, found none left; nothing has changed',
  } as const;
}

/** True for what the browser throws when its storage is full. */
export function isRoomless(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } | null };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
