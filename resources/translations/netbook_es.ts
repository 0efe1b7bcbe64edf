<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (done)</source>
        <translation> (hecho)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>&quot;looking for&quot; OR challenge</source>
        <comment>for a search engine</comment>
        <translation>&quot;busca&quot; OR reto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the notebook already and stay as they are.</source>
        <translation>
            <numerusform>Una ya está en el cuaderno y se queda como está.</numerusform>
            <numerusform>%Ln ya están en el cuaderno y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) of {name} within seven days.</source>
        <translation>
            <numerusform>Una petición a {name} en siete días.</numerusform>
            <numerusform>%Ln peticiones a {name} en siete días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) within seven days; a few good ones get further.</source>
        <translation>
            <numerusform>Una petición en siete días; con pocas y buenas se llega más lejos.</numerusform>
            <numerusform>%Ln peticiones en siete días; con pocas y buenas se llega más lejos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) in person</source>
        <translation>
            <numerusform>%Ln conversación en persona</numerusform>
            <numerusform>%Ln conversaciones en persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) understood.</source>
        <translation>
            <numerusform>%Ln conversación entendida.</numerusform>
            <numerusform>%Ln conversaciones entendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>%Ln conversación, el {day}</numerusform>
            <numerusform>%Ln conversaciones, la última el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good.</source>
        <translation>
            <numerusform>%Ln eliminado definitivamente.</numerusform>
            <numerusform>%Ln eliminados definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>Un documento añadido.</numerusform>
            <numerusform>%Ln documentos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s), message(s) or letter(s)</source>
        <translation>
            <numerusform>%Ln correo, mensaje o carta</numerusform>
            <numerusform>%Ln correos, mensajes o cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln dato</numerusform>
            <numerusform>%Ln datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>un archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for today</source>
        <translation>
            <numerusform>%Ln para hoy</numerusform>
            <numerusform>%Ln para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>%Ln en persona</numerusform>
            <numerusform>%Ln en persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines need a look.</source>
        <translation>
            <numerusform>Una línea necesita que la mires.</numerusform>
            <numerusform>%Ln líneas necesitan que las mires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln más esta semana</numerusform>
            <numerusform>%Ln más esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when there is time</source>
        <translation>
            <numerusform>%Ln más cuando haya tiempo</numerusform>
            <numerusform>%Ln más cuando haya tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, a few each day until {day}</source>
        <translation>
            <numerusform>%Ln más, hasta {day}</numerusform>
            <numerusform>%Ln más, unas cuantas cada día hasta {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, on the cards of those they concern.</source>
        <comment>promises</comment>
        <translation>
            <numerusform>Una más, en la ficha de la persona.</numerusform>
            <numerusform>%Ln más, en las fichas de esas personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: write more of the name</source>
        <translation>
            <numerusform>%Ln más: escribe más del nombre</numerusform>
            <numerusform>%Ln más: escribe más del nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be here twice now; see People.</source>
        <translation>
            <numerusform>Puede que uno esté repetido ahora; mira en Personas.</numerusform>
            <numerusform>Puede que %Ln estén repetidos ahora; mira en Personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be in the notebook already: the name is the same, and nothing else tells. They come in as new people.</source>
        <translation>
            <numerusform>Puede que una ya esté en el cuaderno: el nombre es el mismo y nada más lo dice. Entra como persona nueva.</numerusform>
            <numerusform>Puede que %Ln ya estén en el cuaderno: el nombre es el mismo y nada más lo dice. Entran como personas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <translation>
            <numerusform>%Ln vacante</numerusform>
            <numerusform>%Ln vacantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>una persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added.</source>
        <translation>
            <numerusform>Una persona añadida.</numerusform>
            <numerusform>%Ln personas añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put off</source>
        <translation>
            <numerusform>Una persona en espera</numerusform>
            <numerusform>%Ln personas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to write to today</source>
        <translation>
            <numerusform>Una persona a quien escribir hoy</numerusform>
            <numerusform>%Ln personas a quienes escribir hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to write to today.</source>
        <translation>
            <numerusform>Una persona a quien escribir hoy.</numerusform>
            <numerusform>%Ln personas a quienes escribir hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours are late.</source>
        <translation>
            <numerusform>Una promesa tuya lleva retraso.</numerusform>
            <numerusform>%Ln promesas tuyas llevan retraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours for today.</source>
        <translation>
            <numerusform>Una promesa tuya para hoy.</numerusform>
            <numerusform>%Ln promesas tuyas para hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late.</source>
        <translation>
            <numerusform>Una promesa lleva retraso.</numerusform>
            <numerusform>%Ln promesas llevan retraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s).</source>
        <translation>
            <numerusform>Una petición.</numerusform>
            <numerusform>%Ln peticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand twice in the list and are added once.</source>
        <translation>
            <numerusform>Una está dos veces en la lista y se añade una sola vez.</numerusform>
            <numerusform>%Ln están dos veces en la lista y se añaden una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back.</source>
        <translation>
            <numerusform>%Ln recuperado.</numerusform>
            <numerusform>%Ln recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video call(s)</source>
        <translation>
            <numerusform>%Ln videollamada</numerusform>
            <numerusform>%Ln videollamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in</source>
        <comment>to an opening, over people</comment>
        <translation>
            <numerusform>%Ln vía de acceso</numerusform>
            <numerusform>%Ln vías de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln palabra por minuto</numerusform>
            <numerusform>%Ln palabras por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) too many for the time.</source>
        <translation>
            <numerusform>Sobra una palabra para ese tiempo.</numerusform>
            <numerusform>Sobran %Ln palabras para ese tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About NetBook</source>
        <translation>&amp;Acerca de NetBook</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Traer…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>&amp;Buscar personas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Llevarse…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Write names…</source>
        <translation>&amp;Escribir nombres…</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nueva</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ Etiqueta</translation>
    </message>
    <message>
        <source>20 minutes about {what}?</source>
        <translation>¿20 minutos sobre {what}?</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things said in one line</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A conversation can&apos;t lie after today.</source>
        <translation>Una conversación no puede ser posterior a hoy.</translation>
    </message>
    <message>
        <source>A few conversations, or something done together.</source>
        <translation>Algunas conversaciones, o algo hecho en común.</translation>
    </message>
    <message>
        <source>A few lines about you that can be forwarded as they are, without yours above them.</source>
        <translation>Unas líneas sobre ti que se puedan reenviar tal cual, sin las tuyas encima.</translation>
    </message>
    <message>
        <source>A filter is on, or it is called otherwise.</source>
        <translation>Hay un filtro puesto, o se llama de otra manera.</translation>
    </message>
    <message>
        <source>A first message that asks.</source>
        <translation>Un primer mensaje que ya pide.</translation>
    </message>
    <message>
        <source>A gap so far</source>
        <translation>Un hueco por ahora</translation>
    </message>
    <message>
        <source>A good length:</source>
        <translation>Buena extensión:</translation>
    </message>
    <message>
        <source>A good moment to write down the last conversation.</source>
        <translation>Buen momento para anotar la última conversación.</translation>
    </message>
    <message>
        <source>A lead, not posted</source>
        <comment>where an opening comes from</comment>
        <translation>Una pista, sin publicar</translation>
    </message>
    <message>
        <source>A line is a name, a colon and a value; “{line}” is left out.</source>
        <translation>Una línea es un nombre, dos puntos y un valor; «{line}» se deja fuera.</translation>
    </message>
    <message>
        <source>A made-up notebook in a file of its own. One click brings you back.</source>
        <translation>Un cuaderno inventado, en su propio archivo. Con un clic vuelves.</translation>
    </message>
    <message>
        <source>A mail link takes no files: attach them there, or save it as .eml.</source>
        <translation>Un enlace de correo no lleva archivos: adjúntalos allí, o guárdalo como .eml.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A name comes first:</source>
        <translation>Primero va un nombre:</translation>
    </message>
    <message>
        <source>A no should cost them one word.</source>
        <translation>Decir que no debería costarle una sola palabra.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation>Una foto puede tener 25 MB como máximo; elige una más pequeña.</translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation>Una promesa tiene un día que NetBook no entiende.</translation>
    </message>
    <message>
        <source>A question about {what}</source>
        <translation>Una pregunta sobre {what}</translation>
    </message>
    <message>
        <source>A real opening</source>
        <translation>Una vacante de verdad</translation>
    </message>
    <message>
        <source>A reason to write</source>
        <translation>Un motivo para escribir</translation>
    </message>
    <message>
        <source>A reference for {what}?</source>
        <translation>¿Una referencia para {what}?</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Una etapa necesita un nombre.</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Un archivo de texto</translation>
    </message>
    <message>
        <source>A time and a reason to meet</source>
        <translation>Hora y motivo para reunirse</translation>
    </message>
    <message>
        <source>A time and a reason to meet:</source>
        <translation>Hora y motivo para reunirse:</translation>
    </message>
    <message>
        <source>A title is enough to begin with. It need not be posted anywhere.</source>
        <translation>Para empezar basta un cargo. No hace falta que esté publicada.</translation>
    </message>
    <message>
        <source>A worn phrase:</source>
        <translation>Una frase gastada:</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About</source>
        <comment>whom or what a question is about</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About NetBook</source>
        <translation>Acerca de NetBook</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>About them first</source>
        <translation>Primero, la otra persona</translation>
    </message>
    <message>
        <source>About which organisation</source>
        <translation>Sobre qué organización</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>Sobre quién o qué</translation>
    </message>
    <message>
        <source>About {about}: {question}</source>
        <translation>Sobre {about}: {question}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>About {name} first:</source>
        <translation>Primero, sobre {name}:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln document(s)</source>
        <translation>
            <numerusform>Añadir un documento</numerusform>
            <numerusform>Añadir %Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Añadir una persona</numerusform>
            <numerusform>Añadir %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Añadir un documento…</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Añadir un campo propio</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>Añadir una mensajería</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Add a pitch</source>
        <translation>Añadir una presentación breve</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Añadir una promesa</translation>
    </message>
    <message>
        <source>Add a proof</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Add a proof of it…</source>
        <translation>Añadir una prueba…</translation>
    </message>
    <message>
        <source>Add a proof of {skill}</source>
        <translation>Añadir una prueba de {skill}</translation>
    </message>
    <message>
        <source>Add a related person</source>
        <translation>Añadir una persona relacionada</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una habilidad</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>Añadir una dirección web</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Add an email</source>
        <translation>Añadir un correo</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add as a new stage</source>
        <translation>Añadir como etapa nueva</translation>
    </message>
    <message>
        <source>Add or take off tags</source>
        <translation>Poner o quitar etiquetas</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation>Añadir por nombre</translation>
    </message>
    <message>
        <source>Add somebody who took part</source>
        <translation>Añadir a alguien que participó</translation>
    </message>
    <message>
        <source>Add somebody whom {name} knows</source>
        <translation>Añadir a alguien que {name} conoce</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Añadir algo</translation>
    </message>
    <message>
        <source>Add something you did together</source>
        <translation>Añadir algo en común</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir a estas personas</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>Add to: {section}</source>
        <translation>Añadir a: {section}</translation>
    </message>
    <message>
        <source>Add what they ask for</source>
        <translation>Añadir lo que piden</translation>
    </message>
    <message>
        <source>Add what they told</source>
        <translation>Añadir lo que contó</translation>
    </message>
    <message>
        <source>Add what was given, asked or received</source>
        <translation>Añadir lo dado, pedido o recibido</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Add “{what}”</source>
        <translation>Añadir «{what}»</translation>
    </message>
    <message>
        <source>Added {day}.</source>
        <comment>a person, to the notebook</comment>
        <translation>En el cuaderno desde {day}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;All files (*)</source>
        <translation>Libretas de direcciones (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Después del nombre</translation>
    </message>
    <message>
        <source>After the name (PhD)</source>
        <translation>Después del nombre (PhD)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln on People</source>
        <translation>
            <numerusform>Ver a la persona en Personas</numerusform>
            <numerusform>Ver las %Ln en Personas</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Todos los campos…</translation>
    </message>
    <message>
        <source>All openings</source>
        <translation>Todas las vacantes</translation>
    </message>
    <message>
        <source>All that was noted of both now stands at {name}.</source>
        <translation>Todo lo anotado de las dos está ahora en {name}.</translation>
    </message>
    <message>
        <source>Also fine: {what}.</source>
        <translation>También bien: {what}.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocido como</translation>
    </message>
    <message>
        <source>Also known as “{snippet}”</source>
        <translation>También conocido como «{snippet}»</translation>
    </message>
    <message>
        <source>An answer is waited for until</source>
        <translation>Se espera respuesta hasta</translation>
    </message>
    <message>
        <source>An easy way out</source>
        <translation>Una salida fácil</translation>
    </message>
    <message>
        <source>An easy way out:</source>
        <translation>Una salida fácil:</translation>
    </message>
    <message>
        <source>An introduction to {name}?</source>
        <translation>¿Me presentas a {name}?</translation>
    </message>
    <message>
        <source>An introduction: {what}?</source>
        <translation>¿Me presentas a alguien? ({what})</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Another disk is best; a folder that is kept the same elsewhere is good.</source>
        <translation>Lo mejor es otro disco; también sirve una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro sitio</translation>
    </message>
    <message>
        <source>Another place where you have worked</source>
        <translation>Otro sitio donde has trabajado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Respuesta a: {question}</translation>
    </message>
    <message>
        <source>Answered by what you noted</source>
        <translation>Respondido por lo que anotaste</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>stage of an opening</comment>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tabla</translation>
    </message>
    <message>
        <source>As how close says</source>
        <translation>Según el trato</translation>
    </message>
    <message>
        <source>As how close says: {often}</source>
        <translation>Según el trato: {often}</translation>
    </message>
    <message>
        <source>As it comes: {latest}</source>
        <translation>Por defecto: {latest}</translation>
    </message>
    <message>
        <source>As on an envelope</source>
        <translation>Como en un sobre</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Lo entendido</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Como es habitual en el idioma</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Como qué</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Contacto</translation>
    </message>
    <message numerus="yes">
        <source>Ask about the %Ln skipped</source>
        <translation>
            <numerusform>Preguntar por la que saltaste</numerusform>
            <numerusform>Preguntar por las %Ln que saltaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about the %Ln put aside by “not now”</source>
        <translation>
            <numerusform>Preguntar otra vez por la que quedó en «ahora no»</numerusform>
            <numerusform>Preguntar otra vez por las %Ln que quedaron en «ahora no»</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again about those put aside</source>
        <translation>Preguntar otra vez por quienes apartaste</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Pedirlo otra vez: {day}</translation>
    </message>
    <message>
        <source>Ask how it went in three weeks</source>
        <translation>Preguntar cómo fue dentro de tres semanas</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>Ask somebody about {name}</source>
        <translation>Preguntar a alguien sobre {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
    <message>
        <source>Ask {name} about someone</source>
        <translation>Preguntar a {name} por alguien</translation>
    </message>
    <message>
        <source>Ask {name} about {about}: {question}</source>
        <translation>Preguntar a {name} sobre {about}: {question}</translation>
    </message>
    <message>
        <source>Ask {name} about {other}</source>
        <translation>Preguntar a {name} por {other}</translation>
    </message>
    <message>
        <source>Ask {name} again</source>
        <translation>Pedírselo otra vez a {name}</translation>
    </message>
    <message>
        <source>Ask {name} first how well they know {other}.</source>
        <translation>Pregunta primero a {name} qué trato tiene con {other}.</translation>
    </message>
    <message>
        <source>Ask {name} first whether they were there at the same time.</source>
        <translation>Pregunta primero a {name} si coincidieron allí.</translation>
    </message>
    <message>
        <source>Ask {name} for a meeting</source>
        <translation>Pedir a {name} una reunión</translation>
    </message>
    <message>
        <source>Ask {name} for a reference</source>
        <translation>Pedir a {name} una referencia</translation>
    </message>
    <message>
        <source>Ask {name} for advice</source>
        <translation>Pedir consejo a {name}</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation>Pedir a {name} una presentación</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction to {other}</source>
        <translation>Pedir a {name} que te presente a {other}</translation>
    </message>
    <message>
        <source>Ask {name} what would help right now, and note it: then you can give first.</source>
        <translation>Pregunta a {name} qué le ayudaría ahora mismo y anótalo: así puedes dar primero.</translation>
    </message>
    <message>
        <source>Ask {name}: {question}</source>
        <translation>Preguntar a {name}: {question}</translation>
    </message>
    <message>
        <source>Ask “still so?”</source>
        <translation>Preguntar «¿sigue así?»</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Asked about someone</source>
        <translation>Pregunté por alguien</translation>
    </message>
    <message>
        <source>Asked already this week.</source>
        <translation>Ya pediste algo esta semana.</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Pedido antes</translation>
    </message>
    <message>
        <source>Asked before:</source>
        <translation>Pedido antes:</translation>
    </message>
    <message>
        <source>Asked for a meeting</source>
        <translation>Pedí una reunión</translation>
    </message>
    <message>
        <source>Asked for a reference</source>
        <translation>Pedí una referencia</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>Pedí consejo</translation>
    </message>
    <message>
        <source>Asked for an introduction</source>
        <translation>Pedí una presentación</translation>
    </message>
    <message>
        <source>Asked for an introduction lately,</source>
        <translation>Hace poco pediste una presentación,</translation>
    </message>
    <message>
        <source>Asked lately:</source>
        <translation>Pedido hace poco:</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Pedido {day}</translation>
    </message>
    <message>
        <source>Asked somebody else:</source>
        <translation>Se lo pediste a otra persona:</translation>
    </message>
    <message>
        <source>Asked today: {question}</source>
        <translation>Preguntado hoy: {question}</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Preguntado: {what}</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Lo pedido</translation>
    </message>
    <message>
        <source>Asks for anything at all:</source>
        <translation>Pide cualquier cosa:</translation>
    </message>
    <message>
        <source>Asks for nothing.</source>
        <translation>No pide nada.</translation>
    </message>
    <message>
        <source>Asks this week</source>
        <translation>Peticiones de esta semana</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Como tarde</translation>
    </message>
    <message>
        <source>At the latest, for {close}</source>
        <translation>Como tarde, con trato {close}</translation>
    </message>
    <message>
        <source>At the latest: {who}</source>
        <translation>Como tarde: {who}</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>At what time, like 14:30</source>
        <translation>A qué hora, como 14:30</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to my notebook</source>
        <translation>Volver a mi cuaderno</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <translation>Volver a los temas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back: out of a dialog, or to the page before</source>
        <translation>Atrás: salir de un diálogo o ir a la página anterior</translation>
    </message>
    <message>
        <source>Back; what is written stays</source>
        <translation>Atrás; lo escrito se queda</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Copia {when}</translation>
    </message>
    <message>
        <source>Backed up {when}, also in {place}</source>
        <translation>Copia {when}, también en {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, also on {place}</source>
        <translation>Copia {when}, también en {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, in {place} {earlier}</source>
        <translation>Copia {when}; en {place}, {earlier}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} since {day}</source>
        <translation>Copia {when}; en {place}, ninguna desde el {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} yet</source>
        <translation>Copia {when}; en {place}, aún no</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} since {day}</source>
        <translation>Copia {when}; en {place}, ninguna desde el {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} yet</source>
        <translation>Copia {when}; en {place}, aún no</translation>
    </message>
    <message>
        <source>Backed up {when}, on this disk only</source>
        <translation>Copia {when}, solo en este disco</translation>
    </message>
    <message>
        <source>Backed up {when}, on {place} {earlier}</source>
        <translation>Copia {when}; en {place}, {earlier}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups also in</source>
        <translation>Copias también en</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Antes del nombre</translation>
    </message>
    <message>
        <source>Before the name (Dr)</source>
        <translation>Antes del nombre (Dr.)</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Antes de pedir</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln to look at</source>
        <translation>
            <numerusform>Antes de enviar: una cosa que revisar</numerusform>
            <numerusform>Antes de enviar: %Ln cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you send: nothing to look at</source>
        <translation>Antes de enviar: nada que revisar</translation>
    </message>
    <message>
        <source>Before you write. Copy puts words for a search engine on the clipboard.</source>
        <translation>Antes de escribir. «Copiar» pone en el portapapeles palabras para un buscador.</translation>
    </message>
    <message>
        <source>Begin again with a text for this</source>
        <translation>Empezar de nuevo con un texto para esto</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Empezar con este</translation>
    </message>
    <message>
        <source>Begin with what moves them, then say what moves you.</source>
        <translation>Empieza por lo que le mueve y luego di lo que te mueve a ti.</translation>
    </message>
    <message>
        <source>Begin with “{what}”</source>
        <translation>Empezar con «{what}»</translation>
    </message>
    <message>
        <source>Below are a few lines that you can forward as they are.</source>
        <translation>Abajo tienes unas líneas que puedes reenviar tal cual.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Birthdays on Today</source>
        <translation>Cumpleaños en Hoy</translation>
    </message>
    <message>
        <source>Both are about: {what}</source>
        <translation>Las dos cosas tratan de: {what}</translation>
    </message>
    <message>
        <source>Both at {place}</source>
        <translation>Coincidisteis en {place}</translation>
    </message>
    <message>
        <source>Both at {place}, perhaps not at the same time.</source>
        <translation>Pasaron por {place}, quizá no a la vez.</translation>
    </message>
    <message>
        <source>Both at {place}, {when}</source>
        <translation>Coincidieron en {place}, {when}</translation>
    </message>
    <message>
        <source>Both at {place}, {when}.</source>
        <translation>Coincidieron en {place}, {when}.</translation>
    </message>
    <message>
        <source>Both have the tag {tag}.</source>
        <translation>Tienen en común la etiqueta {tag}.</translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>Coinciden en una conversación, el {day}</numerusform>
            <numerusform>Coinciden en %Ln conversaciones, la última el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}.</source>
        <translation>
            <numerusform>Coinciden en una conversación, el {day}.</numerusform>
            <numerusform>Coinciden en %Ln conversaciones, la última el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both know {name}.</source>
        <translation>Tienen en común a {name}.</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Bring in a posting</source>
        <translation>Traer un anuncio</translation>
    </message>
    <message>
        <source>Bring in an address book</source>
        <translation>Traer una libreta de direcciones</translation>
    </message>
    <message>
        <source>Bring in one person</source>
        <translation>Traer una persona</translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Traer personas</translation>
    </message>
    <message>
        <source>Bring in people…</source>
        <translation>Traer personas…</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person.</source>
        <translation>Trae la libreta de direcciones que tienes (.vcf, .csv o un .zip de LinkedIn), o empieza por una persona.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person. It all stays on this computer.</source>
        <translation>Trae la libreta de direcciones que tienes (.vcf, .csv o un .zip de LinkedIn), o empieza por una persona. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have, and come back here.</source>
        <translation>Trae la libreta de direcciones que tienes y vuelve aquí.</translation>
    </message>
    <message>
        <source>Bring in the posting that you copied</source>
        <translation>Traer el anuncio que copiaste</translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation>Traer {count} personas</translation>
    </message>
    <message>
        <source>Bring in, take away</source>
        <translation>Traer y llevarse</translation>
    </message>
    <message>
        <source>Bring in: {what}</source>
        <translation>Traer: {what}</translation>
    </message>
    <message>
        <source>Bringing in {what}…</source>
        <translation>Trayendo {what}…</translation>
    </message>
    <message>
        <source>Brought in from {file}, {day}.</source>
        <translation>De {file}, {day}.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Por días</translation>
    </message>
    <message>
        <source>CSV as Google Contacts reads it</source>
        <translation>CSV como lo lee Google Contacts</translation>
    </message>
    <message>
        <source>CSV as Outlook reads it</source>
        <translation>CSV como lo lee Outlook</translation>
    </message>
    <message>
        <source>CSV of NetBook, for a spreadsheet; comes back without loss</source>
        <translation>CSV de NetBook, para una hoja de cálculo; vuelve sin pérdidas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Llamar a {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Catch up with {name}</source>
        <translation>Ponerte al día con {name}</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Me puse al día</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Cambiar una conversación</translation>
    </message>
    <message>
        <source>Change a question: {what}</source>
        <translation>Cambiar una pregunta: {what}</translation>
    </message>
    <message>
        <source>Change after how long at the latest, for “{close}”</source>
        <translation>Cambiar el plazo máximo con trato «{close}»</translation>
    </message>
    <message>
        <source>Change how many people a day</source>
        <translation>Cambiar cuántas personas al día</translation>
    </message>
    <message>
        <source>Change how often “{close}” means</source>
        <translation>Cambiar cada cuánto es el trato «{close}»</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Cambiar la ficha</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Cambiar el objetivo</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Cambiar el próximo paso</translation>
    </message>
    <message>
        <source>Change the opening</source>
        <translation>Cambiar la vacante</translation>
    </message>
    <message>
        <source>Change what you know about {name}</source>
        <translation>Cambiar lo que sabes de {name}</translation>
    </message>
    <message>
        <source>Change when to ask whether facts are still so</source>
        <translation>Cambiar cuándo preguntar si algo sigue así</translation>
    </message>
    <message>
        <source>Change whether birthdays show on Today</source>
        <translation>Cambiar si los cumpleaños aparecen en Hoy</translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation>Cambiar: {channel}</translation>
    </message>
    <message>
        <source>Change “{what}”</source>
        <translation>Cambiar «{what}»</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Changes to this card were not saved the last time.</source>
        <translation>La última vez no se guardaron los cambios de esta ficha.</translation>
    </message>
    <message>
        <source>Changes {count}</source>
        <translation>Cambios {count}</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Comprobar el cuaderno</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose a stage, so that you know people before a job is open.</source>
        <translation>Elige una etapa, para conocer a gente antes de que haya una vacante.</translation>
    </message>
    <message>
        <source>Choose at least a name or an address.</source>
        <translation>Elige al menos un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose the one that matters most.</source>
        <translation>Elige la que más importa.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Choose who is to be put off no longer</source>
        <translation>Elige a quién dejar de aplazar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Close it and note it for {name}</source>
        <translation>Cerrarla y anotarla para {name}</translation>
    </message>
    <message>
        <source>Close it and write to {name}</source>
        <translation>Cerrarla y escribir a {name}</translation>
    </message>
    <message>
        <source>Close the opening</source>
        <translation>Cerrar la vacante</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close “{what}”</source>
        <translation>Cerrar «{what}»</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>stage of an opening</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed stays at the end. A stage with openings in it can&apos;t be deleted.</source>
        <translation>«Cerrada» se queda al final. Una etapa con vacantes no se puede eliminar.</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Colleague at {organisation}: you worked there.</source>
        <translation>Colega en {organisation}: tú trabajaste allí.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Comes to Today a few times a year; that you met is noted.</source>
        <translation>Aparece en Hoy unas cuantas veces al año; queda anotado que os conocisteis.</translation>
    </message>
    <message>
        <source>Comes to Today more often.</source>
        <translation>Aparece más a menudo en Hoy.</translation>
    </message>
    <message>
        <source>Comes to Today now and then; that you worked together is noted.</source>
        <translation>Aparece en Hoy de vez en cuando; queda anotado que trabajasteis juntos.</translation>
    </message>
    <message>
        <source>Connected on LinkedIn</source>
        <translation>Conexión en LinkedIn</translation>
    </message>
    <message>
        <source>Connected on LinkedIn {day}.</source>
        <translation>Conexión en LinkedIn: {day}.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>Conversations as CSV</source>
        <translation>Conversaciones en CSV</translation>
    </message>
    <message>
        <source>Conversations, one a line</source>
        <translation>Conversaciones, una por línea</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to them.</source>
        <translation>Copiado. Pégalo donde escribas a la persona.</translation>
    </message>
    <message>
        <source>Copied: {terms}</source>
        <translation>Copiado: {terms}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a posting in your browser and press Ctrl+V here, drop a saved page or a job mail on this page, or note what somebody told you: most openings are never posted.</source>
        <translation>Copia un anuncio en tu navegador y pulsa Ctrl+V aquí, suelta en esta página una página guardada o un correo de empleo, o anota lo que alguien te contó: la mayoría de las vacantes no se publica nunca.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy the backup</source>
        <translation>Llevar la copia al otro sitio</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Copy the posting in your browser and paste it, or drop a saved page or a job mail here. NetBook never goes online: it reads only what you give it.</source>
        <translation>Copia el anuncio en tu navegador y pégalo, o suelta aquí una página guardada o un correo de empleo. NetBook nunca se conecta: solo lee lo que le das.</translation>
    </message>
    <message>
        <source>Copy what is for {name}</source>
        <translation>Copiar lo que es para {name}</translation>
    </message>
    <message>
        <source>Copy words to search by: {question}</source>
        <translation>Copiar palabras para buscar: {question}</translation>
    </message>
    <message>
        <source>Copy, and open the profile</source>
        <translation>Copiar y abrir el perfil</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it</source>
        <translation>No se pudo leer, o no del todo</translation>
    </message>
    <message>
        <source>Could we speak for 20 minutes next week, by phone or video, about {what}? I will bring two questions.</source>
        <translation>¿Podríamos hablar 20 minutos la semana que viene, por teléfono o videollamada, sobre {what}? Llevaré dos preguntas preparadas.</translation>
    </message>
    <message>
        <source>Could you tell me by Friday where it stands: {what}?</source>
        <translation>¿Podrías decirme antes del viernes en qué punto está esto: {what}?</translation>
    </message>
    <message>
        <source>Could you tell me by Friday whether it suits you?</source>
        <translation>¿Podrías decirme antes del viernes si te viene bien?</translation>
    </message>
    <message>
        <source>Count gives and asks</source>
        <translation>Contar lo dado y lo pedido</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Contar personas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs a conversation.</source>
        <translation>Ctrl+Intro anota una conversación.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Currency (EUR, GBP, …)</source>
        <translation>Moneda (EUR, GBP, …)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dates and tags</source>
        <translation>Fechas y etiquetas</translation>
    </message>
    <message>
        <source>Dates: {what}</source>
        <translation>Fechas: {what}</translation>
    </message>
    <message>
        <source>Days between conversations</source>
        <translation>Días entre conversaciones</translation>
    </message>
    <message>
        <source>Days between conversations, at the latest</source>
        <translation>Días entre conversaciones, como máximo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Eliminar	Supr</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a promise: {what}</source>
        <translation>Eliminar una promesa: {what}</translation>
    </message>
    <message>
        <source>Delete a question: {what}</source>
        <translation>Eliminar una pregunta: {what}</translation>
    </message>
    <message>
        <source>Delete a stage</source>
        <translation>Eliminar una etapa</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete for good, once you agree</source>
        <translation>Eliminar definitivamente, si lo confirmas</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete the opening</source>
        <translation>Eliminar la vacante</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>Eliminar a {who}</translation>
    </message>
    <message>
        <source>Delete “{what}”</source>
        <translation>Eliminar «{what}»</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>¿Hablaste con {name}?</translation>
    </message>
    <message>
        <source>Doesn’t say what you bring.</source>
        <translation>No dice qué aportas.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button: what was asked of me is done</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Basta por ahora</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Hecho: {what}.</translation>
    </message>
    <message>
        <source>Draft {number} of {count}: look whether it is right.</source>
        <translation>Borrador {number} de {count}: mira si está bien.</translation>
    </message>
    <message>
        <source>Drop .vcf or .csv files or a LinkedIn .zip anywhere in this window, or choose them. You see what is in them before anything is stored.</source>
        <translation>Suelta archivos .vcf o .csv o un .zip de LinkedIn en cualquier parte de esta ventana, o elígelos. Ves lo que hay en ellos antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Drop a .vcf, .csv or a LinkedIn .zip here, or choose a file.</source>
        <translation>Suelta aquí un .vcf, un .csv o un .zip de LinkedIn, o elige un archivo.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Pendientes primero</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Bien ganado</translation>
    </message>
    <message>
        <source>Earned:</source>
        <translation>Bien ganado:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Editar	Intro</translation>
    </message>
    <message>
        <source>Edit the opening</source>
        <translation>Editar la vacante</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar a {name}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Editar: {what}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Email and phone</source>
        <translation>Correo y teléfono</translation>
    </message>
    <message>
        <source>Email of whom to ask</source>
        <translation>Correo de contacto</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there too.</source>
        <translation>Empresas y escuelas con sus años: NetBook encuentra quién estuvo allí también.</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there with you.</source>
        <translation>Empresas y escuelas con sus años: NetBook encuentra quién estuvo allí contigo.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Enjoyed</source>
        <translation>A gusto</translation>
    </message>
    <message>
        <source>Enjoyed working with</source>
        <translation>Trabajé a gusto</translation>
    </message>
    <message>
        <source>Enjoyed working with {who}</source>
        <translation>Trabajé a gusto con {who}</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: you were in touch with %Ln people</source>
        <translation>
            <numerusform>Suficiente por hoy: ya has hablado con una persona</numerusform>
            <numerusform>Suficiente por hoy: ya has hablado con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter here answers “worked together”; Esc goes back to the keys.</source>
        <translation>Aquí Intro responde «Trabajamos juntos»; Esc vuelve a las teclas.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything goes out as vCard or CSV, people and conversations, all of them or those you chose.</source>
        <translation>Todo sale como vCard o CSV, personas y conversaciones, todas o las que elijas.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Fair: every hop is strong, but two people stand between.</source>
        <translation>Aceptable: cada paso es fuerte, pero hay dos personas de por medio.</translation>
    </message>
    <message>
        <source>Fair: {name} could say something about you, not much.</source>
        <translation>Aceptable: {name} podría decir algo de ti, no mucho.</translation>
    </message>
    <message>
        <source>Fair: {name} may not know {other} well.</source>
        <translation>Aceptable: quizá {name} no conozca bien a {other}.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Apellidos primero</translation>
    </message>
    <message>
        <source>Few asks this week</source>
        <translation>Pocas peticiones esta semana</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>an opening: somebody was found</comment>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Filters are on: perhaps they leave somebody out.</source>
        <translation>Hay filtros puestos: quizá dejan fuera a alguien.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Find or &amp;do anything</source>
        <translation>Buscar o &amp;hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Buscar o crear una etiqueta</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Por averiguar</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>First bring these people in, or cancel.</source>
        <translation>Primero trae a estas personas, o cancela.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name first</source>
        <translation>Nombre primero</translation>
    </message>
    <message>
        <source>First tell {name} how it went with {other}.</source>
        <translation>Cuenta primero a {name} cómo fue con {other}.</translation>
    </message>
    <message>
        <source>First tell {name} how the introduction went.</source>
        <translation>Cuenta primero a {name} cómo fue la presentación.</translation>
    </message>
    <message>
        <source>Flat or building</source>
        <translation>Piso o edificio</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Hacer seguimiento con {name}</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Hice seguimiento</translation>
    </message>
    <message>
        <source>Following up: {what}</source>
        <translation>Retomo esto: {what}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For a year {name} has heard from you only when you needed something. What could you give back?</source>
        <translation>Desde hace un año, {name} solo ha sabido de ti cuando necesitabas algo. ¿Qué podrías dar tú?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para otras personas</translation>
    </message>
    <message>
        <source>For whom or what: a meetup, a call, an interview</source>
        <translation>Para quién o qué: un encuentro, una llamada, una entrevista</translation>
    </message>
    <message>
        <source>For whom, if not for you</source>
        <translation>Para quién, si no es para ti</translation>
    </message>
    <message>
        <source>For you: {what}</source>
        <translation>Para ti: {what}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Found in a conversation: “{snippet}”</source>
        <translation>Encontrado en una conversación: «{snippet}»</translation>
    </message>
    <message>
        <source>Found in a note: “{snippet}”</source>
        <translation>Encontrado en una nota: «{snippet}»</translation>
    </message>
    <message>
        <source>Found in a position: “{snippet}”</source>
        <translation>Encontrado en un puesto: «{snippet}»</translation>
    </message>
    <message>
        <source>Found in what you know: “{snippet}”</source>
        <translation>Encontrado en lo que sabes: «{snippet}»</translation>
    </message>
    <message>
        <source>Free under the MIT licence. Inside are Python, Qt for Python (LGPL), SQLite and SQLCipher, SQLAlchemy, Alembic, chardet and the Inter typeface (OFL).</source>
        <translation>Libre bajo la licencia MIT. Dentro hay Python, Qt for Python (LGPL), SQLite y SQLCipher, SQLAlchemy, Alembic, chardet y la tipografía Inter (OFL).</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where an opening comes from</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From LinkedIn, connected {day}.</source>
        <translation>De LinkedIn, conexión del {day}.</translation>
    </message>
    <message>
        <source>From a backup or another disk.</source>
        <translation>De una copia o de otro disco.</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>De un archivo de texto…</translation>
    </message>
    <message>
        <source>From where you know it</source>
        <translation>De dónde lo sabes</translation>
    </message>
    <message>
        <source>From where, or who said it</source>
        <translation>De dónde es, o quién lo dijo</translation>
    </message>
    <message>
        <source>From where…</source>
        <translation>Origen…</translation>
    </message>
    <message>
        <source>From your notebook</source>
        <translation>De tu cuaderno</translation>
    </message>
    <message>
        <source>From {name}:</source>
        <translation>De {name}:</translation>
    </message>
    <message>
        <source>From {name}: {what} ({source})</source>
        <comment>a lead that somebody gave to the user</comment>
        <translation>De {name}: {what} ({source})</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Jornada completa</translation>
    </message>
    <message>
        <source>Gave something</source>
        <translation>Di algo</translation>
    </message>
    <message>
        <source>Gave, asked or received</source>
        <translation>Dado, pedido o recibido</translation>
    </message>
    <message>
        <source>Give something first. Noted {day}: {what}</source>
        <translation>Da algo primero. Anotado el {day}: {what}</translation>
    </message>
    <message>
        <source>Give something to {name}</source>
        <translation>Dar algo a {name}</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Lo dado</translation>
    </message>
    <message>
        <source>Gives and asks</source>
        <translation>Dar y pedir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Go on with all others</source>
        <translation>Seguir con las demás</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Retomar con {name}</translation>
    </message>
    <message>
        <source>Go on with {who}</source>
        <translation>Retomar con {who}</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Ir allí o hacerlo</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Go to {organisation}</source>
        <translation>Ir a {organisation}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contactos de Google</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>Cóm&amp;o</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>A medio escribir</translation>
    </message>
    <message>
        <source>Half written when NetBook ended; kept.</source>
        <translation>A medio escribir cuando se cerró NetBook; se conservó.</translation>
    </message>
    <message>
        <source>Have backups also in</source>
        <translation>Guardar copias también en</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>a message begins</comment>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Here stand the organisations of the people in your notebook, and those where you want to work. Bring in people, or press “New”.</source>
        <translation>Aquí están las organizaciones de las personas de tu cuaderno y aquellas donde quieres trabajar. Trae personas o pulsa «Nueva».</translation>
    </message>
    <message>
        <source>Hi {name},</source>
        <comment>a message begins</comment>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>Hi {name}, I come back to this: “{wish}”. Here is what I have:</source>
        <translation>Hola, {name}. Vuelvo a esto: «{wish}». Aquí tienes lo que he encontrado:</translation>
    </message>
    <message>
        <source>Hi {name}, this may be for you: “{what}”. Is it still what you look for?</source>
        <translation>Hola, {name}. Quizá te sirva esto: «{what}». ¿Sigues buscándolo?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. I know my way there: {skill}. Shall I help?</source>
        <translation>Hola, {name}. Me contaste esto: «{wish}». De eso sé algo: {skill}. ¿Te ayudo?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. It made me think of {other}: “{offer}”. May I introduce you to each other?</source>
        <translation>Hola, {name}. Me contaste esto: «{wish}». Me hizo pensar en {other}: «{offer}». ¿Te parece bien que os presente?</translation>
    </message>
    <message>
        <source>Hide what is no longer so</source>
        <translation>Ocultar lo que ya no es así</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How are things with {topic}?</source>
        <translation>¿Qué tal con {topic}?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <comment>subject of a message</comment>
        <translation>¿Qué tal estás?</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>How close ▾</source>
        <translation>Trato ▾</translation>
    </message>
    <message>
        <source>How close: {circle}</source>
        <translation>Trato: {circle}</translation>
    </message>
    <message>
        <source>How close: {who}</source>
        <translation>Trato: {who}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo acabó?</translation>
    </message>
    <message>
        <source>How did they come to what they do?</source>
        <translation>¿Cómo llegó a lo que hace?</translation>
    </message>
    <message>
        <source>How far you are with it</source>
        <translation>En qué punto estás con ella</translation>
    </message>
    <message>
        <source>How fast you speak</source>
        <translation>A qué velocidad hablas</translation>
    </message>
    <message>
        <source>How have things been for you since we spoke on {day}?</source>
        <translation>¿Qué tal te ha ido todo desde que hablamos el {day}?</translation>
    </message>
    <message>
        <source>How introductions went is told</source>
        <translation>Contaste cómo fueron las presentaciones</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Cómo se pronuncia</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>How many people and promises wait, never a name. On the desktop, or in the window where the desktop shows no notifications.</source>
        <translation>Cuántas personas y promesas esperan, nunca un nombre. En el escritorio, o en la ventana si el escritorio no muestra notificaciones.</translation>
    </message>
    <message>
        <source>How much of the time is gone</source>
        <translation>Cuánto tiempo ha pasado</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>How often it comes again</source>
        <translation>Cada cuánto se repite</translation>
    </message>
    <message>
        <source>How often ▾</source>
        <translation>Cada cuánto ▾</translation>
    </message>
    <message>
        <source>How often, for how close</source>
        <translation>Cada cuánto, según el trato</translation>
    </message>
    <message>
        <source>How often, for {close}</source>
        <translation>Cada cuánto, con trato {close}</translation>
    </message>
    <message>
        <source>How often: {often}</source>
        <translation>Cada cuánto: {often}</translation>
    </message>
    <message>
        <source>How often: {who}</source>
        <translation>Cada cuánto: {who}</translation>
    </message>
    <message>
        <source>How one works</source>
        <translation>Cómo se trabaja</translation>
    </message>
    <message>
        <source>How recent the last conversation is</source>
        <translation>Lo reciente que es la última conversación</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Con qué seguridad</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Qué relación tienen</translation>
    </message>
    <message>
        <source>How would you write to {name}: by email, or is there a better way?</source>
        <translation>¿Cómo escribirías tú a {name}: por correo, o hay una manera mejor?</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Cómo lo enviaste</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Cómo firmas</translation>
    </message>
    <message>
        <source>How you sign, for instance your first name</source>
        <translation>Cómo firmas, por ejemplo con tu nombre</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Cómo…</translation>
    </message>
    <message>
        <source>I am interested in what {organisation} does.</source>
        <translation>Me interesa lo que hace {organisation}.</translation>
    </message>
    <message>
        <source>I am interested in {what}.</source>
        <translation>Me interesa el puesto de {what}.</translation>
    </message>
    <message>
        <source>I and my {mine}, you and your {yours}.</source>
        <comment>how often words stand in a message</comment>
        <translation>«I» y «my», {mine}; «you» y «your», {yours}.</translation>
    </message>
    <message>
        <source>I applied for {what}, and would like to know by Friday where it stands.</source>
        <translation>Presenté mi candidatura al puesto de {what} y me gustaría saber antes del viernes en qué punto está.</translation>
    </message>
    <message>
        <source>I asked for something…</source>
        <translation>Pedí algo…</translation>
    </message>
    <message>
        <source>I come back to what I asked you on {day}.</source>
        <translation>Vuelvo a lo que te pedí el {day}.</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Ya lo hice</translation>
    </message>
    <message>
        <source>I did it	D</source>
        <translation>Ya lo hice	D</translation>
    </message>
    <message>
        <source>I gave something…</source>
        <translation>Di algo…</translation>
    </message>
    <message>
        <source>I got it, or whom it was for</source>
        <translation>La conseguí, o la consiguió quien la buscaba</translation>
    </message>
    <message>
        <source>I met {name} on {day}; thank you again for introducing us.</source>
        <translation>Conocí a {name} el {day}; gracias de nuevo por presentarnos.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Yo prometí</translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation>Empecé yo</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. I may be able to help ({offer}). Shall I?</source>
        <translation>Me acuerdo de esto que me contaste: {wish}. Quizá yo pueda ayudar ({offer}). ¿Te parece?</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. {name} may be able to help ({offer}). Shall I ask?</source>
        <translation>Me acuerdo de esto que me contaste: {wish}. Quizá {name} pueda ayudar ({offer}). ¿Le pregunto?</translation>
    </message>
    <message>
        <source>I saw an opening that may be something for you, or for somebody you know: {what}.</source>
        <translation>Vi una vacante que quizá te interese, a ti o a alguien que conozcas: {what}.</translation>
    </message>
    <message>
        <source>I saw that {organisation} has an opening: {title}.</source>
        <translation>He visto que {organisation} tiene un puesto abierto: {title}.</translation>
    </message>
    <message>
        <source>I saw this opening: {title}.</source>
        <translation>Vi esta vacante: {title}.</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Lo envié</translation>
    </message>
    <message>
        <source>I told how it went with {name}</source>
        <translation>Ya conté cómo fue con {name}</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me retiré</translation>
    </message>
    <message>
        <source>I would be glad of 15 minutes to hear what matters most there.</source>
        <translation>Agradecería 15 minutos para saber qué es lo que más importa allí.</translation>
    </message>
    <message>
        <source>If it does not suit you, just say so.</source>
        <translation>Si no te viene bien, dímelo sin más.</translation>
    </message>
    <message>
        <source>If it is not the right moment, just say so; a word on what matters to {name} would help me just as much.</source>
        <translation>Si no es buen momento, dímelo sin más; me ayudaría igual saber qué le importa a {name}.</translation>
    </message>
    <message>
        <source>Imported {imported}, {known} known, {unread} unreadable.</source>
        <translation>Importadas: {imported}; ya conocidas: {known}; ilegibles: {unread}.</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>En 2 semanas</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>En un texto</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>En todas las listas</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In sum</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>En la lista de conversaciones</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>In what you know</source>
        <translation>En lo que sabes</translation>
    </message>
    <message>
        <source>In your address book, with no conversation noted.</source>
        <translation>En tu libreta de direcciones, sin ninguna conversación anotada.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>on a button</comment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>Insertar una línea</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Insertar: {what}</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <comment>stage of an opening</comment>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Introduce two people</source>
        <translation>Presentar a dos personas</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>stage of an opening</comment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Introduced me</source>
        <translation>Me presentó</translation>
    </message>
    <message>
        <source>Introduced {name} and {other}: {what}.</source>
        <translation>Puse en contacto a {name} con {other}: {what}.</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Presentar…</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Introduction to {name}</source>
        <translation>Presentación a {name}</translation>
    </message>
    <message>
        <source>Introductions asked of them</source>
        <translation>Presentaciones que le pediste</translation>
    </message>
    <message>
        <source>It is a good moment to ask.</source>
        <translation>Es buen momento para pedir.</translation>
    </message>
    <message>
        <source>It is about {name}</source>
        <translation>Es sobre {name}</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Ahora se llama {name}.</translation>
    </message>
    <message>
        <source>It is my promise</source>
        <translation>Es promesa mía</translation>
    </message>
    <message>
        <source>It is no longer so, or so again</source>
        <translation>Ya no es así, o vuelve a serlo</translation>
    </message>
    <message>
        <source>It is no promise</source>
        <translation>No es una promesa</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>No se vuelve a proponer.</translation>
    </message>
    <message>
        <source>It is on the board for {name} now.</source>
        <translation>Ya está en el tablero, para {name}.</translation>
    </message>
    <message>
        <source>It is their promise</source>
        <translation>Es promesa suya</translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation>Es hora de escribir, o ya ha pasado</translation>
    </message>
    <message>
        <source>It isn&apos;t for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>It went away: filled, or no longer open</source>
        <translation>Ya no está: se cubrió o se cerró</translation>
    </message>
    <message numerus="yes">
        <source>Just these %Ln</source>
        <translation>
            <numerusform>Solo esta</numerusform>
            <numerusform>Solo estas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a message that worked, and begin with it the next time.</source>
        <translation>Guarda un mensaje que funcionó y empieza con él la próxima vez.</translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation>Cumplir una promesa a {name}</translation>
    </message>
    <message>
        <source>Keep a promise: {what}</source>
        <translation>Cumplir una promesa: {what}</translation>
    </message>
    <message>
        <source>Keep half-written text</source>
        <translation>Guardar el texto a medias</translation>
    </message>
    <message>
        <source>Keep the message “{what}”</source>
        <translation>Guardar el mensaje «{what}»</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Guardar este texto</translation>
    </message>
    <message>
        <source>Keep what was chosen</source>
        <translation>Recordar lo elegido</translation>
    </message>
    <message>
        <source>Kept from a file</source>
        <translation>Conservado de un archivo</translation>
    </message>
    <message>
        <source>Kept from files</source>
        <translation>Conservado de archivos</translation>
    </message>
    <message>
        <source>Kept word for word and written back on export; one line each.</source>
        <translation>Se conserva palabra por palabra y se devuelve al exportar; una línea cada cosa.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Know well</source>
        <translation>Nos conocemos bien</translation>
    </message>
    <message>
        <source>Know {name} well</source>
        <translation>Nos conocemos bien: {name}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidas</translation>
    </message>
    <message>
        <source>Known {count}</source>
        <translation>Conocidas {count}</translation>
    </message>
    <message>
        <source>Known: {what}</source>
        <translation>Ya lo sé: {what}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversación</translation>
    </message>
    <message>
        <source>Last time: {what}</source>
        <translation>La última vez: {what}</translation>
    </message>
    <message>
        <source>Last: {channel}, {when}.</source>
        <translation>Última vez: {channel}, {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a stage further to the end</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later for {name}</source>
        <translation>Más tarde para {name}</translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation>Más tarde ▾</translation>
    </message>
    <message>
        <source>Leave a gift for {name}</source>
        <translation>Descartar una idea para {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarla como estaba</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Salir del formulario</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Dejar esto fuera</translation>
    </message>
    <message>
        <source>Leave “{what}”</source>
        <translation>Dejar «{what}» así</translation>
    </message>
    <message>
        <source>Left out, since the notebook doesn’t know it: {what}.</source>
        <translation>Se dejó fuera, porque el cuaderno no lo sabe: {what}.</translation>
    </message>
    <message>
        <source>Left out: {names}. You know each other from messages only, as far as is noted.</source>
        <translation>Quedan fuera: {names}. Solo os conocéis por mensajes, según lo anotado.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Let NetBook look again</source>
        <translation>Que NetBook mire otra vez</translation>
    </message>
    <message>
        <source>Let be: {what}</source>
        <translation>Dejado estar: {what}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lines kept as they came</source>
        <translation>Líneas conservadas tal como vinieron</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>LinkedIn connection, nothing noted yet.</source>
        <translation>Conexión de LinkedIn, nada anotado aún.</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>Conexiones de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn gives an email address for {count} of them.</source>
        <translation>Con dirección de correo según LinkedIn: {count}.</translation>
    </message>
    <message>
        <source>Links and documents</source>
        <translation>Enlaces y documentos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Log	L</source>
        <translation>Anotar	L</translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln conversation(s)</source>
        <translation>
            <numerusform>Anotar %Ln conversación</numerusform>
            <numerusform>Anotar %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Anotar una conversación</translation>
    </message>
    <message>
        <source>Log a conversation with the person</source>
        <translation>Anotar una conversación con la persona</translation>
    </message>
    <message>
        <source>Log a conversation with {name}</source>
        <translation>Anotar una conversación con {name}</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Anotar todas</translation>
    </message>
    <message>
        <source>Log {channel} with {people}</source>
        <translation>Anotar: {channel} con {people}</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>Anotar: {what}</translation>
    </message>
    <message>
        <source>Long:</source>
        <translation>Largo:</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>at a check before sending</comment>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, echar un vistazo</translation>
    </message>
    <message>
        <source>Look at the folder</source>
        <translation>Mirar la carpeta</translation>
    </message>
    <message>
        <source>Look for backups</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Look whether it is right, then save it.</source>
        <translation>Mira si está bien y guárdala.</translation>
    </message>
    <message>
        <source>Looking for ways in…</source>
        <translation>Buscando vías de entrada…</translation>
    </message>
    <message>
        <source>Made for me</source>
        <comment>where an opening comes from</comment>
        <translation>Creada para mí</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Crear el ejemplo</translation>
    </message>
    <message>
        <source>Many asks this week.</source>
        <translation>Muchas peticiones esta semana.</translation>
    </message>
    <message>
        <source>May I name you as a reference for {what}? It would be one call of ten minutes within the next two weeks.</source>
        <translation>¿Puedo dar tu nombre como referencia para {what}? Sería una llamada de diez minutos en las próximas dos semanas.</translation>
    </message>
    <message>
        <source>Maya Okafor, Head of Data, Northwind
Tom Wójcik, tom@example.com
Priya, met at PyData</source>
        <translation>Maya Okafor, Jefa de Datos, Northwind
Tom Wójcik, tom@example.com
Priya, la conocí en PyData</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Mensaje a {name}</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Messenger address</source>
        <translation>Dirección de mensajería</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Coincidimos</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>answer: we met</comment>
        <translation>Coincidimos</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a wish: no longer wanted</comment>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Met in person</source>
        <translation>Encuentro en persona</translation>
    </message>
    <message numerus="yes">
        <source>Met in person %Ln time(s)</source>
        <translation>
            <numerusform>%Ln encuentro en persona</numerusform>
            <numerusform>%Ln encuentros en persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Met once, or exchanged a few words.</source>
        <translation>Coincidisteis una vez o cruzasteis unas palabras.</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>Coincidimos: {name}</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>More about you than about {name}.</source>
        <translation>Más sobre ti que sobre {name}.</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Más del tablero</translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation>Más sobre: {what}</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Mover una etapa</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Moverlo allí</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Moverlo…</translation>
    </message>
    <message>
        <source>Move the notebook to</source>
        <translation>Mover el cuaderno a</translation>
    </message>
    <message>
        <source>Move the notebook to {folder}? The window closes for a moment and opens again there. A backup stays where it is now.</source>
        <translation>¿Mover el cuaderno a {folder}? La ventana se cierra un momento y se vuelve a abrir allí. Una copia se queda donde está ahora.</translation>
    </message>
    <message>
        <source>Move the opening a stage back</source>
        <translation>Llevar la vacante una etapa atrás</translation>
    </message>
    <message>
        <source>Move the opening a stage on</source>
        <translation>Llevar la vacante una etapa adelante</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>Mover: {what}</translation>
    </message>
    <message>
        <source>Move “{what}” to {stage}</source>
        <translation>Mover «{what}» a {stage}</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la etapa</translation>
    </message>
    <message>
        <source>Name somebody who saw it</source>
        <translation>Nombrar a alguien que lo vio</translation>
    </message>
    <message>
        <source>Names a real opening:</source>
        <translation>Nombra una vacante de verdad:</translation>
    </message>
    <message>
        <source>Names a topic:</source>
        <translation>Nombra un tema:</translation>
    </message>
    <message>
        <source>Names no opening and no topic.</source>
        <translation>No nombra ninguna vacante ni ningún tema.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nombres, uno por línea</translation>
    </message>
    <message>
        <source>Names, organisations, tags, addresses, notes and conversations.</source>
        <translation>Nombres, organizaciones, etiquetas, direcciones, notas y conversaciones.</translation>
    </message>
    <message>
        <source>Nearly the same text</source>
        <translation>Casi el mismo texto</translation>
    </message>
    <message>
        <source>Nearly the same text:</source>
        <translation>Casi el mismo texto:</translation>
    </message>
    <message>
        <source>NetBook</source>
        <translation>NetBook</translation>
    </message>
    <message>
        <source>NetBook contacts</source>
        <translation>Contactos de NetBook</translation>
    </message>
    <message>
        <source>NetBook does not open this kind of link: {value}</source>
        <translation>NetBook no abre este tipo de enlace: {value}</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t know the headings of {file}. Say what each column is; nothing is stored yet.</source>
        <translation>NetBook no conoce los encabezados de {file}. Di qué es cada columna; aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t open this address.</source>
        <translation>NetBook no abre esta dirección.</translation>
    </message>
    <message>
        <source>NetBook ends</source>
        <translation>NetBook se cierra</translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation>NetBook ha cometido un error</translation>
    </message>
    <message>
        <source>NetBook puts together what you know of them, looks at your text before you send it, and sends nothing itself.</source>
        <translation>NetBook reúne lo que sabes de la persona, revisa tu texto antes de que lo envíes y no envía nada por su cuenta.</translation>
    </message>
    <message>
        <source>NetBook sends nothing. Copy what you like, and say here once you did it.</source>
        <translation>NetBook no envía nada. Copia lo que quieras y di aquí cuando lo hayas hecho.</translation>
    </message>
    <message>
        <source>NetBook starts in the background</source>
        <translation>NetBook arranca en segundo plano</translation>
    </message>
    <message>
        <source>NetBook stays in the tray</source>
        <translation>NetBook sigue en la bandeja</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Nueva vacante</translation>
    </message>
    <message>
        <source>New or&amp;ganisation</source>
        <translation>Nueva or&amp;ganización</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New organisation: {name}</source>
        <translation>Nueva organización: {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Nueva persona (Ctrl+N)</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Nueva persona: {name}</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>New position: {position}, since {when}</source>
        <translation>Nuevo puesto: {position}, desde {when}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>Nueva etiqueta: {name}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nuevas {count}</translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation>Recién llegadas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>Next: {names}…</source>
        <translation>Después: {names}…</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Próximo paso: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No account, no network. You can leave at any time: everything goes out as vCard or CSV.</source>
        <translation>Sin cuenta, sin red. Puedes irte cuando quieras: todo sale como vCard o CSV.</translation>
    </message>
    <message>
        <source>No answer: let it be</source>
        <translation>Sin respuesta: dejarlo estar</translation>
    </message>
    <message>
        <source>No conversation and nothing shared is noted yet. That says nothing of how well you know each other: write down when you last spoke, or what you did together.</source>
        <translation>Aún no hay anotada ninguna conversación ni nada en común. Eso no dice nada de lo bien que os conocéis: anota cuándo hablasteis por última vez o qué hicisteis en común.</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Ninguna conversación encaja con este filtro.</translation>
    </message>
    <message>
        <source>No conversation is written down yet. Type one above, in your own words: “coffee with Maya yesterday, promised the notes by Friday”.</source>
        <translation>Aún no hay ninguna conversación anotada. Escribe una arriba, con tus palabras: «café con Maya ayer, prometí las notas para el viernes».</translation>
    </message>
    <message>
        <source>No date that NetBook reads; kept as text.</source>
        <translation>NetBook no lo lee como fecha; queda como texto.</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is noted: copy the text, and paste it elsewhere.</source>
        <translation>No hay ningún correo anotado de {name}: copia el texto y pégalo en otro sitio.</translation>
    </message>
    <message>
        <source>No easy way out.</source>
        <translation>No hay salida fácil.</translation>
    </message>
    <message>
        <source>No introduction came: let it be</source>
        <translation>No hubo presentación: dejarlo estar</translation>
    </message>
    <message>
        <source>No longer marked: {who}</source>
        <translation>Marca quitada: {who}</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Dejar de aplazar</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Ya no es así</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>No need: {what}</source>
        <translation>No hace falta: {what}</translation>
    </message>
    <message>
        <source>No opening fits.</source>
        <translation>Ninguna vacante encaja.</translation>
    </message>
    <message>
        <source>No opening here has the number {name}.</source>
        <translation>Aquí ninguna vacante tiene el número {name}.</translation>
    </message>
    <message>
        <source>No openings yet.</source>
        <translation>Aún no hay vacantes.</translation>
    </message>
    <message>
        <source>No organisation fits these filters.</source>
        <translation>Ninguna organización encaja con estos filtros.</translation>
    </message>
    <message>
        <source>No organisation fits “{words}”.</source>
        <translation>Ninguna organización encaja con «{words}».</translation>
    </message>
    <message>
        <source>No posting was found in it.</source>
        <translation>No se encontró ningún anuncio.</translation>
    </message>
    <message>
        <source>No reason for the meeting:</source>
        <translation>Reunión sin motivo:</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>No time for the meeting:</source>
        <translation>Reunión sin hora:</translation>
    </message>
    <message>
        <source>No topic says that. Try one word.</source>
        <translation>Ningún tema dice eso. Prueba con una sola palabra.</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nadie encaja con estos filtros</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>No se encontró a nadie con «{text}»</translation>
    </message>
    <message>
        <source>Nobody has a rhythm yet</source>
        <translation>Nadie tiene aún un ritmo</translation>
    </message>
    <message>
        <source>Nobody here fits “{name}”.</source>
        <translation>Aquí no hay nadie que encaje con «{name}».</translation>
    </message>
    <message>
        <source>Nobody in your notebook is or was there. Bring in people, or write down who knows somebody there.</source>
        <translation>Nadie de tu cuaderno está ni estuvo allí. Trae personas, o anota quién conoce a alguien allí.</translation>
    </message>
    <message>
        <source>Nobody in your notebook is there now.</source>
        <translation>Nadie de tu cuaderno está allí ahora.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads there yet. Note on somebody&apos;s card, under Connections, whom they know.</source>
        <translation>Nadie de tu cuaderno te lleva hasta allí todavía. Anota en la ficha de alguien, en Conexiones, a quién conoce.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads to {organisation} yet. Who do you know that might?</source>
        <translation>Nadie de tu cuaderno te lleva todavía hasta {organisation}. ¿A quién conoces que quizá pueda?</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No hay nadie elegido.</translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation>Aún no hay nadie en este cuaderno</translation>
    </message>
    <message>
        <source>Nobody is known who decides. Who heads the team you would join?</source>
        <translation>No se sabe quién decide. ¿Quién dirige el equipo en el que entrarías?</translation>
    </message>
    <message>
        <source>Nobody is known who has a say. Whose advice do they take?</source>
        <translation>No se sabe quién influye. ¿A quién escuchan?</translation>
    </message>
    <message>
        <source>Nobody is known who opens doors. Who sees requests first?</source>
        <translation>No se sabe quién abre puertas. ¿Quién es el primero en ver las solicitudes?</translation>
    </message>
    <message>
        <source>Nobody is known who recruits. Who fills their openings?</source>
        <translation>No se sabe quién selecciona. ¿Quién cubre sus vacantes?</translation>
    </message>
    <message>
        <source>Nobody is known who works there. Who does what you would do?</source>
        <translation>No se sabe quién trabaja allí. ¿Quién hace lo que harías tú?</translation>
    </message>
    <message>
        <source>Nobody is known. Start with anybody who works there, and ask who heads the team that you would join.</source>
        <translation>No se conoce a nadie. Empieza por cualquiera que trabaje allí y pregunta quién dirige el equipo en el que entrarías.</translation>
    </message>
    <message>
        <source>Nobody is left to ask about</source>
        <translation>No queda nadie por quien preguntar</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Press “Add somebody”: who reports to whom, who works with whom, who could introduce you.</source>
        <translation>Aún no hay nadie anotado. Pulsa «Añadir a alguien»: quién responde ante quién, quién trabaja con quién, quién podría presentarte.</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you</source>
        <translation>Nadie espera noticias tuyas</translation>
    </message>
    <message>
        <source>Nobody is waiting today</source>
        <translation>Hoy no espera nadie</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting today, %Ln this week</source>
        <translation>
            <numerusform>Hoy no espera nadie; esta semana, %Ln</numerusform>
            <numerusform>Hoy no espera nadie; esta semana, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody noted so far wishes for something like it.</source>
        <translation>En lo anotado, nadie desea aún algo así.</translation>
    </message>
    <message>
        <source>Nobody stands out yet. The more conversations are written down, the better this page knows who wrote, helped, or has not heard from you for long.</source>
        <translation>Aún no destaca nadie. Cuantas más conversaciones se anoten, mejor sabrá esta página quién escribió, quién ayudó o quién lleva mucho sin saber de ti.</translation>
    </message>
    <message>
        <source>Nobody yet. Who decides, who is inside, who could introduce you?</source>
        <translation>Nadie aún. ¿Quién decide, quién está dentro, quién podría presentarte?</translation>
    </message>
    <message>
        <source>Nobody yet: people you worked, studied or served with at these places.</source>
        <translation>Nadie aún: aquí van las personas con quienes trabajaste, estudiaste o serviste en estos lugares.</translation>
    </message>
    <message>
        <source>None is written down. Get to know people before one is posted.</source>
        <translation>No hay ninguna anotada. Conoce a gente antes de que se publique una.</translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation>No es una zona horaria por su nombre (Europe/Madrid); guardado como texto.</translation>
    </message>
    <message>
        <source>Not about {name} first.</source>
        <translation>No empieza por {name}.</translation>
    </message>
    <message>
        <source>Not asked before</source>
        <translation>No pedido antes</translation>
    </message>
    <message>
        <source>Not asked for introductions lately</source>
        <translation>Sin presentaciones pedidas hace poco</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Not asked yet: {what}</source>
        <translation>Aún sin preguntar: {what}</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>an answer</comment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Ahora no: {name}</translation>
    </message>
    <message>
        <source>Not so: {what}</source>
        <translation>No es así: {what}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esto no</translation>
    </message>
    <message>
        <source>Not this one	N</source>
        <translation>Esto no	N</translation>
    </message>
    <message>
        <source>Not together at {place}</source>
        <translation>No coincidimos en {place}</translation>
    </message>
    <message>
        <source>Not worked at {organisation}</source>
        <translation>No trabajé en {organisation}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Anotar sobre {name}</translation>
    </message>
    <message>
        <source>Note an opening for {name}</source>
        <translation>Anotar una vacante para {name}</translation>
    </message>
    <message>
        <source>Note an opening: {what}</source>
        <translation>Anotar una vacante: {what}</translation>
    </message>
    <message>
        <source>Note how they stand to each other</source>
        <translation>Anotar qué relación tienen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Anotarlo: {what}</translation>
    </message>
    <message>
        <source>Note the answer: {question}</source>
        <translation>Anotar la respuesta: {question}</translation>
    </message>
    <message>
        <source>Note who decides</source>
        <translation>Anotar quién decide</translation>
    </message>
    <message>
        <source>Note who has a part in an opening</source>
        <translation>Anotar quién interviene en una vacante</translation>
    </message>
    <message>
        <source>Note, as “same team”</source>
        <translation>Nota, p. ej. «mismo equipo»</translation>
    </message>
    <message>
        <source>Notebooks (*.netbook);;All files (*)</source>
        <translation>Cuadernos (*.netbook);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. It stays on this computer.</source>
        <translation>Notas sobre las personas que conoces, y a quién escribir hoy. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. No account, no network: everything stays on this computer.</source>
        <translation>Notas sobre las personas que conoces, y a quién escribir hoy. Sin cuenta, sin red: todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation>Notas sobre {name}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing given, asked or received is noted. Write “gave {name} feedback on the plan” and it stands here.</source>
        <translation>No hay nada anotado como dado, pedido o recibido. Escribe «di a {name} comentarios sobre el plan» y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing has been said since the start.</source>
        <translation>Sin avisos desde el inicio.</translation>
    </message>
    <message>
        <source>Nothing in About me yet</source>
        <translation>Aún no hay nada en «Sobre mí»</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>No se cambió nada en él.</translation>
    </message>
    <message>
        <source>Nothing is attached:</source>
        <translation>No hay nada adjunto:</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation>La papelera está vacía. Lo que eliminas se queda aquí 30 días.</translation>
    </message>
    <message>
        <source>Nothing is noted that could be said here. What do they care about?</source>
        <translation>No hay nada anotado que se pueda decir aquí. ¿Qué le importa?</translation>
    </message>
    <message>
        <source>Nothing is noted yet of you two</source>
        <translation>Aún no hay nada anotado de vosotros dos</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Nada anotado aún.</translation>
    </message>
    <message>
        <source>Nothing may be written in {name}; choose another folder.</source>
        <translation>No se puede escribir en {name}; elige otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing noted that you could write about. {question}</source>
        <translation>Nada anotado sobre lo que puedas escribir. {question}</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Nada anotado aún</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Nada anotado aún.</translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down when you last spoke and what about.</source>
        <translation>Nada anotado aún. Anota cuándo fue la última conversación y de qué tratasteis.</translation>
    </message>
    <message>
        <source>Nothing noted yet: whether {name} reached out, helped or remembered you.</source>
        <translation>Nada anotado aún: si {name} tomó la iniciativa, te ayudó o se acordó de ti.</translation>
    </message>
    <message>
        <source>Nothing noted. Add what they ask for, and see what you bring to it.</source>
        <translation>Nada anotado. Añade lo que piden y mira qué aportas tú.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened a mail; the text is on the clipboard.</source>
        <translation>Nada en este ordenador abrió un correo; el texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}.</source>
        <translation>Nada en este ordenador abrió {value}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}; it is on the clipboard.</source>
        <translation>Nada en este ordenador abrió {value}; está en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens that link.</source>
        <translation>Nada en este ordenador abre ese enlace.</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Nada prometido.</translation>
    </message>
    <message>
        <source>Nothing promised. Write “promised the notes by Friday” and it stands here.</source>
        <translation>Nada prometido. Escribe «prometí las notas para el viernes» y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing shows it yet. What did you do, where, and what came of it?</source>
        <translation>Aún nada lo demuestra. ¿Qué hiciste, dónde, y qué salió de ello?</translation>
    </message>
    <message>
        <source>Nothing was asked or given yet.</source>
        <translation>Aún no se ha pedido ni dado nada.</translation>
    </message>
    <message>
        <source>Nothing was found. NetBook compares employers, schools, skills and people: say where you were under About me, and below where {name} was.</source>
        <translation>No se encontró nada. NetBook compara empresas, escuelas, habilidades y personas: di en «Sobre mí» dónde has estado tú y, aquí abajo, dónde ha estado {name}.</translation>
    </message>
    <message>
        <source>Nothing with {name} is noted yet: begin with something for them.</source>
        <translation>Aún no hay nada anotado con {name}: empieza por darle algo.</translation>
    </message>
    <message>
        <source>Nothing yet: the address of the posting, your letter, the CV you sent.</source>
        <translation>Nada aún: la dirección del anuncio, tu carta, el currículum que enviaste.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nowhere else yet. If this disk breaks, the backups on it go with it.</source>
        <translation>Aún en ningún otro sitio. Si este disco se estropea, las copias se pierden con él.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people nothing is noted yet.</source>
        <translation>
            <numerusform>De una persona no hay nada anotado aún.</numerusform>
            <numerusform>De %Ln personas no hay nada anotado aún.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people there nothing is noted yet.</source>
        <translation>
            <numerusform>De una persona de allí no hay nada anotado aún.</numerusform>
            <numerusform>De %Ln personas de allí no hay nada anotado aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of many people that day each has a turn, so that they don&apos;t come all at once.</source>
        <translation>Ese día coinciden muchas personas; a cada una le llega su turno, para que no vengan todas a la vez.</translation>
    </message>
    <message>
        <source>Of the {people} people at {place}, {looked} were looked at.</source>
        <translation>De las {people} personas de {place} se han mirado {looked}.</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>stage of an opening</comment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offer it…</source>
        <translation>Ofrecerlo…</translation>
    </message>
    <message>
        <source>Offered help: {what}.</source>
        <translation>Ofrecí ayuda: {what}.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>En la web</translation>
    </message>
    <message>
        <source>On this disk only</source>
        <translation>Solo en este disco</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>On to what is known of the opening</source>
        <translation>A lo que se sabe de la vacante</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>On {day} I asked you for an introduction to {name}.</source>
        <translation>El {day} te pedí que me presentaras a {name}.</translation>
    </message>
    <message>
        <source>Once a day, at</source>
        <translation>Una vez al día, a las</translation>
    </message>
    <message>
        <source>One conversation a line, in your own words.</source>
        <translation>Una conversación por línea, con tus palabras.</translation>
    </message>
    <message>
        <source>One key each. Stop when you like; ten answers are enough for a useful Today.</source>
        <translation>Una tecla por persona. Puedes parar cuando quieras; con diez respuestas, Hoy ya es útil.</translation>
    </message>
    <message>
        <source>One line: what you did, and what came of it.</source>
        <translation>Una línea: qué hiciste y qué salió de ello.</translation>
    </message>
    <message>
        <source>One of them introduced you to the other.</source>
        <translation>Una de las dos personas te presentó a la otra.</translation>
    </message>
    <message>
        <source>One question about {what}</source>
        <translation>Una pregunta sobre {what}</translation>
    </message>
    <message>
        <source>One question about {what}: which one thing should I show first? Two lines by email this week are plenty.</source>
        <translation>Una pregunta sobre {what}: ¿qué es lo primero que debería mostrar? Con dos líneas por correo esta semana me basta.</translation>
    </message>
    <message>
        <source>One specific request</source>
        <translation>Una petición concreta</translation>
    </message>
    <message>
        <source>One specific request:</source>
        <translation>Una petición concreta:</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Un solo Deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>Only on their card, beside what was noted longer ago.</source>
        <translation>Solo en su ficha, junto a lo que se anotó hace más tiempo.</translation>
    </message>
    <message>
        <source>Only the first {count} lines are taken; bring in a longer list as a file.</source>
        <translation>Solo se toman las primeras {count} líneas; una lista más larga, tráela como archivo.</translation>
    </message>
    <message>
        <source>Onwards to the next field or button</source>
        <translation>Al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Abrir	Intro</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Abrir Hoy</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Open a notebook or a backup</source>
        <translation>Abrir un cuaderno o una copia</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Open it to read or change</source>
        <translation>Abrir para leer o cambiar</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Open the opening</source>
        <translation>Abrir la vacante</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Open the person	P</source>
        <translation>Abrir la ficha	P</translation>
    </message>
    <message>
        <source>Open the usual notebook</source>
        <translation>Abrir el cuaderno habitual</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Abrir {link}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Abrir {value}</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Openings are in this stage; move them to another one first.</source>
        <translation>Hay vacantes en esta etapa; llévalas antes a otra.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Or drop a picture here; at most 25 MB.</source>
        <translation>O suelta aquí una imagen; 25 MB como máximo.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Orden del nombre</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Orden: {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Organización…</translation>
    </message>
    <message>
        <source>Organised</source>
        <translation>Organicé</translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation>Organizamos juntos</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of employment</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Outcome never told.</source>
        <translation>No contaste cómo fue.</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contactos de Outlook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages, mails and texts</source>
        <translation>Páginas, correos y textos</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Se paga</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Media jornada</translation>
    </message>
    <message>
        <source>Parts of NetBook</source>
        <translation>Partes de NetBook</translation>
    </message>
    <message>
        <source>Pass it on…</source>
        <translation>Pasarlo…</translation>
    </message>
    <message>
        <source>Passed on: {what}.</source>
        <translation>Se lo pasé: {what}.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Pegar un anuncio</translation>
    </message>
    <message>
        <source>Paste the text of the posting here, or its address if you have nothing else.</source>
        <translation>Pega aquí el texto del anuncio, o su dirección si no tienes otra cosa.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Pausar hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Pausar a {name}</translation>
    </message>
    <message>
        <source>Pause {who}</source>
        <translation>Pausar a {who}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Sueldo desde</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Sueldo hasta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Personas al día</translation>
    </message>
    <message>
        <source>People and an organisation fit {name}.</source>
        <translation>Personas y una organización encajan con {name}.</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Quién interviene</translation>
    </message>
    <message>
        <source>People worth investing in</source>
        <translation>Personas a quienes dedicar tiempo</translation>
    </message>
    <message>
        <source>People you know</source>
        <translation>Personas que conoces</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Persona…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Imagen de {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Presentación breve</translation>
    </message>
    <message>
        <source>Pitch “{what}”</source>
        <translation>Presentación breve «{what}»</translation>
    </message>
    <message>
        <source>Pitch, {title}</source>
        <translation>Presentación breve, {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Apartado de correos</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>where an opening comes from</comment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Press the button, as Space does</source>
        <translation>Pulsar el botón, como la barra espaciadora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>answer: somebody private</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Private: {name}</source>
        <translation>Personal: {name}</translation>
    </message>
    <message>
        <source>Probably both at {place}, {when}.</source>
        <translation>Probablemente coincidieron en {place}, {when}.</translation>
    </message>
    <message>
        <source>Promise deleted: {what}</source>
        <translation>Promesa eliminada: {what}</translation>
    </message>
    <message>
        <source>Promise it: {day}</source>
        <translation>Prometerlo: {day}</translation>
    </message>
    <message>
        <source>Promise to ask again then</source>
        <translation>Prometer pedirlo otra vez entonces</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>Promesa: {what}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>Prometido para cuándo</translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation>Me prometieron</translation>
    </message>
    <message>
        <source>Promised to {name}: {what}</source>
        <translation>Prometido a {name}: {what}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Propose again who decides at {name}</source>
        <translation>Volver a proponer quién decide en {name}</translation>
    </message>
    <message>
        <source>Propose again whom you declined</source>
        <translation>Volver a proponer a quienes descartaste</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Juntar las dos</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>Aplazar a {name}</translation>
    </message>
    <message>
        <source>Put off {name} no longer</source>
        <translation>Dejar de aplazar a {name}</translation>
    </message>
    <message>
        <source>Put off {until}.</source>
        <translation>En espera {until}.</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Aplazar: {what}</translation>
    </message>
    <message>
        <source>Put {name} together with another</source>
        <translation>Juntar {name} con otra</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question about {name}</source>
        <translation>Pregunta por {name}</translation>
    </message>
    <message>
        <source>Question deleted: {what}</source>
        <translation>Pregunta eliminada: {what}</translation>
    </message>
    <message>
        <source>Question: {what}</source>
        <translation>Pregunta: {what}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions out</source>
        <translation>Preguntas hechas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit NetBook</source>
        <translation>Salir de NetBook</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Leer el anuncio</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln archivo…</numerusform>
            <numerusform>Leyendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference for {name}</source>
        <translation>Referencia para {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Related people</source>
        <translation>Personas relacionadas</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Persona relacionada</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remote, or partly</source>
        <translation>En remoto, del todo o en parte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Quitar «{what}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename a stage</source>
        <translation>Cambiar el nombre de una etapa</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>Cambiar el nombre de la organización</translation>
    </message>
    <message>
        <source>Rename this organisation</source>
        <translation>Cambiar el nombre de esta organización</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Researching</source>
        <comment>stage of an opening</comment>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Said thank you</source>
        <translation>Di las gracias</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Guardar como .eml</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved: {file}. Open it in your mail program.</source>
        <translation>Guardado: {file}. Ábrelo en tu programa de correo.</translation>
    </message>
    <message>
        <source>Saw your work: {what}</source>
        <translation>Vio tu trabajo: {what}</translation>
    </message>
    <message>
        <source>Say at which organisation it is, and NetBook looks for who knows somebody there.</source>
        <translation>Di en qué organización es, y NetBook busca quién conoce a alguien allí.</translation>
    </message>
    <message>
        <source>Say for a few people whether you worked together, know each other well or met; ten answers are enough, and they stand here when it is time.</source>
        <translation>Di de unas cuantas personas si has trabajado con ellas, si las conoces bien o si habéis coincidido; con diez respuestas basta, y aparecerán aquí cuando toque.</translation>
    </message>
    <message>
        <source>Say how often you want to speak, and people come due by themselves.</source>
        <translation>Di cada cuánto quieres hablar, y las personas aparecerán solas cuando toque.</translation>
    </message>
    <message>
        <source>Say what they saw</source>
        <translation>Decir qué vio</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Di cuándo fue.</translation>
    </message>
    <message>
        <source>Say where you were</source>
        <translation>Decir dónde has estado</translation>
    </message>
    <message>
        <source>Say which one, so that they can tell you yes or no.</source>
        <translation>Di cuál, para que te pueda responder sí o no.</translation>
    </message>
    <message>
        <source>Say who should do what, and by when.</source>
        <translation>Di quién debería hacer qué, y para cuándo.</translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation>Di quién participó.</translation>
    </message>
    <message>
        <source>Says what you bring</source>
        <translation>Dice qué aportas</translation>
    </message>
    <message>
        <source>Says what you bring:</source>
        <translation>Dice qué aportas:</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>See what to write to them</source>
        <translation>Ver qué escribirles</translation>
    </message>
    <message>
        <source>See what to write to them	Enter</source>
        <translation>Ver qué escribirles	Intro</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select one</source>
        <translation>Elige una</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <translation>Seleccionar o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Send a message to {value}</source>
        <translation>Enviar un mensaje a {value}</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Serví</translation>
    </message>
    <message>
        <source>Served together</source>
        <translation>Servimos juntos</translation>
    </message>
    <message>
        <source>Set aside as private, out of Today.</source>
        <translation>Se aparta como personal, fuera de Hoy.</translation>
    </message>
    <message>
        <source>Set aside: {what}</source>
        <translation>Apartado: {what}</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Poner el próximo paso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several conversations, one of them in the last six months.</source>
        <translation>Varias conversaciones, una de ellas en los últimos seis meses.</translation>
    </message>
    <message>
        <source>Several people fit {name}.</source>
        <translation>Varias personas encajan con {name}.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: choose one.</source>
        <translation>Varias personas encajan con «{name}»: elige una.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: write more of the name.</source>
        <translation>Varias personas encajan con «{name}»: escribe más del nombre.</translation>
    </message>
    <message>
        <source>Share something with {name}</source>
        <translation>Compartir algo con {name}</translation>
    </message>
    <message>
        <source>Shared something</source>
        <translation>Compartí algo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more way(s)</source>
        <translation>
            <numerusform>Mostrar una vía más</numerusform>
            <numerusform>Mostrar %Ln vías más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all openings</source>
        <translation>Mostrar todas las vacantes</translation>
    </message>
    <message numerus="yes">
        <source>Show all: %Ln more</source>
        <translation>
            <numerusform>Mostrar todo: %Ln más</numerusform>
            <numerusform>Mostrar todo: %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Show everybody tagged “{tag}”</source>
        <translation>Mostrar a todos los etiquetados «{tag}»</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Mostrar la &amp;carpeta de datos</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Mostrar la carpeta de datos</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show today&apos;s only</source>
        <translation>Mostrar solo las de hoy</translation>
    </message>
    <message>
        <source>Show what is no longer so ({count})</source>
        <translation>Mostrar lo que ya no es así ({count})</translation>
    </message>
    <message>
        <source>Show where it is from</source>
        <translation>Mostrar de dónde viene</translation>
    </message>
    <message>
        <source>Show where it is from: {reason}</source>
        <translation>Mostrar de dónde viene: {reason}</translation>
    </message>
    <message>
        <source>Show where the reason is from</source>
        <translation>Mostrar de dónde viene el motivo</translation>
    </message>
    <message>
        <source>Show where the reason is from	R</source>
        <translation>Mostrar de dónde viene el motivo	R</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this once</source>
        <translation>Saltar esta vez</translation>
    </message>
    <message>
        <source>Skip {name} once</source>
        <translation>Saltar a {name} una vez</translation>
    </message>
    <message>
        <source>Skipped {name} this once.</source>
        <translation>Esta vez saltas a {name}.</translation>
    </message>
    <message>
        <source>So again</source>
        <translation>Vuelve a ser así</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>Así es</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Red social</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>Alguien conocido</translation>
    </message>
    <message>
        <source>Something asked</source>
        <translation>Algo pedido</translation>
    </message>
    <message>
        <source>Something else is under way; wait for it or cancel it.</source>
        <translation>Hay otra cosa en marcha; espera o cancélala.</translation>
    </message>
    <message>
        <source>Something else was changed since; use Undo in the Edit menu, step by step.</source>
        <translation>Desde entonces se cambió otra cosa; usa Deshacer en el menú Editar, paso a paso.</translation>
    </message>
    <message>
        <source>Something in NetBook went wrong. Your notebook is safe, and you can go on. The details below hold nothing that you wrote; they help to mend it.</source>
        <translation>Algo ha fallado en NetBook. Tu cuaderno está a salvo y puedes seguir. Los detalles de abajo no contienen nada de lo que escribiste; ayudan a arreglarlo.</translation>
    </message>
    <message>
        <source>Something that may help</source>
        <comment>subject of a message</comment>
        <translation>Algo que quizá te sirva</translation>
    </message>
    <message>
        <source>Something to ask {name}</source>
        <translation>Algo que preguntar a {name}</translation>
    </message>
    <message>
        <source>Something to give</source>
        <translation>Algo que dar</translation>
    </message>
    <message>
        <source>Somewhere you would like to work, whether they have an opening or not. People who are known before a job is open are asked first.</source>
        <translation>Un sitio donde te gustaría trabajar, tengan una vacante o no. A quien ya conocen antes de abrir un puesto le preguntan primero.</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Spoken often or done much together, for months, and in touch within a year.</source>
        <translation>Habéis hablado a menudo o hecho mucho en común, durante meses, con contacto en el último año.</translation>
    </message>
    <message>
        <source>Spotted</source>
        <comment>stage of an opening</comment>
        <translation>Detectada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Etapa: {stage}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation>Etapas del tablero</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>Etapas…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start from a real opening, then see who can introduce you.</source>
        <translation>Empieza por una vacante de verdad y mira quién puede presentarte.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Start with ten names</source>
        <translation>Empezar con diez nombres</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Seguir en contacto</translation>
    </message>
    <message>
        <source>Stays in People, out of Today.</source>
        <translation>Se queda en Personas, fuera de Hoy.</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Sigue así</translation>
    </message>
    <message>
        <source>Still so	Y</source>
        <translation>Sigue así	Y</translation>
    </message>
    <message>
        <source>Still so: {what}</source>
        <translation>Sigue así: {what}</translation>
    </message>
    <message>
        <source>Still to find out: {what}</source>
        <translation>Aún por averiguar: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>how good a way to somebody is</comment>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Estudié</translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation>Estudiamos juntos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tag {who} with “{tag}”</source>
        <translation>Etiquetar a {who} con «{tag}»</translation>
    </message>
    <message>
        <source>Tag: {snippet}</source>
        <translation>Etiqueta: {snippet}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags for these people, with commas between</source>
        <translation>Etiquetas para estas personas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back from the trash</source>
        <translation>
            <numerusform>Recuperar %Ln de la papelera</numerusform>
            <numerusform>Recuperar %Ln de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Llevarse</translation>
    </message>
    <message>
        <source>Take away to</source>
        <translation>Llevar a</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Llevarse…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take back a ba&amp;ckup…</source>
        <translation>Recuperar una co&amp;pia…</translation>
    </message>
    <message>
        <source>Take back a backup</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Take back a backup…</source>
        <translation>Recuperar una copia…</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Llevarse los datos</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take off a tag…</source>
        <translation>Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take “{tag}” off</source>
        <translation>Quitar «{tag}»</translation>
    </message>
    <message>
        <source>Take “{tag}” off {who}</source>
        <translation>Quitar «{tag}» a {who}</translation>
    </message>
    <message>
        <source>Talk with {name} first, before you ask for anything.</source>
        <translation>Habla primero con {name}, antes de pedir nada.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Contar cómo fue</translation>
    </message>
    <message>
        <source>Tell how it went with {name}</source>
        <translation>Contar cómo fue con {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it went</source>
        <translation>Contar a {name} cómo fue</translation>
    </message>
    <message>
        <source>Tell {name} how it went with {other}</source>
        <translation>Contar a {name} cómo fue con {other}</translation>
    </message>
    <message>
        <source>Tells, but doesn’t ask:</source>
        <translation>Cuenta, pero no pide:</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All (*)</source>
        <translation>Texto (*.txt *.md);;Todos (*)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>subject of a message</comment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Thank you again for introducing me to {name}; I will tell you once we have spoken.</source>
        <translation>Gracias de nuevo por presentarme a {name}; te contaré en cuanto hayamos hablado.</translation>
    </message>
    <message>
        <source>Thank you again for the introduction: it led to a good conversation.</source>
        <translation>Gracias de nuevo por la presentación: de ella salió una buena conversación.</translation>
    </message>
    <message>
        <source>Thank you for introducing me to {name}.</source>
        <translation>Gracias por presentarme a {name}.</translation>
    </message>
    <message>
        <source>Thank you for the advice.</source>
        <translation>Gracias por el consejo.</translation>
    </message>
    <message>
        <source>Thank you for the feedback.</source>
        <translation>Gracias por los comentarios.</translation>
    </message>
    <message>
        <source>Thank you for the introduction.</source>
        <translation>Gracias por la presentación.</translation>
    </message>
    <message>
        <source>Thank you for the lead.</source>
        <translation>Gracias por la pista.</translation>
    </message>
    <message>
        <source>Thank you for the reference.</source>
        <translation>Gracias por la referencia.</translation>
    </message>
    <message>
        <source>Thank you for what you sent me.</source>
        <translation>Gracias por lo que me mandaste.</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>Gracias por la ayuda.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>Thank {name} for the advice</source>
        <translation>Agradecer a {name} el consejo</translation>
    </message>
    <message>
        <source>Thank {name} for the feedback</source>
        <translation>Agradecer a {name} los comentarios</translation>
    </message>
    <message>
        <source>Thank {name} for the help</source>
        <translation>Agradecer a {name} la ayuda</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction</source>
        <translation>Agradecer a {name} la presentación</translation>
    </message>
    <message>
        <source>Thank {name} for the lead</source>
        <translation>Agradecer a {name} la pista</translation>
    </message>
    <message>
        <source>Thank {name} for the reference</source>
        <translation>Agradecer a {name} la referencia</translation>
    </message>
    <message>
        <source>Thank {name} for what they sent</source>
        <translation>Agradecer a {name} lo que envió</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Ya di las gracias</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>Di las gracias a {name}</translation>
    </message>
    <message>
        <source>That isn&apos;t so</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>That shows it</source>
        <translation>Eso lo demuestra</translation>
    </message>
    <message>
        <source>That was everybody once</source>
        <translation>Ya has pasado por todas</translation>
    </message>
    <message>
        <source>That was today</source>
        <translation>Eso era todo por hoy</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La seleccionada</numerusform>
            <numerusform>Las %Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The attachment is there:</source>
        <translation>El adjunto está:</translation>
    </message>
    <message>
        <source>The backup is now {name}. What was there before is a backup too.</source>
        <translation>La copia es ahora {name}. Lo que había antes también tiene copia.</translation>
    </message>
    <message>
        <source>The backup takes the place of {name}. What is in {name} now is backed up first, so that you can take it back in the same way.</source>
        <translation>La copia ocupa el lugar de {name}. De lo que hay ahora en {name} se hace antes otra copia, que podrás recuperar igual.</translation>
    </message>
    <message>
        <source>The card&apos;s next tab</source>
        <translation>La siguiente pestaña de la ficha</translation>
    </message>
    <message>
        <source>The card&apos;s tab before</source>
        <translation>La pestaña anterior de la ficha</translation>
    </message>
    <message>
        <source>The changes to {name} were left out.</source>
        <translation>Los cambios de {name} no se guardaron.</translation>
    </message>
    <message>
        <source>The conversation was left without saving.</source>
        <translation>La conversación no se guardó.</translation>
    </message>
    <message>
        <source>The disk failed at {name}; nothing was changed.</source>
        <translation>El disco falló con {name}; no se cambió nada.</translation>
    </message>
    <message>
        <source>The disk has no room for {name}; nothing was changed.</source>
        <translation>No hay sitio en el disco para {name}; no se cambió nada.</translation>
    </message>
    <message>
        <source>The example is not backed up</source>
        <translation>El ejemplo no tiene copia</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; choose another one.</source>
        <translation>No se puede leer el archivo; elige otro.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation>El archivo contiene notas privadas. Guárdalo donde solo tú puedas leerlo.</translation>
    </message>
    <message>
        <source>The next step is done</source>
        <translation>El próximo paso está hecho</translation>
    </message>
    <message>
        <source>The notebook could not be opened</source>
        <translation>No se pudo abrir el cuaderno</translation>
    </message>
    <message>
        <source>The notebook lies in {name} already; choose another folder.</source>
        <translation>El cuaderno ya está en {name}; elige otra carpeta.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its backups so far are in {backups}.</source>
        <translation>El cuaderno está ahora en {folder}. Las copias hechas hasta ahora están en {backups}.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its old file is still in {old}; it is not opened any more.</source>
        <translation>El cuaderno está ahora en {folder}. El archivo anterior sigue en {old}; ya no se abre.</translation>
    </message>
    <message>
        <source>The notebook {name}, which was open last, is not there any more.</source>
        <translation>El cuaderno {name}, el último que estuvo abierto, ya no está.</translation>
    </message>
    <message>
        <source>The notebook&apos;s file is damaged. Take people away now, then take back a backup.</source>
        <translation>El archivo del cuaderno está dañado. Llévate a las personas ahora y luego recupera una copia.</translation>
    </message>
    <message>
        <source>The people you think of first, one a line. Behind a comma stands whatever you know: what they do and where, an address, how you met.</source>
        <translation>Las primeras personas en que pienses, una por línea. Tras una coma va lo que sepas: a qué se dedican y dónde, una dirección, de qué las conoces.</translation>
    </message>
    <message>
        <source>The picture is larger than 25 MB; choose a smaller one.</source>
        <translation>La imagen pasa de 25 MB; elige una más pequeña.</translation>
    </message>
    <message>
        <source>The points are NetBook&apos;s own way to weigh, and no science. They judge what is noted here, never your relationship.</source>
        <translation>Los puntos son la manera que tiene NetBook de sopesar, no una ciencia. Juzgan lo anotado aquí, nunca vuestra relación.</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>El anuncio</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The request is vague:</source>
        <translation>La petición es vaga:</translation>
    </message>
    <message>
        <source>The rest have nothing noted yet.</source>
        <translation>Del resto no hay nada anotado aún.</translation>
    </message>
    <message>
        <source>The skill that it shows</source>
        <translation>La habilidad que demuestra</translation>
    </message>
    <message>
        <source>The stages after</source>
        <translation>Las etapas siguientes</translation>
    </message>
    <message>
        <source>The stages before</source>
        <translation>Las etapas anteriores</translation>
    </message>
    <message>
        <source>The system&apos;s list of programs to start could not be changed.</source>
        <translation>No se pudo cambiar la lista de programas de inicio del sistema.</translation>
    </message>
    <message>
        <source>The text is too long for a mail link, which holds {count} letters and signs: it is on the clipboard, paste it into the mail.</source>
        <translation>El texto es demasiado largo para un enlace de correo, donde caben {count} letras y signos: está en el portapapeles, pégalo en el correo.</translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation>Hay un espacio en esta dirección.</translation>
    </message>
    <message>
        <source>There is a stage called {name} already.</source>
        <translation>Ya hay una etapa llamada {name}.</translation>
    </message>
    <message>
        <source>There is a {name} already, which was left as it is; choose another folder.</source>
        <translation>{name} ya existe y se dejó como está; elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is an organisation called {name} already.</source>
        <translation>Ya hay una organización llamada {name}.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>No hay @ en esta dirección.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet.</source>
        <translation>Aún no hay ninguna copia de {name}.</translation>
    </message>
    <message>
        <source>There is no digit in this number.</source>
        <translation>No hay ninguna cifra en este número.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay ningún archivo {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>No hay ninguna carpeta {name}.</translation>
    </message>
    <message>
        <source>There is no notebook at {name} yet; bring in people with: netbook import FILE.</source>
        <translation>Aún no hay ningún cuaderno en {name}; trae personas con: netbook import ARCHIVO.</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Estos</translation>
    </message>
    <message>
        <source>These lines go below your message.</source>
        <translation>Estas líneas van debajo de tu mensaje.</translation>
    </message>
    <message>
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation>Llegan con «nada anotado aún»; después puedes decir qué trato tenéis.</translation>
    </message>
    <message>
        <source>They ask for “{need}”. From my own work: {proof}.</source>
        <translation>Piden «{need}». De mi propio trabajo: {proof}.</translation>
    </message>
    <message>
        <source>They ask for: {asked}; you bring: {answer}</source>
        <translation>Piden: {asked}; aportas: {answer}</translation>
    </message>
    <message>
        <source>They can choose:</source>
        <translation>Puede elegir:</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” beside the notebook: one at each start and one an hour while you change something.</source>
        <translation>Están en la carpeta «backups», junto al cuaderno: una en cada inicio y una por hora mientras cambias algo.</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Me prometieron</translation>
    </message>
    <message>
        <source>They reached out</source>
        <translation>Empezó la otra persona</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>They saw it</source>
        <translation>Lo vio</translation>
    </message>
    <message>
        <source>They were there too:</source>
        <translation>También estuvieron allí:</translation>
    </message>
    <message>
        <source>Thirty seconds, said aloud: who you are, what you bring, what you look for.</source>
        <translation>Treinta segundos en voz alta: quién eres, qué aportas, qué buscas.</translation>
    </message>
    <message>
        <source>This address can&apos;t be opened.</source>
        <translation>No se puede abrir esta dirección.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and older steps of undo go with it.</source>
        <translation>Esto no se puede deshacer, y con ello se van también los pasos de Deshacer anteriores.</translation>
    </message>
    <message>
        <source>This did not work: {name}.</source>
        <translation>Esto no funcionó: {name}.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Esto no parece una dirección web.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Esto es</translation>
    </message>
    <message>
        <source>This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.</source>
        <translation>NetBook no entiende este día; prueba «el martes pasado» o 2026-05-03.</translation>
    </message>
    <message>
        <source>This is no picture that NetBook can read.</source>
        <translation>No es una imagen que NetBook pueda leer.</translation>
    </message>
    <message>
        <source>This is the example. Go back to your notebook to take a backup back.</source>
        <translation>Esto es el ejemplo. Vuelve a tu cuaderno para recuperar una copia.</translation>
    </message>
    <message>
        <source>This is the example. Nothing here is yours.</source>
        <translation>Esto es el ejemplo. Nada de lo que ves es tuyo.</translation>
    </message>
    <message>
        <source>This is the same disk; choose another one to be safe.</source>
        <translation>Es el mismo disco; para más seguridad, elige otro.</translation>
    </message>
    <message>
        <source>This is the same disk; {name} keeps it elsewhere too.</source>
        <translation>Es el mismo disco; {name} lo guarda también en otro sitio.</translation>
    </message>
    <message>
        <source>This notebook is open in another NetBook; close that one first.</source>
        <translation>Este cuaderno está abierto en otro NetBook; ciérralo primero.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the notebook.</source>
        <translation>Esta organización ya no está en el cuaderno.</translation>
    </message>
    <message>
        <source>This person is no longer in the notebook.</source>
        <translation>Esta persona ya no está en el cuaderno.</translation>
    </message>
    <message>
        <source>This presses:</source>
        <translation>Esto presiona:</translation>
    </message>
    <message>
        <source>This shows it</source>
        <translation>Esto lo demuestra</translation>
    </message>
    <message>
        <source>This stage can&apos;t be deleted: the board needs one to begin in and one to end in.</source>
        <translation>Esta etapa no se puede eliminar: el tablero necesita una donde empezar y otra donde acabar.</translation>
    </message>
    <message>
        <source>This text isn’t in English: only the checks that need no language were made.</source>
        <translation>Este texto no está en inglés: solo se hicieron las comprobaciones que no dependen del idioma.</translation>
    </message>
    <message>
        <source>This was left half done: save it, or give it up with Cancel.</source>
        <translation>Esto quedó a medias: guárdalo, o déjalo con Cancelar.</translation>
    </message>
    <message>
        <source>This won&apos;t be offered again.</source>
        <translation>Esto no se volverá a proponer.</translation>
    </message>
    <message>
        <source>This year: gave {gave}, asked {asked}, received {received}</source>
        <translation>Este año: dado {gave}, pedido {asked}, recibido {received}</translation>
    </message>
    <message>
        <source>Those you skipped can be asked about again.</source>
        <translation>Puedes volver a quienes saltaste.</translation>
    </message>
    <message>
        <source>Three skills are enough to begin with. Put a proof to each, something you did with what came of it, and NetBook finds who was there and could vouch for it.</source>
        <translation>Con tres habilidades basta para empezar. Pon a cada una una prueba, algo que hiciste y lo que salió de ello, y NetBook encuentra quién estuvo allí y puede dar fe.</translation>
    </message>
    <message>
        <source>Thunderbird address book</source>
        <translation>Libreta de direcciones de Thunderbird</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Marcar como cumplida</translation>
    </message>
    <message>
        <source>Tick off a promise of {name}</source>
        <translation>Marcar como cumplida una promesa de {name}</translation>
    </message>
    <message>
        <source>Tidy the trash</source>
        <translation>Ordenar la papelera</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Time it</source>
        <translation>Cronometrar</translation>
    </message>
    <message>
        <source>Time to say it in</source>
        <translation>Tiempo para decirlo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Title or organisation</source>
        <translation>Cargo u organización</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To ask {name}</source>
        <translation>Qué preguntar a {name}</translation>
    </message>
    <message>
        <source>To be found out: nothing is noted yet of you and {name}.</source>
        <translation>Por averiguar: aún no hay nada anotado de ti y {name}.</translation>
    </message>
    <message>
        <source>To be found out: whether {name} knows {other} at all.</source>
        <translation>Por averiguar: si {name} conoce a {other} siquiera.</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>Para reenviar</translation>
    </message>
    <message>
        <source>To look at: {what}.</source>
        <translation>Por revisar: {what}.</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>A la primera fila</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>A la última fila</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>A las personas encontradas</translation>
    </message>
    <message>
        <source>To the stage after</source>
        <translation>A la etapa siguiente</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>A la etapa anterior</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>A lo encontrado</translation>
    </message>
    <message>
        <source>To whom do you write?</source>
        <translation>¿A quién escribes?</translation>
    </message>
    <message>
        <source>To whom you write</source>
        <translation>A quién escribes</translation>
    </message>
    <message>
        <source>To write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Today asks for %Ln people a day; {name} comes up {day}.</source>
        <translation>
            <numerusform>Hoy propone una persona al día; a {name} le toca {day}.</numerusform>
            <numerusform>Hoy propone %Ln personas al día; a {name} le toca {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today asks for so many at most and says how many more wait.</source>
        <translation>Hoy propone como mucho ese número y dice cuántas más esperan.</translation>
    </message>
    <message>
        <source>Today counts from the last conversation. A person&apos;s own “how often” goes first.</source>
        <translation>Hoy cuenta desde la última conversación. El «cada cuánto» propio de una persona tiene prioridad.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Together with {name}</source>
        <translation>En común con {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>what they told about themselves</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Told how it went</source>
        <translation>Ya conté cómo fue</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>Trust takes three to six months: until then only the closest %Ln conversation(s) count.</source>
        <translation>
            <numerusform>La confianza tarda de tres a seis meses: hasta entonces solo cuenta la conversación más cercana.</numerusform>
            <numerusform>La confianza tarda de tres a seis meses: hasta entonces solo cuentan las %Ln conversaciones más cercanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Rehacer lo escrito</translation>
    </message>
    <message>
        <source>Type or paste the people you think of first, one a line.</source>
        <translation>Escribe o pega las primeras personas en que pienses, una por línea.</translation>
    </message>
    <message>
        <source>UID: {uid}</source>
        <translation>UID: {uid}</translation>
    </message>
    <message>
        <source>Understand names</source>
        <translation>Entender los nombres</translation>
    </message>
    <message>
        <source>Understood: {what}. Enter answers “worked together”; Esc goes back.</source>
        <translation>Entendido: {what}. Intro responde «Trabajamos juntos»; Esc vuelve.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>¿Hasta qué día?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Very short:</source>
        <translation>Muy corto:</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>W&amp;elcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Qué quiere</translation>
    </message>
    <message>
        <source>Weak: {name} could not say much about you yet.</source>
        <translation>Débil: {name} aún no podría decir mucho de ti.</translation>
    </message>
    <message>
        <source>Weak: {name} may hardly know {other}.</source>
        <translation>Débil: quizá {name} apenas conozca a {other}.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Were you and {name} at {place} together?</source>
        <translation>¿Coincidiste con {name} en {place}?</translation>
    </message>
    <message>
        <source>Were {name} and {other} at {place} together?</source>
        <translation>¿Coincidió {name} con {other} en {place}?</translation>
    </message>
    <message>
        <source>Wh&amp;o do you know?</source>
        <translation>¿A &amp;quién conoces?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>What I bring: {proof}.</source>
        <translation>Lo que aporto: {proof}.</translation>
    </message>
    <message>
        <source>What I can do for {name}</source>
        <translation>Qué puedo hacer por {name}</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What are they known to be good at?</source>
        <translation>¿En qué se sabe que destaca?</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <translation>¿Qué se te da bien?</translation>
    </message>
    <message>
        <source>What are you working on these days?</source>
        <translation>¿En qué estás trabajando estos días?</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>What could {name} teach others?</source>
        <translation>¿Qué podría enseñar {name}?</translation>
    </message>
    <message>
        <source>What did {name} do before?</source>
        <translation>¿Qué hacía antes {name}?</translation>
    </message>
    <message>
        <source>What do others ask {name} for?</source>
        <translation>¿Para qué acuden otros a {name}?</translation>
    </message>
    <message>
        <source>What do they care about beyond their title?</source>
        <translation>¿Qué le importa más allá de su cargo?</translation>
    </message>
    <message>
        <source>What do they work on now?</source>
        <translation>¿En qué trabaja ahora?</translation>
    </message>
    <message>
        <source>What does {name} care about most?</source>
        <translation>¿Qué es lo que más le importa a {name}?</translation>
    </message>
    <message>
        <source>What does {name} like to do outside work?</source>
        <translation>¿Qué le gusta hacer a {name} fuera del trabajo?</translation>
    </message>
    <message>
        <source>What does {name} want to do next?</source>
        <translation>¿Qué quiere hacer {name} después?</translation>
    </message>
    <message>
        <source>What else are they, beside this job?</source>
        <translation>¿Qué más es, además de este trabajo?</translation>
    </message>
    <message>
        <source>What exactly was given, asked or received</source>
        <translation>Qué se dio, pidió o recibió exactamente</translation>
    </message>
    <message>
        <source>What has changed for {name} lately?</source>
        <translation>¿Qué ha cambiado últimamente para {name}?</translation>
    </message>
    <message>
        <source>What has changed there lately?</source>
        <translation>¿Qué ha cambiado allí últimamente?</translation>
    </message>
    <message>
        <source>What have they published or said lately?</source>
        <translation>¿Qué ha publicado o dicho últimamente?</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Lo adjunto</translation>
    </message>
    <message>
        <source>What is changing where {name} works?</source>
        <translation>¿Qué está cambiando donde trabaja {name}?</translation>
    </message>
    <message>
        <source>What is going well for {name}?</source>
        <translation>¿Qué le va bien a {name}?</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>¿Qué hay en {file}?</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay allí</translation>
    </message>
    <message>
        <source>What is understood of each line is shown here.</source>
        <translation>Aquí se muestra lo que se entiende de cada línea.</translation>
    </message>
    <message>
        <source>What is {name} proud of?</source>
        <translation>¿De qué se enorgullece {name}?</translation>
    </message>
    <message>
        <source>What is {name} working on now?</source>
        <translation>¿En qué trabaja {name} ahora?</translation>
    </message>
    <message>
        <source>What isn&apos;t noted is proposed from titles and departments: the words say which rule. Whatever you say counts above it.</source>
        <translation>Lo que no está anotado se propone según cargos y departamentos: las palabras dicen con qué regla. Lo que digas tú cuenta más.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What kind of fact it is</source>
        <translation>Qué tipo de dato es</translation>
    </message>
    <message>
        <source>What matters to them, what to remember</source>
        <translation>Qué le importa, qué recordar</translation>
    </message>
    <message>
        <source>What shows {skill}</source>
        <translation>Qué demuestra {skill}</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Qué contienen los archivos</translation>
    </message>
    <message>
        <source>What the message is for</source>
        <translation>Para qué es el mensaje</translation>
    </message>
    <message>
        <source>What the notebook holds</source>
        <translation>Qué contiene el cuaderno</translation>
    </message>
    <message>
        <source>What they ask for, a line each</source>
        <translation>Lo que piden, una cosa por línea</translation>
    </message>
    <message>
        <source>What they ask for, what you bring</source>
        <translation>Lo que piden, lo que aportas</translation>
    </message>
    <message>
        <source>What they care about</source>
        <translation>Qué le importa</translation>
    </message>
    <message>
        <source>What they come back to in every conversation, in their job and beside it.</source>
        <translation>Aquello a lo que vuelve en cada conversación, en su trabajo y fuera de él.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>What they do there, what is new, whom they look for.</source>
        <translation>A qué se dedican, qué hay de nuevo, a quién buscan.</translation>
    </message>
    <message>
        <source>What they have to say there</source>
        <translation>Qué papel tiene allí</translation>
    </message>
    <message>
        <source>What they know well, and gladly help with.</source>
        <translation>Lo que sabe bien y en lo que ayuda con gusto.</translation>
    </message>
    <message>
        <source>What they saw, in a few words</source>
        <translation>Qué vio, en pocas palabras</translation>
    </message>
    <message>
        <source>What they told</source>
        <translation>Lo que contó</translation>
    </message>
    <message>
        <source>What they work on now, with whom, and who decides.</source>
        <translation>En qué trabaja ahora, con quién, y quién decide.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Cómo llamarlo</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <source>What went which way</source>
        <translation>Lo dado, pedido y recibido</translation>
    </message>
    <message>
        <source>What would help them now.</source>
        <translation>Qué le ayudaría ahora.</translation>
    </message>
    <message>
        <source>What would help them now?</source>
        <translation>¿Qué le ayudaría ahora?</translation>
    </message>
    <message>
        <source>What would help {name} right now?</source>
        <translation>¿Qué ayudaría ahora mismo a {name}?</translation>
    </message>
    <message>
        <source>What you and {name} share</source>
        <translation>Qué tienes en común con {name}</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Lo que pediste</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Lo que pediste</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>Lo que aportas</translation>
    </message>
    <message>
        <source>What you bring before names</source>
        <translation>Lo que aportas antes que los nombres</translation>
    </message>
    <message>
        <source>What you bring comes before the name:</source>
        <translation>Lo que aportas va antes que el nombre:</translation>
    </message>
    <message>
        <source>What you bring to “{what}”</source>
        <translation>Lo que aportas a «{what}»</translation>
    </message>
    <message>
        <source>What you bring, what shows it, and who saw it. Have it ready before you ask.</source>
        <translation>Qué aportas, qué lo demuestra y quién lo vio. Tenlo a mano antes de pedir.</translation>
    </message>
    <message>
        <source>What you brought now comes after this one.</source>
        <translation>Lo que has traído ahora viene después de esta.</translation>
    </message>
    <message>
        <source>What you can do, in a few words</source>
        <translation>Qué sabes hacer, en pocas palabras</translation>
    </message>
    <message>
        <source>What you could give {name}:</source>
        <translation>Qué podrías dar a {name}:</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days.</source>
        <translation>Lo que eliminas se queda aquí {days} días.</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>Qué hiciste allí</translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation>Qué hay en común</translation>
    </message>
    <message>
        <source>What you did, best with a figure</source>
        <translation>Qué hiciste, mejor con una cifra</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Lo que sabes</translation>
    </message>
    <message>
        <source>What you know about people</source>
        <translation>Lo que sabes de las personas</translation>
    </message>
    <message>
        <source>What you mean by it</source>
        <translation>A qué te refieres</translation>
    </message>
    <message>
        <source>What you said stands on their cards, and Today says whom to write to first.</source>
        <translation>Lo que respondiste está en sus fichas, y Hoy dice a quién escribir primero.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Qué dices</translation>
    </message>
    <message>
        <source>What you want at {name}</source>
        <translation>Qué quieres en {name}</translation>
    </message>
    <message>
        <source>What you want there</source>
        <translation>Qué quieres allí</translation>
    </message>
    <message>
        <source>What you wrote of those who were here before stays in Write names.</source>
        <translation>Lo que escribiste de quienes ya estaban se queda en «Escribir nombres».</translation>
    </message>
    <message>
        <source>What you wrote stays as it is.</source>
        <translation>Lo que has escrito se queda como está.</translation>
    </message>
    <message>
        <source>What {name} cares about</source>
        <translation>Qué le importa a {name}</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>Qué dijo {name}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Qué es «{column}»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When I log in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>When a promise is kept</source>
        <translation>Cuando se cumpla una promesa</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>When {name} has a new position</source>
        <translation>Cuando {name} tenga un nuevo puesto</translation>
    </message>
    <message>
        <source>When {name} writes or calls</source>
        <translation>Cuando {name} escriba o llame</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where I left it</source>
        <translation>Donde lo dejé</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Where and when, if you like</source>
        <translation>Dónde y cuándo, si quieres</translation>
    </message>
    <message>
        <source>Where and when, if you like:</source>
        <translation>Dónde y cuándo, si quieres:</translation>
    </message>
    <message>
        <source>Where are my contacts?</source>
        <translation>¿Dónde están mis contactos?</translation>
    </message>
    <message>
        <source>Where have you worked? People from there come first.</source>
        <translation>¿Dónde has trabajado? La gente de allí va primero.</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde va</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where the notebook lies</source>
        <translation>Dónde está el cuaderno</translation>
    </message>
    <message>
        <source>Where they come from, what they did before, how they like to be reached.</source>
        <translation>De dónde viene, qué hizo antes, cómo le gusta que le contacten.</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Dónde coincidimos</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Dónde has estado</translation>
    </message>
    <message>
        <source>Where you were: {place}</source>
        <translation>Dónde has estado: {place}</translation>
    </message>
    <message>
        <source>Where {name} was</source>
        <translation>Dónde ha estado {name}</translation>
    </message>
    <message>
        <source>Where: organisation or school</source>
        <translation>Dónde: organización o escuela</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>¿Qué {name}?</translation>
    </message>
    <message>
        <source>While changing a card</source>
        <translation>Al cambiar una ficha</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Al buscar</translation>
    </message>
    <message>
        <source>While writing it down</source>
        <translation>Al anotar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who &amp;began</source>
        <translation>Quién &amp;empezó</translation>
    </message>
    <message>
        <source>Who can introduce you</source>
        <translation>Quién puede presentarte</translation>
    </message>
    <message>
        <source>Who can introduce you there</source>
        <translation>Quién puede presentarte allí</translation>
    </message>
    <message>
        <source>Who could want it? These people told you of a wish that it meets.</source>
        <translation>¿Quién podría quererla? Estas personas te contaron un deseo en el que encaja.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Who decides about new people at {organisation}?</source>
        <translation>¿Quién decide sobre las incorporaciones en {organisation}?</translation>
    </message>
    <message>
        <source>Who decides there</source>
        <translation>Quién decide allí</translation>
    </message>
    <message>
        <source>Who decides there, and with whom?</source>
        <translation>¿Quién decide allí, y con quién?</translation>
    </message>
    <message>
        <source>Who do you &amp;really know?</source>
        <translation>¿A quién conoces &amp;de verdad?</translation>
    </message>
    <message>
        <source>Who do you know?</source>
        <translation>¿A quién conoces?</translation>
    </message>
    <message>
        <source>Who do you really know?</source>
        <translation>¿A quién conoces de verdad?</translation>
    </message>
    <message>
        <source>Who does the work that I would do at {organisation}?</source>
        <translation>¿Quién hace en {organisation} el trabajo que haría yo?</translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation>Quién interviene</translation>
    </message>
    <message>
        <source>Who has a say</source>
        <translation>Quién influye</translation>
    </message>
    <message>
        <source>Who is there now</source>
        <translation>Quién está allí ahora</translation>
    </message>
    <message>
        <source>Who knows what you can&apos;t look up? An answer is noted with who said it.</source>
        <translation>¿Quién sabe lo que no puedes consultar? La respuesta se anota junto a quien la dio.</translation>
    </message>
    <message>
        <source>Who opens doors</source>
        <translation>Quién abre puertas</translation>
    </message>
    <message>
        <source>Who recruits</source>
        <translation>Quién selecciona</translation>
    </message>
    <message>
        <source>Who recruits for {organisation}?</source>
        <translation>¿Quién lleva la selección de personal en {organisation}?</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who saw it and could vouch for it</source>
        <translation>Quién lo vio y podría dar fe</translation>
    </message>
    <message>
        <source>Who saw {skill}</source>
        <translation>Quién vio {skill}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Who was there before</source>
        <translation>Quién estuvo antes</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Quién trabaja allí</translation>
    </message>
    <message>
        <source>Who you are, what you bring, and what you look for.</source>
        <translation>Quién eres, qué aportas y qué buscas.</translation>
    </message>
    <message>
        <source>Whom are they looking for?</source>
        <translation>¿A quién busca?</translation>
    </message>
    <message>
        <source>Whom could you ask?</source>
        <translation>¿A quién podrías preguntar?</translation>
    </message>
    <message>
        <source>Whom does one go through at {organisation}?</source>
        <translation>¿Por quién hay que pasar en {organisation}?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>De quién se trata</translation>
    </message>
    <message>
        <source>Whom it led to, or was about</source>
        <translation>A quién llevó, o de quién se trataba</translation>
    </message>
    <message>
        <source>Whom they are looking for, or who near them is.</source>
        <translation>A quién busca, o quién cerca busca a alguien.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Whom would {name} like to have on the team?</source>
        <translation>¿A quién querría {name} en su equipo?</translation>
    </message>
    <message>
        <source>Whom you enjoyed working with</source>
        <translation>Con quién trabajaste a gusto</translation>
    </message>
    <message>
        <source>Whom you know there</source>
        <translation>A quién conoces allí</translation>
    </message>
    <message>
        <source>Whom {name} knows</source>
        <translation>A quién conoce {name}</translation>
    </message>
    <message>
        <source>Whose advice counts at {organisation}?</source>
        <translation>¿A quién se escucha en {organisation}?</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>De quién es la promesa</translation>
    </message>
    <message>
        <source>Why “{level}”?</source>
        <translation>¿Por qué «{level}»?</translation>
    </message>
    <message>
        <source>With a stage</source>
        <translation>Con etapa</translation>
    </message>
    <message>
        <source>With openings</source>
        <translation>Con vacantes</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Palabras por minuto</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>how one works</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work or private</source>
        <translation>Trabajo o personal</translation>
    </message>
    <message>
        <source>Work or private: {who}</source>
        <translation>Trabajo o personal: {who}</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajé</translation>
    </message>
    <message>
        <source>Worked at {organisation}</source>
        <translation>Trabajé en {organisation}</translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation>Trabajamos juntos</translation>
    </message>
    <message>
        <source>Worked together with {name}</source>
        <translation>Trabajamos juntos: {name}</translation>
    </message>
    <message>
        <source>Worked, studied or served together? Where did you meet?</source>
        <translation>¿Trabajo, estudios o servicio en común? ¿Dónde coincidisteis?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me by email this week to somebody at {organisation} who works on it?</source>
        <translation>¿Te importaría presentarme por correo esta semana a alguien de {organisation} que trabaje en ello?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me to {name} by email this week?</source>
        <translation>¿Te importaría presentarme a {name} por correo esta semana?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write	W</source>
        <translation>Escribir	W</translation>
    </message>
    <message>
        <source>Write &amp;many down…</source>
        <translation>Anotar &amp;varias…</translation>
    </message>
    <message>
        <source>Write a messa&amp;ge…</source>
        <translation>Escribir un mensa&amp;je…</translation>
    </message>
    <message>
        <source>Write a name, an organisation or an address.</source>
        <translation>Escribe un nombre, una organización o una dirección.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Write down how you know each other, if you do.</source>
        <translation>Anota de qué os conocéis, si os conocéis.</translation>
    </message>
    <message>
        <source>Write down something you gave</source>
        <translation>Anotar algo que diste</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Escríbela como 14:30.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Escribirlo…</translation>
    </message>
    <message>
        <source>Write many down</source>
        <translation>Anotar varias</translation>
    </message>
    <message>
        <source>Write many down…</source>
        <translation>Anotar varias…</translation>
    </message>
    <message>
        <source>Write names…</source>
        <translation>Escribir nombres…</translation>
    </message>
    <message>
        <source>Write to the first of those on it</source>
        <translation>Escribir a la primera persona que interviene</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Escribir a la persona</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Write to {name} again</source>
        <translation>Volver a escribir a {name}</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Escribir a {value}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %Ln conversation(s).</source>
        <translation>
            <numerusform>Anotado: %Ln conversación.</numerusform>
            <numerusform>Anotado: %Ln conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down: {channel} with {people}, {day}.</source>
        <translation>Anotado: {channel} con {people}, {day}.</translation>
    </message>
    <message>
        <source>Written down: {what}</source>
        <translation>Anotado: {what}</translation>
    </message>
    <message>
        <source>Written down: {what}, today.</source>
        <translation>Anotado: {what}, hoy.</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Anotado: {what}.</translation>
    </message>
    <message>
        <source>Written down: {what}. An answer is waited for until {day}.</source>
        <translation>Anotado: {what}. Se espera respuesta hasta el {day}.</translation>
    </message>
    <message>
        <source>Written for them alone</source>
        <translation>Escrito solo para esta persona</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, it is still so</source>
        <translation>Sí, sigue así</translation>
    </message>
    <message>
        <source>You and I were both at {place}, {when}.</source>
        <translation>Tú y yo coincidimos en {place}, {when}.</translation>
    </message>
    <message>
        <source>You and I were both at {place}.</source>
        <translation>Tú y yo coincidimos en {place}.</translation>
    </message>
    <message>
        <source>You applied.</source>
        <translation>Presentaste tu candidatura.</translation>
    </message>
    <message>
        <source>You asked more than you gave:</source>
        <translation>Pediste más de lo que diste:</translation>
    </message>
    <message>
        <source>You asked {name} for something on {day}, so this comes later.</source>
        <translation>Pediste algo a {name} el {day}, así que esto va más abajo.</translation>
    </message>
    <message>
        <source>You asked {times} since.</source>
        <translation>Desde entonces pediste algo {times}.</translation>
    </message>
    <message>
        <source>You asked {times}.</source>
        <translation>Pediste algo {times}.</translation>
    </message>
    <message numerus="yes">
        <source>You both know %Ln people, as {names}.</source>
        <translation>
            <numerusform>Tenéis en común a una persona: {names}.</numerusform>
            <numerusform>Tenéis en común a %Ln personas, como {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both know {names}.</source>
        <translation>Tenéis en común a {names}.</translation>
    </message>
    <message>
        <source>You can do this: {skill}</source>
        <translation>De esto sabes tú: {skill}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}</source>
        <translation>Puedes dar las gracias a {name} por {thing}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}: {what}</source>
        <translation>Puedes dar las gracias a {name} por {thing}: {what}</translation>
    </message>
    <message>
        <source>You could give first:</source>
        <translation>Podrías dar tú primero:</translation>
    </message>
    <message>
        <source>You enjoyed working with them</source>
        <translation>Trabajaste a gusto con la persona</translation>
    </message>
    <message>
        <source>You find out who decides there and what they need.</source>
        <translation>Averiguas quién decide allí y qué necesitan.</translation>
    </message>
    <message>
        <source>You gave {times}</source>
        <translation>Diste algo {times}</translation>
    </message>
    <message>
        <source>You get to know people there, before a job is open.</source>
        <translation>Conoces a gente allí, antes de que haya una vacante.</translation>
    </message>
    <message>
        <source>You have it already: “{what}”, in “{stage}”.</source>
        <translation>Ya la tienes: «{what}», en «{stage}».</translation>
    </message>
    <message>
        <source>You have not noted yet that you gave {name} anything.</source>
        <translation>Aún no has anotado nada que dieras a {name}.</translation>
    </message>
    <message>
        <source>You introduced {name} and {other}, {day}</source>
        <translation>Pusiste en contacto a {name} con {other}, el {day}</translation>
    </message>
    <message>
        <source>You keep an eye on what they do.</source>
        <translation>Sigues de cerca lo que hacen.</translation>
    </message>
    <message>
        <source>You knew each other, and more than a year went by in silence.</source>
        <translation>Os conocíais, y ha pasado más de un año en silencio.</translation>
    </message>
    <message>
        <source>You know each other well; nothing is noted yet.</source>
        <translation>Nos conocemos bien; nada anotado aún.</translation>
    </message>
    <message>
        <source>You know each other, and last spoke {ago}.</source>
        <translation>Os conocéis; la última conversación fue {ago}.</translation>
    </message>
    <message>
        <source>You know {name}</source>
        <translation>Tú conoces a {name}</translation>
    </message>
    <message>
        <source>You last gave {name} something on {day}.</source>
        <translation>La última vez que diste algo a {name} fue {day}.</translation>
    </message>
    <message>
        <source>You may have met</source>
        <translation>Quizá ya están aquí</translation>
    </message>
    <message>
        <source>You may want to</source>
        <translation>Quizá quieras</translation>
    </message>
    <message>
        <source>You met: {details}; nothing noted since.</source>
        <translation>Coincidisteis: {details}; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>You met; nothing noted since.</source>
        <translation>Coincidisteis; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>You noted a conversation or something shared</source>
        <translation>Anotaste una conversación o algo compartido</translation>
    </message>
    <message>
        <source>You noted more about your time there, so it stays.</source>
        <translation>Anotaste más sobre tu etapa allí, así que se queda.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Prometiste a {name}: {what}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Prometiste: {what}</translation>
    </message>
    <message>
        <source>You received {thing} from {name}, and nothing that you gave since is noted ({day}).</source>
        <translation>Recibiste {thing} de {name}, y no hay nada anotado que hayas dado desde entonces ({day}).</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Respondiste: {answer}.</translation>
    </message>
    <message>
        <source>You saw it at work: {what}.</source>
        <comment>a skill of mine</comment>
        <translation>Lo viste en la práctica: {what}.</translation>
    </message>
    <message>
        <source>You sent it</source>
        <translation>Lo enviaste</translation>
    </message>
    <message>
        <source>You sign with</source>
        <translation>Firmas con</translation>
    </message>
    <message numerus="yes">
        <source>You spoke %Ln time(s) in the year until {day}, and not since</source>
        <translation>
            <numerusform>Hablasteis una vez en el año hasta el {day}, y desde entonces no</numerusform>
            <numerusform>Hablasteis %Ln veces en el año hasta el {day}, y desde entonces no</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke once, and know what {name} cares about: {text} ({day}).</source>
        <translation>Hablasteis una vez, y sabes qué le importa a {name}: {text} ({day}).</translation>
    </message>
    <message>
        <source>You spoke once, {day}</source>
        <translation>Hablasteis una vez, el {day}</translation>
    </message>
    <message>
        <source>You were asked for it</source>
        <translation>Te lo pidieron</translation>
    </message>
    <message>
        <source>You were both at {place}, not at the same time.</source>
        <translation>Pasasteis por {place}, pero no a la vez.</translation>
    </message>
    <message>
        <source>You were both at {place}, {when}.</source>
        <translation>Coincidisteis en {place}, {when}.</translation>
    </message>
    <message>
        <source>You were probably both at {place}, {when}.</source>
        <translation>Probablemente coincidisteis en {place}, {when}.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}, {period}; nothing noted since.</source>
        <translation>Trabajamos juntos en {organisation}, {period}; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}; nothing noted since.</source>
        <translation>Trabajamos juntos en {organisation}; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>You worked together, {period}; nothing noted since.</source>
        <translation>Trabajamos juntos, {period}; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>You worked together; nothing noted since.</source>
        <translation>Trabajamos juntos; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>Your data lies in</source>
        <translation>Tus datos están en</translation>
    </message>
    <message>
        <source>Your last conversation</source>
        <translation>Vuestra última conversación</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Your own messages</source>
        <translation>Tus propios mensajes</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Your pitch</source>
        <translation>Tu presentación breve</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a gap so far</source>
        <translation>un hueco por ahora</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>how sure it is</comment>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>una pista</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation>falta una parte del cuaderno que lo mantiene en orden</translation>
    </message>
    <message>
        <source>a part of the page could not be read</source>
        <translation>una parte de la página no se pudo leer</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; check this row</source>
        <translation>unas comillas se abren y no se cierran; revisa esta fila</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>una referencia</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>un recurso</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>about {what}</source>
        <comment>what a message is about</comment>
        <translation>sobre {what}</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <comment>how well you know each other</comment>
        <translation>nos conocemos algo</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>active</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>add company employer</source>
        <comment>other words for New organisation</comment>
        <translation>añadir empresa compañía</translation>
    </message>
    <message>
        <source>add create contact card</source>
        <comment>other words for New person</comment>
        <translation>añadir crear contacto ficha alta</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>adds: {what}</source>
        <translation>añade: {what}</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>tras un día</numerusform>
            <numerusform>tras %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln month(s)</source>
        <translation>
            <numerusform>tras un mes</numerusform>
            <numerusform>tras %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {names}</source>
        <translation>también escrita {names}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>una presentación</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; Edit shows all</source>
        <translation>
            <numerusform>y %Ln más; Editar lo muestra todo</numerusform>
            <numerusform>y %Ln más; Editar lo muestra todo</numerusform>
        </translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>aniversario</translation>
    </message>
    <message>
        <source>another notebook file</source>
        <comment>other words for Open</comment>
        <translation>otro cuaderno archivo</translation>
    </message>
    <message>
        <source>applied</source>
        <comment>how far one is with an organisation</comment>
        <translation>candidatura enviada</translation>
    </message>
    <message>
        <source>as how close says</source>
        <translation>según el trato</translation>
    </message>
    <message>
        <source>ask again on {day}</source>
        <translation>volver a pedirlo {day}</translation>
    </message>
    <message>
        <source>ask how it went: {what}</source>
        <translation>preguntar cómo fue: {what}</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>pedido una vez</numerusform>
            <numerusform>pedido %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedí</translation>
    </message>
    <message>
        <source>asked for an introduction to {name}</source>
        <translation>pedí que me presentaran a {name}</translation>
    </message>
    <message>
        <source>asked for {thing}</source>
        <translation>pedí {thing}</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>pregunté cómo fue</translation>
    </message>
    <message>
        <source>asked how it went with {name}</source>
        <translation>pregunté cómo fue con {name}</translation>
    </message>
    <message>
        <source>asked on {day}, no answer yet</source>
        <translation>preguntado {day}, aún sin respuesta</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>pedido el {day}</translation>
    </message>
    <message>
        <source>asked {times}</source>
        <translation>pedido {times}</translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln day(s)</source>
        <translation>
            <numerusform>como tarde al día</numerusform>
            <numerusform>como tarde a los %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln month(s)</source>
        <translation>
            <numerusform>como tarde al mes</numerusform>
            <numerusform>como tarde a los %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln week(s)</source>
        <translation>
            <numerusform>como tarde a la semana</numerusform>
            <numerusform>como tarde a las %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln year(s)</source>
        <translation>
            <numerusform>como tarde al año</numerusform>
            <numerusform>como tarde a los %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>at the latest as it comes</source>
        <translation>plazo máximo por defecto</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>un detalle</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>before a backup was taken back</source>
        <translation>antes de recuperar una copia</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before the notebook moved</source>
        <translation>antes de mover el cuaderno</translation>
    </message>
    <message>
        <source>begin start example</source>
        <comment>other words for Welcome page</comment>
        <translation>empezar inicio ejemplo</translation>
    </message>
    <message>
        <source>bin deleted</source>
        <comment>other words for Trash</comment>
        <translation>basura eliminados borrados</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>board OR volunteer OR founder</source>
        <comment>for a search engine</comment>
        <translation>consejo OR voluntariado OR fundación</translation>
    </message>
    <message>
        <source>by Friday</source>
        <translation>para el viernes</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>at the latest</comment>
        <translation>como tarde el {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para {day}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>ponerse al día</translation>
    </message>
    <message>
        <source>cells beyond the last heading: {detail}; kept by their column&apos;s number</source>
        <translation>celdas tras el último encabezado: {detail}; guardadas con el número de su columna</translation>
    </message>
    <message>
        <source>cells missing at the end of the row: {detail}</source>
        <translation>celdas que faltan al final de la fila: {detail}</translation>
    </message>
    <message>
        <source>chat address</source>
        <translation>dirección de chat</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>elegido ahora</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cercano</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an opening that is over</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>cierra el {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <comment>an opening, on a day</comment>
        <translation>cierra el {day}</translation>
    </message>
    <message>
        <source>coffee yesterday, talked about the migration, promised the notes by Friday</source>
        <translation>café ayer, hablamos de la migración, prometí las notas para el viernes</translation>
    </message>
    <message>
        <source>colleagues close met answer</source>
        <comment>other words for Who do you know?</comment>
        <translation>colegas compañeros trato coincidimos responder</translation>
    </message>
    <message>
        <source>column {detail} holds more than 8 MB of text and was left out</source>
        <translation>la columna {detail} tiene más de 8 MB de texto y se dejó fuera</translation>
    </message>
    <message>
        <source>connected on</source>
        <translation>fecha de conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>how far one is with an organisation</comment>
        <translation>haciendo contactos</translation>
    </message>
    <message>
        <source>contacts address book cards</source>
        <comment>other words for People</comment>
        <translation>contactos agenda libreta de direcciones fichas</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>conversations history log</source>
        <comment>other words for Timeline</comment>
        <translation>conversaciones historial registro</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>día de nacimiento</translation>
    </message>
    <message>
        <source>day of connection</source>
        <translation>fecha de conexión</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>part in an opening</comment>
        <translation>decide</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>role in an organisation</comment>
        <translation>decide</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>eliminado {when}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>don&apos;t show</source>
        <translation>no mostrar</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>toca hoy</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>email ask introduction thank draft</source>
        <comment>other words for Write a message</comment>
        <translation>correo pedir presentación gracias borrador mensaje</translation>
    </message>
    <message>
        <source>empty rows: {detail}</source>
        <translation>filas vacías: {detail}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>cada año</numerusform>
            <numerusform>cada %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>exit close end</source>
        <comment>other words for Quit</comment>
        <translation>cerrar terminar fin</translation>
    </message>
    <message>
        <source>expert OR award OR mentor</source>
        <comment>for a search engine</comment>
        <translation>experto OR experta OR premio OR mentoría</translation>
    </message>
    <message>
        <source>export save vCard CSV</source>
        <comment>other words for Take away</comment>
        <translation>exportar guardar vCard CSV</translation>
    </message>
    <message>
        <source>fading</source>
        <comment>how well you know each other</comment>
        <translation>relación que se enfría</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>files where notebook</source>
        <comment>other words for Show the data folder</comment>
        <translation>archivos dónde cuaderno</translation>
    </message>
    <message>
        <source>filled, {day}</source>
        <comment>an opening</comment>
        <translation>cubierta, {day}</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>founded or owns it</source>
        <translation>fundó la organización o es suya</translation>
    </message>
    <message>
        <source>from here on the rows were not read, since the columns are not known</source>
        <translation>desde aquí no se leyeron las filas, porque no se conocen las columnas</translation>
    </message>
    <message>
        <source>from what they told you</source>
        <translation>por lo que te contaron</translation>
    </message>
    <message>
        <source>from {name}: {source}</source>
        <translation>de {name}: {source}</translation>
    </message>
    <message>
        <source>gave</source>
        <translation>di</translation>
    </message>
    <message>
        <source>gave an introduction to {name}</source>
        <translation>presenté a {name}</translation>
    </message>
    <message>
        <source>gave {thing}</source>
        <translation>di {thing}</translation>
    </message>
    <message>
        <source>give</source>
        <translation>dar</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>dado una vez</numerusform>
            <numerusform>dado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>given {times}</source>
        <translation>dado {times}</translation>
    </message>
    <message>
        <source>got it</source>
        <comment>how an opening ended</comment>
        <translation>conseguida</translation>
    </message>
    <message>
        <source>growing</source>
        <comment>how well you know each other</comment>
        <translation>relación que crece</translation>
    </message>
    <message>
        <source>has a say</source>
        <comment>role in an organisation</comment>
        <translation>influye</translation>
    </message>
    <message>
        <source>heads a department</source>
        <translation>dirige un departamento</translation>
    </message>
    <message>
        <source>heard from {name} on {day}</source>
        <translation>noticias de {name} {day}</translation>
    </message>
    <message>
        <source>heard how it went</source>
        <translation>supe cómo fue</translation>
    </message>
    <message>
        <source>heard how it went with {name}</source>
        <translation>supe cómo fue con {name}</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>help manual how</source>
        <comment>other words for Guide</comment>
        <translation>ayuda manual cómo</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <comment>part in an opening</comment>
        <translation>contrata</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>noticias de cómo fue</translation>
    </message>
    <message>
        <source>how you sign</source>
        <translation>cómo firmas</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>import load address book vCard CSV LinkedIn</source>
        <comment>other words for Bring in</comment>
        <translation>importar cargar agenda libreta de direcciones vCard CSV LinkedIn</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>en %Ln semana</numerusform>
            <numerusform>en %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>en %Ln año</numerusform>
            <numerusform>en %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>in the lines to forward.</source>
        <translation>en las líneas para reenviar.</translation>
    </message>
    <message>
        <source>in the notebook already</source>
        <translation>ya en el cuaderno</translation>
    </message>
    <message>
        <source>interview OR biography</source>
        <comment>for a search engine</comment>
        <translation>entrevista OR biografía</translation>
    </message>
    <message>
        <source>introduced on {day}</source>
        <translation>presentación {day}</translation>
    </message>
    <message>
        <source>introduced you to {name}</source>
        <translation>me presentó a {name}</translation>
    </message>
    <message>
        <source>introduces me</source>
        <comment>part in an opening</comment>
        <translation>me presenta</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>is asked for expert advice</source>
        <translation>se le consulta por su experiencia</translation>
    </message>
    <message>
        <source>is called a vice president, which can mean much or little</source>
        <translation>tiene rango de vicepresidencia, que puede significar mucho o poco</translation>
    </message>
    <message>
        <source>is learning there</source>
        <translation>está aprendiendo allí</translation>
    </message>
    <message>
        <source>is the deputy of who decides</source>
        <translation>sustituye a quien decide</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>jobs OR hiring</source>
        <comment>for a search engine</comment>
        <translation>empleo OR vacantes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>keep as a field of its own</source>
        <translation>guardar como campo propio</translation>
    </message>
    <message>
        <source>keeps somebody&apos;s calendar or door</source>
        <translation>lleva la agenda de alguien o guarda su puerta</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>persona conocida</translation>
    </message>
    <message>
        <source>last looked at {ago}: still so?</source>
        <translation>revisado {ago}: ¿sigue así?</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>last on {day}; {balance}</source>
        <translation>la última vez, el {day}; {balance}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>con retraso desde el {day}</translation>
    </message>
    <message>
        <source>leads a project or a product</source>
        <translation>dirige un proyecto o un producto</translation>
    </message>
    <message>
        <source>leads people</source>
        <translation>dirige a personas</translation>
    </message>
    <message>
        <source>learning</source>
        <comment>how far one is with an organisation</comment>
        <translation>informándome</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a check before sending: the user leaves it so</comment>
        <translation>dejado</translation>
    </message>
    <message>
        <source>let be on {day}</source>
        <translation>dejado estar {day}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ocasional</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure it is</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>lines that belong to no card: {detail}</source>
        <translation>líneas que no son de ninguna ficha: {detail}</translation>
    </message>
    <message>
        <source>log note conversation call meeting</source>
        <comment>other words for Write it down</comment>
        <translation>registrar apuntar conversación llamada reunión</translation>
    </message>
    <message>
        <source>log several paste conversations</source>
        <comment>other words for Write many down</comment>
        <translation>registrar varias pegar conversaciones</translation>
    </message>
    <message>
        <source>look</source>
        <comment>a check before sending</comment>
        <translation>revisar</translation>
    </message>
    <message>
        <source>looks for a job as analyst</source>
        <translation>busca un puesto de analista</translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation>¿quizá {name}?</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>met</source>
        <comment>how well you know each other</comment>
        <translation>coincidimos</translation>
    </message>
    <message>
        <source>met, {day}</source>
        <comment>a wish</comment>
        <translation>cumplido, {day}</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>mes de nacimiento</translation>
    </message>
    <message>
        <source>most at risk first</source>
        <translation>primero lo que más peligra</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name beside an email</source>
        <translation>nombre junto a un correo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>news OR announcement</source>
        <comment>for a search engine</comment>
        <translation>noticias OR anuncio</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo paso</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>apodo</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>to what was asked</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <comment>to what was asked</comment>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no conversation noted</source>
        <translation>ninguna conversación anotada</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>aún sin fechas</translation>
    </message>
    <message>
        <source>no longer so, {day}</source>
        <translation>ya no es así, {day}</translation>
    </message>
    <message>
        <source>no on {day}</source>
        <comment>an answer</comment>
        <translation>no {day}</translation>
    </message>
    <message>
        <source>no position there is noted</source>
        <translation>sin puesto anotado allí</translation>
    </message>
    <message>
        <source>no posting was found in it, neither a title nor an employer</source>
        <translation>no se encontró ningún anuncio, ni cargo ni empresa</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>sin ritmo</translation>
    </message>
    <message>
        <source>no stage</source>
        <comment>how far one is with an organisation</comment>
        <translation>sin etapa</translation>
    </message>
    <message>
        <source>nobody in your notebook yet</source>
        <translation>nadie de tu cuaderno aún</translation>
    </message>
    <message>
        <source>nobody leads there yet</source>
        <translation>nadie lleva allí todavía</translation>
    </message>
    <message>
        <source>nobody on it yet</source>
        <translation>aún no interviene nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not for me</source>
        <comment>how an opening ended</comment>
        <translation>no es para mí</translation>
    </message>
    <message>
        <source>not for me; passed on to {name}</source>
        <translation>no es para mí; se la pasé a {name}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that nothing can be done with at present</comment>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not now on {day}</source>
        <comment>an answer</comment>
        <translation>ahora no, {day}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>noted {ago}: still so?</source>
        <translation>{ago}: ¿sigue así?</translation>
    </message>
    <message>
        <source>noted {day}</source>
        <comment>where something is from: noted 10 Oct</comment>
        <translation>anotado el {day}</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>anotado {when}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>nada anotado aún</translation>
    </message>
    <message>
        <source>nothing was found that they ask for</source>
        <translation>no se encontró nada que pidan</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a check before sending</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>on {day}. Give first, or ask somebody else.</source>
        <translation>el {day}. Da tú primero, o pídesela a otra persona.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a promise made once</comment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>only the first {detail} MB were read</source>
        <translation>solo se leyeron los primeros {detail} MB</translation>
    </message>
    <message>
        <source>only the first {detail} characters were read</source>
        <translation>solo se leyeron los primeros {detail} caracteres</translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation>solo se leyeron las primeras {detail} entradas; divide el archivo para traer el resto</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a job that is open</comment>
        <translation>vacante</translation>
    </message>
    <message>
        <source>openings jobs board postings</source>
        <comment>other words for Opportunities</comment>
        <translation>vacantes empleo trabajo tablero anuncios</translation>
    </message>
    <message>
        <source>opens doors</source>
        <comment>role in an organisation</comment>
        <translation>abre puertas</translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation>orden del nombre</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>other detail</source>
        <translation>otro detalle</translation>
    </message>
    <message>
        <source>over</source>
        <comment>how an opening ended</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>campo propio</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>apartado de correos</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <comment>other words for Settings</comment>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>private</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>project OR launch</source>
        <comment>for a search engine</comment>
        <translation>proyecto OR lanzamiento</translation>
    </message>
    <message>
        <source>promise late since {day}</source>
        <translation>promesa con retraso desde el {day}</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>pronombres</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>pronunciación</translation>
    </message>
    <message>
        <source>question about someone</source>
        <translation>pregunta por alguien</translation>
    </message>
    <message>
        <source>reading the file needed more memory than there is</source>
        <translation>leer el archivo necesitaba más memoria de la que hay</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibí</translation>
    </message>
    <message>
        <source>received {thing}</source>
        <translation>recibí {thing}</translation>
    </message>
    <message>
        <source>received {times}</source>
        <translation>recibido {times}</translation>
    </message>
    <message>
        <source>recruiter</source>
        <comment>part in an opening</comment>
        <translation>selecciona personal</translation>
    </message>
    <message>
        <source>recruits</source>
        <comment>role in an organisation</comment>
        <translation>selecciona</translation>
    </message>
    <message>
        <source>recruits people</source>
        <translation>selecciona personal</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>related person</source>
        <translation>persona relacionada</translation>
    </message>
    <message>
        <source>relationships fading invest enjoyed</source>
        <comment>other words for Who do you really know?</comment>
        <translation>relaciones enfriar invertir tiempo a gusto confianza</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>where one works</comment>
        <translation>en remoto</translation>
    </message>
    <message>
        <source>restore recover</source>
        <comment>other words for Take back a backup</comment>
        <translation>restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>runs the organisation</source>
        <translation>dirige la organización</translation>
    </message>
    <message>
        <source>said thanks</source>
        <translation>di las gracias</translation>
    </message>
    <message>
        <source>saw your work: {skill}</source>
        <translation>vio tu trabajo: {skill}</translation>
    </message>
    <message>
        <source>saw: {what}</source>
        <translation>vio: {what}</translation>
    </message>
    <message>
        <source>search command palette</source>
        <comment>other words for Find or do anything</comment>
        <translation>buscar paleta de comandos</translation>
    </message>
    <message>
        <source>search contacts</source>
        <comment>other words for Find people</comment>
        <translation>encontrar contactos</translation>
    </message>
    <message>
        <source>second address line</source>
        <translation>segunda línea de la dirección</translation>
    </message>
    <message>
        <source>sent to {names}</source>
        <translation>enviado a {names}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>enviada el {day}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <comment>other words for Keys</comment>
        <translation>atajos teclado</translation>
    </message>
    <message>
        <source>show a week ahead</source>
        <translation>mostrar una semana antes</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>desde {start}</translation>
    </message>
    <message>
        <source>sits at the top table</source>
        <translation>forma parte de la dirección</translation>
    </message>
    <message>
        <source>sits on a board</source>
        <translation>forma parte de un consejo</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>red social</translation>
    </message>
    <message>
        <source>some characters of {detail} could not be read</source>
        <translation>algunos caracteres de {detail} no se pudieron leer</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>something is left of what is gone ({detail})</source>
        <translation>queda algo de lo que ya no está ({detail})</translation>
    </message>
    <message>
        <source>something they care about</source>
        <translation>algo que le importa</translation>
    </message>
    <message>
        <source>something worked out from what was entered is wrong ({detail})</source>
        <translation>algo calculado a partir de lo anotado está mal ({detail})</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>start home due promises</source>
        <comment>other words for Today</comment>
        <translation>inicio pendientes promesas</translation>
    </message>
    <message>
        <source>step {detail} of undo is not complete</source>
        <translation>el paso {detail} de Deshacer no está completo</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>suffix after the name</source>
        <translation>sufijo tras el nombre</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure it is</comment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tag: linkedin-2026</source>
        <translation>etiqueta: linkedin-2026</translation>
    </message>
    <message>
        <source>talk OR interview OR article OR podcast</source>
        <comment>for a search engine</comment>
        <translation>charla OR entrevista OR artículo OR podcast</translation>
    </message>
    <message>
        <source>team OR management</source>
        <comment>for a search engine</comment>
        <translation>equipo OR dirección</translation>
    </message>
    <message>
        <source>ten people paste list</source>
        <comment>other words for Write names</comment>
        <translation>diez personas pegar lista</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>gracias</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>di las gracias</translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation>di las gracias {day}</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>las gracias</translation>
    </message>
    <message>
        <source>the answer was later</source>
        <comment>to what was asked</comment>
        <translation>la respuesta fue «más adelante»</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <comment>to what was asked</comment>
        <translation>la respuesta fue no</translation>
    </message>
    <message>
        <source>the answer was yes</source>
        <comment>to what was asked</comment>
        <translation>la respuesta fue sí</translation>
    </message>
    <message>
        <source>the archive is damaged or needs a password</source>
        <translation>el archivo comprimido está dañado o pide una contraseña</translation>
    </message>
    <message>
        <source>the archive unpacks to more than a list of contacts; the rest was left out</source>
        <translation>el archivo comprimido contiene más que una lista de contactos; el resto se dejó fuera</translation>
    </message>
    <message>
        <source>the beginning of the card is repeated</source>
        <translation>el comienzo de la ficha está repetido</translation>
    </message>
    <message>
        <source>the bytes of documents are gone ({detail})</source>
        <translation>se ha perdido el contenido de algunos documentos ({detail})</translation>
    </message>
    <message>
        <source>the card has no end; what there is of it was read</source>
        <translation>la ficha no tiene final; se leyó lo que hay</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la ficha está vacía</translation>
    </message>
    <message>
        <source>the card is longer than 64 MB; lines left out: {detail}</source>
        <translation>la ficha pasa de 64 MB; líneas que se dejaron fuera: {detail}</translation>
    </message>
    <message>
        <source>the columns are not known; say in the window what they are</source>
        <translation>no se conocen las columnas; di en la ventana qué son</translation>
    </message>
    <message>
        <source>the disk could not read the file</source>
        <translation>el disco no pudo leer el archivo</translation>
    </message>
    <message>
        <source>the employer is missing</source>
        <translation>falta la empresa</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation>no se permite leer el archivo; revisa sus permisos</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the line is longer than {detail} MB and was left out</source>
        <translation>la línea pasa de {detail} MB y se dejó fuera</translation>
    </message>
    <message>
        <source>the notebook&apos;s file is damaged ({detail}); take back a backup</source>
        <translation>el archivo del cuaderno está dañado ({detail}); recupera una copia</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>the opening or the topic</source>
        <translation>la vacante o el tema</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>the page wasn&apos;t fetched: NetBook never goes online; paste its text</source>
        <translation>no se descargó la página: NetBook nunca se conecta; pega su texto</translation>
    </message>
    <message>
        <source>the photo is damaged; kept as it is</source>
        <translation>la foto está dañada; guardada como está</translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation>la foto pasa de {detail} MB y se dejó fuera</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>falta el lugar</translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation>la fila tiene más de {detail} celdas</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>falta el cargo</translation>
    </message>
    <message>
        <source>them</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>there is neither a name nor an address</source>
        <translation>no hay ni nombre ni dirección</translation>
    </message>
    <message>
        <source>there is no Connections.csv in this archive</source>
        <translation>no hay Connections.csv en este archivo comprimido</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is nobody below the headings</source>
        <translation>no hay nadie bajo los encabezados</translation>
    </message>
    <message>
        <source>they said no</source>
        <comment>how an opening ended</comment>
        <translation>dijeron que no</translation>
    </message>
    <message>
        <source>they thought of me</source>
        <translation>tuvo un detalle conmigo</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is neither a page nor a mail nor text; open it and paste its text</source>
        <translation>no es ni una página ni un correo ni texto; ábrelo y pega su texto</translation>
    </message>
    <message>
        <source>this is neither a vCard nor a CSV file of contacts</source>
        <translation>no es ni una vCard ni un CSV de contactos</translation>
    </message>
    <message>
        <source>this is not a text file of contacts</source>
        <translation>no es un archivo de texto de contactos</translation>
    </message>
    <message>
        <source>this line is no part of a vCard; kept as it is</source>
        <translation>esta línea no es parte de una vCard; guardada como está</translation>
    </message>
    <message>
        <source>this line stands above the headings and was left out</source>
        <translation>esta línea está encima de los encabezados y se dejó fuera</translation>
    </message>
    <message>
        <source>thought of them</source>
        <translation>tuve un detalle</translation>
    </message>
    <message>
        <source>time to ask again</source>
        <translation>hora de pedirlo otra vez</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>título antes del nombre</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>told how it went</source>
        <translation>conté cómo fue</translation>
    </message>
    <message>
        <source>told how it went on {day}</source>
        <translation>conté cómo fue, {day}</translation>
    </message>
    <message>
        <source>told how it went with {name}</source>
        <translation>conté cómo fue con {name}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>dos veces en la lista</translation>
    </message>
    <message>
        <source>until a promise is kept, at the latest {day}</source>
        <translation>hasta que se cumpla una promesa, como tarde {day}</translation>
    </message>
    <message>
        <source>until they have a new position, at the latest {day}</source>
        <translation>hasta que tenga un nuevo puesto, como tarde {day}</translation>
    </message>
    <message>
        <source>until they write or call, at the latest {day}</source>
        <translation>hasta que escriba o llame, como tarde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>vCard 3.0, for older phones and programs</source>
        <translation>vCard 3.0, para teléfonos y programas más antiguos</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books of today; loses nothing</source>
        <translation>vCard 4.0, para las agendas de hoy; no pierde nada</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>other words for About NetBook</comment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videollamada</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>volunteer OR community OR hobby</source>
        <comment>for a search engine</comment>
        <translation>voluntariado OR comunidad OR afición</translation>
    </message>
    <message>
        <source>vouches for me</source>
        <comment>part in an opening</comment>
        <translation>da fe de mí</translation>
    </message>
    <message>
        <source>watching</source>
        <comment>how far one is with an organisation</comment>
        <translation>en observación</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>well known</source>
        <comment>how well you know each other</comment>
        <translation>nos conocemos bien</translation>
    </message>
    <message>
        <source>went away</source>
        <comment>how an opening ended</comment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>qué exactamente</translation>
    </message>
    <message>
        <source>what exactly you ask</source>
        <translation>qué pides exactamente</translation>
    </message>
    <message>
        <source>what the page says for search engines could not be read</source>
        <translation>lo que la página dice a los buscadores no se pudo leer</translation>
    </message>
    <message>
        <source>what they saw of your work</source>
        <translation>lo que vio de tu trabajo</translation>
    </message>
    <message>
        <source>what you asked</source>
        <translation>lo que pediste</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>lo que aportas</translation>
    </message>
    <message>
        <source>what you give</source>
        <translation>lo que das</translation>
    </message>
    <message>
        <source>what you share</source>
        <translation>lo que compartes</translation>
    </message>
    <message>
        <source>what you thank for</source>
        <translation>lo que agradeces</translation>
    </message>
    <message>
        <source>which day it was</source>
        <translation>qué día fue</translation>
    </message>
    <message>
        <source>who else was named</source>
        <translation>a quién más se nombraba</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>dirección completa</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>de quién se trata</translation>
    </message>
    <message>
        <source>whom you ask about</source>
        <translation>por quién preguntas</translation>
    </message>
    <message>
        <source>whom you want to meet</source>
        <translation>a quién quieres conocer</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>with whom…</source>
        <translation>con quién…</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>how an opening ended</comment>
        <translation>me retiré</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>work and private</source>
        <translation>trabajo y personal</translation>
    </message>
    <message>
        <source>works beside who decides</source>
        <translation>trabaja junto a quien decide</translation>
    </message>
    <message>
        <source>works in human resources</source>
        <translation>trabaja en recursos humanos</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>part in an opening</comment>
        <translation>trabaja allí</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>role in an organisation</comment>
        <translation>trabaja allí</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>trabaja allí</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>año de nacimiento</translation>
    </message>
    <message>
        <source>yes on {day}</source>
        <comment>an answer</comment>
        <translation>sí {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>yesterday coffee with Maya, talked about the migration
Monday called Tom</source>
        <translation>ayer café con Maya, hablamos de la migración
el lunes llamé a Tom</translation>
    </message>
    <message>
        <source>you asked {other} about {what}, on {day}; {answer}.</source>
        <translation>pediste a {other} algo sobre {what}, el {day}; {answer}.</translation>
    </message>
    <message>
        <source>you noted it on the opening “{title}”</source>
        <translation>lo anotaste en la vacante «{title}»</translation>
    </message>
    <message>
        <source>you spoke {ago}</source>
        <translation>última conversación {ago}</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>tu nota</translation>
    </message>
    <message>
        <source>your note, {day}</source>
        <translation>tu nota, {day}</translation>
    </message>
    <message>
        <source>zero bytes in the text were left out</source>
        <translation>se dejaron fuera bytes nulos del texto</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <comment>Introduce: Amir hires an analyst; Lena looks for a job</comment>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>{added}; yours stays: {what}</source>
        <translation>{added}; lo tuyo se queda: {what}</translation>
    </message>
    <message>
        <source>{answer}. Found by its words; click to choose another.</source>
        <translation>{answer}. Encontrado por sus palabras; haz clic para elegir otra cosa.</translation>
    </message>
    <message>
        <source>{channel} to {name}</source>
        <translation>{channel} a {name}</translation>
    </message>
    <message>
        <source>{channel} with {people}</source>
        <translation>{channel} con {people}</translation>
    </message>
    <message>
        <source>{channel} {ago}</source>
        <comment>Email 9 weeks ago</comment>
        <translation>{channel} {ago}</translation>
    </message>
    <message>
        <source>{conversations}, the last {ago}.</source>
        <translation>{conversations}, la última {ago}.</translation>
    </message>
    <message>
        <source>{count} a little</source>
        <comment>so many are known a little</comment>
        <translation>{count} un poco</translation>
    </message>
    <message>
        <source>{count} fading</source>
        <comment>so many relationships fade</comment>
        <translation>{count} cada vez menos</translation>
    </message>
    <message>
        <source>{count} growing</source>
        <comment>so many relationships grow</comment>
        <translation>{count} cada vez mejor</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} to write to</source>
        <translation>A quién escribir: {count}</translation>
    </message>
    <message>
        <source>{count} well</source>
        <comment>so many people are known well</comment>
        <translation>{count} bien</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>within a sentence: comes back 3 Nov</comment>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>{day}: a conversation can&apos;t lie after today.</source>
        <translation>{day}: una conversación no puede ser posterior a hoy.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a next step</comment>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{detail} could not be read; kept as it is</source>
        <translation>{detail} no se pudo leer; guardado como está</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}: {what}</translation>
    </message>
    <message>
        <source>{field} ({labels})</source>
        <translation>{field} ({labels})</translation>
    </message>
    <message>
        <source>{field}: “{ours}” stays, the file has “{theirs}”</source>
        <translation>{field}: «{ours}» se queda, el archivo tiene «{theirs}»</translation>
    </message>
    <message>
        <source>{file} is too large for a list of conversations.</source>
        <translation>{file} es demasiado grande para una lista de conversaciones.</translation>
    </message>
    <message>
        <source>{first} and {second} are family</source>
        <translation>{first} es familia de {second}</translation>
    </message>
    <message>
        <source>{first} and {second} are friends</source>
        <translation>{first} tiene amistad con {second}</translation>
    </message>
    <message>
        <source>{first} and {second} know each other</source>
        <translation>{first} conoce a {second}</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}</source>
        <translation>{first} te presentó a {second}</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}, {day}</source>
        <translation>{first} te presentó a {second}, el {day}</translation>
    </message>
    <message>
        <source>{first} mentors {second}</source>
        <translation>{first} mentoriza a {second}</translation>
    </message>
    <message>
        <source>{first} recommends {second}</source>
        <translation>{first} recomienda a {second}</translation>
    </message>
    <message>
        <source>{first} reports to {second}</source>
        <translation>{first} responde ante {second}</translation>
    </message>
    <message>
        <source>{first} works with {second}</source>
        <translation>{first} trabaja con {second}</translation>
    </message>
    <message>
        <source>{keys} undo</source>
        <translation>{keys} deshacer</translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>Sabes {known} de {all}</translation>
    </message>
    <message>
        <source>{last}, {often}</source>
        <comment>Email 9 weeks ago, every 6 weeks</comment>
        <translation>{last}, {often}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>pay</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation>{menu}: {choice}</translation>
    </message>
    <message>
        <source>{more}. Nothing that waits gets lost.</source>
        <translation>{more}. Nada de lo que espera se pierde.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before a name that begins with the sound of an i</comment>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (persona nueva)</translation>
    </message>
    <message>
        <source>{name} and I are in touch; thank you again for introducing us.</source>
        <translation>{name} y yo estamos en contacto; gracias de nuevo por presentarnos.</translation>
    </message>
    <message>
        <source>{name} and the role: {title}</source>
        <translation>{name} y el puesto: {title}</translation>
    </message>
    <message>
        <source>{name} answered…</source>
        <translation>{name} respondió…</translation>
    </message>
    <message>
        <source>{name} at {organisation}: {role}</source>
        <translation>{name} en {organisation}: {role}</translation>
    </message>
    <message>
        <source>{name} comes back {day}.</source>
        <translation>{name} vuelve {day}.</translation>
    </message>
    <message>
        <source>{name} could introduce you to</source>
        <translation>{name} podría presentarte a</translation>
    </message>
    <message>
        <source>{name} gave you something {times} since.</source>
        <translation>Desde entonces {name} te dio algo {times}.</translation>
    </message>
    <message>
        <source>{name} gave you something {times}.</source>
        <translation>{name} te dio algo {times}.</translation>
    </message>
    <message>
        <source>{name} has a birthday {when}</source>
        <comment>today, tomorrow, on Friday</comment>
        <translation>{name} cumple años {when}</translation>
    </message>
    <message>
        <source>{name} has more than 25 MB; keep it elsewhere, and its address here.</source>
        <translation>{name} pasa de 25 MB; guárdalo en otro sitio y pon aquí su dirección.</translation>
    </message>
    <message>
        <source>{name} helped you {times}</source>
        <translation>{name} te ayudó {times}</translation>
    </message>
    <message>
        <source>{name} introduced me</source>
        <translation>{name} me presentó</translation>
    </message>
    <message>
        <source>{name} introduced or recommended you {times}</source>
        <translation>{name} te presentó o recomendó {times}</translation>
    </message>
    <message>
        <source>{name} introduced you</source>
        <translation>{name} te presentó</translation>
    </message>
    <message>
        <source>{name} introduced you to {other}</source>
        <translation>{name} te presentó a {other}</translation>
    </message>
    <message>
        <source>{name} introduced you to {other} on {day} and has not heard how it went.</source>
        <translation>{name} te presentó a {other} el {day} y aún no sabe cómo fue.</translation>
    </message>
    <message>
        <source>{name} is NetBook&apos;s own folder; choose one that lies elsewhere.</source>
        <translation>{name} es la carpeta del propio NetBook; elige una que esté en otro sitio.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is already there and was left as it is; choose another place.</source>
        <translation>{name} ya existe y se dejó como está; elige otro sitio.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not taken back; choose another backup.</source>
        <translation>{name} está dañada y no se recuperó; elige otra copia.</translation>
    </message>
    <message>
        <source>{name} is damaged; take back a backup with: netbook restore FILE.</source>
        <translation>{name} está dañado; recupera una copia con: netbook restore ARCHIVO.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is in the notebook.</source>
        <translation>{name} está en el cuaderno.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} está en la papelera.</translation>
    </message>
    <message>
        <source>{name} is kept the same on several computers. Two computers must not open the notebook at the same time.</source>
        <translation>{name} guarda lo mismo en varios ordenadores. El cuaderno no debe abrirse en dos a la vez.</translation>
    </message>
    <message>
        <source>{name} is looking for somebody: {text} ({day}).</source>
        <translation>{name} busca a alguien: {text} ({day}).</translation>
    </message>
    <message>
        <source>{name} is neither text nor a mail.</source>
        <translation>{name} no es ni texto ni un correo.</translation>
    </message>
    <message>
        <source>{name} is no longer put off.</source>
        <translation>{name} ya no está en espera.</translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation>{name} no es un cuaderno de NetBook.</translation>
    </message>
    <message>
        <source>{name} is not where it was, so it no longer goes with this message.</source>
        <translation>{name} ya no está donde estaba, así que ya no va con este mensaje.</translation>
    </message>
    <message>
        <source>{name} is open in another program; close it there first.</source>
        <translation>{name} está abierto en otro programa; ciérralo allí primero.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} está en pausa.</translation>
    </message>
    <message>
        <source>{name} is put off {until}.</source>
        <translation>{name} queda en espera {until}.</translation>
    </message>
    <message>
        <source>{name} is the notebook itself; choose another name.</source>
        <translation>{name} es el propio cuaderno; elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} is the notebook that is open.</source>
        <translation>{name} es el cuaderno que está abierto.</translation>
    </message>
    <message>
        <source>{name} knows you</source>
        <translation>{name} te conoce a ti</translation>
    </message>
    <message>
        <source>{name} made an introduction for you on {day} and has not heard how it went.</source>
        <translation>{name} hizo una presentación por ti el {day} y aún no sabe cómo fue.</translation>
    </message>
    <message>
        <source>{name} may not be changed; choose another name.</source>
        <translation>{name} no se puede cambiar; elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <translation>{name} no se puede leer; revisa sus permisos.</translation>
    </message>
    <message>
        <source>{name} probably knows</source>
        <translation>{name} probablemente conoce a</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} prometió: {what}</translation>
    </message>
    <message>
        <source>{name} reached out {times}</source>
        <translation>{name} tomó la iniciativa {times}</translation>
    </message>
    <message>
        <source>{name} remembered you {times}</source>
        <translation>{name} se acordó de ti {times}</translation>
    </message>
    <message>
        <source>{name} said no: {what}</source>
        <translation>{name} dijo que no: {what}</translation>
    </message>
    <message>
        <source>{name} said not now: {what}</source>
        <translation>{name} dijo que ahora no: {what}</translation>
    </message>
    <message>
        <source>{name} said yes: {what}</source>
        <translation>{name} dijo que sí: {what}</translation>
    </message>
    <message>
        <source>{name} said, {day}</source>
        <comment>where something is from: Priya said, 10 Oct</comment>
        <translation>lo dijo {name}, {day}</translation>
    </message>
    <message>
        <source>{name} said, {source}, {day}</source>
        <comment>where something is from</comment>
        <translation>lo dijo {name}, {source}, {day}</translation>
    </message>
    <message>
        <source>{name} thanked you {times}</source>
        <translation>{name} te dio las gracias {times}</translation>
    </message>
    <message>
        <source>{name} was not there</source>
        <translation>{name} no estuvo</translation>
    </message>
    <message>
        <source>{name} was written by a newer NetBook; update this one to open it.</source>
        <translation>{name} lo escribió un NetBook más nuevo; actualiza este para abrirlo.</translation>
    </message>
    <message>
        <source>{name} wrote to you, and nothing is noted since ({day}).</source>
        <translation>{name} te escribió, y no hay nada anotado desde entonces ({day}).</translation>
    </message>
    <message>
        <source>{name} {what} ({source})</source>
        <comment>Lena Fischer looks for a job (coffee, 10 Nov)</comment>
        <translation>{name} {what} ({source})</translation>
    </message>
    <message>
        <source>{name}, about {other}</source>
        <translation>{name}, sobre {other}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} ({source})</source>
        <comment>Lena Fischer: a job as an analyst (coffee, 10 Nov)</comment>
        <translation>{name}: {what} ({source})</translation>
    </message>
    <message>
        <source>{name}: {what}. You can help: {offer}</source>
        <translation>{name} quiere: {what}. Tú puedes ayudar: {offer}</translation>
    </message>
    <message>
        <source>{name}: {what}. {other} can help: {offer}</source>
        <translation>{name} quiere: {what}. {other} puede ayudar: {offer}</translation>
    </message>
    <message>
        <source>{offer}; {wish}</source>
        <comment>Amir hires an analyst; Lena looks for such a job</comment>
        <translation>{offer}; {wish}</translation>
    </message>
    <message>
        <source>{opening}: who can introduce you</source>
        <translation>{opening}: quién puede presentarte</translation>
    </message>
    <message>
        <source>{opening}: who knows somebody there</source>
        <translation>{opening}: quién conoce a alguien allí</translation>
    </message>
    <message>
        <source>{organisation}, 2019 to 2022</source>
        <translation>{organisation}, 2019 a 2022</translation>
    </message>
    <message>
        <source>{place} is noted under Together; the dates can be changed there.</source>
        <translation>{place} queda anotado en «En común»; allí se pueden cambiar las fechas.</translation>
    </message>
    <message>
        <source>{points} so far. From {next} on NetBook speaks of an acquaintance.</source>
        <translation>{points} hasta ahora. A partir de {next}, NetBook dice «nos conocemos algo».</translation>
    </message>
    <message>
        <source>{points}, and you spoke in the last six months. Well known begins at {next}.</source>
        <translation>{points}, y hablasteis en los últimos seis meses. «Nos conocemos bien» empieza en {next}.</translation>
    </message>
    <message>
        <source>{points}, but no conversation is noted for more than a year.</source>
        <translation>{points}, pero no hay ninguna conversación anotada desde hace más de un año.</translation>
    </message>
    <message>
        <source>{points}, for {counted} of {count}</source>
        <translation>{points}, por {counted} de {count}</translation>
    </message>
    <message>
        <source>{points}. From {next} on, with a conversation in the last six months, NetBook calls it growing.</source>
        <translation>{points}. A partir de {next}, con una conversación en los últimos seis meses, NetBook dice «relación que crece».</translation>
    </message>
    <message>
        <source>{points}; well known begins at {next}, and you spoke within the last year.</source>
        <translation>{points}; «nos conocemos bien» empieza en {next}, y hablasteis en el último año.</translation>
    </message>
    <message>
        <source>{reason} (the rest was read)</source>
        <translation>{reason} (el resto se leyó)</translation>
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
        <translation>{skill}: una habilidad tuya y una etiqueta de {name}.</translation>
    </message>
    <message>
        <source>{skill}: {proof}</source>
        <translation>{skill}: {proof}</translation>
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
        <translation>{stage} {day}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{thanks}: {what}.</source>
        <comment>thank you for the advice: to ask for the level first</comment>
        <translation>{thanks}: {what}.</translation>
    </message>
    <message>
        <source>{times} on a social network</source>
        <translation>En una red social: {times}</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <comment>an opening</comment>
        <translation>{title} en {organisation}</translation>
    </message>
    <message>
        <source>{title}: {meaning}</source>
        <comment>a title and what it means</comment>
        <translation>{title}: {meaning}</translation>
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
        <translation>el {weekday}</translation>
    </message>
    <message>
        <source>{what} for {span}.</source>
        <translation>{what} durante {span}.</translation>
    </message>
    <message>
        <source>{what} is in the trash.</source>
        <translation>{what} está en la papelera.</translation>
    </message>
    <message>
        <source>{what} written to {file}.</source>
        <translation>{what}: guardado en {file}.</translation>
    </message>
    <message>
        <source>{what}, on {day}; {answer}.</source>
        <comment>what was asked of somebody before</comment>
        <translation>{what}, el {day}; {answer}.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <comment>a next step and its day</comment>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{what}. Nothing is stored until you agree.</source>
        <translation>{what}. No se guarda nada hasta que aceptes.</translation>
    </message>
    <message>
        <source>{what}: About {name}</source>
        <translation>{what}: Sobre {name}</translation>
    </message>
    <message>
        <source>{what}: now by {day}.</source>
        <translation>{what}: ahora para {day}.</translation>
    </message>
    <message>
        <source>{what}; nothing noted since.</source>
        <translation>{what}; nada anotado desde entonces.</translation>
    </message>
    <message>
        <source>{who} are in the trash.</source>
        <translation>{who} están en la papelera.</translation>
    </message>
    <message>
        <source>{who} is in the trash.</source>
        <translation>{who} está en la papelera.</translation>
    </message>
    <message>
        <source>{who} reports to {name} (your note, {day})</source>
        <translation>{who} responde ante {name} (tu nota, {day})</translation>
    </message>
    <message>
        <source>{who} said so, {day}</source>
        <translation>lo dijo {who}, {day}</translation>
    </message>
    <message>
        <source>{who}: no longer paused.</source>
        <translation>{who}: ya no está en pausa.</translation>
    </message>
    <message>
        <source>{who}: paused.</source>
        <translation>{who}: en pausa.</translation>
    </message>
    <message>
        <source>{who}: tagged “{tag}”.</source>
        <translation>{who}: con la etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>{who}: {close}.</source>
        <comment>how close</comment>
        <translation>{who}: trato {close}.</translation>
    </message>
    <message>
        <source>{who}: “{tag}” taken off.</source>
        <translation>{who}: sin la etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>{wish}; you: {skill}</source>
        <comment>Tom needs help with SQL; you: SQL, ten years of it</comment>
        <translation>{wish}; tú: {skill}</translation>
    </message>
    <message>
        <source>{words} How long, and when?</source>
        <translation>{words} ¿Cuánto tiempo, y cuándo?</translation>
    </message>
    <message>
        <source>{words} Say before it what you bring.</source>
        <translation>{words} Di antes qué aportas.</translation>
    </message>
    <message>
        <source>{words} What for?</source>
        <translation>{words} ¿Para qué?</translation>
    </message>
    <message>
        <source>{words}, about {seconds}.</source>
        <translation>{words}, alrededor de {seconds}.</translation>
    </message>
    <message>
        <source>{zone}, {time} there now</source>
        <translation>{zone}, hora de allí: {time}</translation>
    </message>
    <message>
        <source>“{name}” names nobody; write whom you talked with.</source>
        <translation>«{name}» no nombra a nadie; escribe con quién hablaste.</translation>
    </message>
    <message>
        <source>“{what}” is closed.</source>
        <translation>«{what}» está cerrada.</translation>
    </message>
    <message>
        <source>“{what}” is in the trash.</source>
        <translation>«{what}» está en la papelera.</translation>
    </message>
    <message>
        <source>“{what}” is in {stage} now.</source>
        <translation>«{what}» está ahora en {stage}.</translation>
    </message>
    <message>
        <source>“{what}” is kept. Most names and days in it are blanks, filled or left out next time: look for names that are left.</source>
        <translation>«{what}» queda guardado. La mayoría de los nombres y días son huecos que la próxima vez se rellenan o se omiten: mira qué nombres quedan.</translation>
    </message>
    <message>
        <source>“{what}” is left as it is.</source>
        <translation>«{what}» se deja como está.</translation>
    </message>
    <message>
        <source>“{what}” is noted.</source>
        <translation>«{what}» queda anotada.</translation>
    </message>
    <message>
        <source>“{what}” is removed.</source>
        <translation>Se quitó «{what}».</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words of a message</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation>…y {count} más</translation>
    </message>
    <message>
        <source>‹ Organisations</source>
        <translation>‹ Organizaciones</translation>
    </message>
    <message>
        <source>‹ People</source>
        <translation>‹ Personas</translation>
    </message>
    <message>
        <source>← back</source>
        <translation>← atrás</translation>
    </message>
    <message>
        <source>→ skip</source>
        <translation>→ saltar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
</TS>
