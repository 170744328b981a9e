#include "services/demo/phrase_tables.h"

namespace lotse::services::demo::phrase_tables {

namespace {

constexpr const char *openingTable[] = {
    "{caller} ruft an und berichtet, dass {who} {does}, und das {when}.",
    "{caller} meldet sich erneut und erzählt, dass {who} {does}.",
    "Schriftliche Anfrage: {who} zeigt {when} ein verändertes Verhalten, {caller} bittet um Rat.",
    "Gespräch mit mehreren Beteiligten; {caller} schildert, dass {who} {does}.",
    "{caller} wirkt {mood} und beschreibt, dass {who} {does}; so sei es {when}.",
    "Rückruf wie verabredet. {caller} ist {mood}.",
    "{caller} fragt, ob es ein Zeichen von Radikalisierung ist, wenn jemand {does}.",
    "Anfrage über die Landesnummer weitergeleitet: {place} ist aufgefallen, dass {who} {does}.",
    "{caller} möchte anonym bleiben und berichtet von Beobachtungen {place}.",
    "Fallbesprechung im Team zu den letzten Entwicklungen {place}.",
    "Telefonat von längerer Dauer, {caller} ist {mood}.",
    "{caller} hat die Nummer im Internet gefunden und schildert die Lage {place}.",
};
constexpr const char *bodyTable[] = {
    "Hinzu kommt, dass {who} {does}.",
    "{when} gibt es {place} immer wieder Streit.",
    "Auffällig ist vor allem, dass {who} {does} und {place} kaum noch erreichbar ist.",
    "Gesprochen wurde über {topic} und {topic}.",
    "Gesprochen wurde außerdem über {topic} und den Alltag {place}.",
    "{caller} macht sich Vorwürfe und ist {mood}.",
    "Die Familie hält zusammen, ist aber {mood}.",
    "Ein Bruch mit dem bisherigen Umfeld ist nicht zu erkennen.",
    "Es gibt keine Hinweise auf eine akute Gefährdung.",
    "Auf Nachfrage wird eine Reise ins Ausland ausgeschlossen.",
    "Ob {who} tatsächlich Kontakt zu einer Gruppe hat, ist unklar und bleibt zu klären.",
    "Positiv ist, dass {who} weiterhin am Training teilnimmt und zu den Großeltern fährt.",
    "Schutzfaktoren: {keyword}, {keyword} und ein verlässlicher Freundeskreis.",
    "Stichworte: {keyword}, {keyword}, {keyword}.",
    "Zu klären: {keyword} und {keyword}.",
    "Erklärt wurden die Grenzen der Vertraulichkeit und der Ablauf einer Vermittlung.",
    "Besprochen wurde der Unterschied zwischen gelebter Religion und extremistischer Ideologie.",
    "{caller} wünscht eine Beratung vor Ort und ist mit der Weitergabe der eigenen Daten einverstanden.",
    "Eine Vermittlung wird im Moment nicht gewünscht.",
    "Vereinbart wurde, {agreed}.",
    "Nächster Schritt ist, {agreed}.",
    "Es wurde geraten, {agreed}.",
    "{caller} will versuchen, {agreed}, und meldet sich bei Bedarf wieder.",
    "Die Schule ist informiert, die Klassenleitung reagiert umsichtig.",
    "Das Jugendamt ist bereits beteiligt, ein Hilfeplangespräch steht an.",
    "Zur Polizei besteht kein Kontakt.",
    "Seit dem letzten Telefonat hat sich die Lage {place} etwas beruhigt.",
    "Die Sorge konnte nach längerer Klärung weitgehend zerstreut werden.",
    "Die Einschätzung bleibt vorläufig, weil nur Angaben aus zweiter Hand vorliegen.",
    "{who} weiß nichts von dem Anruf, das soll vorerst so bleiben.",
    "Ansatzpunkte für die weitere Beratung: {keyword} und {keyword}.",
    "Sprachlich war das Gespräch ohne Dolmetscher möglich.",
    "Die Mutter hat wenig Unterstützung und arbeitet im Schichtdienst.",
    "Im Hintergrund geht es vermutlich um {topic}.",
    "Wichtig bleibt, den Kontakt nicht abreißen zu lassen.",
    "{place} soll vorerst nichts unternommen werden.",
    "Der Vorfall {place} liegt schon länger zurück und wurde damals nicht gemeldet.",
    "Weitere Angaben wollte {caller} heute nicht machen.",
};
constexpr const char *returnOpeningTable[] = {
    "{caller} erkundigt sich nach einer freiwilligen Rückkehr und den Fristen.",
    "Beratung zur Rückkehr: {caller} ist {mood} und noch nicht entschieden.",
    "{caller} fragt nach Unterstützung beim Neubeginn im Herkunftsland.",
    "Zweites Gespräch über die Rückkehr der Familie, {caller} ist {mood}.",
};
constexpr const char *returnBodyTable[] = {
    "Besprochen wurden Reisekosten, Starthilfe und die nötigen Unterlagen.",
    "Die Entscheidung bleibt offen, ein Druck von außen wird verneint.",
    "Auf die unabhängige Rechtsberatung wurde hingewiesen.",
    "Es fehlt noch ein gültiges Reisedokument.",
    "Die medizinische Versorgung im Zielland soll vorab geklärt werden.",
    "Die Kinder sollen das Schuljahr zu Ende bringen.",
    "Geplant ist ein kleiner Betrieb, das Vorhaben wird gemeinsam aufgeschrieben.",
    "Ein Verbleib in Deutschland wird ebenfalls geprüft.",
    "Nachbetreuung durch eine Organisation vor Ort ist möglich.",
    "{caller} meldet sich, sobald die Familie gesprochen hat.",
    "Erklärt wurde, dass jeder Schritt freiwillig ist und widerrufen werden kann.",
    "Zu klären: {keyword} und {keyword}.",
    "Stichworte: {keyword}, {keyword}, {keyword}.",
    "Vereinbart wurde, einen Dolmetscher einzubeziehen.",
};
constexpr const char *foreignTable[] = {
    "Caller switched to English: the family feels left alone and asks for a meeting with an interpreter.",
    "He says that he only wants to understand what is going on with his cousin.",
    "The call was partly in English because the interpreter was not available.",
    "Görüşme kısmen Türkçe yapıldı, anne çok endişeli.",
    "Aile çocukla tekrar konuşmak istiyor, okuldan da destek bekliyor.",
    "Baba önce güvenmek istemedi, sonra uzun uzun anlattı.",
};
constexpr const char *feedbackTable[] = {
    "Regelmäßige Gespräche, Vertrauen wächst; zuletzt ging es um {topic}.",
    "Kontakt zur Familie besteht, {who} ist bisher nicht erreicht.",
    "Beratung läuft in größeren Abständen weiter, es geht um {topic}.",
    "Zwei Termine fanden statt, ein weiterer ist vereinbart.",
    "Zurzeit ruht der Fall, die Familie möchte sich bei Bedarf melden.",
    "Zusammenarbeit mit Schule und Jugendamt gut, {keyword} als nächstes Ziel.",
};
constexpr const char *dutyTable[] = {
    "Nachfragen, wie es {place} weitergegangen ist.",
    "Material zu {keyword} heraussuchen und schicken.",
    "Klären, ob die Vermittlung noch gewünscht wird.",
    "Termin abstimmen, {caller} ruft zurück.",
    "Rücksprache im Team zu {keyword}.",
    "Erreichbarkeit am Nachmittag beachten, keine Nachricht hinterlassen.",
};
constexpr Outcome outcomeTable[] = {
    {"answered", "Fragen beantwortet, kein weiterer Bedarf."},
    {"answered", "Einmalige Fachberatung, Material übersandt."},
    {"worry_dispelled", "Die Sorge hat sich nach eingehender Klärung als unbegründet erwiesen."},
    {"worry_dispelled", "Es handelte sich um gelebte Religiosität, keine Hinweise auf Radikalisierung."},
    {"stabilised", "Die Beziehung zwischen Eltern und Kind trägt wieder, Beratung einvernehmlich beendet."},
    {"stabilised", "Lage in Familie und Schule beruhigt, Ansprechpersonen vor Ort sind bekannt."},
    {"distanced_clear", "Deutliche Abwendung von der Szene, neue Freunde und Ausbildung begonnen."},
    {"distanced_clear", "Ideologische Haltung abgelegt, Alltag stabil."},
    {"distanced_partial", "Teilweise Distanzierung, einzelne Haltungen bestehen fort."},
    {"distanced_partial", "Kontakte zur Szene abgebrochen, religiöse Haltung weiterhin streng."},
    {"no_prognosis", "Verlauf offen, eine Prognose ist nicht möglich."},
    {"ended_early", "Die Familie hat die Beratung vorzeitig beendet."},
    {"ended_early", "Nach drei Terminen keine weitere Mitwirkung."},
    {"exit_support", "Übergang in die Ausstiegsbegleitung."},
    {"declined", "Angebot einer Beratung vor Ort nicht angenommen."},
    {"contact_lost", "Ratsuchende Person trotz mehrerer Versuche nicht mehr erreicht."},
    {"moved", "Umzug in ein anderes Bundesland, dortige Stelle ist benannt."},
    {"duplicate", "Doppelt angelegt, weitergeführt im früheren Fall."},
    {"returned_to_country", "Rückkehr nach eigener Entscheidung, Kontakte im Zielland sind genannt."},
    {"custody", "Inhaftierung, Zuständigkeit beim Beratungsangebot im Vollzug."},
};

} // namespace

std::span<const char *const> openings() { return openingTable; }
std::span<const char *const> body() { return bodyTable; }
std::span<const char *const> returnOpenings() { return returnOpeningTable; }
std::span<const char *const> returnBody() { return returnBodyTable; }
std::span<const char *const> foreign() { return foreignTable; }
std::span<const char *const> feedback() { return feedbackTable; }
std::span<const char *const> duties() { return dutyTable; }
std::span<const Outcome> outcomes() { return outcomeTable; }

} // namespace lotse::services::demo::phrase_tables
