#include "domain/record/field.h"
#include "domain/store.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace lotse::domain;

namespace {

template<class R>
class FieldTableOf : public testing::Test
{
};
using AllRecords = testing::Types<Contact, Person, CaseFile, Referral, PartnerFeedback, Task, Note, Partner, NetworkReport>;
TYPED_TEST_SUITE(FieldTableOf, AllRecords);

/// Some value that fits the type and is not the default.
template<class R>
FieldValue sample(const Field<R> &field)
{
    switch (field.type) {
    case FieldType::CodedList:
    case FieldType::Words:
    case FieldType::Languages:
    case FieldType::References:
        return QStringList{QStringLiteral("a"), QStringLiteral("b")};
    case FieldType::Relations:
        return QStringList{QStringLiteral("a>b=mother")};
    case FieldType::Day:
        return QStringLiteral("2026-10-05");
    case FieldType::Instant:
        return lotse::base::Instant{1234};
    case FieldType::Integer:
        return qint64(7);
    case FieldType::Boolean:
        return qint64(1);
    case FieldType::Coded:
        // A state is an enumeration: only its own words are taken.
        if (field.name == QLatin1String("status"))
            return field.list == QLatin1String("contact_status") ? QStringLiteral("finished")
                 : field.list == QLatin1String("referral_status") ? QStringLiteral("sent")
                                                                   : QStringLiteral("open");
        return QStringLiteral("some_code");
    default:
        return QStringLiteral("text");
    }
}

} // namespace

TYPED_TEST(FieldTableOf, givesBackWhatWasWritten)
{
    for (const Field<TypeParam> &field : fieldsOf<TypeParam>()) {
        TypeParam record;
        const FieldValue value = sample(field);
        field.write(record, value);
        EXPECT_EQ(field.read(record), value) << field.name.toStdString();
        EXPECT_EQ(changedFields(TypeParam(), record), QStringList{field.name});
    }
}

TYPED_TEST(FieldTableOf, namesEachFieldOnceAndEachListWhereOneIsNeeded)
{
    QSet<QString> names;
    for (const Field<TypeParam> &field : fieldsOf<TypeParam>()) {
        EXPECT_FALSE(names.contains(field.name)) << field.name.toStdString();
        names.insert(field.name);
        EXPECT_EQ(!field.list.isEmpty(), field.type == FieldType::Coded || field.type == FieldType::CodedList);
        EXPECT_EQ(field.target.has_value(), field.type == FieldType::Reference || field.type == FieldType::References);
    }
}

TYPED_TEST(FieldTableOf, startsEveryCodedFieldAtNotAsked)
{
    for (const Field<TypeParam> &field : fieldsOf<TypeParam>()) {
        if (field.type == FieldType::Coded && field.name != QLatin1String("status")) {
            EXPECT_EQ(field.read(TypeParam()), FieldValue(notAsked)) << field.name.toStdString();
        }
    }
}
