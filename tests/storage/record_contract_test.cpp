#include "support/store_file.h"

#include "domain/person/person_rules.h"
#include "domain/record/field.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

/// Gives each kind what its foreign keys need, and names its repository.
struct World {
    test::StoreFile file;
    Person person = [] { Person p; p.id = PersonId::create(); p.familyName = QStringLiteral("Öztürk"); return p; }();
    Partner partner = [] { Partner p; p.id = PartnerId::create(); p.name = QStringLiteral("Beispielstelle Ulm"); return p; }();
    CaseFile caseFile = [] { CaseFile c; c.id = CaseFileId::create(); c.openedOn = QDate(2026, 3, 1); return c; }();
    Contact contact;
    Referral referral;

    World()
    {
        contact.id = ContactId::create();
        contact.startedAt = base::Instant{1'700'000'000'000};
        contact.counsellor = file.account();
        referral.id = ReferralId::create();
        referral.caseFile = caseFile.id;
        referral.partner = partner.id;
        referral.proposedOn = QDate(2026, 3, 2);
        Store &store = file.store();
        EXPECT_TRUE(store.people.insert(person));
        EXPECT_TRUE(store.partners.insert(partner));
        EXPECT_TRUE(store.caseFiles.insert(caseFile));
        EXPECT_TRUE(store.contacts.insert(contact));
        EXPECT_TRUE(store.referrals.insert(referral));
    }
};

template<class R>
RecordRepository<R> &repositoryOf(Store &store)
{
    if constexpr (std::is_same_v<R, Contact>) return store.contacts;
    else if constexpr (std::is_same_v<R, Person>) return store.people;
    else if constexpr (std::is_same_v<R, CaseFile>) return store.caseFiles;
    else if constexpr (std::is_same_v<R, Referral>) return store.referrals;
    else if constexpr (std::is_same_v<R, PartnerFeedback>) return store.feedback;
    else if constexpr (std::is_same_v<R, Task>) return store.tasks;
    else if constexpr (std::is_same_v<R, Note>) return store.notes;
    else if constexpr (std::is_same_v<R, Partner>) return store.partners;
    else return store.networkReports;
}

template<class R>
constexpr bool hasNumber = std::is_same_v<R, Contact> || std::is_same_v<R, CaseFile> || std::is_same_v<R, Referral>;

/// A record in which every field holds something, so that a column that is forgotten shows.
template<class R>
R fullRecord(const World &world)
{
    R record;
    record.id = decltype(record.id)::create();
    record.externalId = QStringLiteral("ext-1");
    record.importHash = QStringLiteral("abc");
    if constexpr (hasNumber<R>)
        record.number = QStringLiteral("X-2026-1");
    for (const Field<R> &field : fieldsOf<R>()) {
        switch (field.type) {
        case FieldType::Text: field.write(record, QStringLiteral("Ärger; „x“ ") + field.name); break;
        case FieldType::Coded: field.write(record, field.name == QLatin1String("status") ? field.read(record) : FieldValue(QStringLiteral("code"))); break;
        case FieldType::CodedList:
        case FieldType::Words:
        case FieldType::Languages: field.write(record, QStringList{QStringLiteral("a"), QStringLiteral("b")}); break;
        case FieldType::Day: field.write(record, QStringLiteral("2026-05-04")); break;
        case FieldType::Month: field.write(record, QStringLiteral("2026-05")); break;
        case FieldType::Instant: field.write(record, base::Instant{1'770'000'000'123}); break;
        case FieldType::Integer: field.write(record, qint64(42)); break;
        case FieldType::Boolean: field.write(record, qint64(1)); break;
        case FieldType::Reference:
        case FieldType::References: {
            const QString id = *field.target == RecordKind::Account  ? world.file.account().text()
                             : *field.target == RecordKind::Person   ? world.person.id.text()
                             : *field.target == RecordKind::Partner  ? world.partner.id.text()
                             : *field.target == RecordKind::CaseFile ? world.caseFile.id.text()
                             : *field.target == RecordKind::Referral ? world.referral.id.text()
                                                                     : world.contact.id.text();
            field.write(record, field.type == FieldType::Reference ? FieldValue(id) : FieldValue(QStringList{id}));
            break;
        }
        case FieldType::Relations:
            field.write(record, QStringList{world.person.id.text() + u'>' + world.person.id.text() + QLatin1String("=mother")});
        }
    }
    return record;
}

template<class R>
SortKey sortOf()
{
    if constexpr (std::is_same_v<R, Contact> || std::is_same_v<R, Note> || std::is_same_v<R, PartnerFeedback>)
        return SortKey::Time;
    else if constexpr (std::is_same_v<R, Person> || std::is_same_v<R, Partner>)
        return SortKey::Name;
    else if constexpr (std::is_same_v<R, NetworkReport>)
        return SortKey::Month;
    else
        return SortKey::Day;
}

template<class R>
class RecordContract : public testing::Test
{
protected:
    QStringList insertMany(int count)
    {
        QStringList inserted;
        for (int i = 0; i < count; ++i) {
            R record = fullRecord<R>(world);
            record.externalId = QStringLiteral("e%1").arg(i);
            if constexpr (hasNumber<R>)
                record.number = QStringLiteral("X-2026-%1").arg(i);
            if constexpr (std::is_same_v<R, NetworkReport>)
                record.month = QStringLiteral("20%1-01").arg(i + 10);
            if constexpr (std::is_same_v<R, CaseFile>)
                record.withdrawnOn = QDate(); // a withdrawn case file is in no list
            if constexpr (requires { record.fieldOfWork; })
                record.fieldOfWork = i % 3 == 0 ? QStringLiteral("return") : QStringLiteral("radicalisation");
            EXPECT_TRUE(repository.insert(record));
            inserted.append(record.id.text());
        }
        return inserted;
    }

    static ListRequest listOf(bool descending)
    {
        ListRequest request;
        request.sort = sortOf<R>();
        request.descending = descending;
        request.fieldsOfWork = {QStringLiteral("radicalisation"), QStringLiteral("return")};
        request.limit = 5;
        return request;
    }

    QStringList idsOf(const ListRequest &request)
    {
        QStringList ids;
        const auto page = repository.page(request);
        EXPECT_TRUE(page.has_value());
        for (const R &row : page->rows)
            ids.append(row.id.text());
        return ids;
    }

    World world;
    RecordRepository<R> &repository = repositoryOf<R>(world.file.store());
};

using AllRecords = testing::Types<Contact, Person, CaseFile, Referral, PartnerFeedback, Task, Note, Partner, NetworkReport>;
TYPED_TEST_SUITE(RecordContract, AllRecords);

} // namespace

TYPED_TEST(RecordContract, givesBackEveryFieldAfterTheStoreWasClosed)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    const auto stored = this->repository.insert(record);
    ASSERT_TRUE(stored.has_value()) << stored.error().where.toStdString() << " " << stored.error().detail.toStdString();
    EXPECT_EQ(record.revision, 1);
    this->world.file.reopen();
    const auto found = repositoryOf<TypeParam>(this->world.file.store()).find(record.id);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(changedFields(record, *found), QStringList());
    EXPECT_TRUE(*found == record);
}

TYPED_TEST(RecordContract, keepsEmptyFieldsEmpty)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    TypeParam empty;
    for (const Field<TypeParam> &field : fieldsOf<TypeParam>()) {
        if (field.use != FieldUse::Required)
            field.write(record, field.read(empty));
    }
    record.number.clear();
    record.externalId.clear();
    record.importHash.clear();
    ASSERT_TRUE(this->repository.insert(record));
    const auto found = this->repository.find(record.id);
    ASSERT_TRUE(found.has_value());
    EXPECT_TRUE(*found == record) << changedFields(record, *found).join(u',').toStdString();
}

TYPED_TEST(RecordContract, changesOnlyTheRevisionThatWasRead)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    ASSERT_TRUE(this->repository.insert(record));
    TypeParam stale = record;
    ASSERT_TRUE(this->repository.update(record));
    EXPECT_EQ(record.revision, 2);
    const auto refused = this->repository.update(stale);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, base::ErrorCode::Conflict);
    EXPECT_TRUE(*this->repository.find(record.id) == record);
}

TYPED_TEST(RecordContract, findsNothingUnderAnUnknownId)
{
    const auto found = this->repository.find(decltype(TypeParam::id)::create());
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, base::ErrorCode::NotFound);
    EXPECT_FALSE(this->repository.resolve(QStringLiteral("nobody"))->has_value());
}

TYPED_TEST(RecordContract, knowsARecordByItsExternalIdAlone)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    ASSERT_TRUE(this->repository.insert(record));
    EXPECT_EQ(*this->repository.findExternal(record.externalId), record.id);
    EXPECT_EQ(*this->repository.findExternal(record.id.text()), std::nullopt);
    const QString nobody = base::createUuidV7();
    const QHash<QString, QString> expected = {{record.id.text(), record.externalId}};
    EXPECT_EQ(*this->repository.externalIds({nobody, record.id.text()}), expected);
    EXPECT_TRUE(this->repository.externalIds({})->isEmpty());
}

TYPED_TEST(RecordContract, resolvesIdNumberAndExternalId)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    ASSERT_TRUE(this->repository.insert(record));
    EXPECT_EQ(this->repository.resolve(record.id.text())->value(), record.id);
    if constexpr (hasNumber<TypeParam>) {
        EXPECT_EQ(this->repository.resolve(record.number)->value(), record.id);
    }
    if constexpr (!std::is_same_v<TypeParam, PartnerFeedback> && !std::is_same_v<TypeParam, NetworkReport>) {
        EXPECT_EQ(this->repository.resolve(record.externalId)->value(), record.id);
        TypeParam twin = fullRecord<TypeParam>(this->world);
        const auto refused = this->repository.insert(twin);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, base::ErrorCode::Conflict);
    }
}

TYPED_TEST(RecordContract, pagesThroughAllRowsOnceInBothDirections)
{
    const QStringList inserted = this->insertMany(23);
    for (const bool descending : {false, true}) {
        ListRequest request = this->listOf(descending);
        QStringList seen;
        do {
            const auto page = this->repository.page(request);
            ASSERT_TRUE(page.has_value()) << page.error().detail.toStdString();
            ASSERT_LE(page->rows.size(), 5);
            for (const TypeParam &row : page->rows)
                seen.append(row.id.text());
            request.after = page->next;
        } while (request.after);
        for (const QString &id : std::as_const(inserted))
            EXPECT_EQ(seen.count(id), 1);
    }
}

TYPED_TEST(RecordContract, surveysAListInPiecesThatItsPagesFill)
{
    this->insertMany(23);
    for (const bool descending : {false, true}) {
        ListRequest request = this->listOf(descending);
        ListRequest whole = request;
        whole.limit = 1000;
        const QStringList expected = this->idsOf(whole);
        ASSERT_GE(expected.size(), 23);

        QStringList seen;
        ListRequest piece = request;
        piece.limit = 100;
        do {
            const auto survey = this->repository.survey(request, 7);
            ASSERT_TRUE(survey.has_value()) << survey.error().detail.toStdString();
            for (const ListPiece &each : survey->pieces) {
                piece.upTo = each.end;
                const QStringList ids = this->idsOf(piece);
                EXPECT_EQ(ids.size(), each.rows);
                EXPECT_LE(each.rows, request.limit);
                seen += ids;
                piece.after = each.end;
            }
            request.after = survey->next;
        } while (request.after);
        EXPECT_EQ(seen, expected) << descending;
    }
}

TYPED_TEST(RecordContract, callsARecordByWhatPeopleCallIt)
{
    TypeParam record = fullRecord<TypeParam>(this->world);
    ASSERT_TRUE(this->repository.insert(record));
    QHash<QString, QString> expected;
    if constexpr (hasNumber<TypeParam>)
        expected.insert(record.id.text(), record.number);
    if constexpr (std::is_same_v<TypeParam, Partner>)
        expected.insert(record.id.text(), record.name);
    if constexpr (std::is_same_v<TypeParam, Person>)
        expected.insert(record.id.text(), shortName(record));
    EXPECT_EQ(*this->repository.labels({record.id.text(), base::createUuidV7()}), expected);
}

TYPED_TEST(RecordContract, tellsWhereARecordStands)
{
    this->insertMany(12);
    for (const bool descending : {false, true}) {
        ListRequest request = this->listOf(descending);
        request.limit = 1000;
        const QStringList ids = this->idsOf(request);
        const auto place = this->repository.placeOf(decltype(TypeParam::id)::fromStored(ids[4]), request.sort);
        ASSERT_TRUE(place.has_value() && place->has_value());
        request.after = **place;
        EXPECT_EQ(this->idsOf(request), ids.mid(5));
        request.after.reset();
        request.upTo = **place;
        EXPECT_EQ(this->idsOf(request), ids.mid(0, 5));
    }
    EXPECT_EQ(*this->repository.placeOf(decltype(TypeParam::id)::create(), sortOf<TypeParam>()), std::nullopt);
}
