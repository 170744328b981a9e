// Measures the window from within, on the stores of several scales side by side: the frame after a key, the form of a
// call, the first rows of a list, frames while it scrolls, and the way to its end. Variants: `app` the shipped window,
// `naive` QSqlTableModel, `floor` a model of constants in the same view.
// Usage: bench_view RESULTS.json S=STORE…

#include "app/tour/keyboard.h"
#include "app/window.h"
#include "benchmarks/frames.h"
#include "call/call_page.h"
#include "call/contacts_page.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/table_view.h"
#include "records/list_cell.h"
#include "storage/sqlite_store_factory.h"

#include <QDir>
#include <QScreen>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>

using namespace lotse;
using bench::giveUp;

namespace {

constexpr int rounds = 9;
constexpr int keysPerRound = 60;
constexpr int framesPerRound = 150;
constexpr int framesBetweenJumps = 10;
constexpr QSize pageSize(1360, 860);

/// As many rows and columns as a list, the same text in every cell: what Qt itself costs.
class ConstantModel : public QAbstractTableModel
{
public:
    ConstantModel(int rows, int columns) : m_rows(rows), m_columns(columns) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Beratung")) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
};

/// The window over the store of one scale, and what an ordinary program has beside it.
class ScaleBench
{
public:
    ScaleBench(bench::FrameApplication &application, const bench::ScaledStore &store, bench::Samples &samples);
    ~ScaleBench()
    {
        m_naive = {};
        QSqlDatabase::removeDatabase(m_scale);
    }
    ScaleBench(const ScaleBench &) = delete;
    ScaleBench &operator=(const ScaleBench &) = delete;

    void measureCall();
    void measureFirstRows();
    void measureScrolling();
    void measureEnd();

private:
    /// A list page of its own, as it is when somebody opens it for the first time.
    std::unique_ptr<call::ContactsPage> shownPage();
    /// The list as an ordinary program has it: a table model over a query. Of the few columns that ours shows, too.
    void showNaive(QTableView &table, QSqlTableModel &model);
    void typeInto(QWidget &field, const char *operation, const QString &text);
    void scroll(QTableView &table, const char *variant, const std::function<bool()> &isLoaded);
    void add(const char *operation, const char *variant, double milliseconds);

    bench::FrameApplication &m_application;
    QString m_scale;
    bench::Samples &m_samples;
    storage::SqliteStoreFactory m_stores;
    base::SystemClock m_clock;
    std::unique_ptr<app::Window> m_window;
    std::unique_ptr<app::Keyboard> m_keyboard;
    QSqlDatabase m_naive;
};

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

controllers::PagedList &listOf(const QWidget &page) { return *page.findChild<controllers::PagedList *>(); }

bool isLoaded(const QTableView &table, const controllers::PagedList &list)
{
    const int last = table.rowAt(table.viewport()->height() - 1);
    return !list.idAt(table.rowAt(0)).isEmpty() && !list.idAt(last < 0 ? list.rowCount() - 1 : last).isEmpty();
}

ScaleBench::ScaleBench(bench::FrameApplication &application, const bench::ScaledStore &store, bench::Samples &samples)
    : m_application(application),
      m_scale(store.scale),
      m_samples(samples),
      m_naive(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store.scale))
{
    m_naive.setDatabaseName(store.path);
    m_naive.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    app::Options options;
    options.store = store.path;
    m_window = std::make_unique<app::Window>(options, app::Preferences(), m_stores, m_clock);
    m_keyboard = std::make_unique<app::Keyboard>(m_window->mainWindow());
    m_window->start();
    m_application.until([this] { return m_window->controllers().desk.isOpen(); });
    m_application.untilAnswered(m_window->controllers().desk);
    if (!m_naive.open()
        || m_naive.exec(QStringLiteral("create temp view list as select position, number, started_at, counsellor_id, channel, "
                                       "caller_group, kind, state, minutes from contact")).lastError().isValid())
        giveUp(store.path);
}

void ScaleBench::add(const char *operation, const char *variant, double milliseconds)
{
    m_samples.add(QStringLiteral("view/%1/%2/%3").arg(QLatin1String(operation), QLatin1String(variant), m_scale),
                  milliseconds);
}

/// A key counts only where it changed what is on the screen.
void ScaleBench::typeInto(QWidget &field, const char *operation, const QString &text)
{
    const QWidget &window = m_window->mainWindow();
    const QRect place(field.mapTo(&window, QPoint()), field.size());
    const auto pixels = [&window, &place] {
        return window.screen()->grabWindow(window.winId(), place.x(), place.y(), place.width(), place.height()).toImage();
    };
    field.setFocus();
    m_application.untilPainted(window);
    for (const QChar letter : text) {
        const QImage before = pixels();
        QElapsedTimer timer;
        timer.start();
        m_keyboard->type(letter);
        m_application.untilPainted(window);
        add(operation, "app", milliseconds(timer));
        if (pixels() == before)
            giveUp(QStringLiteral("a key changed nothing in ") + QLatin1String(operation));
    }
}

void ScaleBench::measureCall()
{
    m_window->comeToFront();
    m_application.until([this] { return m_window->mainWindow().isActiveWindow(); });
    const auto &calls = m_window->controllers().calls;
    call::CallPage *page = nullptr;
    QElapsedTimer timer;
    timer.start();
    m_keyboard->press(QStringLiteral("F2"));
    m_application.untilPainted(m_window->mainWindow(), [this, &page, &calls] {
        page = qobject_cast<call::CallPage *>(m_window->mainWindow().currentPage());
        return calls.current() && page && page->firstField()->hasFocus();
    });
    add("call_form", "app", milliseconds(timer));
    typeInto(*page->firstField(), "key_in_topic", QStringLiteral("withdr"));
    m_keyboard->press(QStringLiteral("Tab"));
    QString note = QStringLiteral("Der Sohn hat mit den alten Freunden gebrochen und verlässt kaum noch das Zimmer. ");
    typeInto(*page->findChild<QWidget *>(QStringLiteral("note")), "key_in_note", note.left(keysPerRound));
    m_keyboard->press(QStringLiteral("Ctrl+Return"));
    m_application.until([&calls] { return !calls.current(); });
    m_application.untilAnswered(m_window->controllers().desk);
}

std::unique_ptr<call::ContactsPage> ScaleBench::shownPage()
{
    auto page = std::make_unique<call::ContactsPage>(m_window->controllers().desk, m_window->mainWindow().actions(),
                                                     m_window->pages());
    page->resize(pageSize);
    page->show();
    page->refresh();
    m_application.untilPainted(*page, [&list = listOf(*page)] { return list.rowCount() > 0; });
    return page;
}

void ScaleBench::showNaive(QTableView &table, QSqlTableModel &model)
{
    model.setTable(QStringLiteral("list"));
    model.setSort(0, Qt::DescendingOrder);
    model.select();
    table.setModel(&model);
    table.resize(pageSize);
    table.show();
    m_application.untilPainted(table);
}

void ScaleBench::measureFirstRows()
{
    QElapsedTimer timer;
    timer.start();
    const auto page = shownPage();
    add("first_rows", "app", milliseconds(timer));
    timer.start();
    m_application.until([&list = listOf(*page)] { return list.isCounted(); });
    add("whole_count", "app", milliseconds(timer));
    m_application.untilAnswered(m_window->controllers().desk);

    timer.start();
    QSqlTableModel model(nullptr, m_naive);
    QTableView table;
    showNaive(table, model);
    add("first_rows", "naive", milliseconds(timer));
}

/// Page by page, and now and then to quite another place, where one frame shows that rows are read and the next one
/// shows them. A frame counts with all that the thread of the window did since it was asked for or since the last one.
void ScaleBench::scroll(QTableView &table, const char *variant, const std::function<bool()> &isLoaded)
{
    QScrollBar &bar = *table.verticalScrollBar();
    for (int i = 0; i < framesPerRound; ++i) {
        const int place = i % framesBetweenJumps == 0 ? int(qint64(bar.maximum()) * (i * 61 % 100) / 100)
                                                      : bar.value() + bar.pageStep();
        qint64 begin = app::EventWatch::threadTime();
        bar.setValue(place);
        do {
            m_application.untilPainted(*table.window());
            const qint64 end = app::EventWatch::threadTime();
            add("frame", variant, double(end - begin) / 1e6);
            begin = end;
        } while (!isLoaded());
    }
}

void ScaleBench::measureScrolling()
{
    const auto page = shownPage();
    auto &table = *page->findChild<kit::TableView *>();
    controllers::PagedList &list = listOf(*page);
    m_application.until([&list] { return list.isCounted(); });
    scroll(table, "app", [&table, &list] { return isLoaded(table, list); });

    ConstantModel constants(list.rowCount(), list.columnCount());
    kit::TableView floor;
    floor.setModel(&constants);
    floor.setItemDelegate(new kit::CellDelegate(records::listCell, &floor));
    floor.setColumnWidths(records::columnWidths(list.columns()));
    for (int i = 0; i < list.columnCount(); ++i)
        floor.setColumnHidden(i, table.isColumnHidden(i));
    floor.resize(table.size());
    floor.show();
    m_application.untilPainted(floor);
    scroll(floor, "floor", [] { return true; });
}

void ScaleBench::measureEnd()
{
    const auto page = shownPage();
    auto &table = *page->findChild<kit::TableView *>();
    controllers::PagedList &list = listOf(*page);
    m_application.until([&list] { return list.isCounted(); });
    m_application.untilAnswered(m_window->controllers().desk);
    QElapsedTimer timer;
    timer.start();
    table.scrollToBottom();
    m_application.untilPainted(*page, [&table, &list] {
        return table.rowAt(table.viewport()->height() - 1) < 0 || !list.idAt(list.rowCount() - 1).isEmpty();
    });
    add("to_end", "app", milliseconds(timer));

    QSqlTableModel model(nullptr, m_naive);
    QTableView naive;
    showNaive(naive, model);
    timer.start();
    while (model.canFetchMore())
        model.fetchMore();
    naive.scrollToBottom();
    m_application.untilPainted(naive);
    add("to_end", "naive", milliseconds(timer));
}

} // namespace

int main(int argc, char **argv)
{
    const bench::OwnHome home;
    bench::FrameApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0); // a caret that blinks is a frame that no key asked for
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() < 2)
        giveUp(QStringLiteral("usage: bench_view RESULTS.json S=STORE…"));
    bench::Samples samples;
    std::vector<std::unique_ptr<ScaleBench>> scales;
    for (const bench::ScaledStore &store : bench::scaledStores(arguments.mid(1)))
        scales.push_back(std::make_unique<ScaleBench>(application, store, samples));
    for (int round = 0; round < rounds; ++round) {
        for (const auto measure : {&ScaleBench::measureCall, &ScaleBench::measureFirstRows, &ScaleBench::measureScrolling,
                                   &ScaleBench::measureEnd}) {
            for (const auto &scale : scales)
                (*scale.*measure)();
        }
    }
    samples.write(arguments.first());
    return 0;
}
