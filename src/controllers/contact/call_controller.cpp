#include "controllers/contact/call_controller.h"

#include "controllers/answer.h"
#include "domain/contact/contact_rules.h"
#include "services/case_file/open_case_file.h"
#include "services/contact/answer_written_contact.h"
#include "services/contact/autosave_contact.h"
#include "services/contact/finish_contact.h"
#include "services/contact/frequent_topics.h"
#include "services/contact/leave_draft.h"
#include "services/contact/park_contact.h"
#include "services/contact/record_short_contact.h"
#include "services/contact/resume_contact.h"
#include "services/contact/start_contact.h"

#include <algorithm>

namespace lotse::controllers {

using domain::Contact;
using domain::ContactId;
using domain::ContactStatus;
using services::Context;

namespace {

/// Counted from the first key that is not written yet, so that at most 400 ms of typing are ever lost, with the time
/// that writing takes.
constexpr int millisecondsUntilSaved = 200;
constexpr int millisecondsUntilRetry = 2000;
constexpr qsizetype topicKeys = 9;

/// What is put away unchanged: a draft stays one, a message goes on waiting for its answer.
struct KeepContact {
    const Context &context;
    [[nodiscard]] base::Result<Contact> run(const ContactId &id, int) const { return context.store.contacts.find(id); }
};

base::Result<Contact> autosave(const Context &context, Contact form, int &revision)
{
    form.revision = revision;
    LOTSE_TRY(stored, services::AutosaveContact(context).run(form));
    revision = stored.revision;
    return std::move(stored);
}

} // namespace

CallController::CallController(Desk &desk) : m_desk(desk)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &CallController::saveNow);
    connect(&m_desk, &Desk::storeOpened, this, &CallController::takeUpCalls);
    connect(&m_desk, &Desk::storeOpened, this, &CallController::askTopics);
}

const Contact *CallController::current() const
{
    const auto found = std::ranges::find(m_calls, m_shown, [](const OpenCall &call) { return call.form.id; });
    return found == m_calls.cend() ? nullptr : &found->form;
}

qint64 CallController::secondsOf(const Contact &call) const
{
    const base::Instant until = call.parkedAt.value_or(call.endedAt.value_or(m_desk.clock().now()));
    return std::max<qint64>(0, until.milliseconds - call.startedAt.milliseconds - call.parkedMilliseconds)
        / 1000;
}

void CallController::takeUpCalls()
{
    const auto unfinished = [](const Context &context) {
        return context.store.contacts.unfinishedOf(context.actor.id);
    };
    whenAnswered(m_desk.read(unfinished), this, [this](const base::Result<QList<Contact>> &contacts) {
        if (!contacts) {
            Q_EMIT failed(contacts.error());
            return;
        }
        const qsizetype before = m_calls.size();
        for (const Contact &contact : *contacts) {
            const bool isCall = contact.status == ContactStatus::Running
                || contact.status == ContactStatus::Parked;
            if (isCall && !find(contact.id))
                add(contact);
        }
        if (m_calls.size() == before)
            return;
        Q_EMIT callsChanged();
        Q_EMIT callsTakenUp();
    });
}

void CallController::askTopics()
{
    const auto ask = [](const Context &context) { return services::FrequentTopics(context).run(topicKeys); };
    whenAnswered(m_desk.read(ask), this, [this](const base::Result<QStringList> &topics) {
        m_frequentTopics = topics.value_or(QStringList()); // the field itself works without them
        Q_EMIT frequentTopicsChanged();
    });
}

void CallController::startCall()
{
    const Contact *call = current();
    if (call && call->status == ContactStatus::Running)
        Q_EMIT callStarted(); // shows it
    else
        begin(false);
}

void CallController::startAnotherCall() { begin(true); }

void CallController::begin(bool parkFirst)
{
    if (m_isStarting) // the key was pressed twice
        return;
    m_isStarting = true;
    saveNow();
    const OpenCall *before = shown();
    const bool parks = parkFirst && before && before->form.status == ContactStatus::Running;
    if (parks)
        act<services::ParkContact>(before->form.id, &CallController::take);
    const auto start = [](const Context &context) { return services::StartContact(context).run(); };
    whenAnswered(m_desk.write(start), this, [this](const base::Result<Contact> &contact) {
        m_isStarting = false;
        if (!contact) {
            Q_EMIT failed(contact.error());
            return;
        }
        add(*contact);
        m_savedAt = m_desk.clock().now();
        Q_EMIT callsChanged();
        Q_EMIT callStarted();
    });
}

void CallController::parkOrResume()
{
    const Contact *call = current();
    if (!call)
        return;
    saveNow();
    if (call->status == ContactStatus::Running)
        act<services::ParkContact>(call->id, &CallController::take);
    else
        act<services::ResumeContact>(call->id, &CallController::take);
}

void CallController::switchCall()
{
    if (m_calls.size() < 2)
        return;
    saveNow();
    const Contact before = *current();
    const auto place = std::ranges::find(m_calls, m_shown, [](const OpenCall &call) { return call.form.id; });
    const qsizetype next = (place - m_calls.begin() + 1) % m_calls.size();
    if (before.status == ContactStatus::Running)
        act<services::ParkContact>(before.id, &CallController::take);
    m_shown = m_calls[next].form.id;
    if (m_calls[next].form.status == ContactStatus::Parked)
        act<services::ResumeContact>(m_shown, &CallController::take);
    Q_EMIT callsChanged();
}

void CallController::edit(const Contact &form)
{
    OpenCall *call = shown();
    if (!call || form == call->form)
        return;
    const bool isSomebodyElse = form.callers != call->form.callers;
    call->form = form;
    call->isUnsaved = true;
    if (isSomebodyElse)
        Q_EMIT callsChanged();
    if (m_saveState != SaveState::Failed)
        setSaveState(SaveState::Saving);
    if (!m_saveTimer.isActive())
        m_saveTimer.start(millisecondsUntilSaved);
}

void CallController::saveNow()
{
    m_saveTimer.stop();
    for (OpenCall &call : m_calls) {
        if (call.isUnsaved)
            save(call);
    }
}

void CallController::save(OpenCall &call)
{
    call.isUnsaved = false;
    ++m_savesUnderWay;
    const auto write = [form = call.form, revision = call.revision](const Context &context) {
        return autosave(context, form, *revision);
    };
    whenAnswered(m_desk.write(write), this,
                 [this, id = call.form.id](const base::Result<Contact> &stored) { saved(id, stored); });
}

void CallController::saved(const ContactId &id, const base::Result<Contact> &stored)
{
    --m_savesUnderWay;
    OpenCall *call = find(id);
    if (!stored) {
        if (call) // what was ended meanwhile was written by then
            call->isUnsaved = true;
        setSaveState(SaveState::Failed);
        m_saveTimer.start(millisecondsUntilRetry);
        Q_EMIT savingFailed(stored.error());
        return;
    }
    if (call && call->form.fieldOfWork == domain::notAsked)
        call->form.fieldOfWork = stored->fieldOfWork; // taken over from what it is linked to
    const bool isAllSaved = std::ranges::none_of(m_calls, &OpenCall::isUnsaved) && m_savesUnderWay == 0;
    m_savedAt = m_desk.clock().now();
    setSaveState(isAllSaved ? SaveState::Saved : SaveState::Saving);
}

void CallController::complete(const Contact &contact)
{
    saveNow();
    if (!find(contact.id))
        add(contact);
    m_shown = contact.id;
    Q_EMIT callsChanged();
    Q_EMIT callStarted();
}

void CallController::finishCall()
{
    const Contact *call = current();
    if (call && domain::isMessage(call->channel))
        end<services::AnswerWrittenContact>(&CallController::callFinished);
    else
        end<services::FinishContact>(&CallController::callFinished);
}

void CallController::leaveDraft()
{
    const Contact *call = current();
    if (call && (call->status == ContactStatus::Running || call->status == ContactStatus::Parked))
        end<services::LeaveDraft>(&CallController::callLeft);
    else
        end<KeepContact>(&CallController::callLeft);
}

void CallController::openCaseFile()
{
    OpenCall *call = shown();
    if (!call)
        return;
    call->isUnsaved = false; // this writes it
    using Opened = std::pair<domain::CaseFile, Contact>;
    const auto write = [form = call->form,
                        revision = call->revision](const Context &context) -> base::Result<Opened> {
        LOTSE_CHECK(autosave(context, form, *revision));
        services::CaseFileOpening opening;
        opening.contact = form.id;
        LOTSE_TRY(caseFile, services::OpenCaseFile(context).run(opening));
        LOTSE_TRY(linked, context.store.contacts.find(form.id));
        *revision = linked.revision;
        return Opened{caseFile, linked};
    };
    whenAnswered(m_desk.write(write), this, [this, id = call->form.id](const base::Result<Opened> &opened) {
        if (!opened)
            return keepUnsaved(id, opened.error());
        if (OpenCall *kept = find(id)) {
            kept->form.caseFiles = opened->second.caseFiles;
            kept->form.fieldOfWork = opened->second.fieldOfWork;
        }
        m_savedAt = m_desk.clock().now();
        setSaveState(SaveState::Saved);
        Q_EMIT caseFileOpened(opened->first);
        m_desk.tellChange();
    });
}

void CallController::recordShortCall()
{
    const auto record = [](const Context &context) { return services::RecordShortContact(context).run(); };
    whenAnswered(m_desk.write(record), this, [this](const base::Result<Contact> &contact) {
        if (!contact) {
            Q_EMIT failed(contact.error());
            return;
        }
        Q_EMIT callFinished(*contact);
        m_desk.tellChange();
    });
}

void CallController::receiveMessage(const services::WrittenMessage &message)
{
    const auto receive = [message](const Context &context) {
        return services::ReceiveWrittenContact(context).run(message);
    };
    whenAnswered(m_desk.write(receive), this, [this](const base::Result<Contact> &contact) {
        if (!contact) {
            Q_EMIT failed(contact.error());
            return;
        }
        complete(*contact);
        m_desk.tellChange();
    });
}

/// Runs a use case on a call in the revision it has by then, after everything written before.
template<class UseCase>
void CallController::act(const ContactId &id, void (CallController::*done)(const Contact &))
{
    const auto write = [id, revision = find(id)->revision](const Context &context) -> base::Result<Contact> {
        LOTSE_TRY(stored, UseCase(context).run(id, *revision));
        *revision = stored.revision;
        return std::move(stored);
    };
    whenAnswered(m_desk.write(write), this, [this, done](const base::Result<Contact> &stored) {
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        (this->*done)(*stored);
    });
}

template<class UseCase>
void CallController::end(void (CallController::*ended)(const Contact &))
{
    OpenCall *call = shown();
    if (!call)
        return;
    call->isUnsaved = false; // this writes it
    const auto write = [form = call->form,
                        revision = call->revision](const Context &context) -> base::Result<Contact> {
        LOTSE_CHECK(autosave(context, form, *revision));
        LOTSE_TRY(stored, UseCase(context).run(form.id, *revision));
        *revision = stored.revision;
        return std::move(stored);
    };
    whenAnswered(m_desk.write(write), this,
                 [this, id = call->form.id, ended](const base::Result<Contact> &stored) {
                     if (!stored)
                         return keepUnsaved(id, stored.error());
                     remove(id);
                     m_savedAt = m_desk.clock().now();
                     setSaveState(SaveState::Saved);
                     Q_EMIT callsChanged();
                     Q_EMIT(this->*ended)(*stored);
                     m_desk.tellChange();
                 });
}

/// What was to be written with an act that failed is tried again by itself.
void CallController::keepUnsaved(const ContactId &id, const base::Error &error)
{
    if (OpenCall *kept = find(id))
        kept->isUnsaved = true;
    m_saveTimer.start(millisecondsUntilRetry);
    Q_EMIT failed(error);
}

void CallController::add(const Contact &contact)
{
    m_calls.append({contact, std::make_shared<int>(contact.revision), false});
    m_shown = contact.id;
}

/// What only the course of a call decides; what was typed meanwhile stays.
void CallController::take(const Contact &stored)
{
    OpenCall *call = find(stored.id);
    if (!call)
        return;
    call->form.status = stored.status;
    call->form.parkedAt = stored.parkedAt;
    call->form.parkedMilliseconds = stored.parkedMilliseconds;
    Q_EMIT callsChanged();
}

void CallController::remove(const ContactId &id)
{
    m_calls.removeIf([&id](const OpenCall &call) { return call.form.id == id; });
    if (m_shown == id)
        m_shown = m_calls.isEmpty() ? ContactId() : m_calls.last().form.id;
}

void CallController::setSaveState(SaveState state)
{
    m_saveState = state;
    Q_EMIT saveStateChanged();
}

OpenCall *CallController::find(const ContactId &id)
{
    const auto found = std::ranges::find(m_calls, id, [](const OpenCall &call) { return call.form.id; });
    return found == m_calls.end() ? nullptr : &*found;
}

} // namespace lotse::controllers
