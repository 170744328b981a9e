#include "domain/statistics/month_counter.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;

namespace {

const QDate firstDay(2026, 10, 1);
const QDate lastDay(2026, 10, 31);

CodeBook codes()
{
    const auto entry = [](const char *key, QDate from = {}, QDate to = {}) {
        const QString text = QString::fromLatin1(key);
        return CodeEntry{text, text, text, {}, from, to};
    };
    return CodeBook({
        {QStringLiteral("topics"), {entry("threat"), entry("custody"), entry("uma")}},
        {QStringLiteral("caller_group"),
         {entry("family"), entry("begins_later", {2026, 11, 1}), entry("ended_before", {}, {2026, 9, 30}),
          entry("ends_first_day", {}, {2026, 10, 1}), entry("begins_last_day", {2026, 10, 31}),
          entry("only_mid_month", {2026, 10, 10}, {2026, 10, 12})}},
        {QStringLiteral("state"), {entry("DE-NW"), entry("DE-BE")}},
        {QStringLiteral("closing_reason"), {entry("answered"), entry("moved")}},
    });
}

/// What the value numbers of these tests stand for; grows as they are used.
QList<CountedValue> values;

ValueNumber numberOf(ContactDimension dimension, const QString &value)
{
    const CountedValue counted{dimension, value};
    if (!values.contains(counted))
        values.append(counted);
    return ValueNumber(values.indexOf(counted));
}

/// A finished call without anything said in it.
ContactFacts call()
{
    ContactFacts facts;
    facts.finished = true;
    for (const ContactDimension dimension : allOf<ContactDimension>())
        facts.values.append(numberOf(dimension, notAsked));
    return facts;
}

void set(ContactFacts &facts, ContactDimension dimension, const QStringList &texts)
{
    facts.values.removeOne(numberOf(dimension, notAsked));
    for (const QString &text : texts)
        facts.values.append(numberOf(dimension, text));
}

MonthFigures figuresOf(const QList<ContactFacts> &contacts)
{
    const CodeBook book = codes();
    MonthCounter counter(book, firstDay, lastDay);
    for (const ContactFacts &contact : contacts)
        counter.add(contact);
    return counter.figures(values);
}

const Distribution &by(const MonthFigures &figures, ContactDimension dimension)
{
    return figures.contacts.by[std::size_t(dimension)];
}

CaseFileFigures caseFileFigures(DayView openedOn, DayView closedOn)
{
    const CodeBook book = codes();
    MonthCounter counter(book, firstDay, lastDay);
    CaseFileFacts facts;
    facts.id = u"a";
    facts.openedOn = openedOn;
    facts.closedOn = closedOn;
    counter.add(facts);
    return counter.figures(values).caseFiles;
}

ReferralFigures referralFigures(const ReferralFacts &facts)
{
    const CodeBook book = codes();
    MonthCounter counter(book, firstDay, lastDay);
    counter.add(facts);
    return counter.figures(values).referrals;
}

ReferralFacts sentReferral()
{
    ReferralFacts facts;
    facts.caseFileId = u"a";
    facts.partnerId = u"p";
    facts.proposedOn = u"2026-09-01";
    facts.sentOn = u"2026-09-02";
    return facts;
}

} // namespace

TEST(MonthCounter, CountsOnlyFinishedContactsAndTellsTheUnfinished)
{
    ContactFacts draft = call();
    draft.finished = false;
    draft.enteredLater = true;
    draft.minutes = 5;
    draft.firstContact = ContactFacts::FirstContact::Yes;
    set(draft, ContactDimension::Topics, {QStringLiteral("threat")});
    const MonthFigures figures = figuresOf({call(), draft, call()});
    EXPECT_EQ(figures.contacts.total, 2);
    EXPECT_EQ(figures.contacts.unfinished, 1);
    EXPECT_EQ(figures.contacts.enteredLater, 0);
    EXPECT_EQ(figures.contacts.first, 0);
    EXPECT_EQ(figures.contacts.minutes, (MinuteFigures{0, std::nullopt, 2}));
    EXPECT_EQ(by(figures, ContactDimension::Topics).constFirst(), (CodeCount{QStringLiteral("threat"), 0}));
}

TEST(MonthCounter, CountsCounselling)
{
    const std::pair<const char16_t *, int> rows[] = {{u"counselling", 1},
                                                     {u"information", 1},
                                                     {u"professional_advice", 1},
                                                     {u"not_asked", 1},
                                                     {u"partner_feedback", 0},
                                                     {u"administrative", 0},
                                                     {u"media", 0},
                                                     {u"silent_or_hangup", 0},
                                                     {u"wrong_number", 0},
                                                     {u"prank_abusive", 0},
                                                     {u"not_reached", 0}};
    for (const auto &[kind, expected] : rows) {
        ContactFacts contact = call();
        set(contact, ContactDimension::Kind, {QString::fromUtf16(kind)});
        EXPECT_EQ(figuresOf({contact}).contacts.counselling, expected)
            << QString::fromUtf16(kind).toStdString();
    }
}

TEST(MonthCounter, TellsFirstFromRepeat)
{
    using Said = ContactFacts::FirstContact;
    using Caller = ContactFacts::Caller;
    struct Row {
        Said said;
        Caller caller;
        int first;
        int repeat;
    };
    const Row rows[] = {
        {Said::Yes, Caller::None, 1, 0},    {Said::Yes, Caller::Known, 1, 0},  {Said::No, Caller::None, 0, 1},
        {Said::No, Caller::New, 0, 1},      {Said::Unsaid, Caller::None, 0, 0}, {Said::Unsaid, Caller::New, 1, 0},
        {Said::Unsaid, Caller::Known, 0, 1},
    };
    for (const Row &row : rows) {
        ContactFacts contact = call();
        contact.firstContact = row.said;
        contact.caller = row.caller;
        const MonthFigures figures = figuresOf({contact});
        EXPECT_EQ(figures.contacts.first, row.first) << int(row.said) << int(row.caller);
        EXPECT_EQ(figures.contacts.repeat, row.repeat) << int(row.said) << int(row.caller);
    }
}

TEST(MonthCounter, SumsMinutesAndTakesTheMedianOfTheMiddleTwo)
{
    struct Row {
        QList<std::optional<int>> minutes;
        MinuteFigures expected;
    };
    const Row rows[] = {
        {{}, {0, std::nullopt, 0}},
        {{std::nullopt}, {0, std::nullopt, 1}},
        {{7}, {7, 7.0, 0}},
        {{30, 10}, {40, 20.0, 0}},
        {{10, 15, std::nullopt}, {25, 12.5, 1}},
        {{90, 1, 5}, {96, 5.0, 0}},
        {{8, 2, 4, 100}, {114, 6.0, 0}},
        {{0, 0, 0, 9}, {9, 0.0, 0}},
    };
    for (const Row &row : rows) {
        QList<ContactFacts> contacts;
        for (const std::optional<int> &minutes : row.minutes) {
            contacts.append(call());
            contacts.last().minutes = minutes;
        }
        EXPECT_EQ(figuresOf(contacts).contacts.minutes, row.expected) << row.minutes.size();
    }
}

TEST(MonthCounter, PutsEveryContactIntoEachDimension)
{
    ContactFacts several = call();
    set(several, ContactDimension::Topics,
        {QStringLiteral("threat"), QStringLiteral("uma"), QStringLiteral("unheard_of")});
    const MonthFigures figures = figuresOf({several, call()});
    EXPECT_EQ(by(figures, ContactDimension::Topics),
              (Distribution{{QStringLiteral("threat"), 1},
                            {QStringLiteral("custody"), 0},
                            {QStringLiteral("uma"), 1},
                            {QStringLiteral("unheard_of"), 1},
                            {notAsked, 1}}));
    for (const ContactDimension dimension : allOf<ContactDimension>()) {
        qint64 sum = 0;
        for (const CodeCount &entry : by(figures, dimension))
            sum += entry.count;
        EXPECT_EQ(sum, dimension == ContactDimension::Topics ? 4 : 2) << word(dimension).toStdString();
        EXPECT_EQ(by(figures, dimension).constLast().code, notAsked);
    }
}

TEST(MonthCounter, ShowsCodesThatWereValidInTheMonthAndOthersOnlyWhereTheyOccur)
{
    const auto shown = [](const MonthFigures &figures) {
        QStringList codes;
        for (const CodeCount &entry : by(figures, ContactDimension::CallerGroup))
            codes.append(entry.code);
        return codes.join(u' ').toStdString();
    };
    EXPECT_EQ(shown(figuresOf({})), "family ends_first_day begins_last_day only_mid_month not_asked");
    ContactFacts early = call();
    set(early, ContactDimension::CallerGroup, {QStringLiteral("ended_before")});
    ContactFacts strange = call();
    set(strange, ContactDimension::CallerGroup, {QStringLiteral("zebra")});
    ContactFacts stranger = call();
    set(stranger, ContactDimension::CallerGroup, {QStringLiteral("ant")});
    EXPECT_EQ(shown(figuresOf({early, strange, stranger})),
              "family ended_before ends_first_day begins_last_day only_mid_month ant zebra not_asked");
}

TEST(MonthCounter, SortsWhatHasNoCodeList)
{
    QList<ContactFacts> contacts(3, call());
    set(contacts[0], ContactDimension::Language, {QStringLiteral("tr")});
    set(contacts[1], ContactDimension::Language, {QStringLiteral("de")});
    set(contacts[2], ContactDimension::Language, {QStringLiteral("tr")});
    EXPECT_EQ(by(figuresOf(contacts), ContactDimension::Language),
              (Distribution{{QStringLiteral("de"), 1}, {QStringLiteral("tr"), 2}, {notAsked, 0}}));
}

TEST(MonthCounter, CountsCaseFilesByTheirDays)
{
    struct Row {
        const char16_t *openedOn;
        const char16_t *closedOn;
        int opened, closed, open;
    };
    const Row rows[] = {
        {u"2026-09-30", u"", 0, 0, 1},           {u"2026-10-01", u"", 1, 0, 1},
        {u"2026-10-31", u"", 1, 0, 1},           {u"2026-11-01", u"", 0, 0, 0},
        {u"2026-10-05", u"2026-10-05", 1, 1, 0}, {u"2026-10-05", u"2026-10-31", 1, 1, 0},
        {u"2026-10-05", u"2026-11-01", 1, 0, 1}, {u"2025-01-01", u"2026-10-01", 0, 1, 0},
        {u"2025-01-01", u"2026-09-30", 0, 0, 0},
    };
    for (const Row &row : rows) {
        const CaseFileFigures figures = caseFileFigures(row.openedOn, row.closedOn);
        const std::string label = QString::fromUtf16(row.openedOn).toStdString();
        EXPECT_EQ(figures.opened, row.opened) << label;
        EXPECT_EQ(figures.closed, row.closed) << label;
        EXPECT_EQ(figures.openAtEnd, row.open) << label;
        EXPECT_EQ(figures.openAtEndByState.constLast(), (CodeCount{notAsked, row.open})) << label;
        EXPECT_EQ(figures.closedByReason.constLast(), (CodeCount{notAsked, row.closed})) << label;
        EXPECT_EQ(figures.openedByCounsellor.constLast(), (CodeCount{notAsked, row.opened})) << label;
    }
}

TEST(MonthCounter, CountsReferralsByTheirDays)
{
    ReferralFacts facts = sentReferral();
    facts.proposedOn = u"2026-10-01";
    facts.sentOn = u"2026-10-02";
    facts.acceptedOn = u"2026-10-20";
    facts.completedOn = u"2026-10-31";
    ReferralFigures figures = referralFigures(facts);
    EXPECT_EQ(
        std::tuple(figures.proposed, figures.sent, figures.accepted, figures.declined, figures.completed),
        std::tuple(1, 1, 1, 0, 1));
    EXPECT_EQ(figures.sentByPartner, (Distribution{{QStringLiteral("p"), 1}}));
    EXPECT_EQ(figures.acceptedByPartner, (Distribution{{QStringLiteral("p"), 1}}));
    EXPECT_EQ(figures.waitingAtEndByPartner, Distribution());

    facts = sentReferral();
    facts.declinedOn = u"2026-10-31";
    figures = referralFigures(facts);
    EXPECT_EQ(
        std::tuple(figures.proposed, figures.sent, figures.accepted, figures.declined, figures.completed),
        std::tuple(0, 0, 0, 1, 0));
}

TEST(MonthCounter, WaitsUntilAnythingLaterThanReceivedHappens)
{
    EXPECT_EQ(referralFigures(sentReferral()).waitingAtEnd, 1);
    ReferralFacts notSent = sentReferral();
    notSent.sentOn = {};
    EXPECT_EQ(referralFigures(notSent).waitingAtEnd, 0);
    ReferralFacts sentLater = sentReferral();
    sentLater.sentOn = u"2026-11-01";
    EXPECT_EQ(referralFigures(sentLater).waitingAtEnd, 0);
    const std::pair<const char *, DayView ReferralFacts::*> events[] = {
        {"accepted", &ReferralFacts::acceptedOn},
        {"declined", &ReferralFacts::declinedOn},
        {"forwarded", &ReferralFacts::forwardedOn},
        {"first contact", &ReferralFacts::firstContactOn},
        {"in counselling", &ReferralFacts::inCounsellingOn},
        {"completed", &ReferralFacts::completedOn},
        {"returned", &ReferralFacts::returnedOn},
        {"revoked", &ReferralFacts::revokedOn},
        {"withdrawn", &ReferralFacts::withdrawnOn},
        {"lapsed", &ReferralFacts::lapsedOn}};
    for (const auto &[name, event] : events) {
        ReferralFacts facts = sentReferral();
        facts.*event = u"2026-10-31";
        EXPECT_EQ(referralFigures(facts).waitingAtEnd, 0) << name;
        facts.*event = u"2026-11-01";
        EXPECT_EQ(referralFigures(facts).waitingAtEnd, 1) << name;
    }
}

TEST(MonthCounter, IsOverdueOnceTheFeedbackWasDue)
{
    const std::pair<const char16_t *, int> rows[] = {
        {u"", 0}, {u"2026-10-30", 1}, {u"2026-10-31", 1}, {u"2026-11-01", 0}};
    for (const auto &[dueOn, expected] : rows) {
        ReferralFacts facts = sentReferral();
        facts.feedbackDueOn = dueOn;
        EXPECT_EQ(referralFigures(facts).overdueAtEnd, expected) << QString::fromUtf16(dueOn).toStdString();
    }
    ReferralFacts answered = sentReferral();
    answered.feedbackDueOn = u"2026-10-01";
    answered.acceptedOn = u"2026-10-15";
    EXPECT_EQ(referralFigures(answered).overdueAtEnd, 0);
}

TEST(MonthCounter, CountsOpenCaseFilesThatAPartnerHas)
{
    const auto withPartner = [](const ReferralFacts &referral, DayView closedOn) {
        const CodeBook book = codes();
        MonthCounter counter(book, firstDay, lastDay);
        CaseFileFacts caseFile;
        caseFile.id = u"a";
        caseFile.openedOn = u"2026-01-01";
        caseFile.closedOn = closedOn;
        counter.add(referral);
        counter.add(caseFile);
        ReferralFacts other = referral; // a second partner does not make it two case files
        other.partnerId = u"q";
        counter.add(other);
        return counter.figures(values).caseFiles.withPartnerAtEnd;
    };
    EXPECT_EQ(withPartner(sentReferral(), {}), 0);
    DayView ReferralFacts::*const taken[] = {&ReferralFacts::acceptedOn, &ReferralFacts::firstContactOn,
                                             &ReferralFacts::inCounsellingOn};
    DayView ReferralFacts::*const over[] = {&ReferralFacts::completedOn, &ReferralFacts::returnedOn,
                                            &ReferralFacts::revokedOn};
    for (const auto begin : taken) {
        ReferralFacts facts = sentReferral();
        facts.*begin = u"2026-10-31";
        EXPECT_EQ(withPartner(facts, {}), 1);
        EXPECT_EQ(withPartner(facts, u"2026-11-01"), 1);
        EXPECT_EQ(withPartner(facts, u"2026-10-31"), 0);
        for (const auto end : over) {
            ReferralFacts ended = facts;
            ended.*end = u"2026-10-31";
            EXPECT_EQ(withPartner(ended, {}), 0);
            ended.*end = u"2026-11-01";
            EXPECT_EQ(withPartner(ended, {}), 1);
        }
        facts.*begin = u"2026-11-01";
        EXPECT_EQ(withPartner(facts, {}), 0);
    }
}
