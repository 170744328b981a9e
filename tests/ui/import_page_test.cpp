#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/message_strip.h"
#include "kit/prompts.h"
#include "kit/status_mark.h"
#include "settings/import_page.h"
#include "support/open_desk.h"
#include "ui/clipping.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace lotse;
using controllers::ImportController;

namespace {

/// Names one file, and fails on any other question.
class FileAnswer : public kit::Prompts
{
public:
    [[nodiscard]] std::optional<QString> fileToOpen(const kit::FileQuestion &) override { return file; }
    [[nodiscard]] std::optional<QString> fileToSave(const kit::FileQuestion &) override { return unexpected(); }
    [[nodiscard]] std::optional<QString> folder(const QString &, const QString &) override { return unexpected(); }
    [[nodiscard]] bool confirm(const kit::ConfirmQuestion &) override { return unexpected().has_value(); }
    [[nodiscard]] bool print(const kit::PrintQuestion &) override { return unexpected().has_value(); }
    void tellFailure(const QString &, const QString &) override { (void)unexpected(); }

    std::optional<QString> file;

private:
    static std::optional<QString> unexpected()
    {
        ADD_FAILURE() << "nobody expected this question";
        return std::nullopt;
    }
};

class ImportPageTest : public test::Looks
{
protected:
    ImportPageTest()
    {
        imports.setKind(services::ExchangeKind::People);
        page.reset(new settings::ImportPage({desk.desk, imports, prompts}));
        page->resize(1360, 860);
        page->show();
    }

    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page->findChildren<kit::Button *>()) {
            if (each->text().remove(u'&').startsWith(QLatin1String(text)))
                return each;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }
    void choose(const QByteArray &content)
    {
        prompts.file = folder.filePath(QStringLiteral("people.csv"));
        QFile file(*prompts.file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QSignalSpy opened(&imports, &ImportController::fileOpened);
        QTest::keyClick(button("Choose file"), Qt::Key_Space);
        ASSERT_TRUE(test::comes(opened));
    }
    void judge()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return imports.judgement().has_value(); }, 30'000));
    }
    bool says(const char *text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        }
        return false;
    }
    QTableView *problems() const
    {
        for (QTableView *table : page->findChildren<QTableView *>()) {
            if (table->accessibleName() == QLatin1String("Problems of the rows"))
                return table;
        }
        return nullptr;
    }

    test::OpenDesk desk;
    QTemporaryDir folder;
    FileAnswer prompts;
    ImportController imports{desk.desk};
    std::unique_ptr<settings::ImportPage> page;
};

const QByteArray twoPeople = "Key,Surname,Role\n1,Beispiel,caller\n2,Muster,uncle\n";

} // namespace

TEST_F(ImportPageTest, ShowsWhatIsRefusedBeforeAnythingIsWritten)
{
    choose(twoPeople);
    EXPECT_TRUE(says("External id")) << "what is still to be said";
    EXPECT_FALSE(button("Import")->isEnabled());
    auto *key = page->findChildren<kit::ChoiceCombo *>()[1];
    key->setFocus();
    QTest::keyClick(key, Qt::Key_E); // External id
    judge();
    ASSERT_EQ(problems()->model()->rowCount(), 1);
    EXPECT_EQ(problems()->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(problems()->model()->index(0, 1).data().toString(), QStringLiteral("Role"));
    EXPECT_TRUE(problems()->model()->index(0, 3).data().toString().contains(QStringLiteral("uncle")));
    EXPECT_EQ(page->findChild<kit::StatusMark *>()->status().word, QStringLiteral("1 row refused"));
    EXPECT_FALSE(button("Import 1 row")->isEnabled());
    EXPECT_FALSE(button("Import 1 row")->toolTip().isEmpty());

    QTest::keyClick(page->findChild<QCheckBox *>(), Qt::Key_Space);
    ASSERT_TRUE(button("Import 1 row")->isEnabled());
    QSignalSpy happened(page.get(), &settings::ImportPage::happened);
    QTest::keyClick(button("Import 1 row"), Qt::Key_Space);
    ASSERT_TRUE(test::comes(happened));
    const auto message = happened.first().first().value<kit::Message>();
    EXPECT_EQ(message.result, QStringLiteral("1 row imported"));
    EXPECT_TRUE(message.detail.endsWith(QStringLiteral("Left out: 1")));
}

TEST_F(ImportPageTest, SaysWhyAFileIsNone)
{
    choose("");
    EXPECT_EQ(page->findChild<kit::MessageStrip *>()->message().result, QStringLiteral("Nothing was changed"));
    EXPECT_TRUE(page->findChild<kit::MessageStrip *>()->message().detail.contains(QStringLiteral("a file that holds rows")));
    EXPECT_FALSE(says("Which column is which field"));
}

TEST_F(ImportPageTest, OpensNoChooserOverACall)
{
    page->setCallRunning(true);
    EXPECT_FALSE(button("Choose file")->isEnabled());
    EXPECT_FALSE(button("Choose file")->toolTip().isEmpty());
    page->setCallRunning(false);
    EXPECT_TRUE(button("Choose file")->isEnabled());
}

TEST_F(ImportPageTest, IsWholeAndNamedInEveryLookAndLanguage)
{
    choose("external_id,role,family_name\n1,caller,Beispiel\n2,uncle,Muster\n");
    judge();
    for (const base::Language language : {base::Language::English, base::Language::German}) {
        speak(language);
        for (const kit::ThemeName theme : test::allThemes) {
            for (const double zoom : {1.0, 2.0}) {
                wear(theme, zoom);
                page->resize(1360, 860);
                QTest::qWait(1);
                EXPECT_EQ(test::clippedWidgets(*page), QStringList()) << int(theme) << zoom;
                EXPECT_EQ(test::unnamedFocusable(*page), QStringList());
            }
        }
    }
    EXPECT_EQ(page->title(), QStringLiteral("Import"));
}
