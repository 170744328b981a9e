#include "settings/administration_page.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/rule.h"
#include "kit/view/pane_scroll.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lotse::settings {

using kit::ActionId;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double panelWidth = 720;

const std::pair<ActionId, const char *> ways[] = {
    {ActionId::EditCodeLists,
     QT_TRANSLATE_NOOP("lotse::settings::AdministrationPage",
                       "Words to choose from in the forms: labels, order, and how long each may be chosen.")},
    {ActionId::ImportRecords,
     QT_TRANSLATE_NOOP("lotse::settings::AdministrationPage",
                       "Takes over records from a table. Everything is judged before anything is written.")},
    {ActionId::ShowSettings,
     QT_TRANSLATE_NOOP("lotse::settings::AdministrationPage",
                       "Colours, size of the text and language of this window, and where the store lies.")},
};

} // namespace

AdministrationPage::AdministrationPage(kit::Actions &actions)
    : m_heading(new kit::Label({}, TextRole::Title, Token::Text, this))
{
    for (const auto &[action, purpose] : ways)
        m_ways.push_back({purpose, new kit::Button(&actions.action(action), kit::ButtonKind::Outline, this),
                          new kit::Label({}, TextRole::Body, Token::Text, this)});
    layOut();
    retranslate();
}

void AdministrationPage::layOut()
{
    auto *panel = new kit::Panel(this);
    auto *column = new QVBoxLayout;
    for (const Way &way : m_ways) {
        if (column->count() > 0)
            column->addWidget(new kit::Rule(panel));
        way.text->setWordWrap(true);
        column->addWidget(way.text);
        column->addWidget(way.button, 0, Qt::AlignLeft);
    }
    panel->addContent(column, 16);

    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::PaneScroll(content));
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_heading);
    auto *row = new QHBoxLayout; // only as wide as lines are read well, and never wider than the window
    row->addWidget(panel, 1);
    row->addStretch();
    page->addLayout(row);
    page->addStretch();
    kit::followLook(this, [this, page, column, panel](const kit::Look &look) {
        page->setSpacing(look.px(16));
        column->setSpacing(look.px(12));
        m_heading->setMinimumHeight(look.px(30));
        panel->setMaximumWidth(look.px(panelWidth));
    });
}

QString AdministrationPage::title() const { return tr("Administration"); }

QWidget *AdministrationPage::firstField() const
{
    for (const Way &way : m_ways) {
        if (way.button->isEnabled())
            return way.button;
    }
    return nullptr;
}

void AdministrationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AdministrationPage::retranslate()
{
    m_heading->setText(title());
    for (const Way &way : m_ways)
        way.text->setText(tr(way.purpose));
}

} // namespace lotse::settings
