<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lotse::reports::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) of this month are not finished</source>
        <translation>
            <numerusform>%Ln contact of this month is not finished</numerusform>
            <numerusform>%Ln contacts of this month are not finished</numerusform>
        </translation>
    </message>
</context>
</TS>
