#include "call/caller_panel.h"

#include "call/hit_delegate.h"
#include "controllers/person/caller_controller.h"
#include "domain/person/person_rules.h"
#include "kit/button.h"
#include "kit/field/undo_key.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"
#include "kit/rule.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lotse::call {

using kit::IconName;
using kit::TextRole;
using kit::Token;

namespace {

constexpr int visibleRows = 5;
constexpr double labelWidth = 160; ///< "Number for calling back" is the longest

} // namespace

CallerPanel::CallerPanel(controllers::CallerController &callers, QWidget *parent)
    : Panel(parent),
      m_callers(callers),
      m_label(new kit::Label(this)),
      m_name(new QLineEdit(this)),
      m_count(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_hits(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_linked(new QWidget(this)),
      m_linkedName(new kit::Label({}, TextRole::BodyStrong, Token::Text, m_linked)),
      m_open(new kit::Button(m_linked)),
      m_unlink(new kit::Button(m_linked)),
      m_numberLabel(new kit::Label(this)),
      m_number(new QLineEdit(this)),
      m_codeWordLabel(new kit::Label(this)),
      m_codeWord(new QLineEdit(this))
{
    layOut();
    connectSignals();
    retranslate();
    showLinked({});
}

void CallerPanel::layOut()
{
    m_label->setBuddy(m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_name, 1);
    auto *linkedRow = new QHBoxLayout(m_linked);
    linkedRow->addWidget(m_linkedName);
    linkedRow->addStretch();
    for (kit::Button *button : {m_open, m_unlink}) {
        linkedRow->addWidget(button);
        button->setKind(kit::ButtonKind::Flat);
        button->setCompact(true);
    }

    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setEditTriggers(QListView::NoEditTriggers);
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->installEventFilter(this);

    body()->addLayout(row);
    body()->addWidget(m_linked);
    auto *countRow = new QHBoxLayout;
    countRow->addWidget(m_count);
    body()->addLayout(countRow);
    body()->addWidget(m_hits);
    m_numberLabel->setBuddy(m_number);
    m_codeWordLabel->setBuddy(m_codeWord);
    auto *reach = new QGridLayout;
    reach->addWidget(m_numberLabel, 0, 0);
    reach->addWidget(m_number, 0, 1);
    reach->addWidget(m_codeWordLabel, 1, 0);
    reach->addWidget(m_codeWord, 1, 1);
    body()->addLayout(reach);
    body()->addStretch();
    kit::followLook(this, [this, row, linkedRow, countRow, reach](const kit::Look &look) {
        reach->setContentsMargins(look.px(12), 0, look.px(12), look.px(12));
        reach->setSpacing(look.px(8));
        m_numberLabel->setFixedWidth(look.px(labelWidth));
        row->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(8));
        row->setSpacing(look.px(8));
        linkedRow->setContentsMargins(look.px(12), 0, look.px(12), look.px(10));
        m_label->setFixedWidth(look.px(labelWidth));
        countRow->setContentsMargins(look.px(12 + labelWidth), 0, look.px(12), look.px(8));
        m_hits->setFixedHeight(look.px(30) * visibleRows);
    });
}

void CallerPanel::connectSignals()
{
    connect(m_name, &QLineEdit::textEdited, &m_callers, &controllers::CallerController::search);
    connect(&m_callers, &controllers::CallerController::callersFound, this, &CallerPanel::showFound);
    connect(m_hits, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_codeWord, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT codeWordNamed(m_codeWord->text().trimmed()); });
    connect(m_open, &QPushButton::clicked, this, &CallerPanel::personWanted);
    connect(m_unlink, &QPushButton::clicked, this, &CallerPanel::unlinkWanted);
    for (QLineEdit *field : {m_number, m_codeWord}) {
        connect(field, &QLineEdit::textEdited, this, &CallerPanel::edited);
        connect(field, &QLineEdit::editingFinished, this, &CallerPanel::fieldLeft);
    }
}

QWidget *CallerPanel::field() const { return m_name; }

int CallerPanel::hits() const { return m_hits->isHidden() ? 0 : int(m_callers.found().size()); }

void CallerPanel::showLinked(const QString &name)
{
    m_linkedName->setText(name);
    m_linked->setVisible(!name.isEmpty());
    m_name->setText({}); // also forgets what was typed, so that undoing takes the link back
    hideFound();
}

void CallerPanel::hideFound()
{
    m_model->clear();
    m_hits->hide();
    m_count->hide();
}

void CallerPanel::display(const domain::Contact &contact)
{
    m_number->setText(contact.callBackNumber);
    m_codeWord->setText(contact.codeWord);
}

domain::Contact CallerPanel::typed(domain::Contact contact) const
{
    contact.callBackNumber = m_number->text().trimmed();
    contact.codeWord = m_codeWord->text().trimmed();
    return contact;
}

void CallerPanel::showFound()
{
    if (m_name->text().trimmed().isEmpty())
        return hideFound();
    m_model->clear();
    for (const services::KnownCaller &caller : m_callers.found()) {
        const QString contacts = tr("%n contacts", nullptr, caller.contacts);
        m_model->appendRow(hitItem(caller.caseFile.isNull() ? IconName::Ring : IconName::Disc,
                                   domain::shortName(caller.person), contacts, caller.caseFileNumber));
    }
    m_model->appendRow(hitItem(IconName::Plus, tr("New person"), {}, tr("Alt+Return")));
    m_hits->setCurrentIndex(m_callers.found().isEmpty() ? QModelIndex() : m_model->index(0, 0));
    m_count->setText(tr("%n hits", nullptr, int(m_callers.found().size())));
    m_count->show();
    m_hits->show();
}

void CallerPanel::choose(int row)
{
    if (row >= 0 && row < m_callers.found().size())
        Q_EMIT personChosen(m_callers.found().at(row).person.id);
    else
        addTyped();
}

void CallerPanel::addTyped()
{
    const QString typed = m_name->text().trimmed();
    if (!typed.isEmpty())
        Q_EMIT newPersonWanted(controllers::personNamed(typed, QStringLiteral("caller")));
}

bool CallerPanel::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_hits->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_model->rowCount() - 1);
        m_hits->setCurrentIndex(m_model->index(next, 0));
        return m_hits->isVisible();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::AltModifier)
            addTyped();
        else if (modifiers == Qt::NoModifier && m_hits->isVisible() && row >= 0)
            choose(row);
        else
            return false;
        return true;
    case Qt::Key_Escape:
        if (!m_hits->isVisible())
            return false;
        m_hits->hide();
        return true;
    default:
        return false;
    }
}

bool CallerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && kit::isUndoOfTheWindow(*m_name, *event))
        return true;
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return Panel::eventFilter(watched, event);
}

void CallerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void CallerPanel::retranslate()
{
    header()->setTitle(tr("Who is calling?"));
    header()->setAside(tr("empty = anonymous"));
    m_label->setText(tr("Ca&ller"));
    m_name->setPlaceholderText(tr("name or number"));
    m_hits->setAccessibleName(tr("People found"));
    m_open->setText(tr("Open"));
    m_unlink->setText(tr("Not this person"));
    m_numberLabel->setText(tr("Number for calling &back"));
    m_codeWordLabel->setText(tr("Code wo&rd"));
}

} // namespace lotse::call
