<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the notebook already and stay as they are.</source>
        <translation>
            <numerusform>One is in the notebook already and stays as it is.</numerusform>
            <numerusform>%Ln are in the notebook already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) of {name} within seven days.</source>
        <translation>
            <numerusform>%Ln ask of {name} within seven days.</numerusform>
            <numerusform>%Ln asks of {name} within seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) within seven days; a few good ones get further.</source>
        <translation>
            <numerusform>%Ln ask within seven days; a few good ones get further.</numerusform>
            <numerusform>%Ln asks within seven days; a few good ones get further.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
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
            <numerusform>%Ln conversation in person</numerusform>
            <numerusform>%Ln conversations in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) understood.</source>
        <translation>
            <numerusform>%Ln conversation understood.</numerusform>
            <numerusform>%Ln conversations understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>%Ln conversation, last {day}</numerusform>
            <numerusform>%Ln conversations, last {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good.</source>
        <translation>
            <numerusform>%Ln deleted for good.</numerusform>
            <numerusform>%Ln deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document added.</numerusform>
            <numerusform>%Ln documents added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s), message(s) or letter(s)</source>
        <translation>
            <numerusform>%Ln email, message or letter</numerusform>
            <numerusform>%Ln emails, messages or letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>one file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for today</source>
        <translation>
            <numerusform>%Ln for today</numerusform>
            <numerusform>%Ln for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>%Ln in person</numerusform>
            <numerusform>%Ln in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines need a look.</source>
        <translation>
            <numerusform>One needs a look.</numerusform>
            <numerusform>%Ln need a look.</numerusform>
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
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln more this week</numerusform>
            <numerusform>%Ln more this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when there is time</source>
        <translation>
            <numerusform>%Ln more when there is time</numerusform>
            <numerusform>%Ln more when there is time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, a few each day until {day}</source>
        <translation>
            <numerusform>%Ln more, a few each day until {day}</numerusform>
            <numerusform>%Ln more, a few each day until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, on the cards of those they concern.</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%Ln more, on the card of whom it concerns.</numerusform>
            <numerusform>%Ln more, on the cards of those they concern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: write more of the name</source>
        <translation>
            <numerusform>%Ln more: write more of the name</numerusform>
            <numerusform>%Ln more: write more of the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be here twice now; see People.</source>
        <translation>
            <numerusform>One of them may be here twice now; see People.</numerusform>
            <numerusform>%Ln of them may be here twice now; see People.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be in the notebook already: the name is the same, and nothing else tells. They come in as new people.</source>
        <translation>
            <numerusform>One of them may be in the notebook already: the name is the same, and nothing else tells. They come in as a new person.</numerusform>
            <numerusform>%Ln of them may be in the notebook already: the name is the same, and nothing else tells. They come in as new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <translation>
            <numerusform>%Ln opening</numerusform>
            <numerusform>%Ln openings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added.</source>
        <translation>
            <numerusform>One person added.</numerusform>
            <numerusform>%Ln people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put off</source>
        <translation>
            <numerusform>one person put off</numerusform>
            <numerusform>%Ln people put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to write to today</source>
        <translation>
            <numerusform>One person to write to today</numerusform>
            <numerusform>%Ln people to write to today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to write to today.</source>
        <translation>
            <numerusform>1 person to write to today.</numerusform>
            <numerusform>%Ln people to write to today.</numerusform>
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
            <numerusform>1 promise of yours is late.</numerusform>
            <numerusform>%Ln promises of yours are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours for today.</source>
        <translation>
            <numerusform>1 promise of yours for today.</numerusform>
            <numerusform>%Ln promises of yours for today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late.</source>
        <translation>
            <numerusform>One promise is late.</numerusform>
            <numerusform>%Ln promises are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s).</source>
        <translation>
            <numerusform>%Ln request.</numerusform>
            <numerusform>%Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand twice in the list and are added once.</source>
        <translation>
            <numerusform>One stands twice in the list and is added once.</numerusform>
            <numerusform>%Ln stand twice in the list and are added once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back.</source>
        <translation>
            <numerusform>%Ln taken back.</numerusform>
            <numerusform>%Ln taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video call(s)</source>
        <translation>
            <numerusform>%Ln video call</numerusform>
            <numerusform>%Ln video calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in</source>
        <comment>to an opening, over people</comment>
        <translation>
            <numerusform>%Ln way in</numerusform>
            <numerusform>%Ln ways in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln word a minute</numerusform>
            <numerusform>%Ln words a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) too many for the time.</source>
        <translation>
            <numerusform>%Ln word too many for the time.</numerusform>
            <numerusform>%Ln words too many for the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln document(s)</source>
        <translation>
            <numerusform>Add %Ln document</numerusform>
            <numerusform>Add %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Add one person</numerusform>
            <numerusform>Add %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln on People</source>
        <translation>
            <numerusform>%Ln on People</numerusform>
            <numerusform>All %Ln on People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about the %Ln skipped</source>
        <translation>
            <numerusform>Ask about the one skipped</numerusform>
            <numerusform>Ask about the %Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about the %Ln put aside by “not now”</source>
        <translation>
            <numerusform>Ask again about the one put aside by “not now”</numerusform>
            <numerusform>Ask again about the %Ln put aside by “not now”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln to look at</source>
        <translation>
            <numerusform>Before you send: %Ln to look at</numerusform>
            <numerusform>Before you send: %Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>Both in %Ln conversation, last {day}</numerusform>
            <numerusform>Both in %Ln conversations, last {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}.</source>
        <translation>
            <numerusform>Both in one conversation, {day}.</numerusform>
            <numerusform>Both in %Ln conversations, last {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln for good?</source>
        <translation>
            <numerusform>Delete %Ln for good?</numerusform>
            <numerusform>Delete %Ln for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: you were in touch with %Ln people</source>
        <translation>
            <numerusform>Enough for today: you were in touch with one person</numerusform>
            <numerusform>Enough for today: you were in touch with %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Just these %Ln</source>
        <translation>
            <numerusform>Just this one</numerusform>
            <numerusform>Just these %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln conversation(s)</source>
        <translation>
            <numerusform>Log %Ln conversation</numerusform>
            <numerusform>Log %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met in person %Ln time(s)</source>
        <translation>
            <numerusform>Met in person once</numerusform>
            <numerusform>Met in person %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting today, %Ln this week</source>
        <translation>
            <numerusform>Nobody is waiting today, %Ln this week</numerusform>
            <numerusform>Nobody is waiting today, %Ln this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people nothing is noted yet.</source>
        <translation>
            <numerusform>Of one person nothing is noted yet.</numerusform>
            <numerusform>Of %Ln people nothing is noted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people there nothing is noted yet.</source>
        <translation>
            <numerusform>Of one person there nothing is noted yet.</numerusform>
            <numerusform>Of %Ln people there nothing is noted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more way(s)</source>
        <translation>
            <numerusform>Show one more way</numerusform>
            <numerusform>Show %Ln more ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all: %Ln more</source>
        <translation>
            <numerusform>Show all: %Ln more</numerusform>
            <numerusform>Show all: %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back from the trash</source>
        <translation>
            <numerusform>Take %Ln back from the trash</numerusform>
            <numerusform>Take %Ln back from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The one selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today asks for %Ln people a day; {name} comes up {day}.</source>
        <translation>
            <numerusform>Today asks for one person a day; {name} comes up {day}.</numerusform>
            <numerusform>Today asks for %Ln people a day; {name} comes up {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust takes three to six months: until then only the closest %Ln conversation(s) count.</source>
        <translation>
            <numerusform>Trust takes three to six months: until then only the closest conversation counts.</numerusform>
            <numerusform>Trust takes three to six months: until then only the closest %Ln conversations count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down: %Ln conversation(s).</source>
        <translation>
            <numerusform>Written down: %Ln conversation.</numerusform>
            <numerusform>Written down: %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You both know %Ln people, as {names}.</source>
        <translation>
            <numerusform>You both know {names}.</numerusform>
            <numerusform>You both know %Ln people, as {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You spoke %Ln time(s) in the year until {day}, and not since</source>
        <translation>
            <numerusform>You spoke once in the year until {day}, and not since</numerusform>
            <numerusform>You spoke %Ln times in the year until {day}, and not since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln month(s)</source>
        <translation>
            <numerusform>after %Ln month</numerusform>
            <numerusform>after %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; Edit shows all</source>
        <translation>
            <numerusform>and %Ln more; Edit shows all</numerusform>
            <numerusform>and %Ln more; Edit shows all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>asked once</numerusform>
            <numerusform>asked %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln day(s)</source>
        <translation>
            <numerusform>at the latest after %Ln day</numerusform>
            <numerusform>at the latest after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln month(s)</source>
        <translation>
            <numerusform>at the latest after %Ln month</numerusform>
            <numerusform>at the latest after %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln week(s)</source>
        <translation>
            <numerusform>at the latest after %Ln week</numerusform>
            <numerusform>at the latest after %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln year(s)</source>
        <translation>
            <numerusform>at the latest after %Ln year</numerusform>
            <numerusform>at the latest after %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>every %Ln day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>every %Ln month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>every %Ln week</numerusform>
            <numerusform>every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>every %Ln year</numerusform>
            <numerusform>every %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>given once</numerusform>
            <numerusform>given %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>in %Ln week</numerusform>
            <numerusform>in %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
</context>
</TS>
