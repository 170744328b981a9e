#pragma once

#include "kit/field/choice.h"

#include <QScrollArea>

class QGridLayout;

namespace lotse::kit {
class ChoiceCombo;
class Label;
} // namespace lotse::kit

namespace lotse::settings {

/// The columns of a file, one below the other: what each is called there, which field it is, and an example.
class ColumnMapping : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    /// The columns of another file, each with one of its values.
    void setColumns(const QStringList &columns, const QStringList &examples);
    /// Which fields there are, and which each column is; empty for those that are left out.
    void setFields(const QList<kit::Choice> &choices, const QStringList &fields);

    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// Empty: the column is left out.
    void fieldChosen(int column, const QString &field);

private:
    QList<kit::ChoiceCombo *> m_combos;
    QGridLayout *m_grid = nullptr;
};

} // namespace lotse::settings
