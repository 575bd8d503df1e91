import type { EntityRow, Lang, TopicRow } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { rowsIn } from './starter-rows';

// Who is in the news day after day: to build the names of all takes seconds.
const cast = new Set(
  `alexander-lukashenko alexander-stubb andrii-sybiha andriy-yermak antonio-guterres belarus berlin bloomberg boris-pistorius brussels
  china crimea dmitry-medvedev dmitry-peskov dmytro-kuleba dmytro-lubinets denys-shmyhal donald-trump donald-tusk donbas
  emmanuel-macron european-commission european-parliament european-union france friedrich-merz fsb g7 general-staff-of-russia
  general-staff-of-ukraine germany giorgia-meloni gitanas-nauseda hungary hur iaea international-criminal-court iris-t istanbul
  jens-stoltenberg johann-wadephul kaja-kallas keir-starmer keith-kellogg kharkiv london kharkiv-oblast kherson kremlin kupiansk kursk-oblast
  kyiv kyrylo-budanov marco-rubio margarita-simonyan maria-zakharova mark-rutte ministry-of-defence-of-russia
  ministry-of-defence-of-ukraine ministry-of-foreign-affairs-of-russia ministry-of-foreign-affairs-of-ukraine moscow
  mykhailo-podolyak nato odesa oleh-syniehubov oleksandr-syrskyi paris patriot pentagon peter-szijjarto petro-poroshenko pokrovsk
  poland radoslaw-sikorski rafael-grossi recep-tayyip-erdogan red-cross reuters robert-fico roberta-metsola russia rustem-umerov sbu
  sergei-shoigu sergey-lavrov shahed state-duma steve-witkoff sumy taurus turkey ukraine un-security-council united-kingdom
  united-nations united-states ursula-von-der-leyen valerii-zaluzhnyi valery-gerasimov verkhovna-rada viktor-orban vladimir-putin
  volodymyr-zelenskyy vyacheslav-gladkov wang-yi warsaw washington white-house xi-jinping yulia-svyrydenko zaporizhzhia
  zaporizhzhia-nuclear-power-plant`
    .trim()
    .split(/\s+/),
);

const lexicon = openLexicon(
  buildLexicon(
    {
      entities: rowsIn<EntityRow>('entities').filter(({ id }) => cast.has(id)),
      topics: rowsIn<TopicRow>('topics'),
      claims: [],
      positions: [],
    },
    { dataset: 'ukraine-war', revision: '1' },
  ),
);

/** Statements of a page with the starter dataset's topics and best known names, in order; ` ¶ ` parts its paragraphs. */
export function saidOn(page: string, lang: Lang, title = '') {
  const blocks = page.split(' ¶ ').map((text) => ({ text }));
  const request = { blocks, lang, title, date: '2025-08-20', context: { named: [], relevant: true } };
  return detect(request, [lexicon]).statements.map(({ speaker, stance, topics, text, cue }) => ({
    who: speaker && (speaker.id ?? speaker.label),
    ...{ stance, topics, text, cue },
  }));
}
