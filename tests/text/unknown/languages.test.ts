import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../lib/text/unknown/names';

/** Runs a table of texts, one a line: names to be listed stand in brackets, bodies as `[#Harbour Institute]`, known names as `[=Kyiv]`. */
function checkUnknown(lang: string, table: string): void {
  for (const line of table.trim().split('\n')) {
    const marked = line.trim();
    it(`${lang}: ${marked}`, () => {
      const names: { start: number; end: number }[] = [];
      const wanted: string[] = [];
      let text = '';
      for (const part of marked.split(/(\[[^\]]+\])/)) {
        const [, sign = '', name] = /^\[([#=]?)([^\]]+)\]$/.exec(part) ?? [];
        if (sign === '=' && name) names.push({ start: text.length, end: text.length + name.length });
        else if (name) wanted.push(`${sign === '#' ? 'org' : 'person'} ${name}`);
        text += name ?? part;
      }
      const found = unknownNames({ blocks: [{ text, lang, names }], statements: [] });
      expect(found.map(({ kind, text: name }) => `${kind} ${name}`).sort()).toEqual([...new Set(wanted)].sort());
    });
  }
}

describe('people whom no dataset knows, by what stands beside them', () => {
  checkUnknown(
    'de',
    `
    Der Bürgermeister [Detlev Sandkuhl] blieb.
    Die Ökonomin [Friederike Wasserfuhr] warnte.
    Der Soldat [Ostap Hrynko] kam zurück.
    Der Analyst [Ruprecht Löwitsch] winkte ab.
    Brigadegeneral [Ruprecht Löwitsch] kam.
    [Ruprecht Löwitsch], 54, wartet.
    [Ruprecht Löwitsch] (54) wartet.
    [Anna Löwitsch] wartet.
    Mit [Anna Löwitsch] und [Peter Sandkuhl] kam keiner.
    [Anna-Maria Löwitsch] wartet.
    [Anna von der Heide] wartet.
    [Peter van Dyken] wartet.
    [=US]-Botschafter [Orville Thackston] kam.
    Es sagte [Anna Löwitsch], die Mutter von [Peter Löwitsch].
    Der Große Saal war leer.
    Am Ersten Mai war frei.
    Guten Morgen Deutschland.
    Das Neue Rathaus stand leer.
    `,
  );
  checkUnknown(
    'en',
    `
    The mayor, [Orville Thackston], stayed.
    Mayor [Orville Thackston] stayed.
    Sgt. [Orville Thackston] stayed.
    “No,” said [Orville Thackston].
    “No,” [Orville Thackston] said.
    It was cold, [Orville Thackston] told reporters.
    [Orville Thackston] (61) keeps bees.
    [Peter Thackston] keeps bees.
    [Mary Ann Thackston] keeps bees.
    The Grand Hall was empty.
    On Good Friday it rained.
    The Red Sea is warm.
    Happy New Year to all.
    Prime Minister [Orville Thackston] stayed.
    [=Kyiv] Mayor [Orville Thackston] stayed.
    `,
  );
  checkUnknown(
    'uk',
    `
    Мер [Крісп Гавриш] залишився.
    Про це сказав [Крісп Гавриш].
    [Петро Гавриш] приїхав.
    [Петра Гавриша] чекали.
    У парку бачили [Аделіну Журбу].
    Потяг прибув на Південний Вокзал.
    Це місто Нова Гребля.
    Біла Хата стоїть.
    `,
  );
  checkUnknown(
    'ru',
    `
    Мэр [Крисп Гавришин] остался.
    Об этом сказал [Крисп Гавришин].
    [Пётр Гавришин] приехал.
    [Петра Гавришина] ждали.
    В парке видели [Аделину Журбину].
    Поезд прибыл на Южный Вокзал.
    Это город Новая Гребля.
    Белая Изба стоит.
    `,
  );
  checkUnknown(
    'fr',
    `
    Le maire [Ghislain Tournebise] est resté.
    « Non », a dit [Ghislain Tournebise].
    [Pierre Tournebise] est resté.
    [Ghislain Tournebise], 54 ans, attend.
    La Grande Salle était vide.
    `,
  );
  checkUnknown(
    'pl',
    `
    Minister [Gniewomir Piasek] został.
    Prezydent [Gniewomir Piasek] został.
    [Andrzej Piasek] został.
    [Anna Piasek] została.
    Wielka Sala była pusta.
    `,
  );
  checkUnknown(
    'it',
    `
    Il ministro [Ermenegildo Sabbia] è rimasto.
    [Paolo Sabbia] è rimasto.
    La Grande Sala era vuota.
    `,
  );
  checkUnknown(
    'es',
    `
    El ministro [Leandro Arenal] se quedó.
    [Pablo Arenal] se quedó.
    La Gran Sala estaba vacía.
    `,
  );
});

describe('bodies that no dataset knows, by their heading', () => {
  checkUnknown('de', 'Die [#Stiftung für Hafenbau] zahlt.\nDas [#Zentrum für Hafenkunde] forscht.');
  checkUnknown('de', 'Das Institut schloss.\nEin Verband kam.');
  checkUnknown('en', 'The [#Harbour Foundation] pays.\nThe [#Institute for Harbour Studies] works.');
  checkUnknown('en', 'The committee met.\nA university opened.');
  checkUnknown('fr', 'La [#Fondation des Ports] paie.\nL’université ouvre.');
  checkUnknown('uk', 'Так вважає [#Інститут Гавані].\nІнститут закрили.');
  checkUnknown('ru', 'Так считает [#Институт Гавани].\nИнститут закрыли.');
  checkUnknown('it', 'Così dice la [#Fondazione Porto].\nLa fondazione paga.');
  checkUnknown('es', 'Así dice la [#Fundación Puerto].\nLa fundación paga.');
});
