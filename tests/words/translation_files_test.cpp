#include <QDir>
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

/// The rooms that have sentences, each with its pair of files.
QStringList translatedRooms() { return QStringLiteral(LOTSE_TRANSLATED_ROOMS).split(u','); }

QString folderOf(const QString &room)
{
    const QString inSrc = root + QStringLiteral("/src/") + room;
    return QFile::exists(inSrc) ? inSrc : root + QStringLiteral("/ui/") + room;
}

/// A room and a language: "words", "de".
class TranslationFiles : public ::testing::TestWithParam<std::tuple<QString, const char *>>
{
protected:
    [[nodiscard]] static QString room() { return std::get<0>(GetParam()); }
    [[nodiscard]] static bool isGerman() { return std::get<1>(GetParam()) == std::string("de"); }
    [[nodiscard]] static QString path()
    {
        return root + QStringLiteral("/resources/i18n/%1_%2.ts").arg(room(), QLatin1String(std::get<1>(GetParam())));
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
                                   QStringLiteral("-I"), root + QStringLiteral("/ui"),
                                   folderOf(room())};
    const QStringList options = isGerman() ? QStringList() : QStringList{QStringLiteral("-pluralonly")};
    ASSERT_EQ(QProcess::execute(QStringLiteral(LOTSE_LUPDATE),
                                arguments + options + QStringList{QStringLiteral("-ts"), copy}),
              0);
    EXPECT_EQ(contentOf(copy), contentOf(path())) << "docs/how-to/add-words.md says how to update the file.";
}

TEST_P(TranslationFiles, HoldNoUnfinishedMessage)
{
    QXmlStreamReader xml(contentOf(path()));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            EXPECT_TRUE(xml.attributes().isEmpty()) << qPrintable(source);
            EXPECT_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
                << qPrintable(source);
        }
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_TRUE(!isGerman() || !source.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, TranslationFiles,
                         ::testing::Combine(::testing::ValuesIn(translatedRooms()), ::testing::Values("de", "en")),
                         [](const auto &file) {
                             return std::get<0>(file.param).toStdString() + '_' + std::get<1>(file.param);
                         });

TEST(TranslationFiles, AreThereForEveryRoomOfTheWindow)
{
    for (const QString &room : QDir(root + QStringLiteral("/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(translatedRooms().contains(room)) << qPrintable(room);
}
