#pragma once

#include "controllers/contact/open_call.h"
#include "controllers/desk.h"
#include "domain/case_file/case_file.h"
#include "services/contact/receive_written_contact.h"

#include <QTimer>

namespace lotse::controllers {

/// The calls of the person at this window: one that is shown, others parked; also what was left for later and
/// messages while somebody completes them. Keeps what is typed from the first key
/// on and never asks anything: what cannot be saved now stays here and is tried again until it is.
class CallController : public QObject
{
    Q_OBJECT

public:
    explicit CallController(Desk &desk);

    /// All that run or are parked, in the order in which they began.
    [[nodiscard]] const QList<OpenCall> &calls() const { return m_calls; }
    /// The one that is shown; null where there is none.
    [[nodiscard]] const domain::Contact *current() const;
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] std::optional<base::Instant> savedAt() const { return m_savedAt; }
    /// The topics that the keys 1 to 9 add, the most frequent first.
    [[nodiscard]] const QStringList &frequentTopics() const { return m_frequentTopics; }
    /// How long the call has lasted without the time it was parked.
    [[nodiscard]] qint64 secondsOf(const domain::Contact &call) const;

public Q_SLOTS:
    /// Takes up what ran when the program ended, however it ended.
    void takeUpCalls();
    /// Starts a call, unless one runs: then it is shown.
    void startCall();
    /// Parks the running call and starts another.
    void startAnotherCall();
    /// Parks the running call, or takes the shown one up again.
    void parkOrResume();
    /// Shows the next of several calls; the one before is parked, this one runs.
    void switchCall();
    /// Takes what was typed into the call that is shown; it is written shortly after.
    void edit(const lotse::domain::Contact &form);
    /// Writes now what is not written yet.
    void saveNow();
    /// Shows a contact that is not finished: a call left for later, a message to be answered.
    void complete(const lotse::domain::Contact &contact);
    /// Ends the shown call, or answers the message: with its number and audit entry where all is written.
    void finishCall();
    /// Ends the shown call and leaves its record incomplete; a draft or a message goes back to where it waits.
    void leaveDraft();
    /// Opens a case file from the shown call, with its people.
    void openCaseFile();
    /// Takes back what an act linked to one of the calls, whatever was typed since. False where it is about none.
    bool takeBack(const lotse::services::ChangeLog &log);
    /// Takes in a message that came in writing, and shows it to be answered.
    void receiveMessage(const lotse::services::WrittenMessage &message);
    /// Records a hang-up, silence or prank in one step.
    void recordShortCall();

Q_SIGNALS:
    /// A call began, ended, was parked, is shown instead of another, or somebody else is on the line.
    void callsChanged();
    void callStarted();
    void frequentTopicsChanged();
    /// Calls that ran before are shown again.
    void callsTakenUp();
    void saveStateChanged();
    void callFinished(const lotse::domain::Contact &contact);
    void callLeft(const lotse::domain::Contact &contact);
    void linksTakenBack();
    void caseFileOpened(const lotse::domain::CaseFile &caseFile);
    /// Why an act did not happen. Nothing typed is lost.
    void failed(const lotse::base::Error &error);
    /// Why what was typed is not saved yet; it is tried again.
    void savingFailed(const lotse::base::Error &error);

private:
    void askTopics();
    template<class Use, class Tell>
    void write(OpenCall &call, Use use, Tell tell);
    template<class UseCase>
    void act(OpenCall &call);
    template<class UseCase>
    void end(void (CallController::*ended)(const domain::Contact &));
    void begin(bool parkFirst);
    void saveAnew();
    void add(const domain::Contact &contact);
    void take(const domain::Contact &stored);
    void remove(const domain::ContactId &id);
    void save(OpenCall &call);
    void tellSaved();
    void tellFailed(const domain::ContactId &id, const base::Error &error);
    void keepUnsaved(const domain::ContactId &id, int millisecondsUntilNext);
    void setSaveState(SaveState state);
    [[nodiscard]] OpenCall *find(const domain::ContactId &id);
    [[nodiscard]] OpenCall *shown() { return find(m_shown); }

    Desk &m_desk;
    QStringList m_frequentTopics;
    QList<OpenCall> m_calls;
    domain::ContactId m_shown;
    QTimer m_saveTimer;
    QTimer m_patience;
    int m_writesUnderWay = 0;
    SaveState m_saveState = SaveState::Saved;
    std::optional<base::Instant> m_savedAt;
};

} // namespace lotse::controllers
