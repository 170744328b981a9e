<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lotse::kit::CodeField</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not taken: %n code(s) begin like this.</source>
        <translation>
            <numerusform>“%1” is not taken: %n code begins like this.</numerusform>
            <numerusform>“%1” is not taken: %n codes begin like this.</numerusform>
        </translation>
    </message>
</context>
</TS>
