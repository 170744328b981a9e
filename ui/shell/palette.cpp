#include "shell/palette.h"

#include "base/text.h"
#include "controllers/search/search_controller.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/shortcut_text.h"
#include "shell/action_table.h"
#include "shell/palette_list.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace lotse::shell {

using controllers::SearchController;
using domain::RecordKind;
using kit::ActionId;
using kit::IconName;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double fieldWidth = 340;
constexpr double narrowField = 260; ///< where large text needs the room for the menus
constexpr qsizetype mostCommands = 6;

QString plainText(QString text)
{
    text.remove(u'&').remove(QStringLiteral(" …"));
    return text;
}

/// Each typed word begins a word of the text.
bool answers(const QString &text, const QString &typed)
{
    const QStringList words = base::searchKey(text).split(u' ');
    const QStringList asked = base::searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    return !asked.isEmpty() && std::ranges::all_of(asked, [&words](const QString &part) {
        return std::ranges::any_of(words, [&part](const QString &word) { return word.startsWith(part); });
    });
}

IconName iconOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CaseFile: return IconName::Folder;
    case RecordKind::Contact: return IconName::Phone;
    case RecordKind::Partner: return IconName::Partner;
    default: return IconName::Person;
    }
}

} // namespace

Palette::Palette(const Parts &parts, QWidget *window)
    : QWidget(window),
      m_parts(parts),
      m_field(new QLineEdit(this)),
      m_keys(new kit::Label({}, TextRole::Caption, Token::TextMuted, m_field)),
      m_list(new PaletteList(m_field, window))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_field);
    m_field->addAction(kit::icon(IconName::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_field);
    inside->addStretch();
    inside->addWidget(m_keys);
    connect(m_field, &QLineEdit::textChanged, m_keys,
            [this](const QString &text) { m_keys->setVisible(text.isEmpty()); });
    kit::followLook(this, [this, row, inside](const kit::Look &look) {
        row->setContentsMargins(0, look.px(3), look.px(12), look.px(3));
        inside->setContentsMargins(0, 0, look.px(8), 0);
        m_field->setFixedSize(look.px(look.isLarge() ? narrowField : fieldWidth), look.px(26));
        setFixedHeight(look.px(32));
    });
    connectSignals();
    retranslate();
}

void Palette::connectSignals()
{
    connect(m_field, &QLineEdit::textEdited, this, &Palette::follow);
    connect(m_list, &PaletteList::clicked, this, &Palette::openRow);
    connect(&m_parts.search, &SearchController::found, this, &Palette::addHits);
    connect(&m_parts.search, &SearchController::failed, this, [this] { showFooter(); });
}

void Palette::begin()
{
    if (!m_field->hasFocus())
        m_focusBefore = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void Palette::follow(const QString &typed)
{
    m_rows.clear();
    m_list->clear();
    m_opensFirst = false;
    m_parts.search.search(typed);
    if (typed.trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    addCommands(typed);
    m_list->setCurrent(0);
    showFooter();
}

void Palette::addCommands(const QString &typed)
{
    for (const ActionRow &row : actionTable()) {
        const QAction &action = m_parts.actions.action(row.id);
        const QString text = plainText(action.text());
        if (row.id == ActionId::SearchOrCommand || !action.isEnabled() || m_rows.size() >= mostCommands || !answers(text, typed))
            continue;
        m_rows.append({row.id});
        m_list->add(row.icon.value_or(IconName::Keyboard), text, kit::shortcutText(action.shortcut()));
    }
}

void Palette::addHits()
{
    if (m_field->text() != m_parts.search.typed() || m_field->text().trimmed().isEmpty())
        return;
    for (const domain::SearchHit &hit : m_parts.search.hits()) {
        const QString kind = hit.kind == RecordKind::Person ? tr("Person")
            : hit.kind == RecordKind::CaseFile              ? tr("Case file")
            : hit.kind == RecordKind::Contact               ? tr("Contact")
                                                            : tr("Partner");
        m_rows.append({std::nullopt, hit.kind, hit.id});
        m_list->add(iconOf(hit.kind), hit.text.isEmpty() ? hit.number : hit.text, kind);
    }
    if (m_list->current() < 0)
        m_list->setCurrent(0);
    showFooter();
    if (std::exchange(m_opensFirst, false))
        openRow(m_list->current());
}

void Palette::showFooter()
{
    if (!m_field->hasFocus())
        return;
    m_list->setFooter(m_rows.isEmpty() && m_parts.search.isAsking() ? tr("Searching …")
                          : m_rows.isEmpty() ? tr("Nothing found. Half a name, a number or a command will do.")
                                             : tr("%1 opens     Esc closes").arg(kit::shortcutText(Qt::Key_Return)));
    m_list->place();
    if (kit::LiveRegion *region = kit::LiveRegion::of(this); region && !m_isQuiet && !m_parts.search.isAsking())
        region->say(tr("%Ln result(s)", nullptr, int(m_rows.size())));
}

bool Palette::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason)
            m_list->hide();
        else if (reason != Qt::PopupFocusReason)
            forget();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return !(key->modifiers() & ~Qt::KeypadModifier) && pressKey(key->key());
}

bool Palette::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->setCurrent(m_list->current() + (key == Qt::Key_Down ? 1 : -1));
        if (kit::LiveRegion *region = kit::LiveRegion::of(this); region && m_list->current() >= 0)
            region->say(m_list->textOf(m_list->current()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->current() >= 0) {
            openRow(m_list->current());
        } else if (m_parts.search.isAsking()) {
            m_opensFirst = true;
            m_parts.search.hurry();
        }
        return true;
    default:
        return false;
    }
}

void Palette::openRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Row chosen = m_rows[row];
    end(); // a command works where the focus was
    open(chosen);
}

void Palette::open(const Row &row)
{
    kit::Navigator &navigator = m_parts.navigator;
    if (row.command)
        m_parts.actions.action(*row.command).trigger();
    else if (row.kind == RecordKind::CaseFile)
        navigator.showCaseFile(domain::CaseFileId::fromStored(row.id));
    else if (row.kind == RecordKind::Contact)
        navigator.showContact(domain::ContactId::fromStored(row.id));
    else if (row.kind == RecordKind::Partner)
        navigator.showPartner(domain::PartnerId::fromStored(row.id));
    else
        navigator.showPerson(domain::PersonId::fromStored(row.id));
}

/// Nothing of what was looked for stays in sight.
void Palette::forget()
{
    m_field->clear();
    m_rows.clear();
    m_list->clear();
    m_list->hide();
    m_opensFirst = false;
    m_parts.search.forget();
}

void Palette::end()
{
    forget();
    if (QWidget *before = m_focusBefore)
        before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    m_focusBefore = nullptr;
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Palette::retranslate()
{
    m_keys->setText(kit::shortcutText(m_parts.actions.action(ActionId::SearchOrCommand).shortcut()));
    m_field->setPlaceholderText(tr("Search or command …"));
    m_field->setAccessibleName(tr("Search or command"));
}

} // namespace lotse::shell
