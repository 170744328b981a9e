#include "referral/leaving_panel.h"

#include "controllers/list/value_text.h"
#include "domain/referral/referral_rules.h"
#include "kit/panel_header.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/table_view.h"
#include "records/short_table.h"
#include "words/field_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lotse::referral {

using domain::Leaving;
using domain::LeavingPart;
using kit::Status;
using kit::StatusShape;
using kit::Token;
using records::ShortTable;
using services::LeavingValue;

namespace {

/// A value that leaves is shown whole.
kit::Cell whole(const QString &text, kit::TextRole role = kit::TextRole::Body)
{
    kit::Cell cell{text, role};
    cell.wraps = true;
    return cell;
}

} // namespace

LeavingPanel::LeavingPanel(controllers::Desk &desk, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this))
{
    m_table->setFlush(true);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({120, 200, 200});
    m_table->showWhole();
    m_table->fitRows();
    body()->addWidget(m_table);
    retranslate();
    hide();
}

QWidget *LeavingPanel::pane() const { return m_table; }

void LeavingPanel::show(const services::ShownReferral &shown)
{
    const controllers::ValueText texts(m_desk.setting(), m_desk.today());
    QList<ShortTable::Row> rows;
    for (const LeavingValue &value : shown.leaving) {
        Status status{StatusShape::Ring, Token::Text, tr("stays here")};
        if (value.leaving == Leaving::Leaves)
            status = {StatusShape::Disc, Token::Warning, tr("leaves")};
        else if (value.leaving == Leaving::Masked)
            status = {StatusShape::Half, Token::Info, tr("as “Person %1”").arg(value.person)};
        rows.append({QStringLiteral("%1 %2 %3").arg(domain::word(value.part)).arg(value.person).arg(value.field.field),
                     {{.text = {}, .status = status}, whole(nameOf(value), kit::TextRole::BodyStrong), whole(texts.text(value.field.value))}});
    }
    m_rows->show(rows);
    const bool leavesAny = std::ranges::any_of(shown.leaving, [](const LeavingValue &value) {
        return value.leaving != Leaving::Stays;
    });
    header()->setAside(!leavesAny                               ? tr("Nothing: the caller gets in touch.")
                           : domain::hasConsent(shown.referral) ? tr("with what the caller consented to")
                                                                : tr("only once the caller has consented"));
    setVisible(!rows.isEmpty());
}

QString LeavingPanel::nameOf(const LeavingValue &value) const
{
    const QString field = words::fieldLabel(value.field.field);
    switch (value.part) {
    case LeavingPart::CaseFile:
        return tr("Case file: %1").arg(field);
    case LeavingPart::Caller:
        return tr("Caller: %1").arg(field);
    case LeavingPart::PersonOfConcern:
        return tr("Person of concern: %1").arg(field);
    }
    return field;
}

void LeavingPanel::retranslate()
{
    header()->setTitle(tr("What leaves the house"));
    m_table->setAccessibleName(tr("What leaves the house"));
    m_rows->setHeads({tr("For the partner"), tr("What"), tr("Value")});
}

} // namespace lotse::referral
