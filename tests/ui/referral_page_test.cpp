#include "referral/referral_page.h"

#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/field/filter_bar.h"
#include "kit/form/record_form.h"
#include "kit/label.h"
#include "kit/marks.h"
#include "services/case_file/open_case_file.h"
#include "services/partner/add_partner.h"
#include "shell/action_registry.h"
#include "support/open_desk.h"
#include "ui/clipping.h"
#include "ui/fake_navigator.h"
#include "ui/looks.h"
#include "ui/names.h"
#include "ui/texts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

using namespace lotse;
using namespace lotse::domain;
using controllers::ReferralController;
using kit::ActionId;
using referral::ReferralPage;

namespace {

/// Monday 23 November 2026. An open case file and a network of three partners.
class ReferralPageTest : public test::Looks
{
protected:
    ReferralPageTest()
    {
        window.resize(1500, 950);
        page->setParent(&window);
        page->resize(window.size());
        addPartner("Anker Beratung", "DE-NW", {QStringLiteral("de"), QStringLiteral("tr")});
        addPartner("Haus Zuflucht", "DE-BY", {QStringLiteral("de")});
        addPartner("Wegzeichen", "DE", {QStringLiteral("ar")});
        services::CaseFileOpening opening;
        opening.state = QStringLiteral("DE-NW");
        caseFile = *open.stored(
            [opening](const services::Context &context) { return services::OpenCaseFile(context).run(opening); });
        QSignalSpy read(&referrals, &ReferralController::partnersRead);
        open.desk.reopenStore(); // the page learns the codes and the network
        EXPECT_TRUE(test::comes(read));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    ~ReferralPageTest() override { window.hide(); } // while the actions still live

    void addPartner(const char *name, const char *state, const QStringList &languages)
    {
        Partner partner;
        partner.name = QString::fromLatin1(name);
        partner.coverageStates = {QString::fromLatin1(state)};
        partner.languages = languages;
        partner.capacityFree = 2;
        EXPECT_TRUE(open.stored(
            [partner](const services::Context &context) { return services::AddPartner(context).run(partner); }));
    }
    QAbstractItemView *partners() const
    {
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            if (view->accessibleName() == QStringLiteral("Partners"))
                return view;
        }
        return nullptr;
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < partners()->model()->rowCount(); ++row)
            names.append(partners()->model()->index(row, 0).data().toString());
        return names;
    }
    kit::Button *button(const char *text) const
    {
        for (kit::Button *each : page->findChildren<kit::Button *>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        ASSERT_TRUE(button(text)) << text << "\n" << qPrintable(texts());
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    template<class Field>
    Field *field(const char *label) const
    {
        for (const kit::Label *each : page->findChildren<kit::Label *>()) {
            if (each->text() == QString::fromLatin1(label) && each->buddy() && each->isVisible())
                return qobject_cast<Field *>(each->buddy());
        }
        return nullptr;
    }
    QString texts() const { return test::visibleTexts(*page); }
    /// Stores what is asked for, and waits until the referral is read anew.
    void save()
    {
        QSignalSpy opened(&referrals, &ReferralController::referralOpened);
        QSignalSpy changed(&referrals, &ReferralController::referralChanged);
        ASSERT_TRUE(actions.action(ActionId::SaveRecord).isEnabled());
        actions.action(ActionId::SaveRecord).trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !opened.isEmpty() || !changed.isEmpty(); }, 30'000)) << qPrintable(texts());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void propose()
    {
        page->begin(caseFile);
        save();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) // a page within a pane is laid out from the outside in
            QCoreApplication::processEvents();
    }
    const Referral &shown() const { return referrals.shown()->referral; }

    test::OpenDesk open;
    CaseFile caseFile;
    ReferralController referrals{open.desk};
    QWidget window;
    shell::ActionRegistry actions{&window};
    test::FakeNavigator navigator;
    ReferralPage *page = new ReferralPage(referrals, actions, navigator);
    QSignalSpy happened{page, &ReferralPage::happened};
};

} // namespace

TEST_F(ReferralPageTest, OffersThePartnersThatCounselThere)
{
    page->begin(caseFile);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Anker Beratung"), QStringLiteral("Wegzeichen")}))
        << "those of the state, and those of the whole country";
    EXPECT_TRUE(texts().contains(QStringLiteral("2 of 3 fit"))) << qPrintable(texts());
    auto *bar = page->findChild<kit::FilterBar *>();
    Q_EMIT bar->filterRemoved(QStringLiteral("coverage_states"));
    EXPECT_EQ(names().size(), 3);
    auto *find = field<QLineEdit>("Find");
    ASSERT_TRUE(find);
    QTest::keyClicks(find, QStringLiteral("zufl"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Haus Zuflucht")});
    settle();
    EXPECT_EQ(test::unnamedFocusable(window).join(u'\n').toStdString(), "");
    EXPECT_EQ(test::clippedWidgets(window).join(u'\n').toStdString(), "");
}

TEST_F(ReferralPageTest, ProposesToTheChosenPartnerByKeyboard)
{
    page->begin(caseFile);
    EXPECT_EQ(page->title(), QStringLiteral("New referral"));
    ASSERT_TRUE(partners()->hasFocus());
    QTest::keyClick(partners(), Qt::Key_Down);
    EXPECT_TRUE(texts().contains(QStringLiteral("to Wegzeichen"))) << qPrintable(texts());
    QTest::keyClick(partners(), Qt::Key_Return);
    auto *mode = field<kit::ChoiceCombo>("Mode");
    ASSERT_TRUE(mode && mode->hasFocus());
    mode->setKey(QStringLiteral("named"));
    save();
    EXPECT_EQ(referrals.shown()->partner.name, QStringLiteral("Wegzeichen"));
    EXPECT_EQ(shown().mode, QStringLiteral("named"));
    EXPECT_EQ(shown().proposedOn, QDate(2026, 11, 23));
    EXPECT_EQ(page->title(), QStringLiteral("Referral V-2026-0001"));
    EXPECT_EQ(happened.last().first().value<kit::Message>().result, QStringLiteral("Referral proposed"));
    EXPECT_TRUE(button("Offered"));
    EXPECT_FALSE(button("Sent")) << "no move that the state table does not have";
    press("Case file F-2026-0001");
    EXPECT_EQ(navigator.went, QStringList{QStringLiteral("case file ") + caseFile.id.text()});
}

TEST_F(ReferralPageTest, AsksForWhatAMoveNeeds)
{
    propose();
    EXPECT_TRUE(texts().contains(QStringLiteral("consent for this partner is missing"))) << qPrintable(texts());
    press("Consent given");
    actions.action(ActionId::SaveRecord).trigger();
    auto *consent = field<kit::ChoiceCombo>("Kind of consent");
    ASSERT_TRUE(consent);
    ASSERT_TRUE(QTest::qWaitFor([consent] { return kit::hasIssue(consent); }, 30'000)) << "consent is given in some way";
    consent->setKey(QStringLiteral("oral"));
    save();
    EXPECT_EQ(shown().status, ReferralStatus::Consented);
    press("Sent");
    auto *day = field<QLineEdit>("On");
    ASSERT_TRUE(day);
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("+3"));
    actions.action(ActionId::SaveRecord).trigger();
    ASSERT_TRUE(QTest::qWaitFor([day] { return kit::hasIssue(day); }, 30'000)) << "nothing is recorded before it happens";
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("23.11.2026"));
    save();
    EXPECT_EQ(shown().status, ReferralStatus::Sent);
    EXPECT_EQ(shown().feedbackDueOn, QDate(2026, 12, 7));
}

TEST_F(ReferralPageTest, RecordsWhatThePartnerReports)
{
    propose();
    press("Consent given");
    field<kit::ChoiceCombo>("Kind of consent")->setKey(QStringLiteral("written"));
    save();
    press("Sent");
    save();
    press("Other due date …");
    auto *due = field<QLineEdit>("Feedback due on");
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("+3"));
    save();
    EXPECT_EQ(shown().feedbackDueOn, QDate(2026, 11, 26));
    press("Record feedback …");
    field<kit::ChoiceCombo>("Accepted")->setKey(QStringLiteral("yes"));
    QTest::keyClicks(field<QLineEdit>("Outcome"), QStringLiteral("first talk on Friday"));
    save();
    EXPECT_EQ(shown().status, ReferralStatus::Accepted);
    EXPECT_TRUE(button("In counselling"));
    settle();
    EXPECT_EQ(test::unnamedFocusable(window).join(u'\n').toStdString(), "");
}

TEST_F(ReferralPageTest, RefersAgainAfterADecline)
{
    propose();
    press("Declined by caller");
    field<kit::ChoiceCombo>("Reason for declining")->setKey(QStringLiteral("no_contact"));
    save();
    const ReferralId declined = shown().id;
    EXPECT_EQ(shown().declineReason, QStringLiteral("no_contact"));
    press("Refer to another partner …");
    QTest::keyClick(partners(), Qt::Key_Down);
    save();
    EXPECT_EQ(shown().follows, declined);
    EXPECT_EQ(referrals.shown()->partner.name, QStringLiteral("Wegzeichen"));
}

TEST_F(ReferralPageTest, CorrectsWhatWasRecordedWronglyWithAReason)
{
    propose();
    press("Consent given");
    field<kit::ChoiceCombo>("Kind of consent")->setKey(QStringLiteral("written"));
    save();
    press("Correct …");
    auto *state = field<kit::ChoiceCombo>("Status");
    ASSERT_TRUE(state && state->hasFocus());
    EXPECT_EQ(state->key(), QStringLiteral("consented"));
    state->setKey(QStringLiteral("offered"));
    const auto fails = [this] {
        QSignalSpy failed(&referrals, &ReferralController::failed);
        actions.action(ActionId::SaveRecord).trigger();
        ASSERT_TRUE(test::comes(failed));
        settle();
    };
    fails();
    auto *reason = field<QWidget>("Reason");
    ASSERT_TRUE(kit::hasIssue(reason)) << "nothing is corrected without a reason";
    QTest::keyClicks(reason, QStringLiteral("typed in the wrong file"));
    fails();
    auto *consented = field<QLineEdit>("Consent given on");
    ASSERT_TRUE(consented && kit::hasIssue(consented)) << "the day contradicts the state";
    consented->selectAll();
    QTest::keyClick(consented, Qt::Key_Backspace);
    auto *offered = field<QLineEdit>("Offered on");
    ASSERT_TRUE(offered) << "the state needs its day";
    QTest::keyClicks(offered, QStringLiteral("23.11.2026"));
    save();
    EXPECT_EQ(shown().status, ReferralStatus::Offered);
    EXPECT_EQ(shown().offeredOn, QDate(2026, 11, 23));
    EXPECT_FALSE(shown().consentOn.isValid());
    EXPECT_EQ(shown().note, QString()) << "the reason belongs to the case file";
    EXPECT_EQ(happened.last().first().value<kit::Message>().result, QStringLiteral("Referral corrected"));
}

TEST_F(ReferralPageTest, ShowsWhatLeavesTheHouseUntilItHas)
{
    propose();
    const auto leaving = [this]() -> QAbstractItemView * {
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            if (view->accessibleName() == QStringLiteral("What leaves the house") && view->isVisible())
                return view;
        }
        return nullptr;
    };
    ASSERT_TRUE(leaving());
    EXPECT_EQ(leaving()->model()->index(0, 1).data().toString(), QStringLiteral("Case file: Number"));
    EXPECT_EQ(leaving()->model()->index(0, 2).data().toString(), caseFile.number);
    EXPECT_TRUE(page->panes().contains(leaving()));
    EXPECT_TRUE(texts().contains(QStringLiteral("only once the caller has consented"))) << qPrintable(texts());
    press("Consent given");
    field<kit::ChoiceCombo>("Kind of consent")->setKey(QStringLiteral("written"));
    save();
    EXPECT_TRUE(texts().contains(QStringLiteral("with what the caller consented to"))) << qPrintable(texts());
    press("Sent");
    save();
    EXPECT_FALSE(leaving());
}

TEST_F(ReferralPageTest, IsWholeInEveryLookAndLanguage)
{
    propose();
    speak(base::Language::German);
    settle();
    EXPECT_EQ(page->title(), QStringLiteral("Vermittlung V-2026-0001"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Verlässt das Haus"))) << qPrintable(texts());
    for (const double zoom : {1.0, 2.0}) {
        wear(kit::ThemeName::HighContrast, zoom);
        settle();
        EXPECT_EQ(test::clippedWidgets(window).join(u'\n').toStdString(), "") << zoom;
    }
}
