#include "shell/main_window.h"

#include "controllers/contact/call_controller.h"
#include "kit/focus_ring.h"
#include "kit/follow_look.h"
#include "kit/live_region.h"
#include "kit/rule.h"
#include "kit/view/panes.h"
#include "shell/area_list.h"
#include "shell/call_bar.h"
#include "shell/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace lotse::shell {

using kit::ActionId;

namespace {

constexpr qint64 largestMail = 10 * 1024 * 1024;

/// The file of the one e-mail among what is dragged.
QString mailFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive) ? path : QString();
}

/// The page that is shown says how large it wants to be, and nobody asks those that are not.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

MainWindow::MainWindow(controllers::CallController &calls)
    : m_actions(new ActionRegistry(this)),
      m_liveRegion(new kit::LiveRegion(this))
{
    setObjectName(QStringLiteral("main_window"));
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    layOut(calls);
    new kit::FocusRing(this);
    connectSignals();
    connect(&calls, &controllers::CallController::saveStateChanged, this, [this] { m_isLossKnown &= m_callBar->isUnsaved(); });
    retitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut(controllers::CallController &calls)
{
    auto *middle = new QWidget(this);
    m_callBar = new CallBar(calls, *m_actions, middle);
    m_areas = new AreaList(middle);
    m_pages = new PageStack(middle);
    m_message = new kit::MessageStrip(middle);

    auto *content = new QVBoxLayout;
    content->addWidget(m_message);
    content->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_areas);
    row->addWidget(new kit::Rule(Qt::Vertical, kit::Token::Border, middle));
    row->addLayout(content, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new kit::Rule(middle));
    column->addWidget(m_callBar);
    column->addLayout(row, 1);
    column->addWidget(new StatusLine(calls, *m_actions, middle));
    setCentralWidget(middle);
    kit::followLook(this, [content](const kit::Look &look) {
        content->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
        content->setSpacing(look.px(12));
    });
}

void MainWindow::connectSignals()
{
    connect(&m_actions->action(ActionId::NextPane), &QAction::triggered, this, [this] { focusPane(1); });
    connect(&m_actions->action(ActionId::PreviousPane), &QAction::triggered, this, [this] { focusPane(-1); });
    connect(&m_actions->action(ActionId::GoBack), &QAction::triggered, this, &MainWindow::goBack);
}

void MainWindow::addArea(ActionId action, const std::function<kit::Page *()> &page)
{
    QAction *area = &m_actions->action(action);
    m_areas->addArea(area);
    connect(area, &QAction::triggered, this, [this, page] { showPage(page()); });
}

void MainWindow::addPage(kit::Page *page, std::optional<ActionId> area)
{
    m_pages->addWidget(page);
    if (area)
        m_areaOfPage.insert(page, &m_actions->action(*area));
    connect(page, &kit::Page::titleChanged, this, &MainWindow::retitle);
}

void MainWindow::setCount(ActionId area, int count) { m_areas->setCount(&m_actions->action(area), count); }

kit::Page *MainWindow::currentPage() const { return qobject_cast<kit::Page *>(m_pages->currentWidget()); }

void MainWindow::showPage(kit::Page *page, const QString &record)
{
    const bool isOtherRecord = !record.isEmpty() && record != page->record();
    if (kit::Page *before = currentPage(); before && (before != page || isOtherRecord)) {
        m_visited.append({before, before->record()});
        m_message->clear(); // it was about what was done there
    }
    if (!record.isEmpty())
        page->openRecord(record);
    m_pages->setCurrentWidget(page);
    m_pages->updateGeometry();
    m_areas->setCurrent(m_areaOfPage.value(page));
    m_callBar->setOnCallPage(page == m_callPage);
    page->refresh();
    if (QWidget *first = page->firstField())
        first->setFocus(Qt::ShortcutFocusReason);
    retitle();
}

void MainWindow::goBack()
{
    while (!m_visited.isEmpty()) {
        const Place before = m_visited.takeLast();
        if (!before.page)
            continue;
        const QList<Place> rest = m_visited;
        showPage(before.page, before.record);
        m_visited = rest; // going back is no visit
        return;
    }
}

void MainWindow::tell(const kit::Message &message) { m_message->tell(message); }

void MainWindow::tellNoMail()
{
    tell({kit::MessageKind::Danger, tr("This file holds no e-mail"),
          tr("Save the message in the mail program as an .eml file and drop that."), {}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mailFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QFile file(mailFile(*event->mimeData()));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestMail)
        return tellNoMail();
    Q_EMIT mailDropped(file.readAll());
}

QList<QWidget *> MainWindow::panes() const
{
    const kit::Page *page = currentPage();
    QList<QWidget *> panes = page ? page->panes() : QList<QWidget *>();
    panes.append(m_areas);
    return panes;
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> all = panes();
    qsizetype now = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus() || all[i]->isAncestorOf(focusWidget()))
            now = i;
    }
    for (qsizetype tried = 0; tried < all.size(); ++tried) {
        now = (now + step + all.size()) % all.size();
        if (kit::Panes::reach(*all[now]) && all[now]->isEnabled() && all[now]->focusPolicy() != Qt::NoFocus) {
            all[now]->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retitle();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_callBar->isUnsaved() || std::exchange(m_isLossKnown, true))
        return QMainWindow::closeEvent(event);
    event->ignore();
    tell({kit::MessageKind::Warning, tr("The call is not saved"),
          tr("Why, and what to do, stands in the bar above. Closing the window again loses what was typed."), {}});
}

void MainWindow::retitle()
{
    const kit::Page *page = currentPage();
    setWindowTitle(page ? tr("%1 – Lotse (test operation: no real data)").arg(page->title())
                        : tr("Lotse (test operation: no real data)"));
}

} // namespace lotse::shell
