import { entries } from '../entries';
import { sorted } from './inflected';

/** English verbs of saying, with their forms; sorted. */
export const sayEn: readonly string[] = sorted(
  entries(`
    attack|,ed,s a/any/the idea/plan/proposal/deal; bemoan|,ed,s; blast|,ed,s,ing; brush|,ed,es aside;
    brush|,ed,es off; chid|e,ed,es; commend|,ed,s; counsel|,ed,led,s; deem|,ed,s; deplor|e,ed,es; disagree|,d,s;
    elaborat|e,ed,es; exhort|,ed,s; fum|ed,es; hit out; hits out; hit|,s back; implor|e,ed,es; justif|y,ied,ies;
    lambast|,ed,es,s; lash|,ed,es out; laud|,ed,s; laugh|,ed,s off; made/make/makes/making clear;
    made/make/makes/making it clear; opin|e,ed,es; play|,ed,s down; plead|,ed,s; portray|,ed,s; pour|,ed,s cold water;
    put|,s it; reassur|e,ed,es; rebuff|,ed,s; rebuk|e,ed,es; recount|,ed,s; refut|e,ed,es; regret|,ted,s;
    renew|ed,s … call; scoff|,ed,s at; scold|,ed,s; shrug|,ged,s off; signal|,ed,led,s; slam|,med,s; sneer|,ed,s at;
    sound|,ed,s the alarm; spell|,ed,s out; spoke out; spoken out; swear|,s; swore; trumpet|,ed,s; upheld;
    weigh|,ed,s in;
  `),
  entries(`
    accept|,s,ed; accus|e,es,ed,ing; acknowledg|e,es,ed,ing; add|,s,ed,ing; admi|t,ts,tted; admonish|,ed,es;
    advis|e,es,ed; advocat|e,es,ed,ing; affirm|,s,ed; agre|e,es,ed; alleg|e,es,ed,ing; announc|e,es,ed,ing;
    answer|,ed,s; appeal|,ed,s; argu|e,es,ed,ing; ask|s,ed,ing; assert|,s,ed,ing; assur|e,es,ed; backed;
    bec|ame convinced; blam|e,es,ed,ing; boast|,ed,s; brand|ed,s; brief|ed; call|,s,ed,ing; caution|,ed,s;
    characteris|e,ed,es; characteriz|e,ed,es; charg|ed,es; cit|e,ed,es; claim|,s,ed,ing; clarif|y,ied,ies;
    comment|,ed,s; complain|,ed,s,ing; concede|d,s; conclude|,d,s; condemn|,s,ed,ing; confirm|,s,ed,ing;
    contend|,ed,s; continued; convey|ed; countered; credit|ed; criticis|e,ed,es,ing; criticiz|e,ed,es,ing;
    declar|e,es,ed,ing; decline|d,s; decr|y,ied,ies; defend|,ed,s; demand|,s,ed,ing; denounc|e,ed,es,ing;
    den|y,ies,ied,ying; describ|e,es,ed,ing; dismiss|,ed,es; disput|ed,es,e; echoed; emphasi|sed,zed,ses,zes;
    encourag|ed,es; endors|ed,es,e; estimat|e,es,ed; exclaim|,ed,s; explain|,s,ed,ing; express|,ed,es,ing;
    forecast|,s; found; hail|,ed,s; has learned; hint|,ed,s; impl|y,ied,ies; indicat|e,es,ed,ing; inform|,ed,s;
    insist|,s,ed,ing; instruct|ed; interview with; invok|e,ed,es; jok|e,ed,es; lament|,ed,s; learned; likened;
    maintain|,ed,s; mention|,ed,s; mock|,ed,s; not|ed,es,ing; object|,ed,s; observ|e,ed,es; offer|ed,s;
    oppos|e,es,ed,ing; ordered; outlin|e,ed,es; pitch|ed; pledg|e,es,ed,ing; point|,ed,s out; point|ed,s … out;
    posted; prais|e,ed,es,ing; predict|,ed,s; press|,ed,es for; proclaim|,ed,s; promis|e,es,ed,ing;
    propos|e,es,ed,ing; protest|,ed,s; push|,ed,es back; quipped; quoted; reaffirm|,ed,s; recall|,ed,s;
    recommend|,ed,s; refus|e,es,ed,ing; reiterat|ed,es,e; reject|,s,ed,ing; remark|,ed,s; remind|,ed,s; repeat|,ed,s;
    replied; repl|y,ies; report|,s,ed,ing; request|ed,s; respond|,ed,s; retort|,ed,s; reveal|,ed,s; rul|e,ed,es out;
    said; say|,s,ing; scoffed; speculat|e,ed,es; spoke; stat|ed,es,ing; stress|,ed,es,ing; suggest|,ed,s,ing; talked;
    tell|,s,ing; testif|y,ied,ies; thank|,ed,s; threaten|,ed,s; told; tout|,ed,s; tweet|,ed,s; underlin|e,ed,es;
    underscor|e,ed,es; urg|e,es,ed,ing; voic|e,ed,es; vow|,s,ed,ing; warn|,s,ed,ing; welcom|e,ed,es; went on;
    wonder|,ed,s; write; written; wr|ote,ites,iting;
  `),
);

/** English verbs whose subject takes a position without an act of saying; sorted. */
export const holdEn: readonly string[] = sorted(
  entries(`
    abandon|,ed,s; adopt|s,ed; aim|,s,ed; allow|,ed,s; approv|e,ed,es; are against; are opposed; are prepared;
    are ready; are willing; attach|,ed,es conditions; attempt|s,ed to; authori|se,sed,ses,ze,zed,zes; back|,s;
    ban|ned,s; beef|s,ed up; beg|,s,ged; believ|e,es,ed; blacklist|s,ed; block|,s,ed; cancel|led,s; clamor|s,ed for;
    clamour|s,ed for; consent|,ed,s; consider|,s,ed;
    distanc|e,es,ed herself/himself/itself/themselves; doubt|,s,ed; draw|s,n up; drew up; eas|es,ed; expect|,s,ed;
    extend|,s,ed; favor|s,ed; favour|s,ed; fear|s,ed; freez|es; froze; grant|ed,s; halt|ed,s;
    has/have been attempting/considering/demanding/lobbying/negotiating/planning/preparing/pressing/pushing/refusing/seeking/trying/urging;
    hold|,s that; hop|e,es,ed; impos|e,es,ed; insist|s on; intend|,s,ed; is against; is not against; is not prepared;
    is not ready; is not willing; is open to; is opposed; is prepared; is ready; is willing;
    is/are/was/were attempting/clamouring/clamoring/discussing/drafting/mediating/organising/organizing/preparing/ramping/stepping/striving/trying/working/launching/lobbying/demanding/blocking/refusing/threatening/negotiating;
    is/are/was/were considering/mulling/planning/pressing/pushing/seeking/weighing; launch|es,ed; lift|s,ed;
    look|,ed,s to; lower|s,ed; may/might/could be considering/mulling/planning/preparing/seeking; pass|es,ed;
    permit|s,ted; plan|,s,ned; pledged; prefer|,s,red; push|,es,ed for; rais|e,es,ed the idea/possibility/prospect;
    rall|ies,ied behind; ramp|s,ed up; ratif|y,ies,ied; recogni|se,ses,sed,ze,zes,zed; remains open; renounc|e,es,ed;
    roll|s,ed out; rush|es,ed through; scrap|,s,ped; seek|,s; see|s; set|,s conditions; side|s,d with;
    sign|s,ed; slap|s,ped; sought; step|s,ped up; strive|s for/to; struggl|es,ed to; support|,s,ed; suspend|ed,s;
    think|,s; thought; tighten|,s,ed; toy|,ed,s with; tr|y,ied,ies to; unveil|s,ed; uph|eld,old,olds; view|s,ed;
    vot|e,ed,es against; vot|e,ed,es for; walk|,ed,s away from; want|,s,ed; was ready; will not; wish|,es,ed; won't;
  `),
);
