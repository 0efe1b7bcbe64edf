"""Places that wishes and offers name, each with what it lies in, in four languages.

A line is a country or a region: its names, then its cities with their other names behind a slash.
"""

COUNTRIES = """
germany: germany, deutschland, allemagne, alemania | berlin/berlino hamburg/hambourg/hamburgo
  munich/munchen/muenchen/muenich cologne/koln/koeln/colonia frankfurt/francfort stuttgart
  dusseldorf/duesseldorf leipzig/lipsia dortmund essen_city/essen bremen hanover/hannover
  dresden/dresde nuremberg/nurnberg/nuernberg bonn karlsruhe mannheim munster/muenster augsburg
  freiburg aachen kiel lubeck/luebeck erfurt mainz rostock kassel potsdam heidelberg darmstadt
  regensburg wurzburg ulm jena gottingen/goettingen tubingen/tuebingen konstanz saarbrucken bochum
  bielefeld braunschweig magdeburg halle_saale/halle chemnitz weimar bamberg oldenburg osnabruck
  trier passau wuppertal duisburg krefeld wolfsburg ingolstadt garmisch rosenheim kempten koblenz
  zwickau cottbus schwerin flensburg hildesheim paderborn siegen heilbronn pforzheim reutlingen
  offenburg esslingen stralsund greifswald gera fulda marburg giessen
austria: austria, osterreich, oesterreich, autriche | vienna/wien/vienne/viena graz linz
  salzburg/salzbourg/salzburgo innsbruck klagenfurt bregenz
switzerland: switzerland, schweiz, suisse, suiza | zurich/zuerich geneva/genf/geneve/ginebra
  basel/bale/basilea bern/berne/berna lausanne fribourg neuchatel thun schaffhausen lucerne/luzern
  winterthur lugano st_gallen zug
france: france, frankreich, francia | paris/parisien/parisienne lyon/lyonnais/lyonnaise
  marseille/marseillais/marsella toulouse nice/nizza bordeaux/burdeos lille nantes
  strasbourg/strassburg/estrasburgo rennes montpellier grenoble dijon nancy metz angers brest
  rouen tours reims le_havre toulon pau perpignan nimes limoges poitiers caen amiens besancon
  la_rochelle bayonne annecy avignon clermont ardeche dordogne vosges cevennes luberon chamonix
  savoie vendee corsica/corse/corcega/korsika biarritz colmar mulhouse chambery quimper
  lorient vannes
spain: spain, spanien, espagne, espana | madrid barcelona/barcelone valencia/valence
  seville/sevilla bilbao malaga granada zaragoza/saragosse palma mallorca san_sebastian alicante
  murcia cordoba salamanca vigo gijon oviedo santander pamplona cadiz tarragona girona jaen
  almeria huelva leon burgos valladolid logrono la_coruna/coruna tenerife las_palmas ibiza menorca
  elche castellon lleida badajoz caceres toledo albacete huesca teruel segovia
  avila soria cuenca zamora lugo ourense
italy: italy, italien, italie, italia | rome/rom/roma milan/mailand/milano turin/torino
  naples/neapel/napoli florence/florenz/firenze bologna venice/venedig/venise/venezia genoa/genua
  palermo verona trieste
portugal: portugal | lisbon/lissabon/lisbonne/lisboa porto/oporto faro coimbra braga
uk: uk, united kingdom, great britain, england, grossbritannien, royaume uni, angleterre, reino
  unido, inglaterra, britain | london/londres/londen manchester birmingham leeds glasgow
  edinburgh/edimbourg bristol liverpool sheffield newcastle nottingham cardiff belfast aberdeen
  dundee inverness swansea bradford hull exeter plymouth reading_town coventry derby norwich
  portsmouth milton_keynes stoke sunderland bath wolverhampton oxford cambridge brighton leicester
  southampton york
ireland: ireland, irland, irlande, irlanda | dublin cork galway limerick
netherlands: netherlands, nl, niederlande, holland, pays bas, paises bajos, the netherlands |
  amsterdam rotterdam utrecht eindhoven the_hague/den_haag groningen delft leiden haarlem
  maastricht nijmegen tilburg breda arnhem
belgium: belgium, belgien, belgique, belgica | brussels/brussel/bruxelles/bruselas
  antwerp/antwerpen/anvers ghent/gent/gand leuven bruges/brugge liege/luttich namur
luxembourg: luxembourg, luxemburg, luxemburgo |
denmark: denmark, danemark, daenemark, danemark, dinamarca | copenhagen/kopenhagen/copenhague
  aarhus odense
sweden: sweden, schweden, suede, suecia | stockholm/estocolmo gothenburg/goteborg/goeteborg
  malmo/malmoe uppsala lund
norway: norway, norwegen, norvege, noruega | oslo bergen_city/bergen trondheim stavanger
finland: finland, finnland, finlande, finlandia | helsinki tampere turku espoo
poland: poland, polen, pologne, polonia | warsaw/warschau/varsovie/varsovia
  krakow/krakau/cracow/cracovie/cracovia wroclaw/breslau gdansk/danzig poznan lodz katowice
czechia: czechia, czech republic, tschechien, tchequie, chequia | prague/prag/praga brno/brunn
slovakia: slovakia, slowakei, slovaquie, eslovaquia | bratislava
hungary: hungary, ungarn, hongrie, hungria | budapest
romania: romania, rumanien, roumanie, rumania | bucharest/bukarest/bucarest cluj timisoara iasi
bulgaria: bulgaria, bulgarien, bulgarie | sofia plovdiv varna
greece: greece, griechenland, grece, grecia | athens/athen/athenes/atenas thessaloniki
croatia: croatia, kroatien, croatie, croacia | zagreb split_city/split
slovenia: slovenia, slowenien, slovenie, eslovenia | ljubljana
serbia: serbia, serbien, serbie | belgrade/belgrad/belgrado novi_sad
estonia: estonia, estland, estonie | tallinn tartu
latvia: latvia, lettland, lettonie, letonia | riga
lithuania: lithuania, litauen, lituanie, lituania | vilnius kaunas
ukraine: ukraine, ucrania | kyiv/kiew/kiev lviv odesa/odessa
turkey: turkiye, turkei, turquie, turquia | istanbul/estambul ankara izmir
iceland: iceland, islande, islandia | reykjavik
usa: usa, united states, us, u.s, vereinigte staaten, etats unis, estados unidos, america, amerika
  | new_york/nyc brooklyn manhattan san_francisco/sf los_angeles seattle boston chicago austin
  denver atlanta miami washington philadelphia portland san_diego dallas houston silicon_valley
  bay_area detroit minneapolis
canada: canada, kanada | toronto vancouver montreal ottawa calgary quebec
australia: australia, australien, australie | sydney melbourne brisbane perth adelaide
new_zealand: new zealand, neuseeland, nouvelle zelande, nueva zelanda | auckland wellington
india: india, indien, inde | bangalore/bengaluru mumbai delhi hyderabad chennai pune
china: china, chine | shanghai beijing/peking/pekin shenzhen hong_kong
japan: japan, japon | tokyo/tokio osaka kyoto/kioto
korea: south korea, korea, sudkorea, coree du sud, corea | seoul/seul
singapore: singapore, singapur, singapour |
vietnam: vietnam | hanoi saigon
thailand: thailand, thailande, tailandia | bangkok
uae: uae, emirates, emirate | dubai abu_dhabi
israel: israel | tel_aviv jerusalem haifa
brazil: brazil, brasilien, bresil, brasil | sao_paulo rio_de_janeiro
argentina: argentina, argentinien, argentine | buenos_aires
mexico: mexico, mexiko, mexique | mexico_city/ciudad_de_mexico guadalajara monterrey
chile: chile, chili | santiago
colombia: colombia, kolumbien, colombie | bogota medellin
peru: peru, perou | lima
morocco: morocco, marokko, maroc, marruecos | casablanca marrakech rabat
egypt: egypt, agypten, egypte, egipto | cairo/kairo/le_caire
nigeria: nigeria | lagos abuja
kenya: kenya, kenia | nairobi
south_africa: south africa, sudafrika, afrique du sud, sudafrica | cape_town/kapstadt johannesburg
  durban
ghana: ghana | accra
taiwan: taiwan | taipei
indonesia: indonesia, indonesien, indonesie | jakarta bali
philippines: philippines, philippinen, filipinas | manila
malaysia: malaysia | kuala_lumpur
russia: russia, russland, russie, rusia | moscow/moskau/moscou/moscu st_petersburg
cyprus: cyprus, zypern, chypre, chipre | nicosia limassol
malta: malta, malte | valletta
albania: albania, albanien, albanie | tirana
bosnia: bosnia, bosnien, bosnie | sarajevo
georgia_country: georgien, georgie | tbilisi/tiflis
cuba: cuba, kuba | havana/havanna
costa_rica: costa rica | san_jose
ecuador: ecuador, equateur | quito
uruguay: uruguay | montevideo
venezuela: venezuela | caracas
tunisia: tunisia, tunesien, tunisie, tunez | tunis
algeria: algeria, algerien, algerie, argelia | algiers/algier/alger
ethiopia: ethiopia, athiopien, ethiopie, etiopia | addis_ababa
tanzania: tanzania, tansania, tanzanie | dar_es_salaam
uganda: uganda, ouganda | kampala
saudi_arabia: saudi arabia, saudi arabien | riyadh/riad
qatar: qatar, katar | doha
lebanon: lebanon, libanon, liban, libano | beirut/beyrouth
nepal: nepal | kathmandu
pakistan: pakistan | karachi lahore islamabad
bangladesh: bangladesh, bangladesch | dhaka
rwanda: rwanda, ruanda | kigali
senegal: senegal | dakar
"""

DISTRICTS = """
berlin: kreuzberg neukolln neukoelln mitte_berlin prenzlauer_berg friedrichshain wedding_berlin
  charlottenburg schoneberg moabit pankow treptow lichtenberg spandau
hamburg: altona eimsbuttel ottensen st_pauli wilhelmsburg
munich: schwabing sendling haidhausen giesing
cologne: ehrenfeld nippes
vienna: ottakring favoriten leopoldstadt
london: hackney shoreditch camden brixton islington peckham
paris: montmartre belleville marais montreuil
barcelona: gracia eixample poblenou raval
madrid: malasana lavapies chamberi
leipzig: connewitz plagwitz
"""

REGIONS = """
scotland: glasgow edinburgh aberdeen dundee inverness
wales: cardiff swansea
england: london manchester birmingham leeds bristol liverpool sheffield newcastle nottingham
  oxford cambridge brighton leicester southampton york bradford hull exeter plymouth coventry
  derby norwich portsmouth bath
yorkshire: leeds sheffield york bradford hull
midlands: birmingham nottingham leicester coventry derby stoke wolverhampton
north_west_uk: manchester liverpool
north_east_uk: newcastle sunderland
south_west_uk: bristol bath exeter plymouth
north_germany: hamburg bremen kiel lubeck rostock flensburg oldenburg hanover schwerin stralsund
  greifswald wolfsburg braunschweig
south_germany: munich stuttgart nuremberg augsburg freiburg karlsruhe ulm regensburg konstanz
  mannheim heidelberg wurzburg passau ingolstadt
east_germany: berlin leipzig dresden chemnitz jena erfurt weimar magdeburg rostock potsdam
nrw: cologne dusseldorf dortmund essen_city bonn munster bochum bielefeld aachen duisburg
  wuppertal krefeld paderborn siegen
rhineland: cologne dusseldorf bonn mainz koblenz aachen krefeld
hesse: frankfurt kassel darmstadt fulda marburg giessen wiesbaden
rhine_main: frankfurt mainz darmstadt wiesbaden offenbach
baden: stuttgart karlsruhe freiburg mannheim heidelberg ulm tubingen konstanz heilbronn pforzheim
  reutlingen offenburg esslingen
saxony: leipzig dresden chemnitz zwickau
lower_saxony: hanover braunschweig oldenburg osnabruck gottingen wolfsburg hildesheim
thuringia: erfurt jena weimar gera
schleswig: kiel lubeck flensburg
ile_de_france: paris
provence: marseille nice avignon toulon
occitanie: toulouse montpellier nimes perpignan
normandy: rouen caen le_havre
alsace: strasbourg
rhone_alpes: lyon grenoble annecy
north_spain: bilbao san_sebastian santander gijon oviedo vigo pamplona
basque_country: bilbao san_sebastian
galicia: vigo la_coruna
balearics: palma mallorca ibiza menorca
canaries: tenerife las_palmas
flanders: antwerp ghent leuven bruges
wallonia: liege namur
randstad: amsterdam rotterdam utrecht the_hague leiden haarlem delft
california: san_francisco los_angeles san_diego silicon_valley bay_area
tuscany: florence
ticino: lugano
tyrol: innsbruck
styria: graz
highlands: inverness
skane: malmo lund
aragon: zaragoza
brabant: tilburg breda eindhoven
europe: germany austria switzerland france spain italy portugal uk ireland netherlands belgium
  luxembourg denmark sweden norway finland poland czechia slovakia hungary romania bulgaria greece
  croatia slovenia serbia estonia latvia lithuania ukraine iceland
dach: germany austria switzerland
scandinavia: denmark sweden norway finland iceland
baltics: estonia latvia lithuania
benelux: belgium netherlands luxembourg
latin_america: brazil argentina mexico chile colombia peru
africa: morocco egypt nigeria kenya south_africa ghana rwanda senegal
asia: india china japan korea singapore vietnam thailand
lower_bavaria: passau
bavaria: munich nuremberg augsburg regensburg wurzburg bamberg passau garmisch rosenheim kempten
  ingolstadt
ruhr: essen_city dortmund bochum
andalusia: seville malaga granada cordoba cadiz jaen almeria huelva
catalonia: barcelona girona tarragona
brittany: rennes brest
"""

REGION_NAMES = """
highlands: highlands, scottish highlands
lower_bavaria: niederbayern, lower bavaria
skane: skane, scania
aragon: aragon
brabant: brabant
scotland: scotland, schottland, ecosse, escocia
wales: wales
england: england, angleterre, inglaterra
yorkshire: yorkshire
midlands: midlands, the midlands
north_west_uk: north west, northwest, lancashire
north_east_uk: north east, northeast, tyneside
south_west_uk: south west, southwest, devon, somerset, cornwall
north_germany: northern germany, north germany, norddeutschland, nord de l'allemagne, norte de
  alemania
south_germany: southern germany, south germany, suddeutschland
east_germany: eastern germany, ostdeutschland, east germany
nrw: nrw, nordrhein-westfalen, north rhine-westphalia, westphalia, westfalen
rhineland: rhineland, rheinland
hesse: hesse, hessen
rhine_main: rhein-main, rhine-main, rhein-main-gebiet
baden: baden-wurttemberg, baden, schwaben, swabia
saxony: saxony, sachsen
lower_saxony: lower saxony, niedersachsen
thuringia: thuringia, thuringen
schleswig: schleswig-holstein
ile_de_france: ile-de-france, region parisienne, paris area
provence: provence, paca, cote d'azur
occitanie: occitanie, sud-ouest
normandy: normandy, normandie
alsace: alsace, elsass
rhone_alpes: rhone-alpes, region lyonnaise
north_spain: northern spain, norte de espana
basque_country: basque country, pais vasco, euskadi, pays basque
galicia: galicia
balearics: balearics, balearic islands, baleares, islas baleares, balearen
canaries: canaries, canary islands, canarias, islas canarias
flanders: flanders, flandern, flandre
wallonia: wallonia, wallonie
randstad: randstad
california: california, kalifornien, californie
tuscany: tuscany, toskana, toscane
tyrol: tyrol, tirol
styria: styria, steiermark
europe: europe, europa, eu
dach: dach, german-speaking countries
scandinavia: scandinavia, skandinavien, scandinavie, escandinavia, nordics
baltics: baltics, baltikum
benelux: benelux
latin_america: latin america, lateinamerika, amerique latine, america latina, latinoamerica
africa: africa, afrika, afrique
asia: asia, asien, asie
bavaria: bavaria, bayern, baviere, baviera
ruhr: ruhrgebiet, ruhr area
andalusia: andalusia, andalucia, andalusien
catalonia: catalonia, cataluna, catalunya, katalonien
brittany: brittany, bretagne, bretana
"""
