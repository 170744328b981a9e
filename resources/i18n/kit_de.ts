<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Keys</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day with its weekday</comment>
        <translation>ddd d.M.yyyy</translation>
    </message>
</context>
<context>
    <name>lotse::kit::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>lotse::kit::CodeEditor</name>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
</context>
<context>
    <name>lotse::kit::CodeField</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>; begins the next code</source>
        <translation>; weiterer Code</translation>
    </message>
    <message>
        <source>Esc closes, text stays</source>
        <translation>Esc schließt, Text bleibt</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab übernimmt</translation>
    </message>
    <message>
        <source>No code begins with “%1”.</source>
        <translation>Kein Code beginnt mit „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not taken: %n code(s) begin like this.</source>
        <translation>
            <numerusform>„%1“ ist nicht übernommen: %n Code beginnt so.</numerusform>
            <numerusform>„%1“ ist nicht übernommen: %n Codes beginnen so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::kit::DayField</name>
    <message>
        <source>+3, 23.11., fri</source>
        <translation>+3, 23.11., fr</translation>
    </message>
    <message>
        <source>“%1” is no day: type +3, 23.11. or 2026-11-23.</source>
        <translation>„%1“ ist kein Tag: zum Beispiel +3, 23.11. oder 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>lotse::kit::InstantEditor</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Say the day and the time.</source>
        <translation>Bitte Tag und Uhrzeit angeben.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::LineEditor</name>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Eine ganze Zahl eingeben oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lotse::kit::NoteEdit</name>
    <message>
        <source>The text is longer than 1 MB: it is kept here, but cannot be saved until it is shorter.</source>
        <translation>Der Text ist länger als 1 MB: Er bleibt hier stehen, wird aber erst gespeichert, wenn er kürzer ist.</translation>
    </message>
    <message>
        <source>What was to be pasted is longer than 1 MB, which no note can hold. Nothing was pasted.</source>
        <translation>Was eingefügt werden sollte, ist länger als 1 MB und passt in keine Notiz. Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::Panes</name>
    <message>
        <source>F6 changes</source>
        <translation>F6 wechselt</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>lotse::kit::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>lotse::kit::ReasonPanel</name>
    <message>
        <source>Write why: it stays on record.</source>
        <translation>Bitte begründen: Der Grund bleibt in der Akte.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::StepLine</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>lotse::kit::TabRow</name>
    <message>
        <source>Something there needs another look.</source>
        <translation>Dort ist etwas noch einmal anzusehen.</translation>
    </message>
</context>
<context>
    <name>lotse::kit::TableView</name>
    <message>
        <source>Sort “%1” ascending</source>
        <translation>Nach „%1“ aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort “%1” descending</source>
        <translation>Nach „%1“ absteigend sortieren</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>„%1“ nach links</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>„%1“ nach rechts</translation>
    </message>
</context>
<context>
    <name>lotse::kit::TimeField</name>
    <message>
        <source>“%1” is no time: type 9:30 or 930.</source>
        <translation>„%1“ ist keine Uhrzeit: zum Beispiel 9:30 oder 930.</translation>
    </message>
</context>
</TS>
