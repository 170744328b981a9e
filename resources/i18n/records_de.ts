<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::records::ActPanel</name>
    <message>
        <source>This is not saved yet</source>
        <translation>Das ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or put it away first.</source>
        <translation>Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Etwas im Formular braucht noch einen Blick.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>lotse::records::ConflictPanel</name>
    <message>
        <source>Which shall it be?</source>
        <translation>Was soll gelten?</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Von mir: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Von der anderen Person: %1</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation>Jemand anderes hat inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Both changes stand here now. Save again.</source>
        <translation>Beide Änderungen stehen jetzt hier. Bitte noch einmal speichern.</translation>
    </message>
    <message>
        <source>Where both changed a field, yours stands. Look at it and save again.</source>
        <translation>Wo beide ein Feld geändert haben, steht die eigene Fassung. Bitte ansehen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Somebody else changed this, too.</source>
        <translation>Das hat auch jemand anderes geändert.</translation>
    </message>
</context>
<context>
    <name>lotse::records::EntryPanel</name>
    <message>
        <source>Choose a row to see what is known of it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was dazu bekannt ist.</translation>
    </message>
    <message>
        <source>What is known of the chosen row</source>
        <translation>Was zur gewählten Zeile bekannt ist</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
</context>
<context>
    <name>lotse::records::ListFilters</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>voriger Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>voriges Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of last month</source>
        <translation>am Ende des letzten Monats</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>lotse::records::ListPage</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
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
        <source>Nothing matches these filters.</source>
        <translation>Zu diesen Filtern passt nichts.</translation>
    </message>
    <message>
        <source>Without filters the whole list is seen.</source>
        <translation>Ohne Filter ist die ganze Liste zu sehen.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Not in this list. The filters may hide it.</source>
        <translation>Nicht in dieser Liste. Vielleicht verbergen es die Filter.</translation>
    </message>
    <message>
        <source>Not in this list.</source>
        <translation>Nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <translation>Nichts kopiert</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be copied. An export takes the whole list.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeile lässt sich kopieren. Ein Export nimmt die ganze Liste.</numerusform>
            <numerusform>Höchstens %Ln Zeilen lassen sich kopieren. Ein Export nimmt die ganze Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Jump to</source>
        <translation>&amp;Springen zu</translation>
    </message>
    <message>
        <source>Filters kept as “%1”</source>
        <translation>Filter behalten als „%1“</translation>
    </message>
</context>
<context>
    <name>lotse::records::NamedFilters</name>
    <message>
        <source>Keep these filters …</source>
        <translation>Diese Filter behalten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Meine Filter</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>without names of people</source>
        <translation>ohne Personennamen</translation>
    </message>
</context>
<context>
    <name>lotse::records::RecordPage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This is not saved yet</source>
        <translation>Das ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or discard it, then open another one.</source>
        <translation>Erst speichern oder verwerfen, dann den nächsten Eintrag öffnen.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Im Formular stimmt etwas noch nicht.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Both changes</source>
        <translation>Beide Änderungen</translation>
    </message>
</context>
</TS>
