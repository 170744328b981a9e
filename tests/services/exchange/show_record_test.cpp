#include "services/exchange/show_record.h"

#include "services/exchange/exchange_bench.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::ShownKind;
using lotse::services::ShowRecord;
using lotse::tests::ExchangeBench;

namespace {

void fill(ExchangeBench &bench)
{
    const auto import = [&](ExchangeKind kind, const char *file) {
        ASSERT_TRUE(bench.import(kind, file).endsWith(u"/0/0/0")) << bench.problems.join(u'\n').toStdString();
    };
    import(ExchangeKind::People, "external_id,role\np1,caller\n");
    import(ExchangeKind::Partners, "name\nNord\n");
    import(ExchangeKind::CaseFiles,
           "external_id,opened_on,counsellor,callers,field_of_work\n"
           "f1,2026-01-02,anna,p1,radicalisation\n");
    import(ExchangeKind::Contacts,
           "external_id,started_at,channel,counsellor,case_files,minutes\n"
           "c1,2026-11-20T10:00:00Z,phone,anna,f1,5\n");
    import(ExchangeKind::Referrals,
           "external_id,case_file,partner,proposed_on,offered_on\n"
           "v1,f1,Nord,2026-02-01,2026-02-01\n");
    import(ExchangeKind::Notes, "external_id,case_file,at,text\nn1,f1,2026-02-02T08:00:00Z,Text\n");
}

QJsonValue at(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)); }

} // namespace

TEST(ShowRecord, TellsACaseFileWithWhatBelongsToIt)
{
    ExchangeBench bench;
    fill(bench);
    const auto shown = ShowRecord(bench.context).run(ShownKind::CaseFile, QStringLiteral("F-2026-0001"));
    ASSERT_TRUE(shown);
    EXPECT_EQ(at(*shown, "external_id"), QStringLiteral("f1"));
    EXPECT_EQ(at(*shown, "counsellor"), QStringLiteral("anna"));
    EXPECT_EQ(at(*shown, "status"), QStringLiteral("open"));
    EXPECT_EQ(at(*shown, "callers"), QJsonArray{QStringLiteral("p1")});
    EXPECT_EQ(at(*shown, "contacts"), QJsonArray{QStringLiteral("K-2026-000001")});
    EXPECT_EQ(at(*shown, "referrals"), QJsonArray{QStringLiteral("V-2026-0001")});
    EXPECT_EQ(at(*shown, "tasks"), QJsonArray());
    EXPECT_EQ(at(*shown, "notes"), QJsonArray{bench.fake.notes.all().first().id.text()});
    EXPECT_EQ(at(*shown, "stage"), QStringLiteral("referral_offered"));
    EXPECT_TRUE(at(*shown, "closed_on").isNull());
    EXPECT_FALSE(shown->contains(QStringLiteral("reopened")));
    EXPECT_EQ(bench.fake.audit.entries().last().action, QStringLiteral("view_case_file"));
}

TEST(ShowRecord, FindsEachKindByAnyOfItsNames)
{
    ExchangeBench bench;
    fill(bench);
    const QString id = bench.fake.contacts.all().first().id.text();
    const std::pair<ShownKind, QString> names[] = {
        {ShownKind::Contact, id},
        {ShownKind::Contact, QStringLiteral("c1")},
        {ShownKind::Contact, QStringLiteral("K-2026-000001")},
        {ShownKind::Referral, QStringLiteral("V-2026-0001")},
        {ShownKind::Partner, QStringLiteral("Nord")},
    };
    for (const auto &[kind, name] : names)
        EXPECT_TRUE(ShowRecord(bench.context).run(kind, name)) << name.toStdString();
    const auto contact = ShowRecord(bench.context).run(ShownKind::Contact, id);
    EXPECT_EQ(at(*contact, "status"), QStringLiteral("finished"));
    EXPECT_EQ(at(*contact, "minutes"), 5);
    EXPECT_EQ(at(*contact, "entered_later"), false);
    EXPECT_TRUE(at(*contact, "kind").isNull());
}

TEST(ShowRecord, HidesWhatIsNotThereOrNotOurs)
{
    ExchangeBench bench;
    fill(bench);
    const int entries = int(bench.fake.audit.entries().size());
    const auto code = [&](ShownKind kind, const char *name) {
        const auto shown = ShowRecord(bench.context).run(kind, QString::fromLatin1(name));
        return shown ? QString() : base::errorCodeWord(shown.error().code);
    };
    EXPECT_EQ(code(ShownKind::Contact, "K-2026-000009"), QStringLiteral("not_found"));
    bench.actor.fieldsOfWork = {QStringLiteral("return"), notAsked};
    EXPECT_EQ(code(ShownKind::CaseFile, "f1"), QStringLiteral("not_found"));
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(code(ShownKind::Partner, "Nord"), QStringLiteral("forbidden"));
    EXPECT_EQ(bench.fake.audit.entries().size(), entries);
}
