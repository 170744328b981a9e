<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::settings::AdministrationPage</name>
    <message>
        <source>Words to choose from in the forms: labels, order, and how long each may be chosen.</source>
        <translation>Was die Formulare zur Wahl stellen: Bezeichnungen, Reihenfolge und wie lange etwas gewählt werden kann.</translation>
    </message>
    <message>
        <source>Takes over records from a table. Everything is judged before anything is written.</source>
        <translation>Übernimmt Datensätze aus einer Tabelle. Alles wird geprüft, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Colours, size of the text and language of this window, and where the store lies.</source>
        <translation>Farben, Schriftgröße und Sprache dieses Fensters, und wo der Speicher liegt.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>lotse::settings::CodeEntryForm</name>
    <message>
        <source>Ger&amp;man</source>
        <translation>Deuts&amp;ch</translation>
    </message>
    <message>
        <source>E&amp;nglish</source>
        <translation>E&amp;nglisch</translation>
    </message>
    <message>
        <source>&amp;Other words</source>
        <translation>Andere &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Rules and figures of the program depend on this code. It may be called otherwise, but it cannot end.</source>
        <translation>Regeln und Zahlen des Programms hängen an diesem Code. Er darf anders heißen, aber nicht enden.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Gü&amp;ltig ab</translation>
    </message>
</context>
<context>
    <name>lotse::settings::CodeListsPage</name>
    <message>
        <source>Code list saved</source>
        <translation>Codeliste gespeichert</translation>
    </message>
    <message>
        <source>Forms offer it like this from now on; records keep what they carry.</source>
        <translation>Ab jetzt bieten die Formulare sie so an; Datensätze behalten, was sie tragen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Codelisten</translation>
    </message>
    <message>
        <source>This list is not saved yet</source>
        <translation>Diese Liste ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or discard the changes, then look at another one.</source>
        <translation>Speichern Sie sie oder verwerfen Sie die Änderungen, bevor Sie eine andere ansehen.</translation>
    </message>
    <message>
        <source>The program knows these codes: none can be added.</source>
        <translation>Das Programm kennt diese Codes: Es kann keiner hinzukommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed code(s)</source>
        <translation>
            <numerusform>%Ln fester Code</numerusform>
            <numerusform>%Ln feste Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Vermittlung</numerusform>
            <numerusform>%Ln Vermittlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feedback(s)</source>
        <translation>
            <numerusform>%Ln Rückmeldung</numerusform>
            <numerusform>%Ln Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln Partnerstelle</numerusform>
            <numerusform>%Ln Partnerstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No record carries this code.</source>
        <translation>Kein Datensatz trägt diesen Code.</translation>
    </message>
    <message>
        <source>Carried by %1. They keep it when it ends; another label shows on them, too.</source>
        <translation>Getragen von %1. Sie behalten ihn, wenn er endet; eine andere Bezeichnung erscheint auch bei ihnen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>A&amp;dd a code</source>
        <translation>Code ergän&amp;zen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
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
        <source>Create &amp;store</source>
        <translation>Datenbestand an&amp;legen</translation>
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
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>lotse::settings::SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Organisation: %1 · time zone %2</source>
        <translation>Organisation: %1 · Zeitzone %2</translation>
    </message>
    <message>
        <source>The store lies here: %1</source>
        <translation>Der Datenbestand liegt hier: %1</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <translation>Angemeldet als: %1</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>in force at once</source>
        <translation>gilt sofort</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Der Datenbestand</translation>
    </message>
</context>
</TS>
