/** The news sites that are on from the start, by the language that they mostly write: hosts, their subdomains included. */
export const newsHostsIn = {
  de: hosts(`
    abendblatt.de arte.tv augsburger-allgemeine.de berliner-zeitung.de bild.de blick.ch br.de capital.de
    cicero.de correctiv.org dekoder.org derstandard.at deutsche-wirtschafts-nachrichten.de deutschlandfunk.de
    deutschlandfunkkultur.de diepresse.com dw.com faz.net focus.de fr.de freitag.de handelsblatt.com
    hessenschau.de ipg-journal.de jungewelt.de kleinezeitung.at krone.at ksta.de kurier.at manager-magazin.de
    mdr.de merkur.de mimikama.org morgenpost.de n-tv.de nd-aktuell.de ndr.de nzz.ch orf.at phoenix.de rbb24.de
    rnd.de rp-online.de spiegel.de srf.ch stern.de stuttgarter-zeitung.de sueddeutsche.de swr.de t-online.de
    tagesanzeiger.ch tagesschau.de tagesspiegel.de taz.de waz.de wdr.de welt.de wiwo.de zdf.de zdfheute.de
    zeit.de
  `),
  en: hosts(`
    abc.net.au abcnews.go.com aljazeera.com apnews.com axios.com bbc.co.uk bbc.com bloomberg.com cbc.ca
    cbsnews.com cnn.com dailymail.co.uk economist.com euobserver.com euractiv.com euronews.com euvsdisinfo.eu
    factcheck.org foreignaffairs.com foreignpolicy.com foxnews.com ft.com fullfact.org independent.co.uk
    irishtimes.com kyivindependent.com kyivpost.com latimes.com metro.co.uk mirror.co.uk nbcnews.com
    newsweek.com npr.org nytimes.com pbs.org politico.com politico.eu politifact.com reuters.com rferl.org
    rte.ie sky.com smh.com.au snopes.com standard.co.uk telegraph.co.uk theatlantic.com theglobeandmail.com
    theguardian.com themoscowtimes.com thetimes.com time.com understandingwar.org usatoday.com voanews.com
    washingtonpost.com wsj.com
  `),
  uk: hosts(`
    24tv.ua apostrophe.ua armyinform.com.ua babel.ua censor.net detector.media dsnews.ua espreso.tv
    eurointegration.com.ua fakty.com.ua focus.ua glavcom.ua gordonua.com hromadske.ua interfax.com.ua
    korrespondent.net lb.ua liga.net nv.ua obozrevatel.com pravda.com.ua radiosvoboda.org rbc.ua slovoidilo.ua
    stopfake.org suspilne.media tsn.ua ukranews.com ukrinform.net ukrinform.ua unian.net unian.ua voxukraine.org
    zaxid.net zn.ua
  `),
  ru: hosts(`
    1tv.ru agents.media aif.ru currenttime.tv echofm.online fontanka.ru forbes.ru gazeta.ru holod.media
    interfax.ru istories.media iz.ru kommersant.ru kp.ru lenta.ru mediazona.ca meduza.io mk.ru ng.ru
    novayagazeta.eu novayagazeta.ru ntv.ru rbc.ru ren.tv rg.ru ria.ru rt.com rtvi.com smotrim.ru svoboda.org
    tass.com tass.ru thebell.io theins.ru tvrain.tv tvzvezda.ru ukraina.ru vedomosti.ru verstka.media vesti.ru
    zona.media
  `),
  fr: hosts(`
    20minutes.fr bfmtv.com courrierinternational.com france24.com franceinfo.fr francetvinfo.fr humanite.fr
    la-croix.com lalibre.be lefigaro.fr legrandcontinent.eu lemonde.fr leparisien.fr lepoint.fr lesechos.fr
    lesoir.be letemps.ch lexpress.fr liberation.fr lopinion.fr marianne.net mediapart.fr nouvelobs.com
    ouest-france.fr rfi.fr rtbf.be rts.ch sudouest.fr tf1info.fr tv5monde.com
  `),
  pl: hosts(`
    belsat.eu defence24.pl dziennik.pl fakt.pl gazeta.pl krytykapolityczna.pl natemat.pl newsweek.pl oko.press
    pap.pl polityka.pl polsatnews.pl polskieradio.pl rmf24.pl rp.pl tokfm.pl tvn24.pl tvp.info
    tygodnikpowszechny.pl wiadomosci.onet.pl wiadomosci.wp.pl wprost.pl wyborcza.pl wydarzenia.interia.pl
  `),
  it: hosts(`
    adnkronos.com agi.it ansa.it avvenire.it corriere.it editorialedomani.it fanpage.it huffingtonpost.it
    ilfattoquotidiano.it ilfoglio.it ilgiornale.it ilmanifesto.it ilmessaggero.it ilpost.it ilsole24ore.com
    internazionale.it la7.it lastampa.it limesonline.com linkiesta.it open.online quotidiano.net rainews.it
    repubblica.it tg24.sky.it tgcom24.mediaset.it
  `),
  es: hosts(`
    20minutos.es abc.es cadenaser.com clarin.com efe.com elconfidencial.com elcorreo.com eldiario.es
    elespanol.com elmundo.es elpais.com elperiodico.com europapress.es huffingtonpost.es infobae.com
    lanacion.com.ar larazon.es lasexta.com lavanguardia.com lavozdegalicia.es maldita.es newtral.es publico.es
    rtve.es
  `),
  cs: hosts(`
    aktualne.cz ct24.ceskatelevize.cz denik.cz dennikn.sk idnes.cz irozhlas.cz lidovky.cz novinky.cz respekt.cz
    seznamzpravy.cz sme.sk
  `),
} satisfies Record<string, readonly string[]>;

/** The same in one list, sorted; everything else is asked for. */
export const newsHosts: readonly string[] = Object.values(newsHostsIn).flat().sort();

/** The same as match patterns of the manifest. */
export const newsSites: readonly string[] = newsHosts.map((host) => `*://*.${host}/*`);

function hosts(lines: string): readonly string[] {
  return lines.trim().split(/\s+/);
}
