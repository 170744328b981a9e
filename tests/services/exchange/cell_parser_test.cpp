#include "services/exchange/cell_parser.h"
#include "services/use_case.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::services;
using domain::FieldType;
using Shape = Cell::Shape;

namespace {

const domain::CodeBook codes({
    {QStringLiteral("channel"),
     {{QStringLiteral("phone"), {}, {}, {}, {}, {}}, {QStringLiteral("email"), {}, {}, {}, {}, {}}}},
    {QStringLiteral("answer"),
     {{QStringLiteral("yes"), {}, {}, {}, {}, {}}, {QStringLiteral("no"), {}, {}, {}, {}, {}}}},
});

Cell raw(const char *text) { return {Shape::Raw, QString::fromUtf8(text), {}}; }
Cell text(const char *text) { return {Shape::Text, QString::fromUtf8(text), {}}; }
Cell list(const QStringList &items) { return {Shape::List, {}, items}; }
Cell number(const char *text) { return {Shape::Number, QString::fromLatin1(text), {}}; }
Cell truth(bool value)
{
    return {Shape::Truth, value ? QStringLiteral("true") : QStringLiteral("false"), {}};
}
const Cell object{Shape::Other, QStringLiteral("object"), {}};

struct Case {
    FieldType type;
    const char *list;
    Cell cell;
    const char *expected; ///< the value as text, or "!issue" with its parameters
};

const Case cases[] = {
    {FieldType::Text, "", {}, ""},
    {FieldType::Text, "", raw("  Ä \n x "), "  Ä \n x "},
    {FieldType::Text, "", text("a;b"), "a;b"},
    {FieldType::Text, "", number("5"), "!wrong_type 5 text"},
    {FieldType::Text, "", list({QStringLiteral("a"), QStringLiteral("b")}), "!wrong_type a;b text"},
    {FieldType::Text, "", object, "!wrong_type object text"},
    {FieldType::Coded, "channel", {}, "not_asked"},
    {FieldType::Coded, "channel", raw("  "), "not_asked"},
    {FieldType::Coded, "channel", raw(" phone "), "phone"},
    {FieldType::Coded, "channel", text("not_asked"), "not_asked"},
    {FieldType::Coded, "channel", raw("fax"), "!unknown_code fax channel"},
    {FieldType::Coded, "channel", number("1"), "!wrong_type 1 code"},
    {FieldType::Coded, "channel", raw("true"), "!unknown_code true channel"},
    {FieldType::Coded, "answer", raw("yes"), "yes"},
    {FieldType::Coded, "answer", raw("true"), "yes"},
    {FieldType::Coded, "answer", truth(false), "no"},
    {FieldType::CodedList, "channel", raw(" phone ; ;email;phone;not_asked"), "phone;email"},
    {FieldType::CodedList, "channel", list({QStringLiteral("email")}), "email"},
    {FieldType::CodedList, "channel", raw("phone;fax"), "!unknown_code fax channel"},
    {FieldType::CodedList, "channel", text("phone"), "!wrong_type phone list"},
    {FieldType::Words, "", raw("a; b;a"), "a;b;a"},
    {FieldType::Day, "", raw(" 2026-02-28 "), "2026-02-28"},
    {FieldType::Day, "", raw("2026-02-29"), "!impossible_date 2026-02-29"},
    {FieldType::Day, "", raw("28.02.2026"), "!impossible_date 28.02.2026"},
    {FieldType::Day, "", raw("2026-2-8"), "!impossible_date 2026-2-8"},
    {FieldType::Day, "", number("20260228"), "!wrong_type 20260228 date"},
    {FieldType::Month, "", raw("2026-02"), "2026-02"},
    {FieldType::Month, "", raw("2026-13"), "!impossible_date 2026-13"},
    {FieldType::Month, "", number("202602"), "!wrong_type 202602 month"},
    {FieldType::Instant, "", {}, ""},
    {FieldType::Instant, "", raw("2026-03-01T09:05:00+01:00"), "2026-03-01T08:05:00Z"},
    {FieldType::Instant, "", raw("2026-03-01T09:05:00"), "!instant_without_offset 2026-03-01T09:05:00"},
    {FieldType::Instant, "", raw("2026-03-01"), "!instant_without_offset 2026-03-01"},
    {FieldType::Instant, "", raw("2026-02-30T09:05:00Z"), "!impossible_date 2026-02-30T09:05:00Z"},
    {FieldType::Instant, "", raw("yesterday"), "!impossible_date yesterday"},
    {FieldType::Instant, "", number("5"), "!wrong_type 5 instant"},
    {FieldType::Integer, "", {}, ""},
    {FieldType::Integer, "", raw(" 12 "), "12"},
    {FieldType::Integer, "", number("12"), "12"},
    {FieldType::Integer, "", raw("-1"), "!negative_number -1"},
    {FieldType::Integer, "", raw("1.5"), "!wrong_type 1.5 integer"},
    {FieldType::Integer, "", raw("99999999999"), "!wrong_type 99999999999 integer"},
    {FieldType::Integer, "", text("12"), "!wrong_type 12 integer"},
    {FieldType::Boolean, "", {}, "0"},
    {FieldType::Boolean, "", raw("Yes"), "1"},
    {FieldType::Boolean, "", raw("0"), "0"},
    {FieldType::Boolean, "", truth(true), "1"},
    {FieldType::Boolean, "", raw("perhaps"), "!wrong_type perhaps boolean"},
    {FieldType::Boolean, "", list({QStringLiteral("true")}), "!wrong_type true boolean"},
    {FieldType::Reference, "", raw(" K-2026-000001 "), "K-2026-000001"},
    {FieldType::Reference, "", number("7"), "!wrong_type 7 text"},
    {FieldType::References, "", raw("p1; p2;p1"), "p1;p2;p1"}, // refused where links are looked up
    {FieldType::Relations, "", raw("p1>p2=mother"), "p1>p2=mother"},
};

QString outcome(const CellForm &form, const Cell &cell)
{
    CellFindings findings;
    const QString value = historyText(CellParser(codes).parse(form, cell, findings));
    if (findings.issues.isEmpty())
        return value;
    const base::FieldIssue &issue = findings.issues.first();
    EXPECT_EQ(issue.field, form.field);
    return u'!' + base::issueCodeWord(issue.code) + u' ' + issue.params.join(u' ');
}

} // namespace

TEST(CellParser, TurnsCellsIntoValuesOrIssues)
{
    for (const Case &each : cases) {
        SCOPED_TRACE(::testing::Message() << int(each.type) << " " << each.cell.text.toStdString());
        const CellForm form{QStringLiteral("field"), each.type, QString::fromLatin1(each.list), false};
        EXPECT_EQ(outcome(form, each.cell), QString::fromUtf8(each.expected));
    }
}

TEST(CellParser, RefusesTextThatNoStoreCanCarry)
{
    const CellForm form{QStringLiteral("note"), FieldType::Text, {}, false};
    EXPECT_EQ(outcome(form, {Shape::Raw, QStringLiteral("a") + QChar(0), {}}),
              QStringLiteral("!nul_character "));
    EXPECT_EQ(outcome(form, {Shape::Text, QString(QChar(0xd800)), {}}), QStringLiteral("!not_utf8 "));
    EXPECT_EQ(outcome(form, {Shape::Text, QString(1'000'001, u'x'), {}}),
              QStringLiteral("!text_too_long 1000000"));
    EXPECT_EQ(outcome(form, {Shape::Text, QString(1'000'000, u'x'), {}}).size(), 1'000'000);
    const CellForm words{QStringLiteral("offers"), FieldType::Words, {}, false};
    EXPECT_EQ(outcome(words, list({QStringLiteral("a"), QString(QChar(0))})),
              QStringLiteral("!nul_character "));
}

TEST(CellParser, ReportsLanguagesThatAreNoCode)
{
    CellFindings findings;
    const CellParser parser(codes);
    const CellForm form{QStringLiteral("languages"), FieldType::Languages, {}, false};
    const auto value = parser.parse(form, raw("de;EN;interpreters for others;de"), findings);
    EXPECT_EQ(historyText(value), QStringLiteral("de;en"));
    EXPECT_TRUE(findings.issues.isEmpty());
    EXPECT_EQ(findings.otherLanguages, QStringList{QStringLiteral("interpreters for others")});
    ASSERT_EQ(findings.notes.size(), 1);
    EXPECT_EQ(
        findings.notes.first(),
        (base::FieldIssue{base::IssueCode::NotALanguage,
                          form.field,
                          {QStringLiteral("interpreters for others"), QStringLiteral("kept_as_note")}}));

    const CellForm one{QStringLiteral("language"), FieldType::Text, {}, true};
    EXPECT_EQ(historyText(parser.parse(one, raw(" TR "), findings)), QStringLiteral("tr"));
    EXPECT_EQ(historyText(parser.parse(one, raw("Turkish"), findings)), QString());
    EXPECT_TRUE(findings.issues.isEmpty());
    ASSERT_EQ(findings.notes.size(), 2);
    EXPECT_EQ(findings.notes.last().params,
              (QStringList{QStringLiteral("Turkish"), QStringLiteral("left_out")}));
}
