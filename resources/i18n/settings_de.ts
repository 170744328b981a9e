<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::settings::ColumnMapping</name>
    <message>
        <source>left out</source>
        <translation>wird weggelassen</translation>
    </message>
</context>
<context>
    <name>lotse::settings::FirstStartPage</name>
    <message>
        <source>Name your organisation first.</source>
        <translation>Bitte zuerst die Organisation benennen.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Welcome to Lotse</source>
        <translation>Willkommen bei Lotse</translation>
    </message>
    <message>
        <source>Test operation: no real data. What you record is not encrypted yet.</source>
        <translation>Testbetrieb: keine echten Daten. Was Sie erfassen, ist noch nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Name Ihrer &amp;Organisation</translation>
    </message>
    <message>
        <source>The store is made here: %1</source>
        <translation>Der Datenbestand entsteht hier: %1</translation>
    </message>
    <message>
        <source>&amp;Create store</source>
        <translation>Datenbestand &amp;anlegen</translation>
    </message>
    <message>
        <source>Or look around among fictional people first. Nothing of it stays.</source>
        <translation>Oder sehen Sie sich zuerst unter erfundenen Personen um. Davon bleibt nichts.</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>&amp;Umsehen</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Datenbestände</translation>
    </message>
</context>
<context>
    <name>lotse::settings::ImportPage</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>Tables and records</source>
        <translation>Tabellen und Datensätze</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 von %2 zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>Keine Zeile wird abgelehnt</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · Unchanged: %3</source>
        <translation>Neu: %1 · Geändert: %2 · Unverändert: %3</translation>
    </message>
    <message>
        <source>The rows are being judged.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>Say which column holds: %1</source>
        <translation>Geben Sie an, welche Spalte dies enthält: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;importieren</numerusform>
            <numerusform>%Ln Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Correct the refused rows in the file, or leave them out.</source>
        <translation>Berichtigen Sie die abgelehnten Zeilen in der Datei, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The store holds all of it already.</source>
        <translation>Der Datenbestand enthält bereits alles davon.</translation>
    </message>
    <message>
        <source>Not while a call runs: a chooser would lie over it.</source>
        <translation>Nicht während eines Anrufs: Die Dateiauswahl würde ihn verdecken.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Judging the rows …</source>
        <translation>Die Zeilen werden geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln Zeile importiert</numerusform>
            <numerusform>%Ln Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · Unchanged: %3 · Left out: %4</source>
        <translation>Neu: %1 · Geändert: %2 · Unverändert: %3 · Weggelassen: %4</translation>
    </message>
    <message>
        <source>Everything is imported. Choose the next file.</source>
        <translation>Alles ist importiert. Wählen Sie die nächste Datei.</translation>
    </message>
    <message>
        <source>A call is running, and it comes first: a file of more than %1 rows waits until it has ended.</source>
        <translation>Ein Anruf läuft und geht vor: Eine Datei mit mehr als %1 Zeilen wartet, bis er beendet ist.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>&amp;Kind of records</source>
        <translation>Art der Date&amp;nsätze</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerstellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A CSV or JSONL file in UTF-8. What a record refers to comes first: partners, people, case files, contacts, referrals, the rest.</source>
        <translation>Eine CSV- oder JSONL-Datei in UTF-8. Zuerst kommt, worauf andere verweisen: Partnerstellen, Personen, Fälle, Kontakte, Vermittlungen, dann alles Übrige.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Welche Spalte welches Feld ist</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import bewirkt</translation>
    </message>
    <message>
        <source>Problems of the rows</source>
        <translation>Auffälligkeiten der Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The row is</source>
        <translation>Die Zeile wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ch&amp;oose file …</source>
        <translation>Dat&amp;ei wählen …</translation>
    </message>
    <message>
        <source>&amp;Leave out the refused rows</source>
        <translation>Abgelehnte Zeilen &amp;weglassen</translation>
    </message>
</context>
</TS>
