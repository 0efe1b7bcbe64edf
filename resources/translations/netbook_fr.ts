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
        <source>A good moment to write down the last conversation.</source>
        <translation>Un bon moment pour noter la dernière conversation.</translation>
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
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation>Une photo peut faire 25&#xa0;Mo au plus&#x202f;; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation>NetBook ne comprend pas le jour d’une promesse.</translation>
    </message>
    <message>
        <source>A reason to write</source>
        <translation>Une raison d’écrire</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Un fichier texte</translation>
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
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Ajouter %Ln personne</numerusform>
            <numerusform>Ajouter %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Ajouter un champ personnel</translation>
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
        <source>Add one</source>
        <translation>Compléter la fiche</translation>
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
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Tous les champs…</translation>
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
        <source>Ask how it went in three weeks</source>
        <translation>Demander dans trois semaines ce que ça a donné</translation>
    </message>
    <message>
        <source>Ask somebody about {name}</source>
        <translation>Se renseigner sur {name}</translation>
    </message>
    <message>
        <source>Ask {name} about {about}: {question}</source>
        <translation>À demander à {name}, sur {about}&#xa0;: {question}</translation>
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
        <source>Before you write. Copy puts words for a search engine on the clipboard.</source>
        <translation>Avant d’écrire. Copier met dans le presse-papiers des mots pour un moteur de recherche.</translation>
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
        <source>Both at {place}, perhaps not at the same time.</source>
        <translation>{place} en commun, peut-être pas en même temps.</translation>
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
        <source>Choose at least a name or an address.</source>
        <translation>Choisissez au moins un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
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
        <source>Close this notice</source>
        <translation>Fermer cette notification</translation>
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
        <source>Copied: {terms}</source>
        <translation>Copié&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <source>Copy what is for {name}</source>
        <translation>Copier le texte pour {name}</translation>
    </message>
    <message>
        <source>Copy words to search by: {question}</source>
        <translation>Copier des mots de recherche&#xa0;: {question}</translation>
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
        <source>Delete {what}</source>
        <translation>Supprimer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>Supprimer {who}</translation>
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
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>Avez-vous pu joindre {name}&#x202f;?</translation>
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
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Modifier	Entrée</translation>
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
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille d’abord</translation>
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
        <source>Flat or building</source>
        <translation>Appartement ou bâtiment</translation>
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
        <source>For whom or what: a meetup, a call, an interview</source>
        <translation>Pour qui ou pour quoi&#xa0;: une rencontre, un appel, un entretien</translation>
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
        <source>From where, or who said it</source>
        <translation>D’où ça vient, ou qui l’a dit</translation>
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
        <source>Gave, asked or received</source>
        <translation>Donné, demandé ou reçu</translation>
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
        <source>Half written when NetBook ended; kept.</source>
        <translation>Resté inachevé quand NetBook s’est fermé&#x202f;; conservé.</translation>
    </message>
    <message>
        <source>Have backups also in</source>
        <translation>Sauvegarder aussi dans</translation>
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
        <source>How did they come to what they do?</source>
        <translation>Quel a été son parcours&#x202f;?</translation>
    </message>
    <message>
        <source>How fast you speak</source>
        <translation>Votre débit de parole</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Prononciation</translation>
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
        <source>How recent the last conversation is</source>
        <translation>Fraîcheur de la dernière conversation</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Le lien entre ces deux personnes</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>I asked for something…</source>
        <translation>J’ai demandé quelque chose…</translation>
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
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation>À mon initiative</translation>
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
        <source>Introduce two people</source>
        <translation>Présenter deux personnes</translation>
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
        <source>It is a good moment to ask.</source>
        <translation>C’est un bon moment pour demander.</translation>
    </message>
    <message>
        <source>It is about {name}</source>
        <translation>Cela concerne {name}</translation>
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
        <source>It is their promise</source>
        <translation>C’est l’autre qui a promis</translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation>Il est temps d’écrire, ou plus que temps</translation>
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
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
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
        <source>Left out: {names}. You know each other from messages only, as far as is noted.</source>
        <translation>Sans {names}&#xa0;: d’après vos notes, vous ne vous connaissez que par messages.</translation>
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
        <source>Make the example</source>
        <translation>Créer l’exemple</translation>
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
        <source>Message</source>
        <translation>Message</translation>
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
        <source>More for: {what}</source>
        <translation>Autres actions&#xa0;: {what}</translation>
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
        <source>Name somebody who saw it</source>
        <translation>Nommer un témoin</translation>
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
        <source>NetBook ends</source>
        <translation>NetBook se ferme</translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation>NetBook a commis une erreur</translation>
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
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Next: {names}…</source>
        <translation>Ensuite&#xa0;: {names}…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No account, no network. You can leave at any time: everything goes out as vCard or CSV.</source>
        <translation>Pas de compte, pas de réseau. Vous pouvez partir à tout moment&#xa0;: tout s’exporte en vCard ou en CSV.</translation>
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
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
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
        <source>Nobody is chosen.</source>
        <translation>Personne n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation>Il n’y a encore personne dans ce carnet</translation>
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
        <source>Nobody stands out yet. The more conversations are written down, the better this page knows who wrote, helped, or has not heard from you for long.</source>
        <translation>Personne ne ressort encore. Plus vous notez de conversations, mieux cette page sait qui a écrit, qui a aidé, ou qui n’a plus de vos nouvelles depuis longtemps.</translation>
    </message>
    <message>
        <source>Nobody yet: people you worked, studied or served with at these places.</source>
        <translation>Encore personne&#xa0;: ce seront celles et ceux avec qui vous y avez travaillé, étudié ou servi.</translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation>Ce n’est pas un nom de fuseau horaire (Europe/Paris)&#x202f;; conservé comme texte.</translation>
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
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Pas maintenant ({name})</translation>
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
        <source>Nothing in it was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation>La corbeille est vide. Ce que vous supprimez reste ici 30 jours.</translation>
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
    <message>
        <source>Of many people that day each has a turn, so that they don&apos;t come all at once.</source>
        <translation>Beaucoup de personnes tombent ce jour-là&#xa0;: chacune a son tour, pour ne pas arriver toutes à la fois.</translation>
    </message>
    <message>
        <source>Of the {people} people at {place}, {looked} were looked at.</source>
        <translation>{place} compte {people} personnes&#x202f;; {looked} ont été examinées.</translation>
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
        <source>One of them introduced you to the other.</source>
        <translation>L’une de ces personnes vous a présenté l’autre.</translation>
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
        <source>Open it to read or change</source>
        <translation>Ouvrir pour lire ou modifier</translation>
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
        <source>Open…</source>
        <translation>Ouvrir…</translation>
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
        <source>Organised</source>
        <translation>Organisé</translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation>Organisé ensemble</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
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
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Personnes par jour</translation>
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
        <source>Post box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
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
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit NetBook</source>
        <translation>Quitter NetBook</translation>
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
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Retirer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
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
        <source>Say who took part.</source>
        <translation>Dites qui était là.</translation>
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
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
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
        <source>Something to ask {name}</source>
        <translation>Une question à poser à {name}</translation>
    </message>
    <message>
        <source>Something to give</source>
        <translation>Quelque chose à donner</translation>
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
        <source>Start</source>
        <translation>Démarrage</translation>
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
        <source>Studied</source>
        <translation>Étudié</translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation>Étudié ensemble</translation>
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
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
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
        <source>Text (*.txt *.md);;All (*)</source>
        <translation>Texte (*.txt *.md);;Tous (*)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation>Le fichier contient des notes privées. Gardez-le là où personne d’autre ne peut le lire.</translation>
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
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The rest have nothing noted yet.</source>
        <translation>Pour les autres, encore rien de noté.</translation>
    </message>
    <message>
        <source>The system&apos;s list of programs to start could not be changed.</source>
        <translation>La liste des programmes que le système démarre n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation>Cette adresse contient un espace.</translation>
    </message>
    <message>
        <source>There is a {name} already, which was left as it is; choose another folder.</source>
        <translation>Il y a déjà un {name}, laissé tel quel&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>Il n’y a pas de @ dans cette adresse.</translation>
    </message>
    <message>
        <source>There is no address and no number for {name} yet.</source>
        <translation>Il n’y a encore ni adresse ni numéro pour {name}.</translation>
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
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation>Elles arrivent avec «&#xa0;encore rien de noté&#xa0;»&#x202f;; ensuite, vous pourrez dire à quel point vous êtes proches.</translation>
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
        <source>This person is no longer in the notebook.</source>
        <translation>Cette personne n’est plus dans le carnet.</translation>
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
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>To ask {name}</source>
        <translation>À demander à {name}</translation>
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
        <source>Video call</source>
        <translation>Appel vidéo</translation>
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
        <source>Wants</source>
        <translation>Souhaite</translation>
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
        <source>Were you and {name} at {place} together?</source>
        <translation>{place}&#xa0;: y étiez-vous avec {name}&#x202f;?</translation>
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
        <source>What the notebook holds</source>
        <translation>Ce que contient le carnet</translation>
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
        <source>What you bring, what shows it, and who saw it. Have it ready before you ask.</source>
        <translation>Ce que vous apportez, ce qui le montre, et qui l’a vu. À avoir sous la main avant de demander.</translation>
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
        <source>What you wrote of those who were here before stays in Write names.</source>
        <translation>Ce que vous avez écrit sur les personnes déjà là reste dans Écrire des noms.</translation>
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
        <source>Who knows what you can&apos;t look up? An answer is noted with who said it.</source>
        <translation>Qui sait ce que vous ne trouvez nulle part&#x202f;? La réponse est notée avec le nom de qui l’a donnée.</translation>
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
        <source>Who you are, what you bring, and what you look for.</source>
        <translation>Qui vous êtes, ce que vous apportez et ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Whom are they looking for?</source>
        <translation>Qui cherche-t-on là-bas&#x202f;?</translation>
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
        <source>Whom {name} knows</source>
        <translation>Qui {name} connaît</translation>
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
        <source>Words a minute</source>
        <translation>Mots par minute</translation>
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
        <source>Write a name, an organisation or an address.</source>
        <translation>Écrivez un nom, une organisation ou une adresse.</translation>
    </message>
    <message>
        <source>Write down something you gave</source>
        <translation>Noter quelque chose que vous avez donné</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
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
        <source>Write to them</source>
        <translation>Écrire à la personne</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
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
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, it is still so</source>
        <translation>Oui, c’est toujours vrai</translation>
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
        <source>You gave {times}</source>
        <translation>Vous avez donné {times}</translation>
    </message>
    <message>
        <source>You have not noted yet that you gave {name} anything.</source>
        <translation>Vous n’avez pas encore noté avoir donné quelque chose à {name}.</translation>
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
        <source>Your pitch</source>
        <translation>Votre pitch</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>une piste</translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation>une partie du carnet qui le tient en ordre manque</translation>
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
        <source>as how close says</source>
        <translation>selon la proximité</translation>
    </message>
    <message>
        <source>ask how it went: {what}</source>
        <translation>demander ce que ça a donné&#xa0;: {what}</translation>
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
        <source>given {times}</source>
        <translation>donné {times}</translation>
    </message>
    <message>
        <source>growing</source>
        <comment>how well you know each other</comment>
        <translation>lien qui grandit</translation>
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
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>ce que ça a donné</translation>
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
        <source>in the notebook already</source>
        <translation>déjà dans le carnet</translation>
    </message>
    <message>
        <source>interview OR biography</source>
        <comment>for a search engine</comment>
        <translation>interview OR biographie</translation>
    </message>
    <message>
        <source>introduced you to {name}</source>
        <translation>reçu une mise en relation avec {name}</translation>
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
        <source>late since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
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
        <source>looks for a job as analyst</source>
        <translation>cherche un poste d’analyste</translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation>peut-être {name}&#x202f;?</translation>
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
        <source>nickname</source>
        <translation>surnom</translation>
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
        <source>no rhythm</source>
        <translation>pas de rythme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that nothing can be done with at present</comment>
        <translation>pas maintenant</translation>
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
        <source>nothing noted yet</source>
        <translation>encore rien de noté</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a promise made once</comment>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation>seules les {detail} premières entrées ont été lues&#x202f;; divisez le fichier pour importer le reste</translation>
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
        <source>restore recover</source>
        <comment>other words for Take back a backup</comment>
        <translation>récupérer reprendre revenir</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>said thanks</source>
        <translation>dit merci</translation>
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
        <source>shortcuts keyboard</source>
        <comment>other words for Keys</comment>
        <translation>touches clavier</translation>
    </message>
    <message>
        <source>show a week ahead</source>
        <translation>montrer une semaine avant</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis {start}</translation>
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
        <source>thanked</source>
        <translation>remercié</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>des remerciements</translation>
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
        <source>the photo is damaged; kept as it is</source>
        <translation>la photo est endommagée&#x202f;; conservée telle quelle</translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation>la photo dépasse {detail}&#xa0;Mo et a été laissée de côté</translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation>la ligne a plus de {detail} cellules</translation>
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
        <source>they thought of me</source>
        <translation>on a pensé à moi</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
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
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>well known</source>
        <comment>how well you know each other</comment>
        <translation>lien solide</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>quoi exactement</translation>
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
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>with whom…</source>
        <translation>avec qui…</translation>
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
        <source>year of birth</source>
        <translation>année de naissance</translation>
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
        <source>you spoke {ago}</source>
        <translation>vous avez parlé {ago}</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
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
        <source>{added}; yours stays: {what}</source>
        <translation>{added}&#x202f;; le vôtre reste&#xa0;: {what}</translation>
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
        <source>{name} helped you {times}</source>
        <translation>{name} vous a donné un coup de main {times}</translation>
    </message>
    <message>
        <source>{name} introduced or recommended you {times}</source>
        <translation>Mise en relation ou recommandation par {name}, {times}</translation>
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
        <source>{name} is no longer put off.</source>
        <translation>Ce n’est plus remis à plus tard pour {name}.</translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation>{name} n’est pas un carnet NetBook.</translation>
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
        <source>{source}, {day}</source>
        <comment>where something is from: call, 10 Oct</comment>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{times} on a social network</source>
        <translation>{times} sur un réseau social</translation>
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
        <source>“{what}” is removed.</source>
        <translation>«&#xa0;{what}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation>…et {count} autres</translation>
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
