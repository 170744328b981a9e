#include "controllers/contact/call_controller.h"

#include "controllers/answer.h"
#include "domain/contact/contact_rules.h"
#include "domain/record/merge_changes.h"
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
#include "services/undo/take_back.h"

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
constexpr int patience = 1000; ///< milliseconds; what takes longer waits for somebody else's writing
constexpr qsizetype topicKeys = 9;

/// What is put away unchanged: a draft stays one, a message goes on waiting for its answer.
struct KeepContact {
    const Context &context;
    [[nodiscard]] base::Result<Contact> run(const ContactId &id, int) const { return context.store.contacts.find(id); }
};

/// A call that the store does not know yet has revision 0.
base::Result<Contact> autosave(const Context &context, Contact form, int &revision)
{
    form.revision = revision;
    LOTSE_TRY(stored, revision == 0 ? services::StartContact(context).run(form)
                                    : services::AutosaveContact(context).run(form));
    revision = stored.revision;
    return std::move(stored);
}

} // namespace

CallController::CallController(Desk &desk) : m_desk(desk)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] {
        if (m_writesUnderWay == 0) // else its answer goes on with this
            saveNow();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_saveState == SaveState::Saving)
            setSaveState(SaveState::Waiting);
    });
    connect(&m_desk, &Desk::storeOpened, this, &CallController::takeUpCalls);
    connect(&m_desk, &Desk::storeReplaced, this, &CallController::saveAnew);
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
        askTopics(); // what waits today comes first
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

/// A call is there at once, whatever the store is doing: it is written as what is typed into it is.
void CallController::begin(bool parkFirst)
{
    saveNow();
    if (OpenCall *before = shown(); parkFirst && before && before->form.status == ContactStatus::Running)
        act<services::ParkContact>(*before);
    add(services::startedContact(m_desk.setting().actor.id, m_desk.clock().now()));
    setSaveState(SaveState::Saving);
    save(m_calls.last());
    Q_EMIT callsChanged();
    Q_EMIT callStarted();
}

void CallController::parkOrResume()
{
    OpenCall *call = shown();
    if (!call)
        return;
    if (call->form.status == ContactStatus::Running)
        act<services::ParkContact>(*call);
    else
        act<services::ResumeContact>(*call);
}

void CallController::switchCall()
{
    if (m_calls.size() < 2)
        return;
    const auto place = std::ranges::find(m_calls, m_shown, [](const OpenCall &call) { return call.form.id; });
    OpenCall &next = m_calls[(place - m_calls.begin() + 1) % m_calls.size()];
    if (place->form.status == ContactStatus::Running)
        act<services::ParkContact>(*place);
    m_shown = next.form.id;
    if (next.form.status == ContactStatus::Parked)
        act<services::ResumeContact>(next);
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
    if (m_saveState == SaveState::Saved || m_saveState == SaveState::Saving)
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
    const auto nothingElse = [](const Context &, const Contact &stored, int &) -> base::Result<Contact> {
        return stored;
    };
    const auto tell = [this](const ContactId &id, const base::Result<Contact> &stored) {
        if (!stored) {
            keepUnsaved(id, millisecondsUntilRetry);
            setSaveState(SaveState::Failed);
            Q_EMIT savingFailed(stored.error());
            return;
        }
        OpenCall *saved = find(id);
        if (saved && saved->form.fieldOfWork == domain::notAsked)
            saved->form.fieldOfWork = stored->fieldOfWork; // taken over from what it is linked to
    };
    write(call, nothingElse, tell);
}

/// The other store may know an earlier state of a call, or nothing of it.
void CallController::saveAnew()
{
    for (OpenCall &call : m_calls) {
        const auto look = [id = call.form.id, revision = call.revision](const Context &context) -> base::Result<int> {
            const auto known = context.store.contacts.find(id);
            if (!known && known.error().code != base::ErrorCode::NotFound)
                return base::failure(base::Error(known.error()));
            return *revision = known ? known->revision : 0;
        };
        const auto asked = m_desk.write(look);
        Q_UNUSED(asked)
        call.isUnsaved = true;
    }
    saveNow();
}

/// Writes a call as it stands by now, then runs `use(context, stored, revision)` on it; `tell(id, answer)` hears what
/// came of both.
template<class Use, class Tell>
void CallController::write(OpenCall &call, Use use, Tell tell)
{
    using Answer = std::invoke_result_t<Use, const Context &, const Contact &, int &>;
    call.isUnsaved = false;
    ++m_writesUnderWay;
    if (!m_patience.isActive())
        m_patience.start();
    const auto run = [form = call.form, revision = call.revision, use](const Context &context) -> Answer {
        LOTSE_TRY(stored, autosave(context, form, *revision));
        return use(context, stored, *revision);
    };
    whenAnswered(m_desk.write(run), this, [this, id = call.form.id, tell](const Answer &answer) {
        --m_writesUnderWay;
        m_patience.stop();
        if (m_writesUnderWay > 0)
            m_patience.start();
        tell(id, answer);
        if (answer)
            tellSaved();
    });
}

void CallController::tellSaved()
{
    m_savedAt = m_desk.clock().now();
    const bool isAllWritten = std::ranges::none_of(m_calls, &OpenCall::isUnsaved);
    setSaveState(isAllWritten && m_writesUnderWay == 0 ? SaveState::Saved : SaveState::Saving);
    if (!isAllWritten && !m_saveTimer.isActive())
        saveNow();
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
    using Opened = std::pair<domain::CaseFile, Contact>;
    const auto open = [](const Context &context, const Contact &stored, int &revision) -> base::Result<Opened> {
        services::CaseFileOpening opening;
        opening.contact = stored.id;
        LOTSE_TRY(caseFile, services::OpenCaseFile(context).run(opening));
        LOTSE_TRY(linked, context.store.contacts.find(stored.id));
        revision = linked.revision;
        return Opened{caseFile, linked};
    };
    write(*call, open, [this](const ContactId &id, const base::Result<Opened> &opened) {
        if (!opened)
            return tellFailed(id, opened.error());
        if (OpenCall *kept = find(id)) {
            kept->form.caseFiles = opened->second.caseFiles;
            kept->form.fieldOfWork = opened->second.fieldOfWork;
        }
        Q_EMIT caseFileOpened(opened->first);
        m_desk.tellChange();
    });
}

/// The form gives the links up at once, so that nothing typed meanwhile brings them back.
bool CallController::takeBack(const services::ChangeLog &log)
{
    const services::Change<Contact> *change = services::linkWhileOpen(log);
    OpenCall *call = change ? find(change->after.id) : nullptr;
    if (!call)
        return false;
    OpenCall linked = *call;
    call->isUnsaved = false;
    call->form = domain::mergeChanges(change->after, change->before, call->form).record;
    Q_EMIT callsChanged();
    const auto use = [log](const Context &context, const Contact &stored, int &revision) -> base::Result<Contact> {
        LOTSE_CHECK(services::TakeBack(context).run(log));
        LOTSE_TRY(unlinked, context.store.contacts.find(stored.id));
        revision = unlinked.revision;
        return std::move(unlinked);
    };
    write(linked, use, [this, change = *change](const ContactId &id, const base::Result<Contact> &unlinked) {
        if (unlinked) {
            Q_EMIT linksTakenBack();
            return m_desk.tellChange();
        }
        if (OpenCall *kept = find(id)) {
            kept->form = domain::mergeChanges(change.before, change.after, kept->form).record;
            Q_EMIT callsChanged();
        }
        tellFailed(id, unlinked.error());
    });
    return true;
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

namespace {

template<class UseCase>
base::Result<Contact> runOn(const Context &context, const Contact &call, int &revision)
{
    LOTSE_TRY(stored, UseCase(context).run(call.id, revision));
    revision = stored.revision;
    return std::move(stored);
}

} // namespace

/// What only moves a call along: it stays.
template<class UseCase>
void CallController::act(OpenCall &call)
{
    write(call, &runOn<UseCase>, [this](const ContactId &id, const base::Result<Contact> &stored) {
        stored ? take(*stored) : tellFailed(id, stored.error());
    });
}

template<class UseCase>
void CallController::end(void (CallController::*ended)(const Contact &))
{
    OpenCall *call = shown();
    if (!call)
        return;
    write(*call, &runOn<UseCase>, [this, ended](const ContactId &id, const base::Result<Contact> &stored) {
        if (!stored)
            return tellFailed(id, stored.error());
        remove(id);
        Q_EMIT callsChanged();
        Q_EMIT(this->*ended)(*stored);
        m_desk.tellChange();
    });
}

/// What was to be written with an act that failed is written without it.
void CallController::tellFailed(const ContactId &id, const base::Error &error)
{
    keepUnsaved(id, millisecondsUntilSaved);
    Q_EMIT failed(error);
}

void CallController::keepUnsaved(const ContactId &id, int millisecondsUntilNext)
{
    if (OpenCall *kept = find(id)) // what was ended meanwhile was written by then
        kept->isUnsaved = true;
    m_saveTimer.start(millisecondsUntilNext);
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
