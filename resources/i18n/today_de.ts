<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::today::DetailPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Return opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Choose a row to see what is known of it.</source>
        <translation>Eine Zeile wählen, um zu sehen, was dazu bekannt ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>lotse::today::TodayPage</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Attempt recorded</source>
        <translation>Versuch festgehalten</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>in 7 Tagen</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Was heute wartet</translation>
    </message>
    <message>
        <source>Nothing waits for you today.</source>
        <translation>Heute wartet nichts.</translation>
    </message>
    <message>
        <source>Remove a filter to see what waits later or for others.</source>
        <translation>Ohne Filter ist zu sehen, was später oder auf andere wartet.</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Anruf beginnen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Chosen row</source>
        <translation>Gewählte Zeile</translation>
    </message>
</context>
</TS>
