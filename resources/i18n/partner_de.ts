<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lotse::partner::PartnerPage</name>
    <message>
        <source>Partner</source>
        <translation>Partnerstelle</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neue Partnerstelle</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Nobody has been referred here yet.</source>
        <translation>Hierher wurde noch niemand vermittelt.</translation>
    </message>
</context>
<context>
    <name>lotse::partner::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partnerstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln Partnerstelle</numerusform>
            <numerusform>%Ln Partnerstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The network has no partner yet.</source>
        <translation>Das Netzwerk hat noch keine Partnerstelle.</translation>
    </message>
    <message>
        <source>Partners are added here or imported from a file.</source>
        <translation>Partnerstellen werden hier angelegt oder aus einer Datei eingelesen.</translation>
    </message>
    <message>
        <source>First letters of the name</source>
        <translation>Anfang des Namens</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neue Partnerstelle</translation>
    </message>
</context>
</TS>
