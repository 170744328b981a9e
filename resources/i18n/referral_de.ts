<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ReferralSigns</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>address given</source>
        <translation>Adresse genannt</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>eingewilligt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>in counselling</source>
        <translation>in Beratung</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Nothing: the caller has the address and gets in touch.</source>
        <translation>Nichts: Die ratsuchende Person hat die Adresse und meldet sich selbst.</translation>
    </message>
    <message>
        <source>Nothing that names anybody: the referral is anonymous.</source>
        <translation>Nichts, was jemanden benennt: Die Vermittlung ist anonym.</translation>
    </message>
    <message>
        <source>Nothing yet: consent for this partner is missing.</source>
        <translation>Noch nichts: Die Einwilligung für diese Stelle fehlt.</translation>
    </message>
    <message>
        <source>Nothing: the caller gets in touch.</source>
        <translation>Nichts: Die ratsuchende Person meldet sich selbst.</translation>
    </message>
    <message>
        <source>What the caller consented to, for this partner alone.</source>
        <translation>Wozu die ratsuchende Person eingewilligt hat, nur für diese Stelle.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
</context>
<context>
    <name>lotse::referral::LeavingPanel</name>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>as “Person %1”</source>
        <translation>als „Person %1“</translation>
    </message>
    <message>
        <source>Nothing: the caller gets in touch.</source>
        <translation>Nichts: Die ratsuchende Person meldet sich selbst.</translation>
    </message>
    <message>
        <source>with what the caller consented to</source>
        <translation>im Umfang der Einwilligung</translation>
    </message>
    <message>
        <source>only once the caller has consented</source>
        <translation>erst nach der Einwilligung</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>Fall: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Ratsuchende Person: %1</translation>
    </message>
    <message>
        <source>Person of concern: %1</source>
        <translation>Indexperson: %1</translation>
    </message>
    <message>
        <source>What leaves the house</source>
        <translation>Was das Haus verlässt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>For the partner</source>
        <translation>Für die Partnerstelle</translation>
    </message>
</context>
<context>
    <name>lotse::referral::PartnerChoice</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln fit</source>
        <translation>
            <numerusform>%1 von %Ln passt</numerusform>
            <numerusform>%1 von %Ln passen</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>Open partner</source>
        <translation>Partnerstelle öffnen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerstellen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>name or city</source>
        <translation>Name oder Ort</translation>
    </message>
    <message>
        <source>No partner fits.</source>
        <translation>Keine Partnerstelle passt.</translation>
    </message>
    <message>
        <source>Remove a filter to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
</context>
<context>
    <name>lotse::referral::ReferralActs</name>
    <message>
        <source>Referral proposed</source>
        <translation>Vermittlung vorgeschlagen</translation>
    </message>
    <message>
        <source>%1. Nothing leaves the house by it.</source>
        <translation>%1. Dadurch verlässt nichts das Haus.</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Vermittlung: %1</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>Rückmeldung erfasst</translation>
    </message>
    <message>
        <source>Feedback is due on %1</source>
        <translation>Rückmeldung fällig am %1</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Refer case file %1</source>
        <translation>Fall %1 vermitteln</translation>
    </message>
    <message>
        <source>Nothing leaves the house by a proposal.</source>
        <translation>Durch einen Vorschlag verlässt nichts das Haus.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Record feedback …</source>
        <translation>Rückmeldung erfassen …</translation>
    </message>
    <message>
        <source>Other due date …</source>
        <translation>Andere Frist …</translation>
    </message>
    <message>
        <source>It goes to the partner that is chosen in the list.</source>
        <translation>Sie geht an die Partnerstelle, die in der Liste gewählt ist.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Feedback from the partner</source>
        <translation>Rückmeldung der Partnerstelle</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Rückmeldung erfassen</translation>
    </message>
    <message>
        <source>Other due date</source>
        <translation>Andere Frist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Referral corrected</source>
        <translation>Vermittlung berichtigt</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Correct the referral</source>
        <translation>Vermittlung berichtigen</translation>
    </message>
    <message>
        <source>For what was recorded wrongly. What stood here before stays in its history, and the reason becomes a note of the case file.</source>
        <translation>Für falsch Erfasstes. Was vorher hier stand, bleibt in der Geschichte erhalten, und die Begründung wird eine Notiz des Falls.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lotse::referral::ReferralPage</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Vermittlung %1</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Vermittlung</translation>
    </message>
    <message>
        <source>This is not saved yet</source>
        <translation>Das ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or put it away, then open another referral.</source>
        <translation>Speichern oder verwerfen Sie es, dann öffnen Sie eine andere Vermittlung.</translation>
    </message>
    <message>
        <source>Choose a partner</source>
        <translation>Partnerstelle wählen</translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Leaves the house</source>
        <translation>Verlässt das Haus</translation>
    </message>
    <message>
        <source>Refer to another partner …</source>
        <translation>An andere Stelle vermitteln …</translation>
    </message>
    <message>
        <source>Feedback from the partner</source>
        <translation>Rückmeldung der Partnerstelle</translation>
    </message>
    <message>
        <source>The partner has not reported yet.</source>
        <translation>Die Partnerstelle hat sich noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerstellen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Vermittlung</translation>
    </message>
</context>
</TS>
