"""Places that wishes and offers name, each with what it lies in, in four languages.

A line is a country or a region: its names, then its cities with their other names behind a slash.
"""

COUNTRIES = """
germany: germany, deutschland, allemagne, alemania | berlin/berlino hamburg/hambourg/hamburgo
  munich/munchen/muenchen/muenich cologne/koln/koeln/colonia frankfurt/francfort stuttgart
  dusseldorf/duesseldorf leipzig/lipsia dortmund essen_city bremen hanover/hannover dresden/dresde
  nuremberg/nurnberg/nuernberg bonn karlsruhe mannheim munster/muenster augsburg freiburg aachen
  kiel lubeck/luebeck erfurt mainz rostock kassel potsdam heidelberg darmstadt regensburg wurzburg
  ulm jena gottingen/goettingen tubingen/tuebingen konstanz saarbrucken bochum bielefeld
  braunschweig magdeburg halle_saale chemnitz weimar bamberg oldenburg osnabruck trier passau
austria: austria, osterreich, oesterreich, autriche | vienna/wien/vienne/viena graz linz
  salzburg/salzbourg/salzburgo innsbruck klagenfurt bregenz
switzerland: switzerland, schweiz, suisse, suiza | zurich/zuerich geneva/genf/geneve/ginebra
  basel/bale/basilea bern/berne/berna lausanne lucerne/luzern winterthur lugano st_gallen zug
france: france, frankreich, francia | paris lyon marseille/marsella toulouse nice/nizza
  bordeaux/burdeos lille nantes strasbourg/strassburg/estrasburgo rennes montpellier grenoble
  dijon nancy metz angers brest rouen tours reims annecy avignon clermont
spain: spain, spanien, espagne, espana | madrid barcelona/barcelone valencia/valence
  seville/sevilla bilbao malaga granada zaragoza/saragosse palma mallorca san_sebastian alicante
  murcia cordoba salamanca vigo gijon oviedo santander pamplona cadiz tarragona girona
italy: italy, italien, italie, italia | rome/rom/roma milan/mailand/milano turin/torino
  naples/neapel/napoli florence/florenz/firenze bologna venice/venedig/venise/venezia genoa/genua
  palermo verona trieste
portugal: portugal | lisbon/lissabon/lisbonne/lisboa porto/oporto faro coimbra braga
uk: uk, united kingdom, great britain, england, grossbritannien, royaume uni, angleterre, reino
  unido, inglaterra, britain, scotland, schottland, ecosse, escocia, wales | london/londres/londen
  manchester birmingham leeds glasgow edinburgh/edimbourg bristol liverpool sheffield newcastle
  nottingham cardiff belfast oxford cambridge brighton leicester southampton bath_city york
ireland: ireland, irland, irlande, irlanda | dublin cork galway limerick
netherlands: netherlands, niederlande, holland, pays bas, paises bajos, the netherlands |
  amsterdam rotterdam utrecht eindhoven the_hague/den_haag groningen delft leiden haarlem
  maastricht
belgium: belgium, belgien, belgique, belgica | brussels/brussel/bruxelles/bruselas
  antwerp/antwerpen/anvers ghent/gent/gand leuven bruges/brugge liege/luttich namur
luxembourg: luxembourg, luxemburg, luxemburgo |
denmark: denmark, danemark, daenemark, danemark, dinamarca | copenhagen/kopenhagen/copenhague
  aarhus odense
sweden: sweden, schweden, suede, suecia | stockholm/estocolmo gothenburg/goteborg/goeteborg
  malmo/malmoe uppsala lund
norway: norway, norwegen, norvege, noruega | oslo bergen_city trondheim stavanger
finland: finland, finnland, finlande, finlandia | helsinki tampere turku espoo
poland: poland, polen, pologne, polonia | warsaw/warschau/varsovie/varsovia
  krakow/krakau/cracow/cracovie/cracovia wroclaw/breslau gdansk/danzig poznan lodz katowice
czechia: czechia, czech republic, tschechien, tchequie, chequia | prague/prag/praga brno/brunn
slovakia: slovakia, slowakei | bratislava
hungary: hungary, ungarn, hongrie, hungria | budapest
romania: romania, rumanien, roumanie, rumania | bucharest/bukarest/bucarest cluj timisoara iasi
bulgaria: bulgaria, bulgarien, bulgarie | sofia plovdiv varna
greece: greece, griechenland, grece, grecia | athens/athen/athenes/atenas thessaloniki
croatia: croatia, kroatien, croatie, croacia | zagreb split_city
slovenia: slovenia, slowenien | ljubljana
serbia: serbia, serbien, serbie | belgrade/belgrad/belgrado novi_sad
estonia: estonia, estland | tallinn tartu
latvia: latvia, lettland | riga
lithuania: lithuania, litauen | vilnius kaunas
ukraine: ukraine, ucrania | kyiv/kiew/kiev lviv odesa/odessa
turkey: turkiye, turkei, turquie, turquia | istanbul/estambul ankara izmir
iceland: iceland, island_country | reykjavik
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
bavaria: munich nuremberg augsburg regensburg wurzburg bamberg passau
ruhr: essen_city dortmund bochum
andalusia: seville malaga granada cordoba cadiz
catalonia: barcelona girona tarragona
brittany: rennes brest
"""

REGION_NAMES = """
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
