import type { Like } from '../../text';
import type { en } from './en';

/** Français. */
export const fr: Like<typeof en> = {
  keys: 'Touches',
  'keys.search': 'Ctrl+K',
  'keys.search.does': 'chercher ; ↓ mène à la liste',
  'keys.rows': '↑ ↓ Début Fin',
  'keys.rows.does': 'd’une ligne à l’autre ; Tab mène à la ligne ouverte',
  'keys.open': 'Entrée',
  'keys.open.does': 'ouvrir la ligne',
  'keys.range': 'Maj+Espace',
  'keys.range.does': 'en sélectionnant : toutes les lignes de la dernière à celle-ci ; de même Maj avec un clic',
  'keys.save': 'Ctrl+Entrée',
  'keys.save.does': 'enregistrer le formulaire',
  'keys.paste': 'Ctrl+V',
  'keys.paste.does': 'sous « Jeux de données » : importer ce qui est copié',
  'keys.undo': 'Ctrl+Z',
  'keys.undo.does': 'annuler la dernière modification ; dans un champ, la saisie',
  'keys.redo': 'Ctrl+Maj+Z',
  'keys.redo.does': 'la rétablir',
};
