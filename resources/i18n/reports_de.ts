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
        <source>Write HT&amp;ML …</source>
        <translation>HTM&amp;L schreiben …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Figures of the section</source>
        <translation>Zahlen des Abschnitts</translation>
    </message>
</context>
</TS>
