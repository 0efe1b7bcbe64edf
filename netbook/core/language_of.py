"""In which language a line is written, by its small words: cheap enough for every key typed."""

import re

from netbook.core.fold import fold

# What decides is said early; pasted pages need not be counted to their end.
_READ = 2_000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PARTICLES = re.compile(r"\bv[ao]n de[nr]?\b")  # of a name, in any language

# Folded words that tell the languages apart: words that several share stand in each of them or in
# none, and what all languages took from English (lunch, call, meeting, feedback) in none.
_WORDS = {
    "en": frozenset(
        (
            "the and of to for with w by about at on from over after before until since again "
            "this that these those i i'll i'd i've i'm we we'll he he'll he's she she'll she's "
            "they they'll him her his them their us me my our you your it its it's is are were "
            "been has had have having did do does does would should could can must need needs not "
            "who which what when where how but because if then just another some any "
            "today yesterday tomorrow tonight morning afternoon evening night day days week weeks "
            "weekend month months year years ago last next monday tuesday wednesday thursday "
            "friday saturday sunday mon tue tues wed thu fri sat january february march may june "
            "july october december hour hours spring summer autumn "
            "breakfast dinner tea drinks beers walk phone called phoned rang emailed mailed wrote "
            "written texted messaged replied met saw visited talked spoke chatted ran bumped sent "
            "got gave asked told said says promised offered agreed introduced intro'd shared "
            "received heard missed left discussed helped recommended referred reviewed thanked owe "
            "owes job congratulated send share introduce ask call remind thank follow works wants "
            "hires hiring looking looks knows cares worried loves interested happy "
        ).split()
    ),
    "de": frozenset(
        (
            "an furs fuers konferenz postkarte dankt gedankt zuruckgerufen wiedergesehen bzgl wg "
            "der die das den dem ein eine einen einem einer und oder aber auch noch nicht kein "
            "keine mit bei beim bis auf aus fur fuer nach uber ueber um vom vor zu zum zur "
            "zwischen wegen im am als wie wenn weil dass damit dann schon gerade spater danach "
            "ich wir er sie es ihm ihn ihr ihre ihren ihrem ihnen sein seine seinen mich mir uns "
            "mein meine meinen meinem meiner unser unsere sich hab habe haben hat hatte hatten "
            "bin ist sind war waren wird werde werden wollte soll muss kann mochte moechte heute "
            "gestern vorgestern morgen ubermorgen uebermorgen fruh mittag nachmittag abend tag "
            "tage tagen woche wochen wochenende monat monats monaten jahr jahre jahren stunde "
            "stunden std minuten montag dienstag mittwoch donnerstag freitag samstag sonnabend "
            "sonntag mo di mi do fr januar februar marz maerz mai juni juli oktober okt dezember "
            "dez kw letzte letzten letzter letztes vorige vorigen nachste nachsten naechste "
            "naechsten kommende kommenden diese diesen anfang mitte ende spatestens spaetestens "
            "fruhling sommer herbst kaffee mittagessen abendessen fruhstuck fruehstueck bier "
            "biere spaziergang von durch treffen gesprach gespraech telefonat anruf nachricht "
            "brief messe angerufen rief telefoniert gesprochen geschrieben gemailt gezoomt "
            "geschickt getroffen traf gesehen besucht gegeben gebeten gefragt bekommen erhalten "
            "vorgestellt empfohlen versprochen kennengelernt informiert zuruckrufen "
            "sprachnachricht zugesagt angeboten geholfen gemeldet geredet unterhalten schicke "
            "schickt schicken schreibe schreibt schreiben rufe ruft anrufen melde meldet melden "
            "gebe gibt stelle stellt frage fragt fragen danke neue neuen sucht braucht kennt bat "
        ).split()
    ),
    "fr": frozenset(
        (
            "le la les un une et ou mais aussi encore pas avec pour par sur dans chez en au aux "
            "vers apres avant depuis pendant jusqu'a jusqu'au d'ici ici il y je j'ai j'avais nous "
            "on il elle ils elles lui leur moi me m'a m'ont mon ma mes notre nos son sa ses ce "
            "cette ces que qui qu'il qu'elle c'est est etait ai as avons ont avait sera doit dois "
            "va vais veut "
            "aujourd'hui hier avant-hier demain matin midi soir apres-midi jour jours semaine "
            "semaines mois ans annee heure heures lundi mardi mercredi jeudi vendredi samedi "
            "dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre "
            "decembre dernier derniere prochain prochaine debut fin printemps ete automne hiver "
            "cafe dejeuner dejeune diner petit-dejeuner verre appel appele telephone courriel "
            "lettre visio reunion rencontre rencontree croise vu vue parle discute ecrit "
            "envoye recu donne demande promis propose presente recommande aide repondu rappeler "
            "envoyer appeler salon conseil retour rappele relance relancer passe laisse commente "
            "relu felicite remercie fil propos reponse cherche cherchent recrute recrutent "
            "embauche aimerait voudrait souhaite besoin adore connait ne plus travail poste peut "
        ).split()
    ),
    "es": frozenset(
        (
            "el la los las un una unos unas y o pero tambien aun con para por sobre en al hacia "
            "despues antes desde hasta durante entre yo nosotros ellos ella ellas le les lo me nos "
            "se su sus mi mis nuestro que quien es esta era fue he ha hemos han habia sera debo "
            "debe tengo tiene va voy quiere si muy "
            "hoy ayer anteayer anoche manana tarde noche dia dias semana semanas mes meses ano "
            "anos hora horas lunes martes miercoles jueves viernes sabado domingo enero febrero "
            "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pasado "
            "pasada proximo proxima principios finales mediados primavera verano otono invierno "
            "cafe comida almuerzo cena desayuno cerveza cervezas llamada llame llamo llamar "
            "correo mensaje carta videollamada reunion quede quedamos vi vimos hable hablamos "
            "hablado escribi escribio escrito envie envio enviado mande mando recibi dio di pedi "
            "pidio prometi prometio ofrecio presento presente recomendo ayudo respondio enviar "
            "feria consejo conoci conocio coincidi coincidimos comi comimos cene pase paso "
            "dieron conteste contesto contestar reenvie reenvio mandar presentar pensando charla "
            "dos tres lun mie jue vie sab dom antier pendiente birras copas canas "
            "busca buscan necesita contrata conoce puede gustaria encanta ya del trabajo "
        ).split()
    ),
}


def language_of(text: str, preferred: str) -> str:
    """The language, of `netbook.core.languages`, that has most words of a text.

    Where it can't be told, as of a name alone, it is the one preferred.
    """
    words = _WORD.findall(_PARTICLES.sub(" ", fold(text[:_READ])))
    counts = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    most = max(counts.values())
    return preferred if counts[preferred] == most else max(counts, key=counts.__getitem__)


def share_of(text: str, language: str) -> float:
    """How many of the words of a text are small words of a language, 0 to 1."""
    words = _WORD.findall(fold(text[:_READ]))
    return sum(word in _WORDS[language] for word in words) / max(len(words), 1)
