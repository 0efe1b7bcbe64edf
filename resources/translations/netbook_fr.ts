<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) understood.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: write more of the name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be here twice now; see People.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About NetBook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; yours stays: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation can&apos;t lie after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment to write down the last conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a name, a colon and a value; “{line}” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NetBook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a related person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or take off tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something you did together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was given, asked or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name (PhD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as “{snippet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another notebook is open in this window; close it to open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As how close says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As how close says: {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {when}, on this disk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie in the folder “backups” beside it: one at each start and one an hour while you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the name (Dr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person. It all stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in, take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV as Google Contacts reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV as Outlook reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV of NetBook, for a spreadsheet; comes back without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how often “{close}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to this card were not saved the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least a name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected on LinkedIn {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read, or not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a promise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop .vcf or .csv files or a LinkedIn .zip anywhere in this window, or choose them. You see what is in them before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes out as vCard or CSV, people and conversations, all of them or those you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are on: perhaps they leave somebody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bring these people in, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a conversation: “{snippet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a note: “{snippet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in a position: “{snippet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free under the MIT licence. Inside are Python, Qt for Python (LGPL), SQLite and SQLCipher, SQLAlchemy, Alembic, chardet and the Inter typeface (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave, asked or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half written when NetBook ended; kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, for how close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, for {close}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often: {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {imported}, {known} known, {unread} unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is my promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is their promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Just these %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a promise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep half-written text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept word for word and written back on export; one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {channel}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines kept as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn connection, nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn gives an email address for {count} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log	L</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log a conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {channel} with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, organisations, tags, addresses, notes and conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBook contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBook does not open this kind of link: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t know the headings of {file}. Say what each column is; nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is written down yet. Type one above, in your own words: “coffee with Maya yesterday, promised the notes by Friday”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation noted yet, {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date that NetBook reads; kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a rhythm yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here fits “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting today, %Ln this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. No account, no network: everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written in {name}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down when you last spoke and what about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}; it is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised. Write “promised the notes by Friday” and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One conversation a line, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a picture here; at most 25 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise deleted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for a few people how close you are or how often you want to speak; then they stand here when it is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often you want to speak, and people come due by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people fit {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people fit “{name}”: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people fit “{name}”: write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody tagged “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {name} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {name} this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is under way; wait for it or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed since; use Undo in the Edit menu, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in NetBook went wrong. Your notebook is safe, and you can go on. The details below hold nothing that you wrote; they help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {who} with “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {snippet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags for these people, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back from the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{tag}” off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{tag}” off {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The changes to {name} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was left without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed at {name}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for {name}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook&apos;s file is damaged. Take people away now, then take back a backup with: netbook restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 25 MB; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address and no number for {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no digit in this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notebook at {name} yet; bring in people with: netbook import FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reached out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and older steps of undo go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that NetBook can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook is open in another NetBook; close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off a promise of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today counts from the last conversation. A person&apos;s own “how often” goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID: {uid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly was given, asked or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them, what to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the notebook lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: organisation or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or private: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked, studied or served together? Where did you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write	W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;many down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, an organisation or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write many down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write many down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written down: %Ln conversation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written down: {channel} with {people}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: {what}, today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted a conversation or something shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; check this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; Edit shows all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as how close says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells beyond the last heading: {detail}; kept by their column&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells missing at the end of the row: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coffee yesterday, talked about the migration, promised the notes by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {detail} holds more than 8 MB of text and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty rows: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on the rows were not read, since the columns are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep as a field of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines that belong to no card: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most at risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name beside an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post office box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file needed more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some characters of {detail} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is left of what is gone ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something worked out from what was entered is wrong ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {detail} of undo is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: linkedin-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged or needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to more than a list of contacts; the rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning of the card is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has no end; what there is of it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is longer than 64 MB; lines left out: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are not known; say in the window what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk could not read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than {detail} MB and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notebook&apos;s file is damaged ({detail}); take back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo is damaged; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is neither a name nor an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no Connections.csv in this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody below the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a vCard nor a CSV file of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is no part of a vCard; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line stands above the headings and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 3.0, for older phones and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 4.0, for address books of today; loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work and private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday coffee with Maya, talked about the migration
Monday called Tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero bytes in the text were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: a conversation can&apos;t lie after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} could not be read; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} ({labels})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{ours}” stays, the file has “{theirs}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a list of conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes back {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already there and was left as it is; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and was not taken back; choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged; take back a backup with: netbook restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in another program; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the notebook itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer NetBook; update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} to write to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (the rest was read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} for {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Nothing is stored until you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: no longer paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: tagged “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: “{tag}” taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}, {time} there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names nobody; write whom you talked with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
