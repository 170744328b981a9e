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
</TS>
