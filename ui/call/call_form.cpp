#include "call/call_form.h"

#include "base/local_time.h"
#include "kit/field/chip.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/rule.h"
#include "kit/shortcut_text.h"
#include "ui_call_form.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace lotse::call {

using domain::Contact;

namespace {

const QString immediateDanger = QStringLiteral("immediate");
constexpr double labelWidth = 124;
constexpr double fieldWidth = 300;
constexpr double secondFieldWidth = 196;
constexpr double secondLabelWidth = 76;
constexpr double kindWidth = 136;

} // namespace

CallForm::CallForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallForm>())
{
    m_ui->setupUi(this);
    m_codedFields = {{m_ui->ageGroup, "age_group", &Contact::ageGroup},
                     {m_ui->gender, "gender", &Contact::gender},
                     {m_ui->danger, "danger", &Contact::danger},
                     {m_ui->relationship, "relationship", &Contact::relationship},
                     {m_ui->heardFrom, "heard_from", &Contact::heardFrom},
                     {m_ui->kind, "contact_kind", &Contact::kind},
                     {m_ui->state, "state", &Contact::state},
                     {m_ui->followUpKind, "task_kind", &Contact::followUpKind}};
    m_frequentLabel = new kit::Label({}, kit::TextRole::BodyStrong, kit::Token::Text, this);
    m_frequent = new QWidget(this);
    m_kindLabel = new kit::Label(this);
    m_kindLabel->setBuddy(m_ui->followUpKind); // heard, not seen: the box stands beside its day
    m_kindLabel->hide();
    addTopicKeys();
    layOut();
    connectSignals();
    retranslate();
}

CallForm::~CallForm() = default;

/// Nine keys that need no menu: each stands on its chip.
void CallForm::addTopicKeys()
{
    for (int i = 0; i < 9; ++i) {
        auto *key = new QAction(this);
        key->setShortcut(QKeySequence(Qt::ControlModifier | Qt::AltModifier | Qt::Key(Qt::Key_1 + i)));
        key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QAction::triggered, this, [this, i] {
            if (i < m_frequentTopics.size())
                addTopic(m_frequentTopics[i]);
        });
        addAction(key);
    }
}

void CallForm::layOut()
{
    auto *flow = new kit::FlowLayout(m_frequent);
    auto *rows = new QVBoxLayout;
    rows->addWidget(new kit::Rule(this));
    rows->addWidget(m_frequentLabel);
    rows->addWidget(m_frequent);
    m_ui->grid->addLayout(rows, m_ui->grid->rowCount(), 0, 1, -1);
    kit::followLook(m_frequent, [flow, rows](const kit::Look &look) {
        flow->setSpacing(look.px(8));
        rows->setSpacing(look.px(8));
    });
    m_ui->row8->insertWidget(1, m_ui->followUp->words());
    m_ui->dangerHint->setRole(kit::TextRole::Caption);
    m_ui->dangerHint->setTone(kit::Token::TextMuted);
    kit::followLook(this, [this](const kit::Look &look) {
        // Two fields in a row have to fit beside large labels.
        const double narrowing = look.isLarge() ? 0.7 : 1;
        m_ui->grid->setColumnMinimumWidth(0, look.px(labelWidth));
        m_ui->grid->setVerticalSpacing(look.px(10));
        m_ui->grid->setHorizontalSpacing(0);
        for (QHBoxLayout *row : findChildren<QHBoxLayout *>())
            row->setSpacing(look.px(8));
        for (QWidget *field : {static_cast<QWidget *>(m_ui->topic), static_cast<QWidget *>(m_ui->more),
                               static_cast<QWidget *>(m_ui->results)})
            field->setFixedWidth(look.px(fieldWidth * narrowing));
        for (const CodedField &coded : std::as_const(m_codedFields))
            coded.combo->setFixedWidth(look.px(fieldWidth * narrowing));
        m_ui->followUpKind->setFixedWidth(look.px(kindWidth));
        m_ui->followUp->words()->setVisible(!look.isLarge());
        m_ui->dangerHint->setVisible(!look.isLarge());
        for (QWidget *label : {m_ui->genderLabel, m_ui->heardFromLabel, m_ui->stateLabel})
            label->setMinimumWidth(look.px(secondLabelWidth)); // their fields begin at one line
        for (QWidget *second : {static_cast<QWidget *>(m_ui->gender), static_cast<QWidget *>(m_ui->heardFrom),
                                static_cast<QWidget *>(m_ui->state)})
            second->setFixedWidth(look.px(secondFieldWidth * narrowing));
    });
    for (QWidget *field : findChildren<QWidget *>())
        field->installEventFilter(this);
}

void CallForm::connectSignals()
{
    m_ui->topicIssue->follow(m_ui->topic);
    m_ui->moreIssue->follow(m_ui->more);
    m_ui->resultsIssue->follow(m_ui->results);
    m_ui->followUpIssue->follow(m_ui->followUp);
    for (kit::CodeField *field : {m_ui->topic, m_ui->more, m_ui->results})
        connect(field, &kit::CodeField::keysChanged, this, &CallForm::tellEdited);
    for (const CodedField &coded : std::as_const(m_codedFields))
        connect(coded.combo, &kit::ChoiceCombo::keyChosen, this, &CallForm::tellEdited);
    connect(m_ui->note, &kit::NoteEdit::noteEdited, this, &CallForm::tellEdited);
    connect(m_ui->followUp, &kit::DayField::dayChanged, this, &CallForm::tellEdited);
    connect(m_ui->followUp, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->followUp->words()->isHidden() && m_ui->followUp->day().isValid())
            m_ui->followUp->setDay(m_ui->followUp->day()); // where there is no room for words, "+3" becomes the day
    });
    for (kit::TimeField *time : {m_ui->followUpFrom, m_ui->followUpTo}) {
        m_ui->followUpIssue->follow(time);
        connect(time, &kit::TimeField::timeChanged, this, [this] {
            if (m_ui->followUp->text().isEmpty()) // a time without a day is one of today
                m_ui->followUp->setDay(m_setting.today);
            tellEdited();
        });
    }
    connect(m_ui->danger, &kit::ChoiceCombo::keyChosen, this, [this](const QString &key) {
        if (key == immediateDanger)
            Q_EMIT immediateDangerChosen();
    });
}

void CallForm::setSetting(const kit::FormSetting &setting)
{
    m_setting = setting;
    showCodes();
}

void CallForm::showCodes()
{
    const QScopedValueRollback displaying(m_isDisplaying, true);
    const auto choices = [this](const char *list) {
        return kit::choicesFrom(m_setting.codes.offered(QString::fromLatin1(list), m_setting.today), m_setting.language);
    };
    m_ui->topic->setChoices(choices("topics"));
    m_ui->more->setChoices(choices("topics"));
    m_ui->results->setChoices(choices("results"));
    const QString notAsked = m_setting.codes.label({}, domain::notAsked, m_setting.language);
    for (const CodedField &coded : std::as_const(m_codedFields))
        coded.combo->setChoices(choices(coded.list), notAsked);
    m_ui->followUp->setToday(m_setting.today);
    showFrequentTopics();
}

void CallForm::display(const Contact &contact)
{
    const QScopedValueRollback displaying(m_isDisplaying, true);
    m_ui->topic->setKeys(contact.topics.mid(0, 1));
    m_ui->more->setKeys(contact.topics.mid(1));
    m_ui->results->setKeys(contact.results);
    for (const CodedField &coded : std::as_const(m_codedFields)) {
        const QString &key = contact.*(coded.field);
        coded.combo->setKey(key, m_setting.codes.label(QString::fromLatin1(coded.list), key, m_setting.language));
    }
    if (m_ui->note->note() != contact.note)
        m_ui->note->setNote(contact.note);
    showFollowUp(contact);
}

void CallForm::showFollowUp(const Contact &contact)
{
    const auto timeOf = [this](std::optional<base::Instant> at) {
        return at ? QDateTime::fromMSecsSinceEpoch(at->milliseconds, m_setting.zone).time() : QTime();
    };
    m_ui->followUp->setDay(contact.followUpOn);
    m_ui->followUpFrom->setTime(timeOf(contact.followUpFrom));
    m_ui->followUpTo->setTime(timeOf(contact.followUpTo));
}

void CallForm::takeFollowUp(Contact &contact) const
{
    const QDate day = m_ui->followUp->day();
    contact.followUpOn = day;
    contact.followUpFrom = base::instantAt(day, m_ui->followUpFrom->time(), m_setting.zone);
    contact.followUpTo = base::instantAt(day, m_ui->followUpTo->time(), m_setting.zone);
}

Contact CallForm::typed(Contact contact) const
{
    contact.topics = m_ui->topic->keys();
    for (const QString &topic : m_ui->more->keys()) {
        if (!contact.topics.contains(topic))
            contact.topics.append(topic);
    }
    contact.results = m_ui->results->keys();
    for (const CodedField &coded : m_codedFields)
        contact.*(coded.field) = coded.combo->key();
    contact.note = m_ui->note->note();
    takeFollowUp(contact);
    return contact;
}

std::optional<Caret> CallForm::caret() const
{
    const QWidget *field = focusWidget();
    if (!field || !field->hasFocus())
        return std::nullopt;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return Caret{field->objectName(), line->cursorPosition()};
    if (field == m_ui->note)
        return Caret{field->objectName(), m_ui->note->textCursor().position()};
    return Caret{field->objectName(), 0};
}

void CallForm::setCaret(const Caret &caret)
{
    auto *field = findChild<QWidget *>(caret.field);
    if (!field || caret.field.isEmpty())
        return;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setCursorPosition(caret.position);
    } else if (field == m_ui->note) {
        QTextCursor cursor = m_ui->note->textCursor();
        cursor.setPosition(qBound(0, caret.position, m_ui->note->document()->characterCount() - 1));
        m_ui->note->setTextCursor(cursor);
    }
}

void CallForm::setFrequentTopics(const QStringList &topics)
{
    m_frequentTopics = topics;
    showFrequentTopics();
}

void CallForm::showFrequentTopics()
{
    qDeleteAll(m_frequent->findChildren<kit::Chip *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < m_frequentTopics.size(); ++i) {
        const QString &topic = m_frequentTopics[i];
        auto *chip = new kit::Chip(kit::ChipKind::Code, m_setting.codes.label(QStringLiteral("topics"), topic, m_setting.language),
                                   m_frequent);
        chip->setDigit(i + 1);
        connect(chip, &kit::Chip::clicked, this, [this, topic] { addTopic(topic); });
        m_frequent->layout()->addWidget(chip);
        chip->show();
    }
    m_frequentLabel->setVisible(!m_frequentTopics.isEmpty());
}

QWidget *CallForm::firstField() const { return m_ui->topic; }

void CallForm::addTopic(const domain::Code &topic)
{
    (m_ui->topic->keys().isEmpty() ? m_ui->topic : m_ui->more)->takeKey(topic);
}

void CallForm::tellEdited()
{
    if (!m_isDisplaying)
        Q_EMIT edited();
}

bool CallForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT fieldLeft();
    return QWidget::eventFilter(watched, event);
}

void CallForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_kindLabel->setText(tr("Kind of follow-up"));
    m_frequentLabel->setText(tr("Frequent topics, %1").arg(kit::shortcutText(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1)) + QStringLiteral(" … 9")));
    m_ui->dangerHint->setText(tr("immediate opens the emergency sheet, F9"));
}

} // namespace lotse::call
