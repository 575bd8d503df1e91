import type { EntityEntry } from '../types';
import type { PageFacts } from './address';
import { type Candidate, nounOf } from './candidate';
import { countryBody } from './country-bodies';
import { type Discourse, fullName, type Holder, isCalled, type Lookup, linked, spanOf } from './discourse';
import { labelOf, labelStart } from './label';
import { bodyAfter, isDefinite } from './noun-phrases';
import { officeOf } from './office';
import { byPronoun, recentSubject } from './pronouns';
import { placedIn, type Reading } from './reading';

type Known = {
  readonly discourse: Discourse;
  readonly entity: Lookup;
  readonly inOffice: PageFacts['inOffice'];
  readonly country: PageFacts['country'];
  /** Somebody whom the same sentence names as its subject before. */
  readonly within: Holder | null;
};

/** The person, government or body behind a candidate; null for a pronoun that fits nobody. */
export function holderOf(reading: Reading, who: Candidate, known: Known): Holder | null {
  const { discourse, entity } = known;
  if (who.kind === 'pronoun') return byPronoun(reading, who, known);
  if (who.entity !== null) return linked(reading, who, entity(who.entity));
  if (who.kind === 'people') return byNoun(reading, who, known);
  return named(reading, who, discourse);
}

/** `der Minister`: whoever is spoken of, unless the words say more; `ein Vertreter des Weißen Hauses`: the body. */
function byNoun(reading: Reading, who: Candidate, known: Known): Holder | null {
  const { language } = reading;
  const word = nounOf(reading, who);
  const at = spanOf(reading, who);
  const isVoice = language.is.voice(word);
  const once = isFormer(reading, who) ? spokeLast(reading, who, known.discourse) : null;
  if (once) return { ...once, ...at };
  if (isFormer(reading, who)) return { ...at, id: null, label: labelOf(reading, who), gender: null, isPerson: true };
  // `die Behörde in Kyjiw` behind what a ministry says is that ministry.
  const isSeat = language.is.authority(word) && known.discourse.last?.holder.isOrganisation !== true;
  const isOf = language.data.capitals === 'nouns' && (isVoice || isSeat);
  const body = language.is.body(word) && !isOf ? null : bodyAfter(reading, who);
  const head = body !== null && language.is.head(word) ? headOf(body, known) : null;
  if (head) return { ...head, ...at };
  const own = ownBody(reading, who, body, known);
  if (own) return own;
  const entry = spokenFor(reading, who, body, known);
  if (entry) return { ...at, id: entry.standsFor ?? entry.id, label: entry.label, gender: null, isPerson: false };
  const official = who.isBodyName ? null : (officeOf(reading, who, known) ?? bodyOf(reading, who, known));
  if (official) return official;
  const meant = body === null && !isPlural(reading, word) ? meantBy(reading, who, known) : null;
  if (meant) return { ...meant, ...at };
  const isBody = language.is.body(word);
  const isOrgan = isBody || language.is.organ(word) || who.isBodyName === true;
  if (!body && (isBody || !isOrgan) && isDefinite(reading, who)) {
    const found = isBody ? lastBodyOf(reading, who, known) : lastFitting(reading, who, known);
    if (found) return { ...found, ...at };
  }
  const words = labelOf(reading, who);
  const group = isPlural(reading, word) ? { isGroup: true as const } : {};
  return { ...at, id: null, label: words, gender: null, isPerson: !isOrgan, ...group };
}

/** `a former US ambassador`, `l'ancien ambassadeur`: who speaks for nobody any more. */
const isFormer = ({ list, language: { is } }: Reading, { phrase, last }: Candidate): boolean =>
  list.slice(phrase, last + 1).some(({ low }) => is.former(low));

/** `der frühere Präsident`: the person who has just spoken. */
function spokeLast(reading: Reading, who: Candidate, { last }: Discourse): Holder | null {
  if (last === null || !isDefinite(reading, who)) return null;
  return last.holder.isPerson && reading.index - last.block <= 1 ? last.holder : null;
}

/** `Russia's defence ministry`: a country's body, whose name the dataset writes with capitals; `the defence ministry` is that of the country just spoken of. */
function bodyOf(reading: Reading, who: Candidate, { country, discourse, within, entity }: Known): Holder | null {
  const { list, language } = reading;
  if (!language.data.nounsBefore || !language.is.body(list[who.first]?.low ?? '')) return null;
  const words = list.slice(labelStart(reading, who), who.last + 1).map(({ text }) => text);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const called = (words: string) => linked(reading, who, country(words, language.data.lang));
  if (words.length !== 2) return words.length > 2 ? called(name) : null;
  for (const one of [within, recentSubject(reading, discourse), discourse.last?.holder ?? null]) {
    const said = one?.id ? entity(one.id) : null;
    const owner = one?.isPerson ? entity(said?.speaksFor[0]?.entity ?? '') : (said ?? one);
    const body = owner && called(`${owner.label}'s ${name}`);
    if (body) return body;
  }
  return null;
}

/** The ministry of the country in whose seat it is, `das Außenministerium in Kyjiw`, or of the one just spoken of. */
function ownBody(reading: Reading, who: Candidate, body: string | null, known: Known): Holder | null {
  const { discourse, within, entity, country } = known;
  const { data, origins } = reading.language;
  const isOther = origins.adjective(reading.list[who.first - 1]?.low ?? '') !== null;
  if (data.capitals !== 'nouns' || who.isBodyName || isOther || !(body || isDefinite(reading, who))) return null;
  const recent = [within, recentSubject(reading, discourse), discourse.last?.holder].flatMap((one) => one?.id ?? []);
  for (const id of body ? [body] : recent) {
    const entry = entity(id);
    const owner = entry?.speaksFor[0]?.entity ?? entry?.standsFor ?? id;
    const found = countryBody(reading, who, owner, country);
    if (found) return linked(reading, who, found);
  }
  return null;
}

/** The body for which a voice speaks, by what stands after or before it; of a country's authorities the seat: `das Außenministerium in Kyjiw`. */
function spokenFor(
  reading: Reading,
  who: Candidate,
  body: string | null,
  { entity, country }: Known,
): EntityEntry | null {
  const { is } = reading.language;
  const word = nounOf(reading, who);
  const after = body === null ? null : entity(body);
  if (is.voice(word)) return after ?? ownerOf(reading, who, entity) ?? countryAfter(reading, who, country);
  if (reading.language.data.capitals !== 'nouns' || !is.authority(word)) return null;
  return after?.standsFor ? after : ownerOf(reading, who, entity);
}

/** `eine Sprecherin | der ungarischen Regierung`: the country whose authority follows in the genitive. */
function countryAfter({ list, language }: Reading, { last }: Candidate, country: Known['country']): EntityEntry | null {
  const { is, origins, data } = language;
  const [article, adjective, noun] = list.slice(last + 1, last + 4).map(({ low }) => low);
  if (!is.genitive(article ?? '') || !(is.authority(noun ?? '') || is.organ(noun ?? ''))) return null;
  const name = origins.adjective(adjective ?? '');
  return name === null ? null : country(name, data.lang);
}

/** The one last spoken of who heads a body: `глава МИД` is the minister whom the page has named before. */
function headOf(body: string, { discourse, entity }: Known): Holder | null {
  const sides = [body, ...(entity(body)?.speaksFor ?? []).map((tenure) => tenure.entity)];
  const isOfBody = ({ id }: Holder) =>
    id !== null && entity(id)?.speaksFor.some((tenure) => sides.includes(tenure.entity)) === true;
  return discourse.persons.findLast(isOfBody) ?? null;
}

const isPlural = ({ language }: Reading, word: string): boolean =>
  language.data.plural.some((ending) => word.endsWith(ending));

/**
 * Whose voice or paper a noun without a name is: of a compound its first part (`Nato-Sprecherin`); of a voice the body that spoke or
 * was spoken of just before (`eine Sprecherin`), of a paper (`in dem Bericht`) whoever spoke before.
 */
function meantBy(reading: Reading, who: Candidate, { discourse, entity, within }: Known): Holder | null {
  const { is } = reading.language;
  const word = nounOf(reading, who);
  const hyphen = word.lastIndexOf('-');
  const head = word.slice(hyphen + 1);
  if (!is.voice(head) && !is.paper(head)) return null;
  const [inside] = placedIn(reading.mentions, who.first, who.first + 1);
  if (inside && hyphen > 0) return linked(reading, who, entity(inside.value.entity.id));
  const { last } = discourse;
  const spoke = last !== null && reading.index - last.block <= 1 ? last.holder : null;
  if (hyphen > 0) return null;
  if (is.paper(head)) return isDefinite(reading, who) ? spoke : null;
  const spokenOf = recentSubject(reading, discourse);
  const isBody = spokenOf?.id ? entity(spokenOf.id)?.kind === 'org' : false;
  return [within, spoke, isBody ? spokenOf : null].find((one) => one?.isPerson === false) ?? null;
}

/** The body of which the page speaks: one that is its subject or spoke last, else the one named last; what a noun says of it, `the defence ministry`, is in its name. */
function lastBodyOf(reading: Reading, who: Candidate, { discourse, within, entity }: Known): Holder | null {
  const said = reading.language.data.nounsBefore
    ? reading.list.slice(labelStart(reading, who), who.first).map(({ low }) => low)
    : [];
  const fits = (one: Holder | null) =>
    one !== null && !one.isPerson && said.every((word) => one.label.toLowerCase().includes(word));
  const recent = [within, recentSubject(reading, discourse), discourse.last?.holder ?? null];
  const { lastBody, lastOrganisation } = discourse;
  // Where no article tells whether it is known which, `агентство` and `відомство` are no country.
  if (reading.language.data.definite.length === 0)
    return recent.find((one) => one?.isOrganisation) ?? lastOrganisation ?? recent.find(fits) ?? lastBody;
  const isPlace = lastBody?.id ? entity(lastBody.id)?.kind === 'place' : false;
  return recent.find(fits) ?? (!isPlace && fits(lastBody) ? lastBody : null);
}

/** The last person that a noun may mean: by gender, and by country where the noun is one of its people. */
function lastFitting(reading: Reading, who: Candidate, { discourse, entity, country: named }: Known): Holder | null {
  const { data, origins } = reading.language;
  const word = nounOf(reading, who);
  if (isPlural(reading, word)) return null;
  const name = origins.one(word);
  const country = name === null ? null : (named(name, data.lang)?.id ?? null);
  const isArticled = word.endsWith('e') && reading.list[who.phrase]?.low === data.feminineArticle;
  const isFemale = isArticled || data.feminine.some((ending) => word.endsWith(ending));
  const fits = (holder: Holder) => {
    if (!holder.isPerson || holder.isGroup) return false;
    if (isFemale ? holder.gender === 'm' : holder.gender === 'f' && data.feminine.length > 0) return false;
    if (country === null || holder.id === null) return true;
    return entity(holder.id)?.speaksFor.some((tenure) => tenure.entity === country) === true;
  };
  const known = [recentSubject(reading, discourse), discourse.lastPerson];
  const people = [...discourse.persons, ...known.flatMap((one) => one ?? []).reverse()];
  const isMeant = (one: Holder) => fits(one) && isCalled(discourse, reading.language, one, word);
  const recent = people.findLast(isMeant) ?? people.findLast(fits);
  // Without articles (`премьер-министр`) a title's own form says nothing of its holder.
  if (recent || isFemale || data.definite.length > 0) return recent ?? null;
  return known.find((one) => one?.isPerson) ?? discourse.persons.at(-1) ?? null;
}

/** Whose mouth or body a voice is by the genitive right before it, where nouns have capitals: `Russlands Regierung`; of a person (`Putins Sprecher`) whom that one speaks for. */
function ownerOf({ language, mentions }: Reading, { first }: Candidate, entity: Lookup): EntityEntry | null {
  if (language.data.capitals !== 'nouns') return null;
  const owner = placedIn(mentions, first - 1, first).find(({ value }) => value.text.endsWith('s'));
  const entry = owner ? entity(owner.value.entity.id) : null;
  return entry?.kind === 'person' ? entity(entry.speaksFor[0]?.entity ?? '') : entry;
}

function named(reading: Reading, who: Candidate, discourse: Discourse): Holder {
  const { honorific } = reading.language.is;
  let first = who.first;
  while (first < who.last && (honorific(reading.list[first]?.low ?? '') || !reading.list[first]?.isWord)) first++;
  const words = reading.text.slice(reading.list[first]?.start ?? 0, reading.list[who.last]?.end ?? 0);
  const surname = reading.list[who.last]?.low ?? '';
  const known = fullName(discourse, surname);
  if (known === null) discourse.unknown.set(surname, words);
  return { ...spanOf(reading, who), id: null, label: known ?? words, gender: null, isPerson: true };
}
