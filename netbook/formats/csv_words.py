"""The words that headings of address books are made of, in English, German, French and Spanish.

All words are folded (`core.fold`), apostrophes and punctuation are spaces, numbers left out. Each
key is what the words mean, written as `netbook.formats.csv_target.Target` writes itself; a kind
with a question mark depends on the other headings.
"""

FIELDS = {
    "name?": "name; nom; nombre; contact; contacto; kontakt; person; contact name",
    "formatted_name": (
        "full name; display name; formatted name; complete name; anzeigename; angezeigter name;"
        "vollstandiger name; voller name; nom complet; nom affiche; nom a afficher;"
        "nombre completo; nombre para mostrar; nombre y apellidos; vor und nachname"
    ),
    "given": (
        "first name; firstname; given name; given names; forename; given; first; fname; vorname;"
        "vornamen; rufname; prenom; prenoms; nombre de pila; primer nombre; nombres"
    ),
    "family": (
        "last name; lastname; surname; family name; last; lname; family; nachname;"
        "familienname; zuname; nom de famille; apellido; apellidos; primer apellido"
    ),
    "additional": (
        "middle name; middle names; middle; additional name; additional names; middle initial;"
        "zweiter vorname; weitere vornamen; weiterer vorname; deuxieme prenom; autres prenoms;"
        "segundo nombre; otros nombres"
    ),
    "prefix": (
        "prefix; name prefix; honorific; honorific prefix; salutation; anrede; namensprafix;"
        "titel; civilite; prefixe; tratamiento; prefijo; academic title; akademischer titel"
    ),
    "suffix": "suffix; name suffix; honorific suffix; namenszusatz; suffixe; sufijo",
    "nickname": (
        "nickname; nicknames; nick name; nick; alias; known as; spitzname; spitznamen; kurzname;"
        "surnom; pseudo; pseudonyme; apodo; mote"
    ),
    "organisation": (
        "company; company name; organization; organisation; org; organization name;"
        "organisation name; employer; firm; current company; firma; firmenname; unternehmen;"
        "arbeitgeber; societe; entreprise; employeur; empresa; compania; organizacion; sociedad"
    ),
    "unit": "department; dept; division; abteilung; departement; departamento; team; unit",
    "title": (
        "job title; jobtitle; position; job; job position; current position; funktion; stelle;"
        "stellenbezeichnung; berufsbezeichnung; arbeitstitel; job titel; poste; fonction;"
        "intitule du poste; puesto; cargo; headline; work title; organization title"
    ),
    "title?": "title; titre; titulo",
    "role": "role; profession; occupation; rolle; beruf; metier; profesion; ocupacion",
    "email": (
        "email; e mail; mail; emails; email address; e mail address; mail address;"
        "email addresses; emailaddress; e mail adresse; email adresse; mailadresse;"
        "emailadresse; courriel; adresse e mail; adresse email; adresse mail;"
        "adresse de messagerie; adresse electronique; adresse de courriel; correo;"
        "correo electronico; direccion de correo; direccion de correo electronico"
    ),
    "email_name": (
        "e mail display name; email display name; e mail angezeigter name;"
        "nom complet de l adresse de messagerie"
    ),
    "phone": (
        "phone; phones; telephone; tel; phone number; contact number; telephone number;"
        "telefon; telefonnummer; rufnummer; fon; numero de telephone; telefono; numero de telefono"
    ),
    "phone/mobile": (
        "mobile; mobile phone; mobile number; cell; cell phone; cellphone; cellular; handy;"
        "mobil; mobiltelefon; mobilnummer; mobilfunk; handynummer; portable; movil; celular; gsm"
    ),
    "phone/fax": (
        "fax; fax number; faxnummer; telefax; telecopie; telecopieur; facsimile; fax nummer"
    ),
    "phone/pager": (
        "pager; pager number; beeper; funkruf; bipeur; radiomessagerie;"
        "recepteur de radiomessagerie; buscapersonas; localizador"
    ),
    "phone/pref": "haupttelefon; hauptnummer",
    "phone/car": "car phone; autotelefon; telephone voiture; telefono del automovil",
    "phone/radio": "radio phone; radio telephone; radiotelefono; funktelefon",
    "phone/callback": "callback; ruckmeldung; rappel; devolucion de llamada",
    "phone/isdn": "isdn; rnis; rdsi",
    "phone/telex": "telex",
    "phone/tty": "tty tdd phone; telefon fur horbehinderte; telephone tdd tty",
    "phone/assistant": (
        "assistant s phone; assistant phone; telefon assistent; telephone de l assistant e;"
        "telefono del ayudante"
    ),
    "url": (
        "url; urls; web; website; websites; web site; web page; webpage; web address; homepage;"
        "home page; site; internet; webseite; website url; internetseite; webadresse; site web;"
        "page web; sitio web; pagina web; link"
    ),
    "url/linkedin": "linkedin; linked in; linkedin url; linkedin profile url",
    "url/twitter": "twitter",
    "url/github": "github; git hub",
    "url/xing": "xing",
    "url/facebook": "facebook",
    "url/instagram": "instagram",
    "url/mastodon": "mastodon",
    "im": (
        "im; im address; imaddress; messenger; screen name; chat; chat address; instant messenger;"
        "messagerie instantanee; mensajeria instantanea"
    ),
    "im/skype": "skype",
    "im/whatsapp": "whatsapp; whats app",
    "im/telegram": "telegram",
    "im/signal": "signal",
    "im/jabber": "jabber; xmpp",
    "im/icq": "icq",
    "im/aim": "aim",
    "im/matrix": "matrix",
    "address?": (
        "address; adresse; anschrift; direccion; domicilio; postal address; mailing address;"
        "full address; postanschrift; adresse postale; direccion postal"
    ),
    "location?": "location; standort; lieu; lugar; ubicacion",
    "street?": "address line; adress zeile; adresszeile; ligne d adresse",
    "street": (
        "street; street address; strasse; strasse und hausnummer; strasse und nr; strasse nr; rue;"
        "calle; street name; adresse rue"
    ),
    "extended": (
        "extended address; address extended; apartment; suite; adresszusatz; adress zusatz;"
        "complement d adresse; complement adresse; complemento de direccion"
    ),
    "po_box": (
        "po box; p o box; post office box; address po box; postfach; boite postale;"
        "adresse postale boite postale; apartado de correos; apartado; apartado postal"
    ),
    "city": (
        "city; town; locality; city town; ort; stadt; wohnort; ville; localite; commune; ciudad;"
        "poblacion; localidad; municipio"
    ),
    "region": (
        "state; region; province; county; bundesland; kanton; provinz; etat; dep region;"
        "provincia; estado; comunidad autonoma; state province; state region"
    ),
    "postal_code": (
        "zip; zip code; zipcode; postal code; postalcode; postcode; post code; plz; postleitzahl;"
        "code postal; cp; codigo postal; zip postal code"
    ),
    "country": (
        "country; country region; land; land region; staat; nation; pays; pays region; pais;"
        "pais region; pais o region"
    ),
    "birthday": (
        "birthday; birthdate; birth date; date of birth; dob; bday; geburtsdatum; naissance;"
        "date de naissance; cumpleanos; fecha de nacimiento; fecha nacimiento"
    ),
    "birthday?": "geburtstag; birth day",
    "birth_year": "birth year; year of birth; geburtsjahr; annee de naissance; ano de nacimiento",
    "birth_month": (
        "birth month; month of birth; geburtsmonat; mois de naissance; mes de nacimiento"
    ),
    "birth_day": "day of birth; jour de naissance; dia de nacimiento",
    "anniversary": (
        "anniversary; wedding anniversary; wedding day; jahrestag; hochzeitstag;"
        "anniversaire de mariage; aniversario; aniversario de boda"
    ),
    "anniversary?": "anniversaire",
    "note": (
        "notes; note; comment; comments; remark; remarks; notizen; notiz; bemerkung; bemerkungen;"
        "kommentar; kommentare; anmerkung; anmerkungen; remarque; remarques; commentaire;"
        "commentaires; notas; nota; observaciones; comentario; comentarios; description"
    ),
    "tag": (
        "tags; tag; labels; categories; category; groups; group; keywords; kategorie; kategorien;"
        "gruppe; gruppen; schlagworter; schlagworte; stichworter; stichworte; categorie; groupe;"
        "groupes; etiquettes; mots cles; etiquetas; categoria; categorias; grupo; grupos;"
        "palabras clave"
    ),
    "uid": "uid; contact uid",
    "relation/spouse": (
        "spouse; husband; wife; ehepartner; partner partnerin; partner in; conjoint; conjointe;"
        "conyuge"
    ),
    "relation/partner": "partner",
    "relation/child": "children; child; kinder; kind; enfants; enfant; hijos; hijo",
    "relation/manager": (
        "manager; supervisor; boss; vorgesetzter; vorgesetzten; vorgesetzte; responsable; superior;"
        "nombre del director; manager name"
    ),
    "relation/assistant": "assistant; assistent; assistentin; assistante; ayudante; asistente",
    "relation/referred by": "referred by; empfohlen von; recommande par; referido por",
    "connected_on": "connected on; connection date; verbunden am; connecte le; conectado el",
    "pronunciation": "pronunciation; phonetic name; aussprache; prononciation; pronunciacion",
    "pronouns": "pronouns; pronomen; pronoms; pronombres",
    "time_zone": "time zone; timezone; zeitzone; fuseau horaire; zona horaria",
}

LABELS = {
    "home": (
        "home; personal; private; privat; privates; domicile; personnel; personnelle; prive;"
        "privee; perso; particular; casa; privado"
    ),
    "work": (
        "work; business; office; geschaftlich; geschaftliche; dienstlich; beruflich; arbeit; buro;"
        "bureau; professionnel; professionnelle; pro; travail; trabajo; oficina; profesional;"
        "del trabajo"
    ),
    "other": (
        "other; alternate; alternative; weitere; weiteres; weiterer; andere; anderes; sonstige;"
        "autre; otro; otra"
    ),
    "pref": "primary; primare; primar; haupt; principal; principale; preferred; default",
    "main": "main; zentrale; standard",
}

# Said without changing the meaning.
FILLING = (
    "secondary; sekundare; sekundar; secondaire; secundario; mailing; postal; number;"
    "nummer; nr; no; numero; profile; profil; perfil; value; wert; the; of; de; du; des; der; d; l;"
    "la; le; el; del; e; s; st; nd; rd; und; and; or; o; y; et; fur; your; my; current"
)
