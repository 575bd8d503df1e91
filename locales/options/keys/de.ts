import type { Like } from '../../text';
import type { en } from './en';

/** Deutsch. */
export const de: Like<typeof en> = {
  keys: 'Tasten',
  'keys.search': 'Strg+K',
  'keys.search.does': 'suchen; ↓ führt weiter in die Liste',
  'keys.rows': '↑ ↓ Pos1 Ende',
  'keys.rows.does': 'von Zeile zu Zeile; Tab führt weiter zur geöffneten Zeile',
  'keys.open': 'Eingabe',
  'keys.open.does': 'die Zeile öffnen',
  'keys.range': 'Umschalt+Leertaste',
  'keys.range.does': 'beim Auswählen: alle Zeilen von der letzten bis zu dieser; ebenso Umschalt mit einem Klick',
  'keys.save': 'Strg+Eingabe',
  'keys.save.does': 'das Formular speichern',
  'keys.paste': 'Strg+V',
  'keys.paste.does': 'unter „Datensätze“: Kopiertes importieren',
  'keys.undo': 'Strg+Z',
  'keys.undo.does': 'die letzte Änderung rückgängig machen; in einem Feld das Getippte',
  'keys.redo': 'Strg+Umschalt+Z',
  'keys.redo.does': 'sie wiederholen',
};
