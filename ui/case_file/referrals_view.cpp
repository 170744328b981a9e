#include "case_file/referrals_view.h"

#include "domain/referral/referral_states.h"
#include "kit/field/day_text.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/list_cell.h"
#include "records/short_table.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lotse::case_file {

using domain::Referral;
using records::ShortTable;

ReferralsView::ReferralsView(controllers::Desk &desk, QWidget *parent)
    : CaseView(parent),
      m_desk(desk),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_table))
{
    retranslate();
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({250, 140, 140, 150, 170});
    m_empty->watch(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseView::chosenChanged);
    connect(m_table, &kit::TableView::opened, this, [this] {
        if (const Referral *referral = chosenReferral())
            Q_EMIT opened(referral->id);
    });
}

QWidget *ReferralsView::list() const { return m_table; }

kit::Status ReferralsView::statusOf(const Referral &referral) const
{
    const QString list = QStringLiteral("referral_status");
    const QString key = domain::word(referral.status);
    return records::statusOf(list, key, m_desk.setting().codes.label(list, key, words::language()));
}

void ReferralsView::show(const controllers::CaseFileReport &report)
{
    m_referrals = report.referrals;
    std::ranges::reverse(m_referrals);
    m_partners = report.partnerNames;
    QList<ShortTable::Row> rows;
    for (const Referral &referral : std::as_const(m_referrals)) {
        kit::Cell due{domain::isFinal(referral.status) ? QString() : kit::dayInWords(referral.feedbackDueOn)};
        if (!due.text.isEmpty() && referral.feedbackDueOn <= m_desk.today())
            due.status = kit::Status{kit::StatusShape::Triangle, kit::Token::Warning, due.text};
        rows.append({referral.id.text(),
                     {{m_partners.value(referral.partner), kit::TextRole::BodyStrong},
                      {kit::dayInWords(referral.proposedOn)},
                      {kit::dayInWords(referral.sentOn)},
                      due,
                      {.text = {}, .status = statusOf(referral)}}});
    }
    m_rows->show(rows);
    if (!chosenReferral() && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT chosenChanged();
}

const Referral *ReferralsView::chosenReferral() const
{
    const QString id = m_rows->idAt(m_table->currentIndex().row());
    const auto found = std::ranges::find_if(m_referrals, [&id](const Referral &each) { return each.id.text() == id; });
    return found == m_referrals.end() ? nullptr : &*found;
}

std::optional<records::Entry> ReferralsView::chosen() const
{
    const Referral *referral = chosenReferral();
    if (!referral)
        return std::nullopt;
    QList<records::Fact> facts = {{words::fieldLabel(QStringLiteral("status")), {}, statusOf(*referral)}};
    const auto add = [&facts](const char *field, const QString &value) {
        if (!value.isEmpty())
            facts.append({words::fieldLabel(QString::fromLatin1(field)), value});
    };
    const auto code = [this](const char *list, const QString &key) {
        const auto &codes = m_desk.setting().codes;
        return key == domain::notAsked ? QString() : codes.label(QString::fromLatin1(list), key, words::language());
    };
    add("number", referral->number);
    add("mode", code("referral_mode", referral->mode));
    add("consent_kind", code("consent_kind", referral->consentKind));
    add("decline_reason", code("decline_reason", referral->declineReason));
    if (!domain::isFinal(referral->status))
        add("feedback_due_on", kit::dayInWords(referral->feedbackDueOn));
    return records::Entry{m_partners.value(referral->partner), tr("Return opens"), referral->note, facts,
                          {{tr("Open referral"), [table = m_table] { Q_EMIT table->opened(table->currentIndex()); }}}};
}

void ReferralsView::retranslate()
{
    m_rows->setHeads({words::fieldLabel(QStringLiteral("partner")), words::fieldLabel(QStringLiteral("proposed_on")),
                      words::fieldLabel(QStringLiteral("sent_on")), words::fieldLabel(QStringLiteral("feedback_due_on")),
                      words::fieldLabel(QStringLiteral("status"))});
    m_table->setAccessibleName(tr("Referrals"));
    m_empty->setWords(tr("Nobody has been asked to take this case file over."), tr("Ctrl+R refers it to a partner."));
}

} // namespace lotse::case_file
