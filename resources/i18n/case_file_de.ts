<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CaseHistory</name>
    <message>
        <source>Case file opened</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>amended, version %1</source>
        <translation>berichtigt, Fassung %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Vermittlung: %1</translation>
    </message>
    <message>
        <source>feedback is due</source>
        <translation>Rückmeldung fällig</translation>
    </message>
    <message>
        <source>Feedback from the partner</source>
        <translation>Rückmeldung der Partnerstelle</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Case file closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
</context>
<context>
    <name>CaseSigns</name>
    <message>
        <source>withdrawn: %1</source>
        <translation>zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Danger: %1</source>
        <translation>Gefährdung: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::CaseActs</name>
    <message>
        <source>Case file taken over</source>
        <translation>Fall übernommen</translation>
    </message>
    <message>
        <source>Closing proposed</source>
        <translation>Abschluss vorgeschlagen</translation>
    </message>
    <message>
        <source>A second person looks at it before it is closed.</source>
        <translation>Eine zweite Person sieht ihn an, bevor er abgeschlossen wird.</translation>
    </message>
    <message>
        <source>Case file closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>The case file is open again.</source>
        <translation>Der Fall ist wieder offen.</translation>
    </message>
    <message>
        <source>Case file opened again</source>
        <translation>Fall wieder geöffnet</translation>
    </message>
    <message>
        <source>Case file withdrawn</source>
        <translation>Fall zurückgezogen</translation>
    </message>
    <message>
        <source>Person added to the case file</source>
        <translation>Person in den Fall aufgenommen</translation>
    </message>
    <message>
        <source>Person taken out of the case file</source>
        <translation>Person aus dem Fall genommen</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Aufgabe angelegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Attempt recorded</source>
        <translation>Versuch vermerkt</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>Task waived</source>
        <translation>Aufgabe erlassen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Close case file %1</source>
        <translation>Fall %1 abschließen</translation>
    </message>
    <message>
        <source>Tasks or referrals are still open. Say why they may stay so, or settle them first.</source>
        <translation>Aufgaben oder Vermittlungen sind noch offen. Begründen Sie, warum sie offen bleiben dürfen, oder erledigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Close case file</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>Send the closing back</source>
        <translation>Abschluss zurückgeben</translation>
    </message>
    <message>
        <source>The case file opens again. The reason stands in it as a note.</source>
        <translation>Der Fall wird wieder geöffnet. Der Grund steht darin als Notiz.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Open the case file again</source>
        <translation>Fall wieder öffnen</translation>
    </message>
    <message>
        <source>It keeps its number. The reason stands in it as a note.</source>
        <translation>Er behält seine Nummer. Der Grund steht darin als Notiz.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Withdraw the case file</source>
        <translation>Fall zurückziehen</translation>
    </message>
    <message>
        <source>For a case file that was opened by mistake. It keeps its number, counts nowhere and cannot change any more.</source>
        <translation>Für einen Fall, der irrtümlich angelegt wurde. Er behält seine Nummer, zählt nirgends und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Waive the task</source>
        <translation>Aufgabe erlassen</translation>
    </message>
    <message>
        <source>It is settled without being done.</source>
        <translation>Sie gilt als geregelt, ohne dass sie getan wurde.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Case file assigned</source>
        <translation>Fall zugewiesen</translation>
    </message>
    <message>
        <source>Case file changed</source>
        <translation>Fall geändert</translation>
    </message>
    <message>
        <source>Edit case file %1</source>
        <translation>Fall %1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody else works here yet</source>
        <translation>Außer Ihnen arbeitet hier noch niemand</translation>
    </message>
    <message>
        <source>Choose who is responsible from now on.</source>
        <translation>Wählen Sie, wer ab jetzt zuständig ist.</translation>
    </message>
    <message>
        <source>Assign case file %1</source>
        <translation>Fall %1 zuweisen</translation>
    </message>
    <message>
        <source>It stands in the list of whoever is chosen. The history keeps who was responsible before.</source>
        <translation>Er steht in der Liste der gewählten Person. Wer vorher zuständig war, bleibt in der Geschichte erhalten.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::CaseFilesPage</name>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>No case file has been opened yet.</source>
        <translation>Noch ist kein Fall eröffnet.</translation>
    </message>
    <message>
        <source>%1 opens one during a call.</source>
        <translation>%1 eröffnet einen während eines Anrufs.</translation>
    </message>
    <message>
        <source>Number or day</source>
        <translation>Nummer oder Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::CaseHeader</name>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>nobody linked</source>
        <translation>niemand verknüpft</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>person of concern %1</source>
        <translation>Indexperson %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You proposed the closing: somebody else has to confirm it.</source>
        <translation>Sie haben den Abschluss vorgeschlagen: Bestätigen muss ihn jemand anderes.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Confirm closing</source>
        <translation>Abschluss bestätigen</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::CasePage</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>This is not saved yet</source>
        <translation>Das ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or put it away, then open another case file.</source>
        <translation>Speichern oder verwerfen Sie es, dann öffnen Sie einen anderen Fall.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation>Vermittlung öffnen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Task from it</source>
        <translation>Aufgabe daraus</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Chosen row</source>
        <translation>Gewählte Zeile</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Both changes</source>
        <translation>Beide Änderungen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::HistoryView</name>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Es gibt noch keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Write the first one at the right.</source>
        <translation>Schreiben Sie rechts die erste.</translation>
    </message>
    <message>
        <source>Without filters the whole timeline is seen.</source>
        <translation>Ohne Filter ist der ganze Verlauf zu sehen.</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::LinkPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Neue Person: %1</translation>
    </message>
    <message>
        <source>is added to the people as well</source>
        <translation>kommt auch zu den Personen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::NotePanel</name>
    <message>
        <source>This is not saved yet. Save it or discard it first.</source>
        <translation>Das ist noch nicht gespeichert. Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Amend the note</source>
        <translation>Notiz berichtigen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>The earlier wording is kept.</source>
        <translation>Die frühere Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::PeopleView</name>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Take out of the case file</source>
        <translation>Aus dem Fall nehmen</translation>
    </message>
    <message>
        <source>Return opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody belongs to this case file yet.</source>
        <translation>Zu diesem Fall gehört noch niemand.</translation>
    </message>
    <message>
        <source>Type a name at the right to add somebody.</source>
        <translation>Rechts einen Namen eintippen, um jemanden hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::ReferralsView</name>
    <message>
        <source>Return opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation>Vermittlung öffnen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Nobody has been asked to take this case file over.</source>
        <translation>Noch keine Stelle wurde um Übernahme gebeten.</translation>
    </message>
    <message>
        <source>Ctrl+R refers it to a partner.</source>
        <translation>Strg+R vermittelt ihn an eine Partnerstelle.</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::StepsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
</context>
<context>
    <name>lotse::case_file::TasksView</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Postpone …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Erlassen …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No task belongs to this case file.</source>
        <translation>Zu diesem Fall gehört keine Aufgabe.</translation>
    </message>
    <message>
        <source>Ctrl+T adds one.</source>
        <translation>Strg+T legt eine an.</translation>
    </message>
</context>
</TS>
