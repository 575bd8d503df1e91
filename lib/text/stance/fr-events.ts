import { entries } from '../entries';

/** French: what happens in a war and is only told: the dead and injured, fires, the power that is off; sorted. */
export const eventFr: readonly string[] = entries(`
  abattu|,e,es,s; alerte|,s aérienne|,s; ambulance|,s; blessé|,e,es,s; brûl|e,ent,é,ée; corps sans vie;
  coupure|,s de courant/d'électricité; débris; décombres; décédé|,e,es,s; déflagration|,s; dégâts;
  détruit|,e,es,s par; effondr|é,ée,ées,és; en feu; en flammes; endommagé|,e,es,s; explosion|,s; explosé; flammes;
  fragments; hospitalisé|,e,es,s; incendie|,s; indemne|,s; intercepté|,e,es,s; morts; ont/a péri; perdu la vie;
  pompier|,s; privé|,e,es,s d'électricité/de chauffage/de courant/d'eau; rescapé|,s; s'est écrasé|,e;
  sans courant/chauffage/eau/électricité; sauveteur|,s; se sont écrasés; secouriste|,s; secours; sirène|,s;
  soufflé|,e,es,s; sous les décombres; tué|,e,es,s; victimes; éclats; éteindre; éteint; évacuation|,s; évacué|,e,es,s;
`);
