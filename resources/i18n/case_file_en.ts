<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lotse::case_file::CaseFilesPage</name>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln case file</numerusform>
            <numerusform>%Ln case files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::case_file::CaseHeader</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::case_file::HistoryView</name>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::case_file::LinkPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
</TS>
