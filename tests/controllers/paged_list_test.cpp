#include "controllers/list/lists.h"
#include "controllers/list/paged_list.h"
#include "support/open_desk.h"
#include "words/language.h"

#include <QAbstractItemModelTester>

using namespace lotse;
using namespace lotse::domain;
using controllers::PagedList;
using controllers::RecordIdRole;

namespace {

constexpr int many = 2534;

/// A desk with some thousand contacts, one a minute, and a list of them.
class PagedListTest : public ::testing::Test
{
protected:
    PagedListTest()
    {
        words::setLanguage(base::Language::German);
        list.retranslate();
        QList<Contact> contacts;
        for (int i = 0; i < many; ++i)
            contacts.append(contactAt(i));
        put(contacts);
        for (int i = many - 1; i >= 0; --i)
            newestFirst.append(contacts[i].id.text());
    }
    ~PagedListTest() override { words::setLanguage(base::Language::English); }

    Contact contactAt(int minute) const
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.number = QStringLiteral("K-2026-%1").arg(++numbers, 6, 10, QLatin1Char('0'));
        contact.status = ContactStatus::Finished;
        contact.fieldOfWork = minute % 2 ? QStringLiteral("radicalisation") : QStringLiteral("return");
        contact.channel = minute % 10 == 0 ? QStringLiteral("email") : QStringLiteral("phone");
        contact.startedAt = base::Instant{1'790'000'000'000 + qint64(minute) * 60'000};
        contact.counsellor = desk.desk.setting().actor.id;
        return contact;
    }

    /// Writes contacts: new ones, and changed ones with the revision they have.
    void put(QList<Contact> contacts)
    {
        const auto written = test::awaited(desk.desk.write([&contacts](const services::Context &context) -> base::Result<void> {
            LOTSE_TRY(transaction, Transaction::beginWrite(context.store.unitOfWork));
            for (Contact &contact : contacts)
                LOTSE_CHECK(contact.revision == 0 ? context.store.contacts.insert(contact)
                                                  : context.store.contacts.update(contact));
            return transaction.commit();
        }));
        ASSERT_TRUE(written);
    }
    Contact stored(const QString &id)
    {
        return *desk.stored(
            [id](const services::Context &context) { return context.store.contacts.find(ContactId::fromStored(id)); });
    }

    void showAll(const ListRequest &request)
    {
        list.show(request);
        ASSERT_TRUE(QTest::qWaitFor([this] { return list.isCounted(); }, 30'000));
    }
    ListRequest allNewestFirst() const { return list.request(); }

    /// The id of a row, once it is read.
    QString idAt(int row)
    {
        static_cast<void>(list.data(list.index(row, 0)));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !list.idAt(row).isEmpty(); }, 30'000)) << row;
        return list.idAt(row);
    }
    int loadedRows() const
    {
        int rows = 0;
        for (int row = 0; row < list.rowCount(); ++row)
            rows += !list.idAt(row).isEmpty();
        return rows;
    }

    mutable int numbers = 0;
    test::OpenDesk desk;
    PagedList list{controllers::contactList(desk.desk), desk.desk};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QStringList newestFirst;
};

} // namespace

TEST_F(PagedListTest, ShowsTheFirstRowsBeforeItCounts)
{
    int rowsAtFirst = -1;
    bool wasCounted = true;
    QObject::connect(&list, &PagedList::shown, &list, [&] {
        rowsAtFirst = list.rowCount();
        wasCounted = list.isCounted();
    });
    showAll(allNewestFirst());
    EXPECT_EQ(rowsAtFirst, PagedList::pageLength);
    EXPECT_FALSE(wasCounted);
    EXPECT_EQ(list.rowCount(), many);
    EXPECT_EQ(list.idAt(0), newestFirst.first());
}

TEST_F(PagedListTest, ReadsEveryRowWhenItIsLookedAtAndKeepsFew)
{
    showAll(allNewestFirst());
    for (int row = 0; row < many; row += 37)
        EXPECT_EQ(idAt(row), newestFirst[row]) << row;
    EXPECT_EQ(idAt(many - 1), newestFirst.last());
    EXPECT_LE(loadedRows(), PagedList::keptPages * PagedList::pageLength);
    EXPECT_GT(loadedRows(), PagedList::pageLength);
    EXPECT_EQ(idAt(0), newestFirst.first()) << "what was let go is read again";
}

TEST_F(PagedListTest, KeepsTheCurrentRowWhateverComesAndGoes)
{
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    showAll(allNewestFirst());
    idAt(150);
    const QPersistentModelIndex current = list.index(150, 0);

    Contact changed = stored(newestFirst[140]);
    changed.channel = QStringLiteral("letter");
    Contact gone = stored(newestFirst[120]);
    gone.fieldOfWork = QStringLiteral("elsewhere"); // the wall hides it
    Contact moved = stored(newestFirst[130]);
    moved.startedAt = base::Instant{1'790'000'000'000 + qint64(many) * 60'000};
    put({contactAt(many + 1), contactAt(many + 2), changed, gone, moved});
    list.refresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list.rowCount() == many + 1; }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return current.row() == 151; }, 30'000)) << current.row();
    EXPECT_EQ(list.idAt(current.row()), newestFirst[150]);
    EXPECT_EQ(list.idAt(2), moved.id.text());
    EXPECT_EQ(resets.count(), 0);
    const int channel = 2;
    EXPECT_EQ(list.index(141, channel).data().toString(), QStringLiteral("Brief"));
}

TEST_F(PagedListTest, TakesInWhatWasAddedWhereNobodyLooked)
{
    showAll(allNewestFirst());
    Contact late = contactAt(5);
    late.startedAt.milliseconds += 1;
    put({late});
    list.refresh();
    const auto lateRow = many - 6;
    idAt(lateRow);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list.rowCount() == many + 1; }, 30'000));
    EXPECT_EQ(list.idAt(lateRow), late.id.text());
}

TEST_F(PagedListTest, ReadsTheListAnewWhereAPieceGrewTooLong)
{
    showAll(allNewestFirst());
    QList<Contact> added;
    for (int i = 0; i < 600; ++i)
        added.append(contactAt(many + i));
    put(added);
    QSignalSpy shown(&list, &PagedList::shown);
    list.refresh();
    ASSERT_TRUE(test::comes(shown));
    ASSERT_TRUE(QTest::qWaitFor([this] { return list.isCounted() && list.rowCount() == many + 600; }, 30'000));
    EXPECT_EQ(list.idAt(0), added.last().id.text());
}

TEST_F(PagedListTest, ExchangesTheRowsWithoutLeavingTheViewAlone)
{
    showAll(allNewestFirst());
    int fewest = many;
    QObject::connect(&list, &QAbstractItemModel::rowsRemoved, &list, [&] { fewest = std::min(fewest, list.rowCount()); });
    ListRequest written = allNewestFirst();
    written.filters = {{FilterKey::Channel, {QStringLiteral("email")}}};
    showAll(written);
    EXPECT_EQ(list.rowCount(), (many + 9) / 10);
    EXPECT_GE(fewest, PagedList::pageLength);

    ListRequest none = written;
    none.filters = {{FilterKey::Channel, {QStringLiteral("chat")}}};
    showAll(none);
    EXPECT_EQ(list.rowCount(), 0);
}

TEST_F(PagedListTest, ForgetsTheAnswerToAnOutdatedQuestion)
{
    ListRequest written = allNewestFirst();
    written.filters = {{FilterKey::Channel, {QStringLiteral("email")}}};
    QSignalSpy shown(&list, &PagedList::shown);
    list.show(allNewestFirst());
    list.show(written);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list.isCounted(); }, 30'000));
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(list.rowCount(), (many + 9) / 10);
}

TEST_F(PagedListTest, TurnsTheOrderAround)
{
    showAll(allNewestFirst());
    list.sort(0, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list.isCounted(); }, 30'000));
    EXPECT_EQ(list.idAt(0), newestFirst.last());
    list.sort(1, Qt::DescendingOrder); // no order is offered by number
    EXPECT_TRUE(list.isCounted());
    EXPECT_FALSE(list.request().descending);
}

TEST_F(PagedListTest, FindsAPlaceByItsKey)
{
    showAll(allNewestFirst());
    QSignalSpy found(&list, &PagedList::found);
    QSignalSpy missed(&list, &PagedList::missed);
    const auto goTo = [&](const services::ListGoal &goal) {
        const auto answers = found.count() + missed.count();
        list.goTo(goal);
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.count() + missed.count() > answers; }, 30'000));
    };
    const Contact oldest = stored(newestFirst.last());
    goTo({.reference = oldest.number});
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found[0][0].toInt(), many - 1);
    EXPECT_EQ(list.idAt(many - 1), oldest.id.text());

    const Contact middle = stored(newestFirst[1000]);
    const QDate day = base::localDay(middle.startedAt, desk.desk.setting().organisation.zone);
    goTo({.day = day});
    ASSERT_EQ(found.count(), 2);
    const Contact first = stored(list.idAt(found[1][0].toInt()));
    EXPECT_EQ(base::localDay(first.startedAt, desk.desk.setting().organisation.zone), day);

    goTo({.reference = QStringLiteral("K-1999-000001")});
    EXPECT_EQ(missed.count(), 1);
    ListRequest written = allNewestFirst();
    written.filters = {{FilterKey::Channel, {QStringLiteral("email")}}};
    showAll(written);
    goTo({.reference = stored(newestFirst[many - 2]).number});
    EXPECT_EQ(missed.count(), 2) << "the filter hides it";
}

TEST_F(PagedListTest, GoesToTheEndOnceItIsCounted)
{
    QSignalSpy found(&list, &PagedList::found);
    list.show(allNewestFirst());
    list.goToEnd();
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(found[0][0].toInt(), many - 1);
}

TEST_F(PagedListTest, SpeaksTheLanguageOfTheWindow)
{
    showAll(allNewestFirst());
    EXPECT_EQ(list.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Beginn"));
    EXPECT_EQ(list.index(0, 2).data().toString(), QStringLiteral("Telefon"));
    words::setLanguage(base::Language::English);
    QSignalSpy headers(&list, &QAbstractItemModel::headerDataChanged);
    list.retranslate();
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(list.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Started at"));
    EXPECT_EQ(list.index(0, 2).data().toString(), QStringLiteral("Phone"));
}

TEST_F(PagedListTest, TellsAStatusByShapeAndTone)
{
    showAll(allNewestFirst());
    const int status = list.columnCount() - 1;
    const QModelIndex cell = list.index(0, status);
    EXPECT_EQ(cell.data().toString(), QStringLiteral("Fertig"));
    EXPECT_EQ(cell.data(controllers::StatusShapeRole).toString(), QStringLiteral("check_ring"));
    EXPECT_EQ(cell.data(controllers::StatusToneRole).toString(), QStringLiteral("success"));
    EXPECT_EQ(cell.data(controllers::StatusKeyRole).toString(), QStringLiteral("finished"));
    EXPECT_FALSE(list.index(0, 0).data(controllers::StatusShapeRole).isValid());
    EXPECT_EQ(cell.data(RecordIdRole).toString(), newestFirst.first());
}

TEST_F(PagedListTest, IsEmptyWhileTheStoreIsClosedAndComesBackWithIt)
{
    showAll(allNewestFirst());
    QSignalSpy closed(&desk.desk, &controllers::Desk::storeClosed);
    desk.desk.closeStore();
    ASSERT_TRUE(test::comes(closed));
    EXPECT_EQ(list.rowCount(), 0);
    QSignalSpy failed(&list, &PagedList::failed);
    list.reload();
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed[0][0].value<base::Error>().code, base::ErrorCode::Offline);
}
