"""Places that people write in capitals where a name could stand: big cities, countries, regions."""

# Those that are given names too (Florence, Paris, Jordan, Sofia) stay out: a name offered in error
# is one click, a person overlooked is a conversation lost.
PLACES = frozenset(
    (
        # cities
        "aarhus, abidjan, abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, "
        "antwerp, athens, atlanta, auckland, baghdad, baku, baltimore, bangalore, bangkok, "
        "barcelona, basel, beijing, beirut, belfast, belgrade, bengaluru, bergen, berlin, bern, "
        "bilbao, birmingham, bochum, bogota, bologna, bonn, bordeaux, boston, bratislava, "
        "bremen, brisbane, bristol, brno, brooklyn, brussels, bucharest, budapest, buenos "
        "aires, cairo, calgary, cambridge, canberra, cape town, caracas, cardiff, casablanca, "
        "chengdu, chennai, chicago, cologne, colombo, copenhagen, cork, cracow, dakar, delhi, "
        "denver, detroit, dhaka, doha, dortmund, dresden, dubai, dublin, duisburg, dusseldorf, "
        "edinburgh, eindhoven, espoo, essen, frankfurt, freiburg, galway, geneva, genoa, ghent, "
        "glasgow, gothenburg, graz, grenoble, groningen, guangzhou, haifa, hamburg, hannover, "
        "hanoi, havana, heidelberg, helsinki, hong kong, honolulu, houston, hyderabad, "
        "innsbruck, istanbul, izmir, jakarta, jena, jerusalem, johannesburg, kampala, karachi, "
        "karlsruhe, kassel, kathmandu, kiel, kigali, kinshasa, koln, krakow, kuala lumpur, "
        "kyiv, kyoto, lagos, lahore, lausanne, leeds, leipzig, leuven, lille, linz, lisbon, "
        "liverpool, ljubljana, lodz, london, los angeles, lyon, maastricht, malaga, malmo, "
        "manchester, manila, mannheim, marrakesh, marseille, melbourne, miami, milan, "
        "minneapolis, montevideo, montreal, moscow, mumbai, munich, munster, nairobi, nantes, "
        "naples, new york, newcastle, nottingham, nuremberg, nurnberg, odense, osaka, oslo, "
        "ottawa, oxford, palermo, perth, philadelphia, phoenix, pittsburgh, porto, portland, "
        "potsdam, prague, pune, quito, riga, rio de janeiro, riyadh, rome, rotterdam, salt lake "
        "city, salzburg, san diego, san francisco, sao paulo, sapporo, sarajevo, seattle, "
        "seoul, seville, shanghai, sheffield, shenzhen, singapore, skopje, stockholm, "
        "strasbourg, stuttgart, taipei, tallinn, tampere, tartu, tbilisi, tehran, tel aviv, the "
        "hague, thessaloniki, tokyo, toronto, toulouse, trieste, trondheim, tunis, turin, "
        "turku, uppsala, utrecht, valencia, vancouver, venice, vienna, vilnius, warsaw, "
        "washington, wellington, wien, wolfsburg, wroclaw, wuppertal, yerevan, york, zagreb, "
        "zaragoza, zurich,"
        # countries and regions
        "argentina, australia, austria, belgium, brazil, bulgaria, canada, chile, colombia, "
        "croatia, cyprus, czechia, denmark, egypt, england, estonia, ethiopia, finland, france, "
        "germany, ghana, greece, hungary, iceland, indonesia, ireland, italy, japan, kenya, "
        "korea, kuwait, latvia, lithuania, luxembourg, malaysia, malta, mexico, morocco, "
        "netherlands, new zealand, nigeria, norway, pakistan, peru, philippines, poland, "
        "portugal, romania, rwanda, scotland, serbia, slovakia, slovenia, south africa, spain, "
        "sweden, switzerland, taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, "
        "uruguay, vietnam, wales, africa, asia, europe, bavaria, california, catalonia, silicon "
        "valley, texas, tuscany"
    ).split(", ")
)
