import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Spanish names and their articles', () => {
  checkForms(
    'es',
    `
    o - El Kremlin > el Kremlin, del Kremlin, al Kremlin ! Kremlin, de el Kremlin
    o - El País > del País, al País ! País
    o - El Mundo > del Mundo ! Mundo
    o - El Pentágono > del Pentágono, al Pentágono ! de el Pentágono, a el Pentágono
    o - El Periódico > del Periódico ! Periódico
    o - El Parlamento Europeo > del Parlamento Europeo ! de el Parlamento Europeo, a el Parlamento Europeo
    o - El Consejo de Seguridad > del Consejo de Seguridad, al Consejo de Seguridad ! de el Consejo de Seguridad, a el Consejo de Seguridad
    l - El Cairo > del Cairo, al Cairo ! de el Cairo, a el Cairo
    l - El Donbás > del Donbás, al Donbás ! de el Donbás, a el Donbás
    l - El Reino Unido > del Reino Unido, al Reino Unido ! de el Reino Unido, a el Reino Unido
    l - El mar Negro > del mar Negro ! de el mar Negro, a el mar Negro
    l - La Haya > la Haya ! del Haya
    l - La Habana > la Habana ! Habana
    o - La Casa Blanca > la Casa Blanca ! del Casa Blanca, al Casa Blanca
    o - La Vanguardia > la Vanguardia ! Vanguardia
    o - La Moncloa > la Moncloa ! del Moncloa, al Moncloa
    o - La Razón > la Razón ! Razón
    l - Los Estados Unidos > los Estados Unidos ! Estados Unidos
    l - Los Países Bajos > los Países Bajos ! del Países Bajos, el Países Bajos
    l - Los Balcanes > los Balcanes ! del Balcanes, el Balcanes
    o - Las Naciones Unidas > las Naciones Unidas ! del Naciones Unidas, los Naciones Unidas
    o - Las Cortes > las Cortes ! Cortes
    o - Kremlin > = ! el Kremlin, del Kremlin
    o - Casa Blanca > = ! el Casa Blanca, del Casa Blanca
    o - OTAN > = ! el OTAN, del OTAN
    o - ONU > = ! el ONU, del ONU
    o - Unión Europea > = ! el Unión Europea, del Unión Europea
    o - Naciones Unidas > = ! el Naciones Unidas, del Naciones Unidas
    o - Comisión Europea > = ! el Comisión Europea, del Comisión Europea
    l - Rusia > = ! el Rusia, del Rusia
    l - Ucrania > = ! Ucranias
    l - Kiev > = ! el Kiev, del Kiev
    l - Járkov > = ! el Járkov, del Járkov
    l - Moscú > = ! el Moscú, del Moscú
    l - Crimea > = ! el Crimea, del Crimea
    l - Estados Unidos > = ! el Estados Unidos, del Estados Unidos
    l - Bielorrusia > = ! el Bielorrusia, del Bielorrusia
    l - Polonia > = ! el Polonia, del Polonia
    l - Alemania > = ! el Alemania, del Alemania
    l - Mar Negro > = ! el Mar Negro, del Mar Negro
    p m Vladímir Putin > = ! Vladímir Putines
    p m Putin > = ! Putines
    p m Volodímir Zelenski > = ! Volodímir Zelenskis
    p m Zelenski > = ! Zelenskis
    p m Serguéi Lavrov > = ! Serguéi Lavroves
    p f María Zajárova > = ! María Zajárovas
    p m Dmitri Peskov > = ! Dmitri Peskoves
    p m Pedro Sánchez > = ! Pedro Sáncheces
    p m José Manuel Albares > = ! José Manuel Albareses
    p f Margarita Robles > = ! Margarita Robleses
    p m Josep Borrell > = ! Josep Borrelles
    p m Donald Trump > = ! Donald Trumpes
    p m Joe Biden > = ! Joe Bidenes
    p m Emmanuel Macron > = ! Emmanuel Macrones
    p m Olaf Scholz > = ! Olaf Scholzes
    p f Ursula von der Leyen > = ! Ursula von der Leyenes
    p f Kaja Kallas > = ! Kaja Kallases
    p m António Guterres > = ! António Guterreses
    p m Viktor Orbán > = ! Viktor Orbánes
    p m Aleksandr Lukashenko > = ! Aleksandr Lukashenkos
    `,
  );
});
