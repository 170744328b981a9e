<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lotse::call::CallerPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::call::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln call(s) and message(s)</source>
        <translation>
            <numerusform>%Ln call or message</numerusform>
            <numerusform>%Ln calls and messages</numerusform>
        </translation>
    </message>
</context>
</TS>
