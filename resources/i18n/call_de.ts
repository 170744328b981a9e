<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Stay on the line. Ask: Where is the person? What is happening now? Is anybody hurt, is there a weapon?</source>
        <translation>Bleiben Sie am Telefon. Fragen Sie: Wo ist die Person? Was geschieht gerade? Ist jemand verletzt, gibt es eine Waffe?</translation>
    </message>
    <message>
        <source>Danger to life: 110 police, 112 ambulance and fire. A colleague calls on a second telephone while you go on talking, or the caller does.</source>
        <translation>Lebensgefahr: 110 Polizei, 112 Rettungsdienst und Feuerwehr. Jemand aus dem Team ruft über ein zweites Telefon an, während Sie weitersprechen, oder die anrufende Person selbst.</translation>
    </message>
    <message>
        <source>A child is in danger: also the child protection expert of your organisation and the youth office on duty.</source>
        <translation>Ein Kind ist gefährdet: auch die Kinderschutzfachkraft Ihrer Organisation und der Bereitschaftsdienst des Jugendamts.</translation>
    </message>
    <message>
        <source>You may act alone. Note the time, what was said and whom you told; put “Emergency call 110” under result.</source>
        <translation>Sie dürfen allein handeln. Notieren Sie die Uhrzeit, was gesagt wurde und wen Sie informiert haben; als Ergebnis „Notruf 110“ wählen.</translation>
    </message>
    <message>
        <source>A second person looks at it within 24 hours. A task for that is made when the call ends.</source>
        <translation>Eine zweite Person sieht es sich innerhalb von 24 Stunden an. Die Aufgabe dafür entsteht, wenn der Anruf endet.</translation>
    </message>
</context>
<context>
    <name>lotse::call::CallForm</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Weitere Themen</translation>
    </message>
    <message>
        <source>&amp;Person of concern</source>
        <translation>&amp;Indexperson</translation>
    </message>
    <message>
        <source>&amp;Danger</source>
        <translation>Gefährd&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Relation&amp;ship</source>
        <translation>Be&amp;ziehung</translation>
    </message>
    <message>
        <source>Heard fro&amp;m</source>
        <translation>Gehört v&amp;on</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Gespräch&amp;sart</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>F&amp;ollow-up</source>
        <translation>&amp;Wiedervorlage</translation>
    </message>
    <message>
        <source>immediate opens the emergency sheet, F9</source>
        <translation>akut öffnet das Notfallblatt, F9</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Frequent topics, %1</source>
        <translation>Häufige Themen, %1</translation>
    </message>
    <message>
        <source>Kind of follow-up</source>
        <translation>Art der Wiedervorlage</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from … to, of times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Bis zu welcher Uhrzeit</translation>
    </message>
</context>
<context>
    <name>lotse::call::CallPage</name>
    <message>
        <source>Call saved</source>
        <translation>Anruf gespeichert</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>to be completed later</source>
        <translation>später zu ergänzen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lotse::call::CallerPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>empty = anonymous</source>
        <translation>leer = anonym</translation>
    </message>
    <message>
        <source>Ca&amp;ller</source>
        <translation>Ratsuchende &amp;Person</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Number for calling &amp;back</source>
        <translation>Rückrufnu&amp;mmer</translation>
    </message>
    <message>
        <source>Code wo&amp;rd</source>
        <translation>&amp;Kennwort</translation>
    </message>
</context>
<context>
    <name>lotse::call::ContactPage</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, caller</source>
        <translation>%1, ratsuchend</translation>
    </message>
    <message>
        <source>%1, person of concern</source>
        <translation>%1, Indexperson</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Contact entered later</source>
        <translation>Nachträglich erfasster Kontakt</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Recorded by mistake?</source>
        <translation>Irrtümlich erfasst?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>lotse::call::ContactsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) and message(s)</source>
        <translation>
            <numerusform>%Ln Anruf oder Nachricht</numerusform>
            <numerusform>%Ln Anrufe und Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No call has been recorded yet.</source>
        <translation>Noch ist kein Anruf erfasst.</translation>
    </message>
    <message>
        <source>%1 starts one.</source>
        <translation>%1 beginnt einen.</translation>
    </message>
    <message>
        <source>Number or day</source>
        <translation>Nummer oder Tag</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Anruf beginnen</translation>
    </message>
</context>
<context>
    <name>lotse::call::EmergencySheet</name>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lotse::call::HistoryPanel</name>
    <message>
        <source>none in this call</source>
        <translation>keiner in diesem Anruf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>The first call of this person.</source>
        <translation>Der erste Anruf dieser Person.</translation>
    </message>
    <message>
        <source>Nobody is linked: the call is anonymous.</source>
        <translation>Niemand ist verknüpft: der Anruf ist anonym.</translation>
    </message>
    <message>
        <source>Safe contact:</source>
        <translation>Sicherer Kontakt:</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Vermittlung an %1</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Vermitteln</translation>
    </message>
    <message>
        <source>Nobody has named this code word before.</source>
        <translation>Dieses Kennwort hat noch niemand genannt.</translation>
    </message>
    <message>
        <source>&amp;Link %1</source>
        <translation>%1 &amp;verknüpfen</translation>
    </message>
</context>
</TS>
