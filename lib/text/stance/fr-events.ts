import { entries } from '../entries';

/** French: what happens in a war and is only told: fires, rescue, wreckage, the power that is off; sorted. */
export const eventFr: readonly string[] = entries(`
  alerte|,s aérienne|,s; ambulance|,s; corps sans vie; coupure|,s d'électricité/de; débris; décombres; en feu;
  en flammes; hospitalisé|,e,es,s; incendie|,s; pompier|,s; s'est écrasé|,e; sauveteur|,s; se sont écrasés;
  secouriste|,s; sirène|,s; transporté|,e,es,s à l'hôpital;
`);
