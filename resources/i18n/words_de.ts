<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CodeListText</name>
    <message>
        <source>Age groups</source>
        <translation>Altersgruppen</translation>
    </message>
    <message>
        <source>Groups of callers</source>
        <translation>Anrufergruppen</translation>
    </message>
    <message>
        <source>Stages of case files</source>
        <translation>Phasen von Fällen</translation>
    </message>
    <message>
        <source>States of case files</source>
        <translation>Stände von Fällen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Reasons for closing</source>
        <translation>Abschlussgründe</translation>
    </message>
    <message>
        <source>Kinds of consent</source>
        <translation>Arten der Einwilligung</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Arten von Kontakten</translation>
    </message>
    <message>
        <source>States of contacts</source>
        <translation>Stände von Kontakten</translation>
    </message>
    <message>
        <source>Areas covered</source>
        <translation>Einzugsgebiete</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Haft</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefährdung</translation>
    </message>
    <message>
        <source>Reasons for declining</source>
        <translation>Ablehnungsgründe</translation>
    </message>
    <message>
        <source>Declined by</source>
        <translation>Abgelehnt durch</translation>
    </message>
    <message>
        <source>Directions of contact</source>
        <translation>Richtungen von Kontakten</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Eingangswege</translation>
    </message>
    <message>
        <source>Intensity of counselling</source>
        <translation>Intensität der Beratung</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Geschlechter</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Gehört von uns durch</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Kinds of partner</source>
        <translation>Arten von Partnerstellen</translation>
    </message>
    <message>
        <source>Roles of people</source>
        <translation>Rollen von Personen</translation>
    </message>
    <message>
        <source>Phenomena</source>
        <translation>Phänomenbereiche</translation>
    </message>
    <message>
        <source>Ways of referral</source>
        <translation>Vermittlungswege</translation>
    </message>
    <message>
        <source>States of referrals</source>
        <translation>Stände von Vermittlungen</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Security relevance</source>
        <translation>Sicherheitsrelevanz</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Bundesländer</translation>
    </message>
    <message>
        <source>Kinds of task</source>
        <translation>Arten von Aufgaben</translation>
    </message>
    <message>
        <source>Outcomes of tasks</source>
        <translation>Ergebnisse von Aufgaben</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Ausreise</translation>
    </message>
    <message>
        <source>Yes, no, unknown</source>
        <translation>Ja, nein, unbekannt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name a command.</source>
        <translation>Bitte einen Befehl nennen.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 stands twice.</source>
        <translation>Die Option %1 steht doppelt.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Das Argument %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” is not possible for %2. Choose one of: %3.</source>
        <translation>„%1“ ist für %2 nicht möglich. Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>“%1” is no number that %2 can take.</source>
        <translation>„%1“ ist keine Zahl, die %2 annimmt.</translation>
    </message>
    <message>
        <source>“%1” is no day for %2. Write it like 2026-03-01.</source>
        <translation>„%1“ ist kein Tag für %2. Bitte so schreiben: 2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no month for %2. Write it like 2026-03.</source>
        <translation>„%1“ ist kein Monat für %2. Bitte so schreiben: 2026-03.</translation>
    </message>
    <message>
        <source>“%1” is no point in time with an offset for %2. Write it like 2026-03-01T09:05:00+01:00.</source>
        <translation>„%1“ ist kein Zeitpunkt mit Zeitverschiebung für %2. Bitte so schreiben: 2026-03-01T09:05:00+01:00.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>There is no store at “%1”. Check the path, or create one with “init”.</source>
        <translation>Unter „%1“ liegt kein Datenbestand. Bitte den Pfad prüfen oder mit „init“ einen anlegen.</translation>
    </message>
    <message>
        <source>“%1” exists already and stays as it is. Choose another path.</source>
        <translation>„%1“ gibt es schon und bleibt, wie es ist. Bitte einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>Eine Datei „%1“ gibt es nicht. Bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and may be read.</source>
        <translation>„%1“ ist nicht lesbar. Bitte prüfen, ob es eine Datei ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the path, the access rights and the free space.</source>
        <translation>„%1“ kann nicht geschrieben werden. Bitte Pfad, Zugriffsrechte und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The store “%1” is ready.</source>
        <translation>Der Datenbestand „%1“ ist bereit.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>All problems are listed in “%1”.</source>
        <translation>Alle Probleme stehen in „%1“.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Der Datenbestand ist in Ordnung.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Optionen für jeden Befehl:</translation>
    </message>
    <message>
        <source>Exit status:
  0  done
  1  refused, nothing changed
  2  wrong usage
  3  locked, or wrong passphrase
  4  store damaged or too new, or the check found something
  5  file or device error</source>
        <translation>Rückgabewert:
  0  erledigt
  1  abgelehnt, nichts geändert
  2  falscher Aufruf
  3  gesperrt oder falsche Passphrase
  4  Datenbestand beschädigt oder zu neu, oder die Prüfung hat etwas gefunden
  5  Fehler einer Datei oder eines Geräts</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>Und %n weiteres Problem.</numerusform>
            <numerusform>Und %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>There is no display here. Start Lotse in a desktop session, or work with lotsectl.</source>
        <translation>Hier gibt es keine Anzeige. Starten Sie Lotse in einer Desktop-Sitzung oder arbeiten Sie mit lotsectl.</translation>
    </message>
</context>
<context>
    <name>CommandPurpose</name>
    <message>
        <source>create a store; an existing file is refused</source>
        <translation>einen Datenbestand anlegen; eine vorhandene Datei wird abgelehnt</translation>
    </message>
    <message>
        <source>create a store with fictional, plausible data</source>
        <translation>einen Datenbestand mit erfundenen, glaubhaften Daten anlegen</translation>
    </message>
    <message>
        <source>take in records from a CSV or JSON Lines file, all or none</source>
        <translation>Datensätze aus einer CSV- oder JSON-Lines-Datei übernehmen, alle oder keinen</translation>
    </message>
    <message>
        <source>write all records of a kind to a file</source>
        <translation>alle Datensätze einer Art in eine Datei schreiben</translation>
    </message>
    <message>
        <source>show one record as JSON</source>
        <translation>einen Datensatz als JSON zeigen</translation>
    </message>
    <message>
        <source>find people, notes and partners, best first</source>
        <translation>Personen, Notizen und Partnerstellen finden, die besten Treffer zuerst</translation>
    </message>
    <message>
        <source>the figures of a month</source>
        <translation>die Zahlen eines Monats</translation>
    </message>
    <message>
        <source>a case file with its contacts, referrals and notes</source>
        <translation>ein Fall mit seinen Kontakten, Vermittlungen und Notizen</translation>
    </message>
    <message>
        <source>examine the whole store and list what is wrong</source>
        <translation>den ganzen Datenbestand prüfen und Fehler auflisten</translation>
    </message>
</context>
<context>
    <name>CountingRule</name>
    <message>
        <source>A contact counts once it is finished, in the month in which it began by the organisation’s time zone. Discarded and withdrawn contacts count nowhere.</source>
        <translation>Ein Kontakt zählt, sobald er abgeschlossen ist, in dem Monat, in dem er nach der Zeitzone der Organisation begann. Verworfene und zurückgezogene Kontakte zählen nirgends.</translation>
    </message>
    <message>
        <source>Drafts and running, parked, received and unanswered contacts that began in the month are unfinished; they count in no other figure.</source>
        <translation>Entwürfe sowie laufende, geparkte, eingegangene und unbeantwortete Kontakte, die im Monat begannen, sind nicht abgeschlossen; sie zählen in keiner anderen Zahl.</translation>
    </message>
    <message>
        <source>Counselling counts the kinds counselling, information and professional advice, and contacts without a kind.</source>
        <translation>Als Beratung zählen die Arten Beratung, Information und Fachberatung sowie Kontakte ohne Art.</translation>
    </message>
    <message>
        <source>First and repeat follow what was said. Where nothing was said, a contact is a repeat if a linked caller had an earlier finished contact, and a first one if not; without a linked caller it counts in neither.</source>
        <translation>Erst- und Folgekontakt folgen der Angabe. Wo sie fehlt, ist ein Kontakt ein Folgekontakt, wenn eine verknüpfte ratsuchende Person schon früher einen abgeschlossenen Kontakt hatte, sonst ein Erstkontakt; ohne verknüpfte ratsuchende Person zählt er zu keinem von beiden.</translation>
    </message>
    <message>
        <source>Entered later counts finished contacts that were recorded afterwards.</source>
        <translation>Nachgetragen heißen abgeschlossene Kontakte, die erst im Nachhinein erfasst wurden.</translation>
    </message>
    <message>
        <source>Minutes are those that were said, else the time from start to end without parked time, rounded to the nearest minute, half up, for calls and visits only. Written contacts have only what was said. The median of an even number lies between the middle two. Contacts without minutes are missing.</source>
        <translation>Minuten sind die angegebenen, sonst die Zeit vom Beginn bis zum Ende ohne geparkte Zeit, kaufmännisch auf ganze Minuten gerundet, nur für Anrufe und persönliche Gespräche. Schriftliche Kontakte haben nur, was angegeben wurde. Der Median einer geraden Anzahl liegt zwischen den mittleren beiden. Kontakte ohne Minuten fehlen.</translation>
    </message>
    <message>
        <source>Every contact counts in each breakdown, under “not asked” where nothing was recorded. Topics and results count each value once per contact, so their sum may exceed the total. All codes valid in the month appear, also with 0.</source>
        <translation>Jeder Kontakt zählt in jeder Aufgliederung, unter „nicht gefragt“, wo nichts erfasst ist. Themen und Ergebnisse zählen jeden Wert einmal je Kontakt; ihre Summe kann die Gesamtzahl übersteigen. Alle im Monat gültigen Werte erscheinen, auch mit 0.</translation>
    </message>
    <message>
        <source>Case files count as opened and closed by these days. Withdrawn ones count nowhere.</source>
        <translation>Fälle zählen nach dem Tag ihrer Eröffnung und ihres Abschlusses. Zurückgezogene zählen nirgends.</translation>
    </message>
    <message>
        <source>Open at the end: opened on or before the last day and not closed by it.</source>
        <translation>Am Monatsende offen: am letzten Tag oder davor eröffnet und bis dahin nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A partner has an open case file if on the last day a referral was accepted, in first contact or in counselling.</source>
        <translation>Ein offener Fall ist bei einer Partnerstelle, wenn am letzten Tag eine Vermittlung angenommen, im Erstkontakt oder in Beratung war.</translation>
    </message>
    <message>
        <source>Referrals count as proposed, sent, accepted, declined and completed by these days.</source>
        <translation>Vermittlungen zählen als vorgeschlagen, abgesandt, angenommen, abgelehnt und abgeschlossen nach den jeweiligen Tagen.</translation>
    </message>
    <message>
        <source>Waiting at the end: sent by the last day, and by then nothing later than received or on the waiting list.</source>
        <translation>Am Monatsende wartend: bis zum letzten Tag abgesandt und bis dahin nichts Späteres als eingegangen oder auf der Warteliste.</translation>
    </message>
    <message>
        <source>Overdue at the end: waiting, and feedback was due by the last day.</source>
        <translation>Am Monatsende überfällig: wartend, und die Rückmeldung war bis zum letzten Tag fällig.</translation>
    </message>
    <message>
        <source>Since the start: contacts, case files opened and referrals proposed up to the end of the month.</source>
        <translation>Seit Beginn: Kontakte, eröffnete Fälle und vorgeschlagene Vermittlungen bis zum Ende des Monats.</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The input breaks a rule. Correct what is named and try again.</source>
        <translation>Die Eingabe verletzt eine Regel. Bitte das Genannte berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody who may.</source>
        <translation>Das ist Ihnen nicht erlaubt. Bitte jemanden fragen, der es darf.</translation>
    </message>
    <message>
        <source>There is no such record. Check the number or the name.</source>
        <translation>Diesen Datensatz gibt es nicht. Bitte Nummer oder Namen prüfen.</translation>
    </message>
    <message>
        <source>Somebody else saved in between, or the state of the record does not allow it. Look at the record and decide again.</source>
        <translation>Jemand anderes hat inzwischen gespeichert, oder der Stand des Datensatzes lässt es nicht zu. Bitte den Datensatz ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Check the connection and try again.</source>
        <translation>Der Datenbestand ist nicht erreichbar. Bitte die Verbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it and try again.</source>
        <translation>Der Datenbestand ist gesperrt. Bitte entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The store is damaged or is no Lotse store. Check the path, or restore a backup.</source>
        <translation>Der Datenbestand ist beschädigt oder stammt nicht von Lotse. Bitte den Pfad prüfen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The store was written by a newer Lotse. Update Lotse and try again.</source>
        <translation>Der Datenbestand stammt von einem neueren Lotse. Bitte Lotse aktualisieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>A file or device failed. Check the path, the access rights and the free space.</source>
        <translation>Eine Datei oder ein Gerät hat versagt. Bitte Pfad, Zugriffsrechte und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Lotse made a mistake, and nothing was changed. Please report what you did.</source>
        <translation>Lotse hat einen Fehler gemacht; es wurde nichts geändert. Bitte melden, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Another program or a running call needs the store. Try again in a moment.</source>
        <translation>Ein anderes Programm oder ein laufendes Gespräch braucht den Datenbestand. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on it.</source>
        <translation>Der Datenträger ist voll. Bitte Platz darauf schaffen.</translation>
    </message>
    <message>
        <source>The store can only be read. Make its file and its folder writable for you.</source>
        <translation>Der Datenbestand lässt sich nur lesen. Bitte die Datei und ihren Ordner für sich beschreibbar machen.</translation>
    </message>
    <message>
        <source>The store is no longer in its place. Put its file back, or connect its drive again.</source>
        <translation>Der Datenbestand liegt nicht mehr an seinem Platz. Bitte die Datei zurücklegen oder das Laufwerk wieder verbinden.</translation>
    </message>
    <message>
        <source>Another file stands in the place of the store. Put the store or its backup back.</source>
        <translation>Am Platz des Datenbestands liegt eine andere Datei. Bitte den Datenbestand oder seine Sicherung zurücklegen.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdkennung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Arbeitsfeld</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Safe ways of contact</source>
        <translation>Sichere Kontaktwege</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First two digits of the postcode</source>
        <translation>Erste zwei Ziffern der Postleitzahl</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Alert expires on</source>
        <translation>Warnhinweis gilt bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Fällig ab</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>States covered</source>
        <translation>Zuständig für die Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Note on languages</source>
        <translation>Anmerkung zu den Sprachen</translation>
    </message>
    <message>
        <source>Specialisms</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Free places as of</source>
        <translation>Freie Plätze, Stand</translation>
    </message>
    <message>
        <source>Waiting time in weeks</source>
        <translation>Wartezeit in Wochen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partnerstelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Active cases</source>
        <translation>Laufende Fälle</translation>
    </message>
    <message>
        <source>People advised</source>
        <translation>Beratene Personen</translation>
    </message>
    <message>
        <source>Counsellors</source>
        <translation>Beratungskräfte</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen um</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet um</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Entry route</source>
        <translation>Zugangsweg</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Beratungskraft</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Group of caller</source>
        <translation>Gruppe der ratsuchenden Person</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Sprachmittlung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Phenomenon</source>
        <translation>Phänomenbereich</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Aufmerksam geworden durch</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Altersgruppe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjährig</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Migration background</source>
        <translation>Migrationshintergrund</translation>
    </message>
    <message>
        <source>Refugee context</source>
        <translation>Fluchtkontext</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Ausreise</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Haft</translation>
    </message>
    <message>
        <source>Known to authorities</source>
        <translation>Behörden bekannt</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefährdung</translation>
    </message>
    <message>
        <source>Limits of confidentiality explained</source>
        <translation>Grenzen der Vertraulichkeit erklärt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Security relevance</source>
        <translation>Sicherheitsrelevanz</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Number for calling back</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Ratsuchende Personen</translation>
    </message>
    <message>
        <source>Persons of concern</source>
        <translation>Indexpersonen</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Vermittlungsweg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Vorgeschlagen am</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Address given on</source>
        <translation>Adresse genannt am</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Einwilligung am</translation>
    </message>
    <message>
        <source>Kind of consent</source>
        <translation>Art der Einwilligung</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Übergeben am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Auf Warteliste seit</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Declined by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Weitergeleitet am</translation>
    </message>
    <message>
        <source>First contact on</source>
        <translation>Erstkontakt am</translation>
    </message>
    <message>
        <source>In counselling since</source>
        <translation>In Beratung seit</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Zurückgegeben am</translation>
    </message>
    <message>
        <source>Consent revoked on</source>
        <translation>Einwilligung widerrufen am</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Zurückgezogen am</translation>
    </message>
    <message>
        <source>Lapsed on</source>
        <translation>Erloschen am</translation>
    </message>
    <message>
        <source>Feedback due on</source>
        <translation>Rückmeldung fällig am</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Contact with the caller</source>
        <translation>Kontakt zur ratsuchenden Person</translation>
    </message>
    <message>
        <source>Contact with the person of concern</source>
        <translation>Kontakt zur Indexperson</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Next feedback due on</source>
        <translation>Nächste Rückmeldung fällig am</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Abschlussgrund</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Occasion, person</source>
        <translation>Anlass, Person</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>Grund für das Erlassen</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>Grund für das Zurückziehen</translation>
    </message>
    <message>
        <source>Kind of follow-up</source>
        <translation>Art der Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow up from</source>
        <translation>Wiedervorlage ab</translation>
    </message>
    <message>
        <source>Follow up until</source>
        <translation>Wiedervorlage bis</translation>
    </message>
</context>
<context>
    <name>IssueParam</name>
    <message>
        <source>the id of a record; other names go into external_id</source>
        <translation>die id eines Datensatzes; andere Namen gehören in external_id</translation>
    </message>
    <message>
        <source>relations like caller&gt;person=mother</source>
        <translation>Beziehungen wie caller&gt;person=mother</translation>
    </message>
    <message>
        <source>two digits</source>
        <translation>zwei Ziffern</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
        <source>a point in time like 2026-03-01T09:05:00+01:00</source>
        <translation>ein Zeitpunkt wie 2026-03-01T09:05:00+01:00</translation>
    </message>
    <message>
        <source>a month like 2026-03</source>
        <translation>ein Monat wie 2026-03</translation>
    </message>
    <message>
        <source>a quotation mark in the wrong place</source>
        <translation>ein Anführungszeichen an falscher Stelle</translation>
    </message>
    <message>
        <source>a quotation that never ends</source>
        <translation>ein Anführungszeichen ohne Ende</translation>
    </message>
    <message>
        <source>a carriage return without a line feed</source>
        <translation>ein Wagenrücklauf ohne Zeilenvorschub</translation>
    </message>
    <message>
        <source>a date like 2026-03-01</source>
        <translation>ein Datum wie 2026-03-01</translation>
    </message>
    <message>
        <source>a key of the code list</source>
        <translation>ein Schlüssel der Codeliste</translation>
    </message>
    <message>
        <source>a time zone like Europe/Berlin</source>
        <translation>eine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>it has more or fewer cells than the header</source>
        <translation>sie hat mehr oder weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it was kept in the note on languages</source>
        <translation>es steht jetzt in der Anmerkung zu den Sprachen</translation>
    </message>
    <message>
        <source>it was left out</source>
        <translation>es wurde weggelassen</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>es wurde nicht angenommen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>a CSV or JSONL file (in a spreadsheet: save as CSV, UTF-8)</source>
        <translation>eine CSV- oder JSONL-Datei (in der Tabellenkalkulation: als CSV in UTF-8 speichern)</translation>
    </message>
    <message>
        <source>a file that holds rows</source>
        <translation>eine Datei, die Zeilen enthält</translation>
    </message>
    <message>
        <source>columns that are separated by commas</source>
        <translation>Spalten, die durch Kommas getrennt sind</translation>
    </message>
    <message>
        <source>the columns that the file had when it was chosen</source>
        <translation>die Spalten, die die Datei bei der Auswahl hatte</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This field must not be empty. Fill it in.</source>
        <translation>Dieses Feld darf nicht leer sein. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>“%1” is no key of the code list %2. Use a key of that list.</source>
        <translation>„%1“ ist kein Schlüssel der Codeliste %2. Bitte einen Schlüssel dieser Liste verwenden.</translation>
    </message>
    <message>
        <source>“%1” is no possible date. Write it like 2026-03-01.</source>
        <translation>„%1“ ist kein mögliches Datum. Bitte so schreiben: 2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” lacks its offset from UTC. Write it like 2026-03-01T09:05:00+01:00.</source>
        <translation>Bei „%1“ fehlt die Verschiebung gegen UTC. Bitte so schreiben: 2026-03-01T09:05:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. Expected is: %2.</source>
        <translation>„%1“ passt hier nicht. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>%1 is negative. Enter 0 or more.</source>
        <translation>%1 ist negativ. Bitte 0 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>This begins after now. Check date, time and offset.</source>
        <translation>Der Beginn liegt in der Zukunft. Bitte Datum, Uhrzeit und Zeitverschiebung prüfen.</translation>
    </message>
    <message>
        <source>This ends before it begins. Check both times.</source>
        <translation>Das Ende liegt vor dem Beginn. Bitte beide Zeiten prüfen.</translation>
    </message>
    <message>
        <source>The text holds the character U+0000, which cannot be stored. Remove it.</source>
        <translation>Der Text enthält das Zeichen U+0000, das nicht gespeichert werden kann. Bitte entfernen.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it to at most %1 characters.</source>
        <translation>Der Text ist zu lang. Bitte auf höchstens %1 Zeichen kürzen.</translation>
    </message>
    <message>
        <source>Nothing of the kind %2 answers to “%1”. Check it, or record that one first.</source>
        <translation>Unter „%1“ gibt es nichts von der Art %2. Bitte prüfen oder zuerst erfassen.</translation>
    </message>
    <message>
        <source>More than one of the kind %2 answers to “%1”. Name it by its number or id.</source>
        <translation>Unter „%1“ gibt es mehreres von der Art %2. Bitte mit Nummer oder Kennung benennen.</translation>
    </message>
    <message>
        <source>There is no column “%1” for this kind of record. Remove or rename it.</source>
        <translation>Eine Spalte „%1“ gibt es bei dieser Art von Datensatz nicht. Bitte entfernen oder umbenennen.</translation>
    </message>
    <message>
        <source>The column “%1” stands in the file more than once. Keep one of them.</source>
        <translation>Die Spalte „%1“ steht mehrfach in der Datei. Bitte nur eine behalten.</translation>
    </message>
    <message>
        <source>The required column “%1” is missing. Add it.</source>
        <translation>Die Pflichtspalte „%1“ fehlt. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8. Save it as UTF-8.</source>
        <translation>Die Datei enthält Bytes, die kein UTF-8 sind. Bitte als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>No move leads from “%1” to “%2”. Choose a state that may follow.</source>
        <translation>Von „%1“ führt kein Weg nach „%2“. Bitte einen Stand wählen, der folgen darf.</translation>
    </message>
    <message>
        <source>The status “%1” does not fit the field %2. Correct one of the two.</source>
        <translation>Der Stand „%1“ passt nicht zum Feld %2. Bitte eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>%1 must not be later than %2. Correct one of the two dates.</source>
        <translation>%1 darf nicht nach %2 liegen. Bitte eines der beiden Daten berichtigen.</translation>
    </message>
    <message>
        <source>Records of the fields of work “%1” and “%2” cannot be linked. Link records of one field of work.</source>
        <translation>Datensätze der Arbeitsfelder „%1“ und „%2“ lassen sich nicht verknüpfen. Bitte nur innerhalb eines Arbeitsfeldes verknüpfen.</translation>
    </message>
    <message>
        <source>Phone and e-mail of a person of concern are recorded only where they called themselves or agreed. Leave both empty.</source>
        <translation>Telefon und E-Mail einer Indexperson werden nur erfasst, wenn sie sich selbst gemeldet oder eingewilligt hat. Bitte beides leer lassen.</translation>
    </message>
    <message>
        <source>Consent for this recipient, or a legal basis, is missing. Record it first.</source>
        <translation>Die Einwilligung für diesen Empfänger oder eine Rechtsgrundlage fehlt. Bitte zuerst erfassen.</translation>
    </message>
    <message>
        <source>The case file has no owner. Assign it to a counsellor first.</source>
        <translation>Für den Fall ist niemand zuständig. Bitte ihn zuerst einer Beratungskraft zuweisen.</translation>
    </message>
    <message>
        <source>A reason is missing. Give one.</source>
        <translation>Die Begründung fehlt. Bitte angeben.</translation>
    </message>
    <message>
        <source>The outcome is missing. Say how it ended.</source>
        <translation>Das Ergebnis fehlt. Bitte angeben, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <source>Drafts still running: %1. Finish or discard them first.</source>
        <translation>Noch laufende Entwürfe: %1. Bitte zuerst abschließen oder verwerfen.</translation>
    </message>
    <message>
        <source>Referrals still open: %1. Settle them, or waive them with a reason.</source>
        <translation>Noch offene Vermittlungen: %1. Bitte erledigen oder mit Begründung darauf verzichten.</translation>
    </message>
    <message>
        <source>Tasks still open: %1. Settle them, or waive them with a reason.</source>
        <translation>Noch offene Aufgaben: %1. Bitte erledigen oder mit Begründung darauf verzichten.</translation>
    </message>
    <message>
        <source>This needs a second person, other than who proposed it. Ask a colleague.</source>
        <translation>Das braucht eine zweite Person, nicht die vorschlagende. Bitte eine Kollegin oder einen Kollegen fragen.</translation>
    </message>
    <message>
        <source>A case file that is “%1” cannot be closed as “%2”. Choose another reason.</source>
        <translation>Ein Fall im Stand „%1“ kann nicht als „%2“ abgeschlossen werden. Bitte einen anderen Grund wählen.</translation>
    </message>
    <message>
        <source>The number carries the year, which is therefore fixed. Withdraw the record and enter it anew.</source>
        <translation>Die Nummer trägt das Jahr, das darum feststeht. Bitte den Datensatz zurückziehen und neu erfassen.</translation>
    </message>
    <message>
        <source>“%1” is taken already. Choose another value.</source>
        <translation>„%1“ ist schon vergeben. Bitte einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>“%1” is no ISO 639-1 code: %2. Write codes such as de or tr.</source>
        <translation>„%1“ ist kein Code nach ISO 639-1: %2. Bitte Codes wie de oder tr schreiben.</translation>
    </message>
    <message>
        <source>The partner is not part of the network on that day. Choose another one.</source>
        <translation>Die Partnerstelle gehört an diesem Tag nicht zum Netz. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>The row cannot be read (%1). Check how it is written.</source>
        <translation>Die Zeile ist nicht lesbar (%1). Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Rules and figures of the program depend on “%1”. It may be called otherwise, but it can neither end nor be added.</source>
        <translation>Regeln und Zahlen des Programms hängen an „%1“. Es darf anders heißen, aber weder enden noch hinzukommen.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Code word “%1”</source>
        <translation>Kennwort „%1“</translation>
    </message>
</context>
<context>
    <name>OptionPurpose</name>
    <message>
        <source>the store to work with; otherwise that of the desktop program</source>
        <translation>der Datenbestand; sonst der des Fensterprogramms</translation>
    </message>
    <message>
        <source>who works (no effect before there are accounts)</source>
        <translation>wer arbeitet (ohne Wirkung, solange es keine Konten gibt)</translation>
    </message>
    <message>
        <source>file with the passphrase (no effect before there are accounts)</source>
        <translation>Datei mit der Passphrase (ohne Wirkung, solange es keine Konten gibt)</translation>
    </message>
    <message>
        <source>language of messages and reports</source>
        <translation>Sprache der Meldungen und Berichte</translation>
    </message>
    <message>
        <source>act as if it were this point in time</source>
        <translation>so tun, als wäre es dieser Zeitpunkt</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>its time zone, fixed from then on; otherwise Europe/Berlin</source>
        <translation>ihre Zeitzone, danach unveränderlich; sonst Europe/Berlin</translation>
    </message>
    <message>
        <source>also load the shipped directory of partners</source>
        <translation>auch das mitgelieferte Verzeichnis der Partnerstellen laden</translation>
    </message>
    <message>
        <source>an account to create (no effect before there are accounts)</source>
        <translation>ein anzulegendes Konto (ohne Wirkung, solange es keine Konten gibt)</translation>
    </message>
    <message>
        <source>file for the recovery key (no effect before there are accounts)</source>
        <translation>Datei für den Wiederherstellungsschlüssel (ohne Wirkung, solange es keine Konten gibt)</translation>
    </message>
    <message>
        <source>how much data</source>
        <translation>wie viele Daten</translation>
    </message>
    <message>
        <source>the same seed makes the same data</source>
        <translation>derselbe Startwert erzeugt dieselben Daten</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>leave out faulty rows instead of refusing the file</source>
        <translation>fehlerhafte Zeilen auslassen, statt die Datei abzulehnen</translation>
    </message>
    <message>
        <source>write every problem to this CSV file</source>
        <translation>jedes Problem in diese CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>how the file is written</source>
        <translation>wie die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>file to write, or - for standard output</source>
        <translation>Zieldatei, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>what to search; otherwise everything</source>
        <translation>was durchsucht wird; sonst alles</translation>
    </message>
    <message>
        <source>at most this many hits; otherwise 50</source>
        <translation>höchstens so viele Treffer; sonst 50</translation>
    </message>
    <message>
        <source>why figures for each counsellor leave the house; kept in the audit trail</source>
        <translation>warum Zahlen je Beratungskraft das Haus verlassen; bleibt im Protokoll</translation>
    </message>
    <message>
        <source>leave out names and contact data</source>
        <translation>ohne Namen und Kontaktdaten</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>undone at once</source>
        <translation>sofort rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Test operation: no real data</source>
        <translation>Testbetrieb – keine echten Daten</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Zählregeln</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Contacts of which something was not asked</source>
        <translation>Kontakte, zu denen etwas nicht gefragt wurde</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Contacts that were counselling</source>
        <translation>Kontakte mit Beratung</translation>
    </message>
    <message>
        <source>First contacts</source>
        <translation>Erstkontakte</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Folgekontakte</translation>
    </message>
    <message>
        <source>Contacts not finished</source>
        <translation>Nicht abgeschlossene Kontakte</translation>
    </message>
    <message>
        <source>Contacts entered later</source>
        <translation>Nachgetragene Kontakte</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuten insgesamt</translation>
    </message>
    <message>
        <source>Minutes, median</source>
        <translation>Minuten, Median</translation>
    </message>
    <message>
        <source>Contacts without minutes</source>
        <translation>Kontakte ohne Minuten</translation>
    </message>
    <message>
        <source>Case files opened</source>
        <translation>Eröffnete Fälle</translation>
    </message>
    <message>
        <source>Case files closed</source>
        <translation>Abgeschlossene Fälle</translation>
    </message>
    <message>
        <source>Case files open at the end</source>
        <translation>Am Monatsende offene Fälle</translation>
    </message>
    <message>
        <source>Open case files that a partner has</source>
        <translation>Offene Fälle bei einer Partnerstelle</translation>
    </message>
    <message>
        <source>Referrals proposed</source>
        <translation>Vorgeschlagene Vermittlungen</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation>Abgesandte Vermittlungen</translation>
    </message>
    <message>
        <source>Referrals accepted</source>
        <translation>Angenommene Vermittlungen</translation>
    </message>
    <message>
        <source>Referrals declined</source>
        <translation>Abgelehnte Vermittlungen</translation>
    </message>
    <message>
        <source>Referrals completed</source>
        <translation>Abgeschlossene Vermittlungen</translation>
    </message>
    <message>
        <source>Referrals waiting at the end</source>
        <translation>Am Monatsende wartende Vermittlungen</translation>
    </message>
    <message>
        <source>Waiting referrals that are overdue</source>
        <translation>Wartende Vermittlungen, die überfällig sind</translation>
    </message>
    <message>
        <source>Case files opened, by state</source>
        <translation>Eröffnete Fälle nach Bundesland</translation>
    </message>
    <message>
        <source>Case files opened, by counsellor</source>
        <translation>Eröffnete Fälle nach Beratungskraft</translation>
    </message>
    <message>
        <source>Case files closed, by reason</source>
        <translation>Abgeschlossene Fälle nach Grund</translation>
    </message>
    <message>
        <source>Case files open at the end, by state</source>
        <translation>Am Monatsende offene Fälle nach Bundesland</translation>
    </message>
    <message>
        <source>Case files open at the end, by counsellor</source>
        <translation>Am Monatsende offene Fälle nach Beratungskraft</translation>
    </message>
    <message>
        <source>Referrals sent, by partner</source>
        <translation>Abgesandte Vermittlungen nach Partnerstelle</translation>
    </message>
    <message>
        <source>Referrals accepted, by partner</source>
        <translation>Angenommene Vermittlungen nach Partnerstelle</translation>
    </message>
    <message>
        <source>Referrals waiting at the end, by partner</source>
        <translation>Am Monatsende wartende Vermittlungen nach Partnerstelle</translation>
    </message>
    <message>
        <source>One contact may count under several values; the sum may exceed the total.</source>
        <translation>Ein Kontakt kann unter mehreren Werten zählen; die Summe kann die Gesamtzahl übersteigen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Partner feedback</source>
        <translation>Rückmeldung der Partnerstelle</translation>
    </message>
    <message>
        <source>Case file opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <source>Case file closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>This report names nobody. The texts of notes and other free words are left out, because they may hold names.</source>
        <translation>Dieser Bericht nennt niemanden beim Namen. Die Texte der Notizen und andere freie Worte fehlen, weil sie Namen enthalten können.</translation>
    </message>
    <message>
        <source>Month report %1</source>
        <translation>Monatsbericht %1</translation>
    </message>
    <message>
        <source>Case report %1</source>
        <translation>Fallbericht %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Referral %1: %2</source>
        <translation>Vermittlung %1: %2</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Aufgabe erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>StateWord</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>being answered</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>zweite Person</translation>
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
        <source>in the network</source>
        <translation>im Netzwerk</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>no longer in the network</source>
        <translation>nicht mehr im Netzwerk</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Call backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Unanswered messages</source>
        <translation>Unbeantwortete Nachrichten</translation>
    </message>
    <message>
        <source>Unfinished calls</source>
        <translation>Entwürfe und geparkte Anrufe</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Anrufe von heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>fällig heute</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %1, %n day(s) ago</source>
        <translation>
            <numerusform>versandt %1, vor %n Tag</numerusform>
            <numerusform>versandt %1, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back promised</source>
        <translation>Rückruf zugesagt</translation>
    </message>
    <message>
        <source>Call incomplete</source>
        <translation>Anruf unvollständig</translation>
    </message>
    <message>
        <source>Call incomplete, missing: %1</source>
        <translation>Anruf unvollständig, es fehlt: %1</translation>
    </message>
    <message>
        <source>Call parked</source>
        <translation>Anruf geparkt</translation>
    </message>
    <message>
        <source>Call running</source>
        <translation>Anruf läuft</translation>
    </message>
    <message>
        <source>Second look: closing of the case file</source>
        <translation>Zweite Sicht: Fallabschluss</translation>
    </message>
    <message>
        <source>Silent referrals</source>
        <translation>Stille Vermittlungen</translation>
    </message>
    <message>
        <source>%1, the latest</source>
        <translation>%1, die letzten</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>the store to work with, instead of the usual one</source>
        <translation>der Datenbestand, statt des üblichen</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>look around with fictional people; gone at the end</source>
        <translation>mit erfundenen Personen umsehen; am Ende ist alles weg</translation>
    </message>
    <message>
        <source>another window, beside the one that is open</source>
        <translation>ein weiteres Fenster neben dem offenen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Lotse: calls, case files and referrals of a counselling hotline.</source>
        <translation>Lotse: Anrufe, Fälle und Vermittlungen einer Beratungs-Hotline.</translation>
    </message>
    <message>
        <source>Usage: lotse [option …]</source>
        <translation>Aufruf: lotse [Option …]</translation>
    </message>
    <message>
        <source>how the window looks; system: as the desktop does</source>
        <translation>wie das Fenster aussieht; system: wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>how large the text is, 100 to 200</source>
        <translation>wie groß die Schrift ist, 100 bis 200</translation>
    </message>
    <message>
        <source>play the main job, in a copy of the store, and leave pictures and reports in the folder</source>
        <translation>die wichtigste Arbeit vorführen, in einer Kopie des Speichers; Bilder und Berichte bleiben im Ordner</translation>
    </message>
</context>
</TS>
