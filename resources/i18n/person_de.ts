<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::person::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been recorded yet.</source>
        <translation>Noch ist niemand erfasst.</translation>
    </message>
    <message>
        <source>A call needs no names: whoever is to be remembered is added here.</source>
        <translation>Ein Anruf braucht keinen Namen: Wer bekannt bleiben soll, wird hier angelegt.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Anfang des Namens</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>lotse::person::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No contact is linked with this person.</source>
        <translation>Mit dieser Person ist kein Kontakt verbunden.</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No case file is linked with this person.</source>
        <translation>Mit dieser Person ist kein Fall verbunden.</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Ähnliche Personen</translation>
    </message>
</context>
<context>
    <name>lotse::person::SimilarPanel</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>%1, same number</source>
        <translation>%1, gleiche Nummer</translation>
    </message>
    <message>
        <source>%1, same name</source>
        <translation>%1, gleicher Name</translation>
    </message>
</context>
</TS>
