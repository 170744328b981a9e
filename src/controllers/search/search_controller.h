#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"

#include <QTimer>

namespace lotse::controllers {

/// What can be opened by what somebody types. Asks when the keys rest for a moment; an answer to what is no longer
/// typed is dropped.
class SearchController : public QObject
{
    Q_OBJECT

public:
    explicit SearchController(Desk &desk);

    /// What was found for `typed()`.
    [[nodiscard]] const QList<domain::SearchHit> &hits() const { return m_hits; }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    /// True while the answer to what is typed is still to come.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

public Q_SLOTS:
    void search(const QString &typed);
    /// Asks at once what waits for the keys to rest.
    void hurry();
    void forget();

Q_SIGNALS:
    void found();
    void failed(const lotse::base::Error &error);

private:
    void ask();

    Desk &m_desk;
    LatestQuestion m_question;
    QTimer m_rest;
    QString m_typed;
    QList<domain::SearchHit> m_hits;
    bool m_isAsking = false;
};

} // namespace lotse::controllers
