#include "settings/first_start_page.h"

#include "controllers/store/first_start_controller.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "kit/panel.h"
#include "kit/rule.h"
#include "kit/view/pane_scroll.h"
#include "words/error_text.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lotse::settings {

using controllers::FirstStartController;
using kit::TextRole;
using kit::Token;

FirstStartPage::FirstStartPage(FirstStartController &first, const QString &path, const QString &demoPath)
    : m_first(first),
      m_path(path),
      m_demoPath(demoPath),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_explanation(new kit::Label(this)),
      m_nameLabel(new kit::Label(this)),
      m_name(new QLineEdit(this)),
      m_place(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_create(new kit::Button(this)),
      m_lookAroundText(new kit::Label(this)),
      m_lookAround(new kit::Button(this)),
      m_failure(new kit::MessageStrip(this))
{
    layOut();
    connectSignals();
    retranslate();
}

void FirstStartPage::layOut()
{
    auto *card = new kit::Panel(this);
    auto *column = new QVBoxLayout;
    card->body()->addLayout(column);
    for (QWidget *widget : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_explanation),
                            static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_nameLabel),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_place)})
        column->addWidget(widget);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addWidget(new kit::Rule(card));
    column->addWidget(m_lookAroundText);
    column->addWidget(m_lookAround, 0, Qt::AlignLeft);
    m_explanation->setWordWrap(true);
    m_lookAroundText->setWordWrap(true);
    m_place->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_create->setKind(kit::ButtonKind::Primary);
    m_create->setDefault(true);

    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::PaneScroll(content));
    auto *middle = new QGridLayout(content); // without an alignment, which would forget what wrapped texts need
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(card, 1, 1);
    for (const int outer : {0, 2}) {
        middle->setRowStretch(outer, 1);
        middle->setColumnStretch(outer, 1);
    }
    kit::followLook(this, [card, column](const kit::Look &look) {
        card->setFixedWidth(look.px(520));
        column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24));
        column->setSpacing(look.px(12));
    });
}

void FirstStartPage::connectSignals()
{
    const auto create = [this] {
        m_failure->clear();
        m_first.createStore(m_path, m_name->text().trimmed());
    };
    connect(m_create, &QPushButton::clicked, this, create);
    connect(m_name, &QLineEdit::returnPressed, this, create);
    connect(m_lookAround, &QPushButton::clicked, this, [this] {
        m_failure->clear();
        m_first.createDemoStore(m_demoPath);
    });
    connect(&m_first, &FirstStartController::started, this, [this] { setBusy(true); });
    connect(&m_first, &FirstStartController::created, this, [this] { setBusy(false); });
    connect(&m_first, &FirstStartController::failed, this, [this](const base::Error &error) {
        setBusy(false);
        const bool isNameMissing = error.code == base::ErrorCode::Invalid;
        tellFailure(isNameMissing ? tr("Name your organisation first.") : words::errorSentence(error));
        m_name->setFocus();
    });
}

QString FirstStartPage::title() const { return tr("First start"); }
QWidget *FirstStartPage::firstField() const { return m_name; }

kit::FileQuestion FirstStartPage::storeQuestion() const
{
    return {tr("Open store"), m_path, {{tr("Stores"), {QStringLiteral("*.lotse")}}}};
}

void FirstStartPage::tellFailure(const QString &sentence)
{
    m_failure->tell({kit::MessageKind::Danger, sentence, {}, {}});
}

void FirstStartPage::setBusy(bool isBusy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_create),
                            static_cast<QWidget *>(m_lookAround)})
        widget->setEnabled(!isBusy);
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void FirstStartPage::retranslate()
{
    m_heading->setText(tr("Welcome to Lotse"));
    m_explanation->setText(tr("Test operation: no real data. What you record is not encrypted yet."));
    m_nameLabel->setText(tr("Name of your &organisation"));
    m_place->setText(tr("The store is made here: %1").arg(QDir::toNativeSeparators(m_path)));
    m_create->setText(tr("Create &store"));
    m_lookAroundText->setText(tr("Or look around among fictional people first. Nothing of it stays."));
    m_lookAround->setText(tr("&Look around"));
}

} // namespace lotse::settings
