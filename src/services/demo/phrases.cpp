#include "services/demo/phrases.h"

#include "services/demo/phrase_tables.h"

#include <algorithm>

namespace lotse::services::demo {

namespace {

constexpr int foreignPerMille = 12;

int slotNamed(QStringView name)
{
    const auto table = phrase_tables::slotTable();
    const auto found = std::ranges::find_if(
        table, [name](const phrase_tables::Slot &slot) { return name == QLatin1String(slot.name); });
    Q_ASSERT(found != table.end());
    return int(found - table.begin());
}

template<class T>
const T &pickOne(Random &random, const std::vector<T> &items)
{
    return items[std::size_t(random.below(int(items.size())))];
}

} // namespace

Subject subjectOf(Random &random, const QString &relationship, const QString &gender)
{
    static constexpr phrase_tables::Naming anybody = {"", "die ratsuchende Person", "der Jugendliche",
                                                      "die Jugendliche"};
    const bool female = gender == QLatin1String("female")
        || (gender != QLatin1String("male") && random.chance(300));
    const auto table = phrase_tables::namings();
    const auto found = std::ranges::find_if(table, [&](const phrase_tables::Naming &naming) {
        return relationship == QLatin1String(naming.relationship);
    });
    const phrase_tables::Naming &naming = found == table.end() ? anybody : *found;
    return {QString::fromUtf8(naming.caller), QString::fromUtf8(female ? naming.female : naming.male)};
}

Phrases::Phrases() : m_callerSlot(slotNamed(u"caller")), m_whoSlot(slotNamed(u"who"))
{
    for (const phrase_tables::Slot &slot : phrase_tables::slotTable()) {
        std::vector<QString> words;
        for (const char *word : slot.words)
            words.push_back(QString::fromUtf8(word));
        m_words.push_back(std::move(words));
    }
    const auto parseAll = [this](std::span<const char *const> table) {
        std::vector<Template> parsed;
        for (const char *text : table)
            parsed.push_back(parse(text));
        return parsed;
    };
    m_openings = parseAll(phrase_tables::openings());
    m_body = parseAll(phrase_tables::body());
    m_returnOpenings = parseAll(phrase_tables::returnOpenings());
    m_returnBody = parseAll(phrase_tables::returnBody());
    m_foreign = parseAll(phrase_tables::foreign());
    m_feedback = parseAll(phrase_tables::feedback());
    m_duties = parseAll(phrase_tables::duties());
}

QString Phrases::note(Random &random, const Subject &subject, int median) const
{
    const int wanted = random.logNormal(median);
    const std::vector<Template> &body = subject.isReturn ? m_returnBody : m_body;
    std::vector<bool> used(body.size());
    QString text;
    text.reserve(wanted + 160);
    append(text, random, pickOne(random, subject.isReturn ? m_returnOpenings : m_openings), subject);
    while (text.size() < wanted) {
        text += u' ';
        if (random.chance(foreignPerMille)) {
            append(text, random, pickOne(random, m_foreign), subject);
            continue;
        }
        // The next sentence that the text does not have yet; a very long one begins again.
        auto drawn = std::size_t(random.below(int(body.size())));
        for (std::size_t tried = 0; used[drawn] && tried < body.size(); ++tried)
            drawn = (drawn + 1) % body.size();
        used[drawn] = true;
        append(text, random, body[drawn], subject);
    }
    return text;
}

QString Phrases::outcome(Random &random, const QString &closingReason) const
{
    std::vector<const char *> fitting;
    for (const phrase_tables::Outcome &outcome : phrase_tables::outcomes()) {
        if (closingReason == QLatin1String(outcome.reason))
            fitting.push_back(outcome.text);
    }
    Q_ASSERT(!fitting.empty());
    return QString::fromUtf8(pickOne(random, fitting));
}

QString Phrases::feedback(Random &random) const
{
    QString text;
    append(text, random, pickOne(random, m_feedback));
    return text;
}

QString Phrases::duty(Random &random) const
{
    QString text;
    append(text, random, pickOne(random, m_duties));
    return text;
}

Phrases::Template Phrases::parse(const char *text) const
{
    Template pieces;
    QString rest = QString::fromUtf8(text);
    for (qsizetype open = rest.indexOf(u'{'); open >= 0; open = rest.indexOf(u'{')) {
        const qsizetype close = rest.indexOf(u'}');
        pieces.push_back({rest.left(open), slotNamed(QStringView(rest).mid(open + 1, close - open - 1))});
        rest = rest.mid(close + 1);
    }
    pieces.push_back({rest, -1});
    return pieces;
}

void Phrases::append(QString &text, Random &random, const Template &sentence, const Subject &subject) const
{
    const qsizetype start = text.size();
    for (const Piece &piece : sentence) {
        text += piece.text;
        if (piece.slot < 0)
            break;
        const QString &given = piece.slot == m_callerSlot ? subject.caller
            : piece.slot == m_whoSlot                     ? subject.who
                                                          : m_nothing;
        text += given.isEmpty() ? pickOne(random, m_words[std::size_t(piece.slot)]) : given;
    }
    text[start] = text[start].toUpper();
}

} // namespace lotse::services::demo
