import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Spanish names and their articles', () => {
  checkForms(
    'es',
    `
    o - El Kremlin > el Kremlin, del Kremlin, al Kremlin ! Kremlin, de el Kremlin
    o - El País > del País, al País ! País
    o - El Mundo > del Mundo ! Mundo
    o - El Pentágono > del Pentágono, al Pentágono
    o - El Periódico > del Periódico ! Periódico
    o - El Parlamento Europeo > del Parlamento Europeo
    o - El Consejo de Seguridad > del Consejo de Seguridad, al Consejo de Seguridad
    l - El Cairo > del Cairo, al Cairo
    l - El Donbás > del Donbás, al Donbás
    l - El Reino Unido > del Reino Unido, al Reino Unido
    l - El mar Negro > del mar Negro
    l - La Haya > la Haya ! del Haya
    l - La Habana > la Habana ! Habana
    o - La Casa Blanca > la Casa Blanca
    o - La Vanguardia > la Vanguardia ! Vanguardia
    o - La Moncloa > la Moncloa
    o - La Razón > la Razón ! Razón
    l - Los Estados Unidos > los Estados Unidos ! Estados Unidos
    l - Los Países Bajos > los Países Bajos
    l - Los Balcanes > los Balcanes
    o - Las Naciones Unidas > las Naciones Unidas
    o - Las Cortes > las Cortes ! Cortes
    o - Kremlin > =
    o - Casa Blanca > =
    o - OTAN > =
    o - ONU > =
    o - Unión Europea > =
    o - Naciones Unidas > =
    o - Comisión Europea > =
    l - Rusia > =
    l - Ucrania > = ! Ucranias
    l - Kiev > =
    l - Járkov > =
    l - Moscú > =
    l - Crimea > =
    l - Estados Unidos > =
    l - Bielorrusia > =
    l - Polonia > =
    l - Alemania > =
    l - Mar Negro > =
    p m Vladímir Putin > = ! Vladímir Putines
    p m Putin > =
    p m Volodímir Zelenski > =
    p m Zelenski > =
    p m Serguéi Lavrov > =
    p f María Zajárova > =
    p m Dmitri Peskov > =
    p m Pedro Sánchez > = ! Pedro Sáncheces
    p m José Manuel Albares > =
    p f Margarita Robles > =
    p m Josep Borrell > =
    p m Donald Trump > =
    p m Joe Biden > =
    p m Emmanuel Macron > =
    p m Olaf Scholz > =
    p f Ursula von der Leyen > =
    p f Kaja Kallas > =
    p m António Guterres > =
    p m Viktor Orbán > =
    p m Aleksandr Lukashenko > =
    `,
  );
});
