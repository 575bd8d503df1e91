export type ToastText = { readonly sentence: string; readonly canUndo: boolean };

type Props = {
  readonly toast: ToastText | null;
  readonly undo: string;
  readonly onUndo: () => void;
  /** The pointer or the focus is on it: it must not go yet. */
  readonly onHold: () => void;
  readonly onRelease: () => void;
};

/** What was just done, said politely, with the way back. */
export function Toast({ toast, undo, onUndo, onHold, onRelease }: Props) {
  return (
    <div role="status" onMouseEnter={onHold} onMouseLeave={onRelease} onFocusCapture={onHold} onBlurCapture={onRelease}>
      {toast && (
        <div class="toast">
          <span>{toast.sentence}</span>
          {toast.canUndo && (
            <button type="button" onClick={onUndo}>
              {undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
