#include "domain/contact/contact_rules.h"
#include "support/shipped_codes.h"

#include <gtest/gtest.h>

#include <limits>

using namespace lotse;
using namespace lotse::domain;
using base::FieldIssue;
using base::Instant;
using base::IssueCode;
using S = ContactStatus;

namespace {

const Instant now = *base::instantFromIso(QStringLiteral("2026-11-23T09:00:00+01:00"));
const QTimeZone zone("Europe/Berlin");

Instant minutesAgo(int minutes) { return {now.milliseconds - qint64(minutes) * 60'000}; }

Contact finishedCall()
{
    Contact contact;
    contact.status = S::Finished;
    contact.startedAt = minutesAgo(30);
    contact.endedAt = minutesAgo(10);
    contact.channel = QStringLiteral("phone");
    contact.counsellor = AccountId::create();
    return contact;
}

struct ContactRow {
    const char *what;
    void (*change)(Contact &);
    std::optional<FieldIssue> issue;
};

FieldIssue issue(IssueCode code, const char *field, const QStringList &params = {})
{
    return {code, QString::fromLatin1(field), params};
}

QStringList words(const char *first, const char *second)
{
    return {QString::fromLatin1(first), QString::fromLatin1(second)};
}

const ContactRow contactRows[] = {
    {"nothing but the three required fields", [](Contact &) {}, std::nullopt},
    {"starts now",
     [](Contact &c) {
         c.startedAt = now;
         c.endedAt.reset();
     },
     std::nullopt},
    {"starts after now",
     [](Contact &c) {
         c.startedAt = {now.milliseconds + 1};
         c.endedAt.reset();
     },
     issue(IssueCode::StartsInFuture, "started_at")},
    {"ends as it starts", [](Contact &c) { c.endedAt = c.startedAt; }, std::nullopt},
    {"ends before it starts", [](Contact &c) { c.endedAt = minutesAgo(31); },
     issue(IssueCode::EndBeforeStart, "ended_at")},
    {"promises until before it promises from",
     [](Contact &c) {
         c.followUpFrom = now;
         c.followUpTo = minutesAgo(1);
     },
     issue(IssueCode::EndBeforeStart, "follow_up_to")},
    {"received after now", [](Contact &c) { c.receivedAt = Instant{now.milliseconds + 1}; },
     issue(IssueCode::StartsInFuture, "received_at")},
    {"answered before it was received",
     [](Contact &c) {
         c.receivedAt = minutesAgo(20);
         c.answeredAt = minutesAgo(21);
     },
     issue(IssueCode::DatesOutOfOrder, "answered_at", words("received_at", "answered_at"))},
    {"without a channel", [](Contact &c) { c.channel = notAsked; }, issue(IssueCode::Required, "channel")},
    {"without a counsellor", [](Contact &c) { c.counsellor = {}; }, issue(IssueCode::Required, "counsellor")},
    {"without a start", [](Contact &c) { c.startedAt = {}; }, issue(IssueCode::Required, "started_at")},
    {"negative minutes", [](Contact &c) { c.minutes = -1; },
     issue(IssueCode::NegativeNumber, "minutes", {QStringLiteral("-1")})},
    {"a language", [](Contact &c) { c.language = QStringLiteral("tr"); }, std::nullopt},
    {"no language", [](Contact &c) { c.language = QStringLiteral("Turkish"); },
     issue(IssueCode::NotALanguage, "language", words("Turkish", "refused"))},
    {"a whole postcode", [](Contact &c) { c.postcode2 = QStringLiteral("44801"); },
     issue(IssueCode::WrongType, "postcode2", words("44801", "two_digits"))},
    {"an unknown topic", [](Contact &c) { c.topics = {QStringLiteral("weather")}; },
     issue(IssueCode::UnknownCode, "topics", words("weather", "topics"))},
    {"parked since, but finished", [](Contact &c) { c.parkedAt = minutesAgo(20); },
     issue(IssueCode::StatusContradictsDates, "parked_at", words("finished", "parked_at"))},
    {"parked since nobody knows when", [](Contact &c) { c.status = S::Parked; },
     issue(IssueCode::StatusContradictsDates, "parked_at", words("parked", "parked_at"))},
    {"received nobody knows when", [](Contact &c) { c.status = S::Received; },
     issue(IssueCode::StatusContradictsDates, "received_at", words("received", "received_at"))},
    {"answered before the answer is finished",
     [](Contact &c) {
         c.status = S::InAnswer;
         c.receivedAt = minutesAgo(20);
         c.answeredAt = minutesAgo(10);
     },
     issue(IssueCode::StatusContradictsDates, "answered_at", words("in_answer", "answered_at"))},
    {"withdrawn without a reason",
     [](Contact &c) {
         c.status = S::Withdrawn;
         c.withdrawnReason = QStringLiteral(" ");
     },
     issue(IssueCode::ReasonMissing, "withdrawn_reason")},
    {"a decided security relevance may be imported",
     [](Contact &c) { c.securityStatus = QStringLiteral("relevant_passed"); }, std::nullopt},
};

} // namespace

TEST(ContactStates, followTheTable)
{
    const QList<std::pair<S, S>> allowed = {
        {S::Running, S::Parked},    {S::Running, S::Draft},     {S::Running, S::Finished},
        {S::Parked, S::Running},    {S::Parked, S::Draft},      {S::Parked, S::Finished},
        {S::Draft, S::Finished},    {S::Draft, S::Discarded},   {S::Finished, S::Withdrawn},
        {S::Received, S::InAnswer}, {S::InAnswer, S::Finished},
    };
    for (S from : allOf<S>()) {
        for (S to : allOf<S>())
            EXPECT_EQ(canMove(from, to), allowed.contains({from, to}))
                << word(from).toStdString() << " -> " << word(to).toStdString();
    }
}

TEST(ContactStates, endThreeWays)
{
    for (S status : allOf<S>())
        EXPECT_EQ(isUnfinished(status),
                  status != S::Finished && status != S::Discarded && status != S::Withdrawn);
}

TEST(Messages, areWhatIsReceivedAndAnswered)
{
    const QStringList messages = {QStringLiteral("email"), QStringLiteral("web_form"),
                                  QStringLiteral("letter")};
    for (const QString &channel : tests::shippedCodes().keys(QStringLiteral("channel")))
        EXPECT_EQ(isMessage(channel), messages.contains(channel)) << channel.toStdString();
    EXPECT_FALSE(isMessage(notAsked));
}

TEST(CheckContact, findsWhatIsWrong)
{
    for (const ContactRow &row : contactRows) {
        Contact contact = finishedCall();
        row.change(contact);
        const auto issues = checkContact(contact, now, tests::shippedCodes());
        EXPECT_EQ(issues, row.issue ? QList{*row.issue} : QList<FieldIssue>()) << row.what;
    }
}

TEST(CheckContact, wantsRelationsBetweenThoseWhoAreLinked)
{
    Contact contact = finishedCall();
    const PersonId mother = PersonId::create();
    const PersonId son = PersonId::create();
    contact.relations = {{mother, son, QStringLiteral("mother")}};
    EXPECT_EQ(checkContact(contact, now, tests::shippedCodes()).size(), 2);
    contact.callers = {mother};
    contact.persons = {son};
    EXPECT_TRUE(checkContact(contact, now, tests::shippedCodes()).isEmpty());
    contact.relations.first().relationship = QStringLiteral("pilot");
    EXPECT_EQ(checkContact(contact, now, tests::shippedCodes()),
              QList{issue(IssueCode::UnknownCode, "relations", words("pilot", "relationship"))});
}

TEST(CheckContact, wantsOneRelationOfEachPair)
{
    const PersonId mother = PersonId::create(), father = PersonId::create(), son = PersonId::create();
    Contact contact = finishedCall();
    contact.callers = {mother, father};
    contact.persons = {son};
    contact.relations = {{mother, son, QStringLiteral("mother")}, {father, son, QStringLiteral("father")}};
    EXPECT_TRUE(checkContact(contact, now, tests::shippedCodes()).isEmpty());
    contact.relations.append({mother, son, QStringLiteral("teacher")});
    EXPECT_EQ(checkContact(contact, now, tests::shippedCodes()),
              QList{issue(IssueCode::DuplicateValue, "relations", {mother.text() + u'>' + son.text()})});
}

TEST(CheckSecurityStatus, aConversationMayAskForAReviewButDecidesNothing)
{
    const auto isAllowed = [](S status, const QString &from, const QString &to) {
        Contact before = finishedCall();
        before.status = status;
        before.securityStatus = from;
        Contact after = before;
        after.securityStatus = to;
        const auto issues = checkSecurityStatus(before, after);
        const QList<FieldIssue> refusal = {issue(IssueCode::IllegalMove, "security_status", {from, to})};
        EXPECT_TRUE(issues.isEmpty() || issues == refusal);
        return issues.isEmpty();
    };
    const QString none = QStringLiteral("none");
    const QString review = QStringLiteral("under_review");
    const QStringList undecided = {notAsked, none, review};
    const QStringList decided = {QStringLiteral("not_relevant"), QStringLiteral("relevant_not_passed"),
                                 QStringLiteral("relevant_passed")};
    for (const QString &from : undecided + decided) {
        for (const QString &to : undecided + decided) {
            const bool isSame = from == to;
            const bool whileRunning = isSame
                || (undecided.contains(to) && (undecided.contains(from) || to == review));
            const bool afterwards = isSame || to == review
                || (undecided.contains(to) && (from == notAsked || from == none));
            EXPECT_EQ(isAllowed(S::Running, from, to), whileRunning) << (from + u'>' + to).toStdString();
            EXPECT_EQ(isAllowed(S::Finished, from, to), afterwards) << (from + u'>' + to).toStdString();
        }
    }
}

TEST(CheckYearOfNumber, isThatOfTheLocalStart)
{
    Contact before = finishedCall();
    before.startedAt = *base::instantFromIso(QStringLiteral("2026-01-01T00:30:00+01:00"));
    Contact after = before;
    EXPECT_TRUE(checkYearOfNumber(before, after, zone).isEmpty());
    after.startedAt = *base::instantFromIso(QStringLiteral("2026-12-31T23:59:00+01:00"));
    EXPECT_TRUE(checkYearOfNumber(before, after, zone).isEmpty());
    after.startedAt = *base::instantFromIso(QStringLiteral("2025-12-31T23:59:00+01:00"));
    EXPECT_EQ(checkYearOfNumber(before, after, zone),
              QList{issue(IssueCode::YearOfNumberFixed, "started_at")});
}

TEST(EndParking, addsUp)
{
    Contact contact = finishedCall();
    endParking(contact, now);
    EXPECT_EQ(contact.parkedMilliseconds, 0) << "it was not parked";

    contact.parkedAt = minutesAgo(2);
    endParking(contact, now);
    contact.parkedAt = minutesAgo(1);
    endParking(contact, now);
    EXPECT_EQ(contact.parkedMilliseconds, 3 * 60'000);
    EXPECT_FALSE(contact.parkedAt);

    contact.parkedAt = Instant{now.milliseconds + 1};
    endParking(contact, now);
    EXPECT_EQ(contact.parkedMilliseconds, 3 * 60'000) << "the clock was set back";

    contact.parkedAt = Instant{0};
    endParking(contact, now);
    EXPECT_EQ(contact.parkedMilliseconds, std::numeric_limits<int>::max())
        << "parked and forgotten for years";
}

TEST(MissingCodes, nameWhatACallOfItsKindShouldHave)
{
    const QString topics = QStringLiteral("topics");
    const QString results = QStringLiteral("results");
    Contact contact;
    EXPECT_EQ(missingCodes(contact), (QStringList{topics, results}));
    contact.topics = {QStringLiteral("propaganda")};
    EXPECT_EQ(missingCodes(contact), QStringList{results});
    contact.results = {QStringLiteral("answered")};
    EXPECT_TRUE(missingCodes(contact).isEmpty());
    for (const char *kind : {"wrong_number", "silent_or_hangup", "prank_abusive", "not_reached"}) {
        Contact other;
        other.kind = QString::fromLatin1(kind);
        EXPECT_TRUE(missingCodes(other).isEmpty()) << kind;
    }
}
