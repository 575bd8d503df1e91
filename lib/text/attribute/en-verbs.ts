import { entries } from '../entries';
import { sorted } from './inflected';

/** English verbs of saying, with their forms; sorted. */
export const sayEn: readonly string[] = sorted(
  entries(`
    bemoan|ed,s; blast|ed,s,ing; brush|ed,es off; brush|ed,es aside; chid|ed,es; commend|ed,s; counsel|ed,led,s; deem|ed,s; deplor|ed,es;
    disagree|d,s; elaborat|ed,es; exhort|ed,s; fum|ed,es; implor|ed,es; justif|ied,ies; lambast|ed,es,s; lash|ed,es out; laud|ed,s;
    opin|ed,es; play|ed,s down; plead|ed,s; portray|ed,s; pour|ed,s cold water; reassur|ed,es; rebuff|ed,s; rebuk|ed,es;
    recount|ed,s; refut|ed,es; regret|ted,s; renew|ed,s … call; scold|ed,s; shrug|ged,s off; signal|ed,led,s; slam|med,s; sound|ed,s the alarm;
    spell|ed,s out; spoke out; spoken out; swear|s; swore; trumpet|ed,s; upheld; weigh|ed,s in; hit|s back; hit out; hits out;
  `),
  entries(`
    accept|,s,ed; accus|e,es,ed,ing; acknowledg|e,es,ed,ing; address|ed; add|s,ed,ing; admi|t,ts,tted; admonish|ed;
    advis|e,es,ed; advocat|e,es,ed,ing; affirm|,s,ed; agre|e,es,ed; alleg|e,es,ed,ing; announc|e,es,ed,ing;
    answer|ed,s; appeal|ed,s; argu|e,es,ed,ing; ask|s,ed,ing; assert|,s,ed,ing; assur|e,es,ed; backed;
    bec|ame convinced; blam|e,es,ed,ing; boast|ed,s; brand|ed,s; brief|ed; call|,s,ed,ing; caution|ed,s;
    characterised; characteriz|ed,es; charg|ed,es; cit|ed,es; claim|,s,ed,ing; clarif|ied,ies; comment|ed,s;
    complain|ed,s,ing; concede|d,s; conclude|d,s; condemn|,s,ed,ing; confirm|,s,ed,ing; contend|ed,s; conten|ded;
    continued; convey|ed; countered; credit|ed; criticis|e,ed,es,ing; criticiz|e,ed,es,ing; declar|e,es,ed,ing;
    decline|d,s; decried; defend|ed,s; demand|,s,ed,ing; denounc|e,ed,es,ing; den|y,ies,ied,ying;
    describ|e,es,ed,ing; dismiss|ed,es; disput|ed,es,e; echoed; emphasi|sed,zed,ses,zes; encourag|ed,es;
    endors|ed,es,e; estimat|e,es,ed; exclaim|ed,s; explain|,s,ed,ing; express|ed,es,ing; forecast|,s; found;
    hail|ed,s; has learned; hint|ed,s; implied; indicat|e,es,ed,ing; inform|ed,s; insist|,s,ed,ing; instruct|ed;
    interview with; invok|ed,es; jok|ed,es; lament|ed,s; learned; likened; maintain|ed,s; mention|ed,s; mocked;
    not|ed,es,ing; object|ed,s; observ|ed,es; offer|ed,s; oppos|e,es,ed,ing; ordered; outlin|ed,es; pitch|ed;
    pledg|e,es,ed,ing; pointed out; point|ed,s … out; posted; prais|ed,es,ing; predict|,ed,s; press|ed,es for;
    proclaim|ed,s; promis|e,es,ed,ing; propos|e,es,ed,ing; protest|ed,s; pushed back; quipped; quoted;
    reaffirm|ed,s; recall|ed,s; recommend|ed,s; refus|e,es,ed,ing; reiterat|ed,es,e; reject|,s,ed,ing; remark|ed,s;
    remind|ed,s; repeat|ed,s; replied; repl|ies; report|,s,ed,ing; request|ed,s; respond|ed,s; retort|ed,s;
    reveal|ed,s; rul|ed,es out; said; say|,s,ing; scoffed; sign|alled,aled,als; slammed; speculat|ed,es; spoke;
    stat|ed,es,ing; stress|ed,es,ing; suggest|,ed,s,ing; talked; tell|,s,ing; testif|ied,ies; thank|ed,s;
    threaten|ed,s; told; touted; tweet|ed,s; underlin|ed,es; underscor|ed,es; urg|e,es,ed,ing; voiced;
    vow|,s,ed,ing; warn|,s,ed,ing; welcom|ed,es; went on; wonder|ed,s; write; written; wr|ote,ites,iting;
  `),
);

/** English verbs whose subject takes a position without an act of saying; sorted. */
export const holdEn: readonly string[] = sorted(
  entries(`
    aim|s,ed; allow|ed,s; approv|ed,es; are against; authori|sed,ses,zed,zes; ban|ned,s; grant|ed,s; halt|ed,s; permit|s,ted;
    recogni|se,ses,sed,ze,zes,zed; suspend|ed,s; are opposed; are prepared; are ready; are willing; back|,s; believ|e,es,ed; block|s,ed;
    consider|,s,ed; doubt|s,ed; expect|,s,ed; favor|s,ed; favour|s,ed; fear|s,ed; hold|s that; hop|e,es,ed;
    intend|s,ed; is against; is not against; is not prepared; is not ready; is not willing; is open to; is opposed;
    is prepared; is ready; is willing; look|ed,s to; plan|s,ned; prefer|s,red; push|es,ed for; remains open;
    seek|,s; see|s; sought; support|,s,ed; think|,s; thought; tr|ied,ies to; view|s,ed; want|,s,ed; was ready;
    will not; wish|es,ed; won't;
  `),
);
