import { entries } from '../entries';
import { sorted } from './inflected';

/** Nouns for persons that also end compounds (`Regierungssprecher`, `Kreml-Insider`), by how they inflect. */
const persons: readonly (readonly [endings: string, nouns: string])[] = [
  [
    ',n,in,innen,s',
    `anführer anhänger anwohner aufseher befürworter beobachter bewohner bürgerrechtler einwohner helfer berater besatzer betreiber blogger botschafter ermittler
    forscher führer funker gegner gesprächspartner gewerkschafter gründer historiker hardliner insider kanzler kenner
    kommentator kritiker künstler leiter lehrer machthaber manager militärblogger minister mitarbeiter mitglieder
    parlamentarier politiker rechtler redner rentner republikaner richter sanitäter schüler sprecher
    statthalter stellvertreter teilnehmer theoretiker unterhändler unternehmer unterstützer unterzeichner verhandler
    vermittler verteidiger vertreter wissenschaftler mediziner`,
  ],
  [
    ',en,in,innen',
    `aktivist analyst assistent chirurg diplomat dirigent dozent intendant jurist journalist kandidat kommandant korrespondent nationalist ökonom oligarch patriarch pilot
    populist präsident propagandist demonstrant referent spezialist stipendiat student veteran prorektor publizist repräsentant separatist sozialist soldat`,
  ],
  [
    ',s,e,en,in,innen',
    'funktionär gouverneur kommandeur kommissar milliardär offizier parlamentär redakteur regisseur sekretär',
  ],
  [',s,en,in,innen', 'autor direktor professor senator'],
  [',n', 'experte kollege politologe psychologe soziologe zeuge stratege ideologe'],
  [',nen', 'anwältin chefin expertin kollegin politologin soziologin zeugin ärztin'],
  [
    'e,er,en',
    'abgeordnet angestellt angehörig beauftragt beamt bedienstet delegiert gesandt geistlich kriegsgefangen oppositionell verbündet vorsitzend alliiert',
  ],
  [',s', 'anwalt chef general premier'],
  ['', 'anwälte bischof bischöfe chefs fachleute freiwillige generäle medienleute militärs ärzte'],
];

/** Nouns for bodies that also end compounds (`Verteidigungsministerium`, `US-Senat`), by how they inflect. */
const bodies: readonly (readonly [endings: string, nouns: string])[] = [
  [
    ',s,es',
    `außenamt generalstab gerichtshof geheimdienst kanzleramt komitee konzern krisenstab magazin ministerium nachrichtendienst
    nachrichtenportal parlament portal präsidialamt senat sender sicherheitsdienst sicherheitsrat tribunal unternehmen verein
    verfassungsschutz institut bundesrat nationalrat föderationsrat europarat staatsrat`,
  ],
  [',s,es', 'ausschuss gericht kongress verband'],
  [',en', 'agentur delegation fraktion kommission organisation partei regierung stiftung verwaltung zeitung'],
  [',n', 'behörde kreise streitkräfte'],
  [
    '',
    'administration allianz armee armeeführung bündnis bündnisses geheimdienste länder luftwaffe medien militär militärführung opposition parteiführung staaten staatsführung staatsanwaltschaft verbände',
  ],
];

const ending = (classes: typeof persons): readonly string[] =>
  classes.flatMap(([endings, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun) => `*${noun}|${endings}`),
  );

/** German nouns for bodies that name one by themselves; sorted. */
export const organsDe: readonly string[] = sorted(ending(bodies), ['*versammlung']);

/** German nouns for people and bodies that speak; sorted. */
export const peopleDe: readonly string[] = sorted(
  ending(persons),
  organsDe,
  entries(`
    *-freund; *versammlung; afd; amerikaner; amtsinhaber|,in; außenamtssprecher*; außenminister*; bericht|,e; botschaft; bund; bundestag; bundeswehr; bürgermeister|,in; cdu; csu; demokraten; ehemalige|,r; europäer; fdp; führung; general|,e,stab; grünen; konservativen; liberalen; linke; linken; ministeriumssprecher*; nachbarn; nachfolger|,in; papst; partner; präsidentschaft; quellen; rat; rebellen; regierungssprecher*; repräsentantenhaus; schriftsteller|,in; seiten; sozialdemokraten; sozialdemokrat|,in; spd; studie; thinktank; truppe; umfrage; union; verteidigungsminister*; vize; vorgänger|,in; westen;
  `),
);
