import { describe, expect, it } from 'vitest';
import { formsOf } from './rows';

type Row = readonly [base: string, forms: readonly string[], never: readonly string[]];

function checkArticles(lang: string, rows: readonly Row[]): void {
  for (const [base, wanted, never] of rows) {
    const forms = formsOf(lang, 'l', '-', base);
    for (const form of wanted) it(`${base}: ${form}`, () => expect(forms).toContain(form));
    for (const form of never) it(`${base}: never ${form}`, () => expect(forms).not.toContain(form));
  }
}

describe('French names with their article', () => {
  checkArticles('fr', [
    ['Le Kremlin', ['le Kremlin', 'du Kremlin', 'Du Kremlin', 'au Kremlin', 'Au Kremlin'], ['de le Kremlin']],
    ['Le Caire', ['le Caire', 'du Caire', 'au Caire'], ['à le Caire']],
    ['Le Monde', ['le Monde', 'du Monde', 'au Monde'], ['Monde']],
    ['Les Républicains', ['les Républicains', 'des Républicains', 'aux Républicains'], ['du Républicains']],
    ['Les Échos', ['les Échos', 'des Échos', 'aux Échos'], []],
    ['La Croix', ['la Croix'], ['du Croix', 'au Croix']],
    ['La Haye', ['la Haye'], ['au Haye']],
    ['L’Humanité', ["l'Humanité", "L'Humanité"], ['du Humanité']],
    ["L'Express", ["l'Express"], ["d'l'Express"]],
    ['Paris', ['Paris'], ['du Paris', 'le Paris']],
    ['Le', ['Le'], ['du ']],
    ['Leipzig', ['Leipzig'], ['du ipzig', 'le ipzig']],
  ]);
});

describe('Italian names with their article', () => {
  checkArticles('it', [
    ['Il Cairo', ['il Cairo', 'al Cairo', 'del Cairo', 'dal Cairo', 'nel Cairo', 'sul Cairo'], ['di il Cairo']],
    ['Il Sole', ['il Sole', 'Del Sole', 'Al Sole'], ['Sole']],
    ['La Stampa', ['la Stampa', 'alla Stampa', 'della Stampa', 'dalla Stampa', 'nella Stampa', 'sulla Stampa'], []],
    ['La Repubblica', ['della Repubblica', 'Alla Repubblica'], ['del Repubblica']],
    ['Lo Spiegel', ['lo Spiegel', 'allo Spiegel', 'dello Spiegel', 'dallo Spiegel', 'nello Spiegel'], ['il Spiegel']],
    ['I Verdi', ['i Verdi', 'ai Verdi', 'dei Verdi', 'dai Verdi', 'nei Verdi', 'sui Verdi'], ['gli Verdi']],
    ['Gli Stati Uniti', ['gli Stati Uniti', 'agli Stati Uniti', 'degli Stati Uniti', 'negli Stati Uniti'], ['i Stati']],
    ['Le Monde', ['le Monde', 'alle Monde', 'delle Monde'], []],
    ['L’Aia', ["l'Aia", "all'Aia", "dell'Aia", "dall'Aia", "nell'Aia", "sull'Aia"], ['la Aia']],
    ["L'Ucraina", ["dell'Ucraina", "Dell'Ucraina", "nell'Ucraina"], ['della Ucraina']],
    ['Lombardia', ['Lombardia'], ['della mbardia', 'lo mbardia']],
  ]);
});

describe('Spanish names with their article', () => {
  checkArticles('es', [
    ['El Kremlin', ['el Kremlin', 'del Kremlin', 'al Kremlin', 'Del Kremlin', 'Al Kremlin'], ['de el Kremlin']],
    ['El País', ['el País', 'del País', 'al País'], ['País']],
    ['La Haya', ['la Haya'], ['del Haya', 'al Haya']],
    ['La Moncloa', ['la Moncloa'], ['al Moncloa']],
    ['Los Ángeles', ['los Ángeles'], ['dels Ángeles']],
    ['Las Naciones Unidas', ['las Naciones Unidas'], ['del Naciones Unidas']],
    ['Elche', ['Elche'], ['del che', 'al che']],
    ['Madrid', ['Madrid'], ['el Madrid']],
  ]);
});

describe('languages that do not inflect names', () => {
  it.each([
    ['en', 'Vladimir Putin'],
    ['en', 'The Hague'],
    ['pt', 'O Globo'],
    ['nl', 'De Telegraaf'],
    ['tr', 'Ankara'],
    ['mul', 'Kyiv'],
    ['zh', '乌克兰'],
    ['ar', 'أوكرانيا'],
  ])('%s: %s stays as it is', (lang, base) => expect(formsOf(lang, 'l', '-', base)).toEqual([base]));
});
