#include "support/store_file.h"

#include "domain/record/field.h"
#include "storage/record/list_query.h"
#include "storage/connection/store_connection.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

bool isOfOneDay(FilterKey key) { return key >= FilterKey::OpenOn; }

/// Every sort and filter that a kind offers, as the repositories answer them.
template<class R>
void expectOffered(RecordRepository<R> &repository, const QList<SortKey> &sorts, const QList<FilterKey> &filters)
{
    for (int sort = int(SortKey::Time); sort <= int(SortKey::Month); ++sort) {
        for (int filter = int(FilterKey::Status); filter <= int(FilterKey::InCounsellingOn); ++filter) {
            for (const bool descending : {false, true}) {
                ListRequest request;
                request.sort = SortKey(sort);
                request.descending = descending;
                request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return")};
                request.filters = {{FilterKey(filter), {QStringLiteral("x"), QStringLiteral("y")}}};
                if (isOfOneDay(FilterKey(filter))) {
                    EXPECT_FALSE(repository.page(request)) << "filter " << filter;
                    request.filters.first().anyOf = {QStringLiteral("2026-10-31")};
                }
                const bool offered = sorts.contains(SortKey(sort)) && filters.contains(FilterKey(filter));
                EXPECT_EQ(repository.page(request).has_value(), offered) << "sort " << sort << " filter " << filter;
                EXPECT_EQ(repository.survey(request, 10).has_value(), offered) << "sort " << sort << " filter " << filter;
            }
        }
    }
}

} // namespace

TEST(Lists, offerExactlyTheDeclaredSortsAndFilters)
{
    test::StoreFile file;
    Store &store = file.store();
    using F = FilterKey;
    expectOffered<Contact>(store.contacts, {SortKey::Time}, {F::Status, F::Counsellor, F::Channel, F::Kind, F::State, F::CaseFile, F::Person});
    expectOffered<Person>(store.people, {SortKey::Name}, {F::State});
    expectOffered<CaseFile>(store.caseFiles, {SortKey::Day}, {F::Status, F::Counsellor, F::State, F::Person, F::Contact, F::OpenOn});
    expectOffered<Referral>(store.referrals, {SortKey::Day}, {F::Status, F::Partner, F::CaseFile, F::SilentOn,
        F::BeforeConsentOn, F::ConsentedOn, F::SentOn, F::WaitingListOn, F::AcceptedOn, F::InCounsellingOn});
    expectOffered<PartnerFeedback>(store.feedback, {SortKey::Time}, {F::Referral});
    expectOffered<Task>(store.tasks, {SortKey::Day}, {F::Kind, F::Counsellor, F::CaseFile, F::Contact, F::Referral});
    expectOffered<Note>(store.notes, {SortKey::Time}, {F::CaseFile, F::Contact, F::Counsellor});
    expectOffered<Partner>(store.partners, {SortKey::Name}, {F::Kind, F::State});
    expectOffered<NetworkReport>(store.networkReports, {SortKey::Month}, {F::Partner});
}

namespace {

/// How the engine would go about a question of the list of contacts.
class ListPlan : public testing::Test
{
protected:
    ListPlan()
    {
        spec.table = QStringLiteral("contact");
        spec.columns = {QStringLiteral("id")};
        spec.sorts = {{SortKey::Time, {QStringLiteral("position")}, true}};
        spec.filters = {{FilterKey::Channel, QStringLiteral("channel in (%1)")},
                        {FilterKey::Status, QStringLiteral("status in (%1)"), false, {QStringLiteral("draft")},
                         QStringLiteral("status in ('running', 'parked', 'draft', 'received', 'in_answer')")}};
        request.descending = true;
        request.fieldsOfWork = {QStringLiteral("radicalisation")};
        request.after = Cursor{qint64(1)};
    }

    QString planOf(const base::Result<storage::ComposedQuery> &composed)
    {
        EXPECT_TRUE(composed.has_value());
        auto plan = connection->composed(QLatin1String("explain query plan ") + composed->sql);
        EXPECT_TRUE(plan.has_value());
        EXPECT_TRUE(plan->run());
        QStringList lines;
        while (*plan->next())
            lines.append(plan->text(3));
        return lines.join(u'\n');
    }
    QString page() { return planOf(storage::composePage(spec, request, scope)); }
    QString survey() { return planOf(storage::composeSurvey(spec, request, 1000, scope)); }

    test::StoreFile file;
    std::unique_ptr<storage::StoreConnection> connection =
        std::move(*storage::StoreConnection::open({file.path()}, nullptr));
    storage::ListSpec spec;
    ListRequest request;
    storage::ListScope scope{QStringLiteral("o"), QTimeZone::utc()};
};

testing::AssertionResult goesBy(const QString &plan, const char *index)
{
    if (plan.contains(QLatin1String(index)) && !plan.contains(QLatin1String("TEMP B-TREE")))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << plan.toStdString();
}

} // namespace

TEST_F(ListPlan, readsAFieldOfWorkInTheOrderOfItsIndex)
{
    EXPECT_TRUE(goesBy(page(), "INDEX ix_contact_field_of_work_position"));
}

TEST_F(ListPlan, countsSeveralFieldsOfWorkByTheirIndexesAlone)
{
    request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return"), QStringLiteral("not_asked")};
    const QString plan = survey();
    EXPECT_TRUE(goesBy(plan, "COVERING INDEX ix_contact_field_of_work_position"));
    EXPECT_EQ(plan.count(QLatin1String("MERGE (UNION ALL)")), 2) << plan.toStdString();
}

TEST_F(ListPlan, countsWhatAFilterLeavesInTheOrderOfTheRows)
{
    request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return")};
    request.filters = {{FilterKey::Channel, {QStringLiteral("chat")}}};
    EXPECT_TRUE(goesBy(survey(), "INTEGER PRIMARY KEY (rowid<?)"));
}

TEST_F(ListPlan, findsRareValuesByTheirPartialIndex)
{
    request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return")};
    request.filters = {{FilterKey::Status, {QStringLiteral("draft")}}};
    EXPECT_TRUE(page().contains(QLatin1String("ix_contact_waiting")));
    EXPECT_TRUE(goesBy(survey(), "ix_contact_waiting"));
    request.filters = {{FilterKey::Status, {QStringLiteral("draft"), QStringLiteral("finished")}}};
    EXPECT_FALSE(page().contains(QLatin1String("ix_contact_waiting")));
}

TEST_F(ListPlan, asksWhatHeldOnADayInTheOrderOfTheList)
{
    spec.filters = {{FilterKey::OpenOn, QStringLiteral("position <= %1 and channel <> %1"), false, {}, {}, true}};
    request.filters = {{FilterKey::OpenOn, {QStringLiteral("2026-10-31")}}};
    EXPECT_TRUE(goesBy(page(), "INDEX ix_contact_field_of_work_position"));
    EXPECT_TRUE(goesBy(survey(), "INDEX ix_contact_field_of_work_position"));
}

TEST(ComposePage, refusesASortTheKindDoesNotOffer)
{
    storage::ListSpec spec;
    spec.table = QStringLiteral("contact");
    EXPECT_FALSE(storage::composePage(spec, {}, {QStringLiteral("o"), QTimeZone::utc()}).has_value());
}

TEST(Lists, beginAtAName)
{
    test::StoreFile file;
    RecordRepository<Person> &people = file.store().people;
    for (const char *name : {"Adler", "Müller", "Mustermann", "Zeder"}) {
        Person person;
        person.id = PersonId::create();
        person.familyName = QString::fromUtf8(name);
        ASSERT_TRUE(people.insert(person));
    }
    const auto firstFrom = [&people](const QString &name, bool descending) {
        ListRequest request;
        request.sort = SortKey::Name;
        request.descending = descending;
        request.fieldsOfWork = {notAsked};
        request.fromName = name;
        const auto page = people.page(request);
        return page && !page->rows.isEmpty() ? page->rows.first().familyName : QString();
    };
    EXPECT_EQ(firstFrom(QStringLiteral("mü"), false), QStringLiteral("Müller"));
    EXPECT_EQ(firstFrom(QStringLiteral("Mus"), false), QStringLiteral("Mustermann"));
    EXPECT_EQ(firstFrom(QStringLiteral("n"), true), QStringLiteral("Mustermann"));
    EXPECT_EQ(firstFrom(QStringLiteral("zz"), false), QString());
    ListRequest byDay;
    byDay.sort = SortKey::Day;
    byDay.fromName = QStringLiteral("m");
    EXPECT_FALSE(file.store().caseFiles.page(byDay).has_value());
}
