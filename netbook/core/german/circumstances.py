"""German circumstances of wishes and offers, their times, and words that tell nothing apart."""

MODES = """
lvl_junior: junior, berufseinsteiger, einsteiger, berufsanfanger, anfanger, absolvent,
  absolventen, erste stelle
lvl_senior: senior, erfahrener, erfahrene, erfahrenen, berufserfahrung
lvl_head: leiter, leitung, leitende, fuhrungsposition, leitungsposition, bereichsleiter,
  abteilungsleiter, head
remote: remote, online, ortsunabhangig, von zuhause, per video, uberall, virtuell, bundesweit,
  europaweit, deutschlandweit, aus der ferne, im homeoffice, per zoom, telefonisch, weltweit
parttime: teilzeit, halbtags, stundenweise, 20 stunden
fulltime: vollzeit, ganztags
soft_over: nicht mehr, keine mehr, keinen mehr, kein mehr, nichts mehr, niemanden mehr
not: nicht, kein, keine, keinen, keiner, ohne, ausser, statt, anstatt, niemals, nie
over: bereits besetzt, schon besetzt, ist besetzt, vergeben, schon verkauft, ist verkauft, hat
  gefunden, schon gefunden, ist weg, ausgebucht, einstellungsstopp, stelle ist besetzt, sucht
  nicht, stellt nicht ein, bereits vergeben, stellt niemanden, stellt keine, verleiht nicht
"""

STOP = """
der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon nur mit bei
beim bis auf aus fur fuer nach uber
ueber um vom von vor zu zum zur zwischen wegen im in am an als wie wenn weil dass damit dann ich
wir er sie es ihm ihn ihr ihre ihren
ihrem ihrer sein seine seinen seinem seiner mich mir uns mein meine meinen meinem meiner unser
unsere unserer sich hab habe haben
hatte hatten bin ist sind war waren wird werde wurde wurden sollte soll muss durch gegen ab seit
pro je etwa ca rund mal sehr mehr
meist meistens viel viele wenig wenige alle alles andere anderen anderer jemand jemanden jemandem
man niemand leute mensch menschen
person personen frau mann kind kinder kindern sohn tochter mutter vater eltern bruder schwester
familie freund freunde freundin
kollege kollegen kollegin nachbar nachbarin nachbarn jahr jahre jahren monat monate monaten woche
wochen wochenende tag tage tagen stunde
zeit heute morgen abend abende abends vormittag vormittags nachmittag nachmittags mittag fruhjahr
sommer herbst winter anfang
mitte ende erste ersten erster zweite nachste nachsten neue neuen neuer neues neu alt alte alten
alter altes jung junge gross grosse grosser
klein kleine kleiner kleines kleinen lang kurz gut gute guten guter gutes besser beste besten
schon schone gunstig gunstige gunstiges gunstigen bezahlbar bezahlbare
kostenlos kostenlose gratis ruhig ruhige zuverlassig zuverlassige regelmassig wochentlich einmal
zweimal zwei drei vier funf sechs sieben acht neun
zehn euro firma firmen unternehmen betrieb betriebe team teams abteilung buro projekt projekte
produkt produkte sache sachen
etwas idee ideen thema themen bereich branche markt art weise teil teile stadt ort land gegend
region nahe umgebung hier dort da
hilfe hilft helfen erfahrung erfahrene erfahrener erfahrenen frage fragen plan plant planen finden
findet gefunden denkt machen macht tun lassen lasst
kommt kommen geht gehen nimmt nehmen bringt bringen baut bauen schreibt schreiben spricht sprechen
leben lebt wohnt wohnen zieht
eigene eigenen eigener eigenes gemeinsam zusammen gern gerne lieber bald sofort derzeit gerade
dringend moglichst vielleicht
allem bitte anfanger fortgeschrittene profi profis privat beruflich professionell verschiedene
interessiert interesse m w d bereits
dieser diese dieses diesem diesen deren dessen selbst sowie sowohl worden gewesen
"""

TIMES = """
m1: januar
m2: februar
m3: marz, maerz
m4: april
m5: mai
m6: juni
m7: juli
m8: august
m9: september
m10: oktober
m11: november
m12: dezember
d1: montag, montags
d2: dienstag, dienstags
d3: mittwoch, mittwochs
d4: donnerstag, donnerstags
d5: freitag, freitags
d6: samstag, samstags, sonnabend, wochenende, wochenenden
d7: sonntag, sonntags, wochenende, wochenenden
from: ab, seit
until: bis, vor
"""
