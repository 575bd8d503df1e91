/** Hosts of the news sites that are on from the start, their subdomains included; everything else is asked for. Sorted. */
export const newsHosts: readonly string[] = `
  1tv.ru 20minutos.es 24tv.ua abc.es abc.net.au abcnews.go.com adnkronos.com agents.media aif.ru aktualne.cz
  aljazeera.com ansa.it apnews.com avvenire.it axios.com babel.ua bbc.co.uk bbc.com berliner-zeitung.de
  bfmtv.com bild.de blick.ch bloomberg.com br.de cbc.ca cbsnews.com censor.net cicero.de cnn.com correctiv.org
  corriere.it courrierinternational.com ct24.ceskatelevize.cz currenttime.tv dailymail.co.uk defence24.pl
  dekoder.org denik.cz dennikn.sk derstandard.at detector.media deutsche-wirtschafts-nachrichten.de
  deutschlandfunk.de deutschlandfunkkultur.de diepresse.com dw.com dziennik.pl echofm.online economist.com
  efe.com elconfidencial.com eldiario.es elmundo.es elpais.com elperiodico.com espreso.tv euobserver.com
  euractiv.com eurointegration.com.ua euronews.com europapress.es euvsdisinfo.eu factcheck.org faz.net focus.de
  focus.ua fontanka.ru forbes.ru foreignaffairs.com foreignpolicy.com foxnews.com fr.de france24.com
  franceinfo.fr francetvinfo.fr freitag.de ft.com fullfact.org gazeta.pl gazeta.ru glavcom.ua gordonua.com
  handelsblatt.com hessenschau.de holod.media hromadske.ua humanite.fr idnes.cz ilfattoquotidiano.it
  ilgiornale.it ilpost.it ilsole24ore.com independent.co.uk infobae.com interfax.com.ua interfax.ru
  internazionale.it ipg-journal.de irishtimes.com irozhlas.cz istories.media iz.ru jungewelt.de
  kleinezeitung.at kommersant.ru kp.ru krone.at ksta.de kurier.at kyivindependent.com kyivpost.com la-croix.com
  larazon.es lastampa.it latimes.com lavanguardia.com lb.ua lefigaro.fr lemonde.fr lenta.ru leparisien.fr
  lepoint.fr lesechos.fr lesoir.be letemps.ch lexpress.fr liberation.fr lidovky.cz liga.net mdr.de mediapart.fr
  mediazona.ca meduza.io merkur.de metro.co.uk mimikama.org mirror.co.uk mk.ru morgenpost.de n-tv.de
  nbcnews.com nd-aktuell.de ndr.de newsweek.com nouvelobs.com novayagazeta.eu novayagazeta.ru novinky.cz
  npr.org ntv.ru nv.ua nytimes.com nzz.ch obozrevatel.com oko.press open.online orf.at ouest-france.fr pap.pl
  pbs.org politico.com politico.eu politifact.com polsatnews.pl polskieradio.pl pravda.com.ua publico.es
  radiosvoboda.org rainews.it rbb24.de rbc.ru rbc.ua repubblica.it respekt.cz reuters.com rferl.org rfi.fr
  rg.ru ria.ru rmf24.pl rnd.de rp-online.de rp.pl rt.com rtbf.be rte.ie rts.ch rtve.es seznamzpravy.cz sky.com
  slovoidilo.ua sme.sk smh.com.au snopes.com spiegel.de srf.ch standard.co.uk stern.de stopfake.org
  stuttgarter-zeitung.de sueddeutsche.de suspilne.media svoboda.org swr.de t-online.de tagesanzeiger.ch
  tagesschau.de tagesspiegel.de tass.com tass.ru taz.de telegraph.co.uk tf1info.fr tgcom24.mediaset.it
  theatlantic.com theglobeandmail.com theguardian.com theins.ru themoscowtimes.com thetimes.com time.com tsn.ua
  tvn24.pl tvp.info tvrain.tv ukranews.com ukrinform.net ukrinform.ua understandingwar.org unian.net unian.ua
  usatoday.com vedomosti.ru verstka.media vesti.ru voanews.com voxukraine.org washingtonpost.com waz.de wdr.de
  welt.de wiadomosci.onet.pl wiadomosci.wp.pl wiwo.de wsj.com wyborcza.pl wydarzenia.interia.pl zaxid.net
  zdf.de zdfheute.de zeit.de zn.ua zona.media
`
  .trim()
  .split(/\s+/);

/** The same as match patterns of the manifest. */
export const newsSites: readonly string[] = newsHosts.map((host) => `*://*.${host}/*`);
