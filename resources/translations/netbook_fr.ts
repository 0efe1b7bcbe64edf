<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (done)</source>
        <translation> (fait)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>&quot;looking for&quot; OR challenge</source>
        <comment>for a search engine</comment>
        <translation>recherche OR défi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the notebook already and stay as they are.</source>
        <translation>
            <numerusform>%Ln personne est déjà dans le carnet et reste telle quelle.</numerusform>
            <numerusform>%Ln personnes sont déjà dans le carnet et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) of {name} within seven days.</source>
        <translation>
            <numerusform>%Ln demande à {name} en sept jours.</numerusform>
            <numerusform>%Ln demandes à {name} en sept jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) within seven days; a few good ones get further.</source>
        <translation>
            <numerusform>%Ln demande en sept jours&#x202f;; quelques bonnes demandes mènent plus loin.</numerusform>
            <numerusform>%Ln demandes en sept jours&#x202f;; quelques bonnes demandes mènent plus loin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) in person</source>
        <translation>
            <numerusform>%Ln conversation en personne</numerusform>
            <numerusform>%Ln conversations en personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) understood.</source>
        <translation>
            <numerusform>%Ln conversation comprise.</numerusform>
            <numerusform>%Ln conversations comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>%Ln conversation, le {day}</numerusform>
            <numerusform>%Ln conversations, la dernière le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good.</source>
        <translation>
            <numerusform>%Ln élément supprimé définitivement.</numerusform>
            <numerusform>%Ln éléments supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document ajouté.</numerusform>
            <numerusform>%Ln documents ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s), message(s) or letter(s)</source>
        <translation>
            <numerusform>%Ln e-mail, message ou lettre</numerusform>
            <numerusform>%Ln e-mails, messages ou lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln information</numerusform>
            <numerusform>%Ln informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>un fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for today</source>
        <translation>
            <numerusform>%Ln pour aujourd’hui</numerusform>
            <numerusform>%Ln pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>%Ln en personne</numerusform>
            <numerusform>%Ln en personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines need a look.</source>
        <translation>
            <numerusform>%Ln ligne est à revoir.</numerusform>
            <numerusform>%Ln lignes sont à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln autre cette semaine</numerusform>
            <numerusform>%Ln autres cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when there is time</source>
        <translation>
            <numerusform>%Ln autre quand vous aurez le temps</numerusform>
            <numerusform>%Ln autres quand vous aurez le temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, a few each day until {day}</source>
        <translation>
            <numerusform>%Ln autre, {day}</numerusform>
            <numerusform>%Ln autres, quelques-unes par jour, les dernières {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, on the cards of those they concern.</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%Ln autre, sur la fiche de la personne concernée.</numerusform>
            <numerusform>%Ln autres, sur les fiches des personnes concernées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: write more of the name</source>
        <translation>
            <numerusform>%Ln autre&#xa0;: précisez le nom</numerusform>
            <numerusform>%Ln autres&#xa0;: précisez le nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be here twice now; see People.</source>
        <translation>
            <numerusform>L’une d’elles est peut-être maintenant en double&#x202f;; voyez Personnes.</numerusform>
            <numerusform>%Ln d’entre elles sont peut-être maintenant en double&#x202f;; voyez Personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be in the notebook already: the name is the same, and nothing else tells. They come in as new people.</source>
        <translation>
            <numerusform>L’une d’elles est peut-être déjà dans le carnet&#x202f;: le nom est le même, et rien d’autre ne le dit. Elle entre comme nouvelle personne.</numerusform>
            <numerusform>%Ln d’entre elles sont peut-être déjà dans le carnet&#x202f;: le nom est le même, et rien d’autre ne le dit. Elles entrent comme nouvelles personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <translation>
            <numerusform>%Ln poste à pourvoir</numerusform>
            <numerusform>%Ln postes à pourvoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added.</source>
        <translation>
            <numerusform>%Ln personne ajoutée.</numerusform>
            <numerusform>%Ln personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put off</source>
        <translation>
            <numerusform>%Ln personne remise à plus tard</numerusform>
            <numerusform>%Ln personnes remises à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to write to today</source>
        <translation>
            <numerusform>%Ln personne à qui écrire aujourd’hui</numerusform>
            <numerusform>%Ln personnes à qui écrire aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to write to today.</source>
        <translation>
            <numerusform>%Ln personne à qui écrire aujourd’hui.</numerusform>
            <numerusform>%Ln personnes à qui écrire aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours are late.</source>
        <translation>
            <numerusform>Une de vos promesses est en retard.</numerusform>
            <numerusform>%Ln de vos promesses sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours for today.</source>
        <translation>
            <numerusform>Une de vos promesses est pour aujourd’hui.</numerusform>
            <numerusform>%Ln de vos promesses sont pour aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late.</source>
        <translation>
            <numerusform>Une promesse est en retard.</numerusform>
            <numerusform>%Ln promesses sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s).</source>
        <translation>
            <numerusform>%Ln demande.</numerusform>
            <numerusform>%Ln demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Encore %Ln seconde</numerusform>
            <numerusform>Encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand twice in the list and are added once.</source>
        <translation>
            <numerusform>%Ln personne est deux fois dans la liste et n’est ajoutée qu’une fois.</numerusform>
            <numerusform>%Ln personnes sont deux fois dans la liste et ne sont ajoutées qu’une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back.</source>
        <translation>
            <numerusform>%Ln élément restauré.</numerusform>
            <numerusform>%Ln éléments restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln rubrique</numerusform>
            <numerusform>%Ln rubriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video call(s)</source>
        <translation>
            <numerusform>%Ln appel vidéo</numerusform>
            <numerusform>%Ln appels vidéo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in</source>
        <comment>to an opening, over people</comment>
        <translation>
            <numerusform>%Ln voie d’accès</numerusform>
            <numerusform>%Ln voies d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>il y a %Ln semaine</numerusform>
            <numerusform>il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln mot par minute</numerusform>
            <numerusform>%Ln mots par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) too many for the time.</source>
        <translation>
            <numerusform>%Ln mot de trop pour ce temps.</numerusform>
            <numerusform>%Ln mots de trop pour ce temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About NetBook</source>
        <translation>À &amp;propos de NetBook</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>&amp;Chercher des personnes</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Write names…</source>
        <translation>Écrire des no&amp;ms…</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nouvelle</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ Étiquette</translation>
    </message>
    <message>
        <source>20 minutes about {what}?</source>
        <translation>20 minutes sur {what}&#x202f;?</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things said in one line</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>A conversation can&apos;t lie after today.</source>
        <translation>Une conversation ne peut pas avoir lieu après aujourd’hui.</translation>
    </message>
    <message>
        <source>A few conversations, or something done together.</source>
        <translation>Quelques conversations, ou quelque chose fait ensemble.</translation>
    </message>
    <message>
        <source>A few lines about you that can be forwarded as they are, without yours above them.</source>
        <translation>Quelques lignes sur vous qui peuvent être transférées telles quelles, sans votre message au-dessus.</translation>
    </message>
    <message>
        <source>A filter is on, or it is called otherwise.</source>
        <translation>Un filtre est actif, ou elle porte un autre nom.</translation>
    </message>
    <message>
        <source>A first message that asks.</source>
        <translation>Un premier message qui demande.</translation>
    </message>
    <message>
        <source>A gap so far</source>
        <translation>Une lacune pour l’instant</translation>
    </message>
    <message>
        <source>A good length:</source>
        <translation>Une bonne longueur&#xa0;:</translation>
    </message>
    <message>
        <source>A good moment to write down the last conversation.</source>
        <translation>Un bon moment pour noter la dernière conversation.</translation>
    </message>
    <message>
        <source>A lead, not posted</source>
        <comment>where an opening comes from</comment>
        <translation>Une piste, sans annonce</translation>
    </message>
    <message>
        <source>A line is a name, a colon and a value; “{line}” is left out.</source>
        <translation>Une ligne est faite d’un nom, de deux-points et d’une valeur&#x202f;; «&#xa0;{line}&#xa0;» est laissée de côté.</translation>
    </message>
    <message>
        <source>A made-up notebook in a file of its own. One click brings you back.</source>
        <translation>Un carnet inventé, dans un fichier à part. Un clic vous ramène au vôtre.</translation>
    </message>
    <message>
        <source>A mail link takes no files: attach them there, or save it as .eml.</source>
        <translation>Un lien d’e-mail ne prend pas de fichiers&#xa0;: joignez-les là-bas, ou enregistrez en .eml.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>A name comes first:</source>
        <translation>Un nom vient en premier&#xa0;:</translation>
    </message>
    <message>
        <source>A no should cost them one word.</source>
        <translation>Dire non devrait tenir en un mot.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation>Une photo peut faire 25&#xa0;Mo au plus&#x202f;; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation>NetBook ne comprend pas le jour d’une promesse.</translation>
    </message>
    <message>
        <source>A question about {what}</source>
        <translation>Une question sur {what}</translation>
    </message>
    <message>
        <source>A real opening</source>
        <translation>Un poste précis</translation>
    </message>
    <message>
        <source>A reason to write</source>
        <translation>Une raison d’écrire</translation>
    </message>
    <message>
        <source>A reference for {what}?</source>
        <translation>Une référence pour {what}&#x202f;?</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Une étape doit avoir un nom.</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Un fichier texte</translation>
    </message>
    <message>
        <source>A time and a reason to meet</source>
        <translation>Un moment et une raison de se voir</translation>
    </message>
    <message>
        <source>A time and a reason to meet:</source>
        <translation>Un moment et une raison de se voir&#xa0;:</translation>
    </message>
    <message>
        <source>A title is enough to begin with. It need not be posted anywhere.</source>
        <translation>Une fonction suffit pour commencer. Le poste n’a pas besoin d’être publié où que ce soit.</translation>
    </message>
    <message>
        <source>A worn phrase:</source>
        <translation>Une formule usée&#xa0;:</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About</source>
        <comment>whom or what a question is about</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>About NetBook</source>
        <translation>À propos de NetBook</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>About them first</source>
        <translation>D’abord la personne</translation>
    </message>
    <message>
        <source>About which organisation</source>
        <translation>Sur quelle organisation</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>Sur qui ou sur quoi</translation>
    </message>
    <message>
        <source>About {about}: {question}</source>
        <translation>Sur {about}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sur {name}</translation>
    </message>
    <message>
        <source>About {name} first:</source>
        <translation>D’abord {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln document(s)</source>
        <translation>
            <numerusform>Ajouter %Ln document</numerusform>
            <numerusform>Ajouter %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Ajouter %Ln personne</numerusform>
            <numerusform>Ajouter %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Ajouter un champ personnel</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>Ajouter une messagerie</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add a pitch</source>
        <translation>Ajouter un pitch</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Add a proof</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add a proof of it…</source>
        <translation>Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Add a proof of {skill}</source>
        <translation>Ajouter une preuve&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Add a related person</source>
        <translation>Ajouter une personne liée</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>Ajouter une adresse web</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add an email</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add as a new stage</source>
        <translation>Ajouter comme nouvelle étape</translation>
    </message>
    <message>
        <source>Add or take off tags</source>
        <translation>Ajouter ou retirer des étiquettes</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add somebody who took part</source>
        <translation>Ajouter quelqu’un qui était là</translation>
    </message>
    <message>
        <source>Add somebody whom {name} knows</source>
        <translation>Ajouter une personne connue par {name}</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Ajouter quelque chose</translation>
    </message>
    <message>
        <source>Add something you did together</source>
        <translation>Ajouter quelque chose en commun</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ajouter ces personnes</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add to: {section}</source>
        <translation>Ajouter à&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Add what they ask for</source>
        <translation>Ajouter ce qui est demandé</translation>
    </message>
    <message>
        <source>Add what they told</source>
        <translation>Ajouter ce qui a été raconté</translation>
    </message>
    <message>
        <source>Add what was given, asked or received</source>
        <translation>Ajouter ce qui a été donné, demandé ou reçu</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add “{what}”</source>
        <translation>Ajouter «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Added {day}.</source>
        <comment>a person, to the notebook</comment>
        <translation>Fiche ajoutée {day}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;All files (*)</source>
        <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>After the name (PhD)</source>
        <translation>Après le nom (PhD)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln on People</source>
        <translation>
            <numerusform>Voir dans Personnes</numerusform>
            <numerusform>Les %Ln dans Personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Tous les champs…</translation>
    </message>
    <message>
        <source>All openings</source>
        <translation>Toutes les opportunités</translation>
    </message>
    <message>
        <source>All that was noted of both now stands at {name}.</source>
        <translation>Tout ce qui était noté des deux figure maintenant sous {name}.</translation>
    </message>
    <message>
        <source>Also fine: {what}.</source>
        <translation>Rien à redire&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Also known as “{snippet}”</source>
        <translation>Autre nom&#xa0;: «&#xa0;{snippet}&#xa0;»</translation>
    </message>
    <message>
        <source>An answer is waited for until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>An easy way out</source>
        <translation>Facile à décliner</translation>
    </message>
    <message>
        <source>An easy way out:</source>
        <translation>Facile à décliner&#xa0;:</translation>
    </message>
    <message>
        <source>An introduction to {name}?</source>
        <translation>Une mise en relation avec {name}&#x202f;?</translation>
    </message>
    <message>
        <source>An introduction: {what}?</source>
        <translation>Une mise en relation&#xa0;: {what}&#x202f;?</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Another disk is best; a folder that is kept the same elsewhere is good.</source>
        <translation>Un autre disque est le plus sûr&#x202f;; un dossier synchronisé ailleurs convient aussi.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre employeur</translation>
    </message>
    <message>
        <source>Another place where you have worked</source>
        <translation>Autre employeur chez qui vous avez travaillé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Réponse à&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Answered by what you noted</source>
        <translation>Vos notes y répondent</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>stage of an opening</comment>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As how close says</source>
        <translation>Selon la proximité</translation>
    </message>
    <message>
        <source>As how close says: {often}</source>
        <translation>Selon la proximité&#xa0;: {often}</translation>
    </message>
    <message>
        <source>As it comes: {latest}</source>
        <translation>Par défaut&#xa0;: {latest}</translation>
    </message>
    <message>
        <source>As on an envelope</source>
        <translation>Comme sur une enveloppe</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Tel que compris</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Selon l’usage de la langue</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Contact</translation>
    </message>
    <message numerus="yes">
        <source>Ask about the %Ln skipped</source>
        <translation>
            <numerusform>Revenir à %Ln personne passée</numerusform>
            <numerusform>Revenir aux %Ln personnes passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about the %Ln put aside by “not now”</source>
        <translation>
            <numerusform>Reprendre %Ln personne mise de côté par «&#xa0;pas maintenant&#xa0;»</numerusform>
            <numerusform>Reprendre les %Ln personnes mises de côté par «&#xa0;pas maintenant&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again about those put aside</source>
        <translation>Reprendre les personnes mises de côté</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Redemander&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Ask how it went in three weeks</source>
        <translation>Demander dans trois semaines ce que ça a donné</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Demander à quelqu’un</translation>
    </message>
    <message>
        <source>Ask somebody about {name}</source>
        <translation>Se renseigner sur {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Demander à {name}</translation>
    </message>
    <message>
        <source>Ask {name} about someone</source>
        <translation>Demander un renseignement à {name}</translation>
    </message>
    <message>
        <source>Ask {name} about {about}: {question}</source>
        <translation>À demander à {name}, sur {about}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Ask {name} about {other}</source>
        <translation>Demander à {name} un renseignement sur {other}</translation>
    </message>
    <message>
        <source>Ask {name} again</source>
        <translation>Redemander à {name}</translation>
    </message>
    <message>
        <source>Ask {name} first how well they know {other}.</source>
        <translation>Demandez d’abord à {name} si le lien avec {other} est solide.</translation>
    </message>
    <message>
        <source>Ask {name} first whether they were there at the same time.</source>
        <translation>Demandez d’abord à {name} si les deux périodes coïncident.</translation>
    </message>
    <message>
        <source>Ask {name} for a meeting</source>
        <translation>Demander un rendez-vous à {name}</translation>
    </message>
    <message>
        <source>Ask {name} for a reference</source>
        <translation>Demander une référence à {name}</translation>
    </message>
    <message>
        <source>Ask {name} for advice</source>
        <translation>Demander conseil à {name}</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation>Demander une mise en relation à {name}</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction to {other}</source>
        <translation>Demander à {name} une mise en relation avec {other}</translation>
    </message>
    <message>
        <source>Ask {name} what would help right now, and note it: then you can give first.</source>
        <translation>Demandez à {name} ce qui l’aiderait en ce moment, et notez-le&#xa0;: vous pourrez alors donner d’abord.</translation>
    </message>
    <message>
        <source>Ask {name}: {question}</source>
        <translation>À demander à {name}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Ask “still so?”</source>
        <translation>Demander «&#xa0;toujours vrai&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Asked about someone</source>
        <translation>Question sur quelqu’un</translation>
    </message>
    <message>
        <source>Asked already this week.</source>
        <translation>Déjà une demande cette semaine.</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Demandes précédentes</translation>
    </message>
    <message>
        <source>Asked before:</source>
        <translation>Déjà demandé&#xa0;:</translation>
    </message>
    <message>
        <source>Asked for a meeting</source>
        <translation>Demande de rendez-vous</translation>
    </message>
    <message>
        <source>Asked for a reference</source>
        <translation>Demande de référence</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>Demande de conseil</translation>
    </message>
    <message>
        <source>Asked for an introduction</source>
        <translation>Demande de mise en relation</translation>
    </message>
    <message>
        <source>Asked for an introduction lately,</source>
        <translation>Mise en relation demandée récemment,</translation>
    </message>
    <message>
        <source>Asked lately:</source>
        <translation>Demande récente&#xa0;:</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Demandé {day}</translation>
    </message>
    <message>
        <source>Asked somebody else:</source>
        <translation>Demandé à quelqu’un d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Asked today: {question}</source>
        <translation>Posée aujourd’hui&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Posée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asks for anything at all:</source>
        <translation>Demande n’importe quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Asks for nothing.</source>
        <translation>Ne demande rien.</translation>
    </message>
    <message>
        <source>Asks this week</source>
        <translation>Demandes de la semaine</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>At the latest, for {close}</source>
        <translation>Au plus tard, pour {close}</translation>
    </message>
    <message>
        <source>At the latest: {who}</source>
        <translation>Au plus tard&#xa0;: {who}</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>At what time, like 14:30</source>
        <translation>À quelle heure, par exemple 14:30</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to my notebook</source>
        <translation>Revenir à mon carnet</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <translation>Retour aux rubriques</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back: out of a dialog, or to the page before</source>
        <translation>Retour&#xa0;: fermer un dialogue, ou page précédente</translation>
    </message>
    <message>
        <source>Back; what is written stays</source>
        <translation>Retour&#x202f;; le texte écrit reste</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Sauvegardé {when}</translation>
    </message>
    <message>
        <source>Backed up {when}, also in {place}</source>
        <translation>Sauvegardé {when}, aussi dans {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, also on {place}</source>
        <translation>Sauvegardé {when}, aussi sur {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, in {place} {earlier}</source>
        <translation>Sauvegardé {when}, dans {place} {earlier}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} since {day}</source>
        <translation>Sauvegardé {when}, mais plus dans {place} depuis le {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} yet</source>
        <translation>Sauvegardé {when}, pas encore dans {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} since {day}</source>
        <translation>Sauvegardé {when}, mais plus sur {place} depuis le {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} yet</source>
        <translation>Sauvegardé {when}, pas encore sur {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, on this disk only</source>
        <translation>Sauvegardé {when}, sur ce disque seulement</translation>
    </message>
    <message>
        <source>Backed up {when}, on {place} {earlier}</source>
        <translation>Sauvegardé {when}, sur {place} {earlier}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups also in</source>
        <translation>Sauvegardes aussi dans</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Avant le nom</translation>
    </message>
    <message>
        <source>Before the name (Dr)</source>
        <translation>Avant le nom (Dr)</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Avant de demander</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln to look at</source>
        <translation>
            <numerusform>Avant d’envoyer&#xa0;: %Ln point à voir</numerusform>
            <numerusform>Avant d’envoyer&#xa0;: %Ln points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you send: nothing to look at</source>
        <translation>Avant d’envoyer&#xa0;: rien à signaler</translation>
    </message>
    <message>
        <source>Before you write. Copy puts words for a search engine on the clipboard.</source>
        <translation>Avant d’écrire. Copier met dans le presse-papiers des mots pour un moteur de recherche.</translation>
    </message>
    <message>
        <source>Begin again with a text for this</source>
        <translation>Recommencer avec un texte pour cela</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Commencer avec ce texte</translation>
    </message>
    <message>
        <source>Begin with what moves them, then say what moves you.</source>
        <translation>Commencez par ce qui compte pour cette personne, puis dites ce qui compte pour vous.</translation>
    </message>
    <message>
        <source>Begin with “{what}”</source>
        <translation>Commencer avec «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Below are a few lines that you can forward as they are.</source>
        <translation>Vous trouverez ci-dessous quelques lignes à transférer telles quelles.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birthdays on Today</source>
        <translation>Anniversaires dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Both are about: {what}</source>
        <translation>Le sujet commun&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Both at {place}</source>
        <translation>{place} en commun</translation>
    </message>
    <message>
        <source>Both at {place}, perhaps not at the same time.</source>
        <translation>{place} en commun, peut-être pas en même temps.</translation>
    </message>
    <message>
        <source>Both at {place}, {when}</source>
        <translation>{place} en commun, {when}</translation>
    </message>
    <message>
        <source>Both at {place}, {when}.</source>
        <translation>{place} en commun, {when}.</translation>
    </message>
    <message>
        <source>Both have the tag {tag}.</source>
        <translation>Étiquette {tag} en commun.</translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>Ensemble dans %Ln conversation, le {day}</numerusform>
            <numerusform>Ensemble dans %Ln conversations, la dernière le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}.</source>
        <translation>
            <numerusform>Ensemble dans %Ln conversation, le {day}.</numerusform>
            <numerusform>Ensemble dans %Ln conversations, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both know {name}.</source>
        <translation>Connaissance commune&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>Bring in a posting</source>
        <translation>Importer une annonce</translation>
    </message>
    <message>
        <source>Bring in an address book</source>
        <translation>Importer un carnet d’adresses</translation>
    </message>
    <message>
        <source>Bring in one person</source>
        <translation>Importer une personne</translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Bring in people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person.</source>
        <translation>Importez le carnet d’adresses que vous avez (.vcf, .csv ou un .zip de LinkedIn), ou commencez par une personne.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person. It all stays on this computer.</source>
        <translation>Importez le carnet d’adresses que vous avez (.vcf, .csv ou un .zip de LinkedIn), ou commencez par une personne. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have, and come back here.</source>
        <translation>Importez le carnet d’adresses que vous avez, puis revenez ici.</translation>
    </message>
    <message>
        <source>Bring in the posting that you copied</source>
        <translation>Importer l’annonce copiée</translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation>Importer {count} personnes</translation>
    </message>
    <message>
        <source>Bring in, take away</source>
        <translation>Importer, exporter</translation>
    </message>
    <message>
        <source>Bring in: {what}</source>
        <translation>Importer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Bringing in {what}…</source>
        <translation>Importation&#xa0;: {what}…</translation>
    </message>
    <message>
        <source>Brought in from {file}, {day}.</source>
        <translation>Fiche importée ({file}), {day}.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>À la journée</translation>
    </message>
    <message>
        <source>CSV as Google Contacts reads it</source>
        <translation>CSV que Google Contacts sait lire</translation>
    </message>
    <message>
        <source>CSV as Outlook reads it</source>
        <translation>CSV qu’Outlook sait lire</translation>
    </message>
    <message>
        <source>CSV of NetBook, for a spreadsheet; comes back without loss</source>
        <translation>CSV de NetBook, pour un tableur&#x202f;; revient sans perte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Appeler {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Catch up with {name}</source>
        <translation>Échanger des nouvelles avec {name}</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Nouvelles prises</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Modifier une conversation</translation>
    </message>
    <message>
        <source>Change a question: {what}</source>
        <translation>Modifier une question&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Change after how long at the latest, for “{close}”</source>
        <translation>Changer le délai maximal pour «&#xa0;{close}&#xa0;»</translation>
    </message>
    <message>
        <source>Change how many people a day</source>
        <translation>Changer le nombre de personnes par jour</translation>
    </message>
    <message>
        <source>Change how often “{close}” means</source>
        <translation>Changer la fréquence de «&#xa0;{close}&#xa0;»</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Modifier la prochaine étape</translation>
    </message>
    <message>
        <source>Change the opening</source>
        <translation>Modifier l’opportunité</translation>
    </message>
    <message>
        <source>Change what you know about {name}</source>
        <translation>Modifier ce que vous savez sur {name}</translation>
    </message>
    <message>
        <source>Change when to ask whether facts are still so</source>
        <translation>Changer quand demander si c’est toujours vrai</translation>
    </message>
    <message>
        <source>Change whether birthdays show on Today</source>
        <translation>Changer si les anniversaires sont dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation>Modifier «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>Change “{what}”</source>
        <translation>Modifier «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Changes to this card were not saved the last time.</source>
        <translation>Des modifications de cette fiche n’ont pas été enregistrées la dernière fois.</translation>
    </message>
    <message>
        <source>Changes {count}</source>
        <translation>À compléter {count}</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose a stage, so that you know people before a job is open.</source>
        <translation>Choisissez une étape, pour connaître du monde avant qu’un poste s’ouvre.</translation>
    </message>
    <message>
        <source>Choose at least a name or an address.</source>
        <translation>Choisissez au moins un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose the one that matters most.</source>
        <translation>Choisissez celle qui compte le plus.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Choose who is to be put off no longer</source>
        <translation>Choisissez qui n’est plus à remettre à plus tard</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close it and note it for {name}</source>
        <translation>Clore et noter pour {name}</translation>
    </message>
    <message>
        <source>Close it and write to {name}</source>
        <translation>Clore et écrire à {name}</translation>
    </message>
    <message>
        <source>Close the opening</source>
        <translation>Clore l’opportunité</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cette notification</translation>
    </message>
    <message>
        <source>Close “{what}”</source>
        <translation>Clore «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>stage of an opening</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Closed stays at the end. A stage with openings in it can&apos;t be deleted.</source>
        <translation>«&#xa0;Terminée&#xa0;» reste à la fin. Une étape qui contient des opportunités ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture le</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Colleague at {organisation}: you worked there.</source>
        <translation>Collègue chez {organisation}&#xa0;: vous y avez travaillé.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Comes to Today a few times a year; that you met is noted.</source>
        <translation>Revient dans Aujourd’hui quelques fois par an&#x202f;; votre rencontre est notée.</translation>
    </message>
    <message>
        <source>Comes to Today more often.</source>
        <translation>Revient plus souvent dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>Comes to Today now and then; that you worked together is noted.</source>
        <translation>Revient de temps en temps dans Aujourd’hui&#x202f;; que vous avez travaillé ensemble est noté.</translation>
    </message>
    <message>
        <source>Connected on LinkedIn</source>
        <translation>En relation sur LinkedIn</translation>
    </message>
    <message>
        <source>Connected on LinkedIn {day}.</source>
        <translation>En relation sur LinkedIn depuis le {day}.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Conversations as CSV</source>
        <translation>Conversations en CSV</translation>
    </message>
    <message>
        <source>Conversations, one a line</source>
        <translation>Conversations, une par ligne</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to them.</source>
        <translation>Copié. Collez-le là où vous écrivez à cette personne.</translation>
    </message>
    <message>
        <source>Copied: {terms}</source>
        <translation>Copié&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a posting in your browser and press Ctrl+V here, drop a saved page or a job mail on this page, or note what somebody told you: most openings are never posted.</source>
        <translation>Copiez une annonce dans votre navigateur et appuyez ici sur Ctrl+V, déposez sur cette page une page enregistrée ou un e-mail d’offres, ou notez ce qu’on vous a dit&#xa0;: la plupart des postes ne sont jamais publiés.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the backup</source>
        <translation>Copier la sauvegarde</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy the posting in your browser and paste it, or drop a saved page or a job mail here. NetBook never goes online: it reads only what you give it.</source>
        <translation>Copiez l’annonce dans votre navigateur et collez-la, ou déposez ici une page enregistrée ou un e-mail d’offres. NetBook ne va jamais en ligne&#xa0;: il ne lit que ce que vous lui donnez.</translation>
    </message>
    <message>
        <source>Copy what is for {name}</source>
        <translation>Copier le texte pour {name}</translation>
    </message>
    <message>
        <source>Copy words to search by: {question}</source>
        <translation>Copier des mots de recherche&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Copy, and open the profile</source>
        <translation>Copier, et ouvrir le profil</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it</source>
        <translation>Illisible, en tout ou en partie</translation>
    </message>
    <message>
        <source>Could we speak for 20 minutes next week, by phone or video, about {what}? I will bring two questions.</source>
        <translation>Auriez-vous 20 minutes la semaine prochaine, par téléphone ou en visio&#x202f;? Ce serait sur {what}, et j’aurai deux questions.</translation>
    </message>
    <message>
        <source>Could you tell me by Friday where it stands: {what}?</source>
        <translation>Pourriez-vous me dire d’ici vendredi où cela en est&#xa0;: {what}&#x202f;?</translation>
    </message>
    <message>
        <source>Could you tell me by Friday whether it suits you?</source>
        <translation>Pourriez-vous me dire d’ici vendredi si cela vous convient&#x202f;?</translation>
    </message>
    <message>
        <source>Count gives and asks</source>
        <translation>Compter ce qui est donné et demandé</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Compter les personnes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs a conversation.</source>
        <translation>Ctrl+Entrée note une conversation.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Currency (EUR, GBP, …)</source>
        <translation>Devise (EUR, CHF, …)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dates and tags</source>
        <translation>Dates et étiquettes</translation>
    </message>
    <message>
        <source>Dates: {what}</source>
        <translation>Dates&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Days between conversations</source>
        <translation>Jours entre les conversations</translation>
    </message>
    <message>
        <source>Days between conversations, at the latest</source>
        <translation>Jours entre les conversations, au plus tard</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln élément&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a promise: {what}</source>
        <translation>Supprimer la promesse «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a question: {what}</source>
        <translation>Supprimer une question&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Delete a stage</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good, once you agree</source>
        <translation>Supprimer définitivement, après votre accord</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the opening</source>
        <translation>Supprimer l’opportunité</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Supprimer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>Supprimer {who}</translation>
    </message>
    <message>
        <source>Delete “{what}”</source>
        <translation>Supprimer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Supprimer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Supprimé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>Avez-vous pu joindre {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Doesn’t say what you bring.</source>
        <translation>Ne dit pas ce que vous apportez.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button: what was asked of me is done</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Assez pour l’instant</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Fait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Draft {number} of {count}: look whether it is right.</source>
        <translation>Brouillon {number} sur {count}&#xa0;: vérifiez que tout est juste.</translation>
    </message>
    <message>
        <source>Drop .vcf or .csv files or a LinkedIn .zip anywhere in this window, or choose them. You see what is in them before anything is stored.</source>
        <translation>Déposez des fichiers .vcf ou .csv ou un .zip de LinkedIn n’importe où dans cette fenêtre, ou choisissez-les. Vous voyez ce qu’ils contiennent avant que rien ne soit enregistré.</translation>
    </message>
    <message>
        <source>Drop a .vcf, .csv or a LinkedIn .zip here, or choose a file.</source>
        <translation>Déposez ici un .vcf, un .csv ou un .zip de LinkedIn, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>À contacter d’abord</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Earned:</source>
        <translation>Équilibre&#xa0;:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Modifier	Entrée</translation>
    </message>
    <message>
        <source>Edit the opening</source>
        <translation>Modifier l’opportunité</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Modifier «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Email and phone</source>
        <translation>E-mail et téléphone</translation>
    </message>
    <message>
        <source>Email of whom to ask</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there too.</source>
        <translation>Employeurs et écoles, avec leurs années&#xa0;: NetBook trouve qui y était aussi.</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there with you.</source>
        <translation>Employeurs et écoles, avec leurs années&#xa0;: NetBook trouve qui y était avec vous.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Enjoyed</source>
        <translation>Appréciées</translation>
    </message>
    <message>
        <source>Enjoyed working with</source>
        <translation>Aimé travailler ensemble</translation>
    </message>
    <message>
        <source>Enjoyed working with {who}</source>
        <translation>Aimé travailler avec {who}</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: you were in touch with %Ln people</source>
        <translation>
            <numerusform>Assez pour aujourd’hui&#xa0;: vous avez eu contact avec %Ln personne</numerusform>
            <numerusform>Assez pour aujourd’hui&#xa0;: vous avez eu contact avec %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter here answers “worked together”; Esc goes back to the keys.</source>
        <translation>Entrée ici répond «&#xa0;travaillé ensemble&#xa0;»&#x202f;; Échap revient aux touches.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything goes out as vCard or CSV, people and conversations, all of them or those you chose.</source>
        <translation>Tout peut sortir en vCard ou en CSV&#xa0;: personnes et conversations, toutes ou celles que vous avez choisies.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Fair: every hop is strong, but two people stand between.</source>
        <translation>Moyen&#xa0;: chaque lien est solide, mais deux personnes vous séparent.</translation>
    </message>
    <message>
        <source>Fair: {name} could say something about you, not much.</source>
        <translation>Moyen&#xa0;: {name} pourrait dire deux ou trois choses de vous, pas plus.</translation>
    </message>
    <message>
        <source>Fair: {name} may not know {other} well.</source>
        <translation>Moyen&#xa0;: {name} ne connaît peut-être pas bien {other}.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille d’abord</translation>
    </message>
    <message>
        <source>Few asks this week</source>
        <translation>Peu de demandes cette semaine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>an opening: somebody was found</comment>
        <translation>Pourvu</translation>
    </message>
    <message>
        <source>Filters are on: perhaps they leave somebody out.</source>
        <translation>Des filtres sont actifs&#xa0;: ils écartent peut-être quelqu’un.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Chercher une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Find or &amp;do anything</source>
        <translation>Chercher ou &amp;agir</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Chercher ou créer une étiquette</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>À découvrir</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>First bring these people in, or cancel.</source>
        <translation>Importez d’abord ces personnes, ou annulez.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name first</source>
        <translation>Prénom d’abord</translation>
    </message>
    <message>
        <source>First tell {name} how it went with {other}.</source>
        <translation>Dites d’abord à {name} ce que ça a donné avec {other}.</translation>
    </message>
    <message>
        <source>First tell {name} how the introduction went.</source>
        <translation>Dites d’abord à {name} ce que la mise en relation a donné.</translation>
    </message>
    <message>
        <source>Flat or building</source>
        <translation>Appartement ou bâtiment</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Following up: {what}</source>
        <translation>Suivi&#xa0;: {what}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For a year {name} has heard from you only when you needed something. What could you give back?</source>
        <translation>Depuis un an, {name} n’a eu de vos nouvelles que pour une demande. Que pourriez-vous donner en retour&#x202f;?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d’autres</translation>
    </message>
    <message>
        <source>For whom or what: a meetup, a call, an interview</source>
        <translation>Pour qui ou pour quoi&#xa0;: une rencontre, un appel, un entretien</translation>
    </message>
    <message>
        <source>For whom, if not for you</source>
        <translation>Pour qui, si ce n’est pas pour vous</translation>
    </message>
    <message>
        <source>For you: {what}</source>
        <translation>Pour vous&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Found in a conversation: “{snippet}”</source>
        <translation>Trouvé dans une conversation&#xa0;: «&#xa0;{snippet}&#xa0;»</translation>
    </message>
    <message>
        <source>Found in a note: “{snippet}”</source>
        <translation>Trouvé dans une note&#xa0;: «&#xa0;{snippet}&#xa0;»</translation>
    </message>
    <message>
        <source>Found in a position: “{snippet}”</source>
        <translation>Trouvé dans un poste&#xa0;: «&#xa0;{snippet}&#xa0;»</translation>
    </message>
    <message>
        <source>Found in what you know: “{snippet}”</source>
        <translation>Trouvé dans ce que vous savez&#xa0;: «&#xa0;{snippet}&#xa0;»</translation>
    </message>
    <message>
        <source>Free under the MIT licence. Inside are Python, Qt for Python (LGPL), SQLite and SQLCipher, SQLAlchemy, Alembic, chardet and the Inter typeface (OFL).</source>
        <translation>Libre sous licence MIT. Contient Python, Qt for Python (LGPL), SQLite et SQLCipher, SQLAlchemy, Alembic, chardet et la police Inter (OFL).</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where an opening comes from</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>From LinkedIn, connected {day}.</source>
        <translation>Vient de LinkedIn, en relation depuis le {day}.</translation>
    </message>
    <message>
        <source>From a backup or another disk.</source>
        <translation>Depuis une sauvegarde ou un autre disque.</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Depuis un fichier texte…</translation>
    </message>
    <message>
        <source>From where you know it</source>
        <translation>D’où vous le savez</translation>
    </message>
    <message>
        <source>From where, or who said it</source>
        <translation>D’où ça vient, ou qui l’a dit</translation>
    </message>
    <message>
        <source>From where…</source>
        <translation>Origine…</translation>
    </message>
    <message>
        <source>From your notebook</source>
        <translation>De votre carnet</translation>
    </message>
    <message>
        <source>From {name}:</source>
        <translation>{name} a promis&#xa0;:</translation>
    </message>
    <message>
        <source>From {name}: {what} ({source})</source>
        <comment>a lead that somebody gave to the user</comment>
        <translation>Grâce à {name}&#xa0;: {what} ({source})</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
    <message>
        <source>Gave something</source>
        <translation>Quelque chose de donné</translation>
    </message>
    <message>
        <source>Gave, asked or received</source>
        <translation>Donné, demandé ou reçu</translation>
    </message>
    <message>
        <source>Give something first. Noted {day}: {what}</source>
        <translation>Donnez d’abord quelque chose. Noté le {day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Give something to {name}</source>
        <translation>Donner quelque chose à {name}</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Gives and asks</source>
        <translation>Donné et demandé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Reprendre la modification</translation>
    </message>
    <message>
        <source>Go on with all others</source>
        <translation>Continuer avec toutes les autres</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Reprendre avec {name}</translation>
    </message>
    <message>
        <source>Go on with {who}</source>
        <translation>Reprendre avec {who}</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Y aller, ou le faire</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to {organisation}</source>
        <translation>Aller à {organisation}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacts Google</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>C&amp;omment</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Half written when NetBook ended; kept.</source>
        <translation>Resté inachevé quand NetBook s’est fermé&#x202f;; conservé.</translation>
    </message>
    <message>
        <source>Have backups also in</source>
        <translation>Sauvegarder aussi dans</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>a message begins</comment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Here stand the organisations of the people in your notebook, and those where you want to work. Bring in people, or press “New”.</source>
        <translation>Ici figurent les organisations des personnes de votre carnet, et celles où vous voulez travailler. Importez des personnes, ou utilisez «&#xa0;Nouvelle&#xa0;».</translation>
    </message>
    <message>
        <source>Hi {name},</source>
        <comment>a message begins</comment>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Hi {name}, I come back to this: “{wish}”. Here is what I have:</source>
        <translation>Bonjour {name}, je reviens vers vous à ce sujet&#xa0;: «&#xa0;{wish}&#xa0;». Voici ce que j’ai&#xa0;:</translation>
    </message>
    <message>
        <source>Hi {name}, this may be for you: “{what}”. Is it still what you look for?</source>
        <translation>Bonjour {name}, ceci est peut-être pour vous&#xa0;: «&#xa0;{what}&#xa0;». Est-ce toujours ce que vous cherchez&#x202f;?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. I know my way there: {skill}. Shall I help?</source>
        <translation>Bonjour {name}, vous m’avez parlé de ceci&#xa0;: «&#xa0;{wish}&#xa0;». Je m’y connais&#xa0;: {skill}. Puis-je vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. It made me think of {other}: “{offer}”. May I introduce you to each other?</source>
        <translation>Bonjour {name}, vous m’avez parlé de ceci&#xa0;: «&#xa0;{wish}&#xa0;». Cela m’a fait penser à {other}&#xa0;: «&#xa0;{offer}&#xa0;». Puis-je vous mettre en relation&#x202f;?</translation>
    </message>
    <message>
        <source>Hide what is no longer so</source>
        <translation>Masquer ce qui n’est plus vrai</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How are things with {topic}?</source>
        <translation>Où en êtes-vous avec {topic}&#x202f;?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <comment>subject of a message</comment>
        <translation>Comment allez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>How close ▾</source>
        <translation>Proximité ▾</translation>
    </message>
    <message>
        <source>How close: {circle}</source>
        <translation>Proximité&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>How close: {who}</source>
        <translation>Proximité avec {who}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Comment cela s’est-il terminé&#x202f;?</translation>
    </message>
    <message>
        <source>How did they come to what they do?</source>
        <translation>Quel a été son parcours&#x202f;?</translation>
    </message>
    <message>
        <source>How far you are with it</source>
        <translation>Où vous en êtes avec elle</translation>
    </message>
    <message>
        <source>How fast you speak</source>
        <translation>Votre débit de parole</translation>
    </message>
    <message>
        <source>How have things been for you since we spoke on {day}?</source>
        <translation>Comment allez-vous depuis notre conversation du {day}&#x202f;?</translation>
    </message>
    <message>
        <source>How introductions went is told</source>
        <translation>La suite des mises en relation est racontée</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ce que ça a donné</translation>
    </message>
    <message>
        <source>How many people and promises wait, never a name. On the desktop, or in the window where the desktop shows no notifications.</source>
        <translation>Combien de personnes et de promesses attendent, jamais un nom. Sur le bureau, ou dans la fenêtre si le bureau n’affiche pas de notifications.</translation>
    </message>
    <message>
        <source>How much of the time is gone</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How often it comes again</source>
        <translation>Fréquence de répétition</translation>
    </message>
    <message>
        <source>How often ▾</source>
        <translation>Fréquence ▾</translation>
    </message>
    <message>
        <source>How often, for how close</source>
        <translation>Fréquence selon la proximité</translation>
    </message>
    <message>
        <source>How often, for {close}</source>
        <translation>Fréquence, pour {close}</translation>
    </message>
    <message>
        <source>How often: {often}</source>
        <translation>Fréquence&#xa0;: {often}</translation>
    </message>
    <message>
        <source>How often: {who}</source>
        <translation>Fréquence pour {who}</translation>
    </message>
    <message>
        <source>How one works</source>
        <translation>Type d’emploi</translation>
    </message>
    <message>
        <source>How recent the last conversation is</source>
        <translation>Fraîcheur de la dernière conversation</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Le lien entre ces deux personnes</translation>
    </message>
    <message>
        <source>How would you write to {name}: by email, or is there a better way?</source>
        <translation>Comment écririez-vous à {name}&#xa0;: par e-mail, ou y a-t-il un meilleur moyen&#x202f;?</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Comment vous l’avez envoyé</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>How you sign, for instance your first name</source>
        <translation>Votre signature, par exemple votre prénom</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>I am interested in what {organisation} does.</source>
        <translation>Je m’intéresse à ce que fait {organisation}.</translation>
    </message>
    <message>
        <source>I am interested in {what}.</source>
        <translation>Je m’intéresse à ce poste&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>I and my {mine}, you and your {yours}.</source>
        <comment>how often words stand in a message</comment>
        <translation>«&#xa0;Je&#xa0;» et «&#xa0;mon&#xa0;»&#xa0;: {mine}&#x202f;; «&#xa0;vous&#xa0;» et «&#xa0;votre&#xa0;»&#xa0;: {yours}.</translation>
    </message>
    <message>
        <source>I applied for {what}, and would like to know by Friday where it stands.</source>
        <translation>J’ai postulé à ce poste&#xa0;: {what}. J’aimerais savoir d’ici vendredi où en est ma candidature.</translation>
    </message>
    <message>
        <source>I asked for something…</source>
        <translation>J’ai demandé quelque chose…</translation>
    </message>
    <message>
        <source>I come back to what I asked you on {day}.</source>
        <translation>Je reviens vers vous au sujet de ma demande du {day}.</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>I did it	D</source>
        <translation>C’est fait	D</translation>
    </message>
    <message>
        <source>I gave something…</source>
        <translation>J’ai donné quelque chose…</translation>
    </message>
    <message>
        <source>I got it, or whom it was for</source>
        <translation>Obtenue, par moi ou par la personne concernée</translation>
    </message>
    <message>
        <source>I met {name} on {day}; thank you again for introducing us.</source>
        <translation>J’ai rencontré {name} le {day}&#x202f;; merci encore pour la mise en relation.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation>À mon initiative</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. I may be able to help ({offer}). Shall I?</source>
        <translation>Vous m’aviez parlé de ceci&#xa0;: {wish}. Je pourrais peut-être vous aider ({offer}). Est-ce que cela vous serait utile&#x202f;?</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. {name} may be able to help ({offer}). Shall I ask?</source>
        <translation>Vous m’aviez parlé de ceci&#xa0;: {wish}. {name} pourrait peut-être vous aider ({offer}). Voulez-vous que je lui pose la question&#x202f;?</translation>
    </message>
    <message>
        <source>I saw an opening that may be something for you, or for somebody you know: {what}.</source>
        <translation>J’ai vu un poste qui pourrait vous intéresser, ou intéresser quelqu’un que vous connaissez&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>I saw that {organisation} has an opening: {title}.</source>
        <translation>J’ai vu qu’un poste est ouvert chez {organisation} : {title}.</translation>
    </message>
    <message>
        <source>I saw this opening: {title}.</source>
        <translation>J’ai vu ce poste&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>I told how it went with {name}</source>
        <translation>J’ai dit ce que ça a donné avec {name}</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>J’ai retiré ma candidature</translation>
    </message>
    <message>
        <source>I would be glad of 15 minutes to hear what matters most there.</source>
        <translation>Un échange de 15 minutes, pour comprendre ce qui compte le plus sur place, m’aiderait beaucoup.</translation>
    </message>
    <message>
        <source>If it does not suit you, just say so.</source>
        <translation>Si cela ne vous convient pas, dites-le-moi simplement.</translation>
    </message>
    <message>
        <source>If it is not the right moment, just say so; a word on what matters to {name} would help me just as much.</source>
        <translation>Si ce n’est pas le bon moment, dites-le-moi simplement&#x202f;; un mot sur ce qui compte pour {name} m’aiderait tout autant.</translation>
    </message>
    <message>
        <source>Imported {imported}, {known} known, {unread} unreadable.</source>
        <translation>Importées&#xa0;: {imported}&#x202f;; déjà là&#xa0;: {known}&#x202f;; illisibles&#xa0;: {unread}.</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>Dans 2 semaines</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>Dans un texte</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>Dans toutes les listes</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In sum</source>
        <translation>En résumé</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>Dans la liste des conversations</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>In what you know</source>
        <translation>Dans ce que vous savez</translation>
    </message>
    <message>
        <source>In your address book, with no conversation noted.</source>
        <translation>Dans votre carnet d’adresses, sans conversation notée.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>on a button</comment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>Insérer une ligne</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Insérer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <comment>stage of an opening</comment>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Introduce two people</source>
        <translation>Présenter deux personnes</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>stage of an opening</comment>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Introduced me</source>
        <translation>A fait la mise en relation</translation>
    </message>
    <message>
        <source>Introduced {name} and {other}: {what}.</source>
        <translation>Mise en relation entre {name} et {other}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Présenter…</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Introduction to {name}</source>
        <translation>Mise en relation avec {name}</translation>
    </message>
    <message>
        <source>Introductions asked of them</source>
        <translation>Mises en relation demandées</translation>
    </message>
    <message>
        <source>It is a good moment to ask.</source>
        <translation>C’est un bon moment pour demander.</translation>
    </message>
    <message>
        <source>It is about {name}</source>
        <translation>Cela concerne {name}</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Le nom est maintenant {name}.</translation>
    </message>
    <message>
        <source>It is my promise</source>
        <translation>C’est moi qui ai promis</translation>
    </message>
    <message>
        <source>It is no longer so, or so again</source>
        <translation>Plus vrai, ou de nouveau vrai</translation>
    </message>
    <message>
        <source>It is no promise</source>
        <translation>Ce n’est pas une promesse</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>Ce ne sera plus proposé.</translation>
    </message>
    <message>
        <source>It is on the board for {name} now.</source>
        <translation>C’est maintenant sur le tableau, pour {name}.</translation>
    </message>
    <message>
        <source>It is their promise</source>
        <translation>C’est l’autre qui a promis</translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation>Il est temps d’écrire, ou plus que temps</translation>
    </message>
    <message>
        <source>It isn&apos;t for me</source>
        <translation>Ce n’est pas pour moi</translation>
    </message>
    <message>
        <source>It went away: filled, or no longer open</source>
        <translation>N’existe plus&#xa0;: poste pourvu, ou plus ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Just these %Ln</source>
        <translation>
            <numerusform>Seulement celle-ci</numerusform>
            <numerusform>Seulement ces %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a message that worked, and begin with it the next time.</source>
        <translation>Gardez un message qui a bien marché, et commencez par lui la prochaine fois.</translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation>Tenir une promesse à {name}</translation>
    </message>
    <message>
        <source>Keep a promise: {what}</source>
        <translation>Tenir la promesse «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep half-written text</source>
        <translation>Garder le texte inachevé</translation>
    </message>
    <message>
        <source>Keep the message “{what}”</source>
        <translation>Garder le message «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Keep what was chosen</source>
        <translation>Retenir ce qui a été choisi</translation>
    </message>
    <message>
        <source>Kept from a file</source>
        <translation>Repris d’un fichier</translation>
    </message>
    <message>
        <source>Kept from files</source>
        <translation>Repris de fichiers</translation>
    </message>
    <message>
        <source>Kept word for word and written back on export; one line each.</source>
        <translation>Conservé mot pour mot et réécrit à l’exportation&#x202f;; une ligne chacun.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Know well</source>
        <translation>Je connais bien</translation>
    </message>
    <message>
        <source>Know {name} well</source>
        <translation>Bien connaître {name}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>Known {count}</source>
        <translation>Déjà là {count}</translation>
    </message>
    <message>
        <source>Known: {what}</source>
        <translation>Trouvé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Dernière conversation</translation>
    </message>
    <message>
        <source>Last time: {what}</source>
        <translation>La dernière fois&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Last: {channel}, {when}.</source>
        <translation>Dernier contact&#xa0;: {channel}, {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a stage further to the end</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later for {name}</source>
        <translation>Plus tard pour {name}</translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation>Plus tard ▾</translation>
    </message>
    <message>
        <source>Leave a gift for {name}</source>
        <translation>Écarter une idée pour {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter le formulaire</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave “{what}”</source>
        <translation>Laisser «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Left out, since the notebook doesn’t know it: {what}.</source>
        <translation>Laissé de côté, car le carnet ne le sait pas&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Left out: {names}. You know each other from messages only, as far as is noted.</source>
        <translation>Sans {names}&#xa0;: d’après vos notes, vous ne vous connaissez que par messages.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Let NetBook look again</source>
        <translation>Laisser NetBook revérifier</translation>
    </message>
    <message>
        <source>Let be: {what}</source>
        <translation>Sans suite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lines kept as they came</source>
        <translation>Lignes conservées telles quelles</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien web</translation>
    </message>
    <message>
        <source>LinkedIn connection, nothing noted yet.</source>
        <translation>Relation LinkedIn, encore rien de noté.</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>Relations LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn gives an email address for {count} of them.</source>
        <translation>Adresses e-mail données par LinkedIn&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links and documents</source>
        <translation>Liens et documents</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Log	L</source>
        <translation>Noter	L</translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln conversation(s)</source>
        <translation>
            <numerusform>Noter %Ln conversation</numerusform>
            <numerusform>Noter %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Noter une conversation</translation>
    </message>
    <message>
        <source>Log a conversation with the person</source>
        <translation>Noter une conversation avec la personne</translation>
    </message>
    <message>
        <source>Log a conversation with {name}</source>
        <translation>Noter une conversation avec {name}</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Tout noter</translation>
    </message>
    <message>
        <source>Log {channel} with {people}</source>
        <translation>{channel} avec {people}</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Long:</source>
        <translation>Long&#xa0;:</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>at a check before sending</comment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord jeter un œil</translation>
    </message>
    <message>
        <source>Look at the folder</source>
        <translation>Examiner le dossier</translation>
    </message>
    <message>
        <source>Look for backups</source>
        <translation>Chercher les sauvegardes</translation>
    </message>
    <message>
        <source>Look whether it is right, then save it.</source>
        <translation>Vérifiez que tout est juste, puis enregistrez.</translation>
    </message>
    <message>
        <source>Looking for ways in…</source>
        <translation>Recherche de chemins…</translation>
    </message>
    <message>
        <source>Made for me</source>
        <comment>where an opening comes from</comment>
        <translation>Créée pour moi</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Créer l’exemple</translation>
    </message>
    <message>
        <source>Many asks this week.</source>
        <translation>Beaucoup de demandes cette semaine.</translation>
    </message>
    <message>
        <source>May I name you as a reference for {what}? It would be one call of ten minutes within the next two weeks.</source>
        <translation>Puis-je donner votre nom comme référence pour {what}&#x202f;? Ce serait un seul appel de dix minutes, dans les deux semaines à venir.</translation>
    </message>
    <message>
        <source>Maya Okafor, Head of Data, Northwind
Tom Wójcik, tom@example.com
Priya, met at PyData</source>
        <translation>Maya Okafor, directrice des données, Northwind
Tom Wójcik, tom@example.com
Priya, rencontrée à PyData</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Message à {name}</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Messenger address</source>
        <translation>Adresse de messagerie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>answer: we met</comment>
        <translation>Déjà rencontré</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a wish: no longer wanted</comment>
        <translation>Exaucé</translation>
    </message>
    <message>
        <source>Met in person</source>
        <translation>Rencontre en personne</translation>
    </message>
    <message numerus="yes">
        <source>Met in person %Ln time(s)</source>
        <translation>
            <numerusform>%Ln rencontre en personne</numerusform>
            <numerusform>%Ln rencontres en personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Met once, or exchanged a few words.</source>
        <translation>Une rencontre, ou quelques mots échangés.</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>Avoir rencontré {name}</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>More about you than about {name}.</source>
        <translation>Plus sur vous que sur {name}.</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Autres actions pour le tableau</translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation>Autres actions&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the notebook to</source>
        <translation>Déplacer le carnet vers</translation>
    </message>
    <message>
        <source>Move the notebook to {folder}? The window closes for a moment and opens again there. A backup stays where it is now.</source>
        <translation>Déplacer le carnet vers {folder}&#x202f;? La fenêtre se ferme un instant et se rouvre là-bas. Une sauvegarde reste là où il est maintenant.</translation>
    </message>
    <message>
        <source>Move the opening a stage back</source>
        <translation>Reculer l’opportunité d’une étape</translation>
    </message>
    <message>
        <source>Move the opening a stage on</source>
        <translation>Avancer l’opportunité d’une étape</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Déplacer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Move “{what}” to {stage}</source>
        <translation>Déplacer «&#xa0;{what}&#xa0;» vers «&#xa0;{stage}&#xa0;»</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Name somebody who saw it</source>
        <translation>Nommer un témoin</translation>
    </message>
    <message>
        <source>Names a real opening:</source>
        <translation>Nomme un poste précis&#xa0;:</translation>
    </message>
    <message>
        <source>Names a topic:</source>
        <translation>Nomme un sujet&#xa0;:</translation>
    </message>
    <message>
        <source>Names no opening and no topic.</source>
        <translation>Ne nomme ni poste ni sujet.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Noms, un par ligne</translation>
    </message>
    <message>
        <source>Names, organisations, tags, addresses, notes and conversations.</source>
        <translation>Noms, organisations, étiquettes, adresses, notes et conversations.</translation>
    </message>
    <message>
        <source>Nearly the same text</source>
        <translation>Presque le même texte</translation>
    </message>
    <message>
        <source>Nearly the same text:</source>
        <translation>Presque le même texte&#xa0;:</translation>
    </message>
    <message>
        <source>NetBook</source>
        <translation>NetBook</translation>
    </message>
    <message>
        <source>NetBook contacts</source>
        <translation>Contacts NetBook</translation>
    </message>
    <message>
        <source>NetBook does not open this kind of link: {value}</source>
        <translation>NetBook n’ouvre pas ce genre de lien&#xa0;: {value}</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t know the headings of {file}. Say what each column is; nothing is stored yet.</source>
        <translation>NetBook ne connaît pas les en-têtes de {file}. Dites ce qu’est chaque colonne&#x202f;; rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t open this address.</source>
        <translation>NetBook n’ouvre pas cette adresse.</translation>
    </message>
    <message>
        <source>NetBook ends</source>
        <translation>NetBook se ferme</translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation>NetBook a commis une erreur</translation>
    </message>
    <message>
        <source>NetBook puts together what you know of them, looks at your text before you send it, and sends nothing itself.</source>
        <translation>NetBook rassemble ce que vous savez de cette personne, relit votre texte avant l’envoi, et n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>NetBook sends nothing. Copy what you like, and say here once you did it.</source>
        <translation>NetBook n’envoie rien. Copiez ce qui vous plaît, et dites ici quand c’est fait.</translation>
    </message>
    <message>
        <source>NetBook starts in the background</source>
        <translation>NetBook démarre en arrière-plan</translation>
    </message>
    <message>
        <source>NetBook stays in the tray</source>
        <translation>NetBook reste dans la zone de notification</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>New or&amp;ganisation</source>
        <translation>Nouvelle or&amp;ganisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New organisation: {name}</source>
        <translation>Nouvelle organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Nouvelle personne (Ctrl+N)</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Nouvelle personne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>New position: {position}, since {when}</source>
        <translation>Nouveau poste, {when}&#xa0;: {position}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>Nouvelle étiquette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>À ajouter {count}</translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Next: {names}…</source>
        <translation>Ensuite&#xa0;: {names}…</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No account, no network. You can leave at any time: everything goes out as vCard or CSV.</source>
        <translation>Pas de compte, pas de réseau. Vous pouvez partir à tout moment&#xa0;: tout s’exporte en vCard ou en CSV.</translation>
    </message>
    <message>
        <source>No answer: let it be</source>
        <translation>Pas de réponse&#xa0;: en rester là</translation>
    </message>
    <message>
        <source>No conversation and nothing shared is noted yet. That says nothing of how well you know each other: write down when you last spoke, or what you did together.</source>
        <translation>Aucune conversation ni rien en commun n’est encore noté. Cela ne dit rien de votre relation&#xa0;: notez quand vous avez parlé pour la dernière fois, ou ce que vous avez fait ensemble.</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Aucune conversation ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No conversation is written down yet. Type one above, in your own words: “coffee with Maya yesterday, promised the notes by Friday”.</source>
        <translation>Aucune conversation n’est encore notée. Écrivez-en une ci-dessus, avec vos mots&#xa0;: «&#xa0;café avec Maya hier, promis les notes pour vendredi&#xa0;».</translation>
    </message>
    <message>
        <source>No date that NetBook reads; kept as text.</source>
        <translation>NetBook ne lit pas cette date&#x202f;; conservée comme texte.</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is noted: copy the text, and paste it elsewhere.</source>
        <translation>Aucune adresse e-mail n’est notée pour {name}&#xa0;: copiez le texte et collez-le ailleurs.</translation>
    </message>
    <message>
        <source>No easy way out.</source>
        <translation>Difficile à décliner.</translation>
    </message>
    <message>
        <source>No introduction came: let it be</source>
        <translation>Pas de mise en relation&#xa0;: en rester là</translation>
    </message>
    <message>
        <source>No longer marked: {who}</source>
        <translation>Marque retirée&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Ne plus remettre à plus tard</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Plus vrai</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Pas besoin</translation>
    </message>
    <message>
        <source>No need: {what}</source>
        <translation>Pas besoin&#xa0;: {what}</translation>
    </message>
    <message>
        <source>No opening fits.</source>
        <translation>Aucune opportunité ne correspond.</translation>
    </message>
    <message>
        <source>No opening here has the number {name}.</source>
        <translation>Aucune opportunité ne porte ici le numéro {name}.</translation>
    </message>
    <message>
        <source>No openings yet.</source>
        <translation>Encore aucune opportunité.</translation>
    </message>
    <message>
        <source>No organisation fits these filters.</source>
        <translation>Aucune organisation ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No organisation fits “{words}”.</source>
        <translation>Aucune organisation ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No posting was found in it.</source>
        <translation>Aucune annonce n’y a été trouvée.</translation>
    </message>
    <message>
        <source>No reason for the meeting:</source>
        <translation>Pas de raison de se voir&#xa0;:</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>No time for the meeting:</source>
        <translation>Pas de moment pour se voir&#xa0;:</translation>
    </message>
    <message>
        <source>No topic says that. Try one word.</source>
        <translation>Aucune rubrique n’en parle. Essayez un seul mot.</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody has a rhythm yet</source>
        <translation>Personne n’a encore de rythme</translation>
    </message>
    <message>
        <source>Nobody here fits “{name}”.</source>
        <translation>Personne ici ne correspond à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody in your notebook is or was there. Bring in people, or write down who knows somebody there.</source>
        <translation>Personne de votre carnet n’y est ou n’y a été. Importez des personnes, ou notez qui y connaît quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody in your notebook is there now.</source>
        <translation>Personne de votre carnet n’y est actuellement.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads there yet. Note on somebody&apos;s card, under Connections, whom they know.</source>
        <translation>Personne de votre carnet n’y mène encore. Notez sur une fiche, sous Relations, qui cette personne connaît.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads to {organisation} yet. Who do you know that might?</source>
        <translation>Personne de votre carnet ne mène encore à {organisation}. Qui, parmi vos connaissances, le pourrait&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation>Il n’y a encore personne dans ce carnet</translation>
    </message>
    <message>
        <source>Nobody is known who decides. Who heads the team you would join?</source>
        <translation>On ne sait pas encore qui décide. Qui dirige l’équipe que vous rejoindriez&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is known who has a say. Whose advice do they take?</source>
        <translation>On ne sait pas encore qui a son mot à dire. De qui suit-on les conseils&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is known who opens doors. Who sees requests first?</source>
        <translation>On ne sait pas encore qui ouvre des portes. Qui voit les demandes en premier&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is known who recruits. Who fills their openings?</source>
        <translation>On ne sait pas encore qui recrute. Qui pourvoit les postes&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is known who works there. Who does what you would do?</source>
        <translation>On ne sait pas encore qui y travaille. Qui fait ce que vous feriez&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is known. Start with anybody who works there, and ask who heads the team that you would join.</source>
        <translation>On n’y connaît encore personne. Commencez par n’importe quelle personne qui y travaille, et demandez qui dirige l’équipe que vous rejoindriez.</translation>
    </message>
    <message>
        <source>Nobody is left to ask about</source>
        <translation>Vous avez répondu pour tout le monde</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Press “Add somebody”: who reports to whom, who works with whom, who could introduce you.</source>
        <translation>Encore personne de noté. Utilisez «&#xa0;Ajouter quelqu’un&#xa0;»&#xa0;: qui dépend de qui, qui travaille avec qui, qui pourrait vous présenter.</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you</source>
        <translation>Personne n’attend de vos nouvelles</translation>
    </message>
    <message>
        <source>Nobody is waiting today</source>
        <translation>Personne n’attend aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting today, %Ln this week</source>
        <translation>
            <numerusform>Personne n’attend aujourd’hui, %Ln cette semaine</numerusform>
            <numerusform>Personne n’attend aujourd’hui, %Ln cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody noted so far wishes for something like it.</source>
        <translation>D’après vos notes, personne ne souhaite quelque chose de ce genre pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody stands out yet. The more conversations are written down, the better this page knows who wrote, helped, or has not heard from you for long.</source>
        <translation>Personne ne ressort encore. Plus vous notez de conversations, mieux cette page sait qui a écrit, qui a aidé, ou qui n’a plus de vos nouvelles depuis longtemps.</translation>
    </message>
    <message>
        <source>Nobody yet. Who decides, who is inside, who could introduce you?</source>
        <translation>Encore personne. Qui décide, qui est dans la place, qui pourrait vous présenter&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody yet: people you worked, studied or served with at these places.</source>
        <translation>Encore personne&#xa0;: ce seront celles et ceux avec qui vous y avez travaillé, étudié ou servi.</translation>
    </message>
    <message>
        <source>None is written down. Get to know people before one is posted.</source>
        <translation>Rien de noté. Faites connaissance avant qu’un poste soit publié.</translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation>Ce n’est pas un nom de fuseau horaire (Europe/Paris)&#x202f;; conservé comme texte.</translation>
    </message>
    <message>
        <source>Not about {name} first.</source>
        <translation>{name} ne vient pas en premier.</translation>
    </message>
    <message>
        <source>Not asked before</source>
        <translation>Jamais demandé auparavant</translation>
    </message>
    <message>
        <source>Not asked for introductions lately</source>
        <translation>Pas de mise en relation demandée récemment</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore posée</translation>
    </message>
    <message>
        <source>Not asked yet: {what}</source>
        <translation>Pas encore posée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>an answer</comment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Pas maintenant ({name})</translation>
    </message>
    <message>
        <source>Not so: {what}</source>
        <translation>Pas vrai&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas cette idée</translation>
    </message>
    <message>
        <source>Not this one	N</source>
        <translation>Pas cette idée	N</translation>
    </message>
    <message>
        <source>Not together at {place}</source>
        <translation>Pas ensemble&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Not worked at {organisation}</source>
        <translation>Pas travaillé chez {organisation}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Noter sur {name}</translation>
    </message>
    <message>
        <source>Note an opening for {name}</source>
        <translation>Noter une opportunité pour {name}</translation>
    </message>
    <message>
        <source>Note an opening: {what}</source>
        <translation>Noter une opportunité&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Note how they stand to each other</source>
        <translation>Noter le lien entre ces deux personnes</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Noter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Note the answer: {question}</source>
        <translation>Noter la réponse&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Note who decides</source>
        <translation>Noter qui décide</translation>
    </message>
    <message>
        <source>Note who has a part in an opening</source>
        <translation>Noter qui joue un rôle pour une opportunité</translation>
    </message>
    <message>
        <source>Note, as “same team”</source>
        <translation>Note, par exemple «&#xa0;même équipe&#xa0;»</translation>
    </message>
    <message>
        <source>Notebooks (*.netbook);;All files (*)</source>
        <translation>Carnets (*.netbook);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. It stays on this computer.</source>
        <translation>Des notes sur les personnes que vous connaissez, et à qui écrire aujourd’hui. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. No account, no network: everything stays on this computer.</source>
        <translation>Des notes sur les personnes que vous connaissez, et à qui écrire aujourd’hui. Pas de compte, pas de réseau&#xa0;: tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation>Notes sur {name}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing given, asked or received is noted. Write “gave {name} feedback on the plan” and it stands here.</source>
        <translation>Rien n’est noté comme donné, demandé ou reçu. Écrivez «&#xa0;donné à {name} un retour sur le plan&#xa0;» et cela apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing has been said since the start.</source>
        <translation>Rien n’a été signalé depuis le démarrage.</translation>
    </message>
    <message>
        <source>Nothing in About me yet</source>
        <translation>Encore rien dans À propos de moi</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is attached:</source>
        <translation>Rien n’est joint&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation>La corbeille est vide. Ce que vous supprimez reste ici 30 jours.</translation>
    </message>
    <message>
        <source>Nothing is noted that could be said here. What do they care about?</source>
        <translation>Rien de noté qui pourrait se dire ici. Qu’est-ce qui lui tient à cœur&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is noted yet of you two</source>
        <translation>Encore rien de noté entre vous</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Encore rien de noté.</translation>
    </message>
    <message>
        <source>Nothing may be written in {name}; choose another folder.</source>
        <translation>Impossible d’écrire dans {name}&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing noted that you could write about. {question}</source>
        <translation>Rien de noté qui donne une raison d’écrire. {question}</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Encore rien de noté</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Encore rien de noté.</translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down when you last spoke and what about.</source>
        <translation>Encore rien de noté. Écrivez quand vous avez parlé pour la dernière fois, et de quoi.</translation>
    </message>
    <message>
        <source>Nothing noted yet: whether {name} reached out, helped or remembered you.</source>
        <translation>Rien ne dit encore dans vos notes si {name} a pris l’initiative, vous a donné un coup de main ou a pensé à vous.</translation>
    </message>
    <message>
        <source>Nothing noted. Add what they ask for, and see what you bring to it.</source>
        <translation>Rien de noté. Ajoutez ce qui est demandé, et voyez ce que vous y apportez.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened a mail; the text is on the clipboard.</source>
        <translation>Rien sur cet ordinateur n’a pu ouvrir d’e-mail&#x202f;; le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}.</source>
        <translation>Rien sur cet ordinateur n’a pu ouvrir {value}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}; it is on the clipboard.</source>
        <translation>Rien sur cet ordinateur n’a pu ouvrir {value}&#x202f;; c’est copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens that link.</source>
        <translation>Rien sur cet ordinateur n’ouvre ce lien.</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Rien de promis.</translation>
    </message>
    <message>
        <source>Nothing promised. Write “promised the notes by Friday” and it stands here.</source>
        <translation>Rien de promis. Écrivez «&#xa0;promis les notes pour vendredi&#xa0;» et cela apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing shows it yet. What did you do, where, and what came of it?</source>
        <translation>Rien ne le montre encore. Qu’avez-vous fait, où, et qu’est-ce que ça a donné&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was asked or given yet.</source>
        <translation>Rien n’a encore été demandé ni donné.</translation>
    </message>
    <message>
        <source>Nothing was found. NetBook compares employers, schools, skills and people: say where you were under About me, and below where {name} was.</source>
        <translation>Rien n’a été trouvé. NetBook compare employeurs, écoles, compétences et personnes&#xa0;: indiquez votre parcours dans À propos de moi et, ci-dessous, où {name} a travaillé ou étudié.</translation>
    </message>
    <message>
        <source>Nothing with {name} is noted yet: begin with something for them.</source>
        <translation>Encore rien de noté avec {name}&#xa0;: commencez par quelque chose d’utile pour cette personne.</translation>
    </message>
    <message>
        <source>Nothing yet: the address of the posting, your letter, the CV you sent.</source>
        <translation>Encore rien&#xa0;: l’adresse de l’annonce, votre lettre, le CV envoyé.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nowhere else yet. If this disk breaks, the backups on it go with it.</source>
        <translation>Nulle part ailleurs pour l’instant. Si ce disque lâche, ses sauvegardes partent avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people nothing is noted yet.</source>
        <translation>
            <numerusform>Sur %Ln personne, encore rien de noté.</numerusform>
            <numerusform>Sur %Ln personnes, encore rien de noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people there nothing is noted yet.</source>
        <translation>
            <numerusform>Sur %Ln personne là-bas, encore rien de noté.</numerusform>
            <numerusform>Sur %Ln personnes là-bas, encore rien de noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of many people that day each has a turn, so that they don&apos;t come all at once.</source>
        <translation>Beaucoup de personnes tombent ce jour-là&#xa0;: chacune a son tour, pour ne pas arriver toutes à la fois.</translation>
    </message>
    <message>
        <source>Of the {people} people at {place}, {looked} were looked at.</source>
        <translation>{place} compte {people} personnes&#x202f;; {looked} ont été examinées.</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>stage of an opening</comment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Offer it…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>Offered help: {what}.</source>
        <translation>Aide proposée&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>On this disk only</source>
        <translation>Seulement sur ce disque</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>On to what is known of the opening</source>
        <translation>Vers ce que vous savez de l’opportunité</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>On {day} I asked you for an introduction to {name}.</source>
        <translation>Le {day}, je vous ai demandé une mise en relation avec {name}.</translation>
    </message>
    <message>
        <source>Once a day, at</source>
        <translation>Une fois par jour, à</translation>
    </message>
    <message>
        <source>One conversation a line, in your own words.</source>
        <translation>Une conversation par ligne, avec vos mots.</translation>
    </message>
    <message>
        <source>One key each. Stop when you like; ten answers are enough for a useful Today.</source>
        <translation>Une touche par personne. Arrêtez quand vous voulez&#x202f;; dix réponses suffisent pour qu’Aujourd’hui vous serve.</translation>
    </message>
    <message>
        <source>One line: what you did, and what came of it.</source>
        <translation>Une ligne&#xa0;: ce que vous avez fait, et ce que ça a donné.</translation>
    </message>
    <message>
        <source>One of them introduced you to the other.</source>
        <translation>L’une de ces personnes vous a présenté l’autre.</translation>
    </message>
    <message>
        <source>One question about {what}</source>
        <translation>Une question sur {what}</translation>
    </message>
    <message>
        <source>One question about {what}: which one thing should I show first? Two lines by email this week are plenty.</source>
        <translation>Une question sur {what}&#xa0;: que devrais-je montrer en premier&#x202f;? Deux lignes par e-mail cette semaine suffiraient largement.</translation>
    </message>
    <message>
        <source>One specific request</source>
        <translation>Une demande précise</translation>
    </message>
    <message>
        <source>One specific request:</source>
        <translation>Une demande précise&#xa0;:</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation défait tout.</translation>
    </message>
    <message>
        <source>Only on their card, beside what was noted longer ago.</source>
        <translation>Seulement sur la fiche, à côté de ce qui a été noté il y a plus longtemps.</translation>
    </message>
    <message>
        <source>Only the first {count} lines are taken; bring in a longer list as a file.</source>
        <translation>Seules les {count} premières lignes sont prises&#x202f;; importez une liste plus longue comme fichier.</translation>
    </message>
    <message>
        <source>Onwards to the next field or button</source>
        <translation>Champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Ouvrir	Entrée</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Ouvrir Aujourd’hui</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Open a notebook or a backup</source>
        <translation>Ouvrir un carnet ou une sauvegarde</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Ouvrir en e-mail</translation>
    </message>
    <message>
        <source>Open it to read or change</source>
        <translation>Ouvrir pour lire ou modifier</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the opening</source>
        <translation>Ouvrir l’opportunité</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the person	P</source>
        <translation>Ouvrir la fiche	P</translation>
    </message>
    <message>
        <source>Open the usual notebook</source>
        <translation>Ouvrir le carnet habituel</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Ouvrir {link}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Ouvrir {value}</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Postes à pourvoir</translation>
    </message>
    <message>
        <source>Openings are in this stage; move them to another one first.</source>
        <translation>Cette étape contient des opportunités&#x202f;; déplacez-les d’abord vers une autre.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Or drop a picture here; at most 25 MB.</source>
        <translation>Ou déposez une image ici&#x202f;; 25&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Ordre du nom</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Tri&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Organisation…</translation>
    </message>
    <message>
        <source>Organised</source>
        <translation>Organisé</translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation>Organisé ensemble</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of employment</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Outcome never told.</source>
        <translation>Suite jamais racontée.</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacts Outlook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages, mails and texts</source>
        <translation>Pages, e-mails et textes</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Période de paie</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Parts of NetBook</source>
        <translation>Éléments de NetBook</translation>
    </message>
    <message>
        <source>Pass it on…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Passed on: {what}.</source>
        <translation>Transmis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Coller une annonce</translation>
    </message>
    <message>
        <source>Paste the text of the posting here, or its address if you have nothing else.</source>
        <translation>Collez ici le texte de l’annonce, ou son adresse si vous n’avez rien d’autre.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>En pause jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Mettre {name} en pause</translation>
    </message>
    <message>
        <source>Pause {who}</source>
        <translation>Mettre {who} en pause</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salaire minimum</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salaire maximum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Personnes par jour</translation>
    </message>
    <message>
        <source>People and an organisation fit {name}.</source>
        <translation>Des personnes et une organisation correspondent à {name}.</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>People worth investing in</source>
        <translation>Liens à cultiver</translation>
    </message>
    <message>
        <source>People you know</source>
        <translation>Personnes que vous connaissez</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Personne…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Photo ({name})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Pitch “{what}”</source>
        <translation>Pitch «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Pitch, {title}</source>
        <translation>Pitch, {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>where an opening comes from</comment>
        <translation>Annonce publiée</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Press the button, as Space does</source>
        <translation>Appuyer sur le bouton, comme Espace</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>answer: somebody private</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Private: {name}</source>
        <translation>Privé ({name})</translation>
    </message>
    <message>
        <source>Probably both at {place}, {when}.</source>
        <translation>Sans doute {place} en commun, {when}.</translation>
    </message>
    <message>
        <source>Promise deleted: {what}</source>
        <translation>Promesse supprimée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Promise it: {day}</source>
        <translation>Promettre&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Promise to ask again then</source>
        <translation>Promettre de redemander ce jour-là</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>Promesse&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>Promis pour quand</translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation>On m’a promis</translation>
    </message>
    <message>
        <source>Promised to {name}: {what}</source>
        <translation>Promis à {name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Propose again who decides at {name}</source>
        <translation>Proposer à nouveau qui décide chez {name}</translation>
    </message>
    <message>
        <source>Propose again whom you declined</source>
        <translation>Proposer à nouveau qui a été écarté</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>Remettre {name} à plus tard</translation>
    </message>
    <message>
        <source>Put off {name} no longer</source>
        <translation>Ne plus remettre {name} à plus tard</translation>
    </message>
    <message>
        <source>Put off {until}.</source>
        <translation>Remis à plus tard&#xa0;: {until}.</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Reporter «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Put {name} together with another</source>
        <translation>Réunir {name} avec une autre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question about {name}</source>
        <translation>Question sur {name}</translation>
    </message>
    <message>
        <source>Question deleted: {what}</source>
        <translation>Question supprimée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Question: {what}</source>
        <translation>Question&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions out</source>
        <translation>Questions en cours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit NetBook</source>
        <translation>Quitter NetBook</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Lire l’annonce</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference for {name}</source>
        <translation>Référence pour {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Personnes liées</translation>
    </message>
    <message>
        <source>Related people</source>
        <translation>Personnes liées</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Personne liée</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remote, or partly</source>
        <translation>À distance, ou en partie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Retirer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename a stage</source>
        <translation>Renommer une étape</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>Renommer l’organisation</translation>
    </message>
    <message>
        <source>Rename this organisation</source>
        <translation>Renommer cette organisation</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Researching</source>
        <comment>stage of an opening</comment>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Said thank you</source>
        <translation>Merci dit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Enregistrer en .eml</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved: {file}. Open it in your mail program.</source>
        <translation>Enregistré&#xa0;: {file}. Ouvrez-le dans votre programme d’e-mail.</translation>
    </message>
    <message>
        <source>Saw your work: {what}</source>
        <translation>A vu votre travail&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Say at which organisation it is, and NetBook looks for who knows somebody there.</source>
        <translation>Dites dans quelle organisation, et NetBook cherche qui y connaît quelqu’un.</translation>
    </message>
    <message>
        <source>Say for a few people whether you worked together, know each other well or met; ten answers are enough, and they stand here when it is time.</source>
        <translation>Dites pour quelques personnes si vous avez travaillé ensemble, si vous vous connaissez bien ou si vous vous êtes rencontrés&#x202f;; dix réponses suffisent, et elles seront ici le moment venu.</translation>
    </message>
    <message>
        <source>Say how often you want to speak, and people come due by themselves.</source>
        <translation>Dites à quelle fréquence vous voulez parler, et les personnes reviennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Say what they saw</source>
        <translation>Dire ce que cette personne a vu</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Dites quand c’était.</translation>
    </message>
    <message>
        <source>Say where you were</source>
        <translation>Indiquer votre parcours</translation>
    </message>
    <message>
        <source>Say which one, so that they can tell you yes or no.</source>
        <translation>Dites lequel, pour qu’on puisse vous répondre oui ou non.</translation>
    </message>
    <message>
        <source>Say who should do what, and by when.</source>
        <translation>Dites qui devrait faire quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation>Dites qui était là.</translation>
    </message>
    <message>
        <source>Says what you bring</source>
        <translation>Dit ce que vous apportez</translation>
    </message>
    <message>
        <source>Says what you bring:</source>
        <translation>Dit ce que vous apportez&#xa0;:</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>See what to write to them</source>
        <translation>Voir quoi écrire</translation>
    </message>
    <message>
        <source>See what to write to them	Enter</source>
        <translation>Voir quoi écrire	Entrée</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select one</source>
        <translation>Sélectionnez-en une</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <translation>Sélectionner, ou ne plus</translation>
    </message>
    <message>
        <source>Send a message to {value}</source>
        <translation>Envoyer un message à {value}</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Served together</source>
        <translation>Servi ensemble</translation>
    </message>
    <message>
        <source>Set aside as private, out of Today.</source>
        <translation>Mis de côté comme privé, hors d’Aujourd’hui.</translation>
    </message>
    <message>
        <source>Set aside: {what}</source>
        <translation>Mis de côté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Fixer la prochaine étape</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several conversations, one of them in the last six months.</source>
        <translation>Plusieurs conversations, dont une ces six derniers mois.</translation>
    </message>
    <message>
        <source>Several people fit {name}.</source>
        <translation>Plusieurs personnes correspondent à {name}.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: choose one.</source>
        <translation>Plusieurs personnes correspondent à «&#xa0;{name}&#xa0;»&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: write more of the name.</source>
        <translation>Plusieurs personnes correspondent à «&#xa0;{name}&#xa0;»&#xa0;: écrivez plus du nom.</translation>
    </message>
    <message>
        <source>Share something with {name}</source>
        <translation>Partager quelque chose avec {name}</translation>
    </message>
    <message>
        <source>Shared something</source>
        <translation>Quelque chose de partagé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more way(s)</source>
        <translation>
            <numerusform>Afficher %Ln chemin de plus</numerusform>
            <numerusform>Afficher %Ln chemins de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all openings</source>
        <translation>Afficher toutes les opportunités</translation>
    </message>
    <message numerus="yes">
        <source>Show all: %Ln more</source>
        <translation>
            <numerusform>Tout afficher&#xa0;: %Ln de plus</numerusform>
            <numerusform>Tout afficher&#xa0;: %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Show everybody tagged “{tag}”</source>
        <translation>Afficher toutes les personnes étiquetées «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Afficher le &amp;dossier des données</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Afficher le dossier des données</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Les afficher toutes</translation>
    </message>
    <message>
        <source>Show today&apos;s only</source>
        <translation>Afficher seulement celles du jour</translation>
    </message>
    <message>
        <source>Show what is no longer so ({count})</source>
        <translation>Afficher ce qui n’est plus vrai ({count})</translation>
    </message>
    <message>
        <source>Show where it is from</source>
        <translation>Voir d’où ça vient</translation>
    </message>
    <message>
        <source>Show where it is from: {reason}</source>
        <translation>Voir d’où ça vient&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show where the reason is from</source>
        <translation>Voir d’où vient la raison</translation>
    </message>
    <message>
        <source>Show where the reason is from	R</source>
        <translation>Voir d’où vient la raison	R</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this once</source>
        <translation>Passer cette fois</translation>
    </message>
    <message>
        <source>Skip {name} once</source>
        <translation>Passer {name} une fois</translation>
    </message>
    <message>
        <source>Skipped {name} this once.</source>
        <translation>{name} attendra la prochaine fois.</translation>
    </message>
    <message>
        <source>So again</source>
        <translation>De nouveau vrai</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>C’est bien ça</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>Avec une connaissance</translation>
    </message>
    <message>
        <source>Something asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Something else is under way; wait for it or cancel it.</source>
        <translation>Une autre tâche est en cours&#x202f;; attendez ou annulez-la.</translation>
    </message>
    <message>
        <source>Something else was changed since; use Undo in the Edit menu, step by step.</source>
        <translation>Autre chose a été modifié depuis&#x202f;; utilisez Annuler dans le menu Édition, pas à pas.</translation>
    </message>
    <message>
        <source>Something in NetBook went wrong. Your notebook is safe, and you can go on. The details below hold nothing that you wrote; they help to mend it.</source>
        <translation>Quelque chose a mal tourné dans NetBook. Votre carnet est en sécurité et vous pouvez continuer. Les détails ci-dessous ne contiennent rien de ce que vous avez écrit&#x202f;; ils aident à réparer.</translation>
    </message>
    <message>
        <source>Something that may help</source>
        <comment>subject of a message</comment>
        <translation>Quelque chose qui peut aider</translation>
    </message>
    <message>
        <source>Something to ask {name}</source>
        <translation>Une question à poser à {name}</translation>
    </message>
    <message>
        <source>Something to give</source>
        <translation>Quelque chose à donner</translation>
    </message>
    <message>
        <source>Somewhere you would like to work, whether they have an opening or not. People who are known before a job is open are asked first.</source>
        <translation>Un endroit où vous aimeriez travailler, qu’il y ait un poste ou non. Les personnes déjà connues avant qu’un poste s’ouvre sont les premières à qui l’on pense.</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Spoken often or done much together, for months, and in touch within a year.</source>
        <translation>Beaucoup de conversations ou de choses faites ensemble, sur des mois, et un contact dans l’année.</translation>
    </message>
    <message>
        <source>Spotted</source>
        <comment>stage of an opening</comment>
        <translation>Repérée</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Étape&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation>Étapes du tableau</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>Étapes…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start from a real opening, then see who can introduce you.</source>
        <translation>Partez d’un poste précis, puis voyez qui peut vous présenter.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page de démarrage</translation>
    </message>
    <message>
        <source>Start with ten names</source>
        <translation>Commencer par dix noms</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>Stays in People, out of Today.</source>
        <translation>Reste dans Personnes, hors d’Aujourd’hui.</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Toujours vrai</translation>
    </message>
    <message>
        <source>Still so	Y</source>
        <translation>Toujours vrai	Y</translation>
    </message>
    <message>
        <source>Still so: {what}</source>
        <translation>Toujours vrai&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Still to find out: {what}</source>
        <translation>Encore à découvrir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>how good a way to somebody is</comment>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Étudié</translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation>Étudié ensemble</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Tag {who} with “{tag}”</source>
        <translation>Ajouter «&#xa0;{tag}&#xa0;» à {who}</translation>
    </message>
    <message>
        <source>Tag: {snippet}</source>
        <translation>Étiquette&#xa0;: {snippet}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags for these people, with commas between</source>
        <translation>Étiquettes pour ces personnes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back from the trash</source>
        <translation>
            <numerusform>Restaurer %Ln élément de la corbeille</numerusform>
            <numerusform>Restaurer %Ln éléments de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take away to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take back a ba&amp;ckup…</source>
        <translation>Re&amp;staurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Take back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Take back a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Annuler la frappe</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take off a tag…</source>
        <translation>Retirer une étiquette…</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
    <message>
        <source>Take “{tag}” off</source>
        <translation>Retirer «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Take “{tag}” off {who}</source>
        <translation>Retirer «&#xa0;{tag}&#xa0;» à {who}</translation>
    </message>
    <message>
        <source>Talk with {name} first, before you ask for anything.</source>
        <translation>Parlez d’abord avec {name}, avant de demander quoi que ce soit.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Dire ce que ça a donné</translation>
    </message>
    <message>
        <source>Tell how it went with {name}</source>
        <translation>Dire ce que ça a donné avec {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it went</source>
        <translation>Dire à {name} ce que ça a donné</translation>
    </message>
    <message>
        <source>Tell {name} how it went with {other}</source>
        <translation>Dire à {name} ce que ça a donné avec {other}</translation>
    </message>
    <message>
        <source>Tells, but doesn’t ask:</source>
        <translation>Raconte, mais ne demande pas&#xa0;:</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All (*)</source>
        <translation>Texte (*.txt *.md);;Tous (*)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>subject of a message</comment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Thank you again for introducing me to {name}; I will tell you once we have spoken.</source>
        <translation>Merci encore de m’avoir présenté {name}&#x202f;; je vous tiendrai au courant dès que nous nous serons parlé.</translation>
    </message>
    <message>
        <source>Thank you again for the introduction: it led to a good conversation.</source>
        <translation>Merci encore pour la mise en relation&#xa0;: elle a mené à une bonne conversation.</translation>
    </message>
    <message>
        <source>Thank you for introducing me to {name}.</source>
        <translation>Merci de m’avoir présenté {name}.</translation>
    </message>
    <message>
        <source>Thank you for the advice.</source>
        <translation>Merci pour le conseil.</translation>
    </message>
    <message>
        <source>Thank you for the feedback.</source>
        <translation>Merci pour le retour.</translation>
    </message>
    <message>
        <source>Thank you for the introduction.</source>
        <translation>Merci pour la mise en relation.</translation>
    </message>
    <message>
        <source>Thank you for the lead.</source>
        <translation>Merci pour la piste.</translation>
    </message>
    <message>
        <source>Thank you for the reference.</source>
        <translation>Merci pour la recommandation.</translation>
    </message>
    <message>
        <source>Thank you for what you sent me.</source>
        <translation>Merci pour ce que vous m’avez envoyé.</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>Merci pour votre aide.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>Thank {name} for the advice</source>
        <translation>Remercier {name} pour le conseil</translation>
    </message>
    <message>
        <source>Thank {name} for the feedback</source>
        <translation>Remercier {name} pour le retour</translation>
    </message>
    <message>
        <source>Thank {name} for the help</source>
        <translation>Remercier {name} pour l’aide</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction</source>
        <translation>Remercier {name} pour la mise en relation</translation>
    </message>
    <message>
        <source>Thank {name} for the lead</source>
        <translation>Remercier {name} pour la piste</translation>
    </message>
    <message>
        <source>Thank {name} for the reference</source>
        <translation>Remercier {name} pour la référence</translation>
    </message>
    <message>
        <source>Thank {name} for what they sent</source>
        <translation>Remercier {name} pour son envoi</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>J’ai dit merci</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>Merci dit à {name}</translation>
    </message>
    <message>
        <source>That isn&apos;t so</source>
        <translation>Ce n’est pas vrai</translation>
    </message>
    <message>
        <source>That shows it</source>
        <translation>C’est ce qui le montre</translation>
    </message>
    <message>
        <source>That was everybody once</source>
        <translation>Vous avez fait le tour</translation>
    </message>
    <message>
        <source>That was today</source>
        <translation>C’est tout pour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La personne sélectionnée</numerusform>
            <numerusform>Les %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The attachment is there:</source>
        <translation>La pièce jointe est là&#xa0;:</translation>
    </message>
    <message>
        <source>The backup is now {name}. What was there before is a backup too.</source>
        <translation>{name} est maintenant restauré. Ce qu’il contenait avant est gardé dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup takes the place of {name}. What is in {name} now is backed up first, so that you can take it back in the same way.</source>
        <translation>La sauvegarde prend la place de {name}. Ce que {name} contient maintenant est d’abord sauvegardé&#x202f;; vous pourrez le restaurer de la même façon.</translation>
    </message>
    <message>
        <source>The card&apos;s next tab</source>
        <translation>Onglet suivant de la fiche</translation>
    </message>
    <message>
        <source>The card&apos;s tab before</source>
        <translation>Onglet précédent de la fiche</translation>
    </message>
    <message>
        <source>The changes to {name} were left out.</source>
        <translation>Les modifications concernant {name} ont été abandonnées.</translation>
    </message>
    <message>
        <source>The conversation was left without saving.</source>
        <translation>La conversation a été quittée sans être enregistrée.</translation>
    </message>
    <message>
        <source>The disk failed at {name}; nothing was changed.</source>
        <translation>Erreur du disque pour {name}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk has no room for {name}; nothing was changed.</source>
        <translation>Le disque n’a plus de place pour {name}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The example is not backed up</source>
        <translation>L’exemple n’est pas sauvegardé</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; choose another one.</source>
        <translation>Le fichier est illisible&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation>Le fichier contient des notes privées. Gardez-le là où personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>The next step is done</source>
        <translation>La prochaine étape est faite</translation>
    </message>
    <message>
        <source>The notebook could not be opened</source>
        <translation>Le carnet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The notebook lies in {name} already; choose another folder.</source>
        <translation>Le carnet se trouve déjà dans {name}&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its backups so far are in {backups}.</source>
        <translation>Le carnet se trouve maintenant dans {folder}. Ses sauvegardes jusqu’ici sont dans {backups}.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its old file is still in {old}; it is not opened any more.</source>
        <translation>Le carnet se trouve maintenant dans {folder}. Son ancien fichier est encore dans {old}&#x202f;; il n’est plus ouvert.</translation>
    </message>
    <message>
        <source>The notebook {name}, which was open last, is not there any more.</source>
        <translation>Le carnet {name}, ouvert la dernière fois, n’est plus là.</translation>
    </message>
    <message>
        <source>The notebook&apos;s file is damaged. Take people away now, then take back a backup.</source>
        <translation>Le fichier du carnet est endommagé. Exportez vos personnes maintenant, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The people you think of first, one a line. Behind a comma stands whatever you know: what they do and where, an address, how you met.</source>
        <translation>Les personnes qui vous viennent à l’esprit d’abord, une par ligne. Après une virgule, ce que vous savez&#xa0;: ce qu’elles font et où, une adresse, comment vous vous êtes rencontrés.</translation>
    </message>
    <message>
        <source>The picture is larger than 25 MB; choose a smaller one.</source>
        <translation>L’image dépasse 25&#xa0;Mo&#x202f;; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The points are NetBook&apos;s own way to weigh, and no science. They judge what is noted here, never your relationship.</source>
        <translation>Les points sont une façon de peser propre à NetBook, pas une science. Ils jugent ce qui est noté ici, jamais votre relation.</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>L’annonce</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The request is vague:</source>
        <translation>La demande est vague&#xa0;:</translation>
    </message>
    <message>
        <source>The rest have nothing noted yet.</source>
        <translation>Pour les autres, encore rien de noté.</translation>
    </message>
    <message>
        <source>The skill that it shows</source>
        <translation>La compétence que cela montre</translation>
    </message>
    <message>
        <source>The stages after</source>
        <translation>Les étapes suivantes</translation>
    </message>
    <message>
        <source>The stages before</source>
        <translation>Les étapes précédentes</translation>
    </message>
    <message>
        <source>The system&apos;s list of programs to start could not be changed.</source>
        <translation>La liste des programmes que le système démarre n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>The text is too long for a mail link, which holds {count} letters and signs: it is on the clipboard, paste it into the mail.</source>
        <translation>Le texte est trop long pour un lien d’e-mail, qui contient {count} caractères&#xa0;: il est dans le presse-papiers, collez-le dans l’e-mail.</translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation>Cette adresse contient un espace.</translation>
    </message>
    <message>
        <source>There is a stage called {name} already.</source>
        <translation>Il y a déjà une étape nommée {name}.</translation>
    </message>
    <message>
        <source>There is a {name} already, which was left as it is; choose another folder.</source>
        <translation>Il y a déjà un {name}, laissé tel quel&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is an organisation called {name} already.</source>
        <translation>Il y a déjà une organisation nommée {name}.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>Il n’y a pas de @ dans cette adresse.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet.</source>
        <translation>Il n’y a pas encore de sauvegarde pour {name}.</translation>
    </message>
    <message>
        <source>There is no digit in this number.</source>
        <translation>Il n’y a aucun chiffre dans ce numéro.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Il n’y a pas de dossier {name}.</translation>
    </message>
    <message>
        <source>There is no notebook at {name} yet; bring in people with: netbook import FILE.</source>
        <translation>Il n’y a pas encore de carnet à l’emplacement {name}&#x202f;; importez des personnes avec&#xa0;: netbook import FICHIER.</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Celles-ci</translation>
    </message>
    <message>
        <source>These lines go below your message.</source>
        <translation>Ces lignes viennent sous votre message.</translation>
    </message>
    <message>
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation>Elles arrivent avec «&#xa0;encore rien de noté&#xa0;»&#x202f;; ensuite, vous pourrez dire à quel point vous êtes proches.</translation>
    </message>
    <message>
        <source>They ask for “{need}”. From my own work: {proof}.</source>
        <translation>Ce qui est demandé : « {need} ». Dans mon propre travail : {proof}.</translation>
    </message>
    <message>
        <source>They ask for: {asked}; you bring: {answer}</source>
        <translation>Demandé&#xa0;: {asked}&#x202f;; vous apportez&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>They can choose:</source>
        <translation>Laisse le choix&#xa0;:</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” beside the notebook: one at each start and one an hour while you change something.</source>
        <translation>Elles sont dans le dossier «&#xa0;backups&#xa0;» à côté du carnet&#xa0;: une à chaque démarrage et une par heure tant que vous modifiez quelque chose.</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>On m’a promis</translation>
    </message>
    <message>
        <source>They reached out</source>
        <translation>À son initiative</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>La réponse a été non</translation>
    </message>
    <message>
        <source>They saw it</source>
        <translation>Cette personne l’a vu</translation>
    </message>
    <message>
        <source>They were there too:</source>
        <translation>Y étaient aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Thirty seconds, said aloud: who you are, what you bring, what you look for.</source>
        <translation>Trente secondes, à voix haute&#xa0;: qui vous êtes, ce que vous apportez, ce que vous cherchez.</translation>
    </message>
    <message>
        <source>This address can&apos;t be opened.</source>
        <translation>Cette adresse ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and older steps of undo go with it.</source>
        <translation>Cela ne peut pas être annulé, et les étapes d’annulation plus anciennes disparaissent avec.</translation>
    </message>
    <message>
        <source>This did not work: {name}.</source>
        <translation>Cela n’a pas marché&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Cela ne ressemble pas à une adresse web.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.</source>
        <translation>Ce n’est pas un jour que NetBook connaît&#x202f;; essayez «&#xa0;mardi dernier&#xa0;» ou 2026-05-03.</translation>
    </message>
    <message>
        <source>This is no picture that NetBook can read.</source>
        <translation>Ce n’est pas une image que NetBook sait lire.</translation>
    </message>
    <message>
        <source>This is the example. Go back to your notebook to take a backup back.</source>
        <translation>Ceci est l’exemple. Revenez à votre carnet pour restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>This is the example. Nothing here is yours.</source>
        <translation>Ceci est l’exemple. Rien ici n’est à vous.</translation>
    </message>
    <message>
        <source>This is the same disk; choose another one to be safe.</source>
        <translation>C’est le même disque&#x202f;; choisissez-en un autre pour plus de sécurité.</translation>
    </message>
    <message>
        <source>This is the same disk; {name} keeps it elsewhere too.</source>
        <translation>C’est le même disque&#x202f;; {name} conserve aussi le dossier ailleurs.</translation>
    </message>
    <message>
        <source>This notebook is open in another NetBook; close that one first.</source>
        <translation>Ce carnet est ouvert dans un autre NetBook&#x202f;; fermez-le d’abord.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the notebook.</source>
        <translation>Cette organisation n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>This person is no longer in the notebook.</source>
        <translation>Cette personne n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>This presses:</source>
        <translation>Cela met la pression&#xa0;:</translation>
    </message>
    <message>
        <source>This shows it</source>
        <translation>Ceci le montre</translation>
    </message>
    <message>
        <source>This stage can&apos;t be deleted: the board needs one to begin in and one to end in.</source>
        <translation>Cette étape ne peut pas être supprimée&#xa0;: il en faut une pour commencer et une pour finir.</translation>
    </message>
    <message>
        <source>This text isn’t in English: only the checks that need no language were made.</source>
        <translation>Ce texte n’est pas en anglais&#xa0;: seules les vérifications qui ne dépendent pas de la langue ont été faites.</translation>
    </message>
    <message>
        <source>This was left half done: save it, or give it up with Cancel.</source>
        <translation>Resté inachevé&#xa0;: enregistrez-le, ou abandonnez-le avec Annuler.</translation>
    </message>
    <message>
        <source>This won&apos;t be offered again.</source>
        <translation>Cela ne sera plus proposé.</translation>
    </message>
    <message>
        <source>This year: gave {gave}, asked {asked}, received {received}</source>
        <translation>Cette année&#xa0;: donné {gave}, demandé {asked}, reçu {received}</translation>
    </message>
    <message>
        <source>Those you skipped can be asked about again.</source>
        <translation>Vous pouvez revenir aux personnes passées.</translation>
    </message>
    <message>
        <source>Three skills are enough to begin with. Put a proof to each, something you did with what came of it, and NetBook finds who was there and could vouch for it.</source>
        <translation>Trois compétences suffisent pour commencer. Donnez à chacune une preuve, quelque chose que vous avez fait et ce que ça a donné&#xa0;: NetBook trouve qui était là et pourrait en témoigner.</translation>
    </message>
    <message>
        <source>Thunderbird address book</source>
        <translation>Carnet d’adresses Thunderbird</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Tick off a promise of {name}</source>
        <translation>Cocher ce que {name} a promis</translation>
    </message>
    <message>
        <source>Tidy the trash</source>
        <translation>Ranger la corbeille</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>Time it</source>
        <translation>Chronométrer</translation>
    </message>
    <message>
        <source>Time to say it in</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Title or organisation</source>
        <translation>Poste ou organisation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>To ask {name}</source>
        <translation>À demander à {name}</translation>
    </message>
    <message>
        <source>To be found out: nothing is noted yet of you and {name}.</source>
        <translation>À vérifier&#xa0;: encore rien de noté entre vous et {name}.</translation>
    </message>
    <message>
        <source>To be found out: whether {name} knows {other} at all.</source>
        <translation>À vérifier&#xa0;: si {name} connaît vraiment {other}.</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>À transférer</translation>
    </message>
    <message>
        <source>To look at: {what}.</source>
        <translation>À revoir&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Vers les personnes trouvées</translation>
    </message>
    <message>
        <source>To the stage after</source>
        <translation>Vers l’étape suivante</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>Vers l’étape précédente</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>Vers ce qui a été trouvé</translation>
    </message>
    <message>
        <source>To whom do you write?</source>
        <translation>À qui écrivez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>To whom you write</source>
        <translation>À qui vous écrivez</translation>
    </message>
    <message>
        <source>To write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Today asks for %Ln people a day; {name} comes up {day}.</source>
        <translation>
            <numerusform>Aujourd’hui propose %Ln personne par jour&#x202f;; {name} arrive {day}.</numerusform>
            <numerusform>Aujourd’hui propose %Ln personnes par jour&#x202f;; {name} arrive {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today asks for so many at most and says how many more wait.</source>
        <translation>Aujourd’hui n’en propose pas davantage et dit combien d’autres attendent.</translation>
    </message>
    <message>
        <source>Today counts from the last conversation. A person&apos;s own “how often” goes first.</source>
        <translation>Aujourd’hui compte à partir de la dernière conversation. La fréquence choisie pour une personne l’emporte.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Together with {name}</source>
        <translation>En commun avec {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>what they told about themselves</comment>
        <translation>Raconté</translation>
    </message>
    <message>
        <source>Told how it went</source>
        <translation>J’ai dit ce que ça a donné</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Trust takes three to six months: until then only the closest %Ln conversation(s) count.</source>
        <translation>
            <numerusform>La confiance demande de trois à six mois&#xa0;: jusque-là, seule %Ln conversation compte, la plus proche.</numerusform>
            <numerusform>La confiance demande de trois à six mois&#xa0;: jusque-là, seules comptent les %Ln conversations les plus proches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Rétablir la frappe</translation>
    </message>
    <message>
        <source>Type or paste the people you think of first, one a line.</source>
        <translation>Écrivez ou collez les noms qui vous viennent d’abord, un par ligne.</translation>
    </message>
    <message>
        <source>UID: {uid}</source>
        <translation>UID&#xa0;: {uid}</translation>
    </message>
    <message>
        <source>Understand names</source>
        <translation>Comprendre les noms</translation>
    </message>
    <message>
        <source>Understood: {what}. Enter answers “worked together”; Esc goes back.</source>
        <translation>Compris&#xa0;: {what}. Entrée répond «&#xa0;travaillé ensemble&#xa0;»&#x202f;; Échap revient.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu’à quel jour</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Very short:</source>
        <translation>Très court&#xa0;:</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Appel vidéo</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>W&amp;elcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>Weak: {name} could not say much about you yet.</source>
        <translation>Fragile&#xa0;: {name} ne pourrait pas encore dire grand-chose de vous.</translation>
    </message>
    <message>
        <source>Weak: {name} may hardly know {other}.</source>
        <translation>Fragile&#xa0;: {name} connaît peut-être à peine {other}.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Were you and {name} at {place} together?</source>
        <translation>{place}&#xa0;: y étiez-vous avec {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Were {name} and {other} at {place} together?</source>
        <translation>{place}&#xa0;: {name} et {other} y étaient en même temps&#x202f;?</translation>
    </message>
    <message>
        <source>Wh&amp;o do you know?</source>
        <translation>Qui connaissez-&amp;vous&#x202f;?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>What I bring: {proof}.</source>
        <translation>Ce que j’apporte&#xa0;: {proof}.</translation>
    </message>
    <message>
        <source>What I can do for {name}</source>
        <translation>Ce que je peux faire pour {name}</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What are they known to be good at?</source>
        <translation>Quels talents lui connaît-on&#x202f;?</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <translation>Quels sont vos points forts&#x202f;?</translation>
    </message>
    <message>
        <source>What are you working on these days?</source>
        <translation>Sur quoi travaillez-vous en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Actions possibles pour la ligne</translation>
    </message>
    <message>
        <source>What could {name} teach others?</source>
        <translation>Que pourrait enseigner {name} aux autres&#x202f;?</translation>
    </message>
    <message>
        <source>What did {name} do before?</source>
        <translation>Que faisait {name} avant&#x202f;?</translation>
    </message>
    <message>
        <source>What do others ask {name} for?</source>
        <translation>Que demande-t-on volontiers à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What do they care about beyond their title?</source>
        <translation>Qu’est-ce qui lui tient à cœur, au-delà de sa fonction&#x202f;?</translation>
    </message>
    <message>
        <source>What do they work on now?</source>
        <translation>Sur quoi porte son travail en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>What does {name} care about most?</source>
        <translation>Qu’est-ce qui tient le plus à cœur à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What does {name} like to do outside work?</source>
        <translation>Qu’aime faire {name} en dehors du travail&#x202f;?</translation>
    </message>
    <message>
        <source>What does {name} want to do next?</source>
        <translation>Que veut faire {name} ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>What else are they, beside this job?</source>
        <translation>Quels autres rôles, à côté de ce poste&#x202f;?</translation>
    </message>
    <message>
        <source>What exactly was given, asked or received</source>
        <translation>Ce qui a été exactement donné, demandé ou reçu</translation>
    </message>
    <message>
        <source>What has changed for {name} lately?</source>
        <translation>Qu’est-ce qui a changé pour {name} récemment&#x202f;?</translation>
    </message>
    <message>
        <source>What has changed there lately?</source>
        <translation>Qu’est-ce qui a changé là-bas récemment&#x202f;?</translation>
    </message>
    <message>
        <source>What have they published or said lately?</source>
        <translation>Quelles publications ou prises de parole récentes&#x202f;?</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>What is changing where {name} works?</source>
        <translation>Qu’est-ce qui change là où travaille {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What is going well for {name}?</source>
        <translation>Qu’est-ce qui va bien pour {name}&#x202f;?</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>Qu’y a-t-il dans {file}&#x202f;?</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qu’on y trouve</translation>
    </message>
    <message>
        <source>What is understood of each line is shown here.</source>
        <translation>Ce qui est compris de chaque ligne s’affiche ici.</translation>
    </message>
    <message>
        <source>What is {name} proud of?</source>
        <translation>De quoi {name} parle avec fierté&#x202f;?</translation>
    </message>
    <message>
        <source>What is {name} working on now?</source>
        <translation>Sur quoi travaille {name} en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>What isn&apos;t noted is proposed from titles and departments: the words say which rule. Whatever you say counts above it.</source>
        <translation>Ce qui n’est pas noté est proposé d’après les fonctions et les services&#xa0;: les mots disent quelle règle. Ce que vous dites l’emporte toujours.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>What kind of fact it is</source>
        <translation>Type d’information</translation>
    </message>
    <message>
        <source>What matters to them, what to remember</source>
        <translation>Ce qui compte pour cette personne, ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>What shows {skill}</source>
        <translation>Ce qui montre&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Ce que contiennent les fichiers</translation>
    </message>
    <message>
        <source>What the message is for</source>
        <translation>But du message</translation>
    </message>
    <message>
        <source>What the notebook holds</source>
        <translation>Ce que contient le carnet</translation>
    </message>
    <message>
        <source>What they ask for, a line each</source>
        <translation>Ce qui est demandé, une ligne chacun</translation>
    </message>
    <message>
        <source>What they ask for, what you bring</source>
        <translation>Ce qui est demandé, ce que vous apportez</translation>
    </message>
    <message>
        <source>What they care about</source>
        <translation>Ce qui lui tient à cœur</translation>
    </message>
    <message>
        <source>What they come back to in every conversation, in their job and beside it.</source>
        <translation>Ce qui revient dans chaque conversation, dans son métier et à côté.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ses activités</translation>
    </message>
    <message>
        <source>What they do there, what is new, whom they look for.</source>
        <translation>Ce qu’on y fait, ce qu’il y a de neuf, qui on y cherche.</translation>
    </message>
    <message>
        <source>What they have to say there</source>
        <translation>Son pouvoir là-bas</translation>
    </message>
    <message>
        <source>What they know well, and gladly help with.</source>
        <translation>Ce que cette personne connaît bien, et où elle aide volontiers.</translation>
    </message>
    <message>
        <source>What they saw, in a few words</source>
        <translation>Ce que cette personne a vu, en quelques mots</translation>
    </message>
    <message>
        <source>What they told</source>
        <translation>Ce qui a été raconté</translation>
    </message>
    <message>
        <source>What they work on now, with whom, and who decides.</source>
        <translation>Son travail du moment, avec qui, et qui décide.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>What went which way</source>
        <translation>Dans un sens et dans l’autre</translation>
    </message>
    <message>
        <source>What would help them now.</source>
        <translation>Ce qui l’aiderait en ce moment.</translation>
    </message>
    <message>
        <source>What would help them now?</source>
        <translation>Qu’est-ce qui l’aiderait en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>What would help {name} right now?</source>
        <translation>Qu’est-ce qui aiderait {name} en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>What you and {name} share</source>
        <translation>Ce que vous avez en commun avec {name}</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Ce que vous avez demandé</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Ce que vous avez demandé</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>Ce que vous apportez</translation>
    </message>
    <message>
        <source>What you bring before names</source>
        <translation>Ce que vous apportez avant les noms</translation>
    </message>
    <message>
        <source>What you bring comes before the name:</source>
        <translation>Ce que vous apportez vient avant le nom&#xa0;:</translation>
    </message>
    <message>
        <source>What you bring to “{what}”</source>
        <translation>Ce que vous apportez pour «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>What you bring, what shows it, and who saw it. Have it ready before you ask.</source>
        <translation>Ce que vous apportez, ce qui le montre, et qui l’a vu. À avoir sous la main avant de demander.</translation>
    </message>
    <message>
        <source>What you brought now comes after this one.</source>
        <translation>Ce que vous venez d’apporter vient après celle-ci.</translation>
    </message>
    <message>
        <source>What you can do, in a few words</source>
        <translation>Ce que vous savez faire, en quelques mots</translation>
    </message>
    <message>
        <source>What you could give {name}:</source>
        <translation>Ce que vous pourriez donner à {name}&#xa0;:</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days.</source>
        <translation>Ce que vous supprimez reste ici {days} jours.</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>Ce que vous y avez fait</translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation>Ce que vous avez fait ensemble</translation>
    </message>
    <message>
        <source>What you did, best with a figure</source>
        <translation>Ce que vous avez fait, si possible avec un chiffre</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Ce que vous savez</translation>
    </message>
    <message>
        <source>What you know about people</source>
        <translation>Ce que vous savez des autres</translation>
    </message>
    <message>
        <source>What you mean by it</source>
        <translation>Ce que vous entendez par là</translation>
    </message>
    <message>
        <source>What you said stands on their cards, and Today says whom to write to first.</source>
        <translation>Vos réponses sont sur les fiches, et Aujourd’hui dit à qui écrire d’abord.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Ce que vous dites</translation>
    </message>
    <message>
        <source>What you want at {name}</source>
        <translation>Ce que vous voulez chez {name}</translation>
    </message>
    <message>
        <source>What you want there</source>
        <translation>Ce que vous y voulez</translation>
    </message>
    <message>
        <source>What you wrote of those who were here before stays in Write names.</source>
        <translation>Ce que vous avez écrit sur les personnes déjà là reste dans Écrire des noms.</translation>
    </message>
    <message>
        <source>What you wrote stays as it is.</source>
        <translation>Ce que vous avez écrit reste tel quel.</translation>
    </message>
    <message>
        <source>What {name} cares about</source>
        <translation>Ce qui tient à cœur à {name}</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>Ce qu’a dit {name}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Ce qu’est «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When I log in</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>When a promise is kept</source>
        <translation>Quand une promesse sera tenue</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>When {name} has a new position</source>
        <translation>Quand {name} aura un nouveau poste</translation>
    </message>
    <message>
        <source>When {name} writes or calls</source>
        <translation>Quand {name} écrira ou appellera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where I left it</source>
        <translation>Là où j’en étais</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Where and when, if you like</source>
        <translation>Où et quand, si vous voulez</translation>
    </message>
    <message>
        <source>Where and when, if you like:</source>
        <translation>Où et quand, si vous voulez&#xa0;:</translation>
    </message>
    <message>
        <source>Where are my contacts?</source>
        <translation>Où sont mes contacts&#x202f;?</translation>
    </message>
    <message>
        <source>Where have you worked? People from there come first.</source>
        <translation>Où avez-vous travaillé&#x202f;? Vos collègues de là-bas viennent d’abord.</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>À quelle rubrique ça appartient</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where the notebook lies</source>
        <translation>Où se trouve le carnet</translation>
    </message>
    <message>
        <source>Where they come from, what they did before, how they like to be reached.</source>
        <translation>D’où vient cette personne, ce qu’elle a fait avant, comment la joindre au mieux.</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Où vous vous êtes rencontrés</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Votre parcours</translation>
    </message>
    <message>
        <source>Where you were: {place}</source>
        <translation>Votre parcours&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Where {name} was</source>
        <translation>{name}&#xa0;: son parcours</translation>
    </message>
    <message>
        <source>Where: organisation or school</source>
        <translation>Où&#xa0;: organisation ou école</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Quel rôle</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>{name}&#xa0;: qui au juste&#x202f;?</translation>
    </message>
    <message>
        <source>While changing a card</source>
        <translation>En modifiant une fiche</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>En cherchant</translation>
    </message>
    <message>
        <source>While writing it down</source>
        <translation>En notant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who &amp;began</source>
        <translation>Qui a &amp;commencé</translation>
    </message>
    <message>
        <source>Who can introduce you</source>
        <translation>Qui peut vous présenter</translation>
    </message>
    <message>
        <source>Who can introduce you there</source>
        <translation>Qui peut vous présenter là-bas</translation>
    </message>
    <message>
        <source>Who could want it? These people told you of a wish that it meets.</source>
        <translation>Qui pourrait en vouloir&#x202f;? Ces personnes vous ont parlé d’un souhait auquel cela répond.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Who decides about new people at {organisation}?</source>
        <translation>Qui décide des recrutements chez {organisation}&#x202f;?</translation>
    </message>
    <message>
        <source>Who decides there</source>
        <translation>Qui décide là-bas</translation>
    </message>
    <message>
        <source>Who decides there, and with whom?</source>
        <translation>Qui décide là-bas, et avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Who do you &amp;really know?</source>
        <translation>Qui connaissez-vous v&amp;raiment&#x202f;?</translation>
    </message>
    <message>
        <source>Who do you know?</source>
        <translation>Qui connaissez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Who do you really know?</source>
        <translation>Qui connaissez-vous vraiment&#x202f;?</translation>
    </message>
    <message>
        <source>Who does the work that I would do at {organisation}?</source>
        <translation>Qui fait chez {organisation} le travail que je ferais&#x202f;?</translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation>Qui joue un rôle</translation>
    </message>
    <message>
        <source>Who has a say</source>
        <translation>Qui a son mot à dire</translation>
    </message>
    <message>
        <source>Who is there now</source>
        <translation>Qui y est actuellement</translation>
    </message>
    <message>
        <source>Who knows what you can&apos;t look up? An answer is noted with who said it.</source>
        <translation>Qui sait ce que vous ne trouvez nulle part&#x202f;? La réponse est notée avec le nom de qui l’a donnée.</translation>
    </message>
    <message>
        <source>Who opens doors</source>
        <translation>Qui ouvre des portes</translation>
    </message>
    <message>
        <source>Who recruits</source>
        <translation>Qui recrute</translation>
    </message>
    <message>
        <source>Who recruits for {organisation}?</source>
        <translation>Qui recrute pour {organisation}&#x202f;?</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who saw it and could vouch for it</source>
        <translation>Qui l’a vu et pourrait en témoigner</translation>
    </message>
    <message>
        <source>Who saw {skill}</source>
        <translation>Témoins&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Who was there before</source>
        <translation>Qui y était avant</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Who you are, what you bring, and what you look for.</source>
        <translation>Qui vous êtes, ce que vous apportez et ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Whom are they looking for?</source>
        <translation>Qui cherche-t-on là-bas&#x202f;?</translation>
    </message>
    <message>
        <source>Whom could you ask?</source>
        <translation>À qui demander&#x202f;?</translation>
    </message>
    <message>
        <source>Whom does one go through at {organisation}?</source>
        <translation>Par qui passe-t-on chez {organisation}&#x202f;?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Qui cela concerne</translation>
    </message>
    <message>
        <source>Whom it led to, or was about</source>
        <translation>Vers qui, ou au sujet de qui</translation>
    </message>
    <message>
        <source>Whom they are looking for, or who near them is.</source>
        <translation>Qui cette personne recherche, ou qui recrute autour d’elle.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Whom would {name} like to have on the team?</source>
        <translation>Qui {name} aimerait avoir dans son équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Whom you enjoyed working with</source>
        <translation>Avec qui vous avez aimé travailler</translation>
    </message>
    <message>
        <source>Whom you know there</source>
        <translation>Qui vous y connaissez</translation>
    </message>
    <message>
        <source>Whom {name} knows</source>
        <translation>Qui {name} connaît</translation>
    </message>
    <message>
        <source>Whose advice counts at {organisation}?</source>
        <translation>Qui écoute-t-on chez {organisation}&#x202f;?</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Qui a promis</translation>
    </message>
    <message>
        <source>Why “{level}”?</source>
        <translation>Pourquoi «&#xa0;{level}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>With a stage</source>
        <translation>Avec une étape</translation>
    </message>
    <message>
        <source>With openings</source>
        <translation>Avec postes à pourvoir</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Mots par minute</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>how one works</comment>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work or private</source>
        <translation>Professionnel ou privé</translation>
    </message>
    <message>
        <source>Work or private: {who}</source>
        <translation>Professionnel ou privé ({who})</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <source>Worked at {organisation}</source>
        <translation>Travaillé chez {organisation}</translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation>Travaillé ensemble</translation>
    </message>
    <message>
        <source>Worked together with {name}</source>
        <translation>Avoir travaillé avec {name}</translation>
    </message>
    <message>
        <source>Worked, studied or served together? Where did you meet?</source>
        <translation>Avez-vous travaillé, étudié ou servi ensemble&#x202f;? Où vous êtes-vous rencontrés&#x202f;?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me by email this week to somebody at {organisation} who works on it?</source>
        <translation>Accepteriez-vous de me mettre en relation par e-mail, cette semaine, avec la bonne personne chez {organisation}&#x202f;?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me to {name} by email this week?</source>
        <translation>Accepteriez-vous de me mettre en relation avec {name} par e-mail, cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write	W</source>
        <translation>Écrire	W</translation>
    </message>
    <message>
        <source>Write &amp;many down…</source>
        <translation>En noter &amp;plusieurs…</translation>
    </message>
    <message>
        <source>Write a messa&amp;ge…</source>
        <translation>Écrire un messa&amp;ge…</translation>
    </message>
    <message>
        <source>Write a name, an organisation or an address.</source>
        <translation>Écrivez un nom, une organisation ou une adresse.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write down how you know each other, if you do.</source>
        <translation>Notez comment vous vous connaissez, si c’est le cas.</translation>
    </message>
    <message>
        <source>Write down something you gave</source>
        <translation>Noter quelque chose que vous avez donné</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Écrivez-la ainsi&#xa0;: 14:30.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Write many down</source>
        <translation>En noter plusieurs</translation>
    </message>
    <message>
        <source>Write many down…</source>
        <translation>En noter plusieurs…</translation>
    </message>
    <message>
        <source>Write names…</source>
        <translation>Écrire des noms…</translation>
    </message>
    <message>
        <source>Write to the first of those on it</source>
        <translation>Écrire à la première des personnes concernées</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Écrire à la personne</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Write to {name} again</source>
        <translation>Réécrire à {name}</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Écrire à {value}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture&#xa0;: {file}…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Noté.</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %Ln conversation(s).</source>
        <translation>
            <numerusform>%Ln conversation notée.</numerusform>
            <numerusform>%Ln conversations notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down: {channel} with {people}, {day}.</source>
        <translation>Noté&#xa0;: {channel} avec {people}, {day}.</translation>
    </message>
    <message>
        <source>Written down: {what}</source>
        <translation>Noté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Written down: {what}, today.</source>
        <translation>Noté&#xa0;: {what}, aujourd’hui.</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Noté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Written down: {what}. An answer is waited for until {day}.</source>
        <translation>Noté&#xa0;: {what}. Réponse attendue jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Written for them alone</source>
        <translation>Écrit pour cette seule personne</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, it is still so</source>
        <translation>Oui, c’est toujours vrai</translation>
    </message>
    <message>
        <source>You and I were both at {place}, {when}.</source>
        <translation>Nous avons en commun un passage par {place} ({when}).</translation>
    </message>
    <message>
        <source>You and I were both at {place}.</source>
        <translation>Nous avons en commun un passage par {place}.</translation>
    </message>
    <message>
        <source>You applied.</source>
        <translation>Vous avez postulé.</translation>
    </message>
    <message>
        <source>You asked more than you gave:</source>
        <translation>Vous avez plus demandé que donné&#xa0;:</translation>
    </message>
    <message>
        <source>You asked {name} for something on {day}, so this comes later.</source>
        <translation>Vous avez demandé quelque chose à {name} le {day}, ce chemin vient donc plus tard.</translation>
    </message>
    <message>
        <source>You asked {times} since.</source>
        <translation>Depuis, vous avez demandé quelque chose {times}.</translation>
    </message>
    <message>
        <source>You asked {times}.</source>
        <translation>Vous avez demandé quelque chose {times}.</translation>
    </message>
    <message numerus="yes">
        <source>You both know %Ln people, as {names}.</source>
        <translation>
            <numerusform>%Ln connaissance commune&#xa0;: {names}.</numerusform>
            <numerusform>%Ln connaissances communes, comme {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both know {names}.</source>
        <translation>En commun, vous connaissez {names}.</translation>
    </message>
    <message>
        <source>You can do this: {skill}</source>
        <translation>Vous savez faire&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}</source>
        <translation>Vous pouvez remercier {name} pour {thing}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}: {what}</source>
        <translation>Vous pouvez remercier {name} pour {thing}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>You could give first:</source>
        <translation>Vous pourriez d’abord donner&#xa0;:</translation>
    </message>
    <message>
        <source>You enjoyed working with them</source>
        <translation>Vous avez aimé travailler avec ces personnes</translation>
    </message>
    <message>
        <source>You find out who decides there and what they need.</source>
        <translation>Vous découvrez qui décide là-bas et de quoi on y a besoin.</translation>
    </message>
    <message>
        <source>You gave {times}</source>
        <translation>Vous avez donné {times}</translation>
    </message>
    <message>
        <source>You get to know people there, before a job is open.</source>
        <translation>Vous y faites connaissance, avant qu’un poste s’ouvre.</translation>
    </message>
    <message>
        <source>You have it already: “{what}”, in “{stage}”.</source>
        <translation>Vous l’avez déjà&#xa0;: «&#xa0;{what}&#xa0;», à l’étape «&#xa0;{stage}&#xa0;».</translation>
    </message>
    <message>
        <source>You have not noted yet that you gave {name} anything.</source>
        <translation>Vous n’avez pas encore noté avoir donné quelque chose à {name}.</translation>
    </message>
    <message>
        <source>You introduced {name} and {other}, {day}</source>
        <translation>Vous avez mis en relation {name} et {other}, le {day}</translation>
    </message>
    <message>
        <source>You keep an eye on what they do.</source>
        <translation>Vous gardez un œil sur ce qui s’y fait.</translation>
    </message>
    <message>
        <source>You knew each other, and more than a year went by in silence.</source>
        <translation>Vous vous connaissiez, et plus d’un an a passé en silence.</translation>
    </message>
    <message>
        <source>You know each other well; nothing is noted yet.</source>
        <translation>Vous vous connaissez bien&#x202f;; encore rien de noté.</translation>
    </message>
    <message>
        <source>You know each other, and last spoke {ago}.</source>
        <translation>Vous vous connaissez&#x202f;; dernière conversation {ago}.</translation>
    </message>
    <message>
        <source>You know {name}</source>
        <translation>Vous connaissez {name}</translation>
    </message>
    <message>
        <source>You last gave {name} something on {day}.</source>
        <translation>Vous avez donné quelque chose à {name} pour la dernière fois {day}.</translation>
    </message>
    <message>
        <source>You may have met</source>
        <translation>Vous vous êtes peut-être déjà rencontrés</translation>
    </message>
    <message>
        <source>You may want to</source>
        <translation>À faire, peut-être</translation>
    </message>
    <message>
        <source>You met: {details}; nothing noted since.</source>
        <translation>Vous vous êtes rencontrés&#x202f;: {details}&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>You met; nothing noted since.</source>
        <translation>Vous vous êtes rencontrés&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>You noted a conversation or something shared</source>
        <translation>Vous avez noté une conversation ou quelque chose en commun</translation>
    </message>
    <message>
        <source>You noted more about your time there, so it stays.</source>
        <translation>Vous avez noté plus de détails là-dessus&#x202f;; cela reste donc.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Vous avez promis à {name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Vous avez promis&#xa0;: {what}</translation>
    </message>
    <message>
        <source>You received {thing} from {name}, and nothing that you gave since is noted ({day}).</source>
        <translation>{name} vous a donné {thing}, et rien de ce que vous avez donné depuis n’est noté ({day}).</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Votre réponse&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>You saw it at work: {what}.</source>
        <comment>a skill of mine</comment>
        <translation>Vous avez pu le voir&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>You sent it</source>
        <translation>Vous l’avez envoyé</translation>
    </message>
    <message>
        <source>You sign with</source>
        <translation>Vous signez</translation>
    </message>
    <message numerus="yes">
        <source>You spoke %Ln time(s) in the year until {day}, and not since</source>
        <translation>
            <numerusform>Vous avez parlé une fois dans l’année jusqu’au {day}, et plus depuis</numerusform>
            <numerusform>Vous avez parlé %Ln fois dans l’année jusqu’au {day}, et plus depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke once, and know what {name} cares about: {text} ({day}).</source>
        <translation>Vous avez parlé une fois, et savez ce qui tient à cœur à {name}&#xa0;: {text} ({day}).</translation>
    </message>
    <message>
        <source>You spoke once, {day}</source>
        <translation>Vous avez parlé une fois, le {day}</translation>
    </message>
    <message>
        <source>You were asked for it</source>
        <translation>On vous l’a demandé</translation>
    </message>
    <message>
        <source>You were both at {place}, not at the same time.</source>
        <translation>{place} en commun avec vous, mais pas en même temps.</translation>
    </message>
    <message>
        <source>You were both at {place}, {when}.</source>
        <translation>{place} en commun avec vous, {when}.</translation>
    </message>
    <message>
        <source>You were probably both at {place}, {when}.</source>
        <translation>Sans doute {place} en commun avec vous, {when}.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}, {period}; nothing noted since.</source>
        <translation>Vous avez travaillé ensemble chez {organisation}, {period}&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}; nothing noted since.</source>
        <translation>Vous avez travaillé ensemble chez {organisation}&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>You worked together, {period}; nothing noted since.</source>
        <translation>Vous avez travaillé ensemble, {period}&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>You worked together; nothing noted since.</source>
        <translation>Vous avez travaillé ensemble&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>Your data lies in</source>
        <translation>Vos données se trouvent dans</translation>
    </message>
    <message>
        <source>Your last conversation</source>
        <translation>Votre dernière conversation</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Your own messages</source>
        <translation>Vos propres messages</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Your pitch</source>
        <translation>Votre pitch</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a gap so far</source>
        <translation>une lacune pour l’instant</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>how sure it is</comment>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>une piste</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation>une partie du carnet qui le tient en ordre manque</translation>
    </message>
    <message>
        <source>a part of the page could not be read</source>
        <translation>une partie de la page n’a pas pu être lue</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; check this row</source>
        <translation>un guillemet est ouvert et jamais fermé&#x202f;; vérifiez cette ligne</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>une ressource</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>about {what}</source>
        <comment>what a message is about</comment>
        <translation>sujet&#xa0;: {what}</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <comment>how well you know each other</comment>
        <translation>connaissance</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>active</source>
        <translation>régulier</translation>
    </message>
    <message>
        <source>add company employer</source>
        <comment>other words for New organisation</comment>
        <translation>ajouter entreprise société employeur</translation>
    </message>
    <message>
        <source>add create contact card</source>
        <comment>other words for New person</comment>
        <translation>ajouter créer contact fiche</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>adds: {what}</source>
        <translation>ajoute&#xa0;: {what}</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>un conseil</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>après %Ln jour</numerusform>
            <numerusform>après %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln month(s)</source>
        <translation>
            <numerusform>après %Ln mois</numerusform>
            <numerusform>après %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {names}</source>
        <translation>aussi écrit {names}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>de l’heure</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>une mise en relation</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; Edit shows all</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;; Modifier montre tout</numerusform>
            <numerusform>et %Ln autres&#x202f;; Modifier montre tout</numerusform>
        </translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversaire de mariage</translation>
    </message>
    <message>
        <source>another notebook file</source>
        <comment>other words for Open</comment>
        <translation>autre carnet fichier</translation>
    </message>
    <message>
        <source>applied</source>
        <comment>how far one is with an organisation</comment>
        <translation>candidature</translation>
    </message>
    <message>
        <source>as how close says</source>
        <translation>selon la proximité</translation>
    </message>
    <message>
        <source>ask again on {day}</source>
        <translation>redemander {day}</translation>
    </message>
    <message>
        <source>ask how it went: {what}</source>
        <translation>demander ce que ça a donné&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>demandé une fois</numerusform>
            <numerusform>demandé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asked for an introduction to {name}</source>
        <translation>demandé une mise en relation avec {name}</translation>
    </message>
    <message>
        <source>asked for {thing}</source>
        <translation>demandé {thing}</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>demandé ce que ça a donné</translation>
    </message>
    <message>
        <source>asked how it went with {name}</source>
        <translation>demandé ce que ça a donné avec {name}</translation>
    </message>
    <message>
        <source>asked on {day}, no answer yet</source>
        <translation>posée {day}, pas encore de réponse</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>asked {times}</source>
        <translation>demandé {times}</translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln day(s)</source>
        <translation>
            <numerusform>au plus tard après un jour</numerusform>
            <numerusform>au plus tard après %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln month(s)</source>
        <translation>
            <numerusform>au plus tard après un mois</numerusform>
            <numerusform>au plus tard après %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln week(s)</source>
        <translation>
            <numerusform>au plus tard après une semaine</numerusform>
            <numerusform>au plus tard après %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln year(s)</source>
        <translation>
            <numerusform>au plus tard après un an</numerusform>
            <numerusform>au plus tard après %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>at the latest as it comes</source>
        <translation>au plus tard par défaut</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>à {place}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>une attention</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>before a backup was taken back</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before the notebook moved</source>
        <translation>avant le déplacement du carnet</translation>
    </message>
    <message>
        <source>begin start example</source>
        <comment>other words for Welcome page</comment>
        <translation>bienvenue début commencer exemple</translation>
    </message>
    <message>
        <source>bin deleted</source>
        <comment>other words for Trash</comment>
        <translation>poubelle supprimé effacé</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>board OR volunteer OR founder</source>
        <comment>for a search engine</comment>
        <translation>conseil OR bénévole OR fondateur</translation>
    </message>
    <message>
        <source>by Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>at the latest</comment>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour {day}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>des nouvelles</translation>
    </message>
    <message>
        <source>cells beyond the last heading: {detail}; kept by their column&apos;s number</source>
        <translation>cellules après le dernier en-tête&#xa0;: {detail}&#x202f;; conservées sous le numéro de leur colonne</translation>
    </message>
    <message>
        <source>cells missing at the end of the row: {detail}</source>
        <translation>cellules manquantes en fin de ligne&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>chat address</source>
        <translation>adresse de messagerie</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>choix actuel</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an opening that is over</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>clôture le {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <comment>an opening, on a day</comment>
        <translation>clôture le {day}</translation>
    </message>
    <message>
        <source>coffee yesterday, talked about the migration, promised the notes by Friday</source>
        <translation>café hier, parlé de la migration, promis les notes pour vendredi</translation>
    </message>
    <message>
        <source>colleagues close met answer</source>
        <comment>other words for Who do you know?</comment>
        <translation>collègues proches rencontrés répondre</translation>
    </message>
    <message>
        <source>column {detail} holds more than 8 MB of text and was left out</source>
        <translation>la colonne {detail} contient plus de 8&#xa0;Mo de texte et a été laissée de côté</translation>
    </message>
    <message>
        <source>connected on</source>
        <translation>en relation depuis</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>how far one is with an organisation</comment>
        <translation>prise de contact</translation>
    </message>
    <message>
        <source>contacts address book cards</source>
        <comment>other words for People</comment>
        <translation>contacts carnet d’adresses fiches</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>conversations history log</source>
        <comment>other words for Timeline</comment>
        <translation>conversations historique journal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>jour de naissance</translation>
    </message>
    <message>
        <source>day of connection</source>
        <translation>jour de la mise en relation</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>part in an opening</comment>
        <translation>décide</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>role in an organisation</comment>
        <translation>décide</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>supprimée {when}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>don&apos;t show</source>
        <translation>ne pas montrer</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>pour aujourd’hui</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>email ask introduction thank draft</source>
        <comment>other words for Write a message</comment>
        <translation>e-mail demander mise en relation remercier brouillon</translation>
    </message>
    <message>
        <source>empty rows: {detail}</source>
        <translation>lignes vides&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>exit close end</source>
        <comment>other words for Quit</comment>
        <translation>fermer sortir terminer</translation>
    </message>
    <message>
        <source>expert OR award OR mentor</source>
        <comment>for a search engine</comment>
        <translation>expert OR prix OR mentor</translation>
    </message>
    <message>
        <source>export save vCard CSV</source>
        <comment>other words for Take away</comment>
        <translation>exportation enregistrer vCard CSV</translation>
    </message>
    <message>
        <source>fading</source>
        <comment>how well you know each other</comment>
        <translation>lien qui s’efface</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>un retour</translation>
    </message>
    <message>
        <source>files where notebook</source>
        <comment>other words for Show the data folder</comment>
        <translation>fichiers où carnet montrer</translation>
    </message>
    <message>
        <source>filled, {day}</source>
        <comment>an opening</comment>
        <translation>pourvu le {day}</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>une relance</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>founded or owns it</source>
        <translation>a fondé ou possède l’organisation</translation>
    </message>
    <message>
        <source>from here on the rows were not read, since the columns are not known</source>
        <translation>à partir d’ici les lignes n’ont pas été lues, car les colonnes ne sont pas connues</translation>
    </message>
    <message>
        <source>from what they told you</source>
        <translation>d’après ce qu’on vous a raconté</translation>
    </message>
    <message>
        <source>from {name}: {source}</source>
        <translation>par {name}&#xa0;: {source}</translation>
    </message>
    <message>
        <source>gave</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>gave an introduction to {name}</source>
        <translation>donné une mise en relation avec {name}</translation>
    </message>
    <message>
        <source>gave {thing}</source>
        <translation>donné {thing}</translation>
    </message>
    <message>
        <source>give</source>
        <translation>une aide</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>donné une fois</numerusform>
            <numerusform>donné %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>given {times}</source>
        <translation>donné {times}</translation>
    </message>
    <message>
        <source>got it</source>
        <comment>how an opening ended</comment>
        <translation>obtenue</translation>
    </message>
    <message>
        <source>growing</source>
        <comment>how well you know each other</comment>
        <translation>lien qui grandit</translation>
    </message>
    <message>
        <source>has a say</source>
        <comment>role in an organisation</comment>
        <translation>a son mot à dire</translation>
    </message>
    <message>
        <source>heads a department</source>
        <translation>dirige un service</translation>
    </message>
    <message>
        <source>heard from {name} on {day}</source>
        <translation>{name} a donné des nouvelles {day}</translation>
    </message>
    <message>
        <source>heard how it went</source>
        <translation>appris ce que ça a donné</translation>
    </message>
    <message>
        <source>heard how it went with {name}</source>
        <translation>appris ce que ça a donné avec {name}</translation>
    </message>
    <message>
        <source>help</source>
        <translation>de l’aide</translation>
    </message>
    <message>
        <source>help manual how</source>
        <comment>other words for Guide</comment>
        <translation>aide manuel mode d’emploi comment</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <comment>part in an opening</comment>
        <translation>recrute pour son équipe</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>ce que ça a donné</translation>
    </message>
    <message>
        <source>how you sign</source>
        <translation>votre signature</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>import load address book vCard CSV LinkedIn</source>
        <comment>other words for Bring in</comment>
        <translation>importation charger carnet d’adresses vCard CSV LinkedIn</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>dans %Ln semaine</numerusform>
            <numerusform>dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>in the lines to forward.</source>
        <translation>dans les lignes à transférer.</translation>
    </message>
    <message>
        <source>in the notebook already</source>
        <translation>déjà dans le carnet</translation>
    </message>
    <message>
        <source>interview OR biography</source>
        <comment>for a search engine</comment>
        <translation>interview OR biographie</translation>
    </message>
    <message>
        <source>introduced on {day}</source>
        <translation>mise en relation {day}</translation>
    </message>
    <message>
        <source>introduced you to {name}</source>
        <translation>reçu une mise en relation avec {name}</translation>
    </message>
    <message>
        <source>introduces me</source>
        <comment>part in an opening</comment>
        <translation>fait la mise en relation</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>une mise en relation</translation>
    </message>
    <message>
        <source>is asked for expert advice</source>
        <translation>donne un avis d’expert</translation>
    </message>
    <message>
        <source>is called a vice president, which can mean much or little</source>
        <translation>porte un titre de vice-présidence, qui peut dire beaucoup ou peu</translation>
    </message>
    <message>
        <source>is learning there</source>
        <translation>s’y forme</translation>
    </message>
    <message>
        <source>is the deputy of who decides</source>
        <translation>seconde la personne qui décide</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>cela n’a pas pu être lu</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>jobs OR hiring</source>
        <comment>for a search engine</comment>
        <translation>emploi OR recrutement</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>keep as a field of its own</source>
        <translation>garder comme champ à part</translation>
    </message>
    <message>
        <source>keeps somebody&apos;s calendar or door</source>
        <translation>tient l’agenda ou la porte de quelqu’un</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>known</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>last looked at {ago}: still so?</source>
        <translation>revu {ago}&#xa0;: toujours vrai&#x202f;?</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>last on {day}; {balance}</source>
        <translation>la dernière fois le {day}&#x202f;; {balance}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>leads a project or a product</source>
        <translation>mène un projet ou un produit</translation>
    </message>
    <message>
        <source>leads people</source>
        <translation>dirige une équipe</translation>
    </message>
    <message>
        <source>learning</source>
        <comment>how far one is with an organisation</comment>
        <translation>découverte</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a check before sending: the user leaves it so</comment>
        <translation>laissé ainsi</translation>
    </message>
    <message>
        <source>let be on {day}</source>
        <translation>sans suite {day}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>occasionnel</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure it is</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>lines that belong to no card: {detail}</source>
        <translation>lignes qui n’appartiennent à aucune fiche&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>log note conversation call meeting</source>
        <comment>other words for Write it down</comment>
        <translation>conversation appel rendez-vous journal écrire</translation>
    </message>
    <message>
        <source>log several paste conversations</source>
        <comment>other words for Write many down</comment>
        <translation>plusieurs conversations coller noter</translation>
    </message>
    <message>
        <source>look</source>
        <comment>a check before sending</comment>
        <translation>à voir</translation>
    </message>
    <message>
        <source>looks for a job as analyst</source>
        <translation>cherche un poste d’analyste</translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation>peut-être {name}&#x202f;?</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>met</source>
        <comment>how well you know each other</comment>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>met, {day}</source>
        <comment>a wish</comment>
        <translation>exaucé le {day}</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>deuxième prénom</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>mois de naissance</translation>
    </message>
    <message>
        <source>most at risk first</source>
        <translation>les liens les plus fragiles d’abord</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name beside an email</source>
        <translation>nom à côté d’une adresse e-mail</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais d’office</translation>
    </message>
    <message>
        <source>new</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>news OR announcement</source>
        <comment>for a search engine</comment>
        <translation>actualité OR annonce</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>surnom</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>to what was asked</comment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <comment>to what was asked</comment>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no conversation noted</source>
        <translation>aucune conversation notée</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>encore sans dates</translation>
    </message>
    <message>
        <source>no longer so, {day}</source>
        <translation>plus vrai depuis le {day}</translation>
    </message>
    <message>
        <source>no on {day}</source>
        <comment>an answer</comment>
        <translation>non {day}</translation>
    </message>
    <message>
        <source>no position there is noted</source>
        <translation>aucun poste noté là-bas</translation>
    </message>
    <message>
        <source>no posting was found in it, neither a title nor an employer</source>
        <translation>aucune annonce n’y a été trouvée, ni fonction ni employeur</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>pas de rythme</translation>
    </message>
    <message>
        <source>no stage</source>
        <comment>how far one is with an organisation</comment>
        <translation>sans étape</translation>
    </message>
    <message>
        <source>nobody in your notebook yet</source>
        <translation>encore personne de connu</translation>
    </message>
    <message>
        <source>nobody leads there yet</source>
        <translation>personne n’y mène encore</translation>
    </message>
    <message>
        <source>nobody on it yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not for me</source>
        <comment>how an opening ended</comment>
        <translation>pas pour moi</translation>
    </message>
    <message>
        <source>not for me; passed on to {name}</source>
        <translation>pas pour moi&#x202f;; transmise à {name}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that nothing can be done with at present</comment>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>not now on {day}</source>
        <comment>an answer</comment>
        <translation>pas maintenant, {day}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>noted {ago}: still so?</source>
        <translation>noté {ago}&#xa0;: toujours vrai&#x202f;?</translation>
    </message>
    <message>
        <source>noted {day}</source>
        <comment>where something is from: noted 10 Oct</comment>
        <translation>noté le {day}</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>noté {when}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>encore rien de noté</translation>
    </message>
    <message>
        <source>nothing was found that they ask for</source>
        <translation>rien de demandé n’y a été trouvé</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a check before sending</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>on {day}. Give first, or ask somebody else.</source>
        <translation>le {day}. Donnez d’abord, ou demandez à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a promise made once</comment>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>only the first {detail} MB were read</source>
        <translation>seuls les {detail} premiers Mo ont été lus</translation>
    </message>
    <message>
        <source>only the first {detail} characters were read</source>
        <translation>seuls les {detail} premiers caractères ont été lus</translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation>seules les {detail} premières entrées ont été lues&#x202f;; divisez le fichier pour importer le reste</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a job that is open</comment>
        <translation>opportunité</translation>
    </message>
    <message>
        <source>openings jobs board postings</source>
        <comment>other words for Opportunities</comment>
        <translation>postes emplois tableau annonces offres</translation>
    </message>
    <message>
        <source>opens doors</source>
        <comment>role in an organisation</comment>
        <translation>ouvre des portes</translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation>ordre du nom</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other detail</source>
        <translation>autre détail</translation>
    </message>
    <message>
        <source>over</source>
        <comment>how an opening ended</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>champ personnel</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>partie du nom</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>boîte postale</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <comment>other words for Settings</comment>
        <translation>préférences options paramètres configuration</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>project OR launch</source>
        <comment>for a search engine</comment>
        <translation>projet OR lancement</translation>
    </message>
    <message>
        <source>promise late since {day}</source>
        <translation>promesse en retard depuis le {day}</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>pronoms</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>prononciation</translation>
    </message>
    <message>
        <source>question about someone</source>
        <translation>un renseignement</translation>
    </message>
    <message>
        <source>reading the file needed more memory than there is</source>
        <translation>lire le fichier demandait plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>received {thing}</source>
        <translation>reçu {thing}</translation>
    </message>
    <message>
        <source>received {times}</source>
        <translation>reçu {times}</translation>
    </message>
    <message>
        <source>recruiter</source>
        <comment>part in an opening</comment>
        <translation>recrute</translation>
    </message>
    <message>
        <source>recruits</source>
        <comment>role in an organisation</comment>
        <translation>recrute</translation>
    </message>
    <message>
        <source>recruits people</source>
        <translation>recrute</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>related person</source>
        <translation>personne liée</translation>
    </message>
    <message>
        <source>relationships fading invest enjoyed</source>
        <comment>other words for Who do you really know?</comment>
        <translation>relations liens cultiver s’effacer aimé travailler</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>where one works</comment>
        <translation>à distance</translation>
    </message>
    <message>
        <source>restore recover</source>
        <comment>other words for Take back a backup</comment>
        <translation>récupérer reprendre revenir</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>runs the organisation</source>
        <translation>dirige l’organisation</translation>
    </message>
    <message>
        <source>said thanks</source>
        <translation>dit merci</translation>
    </message>
    <message>
        <source>saw your work: {skill}</source>
        <translation>a vu votre travail&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>saw: {what}</source>
        <translation>a vu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>search command palette</source>
        <comment>other words for Find or do anything</comment>
        <translation>rechercher trouver commande palette</translation>
    </message>
    <message>
        <source>search contacts</source>
        <comment>other words for Find people</comment>
        <translation>rechercher trouver contacts</translation>
    </message>
    <message>
        <source>second address line</source>
        <translation>deuxième ligne d’adresse</translation>
    </message>
    <message>
        <source>sent to {names}</source>
        <translation>envoyé à {names}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>envoyé le {day}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>un partage</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <comment>other words for Keys</comment>
        <translation>touches clavier</translation>
    </message>
    <message>
        <source>show a week ahead</source>
        <translation>montrer une semaine avant</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis {start}</translation>
    </message>
    <message>
        <source>sits at the top table</source>
        <translation>siège à la direction</translation>
    </message>
    <message>
        <source>sits on a board</source>
        <translation>siège dans un conseil</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>réseau social</translation>
    </message>
    <message>
        <source>some characters of {detail} could not be read</source>
        <translation>certains caractères de {detail} n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>something is left of what is gone ({detail})</source>
        <translation>il reste quelque chose de ce qui n’est plus là ({detail})</translation>
    </message>
    <message>
        <source>something they care about</source>
        <translation>quelque chose qui lui tient à cœur</translation>
    </message>
    <message>
        <source>something worked out from what was entered is wrong ({detail})</source>
        <translation>quelque chose de calculé à partir des saisies est faux ({detail})</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>start home due promises</source>
        <comment>other words for Today</comment>
        <translation>début accueil à contacter promesses</translation>
    </message>
    <message>
        <source>step {detail} of undo is not complete</source>
        <translation>l’étape {detail} de l’annulation n’est pas complète</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>suffix after the name</source>
        <translation>suffixe après le nom</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure it is</comment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tag: linkedin-2026</source>
        <translation>par exemple&#xa0;: linkedin-2026</translation>
    </message>
    <message>
        <source>talk OR interview OR article OR podcast</source>
        <comment>for a search engine</comment>
        <translation>conférence OR interview OR article OR podcast</translation>
    </message>
    <message>
        <source>team OR management</source>
        <comment>for a search engine</comment>
        <translation>équipe OR direction</translation>
    </message>
    <message>
        <source>ten people paste list</source>
        <comment>other words for Write names</comment>
        <translation>dix personnes coller liste</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>un merci</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>remercié</translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation>merci dit {day}</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>des remerciements</translation>
    </message>
    <message>
        <source>the answer was later</source>
        <comment>to what was asked</comment>
        <translation>la réponse a été&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <comment>to what was asked</comment>
        <translation>la réponse a été non</translation>
    </message>
    <message>
        <source>the answer was yes</source>
        <comment>to what was asked</comment>
        <translation>la réponse a été oui</translation>
    </message>
    <message>
        <source>the archive is damaged or needs a password</source>
        <translation>l’archive est endommagée ou demande un mot de passe</translation>
    </message>
    <message>
        <source>the archive unpacks to more than a list of contacts; the rest was left out</source>
        <translation>l’archive décompressée dépasse une liste de contacts&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>the beginning of the card is repeated</source>
        <translation>le début de la fiche est répété</translation>
    </message>
    <message>
        <source>the bytes of documents are gone ({detail})</source>
        <translation>le contenu de documents a disparu ({detail})</translation>
    </message>
    <message>
        <source>the card has no end; what there is of it was read</source>
        <translation>la fiche n’a pas de fin&#x202f;; ce qu’il y a a été lu</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la fiche est vide</translation>
    </message>
    <message>
        <source>the card is longer than 64 MB; lines left out: {detail}</source>
        <translation>la fiche dépasse 64&#xa0;Mo&#x202f;; lignes laissées de côté&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>the columns are not known; say in the window what they are</source>
        <translation>les colonnes ne sont pas connues&#x202f;; dites dans la fenêtre ce qu’elles sont</translation>
    </message>
    <message>
        <source>the disk could not read the file</source>
        <translation>le disque n’a pas pu lire le fichier</translation>
    </message>
    <message>
        <source>the employer is missing</source>
        <translation>l’employeur manque</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation>le fichier ne peut pas être lu&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>the line is longer than {detail} MB and was left out</source>
        <translation>la ligne dépasse {detail}&#xa0;Mo et a été laissée de côté</translation>
    </message>
    <message>
        <source>the notebook&apos;s file is damaged ({detail}); take back a backup</source>
        <translation>le fichier du carnet est endommagé ({detail})&#x202f;; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <source>the opening or the topic</source>
        <translation>le poste ou le sujet</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>the page wasn&apos;t fetched: NetBook never goes online; paste its text</source>
        <translation>la page n’a pas été chargée&#xa0;: NetBook ne va jamais en ligne&#x202f;; collez son texte</translation>
    </message>
    <message>
        <source>the photo is damaged; kept as it is</source>
        <translation>la photo est endommagée&#x202f;; conservée telle quelle</translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation>la photo dépasse {detail}&#xa0;Mo et a été laissée de côté</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>le lieu manque</translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation>la ligne a plus de {detail} cellules</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>la fonction manque</translation>
    </message>
    <message>
        <source>them</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>there is neither a name nor an address</source>
        <translation>il n’y a ni nom ni adresse</translation>
    </message>
    <message>
        <source>there is no Connections.csv in this archive</source>
        <translation>il n’y a pas de Connections.csv dans cette archive</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is nobody below the headings</source>
        <translation>il n’y a personne sous les en-têtes</translation>
    </message>
    <message>
        <source>they said no</source>
        <comment>how an opening ended</comment>
        <translation>réponse négative</translation>
    </message>
    <message>
        <source>they thought of me</source>
        <translation>on a pensé à moi</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>this is neither a page nor a mail nor text; open it and paste its text</source>
        <translation>ce n’est ni une page, ni un e-mail, ni un texte&#x202f;; ouvrez-le et collez son texte</translation>
    </message>
    <message>
        <source>this is neither a vCard nor a CSV file of contacts</source>
        <translation>ce n’est ni une vCard ni un CSV de contacts</translation>
    </message>
    <message>
        <source>this is not a text file of contacts</source>
        <translation>ce n’est pas un fichier texte de contacts</translation>
    </message>
    <message>
        <source>this line is no part of a vCard; kept as it is</source>
        <translation>cette ligne ne fait pas partie d’une vCard&#x202f;; conservée telle quelle</translation>
    </message>
    <message>
        <source>this line stands above the headings and was left out</source>
        <translation>cette ligne est au-dessus des en-têtes et a été laissée de côté</translation>
    </message>
    <message>
        <source>thought of them</source>
        <translation>pensé à la personne</translation>
    </message>
    <message>
        <source>time to ask again</source>
        <translation>il est temps de redemander</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>titre avant le nom</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>told how it went</source>
        <translation>dit ce que ça a donné</translation>
    </message>
    <message>
        <source>told how it went on {day}</source>
        <translation>suite racontée {day}</translation>
    </message>
    <message>
        <source>told how it went with {name}</source>
        <translation>dit ce que ça a donné avec {name}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>deux fois dans la liste</translation>
    </message>
    <message>
        <source>until a promise is kept, at the latest {day}</source>
        <translation>retour dès qu’une promesse est tenue, au plus tard {day}</translation>
    </message>
    <message>
        <source>until they have a new position, at the latest {day}</source>
        <translation>retour dès un nouveau poste, au plus tard {day}</translation>
    </message>
    <message>
        <source>until they write or call, at the latest {day}</source>
        <translation>retour dès un message ou un appel, au plus tard {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>retour {day}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’en {end}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>vCard 3.0, for older phones and programs</source>
        <translation>vCard 3.0, pour des téléphones et programmes plus anciens</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books of today; loses nothing</source>
        <translation>vCard 4.0, pour les carnets d’adresses d’aujourd’hui&#x202f;; ne perd rien</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>other words for About NetBook</comment>
        <translation>version licence</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>appel vidéo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>volunteer OR community OR hobby</source>
        <comment>for a search engine</comment>
        <translation>bénévole OR association OR loisir</translation>
    </message>
    <message>
        <source>vouches for me</source>
        <comment>part in an opening</comment>
        <translation>me recommande</translation>
    </message>
    <message>
        <source>watching</source>
        <comment>how far one is with an organisation</comment>
        <translation>veille</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>well known</source>
        <comment>how well you know each other</comment>
        <translation>lien solide</translation>
    </message>
    <message>
        <source>went away</source>
        <comment>how an opening ended</comment>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>quoi exactement</translation>
    </message>
    <message>
        <source>what exactly you ask</source>
        <translation>ce que vous demandez exactement</translation>
    </message>
    <message>
        <source>what the page says for search engines could not be read</source>
        <translation>ce que la page dit aux moteurs de recherche n’a pas pu être lu</translation>
    </message>
    <message>
        <source>what they saw of your work</source>
        <translation>ce que cette personne a vu de votre travail</translation>
    </message>
    <message>
        <source>what you asked</source>
        <translation>ce que vous avez demandé</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>ce que vous apportez</translation>
    </message>
    <message>
        <source>what you give</source>
        <translation>ce que vous donnez</translation>
    </message>
    <message>
        <source>what you share</source>
        <translation>ce que vous partagez</translation>
    </message>
    <message>
        <source>what you thank for</source>
        <translation>ce dont vous remerciez</translation>
    </message>
    <message>
        <source>which day it was</source>
        <translation>quel jour c’était</translation>
    </message>
    <message>
        <source>who else was named</source>
        <translation>qui d’autre était nommé</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>adresse entière</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom entier</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>de qui il s’agit</translation>
    </message>
    <message>
        <source>whom you ask about</source>
        <translation>sur qui vous vous renseignez</translation>
    </message>
    <message>
        <source>whom you want to meet</source>
        <translation>qui vous voulez rencontrer</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>with whom…</source>
        <translation>avec qui…</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>how an opening ended</comment>
        <translation>candidature retirée</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>work</source>
        <translation>professionnel</translation>
    </message>
    <message>
        <source>work and private</source>
        <translation>professionnel et privé</translation>
    </message>
    <message>
        <source>works beside who decides</source>
        <translation>travaille aux côtés de qui décide</translation>
    </message>
    <message>
        <source>works in human resources</source>
        <translation>travaille aux ressources humaines</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>part in an opening</comment>
        <translation>y travaille</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>role in an organisation</comment>
        <translation>y travaille</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>y travaille</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>année de naissance</translation>
    </message>
    <message>
        <source>yes on {day}</source>
        <comment>an answer</comment>
        <translation>oui {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>yesterday coffee with Maya, talked about the migration
Monday called Tom</source>
        <translation>hier café avec Maya, parlé de la migration
lundi appelé Tom</translation>
    </message>
    <message>
        <source>you asked {other} about {what}, on {day}; {answer}.</source>
        <translation>vous avez demandé à {other} ({what}), le {day}&#x202f;; {answer}.</translation>
    </message>
    <message>
        <source>you noted it on the opening “{title}”</source>
        <translation>vous l’avez noté pour l’opportunité «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>you spoke {ago}</source>
        <translation>vous avez parlé {ago}</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
    </message>
    <message>
        <source>your note, {day}</source>
        <translation>votre note du {day}</translation>
    </message>
    <message>
        <source>zero bytes in the text were left out</source>
        <translation>des octets nuls dans le texte ont été laissés de côté</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <comment>Introduce: Amir hires an analyst; Lena looks for a job</comment>
        <translation>{act}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{added}; yours stays: {what}</source>
        <translation>{added}&#x202f;; le vôtre reste&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{answer}. Found by its words; click to choose another.</source>
        <translation>{answer}. Trouvé d’après les mots&#x202f;; cliquez pour en choisir une autre.</translation>
    </message>
    <message>
        <source>{channel} to {name}</source>
        <translation>{channel} à {name}</translation>
    </message>
    <message>
        <source>{channel} with {people}</source>
        <translation>{channel} avec {people}</translation>
    </message>
    <message>
        <source>{channel} {ago}</source>
        <comment>Email 9 weeks ago</comment>
        <translation>{channel} {ago}</translation>
    </message>
    <message>
        <source>{conversations}, the last {ago}.</source>
        <translation>{conversations}, la dernière {ago}.</translation>
    </message>
    <message>
        <source>{count} a little</source>
        <comment>so many are known a little</comment>
        <translation>{count} un peu</translation>
    </message>
    <message>
        <source>{count} fading</source>
        <comment>so many relationships fade</comment>
        <translation>{count} de moins en moins</translation>
    </message>
    <message>
        <source>{count} growing</source>
        <comment>so many relationships grow</comment>
        <translation>{count} de mieux en mieux</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} to write to</source>
        <translation>{count} à contacter</translation>
    </message>
    <message>
        <source>{count} well</source>
        <comment>so many people are known well</comment>
        <translation>{count} bien</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>within a sentence: comes back 3 Nov</comment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>{day}: a conversation can&apos;t lie after today.</source>
        <translation>{day}&#xa0;: une conversation ne peut pas avoir lieu après aujourd’hui.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a next step</comment>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{detail} could not be read; kept as it is</source>
        <translation>{detail} n’a pas pu être lu&#x202f;; conservé tel quel</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{field} ({labels})</source>
        <translation>{field} ({labels})</translation>
    </message>
    <message>
        <source>{field}: “{ours}” stays, the file has “{theirs}”</source>
        <translation>{field}&#xa0;: «&#xa0;{ours}&#xa0;» reste, le fichier a «&#xa0;{theirs}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} is too large for a list of conversations.</source>
        <translation>{file} est trop grand pour une liste de conversations.</translation>
    </message>
    <message>
        <source>{first} and {second} are family</source>
        <translation>{first} et {second} sont de la même famille</translation>
    </message>
    <message>
        <source>{first} and {second} are friends</source>
        <translation>{first} et {second} ont un lien d’amitié</translation>
    </message>
    <message>
        <source>{first} and {second} know each other</source>
        <translation>{first} et {second} se connaissent</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}</source>
        <translation>{first} vous a présenté {second}</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}, {day}</source>
        <translation>{first} vous a présenté {second}, le {day}</translation>
    </message>
    <message>
        <source>{first} mentors {second}</source>
        <translation>{first} accompagne {second} comme mentor</translation>
    </message>
    <message>
        <source>{first} recommends {second}</source>
        <translation>{first} recommande {second}</translation>
    </message>
    <message>
        <source>{first} reports to {second}</source>
        <translation>{first} rend compte à {second}</translation>
    </message>
    <message>
        <source>{first} works with {second}</source>
        <translation>{first} travaille avec {second}</translation>
    </message>
    <message>
        <source>{keys} undo</source>
        <translation>{keys} annule</translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>Trouvé&#xa0;: {known} sur {all}</translation>
    </message>
    <message>
        <source>{last}, {often}</source>
        <comment>Email 9 weeks ago, every 6 weeks</comment>
        <translation>{last}, {often}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>pay</comment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation>{menu}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>{more}. Nothing that waits gets lost.</source>
        <translation>{more}. Rien de ce qui attend ne se perd.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before a name that begins with the sound of an i</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (à ajouter)</translation>
    </message>
    <message>
        <source>{name} and I are in touch; thank you again for introducing us.</source>
        <translation>{name} et moi sommes en contact&#x202f;; merci encore pour la mise en relation.</translation>
    </message>
    <message>
        <source>{name} and the role: {title}</source>
        <translation>{name} et ce poste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{name} answered…</source>
        <translation>{name} a répondu…</translation>
    </message>
    <message>
        <source>{name} at {organisation}: {role}</source>
        <translation>{name} chez {organisation}&#xa0;: {role}</translation>
    </message>
    <message>
        <source>{name} comes back {day}.</source>
        <translation>{name} revient {day}.</translation>
    </message>
    <message>
        <source>{name} could introduce you to</source>
        <translation>{name} pourrait vous présenter</translation>
    </message>
    <message>
        <source>{name} gave you something {times} since.</source>
        <translation>Depuis, {name} vous a donné quelque chose {times}.</translation>
    </message>
    <message>
        <source>{name} gave you something {times}.</source>
        <translation>{name} vous a donné quelque chose {times}.</translation>
    </message>
    <message>
        <source>{name} has a birthday {when}</source>
        <comment>today, tomorrow, on Friday</comment>
        <translation>{name} fête son anniversaire {when}</translation>
    </message>
    <message>
        <source>{name} has more than 25 MB; keep it elsewhere, and its address here.</source>
        <translation>{name} dépasse 25&#xa0;Mo&#x202f;; gardez-le ailleurs, et son adresse ici.</translation>
    </message>
    <message>
        <source>{name} helped you {times}</source>
        <translation>{name} vous a donné un coup de main {times}</translation>
    </message>
    <message>
        <source>{name} introduced me</source>
        <translation>{name} a fait la mise en relation</translation>
    </message>
    <message>
        <source>{name} introduced or recommended you {times}</source>
        <translation>Mise en relation ou recommandation par {name}, {times}</translation>
    </message>
    <message>
        <source>{name} introduced you</source>
        <translation>{name} a fait une mise en relation pour vous</translation>
    </message>
    <message>
        <source>{name} introduced you to {other}</source>
        <translation>{name} vous a présenté {other}</translation>
    </message>
    <message>
        <source>{name} introduced you to {other} on {day} and has not heard how it went.</source>
        <translation>{name} vous a présenté {other} le {day} et ne sait pas encore ce que ça a donné.</translation>
    </message>
    <message>
        <source>{name} is NetBook&apos;s own folder; choose one that lies elsewhere.</source>
        <translation>{name} est le dossier de NetBook&#x202f;; choisissez-en un ailleurs.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is already there and was left as it is; choose another place.</source>
        <translation>{name} est déjà là et a été laissé tel quel&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not taken back; choose another backup.</source>
        <translation>La sauvegarde {name} est endommagée et n’a pas été restaurée&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} is damaged; take back a backup with: netbook restore FILE.</source>
        <translation>{name} est endommagé&#x202f;; restaurez une sauvegarde avec&#xa0;: netbook restore FICHIER.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is in the notebook.</source>
        <translation>{name} est dans le carnet.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{name} is kept the same on several computers. Two computers must not open the notebook at the same time.</source>
        <translation>{name} synchronise plusieurs ordinateurs. Deux ordinateurs ne doivent jamais ouvrir le carnet en même temps.</translation>
    </message>
    <message>
        <source>{name} is looking for somebody: {text} ({day}).</source>
        <translation>{name} cherche quelqu’un&#xa0;: {text} ({day}).</translation>
    </message>
    <message>
        <source>{name} is neither text nor a mail.</source>
        <translation>{name} n’est ni un texte ni un e-mail.</translation>
    </message>
    <message>
        <source>{name} is no longer put off.</source>
        <translation>Ce n’est plus remis à plus tard pour {name}.</translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation>{name} n’est pas un carnet NetBook.</translation>
    </message>
    <message>
        <source>{name} is not where it was, so it no longer goes with this message.</source>
        <translation>{name} n’est plus là où il était et n’accompagne donc plus ce message.</translation>
    </message>
    <message>
        <source>{name} is open in another program; close it there first.</source>
        <translation>{name} est ouvert dans un autre programme&#x202f;; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} est en pause.</translation>
    </message>
    <message>
        <source>{name} is put off {until}.</source>
        <translation>C’est remis à plus tard pour {name}&#xa0;: {until}.</translation>
    </message>
    <message>
        <source>{name} is the notebook itself; choose another name.</source>
        <translation>{name} est le carnet lui-même&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is the notebook that is open.</source>
        <translation>{name} est le carnet déjà ouvert.</translation>
    </message>
    <message>
        <source>{name} knows you</source>
        <translation>{name} vous connaît</translation>
    </message>
    <message>
        <source>{name} made an introduction for you on {day} and has not heard how it went.</source>
        <translation>{name} a fait une mise en relation pour vous le {day} et ne sait pas encore ce que ça a donné.</translation>
    </message>
    <message>
        <source>{name} may not be changed; choose another name.</source>
        <translation>{name} ne peut pas être modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <translation>{name} ne peut pas être lu&#x202f;; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{name} probably knows</source>
        <translation>{name} connaît sans doute</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} a promis&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name} reached out {times}</source>
        <translation>{name} a pris l’initiative {times}</translation>
    </message>
    <message>
        <source>{name} remembered you {times}</source>
        <translation>{name} a pensé à vous {times}</translation>
    </message>
    <message>
        <source>{name} said no: {what}</source>
        <translation>{name} a dit non&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name} said not now: {what}</source>
        <translation>{name} a dit pas maintenant&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name} said yes: {what}</source>
        <translation>{name} a dit oui&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name} said, {day}</source>
        <comment>where something is from: Priya said, 10 Oct</comment>
        <translation>selon {name}, {day}</translation>
    </message>
    <message>
        <source>{name} said, {source}, {day}</source>
        <comment>where something is from</comment>
        <translation>selon {name}, {source}, {day}</translation>
    </message>
    <message>
        <source>{name} thanked you {times}</source>
        <translation>{name} vous a dit merci {times}</translation>
    </message>
    <message>
        <source>{name} was not there</source>
        <translation>{name} n’était pas là</translation>
    </message>
    <message>
        <source>{name} was written by a newer NetBook; update this one to open it.</source>
        <translation>{name} a été écrit par un NetBook plus récent&#x202f;; mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} wrote to you, and nothing is noted since ({day}).</source>
        <translation>{name} vous a écrit, et rien n’est noté depuis ({day}).</translation>
    </message>
    <message>
        <source>{name} {what} ({source})</source>
        <comment>Lena Fischer looks for a job (coffee, 10 Nov)</comment>
        <translation>{name} {what} ({source})</translation>
    </message>
    <message>
        <source>{name}, about {other}</source>
        <translation>{name}, sur {other}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} ({source})</source>
        <comment>Lena Fischer: a job as an analyst (coffee, 10 Nov)</comment>
        <translation>{name}&#xa0;: {what} ({source})</translation>
    </message>
    <message>
        <source>{name}: {what}. You can help: {offer}</source>
        <translation>{name} souhaite&#xa0;: {what}. Vous pouvez aider&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>{name}: {what}. {other} can help: {offer}</source>
        <translation>{name} souhaite&#xa0;: {what}. {other} peut aider&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>{offer}; {wish}</source>
        <comment>Amir hires an analyst; Lena looks for such a job</comment>
        <translation>{offer}&#x202f;; {wish}</translation>
    </message>
    <message>
        <source>{opening}: who can introduce you</source>
        <translation>{opening}&#xa0;: qui peut vous présenter</translation>
    </message>
    <message>
        <source>{opening}: who knows somebody there</source>
        <translation>{opening}&#xa0;: qui y connaît quelqu’un</translation>
    </message>
    <message>
        <source>{organisation}, 2019 to 2022</source>
        <translation>{organisation}, 2019 à 2022</translation>
    </message>
    <message>
        <source>{place} is noted under Together; the dates can be changed there.</source>
        <translation>{place} est noté sous En commun&#x202f;; les dates s’y modifient.</translation>
    </message>
    <message>
        <source>{points} so far. From {next} on NetBook speaks of an acquaintance.</source>
        <translation>{points} jusqu’ici. À partir de {next}, NetBook parle de connaissance.</translation>
    </message>
    <message>
        <source>{points}, and you spoke in the last six months. Well known begins at {next}.</source>
        <translation>{points}, et une conversation ces six derniers mois. Un lien solide commence à {next}.</translation>
    </message>
    <message>
        <source>{points}, but no conversation is noted for more than a year.</source>
        <translation>{points}, mais aucune conversation notée depuis plus d’un an.</translation>
    </message>
    <message>
        <source>{points}, for {counted} of {count}</source>
        <translation>{points}, pour {counted} sur {count}</translation>
    </message>
    <message>
        <source>{points}. From {next} on, with a conversation in the last six months, NetBook calls it growing.</source>
        <translation>{points}. À partir de {next}, avec une conversation ces six derniers mois, NetBook parle de lien qui grandit.</translation>
    </message>
    <message>
        <source>{points}; well known begins at {next}, and you spoke within the last year.</source>
        <translation>{points}&#x202f;; un lien solide commence à {next}, et vous avez parlé dans l’année.</translation>
    </message>
    <message>
        <source>{reason} (the rest was read)</source>
        <translation>{reason} (le reste a été lu)</translation>
    </message>
    <message>
        <source>{section}, {name}</source>
        <comment>Wants, Lena Fischer</comment>
        <translation>{section}, {name}</translation>
    </message>
    <message>
        <source>{sentence} ({source})</source>
        <translation>{sentence} ({source})</translation>
    </message>
    <message>
        <source>{sentence} {promises}</source>
        <translation>{sentence} {promises}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{skill}: a skill of yours, and a tag of {name}.</source>
        <translation>{skill}&#xa0;: une de vos compétences, et une étiquette chez {name}.</translation>
    </message>
    <message>
        <source>{skill}: {proof}</source>
        <translation>{skill}&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <comment>where something is from: call, 10 Oct</comment>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{stage} ({count})</source>
        <comment>a stage and how many openings are in it</comment>
        <translation>{stage} ({count})</translation>
    </message>
    <message>
        <source>{stage} {day}</source>
        <comment>a stage and since when</comment>
        <translation>{stage} le {day}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{thanks}: {what}.</source>
        <comment>thank you for the advice: to ask for the level first</comment>
        <translation>{thanks}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{times} on a social network</source>
        <translation>{times} sur un réseau social</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <comment>an opening</comment>
        <translation>{title} chez {organisation}</translation>
    </message>
    <message>
        <source>{title}: {meaning}</source>
        <comment>a title and what it means</comment>
        <translation>{title}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>{today}, {more}</source>
        <translation>{today}, {more}</translation>
    </message>
    <message>
        <source>{today}, {more}.</source>
        <translation>{today}, {more}.</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <comment>within a sentence: comes back Monday</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>{what} for {span}.</source>
        <translation>{what} pendant {span}.</translation>
    </message>
    <message>
        <source>{what} is in the trash.</source>
        <translation>{what} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{what} written to {file}.</source>
        <translation>Exporté vers {file}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what}, on {day}; {answer}.</source>
        <comment>what was asked of somebody before</comment>
        <translation>{what}, le {day}&#x202f;; {answer}.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <comment>a next step and its day</comment>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{what}. Nothing is stored until you agree.</source>
        <translation>{what}. Rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>{what}: About {name}</source>
        <translation>{what}&#xa0;: Sur {name}</translation>
    </message>
    <message>
        <source>{what}: now by {day}.</source>
        <translation>{what}&#xa0;: maintenant pour {day}.</translation>
    </message>
    <message>
        <source>{what}; nothing noted since.</source>
        <translation>{what}&#x202f;; rien de noté depuis.</translation>
    </message>
    <message>
        <source>{who} are in the trash.</source>
        <translation>{who} sont dans la corbeille.</translation>
    </message>
    <message>
        <source>{who} is in the trash.</source>
        <translation>{who} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{who} reports to {name} (your note, {day})</source>
        <translation>{who} rend compte à {name} (votre note du {day})</translation>
    </message>
    <message>
        <source>{who} said so, {day}</source>
        <translation>selon {who}, le {day}</translation>
    </message>
    <message>
        <source>{who}: no longer paused.</source>
        <translation>{who}&#xa0;: plus en pause.</translation>
    </message>
    <message>
        <source>{who}: paused.</source>
        <translation>{who}&#xa0;: en pause.</translation>
    </message>
    <message>
        <source>{who}: tagged “{tag}”.</source>
        <translation>{who}&#xa0;: étiquette «&#xa0;{tag}&#xa0;» ajoutée.</translation>
    </message>
    <message>
        <source>{who}: {close}.</source>
        <comment>how close</comment>
        <translation>{who}&#xa0;: {close}.</translation>
    </message>
    <message>
        <source>{who}: “{tag}” taken off.</source>
        <translation>{who}&#xa0;: «&#xa0;{tag}&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>{wish}; you: {skill}</source>
        <comment>Tom needs help with SQL; you: SQL, ten years of it</comment>
        <translation>{wish}&#x202f;; vous&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>{words} How long, and when?</source>
        <translation>{words} Combien de temps, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>{words} Say before it what you bring.</source>
        <translation>{words} Dites avant ce que vous apportez.</translation>
    </message>
    <message>
        <source>{words} What for?</source>
        <translation>{words} Pour quoi&#x202f;?</translation>
    </message>
    <message>
        <source>{words}, about {seconds}.</source>
        <translation>{words}, environ {seconds}.</translation>
    </message>
    <message>
        <source>{zone}, {time} there now</source>
        <translation>{zone}, il y est maintenant {time}</translation>
    </message>
    <message>
        <source>“{name}” names nobody; write whom you talked with.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne personne&#x202f;; écrivez avec qui vous avez parlé.</translation>
    </message>
    <message>
        <source>“{what}” is closed.</source>
        <translation>C’est clos&#xa0;: «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>“{what}” is in the trash.</source>
        <translation>«&#xa0;{what}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>“{what}” is in {stage} now.</source>
        <translation>«&#xa0;{what}&#xa0;» est maintenant à l’étape «&#xa0;{stage}&#xa0;».</translation>
    </message>
    <message>
        <source>“{what}” is kept. Most names and days in it are blanks, filled or left out next time: look for names that are left.</source>
        <translation>«&#xa0;{what}&#xa0;» est gardé. La plupart des noms et des jours y sont des blancs, remplis ou omis la prochaine fois&#xa0;: regardez quels noms y restent.</translation>
    </message>
    <message>
        <source>“{what}” is left as it is.</source>
        <translation>«&#xa0;{what}&#xa0;» est laissé ainsi.</translation>
    </message>
    <message>
        <source>“{what}” is noted.</source>
        <translation>C’est noté&#xa0;: «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>“{what}” is removed.</source>
        <translation>«&#xa0;{what}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words of a message</comment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation>…et {count} autres</translation>
    </message>
    <message>
        <source>‹ Organisations</source>
        <translation>‹ Organisations</translation>
    </message>
    <message>
        <source>‹ People</source>
        <translation>‹ Personnes</translation>
    </message>
    <message>
        <source>← back</source>
        <translation>← retour</translation>
    </message>
    <message>
        <source>→ skip</source>
        <translation>→ passer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
</TS>
