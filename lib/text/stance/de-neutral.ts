import { entries } from '../entries';

/** German: what everybody wants to end; sorted. */
export const evilDe: readonly string[] = entries(`
  aggression; angriff*; besatzung; beschuss; blutvergießen; bombardier*; bürgerkrieg|,es,s; eroberungskrieg*;
  feindseligkeiten; gewalt; grundursache*; invasion; isolation; kampfhandlungen; konflikt|,e,en,es,s; kriegshandlungen;
  krieg|,e,en,es,s; kämpfe|,n; leid|,en; russland-ukraine-krieg|,es,s; sterben; töten; ukraine-konflikt|,e,es,s;
  ukraine-krieg|,es,s; ukrainekrieg|,es,s; unterdrückung; ursache*; verbrechen; vernichtungskrieg*; weltkrieg|,es,s;
  zerstörung*; überfall*;
`);

/** German: taking place, existing; sorted. */
export const occurDe: readonly string[] = entries(`
  datum; denkbar; es gebe; es gibt; fand|,en … statt; find|et,en … statt; gebe; gebe es; geplant; gibt es; kann/könne/könnte man … reden/sprechen/verhandeln;
  kann/könne/könnte … gesprochen/verhandelt werden; komme zu;
  kommen werde; kommt es zu; mandat; möglich; plan|,ung; pläne; rechnet mit; stattfinde|n,t; stattgefunden; teilnehm*;
  termin; vertr|at,ete,eten,itt; vorgesehen; vorstellbar; werd|e,en/wird/würde|,n … geben; zustande*;
`);

/** German: leaving open what one thinks; sorted. */
export const openDe: readonly string[] = entries(`
  alle optionen offen; ausweichend; bleibt offen; bleibt vage; blieb offen; blieb vage; kein|e stellungnahme;
  kein|en kommentar; lassen … offen; legt sich nicht fest; legte sich nicht fest; leg|t,te,ten sich … nicht fest;
  ließ … offen; ließen … offen; lässt … offen; mehrdeutig; nicht entschieden; nicht festlegen; nicht kommentieren;
  nicht äußern; noch keine entscheidung; noch nicht entschieden; noch offen; offen gelassen; offen ließ|,en;
  offen lässt; offengelassen; unbeantwortet; unentschieden; unentschlossen; weder bestätig* noch;
  weder zugestimmt noch; weicht … aus$; wich … aus$; wisse/weiß noch nicht; wollte dazu nichts sagen;
  wollte sich nicht äußern; äußert|e,en er/sie sich … nicht; äußert|e,en sich … nicht;
`);

/** German: phrases whose words do not count for what they are elsewhere; sorted. */
export const pseudoDe: readonly string[] = entries(`
  als wenn; auch falls; auch wenn; bevor er; bevor sie;
  droh|e,en,t,te,ten … zu eskalieren/kippen/kollabieren/platzen/scheitern/zerbrechen; ehe*malig; gut drei; gut hundert;
  gut informiert*; gut zwei; guten tag; immer wenn; jedes mal , wenn; mag sein; mehr oder weniger;
  nach/seit/vor der aufhebung/aufkündigung/verletzung; nach/seit/vor/mit dem ende/abbruch/auslaufen/bruch; nicht allein;
  nicht allein durch; nicht einfach; nicht mehr nur; nicht nur; nicht ohne grund; nicht wenige; nicht weniger;
  nicht zu vergessen; nicht zuletzt; nichts anderes als; niemand … mehr; ohne absprache; ohne abstimmung; ohne bedingungen;
  ohne einschränkung; ohne vorbedingung; ohne vorbedingungen; ohne zu zögern; ohne zustimmung; ohne zweifel; ohne zögern;
  selbst wenn; so gut wie; unter anderem; wenn auch; wenn es um; wenn man glaub*; wenn überhaupt; werden wir sehen; wie wenn;
  will heißen; wir werden sehen; zu ende; zweif*/bezweif* … , dass/ob;
`);

/** German: nouns of doing or ending a thing; sorted. */
export const actDe: readonly string[] = entries(`
  abbau; abbruch; abschaffung; aufhebung; aufkündigung; aussetzung; beendigung; begrenzung|,en; beschränkung|,en;
  blockfreiheit; boykott; einschränkung|,en; einstellung; entzug; hindernis|,se,sen; hürde|,n; kürzung|,en; locker|ung,ungen;
  neutralität; reduzierung; restriktion|,en; rücknahme; rückzug; senkung; stopp; streichung; umgehung; unterbrechung;
  verbot|,e,en; verhinderung; verlängerung; verringerung; verschiebung; verschärfung; vertagung; verzicht; verzögerung;
`);
