<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::case_file::CaseFilesPage</name>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>No case file has been opened yet.</source>
        <translation>Noch ist kein Fall eröffnet.</translation>
    </message>
    <message>
        <source>%1 opens one during a call.</source>
        <translation>%1 eröffnet einen während eines Anrufs.</translation>
    </message>
    <message>
        <source>Number or day</source>
        <translation>Nummer oder Tag</translation>
    </message>
</context>
</TS>
