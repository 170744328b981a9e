#include "call/history_panel.h"

#include "call/history_delegate.h"
#include "controllers/person/caller_controller.h"
#include "domain/person/person_rules.h"
#include "kit/actions.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/marks.h"
#include "kit/message_strip.h"
#include "kit/panel_header.h"
#include "kit/rule.h"
#include "words/date_text.h"
#include "words/language.h"
#include "words/list_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lotse::call {

using domain::ContactSummary;
using kit::TextRole;
using kit::Token;

HistoryPanel::HistoryPanel(controllers::CallerController &callers, controllers::Desk &desk,
                           kit::Actions &actions, QWidget *parent)
    : Panel(parent),
      m_callers(callers),
      m_desk(desk),
      m_top(new QWidget(this)),
      m_safeContact(new kit::MessageStrip(m_top)),
      m_empty(new kit::Label({}, TextRole::Body, Token::TextMuted, m_top)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_caseFileLabel(new kit::Label(this)),
      m_caseFile(new kit::Label({}, TextRole::BodyStrong, Token::Text, this)),
      m_link(new kit::Button(this)),
      m_newCaseFile(
          new kit::Button(&actions.action(kit::ActionId::NewCaseFile), kit::ButtonKind::Outline, this)),
      m_refer(new kit::Button(&actions.action(kit::ActionId::ReferCaseFile), kit::ButtonKind::Outline, this))
{
    layOut();
    connect(&m_callers, &controllers::CallerController::historyChanged, this, &HistoryPanel::showHistory);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT caseFileWanted(*m_callers.history()->caseFile); });
    showHistory();
}

void HistoryPanel::layOut()
{
    m_safeContact->setClosable(false);
    m_empty->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    kit::markOwnRing(*m_list);

    auto *strip = new QVBoxLayout(m_top);
    strip->addWidget(m_safeContact);
    strip->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_caseFileLabel);
    foot->addWidget(m_caseFile, 1);
    foot->addWidget(m_newCaseFile);
    body()->addWidget(m_top);
    body()->addWidget(m_list, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_link);
    second->addStretch();
    second->addWidget(m_refer);
    body()->addWidget(new kit::Rule(this));
    body()->addLayout(foot);
    body()->addLayout(second);
    kit::followLook(this, [this, strip, foot, second](const kit::Look &look) {
        second->setContentsMargins(look.px(12), 0, look.px(12), look.px(10));
        strip->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(8));
        foot->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
        foot->setSpacing(look.px(8));
        m_caseFileLabel->setFixedWidth(look.px(96));
    });
}

QWidget *HistoryPanel::field() const
{
    return m_list->focusPolicy() == Qt::NoFocus ? static_cast<QWidget *>(m_newCaseFile) : m_list;
}

void HistoryPanel::showCaseFile(const QString &number)
{
    m_caseFileNumber = number;
    m_caseFile->setText(number.isEmpty() ? tr("none in this call") : number);
    m_caseFile->setRole(number.isEmpty() ? TextRole::Body : TextRole::BodyStrong);
    m_caseFile->setTone(number.isEmpty() ? Token::TextMuted : Token::Accent);
    offerCaseFile();
}

void HistoryPanel::offerCaseFile()
{
    const auto &history = m_callers.history();
    const bool isOther = history && history->caseFile && history->caseFile->number != m_caseFileNumber;
    m_link->setVisible(isOther);
    m_link->setText(isOther ? tr("&Link %1").arg(history->caseFile->number) : QString());
}

void HistoryPanel::showHistory()
{
    header()->setTitle(tr("History"));
    m_list->setAccessibleName(tr("History"));
    m_caseFileLabel->setText(tr("Case file"));
    m_newCaseFile->setAction(m_newCaseFile->action(), tr("New case file"));
    m_refer->setAction(m_refer->action(), tr("Refer"));
    showCaseFile(m_caseFileNumber);
    m_model->clear();
    const auto &history = m_callers.history();
    const bool isEmpty = !history || (history->contacts.isEmpty() && history->referrals.isEmpty());
    m_empty->setVisible(isEmpty);
    m_top->setVisible(isEmpty || !history->person.safeContact.isEmpty());
    m_list->setFocusPolicy(isEmpty ? Qt::NoFocus : Qt::StrongFocus);
    const bool isCodeWord = history && history->person.id.isNull();
    m_empty->setText(isCodeWord ? tr("Nobody has named this code word before.")
                         : history ? tr("The first call of this person.")
                                   : tr("Nobody is linked: the call is anonymous."));
    m_safeContact->clear();
    header()->setAside({});
    if (!history)
        return;
    const QString number = history->caseFile ? history->caseFile->number : QString();
    const QString name = isCodeWord ? words::codeWordText(history->codeWord) : domain::shortName(history->person);
    header()->setAside(number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, number));
    if (!history->person.safeContact.isEmpty())
        m_safeContact->tell(
            {kit::MessageKind::Warning, tr("Safe contact:"), history->person.safeContact, {}});
    addReferrals();
    addContacts();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void HistoryPanel::addContacts()
{
    const controllers::Setting &setting = m_desk.setting();
    for (const ContactSummary &contact : m_callers.history()->contacts) {
        QStringList words;
        for (const QString &topic : contact.topics)
            words.append(setting.codes.label(QStringLiteral("topics"), topic, words::language()));
        for (const QString &result : contact.results)
            words.append(setting.codes.label(QStringLiteral("results"), result, words::language()));
        if (words.isEmpty())
            words.append(
                setting.codes.label(QStringLiteral("contact_kind"), contact.kind, words::language()));
        const QString day = words::shortDay(base::localDay(contact.startedAt, setting.organisation.zone), m_desk.today());
        m_model->appendRow(historyItem(day, kit::IconName::Phone, words.join(QStringLiteral(", ")),
                                       m_callers.history()->logins.value(contact.counsellor)));
    }
}

void HistoryPanel::addReferrals()
{
    const auto &history = *m_callers.history();
    for (const domain::Referral &referral : history.referrals) {
        const QString status = m_desk.setting().codes.label(
            QStringLiteral("referral_status"), domain::word(referral.status), words::language());
        m_model->appendRow(historyItem(words::shortDay(referral.proposedOn, m_desk.today()), kit::IconName::Send,
                                       tr("Referral to %1").arg(history.partnerNames.value(referral.partner)),
                                       status));
    }
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showHistory();
    Panel::changeEvent(event);
}

} // namespace lotse::call
