<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Month report …</source>
        <translation>&amp;Monatsbericht …</translation>
    </message>
    <message>
        <source>Open another &amp;store …</source>
        <translation>Anderen &amp;Datenbestand öffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Find &amp;person</source>
        <translation>Person &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Text of &amp;100 %</source>
        <translation>Text &amp;100 %</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>D&amp;eutsch</source>
        <translation>D&amp;eutsch</translation>
    </message>
    <message>
        <source>E&amp;nglish</source>
        <translation>E&amp;nglish</translation>
    </message>
    <message>
        <source>&amp;Start or show call</source>
        <translation>Anruf &amp;beginnen oder zeigen</translation>
    </message>
    <message>
        <source>Park and start &amp;another</source>
        <translation>&amp;Parken und weiteren Anruf beginnen</translation>
    </message>
    <message>
        <source>S&amp;witch between calls</source>
        <translation>Zwischen Anrufen &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Finish call</source>
        <translation>Anruf be&amp;enden</translation>
    </message>
    <message>
        <source>End call, &amp;complete it later</source>
        <translation>Anruf beenden, &amp;später ergänzen</translation>
    </message>
    <message>
        <source>Record &amp;hang-up or silence</source>
        <translation>&amp;Aufgelegt oder Schweigen erfassen</translation>
    </message>
    <message>
        <source>E&amp;mergency sheet</source>
        <translation>&amp;Notfallblatt</translation>
    </message>
    <message>
        <source>&amp;New case file</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>An&amp;ruf</translation>
    </message>
    <message>
        <source>C&amp;ase file</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Anrufe</translation>
    </message>
    <message>
        <source>C&amp;ase files</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Pa&amp;rtners</source>
        <translation>Pa&amp;rtnerstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Refer …</source>
        <translation>&amp;Vermitteln …</translation>
    </message>
    <message>
        <source>New &amp;task …</source>
        <translation>Neue &amp;Aufgabe …</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>Ca&amp;seload</source>
        <translation>Fallbe&amp;stand</translation>
    </message>
    <message>
        <source>&amp;Import records …</source>
        <translation>Datensätze &amp;importieren …</translation>
    </message>
    <message>
        <source>C&amp;ode lists</source>
        <translation>C&amp;odelisten</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search or c&amp;ommand</source>
        <translation>S&amp;uchen oder Befehl</translation>
    </message>
    <message>
        <source>Record an &amp;e-mail or letter</source>
        <translation>E-&amp;Mail oder Brief erfassen</translation>
    </message>
    <message>
        <source>Enter a call &amp;later than it was</source>
        <translation>Anruf nacht&amp;ragen</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>Ver&amp;waltung</translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message>
        <source>✓ saved %1</source>
        <translation>✓ gespeichert %1</translation>
    </message>
</context>
<context>
    <name>lotse::shell::AreaList</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>lotse::shell::CallBar</name>
    <message>
        <source>Show call</source>
        <translation>Anruf zeigen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Call running</source>
        <translation>Anruf läuft</translation>
    </message>
    <message>
        <source>Call parked</source>
        <translation>Anruf geparkt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>caller linked</source>
        <translation>Person verknüpft</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft of a call</source>
        <translation>Entwurf eines Anrufs</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 What you type stays here, and saving is tried again by itself.</source>
        <translation>%1 Was Sie tippen, bleibt hier stehen, und das Speichern wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Saving waits, because another window or program is writing to the store. What you type stays here and is saved as soon as that is done.</source>
        <translation>Das Speichern wartet, weil ein anderes Fenster oder Programm in den Datenbestand schreibt. Was Sie tippen, bleibt hier stehen und wird gespeichert, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>saving waits</source>
        <translation>Speichern wartet</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved again.</source>
        <translation>Wieder gespeichert.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>lotse::shell::MainWindow</name>
    <message>
        <source>%1 – Lotse (test operation: no real data)</source>
        <translation>%1 – Lotse (Testbetrieb: keine echten Daten)</translation>
    </message>
    <message>
        <source>Lotse (test operation: no real data)</source>
        <translation>Lotse (Testbetrieb: keine echten Daten)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This file holds no e-mail</source>
        <translation>Diese Datei enthält keine E-Mail</translation>
    </message>
    <message>
        <source>Save the message in the mail program as an .eml file and drop that.</source>
        <translation>Bitte die Nachricht im Mailprogramm als .eml-Datei speichern und diese ablegen.</translation>
    </message>
    <message>
        <source>The call is not saved</source>
        <translation>Der Anruf ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Why, and what to do, stands in the bar above. Closing the window again loses what was typed.</source>
        <translation>Warum, und was zu tun ist, steht oben in der Anrufleiste. Wer das Fenster noch einmal schließt, verliert, was getippt wurde.</translation>
    </message>
</context>
<context>
    <name>lotse::shell::Palette</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerstelle</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing found. Half a name, a number or a command will do.</source>
        <translation>Nichts gefunden. Ein halber Name, eine Nummer oder ein Befehl genügt.</translation>
    </message>
    <message>
        <source>%1 opens     Esc closes</source>
        <translation>%1 öffnet     Esc schließt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or command …</source>
        <translation>Suchen oder Befehl …</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
</context>
<context>
    <name>lotse::shell::StatusLine</name>
    <message>
        <source>%1 Find person</source>
        <translation>%1 Person finden</translation>
    </message>
    <message>
        <source>%1 Next pane</source>
        <translation>%1 nächster Bereich</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>%1 Help for the field</source>
        <translation>%1 Hilfe zum Feld</translation>
    </message>
    <message>
        <source>no call running</source>
        <translation>kein Anruf läuft</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>%1 Person</source>
        <translation>%1 Person</translation>
    </message>
</context>
</TS>
