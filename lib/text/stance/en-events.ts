import { entries } from '../entries';

/** English: what happens in a war and is only told: fires, rescue, wreckage, the power that is off; sorted. */
export const eventEn: readonly string[] = entries(`
  ablaze; air raid alert|,s; air raid siren|,s; ambulance|,s; blackout|,s; blaze|,s; bodies of; body of; caught fire;
  crashed; debris; emergency services; fire broke; firefighters; power cuts; power outage|,s; pulled from; put out;
  rescue operation|,s; rescue workers; rescuers; rubble; scrambled; shrapnel; taken to hospital; treated for;
  wreckage;
`);
