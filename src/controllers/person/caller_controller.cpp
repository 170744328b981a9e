#include "controllers/person/caller_controller.h"

#include "base/one_line.h"
#include "services/person/add_person.h"
#include "services/person/show_code_word.h"

namespace lotse::controllers {

using services::Context;

namespace {

/// Shorter than a pause for thought, longer than the time between two keys.
constexpr int millisecondsOfRest = 180;

} // namespace

CallerController::CallerController(Desk &desk) : m_desk(desk)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(millisecondsOfRest);
    connect(&m_rest, &QTimer::timeout, this, &CallerController::ask);
}

void CallerController::search(const QString &typed)
{
    m_typed = typed;
    m_rest.start();
}

void CallerController::ask()
{
    const int question = m_search.ask();
    const auto recognise = [typed = m_typed](const Context &context) {
        return services::RecogniseCaller(context).run(typed);
    };
    whenAnswered(m_desk.write(recognise), this,
                 [this, question](const base::Result<QList<services::KnownCaller>> &found) {
                     if (!m_search.isLatest(question))
                         return;
                     if (!found) {
                         Q_EMIT failed(found.error());
                         return;
                     }
                     m_found = *found;
                     Q_EMIT callersFound();
                 });
}

void CallerController::lookAt(const domain::PersonId &person)
{
    look([person](const Context &context) { return services::ShowCaller(context).run(person); });
}

void CallerController::lookAtCodeWord(const QString &codeWord)
{
    look([codeWord](const Context &context) { return services::ShowCodeWord(context).run(codeWord); });
}

template<class Show>
void CallerController::look(Show show)
{
    const int question = m_look.ask();
    whenAnswered(m_desk.write(show), this,
                 [this, question](const base::Result<services::CallerHistory> &history) {
                     if (!m_look.isLatest(question))
                         return;
                     if (!history) {
                         Q_EMIT failed(history.error());
                         return;
                     }
                     m_history = *history;
                     Q_EMIT historyChanged();
                 });
}

void CallerController::lookAtNobody()
{
    Q_UNUSED(m_look.ask()) // an answer under way is about somebody else
    m_history.reset();
    Q_EMIT historyChanged();
}

void CallerController::addPerson(const domain::Person &person)
{
    const auto add = [person](const Context &context) { return services::AddPerson(context).run(person); };
    whenAnswered(m_desk.write(add), this, [this](const base::Result<domain::Person> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        Q_EMIT personAdded(*added);
        m_desk.tellChange();
    });
}

domain::Person personNamed(const QString &text, const domain::Code &role)
{
    const QString typed = base::oneLine(text);
    domain::Person person;
    person.role = role;
    const qsizetype comma = typed.indexOf(u',');
    const qsizetype space = typed.lastIndexOf(u' ');
    if (comma >= 0) {
        person.familyName = typed.left(comma).trimmed();
        person.givenName = typed.mid(comma + 1).trimmed();
    } else {
        person.familyName = typed.mid(space + 1).trimmed();
        person.givenName = typed.left(qMax<qsizetype>(space, 0)).trimmed();
    }
    return person;
}

} // namespace lotse::controllers
