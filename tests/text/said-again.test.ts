import { describe, expect, it } from 'vitest';
import { isSaidAgain } from '../../lib/text/said-again';

// language | a passage that says the position is not new | one that does not, of much the same words
const table = `
de | Der Minister bekräftigte die Zusage. | Der Minister bekam die Zusage.
de | Der Sprecher wiederholte die Drohung. | Der Sprecher widerrief die Drohung.
de | Rom verlangt erneut eine Feuerpause. | Rom verlangt eine erneuerte Feuerpause.
de | Abermals verlangt Rom eine Feuerpause. | Einmal verlangt Rom eine Feuerpause.
de | Warschau ist weiterhin gegen das Vorhaben. | Warschau ist weit hinter dem Vorhaben.
de | Nach wie vor ist Warschau dagegen. | Nach dem Treffen ist Warschau dagegen.
de | Sie hält an der Forderung fest. | Sie hält die Forderung für falsch.
de | Sie hielten bis zuletzt daran fest. | Sie hielten ihn zuletzt auf. Fest steht das nicht.
de | Er beharrt auf dem Abzug. | Er behandelt den Abzug.
de | Die Haltung ist unverändert. | Die Haltung ist verändert.
de | Prag bleibt bei seinem Nein. | Prag bleibend zu nennen, wäre kühn.
en | The minister reaffirmed the pledge. | The minister firmed up the pledge.
en | She reiterated her call for talks. | She iterated over her notes.
en | Rome again wants a truce. | Rome wants a truce against all odds.
en | Prague still rejects the plan. | Prague distils the plan.
en | Warsaw remains opposed. | The remainder is opposed.
en | He stood by the offer. | He stood beside the offer.
en | They continue to reject it. | They discontinue it.
fr | Le ministre a réaffirmé son soutien. | Le ministre a affirmé son soutien.
fr | Rome refuse toujours le plan. | Rome refuse le plan pour tous.
fr | Elle a de nouveau demandé une trêve. | Elle a demandé un nouveau texte.
fr | Prague maintient sa demande. | Prague a tenu sa demande.
uk | Міністр підтвердив обіцянку. | Міністр ствердно кивнув.
uk | Прага знову вимагає перемир'я. | Прага вимагає нового перемир'я.
uk | Вкотре він відкинув план. | Він відкинув план.
uk | Варшава, як і раніше, проти. | Варшава була проти раніше.
ru | Министр подтвердил обещание. | Министр твёрдо пообещал.
ru | Прага снова требует перемирия. | Прага требует основы перемирия.
ru | Варшава по-прежнему против. | Варшава была прежде против.
ru | Он ещё раз отверг план. | Он отверг план в этот раз.
ru | Он еще раз отверг план. | Он раз и навсегда отверг план.
pl | Minister ponownie odrzucił plan. | Minister odrzucił plan.
pl | Praga wciąż jest przeciw. | Praga jest przeciw ciągłym zmianom.
cs | Ministr znovu odmítl plán. | Ministr odmítl nový plán.
cs | Praha trvá na stažení vojsk. | Praha chce stažení vojsk.
it | Il ministro ha ribadito il rifiuto. | Il ministro ha gradito il rifiuto.
it | Praga resta contraria. | Praga era contraria.
es | El ministro reiteró su rechazo. | El ministro retiró su rechazo.
es | Praga sigue en contra. | Praga está en contra, según dijo.
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('a position that is said again', () => {
  it.each(rows)('%s: %s', (lang = '', again = '', once = '') => {
    expect(isSaidAgain(again, lang)).toBe(true);
    expect(isSaidAgain(once, lang)).toBe(false);
  });

  it('is one at the beginning of a sentence, in capitals, in a language with its country', () => {
    expect(isSaidAgain('ERNEUT verlangt Rom eine Feuerpause.', 'de-AT')).toBe(true);
    expect(isSaidAgain('Reaffirming the pledge, she left.', 'en-GB')).toBe(true);
  });

  it('is told by words of the passage’s own language only', () => {
    expect(isSaidAgain('Der See liegt still.', 'de')).toBe(false);
    expect(isSaidAgain('Er kommt again.', 'de')).toBe(false);
    expect(isSaidAgain('erneut, again, snova', 'tr')).toBe(false);
    expect(isSaidAgain('', 'de')).toBe(false);
  });

  it('reads a long passage once', () => {
    const begun = performance.now();
    expect(isSaidAgain('hält '.repeat(20_000), 'de')).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
