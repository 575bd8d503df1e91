import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/attribute/language';
import { rowsOf } from '../stance/rows';

// country | its adjective in another case | its people | one of them; - where the word is another's, too
const table = `
Russland | russischen | russen | russe
Ukraine | ukrainischen | ukrainer | ukrainer
Deutschland | deutschen | deutschen | deutsche
Frankreich | französischen | franzosen | franzose
Großbritannien | britischen | briten | brite
Polen | polnischen | polen | pole
Ungarn | ungarischen | ungarn | ungar
China | chinesischen | chinesen | chinese
Türkei | türkischen | türken | türke
Belarus | belarussischen | belarussen | belarusse
Italien | italienischen | italiener | italiener
Slowakei | slowakischen | slowaken | slowake
Tschechien | tschechischen | tschechen | tscheche
Estland | estnischen | esten | este
Litauen | litauischen | litauer | litauer
Lettland | lettischen | letten | lette
Finnland | finnischen | finnen | finne
Nordkorea | nordkoreanischen | nordkoreaner | nordkoreaner
Armenien | armenischen | armenier | armenier
Aserbaidschan | aserbaidschanischen | aserbaidschaner | aserbaidschaner
Australien | australischen | australier | australier
Belgien | belgischen | belgier | belgier
Brasilien | brasilianischen | brasilianer | brasilianer
Bulgarien | bulgarischen | bulgaren | bulgare
Dänemark | dänischen | dänen | däne
Georgien | georgischen | georgier | georgier
Griechenland | griechischen | griechen | grieche
Indien | indischen | inder | inder
Iran | iranischen | iraner | iraner
Irland | irischen | iren | ire
Israel | israelischen | israelis | israeli
Japan | japanischen | japaner | japaner
Kanada | kanadischen | kanadier | kanadier
Kasachstan | kasachischen | kasachen | kasache
Kroatien | kroatischen | kroaten | kroate
Moldau | moldauischen | moldauer | moldauer
Niederlande | niederländischen | niederländer | niederländer
Norwegen | norwegischen | norweger | norweger
Österreich | österreichischen | österreicher | österreicher
Portugal | portugiesischen | portugiesen | portugiese
Rumänien | rumänischen | rumänen | rumäne
Saudi-Arabien | saudischen | saudis | saudi
Schweden | schwedischen | - | schwede
Schweiz | schweizer | - | schweizer
Serbien | serbischen | serben | serbe
Slowenien | slowenischen | slowenen | slowene
Spanien | spanischen | spanier | spanier
Südafrika | südafrikanischen | südafrikaner | südafrikaner
Südkorea | südkoreanischen | südkoreaner | südkoreaner
Taiwan | taiwanischen | taiwaner | taiwaner
Vatikan | vatikanischen | - | -
Venezuela | venezolanischen | venezolaner | venezolaner
`;

describe('German words for countries', () => {
  const origins = languageOf('de')?.origins;

  it.each(rowsOf(table))('%s: %s, %s, %s', (country, adjective = '', people = '', one = '') => {
    expect(origins?.adjective(adjective)).toBe(country);
    if (people !== '-') expect(origins?.people(people)).toBe(country);
    if (one !== '-') expect(origins?.one(one)).toBe(country);
  });

  it.each('hafenstädtisch nördlich sibirisch westlich schwedenrätsel irrtum polarisch indirekt'.split(' '))(
    '%s is of no country',
    (word) => {
      expect(origins?.people(word)).toBeNull();
      expect(origins?.one(word)).toBeNull();
    },
  );
});
