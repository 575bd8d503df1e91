export type ImportProgressProps = {
  readonly title: string;
  readonly detail: string;
  /** How long it will still take, in words; absent while that is not known. */
  readonly left?: string | undefined;
  /** 0..1; undefined while the size is not known. */
  readonly share: number | undefined;
  readonly cancel: string;
  readonly onCancel: () => void;
};

/** A long read of a file: what is being read, how far it is, and the way out. */
export function ImportProgress({ title, detail, left, share, cancel, onCancel }: ImportProgressProps) {
  return (
    <div class="progress">
      <strong>{title}</strong>
      <progress aria-label={title} max={1} value={share} />
      <span>
        {[detail, left].filter(Boolean).join(' · ')}{' '}
        <button type="button" class="quiet" onClick={onCancel}>
          {cancel}
        </button>
      </span>
    </div>
  );
}
