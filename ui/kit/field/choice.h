#pragma once

#include "base/language.h"
#include "domain/code_list/code_list.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lotse::kit {

/// One thing to choose: what is stored, what is shown, and other words by which people look for it.
struct Choice {
    QString key;
    QString label;
    QStringList synonyms;

    bool operator==(const Choice &) const = default;
};

/// A code list as choices, labelled in one language; the label of the other counts as a synonym.
[[nodiscard]] QList<Choice> choicesFrom(const QList<domain::CodeEntry> &entries, base::Language language);

/// How a choice answers to what somebody typed.
struct ChoiceHit {
    qsizetype choice = 0; ///< its place in the list
    QString synonym;      ///< by which it was found; empty for label and key
    qsizetype start = 0;  ///< the typed part within the synonym or the label …
    qsizetype length = 0; ///< … none where the key was hit
    bool isExact = false; ///< key, label or synonym is typed in full
};

/// Finds choices by the beginning of their key or of any word of their label or synonyms. Case, umlauts and
/// signs make no difference (base::searchKey).
class ChoiceIndex
{
public:
    ChoiceIndex() = default;
    explicit ChoiceIndex(const QList<Choice> &choices);

    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    /// One hit a choice, full matches first, then by label, by key, by synonym; all choices for an empty
    /// text.
    [[nodiscard]] QList<ChoiceHit> find(const QString &typed) const;
    /// The hit that leaves no question: the only one, or the only exact one. -1 where there is none.
    [[nodiscard]] static qsizetype onlyOf(const QList<ChoiceHit> &hits);
    /// The key of a label as it is written; empty where there is none.
    [[nodiscard]] QString keyOfLabel(const QString &label) const;
    /// The label of a key, the key itself where it is unknown.
    [[nodiscard]] QString labelOfKey(const QString &key) const;

private:
    /// A text from one of its words on, folded.
    struct Tail {
        qsizetype start;
        QString key;
    };
    struct Entry {
        QString key;
        QList<Tail> label;
        QList<QList<Tail>> synonyms;
    };

    [[nodiscard]] static QList<Tail> tailsOf(const QString &text);
    [[nodiscard]] std::optional<std::pair<int, ChoiceHit>> ranked(qsizetype choice,
                                                                  const QString &typed) const;

    QList<Choice> m_choices;
    QList<Entry> m_entries;
};

} // namespace lotse::kit
