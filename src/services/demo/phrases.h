#pragma once

#include "services/demo/random.h"

#include <QString>

#include <vector>

namespace lotse::services::demo {

/// Who calls and about whom, as they are named in a text (empty: anybody), and what it is about.
struct Subject {
    QString caller;
    QString who;
    bool isReturn = false;
};

/// How a caller of this relationship and the person of concern are named, in all their texts alike.
[[nodiscard]] Subject subjectOf(Random &random, const QString &relationship, const QString &gender);

/// Writes what counsellors write: German sentences put together from building blocks, now and then one in
/// English or Turkish. Names nobody. Templates are taken apart once; a text is one string that grows.
class Phrases
{
public:
    Phrases();
    /// A text of log-normal length, about 400 characters on average; `median` is its middle.
    [[nodiscard]] QString note(Random &random, const Subject &subject, int median = 340) const;
    /// One sentence on how a case file ended, for its closing reason.
    [[nodiscard]] QString outcome(Random &random, const QString &closingReason) const;
    /// One sentence of a partner who reports on a referral.
    [[nodiscard]] QString feedback(Random &random) const;
    /// What a follow-up, an appointment or a call back is about.
    [[nodiscard]] QString duty(Random &random) const;

private:
    struct Piece {
        QString text;  ///< what stands before the slot
        int slot = -1; ///< index into m_words, −1 at the end
    };
    using Template = std::vector<Piece>;

    [[nodiscard]] Template parse(const char *text) const;
    void append(QString &text, Random &random, const Template &sentence, const Subject &subject = {}) const;

    int m_callerSlot;
    int m_whoSlot;
    const QString m_nothing;
    std::vector<std::vector<QString>> m_words;
    std::vector<Template> m_openings, m_body, m_returnOpenings, m_returnBody, m_foreign, m_feedback, m_duties;
};

} // namespace lotse::services::demo
