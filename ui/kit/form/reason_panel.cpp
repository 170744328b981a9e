#include "kit/form/reason_panel.h"

#include "kit/button.h"
#include "kit/field/inline_issue.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lotse::kit {

ReasonPanel::ReasonPanel(QWidget *parent)
    : Panel(parent),
      m_label(new Label(this)),
      m_reason(new QLineEdit(this)),
      m_act(new Button(this)),
      m_issue(new InlineIssue(this))
{
    m_label->setBuddy(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_act);
    header()->setTitle({});
    body()->addLayout(row);
    body()->addWidget(m_issue);
    followLook(this, [row](const Look &look) {
        row->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
        row->setSpacing(look.px(8));
    });
    connect(m_act, &QPushButton::clicked, this, &ReasonPanel::give);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonPanel::give);
    connect(m_reason, &QLineEdit::textEdited, m_issue, &InlineIssue::clear);
}

void ReasonPanel::setWords(const QString &title, const QString &label, const QString &verb)
{
    header()->setTitle(title);
    m_label->setText(label);
    m_act->setText(verb);
}

void ReasonPanel::clear()
{
    m_reason->clear();
    m_issue->clear();
}

void ReasonPanel::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        m_issue->tell(m_reason, tr("Write why: it stays on record."));
    else
        Q_EMIT given(reason);
}

} // namespace lotse::kit
