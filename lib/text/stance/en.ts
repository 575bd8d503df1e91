import { entries } from '../entries';
import type { StanceData } from './data';
import { eventEn } from './en-events';

/** English: for, against, on condition. */
export const en: StanceData = {
  lang: 'en',
  support: entries(`
    abid|e,es,ed by; accept|,ed,s; adher|e,es,ed to; adopt|ed,s; advocates for; advoca|cy,te,ted,tes,ting; agree on;
    agreed on; agree|,d,s; agree|,s,d to; agree|ing,ment to; aim|s,ed,ing to; all for a/an/any/the; allow|ed,s;
    am/are/is/was/were for a/an/the; announc|e,ed,es,ing; appeal|,s,ed for; applaud|,ed,ing,s; appreciat|e,ed,es,ion;
    approv|al,e,ed,es,ing; argu|e,es,ed for; argu|es,ed in favor; aspiration|,s; aspire|,d,s; assure|,d,s;
    at the side of; attempt|s,ed,ing to; authori|se,sed,ses,ze,zed,zes;
    back a/an/any/further/more/new/such/the/these/this/tougher; backing of; back|ed,er,ing,s; blessing; call|,s,ed on;
    call|,s,ed,ing for; came round/around to; campaign|,s,ed,ing for; champion|ed,ing,s; clear|,s,ed the way;
    commend|,ed,s; committed to; commit|ment,s,ted; com|es,ing round to; confident; congratulate|,d,s; consent|,ed,s;
    decid|e,es,ed on; decid|e,es,ed to; declar|e,es,ed a; defend|ed,ing,s; delighted; desire|d,s; des|erved,erves,ire;
    determined to; do not object; does not object; doubl|es,ed down on;
    drop|,s,ped,ping her/his/its/their objections/opposition/resistance/veto; eager; embrac|e,ed,es,ing; encouraged;
    endors|e,ed,ement,es,ing; enthusiastic; favor|,able,ed,s; favourable; favour|,ed,s; float|,s,ed the idea;
    gave his backing; get behind; give … backing; glad; go-ahead; grateful; gratitude; green light; greenlight*;
    guarantee|,d; hail|ed,ing,s; has the backing; hope|,d,ful; hope|fully,s; in favor of; in favour of; in principle;
    in support; in support of; inclined to; insist|,s,ed on; intend|,ed,s; interested in; introduce|d,s;
    invit|ation,e,ed,es,ing; justif|ied,ies,y; keen; laud|ed,s; let us; let's;
    lift|,s,ed,ing her/his/its/their veto/blockade/objections; line up behind; lobb|y,ies,ied,ying for; long|,ed,s for;
    look|,s,ed,ing forward; made the case for; mak|es,ing the case for; never leave/abandon/desert/forsake;
    no longer oppos|e,ed,es; no objection|s; no problem with; not alone; not leave/abandon/desert/forsake; not opposed;
    nothing against; offer|ed,ing,s; on board; on the side of; open to; open|,s,ed the door to; optimistic;
    opt|,s,ed for; order|s,ed a; passe|d,s; pav|e,es,ed,ing the way; permit|s,ted; plan|,s,ned,ning to; plead|,s,ed for;
    pledge|d,s; ple|ased,dge; praise|d,s; prepared to; press|,es,ed,ing for; promis|e,ed,es,ing; propose|,d,s;
    push|,es,ed,ing for; put forward; put|,s,ting … weight behind; rall|y,ies,ied around; rall|y,ies,ied behind;
    ratif|ied,y; ready for; ready to; read|iness,y; reaffirm|ed,s; recommend|,ed,s; remain committed; resolved to;
    respect|ed,s; satisfied; say yes; seek|,ing,s; shoulder to shoulder; side with; sid|es,ed with;
    sign|,s,ed,ing off on; sign|ed,ing,s; solidarity; sought; spearhead|s,ed; sp|eak,eaks,oke,oken out for;
    stand shoulder; stand with; stand|,s by; stand|,s,ing beside; stand|,s,ing firmly/squarely behind;
    stand|,s,ing with; stood by; stood with; strive|,s; striv|ing for; submit|s,ted; suggest|ed,s; supporter|,s of;
    support|,ed,ing,ive,s; tabled; thank|,ed,ing,s;
    threaten|,ed,ing,s additional/fresh/further/harsher/heavier/more/new/tougher; threaten|,ed,ing,s to;
    threw … weight/support behind; throw|,s,n,ing … weight/support behind; tr|y,ies,ied,ying to; undert|ake,akes,ook;
    unveil|ed,s; uph|eld,old,olds,olding; vot|e,ing for; vot|ed,es for; vow; vow|,s,ed to; want|,ed,ing,s;
    warm|,s,ed,ing to; we are for; welcome|,d,s; willing|,ness; wish|,es,ed for;
    withdr|ew,aws,awn her/his/its/their objections/opposition/veto; would like; would not object;
    would/will not rule out; would/will not stand in the way;
    would/will/does/do/did not block/hinder/obstruct/oppose/resist/veto; would/will/wouldn't/won't not rule out;
    wouldn't/won't rule out; wouldn't/won't/doesn't/don't/didn't block/hinder/obstruct/oppose/resist/veto;
    yearn|,s,ed for; yes to;
  `),
  stand: [],
  demand: entries(`
    appeal|,s,ed to; ask|,s,ed for; ask|,s,ed,ing … to; beg|ged,s; calls; call|,s,ed,ing for; critical; crucial;
    demand|,ed,ing,s; deserve; duty; entitled; essential; exhort*; had to; has the right; has to; have to; high time;
    imperative; implore|,d,s; importan|ce,t; indispensable; inevitable; insisting; insist|,s,ed that; it is time;
    it's time; key to; must; necessary; need|,ed,s; need|,s to; no alternative; oblig|ation,ed; ought to; overdue;
    plea; pressing; priority; requ|ested,ests,ired,ires; responsibility to; right to; should; the right; time for;
    unavoidable; urg|e,ed,ent,ently,es,ing; vital;
  `),
  plan: entries(`
    accelerate|,d,s; allocate|,d,s; arrang|e,ed,es,ing; assist|ed,ing,s; boost|ed,ing,s; broker|ed,ing; carry on;
    confiscate|,d,s; continue|,s,d to; contribute|,d,s; deliver|,ed,ing,s; deploy|ed,ing,s; do all; do everything;
    doing everything; donate|,d,s; earmark*; expand|ed,ing,s; extend|ed,ing,s; financ|e,ed,es,ing; freez|e,es,ing;
    froze; fund|ed,ing,s; gave; giv|e,en,es,ing; grant|ed,s; hasten; help|ed,ing,s; i am going to; i will; i'll;
    implement|ed,ing,s; impos|e,ed,es,ing; increas|e,ed,es,ing; introduc|e,ing; invest|ed,s; join|ed,ing,s;
    keep|,s on; launche|d,s; mediate|,d,s; negotiat|e,ing; organi|se,sed,ses,ze,zed,zes; participate|,d,s;
    prepar|ed,es,ing; provid|e,ed,es,ing; seize|,d,s; sen|d,ding,ds,t; ship|ped,ping,s; sign up; slap|ped,s;
    speed|,s up; step|,s,ped,ping up; strengthen|ed,ing,s; suppl|ied,ies,y,ying; tighten|ed,ing,s; toughen|,ed,s;
    train|ed,s; we are going to; we are ready; we are working; we continue; we help; we provide; we shall; we support;
    we will; we'll; we're going to; we're working; will continue; working on; working toward; working towards;
    work|,s,ed toward; work|,s,ed towards; would continue;
  `),
  good: entries(`
    acceptable; adequate; advantage|,s; appropriate; belong|,s,ed in; benefi|cial,t,ted,ts; breakthrough; chance;
    constructive; effective; encouraging; fair; first step; good for; good idea; good step; good thing; help|,s;
    historic; in *'s interest|s; just; legitimate; logical; milestone; opportunity; positive; proportionate;
    prospect of; protects; realistic; reasonable; remain|,ed,s in force/place; right; right direction; sensible;
    stay|,ed,s in force/place; step forward; success|,ful; useful; will/would/must stay; wise; worth|,while;
  `),
  accuse: ['accus|e,ed,es,ing', 'alleg|e,ed,es,ing', 'blam|e,ed,es,ing'],
  hearsay: entries(`
    accusation|,s; allegation|,s; assertion|,s; charge|,s; claim|,s; insinuation|,s; report|,s; rumor|,s; rumour|,s;
    speculation; suggestion|,s;
  `),
  condemn: entries(`
    blast|,ed,ing,s; condemn|,ation,ed,ing,s; critici|se,sed,ses,sing,sm,ze,zed,zes,zing; decr|ied,ies,y;
    denounc|e,ed,es,ing; deplore|,d,s; lambast*; slam|,med,ming,s;
  `),
  oppose: entries(`
    abstain|ed,s; abstention; am/are/be/been/is/was/were against; ang|ered,ry; attack|,s,ed the idea; back|,s,ed away;
    balk|ed,s; baulk|ed,s; boycott|,ed,s; bristl|ed,es; came/comes out against; cannot accept; cannot support;
    cannot/can't/couldn't do without; cast doubt; caution|,s,ed against; cautious; close|,s,d the door; cold feet;
    come out against; complain|,ed,ing,s about/of; concerned; concern|,s over; could not do without; critic of;
    critical of/about/position/stance/view; dead set against; decline|d,s; did not support; dig|,s,ging in … heels;
    disagree|d,ing,s; disappoint*; disapprov|al,e,ed,es; discourag|e,ed,es,ing; dismissive; dissent;
    distanc|e,es,ed,ing herself/himself/itself/themselves; do not support; do not want; do/does/did not believe in;
    do/does/did/would not work; does not support; does not want; doesn't support; doesn't want; don't want;
    don't/doesn't/didn't believe in; doubt|,ed,ful,s; drag|,s,ged,ging … feet; dug in … heels; express|,ed,es concern;
    furious; held off; held up; hesitant; hold|,s,ing off; hold|,s,ing up; hostile to; hostility; in no hurry;
    in no mood; keep|,s,ing out; kept out; lament|ed,s; lash|,es,ed out; little appetite/chance/hope/interest/sign;
    mock|ed,s; must/should be no; never recogni|se,ze; no appetite for; no desire for/to; no interest in; no need for;
    no need to; no place for; no point in; no question of; no recognition; no rush; no sign of; no to; no wish to;
    not interested; not prepared; not ready; not the time to; not willing; not/cannot recogni|se,ze,sed,zed;
    object|,ion,ions; object|,s,ed to; one/you cannot/can't; opponent|,s of; oppos|e,ed,es,ing; opt|,s,ed out;
    outrage|,d; pour|,s,ed,ing cold water; protest|,s,ed against; pull|,s,ed the plug; put|,s,ting the brakes on;
    question|s,ed the; question|s,ed whether; rail|,s,ed against; rebuke|,d,s; recoil|ed,s; red line; refus|e,ed,es,ing;
    regret|s,ted; reluctant; reprov*; repudiate|,d,s; resent*; reservations; resist|,ed,ing,s; ridicule|,d,s; rule out;
    rul|es,ed,ing out; sceptical; scorn*; see no; see/sees/saw/seeing no point/reason/need/sense/use; sees no;
    shoot|,s down; short shrift; shot down; should not; shun|ned,s; skeptical; slam|,s,med the door; snub|bed,s;
    spurn|ed,s; sp|eak,eaks,eaking,oke,oken out against; stall|,s,ed,ing on; stand against; stands against;
    stands/stood by … refusal; stay|,s,ed,ing out; steer|,s,ed clear; stood against; stuck/sticks/stick to … refusal;
    there can/could/will/would be no; threw out; throw|,s out; toy|,s,ed,ing with dropping/easing/lifting/ending;
    turn|,s,ed down; under no circumstances; unwilling; veto|,ed; voice|,s,d … opposition; vot|ed,es against;
    walk|,ed,s,ing away from; warn|,ed,s … against; warn|,s,ed against; warn|,s,ed,ing about; warn|,s,ed,ing of;
    warn|,s,ed,ing that; warn|,s,ed,ing … over; warn|ing,ings against; wary; will not; withdraw support; won't;
    would not; would/will only benefit/buy/embolden/encourage/give/help/prolong/reward/serve/strengthen;
  `),
  threat: entries(`
    bear the consequences; consequences; consider the consequences; consider their consequences; counter-measure|,s;
    countermeasure|,s; face the consequences; hit back; hitting back; legitimate target|,s; respond in kind;
    retaliat|e,ed,es,ion,ory; strike back; think about the consequences; think of the consequences; will respond;
    would respond;
  `),
  rebut: entries(`
    brush|,ed,es,ing aside/off; contradict|,ed,s; dismiss|,ed,es,ing; dispute|,d,s; laugh|,s,ed off; pour|,s,ed scorn on;
    rebu|ffed,ffs,ts,tted; reject|,ed,ing,ion,s; scoff|,s,ed at; shrug|,s,ged off; sneer|,s,ed at; swat|,s,ted away;
    wav|e,es,ed aside/away;
  `),
  bad: entries(`
    achiev|e,ed,es nothing; afraid; backfire|,d,s; betrayal; blackmail; blunder; breather; breathing space; burden;
    buy/buys/buying … time; capitulation; catastroph*; confrontational; cost|,ly,s; counter-productive;
    counterproductive; crazy; crisis; cynical; damag|e,ed,es,ing; dangerous; dead end; dead-end; declaration of war;
    destroy|,ed,ing,s; detrimental; devastating; disadvantage*; disaster*; disproportionate; doomed; economic war;
    endanger|ed,s; error; escalat|e,ed,es,ing,ion,ory; fail|ed,ing,s,ure; famine; fear|ed,ing,s; foolish;
    fuel|,s,ed,ing … war/conflict; futile; had/has/have to go; harm|,ed,ful,ing,s; hostile; hunger; hurt|,ing,s;
    hypocri*; illegal; illegitimate; illus|ion,ory; impossible; inadmissible; inappropriate; inconceivable;
    ineffective; insane; interference; irresponsible; jeopardi|se,sed,ses,ze,zed,zes; lead/leads/leading only to;
    lead/leads/leading/led to; lose-lose; mad; makes no sense; mistake|,n; must go; naive; no longer an option;
    no sense; no-win; non-negotiable; non-starter; not an option; not feasible; not help; not negotiable;
    not on the table; not possible; not up for; not working; off the agenda; off the table; out of the question;
    playing with fire; pointless; pour|,s,ed,ing fuel; premature; prolong|,ed,ing,s; provocati|on,ve;
    rearm|,ing; reckless; regroup|,ing; respite; reward|,ed,ing,s aggression/aggressors/putin/moscow/russia/the;
    reward|,s for; risk|,ing,s,y; robbery; senseless; stupid; suicidal; surrender; theft; threat to;
    threaten|,ed,ing,s; too early; trade war; trap; treason; unacceptable; undermin|e,ed,es,ing; unfair;
    unjust|,ified; unlawful; unrealistic; unthinkable; unwise; useless; waste; waste of; weaken|ed,s; worr|ied,ies,y;
    wrong;
  `),
  reverse: entries(`
    abandon|,ed,ing,s; abolish|,ed,es,ing; avert|,ed,s; ban|,ned; ban|ning,s; block|,ed,ing,s; break|,s,ing off;
    broke off; broken off; cancell|ation,ed,ing; cancels; cancel|,ed; ceas|e,ed,es,ing; curb|,ed,s; curtail|,ed,s;
    cut back; cut off; cutting; cutting off; cut|,s; decreas|e,ed,es,ing; delay|,ed,ing,s; derail|,ed,ing,s;
    discontinue|,d,s; ditch|,ed,es,ing; drop|,ped,ping,s; eas|e,ed,es,ing; eliminat|e,ed,es,ing; end|,ed,ing,s;
    exit|,ing; forbid|,s; foregoing; forgo; freed from; gave up; get rid of; give up; given up; giving up;
    halt|,ed,ing,s; hamper|,ed,s; held back; hesita|ncy,tion; hinder|,ed,s; hold|,s back; impede|,d,s;
    independence from; less|,en,ened,ens; lift|,ed,ing,s; limit|,ed,ing,s; loosen|,ed,ing,s; obstruct|,ed,ing,s;
    opposition to; paus|e,ed,es,ing; phas|e,es,ed,ing out; postpon|e,ed,ement,es,ing; prevent|,ed,ing,s;
    prohibit|,ed,ing,s; pull|,s,ed,ing out; reduc|e,ed,es,ing,tion; refrain|,s,ed from; refusal; relax|,ed,es,ing;
    relinquish*; reluctance; remov|al,e,ed,es,ing; renege|,d,s; renounc|e,ed,es,ing; repeal|,ed,s; rescind|,ed,s;
    resistance to; restrict|,ed,ing,s; revok|ed,es,ing; rev|ersal,erse,ersed,erses,oke; roll|,s,ed,ing back;
    sabotag|e,ed,es,ing; scal|e,es,ed,ing back; scrap|,ped,ping,s; shelve|,d,s; slash|,ed,es,ing; slow|,s,ed down;
    stall|,ed,ing,s; stop|,ped,ping,s; suspend|,ed,ing,s; suspension of; thwart|,ed,s; torpedo|,ed,es; undo;
    unwillingness; unwind; walk|,s,ed,ing away; wean|,ing; withdraw|,s,al,ing from; withh|eld,old,olds;
  `),
  act: [],
  evil: entries(`
    aggression; assault|,s; attack|,s; barriers; bloodshed; bombardment; bombing|,s; carnage; conflict|,s;
    cri|mes,sis; death|,s; destruction; fighting; hostilities; impunity; invasion; isolation; killing|,s; obstacles;
    occupation; oppression; shelling; slaughter; strikes; suffering; threat|,s; violence; war|,s;
  `),
  occur: entries(`
    be any; be held; begin|s; come|,s,ing into force; conceivable; feasible; go|,es,ing ahead; happen|,ed,s; planned;
    plans for; possible; scheduled; start|s; take place; taken place; takes place; taking place; there are; there is;
    there was; there will be; took place;
  `),
  event: eventEn,
  rhetoric: entries(`
    how can anyone; how could; what does … have to do with; what good; what is the advantage; what is the point;
    what is the use; what's the advantage; what's the point; who believes; why should; why would;
  `),
  condition: entries(`
    a condition; a condition for;
    any accord/agreement/ceasefire/compromise/deal/peace/plan/settlement/solution/truce … must/should/needs/has/would;
    as a condition; as long as; assuming that; attach|,ed,es conditions; before any; before that; before there can;
    before there is; before we; but first; but only; but … has to; but … must; but … needs to; but … would have to;
    caveat; conditional on; conditions for; conditions on; condition|al,ally,ed; contingent; contingent on; deadline;
    depend|,s,ed,ing on; either … or; first must; has to first; have to first; hinge|,s,d on;
    hing|e,es,ed on; however … must; in case of; in exchange for; in return; in return for; in the event of;
    in the event that; must be accompanied/backed/based/part/preceded; must come with; must contain/include/respect;
    must first; needs to first; no … unless; no … without; not before; not over the heads; not unless; not until;
    not without; not … without; nothing about … without; on condition; on the basis that; on the condition;
    on the understanding; only after; only if; only in; only in exchange; only on; only once; only possible;
    only under; only upon; only when; only … after; only … if; only … when; or else; otherwise; over the heads;
    precondition|,s; provided that; providing; quid pro quo; should first; so long as; subject to;
    threatens prospects; threaten|,s,ed to walk; threaten|,s,ed to withdraw; ultimatum; unless; with strings; yes , but;
  `),
  inverted: [],
  need: ['only by', 'only through', 'only with'],
  maybe: ['if', 'once', 'provided', 'unless', 'until'],
  deny: entries(`
    a lie; absurd; baseless; bluff; call|,s,ed,ing … propaganda/disinformation/misinformation; cannot be confirmed;
    conspiracy theor*; contradictory; contradict|ed,s; debunk*; denying; den|ial,ied,ies,y;
    describ|e,es,ed,ing … propaganda/disinformation/misinformation; did not attack; did not commit;
    dismiss|,es,ed,ing … propaganda/disinformation/misinformation; disput|e,ed,es,ing; do not exist; does not exist;
    exclusively/only/solely military/legitimate targets/facilities/sites/installations/infrastructure; fabricat*;
    fairy tale|,s; fake; fake news; false claim|,s; false flag; false|,ly; farce; fiction; forgery; groundless;
    had nothing to do with; has nothing to do with; have nothing to do with; hoax; inaccurate; incorrect;
    invent|ed,ion; is/are/was/were propaganda/disinformation/misinformation; it is not about; knew nothing;
    know|,s nothing; lies; made up; myth; never attacked; never did; never happened; never intended; never planned;
    never threatened; no basis; no evidence; no foundation; no grounds; no indication; no involvement; no nazis;
    no proof; no sign of; no such; no truth; nonsense; not aware of; not correct; not involved; not responsible;
    not the case; not true; nothing to do with;
    only/exclusively/solely … military targets/facilities/sites/installations/infrastructure; preposterous;
    rebut|,s,ted; refut*; repudiat*; ridiculous; sham; slander; smear; staged; there are/were no plans;
    there is/was no plan; unaware of; unfounded; untru|e,th,ths; will not take place; without basis;
  `),
  unintended: entries(`
    has/have/had no desire; has/have/had no intention; has/have/had no plans; is/are/was/were not going to;
    isn't/aren't/wasn't going to; no intention of; no plans to; not intend|,ing; not plan|,s,ning to;
  `),
  open: entries(`
    ambiguous; declined to comment; declined to say; did not say whether; dodge|d,s; evasive; has not decided;
    have not decided; leav|es,ing open; left open; neither confirm nor; neither confirmed nor; no decision yet;
    non-committal; noncommittal; not yet decided; refused to say; sidestep|ped,s; stopped short of; undecided;
    would not say;
  `),
  that: ['if', 'that', 'when'],
  negation: entries(`
    aren't; can|'t,not; couldn't; didn't; doesn't; don't; hadn't; hardly; hasn't; haven't; isn't; mustn't; needn't;
    neither; never; no; nobody; none; nor; not; nothing; nowhere; scarcely; shouldn't; unlikely; wasn't; weren't;
    won't; wouldn't;
  `),
  concord: [],
  pro: [],
  contra: [],
  without: ['without'],
  infinitive: [],
  joint: ['although', 'and', 'because', 'but', 'that', 'though', 'whether', 'whi|ch,le', 'who'],
  pseudo: entries(`
    agree to disagree; as if; as if to; as long as it takes; as long as necessary; as long as needed; ask if;
    asked if; at once; at the end; at work; by the end; cost of living; cut through; even if; even though;
    good afternoon; good evening; good morning; have the right; if any; if not; if only; in the end; just a; just as;
    just days; just in; just like; just now; just over; know if; less than; more or less; no doubt; no less;
    no less than; no longer; no longer only; no matter; no matter if; no one … more; no small; no wonder;
    nobody … more; not just; not least; not long; not necessarily; not only; nothing but; on the right; once again;
    once more; right after; right away; right before; right now; see if; unclear if; we shall see; we will see;
    we'll see; what if; without conditions; without consulting; without delay; without hesitation; without precedent;
    without preconditions; without reservation; wonder if; work at;
  `),
  negationBefore: 3,
  negationAfter: 1,
};
