#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"
#include "domain/record/merge_changes.h"
#include "services/list/shown_value.h"

namespace lotse::controllers {

/// A field that two people changed at the same time: what it held, and what each of them wants.
struct ContestedField {
    QString field;
    services::ShownValue original;
    services::ShownValue mine; ///< stands in the record until somebody chooses
    services::ShownValue theirs;
};

/// One record that is shown and edited in a form: what it tells, whatever its kind.
class RecordController : public QObject
{
    Q_OBJECT

public:
    explicit RecordController(Desk &desk) : m_desk(desk) {}

    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// Of the last merge; empty once the record is saved or another one opened.
    [[nodiscard]] const QList<ContestedField> &contested() const { return m_contested; }

Q_SIGNALS:
    /// Another record is shown, or a blank one that is to be added.
    void opened();
    /// It is stored as it stands in the form.
    void saved();
    /// Somebody else saved in between. The record holds both changes by now; `contested` names what both changed.
    void merged();
    /// What is wrong with it. Nothing was stored, and nothing typed is lost.
    void issuesFound(const QList<lotse::base::FieldIssue> &issues);
    void failed(const lotse::base::Error &error);

protected:
    void tellFailure(const base::Error &error)
    {
        if (error.code == base::ErrorCode::Invalid && !error.issues.isEmpty())
            Q_EMIT issuesFound(error.issues);
        else
            Q_EMIT failed(error);
    }

    Desk &m_desk;
    LatestQuestion m_question;
    QList<ContestedField> m_contested;
};

/// The part that depends on the kind. `Uses` names the use cases: Show (and what it answers), Add and Change, and how
/// the record is found in what Show answers.
template<class R, class Uses>
class RecordControllerOf : public RecordController
{
public:
    using RecordController::RecordController;
    using Shown = typename Uses::Shown;
    using IdType = decltype(R::id);

    /// Nothing before a record is opened. `record()` has revision 0 while it is to be added.
    [[nodiscard]] bool isOpen() const { return m_shown.has_value(); }
    [[nodiscard]] const Shown &shown() const { return *m_shown; }
    [[nodiscard]] const R &record() const { return Uses::recordIn(*m_shown); }

    void open(const IdType &id)
    {
        const int question = m_question.ask();
        auto show = [id](const services::Context &context) { return typename Uses::Show(context).run(id); };
        whenAnswered(m_desk.write(show), this, [this, question](const base::Result<Shown> &found) {
            if (!m_question.isLatest(question))
                return;
            if (!found)
                return tellFailure(found.error());
            m_shown = *found;
            m_contested.clear();
            Q_EMIT opened();
        });
    }

    /// Begins a new one.
    void begin(const R &blank)
    {
        m_question.forget();
        m_shown = Shown{};
        m_contested.clear();
        Uses::recordIn(*m_shown) = blank;
        Q_EMIT opened();
    }

    /// Adds it where it is new, else stores its changes. `form` is the record as it is to be.
    void save(const R &form)
    {
        const bool isNew = form.revision == 0;
        auto store = [form, isNew](const services::Context &context) {
            return isNew ? typename Uses::Add(context).run(form) : typename Uses::Change(context).run(form);
        };
        const int question = m_question.ask();
        whenAnswered(m_desk.write(store), this, [this, form, question](const base::Result<R> &stored) {
            if (stored)
                m_desk.tellChange();
            if (!m_question.isLatest(question))
                return;
            if (stored) {
                Uses::recordIn(*m_shown) = *stored;
                m_contested.clear();
                Q_EMIT saved();
            } else if (stored.error().code == base::ErrorCode::Conflict && stored.error().issues.isEmpty()
                       && form.revision > 0) { // with issues it is a rule that stands in the way, not somebody's change
                merge(form);
            } else {
                tellFailure(stored.error());
            }
        });
    }

private:
    void merge(const R &form)
    {
        const int question = m_question.ask();
        auto show = [id = form.id](const services::Context &context) { return typename Uses::Show(context).run(id); };
        whenAnswered(m_desk.write(show), this, [this, form, question](const base::Result<Shown> &theirs) {
            if (!m_question.isLatest(question))
                return;
            if (!theirs)
                return tellFailure(theirs.error());
            const auto both = domain::mergeChanges(record(), form, Uses::recordIn(*theirs));
            m_contested = contestedOf(both.contested, record(), form, Uses::recordIn(*theirs));
            m_shown = *theirs;
            Uses::recordIn(*m_shown) = both.record;
            Q_EMIT merged();
        });
    }

    static QList<ContestedField> contestedOf(const QStringList &names, const R &original, const R &mine, const R &theirs)
    {
        QList<ContestedField> contested;
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            const auto valueIn = [&field](const R &record) {
                return services::ShownValue{field.type, field.list, field.read(record)};
            };
            if (names.contains(field.name))
                contested.append({field.name, valueIn(original), valueIn(mine), valueIn(theirs)});
        }
        return contested;
    }

    std::optional<Shown> m_shown;
};

} // namespace lotse::controllers
