import { stemsOf } from '../attribute/inflected';
import { entries } from '../entries';

/** German: only if, not before, on condition; sorted. */
export const conditionDe: readonly string[] = entries(`
  aber nur; abhängig gemacht; abhängig machen; abhängig von; allerdings müsse; allerdings müssten; allerdings nur;
  als bedingung; als gegenleistung; als voraussetzung; an bedingungen; auflage|,n; ausschließlich unter; außer wenn;
  bedingung für; bedingung ist; bedingung sei; bedingungen stell*; bevor nicht; daran geknüpft; davon abhängig;
  droht|e,en … zurückzuziehen; droh|t,te,ten … rückzug; entweder … oder; erst am ende; erst danach; erst dann;
  erst einmal müss*; erst im anschluss; erst im gegenzug; erst im gegenzug für; erst muss; erst müsse; erst müssten;
  erst nach; erst … wenn; es sei denn; frühestens nach; frühestens wenn; gedroht … aufgeben; gegenleistung; geknüpft;
  gemacht abhängig; gesetzt den fall; hinge … ab; hinweg entschieden; hänge von; hängt von; hängt … ab;
  häng|e,en,t/hing/hingen/hinge … davon ab; im austausch für; im gegenzug; im gegenzug für; ja , aber; jedoch müsse;
  jedoch nur; keine abkommen; keine entscheidung* über; keine entscheidung* … ohne;
  kein|e,en frieden/waffenruhe/gespräche/verhandlungen/abkommen/einigung/lösung/deal … ohne; knüpf* … an; koppel* … an;
  lediglich unter; lehn|t,te,ten … ohne … ab; lehn|t,te,ten … vor dem abzug; lehn|t,te,ten … vor dem rückzug;
  lehn|t,te,ten … vor dem/der abzug/rückzug/ende/abschluss/beginn … ab; lehn|t,te,ten … vor einem; macht … abhängig;
  machte … abhängig; mit der auflage; mit der bedingung; mit der maßgabe; mit vorbehalt|en; muss entweder;
  muss/müsse/müssen/müssten erst/zuerst/zunächst/vorher/zuvor; müsse entweder; müssen entweder; müssten entweder;
  nannte … voraussetzung; nannt|e,en … bedingung|,en; nennt … bedingung|,en; nicht ohne; nicht … bevor; nicht … ehe;
  nichts über die ukraine; nichts … ohne; nur bei; nur dann; nur gegen; nur gegen zusicherung*; nur gemeinsam; nur im falle;
  nur im rahmen; nur in verbindung; nur nach; nur um den preis; nur unter; nur zu … bedingungen;
  nur … falls/sofern/solange/soweit/wenn; nur … möglich; setz|e,t,te,ten … voraus$; solange nicht; solange … nicht;
  stell|t,te,ten … bedingung|,en; ultimatum; unter auflagen; unter bedingungen; unter dem vorbehalt; unter der bedingung;
  unter der prämisse; unter der voraussetzung; unter vorbehalt; verknüpf* … mit; von … abhängig;
  vor ein|er,em … muss/müsse/müssen/müssten; vorausgesetzt; voraussetzung; voraussetzung ist; vorbedingung|,en für;
  vorbehalt|,e,lich; vorher müss*; wenn nicht; wofern; zuerst müss*; zunächst müss*; zuvor müss*;
  zwar … aber … muss/müsse/müssen/müssten; über die köpfe; über … köpfe;
`);

const verbs = `akzeptier|e,en,t änder|e,n,t beend|e,en,et beginn|e,en,t bekomm|e,en,t bekäme|,n besteh|e,en,t bleib|e,en,t brech|e,en bricht dauer|e,n,t
  endet erfüll|e,en,t erhalt|e,en erhält erreich|e,en,t fall|e,en fällt find|e,en,et fehl|e,en,t führ|e,en,t geb|e,en gibt gäbe|,n geh|e,en,t geling|e,en,t gewinn|e,en,t
  greif|e,en,t halt|e,en hält kann komm|e,en,t könn|e,en könnte|,n käme|,n lass|e,en lässt lehn|e,en,t lenk|e,en,t liefer|e,n,t mach|e,en,t muss müss|e,en nehm|e,en nimmt
  reagier|e,en,t rück|e,en,t scheiter|e,n,t schließ|e,en,t setz|e,en,t sollte|,n steh|e,en,t stell|e,t stimm|e,en,t tret|e,en tritt tu|e,n,t unterschreib|e,en,t
  unterstütz|e,en,t unterzeichn|e,en,et verletz|e,en,t verlier|e,en,t versuch|e,en,t verweiger|e,n,t verzicht|e,en,et weiger|e,n,t werd|e,en will wird woll|e,en würde|,n zeig|e,en,t
  zieh|e,en,t zöge|,n`;
const follows = `blieb|e,en bleib|e,en,t bräuchte|,n brauch|e,en,t bedeut|e,et dann darf droh|e,en,t dürf|e,en dürfte|,n ende|,n,t erhöh|e,en,t fall|e,en fällt folg|e,en,t geb|e,en gibt gäbe|,n
  geh|e,en,t greif|e,en,t hab|e,en hat hätte|,n ist kann komm|e,en,t käme|,n könn|e,en könnte|,n muss müss|e,en müsste|,n sei|,en sind so soll|,e,en,te,ten steh|e,en,t stell|e,en,t
  verhäng|e,en,t werd|e,en will wird woll|e,en wäre|,n würde|,n zieh|e,en,t zöge|,n`;

/** German: a clause that begins with its verb, and the verb after its comma. */
export const invertedDe = `${stemsOf(verbs).join('/')} … , ${stemsOf(follows).join('/')}`;
