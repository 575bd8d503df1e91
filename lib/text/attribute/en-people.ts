import { entries } from '../entries';
import { inflected, sorted } from './inflected';

/** English nouns for people, groups and bodies that speak; sorted. */
export const peopleEn: readonly string[] = sorted(
  inflected([
    [
      ',s',
      `academic activist adviser advisor aide ambassador analyst author backer banker billionaire blogger businessman candidate
      captain civilian colonel columnist commander commentator correspondent critic defector defender delegate democrat demonstrator
      deputy detractor diplomat dissident doctor driver economist editor employee envoy executive exile expert exporter farmer fighter firefighter
      general governor guard gunner hardliner hawk head historian insider inspector investigator investor journalist judge lawmaker lawyer leader
      legislator lieutenant loyalist manager mayor mediator medic milblogger minister monitor nationalist negotiator neighbor neighbour
      nurse observer officer official opponent organiser organizer parliamentarian paramedic paratrooper pensioner pilot policymaker politician pollster
      premier president prisoner professor propagandist proponent prosecutor protester protestor psychologist publisher pundit rebel
      refugee report reporter representative republican rescuer researcher resident sailor sceptic scholar scientist senator
      separatist sergeant settler sheriff skeptic soldier source specialist strategist student supporter survivor teacher trader
      veteran villager volunteer voter worker writer`,
    ],
    [',es', 'boss coach witness'],
    [',man,men,person,persons,woman,women', 'spokes'],
    ['man,men,woman,women', 'congress'],
  ]),
  entries(`
    academy; administration; agencies; agency; alliance; allies; ally; army; associations; authorities; backbenchers;
    campaign; campaigners; capitals; chairman; chairwoman; chancellor; charities; chief|,s; clergy; coalition;
    commission; committee; companies; council; countries; court; delegation; department; director; embassy; families;
    firms; forces; government|,s; groups; industry; kremlin; leadership; lobby; media; mediators; member|,s; military;
    ministry; mothers; nations; newspaper; nominee; ombudsman; opposition; organisations; organizations; panel;
    parents; parliament; parties; partners; party; police; powers; prime; prosecution; regulator; relatives;
    secretary; services; staff; statement; states; tanks; team; troops; unions; watchdog; wives; workforce;
  `),
);
