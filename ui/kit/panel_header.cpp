#include "kit/panel_header.h"

#include "base/one_line.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/rule.h"

#include <QHBoxLayout>

namespace lotse::kit {

namespace {

constexpr qsizetype longestTitle = 80;

} // namespace

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::PanelTitle)),
      m_aside(new Label({}, TextRole::Caption, Token::TextMuted)),
      m_row(new QHBoxLayout)
{
    m_aside->hide();
    m_row->addWidget(m_title);
    m_row->addStretch();
    m_row->addWidget(m_aside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row, 1);
    column->addWidget(new Rule);
    followLook(this, [this](const Look &look) {
        m_row->setContentsMargins(look.px(12), 0, look.px(12), 0);
        m_row->setSpacing(look.px(8));
        setMinimumHeight(look.px(36));
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString PanelHeader::title() const { return m_title->text(); }
void PanelHeader::setTitle(const QString &title) { m_title->setText(base::shownOnOneLine(title, longestTitle)); }
QString PanelHeader::aside() const { return m_aside->text(); }

void PanelHeader::setAside(const QString &text)
{
    m_aside->setText(base::shownOnOneLine(text, longestTitle));
    m_aside->setVisible(!text.isEmpty());
}

void PanelHeader::addWidget(QWidget *widget) { m_row->addWidget(widget); }

} // namespace lotse::kit
