#include "kit/field/choice.h"

#include "base/text.h"

#include <algorithm>

namespace lotse::kit {

namespace {

/// How many letters of `text` from `start` on make up the folded `typed`: an umlaut may stand for two.
qsizetype lengthOf(const QString &text, qsizetype start, const QString &typed)
{
    for (qsizetype length = 1; start + length <= text.size(); ++length) {
        if (base::searchKey(text.mid(start, length)).size() >= typed.size())
            return length;
    }
    return text.size() - start;
}

} // namespace

QList<Choice> choicesFrom(const QList<domain::CodeEntry> &entries, base::Language language)
{
    const bool isGerman = language == base::Language::German;
    QList<Choice> choices;
    for (const domain::CodeEntry &entry : entries)
        choices.append({entry.key, isGerman ? entry.german : entry.english,
                        entry.synonyms + QStringList{isGerman ? entry.english : entry.german}});
    return choices;
}

ChoiceIndex::ChoiceIndex(const QList<Choice> &choices) : m_choices(choices)
{
    for (const Choice &choice : choices) {
        Entry entry{base::searchKey(choice.key), tailsOf(choice.label), {}};
        for (const QString &synonym : choice.synonyms)
            entry.synonyms.append(tailsOf(synonym));
        m_entries.append(entry);
    }
}

QList<ChoiceIndex::Tail> ChoiceIndex::tailsOf(const QString &text)
{
    QList<Tail> tails;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber() && (i == 0 || !text[i - 1].isLetterOrNumber()))
            tails.append({i, base::searchKey(text.mid(i))});
    }
    return tails;
}

std::optional<std::pair<int, ChoiceHit>> ChoiceIndex::ranked(qsizetype choice, const QString &typed) const
{
    enum Rank { Exact, Label, Word, Key, Synonym };
    const Entry &entry = m_entries[choice];
    std::optional<std::pair<int, ChoiceHit>> best;
    const auto offer = [&best](int rank, const ChoiceHit &hit) {
        if (!best || rank < best->first)
            best.emplace(hit.isExact ? Exact : rank, hit);
    };
    const auto seek = [&](const QList<Tail> &tails, const QString &text, int first, int other,
                          const QString &synonym) {
        for (const Tail &tail : tails) {
            if (!tail.key.startsWith(typed))
                continue;
            const bool isFirst = &tail == &tails.first();
            offer(isFirst ? first : other,
                  {choice, synonym, tail.start, lengthOf(text, tail.start, typed),
                   isFirst && tail.key == typed});
        }
    };
    seek(entry.label, m_choices[choice].label, Label, Word, {});
    if (entry.key.startsWith(typed))
        offer(Key, {choice, {}, 0, 0, entry.key == typed});
    for (qsizetype i = 0; i < entry.synonyms.size(); ++i) {
        const QString &synonym = m_choices[choice].synonyms[i];
        seek(entry.synonyms[i], synonym, Synonym, Synonym, synonym);
    }
    return best;
}

QList<ChoiceHit> ChoiceIndex::find(const QString &typed) const
{
    QList<ChoiceHit> hits;
    const QString key = base::searchKey(typed);
    if (key.isEmpty()) {
        for (qsizetype i = 0; typed.trimmed().isEmpty() && i < m_choices.size(); ++i)
            hits.append({i, {}, 0, 0, false});
        return hits;
    }
    QList<std::pair<int, ChoiceHit>> found;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (const auto hit = ranked(i, key))
            found.append(*hit);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, hit] : found)
        hits.append(hit);
    return hits;
}

qsizetype ChoiceIndex::onlyOf(const QList<ChoiceHit> &hits)
{
    if (hits.size() == 1)
        return 0;
    return hits.size() > 1 && hits[0].isExact && !hits[1].isExact ? 0 : -1;
}

QString ChoiceIndex::keyOfLabel(const QString &label) const
{
    const QString wanted = label.trimmed();
    for (const Choice &choice : m_choices) {
        if (choice.label == wanted)
            return choice.key;
    }
    return {};
}

QString ChoiceIndex::labelOfKey(const QString &key) const
{
    for (const Choice &choice : m_choices) {
        if (choice.key == key)
            return choice.label;
    }
    return key;
}

} // namespace lotse::kit
