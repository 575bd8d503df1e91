import { entries } from '../entries';

/** German: only if, not before, on condition; sorted. */
export const conditionDe: readonly string[] = entries(`
  aber nur; aber … muss; aber … müsse; aber … müssen; aber … müssten; abhängig gemacht; abhängig machen; abhängig von;
  allerdings müsse; allerdings müssten; allerdings nur; als bedingung; als gegenleistung; als voraussetzung;
  an bedingungen; auflage|,n; ausschließlich unter; außer wenn; bedingung für; bedingung ist; bedingung sei;
  bedingungen stell*; bevor nicht; daran geknüpft; droht|e,en … zurückzuziehen; droh|t,te,ten … rückzug; erst dann;
  erst einmal müss*; erst muss; erst müsse; erst müssten; erst nach; erst … wenn; es sei denn; für den fall;
  gebe/gibt/gäbe es … , drohe/muss/müsse/müssten/werde/werden/will/wolle/wollen/würde/würden/zieht/ziehe/ziehen/zöge/zögen;
  gedroht … aufgeben; gegenleistung; geknüpft; gemacht abhängig; gesetzt den fall; hinge … ab; hinweg entschieden;
  hänge von; hängt von; hängt … ab; häng|e,en,t/hing/hingen/hinge … davon ab; im austausch für; im fall; im falle;
  im gegenzug; im gegenzug für; insofern; ja , aber; jedoch müsse; jedoch nur; keine abkommen; keine entscheidung* über;
  keine entscheidung* … ohne; knüpf* … an; koppel* … an; lediglich unter; lehn|t,te,ten … ohne … ab;
  lehn|t,te,ten … vor dem abzug; lehn|t,te,ten … vor dem rückzug;
  lehn|t,te,ten … vor dem/der abzug/rückzug/ende/abschluss/beginn … ab; lehn|t,te,ten … vor einem; macht … abhängig;
  machte … abhängig; mit der bedingung; mit der maßgabe; muss entweder;
  muss/müsse/müssen/müssten erst/zuerst/zunächst/vorher/zuvor; müsse entweder; müssen entweder; müssten entweder;
  nannte … voraussetzung; nannt|e,en … bedingung|,en; nennt … bedingung|,en; nicht bevor; nicht ohne; nicht ohne die;
  nichts über die ukraine; nichts … ohne; nur bei; nur dann; nur gegen; nur gemeinsam; nur im; nur im rahmen; nur in;
  nur nach; nur sofern; nur unter; nur zu; nur … falls; nur … möglich; nur … wenn; ohne die ukraine; ohne ukraine;
  setz|e,t,te,ten … voraus$; solange nicht; soweit; stell|t,te,ten … bedingung|,en; ultimatum; unter auflagen;
  unter bedingungen; unter der bedingung; unter der voraussetzung; unter umständen; unter vorbehalt; verknüpf* … mit;
  von … abhängig; vor ein|er,em … muss/müsse/müssen/müssten; vorausgesetzt; voraussetzung; voraussetzung ist;
  vorbedingung|,en für; vorbehalt|,e,lich; vorher müss*; wenn nicht; wofern; zuerst müss*; zunächst müss*; zuvor müss*;
  über die köpfe; über … köpfe;
`);
