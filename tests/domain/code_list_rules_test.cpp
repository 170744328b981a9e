#include "domain/code_list/code_list_rules.h"
#include "support/shipped_codes.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;

namespace {

CodeEntry entry(const char *key, const char *german, const char *english)
{
    return {QString::fromUtf8(key), QString::fromUtf8(german), QString::fromUtf8(english), {}, {}, {}};
}

const CodeList topics{QStringLiteral("topics"), {entry("a", "Ah", "Ay"), entry("b", "Beh", "Bee")}};

QStringList issuesOf(const CodeList &after, const CodeList &before = topics)
{
    QStringList texts;
    for (const base::FieldIssue &issue : checkCodeListChange(before, after))
        texts.append(issue.field + u' ' + base::issueCodeWord(issue.code));
    return texts;
}

CodeList changed(void (*change)(CodeList &list), CodeList list = topics)
{
    change(list);
    return list;
}

} // namespace

TEST(CodeListRules, TakesLabelsOrderValidityAndNewCodes)
{
    EXPECT_EQ(issuesOf(topics), QStringList());
    EXPECT_EQ(issuesOf(changed([](CodeList &list) {
                  list.codes.move(0, 1);
                  list.codes[0].german = QStringLiteral("Anders");
                  list.codes[0].validTo = QDate(2026, 12, 31);
                  list.codes.append(entry("", "Neu", "New"));
                  list.codes.append(entry("", "Auch neu", "New, too"));
              })),
              QStringList());
}

TEST(CodeListRules, LetsNoCodeGo)
{
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes.removeLast(); })), QStringList(QStringLiteral("key required")));
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes[1].key = QStringLiteral("a"); })),
              QStringList({QStringLiteral("1.key duplicate_value"), QStringLiteral("key required")}));
}

TEST(CodeListRules, AsksForBothLabelsAndDaysInOrder)
{
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes[1].english = QStringLiteral("  "); })),
              QStringList(QStringLiteral("1.english required")));
    EXPECT_EQ(issuesOf(changed([](CodeList &list) {
                  list.codes[0].validFrom = QDate(2026, 2, 1);
                  list.codes[0].validTo = QDate(2026, 1, 1);
              })),
              QStringList(QStringLiteral("0.valid_to end_before_start")));
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes[0].german = QStringLiteral("a") + QChar(0); })),
              QStringList(QStringLiteral("0.german nul_character")));
}

TEST(CodeListRules, KeepsWhatRulesDependOn)
{
    const CodeList danger{QStringLiteral("danger"), {entry("self", "Selbst", "Self"), entry("immediate", "Akut", "Acute")}};
    const auto end = [](CodeList &list) {
        for (CodeEntry &each : list.codes)
            each.validTo = QDate(2026, 12, 31);
    };
    EXPECT_EQ(issuesOf(changed(end, danger), danger), QStringList(QStringLiteral("1.valid_to needed_by_rules")));
    const CodeList answers{QStringLiteral("yes_no_unknown"), {entry("yes", "Ja", "Yes")}};
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes.append(entry("", "Jein", "Perhaps")); }, answers), answers),
              QStringList(QStringLiteral("1.key needed_by_rules")));
    EXPECT_EQ(issuesOf(changed([](CodeList &list) { list.codes[0].german = QStringLiteral("Jawohl"); }, answers), answers),
              QStringList()) << "what it is called is nobody's rule";
}

TEST(CodeListRules, NamesOnlyCodesThatAreShipped)
{
    const CodeBook &book = tests::shippedCodes();
    int systemCodes = 0;
    for (const QString &list : book.listNames()) {
        for (const CodeEntry &each : book.entries(list)) {
            systemCodes += !isSystemList(list) && isSystemCode(list, each.key);
            EXPECT_FALSE(isSystemCode(list, each.key) && each.validTo.isValid()) << qPrintable(list + u'/' + each.key);
        }
    }
    EXPECT_EQ(systemCodes, 25);
}

TEST(CodeListRules, MakesKeysThatNobodyHas)
{
    EXPECT_EQ(newCodeKey(QStringLiteral("Online radicalisation!"), {}), QStringLiteral("online_radicalisation"));
    EXPECT_EQ(newCodeKey(QStringLiteral("Bee"), {QStringLiteral("bee"), QStringLiteral("bee_2")}), QStringLiteral("bee_3"));
    EXPECT_EQ(newCodeKey(QStringLiteral("Not asked"), {}), QStringLiteral("not_asked_2"));
    EXPECT_EQ(newCodeKey(QStringLiteral("…"), {}), QStringLiteral("code"));
}

TEST(CodeListRules, TellsWhatChanged)
{
    const CodeList after = changed([](CodeList &list) {
        list.codes[0].german = QStringLiteral("Anders");
        list.codes.move(0, 1);
        list.codes.append(entry("c", "Zeh", "Sea"));
    });
    QStringList changes;
    for (const CodeChange &change : codeListChanges(topics, after))
        changes.append(change.field + u'=' + change.before);
    EXPECT_EQ(changes.join(u' '), QStringLiteral("a.german=Ah c.german= c.english= order=a;b"));
}
