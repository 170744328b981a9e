#include "case_file/link_panel.h"

#include "domain/person/person_rules.h"
#include "kit/field/choice_combo.h"
#include "kit/field/undo_key.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"
#include "kit/view/row_list_view.h"
#include "kit/view/two_line_delegate.h"
#include "records/short_table.h"
#include "words/language.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotse::case_file {

using controllers::CaseFileRole;
using records::ShortTable;

namespace {

const QString callerKey = QStringLiteral("caller");
const QString concernKey = QStringLiteral("person_of_concern");
const QString newId = QStringLiteral("new");
constexpr double hitsHeight = 220;

} // namespace

LinkPanel::LinkPanel(controllers::CallerController &callers, QWidget *parent)
    : Panel(parent),
      m_callers(callers),
      m_roleLabel(new kit::Label),
      m_role(new kit::ChoiceCombo),
      m_nameLabel(new kit::Label),
      m_name(new QLineEdit),
      m_hits(new kit::RowListView),
      m_rows(new ShortTable(this))
{
    layOut();
    connectSignals();
    retranslate();
    m_hits->hide();
}

void LinkPanel::layOut()
{
    header()->setTitle({});
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_roleLabel, 0, 0);
    grid->addWidget(m_role, 0, 1);
    grid->addWidget(m_nameLabel, 1, 0);
    grid->addWidget(m_name, 1, 1);
    addContent(grid);
    m_roleLabel->setBuddy(m_role);
    m_nameLabel->setBuddy(m_name);
    m_hits->setFlush(true);
    m_hits->setModel(m_rows);
    m_hits->setItemDelegate(new kit::TwoLineDelegate(
        [this](const QModelIndex &index) {
            const ShortTable::Row *row = m_rows->rowAt(index.row());
            return row ? kit::TwoLines{row->cells.value(0).text, row->cells.value(1).text, row->cells.value(2).text}
                       : kit::TwoLines{};
        },
        m_hits));
    body()->addWidget(m_hits, 1);
    kit::followLook(this, [this, grid](const kit::Look &look) {
        grid->setHorizontalSpacing(look.px(8));
        grid->setVerticalSpacing(look.px(8));
        m_hits->setMinimumHeight(look.px(hitsHeight));
    });
}

void LinkPanel::connectSignals()
{
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            return forget();
        m_hits->setCurrentIndex({}); // those found so far are for what was typed before
        m_callers.search(typed);
    });
    connect(&m_callers, &controllers::CallerController::callersFound, this, &LinkPanel::showFound);
    connect(&m_callers, &controllers::CallerController::personAdded, this,
            [this](const domain::Person &person) { Q_EMIT chosen(person.id, role()); });
    connect(m_hits, &kit::RowListView::opened, this, &LinkPanel::take);
}

QWidget *LinkPanel::pane() const { return m_name; }

CaseFileRole LinkPanel::role() const
{
    return m_role->key() == concernKey ? CaseFileRole::PersonOfConcern : CaseFileRole::Caller;
}

void LinkPanel::setSetting(const kit::FormSetting &setting)
{
    const QString chosenKey = m_role->key();
    QList<kit::Choice> choices;
    for (const QString &key : {callerKey, concernKey})
        choices.append({key, setting.codes.label(QStringLiteral("person_role"), key, setting.language), {}});
    m_role->setChoices(choices, {});
    m_role->setKey(chosenKey.isEmpty() ? callerKey : chosenKey);
    retranslate();
}

void LinkPanel::showFound()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    QList<ShortTable::Row> rows;
    for (const auto &known : m_callers.found()) {
        const QString name = domain::shortName(known.person);
        const QString contacts = tr("%n contacts", nullptr, known.contacts);
        rows.append({known.person.id.text(), {{name}, {contacts}, {known.caseFileNumber}}, false,
                     QStringList{name, contacts, known.caseFileNumber}.join(QStringLiteral(", "))});
    }
    const QString added = tr("New person: %1").arg(m_name->text().trimmed());
    rows.append({newId, {{added}, {tr("is added to the people as well")}}, false, added});
    m_rows->show(rows);
    m_hits->show();
    if (!m_hits->currentIndex().isValid())
        m_hits->setCurrentIndex(m_rows->index(0, 0));
}

void LinkPanel::take()
{
    const QString id = m_rows->idAt(m_hits->currentIndex().row());
    if (id.isEmpty())
        return;
    const QString typed = m_name->text().trimmed();
    m_name->setText({}); // also forgets what was typed, so that undoing takes the link back
    forget();
    if (id == newId)
        m_callers.addPerson(controllers::personNamed(typed, m_role->key()));
    else
        Q_EMIT chosen(domain::PersonId::fromStored(id), role());
}

void LinkPanel::forget()
{
    m_name->clear();
    m_rows->show({});
    m_hits->hide();
}

/// Arrows choose among the hits while one types, Return takes the chosen one.
bool LinkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && kit::isUndoOfTheWindow(*m_name, *event))
        return true;
    if (watched != m_name || event->type() != QEvent::KeyPress || m_hits->isHidden())
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_hits->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_rows->rowCount() - 1);
        m_hits->setCurrentIndex(m_rows->index(next, 0));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
    } else if (key == Qt::Key_Escape) {
        forget();
    } else {
        return Panel::eventFilter(watched, event);
    }
    return true;
}

void LinkPanel::retranslate()
{
    header()->setTitle(tr("Add somebody"));
    m_roleLabel->setText(tr("As"));
    m_nameLabel->setText(tr("Person"));
    m_name->setPlaceholderText(tr("name or number"));
    m_hits->setAccessibleName(tr("People found"));
}

} // namespace lotse::case_file
