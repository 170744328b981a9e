<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::settings::FirstStartPage</name>
    <message>
        <source>Name your organisation first.</source>
        <translation>Bitte zuerst die Organisation benennen.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Welcome to Lotse</source>
        <translation>Willkommen bei Lotse</translation>
    </message>
    <message>
        <source>Test operation: no real data. What you record is not encrypted yet.</source>
        <translation>Testbetrieb: keine echten Daten. Was Sie erfassen, ist noch nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Name Ihrer &amp;Organisation</translation>
    </message>
    <message>
        <source>The store is made here: %1</source>
        <translation>Der Datenbestand entsteht hier: %1</translation>
    </message>
    <message>
        <source>&amp;Create store</source>
        <translation>Datenbestand &amp;anlegen</translation>
    </message>
    <message>
        <source>Or look around among fictional people first. Nothing of it stays.</source>
        <translation>Oder sehen Sie sich zuerst unter erfundenen Personen um. Davon bleibt nichts.</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>&amp;Umsehen</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Datenbestände</translation>
    </message>
</context>
</TS>
