#include "settings/column_mapping.h"

#include "kit/field/choice_combo.h"
#include "kit/follow_look.h"
#include "kit/label.h"

#include <QGridLayout>

namespace lotse::settings {

using kit::TextRole;
using kit::Token;

namespace {

constexpr double fieldWidth = 200;
constexpr qsizetype exampleLength = 24;

QString shortened(const QString &example)
{
    return example.size() <= exampleLength ? example.simplified()
                                           : example.left(exampleLength - 1).simplified() + QStringLiteral("…");
}

/// What stands in a file is text: an ampersand there marks no mnemonic.
QString plain(QString text) { return text.replace(QStringLiteral("&"), QStringLiteral("&&")); }

} // namespace

ColumnMapping::ColumnMapping(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ColumnMapping::setColumns(const QStringList &columns, const QStringList &examples)
{
    m_combos.clear();
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    for (int i = 0; i < int(columns.size()); ++i) {
        auto *combo = new kit::ChoiceCombo(rows);
        auto *label = new kit::Label(plain(shortened(columns[i])), TextRole::BodyStrong, Token::Text, rows);
        auto *example = new kit::Label(shortened(examples.value(i)), TextRole::Caption, Token::TextMuted, rows);
        example->setTextFormat(Qt::PlainText);
        label->setBuddy(combo);
        m_grid->addWidget(label, i, 0);
        m_grid->addWidget(combo, i, 1);
        m_grid->addWidget(example, i, 2);
        connect(combo, &kit::ChoiceCombo::keyChosen, this, [this, i](const QString &key) {
            Q_EMIT fieldChosen(i, key == domain::notAsked ? QString() : key);
        });
        m_combos.append(combo);
    }
    m_grid->setRowStretch(int(columns.size()), 1);
    m_grid->setColumnStretch(2, 1);
    kit::followLook(rows, [this, grid = m_grid](const kit::Look &look) {
        grid->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
        grid->setHorizontalSpacing(look.px(12));
        grid->setVerticalSpacing(look.px(8));
        grid->setColumnMinimumWidth(1, look.px(fieldWidth));
        setMinimumHeight(look.px(160));
    });
    setWidget(rows);
    rows->setAutoFillBackground(false); // the panel's paper shows through
}

void ColumnMapping::setFields(const QList<kit::Choice> &choices, const QStringList &fields)
{
    for (qsizetype i = 0; i < m_combos.size(); ++i) {
        const QString field = fields.value(i);
        m_combos[i]->setKey(domain::notAsked); // what it was may be no field of this kind
        m_combos[i]->setChoices(choices, tr("left out"));
        m_combos[i]->setKey(field.isEmpty() ? domain::notAsked : field);
    }
}

QWidget *ColumnMapping::firstField() const
{
    return m_combos.isEmpty() ? nullptr : static_cast<QWidget *>(m_combos.first());
}

} // namespace lotse::settings
