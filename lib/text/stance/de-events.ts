import { entries } from '../entries';

/** German: what happens in a war and is only told: the dead and injured, fires, the power that is off; sorted. */
export const eventDe: readonly string[] = entries(`
 abgestürzt|,e; ausgebrannt|,e; ausgefallen; ausgerückt; bergungsarbeiten; beschädigt|,e,en; beschädigung|,en;
 brach|,en … aus; brand|,es; brannt|e,en; brenn|e,en; bränd|e,en; detonation|,en; detoniert|,e,en; eingeschlagen;
 eingestürzt|,e; einsatzkräfte|,n; einschl|ag,äge,ägen,agen; erlag|,en; erlitt|,en; evakuiert|,e,en; evakuierung|,en;
 explodiert|,e,en; explosion|,en; feuerwehr*; fing|,en … feuer; flammen;
 gab/gebe/gibt … tote/toten/verletzte/verletzten/opfer; geborgen|,e; gelöscht; gestorben; getötet|,e,en; herabfallende*;
 in brand; kampfjets … auf; kam|,en … ums leben; klinik|,en; krankenhaus … behandelt/eingeliefert/gebracht;
 leichtverletzt*; löscharbeiten; löscht|e,en; menschenleben; notaufnahme; notstrom*; ohne heizung; ohne strom;
 ohne wasser; rettungsdienst*; rettungskräfte|,n; sachschäden; schrapnell*; schwerverletzt*; splitter|,n; starb|,en;
 sterbe; stromausf|all,älle,ällen; todesopfer|,n; tote|,n,r; trümmer*; umgekommen; ums leben; unverletzt;
 verletzt worden; verletzt wurd|e,en; vermisst|,e,en; verschüttet|,e,en; verwundet|,e,en;
 wurd|e,en/sei/seien/werd|e,en … verletzt; zahl der verletzten; überlebend|e,en,er;
`);
