export type ToastText = { readonly sentence: string; readonly canUndo: boolean };

type Props = { readonly toast: ToastText | null; readonly undo: string; readonly onUndo: () => void };

/** What was just done, said politely, with the way back. */
export function Toast({ toast, undo, onUndo }: Props) {
  return (
    <div role="status">
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
