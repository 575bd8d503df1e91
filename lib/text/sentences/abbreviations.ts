import type { Lang } from '../../rows';
import { entries } from '../entries';

/** Words that end in a full stop without ending a sentence, lower case and without that stop; sorted. */
export const abbreviations: Readonly<Record<Lang, readonly string[]>> = {
  cs: entries(`
    apod; arm; atd; atp; doc; dr; gen; hod; ing; mil; mj; mld; mudr; např; nám; plk; prof; r; resp; st; str; sv; tis; tj; tzv; ul; č;
  `),
  de: entries(`
    a; allg; bzgl; bzw; ca; chr; co; d; dr; ehem; etc; evtl; geb; gem; gen; gest; ggf; h; hl; i; ing; inkl; jh; jr; jur;
    max; med; min; mio; mrd; o; phil; prof; russ; s; sog; st; str; tsd; u; ukr; usw; v; vgl; z; zit;
  `),
  en: entries(`
    adm; apr; aug; brig; capt; co; col; corp; dec; dr; e.g; feb; gen; gov; i.e; inc; jan; jr; lt; ltd; maj; mr;
    mrs; ms; nov; oct; prof; rep; rev; sen; sept; sgt; sr; st; u.k; u.n; u.s; vs;
  `),
  es: entries(`
    aprox; cía; d; dr; dra; ej; etc; gral; núm; prof; pág; sr; sra; sto; ud; uds;
  `),
  fr: entries(`
    adj; av; c.-à-d; dr; env; gén; m; me; mgr; mm; p; prof; st; ste; vs;
  `),
  it: entries(`
    avv; col; dott; ecc; es; gen; ing; mons; on; pag; prof; sen; sig; sigg;
  `),
  pl: entries(`
    al; b; dr; gen; godz; hab; im; in; inż; itd; itp; kpt; m.in; mgr; mjr; mld; mln; np; ok; pn; por; prof; płk; r;
    red; tj; tys; tzn; tzw; ul; ws; zob; św;
  `),
  ru: entries(`
    акад; быв; в; г; гг; ген; гр; долл; ед; им; кв; м; млн; млрд; напр; обл; пос; проф; руб; с; св; см; ст; стр;
    т.д; т.е; т.к; т.н; т.п; тыс; ул;
  `),
  uk: entries(`
    акад; вул; ген; гр; грн; див; дол; м; млн; млрд; напр; обл; п; проф; р; рр; с; св; см; ст; т.д; т.зв; тис; ім;
  `),
};

/** Words that are an abbreviation before a figure alone: `No. 7`, but `He said no.` */
export const beforeFigures: Readonly<Record<Lang, readonly string[]>> = {
  de: entries('abs; art; kap; nr'),
  en: entries('art; no; sec'),
  es: entries('art; núm; pág'),
  fr: entries('art; no'),
  it: entries('art; pag'),
};

/** Abbreviations that often stand at the end of a sentence: a word that opens sentences begins a new one after them. */
export const closing: Readonly<Record<Lang, readonly string[]>> = {
  cs: entries('apod; atd; atp; mil; mld; r'),
  de: entries('a; etc; jh; jr; mio; mrd; tsd; usw'),
  en: entries('corp; etc; inc; jr; ltd; sr; u.k; u.n; u.s'),
  es: entries('etc; ud; uds'),
  fr: entries('etc'),
  it: entries('ecc'),
  pl: entries('im; itd; itp; mld; mln; r; tys'),
  ru: entries('в; г; гг; долл; др; млн; млрд; руб; т.д; т.п; тыс'),
  uk: entries('грн; дол; млн; млрд; р; рр; т.д; тис'),
};

/** Languages in which a number with a full stop is an ordinal: `am 9. Mai`. */
export const ordinals: ReadonlySet<Lang> = new Set(['cs', 'da', 'de', 'no', 'pl', 'sk']);
