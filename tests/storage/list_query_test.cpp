#include "support/store_file.h"

#include "domain/record/field.h"
#include "storage/record/list_query.h"
#include "storage/connection/store_connection.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

/// Every sort and filter that a kind offers, as the repositories answer them.
template<class R>
void expectOffered(RecordRepository<R> &repository, const QList<SortKey> &sorts, const QList<FilterKey> &filters)
{
    for (int sort = int(SortKey::Time); sort <= int(SortKey::Month); ++sort) {
        for (int filter = int(FilterKey::Status); filter <= int(FilterKey::Person); ++filter) {
            for (const bool descending : {false, true}) {
                ListRequest request;
                request.sort = SortKey(sort);
                request.descending = descending;
                request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return")};
                request.filters = {{FilterKey(filter), {QStringLiteral("x"), QStringLiteral("y")}}};
                const bool offered = sorts.contains(SortKey(sort)) && filters.contains(FilterKey(filter));
                EXPECT_EQ(repository.page(request).has_value(), offered) << "sort " << sort << " filter " << filter;
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
    expectOffered<CaseFile>(store.caseFiles, {SortKey::Day}, {F::Status, F::Counsellor, F::State, F::Person, F::Contact});
    expectOffered<Referral>(store.referrals, {SortKey::Day}, {F::Status, F::Partner, F::CaseFile});
    expectOffered<PartnerFeedback>(store.feedback, {SortKey::Time}, {F::Referral});
    expectOffered<Task>(store.tasks, {SortKey::Day}, {F::Kind, F::Counsellor, F::CaseFile, F::Contact, F::Referral});
    expectOffered<Note>(store.notes, {SortKey::Time}, {F::CaseFile, F::Contact, F::Counsellor});
    expectOffered<Partner>(store.partners, {SortKey::Name}, {F::Kind, F::State});
    expectOffered<NetworkReport>(store.networkReports, {SortKey::Month}, {F::Partner});
}

TEST(ComposePage, readsEachFieldOfWorkInTheOrderOfItsIndex)
{
    test::StoreFile file;
    auto connection = storage::StoreConnection::open({file.path()}, nullptr);
    storage::ListSpec spec;
    spec.table = QStringLiteral("contact");
    spec.columns = {QStringLiteral("id")};
    spec.sorts = {{SortKey::Time, {QStringLiteral("position")}}};
    ListRequest request;
    request.descending = true;
    request.fieldsOfWork = {QStringLiteral("radicalisation")};
    request.after = Cursor{qint64(1)};
    const auto composed = storage::composePage(spec, request, QStringLiteral("o"), QTimeZone::utc());
    ASSERT_TRUE(composed.has_value());
    auto plan = (*connection)->composed(QLatin1String("explain query plan ") + composed->sql);
    ASSERT_TRUE(plan.has_value());
    ASSERT_TRUE(plan->run());
    QStringList lines;
    while (*plan->next())
        lines.append(plan->text(3));
    const QString text = lines.join(u'\n');
    EXPECT_TRUE(text.contains(QLatin1String("ix_contact_field_of_work_position"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("TEMP B-TREE"))) << text.toStdString();
}

TEST(ComposePage, refusesASortTheKindDoesNotOffer)
{
    storage::ListSpec spec;
    spec.table = QStringLiteral("contact");
    EXPECT_FALSE(storage::composePage(spec, {}, QStringLiteral("o"), QTimeZone::utc()).has_value());
}
