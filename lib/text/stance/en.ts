import { entries } from '../entries';
import type { StanceData } from './data';
import { conditionEn } from './en-conditions';
import { eventEn } from './en-events';
import { badEn, goodEn, threatEn } from './en-worth';

/** English: for, against, on condition. */
export const en: StanceData = {
  lang: 'en',
  good: goodEn,
  bad: badEn,
  threat: threatEn,
  condition: conditionEn,
  support: entries(`
    abid|e,es,ed by; accepting; accept|,ed,s; adher|e,es,ed to; adopting; adopt|ed,s; advocates for;
    advoca|cy,te,ted,tes,ting; agitat|e,es,ed for; agree on; agreed on; agree|,d,s; agree|,s,d to; agree|ing,ment to;
    aim|s,ed,ing to; all for a/an/any/the; allow|ed,s; am/are/is/was/were for a/an/the; announc|e,ed,es,ing;
    appeal|,s,ed for; applaud|,ed,ing,s; appreciat|e,ed,es,ion; approv|al,e,ed,es,ing; argu|e,es,ed for;
    argu|es,ed in favor; aspiration|,s; aspire|,d,s; assure|,d,s; at the side of; attempt|s,ed,ing to;
    authori|se,sed,ses,ze,zed,zes; back a/an/any/further/more/new/such/the/these/this/tougher; backing of;
    back|ed,er,ing,s; blessing; call|,s,ed on; call|,s,ed,ing for; came round/around to; campaign|,s,ed,ing for;
    champion|ed,ing,s; clamo|red,ured,ring,uring for; clear|,s,ed the way; commend|,ed,s; commend|ing; committed to;
    committing; commit|ment,s,ted; com|es,ing round to; confident; congratulate|,d,s; congratulating; consenting;
    consent|,ed,s; decid|e,es,ed on; decid|e,es,ed to; declar|e,es,ed a; defend|ed,ing,s; delighted; desire|d,s;
    desiring; des|erved,erves,ire; determined to; do not object; does not object; doubl|es,ed down on;
    drop|,s,ped,ping her/his/its/their objections/opposition/resistance/veto; eager; embrac|e,ed,es,ing; encouraged;
    endors|e,ed,ement,es,ing; enthusiastic; favor|,able,ed,s; favourable; favour|,ed,s; float|,s,ed the idea;
    gave his backing; gave/gives/giving the green light; get behind; give the green light; give … backing; glad;
    go-ahead; grateful; gratitude; green light; greenlight*; greenlit; guaranteeing; guarantee|,d; hail|ed,ing,s;
    has the backing; held out the prospect; hold|s out the prospect; hope|,d,ful; hope|fully,s; in favor of;
    in favour of; in principle; in support; in support of; in talks on; in talks to; inclined to; insist|,s,ed on;
    insist|ing on; intending; intend|,ed,s; interested in; introduce|d,s; inviting; invit|ation,e,ed,es,ing;
    justifying; justif|ied,ies,y; keen; keep|,s,ing the door open; laud|,ing; laud|ed,s; lean|s,ing towards;
    leav|e,es,ing the door open; left the door open; let us; let's;
    lift|,s,ed,ing her/his/its/their veto/blockade/objections; line up behind; lobb|y,ies,ied,ying for;
    long|,ed,s for; look|,s,ed,ing forward; made the case for; mak|es,ing the case for;
    never leave/abandon/desert/forsake; no longer oppos|e,ed,es; no objection|s; no problem with; not alone;
    not leave/abandon/desert/forsake; not opposed; nothing against; offering; offer|ed,ing,s; on board;
    on the side of; open to; open|,s,ed the door to; optimistic; opt|,s,ed for; order|s,ed a; passe|d,s; passing a;
    pav|e,es,ed,ing the way; permit|s,ted; plan|,s,ned,ning to; plead|,s,ed for; plead|ing for; pledge|d,s;
    ple|ased,dge; praise|d,s; prepared to; press|,es,ed,ing for; promis|e,ed,es,ing; propose|,d,s; proposing;
    push|,es,ed,ing for; put forward; put|,s,ting … weight behind; rall|y,ies,ied around; rall|y,ies,ied behind;
    ratif|ied,y; ratif|ies,ying; ready for; ready to; read|iness,y; reaffirm|,ing; reaffirm|ed,s; recommending;
    recommend|,ed,s; remain committed; resolved to; respecting; respect|ed,s; satisfied; say yes; seek|,ing,s;
    shoulder to shoulder; side by side with; side with; sid|es,ed with; sign|,s,ed,ing off on; sign|ed,ing,s;
    solidarity; sought; spearhead|s,ed; sp|eak,eaks,oke,oken out for; stand shoulder; stand with; stand|,s by;
    stand|,s,ing beside; stand|,s,ing firmly/squarely behind; stand|,s,ing with; stood by; stood with; strive|,s;
    striv|ing for; submitting; submit|s,ted; suggest|,s,ing; suggest|ed,s; supporter|,s of; support|,ed,ing,ive,s;
    tabled; tabl|e,es,ing; thank|,ed,ing,s;
    threaten|,ed,ing,s additional/fresh/further/harsher/heavier/more/new/tougher; threaten|,ed,ing,s to;
    threw … weight/support behind; throw|,s,n,ing … weight/support behind; tr|y,ies,ied,ying to; undert|ake,akes,ook;
    unveil|,ing; unveil|ed,s; uph|eld,old,olds,olding; volunteer|ed to; vot|e,ing for; vot|ed,es for; vow;
    vow|,s,ed to; vow|ing to; want|,ed,ing,s; warm|,s,ed,ing to; we are for; welcome|,d,s; welcoming; willing|,ness;
    wish|,es,ed for; withdr|ew,aws,awn her/his/its/their objections/opposition/veto; would like; would not object;
    would/will not rule out; would/will not stand in the way;
    would/will/does/do/did not block/hinder/obstruct/oppose/resist/veto; would/will/wouldn't/won't not rule out;
    wouldn't/won't rule out; wouldn't/won't/doesn't/don't/didn't block/hinder/obstruct/oppose/resist/veto;
    yearn|,s,ed for; yes to;
  `),
  stand: [],
  demand: entries(`
    appeal|,s,ed to; ask|,s,ed for; ask|,s,ed,ing … to; beg|ged,s; beg|ging; call … on; called upon; calls;
    call|,s,ed,ing for; clamor; clamour; compel|,led,s; critical; crucial; demanding; demand|,ed,ing,s; deserve;
    duty; entitled; essential; exhort*; had to; has the right; has to; have to; high time; imperative; implore|,d,s;
    implor|ing; importan|ce,t; in need of; indispensable; inevitable; insistence; insisting; insist|,s,ed that;
    it is time; it would be right; it's time; key to; must; necessary; necessity; need|,ed,s; need|,s to;
    no alternative; non-negotiable that; obliged; oblig|ation,ed; ought to; overdue; plea; pressing; priority;
    requir|ing; requ|ested,ests,ired,ires; responsibility to; right to; should; the right; time for; time has/had come;
    time is right; unavoidable; urging; urg|e,ed,ent,ently,es,ing; vital;
    will/would be given/granted/delivered/supplied/provided/sent; will/would … receive;
    will/would/must/should be allowed; will/would/shall … become; will/would/shall … join;
  `),
  plan: entries(`
    accelerate|,d,s; accelerating; allocate|,d,s; allocating; arrang|e,ed,es,ing; assist|ed,ing,s; beef|,s,ed,ing up;
    boost|ed,ing,s; broker|ed,ing; carry on; channel|,led,ling,s; confiscate|,d,s; confiscating;
    continue|,s,d preparations; continue|,s,d to; continu|ing to; contribute|,d,s; contributing; deliver|,ed,ing,s;
    deploy|ed,ing,s; do all; do everything; doing everything; donate|,d,s; donating; earmark*; expand|ed,ing,s;
    extend|ed,ing,s; financ|e,ed,es,ing; freez|e,es,ing; froze; fund|ed,ing,s; gave; giv|e,en,es,ing; grant|ed,s;
    hasten; hasten|ed,ing,s; help|ed,ing,s; i am going to; i will; i'll; implementing; implement|ed,ing,s;
    impos|e,ed,es,ing; increas|e,ed,es,ing; introduc|e,ing; investing; invest|ed,s; is/are/was/were preparing;
    join|ed,ing,s; keep|,s on; launche|d,s; launch|,ing; mediate|,d,s; mediating; negotiat|e,ing;
    organi|se,sed,ses,ze,zed,zes; organi|sing,zing; participate|,d,s; participating; preparations for;
    prepar|ed,es,ing; provid|e,ed,es,ing; ramp|,s,ed,ing up; roll|s,ed,ing out; rush|es,ed,ing; seize|,d,s; seizing;
    sen|d,ding,ds,t; shipping; ship|ped,ping,s; sign up; slapping; slap|ped,s; speed|,s up; speed|ing up;
    step|,s,ped,ping up; strengthen|ed,ing,s; suppl|ied,ies,y,ying; tighten|ed,ing,s; top|s,ped up; toughen|,ed,s;
    training; train|ed,s; transfer|,red,ring,s; we are going to; we are ready; we are working; we continue; we help;
    we provide; we shall; we support; we will; we'll; we're going to; we're working; will continue;
    will give/provide/send/supply/deliver; working on; working toward; working towards; work|,s,ed toward;
    work|,s,ed towards; would continue; would give/provide/send/supply/deliver;
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
    abstain|,s,ing; abstain|ed,s; abstention; against sending/giving/supplying/delivering/joining;
    am/are/be/been/is/was/were against; ang|ered,ry; at odds with; attack|,s,ed the idea; back|,s,ed away;
    balk|,s,ing; balk|ed,s; baulk|,s,ing; baulk|ed,s; boycott|,ed,s; bristl|ed,es; came/comes out against;
    cannot accept; cannot support; cannot/can't/couldn't do without; cast doubt; caution|,s,ed against;
    caution|ing against; cautious; close|,s,d the door; cold feet; come out against; complain|,ed,ing,s about/of;
    concerned; concern|,s over; could not do without; critic of; critical of/about/position/stance/view;
    dead set against; decline|d,s; declining; deplor|ing; did not support; dig|,s,ging in … heels; disagree|d,ing,s;
    disappoint*; disapproving; disapprov|al,e,ed,es; discouraging; discourag|e,ed,es,ing; dismissive; dissent;
    distanc|e,es,ed,ing herself/himself/itself/themselves; do not support; do not want; do/does/did not believe in;
    do/does/did/would not work; does not support; does not want; doesn't support; doesn't want; don't want;
    don't/doesn't/didn't believe in; done with; doubting; doubt|,ed,ful,s; drag|,s,ged,ging … feet; dug in … heels;
    enough of; express|,ed,es concern; fed up with; furious; had enough; held off; held up; hesitant;
    hold|,s,ing off; hold|,s,ing up; hostile to; hostility; in no hurry; in no mood; keep|,s,ing out; kept out;
    lamenting; lament|,s; lament|ed,s; lash|,es,ed out; little appetite/chance/hope/interest/sign; mock|ed,s;
    must/should be no; never recogni|se,ze; no appetite for; no desire for/to; no grounds for;
    no intention of allowing; no interest in;  no need for; no need to; no place for;
    no point in; no question of; no recognition; no rush; no sign of; no to; no wish to; not a single; not in favor;
    not in favour; not interested; not on board; not prepared; not ready; not the time to; not willing;
    not/cannot recogni|se,ze,sed,zed; object|,ion,ions; object|,s,ed to; object|ing to; one/you cannot/can't;
    opponent|,s of; opposing; oppos|e,ed,es,ing; opt|,s,ed out; outrage|,d; pour|,s,ed,ing cold water;
    protest|,s,ed against; pull|,s,ed the plug; push|,es,ed,ing back against/on; put|,s,ting the brakes on;
    question|s,ed the; question|s,ed whether; rail|,s,ed against; rebuke|,d,s; recoil|ed,s; red line;
    refus|e,ed,es,ing; regretting; regret|,s; regret|s,ted; rejecting; reluctant; reprov*; repudiate|,d,s;
    repudiating; resent*; reservations; reserv|ation,ations about; resist|,ed,ing,s; ridicule|,d,s; rule out;
    rul|es,ed,ing out; saw/see/sees/seeing no grounds/basis/prospect/justification; scathing; sceptical;
    scorn*; see no; see/sees/saw/seeing no point/reason/need/sense/use; sees no; shoot|,s down; short shrift;
    shot down; should not; shunning; shun|ned,s; skeptical; slam|,s,med the door; snubbing; snub|bed,s; spurn|,ing;
    spurn|ed,s; sp|eak,eaks,eaking,oke,oken out against; stall|,s,ed,ing on; stand against; stands against;
    stands/stood by … refusal; stay|,s,ed,ing out; steer|,s,ed clear; stood against; stop|s,ped support|ing;
    stuck/sticks/stick to … refusal; there can/could/will/would be no; threw out; throw|,s out; tired of;
    toy|,s,ed,ing with dropping/easing/lifting/ending; turn|,s,ed down; turn|,s,ed,ing … back on; turn|ing down;
    under no circumstances; uneasy; unhappy; unwilling; vetoes; vetoe|d; vetoing; veto|,ed; voice|,s,d … opposition;
    vot|ed,es against; walk|,ed,s,ing away from; warn|,ed,s … against; warn|,s,ed against; warn|,s,ed,ing about;
    warn|,s,ed,ing of; warn|,s,ed,ing that; warn|,s,ed,ing … over; warn|ing,ings against; wary; wash|es,ed … hands;
    will not; withdraw support; won't; would not;
    would/will only benefit/buy/embolden/encourage/give/help/prolong/reward/serve/strengthen;
  `),
  rebut: entries(`
    brush|,ed,es,ing aside/off; brush|ing aside; contradict|,ed,s; debunk|,ed,ing,s;
    deni|ed allegations/claims/reports; den|ies/y/ied any; dismiss|,ed,es,ing; dispute|,d,s; laugh|,s,ed off;
    pour|,s,ed scorn on; rebu|ffed,ffs,ts,tted; refut|e,ed,es,ing; reject|,ed,ing,ion,s; rubbish|,ed,es,ing;
    scoff|,s,ed at; shrug|,s,ged off; sneer|,s,ed at; swat|,s,ted away; wav|e,es,ed aside/away;
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
    aggression; assault|,s; attack|,s; barriers; bloodletting; bloodshed; bombardment; bombing|,s; carnage;
    conflict|,s; cri|mes,sis; death|,s; destruction; dying; escalation; fighting; hatred; hostilities; impunity;
    invasion; isolation; killing|,s; misery; obstacles; occupation; oppression; shelling; slaughter; strikes;
    suffering; threat|,s; violence; war|,s;
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
  inverted: [],
  need: ['only by', 'only through', 'only with'],
  maybe: ['if', 'once', 'provided', 'unless', 'until'],
  deny: entries(`
    a lie; absurd; baseless; biased; bluff; call|,s,ed,ing … propaganda/disinformation/misinformation;
    cannot be confirmed; conspiracy theor*; contradictory; contradict|ed,s; debunk*; delusion|,al,s;
    denounc|e,ed,es,ing … fabricat*; denying; den|ial,ied,ies,y;
    describ|e,es,ed,ing … propaganda/disinformation/misinformation; did not attack; did not commit; discredited;
    dismiss|,es,ed,ing … propaganda/disinformation/misinformation; disput|e,ed,es,ing; distort|ed,ion,ions,s;
    do not exist; does not exist;
    exclusively/only/solely military/legitimate targets/facilities/sites/installations/infrastructure; fabricat*;
    fairy tale|,s; fake; fake news; false claim|,s; false flag; false|,ly; fantas|ies,y; far-fetched; farce; fiction;
    forgery; groundless; had nothing to do with; has nothing to do with; has/have no troops/soldiers/plans;
    have nothing to do with; hoax; ill-founded; inaccurate; inconclusive; incorrect; invalid;
    invent|ed,ion; is/are/was/were propaganda/disinformation/misinformation; it is not about; knew nothing;
    know|,s nothing; lies; made up; misleading; myth; never attacked;
    never attacked/bombed/called/considered/deported/discussed/existed/fired/happened/hit/intended/kidnapped/meant/planned/promised/said/sent/shelled/struck/supplied/targeted/used/wanted;
    never did; never happened; never intended; never planned; never threatened; no basis; no connection;
    no credibility; no evidence; no foundation; no grounds; no indication; no involvement; no laboratories;
    no legal basis/force/validity/value; no link; no longer legitimate; no longer the legitimate; no nazis; no proof;
    no role in; no sign of; no such; no such thing; no truth; nonsense; not a/the legitimate; not at war;
    not aware of; not behind; not correct; not involved; not legitimate; not responsible; not the case; not true;
    nothing to do with; null and void;
    only/exclusively/solely … military targets/facilities/sites/installations/infrastructure; out of thin air;
    politically motivated; preposterous; pure invention; rebut|,s,ted; refut*; repudiat*; ridiculous; sham; slander;
    smear; speculation; staged; tendentious; there are/were no plans;
    there is/are/was/were/will/would be no … mobilisation/mobilization/troops/soldiers/biolabs/laboratories/fascists/genocide;
    there is/was no plan; unaware of; unconfirmed; unfounded; unproven; unsubstantiated; untru|e,th,ths; unverified;
    was/were not meant; wholly untrue; wild; will not take place; without basis; without evidence;
    without foundation;
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
    agree to disagree; as if; as if to; as long as it takes; as long as necessary; as long as needed;
    as soon as possible; ask if; asked if; at all costs; at any cost; at once; at the end; at work; by the end;
    cost of living; crisis group; crisis in/over/talks/summit/meeting; cut through; energy crisis; even if;
    even though; good afternoon; good evening; good morning; have the right; humanitarian crisis; if any;
    if necessary; if needed; if not; if only; if possible; in the end; just a; just as; just days; just in;
    just like; just now; just over; know if; less than; more important; more or less; no coincidence; no doubt;
    no less; no less than; no longer; no longer only; no matter; no matter if; no one … more; no question that;
    no secret; no small; no surprise; no wonder; nobody … more; not alone; not just; not least; not long;
    not necessarily; not only; not the first time; nothing but; on the right; once again; once more;
    political crisis; refugee crisis; right after; right away; right before; right now; security council; see if;
    so far; subject to a/an; subject to asset/export/sanctions/travel/us/eu/new/further/restrictions/tariffs/visa;
    too early to say; too early to tell; ukraine crisis; ukrainian crisis; unclear if; we shall see; we will see;
    we'll see; what if; where necessary; without conditions; without consulting; without delay; without hesitation;
    without precedent; without preconditions; without reservation; wonder if; work at;
  `),
  negationBefore: 3,
  negationAfter: 1,
};
