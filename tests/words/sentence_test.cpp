#include "base/device_fault.h"
#include "domain/case_file/case_file.h"
#include "domain/contact/contact.h"
#include "domain/note/note.h"
#include "domain/partner/partner.h"
#include "domain/person/person.h"
#include "domain/record/field.h"
#include "domain/referral/referral.h"
#include "domain/task/task.h"
#include "words/command_line_text.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/issue_text.h"
#include "words/language.h"
#include "words/sentence.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <functional>

using namespace lotse;
using base::Language;

namespace {

using Speak = std::function<QString()>;

QString in(Language language, const Speak &speak)
{
    words::setLanguage(language);
    return speak();
}

/// Every sentence is there in both languages, whole and with its places filled.
void expectSentence(const Speak &speak, const QString &what)
{
    const QString english = in(Language::English, speak);
    const QString german = in(Language::German, speak);
    EXPECT_NE(english, german) << qPrintable(what);
    for (const QString &sentence : {english, german}) {
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(what) << ": " << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(what) << ": " << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u"“”") || sentence.contains(u"„“")) << qPrintable(sentence);
    }
}

/// All the places of a parameter must stand in both languages.
void expectParams(const std::function<QString(const QStringList &)> &speak, const QString &what)
{
    const QStringList params = {QStringLiteral("p-one"), QStringLiteral("p-two"), QStringLiteral("p-three")};
    const QString english = in(Language::English, [&] { return speak(params); });
    const QString german = in(Language::German, [&] { return speak(params); });
    for (const QString &param : params)
        EXPECT_EQ(english.contains(param), german.contains(param)) << qPrintable(what + u' ' + param);
}

const QStringList threeParams = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

} // namespace

TEST(Language, IsAlsoThatOfQt)
{
    const Speak cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    EXPECT_EQ(in(Language::German, cancel), QStringLiteral("Abbrechen")); // package qt6-translations-l10n
    EXPECT_EQ(in(Language::English, cancel), QStringLiteral("Cancel"));
}

TEST(ErrorText, HasASentenceForEveryCode)
{
    for (const base::ErrorCode code : base::allErrorCodes())
        expectSentence(
            [code] {
                return words::errorSentence({code, {}, {}, {}});
            },
            base::errorCodeWord(code));
}

TEST(ErrorText, HasASentenceForEveryFaultOfADevice)
{
    for (const base::DeviceFault fault : base::allDeviceFaults()) {
        const base::Error error{base::ErrorCode::Device, {}, {}, base::deviceFaultWord(fault)};
        expectSentence([&error] { return words::errorSentence(error); }, error.detail);
        EXPECT_NE(words::errorSentence(error), words::errorSentence({base::ErrorCode::Device, {}, {}, {}}));
    }
}

TEST(IssueText, HasASentenceForEveryCode)
{
    for (const base::IssueCode code : base::allIssueCodes()) {
        expectSentence(
            [code] {
                return words::issueSentence({code, {}, threeParams});
            },
            base::issueCodeWord(code));
        expectParams(
            [code](const QStringList &params) {
                return words::issueSentence({code, {}, params});
            },
            base::issueCodeWord(code));
    }
}

TEST(IssueText, NamesTheFieldAndTheValue)
{
    words::setLanguage(Language::English);
    const base::FieldIssue issue{base::IssueCode::UnknownCode,
                                 QStringLiteral("channel"),
                                 {QStringLiteral("fax"), QStringLiteral("channel")}};
    EXPECT_EQ(words::fieldIssueSentence(issue),
              QStringLiteral("channel: “fax” is no key of the code list channel. Use a key of that list."));
    EXPECT_EQ(words::fieldIssueSentence({base::IssueCode::NotUtf8, {}, {}}),
              QStringLiteral("The file holds bytes that are not UTF-8. Save it as UTF-8."));
}

TEST(IssueText, SaysStableWordsInTheReadersLanguage)
{
    const base::FieldIssue wrongType{base::IssueCode::WrongType,
                                     QStringLiteral("minutes"),
                                     {QStringLiteral("text"), QStringLiteral("integer")}};
    words::setLanguage(Language::German);
    EXPECT_EQ(words::issueSentence(wrongType),
              QStringLiteral("„text“ passt hier nicht. Erwartet wird: eine ganze Zahl."));
    const base::FieldIssue malformed{base::IssueCode::MalformedRow, {}, {QStringLiteral("stray_quote")}};
    EXPECT_TRUE(words::issueSentence(malformed).contains(u"Anführungszeichen an falscher Stelle"));
}

TEST(Sentence, KeepsWhatAValueLooksLikeOutOfItsPlaces)
{
    EXPECT_EQ(
        words::fillSentence(QStringLiteral("%1 and %2, 100%"), {QStringLiteral("%2"), QStringLiteral("b")}),
        QStringLiteral("%2 and b, 100%"));
    EXPECT_EQ(words::fillSentence(QStringLiteral("<%1>"), {}), QStringLiteral("<>"));
}

TEST(Sentence, ShowsValuesOnOneShortLine)
{
    const QString shown = words::fillSentence(QStringLiteral("%1"),
                                              {QStringLiteral("a\nb\x1b[31m") + QString(90, u'x')});
    EXPECT_EQ(shown, QStringLiteral("a b [31m") + QString(72, u'x') + u'…');
}

TEST(CommandLineText, HasEverySentence)
{
    for (const auto sentence : words::allCommandLineSentences()) {
        const QString what = QString::number(int(sentence));
        expectSentence([sentence] { return words::commandLineSentence(sentence, threeParams); }, what);
        expectParams(
            [sentence](const QStringList &params) { return words::commandLineSentence(sentence, params); },
            what);
    }
}

TEST(CommandLineText, CountsInBothLanguages)
{
    words::setLanguage(Language::English);
    EXPECT_EQ(words::moreProblems(1), QStringLiteral("And 1 more problem."));
    EXPECT_EQ(words::moreProblems(2), QStringLiteral("And 2 more problems."));
    EXPECT_EQ(words::findingsCount(1), QStringLiteral("1 finding."));
    words::setLanguage(Language::German);
    EXPECT_EQ(words::moreProblems(1), QStringLiteral("Und 1 weiteres Problem."));
    EXPECT_EQ(words::findingsCount(3), QStringLiteral("3 Befunde."));
}

TEST(CommandLineText, NamesLineAndField)
{
    words::setLanguage(Language::German);
    EXPECT_EQ(words::lineSentence(12, QStringLiteral("started_at"), QStringLiteral("Fehlt.")),
              QStringLiteral("Zeile 12, started_at: Fehlt."));
    EXPECT_EQ(words::lineSentence(12, {}, QStringLiteral("Fehlt.")), QStringLiteral("Zeile 12: Fehlt."));
}

template<class R>
void expectLabels()
{
    for (const auto &field : domain::fieldsOf<R>()) {
        if (field.use == domain::FieldUse::Internal)
            continue;
        for (const Language language : {Language::English, Language::German}) {
            words::setLanguage(language);
            EXPECT_NE(words::fieldLabel(field.name), field.name);
            EXPECT_FALSE(words::fieldLabel(field.name).isEmpty()) << qPrintable(field.name);
        }
    }
}

TEST(IssueText, SaysWhatBecameOfAWordThatIsNoLanguage)
{
    const QHash<QString, const char *> sentences = {
        {QStringLiteral("kept_as_note"),
         "“Klingon” is no ISO 639-1 code: it was kept in the note on languages. Write codes such as de or tr."},
        {QStringLiteral("left_out"),
         "“Klingon” is no ISO 639-1 code: it was left out. Write codes such as de or tr."},
        {QStringLiteral("refused"),
         "“Klingon” is no ISO 639-1 code: it was refused. Write codes such as de or tr."}};
    words::setLanguage(Language::English);
    for (auto [what, sentence] : sentences.asKeyValueRange()) {
        EXPECT_EQ(
            words::issueSentence({base::IssueCode::NotALanguage, {}, {QStringLiteral("Klingon"), what}}),
            QString::fromUtf8(sentence));
    }
}

TEST(FieldText, LabelsEveryFieldOfTheDataDictionary)
{
    expectLabels<domain::Contact>();
    expectLabels<domain::Person>();
    expectLabels<domain::CaseFile>();
    expectLabels<domain::Referral>();
    expectLabels<domain::PartnerFeedback>();
    expectLabels<domain::Task>();
    expectLabels<domain::Note>();
    expectLabels<domain::Partner>();
    expectLabels<domain::NetworkReport>();
    words::setLanguage(Language::German);
    EXPECT_EQ(words::fieldLabel(QStringLiteral("persons")), QStringLiteral("Indexpersonen"));
    EXPECT_EQ(words::fieldLabel(QStringLiteral("shoe_size")), QStringLiteral("shoe_size"));
}
