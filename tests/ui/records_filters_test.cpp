#include "kit/field/chip.h"
#include "records/list_filters.h"
#include "ui/looks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>

using namespace lotse;
using namespace lotse::records;
using domain::FilterKey;

namespace {

const QDate monday(2026, 11, 23);

class ListFiltersTest : public test::Looks
{
protected:
    ListFiltersTest()
    {
        filters->setToday(monday);
        filters->setOffered({{QStringLiteral("channel"), OfferedFilter::Kind::Values, FilterKey::Channel, QStringLiteral("Channel"),
                              {{QStringLiteral("phone"), QStringLiteral("Phone"), {}},
                               {QStringLiteral("email"), QStringLiteral("E-mail"), {}},
                               {QStringLiteral("letter"), QStringLiteral("Letter"), {}}}},
                             ListFilters::days(),
                             {QStringLiteral("field_of_work"), OfferedFilter::Kind::FieldsOfWork, {}, QStringLiteral("Field of work"),
                              {{QStringLiteral("return"), QStringLiteral("Return"), {}}}},
                             ListFilters::onDay(QStringLiteral("open_on"), FilterKey::OpenOn, QStringLiteral("Open"))});
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const kit::Chip *chip : bar.findChildren<kit::Chip *>()) {
            if (chip->isRemovable() && !chip->isHidden())
                texts.append(chip->text());
        }
        return texts;
    }

    kit::FilterBar bar;
    ListFilters *filters = new ListFilters(&bar);
};

} // namespace

TEST(DaysOf, NamesSpansOfDays)
{
    struct Row {
        const char *key;
        QDate from;
        QDate to;
    };
    const Row rows[] = {{"today", {2026, 11, 25}, {2026, 11, 25}},      {"this_week", {2026, 11, 23}, {2026, 11, 29}},
                        {"last_week", {2026, 11, 16}, {2026, 11, 22}},  {"this_month", {2026, 11, 1}, {2026, 11, 30}},
                        {"last_month", {2026, 10, 1}, {2026, 10, 31}},  {"this_year", {2026, 1, 1}, {2026, 12, 31}},
                        {"last_year", {2025, 1, 1}, {2025, 12, 31}},    {"other", {}, {}}};
    for (const Row &row : rows) {
        const DaySpan span = daysOf(QString::fromLatin1(row.key), QDate(2026, 11, 25));
        EXPECT_EQ(span.from, row.from) << row.key;
        EXPECT_EQ(span.to, row.to) << row.key;
    }
}

TEST_F(ListFiltersTest, AskForWhatTheChipsSay)
{
    QSignalSpy changed(filters, &ListFilters::changed);
    filters->toggle(QStringLiteral("channel"), QStringLiteral("email"));
    filters->toggle(QStringLiteral("channel"), QStringLiteral("phone"));
    filters->toggle(QStringLiteral("days"), QStringLiteral("this_week"));
    filters->toggle(QStringLiteral("days"), QStringLiteral("today"));
    filters->toggle(QStringLiteral("field_of_work"), QStringLiteral("return"));
    EXPECT_EQ(changed.count(), 5);
    EXPECT_EQ(chips(), (QStringList{QStringLiteral("Channel: Phone, E-mail"), QStringLiteral("Period: today"),
                                    QStringLiteral("Field of work: Return")}));
    domain::ListRequest request;
    request.descending = true;
    request.filters = {{FilterKey::Kind, {QStringLiteral("old")}}};
    request = filters->applied(request);
    EXPECT_TRUE(request.descending);
    ASSERT_EQ(request.filters.size(), 1);
    EXPECT_EQ(request.filters[0].anyOf, (QStringList{QStringLiteral("email"), QStringLiteral("phone")}));
    EXPECT_EQ(request.from, monday);
    EXPECT_EQ(request.to, monday);
    EXPECT_EQ(request.fieldsOfWork, QStringList{QStringLiteral("return")});

    filters->toggle(QStringLiteral("channel"), QStringLiteral("letter"));
    EXPECT_EQ(chips().first(), QStringLiteral("Channel: Phone, 2 more"));
    filters->clear();
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_FALSE(filters->isAnyOn());
    EXPECT_TRUE(filters->applied(request).filters.isEmpty());
    EXPECT_FALSE(filters->applied(request).from.isValid());
}

TEST_F(ListFiltersTest, LetAChipBeRemoved)
{
    filters->setChosen(QStringLiteral("channel"), {QStringLiteral("email")});
    QSignalSpy changed(filters, &ListFilters::changed);
    Q_EMIT bar.filterRemoved(QStringLiteral("channel"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(filters->isAnyOn());
}

TEST_F(ListFiltersTest, TakeOverWhatATileStandsFor)
{
    filters->setChosen(QStringLiteral("field_of_work"), {QStringLiteral("return")});
    filters->setAll({{FilterKey::Channel, {QStringLiteral("letter")}}, {FilterKey::Partner, {QStringLiteral("x")}}},
                    {QDate(2026, 10, 1), QDate(2026, 10, 31)});
    const domain::ListRequest request = filters->applied({});
    ASSERT_EQ(request.filters.size(), 1);
    EXPECT_EQ(request.from, QDate(2026, 10, 1));
    EXPECT_EQ(request.to, QDate(2026, 10, 31));
    EXPECT_TRUE(request.fieldsOfWork.isEmpty());
    EXPECT_EQ(chips().size(), 2);
    EXPECT_TRUE(chips()[1].startsWith(QStringLiteral("Period: Thu 1 Oct"))) << qPrintable(chips()[1]);
}

TEST_F(ListFiltersTest, AskWhatHeldOnOneDay)
{
    const QString id = QStringLiteral("open_on");
    const auto asked = [this] {
        const auto filters_ = filters->applied({}).filters;
        return filters_.size() == 1 && filters_[0].key == FilterKey::OpenOn ? filters_[0].anyOf : QStringList();
    };
    filters->toggle(id, QStringLiteral("today"));
    EXPECT_EQ(asked(), QStringList{QStringLiteral("2026-11-23")});
    filters->toggle(id, QStringLiteral("last_month"));
    EXPECT_EQ(asked(), QStringList{QStringLiteral("2026-10-31")});
    EXPECT_EQ(chips(), QStringList{QStringLiteral("Open: at the end of last month")});
    filters->setAll({{FilterKey::OpenOn, {QStringLiteral("2026-09-30")}}}, {});
    EXPECT_EQ(asked(), QStringList{QStringLiteral("2026-09-30")});
    ASSERT_EQ(chips().size(), 1);
    EXPECT_TRUE(chips().first().startsWith(QStringLiteral("Open: on Wed 30 Sept"))) << qPrintable(chips().first());
}

TEST_F(ListFiltersTest, CallAValueFromElsewhereByItsName)
{
    const QString own = QStringLiteral("0190-own");
    filters->setOffered({{QStringLiteral("counsellor"), OfferedFilter::Kind::Values, FilterKey::Counsellor,
                          QStringLiteral("Responsible"), {{own, QStringLiteral("me"), {}}}}});
    filters->setAll({{FilterKey::Counsellor, {QStringLiteral("0191")}}}, {}, {{QStringLiteral("0191"), QStringLiteral("berta")}});
    EXPECT_EQ(chips(), QStringList{QStringLiteral("Responsible: berta")});
    filters->setAll({{FilterKey::Counsellor, {own}}}, {}, {{own, QStringLiteral("anna")}});
    EXPECT_EQ(chips(), QStringList{QStringLiteral("Responsible: me")});
}

TEST_F(ListFiltersTest, AreKeptWithoutAnyId)
{
    const QString own = QStringLiteral("0190-own");
    filters->setOwn(own);
    filters->setOffered(filters->offered()
                        + QList<OfferedFilter>{{QStringLiteral("counsellor"), OfferedFilter::Kind::Values,
                                                FilterKey::Counsellor, QStringLiteral("Responsible"),
                                                {{own, QStringLiteral("me"), {}}}}});
    filters->setAll({{FilterKey::Channel, {QStringLiteral("letter")}}, {FilterKey::Counsellor, {own}}},
                    {QDate(2026, 10, 1), QDate(2026, 10, 31)});
    const QStringList shown = chips();
    const QJsonObject saved = filters->save();
    EXPECT_FALSE(QJsonDocument(saved).toJson().contains(own.toUtf8())) << "who works here is in the store";
    filters->clear();
    filters->setOwn(QStringLiteral("0190-other")); // in another store one is somebody else
    filters->restore(saved);
    EXPECT_EQ(filters->chosen(QStringLiteral("counsellor")), QStringList{QStringLiteral("0190-other")});
    filters->setOwn(own);
    filters->restore(saved);
    EXPECT_EQ(chips(), shown);
    QJsonObject strange = saved;
    strange.insert(QStringLiteral("shoe_size"), QJsonArray{QStringLiteral("44")});
    strange.insert(QStringLiteral("channel"), 7);
    filters->restore(strange);
    EXPECT_EQ(chips().size(), shown.size() - 1) << "what no list offers is left out";
}

TEST_F(ListFiltersTest, AreChosenInMenus)
{
    bar.show();
    filters->showMenu();
    const auto menus = bar.findChildren<QMenu *>();
    ASSERT_FALSE(menus.isEmpty());
    QAction *email = nullptr;
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("E-mail"))
                email = action;
        }
    }
    ASSERT_TRUE(email);
    EXPECT_FALSE(email->isChecked());
    email->trigger();
    EXPECT_EQ(filters->chosen(QStringLiteral("channel")), QStringList{QStringLiteral("email")});
    menus.first()->close();
}
