import type { Like } from '../../text';
import type { en } from './en';

/** Українська. */
export const uk: Like<typeof en> = {
  keys: 'Клавіші',
  'keys.search': 'Ctrl+K',
  'keys.search.does': 'шукати; ↓ веде далі до списку',
  'keys.rows': '↑ ↓ Home End',
  'keys.rows.does': 'від рядка до рядка; Tab веде далі до відкритого рядка',
  'keys.open': 'Enter',
  'keys.open.does': 'відкрити рядок',
  'keys.range': 'Shift+пробіл',
  'keys.range.does': 'під час вибору: усі рядки від останнього до цього; так само Shift із клацанням',
  'keys.save': 'Ctrl+Enter',
  'keys.save.does': 'зберегти форму',
  'keys.paste': 'Ctrl+V',
  'keys.paste.does': 'у розділі «Набори даних»: імпортувати скопійоване',
  'keys.undo': 'Ctrl+Z',
  'keys.undo.does': 'скасувати останню зміну; у полі — набране',
  'keys.redo': 'Ctrl+Shift+Z',
  'keys.redo.does': 'повторити її',
};
