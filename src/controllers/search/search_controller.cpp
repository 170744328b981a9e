#include "controllers/search/search_controller.h"

#include "services/exchange/find_to_open.h"

namespace lotse::controllers {

using services::Context;

namespace {

using namespace std::chrono_literals;

/// Shorter than a pause for thought, longer than the time between two keys.
constexpr auto rest = 150ms;
constexpr qsizetype fewestLetters = 2;

} // namespace

SearchController::SearchController(Desk &desk) : m_desk(desk)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &SearchController::ask);
}

void SearchController::search(const QString &typed)
{
    m_question.forget();
    m_typed = typed;
    m_hits.clear();
    m_isAsking = typed.trimmed().size() >= fewestLetters && m_desk.isOpen();
    if (m_isAsking)
        m_rest.start();
    else
        m_rest.stop();
}

void SearchController::hurry()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    ask();
}

void SearchController::forget() { search({}); }

void SearchController::ask()
{
    const int question = m_question.ask();
    const auto find = [typed = m_typed](const Context &context) { return services::FindToOpen(context).run(typed); };
    whenAnswered(m_desk.write(find), this, [this, question](const base::Result<QList<domain::SearchHit>> &hits) {
        if (!m_question.isLatest(question))
            return;
        m_isAsking = false;
        m_hits = hits.value_or(QList<domain::SearchHit>());
        if (hits)
            Q_EMIT found();
        else
            Q_EMIT failed(hits.error());
    });
}

} // namespace lotse::controllers
