#include "services/today/list_today.h"

#include "domain/contact/contact_rules.h"
#include "domain/contact/counted_minutes.h"
#include "services/list/list_records.h"

#include <algorithm>

namespace lotse::services {

using namespace domain;

namespace {

const QStringList taskFacts = {QStringLiteral("due_from"), QStringLiteral("due_to"), QStringLiteral("attempts"),
                               QStringLiteral("outcome"), QStringLiteral("assignee"), QStringLiteral("note")};
const QStringList callFacts = {QStringLiteral("call_back_number"), QStringLiteral("code_word"),
                               QStringLiteral("relationship"), QStringLiteral("language"),
                               QStringLiteral("interpreter"), QStringLiteral("topics")};
const QStringList contactFacts = {QStringLiteral("started_at"), QStringLiteral("channel"), QStringLiteral("kind"),
                                  QStringLiteral("caller_group"), QStringLiteral("relationship"),
                                  QStringLiteral("language"), QStringLiteral("topics"), QStringLiteral("results"),
                                  QStringLiteral("follow_up_on"), QStringLiteral("counsellor")};
const QStringList referralFacts = {QStringLiteral("status"), QStringLiteral("sent_on"), QStringLiteral("received_on"),
                                   QStringLiteral("waiting_since"), QStringLiteral("accepted_on"),
                                   QStringLiteral("mode"), QStringLiteral("consent_kind"),
                                   QStringLiteral("feedback_due_on")};
const QStringList partnerFacts = {QStringLiteral("access"), QStringLiteral("languages")};
const QStringList closingFacts = {QStringLiteral("opened_on"), QStringLiteral("counsellor"),
                                  QStringLiteral("closing_reason"), QStringLiteral("outcome")};

/// Cuts a section to the latest rows.
TodayGroup grouped(TodaySection section, const QList<TodayRow> &rows, int limit)
{
    return {section, rows.mid(std::max<qsizetype>(0, rows.size() - limit)), rows.size() > limit};
}

} // namespace

int Today::waiting() const
{
    int count = 0;
    for (const TodayGroup &group : groups) {
        if (group.section != TodaySection::Calls)
            count += int(group.rows.size());
    }
    return count;
}

base::Result<Today> ListToday::run(const TodayRequest &request)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginRead(m_context.store.unitOfWork));
    m_request = request;
    m_today = m_context.today();
    m_request.fieldsOfWork = purposesWithin(m_context, request.fieldsOfWork);
    LOTSE_TRY(logins, labelsOf(m_context, {{RecordKind::Account, {}}}));
    m_logins = logins;

    Today today{m_today, {}};
    const auto add = [&](TodaySection section, const Rows &rows) -> base::Result<void> {
        LOTSE_CHECK(rows);
        if (!rows->isEmpty())
            today.groups.append(grouped(section, *rows, m_limit));
        return {};
    };
    LOTSE_CHECK(add(TodaySection::CallBacks, tasks(TodaySection::CallBacks, DueTasks::CallBacks)));
    LOTSE_CHECK(add(TodaySection::FollowUps, tasks(TodaySection::FollowUps, DueTasks::Others)));
    LOTSE_CHECK(add(TodaySection::Messages, messages()));
    LOTSE_CHECK(add(TodaySection::Referrals, referrals()));
    LOTSE_CHECK(add(TodaySection::Drafts, drafts()));
    LOTSE_CHECK(add(TodaySection::Closings, closings()));
    LOTSE_CHECK(add(TodaySection::Calls, calls()));
    LOTSE_CHECK(nameCaseFiles(today.groups));
    LOTSE_CHECK(transaction.commit());
    return today;
}

WaitingRequest ListToday::waiting() const
{
    WaitingRequest request{m_request.fieldsOfWork, m_request.until.isValid() ? m_request.until : m_today, {}, m_limit + 1};
    if (!m_request.isEverybodys)
        request.counsellor = m_context.actor.id;
    return request;
}

ListToday::Rows ListToday::tasks(TodaySection section, DueTasks which)
{
    LOTSE_TRY(due, m_context.store.tasks.due(waiting(), which));
    QList<TodayRow> rows;
    for (const Task &task : due) {
        LOTSE_TRY(row, taskRow(task, section));
        rows.append(row);
    }
    // Within a day the call that was promised first.
    std::ranges::stable_sort(rows, [](const TodayRow &a, const TodayRow &b) {
        return a.day != b.day ? a.day < b.day : a.from && (!b.from || *a.from < *b.from);
    });
    return rows;
}

base::Result<TodayRow> ListToday::taskRow(const Task &task, TodaySection section)
{
    TodayRow row;
    row.section = section;
    row.kind = RecordKind::Task;
    row.id = task.id.text();
    row.revision = task.revision;
    row.day = task.dueOn;
    row.from = task.dueFrom;
    row.to = task.dueTo;
    row.daysOverdue = std::max(0, int(task.dueOn.daysTo(m_today)));
    row.code = task.kind;
    row.text = task.note.section(u'\n', 0, 0).trimmed();
    row.attempts = task.attempts;
    row.contact = task.contact;
    row.caseFile = task.caseFile;
    const bool isPast = task.dueOn < m_today || (task.dueTo && *task.dueTo < m_context.clock.now());
    row.state = isPast ? TodayState::Overdue : task.dueOn == m_today ? TodayState::Open : TodayState::Waiting;
    row.facts = saidFields(task, taskFacts, m_logins);
    if (task.contact.isNull())
        return row;
    LOTSE_TRY(contact, m_context.store.contacts.find(task.contact));
    row.relationship = contact.relationship;
    row.callerGroup = contact.callerGroup;
    row.codeWord = contact.codeWord;
    row.topics = contact.topics;
    row.facts += saidFields(contact, callFacts, m_logins);
    if (contact.callers.isEmpty() || section != TodaySection::CallBacks)
        return row;
    // Who calls back must know what may be said to whom.
    LOTSE_TRY(caller, m_context.store.people.find(contact.callers.first()));
    row.safeContact = caller.safeContact;
    row.facts += saidFields(caller, {QStringLiteral("safe_contact")}, {});
    return row;
}

ListToday::Rows ListToday::messages()
{
    LOTSE_TRY(received, contacts({ContactStatus::Received}, true));
    LOTSE_TRY(inAnswer, contacts({ContactStatus::InAnswer}, m_request.isEverybodys));
    QList<TodayRow> rows;
    for (const Contact &contact : received + inAnswer) {
        const bool isTaken = contact.status == ContactStatus::InAnswer;
        rows.append(contactRow(contact, TodaySection::Messages, isTaken ? TodayState::InAnswer : TodayState::New));
    }
    std::ranges::stable_sort(rows, [](const TodayRow &a, const TodayRow &b) { return a.from < b.from; });
    return rows;
}

ListToday::Rows ListToday::referrals()
{
    LOTSE_TRY(due, m_context.store.referrals.awaitingFeedback(waiting()));
    QList<TodayRow> rows;
    for (const Referral &referral : due) {
        LOTSE_TRY(row, referralRow(referral));
        rows.append(row);
    }
    return rows;
}

base::Result<TodayRow> ListToday::referralRow(const Referral &referral)
{
    LOTSE_TRY(partner, m_context.store.partners.find(referral.partner));
    TodayRow row;
    row.section = TodaySection::Referrals;
    row.kind = RecordKind::Referral;
    row.id = referral.id.text();
    row.revision = referral.revision;
    row.number = referral.number;
    row.day = referral.feedbackDueOn;
    row.daysOverdue = std::max(0, int(referral.feedbackDueOn.daysTo(m_today)));
    row.state = referral.feedbackDueOn < m_today ? TodayState::Silent
        : referral.feedbackDueOn == m_today      ? TodayState::Due
                                                 : TodayState::Waiting;
    row.code = word(referral.status);
    row.text = partner.name;
    row.sentOn = referral.sentOn;
    row.caseFile = referral.caseFile;
    row.facts = saidFields(referral, referralFacts, {}) + saidFields(partner, partnerFacts, {});
    return row;
}

ListToday::Rows ListToday::drafts()
{
    LOTSE_TRY(unfinished, contacts({ContactStatus::Running, ContactStatus::Parked, ContactStatus::Draft},
                                   m_request.isEverybodys));
    QList<TodayRow> rows;
    for (const Contact &contact : unfinished) {
        const TodayState state = contact.status == ContactStatus::Running ? TodayState::Running
            : contact.status == ContactStatus::Parked                      ? TodayState::Parked
                                                                           : TodayState::Draft;
        TodayRow row = contactRow(contact, TodaySection::Drafts, state);
        row.missing = missingCodes(contact);
        rows.prepend(row); // the newest comes first, the oldest is to stand first
    }
    return rows;
}

ListToday::Rows ListToday::closings()
{
    ListRequest request;
    request.sort = SortKey::Day;
    request.fieldsOfWork = m_request.fieldsOfWork;
    request.filters = {{FilterKey::Status, {word(CaseFileStatus::Closing)}}};
    request.limit = m_limit + 1;
    LOTSE_TRY(page, m_context.store.caseFiles.page(request));
    QList<TodayRow> rows;
    for (const CaseFile &caseFile : page.rows) {
        if (caseFile.closingProposedBy == m_context.actor.id)
            continue; // nobody is the second person of their own closing
        TodayRow row;
        row.section = TodaySection::Closings;
        row.state = TodayState::SecondPerson;
        row.kind = RecordKind::CaseFile;
        row.id = caseFile.id.text();
        row.revision = caseFile.revision;
        row.number = caseFile.number;
        row.day = caseFile.openedOn;
        row.code = caseFile.closingReason;
        row.caseFile = caseFile.id;
        row.facts = saidFields(caseFile, closingFacts, m_logins);
        rows.append(row);
    }
    return rows;
}

ListToday::Rows ListToday::calls()
{
    ListRequest request;
    request.sort = SortKey::Time;
    request.descending = true;
    request.fieldsOfWork = m_request.fieldsOfWork;
    request.from = m_today;
    request.to = m_today;
    request.filters = {{FilterKey::Status, {word(ContactStatus::Finished)}}};
    if (!m_request.isEverybodys)
        request.filters.append({FilterKey::Counsellor, {m_context.actor.id.text()}});
    request.limit = m_limit + 1;
    LOTSE_TRY(page, m_context.store.contacts.page(request));
    QList<TodayRow> rows;
    for (const Contact &contact : page.rows)
        rows.prepend(contactRow(contact, TodaySection::Calls, TodayState::Done));
    return rows;
}

base::Result<QList<Contact>> ListToday::contacts(const QList<ContactStatus> &statuses, bool areEverybodys) const
{
    ListRequest request;
    request.sort = SortKey::Time;
    request.descending = true;
    request.fieldsOfWork = m_request.fieldsOfWork;
    QStringList words;
    for (const ContactStatus status : statuses)
        words.append(word(status));
    request.filters = {{FilterKey::Status, words}};
    if (!areEverybodys)
        request.filters.append({FilterKey::Counsellor, {m_context.actor.id.text()}});
    request.limit = m_limit + 1;
    LOTSE_TRY(page, m_context.store.contacts.page(request));
    return page.rows;
}

TodayRow ListToday::contactRow(const Contact &contact, TodaySection section, TodayState state) const
{
    TodayRow row;
    row.section = section;
    row.state = state;
    row.kind = RecordKind::Contact;
    row.id = contact.id.text();
    row.revision = contact.revision;
    row.number = contact.number;
    row.from = contact.receivedAt.value_or(contact.startedAt);
    row.day = base::localDay(*row.from, m_context.organisation.zone);
    row.code = contact.channel;
    row.relationship = contact.relationship;
    row.callerGroup = contact.callerGroup;
    row.codeWord = contact.codeWord;
    row.topics = contact.topics;
    row.minutes = countedMinutes(contact.channel, contact.minutes, contact.startedAt, contact.endedAt,
                                 contact.parkedMilliseconds);
    row.contact = contact.id;
    if (!contact.caseFiles.isEmpty())
        row.caseFile = contact.caseFiles.first();
    row.facts = saidFields(contact, contactFacts, m_logins);
    return row;
}

base::Result<void> ListToday::nameCaseFiles(QList<TodayGroup> &groups) const
{
    QStringList ids;
    for (const TodayGroup &group : groups) {
        for (const TodayRow &row : group.rows) {
            if (!row.caseFile.isNull())
                ids.append(row.caseFile.text());
        }
    }
    LOTSE_TRY(numbers, labelsOf(m_context, {{RecordKind::CaseFile, ids}}));
    for (TodayGroup &group : groups) {
        for (TodayRow &row : group.rows)
            row.caseFileNumber = numbers.value(row.caseFile.text());
    }
    return {};
}

} // namespace lotse::services
