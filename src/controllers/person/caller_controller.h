#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "services/person/recognise_caller.h"
#include "services/person/show_caller.h"

#include <QTimer>

namespace lotse::controllers {

/// Who is on the line: finds people while their name or number is typed, shows what was before, adds somebody new.
/// Links nobody by itself: whoever shows a call does.
class CallerController : public QObject
{
    Q_OBJECT

public:
    explicit CallerController(Desk &desk);

    [[nodiscard]] const QList<services::KnownCaller> &found() const { return m_found; }
    /// What was before, of the person looked at; nothing where nobody is.
    [[nodiscard]] const std::optional<services::CallerHistory> &history() const { return m_history; }

public Q_SLOTS:
    /// Looks for people once the typing rests for a moment.
    void search(const QString &typed);
    void lookAt(const lotse::domain::PersonId &person);
    /// Shows what was before with whoever names this code word.
    void lookAtCodeWord(const QString &codeWord);
    void lookAtNobody();
    /// Adds somebody as they are named; the rest can be filled in later.
    void addPerson(const lotse::domain::Person &person);

Q_SIGNALS:
    void callersFound();
    void historyChanged();
    void personAdded(const lotse::domain::Person &person);
    void failed(const lotse::base::Error &error);

private:
    void ask();
    template<class Show>
    void look(Show show);

    Desk &m_desk;
    QTimer m_rest;
    QString m_typed;
    LatestQuestion m_search;
    LatestQuestion m_look;
    QList<services::KnownCaller> m_found;
    std::optional<services::CallerHistory> m_history;
};

/// Somebody new as their name was typed: "Müller, Anna" and "Anna Müller" name the same; one word alone is the family
/// name.
[[nodiscard]] domain::Person personNamed(const QString &text, const domain::Code &role);

} // namespace lotse::controllers
