import { entries } from '../entries';

/** English: praise of a thing and the good that comes of it; sorted. */
export const goodEn: readonly string[] = entries(`
  acceptable; adequate; advantageous; advantage|,s; appropriate; belong|,s,ed in; benefi|cial,t,ted,ts;
  best option/solution/way; breakthrough; brilliant; chance; clear message/signal; constructive; cornerstone;
  correct; decisive; effective; encouraging; excellent; fair; first step; game changer; game-changer; good for;
  good idea; good step; good thing; great step; have/has worked; help|,s; historic; important step;
  in *'s interest|s; in everyone's interest; is/are working; just; justified; legitimate; logical;
  makes/make/made sense; milestone; necessary step; next step; only way; opportunity; positive; productive;
  promising; proportionate; prospect of; protects; realistic; reasonable; remain|,ed,s in force/place; right;
  right decision/message/move/signal/step/thing/time/way; right direction; sensible; significant progress;
  significant step; stay|,ed,s in force/place; step forward; strong message/signal; substantive; success|,ful;
  the way forward; the way out; tremendous; useful; very good; welcome step; will/would/must stay; win-win; wise;
  worth|,while;
`);

/** English: blame of a thing and the harm that comes of it; sorted. */
export const badEn: readonly string[] = entries(`
  achiev|e,ed,es nothing; add|,s,ed,ing fuel; adventurism; afraid; appeas|e,ement,ing; arbitrary; backfire|,d,s;
  betrayal; blackmail; blow to; blunder; breather; breathing space; burden; buy/buys/buying … time; capitulation;
  castles in the air; catastroph*; confrontational; cost|,ly,s; counter-productive; counterintuitive;
  counterproductive; crazy; crisis; cynical; damag|e,ed,es,ing; dangerous; dead end; dead letter; dead on arrival;
  dead-end; deadlock; declaration of war; destroy|,ed,ing,s; detached from reality; detrimental; devastating;
  disadvantage*; disaster*; discriminatory; disproportionate; divisive; doomed; economic war; empty; endanger|ed,s;
  error; escalat|e,ed,es,ing,ion,ory; fail|ed,ing,s,ure; fairy tale; famine; fan|,s,ned,ning the flames;
  fear|ed,ing,s; folly; foolish; fuel|,s,ed,ing … war/conflict; futile; gift to; had/has/have to go;
  harm|,ed,ful,ing,s; hollow; hostile; humiliat|e,ed,es,ing,ion; hunger; hurt|,ing,s; hypocri*; hypocrisy; illegal;
  illegitimate; illus|ion,ory; impossible; impractical; in vain; inadmissible; inappropriate; inconceivable;
  ineffective; insane; insanity; interference; irresponsible; isolat|ing; jeopardi|se,sed,ses,ze,zed,zes;
  lead/leads/leading only to; lead/leads/leading/led to; lose-lose; mad; madness; makes no sense; meaningless;
  meddling; misguided; mistake|,n; must go; naive; nightmare; no longer an option; no sense; no-win; non-negotiable;
  non-starter; nonsensical; not an option; not feasible; not help; not negotiable; not on the table; not possible;
  not up for; not working; not worth;
  not/never be allowed/given/granted/admitted/invited/delivered/supplied/provided; off the agenda; off the table;
  oil/fuel/petrol on/onto the fire/flames; one-sided; out of the question; out of touch; outrageous;
  path/road/way to disaster/escalation/nowhere/ruin/war; pay|,s,ing the price; pipe dream; playing with fire;
  play|,s,ed,ing into the hands; pointless; pour|,s,ed,ing fuel; premature; prolong|,ed,ing,s; provocati|on,ve;
  punish|,es,ing ordinary; rearm|,ing; reckless; red rag; regroup|,ing; respite;
  reward|,ed,ing,s aggression/aggressors/putin/moscow/russia/the; reward|,s for; risk|,ing,s,y; robbery;
  ruin|,ed,ing,ous,s; sabre-rattling; scandalous; scrap of paper; self-defeating; senseless; shameful; short-sighted;
  shortsighted; show/sign of weakness; sow|,s,n,ing; spiral; step back|wards; step too far; strangl|e,ing; stupid;
  suicidal; suicide; surrender; theft; threat to; threaten|,ed,ing,s; too early; toothless; trade war; trap; treason;
  tyranny; unacceptable; unconstitutional; undermin|e,ed,es,ing; unfair; unhelpful; unjust|,ified; unlawful;
  unnecessary; unrealistic; unserious; unthinkable; unwise; unworkable; useless; utopia|,n,s; vicious; waste; waste of;
  weaken|ed,s; will/would/shall/should/could/can not/never join/become/receive/get/enter; wishful thinking;
  won't/wouldn't/can't/cannot/couldn't/shouldn't join/become/receive/get/enter; worr|ied,ies,y; worthless; wrong;
`);

/** English: announcing an answer to a thing; sorted. */
export const threatEn: readonly string[] = entries(`
  act of war; answer|,s,ed,ing in kind; at war with; bear the consequences; consequences; consider the consequences;
  consider their consequences; counter-measure|,s; counter-sanction|,s; countermeasure|,s; countersanction|,s;
  direct confrontation; direct involvement; direct participant|,s; face the consequences;
  harsh/tough/painful/symmetrical/asymmetrical/mirror response; hit back; hitting back; in response will;
  legitimate target|,s; mirror measures; mirror response; need|,s to consider/think … consequences;
  not go unanswered; not leave … unanswered; not remain unanswered; parties to the conflict; party to the conflict;
  party to the war; pay a/the/dearly; pay|,ing a heavy price; protectionist; protective measures; reciprocal;
  respond in kind; retaliating; retaliat|e,ed,es,ion,ory; strike back; symmetric|,al; think about the consequences;
  think of the consequences; tit-for-tat; war with nato; will answer; will respond; will/would/shall regret;
  would answer; would respond;
`);
