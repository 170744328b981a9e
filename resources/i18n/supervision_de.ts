<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>MonthWords</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Youth and refugee help</source>
        <translation>Jugend- und Flüchtlingshilfe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>before consent</source>
        <translation>vor der Einwilligung</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>eingewilligt</translation>
    </message>
    <message>
        <source>sent, received</source>
        <translation>versandt, eingegangen</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>accepted, first contact</source>
        <translation>angenommen, Erstkontakt</translation>
    </message>
    <message>
        <source>in counselling</source>
        <translation>in Beratung</translation>
    </message>
</context>
<context>
    <name>lotse::supervision::LoadTable</name>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>with partner</source>
        <translation>bei Partner</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
</context>
<context>
    <name>lotse::supervision::MonthPage</name>
    <message>
        <source>The month could not be counted</source>
        <translation>Der Monat konnte nicht gezählt werden</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Fallbestand</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>%1 · the month is not over yet</source>
        <translation>%1 · der Monat läuft noch</translation>
    </message>
    <message>
        <source>Counting rule %1, version %2: %3</source>
        <translation>Zählregel %1, Fassung %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) without a caller group are among the others.</source>
        <translation>
            <numerusform>%Ln Kontakt ohne Angabe der Anrufergruppe steht unter Übrige.</numerusform>
            <numerusform>%Ln Kontakte ohne Angabe der Anrufergruppe stehen unter Übrige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Help = youth and refugee help.</source>
        <translation>Hilfe = Jugend- und Flüchtlingshilfe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>of them written</source>
        <translation>davon schriftlich</translation>
    </message>
    <message>
        <source>New case files</source>
        <translation>Neue Fälle</translation>
    </message>
    <message>
        <source>Open case files</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>with a partner: %1</source>
        <translation>davon bei Partnerstelle %1</translation>
    </message>
    <message>
        <source>Silent referrals</source>
        <translation>Stille Vermittlungen</translation>
    </message>
    <message>
        <source>feedback is overdue</source>
        <translation>Rückmeldung überfällig</translation>
    </message>
    <message>
        <source>Drafts in the month</source>
        <translation>Entwürfe im Zeitraum</translation>
    </message>
    <message>
        <source>finish them before the report</source>
        <translation>vor dem Bericht abschließen</translation>
    </message>
    <message>
        <source>everything is finished</source>
        <translation>alles abgeschlossen</translation>
    </message>
    <message>
        <source>12 months up to %1</source>
        <translation>12 Monate bis %1</translation>
    </message>
    <message>
        <source>Contacts by caller group</source>
        <translation>Kontakte nach Anrufergruppe</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 contacts in 12 months: %2. Most in %3 with %4, fewest in %5 with %6.</source>
        <translation>%1 Kontakte in 12 Monaten: %2. Die meisten im %3 mit %4, die wenigsten im %5 mit %6.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>Vergl&amp;eich</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Return opens the contacts</source>
        <translation>Eingabe öffnet die Kontakte</translation>
    </message>
    <message>
        <source>Contacts by month and caller group</source>
        <translation>Kontakte nach Monat und Anrufergruppe</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Offene Vermittlungen nach Stand</translation>
    </message>
    <message>
        <source>Open referrals by stage</source>
        <translation>Offene Vermittlungen nach Stand</translation>
    </message>
    <message>
        <source>Caseload by counsellor</source>
        <translation>Bestand je Zuständige</translation>
    </message>
    <message>
        <source>No case file is open.</source>
        <translation>Kein Fall ist offen.</translation>
    </message>
    <message>
        <source>Caseload by counsellor today, %1</source>
        <translation>Fallbestand nach Zuständigen heute, %1</translation>
    </message>
    <message>
        <source>supervision only</source>
        <translation>nur für die Leitung</translation>
    </message>
</context>
<context>
    <name>lotse::supervision::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln Vermittlung</numerusform>
            <numerusform>%Ln Vermittlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been referred to a partner yet.</source>
        <translation>Noch niemand wurde an eine Partnerstelle vermittelt.</translation>
    </message>
    <message>
        <source>A referral begins in its case file.</source>
        <translation>Eine Vermittlung beginnt in ihrem Fall.</translation>
    </message>
    <message>
        <source>Number or day</source>
        <translation>Nummer oder Tag</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>Rückmeldung überfällig</translation>
    </message>
</context>
<context>
    <name>lotse::supervision::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
</context>
<context>
    <name>lotse::supervision::YearTable</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
</TS>
