#include "domain/case_file/case_file.h"
#include "domain/contact/contact.h"
#include "domain/partner/partner.h"
#include "domain/person/person.h"
#include "domain/record/check_fields.h"
#include "support/shipped_codes.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using base::FieldIssue;
using base::IssueCode;
using tests::shippedCodes;

namespace {

struct ValueRow {
    const char *what;
    FieldType type;
    FieldUse use;
    FieldValue value;
    std::optional<IssueCode> issue;
};

QString longText(qsizetype bytes) { return QString(bytes, u'x'); }

const ValueRow valueRows[] = {
    {"absent text", FieldType::Text, FieldUse::Optional, QString(), std::nullopt},
    {"absent required text", FieldType::Text, FieldUse::Required, QString(), IssueCode::Required},
    {"absent required number", FieldType::Integer, FieldUse::Required, FieldValue(), IssueCode::Required},
    {"absent required list", FieldType::Words, FieldUse::Required, QStringList(), IssueCode::Required},
    {"absent required instant", FieldType::Instant, FieldUse::Required, base::Instant(), IssueCode::Required},
    {"required code not asked", FieldType::Coded, FieldUse::Required, notAsked, IssueCode::Required},
    {"required instant", FieldType::Instant, FieldUse::Required, base::Instant{1}, std::nullopt},
    {"code not asked", FieldType::Coded, FieldUse::Optional, notAsked, std::nullopt},
    {"known code", FieldType::Coded, FieldUse::Optional, QStringLiteral("phone"), std::nullopt},
    {"unknown code", FieldType::Coded, FieldUse::Optional, QStringLiteral("telex"), IssueCode::UnknownCode},
    {"empty code", FieldType::Coded, FieldUse::Optional, QString(), IssueCode::UnknownCode},
    {"known codes", FieldType::CodedList, FieldUse::Optional,
     QStringList{QStringLiteral("phone"), QStringLiteral("chat")}, std::nullopt},
    {"one unknown code", FieldType::CodedList, FieldUse::Optional,
     QStringList{QStringLiteral("phone"), QStringLiteral("telex")}, IssueCode::UnknownCode},
    {"not asked among others", FieldType::CodedList, FieldUse::Optional, QStringList{notAsked},
     IssueCode::UnknownCode},
    {"languages", FieldType::Languages, FieldUse::Optional,
     QStringList{QStringLiteral("de"), QStringLiteral("tr")}, std::nullopt},
    {"no language", FieldType::Languages, FieldUse::Optional, QStringList{QStringLiteral("Kurdish")},
     IssueCode::NotALanguage},
    {"month", FieldType::Month, FieldUse::Optional, QStringLiteral("2026-10"), std::nullopt},
    {"no month", FieldType::Month, FieldUse::Optional, QString(), std::nullopt},
    {"impossible month", FieldType::Month, FieldUse::Optional, QStringLiteral("2026-13"),
     IssueCode::ImpossibleDate},
    {"links", FieldType::References, FieldUse::Optional,
     QStringList{QStringLiteral("a"), QStringLiteral("b")}, std::nullopt},
    {"one link twice", FieldType::References, FieldUse::Optional,
     QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}, IssueCode::DuplicateValue},
    {"zero", FieldType::Integer, FieldUse::Optional, qint64(0), std::nullopt},
    {"negative", FieldType::Integer, FieldUse::Optional, qint64(-1), IssueCode::NegativeNumber},
    {"ten thousand characters", FieldType::Text, FieldUse::Optional, longText(10'000), std::nullopt},
    {"longest text", FieldType::Text, FieldUse::Optional, longText(longestText), std::nullopt},
    {"too long text", FieldType::Text, FieldUse::Optional, longText(longestText + 1), IssueCode::TextTooLong},
    {"too long in bytes", FieldType::Text, FieldUse::Optional, QString(longestText / 2 + 1, QChar(u'ä')),
     IssueCode::TextTooLong},
    {"nul in a text", FieldType::Text, FieldUse::Optional, QString(1, QChar(u'\0')), IssueCode::NulCharacter},
    {"nul in a list", FieldType::Words, FieldUse::Optional, QStringList{QString(1, QChar(u'\0'))},
     IssueCode::NulCharacter},
};

} // namespace

TEST(CheckValue, findsWhatIsWrongWithAValue)
{
    for (const ValueRow &row : valueRows) {
        QList<FieldIssue> issues;
        checkValue(QStringLiteral("some_field"), row.type, row.use, QStringLiteral("channel"), row.value,
                   shippedCodes(), issues);
        ASSERT_EQ(issues.size(), row.issue ? 1 : 0) << row.what;
        if (row.issue) {
            EXPECT_EQ(issues.first().code, *row.issue) << row.what;
            EXPECT_EQ(issues.first().field, QStringLiteral("some_field")) << row.what;
        }
    }
}

TEST(CheckValue, namesWhatItsSentenceNeeds)
{
    QList<FieldIssue> issues;
    checkValue(QStringLiteral("channel"), FieldType::Coded, FieldUse::Optional, QStringLiteral("channel"),
               QStringLiteral("telex"), shippedCodes(), issues);
    checkValue(QStringLiteral("minutes"), FieldType::Integer, FieldUse::Optional, {}, qint64(-5),
               shippedCodes(), issues);
    EXPECT_EQ(issues[0].params, (QStringList{QStringLiteral("telex"), QStringLiteral("channel")}));
    EXPECT_EQ(issues[1].params, QStringList{QStringLiteral("-5")});
}

TEST(CheckFields, everyTableNamesListsThatExist)
{
    const auto lists = shippedCodes().listNames();
    const auto check = [&](const auto &fields) {
        for (const auto &field : fields) {
            const bool isCoded = field.type == FieldType::Coded || field.type == FieldType::CodedList;
            EXPECT_TRUE(!isCoded || lists.contains(field.list)) << field.list.toStdString();
        }
    };
    check(fieldsOf<Contact>());
    check(fieldsOf<Person>());
    check(fieldsOf<Partner>());
}

template<class R>
static QStringList fieldsThatRefuseALinkTwice()
{
    const QString id = PersonId::create().text();
    QStringList refused;
    for (const Field<R> &field : fieldsOf<R>()) {
        R record;
        field.write(record, QStringList{id, id});
        if (checkFields(record, shippedCodes())
                .contains(FieldIssue{IssueCode::DuplicateValue, field.name, {id}}))
            refused.append(field.name);
    }
    return refused;
}

TEST(CheckFields, refusesALinkThatStandsTwice)
{
    EXPECT_EQ(
        fieldsThatRefuseALinkTwice<Contact>(),
        (QStringList{QStringLiteral("callers"), QStringLiteral("persons"), QStringLiteral("case_files")}));
    EXPECT_EQ(fieldsThatRefuseALinkTwice<CaseFile>(),
              (QStringList{QStringLiteral("callers"), QStringLiteral("persons")}));
}

TEST(CheckFields, findsEveryIssueOfARecord)
{
    Partner partner;
    partner.kind = QStringLiteral("circus");
    partner.capacityFree = -1;
    const auto issues = checkFields(partner, shippedCodes());
    QStringList fields;
    for (const FieldIssue &issue : issues)
        fields.append(issue.field);
    EXPECT_EQ(fields,
              (QStringList{QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("capacity_free")}));
}

TEST(CheckPostcode2, takesTwoDigitsAndNoMore)
{
    const std::pair<const char *, bool> rows[] = {{"", true},       {"44", true},  {"01", true}, {"4", false},
                                                  {"44801", false}, {"4x", false}, {" 4", false}};
    for (const auto &[text, isFine] : rows) {
        QList<FieldIssue> issues;
        checkPostcode2(QStringLiteral("postcode2"), QString::fromLatin1(text), issues);
        EXPECT_EQ(issues.isEmpty(), isFine) << text;
    }
    QList<FieldIssue> issues;
    checkPostcode2(QStringLiteral("postcode2"), QStringLiteral("٤٤"), issues);
    EXPECT_EQ(issues.size(), 1) << "digits of other scripts";
}
