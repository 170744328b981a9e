#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

const QString root = QStringLiteral(LOTSE_SOURCE_ROOT);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

struct TranslationFile {
    const char *language;
    QStringList options;
};

class TranslationFiles : public ::testing::TestWithParam<TranslationFile>
{
protected:
    [[nodiscard]] static QString path()
    {
        return root + QStringLiteral("/resources/i18n/lotse_%1.ts").arg(QLatin1String(GetParam().language));
    }
};

} // namespace

TEST_P(TranslationFiles, HoldEverySentenceOfTheSources)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    ASSERT_TRUE(QFile::copy(path(), copy));
    const QStringList arguments = {QStringLiteral("-silent"), QStringLiteral("-locations"),
                                   QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                                   root + QStringLiteral("/src/words")};
    ASSERT_EQ(QProcess::execute(QStringLiteral(LOTSE_LUPDATE),
                                arguments + GetParam().options + QStringList{QStringLiteral("-ts"), copy}),
              0);
    EXPECT_EQ(contentOf(copy), contentOf(path())) << "docs/how-to/add-words.md says how to update the file.";
}

TEST_P(TranslationFiles, HoldNoUnfinishedMessage)
{
    QXmlStreamReader xml(contentOf(path()));
    int messages = 0;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == u"translation") {
            EXPECT_TRUE(xml.attributes().isEmpty()) << qPrintable(source);
            EXPECT_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
                << qPrintable(source);
        }
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GT(messages, 0);
}

INSTANTIATE_TEST_SUITE_P(All, TranslationFiles,
                         ::testing::Values(TranslationFile{"de", {}},
                                           TranslationFile{"en", {QStringLiteral("-pluralonly")}}),
                         [](const auto &language) { return std::string(language.param.language); });
