#include "settings/settings_page.h"

#include "controllers/desk.h"
#include "kit/button.h"
#include "kit/field/switch_buttons.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/view/pane_scroll.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace lotse::settings {

using kit::ActionId;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double panelWidth = 720;
constexpr double labelWidth = 140;
const QList<ActionId> themes = {ActionId::LightTheme, ActionId::DarkTheme, ActionId::HighContrastTheme};
const QList<ActionId> languages = {ActionId::German, ActionId::English};

} // namespace

SettingsPage::SettingsPage(controllers::Desk &desk, kit::Actions &actions)
    : m_desk(desk),
      m_actions(actions),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_look(new kit::Panel(this)),
      m_themeLabel(new kit::Label(m_look)),
      m_themes(new kit::SwitchButtons(m_look)),
      m_sizeLabel(new kit::Label(m_look)),
      m_size(new kit::Label({}, TextRole::BodyStrong, Token::Text, m_look)),
      m_languageLabel(new kit::Label(m_look)),
      m_languages(new kit::SwitchButtons(m_look)),
      m_storePanel(new kit::Panel(this)),
      m_organisation(new kit::Label(m_storePanel)),
      m_store(new kit::Label(m_storePanel)),
      m_account(new kit::Label(m_storePanel))
{
    retranslate();
    layOut();
    mirror(m_themes, themes);
    mirror(m_languages, languages);
    connect(&m_desk, &controllers::Desk::storeOpened, this, &SettingsPage::showStore);
}

void SettingsPage::layOut()
{
    auto *size = new kit::FlowLayout;
    for (const ActionId id : {ActionId::ShrinkText, ActionId::NormalText, ActionId::EnlargeText})
        size->addWidget(new kit::Button(&m_actions.action(id), kit::ButtonKind::Outline, m_look));
    size->addWidget(m_size);
    auto *grid = new QGridLayout;
    grid->addWidget(m_themeLabel, 0, 0);
    grid->addWidget(m_themes, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_sizeLabel, 1, 0);
    grid->addLayout(size, 1, 1);
    grid->addWidget(m_languageLabel, 2, 0);
    grid->addWidget(m_languages, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    m_look->addContent(grid, 16);

    auto *store = new QVBoxLayout;
    for (kit::Label *line : {m_organisation, m_store, m_account}) {
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        store->addWidget(line);
    }
    m_store->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_storePanel->addContent(store, 16);

    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::PaneScroll(content));
    auto *page = new QVBoxLayout(content);
    page->addWidget(m_heading);
    auto *panels = new QWidget(this);
    auto *column = new QVBoxLayout(panels);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_look);
    column->addWidget(m_storePanel);
    auto *row = new QHBoxLayout;
    row->addWidget(panels, 1);
    row->addStretch();
    page->addLayout(row);
    page->addStretch();
    kit::followLook(this, [this, page, panels, column, grid, size, store](const kit::Look &look) {
        page->setContentsMargins(0, 0, 0, 0);
        page->setSpacing(look.px(16));
        grid->setHorizontalSpacing(look.px(12));
        grid->setVerticalSpacing(look.px(12));
        grid->setColumnMinimumWidth(0, look.px(labelWidth));
        size->setSpacing(look.px(8));
        store->setSpacing(look.px(8));
        m_heading->setMinimumHeight(look.px(30));
        column->setSpacing(look.px(16));
        panels->setMaximumWidth(look.px(panelWidth));
        m_size->setMinimumHeight(look.px(30)); // the middle of the buttons beside it
        m_size->setText(tr("%1 %").arg(QLocale().toString(qRound(look.zoom() * 100))));
    });
}

void SettingsPage::mirror(kit::SwitchButtons *buttons, const QList<ActionId> &actions)
{
    connect(buttons, &kit::SwitchButtons::currentChanged, this,
            [this, actions](int index) { m_actions.action(actions[index]).trigger(); });
    for (int i = 0; i < int(actions.size()); ++i) {
        const QAction &action = m_actions.action(actions[i]);
        if (action.isChecked())
            buttons->setCurrent(i);
        connect(&action, &QAction::toggled, buttons, [buttons, i](bool isChecked) {
            if (isChecked)
                buttons->setCurrent(i);
        });
    }
}

QString SettingsPage::title() const { return tr("Settings"); }

QWidget *SettingsPage::firstField() const
{
    for (auto *button : m_themes->findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            return button;
    }
    return m_themes->findChild<QAbstractButton *>();
}

void SettingsPage::refresh() { showStore(); }

void SettingsPage::showStore()
{
    const controllers::Setting &setting = m_desk.setting();
    m_organisation->setText(tr("Organisation: %1 · time zone %2")
                                .arg(setting.organisation.name, QString::fromLatin1(setting.organisation.zone.id())));
    m_store->setText(tr("The store lies here: %1").arg(QDir::toNativeSeparators(m_desk.path())));
    m_account->setText(tr("Signed in as: %1").arg(setting.actor.login));
    m_storePanel->setVisible(m_desk.isOpen());
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_look->header()->setTitle(tr("The window"));
    m_look->header()->setAside(tr("in force at once"));
    m_themeLabel->setText(tr("Colours"));
    m_themes->setTexts({tr("Light"), tr("Dark"), tr("High contrast")});
    m_themes->setAccessibleName(tr("Colours"));
    m_sizeLabel->setText(tr("Size of the text"));
    m_languageLabel->setText(tr("Language"));
    m_languages->setTexts({QStringLiteral("Deutsch"), QStringLiteral("English")});
    m_languages->setAccessibleName(tr("Language"));
    m_storePanel->header()->setTitle(tr("The store"));
    showStore();
}

} // namespace lotse::settings
