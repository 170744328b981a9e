#include "records/named_filters.h"

#include "base/one_line.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace lotse::records {

namespace {

constexpr int longestName = 40;
constexpr double nameWidth = 230;

/// A menu takes "&" for a mnemonic.
QString inMenu(const QString &name)
{
    return base::shownOnOneLine(name, longestName).replace(u'&', QLatin1String("&&"));
}

} // namespace

NamedFilters::NamedFilters(QWidget *parent)
    : QWidget(parent),
      m_open(new kit::Button(this)),
      m_label(new kit::Label({}, kit::TextRole::Body, kit::Token::TextMuted, this)),
      m_name(new QLineEdit(this))
{
    m_open->setKind(kit::ButtonKind::Flat);
    m_open->setCompact(true);
    m_label->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : QList<QWidget *>{m_open, m_label, m_name})
        row->addWidget(part);
    kit::followLook(this, [this, row](const kit::Look &look) {
        row->setSpacing(look.px(8));
        m_name->setFixedWidth(look.px(nameWidth));
    });
    connect(m_open, &QPushButton::clicked, this, &NamedFilters::showMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &NamedFilters::takeName);
    m_label->hide();
    m_name->hide();
    retranslate();
}

void NamedFilters::keep(const QString &name, const QByteArray &view)
{
    m_named.removeIf([&name](const Named &each) { return each.name == name; });
    m_named.append({name, view});
    std::ranges::sort(m_named, [](const Named &a, const Named &b) { return a.name.localeAwareCompare(b.name) < 0; });
    Q_EMIT changed();
}

void NamedFilters::remove(const QString &name)
{
    m_named.removeIf([&name](const Named &each) { return each.name == name; });
    Q_EMIT changed();
}

QByteArray NamedFilters::save() const
{
    QJsonObject named;
    for (const Named &each : m_named)
        named.insert(each.name, QString::fromLatin1(each.view.toBase64()));
    return QJsonDocument(named).toJson(QJsonDocument::Compact);
}

void NamedFilters::restore(const QByteArray &bytes)
{
    m_named.clear();
    const QJsonObject named = QJsonDocument::fromJson(bytes).object();
    for (auto each = named.begin(); each != named.end(); ++each) {
        const QByteArray view = QByteArray::fromBase64(each.value().toString().toLatin1());
        if (!each.key().isEmpty() && !view.isEmpty())
            m_named.append({each.key().left(longestName), view});
    }
}

void NamedFilters::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
}

void NamedFilters::fill(QMenu &menu)
{
    for (const Named &each : std::as_const(m_named))
        connect(menu.addAction(inMenu(each.name)), &QAction::triggered, this,
                [this, view = each.view] { Q_EMIT chosen(view); });
    menu.addSeparator();
    connect(menu.addAction(tr("Keep these filters …")), &QAction::triggered, this, &NamedFilters::askName);
    if (m_named.isEmpty())
        return;
    QMenu *removal = menu.addMenu(tr("Remove"));
    for (const Named &each : std::as_const(m_named))
        connect(removal->addAction(inMenu(each.name)), &QAction::triggered, this,
                [this, name = each.name] { remove(name); });
}

void NamedFilters::askName()
{
    m_label->show();
    m_name->show();
    m_name->setFocus();
}

void NamedFilters::takeName()
{
    const QString name = base::oneLine(m_name->text()).simplified();
    if (!name.isEmpty())
        Q_EMIT keepWanted(name);
    endNaming();
}

void NamedFilters::endNaming()
{
    m_open->setFocus();
    m_name->clear();
    m_label->hide();
    m_name->hide();
}

bool NamedFilters::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_name || !isEscape)
        return QWidget::eventFilter(watched, event);
    endNaming();
    return true;
}

void NamedFilters::retranslate()
{
    m_open->setText(tr("My filters"));
    m_label->setText(tr("Keep as"));
    // The name stands in the settings of the user, outside the store.
    m_name->setPlaceholderText(tr("without names of people"));
}

} // namespace lotse::records
