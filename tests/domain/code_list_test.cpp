#include "domain/record/field.h"
#include "domain/store.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;

namespace {

QList<CodeList> shippedLists()
{
    QList<CodeList> lists;
    const QDir folder(QStringLiteral(LOTSE_RESOURCES "/codelists"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto list = codeListFromJson(file.readAll());
        EXPECT_TRUE(list.has_value()) << name.toStdString() << (list ? "" : list.error().detail.toStdString());
        if (list) {
            EXPECT_EQ(list->name + QLatin1String(".json"), name);
            lists.append(*list);
        }
    }
    return lists;
}

template<class E>
QStringList wordsOf()
{
    QStringList words;
    for (const E value : allOf<E>())
        words.append(word(value));
    words.sort();
    return words;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

template<class R>
void expectListsOf(const CodeBook &book)
{
    for (const Field<R> &field : fieldsOf<R>()) {
        if (!field.list.isEmpty()) {
            EXPECT_FALSE(book.keys(field.list).isEmpty()) << field.list.toStdString();
        }
    }
}

} // namespace

TEST(ShippedCodeLists, haveALabelInBothLanguagesForEveryKey)
{
    for (const CodeList &list : shippedLists()) {
        QSet<QString> german, english;
        for (const CodeEntry &entry : list.codes) {
            german.insert(entry.german);
            english.insert(entry.english);
        }
        EXPECT_EQ(german.size(), list.codes.size()) << list.name.toStdString();
        EXPECT_EQ(english.size(), list.codes.size()) << list.name.toStdString();
    }
}

TEST(ShippedCodeLists, coverEveryCodedField)
{
    const CodeBook book(shippedLists());
    expectListsOf<Contact>(book);
    expectListsOf<Person>(book);
    expectListsOf<CaseFile>(book);
    expectListsOf<Referral>(book);
    expectListsOf<PartnerFeedback>(book);
    expectListsOf<Task>(book);
    expectListsOf<Partner>(book);
}

TEST(ShippedCodeLists, nameTheStatesThatTheRulesKnow)
{
    const CodeBook book(shippedLists());
    EXPECT_EQ(sorted(book.keys(QStringLiteral("contact_status"))), wordsOf<ContactStatus>());
    EXPECT_EQ(sorted(book.keys(QStringLiteral("case_file_status"))), wordsOf<CaseFileStatus>());
    EXPECT_EQ(sorted(book.keys(QStringLiteral("referral_status"))), wordsOf<ReferralStatus>());
}

TEST(CodeBook, offersOnlyWhatIsValidOnTheDayButKnowsAll)
{
    const CodeBook book(shippedLists());
    const auto offersSchool = [&book](QDate day) {
        for (const CodeEntry &entry : book.offered(QStringLiteral("caller_group"), day)) {
            if (entry.key == QLatin1String("school"))
                return true;
        }
        return false;
    };
    EXPECT_FALSE(offersSchool(QDate(2015, 6, 30)));
    EXPECT_TRUE(offersSchool(QDate(2015, 7, 1)));
    EXPECT_TRUE(book.contains(QStringLiteral("caller_group"), QStringLiteral("school")));
    EXPECT_TRUE(book.contains(QStringLiteral("caller_group"), notAsked));
    EXPECT_FALSE(book.contains(QStringLiteral("caller_group"), QStringLiteral("neighbourhood")));
    EXPECT_FALSE(book.contains(QStringLiteral("no_such_list"), notAsked));
}

TEST(CodeListFromJson, refusesWhatIsNotAList)
{
    for (const char *json : {"", "[]", "{\"list\":\"x\",\"codes\":[]}", "{\"codes\":[{\"key\":\"a\",\"de\":\"A\",\"en\":\"A\"}]}",
                             "{\"list\":\"x\",\"codes\":[{\"key\":\"a\",\"de\":\"\",\"en\":\"A\"}]}",
                             "{\"list\":\"x\",\"codes\":[{\"key\":\"a\",\"de\":\"A\",\"en\":\"A\"},{\"key\":\"a\",\"de\":\"B\",\"en\":\"B\"}]}"})
        EXPECT_FALSE(codeListFromJson(QByteArray(json)).has_value()) << json;
}
