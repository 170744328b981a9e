<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::reports::ReportsPage</name>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Write P&amp;DF …</source>
        <translation>&amp;PDF schreiben …</translation>
    </message>
    <message>
        <source>Write wor&amp;kbook …</source>
        <translation>Arbeits&amp;mappe schreiben …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Figures of the section</source>
        <translation>Zahlen des Abschnitts</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht entsteht.</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Bericht gedruckt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) of this month are not finished</source>
        <translation>
            <numerusform>%Ln Kontakt dieses Monats ist nicht abgeschlossen</numerusform>
            <numerusform>%Ln Kontakte dieses Monats sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in no figure.</source>
        <translation>Sie zählen in keiner Zahl.</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>There is no case file with this number.</source>
        <translation>Es gibt keinen Fall mit dieser Nummer.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Fallbericht</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Case file n&amp;umber</source>
        <translation>Falln&amp;ummer</translation>
    </message>
    <message>
        <source>Return shows it</source>
        <translation>Eingabe zeigt ihn</translation>
    </message>
    <message>
        <source>With na&amp;mes</source>
        <translation>Mit &amp;Namen</translation>
    </message>
    <message>
        <source>Write HTM&amp;L …</source>
        <translation>HTM&amp;L schreiben …</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>Druc&amp;ken …</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
</context>
</TS>
