import { entries } from '../entries';

/** English: what happens in a war and is only told: the dead and injured, fires, the power that is off; sorted. */
export const eventEn: readonly string[] = entries(`
  ablaze; air raid alert|,s; air raid siren|,s; ambulance|,s; blackout|,s; blaze|,s; body/bodies of; burned down;
  burning; casualties; caught fire; caused a fire; collapsed; crashed; crew|s; damage to; damaged; debris; detonated;
  detonation|,s; died; drones were shot/intercepted/destroyed/launched; dug out; emergency services; evacuated;
  evacuation|,s; exploded; explosion|,s; fatalities; fire broke; firefighters; fires; flames; fragments; hospitalised;
  hospitalized; in flames; injured; injuries; injuring; intercepted; killing at least; lost … lives; missing under;
  on fire; overnight; people were/was killed; power cuts; power outage|,s; pulled from; put out; rescue operation|,s;
  rescue workers; rescuers; rubble; scrambled; set fire; shot down; shrapnel; survivors; taken to hospital;
  treated for; under the rubble; unharmed; was/were/been/is/are wounded; was/were/been/is/are/being killed; windows;
  without electricity/heat/heating/power/water; wounded; wounding; wreckage;
`);
