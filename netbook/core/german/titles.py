"""German titles: patterns for `netbook.core.deciders`, read in folded words without signs."""

SAID = {
    "past": r"ehemalig\w*|^fruher\w* .*|rentner(?:in)?|pensionar(?:in)?|im ruhestand|ad$|"
    r"emeritiert\w*|altprasident(?:in)?",
    "learns": r"""(?:\w*praktikant(?:in)?|werkstudent(?:in)?|student(?:in)?|studierende\w*|
        studentische hilfskraft|auszubildende\w*|azubi|volontar(?:in)?|referendar(?:in)?|
        doktorand(?:in)?|dual\w* student(?:in)?|lehrling)""",
    "recruits": r"""recruiterin|\w*recruiting\w*|personalbeschaffung|personalgewinnung|
        personalvermittl\w+|personalberater(?:in)?|personalauswahl|bewerbermanagement|
        personalmarketing|talentgewinnung|stellenbesetzung""",
    "assists": r"""(?:vorstands|geschaftsfuhrungs|geschaftsleitungs|direktions|chef|team|projekt|
        management)?assistent(?:in)? (?:der|des|von|fur) .*|
        (?:vorstands|geschaftsfuhrungs|geschaftsleitungs|direktions|chef|team|verwaltungs|
        buro)assisten(?:t|tin|z)|\w*sekretar(?:in)?|\w*sekretariat|assistenz der .*|
        empfang(?:smitarbeiter\w*|schef\w*)?|vorzimmer|buroleit(?:er|erin|ung)|buromanager(?:in)?""",
    "human_resources": r"""personal(?:er|erin|leiter|leiterin|leitung|chef|chefin|wesen|abteilung|
        referent|referentin|sachbearbeiter|sachbearbeiterin|entwickler|entwicklerin|entwicklung|
        management|manager|managerin|vorstand|direktor|direktorin|verantwortliche\w*)|
        (?:leit\w+|bereich|abteilung|head|direktor\w*)(?: \w+)? personal|^personal$|
        betriebsrat\w*""",
    "on_board": r"""\w*aufsichtsrat\w*|\w*beirat\w*|verwaltungsrat\w*|stiftungsrat\w*|kuratorium|
        hochschulrat""",
    "deputy": r"stellvertret\w+|stellv|stv|\w*vize(?!prasident)\w*|vertret(?:er|erin|ung) de[rs] .*"
    r"|prorektor(?:in)?|prodekan(?:in)?|\w+stellvertret\w+",
    "vice_president": r"vizeprasident(?:in)?",
    "beside_head": r"""(?:vorstands|leitungs|geschaftsfuhrungs)referent(?:in)?|
        referent(?:in)? (?:der|des|fur) (?:geschafts\w+|vorstand\w*|\w*leitung)|buroleitung des .*|
        stabsstelle\w*|leit\w+ stab\w*|stabsleit\w+""",
    "owns": r"""(?:mit)?grunder(?:in)?|(?:mit)?inhaber(?:in)?|\w*gesellschafter(?:in)?|
        eigentumer(?:in)?|firmeninhaber(?:in)?|unternehmer(?:in)?|firmengrunder(?:in)?""",
    "runs_it": r"""geschaftsfuhr\w+|vorstand\w*|\w*intendant(?:in)?|generaldirektor(?:in)?|
        generalsekretar(?:in)?|prasident(?:in)?|(?:ober)?burgermeister(?:in)?|
        hauptgeschaftsfuhr\w+|schulleit(?:er|erin|ung)|rektor(?:in)?|werkleit(?:er|erin|ung)|
        werksleit(?:er|erin|ung)|niederlassungsleit(?:er|erin|ung)|landrat|landratin|
        institutsleit(?:er|erin|ung)|standortleit(?:er|erin|ung)""",
    "top_table": r"""geschaftsleitung|mitglied der geschaft\w+|prokurist(?:in)?|
        \w*vorstandin|direktorium|generalbevollmachtigte\w*""",
    "leads_project": r"""\w*projekt(?:leiter|leiterin|leitung|manager|managerin|management)|
        \w*produkt(?:manager|managerin|management|leiter|leiterin)|
        programmleit(?:er|erin|ung)|projektverantwortliche\w*|produktverantwortliche\w*|
        teilprojektleit(?:er|erin|ung)|projektkoordinator(?:in)?""",
    "heads_department": r"""\w*leiter(?:in)?|\w*leitung|leitende\w* .*|
        \w*direktor(?:in)?|dekan(?:in)?|chefarzt|chefarztin|chefredakteur(?:in)?|
        abteilungsvorst\w+|ressortchef(?:in)?|dezernent(?:in)?|bereichsverantwortliche\w*|
        kuchenchef(?:in)?|\w*abteilungschef(?:in)?|verkaufschef(?:in)?|finanzchef(?:in)?""",
    "leads_team": r"""(?:team|gruppen|schicht|filial|stations|sachgebiets|referats|markt|
        laden)(?:leiter|leiterin|leitung|lead|chef|chefin)|\w*meister(?:in)?|vorarbeiter(?:in)?|polier|
        (?:abteilungs)?verantwortliche\w* (?:fur|des|der) .*|teamverantwortliche\w*|managerin""",
    "expert": r"""\w*architekt(?:in)?|professor(?:in)?|fachleit(?:er|erin|ung)|
        \w*experte|\w*expertin|oberarzt|oberarztin|chefentwickler(?:in)?|fachverantwortliche\w*|
        sachverstandige\w*|privatdozent(?:in)?""",
    "heads_one": r"leiter(?:in)?|leitung|direktor(?:in)?|chef(?:in)?|vorgesetzte\w*",
}

UNLESS = {
    "assists": r"generalsekretar(?:in)?|staatssekretar(?:in)?",
    "runs_it": r"(?:ober)?schulrat|vizeprasident(?:in)?|mitglied der geschafts\w+",
    "heads_department": r"""\w*halbleiter|\w*begleiter(?:in)?|\w*kursleit\w+|\w*reiseleit\w+|
        \w*chorleit\w+|fahrdienstleit\w+|\w*ubungsleit\w+|wellenleiter|blitzableit\w+|
        \w*spielleit\w+|seminarleit\w+|lichtleiter|(?:team|gruppen|schicht|filial|stations|
        sachgebiets|referats|markt|laden)(?:leiter|leiterin|leitung)|fachleit\w+|gasleitung|
        wasserleitung|rohrleitung\w*|fernleitung""",
    "leads_team": r"hausmeister(?:in)?|burgermeister(?:in)?",
    "leads_project": r"leit\w+ (?:des |der )?(?:projekt|produkt|programm)\w*",
}
