"""French titles: patterns for `netbook.core.deciders`, read in folded words without signs."""

SAID = {
    "past": r"^ancien(?:ne)? .*|retraitee?|a la retraite|emerite|honoraire",
    "learns": r"stagiaire|alternante?|en alternance|apprentie?|etudiante?|doctorante?|"
    r"eleve ingenieure?",
    "recruits": r"""recruteu(?:r|se)|recrutement|acquisition de talents?|
        chasseu(?:r|se) de tetes|sourceuse|chargee? de sourcing|cabinet de recrutement""",
    "assists": r"""(?:assistante?|secretaire)
        (?:de |a la |du )?(?:direction|la direction|dg|president|pdg|gestion|general)|
        assistante? (?:administrati(?:f|ve)|personnelle?|de direction)|secretaire|
        secretariat|standardiste|hotesse d'accueil|agente? d'accueil|accueil|
        assistante? d[eu'] (?:la )?\w*direct\w+|office manageuse""",
    "human_resources": r"""drh|rh|rrh|ressources humaines|responsable du personnel|
        directeur du personnel|gestionnaire de paie|directrice du personnel|
        developpement humain|capital humain""",
    "on_board": r"""conseil d'administration|conseil de surveillance|
        administrat(?:eur|rice) independante?|membre du conseil|comite consultatif|
        conseil scientifique|conseil strategique""",
    "deputy": r"""(?:directeur|directrice|chef|cheffe|responsable|maire|rectrice|recteur)
        (?:[\w']+ ){0,3}adjointe?|adjointe? (?:au|a la|du|de la|aux) .*|
        sous (?:directeur|directrice|chef|cheffe|prefet|prefete)|suppleante?|
        vice (?:doyen|doyenne|recteur)""",
    "vice_president": r"vice presidente?",
    "beside_head": r"""(?:directeur|directrice|chef|cheffe) de cabinet|
        conseill(?:er|ere) (?:du|de la) (?:president|presidente|direct\w+|dg)|
        chargee? de mission (?:aupres|a la direction).*""",
    "owns": r"""(?:co ?)?fondat(?:eur|rice)|proprietaire|associee?(?: gerante?| fondat\w+)?|
        dirigeante? (?:proprietaire|fondat\w+)|createu?r(?:ice)? d'entreprise|
        chef(?:fe)? d'entreprise|entrepreneu(?:r|se)|co fondat(?:eur|rice)|gerante? associee?""",
    "runs_it": r"""pdg|dg|president(?:e)? directeur general|
        (?:directeur|directrice) (?:general|generale)|presidente?|gerante?|dirigeante?|
        directoire|secretaire generale?|maire|proviseure?|principale? de college|recteur|rectrice|
        (?:directeur|directrice) d'(?:usine|agence|etablissement|ecole|hopital)|direction generale|
        administrat(?:eur|rice) generale?|doyen|doyenne""",
    "top_table": r"""dsi|daf|dga|comite de direction|codir|comex|comite executif|
        (?:directeur|directrice) (?:administrati\w+ et )?financi(?:er|ere)|
        (?:directeur|directrice) (?:technique|des operations)|
        (?:directeur|directrice) des systemes d'information|membre de la direction""",
    "leads_project": r"""chef(?:fe)? d[eu']s? ?(?:projets?|produits?|programmes?)|
        (?:directeur|directrice|responsable|manager|pilote|coordinat\w+)
        (?:de |des |du )?(?:projets?|produits?|programmes?)""",
    "heads_department": r"""directeur|directrice|direct(?:eur|rice) .*|
        chef(?:fe)? d[eu']s? ?(?:la )?(?:service|departement|division|bureau|pole|cuisine|secteur|
        section|unite|clinique|laboratoire)|responsable|redact(?:eur|rice) en chef|
        medecin chef|ingenieure? en chef|prefet|prefete""",
    "leads_team": r"""chef(?:fe)? d'equipe|responsable d'equipe|responsable equipe|
        manageuse|encadrante?|contremaitre|chef(?:fe)? de (?:rayon|groupe|atelier|chantier|rang)|
        superviseu(?:r|se)|coordinat(?:eur|rice) d'equipe""",
    "expert": r"""experte?|architecte|professeure?|referente? technique|
        (?:directeur|directrice) artistique|maitre de conferences|
        (?:directeur|directrice) de recherche|ingenieure? principale?""",
    "heads_one": r"responsable|directeur|directrice|chef|cheffe|dirigeante?",
}

UNLESS = {
    "past": r"ancien(?:ne)?s? combattants?",
    "assists": r"secretaire generale?|secretaire d'etat|assistante? commercial\w*",
    "learns": r"(?:responsable|charge\w*|directeur|directrice|conseill\w+) .*",
    "runs_it": r"vice presidente?",
    "on_board": r"secretaire du conseil",
    "owns": r"assistante? .*|professeur associe.*|chercheu(?:r|se) associe.*",
    "heads_department": r"""(?:directeur|directrice) artistique|
        (?:directeur|directrice) de recherche|
        responsable (?:de |du |des )?(?:comptes?|clientele|clients?|secteur|paie)|
        responsable (?:d'equipe|equipe)|responsable de rayon""",
}
